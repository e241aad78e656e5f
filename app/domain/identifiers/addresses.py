"""Postal addresses: the forms of many countries.

Each pattern begins with something that stands still (a number, a street's word), and every
repetition in it has an end, so that no text takes long.
"""

import re
from collections.abc import Iterator

from app.domain.identifiers.findings import Kind
from app.domain.identifiers.spans import Span

_W = r"[^\W\d_][\w'.’-]{0,24}"
_CAP = r"(?-i:[A-ZÀ-ÖØ-ÞĀ-ſА-ЯЁ])[\w'.’-]{0,24}"
_NO = r"\d{1,5}(?: ?(?:[A-Ha-h]|bis|ter))?(?!\w)(?:[/-]\d{1,4}[A-Za-z]?)?"
_TOWN_WORD = r"(?-i:[A-ZÀ-ÖØ-ÞĀ-ſА-ЯЁ])[\w'’]{1,24}"
_CITY = rf"(?:St\. )?{_TOWN_WORD}(?:[ -](?:{_TOWN_WORD}|am|an der|upon|sur|de|del|do)){{0,3}}"
_STATES = (
    "AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ"
    "|NM|NY"
    "|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC|NSW|VIC|QLD|TAS|ACT"
)
_ENGLISH_END = (
    "Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Close|Court|Ct|Crescent|Place|Pl|Terrace|Way"
    "|Boulevard|Blvd|Square|Sq|Gardens|Gdns|Grove|Hill|Mews|Row|Park|Walk|Parkway|Pkwy|Highway|Hwy"
    "|Circle|Trail|Quay|Wharf|Marg|Nagar|Salai|Colony|Layout|Enclave|Broadway"
)
_PLACES = (
    "Berlin|Hamburg|München|Munich|Köln|Frankfurt|Stuttgart|Leipzig|Dresden|Bremen|Hannover"
    "|Nürnberg"
    "|Wien|Graz|Zürich|Basel|Bern|Paris|Lyon|Marseille|Toulouse|Nantes|Lille|Bordeaux|Nice"
    "|Strasbourg"
    "|Rennes|Madrid|Barcelona|Valencia|Sevilla|Bilbao|Málaga|Zaragoza|Roma|Milano|Torino|Napoli"
    "|Bologna"
    "|Firenze|Palermo|Genova|Venezia|Lisboa|Porto|Bruxelles|Potsdam|Freiburg|Heidelberg|Bonn|Mainz"
)
_INDIAN = (
    "Mumbai|Delhi|Bengaluru|Bangalore|Chennai|Kolkata|Hyderabad|Pune|Ahmedabad|Jaipur|Lucknow|Kochi"
    "|Karnataka|Maharashtra|Kerala|Gurgaon|Gurugram|Noida|Chandigarh|Bhopal|Indore|Nagpur"
    "|Tamil Nadu"
)

