"""A text as a reader sees it: plain digits and dashes, nothing invisible, with the way back."""

import re
import unicodedata
from dataclasses import dataclass

# Signs that nobody sees between two characters, and accents that stand alone.
_UNSEEN = re.compile(
    "[\u00ad\u0300-\u036f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069"
    "\ufe00-\ufe0f\ufeff"
    "\U000e0000-\U000e01ef]+"
)
_SPACES = "\t\u00a0\u1680\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"
_QUOTES = "\u2018\u2019\u201b\u02bc\uff07"
_FULL_WIDTH = range(0xFF01, 0xFF5F)


class _Plain(dict[int, int]):
    """What each character is seen as; filled as they come. Always one for one."""

    def __missing__(self, code: int) -> int:
        char = chr(code)
        digit = unicodedata.digit(char, None)
        if digit is not None and char.isdecimal():
            seen = ord("0") + digit
        elif code in _FULL_WIDTH:
            seen = code - 0xFEE0
        else:
            seen = code
        self[code] = seen
        return seen


_PLAIN = _Plain()
_PLAIN.update(dict.fromkeys(map(ord, _SPACES), ord(" ")))
_PLAIN.update(dict.fromkeys(map(ord, _DASHES), ord("-")))
_PLAIN.update(dict.fromkeys(map(ord, _QUOTES), ord("'")))


@dataclass(frozen=True, slots=True)
class Seen:
    """A text as it is seen.

    Attributes:
        source: as it was given.
        text: as it is seen; not longer.
        gaps: for each stretch left out, where in ``text`` it was and how long all were so far.
    """

    source: str
    text: str
    gaps: tuple[tuple[int, int], ...] = ()

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return which part of the source a part of the text is.

        What nobody sees at its edges stays outside, but for an accent behind the last letter.
        """
        first = self._place(start)
        last = self._place(end - 1) + 1
        while last < len(self.source) and unicodedata.combining(self.source[last]):
            last += 1
        return first, last

    def _place(self, at: int) -> int:
        low, high = 0, len(self.gaps)
        while low < high:
            middle = (low + high) // 2
            if self.gaps[middle][0] <= at:
                low = middle + 1
            else:
                high = middle
        return at + (self.gaps[low - 1][1] if low else 0)


def see(source: str) -> Seen:
    """Return a text as it is seen."""
    if source.isascii():
        return Seen(source, source.replace("\t", " "))
    plain = source.translate(_PLAIN)
    gaps, pieces, removed, before = [], [], 0, 0
    for match in _UNSEEN.finditer(plain):
        pieces.append(plain[before : match.start()])
        before = match.end()
        place = match.start() - removed
        removed += match.end() - match.start()
        gaps.append((place, removed))
    return Seen(source, "".join([*pieces, plain[before:]]), tuple(gaps))
