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
class ReadingFacts:
    """One reading, with what its scale is called now.

    Attributes:
        name: empty when the scale was deleted.
        low, high: the range of the scale when it was noted.
    """

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
    """Return the series of every scale that has a reading in the period, by scale, then by time."""
    groups: dict[tuple[UUID, float | None, float | None], list[ReadingFacts]] = {}
    for one in sorted(readings, key=lambda one: one.date):
        if first <= one.date <= last:
            groups.setdefault((one.scale_id, one.low, one.high), []).append(one)
    newest: dict[UUID, date] = {}
    for group in groups.values():
        ident, day = group[0].scale_id, group[-1].date
        newest[ident] = max(newest.get(ident, day), day)
    found = []
    for (ident, low, high), group in groups.items():
        days = tuple(_days(group))
        weeks = tuple(weekly(days, first, last, starts=starts))
        one, latest = group[0], days[-1][0] == newest[ident]
        found.append(
            ScaleSeries(ident, one.name, one.kind, one.unit, low, high, days, weeks, latest)
        )
    return sorted(found, key=lambda one: (one.name.casefold(), one.scale_id, one.days[0][0]))


def _days(group: Iterable[ReadingFacts]) -> Iterable[tuple[date, float]]:
    found: dict[date, list[float]] = {}
    kind = ScaleKind.NUMBER
    for one in group:
        found.setdefault(one.date, []).append(one.value)
        kind = one.kind
    return [(day, _day(kind, values)) for day, values in found.items()]


def _day(kind: ScaleKind, values: list[float]) -> float:
    if kind is ScaleKind.DURATION:
        return sum(values)
    if kind in (ScaleKind.YES_NO, ScaleKind.TAKEN):
        return max(values)
    return median(sorted(values))
