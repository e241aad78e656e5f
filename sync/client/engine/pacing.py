"""When to come again after a round that failed: politely, and never all at the same moment."""

from dataclasses import dataclass
from typing import Final

_FIRST: Final = 2.0
_DOUBLINGS: Final = 20
LONGEST: Final = 900.0
"""Seconds; somebody who was away for months is not slower to come back than this."""


@dataclass(slots=True)
class Pace:
    """How often one circle is looked after while the program runs.

    Attributes:
        every: seconds between two rounds when all is well.
        failures: rounds in a row that the relay did not answer.
        due: the moment of the next round, on a clock that never goes back.
    """

    every: float
    failures: int = 0
    due: float = 0.0

    def went_well(self, now: float, chance: float) -> None:
        """Note a round that reached the relay."""
        self.failures = 0
        self.due = now + self.every * (0.9 + 0.2 * chance)

    def failed(self, now: float, chance: float, retry_after: float | None = None) -> None:
        """Note a round that did not: the wait doubles, and half of it is left to chance."""
        self.failures += 1
        doubled = _FIRST * 2.0 ** min(self.failures - 1, _DOUBLINGS)
        wait = min(doubled, max(LONGEST, self.every))
        self.due = now + (retry_after or 0.0) + wait * (0.5 + chance / 2)

    def hurry(self, now: float) -> None:
        """Something is to be done now; a relay that does not answer is still not pressed."""
        if not self.failures:
            self.due = now
