"""Chunks as files, one folder for each day: plain blocking calls, for a thread that may wait."""

import errno
import os
import sys
from collections import defaultdict
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path, PurePosixPath
from typing import Final

from sync.protocol.sizes import CHUNK
from sync.relay.chunks.interface import folder_day, is_place

_PART: Final = ".part"
_READING: Final = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
_MAKING: Final = (
    os.O_WRONLY
    | os.O_CREAT
    | os.O_EXCL
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NOFOLLOW", 0)
)
# Some network and FUSE file systems cannot sync a folder; the rename is then as good as it gets.
_NO_FOLDER_SYNC: Final = {errno.EINVAL, errno.ENOTSUP, errno.ENOSYS}


class Disk:
    """A folder of chunks. Safe to use from several threads, and by several processes at once.

    Args:
        root: the folder; made, with what lies above it, by `prepare`.

    Every method raises `OSError` as the system says it.
    """

    def __init__(self, root: Path) -> None:
        self._root = root
        self._durable: set[str] = set()  # folders of days whose own name is known to be on disk

    def prepare(self) -> None:
        """Make the folder, and remove what was half written when a process ended.

        Another process that is writing just now loses its file by this; its rename then fails, it
        acknowledges nothing, and whoever sent the chunk sends it again.
        """
        self._root.mkdir(0o700, parents=True, exist_ok=True)
        _sync_folder(self._root.parent)
        for day in self.days():
            for path in (self._root / f"d{day}").glob(f"*{_PART}"):
                path.unlink(missing_ok=True)

    def check(self) -> None:
        """Raise `OSError` when the folder is not there or cannot be written to."""
        if not os.access(self._root, os.R_OK | os.W_OK | os.X_OK):
            raise PermissionError(errno.EACCES, "The folder cannot be written to.")

    def write(self, place: str, body: bytes) -> None:
        """Keep bytes durably: written aside, synced, renamed, and the folder synced."""
        target = self._path(place)
        self._make_day(target.parent)
        try:
            _write(target, body)
        except FileNotFoundError:
            # The day's folder was empty and has just been removed, or another process began and
            # took the file for a leftover.
            self._durable.discard(target.parent.name)
            self._make_day(target.parent)
            _write(target, body)

    def read(self, place: str) -> bytes | None:
        """The bytes at a place; None when there are none, or more than a chunk has."""
        try:
            descriptor = os.open(self._path(place), _READING)
        except FileNotFoundError:
            return None
        with os.fdopen(descriptor, "rb", buffering=0) as file:
            size = os.fstat(descriptor).st_size
            body = file.read(size) if size <= CHUNK else None
        return body if body is not None and len(body) == size else None

    def remove(self, places: Sequence[str]) -> list[str]:
        """Empty places durably; returns those that are empty now. Raises nothing."""
        by_day: defaultdict[Path, list[str]] = defaultdict(list)
        gone = [place for place in places if not is_place(place)]
        for place in filter(is_place, places):
            by_day[self._path(place).parent].append(place)
        for folder, those in by_day.items():
            unlinked = [place for place in those if _unlink(self._path(place))]
            # A name that a power cut brings back must not have been forgotten by the database.
            with suppress(OSError):
                self._sync_day(folder)
                gone.extend(unlinked)
        return gone

    def days(self) -> list[int]:
        """The days that there are folders for, the oldest first."""
        found = (folder_day(path.name) for path in self._root.iterdir())
        return sorted(day for day in found if day is not None)

    def places(self, day: int) -> list[str]:
        """The places under a day that hold something; its folder goes when nothing is in it."""
        folder = self._root / f"d{day}"
        try:
            names = [path.name for path in folder.iterdir()]
        except FileNotFoundError:
            return []
        if not names:
            with suppress(OSError):  # somebody else was first, or something has just arrived
                folder.rmdir()
                self._durable.discard(folder.name)
        return [place for name in sorted(names) if is_place(place := f"d{day}/{name}")]

    def _path(self, place: str) -> Path:
        if not is_place(place):
            raise ValueError("This is not a place in a chunk store.")
        return self._root / PurePosixPath(place)

    def _sync_day(self, folder: Path) -> None:
        try:
            _sync_folder(folder)
        except FileNotFoundError:  # it was empty, and somebody removed it
            _sync_folder(self._root)

    def _make_day(self, folder: Path) -> None:
        if folder.name in self._durable:
            return
        with suppress(FileExistsError):
            folder.mkdir(0o700)
        _sync_folder(self._root)
        self._durable.add(folder.name)


def _write(target: Path, body: bytes) -> None:
    part = target.with_name(target.name + _PART)
    descriptor = os.open(part, _MAKING, 0o600)
    try:
        try:
            rest = memoryview(body)
            while rest:
                rest = rest[os.write(descriptor, rest) :]
            _sync_file(descriptor)
        finally:
            os.close(descriptor)
        part.rename(target)
        _sync_folder(target.parent)
    except OSError:
        for left in (part, target):
            with suppress(OSError):
                left.unlink()
        raise


def _unlink(path: Path) -> bool:
    try:
        path.unlink()
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return True


def _sync_file(descriptor: int) -> None:
    """Put a file's data on the medium itself; on macOS plain fsync stops at the drive's cache."""
    if sys.platform == "darwin":
        import fcntl  # noqa: PLC0415 - does not exist on Windows

        with suppress(OSError):  # not every file system has it; fsync then does what it can
            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
            return
    os.fsync(descriptor)


def _sync_folder(folder: Path) -> None:
    """Make the names in a folder durable: what was made, renamed or removed there."""
    if sys.platform == "win32":
        return  # Windows has no such call; its rename is journalled
    descriptor = os.open(folder, os.O_RDONLY | getattr(os, "O_DIRECTORY", 0))
    try:
        _sync_file(descriptor)
    except OSError as error:
        if error.errno not in _NO_FOLDER_SYNC:
            raise
    finally:
        os.close(descriptor)
