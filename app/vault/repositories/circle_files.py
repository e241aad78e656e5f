"""The files of posts, in encrypted chunks of 256 KiB, shown only when they are whole."""

from collections.abc import Iterator
from dataclasses import fields
from typing import Any

from app.domain.circles.circle import OVER
from app.domain.circles.posts import LARGE, FileRow
from app.domain.failures import NoSuchAttachment
from app.vault.sqlcipher import Connection

_NAMES = tuple(field.name for field in fields(FileRow))
_ENDED = ", ".join(f"'{state}'" for state in OVER)
_IS_OVER = f"circle IN (SELECT id FROM circle WHERE state IN ({_ENDED}))"
_COLUMNS = ", ".join(_IS_OVER if name == "over" else name for name in _NAMES)
_BOOLS = ("mine", "ready", "sent", "wanted", "lost", "over")
_CHUNKS_AT_ONCE = 4


class CircleFiles:
    """Files of posts over one connection."""

    def __init__(self, sql: Connection) -> None:
        self._sql = sql

    def stage(self, row: FileRow) -> int:
        """Begin a file and return its number; one that is known keeps its number and content."""
        self._sql.execute(
            "INSERT INTO circle_file (circle, post, author, file, mime, size, width, height, mine,"
            " ready, sent) VALUES (?,?,?,?,?,?,?,?,?,?,?)"
            " ON CONFLICT (circle, post, author, file) DO NOTHING",
            (row.circle, row.post, row.author, row.file, row.mime, row.size, row.width,
             row.height, int(row.mine), int(row.ready), int(row.sent)),
        )  # fmt: skip
        found = self._sql.execute(
            "SELECT number FROM circle_file"
            " WHERE circle = ? AND post = ? AND author = ? AND file = ?",
            (row.circle, row.post, row.author, row.file),
        ).fetchone()
        assert found is not None
        return int(found[0])

    def put_chunk(self, number: int, index: int, data: bytes) -> None:
        """Write one chunk; the same one again replaces it.

        Raises:
            NoSuchAttachment: the post was taken back meanwhile.
        """
        made = self._sql.execute(
            "INSERT OR REPLACE INTO circle_chunk SELECT ?1, ?2, ?3"
            " WHERE EXISTS (SELECT 1 FROM circle_file WHERE number = ?1)",
            (number, index, data),
        )
        if not made.rowcount:
            raise NoSuchAttachment

    def publish(self, number: int) -> None:
        """Make a file visible: all of its chunks are here.

        Raises:
            NoSuchAttachment: the post was taken back meanwhile.
        """
        made = self._sql.execute("UPDATE circle_file SET ready = 1 WHERE number = ?", (number,))
        if not made.rowcount:
            raise NoSuchAttachment

    def mark_sent(self, number: int) -> None:
        """Note that an own file is at the relay, whole."""
        self._sql.execute("UPDATE circle_file SET sent = 1 WHERE number = ?", (number,))

    def get(self, number: int) -> FileRow:
        """Return a file.

        Raises:
            NoSuchAttachment: there is none.
        """
        found = self._list("number = ?", (number,))
        if not found:
            raise NoSuchAttachment
        return found[0]

    def of(self, circle: bytes, post: bytes, author: bytes) -> list[FileRow]:
        """Return the files of a post in the order they came with it."""
        return self._list("circle = ? AND post = ? AND author = ?", (circle, post, author))

    def to_fetch(self, circle: bytes) -> list[FileRow]:
        """Return the files of others that are not here, or not whole, and are to be fetched."""
        return self._list(
            "circle = ? AND NOT mine AND NOT ready AND NOT lost AND (wanted OR size <= ?)",
            (circle, LARGE),
        )

    def want(self, number: int) -> None:
        """Let a file be fetched, however large it is, and though it was lost before."""
        self._sql.execute(
            "UPDATE circle_file SET wanted = 1, lost = 0 WHERE number = ? AND NOT ready", (number,)
        )

    def found_again(self, circle: bytes, post: bytes, author: bytes) -> None:
        """The files of a post that were lost can be had again."""
        self._sql.execute(
            "UPDATE circle_file SET lost = 0 WHERE circle = ? AND post = ? AND author = ?",
            (circle, post, author),
        )

    def lose(self, number: int) -> None:
        """Note that a file cannot be had."""
        self._sql.execute(
            "UPDATE circle_file SET lost = 1 WHERE number = ? AND NOT ready", (number,)
        )

    def chunks(self, number: int) -> Iterator[bytes]:
        """Yield a file's content in pieces."""
        rows = self._sql.execute(
            "SELECT data FROM circle_chunk WHERE file = ? ORDER BY number", (number,)
        )
        return (bytes(row[0]) for row in rows)

    def content(self, number: int) -> bytes:
        """Return a file's whole content."""
        return b"".join(self.chunks(number))

    def has(self, number: int) -> set[int]:
        """Return the indexes of the chunks that are here."""
        rows = self._sql.execute("SELECT number FROM circle_chunk WHERE file = ?", (number,))
        return {int(row[0]) for row in rows}

    def remove_some(self, circle: bytes) -> bool:
        """Delete some chunks of a circle's files; return whether there is more."""
        gone = self._sql.execute(
            "DELETE FROM circle_chunk WHERE rowid IN (SELECT c.rowid FROM circle_chunk AS c"
            " JOIN circle_file AS f ON f.number = c.file WHERE f.circle = ? LIMIT ?)",
            (circle, _CHUNKS_AT_ONCE),
        )
        return gone.rowcount == _CHUNKS_AT_ONCE

    def _list(self, where: str, values: tuple[Any, ...]) -> list[FileRow]:
        rows = self._sql.execute(
            f"SELECT {_COLUMNS} FROM circle_file WHERE {where} ORDER BY number", values
        ).fetchall()
        return [_file(row) for row in rows]


def _file(row: tuple[Any, ...]) -> FileRow:
    values = dict(zip(_NAMES, row, strict=True))
    return FileRow(**(values | {name: bool(values[name]) for name in _BOOLS}))
