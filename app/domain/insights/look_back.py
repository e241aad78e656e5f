"""Looking back on a week, a month or a year: the best and the hardest alike.

As many of the one as of the other, or none of either: a page that shows only the lows, or only the
highs, tells the person something that their days did not say.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from app.domain.insights.days import DayMood, between, median
from app.domain.insights.weeks import LEAST_DAYS, Week, weekly_medians

T = TypeVar("T")
#: For one best and one hardest week, so many weeks with a value; at most three of each.
_WEEKS_EACH, _MOST = 4, 3


@dataclass(frozen=True, slots=True)
class LookBack:
    """A period as it was noted.

    Attributes:
        days: how many of its days have a check-in, ``of`` how many.
        check_ins: how many there are.
        median, low, high: of the days' values; None with fewer than three days.
        best, hardest: weeks, in the order of time; as many of the one as of the other.
        best_days, hardest_days: days, likewise.
    """

    first: date
    last: date
    days: int
    of: int
    check_ins: int
    median: float | None
    low: float | None
    high: float | None
    best: tuple[Week, ...]
    hardest: tuple[Week, ...]
    best_days: tuple[DayMood, ...]
    hardest_days: tuple[DayMood, ...]


def look_back(days: Iterable[DayMood], first: date, last: date, *, starts: int = 0) -> LookBack:
    """Return a period's figures, with its best and hardest weeks and days.

    A week counts with three days or more; a month shows one of each kind, a year three.

    Args:
        days: in any order; those outside the period do not count.
        first: the period's first day, included.
        last: its last day, included.
        starts: the day a week begins with, 0 for Monday.
    """
    found = between(days, first, last)
    weeks = [one for one in weekly_medians(found, first, last, starts=starts)
             if one.median is not None]  # fmt: skip
    each = min(_MOST, max(1, len(weeks) // _WEEKS_EACH))
    best, hardest = extremes(weeks, lambda week: week.median or 0.0, each)
    enough = len(found) >= LEAST_DAYS
    best_days, hardest_days = extremes(found if enough else [], lambda day: day.median, 1)
    values = sorted(day.median for day in found)
    return LookBack(
        first, last, len(found), (last - first).days + 1,
        sum(len(day.values) + len(day.whole) for day in found),
        median(values) if enough else None,
        values[0] if enough else None,
        values[-1] if enough else None,
        best, hardest, best_days, hardest_days,
    )  # fmt: skip


def extremes(
    items: Sequence[T], value: Callable[[T], float], count: int
) -> tuple[tuple[T, ...], tuple[T, ...]]:
    """Return up to ``count`` items of the highest and as many of the lowest value, as they come.

    None is in both, and each best one is above each hardest one; of equals the later are taken.
    """
    places = range(len(items))
    ordered = sorted(places, key=lambda place: (-value(items[place]), -place))
    count = min(count, len(items) // 2)
    while count and value(items[ordered[count - 1]]) <= value(items[ordered[-count]]):
        count -= 1
    # The hardest from the other end, the later of equals too.
    hardest = sorted(places, key=lambda place: (value(items[place]), -place))[:count]
    return (
        tuple(items[place] for place in sorted(ordered[:count])),
        tuple(items[place] for place in sorted(hardest)),
    )
