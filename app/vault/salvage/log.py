"""The write-ahead log of a damaged database: which of its frames still count.

What SQLite stops at, the first damaged frame, is stepped over here: each frame carries the checksum
that the next one goes on from (`app.vault.wal`).
"""

import struct
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from app.vault.salvage.cipher import PageCipher
from app.vault.wal import FRAME, HEADER, SLOT, checksum, marks_of


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
    marks = marks_of(path)
    before = marks.first
    for place, header, data in _raw(path):
        page, pages = struct.unpack(">2I", header[:8])
        is_ours = header[8:16] == marks.salts
        if cipher.checks:
            whole = cipher.open(page, data) is not None
        else:
            summed = before and checksum(before, header[:8] + data, marks.order)
            whole = summed == header[16:24]
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


def _raw(path: Path) -> Iterator[tuple[int, bytes, bytes]]:
    """Yield each frame's place, header and page; what was cut off is no frame.

    One that the disk does not give comes as zeros: it is damaged, and there are others behind it.
    """
    try:
        with path.open("rb", buffering=0) as file:
            for place in range((path.stat().st_size - HEADER) // SLOT):
                piece = b""
                with suppress(OSError):
                    file.seek(HEADER + place * SLOT)
                    piece = file.read(SLOT) or b""
                piece = piece.ljust(SLOT, b"\0")
                yield place, piece[:FRAME], piece[FRAME:]
    except OSError:
        return


def _offset(place: int) -> int:
    return HEADER + place * SLOT + FRAME
