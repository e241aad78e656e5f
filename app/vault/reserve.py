"""A file that keeps room on the disk, given up to save what would not fit on a full one."""

import secrets
import stat
from collections.abc import Callable
from pathlib import Path

from app.domain.failures import DiskFull, FolderReadOnly
from app.vault import durable

SIZE = 4 * 1024 * 1024
"""Bytes kept: enough for the longest draft, its revision and the journal's write-ahead log."""

NAME = "reserve"


class Reserve:
    """Room on the vault's disk.

    Args:
        path: the reserve file, in the vault's folder.
        size: bytes to keep.
        random: gives the content: random, so that no file system compresses or shares it away.
    """

    def __init__(
        self, path: Path, size: int = SIZE, *, random: Callable[[int], bytes] = secrets.token_bytes
    ) -> None:
        self._path = path
        self._size = size
        self._random = random

    def is_whole(self) -> bool:
        """Whether the reserve is there in full, in real blocks."""
        try:
            status = self._path.lstat()
        except OSError:
            return False
        allocated: int = getattr(status, "st_blocks", status.st_size // 512) * 512
        return (
            stat.S_ISREG(status.st_mode)
            and status.st_size == self._size
            and allocated >= self._size
        )

    def ensure(self) -> bool:
        """Make the reserve unless it is there; False if the disk has no room for it now."""
        if self.is_whole():
            return True
        try:
            durable.write_atomic(self._path, self._random(self._size))
        except (DiskFull, FolderReadOnly):
            return False
        return True

    def release(self) -> bool:
        """Give the room up, now; False if there was no reserve or it could not be removed."""
        try:
            return durable.remove_durably(self._path)
        except (DiskFull, FolderReadOnly):
            return False
