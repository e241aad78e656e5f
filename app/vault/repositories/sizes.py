"""What takes how much room in the database, and files that belong to nothing."""

from uuid import UUID

from app.domain.entry import Attachment
from app.vault.repositories.rows import ATTACHMENT_COLUMNS, WORD_INDEXES, attachment
from app.vault.sqlcipher import Connection

_TEXT = ("body", "title", "heading", "excerpt", "tags", "picked", "place")
_STRAY = (
    "ready AND entry_id NOT IN (SELECT id FROM entry) AND entry_id NOT IN"
    " (SELECT entry_id FROM draft)"
)


def _length(*columns: str) -> str:
    return " + ".join(f"coalesce(octet_length({column}), 0)" for column in columns)


# The bytes of each kind, as SQL; a file's size stands in its record, so no chunk is read.
_KINDS = {
    "text": f"SELECT sum({_length(*_TEXT)}) FROM entry",
    "versions": f"SELECT sum({_length('body', 'title', 'place')}) FROM revision",
    "photos": "SELECT sum(size) FROM attachment WHERE ready AND mime LIKE 'image/%'",
    "videos": "SELECT sum(size) FROM attachment WHERE ready AND mime LIKE 'video/%'",
    "files": "SELECT sum(size) FROM attachment WHERE ready AND mime NOT LIKE 'image/%'"
    " AND mime NOT LIKE 'video/%'",
    "small_pictures": f"SELECT sum({_length('thumbnail')}) FROM attachment",
    "index": "SELECT "
    + " + ".join(
        f"coalesce((SELECT sum({_length('block')}) FROM {index}_data), 0)" for index in WORD_INDEXES
    ),
    "circles": f"SELECT coalesce((SELECT sum({_length('body', 'proof')}) FROM circle_post), 0)"
    f" + coalesce((SELECT sum({_length('data')}) FROM circle_chunk), 0)"
    f" + coalesce((SELECT sum({_length('body')}) FROM circle_outbox), 0)",
}
FREE, REST = "free", "rest"
#: Every kind there is, in the order in which it is shown.
SIZES = (*_KINDS, REST, FREE)


class Sizes:
    """Looks at what takes room, over one connection."""

    def __init__(self, sql: Connection) -> None:
        self._sql = sql

    def by_kind(self) -> dict[str, int]:
        """Return bytes by the words of `SIZES`; together they are the database's size.

        What surrounds the words themselves, such as dates and the order of entries, is "rest".
        """
        found = {kind: self._number(question) for kind, question in _KINDS.items()}
        page = self._number("PRAGMA page_size")
        free = self._number("PRAGMA freelist_count") * page
        whole = self._number("PRAGMA page_count") * page
        return {**found, REST: max(0, whole - free - sum(found.values())), FREE: free}

    def strays(self) -> list[Attachment]:
        """Return the files whose entry is not there, not even as a draft."""
        rows = self._sql.execute(
            f"SELECT {ATTACHMENT_COLUMNS} FROM attachment WHERE {_STRAY} ORDER BY at, rowid"
        )
        return [attachment(row) for row in rows]

    def give_to(self, entry_id: UUID) -> int:
        """Let every file without an entry belong to this one; return how many there were."""
        moved = self._sql.execute(
            f"UPDATE attachment SET entry_id = ? WHERE {_STRAY}", (entry_id.bytes,)
        )
        return int(moved.rowcount)

    def _number(self, question: str) -> int:
        row = self._sql.execute(question).fetchone()
        return int(row[0] or 0) if row else 0
