"""What is odd about a pseudonym: what nobody sees, scripts that are mixed, and look-alikes.

After the idea of Unicode's security mechanisms (UTS #39) with a small table of our own: letters of
Cyrillic and Greek that look like Latin ones, and the digits and signs that do. A flag says what is
so; it refuses nothing, for names are as people are.
"""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from app.domain.words import fold

# Letters that look like a Latin one as they stand, so small and capital ones by themselves.
_CYRILLIC: Final = (
    "аa еe кk оo рp сc уy хx ѕs іi јj һh ԁd ԛq ԝw ӏl ԍg ѵv ьb "
    "АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ЅS ІI ЈJ ҺH ԌG ԚQ ԜW ҮY ѴV"
)
_GREEK: Final = (
    "αa γy εe ηn ιi κk νv οo ρp σo υu χx ωw ϲc ϳj ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ϹC"
)
_OTHER: Final = "0O 1l |l Il ǀl ɑa ɡg ɩi ʏy ᴏo ᴄc ᴠv ᴡw ᴢz ꜱs օo ոn սu հh ցg ĸk"
_ALIKE: Final = {ord(pair[0]): pair[1] for pair in f"{_CYRILLIC} {_GREEK} {_OTHER}".split()}
_PAIRS: Final = (("rn", "m"), ("vv", "w"))
# What many people write together in one word: Japanese, Korean, Chinese with its sounds.
_TOGETHER: Final = (
    frozenset({"CJK", "HIRAGANA", "KATAKANA", "LATIN"}),
    frozenset({"CJK", "HANGUL", "LATIN"}),
    frozenset({"CJK", "BOPOMOFO", "LATIN"}),
)
_EVERYWHERE: Final = frozenset({"MODIFIER", "FEMININE", "MASCULINE", "KATAKANA-HIRAGANA"})
_JOINERS: Final = frozenset("\u200c\u200d")
_JOINING: Final = frozenset(
    {"ARABIC", "SYRIAC", "MONGOLIAN", "DEVANAGARI", "BENGALI", "GURMUKHI", "GUJARATI", "ORIYA",
     "TAMIL", "TELUGU", "KANNADA", "MALAYALAM", "SINHALA", "KHMER", "MYANMAR"}
)  # fmt: skip
_PICTURE: Final = "\ufe0f"
_MOST_MARKS: Final = 3
_UNSEEN: Final = frozenset("\u115f\u1160\u3164\uffa0\u2800\u034f\u17b4\u17b5")


class Flag(StrEnum):
    """What is odd about a name."""

    NOTHING_TO_SEE = "nothing-to-see"
    SAME = "same"
    LOOKS_LIKE = "looks-like"
    MIXED = "mixed"
    INVISIBLE = "invisible"
    DIRECTION = "direction"
    MARKS = "marks"


_SENTENCES: Final = {
    Flag.NOTHING_TO_SEE: "There is nothing to see in this name.",
    Flag.SAME: "{other} in this circle is called the same.",
    Flag.LOOKS_LIKE: "This name looks like {other}, and is spelled with other characters.",
    Flag.MIXED: "This name mixes letters of several alphabets in one word.",
    Flag.INVISIBLE: "This name has characters that nobody sees.",
    Flag.DIRECTION: "This name has signs that change the direction of reading.",
    Flag.MARKS: "This name has many marks on one letter.",
}


@dataclass(frozen=True, slots=True)
class NameFlag:
    """Something odd about a name.

    Attributes:
        other: the name that it is like, or empty.
    """

    flag: Flag
    other: str = ""

    @property
    def sentence(self) -> str:
        """What is odd, in one sentence."""
        return _SENTENCES[self.flag].format(other=self.other)


def name_flags(name: str, others: Iterable[str] = ()) -> tuple[NameFlag, ...]:
    """Return what is odd about a name, and which of some others it could be taken for.

    Args:
        name: as its owner wrote it.
        others: the names that it stands beside, without itself.
    """
    found = [NameFlag(flag) for flag, so in _ODD if so(name)]
    form, bones = _same(name), skeleton(name)
    for other in others:
        if not form:
            break
        if _same(other) == form:
            found.append(NameFlag(Flag.SAME, other))
        elif skeleton(other) == bones:
            found.append(NameFlag(Flag.LOOKS_LIKE, other))
    return tuple(found)


def skeleton(name: str) -> str:
    """Return what a name looks like; the same for two that are easily taken for each other."""
    bare = "".join(
        char
        for char in unicodedata.normalize("NFKD", _seen(name))
        if unicodedata.category(char) not in ("Mn", "Me")
    )
    text = fold(bare.translate(_ALIKE).translate(_ALIKE))
    for pair, one in _PAIRS:
        text = text.replace(pair, one)
    return "".join(text.split())


def _same(name: str) -> str:
    return " ".join(fold(unicodedata.normalize("NFKC", _seen(name))).split())


def _seen(name: str) -> str:
    return "".join(char for char in name if not _is_unseen(char))


def _is_unseen(char: str) -> bool:
    return char in _UNSEEN or unicodedata.category(char) in ("Cf", "Cc", "Co", "Cn", "Cs")


def _has_nothing(name: str) -> bool:
    return not any(unicodedata.category(char)[0] in "LNSP" for char in _seen(name))


def _is_mixed(name: str) -> bool:
    return any(_mixes(word) for word in _seen(unicodedata.normalize("NFKC", name)).split())


def _mixes(word: str) -> bool:
    scripts = {_script(char) for char in word if unicodedata.category(char)[0] == "L"} - {""}
    return len(scripts) > 1 and not any(scripts <= together for together in _TOGETHER)


def _script(char: str) -> str:
    """Return the script of a letter as its name begins; empty for those of every script."""
    first = unicodedata.name(char, "").partition(" ")[0]
    return "" if first in _EVERYWHERE else first


def _has_invisible(name: str) -> bool:
    return any(
        _is_unseen(char) and not _is_direction(char) and not _does_something(name, place)
        for place, char in enumerate(name)
    )


def _does_something(name: str, place: int) -> bool:
    """Whether a joiner shapes the letters around it, or the signs of an emoji."""
    if name[place] not in _JOINERS or not 0 < place < len(name) - 1:
        return False
    before = name[place - 1]
    if before == _PICTURE or unicodedata.category(before) in ("So", "Sk"):
        return name[place] == "\u200d"
    return _script(before) in _JOINING


def _is_direction(char: str) -> bool:
    return char in "\u061c\u200e\u200f" or "\u202a" <= char <= "\u202e" or (
        "\u2066" <= char <= "\u2069"
    )  # fmt: skip


def _turns(name: str) -> bool:
    return any(map(_is_direction, name))


def _has_many_marks(name: str) -> bool:
    row = 0
    for char in unicodedata.normalize("NFD", name):
        row = row + 1 if unicodedata.category(char) in ("Mn", "Me") else 0
        if row > _MOST_MARKS:
            return True
    return False


_ODD: Final = (
    (Flag.NOTHING_TO_SEE, _has_nothing),
    (Flag.MIXED, _is_mixed),
    (Flag.INVISIBLE, _has_invisible),
    (Flag.DIRECTION, _turns),
    (Flag.MARKS, _has_many_marks),
)
