"""The person's own scales: what else they follow from day to day."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class ScaleKind(StrEnum):
    """What is asked."""

    NUMBER = "number"  # any number, within the scale's range if it has one
    YES_NO = "yes_no"  # 1 or 0
    ZERO_TO_TEN = "zero_to_ten"  # a whole number
    DURATION = "duration"  # minutes
    TAKEN = "taken"  # medication: 1 taken, 0 not


_BOUNDS = {
    ScaleKind.YES_NO: (0.0, 1.0),
    ScaleKind.TAKEN: (0.0, 1.0),
    ScaleKind.ZERO_TO_TEN: (0.0, 10.0),
    ScaleKind.DURATION: (0.0, 24 * 60.0),
}


@dataclass(frozen=True, slots=True)
class Scale:
    """Something that the person follows.

    Attributes:
        unit: what a number counts, in their words.
        low, high: the range of a NUMBER, either may be None; other kinds have their own.
        archived_at: when it was put away; its readings stay.
    """

    id: UUID
    name: str
    kind: ScaleKind
    made_at: datetime
    unit: str = ""
    low: float | None = None
    high: float | None = None
    place: int = 0
    archived_at: datetime | None = None

    @property
    def bounds(self) -> tuple[float | None, float | None]:
        """The lowest and highest value there can be."""
        return _BOUNDS.get(self.kind, (self.low, self.high))

    def allows(self, value: float) -> bool:
        """Whether a value is within the range, and whole where it has to be."""
        low, high = self.bounds
        whole = self.kind in _BOUNDS
        return (
            (low is None or value >= low)
            and (high is None or value <= high)
            and not (whole and value != int(value))
        )


@dataclass(frozen=True, slots=True)
class Reading:
    """One value on a scale.

    Attributes:
        low, high: the scale's range when it was noted; a later change of the scale changes no past.
        mood_id: the check-in it was given with, if any.
    """

    id: UUID
    scale_id: UUID
    at: datetime
    zone: str
    value: float
    noted_at: datetime
    low: float | None = None
    high: float | None = None
    mood_id: UUID | None = None