# A word of a street's name in Spain, Italy, Portugal or Brazil.
_NAMED = (
    r"(?:de|del|della|delle|dei|degli|dello|da|do|das|dos|la|las|los|el|e|y"
    rf"|(?:d'|dell')?{_CAP}|\d{{1,2}}(?= ))"
)
_PATTERNS = [
    # English: 12 High Street; Flat 3, 7B Oak Road; 1600 NW Lakeview Ave.
    (
        rf"(?<![\w.])(?:(?:Flat|Apt\.?|Unit|Suite|House No\.?|Plot|Door No\.?"
        rf"|No\.?) ?\d{{0,4}}[A-Z]?,? )?"
        rf"\d{{1,5}}[A-Za-z]?,? (?:[NSEW]{{1,2}}\.? )?(?:(?:{_CAP}|\d{{1,3}}(?:st|nd|rd"
        rf"|th)) ){{1,4}}"
        rf"(?-i:{_ENGLISH_END})\b\.?(?:,? (?:Apt\.?|Unit|Flat|Suite|Ste\.?|#) ?\d{{0,5}}[A-Z]?\b)?"
    ),
    (
        r"\b(?:Flat|Apt\.?|Unit|House No\.?|Plot No\.?|Flat No\.?"
        r"|H\. ?No\.?) ?\d{1,4}[A-Z]?(?:/\d{1,4})?, ?"
        rf"{_CAP}(?: (?:{_CAP}|\d{{1,3}}(?:st|nd|rd|th)?)){{0,4}}"
    ),
    (
        r"\b(?:P\.? ?O\.? Box|Postfach|Apartado|Caixa Postal|Casella Postale|Postbus"
        r"|Boîte Postale) \d{1,6}"
    ),
    # Postal codes that are like nothing else: Britain, Canada; with a state: USA, Australia.
    r"(?<!\w)(?-i:[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2})\b",
    r"(?<!\w)(?-i:[ABCEGHJ-NPRSTVXY]\d[A-Z] \d[A-Z]\d)\b",
    rf"\b(?-i:{_STATES}) \d{{4,5}}(?:-\d{{4}})?\b",
    rf"\b(?:{_INDIAN})(?: ?[,-] ?| )\d{{3}} ?\d{{3}}\b",
    # German and Dutch: Lindenstraße 12a, Berliner Allee 5, Keizersgracht 174-2
    rf"\bStra(?:ß|ss)e (?:des|der|am) (?:\d{{1,2}}\. )?{_CAP} {_NO}",
    (
        rf"\b(?-i:Am|An der|An den|Auf der|Auf dem|Im|In der|Zum|Zur|Unter den|Hinter der) {_CAP}"
        rf"(?: {_CAP})? {_NO}, ?(?:D-)?\d{{5}} {_CITY}"
    ),
    rf"(?<!\w)(?:(?:D|A|CH|F|I|E|L|B)-)?(?!(?:19|20)\d\d )\d{{4,5}} (?:{_PLACES})\b",
    rf"(?<!\w)(?:D|A|CH|F|I|E|L|B)-\d{{4,5}} {_CITY}",
    rf"(?<!\w){_NO}, (?:D-)?\d{{5}} {_CITY}",
    (
        r"(?<!\w)[1-9]\d{3} ?(?-i:(?!SA|SD|SS|AD|BC|CE|AM|PM|MB|GB|KM|MG"
        r"|ML)[A-Z]{2}),? (?-i:[A-Z])[\w-]{2,24}"
    ),
    # French: 12 bis, rue de la République
    (
        r"(?<![\w.])\d{1,4}(?: ?(?:bis|ter|quater))?,? (?:rue|avenue|av\.|boulevard|bd|bld"
        r"|place|chemin"
        r"|impasse|allée|quai|route|cours|square|passage|faubourg|sentier)"
        rf"(?: (?:de|du|des|la|le|les)){{0,3}} (?:[dl]')?{_CAP}(?: {_CAP}){{0,3}}"
    ),
    # Spanish, Italian, Portuguese: the word, the name, the number
    (
        r"(?<![\w/])(?:calle|c/|avda\.?|av\.|avenida|plaza|pza\.|paseo|pº|carrer|travesía|camino"
        r"|ronda|via|viale|piazza|piazzale|corso|largo|vicolo|strada|lungotevere|rua|r\.|travessa"
        rf"|alameda|praça|estrada|rodovia|carretera) ?{_NAMED}(?: {_NAMED}){{0,5}}"
        rf",? ?(?:n[º°.o]\.? ?|número )?{_NO}"
        r"(?:,? ?\d{1,2}[º°ªo]\.? ?(?:[A-Z]\b|izq\.?|dcha\.?|piso|andar)?)?(?:,? (?:apto\.?|ap\."
        r"|int\.) ?\d{1,4})?"
    ),
    r"(?<![\d-])\d{5}-\d{3}(?![\d-])",
    # Polish, Turkish
    (
        rf"(?<!\w)(?:ul\.|ulica|ulicy|al\.|aleja|alei|pl\.|os\.)"
        rf" ?(?:{_CAP}|\d{{1,2}}(?= ))(?: (?:{_CAP}|i|im\.)){{0,3}} {_NO}"
        r"(?: ?(?:m\.|lok\.|/) ?\d{1,4})?"
    ),
    r"(?<![\d-])\d{2}-\d{3} (?-i:[A-ZĄĆĘŁŃÓŚŹŻ])[\w-]{2,24}",
    (
        rf"(?<!\w)(?:{_CAP} ){{1,2}}(?:Cad\.|Caddesi|Sok\.|Sokak|Mah\."
        rf"|Mahallesi),? (?:No:? ?)?\d{{1,4}}"
    ),
]
_OTHER_SCRIPTS = [
    (
        rf"(?<!\w)(?:ул\.|улица|улице|пр\.|просп\.|проспект|пер\.|пл\."
        rf"|наб\.) ?{_CAP}(?: {_CAP}){{0,2}},? ?(?:д\. ?|дом )?\d{{1,4}}\w?"
        r"(?:,? ?(?:кв\.|корп\.) ?\d{1,4}){0,2}"
    ),
    # Japanese, Chinese
    r"〒 ?\d{3}-?\d{4}(?: ?[^\s、。]{2,30})?",
    r"(?:東京都|北海道|京都府|大阪府|[一-龯]{2,3}県)[^\s、。\d]{1,12}[市区町村][^\s、。]{0,24}",
    r"[一-龯]{1,8}[市区町村][一-龯ぁ-んァ-ヴー]{1,10}\d{1,4}(?:丁目|番地|番|-\d{1,4})[\d番地号丁目-]{0,12}",
    r"[一-龯]{2,10}(?:路|街|大道)\d{1,5}号",
    # Arabic, Hebrew
    r"(?:شارع|רחוב|רח')(?: [^\W\d_]{1,20}){1,4},? ?(?:رقم )?\d{1,4}",
]
# The end of a street's word and the number; the beginning stands to the left.
_STREET = re.compile(
    r"(?:stra(?:ß|ss)e|str\.|gasse|allee|platz|weg|damm|ufer|ring|straat|laan|gracht|kade|plein"
    rf"|singel|dijk|steeg|dreef) {_NO}",
    re.IGNORECASE,
)
# One after the other: each begins with something rare, which is faster than all as one.
_FORMS = [re.compile(pattern, re.IGNORECASE) for pattern in _PATTERNS]
_OTHER_FORMS = [re.compile(pattern, re.IGNORECASE) for pattern in _OTHER_SCRIPTS]
_WITHOUT_NUMBER = re.compile(
    r"(?:東京都|北海道|京都府|大阪府|[一-龯]{2,3}県)[^\s、。]{1,12}[市区町村][^\s、。はにでへのと]{0,24}"
)
_HAN = re.compile("[一-龯]")
# Before what was found: the rest of a street's word, or the town before a state.
_LEFT = re.compile(
    rf"(?<![\w'])(?:(?:{_CAP}[ -])?(?-i:[A-ZÄÖÜ])[\w.-]{{0,24}}|(?:{_CAP}[ -])?{_CAP} )$",
    re.IGNORECASE,
)
_TOWN = re.compile(rf"(?<![\w']){_CITY},? $")
# Before an Indian town: parts with commas, the first of them perhaps the house's number.
_PARTS = re.compile(
    r"(?<![\w,])(?:(?:No\.? ?)?\d{1,4}[A-Z]?, ?(?:[\w.']{1,16}(?: [\w.']{1,16}){0,2}, ?){1,3}"
    rf"|(?:{_CAP}(?: {_CAP})?, ?){{1,3}})$"
)
_PIN = re.compile(rf"(?:{_INDIAN})")
_STATE = re.compile(rf"(?:{_STATES}) \d")
# What may stand behind a street: a part of the town, a postal code, the town.
_REST = re.compile(
    rf"(?:,? ?\n?(?: ?- )?(?:{_CITY}[,-] ?)?(?:D-|A-|CH-)?"
    rf"(?:\d{{4,5}}-\d{{3}} ?|\d{{4,5}} ?(?:(?-i:[A-Z]{{2}}) )?|\d{{2}}-\d{{3}} )"
    rf"(?:{_CITY})?(?:\((?-i:[A-Z]{{2}})\))?)"
    rf"|, (?:{_CITY})(?:,? (?-i:[A-Z]{{1,2}}\d[A-Z\d]? \d[A-Z]{{2}}"
    rf"|(?:{_STATES}) \d{{5}}(?:-\d{{4}})?))?"
)
_NEAR = re.compile(r"[ ,\n–-]{1,4}")
# Not a time of day, an amount or a dose.
_NUMBER = re.compile(
    r"(?<![\d:.,#])\d+(?![\d]|[:.,]\d|%| ?(?:mg|ml|kg|km|cm|g|m|h|am|pm|min\w*|hours?|hrs|days?"
    r"|weeks?|months?|years?"
    r"|times|steps|people|uhr|stunden|jahre|tage|heures?|ans|horas|años|ore|anni|uur|jaar|lat"
    r"|godzin)\b)",
    re.IGNORECASE,
)
_BEFORE, _BEHIND = 90, 60


