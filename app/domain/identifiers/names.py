"""Names of people in scripts with capitals, by where they stand and what stands around them."""

import re
from collections.abc import Iterator
from functools import cached_property

from app.domain.identifiers import given
from app.domain.identifiers import vocabulary as v
from app.domain.identifiers.findings import Kind
from app.domain.identifiers.spans import Span
from app.domain.words import fold

_UPPER = "".join(
    char for char in map(chr, [*range(0x24F), *range(0x370, 0x530), *range(0x1E00, 0x2000)])
    if char.isupper()
)  # fmt: skip
_TOKEN = re.compile(rf"(?<![^\W_])[{_UPPER}](?:[^\W\d_]|['-](?=[^\W\d_]))*")
_LOWER = re.compile(r"(?<![^\W_])[a-zß-ÿа-яα-ω]{2,}")
_HONORIFIC = re.compile(
    r"-(?:san|kun|chan|sama|sensei|senpai|ji|bhai|didi|hyung|noona|oppa|unnie)$"
)
_OWNED = re.compile(r"'s +([^\W\d_]+)")
_NEXT = re.compile(
    r"(?:'s)?,? +(?:has |had |just |also |hat |a |ha |è )?([^\W\d_]+(?:'[^\W\d_]+)?)"
)
_APPOSED = re.compile(r", ([^\W\d_]+) (?:[^\W\d_]+ )?([^\W\d_]+)")
_INITIAL = re.compile(rf"(?<![\w.'])[{_UPPER}]\.(?='s\b| [^\W\d_{_UPPER}]|,)")
_LONE = re.compile(
    rf"\b(?:with|told|asked|met|called|texted|miss|saw|mit|avec|con|com)( ?)([{_UPPER}])"
    r"(?=[ ,!?;]|'s\b|$|\.(?!'s| [a-zß-ÿ]|,))"
    rf"|(?<![\w.'])([{_UPPER}]) (?:and I|und ich|et moi|y yo)\b"
)
_NO_INITIAL = v.folded(
    "vitamin plan hepatitis type group section room part grade class gate exit appendix line row"
    " option team bus mr platform block unit level schedule figure step point variant"
)
_SMALL = re.compile(
    r"\b(?:my|our|his|her|mein|meine|mon|ma|mi|mia|mio|minha|meu|mijn|moja)"
    r"(?= ([^\W\d_]+),? ([^\W\d_]+)(?:,? ([^\W\d_]+))?)"
)
_IRISH = re.compile(r"(?:O'|Mc|Mac)[A-Z]")
_ARTICLES = v.folded(
    "the a an der die das den dem des ein eine le la les l un une el los las il lo gli o os as de"
    " het een no"
)
_AND = frozenset(["and", "und", "et", "y", "e", "en", "i", "и", "or", "oder", "&"])
_SAINTS = v.folded("st saint san santa santo são sankt sainte lake mount mt port fort cape")
_MONTHS = v.folded("may april june august mai mayo mars avril summer winter autumn")
_OPENING = " \"'“”„«‹(*_[->#•"
_ENDS = ".!?…:\n。;|"
_GAPS = frozenset([" ", *(f" {word} " for word in v.PARTICLES)])
_LONGEST, _BLOCK, _BACK = 4, 500, 44
_NOUN = re.compile(r"(?:ung|heit|keit|schaft|tion|tät|chen|lein|nis|ment|ungen|ismus)$")


def names(text: str) -> Iterator[Span]:
    """Find names in a text as it is seen."""
    return _Names(text).found()


