"""Finding in a text, if asked without case and diacritics; pure, in code points."""

import unicodedata
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import accumulate


@dataclass(frozen=True)
class FindOptions:
    """How to compare: by default neither case nor diacritics count."""

    match_case: bool = False
    whole_word: bool = False


@dataclass(frozen=True)
class Hit:
    """Where something was found, end exclusive."""

    start: int
    end: int


class Haystack:
    """A text made ready for several searches."""

    def __init__(self, text: str, *, match_case: bool) -> None:
        self._text = text
        self._match_case = match_case
        self._offsets: list[int] | None = None
        if match_case:
            self._folded = text
            return
        table = {ord(char): _fold(char) for char in set(text)}
        self._folded = text.translate(table)
        if any(len(folded) != 1 for folded in table.values()):
            self._offsets = list(accumulate((len(table[ord(c)]) for c in text), initial=0))

    def find_all(self, query: str, *, whole_word: bool = False) -> list[Hit]:
        """Return every hit, in order and apart; an empty query has none."""
        needle = query if self._match_case else "".join(_fold(char) for char in query)
        hits: list[Hit] = []
        at = self._folded.find(needle) if needle else -1
        while at >= 0:
            hit = self._hit(at, at + len(needle))
            apart = not hits or hit.start >= hits[-1].end
            if hit.end > hit.start and apart and (not whole_word or self._is_word(hit)):
                hits.append(hit)
                at = self._folded.find(needle, at + len(needle))
            else:
                at = self._folded.find(needle, at + 1)
        return hits

    def _hit(self, start: int, end: int) -> Hit:
        if self._offsets is None:
            return Hit(start, end)
        return Hit(self._before(start), self._after(end))

    def _before(self, folded: int) -> int:
        """The character that holds folded position ``folded``: the last that starts by then."""
        assert self._offsets is not None
        return bisect_right(self._offsets, folded, hi=len(self._text)) - 1

    def _after(self, folded: int) -> int:
        """The end of the hit, with the combining marks (folded to nothing) that follow it."""
        assert self._offsets is not None
        end = bisect_left(self._offsets, folded)
        last = bisect_right(self._offsets, folded) - 1
        while end < last and unicodedata.combining(self._text[end]):
            end += 1
        return end

    def _is_word(self, hit: Hit) -> bool:
        text = self._text
        before = hit.start > 0 and _joins(text[hit.start - 1]) and _joins(text[hit.start])
        after = hit.end < len(text) and _joins(text[hit.end - 1]) and _joins(text[hit.end])
        return not (before or after)


def find_all(text: str, query: str, options: FindOptions) -> list[Hit]:
    """Return every place of ``query`` in ``text``."""
    hay = Haystack(text, match_case=options.match_case)
    return hay.find_all(query, whole_word=options.whole_word)


def _fold(char: str) -> str:
    parts = unicodedata.normalize("NFD", char.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))


def _joins(char: str) -> bool:
    return char.isalnum() or char == "_" or bool(unicodedata.combining(char))
