"""The SQLite store: one process, one file, one thread that writes, a few that read."""

import asyncio
from collections.abc import Callable, Sequence
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Final

import apsw
from filelock import FileLock, Timeout

from sync.protocol.times import DAY
from sync.relay.operations import Append, Appended, Done, Operation, Result
from sync.relay.records import Attachment, Box, Chunk, Item, Limits, Setting
from sync.relay.stores.interface import (
    Counts,
    Expiry,
    Identity,
    LogView,
    Page,
    StoreFailedError,
)
from sync.relay.stores.sqlite import queries
from sync.relay.stores.sqlite.connection import (
    DATABASE,
    LOCK,
    Sql,
    check_engine,
    failure_of,
    open_reading,
    open_writing,
)
from sync.relay.stores.sqlite.log_file import Pace
from sync.relay.stores.sqlite.readers import Readers
from sync.relay.stores.sqlite.tables import bring_up, draw_identity
from sync.relay.stores.sqlite.writer import Writer

MIGRATIONS: Final = files("sync.relay.stores.sqlite") / "migrations"


class SqliteStore:
    """Keeps a relay in one folder of this machine; see `sync.relay.stores.interface.Store`.

    Args:
        folder: where the database and its lock are; made when it is missing.
        limits: what the owner of the relay allows.
        clock: seconds since 1970.
        random_bytes: draws the identity of a new relay.
        migrations: the folder with the steps of the tables.
        readers: how many threads read.
        pace: how the writer goes about it.
    """

    def __init__(
        self,
        folder: Path,
        limits: Limits,
        *,
        clock: Callable[[], float],
        random_bytes: Callable[[int], bytes],
        migrations: Traversable = MIGRATIONS,
        readers: int = 2,
        pace: Pace | None = None,
    ) -> None:
        self._folder: Final = folder
        self._file: Final = folder / DATABASE
        self._limits: Final = limits
        self._clock: Final = clock
        self._random: Final = random_bytes
        self._migrations: Final = migrations
        self._lock: Final = FileLock(folder / LOCK, mode=0o600, thread_local=False)
        self._identity: Identity | None = None
        self._readers: Final = Readers(self._file, lambda: open_reading(self._file), readers)
        self._writer: Final = Writer(
            self._file,
            lambda: open_writing(self._file),
            self._setting,
            self._readers.hurry,
            pace or Pace(),
        )

    @property
    def identity(self) -> Identity:
        """Who this relay is.

        Raises:
            StoreFailedError: the store was never opened.
        """
        if self._identity is None:
            raise StoreFailedError("The store is not open.")
        return self._identity

    @property
    def healthy(self) -> bool:
        """Whether the store can take writes just now, as far as it knows."""
        return self._writer.healthy

    async def open(self) -> None:
        """Take the lock, bring the tables up to this program's version, and read the identity.

        Raises:
            StoreFailedError: another process has it, the tables are newer, or the disk fails.
        """
        check_engine(apsw.sqlite_lib_version())
        sql = await asyncio.to_thread(self._open)
        self._writer.start(sql)
        self._readers.start()

    async def close(self) -> None:
        """Finish what was begun, move everything into the database, and give the lock back."""
        await self._readers.stop()
        await self._writer.stop()
        self._lock.release()

    async def append(self, operation: Append) -> Appended:
        """Append an entry, together with whatever else is waiting; returns once it is durable."""
        appended: Appended = await self._writer.submit(operation)
        return appended

    async def write(self, operation: Operation) -> Result:
        """Carry out any operation; returns once it is durable."""
        result: Result = await self._writer.submit(operation)
        return result

    async def read(
        self, log: bytes, capability: bytes, after: int, *, count: int, size: int
    ) -> Page:
        """The entries after a cursor: at most `count`, and no more once `size` bytes are passed.

        Raises:
            RefusedError: `UNKNOWN`, `TOO_OLD` or `AHEAD`.
        """
        return await self._readers.read(
            ("page", log, capability, after, count, size),
            lambda sql: queries.page(sql, log, capability, after, count=count, size=size),
        )

    async def view(self, log: bytes, capability: bytes) -> LogView:
        """How a log stands, for a turn's capability or for the repair capability."""
        generation = self.identity.generation
        return await self._readers.read(
            ("view", log, capability), lambda sql: queries.view(sql, log, capability, generation)
        )

    async def attachment(
        self, log: bytes, capability: bytes, attachment: bytes
    ) -> tuple[Attachment, Sequence[Chunk]]:
        """An attachment and its chunks, in their order."""
        return await self._readers.read(
            ("attachment", log, capability, attachment),
            lambda sql: queries.attachment(sql, log, capability, attachment),
        )

    async def items(
        self, box: bytes, capability: bytes, after: int, *, count: int, size: int
    ) -> tuple[Box, Sequence[Item]]:
        """The items of a box after a number, for its reader."""
        setting = self._setting()
        return await self._readers.read(
            ("items", box, capability, after, count, size, setting.day),
            lambda sql: queries.items(
                sql, box, capability, after, count=count, size=size, setting=setting
            ),
        )

    async def due(self, day: int, limits: Limits, most: int) -> Sequence[Expiry]:
        """Up to `most` operations that remove something which has expired by `day`."""
        return await self._readers.read(
            ("due", day, limits, most), lambda sql: queries.due(sql, day, limits, most)
        )

    async def doomed(self, most: int) -> Sequence[str]:
        """Places in the chunk store whose chunks are gone from here."""
        return await self._readers.read(("doomed", most), lambda sql: queries.doomed(sql, most))

    async def buried(self, places: Sequence[str]) -> None:
        """Forget these places: the chunk store has emptied them."""

        def forget(sql: Sql) -> None:
            sql.executemany("DELETE FROM doomed WHERE place = ?", [(place,) for place in places])

        await self._writer.submit(forget)

    async def known_places(self, places: Sequence[str]) -> Sequence[str]:
        """Those of these places at which a chunk is noted."""
        asked = tuple(places)
        return await self._readers.read(
            ("known places", asked), lambda sql: queries.known_places(sql, asked)
        )

    async def day_seen(self) -> int:
        """The last day that `see_day` noted, 0 when none was."""
        return await self._readers.read("day seen", queries.day_seen)

    async def see_day(self, day: int) -> Done:
        """Note that this day was seen, and forget what was spent and expired before it."""

        def note(sql: Sql) -> Done:
            sql.execute("UPDATE meta SET value = ? WHERE name = 'day_seen'", (day,))
            sql.execute("DELETE FROM spent WHERE expires < ?", (day,))
            return Done(sql.changes())

        done: Done = await self._writer.submit(note)
        return done

    async def counts(self) -> Counts:
        """How much is kept. Slow on a large relay."""
        return await self._readers.read("counts", queries.counts)

    def _open(self) -> Sql:
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._lock.acquire(timeout=0)
        except Timeout:
            raise StoreFailedError("Another process serves this relay's folder already.") from None
        except OSError as error:
            raise StoreFailedError(
                f"The relay's folder cannot be used: {error.strerror}."
            ) from None
        try:
            sql = open_writing(self._file)
            try:
                bring_up(sql, self._migrations)
                self._identity = draw_identity(sql, self._random)
            except BaseException:
                sql.close()
                raise
        except apsw.Error as error:
            self._lock.release()
            raise failure_of(error, self._folder) from None
        except BaseException:
            self._lock.release()
            raise
        return sql

    def _setting(self) -> Setting:
        identity = self.identity
        day = int(self._clock() // DAY)
        return Setting(identity.relay, identity.generation, day, self._limits)
