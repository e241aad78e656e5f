"""The words around names, in the languages that the check reads; all folded."""

from functools import cache

from app.domain.words import fold


def folded(*texts: str) -> frozenset[str]:
    """Return the words of some texts, folded."""
    return frozenset(fold(word) for text in texts for word in text.split())


#: Before a surname, however they are written.
TITLES = folded(
    "dr dra drs prof professor professora professeur mr mrs ms mx monsieur madame mme mlle",
    "mademoiselle herr frau herrn señor señora señorita sr sra srta signor signora signorina sig",
    "sigra dott dottor dottoressa dottssa avv senhor senhora dona seu meneer mevrouw dhr mevr mw",
    "pani panem panią fröken hr fr doktor doctor doctora docteur docteure господин госпожа доктор",
    "shri smt shrimati",
)
#: Titles only when they begin with a capital: small, they are other words.
TITLES_CAPITAL = folded(
    "miss sir lord lady coach nurse judge officer pastor rabbi imam father sister brother rev",
    "reverend don doña pan m maître maestro uncle aunt auntie aunty grandma grandpa granny nana",
    "tante onkel oma opa tía tío tia tio zia zio tonton tata oncle nonna nonno abuela abuelo avó",
    "vovó vovô babcia dziadek ciocia wujek тётя дядя тетя бабушка тьотя дядько teacher cousin",
    "captain sergeant detective inspector oom dziadka",
)
DOCTORS = folded(
    "dr dra drs prof doktor doctor doctora docteur docteure dott dottor dottoressa доктор"
)

