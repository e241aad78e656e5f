"""Versions of entries, and the drafts from which they are made."""

from datetime import datetime
from typing import Any
from uuid import UUID

from app.domain.entry import Content, Draft, Origin, Revision
from app.domain.failures import NoSuchRevision
from app.domain.when import from_millis, to_millis
from app.vault.repositories.rows import join_tags, maybe_id, split_tags
from app.vault.sqlcipher import Connection

# The words of the current version stand in the entry itself.
_REVISION = (
    "SELECT r.id, r.entry_id, r.parent_id, r.at, r.origin, r.device, r.words, r.id = e.revision_id,"
    " coalesce(r.body, e.body), coalesce(r.title, e.title), coalesce(r.picked, e.picked),"
    " coalesce(r.place, e.place), coalesce(r.template, e.template)"
    " FROM revision AS r JOIN entry AS e ON e.id = r.entry_id"
)


class Revisions:
    """The versions of each entry over one connection."""

    def __init__(self, sql: Connection) -> None:
        self._sql = sql

    def of(self, entry_id: UUID) -> list[Revision]:
        """Return every version of an entry, newest first."""
        rows = self._sql.execute(
            f"{_REVISION} WHERE r.entry_id = ? ORDER BY r.at DESC, r.rowid DESC", (entry_id.bytes,)
        )
        return [_revision(row) for row in rows]

    def outline(self, entry_id: UUID) -> list[Revision]:
        """Return every version of an entry without its words, newest first; for long lists."""
        rows = self._sql.execute(
            "SELECT r.id, r.entry_id, r.parent_id, r.at, r.origin, r.device, r.words,"
            " r.id = e.revision_id, '', '', '', '', ''"
            " FROM revision AS r JOIN entry AS e ON e.id = r.entry_id"
            " WHERE r.entry_id = ? ORDER BY r.at DESC, r.rowid DESC",
            (entry_id.bytes,),
        )
        return [_revision(row) for row in rows]

    def get(self, revision_id: UUID) -> Revision:
        """Return one version.

        Raises:
            NoSuchRevision: there is none.
        """
        row = self._sql.execute(f"{_REVISION} WHERE r.id = ?", (revision_id.bytes,)).fetchone()
        if row is None:
            raise NoSuchRevision
        return _revision(row)


def _revision(row: tuple[object, ...]) -> Revision:
    ident, entry, parent, at, origin, device, words, current, *content = row
    assert isinstance(ident, bytes) and isinstance(entry, bytes) and isinstance(at, int)  # noqa: PT018
    body, title, picked, place, template = (str(part) for part in content)
    return Revision(
        id=UUID(bytes=ident),
        entry_id=UUID(bytes=entry),
        parent_id=maybe_id(parent) if isinstance(parent, bytes) else None,
        at=from_millis(at),
        origin=Origin(str(origin)),
        device=str(device),
        content=Content(body, title, split_tags(picked), place, template),
        words=int(str(words)),
        current=bool(current),
    )


_DRAFT = (
    "SELECT entry_id, base, at, created_at, zone, starred, hard, title, picked, place, template,"
    " body FROM draft"
)


def _draft(row: tuple[Any, ...]) -> Draft:
    return Draft(
        entry_id=UUID(bytes=row[0]),
        base=maybe_id(row[1]),
        at=from_millis(row[2]),
        created_at=from_millis(row[3]),
        zone=row[4],
        starred=bool(row[5]),
        hard=bool(row[6]),
        content=Content(row[11], row[7], split_tags(row[8]), row[9], row[10]),
    )


class Drafts:
    """Words being typed, over one connection."""

    def __init__(self, sql: Connection) -> None:
        self._sql = sql

    def put(self, draft: Draft) -> None:
        """Keep the newest state of what is being typed."""
        content = draft.content.storable()
        self._sql.execute(
            "INSERT OR REPLACE INTO draft (entry_id, base, at, created_at, zone, starred, hard,"
            " title, picked, place, template, body) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)",
            (draft.entry_id.bytes, draft.base.bytes if draft.base else None, to_millis(draft.at),
             to_millis(draft.created_at), draft.zone, draft.starred, draft.hard, content.title,
             join_tags(content.tags), content.place, content.template, content.body),
        )  # fmt: skip

    def get(self, entry_id: UUID) -> Draft | None:
        """Return what is being typed in an entry, if anything."""
        rows = self._sql.execute(f"{_DRAFT} WHERE entry_id = ?", (entry_id.bytes,))
        return next(map(_draft, rows), None)

    def all(self) -> list[Draft]:
        """Return every draft, last touched first."""
        return [_draft(row) for row in self._sql.execute(f"{_DRAFT} ORDER BY at DESC")]

    def drop(self, entry_id: UUID) -> None:
        """Forget a draft."""
        self._sql.execute("DELETE FROM draft WHERE entry_id = ?", (entry_id.bytes,))


class Tombstones:
    """What was deleted for good, over one connection."""

    def __init__(self, sql: Connection) -> None:
        self._sql = sql

    def put(self, kind: str, ident: UUID, at: datetime) -> None:
        """Remember a deletion."""
        self._sql.execute(
            "INSERT OR IGNORE INTO tombstone VALUES (?,?,?)", (kind, ident.bytes, to_millis(at))
        )

    def drop(self, kind: str, ident: UUID) -> None:
        """Forget a deletion that the person took back."""
        self._sql.execute("DELETE FROM tombstone WHERE kind = ? AND id = ?", (kind, ident.bytes))

    def has(self, kind: str, ident: UUID) -> bool:
        """Return whether that was deleted."""
        found = self._sql.execute(
            "SELECT 1 FROM tombstone WHERE kind = ? AND id = ?", (kind, ident.bytes)
        )
        return found.fetchone() is not None
