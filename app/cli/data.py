"""What the commands print as JSON; others script against it, so names and shapes are stable."""

from collections.abc import Iterable, Iterator
from typing import Any

from app.domain.entry import Attachment, Entry, EntryRow, Revision
from app.domain.excerpts import heading_and_excerpt
from app.domain.imports import Imported, Plan
from app.domain.when import iso
from app.vault.backups import Backup
from app.vault.repositories.search import HIT_END, HIT_START
from app.vault.transaction import Transaction

Json = dict[str, Any]


def entry_json(entry: Entry) -> Json:
    """Return an entry without its text."""
    return {
        "id": str(entry.id),
        "created_at": iso(entry.created_at),
        "zone": entry.zone,
        "title": entry.content.title,
        "heading": heading_and_excerpt(entry.content.title, entry.content.body)[0],
        "tags": list(entry.all_tags),
        "starred": entry.starred,
        "hard": entry.hard,
        "mood": None if entry.valence is None else int(entry.valence),
        "place": entry.content.place,
        "words": entry.words,
        "modified_at": iso(entry.modified_at),
        "trashed_at": None if entry.trashed_at is None else iso(entry.trashed_at),
        "attachments": [attachment_json(item) for item in entry.attachments],
    }


def full_entry_json(entry: Entry) -> Json:
    """Return an entry with its text, and the version that stands."""
    return {**entry_json(entry), "revision": str(entry.revision_id), "body": entry.content.body}


def attachment_json(item: Attachment) -> Json:
    """Return what is known of a file."""
    return {
        "id": str(item.id),
        "name": item.name,
        "bytes": item.size,
        "mime": item.mime,
        "sha256": item.sha256.hex(),
        "width": item.width,
        "height": item.height,
    }


def rows_json(tx: Transaction, rows: Iterable[EntryRow]) -> Iterator[Json]:
    """Yield the entries of a list."""
    return (entry_json(tx.entries.get(row.id)) for row in rows)


def hits_json(tx: Transaction, rows: Iterable[EntryRow]) -> Iterator[Json]:
    """Yield the entries of a search with their snippets."""
    for row in rows:
        text, hits = split_snippet(row.snippet or row.excerpt)
        yield {**entry_json(tx.entries.get(row.id)), "snippet": text, "hits": hits}


def split_snippet(marked: str) -> tuple[str, list[list[int]]]:
    """Return a snippet without its marks, and where each hit begins and ends in it."""
    text, hits, start = "", [], None
    for char in marked:
        if char == HIT_START:
            start = len(text)
        elif char == HIT_END:
            if start is not None and start < len(text):
                hits.append([start, len(text)])
            start = None
        else:
            text += char
    return text, hits


def revision_json(item: Revision) -> Json:
    """Return one version of an entry."""
    return {
        "id": str(item.id),
        "entry": str(item.entry_id),
        "parent": None if item.parent_id is None else str(item.parent_id),
        "at": iso(item.at),
        "origin": str(item.origin),
        "device": item.device,
        "current": item.current,
        "words": item.words,
        "title": item.content.title,
        "tags": list(item.content.tags),
        "place": item.content.place,
        "body": item.content.body,
    }


def plan_json(plan: Plan, done: Imported | None = None) -> Json:
    """Return what an import would do, or did."""
    return {
        "import_id": None if done is None else str(done.id),
        "format": plan.format,
        "new": plan.new,
        "check_ins_alone": plan.alone,
        "others": plan.others,
        "same": plan.same,
        "differing": plan.differing,
        "attachments": plan.attachments,
        "missing": plan.missing,
        "without_zone": plan.without_zone,
        "moods": {label: None if mood is None else int(mood) for label, mood in plan.moods.items()},
        "problems": [
            {"kind": str(item.kind), "file": item.file, "where": item.where, "detail": item.detail}
            for item in plan.problems
        ],
    }


def imported_json(item: Imported) -> Json:
    """Return a finished import."""
    return {
        "import_id": str(item.id),
        "format": item.format,
        "at": iso(item.at),
        "entries": item.entries,
        "attachments": item.attachments,
    }


def backup_json(item: Backup) -> Json:
    """Return a backup; ``entries`` is null where it was not counted."""
    return {
        "path": str(item.path),
        "at": iso(item.at),
        "bytes": item.size,
        "entries": item.entries,
    }
