"""Given names that many people have, in many countries; written down here by hand, folded later."""


def _list(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_ENGLISH = _list(
    """
aaron abbie abby abigail adam addison adele adrian agnes aidan aiden aileen aimee alan alana
alastair albert alec alejandra alex alexander alexandra alexis alfie alfred alice alicia alison
alistair allan allison alyssa amanda amber amelia amy andrea andrew andy angela angelina angie angus
anita ann anna annabel anne annette annie anthony antonia archie ariana arnold arthur ashley ashton
audrey aubrey ava avery barbara barry beatrice becca becky belinda bella ben benjamin bernadette
bernard bertha bessie beth bethany betty beverley beverly billy blake bobby bonnie brad bradley
brandon brenda brendan brett brian brianna bridget brittany brooke bruce bryan bryony caitlin caleb
callum cameron camilla candice cara carl carla carly carlton caroline carolyn carrie carter casey
cassandra cassie catherine cathy cecilia cecily celia charles charlie chloe chris christina
christine christopher chuck claire clara clare clarence clark claudia clayton clifford clive clyde
cody colin colleen connie connor conor constance cora corey cory courtney craig cynthia daisy damian
damien dan dana daniel danielle danny daphne darcy darlene darren dave david deborah debbie debra
declan deirdre delia denise dennis derek desmond devon diana diane dominic donald donna doreen doris
dorothy doug douglas duncan dustin dylan ed eddie edgar edith edmund eduardo edward edwin eileen
elaine eleanor elena eli elijah elisabeth eliza elizabeth ella ellen ellie elliot elliott elsie
emily emma eric erica erik erin esme esmee esther ethan ethel eugene eva evan eve evelyn evie ewan
felicity felix fergus finlay finn fiona frances francesca francis frankie fred freddie frederick
freya gabriel gabriella gareth garry gary gavin gemma geoff geoffrey george georgina gerald
geraldine gerard gillian gina gladys glen glenda glenn gloria gordon graeme graham greg gregory
greta gretchen gwen gwendolyn hannah harold harriet harrison harry harvey hayley heidi helen helena
henrietta henry herbert hilary holly howard hugh hugo ian ibrahim ida imogen ingrid irene isaac
isabel isabella isabelle isla isobel ivan jackie jackson jacob jacqueline jacqui jade jake james
jamie jan jane janet janice janine jared jasmine jason jay jayden jayne jean jeanette jeff jeffrey
jen jenna jennifer jenny jeremy jerome jerry jess jesse jessica jessie jill jim jimmy jo joan joanna
joanne jodie joe joel joey johanna john johnny jon jonah jonathan jonathon joseph josephine josh
joshua josie joyce juan judith judy julia julian julie juliet justin kara karen karl kate katherine
kathleen kathryn kathy katie katy katrina kayla kayleigh keira keith kelly kelsey ken kenneth kenny
kerry kevin kieran kiera kim kimberley kimberly kirsten kirsty kristen kristin kristina kurt kyle
kylie lara larry laura lauren laurence lawrence leah leanne lee leo leon leonard leonora leslie
lesley lewis liam lillian linda lindsay lindsey lisa liz lizzie lloyd lois lola lora loretta lori
lorna lorraine louie louis louisa louise lucas lucille lucinda lucy luke lydia lyn lynda lyndsey
lynn lynne mabel maddie maddison maeve maggie maisie malcolm mandy marcia marcus margaret margie
marian marianne marie marilyn marion marjorie marlene martha martin martyn marvin mary mathew matt
matthew maureen maurice maxine maya megan mel melanie melinda melissa melody meredith mia michael
michaela michelle mick mike mildred millie mindy miranda miriam moira mollie molly mona monica
morgan morris moses muriel myra myrtle nadia nadine nancy naomi natalie natasha nathan nathaniel
neil nell nellie nicholas nick nicky nicola nicole nigel nikki nina noah noel noelle noreen norma
norman nora oliver olivia oscar owen paige pamela patricia patrick patsy patty paul paula pauline
peggy penelope percy perry peter phil philip philippa phillip phoebe phyllis polly poppy priscilla
rachael rachel ralph ramona randall randy raymond rebecca reece regina reginald rhiannon rhys
richard rick ricky riley rita robbie robert roberta robin robyn rodney roger roland ron ronald
ronnie rory rosalind rosanna rosemary rosie ross rowan roxanne roy rupert russell ruth ryan sabrina
sadie sally sam samantha samuel sandra sara sarah saul scarlett scott sean sebastian selena serena
seth shane shannon sharon shaun shawn sheila shelley shelly sheryl shirley sian sidney simon simone
sinead siobhan sofia sonia sophia sophie spencer stacey stacy stan stanley stella stephanie stephen
steve steven stewart stuart susan susanna susannah susie suzanne sybil sylvia tabitha tamara tammy
tania tanya tara tasha ted teresa terence terri terry tess tessa thelma theo theodore theresa thomas
tiffany tilly tim timothy tina toby todd tom tommy toni tony tracey tracy travis trevor tricia
trisha tristan trudy tyler tyrone ursula valerie vanessa vera vernon veronica vicky victoria vince
vincent vivian vivien vivienne wallace walter wanda warren wayne wendy wesley whitney wilfred wilma
william willie winifred winston yolanda yvette yvonne zach zachary zack zoe keisha latoya tyrell
deshawn jamal malik imani aaliyah tanisha darnell lakisha niamh aoife ciara saoirse eoghan padraig
cian oisin roisin orla eilidh
    """
)
_GERMAN = _list(
    """
achim alexandra alina alois amelie andreas angelika anja anke annegret anneliese annika anton antje
armin astrid axel barbel bastian beate benedikt benjamin benno bernd bernhard bettina birgit birte
bjorn brigitte britta bruno burkhard carina carola carolin carsten charlotte christa christiane
christoph clemens corinna cornelia dagmar detlef dieter dietmar dirk dominik doreen doro dorothea
eberhard eckhard edeltraud egon elfriede elias elisa elke ella emil emilia erich erna erwin eugen
eva-maria evi fabian felix ferdinand finja florian franz franziska frauke frederik frida frieda
friedrich fritz gabi gabriele gerd gerda gerhard gerlinde gertrud gesa gisela gitta gottfried gregor
gudrun gunter gunther gustav hanna hannelore hannes hans harald hartmut hedwig heike heiko heiner
heinrich heinz helene helga helmut henning henrik heribert hermann hilde hildegard holger horst
hubert ilka ilona ilse imke ines inga inge ingeborg ingo inka irmgard isabell jana jakob janina
jannik jasmin jens joachim jochen johann johannes jonas jorg josef jule julika jurgen jutta kaja
karin karla karlheinz karsten katharina kathrin katja katrin kerstin kilian kirsten klara klaus knut
konrad konstantin kristin lars lea lena lene leni leonie liesel lieselotte lina linus lorenz lothar
lotte ludwig luca luisa lukas lutz magdalena maike maja malte manfred manuela mara marcel mareike
margarete margit margot marianne marlies marlon marius markus marlene marta marten mathias mathilda
matthias matthis maximilian mechthild meike melanie merle mia michaela mila milena mirjam moritz
nadja nele niels nico nicolas nikolaus nils nora norbert olaf ole oskar ottilie otto pascal patrizia
petra philipp pia rainer ralf raphael reinhard reinhold renate reiner roswitha rolf romy rudi
rudiger rudolf ruprecht sabine sandra saskia sebastian sibylle siegfried sieglinde sigrid silke
silvia simone soeren sonja stefan stefanie steffen steffi susanne svea sven svenja sylvia tanja
theresa thorben thorsten till tilman timo tobias torben torsten traudel ulf uli ulrich ulrike ursel
ute uwe valentin vanessa vera verena veronika volker volkmar waldemar waltraud wenke werner wibke
wiebke wilfried wilhelm wilma winfried wolfgang wolfram xaver yannick beat urs reto ueli heidi
regula vreni leopold sepp
    """
)
_FRENCH = _list(
    """
adeline adrien agathe agnes alain alban alexandre alexis alice aline alix alphonse amandine amelie
anais andre angelique anne-marie antoine antoinette apolline arlette armand arnaud arthur astrid
aude audrey aurelie aurelien axelle bastien baptiste beatrice benoit bernadette berengere bertrand
blandine brigitte brice bruno camille carole caroline catherine cecile cedric celestin celine
chantal charlene charline chloe christelle christiane christophe clemence clement cleo clotilde
colette corentin coralie corinne cyril cyrille damien danielle delphine denis didier dominique
dorothee edgar edouard elise eloise elodie emeline emile emilie emmanuel emmanuelle eric ernest
estelle etienne eugenie fabien fabienne fabrice fanny ferdinand flavie francis francois francoise
franck frederic frederique gabin gabrielle gael gaelle gaetan gaspard gauthier genevieve geoffroy
georges gerard ghislaine gilbert gilles ginette gisele guillaume gustave guy gwenaelle helene henri
honorine hortense hubert hugues ines isabelle jacqueline jacques jean-baptiste jean-claude jean-luc
jean-marc jean-marie jean-michel jean-paul jean-pierre jeanne jeannine jerome joel joelle josette
josiane julie julien juliette justine karine laetitia laure laurence laurent lea leonie lilou lise
loic lou louane luc lucas lucie lucien lucienne ludivine ludovic lydie madeleine mael maelle maelys
magali manon marc margaux marguerite marie-claude marielle marine marius marthe martine mathieu
mathilde mathis matthieu maud maxence maxime mehdi melissandre michel micheline mireille monique
morgane muriel mylene myriam nadege nathalie nathan nicolas noemie noe odette odile olivier oceane
pascal pascale pascaline paulette philippe pierre pierrick quentin raphael raphaelle raymonde regis
remi remy renee rene romain romane rosalie roxane sabine salome sandrine sebastien segolene severine
simone solange solene stephane suzanne sylvain sylvie tanguy theo theophile therese thibault thibaut
thierry timothee tristan valentine valerie veronique violette virginie vivienne xavier yann yannick
yves yvon yvonne zelie
    """
)
_SPANISH = _list(
    """
adriana agustin agustina ainhoa aitor alba alberto alejandro alfonso alfredo alicia almudena alonso
alvaro amparo ana anabel andres angeles anselmo antonio araceli aranza ariadna arturo ascension
asier asuncion beatriz begona belen benito bernardo blanca borja bruno camila candela carlos carmen
carolina catalina cayetana cecilia celia cesar clara conchita concepcion consuelo cristian cristina
cristobal dario david diego domingo eduardo elena elisa elvira emilia emilio encarnacion enrique
ernesto esperanza esteban estefania eugenia eusebio eva ezequiel fabiola federico felipe fermin
fernanda fernando fidel francisca francisco gabriela gerardo german gonzalo graciela gregorio
guadalupe guillermo gustavo hector hernan hugo ignacio imanol inigo inmaculada irene iria isidro
itziar ivan izaskun jacinto jaime javier jimena joaquin jonathan jorge jose josefa josefina juana
juanjo julia julio lautaro leire leticia lidia lorena lorenzo lourdes lucia luis luisa lupe macarena
magdalena maite manolo manuel manuela mar marcela marcelo marcos margarita maria mariano maricarmen
marina mariana maribel marisa marisol martina mateo matias mauricio maximo mercedes miguel milagros
miren mireia modesto montse montserrat natalia nerea nicolas nieves nuria octavio olga oriol pablo
paco paloma paola paqui patricia paulina pedro pepe pilar purificacion rafael ramiro ramon raquel
raul rebeca reyes ricardo roberto rocio rodrigo rodolfo rogelio rosa rosalia rosario ruben salvador
sandra santi saul sergio silvia sofia sonia soraya susana tamara teresa tomas trinidad unai
valentina valeria veronica vicente victoria violeta virginia xavi ximena yolanda zoe
    """
)
_ITALIAN = _list(
    """
achille ada adalberto agata agnese alberto aldo alessandra alessandro alessia alessio alfredo alida
ambra andrea angela angelica angelo anna annalisa annamaria antonella antonio arianna asia aurelio
aurora barbara beatrice benedetta benedetto biagio bianca camilla carla carlo carlotta carmela
carmine caterina cecilia cesare chiara ciro claudia claudio corrado cosimo cristiano damiano daniela
daniele davide debora diego domenico donatella donato edoardo elena eleonora elisa elisabetta
emanuela emanuele emilia emma enrico enzo ettore eugenio fabiana fabio fabrizio federica federico
ferdinando filippo filomena flavia flavio fortunato francesca francesco franca franco gabriele
gaetano gaia gennaro giacomo giada giancarlo gianfranco gianluca gianni gianmarco gino ginevra
giorgia giorgio giovanna giovanni giuliana giuliano giulia giulio giuseppe giuseppina giuditta
gloria grazia graziella greta guido ilaria irene isabella ivana jacopo lara laura leonardo letizia
liliana lorenza lorenzo loredana luca lucia luciano lucrezia ludovica luigi luigia luisa maddalena
manuela marcello marcella marco margherita mariagrazia marina mario marta martina massimiliano
massimo matilde matteo mattia maurizio mauro melania michela michele michelangelo milena mirko
monica nicola nicolo noemi nunzia ornella orsola ottavia paola paolo patrizia pasquale piero
pierluigi pietro raffaele raffaella renata renato riccardo rita roberta roberto rocco romina rosanna
rosaria sabrina salvatore samuele sandro sara sebastiano serena sergio silvana silvia silvio simona
simone sofia sonia stefania stefano susanna teresa tiziana tiziano tommaso umberto ugo valentina
valeria valerio vanni veronica viola virginia vincenzo vito vittoria vittorio walter
    """
)
_PORTUGUESE = _list(
    """
adalgisa ademir afonso alessandra alexandre aline alice amanda ana-paula anderson andre andreia
antonia antonio armando arnaldo augusto beatriz benedita bernardo breno bruna bruno caio camila
carlos carolina cassia catarina cecilia celso claudia claudio cleide clodoaldo cristiane cristiano
daiane dalila daniela danilo debora denise diana diego diogo dirce duarte eduarda eduardo elaine
eliane elisangela elza emanuel erica estela evandro everton fabiana fabio fabricio felipe fernanda
fernando filipa filipe flavia flavio francisca francisco gabriel gabriela geraldo gilberto gisele
giovana gonçalo guilherme gustavo heitor helena helder heloisa henrique herminia hugo igor ines
inacio iracema isabel isabela isadora ivete jair janaina jessica joana joao joaquim joaquina jonas
jorge jose josefa josiane juliana juliano jussara karina kelly larissa laura leandro leonor leticia
lidiane livia lorena luan luana lucas lucia luciana luciano luis luisa luiz luiza lurdes maiara
manoel marcela marcelo marcia marcio marcos margarida maria mariana marilene marina mario marisa
marlene marta mateus matheus mauricio mauro mayara mirella miguel mirian monica nadia natalia
nathalia nelson nilza nuno otavio patricia paula paulo pedro priscila rafael rafaela raimundo raissa
raquel raul regina renan renata renato ricardo rita roberto rodrigo rogerio romeu ronaldo rosana
rosangela rui samara sandra sebastiao sergio silvana silvia simone sofia solange sonia tais tatiana
telma teresa thais thiago tiago tomas valdir valeria vanessa vera vicente vinicius vitor vitoria
viviane wagner walter wellington wesley yasmin zelia
    """
)
_DUTCH_NORDIC = _list(
    """
aaltje adriaan anneke annemarie annemiek annelies arjan arjen bart bas bram brigitta cees coen
corrie daan dirk-jan dieuwke eefje eelco elske els emmy esmee evert femke fleur floor floris frans
gerrit geert gert gijs guus hanneke hans hendrik henk hessel hilde huub ilse ineke inge jaap jacco
jan-willem janneke jannie janna jelle jeroen jesper jet jildou joep johan joke joost joris joyce
jurre karel karin kees klaas koen laurens leen leendert lieke lieselot loes lotte maaike maarten
maartje machteld margriet marieke marijke marijn marjan marjolein martijn mees menno merel mieke
milou miep mirthe nienke niek nynke onno petronella pieter pim piet reinier renske rianne rien roel
roos rosalie ruud sander sanne saskia sjoerd sjors stijn suus suzan sytske teun thijs tijmen tineke
tjeerd truus wieke wiebe wietske willeke willem wim wouter yara yvette agneta anders anette annelie
arne asa asbjorn astri aud bengt bente birgitta birthe bjarne bo carina christer dag ebba eeva eino
eirik elin elina ellinor eline elsa emelie erkki espen eskil freja frode gunilla gunnar gun hakan
hakon halvor hanne heikki henrik hilma hjalmar idun ingeborg inger ingvild ingunn jani janne jarl
jari jonna joakim johanna jonas jorunn jukka juha kaarina kaj kalle karianne karita kari kasper
katarina katri kjell kjersti kirsi kristian kristoffer lasse leif lennart linnea liisa liv magnus
maja malin margareta maren marit markku marte matti mats mette mikael mikko minna morten niklas nils
odd ola olav olof outi paivi pal pekka per-olof pernille pia pirjo rasmus riikka ragnhild roar rune
sanna seppo sigrun signe silje simen sindre sirpa sissel siv solveig soren staffan stig stina svein
tage tarja terje thea timo tiina tor tord tore torbjorn trine trond troels tuula tuomas tuva ulla
ulrika vidar viggo vilde vibeke ylva yngve ase oystein orjan
    """
)
_SLAVIC = _list(
    """
adrianna agata agnieszka aleksander aleksandra alicja anastazja andrzej aneta ania antoni arkadiusz
artur asia barbara bartek bartosz basia beata blazej bogdan bogumila boguslaw bozena cezary czeslaw
damian danuta darek dariusz dawid dominika dorota edyta elzbieta emilia ewa ewelina filip franciszek
gosia grazyna grzegorz halina hania hanna henryk hubert iga irena iwona izabela jacek jadwiga jagoda
jakub janina janusz jaroslaw jarek jerzy joanna jolanta jozef julita justyna kacper kaja kamil
kamila karol karolina kasia katarzyna kazimierz kinga klaudia konrad krystian krystyna krzysiek
krzysztof kuba lech lena leszek lidia lilianna lucyna lukasz maciej maciek magda magdalena maja
malgorzata malwina marcin marek mariusz marta martyna marzena mateusz michal mieczyslaw mikolaj
milosz miroslaw monika natalia nikola oliwia oliwier ola patrycja patryk pawel piotr piotrek przemek
przemyslaw radek radoslaw rafal renata robert roksana ryszard sebastian slawomir stanislaw stefan
stefania sylwia szymon tadeusz teresa tomasz tomek urszula wanda weronika wiktor wiktoria wieslaw
witold wladyslaw wojciech wojtek zbigniew zbyszek zdzislaw zofia zosia zuzanna zuzia tomka bartka
kuby jacka darka pawla alena ales andrej bohdan bohumil branislav bretislav dagmar dalibor danica
darko davor dejan dragan dragana drago dusan eliska frantisek goran gordana hana honza hrvoje igor
ivana ivo ivica jakov jana jarmila jaromir jaroslav jasna jelena jindrich jiri jirina jitka jovan
jovana katerina klara kristyna kveta ladislav lenka libor libuse ljiljana ljubica lubos ludek lukas
marija marketa marko martina matej mateja mihai mihaela milada milan milena milica milos miloslav
miroslav mladen nada natasa nebojsa nemanja nenad neven nikolina ondrej pavel pavla petar petr petra
radka radovan rostislav ruzena sanja sasa slavica slobodan snezana srdan stanislav stepan svetlana
tereza tihomir tomas tomislav vaclav vera vesna viktor vladimir vlado vojtech zdenek zdenka zeljka
zeljko zoran zuzana alexei aleksei aleksey alina alyona anastasia anatoly andrei andrey anton arkady
boris darya dasha denis dima dmitri dmitry ekaterina elena evgeny evgenia fyodor galina gennady
georgy grigory ilya inna irina katya kirill konstantin ksenia larisa lyudmila lyuba marina maxim
mikhail misha nadezhda nastya natalya natasha nikita nikolai oksana oleg olena olga olya polina
roman ruslan sasha sergei sergey slava sonya taras tatiana tatyana timur vadim valentina valery
vasily viktoria vitaly vladislav volodymyr vova yana yaroslav yegor yelena yevgeny yulia yuliya yuri
yury zhenya zoya andriy bohdana dmytro iryna kateryna maksym mykola nataliya oleksandr oleksii olha
serhiy svitlana tetiana yuliia ionut ioana andreea catalin claudiu cristian cristina dan doina
florin gabriela gheorghe ilie ion ionela laurentiu liviu lucian mircea monica nicoleta octavian oana
radu raluca razvan simona sorin stelian tudor vasile vlad agnes akos andras aniko attila balazs bela
bence csaba csilla daniel dora erzsebet eszter ferenc gabor geza gyorgy gyula ibolya ildiko imre
istvan janos jozsef judit katalin krisztina laszlo levente marton mate miklos noemi orsolya pal
peter piroska reka sandor szabolcs tamas timea tibor zita zoltan zsolt zsofia zsuzsanna alexandros
anastasios andreas angeliki antonis apostolos aris christos dimitra dimitris eftychia eirini
eleftheria eleni evangelos fotini georgia georgios giannis giorgos ioannis ioanna konstantinos
konstantina kostas kyriakos lefteris manolis maria michalis nikos nikolaos panagiotis panos
paraskevi pavlos petros sotiris spyros stavros stelios theodoros vasiliki vasilis vassilis yannis
yiannis
    """
)
_ASIAN = _list(
    """
aarav aarti abhijeet abhinav abhishek aditi aditya ajay ajit akash akanksha akhil akshay alka amar
amit amita amitabh amrita anand ananya anil anirudh anjali anju ankit ankita ankur anoop anshul anuj
anupam anuradha anushka aparna archana arjun arnav arpita arun aruna arvind asha ashish ashok ashwin
ashwini avinash ayesha bhanu bharat bharati bhavana bhavesh bhavna bhupinder chandan chandra chetan
chitra deepa deepak deepika deepti devika dhruv dilip dinesh dipika divya farhan farida gaurav gauri
gautam geeta geetha girish gita gopal govind gurpreet hardik harish harpreet harsh harsha hema
hemant himanshu indira ishaan ishita jagdish jaspreet jaya jayant jayanti jayesh jitendra jyoti
jyotsna kalpana kamala kamlesh kanchan karan karthik kartik kavita kavya kiran kirti kishore komal
krishna krishnan kriti kuldeep kunal lakshmi lalit lata leela lokesh madhav madhavi madhu madhuri
mahesh malini mamta manisha manish manjeet manju manoj meena meenakshi meera megha mehul mohan
mohini mukesh mukta murali nalini namrata nandini naresh narendra naveen navya neelam neeraj neeta
neha nidhi nikhil nikita nilesh nimisha nisha nishant nitin niharika padma pallavi pankaj parul
parvati payal piyush pooja poonam prabhakar pradeep prakash pramod pranav prashant pratibha praveen
prateek preeti prem priti priya priyanka puja punita purnima pushpa rachna radha radhika raghav
rahul raj raja rajan rajeev rajendra rajesh rajiv rajni raju rakesh ramesh ranjit ranjana rashmi
ravi ravindra reena rekha renu richa rishi ritika ritu riya rohan rohit roshni ruchi rupali sachin
sadhana sahil sameer samir sandeep sandhya sangeeta sanjana sanjay sanjeev sapna sarita sarika
satish saurabh savita seema shalini shankar shanti sharad sharmila shashi sheetal shikha shilpa
shivani shobha shraddha shreya shruti shubham shweta siddharth simran smita smriti sneha sonal
sonali subhash sudha sudhir suhas sujata suman sumit sumitra sunil sunita suraj surendra suresh
surya sushma swapna swati tanvi tarun tejas tushar uday uma umesh urmila usha vaibhav vandana vani
varun vasanth vasudha vidya vijay vikas vikram vimala vinay vineet vineeta vinod vipul virendra
vishal vivek yamini yash yogesh aiko akane akari akemi aki akihiro akiko akira aoi asami asuka
atsuko atsushi aya ayaka ayako ayumi chie chieko chihiro chika chiyo daichi daiki daisuke eiji eiko
emi emiko eri eriko etsuko fumiko fumio goro hana hanako haru haruka haruki haruko haruto hideaki
hideki hideko hideo hina hinata hiro hiroki hiroko hiromi hiroshi hiroyuki hisako hitomi hitoshi
honoka ichiro ikuko isamu itsuki izumi jiro junichi junko kaede kana kanako kaori kaoru katsumi
kazuki kazuko kazuo kazuya keiko keisuke kenichi kenji kenta kiyoshi koharu koichi koji kota kumiko
kyoko mai maiko maki makiko makoto mami manami mariko masahiro masako masao masaru masashi masato
mayu mayumi megumi michiko midori miho mika miki mikiko minako minoru misaki mitsuko miu miwa miyu
miyuki mizuki momoka momoko naoki naoko naomi nana nanami naoto natsuki natsumi noriko nobuko nobu
nobuyuki osamu reiko ren riko rie rika rina rin risa ryo ryosuke ryota ryu ryuichi sachiko saki
sakura satoko satomi satoru satoshi sayaka sayuri seiji shigeru shin shinji shinichi shiori shizuka
shizuko sho shoko shota shun sora sumiko susumu tadashi taichi taiki takahiro takako takao takashi
takayuki takeshi takumi taro tatsuya tetsuya tomoko tomomi toru toshiko tsubasa tsutomu wakana
yasuhiro yasuko yasuo yoko yoshiko yoshio yoshihiro yosuke yota yuichi yui yuka yukari yuki yukiko
yukio yumi yumiko yuna yuri yuriko yusuke yuta yuto yutaka yuya jisoo jiwon jiyeon jihoon jimin
minji minjun minseo minsu seojun seoyeon soojin sooyoung hyejin hyunwoo hyeon eunji yejin youngho
youngsoo sunghoon donghyun jaehyun taehyung sumin dohyun haeun kyungsoo xiaoming xiaoli xiulan
xiuying weiwei yuting zihan ziyi haoran haoyu junjie jianguo guoqiang lihua meiling xiaohong yifan
zhiwei wenjing jingyi chunhua huiling yanyan xinyi yuxuan chenxi mingzhu meihua nguyen thuy huong
linh phuong trang ngoc hoa tuan dung minh quang hieu thanh thao duc khanh anchalee chaiwat kanya
malee narong nattapong ploy prasert siriporn somchai somsak suda supaporn wichai agung ayu bambang
budi dewi dian eko endang fitri hendra indah joko ketut kadek made nur nyoman putri putu rizky siti
slamet sri sukarno susi taufik tri wayan wulan yanti yudi maricel jomar jhun rowena analyn marites
    """
)
_MIDDLE_EAST_AFRICA = _list(
    """
abbas abdallah abdel abdul abdullah abdulrahman abeer adel adil adnan afaf ahlam ahmad ahmed aisha
akram alaa ali amal amina aminah amir amira ammar anas anwar arwa asma asmaa ayman aya ayat aziz
aziza badr basel basma bassam bilal bushra dalal dalia dina emad eman esraa fadi fahad faisal faiza
farah fares farid faris farouk fatemeh fatima fatma fatou fawzi firas fouad ghada ghassan habib
hadeel hadi hafsa haitham hakim hala halima hamid hamza hanan hani haneen hasan hashim hassan hatem
heba hisham huda hussain hussein ibtisam ikram iman imran inaam intisar isra ismail issa jafar jalal
jamila jawad kamal karim karima kawthar khadija khaled khalid khalil laila lamia layla leila lina
lubna maha mahdi mahmoud majid malak manal mansour marwa marwan maryam mehdi mohamed mohammad
mohammed mona moustafa mourad mouna muhammad munir mustafa nabil nada nadim nadia naima najib nasser
nawal nermin nour noura omar osama othman qasim rabia rachid raed rahma rami rana rania rasha rashid
rawan reem rima riyadh saad sabah sadiq safa safaa sahar said saif salah salim salem salma salwa
samar sami samia samira samir sana sawsan sayed shaimaa shadi sherif souad sohail suad suhail
suleiman sumaya taha tahani talal tamer tarek tariq thuraya umar wael wafa walid wasim yahya yara
yasin yasmeen yasmin yasmina yasser younes yousef youssef yusuf zahra zain zainab zaki zaynab zeinab
ziad zineb zohra zubair arash arezoo azadeh babak bahar bahram behnaz behrouz dariush farhad
farzaneh fereshteh ghazal golnaz hamed homa hooman hossein javad kamran kaveh keyvan khosrow ladan
laleh leyla mahnaz mahsa mahtab mandana masoud mina mitra mohsen morteza nasrin navid negar niloufar
omid parisa parviz payam peyman pouya reza roya saeed samaneh sepideh shahin shahram shirin siavash
simin soheila soroush vahid yalda zohreh ahmet ayhan aylin ayse aysel aysegul baris berk berna betul
burak burcu bulent busra cansu cem cemal cengiz ceren cihan deniz derya dilek ebru ece elif emel
emine emir emre engin erdem erdogan erkan esin esra eylul fadime fatih ferhat fikret filiz funda
furkan gamze gokhan gul gulay gulsen gulten hakan halil hande hatice havva hulya huseyin ibrahim
ilker irem kaan kadir kemal kerem koray levent mahmut melek melike meltem merve mehmet mert metin
muhammet murat nalan nazan nazli necla neslihan nihal nilgun nuray nurcan oguz okan onur orhan osman
ozan ozge ozlem pelin pinar ramazan recep rukiye sabri sedat selim selin semra serap serdar serkan
sevgi sevim sibel sinan songul suleyman sukru tarkan tolga tugba tuncay turgut ufuk ugur umit veli
volkan yasemin yavuz yeliz yigit yilmaz yunus zehra zeki zeliha zeynep aharon amit amnon anat ariel
assaf avi aviv avigail avital avner ayelet bracha chaim chana chava dafna dalit daniella david dorit
dov efrat einat eitan elad eliezer elisheva eliyahu esti galit gilad guy hadas hadassah hagit hila
idan ido ilan ilana inbal iris itai itamar itzik keren lior liora liron maayan malka matan meir
menachem michal mira mordechai moshe naama nadav naftali neta netanel nili nir noa noam noga nurit
ofer ofir ofra ora oren orit orna osnat rachel rivka ronen ronit roni rotem ruti sagi sarit shai
shaked shani sharona shimon shira shiri shlomi shlomo shmuel shoshana shulamit sivan smadar tal tali
talia tamar tova tzipi tzvi uri uriel uzi vered yaakov yael yair yaniv yarden yehuda yehudit yifat
yigal yitzhak yoav yochanan yoel yonatan yosef yossi yuval zehava zeev ziva abebe abena adaeze
adaobi ade adebayo adeola adwoa afia akosua akua ama amara amadi aminata amadou ayodele azubuike
babatunde bamidele bisi bola bukola chiamaka chidi chidinma chika chinedu chinonso chinwe chioma
chukwuma chukwuemeka damilola ebele efua ekow emeka enitan fatoumata femi folake funmi funke ifeanyi
ifeoma ige ijeoma ikenna kehinde kelechi khadijatu kofi kojo kunle kwabena kwadwo kwaku kwame kwasi
kwesi lerato lindiwe lwazi makena mamadou mandla mariama moussa mpho mwangi mwende nandi naledi nana
ngozi njeri njoroge nkechi nnamdi nnenna nokuthula nomvula ntombi nthabiseng obinna odion ola
olabisi olamide olumide oluwaseun omolara onyeka ousmane palesa rotimi sade segun seun sibusiso
simphiwe sipho sizwe tadesse taiwo temitope tendai thabo thandi themba thandiwe tshepo tolu tunde
uche uchenna wambui wangari wanjiku yaa yaw yemi yetunde zanele zainabu zodwa zola
    """
)
_CYRILLIC_GREEK = _list(
    """
александр александра алексей алина алла анастасия анатолий ангелина андрей анна антон аня артем
арсений богдан борис вадим валентин валентина валерия валерий валера варвара василий вася вероника
виктор виктория виталий витя владислав владимир володя вова вячеслав галина галя геннадий георгий
григорий гриша данил даниил дарья даша денис дима дмитрий евгений евгения егор екатерина елена
елизавета женя зинаида зоя иван игорь илья инна ирина ира катя кирилл константин костя ксения лариса
леонид лена лиза лидия людмила люда максим маргарита марина мария маша михаил миша надежда надя
настя наталья наташа никита николай коля нина оксана олег олеся ольга оля павел паша петр петя
полина роман руслан саша светлана света семен сергей сережа софия соня станислав степан тамара таня
татьяна тимофей тимур ульяна федор юлия юля юрий юра яна ярослав олександр олена тарас андрій ірина
микола тетяна юлія наталія сергій дмитро петро катерина αθανασιος αθηνα αικατερινη αλεξανδρος
αλεξανδρα αναστασια ανδρεας αννα αντωνης αποστολος αρης βασιλης βασιλικη γιαννης γιωργος γεωργια
δημητρα δημητρης ελενη ειρηνη ευα ευαγγελια θανασης ιωαννα κατερινα κωνσταντινος κωστας λευτερης
μαρια μανωλης μιχαλης νικος νικη παναγιωτης παυλος πετρος σοφια σπυρος σταυρος στελιος φωτεινη
χρηστος χριστινα
    """
)

_MORE = _list(
    """
abigayle adaline addie adelheid adina aggie aida aine aislinn alanna albie alda aldous alejo alfons
alheid alisa aliza almut aloise althea alvin alwin amadeo amalia amandus amos anabela anastacia andi
aneurin angharad anneli annelore annick ansgar anouk apollonia arabella aram archibald arend arielle
arlene arlo armelle arno arvid ashlee ashleigh astride athena aubin augusta augustin augustine aurel
azucena balthasar barnaby barney bartholomew basil bastiaan bea beatrix benedict bennett berit
bernie berta birger blaise bluebell bodhi bogdana branwen brecht brielle brita bronwyn bryce bryn
calista calla callie camillo candelaria cappella capucine carlota carmel carwyn casimir caspar
caspian cassian cathal cathleen catrin celeste celestino celina cerys chantelle charis charley
chelsie cheryl chester cilla clarissa claude claudette claudine clementina cliona clotilda concetta
conchi cordelia corina cornelius cosima cosmo cressida crispin cuthbert cyrus dafydd dagny dahlia
damaris damaso daniil darcey darius darragh davina dayana deanna deb dee demi denzel deon derry
desiree deshaun devin diarmuid dido dieudonne dilys dinah djamila donal donatien dorcas dorian
dorinda dorle dot drusilla duane dudley dwayne dympna eamon earlene eartha eddy edna edurne edwige
edwina effie egbert eike eilis ekaterini elaina elia eliana elio eliseo ellery elma elodia eloisa
elon elspeth elva elwood emelia emerson emeric emilien emlyn emmet enid enno enya eoin erasmo ercole
erhard erika ermelinda ernestine erol errol ersilia esma esmeralda estefany esteve ethelred etta
eulalia eunice euan eustace evangeline evita ezekiel ezra faustino felicia felicitas feline fenja
fenna fergal fernande fidelia fiene fieke filippa fina fionn fleurette flo florencia florent
florentine florrie floriana flynn folkert fons francine franka franzi freek freida frerk friedel
friederike friedhelm fritzi frits fulvia gabe gaspar gaspare gavino gena genoveva georgette
georgiana georgie geraint gereon gerlach gerta gertrude gianna gideon gilda ginny giordano gisella
glynis goncalo greer griselda griffin gudula guendalina guglielmo guiomar guiseppe gunda gunhild
gwilym gwyneth hadley haley hamish hank hattie hauke haylee heda hedda heddy heinke helge helma
heloise hendrika henny herbie heriberto hermine herta hettie hieronymus hilke hillary hinrich
hiltrud hortensia horace huberta huw hyacinth iago ianthe idris ieuan ignatius ignace ike ilian ilja
ilsa imelda immanuel indigo ingmar inken innes ione iolanda iolanthe irma irvin irving isadore isak
isaura iseult ishbel isidora ivor iwan izzy jaclyn jacinta jaimie jalen janelle janie jannes janosch
jarvis jasmijn jasminka jaxon jayla jeanie jeannette jed jelka jemima jemma jerrod jessamine jett
jinny jocelyn joceline jochem jodi joern jolie jolien jonte jools jordi jorgina jorik josefine
joselyn josias josiah jovita juanita jud judd juliane julianna junior juno justus kaden kaisa kalina
kamilla karlijn karola kasimir kaspar kassandra kathe katharine kathi katia katinka kaylee keeley
keir kelvin kendall kendra kenna kennedy kenza keri kerri kester keziah kezia kierra kieron kieth
kiki kimmie kinsley kirby kirk kirstie kitty kolja korbinian krista kristel krystal kunibert kyra
ladonna lamar lana lando latisha laurette laurie lavinia leander leandra leda leena leigh lela
leland lenard lenny leola leona leonhard leonidas leonore leontine leroy letty levi levin lewin lia
libby liborio liddy lieven lilian lilja lillie lilith lilli lionel lioba lis lisbeth liselotte lissy
lizbeth lizette llewellyn lonnie lorelei loris lottie louella lowri luba lucio lucretia ludmila
ludger luella luigina luisella luitgard luther luuk lyle lyra lysander mac mace macy mads maeva
magdalen magnolia mahalia maia mairead malachi malaika malina malou malvina mandi manolito manu
marah marcelina marcelline marci margaretha margery margo margret mariah mariam mariangela maricela
mariella marieluise marilena marilou marinus marisela marissa marita maritza marla marnie mathijs
matilda maude maura mavis maximiliana maxwell mechtild medea meg meghan meinhard meinolf melina
melle melvin micaela micah mignon milda millicent milla milly minerva mirabel mirna mitch mitchell
mitzi moe montague morag moreno moya myles myrna nahla nancie nanette naoise natanael nathanial neal
ned nelly neo nerissa nestor nevaeh neville niall nicoletta nidia nilsa nikolas ninette ninon noele
noella nola nolan nolwenn norah norberto nydia nyree octavia odalys odell odetta odin okke oldrich
olympe omari ophelia oriana orin orson oswald otis ottoline ovidio owain paavo pancho pandora
paolina parker pascual patrizio paulien paulino pedrito peer pelle pepa pepita percival perrine
philomena phineas pierrot placido plinio porfirio portia prudencia quincy quinn quinten quirin
rachelle raelene rafe rafferty raimund raphaela rayan raymundo reagan reba reinaldo reinhild reuben
rex rhea rhett rhoda rhodri rhonda rhona ricarda richie rico rieke rigoberto rik rikke roald robbert
robertina robrecht rochelle rodrigue rolando romana romeo ronja rosalba rosalina rosanne roseanne
roselyn rosetta rosina rosita roslyn rosvita rowina roxana roz rufus rupprecht rutger ryker sabina
saga sal salvatrice sammie sammy samson sandi santino sarai sascha scarlet schorsch seamus
sebastiana selda selina selma selwyn senta septimus serafina serge severin severino shanice shania
shari sharlene shauna shawna shay shayla shea shelby sheldon sheree sheridan sherman sherri shona
sidonie siegbert siegmund sigmund silas silvan silvester simeon simonetta siobhain sixten sofie
sondra stacie stanislas stefani steffie stephan stephania sunniva suzanna suzette swantje sylvester
sylwester tabea tadeo talitha tallulah tameka tamika tamsin tancredi tarquin tatjana tatum teague
tegan teo teodora teodoro terrance terrell tessie thaddeus thalia thekla thelonious theodor theodora
thies thijmen thilo thora thurstan tierney tiffani tilda tillmann timon timotheus tirza tito tjark
tobi tobin tonia tonio trent trenton trevin trina tristram trudi tyra tyson ulric undine urban uriah
uschi uta valentijn valentino valeska vanda vanya vasco velma venetia verity vernice vesta vicki
vico vida vidal vilhelm viliam ville vilma vinny vinzenz violaine virgil virgilio vita vitalina
viveca vivi viviana wally walburga waltraut warwick wassily wendell wenzel wera wessel wigbert
wilbert wilbur wilf wilfredo wilhelmina wilko willa willemijn willi willibald wilson wilton winona
winfred winni winnie wobke wyatt wynona xander xanthe yago yaiza yasmine yolande yorick yoshi youri
yseult yuliana zachariah zaid zander zara zebedee zelda zena zeno zinnia zoey zora zsofi zuri zyta
adunni afolabi akinyi amanuel anyango asante atieno ayanda azeez balogun bongani busisiwe chipo
chukwudi deshi ekene fadzai farai folasade gugu idowu jabulani kagiso khumbo lebo lesedi lungile
makhosi mandisa mbali munashe mutua naa nadifa ndidi nomsa ntando nyasha ochieng oluchi onyinye
otieno pontsho rudo siyabonga tatenda tapiwa thandeka thandekile thulani tinashe tiwa tumelo unathi
vusi wanjiru wekesa yewande zinhle zukiswa asuncion encarnacion concepcion purificacion milagros
amparo gwendoline cormac hetty lashonda yacine mathurin gualtiero iara arek arkiem gwendolen cathrin
fiachra lorcan tadhg blessing precious kwadjo
    """
)

#: Every list.
EVERY = (
    *_ENGLISH, *_GERMAN, *_FRENCH, *_SPANISH, *_ITALIAN, *_PORTUGUESE, *_DUTCH_NORDIC, *_SLAVIC,
    *_ASIAN, *_MIDDLE_EAST_AFRICA, *_CYRILLIC_GREEK, *_MORE,
)  # fmt: skip
