"""Imports: rows that become visible, or vanish, by one flip of their batch."""

from datetime import datetime
from uuid import UUID

from app.domain.failures import NoSuchImport
from app.domain.imports import Found, Imported
from app.domain.text import storable
from app.domain.when import from_millis, to_millis
from app.vault.sqlcipher import Connection


class Batches:
    """Imports and where their entries came from, over one connection."""

    def __init__(self, sql: Connection) -> None:
        self._sql = sql

    def begin(self, ident: UUID, form: str, at: datetime) -> int:
        """Begin an invisible batch and return its number."""
        made = self._sql.execute(
            "INSERT INTO batch (id, kind, format, at, state) VALUES (?, 'import', ?, ?, 'staged')",
            (ident.bytes, form, to_millis(at)),
        )
        return made.lastrowid

    def publish(self, number: int, entries: int, attachments: int) -> None:
        """Make everything in a batch visible at once."""
        self._sql.execute(
            "UPDATE batch SET state = 'published', entries = ?, attachments = ? WHERE number = ?",
            (entries, attachments, number),
        )

    def undo(self, ident: UUID) -> int:
        """Make what a published batch brought in invisible at once and return its number.

        What a person did with an entry since is theirs: such an entry leaves the batch and stays.

        Raises:
            NoSuchImport: there is none, or it was undone already.
        """
        row = self._sql.execute(
            "UPDATE batch SET state = 'undone' WHERE id = ? AND state = 'published'"
            " RETURNING number",
            (ident.bytes,),
        ).fetchone()
        if row is None:
            raise NoSuchImport
        self._release_touched(int(row[0]))
        return int(row[0])

    def _release_touched(self, number: int) -> None:
        """Take entries with words, files or moods of a person's out of a batch, as they are."""
        touched = self._sql.execute(
            "SELECT id FROM entry AS e WHERE batch = ?1 AND ("
            " EXISTS (SELECT 1 FROM revision WHERE entry_id = e.id AND origin <> 'imported')"
            " OR EXISTS (SELECT 1 FROM draft WHERE entry_id = e.id)"
            " OR EXISTS (SELECT 1 FROM mood WHERE entry_id = e.id AND batch <> ?1)"
            " OR EXISTS (SELECT 1 FROM attachment WHERE entry_id = e.id AND batch <> ?1))",
            (number,),
        ).fetchall()
        for row in touched:
            self._release(row[0])

    def release_undone(self, entry_id: UUID) -> None:
        """Keep an entry that its undone import has not swept yet: somebody goes on with it."""
        undone = self._sql.execute(
            "SELECT 1 FROM entry JOIN batch ON batch.number = entry.batch"
            " WHERE entry.id = ? AND state = 'undone'",
            (entry_id.bytes,),
        )
        if undone.fetchone() is not None:
            self._release(entry_id.bytes)

    def _release(self, entry_id: bytes) -> None:
        for table, key in (("entry", "id"), ("attachment", "entry_id"), ("mood", "entry_id")):
            self._sql.execute(f"UPDATE {table} SET batch = 0 WHERE {key} = ?", (entry_id,))
        self._sql.execute("DELETE FROM origin WHERE entry_id = ?", (entry_id,))

    def published(self) -> list[Imported]:
        """Return the imports that can be undone, newest first."""
        rows = self._sql.execute(
            "SELECT id, format, at, entries, attachments FROM batch"
            " WHERE state = 'published' ORDER BY at DESC, number DESC"
        )
        return [
            Imported(UUID(bytes=row[0]), row[1], from_millis(row[2]), row[3], row[4])
            for row in rows
        ]

    def leftovers(self) -> list[int]:
        """Return the numbers of batches that are to be swept: never finished, or undone."""
        rows = self._sql.execute("SELECT number FROM batch WHERE state <> 'published'")
        return [row[0] for row in rows]

    def entries_of(self, number: int, limit: int) -> list[UUID]:
        """Return some entries of a batch."""
        rows = self._sql.execute("SELECT id FROM entry WHERE batch = ? LIMIT ?", (number, limit))
        return [UUID(bytes=row[0]) for row in rows]

    def forget(self, number: int) -> None:
        """Delete an emptied batch with its check-ins and origins."""
        self._sql.execute("DELETE FROM mood WHERE batch = ?", (number,))
        self._sql.execute("DELETE FROM origin WHERE batch = ?", (number,))
        self._sql.execute("DELETE FROM batch WHERE number = ?", (number,))

    # --- origins ---------------------------------------------------------------------------

    def remember(self, entry_id: UUID, form: str, found: Found, number: int) -> None:
        """Remember where an entry came from."""
        self._sql.execute(
            "INSERT OR IGNORE INTO origin VALUES (?,?,?,?,?)",
            (entry_id.bytes, form, storable(found.source_id), found.digest(), number),
        )

    def known(self, form: str, source_id: str) -> set[bytes]:
        """Return the digests under which a source's entry was brought in before."""
        rows = self._sql.execute(
            "SELECT digest FROM origin JOIN batch ON batch.number = origin.batch"
            " WHERE origin.format = ? AND source_id = ? AND state = 'published'",
            (form, storable(source_id)),
        )
        return {row[0] for row in rows}

    def has_digest(self, digest: bytes) -> bool:
        """Return whether an equal entry was brought in before, whatever it was called."""
        row = self._sql.execute(
            "SELECT 1 FROM origin JOIN batch ON batch.number = origin.batch"
            " WHERE digest = ? AND state = 'published'",
            (digest,),
        ).fetchone()
        return row is not None
