"""What people may call themselves, and whether two names look alike.

All members must judge a name in the same way whatever Unicode their Python knows, or one crafted
name would part them. So the characters are those of Unicode 3.2, which every Python carries (it is
what RFC 3454 stands on), and the pictures in a few fixed blocks that came later.
"""

from functools import lru_cache
from typing import Final
from unicodedata import normalize
from unicodedata import ucd_3_2_0 as unicode_3_2

LONGEST: Final = 40
"""Characters of a pseudonym."""

_KNOWN: Final = 512
"""Names that are remembered with what was found of them; the same few come again and again."""

LONGEST_BYTES: Final = 4 * LONGEST

_PICTURES: Final = (
    range(0x1F300, 0x1F650),
    range(0x1F680, 0x1F700),
    range(0x1F900, 0x1FA00),
    range(0x1FA70, 0x1FB00),
)
_UNSEEN: Final = frozenset(
    {0x00AD, 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, *range(0x180B, 0x180F), 0x2800, 0x3164, 0xFFA0}
    | {*range(0xFE00, 0xFE10)}
)
"""Letters, marks and symbols that show nothing."""

_MOST_MARKS: Final = 3
"""Combining marks on one character: more pile up over the lines above."""

_SCRIPTS: Final = frozenset({"LATIN", "GREEK", "CYRILLIC", "ARMENIAN", "CHEROKEE", "COPTIC"})
"""Scripts with letters that look like one another; a name is written in one of them."""

_ALIKE: Final = str.maketrans(
    {
        "I": "l", "i": "l", "1": "l", "|": "l", "!": "l", "j": "l", "0": "o", "5": "s", "$": "s",
        "ı": "l", "ſ": "s", "ß": "b", "¡": "l", "`": "'", "´": "'", "’": "'", "‘": "'",
        # Cyrillic
        "а": "a", "в": "b", "г": "r", "е": "e", "ё": "ë", "з": "3", "і": "l", "ї": "l", "ј": "l",
        "к": "k", "м": "m", "н": "h", "о": "o", "п": "n", "р": "p", "с": "c", "т": "t", "у": "y",
        "ѵ": "v", "х": "x", "ѕ": "s", "ԁ": "d", "һ": "h", "ӏ": "l", "ѡ": "w", "ь": "b", "ԛ": "q",
        "ԝ": "w", "ғ": "f", "ү": "y", "ұ": "y", "ө": "o",
        # Greek
        "α": "a", "β": "b", "γ": "y", "ε": "e", "ζ": "z", "η": "n", "ι": "l", "κ": "k", "μ": "u",
        "ν": "v", "ο": "o", "ρ": "p", "σ": "o", "ς": "c", "τ": "t", "υ": "u", "χ": "x", "ω": "w",
        "ϲ": "c", "ϳ": "l", "ά": "a", "έ": "e", "ί": "l", "ό": "o", "ύ": "u",
        # Armenian
        "ա": "w", "զ": "q", "հ": "h", "ո": "n", "ս": "u", "օ": "o", "ց": "g", "ք": "p", "յ": "l",
        # Dashes
        "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "−": "-", "_": "-",
    }
)  # fmt: skip

_ALIKE_CAPITALS: Final = str.maketrans(
    "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹ" + "АВЕКМНОРСТУХЅІЈԚԜҺ" + "ՕՍԼ",
    "ABEZHIKMNOPTYXC" + "ABEKMHOPCTYXSIJQWh" + "OUL",
)
"""Capitals that look like others than their small letters do."""


@lru_cache(_KNOWN)
def why_not(name: str) -> str | None:
    """Why nobody can be called so, in one sentence; None when they can."""
    if not 1 <= len(name) <= LONGEST:
        return f"A name has 1 to {LONGEST} characters."
    if name != name.strip(" ") or "  " in name:
        return "A name neither begins nor ends with a space, and has no two in a row."
    if not all(_is_usable(character) for character in name):
        return "A name has a character that cannot be seen or is not known everywhere."
    if unicode_3_2.normalize("NFC", name) != name:
        return "A name is not written in the usual form (NFC)."
    return _misleads(name)


