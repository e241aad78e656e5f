"""The store on PostgreSQL, for any number of instances at once."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Iterator, Sequence
from typing import Final, TypeVar

from sync.protocol.problems import Problem, RefusedError
from sync.relay.book import Book
from sync.relay.operations import (
    AddChunk,
    Append,
    Appended,
    CloseBox,
    CreateBox,
    Done,
    EmptyBox,
    Mint,
    Operation,
    Post,
    RenewBox,
    RenewRepair,
    Repair,
    Result,
    Withdraw,
)
from sync.relay.records import Attachment, Box, Chunk, Item, Limits
from sync.relay.rules import decide
from sync.relay.stores.interface import (
    Counts,
    Expiry,
    Identity,
    LogView,
    Page,
    StoreFailedError,
)
from sync.relay.stores.migrations import Migration
from sync.relay.stores.postgres import migrating, reading, sweeping
from sync.relay.stores.postgres.attempts import attempts
from sync.relay.stores.postgres.committer import Committer
from sync.relay.stores.postgres.links import (
    CutError,
    InDoubtError,
    Link,
    Patience,
    Pool,
    Server,
)
from sync.relay.stores.postgres.loading import load, load_author
from sync.relay.stores.postgres.saving import save
from sync.relay.stores.postgres.standing import Standing

COMMITTERS: Final = 1
"""Tasks that commit appends, each with a connection of its own, each for its share of the logs.

One makes the largest groups, and where the processor is what there is least of, that counts most.
"""

LINKS: Final = 8
"""Connections for everything else."""

WATCH_SECONDS: Final = 2.0
"""How often the generation is read again, and the store's health with it."""

COUNTING_SECONDS: Final = 600.0
"""How long counting everything may take."""

_GUARDED: Final = (
    Repair,
    RenewRepair,
    Withdraw,
    AddChunk,
    CreateBox,
    Mint,
    Post,
    EmptyBox,
    RenewBox,
    CloseBox,
)
"""What asks for a secret: a stranger is refused before anything is locked for them."""

Answer = TypeVar("Answer")


