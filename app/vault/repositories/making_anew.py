"""Making the word indexes anew, in short steps that a stop does no harm to."""

from app.vault.repositories.rows import WORD_INDEXES, index_words, purge_key
from app.vault.sqlcipher import Connection

# The fact in meta that the indexes are being made anew.
_DUE = "words_anew"


def forget_words(sql: Connection) -> None:
    """Empty both indexes, and remember that they are to be filled: now, or after an opening."""
    for index in WORD_INDEXES:
        sql.execute(f"INSERT INTO {index} ({index}) VALUES ('delete-all')")
        sql.execute("DELETE FROM meta WHERE key = ?", (purge_key(index),))
    sql.execute("DELETE FROM trigram_todo")
    sql.execute("INSERT INTO trigram_todo SELECT position FROM entry")
    sql.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (_DUE, b"due"))


def is_due(sql: Connection) -> bool:
    """Whether the word index is still to be filled."""
    return sql.execute("SELECT 1 FROM meta WHERE key = ?", (_DUE,)).fetchone() is not None


def fill_words(sql: Connection, limit: int) -> int:
    """Index the newest of the entries that the word index does not know.

    Returns how many are left; with the last, the index is whole.
    """
    missing = "FROM entry WHERE position NOT IN (SELECT id FROM entry_words_docsize)"
    rows = sql.execute(
        f"SELECT position, title, tags, body {missing} ORDER BY position DESC LIMIT ?", (limit,)
    ).fetchall()
    for position, *columns in rows:
        sql.execute(
            "INSERT INTO entry_words (rowid, title, tags, body) VALUES (?,?,?,?)",
            (position, *index_words(*columns)),
        )
    left = sql.execute(f"SELECT count(*) {missing}").fetchone()
    if left and left[0]:
        return int(left[0])
    sql.execute("DELETE FROM meta WHERE key = ?", (_DUE,))
    return 0