#: Who somebody is to the writer.
RELATIONS = folded(
    "sister brother mother father mum mom dad son daughter wife husband partner girlfriend",
    "boyfriend fiancé fiancée friend friends cousin uncle aunt niece nephew grandmother",
    "grandfather grandma grandpa boss manager colleague coworker neighbour neighbor therapist",
    "psychiatrist counsellor counselor doctor gp nurse roommate flatmate housemate ex teacher",
    "supervisor stepmother stepfather stepdad stepmum sponsor mate buddy dog cat kid baby twin",
    "bestie godmother godson landlord classmate midwife schwester bruder mutter vater sohn",
    "tochter mann frau freund freundin cousine tante onkel oma opa chef chefin kollege kollegin",
    "nachbar nachbarin therapeut therapeutin ärztin arzt mitbewohner mitbewohnerin exfreund",
    "exfreundin kumpel neffe nichte enkel enkelin hausärztin betreuerin sœur frère mère père fils",
    "fille femme mari copain copine ami amie oncle nièce neveu patron collègue voisin voisine psy",
    "compagnon compagne conjoint beau-frère belle-sœur hermana hermano madre padre hijo hija",
    "esposa esposo marido mujer novia novio amigo amiga prima primo tía tío sobrina sobrino jefe",
    "jefa compañero compañera vecina vecino terapeuta psicóloga cuñada abuela abuelo sorella",
    "fratello figlio figlia moglie marito fidanzato fidanzata ragazzo ragazza amica amico cugina",
    "cugino zia zio nipote capo collega vicino vicina compagno compagna nonna nonno psicologa",
    "irmã irmão mãe pai filho filha namorada namorado chefe colega vizinha vizinho sobrinha",
    "sobrinho avó avô cunhada zus broer moeder vader zoon dochter vrouw man vriend vriendin nicht",
    "neef buurvrouw buurman baas zusje broertje huisarts siostra brat mama matka ojciec syn córka",
    "żona mąż dziewczyna chłopak przyjaciel przyjaciółka kolega koleżanka kuzyn kuzynka ciocia",
    "wujek szef szefowa sąsiad sąsiadka siostrą siostrę siostry siostrze bratem brata bratu żoną",
    "żonę mężem męża przyjaciółką przyjacielem kolegą koleżanką córką córkę synem syna сестра",
    "сестру сестре сестрой брат брата брату братом мама папа муж жена жену сын дочь друг подруга",
    "подругу подругой другом коллега",
)
POSSESSIVES = folded(
    "my our his her their your mein meine meinen meinem meiner unser unsere sein seine seinen ihr",
    "ihre ihren mon ma mes notre son sa ses leur mi mis nuestra nuestro su mia mio nostra nostro",
    "sua suo minha meu nossa nosso minhas meus mijn ons onze zijn haar moja mój moją mojego mojej",
    "moim mojemu moi jego jej nasza nasz мой моя мою моей моего моему моим наша наш её его",
)
#: What stands right before somebody's name, and before nothing else that has a capital.
NAMED = folded(
    "named called heißt heiße namens llama llamo llamaba appelle appelait chiama chiamo chiamava",
    "chama chamo heet heette nazywa зовут nickname",
)
GREETINGS = folded(
    "dear hi hello hey thanks cheers liebe lieber hallo danke chère cher salut querida querido",
    "hola gracias cara caro ciao grazie obrigada obrigado oi olá beste lieve hoi dag bedankt",
    "droga drogi cześć kochana kochany дорогая дорогой привет bonjour merci",
)
#: Before somebody more often than before anything else.
BEFORE = folded(
    "with told tell telling asked ask met meeting miss missed called call text texted texting",
    "rang phoned phone hugged hug texts calls tells asks misses hugs visits visiting thank",
    "forgave invited saw seeing avec chez con com z ze od u bij с со у",
)
#: "wrote to", "dit à": somebody follows, not a place.
TO = folded("to into with à a aan con")
SPOKEN = folded(
    "wrote lied talked spoke said sent apologised apologized listened write talk speak talking",
    "speaking lie listen bumped ran given gave dit parlé écrit téléphoné dije escribí hablé detto",
    "scritto parlato disse falei escrevi zei schreef",
)
#: After somebody: what people do.
AFTER = folded(
    "said says told tells asked asks called calls texted wrote writes rang phoned laughed laughs",
    "cried smiled smiles hugged thinks thought wants wanted knows knew invited brought looked sat",
    "helped replied answered shouted whispered shrugged nodded apologised apologized cooked",
    "listened felt feels cancelled hates loves liked picked drove came left goes went made gave",
    "let held kept keeps passed died moved promised snores sagte sagt fragte fragt rief meinte",
    "meint erzählte erzählt schrieb schreibt lachte weinte lächelte will wollte hat kam ging half",
    "lud umarmte antwortete findet fand dit disait demande raconte appelle pense rit pleure m'a",
    "écrit dijo dice llamó preguntó escribió cree piensa rió lloró vino quiere contó me disse",
    "chiese chiama pensa scrisse ride vuole mi falou ligou perguntou acha chorou riu quer",
    "escreveu zei zegt vroeg belde belt schreef vindt wil kwam powiedział powiedziała mówi",
    "zapytał zapytała zadzwonił zadzwoniła napisał napisała myśli сказал сказала говорит спросил",
    "спросила позвонил позвонила написал написала думает",
)
#: Of these, what abstract things do as well: not enough at the beginning of a sentence.
AFTER_WEAK = folded(
    "looked sat helped felt feels came comes left goes went made gave let held kept keeps passed",
    "died moved cooked hat brought kam ging half fand findet will vino me mi m'a va drove",
    "listened hates loves liked promised il",
)
#: Words after "Ana's" that only people have.
OWNED = folded(
    "mum mom mother father dad sister brother house flat place birthday voice face hand hands car",
    "room wedding funeral party kids son daughter husband wife boyfriend girlfriend dog cat",
    "message text words hug smile laugh parents death cooking illness diagnosis baby graduation",
    "apartment family friend friends kitchen",
)
PRONOUNS_AFTER = (
    "and I",
    "and me",
    "und ich",
    "et moi",
    "y yo",
    "e io",
    "e eu",
    "en ik",
    "i ja",
    "и я",
)
#: Before a place, not before a person.
TO_PLACES = folded(
    "in to at near around across towards into through leaving outside beyond visit visited",
    "visiting left from of nach aus über à dans vers en hacia hasta desde a per verso da em para",
    "até naar uit w do z na в на из lake mount mt saint st san santa são port fort cape north",
    "south east west new sankt río rio via last next this since until till by before after during",
    "every early late mid seit im ab bis depuis entre between fin début",
)
#: After a name: then it is a street, a school, a prize.
THINGS_AFTER = folded(
    "street road avenue lane station park hospital school square bridge airport church college",
    "university centre center library hall lake bay beach hotel café cafe line award prize museum",
    "clinic house club cup day market island river straße platz theater schule klinik krankenhaus",
    "potter christ stadium arena foundation institute scale test syndrome disease cathedral",
    "road's festival avenue's castle palace pub bar theatre",
)
#: What somebody reads or watches.
WORKS = folded(
    "read reading reads book books novel film movie watched watching watch play album song series",
    "podcast chapter poem lese las gelesen buch roman schaue lis lu livre regardé leyendo leí",
    "libro leggo letto lendo livro lees boek czytam książkę listened listening finished titled",
    "novel's",
)
#: Between a given name and a family's.
PARTICLES = (
    "de", "da", "do", "dos", "das", "di", "del", "della", "du", "la", "le", "van", "van der",
    "van den", "von", "von der", "zu", "bin", "ibn", "al", "el", "ter", "ten", "de la", "den", "y",
    "af", "op de",
)  # fmt: skip

