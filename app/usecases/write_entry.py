"""Write a new entry."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from app.domain.changes import Changes
from app.domain.entry import Content
from app.domain.mood import CheckIn, Valence
from app.domain.when import check_zone, to_utc
from app.vault.repositories.entries import NewEntry
from app.vault.transaction import Transaction


def write_entry(
    tx: Transaction,
    content: Content,
    *,
    created_at: datetime,
    zone: str,
    now: datetime,
    new_id: Callable[[], UUID],
    starred: bool = False,
    hard: bool = False,
    valence: Valence | None = None,
    device: str = "",
    entry_id: UUID | None = None,
) -> tuple[UUID, Changes]:
    """Add an entry and return its id.

    Args:
        tx: the transaction.
        content: what was written.
        created_at: the moment it speaks of, aware.
        zone: IANA name of the zone it was seen in.
        now: the present, aware.
        new_id: gives a fresh id at each call.
        starred: whether it has the star.
        hard: whether it is kept out of memories.
        valence: a check-in that belongs to it.
        device: the name of this machine as the person calls it.
        entry_id: an id given out before, when a draft had it.

    Raises:
        BadZone: there is no such zone.
    """
    ident = entry_id or new_id()
    zone = check_zone(zone)
    tx.entries.add(
        NewEntry(
            id=ident,
            revision_id=new_id(),
            created_at=to_utc(created_at),
            zone=zone,
            content=content,
            modified_at=to_utc(now),
            starred=starred,
            hard=hard,
            valence=valence,
            device=device,
        )
    )
    if valence is not None:
        tx.moods.put(
            CheckIn(new_id(), to_utc(created_at), zone, valence, to_utc(now), entry_id=ident)
        )
    return ident, Changes.of(ident, tags=True, moods=valence is not None)
