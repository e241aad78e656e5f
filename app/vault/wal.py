"""SQLite's write-ahead log: its format, and whether opening would lose words behind damage in it.

The format is documented (https://sqlite.org/fileformat2.html, "the WAL file"): a header of 32
bytes, then frames of 24 bytes and a page, each with a checksum that goes on from the frame before.
SQLite takes the frames up to the first that is not right, says nothing of what stands behind it,
and deletes the log when it closes. For a transaction that a power cut tore that is right: nobody
was told that it is kept. Each transaction is on the disk before the next begins, so where two end
behind the damage, words are there of which somebody was told. Where one does, a power cut has left
parts of it that were never written, zeros or frames of an earlier round; if all of it was written,
it was damaged afterwards.
"""

import struct
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from app.domain.failures import DatabaseDamaged, DiskError
from app.vault.pages import PAGE
from app.vault.sqlcipher import used_frames

HEADER, FRAME = 32, 24
#: Bytes of a frame with its page.
SLOT = FRAME + PAGE

_MAGIC = 0x377F0682
_MASK = 0xFFFFFFFF
# Encrypted pages hold no run of zeros; what was never written is nothing else.
_UNWRITTEN = bytes(64)
# So many transactions that end behind damage mean that one of them was kept.
_SURE = 2


class LogDamaged(DatabaseDamaged):
    """The log is damaged before words of which somebody was told that they are kept."""

    sentence = (
        "A part of the newest changes is damaged on the disk, and opening the journal would lose "
        "what was written after it. Nothing was changed. See what can still be read: "
        "`lamplit rescue --to FOLDER` makes a new journal of it."
    )


class Marks(NamedTuple):
    """What the frames of a log's present round have in common.

    Attributes:
        salts: 8 bytes that each of them carries.
        first: the checksum that the first of them goes on from; None where the header is damaged.
        order: the order of bytes in checksums, as `struct` has it.
    """

    salts: bytes
    first: bytes | None
    order: str


def marks_of(log: Path) -> Marks:
    """Return the marks of a log; where its header is damaged, those of its first frames.

    They are the newest: each round begins at the beginning of the file.
    """
    try:
        with log.open("rb") as file:
            header = file.read(HEADER)
            for order in "<>":
                magic = (_MAGIC | (order == ">")).to_bytes(4, "big")
                summed = header[:4] == magic and checksum(bytes(8), header[:24], order)
                if summed and summed == header[24:32]:
                    return Marks(header[16:24], header[24:32], order)
            while len(frame := file.read(SLOT)) == SLOT:
                if any(frame[8:16]):
                    return Marks(frame[8:16], None, "<")
    except OSError:
        pass
    return Marks(b"", None, "<")


def checksum(before: bytes, data: bytes, order: str) -> bytes:
    """Return SQLite's checksum of ``data``, going on from ``before``, as it stands in the file."""
    first, second = struct.unpack(">2I", before)
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for even, odd in zip(words[::2], words[1::2], strict=True):
        first = (first + even + second) & _MASK
        second = (second + odd + first) & _MASK
    return struct.pack(">2I", first, second)


def check(database: Path, key: bytes) -> None:
    """Refuse a database of whose log SQLite would drop words that were kept, before it does.

    Nobody else may have the database open. Frames that SQLite takes are not read again, so this
    takes a few milliseconds whatever the log's size.

    Raises:
        DatabaseDamaged: the log is damaged before words that were kept. Both files are as they
            were.
        DiskError: a part of it cannot be read.
    """
    log, index = (database.with_name(database.name + end) for end in ("-wal", "-shm"))
    had_index = index.exists()
    used = None
    with suppress(DatabaseDamaged):  # the database itself: whoever opens it says so
        used = used_frames(database, key)
    if used is None or not _drops_words(log, used):
        return
    if not had_index:
        index.unlink(missing_ok=True)
    raise LogDamaged


def _drops_words(log: Path, used: int) -> bool:
    """Whether words that were kept stand behind the first ``used`` frames of a log."""
    salts = marks_of(log).salts
    ends, is_end, is_torn = 0, False, False
    try:
        with log.open("rb") as file:
            file.seek(HEADER + used * SLOT)
            while ends < _SURE and len(frame := file.read(SLOT)) == SLOT:
                # One of the two is enough: the other may be what is damaged.
                is_ours = salts[:4] == frame[8:12] or salts[4:] == frame[12:16]
                is_torn = is_torn or not is_ours or _UNWRITTEN in frame
                is_end = is_ours and any(frame[4:8])
                ends += is_end
    except OSError as error:
        raise DiskError from error
    return ends >= _SURE or (ends == 1 and is_end and not is_torn)