#: Words with a capital in the middle of a sentence that are no names.
NO_NAMES = folded(
    # days, months, feasts
    "nani dadi didi bhai amma appa abba ammi monday tuesday wednesday thursday friday saturday",
    "sunday january february march july september october november december christmas easter",
    "ramadan eid diwali hanukkah halloween thanksgiving lent passover yule xmas advent pride",
    "mondays tuesdays wednesdays thursdays fridays saturdays sundays boxing nowruz holi pentecost",
    "valentine",
    # languages and peoples
    "english french german spanish italian portuguese dutch polish russian turkish arabic hebrew",
    "hindi urdu punjabi japanese chinese korean greek latin swedish danish norwegian finnish",
    "irish scottish welsh british american canadian australian indian brazilian mexican african",
    "asian european ukrainian persian vietnamese thai swiss austrian belgian english-speaking",
    "jewish muslim christian catholic protestant buddhist hindu sikh lutheran quaker roma",
    # countries, towns
    "england scotland wales britain ireland france germany spain italy portugal netherlands",
    "holland belgium poland russia ukraine turkey greece sweden norway denmark finland iceland",
    "switzerland austria hungary romania bulgaria croatia serbia america usa uk us eu canada",
    "mexico brazil argentina chile peru colombia australia zealand japan china korea taiwan",
    "thailand vietnam indonesia philippines pakistan bangladesh nepal iran iraq syria lebanon",
    "egypt morocco tunisia algeria nigeria ghana ethiopia europe africa asia london manchester",
    "birmingham leeds liverpool bristol edinburgh glasgow cardiff belfast oxford cambridge",
    "brighton york newcastle sheffield nottingham bath boston chicago seattle portland california",
    "texas florida oregon toronto montreal vancouver brisbane perth auckland berlin hamburg",
    "munich münchen köln cologne frankfurt stuttgart leipzig dresden wien zürich basel bern",
    "amsterdam rotterdam utrecht brussels bruxelles antwerp lyon marseille bordeaux toulouse",
    "lille nantes madrid sevilla seville bilbao rome milano torino napoli naples venezia firenze",
    "bologna lisboa porto warszawa warsaw kraków gdańsk wrocław poznań prague budapest athens",
    "istanbul moscow kyiv cairo beirut tehran dubai delhi mumbai bangalore bengaluru chennai",
    "kolkata pune hyderabad tokyo kyoto osaka beijing shanghai seoul singapore bangkok hanoi",
    "manila jakarta nairobi lagos accra johannesburg paulo janeiro brasília recife mediterranean",
    "atlantic pacific alps thames seine rhine rhein elbe danube donau baltic cornwall yorkshire",
    "kent bavaria copenhagen stockholm oslo helsinki reykjavik francisco angeles vegas orleans",
    "diego",
    # makers, shops, services
    "google apple amazon netflix spotify facebook instagram whatsapp twitter tiktok youtube zoom",
    "teams slack microsoft windows linux iphone android ikea lidl aldi tesco sainsbury",
    "sainsbury's mcdonald's starbucks costa uber airbnb barclays lloyds nhs bbc cnn gmail outlook",
    "excel word photoshop signal telegram discord reddit wikipedia siri duolingo headspace kindle",
    "playstation xbox nintendo switch lego strava fitbit garmin lamplit paypal visa boots greggs",
    "asda morrisons walmart costco disney marvel pixar pinterest wordle sudoku tinder hinge",
    "bumble",
    # medicines, health
    "sertraline prozac zoloft fluoxetine citalopram escitalopram lexapro mirtazapine venlafaxine",
    "lithium quetiapine xanax ibuprofen paracetamol tylenol advil nurofen adderall ritalin",
    "concerta melatonin valium diazepam cbt dbt emdr adhd ptsd ocd gad phq gp er a&e icu mri ct",
    "covid omega vitamin aspirin tavor propranolol lamotrigine wellbutrin pregabalin",
    # words that people write large
    "god jesus christ allah buddha lord bible quran torah heaven hell internet mum mom mama mummy",
    "mommy dad daddy papa grandma grandpa granny nan nana gran auntie uncle aunt doctor professor",
    "sir madam mr mrs ms dr oma opa mutti vati tv ok dvd cd pc id pm am phd bsc msc ma ba diy faq",
    "asap lol omg btw iirc usb gps wifi ai i i'm i've i'll i'd im ive the a an it he she we they",
    "you this that these those there here what when where why how who which yes no not and but or",
    "so if then because although though while as at by for from in of on to with without my our",
    "your his her their its everyone everybody nobody someone somebody anyone people nothing",
    "something everything today yesterday tomorrow tonight morning afternoon evening night",
    "breakfast lunch dinner work home school session sure maybe perhaps please sorry thanks thank",
    "dear love hello hi hey bye well oh ah wow yeah earth sun moon mars venus jupiter saturn",
    "mercury north south east west northern southern eastern western monopoly scrabble chess yoga",
    "pilates zumba tai chi uno olympics wimbledon premier league champions mondays beatles mozart",
    "bach beethoven chopin vivaldi radiohead coldplay adele bowie shakespeare tolstoy kafka",
    # first words in other languages
    "ich du er sie wir ihr es der die das den dem ein eine einen und aber oder wenn dass weil",
    "heute gestern morgen dann mein meine nicht kein keine mit von bei nach vor für auf an in im",
    "am zum zur ist war hat was wie wo wer warum jetzt vielleicht je tu il elle nous vous ils",
    "elles on le la les un une des et mais ou si parce aujourd'hui hier demain mon ma mes ce",
    "cette c'est j'ai pas avec pour dans sur est était que qui quand comment pourquoi peut-être",
    "merci yo tú él nosotros ellos el los las unos y pero hoy ayer mañana mi mis con para por en",
    "está fue qué cuando quizás io lui lei noi voi loro gli uno se oggi ieri domani per è era che",
    "chi quando forse eu você ele nós eles os uma mas hoje ontem amanhã meu minha com em não sim",
    "talvez ik jij hij zij wij jullie het een maar als omdat vandaag gisteren met voor op wat",
    "wanneer misschien niet ja ty ona my wy oni i ale dzisiaj wczoraj jutro nie tak jest był była",
    "co kiedy może moja mój я ты он она мы вы они и но а сегодня вчера завтра не да что когда",
    "может мой моя это как montag dienstag mittwoch donnerstag freitag samstag sonntag januar",
    "februar märz juni juli oktober dezember weihnachten ostern lundi mardi mercredi jeudi",
    "vendredi samedi dimanche janvier février mars avril juin juillet août septembre octobre",
    "novembre décembre noël pâques lunes martes miércoles jueves viernes sábado enero febrero",
    "marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre navidad lunedì",
    "martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio aprile maggio giugno",
    "luglio settembre ottobre dicembre natale pasqua segunda terça quarta quinta sexta janeiro",
    "fevereiro março maio junho julho setembro outubro novembro dezembro natal maandag dinsdag",
    "woensdag donderdag vrijdag zaterdag zondag kerst poniedziałek wtorek środa czwartek piątek",
    "sobota niedziela понедельник вторник среда четверг пятница суббота воскресенье deutschland",
    "österreich schweiz frankreich spanien italien polen england europa allemagne espagne italie",
    "france españa alemania francia italia inghilterra germania alemanha espanha brasil polska",
    "niemcy россия москва",
)
#: Written like a name that it is folded to, and no name.
_LOOK_ALIKE = frozenset({"será", "serà", "olá", "même"})
#: German nouns that may stand right behind a given name: "dass Jonas Angst hatte".
GERMAN_NOUNS = folded(
    "angst hunger durst glück zeit recht lust arbeit haus freude hilfe geburtstag schuld sorgen",
    "ruhe kopfschmerzen spaß bescheid wasser kaffee tee kuchen brot auto urlaub ferien besuch",
    "schmerzen fieber geld mut pech pause abend morgen mittag nacht tag woche hand arme augen tür",
    "zimmer küche nachrichten nachricht text frau mann kinder mutter vater bruder schwester",
    "unrecht streit ärger fragen frage antwort platz freunde stress probleme blumen briefe brief",
    "post musik fußball klavier gitarre bücher essen trost vertrauen interesse panik wut trauer",
    "tränen termine therapie medikamente geduld wäsche feierabend schule dienst corona grippe",
    "husten krebs depressionen hoffnung abschied",
)


