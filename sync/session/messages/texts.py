"""Odd text, made fit to be shown: `tidy` says what it took away. Nothing is refused over it.

Texts travel as they were written. HTML in them is just text. What could deceive a reader is mended
only where it is shown: signs that steer a terminal or the direction of the line around, and signs
that nobody sees and that hide words in a text or keep it from being found. Zero-width joiners stay
inside emoji and in the scripts that are written with them.
"""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Final


class Change(StrEnum):
    """What was changed in a text.

    LINES: another sign for the end of a line became a line feed. CONTROL: control characters went.
    DIRECTION: overrides of the writing direction went, and what was left open was closed.
    INVISIBLE: signs that show nothing went. MARKS: marks that pile up over one character went.
    REPLACED: half characters, and signs that mean nothing outside of one program, became U+FFFD.
    """

    LINES = "lines"
    CONTROL = "control"
    DIRECTION = "direction"
    INVISIBLE = "invisible"
    MARKS = "marks"
    REPLACED = "replaced"


@dataclass(frozen=True, slots=True)
class Tidied:
    """A text as it may be shown.

    Attributes:
        changes: what was done to it; empty when it is as it was written.
    """

    text: str
    changes: frozenset[Change] = frozenset()


MOST_MARKS: Final = 8
"""Combining marks on one character; scripts that are written with several need no more."""

DEEPEST: Final = 20
"""How deep directions may stand inside one another; a person writes one or two."""

