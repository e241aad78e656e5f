"""Change what an entry says; what it said before moves to its history."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from app.domain.changes import NOTHING, Changes
from app.domain.entry import Content, Origin
from app.domain.when import to_utc
from app.vault.transaction import Transaction


def edit_entry(
    tx: Transaction,
    entry_id: UUID,
    content: Content,
    *,
    now: datetime,
    new_id: Callable[[], UUID],
    base: UUID | None = None,
    origin: Origin = Origin.WRITTEN,
    device: str = "",
) -> Changes:
    """Make ``content`` the current version of an entry.

    Args:
        tx: the transaction.
        entry_id: which entry.
        content: the new words; nothing happens when they are the current ones.
        now: the present, aware.
        new_id: gives a fresh id at each call.
        base: the version the words were made from; the current one if not given.
        origin: why the version came to be.
        device: the name of this machine.

    Raises:
        NoSuchEntry: there is none.
    """
    changed = tx.entries.replace(
        entry_id,
        content,
        revision_id=new_id(),
        parent_id=base,
        at=to_utc(now),
        origin=origin,
        device=device,
    )
    return Changes.of(entry_id, tags=True) if changed else NOTHING


def restore_version(
    tx: Transaction,
    revision_id: UUID,
    *,
    now: datetime,
    new_id: Callable[[], UUID],
    device: str = "",
) -> tuple[UUID, Changes]:
    """Make an earlier version current again, as a new version, and return the entry's id.

    Raises:
        NoSuchRevision: there is none.
    """
    revision = tx.revisions.get(revision_id)
    changes = edit_entry(
        tx,
        revision.entry_id,
        revision.content,
        now=now,
        new_id=new_id,
        base=revision_id,
        origin=Origin.RESTORED,
        device=device,
    )
    return revision.entry_id, changes
