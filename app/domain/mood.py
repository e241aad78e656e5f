"""Mood check-ins: valence in seven classes."""

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from uuid import UUID


class Valence(IntEnum):
    """How pleasant it is, 1 to 7, as on the keys and in data exchange."""

    VERY_UNPLEASANT = 1
    UNPLEASANT = 2
    SLIGHTLY_UNPLEASANT = 3
    NEUTRAL = 4
    SLIGHTLY_PLEASANT = 5
    PLEASANT = 6
    VERY_PLEASANT = 7

    @property
    def steps(self) -> int:
        """The class on the drawn scale, -3 to +3."""
        return int(self) - 4

    @property
    def number(self) -> float:
        """The class on the continuous scale, -1 to 1."""
        return self.steps / 3


@dataclass(frozen=True, slots=True)
class CheckIn:
    """One answer to "How is it right now?".

    Attributes:
        at: the moment it speaks of, UTC.
        noted_at: when it was written down; later than ``at`` when back-filled.
        entry_id: the entry it belongs to, if any.
    """

    id: UUID
    at: datetime
    zone: str
    valence: Valence
    noted_at: datetime
    entry_id: UUID | None = None
    note: str = ""

    @property
    def back_filled(self) -> bool:
        """Whether it was noted more than an hour after the moment it speaks of."""
        return (self.noted_at - self.at).total_seconds() > 3600  # noqa: PLR2004 - an hour