@cache
def _languages() -> dict[str, str]:
    common = {
        "en": (
            "the and was with that my she he they we you this had have not but from were been "
            "would it's is i'm of to i so if at by are can will what when there about out all an "
            "as for on me in it a his her no again just"
        ),
        "de": (
            "und ich nicht der das mit ist ein eine zu auf wir habe hat sie es dass wie auch "
            "sich dem den bei mir mich um uhr danach nach heute am im zum zur hatte noch "
            "aber für oder dann von aus immer sehr mehr schon wieder kein meine mein "
        ),
        "fr": (
            "je et est les des une pas dans pour avec mon ma nous elle était suis ce c'est "
            "qui j'ai il au du sur "
        ),
        "es": (
            "y el los las con pero muy mi está fue ella como por hoy yo es me se lo al una que "
        ),
        "it": ("che non sono di il con una mi ho è per gli della anche oggi mia ha lo ma al ci "),
        "pt": (
            "não eu uma com foi minha meu ela ele muito você os as em hoje estou que do da na "
            "no um "
        ),
        "nl": (
            "het een ik niet van met is op hij zij mijn wij maar ook naar voor heb bij "
            "vandaag de en "
        ),
        "pl": ("nie się jest na że z i mam była był moja mój ale dzisiaj do mnie mi jak już "),
    }
    found: dict[str, str] = {}
    for code, words in common.items():
        for word in words.split():
            found[fold(word)] = found.get(fold(word), "") + code
    return found


def language_of(text: str) -> str:
    """Return the language of a text by its commonest words; empty where nothing tells."""
    known = _languages()
    votes = {"en": 0}  # of two that have as many, it is this one
    for word in fold(text).split():
        codes = known.get(word.strip('.,;:!?"()'))
        if codes:
            for at in range(0, len(codes), 2):
                code = codes[at : at + 2]
                votes[code] = votes.get(code, 0) + 1
    best = max(votes, key=lambda code: votes[code])
    return best if votes[best] else ""


def looks_alike(word: str) -> bool:
    """Whether a word is no name, though without its accents it would be one."""
    return word.lower() in _LOOK_ALIKE
