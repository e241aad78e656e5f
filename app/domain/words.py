"""Words as a person would count them, and as a search compares them."""

import re
import unicodedata

# From the first letter or digit to the next gap: pieces without one are no words.
_WORD = re.compile(r"[^\W_][^\s—–/|]*")
_SPACELESS = re.compile(
    "[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"
)
# No part can run over the next bracket of its kind: hostile text must not take hours.
_TARGET = r"\]\((?:[^()\n]|\([^()\n]*\))*\)"
_MARKS = re.compile(rf"!\[[^\[\]\n]*{_TARGET}|{_TARGET}")

# Letters with a stroke, and ligatures, that Unicode takes for letters of their own.
_STROKES = str.maketrans({"ı": "i", "ł": "l", "đ": "d", "ø": "o", "ħ": "h", "æ": "ae", "œ": "oe"})
# Marks that make another letter of the one before: Japanese voicing (か, が) and the virama.
_LETTERING = (8, 9)
# Format signs that nobody sees in a word: soft hyphens, joiners, directions, variants of emoji;
# and the private signs that Lamplit itself uses in the word index and around hits.
_UNSEEN = re.compile(
    "[\ue000-\ue002\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff"
    "\U000e0000-\U000e01ef]"
)


def count_words(source: str) -> int:
    """Count the words of Markdown ``source``; each character of a script without spaces is one."""
    text = _MARKS.sub(" ", source) if "](" in source else source
    spaceless = 0 if text.isascii() else len(_SPACELESS.findall(text))
    if spaceless:
        text = _SPACELESS.sub(" ", text)
    # Not by letters: many scripts write vowels as marks, which are no letters to a pattern.
    return spaceless + len(_WORD.findall(text))


def is_spaceless(text: str) -> bool:
    """Whether a text has characters of a script that sets no spaces between words."""
    return not text.isascii() and _SPACELESS.search(text) is not None


class _Folds(dict[int, str]):
    """What each character becomes; filled as they come.

    Attributes:
        uneven: the characters met so far that do not become exactly one.
    """

    def __init__(self) -> None:
        super().__init__()
        self.uneven: set[str] = set()

    def __missing__(self, code: int) -> str:
        folded = self[code] = _fold_character(chr(code))
        if len(folded) != 1:
            self.uneven.add(chr(code))
        return folded


def _fold_character(char: str) -> str:
    if _UNSEEN.match(char):
        return ""
    text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", char).casefold())
    return "".join(part for part in text if not _is_diacritic(part)).translate(_STROKES)


def _is_diacritic(char: str) -> bool:
    if unicodedata.category(char) == "Me":
        return True
    return unicodedata.combining(char) not in (0, *_LETTERING)


_FOLDS = _Folds()


def fold(text: str) -> str:
    """Return ``text`` as searches compare it: without case, diacritics and ligatures.

    Each character is folded by itself (Unicode's compatibility decomposition and full case
    folding, without marks), so whatever is in a text is in the folded text too, in its place:
    ``Straße`` holds ``strasse`` and begins with ``stras``; ``İ``, ``I`` and ``ı`` are all ``i``.
    """
    return text.lower() if text.isascii() else text.translate(_FOLDS)


def fold_with_places(text: str) -> tuple[str, list[int] | None]:
    """Return `fold` of a text, and for each of its characters which one of ``text`` it came from.

    Behind the last stands the length of ``text``. None stands for places that are all the same.
    """
    folded = fold(text)
    if text.isascii() or _FOLDS.uneven.isdisjoint(text):
        return folded, None
    places = [place for place, char in enumerate(text) for _ in _FOLDS[ord(char)]]
    return folded, [*places, len(text)]


def source_span(text: str, places: list[int] | None, start: int, end: int) -> tuple[int, int]:
    """Return which part of ``text`` became ``start:end`` of its folded form, whole characters.

    Marks that belong to the last character are within it.
    """
    if places is None or start >= end:
        return start, end
    last = places[end - 1] + 1
    while last < len(text) and not _FOLDS[ord(text[last])]:
        last += 1
    return places[start], last
