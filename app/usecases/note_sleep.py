"""Note how a night was."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from app.domain.changes import NOTHING, Changes
from app.domain.failures import BadNight
from app.domain.sleep import Night
from app.domain.when import check_zone, to_utc
from app.vault.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Sleep:
    """What a person says of a night; every part may be left out."""

    asleep_at: datetime | None = None
    awake_at: datetime | None = None
    quality: int | None = None
    wakings: int | None = None
    early: bool | None = None
    note: str = ""

    @classmethod
    def of(cls, night: Night | None) -> "Sleep":
        """Return what was said of a night; nothing for None."""
        if night is None:
            return cls()
        return cls(
            night.asleep_at, night.awake_at, night.quality, night.wakings, night.early, night.note
        )


def note_sleep(
    tx: Transaction,
    day: date,
    sleep: Sleep,
    *,
    zone: str,
    now: datetime,
    new_id: Callable[[], UUID],
) -> tuple[Night | None, Changes]:
    """Keep what is said of the night that ended on ``day``; return what was said before.

    It stands in the place of what was said before. Nothing said deletes it.

    Raises:
        BadNight: sleep ends before it begins, or lasts more than a day.
        BadZone: there is no such zone.
        ValueError: the quality or the number of wakings is out of range.
    """
    before = tx.nights.on_day(day)
    if sleep == Sleep():
        return before, forget_sleep(tx, day)[1]
    begun, ended = (moment and to_utc(moment) for moment in (sleep.asleep_at, sleep.awake_at))
    if begun and ended and not 0 < (ended - begun).total_seconds() <= 24 * 3600:
        raise BadNight
    if sleep.wakings is not None and not 0 <= sleep.wakings <= 99:  # noqa: PLR2004 - as stored
        raise ValueError(sleep.wakings)
    night = Night(
        id=before.id if before else new_id(),
        date=day,
        zone=check_zone(zone),
        noted_at=before.noted_at if before else to_utc(now),
        asleep_at=begun,
        awake_at=ended,
        quality=sleep.quality,
        wakings=sleep.wakings,
        early=sleep.early,
        note=sleep.note,
    )
    if night == before:
        return before, NOTHING
    tx.nights.put(night)
    return before, Changes(moods=True)


def forget_sleep(tx: Transaction, day: date) -> tuple[Night | None, Changes]:
    """Delete what was noted of a night and return it."""
    before = tx.nights.on_day(day)
    tx.nights.remove(day)
    return before, Changes(moods=True) if before else NOTHING


def put_back_sleep(tx: Transaction, day: date, before: Night | None) -> Changes:
    """Make a night what it was before; None: nothing had been noted."""
    if before is None:
        return forget_sleep(tx, day)[1]
    tx.nights.put(replace(before, date=day))
    return Changes(moods=True)
