"""Hours as people set them: some days of the week, from a time to another."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.boundaries.spans import DAY, WEEK, Spans, spans_of

EVERY_DAY = frozenset(range(7))


@dataclass(frozen=True, slots=True)
class Hours:
    """The same hours on some days.

    Attributes:
        days: 0 for Monday, on which they begin.
        start, end: minutes of the day; an end up to the start lies on the day after, and the same
            twice is the whole day.
    """

    days: frozenset[int]
    start: int
    end: int

    @property
    def length(self) -> int:
        """How many minutes they last."""
        return (self.end - self.start) % DAY or DAY


def windows_of(hours: Iterable[Hours]) -> Spans:
    """Return the stretches of the week that some hours are.

    Raises:
        ValueError: a day or a minute lies outside.
    """
    pieces = []
    for one in hours:
        for day in one.days:
            begins = day * DAY + one.start
            ends = begins + one.length
            pieces.append((begins, ends if ends <= WEEK else ends - WEEK))
    return spans_of(pieces, WEEK)


def hours_of(windows: Spans) -> tuple[Hours, ...]:
    """Return stretches of the week as hours, the same ones on several days together."""
    found: dict[tuple[int, int], set[int]] = {}
    for start, end in _joined(windows, WEEK):
        for begins, ends in _by_day(start, end):
            found.setdefault((begins % DAY, ends % DAY), set()).add(begins // DAY % 7)
    listed = [Hours(frozenset(days), *minutes) for minutes, days in found.items()]
    return tuple(sorted(listed, key=lambda one: (min(one.days), one.start, one.end)))


def daily_of(spans: Spans) -> tuple[tuple[int, int], ...]:
    """Return stretches of the day with those joined that run over midnight.

    One that ends at or before its start runs into the next day; the same twice is the whole day.
    """
    return tuple((start, end % DAY) for start, end in _joined(spans, DAY))


def _joined(spans: Spans, size: int) -> Spans:
    """Join the last stretch to the first where one goes on in the other."""
    if len(spans) > 1 and spans[0][0] == 0 and spans[-1][1] == size:
        return (*spans[1:-1], (spans[-1][0], size + spans[0][1]))
    return spans


def _by_day(start: int, end: int) -> Iterable[tuple[int, int]]:
    """Cut a stretch of more than a day at each midnight."""
    while end - start > DAY:
        midnight = (start // DAY + 1) * DAY
        yield start, midnight
        start = midnight
    yield start, end
