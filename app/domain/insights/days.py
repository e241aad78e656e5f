"""One day's mood, the unit that every figure counts.

A day is the local date that was stored with a check-in, whatever zone or clock change it was in.
Its value is a median, since the classes are ordered and not measured: half of a day's check-ins
were at or below it (S. S. Stevens, "On the Theory of Scales of Measurement", Science 103, 1946).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

#: The classes of mood run from 1 to 7.
CLASSES = 7
_NEUTRAL = 4


@dataclass(frozen=True, slots=True)
class DayMood:
    """The check-ins of one local date.

    A check-in that speaks of the whole day is the person's own summary of it, another kind than the
    moments (State of Mind: "daily mood" beside "momentary emotion"). So where a day has one, it is
    the day's value and the moments are not; of several, their median.

    Attributes:
        values: the classes of its moments, 1 to 7.
        whole: the classes of the check-ins that speak of the whole day.
        energy: the median of what was said of energy, 1 to 5; None if nothing was.
        median: the day's value, in steps of one half.

    Raises:
        ValueError: there is no check-in at all: such a day is left out, not filled.
    """

    date: date
    values: tuple[int, ...]
    whole: tuple[int, ...] = ()
    energy: float | None = None
    median: float = field(init=False)

    def __post_init__(self) -> None:
        """Work out the day's value once."""
        speaking = self.whole or self.values
        if not speaking:
            raise ValueError(self.date)
        object.__setattr__(self, "median", median(sorted(speaking)))

    @property
    def shown(self) -> int:
        """The class a day is drawn in; half-way between two, the one nearer to neutral."""
        return shown_class(self.median)


def shown_class(value: float) -> int:
    """Return the class that stands for a median; half-way between two, that nearer to neutral."""
    low = int(value)
    if value == low:
        return low
    return low + 1 if low < _NEUTRAL else low


def median(ordered: Sequence[float]) -> float:
    """Return the middle of values in their order: the mean of the two middle ones if even many."""
    half = len(ordered) // 2
    return float(ordered[half]) if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2


def quantile(ordered: Sequence[float], share: float) -> float:
    """Return what ``share`` of some values in their order lie at or below, drawn between two.

    R. J. Hyndman and Y. Fan, "Sample Quantiles in Statistical Packages", The American Statistician
    50, 1996, definition 7.
    """
    place = (len(ordered) - 1) * share
    low = int(place)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (place - low)


def between(days: Iterable[DayMood], first: date, last: date) -> list[DayMood]:
    """Return the days from ``first`` to ``last``, both included, in their order."""
    return sorted((day for day in days if first <= day.date <= last), key=lambda day: day.date)


def plus(day: date, count: int) -> date:
    """Return the day ``count`` days later; at the ends of the calendar, its first or last day."""
    ordinal = day.toordinal() + count
    return date.fromordinal(min(max(ordinal, date.min.toordinal()), date.max.toordinal()))
