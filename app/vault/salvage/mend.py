"""Making a whole journal of rows of which some are missing."""

# ruff: noqa: S608 - every name in a statement is one of our own tables and columns

import hashlib
from collections.abc import Callable
from typing import Any
from uuid import UUID

from app.domain.entry import Content, Origin
from app.domain.tags import tag_key
from app.domain.when import from_millis
from app.vault.incarnation import COUNTER, TOKEN
from app.vault.repositories.circle_state import lose_places
from app.vault.repositories.entries import Entries, NewEntry
from app.vault.repositories.rows import WORD_INDEXES, join_tags, purge_key, split_tags
from app.vault.repositories.search import Search
from app.vault.sqlcipher import Connection, Cursor

_CIRCLES_SINCE = 3
_MOODS_SINCE = 2
_MOST_TITLE = 80

Tick = Callable[[], object]
#: A kind of record, the day, and what it is called, as far as that is known.
Noted = tuple[str, str, str]


class Mending:
    """Puts right what missing rows leave behind.

    Args:
        sql: the new database, outside a transaction.
        version: its layout.
        new_id: gives ids.
        tick: called between steps; it may raise.
    """

    def __init__(
        self, sql: Connection, version: int, new_id: Callable[[], UUID], tick: Tick
    ) -> None:
        self._sql = sql
        self._version = version
        self._new_id = new_id
        self._tick = tick
        self.lost: list[Noted] = []

    def mend(self, *, mixed: bool) -> None:
        """Do all of it in one transaction.

        Args:
            mixed: earlier states of pages were read too, so what was deleted may be among them.
        """
        self._sql.execute("BEGIN IMMEDIATE")
        try:
            if mixed:
                self._delete_buried()
            self._sql.execute(
                "UPDATE entry SET batch = 0 WHERE batch <> 0"
                " AND batch NOT IN (SELECT number FROM batch)"
            )
            self._check_files()
            self._give_records()
            self._index()
            self._bring_back()
            self._settle()
            self._sql.execute("COMMIT")
        except BaseException:
            if self._sql.in_transaction:
                self._sql.execute("ROLLBACK")
            raise

    def _delete_buried(self) -> None:
        gone = "(SELECT id FROM tombstone WHERE kind = 'entry')"
        for table in ("revision", "draft", "origin", "mood", "attachment"):
            self._sql.execute(f"DELETE FROM {table} WHERE entry_id IN {gone}")
        self._sql.execute(f"DELETE FROM entry WHERE id IN {gone}")

    def _check_files(self) -> None:
        """Leave out files that are not whole, byte for byte."""
        rows = self._sql.execute(
            "SELECT a.id, a.name, a.size, a.sha256, a.ready, coalesce(e.local_date, '')"
            " FROM attachment AS a LEFT JOIN entry AS e ON e.id = a.entry_id"
        ).fetchall()
        for ident, name, size, digest, ready, day in rows:
            self._tick()
            if not ready or self._is_whole(ident, size, digest):
                continue
            self.lost.append(("file", day, name))
            self._sql.execute("DELETE FROM attachment WHERE id = ?", (ident,))
        strays = "attachment_id NOT IN (SELECT id FROM attachment)"
        known = self._sql.execute(
            f"SELECT count(DISTINCT attachment_id) FROM chunk WHERE {strays}"
        ).fetchone()
        named = sum(kind == "file" for kind, _, _ in self.lost)
        self.lost += [("file", "", "")] * max(0, (known[0] if known else 0) - named)
        self._sql.execute(f"DELETE FROM chunk WHERE {strays}")

    def _is_whole(self, ident: bytes, size: int, digest: bytes) -> bool:
        read, found = 0, hashlib.sha256()
        rows: Cursor = self._sql.execute(
            "SELECT data FROM chunk WHERE attachment_id = ? ORDER BY number", (ident,)
        )
        for (data,) in rows:
            found.update(data)
            read += len(data)
        return (read, found.digest()) == (size, digest)

    def _give_records(self) -> None:
        """Each entry has a record of its current version; what hangs on a lost row gets one."""
        self._sql.execute(
            "INSERT INTO revision (id, entry_id, at, origin, device, words)"
            " SELECT revision_id, id, modified_at, ?, '', words FROM entry"
            " WHERE revision_id NOT IN (SELECT id FROM revision)",
            (Origin.WRITTEN,),
        )
        self._sql.execute(
            "UPDATE revision SET title = NULL, picked = NULL, place = NULL, template = NULL,"
            " body = NULL WHERE id IN (SELECT revision_id FROM entry) AND body IS NOT NULL"
        )
        if self._version < _MOODS_SINCE:
            return
        for table, column, parent, columns, values in (
            ("reading", "scale_id", "scale", "name, kind, made_at", "'…', 'number', 0"),
            ("card_use", "card_id", "coping_card", "title, body, made_at", "'…', '', 0"),
            ("goal_day", "goal_id", "goal", "words, made_at", "'…', 0"),
        ):
            made = self._sql.execute(
                f"INSERT OR IGNORE INTO {parent} (id, {columns})"
                f" SELECT DISTINCT {column}, {values} FROM {table}"
                f" WHERE {column} NOT IN (SELECT id FROM {parent})"
            )
            self.lost += [(parent, "", "")] * made.rowcount
        self._sql.execute(
            "UPDATE reading SET mood_id = NULL WHERE mood_id NOT IN (SELECT id FROM mood)"
        )

    def _index(self) -> None:
        """Make anew what is worked out of entries and check-ins."""
        search = Search(self._sql)
        search.forget_words()
        while search.fill_words():
            self._tick()
        self._sql.executemany(
            "INSERT OR IGNORE INTO entry_tag VALUES (?,?,?)",
            [
                (tag_key(tag), ident, tag)
                for ident, tags in self._sql.execute("SELECT id, tags FROM entry WHERE tags <> ''")
                for tag in split_tags(tags)
            ],
        )
        entries = Entries(self._sql)
        for (ident,) in self._sql.execute(
            "SELECT id FROM entry WHERE attachments > 0 OR picture IS NOT NULL"
            " UNION SELECT entry_id FROM attachment"
        ).fetchall():
            entries.refresh_attachments(UUID(bytes=ident))
        if self._version >= _MOODS_SINCE:
            self._count_feelings()

    def _count_feelings(self) -> None:
        rows = self._sql.execute("SELECT id, local_date, labels, contexts FROM mood").fetchall()
        for ident, day, labels, contexts in rows:
            codes = [("label", code) for code in split_tags(labels)]
            codes += [("context", code) for code in split_tags(contexts)]
            self._sql.executemany(
                "INSERT OR IGNORE INTO mood_facet (local_date, kind, code, mood_id)"
                " VALUES (?,?,?,?)",
                [(day, kind, code, ident) for kind, code in codes],
            )

    def _bring_back(self) -> None:
        """Bring lost entries back from their newest earlier version, or from their files alone."""
        zone = self._usual_zone()
        for ident in self._lost_entries():
            self._tick()
            row = self._sql.execute(
                "SELECT id, at, title, picked, place, template, body FROM revision"
                " WHERE entry_id = ? AND body IS NOT NULL ORDER BY at DESC LIMIT 1",
                (ident,),
            ).fetchone()
            began = self._sql.execute(
                "SELECT min(at) FROM (SELECT at FROM revision WHERE entry_id = ?1"
                " UNION ALL SELECT at FROM attachment WHERE entry_id = ?1)",
                (ident,),
            ).fetchone()
            if began is None or began[0] is None:
                continue
            if row is None and not self._names(ident):
                self._sql.execute("DELETE FROM revision WHERE entry_id = ?", (ident,))
                continue
            self._add(ident, row, began[0], zone)

    def _add(self, ident: bytes, row: tuple[Any, ...] | None, began: int, zone: str) -> None:
        if row is None:
            version, at = self._new_id().bytes, began
            content = Content(self._names(ident))
            self._sql.execute("DELETE FROM revision WHERE entry_id = ?", (ident,))
        else:
            version, at = row[0], row[1]
            content = Content(row[6], row[2], split_tags(row[3]), row[4], row[5])
            self._sql.execute(
                "DELETE FROM revision WHERE id = ? OR (entry_id = ? AND body IS NULL)",
                (version, ident),
            )
        entries = Entries(self._sql)
        entry = NewEntry(
            UUID(bytes=ident), UUID(bytes=version), from_millis(began), zone, content,
            modified_at=from_millis(at),
        )  # fmt: skip
        entries.add(entry)
        entries.refresh_attachments(entry.id)
        day = self._sql.execute("SELECT local_date, heading FROM entry WHERE id = ?", (ident,))
        shown = day.fetchone() or ("", "")
        kind = "entry_words" if row is None else "newest_version"
        self.lost.append((kind, shown[0], shown[1][:_MOST_TITLE]))

    def _lost_entries(self) -> list[bytes]:
        rows = self._sql.execute(
            "SELECT entry_id FROM revision UNION SELECT entry_id FROM attachment"
            " EXCEPT SELECT id FROM entry EXCEPT SELECT entry_id FROM draft"
        ).fetchall()
        return [row[0] for row in rows]

    def _names(self, ident: bytes) -> str:
        """Return the files of an entry, as its words would name them."""
        rows = self._sql.execute(
            "SELECT id, name, width FROM attachment WHERE entry_id = ? AND ready ORDER BY at",
            (ident,),
        ).fetchall()
        return "\n\n".join(
            f"{'!' if width else ''}[{_plain(name)}](attachment:{UUID(bytes=file)})"
            for file, name, width in rows
        )

    def _usual_zone(self) -> str:
        row = self._sql.execute(
            "SELECT zone FROM entry GROUP BY zone ORDER BY count(*) DESC LIMIT 1"
        ).fetchone()
        return str(row[0]) if row else "UTC"

    def _settle(self) -> None:
        """Leave nothing that points at what is not there; a copy keeps no place in a group."""
        gone = self._sql.execute(
            "DELETE FROM revision WHERE body IS NULL AND id NOT IN (SELECT revision_id FROM entry)"
        )
        self.lost += [("version", "", "")] * gone.rowcount
        self._sql.execute(
            "UPDATE mood SET entry_id = NULL WHERE entry_id NOT IN (SELECT id FROM entry)"
            " AND entry_id NOT IN (SELECT entry_id FROM draft)"
        )
        self._sql.execute("DELETE FROM origin WHERE entry_id NOT IN (SELECT id FROM entry)")
        for name in (COUNTER, TOKEN, *map(purge_key, WORD_INDEXES)):
            self._sql.execute("DELETE FROM meta WHERE key = ?", (name,))
        if self._version >= _CIRCLES_SINCE:
            lose_places(self._sql)


def _plain(name: str) -> str:
    return join_tags((name,)).replace("[", "(").replace("]", ")")