class PostgresStore:
    """Keeps a relay's rows in PostgreSQL. See `sync.relay.stores.interface.Store`.

    Args:
        addresses: the database's connection string; or several, of which one takes writes.
        limits: what the owner allows.
        clock: the time in seconds since 1970-01-01 UTC.
        random_bytes: draws the identity at the first migration, and new generations.
        steps: the versions of the tables that the program knows.
        patience: after which the database counts as gone.
    """

    def __init__(
        self,
        addresses: str | Sequence[str],
        limits: Limits,
        *,
        clock: Callable[[], float],
        random_bytes: Callable[[int], bytes],
        steps: Sequence[Migration] = migrating.STEPS,
        patience: Patience = Patience(),  # noqa: B008 - it is frozen
    ) -> None:
        self._server: Final = Server(addresses, patience)
        self._random_bytes: Final = random_bytes
        self._steps: Final = steps
        self._standing: Final = Standing(limits, clock=clock, random_bytes=random_bytes)
        self._pool: Final = Pool(self._connect, LINKS, patience.command)
        self._committers: Final = [
            Committer(self._connect, self._standing, self._report) for _ in range(COMMITTERS)
        ]
        self._tasks: Final[list[asyncio.Task[None]]] = []
        self._watcher: asyncio.Task[None] | None = None
        self._healthy = False

    @property
    def identity(self) -> Identity:
        """Who this relay is."""
        return self._standing.identity

    @property
    def healthy(self) -> bool:
        """Whether the database answered last."""
        return self._healthy

    async def migrate(self) -> int:
        """Bring the tables to this program's version; returns how many steps that took.

        Instances of the version before go on meanwhile.
        """
        link = await self._server.connect()
        try:
            return await migrating.migrate(link, self._random_bytes, self._steps)
        finally:
            await link.close()

    async def open(self) -> None:
        """Connect, check the version of the tables, and read the identity.

        Raises:
            NotMigratedError: when `migrate` has something to do first.
            TooNewError: when only a newer program can work on the tables.
            StoreFailedError: when the database cannot be reached.
        """
        link = await self._server.connect()
        try:
            async with link.bounded():
                await migrating.check(link, self._steps)
                await self._standing.read(link)
        finally:
            await link.close()
        self._healthy = True
        self._tasks.extend(asyncio.create_task(each.run()) for each in self._committers)
        self._watcher = asyncio.create_task(self._watch())

    async def close(self) -> None:
        """Commit and answer what waits, and disconnect."""
        for committer in self._committers:
            committer.close()
        if self._watcher:
            self._watcher.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        if self._watcher:
            await asyncio.gather(self._watcher, return_exceptions=True)
        await self._pool.close()
        self._healthy = False

    # --- writing

    async def append(self, operation: Append) -> Appended:
        """Append an entry, together with whatever else is waiting; returns once it is durable."""
        return await self._committers[operation.log[0] % COMMITTERS].put(operation)

    async def write(self, operation: Operation) -> Result:
        """Carry out any operation; returns once it is durable."""
        if isinstance(operation, Append):
            return await self.append(operation)
        with self._reporting():
            return await attempts(
                self._pool.link, self._standing, lambda link: self._carry_out(link, operation)
            )

    async def _look(self, link: Link, operation: Operation) -> None:
        """Refuse a stranger before anything is locked: a lock takes time, and would tell them."""
        if isinstance(operation, Withdraw):
            await self._look_at_author(link, operation)
            return
        async with link.bounded():
            book, generation = await load(link, operation.needs(), lock=False)
        self._standing.adopt(generation)
        self._standing.check(book.logs)
        try:
            decide(operation, book, self._standing.setting())
        except RefusedError as refusal:
            if refusal.problem is Problem.UNKNOWN:
                raise
        except LookupError:
            return  # rows that changed between two questions; the locks settle it

    async def _look_at_author(self, link: Link, operation: Withdraw) -> None:
        book = Book()
        async with link.bounded():
            generation, known = await load_author(link, book, operation)
        self._standing.adopt(generation)
        self._standing.check(book.logs)
        if not known:
            raise RefusedError(Problem.UNKNOWN)

    async def _carry_out(self, link: Link, operation: Operation) -> Result:
        standing = self._standing
        if isinstance(operation, _GUARDED):
            await self._look(link, operation)
        async with link.transaction():
            book, generation = await load(link, operation.needs())
            standing.adopt(generation)
            standing.check(book.logs)
            result = decide(operation, book, standing.setting())
            await save(link, book)
        for log in (*book.made, *book.changed.values()):
            standing.memory.note(log.id, log.head, log.chain, log.day)
        return result

    # --- reading

    async def read(
        self, log: bytes, capability: bytes, after: int, *, count: int, size: int
    ) -> Page:
        """The entries after a cursor."""
        return await self._ask(
            lambda link: reading.read(link, log, capability, after, count=count, size=size)
        )

    async def view(self, log: bytes, capability: bytes) -> LogView:
        """How a log stands."""
        return await self._ask(lambda link: reading.view(link, log, capability))

    async def attachment(
        self, log: bytes, capability: bytes, attachment: bytes
    ) -> tuple[Attachment, Sequence[Chunk]]:
        """An attachment and its chunks."""
        return await self._ask(lambda link: reading.attachment(link, log, capability, attachment))

    async def items(
        self, box: bytes, capability: bytes, after: int, *, count: int, size: int
    ) -> tuple[Box, Sequence[Item]]:
        """The items of a box after a number."""
        setting = self._standing.setting()
        return await self._ask(
            lambda link: reading.items(
                link, box, capability, after, setting, count=count, size=size
            )
        )

    async def counts(self) -> Counts:
        """How much is kept."""
        return await self._ask(reading.counts, COUNTING_SECONDS)

    # --- sweeping

    async def due(self, day: int, limits: Limits, most: int) -> Sequence[Expiry]:
        """Operations that remove something which has expired."""
        return await self._ask(lambda link: sweeping.due(link, day, limits, most))

    async def doomed(self, most: int) -> Sequence[str]:
        """Places in the chunk store whose chunks are gone from here."""
        return await self._ask(lambda link: sweeping.doomed(link, most))

    async def buried(self, places: Sequence[str]) -> None:
        """Forget these places."""
        await self._ask(lambda link: sweeping.buried(link, places))

    async def known_places(self, places: Sequence[str]) -> Sequence[str]:
        """Those of these places at which a chunk is noted."""
        return await self._ask(lambda link: sweeping.known_places(link, places))

    async def day_seen(self) -> int:
        """The last day that `see_day` noted, 0 when none was."""
        return await self._ask(sweeping.day_seen)

    async def see_day(self, day: int) -> Done:
        """Note that this day was seen, and forget what was spent and expired before it."""

        async def note(link: Link) -> None:
            async with link.transaction():
                await sweeping.see_day(link, day)

        with self._reporting():
            await attempts(self._pool.link, self._standing, note)
        return Done()

    # --- the connections

    async def _ask(
        self, question: Callable[[Link], Awaitable[Answer]], seconds: float | None = None
    ) -> Answer:
        async def ask(link: Link) -> Answer:
            async with link.bounded(seconds):
                return await question(link)

        with self._reporting():
            return await attempts(self._pool.link, self._standing, ask)

    async def _connect(self) -> Link:
        """A connection to the database as it is now: the generation may have changed meanwhile."""
        link = await self._server.connect()
        try:
            async with link.bounded():
                await self._standing.read(link)
                await self._standing.check_all(link)
        except BaseException:
            link.drop()
            raise
        return link

    async def _watch(self) -> None:
        while True:
            await asyncio.sleep(WATCH_SECONDS)
            with contextlib.suppress(StoreFailedError):
                await self._ask(self._standing.read)

    @contextlib.contextmanager
    def _reporting(self) -> Iterator[None]:
        try:
            yield
        except StoreFailedError as error:
            self._report(error)
            raise
        self._report(None)

    def _report(self, failure: StoreFailedError | None) -> None:
        self._healthy = not isinstance(failure, (CutError, InDoubtError))
