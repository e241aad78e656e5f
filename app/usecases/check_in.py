"""Note how it is right now, change it later, and take it back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from app.domain.changes import Changes
from app.domain.failures import NoSuchCheckIn
from app.domain.mood import NO_FEELINGS, CheckIn, Feelings, Valence
from app.domain.scales import Reading
from app.domain.when import check_zone, to_utc
from app.vault.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Noted:
    """A check-in with what was given on the person's own scales, whole enough to put back."""

    item: CheckIn
    readings: tuple[Reading, ...] = ()


def check_in(
    tx: Transaction,
    valence: Valence,
    *,
    at: datetime,
    zone: str,
    now: datetime,
    new_id: Callable[[], UUID],
    entry_id: UUID | None = None,
    feelings: Feelings = NO_FEELINGS,
) -> tuple[CheckIn, Changes]:
    """Keep a check-in, alone or with an entry, and return it.

    Raises:
        BadZone: there is no such zone.
    """
    item = CheckIn(
        id=new_id(),
        at=to_utc(at),
        zone=check_zone(zone),
        valence=valence,
        noted_at=to_utc(now),
        entry_id=entry_id,
        feelings=feelings,
    )
    tx.moods.put(item)
    return item, _follow(tx, entry_id)


def keep_check_in(tx: Transaction, item: CheckIn) -> Changes:
    """Keep a check-in as it is given, new or in the place of the one with its id.

    What was given on own scales with it stays, and speaks of the same moment as the check-in.
    """
    before = _found(tx, item.id)
    item = replace(item, at=to_utc(item.at), noted_at=to_utc(item.noted_at))
    tx.moods.put(item)
    for reading in tx.scales.readings_of(item.id):
        if (reading.at, reading.zone) != (item.at, item.zone):
            tx.scales.put_reading(replace(reading, at=item.at, zone=item.zone))
    changes = _follow(tx, item.entry_id)
    if before is not None and before.entry_id != item.entry_id:
        changes |= _follow(tx, before.entry_id)
    return changes


def change_check_in(tx: Transaction, item: CheckIn) -> tuple[CheckIn, Changes]:
    """Change a check-in in place and return what it was; its id and readings stay.

    Raises:
        NoSuchCheckIn: it was deleted meanwhile.
    """
    before = tx.moods.get(item.id)
    return before, keep_check_in(tx, item)


def delete_check_in(tx: Transaction, ident: UUID) -> tuple[Noted, Changes]:
    """Delete a check-in with what was given on own scales; return all of it.

    Raises:
        NoSuchCheckIn: there is none.
    """
    item = tx.moods.get(ident)
    readings = tuple(tx.scales.readings_of(ident))
    for reading in readings:
        tx.scales.remove_reading(reading.id)
    tx.moods.remove(ident)
    return Noted(item, readings), _follow(tx, item.entry_id)


def put_back_check_in(tx: Transaction, noted: Noted) -> Changes:
    """Bring a deleted check-in back, with what was given on own scales that still exist."""
    changes = keep_check_in(tx, noted.item)
    _put_readings(tx, noted.readings)
    return changes


def restore_check_in(
    tx: Transaction, ident: UUID, before: Noted | None, alone: Sequence[Reading] = ()
) -> Changes:
    """Make a check-in what it was before, readings and all; None: it was not there.

    Args:
        tx: the transaction.
        ident: the check-in.
        before: what it was.
        alone: what stood on scales of its own before, and stands alone again.
    """
    changes = Changes(moods=True)
    if _found(tx, ident) is not None:
        changes |= delete_check_in(tx, ident)[1]
    if before is not None:
        changes |= put_back_check_in(tx, before)
    _put_readings(tx, alone)
    return changes


def take_back_check_in(tx: Transaction, item: CheckIn) -> Changes:
    """Delete a check-in, if it is still there."""
    return restore_check_in(tx, item.id, None) | _follow(tx, item.entry_id)


def set_entry_mood(
    tx: Transaction,
    entry_id: UUID,
    valence: Valence | None,
    *,
    now: datetime,
    new_id: Callable[[], UUID],
) -> Changes:
    """Give an entry a mood, change it, or with None take it away.

    The mood of an entry is its latest check-in. Another class leaves everything else that was
    noted with it.

    Raises:
        NoSuchEntry: there is none.
    """
    entry = tx.entries.get(entry_id)
    present = tx.moods.of_entry(entry_id)
    if valence is None:
        for item in present:
            delete_check_in(tx, item.id)
    elif present:
        tx.moods.put(replace(present[-1], valence=valence))
    else:
        tx.moods.put(
            CheckIn(
                id=new_id(),
                at=entry.created_at,
                zone=entry.zone,
                valence=valence,
                noted_at=to_utc(now),
                entry_id=entry_id,
            )
        )
    return _follow(tx, entry_id)


def read_check_in(tx: Transaction, ident: UUID) -> Noted | None:
    """Return a check-in with what was given on own scales; None if there is none."""
    item = _found(tx, ident)
    return None if item is None else Noted(item, tuple(tx.scales.readings_of(ident)))


def _put_readings(tx: Transaction, readings: Sequence[Reading]) -> None:
    """Keep readings again, but for those whose scale was deleted meanwhile."""
    scales = {scale.id for scale in tx.scales.all(archived=True)}
    for reading in readings:
        if reading.scale_id in scales:
            tx.scales.put_reading(reading)


def _found(tx: Transaction, ident: UUID) -> CheckIn | None:
    try:
        return tx.moods.get(ident)
    except NoSuchCheckIn:
        return None


def _follow(tx: Transaction, entry_id: UUID | None) -> Changes:
    """Let the entry's row show its latest check-in."""
    if entry_id is None:
        return Changes(moods=True)
    tx.batches.touch(entry_id)
    moods = tx.moods.of_entry(entry_id)
    tx.entries.set_valence(entry_id, moods[-1].valence if moods else None)
    return Changes.of(entry_id, moods=True)
