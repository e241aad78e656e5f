<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutMeSheet</name>
    <message>
        <source>A few words about you</source>
        <translation>بضع كلمات عنك</translation>
    </message>
    <message>
        <source>About you, for %1</source>
        <translation>عنك، في %1</translation>
    </message>
    <message>
        <source>Everybody in the circle sees it beside your name. Whoever comes in later sees it once you save it again.</source>
        <translation>يراها كل من في الدائرة بجانب اسمك. ومن ينضم لاحقًا يراها متى حُفظت من جديد.</translation>
    </message>
    <message>
        <source>How to speak of you</source>
        <translation>كيف يُتحدَّث عنك</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Such as she/her, he/him, they/them. You need not say.</source>
        <translation>مثل: هي، هو. لا يلزم قول شيء.</translation>
    </message>
    <message>
        <source>That is more than fits: at most %1 characters.</source>
        <translation>هذا أطول مما يتسع له المكان: %1 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>The others see it with their next look.</source>
        <translation>يراها الآخرون عند نظرتهم التالية.</translation>
    </message>
</context>
<context>
    <name>AboutPost</name>
    <message>
        <source>%1 chose who can read it: you are one of them.</source>
        <translation>اختار %1 من يقرؤه، وأنت من بينهم.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Everybody who was in the circle when %1 said it.</source>
        <translation>كل من كان في الدائرة حين قال %1 ذلك.</translation>
    </message>
    <message>
        <source>It goes out %1. Until then it is only yours.</source>
        <translation>يخرج %1. وإلى ذلك الحين هو لك وحدك.</translation>
    </message>
    <message>
        <source>It has no words.</source>
        <translation>لا كلمات فيه.</translation>
    </message>
    <message>
        <source>It is at the relay, which cannot read it.</source>
        <translation>هو لدى المرحّل، ولا يستطيع المرحّل قراءته.</translation>
    </message>
    <message>
        <source>It is here until %1.</source>
        <translation>هو هنا حتى %1.</translation>
    </message>
    <message>
        <source>It is on its way, and may be at the relay already.</source>
        <translation>هو في الطريق، وربما وصل إلى المرحّل.</translation>
    </message>
    <message>
        <source>It waits for the network, and has not gone out.</source>
        <translation>ينتظر الشبكة، ولم يخرج بعد.</translation>
    </message>
    <message>
        <source>Nobody else was in the circle when it went out.</source>
        <translation>لم يكن في الدائرة أحد غيرك حين خرج.</translation>
    </message>
    <message>
        <source>Once it has gone out, everybody who is in the circle then.</source>
        <translation>متى خرج، يقرؤه كل من في الدائرة حينها.</translation>
    </message>
    <message>
        <source>Once it has gone out, these can read it: %1.</source>
        <translation>متى خرج، يستطيع هؤلاء قراءته: %1.</translation>
    </message>
    <message>
        <source>The first words</source>
        <translation>الكلمات الأولى</translation>
    </message>
    <message>
        <source>These can read it: %1. Whether they have is not known.</source>
        <translation>يستطيع هؤلاء قراءته: %1. ولا يُعرف إن كانوا قد قرؤوه.</translation>
    </message>
    <message>
        <source>What %1 said</source>
        <translation>ما قاله %1</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>ما قلته</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>أين هو</translation>
    </message>
    <message>
        <source>Where it is on its way is not known any more.</source>
        <translation>لم يعد معروفًا أين هو في طريقه.</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>من يستطيع قراءته</translation>
    </message>
    <message>
        <source>Why you see it like this</source>
        <translation>لماذا يظهر لك هكذا</translation>
    </message>
</context>
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>As long as you are in no circle, it opens no connection to the internet and looks up no name.</source>
        <translation>لا تُفتح أي وصلة بالإنترنت ولا يُبحث عن أي اسم فيه ما دمت خارج الدوائر.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0, without any warranty. No outside audit has been made.</source>
        <translation>برنامج حر برخصة Apache 2.0، دون أي ضمان. لم يُجرَ له تدقيق خارجي.</translation>
    </message>
    <message>
        <source>It cannot protect you on a computer that is already spied on, wipe memory for certain, or make an old backup forget.</source>
        <translation>لا يستطيع حمايتك على حاسوب يجري التجسس عليه، ولا محو الذاكرة محوًا أكيدًا، ولا جعل نسخة احتياطية قديمة تنسى.</translation>
    </message>
    <message>
        <source>It cannot reset your passphrase, and nobody else can.</source>
        <translation>لا يستطيع إعادة تعيين عبارة مرورك، ولا أحد غيره يستطيع.</translation>
    </message>
    <message>
        <source>It has no account, counts nothing about you and sends nothing but what you share with a circle.</source>
        <translation>لا حساب فيه، ولا يحصي عنك شيئًا، ولا يرسل إلا ما شاركته مع دائرة.</translation>
    </message>
    <message>
        <source>It writes nothing you wrote to the disk in clear, unless you save a copy.</source>
        <translation>لا يكتب على القرص شيئًا من كلامك دون تشفير، إلا إن حفظت نسخة.</translation>
    </message>
    <message>
        <source>Lamplit %1</source>
        <translation>Lamplit %1</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the GNU Lesser General Public License, version 3. Their libraries are files of their own beside Lamplit, so they can be replaced by other builds.</source>
        <translation>تُستخدم Qt وPySide6 بموجب رخصة GNU العمومية الصغرى، الإصدار 3. ومكتباتهما ملفات مستقلة بجانب Lamplit، فيمكن استبدال بنيات أخرى بها.</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>قراءة الرخصة</translation>
    </message>
    <message>
        <source>Read the licence of %1</source>
        <translation>قراءة رخصة %1</translation>
    </message>
    <message>
        <source>This journal</source>
        <translation>هذا الدفتر</translation>
    </message>
    <message>
        <source>What Lamplit never does</source>
        <translation>ما لا يفعله Lamplit أبدًا</translation>
    </message>
    <message>
        <source>What belongs to this computer</source>
        <translation>ما يخص هذا الحاسوب</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>أين توجد الأشياء</translation>
    </message>
    <message>
        <source>Where things are folder</source>
        <translation>أين توجد الأشياء مكان مجلد</translation>
    </message>
    <message>
        <source>Whose work it stands on</source>
        <translation>عمل من يقوم عليه</translation>
    </message>
    <message>
        <source>licences notices Qt Python fonts icons</source>
        <translation>رخص تراخيص إشعارات Qt Python خطوط أيقونات</translation>
    </message>
    <message>
        <source>never network telemetry</source>
        <translation>أبدًا شبكة تتبّع قياس عن بعد</translation>
    </message>
    <message>
        <source>version audit licence</source>
        <translation>إصدار نسخة تدقيق رخصة</translation>
    </message>
</context>
<context>
    <name>AdmitSheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Looking who waits.</source>
        <translation>النظر في من ينتظر.</translation>
    </message>
    <message>
        <source>Nobody waits now.</source>
        <translation>لا أحد ينتظر الآن.</translation>
    </message>
    <message>
        <source>Who asks to come into %1</source>
        <translation>من يطلب الدخول إلى %1</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>If something hurts, we say so early, or tell a steward.</source>
        <translation>إن آلمنا شيء قلناه مبكرًا، أو أخبرنا به أحد المشرفين.</translation>
    </message>
    <message>
        <source>No insults, no hatred, no advice about medicines, and nobody asks for money.</source>
        <translation>لا إهانة، ولا كراهية، ولا نصائح عن الأدوية، ولا أحد يطلب مالًا.</translation>
    </message>
    <message>
        <source>Nobody has to answer, and nobody has to say why.</source>
        <translation>لا أحد مضطر إلى الرد، ولا أحد مضطر إلى بيان السبب.</translation>
    </message>
    <message>
        <source>We are friends, not helpers on duty. In danger we call the people who answer now.</source>
        <translation>نحن أصدقاء، لا مساعدون مناوبون. وعند الخطر نتصل بمن يجيب الآن.</translation>
    </message>
    <message>
        <source>We listen first. Advice only where it is welcome, and with where it comes from.</source>
        <translation>نستمع أولًا. ولا نصيحة إلا حيث يُرحَّب بها، ومع ذكر مصدرها.</translation>
    </message>
    <message>
        <source>What is said here stays here.</source>
        <translation>ما يقال هنا يبقى هنا.</translation>
    </message>
</context>
<context>
    <name>AgreementFields</name>
    <message>
        <source>Everybody is asked to accept it anew when its words change.</source>
        <translation>يُطلب من الجميع قبوله من جديد متى تغيّر نصه.</translation>
    </message>
    <message>
        <source>Numbers are compared before somebody is let in</source>
        <translation>تُقارن الأرقام قبل إدخال أي شخص</translation>
    </message>
    <message>
        <source>Only stewards invite</source>
        <translation>المشرفون وحدهم يدعون</translation>
    </message>
    <message>
        <source>Only stewards let people in</source>
        <translation>المشرفون وحدهم يُدخلون الناس</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>What newcomers read first</source>
        <translation>ما يقرؤه القادمون الجدد أولًا</translation>
    </message>
    <message>
        <source>What you agree on</source>
        <translation>ما اتفقتم عليه</translation>
    </message>
    <message>
        <source>Whoever reads a post may keep it sealed for a report, for 30 days</source>
        <translation>لمن يقرأ منشورًا أن يحتفظ به مختومًا لأجل بلاغ، مدة 30 يومًا</translation>
    </message>
</context>
<context>
    <name>AgreementSheet</name>
    <message>
        <source>Change it</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Everybody else has accepted it as it stands.</source>
        <translation>قبله الباقون كلهم كما هو.</translation>
    </message>
    <message>
        <source>How it is run</source>
        <translation>كيف تُدار</translation>
    </message>
    <message>
        <source>I accept it</source>
        <translation>أقبله</translation>
    </message>
    <message>
        <source>It has changed since you accepted it.</source>
        <translation>تغيّر منذ أن قبلته.</translation>
    </message>
    <message>
        <source>It holds now. The others are asked to accept it.</source>
        <translation>هو سارٍ الآن. ويُطلب من الآخرين قبوله.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>إبقاؤه كما هو</translation>
    </message>
    <message>
        <source>Let it hold for everybody</source>
        <translation>جعله ساريًا على الجميع</translation>
    </message>
    <message>
        <source>No agreement is written yet.</source>
        <translation>لم يُكتب اتفاق بعد.</translation>
    </message>
    <message>
        <source>Not accepted yet in this form by: %1</source>
        <translation>لم يقبله بعد بهذه الصيغة: %1</translation>
    </message>
    <message>
        <source>What %1 agreed on</source>
        <translation>ما اتفقت عليه %1</translation>
    </message>
    <message>
        <source>You have accepted it.</source>
        <translation>قبلته.</translation>
    </message>
</context>
<context>
    <name>AllWords</name>
    <message>
        <source>All that they will read</source>
        <translation>كل ما سيقرؤونه</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>AmountEditor</name>
    <message>
        <source>Set this limit</source>
        <translation>ضبط هذا الحد</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>%1 (you)</source>
        <translation>‏%1 (أنت)</translation>
    </message>
    <message>
        <source>%1, who has left</source>
        <translation>‏%1، خارج الدائرة الآن</translation>
    </message>
    <message>
        <source>More for this answer</source>
        <translation>المزيد لهذا الرد</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Read all of it</source>
        <translation>قراءة كله</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>Something that a newer Lamplit can show.</source>
        <translation>شيء يمكن لإصدار أحدث من Lamplit أن يعرضه.</translation>
    </message>
    <message>
        <source>Thank</source>
        <translation>شكر</translation>
    </message>
    <message>
        <source>Where it can be read: %1</source>
        <translation>أين يمكن قراءته: %1</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>نصيحة</translation>
    </message>
    <message>
        <source>advice: %1</source>
        <translation>نصيحة: %1</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>مصحَّح</translation>
    </message>
    <message>
        <source>dated ahead of the clock here</source>
        <translation>تاريخه سابق لساعة هذا الحاسوب</translation>
    </message>
    <message>
        <source>for them alone</source>
        <translation>لهم وحدهم</translation>
    </message>
    <message>
        <source>for you alone</source>
        <translation>لك وحدك</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>waiting to go out</source>
        <translation>بانتظار الخروج</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>%1 asks for share %2, so that their journal opens again.</source>
        <translation>طلب من %1 للحصة %2، كي يُفتح ذلك الدفتر من جديد.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>If anything is odd, go no further. Whoever poses as them has other words.</source>
        <translation>إن بدا شيء غريبًا فالأفضل التوقف هنا. من ينتحل الشخصية كلماته أخرى.</translation>
    </message>
    <message>
        <source>It begins with lamplit://recover. Lamplit shows it to whoever is locked out.</source>
        <translation>يبدأ بـ lamplit://recover. يعرضه Lamplit لمن تعذّر عليه الدخول.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Or read the code in a picture that they sent you:</source>
        <translation>أو قراءة الرمز من صورة وصلتك منهم:</translation>
    </message>
    <message>
        <source>See its words</source>
        <translation>عرض كلماته</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>Somebody asks for their share</source>
        <translation>شخص ما يطلب حصته</translation>
    </message>
    <message>
        <source>Speak with them, by telephone or face to face. They read you four words. Are they the ones below, and is the voice theirs?</source>
        <translation>يلزم الحديث معهم، هاتفيًا أو وجهًا لوجه. يقرؤون عليك أربع كلمات. أهي المكتوبة أدناه، وهل الصوت صوتهم؟</translation>
    </message>
    <message>
        <source>The code that they sent you</source>
        <translation>الرمز الذي وصلك منهم</translation>
    </message>
    <message>
        <source>The same words, and their voice</source>
        <translation>الكلمات نفسها، والصوت صوتهم</translation>
    </message>
    <message>
        <source>The sealed share</source>
        <translation>الحصة المختومة</translation>
    </message>
    <message>
        <source>The sealed share as a QR code</source>
        <translation>الحصة المختومة في رمز QR</translation>
    </message>
    <message>
        <source>The words of this code</source>
        <translation>كلمات هذا الرمز</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>مختلفة</translation>
    </message>
    <message>
        <source>This is the share, sealed so that only their code opens it. Send it to them in any way: it is of no use to anybody else.</source>
        <translation>هذه هي الحصة، مختومة بحيث لا يفتحها إلا رمزهم. يمكن إرسالها إليهم بأي طريقة: لا تنفع أحدًا غيرهم.</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Go on another time</source>
        <translation>المتابعة في وقت آخر</translation>
    </message>
    <message>
        <source>Keys 1 to %1 choose, Return goes on. What you choose is kept at once.</source>
        <translation>المفاتيح من 1 إلى %1 للاختيار، وEnter للمتابعة. وما يُختار يُحفظ فورًا.</translation>
    </message>
    <message>
        <source>Leave this one out</source>
        <translation>ترك هذا السؤال</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>One more, not counted</source>
        <translation>سؤال آخر، لا يُحسب</translation>
    </message>
    <message>
        <source>The questions are in English, word for word as they were published. A translation that nobody tested would measure something else.</source>
        <translation>الأسئلة بالإنجليزية، حرفيًا كما نُشرت. فالترجمة التي لم يختبرها أحد قد تقيس شيئًا آخر.</translation>
    </message>
</context>
<context>
    <name>AskSheet</name>
    <message>
        <source>A light one</source>
        <translation>سؤال خفيف</translation>
    </message>
    <message>
        <source>Answers are asked for</source>
        <translation>مدة طلب الإجابات</translation>
    </message>
    <message>
        <source>Ask everybody</source>
        <translation>سؤال الجميع</translation>
    </message>
    <message>
        <source>Ask the circle</source>
        <translation>سؤال الدائرة</translation>
    </message>
    <message>
        <source>Asked. Nobody has to answer.</source>
        <translation>طُرح السؤال. لا أحد مضطر إلى الرد.</translation>
    </message>
    <message>
        <source>Each week chance picks one of those who say yes here, and Lamplit asks a light question in their name.</source>
        <translation>كل أسبوع تختار الصدفة أحد من وافقوا هنا، ويطرح Lamplit سؤالًا خفيفًا باسمه.</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>أسبوعًا</translation>
    </message>
    <message>
        <source>For three days</source>
        <translation>ثلاثة أيام</translation>
    </message>
    <message>
        <source>For two weeks</source>
        <translation>أسبوعين</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ترك الأمر</translation>
    </message>
    <message>
        <source>Take my turn with a question each week</source>
        <translation>لي دوري بسؤال كل أسبوع</translation>
    </message>
    <message>
        <source>There are no words yet.</source>
        <translation>لا كلمات بعد.</translation>
    </message>
    <message>
        <source>What would you like to hear about?</source>
        <translation>عمّ يطيب لك السماع؟</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>دون نهاية</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>سؤالك</translation>
    </message>
</context>
<context>
    <name>Asks</name>
    <message>
        <source>%1 has a new key. It may be a new laptop. Compare numbers before you share more.</source>
        <translation>لدى %1 مفتاح جديد. ربما حاسوب جديد. تحسن مقارنة الأرقام قبل مشاركة المزيد.</translation>
    </message>
    <message numerus="yes">
        <source>%1 wait to be let in.</source>
        <translation>
            <numerusform>‏%1 بانتظار الدخول.</numerusform>
            <numerusform>‏%1 بانتظار الدخول.</numerusform>
            <numerusform>‏%1 بانتظار الدخول.</numerusform>
            <numerusform>‏%1 بانتظار الدخول.</numerusform>
            <numerusform>‏%1 بانتظار الدخول.</numerusform>
            <numerusform>‏%1 بانتظار الدخول.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waits to be let in.</source>
        <translation>‏%1 بانتظار الدخول.</translation>
    </message>
    <message>
        <source>Before a sixth person can come in, the circle needs a second steward.</source>
        <translation>قبل دخول شخص سادس تحتاج الدائرة إلى مشرف ثانٍ.</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>اختيار مشرف</translation>
    </message>
    <message>
        <source>Compare numbers</source>
        <translation>مقارنة الأرقام</translation>
    </message>
    <message>
        <source>Invite someone</source>
        <translation>دعوة شخص</translation>
    </message>
    <message>
        <source>Nobody else is here yet. What you share with each other stands below, the newest first.</source>
        <translation>لا أحد آخر هنا بعد. ما تتشاركونه يظهر أدناه، والأحدث أولًا.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>قراءته</translation>
    </message>
    <message>
        <source>See who it is</source>
        <translation>من هو</translation>
    </message>
    <message>
        <source>What you agreed on has changed since you accepted it.</source>
        <translation>تغيّر ما اتفقتم عليه منذ أن قبلته.</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message numerus="yes">
        <source>%n files were saved. These copies are not encrypted.</source>
        <translation>
            <numerusform>لم يُحفظ أي ملف.</numerusform>
            <numerusform>حُفظ ملف واحد. هذه النسخة غير مشفّرة.</numerusform>
            <numerusform>حُفظ ملفان. هاتان النسختان غير مشفّرتين.</numerusform>
            <numerusform>حُفظت %n ملفات. هذه النسخ غير مشفّرة.</numerusform>
            <numerusform>حُفظ %n ملفًا. هذه النسخ غير مشفّرة.</numerusform>
            <numerusform>حُفظ %n ملف. هذه النسخ غير مشفّرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was kept with the entry you left.</source>
        <translation>حُفظ {name} مع التدوينة التي غادرتها.</translation>
    </message>
    <message>
        <source>{name} was saved. This copy is not encrypted.</source>
        <translation>حُفظ {name}. هذه النسخة غير مشفّرة.</translation>
    </message>
</context>
<context>
    <name>AwayPart</name>
    <message>
        <source>Come back now</source>
        <translation>العودة الآن</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>بعد شهر</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>بعد أسبوع</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>بعد ساعة</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>الاثنين القادم</translation>
    </message>
    <message>
        <source>Nothing new is shown until you are back. What you said still goes out.</source>
        <translation>لا يظهر جديد حتى عودتك. وما قلته يخرج مع ذلك.</translation>
    </message>
    <message>
        <source>Step away</source>
        <translation>ابتعاد</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>صباح الغد</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>حتى متى</translation>
    </message>
    <message>
        <source>You are away until %1. Nothing is lost.</source>
        <translation>أنت في ابتعاد حتى %1. لا يضيع شيء.</translation>
    </message>
</context>
<context>
    <name>BackIn</name>
    <message>
        <source>%1 of the %2 that are needed came. It may take days; this computer can be switched off meanwhile.</source>
        <translation>وصلت %1 من %2 لازمة. قد يستغرق الأمر أيامًا، ويمكن إطفاء هذا الحاسوب في الأثناء.</translation>
    </message>
</context>
<context>
    <name>BackInView</name>
    <message>
        <source>Add this share</source>
        <translation>إضافة هذه الحصة</translation>
    </message>
    <message>
        <source>Back in, with friends</source>
        <translation>العودة إلى الداخل مع الأصدقاء</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>First choose a new passphrase. You need it when the shares come, and it opens the journal from then on.</source>
        <translation>أولًا تُختار عبارة مرور جديدة. تلزم حين تصل الحصص، وتفتح الدفتر من ذلك الحين.</translation>
    </message>
    <message>
        <source>Friends keep shares of a way into this journal. Together they can let you back in.</source>
        <translation>يحتفظ الأصدقاء بحصص من طريق إلى هذا الدفتر. ومعًا يمكنهم إعادتك إليه.</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>عرض الرمز</translation>
    </message>
    <message>
        <source>The code, and the shares that came for it, would be of no use any more. Press it again if that is meant.</source>
        <translation>لن ينفع بعد ذلك الرمز ولا الحصص التي جاءت له. ضغطة ثانية تؤكد الأمر.</translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>Restorable: %1 entries, %2.</source>
        <translation>قابلة للاستعادة: %1 من التدوينات، %2.</translation>
    </message>
</context>
<context>
    <name>BackupDue</name>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>بعد أسبوع</translation>
    </message>
    <message>
        <source>Lamplit says it again in a week.</source>
        <translation>يذكّر Lamplit بهذا بعد أسبوع.</translation>
    </message>
    <message>
        <source>No backup of your journal was made yet.</source>
        <translation>لم تُعمل لدفترك نسخة احتياطية بعد.</translation>
    </message>
    <message>
        <source>No backup went to %1 yet.</source>
        <translation>لم تذهب نسخة احتياطية إلى %1 بعد.</translation>
    </message>
    <message>
        <source>See to it</source>
        <translation>النظر في ذلك</translation>
    </message>
    <message>
        <source>The last backup in %1 is from %2.</source>
        <translation>آخر نسخة احتياطية في %1 من %2.</translation>
    </message>
    <message>
        <source>The last backup is from %1.</source>
        <translation>آخر نسخة احتياطية من %1.</translation>
    </message>
</context>
<context>
    <name>BackupKind</name>
    <message>
        <source>Coping cards and goals</source>
        <translation>البطاقات والأهداف</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>التدوينات</translation>
    </message>
    <message>
        <source>Mood check-ins</source>
        <translation>تسجيلات المزاج</translation>
    </message>
    <message>
        <source>Own scales</source>
        <translation>مقاييس خاصة</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>استبيانات</translation>
    </message>
    <message>
        <source>Searches, own words and meetings</source>
        <translation>عمليات البحث وكلماتك واللقاءات</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>النوم</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>The plan for a bad moment</source>
        <translation>الخطة للحظة صعبة</translation>
    </message>
    <message>
        <source>Topics, people and events</source>
        <translation>المواضيع والأشخاص والأحداث</translation>
    </message>
</context>
<context>
    <name>BackupPlaces</name>
    <message numerus="yes">
        <source>%n backups</source>
        <translation>
            <numerusform>لا نسخ احتياطية</numerusform>
            <numerusform>نسخة احتياطية واحدة</numerusform>
            <numerusform>نسختان احتياطيتان</numerusform>
            <numerusform>%n نسخ احتياطية</numerusform>
            <numerusform>%n نسخة احتياطية</numerusform>
            <numerusform>%n نسخة احتياطية</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a drive or folder</source>
        <translation>إضافة قرص أو مجلد</translation>
    </message>
    <message>
        <source>Backups go to %1 too.</source>
        <translation>تذهب النسخ الاحتياطية إلى %1 أيضًا.</translation>
    </message>
    <message>
        <source>Choose a folder for backups, on another drive if you can</source>
        <translation>اختيار مجلد للنسخ الاحتياطية، ويُفضَّل على قرص آخر</translation>
    </message>
    <message>
        <source>How many stay</source>
        <translation>كم نسخة تبقى</translation>
    </message>
    <message>
        <source>No backup is there yet.</source>
        <translation>لا نسخة احتياطية هناك بعد.</translation>
    </message>
    <message>
        <source>No more backups go to %1. Those that lie there stay.</source>
        <translation>لن تذهب نسخ أخرى إلى %1. وما هناك منها يبقى.</translation>
    </message>
    <message>
        <source>Not there now. A backup will be made when it is there.</source>
        <translation>ليس متصلًا الآن. ستُعمل نسخة حين يتصل.</translation>
    </message>
    <message>
        <source>Other places</source>
        <translation>أماكن أخرى</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>The last one there is from %1.</source>
        <translation>آخر نسخة هناك من %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>What lies beside your journal is lost with this computer. On another drive, or in another folder, each backup is one encrypted file that opens with your keys and nothing else.</source>
        <translation>ما يوجد بجانب دفترك يضيع بضياع هذا الحاسوب. على قرص آخر أو في مجلد آخر تكون كل نسخة ملفًا مشفّرًا واحدًا لا يفتحه إلا مفاتيحك.</translation>
    </message>
    <message>
        <source>the newest from %1</source>
        <translation>أحدثها من %1</translation>
    </message>
    <message numerus="yes">
        <source>the newest with %n entries, %1</source>
        <translation>
            <numerusform>أحدثها بلا تدوينات، %1</numerusform>
            <numerusform>أحدثها بتدوينة واحدة، %1</numerusform>
            <numerusform>أحدثها بتدوينتين، %1</numerusform>
            <numerusform>أحدثها بها %n تدوينات، %1</numerusform>
            <numerusform>أحدثها بها %n تدوينة، %1</numerusform>
            <numerusform>أحدثها بها %n تدوينة، %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupStanding</name>
    <message>
        <source>another date or mark</source>
        <translation>تاريخ آخر أو علامة أخرى</translation>
    </message>
    <message>
        <source>changed in both</source>
        <translation>تغيّر في كليهما</translation>
    </message>
    <message>
        <source>changed in the backup</source>
        <translation>تغيّر في النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>deleted for good here</source>
        <translation>محذوف نهائيًا هنا</translation>
    </message>
    <message>
        <source>in the trash here</source>
        <translation>في السلة هنا</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>ليس هنا</translation>
    </message>
    <message>
        <source>older versions that are not here</source>
        <translation>إصدارات أقدم ليست هنا</translation>
    </message>
    <message>
        <source>you changed it since</source>
        <translation>غيّرته منذ ذلك الحين</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>%1 % done</source>
        <translation>تم %1 %</translation>
    </message>
    <message>
        <source>A backup is encrypted like the journal and opens with the same keys as on its day. The newest few are kept, then one a day, a week and a month.</source>
        <translation>النسخة الاحتياطية مشفّرة كالدفتر وتُفتح بمفاتيح يومها نفسها. تبقى أحدث النسخ، ثم واحدة لكل يوم وأسبوع وشهر.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Backup under way</source>
        <translation>النسخ الاحتياطي جارٍ</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Bring things back</source>
        <translation>استرجاع أشياء</translation>
    </message>
    <message>
        <source>Kept backups folder</source>
        <translation>محفوظ نسخ احتياطية مجلد</translation>
    </message>
    <message>
        <source>Kept beside the journal</source>
        <translation>محفوظة بجانب الدفتر</translation>
    </message>
    <message>
        <source>Look into a backup, take one entry out of it, or bring all of it together.</source>
        <translation>النظر في نسخة احتياطية، أو أخذ تدوينة منها، أو جمعها كلها مع الدفتر.</translation>
    </message>
    <message>
        <source>Other places drive USB stick network cloud folder</source>
        <translation>أماكن أخرى قرص ذاكرة USB شبكة سحابة مجلد</translation>
    </message>
    <message numerus="yes">
        <source>Restorable from %n other places too.</source>
        <translation>
            <numerusform>لا يمكن الاستعادة من أماكن أخرى.</numerusform>
            <numerusform>يمكن الاستعادة من مكان آخر أيضًا.</numerusform>
            <numerusform>يمكن الاستعادة من مكانين آخرين أيضًا.</numerusform>
            <numerusform>يمكن الاستعادة من %n أماكن أخرى أيضًا.</numerusform>
            <numerusform>يمكن الاستعادة من %n مكانًا آخر أيضًا.</numerusform>
            <numerusform>يمكن الاستعادة من %n مكان آخر أيضًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restorable: %1 entries, %2.</source>
        <translation>قابلة للاستعادة: %1 من التدوينات، %2.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>يتوقف</translation>
    </message>
    <message>
        <source>The newest one is from %1.</source>
        <translation>أحدثها من %1.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>لا نسخة احتياطية بعد.</translation>
    </message>
    <message>
        <source>restore merge older versions deleted</source>
        <translation>استعادة جمع دمج إصدارات أقدم محذوف</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>What</source>
        <translation>البند</translation>
    </message>
</context>
<context>
    <name>BesideToday</name>
    <message>
        <source>All small goals</source>
        <translation>كل الأهداف الصغيرة</translation>
    </message>
    <message>
        <source>Done today: %1</source>
        <translation>تم اليوم: %1</translation>
    </message>
    <message>
        <source>Is writing here helping you?</source>
        <translation>هل تفيدك الكتابة هنا؟</translation>
    </message>
    <message>
        <source>It asks again in four weeks.</source>
        <translation>يُعاد السؤال بعد أربعة أسابيع.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Small goals</source>
        <translation>أهداف صغيرة</translation>
    </message>
    <message>
        <source>Two questions</source>
        <translation>سؤالان</translation>
    </message>
</context>
<context>
    <name>BookPage</name>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>أسبق</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>اليوميات</translation>
    </message>
    <message>
        <source>Kept in the journal: {names}</source>
        <translation>محفوظ في الدفتر: {names}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحق</translation>
    </message>
    <message>
        <source>Made with Lamplit. These pages are not encrypted: whoever has them can read them.</source>
        <translation>صُنع بـ Lamplit. هذه الصفحات غير مشفّرة: من يملكها يمكنه قراءتها.</translation>
    </message>
    <message>
        <source>Mood: {mood}</source>
        <translation>المزاج: {mood}</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Square brackets stand for characters that this computer has no letters for: {scripts}.</source>
        <translation>الأقواس المربعة مكان حروف لا توجد لها أشكال على هذا الحاسوب: {scripts}.</translation>
    </message>
    <message>
        <source>There is nothing in this book.</source>
        <translation>لا شيء في هذا الكتاب.</translation>
    </message>
    <message>
        <source>This picture is not here.</source>
        <translation>هذه الصورة ليست هنا.</translation>
    </message>
    <message>
        <source>This picture is not here: {alt}</source>
        <translation>هذه الصورة ليست هنا: {alt}</translation>
    </message>
    <message>
        <source>To the contents</source>
        <translation>إلى المحتويات</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>لم يتم</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>‏{count} من التدوينات</translation>
    </message>
    <message>
        <source>{count} entry</source>
        <translation>‏{count} تدوينة</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
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
        <translation>‏%1 في اليوم</translation>
    </message>
    <message>
        <source>%1 in one go, then %2 away</source>
        <translation>‏%1 دفعة واحدة، ثم %2 بعيدًا</translation>
    </message>
    <message numerus="yes">
        <source>%1 left.</source>
        <translation>
            <numerusform>‏%1 متبقية.</numerusform>
            <numerusform>بقيت %1.</numerusform>
            <numerusform>بقيت %1.</numerusform>
            <numerusform>بقيت %1.</numerusform>
            <numerusform>بقيت %1.</numerusform>
            <numerusform>بقيت %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days of the week</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times of the day</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>days and the hours on them</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1: asked to open once more, and left it</source>
        <translation>‏%1: طلب فتح مرة أخرى، ثم العدول عنه</translation>
    </message>
    <message>
        <source>%1: opened once more</source>
        <translation>‏%1: فُتح مرة أخرى</translation>
    </message>
    <message>
        <source>%1: the clock was set back</source>
        <translation>‏%1: أُرجعت الساعة إلى الوراء</translation>
    </message>
    <message>
        <source>%2 at %1</source>
        <comment>a time and a day</comment>
        <translation>‏%2 في %1</translation>
    </message>
    <message>
        <source>A break</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>A line in the window, once in a stay. It closes nothing.</source>
        <translation>سطر في النافذة، مرة في كل زيارة. لا يغلق شيئًا.</translation>
    </message>
    <message>
        <source>A night belongs to its evening. Looser limits hold from here on.</source>
        <translation>الليلة تتبع مساءها. والحدود الأخف تسري من هنا.</translation>
    </message>
    <message>
        <source>A post goes out at once</source>
        <translation>يخرج المنشور فورًا</translation>
    </message>
    <message>
        <source>A stay ends once you were away for the pause. A short look elsewhere does not end it.</source>
        <translation>تنتهي الزيارة متى ابتعدت بقدر الاستراحة. ونظرة قصيرة إلى مكان آخر لا تنهيها.</translation>
    </message>
    <message>
        <source>A wait before a post goes out</source>
        <translation>انتظار قبل خروج المنشور</translation>
    </message>
    <message>
        <source>A word about a break after %1</source>
        <translation>كلمة عن استراحة بعد %1</translation>
    </message>
    <message>
        <source>As long a day as you like</source>
        <translation>في اليوم دون حد</translation>
    </message>
    <message>
        <source>As long in one go as you like</source>
        <translation>دفعة واحدة دون حد</translation>
    </message>
    <message>
        <source>By these limits circles stay closed.</source>
        <translation>بهذه الحدود تبقى الدوائر مغلقة.</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>يلزم اختيار يوم واحد على الأقل.</translation>
    </message>
    <message>
        <source>It costs a wait and one sentence, which stands in your look-back and nowhere else.</source>
        <translation>ثمنه انتظار وجملة واحدة، تظهر في مراجعتك ولا تظهر في غيرها.</translation>
    </message>
    <message>
        <source>Minutes a day</source>
        <translation>دقائق في اليوم</translation>
    </message>
    <message>
        <source>Minutes at night, if more</source>
        <translation>دقائق في الليل، إن كانت أكثر</translation>
    </message>
    <message>
        <source>Minutes away before the next</source>
        <translation>دقائق الابتعاد قبل التالية</translation>
    </message>
    <message>
        <source>Minutes by day</source>
        <translation>دقائق في النهار</translation>
    </message>
    <message>
        <source>Minutes in one go</source>
        <translation>دقائق دفعة واحدة</translation>
    </message>
    <message>
        <source>Minutes it is open then</source>
        <translation>دقائق الفتح حينها</translation>
    </message>
    <message>
        <source>Minutes of a stay before it</source>
        <translation>دقائق الزيارة قبلها</translation>
    </message>
    <message>
        <source>Minutes to wait</source>
        <translation>دقائق الانتظار</translation>
    </message>
    <message>
        <source>My day begins at %1</source>
        <translation>يبدأ يومي عند %1</translation>
    </message>
    <message>
        <source>Never open</source>
        <translation>لا تُفتح أبدًا</translation>
    </message>
    <message>
        <source>No quiet hours</source>
        <translation>دون ساعات هدوء</translation>
    </message>
    <message>
        <source>No word about a break</source>
        <translation>دون كلمة عن استراحة</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>لا يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing new is shown and nothing goes out. What arrives is kept and shown after them.</source>
        <translation>لا يظهر جديد ولا يخرج شيء. ما يصل يُحفظ ويظهر بعدها.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>مفتوح %1</translation>
    </message>
    <message>
        <source>Open at any hour</source>
        <translation>مفتوح في أي ساعة</translation>
    </message>
    <message>
        <source>Opening once more</source>
        <translation>الفتح مرة أخرى</translation>
    </message>
    <message>
        <source>Outside these hours circles are closed. Your own pages never are.</source>
        <translation>خارج هذه الساعات تكون الدوائر مغلقة. أما صفحاتك فلا تُغلق أبدًا.</translation>
    </message>
    <message>
        <source>Past a limit: a wait of %1, then open for %2</source>
        <translation>بعد بلوغ الحد: انتظار %1، ثم فتح مدة %2</translation>
    </message>
    <message>
        <source>Quiet %1</source>
        <translation>هدوء %1</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>This holds now: %1.</source>
        <translation>هذا سارٍ الآن: %1.</translation>
    </message>
    <message>
        <source>This takes effect %1: %2.</source>
        <translation>يسري هذا %1: %2.</translation>
    </message>
    <message>
        <source>This would be looser. You have locked your limits until %1; until then they can only be made stricter.</source>
        <translation>هذا أخف. حدودك مثبّتة حتى %1، وإلى ذلك الحين لا يمكن إلا تشديدها.</translation>
    </message>
    <message>
        <source>Time a day</source>
        <translation>الوقت في اليوم</translation>
    </message>
    <message>
        <source>Time counts while a circle is in front and you do something. Nothing is carried over.</source>
        <translation>يُحسب الوقت ما دامت دائرة في المقدمة ومنك حركة. ولا يُرحَّل منه شيء.</translation>
    </message>
    <message>
        <source>Time in one go</source>
        <translation>الوقت دفعة واحدة</translation>
    </message>
    <message>
        <source>Until then it is only yours: you can change it or keep it private.</source>
        <translation>إلى ذلك الحين هو لك وحدك: يمكن تغييره أو إبقاؤه خاصًا.</translation>
    </message>
    <message>
        <source>Until then: %1.</source>
        <translation>إلى ذلك الحين: %1.</translation>
    </message>
    <message>
        <source>Wait %1 before a post goes out</source>
        <translation>انتظار %1 قبل خروج المنشور</translation>
    </message>
    <message>
        <source>Wait %1 before a post goes out at night, %2</source>
        <translation>انتظار %1 قبل خروج المنشور ليلًا، %2</translation>
    </message>
    <message>
        <source>Wait %1 before a post goes out, and %2 at night, %3</source>
        <translation>انتظار %1 قبل خروج المنشور، و%2 ليلًا، %3</translation>
    </message>
    <message>
        <source>What arrived is shown at %1</source>
        <translation>ما وصل يظهر عند %1</translation>
    </message>
    <message>
        <source>What arrives is not shown</source>
        <translation>ما يصل لا يظهر</translation>
    </message>
    <message>
        <source>What arrives is shown at once</source>
        <translation>ما يصل يظهر فورًا</translation>
    </message>
    <message>
        <source>What had arrived by then is shown. What others take back goes at once.</source>
        <translation>يظهر ما كان قد وصل حتى ذلك الحين. وما يسحبه الآخرون يختفي فورًا.</translation>
    </message>
    <message>
        <source>When circles open</source>
        <translation>متى تُفتح الدوائر</translation>
    </message>
    <message>
        <source>When my day begins</source>
        <translation>متى يبدأ يومي</translation>
    </message>
    <message>
        <source>When what arrived is shown</source>
        <translation>متى يظهر ما وصل</translation>
    </message>
    <message>
        <source>Your circles are open once more until %1.</source>
        <translation>دوائرك مفتوحة مرة أخرى حتى %1.</translation>
    </message>
    <message>
        <source>Your circles are open until %1.</source>
        <translation>دوائرك مفتوحة حتى %1.</translation>
    </message>
    <message>
        <source>Your circles are open.</source>
        <translation>دوائرك مفتوحة.</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>طوال اليوم</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>اليوم عند %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>غدًا عند %1</translation>
    </message>
</context>
<context>
    <name>BoundariesView</name>
    <message>
        <source>A lock</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>A promise to yourself for up to 30 days. It cannot be undone.</source>
        <translation>وعد لنفسك مدة تصل إلى 30 يومًا. لا رجوع عنه.</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>How much room I have for others</source>
        <translation>كم لديّ من متسع للآخرين</translation>
    </message>
    <message>
        <source>Lock my limits…</source>
        <translation>تثبيت حدودي…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>نظرة أخرى</translation>
    </message>
    <message>
        <source>Look-back</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Looking where you stand</source>
        <translation>النظر في موضعك</translation>
    </message>
    <message>
        <source>Make the lock longer or stricter…</source>
        <translation>إطالة التثبيت أو تشديده…</translation>
    </message>
    <message>
        <source>My rules</source>
        <translation>قواعدي</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Writing, reading your own pages, export, lock and help are never limited, and neither is leaving, blocking, taking back or reporting.</source>
        <translation>الكتابة وقراءة صفحاتك والتصدير والقفل والمساعدة لا حدّ لها أبدًا، وكذلك المغادرة والحظر والسحب والإبلاغ.</translation>
    </message>
    <message>
        <source>Your limits hold.</source>
        <translation>حدودك سارية.</translation>
    </message>
    <message>
        <source>Your limits stay as they are.</source>
        <translation>حدودك تبقى كما هي.</translation>
    </message>
    <message>
        <source>Your own limits on circles. Nobody else sees them, and nobody is told when you reach one.</source>
        <translation>حدودك الخاصة على الدوائر. لا يراها أحد غيرك، ولا يُخبَر أحد إن بلغت حدًا منها.</translation>
    </message>
</context>
<context>
    <name>BreakStrip</name>
    <message>
        <source>From your own kit: %1</source>
        <translation>من عُدّتك: %1</translation>
    </message>
    <message>
        <source>Show this card</source>
        <translation>عرض هذه البطاقة</translation>
    </message>
    <message numerus="yes">
        <source>You have been here for %n minute(s).</source>
        <translation>
            <numerusform>لم تمضِ دقيقة هنا بعد.</numerusform>
            <numerusform>أنت هنا منذ دقيقة.</numerusform>
            <numerusform>أنت هنا منذ دقيقتين.</numerusform>
            <numerusform>أنت هنا منذ %n دقائق.</numerusform>
            <numerusform>أنت هنا منذ %n دقيقة.</numerusform>
            <numerusform>أنت هنا منذ %n دقيقة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Breath</name>
    <message>
        <source>Breathe in, %1</source>
        <translation>شهيق، %1</translation>
    </message>
    <message>
        <source>Breathe out, %1</source>
        <translation>زفير، %1</translation>
    </message>
    <message>
        <source>Breathing guide</source>
        <translation>دليل التنفس</translation>
    </message>
    <message>
        <source>In</source>
        <translation>شهيق</translation>
    </message>
    <message>
        <source>In for four seconds, out for six. Breathe as you like.</source>
        <translation>شهيق أربع ثوانٍ، زفير ست. والتنفس كما يريحك.</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>زفير</translation>
    </message>
</context>
<context>
    <name>BringBack</name>
    <message numerus="yes">
        <source>%n things came or changed.</source>
        <translation>
            <numerusform>لم يأتِ شيء ولم يتغير.</numerusform>
            <numerusform>جاء أو تغيّر شيء واحد.</numerusform>
            <numerusform>جاء أو تغيّر شيئان.</numerusform>
            <numerusform>جاءت أو تغيّرت %n أشياء.</numerusform>
            <numerusform>جاء أو تغيّر %n شيئًا.</numerusform>
            <numerusform>جاء أو تغيّر %n شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>نسخة احتياطية</translation>
    </message>
    <message>
        <source>Bring things back</source>
        <translation>استرجاع أشياء</translation>
    </message>
    <message>
        <source>Bringing it together</source>
        <translation>الجمع جارٍ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>It can be stopped until the end; then nothing will have changed.</source>
        <translation>يمكن إيقافه حتى النهاية، وعندها لا يكون شيء قد تغيّر.</translation>
    </message>
    <message>
        <source>It is here already, as it is in the backup.</source>
        <translation>هو هنا أصلًا، كما في النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Look further</source>
        <translation>متابعة النظر</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة</translation>
    </message>
    <message>
        <source>Opening the backup</source>
        <translation>فتح النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>أُوقف. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>Undone. %n things that you changed since stay.</source>
        <translation>
            <numerusform>تم التراجع.</numerusform>
            <numerusform>تم التراجع. ويبقى شيء واحد غيّرته منذ ذلك الحين.</numerusform>
            <numerusform>تم التراجع. ويبقى شيئان غيّرتهما منذ ذلك الحين.</numerusform>
            <numerusform>تم التراجع. وتبقى %n أشياء غيّرتها منذ ذلك الحين.</numerusform>
            <numerusform>تم التراجع. ويبقى %n شيئًا غيّرته منذ ذلك الحين.</numerusform>
            <numerusform>تم التراجع. ويبقى %n شيء غيّرته منذ ذلك الحين.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone. Everything is as it was before.</source>
        <translation>تم التراجع. كل شيء كما كان.</translation>
    </message>
</context>
<context>
    <name>BringInView</name>
    <message>
        <source>%1 of %2 entries</source>
        <translation>‏%1 من %2 من التدوينات</translation>
    </message>
    <message numerus="yes">
        <source>%n things that you changed since stay.</source>
        <translation>
            <numerusform>لا شيء مما غيّرته منذ ذلك الحين.</numerusform>
            <numerusform>يبقى شيء واحد غيّرته منذ ذلك الحين.</numerusform>
            <numerusform>يبقى شيئان غيّرتهما منذ ذلك الحين.</numerusform>
            <numerusform>تبقى %n أشياء غيّرتها منذ ذلك الحين.</numerusform>
            <numerusform>يبقى %n شيئًا غيّرته منذ ذلك الحين.</numerusform>
            <numerusform>يبقى %n شيء غيّرته منذ ذلك الحين.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing in</source>
        <translation>الاستيراد جارٍ</translation>
    </message>
    <message>
        <source>It can be stopped until the end; then nothing will have been brought in.</source>
        <translation>يمكن إيقافه حتى النهاية، وعندها لا يكون شيء قد استُورد.</translation>
    </message>
    <message>
        <source>Nothing was brought in.</source>
        <translation>لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Reading it. Nothing is written yet.</source>
        <translation>القراءة جارية. لم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was brought in.</source>
        <translation>أُوقف. لم يُستورد شيء.</translation>
    </message>
    <message numerus="yes">
        <source>The %n entries and check-ins that came with it are taken out again. Those you changed since stay: edited, starred, tagged, moved, thrown away, or with a mood or file of yours.</source>
        <translation>
            <numerusform>لا شيء جاء معه ليُزال. وما غيّرته منذ ذلك الحين يبقى.</numerusform>
            <numerusform>تُزال التدوينة أو التسجيل الذي جاء معه، ويبقى إن غيّرته منذ ذلك الحين: تحريرًا أو نجمة أو وسمًا أو نقلًا أو رميًا، أو مزاجًا أو ملفًا منك.</numerusform>
            <numerusform>تُزال التدوينتان أو التسجيلان مما جاء معه، ويبقى ما غيّرته منذ ذلك الحين: تحريرًا أو نجمة أو وسمًا أو نقلًا أو رميًا، أو مزاجًا أو ملفًا منك.</numerusform>
            <numerusform>تُزال %n تدوينات وتسجيلات جاءت معه. ويبقى ما غيّرته منذ ذلك الحين: تحريرًا أو نجمة أو وسمًا أو نقلًا أو رميًا، أو مزاجًا أو ملفًا منك.</numerusform>
            <numerusform>تُزال %n تدوينة وتسجيلًا جاءت معه. ويبقى ما غيّرته منذ ذلك الحين: تحريرًا أو نجمة أو وسمًا أو نقلًا أو رميًا، أو مزاجًا أو ملفًا منك.</numerusform>
            <numerusform>تُزال %n تدوينة وتسجيل جاءت معه. ويبقى ما غيّرته منذ ذلك الحين: تحريرًا أو نجمة أو وسمًا أو نقلًا أو رميًا، أو مزاجًا أو ملفًا منك.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup can be brought together with the journal again.</source>
        <translation>يمكن جمع النسخة الاحتياطية مع الدفتر من جديد.</translation>
    </message>
    <message>
        <source>The file they came from can be brought in again at any time.</source>
        <translation>يمكن استيراد الملف الذي جاءت منه من جديد في أي وقت.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>التراجع عن هذا الاستيراد</translation>
    </message>
    <message>
        <source>Undone. What it brought in is gone.</source>
        <translation>تم التراجع. ما استُورد لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>What came out of the backup goes again, and what it changed is as it was before. What you changed since stays.</source>
        <translation>ما جاء من النسخة الاحتياطية يزول، وما غيّرته هي يعود كما كان. وما غيّرته أنت منذ ذلك الحين يبقى.</translation>
    </message>
</context>
<context>
    <name>BroughtIn</name>
    <message numerus="yes">
        <source>%n check-ins were brought in.</source>
        <translation>
            <numerusform>لم يُستورد أي تسجيل.</numerusform>
            <numerusform>استُورد تسجيل واحد.</numerusform>
            <numerusform>استُورد تسجيلان.</numerusform>
            <numerusform>استُوردت %n تسجيلات.</numerusform>
            <numerusform>استُورد %n تسجيلًا.</numerusform>
            <numerusform>استُورد %n تسجيل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were brought in.</source>
        <translation>
            <numerusform>لم تُستورد أي تدوينة.</numerusform>
            <numerusform>استُوردت تدوينة واحدة.</numerusform>
            <numerusform>استُوردت تدوينتان.</numerusform>
            <numerusform>استُوردت %n تدوينات.</numerusform>
            <numerusform>استُوردت %n تدوينة.</numerusform>
            <numerusform>استُوردت %n تدوينة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things were brought in.</source>
        <translation>
            <numerusform>لم يُستورد شيء.</numerusform>
            <numerusform>استُورد شيء واحد.</numerusform>
            <numerusform>استُورد شيئان.</numerusform>
            <numerusform>استُوردت %n أشياء.</numerusform>
            <numerusform>استُورد %n شيئًا.</numerusform>
            <numerusform>استُورد %n شيء.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message numerus="yes">
        <source>#{tag} was added to %n entries.</source>
        <translation>
            <numerusform>لم يُضف #{tag} إلى أي تدوينة.</numerusform>
            <numerusform>أُضيف #{tag} إلى تدوينة واحدة.</numerusform>
            <numerusform>أُضيف #{tag} إلى تدوينتين.</numerusform>
            <numerusform>أُضيف #{tag} إلى %n تدوينات.</numerusform>
            <numerusform>أُضيف #{tag} إلى %n تدوينة.</numerusform>
            <numerusform>أُضيف #{tag} إلى %n تدوينة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in the trash for 30 days.</source>
        <translation>
            <numerusform>لا تدوينات في السلة.</numerusform>
            <numerusform>تدوينة واحدة في السلة مدة 30 يومًا.</numerusform>
            <numerusform>تدوينتان في السلة مدة 30 يومًا.</numerusform>
            <numerusform>%n تدوينات في السلة مدة 30 يومًا.</numerusform>
            <numerusform>%n تدوينة في السلة مدة 30 يومًا.</numerusform>
            <numerusform>%n تدوينة في السلة مدة 30 يومًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries have no star now.</source>
        <translation>
            <numerusform>لم تُزل نجمة عن أي تدوينة.</numerusform>
            <numerusform>تدوينة واحدة بلا نجمة الآن.</numerusform>
            <numerusform>تدوينتان بلا نجمة الآن.</numerusform>
            <numerusform>%n تدوينات بلا نجمة الآن.</numerusform>
            <numerusform>%n تدوينة بلا نجمة الآن.</numerusform>
            <numerusform>%n تدوينة بلا نجمة الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries have the star.</source>
        <translation>
            <numerusform>لا تدوينات بنجمة.</numerusform>
            <numerusform>تدوينة واحدة بنجمة.</numerusform>
            <numerusform>تدوينتان بنجمة.</numerusform>
            <numerusform>%n تدوينات بنجمة.</numerusform>
            <numerusform>%n تدوينة بنجمة.</numerusform>
            <numerusform>%n تدوينة بنجمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to trash. It stays there for 30 days.</source>
        <translation>نُقل إلى السلة. يبقى فيها 30 يومًا.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>لا شيء مختار</numerusform>
            <numerusform>واحدة مختارة</numerusform>
            <numerusform>اثنتان مختارتان</numerusform>
            <numerusform>%n مختارة</numerusform>
            <numerusform>%n مختارة</numerusform>
            <numerusform>%n مختارة</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose only one</source>
        <translation>اختيار واحدة فقط</translation>
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
        <translation>نقل التدوينات المختارة إلى السلة</translation>
    </message>
    <message>
        <source>Star the chosen entries</source>
        <translation>وضع نجمة على التدوينات المختارة</translation>
    </message>
    <message>
        <source>Tag the chosen entries</source>
        <translation>وسم التدوينات المختارة</translation>
    </message>
</context>
<context>
    <name>CalmPage</name>
    <message>
        <source>Help now</source>
        <translation>مساعدة الآن</translation>
    </message>
    <message>
        <source>If it is too much now</source>
        <translation>إن كان الأمر فوق الاحتمال الآن</translation>
    </message>
    <message>
        <source>Lamplit tells nobody. Your answer is saved in this journal and stays out of reports unless you tick it. The PHQ-8 is the same questionnaire without this question.</source>
        <translation>لا يخبر Lamplit أحدًا. جوابك محفوظ في هذا الدفتر ولا يدخل التقارير إلا إن أشّرت عليه. وPHQ-8 هو الاستبيان نفسه دون هذا السؤال.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Open my kit</source>
        <translation>فتح عُدّتي</translation>
    </message>
    <message>
        <source>Tell someone you trust that it is hard, in person or by phone. If you might act on these thoughts, call the emergency number of the country you are in, or go where people are.</source>
        <translation>ما يساعد: إخبار شخص موضع ثقتك بأن الأمر صعب، وجهًا لوجه أو هاتفيًا. وإن كان هناك احتمال للإقدام على هذه الأفكار، فالاتصال برقم الطوارئ في البلد الذي أنت فيه، أو الذهاب إلى حيث يوجد ناس.</translation>
    </message>
    <message>
        <source>What helps you</source>
        <translation>ما يساعدك</translation>
    </message>
    <message>
        <source>Who knows you</source>
        <translation>من يعرفك</translation>
    </message>
    <message>
        <source>You marked that such thoughts have been there.</source>
        <translation>أشّرت إلى أن مثل هذه الأفكار راودتك.</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>خطتك</translation>
    </message>
</context>
<context>
    <name>CaptureWindow</name>
    <message>
        <source>A quick note</source>
        <translation>ملاحظة سريعة</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>سُجّل: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Unlock the journal first.</source>
        <translation>يلزم فتح قفل الدفتر أولًا.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>A new card</source>
        <translation>بطاقة جديدة</translation>
    </message>
    <message>
        <source>As you would say it to yourself</source>
        <translation>كما يقال منك إلى نفسك</translation>
    </message>
    <message>
        <source>Change a card</source>
        <translation>تغيير بطاقة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>كم يستغرق</translation>
    </message>
    <message>
        <source>Keep this card</source>
        <translation>حفظ هذه البطاقة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Somebody who helps</source>
        <translation>شخص يساعد</translation>
    </message>
    <message>
        <source>Such as my therapist, or GP</source>
        <translation>مثل: من يعالجني، أو طبيب العائلة</translation>
    </message>
    <message>
        <source>Such as when they answer, or which bell</source>
        <translation>مثل: متى يجيبون، أو أي جرس</translation>
    </message>
    <message>
        <source>What I do</source>
        <translation>ما أفعله</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What they are to you</source>
        <translation>صلتهم بك</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
</context>
<context>
    <name>CardRow</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>لا دقائق</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Keep it in my kit</source>
        <translation>حفظها في عُدّتي</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>لك</translation>
    </message>
</context>
<context>
    <name>CardTile</name>
    <message>
        <source>Use %1</source>
        <translation>استخدام %1</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدامها</translation>
    </message>
</context>
<context>
    <name>CardsPart</name>
    <message>
        <source>%1 is put away.</source>
        <translation>وُضع %1 جانبًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n cards are in your kit.</source>
        <translation>
            <numerusform>لا بطاقات في عُدّتك.</numerusform>
            <numerusform>في عُدّتك بطاقة واحدة.</numerusform>
            <numerusform>في عُدّتك بطاقتان.</numerusform>
            <numerusform>في عُدّتك %n بطاقات.</numerusform>
            <numerusform>في عُدّتك %n بطاقة.</numerusform>
            <numerusform>في عُدّتك %n بطاقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>إضافة بطاقة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Choose from suggestions</source>
        <translation>الاختيار من اقتراحات</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>نسخ عنوان البريد</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>نسخ الرقم</translation>
    </message>
    <message>
        <source>Copy the number of {name}</source>
        <translation>نسخ رقم {name}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Hide the cards put away</source>
        <translation>إخفاء البطاقات الموضوعة جانبًا</translation>
    </message>
    <message>
        <source>Kept in this journal only. A report names them only when you tick it.</source>
        <translation>محفوظة في هذا الدفتر وحده. لا يذكرها التقرير إلا إن أشّرت عليها.</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>بطاقة جديدة</translation>
    </message>
    <message>
        <source>People who help</source>
        <translation>أشخاص يساعدون</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>وضع جانبًا</translation>
    </message>
    <message>
        <source>Put back into the kit</source>
        <translation>إعادة إلى العُدّة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message numerus="yes">
        <source>Show %n cards put away</source>
        <translation>
            <numerusform>لا بطاقات موضوعة جانبًا</numerusform>
            <numerusform>عرض بطاقة موضوعة جانبًا</numerusform>
            <numerusform>عرض بطاقتين موضوعتين جانبًا</numerusform>
            <numerusform>عرض %n بطاقات موضوعة جانبًا</numerusform>
            <numerusform>عرض %n بطاقة موضوعة جانبًا</numerusform>
            <numerusform>عرض %n بطاقة موضوعة جانبًا</numerusform>
        </translation>
    </message>
    <message>
        <source>The card is deleted.</source>
        <translation>البطاقة محذوفة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>What helps you, in your own words. For a day on which it is hard to think.</source>
        <translation>ما يساعدك، بكلماتك أنت. ليوم يصعب فيه التفكير.</translation>
    </message>
    <message>
        <source>Your cards will stand here: what helps you, in your own words, for a day on which it is hard to think.</source>
        <translation>هنا ستكون بطاقاتك: ما يساعدك، بكلماتك أنت، ليوم يصعب فيه التفكير.</translation>
    </message>
</context>
<context>
    <name>ChangeSheet</name>
    <message>
        <source>Keep this</source>
        <translation>حفظ هذا</translation>
    </message>
    <message>
        <source>Kept. It holds now.</source>
        <translation>حُفظ. هو سارٍ الآن.</translation>
    </message>
    <message>
        <source>Kept. What is stricter holds now, what is looser %1.</source>
        <translation>حُفظ. الأشد يسري الآن، والأخف %1.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ترك الأمر</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Arrow keys read one value after the other.</source>
        <translation>مفاتيح الأسهم تقرأ القيم واحدة بعد الأخرى.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
</context>
<context>
    <name>ChartFrame</name>
    <message>
        <source>Copied as a picture.</source>
        <translation>نُسخ صورةً.</translation>
    </message>
    <message>
        <source>Copied as a table (CSV).</source>
        <translation>نُسخ جدولًا (CSV).</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>نسخ صورةً</translation>
    </message>
    <message>
        <source>Copy as table (CSV)</source>
        <translation>نسخ جدولًا (CSV)</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>عرض كرسم</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>عرض كجدول</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>%1 h</source>
        <comment>a length of time</comment>
        <translation>‏%1 س</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>a length of time</comment>
        <translation>‏%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>a length of time</comment>
        <translation>‏%1 د</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two moods</comment>
        <translation>من %1 إلى %2</translation>
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
        <translation>dddd، d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Check-ins and what was given with them</source>
        <translation>التسجيلات وما قُدّم معها</translation>
    </message>
    <message>
        <source>Entries and their versions</source>
        <translation>التدوينات وإصداراتها</translation>
    </message>
    <message>
        <source>Every page of the database</source>
        <translation>كل صفحة في قاعدة البيانات</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation>الصور والملفات</translation>
    </message>
    <message>
        <source>The key file and its twin</source>
        <translation>ملف المفاتيح وتوأمه</translation>
    </message>
    <message>
        <source>The search index inside words</source>
        <translation>فهرس البحث داخل الكلمات</translation>
    </message>
    <message>
        <source>The search index of words</source>
        <translation>فهرس البحث عن الكلمات</translation>
    </message>
    <message>
        <source>The structure of the database</source>
        <translation>بنية قاعدة البيانات</translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>How is it right now?</source>
        <translation>كيف الحال الآن؟</translation>
    </message>
    <message>
        <source>How was it?</source>
        <translation>كيف كان الحال؟</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>سُجّل.</translation>
    </message>
    <message>
        <source>The check-in is deleted.</source>
        <translation>التسجيل محذوف.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>energy %1</source>
        <translation>الطاقة %1</translation>
    </message>
</context>
<context>
    <name>CheckInLine</name>
    <message>
        <source>%1 (you)</source>
        <translation>‏%1 (أنت)</translation>
    </message>
    <message>
        <source>More for this mood</source>
        <translation>المزيد لهذا المزاج</translation>
    </message>
</context>
<context>
    <name>CheckInPopover</name>
    <message>
        <source>Brought in as “%1”</source>
        <translation>استُورد باسم «%1»</translation>
    </message>
    <message>
        <source>Choose one of the seven, then more can be said.</source>
        <translation>بعد اختيار واحدة من السبع يمكن قول المزيد.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Delete this check-in</source>
        <translation>حذف هذا التسجيل</translation>
    </message>
    <message>
        <source>Earlier today</source>
        <translation>سابقًا اليوم</translation>
    </message>
    <message>
        <source>More of that day</source>
        <translation>المزيد من ذلك اليوم</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>سُجّل.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Written later</source>
        <translation>كُتب لاحقًا</translation>
    </message>
</context>
<context>
    <name>CheckInRow</name>
    <message>
        <source>Add a word</source>
        <translation>إضافة كلمة</translation>
    </message>
    <message>
        <source>How is it right now?</source>
        <translation>كيف الحال الآن؟</translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message numerus="yes">
        <source>%n looked at</source>
        <translation>
            <numerusform>لم يُنظر في شيء</numerusform>
            <numerusform>نُظر في واحد</numerusform>
            <numerusform>نُظر في اثنين</numerusform>
            <numerusform>نُظر في %n</numerusform>
            <numerusform>نُظر في %n</numerusform>
            <numerusform>نُظر في %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>لا مشاكل</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%n مشاكل</numerusform>
            <numerusform>%n مشكلة</numerusform>
            <numerusform>%n مشكلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are not as they should be. Your entries are untouched. Keep the backups, and restore the newest one if words are missing.</source>
        <translation>
            <numerusform>كل شيء كما ينبغي.</numerusform>
            <numerusform>شيء واحد ليس كما ينبغي. تدويناتك لم تُمسّ. يحسن الاحتفاظ بالنسخ الاحتياطية، واستعادة أحدثها إن نقصت كلمات.</numerusform>
            <numerusform>شيئان ليسا كما ينبغي. تدويناتك لم تُمسّ. يحسن الاحتفاظ بالنسخ الاحتياطية، واستعادة أحدثها إن نقصت كلمات.</numerusform>
            <numerusform>%n أشياء ليست كما ينبغي. تدويناتك لم تُمسّ. يحسن الاحتفاظ بالنسخ الاحتياطية، واستعادة أحدثها إن نقصت كلمات.</numerusform>
            <numerusform>%n شيئًا ليس كما ينبغي. تدويناتك لم تُمسّ. يحسن الاحتفاظ بالنسخ الاحتياطية، واستعادة أحدثها إن نقصت كلمات.</numerusform>
            <numerusform>%n شيء ليس كما ينبغي. تدويناتك لم تُمسّ. يحسن الاحتفاظ بالنسخ الاحتياطية، واستعادة أحدثها إن نقصت كلمات.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>كل شيء بخير.</translation>
    </message>
    <message>
        <source>Checking. You can go on writing.</source>
        <translation>الفحص جارٍ. يمكن مواصلة الكتابة.</translation>
    </message>
    <message>
        <source>Lock, and see what can still be read</source>
        <translation>قفل، والنظر في ما لا يزال يُقرأ</translation>
    </message>
    <message>
        <source>Stopped. This was looked at so far.</source>
        <translation>أُوقف. هذا ما فُحص حتى الآن.</translation>
    </message>
    <message>
        <source>all well</source>
        <translation>كل شيء بخير</translation>
    </message>
</context>
<context>
    <name>CheckUp</name>
    <message numerus="yes">
        <source>%n files: %1. Put into an entry, they can be opened there, or go to the trash with it.</source>
        <translation>
            <numerusform>لا ملفات: %1.</numerusform>
            <numerusform>ملف واحد: %1. إن وُضع في تدوينة أمكن فتحه فيها، أو رميه في السلة معها.</numerusform>
            <numerusform>ملفان: %1. إن وُضعا في تدوينة أمكن فتحهما فيها، أو رميهما في السلة معها.</numerusform>
            <numerusform>%n ملفات: %1. إن وُضعت في تدوينة أمكن فتحها فيها، أو رميها في السلة معها.</numerusform>
            <numerusform>%n ملفًا: %1. إن وُضعت في تدوينة أمكن فتحها فيها، أو رميها في السلة معها.</numerusform>
            <numerusform>%n ملف: %1. إن وُضعت في تدوينة أمكن فتحها فيها، أو رميها في السلة معها.</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 of it can be given back.</source>
        <translation>يمكن ردّ نحو %1 منه.</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>فحص كل شيء</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>الدوائر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Dates, order and the rest</source>
        <translation>التواريخ والترتيب والباقي</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>إصدارات أقدم</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>التدوينات</translation>
    </message>
    <message>
        <source>Everything is whole. This journal takes %1.</source>
        <translation>كل شيء سليم. يشغل هذا الدفتر %1.</translation>
    </message>
    <message>
        <source>Files that belong to no entry</source>
        <translation>ملفات لا تتبع أي تدوينة</translation>
    </message>
    <message>
        <source>Files that belonged to no entry</source>
        <translation>ملفات لم تكن تتبع أي تدوينة</translation>
    </message>
    <message>
        <source>Free, from what was deleted</source>
        <translation>فارغ، مما حُذف</translation>
    </message>
    <message>
        <source>If search misses something, the index can be made anew. It takes a while, and you can go on writing.</source>
        <translation>إن فات البحثَ شيء أمكن صنع الفهرس من جديد. يستغرق ذلك وقتًا، ويمكن مواصلة الكتابة.</translation>
    </message>
    <message>
        <source>Is everything whole?</source>
        <translation>هل كل شيء سليم؟</translation>
    </message>
    <message>
        <source>It is being made anew, the newest entries first. Until it is done, search finds less.</source>
        <translation>يُصنع من جديد، والتدوينات الأحدث أولًا. وإلى أن يتم، يجد البحث أقل.</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>آخر نسخة احتياطية</translation>
    </message>
    <message>
        <source>Lock, and see what can still be read</source>
        <translation>قفل، والنظر في ما لا يزال يُقرأ</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>النظر جارٍ</translation>
    </message>
    <message>
        <source>Looks at every page, every photo, the search index and the keys.</source>
        <translation>ينظر في كل صفحة وكل صورة وفي فهرس البحث والمفاتيح.</translation>
    </message>
    <message>
        <source>Make the search index anew</source>
        <translation>صنع فهرس البحث من جديد</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>ملفات أخرى</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>Put them into an entry</source>
        <translation>وضعها في تدوينة</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>فهرس البحث</translation>
    </message>
    <message>
        <source>Small pictures for lists</source>
        <translation>صور صغيرة للقوائم</translation>
    </message>
    <message>
        <source>Something is not as it should be. Your entries are untouched.</source>
        <translation>شيء ما ليس كما ينبغي. تدويناتك لم تُمسّ.</translation>
    </message>
    <message>
        <source>State of this journal</source>
        <translation>حالة هذا الدفتر</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>The files are in a new entry of today.</source>
        <translation>الملفات في تدوينة جديدة من اليوم.</translation>
    </message>
    <message>
        <source>The index does not match the entries. Make it anew, and search finds everything again.</source>
        <translation>الفهرس لا يوافق التدوينات. بصنعه من جديد يعود البحث إلى إيجاد كل شيء.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>لا يوجد منها شيء.</translation>
    </message>
    <message>
        <source>There is none yet. Settings, Backups makes one.</source>
        <translation>لا توجد بعد. يمكن عملها في الإعدادات، النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>This journal takes %1.</source>
        <translation>يشغل هذا الدفتر %1.</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>مقاطع فيديو</translation>
    </message>
    <message>
        <source>What takes room</source>
        <translation>ما يشغل المكان</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Delete removes it</source>
        <translation>مفتاح Delete يزيله</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>Folded</source>
        <translation>مطويّ</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>مُنحّى جانبًا</translation>
    </message>
    <message>
        <source>Show it again: %1</source>
        <translation>إظهاره من جديد: %1</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Choose entries</source>
        <translation>اختيار تدوينات</translation>
    </message>
    <message>
        <source>It asks about thoughts of being better off dead. While this is off, neither the answer leaves nor anything that would tell it: the PHQ-8 stands in place of the PHQ-9, in every file.</source>
        <translation>يسأل عن أفكار بأن الموت أفضل. ما دام هذا معطّلًا، لا يخرج الجواب ولا أي شيء يدل عليه: يحل PHQ-8 محل PHQ-9 في كل ملف.</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>لغة التقرير</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>يمكن تركه فارغًا.</translation>
    </message>
    <message>
        <source>My three topics</source>
        <translation>مواضيعي الثلاثة</translation>
    </message>
    <message>
        <source>Name on the report</source>
        <translation>الاسم على التقرير</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>الاسم أو الأحرف الأولى</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ورق</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Question 9 of the PHQ-9</source>
        <translation>السؤال 9 من PHQ-9</translation>
    </message>
    <message>
        <source>The cards</source>
        <translation>البطاقات</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>ما يدخل فيه</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoicesSheet</name>
    <message>
        <source>Folded or held, in every circle</source>
        <translation>مطويّ أو مُنحّى، في كل الدوائر</translation>
    </message>
    <message>
        <source>How I read here</source>
        <translation>كيف أقرأ هنا</translation>
    </message>
    <message>
        <source>Mark everything here as read</source>
        <translation>اعتبار كل ما هنا مقروءًا</translation>
    </message>
    <message>
        <source>Only you know of this. Nothing that you fold or hold is told to anybody.</source>
        <translation>لا يعلم بهذا أحد غيرك. وما يُطوى أو يُنحّى لا يُخبَر به أحد.</translation>
    </message>
    <message>
        <source>Show what is held</source>
        <translation>إظهار المُنحّى</translation>
    </message>
    <message>
        <source>Stepping away from %1</source>
        <translation>الابتعاد عن %1</translation>
    </message>
    <message>
        <source>When posts arrive in %1</source>
        <translation>متى تصل المنشورات في %1</translation>
    </message>
</context>
<context>
    <name>ChooseEntry</name>
    <message>
        <source>Entries</source>
        <translation>التدوينات</translation>
    </message>
    <message>
        <source>Find an entry</source>
        <translation>العثور على تدوينة</translation>
    </message>
    <message>
        <source>No entry has these words.</source>
        <translation>لا تدوينة فيها هذه الكلمات.</translation>
    </message>
    <message>
        <source>Which entry?</source>
        <translation>أي تدوينة؟</translation>
    </message>
    <message>
        <source>Words of an entry</source>
        <translation>كلمات من تدوينة</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>%1: a folder, or %2</source>
        <translation>‏%1: مجلد، أو %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا تدوينات</numerusform>
            <numerusform>تدوينة واحدة</numerusform>
            <numerusform>تدوينتان</numerusform>
            <numerusform>%n تدوينات</numerusform>
            <numerusform>%n تدوينة</numerusform>
            <numerusform>%n تدوينة</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup&apos;s folder</source>
        <translation>مجلد نسخة احتياطية</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Another backup</source>
        <translation>نسخة احتياطية أخرى</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Bring in another journal</source>
        <translation>استيراد دفتر آخر</translation>
    </message>
    <message>
        <source>Brought in before</source>
        <translation>استُورد من قبل</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>اختيار نسخة احتياطية</translation>
    </message>
    <message>
        <source>Choose a backup&apos;s folder</source>
        <translation>اختيار مجلد نسخة احتياطية</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Choose a folder to bring in</source>
        <translation>اختيار مجلد للاستيراد</translation>
    </message>
    <message>
        <source>Choose a journal to bring in</source>
        <translation>اختيار دفتر للاستيراد</translation>
    </message>
    <message>
        <source>Drop a file or folder here</source>
        <translation>هنا يمكن إفلات ملف أو مجلد</translation>
    </message>
    <message>
        <source>For other programs, for paper, or to have it all in one place. Your journal stays as it is. To keep it safe, a backup is better: it is encrypted.</source>
        <translation>لبرامج أخرى، أو للورق، أو لجمع كل شيء في مكان واحد. دفترك يبقى كما هو. وللحفظ الآمن فالنسخة الاحتياطية أفضل: هي مشفّرة.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Its passphrase on the day it was made, or the recovery code.</source>
        <translation>عبارة مرورها في يوم عملها، أو رمز الاستعادة.</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>دفاتر</translation>
    </message>
    <message>
        <source>Lamplit first shows what it found. Nothing is written before you say so, and it can be undone.</source>
        <translation>يعرض Lamplit أولًا ما وجده. لا يُكتب شيء قبل موافقتك، ويمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Look into a backup, and take from it what you miss: one entry, or everything that is not here. Nothing changes before you have seen what would.</source>
        <translation>النظر في نسخة احتياطية وأخذ ما ينقصك منها: تدوينة واحدة، أو كل ما ليس هنا. لا يتغيّر شيء قبل أن يظهر لك ما سيتغيّر.</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>النظر فيها</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحها</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>عبارة مرور النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Password of this journal</source>
        <translation>كلمة سر هذا الدفتر</translation>
    </message>
    <message>
        <source>Read it as</source>
        <translation>قراءته بصيغة</translation>
    </message>
    <message>
        <source>Read it as this</source>
        <translation>قراءته بهذه الصيغة</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>تصديره</translation>
    </message>
    <message>
        <source>Take your journal out</source>
        <translation>تصدير دفترك</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>لا نسخة احتياطية بعد.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>التراجع عن هذا الاستيراد</translation>
    </message>
    <message>
        <source>What can be brought in</source>
        <translation>ما يمكن استيراده</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>at another place</source>
        <translation>في مكان آخر</translation>
    </message>
</context>
<context>
    <name>Circle</name>
    <message>
        <source>%1 could use practical help.</source>
        <translation>تنفع %1 الآن مساعدة عملية.</translation>
    </message>
    <message>
        <source>%1 in this circle is called the same.</source>
        <translation>في هذه الدائرة من يحمل الاسم نفسه: %1.</translation>
    </message>
    <message>
        <source>%1 is in your kit. Nobody is told.</source>
        <translation>‏%1 في عُدّتك. لا يُخبَر أحد.</translation>
    </message>
    <message>
        <source>%1 is muted</source>
        <translation>كُتم %1</translation>
    </message>
    <message>
        <source>%1 lets this thread rest until %2. Nobody can answer before.</source>
        <translation>أراح %1 هذه المحادثة حتى %2. لا ردّ قبل ذلك.</translation>
    </message>
    <message>
        <source>%1 needs no reply.</source>
        <translation>لا حاجة لدى %1 إلى رد.</translation>
    </message>
    <message>
        <source>%1 welcomes advice.</source>
        <translation>لدى %1 ترحيب بالنصيحة.</translation>
    </message>
    <message>
        <source>%1 would like comfort.</source>
        <translation>بودّ %1 بعض المواساة.</translation>
    </message>
    <message>
        <source>%1 would like you just to listen.</source>
        <translation>بودّ %1 الاستماع فقط.</translation>
    </message>
    <message>
        <source>%1 would like you to celebrate with them.</source>
        <translation>بودّ %1 مشاركة الفرح.</translation>
    </message>
    <message>
        <source>%1 would like your honest view.</source>
        <translation>بودّ %1 سماع رأيك الصريح.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>A point we share</source>
        <translation>نقطة نتفق عليها</translation>
    </message>
    <message>
        <source>Advice that may do harm</source>
        <translation>نصيحة قد تضر</translation>
    </message>
    <message>
        <source>Advice welcome</source>
        <translation>نصيحة مرحّب بها</translation>
    </message>
    <message>
        <source>An honest view</source>
        <translation>رأي صريح</translation>
    </message>
    <message>
        <source>Ask a light question</source>
        <translation>طرح سؤال خفيف</translation>
    </message>
    <message>
        <source>Ask an open question</source>
        <translation>طرح سؤال مفتوح</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>ابتعاد</translation>
    </message>
    <message>
        <source>Be with them</source>
        <translation>الحضور معهم</translation>
    </message>
    <message>
        <source>Celebrate with me</source>
        <translation>فرح نتشاركه</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>مواساة</translation>
    </message>
    <message>
        <source>Fetch it, %1</source>
        <translation>جلبها، %1</translation>
    </message>
    <message>
        <source>Folded, as you chose: %1.</source>
        <translation>مطويّ كما اخترت: %1.</translation>
    </message>
    <message>
        <source>From a professional</source>
        <translation>من مختص</translation>
    </message>
    <message>
        <source>Give advice</source>
        <translation>تقديم نصيحة</translation>
    </message>
    <message>
        <source>Grateful</source>
        <translation>امتنان</translation>
    </message>
    <message>
        <source>Harassment</source>
        <translation>مضايقة</translation>
    </message>
    <message>
        <source>Held until you ask, as you chose: %1.</source>
        <translation>مُنحّى حتى الطلب، كما اخترت: %1.</translation>
    </message>
    <message>
        <source>Hidden for everybody by %1.</source>
        <translation>أخفاه %1 عن الجميع.</translation>
    </message>
    <message>
        <source>Hidden for everybody by %1: %2</source>
        <translation>أخفاه %1 عن الجميع: %2</translation>
    </message>
    <message>
        <source>How did you mean this: </source>
        <translation>ماذا قصدت بهذا: </translation>
    </message>
    <message>
        <source>How did you mean this?</source>
        <translation>ماذا قصدت بهذا؟</translation>
    </message>
    <message>
        <source>Hurtful words</source>
        <translation>كلمات جارحة</translation>
    </message>
    <message>
        <source>I am worried about somebody</source>
        <translation>قلق على شخص ما</translation>
    </message>
    <message>
        <source>I could </source>
        <translation>يمكنني أن </translation>
    </message>
    <message>
        <source>I feel </source>
        <translation>أشعر بأن </translation>
    </message>
    <message>
        <source>I have room</source>
        <translation>لديّ متسع</translation>
    </message>
    <message>
        <source>I read it</source>
        <translation>قرأته</translation>
    </message>
    <message>
        <source>It arrives at the time you chose.</source>
        <translation>يصل في الوقت الذي اخترته.</translation>
    </message>
    <message>
        <source>It comes as soon as the relay can be reached.</source>
        <translation>يأتي حالما يمكن الوصول إلى المرحّل.</translation>
    </message>
    <message>
        <source>It did not arrive while you were here</source>
        <translation>لم يصل وأنت هنا</translation>
    </message>
    <message>
        <source>It did not arrive. Ask for it</source>
        <translation>لم يصل. يمكن طلبه</translation>
    </message>
    <message>
        <source>It is about money</source>
        <translation>الأمر يتعلق بالمال</translation>
    </message>
    <message>
        <source>It is an entry of your own. Nobody is told.</source>
        <translation>هي تدوينة لك. لا يُخبَر أحد.</translation>
    </message>
    <message>
        <source>It is on its way</source>
        <translation>هو في الطريق</translation>
    </message>
    <message>
        <source>It sounds as if </source>
        <translation>يبدو لي كأن </translation>
    </message>
    <message>
        <source>It stands above what you have read, because it is new.</source>
        <translation>هو فوق ما قرأته لأنه جديد.</translation>
    </message>
    <message>
        <source>It stands on top: %1.</source>
        <translation>هو في الأعلى: %1.</translation>
    </message>
    <message>
        <source>It stands where its time puts it. Nothing is folded or hidden.</source>
        <translation>هو حيث يضعه وقته. لا شيء مطويّ أو مخفيّ.</translation>
    </message>
    <message>
        <source>Its author corrected it. The first words are below.</source>
        <translation>صُحّح ممن كتبه. والكلمات الأولى أدناه.</translation>
    </message>
    <message>
        <source>Joking</source>
        <translation>مزاح</translation>
    </message>
    <message>
        <source>Just listen</source>
        <translation>استماع فقط</translation>
    </message>
    <message>
        <source>Just wondering</source>
        <translation>مجرد تساؤل</translation>
    </message>
    <message>
        <source>Listening only</source>
        <translation>استماع فقط</translation>
    </message>
    <message>
        <source>My experience</source>
        <translation>تجربتي</translation>
    </message>
    <message>
        <source>Needs quiet</source>
        <translation>حاجة إلى هدوء</translation>
    </message>
    <message>
        <source>No reply needed</source>
        <translation>دون حاجة إلى رد</translation>
    </message>
    <message>
        <source>Offer something</source>
        <translation>عرض شيء</translation>
    </message>
    <message>
        <source>One small step</source>
        <translation>خطوة صغيرة</translation>
    </message>
    <message>
        <source>One small step could be </source>
        <translation>من الخطوات الصغيرة الممكنة </translation>
    </message>
    <message>
        <source>Open my kit</source>
        <translation>فتح عُدّتي</translation>
    </message>
    <message>
        <source>Photo %1 of %2</source>
        <translation>الصورة %1 من %2</translation>
    </message>
    <message>
        <source>Plan to meet</source>
        <translation>تخطيط لقاء</translation>
    </message>
    <message>
        <source>Practical help</source>
        <translation>مساعدة عملية</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>ضغط</translation>
    </message>
    <message>
        <source>Private matters of somebody</source>
        <translation>أمور خاصة بشخص ما</translation>
    </message>
    <message>
        <source>Said while the thread rests, until %1.</source>
        <translation>قيل والمحادثة مستريحة، حتى %1.</translation>
    </message>
    <message>
        <source>Say what I hear</source>
        <translation>قول ما أسمعه</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>جِدّ</translation>
    </message>
    <message>
        <source>Shall we meet </source>
        <translation>ما رأيك أن نلتقي </translation>
    </message>
    <message>
        <source>Skipped. Nobody is told.</source>
        <translation>تُجووز. لا يُخبَر أحد.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Something that helped me: </source>
        <translation>شيء ساعدني: </translation>
    </message>
    <message>
        <source>There is nothing to see in this name.</source>
        <translation>لا شيء يُرى في هذا الاسم.</translation>
    </message>
    <message>
        <source>This name has characters that nobody sees.</source>
        <translation>في هذا الاسم محارف لا يراها أحد.</translation>
    </message>
    <message>
        <source>This name has many marks on one letter.</source>
        <translation>في هذا الاسم علامات كثيرة على حرف واحد.</translation>
    </message>
    <message>
        <source>This name has signs that change the direction of reading.</source>
        <translation>في هذا الاسم علامات تغيّر اتجاه القراءة.</translation>
    </message>
    <message>
        <source>This name looks like %1, and is spelled with other characters.</source>
        <translation>يبدو هذا الاسم مثل %1، وهو مكتوب بمحارف أخرى.</translation>
    </message>
    <message>
        <source>This name mixes letters of several alphabets in one word.</source>
        <translation>يخلط هذا الاسم حروف أبجديات مختلفة في كلمة واحدة.</translation>
    </message>
    <message>
        <source>This picture cannot be shown</source>
        <translation>لا يمكن عرض هذه الصورة</translation>
    </message>
    <message>
        <source>Topic note: %1. Folded, as you chose.</source>
        <translation>تنبيه موضوع: %1. مطويّ كما اخترت.</translation>
    </message>
    <message>
        <source>Topic note: %1. Held until you ask, as you chose.</source>
        <translation>تنبيه موضوع: %1. مُنحّى حتى الطلب، كما اخترت.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Upset, not at you</source>
        <translation>استياء، لا منك</translation>
    </message>
    <message>
        <source>Venting</source>
        <translation>فضفضة</translation>
    </message>
    <message>
        <source>What was that like for you, when </source>
        <translation>كيف كان ذلك عليك حين </translation>
    </message>
    <message>
        <source>What we both want is </source>
        <translation>ما نريده كلانا هو </translation>
    </message>
    <message>
        <source>a steward</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>abuse</source>
        <translation>إساءة</translation>
    </message>
    <message>
        <source>accident</source>
        <translation>حادث</translation>
    </message>
    <message>
        <source>alcohol and drugs</source>
        <translation>كحول ومخدرات</translation>
    </message>
    <message>
        <source>animals</source>
        <translation>حيوانات</translation>
    </message>
    <message>
        <source>discrimination</source>
        <translation>تمييز</translation>
    </message>
    <message>
        <source>family conflict</source>
        <translation>خلاف عائلي</translation>
    </message>
    <message>
        <source>food and body</source>
        <translation>طعام وجسد</translation>
    </message>
    <message>
        <source>grief</source>
        <translation>حزن الفقد</translation>
    </message>
    <message>
        <source>illness</source>
        <translation>مرض</translation>
    </message>
    <message>
        <source>medical care</source>
        <translation>رعاية طبية</translation>
    </message>
    <message>
        <source>money</source>
        <translation>مال</translation>
    </message>
    <message>
        <source>pinned by %1</source>
        <translation>ثبّته %1</translation>
    </message>
    <message>
        <source>pregnancy loss</source>
        <translation>فقدان حمل</translation>
    </message>
    <message>
        <source>relationship</source>
        <translation>علاقة</translation>
    </message>
    <message>
        <source>self-harm</source>
        <translation>إيذاء النفس</translation>
    </message>
    <message>
        <source>sexual violence</source>
        <translation>عنف جنسي</translation>
    </message>
    <message>
        <source>suicide</source>
        <translation>انتحار</translation>
    </message>
    <message>
        <source>violence</source>
        <translation>عنف</translation>
    </message>
    <message>
        <source>work</source>
        <translation>عمل</translation>
    </message>
</context>
<context>
    <name>CircleCheckIn</name>
    <message>
        <source>%1 sees the mood you choose and this note, and nothing else.</source>
        <translation>يظهر في %1 المزاج الذي اخترته وهذه الملاحظة، ولا شيء غيرهما.</translation>
    </message>
    <message>
        <source>A few words, if you like</source>
        <translation>بضع كلمات، إن راق لك</translation>
    </message>
    <message>
        <source>A note for the circle</source>
        <translation>ملاحظة للدائرة</translation>
    </message>
    <message>
        <source>Noted in %1.</source>
        <translation>سُجّل في %1.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>سحبه</translation>
    </message>
</context>
<context>
    <name>CircleExport</name>
    <message numerus="yes">
        <source>%n posts were saved in %1. The folder is not locked.</source>
        <translation>
            <numerusform>لم يُحفظ أي منشور في %1. المجلد غير مقفل.</numerusform>
            <numerusform>حُفظ منشور واحد في %1. المجلد غير مقفل.</numerusform>
            <numerusform>حُفظ منشوران في %1. المجلد غير مقفل.</numerusform>
            <numerusform>حُفظت %n منشورات في %1. المجلد غير مقفل.</numerusform>
            <numerusform>حُفظ %n منشورًا في %1. المجلد غير مقفل.</numerusform>
            <numerusform>حُفظ %n منشور في %1. المجلد غير مقفل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>اختيار مكان</translation>
    </message>
    <message>
        <source>Save a copy of %1</source>
        <translation>حفظ نسخة من %1</translation>
    </message>
    <message>
        <source>What was taken back or has run out is not in it. What others wrote is theirs: keep the copy to yourself.</source>
        <translation>لا يدخل فيها ما سُحب أو انتهى أجله. وما كتبه الآخرون لهم: تبقى النسخة عندك.</translation>
    </message>
    <message>
        <source>Your posts and those you received are written to a new folder. It is not locked: whoever has it can read it.</source>
        <translation>منشوراتك وما وصلك منها تُكتب في مجلد جديد. وهو غير مقفل: من يملكه يمكنه قراءته.</translation>
    </message>
</context>
<context>
    <name>CircleHead</name>
    <message>
        <source>Check in</source>
        <translation>تسجيل الحال</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>الدائرة</translation>
    </message>
    <message>
        <source>More for this circle</source>
        <translation>المزيد لهذه الدائرة</translation>
    </message>
    <message>
        <source>Share an entry</source>
        <translation>مشاركة تدوينة</translation>
    </message>
</context>
<context>
    <name>CircleNumberSheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The number of %1</source>
        <translation>رقم %1</translation>
    </message>
    <message>
        <source>The number of the circle</source>
        <translation>رقم الدائرة</translation>
    </message>
    <message>
        <source>When all of you are together or in one call: everybody sees these groups, if all have just synced. It changes with each change of the circle, so nothing is noted.</source>
        <translation>حين تكونون معًا أو في مكالمة واحدة: يرى الجميع هذه المجموعات إن كانوا قد زامنوا للتو. يتغيّر الرقم مع كل تغيّر في الدائرة، فلا يُدوَّن شيء.</translation>
    </message>
</context>
<context>
    <name>CircleSection</name>
    <message>
        <source>Another relay or address</source>
        <translation>مرحّل آخر أو عنوان آخر</translation>
    </message>
    <message>
        <source>Another relay or address for %1</source>
        <translation>مرحّل آخر أو عنوان آخر لـ%1</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>الدائرة</translation>
    </message>
    <message>
        <source>Known by its certificate: %1</source>
        <translation>يُعرف بشهادته: %1</translation>
    </message>
    <message>
        <source>Known by its key: %1</source>
        <translation>يُعرف بمفتاحه: %1</translation>
    </message>
    <message>
        <source>Known by its name, as web sites are.</source>
        <translation>يُعرف باسمه، كمواقع الويب.</translation>
    </message>
    <message>
        <source>My limits on circles</source>
        <translation>حدودي على الدوائر</translation>
    </message>
    <message>
        <source>Reached on this computer, or as an onion service.</source>
        <translation>يوصل إليه على هذا الحاسوب، أو كخدمة onion.</translation>
    </message>
    <message>
        <source>Relay: %1</source>
        <translation>المرحّل: %1</translation>
    </message>
    <message>
        <source>Start or join a circle</source>
        <translation>إنشاء دائرة أو دخولها</translation>
    </message>
    <message>
        <source>The relays of your circles</source>
        <translation>مرحّلات دوائرك</translation>
    </message>
    <message>
        <source>Time, hours, quiet hours, and a wait before something goes out.</source>
        <translation>الوقت والساعات وساعات الهدوء، وانتظار قبل خروج أي شيء.</translation>
    </message>
    <message>
        <source>You are in no circle, so nothing connects to anything.</source>
        <translation>أنت خارج أي دائرة، فلا شيء يتصل بشيء.</translation>
    </message>
    <message>
        <source>host relay computer friends port token</source>
        <translation>استضافة مرحّل حاسوب أصدقاء منافذ رمز</translation>
    </message>
    <message>
        <source>network log connections</source>
        <translation>شبكة سجل اتصالات</translation>
    </message>
    <message>
        <source>night pause lock digest budget</source>
        <translation>ليل استراحة تثبيت حصيلة وقت</translation>
    </message>
    <message>
        <source>relay address pinned key last contact</source>
        <translation>مرحّل عنوان مفتاح مثبت آخر اتصال</translation>
    </message>
</context>
<context>
    <name>CircleSheet</name>
    <message>
        <source>Waiting for the relay.</source>
        <translation>بانتظار المرحّل.</translation>
    </message>
</context>
<context>
    <name>CircleSide</name>
    <message>
        <source>Compare numbers</source>
        <translation>مقارنة الأرقام</translation>
    </message>
    <message>
        <source>In this circle</source>
        <translation>في هذه الدائرة</translation>
    </message>
    <message>
        <source>Invite someone</source>
        <translation>دعوة شخص</translation>
    </message>
    <message>
        <source>Members and roles</source>
        <translation>الأعضاء والأدوار</translation>
    </message>
    <message>
        <source>Our agreement</source>
        <translation>اتفاقنا</translation>
    </message>
    <message>
        <source>What I have shared</source>
        <translation>ما شاركته</translation>
    </message>
    <message>
        <source>You and %1 have not compared numbers yet.</source>
        <translation>لم تقارن أرقامك مع %1 بعد.</translation>
    </message>
</context>
<context>
    <name>CircleView</name>
    <message>
        <source>%1 is thanked. Nobody else learns of it.</source>
        <translation>وصل شكرك إلى %1. لا يعلم به أحد غيره.</translation>
    </message>
    <message>
        <source>A way back in</source>
        <translation>طريق عودة</translation>
    </message>
    <message>
        <source>Another relay</source>
        <translation>مرحّل آخر</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>الدائرة</translation>
    </message>
    <message>
        <source>Hidden from you</source>
        <translation>مخفيّ عنك</translation>
    </message>
    <message>
        <source>Is it good for you?</source>
        <translation>هل هي خير لك؟</translation>
    </message>
    <message>
        <source>It is settled. The circle goes on.</source>
        <translation>سُوّي الأمر. الدائرة مستمرة.</translation>
    </message>
</context>
<context>
    <name>CirclesClosed</name>
    <message>
        <source>Circles</source>
        <translation>الدوائر</translation>
    </message>
    <message>
        <source>Closed until you change your limits.</source>
        <translation>مغلقة إلى أن تتغيّر حدودك.</translation>
    </message>
    <message>
        <source>My limits</source>
        <translation>حدودي</translation>
    </message>
    <message>
        <source>Opens at %1.</source>
        <translation>تُفتح عند %1.</translation>
    </message>
    <message>
        <source>Opens on %2 at %1.</source>
        <translation>تُفتح %2 عند %1.</translation>
    </message>
    <message>
        <source>Opens tomorrow at %1.</source>
        <translation>تُفتح غدًا عند %1.</translation>
    </message>
</context>
<context>
    <name>ClockQuestion</name>
    <message>
        <source>If it is right, counting begins there again. What you used of the day stays used, and a lock lasts for what was left of it.</source>
        <translation>إن كانت صحيحة بدأ العدّ منها من جديد. ما استُعمل من اليوم يبقى محسوبًا، والتثبيت يدوم ما بقي منه.</translation>
    </message>
    <message>
        <source>This clock is right</source>
        <translation>هذه الساعة صحيحة</translation>
    </message>
    <message>
        <source>This clock is wrong</source>
        <translation>هذه الساعة خاطئة</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says %1. The latest day that was counted is %2.</source>
        <translation>تقول ساعة هذا الحاسوب %1. وآخر يوم حُسب هو %2.</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>Always open</source>
        <translation>مفتوح دائمًا</translation>
    </message>
    <message>
        <source>Block, mute, remove, compare</source>
        <translation>حظر وكتم وإزالة ومقارنة</translation>
    </message>
    <message>
        <source>Hide or report a post</source>
        <translation>إخفاء منشور أو الإبلاغ عنه</translation>
    </message>
    <message>
        <source>How much room I have</source>
        <translation>كم لديّ من متسع</translation>
    </message>
    <message>
        <source>Leave the circle</source>
        <translation>مغادرة الدائرة</translation>
    </message>
    <message>
        <source>Leave them closed</source>
        <translation>تركها مغلقة</translation>
    </message>
    <message>
        <source>Meanwhile, away from here</source>
        <translation>في الأثناء، بعيدًا عن هنا</translation>
    </message>
    <message>
        <source>My limits</source>
        <translation>حدودي</translation>
    </message>
    <message>
        <source>Show this card</source>
        <translation>عرض هذه البطاقة</translation>
    </message>
    <message>
        <source>Take back, keep private</source>
        <translation>سحب، أو إبقاء خاصًا</translation>
    </message>
    <message>
        <source>There is no way round a lock. You chose that so.</source>
        <translation>لا التفاف على التثبيت. هكذا اخترت.</translation>
    </message>
    <message>
        <source>Write in my journal</source>
        <translation>الكتابة في دفتري</translation>
    </message>
    <message>
        <source>Your reason: %1</source>
        <translation>سببك: %1</translation>
    </message>
</context>
<context>
    <name>ClosingBackup</name>
    <message>
        <source>Backup under way</source>
        <translation>النسخ الاحتياطي جارٍ</translation>
    </message>
    <message>
        <source>One more backup</source>
        <translation>نسخة احتياطية أخيرة</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>إنهاء الآن</translation>
    </message>
    <message>
        <source>Your journal goes to %1. Then Lamplit ends.</source>
        <translation>يذهب دفترك إلى %1. ثم ينتهي Lamplit.</translation>
    </message>
</context>
<context>
    <name>CodeGrid</name>
    <message>
        <source>Group {number} of {count}: {letters}</source>
        <translation>المجموعة {number} من {count}: {letters}</translation>
    </message>
</context>
<context>
    <name>CodePaper</name>
    <message>
        <source>Lamplit recovery code</source>
        <translation>رمز استعادة Lamplit</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Group %1</source>
        <translation>المجموعة %1</translation>
    </message>
    <message>
        <source>Group %1 reads differently on the paper. Look once more.</source>
        <translation>المجموعة %1 مكتوبة على الورق بشكل آخر. يحسن النظر مرة أخرى.</translation>
    </message>
    <message>
        <source>Keep this on paper, away from this computer. It opens everything.</source>
        <translation>يُحفظ هذا على ورق، بعيدًا عن هذا الحاسوب. فهو يفتح كل شيء.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاستعادة</translation>
    </message>
    <message>
        <source>Recovery code as a QR code</source>
        <translation>رمز الاستعادة في رمز QR</translation>
    </message>
    <message>
        <source>To be sure it is on paper, type these two groups from it.</source>
        <translation>للتأكد من أنه على الورق، تُكتب منه هاتان المجموعتان.</translation>
    </message>
    <message>
        <source>Your spare key</source>
        <translation>مفتاحك الاحتياطي</translation>
    </message>
</context>
<context>
    <name>Comfort</name>
    <message>
        <source>All of this can be changed later in Settings.</source>
        <translation>يمكن تغيير كل هذا لاحقًا في الإعدادات.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Country for Help now</source>
        <translation>بلد «مساعدة الآن»</translation>
    </message>
    <message>
        <source>Lamplight</source>
        <translation>ضوء المصباح</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Make it comfortable</source>
        <translation>لراحتك</translation>
    </message>
    <message>
        <source>No country for now</source>
        <translation>دون بلد حاليًا</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ورق</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>The kettle, the window, the first page. Your words will look like this.</source>
        <translation>الإبريق والنافذة والصفحة الأولى. هكذا ستبدو كلماتك.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Add to my next session</source>
        <translation>إضافة إلى جلستي القادمة</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>كل المفاتيح</translation>
    </message>
    <message>
        <source>Answer a post</source>
        <translation>الرد على منشور</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>عريض</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Bring in a journal</source>
        <translation>استيراد دفتر</translation>
    </message>
    <message>
        <source>Check in, or change the mood</source>
        <translation>تسجيل الحال أو تغيير المزاج</translation>
    </message>
    <message>
        <source>Choose everything</source>
        <translation>اختيار الكل</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>الدائرة</translation>
    </message>
    <message>
        <source>Close, or go back</source>
        <translation>إغلاق أو رجوع</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Date and place</source>
        <translation>التاريخ والمكان</translation>
    </message>
    <message>
        <source>Do what the green button says</source>
        <translation>فعل ما يقوله الزر الأخضر</translation>
    </message>
    <message>
        <source>Earlier time</source>
        <translation>وقت أسبق</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>إصدارات أقدم</translation>
    </message>
    <message>
        <source>Entry above</source>
        <translation>التدوينة السابقة</translation>
    </message>
    <message>
        <source>Entry below</source>
        <translation>التدوينة التالية</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Field or button before</source>
        <translation>الحقل أو الزر السابق</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>بحث واستبدال</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>الذهاب إلى أي شيء</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>مساعدة الآن</translation>
    </message>
    <message>
        <source>Hide everything</source>
        <translation>إخفاء كل شيء</translation>
    </message>
    <message>
        <source>In Insights</source>
        <translation>في اللمحات</translation>
    </message>
    <message>
        <source>In an open entry</source>
        <translation>في تدوينة مفتوحة</translation>
    </message>
    <message>
        <source>In the posts of a circle</source>
        <translation>في منشورات دائرة</translation>
    </message>
    <message>
        <source>In the words</source>
        <translation>في الكلمات</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>لمحات</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>اليوميات</translation>
    </message>
    <message>
        <source>Large heading</source>
        <translation>عنوان كبير</translation>
    </message>
    <message>
        <source>Later time</source>
        <translation>وقت لاحق</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Look back: the month after</source>
        <translation>مراجعة: الشهر التالي</translation>
    </message>
    <message>
        <source>Look back: the month before</source>
        <translation>مراجعة: الشهر السابق</translation>
    </message>
    <message>
        <source>Look back: the week after</source>
        <translation>مراجعة: الأسبوع التالي</translation>
    </message>
    <message>
        <source>Look back: the week before</source>
        <translation>مراجعة: الأسبوع السابق</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>إعداد تقرير</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Move to trash, in a list</source>
        <translation>نقل إلى السلة، في قائمة</translation>
    </message>
    <message>
        <source>My kit: what helps me</source>
        <translation>عُدّتي: ما يساعدني</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>تدوينة جديدة</translation>
    </message>
    <message>
        <source>New entry from a template</source>
        <translation>تدوينة جديدة من قالب</translation>
    </message>
    <message>
        <source>Next field or button</source>
        <translation>الحقل أو الزر التالي</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>Next post</source>
        <translation>المنشور التالي</translation>
    </message>
    <message>
        <source>Open, or go on</source>
        <translation>فتح أو متابعة</translation>
    </message>
    <message>
        <source>Part of the window before</source>
        <translation>الجزء السابق من النافذة</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Post before</source>
        <translation>المنشور السابق</translation>
    </message>
    <message>
        <source>Press a button, choose a row</source>
        <translation>ضغط زر، اختيار صف</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>استبيانات</translation>
    </message>
    <message>
        <source>Questions and templates</source>
        <translation>أسئلة وقوالب</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Say that everything is saved</source>
        <translation>القول إن كل شيء محفوظ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Share with a circle</source>
        <translation>مشاركة مع دائرة</translation>
    </message>
    <message>
        <source>Small goals</source>
        <translation>أهداف صغيرة</translation>
    </message>
    <message>
        <source>Small heading</source>
        <translation>عنوان صغير</translation>
    </message>
    <message>
        <source>State of this journal</source>
        <translation>حالة هذا الدفتر</translation>
    </message>
    <message>
        <source>Table instead of the chart</source>
        <translation>جدول بدل الرسم</translation>
    </message>
    <message>
        <source>Take your journal out</source>
        <translation>تصدير دفترك</translation>
    </message>
    <message>
        <source>Thank for a post</source>
        <translation>شكر على منشور</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>السلة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>What I want to talk about</source>
        <translation>ما أودّ الحديث عنه</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>أثناء الكتابة</translation>
    </message>
    <message>
        <source>Write without distraction</source>
        <translation>كتابة دون تشتيت</translation>
    </message>
</context>
<context>
    <name>CompanySheet</name>
    <message>
        <source>A few words, if you like</source>
        <translation>بضع كلمات، إن راق لك</translation>
    </message>
    <message>
        <source>Choose at least one person.</source>
        <translation>يلزم اختيار شخص واحد على الأقل.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>I could use company</source>
        <translation>تنفعني صحبة</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ترك الأمر</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>لا شيء بعينه</translation>
    </message>
    <message>
        <source>On its way to those you chose.</source>
        <translation>في الطريق إلى من اخترت.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>سحبه</translation>
    </message>
    <message>
        <source>Tell them</source>
        <translation>إخبارهم</translation>
    </message>
    <message>
        <source>Those you choose see it until tomorrow, and nobody else does. It is no alarm: nothing follows by itself, and they may be away.</source>
        <translation>يراه من اخترت حتى الغد، ولا يراه أحد غيرهم. ليس إنذارًا: لا يتبعه شيء من تلقاء نفسه، وقد يكونون بعيدين.</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>ما الذي يساعد</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message numerus="yes">
        <source>%n things would come or change. You can undo it.</source>
        <translation>
            <numerusform>لن يأتي شيء ولن يتغيّر.</numerusform>
            <numerusform>سيأتي أو يتغيّر شيء واحد. يمكن التراجع عنه.</numerusform>
            <numerusform>سيأتي أو يتغيّر شيئان. يمكن التراجع عن ذلك.</numerusform>
            <numerusform>ستأتي أو تتغيّر %n أشياء. يمكن التراجع عن ذلك.</numerusform>
            <numerusform>سيأتي أو يتغيّر %n شيئًا. يمكن التراجع عن ذلك.</numerusform>
            <numerusform>سيأتي أو يتغيّر %n شيء. يمكن التراجع عن ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to its entries</source>
        <translation>رجوع إلى تدويناتها</translation>
    </message>
    <message numerus="yes">
        <source>Bring back the %n things that you deleted since</source>
        <translation>
            <numerusform>لا شيء حذفته منذ ذلك الحين</numerusform>
            <numerusform>استرجاع شيء حذفته منذ ذلك الحين</numerusform>
            <numerusform>استرجاع شيئين حذفتهما منذ ذلك الحين</numerusform>
            <numerusform>استرجاع %n أشياء حذفتها منذ ذلك الحين</numerusform>
            <numerusform>استرجاع %n شيئًا حذفته منذ ذلك الحين</numerusform>
            <numerusform>استرجاع %n شيء حذفته منذ ذلك الحين</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring it together</source>
        <translation>جمعها مع الدفتر</translation>
    </message>
    <message>
        <source>Circles, limits, keys and settings of the backup stay where they are.</source>
        <translation>دوائر النسخة الاحتياطية وحدودها ومفاتيحها وإعداداتها تبقى حيث هي.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>المقارنة جارية</translation>
    </message>
    <message>
        <source>Comparing. Nothing is written yet.</source>
        <translation>المقارنة جارية. لم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>Keep both as entries</source>
        <translation>إبقاء كليهما تدوينتين</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>إبقاء ما لديّ</translation>
    </message>
    <message>
        <source>Keep the newer one</source>
        <translation>إبقاء الأحدث</translation>
    </message>
    <message>
        <source>Some of the entries</source>
        <translation>بعض التدوينات</translation>
    </message>
    <message>
        <source>Take the backup&apos;s</source>
        <translation>أخذ ما في النسخة</translation>
    </message>
    <message>
        <source>The backup&apos;s comes as an entry of its own, on the same date.</source>
        <translation>يأتي ما في النسخة تدوينةً مستقلة بالتاريخ نفسه.</translation>
    </message>
    <message>
        <source>The other one goes into the entry&apos;s history.</source>
        <translation>يذهب الآخر إلى سجل التدوينة.</translation>
    </message>
    <message>
        <source>What comes</source>
        <translation>ما يأتي</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>ما يختلف</translation>
    </message>
    <message>
        <source>What stands here now goes into the entry&apos;s history.</source>
        <translation>ما هو هنا الآن يذهب إلى سجل التدوينة.</translation>
    </message>
    <message>
        <source>What the backup says goes into the entry&apos;s history.</source>
        <translation>ما تقوله النسخة يذهب إلى سجل التدوينة.</translation>
    </message>
    <message>
        <source>With these choices there is nothing to bring in.</source>
        <translation>بهذه الاختيارات لا شيء يُستورد.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>An address, if any</source>
        <translation>عنوان، إن وُجد</translation>
    </message>
    <message>
        <source>Choose where this advice comes from.</source>
        <translation>يلزم اختيار مصدر هذه النصيحة.</translation>
    </message>
    <message>
        <source>For %1 alone</source>
        <translation>إلى %1 وحده</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ترك الأمر</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Send advice all the same?</source>
        <translation>إرسال النصيحة مع ذلك؟</translation>
    </message>
    <message>
        <source>Send all the same</source>
        <translation>إرسال مع ذلك</translation>
    </message>
    <message>
        <source>There are no words yet.</source>
        <translation>لا كلمات بعد.</translation>
    </message>
    <message>
        <source>These are your words from before. They have not gone out.</source>
        <translation>هذه كلماتك من قبل. لم تخرج بعد.</translation>
    </message>
    <message>
        <source>This is an answer to %1. Send it or leave it before you begin another.</source>
        <translation>هذا رد على %1. يلزم إرساله أو تركه قبل بدء غيره.</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>Where does this advice come from?</source>
        <translation>ما مصدر هذه النصيحة؟</translation>
    </message>
    <message>
        <source>Where it can be read</source>
        <translation>أين يمكن قراءتها</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>مصدرها</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>ردك</translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message numerus="yes">
        <source>%n connection(s) to %1 in the last 30 days</source>
        <translation>
            <numerusform>لا اتصالات بـ%1 في آخر 30 يومًا</numerusform>
            <numerusform>اتصال واحد بـ%1 في آخر 30 يومًا</numerusform>
            <numerusform>اتصالان بـ%1 في آخر 30 يومًا</numerusform>
            <numerusform>%n اتصالات بـ%1 في آخر 30 يومًا</numerusform>
            <numerusform>%n اتصالًا بـ%1 في آخر 30 يومًا</numerusform>
            <numerusform>%n اتصال بـ%1 في آخر 30 يومًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Each connection that Lamplit opened for this journal in the last 90 days, up to 5,000. The list is kept inside the journal, encrypted like all of it.</source>
        <translation>كل اتصال فتحه Lamplit لهذا الدفتر في آخر 90 يومًا، حتى 5000. تُحفظ القائمة داخل الدفتر، مشفّرة مثله كله.</translation>
    </message>
    <message>
        <source>Earlier connections</source>
        <translation>اتصالات أسبق</translation>
    </message>
    <message>
        <source>To nobody in the last 30 days.</source>
        <translation>بلا أحد في آخر 30 يومًا.</translation>
    </message>
</context>
<context>
    <name>ContextsPart</name>
    <message>
        <source>To do with</source>
        <translation>يتعلق بـ</translation>
    </message>
    <message>
        <source>What it has to do with</source>
        <translation>ما يتعلق به</translation>
    </message>
</context>
<context>
    <name>CorrectSheet</name>
    <message>
        <source>Correct it</source>
        <translation>تصحيحه</translation>
    </message>
    <message>
        <source>Correct what you said</source>
        <translation>تصحيح ما قلته</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>صُحّح.</translation>
    </message>
    <message>
        <source>It has not gone out yet. Only the new words will.</source>
        <translation>لم يخرج بعد. لن تخرج إلا الكلمات الجديدة.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>إبقاؤه كما هو</translation>
    </message>
    <message>
        <source>Others see that it was corrected, and can still read the first words.</source>
        <translation>يرى الآخرون أنه صُحّح، ويمكنهم بعدُ قراءة الكلمات الأولى.</translation>
    </message>
    <message>
        <source>There are no words yet. To have none, take it back.</source>
        <translation>لا كلمات بعد. وإن كان المراد ألا تكون فيه كلمات فالسحب أولى.</translation>
    </message>
    <message>
        <source>These are the words that stand there.</source>
        <translation>هذه هي الكلمات الموجودة هناك.</translation>
    </message>
    <message>
        <source>These are your words from before. They have not gone out.</source>
        <translation>هذه كلماتك من قبل. لم تخرج بعد.</translation>
    </message>
    <message>
        <source>What you changed, if you like</source>
        <translation>ما غيّرته، إن راق لك</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>كلماتك</translation>
    </message>
</context>
<context>
    <name>CountryRow</name>
    <message>
        <source>Choose a country</source>
        <translation>اختيار بلد</translation>
    </message>
    <message>
        <source>Choose where you are</source>
        <translation>اختيار مكانك</translation>
    </message>
    <message>
        <source>My country</source>
        <translation>بلدي</translation>
    </message>
    <message>
        <source>Numbers for</source>
        <translation>أرقام بلد</translation>
    </message>
    <message>
        <source>Travelling</source>
        <translation>في سفر</translation>
    </message>
    <message>
        <source>Where I am now</source>
        <translation>حيث أنا الآن</translation>
    </message>
</context>
<context>
    <name>CrashCatcher</name>
    <message>
        <source>Something in Lamplit went wrong. What you wrote is kept. A report without any of your words is in %1.</source>
        <translation>حدث خلل في Lamplit. ما كتبته محفوظ. وفي %1 تقرير خالٍ من أي كلمة من كلماتك.</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>A part of this journal&apos;s file is damaged.</source>
        <translation>جزء من ملف هذا الدفتر تالف.</translation>
    </message>
    <message>
        <source>A part of your newest changes is damaged on the disk, and opening the journal would lose what you wrote after it.</source>
        <translation>جزء من أحدث تغييراتك تالف على القرص، وفتح الدفتر قد يُفقد ما كتبته بعده.</translation>
    </message>
    <message>
        <source>Nothing was changed. What can still be read can become a new journal; the damaged one stays as it is.</source>
        <translation>لم يتغيّر شيء. ما لا يزال يُقرأ يمكن أن يصير دفترًا جديدًا، والتالف يبقى كما هو.</translation>
    </message>
    <message>
        <source>See what can still be read</source>
        <translation>النظر في ما لا يزال يُقرأ</translation>
    </message>
    <message>
        <source>This journal&apos;s file cannot be read as a whole: it is damaged, or belongs to another journal.</source>
        <translation>لا يمكن قراءة ملف هذا الدفتر كاملًا: هو تالف، أو يتبع دفترًا آخر.</translation>
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
        <translation>dddd، d MMMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>a day with its year</comment>
        <translation>dddd، d MMMM yyyy</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>أمس %1</translation>
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
            <numerusform>لا تدوينات</numerusform>
            <numerusform>تدوينة واحدة</numerusform>
            <numerusform>تدوينتان</numerusform>
            <numerusform>%n تدوينات</numerusform>
            <numerusform>%n تدوينة</numerusform>
            <numerusform>%n تدوينة</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>the day before yesterday</source>
        <translation>أول أمس</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
</context>
<context>
    <name>DeleteJournal</name>
    <message>
        <source>Delete it for good</source>
        <translation>حذفه نهائيًا</translation>
    </message>
    <message numerus="yes">
        <source>Delete its %n backups too</source>
        <translation>
            <numerusform>لا نسخ احتياطية لحذفها</numerusform>
            <numerusform>حذف نسخته الاحتياطية أيضًا</numerusform>
            <numerusform>حذف نسختيه الاحتياطيتين أيضًا</numerusform>
            <numerusform>حذف نسخه الاحتياطية الـ%n أيضًا</numerusform>
            <numerusform>حذف نسخه الاحتياطية الـ%n أيضًا</numerusform>
            <numerusform>حذف نسخه الاحتياطية الـ%n أيضًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this journal for good</source>
        <translation>حذف هذا الدفتر نهائيًا</translation>
    </message>
    <message>
        <source>Every entry, every earlier version and every photo in it is lost. This cannot be undone. Copies you made elsewhere stay.</source>
        <translation>تضيع كل تدوينة فيه وكل إصدار أقدم وكل صورة. لا رجوع عن هذا. وتبقى النسخ التي صنعتها في مكان آخر.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤه</translation>
    </message>
    <message>
        <source>Name of the journal</source>
        <translation>اسم الدفتر</translation>
    </message>
    <message>
        <source>To be sure, type its name: %1</source>
        <translation>للتأكد، يُكتب اسمه: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message numerus="yes">
        <source>%n words added</source>
        <translation>
            <numerusform>لا كلمات مضافة</numerusform>
            <numerusform>كلمة مضافة</numerusform>
            <numerusform>كلمتان مضافتان</numerusform>
            <numerusform>%n كلمات مضافة</numerusform>
            <numerusform>%n كلمة مضافة</numerusform>
            <numerusform>%n كلمة مضافة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words removed</source>
        <translation>
            <numerusform>لا كلمات محذوفة</numerusform>
            <numerusform>كلمة محذوفة</numerusform>
            <numerusform>كلمتان محذوفتان</numerusform>
            <numerusform>%n كلمات محذوفة</numerusform>
            <numerusform>%n كلمة محذوفة</numerusform>
            <numerusform>%n كلمة محذوفة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Only changes</source>
        <translation>التغييرات فقط</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>added: {words}</source>
        <translation>أُضيف: {words}</translation>
    </message>
    <message>
        <source>removed: {words}</source>
        <translation>حُذف: {words}</translation>
    </message>
    <message>
        <source>{added}, {removed}</source>
        <translation>{added}، {removed}</translation>
    </message>
</context>
<context>
    <name>DigestEditor</name>
    <message>
        <source>Add this time</source>
        <translation>إضافة هذا الوقت</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>At these times</source>
        <translation>في هذه الأوقات</translation>
    </message>
    <message>
        <source>At which time</source>
        <translation>في أي وقت</translation>
    </message>
    <message>
        <source>When what arrived is shown</source>
        <translation>متى يظهر ما وصل</translation>
    </message>
    <message>
        <source>Without a time, what arrives is not shown at all.</source>
        <translation>دون وقت محدد لا يظهر ما يصل أبدًا.</translation>
    </message>
</context>
<context>
    <name>DistressRow</name>
    <message>
        <source>0 is none at all, 10 is as much as there can be.</source>
        <translation>0 تعني لا شيء على الإطلاق، و10 أقصى ما يمكن أن يكون.</translation>
    </message>
</context>
<context>
    <name>Dumbbells</name>
    <message numerus="yes">
        <source>%n days with, %1 without</source>
        <translation>
            <numerusform>لا أيام معه، و%1 دونه</numerusform>
            <numerusform>يوم معه، و%1 دونه</numerusform>
            <numerusform>يومان معه، و%1 دونه</numerusform>
            <numerusform>%n أيام معه، و%1 دونه</numerusform>
            <numerusform>%n يومًا معه، و%1 دونه</numerusform>
            <numerusform>%n يوم معه، و%1 دونه</numerusform>
        </translation>
    </message>
    <message>
        <source>Days with</source>
        <translation>أيام معه</translation>
    </message>
    <message>
        <source>Days without</source>
        <translation>أيام دونه</translation>
    </message>
    <message>
        <source>Middle value with</source>
        <translation>القيمة الوسطى معه</translation>
    </message>
    <message>
        <source>Middle value without</source>
        <translation>القيمة الوسطى دونه</translation>
    </message>
    <message>
        <source>What</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>with it %1, without it %2</source>
        <translation>معه %1، ودونه %2</translation>
    </message>
</context>
<context>
    <name>EarlierToday</name>
    <message numerus="yes">
        <source>All %n today</source>
        <translation>
            <numerusform>لا شيء اليوم</numerusform>
            <numerusform>ما اليوم كله</numerusform>
            <numerusform>كلاهما اليوم</numerusform>
            <numerusform>كل الـ%n اليوم</numerusform>
            <numerusform>كل الـ%n اليوم</numerusform>
            <numerusform>كل الـ%n اليوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier today</source>
        <translation>سابقًا اليوم</translation>
    </message>
</context>
<context>
    <name>EditorActions</name>
    <message>
        <source>Bold</source>
        <translation>عريض</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Large heading</source>
        <translation>عنوان كبير</translation>
    </message>
    <message>
        <source>Small heading</source>
        <translation>عنوان صغير</translation>
    </message>
</context>
<context>
    <name>EmptyJournal</name>
    <message>
        <source>Bring in another journal</source>
        <translation>استيراد دفتر آخر</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>تدوينة جديدة</translation>
    </message>
    <message>
        <source>Your entries will stand here</source>
        <translation>هنا ستكون تدويناتك</translation>
    </message>
</context>
<context>
    <name>EnergyPart</name>
    <message>
        <source>Energy</source>
        <translation>الطاقة</translation>
    </message>
    <message>
        <source>drained</source>
        <translation>إنهاك</translation>
    </message>
    <message>
        <source>full of it</source>
        <translation>نشاط وافر</translation>
    </message>
</context>
<context>
    <name>EntriesOverlay</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>لا شيء مختار</numerusform>
            <numerusform>واحدة مختارة</numerusform>
            <numerusform>اثنتان مختارتان</numerusform>
            <numerusform>%n مختارة</numerusform>
            <numerusform>%n مختارة</numerusform>
            <numerusform>%n مختارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لم يُعثر على شيء</numerusform>
            <numerusform>عُثر على واحد</numerusform>
            <numerusform>عُثر على اثنين</numerusform>
            <numerusform>عُثر على %n</numerusform>
            <numerusform>عُثر على %n</numerusform>
            <numerusform>عُثر على %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose entries</source>
        <translation>اختيار تدوينات</translation>
    </message>
    <message>
        <source>Each one goes along word for word, without its pictures and files.</source>
        <translation>تذهب كل واحدة حرفيًا، دون صورها وملفاتها.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>التدوينات</translation>
    </message>
    <message>
        <source>No entries like that.</source>
        <translation>لا تدوينات كهذه.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search the whole journal</source>
        <translation>البحث في الدفتر كله</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>أخذ هذه</translation>
    </message>
</context>
<context>
    <name>EntryEditing</name>
    <message>
        <source>Everything is saved again.</source>
        <translation>كل شيء محفوظ من جديد.</translation>
    </message>
    <message>
        <source>Keep a copy in the clipboard</source>
        <translation>إبقاء نسخة في الحافظة</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>This could not be saved: the disk is full. Your words are still here. Free some space and they save by themselves.</source>
        <translation>تعذّر حفظ هذا: القرص ممتلئ. كلماتك ما زالت هنا. بتفريغ بعض المساحة تُحفظ من تلقاء نفسها.</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Entries</source>
        <translation>التدوينات</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>A picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>An entry without words</source>
        <translation>تدوينة بلا كلمات</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>بنجمة</translation>
    </message>
    <message>
        <source>tags: {tags}</source>
        <translation>وسوم: {tags}</translation>
    </message>
    <message>
        <source>with a picture</source>
        <translation>مع صورة</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>%1 was saved. It is not locked.</source>
        <translation>حُفظ %1. وهو غير مقفل.</translation>
    </message>
    <message>
        <source>A right signature shows that whoever holds the key wrote these words. It does not show who that is, nor when it was.</source>
        <translation>التوقيع الصحيح يدل على أن من يملك المفتاح كتب هذه الكلمات. ولا يدل على من هو، ولا متى كان ذلك.</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>اختيار مكان</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>دليل</translation>
    </message>
    <message>
        <source>Save along what else %1 said</source>
        <translation>حفظ ما قاله %1 غير ذلك معه</translation>
    </message>
    <message>
        <source>Save this post as evidence</source>
        <translation>حفظ هذا المنشور دليلًا</translation>
    </message>
    <message>
        <source>This file is not locked. Whoever has it can read it.</source>
        <translation>هذا الملف غير مقفل. من يملكه يمكنه قراءته.</translation>
    </message>
    <message>
        <source>the key and the signature, and how to check them without Lamplit</source>
        <translation>المفتاح والتوقيع، وكيف يُفحصان دون Lamplit</translation>
    </message>
    <message>
        <source>the name of the circle, and what %1 is called in it</source>
        <translation>اسم الدائرة، وما يُسمّى به %1 فيها</translation>
    </message>
    <message>
        <source>what %1 wrote, and when their clock said it was</source>
        <translation>ما كتبه %1، ومتى كان ذلك بساعته</translation>
    </message>
</context>
<context>
    <name>ExcerptBlock</name>
    <message>
        <source>Not signed: for them this is what you say that %1 wrote.</source>
        <translation>غير موقّع: هو عندهم قولك إن %1 كتبه.</translation>
    </message>
    <message>
        <source>Signed: they can check that %1 wrote exactly this.</source>
        <translation>موقّع: يمكنهم التحقق من أن %1 كتب هذا بعينه.</translation>
    </message>
    <message>
        <source>Somebody not known here</source>
        <translation>شخص غير معروف هنا</translation>
    </message>
</context>
<context>
    <name>ExchangeSection</name>
    <message>
        <source>Bring in a journal</source>
        <translation>استيراد دفتر</translation>
    </message>
    <message>
        <source>Bring in another journal</source>
        <translation>استيراد دفتر آخر</translation>
    </message>
    <message>
        <source>Deleted entries stay there for 30 days.</source>
        <translation>تبقى التدوينات المحذوفة هناك 30 يومًا.</translation>
    </message>
    <message>
        <source>For other programs, for paper, or to have it all in one place.</source>
        <translation>لبرامج أخرى، أو للورق، أو لجمع كل شيء في مكان واحد.</translation>
    </message>
    <message>
        <source>From many other programs. You see what would come in first.</source>
        <translation>من برامج أخرى كثيرة. يظهر لك أولًا ما سيُستورد.</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>استيراد وتصدير</translation>
    </message>
    <message>
        <source>Open the trash</source>
        <translation>فتح السلة</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>تصديره</translation>
    </message>
    <message>
        <source>Take your journal out</source>
        <translation>تصدير دفترك</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>السلة</translation>
    </message>
    <message>
        <source>export save as</source>
        <translation>تصدير حفظ باسم</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>A book to print</source>
        <translation>كتاب للطباعة</translation>
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
        <translation>بين الخلايا</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>فواصل</translation>
    </message>
    <message>
        <source>Each day on a new page</source>
        <translation>كل يوم في صفحة جديدة</translation>
    </message>
    <message>
        <source>For Day One</source>
        <translation>لـDay One</translation>
    </message>
    <message>
        <source>For a spreadsheet</source>
        <translation>لجدول بيانات</translation>
    </message>
    <message>
        <source>For another Lamplit</source>
        <translation>لـLamplit آخر</translation>
    </message>
    <message>
        <source>For any browser</source>
        <translation>لأي متصفح</translation>
    </message>
    <message>
        <source>For any editor</source>
        <translation>لأي محرر</translation>
    </message>
    <message>
        <source>For the terminal: jrnl</source>
        <translation>للطرفية: jrnl</translation>
    </message>
    <message>
        <source>Keeps every entry as a text file with its date, tags, mood, photos and links; not sleep, questionnaires, or check-ins without an entry.</source>
        <translation>يحفظ كل تدوينة ملفًا نصيًا بتاريخها ووسومها ومزاجها وصورها وروابطها؛ دون النوم والاستبيانات والتسجيلات التي بلا تدوينة.</translation>
    </message>
    <message>
        <source>Keeps every entry in one text file with its date to the minute, tags and star; not photos, moods, sleep or questionnaires, which jrnl has no place for.</source>
        <translation>يحفظ كل تدوينة في ملف نصي واحد بتاريخها حتى الدقيقة ووسومها ونجمتها؛ دون الصور والأمزجة والنوم والاستبيانات، فلا مكان لها في jrnl.</translation>
    </message>
    <message>
        <source>Keeps every entry with its date, place, mood, tags, photos and links, as pages that need no connection; other files by their names alone.</source>
        <translation>يحفظ كل تدوينة بتاريخها ومكانها ومزاجها ووسومها وصورها وروابطها، في صفحات لا تحتاج إلى اتصال؛ والملفات الأخرى بأسمائها فقط.</translation>
    </message>
    <message>
        <source>Keeps every entry with its date, place, mood, tags, photos and links, on pages that can be printed and bound; other files by their names alone.</source>
        <translation>يحفظ كل تدوينة بتاريخها ومكانها ومزاجها ووسومها وصورها وروابطها، في صفحات يمكن طباعتها وتجليدها؛ والملفات الأخرى بأسمائها فقط.</translation>
    </message>
    <message>
        <source>Keeps every entry with its date, tags, star, place, photos, recordings and links; not moods, sleep or questionnaires, which Day One has no place for.</source>
        <translation>يحفظ كل تدوينة بتاريخها ووسومها ونجمتها ومكانها وصورها وتسجيلاتها الصوتية وروابطها؛ دون الأمزجة والنوم والاستبيانات، فلا مكان لها في Day One.</translation>
    </message>
    <message>
        <source>Keeps everything: dates, versions, moods, scales, photos and files.</source>
        <translation>يحفظ كل شيء: التواريخ والإصدارات والأمزجة والمقاييس والصور والملفات.</translation>
    </message>
    <message>
        <source>Keeps moods, scales, sleep and questionnaires as tables, and what can be counted of entries; not photos and files.</source>
        <translation>يحفظ الأمزجة والمقاييس والنوم والاستبيانات جداول، وما يمكن عدّه من التدوينات؛ دون الصور والملفات.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>None: only numbers and what was picked</source>
        <translation>لا شيء: أرقام وما اختير فقط</translation>
    </message>
    <message>
        <source>Notes, titles and tags</source>
        <translation>ملاحظات وعناوين ووسوم</translation>
    </message>
    <message>
        <source>Notes, titles, tags and what you wrote</source>
        <translation>ملاحظات وعناوين ووسوم وما كتبته</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ورق</translation>
    </message>
    <message>
        <source>Semicolons, and commas in numbers</source>
        <translation>فواصل منقوطة، وفواصل في الأرقام</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>With moods</source>
        <translation>مع الأمزجة</translation>
    </message>
    <message>
        <source>With the mark that Excel needs</source>
        <translation>مع العلامة التي يحتاج إليها Excel</translation>
    </message>
    <message>
        <source>Words that go along</source>
        <translation>كلمات تُرفق</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Your name on the first page</source>
        <translation>اسمك على الصفحة الأولى</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>A SOCKS proxy is written as an address and a port: 127.0.0.1:9050.</source>
        <translation>يُكتب وكيل SOCKS عنوانًا ومنفذًا: 127.0.0.1:9050.</translation>
    </message>
    <message>
        <source>A backup is being restored into this folder already. Wait until that is finished.</source>
        <translation>تجري استعادة نسخة احتياطية في هذا المجلد فعلًا. يلزم الانتظار حتى تنتهي.</translation>
    </message>
    <message>
        <source>A backup was made this very second. Try again in a moment.</source>
        <translation>عُملت نسخة احتياطية في هذه الثانية نفسها. تُعاد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>A commit brings no fresh keys.</source>
        <translation>لا يحمل الالتزام مفاتيح جديدة.</translation>
    </message>
    <message>
        <source>A commit does not say what it does.</source>
        <translation>لا يقول الالتزام ماذا يفعل.</translation>
    </message>
    <message>
        <source>A commit holds a proposal that no act has.</source>
        <translation>في الالتزام اقتراح لا يوجد له فعل.</translation>
    </message>
    <message>
        <source>A device keeps its key; with another it is let in again.</source>
        <translation>يحتفظ الجهاز بمفتاحه؛ وبغيره يُدخَل من جديد.</translation>
    </message>
    <message>
        <source>A device that comes back brings a new key.</source>
        <translation>الجهاز العائد يأتي بمفتاح جديد.</translation>
    </message>
    <message>
        <source>A group has another cipher suite than its roster says.</source>
        <translation>للمجموعة حزمة تعمية غير التي في قائمتها.</translation>
    </message>
    <message>
        <source>A group is not the circle that it should be.</source>
        <translation>المجموعة ليست الدائرة التي ينبغي أن تكونها.</translation>
    </message>
    <message>
        <source>A key package has extensions that circles do not use.</source>
        <translation>في حزمة المفاتيح امتدادات لا تستعملها الدوائر.</translation>
    </message>
    <message>
        <source>A key package is not the one that was asked for.</source>
        <translation>حزمة المفاتيح ليست المطلوبة.</translation>
    </message>
    <message>
        <source>A key package is somebody else&apos;s.</source>
        <translation>حزمة المفاتيح لشخص آخر.</translation>
    </message>
    <message>
        <source>A key package is valid for too long.</source>
        <translation>حزمة المفاتيح صالحة مدة أطول مما ينبغي.</translation>
    </message>
    <message>
        <source>A leaf has more in it than circles use.</source>
        <translation>في الورقة أكثر مما تستعمله الدوائر.</translation>
    </message>
    <message>
        <source>A leaf would become somebody else&apos;s.</source>
        <translation>كانت الورقة ستصير لشخص آخر.</translation>
    </message>
    <message>
        <source>A letter does not open.</source>
        <translation>لا تُفتح الرسالة.</translation>
    </message>
    <message>
        <source>A letter is not by the one who it says.</source>
        <translation>الرسالة ليست ممن تقول إنها منه.</translation>
    </message>
    <message>
        <source>A letter is not what it should be.</source>
        <translation>الرسالة ليست ما ينبغي أن تكون.</translation>
    </message>
    <message>
        <source>A letter is of another kind.</source>
        <translation>الرسالة من نوع آخر.</translation>
    </message>
    <message>
        <source>A letter is of another version.</source>
        <translation>الرسالة من إصدار آخر.</translation>
    </message>
    <message>
        <source>A limit cannot have this value.</source>
        <translation>لا يمكن أن تكون للحد هذه القيمة.</translation>
    </message>
    <message>
        <source>A lock lasts from one minute to 30 days, and can be made longer, not shorter.</source>
        <translation>يدوم التثبيت من دقيقة واحدة إلى 30 يومًا، وتمكن إطالته لا تقصيره.</translation>
    </message>
    <message>
        <source>A number in the relay&apos;s answer cannot be one.</source>
        <translation>في جواب المرحّل رقم لا يمكن أن يكون.</translation>
    </message>
    <message>
        <source>A part of a file does not open.</source>
        <translation>جزء من ملف لا يُفتح.</translation>
    </message>
    <message>
        <source>A part of a file has another size than it says.</source>
        <translation>جزء من ملف حجمه غير ما يقوله.</translation>
    </message>
    <message>
        <source>A part of a file is badly padded.</source>
        <translation>جزء من ملف حشوه غير صحيح.</translation>
    </message>
    <message>
        <source>A part of the attachment has another size than the relay said.</source>
        <translation>جزء من المرفق حجمه غير ما قاله المرحّل.</translation>
    </message>
    <message>
        <source>A part of the attachment is not the one that was sent.</source>
        <translation>جزء من المرفق ليس ما أُرسل.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>المنفذ رقم من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>A post takes up to 16 photos of 64 MB together. Choose fewer.</source>
        <translation>يتسع المنشور لـ16 صورة مجموعها 64 ميغابايت. يلزم اختيار أقل.</translation>
    </message>
    <message>
        <source>A question that cannot be left out has no answer yet.</source>
        <translation>سؤال لا يمكن تركه ليس له جواب بعد.</translation>
    </message>
    <message>
        <source>A recovery is under way already. `lamplit recover show` shows its code, and `lamplit recover stop` ends it.</source>
        <translation>تجري استعادة فعلًا. `lamplit recover show` يعرض رمزها، و`lamplit recover stop` ينهيها.</translation>
    </message>
    <message>
        <source>A relay&apos;s address starts with https://.</source>
        <translation>يبدأ عنوان المرحّل بـ https://.</translation>
    </message>
    <message>
        <source>A report goes to stewards of the circle. Choose at least one, other than yourself.</source>
        <translation>يذهب البلاغ إلى مشرفي الدائرة. يلزم اختيار واحد على الأقل غيرك.</translation>
    </message>
    <message>
        <source>A request is for another circle, or by somebody else.</source>
        <translation>الطلب لدائرة أخرى، أو من شخص آخر.</translation>
    </message>
    <message>
        <source>A request names another key package.</source>
        <translation>يسمّي الطلب حزمة مفاتيح أخرى.</translation>
    </message>
    <message>
        <source>A roster is of another circle.</source>
        <translation>القائمة لدائرة أخرى.</translation>
    </message>
    <message>
        <source>A scale needs a name, and a lowest value below the highest.</source>
        <translation>يحتاج المقياس إلى اسم، وإلى قيمة صغرى دون الكبرى.</translation>
    </message>
    <message>
        <source>A stored request is damaged.</source>
        <translation>طلب مخزّن تالف.</translation>
    </message>
    <message>
        <source>A stored request is of another version.</source>
        <translation>طلب مخزّن من إصدار آخر.</translation>
    </message>
    <message>
        <source>A welcome leads to where somebody else was let in.</source>
        <translation>يقود الترحيب إلى حيث أُدخل شخص آخر.</translation>
    </message>
    <message>
        <source>An act has a part of the wrong size.</source>
        <translation>في الفعل جزء بحجم غير صحيح.</translation>
    </message>
    <message>
        <source>An answer does not lead back into the circle.</source>
        <translation>لا يعود الجواب إلى الدائرة.</translation>
    </message>
    <message>
        <source>An answer is by somebody who was removed, or leads to them.</source>
        <translation>الجواب من شخص أُزيل، أو يقود إليه.</translation>
    </message>
    <message>
        <source>An answer leads to another log.</source>
        <translation>يقود الجواب إلى سجل آخر.</translation>
    </message>
    <message>
        <source>An answer lets somebody else in.</source>
        <translation>يُدخل الجواب شخصًا آخر.</translation>
    </message>
    <message>
        <source>An attachment that this entry lists has not arrived, or is taken.</source>
        <translation>مرفق تذكره هذه التدوينة لم يصل، أو هو مأخوذ.</translation>
    </message>
    <message>
        <source>An entry in the relay&apos;s stream has two numbers.</source>
        <translation>لعنصر في تدفق المرحّل رقمان.</translation>
    </message>
    <message>
        <source>An entry in the relay&apos;s stream is damaged.</source>
        <translation>عنصر في تدفق المرحّل تالف.</translation>
    </message>
    <message>
        <source>An entry of one&apos;s own is in another place than it was sent to.</source>
        <translation>عنصر خاص بنا في مكان غير الذي أُرسل إليه.</translation>
    </message>
    <message>
        <source>An onion address has 56 letters and digits before .onion.</source>
        <translation>لعنوان onion ‏56 حرفًا ورقمًا قبل ‎.onion.</translation>
    </message>
    <message>
        <source>An onion address needs Tor; set its SOCKS proxy.</source>
        <translation>يحتاج عنوان onion إلى Tor؛ يلزم ضبط وكيل SOCKS الخاص به.</translation>
    </message>
    <message>
        <source>Another backup is being made at this place just now. Try again when it is finished.</source>
        <translation>تُعمل نسخة احتياطية أخرى في هذا المكان الآن. تُعاد المحاولة حين تنتهي.</translation>
    </message>
    <message>
        <source>Another relay is at that address.</source>
        <translation>في ذلك العنوان مرحّل آخر.</translation>
    </message>
    <message>
        <source>Another relay is at the address of this invite. Ask for another one.</source>
        <translation>في عنوان هذه الدعوة مرحّل آخر. يلزم طلب دعوة أخرى.</translation>
    </message>
    <message>
        <source>Another relay than the circle&apos;s answers at that address. Only stewards can move a circle to another relay.</source>
        <translation>يجيب في ذلك العنوان مرحّل غير مرحّل الدائرة. المشرفون وحدهم ينقلون الدائرة إلى مرحّل آخر.</translation>
    </message>
    <message>
        <source>Choose 2 to 29 people, and 2 of them at least who are needed together.</source>
        <translation>يلزم اختيار 2 إلى 29 شخصًا، واثنين منهم على الأقل لازمين معًا.</translation>
    </message>
    <message>
        <source>Choose at least one person who is to read this.</source>
        <translation>يلزم اختيار شخص واحد على الأقل ليقرأ هذا.</translation>
    </message>
    <message>
        <source>Dates in a search are written like 2026, 2026-11 or 2026-11-22.</source>
        <translation>تُكتب التواريخ في البحث هكذا: 2026 أو ‎2026-11 أو ‎2026-11-22‎.</translation>
    </message>
    <message>
        <source>Each statement takes one number from 0 to 4. Nothing was answered.</source>
        <translation>لكل عبارة رقم واحد من 0 إلى 4. لم يُجب عن شيء.</translation>
    </message>
    <message>
        <source>It is repaired. The circle goes on.</source>
        <translation>أُصلحت. الدائرة مستمرة.</translation>
    </message>
    <message>
        <source>Lamplit does not recognise this file. Choose its format, or another file.</source>
        <translation>لا يتعرف Lamplit على هذا الملف. يلزم اختيار صيغته أو ملف آخر.</translation>
    </message>
    <message>
        <source>Making a circle here needs a token of the relay&apos;s owner.</source>
        <translation>إنشاء دائرة هنا يحتاج إلى رمز من صاحب المرحّل.</translation>
    </message>
    <message>
        <source>No recovery is under way here. Begin one with `lamplit recover begin`.</source>
        <translation>لا استعادة جارية هنا. يبدؤها الأمر `lamplit recover begin`.</translation>
    </message>
    <message>
        <source>No shares on paper open this journal. Use your passphrase, recovery code or key file.</source>
        <translation>لا حصص ورقية تفتح هذا الدفتر. تنفع عبارة المرور أو رمز الاستعادة أو ملف المفتاح.</translation>
    </message>
    <message>
        <source>No shares open this journal. Use your passphrase, recovery code or key file.</source>
        <translation>لا حصص تفتح هذا الدفتر. تنفع عبارة المرور أو رمز الاستعادة أو ملف المفتاح.</translation>
    </message>
    <message>
        <source>Nobody comes into a circle by themselves.</source>
        <translation>لا أحد يدخل دائرة من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Nobody there can be asked by this journal, since it had no box for an answer yet when the circle moved. Ask the others for another invite.</source>
        <translation>لا يمكن لهذا الدفتر أن يسأل أحدًا هناك، إذ لم يكن له صندوق للجواب حين انتقلت الدائرة. يلزم طلب دعوة أخرى من الآخرين.</translation>
    </message>
    <message>
        <source>Nobody whom this was for is in the circle any more, so it was not sent.</source>
        <translation>لم يعد في الدائرة أحد ممن كان هذا لهم، فلم يُرسل.</translation>
    </message>
    <message>
        <source>Nobody would come in.</source>
        <translation>لن يدخل أحد.</translation>
    </message>
    <message>
        <source>Nothing is proposed in a circle but to leave it.</source>
        <translation>لا يُقترح في الدائرة شيء سوى مغادرتها.</translation>
    </message>
    <message>
        <source>Only a steward who has the repair capability can do this.</source>
        <translation>لا يفعل هذا إلا مشرف لديه صلاحية الإصلاح.</translation>
    </message>
    <message>
        <source>Only stewards can do this.</source>
        <translation>المشرفون وحدهم يفعلون هذا.</translation>
    </message>
    <message>
        <source>Only stewards of the circle can do this. Ask one of them.</source>
        <translation>مشرفو الدائرة وحدهم يفعلون هذا. يمكن سؤال أحدهم.</translation>
    </message>
    <message>
        <source>Only whoever wrote this can do that.</source>
        <translation>لا يفعل ذلك إلا من كتب هذا.</translation>
    </message>
    <message>
        <source>Say where this advice comes from: your own experience, something you read, or a professional.</source>
        <translation>يلزم ذكر مصدر هذه النصيحة: تجربتك، أو شيء قرأته، أو مختص.</translation>
    </message>
    <message>
        <source>Say who takes their place: somebody else.</source>
        <translation>يلزم ذكر من يحل محله: شخص آخر.</translation>
    </message>
    <message>
        <source>Sleep has to end after it begins, and lasts no longer than a day.</source>
        <translation>ينتهي النوم بعد أن يبدأ، ولا يدوم أكثر من يوم.</translation>
    </message>
    <message>
        <source>Some questions of this questionnaire depend on other answers. Lamplit cannot follow that. Nothing was added.</source>
        <translation>بعض أسئلة هذا الاستبيان تعتمد على أجوبة أخرى. لا يستطيع Lamplit متابعة ذلك. لم يُضف شيء.</translation>
    </message>
    <message>
        <source>Somebody asks to come back into this circle. Answer first: where they ask, nobody looks once the circle has moved.</source>
        <translation>شخص يطلب العودة إلى هذه الدائرة. الرد أولًا: فلا أحد ينظر حيث يسأل بعد أن تنتقل الدائرة.</translation>
    </message>
    <message>
        <source>Somebody in the circle has a name that looks the same.</source>
        <translation>في الدائرة من له اسم يبدو مثله.</translation>
    </message>
    <message>
        <source>Somebody says again, and alone, that they were shown another history.</source>
        <translation>يقول أحدهم مرة أخرى، ووحده، إنه رأى سجلًا آخر.</translation>
    </message>
    <message>
        <source>Somebody who leaves would be kept.</source>
        <translation>من يغادر كان سيبقى.</translation>
    </message>
    <message>
        <source>Somebody would change their name unspoken.</source>
        <translation>كان أحدهم سيغيّر اسمه دون ذكر ذلك.</translation>
    </message>
    <message>
        <source>Somebody would come in unspoken.</source>
        <translation>كان أحدهم سيدخل دون ذكر ذلك.</translation>
    </message>
    <message>
        <source>Somebody would go, or stay, unspoken.</source>
        <translation>كان أحدهم سيذهب أو يبقى دون ذكر ذلك.</translation>
    </message>
    <message>
        <source>Something answers in the relay&apos;s place; the relay itself does not.</source>
        <translation>يجيب شيء ما مكان المرحّل؛ أما المرحّل نفسه فلا.</translation>
    </message>
    <message>
        <source>Something else was just being done in this circle. Try this once more.</source>
        <translation>كان شيء آخر يُنجز في هذه الدائرة للتو. تُعاد المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Something for chosen members was given back as said to all.</source>
        <translation>شيء لأعضاء مختارين رُدّ على أنه قيل للجميع.</translation>
    </message>
    <message>
        <source>Something for chosen members was said to all.</source>
        <translation>شيء لأعضاء مختارين قيل للجميع.</translation>
    </message>
    <message>
        <source>Something was heard from this steward in the last 30 days: a post, or a sign that their journal is in use. Only after 30 days of silence can somebody take their place.</source>
        <translation>بلغ من هذا المشرف شيء في آخر 30 يومًا: منشور، أو علامة على أن دفتره مستعمل. لا يحل أحد محله إلا بعد 30 يومًا من الصمت.</translation>
    </message>
    <message>
        <source>Something was said again to somebody whom it was not for.</source>
        <translation>أُعيد قول شيء لمن لم يكن له.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>أُوقف. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Take at most 99 letters without accents, digits and signs: with others 7-Zip may not open the file.</source>
        <translation>يصلح 99 حرفًا على الأكثر من حروف لاتينية دون علامات وأرقام ورموز: مع غيرها قد لا يفتح 7-Zip الملف.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>لم ينجح ذلك.</translation>
    </message>
    <message>
        <source>That is all that this relay allows in one day; it can go on tomorrow.</source>
        <translation>هذا كل ما يسمح به هذا المرحّل في يوم واحد؛ ويمكن المتابعة غدًا.</translation>
    </message>
    <message>
        <source>That is more requests than this relay takes at once; wait a little.</source>
        <translation>هذه طلبات أكثر مما يقبله هذا المرحّل دفعة واحدة؛ يلزم انتظار قليل.</translation>
    </message>
    <message>
        <source>That key file did not open this journal. Nothing was changed.</source>
        <translation>ملف المفتاح هذا لم يفتح الدفتر. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>That passphrase did not open this journal. Nothing was changed.</source>
        <translation>عبارة المرور هذه لم تفتح الدفتر. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>That password does not open this journal. Check it, and try again.</source>
        <translation>كلمة السر هذه لا تفتح الدفتر. يحسن التحقق منها ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>That recovery code did not open this journal. Nothing was changed.</source>
        <translation>رمز الاستعادة هذا لم يفتح الدفتر. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>That value is outside the range of this scale.</source>
        <translation>هذه القيمة خارج مدى هذا المقياس.</translation>
    </message>
    <message>
        <source>The SOCKS proxy could not be reached; nothing goes by another way.</source>
        <translation>تعذّر الوصول إلى وكيل SOCKS؛ ولا يذهب شيء بطريق آخر.</translation>
    </message>
    <message>
        <source>The SOCKS proxy could not reach the relay.</source>
        <translation>لم يستطع وكيل SOCKS الوصول إلى المرحّل.</translation>
    </message>
    <message>
        <source>The agreement of this circle does not let posts be kept for a report.</source>
        <translation>لا يسمح اتفاق هذه الدائرة بالاحتفاظ بالمنشورات لأجل بلاغ.</translation>
    </message>
    <message>
        <source>The answers of this questionnaire stand in another file. Ask for a file that holds them too. Nothing was added.</source>
        <translation>أجوبة هذا الاستبيان في ملف آخر. يلزم ملف يضمها أيضًا. لم يُضف شيء.</translation>
    </message>
    <message>
        <source>The attachment is larger than a relay can take.</source>
        <translation>المرفق أكبر مما يقبله المرحّل.</translation>
    </message>
    <message>
        <source>The attachment is larger than it may be.</source>
        <translation>المرفق أكبر من المسموح.</translation>
    </message>
    <message>
        <source>The box that this was for is closed.</source>
        <translation>الصندوق الذي كان هذا له مغلق.</translation>
    </message>
    <message>
        <source>The bytes that arrived do not have the hash that was announced.</source>
        <translation>البايتات التي وصلت ليست لها البصمة المعلنة.</translation>
    </message>
    <message>
        <source>The circle has gone to another relay meanwhile.</source>
        <translation>انتقلت الدائرة إلى مرحّل آخر في الأثناء.</translation>
    </message>
    <message>
        <source>The circle has gone to another relay meanwhile; begin this anew there.</source>
        <translation>انتقلت الدائرة إلى مرحّل آخر في الأثناء؛ يُبدأ هذا من جديد هناك.</translation>
    </message>
    <message>
        <source>The circle is open now, or opens soon as you asked.</source>
        <translation>الدائرة مفتوحة الآن، أو تُفتح قريبًا كما طلبت.</translation>
    </message>
    <message>
        <source>The circle would change in an unspoken way.</source>
        <translation>كانت الدائرة ستتغيّر على نحو غير مذكور.</translation>
    </message>
    <message>
        <source>The clock of this computer is not behind by a year or more.</source>
        <translation>ساعة هذا الحاسوب ليست متأخرة سنة أو أكثر.</translation>
    </message>
    <message>
        <source>The database in this folder does not belong to this journal&apos;s keys. Put the right journal.db back, or put the newest backup back.</source>
        <translation>قاعدة البيانات في هذا المجلد لا تتبع مفاتيح هذا الدفتر. يلزم وضع journal.db الصحيح مكانه، أو إعادة أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The disk reported an error. Check the disk, and copy the journal&apos;s folder to another one; then open the journal again.</source>
        <translation>أبلغ القرص عن خطأ. يلزم فحص القرص ونسخ مجلد الدفتر إلى قرص آخر، ثم فتح الدفتر من جديد.</translation>
    </message>
    <message>
        <source>The drive for backups stopped answering, so no backup was made there. What was there before is as it was. Check the drive, then try again.</source>
        <translation>توقف قرص النسخ الاحتياطية عن الاستجابة، فلم تُعمل نسخة هناك. ما كان هناك باقٍ كما كان. يلزم فحص القرص ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The entries after this cursor have expired.</source>
        <translation>انتهت صلاحية العناصر التي بعد هذا المؤشر.</translation>
    </message>
    <message>
        <source>The file of trusted authorities cannot be read.</source>
        <translation>تعذّرت قراءة ملف الجهات الموثوقة.</translation>
    </message>
    <message>
        <source>The journal could not be brought up to this version, so it was left as it was. The backup made before is in the backups folder.</source>
        <translation>تعذّرت ترقية الدفتر إلى هذا الإصدار، فتُرك كما كان. والنسخة الاحتياطية التي عُملت قبل ذلك في مجلد النسخ.</translation>
    </message>
    <message>
        <source>The journal is locked. Unlock it first.</source>
        <translation>الدفتر مقفل. يلزم فتح القفل أولًا.</translation>
    </message>
    <message>
        <source>The journal was busy, so it was not made smaller. Nothing was changed. Try again later.</source>
        <translation>كان الدفتر مشغولًا، فلم يُصغَّر. لم يتغيّر شيء. تُعاد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The journal was busy, so its keys were not changed. Try again in a moment.</source>
        <translation>كان الدفتر مشغولًا، فلم تُغيَّر مفاتيحه. تُعاد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>The journal was busy, so no backup was made. It will be tried again.</source>
        <translation>كان الدفتر مشغولًا، فلم تُعمل نسخة احتياطية. ستُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The journal&apos;s database is damaged. Nothing was changed. `lamplit rescue --to FOLDER` makes a new journal of what can still be read. Or put the newest backup back.</source>
        <translation>قاعدة بيانات الدفتر تالفة. لم يتغيّر شيء. الأمر `lamplit rescue --to FOLDER` يصنع دفترًا جديدًا مما لا يزال يُقرأ. أو تُعاد أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The journal&apos;s database is missing from its folder. Put journal.db back, or put the newest backup back.</source>
        <translation>قاعدة بيانات الدفتر غير موجودة في مجلدها. يلزم وضع journal.db مكانه، أو إعادة أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The key file asks for an unreasonable amount of memory or time, so it was not used. Put the newest backup back.</source>
        <translation>يطلب ملف المفاتيح قدرًا غير معقول من الذاكرة أو الوقت، فلم يُستعمل. يمكن إعادة أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The key file of this journal and its twin are both damaged. Put the newest backup back; the entries are kept.</source>
        <translation>ملف مفاتيح هذا الدفتر وتوأمه تالفان معًا. يمكن إعادة أحدث نسخة احتياطية؛ والتدوينات محفوظة.</translation>
    </message>
    <message>
        <source>The key file of this journal is missing. Put keys.json or keys.twin.json back, or put the newest backup back.</source>
        <translation>ملف مفاتيح هذا الدفتر غير موجود. يلزم وضع keys.json أو keys.twin.json مكانه، أو إعادة أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The keys for joining this circle are gone. Ask for another invite.</source>
        <translation>ضاعت مفاتيح دخول هذه الدائرة. يلزم طلب دعوة أخرى.</translation>
    </message>
    <message>
        <source>The last day is before the first one. Choose another day.</source>
        <translation>اليوم الأخير قبل اليوم الأول. يلزم اختيار يوم آخر.</translation>
    </message>
    <message>
        <source>The log has not come as far as this cursor.</source>
        <translation>لم يبلغ السجل هذا المؤشر.</translation>
    </message>
    <message>
        <source>The log was closed.</source>
        <translation>أُغلق السجل.</translation>
    </message>
    <message>
        <source>The new relay put an entry elsewhere than it says.</source>
        <translation>وضع المرحّل الجديد عنصرًا في مكان غير الذي يقوله.</translation>
    </message>
    <message>
        <source>The path of a relay&apos;s address has only letters, digits, - . _ and ~.</source>
        <translation>مسار عنوان المرحّل فيه حروف وأرقام و- . _ و~ فقط.</translation>
    </message>
    <message>
        <source>The people of a roster are not those of its group.</source>
        <translation>أشخاص القائمة ليسوا أشخاص مجموعتها.</translation>
    </message>
    <message>
        <source>The place for backups cannot be written to, so none was made there. Make it writable, or choose another place.</source>
        <translation>لا يمكن الكتابة في مكان النسخ الاحتياطية، فلم تُعمل نسخة هناك. يلزم جعله قابلًا للكتابة، أو اختيار مكان آخر.</translation>
    </message>
    <message>
        <source>The place for this backup is not there now. It will be made when the drive is connected again.</source>
        <translation>مكان هذه النسخة الاحتياطية غير متصل الآن. ستُعمل حين يتصل القرص من جديد.</translation>
    </message>
    <message>
        <source>The proof of work is missing, too small, too old, or was used before.</source>
        <translation>إثبات العمل مفقود أو صغير أو قديم أكثر مما ينبغي، أو استُعمل من قبل.</translation>
    </message>
    <message>
        <source>The relay and this program cannot agree on TLS, so nothing was sent.</source>
        <translation>لم يتفق المرحّل وهذا البرنامج على TLS، فلم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The relay announced an entry that it does not have.</source>
        <translation>أعلن المرحّل عنصرًا ليس لديه.</translation>
    </message>
    <message>
        <source>The relay answered something else than what was asked.</source>
        <translation>أجاب المرحّل بغير ما سُئل عنه.</translation>
    </message>
    <message>
        <source>The relay asks for more work than anybody should do.</source>
        <translation>يطلب المرحّل عملًا أكثر مما ينبغي لأحد.</translation>
    </message>
    <message>
        <source>The relay cannot store anything just now; the request may be sent again.</source>
        <translation>لا يستطيع المرحّل تخزين شيء الآن؛ ويمكن إرسال الطلب من جديد.</translation>
    </message>
    <message>
        <source>The relay could not be reached.</source>
        <translation>تعذّر الوصول إلى المرحّل.</translation>
    </message>
    <message>
        <source>The relay did not answer as it should.</source>
        <translation>لم يجب المرحّل كما ينبغي.</translation>
    </message>
    <message>
        <source>The relay did not answer in time.</source>
        <translation>لم يجب المرحّل في الوقت.</translation>
    </message>
    <message>
        <source>The relay has no room left; the request may be sent again later.</source>
        <translation>لم يبق لدى المرحّل متسع؛ ويمكن إرسال الطلب من جديد لاحقًا.</translation>
    </message>
    <message>
        <source>The relay is stopping; the request may be sent again.</source>
        <translation>المرحّل يتوقف؛ ويمكن إرسال الطلب من جديد.</translation>
    </message>
    <message>
        <source>The relay keeps entries back that it says it has.</source>
        <translation>يحجز المرحّل عناصر يقول إنها لديه.</translation>
    </message>
    <message>
        <source>The relay left an entry out.</source>
        <translation>أسقط المرحّل عنصرًا.</translation>
    </message>
    <message>
        <source>The relay lost this, and nobody who had it is in the circle any more, so it did not go again.</source>
        <translation>أضاع المرحّل هذا، ولم يعد في الدائرة أحد ممن كان لديه، فلم يخرج من جديد.</translation>
    </message>
    <message>
        <source>The relay made a mistake; the request may be sent again.</source>
        <translation>أخطأ المرحّل؛ ويمكن إرسال الطلب من جديد.</translation>
    </message>
    <message>
        <source>The relay names two generations of its database.</source>
        <translation>يسمّي المرحّل جيلين لقاعدة بياناته.</translation>
    </message>
    <message>
        <source>The relay refused in words that cannot be read.</source>
        <translation>رفض المرحّل بكلام لا يُقرأ.</translation>
    </message>
    <message>
        <source>The relay refused with two different codes.</source>
        <translation>رفض المرحّل برمزين مختلفين.</translation>
    </message>
    <message>
        <source>The relay refused, for a reason that this program does not know.</source>
        <translation>رفض المرحّل لسبب لا يعرفه هذا البرنامج.</translation>
    </message>
    <message>
        <source>The relay says that an entry is void, and shows no repair that made it so.</source>
        <translation>يقول المرحّل إن عنصرًا باطل، ولا يُظهر إصلاحًا أبطله.</translation>
    </message>
    <message>
        <source>The relay says that an entry opened another turn than it did.</source>
        <translation>يقول المرحّل إن عنصرًا فتح دورًا غير الذي فتحه.</translation>
    </message>
    <message>
        <source>The relay says that it lost what this turn began with, and knows the turn.</source>
        <translation>يقول المرحّل إنه أضاع ما بدأ به هذا الدور، وهو يعرف الدور.</translation>
    </message>
    <message>
        <source>The relay says that it took a repair, and does not show it.</source>
        <translation>يقول المرحّل إنه قبل إصلاحًا، ولا يُظهره.</translation>
    </message>
    <message>
        <source>The relay says that the log is shorter than it was.</source>
        <translation>يقول المرحّل إن السجل أقصر مما كان.</translation>
    </message>
    <message>
        <source>The relay sends elsewhere, where nothing will be sent.</source>
        <translation>يحيل المرحّل إلى مكان آخر لن يُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>The relay shows a repair that no steward made.</source>
        <translation>يُظهر المرحّل إصلاحًا لم يقم به مشرف.</translation>
    </message>
    <message>
        <source>The relay shows another certificate than the one that was pinned, so nothing was sent.</source>
        <translation>يُظهر المرحّل شهادة غير المثبّتة، فلم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The relay that this was for does not answer.</source>
        <translation>المرحّل الذي كان هذا له لا يجيب.</translation>
    </message>
    <message>
        <source>The relay was restored from a backup; reading starts anew.</source>
        <translation>استُعيد المرحّل من نسخة احتياطية؛ تبدأ القراءة من جديد.</translation>
    </message>
    <message>
        <source>The relay where this circle was before does not answer.</source>
        <translation>المرحّل الذي كانت فيه هذه الدائرة من قبل لا يجيب.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer breaks the agreed rules, so it was not used.</source>
        <translation>يخالف جواب المرحّل القواعد المتفق عليها، فلم يُستعمل.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer broke off.</source>
        <translation>انقطع جواب المرحّل.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer does not say where it ends.</source>
        <translation>لا يقول جواب المرحّل أين ينتهي.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer does not say which database it comes from.</source>
        <translation>لا يقول جواب المرحّل من أي قاعدة بيانات جاء.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer has garbled headers.</source>
        <translation>ترويسات جواب المرحّل مشوّشة.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer has headers without end.</source>
        <translation>ترويسات جواب المرحّل بلا نهاية.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer is framed in a way that was not asked for.</source>
        <translation>جواب المرحّل مؤطّر على نحو لم يُطلب.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer is larger than it may be.</source>
        <translation>جواب المرحّل أكبر من المسموح.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer is not in the form of HTTP.</source>
        <translation>جواب المرحّل ليس بصيغة HTTP.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer is not the document that belongs here.</source>
        <translation>جواب المرحّل ليس المستند المناسب هنا.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer is of another type than it has to be.</source>
        <translation>جواب المرحّل من نوع غير المطلوب.</translation>
    </message>
    <message>
        <source>The relay&apos;s answer is packed, which was not asked for.</source>
        <translation>جواب المرحّل مضغوط، ولم يُطلب ذلك.</translation>
    </message>
    <message>
        <source>The relay&apos;s certificate has expired, so nothing was sent.</source>
        <translation>انتهت صلاحية شهادة المرحّل، فلم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The relay&apos;s certificate is for another name, so nothing was sent.</source>
        <translation>شهادة المرحّل لاسم آخر، فلم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The relay&apos;s certificate is not signed by anybody this computer trusts, so nothing was sent. A friend&apos;s relay can be trusted by its pin.</source>
        <translation>شهادة المرحّل غير موقّعة من جهة يثق بها هذا الحاسوب، فلم يُرسل شيء. ويمكن الوثوق بمرحّل صديق عن طريق تثبيت مفتاحه.</translation>
    </message>
    <message>
        <source>The relay&apos;s certificate is not trusted, so nothing was sent.</source>
        <translation>شهادة المرحّل غير موثوقة، فلم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The relay&apos;s entries are not those of the log that was read so far.</source>
        <translation>عناصر المرحّل ليست عناصر السجل الذي قُرئ حتى الآن.</translation>
    </message>
    <message>
        <source>The relay&apos;s list of the attachment&apos;s parts is not the right one.</source>
        <translation>قائمة المرحّل لأجزاء المرفق ليست الصحيحة.</translation>
    </message>
    <message>
        <source>The relay&apos;s name was not found.</source>
        <translation>لم يُعثر على اسم المرحّل.</translation>
    </message>
    <message>
        <source>The relay&apos;s page does not fit what the relay says of the log.</source>
        <translation>صفحة المرحّل لا توافق ما يقوله عن السجل.</translation>
    </message>
    <message>
        <source>The relay&apos;s page of entries is damaged.</source>
        <translation>صفحة عناصر المرحّل تالفة.</translation>
    </message>
    <message>
        <source>The relay&apos;s page of items is damaged.</source>
        <translation>صفحة مواد المرحّل تالفة.</translation>
    </message>
    <message>
        <source>The relay&apos;s page of items is longer than was asked for.</source>
        <translation>صفحة مواد المرحّل أطول مما طُلب.</translation>
    </message>
    <message>
        <source>The relay&apos;s stream broke off.</source>
        <translation>انقطع تدفق المرحّل.</translation>
    </message>
    <message>
        <source>The relay&apos;s stream has a line without end.</source>
        <translation>في تدفق المرحّل سطر بلا نهاية.</translation>
    </message>
    <message>
        <source>The relay&apos;s stream has an event without end.</source>
        <translation>في تدفق المرحّل حدث بلا نهاية.</translation>
    </message>
    <message>
        <source>The relay&apos;s stream has signs that do not belong there.</source>
        <translation>في تدفق المرحّل علامات ليست من مكانها.</translation>
    </message>
    <message>
        <source>The request does not have the form that this relay understands.</source>
        <translation>ليس للطلب الشكل الذي يفهمه هذا المرحّل.</translation>
    </message>
    <message>
        <source>The request took too long to arrive.</source>
        <translation>استغرق وصول الطلب وقتًا أطول مما ينبغي.</translation>
    </message>
    <message>
        <source>The request&apos;s headers are larger than the relay accepts.</source>
        <translation>ترويسات الطلب أكبر مما يقبله المرحّل.</translation>
    </message>
    <message>
        <source>The system keychain did not answer. Use your passphrase instead.</source>
        <translation>لم تجب سلسلة مفاتيح النظام. يمكن استعمال عبارة المرور بدلًا منها.</translation>
    </message>
    <message>
        <source>The turn has passed to somebody else; read on, and seal the entry again.</source>
        <translation>انتقل الدور إلى شخص آخر؛ تلزم متابعة القراءة ثم ختم العنصر من جديد.</translation>
    </message>
    <message>
        <source>There are more open streams than this relay keeps; wait a little.</source>
        <translation>التدفقات المفتوحة أكثر مما يحفظه هذا المرحّل؛ يلزم انتظار قليل.</translation>
    </message>
    <message>
        <source>There is a pulse already, or there was one this week. Begin the next one later.</source>
        <translation>هناك نبض جارٍ، أو كان نبض هذا الأسبوع. يمكن بدء التالي لاحقًا.</translation>
    </message>
    <message>
        <source>There is already a file with this name. Choose another name.</source>
        <translation>يوجد ملف بهذا الاسم. يلزم اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>There is already something in this folder. Open it, or choose another place.</source>
        <translation>في هذا المجلد شيء بالفعل. يمكن فتحه، أو اختيار مكان آخر.</translation>
    </message>
    <message>
        <source>There is no backup that can be put back.</source>
        <translation>لا توجد نسخة احتياطية يمكن إعادتها.</translation>
    </message>
    <message>
        <source>There is no journal in this folder. Check the path, or make one with `init`.</source>
        <translation>لا دفتر في هذا المجلد. يلزم التحقق من المسار، أو إنشاء دفتر بالأمر `init`.</translation>
    </message>
    <message>
        <source>There is no repair capability to hand on.</source>
        <translation>لا صلاحية إصلاح لتسليمها.</translation>
    </message>
    <message>
        <source>There is no room left at the place for backups, so none was made there. Free some space, or choose another place.</source>
        <translation>لم يبق متسع في مكان النسخ الاحتياطية، فلم تُعمل نسخة هناك. يلزم تفريغ بعض المساحة، أو اختيار مكان آخر.</translation>
    </message>
    <message>
        <source>There is no room on the journal&apos;s own disk for a backup, so none was made beside it. Free some space there.</source>
        <translation>لا متسع على قرص الدفتر نفسه لنسخة احتياطية، فلم تُعمل نسخة بجانبه. يلزم تفريغ بعض المساحة هناك.</translation>
    </message>
    <message>
        <source>There is no such attachment. It may have been removed.</source>
        <translation>لا يوجد مرفق كهذا. ربما أُزيل.</translation>
    </message>
    <message>
        <source>There is no such card. It may have been deleted.</source>
        <translation>لا توجد بطاقة كهذه. ربما حُذفت.</translation>
    </message>
    <message>
        <source>There is no such check-in, or it was deleted.</source>
        <translation>لا يوجد تسجيل كهذا، أو حُذف.</translation>
    </message>
    <message>
        <source>There is no such circle in this journal.</source>
        <translation>لا توجد دائرة كهذه في هذا الدفتر.</translation>
    </message>
    <message>
        <source>There is no such day. Write dates like 2026-11-22.</source>
        <translation>لا يوجد يوم كهذا. تُكتب التواريخ هكذا: ‎2026-11-22‎.</translation>
    </message>
    <message>
        <source>There is no such entry. It may have been deleted.</source>
        <translation>لا توجد تدوينة كهذه. ربما حُذفت.</translation>
    </message>
    <message>
        <source>There is no such filled-in questionnaire. It may have been removed.</source>
        <translation>لا يوجد استبيان مملوء كهذا. ربما أُزيل.</translation>
    </message>
    <message>
        <source>There is no such goal. It may have been deleted.</source>
        <translation>لا يوجد هدف كهذا. ربما حُذف.</translation>
    </message>
    <message>
        <source>There is no such import, or it was already undone.</source>
        <translation>لا يوجد استيراد كهذا، أو جرى التراجع عنه.</translation>
    </message>
    <message>
        <source>There is no such key. List the keys and choose one of them.</source>
        <translation>لا يوجد مفتاح كهذا. يمكن سرد المفاتيح واختيار أحدها.</translation>
    </message>
    <message>
        <source>There is no such line. It may have been removed.</source>
        <translation>لا يوجد سطر كهذا. ربما أُزيل.</translation>
    </message>
    <message>
        <source>There is no such post, or it was taken back.</source>
        <translation>لا يوجد منشور كهذا، أو سُحب.</translation>
    </message>
    <message>
        <source>There is no such questionnaire. `lamplit measure kinds` names those there are.</source>
        <translation>لا يوجد استبيان كهذا. الأمر `lamplit measure kinds` يذكر الموجود.</translation>
    </message>
    <message>
        <source>There is no such scale, or it was deleted.</source>
        <translation>لا يوجد مقياس كهذا، أو حُذف.</translation>
    </message>
    <message>
        <source>There is no such template. It may have been put away.</source>
        <translation>لا يوجد قالب كهذا. ربما وُضع جانبًا.</translation>
    </message>
    <message>
        <source>There is no such version of this entry.</source>
        <translation>لا يوجد إصدار كهذا لهذه التدوينة.</translation>
    </message>
    <message>
        <source>There is nobody of that name in this circle.</source>
        <translation>لا أحد بهذا الاسم في هذه الدائرة.</translation>
    </message>
    <message>
        <source>There is nothing here that this capability opens.</source>
        <translation>لا شيء هنا تفتحه هذه الصلاحية.</translation>
    </message>
    <message>
        <source>There is nothing in this post yet. Choose at least a few words.</source>
        <translation>لا شيء في هذا المنشور بعد. يلزم اختيار بضع كلمات على الأقل.</translation>
    </message>
    <message>
        <source>There is nothing to keep yet. Write a few words first.</source>
        <translation>لا شيء لحفظه بعد. تلزم كتابة بضع كلمات أولًا.</translation>
    </message>
    <message>
        <source>There is nothing to repair: the circle goes on.</source>
        <translation>لا شيء لإصلاحه: الدائرة مستمرة.</translation>
    </message>
    <message>
        <source>These answers do not fit the questionnaire. Nothing was saved.</source>
        <translation>هذه الإجابات لا توافق الاستبيان. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>These shares did not open this journal. Nothing was changed.</source>
        <translation>لم تفتح هذه الحصص الدفتر. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>They are called that already.</source>
        <translation>هذا هو الاسم بالفعل.</translation>
    </message>
    <message>
        <source>They said before that they leave.</source>
        <translation>سبق القول بالمغادرة.</translation>
    </message>
    <message>
        <source>This address does not take that method.</source>
        <translation>هذا العنوان لا يقبل تلك الطريقة.</translation>
    </message>
    <message>
        <source>This address takes another type of content.</source>
        <translation>هذا العنوان يقبل نوعًا آخر من المحتوى.</translation>
    </message>
    <message>
        <source>This archive is damaged or not safe to open, so nothing was brought in.</source>
        <translation>هذا الأرشيف تالف أو فتحه غير آمن، فلم يُستورد شيء.</translation>
    </message>
    <message>
        <source>This attachment already has other bytes there, or is listed already.</source>
        <translation>لهذا المرفق بايتات أخرى هناك، أو هو مذكور بالفعل.</translation>
    </message>
    <message>
        <source>This backup cannot be read. Choose another one.</source>
        <translation>لا يمكن قراءة هذه النسخة الاحتياطية. يلزم اختيار غيرها.</translation>
    </message>
    <message>
        <source>This backup is cut short: its end is missing. Copy it here once more, or choose another one.</source>
        <translation>هذه النسخة الاحتياطية مبتورة: نهايتها مفقودة. يلزم نسخها إلى هنا مرة أخرى، أو اختيار غيرها.</translation>
    </message>
    <message>
        <source>This backup is damaged: a part of it is not as it was written. Copy it here once more, or choose another one.</source>
        <translation>هذه النسخة الاحتياطية تالفة: جزء منها ليس كما كُتب. يلزم نسخها إلى هنا مرة أخرى، أو اختيار غيرها.</translation>
    </message>
    <message>
        <source>This backup is not there. Connect the drive it is on, or choose another one.</source>
        <translation>هذه النسخة الاحتياطية ليست هنا. يلزم وصل القرص الذي هي عليه، أو اختيار غيرها.</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of Lamplit. Update Lamplit to open it.</source>
        <translation>عُملت هذه النسخة الاحتياطية بإصدار أحدث من Lamplit. يلزم تحديث Lamplit لفتحها.</translation>
    </message>
    <message>
        <source>This book could not be made as a PDF. Take it out as a book for the browser instead (.html): that holds the same.</source>
        <translation>تعذّر صنع هذا الكتاب بصيغة PDF. يمكن تصديره كتابًا للمتصفح بدلًا منه (‎.html): ففيه المحتوى نفسه.</translation>
    </message>
    <message>
        <source>This box is full.</source>
        <translation>هذا الصندوق ممتلئ.</translation>
    </message>
    <message>
        <source>This cannot be sent as it is, so it was not.</source>
        <translation>لا يمكن إرسال هذا كما هو، فلم يُرسل.</translation>
    </message>
    <message>
        <source>This capability was installed in this log before; a turn needs a new one.</source>
        <translation>ثُبّتت هذه الصلاحية في هذا السجل من قبل؛ ويحتاج الدور إلى صلاحية جديدة.</translation>
    </message>
    <message>
        <source>This circle is not ready for that yet. Run sync, and look at what it says.</source>
        <translation>هذه الدائرة ليست جاهزة لذلك بعد. يلزم تشغيل المزامنة والنظر في ما تقوله.</translation>
    </message>
    <message>
        <source>This copy of the journal is from before the others knew how an answer reaches you, so none can come. Leave this circle here, ask a steward to remove you from it, and take another invite.</source>
        <translation>هذه النسخة من الدفتر تعود إلى ما قبل أن يعرف الآخرون كيف يصلك الجواب، فلا جواب يأتي. يلزم ترك هذه الدائرة هنا، وطلب إزالتك منها من أحد المشرفين، ثم قبول دعوة أخرى.</translation>
    </message>
    <message>
        <source>This could not be saved: the disk is full. Your words are still here. Free some space and try again.</source>
        <translation>تعذّر حفظ هذا: القرص ممتلئ. كلماتك ما زالت هنا. يلزم تفريغ بعض المساحة ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>This drive cannot hold a file so large (FAT32 ends at 4 GB), so no backup was made there. Format it as exFAT, or choose another place.</source>
        <translation>لا يتسع هذا القرص لملف بهذا الحجم (ينتهي FAT32 عند 4 غيغابايت)، فلم تُعمل نسخة هناك. يمكن تهيئته بنظام exFAT، أو اختيار مكان آخر.</translation>
    </message>
    <message>
        <source>This file could not be read. Check that it exists and that you may open it.</source>
        <translation>تعذّرت قراءة هذا الملف. يلزم التحقق من وجوده ومن إمكان فتحه.</translation>
    </message>
    <message>
        <source>This file could not be written there. Choose another folder or a shorter name.</source>
        <translation>تعذّرت كتابة هذا الملف هناك. يلزم اختيار مجلد آخر أو اسم أقصر.</translation>
    </message>
    <message>
        <source>This file holds no questionnaire that Lamplit can read. It needs a FHIR R4 Questionnaire as JSON.</source>
        <translation>ليس في هذا الملف استبيان يستطيع Lamplit قراءته. يلزم Questionnaire من FHIR R4 بصيغة JSON.</translation>
    </message>
    <message>
        <source>This file is larger than 100 MB, so it was not added. The entry is unchanged.</source>
        <translation>هذا الملف أكبر من 100 ميغابايت، فلم يُضف. التدوينة كما كانت.</translation>
    </message>
    <message>
        <source>This file is too large to be a questionnaire. Nothing was added.</source>
        <translation>هذا الملف أكبر من أن يكون استبيانًا. لم يُضف شيء.</translation>
    </message>
    <message>
        <source>This folder cannot be written to. Make it writable, or choose another place for the journal.</source>
        <translation>لا يمكن الكتابة في هذا المجلد. يلزم جعله قابلًا للكتابة، أو اختيار مكان آخر للدفتر.</translation>
    </message>
    <message>
        <source>This folder does not exist. Make it first, or choose another one.</source>
        <translation>هذا المجلد غير موجود. يلزم إنشاؤه أولًا، أو اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>This idempotency key was used for something else.</source>
        <translation>استُعمل مفتاح عدم التكرار هذا لشيء آخر.</translation>
    </message>
    <message>
        <source>This invite does not hold any more. Ask for another one.</source>
        <translation>لم تعد هذه الدعوة سارية. يلزم طلب دعوة أخرى.</translation>
    </message>
    <message>
        <source>This invite is not ready yet, or does not hold any more. Try again, or ask.</source>
        <translation>هذه الدعوة ليست جاهزة بعد، أو لم تعد سارية. يمكن إعادة المحاولة أو السؤال.</translation>
    </message>
    <message>
        <source>This is a post of your own. Choose one of somebody else&apos;s.</source>
        <translation>هذا منشور لك. يلزم اختيار منشور لغيرك.</translation>
    </message>
    <message>
        <source>This is larger than the relay accepts.</source>
        <translation>هذا أكبر مما يقبله المرحّل.</translation>
    </message>
    <message>
        <source>This is no backup of Lamplit. Choose a file that ends in .lamplit-backup.</source>
        <translation>ليست هذه نسخة احتياطية من Lamplit. يلزم اختيار ملف ينتهي بـ ‎.lamplit-backup.</translation>
    </message>
    <message>
        <source>This is no file of evidence that this Lamplit can read.</source>
        <translation>ليس هذا ملف دليل يستطيع هذا الإصدار من Lamplit قراءته.</translation>
    </message>
    <message>
        <source>This is no share as it stands on paper. Compare it word by word.</source>
        <translation>ليست هذه حصة كما هي على الورق. تلزم مقارنتها كلمة كلمة.</translation>
    </message>
    <message>
        <source>This is not a date Lamplit understands. Write it like 2026-11-22T21:04.</source>
        <translation>ليس هذا تاريخًا يفهمه Lamplit. يُكتب هكذا: 2026-11-22T21:04.</translation>
    </message>
    <message>
        <source>This is not a picture Lamplit can show safely. It can be attached as a file.</source>
        <translation>ليست هذه صورة يستطيع Lamplit عرضها بأمان. يمكن إرفاقها ملفًا.</translation>
    </message>
    <message>
        <source>This is not a relay&apos;s pin. It begins with key: or certificate:.</source>
        <translation>ليس هذا مثبّت مرحّل. يبدأ بـ key:‎ أو certificate:‎.</translation>
    </message>
    <message>
        <source>This is not a time zone Lamplit knows. Write it like Europe/Berlin.</source>
        <translation>ليست هذه منطقة زمنية يعرفها Lamplit. تُكتب هكذا: Europe/Berlin.</translation>
    </message>
    <message>
        <source>This is not a token for making a circle.</source>
        <translation>ليس هذا رمزًا لإنشاء دائرة.</translation>
    </message>
    <message>
        <source>This is not an IPv4 address.</source>
        <translation>ليس هذا عنوان IPv4.</translation>
    </message>
    <message>
        <source>This is not an IPv6 address.</source>
        <translation>ليس هذا عنوان IPv6.</translation>
    </message>
    <message>
        <source>This is not here any more, so it was not given back.</source>
        <translation>لم يعد هذا هنا، فلم يُرد.</translation>
    </message>
    <message>
        <source>This is not shared any more, so it was not said again.</source>
        <translation>لم يعد هذا مشاركًا، فلم يُقل من جديد.</translation>
    </message>
    <message>
        <source>This is not the address of a relay.</source>
        <translation>ليس هذا عنوان مرحّل.</translation>
    </message>
    <message>
        <source>This is not the new passphrase that was chosen when the recovery began. Nothing was changed.</source>
        <translation>ليست هذه عبارة المرور الجديدة التي اختيرت حين بدأت الاستعادة. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This is the last way into the journal. Add another one before you remove it.</source>
        <translation>هذا آخر مدخل إلى الدفتر. يلزم إضافة غيره قبل إزالته.</translation>
    </message>
    <message>
        <source>This is too long for one post. Share a part of it.</source>
        <translation>هذا أطول من أن يسعه منشور واحد. يمكن مشاركة جزء منه.</translation>
    </message>
    <message>
        <source>This is too long for one report. Report fewer posts at once, or in fewer words.</source>
        <translation>هذا أطول من أن يسعه بلاغ واحد. يمكن الإبلاغ عن منشورات أقل معًا، أو بكلمات أقل.</translation>
    </message>
    <message>
        <source>This is you. Choose somebody else.</source>
        <translation>هذا أنت. يلزم اختيار شخص آخر.</translation>
    </message>
    <message>
        <source>This journal has as many keys as it can hold. Remove one before you add another.</source>
        <translation>في هذا الدفتر أقصى ما يسعه من المفاتيح. يلزم إزالة مفتاح قبل إضافة غيره.</translation>
    </message>
    <message>
        <source>This journal has its place in the circle, so there is nothing to ask for.</source>
        <translation>لهذا الدفتر مكانه في الدائرة، فلا شيء يُطلب.</translation>
    </message>
    <message>
        <source>This journal is in that circle already, or has asked to be let in.</source>
        <translation>هذا الدفتر في تلك الدائرة بالفعل، أو طلب دخولها.</translation>
    </message>
    <message>
        <source>This journal is locked with a password. Give the one that it was made with.</source>
        <translation>هذا الدفتر مقفل بكلمة سر. تلزم الكلمة التي صُنع بها.</translation>
    </message>
    <message>
        <source>This journal was last opened by a newer version of Lamplit. Update Lamplit to open it; nothing was changed.</source>
        <translation>فُتح هذا الدفتر آخر مرة بإصدار أحدث من Lamplit. يلزم تحديث Lamplit لفتحه؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This journal was told of one history only, so there is nothing to settle here. If others were told of two, compare with them first; `resolve --anyway` then says that yours holds.</source>
        <translation>لم يُذكر لهذا الدفتر إلا سجل واحد، فلا شيء يُسوّى هنا. إن ذُكر لآخرين سجلان تلزم المقارنة معهم أولًا؛ ثم يقول `resolve --anyway` إن سجلك هو الساري.</translation>
    </message>
    <message>
        <source>This key file belongs to another journal. Put this journal&apos;s own keys.json back, or put the newest backup back.</source>
        <translation>ملف المفاتيح هذا لدفتر آخر. يلزم وضع keys.json الخاص بهذا الدفتر مكانه، أو إعادة أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>This log has reached the size that the relay allows.</source>
        <translation>بلغ هذا السجل الحجم الذي يسمح به المرحّل.</translation>
    </message>
    <message>
        <source>This log is read-only; its circle has moved to another relay.</source>
        <translation>هذا السجل للقراءة فقط؛ فقد انتقلت دائرته إلى مرحّل آخر.</translation>
    </message>
    <message>
        <source>This log&apos;s attachments have reached the size that the relay allows.</source>
        <translation>بلغت مرفقات هذا السجل الحجم الذي يسمح به المرحّل.</translation>
    </message>
    <message>
        <source>This may have left already. Take it back instead.</source>
        <translation>ربما خرج هذا بالفعل. يمكن سحبه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>This moment lies ahead. Nothing was saved.</source>
        <translation>هذا الوقت لم يأتِ بعد. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>This only ever goes to chosen people. Choose at least one.</source>
        <translation>لا يذهب هذا إلا إلى أشخاص مختارين. يلزم اختيار واحد على الأقل.</translation>
    </message>
    <message>
        <source>This person does not ask to come back.</source>
        <translation>لا طلب للعودة من هذا الشخص.</translation>
    </message>
    <message>
        <source>This photo could not be freed of what it says about place and camera, so it was not shared. Save it anew as JPEG or PNG, and try again.</source>
        <translation>تعذّر تجريد هذه الصورة مما تقوله عن المكان والكاميرا، فلم تُشارك. يمكن حفظها من جديد بصيغة JPEG أو PNG ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>This place cannot keep two windows from writing at once, so the journal was not opened. Move it to a disk of this computer.</source>
        <translation>لا يستطيع هذا المكان منع نافذتين من الكتابة معًا، فلم يُفتح الدفتر. يلزم نقله إلى قرص من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This place lies inside the journal&apos;s own folder and would be lost with it. Choose another drive or folder.</source>
        <translation>هذا المكان داخل مجلد الدفتر نفسه وسيضيع معه. يلزم اختيار قرص أو مجلد آخر.</translation>
    </message>
    <message>
        <source>This post would end before it is sent. Choose a later time.</source>
        <translation>سينتهي هذا المنشور قبل إرساله. يلزم اختيار وقت لاحق.</translation>
    </message>
    <message>
        <source>This pulse asks something that this version does not know. Update Lamplit first.</source>
        <translation>يسأل هذا النبض عما لا يعرفه هذا الإصدار. يلزم تحديث Lamplit أولًا.</translation>
    </message>
    <message>
        <source>This pulse goes on without changes now. Wait for the next one.</source>
        <translation>يمضي هذا النبض الآن دون تغيير. يلزم انتظار التالي.</translation>
    </message>
    <message>
        <source>This questionnaire asks for words, numbers or dates of one&apos;s own. Lamplit shows questions with answers to choose from. Nothing was added.</source>
        <translation>يطلب هذا الاستبيان كلمات أو أرقامًا أو تواريخ حرة. يعرض Lamplit أسئلة بأجوبة للاختيار. لم يُضف شيء.</translation>
    </message>
    <message>
        <source>This questionnaire asks something that Lamplit cannot show as it is meant. Nothing was added.</source>
        <translation>يسأل هذا الاستبيان عما لا يستطيع Lamplit عرضه كما أُريد له. لم يُضف شيء.</translation>
    </message>
    <message>
        <source>This questionnaire has no question with answers to choose from. Nothing was added.</source>
        <translation>ليس في هذا الاستبيان سؤال بأجوبة للاختيار. لم يُضف شيء.</translation>
    </message>
    <message>
        <source>This questionnaire is here already. Nothing was added.</source>
        <translation>هذا الاستبيان هنا بالفعل. لم يُضف شيء.</translation>
    </message>
    <message>
        <source>This questionnaire lets several answers be chosen for one question. Lamplit takes one. Nothing was added.</source>
        <translation>يسمح هذا الاستبيان بعدة أجوبة لسؤال واحد. يقبل Lamplit جوابًا واحدًا. لم يُضف شيء.</translation>
    </message>
    <message>
        <source>This questionnaire was filled in a short while ago. Wait until its time has passed.</source>
        <translation>مُلئ هذا الاستبيان قبل وقت قصير. يلزم انتظار انقضاء مدته.</translation>
    </message>
    <message>
        <source>This record cannot be read, so it was left out.</source>
        <translation>هذا السجل لا يُقرأ، فتُرك.</translation>
    </message>
    <message>
        <source>This relay has no such address.</source>
        <translation>ليس لهذا المرحّل عنوان كهذا.</translation>
    </message>
    <message>
        <source>This relay was restored from a backup; writing waits for a repair.</source>
        <translation>استُعيد هذا المرحّل من نسخة احتياطية؛ والكتابة تنتظر إصلاحًا.</translation>
    </message>
    <message>
        <source>This search could not be understood. Try plain words.</source>
        <translation>تعذّر فهم هذا البحث. تنفع كلمات بسيطة.</translation>
    </message>
    <message>
        <source>This share is of another journal, or of shares that were made anew since. The others still count.</source>
        <translation>هذه الحصة لدفتر آخر، أو من حصص صُنعت من جديد بعدها. والأخرى ما زالت محسوبة.</translation>
    </message>
    <message>
        <source>This share is of another set, or of another journal. Only shares of one set open it together. The others still count.</source>
        <translation>هذه الحصة من مجموعة أخرى، أو من دفتر آخر. حصص المجموعة الواحدة وحدها تفتحه معًا. والأخرى ما زالت محسوبة.</translation>
    </message>
    <message>
        <source>This text is not whole, or not from a recovery. Copy all of it again.</source>
        <translation>هذا النص ناقص، أو ليس من استعادة. يلزم نسخه كله من جديد.</translation>
    </message>
    <message>
        <source>This token is not valid here, was used before, or has expired.</source>
        <translation>هذا الرمز غير صالح هنا، أو استُعمل من قبل، أو انتهت صلاحيته.</translation>
    </message>
    <message>
        <source>This was kept by another version of the program.</source>
        <translation>هذا محفوظ بإصدار آخر من البرنامج.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>أُوقف هذا.</translation>
    </message>
    <message>
        <source>What answers in the SOCKS proxy&apos;s place does not answer as one.</source>
        <translation>ما يجيب مكان وكيل SOCKS لا يجيب كوكيل.</translation>
    </message>
    <message>
        <source>What the relay shows is no certificate.</source>
        <translation>ما يُظهره المرحّل ليس شهادة.</translation>
    </message>
    <message>
        <source>What was begun of this move is lost. Nothing was changed; begin it anew.</source>
        <translation>ضاع ما بُدئ من هذا الانتقال. لم يتغيّر شيء؛ يُبدأ من جديد.</translation>
    </message>
    <message>
        <source>Who is a steward has changed meanwhile, so this vote counts no more. Look who is one now, and vote again.</source>
        <translation>تغيّر المشرفون في الأثناء، فلم يعد هذا التصويت محسوبًا. يلزم النظر في من هو مشرف الآن ثم التصويت من جديد.</translation>
    </message>
    <message>
        <source>Whoever answered could not show that it is the relay, so nothing was sent.</source>
        <translation>من أجاب لم يستطع إثبات أنه المرحّل، فلم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Whoever leaves changes nothing any more.</source>
        <translation>من يغادر لا يغيّر شيئًا بعد.</translation>
    </message>
    <message>
        <source>Without https:// anybody on the way could read along; http:// is only for this computer and for onion services.</source>
        <translation>دون https:// يمكن لأي شخص في الطريق أن يقرأ؛ وhttp:// لهذا الحاسوب ولخدمات onion وحدها.</translation>
    </message>
    <message>
        <source>Write at least one word first.</source>
        <translation>تلزم كتابة كلمة واحدة أولًا.</translation>
    </message>
    <message>
        <source>Write one sentence on why. Only you see it, in your look-back.</source>
        <translation>تلزم كتابة السبب في جملة واحدة. لا يراها أحد غيرك، في مراجعتك.</translation>
    </message>
    <message>
        <source>Write whom you met in a few words, and for how many minutes if you like.</source>
        <translation>يُكتب في كلمات قليلة من التقيته، وكم دقيقة إن راق لك.</translation>
    </message>
    <message>
        <source>You are back in the circle.</source>
        <translation>عدت إلى الدائرة.</translation>
    </message>
    <message>
        <source>You are no longer in this circle. What you received is still here.</source>
        <translation>لم تعد في هذه الدائرة. ما وصلك منها ما زال هنا.</translation>
    </message>
    <message>
        <source>You are not away. Make somebody else a steward, and be one no longer yourself.</source>
        <translation>لا ابتعاد لديك. يمكن جعل غيرك مشرفًا، ثم ترك الإشراف.</translation>
    </message>
    <message>
        <source>You are not in this circle yet. Wait until somebody has let you in.</source>
        <translation>لست في هذه الدائرة بعد. يلزم الانتظار حتى يُدخلك أحد.</translation>
    </message>
    <message>
        <source>You have locked your limits. Until the lock ends they can only be made stricter.</source>
        <translation>حدودك مثبّتة. وإلى أن ينتهي التثبيت لا يمكن إلا تشديدها.</translation>
    </message>
    <message>
        <source>You keep no share that this code asks for.</source>
        <translation>لا حصة لديك مما يطلبه هذا الرمز.</translation>
    </message>
    <message>
        <source>You left the circle before it was sent.</source>
        <translation>غادرت الدائرة قبل إرساله.</translation>
    </message>
    <message>
        <source>Your limits keep the circle closed now. Your draft is saved.</source>
        <translation>حدودك تُبقي الدائرة مغلقة الآن. مسودتك محفوظة.</translation>
    </message>
</context>
<context>
    <name>FeedPane</name>
    <message>
        <source>Posts</source>
        <translation>المنشورات</translation>
    </message>
    <message>
        <source>Something new has come in.</source>
        <translation>وصل شيء جديد.</translation>
    </message>
</context>
<context>
    <name>Feeling</name>
    <message>
        <source>Amazed</source>
        <translation>دهشة</translation>
    </message>
    <message>
        <source>Amused</source>
        <translation>تسلية</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>غضب</translation>
    </message>
    <message>
        <source>Annoyed</source>
        <translation>ضيق</translation>
    </message>
    <message>
        <source>Anxious</source>
        <translation>قلق</translation>
    </message>
    <message>
        <source>Ashamed</source>
        <translation>خجل</translation>
    </message>
    <message>
        <source>Brave</source>
        <translation>شجاعة</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>هدوء</translation>
    </message>
    <message>
        <source>Care for myself</source>
        <translation>عناية بالنفس</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>المجتمع</translation>
    </message>
    <message>
        <source>Confident</source>
        <translation>ثقة</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>رضا</translation>
    </message>
    <message>
        <source>Dating</source>
        <translation>التعارف</translation>
    </message>
    <message>
        <source>Disappointed</source>
        <translation>خيبة</translation>
    </message>
    <message>
        <source>Discouraged</source>
        <translation>إحباط</translation>
    </message>
    <message>
        <source>Disgusted</source>
        <translation>اشمئزاز</translation>
    </message>
    <message>
        <source>Drained</source>
        <translation>استنزاف</translation>
    </message>
    <message>
        <source>Embarrassed</source>
        <translation>إحراج</translation>
    </message>
    <message>
        <source>Excited</source>
        <translation>حماس</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>العائلة</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>الأصدقاء</translation>
    </message>
    <message>
        <source>Frustrated</source>
        <translation>انسداد</translation>
    </message>
    <message>
        <source>Grateful</source>
        <translation>امتنان</translation>
    </message>
    <message>
        <source>Guilty</source>
        <translation>ذنب</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation>سعادة</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الصحة</translation>
    </message>
    <message>
        <source>Hobbies</source>
        <translation>الهوايات</translation>
    </message>
    <message>
        <source>Hopeful</source>
        <translation>أمل</translation>
    </message>
    <message>
        <source>Hopeless</source>
        <translation>يأس</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Indifferent</source>
        <translation>لامبالاة</translation>
    </message>
    <message>
        <source>Irritated</source>
        <translation>انزعاج</translation>
    </message>
    <message>
        <source>Jealous</source>
        <translation>غيرة</translation>
    </message>
    <message>
        <source>Joyful</source>
        <translation>بهجة</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>التعلّم</translation>
    </message>
    <message>
        <source>Lonely</source>
        <translation>وحدة</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>المال</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Overwhelmed</source>
        <translation>إثقال</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>شريك الحياة</translation>
    </message>
    <message>
        <source>Passionate</source>
        <translation>شغف</translation>
    </message>
    <message>
        <source>Peaceful</source>
        <translation>سكينة</translation>
    </message>
    <message>
        <source>Proud</source>
        <translation>فخر</translation>
    </message>
    <message>
        <source>Relieved</source>
        <translation>ارتياح</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>حزن</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>اكتفاء</translation>
    </message>
    <message>
        <source>Scared</source>
        <translation>خوف</translation>
    </message>
    <message>
        <source>Spirit</source>
        <translation>الروح</translation>
    </message>
    <message>
        <source>Stressed</source>
        <translation>ضغط نفسي</translation>
    </message>
    <message>
        <source>Surprised</source>
        <translation>مفاجأة</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>The news</source>
        <translation>الأخبار</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>السفر</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>الطقس</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Worried</source>
        <translation>انشغال بال</translation>
    </message>
    <message>
        <source>a small thing rubs again and again</source>
        <translation>شيء صغير يحتك مرة بعد مرة</translation>
    </message>
    <message>
        <source>a weight has gone</source>
        <translation>ثقل انزاح</translation>
    </message>
    <message>
        <source>afraid that another takes what matters</source>
        <translation>خوف من أن يأخذ غيرك ما يهمك</translation>
    </message>
    <message>
        <source>afraid, and doing it</source>
        <translation>خوف، ومضيّ رغم الخوف</translation>
    </message>
    <message>
        <source>at rest, inside and around</source>
        <translation>راحة في الداخل والخارج</translation>
    </message>
    <message>
        <source>being on the way or away</source>
        <translation>في الطريق أو بعيدًا</translation>
    </message>
    <message>
        <source>caring strongly</source>
        <translation>اهتمام شديد</translation>
    </message>
    <message>
        <source>enough as it is</source>
        <translation>الحال كافية كما هي</translation>
    </message>
    <message>
        <source>faith, meaning, stillness</source>
        <translation>إيمان ومعنى وسكون</translation>
    </message>
    <message>
        <source>getting to know someone</source>
        <translation>التعرّف على شخص</translation>
    </message>
    <message>
        <source>glad through and through</source>
        <translation>فرح من القلب كله</translation>
    </message>
    <message>
        <source>having done harm, or thinking so</source>
        <translation>إلحاق ضرر، أو ظنّ ذلك</translation>
    </message>
    <message>
        <source>having done something of worth</source>
        <translation>إنجاز شيء ذي قيمة</translation>
    </message>
    <message>
        <source>having, owing, earning it</source>
        <translation>امتلاكه أو الدَّين به أو كسبه</translation>
    </message>
    <message>
        <source>how the body and mind are</source>
        <translation>كيف حال الجسد والذهن</translation>
    </message>
    <message>
        <source>in danger, or feeling so</source>
        <translation>خطر، أو إحساس بالخطر</translation>
    </message>
    <message>
        <source>it came out as meant</source>
        <translation>جاء كما أُريد له</translation>
    </message>
    <message>
        <source>it does not matter either way</source>
        <translation>لا فرق بين هذا وذاك</translation>
    </message>
    <message>
        <source>it is good to be here</source>
        <translation>طيب أن أكون هنا</translation>
    </message>
    <message>
        <source>it may turn out well</source>
        <translation>ربما تسير الأمور إلى خير</translation>
    </message>
    <message>
        <source>it should move and does not</source>
        <translation>ينبغي أن يتحرك ولا يتحرك</translation>
    </message>
    <message>
        <source>it was meant to be more</source>
        <translation>كان المرجو أكثر</translation>
    </message>
    <message>
        <source>more than can be held</source>
        <translation>أكثر مما يُحتمل</translation>
    </message>
    <message>
        <source>neighbours, clubs, people around</source>
        <translation>الجيران والنوادي والناس من حولك</translation>
    </message>
    <message>
        <source>no way on in sight</source>
        <translation>لا طريق يلوح</translation>
    </message>
    <message>
        <source>nothing left to give</source>
        <translation>لم يبق شيء يُعطى</translation>
    </message>
    <message>
        <source>nothing pulls</source>
        <translation>لا شيء يشدّ</translation>
    </message>
    <message>
        <source>rest, food, kindness to oneself</source>
        <translation>راحة وطعام ولطف مع النفس</translation>
    </message>
    <message>
        <source>school, study, a course</source>
        <translation>مدرسة أو دراسة أو دورة</translation>
    </message>
    <message>
        <source>seen at the wrong moment</source>
        <translation>أن يراك الناس في لحظة غير مناسبة</translation>
    </message>
    <message>
        <source>something good is coming</source>
        <translation>شيء جميل قادم</translation>
    </message>
    <message>
        <source>something is funny</source>
        <translation>شيء مضحك</translation>
    </message>
    <message>
        <source>something is lost or missing</source>
        <translation>شيء ضاع أو ينقص</translation>
    </message>
    <message>
        <source>something is wrong, and it burns</source>
        <translation>شيء خاطئ، وهو يحرق</translation>
    </message>
    <message>
        <source>something may go wrong, and the body knows it</source>
        <translation>قد يسوء شيء، والجسد يعرف ذلك</translation>
    </message>
    <message>
        <source>something was given</source>
        <translation>شيء أُهدي إليك</translation>
    </message>
    <message>
        <source>sport, walking, the body at work</source>
        <translation>رياضة ومشي والجسد يعمل</translation>
    </message>
    <message>
        <source>struck by something larger or finer than expected</source>
        <translation>ما هو أكبر أو أجمل من المتوقع</translation>
    </message>
    <message>
        <source>sun, rain, dark, heat</source>
        <translation>شمس ومطر وظلمة وحر</translation>
    </message>
    <message>
        <source>the job, or looking for one</source>
        <translation>الوظيفة، أو البحث عنها</translation>
    </message>
    <message>
        <source>the people one chose</source>
        <translation>من اخترتهم من الناس</translation>
    </message>
    <message>
        <source>the people one comes from or lives with</source>
        <translation>من جئت منهم أو تسكن معهم</translation>
    </message>
    <message>
        <source>the person one shares life with</source>
        <translation>من تتقاسم معه الحياة</translation>
    </message>
    <message>
        <source>thin-skinned today</source>
        <translation>رهافة زائدة اليوم</translation>
    </message>
    <message>
        <source>this was not expected</source>
        <translation>لم يكن هذا متوقعًا</translation>
    </message>
    <message>
        <source>thoughts go round what may come</source>
        <translation>أفكار تدور حول ما قد يأتي</translation>
    </message>
    <message>
        <source>too much, too close together</source>
        <translation>كثير، ومتلاحق</translation>
    </message>
    <message>
        <source>trusting that it will work</source>
        <translation>ثقة بأن الأمر سينجح</translation>
    </message>
    <message>
        <source>trying seems of little use</source>
        <translation>تبدو المحاولة قليلة الجدوى</translation>
    </message>
    <message>
        <source>wanting it far away</source>
        <translation>رغبة في أن يبتعد</translation>
    </message>
    <message>
        <source>wanting not to be seen</source>
        <translation>رغبة في ألا يراك أحد</translation>
    </message>
    <message>
        <source>what happens in the world</source>
        <translation>ما يجري في العالم</translation>
    </message>
    <message>
        <source>what has to be done</source>
        <translation>ما يجب فعله</translation>
    </message>
    <message>
        <source>what is done for its own sake</source>
        <translation>ما يُفعل لذاته</translation>
    </message>
    <message>
        <source>who one is</source>
        <translation>من يكون المرء</translation>
    </message>
    <message>
        <source>without the people one would want</source>
        <translation>دون من يُتمنى حضورهم</translation>
    </message>
</context>
<context>
    <name>FieldLine</name>
    <message>
        <source>A question below it, if you like</source>
        <translation>سؤال تحته، إن راق لك</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Heading %1</source>
        <translation>العنوان %1</translation>
    </message>
    <message>
        <source>Question below heading %1</source>
        <translation>السؤال تحت العنوان %1</translation>
    </message>
    <message>
        <source>Take out heading %1</source>
        <translation>إزالة العنوان %1</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>%n of them are check-ins without words.</source>
        <translation>
            <numerusform>ليس منها تسجيلات بلا كلمات.</numerusform>
            <numerusform>واحد منها تسجيل بلا كلمات.</numerusform>
            <numerusform>اثنان منها تسجيلان بلا كلمات.</numerusform>
            <numerusform>%n منها تسجيلات بلا كلمات.</numerusform>
            <numerusform>%n منها تسجيلات بلا كلمات.</numerusform>
            <numerusform>%n منها تسجيلات بلا كلمات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>هنا بالفعل</translation>
    </message>
    <message>
        <source>Here, but different</source>
        <translation>هنا، لكنها مختلفة</translation>
    </message>
    <message>
        <source>Missing photos and files</source>
        <translation>صور وملفات ناقصة</translation>
    </message>
    <message>
        <source>Moods, scales, sleep, cards and the like</source>
        <translation>أمزجة ومقاييس ونوم وبطاقات وما شابه</translation>
    </message>
    <message>
        <source>New entries</source>
        <translation>تدوينات جديدة</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation>الصور والملفات</translation>
    </message>
    <message>
        <source>Their entries come without them.</source>
        <translation>تأتي تدويناتها من دونها.</translation>
    </message>
    <message>
        <source>They are left out unless you tick them.</source>
        <translation>تُترك ما لم يُؤشَّر عليها.</translation>
    </message>
    <message>
        <source>They are left out.</source>
        <translation>تُترك.</translation>
    </message>
    <message>
        <source>They come in.</source>
        <translation>تأتي.</translation>
    </message>
    <message>
        <source>They come with their entries.</source>
        <translation>تأتي مع تدويناتها.</translation>
    </message>
</context>
<context>
    <name>FileOverlay</name>
    <message>
        <source>Delete this file for good</source>
        <translation>حذف هذا الملف نهائيًا</translation>
    </message>
    <message>
        <source>It opens with other programs once you save a copy.</source>
        <translation>يُفتح ببرامج أخرى متى حفظت نسخة منه.</translation>
    </message>
    <message>
        <source>Remove from the entry</source>
        <translation>إزالة من التدوينة</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>{width} by {height} pixels</source>
        <translation>‏{width} في {height} بكسل</translation>
    </message>
</context>
<context>
    <name>FilterPart</name>
    <message>
        <source>A word is found whole; with * at its end, also longer ones that begin so.</source>
        <translation>تُطابَق الكلمة كاملة؛ ومع * في آخرها تُطابَق أيضًا كلمات أطول تبدأ بها.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>Everything is shown.</source>
        <translation>كل شيء ظاهر.</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>طيّ</translation>
    </message>
    <message>
        <source>Hold until I ask</source>
        <translation>تنحية حتى أطلبه</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>النبرة</translation>
    </message>
    <message>
        <source>Topic note</source>
        <translation>تنبيه الموضوع</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>ما يُفعل به</translation>
    </message>
    <message>
        <source>What it goes by</source>
        <translation>بحسب ماذا</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>أيّها</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>الأمنية</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>الكلمة</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>Words, or another topic note</source>
        <translation>كلمات، أو تنبيه موضوع آخر</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لم يُعثر على شيء</numerusform>
            <numerusform>عُثر على واحد</numerusform>
            <numerusform>عُثر على اثنين</numerusform>
            <numerusform>عُثر على %n</numerusform>
            <numerusform>عُثر على %n</numerusform>
            <numerusform>عُثر على %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>حالة الأحرف</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>استبدال الكل</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>استبداله بـ</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>‏{number} من {count}</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>%1 is a link. It may show who or where you are.</source>
        <translation>‏%1 رابط. قد يدل على هويتك أو مكانك.</translation>
    </message>
    <message>
        <source>%1 is one of your words to hide.</source>
        <translation>‏%1 من كلماتك المراد إخفاؤها.</translation>
    </message>
    <message>
        <source>%1 may be a card number.</source>
        <translation>ربما كان %1 رقم بطاقة.</translation>
    </message>
    <message>
        <source>%1 may be a person&apos;s name.</source>
        <translation>ربما كان %1 اسم شخص.</translation>
    </message>
    <message>
        <source>%1 may be a phone number.</source>
        <translation>ربما كان %1 رقم هاتف.</translation>
    </message>
    <message>
        <source>%1 may be an account number.</source>
        <translation>ربما كان %1 رقم حساب.</translation>
    </message>
    <message>
        <source>%1 may be an address.</source>
        <translation>ربما كان %1 عنوانًا.</translation>
    </message>
    <message>
        <source>%1 may be an e-mail address.</source>
        <translation>ربما كان %1 عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>%1 may be an identity number.</source>
        <translation>ربما كان %1 رقم هوية.</translation>
    </message>
    <message>
        <source>%1 may be somebody&apos;s account.</source>
        <translation>ربما كان %1 حساب شخص ما.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Among the tags: %1</source>
        <translation>بين الوسوم: %1</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>لا غيرها.</numerusform>
            <numerusform>وواحد آخر.</numerusform>
            <numerusform>واثنان آخران.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>In the place: %1</source>
        <translation>في المكان: %1</translation>
    </message>
    <message>
        <source>In the title: %1</source>
        <translation>في العنوان: %1</translation>
    </message>
    <message>
        <source>In your topic notes: %1</source>
        <translation>في تنبيهات موضوعك: %1</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ترك الأمر</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>تركه</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Journal</source>
        <comment>the name of a new journal&apos;s folder</comment>
        <translation>يوميات</translation>
    </message>
</context>
<context>
    <name>FirstRunView</name>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>I have a backup</source>
        <translation>لديّ نسخة احتياطية</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Look around with practice data</source>
        <translation>تجوّل ببيانات للتجربة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Open a journal I already have</source>
        <translation>فتح دفتر عندي</translation>
    </message>
    <message>
        <source>Start writing</source>
        <translation>بدء الكتابة</translation>
    </message>
</context>
<context>
    <name>FoldHead</name>
    <message>
        <source>Folded</source>
        <translation>مطويّ</translation>
    </message>
    <message>
        <source>Open; press to fold away</source>
        <translation>مفتوح؛ الضغط يطويه</translation>
    </message>
</context>
<context>
    <name>Folded</name>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>%n kinds of data</source>
        <translation>
            <numerusform>لا أنواع بيانات</numerusform>
            <numerusform>نوع بيانات واحد</numerusform>
            <numerusform>نوعا بيانات</numerusform>
            <numerusform>%n أنواع بيانات</numerusform>
            <numerusform>%n نوع بيانات</numerusform>
            <numerusform>%n نوع بيانات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>FHIR, CSV, JSON</source>
        <translation>‏FHIR، CSV، JSON</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>حفظ PDF</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>ما يخرج</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>%1 is gone from this journal.</source>
        <translation>لم تعد %1 في هذا الدفتر.</translation>
    </message>
    <message>
        <source>All that you shared and received there is deleted from this journal.</source>
        <translation>كل ما شاركته ووصلك هناك محذوف من هذا الدفتر.</translation>
    </message>
    <message>
        <source>Delete %1 here</source>
        <translation>حذف %1 هنا</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>The others keep what they have. Backups of yours keep it too.</source>
        <translation>يحتفظ الآخرون بما لديهم. وتحتفظ به نسخك الاحتياطية أيضًا.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>إبقاؤه كما هو</translation>
    </message>
    <message>
        <source>Write at least one word first.</source>
        <translation>تلزم كتابة كلمة واحدة أولًا.</translation>
    </message>
</context>
<context>
    <name>GateFrame</name>
    <message>
        <source>Help now</source>
        <translation>مساعدة الآن</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا تدوينات</numerusform>
            <numerusform>تدوينة واحدة</numerusform>
            <numerusform>تدوينتان</numerusform>
            <numerusform>%n تدوينات</numerusform>
            <numerusform>%n تدوينة</numerusform>
            <numerusform>%n تدوينة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لم يُعثر على شيء</numerusform>
            <numerusform>عُثر على واحد</numerusform>
            <numerusform>عُثر على اثنين</numerusform>
            <numerusform>عُثر على %n</numerusform>
            <numerusform>عُثر على %n</numerusform>
            <numerusform>عُثر على %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A room, a day, a tag, or words of an entry</source>
        <translation>غرفة أو يوم أو وسم أو كلمات من تدوينة</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>التدوينات</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>الذهاب إلى</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>عمليات بحث محفوظة</translation>
    </message>
    <message>
        <source>My kit</source>
        <translation>عُدّتي</translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
    <message>
        <source>Rooms and commands</source>
        <translation>الغرف والأوامر</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>إلى أين</translation>
    </message>
</context>
<context>
    <name>GoalForm</name>
    <message>
        <source>A first step</source>
        <translation>خطوة أولى</translation>
    </message>
    <message>
        <source>A goal can be let go at any time. Days are never counted against you.</source>
        <translation>يمكن التخلي عن هدف في أي وقت. والأيام لا تُحسب عليك أبدًا.</translation>
    </message>
    <message>
        <source>A new small goal</source>
        <translation>هدف صغير جديد</translation>
    </message>
    <message>
        <source>Change a goal</source>
        <translation>تغيير هدف</translation>
    </message>
    <message>
        <source>It is meant for a day</source>
        <translation>هو مقصود ليوم معيّن</translation>
    </message>
    <message>
        <source>Keep this goal</source>
        <translation>حفظ هذا الهدف</translation>
    </message>
    <message>
        <source>So small that it takes a few minutes.</source>
        <translation>صغيرة بحيث تستغرق بضع دقائق.</translation>
    </message>
    <message>
        <source>The day it is meant for</source>
        <translation>اليوم المقصود</translation>
    </message>
    <message>
        <source>What I would like</source>
        <translation>ما أودّه</translation>
    </message>
</context>
<context>
    <name>GoalTile</name>
    <message>
        <source>Done today</source>
        <translation>تم اليوم</translation>
    </message>
    <message>
        <source>Done today: %1</source>
        <translation>تم اليوم: %1</translation>
    </message>
    <message>
        <source>First step: %1</source>
        <translation>الخطوة الأولى: %1</translation>
    </message>
    <message>
        <source>Meant for %1</source>
        <translation>مقصود ليوم %1</translation>
    </message>
</context>
<context>
    <name>GoalsPart</name>
    <message>
        <source>%1 is marked.</source>
        <translation>وُضعت علامة على %1.</translation>
    </message>
    <message>
        <source>%1 is not marked any more.</source>
        <translation>لم تعد هناك علامة على %1.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Hide past goals</source>
        <translation>إخفاء الأهداف الماضية</translation>
    </message>
    <message>
        <source>Let go.</source>
        <translation>تُخلّي عنه.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>التخلي عنه</translation>
    </message>
    <message>
        <source>Make it an open goal again</source>
        <translation>جعله هدفًا مفتوحًا من جديد</translation>
    </message>
    <message>
        <source>Mark another day</source>
        <translation>وضع علامة على يوم آخر</translation>
    </message>
    <message>
        <source>New small goal</source>
        <translation>هدف صغير جديد</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>بُلغ</translation>
    </message>
    <message>
        <source>Reached.</source>
        <translation>بُلغ.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n past goals</source>
        <translation>
            <numerusform>لا أهداف ماضية</numerusform>
            <numerusform>عرض هدف ماضٍ</numerusform>
            <numerusform>عرض هدفين ماضيين</numerusform>
            <numerusform>عرض %n أهداف ماضية</numerusform>
            <numerusform>عرض %n هدفًا ماضيًا</numerusform>
            <numerusform>عرض %n هدف ماضٍ</numerusform>
        </translation>
    </message>
    <message>
        <source>Something you would like, and a first step. Reaching it is fine, and so is letting it go.</source>
        <translation>شيء مرغوب، وخطوة أولى. بلوغه حسن، والتخلي عنه حسن كذلك.</translation>
    </message>
    <message>
        <source>The goal is deleted.</source>
        <translation>الهدف محذوف.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>GroundPage</name>
    <message>
        <source>Breathe along</source>
        <translation>تنفّس مع الدليل</translation>
    </message>
    <message>
        <source>Breathe out slowly, longer than you breathe in. Do that five times.</source>
        <translation>زفير بطيء، أطول من الشهيق. خمس مرات.</translation>
    </message>
    <message>
        <source>Five senses</source>
        <translation>الحواس الخمس</translation>
    </message>
    <message>
        <source>Hold something cold or warm in your hand until it feels the same as you do.</source>
        <translation>إمساك شيء بارد أو دافئ في اليد حتى يصير كحرارتها.</translation>
    </message>
    <message>
        <source>In for four seconds, out for six. If it is too much, stop and look around.</source>
        <translation>شهيق أربع ثوانٍ، زفير ست. وإن كان كثيرًا فالتوقف والنظر من حولك.</translation>
    </message>
    <message>
        <source>Look for the farthest thing you can see, then for the nearest.</source>
        <translation>النظر إلى أبعد ما يُرى، ثم إلى أقربه.</translation>
    </message>
    <message>
        <source>Only words</source>
        <translation>كلمات فقط</translation>
    </message>
    <message>
        <source>Put both feet on the floor. Feel how it holds you.</source>
        <translation>القدمان على الأرض. وإحساس بها وهي تحملك.</translation>
    </message>
    <message>
        <source>Say to yourself where you are, what day it is, and what you will do next.</source>
        <translation>قول بينك وبين نفسك: أين أنا، وأي يوم هذا، وماذا سأفعل بعد قليل.</translation>
    </message>
    <message>
        <source>Something to hold on to</source>
        <translation>شيء يُستند إليه</translation>
    </message>
    <message>
        <source>This is a wave. It gets lower again, also without your doing anything.</source>
        <translation>هذه موجة. تنخفض من جديد، حتى دون فعل منك.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
</context>
<context>
    <name>HairHandle</name>
    <message>
        <source>Left and right arrow change it. A click goes to the next of three widths.</source>
        <translation>السهمان الأيمن والأيسر يغيّرانه. والنقر ينتقل إلى التالي من ثلاثة عروض.</translation>
    </message>
    <message>
        <source>Width of the list</source>
        <translation>عرض القائمة</translation>
    </message>
</context>
<context>
    <name>HandingOut</name>
    <message>
        <source>Choose a place</source>
        <translation>اختيار مكان</translation>
    </message>
    <message>
        <source>Copy its passphrase</source>
        <translation>نسخ عبارة مروره</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>طباعة التقرير</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>استبداله</translation>
    </message>
    <message>
        <source>Save as {form}</source>
        <translation>حفظ بصيغة {form}</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>حفظ PDF</translation>
    </message>
    <message>
        <source>There is already a file with this name</source>
        <translation>يوجد ملف بهذا الاسم</translation>
    </message>
    <message>
        <source>This file is not locked. Whoever has it can read it. It holds:</source>
        <translation>هذا الملف غير مقفل. من يملكه يمكنه قراءته. وفيه:</translation>
    </message>
    <message>
        <source>{name} was saved and is locked.</source>
        <translation>حُفظ {name} وهو مقفل.</translation>
    </message>
    <message>
        <source>{name} was saved. It is not locked.</source>
        <translation>حُفظ {name}. وهو غير مقفل.</translation>
    </message>
    <message>
        <source>{name} would be replaced.</source>
        <translation>سيُستبدل {name}.</translation>
    </message>
</context>
<context>
    <name>Happened</name>
    <message>
        <source>%1 changed %2.</source>
        <translation>تغيير من %1: %2.</translation>
    </message>
    <message>
        <source>%1 has a new key. It may be a new laptop. Compare numbers before you share more.</source>
        <translation>لدى %1 مفتاح جديد. ربما حاسوب جديد. تحسن مقارنة الأرقام قبل مشاركة المزيد.</translation>
    </message>
    <message>
        <source>%1 is a steward no longer, as they wished.</source>
        <translation>لم يعد %1 في الإشراف، كما رغب.</translation>
    </message>
    <message>
        <source>%1 is a steward now.</source>
        <translation>‏%1 مشرف الآن.</translation>
    </message>
    <message>
        <source>%1 is steward in the place of %2, as most of you signed.</source>
        <translation>‏%1 مشرف مكان %2، كما وقّع أكثركم.</translation>
    </message>
    <message numerus="yes">
        <source>%1 left.</source>
        <translation>
            <numerusform>غادر %1.</numerusform>
            <numerusform>غادر %1.</numerusform>
            <numerusform>غادر %1.</numerusform>
            <numerusform>غادر %1.</numerusform>
            <numerusform>غادر %1.</numerusform>
            <numerusform>غادر %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 made an invite.</source>
        <translation>دعوة جديدة من %1.</translation>
    </message>
    <message>
        <source>%1 moved the circle to another relay: %2.</source>
        <translation>نقل %1 الدائرة إلى مرحّل آخر: %2.</translation>
    </message>
    <message>
        <source>%1 said which history holds.</source>
        <translation>قال %1 أي سجل هو الساري.</translation>
    </message>
    <message>
        <source>%1 says that the relay has another address: %2.</source>
        <translation>يقول %1 إن للمرحّل عنوانًا آخر: %2.</translation>
    </message>
    <message>
        <source>%1 says they are with this circle at %2. Here that move does not hold.</source>
        <translation>يقول %1 إنه مع هذه الدائرة في %2. هنا لا يسري ذلك الانتقال.</translation>
    </message>
    <message>
        <source>%1 took an invite back.</source>
        <translation>سحب %1 دعوة.</translation>
    </message>
    <message>
        <source>%2 gave %1 their place back.</source>
        <translation>ردّ %2 إلى %1 مكانه.</translation>
    </message>
    <message>
        <source>%2 let %1 in.</source>
        <translation>أدخل %2 %1.</translation>
    </message>
    <message>
        <source>%2 made %1 a steward.</source>
        <translation>جعل %2 من %1 مشرفًا.</translation>
    </message>
    <message>
        <source>%2 removed %1. Every key was changed.</source>
        <translation>أزال %2 %1. وغُيّرت كل المفاتيح.</translation>
    </message>
    <message>
        <source>%2 took the role of steward from %1.</source>
        <translation>أخذ %2 الإشراف من %1.</translation>
    </message>
    <message>
        <source>You came into this circle.</source>
        <translation>دخلت هذه الدائرة.</translation>
    </message>
    <message>
        <source>You gave %1 their place back.</source>
        <translation>رددت إلى %1 مكانه.</translation>
    </message>
    <message>
        <source>You let %1 in.</source>
        <translation>أدخلت %1.</translation>
    </message>
    <message>
        <source>You removed %1. Every key was changed.</source>
        <translation>أزلت %1. وغُيّرت كل المفاتيح.</translation>
    </message>
    <message>
        <source>You started this circle.</source>
        <translation>أنشأت هذه الدائرة.</translation>
    </message>
    <message>
        <source>You went back to where the circle was before it moved: %1.</source>
        <translation>عدت إلى حيث كانت الدائرة قبل انتقالها: %1.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>the agreement</source>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>the purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>the rules</source>
        <translation>القواعد</translation>
    </message>
</context>
<context>
    <name>HappenedLine</name>
    <message>
        <source>Compare numbers</source>
        <translation>مقارنة الأرقام</translation>
    </message>
    <message>
        <source>Read the welcome</source>
        <translation>قراءة الترحيب</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>6 months</source>
        <translation>6 أشهر</translation>
    </message>
    <message numerus="yes">
        <source>A check-in on %1 of %n days.</source>
        <translation>
            <numerusform>تسجيل في %1 من %n يوم.</numerusform>
            <numerusform>تسجيل في %1 من يوم واحد.</numerusform>
            <numerusform>تسجيل في %1 من يومين.</numerusform>
            <numerusform>تسجيل في %1 من %n أيام.</numerusform>
            <numerusform>تسجيل في %1 من %n يومًا.</numerusform>
            <numerusform>تسجيل في %1 من %n يوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A check-in on %1 of %n days. Empty days are simply empty.</source>
        <translation>
            <numerusform>تسجيل في %1 من %n يوم.</numerusform>
            <numerusform>تسجيل في %1 من يوم واحد. والأيام الفارغة فارغة لا أكثر.</numerusform>
            <numerusform>تسجيل في %1 من يومين. والأيام الفارغة فارغة لا أكثر.</numerusform>
            <numerusform>تسجيل في %1 من %n أيام. والأيام الفارغة فارغة لا أكثر.</numerusform>
            <numerusform>تسجيل في %1 من %n يومًا. والأيام الفارغة فارغة لا أكثر.</numerusform>
            <numerusform>تسجيل في %1 من %n يوم. والأيام الفارغة فارغة لا أكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>أسبق</translation>
    </message>
    <message>
        <source>Go to a year</source>
        <translation>الذهاب إلى سنة</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>مقدار المعروض</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحق</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>No check-in in this time. Empty days are simply empty.</source>
        <translation>لا تسجيل في هذه المدة. والأيام الفارغة فارغة لا أكثر.</translation>
    </message>
    <message>
        <source>Show as tables</source>
        <translation>عرض كجداول</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>سنة</translation>
    </message>
</context>
<context>
    <name>HeldSheet</name>
    <message>
        <source>Held until you ask</source>
        <translation>مُنحّى حتى الطلب</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>لا شيء مُنحّى.</translation>
    </message>
</context>
<context>
    <name>HeldView</name>
    <message>
        <source>Keep the words and wait</source>
        <translation>إبقاء الكلمات والانتظار</translation>
    </message>
    <message>
        <source>Once they are saved, the journal locks. To copy them out before, open it with your passphrase.</source>
        <translation>متى حُفظت يُقفل الدفتر. ولنسخها قبل ذلك يُفتح بعبارة المرور.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Quit and lose these words</source>
        <translation>إنهاء وفقد هذه الكلمات</translation>
    </message>
    <message>
        <source>Quitting now loses the words that are not saved.</source>
        <translation>الإنهاء الآن يُضيع الكلمات التي لم تُحفظ.</translation>
    </message>
    <message>
        <source>The disk is full, so your last words are kept here, covered, and Lamplit tries again by itself.</source>
        <translation>القرص ممتلئ، فكلماتك الأخيرة محفوظة هنا مستورة، ويعيد Lamplit المحاولة من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Your last words are being saved. Then the journal locks.</source>
        <translation>يجري حفظ كلماتك الأخيرة. ثم يُقفل الدفتر.</translation>
    </message>
    <message>
        <source>Your last words could not be saved, so they are kept here, covered, and Lamplit tries again by itself.</source>
        <translation>تعذّر حفظ كلماتك الأخيرة، فهي محفوظة هنا مستورة، ويعيد Lamplit المحاولة من تلقاء نفسه.</translation>
    </message>
</context>
<context>
    <name>HelpLine</name>
    <message>
        <source>Call or text</source>
        <translation>اتصال أو رسالة</translation>
    </message>
    <message>
        <source>Checked %1 on %2.</source>
        <translation>تحقق منه %1 في %2.</translation>
    </message>
    <message>
        <source>Checked %1 on %2. It may be out of date; try findahelpline.com.</source>
        <translation>تحقق منه %1 في %2. ربما تقادم؛ ينفع findahelpline.com.</translation>
    </message>
    <message>
        <source>Day and night</source>
        <translation>ليلًا ونهارًا</translation>
    </message>
    <message>
        <source>For young LGBTQ+ people</source>
        <translation>للشباب من مجتمع الميم</translation>
    </message>
    <message>
        <source>For young people</source>
        <translation>للشباب</translation>
    </message>
    <message>
        <source>Not open all day</source>
        <translation>ليس مفتوحًا طوال اليوم</translation>
    </message>
    <message>
        <source>Not yet checked by us. From public lists, the newest of %1: %2.</source>
        <translation>لم نتحقق منه بعد. من قوائم عامة، أحدث %1: %2.</translation>
    </message>
    <message>
        <source>Text the word %1</source>
        <translation>رسالة نصية بكلمة %1</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Back to where I was</source>
        <translation>العودة إلى حيث كنت</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>مساعدة الآن</translation>
    </message>
    <message>
        <source>I am worried about someone</source>
        <translation>قلق على شخص ما</translation>
    </message>
    <message>
        <source>Something to hold on to</source>
        <translation>شيء يُستند إليه</translation>
    </message>
    <message>
        <source>To the numbers</source>
        <translation>إلى الأرقام</translation>
    </message>
</context>
<context>
    <name>HelpSection</name>
    <message>
        <source>Help now</source>
        <translation>مساعدة الآن</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>خطتي</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>لم يُختر شيء</translation>
    </message>
    <message>
        <source>Open my plan</source>
        <translation>فتح خطتي</translation>
    </message>
    <message>
        <source>What helps in a bad moment, in your own words.</source>
        <translation>ما يساعد في لحظة صعبة، بكلماتك أنت.</translation>
    </message>
    <message>
        <source>Whose numbers Help now shows. It is never found out by network.</source>
        <translation>أرقام أي بلد تعرضها «مساعدة الآن». لا يُستدل عليه بالشبكة أبدًا.</translation>
    </message>
</context>
<context>
    <name>HelpingPart</name>
    <message>
        <source>Answer now</source>
        <translation>الإجابة الآن</translation>
    </message>
    <message>
        <source>Ask me every four weeks</source>
        <translation>سؤالي كل أربعة أسابيع</translation>
    </message>
    <message>
        <source>Bearable days</source>
        <translation>أيام محتملة</translation>
    </message>
    <message>
        <source>How much did writing here help you in the last four weeks?</source>
        <translation>كم أفادتك الكتابة هنا في الأسابيع الأربعة الأخيرة؟</translation>
    </message>
    <message>
        <source>Keep both answers</source>
        <translation>حفظ الجوابين</translation>
    </message>
    <message>
        <source>Many things move such answers. These are yours, one after the other, and nothing more.</source>
        <translation>أشياء كثيرة تحرّك مثل هذه الأجوبة. هذه أجوبتك، واحدًا بعد الآخر، ولا شيء أكثر.</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>سُجّل.</translation>
    </message>
    <message>
        <source>On how many of these days did you feel all right?</source>
        <translation>في كم من هذه الأيام كان حالك لا بأس به؟</translation>
    </message>
    <message>
        <source>Two questions every four weeks, only for you. No report and no export holds the answers.</source>
        <translation>سؤالان كل أربعة أسابيع، لك وحدك. لا تقرير ولا تصدير يضم الأجوبة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Writing helped</source>
        <translation>أفادت الكتابة</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>أجوبتك</translation>
    </message>
</context>
<context>
    <name>HiddenSheet</name>
    <message>
        <source>A post without words</source>
        <translation>منشور بلا كلمات</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>لا غيرها.</numerusform>
            <numerusform>وواحد آخر.</numerusform>
            <numerusform>واثنان آخران.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Block no longer</source>
        <translation>رفع الحظر</translation>
    </message>
    <message>
        <source>Blocked: nothing of theirs is shown</source>
        <translation>محظور: لا يظهر شيء مما يقول</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Hidden from you</source>
        <translation>مخفيّ عنك</translation>
    </message>
    <message>
        <source>Kept sealed for a report</source>
        <translation>محفوظ مختومًا لأجل بلاغ</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>التخلي عنه</translation>
    </message>
    <message>
        <source>Mute no longer</source>
        <translation>رفع الكتم</translation>
    </message>
    <message>
        <source>Muted: what they say is folded</source>
        <translation>مكتوم: ما يقوله مطويّ</translation>
    </message>
    <message>
        <source>Nobody is told of any of this. Each of it can be undone here.</source>
        <translation>لا يُخبَر أحد بشيء من هذا. ويمكن التراجع عن كل منها هنا.</translation>
    </message>
    <message>
        <source>Nothing is hidden from you.</source>
        <translation>لا شيء مخفيّ عنك.</translation>
    </message>
    <message>
        <source>Posts you hid</source>
        <translation>منشورات أخفيتها</translation>
    </message>
    <message>
        <source>Report it…</source>
        <translation>إبلاغ عنه…</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>إظهاره من جديد</translation>
    </message>
    <message>
        <source>has left the circle</source>
        <translation>خارج الدائرة الآن</translation>
    </message>
    <message>
        <source>kept until %1</source>
        <translation>محفوظ حتى %1</translation>
    </message>
</context>
<context>
    <name>HideSheet</name>
    <message>
        <source>A line about it, if you like</source>
        <translation>سطر عنه، إن راق لك</translation>
    </message>
    <message>
        <source>Everybody can see it again.</source>
        <translation>يمكن للجميع رؤيته من جديد.</translation>
    </message>
    <message>
        <source>Everybody reads that you hid it, and why. %1 still sees the words. It can be shown again.</source>
        <translation>يقرأ الجميع أنك أخفيته ولماذا. وتبقى الكلمات ظاهرة لدى %1. ويمكن إظهاره من جديد.</translation>
    </message>
    <message>
        <source>Everybody reads that you show it again.</source>
        <translation>يقرأ الجميع أنك أظهرته من جديد.</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Hide this for everybody</source>
        <translation>إخفاء هذا عن الجميع</translation>
    </message>
    <message>
        <source>It is hidden for everybody.</source>
        <translation>هو مخفيّ عن الجميع.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>إبقاؤه كما هو</translation>
    </message>
    <message>
        <source>No reason said</source>
        <translation>لم يُذكر سبب</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>إظهاره من جديد</translation>
    </message>
    <message>
        <source>Show this to everybody again</source>
        <translation>إظهار هذا للجميع من جديد</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Back to the entry</source>
        <translation>رجوع إلى التدوينة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Look in backups</source>
        <translation>النظر في النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>سُحب.</translation>
    </message>
    <message>
        <source>The entry already says this.</source>
        <translation>التدوينة تقول هذا بالفعل.</translation>
    </message>
    <message>
        <source>This version stands again. The one before it is kept.</source>
        <translation>عاد هذا الإصدار. والذي قبله محفوظ.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>Hosting</name>
    <message>
        <source>Port %1 is taken by another program. Choose another one.</source>
        <translation>المنفذ %1 يشغله برنامج آخر. يلزم اختيار غيره.</translation>
    </message>
    <message>
        <source>The relay did not start. This Lamplit may be installed without it.</source>
        <translation>لم يبدأ المرحّل. ربما ثُبّت Lamplit هذا من دونه.</translation>
    </message>
</context>
<context>
    <name>HostingPart</name>
    <message>
        <source>A circle needs a relay. This computer can be one for friends in the same network, such as in one home.</source>
        <translation>تحتاج الدائرة إلى مرحّل. ويمكن لهذا الحاسوب أن يكون مرحّلًا لأصدقاء في الشبكة نفسها، كما في بيت واحد.</translation>
    </message>
    <message>
        <source>A port is a number from 1024 to 65535.</source>
        <translation>المنفذ رقم من 1024 إلى 65535.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Choose where the relay keeps what waits</source>
        <translation>اختيار المكان الذي يحفظ فيه المرحّل ما ينتظر</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>From 1024 to 65535. Another one, if another program has this one.</source>
        <translation>من 1024 إلى 65535. وغيره إن كان لبرنامج آخر.</translation>
    </message>
    <message>
        <source>Host a relay on this computer</source>
        <translation>استضافة مرحّل على هذا الحاسوب</translation>
    </message>
    <message>
        <source>It is off.</source>
        <translation>متوقف.</translation>
    </message>
    <message>
        <source>It is starting.</source>
        <translation>يبدأ الآن.</translation>
    </message>
    <message>
        <source>It is stopping.</source>
        <translation>يتوقف الآن.</translation>
    </message>
    <message>
        <source>It runs, and starts with Lamplit until you stop it.</source>
        <translation>يعمل، ويبدأ مع Lamplit حتى إيقافه.</translation>
    </message>
    <message>
        <source>It works while this computer is on and Lamplit runs, also with the journal locked. At other times nobody loses anything: what they write waits.</source>
        <translation>يعمل ما دام هذا الحاسوب يعمل وLamplit مفتوحًا، حتى والدفتر مقفل. وفي غير ذلك لا يضيع على أحد شيء: ما يكتبونه ينتظر.</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>المفتاح: %1</translation>
    </message>
    <message>
        <source>Make a token</source>
        <translation>إنشاء رمز</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Relay: %1</source>
        <translation>المرحّل: %1</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>تشغيله</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>إيقافه</translation>
    </message>
    <message>
        <source>The relay reads nothing. It sees which computers come to which circle, and when. A firewall may ask whether others may reach it.</source>
        <translation>لا يقرأ المرحّل شيئًا. يرى أي الحواسيب تأتي إلى أي دائرة، ومتى. وقد يسأل جدار الحماية إن كان للآخرين الوصول إليه.</translation>
    </message>
    <message>
        <source>Token: %1</source>
        <translation>الرمز: %1</translation>
    </message>
    <message>
        <source>What you give to whoever makes a circle</source>
        <translation>ما يُعطى لمن ينشئ دائرة</translation>
    </message>
    <message>
        <source>Whoever makes a circle here needs all of this. A token makes one circle and holds for 30 days. Whoever joins by an invite needs nothing of it.</source>
        <translation>من ينشئ دائرة هنا يحتاج إلى كل هذا. الرمز ينشئ دائرة واحدة ويسري 30 يومًا. ومن يدخل بدعوة لا يحتاج إلى شيء منه.</translation>
    </message>
    <message>
        <source>no address found: is this computer in a network?</source>
        <translation>لم يُعثر على عنوان: هل هذا الحاسوب في شبكة؟</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>لم يُنشأ بعد</translation>
    </message>
</context>
<context>
    <name>HoursPart</name>
    <message>
        <source>Add this time</source>
        <translation>إضافة هذا الوقت</translation>
    </message>
    <message>
        <source>At once. With times of the day, they wait for the next of them.</source>
        <translation>فورًا. ومع أوقات محددة تنتظر التالي منها.</translation>
    </message>
    <message>
        <source>At which time</source>
        <translation>في أي وقت</translation>
    </message>
    <message>
        <source>They wait for the next of these times.</source>
        <translation>تنتظر التالي من هذه الأوقات.</translation>
    </message>
</context>
<context>
    <name>HowMany</name>
    <message>
        <source>Days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>How many backups stay</source>
        <translation>كم نسخة احتياطية تبقى</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>أشهر</translation>
    </message>
    <message>
        <source>The newest three always stay. Beyond them, the newest of so many days, weeks and months stays, and older ones are removed. Nothing else in the folder is touched.</source>
        <translation>تبقى أحدث ثلاث دائمًا. وفوقها تبقى أحدث نسخة لكل من هذا العدد من الأيام والأسابيع والأشهر، وتُزال الأقدم. ولا يُمسّ شيء آخر في المجلد.</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>أسابيع</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Lamplit locks in less than a minute. Any key keeps it open.</source>
        <translation>يُقفل Lamplit بعد أقل من دقيقة. أي مفتاح في اللوحة يُبقيه مفتوحًا.</translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>Apple Health (State of Mind, by Health Auto Export)</source>
        <translation>‏Apple Health (State of Mind عبر Health Auto Export)</translation>
    </message>
    <message>
        <source>Day One (JSON)</source>
        <translation>Day One (JSON)</translation>
    </message>
    <message>
        <source>Day One (plain text)</source>
        <translation>‏Day One (نص عادي)</translation>
    </message>
    <message>
        <source>Day One Classic</source>
        <translation>Day One Classic</translation>
    </message>
    <message>
        <source>Daylio (backup)</source>
        <translation>‏Daylio (نسخة احتياطية)</translation>
    </message>
    <message>
        <source>Daylio (table)</source>
        <translation>‏Daylio (جدول)</translation>
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
        <translation>نص عادي</translation>
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
        <translation>‏%1 فوق %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the range of a scale</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two months</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1, so far</source>
        <translation>‏%1، حتى الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins</source>
        <translation>
            <numerusform>لا تسجيلات</numerusform>
            <numerusform>تسجيل واحد</numerusform>
            <numerusform>تسجيلان</numerusform>
            <numerusform>%n تسجيلات</numerusform>
            <numerusform>%n تسجيلًا</numerusform>
            <numerusform>%n تسجيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing noted</source>
        <translation>لم يُسجّل شيء</translation>
    </message>
    <message>
        <source>Slept poorly</source>
        <translation>نوم سيئ</translation>
    </message>
    <message>
        <source>Slept under 6 hours</source>
        <translation>نوم دون 6 ساعات</translation>
    </message>
    <message>
        <source>Woke too early</source>
        <translation>استيقاظ أبكر مما ينبغي</translation>
    </message>
    <message>
        <source>away</source>
        <translation>ابتعاد</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>the range of a scale</comment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>up to %2</source>
        <comment>the range of a scale</comment>
        <translation>حتى %2</translation>
    </message>
    <message>
        <source>without limits</source>
        <comment>the range of a scale</comment>
        <translation>دون حدود</translation>
    </message>
    <message numerus="yes">
        <source>yes on %1 of %n days noted</source>
        <translation>
            <numerusform>لم تُسجّل أيام، نعم في %1</numerusform>
            <numerusform>نعم في %1 من يوم مسجّل</numerusform>
            <numerusform>نعم في %1 من يومين مسجّلين</numerusform>
            <numerusform>نعم في %1 من %n أيام مسجّلة</numerusform>
            <numerusform>نعم في %1 من %n يومًا مسجّلًا</numerusform>
            <numerusform>نعم في %1 من %n يوم مسجّل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsightsView</name>
    <message>
        <source>After three days there is a first picture.</source>
        <translation>بعد ثلاثة أيام تظهر صورة أولى.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>تسجيل الحال</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>نسخ صورةً</translation>
    </message>
    <message>
        <source>Copy as table (CSV)</source>
        <translation>نسخ جدولًا (CSV)</translation>
    </message>
    <message>
        <source>Events and days away</source>
        <translation>أحداث وأيام ابتعاد</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>لمحات</translation>
    </message>
    <message>
        <source>Look-back</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Looking through your days</source>
        <translation>النظر في أيامك</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>إعداد تقرير</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>المقاييس</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>المزاج</translation>
    </message>
    <message>
        <source>The charts know it now.</source>
        <translation>صارت الرسوم تعرفه الآن.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>المعروض</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Pasted picture</source>
        <translation>صورة ملصقة</translation>
    </message>
</context>
<context>
    <name>InviteSheet</name>
    <message>
        <source>%1 (you)</source>
        <translation>‏%1 (أنت)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>A code of %2 to scan, until %1</source>
        <translation>رمز للمسح من %2، حتى %1</translation>
    </message>
    <message>
        <source>A code of yours to scan, until %1</source>
        <translation>رمز للمسح منك، حتى %1</translation>
    </message>
    <message>
        <source>A link of %2, until %1</source>
        <translation>رابط من %2، حتى %1</translation>
    </message>
    <message>
        <source>A link of yours, until %1</source>
        <translation>رابط منك، حتى %1</translation>
    </message>
    <message>
        <source>Another invite</source>
        <translation>دعوة أخرى</translation>
    </message>
    <message>
        <source>By a link</source>
        <translation>برابط</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Compare numbers too, before they are let in</source>
        <translation>مقارنة الأرقام أيضًا قبل الإدخال</translation>
    </message>
    <message>
        <source>Copied. Locking Lamplit clears it from the clipboard.</source>
        <translation>نُسخ. وقفل Lamplit يمحوه من الحافظة.</translation>
    </message>
    <message>
        <source>Copied. Whoever has the link can ask to come in.</source>
        <translation>نُسخ. من لديه الرابط يمكنه طلب الدخول.</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>For one person, until %1. It is shown only now, so copy or scan it first.</source>
        <translation>لشخص واحد، حتى %1. لا يظهر إلا الآن، فيلزم نسخه أو مسحه أولًا.</translation>
    </message>
    <message>
        <source>How you meet</source>
        <translation>كيف تلتقيان</translation>
    </message>
    <message>
        <source>Invite someone to %1</source>
        <translation>دعوة شخص إلى %1</translation>
    </message>
    <message>
        <source>Invites that are open</source>
        <translation>دعوات مفتوحة</translation>
    </message>
    <message>
        <source>It holds for</source>
        <translation>تسري مدة</translation>
    </message>
    <message>
        <source>Make an invite</source>
        <translation>إنشاء دعوة</translation>
    </message>
    <message>
        <source>Nobody can come in by it any more, and it cannot be brought back. You can make another one at any time.</source>
        <translation>لم يعد أحد يستطيع الدخول بها، ولا سبيل إلى استرجاعها. يمكن عمل دعوة أخرى في أي وقت.</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>لا أحد بعينه</translation>
    </message>
    <message>
        <source>Send the link in a way that only they read. They call you and read you five words; you let them in when the same words stand here.</source>
        <translation>يُرسل الرابط بطريق لا يقرؤه إلا صاحبه. يتصل بك ويقرأ عليك خمس كلمات؛ ويدخل متى كانت الكلمات نفسها هنا.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Take back the invite</source>
        <translation>سحب الدعوة</translation>
    </message>
    <message>
        <source>The invite as a QR code</source>
        <translation>الدعوة في رمز QR</translation>
    </message>
    <message>
        <source>The invite is worthless now.</source>
        <translation>لم تعد للدعوة قيمة.</translation>
    </message>
    <message>
        <source>The link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>They scan a code from your screen and are in at once. Show it to nobody else, and send it to nobody.</source>
        <translation>يُمسح رمز من شاشتك ويتم الدخول فورًا. لا يُعرض على غيره، ولا يُرسل إلى أحد.</translation>
    </message>
    <message>
        <source>We are together</source>
        <translation>نحن معًا</translation>
    </message>
    <message>
        <source>Who looks after them at first</source>
        <translation>من يعتني به في البداية</translation>
    </message>
</context>
<context>
    <name>JoinSheet</name>
    <message>
        <source>%1 invites you, and is alone in it so far.</source>
        <translation>دعوة من %1، ولا أحد غيره فيها حتى الآن.</translation>
    </message>
    <message>
        <source>%1 invites you. %2 people are in it.</source>
        <translation>دعوة من %1. فيها %2 من الأشخاص.</translation>
    </message>
    <message>
        <source>%1 will look after you at the beginning.</source>
        <translation>يعتني بك %1 في البداية.</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>طلب الدخول</translation>
    </message>
    <message>
        <source>Asking to join says that you accept it.</source>
        <translation>طلب الدخول يعني قبولك إياه.</translation>
    </message>
    <message>
        <source>Choose what you are called there.</source>
        <translation>يلزم اختيار اسمك هناك.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>If you are asked for a number too, it is this one:</source>
        <translation>إن سُئلت عن رقم أيضًا فهو هذا:</translation>
    </message>
    <message>
        <source>It begins with lamplit://join. Somebody in the circle gave it to you.</source>
        <translation>يبدأ بـ lamplit://join. أعطاك إياه شخص في الدائرة.</translation>
    </message>
    <message>
        <source>Its relay is %1.</source>
        <translation>مرحّلها هو %1.</translation>
    </message>
    <message>
        <source>Join a circle</source>
        <translation>دخول دائرة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Only this circle sees it. It need not be your name.</source>
        <translation>لا تراه إلا هذه الدائرة. ولا يلزم أن يكون اسمك الحقيقي.</translation>
    </message>
    <message>
        <source>Or read the code that you were shown or sent:</source>
        <translation>أو قراءة الرمز الذي عُرض عليك أو أُرسل إليك:</translation>
    </message>
    <message>
        <source>Paste the link first.</source>
        <translation>يلزم لصق الرابط أولًا.</translation>
    </message>
    <message>
        <source>Safety number</source>
        <translation>رقم الأمان</translation>
    </message>
    <message>
        <source>See what it says</source>
        <translation>عرض ما تقوله</translation>
    </message>
    <message>
        <source>Somebody there compares five words with you and lets you in.</source>
        <translation>يقارن أحدهم هناك خمس كلمات معك ويُدخلك.</translation>
    </message>
    <message>
        <source>Tell whoever invited you these words</source>
        <translation>تُقال هذه الكلمات لمن دعاك</translation>
    </message>
    <message>
        <source>The invite&apos;s link</source>
        <translation>رابط الدعوة</translation>
    </message>
    <message>
        <source>What they agreed on</source>
        <translation>ما اتفقوا عليه</translation>
    </message>
    <message>
        <source>What you are called there</source>
        <translation>اسمك هناك</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Add a picture or a file</source>
        <translation>إضافة صورة أو ملف</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>رجوع إلى القائمة</translation>
    </message>
    <message>
        <source>Change date and place</source>
        <translation>تغيير التاريخ والمكان</translation>
    </message>
    <message>
        <source>Choose an entry to read it here</source>
        <translation>باختيار تدوينة تُقرأ هنا</translation>
    </message>
    <message>
        <source>Date and place: {line}</source>
        <translation>التاريخ والمكان: {line}</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>إصدارات أقدم</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Show the versions</source>
        <translation>عرض الإصدارات</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>نجمة</translation>
    </message>
    <message>
        <source>There are two versions of this entry. Both are kept.</source>
        <translation>لهذه التدوينة إصداران. كلاهما محفوظ.</translation>
    </message>
    <message>
        <source>There is nothing to share on this page yet.</source>
        <translation>لا شيء للمشاركة في هذه الصفحة بعد.</translation>
    </message>
</context>
<context>
    <name>JournalView</name>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>اليوميات</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>نقل إلى السلة</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>نجمة</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message numerus="yes">
        <source>Tag for %n entries</source>
        <translation>
            <numerusform>لا وسم</numerusform>
            <numerusform>وسم لتدوينة واحدة</numerusform>
            <numerusform>وسم لتدوينتين</numerusform>
            <numerusform>وسم لـ%n تدوينات</numerusform>
            <numerusform>وسم لـ%n تدوينة</numerusform>
            <numerusform>وسم لـ%n تدوينة</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag the chosen entries</source>
        <translation>وسم التدوينات المختارة</translation>
    </message>
    <message>
        <source>Take the star</source>
        <translation>أخذ النجمة</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>%1: press the new key</source>
        <translation>‏%1: بانتظار المفتاح الجديد</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>دون مفتاح</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>بانتظار المفتاح الجديد</translation>
    </message>
</context>
<context>
    <name>KeyDeeds</name>
    <message>
        <source>%1 no longer opens this journal.</source>
        <translation>لم يعد %1 يفتح هذا الدفتر.</translation>
    </message>
    <message>
        <source>A key file beside its journal protects nothing. Choose a place away from it.</source>
        <translation>ملف مفتاح بجانب دفتره لا يحمي شيئًا. يلزم اختيار مكان بعيد عنه.</translation>
    </message>
    <message>
        <source>A new recovery code</source>
        <translation>رمز استعادة جديد</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <translation>إضافة عبارة مرور</translation>
    </message>
    <message>
        <source>Add a recovery code</source>
        <translation>إضافة رمز استعادة</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add it all the same</source>
        <translation>إضافته مع ذلك</translation>
    </message>
    <message>
        <source>Add the system keychain</source>
        <translation>إضافة سلسلة مفاتيح النظام</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>أُضيف: %1.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Copies of the journal and backups made until now still open with it. Only new keys for everything end that for what comes next.</source>
        <translation>نسخ الدفتر والنسخ الاحتياطية المصنوعة حتى الآن تُفتح بها بعدُ. ولا يُنهي ذلك، لما سيأتي، إلا مفاتيح جديدة لكل شيء.</translation>
    </message>
    <message>
        <source>Copies of the journal and backups made until now still open with the old passphrase. If someone knows it, new keys for everything keep them out of what you write next.</source>
        <translation>نسخ الدفتر والنسخ الاحتياطية المصنوعة حتى الآن تُفتح بعبارة المرور القديمة بعدُ. إن كان أحد يعرفها فمفاتيح جديدة لكل شيء تُبعده عما ستكتبه لاحقًا.</translation>
    </message>
    <message>
        <source>Does someone know the old one?</source>
        <translation>هل يعرف أحد القديمة؟</translation>
    </message>
    <message>
        <source>Everything is encrypted with new keys. The old recovery code is void.</source>
        <translation>كل شيء مشفّر بمفاتيح جديدة. ورمز الاستعادة القديم لاغٍ.</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>هو على ورق</translation>
    </message>
    <message>
        <source>It may be the passphrase you have now, if nobody knows it.</source>
        <translation>يمكن أن تكون عبارة مرورك الحالية، إن كان لا يعرفها أحد.</translation>
    </message>
    <message>
        <source>It opens this journal beside the ways in that are there already.</source>
        <translation>يفتح هذا الدفتر إلى جانب المداخل الموجودة.</translation>
    </message>
    <message>
        <source>Keep the old recovery code and the new one until one of them has opened this journal again.</source>
        <translation>يلزم الاحتفاظ بالرمزين القديم والجديد إلى أن يفتح أحدهما هذا الدفتر من جديد.</translation>
    </message>
    <message>
        <source>Lamplit key.lamplitkey</source>
        <translation>مفتاح Lamplit.lamplitkey</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation>إنشاء مفاتيح جديدة</translation>
    </message>
    <message>
        <source>Make new keys for everything</source>
        <translation>إنشاء مفاتيح جديدة لكل شيء</translation>
    </message>
    <message>
        <source>New keys for everything</source>
        <translation>مفاتيح جديدة لكل شيء</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Nobody knows it</source>
        <translation>لا أحد يعرفها</translation>
    </message>
    <message>
        <source>Only the passphrase you type now and a new recovery code open it then. Other passphrases, codes, key files and the system keychain end.</source>
        <translation>لا يفتحه بعدها إلا عبارة المرور المكتوبة الآن ورمز استعادة جديد. وتنتهي عبارات المرور والرموز وملفات المفاتيح الأخرى وسلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاستعادة</translation>
    </message>
    <message>
        <source>Remove a way in</source>
        <translation>إزالة مدخل</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>أُزيل: %1.</translation>
    </message>
    <message>
        <source>Save the key file, on a stick or another disk</source>
        <translation>حفظ ملف المفتاح على ذاكرة USB أو قرص آخر</translation>
    </message>
    <message>
        <source>Shares on paper, set %1</source>
        <translation>حصص ورقية، المجموعة %1</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>سلسلة مفاتيح النظام</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>سُحب.</translation>
    </message>
    <message>
        <source>The key file could not be saved there. Choose another folder.</source>
        <translation>تعذّر حفظ ملف المفتاح هناك. يلزم اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>The new recovery code opens this journal now. Throw the old one away.</source>
        <translation>رمز الاستعادة الجديد يفتح هذا الدفتر الآن. يمكن رمي القديم.</translation>
    </message>
    <message>
        <source>The new recovery code was not added. Throw it away: it opens nothing. What opened this journal before still does.</source>
        <translation>لم يُضف رمز الاستعادة الجديد. يمكن رميه: لا يفتح شيئًا. وما كان يفتح هذا الدفتر ما زال يفتحه.</translation>
    </message>
    <message>
        <source>The old one no longer opens this journal. Nothing is encrypted again.</source>
        <translation>لم تعد القديمة تفتح هذا الدفتر. ولا يُشفّر شيء من جديد.</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>غُيّرت عبارة المرور.</translation>
    </message>
    <message>
        <source>The set was not added. Throw its sheets away: they open nothing.</source>
        <translation>لم تُضف المجموعة. يمكن رمي أوراقها: لا تفتح شيئًا.</translation>
    </message>
    <message>
        <source>The whole journal is encrypted again with a new key.</source>
        <translation>يُشفّر الدفتر كله من جديد بمفتاح جديد.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Whoever is logged in to this computer can then open the journal without a passphrase. Locking after idle time protects less: anyone at this desk can open it again.</source>
        <translation>من دخل إلى هذا الحاسوب يمكنه حينها فتح الدفتر دون عبارة مرور. ويحمي القفل بعد الخمول أقل: أي شخص على هذا المكتب يمكنه فتحه من جديد.</translation>
    </message>
    <message>
        <source>Working on the keys. You can go on.</source>
        <translation>العمل على المفاتيح جارٍ. يمكن المتابعة.</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>%1 is the key for “%2”. Press another one, or change that one first.</source>
        <translation>‏%1 هو مفتاح «%2». يلزم اختيار غيره، أو تغيير ذاك أولًا.</translation>
    </message>
    <message>
        <source>A letter alone is typed. Hold Ctrl or Alt with it, or take F1 to F12.</source>
        <translation>الحرف وحده يُكتب في النص. يلزم معه Ctrl أو Alt، أو أحد المفاتيح من F1 إلى F12.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>دون مفتاح</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Usual key for %1</source>
        <translation>المفتاح المعتاد لـ%1</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>A key of a newer version</source>
        <translation>مفتاح من إصدار أحدث</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>ملف مفتاح</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاستعادة</translation>
    </message>
    <message>
        <source>Shares kept by friends</source>
        <translation>حصص لدى الأصدقاء</translation>
    </message>
    <message>
        <source>Shares on paper</source>
        <translation>حصص ورقية</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>سلسلة مفاتيح النظام</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>Everything that has a key, on one page, where each can be changed.</source>
        <translation>كل ما له مفتاح، في صفحة واحدة يمكن فيها تغيير كل منها.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>عرض كل المفاتيح</translation>
    </message>
    <message>
        <source>keyboard shortcuts hotkeys</source>
        <translation>لوحة المفاتيح اختصارات أزرار</translation>
    </message>
</context>
<context>
    <name>Kit</name>
    <message>
        <source>%1, last on %2</source>
        <translation>‏%1، آخر مرة في %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>لا دقائق</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>A few</source>
        <translation>بعضها</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>قليلًا</translation>
    </message>
    <message>
        <source>About half</source>
        <translation>نحو النصف</translation>
    </message>
    <message>
        <source>Being here</source>
        <translation>هنا والآن</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>التنفس</translation>
    </message>
    <message>
        <source>Did it help: %1.</source>
        <translation>هل ساعدت: %1.</translation>
    </message>
    <message>
        <source>Distress in the middle of those times: %1 before, %2 after.</source>
        <translation>الضيق في وسط تلك المرات: %1 قبل، %2 بعد.</translation>
    </message>
    <message>
        <source>From three answers on, a direction is named here.</source>
        <translation>ابتداءً من ثلاثة أجوبة يُذكر هنا اتجاه.</translation>
    </message>
    <message>
        <source>Let go on %1</source>
        <translation>تُخلّي عنه في %1</translation>
    </message>
    <message>
        <source>Making</source>
        <translation>صنع شيء</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>أكثرها</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>حركة</translation>
    </message>
    <message>
        <source>Nearly all</source>
        <translation>كلها تقريبًا</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>إطلاقًا</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>في الخارج</translation>
    </message>
    <message>
        <source>People</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>Quite a lot</source>
        <translation>كثيرًا</translation>
    </message>
    <message>
        <source>Reached on %1</source>
        <translation>بُلغ في %1</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>راحة</translation>
    </message>
    <message numerus="yes">
        <source>Something done on %n days</source>
        <translation>
            <numerusform>لم يُفعل شيء في أي يوم</numerusform>
            <numerusform>فُعل شيء في يوم واحد</numerusform>
            <numerusform>فُعل شيء في يومين</numerusform>
            <numerusform>فُعل شيء في %n أيام</numerusform>
            <numerusform>فُعل شيء في %n يومًا</numerusform>
            <numerusform>فُعل شيء في %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Somewhat</source>
        <translation>إلى حد ما</translation>
    </message>
    <message numerus="yes">
        <source>Used %n times</source>
        <translation>
            <numerusform>لم تُستعمل بعد</numerusform>
            <numerusform>استُعملت مرة</numerusform>
            <numerusform>استُعملت مرتين</numerusform>
            <numerusform>استُعملت %n مرات</numerusform>
            <numerusform>استُعملت %n مرة</numerusform>
            <numerusform>استُعملت %n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Very much</source>
        <translation>كثيرًا جدًا</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>Your last three answers went down.</source>
        <translation>أجوبتك الثلاثة الأخيرة نزلت.</translation>
    </message>
    <message>
        <source>Your last three answers went up and down.</source>
        <translation>أجوبتك الثلاثة الأخيرة صعدت ونزلت.</translation>
    </message>
    <message>
        <source>Your last three answers went up.</source>
        <translation>أجوبتك الثلاثة الأخيرة صعدت.</translation>
    </message>
    <message>
        <source>Your last three answers were the same.</source>
        <translation>أجوبتك الثلاثة الأخيرة متساوية.</translation>
    </message>
</context>
<context>
    <name>KitView</name>
    <message>
        <source>Is this helping?</source>
        <translation>هل يفيد هذا؟</translation>
    </message>
    <message>
        <source>My kit</source>
        <translation>عُدّتي</translation>
    </message>
    <message>
        <source>Part of my kit</source>
        <translation>جزء من عُدّتي</translation>
    </message>
    <message>
        <source>Questions and templates</source>
        <translation>أسئلة وقوالب</translation>
    </message>
    <message>
        <source>Small goals</source>
        <translation>أهداف صغيرة</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>ما يساعد</translation>
    </message>
</context>
<context>
    <name>LampDot</name>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
</context>
<context>
    <name>LandmarkForm</name>
    <message>
        <source>An event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>An event, or days away</source>
        <translation>حدث أو أيام ابتعاد</translation>
    </message>
    <message>
        <source>Days away</source>
        <translation>أيام ابتعاد</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>It still lasts</source>
        <translation>ما زال مستمرًا</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>The last day is before the first one. Choose another day.</source>
        <translation>اليوم الأخير قبل اليوم الأول. يلزم اختيار يوم آخر.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>What the charts call it</source>
        <translation>ما تسمّيه الرسوم</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
</context>
<context>
    <name>LandmarksPart</name>
    <message>
        <source>Add an event or days away</source>
        <translation>إضافة حدث أو أيام ابتعاد</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>ابتعاد</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Events and days away</source>
        <translation>أحداث وأيام ابتعاد</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>The charts name them, so that a gap or a change explains itself.</source>
        <translation>تسمّيها الرسوم، فتشرح الفجوة أو التغيّر نفسها.</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The language of the program. It changes when Lamplit starts next.</source>
        <translation>لغة البرنامج. تتغيّر حين يبدأ Lamplit المرة القادمة.</translation>
    </message>
</context>
<context>
    <name>Leaf</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>حُفظ.</translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message>
        <source>Choose who becomes steward first.</source>
        <translation>يلزم أولًا اختيار من يصير مشرفًا.</translation>
    </message>
    <message>
        <source>From now on you read nothing new of it, and cannot come back by yourself.</source>
        <translation>من الآن لا يصلك منها جديد، ولا عودة إليها من تلقاء نفسك.</translation>
    </message>
    <message>
        <source>It goes out first, to everybody.</source>
        <translation>يخرج ذلك أولًا، إلى الجميع.</translation>
    </message>
    <message>
        <source>Leave %1</source>
        <translation>مغادرة %1</translation>
    </message>
    <message>
        <source>Leave without them</source>
        <translation>مغادرة من دونها</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>لم يُختر أحد</translation>
    </message>
    <message>
        <source>Nothing is said. Your name goes from the list of those who are in it.</source>
        <translation>لا يُقال شيء. ويزول اسمك من قائمة من فيها.</translation>
    </message>
    <message>
        <source>Quietly</source>
        <translation>بهدوء</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>بقاء</translation>
    </message>
    <message>
        <source>These are your words from before. They have not gone out.</source>
        <translation>هذه كلماتك من قبل. لم تخرج بعد.</translation>
    </message>
    <message>
        <source>What you received stays here. What you shared stays with those who have it; take it back first if you want that.</source>
        <translation>ما وصلك يبقى هنا. وما شاركته يبقى لدى من وصله؛ يمكن سحبه أولًا إن أردت ذلك.</translation>
    </message>
    <message>
        <source>What you say</source>
        <translation>كلمتك</translation>
    </message>
    <message>
        <source>Who becomes steward</source>
        <translation>من يصير مشرفًا</translation>
    </message>
    <message>
        <source>With a word</source>
        <translation>مع كلمة</translation>
    </message>
    <message>
        <source>Write what you would like to say, or leave quietly.</source>
        <translation>يمكن كتابة كلمة، أو المغادرة بهدوء.</translation>
    </message>
    <message>
        <source>You are alone in it, so it ends with you.</source>
        <translation>لا أحد غيرك فيها، فتنتهي معك.</translation>
    </message>
    <message>
        <source>You are its last steward. Without one nobody could change the agreement, remove anybody, or mend the circle. Name somebody, best after asking them.</source>
        <translation>أنت آخر مشرفيها. ودون مشرف لا يستطيع أحد تغيير الاتفاق أو إزالة أحد أو إصلاح الدائرة. يلزم تسمية شخص، والأحسن بعد سؤاله.</translation>
    </message>
    <message>
        <source>You left %1. What you received is still here.</source>
        <translation>غادرت %1. ما وصلك منها ما زال هنا.</translation>
    </message>
    <message>
        <source>Your words have not gone out yet. Leave without them, or stay for now.</source>
        <translation>لم تخرج كلماتك بعد. يمكن المغادرة من دونها، أو البقاء الآن.</translation>
    </message>
</context>
<context>
    <name>LeavingOverlay</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>This is all that is in the report. Everything else stays in this journal.</source>
        <translation>هذا كل ما في التقرير. وكل شيء سواه يبقى في هذا الدفتر.</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>ما يخرج</translation>
    </message>
</context>
<context>
    <name>LedgerSheet</name>
    <message>
        <source>A card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>A check-in</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Could use company</source>
        <translation>صحبة تنفع</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Everything is put away here. The others keep it until this goes out.</source>
        <translation>وُضع كل شيء جانبًا هنا. ويبقى لدى الآخرين حتى يخرج هذا.</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n posts private…</source>
        <translation>
            <numerusform>لا منشورات</numerusform>
            <numerusform>إبقاء منشور خاصًا…</numerusform>
            <numerusform>إبقاء منشورين خاصّين…</numerusform>
            <numerusform>إبقاء %n منشورات خاصة…</numerusform>
            <numerusform>إبقاء %n منشورًا خاصًا…</numerusform>
            <numerusform>إبقاء %n منشور خاصًا…</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it private?</source>
        <translation>إبقاؤه خاصًا؟</translation>
    </message>
    <message>
        <source>Let it go out now</source>
        <translation>إخراجه الآن</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message numerus="yes">
        <source>Take %n posts back</source>
        <translation>
            <numerusform>لا منشورات للسحب</numerusform>
            <numerusform>سحب منشور</numerusform>
            <numerusform>سحب منشورين</numerusform>
            <numerusform>سحب %n منشورات</numerusform>
            <numerusform>سحب %n منشورًا</numerusform>
            <numerusform>سحب %n منشور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n posts back…</source>
        <translation>
            <numerusform>لا منشورات للسحب…</numerusform>
            <numerusform>سحب منشور…</numerusform>
            <numerusform>سحب منشورين…</numerusform>
            <numerusform>سحب %n منشورات…</numerusform>
            <numerusform>سحب %n منشورًا…</numerusform>
            <numerusform>سحب %n منشور…</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back what is ticked</source>
        <translation>سحب المؤشَّر عليه</translation>
    </message>
    <message>
        <source>Take back what you have shared?</source>
        <translation>سحب ما شاركته؟</translation>
    </message>
    <message>
        <source>Take everything back…</source>
        <translation>سحب كل شيء…</translation>
    </message>
    <message>
        <source>There is nothing of that kind.</source>
        <translation>لا شيء من هذا النوع.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>What I have shared</source>
        <translation>ما شاركته</translation>
    </message>
    <message>
        <source>What I have shared with %1</source>
        <translation>ما شاركته مع %1</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>المعروض</translation>
    </message>
    <message>
        <source>What is over</source>
        <translation>ما انتهى</translation>
    </message>
    <message>
        <source>What others can read, or will</source>
        <translation>ما يستطيع الآخرون قراءته، الآن أو لاحقًا</translation>
    </message>
    <message>
        <source>What still waits</source>
        <translation>ما ينتظر بعد</translation>
    </message>
    <message>
        <source>Whether somebody has read it is not known. What is taken back goes from everybody&apos;s Lamplit; they can still remember it, or have copied it.</source>
        <translation>لا يُعرف إن كان أحد قد قرأ شيئًا. ما يُسحب يزول من Lamplit لدى الجميع؛ وقد يتذكرونه، أو يكونون قد نسخوه.</translation>
    </message>
    <message>
        <source>Words that are gone</source>
        <translation>كلمات زالت</translation>
    </message>
    <message>
        <source>You have shared nothing.</source>
        <translation>ما شاركت شيئًا.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>goes out %1</source>
        <translation>يخرج %1</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>on the relay</source>
        <translation>لدى المرحّل</translation>
    </message>
    <message>
        <source>run out</source>
        <translation>انتهى أجله</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>taken back soon</source>
        <translation>يُسحب قريبًا</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ينتظر</translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>بالكلمات</translation>
    </message>
    <message>
        <source>Middle value</source>
        <translation>القيمة الوسطى</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
</context>
<context>
    <name>Licence</name>
    <message>
        <source>Helplines</source>
        <translation>خطوط المساعدة</translation>
    </message>
    <message>
        <source>facts from public lists</source>
        <translation>حقائق من قوائم عامة</translation>
    </message>
    <message>
        <source>free to use, with credit</source>
        <translation>الاستعمال مجاني مع ذكر المصدر</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>%1 h %2 min from now.</source>
        <translation>بعد %1 س %2 د من الآن.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) from now.</source>
        <translation>
            <numerusform>الآن.</numerusform>
            <numerusform>بعد دقيقة من الآن.</numerusform>
            <numerusform>بعد دقيقتين من الآن.</numerusform>
            <numerusform>بعد %n دقائق من الآن.</numerusform>
            <numerusform>بعد %n دقيقة من الآن.</numerusform>
            <numerusform>بعد %n دقيقة من الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your posts wait. The first of them:</source>
        <translation>
            <numerusform>لا منشورات تنتظر.</numerusform>
            <numerusform>منشور لك ينتظر:</numerusform>
            <numerusform>منشوران لك ينتظران. أولهما:</numerusform>
            <numerusform>%n منشورات لك تنتظر. أولها:</numerusform>
            <numerusform>%n منشورًا لك تنتظر. أولها:</numerusform>
            <numerusform>%n منشور لك تنتظر. أولها:</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes out at %1. Until then it is only yours.</source>
        <translation>يخرج عند %1. وإلى ذلك الحين هو لك وحدك.</translation>
    </message>
    <message>
        <source>Goes out on %2 at %1. Until then it is only yours.</source>
        <translation>يخرج %2 عند %1. وإلى ذلك الحين هو لك وحدك.</translation>
    </message>
    <message>
        <source>Goes out tomorrow at %1. Until then it is only yours.</source>
        <translation>يخرج غدًا عند %1. وإلى ذلك الحين هو لك وحدك.</translation>
    </message>
    <message>
        <source>It ends at %1.</source>
        <translation>ينتهي عند %1.</translation>
    </message>
    <message>
        <source>It ends on %2 at %1.</source>
        <translation>ينتهي %2 عند %1.</translation>
    </message>
    <message>
        <source>It ends tomorrow at %1.</source>
        <translation>ينتهي غدًا عند %1.</translation>
    </message>
    <message>
        <source>It goes out now.</source>
        <translation>يخرج الآن.</translation>
    </message>
    <message numerus="yes">
        <source>My time: %n minute(s) left.</source>
        <translation>
            <numerusform>وقتي: لم يبق منه شيء.</numerusform>
            <numerusform>وقتي: بقيت دقيقة.</numerusform>
            <numerusform>وقتي: بقيت دقيقتان.</numerusform>
            <numerusform>وقتي: بقيت %n دقائق.</numerusform>
            <numerusform>وقتي: بقيت %n دقيقة.</numerusform>
            <numerusform>وقتي: بقيت %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something small: stand up, drink a glass of water, look out of a window.</source>
        <translation>شيء صغير: وقوف، أو كوب ماء، أو نظرة من النافذة.</translation>
    </message>
    <message>
        <source>That was your time for one go.</source>
        <translation>كان هذا وقتك دفعة واحدة.</translation>
    </message>
    <message>
        <source>That was your time for today.</source>
        <translation>كان هذا وقتك لليوم.</translation>
    </message>
    <message>
        <source>The clock was set back during a lock.</source>
        <translation>أُرجعت الساعة إلى الوراء أثناء التثبيت.</translation>
    </message>
    <message>
        <source>What arrives now is shown at %1, as you chose.</source>
        <translation>ما يصل الآن يظهر عند %1، كما اخترت.</translation>
    </message>
    <message>
        <source>What arrives now is shown on %2 at %1, as you chose.</source>
        <translation>ما يصل الآن يظهر %2 عند %1، كما اخترت.</translation>
    </message>
    <message>
        <source>What arrives now is shown tomorrow at %1, as you chose.</source>
        <translation>ما يصل الآن يظهر غدًا عند %1، كما اخترت.</translation>
    </message>
    <message>
        <source>You have locked your circles.</source>
        <translation>ثبّتّ إغلاق دوائرك.</translation>
    </message>
    <message>
        <source>Your circles are closed at this hour, as you chose.</source>
        <translation>دوائرك مغلقة في هذه الساعة، كما اخترت.</translation>
    </message>
    <message>
        <source>Your circles open again at %1.</source>
        <translation>تُفتح دوائرك من جديد عند %1.</translation>
    </message>
    <message>
        <source>Your circles open again on %2 at %1.</source>
        <translation>تُفتح دوائرك من جديد %2 عند %1.</translation>
    </message>
    <message>
        <source>Your circles open again tomorrow at %1.</source>
        <translation>تُفتح دوائرك من جديد غدًا عند %1.</translation>
    </message>
    <message>
        <source>Your circles stay closed until you change your limits.</source>
        <translation>تبقى دوائرك مغلقة إلى أن تتغيّر حدودك.</translation>
    </message>
    <message>
        <source>Your draft is saved.</source>
        <translation>مسودتك محفوظة.</translation>
    </message>
    <message>
        <source>Your limits let it wait.</source>
        <translation>حدودك تجعله ينتظر.</translation>
    </message>
    <message>
        <source>Your limits let nothing go out.</source>
        <translation>حدودك لا تسمح بخروج شيء.</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>More about {words}</source>
        <translation>المزيد عن {words}</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>%1 of %2 answered</source>
        <translation>أُجيب عن %1 من %2</translation>
    </message>
    <message>
        <source>Add a questionnaire from a file</source>
        <translation>إضافة استبيان من ملف</translation>
    </message>
    <message>
        <source>Last on %1</source>
        <translation>آخر مرة في %1</translation>
    </message>
    <message>
        <source>Last on %1: %2</source>
        <translation>آخر مرة في %1: %2</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>استبيانات</translation>
    </message>
    <message>
        <source>Short published questionnaires, word for word. What you answer stays in this journal and goes nowhere by itself. A score is no diagnosis.</source>
        <translation>استبيانات قصيرة منشورة، حرفيًا. ما تجيب به يبقى في هذا الدفتر ولا يذهب إلى مكان من تلقاء نفسه. والدرجة ليست تشخيصًا.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لم يُعثر على شيء</numerusform>
            <numerusform>عُثر على واحد</numerusform>
            <numerusform>عُثر على اثنين</numerusform>
            <numerusform>عُثر على %n</numerusform>
            <numerusform>عُثر على %n</numerusform>
            <numerusform>عُثر على %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>تدوينة جديدة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message numerus="yes">
        <source>Search %n entries</source>
        <translation>
            <numerusform>لا تدوينات</numerusform>
            <numerusform>البحث في تدوينة واحدة</numerusform>
            <numerusform>البحث في تدوينتين</numerusform>
            <numerusform>البحث في %n تدوينات</numerusform>
            <numerusform>البحث في %n تدوينة</numerusform>
            <numerusform>البحث في %n تدوينة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockSheet</name>
    <message>
        <source>A lock cannot be undone, by nobody. Writing, reading your own pages, export and help are never locked, and neither is leaving, blocking, taking back or reporting.</source>
        <translation>التثبيت لا رجوع عنه، لأي أحد. الكتابة وقراءة صفحاتك والتصدير والمساعدة لا تُقفل أبدًا، وكذلك المغادرة والحظر والسحب والإبلاغ.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>In your own words, if you like</source>
        <translation>بكلماتك أنت، إن راق لك</translation>
    </message>
    <message>
        <source>It cannot be undone before it ends, whatever happens.</source>
        <translation>لا رجوع عنه قبل أن ينتهي، مهما حدث.</translation>
    </message>
    <message>
        <source>It holds until %1.</source>
        <translation>يدوم حتى %1.</translation>
    </message>
    <message>
        <source>Keep my circles closed as well</source>
        <translation>وإبقاء دوائري مغلقة أيضًا</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ترك الأمر</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Lock my limits</source>
        <translation>تثبيت حدودي</translation>
    </message>
    <message>
        <source>Locked until %1.</source>
        <translation>مثبّت حتى %1.</translation>
    </message>
    <message>
        <source>Lock…</source>
        <translation>تثبيت…</translation>
    </message>
    <message>
        <source>My reason</source>
        <translation>سببي</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>حتى %1.</translation>
    </message>
    <message>
        <source>Until a lock ends, nothing is loosened and nothing is opened once more. Limits can still be made stricter.</source>
        <translation>إلى أن ينتهي التثبيت لا يُخفَّف شيء ولا يُفتح شيء مرة أخرى. ويمكن تشديد الحدود.</translation>
    </message>
    <message>
        <source>Your circles stay closed all that time.</source>
        <translation>تبقى دوائرك مغلقة طوال تلك المدة.</translation>
    </message>
    <message>
        <source>Your limits can only be made stricter in that time.</source>
        <translation>لا يمكن في تلك المدة إلا تشديد حدودك.</translation>
    </message>
</context>
<context>
    <name>LookBackPage</name>
    <message>
        <source>Entries of earlier years. Never one that is marked hard.</source>
        <translation>تدوينات من سنوات سابقة. ولا واحدة منها معلّمة بأنها صعبة.</translation>
    </message>
    <message>
        <source>Feelings you named most</source>
        <translation>المشاعر التي سمّيتها أكثر من غيرها</translation>
    </message>
    <message>
        <source>Nothing was written on %1 in earlier years.</source>
        <translation>لم يُكتب شيء في %1 في السنوات السابقة.</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>في مثل هذا اليوم</translation>
    </message>
    <message>
        <source>Show what I wrote on this day</source>
        <translation>إظهار ما كتبته في مثل هذا اليوم</translation>
    </message>
</context>
<context>
    <name>LookBackPart</name>
    <message>
        <source>%1 in circles, %2 with people elsewhere.</source>
        <translation>‏%1 في الدوائر، و%2 مع أناس في مكان آخر.</translation>
    </message>
    <message>
        <source>Circles locked, until %1</source>
        <translation>إغلاق الدوائر مثبّت، حتى %1</translation>
    </message>
    <message>
        <source>Forget this: %1</source>
        <translation>نسيان هذا: %1</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>نُسي.</translation>
    </message>
    <message>
        <source>In circles</source>
        <translation>في الدوائر</translation>
    </message>
    <message>
        <source>Limits locked, until %1</source>
        <translation>الحدود مثبّتة، حتى %1</translation>
    </message>
    <message>
        <source>Note somebody I met</source>
        <translation>تسجيل شخص التقيته</translation>
    </message>
    <message>
        <source>Nothing stands here yet.</source>
        <translation>لا شيء هنا بعد.</translation>
    </message>
    <message>
        <source>Opened once more, and locks</source>
        <translation>الفتح مرة أخرى، والتثبيت</translation>
    </message>
    <message>
        <source>People I met</source>
        <translation>أشخاص التقيتهم</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>عرض كرسم</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>عرض كجدول</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>آخر سبعة أيام</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>الأسبوع التالي</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>الأسبوع السابق</translation>
    </message>
    <message>
        <source>Time in circles and with people elsewhere</source>
        <translation>الوقت في الدوائر ومع أناس في مكان آخر</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>With people elsewhere</source>
        <translation>مع أناس في مكان آخر</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا تدوينات</numerusform>
            <numerusform>تدوينة واحدة</numerusform>
            <numerusform>تدوينتان</numerusform>
            <numerusform>%n تدوينات</numerusform>
            <numerusform>%n تدوينة</numerusform>
            <numerusform>%n تدوينة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos and files come with it.</source>
        <translation>
            <numerusform>لا صور ولا ملفات معها.</numerusform>
            <numerusform>معها صورة أو ملف واحد.</numerusform>
            <numerusform>معها صورتان أو ملفان.</numerusform>
            <numerusform>معها %n صور وملفات.</numerusform>
            <numerusform>معها %n صورة وملفًا.</numerusform>
            <numerusform>معها %n صورة وملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another backup</source>
        <translation>نسخة احتياطية أخرى</translation>
    </message>
    <message>
        <source>Bring this entry back</source>
        <translation>استرجاع هذه التدوينة</translation>
    </message>
    <message>
        <source>Compare everything</source>
        <translation>مقارنة كل شيء</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>نُسخ.</translation>
    </message>
    <message>
        <source>Copy its text</source>
        <translation>نسخ نصها</translation>
    </message>
    <message>
        <source>Entries of the backup</source>
        <translation>تدوينات النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>It is of another journal.</source>
        <translation>هي لدفتر آخر.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>Search this backup</source>
        <translation>البحث في هذه النسخة</translation>
    </message>
    <message>
        <source>The backup of %1: %2.</source>
        <translation>نسخة %1: %2.</translation>
    </message>
    <message>
        <source>Words or a day</source>
        <translation>كلمات أو يوم</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Already saved.</source>
        <translation>محفوظ بالفعل.</translation>
    </message>
</context>
<context>
    <name>MarkdownEditor</name>
    <message>
        <source>Entry</source>
        <translation>تدوينة</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>%1 is %2, as it was the time before.</source>
        <translation>‏%1: الدرجة %2، كما في المرة السابقة.</translation>
    </message>
    <message>
        <source>%1 looks back %2. The next one makes sense from %3.</source>
        <translation>ينظر %1 إلى الوراء %2. والتالي ذو معنى ابتداءً من %3.</translation>
    </message>
    <message>
        <source>%1 went from %2 to %3.</source>
        <translation>انتقل %1 من %2 إلى %3.</translation>
    </message>
    <message>
        <source>%1 went from %2 to %3. Changes of %4 or more are usually more than measurement noise.</source>
        <translation>انتقل %1 من %2 إلى %3. والتغيّر بمقدار %4 أو أكثر يتجاوز عادةً تذبذب القياس.</translation>
    </message>
    <message>
        <source>%1 went from %2 to %3. Changes of less than %4 can be measurement noise.</source>
        <translation>انتقل %1 من %2 إلى %3. والتغيّر بأقل من %4 قد يكون تذبذبًا في القياس.</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added by you, %n questions.</source>
        <translation>
            <numerusform>أضفته، بلا أسئلة.</numerusform>
            <numerusform>أضفته، سؤال واحد.</numerusform>
            <numerusform>أضفته، سؤالان.</numerusform>
            <numerusform>أضفته، %n أسئلة.</numerusform>
            <numerusform>أضفته، %n سؤالًا.</numerusform>
            <numerusform>أضفته، %n سؤال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Balance of feelings</source>
        <translation>ميزان المشاعر</translation>
    </message>
    <message>
        <source>Feelings of the last four weeks, in twelve words.</source>
        <translation>مشاعر الأسابيع الأربعة الأخيرة، في اثنتي عشرة كلمة.</translation>
    </message>
    <message>
        <source>Low mood</source>
        <translation>انخفاض المزاج</translation>
    </message>
    <message>
        <source>Low mood and worry, in four questions.</source>
        <translation>انخفاض المزاج والقلق، في أربعة أسئلة.</translation>
    </message>
    <message>
        <source>Low mood, in two questions.</source>
        <translation>انخفاض المزاج، في سؤالين.</translation>
    </message>
    <message>
        <source>Low mood. Nine questions about the last two weeks.</source>
        <translation>انخفاض المزاج. تسعة أسئلة عن الأسبوعين الأخيرين.</translation>
    </message>
    <message>
        <source>Pleasant feelings</source>
        <translation>مشاعر سارّة</translation>
    </message>
    <message>
        <source>The PHQ-9 without its last question, on thoughts of death.</source>
        <translation>‏PHQ-9 دون سؤاله الأخير، عن أفكار الموت.</translation>
    </message>
    <message>
        <source>The file of this questionnaire was altered. It can be filled in, but it is not scored.</source>
        <translation>ملف هذا الاستبيان معدَّل. يمكن ملؤه، لكنه لا يُحسب.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Unpleasant feelings</source>
        <translation>مشاعر غير سارّة</translation>
    </message>
    <message>
        <source>Worry</source>
        <translation>القلق</translation>
    </message>
    <message>
        <source>Worry, in two questions.</source>
        <translation>القلق، في سؤالين.</translation>
    </message>
    <message>
        <source>Worry. Seven questions about the last two weeks.</source>
        <translation>القلق. سبعة أسئلة عن الأسبوعين الأخيرين.</translation>
    </message>
    <message>
        <source>at or above the limit of this short form</source>
        <translation>عند حد هذه الصيغة القصيرة أو فوقه</translation>
    </message>
    <message>
        <source>below the limit of this short form</source>
        <translation>دون حد هذه الصيغة القصيرة</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day of this year</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>four weeks</source>
        <translation>أربعة أسابيع</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>خفيف</translation>
    </message>
    <message>
        <source>minimal</source>
        <translation>أدنى</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>moderately severe</source>
        <translation>متوسط إلى شديد</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>none to minimal</source>
        <translation>من لا شيء إلى أدنى</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>one week</source>
        <translation>أسبوعًا واحدًا</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>شديد</translation>
    </message>
    <message>
        <source>two weeks</source>
        <translation>أسبوعين</translation>
    </message>
</context>
<context>
    <name>MeasuresPage</name>
    <message>
        <source>As you answered. A range has the name that its authors gave it; it is no diagnosis.</source>
        <translation>كما أجبت. للمدى الاسم الذي أعطاه إياه واضعوه؛ وليس تشخيصًا.</translation>
    </message>
    <message>
        <source>Balance over time</source>
        <translation>الميزان مع الوقت</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>إعداد تقرير</translation>
    </message>
    <message>
        <source>No questionnaire in this time. A score will stand here as a point.</source>
        <translation>لا استبيان في هذه المدة. ستظهر الدرجة هنا نقطةً.</translation>
    </message>
    <message>
        <source>Scores over time</source>
        <translation>الدرجات مع الوقت</translation>
    </message>
    <message>
        <source>Take a questionnaire</source>
        <translation>ملء استبيان</translation>
    </message>
</context>
<context>
    <name>MeasuresView</name>
    <message>
        <source>A FHIR questionnaire as JSON</source>
        <translation>استبيان FHIR بصيغة JSON</translation>
    </message>
    <message>
        <source>Every file</source>
        <translation>كل ملف</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>استبيانات</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>حُفظ.</translation>
    </message>
    <message>
        <source>The answers given before are dropped.</source>
        <translation>أُسقطت الأجوبة السابقة.</translation>
    </message>
    <message>
        <source>The questionnaire is put away. Its results stay in the journal.</source>
        <translation>وُضع الاستبيان جانبًا. ونتائجه تبقى في الدفتر.</translation>
    </message>
    <message>
        <source>The result is removed.</source>
        <translation>أُزيلت النتيجة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Your answers are kept. You can go on at any time.</source>
        <translation>أجوبتك محفوظة. يمكن المتابعة في أي وقت.</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>Join another circle</source>
        <translation>دخول دائرة أخرى</translation>
    </message>
    <message>
        <source>Start another circle</source>
        <translation>إنشاء دائرة أخرى</translation>
    </message>
</context>
<context>
    <name>MeetingSheet</name>
    <message>
        <source>Ana, by the river</source>
        <translation>مع آنا عند النهر</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ترك الأمر</translation>
    </message>
    <message>
        <source>Met, called or visited, outside of circles. Only you see it.</source>
        <translation>لقاء أو مكالمة أو زيارة، خارج الدوائر. لا يراه أحد غيرك.</translation>
    </message>
    <message>
        <source>Minutes, if you like</source>
        <translation>الدقائق، إن راق لك</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>تسجيله</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>سُجّل.</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>في أي يوم</translation>
    </message>
    <message>
        <source>Somebody I met</source>
        <translation>شخص التقيته</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>ذلك اليوم لم يأتِ بعد.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>من التقيت</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>%1 (you)</source>
        <translation>‏%1 (أنت)</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>‏%1 حتى %2</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Say something about you</source>
        <translation>قول شيء عنك</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>The key is another than the one you compared. Compare anew.</source>
        <translation>المفتاح غير الذي قارنته. تلزم المقارنة من جديد.</translation>
    </message>
    <message>
        <source>What can be done with %1</source>
        <translation>ما يمكن فعله مع %1</translation>
    </message>
    <message>
        <source>What you say about you</source>
        <translation>كلماتك عنك</translation>
    </message>
    <message>
        <source>blocked by you</source>
        <translation>محظور منك</translation>
    </message>
    <message>
        <source>has not accepted the newest agreement yet</source>
        <translation>لم يقبل أحدث اتفاق بعد</translation>
    </message>
    <message numerus="yes">
        <source>last heard %n day(s) ago</source>
        <translation>
            <numerusform>آخر خبر اليوم</numerusform>
            <numerusform>آخر خبر قبل يوم</numerusform>
            <numerusform>آخر خبر قبل يومين</numerusform>
            <numerusform>آخر خبر قبل %n أيام</numerusform>
            <numerusform>آخر خبر قبل %n يومًا</numerusform>
            <numerusform>آخر خبر قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>last heard today</source>
        <translation>آخر خبر اليوم</translation>
    </message>
    <message>
        <source>looked after by %1</source>
        <translation>في عناية %1</translation>
    </message>
    <message>
        <source>muted by you</source>
        <translation>مكتوم منك</translation>
    </message>
    <message>
        <source>numbers compared</source>
        <translation>تمت مقارنة الأرقام</translation>
    </message>
    <message>
        <source>numbers not compared yet</source>
        <translation>لم تُقارن الأرقام بعد</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
</context>
<context>
    <name>MembersSheet</name>
    <message>
        <source>%1 You have signed.</source>
        <translation>‏%1 وقّعت أنت.</translation>
    </message>
    <message>
        <source>A circle of six or more needs a second steward before anybody else can come in. %1 can name one.</source>
        <translation>تحتاج دائرة من ستة أو أكثر إلى مشرف ثانٍ قبل أن يدخل غيرهم. يمكن أن يسمّيه %1.</translation>
    </message>
    <message>
        <source>A circle of six or more needs a second steward, so that nothing hangs on you alone. Whom would you ask?</source>
        <translation>تحتاج دائرة من ستة أو أكثر إلى مشرف ثانٍ، كي لا يقوم كل شيء عليك وحدك. من يخطر ببالك؟</translation>
    </message>
    <message>
        <source>A guide for stewards</source>
        <translation>دليل للمشرفين</translation>
    </message>
    <message>
        <source>Change what I am called</source>
        <translation>تغيير اسمي هنا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Everybody sees this list. What stewards do stands in it with their names.</source>
        <translation>يرى الجميع هذه القائمة. وما يفعله المشرفون مكتوب فيها بأسمائهم.</translation>
    </message>
    <message>
        <source>Invite someone</source>
        <translation>دعوة شخص</translation>
    </message>
    <message>
        <source>Leave the circle</source>
        <translation>مغادرة الدائرة</translation>
    </message>
    <message>
        <source>Name them</source>
        <translation>تسميته</translation>
    </message>
    <message>
        <source>Number of the circle</source>
        <translation>رقم الدائرة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>Sign too</source>
        <translation>توقيع أيضًا</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Which page</source>
        <translation>أي صفحة</translation>
    </message>
    <message>
        <source>Who becomes the second steward</source>
        <translation>من يصير المشرف الثاني</translation>
    </message>
    <message>
        <source>Who is in %1</source>
        <translation>من في %1</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>Write a whole number of minutes, from %1 to %2.</source>
        <translation>يُكتب عدد صحيح من الدقائق، من %1 إلى %2.</translation>
    </message>
</context>
<context>
    <name>MomentPopover</name>
    <message>
        <source>Date and place</source>
        <translation>التاريخ والمكان</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Set date and place</source>
        <translation>ضبط التاريخ والمكان</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Write the time like 21:04.</source>
        <translation>يُكتب الوقت هكذا: 21:04.</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>Earlier month</source>
        <translation>شهر أسبق</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>شهر لاحق</translation>
    </message>
</context>
<context>
    <name>Mood</name>
    <message>
        <source>Neutral</source>
        <translation>محايد</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>usual</comment>
        <translation>محايد</translation>
    </message>
    <message>
        <source>Pleasant</source>
        <translation>سارّ</translation>
    </message>
    <message>
        <source>Pleasant</source>
        <comment>usual</comment>
        <translation>سارّ</translation>
    </message>
    <message>
        <source>Slightly pleasant</source>
        <translation>سارّ قليلًا</translation>
    </message>
    <message>
        <source>Slightly pleasant</source>
        <comment>usual</comment>
        <translation>سارّ قليلًا</translation>
    </message>
    <message>
        <source>Slightly unpleasant</source>
        <translation>غير سارّ قليلًا</translation>
    </message>
    <message>
        <source>Slightly unpleasant</source>
        <comment>usual</comment>
        <translation>غير سارّ قليلًا</translation>
    </message>
    <message>
        <source>Unpleasant</source>
        <translation>غير سارّ</translation>
    </message>
    <message>
        <source>Unpleasant</source>
        <comment>usual</comment>
        <translation>غير سارّ</translation>
    </message>
    <message>
        <source>Very pleasant</source>
        <translation>سارّ جدًا</translation>
    </message>
    <message>
        <source>Very pleasant</source>
        <comment>usual</comment>
        <translation>سارّ جدًا</translation>
    </message>
    <message>
        <source>Very unpleasant</source>
        <translation>غير سارّ جدًا</translation>
    </message>
    <message>
        <source>Very unpleasant</source>
        <comment>usual</comment>
        <translation>غير سارّ جدًا</translation>
    </message>
</context>
<context>
    <name>MoodButton</name>
    <message>
        <source>Add a mood</source>
        <translation>إضافة مزاج</translation>
    </message>
    <message>
        <source>Change the mood</source>
        <translation>تغيير المزاج</translation>
    </message>
    <message>
        <source>Mood: {word}</source>
        <translation>المزاج: {word}</translation>
    </message>
</context>
<context>
    <name>MoodPage</name>
    <message>
        <source>%1: you were away? Name these days</source>
        <translation>‏%1: هل كنت في ابتعاد؟ يمكن تسمية هذه الأيام</translation>
    </message>
    <message numerus="yes">
        <source>%n days this week.</source>
        <translation>
            <numerusform>لا أيام هذا الأسبوع.</numerusform>
            <numerusform>يوم واحد هذا الأسبوع.</numerusform>
            <numerusform>يومان هذا الأسبوع.</numerusform>
            <numerusform>%n أيام هذا الأسبوع.</numerusform>
            <numerusform>%n يومًا هذا الأسبوع.</numerusform>
            <numerusform>%n يوم هذا الأسبوع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A middle value needs %n days.</source>
        <translation>
            <numerusform>القيمة الوسطى لا تحتاج إلى أيام.</numerusform>
            <numerusform>تحتاج القيمة الوسطى إلى يوم واحد.</numerusform>
            <numerusform>تحتاج القيمة الوسطى إلى يومين.</numerusform>
            <numerusform>تحتاج القيمة الوسطى إلى %n أيام.</numerusform>
            <numerusform>تحتاج القيمة الوسطى إلى %n يومًا.</numerusform>
            <numerusform>تحتاج القيمة الوسطى إلى %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Appeared together</source>
        <translation>ظهر معًا</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>حسب الساعة</translation>
    </message>
    <message>
        <source>By weekday</source>
        <translation>حسب يوم الأسبوع</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>التسجيلات</translation>
    </message>
    <message>
        <source>Filled: days with it. Open: days without. This shows what came together, not what caused what.</source>
        <translation>ممتلئ: أيام معه. مفرغ: أيام دونه. هذا يبيّن ما اجتمع، لا ما سبّب ماذا.</translation>
    </message>
    <message>
        <source>From three days in a week on, Lamplit shows a middle value.</source>
        <translation>ابتداءً من ثلاثة أيام في الأسبوع يعرض Lamplit قيمة وسطى.</translation>
    </message>
    <message>
        <source>From three on, Lamplit shows a middle value.</source>
        <translation>ابتداءً من ثلاثة يعرض Lamplit قيمة وسطى.</translation>
    </message>
    <message>
        <source>Hour from</source>
        <translation>الساعة من</translation>
    </message>
    <message>
        <source>How often each mood came</source>
        <translation>كم مرة جاء كل مزاج</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>المزاج</translation>
    </message>
    <message>
        <source>Mood by week</source>
        <translation>المزاج حسب الأسبوع</translation>
    </message>
    <message>
        <source>Nothing stands out in this time. It came on all kinds of days.</source>
        <translation>لا شيء بارز في هذه المدة. جاء في أيام من كل الأنواع.</translation>
    </message>
    <message>
        <source>Sleep and mood</source>
        <translation>النوم والمزاج</translation>
    </message>
    <message>
        <source>The middle value of the last four weeks is %1 (%2 of %3 days). In the four weeks before it was %4 (%5 of %6 days).</source>
        <translation>القيمة الوسطى للأسابيع الأربعة الأخيرة %1 (%2 من %3 من الأيام). وفي الأسابيع الأربعة قبلها كانت %4 (%5 من %6 من الأيام).</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>يوم الأسبوع</translation>
    </message>
    <message numerus="yes">
        <source>With %n days that something was there, and as many without, it can stand here.</source>
        <translation>
            <numerusform>بيوم كان فيه شيء ومثله دونه يمكن أن يظهر هنا.</numerusform>
            <numerusform>بيوم واحد كان فيه شيء ويوم دونه يمكن أن يظهر هنا.</numerusform>
            <numerusform>بيومين كان فيهما شيء ويومين دونه يمكن أن يظهر هنا.</numerusform>
            <numerusform>بـ%n أيام كان فيها شيء ومثلها دونه يمكن أن يظهر هنا.</numerusform>
            <numerusform>بـ%n يومًا كان فيها شيء ومثلها دونه يمكن أن يظهر هنا.</numerusform>
            <numerusform>بـ%n يوم كان فيها شيء ومثلها دونه يمكن أن يظهر هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>Words over time</source>
        <translation>الكلمات مع الوقت</translation>
    </message>
    <message>
        <source>Year in pixels</source>
        <translation>السنة بالبكسلات</translation>
    </message>
    <message>
        <source>asleep to awake · mood of the day</source>
        <translation>من النوم إلى اليقظة · مزاج اليوم</translation>
    </message>
    <message>
        <source>line: weekly median · dots: days</source>
        <translation>الخط: الوسيط الأسبوعي · النقاط: الأيام</translation>
    </message>
    <message>
        <source>middle value, and the half around it</source>
        <translation>القيمة الوسطى، والنصف المحيط بها</translation>
    </message>
</context>
<context>
    <name>MoodRow</name>
    <message>
        <source>How is it right now?</source>
        <translation>كيف الحال الآن؟</translation>
    </message>
</context>
<context>
    <name>MoodWords</name>
    <message numerus="yes">
        <source>%n more words are not shown here. Type to find them.</source>
        <translation>
            <numerusform>لا كلمات أخرى.</numerusform>
            <numerusform>كلمة أخرى لا تظهر هنا. الكتابة تجدها.</numerusform>
            <numerusform>كلمتان أخريان لا تظهران هنا. الكتابة تجدهما.</numerusform>
            <numerusform>%n كلمات أخرى لا تظهر هنا. الكتابة تجدها.</numerusform>
            <numerusform>%n كلمة أخرى لا تظهر هنا. الكتابة تجدها.</numerusform>
            <numerusform>%n كلمة أخرى لا تظهر هنا. الكتابة تجدها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of all have no mood yet.</source>
        <translation>
            <numerusform>لكلها مزاج.</numerusform>
            <numerusform>واحدة منها بلا مزاج بعد.</numerusform>
            <numerusform>اثنتان منها بلا مزاج بعد.</numerusform>
            <numerusform>%n منها بلا مزاج بعد.</numerusform>
            <numerusform>%n منها بلا مزاج بعد.</numerusform>
            <numerusform>%n منها بلا مزاج بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>العثور على كلمة</translation>
    </message>
    <message>
        <source>Its moods</source>
        <translation>أمزجتها</translation>
    </message>
    <message>
        <source>Mood for %1</source>
        <translation>المزاج لـ%1</translation>
    </message>
    <message>
        <source>Moods here</source>
        <translation>الأمزجة هنا</translation>
    </message>
    <message>
        <source>No mood</source>
        <translation>دون مزاج</translation>
    </message>
</context>
<context>
    <name>MoodsSection</name>
    <message>
        <source>Moods</source>
        <translation>الأمزجة</translation>
    </message>
    <message>
        <source>What a check-in asks</source>
        <translation>ما يسأل عنه التسجيل</translation>
    </message>
    <message>
        <source>Your own scales medication pain</source>
        <translation>مقاييسك الخاصة دواء ألم</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>كلماتك الخاصة</translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message>
        <source>Another address for the relay of %1</source>
        <translation>عنوان آخر لمرحّل %1</translation>
    </message>
    <message>
        <source>Another relay for %1</source>
        <translation>مرحّل آخر لـ%1</translation>
    </message>
    <message>
        <source>Ask to go back</source>
        <translation>طلب الرجوع</translation>
    </message>
    <message>
        <source>Ask to go back?</source>
        <translation>طلب الرجوع؟</translation>
    </message>
    <message>
        <source>If the old relay does not answer any more, the circle cannot leave it: then start another one.</source>
        <translation>إن لم يعد المرحّل القديم يجيب فلا تستطيع الدائرة تركه: عندها تُنشأ دائرة أخرى.</translation>
    </message>
    <message>
        <source>It is another relay: the circle moves there.</source>
        <translation>هو مرحّل آخر: تنتقل الدائرة إليه.</translation>
    </message>
    <message>
        <source>It is on its way. You can close this; what is begun is finished, or changes nothing.</source>
        <translation>هو في الطريق. يمكن إغلاق هذا؛ ما بُدئ يتم، أو لا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>It is the circle&apos;s own relay: only its address changes.</source>
        <translation>هو مرحّل الدائرة نفسه: لا يتغيّر إلا عنوانه.</translation>
    </message>
    <message>
        <source>Let the old relay run for as long as it keeps what is sent, usually 90 days: whoever was away finds the way there, and what you take back is forgotten there too.</source>
        <translation>يبقى المرحّل القديم عاملًا ما دام يحفظ ما أُرسل، 90 يومًا عادةً: فمن كان بعيدًا يجد الطريق منه، وما يُسحب يُنسى هناك أيضًا.</translation>
    </message>
    <message>
        <source>Look at the relay</source>
        <translation>النظر في المرحّل</translation>
    </message>
    <message>
        <source>Move the circle there</source>
        <translation>نقل الدائرة إليه</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Only stewards can move the circle to another relay.</source>
        <translation>المشرفون وحدهم ينقلون الدائرة إلى مرحّل آخر.</translation>
    </message>
    <message>
        <source>Somebody at the old relay lets you in again. Until then you stay here, and nothing changes.</source>
        <translation>يُدخلك أحد من المرحّل القديم من جديد. وإلى ذلك الحين تبقى هنا ولا يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The circle goes on at the old relay, for everybody who waits there.</source>
        <translation>تمضي الدائرة في المرحّل القديم لكل من ينتظر هناك.</translation>
    </message>
    <message>
        <source>The circle is at %1 now.</source>
        <translation>الدائرة في %1 الآن.</translation>
    </message>
    <message>
        <source>The circle&apos;s relay or the new one did not answer; both are needed. What was begun is finished with a later look, or changes nothing.</source>
        <translation>لم يجب مرحّل الدائرة أو المرحّل الجديد؛ وكلاهما لازم. ما بُدئ يتم بنظرة لاحقة، أو لا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>The others follow by themselves with their next look for news, and read who moved the circle where. What was shared stays readable. Open invites end.</source>
        <translation>يلحق الآخرون من تلقاء أنفسهم عند نظرتهم التالية إلى الجديد، ويقرؤون من نقل الدائرة وإلى أين. ما شورك يبقى مقروءًا. والدعوات المفتوحة تنتهي.</translation>
    </message>
    <message>
        <source>Undo the move</source>
        <translation>التراجع عن الانتقال</translation>
    </message>
    <message>
        <source>Undo the move?</source>
        <translation>التراجع عن الانتقال؟</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>استعمال هذا العنوان</translation>
    </message>
    <message>
        <source>What you have said here goes out again there. Whoever stays here keeps it, and hears nothing new of you. Ask them first.</source>
        <translation>ما قلته هنا يخرج من جديد هناك. ومن يبقى هنا يحتفظ به ولا يبلغه منك جديد. يحسن سؤالهم أولًا.</translation>
    </message>
    <message>
        <source>Where it is from now on</source>
        <translation>أين تكون من الآن</translation>
    </message>
    <message>
        <source>Where the same relay has another address now, write it below. Only this journal looks there then; a steward can tell the others.</source>
        <translation>إن صار للمرحّل نفسه عنوان آخر فيُكتب أدناه. لا ينظر هناك إلا هذا الدفتر؛ ويمكن لمشرف أن يخبر الآخرين.</translation>
    </message>
    <message>
        <source>Whoever cannot reach the new relay waits at the old one, and loses nothing. If that does not end, another steward can undo the move after two weeks, above the posts.</source>
        <translation>من لا يستطيع الوصول إلى المرحّل الجديد ينتظر في القديم ولا يضيع عليه شيء. وإن لم ينته ذلك أمكن لمشرف آخر التراجع عن الانتقال بعد أسبوعين، من فوق المنشورات.</translation>
    </message>
    <message>
        <source>Whoever is at the new relay already is not with you any more: they ask to be let in again, or come with another invite. Ask them first.</source>
        <translation>من صار في المرحّل الجديد لم يعد معك: يطلب الدخول من جديد، أو يأتي بدعوة أخرى. يحسن سؤالهم أولًا.</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>asking the relay about itself</source>
        <translation>سؤال المرحّل عن نفسه</translation>
    </message>
    <message>
        <source>invites and requests</source>
        <translation>دعوات وطلبات</translation>
    </message>
    <message>
        <source>mending the circle</source>
        <translation>إصلاح الدائرة</translation>
    </message>
    <message>
        <source>photos and files</source>
        <translation>صور وملفات</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>the circle&apos;s place at the relay</source>
        <translation>مكان الدائرة لدى المرحّل</translation>
    </message>
    <message>
        <source>waiting for news</source>
        <translation>انتظار الجديد</translation>
    </message>
</context>
<context>
    <name>NewCode</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>NewPaperSet</name>
    <message>
        <source>A secret of its own is split into sheets of twenty words. Enough of them open the journal together; fewer tell nothing. Losing some of them touches no other way in.</source>
        <translation>سر مستقل يُقسم على أوراق في كل منها عشرون كلمة. العدد الكافي منها يفتح الدفتر معًا؛ والأقل لا يدل على شيء. وضياع بعضها لا يمس أي مدخل آخر.</translation>
    </message>
    <message>
        <source>A word of the sheet</source>
        <translation>كلمة من الورقة</translation>
    </message>
    <message>
        <source>All are on paper</source>
        <translation>كلها على ورق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Lamplit share %1</source>
        <translation>حصة Lamplit %1</translation>
    </message>
    <message>
        <source>Make the sheets</source>
        <translation>صنع الأوراق</translation>
    </message>
    <message>
        <source>Needed to open the journal</source>
        <translation>اللازم لفتح الدفتر</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>الورقة التالية</translation>
    </message>
    <message>
        <source>Share %1 of %2, set %3</source>
        <translation>الحصة %1 من %2، المجموعة %3</translation>
    </message>
    <message>
        <source>Shares on paper</source>
        <translation>حصص ورقية</translation>
    </message>
    <message>
        <source>Sheets to make</source>
        <translation>عدد الأوراق</translation>
    </message>
    <message>
        <source>The sheets open nothing before the last of them is confirmed here.</source>
        <translation>لا تفتح الأوراق شيئًا قبل تأكيد آخرها هنا.</translation>
    </message>
    <message>
        <source>The words of this share</source>
        <translation>كلمات هذه الحصة</translation>
    </message>
    <message>
        <source>To be sure it is on paper, type word %1 from it.</source>
        <translation>للتأكد من أنها على الورق، تُكتب منها الكلمة %1.</translation>
    </message>
    <message>
        <source>Whoever brings enough sheets together with a copy of your journal&apos;s files can read it. So keep each in another place, or with another person whom you trust.</source>
        <translation>من يجمع أوراقًا كافية مع نسخة من ملفات دفترك يمكنه قراءته. لذا تُحفظ كل ورقة في مكان آخر، أو لدى شخص آخر موضع ثقتك.</translation>
    </message>
    <message>
        <source>Word %1 reads differently on the sheet. Look once more.</source>
        <translation>الكلمة %1 مكتوبة على الورقة بشكل آخر. يحسن النظر مرة أخرى.</translation>
    </message>
    <message>
        <source>Write the journal&apos;s name on each sheet</source>
        <translation>كتابة اسم الدفتر على كل ورقة</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>قوة عبارة المرور</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>The two differ. Type the second one again.</source>
        <translation>الاثنتان مختلفتان. تُكتب الثانية من جديد.</translation>
    </message>
</context>
<context>
    <name>NewWords</name>
    <message>
        <source>New passphrase</source>
        <translation>عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>قوة عبارة المرور</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>نفسها مرة أخرى</translation>
    </message>
</context>
<context>
    <name>NoCircle</name>
    <message>
        <source>A circle is a handful of people whom you trust. You share what you choose, and nothing else of this journal ever leaves it.</source>
        <translation>الدائرة حفنة من أشخاص هم موضع ثقتك. يُشارَك فيها ما يقع عليه اختيارك، ولا يخرج من هذا الدفتر شيء سواه أبدًا.</translation>
    </message>
    <message>
        <source>A place to be heard by a few</source>
        <translation>مكان يسمعك فيه القليلون</translation>
    </message>
    <message>
        <source>Everything is locked before it leaves this computer. The relay that passes it on cannot read it.</source>
        <translation>كل شيء يُقفل قبل أن يغادر هذا الحاسوب. والمرحّل الذي ينقله لا يستطيع قراءته.</translation>
    </message>
    <message>
        <source>Join with a link</source>
        <translation>الدخول برابط</translation>
    </message>
    <message>
        <source>Start a circle</source>
        <translation>إنشاء دائرة</translation>
    </message>
</context>
<context>
    <name>NoHits</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Nothing was found for {query}.</source>
        <translation>لم يُعثر على شيء لـ{query}.</translation>
    </message>
    <message>
        <source>Search inside words</source>
        <translation>البحث داخل الكلمات</translation>
    </message>
</context>
<context>
    <name>NotePart</name>
    <message>
        <source>A few words, if you like</source>
        <translation>بضع كلمات، إن راق لك</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>A note on %1</source>
        <translation>ملاحظة عن %1</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>حفظ الملاحظة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Only you see it. It never leaves this journal.</source>
        <translation>لا يراها أحد غيرك. ولا تغادر هذا الدفتر أبدًا.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>A change of keys that was cut off has been finished.</source>
        <translation>أُتمّ تغيير للمفاتيح كان قد انقطع.</translation>
    </message>
    <message>
        <source>An older key file had been put in place, in which a removed key may still work. The true one was put back.</source>
        <translation>وُضع ملف مفاتيح أقدم قد يعمل فيه مفتاح أُزيل. أُعيد الملف الصحيح.</translation>
    </message>
    <message>
        <source>Keys were missing from the key file. The true one was put back.</source>
        <translation>نقصت مفاتيح من ملف المفاتيح. أُعيد الملف الصحيح.</translation>
    </message>
    <message>
        <source>The disk is nearly full. Free some space, so that everything can be saved.</source>
        <translation>القرص شبه ممتلئ. يحسن تفريغ بعض المساحة كي يمكن حفظ كل شيء.</translation>
    </message>
    <message>
        <source>The key file came from a copy of this journal. The true one was put back.</source>
        <translation>جاء ملف المفاتيح من نسخة لهذا الدفتر. أُعيد الملف الصحيح.</translation>
    </message>
    <message>
        <source>The key file was changed by something other than Lamplit. The true one was put back.</source>
        <translation>غيّر ملفَّ المفاتيح شيءٌ غير Lamplit. أُعيد الملف الصحيح.</translation>
    </message>
    <message>
        <source>The key file was damaged or missing. Its twin was used and put in its place.</source>
        <translation>كان ملف المفاتيح تالفًا أو مفقودًا. استُعمل توأمه ووُضع مكانه.</translation>
    </message>
    <message>
        <source>The spare copy of the key file was damaged or missing. It was made again.</source>
        <translation>كانت النسخة الاحتياطية من ملف المفاتيح تالفة أو مفقودة. صُنعت من جديد.</translation>
    </message>
    <message>
        <source>This journal is open on this computer for the first time.</source>
        <translation>هذا الدفتر مفتوح على هذا الحاسوب لأول مرة.</translation>
    </message>
    <message>
        <source>This journal was restored or copied since it was last open here.</source>
        <translation>استُعيد هذا الدفتر أو نُسخ منذ آخر فتح له هنا.</translation>
    </message>
    <message>
        <source>This journal was used on another computer since it was last open here.</source>
        <translation>استُعمل هذا الدفتر على حاسوب آخر منذ آخر فتح له هنا.</translation>
    </message>
</context>
<context>
    <name>NumberBlock</name>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>نُسخ.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
    </message>
    <message>
        <source>Point a phone&apos;s camera at it, and the phone offers to call or write.</source>
        <translation>بتوجيه كاميرا الهاتف إليه يعرض الهاتف الاتصال أو المراسلة.</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
    <message>
        <source>QR code for %1</source>
        <translation>رمز QR لـ%1</translation>
    </message>
</context>
<context>
    <name>OldBackups</name>
    <message numerus="yes">
        <source>%n old backups are deleted.</source>
        <translation>
            <numerusform>لم تُحذف نسخ احتياطية.</numerusform>
            <numerusform>حُذفت نسخة احتياطية قديمة.</numerusform>
            <numerusform>حُذفت نسختان احتياطيتان قديمتان.</numerusform>
            <numerusform>حُذفت %n نسخ احتياطية قديمة.</numerusform>
            <numerusform>حُذفت %n نسخة احتياطية قديمة.</numerusform>
            <numerusform>حُذفت %n نسخة احتياطية قديمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n old backups</source>
        <translation>
            <numerusform>لا نسخ للحذف</numerusform>
            <numerusform>حذف نسخة احتياطية قديمة</numerusform>
            <numerusform>حذف نسختين احتياطيتين قديمتين</numerusform>
            <numerusform>حذف %n نسخ احتياطية قديمة</numerusform>
            <numerusform>حذف %n نسخة احتياطية قديمة</numerusform>
            <numerusform>حذف %n نسخة احتياطية قديمة</numerusform>
        </translation>
    </message>
    <message>
        <source>If someone knows the old passphrase or has an old code, they can still open these. Back up first, then delete them.</source>
        <translation>من يعرف عبارة المرور القديمة أو لديه رمز قديم يمكنه فتح هذه بعدُ. النسخ الاحتياطي أولًا، ثم حذفها.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>إبقاؤها</translation>
    </message>
    <message>
        <source>Not every old backup could be deleted. Look into the backups folder and delete them there.</source>
        <translation>تعذّر حذف بعض النسخ القديمة. يمكن حذفها من مجلد النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>The old backups still open with the old keys</source>
        <translation>ما زالت النسخ الاحتياطية القديمة تُفتح بالمفاتيح القديمة</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnceMore</name>
    <message>
        <source>As you asked, your circles open once more at %1, for %2 min.</source>
        <translation>كما طلبت، تُفتح دوائرك مرة أخرى عند %1، مدة %2 د.</translation>
    </message>
    <message>
        <source>Let it be</source>
        <translation>ترك الأمر</translation>
    </message>
    <message>
        <source>Open once more…</source>
        <translation>فتح مرة أخرى…</translation>
    </message>
    <message>
        <source>Wait, then open</source>
        <translation>انتظار ثم فتح</translation>
    </message>
    <message>
        <source>Why, in one sentence</source>
        <translation>السبب في جملة واحدة</translation>
    </message>
    <message>
        <source>Why? One sentence, only for you</source>
        <translation>لماذا؟ جملة واحدة، لك وحدك</translation>
    </message>
    <message>
        <source>Your circles open after a wait of %1 min, for %2 min. Your sentence stands in your look-back and nowhere else.</source>
        <translation>تُفتح دوائرك بعد انتظار %1 د، مدة %2 د. وجملتك تظهر في مراجعتك ولا تظهر في غيرها.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>%1 of %2 photos, without their data</source>
        <translation>‏%1 من %2 من الصور، دون بياناتها</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>لا ساعات</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>لا دقائق</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Also include</source>
        <translation>إرفاق أيضًا</translation>
    </message>
    <message>
        <source>Chosen people</source>
        <translation>أشخاص مختارون</translation>
    </message>
    <message>
        <source>Everyone in %1 (%2)</source>
        <translation>كل من في %1 (%2)</translation>
    </message>
    <message>
        <source>For</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>How it is meant</source>
        <translation>المقصود به</translation>
    </message>
    <message>
        <source>I take it back</source>
        <translation>أسحبه بنفسي</translation>
    </message>
    <message>
        <source>My mood: %1</source>
        <translation>مزاجي: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>إطلاقًا</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>لا شيء بعينه</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>شهر واحد</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>أسبوع واحد</translation>
    </message>
    <message>
        <source>Others, with commas between</source>
        <translation>غيرها، وبينها فواصل</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>الوسوم: %1</translation>
    </message>
    <message>
        <source>The photo %1, without its data</source>
        <translation>الصورة %1، دون بياناتها</translation>
    </message>
    <message>
        <source>The place: %1</source>
        <translation>المكان: %1</translation>
    </message>
    <message>
        <source>The title: %1</source>
        <translation>العنوان: %1</translation>
    </message>
    <message>
        <source>Three days</source>
        <translation>ثلاثة أيام</translation>
    </message>
    <message>
        <source>Topic notes</source>
        <translation>تنبيهات الموضوع</translation>
    </message>
    <message>
        <source>Topic notes in your words</source>
        <translation>تنبيهات الموضوع بكلماتك</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Waits before it goes out</source>
        <translation>ينتظر قبل أن يخرج</translation>
    </message>
    <message>
        <source>What I wish for</source>
        <translation>ما أتمناه</translation>
    </message>
    <message>
        <source>When I wrote it</source>
        <translation>متى كتبته</translation>
    </message>
    <message>
        <source>other photos</source>
        <translation>صور أخرى</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>when you wrote it</source>
        <translation>متى كتبته</translation>
    </message>
    <message>
        <source>your mood</source>
        <translation>مزاجك</translation>
    </message>
</context>
<context>
    <name>Ordering</name>
    <message>
        <source>It stands on top for everybody.</source>
        <translation>هو في الأعلى لدى الجميع.</translation>
    </message>
    <message>
        <source>It stands on top no longer.</source>
        <translation>لم يعد في الأعلى.</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
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
        <translation>تمرير</translation>
    </message>
</context>
<context>
    <name>OwnPart</name>
    <message>
        <source>A plan is written on a good day and read on a bad one: what helps, and whom to ask, in your own words.</source>
        <translation>تُكتب الخطة في يوم جيد وتُقرأ في يوم صعب: ما يساعد ومن يُسأل، بكلماتك أنت.</translation>
    </message>
    <message>
        <source>Add my people</source>
        <translation>إضافة أشخاصي</translation>
    </message>
    <message>
        <source>Change my people</source>
        <translation>تغيير أشخاصي</translation>
    </message>
    <message>
        <source>Change my plan</source>
        <translation>تغيير خطتي</translation>
    </message>
    <message>
        <source>If you have written a plan, it is in the journal. Open that to read it here. Everything below works without.</source>
        <translation>إن كتبت خطة فهي في الدفتر. بفتحه تُقرأ هنا. وكل ما أدناه يعمل من دونه.</translation>
    </message>
    <message>
        <source>My people</source>
        <translation>أشخاصي</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>خطتي</translation>
    </message>
    <message>
        <source>This is the short form. All of it is in the journal.</source>
        <translation>هذه هي الصيغة القصيرة. وكلها في الدفتر.</translation>
    </message>
    <message>
        <source>This part goes on in the plan.</source>
        <translation>لهذا الجزء بقية في الخطة.</translation>
    </message>
    <message>
        <source>Write a plan</source>
        <translation>كتابة خطة</translation>
    </message>
</context>
<context>
    <name>OwnPlanStrip</name>
    <message>
        <source>Open my plan</source>
        <translation>فتح خطتي</translation>
    </message>
    <message>
        <source>Your own plan is here, if you want it.</source>
        <translation>خطتك هنا، إن أردتها.</translation>
    </message>
</context>
<context>
    <name>OwnWordsGroup</name>
    <message>
        <source>%1 is called “%2” now.</source>
        <translation>صار اسم %1 «%2».</translation>
    </message>
    <message>
        <source>They stand wherever a mood shows. An empty one is as usual.</source>
        <translation>تظهر حيثما يظهر مزاج. والفارغة تبقى كالمعتاد.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>كلماتك الخاصة</translation>
    </message>
    <message>
        <source>Your word for: %1</source>
        <translation>كلمتك بدل: %1</translation>
    </message>
</context>
<context>
    <name>PackRow</name>
    <message>
        <source>Ask on Today: %1</source>
        <translation>السؤال في صفحة اليوم: %1</translation>
    </message>
    <message>
        <source>Hide the questions</source>
        <translation>إخفاء الأسئلة</translation>
    </message>
    <message numerus="yes">
        <source>Show %n questions</source>
        <translation>
            <numerusform>لا أسئلة</numerusform>
            <numerusform>عرض سؤال</numerusform>
            <numerusform>عرض سؤالين</numerusform>
            <numerusform>عرض %n أسئلة</numerusform>
            <numerusform>عرض %n سؤالًا</numerusform>
            <numerusform>عرض %n سؤال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>Add a picture or a file</source>
        <translation>إضافة صورة أو ملف</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Add the chosen words to my next session</source>
        <translation>إضافة الكلمات المختارة إلى جلستي القادمة</translation>
    </message>
    <message>
        <source>Add to my next session</source>
        <translation>إضافة إلى جلستي القادمة</translation>
    </message>
    <message>
        <source>Copy the whole entry</source>
        <translation>نسخ التدوينة كلها</translation>
    </message>
    <message>
        <source>Date and place</source>
        <translation>التاريخ والمكان</translation>
    </message>
    <message>
        <source>Files of this entry</source>
        <translation>ملفات هذه التدوينة</translation>
    </message>
    <message>
        <source>Find in this entry</source>
        <translation>البحث في هذه التدوينة</translation>
    </message>
    <message>
        <source>Keep out of memories</source>
        <translation>إبعادها عن الذكريات</translation>
    </message>
    <message>
        <source>Make a template of this entry</source>
        <translation>صنع قالب من هذه التدوينة</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>نقل إلى السلة</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Reading view</source>
        <translation>عرض للقراءة</translation>
    </message>
    <message>
        <source>Save all of them</source>
        <translation>حفظها كلها</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ PDF</translation>
    </message>
    <message>
        <source>Write without distraction</source>
        <translation>كتابة دون تشتيت</translation>
    </message>
</context>
<context>
    <name>Pair</name>
    <message>
        <source>%1 of %2 days</source>
        <translation>‏%1 من %2 من الأيام</translation>
    </message>
    <message>
        <source>Best day</source>
        <translation>أفضل يوم</translation>
    </message>
    <message>
        <source>Best weeks</source>
        <translation>أفضل الأسابيع</translation>
    </message>
    <message>
        <source>Hardest day</source>
        <translation>أصعب يوم</translation>
    </message>
    <message>
        <source>Hardest weeks</source>
        <translation>أصعب الأسابيع</translation>
    </message>
</context>
<context>
    <name>PairBars</name>
    <message>
        <source>%1, minutes</source>
        <translation>‏%1، دقائق</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
</context>
<context>
    <name>PaperInView</name>
    <message>
        <source>%1 of the %2 that are needed are here.</source>
        <translation>‏%1 من %2 لازمة موجودة هنا.</translation>
    </message>
    <message>
        <source>Add this share</source>
        <translation>إضافة هذه الحصة</translation>
    </message>
    <message>
        <source>Back in, with shares on paper</source>
        <translation>العودة إلى الداخل بحصص ورقية</translation>
    </message>
    <message>
        <source>Back to the passphrase</source>
        <translation>رجوع إلى عبارة المرور</translation>
    </message>
    <message>
        <source>Choose a new passphrase. It takes the place of the one that is lost. The shares open this journal as before.</source>
        <translation>تُختار عبارة مرور جديدة تحل محل الضائعة. وتفتح الحصص هذا الدفتر كما كانت.</translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation>فتح الدفتر</translation>
    </message>
    <message>
        <source>The shares fit</source>
        <translation>الحصص مناسبة</translation>
    </message>
    <message>
        <source>The two differ. Type the second one again.</source>
        <translation>الاثنتان مختلفتان. تُكتب الثانية من جديد.</translation>
    </message>
    <message>
        <source>The words of a sheet</source>
        <translation>كلمات ورقة</translation>
    </message>
    <message>
        <source>The words so far</source>
        <translation>الكلمات حتى الآن</translation>
    </message>
    <message>
        <source>Type the words of one sheet after the other, or read its QR code from a picture. Four letters of a word are enough.</source>
        <translation>تُكتب كلمات ورقة بعد أخرى، أو يُقرأ رمز QR الخاص بها من صورة. تكفي أربعة أحرف من الكلمة.</translation>
    </message>
</context>
<context>
    <name>PaperShares</name>
    <message>
        <source> and </source>
        <translation> و </translation>
    </message>
    <message numerus="yes">
        <source>%n words are missing.</source>
        <translation>
            <numerusform>لا كلمات ناقصة.</numerusform>
            <numerusform>تنقص كلمة واحدة.</numerusform>
            <numerusform>تنقص كلمتان.</numerusform>
            <numerusform>تنقص %n كلمات.</numerusform>
            <numerusform>تنقص %n كلمة.</numerusform>
            <numerusform>تنقص %n كلمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>No shares on paper open this journal.</source>
        <translation>لا حصص ورقية تفتح هذا الدفتر.</translation>
    </message>
    <message>
        <source>Some words are wrong. Compare each of them with the sheet.</source>
        <translation>بعض الكلمات خاطئة. تلزم مقارنة كل منها بالورقة.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n words too many.</source>
        <translation>
            <numerusform>لا كلمات زائدة.</numerusform>
            <numerusform>كلمة واحدة زائدة.</numerusform>
            <numerusform>كلمتان زائدتان.</numerusform>
            <numerusform>%n كلمات زائدة.</numerusform>
            <numerusform>%n كلمة زائدة.</numerusform>
            <numerusform>%n كلمة زائدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no words.</source>
        <translation>لا كلمات.</translation>
    </message>
    <message>
        <source>These sheets do not open this journal. Begin again with the first of them.</source>
        <translation>هذه الأوراق لا تفتح هذا الدفتر. يُبدأ من جديد بأولها.</translation>
    </message>
    <message>
        <source>This is no share that opens a journal here.</source>
        <translation>ليست هذه حصة تفتح دفترًا هنا.</translation>
    </message>
    <message>
        <source>This sheet is of another set, or of another journal. Only sheets of one set open it together. The others still count.</source>
        <translation>هذه الورقة من مجموعة أخرى، أو من دفتر آخر. أوراق المجموعة الواحدة وحدها تفتحه معًا. والأخرى ما زالت محسوبة.</translation>
    </message>
    <message>
        <source>This sheet is there already. Take another one.</source>
        <translation>هذه الورقة موجودة بالفعل. تلزم ورقة أخرى.</translation>
    </message>
    <message>
        <source>Word %1 is likely wrong. Compare it with the sheet.</source>
        <translation>الكلمة %1 خاطئة على الأرجح. تلزم مقارنتها بالورقة.</translation>
    </message>
    <message>
        <source>Word %1 is not on the list of words. Look again.</source>
        <translation>الكلمة %1 ليست في قائمة الكلمات. يحسن النظر مرة أخرى.</translation>
    </message>
    <message>
        <source>Words %1 are not on the list. Look again.</source>
        <translation>الكلمات %1 ليست في القائمة. يحسن النظر مرة أخرى.</translation>
    </message>
    <message>
        <source>Words %1 have changed places.</source>
        <translation>الكلمات %1 تبادلت أماكنها.</translation>
    </message>
</context>
<context>
    <name>PartChoice</name>
    <message>
        <source>All days</source>
        <translation>كل الأيام</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>كل التدوينات</translation>
    </message>
    <message>
        <source>Any or none</source>
        <translation>أيّ منها أو لا شيء</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>Days of my choice</source>
        <translation>أيام من اختياري</translation>
    </message>
    <message>
        <source>Earlier versions of entries</source>
        <translation>الإصدارات الأقدم من التدوينات</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Moods, sleep and questionnaires</source>
        <translation>الأمزجة والنوم والاستبيانات</translation>
    </message>
    <message>
        <source>Only entries with a star</source>
        <translation>التدوينات ذات النجمة فقط</translation>
    </message>
    <message>
        <source>Only what this search finds</source>
        <translation>ما يجده هذا البحث فقط</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation>الصور والملفات</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>The last day is before the first one. Choose another day.</source>
        <translation>اليوم الأخير قبل اليوم الأول. يلزم اختيار يوم آخر.</translation>
    </message>
    <message>
        <source>The last twelve months</source>
        <translation>آخر اثني عشر شهرًا</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>ما يُرفق</translation>
    </message>
    <message>
        <source>What is in the trash</source>
        <translation>ما في السلة</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>أي تدوينات</translation>
    </message>
    <message>
        <source>Words, or filters as in the journal, such as tag:river or mood:5-7.</source>
        <translation>كلمات أو مرشحات كما في اليوميات، مثل tag:river أو mood:5-7.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>إظهار عبارة المرور</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>A journal only you can open</source>
        <translation>دفتر لا يفتحه أحد غيرك</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>قوة عبارة المرور</translation>
    </message>
    <message>
        <source>There is already a journal in this place. Open it, or choose another.</source>
        <translation>في هذا المكان دفتر بالفعل. يمكن فتحه، أو اختيار مكان آخر.</translation>
    </message>
    <message>
        <source>This journal is locked with your passphrase. Nobody can reset it for you, so step 2 gives you a spare key.</source>
        <translation>هذا الدفتر مقفل بعبارة مرورك. لا يستطيع أحد إعادة تعيينها لك، ولذلك تعطيك الخطوة 2 مفتاحًا احتياطيًا.</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>مكان حفظه</translation>
    </message>
</context>
<context>
    <name>PauseSheet</name>
    <message>
        <source>For how long</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>إبقاؤه كما هو</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>إراحتها</translation>
    </message>
    <message>
        <source>Let this thread rest</source>
        <translation>إراحة هذه المحادثة</translation>
    </message>
    <message>
        <source>Nobody can answer in it meanwhile. Everybody sees that you let it rest, and until when. Afterwards you can take it up again with words that make it easier.</source>
        <translation>لا يمكن لأحد الرد فيها في الأثناء. يرى الجميع أنك أرحتها وحتى متى. وبعدها يمكن استئنافها بكلمات تسهّل الأمر.</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <source>One hour</source>
        <translation>ساعة واحدة</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>أسبوع واحد</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>استئنافها</translation>
    </message>
    <message>
        <source>Take this thread up again</source>
        <translation>استئناف هذه المحادثة</translation>
    </message>
    <message>
        <source>The thread goes on.</source>
        <translation>المحادثة مستمرة.</translation>
    </message>
    <message>
        <source>The thread rests.</source>
        <translation>المحادثة مستريحة.</translation>
    </message>
    <message>
        <source>These words go into the thread as yours. With none, it only goes on.</source>
        <translation>تدخل هذه الكلمات المحادثة باسمك. ودون كلمات تستمر المحادثة فحسب.</translation>
    </message>
    <message>
        <source>Three days</source>
        <translation>ثلاثة أيام</translation>
    </message>
    <message>
        <source>What you say about it, if you like</source>
        <translation>كلماتك عنها، إن راق لك</translation>
    </message>
    <message>
        <source>Words to begin again with</source>
        <translation>كلمات للبدء من جديد</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>The last day is before the first one. Choose another day.</source>
        <translation>اليوم الأخير قبل اليوم الأول. يلزم اختيار يوم آخر.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>PersonActs</name>
    <message>
        <source>%1 is a steward no longer.</source>
        <translation>لم يعد الإشراف لدى %1.</translation>
    </message>
    <message>
        <source>%1 is a steward now.</source>
        <translation>‏%1 مشرف الآن.</translation>
    </message>
    <message>
        <source>%1 is blocked no longer.</source>
        <translation>رُفع الحظر عن %1.</translation>
    </message>
    <message>
        <source>%1 is muted no longer.</source>
        <translation>رُفع الكتم عن %1.</translation>
    </message>
    <message>
        <source>%1 is muted: what they write is folded.</source>
        <translation>كُتم %1: ما يكتبه مطويّ.</translation>
    </message>
    <message>
        <source>%1 was removed, and every key was changed.</source>
        <translation>أُزيل %1، وغُيّرت كل المفاتيح.</translation>
    </message>
    <message>
        <source>A note that only I see…</source>
        <translation>ملاحظة لا يراها غيري…</translation>
    </message>
    <message>
        <source>A steward can hide posts for everybody, let threads rest, remove people, change the agreement, and make others stewards. All see who did it.</source>
        <translation>يستطيع المشرف إخفاء منشورات عن الجميع، وإراحة محادثات، وإزالة أشخاص، وتغيير الاتفاق، وجعل آخرين مشرفين. ويرى الجميع من فعل ذلك.</translation>
    </message>
    <message>
        <source>Ask %1 first whether they would like that.</source>
        <translation>يحسن أولًا سؤال %1 إن كان ذلك مرغوبًا.</translation>
    </message>
    <message>
        <source>Be a steward no longer</source>
        <translation>ترك الإشراف</translation>
    </message>
    <message>
        <source>Be a steward no longer…</source>
        <translation>ترك الإشراف…</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>حظر %1</translation>
    </message>
    <message>
        <source>Block no longer</source>
        <translation>رفع الحظر</translation>
    </message>
    <message>
        <source>Block them</source>
        <translation>حظر</translation>
    </message>
    <message>
        <source>Block…</source>
        <translation>حظر…</translation>
    </message>
    <message>
        <source>Change what I am called…</source>
        <translation>تغيير اسمي هنا…</translation>
    </message>
    <message>
        <source>Compare numbers</source>
        <translation>مقارنة الأرقام</translation>
    </message>
    <message>
        <source>Compare numbers anew</source>
        <translation>مقارنة الأرقام من جديد</translation>
    </message>
    <message>
        <source>Every key changes at once. They read nothing that is said from now on, and cannot come back by themselves.</source>
        <translation>تتغيّر كل المفاتيح فورًا. لا يُقرأ لديه شيء مما يُقال من الآن، ولا عودة له من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Everybody sees that it was you. Talk with them first, if that is safe.</source>
        <translation>يرى الجميع أنك فعلت ذلك. يحسن الحديث معه أولًا، إن كان ذلك آمنًا.</translation>
    </message>
    <message>
        <source>Leave the circle…</source>
        <translation>مغادرة الدائرة…</translation>
    </message>
    <message>
        <source>Make %1 a steward</source>
        <translation>جعل %1 مشرفًا</translation>
    </message>
    <message>
        <source>Make them a steward</source>
        <translation>إسناد الإشراف</translation>
    </message>
    <message>
        <source>Make them a steward…</source>
        <translation>إسناد الإشراف…</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم</translation>
    </message>
    <message>
        <source>Mute no longer</source>
        <translation>رفع الكتم</translation>
    </message>
    <message>
        <source>Nobody is told. They still read what you share with everybody.</source>
        <translation>لا يُخبَر أحد. وتبقى له قراءة كل منشور منك إلى الجميع.</translation>
    </message>
    <message>
        <source>Nothing of %1 is shown any more.</source>
        <translation>لم يعد يظهر شيء من %1.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Remove %1 from the circle</source>
        <translation>إزالة %1 من الدائرة</translation>
    </message>
    <message>
        <source>Remove from the circle…</source>
        <translation>إزالة من الدائرة…</translation>
    </message>
    <message>
        <source>Step down</source>
        <translation>التنحي</translation>
    </message>
    <message>
        <source>Take the role</source>
        <translation>أخذ الدور</translation>
    </message>
    <message>
        <source>Take the role of steward from %1</source>
        <translation>أخذ الإشراف من %1</translation>
    </message>
    <message>
        <source>Take the role of steward…</source>
        <translation>أخذ الإشراف…</translation>
    </message>
    <message>
        <source>They keep what they have. It cannot be taken from them.</source>
        <translation>يحتفظ بما لديه. لا يمكن أخذه منه.</translation>
    </message>
    <message>
        <source>They stay in the circle as a member. Everybody sees that it was you.</source>
        <translation>يبقى عضوًا في الدائرة. ويرى الجميع أنك فعلت ذلك.</translation>
    </message>
    <message>
        <source>Vote for somebody in their place…</source>
        <translation>التصويت لشخص مكانه…</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>ما يمكن فعله</translation>
    </message>
    <message>
        <source>You are a steward no longer.</source>
        <translation>لم تعد تتولى الإشراف.</translation>
    </message>
    <message>
        <source>You see nothing that they write. It is kept, and there again when you block them no longer.</source>
        <translation>لا يظهر لك شيء مما يكتبه. وهو محفوظ، ويعود متى رفعت الحظر.</translation>
    </message>
    <message>
        <source>You stay in the circle. The other stewards go on, and everybody sees that you stepped down.</source>
        <translation>تبقى في الدائرة. ويمضي المشرفون الآخرون، ويرى الجميع أنك تنحّيت.</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>%1 (you)</source>
        <translation>‏%1 (أنت)</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>‏%1 حتى %2</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>numbers compared</source>
        <translation>تمت مقارنة الأرقام</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Fetch it</source>
        <translation>جلبه</translation>
    </message>
    <message>
        <source>It did not arrive before your place in this circle ended.</source>
        <translation>لم يصل قبل أن ينتهي مكانك في هذه الدائرة.</translation>
    </message>
    <message>
        <source>It did not arrive. You can ask whoever shared it to send it again.</source>
        <translation>لم يصل. يمكن طلبه من جديد ممن شاركه.</translation>
    </message>
    <message>
        <source>It has not arrived yet.</source>
        <translation>لم يصل بعد.</translation>
    </message>
    <message>
        <source>It is large, so it comes only when you ask for it.</source>
        <translation>هو كبير، فلا يأتي إلا عند طلبه.</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>الصورة التالية</translation>
    </message>
    <message>
        <source>Photo %1 of %2</source>
        <translation>الصورة %1 من %2</translation>
    </message>
    <message>
        <source>Photo before</source>
        <translation>الصورة السابقة</translation>
    </message>
    <message>
        <source>This picture cannot be shown. It is damaged, or no picture.</source>
        <translation>لا يمكن عرض هذه الصورة. هي تالفة، أو ليست صورة.</translation>
    </message>
</context>
<context>
    <name>PhrasesPart</name>
    <message>
        <source>Offer me my plan</source>
        <translation>عرض خطتي عليّ</translation>
    </message>
    <message>
        <source>One phrase a line</source>
        <translation>عبارة في كل سطر</translation>
    </message>
    <message>
        <source>Up to %1 phrases of up to %2 characters, each with a word, are kept.</source>
        <translation>تُحفظ حتى %1 عبارة، كل منها حتى %2 حرفًا وفيها كلمة.</translation>
    </message>
    <message>
        <source>What you write when it is bad, in your own words. Once a page of yours is saved with one of them in it, a line above the page offers your plan, once a day at most. Only this list is kept, in the journal. That one was found is written nowhere, and nothing is sent.</source>
        <translation>عبارات لحين يسوء الحال، بكلماتك أنت. متى حُفظت صفحة لك فيها واحدة منها، عرض سطر فوق الصفحة خطتك، مرة في اليوم على الأكثر. لا تُحفظ إلا هذه القائمة، في الدفتر. ولا يُكتب في أي مكان أن واحدة وُجدت، ولا يُرسل شيء.</translation>
    </message>
    <message>
        <source>When I write certain words</source>
        <translation>حين أكتب كلمات معيّنة</translation>
    </message>
</context>
<context>
    <name>PictureRow</name>
    <message>
        <source>Choose a picture of the code</source>
        <translation>اختيار صورة للرمز</translation>
    </message>
    <message>
        <source>From a picture</source>
        <translation>من صورة</translation>
    </message>
    <message>
        <source>No code can be read in this picture. Take it from nearer and straight.</source>
        <translation>لا رمز يُقرأ في هذه الصورة. تنفع صورة أقرب ومستقيمة.</translation>
    </message>
    <message>
        <source>Nothing that was copied is a picture.</source>
        <translation>لا صورة في ما نُسخ.</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>لصق صورة</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>This is no picture that can be read here. Choose a PNG or a JPEG.</source>
        <translation>ليست هذه صورة تُقرأ هنا. يلزم PNG أو JPEG.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>This picture is not here.</source>
        <translation>هذه الصورة ليست هنا.</translation>
    </message>
    <message>
        <source>This picture is not here: {alt}</source>
        <translation>هذه الصورة ليست هنا: {alt}</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Copied by %1: that company keeps the encrypted file, sees its size and date, and cannot open it. It may keep old ones that are removed here.</source>
        <translation>ينسخه %1: تحتفظ تلك الشركة بالملف المشفّر وترى حجمه وتاريخه ولا تستطيع فتحه. وقد تحتفظ بملفات قديمة أُزيلت هنا.</translation>
    </message>
    <message>
        <source>On a network drive (%1): whoever runs it sees how large your backups are and when they are made, and nothing of what is in them.</source>
        <translation>على قرص شبكي (%1): من يديره يرى حجم نسخك الاحتياطية ووقت عملها، ولا شيء مما فيها.</translation>
    </message>
    <message>
        <source>This folder is copied by %1, which can bring old versions back and damage a journal in use. A folder it does not copy is safer.</source>
        <translation>ينسخ %1 هذا المجلد، وقد يعيد إصدارات قديمة ويُتلف دفترًا مستعملًا. مجلد لا ينسخه آمن أكثر.</translation>
    </message>
    <message>
        <source>This folder lies on a network drive (%1), where a journal can be damaged when the connection drops. A folder on this computer is safer.</source>
        <translation>هذا المجلد على قرص شبكي (%1)، حيث قد يتلف الدفتر إن انقطع الاتصال. مجلد على هذا الحاسوب آمن أكثر.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>A doctor, a therapist, a clinic; also at night.</source>
        <translation>طبيب أو معالج أو عيادة؛ في الليل أيضًا.</translation>
    </message>
    <message>
        <source>How I notice that it is getting bad</source>
        <translation>كيف ألاحظ أن الحال يسوء</translation>
    </message>
    <message>
        <source>Making things safer around me</source>
        <translation>جعل ما حولي أكثر أمانًا</translation>
    </message>
    <message>
        <source>Names and numbers, one a line. Who may know how bad it is?</source>
        <translation>أسماء وأرقام، واحد في كل سطر. من يجوز له أن يعرف كم هو صعب؟</translation>
    </message>
    <message>
        <source>People, animals, places, things still to come.</source>
        <translation>أشخاص وحيوانات وأماكن وأشياء لم تأتِ بعد.</translation>
    </message>
    <message>
        <source>Places and people that take my mind off it</source>
        <translation>أماكن وأشخاص يصرفون ذهني عنه</translation>
    </message>
    <message>
        <source>Professionals and services</source>
        <translation>مختصون وخدمات</translation>
    </message>
    <message>
        <source>Small things that helped before, without anybody else.</source>
        <translation>أشياء صغيرة ساعدت من قبل، دون أحد آخر.</translation>
    </message>
    <message>
        <source>Thoughts, feelings, things I do or stop doing.</source>
        <translation>أفكار ومشاعر وأشياء أفعلها أو أكفّ عنها.</translation>
    </message>
    <message>
        <source>What I can do by myself</source>
        <translation>ما أستطيع فعله وحدي</translation>
    </message>
    <message>
        <source>What I keep further away when it is bad, and who can help me with that.</source>
        <translation>ما أُبعده عني حين يسوء الحال، ومن يساعدني في ذلك.</translation>
    </message>
    <message>
        <source>What matters to me</source>
        <translation>ما يهمني</translation>
    </message>
    <message>
        <source>Where I am among others, and who is good to be with.</source>
        <translation>أين أكون بين الناس، ومن تحسن صحبته.</translation>
    </message>
    <message>
        <source>Whom I can ask for help</source>
        <translation>من أستطيع طلب مساعدته</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message numerus="yes">
        <source>%n entries do not say their time zone and take this one.</source>
        <translation>
            <numerusform>لكل التدوينات مناطقها الزمنية.</numerusform>
            <numerusform>تدوينة واحدة لا تذكر منطقتها الزمنية وتأخذ هذه.</numerusform>
            <numerusform>تدوينتان لا تذكران منطقتهما الزمنية وتأخذان هذه.</numerusform>
            <numerusform>%n تدوينات لا تذكر منطقتها الزمنية وتأخذ هذه.</numerusform>
            <numerusform>%n تدوينة لا تذكر منطقتها الزمنية وتأخذ هذه.</numerusform>
            <numerusform>%n تدوينة لا تذكر منطقتها الزمنية وتأخذ هذه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also take files from outside the folder</source>
        <translation>أخذ ملفات من خارج المجلد أيضًا</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n check-ins</source>
        <translation>
            <numerusform>لا تسجيلات</numerusform>
            <numerusform>استيراد تسجيل واحد</numerusform>
            <numerusform>استيراد تسجيلين</numerusform>
            <numerusform>استيراد %n تسجيلات</numerusform>
            <numerusform>استيراد %n تسجيلًا</numerusform>
            <numerusform>استيراد %n تسجيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n entries</source>
        <translation>
            <numerusform>لا تدوينات</numerusform>
            <numerusform>استيراد تدوينة واحدة</numerusform>
            <numerusform>استيراد تدوينتين</numerusform>
            <numerusform>استيراد %n تدوينات</numerusform>
            <numerusform>استيراد %n تدوينة</numerusform>
            <numerusform>استيراد %n تدوينة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n entries and %1 more</source>
        <translation>
            <numerusform>استيراد %1 غيرها</numerusform>
            <numerusform>استيراد تدوينة و%1 غيرها</numerusform>
            <numerusform>استيراد تدوينتين و%1 غيرها</numerusform>
            <numerusform>استيراد %n تدوينات و%1 غيرها</numerusform>
            <numerusform>استيراد %n تدوينة و%1 غيرها</numerusform>
            <numerusform>استيراد %n تدوينة و%1 غيرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n moods and other things</source>
        <translation>
            <numerusform>لا شيء</numerusform>
            <numerusform>استيراد مزاج أو شيء واحد</numerusform>
            <numerusform>استيراد مزاجين أو شيئين</numerusform>
            <numerusform>استيراد %n أمزجة وأشياء أخرى</numerusform>
            <numerusform>استيراد %n مزاجًا وأشياء أخرى</numerusform>
            <numerusform>استيراد %n مزاج وأشياء أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in the %n entries that differ too, beside the ones here</source>
        <translation>
            <numerusform>لا تدوينات مختلفة</numerusform>
            <numerusform>استيراد التدوينة المختلفة أيضًا بجانب التي هنا</numerusform>
            <numerusform>استيراد التدوينتين المختلفتين أيضًا بجانب ما هنا</numerusform>
            <numerusform>استيراد %n تدوينات مختلفة أيضًا بجانب ما هنا</numerusform>
            <numerusform>استيراد %n تدوينة مختلفة أيضًا بجانب ما هنا</numerusform>
            <numerusform>استيراد %n تدوينة مختلفة أيضًا بجانب ما هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>Every entry says its own time zone, so this changes nothing.</source>
        <translation>تذكر كل تدوينة منطقتها الزمنية، فلا يغيّر هذا شيئًا.</translation>
    </message>
    <message>
        <source>Everything is already here.</source>
        <translation>كل شيء هنا بالفعل.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Lamplit knows no such time zone.</source>
        <translation>لا يعرف Lamplit منطقة زمنية كهذه.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Nothing new, but some entries differ</source>
        <translation>لا جديد، لكن بعض التدوينات مختلفة</translation>
    </message>
    <message>
        <source>Reading it again</source>
        <translation>القراءة من جديد</translation>
    </message>
    <message>
        <source>So the dates will read</source>
        <translation>هكذا ستُقرأ التواريخ</translation>
    </message>
    <message>
        <source>There are no entries in it.</source>
        <translation>لا تدوينات فيه.</translation>
    </message>
    <message>
        <source>There is no new entry to show.</source>
        <translation>لا تدوينة جديدة للعرض.</translation>
    </message>
    <message>
        <source>This is what would come in</source>
        <translation>هذا ما سيُستورد</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>بلا كلمات</translation>
    </message>
</context>
<context>
    <name>PlanPaper</name>
    <message>
        <source>My plan for a bad moment</source>
        <translation>خطتي للحظة صعبة</translation>
    </message>
    <message>
        <source>Print my plan</source>
        <translation>طباعة خطتي</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>%1 was saved. This copy is not encrypted.</source>
        <translation>حُفظ %1. هذه النسخة غير مشفّرة.</translation>
    </message>
    <message>
        <source>Back to Help now</source>
        <translation>العودة إلى «مساعدة الآن»</translation>
    </message>
    <message>
        <source>For a bad moment, written on a better one. Leave out whatever does not fit. It is kept as you type, in the journal, and Help now shows it first.</source>
        <translation>للحظة صعبة، تُكتب في لحظة أفضل. يُترك كل ما لا يناسب. تُحفظ أثناء الكتابة، في الدفتر، وتعرضها «مساعدة الآن» أولًا.</translation>
    </message>
    <message>
        <source>Help now then shows these parts while the journal is locked. They lie beside it without encryption: whoever uses this computer can read them.</source>
        <translation>تعرض «مساعدة الآن» حينها هذه الأجزاء والدفتر مقفل. وهي بجانبه دون تشفير: من يستعمل هذا الحاسوب يمكنه قراءتها.</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>خطتي</translation>
    </message>
    <message>
        <source>My plan for a bad moment</source>
        <translation>خطتي للحظة صعبة</translation>
    </message>
    <message>
        <source>My plan.pdf</source>
        <translation>خطتي.pdf</translation>
    </message>
    <message>
        <source>On paper and as a PDF the plan is not encrypted.</source>
        <translation>على الورق وفي PDF تكون الخطة غير مشفّرة.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Readable before unlocking</source>
        <translation>مقروء قبل فتح القفل</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ PDF</translation>
    </message>
    <message>
        <source>Written by myself, for myself.</source>
        <translation>كتبتُها بنفسي، لنفسي.</translation>
    </message>
</context>
<context>
    <name>PostActs</name>
    <message>
        <source>Add to my next session…</source>
        <translation>إضافة إلى جلستي القادمة…</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>كله</translation>
    </message>
    <message>
        <source>All of it, who can read it, where it is</source>
        <translation>كله، ومن يستطيع قراءته، وأين هو</translation>
    </message>
    <message>
        <source>Answer %1 alone</source>
        <translation>الرد على %1 وحده</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>حظر</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <translation>حظر %1؟</translation>
    </message>
    <message>
        <source>Block %1…</source>
        <translation>حظر %1…</translation>
    </message>
    <message>
        <source>Correct it…</source>
        <translation>تصحيحه…</translation>
    </message>
    <message>
        <source>Hide it for everybody…</source>
        <translation>إخفاؤه عن الجميع…</translation>
    </message>
    <message>
        <source>Hide it from me</source>
        <translation>إخفاؤه عني</translation>
    </message>
    <message>
        <source>How did you mean this?</source>
        <translation>ماذا قصدت بهذا؟</translation>
    </message>
    <message>
        <source>In a day</source>
        <translation>بعد يوم</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>بعد أسبوع</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>بعد ساعة</translation>
    </message>
    <message>
        <source>In three days</source>
        <translation>بعد ثلاثة أيام</translation>
    </message>
    <message>
        <source>It ends sooner now, for everybody.</source>
        <translation>ينتهي الآن قبل موعده، لدى الجميع.</translation>
    </message>
    <message>
        <source>It is hidden from you. Nobody is told.</source>
        <translation>هو مخفيّ عنك. لا يُخبَر أحد.</translation>
    </message>
    <message>
        <source>It is kept for a report no longer.</source>
        <translation>لم يعد محفوظًا لأجل بلاغ.</translation>
    </message>
    <message>
        <source>Keep it for a report no longer</source>
        <translation>ترك حفظه لأجل بلاغ</translation>
    </message>
    <message>
        <source>Keep it for a report, 30 days</source>
        <translation>حفظه لأجل بلاغ، 30 يومًا</translation>
    </message>
    <message>
        <source>Keep it private…</source>
        <translation>إبقاؤه خاصًا…</translation>
    </message>
    <message>
        <source>Kept sealed for 30 days, even if it is taken back. Nobody is told; the agreement of the circle says that this can be done.</source>
        <translation>محفوظ مختومًا 30 يومًا، حتى إن سُحب. لا يُخبَر أحد؛ واتفاق الدائرة يقول إن هذا ممكن.</translation>
    </message>
    <message>
        <source>Let it end sooner</source>
        <translation>إنهاؤه قبل موعده</translation>
    </message>
    <message>
        <source>Let it go out now</source>
        <translation>إخراجه الآن</translation>
    </message>
    <message>
        <source>Let this thread rest…</source>
        <translation>إراحة هذه المحادثة…</translation>
    </message>
    <message>
        <source>More for this post</source>
        <translation>المزيد لهذا المنشور</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>كتم %1</translation>
    </message>
    <message>
        <source>Mute %1 no longer</source>
        <translation>رفع الكتم عن %1</translation>
    </message>
    <message>
        <source>Nobody is told, and %1 can still read what you share with everybody. To share without them, choose people.</source>
        <translation>لا يُخبَر أحد، وتبقى لدى %1 قراءة كل منشور منك إلى الجميع. وللمشاركة من دونه يُختار أشخاص.</translation>
    </message>
    <message>
        <source>Pin it for everybody</source>
        <translation>تثبيته في الأعلى للجميع</translation>
    </message>
    <message>
        <source>Pin it no longer</source>
        <translation>إنزاله من الأعلى</translation>
    </message>
    <message>
        <source>Report it to stewards…</source>
        <translation>إبلاغ المشرفين عنه…</translation>
    </message>
    <message>
        <source>Save it as evidence…</source>
        <translation>حفظه دليلًا…</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>إظهاره من جديد</translation>
    </message>
    <message>
        <source>Show it to everybody again…</source>
        <translation>إظهاره للجميع من جديد…</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>سحبه…</translation>
    </message>
    <message>
        <source>Take this thread up again…</source>
        <translation>استئناف هذه المحادثة…</translation>
    </message>
    <message>
        <source>Think this advice over…</source>
        <translation>تأمّل هذه النصيحة…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>What %1 says is folded for you. Nobody is told.</source>
        <translation>ما يقوله %1 مطويّ لديك. لا يُخبَر أحد.</translation>
    </message>
    <message>
        <source>What %1 says is shown again.</source>
        <translation>ما يقوله %1 ظاهر من جديد.</translation>
    </message>
    <message>
        <source>Why do I see it like this?</source>
        <translation>لماذا يظهر لي هكذا؟</translation>
    </message>
    <message>
        <source>You can undo it under Hidden from you.</source>
        <translation>يمكن التراجع عنه تحت «مخفيّ عنك».</translation>
    </message>
    <message>
        <source>You see nothing of %1 any more.</source>
        <translation>لم يعد يظهر لك شيء من %1.</translation>
    </message>
    <message>
        <source>You see nothing that %1 says any more, and nothing of what they said.</source>
        <translation>لم يعد يظهر لك شيء مما يقوله %1، ولا مما قاله.</translation>
    </message>
</context>
<context>
    <name>PostCard</name>
    <message>
        <source>%1 (you)</source>
        <translation>‏%1 (أنت)</translation>
    </message>
    <message>
        <source>%1, who has left</source>
        <translation>‏%1، خارج الدائرة الآن</translation>
    </message>
    <message>
        <source>A card for the shelf</source>
        <translation>بطاقة للرف</translation>
    </message>
    <message>
        <source>A mood</source>
        <translation>مزاج</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>ردود</translation>
    </message>
    <message>
        <source>Corrected %1</source>
        <translation>صُحّح %1</translation>
    </message>
    <message>
        <source>Could use company</source>
        <translation>صحبة تنفع</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>تدوينة</translation>
    </message>
    <message>
        <source>It is kept here. A newer Lamplit can show what it says.</source>
        <translation>هو محفوظ هنا. ويمكن لإصدار أحدث من Lamplit أن يعرض ما يقوله.</translation>
    </message>
    <message>
        <source>Keep it in my kit</source>
        <translation>حفظها في عُدّتي</translation>
    </message>
    <message>
        <source>More for this post</source>
        <translation>المزيد لهذا المنشور</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Part of an entry</source>
        <translation>جزء من تدوينة</translation>
    </message>
    <message>
        <source>Read all of it</source>
        <translation>قراءة كله</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>Something that a newer Lamplit can show</source>
        <translation>شيء يمكن لإصدار أحدث من Lamplit أن يعرضه</translation>
    </message>
    <message>
        <source>Thank</source>
        <translation>شكر</translation>
    </message>
    <message>
        <source>Welcome page</source>
        <translation>صفحة الترحيب</translation>
    </message>
    <message>
        <source>What stood there first</source>
        <translation>ما كان هناك أولًا</translation>
    </message>
    <message>
        <source>dated ahead of the clock here</source>
        <translation>تاريخه سابق لساعة هذا الحاسوب</translation>
    </message>
    <message>
        <source>for chosen people</source>
        <translation>لأشخاص مختارين</translation>
    </message>
    <message>
        <source>here until %1</source>
        <translation>هنا حتى %1</translation>
    </message>
    <message>
        <source>here until %1 takes it back</source>
        <translation>هنا حتى يسحبه %1</translation>
    </message>
    <message>
        <source>here until you take it back</source>
        <translation>هنا حتى سحبه منك</translation>
    </message>
    <message>
        <source>its author</source>
        <translation>من كتبه</translation>
    </message>
    <message>
        <source>waiting to go out</source>
        <translation>بانتظار الخروج</translation>
    </message>
    <message>
        <source>written %1</source>
        <translation>كُتب %1</translation>
    </message>
</context>
<context>
    <name>PostText</name>
    <message>
        <source>Words of a post</source>
        <translation>كلمات منشور</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print this entry</source>
        <translation>طباعة هذه التدوينة</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ PDF</translation>
    </message>
    <message>
        <source>{name} was saved. This copy is not encrypted.</source>
        <translation>حُفظ {name}. هذه النسخة غير مشفّرة.</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Numbers compared in %1</source>
        <translation>مقارنة الأرقام في %1</translation>
    </message>
    <message>
        <source>Privacy check-up</source>
        <translation>فحص الخصوصية</translation>
    </message>
    <message>
        <source>Shared with %1</source>
        <translation>ما شاركته مع %1</translation>
    </message>
    <message>
        <source>The short form of your plan</source>
        <translation>الصيغة القصيرة من خطتك</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>ما يغادر هذا الحاسوب</translation>
    </message>
    <message>
        <source>What opens this journal</source>
        <translation>ما يفتح هذا الدفتر</translation>
    </message>
    <message>
        <source>When it locks</source>
        <translation>متى يُقفل</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message numerus="yes">
        <source>%n key(s) open it.</source>
        <translation>
            <numerusform>لا مفاتيح تفتحه.</numerusform>
            <numerusform>مفتاح واحد يفتحه.</numerusform>
            <numerusform>مفتاحان يفتحانه.</numerusform>
            <numerusform>%n مفاتيح تفتحه.</numerusform>
            <numerusform>%n مفتاحًا تفتحه.</numerusform>
            <numerusform>%n مفتاح تفتحه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them without an end.</source>
        <translation>
            <numerusform>ليس منها ما هو دون نهاية.</numerusform>
            <numerusform>واحد منها دون نهاية.</numerusform>
            <numerusform>اثنان منها دون نهاية.</numerusform>
            <numerusform>%n منها دون نهاية.</numerusform>
            <numerusform>%n منها دون نهاية.</numerusform>
            <numerusform>%n منها دون نهاية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of it lie beside the journal without encryption.</source>
        <translation>
            <numerusform>لا شيء منها بجانب الدفتر.</numerusform>
            <numerusform>جزء منها بجانب الدفتر دون تشفير.</numerusform>
            <numerusform>جزءان منها بجانب الدفتر دون تشفير.</numerusform>
            <numerusform>%n أجزاء منها بجانب الدفتر دون تشفير.</numerusform>
            <numerusform>%n جزءًا منها بجانب الدفتر دون تشفير.</numerusform>
            <numerusform>%n جزء منها بجانب الدفتر دون تشفير.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) of yours can be read there.</source>
        <translation>
            <numerusform>لا شيء لك يُقرأ هناك.</numerusform>
            <numerusform>شيء واحد لك يمكن قراءته هناك.</numerusform>
            <numerusform>شيئان لك يمكن قراءتهما هناك.</numerusform>
            <numerusform>%n أشياء لك يمكن قراءتها هناك.</numerusform>
            <numerusform>%n شيئًا لك يمكن قراءته هناك.</numerusform>
            <numerusform>%n شيء لك يمكن قراءته هناك.</numerusform>
        </translation>
    </message>
    <message>
        <source>A month has passed since you looked.</source>
        <translation>مضى شهر منذ أن نظرت.</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s) without a key or a click.</source>
        <translation>
            <numerusform>فورًا دون مفتاح أو نقرة.</numerusform>
            <numerusform>بعد دقيقة دون مفتاح أو نقرة.</numerusform>
            <numerusform>بعد دقيقتين دون مفتاح أو نقرة.</numerusform>
            <numerusform>بعد %n دقائق دون مفتاح أو نقرة.</numerusform>
            <numerusform>بعد %n دقيقة دون مفتاح أو نقرة.</numerusform>
            <numerusform>بعد %n دقيقة دون مفتاح أو نقرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also when the computer sleeps.</source>
        <translation>وحين ينام الحاسوب أيضًا.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Connections in the last 30 days: %1.</source>
        <translation>الاتصالات في آخر 30 يومًا: %1.</translation>
    </message>
    <message>
        <source>I have looked at it</source>
        <translation>نظرت فيه</translation>
    </message>
    <message>
        <source>It stays open when the computer sleeps.</source>
        <translation>يبقى مفتوحًا حين ينام الحاسوب.</translation>
    </message>
    <message>
        <source>Last looked at on %1.</source>
        <translation>آخر نظرة في %1.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>نظرة</translation>
    </message>
    <message>
        <source>Never by itself while it is idle.</source>
        <translation>لا يُقفل من تلقاء نفسه أثناء الخمول أبدًا.</translation>
    </message>
    <message>
        <source>No connections in the last 30 days.</source>
        <translation>لا اتصالات في آخر 30 يومًا.</translation>
    </message>
    <message numerus="yes">
        <source>Not yet with %n of those who are in it.</source>
        <translation>
            <numerusform>مع كل من فيها.</numerusform>
            <numerusform>ليس بعد مع واحد ممن فيها.</numerusform>
            <numerusform>ليس بعد مع اثنين ممن فيها.</numerusform>
            <numerusform>ليس بعد مع %n ممن فيها.</numerusform>
            <numerusform>ليس بعد مع %n ممن فيها.</numerusform>
            <numerusform>ليس بعد مع %n ممن فيها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of yours can be read there.</source>
        <translation>لا شيء لك يُقرأ هناك.</translation>
    </message>
    <message>
        <source>Nothing: you are in no circle, so nothing connects to anything.</source>
        <translation>لا شيء: أنت خارج أي دائرة، فلا شيء يتصل بشيء.</translation>
    </message>
    <message>
        <source>The newest one is from %1.</source>
        <translation>أحدثها من %1.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>لا نسخة احتياطية بعد.</translation>
    </message>
    <message>
        <source>There is no recovery code: without the passphrase it stays closed.</source>
        <translation>لا رمز استعادة: يبقى مغلقًا دون عبارة المرور.</translation>
    </message>
    <message>
        <source>What keeps this journal private, and what you let out of it. It takes two minutes; once a month is enough. Lamplit looks at this journal only, here on this computer.</source>
        <translation>ما يُبقي هذا الدفتر خاصًا، وما تُخرجه منه. يستغرق دقيقتين؛ ومرة في الشهر تكفي. لا ينظر Lamplit إلا في هذا الدفتر، هنا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>What you share, sealed, to: %1.</source>
        <translation>مشاركاتك، مختومةً، إلى: %1.</translation>
    </message>
    <message>
        <source>With everybody who is in it.</source>
        <translation>مع كل من فيها.</translation>
    </message>
    <message>
        <source>Your relays are reached through the proxy you set.</source>
        <translation>يوصل إلى مرحّلاتك عبر الوكيل الذي ضبطته.</translation>
    </message>
    <message>
        <source>Your relays see this computer&apos;s address, and not who you are.</source>
        <translation>ترى مرحّلاتك عنوان هذا الحاسوب، ولا ترى هويتك.</translation>
    </message>
    <message>
        <source>privacy keys lock backup shared compared relay plan</source>
        <translation>خصوصية مفاتيح قفل نسخة احتياطية مشاركة مقارنة مرحّل خطة</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>%1 is no score from 1 to 5.</source>
        <translation>‏%1 ليست درجة من 1 إلى 5.</translation>
    </message>
    <message>
        <source>%1: “%2” is no such value.</source>
        <translation>‏%1: ‏«%2» ليست قيمة معروفة هنا.</translation>
    </message>
    <message>
        <source>A file in this archive is packed far more tightly than real files are. It may be meant to do harm, so nothing was brought in.</source>
        <translation>في هذا الأرشيف ملف مضغوط أشد بكثير من الملفات الحقيقية. ربما أُريد به ضرر، فلم يُستورد شيء.</translation>
    </message>
    <message>
        <source>A file inside the archive is damaged.</source>
        <translation>ملف داخل الأرشيف تالف.</translation>
    </message>
    <message>
        <source>A file that it shows is not there.</source>
        <translation>ملف تعرضه ليس هناك.</translation>
    </message>
    <message>
        <source>A line of this file is too long to be one.</source>
        <translation>سطر في هذا الملف أطول من أن يكون سطرًا.</translation>
    </message>
    <message>
        <source>A photo or recording of this entry is not in the backup.</source>
        <translation>صورة أو تسجيل صوتي لهذه التدوينة ليس في النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>A picture in the text is damaged.</source>
        <translation>صورة في النص تالفة.</translation>
    </message>
    <message>
        <source>A picture on the web is not fetched; its address stays in the text.</source>
        <translation>لا تُجلب صورة من الويب؛ ويبقى عنوانها في النص.</translation>
    </message>
    <message>
        <source>Another entry here has its versions or files, so it was left out.</source>
        <translation>لتدوينة أخرى هنا إصداراتها أو ملفاتها، فتُركت.</translation>
    </message>
    <message>
        <source>Check-ins of this mood have no words: choose a mood for them, or they stay out.</source>
        <translation>تسجيلات هذا المزاج بلا كلمات: يلزم اختيار مزاج لها، وإلا بقيت خارجًا.</translation>
    </message>
    <message>
        <source>Entries with this mood come in without it: choose a mood for it.</source>
        <translation>تأتي تدوينات هذا المزاج من دونه: يلزم اختيار مزاج له.</translation>
    </message>
    <message>
        <source>From Lamplit. One row for each thing that was noted.</source>
        <translation>من Lamplit. صف لكل شيء سُجّل.</translation>
    </message>
    <message>
        <source>From here on this archive is damaged.</source>
        <translation>هذا الأرشيف تالف ابتداءً من هنا.</translation>
    </message>
    <message>
        <source>From here on this file could not be read.</source>
        <translation>تعذّرت قراءة هذا الملف ابتداءً من هنا.</translation>
    </message>
    <message>
        <source>From here on this file is damaged.</source>
        <translation>هذا الملف تالف ابتداءً من هنا.</translation>
    </message>
    <message>
        <source>It has no date of its own; the date it was last changed is used.</source>
        <translation>لا تاريخ لها؛ يُستعمل تاريخ آخر تغيير.</translation>
    </message>
    <message>
        <source>It has no date of its own; the date of the file is used.</source>
        <translation>لا تاريخ لها؛ يُستعمل تاريخ الملف.</translation>
    </message>
    <message>
        <source>It has no date that can be read, so it was left out.</source>
        <translation>لا تاريخ لها يُقرأ، فتُركت.</translation>
    </message>
    <message>
        <source>It has no date; the one when the file was last changed is used.</source>
        <translation>لا تاريخ لها؛ يُستعمل تاريخ آخر تغيير للملف.</translation>
    </message>
    <message>
        <source>It has no time that can be read: noon.</source>
        <translation>لا وقت لها يُقرأ: الظهر.</translation>
    </message>
    <message>
        <source>It is a link or a device, not a file, so it was left out.</source>
        <translation>هو رابط أو جهاز وليس ملفًا، فتُرك.</translation>
    </message>
    <message>
        <source>It is a link, not a file, so it was left out.</source>
        <translation>هو رابط وليس ملفًا، فتُرك.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>فارغ.</translation>
    </message>
    <message>
        <source>It is locked with a password. Export without one.</source>
        <translation>مقفل بكلمة سر. يلزم تصديره دونها.</translation>
    </message>
    <message>
        <source>It is not in UTF-8; it was read as Windows-1252. Check its accents.</source>
        <translation>ليس بترميز UTF-8؛ قُرئ بترميز Windows-1252. يحسن التحقق من علامات حروفه.</translation>
    </message>
    <message>
        <source>It is packed in a way that Lamplit does not read.</source>
        <translation>مضغوط بطريقة لا يقرؤها Lamplit.</translation>
    </message>
    <message>
        <source>It leads out of the archive, so it was not taken.</source>
        <translation>يقود إلى خارج الأرشيف، فلم يؤخذ.</translation>
    </message>
    <message>
        <source>It lies in Joplin&apos;s trash, so it was left out.</source>
        <translation>هي في سلة Joplin، فتُركت.</translation>
    </message>
    <message>
        <source>It lies in the trash of Standard Notes, so it was left out.</source>
        <translation>هي في سلة Standard Notes، فتُركت.</translation>
    </message>
    <message>
        <source>It lies on another machine, so it was not taken.</source>
        <translation>هو على جهاز آخر، فلم يؤخذ.</translation>
    </message>
    <message>
        <source>It lies outside of what was chosen, so it was not taken.</source>
        <translation>هو خارج ما اختير، فلم يؤخذ.</translation>
    </message>
    <message>
        <source>It names an activity that the backup does not hold.</source>
        <translation>تسمّي نشاطًا ليس في النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Its date comes from the name of the file.</source>
        <translation>تاريخها من اسم الملف.</translation>
    </message>
    <message>
        <source>Its date was read as %1, and others like it.</source>
        <translation>قُرئ تاريخها على أنه %1، وكذلك ما يشبهه.</translation>
    </message>
    <message>
        <source>Its date was read day first, as %1.</source>
        <translation>قُرئ تاريخها واليوم فيه أولًا: %1.</translation>
    </message>
    <message>
        <source>Its date, “%1”, was read as the time of the zone.</source>
        <translation>قُرئ تاريخها، «%1»، بتوقيت المنطقة الزمنية.</translation>
    </message>
    <message>
        <source>Its name leads out of the archive, so it was left out.</source>
        <translation>اسمه يقود إلى خارج الأرشيف، فتُرك.</translation>
    </message>
    <message>
        <source>Joplin encrypted this. Export it as JEX, and bring that in.</source>
        <translation>شفّر Joplin هذا. يلزم تصديره بصيغة JEX ثم استيراده.</translation>
    </message>
    <message>
        <source>Keeps every entry as a text file with its date, tags, mood, photos and links; not sleep, questionnaires, or check-ins without an entry.</source>
        <translation>يحفظ كل تدوينة ملفًا نصيًا بتاريخها ووسومها ومزاجها وصورها وروابطها؛ دون النوم والاستبيانات والتسجيلات التي بلا تدوينة.</translation>
    </message>
    <message>
        <source>Keeps every entry in one text file with its date to the minute, tags and star; not photos, moods, sleep or questionnaires, which jrnl has no place for.</source>
        <translation>يحفظ كل تدوينة في ملف نصي واحد بتاريخها حتى الدقيقة ووسومها ونجمتها؛ دون الصور والأمزجة والنوم والاستبيانات، فلا مكان لها في jrnl.</translation>
    </message>
    <message>
        <source>Keeps every entry with its date, place, mood, tags, photos and links, as pages that need no connection; other files by their names alone.</source>
        <translation>يحفظ كل تدوينة بتاريخها ومكانها ومزاجها ووسومها وصورها وروابطها، في صفحات لا تحتاج إلى اتصال؛ والملفات الأخرى بأسمائها فقط.</translation>
    </message>
    <message>
        <source>Keeps every entry with its date, place, mood, tags, photos and links, on pages that can be printed and bound; other files by their names alone.</source>
        <translation>يحفظ كل تدوينة بتاريخها ومكانها ومزاجها ووسومها وصورها وروابطها، في صفحات يمكن طباعتها وتجليدها؛ والملفات الأخرى بأسمائها فقط.</translation>
    </message>
    <message>
        <source>Keeps every entry with its date, tags, star, place, photos, recordings and links; not moods, sleep or questionnaires, which Day One has no place for.</source>
        <translation>يحفظ كل تدوينة بتاريخها ووسومها ونجمتها ومكانها وصورها وتسجيلاتها الصوتية وروابطها؛ دون الأمزجة والنوم والاستبيانات، فلا مكان لها في Day One.</translation>
    </message>
    <message>
        <source>Keeps everything: dates, versions, moods, scales, photos and files.</source>
        <translation>يحفظ كل شيء: التواريخ والإصدارات والأمزجة والمقاييس والصور والملفات.</translation>
    </message>
    <message>
        <source>Keeps moods, scales, sleep and questionnaires as tables, and what can be counted of entries; not photos and files.</source>
        <translation>يحفظ الأمزجة والمقاييس والنوم والاستبيانات جداول، وما يمكن عدّه من التدوينات؛ دون الصور والملفات.</translation>
    </message>
    <message>
        <source>Made with Lamplit. These pages are not encrypted: whoever has them can read them.</source>
        <translation>صُنع بـ Lamplit. هذه الصفحات غير مشفّرة: من يملكها يمكنه قراءتها.</translation>
    </message>
    <message>
        <source>No date stands before these words.</source>
        <translation>لا تاريخ قبل هذه الكلمات.</translation>
    </message>
    <message>
        <source>Not all of it is in UTF-8; that was read as Windows-1252. Check its accents.</source>
        <translation>ليس كله بترميز UTF-8؛ قُرئ الباقي بترميز Windows-1252. يحسن التحقق من علامات حروفه.</translation>
    </message>
    <message>
        <source>Some bytes are no text; “�” stands in their place.</source>
        <translation>بعض البايتات ليست نصًا؛ حلّت محلها «�».</translation>
    </message>
    <message>
        <source>Some details of this entry could not be read: %1.</source>
        <translation>تعذّرت قراءة بعض تفاصيل هذه التدوينة: %1.</translation>
    </message>
    <message>
        <source>Square brackets stand for characters that this computer has no letters for: {scripts}.</source>
        <translation>الأقواس المربعة مكان حروف لا توجد لها أشكال على هذا الحاسوب: {scripts}.</translation>
    </message>
    <message>
        <source>The archive ends in the middle of it.</source>
        <translation>ينتهي الأرشيف في وسطه.</translation>
    </message>
    <message>
        <source>The archive holds it twice; the first one is used.</source>
        <translation>هو في الأرشيف مرتين؛ يُستعمل الأول.</translation>
    </message>
    <message>
        <source>The backup does not say what mood it had.</source>
        <translation>لا تقول النسخة الاحتياطية ما كان مزاجها.</translation>
    </message>
    <message>
        <source>The backup is damaged at the files of this entry, so none of them can be told.</source>
        <translation>النسخة الاحتياطية تالفة عند ملفات هذه التدوينة، فلا يمكن تمييز أي منها.</translation>
    </message>
    <message>
        <source>The backup is damaged at this entry, so it could not be read.</source>
        <translation>النسخة الاحتياطية تالفة عند هذه التدوينة، فتعذّرت قراءتها.</translation>
    </message>
    <message>
        <source>The backup is damaged here. What could be read of this kind comes.</source>
        <translation>النسخة الاحتياطية تالفة هنا. يأتي ما أمكن قراءته من هذا النوع.</translation>
    </message>
    <message>
        <source>The backup is damaged. Entries that it does not even list any more are not named here.</source>
        <translation>النسخة الاحتياطية تالفة. لا تُذكر هنا تدوينات لم تعد حتى تسردها.</translation>
    </message>
    <message>
        <source>The entries in this backup are damaged. Make it again in Daylio.</source>
        <translation>التدوينات في هذه النسخة تالفة. يلزم عملها من جديد في Daylio.</translation>
    </message>
    <message>
        <source>The entries in this backup are too large to be some.</source>
        <translation>التدوينات في هذه النسخة أكبر من أن تكون تدوينات.</translation>
    </message>
    <message>
        <source>The entries in this export are damaged and cannot be read. Export it again.</source>
        <translation>التدوينات في هذا التصدير تالفة ولا تُقرأ. يلزم تصديرها من جديد.</translation>
    </message>
    <message>
        <source>The export holds this entry twice.</source>
        <translation>هذه التدوينة مرتين في التصدير.</translation>
    </message>
    <message>
        <source>The words before the first date belong to no entry and were left out.</source>
        <translation>الكلمات التي قبل أول تاريخ لا تتبع تدوينة، فتُركت.</translation>
    </message>
    <message>
        <source>There is nothing in this book.</source>
        <translation>لا شيء في هذا الكتاب.</translation>
    </message>
    <message>
        <source>This archive holds more than %1 files, so nothing was brought in.</source>
        <translation>في هذا الأرشيف أكثر من %1 ملف، فلم يُستورد شيء.</translation>
    </message>
    <message>
        <source>This archive is damaged or incomplete. Export it again.</source>
        <translation>هذا الأرشيف تالف أو ناقص. يلزم تصديره من جديد.</translation>
    </message>
    <message>
        <source>This archive would unpack to more than %1 GiB, so nothing was brought in.</source>
        <translation>حجم هذا الأرشيف بعد فك ضغطه أكثر من %1 غيبيبايت، فلم يُستورد شيء.</translation>
    </message>
    <message>
        <source>This backup is encrypted in a way that Lamplit does not open, or is cut short. Make a decrypted one in Standard Notes.</source>
        <translation>هذه النسخة مشفّرة بطريقة لا يفتحها Lamplit، أو مبتورة. يلزم عمل نسخة دون تشفير في Standard Notes.</translation>
    </message>
    <message>
        <source>This cannot be read, so it was left out.</source>
        <translation>هذا لا يُقرأ، فتُرك.</translation>
    </message>
    <message>
        <source>This day is damaged and was left out.</source>
        <translation>هذا اليوم تالف فتُرك.</translation>
    </message>
    <message>
        <source>This entry is damaged and was left out.</source>
        <translation>هذه التدوينة تالفة فتُركت.</translation>
    </message>
    <message>
        <source>This entry is damaged or has no date, so it was left out.</source>
        <translation>هذه التدوينة تالفة أو بلا تاريخ، فتُركت.</translation>
    </message>
    <message>
        <source>This file could not be read, so the entry comes without it.</source>
        <translation>تعذّرت قراءة هذا الملف، فتأتي التدوينة من دونه.</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>تعذّرت قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>This file holds no entry of jrnl&apos;s.</source>
        <translation>ليس في هذا الملف تدوينة من jrnl.</translation>
    </message>
    <message>
        <source>This file holds no text.</source>
        <translation>ليس في هذا الملف نص.</translation>
    </message>
    <message>
        <source>This file is not what it was when it went out. It comes in as it is.</source>
        <translation>ليس هذا الملف كما كان حين صُدّر. يُستورد كما هو.</translation>
    </message>
    <message>
        <source>This file of entries is too large to be one.</source>
        <translation>ملف التدوينات هذا أكبر من أن يكون كذلك.</translation>
    </message>
    <message>
        <source>This folder could not be opened.</source>
        <translation>تعذّر فتح هذا المجلد.</translation>
    </message>
    <message>
        <source>This is no day of the month, so it was left out.</source>
        <translation>ليس هذا يومًا من الشهر، فتُرك.</translation>
    </message>
    <message>
        <source>This is no entry that can be read, so it was left out.</source>
        <translation>ليست هذه تدوينة تُقرأ، فتُركت.</translation>
    </message>
    <message>
        <source>This is no file that can be read.</source>
        <translation>ليس هذا ملفًا يُقرأ.</translation>
    </message>
    <message>
        <source>This item is damaged and was left out.</source>
        <translation>هذا العنصر تالف فتُرك.</translation>
    </message>
    <message>
        <source>This journal went out of a newer Lamplit. Update Lamplit, then try.</source>
        <translation>صُدّر هذا الدفتر من إصدار أحدث من Lamplit. يلزم تحديث Lamplit ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>This line has fewer cells than the head; what is there was taken.</source>
        <translation>خلايا هذا السطر أقل من خلايا الرأس؛ أُخذ الموجود.</translation>
    </message>
    <message>
        <source>This line has more cells than the head; they stand below the note.</source>
        <translation>خلايا هذا السطر أكثر من خلايا الرأس؛ وضعت الزائدة تحت الملاحظة.</translation>
    </message>
    <message>
        <source>This line has no date that can be read, so it was left out.</source>
        <translation>ليس لهذا السطر تاريخ يُقرأ، فتُرك.</translation>
    </message>
    <message>
        <source>This link leads nowhere.</source>
        <translation>لا يقود هذا الرابط إلى شيء.</translation>
    </message>
    <message>
        <source>This link leads out of the chosen folder.</source>
        <translation>يقود هذا الرابط إلى خارج المجلد المختار.</translation>
    </message>
    <message>
        <source>This month is damaged and was left out.</source>
        <translation>هذا الشهر تالف فتُرك.</translation>
    </message>
    <message>
        <source>This note could not be opened and was left out.</source>
        <translation>تعذّر فتح هذه الملاحظة فتُركت.</translation>
    </message>
    <message>
        <source>This note could not be read.</source>
        <translation>تعذّرت قراءة هذه الملاحظة.</translation>
    </message>
    <message>
        <source>This note is too large to be one.</source>
        <translation>هذه الملاحظة أكبر من أن تكون ملاحظة.</translation>
    </message>
    <message>
        <source>This picture is not here.</source>
        <translation>هذه الصورة ليست هنا.</translation>
    </message>
    <message>
        <source>This record cannot be read, so it was left out.</source>
        <translation>هذا السجل لا يُقرأ، فتُرك.</translation>
    </message>
    <message>
        <source>This state of mind has no date or value that can be read; it was left out.</source>
        <translation>ليس لهذه الحالة تاريخ أو قيمة تُقرأ؛ فتُركت.</translation>
    </message>
    <message>
        <source>Two different entries have this id; both are taken.</source>
        <translation>لتدوينتين مختلفتين هذا المعرّف؛ أُخذتا كلتاهما.</translation>
    </message>
    <message>
        <source>What a passphrase protects is written to a file that ends in .zip.</source>
        <translation>ما تحميه عبارة مرور يُكتب في ملف ينتهي بـ ‎.zip.</translation>
    </message>
    <message>
        <source>You deleted this entry for good here, so it stays away.</source>
        <translation>حذفت هذه التدوينة هنا نهائيًا، فتبقى بعيدة.</translation>
    </message>
    <message>
        <source>after day %1</source>
        <extracomment>Where in a file something stands; %1 is a number, from 1.</extracomment>
        <translation>بعد اليوم %1</translation>
    </message>
    <message>
        <source>after entry %1</source>
        <extracomment>Where in a file something stands; %1 is a number, from 1.</extracomment>
        <translation>بعد التدوينة %1</translation>
    </message>
    <message>
        <source>after item %1</source>
        <extracomment>Where in a file something stands; %1 is a number, from 1.</extracomment>
        <translation>بعد العنصر %1</translation>
    </message>
    <message>
        <source>after line %1</source>
        <extracomment>Where in a file something stands; %1 is a number, from 1.</extracomment>
        <translation>بعد السطر %1</translation>
    </message>
    <message>
        <source>day %1</source>
        <extracomment>Where in a file something stands; %1 is a number, from 1.</extracomment>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>entry %1</source>
        <extracomment>Where in a file something stands; %1 is a number, from 1.</extracomment>
        <translation>التدوينة %1</translation>
    </message>
    <message>
        <source>item %1</source>
        <extracomment>Where in a file something stands; %1 is a number, from 1.</extracomment>
        <translation>العنصر %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <extracomment>Where in a file something stands; %1 is a number, from 1.</extracomment>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>“%1” is no date that can be read.</source>
        <translation>‏«%1» ليس تاريخًا يُقرأ.</translation>
    </message>
    <message>
        <source>“%1” is no known time zone; the chosen one is used.</source>
        <translation>‏«%1» ليست منطقة زمنية معروفة؛ تُستعمل المختارة.</translation>
    </message>
    <message>
        <source>“%1” is not in the export.</source>
        <translation>‏«%1» ليس في التصدير.</translation>
    </message>
    <message>
        <source>“%1” is not there; the text keeps its name.</source>
        <translation>‏«%1» ليس هناك؛ ويبقى اسمه في النص.</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message numerus="yes">
        <source>%n things need a look</source>
        <translation>
            <numerusform>لا شيء يحتاج إلى نظر</numerusform>
            <numerusform>شيء واحد يحتاج إلى نظر</numerusform>
            <numerusform>شيئان يحتاجان إلى نظر</numerusform>
            <numerusform>%n أشياء تحتاج إلى نظر</numerusform>
            <numerusform>%n شيئًا يحتاج إلى نظر</numerusform>
            <numerusform>%n شيء يحتاج إلى نظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>مشاكل</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Choose the folder of the journal</source>
        <translation>اختيار مجلد الدفتر</translation>
    </message>
    <message>
        <source>Lamplit stopped last time. Everything up to %1 is here.</source>
        <translation>توقف Lamplit في المرة الأخيرة. كل شيء حتى %1 هنا.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاستعادة</translation>
    </message>
    <message>
        <source>Restorable: %1 entries, %2.</source>
        <translation>قابلة للاستعادة: %1 من التدوينات، %2.</translation>
    </message>
    <message>
        <source>The backup is in place. Open it with your passphrase. What was there before is kept in %1.</source>
        <translation>النسخة الاحتياطية في مكانها. تُفتح بعبارة مرورك. وما كان هناك قبلها محفوظ في %1.</translation>
    </message>
</context>
<context>
    <name>Pulse</name>
    <message>
        <source>%1 is %2, %3 is %4.</source>
        <translation>‏%1 يعني %2، و%3 يعني %4.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>%1 takes part.</source>
        <translation>‏%1 في المشاركين.</translation>
    </message>
    <message numerus="yes">
        <source>%n take part: %1.</source>
        <translation>
            <numerusform>لا أحد مشارك: %1.</numerusform>
            <numerusform>مشارك واحد: %1.</numerusform>
            <numerusform>مشاركان: %1.</numerusform>
            <numerusform>%n مشاركين: %1.</numerusform>
            <numerusform>%n مشاركًا: %1.</numerusform>
            <numerusform>%n مشارك: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A mean at either end tells what everybody answered. Two of these with almost the same people tell more than one.</source>
        <translation>المتوسط عند أحد الطرفين يقول ما أجاب به الجميع. واثنان من هذه مع الأشخاص أنفسهم تقريبًا يقولان أكثر من واحد.</translation>
    </message>
    <message>
        <source>A newer Lamplit asks something here.</source>
        <translation>إصدار أحدث من Lamplit يسأل شيئًا هنا.</translation>
    </message>
    <message>
        <source>After reading here I feel rather lighter than heavier.</source>
        <translation>بعد القراءة هنا أشعر بأني أخف لا أثقل.</translation>
    </message>
    <message>
        <source>I can leave things unsaid here, and nobody minds.</source>
        <translation>أستطيع أن أترك أشياء دون قول هنا، ولا يضيق بذلك أحد.</translation>
    </message>
    <message>
        <source>In the last one fewer than five took part: nothing is shown.</source>
        <translation>في الأخير شارك أقل من خمسة: لا يظهر شيء.</translation>
    </message>
    <message>
        <source>In the last one somebody&apos;s part was missing at the end: nothing is shown.</source>
        <translation>في الأخير نقص جزء أحدهم عند النهاية: لا يظهر شيء.</translation>
    </message>
    <message>
        <source>It asks something that only a newer Lamplit knows.</source>
        <translation>يسأل عما لا يعرفه إلا إصدار أحدث من Lamplit.</translation>
    </message>
    <message>
        <source>It began without you. The next one can be yours.</source>
        <translation>بدأ من دونك. ويمكن أن يكون لك التالي.</translation>
    </message>
    <message>
        <source>It is complete.</source>
        <translation>اكتمل.</translation>
    </message>
    <message>
        <source>It is not hidden who takes part. If all the others put their numbers together, they know yours: take part among people you trust not to do that.</source>
        <translation>لا يخفى من يشارك. وإن جمع كل الآخرين أرقامهم عرفوا رقمك: المشاركة تحسن بين أشخاص لا يفعلون ذلك في ظنك.</translation>
    </message>
    <message>
        <source>It is under way.</source>
        <translation>هو جارٍ.</translation>
    </message>
    <message>
        <source>It waits for people who take part.</source>
        <translation>ينتظر من يشارك.</translation>
    </message>
    <message>
        <source>Nobody can check an answer; sums that cannot be are thrown away, smaller lies are not seen.</source>
        <translation>لا يستطيع أحد التحقق من جواب؛ تُرمى المجاميع المستحيلة، ولا تُرى الأكاذيب الأصغر.</translation>
    </message>
    <message>
        <source>The last one was taken back.</source>
        <translation>سُحب الأخير.</translation>
    </message>
    <message>
        <source>The sums of the last one cannot be: somebody did not keep to the rules. Nothing is shown.</source>
        <translation>مجاميع الأخير مستحيلة: لم يلتزم أحدهم بالقواعد. لا يظهر شيء.</translation>
    </message>
    <message>
        <source>When I say something here, I feel heard.</source>
        <translation>حين أقول شيئًا هنا أشعر بأن هناك من يسمعني.</translation>
    </message>
    <message>
        <source>With fewer than five answers, or when one that was promised never comes, nothing is shown.</source>
        <translation>بأقل من خمسة أجوبة، أو إن لم يأتِ جواب وُعد به، لا يظهر شيء.</translation>
    </message>
    <message>
        <source>You take no part in this one any more.</source>
        <translation>لم تعد لك مشاركة في هذا.</translation>
    </message>
    <message>
        <source>You take no part so far. Leaving it out is as good as answering.</source>
        <translation>لا مشاركة منك حتى الآن. وتركه حسن كالإجابة.</translation>
    </message>
    <message>
        <source>You take part; your answer is missing.</source>
        <translation>لك مشاركة؛ وجوابك ناقص.</translation>
    </message>
    <message>
        <source>Your answer is here, and leaves only in pieces.</source>
        <translation>جوابك هنا، ولا يخرج إلا أجزاءً.</translation>
    </message>
</context>
<context>
    <name>PulseSheet</name>
    <message>
        <source>Answer anew</source>
        <translation>الإجابة من جديد</translation>
    </message>
    <message>
        <source>Begin one</source>
        <translation>بدء واحد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Each of them takes an answer.</source>
        <translation>تلزم إجابة لكل منها.</translation>
    </message>
    <message>
        <source>Everybody answers three statements alone. What becomes known is who took part, and the mean for each statement; no answer ever is, to anybody.</source>
        <translation>يجيب كلٌّ وحده عن ثلاث عبارات. ويُعرف من شارك، والمتوسط لكل عبارة؛ ولا يُعرف أي جواب أبدًا، لأي أحد.</translation>
    </message>
    <message>
        <source>Is this circle good for you?</source>
        <translation>هل هذه الدائرة خير لك؟</translation>
    </message>
    <message>
        <source>It is under way, and ends by %1.</source>
        <translation>هو جارٍ، وينتهي في %1.</translation>
    </message>
    <message>
        <source>It takes five people who answer. There are %1 in this circle.</source>
        <translation>يلزم خمسة أشخاص يجيبون. في هذه الدائرة %1.</translation>
    </message>
    <message>
        <source>It waits for people who take part until %1.</source>
        <translation>ينتظر من يشارك حتى %1.</translation>
    </message>
    <message>
        <source>Take part with these answers</source>
        <translation>المشاركة بهذه الأجوبة</translation>
    </message>
    <message>
        <source>The one of %1</source>
        <translation>نبض %1</translation>
    </message>
    <message>
        <source>Your answer is here. It leaves only in pieces.</source>
        <translation>جوابك هنا. لا يخرج إلا أجزاءً.</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>إطلاقًا</translation>
    </message>
    <message>
        <source>very much</source>
        <translation>كثيرًا جدًا</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Keep everything as it is</source>
        <translation>إبقاء كل شيء كما هو</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Answer</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>تجاوز هذا</translation>
    </message>
    <message>
        <source>This week: %1</source>
        <translation>هذا الأسبوع: %1</translation>
    </message>
    <message>
        <source>asked by %1</source>
        <translation>سؤال من %1</translation>
    </message>
    <message>
        <source>open until %1</source>
        <translation>مفتوح حتى %1</translation>
    </message>
    <message>
        <source>the round is over</source>
        <translation>انتهت الجولة</translation>
    </message>
    <message>
        <source>waiting to go out</source>
        <translation>بانتظار الخروج</translation>
    </message>
</context>
<context>
    <name>QuietEditor</name>
    <message>
        <source>No quiet hours.</source>
        <translation>دون ساعات هدوء.</translation>
    </message>
</context>
<context>
    <name>QuietPage</name>
    <message>
        <source>Back to Help now</source>
        <translation>العودة إلى «مساعدة الآن»</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Boundaries</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>الدائرة</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>مساعدة الآن</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>لمحات</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>اليوميات</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message>
        <source>Something new</source>
        <translation>شيء جديد</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Entry, for reading</source>
        <translation>تدوينة، للقراءة</translation>
    </message>
    <message>
        <source>Pictures: {texts}</source>
        <translation>صور: {texts}</translation>
    </message>
    <message>
        <source>This picture is not here.</source>
        <translation>هذه الصورة ليست هنا.</translation>
    </message>
    <message>
        <source>This picture is not here: {alt}</source>
        <translation>هذه الصورة ليست هنا: {alt}</translation>
    </message>
</context>
<context>
    <name>Readers</name>
    <message>
        <source>Everybody who has it</source>
        <translation>كل من يملكه</translation>
    </message>
    <message>
        <source>It is not encrypted. Put it where you would put a paper diary, and delete it when you no longer need it.</source>
        <translation>غير مشفّر. يوضع حيث توضع يوميات ورقية، ويُحذف حين لا تبقى إليه حاجة.</translation>
    </message>
    <message>
        <source>One encrypted zip, which 7-Zip and many other programs open. If the passphrase is forgotten, it stays closed.</source>
        <translation>ملف zip مشفّر واحد يفتحه 7-Zip وبرامج أخرى كثيرة. وإن نُسيت عبارة المرور بقي مغلقًا.</translation>
    </message>
    <message>
        <source>Only who knows a passphrase</source>
        <translation>من يعرف عبارة المرور فقط</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>عبارة مرور الملف</translation>
    </message>
    <message>
        <source>Six or seven words that do not belong together work well.</source>
        <translation>ست كلمات أو سبع لا صلة بينها تكفي جيدًا.</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>قوة عبارة المرور</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>The two differ. Type the second one again.</source>
        <translation>الاثنتان مختلفتان. تُكتب الثانية من جديد.</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>من يستطيع قراءته</translation>
    </message>
</context>
<context>
    <name>ReadingDeeds</name>
    <message>
        <source>Ask everybody a question</source>
        <translation>طرح سؤال على الجميع</translation>
    </message>
    <message>
        <source>How I read here</source>
        <translation>كيف أقرأ هنا</translation>
    </message>
    <message>
        <source>I could use company</source>
        <translation>تنفعني صحبة</translation>
    </message>
    <message>
        <source>Keep them in my journal</source>
        <translation>حفظها في دفتري</translation>
    </message>
    <message>
        <source>More for this circle</source>
        <translation>المزيد لهذه الدائرة</translation>
    </message>
    <message>
        <source>People and pages of this circle</source>
        <translation>أشخاص هذه الدائرة وصفحاتها</translation>
    </message>
    <message>
        <source>The address is in the clipboard.</source>
        <translation>العنوان في الحافظة.</translation>
    </message>
    <message>
        <source>The circle&apos;s shelf</source>
        <translation>رف الدائرة</translation>
    </message>
    <message>
        <source>What you were answering is gone. Your words did not go out.</source>
        <translation>ما كنت تردّ عليه لم يعد موجودًا. لم تخرج كلماتك.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>No shares open this journal. Use your passphrase, recovery code or key file.</source>
        <translation>لا حصص تفتح هذا الدفتر. تنفع عبارة المرور أو رمز الاستعادة أو ملف المفتاح.</translation>
    </message>
    <message>
        <source>These shares do not belong together. Nothing was changed.</source>
        <translation>هذه الحصص ليست بعضها مع بعض. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This is not the new passphrase that you chose when this began. Nothing was changed.</source>
        <translation>ليست هذه عبارة المرور الجديدة التي اخترتها عند البدء. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This recovery has ended. Begin again.</source>
        <translation>انتهت هذه الاستعادة. يُبدأ من جديد.</translation>
    </message>
    <message>
        <source>This share is not as it was given out, so it was not taken. Ask somebody else who keeps one.</source>
        <translation>ليست هذه الحصة كما أُعطيت، فلم تؤخذ. يمكن سؤال شخص آخر لديه حصة.</translation>
    </message>
    <message>
        <source>This share is of another journal, or of shares that were made anew since. The others still count.</source>
        <translation>هذه الحصة لدفتر آخر، أو من حصص صُنعت من جديد بعدها. والأخرى ما زالت محسوبة.</translation>
    </message>
    <message>
        <source>This share was made for another code. Ask who sent it to answer the code that is shown here.</source>
        <translation>صُنعت هذه الحصة لرمز آخر. يلزم أن يجيب مرسلها عن الرمز المعروض هنا.</translation>
    </message>
    <message>
        <source>This text is not whole, or not from a recovery. Copy all of it again.</source>
        <translation>هذا النص ناقص، أو ليس من استعادة. يلزم نسخه كله من جديد.</translation>
    </message>
    <message>
        <source>You keep no share that this code asks for.</source>
        <translation>لا حصة لديك مما يطلبه هذا الرمز.</translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>Group %1 of the recovery code is not right. Check it again.</source>
        <translation>المجموعة %1 من رمز الاستعادة غير صحيحة. يحسن التحقق منها.</translation>
    </message>
    <message>
        <source>Groups %1 of the recovery code are not right. Check them again.</source>
        <translation>المجموعات %1 من رمز الاستعادة غير صحيحة. يحسن التحقق منها.</translation>
    </message>
    <message numerus="yes">
        <source>The recovery code is %n characters too short. Check each group.</source>
        <translation>
            <numerusform>رمز الاستعادة تام الطول.</numerusform>
            <numerusform>رمز الاستعادة ينقصه محرف. يحسن التحقق من كل مجموعة.</numerusform>
            <numerusform>رمز الاستعادة ينقصه محرفان. يحسن التحقق من كل مجموعة.</numerusform>
            <numerusform>رمز الاستعادة تنقصه %n محارف. يحسن التحقق من كل مجموعة.</numerusform>
            <numerusform>رمز الاستعادة ينقصه %n محرفًا. يحسن التحقق من كل مجموعة.</numerusform>
            <numerusform>رمز الاستعادة ينقصه %n محرف. يحسن التحقق من كل مجموعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recovery code is not right. Compare each group with your copy.</source>
        <translation>رمز الاستعادة غير صحيح. تلزم مقارنة كل مجموعة بنسختك.</translation>
    </message>
    <message>
        <source>The recovery code is too long. It has eight groups of four characters.</source>
        <translation>رمز الاستعادة أطول مما ينبغي. فيه ثماني مجموعات من أربعة محارف.</translation>
    </message>
    <message>
        <source>Too many characters of the recovery code are missing. Try another way in.</source>
        <translation>ينقص رمزَ الاستعادة محارف أكثر مما ينبغي. ينفع مدخل آخر.</translation>
    </message>
</context>
<context>
    <name>RecoveryDue</name>
    <message>
        <source>Does your recovery code still work? Trying it takes a minute.</source>
        <translation>هل ما زال رمز استعادتك يعمل؟ تجربته تستغرق دقيقة.</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>بعد شهر</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>بعد أسبوع</translation>
    </message>
    <message>
        <source>It is asked again later.</source>
        <translation>يُعاد السؤال لاحقًا.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاستعادة</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>تجربته</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>%1 of %2 shares open your journal, since %3.</source>
        <translation>‏%1 من %2 من الحصص تفتح دفترك، منذ %3.</translation>
    </message>
    <message>
        <source>%1, who is in the circle no longer and still has it</source>
        <translation>‏%1، خارج الدائرة الآن وما زالت الحصة لديه</translation>
    </message>
    <message>
        <source>A way back in, with friends</source>
        <translation>طريق عودة مع الأصدقاء</translation>
    </message>
    <message>
        <source>Any %1 of them together with a copy of your journal&apos;s files can read it, you or not. The shares alone open nothing.</source>
        <translation>أي %1 منهم معًا مع نسخة من ملفات دفترك يمكنهم قراءته، سواء كان ذلك منك أم لا. والحصص وحدها لا تفتح شيئًا.</translation>
    </message>
    <message>
        <source>Any {needed} of the {made} shares of set {letter} open a Lamplit journal together, without its passphrase. Fewer of them tell nothing about it.</source>
        <translation>أي {needed} من {made} حصص المجموعة {letter} تفتح معًا دفتر Lamplit دون عبارة مروره. والأقل منها لا يدل على شيء منه.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Each sheet in another place, or with another person whom you trust. Never {needed} of them together, and none beside the computer or in a cloud.</source>
        <translation>كل ورقة في مكان آخر، أو لدى شخص آخر موضع ثقتك. لا {needed} منها معًا أبدًا، ولا واحدة بجانب الحاسوب أو في سحابة.</translation>
    </message>
    <message>
        <source>Give out the shares</source>
        <translation>توزيع الحصص</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>طريقة الاستعمال</translation>
    </message>
    <message>
        <source>If you lose your passphrase and your recovery code, friends can let you back in. Each of them keeps a share; one alone opens nothing.</source>
        <translation>إن ضاعت عبارة مرورك ورمز استعادتك فيمكن لأصدقائك إعادتك. لدى كل منهم حصة؛ والواحدة وحدها لا تفتح شيئًا.</translation>
    </message>
    <message>
        <source>Journal: {name}</source>
        <translation>الدفتر: {name}</translation>
    </message>
    <message>
        <source>Made on {day}</source>
        <translation>صُنع في {day}</translation>
    </message>
    <message>
        <source>Make them anew</source>
        <translation>صنعها من جديد</translation>
    </message>
    <message>
        <source>Notes by hand</source>
        <translation>ملاحظات بخط اليد</translation>
    </message>
    <message>
        <source>Old copies of your journal and older backups still open with them. New keys for everything, in Settings, end that for what comes next.</source>
        <translation>النسخ القديمة من دفترك والنسخ الاحتياطية الأقدم تُفتح بها بعدُ. ومفاتيح جديدة لكل شيء، في الإعدادات، تُنهي ذلك لما سيأتي.</translation>
    </message>
    <message>
        <source>On a new computer, put Lamplit and a copy of the journal or of a backup there. Choose “Use my recovery code”, and type the eight groups, or open a photo of the QR code.</source>
        <translation>على حاسوب جديد يوضع Lamplit ونسخة من الدفتر أو من نسخة احتياطية. ثم «استعمال رمز الاستعادة»، وتُكتب المجموعات الثماني، أو تُفتح صورة لرمز QR.</translation>
    </message>
    <message>
        <source>On paper, with things that you do not lose, away from the computer and its backups. Not in a mail, a chat or a cloud: whoever has the code and the files can read all of it.</source>
        <translation>على ورق، مع أشياء لا تضيع، بعيدًا عن الحاسوب ونسخه الاحتياطية. لا في بريد أو محادثة أو سحابة: من لديه الرمز والملفات يقرأ كل شيء.</translation>
    </message>
    <message>
        <source>Put Lamplit and a copy of the journal or of a backup on a computer. Choose “I have shares on paper”, and type the words of each sheet, or open a photo of its QR code.</source>
        <translation>على حاسوب يوضع Lamplit ونسخة من الدفتر أو من نسخة احتياطية. ثم «لديّ حصص ورقية»، وتُكتب كلمات كل ورقة، أو تُفتح صورة لرمز QR الخاص بها.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاستعادة</translation>
    </message>
    <message>
        <source>Share %1 of %2, for %3</source>
        <translation>الحصة %1 من %2، إلى %3</translation>
    </message>
    <message>
        <source>Share {number} of {made}, set {letter}</source>
        <translation>الحصة {number} من {made}، المجموعة {letter}</translation>
    </message>
    <message>
        <source>Shares kept by friends</source>
        <translation>حصص لدى الأصدقاء</translation>
    </message>
    <message>
        <source>Somebody asks for theirs</source>
        <translation>شخص ما يطلب حصته</translation>
    </message>
    <message>
        <source>Take the shares back</source>
        <translation>سحب الحصص</translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>سحبها</translation>
    </message>
    <message>
        <source>The code, in eight groups</source>
        <translation>الرمز، في ثماني مجموعات</translation>
    </message>
    <message>
        <source>The same as a QR code</source>
        <translation>نفسه في رمز QR</translation>
    </message>
    <message>
        <source>The shares are on their way, each sealed for one person.</source>
        <translation>الحصص في الطريق، كل منها مختومة لشخص واحد.</translation>
    </message>
    <message>
        <source>The shares open nothing any more, and those who keep them forget them.</source>
        <translation>لم تعد الحصص تفتح شيئًا، وينساها من كانت لديهم.</translation>
    </message>
    <message>
        <source>The shares open nothing any more.</source>
        <translation>لم تعد الحصص تفتح شيئًا.</translation>
    </message>
    <message>
        <source>The words, in this order</source>
        <translation>الكلمات، بهذا الترتيب</translation>
    </message>
    <message>
        <source>This code opens the journal without its passphrase. Nobody can make it again for you.</source>
        <translation>يفتح هذا الرمز الدفتر دون عبارة مروره. لا يستطيع أحد صنعه لك من جديد.</translation>
    </message>
    <message>
        <source>This sheet is not encrypted. Lamplit keeps no copy of it.</source>
        <translation>هذه الورقة غير مشفّرة. لا يحتفظ Lamplit بنسخة منها.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>What you keep for others</source>
        <translation>ما هو محفوظ لديك للآخرين</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>أين تُحفظ</translation>
    </message>
    <message>
        <source>Whoever brings enough shares together with a copy of your journal&apos;s files can read it, you or not. The shares alone open nothing.</source>
        <translation>من يجمع حصصًا كافية مع نسخة من ملفات دفترك يمكنه قراءته، سواء كان ذلك منك أم لا. والحصص وحدها لا تفتح شيئًا.</translation>
    </message>
    <message>
        <source>somebody who is gone</source>
        <translation>شخص لم يعد هنا</translation>
    </message>
</context>
<context>
    <name>RelayFields</name>
    <message>
        <source>Anybody may start a circle there; no token is needed.</source>
        <translation>يمكن لأي شخص إنشاء دائرة هناك؛ لا حاجة إلى رمز.</translation>
    </message>
    <message numerus="yes">
        <source>It keeps what is sent for %n day(s).</source>
        <translation>
            <numerusform>لا يحفظ ما يُرسل.</numerusform>
            <numerusform>يحفظ ما يُرسل يومًا واحدًا.</numerusform>
            <numerusform>يحفظ ما يُرسل يومين.</numerusform>
            <numerusform>يحفظ ما يُرسل %n أيام.</numerusform>
            <numerusform>يحفظ ما يُرسل %n يومًا.</numerusform>
            <numerusform>يحفظ ما يُرسل %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its owner gives out a token for each circle.</source>
        <translation>يعطي صاحبه رمزًا لكل دائرة.</translation>
    </message>
    <message>
        <source>Its owner, or somebody in a circle there, gives you a token.</source>
        <translation>يعطيك رمزًا صاحبُه، أو شخص في دائرة هناك.</translation>
    </message>
    <message>
        <source>Of a friend, a group, or your own. Paste here all that its owner gave you.</source>
        <translation>لصديق أو مجموعة، أو لك. يُلصق هنا كل ما أعطاك صاحبه.</translation>
    </message>
    <message>
        <source>Only where its owner gives one, as for a relay at a friend&apos;s home.</source>
        <translation>فقط حيث يعطي صاحبه رمزًا، كما في مرحّل ببيت صديق.</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>إظهار الرمز</translation>
    </message>
    <message>
        <source>The key is key: or certificate: and 64 letters and digits.</source>
        <translation>المفتاح هو key:‎ أو certificate:‎ ثم 64 حرفًا ورقمًا.</translation>
    </message>
    <message>
        <source>The relay answers, and it is one for circles.</source>
        <translation>المرحّل يجيب، وهو للدوائر.</translation>
    </message>
    <message>
        <source>The relay&apos;s address</source>
        <translation>عنوان المرحّل</translation>
    </message>
    <message>
        <source>The relay&apos;s key</source>
        <translation>مفتاح المرحّل</translation>
    </message>
    <message>
        <source>The relay&apos;s owner gives you one. It makes one circle.</source>
        <translation>يعطيك صاحب المرحّل رمزًا. وهو ينشئ دائرة واحدة.</translation>
    </message>
    <message>
        <source>The token for a new circle</source>
        <translation>الرمز لدائرة جديدة</translation>
    </message>
    <message>
        <source>This relay asks for a token. Its owner gives you one.</source>
        <translation>يطلب هذا المرحّل رمزًا. يعطيك إياه صاحبه.</translation>
    </message>
    <message>
        <source>Write the relay&apos;s address first.</source>
        <translation>يلزم أولًا عنوان المرحّل.</translation>
    </message>
</context>
<context>
    <name>RenameSheet</name>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Say what you are called there.</source>
        <translation>يلزم ذكر اسمك هناك.</translation>
    </message>
    <message>
        <source>Take this name</source>
        <translation>أخذ هذا الاسم</translation>
    </message>
    <message>
        <source>The others see it with the next sync, also on what you said before.</source>
        <translation>يراه الآخرون مع المزامنة التالية، وعلى ما قلته من قبل أيضًا.</translation>
    </message>
    <message>
        <source>The others see the new name now.</source>
        <translation>يرى الآخرون الاسم الجديد الآن.</translation>
    </message>
    <message>
        <source>What you are called in %1</source>
        <translation>اسمك في %1</translation>
    </message>
    <message>
        <source>What you are called there</source>
        <translation>اسمك هناك</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 kB</source>
        <translation>‏%1 ك.ب</translation>
    </message>
    <message>
        <source>Answers to each question</source>
        <translation>أجوبة كل سؤال</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>في لمحة</translation>
    </message>
    <message>
        <source>Contexts, with the mood on days with and without them.</source>
        <translation>السياقات، مع المزاج في أيام معها وأيام من دونها.</translation>
    </message>
    <message>
        <source>Date, score and band of each one you filled in.</source>
        <translation>تاريخ كل واحد ملأته ودرجته ومداه.</translation>
    </message>
    <message>
        <source>Days of my own choice</source>
        <translation>أيام من اختياري</translation>
    </message>
    <message>
        <source>Days with a check-in, the longest gap, middle values, first and last scores.</source>
        <translation>أيام فيها تسجيل، وأطول فجوة، والقيم الوسطى، وأول الدرجات وآخرها.</translation>
    </message>
    <message>
        <source>Each single answer that you gave.</source>
        <translation>كل جواب بمفرده أجبت به.</translation>
    </message>
    <message>
        <source>Events and days away</source>
        <translation>أحداث وأيام ابتعاد</translation>
    </message>
    <message>
        <source>Every questionnaire</source>
        <translation>كل استبيان</translation>
    </message>
    <message>
        <source>Hours and quality of the nights, without their notes.</source>
        <translation>ساعات الليالي وجودتها، دون ملاحظاتها.</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>تدوينات</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>المزاج</translation>
    </message>
    <message>
        <source>Name, role and contact from your cards.</source>
        <translation>الاسم والدور ووسيلة الاتصال من بطاقاتك.</translation>
    </message>
    <message>
        <source>Notes of check-ins</source>
        <translation>ملاحظات التسجيلات</translation>
    </message>
    <message>
        <source>Only the entries you choose here, word for word.</source>
        <translation>التدوينات المختارة هنا فقط، حرفيًا.</translation>
    </message>
    <message>
        <source>Own scales</source>
        <translation>مقاييس خاصة</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>استبيانات</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>النوم</translation>
    </message>
    <message>
        <source>The last 3 months</source>
        <translation>آخر 3 أشهر</translation>
    </message>
    <message>
        <source>The last 4 weeks</source>
        <translation>آخر 4 أسابيع</translation>
    </message>
    <message>
        <source>The last 6 months</source>
        <translation>آخر 6 أشهر</translation>
    </message>
    <message>
        <source>The last 8 weeks</source>
        <translation>آخر 8 أسابيع</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>آخر سنة</translation>
    </message>
    <message>
        <source>The lines of your list, in your words.</source>
        <translation>أسطر قائمتك، بكلماتك.</translation>
    </message>
    <message>
        <source>The mood of each day, the middle of each week, gaps as gaps.</source>
        <translation>مزاج كل يوم، ووسط كل أسبوع، والفجوات فجوات.</translation>
    </message>
    <message>
        <source>The names of cards you used, how often, before and after.</source>
        <translation>أسماء البطاقات التي استعملتها، وكم مرة، وقبل وبعد.</translation>
    </message>
    <message>
        <source>The names of your scales and their values.</source>
        <translation>أسماء مقاييسك وقيمها.</translation>
    </message>
    <message>
        <source>The scores as a chart, with the published bands.</source>
        <translation>الدرجات رسمًا، مع المديات المنشورة.</translation>
    </message>
    <message>
        <source>The words you wrote with check-ins, all of this period.</source>
        <translation>الكلمات التي كتبتها مع التسجيلات، كلها في هذه الفترة.</translation>
    </message>
    <message>
        <source>Their names and days, on the charts.</source>
        <translation>أسماؤها وأيامها، على الرسوم.</translation>
    </message>
    <message>
        <source>What I want to talk about</source>
        <translation>ما أودّ الحديث عنه</translation>
    </message>
    <message>
        <source>What appeared together</source>
        <translation>ما ظهر معًا</translation>
    </message>
    <message>
        <source>What was tried to help</source>
        <translation>ما جُرّب للمساعدة</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>لمن هو</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>({low} to {high})</source>
        <translation>(من {low} إلى {high})</translation>
    </message>
    <message>
        <source>* noted more than a day later.</source>
        <translation>* سُجّل بعد أكثر من يوم.</translation>
    </message>
    <message>
        <source>+{number}</source>
        <translation>+{number}</translation>
    </message>
    <message>
        <source>Answers to each question</source>
        <translation>أجوبة كل سؤال</translation>
    </message>
    <message>
        <source>Appeared together</source>
        <translation>ظهر معًا</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>في لمحة</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>بناءً على</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Cards of professionals</source>
        <translation>بطاقات المختصين</translation>
    </message>
    <message>
        <source>Chart of hours of sleep from {first} to {last}: {count} nights, median {median} hours. The table of months has the values.</source>
        <translation>رسم ساعات النوم من {first} إلى {last}: {count} ليلة، الوسيط {median} ساعة. وفي جدول الأشهر القيم.</translation>
    </message>
    <message>
        <source>Chart of mood from {first} to {last}, on a scale from 1, very unpleasant, to 7, very pleasant. {count} of {total} days have a check-in. {summary} The table of weeks has every value.</source>
        <translation>رسم المزاج من {first} إلى {last}، على مقياس من 1، غير سارّ جدًا، إلى 7، سارّ جدًا. في {count} من {total} من الأيام تسجيل. {summary} وفي جدول الأسابيع كل قيمة.</translation>
    </message>
    <message>
        <source>Chart of questionnaire scores from {first} to {last}. {summary} The table of questionnaires has every value.</source>
        <translation>رسم درجات الاستبيانات من {first} إلى {last}. {summary} وفي جدول الاستبيانات كل قيمة.</translation>
    </message>
    <message>
        <source>Check-ins with energy</source>
        <translation>تسجيلات فيها الطاقة</translation>
    </message>
    <message>
        <source>Check-ins with feelings</source>
        <translation>تسجيلات فيها مشاعر</translation>
    </message>
    <message>
        <source>Check-ins with what they had to do with</source>
        <translation>تسجيلات فيها ما تتعلق به</translation>
    </message>
    <message>
        <source>Check-ins, each with its time</source>
        <translation>التسجيلات، كل منها بوقته</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>Days with a check-in</source>
        <translation>أيام فيها تسجيل</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>Distress 0 to 10, before and after (median)</source>
        <translation>الضيق من 0 إلى 10، قبل وبعد (الوسيط)</translation>
    </message>
    <message>
        <source>Dots: days. Line: weekly median, from 3 days on. Hatched: a week or more without a check-in; nothing is filled in.</source>
        <translation>النقاط: الأيام. الخط: الوسيط الأسبوعي، ابتداءً من 3 أيام. المخطط: أسبوع أو أكثر دون تسجيل؛ ولا يُملأ شيء.</translation>
    </message>
    <message>
        <source>Dots: nights. Line: weekly median, from 3 nights on.</source>
        <translation>النقاط: الليالي. الخط: الوسيط الأسبوعي، ابتداءً من 3 ليالٍ.</translation>
    </message>
    <message>
        <source>Dotted lines: where the published bands begin.</source>
        <translation>الخطوط المنقطة: حيث تبدأ المديات المنشورة.</translation>
    </message>
    <message>
        <source>Every questionnaire</source>
        <translation>كل استبيان</translation>
    </message>
    <message>
        <source>Every questionnaire, continued</source>
        <translation>كل استبيان، تتمة</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>الشعور</translation>
    </message>
    <message>
        <source>Feelings named most</source>
        <translation>أكثر المشاعر ذكرًا</translation>
    </message>
    <message>
        <source>For</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Helped, 0 to 4 (median)</source>
        <translation>أفاد، من 0 إلى 4 (الوسيط)</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>يناير</translation>
    </message>
    <message>
        <source>Journal entries chosen for this report</source>
        <translation>تدوينات مختارة لهذا التقرير</translation>
    </message>
    <message>
        <source>Journal entry, all its words</source>
        <translation>تدوينة، بكل كلماتها</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>Made on {date} with Lamplit {version}</source>
        <translation>صُنع في {date} بـ Lamplit {version}</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مايو</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Median (lowest to highest of the days’ middles), days of 7.</source>
        <translation>الوسيط (من أدنى أوساط الأيام إلى أعلاها)، أيام من 7.</translation>
    </message>
    <message>
        <source>Median hours</source>
        <translation>وسيط الساعات</translation>
    </message>
    <message>
        <source>Median mood</source>
        <translation>وسيط المزاج</translation>
    </message>
    <message>
        <source>Median mood of days with and without, at least 10 days each. Not a cause.</source>
        <translation>وسيط المزاج في أيام معه وأيام دونه، 10 أيام على الأقل لكل منهما. ليس سببًا.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>المزاج</translation>
    </message>
    <message>
        <source>Mood and measures</source>
        <translation>المزاج والمقاييس</translation>
    </message>
    <message>
        <source>Mood and measures: {name}</source>
        <translation>المزاج والمقاييس: {name}</translation>
    </message>
    <message>
        <source>Mood by week</source>
        <translation>المزاج حسب الأسبوع</translation>
    </message>
    <message>
        <source>Mood, median of the last 4 weeks</source>
        <translation>المزاج، وسيط آخر 4 أسابيع</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>الليالي</translation>
    </message>
    <message>
        <source>No week has the three days that a median needs.</source>
        <translation>لا أسبوع فيه الأيام الثلاثة التي يحتاج إليها الوسيط.</translation>
    </message>
    <message>
        <source>Noted by the person themselves. Not a diagnosis, and not reviewed by a professional. Days without a check-in are missing, not average; hard days may be the ones left out.</source>
        <translation>تسجيل ذاتي. ليس تشخيصًا ولم يراجعه مختص. الأيام التي بلا تسجيل غائبة لا متوسطة؛ وربما كانت الأيام الصعبة هي المتروكة.</translation>
    </message>
    <message>
        <source>Notes of check-ins</source>
        <translation>ملاحظات التسجيلات</translation>
    </message>
    <message>
        <source>Notes of nights</source>
        <translation>ملاحظات الليالي</translation>
    </message>
    <message>
        <source>Notes on what was tried</source>
        <translation>ملاحظات عما جُرّب</translation>
    </message>
    <message>
        <source>Nothing was noted in this period.</source>
        <translation>لم يُسجّل شيء في هذه الفترة.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>Own scales</source>
        <translation>مقاييس خاصة</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Poor sleep</source>
        <translation>نوم سيئ</translation>
    </message>
    <message>
        <source>Quality, 1 to 5</source>
        <translation>الجودة، من 1 إلى 5</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>استبيان</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>استبيانات</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>المدى</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Self-reported in a private journal. Not a diagnosis.</source>
        <translation>تقرير ذاتي من دفتر خاص. ليس تشخيصًا.</translation>
    </message>
    <message>
        <source>Self-reported mood, questionnaires and sleep</source>
        <translation>المزاج والاستبيانات والنوم بتقرير ذاتي</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>النوم</translation>
    </message>
    <message>
        <source>Sleep by month</source>
        <translation>النوم حسب الشهر</translation>
    </message>
    <message>
        <source>Sleep under 6 hours</source>
        <translation>نوم دون 6 ساعات</translation>
    </message>
    <message>
        <source>Sleep, median</source>
        <translation>النوم، الوسيط</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Square brackets stand for characters that this page has no letters for: {scripts}. The CSV and JSON files have them as they were written.</source>
        <translation>الأقواس المربعة مكان محارف لا توجد لها حروف في هذه الصفحة: {scripts}. وهي في ملفي CSV وJSON كما كُتبت.</translation>
    </message>
    <message>
        <source>The PHQ-9 stands here as the PHQ-8: its question 9 is left out unless the person chooses to include it. That says nothing about the answer.</source>
        <translation>يظهر PHQ-9 هنا بصيغة PHQ-8: يُترك سؤاله 9 ما لم يُختر إدراجه. وهذا لا يقول شيئًا عن الجواب.</translation>
    </message>
    <message>
        <source>The days it speaks of</source>
        <translation>الأيام التي يتحدث عنها</translation>
    </message>
    <message>
        <source>The two blocks differ by more than chance usually does.</source>
        <translation>تختلف المجموعتان أكثر مما يحدث عادةً مصادفةً.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>أبكر مما ينبغي</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>الاستعمال</translation>
    </message>
    <message>
        <source>Waking too early</source>
        <translation>استيقاظ أبكر مما ينبغي</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Weekly medians lie between {low} and {high}; {weeks} of {all} weeks have one.</source>
        <translation>الأوساط الأسبوعية بين {low} و{high}؛ لـ{weeks} من {all} من الأسابيع وسيط.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>What I want to talk about</source>
        <translation>ما أودّ الحديث عنه</translation>
    </message>
    <message>
        <source>What I want to talk about, in full</source>
        <translation>ما أودّ الحديث عنه، كاملًا</translation>
    </message>
    <message>
        <source>What check-ins had to do with</source>
        <translation>ما تعلقت به التسجيلات</translation>
    </message>
    <message>
        <source>What was tried to help</source>
        <translation>ما جُرّب للمساعدة</translation>
    </message>
    <message>
        <source>What you are called</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Where the questionnaires come from</source>
        <translation>مصدر الاستبيانات</translation>
    </message>
    <message>
        <source>With (days)</source>
        <translation>معه (أيام)</translation>
    </message>
    <message>
        <source>Without (days)</source>
        <translation>دونه (أيام)</translation>
    </message>
    <message>
        <source>away</source>
        <translation>ابتعاد</translation>
    </message>
    <message>
        <source>change {change}</source>
        <translation>التغيّر {change}</translation>
    </message>
    <message>
        <source>changes of {points} or more are usually more than measurement noise</source>
        <translation>التغيّر بمقدار {points} أو أكثر يتجاوز عادةً تذبذب القياس</translation>
    </message>
    <message>
        <source>emoji</source>
        <translation>رموز تعبيرية</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ساعات</translation>
    </message>
    <message>
        <source>longest gap {days} days, {first} to {last}</source>
        <translation>أطول فجوة {days} من الأيام، من {first} إلى {last}</translation>
    </message>
    <message>
        <source>min</source>
        <translation>د</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>محايد</translation>
    </message>
    <message>
        <source>no day without one</source>
        <translation>لا يوم دون تسجيل</translation>
    </message>
    <message>
        <source>of {high}</source>
        <translation>من {high}</translation>
    </message>
    <message>
        <source>once, {last}</source>
        <translation>مرة، {last}</translation>
    </message>
    <message>
        <source>pleasant</source>
        <translation>سارّ</translation>
    </message>
    <message>
        <source>signs</source>
        <translation>علامات</translation>
    </message>
    <message>
        <source>slightly pleasant</source>
        <translation>سارّ قليلًا</translation>
    </message>
    <message>
        <source>slightly unpleasant</source>
        <translation>غير سارّ قليلًا</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>أقل مما يلزم</translation>
    </message>
    <message>
        <source>too few days: {now} of 28; at least {least} are needed</source>
        <translation>أيام أقل مما يلزم: {now} من 28؛ ويلزم {least} على الأقل</translation>
    </message>
    <message>
        <source>unpleasant</source>
        <translation>غير سارّ</translation>
    </message>
    <message>
        <source>very pleasant</source>
        <translation>سارّ جدًا</translation>
    </message>
    <message>
        <source>very unpleasant</source>
        <translation>غير سارّ جدًا</translation>
    </message>
    <message>
        <source>woke too early in {count}</source>
        <translation>استيقاظ أبكر مما ينبغي في {count}</translation>
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
        <translation>من {before} ({band_before}) إلى {after} ({band_after})</translation>
    </message>
    <message>
        <source>{before} to {after}</source>
        <translation>من {before} إلى {after}</translation>
    </message>
    <message>
        <source>{count} more on page 2</source>
        <translation>‏{count} أخرى في الصفحة 2</translation>
    </message>
    <message>
        <source>{count} more or longer on page 2</source>
        <translation>‏{count} أخرى أو أطول في الصفحة 2</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>‏{count} من {total}</translation>
    </message>
    <message>
        <source>{count} of {total} nights</source>
        <translation>‏{count} من {total} من الليالي</translation>
    </message>
    <message>
        <source>{count} times yes</source>
        <translation>نعم {count} من المرات</translation>
    </message>
    <message>
        <source>{count} times, {first} to {last}</source>
        <translation>‏{count} من المرات، من {first} إلى {last}</translation>
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
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min; usual range {low} to {high} h</source>
        <translation>‏{hours} س {minutes} د؛ والمعتاد من {low} إلى {high} س</translation>
    </message>
    <message>
        <source>{instrument}, first and last</source>
        <translation>‏{instrument}، الأول والأخير</translation>
    </message>
    <message>
        <source>{instrument}, question 9</source>
        <translation>‏{instrument}، السؤال 9</translation>
    </message>
    <message>
        <source>{instrument}: among them question 9</source>
        <translation>‏{instrument}: ومن بينها السؤال 9</translation>
    </message>
    <message>
        <source>{instrument}: answers to single questions</source>
        <translation>‏{instrument}: أجوبة أسئلة مفردة</translation>
    </message>
    <message>
        <source>{instrument}: dashed line, open squares</source>
        <translation>‏{instrument}: خط متقطع ومربعات مفرغة</translation>
    </message>
    <message>
        <source>{instrument}: scores</source>
        <translation>‏{instrument}: الدرجات</translation>
    </message>
    <message>
        <source>{instrument}: solid line, filled circles</source>
        <translation>‏{instrument}: خط متصل ودوائر ممتلئة</translation>
    </message>
    <message>
        <source>{instrument}: {count} values, from {before} to {after}, lowest {low}, highest {high}.</source>
        <translation>‏{instrument}: {count} من القيم، من {before} إلى {after}، الأدنى {low}، الأعلى {high}.</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{name} above {value}</source>
        <translation>‏{name} فوق {value}</translation>
    </message>
    <message>
        <source>{now} and {before} of 28 days</source>
        <translation>‏{now} و{before} من 28 يومًا</translation>
    </message>
    <message>
        <source>{now} of 28 days</source>
        <translation>‏{now} من 28 يومًا</translation>
    </message>
    <message>
        <source>{value} of 7</source>
        <translation>‏{value} من 7</translation>
    </message>
    <message>
        <source>{value} of 7; {before} of 7 in the 4 weeks before</source>
        <translation>‏{value} من 7؛ و{before} من 7 في الأسابيع الأربعة قبلها</translation>
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
        <translation>بلاغ من %1: %2</translation>
    </message>
    <message>
        <source>%1, who wrote this</source>
        <translation>‏%1، وهو من كتب هذا</translation>
    </message>
    <message>
        <source>Choose at least one steward.</source>
        <translation>يلزم اختيار مشرف واحد على الأقل.</translation>
    </message>
    <message>
        <source>Do not report</source>
        <translation>دون إبلاغ</translation>
    </message>
    <message>
        <source>Exactly what they read</source>
        <translation>ما يقرؤونه بعينه</translation>
    </message>
    <message>
        <source>It goes to the stewards you choose, and to nobody else. %1 is not told by Lamplit, but stewards may have to speak with them.</source>
        <translation>يذهب إلى المشرفين الذين اخترتهم، ولا يذهب إلى غيرهم. لا يُعلم Lamplit بذلك %1، لكن ربما لزم المشرفين الحديث معه.</translation>
    </message>
    <message>
        <source>Report to stewards</source>
        <translation>إبلاغ المشرفين</translation>
    </message>
    <message>
        <source>Send the report</source>
        <translation>إرسال البلاغ</translation>
    </message>
    <message>
        <source>Show along what else %1 said</source>
        <translation>إظهار ما قاله %1 غير ذلك معه</translation>
    </message>
    <message>
        <source>The report is on its way. Nobody else learns of it.</source>
        <translation>البلاغ في الطريق. لا يعلم به أحد آخر.</translation>
    </message>
    <message>
        <source>There is no other steward in this circle. You can save the post as evidence instead.</source>
        <translation>لا مشرف آخر في هذه الدائرة. يمكن حفظ المنشور دليلًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>بشأن ماذا</translation>
    </message>
    <message>
        <source>What you want to say about it</source>
        <translation>قولك عنه</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>من يقرؤه</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>شخص ما</translation>
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
        <translation>رجوع</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet</source>
        <translation>‏CSV، لجدول بيانات</translation>
    </message>
    <message>
        <source>FHIR, for a record system</source>
        <translation>‏FHIR، لنظام سجلات</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>It holds: {parts}.</source>
        <translation>فيه: {parts}.</translation>
    </message>
    <message>
        <source>JSON, for other programs</source>
        <translation>‏JSON، لبرامج أخرى</translation>
    </message>
    <message>
        <source>Kept on your list.</source>
        <translation>حُفظ في قائمتك.</translation>
    </message>
    <message>
        <source>No check-ins in this period.</source>
        <translation>لا تسجيلات في هذه الفترة.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>صفحات التقرير</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>المعروض</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>حجم الصفحات</translation>
    </message>
    <message>
        <source>Take the last year</source>
        <translation>أخذ السنة الأخيرة</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>The pages are being made.</source>
        <translation>الصفحات قيد الإعداد.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>ما يدخل فيه</translation>
    </message>
</context>
<context>
    <name>RequestCard</name>
    <message>
        <source>%1 asks to be let in</source>
        <translation>طلب دخول من %1</translation>
    </message>
    <message>
        <source>Call %1, and let them read their five words to you. Here they are:</source>
        <translation>يلزم الاتصال هاتفيًا والاستماع إلى %1 وهو يقرأ كلماته الخمس. وها هي:</translation>
    </message>
    <message>
        <source>Compare the number too: %1 sees the same, if the invite was yours.</source>
        <translation>وتُقارن الأرقام أيضًا: يرى %1 الرقم نفسه إن كانت الدعوة منك.</translation>
    </message>
    <message>
        <source>Not who I invited</source>
        <translation>ليس من دعوته</translation>
    </message>
    <message>
        <source>Safety number</source>
        <translation>رقم الأمان</translation>
    </message>
    <message>
        <source>The same, let them in</source>
        <translation>نفسها، إدخاله</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>%1 of your %2 entries could be read.</source>
        <translation>أمكنت قراءة %1 من تدويناتك الـ%2.</translation>
    </message>
    <message>
        <source>All %1 entries could be read. Some other things could not.</source>
        <translation>أمكنت قراءة كل التدوينات الـ%1. وتعذّرت قراءة بعض الأشياء الأخرى.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>الدائرة</translation>
    </message>
    <message>
        <source>Circles take the new journal for a new one, and ask to let you in again.</source>
        <translation>تعدّ الدوائر الدفتر الجديد جديدًا، وتطلب إدخالك من جديد.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>إصدار أقدم</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>تدوينة</translation>
    </message>
    <message>
        <source>Everything could be read: %1 entries.</source>
        <translation>أمكنت قراءة كل شيء: %1 من التدوينات.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>هدف</translation>
    </message>
    <message>
        <source>Newest version of an entry</source>
        <translation>أحدث إصدار من تدوينة</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>ليلة</translation>
    </message>
    <message>
        <source>Part of the plan</source>
        <translation>جزء من الخطة</translation>
    </message>
    <message>
        <source>Photo or file</source>
        <translation>صورة أو ملف</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>استبيان</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Some of the newest changes could not be read. What they changed is there as it was before.</source>
        <translation>تعذّرت قراءة بعض أحدث التغييرات. وما غيّرته موجود كما كان قبلها.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>قالب</translation>
    </message>
    <message>
        <source>The beginning of the file was lost, and with it what tells damage from what is whole. Read with care what is there.</source>
        <translation>ضاعت بداية الملف، ومعها ما يميّز التالف من السليم. تلزم قراءة الموجود بحذر.</translation>
    </message>
    <message>
        <source>The damaged journal stays where it was. Keep it until you have looked through the new one.</source>
        <translation>الدفتر التالف باقٍ حيث كان. يحسن الاحتفاظ به إلى ما بعد النظر في الجديد كله.</translation>
    </message>
    <message>
        <source>The newest backup beside the damaged one, %1, has %2 entries.</source>
        <translation>أحدث نسخة احتياطية بجانب التالف، %1، فيها %2 من التدوينات.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Value of a scale</source>
        <translation>قيمة مقياس</translation>
    </message>
    <message>
        <source>What is missing may be in a backup, here or on a drive. To take it from there, open the new journal, then Settings, Backups, Bring things back.</source>
        <translation>ربما كان الناقص في نسخة احتياطية، هنا أو على قرص. لأخذه منها يُفتح الدفتر الجديد، ثم الإعدادات، النسخ الاحتياطية، استرجاع أشياء.</translation>
    </message>
    <message>
        <source>Words of an entry; its files are there</source>
        <translation>كلمات تدوينة؛ وملفاتها موجودة</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و%1 أخرى</translation>
    </message>
</context>
<context>
    <name>RescueAsking</name>
    <message>
        <source>Choose another place</source>
        <translation>اختيار مكان آخر</translation>
    </message>
    <message>
        <source>Choose the folder for the new journal</source>
        <translation>اختيار مجلد الدفتر الجديد</translation>
    </message>
    <message>
        <source>Friends keep shares</source>
        <translation>لدى الأصدقاء حصص</translation>
    </message>
    <message>
        <source>I have shares on paper</source>
        <translation>لديّ حصص ورقية</translation>
    </message>
    <message>
        <source>If this disk may be failing, choose a place on another one.</source>
        <translation>إن كان هذا القرص على وشك التعطل، يحسن اختيار مكان على قرص آخر.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Read what can be read</source>
        <translation>قراءة ما يمكن قراءته</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاستعادة</translation>
    </message>
    <message>
        <source>The damaged journal is not changed, and nothing in it is deleted. All that can still be read becomes a new journal, which opens with the same keys. Then you see what could not be read. This can take minutes; you can stop it at any time.</source>
        <translation>لا يتغيّر الدفتر التالف ولا يُحذف منه شيء. كل ما لا يزال يُقرأ يصير دفترًا جديدًا يُفتح بالمفاتيح نفسها. ثم يظهر لك ما تعذّرت قراءته. قد يستغرق ذلك دقائق؛ ويمكن إيقافه في أي وقت.</translation>
    </message>
    <message>
        <source>The new journal goes here: %1</source>
        <translation>مكان الدفتر الجديد: %1</translation>
    </message>
    <message>
        <source>Use a key file</source>
        <translation>استعمال ملف مفتاح</translation>
    </message>
    <message>
        <source>Use my passphrase</source>
        <translation>استعمال عبارة المرور</translation>
    </message>
    <message>
        <source>Use my recovery code</source>
        <translation>استعمال رمز الاستعادة</translation>
    </message>
    <message>
        <source>Use the system keychain</source>
        <translation>استعمال سلسلة مفاتيح النظام</translation>
    </message>
</context>
<context>
    <name>RescueView</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>تعذّرت قراءته</translation>
    </message>
    <message>
        <source>Open the new journal</source>
        <translation>فتح الدفتر الجديد</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة جارية</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopped. No new journal was made.</source>
        <translation>أُوقف. لم يُصنع دفتر جديد.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>يتوقف</translation>
    </message>
    <message>
        <source>The damaged journal is only read. If you stop, no new one is made.</source>
        <translation>الدفتر التالف يُقرأ فقط. وبالإيقاف لا يُصنع دفتر جديد.</translation>
    </message>
    <message>
        <source>The new journal is in %1.</source>
        <translation>الدفتر الجديد في %1.</translation>
    </message>
    <message>
        <source>What can still be read</source>
        <translation>ما لا يزال يُقرأ</translation>
    </message>
</context>
<context>
    <name>RestoreView</name>
    <message>
        <source>A backup opens with what opened the journal on its day: the recovery code from your paper, your passphrase or a key file. Nothing is changed in the backup.</source>
        <translation>تُفتح النسخة الاحتياطية بما كان يفتح الدفتر في يومها: رمز الاستعادة من ورقتك، أو عبارة مرورك، أو ملف مفتاح. ولا يتغيّر شيء في النسخة.</translation>
    </message>
    <message>
        <source>A journal from a backup</source>
        <translation>دفتر من نسخة احتياطية</translation>
    </message>
    <message>
        <source>A journal that is here already stays as it is.</source>
        <translation>الدفتر الموجود هنا يبقى كما هو.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Backups of Lamplit</source>
        <translation>نسخ Lamplit الاحتياطية</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>اختيار النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Choose the backup first.</source>
        <translation>يلزم أولًا اختيار النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Circles take this computer for a new one, and ask to let you in again.</source>
        <translation>تعدّ الدوائر هذا الحاسوب جديدًا، وتطلب إدخالك من جديد.</translation>
    </message>
    <message>
        <source>Counting what is in it</source>
        <translation>عدّ ما فيها</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation>هو في %1.</translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation>فتح الدفتر</translation>
    </message>
    <message>
        <source>Opening the backup</source>
        <translation>فتح النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>استعادتها</translation>
    </message>
    <message numerus="yes">
        <source>Restored: %n entries, %1.</source>
        <translation>
            <numerusform>استُعيد: لا تدوينات، %1.</numerusform>
            <numerusform>استُعيد: تدوينة واحدة، %1.</numerusform>
            <numerusform>استُعيد: تدوينتان، %1.</numerusform>
            <numerusform>استُعيد: %n تدوينات، %1.</numerusform>
            <numerusform>استُعيد: %n تدوينة، %1.</numerusform>
            <numerusform>استُعيد: %n تدوينة، %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>الاستعادة جارية</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopped. No journal was made.</source>
        <translation>أُوقفت. لم يُصنع دفتر.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>يتوقف</translation>
    </message>
    <message>
        <source>Where the journal goes</source>
        <translation>مكان الدفتر</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>%1 over time</source>
        <translation>‏%1 مع الوقت</translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins without words came too.</source>
        <translation>
            <numerusform>لا تسجيلات بلا كلمات.</numerusform>
            <numerusform>جاء أيضًا تسجيل بلا كلمات.</numerusform>
            <numerusform>جاء أيضًا تسجيلان بلا كلمات.</numerusform>
            <numerusform>جاءت أيضًا %n تسجيلات بلا كلمات.</numerusform>
            <numerusform>جاء أيضًا %n تسجيلًا بلا كلمات.</numerusform>
            <numerusform>جاء أيضًا %n تسجيل بلا كلمات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries went out.</source>
        <translation>
            <numerusform>لم تُصدّر تدوينات.</numerusform>
            <numerusform>صُدّرت تدوينة واحدة.</numerusform>
            <numerusform>صُدّرت تدوينتان.</numerusform>
            <numerusform>صُدّرت %n تدوينات.</numerusform>
            <numerusform>صُدّرت %n تدوينة.</numerusform>
            <numerusform>صُدّرت %n تدوينة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were here already.</source>
        <translation>
            <numerusform>لم تكن هنا تدوينات.</numerusform>
            <numerusform>تدوينة واحدة كانت هنا بالفعل.</numerusform>
            <numerusform>تدوينتان كانتا هنا بالفعل.</numerusform>
            <numerusform>%n تدوينات كانت هنا بالفعل.</numerusform>
            <numerusform>%n تدوينة كانت هنا بالفعل.</numerusform>
            <numerusform>%n تدوينة كانت هنا بالفعل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other things came too: moods, scales, sleep, cards and the like.</source>
        <translation>
            <numerusform>لا أشياء أخرى.</numerusform>
            <numerusform>جاء أيضًا شيء آخر: أمزجة أو مقاييس أو نوم أو بطاقات أو ما شابه.</numerusform>
            <numerusform>جاء أيضًا شيئان آخران: أمزجة ومقاييس ونوم وبطاقات وما شابه.</numerusform>
            <numerusform>جاءت أيضًا %n أشياء أخرى: أمزجة ومقاييس ونوم وبطاقات وما شابه.</numerusform>
            <numerusform>جاء أيضًا %n شيئًا آخر: أمزجة ومقاييس ونوم وبطاقات وما شابه.</numerusform>
            <numerusform>جاء أيضًا %n شيء آخر: أمزجة ومقاييس ونوم وبطاقات وما شابه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos and files came with them.</source>
        <translation>
            <numerusform>لم تأتِ معها صور ولا ملفات.</numerusform>
            <numerusform>جاءت معها صورة أو ملف واحد.</numerusform>
            <numerusform>جاءت معها صورتان أو ملفان.</numerusform>
            <numerusform>جاءت معها %n صور وملفات.</numerusform>
            <numerusform>جاء معها %n صورة وملفًا.</numerusform>
            <numerusform>جاء معها %n صورة وملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos and files went with them.</source>
        <translation>
            <numerusform>لم تذهب معها صور ولا ملفات.</numerusform>
            <numerusform>ذهبت معها صورة أو ملف واحد.</numerusform>
            <numerusform>ذهبت معها صورتان أو ملفان.</numerusform>
            <numerusform>ذهبت معها %n صور وملفات.</numerusform>
            <numerusform>ذهب معها %n صورة وملفًا.</numerusform>
            <numerusform>ذهب معها %n صورة وملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions have no answer, so there is no total.</source>
        <translation>
            <numerusform>لكل الأسئلة أجوبة.</numerusform>
            <numerusform>سؤال واحد بلا جواب، فلا مجموع.</numerusform>
            <numerusform>سؤالان بلا جواب، فلا مجموع.</numerusform>
            <numerusform>%n أسئلة بلا جواب، فلا مجموع.</numerusform>
            <numerusform>%n سؤالًا بلا جواب، فلا مجموع.</numerusform>
            <numerusform>%n سؤال بلا جواب، فلا مجموع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were missing.</source>
        <translation>
            <numerusform>لم ينقص شيء.</numerusform>
            <numerusform>نقص واحد.</numerusform>
            <numerusform>نقص اثنان.</numerusform>
            <numerusform>نقصت %n.</numerusform>
            <numerusform>نقص %n.</numerusform>
            <numerusform>نقص %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>All questionnaires</source>
        <translation>كل الاستبيانات</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>بدء من جديد</translation>
    </message>
    <message>
        <source>Bring in something else</source>
        <translation>استيراد شيء آخر</translation>
    </message>
    <message>
        <source>Filled in on %1.</source>
        <translation>مُلئ في %1.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>It is encrypted. Without the passphrase it stays closed.</source>
        <translation>هو مشفّر. ويبقى مغلقًا دون عبارة المرور.</translation>
    </message>
    <message>
        <source>It is in your journal</source>
        <translation>صار في دفترك</translation>
    </message>
    <message>
        <source>It is not encrypted: whoever has it can read it.</source>
        <translation>هو غير مشفّر: من يملكه يمكنه قراءته.</translation>
    </message>
    <message>
        <source>Its file gives no scores, so nothing is counted.</source>
        <translation>لا يعطي ملفه درجات، فلا يُحسب شيء.</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>إعداد تقرير</translation>
    </message>
    <message>
        <source>Measurement noise: %1</source>
        <translation>تذبذب القياس: %1</translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation>فتح الدفتر</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>مع الوقت</translation>
    </message>
    <message>
        <source>Put this questionnaire away</source>
        <translation>وضع هذا الاستبيان جانبًا</translation>
    </message>
    <message>
        <source>Ranges: %1</source>
        <translation>المديات: %1</translation>
    </message>
    <message>
        <source>Remove this result</source>
        <translation>إزالة هذه النتيجة</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>See the PHQ-8, without the last question</source>
        <translation>عرض PHQ-8، دون السؤال الأخير</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>عرض في مجلده</translation>
    </message>
    <message numerus="yes">
        <source>So did %n other things: moods, scales and the like.</source>
        <translation>
            <numerusform>ولا أشياء أخرى.</numerusform>
            <numerusform>وكذلك شيء آخر: أمزجة أو مقاييس أو ما شابه.</numerusform>
            <numerusform>وكذلك شيئان آخران: أمزجة ومقاييس وما شابه.</numerusform>
            <numerusform>وكذلك %n أشياء أخرى: أمزجة ومقاييس وما شابه.</numerusform>
            <numerusform>وكذلك %n شيئًا آخر: أمزجة ومقاييس وما شابه.</numerusform>
            <numerusform>وكذلك %n شيء آخر: أمزجة ومقاييس وما شابه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out something else</source>
        <translation>تصدير شيء آخر</translation>
    </message>
    <message>
        <source>The range is named by the authors. It is no diagnosis.</source>
        <translation>سمّى المدى واضعوه. وليس تشخيصًا.</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>التراجع عن هذا الاستيراد</translation>
    </message>
    <message>
        <source>What is in it, and what is not</source>
        <translation>ما فيه وما ليس فيه</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>مصدرها</translation>
    </message>
    <message>
        <source>Written down later.</source>
        <translation>كُتب لاحقًا.</translation>
    </message>
    <message>
        <source>Your journal is written</source>
        <translation>دفترك مكتوب</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>دون درجة</translation>
    </message>
</context>
<context>
    <name>ReturnCard</name>
    <message>
        <source>%1 lost their place, on %2 at %3: their journal was restored or copied. Ask them whether it is they before you give it back.</source>
        <translation>فقد %1 مكانه، في %2 عند %3: استُعيد دفتره أو نُسخ. يحسن سؤاله إن كان هو قبل ردّ المكان.</translation>
    </message>
    <message>
        <source>It is they, give the place back</source>
        <translation>هو نفسه، ردّ المكان</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>%1 are away.</source>
        <comment>several people</comment>
        <translation>‏%1 في ابتعاد.</translation>
    </message>
    <message>
        <source>%1 has little room today.</source>
        <translation>لدى %1 متسع قليل اليوم.</translation>
    </message>
    <message>
        <source>%1 has no room now.</source>
        <translation>لا متسع لدى %1 الآن.</translation>
    </message>
    <message>
        <source>%1 have little room today.</source>
        <comment>several people</comment>
        <translation>لدى %1 متسع قليل اليوم.</translation>
    </message>
    <message>
        <source>%1 have no room now.</source>
        <comment>several people</comment>
        <translation>لا متسع لدى %1 الآن.</translation>
    </message>
    <message>
        <source>%1 is away.</source>
        <translation>‏%1 في ابتعاد.</translation>
    </message>
</context>
<context>
    <name>RoomForOthers</name>
    <message>
        <source>How much room I have</source>
        <translation>كم لديّ من متسع</translation>
    </message>
    <message>
        <source>I am away for a week</source>
        <translation>أنا في ابتعاد أسبوعًا</translation>
    </message>
    <message>
        <source>I have room</source>
        <translation>لديّ متسع</translation>
    </message>
    <message>
        <source>I need quiet for three days</source>
        <translation>أحتاج إلى هدوء ثلاثة أيام</translation>
    </message>
    <message>
        <source>I need quiet until tomorrow</source>
        <translation>أحتاج إلى هدوء حتى الغد</translation>
    </message>
    <message>
        <source>Listening only</source>
        <translation>استماع فقط</translation>
    </message>
    <message>
        <source>Say nothing of it</source>
        <translation>دون قول شيء عنه</translation>
    </message>
    <message>
        <source>The others see it with their next look.</source>
        <translation>يراها الآخرون عند نظرتهم التالية.</translation>
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
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>ضبط</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>Between two posts of one person lie at least %n hour(s).</source>
        <translation>
            <numerusform>لا وقت بين منشورين للشخص نفسه.</numerusform>
            <numerusform>بين منشورين للشخص نفسه ساعة على الأقل.</numerusform>
            <numerusform>بين منشورين للشخص نفسه ساعتان على الأقل.</numerusform>
            <numerusform>بين منشورين للشخص نفسه %n ساعات على الأقل.</numerusform>
            <numerusform>بين منشورين للشخص نفسه %n ساعة على الأقل.</numerusform>
            <numerusform>بين منشورين للشخص نفسه %n ساعة على الأقل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Between two posts of one person lie at least %n minute(s).</source>
        <translation>
            <numerusform>لا وقت بين منشورين للشخص نفسه.</numerusform>
            <numerusform>بين منشورين للشخص نفسه دقيقة على الأقل.</numerusform>
            <numerusform>بين منشورين للشخص نفسه دقيقتان على الأقل.</numerusform>
            <numerusform>بين منشورين للشخص نفسه %n دقائق على الأقل.</numerusform>
            <numerusform>بين منشورين للشخص نفسه %n دقيقة على الأقل.</numerusform>
            <numerusform>بين منشورين للشخص نفسه %n دقيقة على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody may invite.</source>
        <translation>للجميع أن يدعوا.</translation>
    </message>
    <message>
        <source>Everybody may let people in.</source>
        <translation>للجميع أن يُدخلوا الناس.</translation>
    </message>
    <message>
        <source>Nobody keeps a post for a report once it was taken back.</source>
        <translation>لا يحتفظ أحد بمنشور لأجل بلاغ بعد سحبه.</translation>
    </message>
    <message>
        <source>Numbers are compared before somebody is let in.</source>
        <translation>تُقارن الأرقام قبل إدخال أي شخص.</translation>
    </message>
    <message>
        <source>Only stewards invite.</source>
        <translation>المشرفون وحدهم يدعون.</translation>
    </message>
    <message>
        <source>Only stewards let people in.</source>
        <translation>المشرفون وحدهم يُدخلون الناس.</translation>
    </message>
    <message>
        <source>Whoever reads a post may keep it sealed for a report, for 30 days.</source>
        <translation>لمن يقرأ منشورًا أن يحتفظ به مختومًا لأجل بلاغ، مدة 30 يومًا.</translation>
    </message>
</context>
<context>
    <name>RulesPart</name>
    <message>
        <source>From %1: %2.</source>
        <translation>ابتداءً من %1: %2.</translation>
    </message>
    <message>
        <source>How limits work</source>
        <translation>كيف تعمل الحدود</translation>
    </message>
    <message>
        <source>No limit is on. These are examples; none of them holds until you keep it.</source>
        <translation>لا حد مضبوط. هذه أمثلة؛ ولا يسري شيء منها قبل حفظه.</translation>
    </message>
</context>
<context>
    <name>RunningPage</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>يتوقف</translation>
    </message>
</context>
<context>
    <name>SaidSheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>أسبق</translation>
    </message>
    <message>
        <source>Nothing was said that is still here.</source>
        <translation>لم يُقل شيء ما زال هنا.</translation>
    </message>
    <message>
        <source>Only the first words stand here. Hiding, reporting, blocking and taking back are possible at any time.</source>
        <translation>لا تظهر هنا إلا الكلمات الأولى. والإخفاء والإبلاغ والحظر والسحب ممكنة في أي وقت.</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>ما يمكن فعله</translation>
    </message>
    <message>
        <source>What was said lately</source>
        <translation>ما قيل مؤخرًا</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>بلا كلمات</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
</context>
<context>
    <name>SavePdf</name>
    <message>
        <source>Choose a place</source>
        <translation>اختيار مكان</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>نُسخ.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Do not lock it</source>
        <translation>دون قفل</translation>
    </message>
    <message>
        <source>Eight characters at least, or it could be guessed.</source>
        <translation>ثمانية محارف على الأقل، وإلا أمكن تخمينها.</translation>
    </message>
    <message>
        <source>If it is forgotten, the file stays closed. A new one can always be saved.</source>
        <translation>إن نُسيت بقي الملف مغلقًا. ويمكن دائمًا حفظ ملف جديد.</translation>
    </message>
    <message>
        <source>Lock it with a passphrase of my own</source>
        <translation>قفله بعبارة مرور من عندي</translation>
    </message>
    <message>
        <source>Lock it with four words</source>
        <translation>قفله بأربع كلمات</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>كلمات أخرى</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>عبارة مرور الملف</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>حفظ PDF</translation>
    </message>
    <message>
        <source>Say them aloud, in the room or on the phone. Not in the same message.</source>
        <translation>تُقال جهرًا، في الغرفة أو على الهاتف. لا في الرسالة نفسها.</translation>
    </message>
    <message>
        <source>Whoever has the file can read it: on the way, in a mailbox, on a lost stick.</source>
        <translation>من لديه الملف يمكنه قراءته: في الطريق، أو في صندوق بريد، أو على ذاكرة ضائعة.</translation>
    </message>
</context>
<context>
    <name>SavedLabel</name>
    <message>
        <source>Saved {when}</source>
        <translation>حُفظ {when}</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Saved searches</source>
        <translation>عمليات بحث محفوظة</translation>
    </message>
    <message>
        <source>This search is no longer kept.</source>
        <translation>لم يعد هذا البحث محفوظًا.</translation>
    </message>
    <message>
        <source>This search was kept.</source>
        <translation>حُفظ هذا البحث.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>A time, such as 1:30</source>
        <translation>وقت، مثل 1:30</translation>
    </message>
    <message>
        <source>From 0 to 10</source>
        <translation>من 0 إلى 10</translation>
    </message>
    <message>
        <source>Medication taken</source>
        <translation>تناول الدواء</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>حتى %1</translation>
    </message>
</context>
<context>
    <name>ScaleForm</name>
    <message>
        <source>Highest</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>الأدنى</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Pain, steps, sertraline</source>
        <translation>ألم، خطوات، سيرترالين</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>ما يُسأل عنه</translation>
    </message>
    <message>
        <source>What is asked stays, so that past values keep their sense.</source>
        <translation>يبقى ما يُسأل عنه، كي تحتفظ القيم الماضية بمعناها.</translation>
    </message>
    <message>
        <source>km, glasses</source>
        <translation>كم، أكواب</translation>
    </message>
</context>
<context>
    <name>ScaleLine</name>
    <message>
        <source>%1; put away, its values stay</source>
        <translation>‏%1؛ موضوع جانبًا، وقيمه باقية</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 days</source>
        <translation>
            <numerusform>0 من %1 من الأيام</numerusform>
            <numerusform>يوم واحد من %1</numerusform>
            <numerusform>يومان من %1</numerusform>
            <numerusform>%n من %1 من الأيام</numerusform>
            <numerusform>%n من %1 من الأيام</numerusform>
            <numerusform>%n من %1 من الأيام</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>تغيير {name}</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>Days noted</source>
        <translation>الأيام المسجّلة</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>حذف {name}</translation>
    </message>
    <message>
        <source>Further down: {name}</source>
        <translation>إلى أسفل: {name}</translation>
    </message>
    <message>
        <source>Further up: {name}</source>
        <translation>إلى أعلى: {name}</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>الأدنى</translation>
    </message>
    <message>
        <source>Middle value</source>
        <translation>القيمة الوسطى</translation>
    </message>
    <message>
        <source>Put away: {name}</source>
        <translation>وضع جانبًا: {name}</translation>
    </message>
    <message>
        <source>Take out again: {name}</source>
        <translation>إخراج من جديد: {name}</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>الأسبوع من</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>الأسبوع من %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>two values</comment>
        <translation>من %1 إلى %2</translation>
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
        <translation>لا</translation>
    </message>
    <message>
        <source>No value: {name}</source>
        <translation>دون قيمة: {name}</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>لم يؤخذ</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>أُخذ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>ScalesGroup</name>
    <message>
        <source>New scale</source>
        <translation>مقياس جديد</translation>
    </message>
    <message>
        <source>The order is changed.</source>
        <translation>تغيّر الترتيب.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>What else you follow from day to day. A check-in asks for them.</source>
        <translation>ما تهمك متابعته غير ذلك من يوم إلى يوم. يسأل عنه التسجيل.</translation>
    </message>
    <message>
        <source>Your own scales</source>
        <translation>مقاييسك الخاصة</translation>
    </message>
    <message>
        <source>“%1” is asked for again.</source>
        <translation>عاد السؤال عن «%1».</translation>
    </message>
    <message>
        <source>“%1” is changed. Past values stay as they are.</source>
        <translation>تغيّر «%1». والقيم الماضية تبقى كما هي.</translation>
    </message>
    <message>
        <source>“%1” is deleted with its values.</source>
        <translation>حُذف «%1» مع قيمه.</translation>
    </message>
    <message>
        <source>“%1” is one of your scales now.</source>
        <translation>صار «%1» من مقاييسك.</translation>
    </message>
    <message>
        <source>“%1” is put away.</source>
        <translation>وُضع «%1» جانبًا.</translation>
    </message>
</context>
<context>
    <name>ScalesPart</name>
    <message>
        <source>Days noted</source>
        <translation>الأيام المسجّلة</translation>
    </message>
    <message>
        <source>Days with yes</source>
        <translation>أيام «نعم»</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>The range of this scale changed. Each range has a chart of its own.</source>
        <translation>تغيّر مدى هذا المقياس. ولكل مدى رسم خاص.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Your own scales</source>
        <translation>مقاييسك الخاصة</translation>
    </message>
    <message>
        <source>full: yes · dotted: noted</source>
        <translation>ممتلئ: نعم · منقط: مسجّل</translation>
    </message>
    <message>
        <source>line: weekly median · dots: days</source>
        <translation>الخط: الوسيط الأسبوعي · النقاط: الأيام</translation>
    </message>
</context>
<context>
    <name>ScanRow</name>
    <message>
        <source>Choose a picture of the code</source>
        <translation>اختيار صورة للرمز</translation>
    </message>
    <message>
        <source>From a picture</source>
        <translation>من صورة</translation>
    </message>
    <message>
        <source>Looking for the code.</source>
        <translation>البحث عن الرمز.</translation>
    </message>
    <message>
        <source>No code can be read in this picture. Take it from nearer and straight.</source>
        <translation>لا رمز يُقرأ في هذه الصورة. تنفع صورة أقرب ومستقيمة.</translation>
    </message>
    <message>
        <source>Nothing that was copied is a picture.</source>
        <translation>لا صورة في ما نُسخ.</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>لصق صورة</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>This is no picture that can be read here. Choose a PNG or a JPEG.</source>
        <translation>ليست هذه صورة تُقرأ هنا. يلزم PNG أو JPEG.</translation>
    </message>
</context>
<context>
    <name>ScoreLines</name>
    <message>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>المدى</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>Senses</name>
    <message>
        <source>Begin again</source>
        <translation>بدء من جديد</translation>
    </message>
    <message>
        <source>Name five things you can see. They can be small.</source>
        <translation>خمسة أشياء تُرى. يمكن أن تكون صغيرة.</translation>
    </message>
    <message>
        <source>Name four things you can touch. Touch them, if you like.</source>
        <translation>أربعة أشياء تُلمس. ولمسها حسن، إن راق لك.</translation>
    </message>
    <message>
        <source>Name one thing you can taste, or take a sip of something.</source>
        <translation>شيء واحد يُذاق، أو رشفة من شيء.</translation>
    </message>
    <message>
        <source>Name three things you can hear, near or far.</source>
        <translation>ثلاثة أشياء تُسمع، قريبة أو بعيدة.</translation>
    </message>
    <message>
        <source>Name two things you can smell, or two smells you like.</source>
        <translation>شيئان يُشمّان، أو رائحتان تحبهما.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>You are here, and it is now. Begin again whenever you like.</source>
        <translation>أنت هنا، وهذا هو الآن. ويمكن البدء من جديد متى شئت.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Add to my next session</source>
        <translation>إضافة إلى جلستي القادمة</translation>
    </message>
    <message>
        <source>Added to your next session.</source>
        <translation>أُضيف إلى جلستك القادمة.</translation>
    </message>
    <message>
        <source>An entry without words</source>
        <translation>تدوينة بلا كلمات</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>away from %1 to %2</source>
        <translation>ابتعاد من %1 إلى %2</translation>
    </message>
    <message>
        <source>away since %1</source>
        <translation>ابتعاد منذ %1</translation>
    </message>
</context>
<context>
    <name>SessionView</name>
    <message>
        <source>Added to your next session.</source>
        <translation>أُضيف إلى جلستك القادمة.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>نُسخ.</translation>
    </message>
    <message>
        <source>It is on the list again.</source>
        <translation>عاد إلى القائمة.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>حُفظ.</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>إعداد تقرير</translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation>نُقل.</translation>
    </message>
    <message>
        <source>My next session</source>
        <translation>جلستي القادمة</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>أُزيل.</translation>
    </message>
    <message>
        <source>Talked about.</source>
        <translation>جرى الحديث عنه.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>A few words of your own.</source>
        <translation>بضع كلمات منك.</translation>
    </message>
    <message>
        <source>A line on Today, which can wait.</source>
        <translation>سطر في صفحة اليوم، يمكن أن ينتظر.</translation>
    </message>
    <message>
        <source>A quiet note from the tray once a day while Lamplit runs. It never shows your words.</source>
        <translation>تنبيه هادئ من شريط النظام مرة في اليوم ما دام Lamplit يعمل. لا يُظهر كلماتك أبدًا.</translation>
    </message>
    <message>
        <source>After this many minutes without a key or a click.</source>
        <translation>بعد هذا العدد من الدقائق دون مفتاح أو نقرة.</translation>
    </message>
    <message>
        <source>Also when the system&apos;s own lock screen comes up.</source>
        <translation>وحين تظهر شاشة قفل النظام أيضًا.</translation>
    </message>
    <message>
        <source>Another moment than now, or the whole day.</source>
        <translation>لحظة غير الآن، أو اليوم كله.</translation>
    </message>
    <message>
        <source>Ask whether the recovery code still works</source>
        <translation>السؤال إن كان رمز الاستعادة ما زال يعمل</translation>
    </message>
    <message>
        <source>Ask whether this journal helps</source>
        <translation>السؤال إن كان هذا الدفتر يفيد</translation>
    </message>
    <message>
        <source>At</source>
        <translation>عند</translation>
    </message>
    <message>
        <source>Back up every</source>
        <translation>نسخ احتياطي كل</translation>
    </message>
    <message>
        <source>Back up to other places</source>
        <translation>نسخ احتياطي إلى أماكن أخرى</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>التدقيق الإملائي</translation>
    </message>
    <message>
        <source>Clear the clipboard when locking</source>
        <translation>محو الحافظة عند القفل</translation>
    </message>
    <message>
        <source>Closing the window locks the journal and keeps Lamplit in the tray, for a quick note.</source>
        <translation>إغلاق النافذة يقفل الدفتر ويُبقي Lamplit في شريط النظام، لملاحظة سريعة.</translation>
    </message>
    <message>
        <source>Connects to the relays of your circles. Off, Lamplit looks for news only when you ask.</source>
        <translation>يتصل بمرحّلات دوائرك. ومن دونه لا ينظر Lamplit إلى الجديد إلا عند الطلب.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Easier letters</source>
        <translation>حروف أسهل</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>الطاقة</translation>
    </message>
    <message>
        <source>Entries of the same date in earlier years, on Today. Never one that is marked hard.</source>
        <translation>تدوينات بالتاريخ نفسه من سنوات سابقة، في صفحة اليوم. ولا واحدة منها معلّمة بأنها صعبة.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>Every four weeks a quiet line on Today with two questions. Only you see the answers.</source>
        <translation>كل أربعة أسابيع سطر هادئ في صفحة اليوم فيه سؤالان. لا يرى الأجوبة أحد غيرك.</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>كل أسبوع</translation>
    </message>
    <message>
        <source>Feelings</source>
        <translation>المشاعر</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>اتباع النظام</translation>
    </message>
    <message>
        <source>From 1, drained, to 5, full of it.</source>
        <translation>من 1، إنهاك، إلى 5، نشاط وافر.</translation>
    </message>
    <message>
        <source>Help now shows the numbers of the country you are in.</source>
        <translation>تعرض «مساعدة الآن» أرقام البلد الذي أنت فيه.</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>تباين عالٍ، داكن</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>تباين عالٍ، فاتح</translation>
    </message>
    <message>
        <source>Host and port of a proxy such as Tor&apos;s, 127.0.0.1:9050. Empty goes to the relay directly.</source>
        <translation>مضيف ومنفذ وكيل مثل وكيل Tor، ‏127.0.0.1:9050. والفارغ يذهب إلى المرحّل مباشرة.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Lamplight</source>
        <translation>ضوء المصباح</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language of your writing</source>
        <translation>لغة كتابتك</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Lock when idle for</source>
        <translation>القفل بعد خمول</translation>
    </message>
    <message>
        <source>Lock when the computer sleeps</source>
        <translation>القفل حين ينام الحاسوب</translation>
    </message>
    <message>
        <source>Look for news every</source>
        <translation>النظر إلى الجديد كل</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>اسم هذا الحاسوب</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Nothing fades or slides.</source>
        <translation>لا شيء يتلاشى أو ينزلق.</translation>
    </message>
    <message>
        <source>Offer a question on Today</source>
        <translation>عرض سؤال في صفحة اليوم</translation>
    </message>
    <message>
        <source>One line above the empty page. It can be swapped or dismissed.</source>
        <translation>سطر واحد فوق الصفحة الفارغة. يمكن تبديله أو صرفه.</translation>
    </message>
    <message>
        <source>Only what was copied from an entry.</source>
        <translation>ما نُسخ من تدوينة فقط.</translation>
    </message>
    <message>
        <source>Only when I say so</source>
        <translation>عند الطلب فقط</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ورق</translation>
    </message>
    <message>
        <source>Paper by day, lamplight by night, or high contrast.</source>
        <translation>ورق في النهار، وضوء مصباح في الليل، أو تباين عالٍ.</translation>
    </message>
    <message>
        <source>Remind me to write</source>
        <translation>تذكيري بالكتابة</translation>
    </message>
    <message>
        <source>SOCKS proxy</source>
        <translation>وكيل SOCKS</translation>
    </message>
    <message>
        <source>Show what I wrote on this day</source>
        <translation>إظهار ما كتبته في مثل هذا اليوم</translation>
    </message>
    <message>
        <source>Shown in the history beside versions written here; may stay empty.</source>
        <translation>يظهر في السجل بجانب الإصدارات المكتوبة هنا؛ ويمكن تركه فارغًا.</translation>
    </message>
    <message>
        <source>Size of your words</source>
        <translation>حجم كلماتك</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>النوم</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>البقاء في شريط النظام</translation>
    </message>
    <message>
        <source>Stay in touch while Lamplit is open</source>
        <translation>البقاء على اتصال وLamplit مفتوح</translation>
    </message>
    <message>
        <source>Tell me when no backup was made for</source>
        <translation>إخباري حين لا تُعمل نسخة احتياطية مدة</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>The country whose numbers are shown while travelling.</source>
        <translation>البلد الذي تُعرض أرقامه أثناء السفر.</translation>
    </message>
    <message>
        <source>The keys that differ from the usual ones, as JSON; the window lists them all on one page.</source>
        <translation>المفاتيح المختلفة عن المعتاد، بصيغة JSON؛ وتسردها النافذة كلها في صفحة واحدة.</translation>
    </message>
    <message>
        <source>The language of the program; empty follows the system.</source>
        <translation>لغة البرنامج؛ والفارغ يتبع النظام.</translation>
    </message>
    <message>
        <source>The size of everything, as a share of the system&apos;s own text size.</source>
        <translation>حجم كل شيء، نسبةً إلى حجم نص النظام.</translation>
    </message>
    <message>
        <source>The text size on the page, in pixels at 100 %.</source>
        <translation>حجم النص في الصفحة، بالبكسل عند 100 %.</translation>
    </message>
    <message>
        <source>The time of day.</source>
        <translation>الساعة من اليوم.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>To the drives and folders below, while the journal is open.</source>
        <translation>إلى الأقراص والمجلدات أدناه، ما دام الدفتر مفتوحًا.</translation>
    </message>
    <message>
        <source>Travelling</source>
        <translation>في سفر</translation>
    </message>
    <message>
        <source>Twice a year, a line on Today. It can be put off, and is not shown on a hard day.</source>
        <translation>مرتين في السنة، سطر في صفحة اليوم. يمكن تأجيله، ولا يظهر في يوم صعب.</translation>
    </message>
    <message>
        <source>Use a typeface made to be told apart easily (Latin script).</source>
        <translation>استعمال خط صُنع ليسهل تمييز حروفه (للحروف اللاتينية).</translation>
    </message>
    <message>
        <source>What else you follow. Shown once you have made one.</source>
        <translation>ما تهمك متابعته غير ذلك. يظهر متى أنشأت واحدًا.</translation>
    </message>
    <message>
        <source>What it has to do with</source>
        <translation>ما يتعلق به</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>When Lamplit is quit</source>
        <translation>عند إنهاء Lamplit</translation>
    </message>
    <message>
        <source>When something changed since the last one. 0 makes none by itself.</source>
        <translation>حين يتغيّر شيء منذ الأخيرة. 0 لا يعمل شيئًا من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>When what you send tomorrow morning goes out.</source>
        <translation>متى يخرج ما حُدّد إرساله صباح الغد.</translation>
    </message>
    <message>
        <source>When you fell asleep and woke up, and how it was.</source>
        <translation>متى نمت ومتى استيقظت، وكيف كان ذلك.</translation>
    </message>
    <message>
        <source>Where I am now</source>
        <translation>حيث أنا الآن</translation>
    </message>
    <message>
        <source>Where a relay cannot be listened to all the time.</source>
        <translation>حيث لا يمكن الاستماع إلى المرحّل طوال الوقت.</translation>
    </message>
    <message>
        <source>Which dictionary is used; empty follows the program&apos;s language.</source>
        <translation>أي قاموس يُستعمل؛ والفارغ يتبع لغة البرنامج.</translation>
    </message>
    <message>
        <source>Whose numbers Help now shows, as two letters such as DE. Never found out by network.</source>
        <translation>أرقام أي بلد تعرضها «مساعدة الآن»، بحرفين مثل DE. لا يُستدل عليه بالشبكة أبدًا.</translation>
    </message>
    <message>
        <source>With the dictionaries your system has. Your own words stay in the journal.</source>
        <translation>بالقواميس التي في نظامك. كلماتك الخاصة تبقى في الدفتر.</translation>
    </message>
    <message>
        <source>Words for what you feel, with what each of them means.</source>
        <translation>كلمات للمشاعر، مع معنى كل منها.</translation>
    </message>
    <message>
        <source>Work, family, health and so on.</source>
        <translation>العمل والعائلة والصحة وغيرها.</translation>
    </message>
    <message>
        <source>Your morning</source>
        <translation>صباحك</translation>
    </message>
    <message>
        <source>Your own scales</source>
        <translation>مقاييسك الخاصة</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>%1 cannot be that, so it stays as it was.</source>
        <translation>لا يصلح هذا لـ%1، فبقي كما كان.</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>لا ساعات</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>لا دقائق</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>It changes when Lamplit starts next.</source>
        <translation>يتغيّر حين يبدأ Lamplit المرة القادمة.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>الدائرة</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>مساعدة الآن</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>استيراد وتصدير</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Moods</source>
        <translation>الأمزجة</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>لا إعداد فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>Privacy check-up</source>
        <translation>فحص الخصوصية</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكير</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Vault and keys</source>
        <translation>الدفتر والمفاتيح</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
</context>
<context>
    <name>ShareLines</name>
    <message>
        <source>Share it with %1…</source>
        <translation>مشاركتها مع %1…</translation>
    </message>
    <message>
        <source>Share the chosen words with %1…</source>
        <translation>مشاركة الكلمات المختارة مع %1…</translation>
    </message>
    <message>
        <source>You are in no circle to share with.</source>
        <translation>أنت خارج أي دائرة يُشارَك معها.</translation>
    </message>
</context>
<context>
    <name>ShareSheet</name>
    <message>
        <source>A part of it</source>
        <translation>جزء منها</translation>
    </message>
    <message>
        <source>Choose at least one person.</source>
        <translation>يلزم اختيار شخص واحد على الأقل.</translation>
    </message>
    <message>
        <source>For whom, and how</source>
        <translation>لمن، وكيف</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>كم منها</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>بعد 10 دقائق</translation>
    </message>
    <message>
        <source>Keep private</source>
        <translation>إبقاء خاصًا</translation>
    </message>
    <message>
        <source>Not included: %1.</source>
        <translation>غير مُرفق: %1.</translation>
    </message>
    <message>
        <source>On its way to %1.</source>
        <translation>في الطريق إلى %1.</translation>
    </message>
    <message>
        <source>Only what is selected</source>
        <translation>المحدّد فقط</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>إرسال لاحقًا</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>إرسال إلى %1</translation>
    </message>
    <message>
        <source>Share with %1</source>
        <translation>مشاركة مع %1</translation>
    </message>
    <message>
        <source>Something here may tell who somebody is. Send all the same?</source>
        <translation>قد يدل شيء هنا على هوية شخص. إرسال مع ذلك؟</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>سحبه</translation>
    </message>
    <message>
        <source>The part you share</source>
        <translation>الجزء المُشارَك</translation>
    </message>
    <message>
        <source>The whole entry</source>
        <translation>التدوينة كلها</translation>
    </message>
    <message>
        <source>These are your words from before. They have not gone out.</source>
        <translation>هذه كلماتك من قبل. لم تخرج بعد.</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>صباح الغد</translation>
    </message>
    <message>
        <source>What %1 will see</source>
        <translation>ما سيظهر في %1</translation>
    </message>
    <message>
        <source>What they see</source>
        <translation>ما يرونه</translation>
    </message>
    <message>
        <source>Which side is shown</source>
        <translation>أي جانب يظهر</translation>
    </message>
    <message>
        <source>You can take this back later, but friends can still remember or copy it.</source>
        <translation>يمكنك سحبه لاحقًا، لكن قد يتذكره الأصدقاء أو ينسخونه.</translation>
    </message>
    <message>
        <source>the rest of the entry</source>
        <translation>بقية التدوينة</translation>
    </message>
</context>
<context>
    <name>SheetRow</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>طباعة الورقة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>حفظ الورقة</translation>
    </message>
    <message>
        <source>Saved as %1. It is not encrypted: print it, and delete the file.</source>
        <translation>حُفظت باسم %1. وهي غير مشفّرة: تُطبع ثم يُحذف الملف.</translation>
    </message>
    <message>
        <source>The sheet is being drawn.</source>
        <translation>الورقة قيد الرسم.</translation>
    </message>
    <message>
        <source>What is printed or saved is not encrypted.</source>
        <translation>ما يُطبع أو يُحفظ غير مشفّر.</translation>
    </message>
</context>
<context>
    <name>ShelfPart</name>
    <message>
        <source>A directory of lines all over the world, kept checked by its owners.</source>
        <translation>دليل لخطوط المساعدة في العالم كله، يتحقق منه أصحابه.</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>وأيضًا: %1</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>رقم الطوارئ</translation>
    </message>
    <message>
        <source>Emergency number: %1</source>
        <translation>رقم الطوارئ: %1</translation>
    </message>
    <message>
        <source>If one does not answer, use the emergency number above.</source>
        <translation>إن لم يُجب أحدها فرقم الطوارئ أعلاه.</translation>
    </message>
    <message>
        <source>Lines, not yet checked by us: %1</source>
        <translation>خطوط لم نتحقق منها بعد: %1</translation>
    </message>
    <message>
        <source>Lines: %1</source>
        <translation>خطوط: %1</translation>
    </message>
    <message>
        <source>Most mobile phones put these through to the emergency service of the country you are in. Choose a country above for its own numbers.</source>
        <translation>توصل معظم الهواتف المحمولة هذه الأرقام بطوارئ البلد الذي أنت فيه. وباختيار بلد أعلاه تظهر أرقامه.</translation>
    </message>
    <message>
        <source>On a phone or another computer</source>
        <translation>من هاتف أو حاسوب آخر</translation>
    </message>
    <message>
        <source>Police, fire and ambulance may have numbers of their own.</source>
        <translation>قد تكون للشرطة والإطفاء والإسعاف أرقام خاصة.</translation>
    </message>
    <message>
        <source>The list of helplines could not be read on this computer.</source>
        <translation>تعذّرت قراءة قائمة خطوط المساعدة على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>ShelfSheet</name>
    <message>
        <source>%1 is on its way to the shelf, without how you used it.</source>
        <translation>‏%1 في الطريق إلى الرف، دون كيفية استعمالك لها.</translation>
    </message>
    <message>
        <source>Nothing stands here yet.</source>
        <translation>لا شيء هنا بعد.</translation>
    </message>
    <message>
        <source>Put one of mine here</source>
        <translation>وضع بطاقة لي هنا</translation>
    </message>
    <message>
        <source>The circle&apos;s shelf</source>
        <translation>رف الدائرة</translation>
    </message>
    <message>
        <source>What helps somebody here. A card that you keep stands in your own kit.</source>
        <translation>ما يساعد أحدهم هنا. والبطاقة التي تُحفظ تصير في عُدّتك.</translation>
    </message>
    <message>
        <source>Your own kit has no card to put here yet.</source>
        <translation>ليس في عُدّتك بعد بطاقة توضع هنا.</translation>
    </message>
</context>
<context>
    <name>ShortcutsView</name>
    <message>
        <source>All keys</source>
        <translation>كل المفاتيح</translation>
    </message>
    <message>
        <source>Always the same</source>
        <translation>ثابتة دائمًا</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Every command has its usual key again.</source>
        <translation>عاد لكل أمر مفتاحه المعتاد.</translation>
    </message>
    <message>
        <source>No key has these words.</source>
        <translation>لا مفتاح له هذه الكلمات.</translation>
    </message>
    <message>
        <source>Press a key&apos;s button, then the new key. Backspace takes a key away, Esc leaves it.</source>
        <translation>يُضغط زر المفتاح ثم المفتاح الجديد. وBackspace يزيل مفتاحًا، وEsc يتركه.</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>البحث في المفاتيح</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Usual keys for everything</source>
        <translation>المفاتيح المعتادة لكل شيء</translation>
    </message>
</context>
<context>
    <name>SideDrawer</name>
    <message>
        <source>This circle</source>
        <translation>هذه الدائرة</translation>
    </message>
</context>
<context>
    <name>Size</name>
    <message>
        <source>%1 B</source>
        <comment>bytes</comment>
        <translation>‏%1 بايت</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>‏%1 غ.ب</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <comment>thousand bytes</comment>
        <translation>‏%1 ك.ب</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>‏%1 م.ب</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>‏%1 ت.ب</translation>
    </message>
</context>
<context>
    <name>SleepBars</name>
    <message>
        <source>%1 to %2</source>
        <comment>two times of day</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>%n nights</source>
        <translation>
            <numerusform>لا ليالي</numerusform>
            <numerusform>ليلة واحدة</numerusform>
            <numerusform>ليلتان</numerusform>
            <numerusform>%n ليالٍ</numerusform>
            <numerusform>%n ليلة</numerusform>
            <numerusform>%n ليلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>النوم</translation>
    </message>
    <message>
        <source>Awake</source>
        <translation>اليقظة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Middle mood</source>
        <translation>المزاج الأوسط</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>الليالي</translation>
    </message>
    <message>
        <source>Quality, 1 to 5</source>
        <translation>الجودة، من 1 إلى 5</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>quality %1 of 5</source>
        <translation>الجودة %1 من 5</translation>
    </message>
</context>
<context>
    <name>SleepPart</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>‏%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>‏%1 من 5</translation>
    </message>
    <message>
        <source>Dreams, noise, heat</source>
        <translation>أحلام، ضوضاء، حر</translation>
    </message>
    <message>
        <source>Fell asleep</source>
        <translation>بدء النوم</translation>
    </message>
    <message>
        <source>How it was</source>
        <translation>كيف كانت</translation>
    </message>
    <message>
        <source>Note on the night</source>
        <translation>ملاحظة عن الليلة</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>النوم</translation>
    </message>
    <message>
        <source>The night to %1</source>
        <translation>الليلة إلى %1</translation>
    </message>
    <message>
        <source>Times awake</source>
        <translation>مرات الاستيقاظ</translation>
    </message>
    <message>
        <source>Woke earlier than I wished</source>
        <translation>استيقاظ أبكر مما أردت</translation>
    </message>
    <message>
        <source>Woke up</source>
        <translation>الاستيقاظ</translation>
    </message>
    <message>
        <source>Write how often as a number, such as 2.</source>
        <translation>يُكتب عدد المرات رقمًا، مثل 2.</translation>
    </message>
    <message>
        <source>Write the time like 21:04.</source>
        <translation>يُكتب الوقت هكذا: 21:04.</translation>
    </message>
    <message numerus="yes">
        <source>awake %n times</source>
        <translation>
            <numerusform>دون استيقاظ</numerusform>
            <numerusform>استيقاظ مرة</numerusform>
            <numerusform>استيقاظ مرتين</numerusform>
            <numerusform>استيقاظ %n مرات</numerusform>
            <numerusform>استيقاظ %n مرة</numerusform>
            <numerusform>استيقاظ %n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>good</source>
        <translation>جيدة</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>سيئة</translation>
    </message>
    <message>
        <source>woke early</source>
        <translation>استيقاظ مبكر</translation>
    </message>
</context>
<context>
    <name>Smaller</name>
    <message>
        <source>%1 are given back.</source>
        <translation>رُدّ %1.</translation>
    </message>
    <message>
        <source>About %1 can be given back to this computer. Meanwhile %2 more are needed on the disk. You can go on writing.</source>
        <translation>يمكن ردّ نحو %1 إلى هذا الحاسوب. وفي الأثناء يلزم %2 أخرى على القرص. ويمكن مواصلة الكتابة.</translation>
    </message>
    <message>
        <source>About %1 could be given back, but that needs %2 of free room meanwhile, and the disk has less.</source>
        <translation>يمكن ردّ نحو %1، لكن ذلك يحتاج إلى %2 من المساحة الفارغة في الأثناء، وعلى القرص أقل منها.</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>ردّها</translation>
    </message>
    <message>
        <source>Making the journal smaller</source>
        <translation>تصغير الدفتر</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>أُوقف. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>There is little room to give back: about %1.</source>
        <translation>المساحة التي يمكن ردّها قليلة: نحو %1.</translation>
    </message>
    <message>
        <source>There is no room to give back.</source>
        <translation>لا مساحة يمكن ردّها.</translation>
    </message>
</context>
<context>
    <name>SpaceRow</name>
    <message>
        <source>%1, until %2</source>
        <translation>‏%1، حتى %2</translation>
    </message>
    <message>
        <source>How much room I have in %1</source>
        <translation>كم لديّ من متسع في %1</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>قول ذلك</translation>
    </message>
    <message>
        <source>You said nothing of it.</source>
        <translation>لا قول منك عنه.</translation>
    </message>
</context>
<context>
    <name>SpacesPart</name>
    <message>
        <source>The others see it beside your name, and before they share something with you. It is never limited.</source>
        <translation>يراه الآخرون بجانب اسمك، وقبل أن يشاركوك شيئًا. ولا حد له أبدًا.</translation>
    </message>
</context>
<context>
    <name>SpellingMarks</name>
    <message>
        <source>Add to my words</source>
        <translation>إضافة إلى كلماتي</translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation>تجاهل هنا</translation>
    </message>
    <message>
        <source>Looking for suggestions</source>
        <translation>البحث عن اقتراحات</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message numerus="yes">
        <source>%n post(s) will go out when it can.</source>
        <translation>
            <numerusform>لا منشورات بانتظار الخروج.</numerusform>
            <numerusform>سيخرج منشور متى أمكن.</numerusform>
            <numerusform>سيخرج منشوران متى أمكن.</numerusform>
            <numerusform>ستخرج %n منشورات متى أمكن.</numerusform>
            <numerusform>سيخرج %n منشورًا متى أمكن.</numerusform>
            <numerusform>سيخرج %n منشور متى أمكن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for my place</source>
        <translation>طلب مكاني</translation>
    </message>
    <message>
        <source>Ask to go back</source>
        <translation>طلب الرجوع</translation>
    </message>
    <message>
        <source>Delete it here</source>
        <translation>حذفها هنا</translation>
    </message>
    <message>
        <source>Fetching %1 posts, %2 read so far.</source>
        <translation>جلب %1 من المنشورات، قُرئ %2 حتى الآن.</translation>
    </message>
    <message>
        <source>Lamplit looks for news only when you ask.</source>
        <translation>لا ينظر Lamplit إلى الجديد إلا عند الطلب.</translation>
    </message>
    <message>
        <source>Last contact: %1.</source>
        <translation>آخر اتصال: %1.</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>النظر الآن</translation>
    </message>
    <message>
        <source>Make them anew</source>
        <translation>صنعها من جديد</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>إصلاحها</translation>
    </message>
    <message>
        <source>No contact yet.</source>
        <translation>لا اتصال بعد.</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>عُلم</translation>
    </message>
    <message>
        <source>The history here holds</source>
        <translation>السجل هنا هو الساري</translation>
    </message>
    <message>
        <source>The relay cannot go on from where this circle is. Nothing is lost; what you write is kept here.</source>
        <translation>لا يستطيع المرحّل المتابعة من حيث هذه الدائرة. لا يضيع شيء؛ وكل ما يُكتب محفوظ هنا.</translation>
    </message>
    <message>
        <source>The relay has shown members of %1 different histories. A steward says which one holds.</source>
        <translation>أظهر المرحّل لأعضاء %1 سجلات مختلفة. ويقول أحد المشرفين أيها الساري.</translation>
    </message>
    <message>
        <source>This circle is being made at its relay. It goes on by itself.</source>
        <translation>تُنشأ هذه الدائرة لدى مرحّلها. ويتم ذلك من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>This journal was restored or copied, so its place in %1 is not safe any more. The others can give it back. Nothing is sent before.</source>
        <translation>استُعيد هذا الدفتر أو نُسخ، فلم يعد مكانه في %1 آمنًا. يستطيع الآخرون ردّه. ولا يُرسل شيء قبل ذلك.</translation>
    </message>
    <message>
        <source>Undo the move</source>
        <translation>التراجع عن الانتقال</translation>
    </message>
    <message>
        <source>Use another invite</source>
        <translation>استعمال دعوة أخرى</translation>
    </message>
    <message>
        <source>You are no longer in %1. What you received is still here.</source>
        <translation>لم تعد في %1. ما وصلك منها ما زال هنا.</translation>
    </message>
    <message>
        <source>You have asked to join. Somebody in the circle lets you in.</source>
        <translation>طلبت الدخول. يُدخلك أحد في الدائرة.</translation>
    </message>
    <message>
        <source>You left %1. What you received is still here.</source>
        <translation>غادرت %1. ما وصلك منها ما زال هنا.</translation>
    </message>
    <message>
        <source>Your wish to join is on its way.</source>
        <translation>طلبك الدخول في الطريق.</translation>
    </message>
</context>
<context>
    <name>StandingPart</name>
    <message>
        <source>%1 in circles today.</source>
        <translation>‏%1 في الدوائر اليوم.</translation>
    </message>
    <message>
        <source>%1 of your %2 today.</source>
        <translation>‏%1 من %2 لك اليوم.</translation>
    </message>
    <message>
        <source>Circles are locked until %1.</source>
        <translation>إغلاق الدوائر مثبّت حتى %1.</translation>
    </message>
    <message>
        <source>Close them now</source>
        <translation>إغلاقها الآن</translation>
    </message>
    <message>
        <source>Keep my limits as they are</source>
        <translation>إبقاء حدودي كما هي</translation>
    </message>
    <message>
        <source>Let it be</source>
        <translation>ترك الأمر</translation>
    </message>
    <message>
        <source>This takes effect %1: %2.</source>
        <translation>يسري هذا %1: %2.</translation>
    </message>
    <message>
        <source>Used today</source>
        <translation>المستعمل اليوم</translation>
    </message>
    <message>
        <source>Waiting to become looser</source>
        <translation>بانتظار التخفيف</translation>
    </message>
    <message>
        <source>Your limits are locked until %1. They can only be made stricter.</source>
        <translation>حدودك مثبّتة حتى %1. ولا يمكن إلا تشديدها.</translation>
    </message>
</context>
<context>
    <name>StartSheet</name>
    <message>
        <source>%1 is there. So far you are alone in it.</source>
        <translation>صارت %1 هناك. ولا أحد غيرك فيها حتى الآن.</translation>
    </message>
    <message>
        <source>A relay passes on what the circle sends, and keeps it for those who are away. It cannot read it. It sees when how much is sent, and from which address.</source>
        <translation>ينقل المرحّل ما ترسله الدائرة، ويحفظه لمن هم بعيدون. لا يستطيع قراءته. يرى متى يُرسل وكم، ومن أي عنوان.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Everybody accepts it on joining, and anew when it changes. Change whatever does not fit you.</source>
        <translation>يقبله الجميع عند الدخول، ومن جديد متى تغيّر. ويمكن تغيير كل ما لا يناسبك.</translation>
    </message>
    <message>
        <source>Look at the relay</source>
        <translation>النظر في المرحّل</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>One sentence, if you like. Whoever is invited reads it first.</source>
        <translation>جملة واحدة، إن راق لك. يقرؤها المدعوّ أولًا.</translation>
    </message>
    <message>
        <source>Only this circle sees it. It need not be your name.</source>
        <translation>لا تراه إلا هذه الدائرة. ولا يلزم أن يكون اسمك الحقيقي.</translation>
    </message>
    <message>
        <source>Say what the circle is called.</source>
        <translation>يلزم ذكر اسم الدائرة.</translation>
    </message>
    <message>
        <source>Say what you are called in it.</source>
        <translation>يلزم ذكر اسمك فيها.</translation>
    </message>
    <message>
        <source>Start a circle</source>
        <translation>إنشاء دائرة</translation>
    </message>
    <message>
        <source>Start the circle</source>
        <translation>إنشاء الدائرة</translation>
    </message>
    <message>
        <source>Use a relay on this computer</source>
        <translation>استعمال مرحّل على هذا الحاسوب</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>What you agree on</source>
        <translation>ما اتفقتم عليه</translation>
    </message>
    <message>
        <source>What you are called in it</source>
        <translation>اسمك فيها</translation>
    </message>
    <message>
        <source>Whoever reads a post may keep it sealed for a report, for 30 days</source>
        <translation>لمن يقرأ منشورًا أن يحتفظ به مختومًا لأجل بلاغ، مدة 30 يومًا</translation>
    </message>
</context>
<context>
    <name>StartersOverlay</name>
    <message>
        <source>Choose what might fit. You can put it into your own words afterwards.</source>
        <translation>يُختار ما قد يناسب. ويمكن بعد ذلك صوغه بكلماتك أنت.</translation>
    </message>
    <message numerus="yes">
        <source>Put %n into my kit</source>
        <translation>
            <numerusform>لا شيء للعُدّة</numerusform>
            <numerusform>وضع واحدة في عُدّتي</numerusform>
            <numerusform>وضع اثنتين في عُدّتي</numerusform>
            <numerusform>وضع %n في عُدّتي</numerusform>
            <numerusform>وضع %n في عُدّتي</numerusform>
            <numerusform>وضع %n في عُدّتي</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>StewardGuide</name>
    <message>
        <source>1. Ask before you judge. Most hurt here comes from a sentence that was meant otherwise. “How did you mean this?” stands in the menu of a post.</source>
        <translation>1. السؤال قبل الحكم. أكثر الأذى هنا يأتي من جملة أُريد بها غير ما فُهم. «ماذا قصدت بهذا؟» موجود في قائمة المنشور.</translation>
    </message>
    <message>
        <source>2. Pause the thread. Say in it what it is about, and when it goes on. The beginning that is offered asks everybody for one thing they share.</source>
        <translation>2. إراحة المحادثة. مع ذكر ما يدور حوله الأمر ومتى تُستأنف. والبداية المعروضة تطلب من الجميع شيئًا واحدًا يجمعهم.</translation>
    </message>
    <message>
        <source>3. Speak with the person alone. Name the sentence of your agreement, say what you saw, hear their side, and agree on what happens next.</source>
        <translation>3. الحديث مع الشخص على انفراد. ذكر الجملة من اتفاقكم، وقول ما رأيته، والاستماع إلى جانبه، والاتفاق على ما يأتي.</translation>
    </message>
    <message>
        <source>4. Remove somebody only when the first three did not help, or at once where somebody is threatened or exposed. Talk with another steward first, and tell the person why. They keep what they have read.</source>
        <translation>4. لا إزالة إلا إن لم تنفع الثلاثة الأولى، أو فورًا حيث يُهدَّد أحد أو يُفضح. والحديث أولًا مع مشرف آخر، وإخبار الشخص بالسبب. ويحتفظ بما قرأه.</translation>
    </message>
    <message>
        <source>A guide for stewards</source>
        <translation>دليل للمشرفين</translation>
    </message>
    <message>
        <source>A steward looks after how people are with each other here. A steward does not read more than others do, and decides nothing about anybody&apos;s life.</source>
        <translation>يعتني المشرف بكيف يكون الناس بعضهم مع بعض هنا. لا يقرأ أكثر مما يقرؤه الآخرون، ولا يقرر شيئًا في حياة أحد.</translation>
    </message>
    <message>
        <source>Be two or three, and take turns, a week or a month each. Nobody should do this alone or without a rest. Who follows you can be made a steward in the list of members.</source>
        <translation>الأفضل اثنان أو ثلاثة بالتناوب، أسبوعًا أو شهرًا لكل واحد. لا ينبغي أن يفعل هذا أحد وحده أو دون راحة. ومن يخلفك يمكن جعله مشرفًا من قائمة الأعضاء.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Keep it between stewards. If it is about you, another steward decides.</source>
        <translation>يبقى الأمر بين المشرفين. وإن كان عنك قرر مشرف آخر.</translation>
    </message>
    <message>
        <source>Tell the circle what you did and why, in two sentences. What stewards do stands in the list for everybody; whoever disagrees can say so there.</source>
        <translation>إخبار الدائرة بما فعلته ولماذا، في جملتين. ما يفعله المشرفون ظاهر للجميع في القائمة؛ ومن يخالف يمكنه قول ذلك هناك.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>When a life may be in danger, this is not for a circle to carry: ask the person directly, stay in touch, and call for help where they are.</source>
        <translation>حين تكون حياة في خطر فليس هذا حملًا لدائرة: سؤال الشخص مباشرة، والبقاء على اتصال، وطلب العون حيث هو.</translation>
    </message>
    <message>
        <source>When it becomes too much, say so and hand it on. That is part of it.</source>
        <translation>حين يصير الأمر كثيرًا يحسن قول ذلك وتسليم الدور. هذا جزء منه.</translation>
    </message>
    <message>
        <source>When somebody was hurt</source>
        <translation>حين يتأذى أحد</translation>
    </message>
    <message>
        <source>When you get a report</source>
        <translation>حين يصلك بلاغ</translation>
    </message>
    <message>
        <source>Where the task ends</source>
        <translation>أين تنتهي المهمة</translation>
    </message>
    <message>
        <source>You are friends, not professionals. No diagnoses, nothing about how much of a medicine, no promise to be there at every hour.</source>
        <translation>أنتم أصدقاء لا مختصون. لا تشخيص، ولا شيء عن مقدار دواء، ولا وعد بالحضور في كل ساعة.</translation>
    </message>
    <message>
        <source>You see only what the sender chose, and whether the words are really those of the person named. Answer that you have read it, within a day or two.</source>
        <translation>لا يظهر لك إلا ما اختاره المرسل، وإن كانت الكلمات حقًا لمن سُمّي. والرد بأنك قرأته في يوم أو يومين.</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Four or five words that do not belong together work well.</source>
        <translation>أربع كلمات أو خمس لا صلة بينها تكفي جيدًا.</translation>
    </message>
    <message>
        <source>This could be guessed at once.</source>
        <translation>يمكن تخمينها فورًا.</translation>
    </message>
    <message>
        <source>This could be guessed in a few days.</source>
        <translation>يمكن تخمينها في أيام قليلة.</translation>
    </message>
    <message>
        <source>This could be guessed in a few hours.</source>
        <translation>يمكن تخمينها في ساعات قليلة.</translation>
    </message>
    <message>
        <source>This could be guessed in a few minutes.</source>
        <translation>يمكن تخمينها في دقائق قليلة.</translation>
    </message>
    <message>
        <source>This could be guessed in a few months.</source>
        <translation>يمكن تخمينها في أشهر قليلة.</translation>
    </message>
    <message>
        <source>This would take centuries to guess.</source>
        <translation>تخمينها يستغرق قرونًا.</translation>
    </message>
    <message>
        <source>This would take years to guess.</source>
        <translation>تخمينها يستغرق سنوات.</translation>
    </message>
    <message>
        <source>Two more words would make it very hard to guess.</source>
        <translation>كلمتان أخريان تجعلان تخمينها صعبًا جدًا.</translation>
    </message>
</context>
<context>
    <name>Stretch</name>
    <message numerus="yes">
        <source>A check-in on %1 of %n days.</source>
        <translation>
            <numerusform>تسجيل في %1 من %n يوم.</numerusform>
            <numerusform>تسجيل في %1 من يوم واحد.</numerusform>
            <numerusform>تسجيل في %1 من يومين.</numerusform>
            <numerusform>تسجيل في %1 من %n أيام.</numerusform>
            <numerusform>تسجيل في %1 من %n يومًا.</numerusform>
            <numerusform>تسجيل في %1 من %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>From three on, Lamplit shows a middle value.</source>
        <translation>ابتداءً من ثلاثة يعرض Lamplit قيمة وسطى.</translation>
    </message>
    <message>
        <source>In the middle: %1. The days went from %2.</source>
        <translation>في الوسط: %1. والأيام من %2.</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>No check-in in this time. Empty days are simply empty.</source>
        <translation>لا تسجيل في هذه المدة. والأيام الفارغة فارغة لا أكثر.</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>إزالة: %1</translation>
    </message>
    <message>
        <source>Take these hours out</source>
        <translation>إزالة هذه الساعات</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>الأسبوع التالي</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>الأسبوع السابق</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>الأسبوع من %1</translation>
    </message>
</context>
<context>
    <name>StretchList</name>
    <message>
        <source>Add hours</source>
        <translation>إضافة ساعات</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Succession</name>
    <message>
        <source>%1 as steward in the place of %2: %3 of %4 have signed.</source>
        <translation>‏%1 مشرفًا مكان %2: وقّع %3 من %4.</translation>
    </message>
    <message>
        <source>Enough have signed.</source>
        <translation>اكتمل عدد الموقّعين.</translation>
    </message>
    <message>
        <source>Signed: %1 of %2 that are needed.</source>
        <translation>وقّع %1 من %2 لازمين.</translation>
    </message>
</context>
<context>
    <name>SuccessionSheet</name>
    <message>
        <source>%1 stays in the circle as a member. When something is heard of them before enough have signed, the vote does not hold.</source>
        <translation>يبقى %1 عضوًا في الدائرة. وإن بلغ منه شيء قبل اكتمال التوقيعات لم يسرِ التصويت.</translation>
    </message>
    <message>
        <source>A steward in the place of %1</source>
        <translation>مشرف مكان %1</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Nothing was heard of %1 for 30 days or more. More than half of the others can name somebody else by signing.</source>
        <translation>لم يبلغ من %1 شيء منذ 30 يومًا أو أكثر. ويستطيع أكثر من نصف الآخرين تسمية غيره بالتوقيع.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>Who becomes steward</source>
        <translation>من يصير مشرفًا</translation>
    </message>
</context>
<context>
    <name>SweptExports</name>
    <message>
        <source>An export was cut off. What it left in clear was deleted: %1</source>
        <translation>انقطع تصدير. وما تركه دون تشفير حُذف: %1</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Deleted here</source>
        <translation>محذوفة هنا</translation>
    </message>
    <message>
        <source>Differing</source>
        <translation>مختلفة</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>ليست هنا</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>متطابقة</translation>
    </message>
    <message>
        <source>Will change</source>
        <translation>ستتغيّر</translation>
    </message>
</context>
<context>
    <name>TagLine</name>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
</context>
<context>
    <name>TakeAlong</name>
    <message>
        <source>Add it</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add to my next session</source>
        <translation>إضافة إلى جلستي القادمة</translation>
    </message>
    <message>
        <source>It is on the list for your next session.</source>
        <translation>صار في قائمة جلستك القادمة.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>فتح القائمة</translation>
    </message>
    <message>
        <source>Use your own words: what %1 wrote stays in the circle, and no report shows it. Your list knows where it came from, and nobody is told.</source>
        <translation>بكلماتك أنت: ما كتبه %1 يبقى في الدائرة ولا يُظهره أي تقرير. وتعرف قائمتك من أين جاء، ولا يُخبَر أحد.</translation>
    </message>
    <message>
        <source>What you want to speak about</source>
        <translation>موضوع الحديث</translation>
    </message>
    <message>
        <source>With no words, the line begins with what you said in the circle.</source>
        <translation>دون كلمات يبدأ السطر بما قلته في الدائرة.</translation>
    </message>
</context>
<context>
    <name>TakeOut</name>
    <message>
        <source>%1 copies this folder: what is written here leaves this computer.</source>
        <translation>ينسخ %1 هذا المجلد: ما يُكتب هنا يغادر هذا الحاسوب.</translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins and other records</source>
        <translation>
            <numerusform>لا تسجيلات</numerusform>
            <numerusform>تسجيل أو قيد واحد</numerusform>
            <numerusform>تسجيلان أو قيدان</numerusform>
            <numerusform>%n تسجيلات وقيود أخرى</numerusform>
            <numerusform>%n تسجيلًا وقيودًا أخرى</numerusform>
            <numerusform>%n تسجيل وقيد آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا تدوينات</numerusform>
            <numerusform>تدوينة واحدة</numerusform>
            <numerusform>تدوينتان</numerusform>
            <numerusform>%n تدوينات</numerusform>
            <numerusform>%n تدوينة</numerusform>
            <numerusform>%n تدوينة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other files</source>
        <translation>
            <numerusform>لا ملفات أخرى</numerusform>
            <numerusform>ملف آخر</numerusform>
            <numerusform>ملفان آخران</numerusform>
            <numerusform>%n ملفات أخرى</numerusform>
            <numerusform>%n ملفًا آخر</numerusform>
            <numerusform>%n ملف آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%n صور</numerusform>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>Everybody who uses this computer can look into this folder.</source>
        <translation>كل من يستعمل هذا الحاسوب يمكنه النظر في هذا المجلد.</translation>
    </message>
    <message>
        <source>Nothing can be written to this folder. Choose another one.</source>
        <translation>لا يمكن الكتابة في هذا المجلد. يلزم اختيار غيره.</translation>
    </message>
    <message>
        <source>One file (%1)</source>
        <translation>ملف واحد (%1)</translation>
    </message>
    <message>
        <source>One zip file</source>
        <translation>ملف zip واحد</translation>
    </message>
    <message>
        <source>There is only room for %1 there. Choose another place, or less.</source>
        <translation>لا يتسع المكان هناك إلا لـ%1. يلزم اختيار مكان آخر، أو أقل.</translation>
    </message>
    <message>
        <source>This disk keeps nobody out: whoever plugs it in reads it.</source>
        <translation>هذا القرص لا يمنع أحدًا: من يصله يقرؤه.</translation>
    </message>
    <message>
        <source>This folder is not there. Choose another one.</source>
        <translation>هذا المجلد ليس هناك. يلزم اختيار غيره.</translation>
    </message>
    <message>
        <source>This folder lies on a network drive (%1): others may read it there.</source>
        <translation>هذا المجلد على قرص شبكي (%1): قد يقرؤه آخرون هناك.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>نحو %1</translation>
    </message>
</context>
<context>
    <name>TakeOutView</name>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Circles, settings, limits and keys always stay with this journal.</source>
        <translation>الدوائر والإعدادات والحدود والمفاتيح تبقى دائمًا مع هذا الدفتر.</translation>
    </message>
    <message>
        <source>Entries that you did not choose stayed here.</source>
        <translation>التدوينات التي لم تخترها بقيت هنا.</translation>
    </message>
    <message>
        <source>It was stopped when your journal was locked. Nothing was written.</source>
        <translation>أُوقف حين قُفل دفترك. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Moods, sleep and questionnaires stayed here, as you chose.</source>
        <translation>بقيت الأمزجة والنوم والاستبيانات هنا، كما اخترت.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Photos and files stayed here, as you chose.</source>
        <translation>بقيت الصور والملفات هنا، كما اخترت.</translation>
    </message>
    <message>
        <source>Putting it on the disk</source>
        <translation>وضعه على القرص</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>عرضه</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>أُوقف. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Taking it out</source>
        <translation>التصدير جارٍ</translation>
    </message>
    <message>
        <source>You can go on writing meanwhile. It can be stopped until the end, and a lock stops it too; then nothing is left of it.</source>
        <translation>يمكن مواصلة الكتابة في الأثناء. ويمكن إيقافه حتى النهاية، والقفل يوقفه أيضًا؛ وعندها لا يبقى منه شيء.</translation>
    </message>
    <message>
        <source>Your journal is written.</source>
        <translation>دفترك مكتوب.</translation>
    </message>
</context>
<context>
    <name>TakingAll</name>
    <message>
        <source>Everything is put away. It goes out in a moment.</source>
        <translation>وُضع كل شيء جانبًا. ويخرج ذلك بعد لحظة.</translation>
    </message>
    <message>
        <source>Everything is taken back.</source>
        <translation>سُحب كل شيء.</translation>
    </message>
    <message>
        <source>It is all there again. Nobody heard of it.</source>
        <translation>عاد كله. لم يبلغ أحدًا عنه شيء.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>What had not gone out is there again. The rest stays taken back.</source>
        <translation>ما لم يكن قد خرج عاد. والباقي يظل مسحوبًا.</translation>
    </message>
    <message>
        <source>What you shared is taken back, and the others are told. That stays so.</source>
        <translation>سُحب ما شاركته وأُخبر الآخرون. ويبقى ذلك كذلك.</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message numerus="yes">
        <source>%n posts are taken back.</source>
        <translation>
            <numerusform>لم يُسحب أي منشور.</numerusform>
            <numerusform>سُحب منشور واحد.</numerusform>
            <numerusform>سُحب منشوران.</numerusform>
            <numerusform>سُحبت %n منشورات.</numerusform>
            <numerusform>سُحب %n منشورًا.</numerusform>
            <numerusform>سُحب %n منشور.</numerusform>
        </translation>
    </message>
    <message>
        <source>Friends can still remember it, and may have copied it. What was kept for a report stays with whoever kept it for its 30 days.</source>
        <translation>قد يتذكره الأصدقاء، وربما نسخوه. وما حُفظ لأجل بلاغ يبقى لدى من حفظه أيامه الـ30.</translation>
    </message>
    <message>
        <source>It has not gone out. It goes from the circle at once, and nobody learns that it was there.</source>
        <translation>لم يخرج بعد. يزول من الدائرة فورًا، ولا يعلم أحد أنه كان هناك.</translation>
    </message>
    <message>
        <source>Its words go here at once, and from the others with their next look. The relay is asked to forget what it has.</source>
        <translation>تزول كلماته هنا فورًا، ولدى الآخرين عند نظرتهم التالية. ويُطلب من المرحّل نسيان ما لديه.</translation>
    </message>
    <message>
        <source>Keep it private</source>
        <translation>إبقاؤه خاصًا</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>سحبه</translation>
    </message>
    <message>
        <source>Take this back?</source>
        <translation>سحب هذا؟</translation>
    </message>
    <message>
        <source>Your journal keeps the entry that it was made of.</source>
        <translation>يحتفظ دفترك بالتدوينة التي صُنع منها.</translation>
    </message>
</context>
<context>
    <name>TemplateForm</name>
    <message>
        <source>A new template</source>
        <translation>قالب جديد</translation>
    </message>
    <message>
        <source>Another heading</source>
        <translation>عنوان آخر</translation>
    </message>
    <message>
        <source>Change a template</source>
        <translation>تغيير قالب</translation>
    </message>
    <message>
        <source>Headings, from top to bottom</source>
        <translation>العناوين، من أعلى إلى أسفل</translation>
    </message>
    <message>
        <source>Keep this template</source>
        <translation>حفظ هذا القالب</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>اسم القالب</translation>
    </message>
</context>
<context>
    <name>TemplateOverlay</name>
    <message>
        <source>Begin with a template</source>
        <translation>البدء بقالب</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>العثور على قالب</translation>
    </message>
    <message>
        <source>Make or change my own</source>
        <translation>صنع قالب خاص أو تغييره</translation>
    </message>
    <message>
        <source>No template has this name.</source>
        <translation>لا قالب بهذا الاسم.</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>جزء من اسم</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
</context>
<context>
    <name>TemplateTile</name>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Begin with %1</source>
        <translation>البدء بـ%1</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>Earlier answers</source>
        <translation>ردود أسبق</translation>
    </message>
    <message>
        <source>The answer is put away.</source>
        <translation>وُضع الرد جانبًا.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>More for %1</source>
        <translation>المزيد لـ%1</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>A few seconds left</source>
        <translation>بقيت بضع ثوانٍ</translation>
    </message>
    <message numerus="yes">
        <source>About %n hours left</source>
        <translation>
            <numerusform>لم تبق ساعات</numerusform>
            <numerusform>بقيت نحو ساعة</numerusform>
            <numerusform>بقيت نحو ساعتين</numerusform>
            <numerusform>بقيت نحو %n ساعات</numerusform>
            <numerusform>بقيت نحو %n ساعة</numerusform>
            <numerusform>بقيت نحو %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left</source>
        <translation>
            <numerusform>لم تبق دقائق</numerusform>
            <numerusform>بقيت نحو دقيقة</numerusform>
            <numerusform>بقيت نحو دقيقتين</numerusform>
            <numerusform>بقيت نحو %n دقائق</numerusform>
            <numerusform>بقيت نحو %n دقيقة</numerusform>
            <numerusform>بقيت نحو %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>بقيت أقل من دقيقة</translation>
    </message>
</context>
<context>
    <name>TitleField</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
</context>
<context>
    <name>TodaySheet</name>
    <message>
        <source>Add a picture or a file</source>
        <translation>إضافة صورة أو ملف</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>إضافة مكان</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>سؤال آخر</translation>
    </message>
    <message>
        <source>Begin with a template</source>
        <translation>البدء بقالب</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>صفحة جديدة</translation>
    </message>
    <message>
        <source>No question for the rest of today.</source>
        <translation>لا سؤال لبقية اليوم.</translation>
    </message>
    <message>
        <source>No question today</source>
        <translation>لا سؤال اليوم</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Place: {place}</source>
        <translation>المكان: {place}</translation>
    </message>
    <message>
        <source>Today&apos;s page</source>
        <translation>صفحة اليوم</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Write without distraction</source>
        <translation>كتابة دون تشتيت</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>Good afternoon. Write as much or as little as you like.</source>
        <translation>طاب نهارك. الكتابة كما يحلو لك، كثيرة أو قليلة.</translation>
    </message>
    <message>
        <source>Good evening. Write as much or as little as you like.</source>
        <translation>طاب مساؤك. الكتابة كما يحلو لك، كثيرة أو قليلة.</translation>
    </message>
    <message>
        <source>Good morning. Write as much or as little as you like.</source>
        <translation>طاب صباحك. الكتابة كما يحلو لك، كثيرة أو قليلة.</translation>
    </message>
    <message>
        <source>My kit</source>
        <translation>عُدّتي</translation>
    </message>
    <message>
        <source>My kit: what helps me</source>
        <translation>عُدّتي: ما يساعدني</translation>
    </message>
    <message>
        <source>This page is yours.</source>
        <translation>هذه الصفحة لك.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Welcome back. Write as much or as little as you like.</source>
        <translation>حمدًا على العودة. الكتابة كما يحلو لك، كثيرة أو قليلة.</translation>
    </message>
</context>
<context>
    <name>TopicLines</name>
    <message numerus="yes">
        <source>%n more on the list, on page 2</source>
        <translation>
            <numerusform>لا مزيد في القائمة</numerusform>
            <numerusform>واحد آخر في القائمة، في الصفحة 2</numerusform>
            <numerusform>اثنان آخران في القائمة، في الصفحة 2</numerusform>
            <numerusform>%n أخرى في القائمة، في الصفحة 2</numerusform>
            <numerusform>%n أخرى في القائمة، في الصفحة 2</numerusform>
            <numerusform>%n أخرى في القائمة، في الصفحة 2</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>Something to talk about</source>
        <translation>شيء للحديث عنه</translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation>القائمة كلها</translation>
    </message>
</context>
<context>
    <name>TopicsPart</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>مطويّ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>فتح التدوينة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Say it in other words</source>
        <translation>قوله بكلمات أخرى</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>Something to talk about</source>
        <translation>شيء للحديث عنه</translation>
    </message>
    <message>
        <source>Talked about on %1</source>
        <translation>جرى الحديث عنه في %1</translation>
    </message>
    <message numerus="yes">
        <source>Talked about: %n</source>
        <translation>
            <numerusform>لم يُتحدّث عن شيء</numerusform>
            <numerusform>جرى الحديث عن: 1</numerusform>
            <numerusform>جرى الحديث عن: 2</numerusform>
            <numerusform>جرى الحديث عن: %n</numerusform>
            <numerusform>جرى الحديث عن: %n</numerusform>
            <numerusform>جرى الحديث عن: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The first three stand at the top of a report. Tick what was talked about.</source>
        <translation>الثلاثة الأولى تظهر في أعلى التقرير. ويُؤشَّر على ما جرى الحديث عنه.</translation>
    </message>
    <message>
        <source>What I want to talk about</source>
        <translation>ما أودّ الحديث عنه</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Moved to trash. It stays there for 30 days.</source>
        <translation>نُقل إلى السلة. يبقى فيها 30 يومًا.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>TrashView</name>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>لم تبق أيام</numerusform>
            <numerusform>بقي يوم</numerusform>
            <numerusform>بقي يومان</numerusform>
            <numerusform>بقيت %n أيام</numerusform>
            <numerusform>بقي %n يومًا</numerusform>
            <numerusform>بقي %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are back in the journal.</source>
        <translation>
            <numerusform>لم تعد تدوينات.</numerusform>
            <numerusform>عادت تدوينة إلى اليوميات.</numerusform>
            <numerusform>عادت تدوينتان إلى اليوميات.</numerusform>
            <numerusform>عادت %n تدوينات إلى اليوميات.</numerusform>
            <numerusform>عادت %n تدوينة إلى اليوميات.</numerusform>
            <numerusform>عادت %n تدوينة إلى اليوميات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are deleted for good.</source>
        <translation>
            <numerusform>لم تُحذف تدوينات.</numerusform>
            <numerusform>حُذفت تدوينة نهائيًا.</numerusform>
            <numerusform>حُذفت تدوينتان نهائيًا.</numerusform>
            <numerusform>حُذفت %n تدوينات نهائيًا.</numerusform>
            <numerusform>حُذفت %n تدوينة نهائيًا.</numerusform>
            <numerusform>حُذفت %n تدوينة نهائيًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the journal</source>
        <translation>رجوع إلى اليوميات</translation>
    </message>
    <message>
        <source>Backups made before still hold them until they are rotated out.</source>
        <translation>ما زالت في النسخ الاحتياطية المعمولة قبل ذلك إلى أن تحل محلها أحدث منها.</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>اختيار الكل</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entries</source>
        <translation>
            <numerusform>لا تدوينات للحذف</numerusform>
            <numerusform>حذف تدوينة</numerusform>
            <numerusform>حذف تدوينتين</numerusform>
            <numerusform>حذف %n تدوينات</numerusform>
            <numerusform>حذف %n تدوينة</numerusform>
            <numerusform>حذف %n تدوينة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entries for good</source>
        <translation>
            <numerusform>لا تدوينات للحذف</numerusform>
            <numerusform>حذف تدوينة نهائيًا</numerusform>
            <numerusform>حذف تدوينتين نهائيًا</numerusform>
            <numerusform>حذف %n تدوينات نهائيًا</numerusform>
            <numerusform>حذف %n تدوينة نهائيًا</numerusform>
            <numerusform>حذف %n تدوينة نهائيًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائيًا</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>حُذف %1</translation>
    </message>
    <message>
        <source>Deleted entries</source>
        <translation>التدوينات المحذوفة</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>إفراغ السلة</translation>
    </message>
    <message>
        <source>Entries stay here for 30 days, then they are deleted for good.</source>
        <translation>تبقى التدوينات هنا 30 يومًا، ثم تُحذف نهائيًا.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>The trash is empty. A deleted entry stays here for 30 days.</source>
        <translation>السلة فارغة. التدوينة المحذوفة تبقى هنا 30 يومًا.</translation>
    </message>
    <message numerus="yes">
        <source>The words of %n entries, their earlier versions and their files are lost. This cannot be undone.</source>
        <translation>
            <numerusform>لا يضيع شيء.</numerusform>
            <numerusform>تضيع كلمات تدوينة واحدة وإصداراتها الأقدم وملفاتها. لا رجوع عن هذا.</numerusform>
            <numerusform>تضيع كلمات تدوينتين وإصداراتهما الأقدم وملفاتهما. لا رجوع عن هذا.</numerusform>
            <numerusform>تضيع كلمات %n تدوينات وإصداراتها الأقدم وملفاتها. لا رجوع عن هذا.</numerusform>
            <numerusform>تضيع كلمات %n تدوينة وإصداراتها الأقدم وملفاتها. لا رجوع عن هذا.</numerusform>
            <numerusform>تضيع كلمات %n تدوينة وإصداراتها الأقدم وملفاتها. لا رجوع عن هذا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>السلة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>بلا كلمات</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>last day</source>
        <translation>اليوم الأخير</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>A page is here, if you want one.</source>
        <translation>هنا صفحة، إن أردت واحدة.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>تسجيل الحال</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Open Lamplit</source>
        <translation>فتح Lamplit</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Write something</source>
        <translation>كتابة شيء</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>%1 could not be reached: their invite has ended at the relay, so they were not let in. Invite them again.</source>
        <translation>تعذّر الوصول إلى %1: انتهت دعوته لدى المرحّل، فلم يُدخَل. تلزم دعوة جديدة.</translation>
    </message>
    <message>
        <source>%1 could not be reached: they were let in, and the box for the answer was gone. A steward removes them; then they need another invite.</source>
        <translation>تعذّر الوصول إلى %1: أُدخل، وقد زال صندوق الجواب. يزيله أحد المشرفين؛ ثم تلزمه دعوة أخرى.</translation>
    </message>
    <message>
        <source>%1 has moved this circle to %2, and it cannot be seen there from here. Nothing is lost: what you say is kept until then. If that does not end, another steward can undo the move after two weeks.</source>
        <translation>‏نقل %1 هذه الدائرة إلى %2، ولا تُرى هناك من هنا. لا يضيع شيء: كلماتك محفوظة حتى ذلك الحين. وإن لم ينته ذلك أمكن لمشرف آخر التراجع عن الانتقال بعد أسبوعين.</translation>
    </message>
    <message>
        <source>%1 is let in, and the box for the answer is full. The answer goes out once they have looked for news, which makes room.</source>
        <translation>أُدخل %1، وصندوق الجواب ممتلئ. يخرج الجواب متى نظر إلى الجديد، فيخلو مكان.</translation>
    </message>
    <message>
        <source>%1 keeps a share of the way into your journal, and is in the circle no longer. Make the shares anew.</source>
        <translation>لدى %1 حصة من الطريق إلى دفترك، ولم يعد في الدائرة. يلزم صنع الحصص من جديد.</translation>
    </message>
    <message>
        <source>%1 says they are with this circle at %2, where it moved; here that move does not hold. Ask each other where you go on: from there one can ask to go back, and from here one needs another invite.</source>
        <translation>يقول %1 إنه مع هذه الدائرة في %2 حيث انتقلت؛ وهنا لا يسري ذلك الانتقال. يحسن أن تتفقا أين تمضيان: من هناك يمكن طلب الرجوع، ومن هنا تلزم دعوة أخرى.</translation>
    </message>
    <message>
        <source>%1 says they were shown another history of this circle. Either the relay is not honest, or %1 is not. A steward says which one holds; whoever was shown the other one asks to be let in again.</source>
        <translation>يقول %1 إنه رأى سجلًا آخر لهذه الدائرة. فإما المرحّل غير صادق وإما %1. ويقول أحد المشرفين أيهما الساري؛ ومن رأى الآخر يطلب الدخول من جديد.</translation>
    </message>
    <message>
        <source>A move to %1 is under way already. Look for news first.</source>
        <translation>انتقال إلى %1 جارٍ بالفعل. يلزم أولًا النظر إلى الجديد.</translation>
    </message>
    <message>
        <source>A photo or file in this circle did not arrive whole.</source>
        <translation>صورة أو ملف في هذه الدائرة لم يصل كاملًا.</translation>
    </message>
    <message>
        <source>An entry of this circle leads nowhere here. Nothing is lost. Where everybody is held up, a steward mends it; where the others go on, they can let you in again.</source>
        <translation>عنصر من هذه الدائرة لا يقود إلى شيء هنا. لا يضيع شيء. إن توقف الجميع أصلحه أحد المشرفين؛ وإن مضى الآخرون أمكنهم إدخالك من جديد.</translation>
    </message>
    <message>
        <source>It is done as soon as the relay is reached.</source>
        <translation>يتم حالما يوصل إلى المرحّل.</translation>
    </message>
    <message>
        <source>Lamplit made a mistake in this circle (%1), and goes on with the others. Nothing is lost; it is tried again.</source>
        <translation>أخطأ Lamplit في هذه الدائرة (%1)، وهو ماضٍ في غيرها. لا يضيع شيء؛ تُعاد المحاولة.</translation>
    </message>
    <message>
        <source>Nobody could be asked for your place, since the boxes of all others at the relay are full. They empty when the others look for news; it is tried again by itself.</source>
        <translation>لم يمكن سؤال أحد عن مكانك، إذ صناديق كل الآخرين لدى المرحّل ممتلئة. تفرغ حين ينظرون إلى الجديد؛ وتُعاد المحاولة من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Nobody could be asked for your place, since the relay has none of the boxes that this journal knows. Leave this circle here, ask a steward to remove you, and take another invite.</source>
        <translation>لم يمكن سؤال أحد عن مكانك، إذ ليس لدى المرحّل أي من الصناديق التي يعرفها هذا الدفتر. يلزم ترك هذه الدائرة هنا، وطلب إزالتك من أحد المشرفين، ثم قبول دعوة أخرى.</translation>
    </message>
    <message>
        <source>Nobody could be asked yet where this circle was before it moved. Until then you stay here, and it is tried again by itself. Whoever is there can also leave there, and be invited here.</source>
        <translation>لم يمكن بعد سؤال أحد حيث كانت هذه الدائرة قبل انتقالها. إلى ذلك الحين تبقى هنا، وتُعاد المحاولة من تلقاء نفسها. ومن كان هناك يمكنه أيضًا المغادرة من هناك وتلقي دعوة إلى هنا.</translation>
    </message>
    <message>
        <source>Nobody has let this journal back in for two weeks. If the others do not see that you ask, leave this circle here, ask a steward to remove you, and take another invite.</source>
        <translation>لم يُعد أحد إدخال هذا الدفتر منذ أسبوعين. إن كان الآخرون لا يرون طلبك يلزم ترك هذه الدائرة هنا، وطلب إزالتك من أحد المشرفين، ثم قبول دعوة أخرى.</translation>
    </message>
    <message>
        <source>Others in this circle were faster each time. Nothing is lost: it goes out by itself.</source>
        <translation>كان غيرك في هذه الدائرة أسرع كل مرة. لا يضيع شيء: يخرج من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Something in this circle was made by a newer Lamplit. Update it here, and the circle goes on. If nobody has a newer one, a steward can mend it after two weeks.</source>
        <translation>شيء في هذه الدائرة صُنع بإصدار أحدث من Lamplit. بالتحديث هنا تمضي الدائرة. وإن لم يكن لدى أحد إصدار أحدث أمكن لمشرف إصلاحها بعد أسبوعين.</translation>
    </message>
    <message>
        <source>The circle is at %1 now. The others follow with their next look for news.</source>
        <translation>الدائرة في %1 الآن. ويلحق الآخرون عند نظرتهم التالية إلى الجديد.</translation>
    </message>
    <message>
        <source>The circle is found at %1 from here now, and the others are told.</source>
        <translation>تُوجد الدائرة من هنا في %1 الآن، ويُخبَر الآخرون.</translation>
    </message>
    <message>
        <source>The circle is found at %1 from here now.</source>
        <translation>تُوجد الدائرة من هنا في %1 الآن.</translation>
    </message>
    <message>
        <source>The circle stays where it is, and nothing was changed: %1</source>
        <translation>تبقى الدائرة حيث هي ولم يتغيّر شيء: %1</translation>
    </message>
    <message>
        <source>The invite that you came with has ended, and nobody let you in. Ask for another one.</source>
        <translation>انتهت الدعوة التي جئت بها ولم يُدخلك أحد. يلزم طلب غيرها.</translation>
    </message>
    <message>
        <source>The invite that you came with has ended. If you are not let in by tomorrow, ask for another one.</source>
        <translation>انتهت الدعوة التي جئت بها. إن لم يُدخلك أحد حتى الغد يلزم طلب غيرها.</translation>
    </message>
    <message>
        <source>The invite that you came with has run out. Ask for another one.</source>
        <translation>انقضى أجل الدعوة التي جئت بها. يلزم طلب غيرها.</translation>
    </message>
    <message>
        <source>The invite that you came with was taken back. Ask for another one.</source>
        <translation>سُحبت الدعوة التي جئت بها. يلزم طلب غيرها.</translation>
    </message>
    <message>
        <source>The invite that you came with was used for somebody else. Ask for another one.</source>
        <translation>استُعملت الدعوة التي جئت بها لشخص آخر. يلزم طلب غيرها.</translation>
    </message>
    <message>
        <source>The others have gone on from another place than this journal&apos;s. They can let you in again; what only you have goes out again then.</source>
        <translation>مضى الآخرون من مكان غير مكان هذا الدفتر. يستطيعون إدخالك من جديد؛ وما ليس إلا لديك يخرج حينها من جديد.</translation>
    </message>
    <message>
        <source>The relay has shown another history of this circle than it shows now, so it is not honest. What you said meanwhile goes out again; what you read stays here.</source>
        <translation>أظهر المرحّل سجلًا لهذه الدائرة غير الذي يُظهره الآن، فهو غير صادق. ما قلته في الأثناء يخرج من جديد؛ وما قرأته يبقى هنا.</translation>
    </message>
    <message>
        <source>The relay has shown members of this circle different histories. A steward says which one holds; whoever was shown the other one asks to be let in again.</source>
        <translation>أظهر المرحّل لأعضاء هذه الدائرة سجلات مختلفة. ويقول أحد المشرفين أيها الساري؛ ومن رأى غيره يطلب الدخول من جديد.</translation>
    </message>
    <message>
        <source>The relay let go of something that you shared, though you did not take it back. It is kept here, and said again to whoever asks.</source>
        <translation>تخلى المرحّل عن شيء شاركته دون سحب منك. هو محفوظ هنا، ويُقال من جديد لمن يسأل.</translation>
    </message>
    <message>
        <source>The relay no longer knows where this circle has come to. A steward can mend that; otherwise the others can let you in again.</source>
        <translation>لم يعد المرحّل يعرف أين بلغت هذه الدائرة. يستطيع أحد المشرفين إصلاح ذلك؛ وإلا استطاع الآخرون إدخالك من جديد.</translation>
    </message>
    <message>
        <source>The relay says again and again that something new is there, and shows nothing. It is broken or not honest; your words wait here.</source>
        <translation>يقول المرحّل مرارًا إن هناك جديدًا ولا يُظهر شيئًا. هو معطل أو غير صادق؛ وكلماتك تنتظر هنا.</translation>
    </message>
    <message>
        <source>The relay shows a history of this circle that this journal never saw, so it cannot be mended from here. Another steward may be able to. If nobody can, begin the circle anew, best at another relay; what you have stays here.</source>
        <translation>يُظهر المرحّل سجلًا لهذه الدائرة لم يره هذا الدفتر قط، فلا تُصلح من هنا. ربما استطاع مشرف آخر. وإن لم يستطع أحد فتُبدأ الدائرة من جديد، والأفضل في مرحّل آخر؛ وما لديك يبقى هنا.</translation>
    </message>
    <message>
        <source>The relay shows another history of this circle than before, so nothing of it is believed. It may end by itself; if not, the others can let you in again.</source>
        <translation>يُظهر المرحّل سجلًا لهذه الدائرة غير السابق، فلا يُصدَّق منه شيء. قد ينتهي ذلك من تلقاء نفسه؛ وإلا استطاع الآخرون إدخالك من جديد.</translation>
    </message>
    <message>
        <source>The relay was put back from a backup and waits for a steward to mend this circle. What you write is kept here until then.</source>
        <translation>أُعيد المرحّل من نسخة احتياطية وينتظر أن يُصلح أحد المشرفين هذه الدائرة. وإلى ذلك الحين تُحفظ كلماتك هنا.</translation>
    </message>
    <message>
        <source>There is something in this circle that is not read here yet, and mending would undo it. Look for news first, and mend only what is still in the way then.</source>
        <translation>في هذه الدائرة شيء لم يُقرأ هنا بعد، والإصلاح يُبطله. يلزم أولًا النظر إلى الجديد، ثم إصلاح ما بقي عائقًا فقط.</translation>
    </message>
    <message>
        <source>This circle goes on at another relay. Its place at this one was closed.</source>
        <translation>تمضي هذه الدائرة في مرحّل آخر. وأُغلق مكانها في هذا.</translation>
    </message>
    <message>
        <source>This circle was moved to another relay, where the others may be already. A steward can undo that after two weeks, if nobody can get there.</source>
        <translation>نُقلت هذه الدائرة إلى مرحّل آخر، وربما صار الآخرون هناك. يستطيع أحد المشرفين التراجع عن ذلك بعد أسبوعين، إن لم يمكن لأحد الوصول إليه.</translation>
    </message>
    <message>
        <source>This journal was restored, or used as a copy somewhere else, so its place in the circle is not safe any more. The others can give it back. Nothing is sent before.</source>
        <translation>استُعيد هذا الدفتر، أو استُعملت نسخة منه في مكان آخر، فلم يعد مكانه في الدائرة آمنًا. يستطيع الآخرون ردّه. ولا يُرسل شيء قبل ذلك.</translation>
    </message>
    <message>
        <source>Waiting for %1, or another member, to let you in. Your words: %2.</source>
        <translation>بانتظار أن يُدخلك %1 أو عضو آخر. كلماتك: %2.</translation>
    </message>
    <message>
        <source>Waiting for the network.</source>
        <translation>بانتظار الشبكة.</translation>
    </message>
    <message>
        <source>Where this circle was before it moved, the move does not hold any more: whoever has not come may go on there without you. Ask them. You can ask to go back, and what you said here comes along; or stay, if you miss nobody.</source>
        <translation>حيث كانت هذه الدائرة قبل انتقالها لم يعد الانتقال ساريًا: من لم يأتِ قد يمضي هناك من دونك. يحسن سؤالهم. يمكنك طلب الرجوع، وما قلته هنا يأتي معك؛ أو البقاء، إن كان لا ينقصك أحد.</translation>
    </message>
    <message>
        <source>You are no longer in this circle. What you received is still here.</source>
        <translation>لم تعد في هذه الدائرة. ما وصلك منها ما زال هنا.</translation>
    </message>
    <message>
        <source>You have asked for your place. Somebody in the circle gives it back; tell one of them that it is really you who asks.</source>
        <translation>طلبت مكانك. يردّه أحد في الدائرة؛ يحسن إخبار أحدهم بأن الطلب منك حقًا.</translation>
    </message>
    <message>
        <source>You have asked to go back to where this circle was before it moved. Until somebody there lets you in, you stay here. Tell one of them that it is really you who asks.</source>
        <translation>طلبت الرجوع إلى حيث كانت هذه الدائرة قبل انتقالها. إلى أن يُدخلك أحد هناك تبقى هنا. يحسن إخبار أحدهم بأن الطلب منك حقًا.</translation>
    </message>
    <message>
        <source>You were away for longer than the relay keeps things, so some cannot be read any more. The others can let you in again.</source>
        <translation>كنت بعيدًا مدة أطول مما يحفظ المرحّل الأشياء، فلم يعد بعضها يُقرأ. يستطيع الآخرون إدخالك من جديد.</translation>
    </message>
    <message>
        <source>Your place in this circle went to another copy of this journal, which asked for it. If that was not you, tell the others. They can give it back to this one.</source>
        <translation>ذهب مكانك في هذه الدائرة إلى نسخة أخرى من هذا الدفتر طلبته. إن لم يكن ذلك منك فيحسن إخبار الآخرين. يستطيعون ردّه إلى هذا.</translation>
    </message>
</context>
<context>
    <name>TryCode</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Does your recovery code still work?</source>
        <translation>هل ما زال رمز استعادتك يعمل؟</translation>
    </message>
    <message>
        <source>If the sheet has become hard to read, make it anew now.</source>
        <translation>إن صارت قراءة الورقة صعبة، يحسن صنعها من جديد الآن.</translation>
    </message>
    <message>
        <source>If the sheet is lost or cannot be read, make a new code. The old one then no longer opens this journal. Copies and backups made until now still open with it.</source>
        <translation>إن ضاعت الورقة أو لم تعد تُقرأ، يحسن صنع رمز جديد. ولا يعود القديم يفتح هذا الدفتر. والنسخ والنسخ الاحتياطية المصنوعة حتى الآن تُفتح به بعدُ.</translation>
    </message>
    <message>
        <source>It works. Thank you. You are asked again in half a year.</source>
        <translation>يعمل. شكرًا لك. يُعاد السؤال بعد نصف سنة.</translation>
    </message>
    <message>
        <source>It works. That could not be noted, so you may be asked again.</source>
        <translation>يعمل. تعذّر تسجيل ذلك، فربما أُعيد السؤال.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>صنع رمز جديد</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاستعادة</translation>
    </message>
    <message>
        <source>Take it from where you keep it, and type it here. Nothing is changed.</source>
        <translation>يؤخذ من مكان حفظه ويُكتب هنا. لا يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>تجربته</translation>
    </message>
</context>
<context>
    <name>TurnEditor</name>
    <message>
        <source>The time of day</source>
        <translation>الساعة من اليوم</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Another journal</source>
        <translation>دفتر آخر</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>يبدو أن Caps Lock مفعّل.</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>اختيار ملف المفتاح</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation>نسيت عبارة المرور</translation>
    </message>
    <message>
        <source>I have shares on paper</source>
        <translation>لديّ حصص ورقية</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>الفتح جارٍ</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Put the newest backup back</source>
        <translation>إعادة أحدث نسخة احتياطية</translation>
    </message>
    <message>
        <source>Putting the newest backup back takes the journal to the day of the backup. What is there now is set aside and kept.</source>
        <translation>إعادة أحدث نسخة احتياطية تعود بالدفتر إلى يوم النسخة. وما هو موجود الآن يوضع جانبًا ويُحفظ.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاستعادة</translation>
    </message>
    <message>
        <source>See what can still be read</source>
        <translation>النظر في ما لا يزال يُقرأ</translation>
    </message>
    <message>
        <source>Seeing what can still be read changes nothing; begin with it.</source>
        <translation>النظر في ما لا يزال يُقرأ لا يغيّر شيئًا؛ يحسن البدء به.</translation>
    </message>
    <message>
        <source>Use a key file</source>
        <translation>استعمال ملف مفتاح</translation>
    </message>
    <message>
        <source>Use my passphrase</source>
        <translation>استعمال عبارة المرور</translation>
    </message>
    <message>
        <source>Use my recovery code</source>
        <translation>استعمال رمز الاستعادة</translation>
    </message>
    <message>
        <source>Use the system keychain</source>
        <translation>استعمال سلسلة مفاتيح النظام</translation>
    </message>
</context>
<context>
    <name>UseCard</name>
    <message>
        <source>A note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation>ملاحظة، إن راق لك</translation>
    </message>
    <message>
        <source>And how much is there now?</source>
        <translation>وكم هو الآن؟</translation>
    </message>
    <message>
        <source>Did it help?</source>
        <translation>هل ساعد ذلك؟</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Hide the breathing guide</source>
        <translation>إخفاء دليل التنفس</translation>
    </message>
    <message>
        <source>How much distress is there right now?</source>
        <translation>كم مقدار الضيق الآن؟</translation>
    </message>
    <message>
        <source>I am done</source>
        <translation>انتهيت</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Note nothing</source>
        <translation>دون تسجيل شيء</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>سُجّل.</translation>
    </message>
    <message>
        <source>Show the breathing guide</source>
        <translation>إظهار دليل التنفس</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>You need not answer. Go on whenever you like.</source>
        <translation>لا تلزم الإجابة. والمتابعة متى شئت.</translation>
    </message>
</context>
<context>
    <name>VaultInUse</name>
    <message>
        <source>Close or lock it there first.</source>
        <translation>يلزم أولًا إغلاقه أو قفله هناك.</translation>
    </message>
    <message>
        <source>Lamplit is already open with this journal, by another command since %1.</source>
        <translation>‏Lamplit مفتوح بهذا الدفتر، بأمر آخر منذ %1.</translation>
    </message>
    <message>
        <source>Lamplit is already open with this journal, by another command.</source>
        <translation>‏Lamplit مفتوح بهذا الدفتر، بأمر آخر.</translation>
    </message>
    <message>
        <source>Lamplit is already open with this journal, in another window since %1.</source>
        <translation>‏Lamplit مفتوح بهذا الدفتر، في نافذة أخرى منذ %1.</translation>
    </message>
    <message>
        <source>Lamplit is already open with this journal, in another window.</source>
        <translation>‏Lamplit مفتوح بهذا الدفتر، في نافذة أخرى.</translation>
    </message>
</context>
<context>
    <name>VaultSection</name>
    <message>
        <source>%1 does the same.</source>
        <translation>‏%1 يفعل ذلك أيضًا.</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>إضافة غيره</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>إضافة: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>فحص الآن</translation>
    </message>
    <message>
        <source>Check this journal</source>
        <translation>فحص هذا الدفتر</translation>
    </message>
    <message>
        <source>Choose the folder of the journal</source>
        <translation>اختيار مجلد الدفتر</translation>
    </message>
    <message>
        <source>Closes the journal and forgets the keys.</source>
        <translation>يغلق الدفتر وينسى المفاتيح.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete this journal for good</source>
        <translation>حذف هذا الدفتر نهائيًا</translation>
    </message>
    <message>
        <source>Does the recovery code still work?</source>
        <translation>هل ما زال رمز الاستعادة يعمل؟</translation>
    </message>
    <message>
        <source>Each of these opens the journal by itself; of shares it takes several together. The last one cannot be removed.</source>
        <translation>كل واحد من هذه يفتح الدفتر وحده؛ ومن الحصص تلزم عدة معًا. ولا يمكن إزالة الأخير.</translation>
    </message>
    <message>
        <source>Encrypts the whole journal again, so that old passphrases and codes open only old copies.</source>
        <translation>يشفّر الدفتر كله من جديد، فلا تفتح عبارات المرور والرموز القديمة إلا نسخًا قديمة.</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>ملف مفتاح</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>قفل الآن</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>النظر فيه</translation>
    </message>
    <message>
        <source>Looks at every page, every photo, the search index and the keys.</source>
        <translation>ينظر في كل صفحة وكل صورة وفي فهرس البحث والمفاتيح.</translation>
    </message>
    <message>
        <source>Make another</source>
        <translation>إنشاء دفتر آخر</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation>إنشاء مفاتيح جديدة</translation>
    </message>
    <message>
        <source>New keys for everything</source>
        <translation>مفاتيح جديدة لكل شيء</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open another</source>
        <translation>فتح دفتر آخر</translation>
    </message>
    <message>
        <source>Other journals</source>
        <translation>دفاتر أخرى</translation>
    </message>
    <message>
        <source>Other journals open make another</source>
        <translation>دفاتر أخرى فتح إنشاء غيره</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاستعادة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Shares on paper</source>
        <translation>حصص ورقية</translation>
    </message>
    <message>
        <source>State of this journal</source>
        <translation>حالة هذا الدفتر</translation>
    </message>
    <message>
        <source>System keychain</source>
        <translation>سلسلة مفاتيح النظام</translation>
    </message>
    <message>
        <source>This is the only one Lamplit knows on this computer.</source>
        <translation>هذا هو الوحيد الذي يعرفه Lamplit على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>تجربته</translation>
    </message>
    <message>
        <source>Type it from the paper: it is tried for real, and nothing is changed.</source>
        <translation>يُكتب من الورق: يُجرَّب حقًا، ولا يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Vault and keys</source>
        <translation>الدفتر والمفاتيح</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>المداخل</translation>
    </message>
    <message>
        <source>Ways in keys add passphrase recovery code key file system keychain shares on paper remove</source>
        <translation>مداخل مفاتيح إضافة عبارة مرور رمز استعادة ملف مفتاح سلسلة مفاتيح النظام حصص ورقية إزالة</translation>
    </message>
    <message>
        <source>What takes room, and giving back the room of what was deleted.</source>
        <translation>ما يشغل المكان، وردّ مكان ما حُذف.</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>مكان حفظه</translation>
    </message>
    <message>
        <source>Where it is kept folder place network cloud</source>
        <translation>مكان حفظه مجلد شبكة سحابة</translation>
    </message>
    <message>
        <source>With every entry in it. Its name is asked first.</source>
        <translation>بكل تدوينة فيه. يُسأل أولًا عن اسمه.</translation>
    </message>
    <message>
        <source>opened the journal this time</source>
        <translation>فتح الدفتر هذه المرة</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
</context>
<context>
    <name>VerifySheet</name>
    <message>
        <source>%1 has a new key. It may be a new laptop. Compare anew before you share more.</source>
        <translation>لدى %1 مفتاح جديد. ربما حاسوب جديد. تحسن المقارنة من جديد قبل مشاركة المزيد.</translation>
    </message>
    <message>
        <source>Both of you wait until your journals have the newest, open this again, and read once more.</source>
        <translation>ينتظر كلاكما حتى يكون الأحدث في دفتريكما، ثم يُفتح هذا من جديد وتُعاد القراءة.</translation>
    </message>
    <message>
        <source>Call %1 or sit together, and read these groups to each other. In %1&apos;s window they are the same, if nobody stands between you.</source>
        <translation>باتصال هاتفي مع %1 أو جلوس معًا يقرأ كل منكما هذه المجموعات للآخر. وهي في نافذة %1 نفسها إن لم يقف أحد بينكما.</translation>
    </message>
    <message>
        <source>Compare numbers with %1</source>
        <translation>مقارنة الأرقام مع %1</translation>
    </message>
    <message>
        <source>If they still differ, ask %1 in another way, not through this circle, and let a steward know.</source>
        <translation>إن ظلت مختلفة فيحسن سؤال %1 بطريق آخر، لا عبر هذه الدائرة، وإعلام أحد المشرفين.</translation>
    </message>
    <message>
        <source>Noted: you and %1 have the same number.</source>
        <translation>سُجّل: لك ولـ%1 الرقم نفسه.</translation>
    </message>
    <message>
        <source>Nothing is noted. Share nothing more here for now.</source>
        <translation>لم يُسجّل شيء. يحسن ألا تُشارك هنا شيئًا آخر حاليًا.</translation>
    </message>
    <message>
        <source>Or read the code that %1 shows:</source>
        <translation>أو قراءة الرمز الذي يعرضه %1:</translation>
    </message>
    <message>
        <source>Safety number</source>
        <translation>رقم الأمان</translation>
    </message>
    <message>
        <source>Somebody may stand between you, or one of you looks at somebody else&apos;s number or has not heard of a new key yet.</source>
        <translation>ربما وقف أحد بينكما، أو كان أحدكما ينظر إلى رقم شخص آخر، أو لم يبلغه مفتاح جديد بعد.</translation>
    </message>
    <message>
        <source>The number as a QR code</source>
        <translation>الرقم في رمز QR</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>مختلفة</translation>
    </message>
    <message>
        <source>They match</source>
        <translation>متطابقة</translation>
    </message>
    <message>
        <source>When they differ</source>
        <translation>حين تختلف</translation>
    </message>
    <message>
        <source>You have compared this number before.</source>
        <translation>قارنت هذا الرقم من قبل.</translation>
    </message>
</context>
<context>
    <name>VersionList</name>
    <message>
        <source>%1 added, %2 removed</source>
        <translation>أُضيف %1، وحُذف %2</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words added</source>
        <translation>
            <numerusform>لا كلمات مضافة</numerusform>
            <numerusform>كلمة مضافة</numerusform>
            <numerusform>كلمتان مضافتان</numerusform>
            <numerusform>%n كلمات مضافة</numerusform>
            <numerusform>%n كلمة مضافة</numerusform>
            <numerusform>%n كلمة مضافة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words removed</source>
        <translation>
            <numerusform>لا كلمات محذوفة</numerusform>
            <numerusform>كلمة محذوفة</numerusform>
            <numerusform>كلمتان محذوفتان</numerusform>
            <numerusform>%n كلمات محذوفة</numerusform>
            <numerusform>%n كلمة محذوفة</numerusform>
            <numerusform>%n كلمة محذوفة</numerusform>
        </translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>مستورد</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>الحالي</translation>
    </message>
    <message>
        <source>No words changed</source>
        <translation>لم تتغيّر كلمات</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>مستعاد</translation>
    </message>
    <message numerus="yes">
        <source>The first version, %n words</source>
        <translation>
            <numerusform>الإصدار الأول، بلا كلمات</numerusform>
            <numerusform>الإصدار الأول، كلمة واحدة</numerusform>
            <numerusform>الإصدار الأول، كلمتان</numerusform>
            <numerusform>الإصدار الأول، %n كلمات</numerusform>
            <numerusform>الإصدار الأول، %n كلمة</numerusform>
            <numerusform>الإصدار الأول، %n كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
</context>
<context>
    <name>VersionPage</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>كل الإصدارات</translation>
    </message>
    <message>
        <source>Choose a version to see what changed in it.</source>
        <translation>باختيار إصدار يظهر ما تغيّر فيه.</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>مقارنةً بـ</translation>
    </message>
    <message>
        <source>How it stands now</source>
        <translation>كما هي الآن</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>استعادة هذا الإصدار</translation>
    </message>
    <message>
        <source>The version before</source>
        <translation>الإصدار السابق</translation>
    </message>
    <message>
        <source>This is the first version.</source>
        <translation>هذا هو الإصدار الأول.</translation>
    </message>
    <message>
        <source>an earlier version, restored</source>
        <translation>إصدار أقدم، مستعاد</translation>
    </message>
    <message>
        <source>brought in from another journal</source>
        <translation>مستورد من دفتر آخر</translation>
    </message>
    <message>
        <source>the current version</source>
        <translation>الإصدار الحالي</translation>
    </message>
    <message>
        <source>the first version and the only one so far</source>
        <translation>الإصدار الأول والوحيد حتى الآن</translation>
    </message>
    <message>
        <source>written on %1</source>
        <translation>كُتب في %1</translation>
    </message>
</context>
<context>
    <name>WaitEditor</name>
    <message>
        <source>My night</source>
        <translation>ليلي</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>%1 has their place back.</source>
        <translation>عاد إلى %1 مكانه.</translation>
    </message>
    <message>
        <source>%1 is in.</source>
        <translation>‏%1 في الدائرة الآن.</translation>
    </message>
    <message>
        <source>%1 is not let in, and the invite is worthless then.</source>
        <translation>لا يُدخَل %1، ولا تبقى حينها للدعوة قيمة.</translation>
    </message>
    <message>
        <source>%1 was not let in, and the invite is worthless now.</source>
        <translation>لم يُدخَل %1، ولم تعد للدعوة قيمة.</translation>
    </message>
    <message>
        <source>Asks to be let in</source>
        <translation>طلب دخول</translation>
    </message>
    <message>
        <source>Asks to come back</source>
        <translation>طلب عودة</translation>
    </message>
    <message>
        <source>Do not let in</source>
        <translation>عدم الإدخال</translation>
    </message>
    <message>
        <source>Not who I invited</source>
        <translation>ليس من دعوته</translation>
    </message>
    <message>
        <source>Somebody asks to be let in.</source>
        <translation>شخص ما يطلب الدخول.</translation>
    </message>
    <message>
        <source>Whoever you did invite needs a new one.</source>
        <translation>من دعوته فعلًا تلزمه دعوة جديدة.</translation>
    </message>
</context>
<context>
    <name>WeekLine</name>
    <message numerus="yes">
        <source>%n of %1 days</source>
        <translation>
            <numerusform>0 من %1 من الأيام</numerusform>
            <numerusform>يوم واحد من %1</numerusform>
            <numerusform>يومان من %1</numerusform>
            <numerusform>%n من %1 من الأيام</numerusform>
            <numerusform>%n من %1 من الأيام</numerusform>
            <numerusform>%n من %1 من الأيام</numerusform>
        </translation>
    </message>
    <message>
        <source>Days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>Days with a check-in</source>
        <translation>أيام فيها تسجيل</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>بالكلمات</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>الأدنى</translation>
    </message>
    <message>
        <source>Middle value</source>
        <translation>القيمة الوسطى</translation>
    </message>
    <message>
        <source>No check-ins</source>
        <translation>لا تسجيلات</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>الأسبوع من</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>الأسبوع من %1</translation>
    </message>
</context>
<context>
    <name>WelcomeSheet</name>
    <message>
        <source>%1 (you)</source>
        <translation>‏%1 (أنت)</translation>
    </message>
    <message>
        <source>%1 looks after you at the beginning. Ask whatever you like, also alone: an answer can go to one person.</source>
        <translation>يعتني بك %1 في البداية. يمكن السؤال عن أي شيء، وعلى انفراد أيضًا: فالرد يمكن أن يذهب إلى شخص واحد.</translation>
    </message>
    <message>
        <source>A wish says what you would like back, such as just to be heard.</source>
        <translation>الأمنية تقول أي رد يطيب لك، مثل الاستماع فقط.</translation>
    </message>
    <message>
        <source>Check in says only how you are, in two key presses.</source>
        <translation>تسجيل الحال يقول كيف أنت فقط، بضغطتي مفتاح.</translation>
    </message>
    <message>
        <source>Comparing numbers makes sure that nobody stands between you.</source>
        <translation>مقارنة الأرقام تضمن أن أحدًا لا يقف بينكما.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>نظرة في المكان</translation>
    </message>
    <message>
        <source>Share an entry shows first exactly what the others will see. Nothing leaves before you send it.</source>
        <translation>مشاركة تدوينة تعرض أولًا ما سيراه الآخرون بعينه. ولا يخرج شيء قبل إرساله.</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>What each thing does</source>
        <translation>ما يفعله كل شيء</translation>
    </message>
    <message>
        <source>What you agreed on</source>
        <translation>ما اتفقتم عليه</translation>
    </message>
    <message>
        <source>What you shared can be taken back from its menu. Friends can still remember or copy it.</source>
        <translation>ما شاركته يمكن سحبه من قائمته. وقد يتذكره الأصدقاء أو ينسخونه.</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>من هنا</translation>
    </message>
    <message>
        <source>You are in %1</source>
        <translation>أنت في %1</translation>
    </message>
    <message>
        <source>You choose which topics are shown, folded or held. Nobody is told, and nobody sees what you have read.</source>
        <translation>لك اختيار أي المواضيع يظهر أو يُطوى أو يُنحّى. لا يُخبَر أحد، ولا يرى أحد ما قرأته.</translation>
    </message>
    <message>
        <source>You may leave at any time, quietly or with a word.</source>
        <translation>المغادرة ممكنة في أي وقت، بهدوء أو مع كلمة.</translation>
    </message>
</context>
<context>
    <name>WhenPart</name>
    <message>
        <source>%1, the whole day</source>
        <translation>‏%1، اليوم كله</translation>
    </message>
    <message>
        <source>A moment</source>
        <translation>لحظة</translation>
    </message>
    <message>
        <source>That is still to come. Choose a time up to now.</source>
        <translation>ذلك لم يأتِ بعد. يلزم اختيار وقت حتى الآن.</translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation>اليوم كله</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What it speaks of</source>
        <translation>ما تتحدث عنه</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Write the time like 21:04.</source>
        <translation>يُكتب الوقت هكذا: 21:04.</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Choose where to write it</source>
        <translation>اختيار مكان الكتابة</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>إلى أين</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>يُكتب بصيغة</translation>
    </message>
</context>
<context>
    <name>WindowsEditor</name>
    <message>
        <source>Add hours, or choose that circles never open.</source>
        <translation>يلزم إضافة ساعات، أو اختيار ألا تُفتح الدوائر أبدًا.</translation>
    </message>
    <message>
        <source>At any hour</source>
        <translation>في أي ساعة</translation>
    </message>
    <message>
        <source>At these hours</source>
        <translation>في هذه الساعات</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>When circles open</source>
        <translation>متى تُفتح الدوائر</translation>
    </message>
</context>
<context>
    <name>WordCount</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordPicker</name>
    <message>
        <source>No word like that</source>
        <translation>لا كلمة كهذه</translation>
    </message>
</context>
<context>
    <name>WordsForm</name>
    <message>
        <source>What I want to talk about</source>
        <translation>ما أودّ الحديث عنه</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>كلمات</translation>
    </message>
</context>
<context>
    <name>WordsPart</name>
    <message>
        <source>Feelings</source>
        <translation>المشاعر</translation>
    </message>
    <message>
        <source>Type to find a word</source>
        <translation>الكتابة تجد كلمة</translation>
    </message>
</context>
<context>
    <name>WorriedPage</name>
    <message>
        <source>Agree when you will speak next, and keep to it. Many people come through such times with somebody beside them.</source>
        <translation>اتفاق على موعد الحديث التالي، والالتزام به. كثيرون يعبرون مثل هذه الأوقات وإلى جانبهم أحد.</translation>
    </message>
    <message>
        <source>Ask who else may know, and what helped before. Offer to call a line, a doctor or somebody they trust together with them. If they have a plan, read it with them.</source>
        <translation>السؤال عمن يجوز أن يعرف أيضًا، وعما ساعد من قبل. وعرض الاتصال معًا بخط مساعدة أو طبيب أو شخص يُوثق به. وإن كانت هناك خطة فقراءتها معًا.</translation>
    </message>
    <message>
        <source>Ask, and listen</source>
        <translation>السؤال والاستماع</translation>
    </message>
    <message>
        <source>Call the emergency number of the country they are in, and say where they are. Stay with them or on the phone if you can. It is all right to do this even if they asked you not to.</source>
        <translation>الاتصال برقم طوارئ البلد الذي هو فيه، وقول أين هو. والبقاء معه أو على الهاتف إن أمكن. لا بأس بذلك حتى إن كان قد طلب عدمه.</translation>
    </message>
    <message>
        <source>Find more help together</source>
        <translation>البحث معًا عن عون أكثر</translation>
    </message>
    <message>
        <source>I am worried about someone</source>
        <translation>قلق على شخص ما</translation>
    </message>
    <message>
        <source>If it may be happening now</source>
        <translation>إن كان يحدث الآن</translation>
    </message>
    <message>
        <source>In a circle, write to them first. Nobody there is on duty, and a report is for harm done to others, not for worry.</source>
        <translation>في الدائرة تكون الكتابة إلى الشخص أولًا. لا أحد هناك مناوب، والبلاغ لأذى لحق بالآخرين لا للقلق.</translation>
    </message>
    <message>
        <source>Promising to keep it secret, arguing about whether life is worth it, comparing, or making it smaller than it is for them.</source>
        <translation>الوعد بالكتمان، والجدال في إن كانت الحياة تستحق، والمقارنة، وتصغير الأمر عما هو عند صاحبه.</translation>
    </message>
    <message>
        <source>Say what you noticed, and that you care. It is all right to ask plainly whether they think of ending their life. Asking does not put the thought there; it shows that they can speak of it.</source>
        <translation>قول ما لاحظته، وأن الأمر يهمك. لا بأس بالسؤال صراحة عن التفكير في إنهاء الحياة. السؤال لا يزرع الفكرة؛ بل يبيّن أن الحديث عنها ممكن.</translation>
    </message>
    <message>
        <source>Stay in touch, and look after yourself</source>
        <translation>البقاء على اتصال، والعناية بنفسك</translation>
    </message>
    <message>
        <source>Then listen more than you speak. You need no answer and no advice. “That sounds heavy. I am glad you told me” is enough.</source>
        <translation>ثم استماع أكثر من كلام. لا يلزمك جواب ولا نصيحة. «يبدو هذا ثقيلًا. يسرّني أنك أخبرتني» تكفي.</translation>
    </message>
    <message>
        <source>What rarely helps</source>
        <translation>ما قلّما يفيد</translation>
    </message>
    <message>
        <source>You cannot carry this alone, and what they do is not your doing. Tell somebody you trust. The lines of your country are there for you too.</source>
        <translation>لا يمكنك حمل هذا وحدك، وما يفعله غيرك ليس من فعلك. يحسن إخبار شخص موضع ثقتك. وخطوط المساعدة في بلدك لك أيضًا.</translation>
    </message>
</context>
<context>
    <name>WritingPane</name>
    <message>
        <source>Add pictures or files</source>
        <translation>إضافة صور أو ملفات</translation>
    </message>
    <message>
        <source>Every file</source>
        <translation>كل ملف</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>Save all files of this entry</source>
        <translation>حفظ كل ملفات هذه التدوينة</translation>
    </message>
    <message>
        <source>The address is in the clipboard.</source>
        <translation>العنوان في الحافظة.</translation>
    </message>
    <message>
        <source>The entry that this leads to is not here.</source>
        <translation>التدوينة التي يقود إليها هذا ليست هنا.</translation>
    </message>
    <message>
        <source>The file was removed from the entry.</source>
        <translation>أُزيل الملف من التدوينة.</translation>
    </message>
</context>
<context>
    <name>WritingPart</name>
    <message>
        <source>%1 is put away.</source>
        <translation>وُضع %1 جانبًا.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Choose one to write about it. The heavier packs ask nothing on Today until you switch them on.</source>
        <translation>تُختار واحدة للكتابة عنها. والمجموعات الأثقل لا تسأل شيئًا في صفحة اليوم حتى تُفعَّل.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Headings and questions for a new entry. Leave out whatever you like.</source>
        <translation>عناوين وأسئلة لتدوينة جديدة. ويُترك ما لا يروق لك.</translation>
    </message>
    <message>
        <source>Hide the templates put away</source>
        <translation>إخفاء القوالب الموضوعة جانبًا</translation>
    </message>
    <message>
        <source>Make my own from it</source>
        <translation>صنع قالب خاص منه</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>قالب جديد</translation>
    </message>
    <message>
        <source>Offer a question on Today</source>
        <translation>عرض سؤال في صفحة اليوم</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>عرضه من جديد</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>وضع جانبًا</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>أسئلة</translation>
    </message>
    <message numerus="yes">
        <source>Show %n templates put away</source>
        <translation>
            <numerusform>لا قوالب موضوعة جانبًا</numerusform>
            <numerusform>عرض قالب موضوع جانبًا</numerusform>
            <numerusform>عرض قالبين موضوعين جانبًا</numerusform>
            <numerusform>عرض %n قوالب موضوعة جانبًا</numerusform>
            <numerusform>عرض %n قالبًا موضوعًا جانبًا</numerusform>
            <numerusform>عرض %n قالب موضوع جانبًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>The template is deleted. Entries begun with it stay.</source>
        <translation>القالب محذوف. والتدوينات التي بُدئت به تبقى.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>WritingSection</name>
    <message>
        <source>They are kept in the journal. Delete takes one out.</source>
        <translation>هي محفوظة في الدفتر. والحذف يُخرج واحدة منها.</translation>
    </message>
    <message>
        <source>This system has no dictionaries, so nothing is marked.</source>
        <translation>لا قواميس في هذا النظام، فلا يُعلَّم على شيء.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Words you add while writing stand here.</source>
        <translation>الكلمات المضافة أثناء الكتابة تظهر هنا.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>كلماتك الخاصة</translation>
    </message>
    <message>
        <source>Your own words spelling dictionary</source>
        <translation>كلماتك الخاصة إملاء قاموس</translation>
    </message>
    <message>
        <source>“%1” is no longer one of your words.</source>
        <translation>لم تعد «%1» من كلماتك.</translation>
    </message>
</context>
<context>
    <name>YearPixels</name>
    <message numerus="yes">
        <source>%n check-ins</source>
        <translation>
            <numerusform>لا تسجيلات</numerusform>
            <numerusform>تسجيل واحد</numerusform>
            <numerusform>تسجيلان</numerusform>
            <numerusform>%n تسجيلات</numerusform>
            <numerusform>%n تسجيلًا</numerusform>
            <numerusform>%n تسجيل</numerusform>
        </translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>التسجيلات</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>بالكلمات</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>الأدنى</translation>
    </message>
    <message>
        <source>Middle value</source>
        <translation>القيمة الوسطى</translation>
    </message>
    <message>
        <source>No check-in</source>
        <translation>لا تسجيل</translation>
    </message>
</context>
<context>
    <name>_Chooser</name>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>A note to each of them</source>
        <translation>ملاحظة لكل منهم</translation>
    </message>
    <message>
        <source>Both of them. With a third person, one may be out of reach.</source>
        <translation>كلاهما. ومع شخص ثالث يمكن أن يغيب واحد.</translation>
    </message>
    <message>
        <source>How many of them are needed</source>
        <translation>كم منهم يلزم</translation>
    </message>
    <message>
        <source>It takes two others in the circle at least.</source>
        <translation>يلزم اثنان غيرك في الدائرة على الأقل.</translation>
    </message>
    <message>
        <source>More than half of them is a good beginning: some may be out of reach, and a few alone open nothing.</source>
        <translation>أكثر من نصفهم بداية حسنة: قد يغيب بعضهم، والقليل وحده لا يفتح شيئًا.</translation>
    </message>
    <message>
        <source>Such as how to reach you. Write down elsewhere who keeps a share.</source>
        <translation>مثل كيف يُتصل بك. ويحسن أن يُكتب في مكان آخر من لديه حصة.</translation>
    </message>
    <message>
        <source>Two at least, so that nobody can do it alone. Choose them above.</source>
        <translation>اثنان على الأقل، كي لا يفعلها أحد وحده. يُختاران أعلاه.</translation>
    </message>
    <message>
        <source>Who keeps a share</source>
        <translation>من لديه حصة</translation>
    </message>
</context>
<context>
    <name>_Offer</name>
    <message>
        <source>No suggestions</source>
        <translation>لا اقتراحات</translation>
    </message>
</context>
<context>
    <name>_Shares</name>
    <message>
        <source>A share that came back</source>
        <translation>حصة عادت</translation>
    </message>
    <message>
        <source>Ask your friends</source>
        <translation>سؤال الأصدقاء</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>نسخ الرمز</translation>
    </message>
    <message>
        <source>Each of them sends you a share. Paste one after the other here.</source>
        <translation>يرسل إليك كل منهم حصة. تُلصق هنا واحدة بعد الأخرى.</translation>
    </message>
    <message>
        <source>Ring each of them up, and read them these four words. They compare them, and hear that it is you.</source>
        <translation>بالاتصال هاتفيًا بكل منهم وقراءة هذه الكلمات الأربع عليه. يقارنونها ويسمعون أن الصوت صوتك.</translation>
    </message>
    <message>
        <source>Send this code to everybody who keeps a share, in any way.</source>
        <translation>يُرسل هذا الرمز إلى كل من لديه حصة، بأي طريقة.</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>The code as a QR code</source>
        <translation>الرمز في رمز QR</translation>
    </message>
    <message>
        <source>The new passphrase that you chose</source>
        <translation>عبارة المرور الجديدة التي اخترتها</translation>
    </message>
    <message>
        <source>The shares</source>
        <translation>الحصص</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>The words of the code</source>
        <translation>كلمات الرمز</translation>
    </message>
</context>
</TS>
