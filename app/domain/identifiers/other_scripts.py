"""Names in scripts without capitals, as far as the words around them tell.

Chinese, Japanese, Korean, Hindi: where a form of address or a well-known name stands. Arabic and
Hebrew: well-known names, and whoever stands behind a title or "named". Others are not read.
"""

import re
from collections.abc import Iterator

from app.domain.identifiers.findings import Kind
from app.domain.identifiers.spans import Span

_JAPANESE_FAMILY = (
    "佐藤|鈴木|高橋|田中|伊藤|渡辺|渡邊|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上|木村|斎藤|斉藤|清水|山崎"
    "|阿部|池田|橋本|石川|中島|前田|藤田|小川|後藤|岡田|長谷川|村上|近藤|石井|遠藤|坂本|青木|藤井|西村|福田|太田|三浦|岡本"
    "|松田|中川|中野|原田|小野|竹内|金子|和田|中山|藤原|上田|森田|酒井|柴田|宮崎|宮本|内田|高木|安藤|谷口|大野|丸山|今井"
)
_JAPANESE_GIVEN = (
    "さくら|あかり|ひなた|ゆい|はなこ|みさき|たろう|ひろし|けんじ|ゆうき|ゆき|あい|まい|りん|あおい|なな|ななみ|めい|みゆき|ゆうた|そうた"
    "|はると|たくみ|けんた|かな|えり|まゆみ|ともこ|ようこ|けいこ|あきら|しんじ|だいすけ|りょう|しょうた|ひかり|みく|ゆか|まさき"
)
_HONORIFIC = "(?:さん|ちゃん|くん|君|様|さま|氏|先輩|先生)"
_JAPANESE = re.compile(
    rf"((?:{_JAPANESE_FAMILY})[一-龯ぁ-ん]{{0,2}}?|[一-龯々]{{1,4}}|[ァ-ヴー]{{2,8}}"
    rf"|{_JAPANESE_GIVEN}){_HONORIFIC}"
    rf"|(?<![一-龯])(?:{_JAPANESE_FAMILY})(?:[一-龯]{{1,2}})?(?=[はがのとにもを、。へ]|$|\s)"
)
# "My mother", "everybody", "the doctor": forms of address that are no names.
_NOBODY = re.compile(
    "^(?:(?:お|御)?(?:母|父|兄|姉|爺|婆|医者|客|子|嫁|婿|隣|巡査|坊|嬢)|皆|患者|看護師|看護婦|奥|赤|神|店員|主治医|担当|担任|弟|妹|息子|娘|旦那"
    "|叔父|叔母|伯父|伯母|祖父|祖母|大家|先|諸|貴|姫|王|女王|若|本人|親御|同|学校|保健室|心理|精神科|歯医者|カウンセラー|ママ|パパ|業者|仏|俺|僕)$"
)
_KOREAN = re.compile(r"(?<![가-힣])([가-힣]{2,4}?) ?씨(?=[가는와도의를에께,.! ]|$|한테|랑)")
_NO_KOREAN = frozenset(["아저", "날", "솜", "글", "말", "마음", "아가", "불"])
_CHINESE_FAMILY = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏"
    "魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦方白邹孟熊秦邱江尹薛阎段雷侯龙史陶黎贺顾毛郝龚邵"
    "万钱严覃武戴莫孔向汤"
)
_CHINESE = re.compile(
    rf"[{_CHINESE_FAMILY}][一-龯]{{0,2}}?(?:先生|女士|小姐|老师|医生|阿姨|叔叔|经理|教授|师傅|太太)"
    rf"|(?<![一-龯])[小老阿][{_CHINESE_FAMILY}](?![一-龯]{{0,1}}[时人家])"
    rf"|(?<=叫)[{_CHINESE_FAMILY}][一-龯]{{1,2}}"
    rf"|(?<=朋友|同事|姐姐|妹妹|哥哥|弟弟|老公|老婆|室友)[{_CHINESE_FAMILY}][一-龯]{{1,2}}?(?=[说来去给和在也，。])"
)
_HINDI_NAMES = (
    "राहुल|प्रिया|अमित|अंजलि|रोहित|नेहा|पूजा|संजय|विजय|सुनीता|अनीता|राजेश|सुरेश|रमेश|दिनेश|महेश"
    "|गीता|सीता|मीना|कविता|रवि|अजय"
    "|मनोज|विकास|राकेश|मुकेश|संदीप|प्रदीप|दीपक|सचिन|निशा|रेखा|सुमन|ज्योति|मोहन|सोहन|श्याम|राधा"
    "|लक्ष्मी|सरिता|ममता|शालिनी|अर्जुन"
)
_HINDI = re.compile(
    rf"(?<![ऀ-ॿ])(?:{_HINDI_NAMES})(?![ऀ-ॿ])"
    r"|(?<![ऀ-ॿ])(?:श्री|श्रीमती|डॉ\.|डॉक्टर) [ऀ-ॿ]{2,15}(?: [ऀ-ॿ]{2,15}(?= जी))?"
    r"|(?<![ऀ-ॿ])[ऀ-ॿ]{2,12}(?= जी(?![ऀ-ॿ]))"
)
_NO_HINDI = frozenset(
    [
        "माता",
        "पिता",
        "भाई",
        "दीदी",
        "गुरु",
        "चाचा",
        "मामा",
        "सर",
        "हाँ",
        "दादा",
        "दादी",
        "नाना",
        "नानी",
    ]
)
_ARABIC_NAMES = (
    "محمد|أحمد|احمد|محمود|مصطفى|خالد|عمر|عمرو|يوسف|إبراهيم|ابراهيم|حسن|حسين|كريم|طارق|سامي|رامي"
    "|سعيد|ماجد|وليد|زياد|ياسر"
    "|عبدالله|عبد الله|عبد الرحمن|إسماعيل|أنس|بلال|هشام|أيمن|فاطمة|مريم|عائشة|خديجة|زينب|ليلى"
    "|سارة|نورا|رانيا|دينا"
    "|ياسمين|هدى|سلمى|منى|رنا|ريم|لينا|سميرة|نادية|أسماء|آمنة|رقية|شيماء|إيمان|مروة|علياء|سلوى"
    "|ناديا|جميلة"
)
_ARABIC_LETTER = "ء-ي"
_ARABIC = re.compile(
    rf"(?<![{_ARABIC_LETTER}])(?:و?[للبكف]?)((?:{_ARABIC_NAMES}))(?![{_ARABIC_LETTER}])"
    rf"|(?<![{_ARABIC_LETTER}])و?(?:السيد|السيدة|الدكتور|الدكتورة|الأستاذ|الأستاذة|الحاج"
    rf"|د\.) ([{_ARABIC_LETTER}]{{2,12}})"
    rf"|(?:اسمه|اسمها|اسمي|يدعى|تدعى) ([{_ARABIC_LETTER}]{{2,12}})"
    rf"|(?:أختي|أخي|صديقي|صديقتي|ابني|ابنتي|زوجي|زوجتي|عمي|خالتي) (علي|نور|أمل|هبة|سمر|وفاء"
    rf"|رجاء|حنان|كمال|جمال|عادل|صالح|فريد)(?![{_ARABIC_LETTER}])"
)
_HEBREW_NAMES = (
    "משה|יוסי|יוסף|אברהם|יצחק|יעקב|שרה|רחל|רבקה|לאה|מרים|נועה|תמר|יעל|מיכל|דנה|רונית|אורית|שירה"
    "|עדי|איתי|עידו|רועי|גיא|אבי|שלמה"
    "|אסף|עומר|איתמר|דניאל|יונתן|נעמה|הדס|מאיה|ליאור|אביגיל|אסתר|חנה|יהודה|שמעון|ראובן|בנימין"
    "|ענת|אילנה|סיגל|גלית|אפרת"
)
_HEBREW = re.compile(
    rf"(?<![א-ת])(?:ו?[לבמשהכ]?)({_HEBREW_NAMES})(?![א-ת])"
    r"|(?<![א-ת])(?:ד\"ר|ד״ר|מר|גברת|גב'|פרופ'|פרופסור) ([א-ת]{2,12})"
    r"|(?:קוראים לו|קוראים לה|בשם|ושמו|ושמה) ([א-ת]{2,12})"
)
_SCRIPTS = (
    (re.compile("[ァ-ヴぁ-ん]"), _JAPANESE),
    (re.compile("[가-힣]"), _KOREAN),
    (re.compile("[一-龯]"), _CHINESE),
    (re.compile("[ऀ-ॿ]"), _HINDI),
    (re.compile("[ء-ي]"), _ARABIC),
    (re.compile("[א-ת]"), _HEBREW),
)
_KANA = _SCRIPTS[0][0]


def other_names(text: str) -> Iterator[Span]:
    """Find names in a text as it is seen."""
    if text.isascii():
        return
    japanese = _KANA.search(text) is not None
    for script, form in _SCRIPTS:
        if (form is _CHINESE and japanese) or not script.search(text):
            continue
        for match in form.finditer(text):
            group = match.lastindex or 0
            if not _nobody(match[group]):
                whole = form in {_JAPANESE, _KOREAN} or not group
                yield Span(*(match.span() if whole else match.span(group)), Kind.NAME)


def _nobody(word: str) -> bool:
    return bool(_NOBODY.match(word)) or word in _NO_KOREAN or word in _NO_HINDI
