"""Star, mark, tag and move entries, one or many."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from app.domain.changes import NOTHING, Changes
from app.domain.tags import merge_tags, tag_key
from app.domain.when import check_zone, to_utc
from app.usecases.edit_entry import edit_entry
from app.vault.transaction import Transaction


def mark_entries(
    tx: Transaction,
    entry_ids: Iterable[UUID],
    *,
    starred: bool | None = None,
    hard: bool | None = None,
) -> Changes:
    """Set or take the star, or the mark that keeps entries out of memories."""
    ids = list(entry_ids)
    for entry_id in ids:
        tx.batches.touch(entry_id)
        tx.entries.set_flags(entry_id, starred=starred, hard=hard)
    return Changes.of(*ids)


def move_entry(tx: Transaction, entry_id: UUID, created_at: datetime, zone: str) -> Changes:
    """Put an entry on another moment or into another zone, with the mood noted for that moment.

    What was given on own scales with that mood moves along.

    Raises:
        NoSuchEntry, BadZone: there is none.
    """
    before = tx.entries.get(entry_id).created_at
    moment, zone = to_utc(created_at), check_zone(zone)
    tx.batches.touch(entry_id)
    tx.entries.move(entry_id, moment, zone)
    moods = [item for item in tx.moods.of_entry(entry_id) if item.at == before]
    for item in moods:
        tx.moods.move(item.id, moment, zone)
        for reading in tx.scales.readings_of(item.id):
            tx.scales.put_reading(replace(reading, at=moment, zone=zone))
    return Changes.of(entry_id, moods=bool(moods))


def tag_entries(
    tx: Transaction,
    entry_ids: Iterable[UUID],
    *,
    now: datetime,
    new_id: Callable[[], UUID],
    add: tuple[str, ...] = (),
    remove: tuple[str, ...] = (),
    device: str = "",
) -> Changes:
    """Add and take picked tags; tags written in the text stay, since they are the text."""
    gone = {tag_key(tag) for tag in remove}
    changes = NOTHING
    for entry_id in entry_ids:
        content = tx.entries.get(entry_id).content
        kept = tuple(tag for tag in content.tags if tag_key(tag) not in gone)
        changes |= edit_entry(
            tx,
            entry_id,
            replace(content, tags=merge_tags(kept, add)),
            now=now,
            new_id=new_id,
            device=device,
        )
    return changes
