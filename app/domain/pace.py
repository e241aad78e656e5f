"""How long something still takes, judged by how fast it went lately."""

from collections import deque
from dataclasses import dataclass, field
from enum import Enum
from math import ceil

_SOON = 2.0
_LATELY = 20.0
_MINUTE, _HOUR = 60, 3600
_MOMENT = 10


class Unit(Enum):
    """In what the time that is left can be said without promising too much."""

    MOMENT = "moment"
    MINUTES = "minutes"
    HOURS = "hours"


@dataclass(frozen=True, slots=True)
class Left:
    """The time that is left, as it can be said.

    Attributes:
        count: how many of the unit; 0 minutes are less than one, and a moment has no number.
    """

    unit: Unit
    count: int = 0


@dataclass
class Pace:
    """The pace of one long work.

    Attributes:
        began: when it began, in seconds of a clock that only goes forward.
    """

    began: float
    _marks: deque[tuple[float, float]] = field(default_factory=deque, repr=False)
    _total: float = 0

    def note(self, at: float, done: float, total: float) -> None:
        """Take note that so much of so much is done at a moment."""
        if self._marks and done < self._marks[-1][1]:
            self._marks.clear()  # it began anew, or with something else
        self._marks.append((at, done))
        self._total = total
        while len(self._marks) > 2 and self._marks[1][0] < at - _LATELY:  # noqa: PLR2004 - a span
            self._marks.popleft()

    def seconds(self) -> float | None:
        """Return how many seconds are left; None while it cannot be known."""
        if not self._marks or self._marks[-1][0] - self.began < _SOON:
            return None
        (since, before), (at, done) = self._marks[0], self._marks[-1]
        if len(self._marks) == 1:
            since, before = self.began, 0.0
        if done <= before or at <= since or self._total <= 0:
            return None
        return max(0.0, (self._total - done) * (at - since) / (done - before))

    def left(self) -> Left | None:
        """Return the time that is left as it can be said; None while it cannot be known."""
        seconds = self.seconds()
        return None if seconds is None else rounded(seconds)


def rounded(seconds: float) -> Left:
    """Return a time in seconds in a unit that does not promise too much."""
    if seconds < _MOMENT:
        return Left(Unit.MOMENT)
    if seconds < _MINUTE:
        return Left(Unit.MINUTES)
    if seconds < _HOUR - _MINUTE:
        return Left(Unit.MINUTES, ceil(seconds / _MINUTE))
    return Left(Unit.HOURS, max(1, round(seconds / _HOUR)))
