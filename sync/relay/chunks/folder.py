"""Chunks in a folder of the relay's own machine."""

import asyncio
import errno
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Final, TypeVar

from sync.relay.chunks.disk import Disk
from sync.relay.chunks.interface import ChunkLostError
from sync.relay.stores.interface import StoreFailedError, StoreFullError

T = TypeVar("T")

_FULL: Final = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_BATCH: Final = 500
_THREADS: Final = 4


class FolderChunks:
    """Keeps each chunk as a file; all waiting for the disk happens in threads of its own.

    Args:
        root: the folder; it is made when it is missing.
    """

    def __init__(self, root: Path) -> None:
        self._disk = Disk(root)
        self._threads = ThreadPoolExecutor(_THREADS, "chunks")

    async def open(self) -> None:
        """Make the folder and remove what a crash left half written."""
        await self._do(self._disk.prepare)

    async def close(self) -> None:
        """Let what was begun come to its end."""
        await asyncio.to_thread(self._threads.shutdown)

    async def check(self) -> None:
        """Raise `StoreFailedError` when the folder is missing or read-only."""
        await self._do(self._disk.check)

    async def put(self, place: str, body: bytes) -> None:
        """Keep these bytes; returns once file and name are synced.

        Raises:
            StoreFullError: there is no room.
        """
        await self._do(lambda: self._disk.write(place, body))

    async def read(self, place: str) -> bytes:
        """The bytes at a place.

        Raises:
            ChunkLostError: there are none, or more than a chunk has.
        """
        body = await self._do(lambda: self._disk.read(place))
        if body is None:
            raise ChunkLostError("A chunk's bytes are not there.")
        return body

    async def remove(self, places: Sequence[str]) -> Sequence[str]:
        """Empty these places for good; returns those that are empty now."""
        return await self._do(lambda: self._disk.remove(places))

    async def older(self, before: int) -> AsyncIterator[Sequence[str]]:
        """All places that hold something under a day before `before`; empty folders go."""
        for day in await self._do(self._disk.days):
            if day >= before:
                break
            places = await self._do(partial(self._disk.places, day))
            for at in range(0, len(places), _BATCH):
                yield places[at : at + _BATCH]

    async def _do(self, work: Callable[[], T]) -> T:
        with _as_failures():
            return await asyncio.get_running_loop().run_in_executor(self._threads, work)


@contextmanager
def _as_failures() -> Iterator[None]:
    """Say what the system said without its words, which would name a place."""
    try:
        yield
    except OSError as error:
        code = errno.errorcode.get(error.errno or 0, "unknown")
        if error.errno in _FULL:
            raise StoreFullError(f"The folder for attachments has no room ({code}).") from None
        raise StoreFailedError(f"The folder for attachments failed ({code}).") from None
