"""What changed between two versions of a text, in words.

Lines and then words that stand once in both versions anchor the comparison (patience diff), so that
20,000 words compare in a fraction of a second whatever was done to them; what lies between anchors
is compared closely when it is small and counted as rewritten when it is not.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum
from itertools import pairwise

from app.domain.words import count_words

_TOKEN = re.compile(
    "[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"
    r"|[^\W_]+(?:['’][^\W_]+)*|\n|[^\S\n]+|[\W_]"
)
_CLOSE_WORK = 40_000  # pairs of tokens that are compared one by one


class Change(Enum):
    """What happened to a piece of text."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True)
class Piece:
    """A stretch of text and what happened to it; never empty."""

    change: Change
    text: str


@dataclass(frozen=True)
class WordDiff:
    """The way from one text to another.

    Attributes:
        pieces: in reading order; where something was replaced, what went stands before what came.
        words_added: how many words came.
        words_removed: how many words went.
    """

    pieces: tuple[Piece, ...]
    words_added: int
    words_removed: int

    @property
    def old(self) -> str:
        """The earlier text."""
        return "".join(p.text for p in self.pieces if p.change is not Change.ADDED)

    @property
    def new(self) -> str:
        """The later text."""
        return "".join(p.text for p in self.pieces if p.change is not Change.REMOVED)


_Run = tuple[int, int, int]


def compare(old: str, new: str) -> WordDiff:
    """Return what turns ``old`` into ``new``."""
    writer = _Writer()
    for before, after in _sections(old.splitlines(keepends=True), new.splitlines(keepends=True)):
        if before == after:
            writer.same(before)
        else:
            for gone, come, same in _gaps(_TOKEN.findall(before), _TOKEN.findall(after)):
                writer.changed(gone, come)
                writer.same(same)
    return writer.result()


class _Writer:
    """Gathers pieces; blanks between two rewritten words count as rewritten with them."""

    def __init__(self) -> None:
        self._pieces: list[Piece] = []
        self._gone = self._come = self._glue = ""

    def changed(self, gone: str, come: str) -> None:
        if not gone and not come:
            return
        if self._glue and not (gone and come):
            self._flush()
        self._gone += self._glue + gone
        self._come += self._glue + come
        self._glue = ""

    def same(self, text: str) -> None:
        if not text:
            return
        if self._gone and self._come and not self._glue and text.isspace() and "\n" not in text:
            self._glue = text
            return
        self._flush()
        self._push(Change.SAME, text)

    def result(self) -> WordDiff:
        self._flush()
        pieces = self._pieces
        return WordDiff(tuple(pieces), _count(pieces, Change.ADDED), _count(pieces, Change.REMOVED))

    def _flush(self) -> None:
        self._push(Change.REMOVED, self._gone)
        self._push(Change.ADDED, self._come)
        self._push(Change.SAME, self._glue)
        self._gone = self._come = self._glue = ""

    def _push(self, change: Change, text: str) -> None:
        if not text:
            return
        if self._pieces and self._pieces[-1].change is change:
            text = self._pieces.pop().text + text
        self._pieces.append(Piece(change, text))


def _count(pieces: Iterable[Piece], change: Change) -> int:
    return sum(count_words(piece.text) for piece in pieces if piece.change is change)


def _sections(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield the stretches between and of matching lines, each as old and new text."""
    for gone, come, same in _gaps(old, new):
        if gone or come:
            yield gone, come
        if same:
            yield same, same


def _gaps(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[str, str, str]]:
    """Yield what went, what came and what then stayed, from beginning to end."""
    at_old = at_new = 0
    for start_old, start_new, length in [*_matches(old, new), (len(old), len(new), 0)]:
        yield (
            "".join(old[at_old:start_old]),
            "".join(new[at_new:start_new]),
            "".join(old[start_old : start_old + length]),
        )
        at_old, at_new = start_old + length, start_new + length


def _matches(old: Sequence[str], new: Sequence[str]) -> list[_Run]:
    """Return runs that stand in both, in order; a run is (place in old, in new, length)."""
    runs: list[_Run] = []
    work = [(0, len(old), 0, len(new))]
    while work:
        lo, hi, new_lo, new_hi = work.pop()
        head = _common(old, new, (lo, new_lo), min(hi - lo, new_hi - new_lo), 1)
        runs.append((lo, new_lo, head))
        lo, new_lo = lo + head, new_lo + head
        tail = _common(old, new, (hi - 1, new_hi - 1), min(hi - lo, new_hi - new_lo), -1)
        hi, new_hi = hi - tail, new_hi - tail
        runs.append((hi, new_hi, tail))
        if lo == hi or new_lo == new_hi:
            continue
        anchors = _anchors(old[lo:hi], new[new_lo:new_hi])
        if anchors:
            edges = [(lo - 1, new_lo - 1), *((lo + i, new_lo + j) for i, j in anchors)]
            runs.extend((i, j, 1) for i, j in edges[1:])
            edges.append((hi, new_hi))
            for (i, j), (next_i, next_j) in pairwise(edges):
                work.append((i + 1, next_i, j + 1, next_j))
        elif (hi - lo) * (new_hi - new_lo) <= _CLOSE_WORK:
            close = SequenceMatcher(None, old[lo:hi], new[new_lo:new_hi], autojunk=False)
            runs.extend((lo + m.a, new_lo + m.b, m.size) for m in close.get_matching_blocks())
    return sorted(run for run in runs if run[2])


def _common(
    old: Sequence[str], new: Sequence[str], start: tuple[int, int], most: int, step: int
) -> int:
    """Return how many tokens agree from ``start`` on, walking by ``step``."""
    i, j = start
    count = 0
    while count < most and old[i] == new[j]:
        i, j, count = i + step, j + step, count + 1
    return count


def _anchors(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """Return places of words that stand once in each, as the longest chain in the same order."""
    in_old, in_new = Counter(old), Counter(new)
    places = {token: j for j, token in enumerate(new) if in_new[token] == 1}
    pairs = [
        (i, places[token])
        for i, token in enumerate(old)
        if token in places and in_old[token] == 1 and not token.isspace()
    ]
    return _longest_chain(pairs)


def _longest_chain(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    ends: list[int] = []  # the smallest last place of a chain of each length
    holders: list[int] = []
    before: list[int] = []
    for index, (_, place) in enumerate(pairs):
        length = bisect_left(ends, place)
        if length == len(ends):
            ends.append(place)
            holders.append(index)
        else:
            ends[length] = place
            holders[length] = index
        before.append(holders[length - 1] if length else -1)
    chain: list[tuple[int, int]] = []
    at = holders[-1] if holders else -1
    while at >= 0:
        chain.append(pairs[at])
        at = before[at]
    return chain[::-1]
