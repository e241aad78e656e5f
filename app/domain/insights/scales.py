"""The person's own scales over time: one value a day, and no line from one range to another.

A day's value is the median of its readings; of durations their sum, and of yes or no whether there
was a yes. A scale whose range was changed gives a series for each range, since a 7 of 10 is not a 7
of 100.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from app.domain.insights.days import median
from app.domain.insights.weeks import Week, weekly
from app.domain.scales import ScaleKind


@dataclass(frozen=True, slots=True)
class ScaleFacts:
    """The readings of one scale within one range, with what the scale is called now.

    Attributes:
        name: empty when the scale was deleted.
        low, high: the range of the scale when they were noted.
        readings: local date and value, in any order.
    """

    scale_id: UUID
    name: str
    kind: ScaleKind
    unit: str
    low: float | None
    high: float | None
    readings: tuple[tuple[date, float], ...]


@dataclass(frozen=True, slots=True)
class ReadingFacts:
    """One reading, with what its scale is called now; see `ScaleFacts`."""

    scale_id: UUID
    name: str
    kind: ScaleKind
    unit: str
    date: date
    value: float
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class ScaleSeries:
    """A scale within one range.

    Attributes:
        days: each day's value, in their order.
        weeks: weekly medians, broken at gaps like those of mood.
        latest: whether this is the range that the last reading of the scale has.
    """

    scale_id: UUID
    name: str
    kind: ScaleKind
    unit: str
    low: float | None
    high: float | None
    days: tuple[tuple[date, float], ...]
    weeks: tuple[Week, ...]
    latest: bool


def scale_series(
    readings: Iterable[ReadingFacts], first: date, last: date, *, starts: int = 0
) -> list[ScaleSeries]:
    """Return `series_of` of readings that come one by one."""
    groups: dict[tuple[UUID, float | None, float | None], list[ReadingFacts]] = {}
    for one in readings:
        groups.setdefault((one.scale_id, one.low, one.high), []).append(one)
    facts = (
        ScaleFacts(key[0], group[0].name, group[0].kind, group[0].unit, key[1], key[2],
                   tuple((one.date, one.value) for one in group))
        for key, group in groups.items()
    )  # fmt: skip
    return series_of(facts, first, last, starts=starts)


def series_of(
    facts: Iterable[ScaleFacts], first: date, last: date, *, starts: int = 0
) -> list[ScaleSeries]:
    """Return the series of every scale that has a reading in the period, by scale, then by time."""
    inside = [(one, days) for one in facts if (days := _days(one, first, last))]
    newest: dict[UUID, date] = {}
    for one, days in inside:
        newest[one.scale_id] = max(newest.get(one.scale_id, date.min), days[-1][0])
    found = [
        ScaleSeries(
            one.scale_id,
            one.name,
            one.kind,
            one.unit,
            one.low,
            one.high,
            days,
            tuple(weekly(days, first, last, starts=starts)),
            days[-1][0] == newest[one.scale_id],
        )
        for one, days in inside
    ]
    return sorted(found, key=lambda one: (one.name.casefold(), one.scale_id, one.days[0][0]))


def _days(facts: ScaleFacts, first: date, last: date) -> tuple[tuple[date, float], ...]:
    found: dict[date, list[float]] = {}
    for day, value in facts.readings:
        if first <= day <= last:
            found.setdefault(day, []).append(value)
    return tuple((day, _day(facts.kind, found[day])) for day in sorted(found))


def _day(kind: ScaleKind, values: list[float]) -> float:
    if len(values) == 1:
        return values[0]
    if kind is ScaleKind.DURATION:
        return sum(values)
    if kind in (ScaleKind.YES_NO, ScaleKind.TAKEN):
        return max(values)
    return median(sorted(values))
