"""How often each class came (a histogram; K. Pearson, Phil. Trans. R. Soc. A 186, 1895)."""

import itertools
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.insights.days import CLASSES, DayMood


@dataclass(frozen=True, slots=True)
class Distribution:
    """Counts of the classes, from very unpleasant to very pleasant.

    Attributes:
        check_ins: how many check-ins were of each class.
        days: how many days are shown in each class (`DayMood.shown`).
    """

    check_ins: tuple[int, ...]
    days: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class LabelCount:
    """How often a feeling was named, by its code, and on how many days."""

    code: str
    check_ins: int
    days: int


def distribution(days: Iterable[DayMood]) -> Distribution:
    """Count check-ins and days by class; both kinds of check-in count alike."""
    every = list(days)
    values = itertools.chain.from_iterable((*day.values, *day.whole) for day in every)
    single, shown = Counter(values), Counter(day.shown for day in every)
    classes = range(1, CLASSES + 1)
    return Distribution(tuple(single[one] for one in classes), tuple(shown[one] for one in classes))
