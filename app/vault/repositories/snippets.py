"""The words around a hit, marked, as lists of search results show them.

FTS5 has a snippet function of its own, but for every row it looks the whole query up again: among
100,000 entries 50 rows took 11 to 4,600 ms. This reads the text that the list needs anyway.
"""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable
from functools import cache

from app.domain.words import fold, fold_with_places, source_span

#: How hits are marked in snippets: private-use characters that no text should hold.
HIT_START, HIT_END = "\ue000", "\ue001"

_BACK, _FORTH = 40, 130
_LOOKED_AT = 200
# Beyond stand only marks that folding drops.
_MARKS_WITHIN = (0x300, 0x1F000)
_HIT_MARKS = {ord(HIT_START): None, ord(HIT_END): None}


class Marker:
    """Finds the words of one search in texts.

    Args:
        texts: the words and phrases that were looked for.
        open_text: the last word, where it is still being typed and longer words count too.
        inside: whether parts of words count.
    """

    def __init__(self, texts: Iterable[str], open_text: str = "", *, inside: bool = False) -> None:
        if inside:
            patterns = [_part_pattern(text) for text in (*texts, open_text)]
        else:
            patterns = [_word_pattern(text, is_open=False) for text in texts]
            patterns.append(_word_pattern(open_text, is_open=True))
        wanted = [f"({pattern})" for pattern in patterns if pattern]
        # Without words there is nothing to find.
        self._hit = re.compile("|".join(wanted) or r"(?!)")

    def finds(self, text: str) -> bool:
        """Whether any of the words is in a text."""
        return self._hit.search(fold(text)) is not None

    def snippet(self, text: str) -> str:
        """Return the part of a text where most of the words stand together, with hits marked.

        Where none stands, the text's beginning.
        """
        if not text.isascii():
            text = text.translate(_HIT_MARKS)
        folded, places = fold_with_places(text)
        best = self._best(folded)
        start, end = _window(text, best if places is None else places[best])
        pieces, place = [], start
        for hit in self._hit.finditer(folded, _folded_place(places, start)):
            first, last = source_span(text, places, *hit.span())
            if last > end:
                break
            if first < place or first == last:
                continue
            pieces += [text[place:first], HIT_START, text[first:last], HIT_END]
            place = last
        shown = " ".join("".join([*pieces, text[place:end]]).split())
        return f"{'…' if start else ''}{shown}{'…' if end < len(text) else ''}"

    def _best(self, folded: str) -> int:
        """Return where the hit begins that has most different words close behind it."""
        if self._hit.groups < 2:  # noqa: PLR2004 - one word: its first place
            first = self._hit.search(folded)
            return first.start() if first else 0
        hits = [(hit.start(), hit.lastindex) for hit, _ in
                zip(self._hit.finditer(folded), range(_LOOKED_AT), strict=False)]  # fmt: skip
        if not hits:
            return 0
        best, most = hits[0][0], 0
        for number, (start, _) in enumerate(hits):
            close = {kind for place, kind in hits[number:] if place < start + _FORTH - _BACK}
            if len(close) > most:
                best, most = start, len(close)
            if most == self._hit.groups:
                break
        return best


@cache
def _letters() -> str:
    """Return a pattern for one character of a word, as the word index sees them.

    That is letters, numbers and the marks that folding leaves; "_" it is not.
    """
    marks, first = [], -1
    for code in range(*_MARKS_WITHIN):
        is_mark = unicodedata.category(chr(code))[0] == "M"
        if is_mark and first < 0:
            first = code
        elif not is_mark and first >= 0:
            marks.append(f"{chr(first)}-{chr(code - 1)}")
            first = -1
    return rf"(?:[^\W_]|[{''.join(marks)}])"


def _word_pattern(text: str, *, is_open: bool) -> str:
    folded = fold(text)
    letter = r"[^\W_]" if folded.isascii() else _letters()
    parts = re.findall(rf"{letter}+", folded)
    if not parts:
        return ""
    between = rf"(?:(?!{letter})[\W_])+"
    words = between.join(map(re.escape, parts))
    return rf"(?<!{letter}){words}" + (rf"{letter}*" if is_open else rf"(?!{letter})")


def _part_pattern(text: str) -> str:
    return re.escape(fold(text))


def _folded_place(places: list[int] | None, place: int) -> int:
    """Return where the folded form of what begins at ``place`` begins."""
    if places is None:
        return place
    return bisect_left(places, place)


def _window(text: str, place: int) -> tuple[int, int]:
    """Return where to begin and end around a place, at spaces where there are any near."""
    start = max(place - _BACK, 0)
    if start:
        space = re.compile(r"\s").search(text, start, place)
        start = space.end() if space else start
    end = min(start + _FORTH + _BACK, len(text))
    if end < len(text):
        spaces = [match.start() for match in re.finditer(r"\s", text[place + 1 : end])]
        end = place + 1 + spaces[-1] if spaces else end
    return start, end
