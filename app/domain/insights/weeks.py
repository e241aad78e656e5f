"""Weeks: the median and range of at least three days, or nothing.

With fewer days a week says too little, and extreme days are often the ones that are skipped. Such a
week stays a gap: nothing is filled in, carried forward or drawn across, since filled-in values make
a series look surer than it is (S. van Buuren, "Flexible Imputation of Missing Data", 2018, 1.3).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.domain.insights.days import DayMood, median, plus

#: How many days a week needs before it has a middle value.
LEAST_DAYS = 3
_WEEK = 7


@dataclass(frozen=True, slots=True)
class Week:
    """What the days of one week come to.

    Attributes:
        first: its first day, which may lie before the period that was asked for.
        median: of the days' values; None when fewer than `LEAST_DAYS` have one.
        low, high: the lowest and highest day's value; None likewise.
        days: how many days have a value.
        of: how many of its days lie in the period.
    """

    first: date
    median: float | None
    low: float | None
    high: float | None
    days: int
    of: int

    @property
    def last(self) -> date:
        """Its last day."""
        return plus(self.first, _WEEK - 1)


def weekly_medians(
    days: Iterable[DayMood], first: date, last: date, *, starts: int = 0
) -> list[Week]:
    """Return every week of a period, also those without a value.

    Args:
        days: in any order; those outside the period do not count.
        first: the period's first day, included.
        last: its last day, included.
        starts: the day a week begins with, 0 for Monday to 6 for Sunday.
    """
    return weekly(((day.date, day.median) for day in days), first, last, starts=starts)


def weekly(
    values: Iterable[tuple[date, float]], first: date, last: date, *, starts: int = 0
) -> list[Week]:
    """Do the same for anything that has at most one value a day."""
    begin, end = first.toordinal(), last.toordinal()
    # Ordinal 1 is a Monday.
    monday = begin - (begin - 1 - starts) % _WEEK
    found: dict[int, list[float]] = {}
    for day, value in values:
        ordinal = day.toordinal()
        if begin <= ordinal <= end:
            found.setdefault((ordinal - monday) // _WEEK, []).append(value)
    return [
        _week(
            start,
            sorted(found.get((start - monday) // _WEEK, ())),
            min(end, start + _WEEK - 1) - max(begin, start) + 1,
        )
        for start in range(monday, end + 1, _WEEK)
    ]


def _week(start: int, ordered: list[float], of: int) -> Week:
    day = date.fromordinal(max(start, 1))
    if len(ordered) < LEAST_DAYS:
        return Week(day, None, None, None, len(ordered), of)
    return Week(day, median(ordered), ordered[0], ordered[-1], len(ordered), of)
