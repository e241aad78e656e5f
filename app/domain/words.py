"""Counting words the way a person would."""

import re
import unicodedata

_BETWEEN = re.compile(r"[\s—–/|]+")
_SPACELESS = re.compile(
    "[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"
)
# No part can run over the next bracket of its kind: hostile text must not take hours.
_TARGET = r"\]\((?:[^()\n]|\([^()\n]*\))*\)"
_MARKS = re.compile(rf"!\[[^\[\]\n]*{_TARGET}|{_TARGET}")


def count_words(source: str) -> int:
    """Count the words of Markdown ``source``; each character of a script without spaces is one."""
    text = _MARKS.sub(" ", source)
    spaceless = len(_SPACELESS.findall(text))
    if spaceless:
        text = _SPACELESS.sub(" ", text)
    # Not by letters: many scripts write vowels as marks, which are no letters to a pattern.
    return spaceless + sum(any(map(str.isalnum, piece)) for piece in _BETWEEN.split(text))


def fold(text: str) -> str:
    """Return ``text`` without case and diacritics, for comparing."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in decomposed if not unicodedata.combining(char))
