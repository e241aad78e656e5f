"""What may stand in the place of what was found, and putting it there."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import count

from app.domain.identifiers import vocabulary as v
from app.domain.identifiers.findings import Finding, Kind
from app.domain.identifiers.seeing import Seen
from app.domain.identifiers.spans import Span
from app.domain.words import fold

#: For people: the first of a text, the second, the third, any further one.
_PEOPLE = {
    "en": ("a friend", "another friend", "a third friend", "friend {n}"),
    "de": ("jemand", "jemand anderes", "eine dritte Person", "Person {n}"),
    "fr": ("quelqu’un", "quelqu’un d’autre", "une troisième personne", "personne {n}"),
    "es": ("alguien", "otra persona", "una tercera persona", "persona {n}"),
    "it": ("qualcuno", "un’altra persona", "una terza persona", "persona {n}"),
    "pt": ("alguém", "outra pessoa", "uma terceira pessoa", "pessoa {n}"),
    "nl": ("iemand", "iemand anders", "een derde persoon", "persoon {n}"),
    "pl": ("ktoś", "ktoś inny", "trzecia osoba", "osoba {n}"),
    "ru": ("кто-то", "ещё кто-то", "третий человек", "человек {n}"),
    "ja": ("ある人", "別の人", "もう一人", "人{n}"),
    "zh": ("某人", "另一个人", "第三个人", "某人{n}"),
    "ko": ("어떤 사람", "다른 사람", "또 다른 사람", "사람 {n}"),
    "ar": ("شخص", "شخص آخر", "شخص ثالث", "شخص {n}"),
    "he": ("מישהו", "מישהו אחר", "אדם שלישי", "אדם {n}"),
    "hi": ("कोई", "कोई और", "तीसरा व्यक्ति", "व्यक्ति {n}"),
}  # fmt: skip
_DOCTOR = {"en": "my doctor", "de": "Dr. N.", "fr": "mon médecin", "es": "mi doctor"}
_WORDS = {
    Kind.PHONE: ("[number]", "[phone]"),
    Kind.ADDRESS: ("[address]", "[a place]"),
    Kind.EMAIL: ("[e-mail]",),
    Kind.LINK: ("[link]",),
    Kind.HANDLE: ("[account]", "a friend"),
    Kind.CARD: ("[card number]",),
    Kind.IBAN: ("[account number]",),
    Kind.ID: ("[id number]",),
}  # fmt: skip
_NAMED = "[name]"
_SCRIPTS = (("ja", "[ぁ-んァ-ヴ]"), ("zh", "[一-龯]"), ("ko", "[가-힣]"), ("ar", "[ء-ي]"),
            ("he", "[א-ת]"), ("hi", "[ऀ-ॿ]"), ("ru", "[А-Яа-я]"))  # fmt: skip
_LANGUAGE_OF = tuple((code, re.compile(pattern)) for code, pattern in _SCRIPTS)
_HOST = re.compile(r"(?:[a-z][a-z0-9+.-]*://)?(?:www\.)?([\w.-]{4,60})", re.IGNORECASE)
_BACK = 40


def findings(seen: Seen, spans: Sequence[Span]) -> tuple[Finding, ...]:
    """Return spans as findings, each with what may stand in its place.

    Whoever has the same name has the same mask throughout.
    """
    people = _People(seen, [span for span in spans if span.kind in {Kind.NAME, Kind.OWN}])
    made = []
    for span in spans:
        start, end = seen.span(span.start, span.end)
        word = seen.source[start:end]
        if span.kind in {Kind.NAME, Kind.OWN}:
            masks = people.masks(span)
        elif span.kind is Kind.LINK:
            host = _HOST.match(word)
            masks = (*_WORDS[Kind.LINK], *([host[1]] if host and host[1] != word else []))
        else:
            masks = _WORDS[span.kind]
        made.append(Finding(start, end, span.kind, word, masks))
    return tuple(made)


def apply_masks(text: str, chosen: Iterable[tuple[Finding, str]]) -> str:
    """Return a text with masks in the place of findings of it that do not overlap.

    Where a mask is empty, one space goes as well.
    """
    pieces, last = [], 0
    for finding, mask in sorted(chosen, key=lambda one: one[0].start):
        before = text[last : finding.start]
        if not mask and before.endswith(" "):
            before = before[:-1]
        pieces += [before, _at_start(mask) if _begins(text, finding.start) else mask]
        last = finding.end
    return "".join([*pieces, text[last:]])


def _begins(text: str, start: int) -> bool:
    before = text[max(0, start - _BACK) : start].rstrip(" \"'“„«(*_")
    return (start <= _BACK and not before) or before.endswith((".", "!", "?", "\n"))


def _at_start(mask: str) -> str:
    return mask[:1].upper() + mask[1:]


class _People:
    """Who is who in a text: the same name, or a part of the only longer one, is one person."""

    def __init__(self, seen: Seen, spans: Sequence[Span]) -> None:
        self._text = seen.text
        self._language = _language(seen.text)
        self._keys = [_name_key(seen.text[span.start : span.end]) for span in spans]
        self._person = _grouped(self._keys)
        self._relations: dict[str, str] = {}
        self._numbers: dict[str, int] = {}
        self._by_place = {}
        for span, key in zip(spans, self._keys, strict=True):
            person = self._person[key]
            self._by_place[span.start] = person
            relation = _relation(self._text, span)
            if relation:
                self._relations.setdefault(person, relation)
        free = _free(self._text, _PEOPLE[self._language])
        for key in self._keys:
            person = self._person[key]
            if person not in self._relations and person not in self._numbers:
                self._numbers[person] = next(free)

    def masks(self, span: Span) -> tuple[str, ...]:
        """Return what may stand for the name at a place, the suggestion first."""
        person = self._by_place[span.start]
        word = self._text[span.start : span.end]
        initial = person[:1].upper()
        more = (f"{initial}.", _NAMED) if initial != person[:1] else (_NAMED,)
        if _relation(self._text, span):
            return ("", *more)
        if person in self._relations:
            return (self._relations[person], *more)
        number = self._numbers[person]
        words = _PEOPLE[self._language]
        plain = words[min(number, len(words) - 1)].format(n=number + 1)
        first = word.split()[0].strip(".,")
        if fold(first) in v.DOCTORS and first != word and self._language in _DOCTOR:
            return (_DOCTOR[self._language], plain, *more)
        return (plain, *more)


def _free(text: str, words: Sequence[str]) -> Iterator[int]:
    """Yield which of the words for people the text does not hold yet.

    So it stays clear who is who when names are hidden one after the other.
    """
    lower = text.lower()
    *first, numbered = words
    yield from (number for number, word in enumerate(first) if word not in lower)
    pattern = re.escape(numbered).replace(re.escape("{n}"), r"(\d{1,4})")
    yield from count(max([len(first), *map(int, re.findall(pattern, lower))]))


def _language(text: str) -> str:
    for code, script in _LANGUAGE_OF:
        if len(script.findall(text[:20_000])) * 4 > len(text[:20_000]):
            return code
    return v.language_of(text[:20_000]) or "en"


def _name_key(word: str) -> str:
    """Return a name without its title and endings."""
    words = [fold(part).strip(".,'") for part in word.split()]
    kept = [part for part in words if part not in v.TITLES and part not in v.TITLES_CAPITAL]
    return " ".join(kept or words)


def _grouped(keys: Iterable[str]) -> dict[str, str]:
    """Return for each name the person: of a part of one other name only, that one."""
    every = dict.fromkeys(keys)
    wholes: dict[str, list[str]] = {}
    for key in every:
        parts = key.split()
        for part in {parts[0], parts[-1]} if len(parts) > 1 else ():
            wholes.setdefault(part, []).append(key)
    return {key: wholes[key][0] if len(wholes.get(key, ())) == 1 else key for key in every}


def _relation(text: str, span: Span) -> str:
    """Return the words right before a name that say who it is: "my sister"."""
    words = text[max(0, span.start - _BACK) : span.start].split(" ")
    if len(words) < 3 or words[-1] or fold(words[-2]) not in v.RELATIONS:  # noqa: PLR2004
        return ""
    for back in (2, 3, 4):
        if len(words) > back and fold(words[-back - 1]) in v.POSSESSIVES:
            return " ".join([words[-back - 1].lower(), *words[-back:-1]])
    return ""
