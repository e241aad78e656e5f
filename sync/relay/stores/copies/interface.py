"""What reads everything out of a store, and what takes everything into an empty one."""

from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Final, Protocol, Self

from sync.relay.stores.copies.tables import R, Row, Table
from sync.relay.stores.interface import Counts, Identity, StoreFailedError


class NothingThereError(StoreFailedError):
    """There is no relay's database at this place, or no tables in it."""


class NotEmptyError(StoreFailedError):
    """The store already keeps something."""


@dataclass(frozen=True, slots=True)
class About:
    """What a store knows beside its rows.

    Attributes:
        identity: who the relay is.
        day_seen: the last day that the relay noted, 0 when none was.
    """

    identity: Identity
    day_seen: int


COUNTS: Final = """
SELECT
    (SELECT count(*) FROM logs),
    (SELECT coalesce(sum(head - oldest + 1), 0) FROM logs),
    (SELECT coalesce(sum(size), 0) FROM logs),
    (SELECT count(*) FROM attachments),
    (SELECT coalesce(sum(attached), 0) FROM logs),
    (SELECT count(*) FROM boxes),
    (SELECT coalesce(sum(count), 0) FROM boxes),
    (SELECT count(*) FROM logs, meta
        WHERE name = 'generation' AND logs.generation <> meta.value)
"""
"""What `Figures` are made of, without reading the entries; the same for every engine."""


@dataclass(frozen=True, slots=True)
class Figures:
    """How much a store keeps.

    Attributes:
        counts: as the logs and boxes themselves count.
        waiting: logs that wait for a repair since a backup was restored.
        disk: bytes that the database takes.
    """

    counts: Counts
    waiting: int
    disk: int


class Source(Protocol):
    """A store as it stood at one moment, while others may go on writing to it.

    An asynchronous context manager; entering and reading raise `StoreFailedError`.
    """

    async def __aenter__(self) -> Self:
        """Open the store and settle the moment."""
        ...

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Let go of the store."""
        ...

    async def about(self) -> About:
        """Who the relay is, and what it noted."""
        ...

    async def figures(self) -> Figures:
        """How much is kept."""
        ...

    def rows(
        self, table: Table[R], unreadable: Callable[[], None] | None = None
    ) -> AsyncIterator[R]:
        """All rows of a table, in the order of its key.

        Several tables may be read at the same time.

        Args:
            table: which.
            unreadable: called for a row that no relay writes, which is then left out.

        Raises:
            StoreFailedError: also for such a row, when `unreadable` is not given.
        """
        ...

    async def damage(self) -> int:
        """How many faults the engine itself finds in what it keeps; 0 where it cannot tell."""
        ...


class Target(Protocol):
    """A store that everything is put into at once: it is all there after the end, or nothing is.

    An asynchronous context manager: leaving it without an error makes everything durable. Every
    method raises `StoreFailedError`.
    """

    async def __aenter__(self) -> Self:
        """Open the store and make sure that it is empty."""
        ...

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Make everything durable, or leave nothing behind."""
        ...

    async def describe(self, about: About) -> None:
        """Note who the relay is."""
        ...

    async def put(self, table: Table[Any], rows: Sequence[Row]) -> None:
        """Insert rows."""
        ...
