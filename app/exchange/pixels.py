"""Pixels (A Year in Pixels): one JSON file with a score for each day."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from app.domain.failures import ArchiveRefused, FileUnreadable
from app.domain.filled import Filled
from app.domain.imports import Found, FoundMood, Options, Problem, ProblemKind
from app.domain.mood import Feelings, Span
from app.domain.tags import merge_tags
from app.exchange.archive import LIMITS, Limits
from app.exchange.clean import clean_line, clean_text, shown
from app.exchange.dates import NOON, usable
from app.exchange.fields import Fields
from app.exchange.json_stream import BrokenJsonError, Element, JsonArrays
from app.exchange.moods import of_five
from app.exchange.once import Once
from app.exchange.opening import holds, named, open_tree, taken
from app.exchange.positions import Position
from app.exchange.texts import decoded
from app.exchange.tree import Member, Report

_LOOK = 1 << 14
_OURS = re.compile(
    r'\s*\[\s*\{\s*"date"\s*:\s*"\d{4}-\d{1,2}-\d{1,2}"\s*,[^\[]{0,2000}"(?:scores|entries)"\s*:\s*\['
)
_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:T.*)?")
_MOOD = "mood"
_DAY = Feelings(span=Span.DAY)


def claims(path: Path) -> bool:
    """Whether ``path`` is a backup of Pixels.

    Raises:
        ArchiveRefused: it is a zip that is broken or not safe to open.
    """
    return holds(path, (".json",), _is_one, 20)


@dataclass
class PixelsSource:
    """A backup of Pixels.

    Attributes:
        format: "pixels".
        path: the JSON file, or a folder or zip with it.
    """

    path: Path
    limits: Limits = LIMITS
    format: str = "pixels"

    def read(self, options: Options, report: Report) -> Iterator[Found]:
        """Yield each day; say of everything that cannot be taken why.

        Raises:
            NotThisFormat: there is no such file.
            ArchiveRefused, FileUnreadable: it cannot be read at all.
        """
        tree = open_tree(self.path, (".json",), report, self.limits, outside=options.outside)
        once = Once(report, own=False)
        for member in taken(named(tree, (".json",)), _is_one, report, self.limits):
            yield from filter(None, map(once.first, _days(member, report)))


def _is_one(member: Member) -> bool:
    return _OURS.match(decoded(member.head(_LOOK))[0] or "") is not None


def _days(member: Member, report: Report) -> Iterator[Found]:
    file, taken = shown(member.name), 0

    def say(kind: ProblemKind, where: str, detail: str) -> None:
        report(Problem(kind, file, where, detail))

    try:
        for element in JsonArrays(member.chunks()):
            taken += 1
            found = _found(element, file, say)
            if found and (found.moods or found.body or found.tags):
                yield found
            elif not found:
                detail = "This day is damaged and was left out."
                say(ProblemKind.BROKEN_ENTRY, Position.DAY.at(element.index + 1), detail)
    except (BrokenJsonError, FileUnreadable):
        if not taken:
            raise ArchiveRefused(
                "The entries in this export are damaged and cannot be read. Export it again."
            ) from None
        detail = "From here on this file is damaged."
        say(ProblemKind.UNREADABLE, Position.AFTER_DAY.at(taken), detail)


def _found(element: Element, file: str, say: Any) -> Found | None:
    if element.broken or not isinstance(element.value, dict):
        return None
    fields = Fields(element.value)
    day = _day(fields.line("date"))
    if day is None:
        return None
    where = f"{day:%Y-%m-%d}"
    parts = [*fields.parts("entries"), *([fields] if "scores" in element.value else [])]
    moods: list[FoundMood] = []
    words: list[str] = []
    for part in parts:
        kind = part.line("type") or "Mood"
        for score in _scores(part):
            valence = of_five(score) if kind.lower() == _MOOD else None
            if valence is not None:
                moods.append(FoundMood(valence=valence, number=f"{score:g} of 5", feelings=_DAY))
            elif kind.lower() == _MOOD:
                say(
                    ProblemKind.UNKNOWN_MOOD,
                    where,
                    Filled("%1 is no score from 1 to 5.", f"{score:g}"),
                )
            else:
                words.append(f"{kind}: {score:g}")
        words.append(clean_text(part.text("notes")).strip())
    first = moods[0] if moods else FoundMood()
    subject = "" if all(_kind(part) == _MOOD for part in parts) else f"/{_kind(parts[0])}"
    return Found(
        source_id=where + subject[:60],
        created_at=datetime.combine(day, NOON),
        zone="",
        body="\n\n".join(word for word in words if word),
        tags=merge_tags(tag for part in parts for tag in _tags(part)),
        valence=first.valence,
        mood_number=first.number,
        feelings=_DAY if moods else first.feelings,
        more_moods=tuple(moods[1:]),
        file=file,
    )


def _day(text: str) -> datetime | None:
    found = _DATE.fullmatch(text)
    try:
        day = datetime(*map(int, found.groups())) if found else None  # type: ignore[arg-type] # noqa: DTZ001
    except ValueError:
        return None
    return day if day and usable(day) else None


def _kind(part: Fields) -> str:
    return (part.line("type") or _MOOD).lower()


def _scores(part: Fields) -> Iterator[float]:
    value = part.number("value")
    if value is not None:
        yield value
    yield from part.numbers("scores")


def _tags(part: Fields) -> Iterator[str]:
    for group in part.parts("tags"):
        yield from (clean_line(tag) for tag in group.texts("entries"))
    yield from (clean_line(tag) for tag in part.texts("tags"))
