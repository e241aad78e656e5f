"""Where an export is written: a folder or a zip, seen only when it is whole.

Everything goes into a hidden neighbour, is put on the medium, and gets its name last. The same
content gives the same bytes: members of a zip carry no time.
"""

import os
import shutil
import stat
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Protocol, cast
from uuid import UUID

from app.domain.exports import part_path
from app.domain.failures import Cancelled, FileExists, FileUnwritable
from app.exchange.locked_zip import LockedZip
from app.vault.durable import as_failures, sync_file, sync_folder

_DATE = (1980, 1, 1, 0, 0, 0)
# Files that wait to be put on the medium: a hundred thousand take minutes, which is no time to be
# deaf to a stop.
_UNSYNCED = 256
_PACKED = ("image/", "video/", "audio/", "application/zip")

Stopped = Callable[[], bool]


class Output(Protocol):
    """Files that are written one after the other.

    Attributes:
        ending: "" for a folder, ".zip" for an archive, that of the file for a single one.
    """

    ending: str

    def open(self, name: str, *, packed: bool) -> IO[bytes]:
        """Begin the next file; the one before must be closed. ``name`` is relative, with ``/``."""

    def finish(self) -> Path:
        """Make everything durable and give it its name.

        Raises:
            FileExists: something has that name by now.
            Cancelled: it was stopped before it had its name.
        """

    def drop(self) -> None:
        """Take away what was written, if it has not its name yet."""


def output(
    path: Path,
    ident: UUID,
    ending: str = "",
    passphrase: str = "",
    cancelled: Stopped = lambda: False,
) -> Output:
    """Return what writes a folder, a zip, or one file.

    With a passphrase it is a zip or one file within a zip that only the passphrase opens; nothing
    of it comes on the disk in clear.

    Args:
        path: what must not exist yet.
        ident: keeps two exports to one place apart.
        ending: "" for a folder, ".zip" for an archive, any other for a single file.
        passphrase: what opens it; empty for anybody.
        cancelled: asked while it is put on the disk, and right before it gets its name.

    Raises:
        FileExists: there is something already.
        FileUnwritable, FolderReadOnly, DiskFull: nothing can be written there.
    """
    path = path.absolute()
    aside = part_path(path, ident)
    with writing():
        if os.path.lexists(path):
            raise FileExists
        if not ending:
            return _Folder(path, aside, cancelled)
        # Never for a moment may others open it: they could read on for as long as it is written.
        aside.touch(stat.S_IRUSR | stat.S_IWUSR, exist_ok=False)
        file: IO[bytes] = aside.open("wb")
        if passphrase:
            file = cast(IO[bytes], LockedZip(file, f"journal{ending}", passphrase))
        return (_Zip if ending == ".zip" else _Alone)(path, aside, file, ending, cancelled)


@contextmanager
def writing() -> Iterator[None]:
    """Turn what a system says of a place that takes no file into the world's failures."""
    try:
        with as_failures():
            yield
    except OSError as error:
        raise FileUnwritable from error


class _Folder:
    """A folder of files."""

    ending = ""

    def __init__(self, path: Path, aside: Path, cancelled: Stopped) -> None:
        self._path, self._aside, self._cancelled = path, aside, cancelled
        self._unsynced: list[Path] = []
        self._folders = {aside}
        self._open: IO[bytes] | None = None
        self._done = False
        aside.mkdir(mode=0o700)

    def open(self, name: str, *, packed: bool) -> IO[bytes]:
        del packed
        target = self._aside.joinpath(*name.split("/"))
        with writing():
            if len(self._unsynced) >= _UNSYNCED:
                self._sync()
            target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._open = target.open("xb")
        self._unsynced.append(target)
        self._folders.add(target.parent)
        return self._open

    def finish(self) -> Path:
        with writing():
            self._sync()
            for folder in self._folders:
                sync_folder(folder)
            _check(self._cancelled)
            if os.path.lexists(self._path):
                raise FileExists
            self._aside.rename(self._path)
            self._done = True
            _settle(self._path.parent)
        return self._path

    def _sync(self) -> None:
        for made in self._unsynced:
            _check(self._cancelled)
            with made.open("rb+") as file:
                sync_file(file.fileno())
        self._unsynced.clear()

    def drop(self) -> None:
        if not self._done:
            if self._open is not None:
                with suppress(OSError):  # what is left in its buffer may not fit
                    self._open.close()
            shutil.rmtree(self._aside, ignore_errors=True)