class _Names:
    """A text while names are looked for in it."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._tokens = list(_TOKEN.finditer(text))
        self._languages: dict[int, str] = {}
        self._alone, self._words, self._places = given.alone(), given.words(), given.places()
        self._met: set[str] = set()
        self._last = -1  # where the name before ended

    def found(self) -> Iterator[Span]:
        at = 0
        passed = []
        while at < len(self._tokens):
            span, after = self._name(at)
            if span is not None:
                self._last = span.end
                self._met.add(self._key(at)[0])
                yield span
            else:
                passed.append(at)
            at = max(after, at + 1)
        yield from self._again(passed)
        yield from self._initials()
        yield from self._small()

    def _again(self, passed: list[int]) -> Iterator[Span]:
        """Yield who was met in this text and now stands where nothing says that it is a name."""
        for at in passed:
            key, end = self._key(at)
            start = self._tokens[at].start()
            previous = (self._before(start) or [""])[0]
            if key in self._met and previous not in v.TO_PLACES | _ARTICLES | _SAINTS and not (
                key in self._words and (self._starts(start) or self._language(start) == "de")
            ):  # fmt: skip
                yield Span(start, end, Kind.NAME)

    # --- where it stands ------------------------------------------------------------------------

    @cached_property
    def _whole(self) -> str:
        return v.language_of(self._text[:20_000]) or "en"

    def _language(self, at: int) -> str:
        block = at // _BLOCK
        if block not in self._languages:
            part = self._text[max(0, block * _BLOCK - 80) : (block + 1) * _BLOCK + 80]
            self._languages[block] = v.language_of(part) or self._whole
        return self._languages[block]

    @cached_property
    def _small_words(self) -> frozenset[str]:
        return frozenset(_LOWER.findall(self._text))

    def _starts(self, start: int) -> bool:
        """Whether a sentence begins there."""
        at = start - 1
        while at >= 0 and start - at < 12 and self._text[at] in _OPENING:  # noqa: PLR2004
            at -= 1
        return at < 0 or self._text[at] in _ENDS

    def _before(self, start: int) -> list[str]:
        """Return the words before a place, the nearest first, none from another sentence."""
        if start == 0 or self._text[start - 1] not in " (\"'":
            return []
        words = self._text[max(0, start - _BACK) : start].split()[::-1]
        if words and words[0][-1] in "!?:;…":
            return []
        return [fold(word.strip(".,\"'(")) for word in words[:4]]

    def _key(self, at: int) -> tuple[str, int]:
        """Return a token as names are compared, and where it ends without an ending like 's."""
        match = self._tokens[at]
        word, end = match[0], match.end()
        head, mark, tail = word.rpartition("'")
        if mark and tail.islower() and len(head) > 1 and len(tail) <= 4:  # noqa: PLR2004
            word, end = head, match.start() + len(head)
        return fold(word), end

    # --- whether it is one ----------------------------------------------------------------------

    def _name(self, at: int) -> tuple[Span | None, int]:
        match = self._tokens[at]
        key, end = self._key(at)
        before = self._before(match.start())
        title = self._title(before, match.start())
        none = key in v.TITLES or (key in v.NO_NAMES and not title)
        if len(key) < 2 or none or v.looks_alike(match[0]):  # noqa: PLR2004
            return None, at + 1
        if _HONORIFIC.search(key):
            return Span(match.start(), end, Kind.NAME), at + 1
        strict = bool(title) or self._presented(key, before, end, match.start())
        if not strict and not self._likely(at, key, end, before):
            return None, at + 1
        last, end, thing = self._extended(at, end, titled=bool(title))
        if (thing and not strict) or self._of_a_work(match.start(), end):
            return None, last + 1
        return Span(match.start() - title, end, Kind.NAME), last + 1

    def _title(self, before: list[str], start: int) -> int:
        """Return how many characters before belong to a title, 0 where there is none."""
        if not before:
            return 0
        place = 1 if len(before) > 1 and before[0] in {"de", "von", "van", "der", "den"} else 0
        if place and before[0] in {"der", "den"} and len(before) > 2:  # noqa: PLR2004
            place = 2 if before[1] in {"van", "von"} else 1
        word = before[place]
        if word not in v.TITLES and word not in v.TITLES_CAPITAL:
            return 0
        back = self._text.rfind(" ", max(0, start - _BACK), start - 1)
        for _ in range(place):
            back = self._text.rfind(" ", max(0, start - _BACK), back)
        earlier = before[place + 1 : place + 2]
        if earlier and earlier[0] in v.TITLES and word in v.TITLES:  # "Frau Dr."
            back = self._text.rfind(" ", max(0, start - _BACK), back)
        begun = max(back, self._text.rfind("\n", max(0, start - _BACK), start - 1)) + 1
        while begun < start and not self._text[begun].isalpha():
            begun += 1
        if word in v.TITLES:
            return start - begun
        return 0 if not self._text[begun].isupper() else start - begun

    def _presented(self, key: str, before: list[str], end: int, start: int) -> bool:
        """Whether the words around say that a name follows: "my sister", "named", "Dear"."""
        german = self._language(start) == "de"
        if german and key in v.GERMAN_NOUNS:
            return False
        if before:
            if before[0] in v.NAMED:
                return not german or before[0] != "called"
            if before[0] in v.RELATIONS and not v.POSSESSIVES.isdisjoint(before[1:4]):
                return True
            if before[0] in v.GREETINGS and self._text[end : end + 1] in {",", "!", "\n", ""}:
                return True
        apposed = _APPOSED.match(self._text, end)
        return bool(
            apposed
            and fold(apposed[1]) in v.POSSESSIVES
            and fold(apposed[2]) in v.RELATIONS
            and not (german and self._starts(start))
        )

    def _likely(self, at: int, key: str, end: int, before: list[str]) -> bool:
        match = self._tokens[at]
        previous = before[0] if before else ""
        if previous in _SAINTS or (match[0].isupper() and len(key) <= 3):  # noqa: PLR2004
            return False
        if self._given(key, match[0], match.start()):
            return True
        start = self._starts(match.start())
        if key in self._words or key in self._places:
            return self._meant(at, key, end, previous, start=start)
        return self._unknown(at, key, end, previous, start=start)

    def _given(self, key: str, raw: str, start: int) -> bool:
        if key in self._alone or key.partition("-")[0] in self._alone:
            return True
        if key.endswith("s") and key[:-1] in self._alone:
            return True
        if key > "\u0400" or raw.endswith(("ę", "ą")) or self._language(start) == "pl":
            return not self._alone.isdisjoint(_nominatives(key))
        return False

    def _meant(self, at: int, key: str, end: int, previous: str, *, start: bool) -> bool:
        """Whether a name that is a word or a place as well is a name here."""
        token = self._tokens[at]
        around = self._text[max(0, token.start() - 5) : token.start()], self._text[end : end + 5]
        if any(char.isdigit() for part in around for char in part):
            return False
        german = self._language(token.start()) == "de"
        if self._owns(end):
            return True
        spoken = self._spoken_to(token.start())
        if not spoken and (previous in v.TO_PLACES or previous in _ARTICLES):
            return False
        if self._evidence(at, end, previous, start=start, german=german):
            return True
        if start or german or key in self._places or key in _MONTHS:
            return False
        # In the middle of a sentence only a name has a capital; but not in a Title of Many.
        words = self._text[max(0, token.start() - _BACK) : token.start()].split()
        return bool(words) and not words[-1][:1].isupper() and not self._title_case(at)

    def _title_case(self, at: int) -> bool:
        """Whether the next word has a capital and is no name either."""
        if at + 1 >= len(self._tokens):
            return False
        gap = self._text[self._tokens[at].end() : self._tokens[at + 1].start()]
        return gap == " " and self._key(at + 1)[0] in v.NO_NAMES

    def _evidence(self, at: int, end: int, previous: str, *, start: bool, german: bool) -> bool:
        text = self._text
        if text.startswith(v.PRONOUNS_AFTER, end + 1):
            return True
        following = _NEXT.match(text, end)
        word = fold(following[1]) if following else ""
        if (
            word in v.AFTER
            and not (start and word in v.AFTER_WEAK)
            and not text.startswith(",", end)
        ):
            return True
        if previous in v.BEFORE and not german:
            return True
        if self._spoken_to(self._tokens[at].start()) or self._joined(at, end):
            return True
        return previous in _AND and self._last >= 0 and len(
            text[self._last : self._tokens[at].start()].split()
        ) == 1  # fmt: skip

    def _spoken_to(self, start: int) -> bool:
        before = self._before(start)
        return len(before) > 1 and before[0] in v.TO and before[1] in v.SPOKEN

    def _joined(self, at: int, end: int) -> bool:
        """Whether "and" follows and a name that is nothing else."""
        if at + 1 >= len(self._tokens):
            return False
        gap = self._text[end : self._tokens[at + 1].start()].split()
        return len(gap) == 1 and gap[0] in _AND and self._key(at + 1)[0] in self._alone

    def _owns(self, end: int) -> bool:
        """Whether something that only people have follows: "Ana's birthday"."""
        owned = _OWNED.match(self._text, end)
        return owned is not None and fold(owned[1]) in v.OWNED

    def _unknown(self, at: int, key: str, end: int, previous: str, *, start: bool) -> bool:
        """Whether a word that is in no list is a name: only where something says so."""
        token = self._tokens[at]
        if self._language(token.start()) == "de" or token[0].isupper() or previous in _ARTICLES:
            return False
        if self._owns(end) or _IRISH.match(token[0]):
            return True
        spoken = self._spoken_to(token.start())
        if (previous in v.TO_PLACES and not spoken) or key in v.RELATIONS or key in v.THINGS_AFTER:
            return False
        if start and (token[0].lower() in self._small_words or len(key) < 3):  # noqa: PLR2004
            return False
        return self._evidence(at, end, previous, start=start, german=False)

    # --- how far it goes ------------------------------------------------------------------------

    def _extended(self, at: int, end: int, *, titled: bool) -> tuple[int, int, bool]:
        """Return the last token of a name, where it ends, and whether it is a thing's name."""
        text, last = self._text, at
        german = self._language(self._tokens[at].start()) == "de"
        while last + 1 < len(self._tokens) and last - at < _LONGEST:
            following = self._tokens[last + 1]
            gap = text[end : following.start()]
            key, key_end = self._key(last + 1)
            joined = len(gap) < 9 and gap in _GAPS  # noqa: PLR2004
            if not joined and (
                len(key) == 1 or not _after_initial(text[end - 2 : following.start()])
            ):
                break
            if key in v.THINGS_AFTER:
                return last + 1, key_end, True
            if key in v.NO_NAMES or key in v.TITLES:
                break
            if german and not titled and (key in v.GERMAN_NOUNS or _NOUN.search(key)):
                break
            if len(key) == 1 and text[key_end : key_end + 1] == ".":
                key_end += 1
            last, end = last + 1, key_end
            if key_end < following.end():
                break
        return last, end, False

    def _of_a_work(self, start: int, end: int) -> bool:
        """Whether it stands in quotes or italics, and something was read or watched before."""
        opened = self._text[start - 1 : start] if start else ""
        if not opened or opened not in "\"'“„«*_‘" or self._text[end : end + 1].isspace():
            return False
        return not v.WORKS.isdisjoint(fold(self._text[max(0, start - 30) : start - 1]).split())

    # --- initials, and names in small letters ---------------------------------------------------

    def _initials(self) -> Iterator[Span]:
        for match in _INITIAL.finditer(self._text):
            before = self._before(match.start())
            if not (before and before[0] in _NO_INITIAL) and match[0] != "I.":
                yield Span(match.start(), match.end(), Kind.NAME)
        for match in _LONE.finditer(self._text):
            letter = 2 if match[2] else 3
            if match[letter] not in "IAO" and (letter == 3 or match[1]):  # noqa: PLR2004
                yield Span(match.start(letter), match.end(letter), Kind.NAME)

    def _small(self) -> Iterator[Span]:
        """Find names behind "my sister" that are written small."""
        for match in _SMALL.finditer(self._text):
            place = 2 if fold(match[1]) in v.RELATIONS else 3
            word = match[place]
            related = place == 2 or fold(match[2]) in v.RELATIONS  # noqa: PLR2004
            if word and related and word.islower() and fold(word) in self._alone:
                yield Span(match.start(place), match.end(place), Kind.NAME)


def _after_initial(text: str) -> bool:
    return len(text) == 3 and text[1:] == ". "  # noqa: PLR2004 - the letter, its stop, a space


def _nominatives(key: str) -> list[str]:
    """Return what a Slavic name may be in the first case."""
    ends = "ая" if key > "\u0400" else "a"
    found = [key[:-1], key[:-2], key[:-3]]
    found += [key[:-cut] + end for cut in (1, 2) for end in ends]
    return [one for one in found if len(one) > 2]  # noqa: PLR2004
