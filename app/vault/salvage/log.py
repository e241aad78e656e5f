"""The write-ahead log of a damaged database: which of its frames still count.

The format is SQLite's (https://sqlite.org/fileformat2.html, "the WAL file"): a header of 32 bytes,
then frames of 24 bytes and a page, each with a checksum that goes on from the frame before. What
SQLite stops at, the first damaged frame, is stepped over here: each frame carries the checksum
that the next one goes on from.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from app.vault.salvage.cipher import PAGE, PageCipher

_HEADER, _FRAME = 32, 24
_MAGIC = 0x377F0682
_MASK = 0xFFFFFFFF


class Frame(NamedTuple):
    """One version of a page.

    Attributes:
        place: which frame of the log it is, from 0.
        page: the page's number.
        pages: how many pages the database had after it, where it ends a transaction, else 0.
        offset: where its page begins in the file.
    """

    place: int
    page: int
    pages: int
    offset: int


@dataclass(frozen=True, slots=True)
class Log:
    """What of a log counts.

    Attributes:
        frames: the whole frames, oldest first, up to the last that ends a transaction.
        holes: the places of damaged frames among them.
    """

    frames: tuple[Frame, ...] = ()
    holes: tuple[int, ...] = ()

    def before_holes(self) -> tuple[Frame, ...]:
        """Return the frames of the transactions that ended before the first damaged frame."""
        first = min(self.holes, default=len(self.frames) + len(self.holes))
        whole = [frame for frame in self.frames if frame.place < first]
        ends = [number for number, frame in enumerate(whole) if frame.pages]
        return tuple(whole[: ends[-1] + 1]) if ends else ()


def salts(path: Path) -> Iterator[bytes]:
    """Yield what may be the database's salt: how each copy of page 1 in a log begins."""
    for _, header, data in _raw(path):
        if header[:4] == b"\x00\x00\x00\x01":
            yield data[:16]


def read_log(path: Path, cipher: PageCipher) -> Log:
    """Return the frames of the log at ``path`` that count; none where there is no log."""
    frames: list[Frame] = []
    holes: list[int] = []
    marks = _marks(path)
    before: bytes | None = marks[1]
    order = marks[2]
    for place, header, data in _raw(path):
        page, pages = struct.unpack(">2I", header[:8])
        is_ours = header[8:16] == marks[0]
        summed = before is not None and _sum(before, header[:8] + data, order) == header[16:24]
        whole = cipher.open(page, data) is not None if cipher.checks else summed
        if is_ours and page and whole:
            frames.append(Frame(place, page, pages, _offset(place)))
        else:
            holes.append(place)
        before = header[16:24]
    return _ended(frames, holes)


def _ended(frames: list[Frame], holes: list[int]) -> Log:
    """Leave out what follows the last end of a transaction: it was never agreed to."""
    ends = [number for number, frame in enumerate(frames) if frame.pages]
    if not ends:
        return Log()
    kept = frames[: ends[-1] + 1]
    return Log(tuple(kept), tuple(place for place in holes if place < kept[-1].place))


def _marks(path: Path) -> tuple[bytes, bytes | None, str]:
    """Return the salts of the log's present round, the first checksum, and the order of bytes."""
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER)
    except OSError:
        return b"", None, "<"
    if len(header) < _HEADER:
        return b"", None, "<"
    for order in "<>":
        magic = _MAGIC | (order == ">")
        is_magic = header[:4] == magic.to_bytes(4, "big")
        if is_magic and _sum(bytes(8), header[:24], order) == header[24:32]:
            return header[16:24], header[24:32], order
    # The header is damaged: the frames say the same, and the first of them are the newest.
    for _, frame, _data in _raw(path):
        return frame[8:16], None, "<"
    return b"", None, "<"


def _raw(path: Path) -> Iterator[tuple[int, bytes, bytes]]:
    """Yield each frame's place, header and page; what was cut off is no frame."""
    try:
        with path.open("rb") as file:
            file.seek(_HEADER)
            place = 0
            while len(piece := file.read(_FRAME + PAGE)) == _FRAME + PAGE:
                yield place, piece[:_FRAME], piece[_FRAME:]
                place += 1
    except OSError:
        return


def _offset(place: int) -> int:
    return _HEADER + place * (_FRAME + PAGE) + _FRAME


def _sum(before: bytes, data: bytes, order: str) -> bytes:
    """Return SQLite's checksum of ``data``, going on from ``before``, as it stands in the file."""
    first, second = struct.unpack(">2I", before)
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for even, odd in zip(words[::2], words[1::2], strict=True):
        first = (first + even + second) & _MASK
        second = (second + odd + first) & _MASK
    return struct.pack(">2I", first, second)
