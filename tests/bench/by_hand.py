"""The same rows and the same word index, written by hand in SQLCipher: what a save is held against.

It works on a copy of the journal's own database, so that tables and index are as large. What has
to be worked out of the words (headings, tags, folded text) is there before the clock runs.
"""

import random
import shutil
from datetime import UTC, datetime
from pathlib import Path

from app.domain.entry import Content
from app.domain.excerpts import heading_and_excerpt
from app.domain.tags import tag_key
from app.domain.words import count_words
from app.vault.keys.subkeys import database_key
from app.vault.repositories.rows import index_words
from app.vault.repositories.search import Search
from app.vault.sqlcipher import Connection, connect

_ENTRY = (
    "INSERT INTO entry (position, id, created_at, zone, local_date, modified_at, revision_id,"
    " starred, hard, valence, words, batch, heading, excerpt, title, tags, picked, place, template,"
    " body) VALUES (?,?,?,?,?,?,?,0,0,NULL,?,0,?,?,?,?,?,'','',?)"
)
_REVISION = (
    "INSERT INTO revision (id, entry_id, parent_id, at, origin, device, words)"
    " VALUES (?,?,?,?,'written','',?)"
)
_INDEX = "INSERT INTO entry_words (rowid, title, tags, body) VALUES (?,?,?,?)"


class ByHand:
    """A plain connection to a copy of a journal's database.

    Args:
        source: the journal's database, closed.
        data_key: its key.
    """

    def __init__(self, source: Path, data_key: bytes) -> None:
        self._path = source.with_name("by-hand.db")
        shutil.copyfile(source, self._path)
        self.sql: Connection = connect(self._path, database_key(data_key))
        row = self.sql.execute("SELECT max(position) FROM entry").fetchone()
        self._next = int(row[0]) + 1_000_000 if row else 0
        self._rng = random.Random(3)

    def close(self) -> None:
        """Close and delete the copy."""
        self.sql.close()
        self._path.unlink()

    def new(self, content: Content) -> tuple[object, ...]:
        """Return the values of a new entry, made before the clock runs."""
        heading, excerpt = heading_and_excerpt(content.title, content.body)
        tags = "\n".join(content.tags)
        self._next += 60
        at = int(datetime(2026, 6, 2, tzinfo=UTC).timestamp() * 1000) + self._next % 1000
        return (
            self._next, self._rng.randbytes(16), at, "Europe/Berlin", "2026-06-02", at,
            self._rng.randbytes(16), count_words(content.body), heading, excerpt, content.title,
            tags, tags, content.body,
        )  # fmt: skip

    def indexed(self, content: Content) -> tuple[str, str, str]:
        """Return what the word index is given, made before the clock runs."""
        return index_words(content.title, "\n".join(content.tags), content.body)

    def tidy(self) -> None:
        """Do for both indexes what the window does between two saves."""
        left = 1
        while left:
            self.sql.execute("BEGIN IMMEDIATE")
            left = Search(self.sql).fill_trigrams()
            self.sql.execute("COMMIT")

    def insert(
        self, values: tuple[object, ...], indexed: tuple[str, str, str], tags: tuple[str, ...]
    ) -> None:
        """Write a new entry, durably."""
        sql, position = self.sql, values[0]
        sql.execute("BEGIN IMMEDIATE")
        sql.execute(_ENTRY, values)
        sql.execute(_REVISION, (values[6], values[1], None, values[2], values[7]))
        sql.execute(_INDEX, (position, *indexed))
        sql.execute("INSERT INTO trigram_todo VALUES (?)", (position,))
        sql.executemany(
            "INSERT INTO entry_tag VALUES (?,?,?)", [(tag_key(tag), values[1], tag) for tag in tags]
        )
        sql.execute("COMMIT")

    def change(
        self,
        position: int,
        values: tuple[object, ...],
        indexed: tuple[str, str, str],
        tags: tuple[str, ...],
    ) -> None:
        """Write a new version of an entry, durably; ``values`` are a new entry's.

        The words that stood move to the history, as they do in the program.
        """
        sql = self.sql
        sql.execute("BEGIN IMMEDIATE")
        row = sql.execute(
            "SELECT id, revision_id FROM entry WHERE position = ?", (position,)
        ).fetchone()
        assert row is not None
        ident, revision = row
        sql.execute(
            "UPDATE revision SET (title, picked, place, template, body) ="
            " (SELECT title, picked, place, template, body FROM entry WHERE position = ?)"
            " WHERE id = ?",
            (position, revision),
        )
        sql.execute(_REVISION, (values[6], ident, revision, values[2], values[7]))
        sql.execute(
            "UPDATE entry SET revision_id = ?, modified_at = ?, words = ?, heading = ?,"
            " excerpt = ?, title = ?, tags = ?, picked = ?, body = ? WHERE position = ?",
            (values[6], values[2], *values[7:], position),
        )
        sql.execute("DELETE FROM entry_words WHERE rowid = ?", (position,))
        sql.execute(_INDEX, (position, *indexed))
        sql.execute("INSERT OR IGNORE INTO trigram_todo VALUES (?)", (position,))
        sql.execute("DELETE FROM entry_tag WHERE entry_id = ?", (ident,))
        sql.executemany(
            "INSERT INTO entry_tag VALUES (?,?,?)", [(tag_key(tag), ident, tag) for tag in tags]
        )
        sql.execute("COMMIT")
