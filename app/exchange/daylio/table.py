"""Daylio's table (CSV): old and new columns, clocks of 12 and 24 hours, no zone and no ids."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path

from app.domain.failures import ArchiveRefused, NotThisFormat
from app.domain.imports import Found, Options, Problem, ProblemKind
from app.domain.tags import merge_tags
from app.exchange.archive import LIMITS, Limits
from app.exchange.clean import clean_line, shown
from app.exchange.dates import NOON, usable, written_date
from app.exchange.daylio.words import activities, note_markdown, readings
from app.exchange.moods import guessed
from app.exchange.once import Once
from app.exchange.opening import fitting, holds, members_of
from app.exchange.positions import Position
from app.exchange.tables import Row, Table
from app.exchange.tree import Member, Report

_KNOWN = frozenset(
    ("full_date", "year", "date", "weekday", "time", "mood", "activities", "scales", "note_title",
     "note")
)  # fmt: skip
_NEEDED = frozenset(("date", "time", "mood", "activities", "note"))
_TRIED = 100  # files, to see what a folder holds
_CLOCK = re.compile(r"(\d{1,2})[:.h](\d{2})(?:[:.]\d{2})?\s*(?:([AaPp])\.?\s?[Mm]\.?)?")


def claims(path: Path) -> bool:
    """Whether ``path`` is a table with Daylio's columns, or holds one.

    Raises:
        ArchiveRefused: it is a zip that is broken or not safe to open.
    """
    return holds(path, (".csv", ".txt"), _is_one, _TRIED)


@dataclass
class DaylioTable:
    """A table exported by Daylio.

    Attributes:
        format: "daylio-csv".
        path: a file, or a folder or zip that holds some.
    """

    path: Path
    limits: Limits = LIMITS
    format: str = "daylio-csv"

    def read(self, options: Options, report: Report) -> Iterator[Found]:
        """Yield each entry; say of every line that cannot be taken why.

        Raises:
            NotThisFormat: there is no such table.
            ArchiveRefused, FileUnreadable: it cannot be read at all.
        """
        del options
        once, any_table = Once(report), False
        _, members = members_of(self.path, (".csv", ".txt"), report, self.limits)
        for member in fitting(members, _is_one, report):
            any_table = True
            reader = _Reader(member, report)
            for row in reader.table.rows():
                found = reader.found(row)
                taken = once.first(found) if found else None
                if taken:
                    yield taken
        if not any_table:
            raise NotThisFormat


def _is_one(member: Member) -> bool:
    try:
        columns = set(Table(member, lambda _: None).columns)
    except (NotThisFormat, ArchiveRefused):
        return False
    return columns >= _NEEDED and bool(columns & {"full_date", "year"})


class _Reader:
    """Reads the lines of one table."""

    def __init__(self, member: Member, report: Report) -> None:
        self.table = Table(member, report)
        self._report = report
        self._file = shown(member.name)

    def found(self, row: Row) -> Found | None:
        """Return the entry on a line, or None where it has no date; what is odd is reported."""
        where = Position.LINE.at(row.line)
        day = _day(row)
        if day is None:
            detail = "This line has no date that can be read, so it was left out."
            self._say(ProblemKind.BAD_DATE, where, detail)
            return None
        at = _time(row.text("time"))
        if at is None:
            self._say(ProblemKind.GUESSED_DATE, where, "It has no time that can be read: noon.")
        if row.short:
            detail = "This line has fewer cells than the head; what is there was taken."
            self._say(ProblemKind.BROKEN_ENTRY, where, detail)
        if row.extra:
            detail = "This line has more cells than the head; they stand below the note."
            self._say(ProblemKind.BROKEN_ENTRY, where, detail)
        values, rest = readings(row.text("scales"))
        unknown = [f"{name}: {row.text(name)}" for name in self._unknown() if row.text(name)]
        label = clean_line(row.text("mood"))
        parts = [note_markdown(row.text("note")), *rest, *unknown]
        parts += [note_markdown(cell) for cell in row.extra]
        moment = datetime.combine(day, at or NOON)
        return Found(
            source_id=f"at:{moment:%Y-%m-%dT%H:%M}",
            created_at=moment,
            zone="",
            body="\n\n".join(part for part in parts if part),
            title=clean_line(row.text("note_title")),
            tags=merge_tags(activities(row.text("activities"))),
            valence=guessed(label),
            mood_label=label,
            readings=values,
            file=self._file,
        )

    def _unknown(self) -> list[str]:
        return [name for name in self.table.columns if name and name not in _KNOWN]

    def _say(self, kind: ProblemKind, where: str, detail: str) -> None:
        self._report(Problem(kind, self._file, where, detail))


def _day(row: Row) -> date | None:
    for text in (row.text("full_date"), f"{row.text('date')} {row.text('year')}"):
        written = written_date(text)
        if written and usable(written.moment):
            return written.moment.date()
    return None


def _time(text: str) -> time | None:
    match = _CLOCK.fullmatch(text.replace("\u202f", " ").replace("\xa0", " "))
    if not match:
        return None
    hour = int(match[1])
    if match[3]:
        hour = hour % 12 + (12 if match[3].lower() == "p" else 0)
    try:
        return time(hour, int(match[2]))
    except ValueError:
        return None
