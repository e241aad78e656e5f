"""Nights."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import UUID

from app.domain.when import from_wall

QUALITY = range(1, 6)
WAKINGS = range(100)
_DAY_HOURS = 24
_NOON = 12


def night_moments(
    day: date, asleep: time | None, awake: time | None, zone: str
) -> tuple[datetime | None, datetime | None]:
    """Return when sleep began and ended, UTC, of the night that ended on ``day``.

    Falling asleep at a later time of day than waking up was on the day before; where waking up is
    not known, so was falling asleep in the afternoon or evening.

    Raises:
        BadZone: there is no such zone.
    """
    ended = None if awake is None else from_wall(datetime.combine(day, awake), zone)
    if asleep is None:
        return None, ended
    before = asleep >= awake if awake is not None else asleep.hour >= _NOON
    begun = datetime.combine(day - timedelta(days=1) if before else day, asleep)
    return from_wall(begun, zone), ended


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
