"""Time from left to right, or from right to left where people read so."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

_MONTHS = 12


@dataclass(frozen=True, slots=True)
class TimeAxis:
    """Where days lie between two edges.

    Attributes:
        first, last: the days at the ends, both shown.
        left, width: in pixels, for left-to-right.
        total: the width of the whole chart, for mirroring.
        mirrored: whether time runs to the left.
    """

    first: date
    last: date
    left: float
    width: float
    total: float
    mirrored: bool

    @property
    def days(self) -> int:
        """How many days there are."""
        return (self.last - self.first).days + 1

    @property
    def step(self) -> float:
        """The width of a day."""
        return self.width / max(1, self.days)

    def x(self, day: date, share: float = 0.5) -> float:
        """Where a day lies; `share` 0 is where it begins, 1 where it ends."""
        x = self.left + ((day - self.first).days + share) * self.step
        return self.total - x if self.mirrored else x

    def span(self, first: date, last: date) -> tuple[float, float]:
        """The left edge and the width of some days."""
        begin, end = self.x(max(first, self.first), 0.0), self.x(min(last, self.last), 1.0)
        return min(begin, end), abs(end - begin)

    def months(self) -> Iterator[date]:
        """The first day of each month that begins inside, and the first day of all."""
        yield self.first
        month = next_month(self.first)
        while month <= self.last:
            yield month
            month = next_month(month)


def next_month(day: date) -> date:
    """Return the first day of the month after a day; the calendar's last day at its end."""
    index = day.year * _MONTHS + day.month
    year, month = divmod(index, _MONTHS)
    return date(year, month + 1, 1) if year <= date.max.year else date.max


def each_day(first: date, last: date) -> Iterator[date]:
    """Yield every day of a stretch of time."""
    for number in range((last - first).days + 1):
        yield first + timedelta(days=number)
