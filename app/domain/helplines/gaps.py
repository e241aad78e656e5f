"""What a release has to know: which lines nobody checked, which checks are old, what is missing."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.helplines.line import Emergency, Line
from app.domain.helplines.reading import Lines

DUE = timedelta(days=180)
"""How long the check of a line lasts for a release."""


@dataclass(frozen=True, slots=True)
class Overdue:
    """A line that has to be checked.

    Attributes:
        days: how long ago it was checked; None if it never was.
        missing: the fields that a checked line must have and that are empty.
    """

    line: Line
    days: int | None
    missing: tuple[str, ...]

    @property
    def stops_a_release(self) -> bool:
        """Whether it is one of the lines that have to be right: those of grade A."""
        return self.line.grade == "A" and not self.line.held


@dataclass(frozen=True, slots=True)
class Gap:
    """A country without a line of its own, or with lines that are all held back."""

    country: str
    name: str


def look_for_gaps(
    lines: Lines, emergency: Iterable[Emergency], today: date
) -> tuple[tuple[Overdue, ...], tuple[Gap, ...]]:
    """Return the lines that have to be checked, and the countries that have none."""
    overdue = tuple(found for line in lines.lines if (found := _overdue(line, today)) is not None)
    served = {line.country for line in lines.lines if not line.held}
    gaps = tuple(Gap(one.country, one.name) for one in emergency if one.country not in served)
    return overdue, gaps


def _overdue(line: Line, today: date) -> Overdue | None:
    needed = ("url", "source_url", "verified_by", "hours")
    missing = tuple(name for name in needed if not getattr(line, name))
    missing += () if line.languages else ("languages",)
    if line.verified_on is None:
        return Overdue(line, None, ("verified_on", *missing))
    age = (today - line.verified_on).days
    return Overdue(line, age, missing) if missing or age > DUE.days else None
