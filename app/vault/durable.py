"""Files that survive a kill and a power cut: written aside, synced, renamed, and the folder synced.

Every call that changes a file goes through ``os.<name>`` by its full name, so that a test can put
a model of a disk that forgets unsynced writes in its place.
"""

import errno
import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from app.domain.failures import DiskError, DiskFull, Failure, FolderReadOnly

_SUFFIX = ".new"
_FULL = {errno.ENOSPC, errno.EDQUOT}
_REFUSED = {errno.EROFS, errno.EACCES, errno.EPERM}
# Some network and FUSE file systems cannot sync a folder; the rename is then as good as it gets.
_NO_FOLDER_SYNC = {errno.EINVAL, errno.ENOTSUP, errno.ENOSYS}


def failure_of(error: OSError) -> Failure | None:
    """The world's failure behind an operating system error, or None if it is something else."""
    if error.errno in _FULL:
        return DiskFull()
    if error.errno in _REFUSED:
        return FolderReadOnly()
    if error.errno == errno.EIO:
        return DiskError()
    return None


@contextmanager
def as_failures() -> Iterator[None]:
    """Turn a full disk, a refused write and a disk error into DiskFull, FolderReadOnly, DiskError.

    Other operating system errors pass unchanged.
    """
    try:
        yield
    except OSError as error:
        failure = failure_of(error)
        if failure is None:
            raise
        raise failure from error


def sync_file(descriptor: int) -> None:
    """Put a file's data on the medium itself; on macOS plain fsync stops at the drive's cache."""
    if sys.platform == "darwin":
        import fcntl  # noqa: PLC0415 - does not exist on Windows

        with suppress(OSError):  # not every file system has it; fsync then does what it can
            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
            return
    os.fsync(descriptor)


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable: what was created, renamed or removed there."""
    if sys.platform == "win32":
        return  # Windows has no such call; its rename is journalled
    descriptor = os.open(folder, os.O_RDONLY | getattr(os, "O_DIRECTORY", 0))
    try:
        sync_file(descriptor)
    except OSError as error:
        if error.errno not in _NO_FOLDER_SYNC:
            raise
    finally:
        os.close(descriptor)


def make_folder(path: Path, *, mode: int = 0o700) -> None:
    """Create one folder, durably; its parent must exist.

    Raises FileExistsError, FileNotFoundError, DiskFull or FolderReadOnly.
    """
    with as_failures():
        os.mkdir(path, mode)  # noqa: PTH102 - see the module's first lines
        sync_folder(path.parent)


def make_folders(path: Path, *, mode: int = 0o700) -> None:
    """Create a folder and its missing parents, durably; one that is there is left as it is.

    Raises DiskFull or FolderReadOnly.
    """
    if path.is_dir():
        return
    make_folders(path.parent, mode=mode)
    with suppress(FileExistsError):  # somebody else was quicker
        make_folder(path, mode=mode)


def write_atomic(path: Path, data: bytes, *, mode: int = 0o600) -> None:
    """Replace a file's content in one step: afterwards it is whole and on the disk.

    A kill or power cut at any moment leaves the old or the new content, never a mixture. Raises
    DiskFull or FolderReadOnly, and then the old content stands.
    """
    with as_failures(), _written_aside(path, data, mode) as aside:
        os.replace(aside, path)  # noqa: PTH105
        sync_folder(path.parent)


def write_with_twin(path: Path, twin: Path, data: bytes, *, mode: int = 0o600) -> None:
    """Replace two files in one folder with the same content, so that one is always whole.

    Both contents are on the disk before either name changes: a full disk leaves both as they were.
    The twin's name changes first and is durable before the main one's: after a power cut the main
    file is never newer than its twin. Raises DiskFull or FolderReadOnly.
    """
    with (
        as_failures(),
        _written_aside(path, data, mode) as new_path,
        _written_aside(twin, data, mode) as new_twin,
    ):
        os.replace(new_twin, twin)  # noqa: PTH105
        sync_folder(twin.parent)
        os.replace(new_path, path)  # noqa: PTH105
        sync_folder(path.parent)


def remove_durably(path: Path) -> bool:
    """Remove a file so that it stays removed after a power cut; False if it was not there.

    Raises FolderReadOnly.
    """
    with as_failures():
        try:
            os.unlink(path)  # noqa: PTH108
        except FileNotFoundError:
            return False
        sync_folder(path.parent)
        return True


def sweep(folder: Path) -> int:
    """Remove what writes that were killed left in a folder, and return how many files went.

    Call it only while nobody else can be writing there.
    """
    left = [p for p in folder.iterdir() if p.name.startswith(".") and p.name.endswith(_SUFFIX)]
    gone = 0
    for path in left:
        with suppress(OSError):
            os.unlink(path)  # noqa: PTH108
            gone += 1
    return gone


@contextmanager
def _written_aside(path: Path, data: bytes, mode: int) -> Iterator[Path]:
    """Write data, synced, to a hidden file beside path; it is removed unless it was renamed."""
    # The thread's number keeps two writers apart, and one writer's leftovers from piling up.
    aside = path.with_name(f".{path.name}.{threading.get_native_id()}{_SUFFIX}")
    try:
        _write_synced(aside, data, mode)
        yield aside
    except BaseException:
        with suppress(OSError):
            os.unlink(aside)  # noqa: PTH108
        raise


def _write_synced(path: Path, data: bytes, mode: int) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
    flags |= getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    descriptor = os.open(path, flags, mode)
    try:
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(descriptor, rest) :]
        sync_file(descriptor)
    finally:
        os.close(descriptor)
