"""What Daylio's two files have in common: notes, activities, scales, levels."""

import html
import re

from app.domain.imports import FoundReading, FoundScale
from app.domain.mood import Valence
from app.domain.scales import ScaleKind
from app.exchange.clean import clean_line, clean_text
from app.exchange.html_markdown import html_markdown
from app.exchange.moods import of_five

#: The names that Daylio gives its five levels, the best first.
LEVELS = ("rad", "good", "meh", "bad", "awful")
_HTML = re.compile(r"</?(?:br|b|i|u|s|p|div|ul|ol|li|strong|em|strike|span|h[1-6]|a)\b[^<>]*>")
_ENTITY = re.compile(r"&(?:[a-z]{2,8}|#\d{1,6}|#x[0-9a-f]{1,5});")
_SCALE = re.compile(r"(?P<name>[^:]{1,200}):\s*(?P<value>.+)")
_CLOCK = re.compile(r"(\d{1,3}):([0-5]\d)")
_OF = re.compile(r"(-?\d+(?:[.,]\d+)?)\s*/\s*(\d+(?:[.,]\d+)?)\s*(.*)")
_NUMBER = re.compile(r"(-?\d+(?:[.,]\d+)?)\s*(.*)")
_TEN = 10
_DAY = 24 * 60


def level_of(group: int) -> Valence | None:
    """Return the class of a level, 1 the best and 5 the worst as Daylio numbers them."""
    return of_five(len(LEVELS) + 1 - group)


def note_markdown(note: str) -> str:
    """Return a note, which Daylio keeps as HTML without paragraphs, as Markdown."""
    note = clean_text(note)
    if _HTML.search(note):
        return html_markdown(note).strip("\n")
    return (html.unescape(note) if _ENTITY.search(note) else note).strip()


def activities(cell: str) -> list[str]:
    """Return the names in a list with bars between them."""
    return [name for part in cell.split("|") if (name := clean_line(part))]


def readings(cell: str) -> tuple[tuple[FoundReading, ...], list[str]]:
    """Return the values in the column of scales, and what of it is no value."""
    found, rest = [], []
    for part in cell.split("|"):
        line = clean_line(part)
        match = _SCALE.fullmatch(line)
        reading = _reading(clean_line(match["name"]), match["value"].strip()) if match else None
        if reading:
            found.append(reading)
        elif line:
            rest.append(line)
    return tuple(found), rest


def _reading(name: str, value: str) -> FoundReading | None:
    name = name[:60]
    clock = _CLOCK.fullmatch(value)
    if clock:
        minutes = int(clock[1]) * 60 + int(clock[2])
        if minutes <= _DAY:
            return FoundReading(FoundScale(name, ScaleKind.DURATION), minutes)
        return FoundReading(FoundScale(name, ScaleKind.NUMBER, "min"), minutes)
    of = _OF.fullmatch(value)
    if of:
        number, most = _float(of[1]), _float(of[2])
        if most == _TEN and number in range(_TEN + 1):
            return FoundReading(FoundScale(name, ScaleKind.ZERO_TO_TEN), number)
        fits = 0 <= number <= most and most > 0
        low, high = (0.0, most) if fits else (None, None)
        unit = of[3][:20]
        return FoundReading(FoundScale(name, ScaleKind.NUMBER, unit, low, high), number)
    plain = _NUMBER.fullmatch(value)
    if plain:
        return FoundReading(FoundScale(name, ScaleKind.NUMBER, plain[2][:20]), _float(plain[1]))
    return None


def _float(text: str) -> float:
    return float(text.replace(",", ".")[:20])
