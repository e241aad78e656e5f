"""Gaps: the days without a check-in, as they are.

They are shown and never filled; what is missing from a diary is seldom missing at random (D. B.
Rubin, "Inference and Missing Data", Biometrika 63, 1976).
"""

import itertools
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.domain.insights.days import DayMood

#: A chart hatches a gap from so many days on; shorter ones are only breaks between dots.
SHOWN_DAYS = 7


@dataclass(frozen=True, slots=True)
class Gap:
    """Days in a row without a check-in, both ends included."""

    first: date
    last: date

    @property
    def days(self) -> int:
        """How many."""
        return (self.last - self.first).days + 1


def gaps(days: Iterable[DayMood], first: date, last: date, *, shortest: int = 1) -> list[Gap]:
    """Return the gaps of a period that last ``shortest`` days or more, in their order."""
    begin, end = first.toordinal(), last.toordinal()
    logged = sorted({o for day in days if begin <= (o := day.date.toordinal()) <= end})
    edges = [begin - 1, *logged, end + 1]
    return [
        Gap(date.fromordinal(before + 1), date.fromordinal(after - 1))
        for before, after in itertools.pairwise(edges)
        if after - before - 1 >= max(shortest, 1)
    ]


def longest_gap(found: Iterable[Gap]) -> Gap | None:
    """Return the longest of some gaps, the latest of equals; None if there are none."""
    return max(found, key=lambda gap: (gap.days, gap.first), default=None)
