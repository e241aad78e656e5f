"""Two answers every four weeks to "is this helping me?", and their trend in plain words.

Nothing here claims anything: it says what was answered, and in which direction the answers went.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise

ANSWERS = range(5)  # 0 not at all to 4 very much
EVERY = timedelta(weeks=4)
_FEWEST = 3  # answers before a direction is named


@dataclass(frozen=True, slots=True)
class Answer:
    """The two answers of one day.

    Attributes:
        writing: how much writing here helped, 0 not at all to 4 very much.
        days: how much of the last weeks felt livable, 0 none of it to 4 nearly all.

    Raises:
        ValueError: an answer is out of its range.
    """

    day: date
    writing: int
    days: int

    def __post_init__(self) -> None:
        """Refuse what is out of range."""
        for value in (self.writing, self.days):
            if value not in ANSWERS:
                raise ValueError(value)


class Direction(StrEnum):
    """Where the last three answers went."""

    TOO_FEW = "too few"
    HIGHER = "higher"
    LOWER = "lower"
    SAME = "same"
    MIXED = "mixed"


def direction(values: Sequence[int]) -> Direction:
    """Return where the last three answers went, step by step; nothing about why."""
    last = values[-_FEWEST:]
    if len(last) < _FEWEST:
        return Direction.TOO_FEW
    steps = [after - before for before, after in pairwise(last)]
    if not any(steps):
        return Direction.SAME
    if all(step >= 0 for step in steps):
        return Direction.HIGHER
    if all(step <= 0 for step in steps):
        return Direction.LOWER
    return Direction.MIXED


def is_due(answers: Sequence[Answer], skipped: date | None, today: date) -> bool:
    """Whether it is time to ask: four weeks after the last answer, or after "not now"."""
    last = max((answer.day for answer in answers), default=None)
    seen = [day for day in (last, skipped) if day is not None and day <= today]
    return not seen or today - max(seen) >= EVERY
