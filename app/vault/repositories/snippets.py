"""The words around a hit, marked, as lists of search results show them.

FTS5 has a snippet function of its own, but for every row it looks the whole query up again: among
100,000 entries 50 rows took 11 to 4,600 ms. This reads the text that the list needs anyway.
"""

import re
import unicodedata
from collections.abc import Iterable

#: How hits are marked in snippets: private-use characters that no text should hold.
HIT_START, HIT_END = "\ue000", "\ue001"

# unicode61 takes letters and digits for words; "_" it does not.
_PART = r"[^\W_]"
_BEFORE, _AFTER = rf"(?<!{_PART})", rf"(?!{_PART})"
_BACK, _FORTH = 40, 130
_LOOKED_AT = 200
_MARKS = {ord(HIT_START): None, ord(HIT_END): None}


class _Folded(dict[int, str]):
    """Each character without case and diacritics, as one character; filled as they come."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        base = unicodedata.normalize("NFD", char)[0].lower()
        folded = self[code] = base if len(base) == 1 else char
        return folded


class Marker:
    """Finds the words of one search in texts.

    Args:
        texts: the words and phrases that were looked for.
        open_text: the last word, where it is still being typed and longer words count too.
    """

    def __init__(self, texts: Iterable[str], open_text: str = "") -> None:
        self._folded = _Folded()
        patterns = [self._pattern(text, is_open=False) for text in texts]
        patterns.append(self._pattern(open_text, is_open=True))
        wanted = [f"({pattern})" for pattern in patterns if pattern]
        # Without words there is nothing to find.
        self._hit = re.compile("|".join(wanted) or r"(?!)")

    def finds(self, text: str) -> bool:
        """Whether any of the words is in a text."""
        return self._hit.search(self._fold(_composed(text))) is not None

    def snippet(self, text: str) -> str:
        """Return the part of a text where most of the words stand together, with hits marked.

        Where none stands, the text's beginning.
        """
        text = _composed(text)
        folded = self._fold(text)
        start, end = _window(text, self._best(folded))
        pieces, place = [], start
        for hit in self._hit.finditer(folded, start, end):
            pieces += [text[place : hit.start()], HIT_START, text[hit.start() : hit.end()],
                       HIT_END]  # fmt: skip
            place = hit.end()
        shown = " ".join("".join([*pieces, text[place:end]]).split())
        return f"{'…' if start else ''}{shown}{'…' if end < len(text) else ''}"

    def _best(self, folded: str) -> int:
        """Return where the hit begins that has most different words close behind it."""
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

    def _pattern(self, text: str, *, is_open: bool) -> str:
        parts = re.findall(rf"{_PART}+", self._fold(_composed(text)))
        if not parts:
            return ""
        return (
            _BEFORE + r"[\W_]+".join(map(re.escape, parts)) + (rf"{_PART}*" if is_open else _AFTER)
        )

    def _fold(self, text: str) -> str:
        return text.lower() if text.isascii() else text.translate(self._folded)


def _composed(text: str) -> str:
    if text.isascii():
        return text
    return unicodedata.normalize("NFC", text).translate(_MARKS)


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
