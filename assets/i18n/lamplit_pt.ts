<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>AboutMeSheet</name>
    <message>
        <source>A few words about you</source>
        <translation>Algumas palavras sobre você</translation>
    </message>
    <message>
        <source>About you, for %1</source>
        <translation>Sobre você, para %1</translation>
    </message>
    <message>
        <source>Everybody in the circle sees it beside your name. Whoever comes in later sees it once you save it again.</source>
        <translation>Todo o círculo vê isso ao lado do seu nome. Quem chegar depois vê quando você salvar de novo.</translation>
    </message>
    <message>
        <source>How to speak of you</source>
        <translation>Como falar de você</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Such as she/her, he/him, they/them. You need not say.</source>
        <translation>Por exemplo ela, ele, elu. Não é preciso dizer.</translation>
    </message>
    <message>
        <source>That is more than fits: at most %1 characters.</source>
        <translation>É mais do que cabe: no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>The others see it with their next look.</source>
        <translation>As outras pessoas veem na próxima vez que olharem.</translation>
    </message>
</context>
<context>
    <name>AboutPost</name>
    <message>
        <source>%1 chose who can read it: you are one of them.</source>
        <translation>%1 escolheu quem pode ler: você é uma dessas pessoas.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Everybody who was in the circle when %1 said it.</source>
        <translation>Todas as pessoas que estavam no círculo quando %1 disse isso.</translation>
    </message>
    <message>
        <source>It goes out %1. Until then it is only yours.</source>
        <translation>Sai %1. Até lá é só seu.</translation>
    </message>
    <message>
        <source>It has no words.</source>
        <translation>Não tem palavras.</translation>
    </message>
    <message>
        <source>It is at the relay, which cannot read it.</source>
        <translation>Está no retransmissor, que não consegue ler.</translation>
    </message>
    <message>
        <source>It is here until %1.</source>
        <translation>Fica aqui até %1.</translation>
    </message>
    <message>
        <source>It is on its way, and may be at the relay already.</source>
        <translation>Está a caminho e talvez já esteja no retransmissor.</translation>
    </message>
    <message>
        <source>It waits for the network, and has not gone out.</source>
        <translation>Espera pela rede e ainda não saiu.</translation>
    </message>
    <message>
        <source>Nobody else was in the circle when it went out.</source>
        <translation>Não havia mais ninguém no círculo quando saiu.</translation>
    </message>
    <message>
        <source>Once it has gone out, everybody who is in the circle then.</source>
        <translation>Depois que sair, todas as pessoas que estiverem então no círculo.</translation>
    </message>
    <message>
        <source>Once it has gone out, these can read it: %1.</source>
        <translation>Depois que sair, poderão ler: %1.</translation>
    </message>
    <message>
        <source>The first words</source>
        <translation>As primeiras palavras</translation>
    </message>
    <message>
        <source>These can read it: %1. Whether they have is not known.</source>
        <translation>Podem ler: %1. Não se sabe se já leram.</translation>
    </message>
    <message>
        <source>What %1 said</source>
        <translation>O que %1 disse</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>O que você disse</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Onde está</translation>
    </message>
    <message>
        <source>Where it is on its way is not known any more.</source>
        <translation>Já não se sabe por onde anda.</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>Quem pode ler</translation>
    </message>
    <message>
        <source>Why you see it like this</source>
        <translation>Por que você vê assim</translation>
    </message>
</context>
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>As long as you are in no circle, it opens no connection to the internet and looks up no name.</source>
        <translation>Enquanto você não estiver em nenhum círculo, ele não abre nenhuma conexão com a internet nem procura nenhum nome.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0, without any warranty. No outside audit has been made.</source>
        <translation>Software livre sob a Licença Apache 2.0, sem nenhuma garantia. Não passou por nenhuma auditoria externa.</translation>
    </message>
    <message>
        <source>It cannot protect you on a computer that is already spied on, wipe memory for certain, or make an old backup forget.</source>
        <translation>Não pode proteger você num computador que já está sendo espionado, nem apagar a memória com certeza, nem fazer uma cópia antiga esquecer.</translation>
    </message>
    <message>
        <source>It cannot reset your passphrase, and nobody else can.</source>
        <translation>Não pode redefinir a sua frase secreta, e ninguém mais pode.</translation>
    </message>
    <message>
        <source>It has no account, counts nothing about you and sends nothing but what you share with a circle.</source>
        <translation>Não tem contas, não conta nada sobre você e não envia nada além do que você compartilha com um círculo.</translation>
    </message>
    <message>
        <source>It writes nothing you wrote to the disk in clear, unless you save a copy.</source>
        <translation>Não grava no disco nada do que você escreveu sem cifra, a não ser que você salve uma cópia.</translation>
    </message>
    <message>
        <source>Lamplit %1</source>
        <translation>Lamplit %1</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the GNU Lesser General Public License, version 3. Their libraries are files of their own beside Lamplit, so they can be replaced by other builds.</source>
        <translation>Qt e PySide6 são usados sob a GNU Lesser General Public License, versão 3. Suas bibliotecas são arquivos à parte, junto ao Lamplit, e podem ser trocadas por outras compilações.</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>Ler a licença</translation>
    </message>
    <message>
        <source>Read the licence of %1</source>
        <translation>Ler a licença de %1</translation>
    </message>
    <message>
        <source>This journal</source>
        <translation>Este diário</translation>
    </message>
    <message>
        <source>What Lamplit never does</source>
        <translation>O que o Lamplit nunca faz</translation>
    </message>
    <message>
        <source>What belongs to this computer</source>
        <translation>O que pertence a este computador</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Onde estão as coisas</translation>
    </message>
    <message>
        <source>Where things are folder</source>
        <translation>Onde estão as coisas pasta</translation>
    </message>
    <message>
        <source>Whose work it stands on</source>
        <translation>Em que trabalhos se apoia</translation>
    </message>
    <message>
        <source>licences notices Qt Python fonts icons</source>
        <translation>licenças avisos Qt Python fontes ícones</translation>
    </message>
    <message>
        <source>never network telemetry</source>
        <translation>nunca rede telemetria</translation>
    </message>
    <message>
        <source>version audit licence</source>
        <translation>versão auditoria licença</translation>
    </message>
</context>
<context>
    <name>AdmitSheet</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Looking who waits.</source>
        <translation>Vendo quem espera.</translation>
    </message>
    <message>
        <source>Nobody waits now.</source>
        <translation>Ninguém espera agora.</translation>
    </message>
    <message>
        <source>Who asks to come into %1</source>
        <translation>Quem pede para entrar em %1</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>If something hurts, we say so early, or tell a steward.</source>
        <translation>Se algo machuca, dizemos logo ou falamos com uma pessoa responsável.</translation>
    </message>
    <message>
        <source>No insults, no hatred, no advice about medicines, and nobody asks for money.</source>
        <translation>Sem insultos, sem ódio, sem conselhos sobre remédios, e ninguém pede dinheiro.</translation>
    </message>
    <message>
        <source>Nobody has to answer, and nobody has to say why.</source>
        <translation>Ninguém precisa responder, e ninguém precisa dizer por quê.</translation>
    </message>
    <message>
        <source>We are friends, not helpers on duty. In danger we call the people who answer now.</source>
        <translation>Somos amizades, não um plantão. Se há perigo, ligamos para quem atende já.</translation>
    </message>
    <message>
        <source>We listen first. Advice only where it is welcome, and with where it comes from.</source>
        <translation>Primeiro escutamos. Conselho, só onde é bem-vindo e dizendo de onde vem.</translation>
    </message>
    <message>
        <source>What is said here stays here.</source>
        <translation>O que se diz aqui fica aqui.</translation>
    </message>
</context>
<context>
    <name>AgreementFields</name>
    <message>
        <source>Everybody is asked to accept it anew when its words change.</source>
        <translation>Quando as palavras mudam, pede-se a todo mundo que aceite de novo.</translation>
    </message>
    <message>
        <source>Numbers are compared before somebody is let in</source>
        <translation>Os números são comparados antes de alguém entrar</translation>
    </message>
    <message>
        <source>Only stewards invite</source>
        <translation>Só as pessoas responsáveis convidam</translation>
    </message>
    <message>
        <source>Only stewards let people in</source>
        <translation>Só as pessoas responsáveis deixam entrar</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Como se chama</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para que serve</translation>
    </message>
    <message>
        <source>What newcomers read first</source>
        <translation>O que quem chega lê primeiro</translation>
    </message>
    <message>
        <source>What you agree on</source>
        <translation>O que fica combinado</translation>
    </message>
    <message>
        <source>Whoever reads a post may keep it sealed for a report, for 30 days</source>
        <translation>Quem ler uma publicação pode guardá-la lacrada para um aviso, por 30 dias</translation>
    </message>
</context>
<context>
    <name>AgreementSheet</name>
    <message>
        <source>Change it</source>
        <translation>Mudar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Everybody else has accepted it as it stands.</source>
        <translation>Todas as outras pessoas já aceitaram tal como está.</translation>
    </message>
    <message>
        <source>How it is run</source>
        <translation>Como é conduzido</translation>
    </message>
    <message>
        <source>I accept it</source>
        <translation>Aceito</translation>
    </message>
    <message>
        <source>It has changed since you accepted it.</source>
        <translation>Mudou desde que você aceitou.</translation>
    </message>
    <message>
        <source>It holds now. The others are asked to accept it.</source>
        <translation>Está valendo. As outras pessoas são convidadas a aceitar.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>Let it hold for everybody</source>
        <translation>Que valha para o grupo</translation>
    </message>
    <message>
        <source>No agreement is written yet.</source>
        <translation>Ainda não há nenhum acordo escrito.</translation>
    </message>
    <message>
        <source>Not accepted yet in this form by: %1</source>
        <translation>Ainda não aceito nesta forma por: %1</translation>
    </message>
    <message>
        <source>What %1 agreed on</source>
        <translation>O que ficou combinado em %1</translation>
    </message>
    <message>
        <source>You have accepted it.</source>
        <translation>Você aceitou.</translation>
    </message>
</context>
<context>
    <name>AllWords</name>
    <message>
        <source>All that they will read</source>
        <translation>Tudo o que vão ler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>AmountEditor</name>
    <message>
        <source>Set this limit</source>
        <translation>Pôr este limite</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (você)</translation>
    </message>
    <message>
        <source>%1, who has left</source>
        <translation>%1, que já saiu</translation>
    </message>
    <message>
        <source>More for this answer</source>
        <translation>Mais para esta resposta</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Read all of it</source>
        <translation>Ler por inteiro</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguém</translation>
    </message>
    <message>
        <source>Something that a newer Lamplit can show.</source>
        <translation>Algo que um Lamplit mais novo consegue mostrar.</translation>
    </message>
    <message>
        <source>Thank</source>
        <translation>Agradecer</translation>
    </message>
    <message>
        <source>Where it can be read: %1</source>
        <translation>Onde se pode ler: %1</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>conselho</translation>
    </message>
    <message>
        <source>advice: %1</source>
        <translation>conselho: %1</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigido</translation>
    </message>
    <message>
        <source>dated ahead of the clock here</source>
        <translation>com data adiante do relógio daqui</translation>
    </message>
    <message>
        <source>for them alone</source>
        <translation>só para essa pessoa</translation>
    </message>
    <message>
        <source>for you alone</source>
        <translation>só para você</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>waiting to go out</source>
        <translation>espera para sair</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>%1 asks for share %2, so that their journal opens again.</source>
        <translation>%1 pede a parte %2, para que o seu diário volte a abrir.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>If anything is odd, go no further. Whoever poses as them has other words.</source>
        <translation>Se algo parecer estranho, não vá adiante. Quem se faz passar por essa pessoa tem outras palavras.</translation>
    </message>
    <message>
        <source>It begins with lamplit://recover. Lamplit shows it to whoever is locked out.</source>
        <translation>Começa por lamplit://recover. O Lamplit o mostra a quem ficou de fora.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Or read the code in a picture that they sent you:</source>
        <translation>Ou leia o código numa imagem que você recebeu:</translation>
    </message>
    <message>
        <source>See its words</source>
        <translation>Ver as palavras</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguém</translation>
    </message>
    <message>
        <source>Somebody asks for their share</source>
        <translation>Alguém pede a sua parte</translation>
    </message>
    <message>
        <source>Speak with them, by telephone or face to face. They read you four words. Are they the ones below, and is the voice theirs?</source>
        <translation>Fale com essa pessoa, por telefone ou cara a cara. Ela lê quatro palavras para você. São as de baixo, e a voz é a dela?</translation>
    </message>
    <message>
        <source>The code that they sent you</source>
        <translation>O código que você recebeu</translation>
    </message>
    <message>
        <source>The same words, and their voice</source>
        <translation>As mesmas palavras, e a voz dela</translation>
    </message>
    <message>
        <source>The sealed share</source>
        <translation>A parte lacrada</translation>
    </message>
    <message>
        <source>The sealed share as a QR code</source>
        <translation>A parte lacrada como código QR</translation>
    </message>
    <message>
        <source>The words of this code</source>
        <translation>As palavras deste código</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>São diferentes</translation>
    </message>
    <message>
        <source>This is the share, sealed so that only their code opens it. Send it to them in any way: it is of no use to anybody else.</source>
        <translation>Esta é a parte, lacrada para que só o código dessa pessoa a abra. Envie como quiser: não serve a mais ninguém.</translation>
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
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Go on another time</source>
        <translation>Continuar outro dia</translation>
    </message>
    <message>
        <source>Keys 1 to %1 choose, Return goes on. What you choose is kept at once.</source>
        <translation>As teclas 1 a %1 escolhem, Enter segue adiante. O que você escolhe é guardado na hora.</translation>
    </message>
    <message>
        <source>Leave this one out</source>
        <translation>Pular esta</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seguinte</translation>
    </message>
    <message>
        <source>One more, not counted</source>
        <translation>Mais uma, que não conta</translation>
    </message>
    <message>
        <source>The questions are in English, word for word as they were published. A translation that nobody tested would measure something else.</source>
        <translation>As perguntas estão em inglês, palavra por palavra como foram publicadas. Uma tradução que ninguém testou mediria outra coisa.</translation>
    </message>
</context>
<context>
    <name>AskSheet</name>
    <message>
        <source>A light one</source>
        <translation>Uma leve</translation>
    </message>
    <message>
        <source>Answers are asked for</source>
        <translation>Respostas são bem-vindas</translation>
    </message>
    <message>
        <source>Ask everybody</source>
        <translation>Perguntar a todo mundo</translation>
    </message>
    <message>
        <source>Ask the circle</source>
        <translation>Perguntar ao círculo</translation>
    </message>
    <message>
        <source>Asked. Nobody has to answer.</source>
        <translation>Perguntado. Ninguém precisa responder.</translation>
    </message>
    <message>
        <source>Each week chance picks one of those who say yes here, and Lamplit asks a light question in their name.</source>
        <translation>A cada semana, o acaso escolhe uma das pessoas que dizem sim aqui, e o Lamplit faz uma pergunta leve em nome dela.</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Por uma semana</translation>
    </message>
    <message>
        <source>For three days</source>
        <translation>Por três dias</translation>
    </message>
    <message>
        <source>For two weeks</source>
        <translation>Por duas semanas</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar</translation>
    </message>
    <message>
        <source>Take my turn with a question each week</source>
        <translation>Ter a minha vez com uma pergunta a cada semana</translation>
    </message>
    <message>
        <source>There are no words yet.</source>
        <translation>Ainda não há palavras.</translation>
    </message>
    <message>
        <source>What would you like to hear about?</source>
        <translation>Sobre o que você gostaria de ouvir?</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>Sem fim</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>A sua pergunta</translation>
    </message>
</context>
<context>
    <name>Asks</name>
    <message>
        <source>%1 has a new key. It may be a new laptop. Compare numbers before you share more.</source>
        <translation>%1 tem uma chave nova. Pode ser outro computador. Compare números antes de compartilhar mais.</translation>
    </message>
    <message numerus="yes">
        <source>%1 wait to be let in.</source>
        <translation>
            <numerusform>%1 espera para entrar.</numerusform>
            <numerusform>%1 esperam para entrar.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waits to be let in.</source>
        <translation>%1 espera para entrar.</translation>
    </message>
    <message>
        <source>Before a sixth person can come in, the circle needs a second steward.</source>
        <translation>Antes que uma sexta pessoa possa entrar, o círculo precisa de uma segunda pessoa responsável.</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Escolher alguém</translation>
    </message>
    <message>
        <source>Compare numbers</source>
        <translation>Comparar números</translation>
    </message>
    <message>
        <source>Invite someone</source>
        <translation>Convidar alguém</translation>
    </message>
    <message>
        <source>Nobody else is here yet. What you share with each other stands below, the newest first.</source>
        <translation>Ainda não há mais ninguém aqui. O que vocês compartilharem aparece abaixo, o mais novo primeiro.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Ler</translation>
    </message>
    <message>
        <source>See who it is</source>
        <translation>Ver quem é</translation>
    </message>
    <message>
        <source>What you agreed on has changed since you accepted it.</source>
        <translation>O que ficou combinado mudou desde que você aceitou.</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message numerus="yes">
        <source>%n files were saved. These copies are not encrypted.</source>
        <translation>
            <numerusform>%n arquivo foi salvo. Esta cópia não está cifrada.</numerusform>
            <numerusform>%n arquivos foram salvos. Estas cópias não estão cifradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was kept with the entry you left.</source>
        <translation>{name} ficou guardado na entrada que você deixou.</translation>
    </message>
    <message>
        <source>{name} was saved. This copy is not encrypted.</source>
        <translation>{name} foi salvo. Esta cópia não está cifrada.</translation>
    </message>
</context>
<context>
    <name>AwayPart</name>
    <message>
        <source>Come back now</source>
        <translation>Voltar agora</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Daqui a um mês</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Daqui a uma semana</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Daqui a uma hora</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>Segunda que vem</translation>
    </message>
    <message>
        <source>Nothing new is shown until you are back. What you said still goes out.</source>
        <translation>Nada de novo aparece até você voltar. O que você disse ainda sai.</translation>
    </message>
    <message>
        <source>Step away</source>
        <translation>Afastar-se</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Amanhã de manhã</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Até quando</translation>
    </message>
    <message>
        <source>You are away until %1. Nothing is lost.</source>
        <translation>Você está ausente até %1. Nada se perde.</translation>
    </message>
</context>
<context>
    <name>BackIn</name>
    <message>
        <source>%1 of the %2 that are needed came. It may take days; this computer can be switched off meanwhile.</source>
        <translation>Chegaram %1 das %2 necessárias. Pode levar dias; enquanto isso, este computador pode ficar desligado.</translation>
    </message>
</context>
<context>
    <name>BackInView</name>
    <message>
        <source>Add this share</source>
        <translation>Adicionar esta parte</translation>
    </message>
    <message>
        <source>Back in, with friends</source>
        <translation>Entrar de novo, com amizades</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Começar de novo</translation>
    </message>
    <message>
        <source>First choose a new passphrase. You need it when the shares come, and it opens the journal from then on.</source>
        <translation>Primeiro escolha uma nova frase secreta. Você precisa dela quando as partes chegarem, e ela abre o diário daí em diante.</translation>
    </message>
    <message>
        <source>Friends keep shares of a way into this journal. Together they can let you back in.</source>
        <translation>Pessoas amigas guardam partes de um acesso a este diário. Juntas, podem deixar você entrar de novo.</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Mostrar o código</translation>
    </message>
    <message>
        <source>The code, and the shares that came for it, would be of no use any more. Press it again if that is meant.</source>
        <translation>O código, e as partes que vieram para ele, deixariam de servir. Pressione outra vez se é isso mesmo.</translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>Restorable: %1 entries, %2.</source>
        <translation>Dá para restaurar: %1 entradas, %2.</translation>
    </message>
</context>
<context>
    <name>BackupDue</name>
    <message>
        <source>Backups</source>
        <translation>Cópias de segurança</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Daqui a uma semana</translation>
    </message>
    <message>
        <source>Lamplit says it again in a week.</source>
        <translation>O Lamplit lembra de novo daqui a uma semana.</translation>
    </message>
    <message>
        <source>No backup of your journal was made yet.</source>
        <translation>Ainda não foi feita nenhuma cópia de segurança do seu diário.</translation>
    </message>
    <message>
        <source>No backup went to %1 yet.</source>
        <translation>Ainda não foi nenhuma cópia para %1.</translation>
    </message>
    <message>
        <source>See to it</source>
        <translation>Cuidar disso</translation>
    </message>
    <message>
        <source>The last backup in %1 is from %2.</source>
        <translation>A última cópia em %1 é de %2.</translation>
    </message>
    <message>
        <source>The last backup is from %1.</source>
        <translation>A última cópia é de %1.</translation>
    </message>
</context>
<context>
    <name>BackupKind</name>
    <message>
        <source>Coping cards and goals</source>
        <translation>Cartões e objetivos</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Mood check-ins</source>
        <translation>Registros de humor</translation>
    </message>
    <message>
        <source>Own scales</source>
        <translation>Escalas próprias</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Questionários</translation>
    </message>
    <message>
        <source>Searches, own words and meetings</source>
        <translation>Buscas, palavras próprias e encontros</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sono</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>The plan for a bad moment</source>
        <translation>O plano para um momento difícil</translation>
    </message>
    <message>
        <source>Topics, people and events</source>
        <translation>Temas, pessoas e acontecimentos</translation>
    </message>
</context>
<context>
    <name>BackupPlaces</name>
    <message numerus="yes">
        <source>%n backups</source>
        <translation>
            <numerusform>%n cópia</numerusform>
            <numerusform>%n cópias</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a drive or folder</source>
        <translation>Adicionar unidade ou pasta</translation>
    </message>
    <message>
        <source>Backups go to %1 too.</source>
        <translation>As cópias vão também para %1.</translation>
    </message>
    <message>
        <source>Choose a folder for backups, on another drive if you can</source>
        <translation>Escolha uma pasta para as cópias, em outra unidade se puder</translation>
    </message>
    <message>
        <source>How many stay</source>
        <translation>Quantas ficam</translation>
    </message>
    <message>
        <source>No backup is there yet.</source>
        <translation>Ainda não há nenhuma cópia ali.</translation>
    </message>
    <message>
        <source>No more backups go to %1. Those that lie there stay.</source>
        <translation>Não vão mais cópias para %1. As que estão lá ficam.</translation>
    </message>
    <message>
        <source>Not there now. A backup will be made when it is there.</source>
        <translation>Agora não está presente. Uma cópia será feita quando estiver.</translation>
    </message>
    <message>
        <source>Other places</source>
        <translation>Outros lugares</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>The last one there is from %1.</source>
        <translation>A última ali é de %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>What lies beside your journal is lost with this computer. On another drive, or in another folder, each backup is one encrypted file that opens with your keys and nothing else.</source>
        <translation>O que está junto do seu diário se perde com este computador. Em outra unidade, ou em outra pasta, cada cópia é um só arquivo cifrado que abre com as suas chaves e com nada mais.</translation>
    </message>
    <message>
        <source>the newest from %1</source>
        <translation>a mais nova de %1</translation>
    </message>
    <message numerus="yes">
        <source>the newest with %n entries, %1</source>
        <translation>
            <numerusform>a mais nova com %n entrada, %1</numerusform>
            <numerusform>a mais nova com %n entradas, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupStanding</name>
    <message>
        <source>another date or mark</source>
        <translation>outra data ou marca</translation>
    </message>
    <message>
        <source>changed in both</source>
        <translation>mudada nos dois</translation>
    </message>
    <message>
        <source>changed in the backup</source>
        <translation>mudada na cópia</translation>
    </message>
    <message>
        <source>deleted for good here</source>
        <translation>apagada de vez aqui</translation>
    </message>
    <message>
        <source>in the trash here</source>
        <translation>na lixeira aqui</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>não está aqui</translation>
    </message>
    <message>
        <source>older versions that are not here</source>
        <translation>versões mais antigas que não estão aqui</translation>
    </message>
    <message>
        <source>you changed it since</source>
        <translation>você a mudou depois</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>%1 % done</source>
        <translation>%1% feito</translation>
    </message>
    <message>
        <source>A backup is encrypted like the journal and opens with the same keys as on its day. The newest few are kept, then one a day, a week and a month.</source>
        <translation>Uma cópia é cifrada como o diário e abre com as mesmas chaves daquele dia. As mais novas ficam guardadas; depois, uma por dia, por semana e por mês.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Fazer uma cópia agora</translation>
    </message>
    <message>
        <source>Backup under way</source>
        <translation>Cópia em andamento</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Cópias de segurança</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Começando</translation>
    </message>
    <message>
        <source>Bring things back</source>
        <translation>Recuperar coisas</translation>
    </message>
    <message>
        <source>Kept backups folder</source>
        <translation>Pasta das cópias guardadas</translation>
    </message>
    <message>
        <source>Kept beside the journal</source>
        <translation>Guardadas junto do diário</translation>
    </message>
    <message>
        <source>Look into a backup, take one entry out of it, or bring all of it together.</source>
        <translation>Olhe dentro de uma cópia, tire dela uma entrada ou reúna tudo.</translation>
    </message>
    <message>
        <source>Other places drive USB stick network cloud folder</source>
        <translation>Outros lugares unidade pen drive rede nuvem pasta</translation>
    </message>
    <message numerus="yes">
        <source>Restorable from %n other places too.</source>
        <translation>
            <numerusform>Dá para restaurar de mais %n lugar.</numerusform>
            <numerusform>Dá para restaurar de mais %n lugares.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restorable: %1 entries, %2.</source>
        <translation>Dá para restaurar: %1 entradas, %2.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Parando</translation>
    </message>
    <message>
        <source>The newest one is from %1.</source>
        <translation>A mais nova é de %1.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Ainda não há nenhuma cópia.</translation>
    </message>
    <message>
        <source>restore merge older versions deleted</source>
        <translation>restaurar reunir versões anteriores apagadas</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>How many</source>
        <translation>Quantos</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Não se sabe</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
</context>
<context>
    <name>BesideToday</name>
    <message>
        <source>All small goals</source>
        <translation>Todos os pequenos objetivos</translation>
    </message>
    <message>
        <source>Done today: %1</source>
        <translation>Feito hoje: %1</translation>
    </message>
    <message>
        <source>Is writing here helping you?</source>
        <translation>Escrever aqui ajuda você?</translation>
    </message>
    <message>
        <source>It asks again in four weeks.</source>
        <translation>Pergunta de novo daqui a quatro semanas.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Small goals</source>
        <translation>Pequenos objetivos</translation>
    </message>
    <message>
        <source>Two questions</source>
        <translation>Duas perguntas</translation>
    </message>
</context>
<context>
    <name>BookPage</name>
    <message>
        <source>Contents</source>
        <translation>Sumário</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diário</translation>
    </message>
    <message>
        <source>Kept in the journal: {names}</source>
        <translation>Guardado no diário: {names}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Made with Lamplit. These pages are not encrypted: whoever has them can read them.</source>
        <translation>Feito com o Lamplit. Estas páginas não são cifradas: quem as tiver pode ler.</translation>
    </message>
    <message>
        <source>Mood: {mood}</source>
        <translation>Humor: {mood}</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Square brackets stand for characters that this computer has no letters for: {scripts}.</source>
        <translation>Os colchetes ficam no lugar de caracteres para os quais este computador não tem letras: {scripts}.</translation>
    </message>
    <message>
        <source>There is nothing in this book.</source>
        <translation>Não há nada neste livro.</translation>
    </message>
    <message>
        <source>This picture is not here.</source>
        <translation>Esta imagem não está aqui.</translation>
    </message>
    <message>
        <source>This picture is not here: {alt}</source>
        <translation>Esta imagem não está aqui: {alt}</translation>
    </message>
    <message>
        <source>To the contents</source>
        <translation>Ao sumário</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feito</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>não feito</translation>
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
        <translation>%1 por dia</translation>
    </message>
    <message>
        <source>%1 in one go, then %2 away</source>
        <translation>%1 de uma vez, depois %2 fora</translation>
    </message>
    <message numerus="yes">
        <source>%1 left.</source>
        <translation>
            <numerusform>Resta %1.</numerusform>
            <numerusform>Restam %1.</numerusform>
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
        <translation>das %1 às %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>days and the hours on them</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: asked to open once more, and left it</source>
        <translation>%1: pedido para abrir mais uma vez, e desistência</translation>
    </message>
    <message>
        <source>%1: opened once more</source>
        <translation>%1: aberto mais uma vez</translation>
    </message>
    <message>
        <source>%1: the clock was set back</source>
        <translation>%1: o relógio foi atrasado</translation>
    </message>
    <message>
        <source>%2 at %1</source>
        <comment>a time and a day</comment>
        <translation>%2 às %1</translation>
    </message>
    <message>
        <source>A break</source>
        <translation>Uma pausa</translation>
    </message>
    <message>
        <source>A line in the window, once in a stay. It closes nothing.</source>
        <translation>Uma linha na janela, uma vez por visita. Não fecha nada.</translation>
    </message>
    <message>
        <source>A night belongs to its evening. Looser limits hold from here on.</source>
        <translation>A noite pertence ao dia em que começou. Limites mais flexíveis valem a partir desta hora.</translation>
    </message>
    <message>
        <source>A post goes out at once</source>
        <translation>Uma publicação sai na hora</translation>
    </message>
    <message>
        <source>A stay ends once you were away for the pause. A short look elsewhere does not end it.</source>
        <translation>Uma visita termina quando você ficou fora pelo tempo da pausa. Uma olhada rápida em outra coisa não a termina.</translation>
    </message>
    <message>
        <source>A wait before a post goes out</source>
        <translation>Uma espera antes de uma publicação sair</translation>
    </message>
    <message>
        <source>A word about a break after %1</source>
        <translation>Uma palavra sobre uma pausa depois de %1</translation>
    </message>
    <message>
        <source>As long a day as you like</source>
        <translation>Por dia, quanto você quiser</translation>
    </message>
    <message>
        <source>As long in one go as you like</source>
        <translation>De uma vez, quanto você quiser</translation>
    </message>
    <message>
        <source>By these limits circles stay closed.</source>
        <translation>Com estes limites, os círculos ficam fechados.</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Escolha pelo menos um dia.</translation>
    </message>
    <message>
        <source>It costs a wait and one sentence, which stands in your look-back and nowhere else.</source>
        <translation>Custa uma espera e uma frase, que fica na sua retrospectiva e em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>Minutes a day</source>
        <translation>Minutos por dia</translation>
    </message>
    <message>
        <source>Minutes at night, if more</source>
        <translation>Minutos à noite, se forem mais</translation>
    </message>
    <message>
        <source>Minutes away before the next</source>
        <translation>Minutos fora antes da próxima</translation>
    </message>
    <message>
        <source>Minutes by day</source>
        <translation>Minutos de dia</translation>
    </message>
    <message>
        <source>Minutes in one go</source>
        <translation>Minutos de uma vez</translation>
    </message>
    <message>
        <source>Minutes it is open then</source>
        <translation>Minutos em que fica aberto depois</translation>
    </message>
    <message>
        <source>Minutes of a stay before it</source>
        <translation>Minutos de visita antes dela</translation>
    </message>
    <message>
        <source>Minutes to wait</source>
        <translation>Minutos de espera</translation>
    </message>
    <message>
        <source>My day begins at %1</source>
        <translation>O meu dia começa às %1</translation>
    </message>
    <message>
        <source>Never open</source>
        <translation>Nunca abrir</translation>
    </message>
    <message>
        <source>No quiet hours</source>
        <translation>Sem horas de silêncio</translation>
    </message>
    <message>
        <source>No word about a break</source>
        <translation>Nenhuma palavra sobre pausa</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Nada muda.</translation>
    </message>
    <message>
        <source>Nothing new is shown and nothing goes out. What arrives is kept and shown after them.</source>
        <translation>Nada de novo aparece e nada sai. O que chega é guardado e mostrado depois.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Aberto %1</translation>
    </message>
    <message>
        <source>Open at any hour</source>
        <translation>Aberto a qualquer hora</translation>
    </message>
    <message>
        <source>Opening once more</source>
        <translation>Abrir mais uma vez</translation>
    </message>
    <message>
        <source>Outside these hours circles are closed. Your own pages never are.</source>
        <translation>Fora destas horas, os círculos ficam fechados. As suas páginas, nunca.</translation>
    </message>
    <message>
        <source>Past a limit: a wait of %1, then open for %2</source>
        <translation>Além de um limite: uma espera de %1, depois aberto por %2</translation>
    </message>
    <message>
        <source>Quiet %1</source>
        <translation>Silêncio %1</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silêncio</translation>
    </message>
    <message>
        <source>This holds now: %1.</source>
        <translation>Já está valendo: %1.</translation>
    </message>
    <message>
        <source>This takes effect %1: %2.</source>
        <translation>Passa a valer %1: %2.</translation>
    </message>
    <message>
        <source>This would be looser. You have locked your limits until %1; until then they can only be made stricter.</source>
        <translation>Isso seria mais flexível. Você fixou os seus limites até %1; até lá só podem ficar mais rígidos.</translation>
    </message>
    <message>
        <source>Time a day</source>
        <translation>Tempo por dia</translation>
    </message>
    <message>
        <source>Time counts while a circle is in front and you do something. Nothing is carried over.</source>
        <translation>O tempo conta enquanto um círculo está à frente e você faz algo. Nada se acumula.</translation>
    </message>
    <message>
        <source>Time in one go</source>
        <translation>Tempo de uma vez</translation>
    </message>
    <message>
        <source>Until then it is only yours: you can change it or keep it private.</source>
        <translation>Até lá é só sua: você pode mudá-la ou mantê-la privada.</translation>
    </message>
    <message>
        <source>Until then: %1.</source>
        <translation>Até lá: %1.</translation>
    </message>
    <message>
        <source>Wait %1 before a post goes out</source>
        <translation>Espera de %1 antes de uma publicação sair</translation>
    </message>
    <message>
        <source>Wait %1 before a post goes out at night, %2</source>
        <translation>Espera de %1 antes de uma publicação sair à noite, %2</translation>
    </message>
    <message>
        <source>Wait %1 before a post goes out, and %2 at night, %3</source>
        <translation>Espera de %1 antes de uma publicação sair, e de %2 à noite, %3</translation>
    </message>
    <message>
        <source>What arrived is shown at %1</source>
        <translation>O que chegou é mostrado às %1</translation>
    </message>
    <message>
        <source>What arrives is not shown</source>
        <translation>O que chega não é mostrado</translation>
    </message>
    <message>
        <source>What arrives is shown at once</source>
        <translation>O que chega é mostrado na hora</translation>
    </message>
    <message>
        <source>What had arrived by then is shown. What others take back goes at once.</source>
        <translation>É mostrado o que tiver chegado até então. O que outras pessoas retiram some na hora.</translation>
    </message>
    <message>
        <source>When circles open</source>
        <translation>Quando os círculos abrem</translation>
    </message>
    <message>
        <source>When my day begins</source>
        <translation>Quando o meu dia começa</translation>
    </message>
    <message>
        <source>When what arrived is shown</source>
        <translation>Quando o que chegou é mostrado</translation>
    </message>
    <message>
        <source>Your circles are open once more until %1.</source>
        <translation>Os seus círculos estão abertos mais uma vez até %1.</translation>
    </message>
    <message>
        <source>Your circles are open until %1.</source>
        <translation>Os seus círculos estão abertos até %1.</translation>
    </message>
    <message>
        <source>Your circles are open.</source>
        <translation>Os seus círculos estão abertos.</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>o dia todo</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>todos os dias</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>hoje às %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>amanhã às %1</translation>
    </message>
</context>
<context>
    <name>BoundariesView</name>
    <message>
        <source>A lock</source>
        <translation>Limites fixados</translation>
    </message>
    <message>
        <source>A promise to yourself for up to 30 days. It cannot be undone.</source>
        <translation>Uma promessa a si, de até 30 dias. Não pode ser desfeita.</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>How much room I have for others</source>
        <translation>Quanto espaço tenho para outras pessoas</translation>
    </message>
    <message>
        <source>Lock my limits…</source>
        <translation>Fixar os meus limites…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Olhar de novo</translation>
    </message>
    <message>
        <source>Look-back</source>
        <translation>Retrospectiva</translation>
    </message>
    <message>
        <source>Looking where you stand</source>
        <translation>Vendo onde você está</translation>
    </message>
    <message>
        <source>Make the lock longer or stricter…</source>
        <translation>Prolongar ou tornar mais rígido…</translation>
    </message>
    <message>
        <source>My rules</source>
        <translation>As minhas regras</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Writing, reading your own pages, export, lock and help are never limited, and neither is leaving, blocking, taking back or reporting.</source>
        <translation>Escrever, ler as suas páginas, exportar, trancar e pedir ajuda nunca têm limite, e tampouco sair, bloquear alguém, retirar ou avisar.</translation>
    </message>
    <message>
        <source>Your limits hold.</source>
        <translation>Os seus limites valem.</translation>
    </message>
    <message>
        <source>Your limits stay as they are.</source>
        <translation>Os seus limites ficam como estão.</translation>
    </message>
    <message>
        <source>Your own limits on circles. Nobody else sees them, and nobody is told when you reach one.</source>
        <translation>Os seus próprios limites para os círculos. Ninguém mais os vê, e ninguém fica sabendo quando você chega a um.</translation>
    </message>
</context>
<context>
    <name>BreakStrip</name>
    <message>
        <source>From your own kit: %1</source>
        <translation>Da sua caixa de apoio: %1</translation>
    </message>
    <message>
        <source>Show this card</source>
        <translation>Mostrar este cartão</translation>
    </message>
    <message numerus="yes">
        <source>You have been here for %n minute(s).</source>
        <translation>
            <numerusform>Você está aqui há %n minuto.</numerusform>
            <numerusform>Você está aqui há %n minutos.</numerusform>
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
        <translation>Guia de respiração</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Inspire</translation>
    </message>
    <message>
        <source>In for four seconds, out for six. Breathe as you like.</source>
        <translation>Inspire por quatro segundos, expire por seis. Respire como for melhor para você.</translation>
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
            <numerusform>%n coisa veio ou mudou.</numerusform>
            <numerusform>%n coisas vieram ou mudaram.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>Uma cópia de segurança</translation>
    </message>
    <message>
        <source>Bring things back</source>
        <translation>Recuperar coisas</translation>
    </message>
    <message>
        <source>Bringing it together</source>
        <translation>Reunindo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>It can be stopped until the end; then nothing will have changed.</source>
        <translation>Dá para parar até o fim; nesse caso nada terá mudado.</translation>
    </message>
    <message>
        <source>It is here already, as it is in the backup.</source>
        <translation>Já está aqui, tal como na cópia.</translation>
    </message>
    <message>
        <source>Look further</source>
        <translation>Continuar olhando</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi mudado.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Um momento</translation>
    </message>
    <message>
        <source>Opening the backup</source>
        <translation>Abrindo a cópia</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Parado. Nada foi mudado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message numerus="yes">
        <source>Undone. %n things that you changed since stay.</source>
        <translation>
            <numerusform>Desfeito. Fica %n coisa que você mudou depois.</numerusform>
            <numerusform>Desfeito. Ficam %n coisas que você mudou depois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone. Everything is as it was before.</source>
        <translation>Desfeito. Está tudo como antes.</translation>
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
            <numerusform>Fica %n coisa que você mudou depois.</numerusform>
            <numerusform>Ficam %n coisas que você mudou depois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing in</source>
        <translation>Trazendo</translation>
    </message>
    <message>
        <source>It can be stopped until the end; then nothing will have been brought in.</source>
        <translation>Dá para parar até o fim; nesse caso nada terá sido trazido.</translation>
    </message>
    <message>
        <source>Nothing was brought in.</source>
        <translation>Nada foi trazido.</translation>
    </message>
    <message>
        <source>Reading it. Nothing is written yet.</source>
        <translation>Lendo. Ainda não se escreve nada.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was brought in.</source>
        <translation>Parado. Nada foi trazido.</translation>
    </message>
    <message numerus="yes">
        <source>The %n entries and check-ins that came with it are taken out again. Those you changed since stay: edited, starred, tagged, moved, thrown away, or with a mood or file of yours.</source>
        <translation>
            <numerusform>A %n entrada ou registro que veio assim é retirado de novo. Fica o que você mudou depois: editado, com estrela ou etiqueta, movido, jogado fora, ou com um humor ou arquivo seu.</numerusform>
            <numerusform>As %n entradas e registros que vieram assim são retirados de novo. Ficam os que você mudou depois: editados, com estrela ou etiqueta, movidos, jogados fora, ou com um humor ou arquivo seu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup can be brought together with the journal again.</source>
        <translation>A cópia pode ser reunida de novo com o diário.</translation>
    </message>
    <message>
        <source>The file they came from can be brought in again at any time.</source>
        <translation>O arquivo de onde vieram pode ser trazido de novo a qualquer momento.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Desfazer esta importação</translation>
    </message>
    <message>
        <source>Undone. What it brought in is gone.</source>
        <translation>Desfeito. O que veio já não está aqui.</translation>
    </message>
    <message>
        <source>What came out of the backup goes again, and what it changed is as it was before. What you changed since stays.</source>
        <translation>O que saiu da cópia vai embora de novo, e o que ela mudou fica como antes. O que você mudou depois fica.</translation>
    </message>
</context>
<context>
    <name>BroughtIn</name>
    <message numerus="yes">
        <source>%n check-ins were brought in.</source>
        <translation>
            <numerusform>%n registro foi trazido.</numerusform>
            <numerusform>%n registros foram trazidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were brought in.</source>
        <translation>
            <numerusform>%n entrada foi trazida.</numerusform>
            <numerusform>%n entradas foram trazidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things were brought in.</source>
        <translation>
            <numerusform>%n coisa foi trazida.</numerusform>
            <numerusform>%n coisas foram trazidas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message numerus="yes">
        <source>#{tag} was added to %n entries.</source>
        <translation>
            <numerusform>#{tag} foi posta em %n entrada.</numerusform>
            <numerusform>#{tag} foi posta em %n entradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in the trash for 30 days.</source>
        <translation>
            <numerusform>%n entrada está na lixeira por 30 dias.</numerusform>
            <numerusform>%n entradas estão na lixeira por 30 dias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries have no star now.</source>
        <translation>
            <numerusform>%n entrada já não tem estrela.</numerusform>
            <numerusform>%n entradas já não têm estrela.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries have the star.</source>
        <translation>
            <numerusform>%n entrada tem a estrela.</numerusform>
            <numerusform>%n entradas têm a estrela.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to trash. It stays there for 30 days.</source>
        <translation>Na lixeira. Fica lá por 30 dias.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n escolhida</numerusform>
            <numerusform>%n escolhidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose only one</source>
        <translation>Escolher só uma</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Move the chosen entries to the trash</source>
        <translation>Mover as entradas escolhidas para a lixeira</translation>
    </message>
    <message>
        <source>Star the chosen entries</source>
        <translation>Pôr estrela nas entradas escolhidas</translation>
    </message>
    <message>
        <source>Tag the chosen entries</source>
        <translation>Pôr etiqueta nas entradas escolhidas</translation>
    </message>
</context>
<context>
    <name>CalmPage</name>
    <message>
        <source>Help now</source>
        <translation>Ajuda agora</translation>
    </message>
    <message>
        <source>If it is too much now</source>
        <translation>Se agora for demais</translation>
    </message>
    <message>
        <source>Lamplit tells nobody. Your answer is saved in this journal and stays out of reports unless you tick it. The PHQ-8 is the same questionnaire without this question.</source>
        <translation>O Lamplit não conta a ninguém. A sua resposta fica salva neste diário e fora dos relatórios, a não ser que você a marque. O PHQ-8 é o mesmo questionário sem esta pergunta.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Open my kit</source>
        <translation>Abrir minha caixa</translation>
    </message>
    <message>
        <source>Tell someone you trust that it is hard, in person or by phone. If you might act on these thoughts, call the emergency number of the country you are in, or go where people are.</source>
        <translation>Diga a alguém de confiança que está difícil, em pessoa ou por telefone. Se você talvez aja conforme esses pensamentos, ligue para o número de emergência do país onde está ou vá para onde há gente.</translation>
    </message>
    <message>
        <source>What helps you</source>
        <translation>O que ajuda você</translation>
    </message>
    <message>
        <source>Who knows you</source>
        <translation>Quem conhece você</translation>
    </message>
    <message>
        <source>You marked that such thoughts have been there.</source>
        <translation>Você marcou que esses pensamentos estiveram presentes.</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>O seu plano</translation>
    </message>
</context>
<context>
    <name>CaptureWindow</name>
    <message>
        <source>A quick note</source>
        <translation>Uma nota rápida</translation>
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
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Unlock the journal first.</source>
        <translation>Primeiro destranque o diário.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escrever</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>A new card</source>
        <translation>Um cartão novo</translation>
    </message>
    <message>
        <source>As you would say it to yourself</source>
        <translation>Como você diria a si</translation>
    </message>
    <message>
        <source>Change a card</source>
        <translation>Mudar um cartão</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Quanto tempo leva</translation>
    </message>
    <message>
        <source>Keep this card</source>
        <translation>Guardar este cartão</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sem dizer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Somebody who helps</source>
        <translation>Alguém que ajuda</translation>
    </message>
    <message>
        <source>Such as my therapist, or GP</source>
        <translation>Por exemplo, terapeuta ou posto de saúde</translation>
    </message>
    <message>
        <source>Such as when they answer, or which bell</source>
        <translation>Por exemplo, quando atende ou qual campainha tocar</translation>
    </message>
    <message>
        <source>What I do</source>
        <translation>O que eu faço</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Como se chama</translation>
    </message>
    <message>
        <source>What they are to you</source>
        <translation>O que é para você</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
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
        <translation>Guardar na minha caixa</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguém</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Seu</translation>
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
        <translation>Usar</translation>
    </message>
</context>
<context>
    <name>CardsPart</name>
    <message>
        <source>%1 is put away.</source>
        <translation>%1 está arquivado.</translation>
    </message>
    <message numerus="yes">
        <source>%n cards are in your kit.</source>
        <translation>
            <numerusform>Há %n cartão na sua caixa de apoio.</numerusform>
            <numerusform>Há %n cartões na sua caixa de apoio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Adicionar um cartão</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudar</translation>
    </message>
    <message>
        <source>Choose from suggestions</source>
        <translation>Escolher entre sugestões</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>Copiar o endereço de e-mail</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copiar o número</translation>
    </message>
    <message>
        <source>Copy the number of {name}</source>
        <translation>Copiar o número de {name}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Hide the cards put away</source>
        <translation>Ocultar os cartões arquivados</translation>
    </message>
    <message>
        <source>Kept in this journal only. A report names them only when you tick it.</source>
        <translation>Fica só neste diário. Um relatório só cita isso se você marcar.</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Novo cartão</translation>
    </message>
    <message>
        <source>People who help</source>
        <translation>Pessoas que ajudam</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Arquivar</translation>
    </message>
    <message>
        <source>Put back into the kit</source>
        <translation>Pôr de volta na caixa</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message numerus="yes">
        <source>Show %n cards put away</source>
        <translation>
            <numerusform>Mostrar %n cartão arquivado</numerusform>
            <numerusform>Mostrar %n cartões arquivados</numerusform>
        </translation>
    </message>
    <message>
        <source>The card is deleted.</source>
        <translation>O cartão foi apagado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>What helps you, in your own words. For a day on which it is hard to think.</source>
        <translation>O que ajuda você, nas suas palavras. Para um dia em que é difícil pensar.</translation>
    </message>
    <message>
        <source>Your cards will stand here: what helps you, in your own words, for a day on which it is hard to think.</source>
        <translation>Os seus cartões ficarão aqui: o que ajuda você, nas suas palavras, para um dia em que é difícil pensar.</translation>
    </message>
</context>
<context>
    <name>ChangeSheet</name>
    <message>
        <source>Keep this</source>
        <translation>Manter isto</translation>
    </message>
    <message>
        <source>Kept. It holds now.</source>
        <translation>Guardado. Já está valendo.</translation>
    </message>
    <message>
        <source>Kept. What is stricter holds now, what is looser %1.</source>
        <translation>Guardado. O mais rígido já está valendo; o mais flexível, %1.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Arrow keys read one value after the other.</source>
        <translation>As setas leem um valor depois do outro.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada ainda</translation>
    </message>
</context>
<context>
    <name>ChartFrame</name>
    <message>
        <source>Copied as a picture.</source>
        <translation>Copiado como imagem.</translation>
    </message>
    <message>
        <source>Copied as a table (CSV).</source>
        <translation>Copiado como tabela (CSV).</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Copiar como imagem</translation>
    </message>
    <message>
        <source>Copy as table (CSV)</source>
        <translation>Copiar como tabela (CSV)</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Mostrar como gráfico</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabela</translation>
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
        <translation>Registros e o que veio com eles</translation>
    </message>
    <message>
        <source>Entries and their versions</source>
        <translation>Entradas e suas versões</translation>
    </message>
    <message>
        <source>Every page of the database</source>
        <translation>Cada página do banco de dados</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation>Fotos e arquivos</translation>
    </message>
    <message>
        <source>The key file and its twin</source>
        <translation>O arquivo de chave e seu gêmeo</translation>
    </message>
    <message>
        <source>The search index inside words</source>
        <translation>O índice de busca dentro de palavras</translation>
    </message>
    <message>
        <source>The search index of words</source>
        <translation>O índice de busca de palavras</translation>
    </message>
    <message>
        <source>The structure of the database</source>
        <translation>A estrutura do banco de dados</translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>How is it right now?</source>
        <translation>Como está agora?</translation>
    </message>
    <message>
        <source>How was it?</source>
        <translation>Como foi?</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Anotado.</translation>
    </message>
    <message>
        <source>The check-in is deleted.</source>
        <translation>O registro foi apagado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>energy %1</source>
        <translation>energia %1</translation>
    </message>
</context>
<context>
    <name>CheckInLine</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (você)</translation>
    </message>
    <message>
        <source>More for this mood</source>
        <translation>Mais para este humor</translation>
    </message>
</context>
<context>
    <name>CheckInPopover</name>
    <message>
        <source>Brought in as “%1”</source>
        <translation>Trazido como “%1”</translation>
    </message>
    <message>
        <source>Choose one of the seven, then more can be said.</source>
        <translation>Escolha um dos sete; depois dá para dizer mais.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Delete this check-in</source>
        <translation>Apagar este registro</translation>
    </message>
    <message>
        <source>Earlier today</source>
        <translation>Hoje, mais cedo</translation>
    </message>
    <message>
        <source>More of that day</source>
        <translation>Mais desse dia</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Anotado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Written later</source>
        <translation>Escrito depois</translation>
    </message>
</context>
<context>
    <name>CheckInRow</name>
    <message>
        <source>Add a word</source>
        <translation>Mais uma palavra</translation>
    </message>
    <message>
        <source>How is it right now?</source>
        <translation>Como está agora?</translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message numerus="yes">
        <source>%n looked at</source>
        <translation>
            <numerusform>%n examinado</numerusform>
            <numerusform>%n examinados</numerusform>
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
            <numerusform>%n coisa não está como deveria. As suas entradas estão intactas. Conserve as cópias e restaure a mais nova se faltarem palavras.</numerusform>
            <numerusform>%n coisas não estão como deveriam. As suas entradas estão intactas. Conserve as cópias e restaure a mais nova se faltarem palavras.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Está tudo bem.</translation>
    </message>
    <message>
        <source>Checking. You can go on writing.</source>
        <translation>Revisando. Você pode continuar escrevendo.</translation>
    </message>
    <message>
        <source>Lock, and see what can still be read</source>
        <translation>Trancar e ver o que ainda se pode ler</translation>
    </message>
    <message>
        <source>Stopped. This was looked at so far.</source>
        <translation>Parado. Até aqui isto foi examinado.</translation>
    </message>
    <message>
        <source>all well</source>
        <translation>tudo bem</translation>
    </message>
</context>
<context>
    <name>CheckUp</name>
    <message numerus="yes">
        <source>%n files: %1. Put into an entry, they can be opened there, or go to the trash with it.</source>
        <translation>
            <numerusform>%n arquivo: %1. Posto em uma entrada, pode ser aberto lá ou ir com ela para a lixeira.</numerusform>
            <numerusform>%n arquivos: %1. Postos em uma entrada, podem ser abertos lá ou ir com ela para a lixeira.</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 of it can be given back.</source>
        <translation>Cerca de %1 disso pode ser devolvido.</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Revisar tudo</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Círculos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Dates, order and the rest</source>
        <translation>Datas, ordem e o resto</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versões anteriores</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Everything is whole. This journal takes %1.</source>
        <translation>Está tudo inteiro. Este diário ocupa %1.</translation>
    </message>
    <message>
        <source>Files that belong to no entry</source>
        <translation>Arquivos que não são de nenhuma entrada</translation>
    </message>
    <message>
        <source>Files that belonged to no entry</source>
        <translation>Arquivos que não eram de nenhuma entrada</translation>
    </message>
    <message>
        <source>Free, from what was deleted</source>
        <translation>Livre, do que foi apagado</translation>
    </message>
    <message>
        <source>If search misses something, the index can be made anew. It takes a while, and you can go on writing.</source>
        <translation>Se a busca deixa passar algo, o índice pode ser refeito. Leva um tempo, e você pode continuar escrevendo.</translation>
    </message>
    <message>
        <source>Is everything whole?</source>
        <translation>Está tudo inteiro?</translation>
    </message>
    <message>
        <source>It is being made anew, the newest entries first. Until it is done, search finds less.</source>
        <translation>Está sendo refeito, primeiro as entradas mais novas. Até terminar, a busca encontra menos.</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Última cópia</translation>
    </message>
    <message>
        <source>Lock, and see what can still be read</source>
        <translation>Trancar e ver o que ainda se pode ler</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Olhando</translation>
    </message>
    <message>
        <source>Looks at every page, every photo, the search index and the keys.</source>
        <translation>Examina cada página, cada foto, o índice de busca e as chaves.</translation>
    </message>
    <message>
        <source>Make the search index anew</source>
        <translation>Refazer o índice de busca</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Outros arquivos</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Put them into an entry</source>
        <translation>Pôr em uma entrada</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Índice de busca</translation>
    </message>
    <message>
        <source>Small pictures for lists</source>
        <translation>Imagens pequenas para as listas</translation>
    </message>
    <message>
        <source>Something is not as it should be. Your entries are untouched.</source>
        <translation>Algo não está como deveria. As suas entradas estão intactas.</translation>
    </message>
    <message>
        <source>State of this journal</source>
        <translation>Estado deste diário</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>The files are in a new entry of today.</source>
        <translation>Os arquivos estão em uma nova entrada de hoje.</translation>
    </message>
    <message>
        <source>The index does not match the entries. Make it anew, and search finds everything again.</source>
        <translation>O índice não corresponde às entradas. Refaça-o, e a busca encontra tudo de novo.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Não há nenhum.</translation>
    </message>
    <message>
        <source>There is none yet. Settings, Backups makes one.</source>
        <translation>Ainda não há nenhuma. Faz-se uma em Configurações, Cópias de segurança.</translation>
    </message>
    <message>
        <source>This journal takes %1.</source>
        <translation>Este diário ocupa %1.</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>What takes room</source>
        <translation>O que ocupa espaço</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Delete removes it</source>
        <translation>Delete remove</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>Folded</source>
        <translation>Recolhido</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retido</translation>
    </message>
    <message>
        <source>Show it again: %1</source>
        <translation>Mostrar de novo: %1</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Choose entries</source>
        <translation>Escolher entradas</translation>
    </message>
    <message>
        <source>It asks about thoughts of being better off dead. While this is off, neither the answer leaves nor anything that would tell it: the PHQ-8 stands in place of the PHQ-9, in every file.</source>
        <translation>Pergunta por pensamentos de que seria melhor não estar com vida. Enquanto isto está desligado, não sai nem a resposta nem nada que a revele: o PHQ-8 fica no lugar do PHQ-9, em todos os arquivos.</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Idioma do relatório</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Pode ficar vazio.</translation>
    </message>
    <message>
        <source>My three topics</source>
        <translation>Os meus três temas</translation>
    </message>
    <message>
        <source>Name on the report</source>
        <translation>Nome no relatório</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>Nome ou iniciais</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Question 9 of the PHQ-9</source>
        <translation>Pergunta 9 do PHQ-9</translation>
    </message>
    <message>
        <source>The cards</source>
        <translation>Os cartões</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>O que inclui</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoicesSheet</name>
    <message>
        <source>Folded or held, in every circle</source>
        <translation>Recolhido ou retido, em todos os círculos</translation>
    </message>
    <message>
        <source>How I read here</source>
        <translation>Como leio aqui</translation>
    </message>
    <message>
        <source>Mark everything here as read</source>
        <translation>Marcar tudo aqui como lido</translation>
    </message>
    <message>
        <source>Only you know of this. Nothing that you fold or hold is told to anybody.</source>
        <translation>Só você sabe disso. Ninguém fica sabendo do que você recolhe ou retém.</translation>
    </message>
    <message>
        <source>Show what is held</source>
        <translation>Mostrar o que está retido</translation>
    </message>
    <message>
        <source>Stepping away from %1</source>
        <translation>Afastar-se de %1</translation>
    </message>
    <message>
        <source>When posts arrive in %1</source>
        <translation>Quando as publicações chegam em %1</translation>
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
        <translation>Procurar uma entrada</translation>
    </message>
    <message>
        <source>No entry has these words.</source>
        <translation>Nenhuma entrada tem estas palavras.</translation>
    </message>
    <message>
        <source>Which entry?</source>
        <translation>Qual entrada?</translation>
    </message>
    <message>
        <source>Words of an entry</source>
        <translation>Palavras de uma entrada</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>%1: a folder, or %2</source>
        <translation>%1: uma pasta, ou %2</translation>
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
        <translation>A pasta de uma cópia</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>Another backup</source>
        <translation>Outra cópia</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Cópias de segurança</translation>
    </message>
    <message>
        <source>Bring in another journal</source>
        <translation>Trazer outro diário</translation>
    </message>
    <message>
        <source>Brought in before</source>
        <translation>Trazido antes</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Escolher uma cópia</translation>
    </message>
    <message>
        <source>Choose a backup&apos;s folder</source>
        <translation>Escolher a pasta de uma cópia</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Escolher um arquivo</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Escolher uma pasta</translation>
    </message>
    <message>
        <source>Choose a folder to bring in</source>
        <translation>Escolha uma pasta para trazer</translation>
    </message>
    <message>
        <source>Choose a journal to bring in</source>
        <translation>Escolha um diário para trazer</translation>
    </message>
    <message>
        <source>Drop a file or folder here</source>
        <translation>Solte aqui um arquivo ou uma pasta</translation>
    </message>
    <message>
        <source>For other programs, for paper, or to have it all in one place. Your journal stays as it is. To keep it safe, a backup is better: it is encrypted.</source>
        <translation>Para outros programas, para papel ou para ter tudo num só lugar. O seu diário fica como está. Para protegê-lo, uma cópia de segurança é melhor: é cifrada.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Its passphrase on the day it was made, or the recovery code.</source>
        <translation>A frase secreta do dia em que foi feita, ou o código de recuperação.</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Diários</translation>
    </message>
    <message>
        <source>Lamplit first shows what it found. Nothing is written before you say so, and it can be undone.</source>
        <translation>O Lamplit primeiro mostra o que encontrou. Nada é escrito antes de você dizer, e pode ser desfeito.</translation>
    </message>
    <message>
        <source>Look into a backup, and take from it what you miss: one entry, or everything that is not here. Nothing changes before you have seen what would.</source>
        <translation>Olhe dentro de uma cópia e tire dela o que fizer falta: uma entrada, ou tudo o que não está aqui. Nada muda antes de você ver o que mudaria.</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Olhar dentro</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Frase secreta da cópia</translation>
    </message>
    <message>
        <source>Password of this journal</source>
        <translation>Senha deste diário</translation>
    </message>
    <message>
        <source>Read it as</source>
        <translation>Ler como</translation>
    </message>
    <message>
        <source>Read it as this</source>
        <translation>Ler assim</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Levar</translation>
    </message>
    <message>
        <source>Take your journal out</source>
        <translation>Levar o seu diário</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Ainda não há nenhuma cópia.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Desfazer esta importação</translation>
    </message>
    <message>
        <source>What can be brought in</source>
        <translation>O que se pode trazer</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para que serve</translation>
    </message>
    <message>
        <source>at another place</source>
        <translation>em outro lugar</translation>
    </message>
</context>
<context>
    <name>Circle</name>
    <message>
        <source>%1 could use practical help.</source>
        <translation>Ajuda prática faria bem a %1.</translation>
    </message>
    <message>
        <source>%1 in this circle is called the same.</source>
        <translation>Neste círculo, %1 tem o mesmo nome.</translation>
    </message>
    <message>
        <source>%1 is in your kit. Nobody is told.</source>
        <translation>%1 está na sua caixa de apoio. Ninguém fica sabendo.</translation>
    </message>
    <message>
        <source>%1 is muted</source>
        <translation>%1 está em silêncio</translation>
    </message>
    <message>
        <source>%1 lets this thread rest until %2. Nobody can answer before.</source>
        <translation>%1 deixa esta conversa descansar até %2. Ninguém pode responder antes.</translation>
    </message>
    <message>
        <source>%1 needs no reply.</source>
        <translation>%1 não precisa de resposta.</translation>
    </message>
    <message>
        <source>%1 welcomes advice.</source>
        <translation>%1 recebe bem conselhos.</translation>
    </message>
    <message>
        <source>%1 would like comfort.</source>
        <translation>%1 gostaria de conforto.</translation>
    </message>
    <message>
        <source>%1 would like you just to listen.</source>
        <translation>%1 gostaria que você só escutasse.</translation>
    </message>
    <message>
        <source>%1 would like you to celebrate with them.</source>
        <translation>%1 gostaria de comemorar com você.</translation>
    </message>
    <message>
        <source>%1 would like your honest view.</source>
        <translation>%1 gostaria da sua opinião sincera.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A point we share</source>
        <translation>Um ponto em comum</translation>
    </message>
    <message>
        <source>Advice that may do harm</source>
        <translation>Conselhos que podem fazer mal</translation>
    </message>
    <message>
        <source>Advice welcome</source>
        <translation>Conselhos são bem-vindos</translation>
    </message>
    <message>
        <source>An honest view</source>
        <translation>Uma opinião sincera</translation>
    </message>
    <message>
        <source>Ask a light question</source>
        <translation>Fazer uma pergunta leve</translation>
    </message>
    <message>
        <source>Ask an open question</source>
        <translation>Fazer uma pergunta aberta</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Be with them</source>
        <translation>Fazer companhia</translation>
    </message>
    <message>
        <source>Celebrate with me</source>
        <translation>Comemorar comigo</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>Conforto</translation>
    </message>
    <message>
        <source>Fetch it, %1</source>
        <translation>Buscar, %1</translation>
    </message>
    <message>
        <source>Folded, as you chose: %1.</source>
        <translation>Recolhido, como você escolheu: %1.</translation>
    </message>
    <message>
        <source>From a professional</source>
        <translation>De alguém da área</translation>
    </message>
    <message>
        <source>Give advice</source>
        <translation>Dar um conselho</translation>
    </message>
    <message>
        <source>Grateful</source>
        <translation>Com gratidão</translation>
    </message>
    <message>
        <source>Harassment</source>
        <translation>Assédio</translation>
    </message>
    <message>
        <source>Held until you ask, as you chose: %1.</source>
        <translation>Retido até você pedir, como escolheu: %1.</translation>
    </message>
    <message>
        <source>Hidden for everybody by %1.</source>
        <translation>Ocultado para todo mundo por %1.</translation>
    </message>
    <message>
        <source>Hidden for everybody by %1: %2</source>
        <translation>Ocultado para todo mundo por %1: %2</translation>
    </message>
    <message>
        <source>How did you mean this: </source>
        <translation>O que você quis dizer com isto: </translation>
    </message>
    <message>
        <source>How did you mean this?</source>
        <translation>O que você quis dizer com isto?</translation>
    </message>
    <message>
        <source>Hurtful words</source>
        <translation>Palavras que ferem</translation>
    </message>
    <message>
        <source>I am worried about somebody</source>
        <translation>Alguém me preocupa</translation>
    </message>
    <message>
        <source>I could </source>
        <translation>Eu poderia </translation>
    </message>
    <message>
        <source>I feel </source>
        <translation>Eu sinto </translation>
    </message>
    <message>
        <source>I have room</source>
        <translation>Tenho espaço</translation>
    </message>
    <message>
        <source>I read it</source>
        <translation>Eu li</translation>
    </message>
    <message>
        <source>It arrives at the time you chose.</source>
        <translation>Chega na hora que você escolheu.</translation>
    </message>
    <message>
        <source>It comes as soon as the relay can be reached.</source>
        <translation>Vem assim que o retransmissor puder ser alcançado.</translation>
    </message>
    <message>
        <source>It did not arrive while you were here</source>
        <translation>Não chegou enquanto você estava aqui</translation>
    </message>
    <message>
        <source>It did not arrive. Ask for it</source>
        <translation>Não chegou. Pedir</translation>
    </message>
    <message>
        <source>It is about money</source>
        <translation>É sobre dinheiro</translation>
    </message>
    <message>
        <source>It is an entry of your own. Nobody is told.</source>
        <translation>É uma entrada sua. Ninguém fica sabendo.</translation>
    </message>
    <message>
        <source>It is on its way</source>
        <translation>Está a caminho</translation>
    </message>
    <message>
        <source>It sounds as if </source>
        <translation>Parece que </translation>
    </message>
    <message>
        <source>It stands above what you have read, because it is new.</source>
        <translation>Está acima do que você já leu porque é novo.</translation>
    </message>
    <message>
        <source>It stands on top: %1.</source>
        <translation>Está no topo: %1.</translation>
    </message>
    <message>
        <source>It stands where its time puts it. Nothing is folded or hidden.</source>
        <translation>Está onde a sua hora o põe. Nada está recolhido nem oculto.</translation>
    </message>
    <message>
        <source>Its author corrected it. The first words are below.</source>
        <translation>Quem escreveu corrigiu. As primeiras palavras estão abaixo.</translation>
    </message>
    <message>
        <source>Joking</source>
        <translation>Brincando</translation>
    </message>
    <message>
        <source>Just listen</source>
        <translation>Só escutar</translation>
    </message>
    <message>
        <source>Just wondering</source>
        <translation>Só curiosidade</translation>
    </message>
    <message>
        <source>Listening only</source>
        <translation>Só escuto</translation>
    </message>
    <message>
        <source>My experience</source>
        <translation>A minha experiência</translation>
    </message>
    <message>
        <source>Needs quiet</source>
        <translation>Precisa de calma</translation>
    </message>
    <message>
        <source>No reply needed</source>
        <translation>Não precisa responder</translation>
    </message>
    <message>
        <source>Offer something</source>
        <translation>Oferecer algo</translation>
    </message>
    <message>
        <source>One small step</source>
        <translation>Um pequeno passo</translation>
    </message>
    <message>
        <source>One small step could be </source>
        <translation>Um pequeno passo poderia ser </translation>
    </message>
    <message>
        <source>Open my kit</source>
        <translation>Abrir minha caixa</translation>
    </message>
    <message>
        <source>Photo %1 of %2</source>
        <translation>Foto %1 de %2</translation>
    </message>
    <message>
        <source>Plan to meet</source>
        <translation>Combinar um encontro</translation>
    </message>
    <message>
        <source>Practical help</source>
        <translation>Ajuda prática</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Pressão</translation>
    </message>
    <message>
        <source>Private matters of somebody</source>
        <translation>Assuntos particulares de alguém</translation>
    </message>
    <message>
        <source>Said while the thread rests, until %1.</source>
        <translation>Dito enquanto a conversa descansa, até %1.</translation>
    </message>
    <message>
        <source>Say what I hear</source>
        <translation>Dizer o que ouço</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>A sério</translation>
    </message>
    <message>
        <source>Shall we meet </source>
        <translation>Vamos nos ver </translation>
    </message>
    <message>
        <source>Skipped. Nobody is told.</source>
        <translation>Pulada. Ninguém fica sabendo.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Outra coisa</translation>
    </message>
    <message>
        <source>Something that helped me: </source>
        <translation>Algo que me ajudou: </translation>
    </message>
    <message>
        <source>There is nothing to see in this name.</source>
        <translation>Não há nada para ver neste nome.</translation>
    </message>
    <message>
        <source>This name has characters that nobody sees.</source>
        <translation>Este nome tem caracteres que ninguém vê.</translation>
    </message>
    <message>
        <source>This name has many marks on one letter.</source>
        <translation>Este nome tem muitas marcas sobre uma letra.</translation>
    </message>
    <message>
        <source>This name has signs that change the direction of reading.</source>
        <translation>Este nome tem sinais que mudam a direção da leitura.</translation>
    </message>
    <message>
        <source>This name looks like %1, and is spelled with other characters.</source>
        <translation>Este nome se parece com %1 e está escrito com outros caracteres.</translation>
    </message>
    <message>
        <source>This name mixes letters of several alphabets in one word.</source>
        <translation>Este nome mistura letras de vários alfabetos numa palavra.</translation>
    </message>
    <message>
        <source>This picture cannot be shown</source>
        <translation>Esta imagem não pode ser mostrada</translation>
    </message>
    <message>
        <source>Topic note: %1. Folded, as you chose.</source>
        <translation>Nota de tema: %1. Recolhido, como você escolheu.</translation>
    </message>
    <message>
        <source>Topic note: %1. Held until you ask, as you chose.</source>
        <translation>Nota de tema: %1. Retido até você pedir, como escolheu.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Upset, not at you</source>
        <translation>Com raiva, não de você</translation>
    </message>
    <message>
        <source>Venting</source>
        <translation>Desabafo</translation>
    </message>
    <message>
        <source>What was that like for you, when </source>
        <translation>Como foi isso para você, quando </translation>
    </message>
    <message>
        <source>What we both want is </source>
        <translation>O que nós queremos é </translation>
    </message>
    <message>
        <source>a steward</source>
        <translation>uma pessoa responsável</translation>
    </message>
    <message>
        <source>abuse</source>
        <translation>maus-tratos</translation>
    </message>
    <message>
        <source>accident</source>
        <translation>acidente</translation>
    </message>
    <message>
        <source>alcohol and drugs</source>
        <translation>álcool e drogas</translation>
    </message>
    <message>
        <source>animals</source>
        <translation>animais</translation>
    </message>
    <message>
        <source>discrimination</source>
        <translation>discriminação</translation>
    </message>
    <message>
        <source>family conflict</source>
        <translation>conflito na família</translation>
    </message>
    <message>
        <source>food and body</source>
        <translation>comida e corpo</translation>
    </message>
    <message>
        <source>grief</source>
        <translation>luto</translation>
    </message>
    <message>
        <source>illness</source>
        <translation>doença</translation>
    </message>
    <message>
        <source>medical care</source>
        <translation>atendimento médico</translation>
    </message>
    <message>
        <source>money</source>
        <translation>dinheiro</translation>
    </message>
    <message>
        <source>pinned by %1</source>
        <translation>fixado por %1</translation>
    </message>
    <message>
        <source>pregnancy loss</source>
        <translation>perda de gravidez</translation>
    </message>
    <message>
        <source>relationship</source>
        <translation>relacionamento</translation>
    </message>
    <message>
        <source>self-harm</source>
        <translation>autolesão</translation>
    </message>
    <message>
        <source>sexual violence</source>
        <translation>violência sexual</translation>
    </message>
    <message>
        <source>suicide</source>
        <translation>suicídio</translation>
    </message>
    <message>
        <source>violence</source>
        <translation>violência</translation>
    </message>
    <message>
        <source>work</source>
        <translation>trabalho</translation>
    </message>
</context>
<context>
    <name>CircleCheckIn</name>
    <message>
        <source>%1 sees the mood you choose and this note, and nothing else.</source>
        <translation>%1 vê o humor que você escolher e esta nota, e nada mais.</translation>
    </message>
    <message>
        <source>A few words, if you like</source>
        <translation>Algumas palavras, se quiser</translation>
    </message>
    <message>
        <source>A note for the circle</source>
        <translation>Uma nota para o círculo</translation>
    </message>
    <message>
        <source>Noted in %1.</source>
        <translation>Anotado em %1.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirar</translation>
    </message>
</context>
<context>
    <name>CircleExport</name>
    <message numerus="yes">
        <source>%n posts were saved in %1. The folder is not locked.</source>
        <translation>
            <numerusform>%n publicação foi salva em %1. A pasta não está protegida.</numerusform>
            <numerusform>%n publicações foram salvas em %1. A pasta não está protegida.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Escolher um lugar</translation>
    </message>
    <message>
        <source>Save a copy of %1</source>
        <translation>Salvar uma cópia de %1</translation>
    </message>
    <message>
        <source>What was taken back or has run out is not in it. What others wrote is theirs: keep the copy to yourself.</source>
        <translation>Não inclui o que foi retirado ou expirou. O que outras pessoas escreveram é delas: guarde a cópia só para você.</translation>
    </message>
    <message>
        <source>Your posts and those you received are written to a new folder. It is not locked: whoever has it can read it.</source>
        <translation>As suas publicações e as que você recebeu são escritas em uma pasta nova. Ela não está protegida: quem a tiver pode ler.</translation>
    </message>
</context>
<context>
    <name>CircleHead</name>
    <message>
        <source>Check in</source>
        <translation>Registrar humor</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>More for this circle</source>
        <translation>Mais para este círculo</translation>
    </message>
    <message>
        <source>Share an entry</source>
        <translation>Compartilhar uma entrada</translation>
    </message>
</context>
<context>
    <name>CircleNumberSheet</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The number of %1</source>
        <translation>O número de %1</translation>
    </message>
    <message>
        <source>The number of the circle</source>
        <translation>O número do círculo</translation>
    </message>
    <message>
        <source>When all of you are together or in one call: everybody sees these groups, if all have just synced. It changes with each change of the circle, so nothing is noted.</source>
        <translation>Quando o grupo todo estiver junto ou numa chamada: cada pessoa vê estes grupos, se todas acabaram de sincronizar. Muda a cada mudança do círculo, por isso nada é anotado.</translation>
    </message>
</context>
<context>
    <name>CircleSection</name>
    <message>
        <source>Another relay or address</source>
        <translation>Outro retransmissor ou endereço</translation>
    </message>
    <message>
        <source>Another relay or address for %1</source>
        <translation>Outro retransmissor ou endereço para %1</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Known by its certificate: %1</source>
        <translation>Reconhecido pelo certificado: %1</translation>
    </message>
    <message>
        <source>Known by its key: %1</source>
        <translation>Reconhecido pela chave: %1</translation>
    </message>
    <message>
        <source>Known by its name, as web sites are.</source>
        <translation>Reconhecido pelo nome, como os sites.</translation>
    </message>
    <message>
        <source>My limits on circles</source>
        <translation>Os meus limites para círculos</translation>
    </message>
    <message>
        <source>Reached on this computer, or as an onion service.</source>
        <translation>Neste computador, ou por um serviço onion.</translation>
    </message>
    <message>
        <source>Relay: %1</source>
        <translation>Retransmissor: %1</translation>
    </message>
    <message>
        <source>Start or join a circle</source>
        <translation>Iniciar um círculo ou entrar em um</translation>
    </message>
    <message>
        <source>The relays of your circles</source>
        <translation>Os retransmissores dos seus círculos</translation>
    </message>
    <message>
        <source>Time, hours, quiet hours, and a wait before something goes out.</source>
        <translation>Tempo, horários, horas de silêncio e uma espera antes de algo sair.</translation>
    </message>
    <message>
        <source>You are in no circle, so nothing connects to anything.</source>
        <translation>Você não está em nenhum círculo, então nada se conecta a nada.</translation>
    </message>
    <message>
        <source>host relay computer friends port token</source>
        <translation>hospedar retransmissor computador amizades porta token</translation>
    </message>
    <message>
        <source>network log connections</source>
        <translation>rede registro conexões</translation>
    </message>
    <message>
        <source>night pause lock digest budget</source>
        <translation>noite pausa fixar resumo tempo</translation>
    </message>
    <message>
        <source>relay address pinned key last contact</source>
        <translation>retransmissor endereço fixado chave último contato</translation>
    </message>
</context>
<context>
    <name>CircleSheet</name>
    <message>
        <source>Waiting for the relay.</source>
        <translation>Esperando o retransmissor.</translation>
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
        <translation>Neste círculo</translation>
    </message>
    <message>
        <source>Invite someone</source>
        <translation>Convidar alguém</translation>
    </message>
    <message>
        <source>Members and roles</source>
        <translation>Membros e funções</translation>
    </message>
    <message>
        <source>Our agreement</source>
        <translation>O nosso acordo</translation>
    </message>
    <message>
        <source>What I have shared</source>
        <translation>O que compartilhei</translation>
    </message>
    <message>
        <source>You and %1 have not compared numbers yet.</source>
        <translation>Falta comparar números com %1.</translation>
    </message>
</context>
<context>
    <name>CircleView</name>
    <message>
        <source>%1 is thanked. Nobody else learns of it.</source>
        <translation>Você agradeceu a %1. Ninguém mais fica sabendo.</translation>
    </message>
    <message>
        <source>A way back in</source>
        <translation>Um caminho de volta</translation>
    </message>
    <message>
        <source>Another relay</source>
        <translation>Outro retransmissor</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Hidden from you</source>
        <translation>Oculto para você</translation>
    </message>
    <message>
        <source>Is it good for you?</source>
        <translation>Faz bem a você?</translation>
    </message>
    <message>
        <source>It is settled. The circle goes on.</source>
        <translation>Está resolvido. O círculo continua.</translation>
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
        <translation>Fechado até você mudar os seus limites.</translation>
    </message>
    <message>
        <source>My limits</source>
        <translation>Os meus limites</translation>
    </message>
    <message>
        <source>Opens at %1.</source>
        <translation>Abre às %1.</translation>
    </message>
    <message>
        <source>Opens on %2 at %1.</source>
        <translation>Abre %2 às %1.</translation>
    </message>
    <message>
        <source>Opens tomorrow at %1.</source>
        <translation>Abre amanhã às %1.</translation>
    </message>
</context>
<context>
    <name>ClockQuestion</name>
    <message>
        <source>If it is right, counting begins there again. What you used of the day stays used, and a lock lasts for what was left of it.</source>
        <translation>Se estiver certo, a contagem recomeça ali. O que você usou do dia continua usado, e limites fixados duram o que ainda faltava.</translation>
    </message>
    <message>
        <source>This clock is right</source>
        <translation>Este relógio está certo</translation>
    </message>
    <message>
        <source>This clock is wrong</source>
        <translation>Este relógio está errado</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %1. The latest day that was counted is %2.</source>
        <translation>O relógio deste computador diz %1. O último dia contado é %2.</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>Always open</source>
        <translation>Sempre aberto</translation>
    </message>
    <message>
        <source>Block, mute, remove, compare</source>
        <translation>Bloquear, silenciar, remover, comparar</translation>
    </message>
    <message>
        <source>Hide or report a post</source>
        <translation>Ocultar uma publicação ou avisar sobre ela</translation>
    </message>
    <message>
        <source>How much room I have</source>
        <translation>Quanto espaço tenho</translation>
    </message>
    <message>
        <source>Leave the circle</source>
        <translation>Sair do círculo</translation>
    </message>
    <message>
        <source>Leave them closed</source>
        <translation>Deixar fechados</translation>
    </message>
    <message>
        <source>Meanwhile, away from here</source>
        <translation>Enquanto isso, longe daqui</translation>
    </message>
    <message>
        <source>My limits</source>
        <translation>Os meus limites</translation>
    </message>
    <message>
        <source>Show this card</source>
        <translation>Mostrar este cartão</translation>
    </message>
    <message>
        <source>Take back, keep private</source>
        <translation>Retirar, manter privado</translation>
    </message>
    <message>
        <source>There is no way round a lock. You chose that so.</source>
        <translation>Com os limites fixados não há atalho. Você escolheu assim.</translation>
    </message>
    <message>
        <source>Write in my journal</source>
        <translation>Escrever no meu diário</translation>
    </message>
    <message>
        <source>Your reason: %1</source>
        <translation>O seu motivo: %1</translation>
    </message>
</context>
<context>
    <name>ClosingBackup</name>
    <message>
        <source>Backup under way</source>
        <translation>Cópia em andamento</translation>
    </message>
    <message>
        <source>One more backup</source>
        <translation>Mais uma cópia</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Sair agora</translation>
    </message>
    <message>
        <source>Your journal goes to %1. Then Lamplit ends.</source>
        <translation>O seu diário vai para %1. Depois o Lamplit encerra.</translation>
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
        <translation>Código de recuperação do Lamplit</translation>
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
        <translation>O grupo %1 está diferente no papel. Olhe mais uma vez.</translation>
    </message>
    <message>
        <source>Keep this on paper, away from this computer. It opens everything.</source>
        <translation>Guarde em papel, longe deste computador. Ele abre tudo.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperação</translation>
    </message>
    <message>
        <source>Recovery code as a QR code</source>
        <translation>Código de recuperação como código QR</translation>
    </message>
    <message>
        <source>To be sure it is on paper, type these two groups from it.</source>
        <translation>Para ter certeza de que está no papel, digite estes dois grupos a partir dele.</translation>
    </message>
    <message>
        <source>Your spare key</source>
        <translation>A sua chave reserva</translation>
    </message>
</context>
<context>
    <name>Comfort</name>
    <message>
        <source>All of this can be changed later in Settings.</source>
        <translation>Tudo isto pode ser mudado depois em Configurações.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Country for Help now</source>
        <translation>País para Ajuda agora</translation>
    </message>
    <message>
        <source>Lamplight</source>
        <translation>Luz de lampião</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Make it comfortable</source>
        <translation>Deixar confortável</translation>
    </message>
    <message>
        <source>No country for now</source>
        <translation>Nenhum país por enquanto</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>The kettle, the window, the first page. Your words will look like this.</source>
        <translation>A chaleira, a janela, a primeira página. As suas palavras vão ter esta cara.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Add a tag</source>
        <translation>Pôr uma etiqueta</translation>
    </message>
    <message>
        <source>Add to my next session</source>
        <translation>Pôr na minha próxima sessão</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas as teclas</translation>
    </message>
    <message>
        <source>Answer a post</source>
        <translation>Responder a uma publicação</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrito</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Bring in a journal</source>
        <translation>Trazer um diário</translation>
    </message>
    <message>
        <source>Check in, or change the mood</source>
        <translation>Registrar ou mudar o humor</translation>
    </message>
    <message>
        <source>Choose everything</source>
        <translation>Escolher tudo</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Close, or go back</source>
        <translation>Fechar ou voltar</translation>
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
        <translation>Data e lugar</translation>
    </message>
    <message>
        <source>Do what the green button says</source>
        <translation>Fazer o que diz o botão verde</translation>
    </message>
    <message>
        <source>Earlier time</source>
        <translation>Tempo anterior</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versões anteriores</translation>
    </message>
    <message>
        <source>Entry above</source>
        <translation>Entrada acima</translation>
    </message>
    <message>
        <source>Entry below</source>
        <translation>Entrada abaixo</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Em toda parte</translation>
    </message>
    <message>
        <source>Field or button before</source>
        <translation>Campo ou botão anterior</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Buscar e substituir</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar seguinte</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Ir a qualquer coisa</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Ajuda agora</translation>
    </message>
    <message>
        <source>Hide everything</source>
        <translation>Ocultar tudo</translation>
    </message>
    <message>
        <source>In Insights</source>
        <translation>No Panorama</translation>
    </message>
    <message>
        <source>In an open entry</source>
        <translation>Numa entrada aberta</translation>
    </message>
    <message>
        <source>In the posts of a circle</source>
        <translation>Nas publicações de um círculo</translation>
    </message>
    <message>
        <source>In the words</source>
        <translation>Nas palavras</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Panorama</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Itálico</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diário</translation>
    </message>
    <message>
        <source>Large heading</source>
        <translation>Título grande</translation>
    </message>
    <message>
        <source>Later time</source>
        <translation>Tempo posterior</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Trancar</translation>
    </message>
    <message>
        <source>Look back: the month after</source>
        <translation>Retrospectiva: o mês seguinte</translation>
    </message>
    <message>
        <source>Look back: the month before</source>
        <translation>Retrospectiva: o mês anterior</translation>
    </message>
    <message>
        <source>Look back: the week after</source>
        <translation>Retrospectiva: a semana seguinte</translation>
    </message>
    <message>
        <source>Look back: the week before</source>
        <translation>Retrospectiva: a semana anterior</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Fazer um relatório</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Move to trash, in a list</source>
        <translation>Mover para a lixeira, em uma lista</translation>
    </message>
    <message>
        <source>My kit: what helps me</source>
        <translation>Minha caixa: o que me ajuda</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nova entrada</translation>
    </message>
    <message>
        <source>New entry from a template</source>
        <translation>Nova entrada a partir de um modelo</translation>
    </message>
    <message>
        <source>Next field or button</source>
        <translation>Próximo campo ou botão</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Próxima parte da janela</translation>
    </message>
    <message>
        <source>Next post</source>
        <translation>Próxima publicação</translation>
    </message>
    <message>
        <source>Open, or go on</source>
        <translation>Abrir ou continuar</translation>
    </message>
    <message>
        <source>Part of the window before</source>
        <translation>Parte anterior da janela</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Post before</source>
        <translation>Publicação anterior</translation>
    </message>
    <message>
        <source>Press a button, choose a row</source>
        <translation>Pressionar um botão, escolher uma linha</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Questionários</translation>
    </message>
    <message>
        <source>Questions and templates</source>
        <translation>Perguntas e modelos</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Say that everything is saved</source>
        <translation>Dizer que está tudo salvo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Share with a circle</source>
        <translation>Compartilhar com um círculo</translation>
    </message>
    <message>
        <source>Small goals</source>
        <translation>Pequenos objetivos</translation>
    </message>
    <message>
        <source>Small heading</source>
        <translation>Título pequeno</translation>
    </message>
    <message>
        <source>State of this journal</source>
        <translation>Estado deste diário</translation>
    </message>
    <message>
        <source>Table instead of the chart</source>
        <translation>Tabela em vez do gráfico</translation>
    </message>
    <message>
        <source>Take your journal out</source>
        <translation>Levar o seu diário</translation>
    </message>
    <message>
        <source>Thank for a post</source>
        <translation>Agradecer por uma publicação</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Lixeira</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>What I want to talk about</source>
        <translation>Do que quero falar</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>Ao escrever</translation>
    </message>
    <message>
        <source>Write without distraction</source>
        <translation>Escrever sem distração</translation>
    </message>
</context>
<context>
    <name>CompanySheet</name>
    <message>
        <source>A few words, if you like</source>
        <translation>Algumas palavras, se quiser</translation>
    </message>
    <message>
        <source>Choose at least one person.</source>
        <translation>Escolha pelo menos uma pessoa.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>I could use company</source>
        <translation>Companhia me faria bem</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Nada em especial</translation>
    </message>
    <message>
        <source>On its way to those you chose.</source>
        <translation>A caminho de quem você escolheu.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Tell them</source>
        <translation>Contar</translation>
    </message>
    <message>
        <source>Those you choose see it until tomorrow, and nobody else does. It is no alarm: nothing follows by itself, and they may be away.</source>
        <translation>Quem você escolher vê até amanhã, e mais ninguém. Não é um alarme: nada acontece por si, e essas pessoas podem estar ausentes.</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>O que ajudaria</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message numerus="yes">
        <source>%n things would come or change. You can undo it.</source>
        <translation>
            <numerusform>%n coisa viria ou mudaria. Você pode desfazer.</numerusform>
            <numerusform>%n coisas viriam ou mudariam. Você pode desfazer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to its entries</source>
        <translation>Voltar às suas entradas</translation>
    </message>
    <message numerus="yes">
        <source>Bring back the %n things that you deleted since</source>
        <translation>
            <numerusform>Recuperar a %n coisa que você apagou depois</numerusform>
            <numerusform>Recuperar as %n coisas que você apagou depois</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring it together</source>
        <translation>Reunir</translation>
    </message>
    <message>
        <source>Circles, limits, keys and settings of the backup stay where they are.</source>
        <translation>Círculos, limites, chaves e configurações da cópia ficam onde estão.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Comparing. Nothing is written yet.</source>
        <translation>Comparando. Ainda não se escreve nada.</translation>
    </message>
    <message>
        <source>Keep both as entries</source>
        <translation>Guardar as duas como entradas</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Ficar com a minha</translation>
    </message>
    <message>
        <source>Keep the newer one</source>
        <translation>Ficar com a mais nova</translation>
    </message>
    <message>
        <source>Some of the entries</source>
        <translation>Algumas das entradas</translation>
    </message>
    <message>
        <source>Take the backup&apos;s</source>
        <translation>Usar a da cópia</translation>
    </message>
    <message>
        <source>The backup&apos;s comes as an entry of its own, on the same date.</source>
        <translation>A da cópia vem como entrada à parte, na mesma data.</translation>
    </message>
    <message>
        <source>The other one goes into the entry&apos;s history.</source>
        <translation>A outra vai para o histórico da entrada.</translation>
    </message>
    <message>
        <source>What comes</source>
        <translation>O que vem</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>O que difere</translation>
    </message>
    <message>
        <source>What stands here now goes into the entry&apos;s history.</source>
        <translation>O que está aqui agora vai para o histórico da entrada.</translation>
    </message>
    <message>
        <source>What the backup says goes into the entry&apos;s history.</source>
        <translation>O que a cópia diz vai para o histórico da entrada.</translation>
    </message>
    <message>
        <source>With these choices there is nothing to bring in.</source>
        <translation>Com estas escolhas não há nada para trazer.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>An address, if any</source>
        <translation>Um endereço, se houver</translation>
    </message>
    <message>
        <source>Choose where this advice comes from.</source>
        <translation>Escolha de onde vem este conselho.</translation>
    </message>
    <message>
        <source>For %1 alone</source>
        <translation>Só para %1</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send advice all the same?</source>
        <translation>Enviar o conselho mesmo assim?</translation>
    </message>
    <message>
        <source>Send all the same</source>
        <translation>Enviar mesmo assim</translation>
    </message>
    <message>
        <source>There are no words yet.</source>
        <translation>Ainda não há palavras.</translation>
    </message>
    <message>
        <source>These are your words from before. They have not gone out.</source>
        <translation>Estas são as suas palavras de antes. Elas não saíram.</translation>
    </message>
    <message>
        <source>This is an answer to %1. Send it or leave it before you begin another.</source>
        <translation>Esta é uma resposta a %1. Envie ou deixe-a antes de começar outra.</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>Where does this advice come from?</source>
        <translation>De onde vem este conselho?</translation>
    </message>
    <message>
        <source>Where it can be read</source>
        <translation>Onde se pode ler</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De onde vem</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>A sua resposta</translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message numerus="yes">
        <source>%n connection(s) to %1 in the last 30 days</source>
        <translation>
            <numerusform>%n conexão com %1 nos últimos 30 dias</numerusform>
            <numerusform>%n conexões com %1 nos últimos 30 dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Each connection that Lamplit opened for this journal in the last 90 days, up to 5,000. The list is kept inside the journal, encrypted like all of it.</source>
        <translation>Cada conexão que o Lamplit abriu para este diário nos últimos 90 dias, até 5.000. A lista fica dentro do diário, cifrada como todo ele.</translation>
    </message>
    <message>
        <source>Earlier connections</source>
        <translation>Conexões anteriores</translation>
    </message>
    <message>
        <source>To nobody in the last 30 days.</source>
        <translation>Com ninguém nos últimos 30 dias.</translation>
    </message>
</context>
<context>
    <name>ContextsPart</name>
    <message>
        <source>To do with</source>
        <translation>Tem a ver com</translation>
    </message>
    <message>
        <source>What it has to do with</source>
        <translation>Com o que tem a ver</translation>
    </message>
</context>
<context>
    <name>CorrectSheet</name>
    <message>
        <source>Correct it</source>
        <translation>Corrigir</translation>
    </message>
    <message>
        <source>Correct what you said</source>
        <translation>Corrigir o que você disse</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>Corrigido.</translation>
    </message>
    <message>
        <source>It has not gone out yet. Only the new words will.</source>
        <translation>Ainda não saiu. Só as novas palavras vão sair.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>Others see that it was corrected, and can still read the first words.</source>
        <translation>As outras pessoas veem que foi corrigido e ainda podem ler as primeiras palavras.</translation>
    </message>
    <message>
        <source>There are no words yet. To have none, take it back.</source>
        <translation>Ainda não há palavras. Para não ter nenhuma, retire a publicação.</translation>
    </message>
    <message>
        <source>These are the words that stand there.</source>
        <translation>Estas são as palavras que estão ali.</translation>
    </message>
    <message>
        <source>These are your words from before. They have not gone out.</source>
        <translation>Estas são as suas palavras de antes. Elas não saíram.</translation>
    </message>
    <message>
        <source>What you changed, if you like</source>
        <translation>O que você mudou, se quiser</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>As suas palavras</translation>
    </message>
</context>
<context>
    <name>CountryRow</name>
    <message>
        <source>Choose a country</source>
        <translation>Escolher um país</translation>
    </message>
    <message>
        <source>Choose where you are</source>
        <translation>Escolher onde você está</translation>
    </message>
    <message>
        <source>My country</source>
        <translation>O meu país</translation>
    </message>
    <message>
        <source>Numbers for</source>
        <translation>Números de</translation>
    </message>
    <message>
        <source>Travelling</source>
        <translation>Em viagem</translation>
    </message>
    <message>
        <source>Where I am now</source>
        <translation>Onde estou agora</translation>
    </message>
</context>
<context>
    <name>CrashCatcher</name>
    <message>
        <source>Something in Lamplit went wrong. What you wrote is kept. A report without any of your words is in %1.</source>
        <translation>Algo deu errado no Lamplit. O que você escreveu está guardado. Um relatório sem nenhuma das suas palavras está em %1.</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>A part of this journal&apos;s file is damaged.</source>
        <translation>Uma parte do arquivo deste diário está danificada.</translation>
    </message>
    <message>
        <source>A part of your newest changes is damaged on the disk, and opening the journal would lose what you wrote after it.</source>
        <translation>Uma parte das suas mudanças mais novas está danificada no disco, e abrir o diário perderia o que você escreveu depois dela.</translation>
    </message>
    <message>
        <source>Nothing was changed. What can still be read can become a new journal; the damaged one stays as it is.</source>
        <translation>Nada foi mudado. O que ainda se pode ler pode virar um diário novo; o danificado fica como está.</translation>
    </message>
    <message>
        <source>See what can still be read</source>
        <translation>Ver o que ainda se pode ler</translation>
    </message>
    <message>
        <source>This journal&apos;s file cannot be read as a whole: it is damaged, or belongs to another journal.</source>
        <translation>O arquivo deste diário não pode ser lido por inteiro: está danificado ou é de outro diário.</translation>
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
        <translation>às %1</translation>
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
        <translation>hoje às %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ontem às %1</translation>
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
        <translation>aberto</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>the day before yesterday</source>
        <translation>anteontem</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
</context>
<context>
    <name>DeleteJournal</name>
    <message>
        <source>Delete it for good</source>
        <translation>Apagar de vez</translation>
    </message>
    <message numerus="yes">
        <source>Delete its %n backups too</source>
        <translation>
            <numerusform>Apagar também a sua %n cópia</numerusform>
            <numerusform>Apagar também as suas %n cópias</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this journal for good</source>
        <translation>Apagar este diário de vez</translation>
    </message>
    <message>
        <source>Every entry, every earlier version and every photo in it is lost. This cannot be undone. Copies you made elsewhere stay.</source>
        <translation>Cada entrada, cada versão anterior e cada foto dele se perde. Não pode ser desfeito. Cópias que você fez em outro lugar ficam.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Name of the journal</source>
        <translation>Nome do diário</translation>
    </message>
    <message>
        <source>To be sure, type its name: %1</source>
        <translation>Para ter certeza, digite o nome: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message numerus="yes">
        <source>%n words added</source>
        <translation>
            <numerusform>%n palavra adicionada</numerusform>
            <numerusform>%n palavras adicionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words removed</source>
        <translation>
            <numerusform>%n palavra removida</numerusform>
            <numerusform>%n palavras removidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Nada mudou.</translation>
    </message>
    <message>
        <source>Only changes</source>
        <translation>Só as mudanças</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>added: {words}</source>
        <translation>adicionado: {words}</translation>
    </message>
    <message>
        <source>removed: {words}</source>
        <translation>removido: {words}</translation>
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
        <translation>Adicionar esta hora</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Na hora</translation>
    </message>
    <message>
        <source>At these times</source>
        <translation>Nestas horas</translation>
    </message>
    <message>
        <source>At which time</source>
        <translation>A que horas</translation>
    </message>
    <message>
        <source>When what arrived is shown</source>
        <translation>Quando o que chegou é mostrado</translation>
    </message>
    <message>
        <source>Without a time, what arrives is not shown at all.</source>
        <translation>Sem uma hora, o que chega não é mostrado.</translation>
    </message>
</context>
<context>
    <name>DistressRow</name>
    <message>
        <source>0 is none at all, 10 is as much as there can be.</source>
        <translation>0 é nada, 10 é o máximo que pode haver.</translation>
    </message>
</context>
<context>
    <name>Dumbbells</name>
    <message numerus="yes">
        <source>%n days with, %1 without</source>
        <translation>
            <numerusform>%n dia com, %1 sem</numerusform>
            <numerusform>%n dias com, %1 sem</numerusform>
        </translation>
    </message>
    <message>
        <source>Days with</source>
        <translation>Dias com</translation>
    </message>
    <message>
        <source>Days without</source>
        <translation>Dias sem</translation>
    </message>
    <message>
        <source>Middle value with</source>
        <translation>Valor do meio com</translation>
    </message>
    <message>
        <source>Middle value without</source>
        <translation>Valor do meio sem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>with it %1, without it %2</source>
        <translation>com isso %1, sem isso %2</translation>
    </message>
</context>
<context>
    <name>EarlierToday</name>
    <message numerus="yes">
        <source>All %n today</source>
        <translation>
            <numerusform>Hoje, ao todo: %n</numerusform>
            <numerusform>Hoje, os %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier today</source>
        <translation>Hoje, mais cedo</translation>
    </message>
</context>
<context>
    <name>EditorActions</name>
    <message>
        <source>Bold</source>
        <translation>Negrito</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Itálico</translation>
    </message>
    <message>
        <source>Large heading</source>
        <translation>Título grande</translation>
    </message>
    <message>
        <source>Small heading</source>
        <translation>Título pequeno</translation>
    </message>
</context>
<context>
    <name>EmptyJournal</name>
    <message>
        <source>Bring in another journal</source>
        <translation>Trazer outro diário</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nova entrada</translation>
    </message>
    <message>
        <source>Your entries will stand here</source>
        <translation>As suas entradas ficarão aqui</translation>
    </message>
</context>
<context>
    <name>EnergyPart</name>
    <message>
        <source>Energy</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>drained</source>
        <translation>sem forças</translation>
    </message>
    <message>
        <source>full of it</source>
        <translation>com toda</translation>
    </message>
</context>
<context>
    <name>EntriesOverlay</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n escolhida</numerusform>
            <numerusform>%n escolhidas</numerusform>
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
        <translation>Escolher entradas</translation>
    </message>
    <message>
        <source>Each one goes along word for word, without its pictures and files.</source>
        <translation>Cada uma vai palavra por palavra, sem imagens nem arquivos.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>No entries like that.</source>
        <translation>Não há entradas assim.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the whole journal</source>
        <translation>Buscar no diário todo</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>Usar estas</translation>
    </message>
</context>
<context>
    <name>EntryEditing</name>
    <message>
        <source>Everything is saved again.</source>
        <translation>Está tudo salvo de novo.</translation>
    </message>
    <message>
        <source>Keep a copy in the clipboard</source>
        <translation>Guardar uma cópia na área de transferência</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>This could not be saved: the disk is full. Your words are still here. Free some space and they save by themselves.</source>
        <translation>Não foi possível salvar: o disco está cheio. As suas palavras continuam aqui. Libere espaço e elas se salvam sozinhas.</translation>
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
        <translation>Uma imagem</translation>
    </message>
    <message>
        <source>An entry without words</source>
        <translation>Uma entrada sem palavras</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>com estrela</translation>
    </message>
    <message>
        <source>tags: {tags}</source>
        <translation>etiquetas: {tags}</translation>
    </message>
    <message>
        <source>with a picture</source>
        <translation>com uma imagem</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>%1 was saved. It is not locked.</source>
        <translation>%1 foi salvo. Não está protegido.</translation>
    </message>
    <message>
        <source>A right signature shows that whoever holds the key wrote these words. It does not show who that is, nor when it was.</source>
        <translation>Uma assinatura certa mostra que quem tem a chave escreveu estas palavras. Não mostra quem é nem quando foi.</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Escolher um lugar</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Provas</translation>
    </message>
    <message>
        <source>Save along what else %1 said</source>
        <translation>Salvar junto o que mais %1 disse</translation>
    </message>
    <message>
        <source>Save this post as evidence</source>
        <translation>Salvar esta publicação como prova</translation>
    </message>
    <message>
        <source>This file is not locked. Whoever has it can read it.</source>
        <translation>Este arquivo não está protegido. Quem o tiver pode ler.</translation>
    </message>
    <message>
        <source>the key and the signature, and how to check them without Lamplit</source>
        <translation>a chave e a assinatura, e como conferi-las sem o Lamplit</translation>
    </message>
    <message>
        <source>the name of the circle, and what %1 is called in it</source>
        <translation>o nome do círculo, e como %1 se chama nele</translation>
    </message>
    <message>
        <source>what %1 wrote, and when their clock said it was</source>
        <translation>o que %1 escreveu, e a hora que o seu relógio marcava</translation>
    </message>
</context>
<context>
    <name>ExcerptBlock</name>
    <message>
        <source>Not signed: for them this is what you say that %1 wrote.</source>
        <translation>Sem assinatura: para quem lê, isto é o que você diz que %1 escreveu.</translation>
    </message>
    <message>
        <source>Signed: they can check that %1 wrote exactly this.</source>
        <translation>Com assinatura: dá para conferir que %1 escreveu exatamente isto.</translation>
    </message>
    <message>
        <source>Somebody not known here</source>
        <translation>Alguém que não se conhece aqui</translation>
    </message>
</context>
<context>
    <name>ExchangeSection</name>
    <message>
        <source>Bring in a journal</source>
        <translation>Trazer um diário</translation>
    </message>
    <message>
        <source>Bring in another journal</source>
        <translation>Trazer outro diário</translation>
    </message>
    <message>
        <source>Deleted entries stay there for 30 days.</source>
        <translation>Entradas apagadas ficam lá por 30 dias.</translation>
    </message>
    <message>
        <source>For other programs, for paper, or to have it all in one place.</source>
        <translation>Para outros programas, para papel ou para ter tudo num só lugar.</translation>
    </message>
    <message>
        <source>From many other programs. You see what would come in first.</source>
        <translation>De muitos outros programas. Primeiro você vê o que viria.</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importar e exportar</translation>
    </message>
    <message>
        <source>Open the trash</source>
        <translation>Abrir a lixeira</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Levar</translation>
    </message>
    <message>
        <source>Take your journal out</source>
        <translation>Levar o seu diário</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Lixeira</translation>
    </message>
    <message>
        <source>export save as</source>
        <translation>exportar salvar como</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>A book to print</source>
        <translation>Um livro para imprimir</translation>
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
        <translation>Entre as células</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>Vírgulas</translation>
    </message>
    <message>
        <source>Each day on a new page</source>
        <translation>Cada dia em uma página nova</translation>
    </message>
    <message>
        <source>For Day One</source>
        <translation>Para o Day One</translation>
    </message>
    <message>
        <source>For a spreadsheet</source>
        <translation>Para uma planilha</translation>
    </message>
    <message>
        <source>For another Lamplit</source>
        <translation>Para outro Lamplit</translation>
    </message>
    <message>
        <source>For any browser</source>
        <translation>Para qualquer navegador</translation>
    </message>
    <message>
        <source>For any editor</source>
        <translation>Para qualquer editor</translation>
    </message>
    <message>
        <source>For the terminal: jrnl</source>
        <translation>Para o terminal: jrnl</translation>
    </message>
    <message>
        <source>Keeps every entry as a text file with its date, tags, mood, photos and links; not sleep, questionnaires, or check-ins without an entry.</source>
        <translation>Guarda cada entrada como arquivo de texto com data, etiquetas, humor, fotos e links; não o sono, os questionários nem os registros sem entrada.</translation>
    </message>
    <message>
        <source>Keeps every entry in one text file with its date to the minute, tags and star; not photos, moods, sleep or questionnaires, which jrnl has no place for.</source>
        <translation>Guarda cada entrada em um só arquivo de texto com data até o minuto, etiquetas e estrela; não fotos, humores, sono nem questionários, para os quais o jrnl não tem lugar.</translation>
    </message>
    <message>
        <source>Keeps every entry with its date, place, mood, tags, photos and links, as pages that need no connection; other files by their names alone.</source>
        <translation>Guarda cada entrada com data, lugar, humor, etiquetas, fotos e links, como páginas que não precisam de conexão; de outros arquivos, só o nome.</translation>
    </message>
    <message>
        <source>Keeps every entry with its date, place, mood, tags, photos and links, on pages that can be printed and bound; other files by their names alone.</source>
        <translation>Guarda cada entrada com data, lugar, humor, etiquetas, fotos e links, em páginas que se podem imprimir e encadernar; de outros arquivos, só o nome.</translation>
    </message>
    <message>
        <source>Keeps every entry with its date, tags, star, place, photos, recordings and links; not moods, sleep or questionnaires, which Day One has no place for.</source>
        <translation>Guarda cada entrada com data, etiquetas, estrela, lugar, fotos, gravações e links; não humores, sono nem questionários, para os quais o Day One não tem lugar.</translation>
    </message>
    <message>
        <source>Keeps everything: dates, versions, moods, scales, photos and files.</source>
        <translation>Guarda tudo: datas, versões, humores, escalas, fotos e arquivos.</translation>
    </message>
    <message>
        <source>Keeps moods, scales, sleep and questionnaires as tables, and what can be counted of entries; not photos and files.</source>
        <translation>Guarda humores, escalas, sono e questionários como tabelas, e o que se pode contar das entradas; não fotos nem arquivos.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>None: only numbers and what was picked</source>
        <translation>Nenhuma: só números e o que foi escolhido</translation>
    </message>
    <message>
        <source>Notes, titles and tags</source>
        <translation>Notas, títulos e etiquetas</translation>
    </message>
    <message>
        <source>Notes, titles, tags and what you wrote</source>
        <translation>Notas, títulos, etiquetas e o que você escreveu</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Semicolons, and commas in numbers</source>
        <translation>Ponto e vírgula, e vírgulas nos números</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>With moods</source>
        <translation>Com os humores</translation>
    </message>
    <message>
        <source>With the mark that Excel needs</source>
        <translation>Com a marca de que o Excel precisa</translation>
    </message>
    <message>
        <source>Words that go along</source>
        <translation>Palavras que vão junto</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>Your name on the first page</source>
        <translation>O seu nome na primeira página</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>A SOCKS proxy is written as an address and a port: 127.0.0.1:9050.</source>
        <translation>Um proxy SOCKS se escreve como endereço e porta: 127.0.0.1:9050.</translation>
    </message>
    <message>
        <source>A backup is being restored into this folder already. Wait until that is finished.</source>
        <translation>Uma cópia já está sendo restaurada nesta pasta. Espere até terminar.</translation>
    </message>
    <message>
        <source>A backup was made this very second. Try again in a moment.</source>
        <translation>Uma cópia foi feita neste mesmo segundo. Tente de novo em um momento.</translation>
    </message>
    <message>
        <source>A commit brings no fresh keys.</source>
        <translation>Um commit não traz chaves novas.</translation>
    </message>
    <message>
        <source>A commit does not say what it does.</source>
        <translation>Um commit não diz o que faz.</translation>
    </message>
    <message>
        <source>A commit holds a proposal that no act has.</source>
        <translation>Um commit contém uma proposta que nenhum ato tem.</translation>
    </message>
    <message>
        <source>A device keeps its key; with another it is let in again.</source>
        <translation>Um dispositivo mantém a sua chave; com outra, entra de novo.</translation>
    </message>
    <message>
        <source>A device that comes back brings a new key.</source>
        <translation>Um dispositivo que volta traz uma chave nova.</translation>
    </message>
    <message>
        <source>A group has another cipher suite than its roster says.</source>
        <translation>Um grupo tem outro conjunto de cifras do que diz a sua lista.</translation>
    </message>
    <message>
        <source>A group is not the circle that it should be.</source>
        <translation>Um grupo não é o círculo que deveria ser.</translation>
    </message>
    <message>
        <source>A key package has extensions that circles do not use.</source>
        <translation>Um pacote de chaves tem extensões que os círculos não usam.</translation>
    </message>
    <message>
        <source>A key package is not the one that was asked for.</source>
        <translation>Um pacote de chaves não é o que foi pedido.</translation>
    </message>
    <message>
        <source>A key package is somebody else&apos;s.</source>
        <translation>Um pacote de chaves é de outra pessoa.</translation>
    </message>
    <message>
        <source>A key package is valid for too long.</source>
        <translation>Um pacote de chaves vale por tempo demais.</translation>
    </message>
    <message>
        <source>A leaf has more in it than circles use.</source>
        <translation>Uma folha da árvore leva mais do que os círculos usam.</translation>
    </message>
    <message>
        <source>A leaf would become somebody else&apos;s.</source>
        <translation>Uma folha da árvore passaria a ser de outra pessoa.</translation>
    </message>
    <message>
        <source>A letter does not open.</source>
        <translation>Uma carta não abre.</translation>
    </message>
    <message>
        <source>A letter is not by the one who it says.</source>
        <translation>Uma carta não é de quem diz.</translation>
    </message>
    <message>
        <source>A letter is not what it should be.</source>
        <translation>Uma carta não é o que deveria ser.</translation>
    </message>
    <message>
        <source>A letter is of another kind.</source>
        <translation>Uma carta é de outro tipo.</translation>
    </message>
    <message>
        <source>A letter is of another version.</source>
        <translation>Uma carta é de outra versão.</translation>
    </message>
    <message>
        <source>A limit cannot have this value.</source>
        <translation>Um limite não pode ter este valor.</translation>
    </message>
    <message>
        <source>A lock lasts from one minute to 30 days, and can be made longer, not shorter.</source>
        <translation>Os limites são fixados de um minuto a 30 dias, e esse tempo pode ser prolongado, não encurtado.</translation>
    </message>
    <message>
        <source>A number in the relay&apos;s answer cannot be one.</source>
        <translation>Um número na resposta do retransmissor não pode ser um.</translation>
    </message>
    <message>
        <source>A part of a file does not open.</source>
        <translation>Uma parte de um arquivo não abre.</translation>
    </message>
    <message>
        <source>A part of a file has another size than it says.</source>
        <translation>Uma parte de um arquivo tem outro tamanho do que diz.</translation>
    </message>
    <message>
        <source>A part of a file is badly padded.</source>
        <translation>Uma parte de um arquivo está mal preenchida.</translation>
    </message>
    <message>
        <source>A part of the attachment has another size than the relay said.</source>
        <translation>Uma parte do anexo tem outro tamanho do que o retransmissor disse.</translation>
    </message>
    <message>
        <source>A part of the attachment is not the one that was sent.</source>
        <translation>Uma parte do anexo não é a que foi enviada.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Uma porta é um número de 1 a 65535.</translation>
    </message>
    <message>
        <source>A post takes up to 16 photos of 64 MB together. Choose fewer.</source>
        <translation>Uma publicação leva até 16 fotos, com 64 MB ao todo. Escolha menos.</translation>
    </message>
    <message>
        <source>A question that cannot be left out has no answer yet.</source>
        <translation>Ainda está sem resposta uma pergunta que não pode ser omitida.</translation>
    </message>
    <message>
        <source>A recovery is under way already. `lamplit recover show` shows its code, and `lamplit recover stop` ends it.</source>
        <translation>Uma recuperação já está em andamento. `lamplit recover show` mostra o seu código, e `lamplit recover stop` a encerra.</translation>
    </message>
    <message>
        <source>A relay&apos;s address starts with https://.</source>
        <translation>O endereço de um retransmissor começa com https://.</translation>
    </message>
    <message>
        <source>A report goes to stewards of the circle. Choose at least one, other than yourself.</source>
        <translation>Um aviso vai para responsáveis do círculo. Escolha pelo menos uma pessoa que não seja você.</translation>
    </message>
    <message>
        <source>A request is for another circle, or by somebody else.</source>
        <translation>Um pedido é para outro círculo, ou de outra pessoa.</translation>
    </message>
    <message>
        <source>A request names another key package.</source>
        <translation>Um pedido nomeia outro pacote de chaves.</translation>
    </message>
    <message>
        <source>A roster is of another circle.</source>
        <translation>Uma lista de membros é de outro círculo.</translation>
    </message>
    <message>
        <source>A scale needs a name, and a lowest value below the highest.</source>
        <translation>Uma escala precisa de um nome, e de um valor mínimo abaixo do máximo.</translation>
    </message>
    <message>
        <source>A stored request is damaged.</source>
        <translation>Um pedido guardado está danificado.</translation>
    </message>
    <message>
        <source>A stored request is of another version.</source>
        <translation>Um pedido guardado é de outra versão.</translation>
    </message>
    <message>
        <source>A welcome leads to where somebody else was let in.</source>
        <translation>Um acolhimento leva para onde outra pessoa foi admitida.</translation>
    </message>
    <message>
        <source>An act has a part of the wrong size.</source>
        <translation>Um ato tem uma parte do tamanho errado.</translation>
    </message>
    <message>
        <source>An answer does not lead back into the circle.</source>
        <translation>Uma resposta não leva de volta ao círculo.</translation>
    </message>
    <message>
        <source>An answer is by somebody who was removed, or leads to them.</source>
        <translation>Uma resposta é de alguém que foi removido, ou leva a essa pessoa.</translation>
    </message>
    <message>
        <source>An answer leads to another log.</source>
        <translation>Uma resposta leva a outro log.</translation>
    </message>
    <message>
        <source>An answer lets somebody else in.</source>
        <translation>Uma resposta deixa entrar outra pessoa.</translation>
    </message>
    <message>
        <source>An attachment that this entry lists has not arrived, or is taken.</source>
        <translation>Um anexo que este item lista não chegou, ou está ocupado.</translation>
    </message>
    <message>
        <source>An entry in the relay&apos;s stream has two numbers.</source>
        <translation>Um item no fluxo do retransmissor tem dois números.</translation>
    </message>
    <message>
        <source>An entry in the relay&apos;s stream is damaged.</source>
        <translation>Um item no fluxo do retransmissor está danificado.</translation>
    </message>
    <message>
        <source>An entry of one&apos;s own is in another place than it was sent to.</source>
        <translation>Um item próprio está em outro lugar do que aquele para onde foi enviado.</translation>
    </message>
    <message>
        <source>An onion address has 56 letters and digits before .onion.</source>
        <translation>Um endereço onion tem 56 letras e dígitos antes de .onion.</translation>
    </message>
    <message>
        <source>An onion address needs Tor; set its SOCKS proxy.</source>
        <translation>Um endereço onion precisa do Tor; configure o proxy SOCKS.</translation>
    </message>
    <message>
        <source>Another backup is being made at this place just now. Try again when it is finished.</source>
        <translation>Outra cópia está sendo feita neste lugar agora mesmo. Tente de novo quando terminar.</translation>
    </message>
    <message>
        <source>Another relay is at that address.</source>
        <translation>Há outro retransmissor nesse endereço.</translation>
    </message>
    <message>
        <source>Another relay is at the address of this invite. Ask for another one.</source>
        <translation>Há outro retransmissor no endereço deste convite. Peça outro.</translation>
    </message>
    <message>
        <source>Another relay than the circle&apos;s answers at that address. Only stewards can move a circle to another relay.</source>
        <translation>Quem responde nesse endereço não é o retransmissor do círculo. Só as pessoas responsáveis podem mudar um círculo para outro retransmissor.</translation>
    </message>
    <message>
        <source>Choose 2 to 29 people, and 2 of them at least who are needed together.</source>
        <translation>Escolha de 2 a 29 pessoas, e pelo menos 2 delas que sejam necessárias juntas.</translation>
    </message>
    <message>
        <source>Choose at least one person who is to read this.</source>
        <translation>Escolha pelo menos uma pessoa que vá ler isto.</translation>
    </message>
    <message>
        <source>Dates in a search are written like 2026, 2026-11 or 2026-11-22.</source>
        <translation>Em uma busca, as datas se escrevem assim: 2026, 2026-11 ou 2026-11-22.</translation>
    </message>
    <message>
        <source>Each statement takes one number from 0 to 4. Nothing was answered.</source>
        <translation>Cada afirmação recebe um número de 0 a 4. Nada foi respondido.</translation>
    </message>
    <message>
        <source>It is repaired. The circle goes on.</source>
        <translation>Está consertado. O círculo continua.</translation>
    </message>
    <message>
        <source>Lamplit does not recognise this file. Choose its format, or another file.</source>
        <translation>O Lamplit não reconhece este arquivo. Escolha o formato dele, ou outro arquivo.</translation>
    </message>
    <message>
        <source>Making a circle here needs a token of the relay&apos;s owner.</source>
        <translation>Criar um círculo aqui exige um token de quem mantém o retransmissor.</translation>
    </message>
    <message>
        <source>No recovery is under way here. Begin one with `lamplit recover begin`.</source>
        <translation>Não há nenhuma recuperação em andamento aqui. Comece uma com `lamplit recover begin`.</translation>
    </message>
    <message>
        <source>No shares on paper open this journal. Use your passphrase, recovery code or key file.</source>
        <translation>Nenhuma parte em papel abre este diário. Use a frase secreta, o código de recuperação ou o arquivo de chave.</translation>
    </message>
    <message>
        <source>No shares open this journal. Use your passphrase, recovery code or key file.</source>
        <translation>Nenhuma parte abre este diário. Use a frase secreta, o código de recuperação ou o arquivo de chave.</translation>
    </message>
    <message>
        <source>Nobody comes into a circle by themselves.</source>
        <translation>Ninguém entra em um círculo por conta própria.</translation>
    </message>
    <message>
        <source>Nobody there can be asked by this journal, since it had no box for an answer yet when the circle moved. Ask the others for another invite.</source>
        <translation>Este diário não pode perguntar a ninguém de lá, pois ainda não tinha caixa para uma resposta quando o círculo mudou. Peça outro convite.</translation>
    </message>
    <message>
        <source>Nobody whom this was for is in the circle any more, so it was not sent.</source>
        <translation>Ninguém a quem isto se destinava está ainda no círculo, então não foi enviado.</translation>
    </message>
    <message>
        <source>Nobody would come in.</source>
        <translation>Ninguém entraria.</translation>
    </message>
    <message>
        <source>Nothing is proposed in a circle but to leave it.</source>
        <translation>Nada se propõe em um círculo além de sair dele.</translation>
    </message>
    <message>
        <source>Only a steward who has the repair capability can do this.</source>
        <translation>Só uma pessoa responsável com a capacidade de conserto pode fazer isto.</translation>
    </message>
    <message>
        <source>Only stewards can do this.</source>
        <translation>Só as pessoas responsáveis podem fazer isto.</translation>
    </message>
    <message>
        <source>Only stewards of the circle can do this. Ask one of them.</source>
        <translation>Só as pessoas responsáveis do círculo podem fazer isto. Peça a uma delas.</translation>
    </message>
    <message>
        <source>Only whoever wrote this can do that.</source>
        <translation>Só quem escreveu isto pode fazê-lo.</translation>
    </message>
    <message>
        <source>Say where this advice comes from: your own experience, something you read, or a professional.</source>
        <translation>Diga de onde vem este conselho: a sua experiência, algo que leu, ou alguém da área.</translation>
    </message>
    <message>
        <source>Say who takes their place: somebody else.</source>
        <translation>Diga quem toma o lugar: outra pessoa.</translation>
    </message>
    <message>
        <source>Sleep has to end after it begins, and lasts no longer than a day.</source>
        <translation>O sono precisa terminar depois de começar, e não dura mais que um dia.</translation>
    </message>
    <message>
        <source>Some questions of this questionnaire depend on other answers. Lamplit cannot follow that. Nothing was added.</source>
        <translation>Algumas perguntas deste questionário dependem de outras respostas. O Lamplit não consegue acompanhar isso. Nada foi adicionado.</translation>
    </message>
    <message>
        <source>Somebody asks to come back into this circle. Answer first: where they ask, nobody looks once the circle has moved.</source>
        <translation>Alguém pede para voltar a este círculo. Responda primeiro: no lugar onde pede, ninguém olha mais depois que o círculo mudar.</translation>
    </message>
    <message>
        <source>Somebody in the circle has a name that looks the same.</source>
        <translation>Alguém no círculo tem um nome que parece o mesmo.</translation>
    </message>
    <message>
        <source>Somebody says again, and alone, that they were shown another history.</source>
        <translation>Alguém diz de novo, e só essa pessoa, que lhe mostraram outra história.</translation>
    </message>
    <message>
        <source>Somebody who leaves would be kept.</source>
        <translation>Alguém que sai seria mantido.</translation>
    </message>
    <message>
        <source>Somebody would change their name unspoken.</source>
        <translation>Alguém mudaria de nome sem que isso fosse dito.</translation>
    </message>
    <message>
        <source>Somebody would come in unspoken.</source>
        <translation>Alguém entraria sem que isso fosse dito.</translation>
    </message>
    <message>
        <source>Somebody would go, or stay, unspoken.</source>
        <translation>Alguém sairia, ou ficaria, sem que isso fosse dito.</translation>
    </message>
    <message>
        <source>Something answers in the relay&apos;s place; the relay itself does not.</source>
        <translation>Algo responde no lugar do retransmissor; o próprio retransmissor, não.</translation>
    </message>
    <message>
        <source>Something else was just being done in this circle. Try this once more.</source>
        <translation>Outra coisa estava sendo feita neste círculo. Tente mais uma vez.</translation>
    </message>
    <message>
        <source>Something for chosen members was given back as said to all.</source>
        <translation>Algo para membros escolhidos foi devolvido como dito a todo mundo.</translation>
    </message>
    <message>
        <source>Something for chosen members was said to all.</source>
        <translation>Algo para membros escolhidos foi dito a todo mundo.</translation>
    </message>
    <message>
        <source>Something was heard from this steward in the last 30 days: a post, or a sign that their journal is in use. Only after 30 days of silence can somebody take their place.</source>
        <translation>Esta pessoa responsável deu sinal nos últimos 30 dias: uma publicação, ou um sinal de que o diário está em uso. Só depois de 30 dias de silêncio alguém pode tomar o seu lugar.</translation>
    </message>
    <message>
        <source>Something was said again to somebody whom it was not for.</source>
        <translation>Algo foi dito de novo a alguém a quem não se destinava.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Parado. Nada foi mudado.</translation>
    </message>
    <message>
        <source>Take at most 99 letters without accents, digits and signs: with others 7-Zip may not open the file.</source>
        <translation>Use no máximo 99 letras sem acento, dígitos e sinais: com outros, o 7-Zip talvez não abra o arquivo.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Não funcionou.</translation>
    </message>
    <message>
        <source>That is all that this relay allows in one day; it can go on tomorrow.</source>
        <translation>É tudo o que este retransmissor permite em um dia; pode continuar amanhã.</translation>
    </message>
    <message>
        <source>That is more requests than this relay takes at once; wait a little.</source>
        <translation>São mais pedidos do que este retransmissor aceita de uma vez; espere um pouco.</translation>
    </message>
    <message>
        <source>That key file did not open this journal. Nothing was changed.</source>
        <translation>Esse arquivo de chave não abriu este diário. Nada foi mudado.</translation>
    </message>
    <message>
        <source>That passphrase did not open this journal. Nothing was changed.</source>
        <translation>Essa frase secreta não abriu este diário. Nada foi mudado.</translation>
    </message>
    <message>
        <source>That password does not open this journal. Check it, and try again.</source>
        <translation>Essa senha não abre este diário. Confira e tente de novo.</translation>
    </message>
    <message>
        <source>That recovery code did not open this journal. Nothing was changed.</source>
        <translation>Esse código de recuperação não abriu este diário. Nada foi mudado.</translation>
    </message>
    <message>
        <source>That value is outside the range of this scale.</source>
        <translation>Esse valor está fora do intervalo desta escala.</translation>
    </message>
    <message>
        <source>The SOCKS proxy could not be reached; nothing goes by another way.</source>
        <translation>Não foi possível alcançar o proxy SOCKS; nada vai por outro caminho.</translation>
    </message>
    <message>
        <source>The SOCKS proxy could not reach the relay.</source>
        <translation>O proxy SOCKS não conseguiu alcançar o retransmissor.</translation>
    </message>
    <message>
        <source>The agreement of this circle does not let posts be kept for a report.</source>
        <translation>O acordo deste círculo não deixa guardar publicações para um aviso.</translation>
    </message>
    <message>
        <source>The answers of this questionnaire stand in another file. Ask for a file that holds them too. Nothing was added.</source>
        <translation>As respostas deste questionário estão em outro arquivo. Peça um arquivo que também as contenha. Nada foi adicionado.</translation>
    </message>
    <message>
        <source>The attachment is larger than a relay can take.</source>
        <translation>O anexo é maior do que um retransmissor aceita.</translation>
    </message>
    <message>
        <source>The attachment is larger than it may be.</source>
        <translation>O anexo é maior do que pode ser.</translation>
    </message>
    <message>
        <source>The box that this was for is closed.</source>
        <translation>A caixa a que isto se destinava está fechada.</translation>
    </message>
    <message>
        <source>The bytes that arrived do not have the hash that was announced.</source>
        <translation>Os bytes que chegaram não têm o hash anunciado.</translation>
    </message>
    <message>
        <source>The circle has gone to another relay meanwhile.</source>
        <translation>Enquanto isso, o círculo foi para outro retransmissor.</translation>
    </message>
    <message>
        <source>The circle has gone to another relay meanwhile; begin this anew there.</source>
        <translation>Enquanto isso, o círculo foi para outro retransmissor; comece de novo por lá.</translation>
    </message>
    <message>
        <source>The circle is open now, or opens soon as you asked.</source>
        <translation>O círculo está aberto agora, ou abre em breve, como você pediu.</translation>
    </message>
    <message>
        <source>The circle would change in an unspoken way.</source>
        <translation>O círculo mudaria sem que isso fosse dito.</translation>
    </message>
    <message>
        <source>The clock of this computer is not behind by a year or more.</source>
        <translation>O relógio deste computador não está atrasado um ano ou mais.</translation>
    </message>
    <message>
        <source>The database in this folder does not belong to this journal&apos;s keys. Put the right journal.db back, or put the newest backup back.</source>
        <translation>O banco de dados desta pasta não pertence às chaves deste diário. Ponha de volta o journal.db certo, ou a cópia mais nova.</translation>
    </message>
    <message>
        <source>The disk reported an error. Check the disk, and copy the journal&apos;s folder to another one; then open the journal again.</source>
        <translation>O disco informou um erro. Verifique o disco e copie a pasta do diário para outro; depois abra o diário de novo.</translation>
    </message>
    <message>
        <source>The drive for backups stopped answering, so no backup was made there. What was there before is as it was. Check the drive, then try again.</source>
        <translation>A unidade das cópias parou de responder, então nenhuma cópia foi feita ali. O que havia antes está como estava. Verifique a unidade e tente de novo.</translation>
    </message>
    <message>
        <source>The entries after this cursor have expired.</source>
        <translation>Os itens depois deste cursor expiraram.</translation>
    </message>
    <message>
        <source>The file of trusted authorities cannot be read.</source>
        <translation>O arquivo de autoridades de confiança não pode ser lido.</translation>
    </message>
    <message>
        <source>The journal could not be brought up to this version, so it was left as it was. The backup made before is in the backups folder.</source>
        <translation>O diário não pôde ser trazido a esta versão, então ficou como estava. A cópia feita antes está na pasta de cópias.</translation>
    </message>
    <message>
        <source>The journal is locked. Unlock it first.</source>
        <translation>O diário está trancado. Destranque-o primeiro.</translation>
    </message>
    <message>
        <source>The journal was busy, so it was not made smaller. Nothing was changed. Try again later.</source>
        <translation>O diário estava ocupado, então não ficou menor. Nada foi mudado. Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>The journal was busy, so its keys were not changed. Try again in a moment.</source>
        <translation>O diário estava ocupado, então as chaves dele não foram mudadas. Tente de novo em um momento.</translation>
    </message>
    <message>
        <source>The journal was busy, so no backup was made. It will be tried again.</source>
        <translation>O diário estava ocupado, então nenhuma cópia foi feita. Haverá uma nova tentativa.</translation>
    </message>
    <message>
        <source>The journal&apos;s database is damaged. Nothing was changed. `lamplit rescue --to FOLDER` makes a new journal of what can still be read. Or put the newest backup back.</source>
        <translation>O banco de dados do diário está danificado. Nada foi mudado. `lamplit rescue --to FOLDER` faz um diário novo com o que ainda se pode ler. Ou ponha de volta a cópia mais nova.</translation>
    </message>
    <message>
        <source>The journal&apos;s database is missing from its folder. Put journal.db back, or put the newest backup back.</source>
        <translation>O banco de dados do diário não está na sua pasta. Ponha de volta o journal.db, ou a cópia mais nova.</translation>
    </message>
    <message>
        <source>The key file asks for an unreasonable amount of memory or time, so it was not used. Put the newest backup back.</source>
        <translation>O arquivo de chave pede uma quantidade absurda de memória ou tempo, então não foi usado. Ponha de volta a cópia mais nova.</translation>
    </message>
    <message>
        <source>The key file of this journal and its twin are both damaged. Put the newest backup back; the entries are kept.</source>
        <translation>O arquivo de chave deste diário e o seu gêmeo estão danificados. Ponha de volta a cópia mais nova; as entradas estão guardadas.</translation>
    </message>
    <message>
        <source>The key file of this journal is missing. Put keys.json or keys.twin.json back, or put the newest backup back.</source>
        <translation>Falta o arquivo de chave deste diário. Ponha de volta keys.json ou keys.twin.json, ou a cópia mais nova.</translation>
    </message>
    <message>
        <source>The keys for joining this circle are gone. Ask for another invite.</source>
        <translation>As chaves para entrar neste círculo já não existem. Peça outro convite.</translation>
    </message>
    <message>
        <source>The last day is before the first one. Choose another day.</source>
        <translation>O último dia vem antes do primeiro. Escolha outro dia.</translation>
    </message>
    <message>
        <source>The log has not come as far as this cursor.</source>
        <translation>O log ainda não chegou até este cursor.</translation>
    </message>
    <message>
        <source>The log was closed.</source>
        <translation>O log foi fechado.</translation>
    </message>
    <message>
        <source>The new relay put an entry elsewhere than it says.</source>
        <translation>O novo retransmissor pôs um item em outro lugar do que diz.</translation>
    </message>
    <message>
        <source>The path of a relay&apos;s address has only letters, digits, - . _ and ~.</source>
        <translation>O caminho do endereço de um retransmissor só tem letras, dígitos, - . _ e ~.</translation>
    </message>
    <message>
        <source>The people of a roster are not those of its group.</source>
        <translation>As pessoas de uma lista não são as do seu grupo.</translation>
    </message>
    <message>
        <source>The place for backups cannot be written to, so none was made there. Make it writable, or choose another place.</source>
        <translation>Não dá para escrever no lugar das cópias, então nenhuma foi feita ali. Permita a escrita, ou escolha outro lugar.</translation>
    </message>
    <message>
        <source>The place for this backup is not there now. It will be made when the drive is connected again.</source>
        <translation>O lugar desta cópia não está presente agora. Ela será feita quando a unidade estiver conectada de novo.</translation>
    </message>
    <message>
        <source>The proof of work is missing, too small, too old, or was used before.</source>
        <translation>A prova de trabalho falta, é pequena demais, velha demais, ou já foi usada.</translation>
    </message>
    <message>
        <source>The relay and this program cannot agree on TLS, so nothing was sent.</source>
        <translation>O retransmissor e este programa não se entendem em TLS, então nada foi enviado.</translation>
    </message>
    <message>
        <source>The relay announced an entry that it does not have.</source>
        <translation>O retransmissor anunciou um item que não tem.</translation>
    </message>
    <message>
        <source>The relay answered something else than what was asked.</source>
        <translation>O retransmissor respondeu outra coisa, não o que foi pedido.</translation>
    </message>
    <message>
        <source>The relay asks for more work than anybody should do.</source>
        <translation>O retransmissor pede mais trabalho do que alguém deveria fazer.</translation>
    </message>
    <message>
        <source>The relay cannot store anything just now; the request may be sent again.</source>
        <translation>O retransmissor não pode guardar nada agora; o pedido pode ser enviado de novo.</translation>
    </message>
    <message>
        <source>The relay could not be reached.</source>
        <translation>Não foi possível alcançar o retransmissor.</translation>
    </message>
    <message>
        <source>The relay did not answer as it should.</source>
        <translation>O retransmissor não respondeu como deveria.</translation>
    </message>
    <message>
        <source>The relay did not answer in time.</source>
        <translation>O retransmissor não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The relay has no room left; the request may be sent again later.</source>
        <translation>O retransmissor não tem mais espaço; o pedido pode ser enviado de novo mais tarde.</translation>
    </message>
    <message>
        <source>The relay is stopping; the request may be sent again.</source>
        <translation>O retransmissor está parando; o pedido pode ser enviado de novo.</translation>
    </message>
    <message>
        <source>The relay keeps entries back that it says it has.</source>
        <translation>O retransmissor retém itens que diz ter.</translation>
    </message>
    <message>
        <source>The relay left an entry out.</source>
        <translation>O retransmissor deixou um item de fora.</translation>
    </message>
    <message>
        <source>The relay lost this, and nobody who had it is in the circle any more, so it did not go again.</source>
        <translation>O retransmissor perdeu isto, e ninguém que o tinha está ainda no círculo, então não foi de novo.</translation>
    </message>
    <message>
        <source>The relay made a mistake; the request may be sent again.</source>
        <translation>O retransmissor cometeu um erro; o pedido pode ser enviado de novo.</translation>
    </message>
    <message>
        <source>The relay names two generations of its database.</source>
        <translation>O retransmissor nomeia duas gerações do seu banco de dados.</translation>
    </message>
    <message>
        <source>The relay refused in words that cannot be read.</source>
        <translation>O retransmissor recusou com palavras que não podem ser lidas.</translation>
    </message>
    <message>
        <source>The relay refused with two different codes.</source>
        <translation>O retransmissor recusou com dois códigos diferentes.</translation>
    </message>
    <message>
        <source>The relay refused, for a reason that this program does not know.</source>
        <translation>O retransmissor recusou, por um motivo que este programa não conhece.</translation>
    </message>
    <message>
        <source>The relay says that an entry is void, and shows no repair that made it so.</source>
        <translation>O retransmissor diz que um item é nulo e não mostra nenhum conserto que o anulasse.</translation>
    </message>
    <message>
        <source>The relay says that an entry opened another turn than it did.</source>
        <translation>O retransmissor diz que um item abriu outro turno do que abriu.</translation>
    </message>
    <message>
        <source>The relay says that it lost what this turn began with, and knows the turn.</source>
        <translation>O retransmissor diz que perdeu o começo deste turno, e conhece o turno.</translation>
    </message>
    <message>
        <source>The relay says that it took a repair, and does not show it.</source>
        <translation>O retransmissor diz que aceitou um conserto, e não o mostra.</translation>
    </message>
    <message>
        <source>The relay says that the log is shorter than it was.</source>
        <translation>O retransmissor diz que o log é mais curto do que era.</translation>
    </message>
    <message>
        <source>The relay sends elsewhere, where nothing will be sent.</source>
        <translation>O retransmissor manda para outro lugar, aonde nada será enviado.</translation>
    </message>
    <message>
        <source>The relay shows a repair that no steward made.</source>
        <translation>O retransmissor mostra um conserto que nenhuma pessoa responsável fez.</translation>
    </message>
    <message>
        <source>The relay shows another certificate than the one that was pinned, so nothing was sent.</source>
        <translation>O retransmissor mostra outro certificado, não o que foi fixado, então nada foi enviado.</translation>
    </message>
    <message>
        <source>The relay that this was for does not answer.</source>
        <translation>O retransmissor a que isto se destinava não responde.</translation>
    </message>
    <message>
        <source>The relay was restored from a backup; reading starts anew.</source>
        <translation>O retransmissor foi restaurado de uma cópia; a leitura começa de novo.</translation>
    </message>
    <message>
        <source>The relay where this circle was before does not answer.</source>
        <translation>O retransmissor onde este círculo estava antes não responde.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer breaks the agreed rules, so it was not used.</source>
        <translation>A resposta do retransmissor quebra as regras combinadas, então não foi usada.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer broke off.</source>
        <translation>A resposta do retransmissor foi interrompida.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer does not say where it ends.</source>
        <translation>A resposta do retransmissor não diz onde termina.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer does not say which database it comes from.</source>
        <translation>A resposta do retransmissor não diz de que banco de dados vem.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer has garbled headers.</source>
        <translation>A resposta do retransmissor tem cabeçalhos ilegíveis.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer has headers without end.</source>
        <translation>A resposta do retransmissor tem cabeçalhos sem fim.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer is framed in a way that was not asked for.</source>
        <translation>A resposta do retransmissor vem numa forma que não foi pedida.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer is larger than it may be.</source>
        <translation>A resposta do retransmissor é maior do que pode ser.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer is not in the form of HTTP.</source>
        <translation>A resposta do retransmissor não está na forma do HTTP.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer is not the document that belongs here.</source>
        <translation>A resposta do retransmissor não é o documento que cabe aqui.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer is of another type than it has to be.</source>
        <translation>A resposta do retransmissor é de outro tipo do que precisa ser.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer is packed, which was not asked for.</source>
        <translation>A resposta do retransmissor vem compactada, o que não foi pedido.</translation>
    </message>
    <message>
        <source>The relay&apos;s certificate has expired, so nothing was sent.</source>
        <translation>O certificado do retransmissor expirou, então nada foi enviado.</translation>
    </message>
    <message>
        <source>The relay&apos;s certificate is for another name, so nothing was sent.</source>
        <translation>O certificado do retransmissor é para outro nome, então nada foi enviado.</translation>
    </message>
    <message>
        <source>The relay&apos;s certificate is not signed by anybody this computer trusts, so nothing was sent. A friend&apos;s relay can be trusted by its pin.</source>
        <translation>O certificado do retransmissor não é assinado por ninguém em quem este computador confie, então nada foi enviado. No retransmissor de uma pessoa amiga pode-se confiar pelo pin.</translation>
    </message>
    <message>
        <source>The relay&apos;s certificate is not trusted, so nothing was sent.</source>
        <translation>O certificado do retransmissor não é de confiança, então nada foi enviado.</translation>
    </message>
    <message>
        <source>The relay&apos;s entries are not those of the log that was read so far.</source>
        <translation>Os itens do retransmissor não são os do log lido até agora.</translation>
    </message>
    <message>
        <source>The relay&apos;s list of the attachment&apos;s parts is not the right one.</source>
        <translation>A lista das partes do anexo no retransmissor não é a certa.</translation>
    </message>
    <message>
        <source>The relay&apos;s name was not found.</source>
        <translation>O nome do retransmissor não foi encontrado.</translation>
    </message>
    <message>
        <source>The relay&apos;s page does not fit what the relay says of the log.</source>
        <translation>A página do retransmissor não combina com o que ele diz do log.</translation>
    </message>
    <message>
        <source>The relay&apos;s page of entries is damaged.</source>
        <translation>A página de itens do retransmissor está danificada.</translation>
    </message>
    <message>
        <source>The relay&apos;s page of items is damaged.</source>
        <translation>A página de objetos do retransmissor está danificada.</translation>
    </message>
    <message>
        <source>The relay&apos;s page of items is longer than was asked for.</source>
        <translation>A página de objetos do retransmissor é mais longa do que foi pedido.</translation>
    </message>
    <message>
        <source>The relay&apos;s stream broke off.</source>
        <translation>O fluxo do retransmissor foi interrompido.</translation>
    </message>
    <message>
        <source>The relay&apos;s stream has a line without end.</source>
        <translation>O fluxo do retransmissor tem uma linha sem fim.</translation>
    </message>
    <message>
        <source>The relay&apos;s stream has an event without end.</source>
        <translation>O fluxo do retransmissor tem um evento sem fim.</translation>
    </message>
    <message>
        <source>The relay&apos;s stream has signs that do not belong there.</source>
        <translation>O fluxo do retransmissor tem sinais que não cabem ali.</translation>
    </message>
    <message>
        <source>The request does not have the form that this relay understands.</source>
        <translation>O pedido não tem a forma que este retransmissor entende.</translation>
    </message>
    <message>
        <source>The request took too long to arrive.</source>
        <translation>O pedido demorou demais para chegar.</translation>
    </message>
    <message>
        <source>The request&apos;s headers are larger than the relay accepts.</source>
        <translation>Os cabeçalhos do pedido são maiores do que o retransmissor aceita.</translation>
    </message>
    <message>
        <source>The system keychain did not answer. Use your passphrase instead.</source>
        <translation>O chaveiro do sistema não respondeu. Use a frase secreta.</translation>
    </message>
    <message>
        <source>The turn has passed to somebody else; read on, and seal the entry again.</source>
        <translation>O turno passou para outra pessoa; continue lendo e lacre o item de novo.</translation>
    </message>
    <message>
        <source>There are more open streams than this relay keeps; wait a little.</source>
        <translation>Há mais fluxos abertos do que este retransmissor mantém; espere um pouco.</translation>
    </message>
    <message>
        <source>There is a pulse already, or there was one this week. Begin the next one later.</source>
        <translation>Já há um pulso, ou houve um nesta semana. Comece o próximo mais tarde.</translation>
    </message>
    <message>
        <source>There is already a file with this name. Choose another name.</source>
        <translation>Já há um arquivo com este nome. Escolha outro nome.</translation>
    </message>
    <message>
        <source>There is already something in this folder. Open it, or choose another place.</source>
        <translation>Já há algo nesta pasta. Abra-o, ou escolha outro lugar.</translation>
    </message>
    <message>
        <source>There is no backup that can be put back.</source>
        <translation>Não há nenhuma cópia de segurança que possa ser restaurada.</translation>
    </message>
    <message>
        <source>There is no journal in this folder. Check the path, or make one with `init`.</source>
        <translation>Não há nenhum diário nesta pasta. Confira o caminho, ou crie um com `init`.</translation>
    </message>
    <message>
        <source>There is no repair capability to hand on.</source>
        <translation>Não há nenhuma capacidade de conserto para passar adiante.</translation>
    </message>
    <message>
        <source>There is no room left at the place for backups, so none was made there. Free some space, or choose another place.</source>
        <translation>Não há mais espaço no lugar das cópias, então nenhuma foi feita ali. Libere espaço, ou escolha outro lugar.</translation>
    </message>
    <message>
        <source>There is no room on the journal&apos;s own disk for a backup, so none was made beside it. Free some space there.</source>
        <translation>No disco do próprio diário não há espaço para uma cópia, então nenhuma foi feita ao lado dele. Libere espaço ali.</translation>
    </message>
    <message>
        <source>There is no such attachment. It may have been removed.</source>
        <translation>Não existe esse anexo. Talvez tenha sido removido.</translation>
    </message>
    <message>
        <source>There is no such card. It may have been deleted.</source>
        <translation>Não existe esse cartão. Talvez tenha sido apagado.</translation>
    </message>
    <message>
        <source>There is no such check-in, or it was deleted.</source>
        <translation>Não existe esse registro, ou foi apagado.</translation>
    </message>
    <message>
        <source>There is no such circle in this journal.</source>
        <translation>Não existe esse círculo neste diário.</translation>
    </message>
    <message>
        <source>There is no such day. Write dates like 2026-11-22.</source>
        <translation>Não existe esse dia. Escreva as datas assim: 2026-11-22.</translation>
    </message>
    <message>
        <source>There is no such entry. It may have been deleted.</source>
        <translation>Não existe essa entrada. Talvez tenha sido apagada.</translation>
    </message>
    <message>
        <source>There is no such filled-in questionnaire. It may have been removed.</source>
        <translation>Não existe esse questionário respondido. Talvez tenha sido removido.</translation>
    </message>
    <message>
        <source>There is no such goal. It may have been deleted.</source>
        <translation>Não existe esse objetivo. Talvez tenha sido apagado.</translation>
    </message>
    <message>
        <source>There is no such import, or it was already undone.</source>
        <translation>Não existe essa importação, ou já foi desfeita.</translation>
    </message>
    <message>
        <source>There is no such key. List the keys and choose one of them.</source>
        <translation>Não existe essa chave. Liste as chaves e escolha uma delas.</translation>
    </message>
    <message>
        <source>There is no such line. It may have been removed.</source>
        <translation>Não existe essa linha. Talvez tenha sido removida.</translation>
    </message>
    <message>
        <source>There is no such post, or it was taken back.</source>
        <translation>Não existe essa publicação, ou foi retirada.</translation>
    </message>
    <message>
        <source>There is no such questionnaire. `lamplit measure kinds` names those there are.</source>
        <translation>Não existe esse questionário. `lamplit measure kinds` diz quais existem.</translation>
    </message>
    <message>
        <source>There is no such scale, or it was deleted.</source>
        <translation>Não existe essa escala, ou foi apagada.</translation>
    </message>
    <message>
        <source>There is no such template. It may have been put away.</source>
        <translation>Não existe esse modelo. Talvez esteja arquivado.</translation>
    </message>
    <message>
        <source>There is no such version of this entry.</source>
        <translation>Não existe essa versão desta entrada.</translation>
    </message>
    <message>
        <source>There is nobody of that name in this circle.</source>
        <translation>Não há ninguém com esse nome neste círculo.</translation>
    </message>
    <message>
        <source>There is nothing here that this capability opens.</source>
        <translation>Não há nada aqui que esta capacidade abra.</translation>
    </message>
    <message>
        <source>There is nothing in this post yet. Choose at least a few words.</source>
        <translation>Ainda não há nada nesta publicação. Escolha pelo menos algumas palavras.</translation>
    </message>
    <message>
        <source>There is nothing to keep yet. Write a few words first.</source>
        <translation>Ainda não há nada para guardar. Escreva primeiro algumas palavras.</translation>
    </message>
    <message>
        <source>There is nothing to repair: the circle goes on.</source>
        <translation>Não há nada para consertar: o círculo continua.</translation>
    </message>
    <message>
        <source>These answers do not fit the questionnaire. Nothing was saved.</source>
        <translation>Estas respostas não combinam com o questionário. Nada foi salvo.</translation>
    </message>
    <message>
        <source>These shares did not open this journal. Nothing was changed.</source>
        <translation>Estas partes não abriram este diário. Nada foi mudado.</translation>
    </message>
    <message>
        <source>They are called that already.</source>
        <translation>Já se chama assim.</translation>
    </message>
    <message>
        <source>They said before that they leave.</source>
        <translation>Já disse antes que sai.</translation>
    </message>
    <message>
        <source>This address does not take that method.</source>
        <translation>Este endereço não aceita esse método.</translation>
    </message>
    <message>
        <source>This address takes another type of content.</source>
        <translation>Este endereço aceita outro tipo de conteúdo.</translation>
    </message>
    <message>
        <source>This archive is damaged or not safe to open, so nothing was brought in.</source>
        <translation>Este arquivo compactado está danificado ou não é seguro abri-lo, então nada foi trazido.</translation>
    </message>
    <message>
        <source>This attachment already has other bytes there, or is listed already.</source>
        <translation>Este anexo já tem outros bytes ali, ou já está na lista.</translation>
    </message>
    <message>
        <source>This backup cannot be read. Choose another one.</source>
        <translation>Esta cópia não pode ser lida. Escolha outra.</translation>
    </message>
    <message>
        <source>This backup is cut short: its end is missing. Copy it here once more, or choose another one.</source>
        <translation>Esta cópia está cortada: falta o final. Copie-a para cá mais uma vez, ou escolha outra.</translation>
    </message>
    <message>
        <source>This backup is damaged: a part of it is not as it was written. Copy it here once more, or choose another one.</source>
        <translation>Esta cópia está danificada: uma parte não está como foi escrita. Copie-a para cá mais uma vez, ou escolha outra.</translation>
    </message>
    <message>
        <source>This backup is not there. Connect the drive it is on, or choose another one.</source>
        <translation>Esta cópia não está presente. Conecte a unidade em que ela está, ou escolha outra.</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of Lamplit. Update Lamplit to open it.</source>
        <translation>Esta cópia foi feita por uma versão mais nova do Lamplit. Atualize o Lamplit para abri-la.</translation>
    </message>
    <message>
        <source>This book could not be made as a PDF. Take it out as a book for the browser instead (.html): that holds the same.</source>
        <translation>Este livro não pôde ser feito como PDF. Leve-o como livro para o navegador (.html): contém o mesmo.</translation>
    </message>
    <message>
        <source>This box is full.</source>
        <translation>Esta caixa está cheia.</translation>
    </message>
    <message>
        <source>This cannot be sent as it is, so it was not.</source>
        <translation>Isto não pode ser enviado como está, então não foi.</translation>
    </message>
    <message>
        <source>This capability was installed in this log before; a turn needs a new one.</source>
        <translation>Esta capacidade já foi instalada antes neste log; um turno precisa de uma nova.</translation>
    </message>
    <message>
        <source>This circle is not ready for that yet. Run sync, and look at what it says.</source>
        <translation>Este círculo ainda não está pronto para isso. Execute sync e veja o que diz.</translation>
    </message>
    <message>
        <source>This copy of the journal is from before the others knew how an answer reaches you, so none can come. Leave this circle here, ask a steward to remove you from it, and take another invite.</source>
        <translation>Esta cópia do diário é de antes de as outras pessoas saberem como uma resposta chega a você, então nenhuma pode vir. Saia deste círculo aqui, peça a uma pessoa responsável que remova você dele e aceite outro convite.</translation>
    </message>
    <message>
        <source>This could not be saved: the disk is full. Your words are still here. Free some space and try again.</source>
        <translation>Não foi possível salvar: o disco está cheio. As suas palavras continuam aqui. Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>This drive cannot hold a file so large (FAT32 ends at 4 GB), so no backup was made there. Format it as exFAT, or choose another place.</source>
        <translation>Esta unidade não comporta um arquivo tão grande (FAT32 vai até 4 GB), então nenhuma cópia foi feita ali. Formate-a como exFAT, ou escolha outro lugar.</translation>
    </message>
    <message>
        <source>This file could not be read. Check that it exists and that you may open it.</source>
        <translation>Este arquivo não pôde ser lido. Confira se existe e se você pode abri-lo.</translation>
    </message>
    <message>
        <source>This file could not be written there. Choose another folder or a shorter name.</source>
        <translation>Este arquivo não pôde ser escrito ali. Escolha outra pasta ou um nome mais curto.</translation>
    </message>
    <message>
        <source>This file holds no questionnaire that Lamplit can read. It needs a FHIR R4 Questionnaire as JSON.</source>
        <translation>Este arquivo não contém nenhum questionário que o Lamplit possa ler. É preciso um Questionnaire FHIR R4 em JSON.</translation>
    </message>
    <message>
        <source>This file is larger than 100 MB, so it was not added. The entry is unchanged.</source>
        <translation>Este arquivo passa de 100 MB, então não foi adicionado. A entrada não mudou.</translation>
    </message>
    <message>
        <source>This file is too large to be a questionnaire. Nothing was added.</source>
        <translation>Este arquivo é grande demais para ser um questionário. Nada foi adicionado.</translation>
    </message>
    <message>
        <source>This folder cannot be written to. Make it writable, or choose another place for the journal.</source>
        <translation>Não dá para escrever nesta pasta. Permita a escrita, ou escolha outro lugar para o diário.</translation>
    </message>
    <message>
        <source>This folder does not exist. Make it first, or choose another one.</source>
        <translation>Esta pasta não existe. Crie-a primeiro, ou escolha outra.</translation>
    </message>
    <message>
        <source>This idempotency key was used for something else.</source>
        <translation>Esta chave de idempotência foi usada para outra coisa.</translation>
    </message>
    <message>
        <source>This invite does not hold any more. Ask for another one.</source>
        <translation>Este convite já não vale. Peça outro.</translation>
    </message>
    <message>
        <source>This invite is not ready yet, or does not hold any more. Try again, or ask.</source>
        <translation>Este convite ainda não está pronto, ou já não vale. Tente de novo, ou pergunte.</translation>
    </message>
    <message>
        <source>This is a post of your own. Choose one of somebody else&apos;s.</source>
        <translation>Esta publicação é sua. Escolha a de outra pessoa.</translation>
    </message>
    <message>
        <source>This is larger than the relay accepts.</source>
        <translation>É maior do que o retransmissor aceita.</translation>
    </message>
    <message>
        <source>This is no backup of Lamplit. Choose a file that ends in .lamplit-backup.</source>
        <translation>Isto não é uma cópia do Lamplit. Escolha um arquivo que termine em .lamplit-backup.</translation>
    </message>
    <message>
        <source>This is no file of evidence that this Lamplit can read.</source>
        <translation>Isto não é um arquivo de prova que este Lamplit possa ler.</translation>
    </message>
    <message>
        <source>This is no share as it stands on paper. Compare it word by word.</source>
        <translation>Isto não é uma parte como está no papel. Compare palavra por palavra.</translation>
    </message>
    <message>
        <source>This is not a date Lamplit understands. Write it like 2026-11-22T21:04.</source>
        <translation>O Lamplit não entende esta data. Escreva assim: 2026-11-22T21:04.</translation>
    </message>
    <message>
        <source>This is not a picture Lamplit can show safely. It can be attached as a file.</source>
        <translation>Esta não é uma imagem que o Lamplit possa mostrar com segurança. Ela pode ser anexada como arquivo.</translation>
    </message>
    <message>
        <source>This is not a relay&apos;s pin. It begins with key: or certificate:.</source>
        <translation>Isto não é o pin de um retransmissor. Ele começa com key: ou certificate:.</translation>
    </message>
    <message>
        <source>This is not a time zone Lamplit knows. Write it like Europe/Berlin.</source>
        <translation>O Lamplit não conhece este fuso horário. Escreva assim: Europe/Berlin.</translation>
    </message>
    <message>
        <source>This is not a token for making a circle.</source>
        <translation>Isto não é um token para criar um círculo.</translation>
    </message>
    <message>
        <source>This is not an IPv4 address.</source>
        <translation>Isto não é um endereço IPv4.</translation>
    </message>
    <message>
        <source>This is not an IPv6 address.</source>
        <translation>Isto não é um endereço IPv6.</translation>
    </message>
    <message>
        <source>This is not here any more, so it was not given back.</source>
        <translation>Isto já não está aqui, então não foi devolvido.</translation>
    </message>
    <message>
        <source>This is not shared any more, so it was not said again.</source>
        <translation>Isto já não está compartilhado, então não foi dito de novo.</translation>
    </message>
    <message>
        <source>This is not the address of a relay.</source>
        <translation>Isto não é o endereço de um retransmissor.</translation>
    </message>
    <message>
        <source>This is not the new passphrase that was chosen when the recovery began. Nothing was changed.</source>
        <translation>Esta não é a nova frase secreta que foi escolhida quando a recuperação começou. Nada foi mudado.</translation>
    </message>
    <message>
        <source>This is the last way into the journal. Add another one before you remove it.</source>
        <translation>Este é o último acesso ao diário. Adicione outro antes de removê-lo.</translation>
    </message>
    <message>
        <source>This is too long for one post. Share a part of it.</source>
        <translation>É longo demais para uma publicação. Compartilhe uma parte.</translation>
    </message>
    <message>
        <source>This is too long for one report. Report fewer posts at once, or in fewer words.</source>
        <translation>É longo demais para um aviso. Avise sobre menos publicações de uma vez, ou com menos palavras.</translation>
    </message>
    <message>
        <source>This is you. Choose somebody else.</source>
        <translation>Esta pessoa é você. Escolha outra.</translation>
    </message>
    <message>
        <source>This journal has as many keys as it can hold. Remove one before you add another.</source>
        <translation>Este diário tem todas as chaves que cabem. Remova uma antes de adicionar outra.</translation>
    </message>
    <message>
        <source>This journal has its place in the circle, so there is nothing to ask for.</source>
        <translation>Este diário tem o seu lugar no círculo, então não há nada a pedir.</translation>
    </message>
    <message>
        <source>This journal is in that circle already, or has asked to be let in.</source>
        <translation>Este diário já está nesse círculo, ou já pediu para entrar.</translation>
    </message>
    <message>
        <source>This journal is locked with a password. Give the one that it was made with.</source>
        <translation>Este diário está protegido com uma senha. Dê aquela com que foi feito.</translation>
    </message>
    <message>
        <source>This journal was last opened by a newer version of Lamplit. Update Lamplit to open it; nothing was changed.</source>
        <translation>Este diário foi aberto por último por uma versão mais nova do Lamplit. Atualize o Lamplit para abri-lo; nada foi mudado.</translation>
    </message>
    <message>
        <source>This journal was told of one history only, so there is nothing to settle here. If others were told of two, compare with them first; `resolve --anyway` then says that yours holds.</source>
        <translation>Só uma história foi contada a este diário, então não há nada a resolver aqui. Se a outras pessoas contaram duas, compare com elas primeiro; depois `resolve --anyway` diz que vale a sua.</translation>
    </message>
    <message>
        <source>This key file belongs to another journal. Put this journal&apos;s own keys.json back, or put the newest backup back.</source>
        <translation>Este arquivo de chave é de outro diário. Ponha de volta o keys.json deste diário, ou a cópia mais nova.</translation>
    </message>
    <message>
        <source>This log has reached the size that the relay allows.</source>
        <translation>Este log chegou ao tamanho que o retransmissor permite.</translation>
    </message>
    <message>
        <source>This log is read-only; its circle has moved to another relay.</source>
        <translation>Este log é só de leitura; o seu círculo foi para outro retransmissor.</translation>
    </message>
    <message>
        <source>This log&apos;s attachments have reached the size that the relay allows.</source>
        <translation>Os anexos deste log chegaram ao tamanho que o retransmissor permite.</translation>
    </message>
    <message>
        <source>This may have left already. Take it back instead.</source>
        <translation>Isto talvez já tenha saído. Em vez disso, retire-o.</translation>
    </message>
    <message>
        <source>This moment lies ahead. Nothing was saved.</source>
        <translation>Este momento está no futuro. Nada foi salvo.</translation>
    </message>
    <message>
        <source>This only ever goes to chosen people. Choose at least one.</source>
        <translation>Isto só vai para pessoas escolhidas. Escolha pelo menos uma.</translation>
    </message>
    <message>
        <source>This person does not ask to come back.</source>
        <translation>Esta pessoa não pede para voltar.</translation>
    </message>
    <message>
        <source>This photo could not be freed of what it says about place and camera, so it was not shared. Save it anew as JPEG or PNG, and try again.</source>
        <translation>Não foi possível tirar desta foto o que ela diz do lugar e da câmera, então não foi compartilhada. Salve-a de novo como JPEG ou PNG e tente outra vez.</translation>
    </message>
    <message>
        <source>This place cannot keep two windows from writing at once, so the journal was not opened. Move it to a disk of this computer.</source>
        <translation>Este lugar não consegue impedir que duas janelas escrevam ao mesmo tempo, então o diário não foi aberto. Mova-o para um disco deste computador.</translation>
    </message>
    <message>
        <source>This place lies inside the journal&apos;s own folder and would be lost with it. Choose another drive or folder.</source>
        <translation>Este lugar fica dentro da própria pasta do diário e se perderia com ela. Escolha outra unidade ou pasta.</translation>
    </message>
    <message>
        <source>This post would end before it is sent. Choose a later time.</source>
        <translation>Esta publicação terminaria antes de ser enviada. Escolha uma hora posterior.</translation>
    </message>
    <message>
        <source>This pulse asks something that this version does not know. Update Lamplit first.</source>
        <translation>Este pulso pergunta algo que esta versão não conhece. Atualize primeiro o Lamplit.</translation>
    </message>
    <message>
        <source>This pulse goes on without changes now. Wait for the next one.</source>
        <translation>Este pulso segue agora sem mudanças. Espere o próximo.</translation>
    </message>
    <message>
        <source>This questionnaire asks for words, numbers or dates of one&apos;s own. Lamplit shows questions with answers to choose from. Nothing was added.</source>
        <translation>Este questionário pede palavras, números ou datas próprias. O Lamplit mostra perguntas com respostas para escolher. Nada foi adicionado.</translation>
    </message>
    <message>
        <source>This questionnaire asks something that Lamplit cannot show as it is meant. Nothing was added.</source>
        <translation>Este questionário pergunta algo que o Lamplit não consegue mostrar como se pretende. Nada foi adicionado.</translation>
    </message>
    <message>
        <source>This questionnaire has no question with answers to choose from. Nothing was added.</source>
        <translation>Este questionário não tem nenhuma pergunta com respostas para escolher. Nada foi adicionado.</translation>
    </message>
    <message>
        <source>This questionnaire is here already. Nothing was added.</source>
        <translation>Este questionário já está aqui. Nada foi adicionado.</translation>
    </message>
    <message>
        <source>This questionnaire lets several answers be chosen for one question. Lamplit takes one. Nothing was added.</source>
        <translation>Este questionário deixa escolher várias respostas para uma pergunta. O Lamplit aceita uma. Nada foi adicionado.</translation>
    </message>
    <message>
        <source>This questionnaire was filled in a short while ago. Wait until its time has passed.</source>
        <translation>Este questionário foi respondido há pouco. Espere até passar o tempo dele.</translation>
    </message>
    <message>
        <source>This record cannot be read, so it was left out.</source>
        <translation>Este dado não pode ser lido, então ficou de fora.</translation>
    </message>
    <message>
        <source>This relay has no such address.</source>
        <translation>Este retransmissor não tem esse endereço.</translation>
    </message>
    <message>
        <source>This relay was restored from a backup; writing waits for a repair.</source>
        <translation>Este retransmissor foi restaurado de uma cópia; a escrita espera um conserto.</translation>
    </message>
    <message>
        <source>This search could not be understood. Try plain words.</source>
        <translation>Esta busca não foi entendida. Tente palavras simples.</translation>
    </message>
    <message>
        <source>This share is of another journal, or of shares that were made anew since. The others still count.</source>
        <translation>Esta parte é de outro diário, ou de partes que foram refeitas depois. As outras ainda contam.</translation>
    </message>
    <message>
        <source>This share is of another set, or of another journal. Only shares of one set open it together. The others still count.</source>
        <translation>Esta parte é de outro conjunto, ou de outro diário. Só partes de um mesmo conjunto o abrem juntas. As outras ainda contam.</translation>
    </message>
    <message>
        <source>This text is not whole, or not from a recovery. Copy all of it again.</source>
        <translation>Este texto não está inteiro, ou não é de uma recuperação. Copie-o todo de novo.</translation>
    </message>
    <message>
        <source>This token is not valid here, was used before, or has expired.</source>
        <translation>Este token não vale aqui, já foi usado, ou expirou.</translation>
    </message>
    <message>
        <source>This was kept by another version of the program.</source>
        <translation>Isto foi guardado por outra versão do programa.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>Isto foi parado.</translation>
    </message>
    <message>
        <source>What answers in the SOCKS proxy&apos;s place does not answer as one.</source>
        <translation>O que responde no lugar do proxy SOCKS não responde como um.</translation>
    </message>
    <message>
        <source>What the relay shows is no certificate.</source>
        <translation>O que o retransmissor mostra não é um certificado.</translation>
    </message>
    <message>
        <source>What was begun of this move is lost. Nothing was changed; begin it anew.</source>
        <translation>O que foi começado desta mudança se perdeu. Nada foi mudado; comece de novo.</translation>
    </message>
    <message>
        <source>Who is a steward has changed meanwhile, so this vote counts no more. Look who is one now, and vote again.</source>
        <translation>As pessoas responsáveis mudaram enquanto isso, então este voto já não conta. Veja quem são agora e vote de novo.</translation>
    </message>
    <message>
        <source>Whoever answered could not show that it is the relay, so nothing was sent.</source>
        <translation>Quem respondeu não pôde mostrar que é o retransmissor, então nada foi enviado.</translation>
    </message>
    <message>
        <source>Whoever leaves changes nothing any more.</source>
        <translation>Quem sai já não muda nada.</translation>
    </message>
    <message>
        <source>Without https:// anybody on the way could read along; http:// is only for this computer and for onion services.</source>
        <translation>Sem https://, qualquer pessoa no caminho poderia ler junto; http:// é só para este computador e para serviços onion.</translation>
    </message>
    <message>
        <source>Write at least one word first.</source>
        <translation>Escreva primeiro pelo menos uma palavra.</translation>
    </message>
    <message>
        <source>Write one sentence on why. Only you see it, in your look-back.</source>
        <translation>Escreva por quê, em uma frase. Só você a vê, na sua retrospectiva.</translation>
    </message>
    <message>
        <source>Write whom you met in a few words, and for how many minutes if you like.</source>
        <translation>Escreva em poucas palavras quem você encontrou e, se quiser, por quantos minutos.</translation>
    </message>
    <message>
        <source>You are back in the circle.</source>
        <translation>Você está de volta ao círculo.</translation>
    </message>
    <message>
        <source>You are no longer in this circle. What you received is still here.</source>
        <translation>Você já não está neste círculo. O que você recebeu continua aqui.</translation>
    </message>
    <message>
        <source>You are not away. Make somebody else a steward, and be one no longer yourself.</source>
        <translation>Você não está ausente. Torne outra pessoa responsável e deixe de ser.</translation>
    </message>
    <message>
        <source>You are not in this circle yet. Wait until somebody has let you in.</source>
        <translation>Você ainda não está neste círculo. Espere até alguém deixar você entrar.</translation>
    </message>
    <message>
        <source>You have locked your limits. Until the lock ends they can only be made stricter.</source>
        <translation>Você fixou os seus limites. Até esse tempo terminar, só podem ficar mais rígidos.</translation>
    </message>
    <message>
        <source>You keep no share that this code asks for.</source>
        <translation>Você não guarda nenhuma parte que este código peça.</translation>
    </message>
    <message>
        <source>You left the circle before it was sent.</source>
        <translation>Você saiu do círculo antes do envio.</translation>
    </message>
    <message>
        <source>Your limits keep the circle closed now. Your draft is saved.</source>
        <translation>Os seus limites mantêm o círculo fechado agora. O seu rascunho está salvo.</translation>
    </message>
</context>
<context>
    <name>FeedPane</name>
    <message>
        <source>Posts</source>
        <translation>Publicações</translation>
    </message>
    <message>
        <source>Something new has come in.</source>
        <translation>Chegou algo novo.</translation>
    </message>
</context>
<context>
    <name>Feeling</name>
    <message>
        <source>Amazed</source>
        <translation>Espanto</translation>
    </message>
    <message>
        <source>Amused</source>
        <translation>Diversão</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>Raiva</translation>
    </message>
    <message>
        <source>Annoyed</source>
        <translation>Irritação</translation>
    </message>
    <message>
        <source>Anxious</source>
        <translation>Ansiedade</translation>
    </message>
    <message>
        <source>Ashamed</source>
        <translation>Vergonha</translation>
    </message>
    <message>
        <source>Brave</source>
        <translation>Coragem</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Calma</translation>
    </message>
    <message>
        <source>Care for myself</source>
        <translation>Cuidar de mim</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Comunidade</translation>
    </message>
    <message>
        <source>Confident</source>
        <translation>Confiança</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contentamento</translation>
    </message>
    <message>
        <source>Dating</source>
        <translation>Encontros</translation>
    </message>
    <message>
        <source>Disappointed</source>
        <translation>Decepção</translation>
    </message>
    <message>
        <source>Discouraged</source>
        <translation>Desânimo</translation>
    </message>
    <message>
        <source>Disgusted</source>
        <translation>Nojo</translation>
    </message>
    <message>
        <source>Drained</source>
        <translation>Esgotamento</translation>
    </message>
    <message>
        <source>Embarrassed</source>
        <translation>Constrangimento</translation>
    </message>
    <message>
        <source>Excited</source>
        <translation>Empolgação</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Família</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>Amizades</translation>
    </message>
    <message>
        <source>Frustrated</source>
        <translation>Frustração</translation>
    </message>
    <message>
        <source>Grateful</source>
        <translation>Gratidão</translation>
    </message>
    <message>
        <source>Guilty</source>
        <translation>Culpa</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation>Felicidade</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Saúde</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>Passatempos</translation>
    </message>
    <message>
        <source>Hopeful</source>
        <translation>Esperança</translation>
    </message>
    <message>
        <source>Hopeless</source>
        <translation>Desesperança</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidade</translation>
    </message>
    <message>
        <source>Indifferent</source>
        <translation>Indiferença</translation>
    </message>
    <message>
        <source>Irritated</source>
        <translation>Impaciência</translation>
    </message>
    <message>
        <source>Jealous</source>
        <translation>Ciúme</translation>
    </message>
    <message>
        <source>Joyful</source>
        <translation>Alegria</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Lonely</source>
        <translation>Solidão</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinheiro</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Overwhelmed</source>
        <translation>Sobrecarga</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Passionate</source>
        <translation>Paixão</translation>
    </message>
    <message>
        <source>Peaceful</source>
        <translation>Paz</translation>
    </message>
    <message>
        <source>Proud</source>
        <translation>Orgulho</translation>
    </message>
    <message>
        <source>Relieved</source>
        <translation>Alívio</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>Tristeza</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Satisfação</translation>
    </message>
    <message>
        <source>Scared</source>
        <translation>Medo</translation>
    </message>
    <message>
        <source>Spirit</source>
        <translation>Espírito</translation>
    </message>
    <message>
        <source>Stressed</source>
        <translation>Estresse</translation>
    </message>
    <message>
        <source>Surprised</source>
        <translation>Surpresa</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>The news</source>
        <translation>As notícias</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Viagens</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>O tempo lá fora</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabalho</translation>
    </message>
    <message>
        <source>Worried</source>
        <translation>Preocupação</translation>
    </message>
    <message>
        <source>a small thing rubs again and again</source>
        <translation>uma coisa pequena incomoda de novo e de novo</translation>
    </message>
    <message>
        <source>a weight has gone</source>
        <translation>um peso se foi</translation>
    </message>
    <message>
        <source>afraid that another takes what matters</source>
        <translation>medo de que outra pessoa leve o que importa</translation>
    </message>
    <message>
        <source>afraid, and doing it</source>
        <translation>com medo, e fazendo</translation>
    </message>
    <message>
        <source>at rest, inside and around</source>
        <translation>em repouso, por dentro e em volta</translation>
    </message>
    <message>
        <source>being on the way or away</source>
        <translation>estar a caminho ou longe</translation>
    </message>
    <message>
        <source>caring strongly</source>
        <translation>algo importa muito</translation>
    </message>
    <message>
        <source>enough as it is</source>
        <translation>basta como está</translation>
    </message>
    <message>
        <source>faith, meaning, stillness</source>
        <translation>fé, sentido, silêncio</translation>
    </message>
    <message>
        <source>getting to know someone</source>
        <translation>conhecer alguém aos poucos</translation>
    </message>
    <message>
        <source>glad through and through</source>
        <translation>alegria da cabeça aos pés</translation>
    </message>
    <message>
        <source>having done harm, or thinking so</source>
        <translation>ter feito mal, ou achar que sim</translation>
    </message>
    <message>
        <source>having done something of worth</source>
        <translation>ter feito algo de valor</translation>
    </message>
    <message>
        <source>having, owing, earning it</source>
        <translation>ter, dever, ganhar</translation>
    </message>
    <message>
        <source>how the body and mind are</source>
        <translation>como estão o corpo e a mente</translation>
    </message>
    <message>
        <source>in danger, or feeling so</source>
        <translation>em perigo, ou sentindo assim</translation>
    </message>
    <message>
        <source>it came out as meant</source>
        <translation>saiu como se queria</translation>
    </message>
    <message>
        <source>it does not matter either way</source>
        <translation>tanto faz de um jeito ou de outro</translation>
    </message>
    <message>
        <source>it is good to be here</source>
        <translation>é bom estar aqui</translation>
    </message>
    <message>
        <source>it may turn out well</source>
        <translation>pode acabar bem</translation>
    </message>
    <message>
        <source>it should move and does not</source>
        <translation>devia andar e não anda</translation>
    </message>
    <message>
        <source>it was meant to be more</source>
        <translation>era para ser mais</translation>
    </message>
    <message>
        <source>more than can be held</source>
        <translation>mais do que dá para segurar</translation>
    </message>
    <message>
        <source>neighbours, clubs, people around</source>
        <translation>vizinhança, grupos, gente em volta</translation>
    </message>
    <message>
        <source>no way on in sight</source>
        <translation>não se vê por onde seguir</translation>
    </message>
    <message>
        <source>nothing left to give</source>
        <translation>não sobra nada para dar</translation>
    </message>
    <message>
        <source>nothing pulls</source>
        <translation>nada puxa</translation>
    </message>
    <message>
        <source>rest, food, kindness to oneself</source>
        <translation>descanso, comida, gentileza consigo</translation>
    </message>
    <message>
        <source>school, study, a course</source>
        <translation>escola, estudos, um curso</translation>
    </message>
    <message>
        <source>seen at the wrong moment</source>
        <translation>aparecer na hora errada</translation>
    </message>
    <message>
        <source>something good is coming</source>
        <translation>algo bom vem aí</translation>
    </message>
    <message>
        <source>something is funny</source>
        <translation>algo tem graça</translation>
    </message>
    <message>
        <source>something is lost or missing</source>
        <translation>algo se perdeu ou faz falta</translation>
    </message>
    <message>
        <source>something is wrong, and it burns</source>
        <translation>algo está errado, e queima</translation>
    </message>
    <message>
        <source>something may go wrong, and the body knows it</source>
        <translation>algo pode dar errado, e o corpo sabe</translation>
    </message>
    <message>
        <source>something was given</source>
        <translation>algo foi dado</translation>
    </message>
    <message>
        <source>sport, walking, the body at work</source>
        <translation>esporte, caminhada, o corpo em ação</translation>
    </message>
    <message>
        <source>struck by something larger or finer than expected</source>
        <translation>diante de algo maior ou mais bonito do que se esperava</translation>
    </message>
    <message>
        <source>sun, rain, dark, heat</source>
        <translation>sol, chuva, escuro, calor</translation>
    </message>
    <message>
        <source>the job, or looking for one</source>
        <translation>o emprego, ou a busca de um</translation>
    </message>
    <message>
        <source>the people one chose</source>
        <translation>a gente que se escolhe</translation>
    </message>
    <message>
        <source>the people one comes from or lives with</source>
        <translation>a gente de onde se vem ou com quem se vive</translation>
    </message>
    <message>
        <source>the person one shares life with</source>
        <translation>a pessoa com quem se divide a vida</translation>
    </message>
    <message>
        <source>thin-skinned today</source>
        <translation>com a pele fina hoje</translation>
    </message>
    <message>
        <source>this was not expected</source>
        <translation>isso não se esperava</translation>
    </message>
    <message>
        <source>thoughts go round what may come</source>
        <translation>os pensamentos rodam em volta do que pode vir</translation>
    </message>
    <message>
        <source>too much, too close together</source>
        <translation>demais, e tudo junto</translation>
    </message>
    <message>
        <source>trusting that it will work</source>
        <translation>confiar que vai dar certo</translation>
    </message>
    <message>
        <source>trying seems of little use</source>
        <translation>tentar parece adiantar pouco</translation>
    </message>
    <message>
        <source>wanting it far away</source>
        <translation>querer bem longe</translation>
    </message>
    <message>
        <source>wanting not to be seen</source>
        <translation>vontade de sumir da vista</translation>
    </message>
    <message>
        <source>what happens in the world</source>
        <translation>o que acontece no mundo</translation>
    </message>
    <message>
        <source>what has to be done</source>
        <translation>o que precisa ser feito</translation>
    </message>
    <message>
        <source>what is done for its own sake</source>
        <translation>o que se faz por gosto</translation>
    </message>
    <message>
        <source>who one is</source>
        <translation>quem se é</translation>
    </message>
    <message>
        <source>without the people one would want</source>
        <translation>sem a gente que se queria por perto</translation>
    </message>
</context>
<context>
    <name>FieldLine</name>
    <message>
        <source>A question below it, if you like</source>
        <translation>Uma pergunta abaixo, se quiser</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Heading %1</source>
        <translation>Título %1</translation>
    </message>
    <message>
        <source>Question below heading %1</source>
        <translation>Pergunta abaixo do título %1</translation>
    </message>
    <message>
        <source>Take out heading %1</source>
        <translation>Tirar o título %1</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>%n of them are check-ins without words.</source>
        <translation>
            <numerusform>%n delas é um registro sem palavras.</numerusform>
            <numerusform>%n delas são registros sem palavras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Já estão aqui</translation>
    </message>
    <message>
        <source>Here, but different</source>
        <translation>Aqui, mas diferentes</translation>
    </message>
    <message>
        <source>Missing photos and files</source>
        <translation>Fotos e arquivos que faltam</translation>
    </message>
    <message>
        <source>Moods, scales, sleep, cards and the like</source>
        <translation>Humores, escalas, sono, cartões e afins</translation>
    </message>
    <message>
        <source>New entries</source>
        <translation>Entradas novas</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation>Fotos e arquivos</translation>
    </message>
    <message>
        <source>Their entries come without them.</source>
        <translation>As entradas vêm sem eles.</translation>
    </message>
    <message>
        <source>They are left out unless you tick them.</source>
        <translation>Ficam de fora, a não ser que você os marque.</translation>
    </message>
    <message>
        <source>They are left out.</source>
        <translation>Ficam de fora.</translation>
    </message>
    <message>
        <source>They come in.</source>
        <translation>Entram.</translation>
    </message>
    <message>
        <source>They come with their entries.</source>
        <translation>Vêm com as suas entradas.</translation>
    </message>
</context>
<context>
    <name>FileOverlay</name>
    <message>
        <source>Delete this file for good</source>
        <translation>Apagar este arquivo de vez</translation>
    </message>
    <message>
        <source>It opens with other programs once you save a copy.</source>
        <translation>Abre com outros programas depois que você salva uma cópia.</translation>
    </message>
    <message>
        <source>Remove from the entry</source>
        <translation>Remover da entrada</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Salvar uma cópia</translation>
    </message>
    <message>
        <source>{width} by {height} pixels</source>
        <translation>{width} por {height} pixels</translation>
    </message>
</context>
<context>
    <name>FilterPart</name>
    <message>
        <source>A word is found whole; with * at its end, also longer ones that begin so.</source>
        <translation>Uma palavra é encontrada inteira; com * no fim, também as mais longas que começam assim.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>Everything is shown.</source>
        <translation>Tudo é mostrado.</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Recolher</translation>
    </message>
    <message>
        <source>Hold until I ask</source>
        <translation>Reter até eu pedir</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tom</translation>
    </message>
    <message>
        <source>Topic note</source>
        <translation>Nota de tema</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>O que acontece com isso</translation>
    </message>
    <message>
        <source>What it goes by</source>
        <translation>Por onde se guia</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Qual</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Desejo</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palavra</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>Words, or another topic note</source>
        <translation>Palavras, ou outra nota de tema</translation>
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
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar seguinte</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Diferenciar maiúsculas</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seguinte</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Substituir tudo</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Substituir por</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palavras inteiras</translation>
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
        <translation>%1 é um link. Pode mostrar quem você é ou onde está.</translation>
    </message>
    <message>
        <source>%1 is one of your words to hide.</source>
        <translation>%1 é uma das suas palavras a ocultar.</translation>
    </message>
    <message>
        <source>%1 may be a card number.</source>
        <translation>%1 pode ser um número de cartão.</translation>
    </message>
    <message>
        <source>%1 may be a person&apos;s name.</source>
        <translation>%1 pode ser o nome de uma pessoa.</translation>
    </message>
    <message>
        <source>%1 may be a phone number.</source>
        <translation>%1 pode ser um número de telefone.</translation>
    </message>
    <message>
        <source>%1 may be an account number.</source>
        <translation>%1 pode ser um número de conta.</translation>
    </message>
    <message>
        <source>%1 may be an address.</source>
        <translation>%1 pode ser um endereço.</translation>
    </message>
    <message>
        <source>%1 may be an e-mail address.</source>
        <translation>%1 pode ser um endereço de e-mail.</translation>
    </message>
    <message>
        <source>%1 may be an identity number.</source>
        <translation>%1 pode ser um número de identidade.</translation>
    </message>
    <message>
        <source>%1 may be somebody&apos;s account.</source>
        <translation>%1 pode ser a conta de alguém.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Among the tags: %1</source>
        <translation>Entre as etiquetas: %1</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>E mais %n.</numerusform>
            <numerusform>E mais %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>In the place: %1</source>
        <translation>No lugar: %1</translation>
    </message>
    <message>
        <source>In the title: %1</source>
        <translation>No título: %1</translation>
    </message>
    <message>
        <source>In your topic notes: %1</source>
        <translation>Nas suas notas de tema: %1</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Deixar de fora</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Journal</source>
        <comment>the name of a new journal&apos;s folder</comment>
        <translation>Diário</translation>
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
        <translation>Voltar</translation>
    </message>
    <message>
        <source>I have a backup</source>
        <translation>Tenho uma cópia</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Look around with practice data</source>
        <translation>Olhar com dados de exemplo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seguinte</translation>
    </message>
    <message>
        <source>Open a journal I already have</source>
        <translation>Abrir um diário que já tenho</translation>
    </message>
    <message>
        <source>Start writing</source>
        <translation>Começar a escrever</translation>
    </message>
</context>
<context>
    <name>FoldHead</name>
    <message>
        <source>Folded</source>
        <translation>Recolhido</translation>
    </message>
    <message>
        <source>Open; press to fold away</source>
        <translation>Aberto; pressione para recolher</translation>
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
            <numerusform>%n tipo de dados</numerusform>
            <numerusform>%n tipos de dados</numerusform>
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
        <translation>Salvar o PDF</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>O que sai</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>%1 is gone from this journal.</source>
        <translation>%1 já não está neste diário.</translation>
    </message>
    <message>
        <source>All that you shared and received there is deleted from this journal.</source>
        <translation>Tudo o que você compartilhou e recebeu ali é apagado deste diário.</translation>
    </message>
    <message>
        <source>Delete %1 here</source>
        <translation>Apagar %1 aqui</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>The others keep what they have. Backups of yours keep it too.</source>
        <translation>As outras pessoas ficam com o que têm. As suas cópias também.</translation>
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
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>Write at least one word first.</source>
        <translation>Escreva primeiro pelo menos uma palavra.</translation>
    </message>
</context>
<context>
    <name>GateFrame</name>
    <message>
        <source>Help now</source>
        <translation>Ajuda agora</translation>
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
        <translation>Uma sala, um dia, uma etiqueta ou palavras de uma entrada</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir para</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>Buscas guardadas</translation>
    </message>
    <message>
        <source>My kit</source>
        <translation>Minha caixa</translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation>Nada tem este nome.</translation>
    </message>
    <message>
        <source>Rooms and commands</source>
        <translation>Salas e comandos</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Para onde ir</translation>
    </message>
</context>
<context>
    <name>GoalForm</name>
    <message>
        <source>A first step</source>
        <translation>Um primeiro passo</translation>
    </message>
    <message>
        <source>A goal can be let go at any time. Days are never counted against you.</source>
        <translation>Um objetivo pode ser deixado a qualquer momento. Os dias nunca contam contra você.</translation>
    </message>
    <message>
        <source>A new small goal</source>
        <translation>Um novo pequeno objetivo</translation>
    </message>
    <message>
        <source>Change a goal</source>
        <translation>Mudar um objetivo</translation>
    </message>
    <message>
        <source>It is meant for a day</source>
        <translation>É para um certo dia</translation>
    </message>
    <message>
        <source>Keep this goal</source>
        <translation>Guardar este objetivo</translation>
    </message>
    <message>
        <source>So small that it takes a few minutes.</source>
        <translation>Tão pequeno que leve poucos minutos.</translation>
    </message>
    <message>
        <source>The day it is meant for</source>
        <translation>O dia para o qual é</translation>
    </message>
    <message>
        <source>What I would like</source>
        <translation>O que eu gostaria</translation>
    </message>
</context>
<context>
    <name>GoalTile</name>
    <message>
        <source>Done today</source>
        <translation>Feito hoje</translation>
    </message>
    <message>
        <source>Done today: %1</source>
        <translation>Feito hoje: %1</translation>
    </message>
    <message>
        <source>First step: %1</source>
        <translation>Primeiro passo: %1</translation>
    </message>
    <message>
        <source>Meant for %1</source>
        <translation>Para %1</translation>
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
        <translation>%1 já não está marcado.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Hide past goals</source>
        <translation>Ocultar objetivos passados</translation>
    </message>
    <message>
        <source>Let go.</source>
        <translation>Deixado.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Deixar</translation>
    </message>
    <message>
        <source>Make it an open goal again</source>
        <translation>Reabrir este objetivo</translation>
    </message>
    <message>
        <source>Mark another day</source>
        <translation>Marcar outro dia</translation>
    </message>
    <message>
        <source>New small goal</source>
        <translation>Novo pequeno objetivo</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Alcançado</translation>
    </message>
    <message>
        <source>Reached.</source>
        <translation>Alcançado.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n past goals</source>
        <translation>
            <numerusform>Mostrar %n objetivo passado</numerusform>
            <numerusform>Mostrar %n objetivos passados</numerusform>
        </translation>
    </message>
    <message>
        <source>Something you would like, and a first step. Reaching it is fine, and so is letting it go.</source>
        <translation>Algo de que você gostaria, e um primeiro passo. Alcançar está bem, e deixar também.</translation>
    </message>
    <message>
        <source>The goal is deleted.</source>
        <translation>O objetivo foi apagado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>GroundPage</name>
    <message>
        <source>Breathe along</source>
        <translation>Respirar junto</translation>
    </message>
    <message>
        <source>Breathe out slowly, longer than you breathe in. Do that five times.</source>
        <translation>Solte o ar devagar, por mais tempo do que inspira. Faça isso cinco vezes.</translation>
    </message>
    <message>
        <source>Five senses</source>
        <translation>Cinco sentidos</translation>
    </message>
    <message>
        <source>Hold something cold or warm in your hand until it feels the same as you do.</source>
        <translation>Segure na mão algo frio ou quente até sentir nele a mesma temperatura que a sua.</translation>
    </message>
    <message>
        <source>In for four seconds, out for six. If it is too much, stop and look around.</source>
        <translation>Inspire por quatro segundos, expire por seis. Se for demais, pare e olhe em volta.</translation>
    </message>
    <message>
        <source>Look for the farthest thing you can see, then for the nearest.</source>
        <translation>Procure a coisa mais distante que consegue ver, depois a mais próxima.</translation>
    </message>
    <message>
        <source>Only words</source>
        <translation>Só palavras</translation>
    </message>
    <message>
        <source>Put both feet on the floor. Feel how it holds you.</source>
        <translation>Ponha os dois pés no chão. Sinta como ele segura você.</translation>
    </message>
    <message>
        <source>Say to yourself where you are, what day it is, and what you will do next.</source>
        <translation>Diga para si onde você está, que dia é hoje e o que vai fazer em seguida.</translation>
    </message>
    <message>
        <source>Something to hold on to</source>
        <translation>Algo em que se segurar</translation>
    </message>
    <message>
        <source>This is a wave. It gets lower again, also without your doing anything.</source>
        <translation>Isto é uma onda. Ela baixa de novo, mesmo sem você fazer nada.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
</context>
<context>
    <name>HairHandle</name>
    <message>
        <source>Left and right arrow change it. A click goes to the next of three widths.</source>
        <translation>As setas esquerda e direita mudam. Um clique passa à próxima de três larguras.</translation>
    </message>
    <message>
        <source>Width of the list</source>
        <translation>Largura da lista</translation>
    </message>
</context>
<context>
    <name>HandingOut</name>
    <message>
        <source>Choose a place</source>
        <translation>Escolher um lugar</translation>
    </message>
    <message>
        <source>Copy its passphrase</source>
        <translation>Copiar a sua frase secreta</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Imprimir o relatório</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Save as {form}</source>
        <translation>Salvar como {form}</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>Salvar o PDF</translation>
    </message>
    <message>
        <source>There is already a file with this name</source>
        <translation>Já há um arquivo com este nome</translation>
    </message>
    <message>
        <source>This file is not locked. Whoever has it can read it. It holds:</source>
        <translation>Este arquivo não está protegido. Quem o tiver pode ler. Contém:</translation>
    </message>
    <message>
        <source>{name} was saved and is locked.</source>
        <translation>{name} foi salvo e está protegido.</translation>
    </message>
    <message>
        <source>{name} was saved. It is not locked.</source>
        <translation>{name} foi salvo. Não está protegido.</translation>
    </message>
    <message>
        <source>{name} would be replaced.</source>
        <translation>{name} seria substituído.</translation>
    </message>
</context>
<context>
    <name>Happened</name>
    <message>
        <source>%1 changed %2.</source>
        <translation>%1 mudou %2.</translation>
    </message>
    <message>
        <source>%1 has a new key. It may be a new laptop. Compare numbers before you share more.</source>
        <translation>%1 tem uma chave nova. Pode ser outro computador. Compare números antes de compartilhar mais.</translation>
    </message>
    <message>
        <source>%1 is a steward no longer, as they wished.</source>
        <translation>%1 deixou de ser responsável, como queria.</translation>
    </message>
    <message>
        <source>%1 is a steward now.</source>
        <translation>%1 agora é responsável.</translation>
    </message>
    <message>
        <source>%1 is steward in the place of %2, as most of you signed.</source>
        <translation>%1 é responsável no lugar de %2, como a maioria assinou.</translation>
    </message>
    <message numerus="yes">
        <source>%1 left.</source>
        <translation>
            <numerusform>%1 saiu do círculo.</numerusform>
            <numerusform>%1 saíram do círculo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 made an invite.</source>
        <translation>%1 fez um convite.</translation>
    </message>
    <message>
        <source>%1 moved the circle to another relay: %2.</source>
        <translation>%1 levou o círculo para outro retransmissor: %2.</translation>
    </message>
    <message>
        <source>%1 said which history holds.</source>
        <translation>%1 disse qual história vale.</translation>
    </message>
    <message>
        <source>%1 says that the relay has another address: %2.</source>
        <translation>%1 diz que o retransmissor tem outro endereço: %2.</translation>
    </message>
    <message>
        <source>%1 says they are with this circle at %2. Here that move does not hold.</source>
        <translation>%1 diz que está com este círculo em %2. Aqui essa mudança não vale.</translation>
    </message>
    <message>
        <source>%1 took an invite back.</source>
        <translation>%1 retirou um convite.</translation>
    </message>
    <message>
        <source>%2 gave %1 their place back.</source>
        <translation>%2 devolveu o lugar a %1.</translation>
    </message>
    <message>
        <source>%2 let %1 in.</source>
        <translation>%2 deixou %1 entrar.</translation>
    </message>
    <message>
        <source>%2 made %1 a steward.</source>
        <translation>%2 tornou %1 responsável.</translation>
    </message>
    <message>
        <source>%2 removed %1. Every key was changed.</source>
        <translation>%2 removeu %1. Todas as chaves mudaram.</translation>
    </message>
    <message>
        <source>%2 took the role of steward from %1.</source>
        <translation>%2 tirou de %1 a função de responsável.</translation>
    </message>
    <message>
        <source>You came into this circle.</source>
        <translation>Você entrou neste círculo.</translation>
    </message>
    <message>
        <source>You gave %1 their place back.</source>
        <translation>Você devolveu o lugar a %1.</translation>
    </message>
    <message>
        <source>You let %1 in.</source>
        <translation>Você deixou %1 entrar.</translation>
    </message>
    <message>
        <source>You removed %1. Every key was changed.</source>
        <translation>Você removeu %1. Todas as chaves mudaram.</translation>
    </message>
    <message>
        <source>You started this circle.</source>
        <translation>Você iniciou este círculo.</translation>
    </message>
    <message>
        <source>You went back to where the circle was before it moved: %1.</source>
        <translation>Você voltou para onde o círculo estava antes de mudar: %1.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguém</translation>
    </message>
    <message>
        <source>the agreement</source>
        <translation>o acordo</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>o nome</translation>
    </message>
    <message>
        <source>the purpose</source>
        <translation>o propósito</translation>
    </message>
    <message>
        <source>the rules</source>
        <translation>as regras</translation>
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
        <translation>Ler as boas-vindas</translation>
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
            <numerusform>Um registro em %1 de %n dia.</numerusform>
            <numerusform>Um registro em %1 de %n dias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A check-in on %1 of %n days. Empty days are simply empty.</source>
        <translation>
            <numerusform>Um registro em %1 de %n dia. Dias vazios são só dias vazios.</numerusform>
            <numerusform>Um registro em %1 de %n dias. Dias vazios são só dias vazios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Go to a year</source>
        <translation>Ir para um ano</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>Quanto se mostra</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>No check-in in this time. Empty days are simply empty.</source>
        <translation>Nenhum registro neste tempo. Dias vazios são só dias vazios.</translation>
    </message>
    <message>
        <source>Show as tables</source>
        <translation>Mostrar como tabelas</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
</context>
<context>
    <name>HeldSheet</name>
    <message>
        <source>Held until you ask</source>
        <translation>Retido até você pedir</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>Nada está retido.</translation>
    </message>
</context>
<context>
    <name>HeldView</name>
    <message>
        <source>Keep the words and wait</source>
        <translation>Guardar as palavras e esperar</translation>
    </message>
    <message>
        <source>Once they are saved, the journal locks. To copy them out before, open it with your passphrase.</source>
        <translation>Assim que forem salvas, o diário tranca. Para copiá-las antes, abra-o com a frase secreta.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Quit and lose these words</source>
        <translation>Sair e perder estas palavras</translation>
    </message>
    <message>
        <source>Quitting now loses the words that are not saved.</source>
        <translation>Sair agora perde as palavras que não foram salvas.</translation>
    </message>
    <message>
        <source>The disk is full, so your last words are kept here, covered, and Lamplit tries again by itself.</source>
        <translation>O disco está cheio, então as suas últimas palavras ficam aqui, cobertas, e o Lamplit tenta de novo sozinho.</translation>
    </message>
    <message>
        <source>Your last words are being saved. Then the journal locks.</source>
        <translation>As suas últimas palavras estão sendo salvas. Depois o diário tranca.</translation>
    </message>
    <message>
        <source>Your last words could not be saved, so they are kept here, covered, and Lamplit tries again by itself.</source>
        <translation>As suas últimas palavras não puderam ser salvas, então ficam aqui, cobertas, e o Lamplit tenta de novo sozinho.</translation>
    </message>
</context>
<context>
    <name>HelpLine</name>
    <message>
        <source>Call or text</source>
        <translation>Ligar ou escrever</translation>
    </message>
    <message>
        <source>Checked %1 on %2.</source>
        <translation>Verificado (%1) em %2.</translation>
    </message>
    <message>
        <source>Checked %1 on %2. It may be out of date; try findahelpline.com.</source>
        <translation>Verificado (%1) em %2. Pode estar desatualizado; tente findahelpline.com.</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>Dia e noite</translation>
    </message>
    <message>
        <source>For young LGBTQ+ people</source>
        <translation>Para jovens LGBTQ+</translation>
    </message>
    <message>
        <source>For young people</source>
        <translation>Para jovens</translation>
    </message>
    <message>
        <source>Not open all day</source>
        <translation>Não abre o dia todo</translation>
    </message>
    <message>
        <source>Not yet checked by us. From public lists, the newest of %1: %2.</source>
        <translation>Ainda não verificado por nós. De listas públicas, a mais nova de %1: %2.</translation>
    </message>
    <message>
        <source>Text the word %1</source>
        <translation>Envie a palavra %1</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Back to where I was</source>
        <translation>Voltar para onde eu estava</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Ajuda agora</translation>
    </message>
    <message>
        <source>I am worried about someone</source>
        <translation>Alguém me preocupa</translation>
    </message>
    <message>
        <source>Something to hold on to</source>
        <translation>Algo em que se segurar</translation>
    </message>
    <message>
        <source>To the numbers</source>
        <translation>Aos números</translation>
    </message>
</context>
<context>
    <name>HelpSection</name>
    <message>
        <source>Help now</source>
        <translation>Ajuda agora</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>O meu plano</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Nenhum escolhido</translation>
    </message>
    <message>
        <source>Open my plan</source>
        <translation>Abrir o meu plano</translation>
    </message>
    <message>
        <source>What helps in a bad moment, in your own words.</source>
        <translation>O que ajuda num momento difícil, nas suas palavras.</translation>
    </message>
    <message>
        <source>Whose numbers Help now shows. It is never found out by network.</source>
        <translation>De onde são os números que Ajuda agora mostra. Isso nunca é descoberto pela rede.</translation>
    </message>
</context>
<context>
    <name>HelpingPart</name>
    <message>
        <source>Answer now</source>
        <translation>Responder agora</translation>
    </message>
    <message>
        <source>Ask me every four weeks</source>
        <translation>Perguntar a cada quatro semanas</translation>
    </message>
    <message>
        <source>Bearable days</source>
        <translation>Dias suportáveis</translation>
    </message>
    <message>
        <source>How much did writing here help you in the last four weeks?</source>
        <translation>Quanto escrever aqui ajudou você nas últimas quatro semanas?</translation>
    </message>
    <message>
        <source>Keep both answers</source>
        <translation>Guardar as duas respostas</translation>
    </message>
    <message>
        <source>Many things move such answers. These are yours, one after the other, and nothing more.</source>
        <translation>Muitas coisas mexem com respostas assim. Estas são as suas, uma após a outra, e nada mais.</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Anotado.</translation>
    </message>
    <message>
        <source>On how many of these days did you feel all right?</source>
        <translation>Em quantos desses dias você se sentiu bem?</translation>
    </message>
    <message>
        <source>Two questions every four weeks, only for you. No report and no export holds the answers.</source>
        <translation>Duas perguntas a cada quatro semanas, só para você. Nenhum relatório e nenhuma exportação leva as respostas.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Writing helped</source>
        <translation>Escrever ajudou</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>As suas respostas</translation>
    </message>
</context>
<context>
    <name>HiddenSheet</name>
    <message>
        <source>A post without words</source>
        <translation>Uma publicação sem palavras</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>E mais %n.</numerusform>
            <numerusform>E mais %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Block no longer</source>
        <translation>Deixar de bloquear</translation>
    </message>
    <message>
        <source>Blocked: nothing of theirs is shown</source>
        <translation>Bloqueio: nada dessa pessoa é mostrado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Hidden from you</source>
        <translation>Oculto para você</translation>
    </message>
    <message>
        <source>Kept sealed for a report</source>
        <translation>Guardado e lacrado para um aviso</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Deixar</translation>
    </message>
    <message>
        <source>Mute no longer</source>
        <translation>Deixar de silenciar</translation>
    </message>
    <message>
        <source>Muted: what they say is folded</source>
        <translation>Em silêncio: o que diz fica recolhido</translation>
    </message>
    <message>
        <source>Nobody is told of any of this. Each of it can be undone here.</source>
        <translation>Ninguém fica sabendo de nada disto. Tudo pode ser desfeito aqui.</translation>
    </message>
    <message>
        <source>Nothing is hidden from you.</source>
        <translation>Nada está oculto para você.</translation>
    </message>
    <message>
        <source>Posts you hid</source>
        <translation>Publicações que você ocultou</translation>
    </message>
    <message>
        <source>Report it…</source>
        <translation>Avisar…</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Mostrar de novo</translation>
    </message>
    <message>
        <source>has left the circle</source>
        <translation>saiu do círculo</translation>
    </message>
    <message>
        <source>kept until %1</source>
        <translation>guardado até %1</translation>
    </message>
</context>
<context>
    <name>HideSheet</name>
    <message>
        <source>A line about it, if you like</source>
        <translation>Uma linha sobre isso, se quiser</translation>
    </message>
    <message>
        <source>Everybody can see it again.</source>
        <translation>Todo mundo pode ver de novo.</translation>
    </message>
    <message>
        <source>Everybody reads that you hid it, and why. %1 still sees the words. It can be shown again.</source>
        <translation>Todo mundo lê que você ocultou, e por quê. %1 ainda vê as palavras. Pode ser mostrado de novo.</translation>
    </message>
    <message>
        <source>Everybody reads that you show it again.</source>
        <translation>Todo mundo lê que você mostra de novo.</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide this for everybody</source>
        <translation>Ocultar isto para todo mundo</translation>
    </message>
    <message>
        <source>It is hidden for everybody.</source>
        <translation>Está oculto para todo mundo.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>No reason said</source>
        <translation>Sem motivo dito</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Mostrar de novo</translation>
    </message>
    <message>
        <source>Show this to everybody again</source>
        <translation>Mostrar isto de novo a todo mundo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Back to the entry</source>
        <translation>Voltar à entrada</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Look in backups</source>
        <translation>Olhar nas cópias</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Desfeito.</translation>
    </message>
    <message>
        <source>The entry already says this.</source>
        <translation>A entrada já diz isto.</translation>
    </message>
    <message>
        <source>This version stands again. The one before it is kept.</source>
        <translation>Esta versão vale de novo. A anterior fica guardada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>Hosting</name>
    <message>
        <source>Port %1 is taken by another program. Choose another one.</source>
        <translation>A porta %1 está ocupada por outro programa. Escolha outra.</translation>
    </message>
    <message>
        <source>The relay did not start. This Lamplit may be installed without it.</source>
        <translation>O retransmissor não iniciou. Este Lamplit talvez tenha sido instalado sem ele.</translation>
    </message>
</context>
<context>
    <name>HostingPart</name>
    <message>
        <source>A circle needs a relay. This computer can be one for friends in the same network, such as in one home.</source>
        <translation>Um círculo precisa de um retransmissor. Este computador pode ser um para amizades na mesma rede, como numa casa.</translation>
    </message>
    <message>
        <source>A port is a number from 1024 to 65535.</source>
        <translation>Uma porta é um número de 1024 a 65535.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Choose where the relay keeps what waits</source>
        <translation>Escolha onde o retransmissor guarda o que espera</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>From 1024 to 65535. Another one, if another program has this one.</source>
        <translation>De 1024 a 65535. Outra, se outro programa ocupa esta.</translation>
    </message>
    <message>
        <source>Host a relay on this computer</source>
        <translation>Hospedar um retransmissor aqui</translation>
    </message>
    <message>
        <source>It is off.</source>
        <translation>Está desligado.</translation>
    </message>
    <message>
        <source>It is starting.</source>
        <translation>Está iniciando.</translation>
    </message>
    <message>
        <source>It is stopping.</source>
        <translation>Está parando.</translation>
    </message>
    <message>
        <source>It runs, and starts with Lamplit until you stop it.</source>
        <translation>Está ligado, e inicia com o Lamplit até você parar.</translation>
    </message>
    <message>
        <source>It works while this computer is on and Lamplit runs, also with the journal locked. At other times nobody loses anything: what they write waits.</source>
        <translation>Funciona enquanto este computador está ligado e o Lamplit aberto, também com o diário trancado. Fora disso ninguém perde nada: o que se escreve espera.</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Chave: %1</translation>
    </message>
    <message>
        <source>Make a token</source>
        <translation>Criar um token</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Relay: %1</source>
        <translation>Retransmissor: %1</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>The relay reads nothing. It sees which computers come to which circle, and when. A firewall may ask whether others may reach it.</source>
        <translation>O retransmissor não lê nada. Ele vê quais computadores vêm a qual círculo, e quando. Um firewall talvez pergunte se outras pessoas podem alcançá-lo.</translation>
    </message>
    <message>
        <source>Token: %1</source>
        <translation>Token: %1</translation>
    </message>
    <message>
        <source>What you give to whoever makes a circle</source>
        <translation>O que você dá a quem cria um círculo</translation>
    </message>
    <message>
        <source>Whoever makes a circle here needs all of this. A token makes one circle and holds for 30 days. Whoever joins by an invite needs nothing of it.</source>
        <translation>Quem cria um círculo aqui precisa de tudo isto. Um token cria um círculo e vale por 30 dias. Quem entra por convite não precisa de nada disto.</translation>
    </message>
    <message>
        <source>no address found: is this computer in a network?</source>
        <translation>nenhum endereço encontrado: este computador está numa rede?</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>ainda não criado</translation>
    </message>
</context>
<context>
    <name>HoursPart</name>
    <message>
        <source>Add this time</source>
        <translation>Adicionar esta hora</translation>
    </message>
    <message>
        <source>At once. With times of the day, they wait for the next of them.</source>
        <translation>Na hora. Com horas do dia, esperam pela próxima delas.</translation>
    </message>
    <message>
        <source>At which time</source>
        <translation>A que horas</translation>
    </message>
    <message>
        <source>They wait for the next of these times.</source>
        <translation>Esperam pela próxima destas horas.</translation>
    </message>
</context>
<context>
    <name>HowMany</name>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>How many backups stay</source>
        <translation>Quantas cópias ficam</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>The newest three always stay. Beyond them, the newest of so many days, weeks and months stays, and older ones are removed. Nothing else in the folder is touched.</source>
        <translation>As três mais novas ficam sempre. Além delas, fica a mais nova de tantos dias, semanas e meses, e as mais antigas são removidas. Nada mais na pasta é tocado.</translation>
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
        <translation>O Lamplit tranca em menos de um minuto. Qualquer tecla o mantém aberto.</translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>Apple Health (State of Mind, by Health Auto Export)</source>
        <translation>Apple Health (estado de espírito, pelo Health Auto Export)</translation>
    </message>
    <message>
        <source>Day One (JSON)</source>
        <translation>Day One (JSON)</translation>
    </message>
    <message>
        <source>Day One (plain text)</source>
        <translation>Day One (texto simples)</translation>
    </message>
    <message>
        <source>Day One Classic</source>
        <translation>Day One Classic</translation>
    </message>
    <message>
        <source>Daylio (backup)</source>
        <translation>Daylio (cópia de segurança)</translation>
    </message>
    <message>
        <source>Daylio (table)</source>
        <translation>Daylio (tabela)</translation>
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
        <translation>Texto simples</translation>
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
        <translation>%1 acima de %2</translation>
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
        <translation>%1, até agora</translation>
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
            <numerusform>%n palavra</numerusform>
            <numerusform>%n palavras</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing noted</source>
        <translation>Nada anotado</translation>
    </message>
    <message>
        <source>Slept poorly</source>
        <translation>Noite mal dormida</translation>
    </message>
    <message>
        <source>Slept under 6 hours</source>
        <translation>Menos de 6 horas de sono</translation>
    </message>
    <message>
        <source>Woke too early</source>
        <translation>Acordar cedo demais</translation>
    </message>
    <message>
        <source>away</source>
        <translation>fora</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>the range of a scale</comment>
        <translation>a partir de %1</translation>
    </message>
    <message>
        <source>up to %2</source>
        <comment>the range of a scale</comment>
        <translation>até %2</translation>
    </message>
    <message>
        <source>without limits</source>
        <comment>the range of a scale</comment>
        <translation>sem limites</translation>
    </message>
    <message numerus="yes">
        <source>yes on %1 of %n days noted</source>
        <translation>
            <numerusform>sim em %1 de %n dia anotado</numerusform>
            <numerusform>sim em %1 de %n dias anotados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsightsView</name>
    <message>
        <source>After three days there is a first picture.</source>
        <translation>Depois de três dias há uma primeira imagem.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Registrar humor</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Copiar como imagem</translation>
    </message>
    <message>
        <source>Copy as table (CSV)</source>
        <translation>Copiar como tabela (CSV)</translation>
    </message>
    <message>
        <source>Events and days away</source>
        <translation>Acontecimentos e dias fora</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Panorama</translation>
    </message>
    <message>
        <source>Look-back</source>
        <translation>Retrospectiva</translation>
    </message>
    <message>
        <source>Looking through your days</source>
        <translation>Olhando os seus dias</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Fazer um relatório</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Questionários</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Humor</translation>
    </message>
    <message>
        <source>The charts know it now.</source>
        <translation>Os gráficos agora sabem disso.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>O que se mostra</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Pasted picture</source>
        <translation>Imagem colada</translation>
    </message>
</context>
<context>
    <name>InviteSheet</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (você)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>A code of %2 to scan, until %1</source>
        <translation>Um código de %2 para escanear, até %1</translation>
    </message>
    <message>
        <source>A code of yours to scan, until %1</source>
        <translation>Um código seu para escanear, até %1</translation>
    </message>
    <message>
        <source>A link of %2, until %1</source>
        <translation>Um link de %2, até %1</translation>
    </message>
    <message>
        <source>A link of yours, until %1</source>
        <translation>Um link seu, até %1</translation>
    </message>
    <message>
        <source>Another invite</source>
        <translation>Outro convite</translation>
    </message>
    <message>
        <source>By a link</source>
        <translation>Por um link</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Compare numbers too, before they are let in</source>
        <translation>Comparar também números, antes de deixar entrar</translation>
    </message>
    <message>
        <source>Copied. Locking Lamplit clears it from the clipboard.</source>
        <translation>Copiado. Trancar o Lamplit apaga da área de transferência.</translation>
    </message>
    <message>
        <source>Copied. Whoever has the link can ask to come in.</source>
        <translation>Copiado. Quem tiver o link pode pedir para entrar.</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar o link</translation>
    </message>
    <message>
        <source>For one person, until %1. It is shown only now, so copy or scan it first.</source>
        <translation>Para uma pessoa, até %1. Só é mostrado agora, então copie ou escaneie antes.</translation>
    </message>
    <message>
        <source>How you meet</source>
        <translation>Como é o encontro</translation>
    </message>
    <message>
        <source>Invite someone to %1</source>
        <translation>Convidar alguém para %1</translation>
    </message>
    <message>
        <source>Invites that are open</source>
        <translation>Convites em aberto</translation>
    </message>
    <message>
        <source>It holds for</source>
        <translation>Vale por</translation>
    </message>
    <message>
        <source>Make an invite</source>
        <translation>Fazer um convite</translation>
    </message>
    <message>
        <source>Nobody can come in by it any more, and it cannot be brought back. You can make another one at any time.</source>
        <translation>Ninguém mais pode entrar com ele, e ele não pode ser recuperado. Você pode fazer outro a qualquer momento.</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Ninguém em especial</translation>
    </message>
    <message>
        <source>Send the link in a way that only they read. They call you and read you five words; you let them in when the same words stand here.</source>
        <translation>Envie o link de um modo que só essa pessoa leia. Ela liga e lê cinco palavras para você; deixe-a entrar quando as mesmas palavras estiverem aqui.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take back the invite</source>
        <translation>Retirar o convite</translation>
    </message>
    <message>
        <source>The invite as a QR code</source>
        <translation>O convite como código QR</translation>
    </message>
    <message>
        <source>The invite is worthless now.</source>
        <translation>O convite já não vale nada.</translation>
    </message>
    <message>
        <source>The link</source>
        <translation>O link</translation>
    </message>
    <message>
        <source>They scan a code from your screen and are in at once. Show it to nobody else, and send it to nobody.</source>
        <translation>A pessoa escaneia um código na sua tela e entra na hora. Não o mostre nem envie a mais ninguém.</translation>
    </message>
    <message>
        <source>We are together</source>
        <translation>Estamos no mesmo lugar</translation>
    </message>
    <message>
        <source>Who looks after them at first</source>
        <translation>Quem acompanha no começo</translation>
    </message>
</context>
<context>
    <name>JoinSheet</name>
    <message>
        <source>%1 invites you, and is alone in it so far.</source>
        <translation>%1 convida você e, por enquanto, não há mais ninguém.</translation>
    </message>
    <message>
        <source>%1 invites you. %2 people are in it.</source>
        <translation>%1 convida você. Há %2 pessoas.</translation>
    </message>
    <message>
        <source>%1 will look after you at the beginning.</source>
        <translation>%1 vai acompanhar você no começo.</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>Pedir para entrar</translation>
    </message>
    <message>
        <source>Asking to join says that you accept it.</source>
        <translation>Pedir para entrar diz que você aceita.</translation>
    </message>
    <message>
        <source>Choose what you are called there.</source>
        <translation>Escolha como você se chama ali.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>If you are asked for a number too, it is this one:</source>
        <translation>Se pedirem também um número, é este:</translation>
    </message>
    <message>
        <source>It begins with lamplit://join. Somebody in the circle gave it to you.</source>
        <translation>Começa por lamplit://join. Alguém do círculo deu a você.</translation>
    </message>
    <message>
        <source>Its relay is %1.</source>
        <translation>O retransmissor dele é %1.</translation>
    </message>
    <message>
        <source>Join a circle</source>
        <translation>Entrar em um círculo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Only this circle sees it. It need not be your name.</source>
        <translation>Só este círculo vê. Não precisa ser o seu nome.</translation>
    </message>
    <message>
        <source>Or read the code that you were shown or sent:</source>
        <translation>Ou leia o código que mostraram ou enviaram a você:</translation>
    </message>
    <message>
        <source>Paste the link first.</source>
        <translation>Cole primeiro o link.</translation>
    </message>
    <message>
        <source>Safety number</source>
        <translation>Número de segurança</translation>
    </message>
    <message>
        <source>See what it says</source>
        <translation>Ver o que diz</translation>
    </message>
    <message>
        <source>Somebody there compares five words with you and lets you in.</source>
        <translation>Alguém de lá compara cinco palavras com você e deixa você entrar.</translation>
    </message>
    <message>
        <source>Tell whoever invited you these words</source>
        <translation>Diga estas palavras a quem convidou você</translation>
    </message>
    <message>
        <source>The invite&apos;s link</source>
        <translation>O link do convite</translation>
    </message>
    <message>
        <source>What they agreed on</source>
        <translation>O que ficou combinado</translation>
    </message>
    <message>
        <source>What you are called there</source>
        <translation>Como você se chama ali</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Add a picture or a file</source>
        <translation>Adicionar imagem ou arquivo</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Pôr uma etiqueta</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Voltar à lista</translation>
    </message>
    <message>
        <source>Change date and place</source>
        <translation>Mudar data e lugar</translation>
    </message>
    <message>
        <source>Choose an entry to read it here</source>
        <translation>Escolha uma entrada para lê-la aqui</translation>
    </message>
    <message>
        <source>Date and place: {line}</source>
        <translation>Data e lugar: {line}</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versões anteriores</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Show the versions</source>
        <translation>Mostrar as versões</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrela</translation>
    </message>
    <message>
        <source>There are two versions of this entry. Both are kept.</source>
        <translation>Há duas versões desta entrada. As duas estão guardadas.</translation>
    </message>
    <message>
        <source>There is nothing to share on this page yet.</source>
        <translation>Ainda não há nada nesta página para compartilhar.</translation>
    </message>
</context>
<context>
    <name>JournalView</name>
    <message>
        <source>Add a tag</source>
        <translation>Pôr uma etiqueta</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diário</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover para a lixeira</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrela</translation>
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
        <translation>Pôr etiqueta nas entradas escolhidas</translation>
    </message>
    <message>
        <source>Take the star</source>
        <translation>Tirar a estrela</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>%1: press the new key</source>
        <translation>%1: pressione a nova tecla</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sem tecla</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Pressione a nova tecla</translation>
    </message>
</context>
<context>
    <name>KeyDeeds</name>
    <message>
        <source>%1 no longer opens this journal.</source>
        <translation>%1 já não abre este diário.</translation>
    </message>
    <message>
        <source>A key file beside its journal protects nothing. Choose a place away from it.</source>
        <translation>Um arquivo de chave ao lado do seu diário não protege nada. Escolha um lugar longe dele.</translation>
    </message>
    <message>
        <source>A new recovery code</source>
        <translation>Um novo código de recuperação</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <translation>Adicionar uma frase secreta</translation>
    </message>
    <message>
        <source>Add a recovery code</source>
        <translation>Adicionar um código de recuperação</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add it all the same</source>
        <translation>Adicionar mesmo assim</translation>
    </message>
    <message>
        <source>Add the system keychain</source>
        <translation>Adicionar o chaveiro do sistema</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Adicionado: %1.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Mudar</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Mudar a frase secreta</translation>
    </message>
    <message>
        <source>Copies of the journal and backups made until now still open with it. Only new keys for everything end that for what comes next.</source>
        <translation>Cópias do diário e de segurança feitas até agora ainda abrem assim. Só novas chaves para tudo acabam com isso para o que vier.</translation>
    </message>
    <message>
        <source>Copies of the journal and backups made until now still open with the old passphrase. If someone knows it, new keys for everything keep them out of what you write next.</source>
        <translation>Cópias do diário e de segurança feitas até agora ainda abrem com a frase antiga. Se alguém a sabe, novas chaves para tudo fecham o que você escrever depois.</translation>
    </message>
    <message>
        <source>Does someone know the old one?</source>
        <translation>Alguém sabe a antiga?</translation>
    </message>
    <message>
        <source>Everything is encrypted with new keys. The old recovery code is void.</source>
        <translation>Tudo está cifrado com novas chaves. O código de recuperação antigo já não vale.</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>Está no papel</translation>
    </message>
    <message>
        <source>It may be the passphrase you have now, if nobody knows it.</source>
        <translation>Pode ser a frase secreta que você tem agora, se ninguém a sabe.</translation>
    </message>
    <message>
        <source>It opens this journal beside the ways in that are there already.</source>
        <translation>Abre este diário junto com os acessos que já existem.</translation>
    </message>
    <message>
        <source>Keep the old recovery code and the new one until one of them has opened this journal again.</source>
        <translation>Conserve o código de recuperação antigo e o novo até um deles ter aberto este diário de novo.</translation>
    </message>
    <message>
        <source>Lamplit key.lamplitkey</source>
        <translation>Chave do Lamplit.lamplitkey</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation>Criar novas chaves</translation>
    </message>
    <message>
        <source>Make new keys for everything</source>
        <translation>Criar novas chaves para tudo</translation>
    </message>
    <message>
        <source>New keys for everything</source>
        <translation>Novas chaves para tudo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seguinte</translation>
    </message>
    <message>
        <source>Nobody knows it</source>
        <translation>Ninguém sabe</translation>
    </message>
    <message>
        <source>Only the passphrase you type now and a new recovery code open it then. Other passphrases, codes, key files and the system keychain end.</source>
        <translation>Depois só o abrem a frase secreta que você digita agora e um novo código de recuperação. Outras frases, códigos, arquivos de chave e o chaveiro do sistema deixam de valer.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperação</translation>
    </message>
    <message>
        <source>Remove a way in</source>
        <translation>Remover um acesso</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Removido: %1.</translation>
    </message>
    <message>
        <source>Save the key file, on a stick or another disk</source>
        <translation>Salve o arquivo de chave, em um pen drive ou outro disco</translation>
    </message>
    <message>
        <source>Shares on paper, set %1</source>
        <translation>Partes em papel, conjunto %1</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>Chaveiro do sistema</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Desfeito.</translation>
    </message>
    <message>
        <source>The key file could not be saved there. Choose another folder.</source>
        <translation>O arquivo de chave não pôde ser salvo ali. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>The new recovery code opens this journal now. Throw the old one away.</source>
        <translation>O novo código de recuperação já abre este diário. Jogue o antigo fora.</translation>
    </message>
    <message>
        <source>The new recovery code was not added. Throw it away: it opens nothing. What opened this journal before still does.</source>
        <translation>O novo código de recuperação não foi adicionado. Jogue-o fora: não abre nada. O que abria este diário antes ainda abre.</translation>
    </message>
    <message>
        <source>The old one no longer opens this journal. Nothing is encrypted again.</source>
        <translation>A antiga já não abre este diário. Nada é cifrado de novo.</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>A frase secreta foi mudada.</translation>
    </message>
    <message>
        <source>The set was not added. Throw its sheets away: they open nothing.</source>
        <translation>O conjunto não foi adicionado. Jogue as folhas fora: não abrem nada.</translation>
    </message>
    <message>
        <source>The whole journal is encrypted again with a new key.</source>
        <translation>O diário todo é cifrado de novo com uma nova chave.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Whoever is logged in to this computer can then open the journal without a passphrase. Locking after idle time protects less: anyone at this desk can open it again.</source>
        <translation>Quem estiver com a sessão aberta neste computador poderá abrir o diário sem frase secreta. Trancar por inatividade protege menos: qualquer pessoa nesta mesa pode abri-lo de novo.</translation>
    </message>
    <message>
        <source>Working on the keys. You can go on.</source>
        <translation>Trabalhando nas chaves. Você pode continuar.</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>%1 is the key for “%2”. Press another one, or change that one first.</source>
        <translation>%1 é a tecla de “%2”. Pressione outra, ou mude aquela antes.</translation>
    </message>
    <message>
        <source>A letter alone is typed. Hold Ctrl or Alt with it, or take F1 to F12.</source>
        <translation>Uma letra sozinha é digitada. Segure Ctrl ou Alt com ela, ou use de F1 a F12.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sem tecla</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
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
        <translation>Uma chave de uma versão mais nova</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Arquivo de chave</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperação</translation>
    </message>
    <message>
        <source>Shares kept by friends</source>
        <translation>Partes guardadas por amizades</translation>
    </message>
    <message>
        <source>Shares on paper</source>
        <translation>Partes em papel</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>Chaveiro do sistema</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>Everything that has a key, on one page, where each can be changed.</source>
        <translation>Tudo o que tem uma tecla, numa página em que cada uma pode ser mudada.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Mostrar todas as teclas</translation>
    </message>
    <message>
        <source>keyboard shortcuts hotkeys</source>
        <translation>teclado atalhos teclas rápidas</translation>
    </message>
</context>
<context>
    <name>Kit</name>
    <message>
        <source>%1, last on %2</source>
        <translation>%1, última vez: %2</translation>
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
        <translation>Alguns</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Um pouco</translation>
    </message>
    <message>
        <source>About half</source>
        <translation>Cerca da metade</translation>
    </message>
    <message>
        <source>Being here</source>
        <translation>Estar aqui</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Respirar</translation>
    </message>
    <message>
        <source>Did it help: %1.</source>
        <translation>Se ajudou: %1.</translation>
    </message>
    <message>
        <source>Distress in the middle of those times: %1 before, %2 after.</source>
        <translation>Angústia, valor do meio dessas vezes: %1 antes, %2 depois.</translation>
    </message>
    <message>
        <source>From three answers on, a direction is named here.</source>
        <translation>A partir de três respostas, uma direção é dita aqui.</translation>
    </message>
    <message>
        <source>Let go on %1</source>
        <translation>Deixado: %1</translation>
    </message>
    <message>
        <source>Making</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>A maioria</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Mexer-se</translation>
    </message>
    <message>
        <source>Nearly all</source>
        <translation>Quase todos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Ao ar livre</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Quite a lot</source>
        <translation>Bastante</translation>
    </message>
    <message>
        <source>Reached on %1</source>
        <translation>Alcançado: %1</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>Descansar</translation>
    </message>
    <message numerus="yes">
        <source>Something done on %n days</source>
        <translation>
            <numerusform>Algo feito em %n dia</numerusform>
            <numerusform>Algo feito em %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Somewhat</source>
        <translation>Mais ou menos</translation>
    </message>
    <message numerus="yes">
        <source>Used %n times</source>
        <translation>
            <numerusform>Usado %n vez</numerusform>
            <numerusform>Usado %n vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>Very much</source>
        <translation>Muitíssimo</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>Your last three answers went down.</source>
        <translation>As suas três últimas respostas desceram.</translation>
    </message>
    <message>
        <source>Your last three answers went up and down.</source>
        <translation>As suas três últimas respostas subiram e desceram.</translation>
    </message>
    <message>
        <source>Your last three answers went up.</source>
        <translation>As suas três últimas respostas subiram.</translation>
    </message>
    <message>
        <source>Your last three answers were the same.</source>
        <translation>As suas três últimas respostas foram iguais.</translation>
    </message>
</context>
<context>
    <name>KitView</name>
    <message>
        <source>Is this helping?</source>
        <translation>Isto está ajudando?</translation>
    </message>
    <message>
        <source>My kit</source>
        <translation>Minha caixa</translation>
    </message>
    <message>
        <source>Part of my kit</source>
        <translation>Parte da minha caixa</translation>
    </message>
    <message>
        <source>Questions and templates</source>
        <translation>Perguntas e modelos</translation>
    </message>
    <message>
        <source>Small goals</source>
        <translation>Pequenos objetivos</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>O que ajuda</translation>
    </message>
</context>
<context>
    <name>LampDot</name>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
</context>
<context>
    <name>LandmarkForm</name>
    <message>
        <source>An event</source>
        <translation>Um acontecimento</translation>
    </message>
    <message>
        <source>An event, or days away</source>
        <translation>Um acontecimento, ou dias fora</translation>
    </message>
    <message>
        <source>Days away</source>
        <translation>Dias fora</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>It still lasts</source>
        <translation>Ainda dura</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>The last day is before the first one. Choose another day.</source>
        <translation>O último dia vem antes do primeiro. Escolha outro dia.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
    <message>
        <source>What the charts call it</source>
        <translation>Como os gráficos o chamam</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
</context>
<context>
    <name>LandmarksPart</name>
    <message>
        <source>Add an event or days away</source>
        <translation>Adicionar acontecimento ou dias fora</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Fora</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudar</translation>
    </message>
    <message>
        <source>Events and days away</source>
        <translation>Acontecimentos e dias fora</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>The charts name them, so that a gap or a change explains itself.</source>
        <translation>Os gráficos os nomeiam, para que uma lacuna ou uma mudança se explique sozinha.</translation>
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
        <translation>O idioma do programa. Muda na próxima vez que o Lamplit iniciar.</translation>
    </message>
</context>
<context>
    <name>Leaf</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
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
        <translation>Escolha primeiro quem passa a ser responsável.</translation>
    </message>
    <message>
        <source>From now on you read nothing new of it, and cannot come back by yourself.</source>
        <translation>A partir de agora você não lê nada novo dele e não pode voltar por conta própria.</translation>
    </message>
    <message>
        <source>It goes out first, to everybody.</source>
        <translation>Sai primeiro, para todo mundo.</translation>
    </message>
    <message>
        <source>Leave %1</source>
        <translation>Sair de %1</translation>
    </message>
    <message>
        <source>Leave without them</source>
        <translation>Sair sem elas</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Ninguém escolhido</translation>
    </message>
    <message>
        <source>Nothing is said. Your name goes from the list of those who are in it.</source>
        <translation>Nada é dito. O seu nome sai da lista de quem está nele.</translation>
    </message>
    <message>
        <source>Quietly</source>
        <translation>Em silêncio</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ficar</translation>
    </message>
    <message>
        <source>These are your words from before. They have not gone out.</source>
        <translation>Estas são as suas palavras de antes. Elas não saíram.</translation>
    </message>
    <message>
        <source>What you received stays here. What you shared stays with those who have it; take it back first if you want that.</source>
        <translation>O que você recebeu fica aqui. O que você compartilhou fica com quem o tem; retire antes, se quiser.</translation>
    </message>
    <message>
        <source>What you say</source>
        <translation>O que você diz</translation>
    </message>
    <message>
        <source>Who becomes steward</source>
        <translation>Quem passa a ser responsável</translation>
    </message>
    <message>
        <source>With a word</source>
        <translation>Com uma palavra</translation>
    </message>
    <message>
        <source>Write what you would like to say, or leave quietly.</source>
        <translation>Escreva o que gostaria de dizer, ou saia em silêncio.</translation>
    </message>
    <message>
        <source>You are alone in it, so it ends with you.</source>
        <translation>Não há mais ninguém nele, então ele termina com você.</translation>
    </message>
    <message>
        <source>You are its last steward. Without one nobody could change the agreement, remove anybody, or mend the circle. Name somebody, best after asking them.</source>
        <translation>Você é a última pessoa responsável. Sem nenhuma, ninguém poderia mudar o acordo, remover alguém ou consertar o círculo. Nomeie alguém, de preferência depois de perguntar.</translation>
    </message>
    <message>
        <source>You left %1. What you received is still here.</source>
        <translation>Você saiu de %1. O que você recebeu continua aqui.</translation>
    </message>
    <message>
        <source>Your words have not gone out yet. Leave without them, or stay for now.</source>
        <translation>As suas palavras ainda não saíram. Saia sem elas, ou fique por enquanto.</translation>
    </message>
</context>
<context>
    <name>LeavingOverlay</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>This is all that is in the report. Everything else stays in this journal.</source>
        <translation>Isto é tudo o que está no relatório. O resto fica neste diário.</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>O que sai</translation>
    </message>
</context>
<context>
    <name>LedgerSheet</name>
    <message>
        <source>A card</source>
        <translation>Um cartão</translation>
    </message>
    <message>
        <source>A check-in</source>
        <translation>Um registro</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Uma pergunta</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>Uma resposta</translation>
    </message>
    <message>
        <source>Could use company</source>
        <translation>Companhia faria bem</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Everything is put away here. The others keep it until this goes out.</source>
        <translation>Tudo está guardado à parte aqui. As outras pessoas o mantêm até isto sair.</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n posts private…</source>
        <translation>
            <numerusform>Manter %n publicação privada…</numerusform>
            <numerusform>Manter %n publicações privadas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it private?</source>
        <translation>Manter privado?</translation>
    </message>
    <message>
        <source>Let it go out now</source>
        <translation>Deixar sair agora</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Salvar uma cópia…</translation>
    </message>
    <message numerus="yes">
        <source>Take %n posts back</source>
        <translation>
            <numerusform>Retirar %n publicação</numerusform>
            <numerusform>Retirar %n publicações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n posts back…</source>
        <translation>
            <numerusform>Retirar %n publicação…</numerusform>
            <numerusform>Retirar %n publicações…</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back what is ticked</source>
        <translation>Retirar o que está marcado</translation>
    </message>
    <message>
        <source>Take back what you have shared?</source>
        <translation>Retirar o que você compartilhou?</translation>
    </message>
    <message>
        <source>Take everything back…</source>
        <translation>Retirar tudo…</translation>
    </message>
    <message>
        <source>There is nothing of that kind.</source>
        <translation>Não há nada desse tipo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>What I have shared</source>
        <translation>O que compartilhei</translation>
    </message>
    <message>
        <source>What I have shared with %1</source>
        <translation>O que compartilhei com %1</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>O que está na lista</translation>
    </message>
    <message>
        <source>What is over</source>
        <translation>O que já terminou</translation>
    </message>
    <message>
        <source>What others can read, or will</source>
        <translation>O que outras pessoas podem ler, ou poderão</translation>
    </message>
    <message>
        <source>What still waits</source>
        <translation>O que ainda espera</translation>
    </message>
    <message>
        <source>Whether somebody has read it is not known. What is taken back goes from everybody&apos;s Lamplit; they can still remember it, or have copied it.</source>
        <translation>Não se sabe se alguém leu. O que é retirado some do Lamplit de todo mundo; ainda podem lembrar, ou ter copiado.</translation>
    </message>
    <message>
        <source>Words that are gone</source>
        <translation>Palavras que já se foram</translation>
    </message>
    <message>
        <source>You have shared nothing.</source>
        <translation>Você não compartilhou nada.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todo mundo</translation>
    </message>
    <message>
        <source>goes out %1</source>
        <translation>sai %1</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>não enviado</translation>
    </message>
    <message>
        <source>on the relay</source>
        <translation>no retransmissor</translation>
    </message>
    <message>
        <source>run out</source>
        <translation>expirado</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>taken back soon</source>
        <translation>retirado em breve</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>até %1</translation>
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
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Em palavras</translation>
    </message>
    <message>
        <source>Middle value</source>
        <translation>Valor do meio</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
</context>
<context>
    <name>Licence</name>
    <message>
        <source>Helplines</source>
        <translation>Linhas de ajuda</translation>
    </message>
    <message>
        <source>facts from public lists</source>
        <translation>dados de listas públicas</translation>
    </message>
    <message>
        <source>free to use, with credit</source>
        <translation>de uso livre, com crédito</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>%1 h %2 min from now.</source>
        <translation>Daqui a %1 h %2 min.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) from now.</source>
        <translation>
            <numerusform>Daqui a %n minuto.</numerusform>
            <numerusform>Daqui a %n minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your posts wait. The first of them:</source>
        <translation>
            <numerusform>%n publicação sua espera. A primeira:</numerusform>
            <numerusform>%n publicações suas esperam. A primeira:</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes out at %1. Until then it is only yours.</source>
        <translation>Sai às %1. Até lá é só sua.</translation>
    </message>
    <message>
        <source>Goes out on %2 at %1. Until then it is only yours.</source>
        <translation>Sai %2 às %1. Até lá é só sua.</translation>
    </message>
    <message>
        <source>Goes out tomorrow at %1. Until then it is only yours.</source>
        <translation>Sai amanhã às %1. Até lá é só sua.</translation>
    </message>
    <message>
        <source>It ends at %1.</source>
        <translation>Termina às %1.</translation>
    </message>
    <message>
        <source>It ends on %2 at %1.</source>
        <translation>Termina %2 às %1.</translation>
    </message>
    <message>
        <source>It ends tomorrow at %1.</source>
        <translation>Termina amanhã às %1.</translation>
    </message>
    <message>
        <source>It goes out now.</source>
        <translation>Sai agora.</translation>
    </message>
    <message numerus="yes">
        <source>My time: %n minute(s) left.</source>
        <translation>
            <numerusform>Meu tempo: resta %n minuto.</numerusform>
            <numerusform>Meu tempo: restam %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something small: stand up, drink a glass of water, look out of a window.</source>
        <translation>Algo pequeno: levantar, beber um copo de água, olhar pela janela.</translation>
    </message>
    <message>
        <source>That was your time for one go.</source>
        <translation>Esse era o seu tempo de uma vez.</translation>
    </message>
    <message>
        <source>That was your time for today.</source>
        <translation>Esse era o seu tempo de hoje.</translation>
    </message>
    <message>
        <source>The clock was set back during a lock.</source>
        <translation>O relógio foi atrasado com os limites fixados.</translation>
    </message>
    <message>
        <source>What arrives now is shown at %1, as you chose.</source>
        <translation>O que chega agora é mostrado às %1, como você escolheu.</translation>
    </message>
    <message>
        <source>What arrives now is shown on %2 at %1, as you chose.</source>
        <translation>O que chega agora é mostrado %2 às %1, como você escolheu.</translation>
    </message>
    <message>
        <source>What arrives now is shown tomorrow at %1, as you chose.</source>
        <translation>O que chega agora é mostrado amanhã às %1, como você escolheu.</translation>
    </message>
    <message>
        <source>You have locked your circles.</source>
        <translation>Você fechou os seus círculos.</translation>
    </message>
    <message>
        <source>Your circles are closed at this hour, as you chose.</source>
        <translation>Os seus círculos ficam fechados a esta hora, como você escolheu.</translation>
    </message>
    <message>
        <source>Your circles open again at %1.</source>
        <translation>Os seus círculos voltam a abrir às %1.</translation>
    </message>
    <message>
        <source>Your circles open again on %2 at %1.</source>
        <translation>Os seus círculos voltam a abrir %2 às %1.</translation>
    </message>
    <message>
        <source>Your circles open again tomorrow at %1.</source>
        <translation>Os seus círculos voltam a abrir amanhã às %1.</translation>
    </message>
    <message>
        <source>Your circles stay closed until you change your limits.</source>
        <translation>Os seus círculos ficam fechados até você mudar os seus limites.</translation>
    </message>
    <message>
        <source>Your draft is saved.</source>
        <translation>O seu rascunho está salvo.</translation>
    </message>
    <message>
        <source>Your limits let it wait.</source>
        <translation>Os seus limites fazem esperar.</translation>
    </message>
    <message>
        <source>Your limits let nothing go out.</source>
        <translation>Os seus limites não deixam nada sair.</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>More about {words}</source>
        <translation>Mais sobre {words}</translation>
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
        <translation>Adicionar questionário de um arquivo</translation>
    </message>
    <message>
        <source>Last on %1</source>
        <translation>Última vez: %1</translation>
    </message>
    <message>
        <source>Last on %1: %2</source>
        <translation>Última vez, %1: %2</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Questionários</translation>
    </message>
    <message>
        <source>Short published questionnaires, word for word. What you answer stays in this journal and goes nowhere by itself. A score is no diagnosis.</source>
        <translation>Questionários curtos publicados, palavra por palavra. O que você responde fica neste diário e não vai sozinho a lugar nenhum. Uma pontuação não é um diagnóstico.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>a partir de %1</translation>
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
        <translation>Calendário</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Guardar esta busca</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nova entrada</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message numerus="yes">
        <source>Search %n entries</source>
        <translation>
            <numerusform>Buscar em %n entrada</numerusform>
            <numerusform>Buscar em %n entradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockSheet</name>
    <message>
        <source>A lock cannot be undone, by nobody. Writing, reading your own pages, export and help are never locked, and neither is leaving, blocking, taking back or reporting.</source>
        <translation>Limites fixados não podem ser desfeitos, por ninguém. Escrever, ler as suas páginas, exportar e pedir ajuda nunca se fecham, e tampouco sair, bloquear alguém, retirar ou avisar.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Por quanto tempo</translation>
    </message>
    <message>
        <source>In your own words, if you like</source>
        <translation>Nas suas palavras, se quiser</translation>
    </message>
    <message>
        <source>It cannot be undone before it ends, whatever happens.</source>
        <translation>Não pode ser desfeito antes de terminar, aconteça o que acontecer.</translation>
    </message>
    <message>
        <source>It holds until %1.</source>
        <translation>Vale até %1.</translation>
    </message>
    <message>
        <source>Keep my circles closed as well</source>
        <translation>Manter fechados também os meus círculos</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Fixar</translation>
    </message>
    <message>
        <source>Lock my limits</source>
        <translation>Fixar os meus limites</translation>
    </message>
    <message>
        <source>Locked until %1.</source>
        <translation>Fixados até %1.</translation>
    </message>
    <message>
        <source>Lock…</source>
        <translation>Fixar…</translation>
    </message>
    <message>
        <source>My reason</source>
        <translation>O meu motivo</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>Até %1.</translation>
    </message>
    <message>
        <source>Until a lock ends, nothing is loosened and nothing is opened once more. Limits can still be made stricter.</source>
        <translation>Até terminar, nada é afrouxado e nada abre mais uma vez. Os limites ainda podem ficar mais rígidos.</translation>
    </message>
    <message>
        <source>Your circles stay closed all that time.</source>
        <translation>Os seus círculos ficam fechados esse tempo todo.</translation>
    </message>
    <message>
        <source>Your limits can only be made stricter in that time.</source>
        <translation>Nesse tempo, os seus limites só podem ficar mais rígidos.</translation>
    </message>
</context>
<context>
    <name>LookBackPage</name>
    <message>
        <source>Entries of earlier years. Never one that is marked hard.</source>
        <translation>Entradas de anos anteriores. Nunca uma marcada como difícil.</translation>
    </message>
    <message>
        <source>Feelings you named most</source>
        <translation>Sentimentos que você mais citou</translation>
    </message>
    <message>
        <source>Nothing was written on %1 in earlier years.</source>
        <translation>Nos anos anteriores, nada foi escrito neste dia: %1.</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>Neste dia</translation>
    </message>
    <message>
        <source>Show what I wrote on this day</source>
        <translation>Mostrar o que escrevi neste dia</translation>
    </message>
</context>
<context>
    <name>LookBackPart</name>
    <message>
        <source>%1 in circles, %2 with people elsewhere.</source>
        <translation>%1 em círculos, %2 com gente em outros lugares.</translation>
    </message>
    <message>
        <source>Circles locked, until %1</source>
        <translation>Círculos fechados, até %1</translation>
    </message>
    <message>
        <source>Forget this: %1</source>
        <translation>Esquecer isto: %1</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Esquecido.</translation>
    </message>
    <message>
        <source>In circles</source>
        <translation>Em círculos</translation>
    </message>
    <message>
        <source>Limits locked, until %1</source>
        <translation>Limites fixados, até %1</translation>
    </message>
    <message>
        <source>Note somebody I met</source>
        <translation>Anotar alguém que encontrei</translation>
    </message>
    <message>
        <source>Nothing stands here yet.</source>
        <translation>Ainda não há nada aqui.</translation>
    </message>
    <message>
        <source>Opened once more, and locks</source>
        <translation>Aberto mais uma vez, e limites fixados</translation>
    </message>
    <message>
        <source>People I met</source>
        <translation>Pessoas que encontrei</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Mostrar como gráfico</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabela</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>Os últimos sete dias</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>A semana seguinte</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>A semana anterior</translation>
    </message>
    <message>
        <source>Time in circles and with people elsewhere</source>
        <translation>Tempo em círculos e com gente em outros lugares</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>With people elsewhere</source>
        <translation>Com gente em outros lugares</translation>
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
            <numerusform>Vem junto %n foto ou arquivo.</numerusform>
            <numerusform>Vêm junto %n fotos e arquivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another backup</source>
        <translation>Outra cópia</translation>
    </message>
    <message>
        <source>Bring this entry back</source>
        <translation>Recuperar esta entrada</translation>
    </message>
    <message>
        <source>Compare everything</source>
        <translation>Comparar tudo</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Copy its text</source>
        <translation>Copiar o texto</translation>
    </message>
    <message>
        <source>Entries of the backup</source>
        <translation>Entradas da cópia</translation>
    </message>
    <message>
        <source>It is of another journal.</source>
        <translation>É de outro diário.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nada encontrado.</translation>
    </message>
    <message>
        <source>Search this backup</source>
        <translation>Buscar nesta cópia</translation>
    </message>
    <message>
        <source>The backup of %1: %2.</source>
        <translation>A cópia de %1: %2.</translation>
    </message>
    <message>
        <source>Words or a day</source>
        <translation>Palavras ou um dia</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Already saved.</source>
        <translation>Já está salvo.</translation>
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
        <translation>Escrever</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>%1 is %2, as it was the time before.</source>
        <translation>%1 é %2, como na vez anterior.</translation>
    </message>
    <message>
        <source>%1 looks back %2. The next one makes sense from %3.</source>
        <translation>%1 olha para trás por %2. O próximo faz sentido a partir de %3.</translation>
    </message>
    <message>
        <source>%1 went from %2 to %3.</source>
        <translation>%1 foi de %2 para %3.</translation>
    </message>
    <message>
        <source>%1 went from %2 to %3. Changes of %4 or more are usually more than measurement noise.</source>
        <translation>%1 foi de %2 para %3. Mudanças de %4 ou mais costumam ser mais que ruído de medida.</translation>
    </message>
    <message>
        <source>%1 went from %2 to %3. Changes of less than %4 can be measurement noise.</source>
        <translation>%1 foi de %2 para %3. Mudanças de menos de %4 podem ser ruído de medida.</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added by you, %n questions.</source>
        <translation>
            <numerusform>Adicionado por você, %n pergunta.</numerusform>
            <numerusform>Adicionado por você, %n perguntas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Balance of feelings</source>
        <translation>Equilíbrio dos sentimentos</translation>
    </message>
    <message>
        <source>Feelings of the last four weeks, in twelve words.</source>
        <translation>Sentimentos das últimas quatro semanas, em doze palavras.</translation>
    </message>
    <message>
        <source>Low mood</source>
        <translation>Desânimo</translation>
    </message>
    <message>
        <source>Low mood and worry, in four questions.</source>
        <translation>Desânimo e preocupação, em quatro perguntas.</translation>
    </message>
    <message>
        <source>Low mood, in two questions.</source>
        <translation>Desânimo, em duas perguntas.</translation>
    </message>
    <message>
        <source>Low mood. Nine questions about the last two weeks.</source>
        <translation>Desânimo. Nove perguntas sobre as duas últimas semanas.</translation>
    </message>
    <message>
        <source>Pleasant feelings</source>
        <translation>Sentimentos agradáveis</translation>
    </message>
    <message>
        <source>The PHQ-9 without its last question, on thoughts of death.</source>
        <translation>O PHQ-9 sem a última pergunta, sobre pensamentos de morte.</translation>
    </message>
    <message>
        <source>The file of this questionnaire was altered. It can be filled in, but it is not scored.</source>
        <translation>O arquivo deste questionário foi alterado. Ele pode ser respondido, mas não é pontuado.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Unpleasant feelings</source>
        <translation>Sentimentos desagradáveis</translation>
    </message>
    <message>
        <source>Worry</source>
        <translation>Preocupação</translation>
    </message>
    <message>
        <source>Worry, in two questions.</source>
        <translation>Preocupação, em duas perguntas.</translation>
    </message>
    <message>
        <source>Worry. Seven questions about the last two weeks.</source>
        <translation>Preocupação. Sete perguntas sobre as duas últimas semanas.</translation>
    </message>
    <message>
        <source>at or above the limit of this short form</source>
        <translation>no limite desta forma breve ou acima</translation>
    </message>
    <message>
        <source>below the limit of this short form</source>
        <translation>abaixo do limite desta forma breve</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day of this year</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>four weeks</source>
        <translation>quatro semanas</translation>
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
        <translation>nenhum</translation>
    </message>
    <message>
        <source>none to minimal</source>
        <translation>nenhum a mínimo</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>one week</source>
        <translation>uma semana</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>grave</translation>
    </message>
    <message>
        <source>two weeks</source>
        <translation>duas semanas</translation>
    </message>
</context>
<context>
    <name>MeasuresPage</name>
    <message>
        <source>As you answered. A range has the name that its authors gave it; it is no diagnosis.</source>
        <translation>Como você respondeu. Cada faixa tem o nome dado por quem a criou; não é um diagnóstico.</translation>
    </message>
    <message>
        <source>Balance over time</source>
        <translation>Equilíbrio ao longo do tempo</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Fazer um relatório</translation>
    </message>
    <message>
        <source>No questionnaire in this time. A score will stand here as a point.</source>
        <translation>Nenhum questionário neste tempo. Uma pontuação será um ponto aqui.</translation>
    </message>
    <message>
        <source>Scores over time</source>
        <translation>Pontuações ao longo do tempo</translation>
    </message>
    <message>
        <source>Take a questionnaire</source>
        <translation>Responder a um questionário</translation>
    </message>
</context>
<context>
    <name>MeasuresView</name>
    <message>
        <source>A FHIR questionnaire as JSON</source>
        <translation>Um questionário FHIR em JSON</translation>
    </message>
    <message>
        <source>Every file</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Questionários</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
    <message>
        <source>The answers given before are dropped.</source>
        <translation>As respostas dadas antes são descartadas.</translation>
    </message>
    <message>
        <source>The questionnaire is put away. Its results stay in the journal.</source>
        <translation>O questionário está arquivado. Os resultados ficam no diário.</translation>
    </message>
    <message>
        <source>The result is removed.</source>
        <translation>O resultado foi removido.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Your answers are kept. You can go on at any time.</source>
        <translation>As suas respostas estão guardadas. Você pode continuar a qualquer momento.</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>Join another circle</source>
        <translation>Entrar em outro círculo</translation>
    </message>
    <message>
        <source>Start another circle</source>
        <translation>Iniciar outro círculo</translation>
    </message>
</context>
<context>
    <name>MeetingSheet</name>
    <message>
        <source>Ana, by the river</source>
        <translation>Ana, à beira do rio</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar</translation>
    </message>
    <message>
        <source>Met, called or visited, outside of circles. Only you see it.</source>
        <translation>Encontros, chamadas ou visitas, fora dos círculos. Só você vê.</translation>
    </message>
    <message>
        <source>Minutes, if you like</source>
        <translation>Minutos, se quiser</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Anotado.</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Em que dia</translation>
    </message>
    <message>
        <source>Somebody I met</source>
        <translation>Alguém que encontrei</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>Esse dia ainda está por vir.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Quem</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (você)</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 até %2</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Mudar</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membro</translation>
    </message>
    <message>
        <source>Say something about you</source>
        <translation>Dizer algo sobre você</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>The key is another than the one you compared. Compare anew.</source>
        <translation>A chave é outra, não a que você comparou. Compare de novo.</translation>
    </message>
    <message>
        <source>What can be done with %1</source>
        <translation>O que se pode fazer com %1</translation>
    </message>
    <message>
        <source>What you say about you</source>
        <translation>O que você diz sobre você</translation>
    </message>
    <message>
        <source>blocked by you</source>
        <translation>com bloqueio seu</translation>
    </message>
    <message>
        <source>has not accepted the newest agreement yet</source>
        <translation>ainda não aceitou o acordo mais novo</translation>
    </message>
    <message numerus="yes">
        <source>last heard %n day(s) ago</source>
        <translation>
            <numerusform>último sinal há %n dia</numerusform>
            <numerusform>último sinal há %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>last heard today</source>
        <translation>último sinal hoje</translation>
    </message>
    <message>
        <source>looked after by %1</source>
        <translation>com o acompanhamento de %1</translation>
    </message>
    <message>
        <source>muted by you</source>
        <translation>em silêncio, por você</translation>
    </message>
    <message>
        <source>numbers compared</source>
        <translation>números comparados</translation>
    </message>
    <message>
        <source>numbers not compared yet</source>
        <translation>números ainda não comparados</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
</context>
<context>
    <name>MembersSheet</name>
    <message>
        <source>%1 You have signed.</source>
        <translation>%1 Você assinou.</translation>
    </message>
    <message>
        <source>A circle of six or more needs a second steward before anybody else can come in. %1 can name one.</source>
        <translation>Um círculo de seis ou mais precisa de uma segunda pessoa responsável antes que alguém mais possa entrar. %1 pode nomear uma.</translation>
    </message>
    <message>
        <source>A circle of six or more needs a second steward, so that nothing hangs on you alone. Whom would you ask?</source>
        <translation>Um círculo de seis ou mais precisa de uma segunda pessoa responsável, para que nem tudo dependa de você. A quem você pediria?</translation>
    </message>
    <message>
        <source>A guide for stewards</source>
        <translation>Um guia para responsáveis</translation>
    </message>
    <message>
        <source>Change what I am called</source>
        <translation>Mudar como me chamo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Everybody sees this list. What stewards do stands in it with their names.</source>
        <translation>Todo mundo vê esta lista. O que as pessoas responsáveis fazem fica nela com o nome.</translation>
    </message>
    <message>
        <source>Invite someone</source>
        <translation>Convidar alguém</translation>
    </message>
    <message>
        <source>Leave the circle</source>
        <translation>Sair do círculo</translation>
    </message>
    <message>
        <source>Name them</source>
        <translation>Nomear</translation>
    </message>
    <message>
        <source>Number of the circle</source>
        <translation>Número do círculo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Sign too</source>
        <translation>Assinar também</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Which page</source>
        <translation>Qual página</translation>
    </message>
    <message>
        <source>Who becomes the second steward</source>
        <translation>Quem será a segunda pessoa responsável</translation>
    </message>
    <message>
        <source>Who is in %1</source>
        <translation>Quem está em %1</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>Write a whole number of minutes, from %1 to %2.</source>
        <translation>Escreva um número inteiro de minutos, de %1 a %2.</translation>
    </message>
</context>
<context>
    <name>MomentPopover</name>
    <message>
        <source>Date and place</source>
        <translation>Data e lugar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Set date and place</source>
        <translation>Pôr data e lugar</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Write the time like 21:04.</source>
        <translation>Escreva a hora assim: 21:04.</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>Earlier month</source>
        <translation>Mês anterior</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>Mês seguinte</translation>
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
        <translation>Agradável</translation>
    </message>
    <message>
        <source>Pleasant</source>
        <comment>usual</comment>
        <translation>Agradável</translation>
    </message>
    <message>
        <source>Slightly pleasant</source>
        <translation>Um pouco agradável</translation>
    </message>
    <message>
        <source>Slightly pleasant</source>
        <comment>usual</comment>
        <translation>Um pouco agradável</translation>
    </message>
    <message>
        <source>Slightly unpleasant</source>
        <translation>Um pouco desagradável</translation>
    </message>
    <message>
        <source>Slightly unpleasant</source>
        <comment>usual</comment>
        <translation>Um pouco desagradável</translation>
    </message>
    <message>
        <source>Unpleasant</source>
        <translation>Desagradável</translation>
    </message>
    <message>
        <source>Unpleasant</source>
        <comment>usual</comment>
        <translation>Desagradável</translation>
    </message>
    <message>
        <source>Very pleasant</source>
        <translation>Muito agradável</translation>
    </message>
    <message>
        <source>Very pleasant</source>
        <comment>usual</comment>
        <translation>Muito agradável</translation>
    </message>
    <message>
        <source>Very unpleasant</source>
        <translation>Muito desagradável</translation>
    </message>
    <message>
        <source>Very unpleasant</source>
        <comment>usual</comment>
        <translation>Muito desagradável</translation>
    </message>
</context>
<context>
    <name>MoodButton</name>
    <message>
        <source>Add a mood</source>
        <translation>Adicionar humor</translation>
    </message>
    <message>
        <source>Change the mood</source>
        <translation>Mudar o humor</translation>
    </message>
    <message>
        <source>Mood: {word}</source>
        <translation>Humor: {word}</translation>
    </message>
</context>
<context>
    <name>MoodPage</name>
    <message>
        <source>%1: you were away? Name these days</source>
        <translation>%1: você esteve fora? Dê um nome a estes dias</translation>
    </message>
    <message numerus="yes">
        <source>%n days this week.</source>
        <translation>
            <numerusform>%n dia nesta semana.</numerusform>
            <numerusform>%n dias nesta semana.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A middle value needs %n days.</source>
        <translation>
            <numerusform>Um valor do meio precisa de %n dia.</numerusform>
            <numerusform>Um valor do meio precisa de %n dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Appeared together</source>
        <translation>Apareceram juntos</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Por hora</translation>
    </message>
    <message>
        <source>By weekday</source>
        <translation>Por dia da semana</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Filled: days with it. Open: days without. This shows what came together, not what caused what.</source>
        <translation>Cheio: dias com isso. Vazio: dias sem. Isto mostra o que veio junto, não o que causou o quê.</translation>
    </message>
    <message>
        <source>From three days in a week on, Lamplit shows a middle value.</source>
        <translation>A partir de três dias numa semana, o Lamplit mostra um valor do meio.</translation>
    </message>
    <message>
        <source>From three on, Lamplit shows a middle value.</source>
        <translation>A partir de três, o Lamplit mostra um valor do meio.</translation>
    </message>
    <message>
        <source>Hour from</source>
        <translation>A partir da hora</translation>
    </message>
    <message>
        <source>How often each mood came</source>
        <translation>Quantas vezes cada humor veio</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Humor</translation>
    </message>
    <message>
        <source>Mood by week</source>
        <translation>Humor por semana</translation>
    </message>
    <message>
        <source>Nothing stands out in this time. It came on all kinds of days.</source>
        <translation>Nada se destaca neste tempo. Veio em dias de todo tipo.</translation>
    </message>
    <message>
        <source>Sleep and mood</source>
        <translation>Sono e humor</translation>
    </message>
    <message>
        <source>The middle value of the last four weeks is %1 (%2 of %3 days). In the four weeks before it was %4 (%5 of %6 days).</source>
        <translation>O valor do meio das últimas quatro semanas é %1 (%2 de %3 dias). Nas quatro semanas anteriores foi %4 (%5 de %6 dias).</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Dia da semana</translation>
    </message>
    <message numerus="yes">
        <source>With %n days that something was there, and as many without, it can stand here.</source>
        <translation>
            <numerusform>Com %n dia em que algo esteve presente, e outro tanto sem, pode aparecer aqui.</numerusform>
            <numerusform>Com %n dias em que algo esteve presente, e outros tantos sem, pode aparecer aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>Words over time</source>
        <translation>Palavras ao longo do tempo</translation>
    </message>
    <message>
        <source>Year in pixels</source>
        <translation>O ano em pixels</translation>
    </message>
    <message>
        <source>asleep to awake · mood of the day</source>
        <translation>de dormir a acordar · humor do dia</translation>
    </message>
    <message>
        <source>line: weekly median · dots: days</source>
        <translation>linha: mediana semanal · pontos: dias</translation>
    </message>
    <message>
        <source>middle value, and the half around it</source>
        <translation>valor do meio, e a metade em volta dele</translation>
    </message>
</context>
<context>
    <name>MoodRow</name>
    <message>
        <source>How is it right now?</source>
        <translation>Como está agora?</translation>
    </message>
</context>
<context>
    <name>MoodWords</name>
    <message numerus="yes">
        <source>%n more words are not shown here. Type to find them.</source>
        <translation>
            <numerusform>%n palavra a mais não é mostrada aqui. Digite para encontrá-la.</numerusform>
            <numerusform>%n palavras a mais não são mostradas aqui. Digite para encontrá-las.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of all have no mood yet.</source>
        <translation>
            <numerusform>%n de todas ainda não tem humor.</numerusform>
            <numerusform>%n de todas ainda não têm humor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>Procurar uma palavra</translation>
    </message>
    <message>
        <source>Its moods</source>
        <translation>Os seus humores</translation>
    </message>
    <message>
        <source>Mood for %1</source>
        <translation>Humor para %1</translation>
    </message>
    <message>
        <source>Moods here</source>
        <translation>Humores aqui</translation>
    </message>
    <message>
        <source>No mood</source>
        <translation>Sem humor</translation>
    </message>
</context>
<context>
    <name>MoodsSection</name>
    <message>
        <source>Moods</source>
        <translation>Humores</translation>
    </message>
    <message>
        <source>What a check-in asks</source>
        <translation>O que um registro pergunta</translation>
    </message>
    <message>
        <source>Your own scales medication pain</source>
        <translation>As suas escalas remédio dor</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>As suas palavras</translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message>
        <source>Another address for the relay of %1</source>
        <translation>Outro endereço para o retransmissor de %1</translation>
    </message>
    <message>
        <source>Another relay for %1</source>
        <translation>Outro retransmissor para %1</translation>
    </message>
    <message>
        <source>Ask to go back</source>
        <translation>Pedir para voltar</translation>
    </message>
    <message>
        <source>Ask to go back?</source>
        <translation>Pedir para voltar?</translation>
    </message>
    <message>
        <source>If the old relay does not answer any more, the circle cannot leave it: then start another one.</source>
        <translation>Se o retransmissor antigo já não responde, o círculo não pode deixá-lo: então inicie outro.</translation>
    </message>
    <message>
        <source>It is another relay: the circle moves there.</source>
        <translation>É outro retransmissor: o círculo muda para lá.</translation>
    </message>
    <message>
        <source>It is on its way. You can close this; what is begun is finished, or changes nothing.</source>
        <translation>Está a caminho. Você pode fechar isto; o que foi começado se completa, ou nada muda.</translation>
    </message>
    <message>
        <source>It is the circle&apos;s own relay: only its address changes.</source>
        <translation>É o próprio retransmissor do círculo: só muda o endereço.</translation>
    </message>
    <message>
        <source>Let the old relay run for as long as it keeps what is sent, usually 90 days: whoever was away finds the way there, and what you take back is forgotten there too.</source>
        <translation>Deixe o retransmissor antigo ligado enquanto ele guardar o que é enviado, em geral 90 dias: quem estava ausente encontra o caminho, e o que você retirar é esquecido lá também.</translation>
    </message>
    <message>
        <source>Look at the relay</source>
        <translation>Examinar o retransmissor</translation>
    </message>
    <message>
        <source>Move the circle there</source>
        <translation>Levar o círculo para lá</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Only stewards can move the circle to another relay.</source>
        <translation>Só as pessoas responsáveis podem levar o círculo para outro retransmissor.</translation>
    </message>
    <message>
        <source>Somebody at the old relay lets you in again. Until then you stay here, and nothing changes.</source>
        <translation>Alguém no retransmissor antigo deixa você entrar de novo. Até lá você fica aqui, e nada muda.</translation>
    </message>
    <message>
        <source>The circle goes on at the old relay, for everybody who waits there.</source>
        <translation>O círculo continua no retransmissor antigo, para quem espera lá.</translation>
    </message>
    <message>
        <source>The circle is at %1 now.</source>
        <translation>O círculo agora está em %1.</translation>
    </message>
    <message>
        <source>The circle&apos;s relay or the new one did not answer; both are needed. What was begun is finished with a later look, or changes nothing.</source>
        <translation>O retransmissor do círculo ou o novo não respondeu; os dois são necessários. O que foi começado se completa mais tarde, ou nada muda.</translation>
    </message>
    <message>
        <source>The others follow by themselves with their next look for news, and read who moved the circle where. What was shared stays readable. Open invites end.</source>
        <translation>As outras pessoas seguem sozinhas na próxima vez que buscarem novidades, e leem quem levou o círculo para onde. O que foi compartilhado continua legível. Convites em aberto terminam.</translation>
    </message>
    <message>
        <source>Undo the move</source>
        <translation>Desfazer a mudança</translation>
    </message>
    <message>
        <source>Undo the move?</source>
        <translation>Desfazer a mudança?</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Usar este endereço</translation>
    </message>
    <message>
        <source>What you have said here goes out again there. Whoever stays here keeps it, and hears nothing new of you. Ask them first.</source>
        <translation>O que você disse aqui sai de novo lá. Quem fica aqui o mantém, e não ouve nada novo de você. Pergunte antes.</translation>
    </message>
    <message>
        <source>Where it is from now on</source>
        <translation>Onde fica a partir de agora</translation>
    </message>
    <message>
        <source>Where the same relay has another address now, write it below. Only this journal looks there then; a steward can tell the others.</source>
        <translation>Se o mesmo retransmissor tem agora outro endereço, escreva-o abaixo. Aí só este diário olha lá; uma pessoa responsável pode contar às outras.</translation>
    </message>
    <message>
        <source>Whoever cannot reach the new relay waits at the old one, and loses nothing. If that does not end, another steward can undo the move after two weeks, above the posts.</source>
        <translation>Quem não alcança o novo retransmissor espera no antigo e não perde nada. Se isso não acabar, outra pessoa responsável pode desfazer a mudança depois de duas semanas, acima das publicações.</translation>
    </message>
    <message>
        <source>Whoever is at the new relay already is not with you any more: they ask to be let in again, or come with another invite. Ask them first.</source>
        <translation>Quem já está no novo retransmissor deixa de estar com você: pede para entrar de novo, ou vem com outro convite. Pergunte antes.</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>asking the relay about itself</source>
        <translation>perguntar ao retransmissor sobre ele mesmo</translation>
    </message>
    <message>
        <source>invites and requests</source>
        <translation>convites e pedidos</translation>
    </message>
    <message>
        <source>mending the circle</source>
        <translation>consertar o círculo</translation>
    </message>
    <message>
        <source>photos and files</source>
        <translation>fotos e arquivos</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>ler</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>enviar</translation>
    </message>
    <message>
        <source>the circle&apos;s place at the relay</source>
        <translation>o lugar do círculo no retransmissor</translation>
    </message>
    <message>
        <source>waiting for news</source>
        <translation>esperar novidades</translation>
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
        <translation>Um segredo próprio é dividido em folhas de vinte palavras. Um número suficiente delas abre o diário; menos que isso não diz nada. Perder algumas não afeta nenhum outro acesso.</translation>
    </message>
    <message>
        <source>A word of the sheet</source>
        <translation>Uma palavra da folha</translation>
    </message>
    <message>
        <source>All are on paper</source>
        <translation>Todas estão no papel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Lamplit share %1</source>
        <translation>Parte do Lamplit %1</translation>
    </message>
    <message>
        <source>Make the sheets</source>
        <translation>Fazer as folhas</translation>
    </message>
    <message>
        <source>Needed to open the journal</source>
        <translation>Necessárias para abrir o diário</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>Próxima folha</translation>
    </message>
    <message>
        <source>Share %1 of %2, set %3</source>
        <translation>Parte %1 de %2, conjunto %3</translation>
    </message>
    <message>
        <source>Shares on paper</source>
        <translation>Partes em papel</translation>
    </message>
    <message>
        <source>Sheets to make</source>
        <translation>Folhas a fazer</translation>
    </message>
    <message>
        <source>The sheets open nothing before the last of them is confirmed here.</source>
        <translation>As folhas não abrem nada antes de a última ser confirmada aqui.</translation>
    </message>
    <message>
        <source>The words of this share</source>
        <translation>As palavras desta parte</translation>
    </message>
    <message>
        <source>To be sure it is on paper, type word %1 from it.</source>
        <translation>Para ter certeza de que está no papel, digite a palavra %1 a partir dele.</translation>
    </message>
    <message>
        <source>Whoever brings enough sheets together with a copy of your journal&apos;s files can read it. So keep each in another place, or with another person whom you trust.</source>
        <translation>Quem juntar folhas suficientes e uma cópia dos arquivos do seu diário pode lê-lo. Por isso, guarde cada uma em outro lugar, ou com outra pessoa de confiança.</translation>
    </message>
    <message>
        <source>Word %1 reads differently on the sheet. Look once more.</source>
        <translation>A palavra %1 está diferente na folha. Olhe mais uma vez.</translation>
    </message>
    <message>
        <source>Write the journal&apos;s name on each sheet</source>
        <translation>Escrever o nome do diário em cada folha</translation>
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
        <translation>Nova frase secreta</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Força da frase secreta</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>A mesma outra vez</translation>
    </message>
    <message>
        <source>The two differ. Type the second one again.</source>
        <translation>As duas são diferentes. Digite a segunda de novo.</translation>
    </message>
</context>
<context>
    <name>NewWords</name>
    <message>
        <source>New passphrase</source>
        <translation>Nova frase secreta</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Força da frase secreta</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>A mesma outra vez</translation>
    </message>
</context>
<context>
    <name>NoCircle</name>
    <message>
        <source>A circle is a handful of people whom you trust. You share what you choose, and nothing else of this journal ever leaves it.</source>
        <translation>Um círculo é um punhado de pessoas em quem você confia. Você compartilha o que escolhe, e nada mais deste diário sai dele.</translation>
    </message>
    <message>
        <source>A place to be heard by a few</source>
        <translation>Um lugar onde poucas pessoas escutam você</translation>
    </message>
    <message>
        <source>Everything is locked before it leaves this computer. The relay that passes it on cannot read it.</source>
        <translation>Tudo é cifrado antes de sair deste computador. O retransmissor que passa adiante não consegue ler.</translation>
    </message>
    <message>
        <source>Join with a link</source>
        <translation>Entrar com um link</translation>
    </message>
    <message>
        <source>Start a circle</source>
        <translation>Iniciar um círculo</translation>
    </message>
</context>
<context>
    <name>NoHits</name>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Nothing was found for {query}.</source>
        <translation>Nada foi encontrado para {query}.</translation>
    </message>
    <message>
        <source>Search inside words</source>
        <translation>Buscar dentro de palavras</translation>
    </message>
</context>
<context>
    <name>NotePart</name>
    <message>
        <source>A few words, if you like</source>
        <translation>Algumas palavras, se quiser</translation>
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
        <translation>Uma nota sobre %1</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Guardar a nota</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Only you see it. It never leaves this journal.</source>
        <translation>Só você vê. Ela nunca sai deste diário.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>A change of keys that was cut off has been finished.</source>
        <translation>Uma mudança de chaves que tinha sido interrompida foi concluída.</translation>
    </message>
    <message>
        <source>An older key file had been put in place, in which a removed key may still work. The true one was put back.</source>
        <translation>Um arquivo de chave mais antigo tinha sido posto no lugar, no qual uma chave removida ainda pode valer. O verdadeiro foi posto de volta.</translation>
    </message>
    <message>
        <source>Keys were missing from the key file. The true one was put back.</source>
        <translation>Faltavam chaves no arquivo de chave. O verdadeiro foi posto de volta.</translation>
    </message>
    <message>
        <source>The disk is nearly full. Free some space, so that everything can be saved.</source>
        <translation>O disco está quase cheio. Libere espaço, para que tudo possa ser salvo.</translation>
    </message>
    <message>
        <source>The key file came from a copy of this journal. The true one was put back.</source>
        <translation>O arquivo de chave vinha de uma cópia deste diário. O verdadeiro foi posto de volta.</translation>
    </message>
    <message>
        <source>The key file was changed by something other than Lamplit. The true one was put back.</source>
        <translation>O arquivo de chave foi mudado por algo que não é o Lamplit. O verdadeiro foi posto de volta.</translation>
    </message>
    <message>
        <source>The key file was damaged or missing. Its twin was used and put in its place.</source>
        <translation>O arquivo de chave estava danificado ou faltava. O seu gêmeo foi usado e posto no lugar.</translation>
    </message>
    <message>
        <source>The spare copy of the key file was damaged or missing. It was made again.</source>
        <translation>A cópia reserva do arquivo de chave estava danificada ou faltava. Ela foi refeita.</translation>
    </message>
    <message>
        <source>This journal is open on this computer for the first time.</source>
        <translation>Este diário é aberto neste computador pela primeira vez.</translation>
    </message>
    <message>
        <source>This journal was restored or copied since it was last open here.</source>
        <translation>Este diário foi restaurado ou copiado desde a última vez em que foi aberto aqui.</translation>
    </message>
    <message>
        <source>This journal was used on another computer since it was last open here.</source>
        <translation>Este diário foi usado em outro computador desde a última vez em que foi aberto aqui.</translation>
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
        <translation>Aponte a câmera de um telefone, e o telefone oferece ligar ou escrever.</translation>
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
            <numerusform>%n cópia antiga foi apagada.</numerusform>
            <numerusform>%n cópias antigas foram apagadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n old backups</source>
        <translation>
            <numerusform>Apagar %n cópia antiga</numerusform>
            <numerusform>Apagar %n cópias antigas</numerusform>
        </translation>
    </message>
    <message>
        <source>If someone knows the old passphrase or has an old code, they can still open these. Back up first, then delete them.</source>
        <translation>Se alguém sabe a frase secreta antiga ou tem um código antigo, ainda pode abri-las. Faça primeiro uma nova cópia, depois apague-as.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Not every old backup could be deleted. Look into the backups folder and delete them there.</source>
        <translation>Nem todas as cópias antigas puderam ser apagadas. Olhe na pasta de cópias e apague-as lá.</translation>
    </message>
    <message>
        <source>The old backups still open with the old keys</source>
        <translation>As cópias antigas ainda abrem com as chaves antigas</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnceMore</name>
    <message>
        <source>As you asked, your circles open once more at %1, for %2 min.</source>
        <translation>Como você pediu, os seus círculos abrem mais uma vez às %1, por %2 min.</translation>
    </message>
    <message>
        <source>Let it be</source>
        <translation>Deixar estar</translation>
    </message>
    <message>
        <source>Open once more…</source>
        <translation>Abrir mais uma vez…</translation>
    </message>
    <message>
        <source>Wait, then open</source>
        <translation>Esperar, depois abrir</translation>
    </message>
    <message>
        <source>Why, in one sentence</source>
        <translation>Por quê, em uma frase</translation>
    </message>
    <message>
        <source>Why? One sentence, only for you</source>
        <translation>Por quê? Uma frase, só para você</translation>
    </message>
    <message>
        <source>Your circles open after a wait of %1 min, for %2 min. Your sentence stands in your look-back and nowhere else.</source>
        <translation>Os seus círculos abrem depois de uma espera de %1 min, por %2 min. A sua frase fica na sua retrospectiva e em nenhum outro lugar.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>%1 of %2 photos, without their data</source>
        <translation>%1 de %2 fotos, sem os dados delas</translation>
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
        <translation>Incluir também</translation>
    </message>
    <message>
        <source>Chosen people</source>
        <translation>Pessoas escolhidas</translation>
    </message>
    <message>
        <source>Everyone in %1 (%2)</source>
        <translation>Todo mundo em %1 (%2)</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>How it is meant</source>
        <translation>Como é dito</translation>
    </message>
    <message>
        <source>I take it back</source>
        <translation>Até eu retirar</translation>
    </message>
    <message>
        <source>My mood: %1</source>
        <translation>Meu humor: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Sem espera</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sem dizer</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Nada em especial</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Um dia</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>Um mês</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>Uma semana</translation>
    </message>
    <message>
        <source>Others, with commas between</source>
        <translation>Outras, separadas por vírgulas</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Etiquetas: %1</translation>
    </message>
    <message>
        <source>The photo %1, without its data</source>
        <translation>A foto %1, sem os dados dela</translation>
    </message>
    <message>
        <source>The place: %1</source>
        <translation>O lugar: %1</translation>
    </message>
    <message>
        <source>The title: %1</source>
        <translation>O título: %1</translation>
    </message>
    <message>
        <source>Three days</source>
        <translation>Três dias</translation>
    </message>
    <message>
        <source>Topic notes</source>
        <translation>Notas de tema</translation>
    </message>
    <message>
        <source>Topic notes in your words</source>
        <translation>Notas de tema nas suas palavras</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fica</translation>
    </message>
    <message>
        <source>Waits before it goes out</source>
        <translation>Espera antes de sair</translation>
    </message>
    <message>
        <source>What I wish for</source>
        <translation>O que eu desejo</translation>
    </message>
    <message>
        <source>When I wrote it</source>
        <translation>Quando escrevi</translation>
    </message>
    <message>
        <source>other photos</source>
        <translation>outras fotos</translation>
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
        <translation>o lugar</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>o título</translation>
    </message>
    <message>
        <source>when you wrote it</source>
        <translation>quando você escreveu</translation>
    </message>
    <message>
        <source>your mood</source>
        <translation>o seu humor</translation>
    </message>
</context>
<context>
    <name>Ordering</name>
    <message>
        <source>It stands on top for everybody.</source>
        <translation>Está no topo para todo mundo.</translation>
    </message>
    <message>
        <source>It stands on top no longer.</source>
        <translation>Já não está no topo.</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Rolar</translation>
    </message>
</context>
<context>
    <name>OwnPart</name>
    <message>
        <source>A plan is written on a good day and read on a bad one: what helps, and whom to ask, in your own words.</source>
        <translation>Um plano se escreve num dia bom e se lê num dia ruim: o que ajuda, e a quem pedir, nas suas palavras.</translation>
    </message>
    <message>
        <source>Add my people</source>
        <translation>Adicionar minha gente</translation>
    </message>
    <message>
        <source>Change my people</source>
        <translation>Mudar minha gente</translation>
    </message>
    <message>
        <source>Change my plan</source>
        <translation>Mudar meu plano</translation>
    </message>
    <message>
        <source>If you have written a plan, it is in the journal. Open that to read it here. Everything below works without.</source>
        <translation>Se você escreveu um plano, ele está no diário. Abra-o para ler aqui. Tudo abaixo funciona sem ele.</translation>
    </message>
    <message>
        <source>My people</source>
        <translation>Minha gente</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>O meu plano</translation>
    </message>
    <message>
        <source>This is the short form. All of it is in the journal.</source>
        <translation>Esta é a forma curta. O resto está no diário.</translation>
    </message>
    <message>
        <source>This part goes on in the plan.</source>
        <translation>Esta parte continua no plano.</translation>
    </message>
    <message>
        <source>Write a plan</source>
        <translation>Escrever um plano</translation>
    </message>
</context>
<context>
    <name>OwnPlanStrip</name>
    <message>
        <source>Open my plan</source>
        <translation>Abrir o meu plano</translation>
    </message>
    <message>
        <source>Your own plan is here, if you want it.</source>
        <translation>O seu próprio plano está aqui, se você quiser.</translation>
    </message>
</context>
<context>
    <name>OwnWordsGroup</name>
    <message>
        <source>%1 is called “%2” now.</source>
        <translation>%1 agora se chama “%2”.</translation>
    </message>
    <message>
        <source>They stand wherever a mood shows. An empty one is as usual.</source>
        <translation>Elas ficam onde um humor aparece. Uma vazia é a de costume.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>As suas palavras</translation>
    </message>
    <message>
        <source>Your word for: %1</source>
        <translation>A sua palavra para: %1</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>Ask on Today: %1</source>
        <translation>Perguntar em Hoje: %1</translation>
    </message>
    <message>
        <source>Hide the questions</source>
        <translation>Ocultar as perguntas</translation>
    </message>
    <message numerus="yes">
        <source>Show %n questions</source>
        <translation>
            <numerusform>Mostrar %n pergunta</numerusform>
            <numerusform>Mostrar %n perguntas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>Add a picture or a file</source>
        <translation>Adicionar imagem ou arquivo</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Pôr uma etiqueta</translation>
    </message>
    <message>
        <source>Add the chosen words to my next session</source>
        <translation>Pôr as palavras escolhidas na minha próxima sessão</translation>
    </message>
    <message>
        <source>Add to my next session</source>
        <translation>Pôr na minha próxima sessão</translation>
    </message>
    <message>
        <source>Copy the whole entry</source>
        <translation>Copiar a entrada inteira</translation>
    </message>
    <message>
        <source>Date and place</source>
        <translation>Data e lugar</translation>
    </message>
    <message>
        <source>Files of this entry</source>
        <translation>Arquivos desta entrada</translation>
    </message>
    <message>
        <source>Find in this entry</source>
        <translation>Buscar nesta entrada</translation>
    </message>
    <message>
        <source>Keep out of memories</source>
        <translation>Deixar fora das lembranças</translation>
    </message>
    <message>
        <source>Make a template of this entry</source>
        <translation>Fazer desta entrada um modelo</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover para a lixeira</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Reading view</source>
        <translation>Modo de leitura</translation>
    </message>
    <message>
        <source>Save all of them</source>
        <translation>Salvar todos</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salvar como PDF</translation>
    </message>
    <message>
        <source>Write without distraction</source>
        <translation>Escrever sem distração</translation>
    </message>
</context>
<context>
    <name>Pair</name>
    <message>
        <source>%1 of %2 days</source>
        <translation>%1 de %2 dias</translation>
    </message>
    <message>
        <source>Best day</source>
        <translation>Melhor dia</translation>
    </message>
    <message>
        <source>Best weeks</source>
        <translation>Melhores semanas</translation>
    </message>
    <message>
        <source>Hardest day</source>
        <translation>Dia mais difícil</translation>
    </message>
    <message>
        <source>Hardest weeks</source>
        <translation>Semanas mais difíceis</translation>
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
        <translation>Dia</translation>
    </message>
</context>
<context>
    <name>PaperInView</name>
    <message>
        <source>%1 of the %2 that are needed are here.</source>
        <translation>Aqui estão %1 das %2 necessárias.</translation>
    </message>
    <message>
        <source>Add this share</source>
        <translation>Adicionar esta parte</translation>
    </message>
    <message>
        <source>Back in, with shares on paper</source>
        <translation>Entrar de novo, com partes em papel</translation>
    </message>
    <message>
        <source>Back to the passphrase</source>
        <translation>Voltar à frase secreta</translation>
    </message>
    <message>
        <source>Choose a new passphrase. It takes the place of the one that is lost. The shares open this journal as before.</source>
        <translation>Escolha uma nova frase secreta. Ela toma o lugar da que se perdeu. As partes abrem este diário como antes.</translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation>Abrir o diário</translation>
    </message>
    <message>
        <source>The shares fit</source>
        <translation>As partes combinam</translation>
    </message>
    <message>
        <source>The two differ. Type the second one again.</source>
        <translation>As duas são diferentes. Digite a segunda de novo.</translation>
    </message>
    <message>
        <source>The words of a sheet</source>
        <translation>As palavras de uma folha</translation>
    </message>
    <message>
        <source>The words so far</source>
        <translation>As palavras até agora</translation>
    </message>
    <message>
        <source>Type the words of one sheet after the other, or read its QR code from a picture. Four letters of a word are enough.</source>
        <translation>Digite as palavras de uma folha após a outra, ou leia o código QR em uma imagem. Bastam quatro letras de cada palavra.</translation>
    </message>
</context>
<context>
    <name>PaperShares</name>
    <message>
        <source> and </source>
        <translation> e </translation>
    </message>
    <message numerus="yes">
        <source>%n words are missing.</source>
        <translation>
            <numerusform>Falta %n palavra.</numerusform>
            <numerusform>Faltam %n palavras.</numerusform>
        </translation>
    </message>
    <message>
        <source>No shares on paper open this journal.</source>
        <translation>Nenhuma parte em papel abre este diário.</translation>
    </message>
    <message>
        <source>Some words are wrong. Compare each of them with the sheet.</source>
        <translation>Algumas palavras estão erradas. Compare cada uma com a folha.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n words too many.</source>
        <translation>
            <numerusform>Há %n palavra a mais.</numerusform>
            <numerusform>Há %n palavras a mais.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no words.</source>
        <translation>Não há palavras.</translation>
    </message>
    <message>
        <source>These sheets do not open this journal. Begin again with the first of them.</source>
        <translation>Estas folhas não abrem este diário. Comece de novo pela primeira.</translation>
    </message>
    <message>
        <source>This is no share that opens a journal here.</source>
        <translation>Esta não é uma parte que abra um diário aqui.</translation>
    </message>
    <message>
        <source>This sheet is of another set, or of another journal. Only sheets of one set open it together. The others still count.</source>
        <translation>Esta folha é de outro conjunto, ou de outro diário. Só folhas de um mesmo conjunto o abrem juntas. As outras ainda contam.</translation>
    </message>
    <message>
        <source>This sheet is there already. Take another one.</source>
        <translation>Esta folha já está aqui. Pegue outra.</translation>
    </message>
    <message>
        <source>Word %1 is likely wrong. Compare it with the sheet.</source>
        <translation>A palavra %1 provavelmente está errada. Compare com a folha.</translation>
    </message>
    <message>
        <source>Word %1 is not on the list of words. Look again.</source>
        <translation>A palavra %1 não está na lista de palavras. Olhe de novo.</translation>
    </message>
    <message>
        <source>Words %1 are not on the list. Look again.</source>
        <translation>As palavras %1 não estão na lista. Olhe de novo.</translation>
    </message>
    <message>
        <source>Words %1 have changed places.</source>
        <translation>As palavras %1 trocaram de lugar.</translation>
    </message>
</context>
<context>
    <name>PartChoice</name>
    <message>
        <source>All days</source>
        <translation>Todos os dias</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Todas as entradas</translation>
    </message>
    <message>
        <source>Any or none</source>
        <translation>Qualquer ou nenhuma</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Days of my choice</source>
        <translation>Dias que eu escolher</translation>
    </message>
    <message>
        <source>Earlier versions of entries</source>
        <translation>Versões anteriores das entradas</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Moods, sleep and questionnaires</source>
        <translation>Humores, sono e questionários</translation>
    </message>
    <message>
        <source>Only entries with a star</source>
        <translation>Só entradas com estrela</translation>
    </message>
    <message>
        <source>Only what this search finds</source>
        <translation>Só o que esta busca encontra</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation>Fotos e arquivos</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>The last day is before the first one. Choose another day.</source>
        <translation>O último dia vem antes do primeiro. Escolha outro dia.</translation>
    </message>
    <message>
        <source>The last twelve months</source>
        <translation>Os últimos doze meses</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este ano</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>O que vai junto</translation>
    </message>
    <message>
        <source>What is in the trash</source>
        <translation>O que está na lixeira</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>Quais entradas</translation>
    </message>
    <message>
        <source>Words, or filters as in the journal, such as tag:river or mood:5-7.</source>
        <translation>Palavras, ou filtros como no diário, por exemplo tag:rio ou mood:5-7.</translation>
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
        <translation>Mostrar a frase secreta</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>A journal only you can open</source>
        <translation>Um diário que só você pode abrir</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Força da frase secreta</translation>
    </message>
    <message>
        <source>There is already a journal in this place. Open it, or choose another.</source>
        <translation>Já há um diário neste lugar. Abra-o, ou escolha outro.</translation>
    </message>
    <message>
        <source>This journal is locked with your passphrase. Nobody can reset it for you, so step 2 gives you a spare key.</source>
        <translation>Este diário é trancado com a sua frase secreta. Ninguém pode redefini-la para você, por isso o passo 2 dá uma chave reserva.</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Onde fica guardado</translation>
    </message>
</context>
<context>
    <name>PauseSheet</name>
    <message>
        <source>For how long</source>
        <translation>Por quanto tempo</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>Deixar descansar</translation>
    </message>
    <message>
        <source>Let this thread rest</source>
        <translation>Deixar esta conversa descansar</translation>
    </message>
    <message>
        <source>Nobody can answer in it meanwhile. Everybody sees that you let it rest, and until when. Afterwards you can take it up again with words that make it easier.</source>
        <translation>Enquanto isso, ninguém pode responder nela. Todo mundo vê que você a deixa descansar, e até quando. Depois você pode retomá-la com palavras que facilitem.</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Um dia</translation>
    </message>
    <message>
        <source>One hour</source>
        <translation>Uma hora</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>Uma semana</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Take this thread up again</source>
        <translation>Retomar esta conversa</translation>
    </message>
    <message>
        <source>The thread goes on.</source>
        <translation>A conversa continua.</translation>
    </message>
    <message>
        <source>The thread rests.</source>
        <translation>A conversa descansa.</translation>
    </message>
    <message>
        <source>These words go into the thread as yours. With none, it only goes on.</source>
        <translation>Estas palavras vão para a conversa como suas. Sem nenhuma, ela só continua.</translation>
    </message>
    <message>
        <source>Three days</source>
        <translation>Três dias</translation>
    </message>
    <message>
        <source>What you say about it, if you like</source>
        <translation>O que você diz sobre isso, se quiser</translation>
    </message>
    <message>
        <source>Words to begin again with</source>
        <translation>Palavras para recomeçar</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>The last day is before the first one. Choose another day.</source>
        <translation>O último dia vem antes do primeiro. Escolha outro dia.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
</context>
<context>
    <name>PersonActs</name>
    <message>
        <source>%1 is a steward no longer.</source>
        <translation>%1 já não é responsável.</translation>
    </message>
    <message>
        <source>%1 is a steward now.</source>
        <translation>%1 agora é responsável.</translation>
    </message>
    <message>
        <source>%1 is blocked no longer.</source>
        <translation>Você deixou de bloquear %1.</translation>
    </message>
    <message>
        <source>%1 is muted no longer.</source>
        <translation>Você deixou de silenciar %1.</translation>
    </message>
    <message>
        <source>%1 is muted: what they write is folded.</source>
        <translation>%1 está em silêncio: o que escreve fica recolhido.</translation>
    </message>
    <message>
        <source>%1 was removed, and every key was changed.</source>
        <translation>%1 saiu por remoção, e todas as chaves mudaram.</translation>
    </message>
    <message>
        <source>A note that only I see…</source>
        <translation>Uma nota que só eu vejo…</translation>
    </message>
    <message>
        <source>A steward can hide posts for everybody, let threads rest, remove people, change the agreement, and make others stewards. All see who did it.</source>
        <translation>Uma pessoa responsável pode ocultar publicações para todo mundo, deixar conversas descansar, remover pessoas, mudar o acordo e tornar outras pessoas responsáveis. Todo mundo vê quem fez.</translation>
    </message>
    <message>
        <source>Ask %1 first whether they would like that.</source>
        <translation>Pergunte antes a %1 se gostaria.</translation>
    </message>
    <message>
        <source>Be a steward no longer</source>
        <translation>Deixar de ser responsável</translation>
    </message>
    <message>
        <source>Be a steward no longer…</source>
        <translation>Deixar de ser responsável…</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Bloquear %1</translation>
    </message>
    <message>
        <source>Block no longer</source>
        <translation>Deixar de bloquear</translation>
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
        <translation>Mudar como me chamo…</translation>
    </message>
    <message>
        <source>Compare numbers</source>
        <translation>Comparar números</translation>
    </message>
    <message>
        <source>Compare numbers anew</source>
        <translation>Comparar números de novo</translation>
    </message>
    <message>
        <source>Every key changes at once. They read nothing that is said from now on, and cannot come back by themselves.</source>
        <translation>Todas as chaves mudam na hora. Essa pessoa não lê nada do que se disser a partir de agora e não pode voltar por conta própria.</translation>
    </message>
    <message>
        <source>Everybody sees that it was you. Talk with them first, if that is safe.</source>
        <translation>Todo mundo vê que foi você. Converse antes com essa pessoa, se for seguro.</translation>
    </message>
    <message>
        <source>Leave the circle…</source>
        <translation>Sair do círculo…</translation>
    </message>
    <message>
        <source>Make %1 a steward</source>
        <translation>Tornar %1 responsável</translation>
    </message>
    <message>
        <source>Make them a steward</source>
        <translation>Tornar responsável</translation>
    </message>
    <message>
        <source>Make them a steward…</source>
        <translation>Tornar responsável…</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Mute no longer</source>
        <translation>Deixar de silenciar</translation>
    </message>
    <message>
        <source>Nobody is told. They still read what you share with everybody.</source>
        <translation>Ninguém fica sabendo. Essa pessoa ainda lê o que você compartilha com todo mundo.</translation>
    </message>
    <message>
        <source>Nothing of %1 is shown any more.</source>
        <translation>Nada de %1 é mostrado mais.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>Remove %1 from the circle</source>
        <translation>Remover %1 do círculo</translation>
    </message>
    <message>
        <source>Remove from the circle…</source>
        <translation>Remover do círculo…</translation>
    </message>
    <message>
        <source>Step down</source>
        <translation>Deixar a função</translation>
    </message>
    <message>
        <source>Take the role</source>
        <translation>Tirar a função</translation>
    </message>
    <message>
        <source>Take the role of steward from %1</source>
        <translation>Tirar de %1 a função de responsável</translation>
    </message>
    <message>
        <source>Take the role of steward…</source>
        <translation>Tirar a função de responsável…</translation>
    </message>
    <message>
        <source>They keep what they have. It cannot be taken from them.</source>
        <translation>Essa pessoa mantém o que tem. Não dá para tirar dela.</translation>
    </message>
    <message>
        <source>They stay in the circle as a member. Everybody sees that it was you.</source>
        <translation>Essa pessoa fica no círculo como membro. Todo mundo vê que foi você.</translation>
    </message>
    <message>
        <source>Vote for somebody in their place…</source>
        <translation>Votar em alguém para o seu lugar…</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>O que se pode fazer</translation>
    </message>
    <message>
        <source>You are a steward no longer.</source>
        <translation>Você já não é responsável.</translation>
    </message>
    <message>
        <source>You see nothing that they write. It is kept, and there again when you block them no longer.</source>
        <translation>Você não vê nada do que essa pessoa escreve. Fica guardado, e volta a aparecer quando você deixar de bloquear.</translation>
    </message>
    <message>
        <source>You stay in the circle. The other stewards go on, and everybody sees that you stepped down.</source>
        <translation>Você fica no círculo. As outras pessoas responsáveis continuam, e todo mundo vê que você deixou a função.</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (você)</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 até %2</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>Responsável</translation>
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
        <translation>Buscar</translation>
    </message>
    <message>
        <source>It did not arrive before your place in this circle ended.</source>
        <translation>Não chegou antes de terminar o seu lugar neste círculo.</translation>
    </message>
    <message>
        <source>It did not arrive. You can ask whoever shared it to send it again.</source>
        <translation>Não chegou. Você pode pedir a quem compartilhou que envie de novo.</translation>
    </message>
    <message>
        <source>It has not arrived yet.</source>
        <translation>Ainda não chegou.</translation>
    </message>
    <message>
        <source>It is large, so it comes only when you ask for it.</source>
        <translation>É grande, então só vem quando você pedir.</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Próxima foto</translation>
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
        <translation>Esta imagem não pode ser mostrada. Está danificada, ou não é uma imagem.</translation>
    </message>
</context>
<context>
    <name>PhrasesPart</name>
    <message>
        <source>Offer me my plan</source>
        <translation>Oferecer o meu plano</translation>
    </message>
    <message>
        <source>One phrase a line</source>
        <translation>Uma frase por linha</translation>
    </message>
    <message>
        <source>Up to %1 phrases of up to %2 characters, each with a word, are kept.</source>
        <translation>São guardadas até %1 frases de até %2 caracteres, cada uma com uma palavra.</translation>
    </message>
    <message>
        <source>What you write when it is bad, in your own words. Once a page of yours is saved with one of them in it, a line above the page offers your plan, once a day at most. Only this list is kept, in the journal. That one was found is written nowhere, and nothing is sent.</source>
        <translation>O que você escreve quando está ruim, nas suas palavras. Quando uma página sua é salva com uma delas, uma linha acima da página oferece o seu plano, no máximo uma vez por dia. Só esta lista fica guardada, no diário. Que uma foi encontrada não se escreve em lugar nenhum, e nada é enviado.</translation>
    </message>
    <message>
        <source>When I write certain words</source>
        <translation>Quando escrevo certas palavras</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Choose a picture of the code</source>
        <translation>Escolher uma imagem do código</translation>
    </message>
    <message>
        <source>From a picture</source>
        <translation>De uma imagem</translation>
    </message>
    <message>
        <source>No code can be read in this picture. Take it from nearer and straight.</source>
        <translation>Nenhum código pode ser lido nesta imagem. Fotografe mais de perto e reto.</translation>
    </message>
    <message>
        <source>Nothing that was copied is a picture.</source>
        <translation>Nada do que foi copiado é uma imagem.</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Colar uma imagem</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>This is no picture that can be read here. Choose a PNG or a JPEG.</source>
        <translation>Esta não é uma imagem que se possa ler aqui. Escolha um PNG ou um JPEG.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>This picture is not here.</source>
        <translation>Esta imagem não está aqui.</translation>
    </message>
    <message>
        <source>This picture is not here: {alt}</source>
        <translation>Esta imagem não está aqui: {alt}</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Copied by %1: that company keeps the encrypted file, sees its size and date, and cannot open it. It may keep old ones that are removed here.</source>
        <translation>Copiado por %1: essa empresa guarda o arquivo cifrado, vê o tamanho e a data, e não consegue abri-lo. Pode guardar antigos que são removidos aqui.</translation>
    </message>
    <message>
        <source>On a network drive (%1): whoever runs it sees how large your backups are and when they are made, and nothing of what is in them.</source>
        <translation>Em uma unidade de rede (%1): quem a mantém vê o tamanho das suas cópias e quando são feitas, e nada do que há nelas.</translation>
    </message>
    <message>
        <source>This folder is copied by %1, which can bring old versions back and damage a journal in use. A folder it does not copy is safer.</source>
        <translation>Esta pasta é copiada por %1, que pode trazer versões antigas de volta e danificar um diário em uso. Uma pasta que não seja copiada é mais segura.</translation>
    </message>
    <message>
        <source>This folder lies on a network drive (%1), where a journal can be damaged when the connection drops. A folder on this computer is safer.</source>
        <translation>Esta pasta fica em uma unidade de rede (%1), onde um diário pode se danificar quando a conexão cai. Uma pasta neste computador é mais segura.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>A doctor, a therapist, a clinic; also at night.</source>
        <translation>Atendimento médico, terapia, uma clínica; também à noite.</translation>
    </message>
    <message>
        <source>How I notice that it is getting bad</source>
        <translation>Como percebo que está ficando ruim</translation>
    </message>
    <message>
        <source>Making things safer around me</source>
        <translation>Deixar mais seguro o que está à minha volta</translation>
    </message>
    <message>
        <source>Names and numbers, one a line. Who may know how bad it is?</source>
        <translation>Nomes e números, um por linha. Quem pode saber como está ruim?</translation>
    </message>
    <message>
        <source>People, animals, places, things still to come.</source>
        <translation>Pessoas, animais, lugares, coisas que ainda vêm.</translation>
    </message>
    <message>
        <source>Places and people that take my mind off it</source>
        <translation>Lugares e pessoas que me distraem</translation>
    </message>
    <message>
        <source>Professionals and services</source>
        <translation>Profissionais e serviços</translation>
    </message>
    <message>
        <source>Small things that helped before, without anybody else.</source>
        <translation>Coisas pequenas que já ajudaram, sem mais ninguém.</translation>
    </message>
    <message>
        <source>Thoughts, feelings, things I do or stop doing.</source>
        <translation>Pensamentos, sentimentos, coisas que faço ou deixo de fazer.</translation>
    </message>
    <message>
        <source>What I can do by myself</source>
        <translation>O que posso fazer por mim</translation>
    </message>
    <message>
        <source>What I keep further away when it is bad, and who can help me with that.</source>
        <translation>O que deixo mais longe quando está ruim, e quem pode me ajudar com isso.</translation>
    </message>
    <message>
        <source>What matters to me</source>
        <translation>O que importa para mim</translation>
    </message>
    <message>
        <source>Where I am among others, and who is good to be with.</source>
        <translation>Onde fico entre outras pessoas, e com quem é bom estar.</translation>
    </message>
    <message>
        <source>Whom I can ask for help</source>
        <translation>A quem posso pedir ajuda</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message numerus="yes">
        <source>%n entries do not say their time zone and take this one.</source>
        <translation>
            <numerusform>%n entrada não diz o seu fuso horário e usa este.</numerusform>
            <numerusform>%n entradas não dizem o seu fuso horário e usam este.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also take files from outside the folder</source>
        <translation>Pegar também arquivos de fora da pasta</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n check-ins</source>
        <translation>
            <numerusform>Trazer %n registro</numerusform>
            <numerusform>Trazer %n registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n entries</source>
        <translation>
            <numerusform>Trazer %n entrada</numerusform>
            <numerusform>Trazer %n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n entries and %1 more</source>
        <translation>
            <numerusform>Trazer %n entrada e mais %1</numerusform>
            <numerusform>Trazer %n entradas e mais %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n moods and other things</source>
        <translation>
            <numerusform>Trazer %n humor ou outra coisa</numerusform>
            <numerusform>Trazer %n humores e outras coisas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in the %n entries that differ too, beside the ones here</source>
        <translation>
            <numerusform>Trazer também a %n entrada que difere, ao lado da daqui</numerusform>
            <numerusform>Trazer também as %n entradas que diferem, ao lado das daqui</numerusform>
        </translation>
    </message>
    <message>
        <source>Every entry says its own time zone, so this changes nothing.</source>
        <translation>Cada entrada diz o seu próprio fuso horário, então isto não muda nada.</translation>
    </message>
    <message>
        <source>Everything is already here.</source>
        <translation>Tudo já está aqui.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Lamplit knows no such time zone.</source>
        <translation>O Lamplit não conhece esse fuso horário.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Nothing new, but some entries differ</source>
        <translation>Nada novo, mas algumas entradas diferem</translation>
    </message>
    <message>
        <source>Reading it again</source>
        <translation>Lendo de novo</translation>
    </message>
    <message>
        <source>So the dates will read</source>
        <translation>As datas ficarão assim</translation>
    </message>
    <message>
        <source>There are no entries in it.</source>
        <translation>Não há entradas nele.</translation>
    </message>
    <message>
        <source>There is no new entry to show.</source>
        <translation>Não há nenhuma entrada nova para mostrar.</translation>
    </message>
    <message>
        <source>This is what would come in</source>
        <translation>Isto é o que viria</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>Sem palavras</translation>
    </message>
</context>
<context>
    <name>PlanPaper</name>
    <message>
        <source>My plan for a bad moment</source>
        <translation>Meu plano para um momento difícil</translation>
    </message>
    <message>
        <source>Print my plan</source>
        <translation>Imprimir meu plano</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>%1 was saved. This copy is not encrypted.</source>
        <translation>%1 foi salvo. Esta cópia não está cifrada.</translation>
    </message>
    <message>
        <source>Back to Help now</source>
        <translation>Voltar a Ajuda agora</translation>
    </message>
    <message>
        <source>For a bad moment, written on a better one. Leave out whatever does not fit. It is kept as you type, in the journal, and Help now shows it first.</source>
        <translation>Para um momento difícil, escrito em um melhor. Deixe de fora o que não servir. Fica guardado enquanto você digita, no diário, e Ajuda agora o mostra primeiro.</translation>
    </message>
    <message>
        <source>Help now then shows these parts while the journal is locked. They lie beside it without encryption: whoever uses this computer can read them.</source>
        <translation>Ajuda agora mostra então estas partes com o diário trancado. Elas ficam ao lado dele sem cifra: quem usar este computador pode lê-las.</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>O meu plano</translation>
    </message>
    <message>
        <source>My plan for a bad moment</source>
        <translation>Meu plano para um momento difícil</translation>
    </message>
    <message>
        <source>My plan.pdf</source>
        <translation>Meu plano.pdf</translation>
    </message>
    <message>
        <source>On paper and as a PDF the plan is not encrypted.</source>
        <translation>Em papel e como PDF, o plano não está cifrado.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Readable before unlocking</source>
        <translation>Legível antes de destrancar</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salvar como PDF</translation>
    </message>
    <message>
        <source>Written by myself, for myself.</source>
        <translation>Escrito por mim, para mim.</translation>
    </message>
</context>
<context>
    <name>PostActs</name>
    <message>
        <source>Add to my next session…</source>
        <translation>Pôr na minha próxima sessão…</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>All of it, who can read it, where it is</source>
        <translation>Tudo, quem pode ler, onde está</translation>
    </message>
    <message>
        <source>Answer %1 alone</source>
        <translation>Responder só a %1</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <translation>Bloquear %1?</translation>
    </message>
    <message>
        <source>Block %1…</source>
        <translation>Bloquear %1…</translation>
    </message>
    <message>
        <source>Correct it…</source>
        <translation>Corrigir…</translation>
    </message>
    <message>
        <source>Hide it for everybody…</source>
        <translation>Ocultar para todo mundo…</translation>
    </message>
    <message>
        <source>Hide it from me</source>
        <translation>Ocultar para mim</translation>
    </message>
    <message>
        <source>How did you mean this?</source>
        <translation>O que você quis dizer com isto?</translation>
    </message>
    <message>
        <source>In a day</source>
        <translation>Daqui a um dia</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Daqui a uma semana</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Daqui a uma hora</translation>
    </message>
    <message>
        <source>In three days</source>
        <translation>Daqui a três dias</translation>
    </message>
    <message>
        <source>It ends sooner now, for everybody.</source>
        <translation>Agora termina antes, para todo mundo.</translation>
    </message>
    <message>
        <source>It is hidden from you. Nobody is told.</source>
        <translation>Está oculto para você. Ninguém fica sabendo.</translation>
    </message>
    <message>
        <source>It is kept for a report no longer.</source>
        <translation>Já não está guardado para um aviso.</translation>
    </message>
    <message>
        <source>Keep it for a report no longer</source>
        <translation>Deixar de guardar para um aviso</translation>
    </message>
    <message>
        <source>Keep it for a report, 30 days</source>
        <translation>Guardar para um aviso, 30 dias</translation>
    </message>
    <message>
        <source>Keep it private…</source>
        <translation>Manter privado…</translation>
    </message>
    <message>
        <source>Kept sealed for 30 days, even if it is taken back. Nobody is told; the agreement of the circle says that this can be done.</source>
        <translation>Guardado e lacrado por 30 dias, mesmo que seja retirado. Ninguém fica sabendo; o acordo do círculo diz que isso pode ser feito.</translation>
    </message>
    <message>
        <source>Let it end sooner</source>
        <translation>Deixar terminar antes</translation>
    </message>
    <message>
        <source>Let it go out now</source>
        <translation>Deixar sair agora</translation>
    </message>
    <message>
        <source>Let this thread rest…</source>
        <translation>Deixar esta conversa descansar…</translation>
    </message>
    <message>
        <source>More for this post</source>
        <translation>Mais para esta publicação</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>Silenciar %1</translation>
    </message>
    <message>
        <source>Mute %1 no longer</source>
        <translation>Deixar de silenciar %1</translation>
    </message>
    <message>
        <source>Nobody is told, and %1 can still read what you share with everybody. To share without them, choose people.</source>
        <translation>Ninguém fica sabendo, e %1 ainda pode ler o que você compartilha com todo mundo. Para compartilhar sem essa pessoa, escolha pessoas.</translation>
    </message>
    <message>
        <source>Pin it for everybody</source>
        <translation>Fixar para todo mundo</translation>
    </message>
    <message>
        <source>Pin it no longer</source>
        <translation>Deixar de fixar</translation>
    </message>
    <message>
        <source>Report it to stewards…</source>
        <translation>Avisar responsáveis…</translation>
    </message>
    <message>
        <source>Save it as evidence…</source>
        <translation>Salvar como prova…</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Mostrar de novo</translation>
    </message>
    <message>
        <source>Show it to everybody again…</source>
        <translation>Mostrar de novo a todo mundo…</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Take this thread up again…</source>
        <translation>Retomar esta conversa…</translation>
    </message>
    <message>
        <source>Think this advice over…</source>
        <translation>Pensar neste conselho…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>What %1 says is folded for you. Nobody is told.</source>
        <translation>O que %1 diz fica recolhido para você. Ninguém fica sabendo.</translation>
    </message>
    <message>
        <source>What %1 says is shown again.</source>
        <translation>O que %1 diz é mostrado de novo.</translation>
    </message>
    <message>
        <source>Why do I see it like this?</source>
        <translation>Por que vejo isto assim?</translation>
    </message>
    <message>
        <source>You can undo it under Hidden from you.</source>
        <translation>Você pode desfazer em Oculto para você.</translation>
    </message>
    <message>
        <source>You see nothing of %1 any more.</source>
        <translation>Você já não vê nada de %1.</translation>
    </message>
    <message>
        <source>You see nothing that %1 says any more, and nothing of what they said.</source>
        <translation>Você já não vê nada do que %1 disser, nem do que disse.</translation>
    </message>
</context>
<context>
    <name>PostCard</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (você)</translation>
    </message>
    <message>
        <source>%1, who has left</source>
        <translation>%1, que já saiu</translation>
    </message>
    <message>
        <source>A card for the shelf</source>
        <translation>Um cartão para a prateleira</translation>
    </message>
    <message>
        <source>A mood</source>
        <translation>Um humor</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Uma pergunta</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Corrected %1</source>
        <translation>Corrigido %1</translation>
    </message>
    <message>
        <source>Could use company</source>
        <translation>Companhia faria bem</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>It is kept here. A newer Lamplit can show what it says.</source>
        <translation>Fica guardado aqui. Um Lamplit mais novo consegue mostrar o que diz.</translation>
    </message>
    <message>
        <source>Keep it in my kit</source>
        <translation>Guardar na minha caixa</translation>
    </message>
    <message>
        <source>More for this post</source>
        <translation>Mais para esta publicação</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Part of an entry</source>
        <translation>Parte de uma entrada</translation>
    </message>
    <message>
        <source>Read all of it</source>
        <translation>Ler por inteiro</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguém</translation>
    </message>
    <message>
        <source>Something that a newer Lamplit can show</source>
        <translation>Algo que um Lamplit mais novo consegue mostrar</translation>
    </message>
    <message>
        <source>Thank</source>
        <translation>Agradecer</translation>
    </message>
    <message>
        <source>Welcome page</source>
        <translation>Página de boas-vindas</translation>
    </message>
    <message>
        <source>What stood there first</source>
        <translation>O que estava ali primeiro</translation>
    </message>
    <message>
        <source>dated ahead of the clock here</source>
        <translation>com data adiante do relógio daqui</translation>
    </message>
    <message>
        <source>for chosen people</source>
        <translation>para pessoas escolhidas</translation>
    </message>
    <message>
        <source>here until %1</source>
        <translation>aqui até %1</translation>
    </message>
    <message>
        <source>here until %1 takes it back</source>
        <translation>aqui até %1 retirar</translation>
    </message>
    <message>
        <source>here until you take it back</source>
        <translation>aqui até você retirar</translation>
    </message>
    <message>
        <source>its author</source>
        <translation>quem escreveu</translation>
    </message>
    <message>
        <source>waiting to go out</source>
        <translation>espera para sair</translation>
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
        <translation>Palavras de uma publicação</translation>
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
        <translation>Salvar como PDF</translation>
    </message>
    <message>
        <source>{name} was saved. This copy is not encrypted.</source>
        <translation>{name} foi salvo. Esta cópia não está cifrada.</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Backups</source>
        <translation>Cópias de segurança</translation>
    </message>
    <message>
        <source>Numbers compared in %1</source>
        <translation>Números comparados em %1</translation>
    </message>
    <message>
        <source>Privacy check-up</source>
        <translation>Revisão de privacidade</translation>
    </message>
    <message>
        <source>Shared with %1</source>
        <translation>Compartilhado com %1</translation>
    </message>
    <message>
        <source>The short form of your plan</source>
        <translation>A forma curta do seu plano</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>O que sai deste computador</translation>
    </message>
    <message>
        <source>What opens this journal</source>
        <translation>O que abre este diário</translation>
    </message>
    <message>
        <source>When it locks</source>
        <translation>Quando ele tranca</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message numerus="yes">
        <source>%n key(s) open it.</source>
        <translation>
            <numerusform>%n chave o abre.</numerusform>
            <numerusform>%n chaves o abrem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them without an end.</source>
        <translation>
            <numerusform>%n delas sem fim.</numerusform>
            <numerusform>%n delas sem fim.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of it lie beside the journal without encryption.</source>
        <translation>
            <numerusform>%n parte dela fica ao lado do diário sem cifra.</numerusform>
            <numerusform>%n partes dela ficam ao lado do diário sem cifra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) of yours can be read there.</source>
        <translation>
            <numerusform>%n coisa sua pode ser lida ali.</numerusform>
            <numerusform>%n coisas suas podem ser lidas ali.</numerusform>
        </translation>
    </message>
    <message>
        <source>A month has passed since you looked.</source>
        <translation>Passou um mês desde que você olhou.</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s) without a key or a click.</source>
        <translation>
            <numerusform>Depois de %n minuto sem uma tecla ou um clique.</numerusform>
            <numerusform>Depois de %n minutos sem uma tecla ou um clique.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also when the computer sleeps.</source>
        <translation>Também quando o computador dorme.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudar</translation>
    </message>
    <message>
        <source>Connections in the last 30 days: %1.</source>
        <translation>Conexões nos últimos 30 dias: %1.</translation>
    </message>
    <message>
        <source>I have looked at it</source>
        <translation>Já olhei</translation>
    </message>
    <message>
        <source>It stays open when the computer sleeps.</source>
        <translation>Fica aberto quando o computador dorme.</translation>
    </message>
    <message>
        <source>Last looked at on %1.</source>
        <translation>Olhado pela última vez: %1.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Olhar</translation>
    </message>
    <message>
        <source>Never by itself while it is idle.</source>
        <translation>Nunca por inatividade.</translation>
    </message>
    <message>
        <source>No connections in the last 30 days.</source>
        <translation>Nenhuma conexão nos últimos 30 dias.</translation>
    </message>
    <message numerus="yes">
        <source>Not yet with %n of those who are in it.</source>
        <translation>
            <numerusform>Ainda não com %n das pessoas que estão nele.</numerusform>
            <numerusform>Ainda não com %n das pessoas que estão nele.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of yours can be read there.</source>
        <translation>Nada seu pode ser lido ali.</translation>
    </message>
    <message>
        <source>Nothing: you are in no circle, so nothing connects to anything.</source>
        <translation>Nada: você não está em nenhum círculo, então nada se conecta a nada.</translation>
    </message>
    <message>
        <source>The newest one is from %1.</source>
        <translation>A mais nova é de %1.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Ainda não há nenhuma cópia.</translation>
    </message>
    <message>
        <source>There is no recovery code: without the passphrase it stays closed.</source>
        <translation>Não há código de recuperação: sem a frase secreta, fica fechado.</translation>
    </message>
    <message>
        <source>What keeps this journal private, and what you let out of it. It takes two minutes; once a month is enough. Lamplit looks at this journal only, here on this computer.</source>
        <translation>O que mantém este diário privado, e o que você deixa sair dele. Leva dois minutos; uma vez por mês basta. O Lamplit olha só este diário, aqui neste computador.</translation>
    </message>
    <message>
        <source>What you share, sealed, to: %1.</source>
        <translation>O que você compartilha, lacrado, para: %1.</translation>
    </message>
    <message>
        <source>With everybody who is in it.</source>
        <translation>Com todas as pessoas que estão nele.</translation>
    </message>
    <message>
        <source>Your relays are reached through the proxy you set.</source>
        <translation>Os seus retransmissores são alcançados pelo proxy que você definiu.</translation>
    </message>
    <message>
        <source>Your relays see this computer&apos;s address, and not who you are.</source>
        <translation>Os seus retransmissores veem o endereço deste computador, e não quem você é.</translation>
    </message>
    <message>
        <source>privacy keys lock backup shared compared relay plan</source>
        <translation>privacidade chaves trancar cópia compartilhado comparado retransmissor plano</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>%1 is no score from 1 to 5.</source>
        <translation>%1 não é uma pontuação de 1 a 5.</translation>
    </message>
    <message>
        <source>%1: “%2” is no such value.</source>
        <translation>%1: “%2” não é um valor possível.</translation>
    </message>
    <message>
        <source>A file in this archive is packed far more tightly than real files are. It may be meant to do harm, so nothing was brought in.</source>
        <translation>Um arquivo neste pacote está muito mais compactado do que arquivos reais. Pode ter sido feito para causar dano, então nada foi trazido.</translation>
    </message>
    <message>
        <source>A file inside the archive is damaged.</source>
        <translation>Um arquivo dentro do pacote está danificado.</translation>
    </message>
    <message>
        <source>A file that it shows is not there.</source>
        <translation>Um arquivo que ela mostra não está presente.</translation>
    </message>
    <message>
        <source>A line of this file is too long to be one.</source>
        <translation>Uma linha deste arquivo é longa demais para ser uma.</translation>
    </message>
    <message>
        <source>A photo or recording of this entry is not in the backup.</source>
        <translation>Uma foto ou gravação desta entrada não está na cópia.</translation>
    </message>
    <message>
        <source>A picture in the text is damaged.</source>
        <translation>Uma imagem no texto está danificada.</translation>
    </message>
    <message>
        <source>A picture on the web is not fetched; its address stays in the text.</source>
        <translation>Uma imagem da web não é baixada; o endereço fica no texto.</translation>
    </message>
    <message>
        <source>Another entry here has its versions or files, so it was left out.</source>
        <translation>Outra entrada daqui tem as suas versões ou arquivos, então ficou de fora.</translation>
    </message>
    <message>
        <source>Check-ins of this mood have no words: choose a mood for them, or they stay out.</source>
        <translation>Os registros com este humor não têm palavras: escolha um humor para eles, ou ficam de fora.</translation>
    </message>
    <message>
        <source>Entries with this mood come in without it: choose a mood for it.</source>
        <translation>As entradas com este humor vêm sem ele: escolha um humor que corresponda a ele.</translation>
    </message>
    <message>
        <source>From Lamplit. One row for each thing that was noted.</source>
        <translation>Do Lamplit. Uma linha para cada coisa anotada.</translation>
    </message>
    <message>
        <source>From here on this archive is damaged.</source>
        <translation>Daqui em diante este pacote está danificado.</translation>
    </message>
    <message>
        <source>From here on this file could not be read.</source>
        <translation>Daqui em diante este arquivo não pôde ser lido.</translation>
    </message>
    <message>
        <source>From here on this file is damaged.</source>
        <translation>Daqui em diante este arquivo está danificado.</translation>
    </message>
    <message>
        <source>It has no date of its own; the date it was last changed is used.</source>
        <translation>Não tem data própria; usa-se a da última mudança.</translation>
    </message>
    <message>
        <source>It has no date of its own; the date of the file is used.</source>
        <translation>Não tem data própria; usa-se a do arquivo.</translation>
    </message>
    <message>
        <source>It has no date that can be read, so it was left out.</source>
        <translation>Não tem uma data que possa ser lida, então ficou de fora.</translation>
    </message>
    <message>
        <source>It has no date; the one when the file was last changed is used.</source>
        <translation>Não tem data; usa-se a da última mudança do arquivo.</translation>
    </message>
    <message>
        <source>It has no time that can be read: noon.</source>
        <translation>Não tem uma hora que possa ser lida: meio-dia.</translation>
    </message>
    <message>
        <source>It is a link or a device, not a file, so it was left out.</source>
        <translation>É um link ou um dispositivo, não um arquivo, então ficou de fora.</translation>
    </message>
    <message>
        <source>It is a link, not a file, so it was left out.</source>
        <translation>É um link, não um arquivo, então ficou de fora.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Está vazio.</translation>
    </message>
    <message>
        <source>It is locked with a password. Export without one.</source>
        <translation>Está protegido com uma senha. Exporte sem ela.</translation>
    </message>
    <message>
        <source>It is not in UTF-8; it was read as Windows-1252. Check its accents.</source>
        <translation>Não está em UTF-8; foi lido como Windows-1252. Confira os acentos.</translation>
    </message>
    <message>
        <source>It is packed in a way that Lamplit does not read.</source>
        <translation>Está compactado de um modo que o Lamplit não lê.</translation>
    </message>
    <message>
        <source>It leads out of the archive, so it was not taken.</source>
        <translation>Leva para fora do pacote, então não foi usado.</translation>
    </message>
    <message>
        <source>It lies in Joplin&apos;s trash, so it was left out.</source>
        <translation>Está na lixeira do Joplin, então ficou de fora.</translation>
    </message>
    <message>
        <source>It lies in the trash of Standard Notes, so it was left out.</source>
        <translation>Está na lixeira do Standard Notes, então ficou de fora.</translation>
    </message>
    <message>
        <source>It lies on another machine, so it was not taken.</source>
        <translation>Está em outra máquina, então não foi usado.</translation>
    </message>
    <message>
        <source>It lies outside of what was chosen, so it was not taken.</source>
        <translation>Está fora do que foi escolhido, então não foi usado.</translation>
    </message>
    <message>
        <source>It names an activity that the backup does not hold.</source>
        <translation>Cita uma atividade que a cópia não contém.</translation>
    </message>
    <message>
        <source>Its date comes from the name of the file.</source>
        <translation>A data vem do nome do arquivo.</translation>
    </message>
    <message>
        <source>Its date was read as %1, and others like it.</source>
        <translation>A data foi lida como %1, e outras parecidas, do mesmo modo.</translation>
    </message>
    <message>
        <source>Its date was read day first, as %1.</source>
        <translation>A data foi lida com o dia primeiro, como %1.</translation>
    </message>
    <message>
        <source>Its date, “%1”, was read as the time of the zone.</source>
        <translation>A data, “%1”, foi lida como hora do fuso horário.</translation>
    </message>
    <message>
        <source>Its name leads out of the archive, so it was left out.</source>
        <translation>O nome leva para fora do pacote, então ficou de fora.</translation>
    </message>
    <message>
        <source>Joplin encrypted this. Export it as JEX, and bring that in.</source>
        <translation>O Joplin cifrou isto. Exporte como JEX e traga esse arquivo.</translation>
    </message>
    <message>
        <source>Keeps every entry as a text file with its date, tags, mood, photos and links; not sleep, questionnaires, or check-ins without an entry.</source>
        <translation>Guarda cada entrada como arquivo de texto com data, etiquetas, humor, fotos e links; não o sono, os questionários nem os registros sem entrada.</translation>
    </message>
    <message>
        <source>Keeps every entry in one text file with its date to the minute, tags and star; not photos, moods, sleep or questionnaires, which jrnl has no place for.</source>
        <translation>Guarda cada entrada em um só arquivo de texto com data até o minuto, etiquetas e estrela; não fotos, humores, sono nem questionários, para os quais o jrnl não tem lugar.</translation>
    </message>
    <message>
        <source>Keeps every entry with its date, place, mood, tags, photos and links, as pages that need no connection; other files by their names alone.</source>
        <translation>Guarda cada entrada com data, lugar, humor, etiquetas, fotos e links, como páginas que não precisam de conexão; de outros arquivos, só o nome.</translation>
    </message>
    <message>
        <source>Keeps every entry with its date, place, mood, tags, photos and links, on pages that can be printed and bound; other files by their names alone.</source>
        <translation>Guarda cada entrada com data, lugar, humor, etiquetas, fotos e links, em páginas que se podem imprimir e encadernar; de outros arquivos, só o nome.</translation>
    </message>
    <message>
        <source>Keeps every entry with its date, tags, star, place, photos, recordings and links; not moods, sleep or questionnaires, which Day One has no place for.</source>
        <translation>Guarda cada entrada com data, etiquetas, estrela, lugar, fotos, gravações e links; não humores, sono nem questionários, para os quais o Day One não tem lugar.</translation>
    </message>
    <message>
        <source>Keeps everything: dates, versions, moods, scales, photos and files.</source>
        <translation>Guarda tudo: datas, versões, humores, escalas, fotos e arquivos.</translation>
    </message>
    <message>
        <source>Keeps moods, scales, sleep and questionnaires as tables, and what can be counted of entries; not photos and files.</source>
        <translation>Guarda humores, escalas, sono e questionários como tabelas, e o que se pode contar das entradas; não fotos nem arquivos.</translation>
    </message>
    <message>
        <source>Made with Lamplit. These pages are not encrypted: whoever has them can read them.</source>
        <translation>Feito com o Lamplit. Estas páginas não são cifradas: quem as tiver pode ler.</translation>
    </message>
    <message>
        <source>No date stands before these words.</source>
        <translation>Não há data antes destas palavras.</translation>
    </message>
    <message>
        <source>Not all of it is in UTF-8; that was read as Windows-1252. Check its accents.</source>
        <translation>Nem tudo está em UTF-8; essa parte foi lida como Windows-1252. Confira os acentos.</translation>
    </message>
    <message>
        <source>Some bytes are no text; “�” stands in their place.</source>
        <translation>Alguns bytes não são texto; “�” está no lugar deles.</translation>
    </message>
    <message>
        <source>Some details of this entry could not be read: %1.</source>
        <translation>Alguns dados desta entrada não puderam ser lidos: %1.</translation>
    </message>
    <message>
        <source>Square brackets stand for characters that this computer has no letters for: {scripts}.</source>
        <translation>Os colchetes ficam no lugar de caracteres para os quais este computador não tem letras: {scripts}.</translation>
    </message>
    <message>
        <source>The archive ends in the middle of it.</source>
        <translation>O pacote termina no meio disto.</translation>
    </message>
    <message>
        <source>The archive holds it twice; the first one is used.</source>
        <translation>O pacote o contém duas vezes; usa-se o primeiro.</translation>
    </message>
    <message>
        <source>The backup does not say what mood it had.</source>
        <translation>A cópia não diz que humor tinha.</translation>
    </message>
    <message>
        <source>The backup is damaged at the files of this entry, so none of them can be told.</source>
        <translation>A cópia está danificada nos arquivos desta entrada, então não se sabe de nenhum deles.</translation>
    </message>
    <message>
        <source>The backup is damaged at this entry, so it could not be read.</source>
        <translation>A cópia está danificada nesta entrada, então não pôde ser lida.</translation>
    </message>
    <message>
        <source>The backup is damaged here. What could be read of this kind comes.</source>
        <translation>A cópia está danificada aqui. Vem o que pôde ser lido deste tipo.</translation>
    </message>
    <message>
        <source>The backup is damaged. Entries that it does not even list any more are not named here.</source>
        <translation>A cópia está danificada. Entradas que ela já nem lista não são citadas aqui.</translation>
    </message>
    <message>
        <source>The entries in this backup are damaged. Make it again in Daylio.</source>
        <translation>As entradas desta cópia estão danificadas. Faça-a de novo no Daylio.</translation>
    </message>
    <message>
        <source>The entries in this backup are too large to be some.</source>
        <translation>As entradas desta cópia são grandes demais para serem entradas.</translation>
    </message>
    <message>
        <source>The entries in this export are damaged and cannot be read. Export it again.</source>
        <translation>As entradas desta exportação estão danificadas e não podem ser lidas. Exporte de novo.</translation>
    </message>
    <message>
        <source>The export holds this entry twice.</source>
        <translation>A exportação contém esta entrada duas vezes.</translation>
    </message>
    <message>
        <source>The words before the first date belong to no entry and were left out.</source>
        <translation>As palavras antes da primeira data não pertencem a nenhuma entrada e ficaram de fora.</translation>
    </message>
    <message>
        <source>There is nothing in this book.</source>
        <translation>Não há nada neste livro.</translation>
    </message>
    <message>
        <source>This archive holds more than %1 files, so nothing was brought in.</source>
        <translation>Este pacote contém mais de %1 arquivos, então nada foi trazido.</translation>
    </message>
    <message>
        <source>This archive is damaged or incomplete. Export it again.</source>
        <translation>Este pacote está danificado ou incompleto. Exporte de novo.</translation>
    </message>
    <message>
        <source>This archive would unpack to more than %1 GiB, so nothing was brought in.</source>
        <translation>Este pacote ocuparia mais de %1 GiB ao ser descompactado, então nada foi trazido.</translation>
    </message>
    <message>
        <source>This backup is encrypted in a way that Lamplit does not open, or is cut short. Make a decrypted one in Standard Notes.</source>
        <translation>Esta cópia está cifrada de um modo que o Lamplit não abre, ou está cortada. Faça uma sem cifra no Standard Notes.</translation>
    </message>
    <message>
        <source>This cannot be read, so it was left out.</source>
        <translation>Isto não pode ser lido, então ficou de fora.</translation>
    </message>
    <message>
        <source>This day is damaged and was left out.</source>
        <translation>Este dia está danificado e ficou de fora.</translation>
    </message>
    <message>
        <source>This entry is damaged and was left out.</source>
        <translation>Esta entrada está danificada e ficou de fora.</translation>
    </message>
    <message>
        <source>This entry is damaged or has no date, so it was left out.</source>
        <translation>Esta entrada está danificada ou não tem data, então ficou de fora.</translation>
    </message>
    <message>
        <source>This file could not be read, so the entry comes without it.</source>
        <translation>Este arquivo não pôde ser lido, então a entrada vem sem ele.</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>Este arquivo não pôde ser lido.</translation>
    </message>
    <message>
        <source>This file holds no entry of jrnl&apos;s.</source>
        <translation>Este arquivo não contém nenhuma entrada do jrnl.</translation>
    </message>
    <message>
        <source>This file holds no text.</source>
        <translation>Este arquivo não contém texto.</translation>
    </message>
    <message>
        <source>This file is not what it was when it went out. It comes in as it is.</source>
        <translation>Este arquivo não é o que era quando saiu. Ele vem como está.</translation>
    </message>
    <message>
        <source>This file of entries is too large to be one.</source>
        <translation>Este arquivo de entradas é grande demais para ser um.</translation>
    </message>
    <message>
        <source>This folder could not be opened.</source>
        <translation>Esta pasta não pôde ser aberta.</translation>
    </message>
    <message>
        <source>This is no day of the month, so it was left out.</source>
        <translation>Este não é um dia do mês, então ficou de fora.</translation>
    </message>
    <message>
        <source>This is no entry that can be read, so it was left out.</source>
        <translation>Esta não é uma entrada que possa ser lida, então ficou de fora.</translation>
    </message>
    <message>
        <source>This is no file that can be read.</source>
        <translation>Este não é um arquivo que possa ser lido.</translation>
    </message>
    <message>
        <source>This item is damaged and was left out.</source>
        <translation>Este item está danificado e ficou de fora.</translation>
    </message>
    <message>
        <source>This journal went out of a newer Lamplit. Update Lamplit, then try.</source>
        <translation>Este diário saiu de um Lamplit mais novo. Atualize o Lamplit e tente depois.</translation>
    </message>
    <message>
        <source>This line has fewer cells than the head; what is there was taken.</source>
        <translation>Esta linha tem menos células que o cabeçalho; o que há foi usado.</translation>
    </message>
    <message>
        <source>This line has more cells than the head; they stand below the note.</source>
        <translation>Esta linha tem mais células que o cabeçalho; elas estão abaixo da nota.</translation>
    </message>
    <message>
        <source>This line has no date that can be read, so it was left out.</source>
        <translation>Esta linha não tem uma data que possa ser lida, então ficou de fora.</translation>
    </message>
    <message>
        <source>This link leads nowhere.</source>
        <translation>Este link não leva a lugar nenhum.</translation>
    </message>
    <message>
        <source>This link leads out of the chosen folder.</source>
        <translation>Este link leva para fora da pasta escolhida.</translation>
    </message>
    <message>
        <source>This month is damaged and was left out.</source>
        <translation>Este mês está danificado e ficou de fora.</translation>
    </message>
    <message>
        <source>This note could not be opened and was left out.</source>
        <translation>Esta nota não pôde ser aberta e ficou de fora.</translation>
    </message>
    <message>
        <source>This note could not be read.</source>
        <translation>Esta nota não pôde ser lida.</translation>
    </message>
    <message>
        <source>This note is too large to be one.</source>
        <translation>Esta nota é grande demais para ser uma.</translation>
    </message>
    <message>
        <source>This picture is not here.</source>
        <translation>Esta imagem não está aqui.</translation>
    </message>
    <message>
        <source>This record cannot be read, so it was left out.</source>
        <translation>Este dado não pode ser lido, então ficou de fora.</translation>
    </message>
    <message>
        <source>This state of mind has no date or value that can be read; it was left out.</source>
        <translation>Este estado de espírito não tem data ou valor que possa ser lido; ficou de fora.</translation>
    </message>
    <message>
        <source>Two different entries have this id; both are taken.</source>
        <translation>Duas entradas diferentes têm este identificador; as duas são usadas.</translation>
    </message>
    <message>
        <source>What a passphrase protects is written to a file that ends in .zip.</source>
        <translation>O que uma frase secreta protege é escrito em um arquivo que termina em .zip.</translation>
    </message>
    <message>
        <source>You deleted this entry for good here, so it stays away.</source>
        <translation>Você apagou esta entrada de vez aqui, então ela não volta.</translation>
    </message>
    <message>
        <source>after day %1</source>
        <extracomment>Where in a file something stands; %1 is a number, from 1.</extracomment>
        <translation>depois do dia %1</translation>
    </message>
    <message>
        <source>after entry %1</source>
        <extracomment>Where in a file something stands; %1 is a number, from 1.</extracomment>
        <translation>depois da entrada %1</translation>
    </message>
    <message>
        <source>after item %1</source>
        <extracomment>Where in a file something stands; %1 is a number, from 1.</extracomment>
        <translation>depois do item %1</translation>
    </message>
    <message>
        <source>after line %1</source>
        <extracomment>Where in a file something stands; %1 is a number, from 1.</extracomment>
        <translation>depois da linha %1</translation>
    </message>
    <message>
        <source>day %1</source>
        <extracomment>Where in a file something stands; %1 is a number, from 1.</extracomment>
        <translation>dia %1</translation>
    </message>
    <message>
        <source>entry %1</source>
        <extracomment>Where in a file something stands; %1 is a number, from 1.</extracomment>
        <translation>entrada %1</translation>
    </message>
    <message>
        <source>item %1</source>
        <extracomment>Where in a file something stands; %1 is a number, from 1.</extracomment>
        <translation>item %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>Where in a file something stands; %1 is a number, from 1.</extracomment>
        <translation>linha %1</translation>
    </message>
    <message>
        <source>“%1” is no date that can be read.</source>
        <translation>“%1” não é uma data que possa ser lida.</translation>
    </message>
    <message>
        <source>“%1” is no known time zone; the chosen one is used.</source>
        <translation>“%1” não é um fuso horário conhecido; usa-se o escolhido.</translation>
    </message>
    <message>
        <source>“%1” is not in the export.</source>
        <translation>“%1” não está na exportação.</translation>
    </message>
    <message>
        <source>“%1” is not there; the text keeps its name.</source>
        <translation>“%1” não está ali; no texto fica o nome.</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message numerus="yes">
        <source>%n things need a look</source>
        <translation>
            <numerusform>%n coisa precisa de um olhar</numerusform>
            <numerusform>%n coisas precisam de um olhar</numerusform>
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
        <translation>Escolha a pasta do diário</translation>
    </message>
    <message>
        <source>Lamplit stopped last time. Everything up to %1 is here.</source>
        <translation>Da última vez o Lamplit parou. Tudo até %1 está aqui.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperação</translation>
    </message>
    <message>
        <source>Restorable: %1 entries, %2.</source>
        <translation>Dá para restaurar: %1 entradas, %2.</translation>
    </message>
    <message>
        <source>The backup is in place. Open it with your passphrase. What was there before is kept in %1.</source>
        <translation>A cópia está no lugar. Abra-a com a sua frase secreta. O que havia antes está guardado em %1.</translation>
    </message>
</context>
<context>
    <name>Pulse</name>
    <message>
        <source>%1 is %2, %3 is %4.</source>
        <translation>%1 é %2, %3 é %4.</translation>
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
            <numerusform>%n participam: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A mean at either end tells what everybody answered. Two of these with almost the same people tell more than one.</source>
        <translation>Uma média em qualquer das pontas diz o que todo mundo respondeu. Dois destes com quase as mesmas pessoas dizem mais que um.</translation>
    </message>
    <message>
        <source>A newer Lamplit asks something here.</source>
        <translation>Um Lamplit mais novo pergunta algo aqui.</translation>
    </message>
    <message>
        <source>After reading here I feel rather lighter than heavier.</source>
        <translation>Depois de ler aqui, sinto mais leveza do que peso.</translation>
    </message>
    <message>
        <source>I can leave things unsaid here, and nobody minds.</source>
        <translation>Aqui posso deixar coisas por dizer, e ninguém se incomoda.</translation>
    </message>
    <message>
        <source>In the last one fewer than five took part: nothing is shown.</source>
        <translation>No último participaram menos de cinco: nada é mostrado.</translation>
    </message>
    <message>
        <source>In the last one somebody&apos;s part was missing at the end: nothing is shown.</source>
        <translation>No último faltou no fim a parte de alguém: nada é mostrado.</translation>
    </message>
    <message>
        <source>It asks something that only a newer Lamplit knows.</source>
        <translation>Pergunta algo que só um Lamplit mais novo conhece.</translation>
    </message>
    <message>
        <source>It began without you. The next one can be yours.</source>
        <translation>Começou sem você. O próximo pode ser seu.</translation>
    </message>
    <message>
        <source>It is complete.</source>
        <translation>Está completo.</translation>
    </message>
    <message>
        <source>It is not hidden who takes part. If all the others put their numbers together, they know yours: take part among people you trust not to do that.</source>
        <translation>Quem participa não fica oculto. Se todas as outras pessoas juntarem os seus números, sabem o seu: participe entre gente em quem você confie que não fará isso.</translation>
    </message>
    <message>
        <source>It is under way.</source>
        <translation>Está em andamento.</translation>
    </message>
    <message>
        <source>It waits for people who take part.</source>
        <translation>Espera por quem participe.</translation>
    </message>
    <message>
        <source>Nobody can check an answer; sums that cannot be are thrown away, smaller lies are not seen.</source>
        <translation>Ninguém pode conferir uma resposta; somas impossíveis são descartadas, mentiras menores não são vistas.</translation>
    </message>
    <message>
        <source>The last one was taken back.</source>
        <translation>O último foi retirado.</translation>
    </message>
    <message>
        <source>The sums of the last one cannot be: somebody did not keep to the rules. Nothing is shown.</source>
        <translation>As somas do último são impossíveis: alguém não seguiu as regras. Nada é mostrado.</translation>
    </message>
    <message>
        <source>When I say something here, I feel heard.</source>
        <translation>Quando digo algo aqui, sinto que me escutam.</translation>
    </message>
    <message>
        <source>With fewer than five answers, or when one that was promised never comes, nothing is shown.</source>
        <translation>Com menos de cinco respostas, ou quando uma prometida nunca vem, nada é mostrado.</translation>
    </message>
    <message>
        <source>You take no part in this one any more.</source>
        <translation>Você já não participa deste.</translation>
    </message>
    <message>
        <source>You take no part so far. Leaving it out is as good as answering.</source>
        <translation>Por enquanto você não participa. Deixar passar vale tanto quanto responder.</translation>
    </message>
    <message>
        <source>You take part; your answer is missing.</source>
        <translation>Você participa; falta a sua resposta.</translation>
    </message>
    <message>
        <source>Your answer is here, and leaves only in pieces.</source>
        <translation>A sua resposta está aqui, e só sai em pedaços.</translation>
    </message>
</context>
<context>
    <name>PulseSheet</name>
    <message>
        <source>Answer anew</source>
        <translation>Responder de novo</translation>
    </message>
    <message>
        <source>Begin one</source>
        <translation>Começar um</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Each of them takes an answer.</source>
        <translation>Cada uma pede uma resposta.</translation>
    </message>
    <message>
        <source>Everybody answers three statements alone. What becomes known is who took part, and the mean for each statement; no answer ever is, to anybody.</source>
        <translation>Cada pessoa responde por si a três afirmações. O que se fica sabendo é quem participou, e a média de cada afirmação; nenhuma resposta, nunca, para ninguém.</translation>
    </message>
    <message>
        <source>Is this circle good for you?</source>
        <translation>Este círculo faz bem a você?</translation>
    </message>
    <message>
        <source>It is under way, and ends by %1.</source>
        <translation>Está em andamento, e termina até %1.</translation>
    </message>
    <message>
        <source>It takes five people who answer. There are %1 in this circle.</source>
        <translation>São precisas cinco pessoas que respondam. Há %1 neste círculo.</translation>
    </message>
    <message>
        <source>It waits for people who take part until %1.</source>
        <translation>Espera por quem participe até %1.</translation>
    </message>
    <message>
        <source>Take part with these answers</source>
        <translation>Participar com estas respostas</translation>
    </message>
    <message>
        <source>The one of %1</source>
        <translation>O de %1</translation>
    </message>
    <message>
        <source>Your answer is here. It leaves only in pieces.</source>
        <translation>A sua resposta está aqui. Só sai em pedaços.</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>very much</source>
        <translation>muito</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Keep everything as it is</source>
        <translation>Deixar tudo como está</translation>
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
        <translation>Pular esta</translation>
    </message>
    <message>
        <source>This week: %1</source>
        <translation>Esta semana: %1</translation>
    </message>
    <message>
        <source>asked by %1</source>
        <translation>pergunta de %1</translation>
    </message>
    <message>
        <source>open until %1</source>
        <translation>aberta até %1</translation>
    </message>
    <message>
        <source>the round is over</source>
        <translation>a rodada acabou</translation>
    </message>
    <message>
        <source>waiting to go out</source>
        <translation>espera para sair</translation>
    </message>
</context>
<context>
    <name>QuietEditor</name>
    <message>
        <source>No quiet hours.</source>
        <translation>Sem horas de silêncio.</translation>
    </message>
</context>
<context>
    <name>QuietPage</name>
    <message>
        <source>Back to Help now</source>
        <translation>Voltar a Ajuda agora</translation>
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
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Ajuda agora</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Panorama</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diário</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Trancar</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message>
        <source>Something new</source>
        <translation>Algo novo</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Entry, for reading</source>
        <translation>Entrada, para ler</translation>
    </message>
    <message>
        <source>Pictures: {texts}</source>
        <translation>Imagens: {texts}</translation>
    </message>
    <message>
        <source>This picture is not here.</source>
        <translation>Esta imagem não está aqui.</translation>
    </message>
    <message>
        <source>This picture is not here: {alt}</source>
        <translation>Esta imagem não está aqui: {alt}</translation>
    </message>
</context>
<context>
    <name>Readers</name>
    <message>
        <source>Everybody who has it</source>
        <translation>Quem tiver o arquivo</translation>
    </message>
    <message>
        <source>It is not encrypted. Put it where you would put a paper diary, and delete it when you no longer need it.</source>
        <translation>Não está cifrado. Ponha onde você poria um diário em papel, e apague quando já não precisar.</translation>
    </message>
    <message>
        <source>One encrypted zip, which 7-Zip and many other programs open. If the passphrase is forgotten, it stays closed.</source>
        <translation>Um zip cifrado, que o 7-Zip e muitos outros programas abrem. Se a frase secreta for esquecida, fica fechado.</translation>
    </message>
    <message>
        <source>Only who knows a passphrase</source>
        <translation>Só quem sabe uma frase secreta</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Frase secreta do arquivo</translation>
    </message>
    <message>
        <source>Six or seven words that do not belong together work well.</source>
        <translation>Seis ou sete palavras sem relação entre si funcionam bem.</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Força da frase secreta</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>A mesma outra vez</translation>
    </message>
    <message>
        <source>The two differ. Type the second one again.</source>
        <translation>As duas são diferentes. Digite a segunda de novo.</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>Quem pode ler</translation>
    </message>
</context>
<context>
    <name>ReadingDeeds</name>
    <message>
        <source>Ask everybody a question</source>
        <translation>Perguntar algo a todo mundo</translation>
    </message>
    <message>
        <source>How I read here</source>
        <translation>Como leio aqui</translation>
    </message>
    <message>
        <source>I could use company</source>
        <translation>Companhia me faria bem</translation>
    </message>
    <message>
        <source>Keep them in my journal</source>
        <translation>Guardar no meu diário</translation>
    </message>
    <message>
        <source>More for this circle</source>
        <translation>Mais para este círculo</translation>
    </message>
    <message>
        <source>People and pages of this circle</source>
        <translation>Pessoas e páginas deste círculo</translation>
    </message>
    <message>
        <source>The address is in the clipboard.</source>
        <translation>O endereço está na área de transferência.</translation>
    </message>
    <message>
        <source>The circle&apos;s shelf</source>
        <translation>A prateleira do círculo</translation>
    </message>
    <message>
        <source>What you were answering is gone. Your words did not go out.</source>
        <translation>O que você estava respondendo já não está aqui. As suas palavras não saíram.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>No shares open this journal. Use your passphrase, recovery code or key file.</source>
        <translation>Nenhuma parte abre este diário. Use a frase secreta, o código de recuperação ou o arquivo de chave.</translation>
    </message>
    <message>
        <source>These shares do not belong together. Nothing was changed.</source>
        <translation>Estas partes não pertencem ao mesmo conjunto. Nada foi mudado.</translation>
    </message>
    <message>
        <source>This is not the new passphrase that you chose when this began. Nothing was changed.</source>
        <translation>Esta não é a nova frase secreta que você escolheu quando isto começou. Nada foi mudado.</translation>
    </message>
    <message>
        <source>This recovery has ended. Begin again.</source>
        <translation>Esta recuperação terminou. Comece de novo.</translation>
    </message>
    <message>
        <source>This share is not as it was given out, so it was not taken. Ask somebody else who keeps one.</source>
        <translation>Esta parte não está como foi entregue, então não foi usada. Peça a outra pessoa que guarde uma.</translation>
    </message>
    <message>
        <source>This share is of another journal, or of shares that were made anew since. The others still count.</source>
        <translation>Esta parte é de outro diário, ou de partes que foram refeitas depois. As outras ainda contam.</translation>
    </message>
    <message>
        <source>This share was made for another code. Ask who sent it to answer the code that is shown here.</source>
        <translation>Esta parte foi feita para outro código. Peça a quem a enviou que responda ao código mostrado aqui.</translation>
    </message>
    <message>
        <source>This text is not whole, or not from a recovery. Copy all of it again.</source>
        <translation>Este texto não está inteiro, ou não é de uma recuperação. Copie-o todo de novo.</translation>
    </message>
    <message>
        <source>You keep no share that this code asks for.</source>
        <translation>Você não guarda nenhuma parte que este código peça.</translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>Group %1 of the recovery code is not right. Check it again.</source>
        <translation>O grupo %1 do código de recuperação não está certo. Confira de novo.</translation>
    </message>
    <message>
        <source>Groups %1 of the recovery code are not right. Check them again.</source>
        <translation>Os grupos %1 do código de recuperação não estão certos. Confira de novo.</translation>
    </message>
    <message numerus="yes">
        <source>The recovery code is %n characters too short. Check each group.</source>
        <translation>
            <numerusform>Falta %n caractere no código de recuperação. Confira cada grupo.</numerusform>
            <numerusform>Faltam %n caracteres no código de recuperação. Confira cada grupo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recovery code is not right. Compare each group with your copy.</source>
        <translation>O código de recuperação não está certo. Compare cada grupo com a sua cópia.</translation>
    </message>
    <message>
        <source>The recovery code is too long. It has eight groups of four characters.</source>
        <translation>O código de recuperação é longo demais. Ele tem oito grupos de quatro caracteres.</translation>
    </message>
    <message>
        <source>Too many characters of the recovery code are missing. Try another way in.</source>
        <translation>Faltam caracteres demais no código de recuperação. Tente outro acesso.</translation>
    </message>
</context>
<context>
    <name>RecoveryDue</name>
    <message>
        <source>Does your recovery code still work? Trying it takes a minute.</source>
        <translation>O seu código de recuperação ainda funciona? Testar leva um minuto.</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Daqui a um mês</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Daqui a uma semana</translation>
    </message>
    <message>
        <source>It is asked again later.</source>
        <translation>A pergunta volta mais tarde.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperação</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Testar</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>%1 of %2 shares open your journal, since %3.</source>
        <translation>%1 de %2 partes abrem o seu diário, desde %3.</translation>
    </message>
    <message>
        <source>%1, who is in the circle no longer and still has it</source>
        <translation>%1, que já não está no círculo e ainda a tem</translation>
    </message>
    <message>
        <source>A way back in, with friends</source>
        <translation>Um caminho de volta, com amizades</translation>
    </message>
    <message>
        <source>Any %1 of them together with a copy of your journal&apos;s files can read it, you or not. The shares alone open nothing.</source>
        <translation>Quaisquer %1 dessas pessoas, junto com uma cópia dos arquivos do seu diário, podem lê-lo, com você ou sem você. As partes sozinhas não abrem nada.</translation>
    </message>
    <message>
        <source>Any {needed} of the {made} shares of set {letter} open a Lamplit journal together, without its passphrase. Fewer of them tell nothing about it.</source>
        <translation>Quaisquer {needed} das {made} partes do conjunto {letter} abrem juntas um diário do Lamplit, sem a frase secreta. Menos que isso não diz nada sobre ele.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Each sheet in another place, or with another person whom you trust. Never {needed} of them together, and none beside the computer or in a cloud.</source>
        <translation>Cada folha em outro lugar, ou com outra pessoa de confiança. Nunca {needed} delas juntas, e nenhuma ao lado do computador ou numa nuvem.</translation>
    </message>
    <message>
        <source>Give out the shares</source>
        <translation>Entregar as partes</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Como usar</translation>
    </message>
    <message>
        <source>If you lose your passphrase and your recovery code, friends can let you back in. Each of them keeps a share; one alone opens nothing.</source>
        <translation>Se você perder a frase secreta e o código de recuperação, pessoas amigas podem deixar você entrar de novo. Cada uma guarda uma parte; uma sozinha não abre nada.</translation>
    </message>
    <message>
        <source>Journal: {name}</source>
        <translation>Diário: {name}</translation>
    </message>
    <message>
        <source>Made on {day}</source>
        <translation>Feito em {day}</translation>
    </message>
    <message>
        <source>Make them anew</source>
        <translation>Fazer de novo</translation>
    </message>
    <message>
        <source>Notes by hand</source>
        <translation>Notas à mão</translation>
    </message>
    <message>
        <source>Old copies of your journal and older backups still open with them. New keys for everything, in Settings, end that for what comes next.</source>
        <translation>Cópias antigas do seu diário e de segurança ainda abrem com elas. Novas chaves para tudo, em Configurações, acabam com isso para o que vier.</translation>
    </message>
    <message>
        <source>On a new computer, put Lamplit and a copy of the journal or of a backup there. Choose “Use my recovery code”, and type the eight groups, or open a photo of the QR code.</source>
        <translation>Em um computador novo, ponha o Lamplit e uma cópia do diário ou uma cópia de segurança. Escolha “Usar o código de recuperação” e digite os oito grupos, ou abra uma foto do código QR.</translation>
    </message>
    <message>
        <source>On paper, with things that you do not lose, away from the computer and its backups. Not in a mail, a chat or a cloud: whoever has the code and the files can read all of it.</source>
        <translation>Em papel, com coisas que você não perde, longe do computador e das cópias. Não num e-mail, num chat ou numa nuvem: quem tiver o código e os arquivos pode ler tudo.</translation>
    </message>
    <message>
        <source>Put Lamplit and a copy of the journal or of a backup on a computer. Choose “I have shares on paper”, and type the words of each sheet, or open a photo of its QR code.</source>
        <translation>Ponha o Lamplit e uma cópia do diário ou uma cópia de segurança em um computador. Escolha “Tenho partes em papel” e digite as palavras de cada folha, ou abra uma foto do código QR.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperação</translation>
    </message>
    <message>
        <source>Share %1 of %2, for %3</source>
        <translation>Parte %1 de %2, para %3</translation>
    </message>
    <message>
        <source>Share {number} of {made}, set {letter}</source>
        <translation>Parte {number} de {made}, conjunto {letter}</translation>
    </message>
    <message>
        <source>Shares kept by friends</source>
        <translation>Partes guardadas por amizades</translation>
    </message>
    <message>
        <source>Somebody asks for theirs</source>
        <translation>Alguém pede a sua</translation>
    </message>
    <message>
        <source>Take the shares back</source>
        <translation>Retirar as partes</translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>The code, in eight groups</source>
        <translation>O código, em oito grupos</translation>
    </message>
    <message>
        <source>The same as a QR code</source>
        <translation>O mesmo como código QR</translation>
    </message>
    <message>
        <source>The shares are on their way, each sealed for one person.</source>
        <translation>As partes estão a caminho, cada uma lacrada para uma pessoa.</translation>
    </message>
    <message>
        <source>The shares open nothing any more, and those who keep them forget them.</source>
        <translation>As partes já não abrem nada, e quem as guarda as esquece.</translation>
    </message>
    <message>
        <source>The shares open nothing any more.</source>
        <translation>As partes já não abrem nada.</translation>
    </message>
    <message>
        <source>The words, in this order</source>
        <translation>As palavras, nesta ordem</translation>
    </message>
    <message>
        <source>This code opens the journal without its passphrase. Nobody can make it again for you.</source>
        <translation>Este código abre o diário sem a frase secreta. Ninguém pode fazê-lo de novo para você.</translation>
    </message>
    <message>
        <source>This sheet is not encrypted. Lamplit keeps no copy of it.</source>
        <translation>Esta folha não está cifrada. O Lamplit não guarda cópia dela.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
    <message>
        <source>What you keep for others</source>
        <translation>O que você guarda para outras pessoas</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Onde guardar</translation>
    </message>
    <message>
        <source>Whoever brings enough shares together with a copy of your journal&apos;s files can read it, you or not. The shares alone open nothing.</source>
        <translation>Quem juntar partes suficientes e uma cópia dos arquivos do seu diário pode lê-lo, com você ou sem você. As partes sozinhas não abrem nada.</translation>
    </message>
    <message>
        <source>somebody who is gone</source>
        <translation>alguém que já não está</translation>
    </message>
</context>
<context>
    <name>RelayFields</name>
    <message>
        <source>Anybody may start a circle there; no token is needed.</source>
        <translation>Qualquer pessoa pode iniciar um círculo ali; não é preciso token.</translation>
    </message>
    <message numerus="yes">
        <source>It keeps what is sent for %n day(s).</source>
        <translation>
            <numerusform>Guarda o que é enviado por %n dia.</numerusform>
            <numerusform>Guarda o que é enviado por %n dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its owner gives out a token for each circle.</source>
        <translation>Quem o mantém dá um token para cada círculo.</translation>
    </message>
    <message>
        <source>Its owner, or somebody in a circle there, gives you a token.</source>
        <translation>Quem o mantém, ou alguém de um círculo de lá, dá um token a você.</translation>
    </message>
    <message>
        <source>Of a friend, a group, or your own. Paste here all that its owner gave you.</source>
        <translation>De uma pessoa amiga, de um grupo ou seu. Cole aqui tudo o que recebeu de quem o mantém.</translation>
    </message>
    <message>
        <source>Only where its owner gives one, as for a relay at a friend&apos;s home.</source>
        <translation>Só se quem o mantém der uma, como num retransmissor na casa de uma pessoa amiga.</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Mostrar o token</translation>
    </message>
    <message>
        <source>The key is key: or certificate: and 64 letters and digits.</source>
        <translation>A chave é key: ou certificate: e 64 letras e dígitos.</translation>
    </message>
    <message>
        <source>The relay answers, and it is one for circles.</source>
        <translation>O retransmissor responde, e serve para círculos.</translation>
    </message>
    <message>
        <source>The relay&apos;s address</source>
        <translation>O endereço do retransmissor</translation>
    </message>
    <message>
        <source>The relay&apos;s key</source>
        <translation>A chave do retransmissor</translation>
    </message>
    <message>
        <source>The relay&apos;s owner gives you one. It makes one circle.</source>
        <translation>Quem mantém o retransmissor dá um a você. Ele cria um círculo.</translation>
    </message>
    <message>
        <source>The token for a new circle</source>
        <translation>O token para um novo círculo</translation>
    </message>
    <message>
        <source>This relay asks for a token. Its owner gives you one.</source>
        <translation>Este retransmissor pede um token. Quem o mantém dá um a você.</translation>
    </message>
    <message>
        <source>Write the relay&apos;s address first.</source>
        <translation>Escreva primeiro o endereço do retransmissor.</translation>
    </message>
</context>
<context>
    <name>RenameSheet</name>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Say what you are called there.</source>
        <translation>Diga como você se chama ali.</translation>
    </message>
    <message>
        <source>Take this name</source>
        <translation>Usar este nome</translation>
    </message>
    <message>
        <source>The others see it with the next sync, also on what you said before.</source>
        <translation>As outras pessoas veem na próxima sincronização, também no que você disse antes.</translation>
    </message>
    <message>
        <source>The others see the new name now.</source>
        <translation>As outras pessoas já veem o novo nome.</translation>
    </message>
    <message>
        <source>What you are called in %1</source>
        <translation>Como você se chama em %1</translation>
    </message>
    <message>
        <source>What you are called there</source>
        <translation>Como você se chama ali</translation>
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
        <translation>Respostas a cada pergunta</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Em resumo</translation>
    </message>
    <message>
        <source>Contexts, with the mood on days with and without them.</source>
        <translation>Contextos, com o humor em dias com e sem eles.</translation>
    </message>
    <message>
        <source>Date, score and band of each one you filled in.</source>
        <translation>Data, pontuação e faixa de cada um que você respondeu.</translation>
    </message>
    <message>
        <source>Days of my own choice</source>
        <translation>Dias que eu escolher</translation>
    </message>
    <message>
        <source>Days with a check-in, the longest gap, middle values, first and last scores.</source>
        <translation>Dias com registro, a maior lacuna, valores do meio, primeiras e últimas pontuações.</translation>
    </message>
    <message>
        <source>Each single answer that you gave.</source>
        <translation>Cada resposta que você deu.</translation>
    </message>
    <message>
        <source>Events and days away</source>
        <translation>Acontecimentos e dias fora</translation>
    </message>
    <message>
        <source>Every questionnaire</source>
        <translation>Cada questionário</translation>
    </message>
    <message>
        <source>Hours and quality of the nights, without their notes.</source>
        <translation>Horas e qualidade das noites, sem as notas.</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>Entradas do diário</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Humor</translation>
    </message>
    <message>
        <source>Name, role and contact from your cards.</source>
        <translation>Nome, função e contato dos seus cartões.</translation>
    </message>
    <message>
        <source>Notes of check-ins</source>
        <translation>Notas dos registros</translation>
    </message>
    <message>
        <source>Only the entries you choose here, word for word.</source>
        <translation>Só as entradas que você escolher aqui, palavra por palavra.</translation>
    </message>
    <message>
        <source>Own scales</source>
        <translation>Escalas próprias</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Questionários</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sono</translation>
    </message>
    <message>
        <source>The last 3 months</source>
        <translation>Os últimos 3 meses</translation>
    </message>
    <message>
        <source>The last 4 weeks</source>
        <translation>As últimas 4 semanas</translation>
    </message>
    <message>
        <source>The last 6 months</source>
        <translation>Os últimos 6 meses</translation>
    </message>
    <message>
        <source>The last 8 weeks</source>
        <translation>As últimas 8 semanas</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>O último ano</translation>
    </message>
    <message>
        <source>The lines of your list, in your words.</source>
        <translation>As linhas da sua lista, nas suas palavras.</translation>
    </message>
    <message>
        <source>The mood of each day, the middle of each week, gaps as gaps.</source>
        <translation>O humor de cada dia, o meio de cada semana, lacunas como lacunas.</translation>
    </message>
    <message>
        <source>The names of cards you used, how often, before and after.</source>
        <translation>Os nomes dos cartões que você usou, quantas vezes, antes e depois.</translation>
    </message>
    <message>
        <source>The names of your scales and their values.</source>
        <translation>Os nomes das suas escalas e os valores.</translation>
    </message>
    <message>
        <source>The scores as a chart, with the published bands.</source>
        <translation>As pontuações como gráfico, com as faixas publicadas.</translation>
    </message>
    <message>
        <source>The words you wrote with check-ins, all of this period.</source>
        <translation>As palavras que você escreveu com os registros, todas as deste período.</translation>
    </message>
    <message>
        <source>Their names and days, on the charts.</source>
        <translation>Os nomes e os dias deles, nos gráficos.</translation>
    </message>
    <message>
        <source>What I want to talk about</source>
        <translation>Do que quero falar</translation>
    </message>
    <message>
        <source>What appeared together</source>
        <translation>O que apareceu junto</translation>
    </message>
    <message>
        <source>What was tried to help</source>
        <translation>O que se tentou para ajudar</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Para quem é</translation>
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
        <translation>* anotado mais de um dia depois.</translation>
    </message>
    <message>
        <source>+{number}</source>
        <translation>+{number}</translation>
    </message>
    <message>
        <source>Answers to each question</source>
        <translation>Respostas a cada pergunta</translation>
    </message>
    <message>
        <source>Appeared together</source>
        <translation>Apareceram juntos</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>abr</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Em resumo</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>ago</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>Com base em</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Cartão</translation>
    </message>
    <message>
        <source>Cards of professionals</source>
        <translation>Cartões de profissionais</translation>
    </message>
    <message>
        <source>Chart of hours of sleep from {first} to {last}: {count} nights, median {median} hours. The table of months has the values.</source>
        <translation>Gráfico das horas de sono de {first} a {last}: {count} noites, mediana {median} horas. A tabela dos meses tem os valores.</translation>
    </message>
    <message>
        <source>Chart of mood from {first} to {last}, on a scale from 1, very unpleasant, to 7, very pleasant. {count} of {total} days have a check-in. {summary} The table of weeks has every value.</source>
        <translation>Gráfico do humor de {first} a {last}, numa escala de 1, muito desagradável, a 7, muito agradável. {count} de {total} dias têm registro. {summary} A tabela das semanas tem todos os valores.</translation>
    </message>
    <message>
        <source>Chart of questionnaire scores from {first} to {last}. {summary} The table of questionnaires has every value.</source>
        <translation>Gráfico das pontuações de questionários de {first} a {last}. {summary} A tabela dos questionários tem todos os valores.</translation>
    </message>
    <message>
        <source>Check-ins with energy</source>
        <translation>Registros com energia</translation>
    </message>
    <message>
        <source>Check-ins with feelings</source>
        <translation>Registros com sentimentos</translation>
    </message>
    <message>
        <source>Check-ins with what they had to do with</source>
        <translation>Registros com o que tinham a ver</translation>
    </message>
    <message>
        <source>Check-ins, each with its time</source>
        <translation>Registros, cada um com a hora</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Days with a check-in</source>
        <translation>Dias com registro</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>dez</translation>
    </message>
    <message>
        <source>Distress 0 to 10, before and after (median)</source>
        <translation>Angústia de 0 a 10, antes e depois (mediana)</translation>
    </message>
    <message>
        <source>Dots: days. Line: weekly median, from 3 days on. Hatched: a week or more without a check-in; nothing is filled in.</source>
        <translation>Pontos: dias. Linha: mediana semanal, a partir de 3 dias. Hachurado: uma semana ou mais sem registro; nada é preenchido.</translation>
    </message>
    <message>
        <source>Dots: nights. Line: weekly median, from 3 nights on.</source>
        <translation>Pontos: noites. Linha: mediana semanal, a partir de 3 noites.</translation>
    </message>
    <message>
        <source>Dotted lines: where the published bands begin.</source>
        <translation>Linhas pontilhadas: onde começam as faixas publicadas.</translation>
    </message>
    <message>
        <source>Every questionnaire</source>
        <translation>Cada questionário</translation>
    </message>
    <message>
        <source>Every questionnaire, continued</source>
        <translation>Cada questionário, continuação</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>fev</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Sentimento</translation>
    </message>
    <message>
        <source>Feelings named most</source>
        <translation>Sentimentos mais citados</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Helped, 0 to 4 (median)</source>
        <translation>Ajudou, 0 a 4 (mediana)</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>jan</translation>
    </message>
    <message>
        <source>Journal entries chosen for this report</source>
        <translation>Entradas do diário escolhidas para este relatório</translation>
    </message>
    <message>
        <source>Journal entry, all its words</source>
        <translation>Entrada do diário, todas as palavras</translation>
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
        <translation>Feito em {date} com o Lamplit {version}</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Median (lowest to highest of the days’ middles), days of 7.</source>
        <translation>Mediana (do menor ao maior dos meios dos dias), dias de 7.</translation>
    </message>
    <message>
        <source>Median hours</source>
        <translation>Horas, mediana</translation>
    </message>
    <message>
        <source>Median mood</source>
        <translation>Humor, mediana</translation>
    </message>
    <message>
        <source>Median mood of days with and without, at least 10 days each. Not a cause.</source>
        <translation>Humor mediano de dias com e sem, pelo menos 10 dias de cada. Não é uma causa.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Humor</translation>
    </message>
    <message>
        <source>Mood and measures</source>
        <translation>Humor e questionários</translation>
    </message>
    <message>
        <source>Mood and measures: {name}</source>
        <translation>Humor e questionários: {name}</translation>
    </message>
    <message>
        <source>Mood by week</source>
        <translation>Humor por semana</translation>
    </message>
    <message>
        <source>Mood, median of the last 4 weeks</source>
        <translation>Humor, mediana das últimas 4 semanas</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Noites</translation>
    </message>
    <message>
        <source>No week has the three days that a median needs.</source>
        <translation>Nenhuma semana tem os três dias de que uma mediana precisa.</translation>
    </message>
    <message>
        <source>Noted by the person themselves. Not a diagnosis, and not reviewed by a professional. Days without a check-in are missing, not average; hard days may be the ones left out.</source>
        <translation>Anotado pela própria pessoa. Não é um diagnóstico, nem foi revisto por profissional. Dias sem registro faltam, não são médios; dias difíceis podem ser os que ficaram de fora.</translation>
    </message>
    <message>
        <source>Notes of check-ins</source>
        <translation>Notas dos registros</translation>
    </message>
    <message>
        <source>Notes of nights</source>
        <translation>Notas das noites</translation>
    </message>
    <message>
        <source>Notes on what was tried</source>
        <translation>Notas sobre o que se tentou</translation>
    </message>
    <message>
        <source>Nothing was noted in this period.</source>
        <translation>Nada foi anotado neste período.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>out</translation>
    </message>
    <message>
        <source>Own scales</source>
        <translation>Escalas próprias</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Poor sleep</source>
        <translation>Sono ruim</translation>
    </message>
    <message>
        <source>Quality, 1 to 5</source>
        <translation>Qualidade, 1 a 5</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionário</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Questionários</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Faixa</translation>
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
        <translation>Anotado pela própria pessoa em um diário privado. Não é um diagnóstico.</translation>
    </message>
    <message>
        <source>Self-reported mood, questionnaires and sleep</source>
        <translation>Humor, questionários e sono anotados pela própria pessoa</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>set</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sono</translation>
    </message>
    <message>
        <source>Sleep by month</source>
        <translation>Sono por mês</translation>
    </message>
    <message>
        <source>Sleep under 6 hours</source>
        <translation>Sono de menos de 6 horas</translation>
    </message>
    <message>
        <source>Sleep, median</source>
        <translation>Sono, mediana</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Square brackets stand for characters that this page has no letters for: {scripts}. The CSV and JSON files have them as they were written.</source>
        <translation>Os colchetes ficam no lugar de caracteres para os quais esta página não tem letras: {scripts}. Os arquivos CSV e JSON os têm como foram escritos.</translation>
    </message>
    <message>
        <source>The PHQ-9 stands here as the PHQ-8: its question 9 is left out unless the person chooses to include it. That says nothing about the answer.</source>
        <translation>O PHQ-9 está aqui como PHQ-8: a sua pergunta 9 fica de fora, a não ser que a pessoa escolha incluí-la. Isso não diz nada sobre a resposta.</translation>
    </message>
    <message>
        <source>The days it speaks of</source>
        <translation>Os dias de que fala</translation>
    </message>
    <message>
        <source>The two blocks differ by more than chance usually does.</source>
        <translation>Os dois blocos diferem mais do que o acaso costuma fazer.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Cedo demais</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usos</translation>
    </message>
    <message>
        <source>Waking too early</source>
        <translation>Acordar cedo demais</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Semana de</translation>
    </message>
    <message>
        <source>Weekly medians lie between {low} and {high}; {weeks} of {all} weeks have one.</source>
        <translation>As medianas semanais ficam entre {low} e {high}; {weeks} de {all} semanas têm uma.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>What I want to talk about</source>
        <translation>Do que quero falar</translation>
    </message>
    <message>
        <source>What I want to talk about, in full</source>
        <translation>Do que quero falar, por inteiro</translation>
    </message>
    <message>
        <source>What check-ins had to do with</source>
        <translation>Com o que os registros tinham a ver</translation>
    </message>
    <message>
        <source>What was tried to help</source>
        <translation>O que se tentou para ajudar</translation>
    </message>
    <message>
        <source>What you are called</source>
        <translation>Como você se chama</translation>
    </message>
    <message>
        <source>Where the questionnaires come from</source>
        <translation>De onde vêm os questionários</translation>
    </message>
    <message>
        <source>With (days)</source>
        <translation>Com (dias)</translation>
    </message>
    <message>
        <source>Without (days)</source>
        <translation>Sem (dias)</translation>
    </message>
    <message>
        <source>away</source>
        <translation>fora</translation>
    </message>
    <message>
        <source>change {change}</source>
        <translation>mudança {change}</translation>
    </message>
    <message>
        <source>changes of {points} or more are usually more than measurement noise</source>
        <translation>mudanças de {points} ou mais costumam ser mais que ruído de medida</translation>
    </message>
    <message>
        <source>emoji</source>
        <translation>emoji</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>longest gap {days} days, {first} to {last}</source>
        <translation>maior lacuna {days} dias, {first} a {last}</translation>
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
        <translation>nenhum dia sem registro</translation>
    </message>
    <message>
        <source>of {high}</source>
        <translation>de {high}</translation>
    </message>
    <message>
        <source>once, {last}</source>
        <translation>uma vez, {last}</translation>
    </message>
    <message>
        <source>pleasant</source>
        <translation>agradável</translation>
    </message>
    <message>
        <source>signs</source>
        <translation>sinais</translation>
    </message>
    <message>
        <source>slightly pleasant</source>
        <translation>um pouco agradável</translation>
    </message>
    <message>
        <source>slightly unpleasant</source>
        <translation>um pouco desagradável</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>poucos demais</translation>
    </message>
    <message>
        <source>too few days: {now} of 28; at least {least} are needed</source>
        <translation>dias de menos: {now} de 28; são precisos pelo menos {least}</translation>
    </message>
    <message>
        <source>unpleasant</source>
        <translation>desagradável</translation>
    </message>
    <message>
        <source>very pleasant</source>
        <translation>muito agradável</translation>
    </message>
    <message>
        <source>very unpleasant</source>
        <translation>muito desagradável</translation>
    </message>
    <message>
        <source>woke too early in {count}</source>
        <translation>acordar cedo demais em {count}</translation>
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
        <translation>mais {count} na página 2</translation>
    </message>
    <message>
        <source>{count} more or longer on page 2</source>
        <translation>mais {count}, ou mais longo, na página 2</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} de {total}</translation>
    </message>
    <message>
        <source>{count} of {total} nights</source>
        <translation>{count} de {total} noites</translation>
    </message>
    <message>
        <source>{count} times yes</source>
        <translation>{count} vezes sim</translation>
    </message>
    <message>
        <source>{count} times, {first} to {last}</source>
        <translation>{count} vezes, {first} a {last}</translation>
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
        <translation>{hours} h {minutes} min; faixa habitual {low} a {high} h</translation>
    </message>
    <message>
        <source>{instrument}, first and last</source>
        <translation>{instrument}, primeiro e último</translation>
    </message>
    <message>
        <source>{instrument}, question 9</source>
        <translation>{instrument}, pergunta 9</translation>
    </message>
    <message>
        <source>{instrument}: among them question 9</source>
        <translation>{instrument}: entre elas a pergunta 9</translation>
    </message>
    <message>
        <source>{instrument}: answers to single questions</source>
        <translation>{instrument}: respostas a perguntas isoladas</translation>
    </message>
    <message>
        <source>{instrument}: dashed line, open squares</source>
        <translation>{instrument}: linha tracejada, quadrados vazios</translation>
    </message>
    <message>
        <source>{instrument}: scores</source>
        <translation>{instrument}: pontuações</translation>
    </message>
    <message>
        <source>{instrument}: solid line, filled circles</source>
        <translation>{instrument}: linha contínua, círculos cheios</translation>
    </message>
    <message>
        <source>{instrument}: {count} values, from {before} to {after}, lowest {low}, highest {high}.</source>
        <translation>{instrument}: {count} valores, de {before} a {after}, menor {low}, maior {high}.</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <source>{name} above {value}</source>
        <translation>{name} acima de {value}</translation>
    </message>
    <message>
        <source>{now} and {before} of 28 days</source>
        <translation>{now} e {before} de 28 dias</translation>
    </message>
    <message>
        <source>{now} of 28 days</source>
        <translation>{now} de 28 dias</translation>
    </message>
    <message>
        <source>{value} of 7</source>
        <translation>{value} de 7</translation>
    </message>
    <message>
        <source>{value} of 7; {before} of 7 in the 4 weeks before</source>
        <translation>{value} de 7; {before} de 7 nas 4 semanas anteriores</translation>
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
        <translation>%1, que escreveu isto</translation>
    </message>
    <message>
        <source>Choose at least one steward.</source>
        <translation>Escolha pelo menos uma pessoa responsável.</translation>
    </message>
    <message>
        <source>Do not report</source>
        <translation>Não avisar</translation>
    </message>
    <message>
        <source>Exactly what they read</source>
        <translation>Exatamente o que vão ler</translation>
    </message>
    <message>
        <source>It goes to the stewards you choose, and to nobody else. %1 is not told by Lamplit, but stewards may have to speak with them.</source>
        <translation>Vai para as pessoas responsáveis que você escolher, e para mais ninguém. O Lamplit não conta a %1, mas talvez seja preciso que falem com essa pessoa.</translation>
    </message>
    <message>
        <source>Report to stewards</source>
        <translation>Avisar responsáveis</translation>
    </message>
    <message>
        <source>Send the report</source>
        <translation>Enviar o aviso</translation>
    </message>
    <message>
        <source>Show along what else %1 said</source>
        <translation>Mostrar junto o que mais %1 disse</translation>
    </message>
    <message>
        <source>The report is on its way. Nobody else learns of it.</source>
        <translation>O aviso está a caminho. Ninguém mais fica sabendo.</translation>
    </message>
    <message>
        <source>There is no other steward in this circle. You can save the post as evidence instead.</source>
        <translation>Não há outra pessoa responsável neste círculo. Em vez disso, você pode salvar a publicação como prova.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Sobre o que é</translation>
    </message>
    <message>
        <source>What you want to say about it</source>
        <translation>O que você quer dizer sobre isso</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>Quem lê</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguém</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>100 %</source>
        <translation>100%</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet</source>
        <translation>CSV, para uma planilha</translation>
    </message>
    <message>
        <source>FHIR, for a record system</source>
        <translation>FHIR, para um sistema de prontuários</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>It holds: {parts}.</source>
        <translation>Contém: {parts}.</translation>
    </message>
    <message>
        <source>JSON, for other programs</source>
        <translation>JSON, para outros programas</translation>
    </message>
    <message>
        <source>Kept on your list.</source>
        <translation>Guardado na sua lista.</translation>
    </message>
    <message>
        <source>No check-ins in this period.</source>
        <translation>Nenhum registro neste período.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Páginas do relatório</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Visível</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Tamanho das páginas</translation>
    </message>
    <message>
        <source>Take the last year</source>
        <translation>Usar o último ano</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>As páginas</translation>
    </message>
    <message>
        <source>The pages are being made.</source>
        <translation>As páginas estão sendo feitas.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>O que inclui</translation>
    </message>
</context>
<context>
    <name>RequestCard</name>
    <message>
        <source>%1 asks to be let in</source>
        <translation>%1 pede para entrar</translation>
    </message>
    <message>
        <source>Call %1, and let them read their five words to you. Here they are:</source>
        <translation>Ligue para %1 e deixe que leia as cinco palavras para você. Aqui estão:</translation>
    </message>
    <message>
        <source>Compare the number too: %1 sees the same, if the invite was yours.</source>
        <translation>Compare também o número: %1 vê o mesmo, se o convite foi seu.</translation>
    </message>
    <message>
        <source>Not who I invited</source>
        <translation>Não é quem convidei</translation>
    </message>
    <message>
        <source>Safety number</source>
        <translation>Número de segurança</translation>
    </message>
    <message>
        <source>The same, let them in</source>
        <translation>São as mesmas, deixar entrar</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>%1 of your %2 entries could be read.</source>
        <translation>%1 das suas %2 entradas puderam ser lidas.</translation>
    </message>
    <message>
        <source>All %1 entries could be read. Some other things could not.</source>
        <translation>Todas as %1 entradas puderam ser lidas. Algumas outras coisas, não.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Cartão</translation>
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
        <translation>Os círculos veem o novo diário como um novo membro e pedem para deixar você entrar de novo.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Versão anterior</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Everything could be read: %1 entries.</source>
        <translation>Tudo pôde ser lido: %1 entradas.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Newest version of an entry</source>
        <translation>Versão mais nova de uma entrada</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noite</translation>
    </message>
    <message>
        <source>Part of the plan</source>
        <translation>Parte do plano</translation>
    </message>
    <message>
        <source>Photo or file</source>
        <translation>Foto ou arquivo</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Publicação</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionário</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Some of the newest changes could not be read. What they changed is there as it was before.</source>
        <translation>Algumas das mudanças mais novas não puderam ser lidas. O que elas mudaram está como era antes.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Outra coisa</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>The beginning of the file was lost, and with it what tells damage from what is whole. Read with care what is there.</source>
        <translation>O começo do arquivo se perdeu, e com ele o que distingue o dano do que está inteiro. Leia com cuidado o que há.</translation>
    </message>
    <message>
        <source>The damaged journal stays where it was. Keep it until you have looked through the new one.</source>
        <translation>O diário danificado fica onde estava. Conserve-o até ter olhado o novo por inteiro.</translation>
    </message>
    <message>
        <source>The newest backup beside the damaged one, %1, has %2 entries.</source>
        <translation>A cópia mais nova ao lado do danificado, %1, tem %2 entradas.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Value of a scale</source>
        <translation>Valor de uma escala</translation>
    </message>
    <message>
        <source>What is missing may be in a backup, here or on a drive. To take it from there, open the new journal, then Settings, Backups, Bring things back.</source>
        <translation>O que falta pode estar em uma cópia, aqui ou numa unidade. Para pegar de lá, abra o novo diário, depois Configurações, Cópias de segurança, Recuperar coisas.</translation>
    </message>
    <message>
        <source>Words of an entry; its files are there</source>
        <translation>Palavras de uma entrada; os arquivos estão aqui</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e mais %1</translation>
    </message>
</context>
<context>
    <name>RescueAsking</name>
    <message>
        <source>Choose another place</source>
        <translation>Escolher outro lugar</translation>
    </message>
    <message>
        <source>Choose the folder for the new journal</source>
        <translation>Escolha a pasta para o novo diário</translation>
    </message>
    <message>
        <source>Friends keep shares</source>
        <translation>Amizades guardam partes</translation>
    </message>
    <message>
        <source>I have shares on paper</source>
        <translation>Tenho partes em papel</translation>
    </message>
    <message>
        <source>If this disk may be failing, choose a place on another one.</source>
        <translation>Se este disco pode estar falhando, escolha um lugar em outro.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Read what can be read</source>
        <translation>Ler o que se pode ler</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperação</translation>
    </message>
    <message>
        <source>The damaged journal is not changed, and nothing in it is deleted. All that can still be read becomes a new journal, which opens with the same keys. Then you see what could not be read. This can take minutes; you can stop it at any time.</source>
        <translation>O diário danificado não é mudado, e nada nele é apagado. Tudo o que ainda se pode ler vira um novo diário, que abre com as mesmas chaves. Depois você vê o que não pôde ser lido. Pode levar minutos; você pode parar a qualquer momento.</translation>
    </message>
    <message>
        <source>The new journal goes here: %1</source>
        <translation>O novo diário fica aqui: %1</translation>
    </message>
    <message>
        <source>Use a key file</source>
        <translation>Usar um arquivo de chave</translation>
    </message>
    <message>
        <source>Use my passphrase</source>
        <translation>Usar a frase secreta</translation>
    </message>
    <message>
        <source>Use my recovery code</source>
        <translation>Usar o código de recuperação</translation>
    </message>
    <message>
        <source>Use the system keychain</source>
        <translation>Usar o chaveiro do sistema</translation>
    </message>
</context>
<context>
    <name>RescueView</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Começando</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Não pôde ser lido</translation>
    </message>
    <message>
        <source>Open the new journal</source>
        <translation>Abrir o novo diário</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lendo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stopped. No new journal was made.</source>
        <translation>Parado. Nenhum novo diário foi feito.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Parando</translation>
    </message>
    <message>
        <source>The damaged journal is only read. If you stop, no new one is made.</source>
        <translation>O diário danificado só é lido. Se você parar, nenhum novo é feito.</translation>
    </message>
    <message>
        <source>The new journal is in %1.</source>
        <translation>O novo diário está em %1.</translation>
    </message>
    <message>
        <source>What can still be read</source>
        <translation>O que ainda se pode ler</translation>
    </message>
</context>
<context>
    <name>RestoreView</name>
    <message>
        <source>A backup opens with what opened the journal on its day: the recovery code from your paper, your passphrase or a key file. Nothing is changed in the backup.</source>
        <translation>Uma cópia abre com o que abria o diário naquele dia: o código de recuperação do seu papel, a frase secreta ou um arquivo de chave. Nada é mudado na cópia.</translation>
    </message>
    <message>
        <source>A journal from a backup</source>
        <translation>Um diário a partir de uma cópia</translation>
    </message>
    <message>
        <source>A journal that is here already stays as it is.</source>
        <translation>Um diário que já está aqui fica como está.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Backups of Lamplit</source>
        <translation>Cópias de segurança do Lamplit</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Escolher a cópia</translation>
    </message>
    <message>
        <source>Choose the backup first.</source>
        <translation>Escolha primeiro a cópia.</translation>
    </message>
    <message>
        <source>Circles take this computer for a new one, and ask to let you in again.</source>
        <translation>Os círculos veem este computador como um novo e pedem para deixar você entrar de novo.</translation>
    </message>
    <message>
        <source>Counting what is in it</source>
        <translation>Contando o que há nela</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation>Está em %1.</translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation>Abrir o diário</translation>
    </message>
    <message>
        <source>Opening the backup</source>
        <translation>Abrindo a cópia</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Restaurar</translation>
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
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stopped. No journal was made.</source>
        <translation>Parado. Nenhum diário foi feito.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Parando</translation>
    </message>
    <message>
        <source>Where the journal goes</source>
        <translation>Onde o diário fica</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>%1 over time</source>
        <translation>%1 ao longo do tempo</translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins without words came too.</source>
        <translation>
            <numerusform>Veio também %n registro sem palavras.</numerusform>
            <numerusform>Vieram também %n registros sem palavras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries went out.</source>
        <translation>
            <numerusform>%n entrada saiu.</numerusform>
            <numerusform>%n entradas saíram.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were here already.</source>
        <translation>
            <numerusform>%n entrada já estava aqui.</numerusform>
            <numerusform>%n entradas já estavam aqui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other things came too: moods, scales, sleep, cards and the like.</source>
        <translation>
            <numerusform>Veio também mais %n coisa: humores, escalas, sono, cartões e afins.</numerusform>
            <numerusform>Vieram também mais %n coisas: humores, escalas, sono, cartões e afins.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos and files came with them.</source>
        <translation>
            <numerusform>Com elas veio %n foto ou arquivo.</numerusform>
            <numerusform>Com elas vieram %n fotos e arquivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos and files went with them.</source>
        <translation>
            <numerusform>Com elas foi %n foto ou arquivo.</numerusform>
            <numerusform>Com elas foram %n fotos e arquivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions have no answer, so there is no total.</source>
        <translation>
            <numerusform>%n pergunta não tem resposta, então não há total.</numerusform>
            <numerusform>%n perguntas não têm resposta, então não há total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were missing.</source>
        <translation>
            <numerusform>Faltava %n.</numerusform>
            <numerusform>Faltavam %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>All questionnaires</source>
        <translation>Todos os questionários</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Começar de novo</translation>
    </message>
    <message>
        <source>Bring in something else</source>
        <translation>Trazer outra coisa</translation>
    </message>
    <message>
        <source>Filled in on %1.</source>
        <translation>Respondido: %1.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>It is encrypted. Without the passphrase it stays closed.</source>
        <translation>Está cifrado. Sem a frase secreta, fica fechado.</translation>
    </message>
    <message>
        <source>It is in your journal</source>
        <translation>Está no seu diário</translation>
    </message>
    <message>
        <source>It is not encrypted: whoever has it can read it.</source>
        <translation>Não está cifrado: quem o tiver pode ler.</translation>
    </message>
    <message>
        <source>Its file gives no scores, so nothing is counted.</source>
        <translation>O arquivo dele não dá pontuação, então nada é contado.</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Fazer um relatório</translation>
    </message>
    <message>
        <source>Measurement noise: %1</source>
        <translation>Ruído de medida: %1</translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation>Abrir o diário</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Ao longo do tempo</translation>
    </message>
    <message>
        <source>Put this questionnaire away</source>
        <translation>Arquivar este questionário</translation>
    </message>
    <message>
        <source>Ranges: %1</source>
        <translation>Faixas: %1</translation>
    </message>
    <message>
        <source>Remove this result</source>
        <translation>Remover este resultado</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>See the PHQ-8, without the last question</source>
        <translation>Ver o PHQ-8, sem a última pergunta</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message numerus="yes">
        <source>So did %n other things: moods, scales and the like.</source>
        <translation>
            <numerusform>Também %n outra coisa: humores, escalas e afins.</numerusform>
            <numerusform>Também %n outras coisas: humores, escalas e afins.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out something else</source>
        <translation>Levar outra coisa</translation>
    </message>
    <message>
        <source>The range is named by the authors. It is no diagnosis.</source>
        <translation>O nome da faixa é de quem criou o questionário. Não é um diagnóstico.</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Desfazer esta importação</translation>
    </message>
    <message>
        <source>What is in it, and what is not</source>
        <translation>O que há nele, e o que não há</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De onde vem</translation>
    </message>
    <message>
        <source>Written down later.</source>
        <translation>Anotado depois.</translation>
    </message>
    <message>
        <source>Your journal is written</source>
        <translation>O seu diário está escrito</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>sem pontuação</translation>
    </message>
</context>
<context>
    <name>ReturnCard</name>
    <message>
        <source>%1 lost their place, on %2 at %3: their journal was restored or copied. Ask them whether it is they before you give it back.</source>
        <translation>%1 perdeu o seu lugar, %2 às %3: o diário foi restaurado ou copiado. Pergunte se é mesmo essa pessoa antes de devolver.</translation>
    </message>
    <message>
        <source>It is they, give the place back</source>
        <translation>É essa pessoa, devolver o lugar</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>%1 are away.</source>
        <comment>several people</comment>
        <translation>%1 estão ausentes.</translation>
    </message>
    <message>
        <source>%1 has little room today.</source>
        <translation>%1 tem pouco espaço hoje.</translation>
    </message>
    <message>
        <source>%1 has no room now.</source>
        <translation>%1 não tem espaço agora.</translation>
    </message>
    <message>
        <source>%1 have little room today.</source>
        <comment>several people</comment>
        <translation>%1 têm pouco espaço hoje.</translation>
    </message>
    <message>
        <source>%1 have no room now.</source>
        <comment>several people</comment>
        <translation>%1 não têm espaço agora.</translation>
    </message>
    <message>
        <source>%1 is away.</source>
        <translation>%1 está ausente.</translation>
    </message>
</context>
<context>
    <name>RoomForOthers</name>
    <message>
        <source>How much room I have</source>
        <translation>Quanto espaço tenho</translation>
    </message>
    <message>
        <source>I am away for a week</source>
        <translation>Ausente por uma semana</translation>
    </message>
    <message>
        <source>I have room</source>
        <translation>Tenho espaço</translation>
    </message>
    <message>
        <source>I need quiet for three days</source>
        <translation>Preciso de calma por três dias</translation>
    </message>
    <message>
        <source>I need quiet until tomorrow</source>
        <translation>Preciso de calma até amanhã</translation>
    </message>
    <message>
        <source>Listening only</source>
        <translation>Só escuto</translation>
    </message>
    <message>
        <source>Say nothing of it</source>
        <translation>Não dizer nada disso</translation>
    </message>
    <message>
        <source>The others see it with their next look.</source>
        <translation>As outras pessoas veem na próxima vez que olharem.</translation>
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
        <translation>Mudar</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Pôr</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>Between two posts of one person lie at least %n hour(s).</source>
        <translation>
            <numerusform>Entre duas publicações de uma pessoa passa pelo menos %n hora.</numerusform>
            <numerusform>Entre duas publicações de uma pessoa passam pelo menos %n horas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Between two posts of one person lie at least %n minute(s).</source>
        <translation>
            <numerusform>Entre duas publicações de uma pessoa passa pelo menos %n minuto.</numerusform>
            <numerusform>Entre duas publicações de uma pessoa passam pelo menos %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody may invite.</source>
        <translation>Todo mundo pode convidar.</translation>
    </message>
    <message>
        <source>Everybody may let people in.</source>
        <translation>Todo mundo pode deixar entrar.</translation>
    </message>
    <message>
        <source>Nobody keeps a post for a report once it was taken back.</source>
        <translation>Ninguém guarda para um aviso uma publicação que foi retirada.</translation>
    </message>
    <message>
        <source>Numbers are compared before somebody is let in.</source>
        <translation>Os números são comparados antes de alguém entrar.</translation>
    </message>
    <message>
        <source>Only stewards invite.</source>
        <translation>Só as pessoas responsáveis convidam.</translation>
    </message>
    <message>
        <source>Only stewards let people in.</source>
        <translation>Só as pessoas responsáveis deixam entrar.</translation>
    </message>
    <message>
        <source>Whoever reads a post may keep it sealed for a report, for 30 days.</source>
        <translation>Quem ler uma publicação pode guardá-la lacrada para um aviso, por 30 dias.</translation>
    </message>
</context>
<context>
    <name>RulesPart</name>
    <message>
        <source>From %1: %2.</source>
        <translation>A partir de %1: %2.</translation>
    </message>
    <message>
        <source>How limits work</source>
        <translation>Como os limites funcionam</translation>
    </message>
    <message>
        <source>No limit is on. These are examples; none of them holds until you keep it.</source>
        <translation>Nenhum limite está ligado. Estes são exemplos; nenhum vale até você guardá-lo.</translation>
    </message>
</context>
<context>
    <name>RunningPage</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Parando</translation>
    </message>
</context>
<context>
    <name>SaidSheet</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Nothing was said that is still here.</source>
        <translation>Nada foi dito que ainda esteja aqui.</translation>
    </message>
    <message>
        <source>Only the first words stand here. Hiding, reporting, blocking and taking back are possible at any time.</source>
        <translation>Só as primeiras palavras estão aqui. Ocultar, avisar, bloquear e retirar é possível a qualquer momento.</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>O que se pode fazer</translation>
    </message>
    <message>
        <source>What was said lately</source>
        <translation>O que foi dito há pouco</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>Sem palavras</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
</context>
<context>
    <name>SavePdf</name>
    <message>
        <source>Choose a place</source>
        <translation>Escolher um lugar</translation>
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
        <translation>Não proteger</translation>
    </message>
    <message>
        <source>Eight characters at least, or it could be guessed.</source>
        <translation>Pelo menos oito caracteres, ou poderia ser adivinhada.</translation>
    </message>
    <message>
        <source>If it is forgotten, the file stays closed. A new one can always be saved.</source>
        <translation>Se for esquecida, o arquivo fica fechado. Sempre dá para salvar um novo.</translation>
    </message>
    <message>
        <source>Lock it with a passphrase of my own</source>
        <translation>Proteger com uma frase secreta minha</translation>
    </message>
    <message>
        <source>Lock it with four words</source>
        <translation>Proteger com quatro palavras</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Outras palavras</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Frase secreta do arquivo</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>Salvar o PDF</translation>
    </message>
    <message>
        <source>Say them aloud, in the room or on the phone. Not in the same message.</source>
        <translation>Diga em voz alta, na sala ou por telefone. Não na mesma mensagem.</translation>
    </message>
    <message>
        <source>Whoever has the file can read it: on the way, in a mailbox, on a lost stick.</source>
        <translation>Quem tiver o arquivo pode ler: no caminho, numa caixa de correio, num pen drive perdido.</translation>
    </message>
</context>
<context>
    <name>SavedLabel</name>
    <message>
        <source>Saved {when}</source>
        <translation>Salvo {when}</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Saved searches</source>
        <translation>Buscas guardadas</translation>
    </message>
    <message>
        <source>This search is no longer kept.</source>
        <translation>Esta busca já não está guardada.</translation>
    </message>
    <message>
        <source>This search was kept.</source>
        <translation>Esta busca foi guardada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
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
        <translation>Um número</translation>
    </message>
    <message>
        <source>A time, such as 1:30</source>
        <translation>Um tempo, como 1:30</translation>
    </message>
    <message>
        <source>From 0 to 10</source>
        <translation>De 0 a 10</translation>
    </message>
    <message>
        <source>Medication taken</source>
        <translation>Remédio tomado</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sim ou não</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>a partir de %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>até %1</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>Pain, steps, sertraline</source>
        <translation>Dor, passos, sertralina</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>O que se pergunta</translation>
    </message>
    <message>
        <source>What is asked stays, so that past values keep their sense.</source>
        <translation>O que se pergunta fica, para que os valores passados mantenham o sentido.</translation>
    </message>
    <message>
        <source>km, glasses</source>
        <translation>km, copos</translation>
    </message>
</context>
<context>
    <name>ScaleLine</name>
    <message>
        <source>%1; put away, its values stay</source>
        <translation>%1; arquivada, os seus valores ficam</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 days</source>
        <translation>
            <numerusform>%n de %1 dias</numerusform>
            <numerusform>%n de %1 dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudar</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Mudar {name}</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Days noted</source>
        <translation>Dias anotados</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Apagar {name}</translation>
    </message>
    <message>
        <source>Further down: {name}</source>
        <translation>Mais para baixo: {name}</translation>
    </message>
    <message>
        <source>Further up: {name}</source>
        <translation>Mais para cima: {name}</translation>
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
        <translation>Valor do meio</translation>
    </message>
    <message>
        <source>Put away: {name}</source>
        <translation>Arquivar: {name}</translation>
    </message>
    <message>
        <source>Take out again: {name}</source>
        <translation>Usar de novo: {name}</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semana de</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>Semana de %1</translation>
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
        <translation>Não</translation>
    </message>
    <message>
        <source>No value: {name}</source>
        <translation>Sem valor: {name}</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Não tomado</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomado</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
</context>
<context>
    <name>ScalesGroup</name>
    <message>
        <source>New scale</source>
        <translation>Nova escala</translation>
    </message>
    <message>
        <source>The order is changed.</source>
        <translation>A ordem foi mudada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>What else you follow from day to day. A check-in asks for them.</source>
        <translation>O que mais você acompanha dia a dia. Um registro pergunta por isso.</translation>
    </message>
    <message>
        <source>Your own scales</source>
        <translation>As suas escalas</translation>
    </message>
    <message>
        <source>“%1” is asked for again.</source>
        <translation>“%1” volta a ser perguntada.</translation>
    </message>
    <message>
        <source>“%1” is changed. Past values stay as they are.</source>
        <translation>“%1” foi mudada. Os valores passados ficam como estão.</translation>
    </message>
    <message>
        <source>“%1” is deleted with its values.</source>
        <translation>“%1” foi apagada com os seus valores.</translation>
    </message>
    <message>
        <source>“%1” is one of your scales now.</source>
        <translation>“%1” agora é uma das suas escalas.</translation>
    </message>
    <message>
        <source>“%1” is put away.</source>
        <translation>“%1” está arquivada.</translation>
    </message>
</context>
<context>
    <name>ScalesPart</name>
    <message>
        <source>Days noted</source>
        <translation>Dias anotados</translation>
    </message>
    <message>
        <source>Days with yes</source>
        <translation>Dias com sim</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>The range of this scale changed. Each range has a chart of its own.</source>
        <translation>A faixa desta escala mudou. Cada faixa tem o seu próprio gráfico.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Your own scales</source>
        <translation>As suas escalas</translation>
    </message>
    <message>
        <source>full: yes · dotted: noted</source>
        <translation>cheio: sim · pontilhado: anotado</translation>
    </message>
    <message>
        <source>line: weekly median · dots: days</source>
        <translation>linha: mediana semanal · pontos: dias</translation>
    </message>
</context>
<context>
    <name>ScanRow</name>
    <message>
        <source>Choose a picture of the code</source>
        <translation>Escolher uma imagem do código</translation>
    </message>
    <message>
        <source>From a picture</source>
        <translation>De uma imagem</translation>
    </message>
    <message>
        <source>Looking for the code.</source>
        <translation>Procurando o código.</translation>
    </message>
    <message>
        <source>No code can be read in this picture. Take it from nearer and straight.</source>
        <translation>Nenhum código pode ser lido nesta imagem. Fotografe mais de perto e reto.</translation>
    </message>
    <message>
        <source>Nothing that was copied is a picture.</source>
        <translation>Nada do que foi copiado é uma imagem.</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Colar uma imagem</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>This is no picture that can be read here. Choose a PNG or a JPEG.</source>
        <translation>Esta não é uma imagem que se possa ler aqui. Escolha um PNG ou um JPEG.</translation>
    </message>
</context>
<context>
    <name>ScoreLines</name>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Questionário</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Faixa</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
</context>
<context>
    <name>Senses</name>
    <message>
        <source>Begin again</source>
        <translation>Começar de novo</translation>
    </message>
    <message>
        <source>Name five things you can see. They can be small.</source>
        <translation>Diga cinco coisas que você consegue ver. Podem ser pequenas.</translation>
    </message>
    <message>
        <source>Name four things you can touch. Touch them, if you like.</source>
        <translation>Diga quatro coisas que você consegue tocar. Toque nelas, se quiser.</translation>
    </message>
    <message>
        <source>Name one thing you can taste, or take a sip of something.</source>
        <translation>Diga uma coisa de que consegue sentir o gosto, ou tome um gole de algo.</translation>
    </message>
    <message>
        <source>Name three things you can hear, near or far.</source>
        <translation>Diga três coisas que você consegue ouvir, perto ou longe.</translation>
    </message>
    <message>
        <source>Name two things you can smell, or two smells you like.</source>
        <translation>Diga duas coisas que consegue cheirar, ou dois cheiros de que gosta.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seguinte</translation>
    </message>
    <message>
        <source>You are here, and it is now. Begin again whenever you like.</source>
        <translation>Você está aqui, e é agora. Comece de novo quando quiser.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Add to my next session</source>
        <translation>Pôr na minha próxima sessão</translation>
    </message>
    <message>
        <source>Added to your next session.</source>
        <translation>Está na sua próxima sessão.</translation>
    </message>
    <message>
        <source>An entry without words</source>
        <translation>Uma entrada sem palavras</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>away from %1 to %2</source>
        <translation>fora de %1 a %2</translation>
    </message>
    <message>
        <source>away since %1</source>
        <translation>fora desde %1</translation>
    </message>
</context>
<context>
    <name>SessionView</name>
    <message>
        <source>Added to your next session.</source>
        <translation>Está na sua próxima sessão.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>It is on the list again.</source>
        <translation>Está na lista de novo.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Fazer um relatório</translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation>Movido.</translation>
    </message>
    <message>
        <source>My next session</source>
        <translation>Minha próxima sessão</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Removido.</translation>
    </message>
    <message>
        <source>Talked about.</source>
        <translation>Já conversado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>A few words of your own.</source>
        <translation>Algumas palavras suas.</translation>
    </message>
    <message>
        <source>A line on Today, which can wait.</source>
        <translation>Uma linha em Hoje, que pode esperar.</translation>
    </message>
    <message>
        <source>A quiet note from the tray once a day while Lamplit runs. It never shows your words.</source>
        <translation>Um aviso discreto na bandeja uma vez por dia, com o Lamplit aberto. Nunca mostra as suas palavras.</translation>
    </message>
    <message>
        <source>After this many minutes without a key or a click.</source>
        <translation>Depois de tantos minutos sem uma tecla ou um clique.</translation>
    </message>
    <message>
        <source>Also when the system&apos;s own lock screen comes up.</source>
        <translation>Também quando aparece a tela de bloqueio do sistema.</translation>
    </message>
    <message>
        <source>Another moment than now, or the whole day.</source>
        <translation>Outro momento que não agora, ou o dia inteiro.</translation>
    </message>
    <message>
        <source>Ask whether the recovery code still works</source>
        <translation>Perguntar se o código de recuperação ainda funciona</translation>
    </message>
    <message>
        <source>Ask whether this journal helps</source>
        <translation>Perguntar se este diário ajuda</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Às</translation>
    </message>
    <message>
        <source>Back up every</source>
        <translation>Cópia de segurança a cada</translation>
    </message>
    <message>
        <source>Back up to other places</source>
        <translation>Cópias em outros lugares</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Verificar a ortografia</translation>
    </message>
    <message>
        <source>Clear the clipboard when locking</source>
        <translation>Limpar a área de transferência ao trancar</translation>
    </message>
    <message>
        <source>Closing the window locks the journal and keeps Lamplit in the tray, for a quick note.</source>
        <translation>Fechar a janela tranca o diário e deixa o Lamplit na bandeja, para uma nota rápida.</translation>
    </message>
    <message>
        <source>Connects to the relays of your circles. Off, Lamplit looks for news only when you ask.</source>
        <translation>Conecta aos retransmissores dos seus círculos. Desligado, o Lamplit só busca novidades quando você pede.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Easier letters</source>
        <translation>Letras mais fáceis</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>Entries of the same date in earlier years, on Today. Never one that is marked hard.</source>
        <translation>Entradas da mesma data em anos anteriores, em Hoje. Nunca uma marcada como difícil.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Todos os dias</translation>
    </message>
    <message>
        <source>Every four weeks a quiet line on Today with two questions. Only you see the answers.</source>
        <translation>A cada quatro semanas, uma linha discreta em Hoje com duas perguntas. Só você vê as respostas.</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Toda semana</translation>
    </message>
    <message>
        <source>Feelings</source>
        <translation>Sentimentos</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>From 1, drained, to 5, full of it.</source>
        <translation>De 1, sem forças, a 5, com toda.</translation>
    </message>
    <message>
        <source>Help now shows the numbers of the country you are in.</source>
        <translation>Ajuda agora mostra os números do país onde você está.</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, escuro</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>Host and port of a proxy such as Tor&apos;s, 127.0.0.1:9050. Empty goes to the relay directly.</source>
        <translation>Servidor e porta de um proxy como o do Tor, 127.0.0.1:9050. Vazio vai direto ao retransmissor.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Lamplight</source>
        <translation>Luz de lampião</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of your writing</source>
        <translation>Idioma em que você escreve</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimento</translation>
    </message>
    <message>
        <source>Lock when idle for</source>
        <translation>Trancar após inatividade de</translation>
    </message>
    <message>
        <source>Lock when the computer sleeps</source>
        <translation>Trancar quando o computador dorme</translation>
    </message>
    <message>
        <source>Look for news every</source>
        <translation>Buscar novidades a cada</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>Nome deste computador</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing fades or slides.</source>
        <translation>Nada aparece ou desliza aos poucos.</translation>
    </message>
    <message>
        <source>Offer a question on Today</source>
        <translation>Oferecer uma pergunta em Hoje</translation>
    </message>
    <message>
        <source>One line above the empty page. It can be swapped or dismissed.</source>
        <translation>Uma linha acima da página vazia. Pode ser trocada ou dispensada.</translation>
    </message>
    <message>
        <source>Only what was copied from an entry.</source>
        <translation>Só o que foi copiado de uma entrada.</translation>
    </message>
    <message>
        <source>Only when I say so</source>
        <translation>Só quando eu disser</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Paper by day, lamplight by night, or high contrast.</source>
        <translation>Papel de dia, luz de lampião à noite, ou alto contraste.</translation>
    </message>
    <message>
        <source>Remind me to write</source>
        <translation>Lembrar de escrever</translation>
    </message>
    <message>
        <source>SOCKS proxy</source>
        <translation>Proxy SOCKS</translation>
    </message>
    <message>
        <source>Show what I wrote on this day</source>
        <translation>Mostrar o que escrevi neste dia</translation>
    </message>
    <message>
        <source>Shown in the history beside versions written here; may stay empty.</source>
        <translation>Aparece no histórico ao lado das versões escritas aqui; pode ficar vazio.</translation>
    </message>
    <message>
        <source>Size of your words</source>
        <translation>Tamanho das suas palavras</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sono</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Ficar na bandeja</translation>
    </message>
    <message>
        <source>Stay in touch while Lamplit is open</source>
        <translation>Manter contato com o Lamplit aberto</translation>
    </message>
    <message>
        <source>Tell me when no backup was made for</source>
        <translation>Avisar quando não há cópia há</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>The country whose numbers are shown while travelling.</source>
        <translation>O país cujos números são mostrados em viagem.</translation>
    </message>
    <message>
        <source>The keys that differ from the usual ones, as JSON; the window lists them all on one page.</source>
        <translation>As teclas que diferem das habituais, como JSON; a janela lista todas em uma página.</translation>
    </message>
    <message>
        <source>The language of the program; empty follows the system.</source>
        <translation>O idioma do programa; vazio segue o sistema.</translation>
    </message>
    <message>
        <source>The size of everything, as a share of the system&apos;s own text size.</source>
        <translation>O tamanho de tudo, em proporção ao tamanho de texto do sistema.</translation>
    </message>
    <message>
        <source>The text size on the page, in pixels at 100 %.</source>
        <translation>O tamanho do texto na página, em pixels a 100%.</translation>
    </message>
    <message>
        <source>The time of day.</source>
        <translation>A hora do dia.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>To the drives and folders below, while the journal is open.</source>
        <translation>Nas unidades e pastas abaixo, enquanto o diário está aberto.</translation>
    </message>
    <message>
        <source>Travelling</source>
        <translation>Em viagem</translation>
    </message>
    <message>
        <source>Twice a year, a line on Today. It can be put off, and is not shown on a hard day.</source>
        <translation>Duas vezes por ano, uma linha em Hoje. Pode ser adiada, e não aparece num dia difícil.</translation>
    </message>
    <message>
        <source>Use a typeface made to be told apart easily (Latin script).</source>
        <translation>Usa uma fonte feita para distinguir bem as letras (escrita latina).</translation>
    </message>
    <message>
        <source>What else you follow. Shown once you have made one.</source>
        <translation>O que mais você acompanha. Aparece quando você tiver criado uma.</translation>
    </message>
    <message>
        <source>What it has to do with</source>
        <translation>Com o que tem a ver</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>When Lamplit is quit</source>
        <translation>Ao sair do Lamplit</translation>
    </message>
    <message>
        <source>When something changed since the last one. 0 makes none by itself.</source>
        <translation>Quando algo mudou desde a última. Com 0, nenhuma é feita por si.</translation>
    </message>
    <message>
        <source>When what you send tomorrow morning goes out.</source>
        <translation>Quando sai o que você envia amanhã de manhã.</translation>
    </message>
    <message>
        <source>When you fell asleep and woke up, and how it was.</source>
        <translation>Quando você dormiu e acordou, e como foi.</translation>
    </message>
    <message>
        <source>Where I am now</source>
        <translation>Onde estou agora</translation>
    </message>
    <message>
        <source>Where a relay cannot be listened to all the time.</source>
        <translation>Para onde não dá para escutar um retransmissor o tempo todo.</translation>
    </message>
    <message>
        <source>Which dictionary is used; empty follows the program&apos;s language.</source>
        <translation>Qual dicionário é usado; vazio segue o idioma do programa.</translation>
    </message>
    <message>
        <source>Whose numbers Help now shows, as two letters such as DE. Never found out by network.</source>
        <translation>De onde são os números que Ajuda agora mostra, em duas letras como BR. Nunca é descoberto pela rede.</translation>
    </message>
    <message>
        <source>With the dictionaries your system has. Your own words stay in the journal.</source>
        <translation>Com os dicionários que o seu sistema tem. As suas palavras ficam no diário.</translation>
    </message>
    <message>
        <source>Words for what you feel, with what each of them means.</source>
        <translation>Palavras para o que você sente, com o que cada uma quer dizer.</translation>
    </message>
    <message>
        <source>Work, family, health and so on.</source>
        <translation>Trabalho, família, saúde e assim por diante.</translation>
    </message>
    <message>
        <source>Your morning</source>
        <translation>A sua manhã</translation>
    </message>
    <message>
        <source>Your own scales</source>
        <translation>As suas escalas</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>%1 cannot be that, so it stays as it was.</source>
        <translation>%1 não pode ser isso, então ficou como estava.</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
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
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>It changes when Lamplit starts next.</source>
        <translation>Muda na próxima vez que o Lamplit iniciar.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desligado</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ligado</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Cópias de segurança</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Ajuda agora</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importar e exportar</translation>
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
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Moods</source>
        <translation>Humores</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Nenhuma configuração tem estas palavras.</translation>
    </message>
    <message>
        <source>Privacy check-up</source>
        <translation>Revisão de privacidade</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Lembretes</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar configurações</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Seção</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Seções</translation>
    </message>
    <message>
        <source>Vault and keys</source>
        <translation>Diário e chaves</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escrita</translation>
    </message>
</context>
<context>
    <name>ShareLines</name>
    <message>
        <source>Share it with %1…</source>
        <translation>Compartilhar com %1…</translation>
    </message>
    <message>
        <source>Share the chosen words with %1…</source>
        <translation>Compartilhar as palavras escolhidas com %1…</translation>
    </message>
    <message>
        <source>You are in no circle to share with.</source>
        <translation>Você não está em nenhum círculo com que compartilhar.</translation>
    </message>
</context>
<context>
    <name>ShareSheet</name>
    <message>
        <source>A part of it</source>
        <translation>Uma parte</translation>
    </message>
    <message>
        <source>Choose at least one person.</source>
        <translation>Escolha pelo menos uma pessoa.</translation>
    </message>
    <message>
        <source>For whom, and how</source>
        <translation>Para quem, e como</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>Quanto</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>Em 10 minutos</translation>
    </message>
    <message>
        <source>Keep private</source>
        <translation>Manter privado</translation>
    </message>
    <message>
        <source>Not included: %1.</source>
        <translation>Não incluído: %1.</translation>
    </message>
    <message>
        <source>On its way to %1.</source>
        <translation>A caminho de %1.</translation>
    </message>
    <message>
        <source>Only what is selected</source>
        <translation>Só o que está selecionado</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Enviar depois</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>Enviar a %1</translation>
    </message>
    <message>
        <source>Share with %1</source>
        <translation>Compartilhar com %1</translation>
    </message>
    <message>
        <source>Something here may tell who somebody is. Send all the same?</source>
        <translation>Algo aqui pode dizer quem é alguém. Enviar mesmo assim?</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>The part you share</source>
        <translation>A parte que você compartilha</translation>
    </message>
    <message>
        <source>The whole entry</source>
        <translation>A entrada inteira</translation>
    </message>
    <message>
        <source>These are your words from before. They have not gone out.</source>
        <translation>Estas são as suas palavras de antes. Elas não saíram.</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Amanhã de manhã</translation>
    </message>
    <message>
        <source>What %1 will see</source>
        <translation>O que %1 vai ver</translation>
    </message>
    <message>
        <source>What they see</source>
        <translation>O que vão ver</translation>
    </message>
    <message>
        <source>Which side is shown</source>
        <translation>Qual lado se mostra</translation>
    </message>
    <message>
        <source>You can take this back later, but friends can still remember or copy it.</source>
        <translation>Você pode retirar isto depois, mas as suas amizades ainda podem lembrar ou copiar.</translation>
    </message>
    <message>
        <source>the rest of the entry</source>
        <translation>o resto da entrada</translation>
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
        <translation>Imprimir a folha</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Salvar a folha</translation>
    </message>
    <message>
        <source>Saved as %1. It is not encrypted: print it, and delete the file.</source>
        <translation>Salvo como %1. Não está cifrado: imprima e apague o arquivo.</translation>
    </message>
    <message>
        <source>The sheet is being drawn.</source>
        <translation>A folha está sendo desenhada.</translation>
    </message>
    <message>
        <source>What is printed or saved is not encrypted.</source>
        <translation>O que se imprime ou salva não está cifrado.</translation>
    </message>
</context>
<context>
    <name>ShelfPart</name>
    <message>
        <source>A directory of lines all over the world, kept checked by its owners.</source>
        <translation>Um diretório de linhas do mundo todo, mantido em dia por quem cuida dele.</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>Também: %1</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>Número de emergência</translation>
    </message>
    <message>
        <source>Emergency number: %1</source>
        <translation>Número de emergência: %1</translation>
    </message>
    <message>
        <source>If one does not answer, use the emergency number above.</source>
        <translation>Se uma não atender, use o número de emergência acima.</translation>
    </message>
    <message>
        <source>Lines, not yet checked by us: %1</source>
        <translation>Linhas, ainda não verificadas por nós: %1</translation>
    </message>
    <message>
        <source>Lines: %1</source>
        <translation>Linhas: %1</translation>
    </message>
    <message>
        <source>Most mobile phones put these through to the emergency service of the country you are in. Choose a country above for its own numbers.</source>
        <translation>Na maioria dos celulares, estes números chegam ao serviço de emergência do país onde você está. Escolha um país acima para ver os números dele.</translation>
    </message>
    <message>
        <source>On a phone or another computer</source>
        <translation>Em um telefone ou outro computador</translation>
    </message>
    <message>
        <source>Police, fire and ambulance may have numbers of their own.</source>
        <translation>Polícia, bombeiros e ambulância podem ter números próprios.</translation>
    </message>
    <message>
        <source>The list of helplines could not be read on this computer.</source>
        <translation>A lista de linhas de ajuda não pôde ser lida neste computador.</translation>
    </message>
</context>
<context>
    <name>ShelfSheet</name>
    <message>
        <source>%1 is on its way to the shelf, without how you used it.</source>
        <translation>%1 está a caminho da prateleira, sem como você o usou.</translation>
    </message>
    <message>
        <source>Nothing stands here yet.</source>
        <translation>Ainda não há nada aqui.</translation>
    </message>
    <message>
        <source>Put one of mine here</source>
        <translation>Pôr um dos meus aqui</translation>
    </message>
    <message>
        <source>The circle&apos;s shelf</source>
        <translation>A prateleira do círculo</translation>
    </message>
    <message>
        <source>What helps somebody here. A card that you keep stands in your own kit.</source>
        <translation>O que ajuda alguém aqui. Um cartão que você guarda fica na sua própria caixa de apoio.</translation>
    </message>
    <message>
        <source>Your own kit has no card to put here yet.</source>
        <translation>A sua própria caixa de apoio ainda não tem nenhum cartão para pôr aqui.</translation>
    </message>
</context>
<context>
    <name>ShortcutsView</name>
    <message>
        <source>All keys</source>
        <translation>Todas as teclas</translation>
    </message>
    <message>
        <source>Always the same</source>
        <translation>Sempre iguais</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Every command has its usual key again.</source>
        <translation>Cada comando tem de novo a sua tecla habitual.</translation>
    </message>
    <message>
        <source>No key has these words.</source>
        <translation>Nenhuma tecla tem estas palavras.</translation>
    </message>
    <message>
        <source>Press a key&apos;s button, then the new key. Backspace takes a key away, Esc leaves it.</source>
        <translation>Pressione o botão de uma tecla, depois a nova tecla. Backspace tira uma tecla, Esc a deixa.</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Buscar teclas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Usual keys for everything</source>
        <translation>Teclas habituais para tudo</translation>
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
            <numerusform>%n noite</numerusform>
            <numerusform>%n noites</numerusform>
        </translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>Dormir</translation>
    </message>
    <message>
        <source>Awake</source>
        <translation>Acordar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Middle mood</source>
        <translation>Humor do meio</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Noites</translation>
    </message>
    <message>
        <source>Quality, 1 to 5</source>
        <translation>Qualidade, 1 a 5</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>quality %1 of 5</source>
        <translation>qualidade %1 de 5</translation>
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
        <translation>Sonhos, barulho, calor</translation>
    </message>
    <message>
        <source>Fell asleep</source>
        <translation>Dormi às</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>Como foi</translation>
    </message>
    <message>
        <source>Note on the night</source>
        <translation>Nota sobre a noite</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sono</translation>
    </message>
    <message>
        <source>The night to %1</source>
        <translation>A noite até %1</translation>
    </message>
    <message>
        <source>Times awake</source>
        <translation>Vezes que acordei</translation>
    </message>
    <message>
        <source>Woke earlier than I wished</source>
        <translation>Acordei mais cedo do que queria</translation>
    </message>
    <message>
        <source>Woke up</source>
        <translation>Acordei às</translation>
    </message>
    <message>
        <source>Write how often as a number, such as 2.</source>
        <translation>Escreva quantas vezes como número, por exemplo 2.</translation>
    </message>
    <message>
        <source>Write the time like 21:04.</source>
        <translation>Escreva a hora assim: 21:04.</translation>
    </message>
    <message numerus="yes">
        <source>awake %n times</source>
        <translation>
            <numerusform>acordei %n vez</numerusform>
            <numerusform>acordei %n vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>good</source>
        <translation>boa</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>ruim</translation>
    </message>
    <message>
        <source>woke early</source>
        <translation>acordei cedo</translation>
    </message>
</context>
<context>
    <name>Smaller</name>
    <message>
        <source>%1 are given back.</source>
        <translation>%1 foram devolvidos.</translation>
    </message>
    <message>
        <source>About %1 can be given back to this computer. Meanwhile %2 more are needed on the disk. You can go on writing.</source>
        <translation>Cerca de %1 podem ser devolvidos a este computador. Enquanto isso, são precisos mais %2 no disco. Você pode continuar escrevendo.</translation>
    </message>
    <message>
        <source>About %1 could be given back, but that needs %2 of free room meanwhile, and the disk has less.</source>
        <translation>Cerca de %1 poderiam ser devolvidos, mas isso precisa de %2 livres enquanto isso, e o disco tem menos.</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Making the journal smaller</source>
        <translation>Deixando o diário menor</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Parado. Nada foi mudado.</translation>
    </message>
    <message>
        <source>There is little room to give back: about %1.</source>
        <translation>Há pouco espaço a devolver: cerca de %1.</translation>
    </message>
    <message>
        <source>There is no room to give back.</source>
        <translation>Não há espaço a devolver.</translation>
    </message>
</context>
<context>
    <name>SpaceRow</name>
    <message>
        <source>%1, until %2</source>
        <translation>%1, até %2</translation>
    </message>
    <message>
        <source>How much room I have in %1</source>
        <translation>Quanto espaço tenho em %1</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Dizer</translation>
    </message>
    <message>
        <source>You said nothing of it.</source>
        <translation>Você não disse nada disso.</translation>
    </message>
</context>
<context>
    <name>SpacesPart</name>
    <message>
        <source>The others see it beside your name, and before they share something with you. It is never limited.</source>
        <translation>As outras pessoas veem isso ao lado do seu nome, e antes de compartilharem algo com você. Nunca tem limite.</translation>
    </message>
</context>
<context>
    <name>SpellingMarks</name>
    <message>
        <source>Add to my words</source>
        <translation>Pôr nas minhas palavras</translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation>Ignorar aqui</translation>
    </message>
    <message>
        <source>Looking for suggestions</source>
        <translation>Procurando sugestões</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message numerus="yes">
        <source>%n post(s) will go out when it can.</source>
        <translation>
            <numerusform>%n publicação sairá quando puder.</numerusform>
            <numerusform>%n publicações sairão quando puder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for my place</source>
        <translation>Pedir o meu lugar</translation>
    </message>
    <message>
        <source>Ask to go back</source>
        <translation>Pedir para voltar</translation>
    </message>
    <message>
        <source>Delete it here</source>
        <translation>Apagar aqui</translation>
    </message>
    <message>
        <source>Fetching %1 posts, %2 read so far.</source>
        <translation>Buscando %1 publicações, %2 lidas até agora.</translation>
    </message>
    <message>
        <source>Lamplit looks for news only when you ask.</source>
        <translation>O Lamplit só busca novidades quando você pede.</translation>
    </message>
    <message>
        <source>Last contact: %1.</source>
        <translation>Último contato: %1.</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Olhar agora</translation>
    </message>
    <message>
        <source>Make them anew</source>
        <translation>Fazer de novo</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Consertar</translation>
    </message>
    <message>
        <source>No contact yet.</source>
        <translation>Ainda sem contato.</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>The history here holds</source>
        <translation>A história daqui vale</translation>
    </message>
    <message>
        <source>The relay cannot go on from where this circle is. Nothing is lost; what you write is kept here.</source>
        <translation>O retransmissor não consegue seguir de onde este círculo está. Nada se perde; o que você escreve fica guardado aqui.</translation>
    </message>
    <message>
        <source>The relay has shown members of %1 different histories. A steward says which one holds.</source>
        <translation>O retransmissor mostrou histórias diferentes a membros de %1. Uma pessoa responsável diz qual vale.</translation>
    </message>
    <message>
        <source>This circle is being made at its relay. It goes on by itself.</source>
        <translation>Este círculo está sendo criado no retransmissor. Continua sozinho.</translation>
    </message>
    <message>
        <source>This journal was restored or copied, so its place in %1 is not safe any more. The others can give it back. Nothing is sent before.</source>
        <translation>Este diário foi restaurado ou copiado, então o seu lugar em %1 já não é seguro. As outras pessoas podem devolvê-lo. Antes disso, nada é enviado.</translation>
    </message>
    <message>
        <source>Undo the move</source>
        <translation>Desfazer a mudança</translation>
    </message>
    <message>
        <source>Use another invite</source>
        <translation>Usar outro convite</translation>
    </message>
    <message>
        <source>You are no longer in %1. What you received is still here.</source>
        <translation>Você já não está em %1. O que você recebeu continua aqui.</translation>
    </message>
    <message>
        <source>You have asked to join. Somebody in the circle lets you in.</source>
        <translation>Você pediu para entrar. Alguém do círculo deixa você entrar.</translation>
    </message>
    <message>
        <source>You left %1. What you received is still here.</source>
        <translation>Você saiu de %1. O que você recebeu continua aqui.</translation>
    </message>
    <message>
        <source>Your wish to join is on its way.</source>
        <translation>O seu pedido de entrada está a caminho.</translation>
    </message>
</context>
<context>
    <name>StandingPart</name>
    <message>
        <source>%1 in circles today.</source>
        <translation>%1 em círculos hoje.</translation>
    </message>
    <message>
        <source>%1 of your %2 today.</source>
        <translation>%1 dos seus %2 hoje.</translation>
    </message>
    <message>
        <source>Circles are locked until %1.</source>
        <translation>Os círculos estão fechados até %1.</translation>
    </message>
    <message>
        <source>Close them now</source>
        <translation>Fechar agora</translation>
    </message>
    <message>
        <source>Keep my limits as they are</source>
        <translation>Deixar os meus limites como estão</translation>
    </message>
    <message>
        <source>Let it be</source>
        <translation>Deixar estar</translation>
    </message>
    <message>
        <source>This takes effect %1: %2.</source>
        <translation>Passa a valer %1: %2.</translation>
    </message>
    <message>
        <source>Used today</source>
        <translation>Usado hoje</translation>
    </message>
    <message>
        <source>Waiting to become looser</source>
        <translation>À espera de ficar mais flexível</translation>
    </message>
    <message>
        <source>Your limits are locked until %1. They can only be made stricter.</source>
        <translation>Os seus limites estão fixados até %1. Só podem ficar mais rígidos.</translation>
    </message>
</context>
<context>
    <name>StartSheet</name>
    <message>
        <source>%1 is there. So far you are alone in it.</source>
        <translation>%1 está pronto. Por enquanto não há mais ninguém.</translation>
    </message>
    <message>
        <source>A relay passes on what the circle sends, and keeps it for those who are away. It cannot read it. It sees when how much is sent, and from which address.</source>
        <translation>Um retransmissor passa adiante o que o círculo envia e o guarda para quem está ausente. Não consegue ler. Vê quando e quanto se envia, e de que endereço.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Everybody accepts it on joining, and anew when it changes. Change whatever does not fit you.</source>
        <translation>Todo mundo aceita ao entrar, e de novo quando muda. Mude o que não servir para você.</translation>
    </message>
    <message>
        <source>Look at the relay</source>
        <translation>Examinar o retransmissor</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seguinte</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>One sentence, if you like. Whoever is invited reads it first.</source>
        <translation>Uma frase, se quiser. Quem recebe um convite a lê primeiro.</translation>
    </message>
    <message>
        <source>Only this circle sees it. It need not be your name.</source>
        <translation>Só este círculo vê. Não precisa ser o seu nome.</translation>
    </message>
    <message>
        <source>Say what the circle is called.</source>
        <translation>Diga como o círculo se chama.</translation>
    </message>
    <message>
        <source>Say what you are called in it.</source>
        <translation>Diga como você se chama nele.</translation>
    </message>
    <message>
        <source>Start a circle</source>
        <translation>Iniciar um círculo</translation>
    </message>
    <message>
        <source>Start the circle</source>
        <translation>Iniciar o círculo</translation>
    </message>
    <message>
        <source>Use a relay on this computer</source>
        <translation>Usar um retransmissor aqui</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Como se chama</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para que serve</translation>
    </message>
    <message>
        <source>What you agree on</source>
        <translation>O que fica combinado</translation>
    </message>
    <message>
        <source>What you are called in it</source>
        <translation>Como você se chama nele</translation>
    </message>
    <message>
        <source>Whoever reads a post may keep it sealed for a report, for 30 days</source>
        <translation>Quem ler uma publicação pode guardá-la lacrada para um aviso, por 30 dias</translation>
    </message>
</context>
<context>
    <name>StartersOverlay</name>
    <message>
        <source>Choose what might fit. You can put it into your own words afterwards.</source>
        <translation>Escolha o que pode servir. Depois você pode dizer nas suas palavras.</translation>
    </message>
    <message numerus="yes">
        <source>Put %n into my kit</source>
        <translation>
            <numerusform>Pôr %n na minha caixa</numerusform>
            <numerusform>Pôr %n na minha caixa</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugestões</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
</context>
<context>
    <name>StewardGuide</name>
    <message>
        <source>1. Ask before you judge. Most hurt here comes from a sentence that was meant otherwise. “How did you mean this?” stands in the menu of a post.</source>
        <translation>1. Pergunte antes de julgar. O que mais machuca aqui vem de uma frase que queria dizer outra coisa. “O que você quis dizer com isto?” está no menu de cada publicação.</translation>
    </message>
    <message>
        <source>2. Pause the thread. Say in it what it is about, and when it goes on. The beginning that is offered asks everybody for one thing they share.</source>
        <translation>2. Deixe a conversa descansar. Diga nela do que se trata e quando continua. O começo oferecido pede a todo mundo uma coisa que tenham em comum.</translation>
    </message>
    <message>
        <source>3. Speak with the person alone. Name the sentence of your agreement, say what you saw, hear their side, and agree on what happens next.</source>
        <translation>3. Fale a sós com a pessoa. Cite a frase do acordo, diga o que viu, escute o lado dela e combinem o que vem a seguir.</translation>
    </message>
    <message>
        <source>4. Remove somebody only when the first three did not help, or at once where somebody is threatened or exposed. Talk with another steward first, and tell the person why. They keep what they have read.</source>
        <translation>4. Remova alguém só quando os três primeiros passos não ajudaram, ou na hora quando alguém é ameaçado ou exposto. Fale antes com outra pessoa responsável, e diga a quem sai por quê. Quem sai mantém o que leu.</translation>
    </message>
    <message>
        <source>A guide for stewards</source>
        <translation>Um guia para responsáveis</translation>
    </message>
    <message>
        <source>A steward looks after how people are with each other here. A steward does not read more than others do, and decides nothing about anybody&apos;s life.</source>
        <translation>Uma pessoa responsável cuida de como as pessoas se tratam aqui. Não lê mais que as outras e não decide nada sobre a vida de ninguém.</translation>
    </message>
    <message>
        <source>Be two or three, and take turns, a week or a month each. Nobody should do this alone or without a rest. Who follows you can be made a steward in the list of members.</source>
        <translation>Sejam duas ou três pessoas, em turnos de uma semana ou um mês. Ninguém deveria fazer isso só ou sem descanso. Quem vem depois pode virar responsável na lista de membros.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Keep it between stewards. If it is about you, another steward decides.</source>
        <translation>Que fique entre responsáveis. Se for sobre você, outra pessoa responsável decide.</translation>
    </message>
    <message>
        <source>Tell the circle what you did and why, in two sentences. What stewards do stands in the list for everybody; whoever disagrees can say so there.</source>
        <translation>Conte ao círculo o que você fez e por quê, em duas frases. O que as pessoas responsáveis fazem fica na lista para todo mundo; quem discordar pode dizer ali.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
    <message>
        <source>When a life may be in danger, this is not for a circle to carry: ask the person directly, stay in touch, and call for help where they are.</source>
        <translation>Quando uma vida pode estar em perigo, isto não é peso para um círculo: pergunte diretamente à pessoa, mantenha contato e peça ajuda onde ela está.</translation>
    </message>
    <message>
        <source>When it becomes too much, say so and hand it on. That is part of it.</source>
        <translation>Quando ficar demais, diga e passe adiante. Isso faz parte.</translation>
    </message>
    <message>
        <source>When somebody was hurt</source>
        <translation>Quando alguém se machucou</translation>
    </message>
    <message>
        <source>When you get a report</source>
        <translation>Quando você recebe um aviso</translation>
    </message>
    <message>
        <source>Where the task ends</source>
        <translation>Onde a tarefa termina</translation>
    </message>
    <message>
        <source>You are friends, not professionals. No diagnoses, nothing about how much of a medicine, no promise to be there at every hour.</source>
        <translation>Isto é amizade, não profissão. Sem diagnósticos, nada sobre a dose de um remédio, nenhuma promessa de estar presente a toda hora.</translation>
    </message>
    <message>
        <source>You see only what the sender chose, and whether the words are really those of the person named. Answer that you have read it, within a day or two.</source>
        <translation>Você vê só o que quem enviou escolheu, e se as palavras são mesmo da pessoa citada. Responda que leu, em um ou dois dias.</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Four or five words that do not belong together work well.</source>
        <translation>Quatro ou cinco palavras sem relação entre si funcionam bem.</translation>
    </message>
    <message>
        <source>This could be guessed at once.</source>
        <translation>Dá para adivinhar na hora.</translation>
    </message>
    <message>
        <source>This could be guessed in a few days.</source>
        <translation>Dá para adivinhar em alguns dias.</translation>
    </message>
    <message>
        <source>This could be guessed in a few hours.</source>
        <translation>Dá para adivinhar em algumas horas.</translation>
    </message>
    <message>
        <source>This could be guessed in a few minutes.</source>
        <translation>Dá para adivinhar em alguns minutos.</translation>
    </message>
    <message>
        <source>This could be guessed in a few months.</source>
        <translation>Dá para adivinhar em alguns meses.</translation>
    </message>
    <message>
        <source>This would take centuries to guess.</source>
        <translation>Adivinhar levaria séculos.</translation>
    </message>
    <message>
        <source>This would take years to guess.</source>
        <translation>Adivinhar levaria anos.</translation>
    </message>
    <message>
        <source>Two more words would make it very hard to guess.</source>
        <translation>Mais duas palavras tornariam muito difícil de adivinhar.</translation>
    </message>
</context>
<context>
    <name>Stretch</name>
    <message numerus="yes">
        <source>A check-in on %1 of %n days.</source>
        <translation>
            <numerusform>Um registro em %1 de %n dia.</numerusform>
            <numerusform>Um registro em %1 de %n dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From three on, Lamplit shows a middle value.</source>
        <translation>A partir de três, o Lamplit mostra um valor do meio.</translation>
    </message>
    <message>
        <source>In the middle: %1. The days went from %2.</source>
        <translation>No meio: %1. Os dias foram de %2.</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mês seguinte</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mês anterior</translation>
    </message>
    <message>
        <source>No check-in in this time. Empty days are simply empty.</source>
        <translation>Nenhum registro neste tempo. Dias vazios são só dias vazios.</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Tirar: %1</translation>
    </message>
    <message>
        <source>Take these hours out</source>
        <translation>Tirar estas horas</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Semana seguinte</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>Semana de %1</translation>
    </message>
</context>
<context>
    <name>StretchList</name>
    <message>
        <source>Add hours</source>
        <translation>Adicionar horas</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>Succession</name>
    <message>
        <source>%1 as steward in the place of %2: %3 of %4 have signed.</source>
        <translation>%1 como responsável no lugar de %2: %3 de %4 assinaram.</translation>
    </message>
    <message>
        <source>Enough have signed.</source>
        <translation>O bastante já assinou.</translation>
    </message>
    <message>
        <source>Signed: %1 of %2 that are needed.</source>
        <translation>Assinaturas: %1 das %2 necessárias.</translation>
    </message>
</context>
<context>
    <name>SuccessionSheet</name>
    <message>
        <source>%1 stays in the circle as a member. When something is heard of them before enough have signed, the vote does not hold.</source>
        <translation>%1 fica no círculo como membro. Se essa pessoa der sinal antes de haver assinaturas suficientes, a votação não vale.</translation>
    </message>
    <message>
        <source>A steward in the place of %1</source>
        <translation>Alguém responsável no lugar de %1</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Nothing was heard of %1 for 30 days or more. More than half of the others can name somebody else by signing.</source>
        <translation>Não houve sinal de %1 por 30 dias ou mais. Mais da metade das outras pessoas pode nomear outra, assinando.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Assinar</translation>
    </message>
    <message>
        <source>Who becomes steward</source>
        <translation>Quem passa a ser responsável</translation>
    </message>
</context>
<context>
    <name>SweptExports</name>
    <message>
        <source>An export was cut off. What it left in clear was deleted: %1</source>
        <translation>Uma exportação foi interrompida. O que ela deixou sem cifra foi apagado: %1</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Deleted here</source>
        <translation>Apagadas aqui</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>Diferentes</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Não estão aqui</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Iguais</translation>
    </message>
    <message>
        <source>Will change</source>
        <translation>Vão mudar</translation>
    </message>
</context>
<context>
    <name>TagLine</name>
    <message>
        <source>Add a tag</source>
        <translation>Pôr uma etiqueta</translation>
    </message>
</context>
<context>
    <name>TakeAlong</name>
    <message>
        <source>Add it</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add to my next session</source>
        <translation>Pôr na minha próxima sessão</translation>
    </message>
    <message>
        <source>It is on the list for your next session.</source>
        <translation>Está na lista da sua próxima sessão.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Abrir a lista</translation>
    </message>
    <message>
        <source>Use your own words: what %1 wrote stays in the circle, and no report shows it. Your list knows where it came from, and nobody is told.</source>
        <translation>Use as suas próprias palavras: o que %1 escreveu fica no círculo, e nenhum relatório mostra. A sua lista sabe de onde veio, e ninguém fica sabendo.</translation>
    </message>
    <message>
        <source>What you want to speak about</source>
        <translation>Sobre o que você quer falar</translation>
    </message>
    <message>
        <source>With no words, the line begins with what you said in the circle.</source>
        <translation>Sem palavras, a linha começa com o que você disse no círculo.</translation>
    </message>
</context>
<context>
    <name>TakeOut</name>
    <message>
        <source>%1 copies this folder: what is written here leaves this computer.</source>
        <translation>%1 copia esta pasta: o que se escreve aqui sai deste computador.</translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins and other records</source>
        <translation>
            <numerusform>%n registro ou outra anotação</numerusform>
            <numerusform>%n registros e outras anotações</numerusform>
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
            <numerusform>mais %n arquivo</numerusform>
            <numerusform>mais %n arquivos</numerusform>
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
        <translation>Uma pasta</translation>
    </message>
    <message>
        <source>Everybody who uses this computer can look into this folder.</source>
        <translation>Qualquer pessoa que use este computador pode olhar dentro desta pasta.</translation>
    </message>
    <message>
        <source>Nothing can be written to this folder. Choose another one.</source>
        <translation>Não dá para escrever nesta pasta. Escolha outra.</translation>
    </message>
    <message>
        <source>One file (%1)</source>
        <translation>Um arquivo (%1)</translation>
    </message>
    <message>
        <source>One zip file</source>
        <translation>Um arquivo zip</translation>
    </message>
    <message>
        <source>There is only room for %1 there. Choose another place, or less.</source>
        <translation>Só há espaço para %1 ali. Escolha outro lugar, ou menos.</translation>
    </message>
    <message>
        <source>This disk keeps nobody out: whoever plugs it in reads it.</source>
        <translation>Este disco não barra ninguém: quem o conectar pode ler.</translation>
    </message>
    <message>
        <source>This folder is not there. Choose another one.</source>
        <translation>Esta pasta não está presente. Escolha outra.</translation>
    </message>
    <message>
        <source>This folder lies on a network drive (%1): others may read it there.</source>
        <translation>Esta pasta fica em uma unidade de rede (%1): outras pessoas podem ler lá.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>cerca de %1</translation>
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
        <translation>Começando</translation>
    </message>
    <message>
        <source>Circles, settings, limits and keys always stay with this journal.</source>
        <translation>Círculos, configurações, limites e chaves ficam sempre com este diário.</translation>
    </message>
    <message>
        <source>Entries that you did not choose stayed here.</source>
        <translation>As entradas que você não escolheu ficaram aqui.</translation>
    </message>
    <message>
        <source>It was stopped when your journal was locked. Nothing was written.</source>
        <translation>Parou quando o seu diário foi trancado. Nada foi escrito.</translation>
    </message>
    <message>
        <source>Moods, sleep and questionnaires stayed here, as you chose.</source>
        <translation>Humores, sono e questionários ficaram aqui, como você escolheu.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nada foi escrito.</translation>
    </message>
    <message>
        <source>Photos and files stayed here, as you chose.</source>
        <translation>Fotos e arquivos ficaram aqui, como você escolheu.</translation>
    </message>
    <message>
        <source>Putting it on the disk</source>
        <translation>Pondo no disco</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Parado. Nada foi escrito.</translation>
    </message>
    <message>
        <source>Taking it out</source>
        <translation>Levando</translation>
    </message>
    <message>
        <source>You can go on writing meanwhile. It can be stopped until the end, and a lock stops it too; then nothing is left of it.</source>
        <translation>Você pode continuar escrevendo. Dá para parar até o fim, e trancar também para; nesse caso, nada resta disso.</translation>
    </message>
    <message>
        <source>Your journal is written.</source>
        <translation>O seu diário está escrito.</translation>
    </message>
</context>
<context>
    <name>TakingAll</name>
    <message>
        <source>Everything is put away. It goes out in a moment.</source>
        <translation>Tudo está guardado à parte. Sai em um momento.</translation>
    </message>
    <message>
        <source>Everything is taken back.</source>
        <translation>Tudo foi retirado.</translation>
    </message>
    <message>
        <source>It is all there again. Nobody heard of it.</source>
        <translation>Está tudo de volta. Ninguém soube.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>What had not gone out is there again. The rest stays taken back.</source>
        <translation>O que não tinha saído está de volta. O resto continua retirado.</translation>
    </message>
    <message>
        <source>What you shared is taken back, and the others are told. That stays so.</source>
        <translation>O que você compartilhou foi retirado, e as outras pessoas ficam sabendo. Isso fica assim.</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message numerus="yes">
        <source>%n posts are taken back.</source>
        <translation>
            <numerusform>%n publicação foi retirada.</numerusform>
            <numerusform>%n publicações foram retiradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Friends can still remember it, and may have copied it. What was kept for a report stays with whoever kept it for its 30 days.</source>
        <translation>As suas amizades ainda podem lembrar, e talvez tenham copiado. O que foi guardado para um aviso fica com quem o guardou, pelos seus 30 dias.</translation>
    </message>
    <message>
        <source>It has not gone out. It goes from the circle at once, and nobody learns that it was there.</source>
        <translation>Não saiu. Some do círculo na hora, e ninguém fica sabendo que estava ali.</translation>
    </message>
    <message>
        <source>Its words go here at once, and from the others with their next look. The relay is asked to forget what it has.</source>
        <translation>As palavras somem daqui na hora, e das outras pessoas na próxima vez que olharem. Pede-se ao retransmissor que esqueça o que tem.</translation>
    </message>
    <message>
        <source>Keep it private</source>
        <translation>Manter privado</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take this back?</source>
        <translation>Retirar isto?</translation>
    </message>
    <message>
        <source>Your journal keeps the entry that it was made of.</source>
        <translation>O seu diário mantém a entrada de que foi feito.</translation>
    </message>
</context>
<context>
    <name>TemplateForm</name>
    <message>
        <source>A new template</source>
        <translation>Um novo modelo</translation>
    </message>
    <message>
        <source>Another heading</source>
        <translation>Outro título</translation>
    </message>
    <message>
        <source>Change a template</source>
        <translation>Mudar um modelo</translation>
    </message>
    <message>
        <source>Headings, from top to bottom</source>
        <translation>Títulos, de cima para baixo</translation>
    </message>
    <message>
        <source>Keep this template</source>
        <translation>Guardar este modelo</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nome do modelo</translation>
    </message>
</context>
<context>
    <name>TemplateOverlay</name>
    <message>
        <source>Begin with a template</source>
        <translation>Começar com um modelo</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>Procurar um modelo</translation>
    </message>
    <message>
        <source>Make or change my own</source>
        <translation>Criar ou mudar os meus</translation>
    </message>
    <message>
        <source>No template has this name.</source>
        <translation>Nenhum modelo tem este nome.</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>Parte de um nome</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modelos</translation>
    </message>
</context>
<context>
    <name>TemplateTile</name>
    <message>
        <source>Begin</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Begin with %1</source>
        <translation>Começar com %1</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>Earlier answers</source>
        <translation>Respostas anteriores</translation>
    </message>
    <message>
        <source>The answer is put away.</source>
        <translation>A resposta está guardada à parte.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>More for %1</source>
        <translation>Mais para %1</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>A few seconds left</source>
        <translation>Faltam alguns segundos</translation>
    </message>
    <message numerus="yes">
        <source>About %n hours left</source>
        <translation>
            <numerusform>Falta cerca de %n hora</numerusform>
            <numerusform>Faltam cerca de %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left</source>
        <translation>
            <numerusform>Falta cerca de %n minuto</numerusform>
            <numerusform>Faltam cerca de %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Falta menos de um minuto</translation>
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
        <translation>Adicionar imagem ou arquivo</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Adicionar um lugar</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Pôr uma etiqueta</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>Outra pergunta</translation>
    </message>
    <message>
        <source>Begin with a template</source>
        <translation>Começar com um modelo</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>Nova página</translation>
    </message>
    <message>
        <source>No question for the rest of today.</source>
        <translation>Nenhuma pergunta pelo resto do dia.</translation>
    </message>
    <message>
        <source>No question today</source>
        <translation>Hoje sem pergunta</translation>
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
        <translation>A página de hoje</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Write without distraction</source>
        <translation>Escrever sem distração</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>Good afternoon. Write as much or as little as you like.</source>
        <translation>Boa tarde. Escreva o quanto quiser, muito ou pouco.</translation>
    </message>
    <message>
        <source>Good evening. Write as much or as little as you like.</source>
        <translation>Boa noite. Escreva o quanto quiser, muito ou pouco.</translation>
    </message>
    <message>
        <source>Good morning. Write as much or as little as you like.</source>
        <translation>Bom dia. Escreva o quanto quiser, muito ou pouco.</translation>
    </message>
    <message>
        <source>My kit</source>
        <translation>Minha caixa</translation>
    </message>
    <message>
        <source>My kit: what helps me</source>
        <translation>Minha caixa: o que me ajuda</translation>
    </message>
    <message>
        <source>This page is yours.</source>
        <translation>Esta página é sua.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Welcome back. Write as much or as little as you like.</source>
        <translation>Que bom ter você de volta. Escreva o quanto quiser, muito ou pouco.</translation>
    </message>
</context>
<context>
    <name>TopicLines</name>
    <message numerus="yes">
        <source>%n more on the list, on page 2</source>
        <translation>
            <numerusform>mais %n na lista, na página 2</numerusform>
            <numerusform>mais %n na lista, na página 2</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Linha %1</translation>
    </message>
    <message>
        <source>Something to talk about</source>
        <translation>Algo para conversar</translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation>A lista inteira</translation>
    </message>
</context>
<context>
    <name>TopicsPart</name>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Recolhido</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Abrir a entrada</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Say it in other words</source>
        <translation>Dizer em outras palavras</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Visível</translation>
    </message>
    <message>
        <source>Something to talk about</source>
        <translation>Algo para conversar</translation>
    </message>
    <message>
        <source>Talked about on %1</source>
        <translation>Conversado: %1</translation>
    </message>
    <message numerus="yes">
        <source>Talked about: %n</source>
        <translation>
            <numerusform>Já conversado: %n</numerusform>
            <numerusform>Já conversado: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The first three stand at the top of a report. Tick what was talked about.</source>
        <translation>As três primeiras ficam no topo de um relatório. Marque o que já foi conversado.</translation>
    </message>
    <message>
        <source>What I want to talk about</source>
        <translation>Do que quero falar</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Moved to trash. It stays there for 30 days.</source>
        <translation>Na lixeira. Fica lá por 30 dias.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>TrashView</name>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>Resta %n dia</numerusform>
            <numerusform>Restam %n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are back in the journal.</source>
        <translation>
            <numerusform>%n entrada está de volta no diário.</numerusform>
            <numerusform>%n entradas estão de volta no diário.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are deleted for good.</source>
        <translation>
            <numerusform>%n entrada foi apagada de vez.</numerusform>
            <numerusform>%n entradas foram apagadas de vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the journal</source>
        <translation>Voltar ao diário</translation>
    </message>
    <message>
        <source>Backups made before still hold them until they are rotated out.</source>
        <translation>Cópias feitas antes ainda as contêm, até darem lugar a novas.</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Escolher todas</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entries</source>
        <translation>
            <numerusform>Apagar %n entrada</numerusform>
            <numerusform>Apagar %n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entries for good</source>
        <translation>
            <numerusform>Apagar %n entrada de vez</numerusform>
            <numerusform>Apagar %n entradas de vez</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Apagar de vez</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Apagada: %1</translation>
    </message>
    <message>
        <source>Deleted entries</source>
        <translation>Entradas apagadas</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Esvaziar a lixeira</translation>
    </message>
    <message>
        <source>Entries stay here for 30 days, then they are deleted for good.</source>
        <translation>As entradas ficam aqui por 30 dias; depois são apagadas de vez.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>The trash is empty. A deleted entry stays here for 30 days.</source>
        <translation>A lixeira está vazia. Uma entrada apagada fica aqui por 30 dias.</translation>
    </message>
    <message numerus="yes">
        <source>The words of %n entries, their earlier versions and their files are lost. This cannot be undone.</source>
        <translation>
            <numerusform>As palavras de %n entrada, as versões anteriores e os arquivos dela se perdem. Não pode ser desfeito.</numerusform>
            <numerusform>As palavras de %n entradas, as versões anteriores e os arquivos delas se perdem. Não pode ser desfeito.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Lixeira</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>Sem palavras</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>last day</source>
        <translation>último dia</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>A page is here, if you want one.</source>
        <translation>Há uma página aqui, se você quiser.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Registrar humor</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Trancar</translation>
    </message>
    <message>
        <source>Open Lamplit</source>
        <translation>Abrir o Lamplit</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Write something</source>
        <translation>Escrever algo</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>%1 could not be reached: their invite has ended at the relay, so they were not let in. Invite them again.</source>
        <translation>Não foi possível alcançar %1: o convite terminou no retransmissor, então a entrada não aconteceu. Envie outro convite.</translation>
    </message>
    <message>
        <source>%1 could not be reached: they were let in, and the box for the answer was gone. A steward removes them; then they need another invite.</source>
        <translation>Não foi possível alcançar %1: a entrada foi aceita, e a caixa para a resposta já não existia. Uma pessoa responsável precisa remover essa pessoa; depois ela precisa de outro convite.</translation>
    </message>
    <message>
        <source>%1 has moved this circle to %2, and it cannot be seen there from here. Nothing is lost: what you say is kept until then. If that does not end, another steward can undo the move after two weeks.</source>
        <translation>%1 levou este círculo para %2, e daqui não se consegue vê-lo lá. Nada se perde: o que você diz fica guardado até então. Se isso não acabar, outra pessoa responsável pode desfazer a mudança depois de duas semanas.</translation>
    </message>
    <message>
        <source>%1 is let in, and the box for the answer is full. The answer goes out once they have looked for news, which makes room.</source>
        <translation>%1 já pode entrar, e a caixa para a resposta está cheia. A resposta sai quando essa pessoa buscar novidades, o que abre espaço.</translation>
    </message>
    <message>
        <source>%1 keeps a share of the way into your journal, and is in the circle no longer. Make the shares anew.</source>
        <translation>%1 guarda uma parte do acesso ao seu diário e já não está no círculo. Faça as partes de novo.</translation>
    </message>
    <message>
        <source>%1 says they are with this circle at %2, where it moved; here that move does not hold. Ask each other where you go on: from there one can ask to go back, and from here one needs another invite.</source>
        <translation>%1 diz que está com este círculo em %2, para onde ele mudou; aqui essa mudança não vale. Conversem sobre onde continuar: de lá é possível pedir para voltar, e daqui é preciso outro convite.</translation>
    </message>
    <message>
        <source>%1 says they were shown another history of this circle. Either the relay is not honest, or %1 is not. A steward says which one holds; whoever was shown the other one asks to be let in again.</source>
        <translation>%1 diz que viu outra história deste círculo. Ou o retransmissor não é honesto, ou %1 não é. Uma pessoa responsável diz qual vale; quem viu a outra pede para entrar de novo.</translation>
    </message>
    <message>
        <source>A move to %1 is under way already. Look for news first.</source>
        <translation>Já há uma mudança para %1 em andamento. Busque novidades primeiro.</translation>
    </message>
    <message>
        <source>A photo or file in this circle did not arrive whole.</source>
        <translation>Uma foto ou um arquivo neste círculo não chegou inteiro.</translation>
    </message>
    <message>
        <source>An entry of this circle leads nowhere here. Nothing is lost. Where everybody is held up, a steward mends it; where the others go on, they can let you in again.</source>
        <translation>Um item deste círculo não leva a lugar nenhum aqui. Nada se perde. Onde todo mundo está parado, uma pessoa responsável conserta; onde as outras continuam, elas podem deixar você entrar de novo.</translation>
    </message>
    <message>
        <source>It is done as soon as the relay is reached.</source>
        <translation>Será feito assim que o retransmissor for alcançado.</translation>
    </message>
    <message>
        <source>Lamplit made a mistake in this circle (%1), and goes on with the others. Nothing is lost; it is tried again.</source>
        <translation>O Lamplit cometeu um erro neste círculo (%1) e continua com os outros. Nada se perde; tenta-se de novo.</translation>
    </message>
    <message>
        <source>Nobody could be asked for your place, since the boxes of all others at the relay are full. They empty when the others look for news; it is tried again by itself.</source>
        <translation>Não foi possível pedir o seu lugar a ninguém, pois as caixas de todas as outras pessoas no retransmissor estão cheias. Elas esvaziam quando as outras buscam novidades; a tentativa se repete por si.</translation>
    </message>
    <message>
        <source>Nobody could be asked for your place, since the relay has none of the boxes that this journal knows. Leave this circle here, ask a steward to remove you, and take another invite.</source>
        <translation>Não foi possível pedir o seu lugar a ninguém, pois o retransmissor não tem nenhuma das caixas que este diário conhece. Saia deste círculo aqui, peça a uma pessoa responsável que remova você e aceite outro convite.</translation>
    </message>
    <message>
        <source>Nobody could be asked yet where this circle was before it moved. Until then you stay here, and it is tried again by itself. Whoever is there can also leave there, and be invited here.</source>
        <translation>Ainda não foi possível perguntar a ninguém no lugar onde este círculo estava antes de mudar. Até lá você fica aqui, e a tentativa se repete por si. Quem estiver lá também pode sair de lá e receber um convite para entrar aqui.</translation>
    </message>
    <message>
        <source>Nobody has let this journal back in for two weeks. If the others do not see that you ask, leave this circle here, ask a steward to remove you, and take another invite.</source>
        <translation>Ninguém deixou este diário voltar em duas semanas. Se as outras pessoas não veem o seu pedido, saia deste círculo aqui, peça a uma pessoa responsável que remova você e aceite outro convite.</translation>
    </message>
    <message>
        <source>Others in this circle were faster each time. Nothing is lost: it goes out by itself.</source>
        <translation>Outras pessoas neste círculo foram mais rápidas todas as vezes. Nada se perde: sai sozinho.</translation>
    </message>
    <message>
        <source>Something in this circle was made by a newer Lamplit. Update it here, and the circle goes on. If nobody has a newer one, a steward can mend it after two weeks.</source>
        <translation>Algo neste círculo foi feito por um Lamplit mais novo. Atualize-o aqui, e o círculo continua. Se ninguém tem um mais novo, uma pessoa responsável pode consertar depois de duas semanas.</translation>
    </message>
    <message>
        <source>The circle is at %1 now. The others follow with their next look for news.</source>
        <translation>O círculo agora está em %1. As outras pessoas seguem na próxima vez que buscarem novidades.</translation>
    </message>
    <message>
        <source>The circle is found at %1 from here now, and the others are told.</source>
        <translation>Daqui, o círculo agora é encontrado em %1, e as outras pessoas são avisadas.</translation>
    </message>
    <message>
        <source>The circle is found at %1 from here now.</source>
        <translation>Daqui, o círculo agora é encontrado em %1.</translation>
    </message>
    <message>
        <source>The circle stays where it is, and nothing was changed: %1</source>
        <translation>O círculo fica onde está, e nada foi mudado: %1</translation>
    </message>
    <message>
        <source>The invite that you came with has ended, and nobody let you in. Ask for another one.</source>
        <translation>O convite com que você veio terminou, e ninguém deixou você entrar. Peça outro.</translation>
    </message>
    <message>
        <source>The invite that you came with has ended. If you are not let in by tomorrow, ask for another one.</source>
        <translation>O convite com que você veio terminou. Se até amanhã você não tiver entrado, peça outro.</translation>
    </message>
    <message>
        <source>The invite that you came with has run out. Ask for another one.</source>
        <translation>O convite com que você veio expirou. Peça outro.</translation>
    </message>
    <message>
        <source>The invite that you came with was taken back. Ask for another one.</source>
        <translation>O convite com que você veio foi retirado. Peça outro.</translation>
    </message>
    <message>
        <source>The invite that you came with was used for somebody else. Ask for another one.</source>
        <translation>O convite com que você veio foi usado para outra pessoa. Peça outro.</translation>
    </message>
    <message>
        <source>The others have gone on from another place than this journal&apos;s. They can let you in again; what only you have goes out again then.</source>
        <translation>As outras pessoas seguiram de outro lugar, não do deste diário. Elas podem deixar você entrar de novo; o que só você tem sai então outra vez.</translation>
    </message>
    <message>
        <source>The relay has shown another history of this circle than it shows now, so it is not honest. What you said meanwhile goes out again; what you read stays here.</source>
        <translation>O retransmissor mostrou outra história deste círculo do que mostra agora, então não é honesto. O que você disse nesse tempo sai de novo; o que você leu fica aqui.</translation>
    </message>
    <message>
        <source>The relay has shown members of this circle different histories. A steward says which one holds; whoever was shown the other one asks to be let in again.</source>
        <translation>O retransmissor mostrou histórias diferentes a membros deste círculo. Uma pessoa responsável diz qual vale; quem viu a outra pede para entrar de novo.</translation>
    </message>
    <message>
        <source>The relay let go of something that you shared, though you did not take it back. It is kept here, and said again to whoever asks.</source>
        <translation>O retransmissor soltou algo que você compartilhou, embora você não o tenha retirado. Está guardado aqui, e é dito de novo a quem pedir.</translation>
    </message>
    <message>
        <source>The relay no longer knows where this circle has come to. A steward can mend that; otherwise the others can let you in again.</source>
        <translation>O retransmissor já não sabe até onde este círculo chegou. Uma pessoa responsável pode consertar isso; senão, as outras podem deixar você entrar de novo.</translation>
    </message>
    <message>
        <source>The relay says again and again that something new is there, and shows nothing. It is broken or not honest; your words wait here.</source>
        <translation>O retransmissor diz repetidas vezes que há algo novo, e não mostra nada. Está com defeito ou não é honesto; as suas palavras esperam aqui.</translation>
    </message>
    <message>
        <source>The relay shows a history of this circle that this journal never saw, so it cannot be mended from here. Another steward may be able to. If nobody can, begin the circle anew, best at another relay; what you have stays here.</source>
        <translation>O retransmissor mostra uma história deste círculo que este diário nunca viu, então não dá para consertar daqui. Talvez outra pessoa responsável consiga. Se ninguém conseguir, comece o círculo de novo, de preferência em outro retransmissor; o que você tem fica aqui.</translation>
    </message>
    <message>
        <source>The relay shows another history of this circle than before, so nothing of it is believed. It may end by itself; if not, the others can let you in again.</source>
        <translation>O retransmissor mostra outra história deste círculo do que antes, então não se acredita em nada dela. Talvez acabe sozinho; senão, as outras pessoas podem deixar você entrar de novo.</translation>
    </message>
    <message>
        <source>The relay was put back from a backup and waits for a steward to mend this circle. What you write is kept here until then.</source>
        <translation>O retransmissor foi restaurado de uma cópia e espera que uma pessoa responsável conserte este círculo. O que você escreve fica guardado aqui até lá.</translation>
    </message>
    <message>
        <source>There is something in this circle that is not read here yet, and mending would undo it. Look for news first, and mend only what is still in the way then.</source>
        <translation>Há algo neste círculo que ainda não foi lido aqui, e consertar o desfaria. Busque novidades primeiro, e conserte só o que ainda atrapalhar.</translation>
    </message>
    <message>
        <source>This circle goes on at another relay. Its place at this one was closed.</source>
        <translation>Este círculo continua em outro retransmissor. O seu lugar neste foi fechado.</translation>
    </message>
    <message>
        <source>This circle was moved to another relay, where the others may be already. A steward can undo that after two weeks, if nobody can get there.</source>
        <translation>Este círculo mudou para outro retransmissor, onde as outras pessoas talvez já estejam. Uma pessoa responsável pode desfazer isso depois de duas semanas, se ninguém conseguir chegar lá.</translation>
    </message>
    <message>
        <source>This journal was restored, or used as a copy somewhere else, so its place in the circle is not safe any more. The others can give it back. Nothing is sent before.</source>
        <translation>Este diário foi restaurado, ou usado como cópia em outro lugar, então o seu lugar no círculo já não é seguro. As outras pessoas podem devolvê-lo. Antes disso, nada é enviado.</translation>
    </message>
    <message>
        <source>Waiting for %1, or another member, to let you in. Your words: %2.</source>
        <translation>Esperando que %1, ou outro membro, deixe você entrar. As suas palavras: %2.</translation>
    </message>
    <message>
        <source>Waiting for the network.</source>
        <translation>Esperando a rede.</translation>
    </message>
    <message>
        <source>Where this circle was before it moved, the move does not hold any more: whoever has not come may go on there without you. Ask them. You can ask to go back, and what you said here comes along; or stay, if you miss nobody.</source>
        <translation>Onde este círculo estava antes de mudar, a mudança já não vale: quem não veio pode continuar lá sem você. Pergunte. Você pode pedir para voltar, e o que disse aqui vai junto; ou ficar, se não sente falta de ninguém.</translation>
    </message>
    <message>
        <source>You are no longer in this circle. What you received is still here.</source>
        <translation>Você já não está neste círculo. O que você recebeu continua aqui.</translation>
    </message>
    <message>
        <source>You have asked for your place. Somebody in the circle gives it back; tell one of them that it is really you who asks.</source>
        <translation>Você pediu o seu lugar. Alguém do círculo o devolve; diga a uma dessas pessoas que é mesmo você quem pede.</translation>
    </message>
    <message>
        <source>You have asked to go back to where this circle was before it moved. Until somebody there lets you in, you stay here. Tell one of them that it is really you who asks.</source>
        <translation>Você pediu para voltar a onde este círculo estava antes de mudar. Até alguém de lá deixar você entrar, você fica aqui. Diga a uma dessas pessoas que é mesmo você quem pede.</translation>
    </message>
    <message>
        <source>You were away for longer than the relay keeps things, so some cannot be read any more. The others can let you in again.</source>
        <translation>Você esteve ausente por mais tempo do que o retransmissor guarda as coisas, então algumas já não podem ser lidas. As outras pessoas podem deixar você entrar de novo.</translation>
    </message>
    <message>
        <source>Your place in this circle went to another copy of this journal, which asked for it. If that was not you, tell the others. They can give it back to this one.</source>
        <translation>O seu lugar neste círculo foi para outra cópia deste diário, que o pediu. Se não foi você, avise as outras pessoas. Elas podem devolvê-lo a este.</translation>
    </message>
</context>
<context>
    <name>TryCode</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Does your recovery code still work?</source>
        <translation>O seu código de recuperação ainda funciona?</translation>
    </message>
    <message>
        <source>If the sheet has become hard to read, make it anew now.</source>
        <translation>Se a folha ficou difícil de ler, faça-a de novo agora.</translation>
    </message>
    <message>
        <source>If the sheet is lost or cannot be read, make a new code. The old one then no longer opens this journal. Copies and backups made until now still open with it.</source>
        <translation>Se a folha se perdeu ou não pode ser lida, crie um novo código. O antigo deixa então de abrir este diário. Cópias feitas até agora ainda abrem com ele.</translation>
    </message>
    <message>
        <source>It works. Thank you. You are asked again in half a year.</source>
        <translation>Funciona. A pergunta volta daqui a meio ano.</translation>
    </message>
    <message>
        <source>It works. That could not be noted, so you may be asked again.</source>
        <translation>Funciona. Isso não pôde ser anotado, então a pergunta talvez volte.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Criar um novo código</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperação</translation>
    </message>
    <message>
        <source>Take it from where you keep it, and type it here. Nothing is changed.</source>
        <translation>Pegue-o de onde você o guarda e digite aqui. Nada é mudado.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Testar</translation>
    </message>
</context>
<context>
    <name>TurnEditor</name>
    <message>
        <source>The time of day</source>
        <translation>A hora do dia</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Another journal</source>
        <translation>Outro diário</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>O Caps Lock parece estar ligado.</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Escolher o arquivo de chave</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation>Esqueci a frase secreta</translation>
    </message>
    <message>
        <source>I have shares on paper</source>
        <translation>Tenho partes em papel</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abrindo</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Put the newest backup back</source>
        <translation>Pôr de volta a cópia mais nova</translation>
    </message>
    <message>
        <source>Putting the newest backup back takes the journal to the day of the backup. What is there now is set aside and kept.</source>
        <translation>Pôr de volta a cópia mais nova leva o diário ao dia da cópia. O que há agora é posto de lado e guardado.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperação</translation>
    </message>
    <message>
        <source>See what can still be read</source>
        <translation>Ver o que ainda se pode ler</translation>
    </message>
    <message>
        <source>Seeing what can still be read changes nothing; begin with it.</source>
        <translation>Ver o que ainda se pode ler não muda nada; comece por aí.</translation>
    </message>
    <message>
        <source>Use a key file</source>
        <translation>Usar um arquivo de chave</translation>
    </message>
    <message>
        <source>Use my passphrase</source>
        <translation>Usar a frase secreta</translation>
    </message>
    <message>
        <source>Use my recovery code</source>
        <translation>Usar o código de recuperação</translation>
    </message>
    <message>
        <source>Use the system keychain</source>
        <translation>Usar o chaveiro do sistema</translation>
    </message>
</context>
<context>
    <name>UseCard</name>
    <message>
        <source>A note</source>
        <translation>Uma nota</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation>Uma nota, se quiser</translation>
    </message>
    <message>
        <source>And how much is there now?</source>
        <translation>E quanto há agora?</translation>
    </message>
    <message>
        <source>Did it help?</source>
        <translation>Ajudou?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Hide the breathing guide</source>
        <translation>Ocultar o guia de respiração</translation>
    </message>
    <message>
        <source>How much distress is there right now?</source>
        <translation>Quanta angústia há agora?</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>Terminei</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Note nothing</source>
        <translation>Não anotar nada</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Anotado.</translation>
    </message>
    <message>
        <source>Show the breathing guide</source>
        <translation>Mostrar o guia de respiração</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>You need not answer. Go on whenever you like.</source>
        <translation>Não é preciso responder. Continue quando quiser.</translation>
    </message>
</context>
<context>
    <name>VaultInUse</name>
    <message>
        <source>Close or lock it there first.</source>
        <translation>Feche ou tranque lá primeiro.</translation>
    </message>
    <message>
        <source>Lamplit is already open with this journal, by another command since %1.</source>
        <translation>O Lamplit já está aberto com este diário, por outro comando desde %1.</translation>
    </message>
    <message>
        <source>Lamplit is already open with this journal, by another command.</source>
        <translation>O Lamplit já está aberto com este diário, por outro comando.</translation>
    </message>
    <message>
        <source>Lamplit is already open with this journal, in another window since %1.</source>
        <translation>O Lamplit já está aberto com este diário, em outra janela desde %1.</translation>
    </message>
    <message>
        <source>Lamplit is already open with this journal, in another window.</source>
        <translation>O Lamplit já está aberto com este diário, em outra janela.</translation>
    </message>
</context>
<context>
    <name>VaultSection</name>
    <message>
        <source>%1 does the same.</source>
        <translation>%1 faz o mesmo.</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Adicionar outro</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Adicionar: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudar</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Revisar agora</translation>
    </message>
    <message>
        <source>Check this journal</source>
        <translation>Revisar este diário</translation>
    </message>
    <message>
        <source>Choose the folder of the journal</source>
        <translation>Escolha a pasta do diário</translation>
    </message>
    <message>
        <source>Closes the journal and forgets the keys.</source>
        <translation>Fecha o diário e esquece as chaves.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Delete this journal for good</source>
        <translation>Apagar este diário de vez</translation>
    </message>
    <message>
        <source>Does the recovery code still work?</source>
        <translation>O código de recuperação ainda funciona?</translation>
    </message>
    <message>
        <source>Each of these opens the journal by itself; of shares it takes several together. The last one cannot be removed.</source>
        <translation>Cada um destes abre o diário sozinho; de partes são precisas várias juntas. O último não pode ser removido.</translation>
    </message>
    <message>
        <source>Encrypts the whole journal again, so that old passphrases and codes open only old copies.</source>
        <translation>Cifra o diário todo de novo, para que frases e códigos antigos abram só cópias antigas.</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Arquivo de chave</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Trancar</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Trancar agora</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Olhar</translation>
    </message>
    <message>
        <source>Looks at every page, every photo, the search index and the keys.</source>
        <translation>Examina cada página, cada foto, o índice de busca e as chaves.</translation>
    </message>
    <message>
        <source>Make another</source>
        <translation>Criar outro</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation>Criar novas chaves</translation>
    </message>
    <message>
        <source>New keys for everything</source>
        <translation>Novas chaves para tudo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open another</source>
        <translation>Abrir outro</translation>
    </message>
    <message>
        <source>Other journals</source>
        <translation>Outros diários</translation>
    </message>
    <message>
        <source>Other journals open make another</source>
        <translation>Outros diários abrir criar outro</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperação</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Shares on paper</source>
        <translation>Partes em papel</translation>
    </message>
    <message>
        <source>State of this journal</source>
        <translation>Estado deste diário</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>Chaveiro do sistema</translation>
    </message>
    <message>
        <source>This is the only one Lamplit knows on this computer.</source>
        <translation>Este é o único que o Lamplit conhece neste computador.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Type it from the paper: it is tried for real, and nothing is changed.</source>
        <translation>Digite-o a partir do papel: ele é testado de verdade, e nada é mudado.</translation>
    </message>
    <message>
        <source>Vault and keys</source>
        <translation>Diário e chaves</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Acessos</translation>
    </message>
    <message>
        <source>Ways in keys add passphrase recovery code key file system keychain shares on paper remove</source>
        <translation>Acessos chaves adicionar frase secreta código de recuperação arquivo de chave chaveiro do sistema partes em papel remover</translation>
    </message>
    <message>
        <source>What takes room, and giving back the room of what was deleted.</source>
        <translation>O que ocupa espaço, e devolver o espaço do que foi apagado.</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Onde fica guardado</translation>
    </message>
    <message>
        <source>Where it is kept folder place network cloud</source>
        <translation>Onde fica guardado pasta lugar rede nuvem</translation>
    </message>
    <message>
        <source>With every entry in it. Its name is asked first.</source>
        <translation>Com cada entrada nele. Antes pergunta-se o nome.</translation>
    </message>
    <message>
        <source>opened the journal this time</source>
        <translation>abriu o diário desta vez</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
</context>
<context>
    <name>VerifySheet</name>
    <message>
        <source>%1 has a new key. It may be a new laptop. Compare anew before you share more.</source>
        <translation>%1 tem uma chave nova. Pode ser outro computador. Compare de novo antes de compartilhar mais.</translation>
    </message>
    <message>
        <source>Both of you wait until your journals have the newest, open this again, and read once more.</source>
        <translation>Esperem até os dois diários terem o mais novo, abram isto de novo e leiam mais uma vez.</translation>
    </message>
    <message>
        <source>Call %1 or sit together, and read these groups to each other. In %1&apos;s window they are the same, if nobody stands between you.</source>
        <translation>Ligue para %1 ou se encontrem, e leiam estes grupos em voz alta. Na janela de %1 são os mesmos, se não há ninguém no meio.</translation>
    </message>
    <message>
        <source>Compare numbers with %1</source>
        <translation>Comparar números com %1</translation>
    </message>
    <message>
        <source>If they still differ, ask %1 in another way, not through this circle, and let a steward know.</source>
        <translation>Se ainda forem diferentes, pergunte a %1 por outro meio, não por este círculo, e avise uma pessoa responsável.</translation>
    </message>
    <message>
        <source>Noted: you and %1 have the same number.</source>
        <translation>Anotado: o número é o mesmo para você e %1.</translation>
    </message>
    <message>
        <source>Nothing is noted. Share nothing more here for now.</source>
        <translation>Nada foi anotado. Por enquanto, não compartilhe mais nada aqui.</translation>
    </message>
    <message>
        <source>Or read the code that %1 shows:</source>
        <translation>Ou leia o código que %1 mostra:</translation>
    </message>
    <message>
        <source>Safety number</source>
        <translation>Número de segurança</translation>
    </message>
    <message>
        <source>Somebody may stand between you, or one of you looks at somebody else&apos;s number or has not heard of a new key yet.</source>
        <translation>Talvez haja alguém no meio, ou alguém esteja olhando o número de outra pessoa ou ainda não saiba de uma chave nova.</translation>
    </message>
    <message>
        <source>The number as a QR code</source>
        <translation>O número como código QR</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>São diferentes</translation>
    </message>
    <message>
        <source>They match</source>
        <translation>São iguais</translation>
    </message>
    <message>
        <source>When they differ</source>
        <translation>Quando são diferentes</translation>
    </message>
    <message>
        <source>You have compared this number before.</source>
        <translation>Você já comparou este número.</translation>
    </message>
</context>
<context>
    <name>VersionList</name>
    <message>
        <source>%1 added, %2 removed</source>
        <translation>%1 adicionadas, %2 removidas</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n palavra</numerusform>
            <numerusform>%n palavras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words added</source>
        <translation>
            <numerusform>%n palavra adicionada</numerusform>
            <numerusform>%n palavras adicionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words removed</source>
        <translation>
            <numerusform>%n palavra removida</numerusform>
            <numerusform>%n palavras removidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>Trazida</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Atual</translation>
    </message>
    <message>
        <source>No words changed</source>
        <translation>Nenhuma palavra mudou</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restaurada</translation>
    </message>
    <message numerus="yes">
        <source>The first version, %n words</source>
        <translation>
            <numerusform>A primeira versão, %n palavra</numerusform>
            <numerusform>A primeira versão, %n palavras</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
</context>
<context>
    <name>VersionPage</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n palavra</numerusform>
            <numerusform>%n palavras</numerusform>
        </translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Todas as versões</translation>
    </message>
    <message>
        <source>Choose a version to see what changed in it.</source>
        <translation>Escolha uma versão para ver o que mudou nela.</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparada com</translation>
    </message>
    <message>
        <source>How it stands now</source>
        <translation>Como está agora</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Restaurar esta versão</translation>
    </message>
    <message>
        <source>The version before</source>
        <translation>A versão anterior</translation>
    </message>
    <message>
        <source>This is the first version.</source>
        <translation>Esta é a primeira versão.</translation>
    </message>
    <message>
        <source>an earlier version, restored</source>
        <translation>uma versão anterior, restaurada</translation>
    </message>
    <message>
        <source>brought in from another journal</source>
        <translation>trazida de outro diário</translation>
    </message>
    <message>
        <source>the current version</source>
        <translation>a versão atual</translation>
    </message>
    <message>
        <source>the first version and the only one so far</source>
        <translation>a primeira versão e a única até agora</translation>
    </message>
    <message>
        <source>written on %1</source>
        <translation>escrita: %1</translation>
    </message>
</context>
<context>
    <name>WaitEditor</name>
    <message>
        <source>My night</source>
        <translation>A minha noite</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>%1 has their place back.</source>
        <translation>%1 tem o seu lugar de volta.</translation>
    </message>
    <message>
        <source>%1 is in.</source>
        <translation>%1 já entrou.</translation>
    </message>
    <message>
        <source>%1 is not let in, and the invite is worthless then.</source>
        <translation>%1 não poderá entrar, e o convite já não valerá nada.</translation>
    </message>
    <message>
        <source>%1 was not let in, and the invite is worthless now.</source>
        <translation>%1 não pôde entrar, e o convite já não vale nada.</translation>
    </message>
    <message>
        <source>Asks to be let in</source>
        <translation>Pede para entrar</translation>
    </message>
    <message>
        <source>Asks to come back</source>
        <translation>Pede para voltar</translation>
    </message>
    <message>
        <source>Do not let in</source>
        <translation>Não deixar entrar</translation>
    </message>
    <message>
        <source>Not who I invited</source>
        <translation>Não é quem convidei</translation>
    </message>
    <message>
        <source>Somebody asks to be let in.</source>
        <translation>Alguém pede para entrar.</translation>
    </message>
    <message>
        <source>Whoever you did invite needs a new one.</source>
        <translation>A pessoa que você convidou de fato precisa de outro convite.</translation>
    </message>
</context>
<context>
    <name>WeekLine</name>
    <message numerus="yes">
        <source>%n of %1 days</source>
        <translation>
            <numerusform>%n de %1 dias</numerusform>
            <numerusform>%n de %1 dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Days with a check-in</source>
        <translation>Dias com registro</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Em palavras</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Middle value</source>
        <translation>Valor do meio</translation>
    </message>
    <message>
        <source>No check-ins</source>
        <translation>Nenhum registro</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semana de</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>Semana de %1</translation>
    </message>
</context>
<context>
    <name>WelcomeSheet</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (você)</translation>
    </message>
    <message>
        <source>%1 looks after you at the beginning. Ask whatever you like, also alone: an answer can go to one person.</source>
        <translation>%1 acompanha você no começo. Pergunte o que quiser, também a sós: uma resposta pode ir para uma só pessoa.</translation>
    </message>
    <message>
        <source>A wish says what you would like back, such as just to be heard.</source>
        <translation>Um desejo diz o que você gostaria de receber, por exemplo só que escutem.</translation>
    </message>
    <message>
        <source>Check in says only how you are, in two key presses.</source>
        <translation>Registrar humor diz só como você está, com duas teclas.</translation>
    </message>
    <message>
        <source>Comparing numbers makes sure that nobody stands between you.</source>
        <translation>Comparar números garante que não há ninguém no meio.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Olhar em volta</translation>
    </message>
    <message>
        <source>Share an entry shows first exactly what the others will see. Nothing leaves before you send it.</source>
        <translation>Compartilhar uma entrada mostra primeiro exatamente o que as outras pessoas vão ver. Nada sai antes de você enviar.</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>What each thing does</source>
        <translation>O que cada coisa faz</translation>
    </message>
    <message>
        <source>What you agreed on</source>
        <translation>O que ficou combinado</translation>
    </message>
    <message>
        <source>What you shared can be taken back from its menu. Friends can still remember or copy it.</source>
        <translation>O que você compartilhou pode ser retirado pelo menu. As suas amizades ainda podem lembrar ou copiar.</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Quem está aqui</translation>
    </message>
    <message>
        <source>You are in %1</source>
        <translation>Você está em %1</translation>
    </message>
    <message>
        <source>You choose which topics are shown, folded or held. Nobody is told, and nobody sees what you have read.</source>
        <translation>Você escolhe quais temas são mostrados, recolhidos ou retidos. Ninguém fica sabendo, e ninguém vê o que você leu.</translation>
    </message>
    <message>
        <source>You may leave at any time, quietly or with a word.</source>
        <translation>Você pode sair a qualquer momento, em silêncio ou com uma palavra.</translation>
    </message>
</context>
<context>
    <name>WhenPart</name>
    <message>
        <source>%1, the whole day</source>
        <translation>%1, o dia inteiro</translation>
    </message>
    <message>
        <source>A moment</source>
        <translation>Um momento</translation>
    </message>
    <message>
        <source>That is still to come. Choose a time up to now.</source>
        <translation>Isso ainda está por vir. Escolha uma hora até agora.</translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation>O dia inteiro</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What it speaks of</source>
        <translation>De que fala</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Write the time like 21:04.</source>
        <translation>Escreva a hora assim: 21:04.</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>Choose a folder</source>
        <translation>Escolher uma pasta</translation>
    </message>
    <message>
        <source>Choose where to write it</source>
        <translation>Escolha onde escrever</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Para onde</translation>
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
        <translation>Adicione horas, ou escolha que os círculos nunca abram.</translation>
    </message>
    <message>
        <source>At any hour</source>
        <translation>A qualquer hora</translation>
    </message>
    <message>
        <source>At these hours</source>
        <translation>Nestas horas</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>When circles open</source>
        <translation>Quando os círculos abrem</translation>
    </message>
</context>
<context>
    <name>WordCount</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n palavra</numerusform>
            <numerusform>%n palavras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordPicker</name>
    <message>
        <source>No word like that</source>
        <translation>Nenhuma palavra assim</translation>
    </message>
</context>
<context>
    <name>WordsForm</name>
    <message>
        <source>What I want to talk about</source>
        <translation>Do que quero falar</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
</context>
<context>
    <name>WordsPart</name>
    <message>
        <source>Feelings</source>
        <translation>Sentimentos</translation>
    </message>
    <message>
        <source>Type to find a word</source>
        <translation>Digite para encontrar uma palavra</translation>
    </message>
</context>
<context>
    <name>WorriedPage</name>
    <message>
        <source>Agree when you will speak next, and keep to it. Many people come through such times with somebody beside them.</source>
        <translation>Combine quando será a próxima conversa, e cumpra. Muita gente atravessa momentos assim com alguém ao lado.</translation>
    </message>
    <message>
        <source>Ask who else may know, and what helped before. Offer to call a line, a doctor or somebody they trust together with them. If they have a plan, read it with them.</source>
        <translation>Pergunte quem mais pode saber, e o que já ajudou. Ofereça ligar junto para uma linha de ajuda, um serviço médico ou alguém de confiança. Se a pessoa tem um plano, leia com ela.</translation>
    </message>
    <message>
        <source>Ask, and listen</source>
        <translation>Pergunte, e escute</translation>
    </message>
    <message>
        <source>Call the emergency number of the country they are in, and say where they are. Stay with them or on the phone if you can. It is all right to do this even if they asked you not to.</source>
        <translation>Ligue para o número de emergência do país onde a pessoa está, e diga onde ela está. Fique ao lado dela ou ao telefone, se puder. Está certo fazer isso mesmo que ela tenha pedido que não.</translation>
    </message>
    <message>
        <source>Find more help together</source>
        <translation>Procure mais ajuda junto com a pessoa</translation>
    </message>
    <message>
        <source>I am worried about someone</source>
        <translation>Alguém me preocupa</translation>
    </message>
    <message>
        <source>If it may be happening now</source>
        <translation>Se pode estar acontecendo agora</translation>
    </message>
    <message>
        <source>In a circle, write to them first. Nobody there is on duty, and a report is for harm done to others, not for worry.</source>
        <translation>Num círculo, escreva primeiro à pessoa. Ninguém lá está de plantão, e um aviso serve para danos feitos a outras pessoas, não para preocupação.</translation>
    </message>
    <message>
        <source>Promising to keep it secret, arguing about whether life is worth it, comparing, or making it smaller than it is for them.</source>
        <translation>Prometer guardar segredo, discutir se a vida vale a pena, comparar, ou fazer parecer menor do que é para a pessoa.</translation>
    </message>
    <message>
        <source>Say what you noticed, and that you care. It is all right to ask plainly whether they think of ending their life. Asking does not put the thought there; it shows that they can speak of it.</source>
        <translation>Diga o que percebeu, e que se importa. Está certo perguntar claramente se a pessoa pensa em acabar com a vida. Perguntar não põe a ideia lá; mostra que ela pode falar disso.</translation>
    </message>
    <message>
        <source>Stay in touch, and look after yourself</source>
        <translation>Mantenha contato, e cuide de você</translation>
    </message>
    <message>
        <source>Then listen more than you speak. You need no answer and no advice. “That sounds heavy. I am glad you told me” is enough.</source>
        <translation>Depois escute mais do que fala. Não é preciso ter resposta nem conselho. “Isso parece pesado. Que bom que você me contou” basta.</translation>
    </message>
    <message>
        <source>What rarely helps</source>
        <translation>O que raramente ajuda</translation>
    </message>
    <message>
        <source>You cannot carry this alone, and what they do is not your doing. Tell somebody you trust. The lines of your country are there for you too.</source>
        <translation>Você não consegue carregar isto só, e o que a pessoa faz não é obra sua. Conte a alguém de confiança. As linhas do seu país estão lá para você também.</translation>
    </message>
</context>
<context>
    <name>WritingPane</name>
    <message>
        <source>Add pictures or files</source>
        <translation>Adicionar imagens ou arquivos</translation>
    </message>
    <message>
        <source>Every file</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Save all files of this entry</source>
        <translation>Salvar todos os arquivos desta entrada</translation>
    </message>
    <message>
        <source>The address is in the clipboard.</source>
        <translation>O endereço está na área de transferência.</translation>
    </message>
    <message>
        <source>The entry that this leads to is not here.</source>
        <translation>A entrada a que isto leva não está aqui.</translation>
    </message>
    <message>
        <source>The file was removed from the entry.</source>
        <translation>O arquivo foi removido da entrada.</translation>
    </message>
</context>
<context>
    <name>WritingPart</name>
    <message>
        <source>%1 is put away.</source>
        <translation>%1 está arquivado.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudar</translation>
    </message>
    <message>
        <source>Choose one to write about it. The heavier packs ask nothing on Today until you switch them on.</source>
        <translation>Escolha uma para escrever sobre ela. As coleções mais pesadas não perguntam nada em Hoje até você as ligar.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Headings and questions for a new entry. Leave out whatever you like.</source>
        <translation>Títulos e perguntas para uma nova entrada. Deixe de fora o que quiser.</translation>
    </message>
    <message>
        <source>Hide the templates put away</source>
        <translation>Ocultar os modelos arquivados</translation>
    </message>
    <message>
        <source>Make my own from it</source>
        <translation>Fazer o meu a partir deste</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Novo modelo</translation>
    </message>
    <message>
        <source>Offer a question on Today</source>
        <translation>Oferecer uma pergunta em Hoje</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Oferecer de novo</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Arquivar</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message numerus="yes">
        <source>Show %n templates put away</source>
        <translation>
            <numerusform>Mostrar %n modelo arquivado</numerusform>
            <numerusform>Mostrar %n modelos arquivados</numerusform>
        </translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>The template is deleted. Entries begun with it stay.</source>
        <translation>O modelo foi apagado. Entradas começadas com ele ficam.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>WritingSection</name>
    <message>
        <source>They are kept in the journal. Delete takes one out.</source>
        <translation>Ficam guardadas no diário. Delete tira uma.</translation>
    </message>
    <message>
        <source>This system has no dictionaries, so nothing is marked.</source>
        <translation>Este sistema não tem dicionários, então nada é marcado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Words you add while writing stand here.</source>
        <translation>As palavras que você adiciona ao escrever ficam aqui.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>As suas palavras</translation>
    </message>
    <message>
        <source>Your own words spelling dictionary</source>
        <translation>As suas palavras ortografia dicionário</translation>
    </message>
    <message>
        <source>“%1” is no longer one of your words.</source>
        <translation>“%1” já não é uma das suas palavras.</translation>
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
        <translation>Dia</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Em palavras</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Middle value</source>
        <translation>Valor do meio</translation>
    </message>
    <message>
        <source>No check-in</source>
        <translation>Nenhum registro</translation>
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
        <translation>Uma nota para cada pessoa</translation>
    </message>
    <message>
        <source>Both of them. With a third person, one may be out of reach.</source>
        <translation>As duas. Com uma terceira pessoa, uma pode ficar fora de alcance.</translation>
    </message>
    <message>
        <source>How many of them are needed</source>
        <translation>Quantas são necessárias</translation>
    </message>
    <message>
        <source>It takes two others in the circle at least.</source>
        <translation>São precisas pelo menos outras duas pessoas no círculo.</translation>
    </message>
    <message>
        <source>More than half of them is a good beginning: some may be out of reach, and a few alone open nothing.</source>
        <translation>Mais da metade é um bom começo: algumas podem ficar fora de alcance, e poucas sozinhas não abrem nada.</translation>
    </message>
    <message>
        <source>Such as how to reach you. Write down elsewhere who keeps a share.</source>
        <translation>Por exemplo, como falar com você. Anote em outro lugar quem guarda uma parte.</translation>
    </message>
    <message>
        <source>Two at least, so that nobody can do it alone. Choose them above.</source>
        <translation>Pelo menos duas, para que ninguém possa fazer isso só. Escolha acima.</translation>
    </message>
    <message>
        <source>Who keeps a share</source>
        <translation>Quem guarda uma parte</translation>
    </message>
</context>
<context>
    <name>_Offer</name>
    <message>
        <source>No suggestions</source>
        <translation>Nenhuma sugestão</translation>
    </message>
</context>
<context>
    <name>_Shares</name>
    <message>
        <source>A share that came back</source>
        <translation>Uma parte que voltou</translation>
    </message>
    <message>
        <source>Ask your friends</source>
        <translation>Peça às suas amizades</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copiar o código</translation>
    </message>
    <message>
        <source>Each of them sends you a share. Paste one after the other here.</source>
        <translation>Cada pessoa envia uma parte a você. Cole aqui uma após a outra.</translation>
    </message>
    <message>
        <source>Ring each of them up, and read them these four words. They compare them, and hear that it is you.</source>
        <translation>Ligue para cada pessoa e leia estas quatro palavras. Ela as compara, e ouve que é você.</translation>
    </message>
    <message>
        <source>Send this code to everybody who keeps a share, in any way.</source>
        <translation>Envie este código a cada pessoa que guarda uma parte, como quiser.</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>O código</translation>
    </message>
    <message>
        <source>The code as a QR code</source>
        <translation>O código como código QR</translation>
    </message>
    <message>
        <source>The new passphrase that you chose</source>
        <translation>A nova frase secreta que você escolheu</translation>
    </message>
    <message>
        <source>The shares</source>
        <translation>As partes</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>As palavras</translation>
    </message>
    <message>
        <source>The words of the code</source>
        <translation>As palavras do código</translation>
    </message>
</context>
</TS>
