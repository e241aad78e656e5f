"""What every store does. Its methods are called on the event loop and never block it.

Nothing here needs more than a distributed engine with PostgreSQL's language offers: rows are locked
by a log's or a box's id, no query crosses logs (the counts and the search for what is due aside),
and no number is shared between logs.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from sync.relay.operations import (
    Append,
    Appended,
    Done,
    DropLog,
    ExpireAttachment,
    ExpireEntries,
    ExpireItems,
    Operation,
    Result,
)
from sync.relay.records import Access, Attachment, Box, Chunk, Entry, Item, Limits
from sync.relay.rules.reading import Stretch

Expiry = ExpireEntries | ExpireAttachment | ExpireItems | DropLog


class StoreFailedError(Exception):
    """The store could not do its work; nothing of what was asked for may be taken as done.

    Whether a write that was under way is there afterwards is open; sending it again settles that.
    """


class StoreFullError(StoreFailedError):
    """There is no room on the disk. Reading goes on."""


@dataclass(frozen=True, slots=True)
class Identity:
    """Who this relay is.

    Attributes:
        relay: 16 random bytes, drawn once, kept by backups: capabilities are derived for it.
        generation: 16 random bytes, drawn anew whenever a backup is restored.
        mint_key: 32 random bytes that creation tokens are authenticated with.
    """

    relay: bytes
    generation: bytes
    mint_key: bytes


@dataclass(frozen=True, slots=True)
class Page:
    """Entries of a log, in their order, none missing.

    Attributes:
        part: what the capability reads, and how far the log has come for it.
        entries: each with its body, or None where the body is gone.
        chain: the chain's value after the last entry here; after the cursor when there is none.
    """

    part: Stretch
    entries: Sequence[tuple[Entry, bytes | None]]
    chain: bytes


@dataclass(frozen=True, slots=True)
class LogView:
    """What a capability may know about its log.

    The last four tell nothing where the capability's turn has ended.

    Attributes:
        part: what it reads.
        chain: the chain's value after the last entry it reads.
        access: whether the log takes appends.
        writable: whether the log was made or repaired in this generation.
        size: bytes of all bodies.
        attached: the size of all attachments.
    """

    part: Stretch
    chain: bytes
    access: Access
    writable: bool
    size: int
    attached: int


@dataclass(frozen=True, slots=True)
class Counts:
    """How much a relay keeps."""

    logs: int
    entries: int
    bytes: int
    attachments: int
    attached_bytes: int
    boxes: int
    items: int


class Store(Protocol):
    """Keeps everything but the chunks' bytes.

    Every method raises `StoreFailedError` when the store cannot answer, and those that take a
    capability's hash raise `RefusedError` with `UNKNOWN`, after the same work, whether the thing is
    missing or the capability is wrong.
    """

    @property
    def identity(self) -> Identity:
        """Who this relay is, as read when the store was opened or its generation last changed."""
        ...

    @property
    def healthy(self) -> bool:
        """Whether the store can take writes just now, as far as it knows."""
        ...

    async def open(self) -> None:
        """Connect, check the version of the tables, and read the identity."""
        ...

    async def close(self) -> None:
        """Finish what was begun, and disconnect."""
        ...

    async def append(self, operation: Append) -> Appended:
        """Append an entry, together with whatever else is waiting; returns once it is durable."""
        ...

    async def write(self, operation: Operation) -> Result:
        """Carry out any operation; returns once it is durable."""
        ...

    async def read(
        self, log: bytes, capability: bytes, after: int, *, count: int, size: int
    ) -> Page:
        """The entries after a cursor: at most `count`, and no more once `size` bytes are passed.

        Raises:
            RefusedError: `UNKNOWN`, `TOO_OLD` or `AHEAD`.
        """
        ...

    async def view(self, log: bytes, capability: bytes) -> LogView:
        """How a log stands, for a turn's capability or for the repair capability."""
        ...

    async def attachment(
        self, log: bytes, capability: bytes, attachment: bytes
    ) -> tuple[Attachment, Sequence[Chunk]]:
        """An attachment and its chunks, in their order.

        One that is pending is shown to the current turn only, one that an entry lists to whoever
        may read that entry.
        """
        ...

    async def items(
        self, box: bytes, capability: bytes, after: int, *, count: int, size: int
    ) -> tuple[Box, Sequence[Item]]:
        """The items of a box after a number, for its reader."""
        ...

    async def due(self, day: int, limits: Limits, most: int) -> Sequence[Expiry]:
        """Up to `most` operations that remove something which has expired by `day`."""
        ...

    async def doomed(self, most: int) -> Sequence[str]:
        """Places in the chunk store whose chunks are gone from here."""
        ...

    async def buried(self, places: Sequence[str]) -> None:
        """Forget these places: the chunk store has emptied them."""
        ...

    async def known_places(self, places: Sequence[str]) -> Sequence[str]:
        """Those of these places at which a chunk is noted; an index makes this cheap.

        Asked before bytes are removed that nobody seems to need.
        """
        ...

    async def day_seen(self) -> int:
        """The last day that `see_day` noted, 0 when none was."""
        ...

    async def see_day(self, day: int) -> Done:
        """Note that this day was seen, and forget what was spent and expired before it."""
        ...

    async def counts(self) -> Counts:
        """How much is kept. Slow on a large relay; for the owner's eyes, never for a request."""
        ...


class Notices(Protocol):
    """Tells when a log or a box may have something new: hints, never the thing itself.

    A hint can be lost; whoever waits looks again after a while in any case.
    """

    def tell(self, place: bytes) -> None:
        """Say that the log or box of this id has something new. Never waits, never fails."""
        ...
