"""Where practice data is for a while: a folder that is gone afterwards, whatever happened."""

import shutil
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from filelock import FileLock, Timeout

from app.domain.failures import FolderReadOnly
from app.vault.durable import failure_of

_PREFIX = "lamplit-practice-"
_LOCK = "in-use"
_BEGINS = 3_600  # seconds that a folder may be without its lock: it is being made


class PracticePlace:
    """A new temporary folder, readable for this person alone.

    After a kill it stays behind; the next one that is swept finds it, since its lock ended with
    its process.

    Raises:
        Failure: no folder can be made there.
    """

    def __init__(self) -> None:
        folder: Path | None = None
        try:
            self.folder = folder = Path(tempfile.mkdtemp(prefix=_PREFIX))
            self._lock = _lock_of(folder)
            self._lock.acquire(timeout=0)
        except OSError as error:
            if folder is not None:
                shutil.rmtree(folder, ignore_errors=True)
            raise (failure_of(error) or FolderReadOnly()) from error

    def sweep(self) -> None:
        """Delete what others left behind that were killed; those in use stay."""
        for folder in self.folder.parent.glob(f"{_PREFIX}*"):
            if folder != self.folder and not folder.is_symlink():
                with suppress(OSError):
                    _delete_if_left(folder)

    def delete(self) -> None:
        """Delete it, with all that is in it."""
        self._lock.release()
        shutil.rmtree(self.folder, ignore_errors=True)


def _lock_of(folder: Path) -> FileLock:
    return FileLock(folder / _LOCK, thread_local=False, mode=0o600, fallback_to_soft=False)


def _delete_if_left(folder: Path) -> None:
    """Delete a folder that no program uses; raises OSError where it is somebody else's."""
    if not (folder / _LOCK).exists() and time.time() - folder.stat().st_mtime < _BEGINS:
        return
    lock = _lock_of(folder)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        return
    lock.release()
    shutil.rmtree(folder)
