"""Phrases that a person wrote down for themselves, and whether a text holds one of them.

They are found as whole words, whatever their case, accents and points, in every script. In scripts
that put no spaces between words they are found anywhere. Nothing is guessed: it is the person's own
list, and there is no other.
"""

import json
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace

from app.domain.text import storable

MOST = 100
"""Phrases of a list."""

LONGEST = 200
"""Characters of a phrase."""

_APOSTROPHES = frozenset("'\u2018\u2019\u02bc\uff07`\u00b4")
# Words are not set apart by spaces here, so that each character stands for itself.
_UNSPACED = (
    (0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x3040, 0x30FF), (0x31F0, 0x31FF),
    (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x3FFFF),
)  # fmt: skip
# Points of Hebrew and Arabic, then marks above and below. Vowels of other scripts are no accents.
_POINTS, _MARKS = range(10, 37), 200
_VARIANTS = range(0xFE00, 0xFE10)
_SPACE_WITHOUT_WIDTH = 0x200B
_AT_EDGES = re.compile(r"(?<= )'+|'+(?= )")


@dataclass(frozen=True, slots=True)
class Phrases:
    """The list, and whether it is looked for.

    Attributes:
        on: off unless the person turned it on.
        lines: the phrases as they were written.
    """

    on: bool = False
    lines: tuple[str, ...] = ()

    def with_lines(self, lines: Iterable[str]) -> "Phrases":
        """Return it with those of these phrases that `usable` takes, each once, up to `MOST`."""
        once: dict[str, str] = {}
        for line in filter(None, map(usable, lines)):
            once.setdefault(_plain(line), line)
        return replace(self, lines=tuple(once.values())[:MOST])

    def without(self, lines: Iterable[str]) -> "Phrases":
        """Return it without these phrases, however they are written."""
        gone = {_plain(line) for line in lines}
        return replace(self, lines=tuple(one for one in self.lines if _plain(one) not in gone))

    def are_in(self, text: str) -> bool:
        """Whether the list is looked for and one of its phrases stands in a text."""
        return self.on and bool(self.lines) and _finds([_plain(one) for one in self.lines], text)

    def written(self) -> str:
        """Return it as it is kept; empty where there is nothing to keep."""
        if self == Phrases():
            return ""
        return json.dumps({"on": self.on, "lines": list(self.lines)}, ensure_ascii=False)


def usable(line: str) -> str:
    """Return a phrase in clean form; empty for one that has no word, or is too long."""
    clean = " ".join(storable(line).split())
    return clean if len(clean) <= LONGEST and _plain(clean).strip() else ""


def read_phrases(kept: str) -> Phrases:
    """Return what was kept; nothing at all where that is damaged."""
    try:
        found = json.loads(kept) if kept else {}
    except (ValueError, RecursionError):
        return Phrases()
    lines = found.get("lines") if isinstance(found, dict) else None
    if not isinstance(lines, list):
        return Phrases()
    words = [line for line in lines if isinstance(line, str)]
    return Phrases(found.get("on") is True).with_lines(words)


def _finds(wanted: list[str], text: str) -> bool:
    """Look paragraph by paragraph, so that no step is long."""
    rest = ""
    for line in text.splitlines():
        if not line.strip():
            rest = ""
            continue
        here = rest + _plain(line)[1:] if rest else _plain(line)
        if any(one in here for one in wanted):
            return True
        keep = here.rfind(" ", 0, max(0, len(here) - 3 * LONGEST))
        rest = here[max(0, keep) :]
    return False


def _plain(text: str) -> str:
    """Return the words of a text in one form, with one space before, between and after them."""
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    words = f" {' '.join(folded.translate(_FORMS).split())} "
    return f" {' '.join(_AT_EDGES.sub('', words).split())} "


class _Forms(dict[int, str]):
    """What stands for each character; worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        form = self[code] = _form(chr(code))
        return form


def _form(sign: str) -> str:
    code, kind, place = ord(sign), unicodedata.category(sign), unicodedata.combining(sign)
    if sign in _APOSTROPHES:
        return "'"
    if place in _POINTS or place >= _MARKS or code in _VARIANTS:
        return ""
    if kind == "Cf":  # it joins, or gives a direction; one of them parts words
        return " " if code == _SPACE_WITHOUT_WIDTH else ""
    if any(first <= code <= last for first, last in _UNSPACED) or kind == "So":
        return f" {sign} "
    return sign if kind[0] in "LNM" else " "


_FORMS = _Forms()
