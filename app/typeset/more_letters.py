"""Letters that our fonts have not: those that Typst brings, and those of this computer."""

import struct
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

import typst

from app.typeset.compiling import fonts
from app.typeset.letters import FAMILIES, JAPANESE, JAPANESE_FILE, codes_of, has

#: What Typst brings: Hebrew, and signs.
BROUGHT = {
    "Libertinus Serif": ((0x05B0, 0x05BD), (0x05BE, 0x05BF), (0x05C1, 0x05C2), (0x05D0, 0x05EA)),
    "DejaVu Sans Mono": (
        (0x2190, 0x21FF), (0x2200, 0x2213), (0x2217, 0x2220), (0x2227, 0x222D), (0x2234, 0x223D),
        (0x2241, 0x2269), (0x226D, 0x228B), (0x228D, 0x22A5), (0x2500, 0x25FF), (0x2600, 0x262F),
        (0x2638, 0x268B), (0x2690, 0x269C), (0x26A0, 0x26A1), (0x2701, 0x2704), (0x2706, 0x2709),
        (0x270C, 0x2727), (0x2729, 0x274B), (0x274F, 0x2752), (0x2758, 0x275E), (0x2761, 0x2775),
        (0x2798, 0x27AF), (0x27B1, 0x27BE),
    ),
}  # fmt: skip
#: Of this computer, those that are asked first; the Japanese face we bring comes after them, since
#: it is no face of books.
_EMOJI = ("Noto Color Emoji", "Apple Color Emoji", "Segoe UI Emoji", "Noto Emoji")
_JAPANESE = (
    "Noto Serif CJK JP",
    "Noto Serif JP",
    "Hiragino Mincho ProN",
    "Yu Mincho",
    "MS Mincho",
    "Noto Sans CJK JP",
    "Noto Sans JP",
    "Hiragino Sans",
    "Yu Gothic",
    "IPAexMincho",
    JAPANESE,
)
_KOREAN = ("Noto Serif CJK KR", "Noto Serif KR", "AppleMyungjo", "Batang", "Noto Sans CJK KR",
           "Apple SD Gothic Neo", "Malgun Gothic", "UnBatang", "NanumMyeongjo")  # fmt: skip
_CHINESE = ("Noto Serif CJK SC", "Noto Serif SC", "Songti SC", "SimSun", "Noto Sans CJK SC",
            "PingFang SC", "Microsoft YaHei", "Noto Serif CJK TC", "PMingLiU",
            "WenQuanYi Micro Hei")  # fmt: skip
_OTHERS = ("Arial Unicode MS", "Segoe UI Symbol", "Apple Symbols", "Segoe UI Historic",
           "Nirmala UI", "Leelawadee UI", "Kohinoor Devanagari", "Thonburi", "Ebrima", "Sylfaen",
           "FreeSerif", "FreeSans", "DejaVu Sans", "Code2000")  # fmt: skip
# What means another sign in every font cannot be read out.
_PRIVATE = "Co"
_KANA, _HANGUL = (0x3041, 0x30FF), (0xAC00, 0xD7A3)
_LARGEST = 128 << 20
_PLAIN_WEIGHT, _PLAIN_STRETCH = 400, 1.0


@dataclass(frozen=True, slots=True)
class Faces:
    """The fonts that a text is printed with.

    Attributes:
        families: in the order in which they are looked through.
        system: whether some of them are this computer's.
        known: whether one of them has a character.
    """

    families: tuple[str, ...]
    system: bool
    known: Callable[[str], bool]


def faces_for(chars: Iterable[str]) -> Faces:
    """Return the fonts for a text with these characters; this computer's only where needed."""
    missing = {ord(char) for char in chars if not has(char) and ord(char) not in _brought()}
    families, covered = [*FAMILIES, *BROUGHT], set[int]()
    ours = {JAPANESE: (str(files("assets") / "fonts" / JAPANESE_FILE), 0)}
    by_name = _by_name() | ours if missing else {}
    for name in _in_order(missing, by_name):
        codes = _codes(*by_name[name]) & missing
        if codes:
            families.append(name)
            covered |= codes
            missing -= codes
        if not missing:
            break
    there = frozenset(covered) | _brought()
    return Faces(
        tuple(families), not {*families} <= {*FAMILIES, *BROUGHT, JAPANESE},
        lambda char: (has(char) and unicodedata.category(char) != _PRIVATE) or ord(char) in there,
    )  # fmt: skip


@cache
def _brought() -> frozenset[int]:
    spans = (span for found in BROUGHT.values() for span in found)
    return frozenset(code for first, last in spans for code in range(first, last + 1))


def _by_name() -> dict[str, tuple[str, int]]:
    """Return this computer's font families with the file, and the place in it, of each."""
    plain: dict[str, typst.FontInfo] = {}
    for one in fonts(system=True).fonts():
        known = plain.get(one.family)
        if one.path is not None and (known is None or _oddness(one) < _oddness(known)):
            plain[one.family] = one
    return {name: (str(one.path), one.index) for name, one in plain.items()}


def _oddness(one: typst.FontInfo) -> tuple[bool, float, int]:
    stretch = abs(float(one.stretch) - _PLAIN_STRETCH)
    return one.style != "normal", stretch, abs(one.weight - _PLAIN_WEIGHT)


def _in_order(missing: set[int], there: Iterable[str]) -> list[str]:
    east = [_CHINESE, _JAPANESE, _KOREAN]
    for span, first in ((_HANGUL, _KOREAN), (_KANA, _JAPANESE)):
        if any(span[0] <= code <= span[1] for code in missing):
            east.sort(key=lambda names, first=first: names is not first)  # type: ignore[misc]
    wanted = [*_EMOJI, *(name for names in east for name in names), *_OTHERS]
    names = set(there)
    noto = sorted(name for name in names if name.startswith("Noto S"))
    found = [name for name in dict.fromkeys([*wanted, *noto]) if name in names]
    return [name for name in found if name not in FAMILIES]


@cache
def _codes(path: str, index: int) -> frozenset[int]:
    """Return what a font of this computer has; nothing of one that cannot be read."""
    try:
        file = Path(path)
        if file.stat().st_size > _LARGEST:
            return frozenset()
        data = file.read_bytes()
        start = 0
        if data[:4] == b"ttcf":
            (start,) = struct.unpack_from(">I", data, 12 + 4 * index)
        return frozenset(codes_of(data, start))
    except (OSError, struct.error, KeyError, IndexError, ValueError, OverflowError):
        return frozenset()
