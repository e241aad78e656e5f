"""Imports: rows that become visible, or vanish, by one flip of their batch."""

import hashlib
import struct
from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from app.domain.failures import NoSuchImport
from app.domain.imports import Imported
from app.domain.merge_plan import BACKUP
from app.domain.scales import Reading
from app.domain.text import storable
from app.domain.when import from_millis, to_millis
from app.vault.repositories.merging import Merging
from app.vault.repositories.rows import MERGED, WORD_INDEXES, purge_key
from app.vault.repositories.whole import Whole
from app.vault.sqlcipher import Connection

# In origin, beside the formats: values and scales that an import brought.
_READING, _SCALE = "own:reading", "own:scale"
# A value that came to a check-in that was here before: it goes though its check-in stays.
_ADDED = "added"
_DOUBLE = struct.Struct(">d")
#: The format of whole journals, in which entries come with versions of their own.
WHOLE = "lamplit-json"
_USUAL_DELETEMERGE = 10  # FTS5's own, in percent
# The tables whose rows go with their entry.
_OF_AN_ENTRY = ("attachment", "revision", "entry_tag", "draft", "origin", "mood")


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

    def undo(self, ident: UUID) -> tuple[int, int]:
        """Make what a published batch brought in invisible at once.

        An entry that the person touched since stays (`touch`), so does one whose draft waits, and
        any other record that they changed. Return the batch's number and how many of all stay.

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
        number = int(row[0])
        self._release_touched(number)
        kept = self._take_readings(number) + Whole(self._sql).take_back(number)
        kept += Merging(self._sql).take_back(number)
        for table in ("entry", "mood"):
            rows = self._sql.execute(
                f"SELECT count(*) FROM origin JOIN {table} ON {table}.id = origin.entry_id"
                f" WHERE origin.batch = ?1 AND {table}.batch <> ?1 AND origin.format <> ?2",
                (number, MERGED),
            )
            kept += sum(row[0] for row in rows)
        return number, kept

    def _release_touched(self, number: int) -> None:
        """Take entries with words, drafts, files or moods of a person's out of a batch.

        Journals in which `touch` was not there yet say it by these alone. The versions of a whole
        journal that came in as it was say nothing of it: they were written elsewhere.
        """
        touched = self._sql.execute(
            "SELECT id FROM entry AS e WHERE batch = ?1 AND batch <> 0 AND ("
            " ((SELECT format FROM batch WHERE number = ?1) NOT IN (?2, ?3) AND EXISTS"
            "  (SELECT 1 FROM revision WHERE entry_id = e.id AND origin <> 'imported'))"
            " OR EXISTS (SELECT 1 FROM draft WHERE entry_id = e.id)"
            " OR EXISTS (SELECT 1 FROM mood WHERE entry_id = e.id AND batch <> ?1)"
            " OR EXISTS (SELECT 1 FROM attachment WHERE entry_id = e.id AND batch <> ?1))",
            (number, WHOLE, BACKUP),
        ).fetchall()
        for row in touched:
            self._release(row[0])

    def touch(self, entry_id: UUID) -> None:
        """Make an imported entry the person's own: they changed something about it.

        From then on no undo takes it away. Where it came from stays known while the import stands.
        """
        changed = self._sql.execute(
            "SELECT 1 FROM entry WHERE id = ? AND batch <> 0", (entry_id.bytes,)
        )
        if changed.fetchone() is not None:
            self._release(entry_id.bytes)

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

    def sweep_entries(self, number: int, most: int, most_bytes: int) -> int:
        """Delete some entries of a batch with all that belongs to them; return how many.

        As `Entries.delete` does, but many in each statement.

        Args:
            number: the batch.
            most: how many entries.
            most_bytes: of files; a single entry may have more.
        """
        last, count = self._reach(number, most, most_bytes)
        if not count:
            return 0
        # Without the second condition the batches' own index is of no use to SQLite.
        some = f"FROM entry WHERE batch = {int(number)} AND batch <> 0 AND position <= {int(last)}"
        self._merge_deleted(0)
        for index in WORD_INDEXES:
            self._sql.execute(f"DELETE FROM {index} WHERE rowid IN (SELECT position {some})")
        self._sql.execute(f"DELETE FROM trigram_todo WHERE position IN (SELECT position {some})")
        self._sql.execute(
            "DELETE FROM chunk WHERE attachment_id IN"
            f" (SELECT id FROM attachment WHERE entry_id IN (SELECT id {some}))"
        )
        for table in _OF_AN_ENTRY:
            self._sql.execute(f"DELETE FROM {table} WHERE entry_id IN (SELECT id {some})")
        self._sql.execute(f"DELETE {some}")
        self._merge_deleted(_USUAL_DELETEMERGE)
        for index in WORD_INDEXES:
            self._sql.execute(
                "INSERT OR REPLACE INTO meta VALUES (?,?)", (purge_key(index), b"due")
            )
        return count

    def _merge_deleted(self, percent: int) -> None:
        """Let the indexes merge pieces of which so much is deleted; with 0 none.

        While a whole import goes, merging after each step takes five times as long as the rest,
        and when all of it is gone there is little left to merge (`Search.fill_trigrams`).
        """
        for index in WORD_INDEXES:
            self._sql.execute(
                f"INSERT INTO {index} ({index}, rank) VALUES ('deletemerge', ?)", (percent,)
            )

    def _reach(self, number: int, most: int, most_bytes: int) -> tuple[int, int]:
        """Return the last position of the entries that are swept next, and how many they are."""
        rows = self._sql.execute(
            "SELECT position, CASE WHEN attachments THEN"
            " (SELECT coalesce(sum(size), 0) FROM attachment WHERE entry_id = entry.id) ELSE 0 END"
            " FROM entry WHERE batch = ? AND batch <> 0 ORDER BY position LIMIT ?",
            (number, most),
        )
        last, count, total = 0, 0, 0
        for position, size in rows.fetchall():
            total += size
            if count and total > most_bytes:
                break
            last, count = position, count + 1
        return last, count

    def forget(self, number: int) -> None:
        """Delete an emptied batch with its check-ins and origins."""
        self._sql.execute("DELETE FROM mood WHERE batch = ?", (number,))
        self._sql.execute("DELETE FROM origin WHERE batch = ?", (number,))
        self._sql.execute("DELETE FROM batch WHERE number = ?", (number,))

    # --- what has no invisible state -------------------------------------------------------

    def remember_scale(self, ident: UUID, number: int) -> None:
        """Remember that an import made a scale, so that undoing it can take it away."""
        # It may have come before, and have been deleted since: it is this import's now.
        self._sql.execute(
            "DELETE FROM origin WHERE entry_id = ? AND format = ?", (ident.bytes, _SCALE)
        )
        self._sql.execute(
            "INSERT INTO origin VALUES (?,?,?,?,?)",
            (ident.bytes, _SCALE, "", self._scale(ident.bytes), number),
        )

    def _scale(self, ident: bytes) -> bytes:
        """Return what stands for a scale as it is; nothing if it is gone."""
        row = self._sql.execute("SELECT * FROM scale WHERE id = ?", (ident,)).fetchone()
        return b"" if row is None else hashlib.sha256(repr(tuple(row)).encode()).digest()

    def remember_reading(self, reading: Reading, number: int) -> None:
        """Remember that an import brought a value, and what it was."""
        self.remember_readings([reading], number)

    def remember_readings(self, readings: Iterable[Reading], number: int) -> None:
        """Remember values as `remember_reading` does, many of them faster."""
        items = list(readings)
        # It may have come before, and have been deleted since: it is this import's now.
        self._sql.executemany(
            "DELETE FROM origin WHERE entry_id = ? AND format = ?",
            ((one.id.bytes, _READING) for one in items),
        )
        self._sql.executemany(
            "INSERT INTO origin VALUES (?1, ?2, CASE WHEN EXISTS"
            " (SELECT 1 FROM mood WHERE id = ?3 AND batch <> ?5) THEN ?6 ELSE '' END, ?4, ?5)",
            (
                (one.id.bytes, _READING, one.mood_id.bytes if one.mood_id else None,
                 _DOUBLE.pack(one.value), number, _ADDED)
                for one in items
            ),
        )  # fmt: skip

    def _take_readings(self, number: int) -> int:
        """Delete an import's values and the scales it made, but none that a person touched.

        A value is the person's own once they changed it, or its check-in or entry; a scale once
        they changed it or noted a value. Return how many the person changed.
        """
        rows = self._sql.execute(
            "SELECT reading.id, reading.value, origin.digest FROM origin"
            " JOIN reading ON reading.id = origin.entry_id"
            " WHERE origin.batch = ?1 AND origin.format = ?2 AND (mood_id IS NULL"
            " OR origin.source_id = ?3"
            " OR EXISTS (SELECT 1 FROM mood WHERE mood.id = mood_id AND mood.batch = ?1))",
            (number, _READING, _ADDED),
        ).fetchall()
        gone = [(row[0],) for row in rows if _DOUBLE.pack(row[1]) == row[2]]
        self._sql.executemany("DELETE FROM reading WHERE id = ?", gone)
        return len(rows) - len(gone) + self._take_scales(number)

    def _take_scales(self, number: int) -> int:
        made = self._sql.execute(
            "SELECT scale.id, digest, EXISTS (SELECT 1 FROM reading WHERE scale_id = scale.id)"
            " FROM origin JOIN scale ON scale.id = origin.entry_id WHERE batch = ? AND format = ?",
            (number, _SCALE),
        ).fetchall()
        changed = 0
        for ident, digest, has_readings in made:
            # Those that came before this was kept say nothing of it.
            if digest and digest != self._scale(ident):
                changed += 1
            elif not has_readings:
                self._sql.execute("DELETE FROM scale WHERE id = ?", (ident,))
        return changed

    # --- origins ---------------------------------------------------------------------------

    def remember(
        self, entry_id: UUID, form: str, source_id: str, digest: bytes, number: int
    ) -> None:
        """Remember where an entry came from, and the digest of what it was there."""
        self._sql.execute(
            "INSERT OR IGNORE INTO origin VALUES (?,?,?,?,?)",
            (entry_id.bytes, form, storable(source_id), digest, number),
        )

    def known(self, form: str, source_id: str) -> set[bytes]:
        """Return the digests under which a source's entry was brought in before."""
        rows = self._sql.execute(
            "SELECT digest FROM origin JOIN batch ON batch.number = origin.batch"
            " WHERE origin.format = ? AND source_id = ? AND state = 'published'",
            (form, storable(source_id)),
        )
        return {row[0] for row in rows}

    def entry_of(self, form: str, source_id: str) -> UUID | None:
        """Return the entry that a source's entry came in as, the newest one; None if it is gone."""
        row = self._sql.execute(
            "SELECT entry.id FROM origin JOIN batch ON batch.number = origin.batch"
            " JOIN entry ON entry.id = origin.entry_id WHERE origin.format = ? AND source_id = ?"
            " AND state = 'published' ORDER BY batch.number DESC LIMIT 1",
            (form, storable(source_id)),
        ).fetchone()
        return None if row is None else UUID(bytes=row[0])

    def has_digest(self, digest: bytes) -> bool:
        """Return whether an equal entry was brought in before, whatever it was called."""
        row = self._sql.execute(
            "SELECT 1 FROM origin JOIN batch ON batch.number = origin.batch"
            " WHERE digest = ? AND state = 'published'",
            (digest,),
        ).fetchone()
        return row is not None