def _misleads(name: str) -> str | None:
    if _piles_up(name):
        return "A name has too many marks over one another."
    if len(_scripts(name)) > 1:
        return "A name mixes letters of scripts that look alike."
    return None


def alike(one: str, other: str) -> bool:
    """Whether two names look alike from a little distance, or are the same but for their case."""
    return not _looks(one).isdisjoint(_looks(other))


@lru_cache(_KNOWN)
def _looks(name: str) -> frozenset[str]:
    """What a name looks like: as it is written, and in lower case."""
    plain = unicode_3_2.normalize("NFKC", name)
    return frozenset({_outline(plain), _outline(plain.translate(_ALIKE_CAPITALS))})


def _outline(plain: str) -> str:
    # For I and l before upper case goes; after it for all that has one.
    plain = plain.replace("I", "l").casefold().translate(_ALIKE)
    plain = unicode_3_2.normalize("NFKC", plain).translate(_ALIKE)
    plain = plain.replace("rn", "m").replace("vv", "w")
    return "".join(character for character in plain if character not in " .'-·")


def tidy_name(typed: str) -> str:
    """What somebody typed as a name, in the usual form; `why_not` still has to be asked."""
    return _usual(" ".join(typed.split()))


def tidy_text(typed: str) -> str:
    """What somebody typed as a text, in the usual form; `check_text` still has to be asked."""
    return _usual(typed.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")).strip()


def _usual(typed: str) -> str:
    return unicode_3_2.normalize("NFC", normalize("NFC", typed))


def _is_usable(character: str) -> bool:
    code = ord(character)
    if character == " " or any(code in block for block in _PICTURES):
        return True
    category = unicode_3_2.category(character)
    return category[0] in "LMNPS" and category != "Me" and code not in _UNSEEN


def _piles_up(name: str) -> bool:
    run = _MOST_MARKS  # nothing stands before the first character that could carry a mark
    for character in unicode_3_2.normalize("NFD", name):
        run = run + 1 if unicode_3_2.category(character) == "Mn" else 0
        if run > _MOST_MARKS:
            return True
    return False


def _scripts(name: str) -> set[str]:
    letters = [c for c in name if unicode_3_2.category(c).startswith("L")]
    return {unicode_3_2.name(c, "").split(" ")[0] for c in letters} & _SCRIPTS


def check_line(text: str, longest: int) -> str | None:
    """Why a text cannot stand on one line of so many characters, or None."""
    if "\n" in text:
        return "It has more than one line."
    return check_text(text, longest)


def check_text(text: str, longest: int) -> str | None:
    """Why a text of people cannot be taken as it is, in one sentence, or None.

    Only line breaks control anything in it, nothing turns the direction of what stands around it,
    and it is written in one way (NFC; characters younger than Unicode 3.2 as they are).
    """
    if len(text) > longest:
        return f"It is longer than {longest} characters."
    if any(_controls(ord(character)) for character in text):
        return "It has characters that control how text is shown."
    if unicode_3_2.normalize("NFC", text) != text:
        return "It is not written in the usual form (NFC)."
    return None


_CONTROLS: Final = frozenset(
    {*range(0x0A), *range(0x0B, 0x20), *range(0x7F, 0xA0), 0x061C, 0x200E, 0x200F}
    | {*range(0x2028, 0x202F), *range(0x2060, 0x2070), 0xFEFF, *range(0xFFF9, 0xFFFC)}
    | {*range(0xFDD0, 0xFDF0), *range(0xE0000, 0xE1000)}
)


def _controls(code: int) -> bool:
    is_nothing = code & 0xFFFE == 0xFFFE  # noqa: PLR2004 - the last two of every plane
    return code in _CONTROLS or is_nothing or 0xD800 <= code < 0xE000  # noqa: PLR2004 - surrogates