_PLAIN: Final = re.compile(r"[\n\t -~\u00a0-\u00ac\u00ae-\u02ff]*")
_LINE_ENDS: Final = re.compile("\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_CONTROL: Final = re.compile("[\0-\x08\x0e-\x1f\x7f-\x9f]")
_REPLACED: Final = re.compile("[\ud800-\udfff\ue000-\ue002\ufdd0-\ufdef\ufff9-\ufffc\ufffe\uffff]")
_ALWAYS_UNSEEN: Final = re.compile(
    "[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e001f\U000e0080-\U000e00ff"
    "\U000e01f0-\U000e0fff]"
)
_DIRECTIONS: Final = re.compile("[\u202a-\u202e\u2066-\u2069]")
_WATCHED: Final = frozenset({"Mn", "Mc", "Me", "Cf", "Cn"})
"""Marks, format signs, and what is no character (or not one yet)."""
_LAST_TWO: Final = 0xFFFE  # of every plane: no characters

_ZWSP, _ZWNJ, _ZWJ = "\u200b", "\u200c", "\u200d"
_MARKS_OF_DIRECTION: Final = frozenset("\u061c\u200e\u200f")
_PDF, _PDI = "\u202c", "\u2069"
_EMBEDDINGS: Final = frozenset("\u202a\u202b")
_OVERRIDES: Final = frozenset("\u202d\u202e")
_ISOLATES: Final = frozenset("\u2066\u2067\u2068")

_TAG_FLAG = "\U0001f3f4"
_TAG_SEQUENCE: Final = re.compile("\U0001f3f4[\U000e0020-\U000e007e]{3,8}\U000e007f")
_TAGS: Final = re.compile("[\U000e0020-\U000e007f]+")

_SPACELESS: Final = ((0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x1950, 0x19DF))
"""Thai, Lao, Burmese, Khmer and their neighbours, which mark where a line may break."""

_JOINING: Final = (
    (0x0600, 0x07BF), (0x0840, 0x0DFF), (0x0E80, 0x109F), (0x1780, 0x18AF), (0x1B00, 0x1C4F),
    (0xA800, 0xA8FF), (0xA980, 0xA9FF), (0xAA00, 0xAADF), (0xABC0, 0xABFF), (0xFB50, 0xFDCF),
    (0xFE70, 0xFEFE), (0x10A00, 0x10FFF), (0x11000, 0x11FFF), (0x1E900, 0x1E95F),
)  # fmt: skip
"""Arabic, Syriac, N'Ko, Mongolian, the scripts of India and around it: joiners shape the words."""

_MONGOLIAN: Final = ((0x1800, 0x18AF),)
_MONGOLIAN_SHAPES: Final = frozenset("\u180b\u180c\u180d\u180e\u180f")

_PICTURES: Final = (
    (0x203C, 0x203C), (0x2049, 0x2049), (0x2122, 0x2122), (0x2139, 0x2139), (0x2194, 0x21FF),
    (0x2300, 0x23FF), (0x24C2, 0x24C2), (0x25A0, 0x27BF), (0x2900, 0x297F), (0x2B00, 0x2BFF),
    (0x3030, 0x3030), (0x303D, 0x303D), (0x3297, 0x3297), (0x3299, 0x3299), (0x1F000, 0x1FAFF),
)  # fmt: skip
"""Emoji, and the signs that a variation selector makes one of."""

_IDEOGRAPHS: Final = ((0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x3FFFF))


def tidy(text: str) -> Tidied:
    """Return a text as it may be shown, line feeds and tabs in it; never raises.

    What it returns is tidy: to do it again changes nothing.
    """
    if _PLAIN.fullmatch(text):
        return Tidied(text)
    changes: set[Change] = set()
    for pattern, by, change in (
        (_LINE_ENDS, "\n", Change.LINES),
        (_CONTROL, "", Change.CONTROL),
        (_REPLACED, "\ufffd", Change.REPLACED),
        (_ALWAYS_UNSEEN, "", Change.INVISIBLE),
    ):
        text, count = pattern.subn(by, text)
        if count:
            changes.add(change)
    text = _without_hidden_tags(text, changes)
    if _DIRECTIONS.search(text):
        text = "\n".join([_closed(line, changes) for line in text.split("\n")])
    return Tidied(_without_strays(text, changes), frozenset(changes))


def one_line(text: str) -> str:
    """Return a tidy text on one line, for titles, tags and names: spaces in the place of breaks."""
    return " ".join(tidy(text).text.split())


def _without_hidden_tags(text: str, changes: set[Change]) -> str:
    """Take out tag characters, a whole hidden alphabet, but for those of a flag."""
    if not _TAGS.search(text):
        return text
    kept, end = [], 0
    for flag in _TAG_SEQUENCE.finditer(text):
        kept += [_TAGS.sub("", text[end : flag.start()]), flag.group()]
        end = flag.end()
    shown = "".join([*kept, _TAGS.sub("", text[end:])])
    if shown != text:
        changes.add(Change.INVISIBLE)
    return shown


class _Open:
    """A direction that is open: whether it is an isolate, and whether its sign was kept."""

    __slots__ = ("closer", "isolate")

    def __init__(self, *, isolate: bool, kept: bool) -> None:
        self.isolate = isolate
        self.closer = (_PDI if isolate else _PDF) if kept else ""


def _closed(line: str, changes: set[Change]) -> str:
    """Take overrides out of a line, and what closes nothing; close what is open at its end."""
    stack: list[_Open] = []
    isolates = 0
    shown: list[str] = []
    for sign in line:
        if sign in _EMBEDDINGS or sign in _OVERRIDES or sign in _ISOLATES:
            kept = sign not in _OVERRIDES and len(stack) < DEEPEST
            stack.append(_Open(isolate=sign in _ISOLATES, kept=kept))
            isolates += stack[-1].isolate
            shown.append(sign if kept else "")
        elif sign == _PDF:
            closes = stack and not stack[-1].isolate
            shown.append(stack.pop().closer if closes else "")
        elif sign == _PDI:
            while isolates and not stack[-1].isolate:
                shown.append(stack.pop().closer)
            shown.append(stack.pop().closer if isolates else "")
            isolates -= isolates > 0
        else:
            shown.append(sign)
    closed = "".join([*shown, *(left.closer for left in reversed(stack))])
    if closed != line:
        changes.add(Change.DIRECTION)
    return closed


def _without_strays(text: str, changes: set[Change]) -> str:
    """Take out joiners, selectors and marks that do nothing where they stand."""
    shown: list[str] = []
    before, marks = "\n", 0
    for place, sign in enumerate(text):
        change = None
        if sign >= "\u0300" and _is_watched(sign):
            change = _stray(sign, before, text[place + 1 : place + 2], marks)
        if change:
            changes.add(change)
            if change is not Change.REPLACED:
                continue
        before = "\ufffd" if change else sign
        shown.append(before)
        marks = marks + 1 if before >= "\u0300" and _is_mark(before) else 0
    return "".join(shown)


def _stray(sign: str, before: str, after: str, marks: int) -> Change | None:
    """Why a character does not stay where it stands, or None.

    Args:
        sign: it, U+0300 or higher.
        before: what was kept before it.
        after: what follows; empty at the end.
        marks: how many marks were kept in a row up to here.
    """
    code = ord(sign)
    if sign == _ZWSP:
        stays = _is_in(before, _SPACELESS)
    elif sign == _ZWNJ:
        stays = _is_in(before, _JOINING)
    elif sign == _ZWJ:
        stays = _is_in(before, _JOINING) or (_ends_picture(before) and _is_in(after, _PICTURES))
    elif sign in _MONGOLIAN_SHAPES:
        stays = _is_in(before, _MONGOLIAN) and before not in _MONGOLIAN_SHAPES
    elif sign in _MARKS_OF_DIRECTION:
        stays = before not in _MARKS_OF_DIRECTION
    elif 0xFE00 <= code <= 0xFE0F or 0xE0100 <= code <= 0xE01EF:  # noqa: PLR2004 - the selectors
        stays = _may_vary(sign, before)
    elif code & 0xFFFE == _LAST_TWO:
        return Change.REPLACED
    else:
        return Change.MARKS if marks >= MOST_MARKS and _is_mark(sign) else None
    return None if stays else Change.INVISIBLE


@lru_cache(2048)  # a text has few different characters, and asks for each again and again
def _is_watched(sign: str) -> bool:
    """Whether a character may have to go, after what stands around it."""
    return unicodedata.category(sign) in _WATCHED


@lru_cache(2048)
def _is_mark(sign: str) -> bool:
    return unicodedata.category(sign)[0] == "M"


def _ends_picture(sign: str) -> bool:
    """Whether a picture may end with it: itself, a selector, or a colour of skin."""
    return sign == "\ufe0f" or _is_in(sign, _PICTURES)


def _may_vary(selector: str, before: str) -> bool:
    """Whether a variation selector says anything about the character before it."""
    if selector > "\ufe0f":
        return _is_in(before, _IDEOGRAPHS)
    return not before.isspace() and unicodedata.category(before)[0] in "LNPS"


def _is_in(sign: str, blocks: tuple[tuple[int, int], ...]) -> bool:
    return bool(sign) and any(first <= ord(sign) <= last for first, last in blocks)