def addresses(text: str) -> Iterator[Span]:
    """Find addresses in a text as it is seen; parts of one that stand together are one."""
    found = sorted(set(_parts(text)))
    at = 0
    while at < len(found):
        start, end = found[at]
        at += 1
        while at < len(found) and (
            found[at][0] <= end or _NEAR.fullmatch(text, end, found[at][0])
        ):  # fmt: skip
            end = max(end, found[at][1])
            at += 1
        yield Span(start, start + len(text[start:end].rstrip(" ,-\n")), Kind.ADDRESS)


def _parts(text: str) -> Iterator[tuple[int, int]]:
    forms = _FORMS if text.isascii() else [*_FORMS, *_OTHER_FORMS]
    for first, last in _windows(text):
        for form in forms:
            for match in form.finditer(text, first, last):
                yield _whole(text, match.start(), match.end())
        for match in _STREET.finditer(text, first, last):
            start, end = _whole(text, match.start(), match.end())
            if start < match.start():
                yield start, end
    if not text.isascii() and _HAN.search(text):
        for match in _WITHOUT_NUMBER.finditer(text):
            yield match.span()


def _windows(text: str) -> Iterator[tuple[int, int]]:
    """Yield the parts around numbers: without one there is hardly an address."""
    first = last = 0
    for match in _NUMBER.finditer(text):
        if match.start() - _BEFORE > last:
            yield first, last
            first = match.start() - _BEFORE
        last = match.end() + _BEHIND
    yield first, last


def _whole(text: str, start: int, end: int) -> tuple[int, int]:
    """Return what belongs to an address around what was found of it."""
    before = text[max(0, start - 60) : start]
    if _STATE.match(text, start):
        left = _TOWN.search(before)
    else:
        left = (_PARTS if _PIN.match(text, start) else _LEFT).search(before)
    rest = _REST.match(text, end, end + _BEHIND)
    return start - len(left[0] if left else ""), rest.end() if rest else end
