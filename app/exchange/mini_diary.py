"""Mini Diary: one JSON file with an entry for each day."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.domain.failures import ArchiveRefused, FileUnreadable
from app.domain.imports import Found, Options, Problem, ProblemKind
from app.exchange.archive import LIMITS, Limits
from app.exchange.clean import clean_text, shown
from app.exchange.dates import NOON, usable
from app.exchange.fields import Fields
from app.exchange.json_stream import BrokenJsonError, Element, JsonArrays
from app.exchange.once import Once
from app.exchange.opening import holds, named, open_tree, taken
from app.exchange.positions import Position
from app.exchange.script_dates import script_moment
from app.exchange.texts import decoded
from app.exchange.tree import Member, Report

_LOOK = 1 << 14
_OURS = re.compile(r'"application"\s*:\s*"Mini Diary"')
_DAYS = re.compile(r'"entries"\s*:\s*\{\s*"\d{4}-\d{2}-\d{2}"\s*:\s*\{')


def claims(path: Path) -> bool:
    """Whether ``path`` is Mini Diary's JSON.

    Raises:
        ArchiveRefused: it is a zip that is broken or not safe to open.
    """
    return holds(path, (".json",), _is_one, 20)


@dataclass
class MiniDiarySource:
    """A diary of days.

    Attributes:
        format: "minidiary".
        path: the JSON file, or a folder or zip with it.
    """

    path: Path
    limits: Limits = LIMITS
    format: str = "minidiary"

    def read(self, options: Options, report: Report) -> Iterator[Found]:
        """Yield each day; say of everything that cannot be taken why.

        Raises:
            NotThisFormat: there is no such file.
            ArchiveRefused, FileUnreadable: it cannot be read at all.
        """
        tree = open_tree(self.path, (".json",), report, self.limits, outside=options.outside)
        once = Once(report)
        for member in taken(named(tree, (".json",)), _is_one, report, self.limits):
            yield from filter(None, map(once.first, _days(member, report)))


def _is_one(member: Member) -> bool:
    text = decoded(member.head(_LOOK))[0] or ""
    return bool(_OURS.search(text) or _DAYS.search(text))


def _days(member: Member, report: Report) -> Iterator[Found]:
    file, taken = shown(member.name), 0
    arrays = JsonArrays(member.chunks(), objects=("entries",))
    try:
        for element in arrays:
            if element.key != "entries":
                continue
            taken += 1
            found = _found(element, file)
            if found:
                yield found
                continue
            detail = "This day is damaged and was left out."
            report(Problem(ProblemKind.BROKEN_ENTRY, file, shown(element.name), detail))
    except (BrokenJsonError, FileUnreadable):
        if not taken:
            raise ArchiveRefused(
                "The entries in this export are damaged and cannot be read. Export it again."
            ) from None
        detail = "From here on this file is damaged."
        report(Problem(ProblemKind.UNREADABLE, file, Position.AFTER_ENTRY.at(taken), detail))


def _found(element: Element, file: str) -> Found | None:
    try:
        # A day stays that day in every zone: it is never taken for a moment in UTC.
        day = datetime.strptime(element.name, "%Y-%m-%d")  # noqa: DTZ007
    except ValueError:
        return None
    if element.broken or not isinstance(element.value, dict) or not usable(day):
        return None
    fields = Fields(element.value)
    return Found(
        source_id=f"{day:%Y-%m-%d}",
        created_at=datetime.combine(day, NOON),
        zone="",
        title=fields.line("title"),
        body=clean_text(fields.text("text")).strip("\n"),
        modified_at=script_moment(fields.text("dateUpdated")),
        file=file,
    )
