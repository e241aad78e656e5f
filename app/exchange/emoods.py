"""eMoods: a table with a line for each day, alone or in an ``.emoods`` backup."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from app.domain.failures import FileUnreadable, NotThisFormat
from app.domain.filled import Filled
from app.domain.imports import Found, FoundReading, FoundScale, Options, Problem, ProblemKind
from app.domain.scales import ScaleKind
from app.exchange.archive import LIMITS, Limits
from app.exchange.clean import clean_line, clean_text, shown
from app.exchange.dates import month_first, swapped, written_date
from app.exchange.details import day_first
from app.exchange.once import Once
from app.exchange.opening import any_fits, fitting, named, open_tree
from app.exchange.positions import Position
from app.exchange.tables import Row, Table
from app.exchange.tree import Member, Report

_WORDS = {"none": 0, "mild": 1, "moderate": 2, "severe": 3}
_MOST = 3
_AXES = {
    "depressed": "Depressed", "depressed mood": "Depressed", "depression": "Depressed",
    "elevated": "Elevated", "elevated mood": "Elevated",
    "anxiety": "Anxiety", "anxious": "Anxiety",
    "irritability": "Irritability", "irritable": "Irritability",
}  # fmt: skip
_SLEEP = ("sleep", "hours of sleep", "hours slept", "sleep (hours)", "sleep hours")
_NOTES = ("notes", "note", "journal", "journal notes", "comments")
_SCALES = {name: FoundScale(name, ScaleKind.NUMBER, "", 0, _MOST) for name in _AXES.values()}
_SLEPT = FoundScale("Sleep", ScaleKind.DURATION)
_WEIGHT = FoundScale("Weight", ScaleKind.NUMBER)
_DAY_HOURS = 24
_ENDINGS = (".csv", ".txt")


def claims(path: Path) -> bool:
    """Whether ``path`` is eMoods' table, or a backup with it.

    Raises:
        ArchiveRefused: it is a zip that is broken or not safe to open.
    """
    try:
        return any_fits(_members(path, lambda _: None, LIMITS)[:20], _is_one)
    except (NotThisFormat, FileUnreadable):
        return False


@dataclass
class EMoodsSource:
    """eMoods' days.

    Attributes:
        format: "emoods".
        path: a table, or a backup, zip or folder with it.
    """

    path: Path
    limits: Limits = LIMITS
    format: str = "emoods"

    def read(self, options: Options, report: Report) -> Iterator[Found]:
        """Yield each day; say of everything that cannot be taken why.

        Raises:
            NotThisFormat: there is no such table.
            ArchiveRefused, FileUnreadable: it cannot be read at all.
        """
        del options
        once, any_table = Once(report), False
        for member in fitting(_members(self.path, report, self.limits), _is_one, report):
            any_table = True
            days = _Days(member, report)
            yield from filter(None, map(once.first, days.found()))
        if not any_table:
            raise NotThisFormat


def _members(path: Path, report: Report, limits: Limits) -> list[Member]:
    return named(open_tree(path, _ENDINGS, report, limits), _ENDINGS)


def _is_one(member: Member) -> bool:
    try:
        columns = Table(member, lambda _: None).columns
    except NotThisFormat:
        return False
    axes = {_AXES[name] for name in columns if name in _AXES}
    return "date" in columns and {"Depressed", "Elevated"} <= axes


class _Days:
    """The lines of one table."""

    def __init__(self, member: Member, report: Report) -> None:
        self._member, self._report = member, report
        self._file = shown(member.name)
        self._table = Table(member, report)
        self._least = self._lowest(Table(member, lambda _: None))
        rows = Table(member, lambda _: None).rows()
        self._backwards = month_first(row.text("date") for row in rows)

    def found(self) -> Iterator[Found]:
        """Yield each day that has a date."""
        for row in self._table.rows():
            where = Position.LINE.at(row.line)
            written = written_date(row.text("date"))
            if written is None:
                detail = "This line has no date that can be read, so it was left out."
                self._say(ProblemKind.BAD_DATE, where, detail)
                continue
            if self._backwards:
                written = swapped(written)
            if written.unsure:
                day = written.moment
                detail = day_first(day)
                self._say(ProblemKind.GUESSED_DATE, where, detail)
            words = [clean_text(row.text(name)) for name in _NOTES if row.text(name)]
            words += [f"{clean_line(name).capitalize()}: {clean_line(row.text(name))}"
                      for name in self._others() if row.text(name)]  # fmt: skip
            readings = tuple(self._readings(row, where))
            if words or readings:
                yield Found(
                    source_id=f"{written.moment:%Y-%m-%d}",
                    created_at=written.moment,
                    zone=written.zone,
                    body="\n\n".join(words),
                    readings=readings,
                    file=self._file,
                )

    def _lowest(self, table: Table) -> int:
        """Return the number that stands for "none": 1 in a backup, 0 in some tables.

        With a 4 there are four from 1 on, and a 0 is a day on which nothing was entered.
        """
        least = 1
        for row in table.rows():
            for name in table.columns:
                if name in _AXES:
                    number = _number(row.text(name))
                    if number == _MOST + 1:
                        return 1
                    if number == 0:
                        least = 0
        return least

    def _readings(self, row: Row, where: str) -> Iterator[FoundReading]:
        for name in self._table.columns:
            text = row.text(name).replace(",", ".")
            if not text:
                continue
            reading: FoundReading | None = None
            if name in _AXES:
                reading = self._axis(name, text)
            elif name in _SLEEP:
                reading = _over_zero(text, _SLEPT, lambda hours: round(hours * 60), _DAY_HOURS)
            elif name == "weight":
                reading = _over_zero(text, _WEIGHT, lambda weight: weight, 1e4)
            else:
                continue
            if reading:
                yield reading
            elif _number(text) != 0:  # what is 0 and no value was not entered
                detail = Filled(
                    "%1: “%2” is no such value.", clean_line(name).capitalize(), shown(text)[:40]
                )
                self._say(ProblemKind.BROKEN_ENTRY, where, detail)

    def _axis(self, name: str, text: str) -> FoundReading | None:
        value = _WORDS.get(text.lower())
        if value is None:
            number = _number(text)
            value = None if number is None else int(number) - self._least
            if number is None or number != int(number):
                return None
        if value is None or not 0 <= value <= _MOST:
            return None
        return FoundReading(_SCALES[_AXES[name]], value)

    def _others(self) -> Iterator[str]:
        known = {*_AXES, *_SLEEP, *_NOTES, "date", "weight", ""}
        return (name for name in self._table.columns if name not in known)

    def _say(self, kind: ProblemKind, where: str, detail: str) -> None:
        self._report(Problem(kind, self._file, where, detail))


def _over_zero(
    text: str, scale: FoundScale, value: Callable[[float], float], most: float
) -> FoundReading | None:
    number = _number(text)
    if number is None or not 0 < number <= most:
        return None
    return FoundReading(scale, value(number))


def _number(text: str) -> float | None:
    try:
        number = float(text[:30])
    except ValueError:
        return None
    return number if abs(number) < 1e9 else None  # noqa: PLR2004 - nothing here is as large
