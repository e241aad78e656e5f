"""What every chunk store does. Its methods are called on the event loop and never block it.

A chunk is at most `sizes.CHUNK` bytes, written once under a place of its own and never changed. The
database alone says which chunks there are: bytes that it does not know of were never acknowledged.
"""

import re
from collections.abc import AsyncIterator, Callable, Sequence
from typing import Final, Protocol

from sync.relay.stores.interface import StoreFailedError

_PLACE: Final = re.compile(r"d(0|[1-9][0-9]{0,8})/[0-9a-f]{32}")
_FOLDER: Final = re.compile(r"d(0|[1-9][0-9]{0,8})")


class ChunkLostError(StoreFailedError):
    """There are no bytes at this place, or they are not the ones that were put there."""


def new_place(day: int, random_bytes: Callable[[int], bytes]) -> str:
    """A place for a chunk that arrives on `day`: a random name, so nothing is ever replaced."""
    return f"d{day}/{random_bytes(16).hex()}"


def is_place(text: str) -> bool:
    """Whether this has the form of a place; anything else is never looked up or removed."""
    return _PLACE.fullmatch(text) is not None


def folder_day(name: str) -> int | None:
    """The day that a folder is for, such as 20000 for `d20000`; None when it is not one of ours."""
    match = _FOLDER.fullmatch(name)
    return int(match[1]) if match else None


class Chunks(Protocol):
    """Keeps bytes under places.

    Every method raises `StoreFailedError` when the chunk store cannot do its work. No message names
    a place, a path or a key.
    """

    async def open(self) -> None:
        """Get ready, and clear away what a crash left half written."""
        ...

    async def close(self) -> None:
        """Finish what was begun."""
        ...

    async def check(self) -> None:
        """Raise `StoreFailedError` when the chunk store cannot be reached just now."""
        ...

    async def put(self, place: str, body: bytes) -> None:
        """Keep these bytes; returns once they are durable. A failed put leaves nothing to read.

        Raises:
            StoreFullError: there is no room.
        """
        ...

    async def read(self, place: str) -> bytes:
        """The bytes at a place.

        Raises:
            ChunkLostError: there are none.
        """
        ...

    async def remove(self, places: Sequence[str]) -> Sequence[str]:
        """Empty these places for good; returns those that are empty now, also if they were before.

        The others could not be emptied just now, and may be asked for again.
        """
        ...

    def older(self, before: int) -> AsyncIterator[Sequence[str]]:
        """All places that hold something under a day before `before`, in batches."""
        ...
