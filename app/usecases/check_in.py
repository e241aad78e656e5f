"""Note how it is right now."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from app.domain.changes import Changes
from app.domain.mood import NO_FEELINGS, CheckIn, Feelings, Valence
from app.domain.when import check_zone, to_utc
from app.vault.transaction import Transaction


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


def take_back_check_in(tx: Transaction, item: CheckIn) -> Changes:
    """Delete a check-in."""
    tx.moods.remove(item.id)
    return _follow(tx, item.entry_id)


def set_entry_mood(
    tx: Transaction,
    entry_id: UUID,
    valence: Valence | None,
    *,
    now: datetime,
    new_id: Callable[[], UUID],
) -> Changes:
    """Give an entry a mood, change it, or with None take it away.

    Raises:
        NoSuchEntry: there is none.
    """
    entry = tx.entries.get(entry_id)
    for item in tx.moods.of_entry(entry_id):
        tx.moods.remove(item.id)
    if valence is not None:
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


def _follow(tx: Transaction, entry_id: UUID | None) -> Changes:
    """Let the entry's row show its latest check-in."""
    if entry_id is None:
        return Changes(moods=True)
    tx.batches.touch(entry_id)
    moods = tx.moods.of_entry(entry_id)
    tx.entries.set_valence(entry_id, moods[-1].valence if moods else None)
    return Changes.of(entry_id, moods=True)
