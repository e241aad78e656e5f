"""Which stretches of a line are words to check; pure, in code points."""

import re
import unicodedata
from collections.abc import Sequence

from ui.widgets.editor.markup import ADDRESS, CODE, IMAGE, MARK, TAG, Span

_WORD = re.compile(r"[^\W\d_](?:[\w'’\u00ad\u0300-\u036f]*\w)?")
_APART = re.compile(r"\S*[@\\]\S*|(?<!\S)[~.]?/\S+|\w+(?:\.\w+)+")
_SKIPPED = CODE | ADDRESS | TAG
_LONGEST = 64
_SCRIPTS = {
    "ar": "ARABIC",
    "be": "CYRILLIC",
    "bg": "CYRILLIC",
    "el": "GREEK",
    "fa": "ARABIC",
    "he": "HEBREW",
    "hi": "DEVANAGARI",
    "hy": "ARMENIAN",
    "ka": "GEORGIAN",
    "kk": "CYRILLIC",
    "ko": "HANGUL",
    "mk": "CYRILLIC",
    "mn": "CYRILLIC",
    "mr": "DEVANAGARI",
    "ne": "DEVANAGARI",
    "ru": "CYRILLIC",
    "uk": "CYRILLIC",
    "ur": "ARABIC",
}


def checkable(line: str, spans: Sequence[Span], language: str) -> list[tuple[int, int]]:
    """Return (start, length) of the words of ``line`` that a dictionary of ``language`` can know.

    Left out: code, addresses, tags, words with digits or underscores, acronyms, single letters,
    and words of another script.
    """
    skipped = [
        (start, start + length)
        for start, length, style in spans
        if style & _SKIPPED or (style & MARK and style & IMAGE)
    ]
    if any(char in line for char in "@/\\."):
        skipped = sorted([*skipped, *(match.span() for match in _APART.finditer(line))])
    script = _SCRIPTS.get(re.split(r"[_-]", language)[0].lower(), "LATIN")
    found: list[tuple[int, int]] = []
    at = 0
    for match in _WORD.finditer(line):
        start, end = match.span()
        while at < len(skipped) and skipped[at][1] <= start:
            at += 1
        if at < len(skipped) and skipped[at][0] < end:
            continue
        if _is_plain(match[0]) and _written_in(match[0], script) and not _glued(line, start, end):
            found.append((start, end - start))
    return found


def _is_plain(word: str) -> bool:
    if not 1 < len(word) <= _LONGEST or "_" in word or any(char.isdigit() for char in word):
        return False
    return not (word.isupper() and len(word) > 1)


def _glued(line: str, start: int, end: int) -> bool:
    """Tell whether the word hangs on digits or underscores."""
    before, after = line[start - 1 : start], line[end : end + 1]
    return before.isdigit() or "_" in (before, after)


def _written_in(word: str, script: str) -> bool:
    return all(unicodedata.name(char, "").startswith(script) for char in word if char.isalpha())
