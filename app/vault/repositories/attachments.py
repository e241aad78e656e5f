"""Attachments: files in encrypted chunks of 256 KiB, invisible until they are whole."""

from collections.abc import Iterator
from datetime import datetime
from uuid import UUID

from app.domain.entry import Attachment
from app.domain.failures import NoSuchAttachment
from app.domain.when import to_millis
from app.vault.repositories.rows import ATTACHMENT_COLUMNS, attachment, bury
from app.vault.sqlcipher import Connection

CHUNK = 256 * 1024
_CHUNKS_AT_ONCE = 4


class Attachments:
    """The files kept with entries, over one connection."""

    def __init__(self, sql: Connection) -> None:
        self._sql = sql

    def stage(self, item: Attachment, at: datetime, batch: int = 0) -> None:
        """Begin a file; it stays invisible, and is swept at the next opening, until `publish`."""
        self._sql.execute(
            "INSERT INTO attachment (id, entry_id, name, mime, size, sha256, width, height, at,"
            " batch) VALUES (?,?,?,?,?,?,?,?,?,?)",
            (item.id.bytes, item.entry_id.bytes, item.name, item.mime, item.size, item.sha256,
             item.width, item.height, to_millis(at), batch),
        )  # fmt: skip

    def put_chunk(self, attachment_id: UUID, number: int, data: bytes) -> None:
        """Write one chunk of a staged file.

        Raises:
            NoSuchAttachment: it was deleted meanwhile, with its entry.
        """
        made = self._sql.execute(
            "INSERT INTO chunk SELECT ?1, ?2, ?3"
            " WHERE EXISTS (SELECT 1 FROM attachment WHERE id = ?1)",
            (attachment_id.bytes, number, data),
        )
        if not made.rowcount:
            raise NoSuchAttachment

    def publish(self, item: Attachment) -> None:
        """Make a staged file visible, with what was learned while it was read.

        Raises:
            NoSuchAttachment: it was deleted meanwhile, with its entry.
        """
        made = self._sql.execute(
            "UPDATE attachment SET ready = 1, size = ?, sha256 = ?, mime = ?, width = ?,"
            " height = ? WHERE id = ?",
            (item.size, item.sha256, item.mime, item.width, item.height, item.id.bytes),
        )
        if not made.rowcount:
            raise NoSuchAttachment

    def get(self, attachment_id: UUID) -> Attachment:
        """Return a file's description.

        Raises:
            NoSuchAttachment: there is none, or it is not whole yet.
        """
        row = self._sql.execute(
            f"SELECT {ATTACHMENT_COLUMNS} FROM attachment WHERE id = ? AND ready",
            (attachment_id.bytes,),
        ).fetchone()
        if row is None:
            raise NoSuchAttachment
        return attachment(row)

    def of(self, entry_id: UUID) -> list[Attachment]:
        """Return the whole files of an entry in the order they were added."""
        rows = self._sql.execute(
            f"SELECT {ATTACHMENT_COLUMNS} FROM attachment WHERE entry_id = ? AND ready"
            " ORDER BY at, rowid",
            (entry_id.bytes,),
        )
        return [attachment(row) for row in rows]

    def every(self) -> Iterator[Attachment]:
        """Yield each whole file's description."""
        rows = self._sql.execute(f"SELECT {ATTACHMENT_COLUMNS} FROM attachment WHERE ready")
        return (attachment(row) for row in rows)

    def chunks(self, attachment_id: UUID) -> Iterator[bytes]:
        """Yield a file's content in pieces."""
        rows = self._sql.execute(
            "SELECT data FROM chunk WHERE attachment_id = ? ORDER BY number",
            (attachment_id.bytes,),
        )
        return (row[0] for row in rows)

    def content(self, attachment_id: UUID) -> bytes:
        """Return a file's whole content."""
        return b"".join(self.chunks(attachment_id))

    def thumbnail(self, attachment_id: UUID) -> bytes | None:
        """Return the small picture kept beside an image, if it was made already."""
        row = self._sql.execute(
            "SELECT thumbnail FROM attachment WHERE id = ?", (attachment_id.bytes,)
        ).fetchone()
        return row[0] if row else None

    def set_thumbnail(self, attachment_id: UUID, data: bytes) -> None:
        """Keep a small picture beside an image, inside the encrypted file."""
        self._sql.execute(
            "UPDATE attachment SET thumbnail = ? WHERE id = ?", (data, attachment_id.bytes)
        )

    def remove(self, attachment_id: UUID) -> None:
        """Delete a file and its chunks for good."""
        of_entry = self._sql.execute(
            "SELECT 1 FROM attachment JOIN entry ON entry.id = entry_id WHERE attachment.id = ?",
            (attachment_id.bytes,),
        ).fetchone()
        self._sql.execute("DELETE FROM chunk WHERE attachment_id = ?", (attachment_id.bytes,))
        self._sql.execute("DELETE FROM attachment WHERE id = ?", (attachment_id.bytes,))
        if of_entry is not None:  # a draft's was never anywhere else
            bury(self._sql, "files", attachment_id.bytes)

    def remove_some(self, attachment_id: UUID) -> bool:
        """Delete some chunks of a file, and with the last the file; return whether more is left.

        What is deleted is written over, so a large file takes one transaction after the other.
        """
        gone = self._sql.execute(
            "DELETE FROM chunk WHERE attachment_id = ?1 AND number IN"
            " (SELECT number FROM chunk WHERE attachment_id = ?1 LIMIT ?2)",
            (attachment_id.bytes, _CHUNKS_AT_ONCE),
        )
        if gone.rowcount == _CHUNKS_AT_ONCE:
            return True
        self._sql.execute("DELETE FROM attachment WHERE id = ?", (attachment_id.bytes,))
        return False

    def sweep_some(self, batch: int = 0) -> bool:
        """Delete a part of what was never finished, or of a batch; return whether more is left."""
        where, values = ("batch = ? AND batch <> 0", (batch,)) if batch else ("NOT ready", ())
        row = self._sql.execute(
            f"SELECT id FROM attachment WHERE {where} LIMIT 1", values
        ).fetchone()
        if row is None:
            return False
        self.remove_some(UUID(bytes=row[0]))
        return True
