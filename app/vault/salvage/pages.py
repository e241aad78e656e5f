"""The pages of a damaged database, each in its newest whole version."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Self

from app.vault.pages import PAGE, SALT
from app.vault.salvage.cipher import PageCipher, find_salt
from app.vault.salvage.log import Frame, Log, read_log, salts

_SAMPLES = 12
_MOST_LOOKED_AT = 200


class Pages:
    """The pages of the database at ``path``, read and never written.

    Args:
        path: the database; its log lies beside it.
        key: its raw key.
        backups: databases that may have the same salt.
    """

    def __init__(self, path: Path, key: bytes, backups: Iterable[Path] = ()) -> None:
        self._log_path = path.with_name(path.name + "-wal")
        self._file = path.open("rb")
        self._size = path.stat().st_size
        self._wal = self._log_path.open("rb") if self._log_path.is_file() else None
        found = [self._read(0)[:SALT], *salts(self._log_path), *_begins(backups)]
        self.cipher = PageCipher(key, find_salt(key, found, self._samples()))
        self.log: Log = read_log(self._log_path, self.cipher)
        self._versions: dict[int, Frame] = {}
        self._moved: dict[int, int] = {}
        self.count = 0
        self.use(self.log.frames)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._file.close()
        if self._wal is not None:
            self._wal.close()

    def use(self, frames: Iterable[Frame]) -> None:
        """Look at the database as it is with these frames of its log, oldest first."""
        self._versions = {frame.page: frame for frame in frames}
        self.count = max(self._size // PAGE, *self._versions, 0) if self._versions else (
            -(-self._size // PAGE)
        )  # fmt: skip

    def get(self, number: int) -> bytes | None:
        """Return what a page says, or None where no whole version of it is there."""
        frame = self._versions.get(number)
        if frame is not None and self._wal is not None:
            self._wal.seek(frame.offset)
            return self.cipher.open(number, self._wal.read(PAGE))
        return self.cipher.open(number, self._read(self._moved.get(number, number) - 1))

    def source(self, number: int) -> int:
        """Return which version of a page `get` gives: the place of its frame, or -1."""
        frame = self._versions.get(number)
        return -1 if frame is None else frame.place

    def find_moved(self, lost: list[int], tick: Callable[[], object] = lambda: None) -> list[int]:
        """Look for lost pages in each other's places, and return those that are still lost."""
        if not self.cipher.checks or len(lost) > _MOST_LOOKED_AT:
            return lost
        for there in lost:
            tick()
            data = self._read(there - 1)
            for number in lost:
                if number != there and self.cipher.open(number, data) is not None:
                    self._moved[number] = there
        return [number for number in lost if number not in self._moved]

    def _read(self, index: int) -> bytes:
        try:
            self._file.seek(index * PAGE)
            return self._file.read(PAGE)
        except OSError:  # a bad sector: the others may do
            return b""

    def _samples(self) -> Iterator[tuple[int, bytes]]:
        """Yield some pages from all over the file, but not the first."""
        last = self._size // PAGE
        for number in sorted({2 + step * max(last - 2, 0) // _SAMPLES for step in range(_SAMPLES)}):
            data = self._read(number - 1)
            if len(data) == PAGE:
                yield number, data


def _begins(paths: Iterable[Path]) -> Iterator[bytes]:
    for path in paths:
        try:
            with path.open("rb") as file:
                yield file.read(SALT)
        except OSError:
            continue
