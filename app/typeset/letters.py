"""Which letters the report can print, and how it says that it cannot print others.

A character that no bundled font has would be an empty box, or be printed by whatever font the
reader's machine has. It is named instead, in square brackets in its place, and a note at the end of
the report says which scripts were meant.
"""

import struct
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

#: The families that the pages ask for, in the order in which they are looked through.
FAMILIES = ("Source Sans 3", "Literata", "Noto Naskh Arabic")
#: Has Japanese; the pages ask it last, since it has plain Latin letters too.
JAPANESE = "BIZ UDPGothic"
JAPANESE_FILE = "BIZUDPGothic-Regular.ttf"
_REGULAR = ("SourceSans3-Regular.ttf", "Literata-Regular.ttf", "NotoNaskhArabic-Regular.ttf")

_TABLE_ENTRY, _RECORD, _GROUP = 16, 8, 12
_WINDOWS, _UNICODE = 3, 0
_BROKEN_AT = 30  # a longer run of letters may be broken anywhere; no line holds it
_EMOJI = 0x1F000
# What only steers how text is laid out, and would steer the page with it.
_STEERING = {*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x061C}
_JOINERS = {0x200B, 0x200C, 0x200D, 0x2060, 0xFE0E, 0xFE0F, 0xFEFF, 0x00AD}
_MAY_BREAK = "\u200b"
#: What joins letters, or says how the one before is drawn.
JOINING = frozenset("\u200c\u200d\ufe0e\ufe0f")
_CJK = {"CJK": "Chinese or Japanese", "HIRAGANA": "Japanese", "KATAKANA": "Japanese",
        "HANGUL": "Korean"}  # fmt: skip
# Scripts of one language, which then is said once; the first says most.
_EAST = ("Japanese", "Chinese or Japanese", "Fullwidth", "Ideographic")
_EASTERN = frozenset(_EAST)
_SIGNS = {"So", "Sk", "Sm", "Cn", "Co"}


@dataclass
class Letters:
    """Makes text printable and remembers the scripts that it could not print.

    Attributes:
        missing: their names in English, sorted by when they were met.
        name: turns an English name of a script, or "emoji", into the report's language.
        known: whether a character can be printed.
        joins: whether what joins and varies letters stays: Persian and composed emoji need it.
    """

    name: Callable[[str], str] = str
    missing: dict[str, None] = field(default_factory=dict)
    known: Callable[[str], bool] = lambda char: printable(char)  # noqa: PLW0108 - stands below
    joins: bool = False

    def line(self, text: str) -> str:
        """Return ``text`` on one line with nothing in it that cannot be printed."""
        return " ".join(self._printable(" ".join(text.splitlines())).split())

    def lines(self, text: str) -> list[str]:
        """Return ``text`` line by line, without empty lines at its ends."""
        shown = [" ".join(self._printable(line).split()) for line in text.strip().splitlines()]
        return shown if any(shown) else []

    def spaced(self, text: str) -> str:
        """Return ``text`` with its spaces as they are; its lines stay lines."""
        return "\n".join(self._printable(line) for line in text.split("\n"))

    def _printable(self, text: str) -> str:
        return _breakable("".join(
            "".join(run) if not script else self._named(script, run)
            for script, run in self._runs(unicodedata.normalize("NFC", text))
        ))  # fmt: skip

    def _runs(self, text: str) -> Iterator[tuple[str, list[str]]]:
        """Yield stretches of text; of those that cannot be printed, with their script."""
        script, run = "", list[str]()
        for char in text:
            if self.joins and char in JOINING:
                if not script:  # between letters that are named there is nothing to join
                    run.append(char)
                continue
            if not _is_text(char):
                continue
            new = "" if self.known(char) else _script(char)
            if {script, new} <= _EASTERN:
                script = new = min(script, new, key=_EAST.index)
            if new != script and run:
                yield script, run
                run = []
            script = new
            run.append(char)
        if run:
            yield script, run

    def _named(self, script: str, run: list[str]) -> str:
        self.missing[script] = None
        names = [unicodedata.name(char, "").lower() for char in run]
        if script == "emoji" and all(names):
            return f"[{', '.join(names)}]"
        return f"[{self.name(script)}, {len(run)}]"