class _OneFile:
    """What is written into one file beside its place, and gets its name last."""

    def __init__(
        self, path: Path, aside: Path, file: IO[bytes], ending: str, cancelled: Stopped
    ) -> None:
        self._path, self._aside, self._file, self.ending = path, aside, file, ending
        self._cancelled = cancelled
        self._done = False

    def finish(self) -> Path:
        with writing():
            for part in self._parts():
                part.close()
            with self._aside.open("rb+") as file:
                sync_file(file.fileno())
            _check(self._cancelled)
            _name(self._aside, self._path)
            self._done = True
            _settle(self._path.parent)
        return self._path

    def drop(self) -> None:
        if self._done:
            return
        for part in self._parts():
            with suppress(OSError, ValueError):  # what is left in its buffer may not fit
                part.close()
        with suppress(OSError):
            self._aside.unlink()

    def _parts(self) -> list[IO[bytes] | zipfile.ZipFile]:
        """What is to be closed, the innermost first."""
        return [self._file]


class _Zip(_OneFile):
    """A zip archive."""

    def __init__(
        self, path: Path, aside: Path, file: IO[bytes], ending: str, cancelled: Stopped
    ) -> None:
        super().__init__(path, aside, file, ending, cancelled)
        self._zip = zipfile.ZipFile(self._file, "w", allowZip64=True)
        self._open: IO[bytes] | None = None

    def open(self, name: str, *, packed: bool) -> IO[bytes]:
        info = zipfile.ZipInfo(name, _DATE)
        info.compress_type = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
        info.external_attr = 0o600 << 16
        info.create_system = 3
        with writing():
            self._open = self._zip.open(info, "w", force_zip64=True)
        return self._open

    def drop(self) -> None:
        if self._open is not None and not self._done:
            with suppress(OSError, ValueError):  # as above
                self._open.close()
        super().drop()

    def _parts(self) -> list[IO[bytes] | zipfile.ZipFile]:
        return [self._zip, self._file]


class _Alone(_OneFile):
    """A single file; whatever name it is opened with, it gets that of the output."""

    def open(self, name: str, *, packed: bool) -> IO[bytes]:
        del name, packed
        return self._file


def _check(cancelled: Stopped) -> None:
    if cancelled():
        raise Cancelled


def _name(aside: Path, path: Path) -> None:
    """Give a file its name without ever replacing one that came there meanwhile."""
    if os.path.lexists(path):
        raise FileExists
    try:
        os.link(aside, path)
    except FileExistsError as error:
        raise FileExists from error
    except (OSError, AttributeError):  # a file system without links
        aside.rename(path)
    else:
        with suppress(OSError):  # it has its name; what is left beside it is swept
            aside.unlink()


def _settle(folder: Path) -> None:
    """Make a new name durable; where that fails it is there all the same, and is not denied."""
    with suppress(OSError):
        sync_folder(folder)


def is_packed(mime: str) -> bool:
    """Whether files of a type are packed already, so that packing them again is of no use."""
    return mime.startswith(_PACKED)


def write_pieces(out: IO[bytes], pieces: Iterator[bytes]) -> int:
    """Write all pieces and close the file; return how many bytes they were."""
    total = 0
    with writing(), out:
        for piece in pieces:
            out.write(piece)
            total += len(piece)
    return total
