"""Nights."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

QUALITY = range(1, 6)
_DAY_HOURS = 24


@dataclass(frozen=True, slots=True)
class Night:
    """One night, kept under the local date of waking up; every part may be left out.

    Attributes:
        date: the local date of waking up.
        asleep_at, awake_at: when sleep began and ended, UTC.
        quality: 1 (poor) to 5 (good).
        wakings: how often the person woke in between.
        early: whether they woke earlier than they wished.

    Raises:
        ValueError: the quality is out of range, or sleep ends before it begins or lasts over a day.
    """

    id: UUID
    date: date
    zone: str
    noted_at: datetime
    asleep_at: datetime | None = None
    awake_at: datetime | None = None
    quality: int | None = None
    wakings: int | None = None
    early: bool | None = None
    note: str = ""

    def __post_init__(self) -> None:
        """Refuse what cannot be."""
        if self.quality is not None and self.quality not in QUALITY:
            raise ValueError(self.quality)
        if self.hours is not None and not 0 < self.hours <= _DAY_HOURS:
            raise ValueError(self.hours)

    @property
    def hours(self) -> float | None:
        """How long sleep lasted, in hours; None where an end is not known."""
        if self.asleep_at is None or self.awake_at is None:
            return None
        return (self.awake_at - self.asleep_at).total_seconds() / 3600
