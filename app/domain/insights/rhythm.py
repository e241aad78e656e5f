"""By weekday and by hour: medians and quartiles side by side.

They describe; nothing is said about a difference between them. (J. W. Tukey, "Exploratory Data
Analysis", 1977, chapter 2.)
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.domain.insights.days import CLASSES, DayMood, median, quantile

#: Over how many days there must be something before a place has a middle value.
LEAST_DAYS = 3
_WEEK = 7


@dataclass(frozen=True, slots=True)
class HourMoods:
    """The moments of one hour of the local day.

    Attributes:
        hour: 0 to 23, as the clock showed it then.
        counts: how many were of each class, 1 to 7.
        days: on how many days there was one.
    """

    hour: int
    counts: tuple[int, ...]
    days: int


@dataclass(frozen=True, slots=True)
class Usual:
    """What is usual in one place of the week or day.

    Attributes:
        place: weekday, 0 for Monday to 6; or hour, 0 to 23.
        median: None when there are fewer than `LEAST_DAYS` days.
        low, high: the quartiles; None likewise.
        days: how many days it speaks of.
        count: how many values: days for a weekday, check-ins for an hour.
    """

    place: int
    median: float | None
    low: float | None
    high: float | None
    days: int
    count: int


def by_weekday(days: Iterable[DayMood]) -> list[Usual]:
    """Return what is usual on each weekday, Monday first, of the days' values."""
    found: list[list[float]] = [[] for _ in range(_WEEK)]
    for day in days:
        found[day.date.weekday()].append(day.median)
    return [_usual(place, sorted(values), len(values)) for place, values in enumerate(found)]


def by_hour(hours: Iterable[HourMoods]) -> list[Usual]:
    """Return what is usual in each hour that has a moment, in their order.

    Check-ins that speak of a whole day belong to no hour.
    """
    found = []
    for item in sorted(hours, key=lambda item: item.hour):
        values = [
            one
            for one, count in zip(range(1, CLASSES + 1), item.counts, strict=True)
            for _ in range(count)
        ]
        if values:
            found.append(_usual(item.hour, values, item.days))
    return found


def _usual(place: int, ordered: Sequence[float], days: int) -> Usual:
    if days < LEAST_DAYS:
        return Usual(place, None, None, None, days, len(ordered))
    low, high = quantile(ordered, 1 / 4), quantile(ordered, 3 / 4)
    return Usual(place, median(ordered), low, high, days, len(ordered))
