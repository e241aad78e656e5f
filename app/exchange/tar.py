"""Tar archives, read as streams and never unpacked to disk.

Only what is not packed is read: that is what Joplin makes, and nothing in it can grow.
"""

import tarfile
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import IO

from app.domain.failures import FileUnreadable, NotThisFormat
from app.domain.imports import Problem, ProblemKind
from app.exchange.archive import LIMITS, Limits, is_clutter, too_many, unsafe
from app.exchange.clean import shown
from app.exchange.tree import CHUNK, Member, Report, Tree

_MAGIC_AT = 257
_MAGIC = b"ustar"
# The longest head that a member may have: names and notes of pax, which tarfile reads whole.
_HEAD = 1 << 20
_LATEST = 1 << 33


def is_tar(head: bytes) -> bool:
    """Whether a file that begins with ``head`` (at least 512 bytes of it) is a tar archive."""
    return head[_MAGIC_AT : _MAGIC_AT + len(_MAGIC)] == _MAGIC


def tar_tree(path: Path, report: Report, limits: Limits = LIMITS) -> Tree:
    """Return the files of the tar at ``path``; those that are not safe are reported, not listed.

    Where the archive ends too soon, what came before is listed and the end reported.

    Raises:
        FileUnreadable: there is no such file, or it may not be opened.
        NotThisFormat: it is no tar.
        ArchiveRefused: it holds too many files.
    """
    try:
        with path.open("rb") as file:
            if not is_tar(file.read(512)):
                raise NotThisFormat
            length = file.seek(0, 2)
            file.seek(0)
            return Tree(_members(path, file, length, report, limits))
    except OSError as error:
        raise FileUnreadable from error


class _Bounded:
    """A file of which no more than a head's worth is read at once, whatever a head says."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self.seek, self.tell = file.seek, file.tell

    def read(self, count: int) -> bytes:
        if count > _HEAD:
            raise tarfile.ReadError("a head is too long")
        return self._file.read(count)


def _members(
    path: Path, file: IO[bytes], length: int, report: Report, limits: Limits
) -> list[Member]:
    kept: dict[str, Member] = {}

    def say(kind: ProblemKind, name: str, detail: str) -> None:
        report(Problem(kind, shown(name), "", detail))

    count = 0
    for info in _infos(path, file, report):
        count += 1
        if count > limits.members:
            raise too_many(limits)
        name = info.name.removeprefix("./")
        if info.isdir():
            continue
        if not info.isreg() or info.sparse is not None:
            detail = "It is a link or a device, not a file, so it was left out."
            say(ProblemKind.UNSAFE_NAME, name, detail)
        elif unsafe(name):
            detail = "Its name leads out of the archive, so it was left out."
            say(ProblemKind.UNSAFE_NAME, name, detail)
        elif name in kept:
            detail = "The archive holds it twice; the first one is used."
            say(ProblemKind.DUPLICATE, name, detail)
        elif info.offset_data + info.size > length:
            say(ProblemKind.UNREADABLE, name, "The archive ends in the middle of it.")
        elif not is_clutter(name):
            chunks = partial(_chunks, path, info.offset_data, info.size)
            kept[name] = Member(name, info.size, _stamp(info.mtime), chunks)
    return list(kept.values())


def _infos(path: Path, file: IO[bytes], report: Report) -> Iterator[tarfile.TarInfo]:
    try:
        with tarfile.open(mode="r:", fileobj=_Bounded(file), errors="surrogateescape") as archive:  # type: ignore[call-overload]
            while (info := archive.next()) is not None:
                archive.members = []  # tarfile keeps them all otherwise
                yield info
    except (tarfile.TarError, ValueError, OverflowError, RecursionError):
        detail = "From here on this archive is damaged."
        report(Problem(ProblemKind.UNREADABLE, shown(path.name), "", detail))


def _chunks(path: Path, offset: int, size: int) -> Iterator[bytes]:
    """Yield a member's bytes; each call opens the archive itself, so no handle is kept."""
    try:
        with path.open("rb") as file:
            file.seek(offset)
            while size > 0 and (chunk := file.read(min(CHUNK, size))):
                size -= len(chunk)
                yield chunk
    except OSError as error:
        raise FileUnreadable from error
    if size:
        raise FileUnreadable("A file inside the archive is damaged.")


def _stamp(seconds: float) -> datetime:
    whole = int(seconds) if 0 <= seconds < _LATEST else 0
    return datetime.fromtimestamp(whole, UTC)
