"""Keep what is being typed, and make a version of it when the person moves on."""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from uuid import UUID

from app.domain.changes import NOTHING, Changes
from app.domain.entry import Content, Draft
from app.domain.failures import BadZone, NoSuchEntry
from app.domain.merging import merge_contents
from app.domain.when import check_zone
from app.usecases.edit_entry import edit_entry
from app.usecases.write_entry import write_entry
from app.vault.transaction import Transaction


def keep_draft(tx: Transaction, draft: Draft) -> Changes:
    """Keep the newest state of what is being typed; an emptied new entry needs no draft."""
    is_new = draft.base is None
    if is_new and draft.content.is_empty and not tx.attachments.of(draft.entry_id):
        if tx.drafts.get(draft.entry_id) is None:
            return NOTHING
        tx.drafts.drop(draft.entry_id)
    else:
        tx.batches.release_undone(draft.entry_id)
        tx.drafts.put(draft)
    return Changes(drafts=True)


def publish_draft(
    tx: Transaction,
    entry_id: UUID,
    *,
    now: datetime,
    new_id: Callable[[], UUID],
    device: str = "",
) -> Changes:
    """Make a version of an entry's draft and drop the draft; nothing happens without one.

    What was done to the entry since the draft's base (tags of many, an edit elsewhere) stays where
    the draft did not change the same thing; where both did, the draft stands and the other is in
    the history. Stars, marks and moments are the entry's own and stay as they are.
    """
    draft = tx.drafts.get(entry_id)
    if draft is None:
        return NOTHING
    tx.batches.release_undone(entry_id)
    if tx.entries.exists(entry_id):
        changes = edit_entry(
            tx, entry_id, _merged(tx, draft), now=draft.at, new_id=new_id, base=draft.base,
            device=device,
        )  # fmt: skip
        if draft.base is None and (draft.starred or draft.hard):  # it was a new page still
            tx.entries.set_flags(entry_id, starred=draft.starred or None, hard=draft.hard or None)
            changes |= Changes.of(entry_id)
        trashed_at = tx.entries.get(entry_id).trashed_at
        if trashed_at is not None:  # 30 days from its last words
            tx.entries.set_trashed(entry_id, max(trashed_at, draft.at))
    elif draft.content.is_empty and not tx.attachments.of(entry_id):
        tx.drafts.drop(entry_id)
        return Changes(drafts=True)
    else:
        tx.tombstones.drop("entry", entry_id)
        _, changes = write_entry(
            tx,
            draft.content,
            created_at=draft.created_at,
            zone=_known_zone(draft.zone),
            now=min(now, draft.at),
            new_id=new_id,
            starred=draft.starred,
            hard=draft.hard,
            device=device,
            entry_id=entry_id,
        )
        moods = tx.moods.of_entry(entry_id)
        if moods:
            tx.entries.set_valence(entry_id, moods[-1].valence)
        tx.entries.refresh_attachments(entry_id)
    tx.drafts.drop(entry_id)
    return changes | Changes(drafts=True)


def _merged(tx: Transaction, draft: Draft) -> Content:
    """Return the draft's words with what else became of the entry since the draft's base."""
    entry = tx.entries.get(draft.entry_id)
    versions = tx.revisions.outline(draft.entry_id)
    # A page that was new when it was kept began from what it itself published first.
    base = draft.base or versions[-1].id
    if base == entry.revision_id or all(version.id != base for version in versions):
        return draft.content
    return merge_contents(tx.revisions.get(base).content, draft.content.storable(), entry.content)


def _known_zone(zone: str) -> str:
    """Return ``zone``, or UTC where this computer does not know it: words wait for no zone."""
    try:
        return check_zone(zone)
    except BadZone:
        return "UTC"


def publish_leftovers(
    tx: Transaction, *, now: datetime, new_id: Callable[[], UUID], device: str = ""
) -> tuple[datetime | None, Changes]:
    """Make versions of all drafts that a stop left behind; return when the last was kept.

    One that cannot be published stays a draft: it keeps no journal from opening.
    """
    drafts = tx.drafts.all()
    changes = NOTHING
    for draft in drafts:
        with suppress(NoSuchEntry):
            changes |= publish_draft(tx, draft.entry_id, now=now, new_id=new_id, device=device)
    return (drafts[0].at if drafts else None), changes