def _is_text(char: str) -> bool:
    code = ord(char)
    if code in _STEERING or code in _JOINERS:
        return False
    return char == "\t" or unicodedata.category(char) not in {"Cc", "Cs"}


def _script(char: str) -> str:
    name = unicodedata.name(char, "")
    if ord(char) >= _EMOJI and (unicodedata.category(char) in _SIGNS or not name):
        return "emoji"
    if unicodedata.category(char) in _SIGNS or not name:
        return "signs"
    word = name.split()[0]
    return _CJK.get(word, word.capitalize())


def _breakable(text: str) -> str:
    """Return ``text`` with places to break in runs of letters that no line could hold."""
    return " ".join(
        word if len(word) <= _BROKEN_AT else _MAY_BREAK.join(
            word[at : at + _BROKEN_AT] for at in range(0, len(word), _BROKEN_AT)
        )
        for word in text.split(" ")
    )  # fmt: skip


def directed(lines: list[str]) -> list[dict[str, str | bool]]:
    """Return lines as the template takes them, each with its own direction."""
    return [{"text": line, "rtl": is_rtl(line)} for line in lines]


def is_rtl(text: str) -> bool:
    """Whether the first letter that has a direction runs from right to left."""
    ways = (unicodedata.bidirectional(char) for char in text)
    return next((way for way in ways if way in {"L", "R", "AL"}), "L") != "L"


def has(char: str) -> bool:
    """Whether one of `FAMILIES` has this character."""
    return char in " \t\u200b" or ord(char) in _covered(_REGULAR)


def printable(char: str) -> bool:
    """Whether any bundled font has this character, the Japanese one among them."""
    return has(char) or (not char.isascii() and ord(char) in _covered((JAPANESE_FILE,)))


@cache
def _covered(names: tuple[str, ...]) -> frozenset[int]:
    fonts = files("assets") / "fonts"
    return frozenset(code for name in names for code in codes_of((fonts / name).read_bytes()))


def codes_of(font: bytes, start: int = 0) -> Iterator[int]:
    """Yield the code points that a TrueType font has a glyph for (cmap formats 4 and 12).

    Args:
        font: the file.
        start: where the font begins, in a file that holds several.
    """
    count = struct.unpack_from(">H", font, start + 4)[0]
    tables = {
        font[at : at + 4]: struct.unpack_from(">I", font, at + 8)[0]
        for at in range(start + 12, start + 12 + count * _TABLE_ENTRY, _TABLE_ENTRY)
    }
    cmap = tables[b"cmap"]
    records = struct.unpack_from(">H", font, cmap + 2)[0]
    for at in range(cmap + 4, cmap + 4 + records * _RECORD, _RECORD):
        platform, _, offset = struct.unpack_from(">HHI", font, at)
        table = cmap + offset
        kind = struct.unpack_from(">H", font, table)[0]
        if platform in {_WINDOWS, _UNICODE} and kind == 12:  # noqa: PLR2004 - a format's number
            yield from _groups(font, table)
        elif platform in {_WINDOWS, _UNICODE} and kind == 4:  # noqa: PLR2004
            yield from _segments(font, table)


def _groups(font: bytes, table: int) -> Iterator[int]:
    count = struct.unpack_from(">I", font, table + 12)[0]
    for at in range(table + 16, table + 16 + count * _GROUP, _GROUP):
        first, last, _ = struct.unpack_from(">III", font, at)
        yield from range(first, last + 1)


def _segments(font: bytes, table: int) -> Iterator[int]:
    double = struct.unpack_from(">H", font, table + 6)[0]
    ends, starts, deltas, ranges = (
        [struct.unpack_from(">H", font, start + at)[0] for at in range(0, double, 2)]
        for start in (table + 14, table + 16 + double, table + 16 + 2 * double,
                      table + 16 + 3 * double)
    )  # fmt: skip
    for index, (first, last) in enumerate(zip(starts, ends, strict=True)):
        for code in range(first, min(last, 0xFFFE) + 1):
            glyph = code
            if ranges[index]:
                place = table + 16 + 3 * double + 2 * index + ranges[index] + 2 * (code - first)
                glyph = struct.unpack_from(">H", font, place)[0]
                if not glyph:
                    continue
            if (glyph + deltas[index]) % 65536:
                yield code
