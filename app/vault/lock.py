"""One writer per vault: an operating system lock that ends with its process, even when killed.

Beside it a small file says who holds the vault and since when, for the sentence that the second
one shows. Only the lock decides; a stale or missing note changes nothing.
"""

import errno
import json
import os
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from types import TracebackType
from typing import Self

from filelock import FileLock, Timeout

from app.domain.failures import (
    DiskFull,
    FolderCannotLock,
    FolderReadOnly,
    NoVault,
    VaultInUse,
)
from app.vault import durable

LOCK_NAME = "lock"
NOTE_NAME = "lock.json"
_MAX_NOTE = 4096
_NO_LOCKS = {errno.ENOSYS, errno.ENOLCK, errno.ENOTSUP, errno.EOPNOTSUPP}


class Holder(StrEnum):
    """Which kind of program holds a vault."""

    WINDOW = "window"
    COMMAND = "command"


@dataclass(frozen=True)
class Held:
    """Who holds the vault, as far as is known."""

    holder: Holder
    since: datetime | None


class VaultLock:
    """The lock of one vault; at most one holder at a time among all processes.

    Also a context manager that releases on leaving. Keep the object: an unreachable one releases.
    Not for two threads at once.

    Args:
        folder: the vault's folder, which must exist.
        holder: what to tell the second one.
    """

    def __init__(self, folder: Path, holder: Holder) -> None:
        self._folder = folder
        self._holder = holder
        self._note = folder / NOTE_NAME
        # Without flock there is no lock: a lock that only a file's existence makes would outlive
        # a kill. Not bound to a thread, since the vault may be closed from another one.
        self._lock = FileLock(
            folder / LOCK_NAME, thread_local=False, mode=0o600, fallback_to_soft=False
        )

    @property
    def held(self) -> bool:
        """Whether this object holds the lock."""
        return self._lock.is_locked

    def acquire(self, now: datetime) -> Self:
        """Take the lock at once or not at all.

        Raises VaultInUse if somebody holds it, FolderReadOnly if the folder cannot be written,
        DiskFull if not even an empty file fits, FolderCannotLock on a file system without locks,
        and NoVault if there is no folder.
        """
        if self.held:
            raise VaultInUse(now, self._holder)
        if not self._folder.is_dir():  # the lock would create it
            raise NoVault
        try:
            with durable.as_failures():
                self._lock.acquire(blocking=False)
        except Timeout:  # also an OSError, with no number
            held = read_note(self._folder)
            raise VaultInUse(held.since, held.holder) from None
        except OSError as error:
            if error.errno in _NO_LOCKS:
                raise FolderCannotLock from error
            raise
        self._write_note(now)
        return self

    def release(self) -> None:
        """Give the vault free; does nothing if it is not held."""
        if not self.held:
            return
        try:
            # First, so that the next holder's note is never taken for ours.
            self._remove_note()
        finally:
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.release()

    def _write_note(self, now: datetime) -> None:
        note = {"holder": str(self._holder), "since": now.astimezone(UTC).isoformat()}
        try:
            durable.write_atomic(self._note, json.dumps(note).encode())
        except (DiskFull, FolderReadOnly):
            # A journal must open on a full disk: without a note the second one hears less.
            self._remove_note()
        except BaseException:
            self._lock.release()
            raise

    def _remove_note(self) -> None:
        with suppress(OSError):
            os.unlink(self._note)  # noqa: PTH108 - see app.vault.durable


def read_note(folder: Path) -> Held:
    """Who says to hold the vault; a damaged or missing note says a window, since unknown."""
    try:
        with (folder / NOTE_NAME).open("rb") as file:
            note = json.loads(file.read(_MAX_NOTE))
        since = datetime.fromisoformat(note["since"])
        return Held(Holder(note["holder"]), since if since.tzinfo else None)
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return Held(Holder.WINDOW, None)
