"""Move entries to the trash, take them out again, and delete them for good."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from uuid import UUID

from app.domain.changes import NOTHING, Changes
from app.domain.when import to_utc
from app.vault.transaction import Transaction

KEPT_FOR = timedelta(days=30)


def trash_entries(tx: Transaction, entry_ids: Iterable[UUID], *, now: datetime) -> Changes:
    """Move entries to the trash, where they stay for 30 days.

    Raises:
        NoSuchEntry: one of them does not exist; none is moved.
    """
    ids = list(entry_ids)
    for entry_id in ids:
        tx.batches.touch(entry_id)
        tx.entries.set_trashed(entry_id, to_utc(now))
    return Changes.of(*ids, trash=True, tags=True)


def untrash_entries(tx: Transaction, entry_ids: Iterable[UUID]) -> Changes:
    """Take entries out of the trash.

    Raises:
        NoSuchEntry: one of them does not exist; none is moved.
    """
    ids = list(entry_ids)
    for entry_id in ids:
        tx.batches.touch(entry_id)
        tx.entries.set_trashed(entry_id, None)
    return Changes.of(*ids, trash=True, tags=True)


def delete_entries(tx: Transaction, entry_ids: Iterable[UUID], *, now: datetime) -> Changes:
    """Delete entries for good; only the fact that they were deleted stays.

    Raises:
        NoSuchEntry: one of them does not exist; none is deleted.
    """
    ids = list(entry_ids)
    for entry_id in ids:
        tx.entries.delete(entry_id)
        tx.tombstones.put("entry", entry_id, to_utc(now))
    return Changes.of(*ids, trash=True, tags=True, moods=True)


def empty_trash(tx: Transaction, *, now: datetime, everything: bool = False) -> Changes:
    """Delete what lies in the trash for longer than 30 days, or all of it."""
    due = [
        row.id
        for row in tx.timeline.trashed()
        if everything or to_utc(now) - _trashed_at(tx, row.id) >= KEPT_FOR
    ]
    return delete_entries(tx, due, now=now) if due else NOTHING


def _trashed_at(tx: Transaction, entry_id: UUID) -> datetime:
    at = tx.entries.get(entry_id).trashed_at
    assert at is not None
    return at
