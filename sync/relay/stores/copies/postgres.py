"""Everything in a PostgreSQL database, as of one moment, and into an empty one."""

from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from types import TracebackType
from typing import Any, Final, Self

import asyncpg

from sync.relay.stores.copies import tables
from sync.relay.stores.copies.interface import (
    COUNTS,
    About,
    Figures,
    NotEmptyError,
    NothingThereError,
)
from sync.relay.stores.copies.tables import R, Row, Table, UnreadableError
from sync.relay.stores.interface import Counts, Identity, StoreFailedError, StoreFullError

_CONNECT_SECONDS: Final = 10.0
_AHEAD: Final = 64
"""Rows that are asked for at once; a body has up to 512 KiB."""

_APPLICATION: Final = "lamplit-relay command"
_INSTANCES: Final = (
    "SELECT count(*) FROM pg_stat_activity"
    " WHERE datname = current_database() AND application_name = 'lamplit-relay'"
)
_DESCRIBE: Final = (
    "INSERT INTO meta (name, value) VALUES ($1, $2)"
    " ON CONFLICT (name) DO UPDATE SET value = excluded.value"
)


@contextmanager
def _as_failures() -> Iterator[None]:
    """Say what the database says without its words, which may quote values."""
    try:
        yield
    except asyncpg.DiskFullError as error:
        raise StoreFullError("The database has no room left.") from error
    except (asyncpg.UndefinedTableError, asyncpg.UndefinedColumnError) as error:
        raise NothingThereError(
            "The database has no tables of this version; run `lamplit-relay migrate`."
        ) from error
    except (asyncpg.InvalidAuthorizationSpecificationError, asyncpg.InvalidPasswordError) as error:
        raise StoreFailedError("The database does not accept this user and password.") from error
    except asyncpg.InvalidCatalogNameError as error:
        raise StoreFailedError("The database server has no database of this name.") from error
    except (OSError, TimeoutError, asyncpg.InterfaceError, asyncpg.PostgresError) as error:
        raise StoreFailedError(
            f"The database could not be used ({type(error).__name__})."
        ) from error


async def _connect(dsn: str) -> Any:
    with _as_failures():
        return await asyncpg.connect(
            dsn, timeout=_CONNECT_SECONDS, server_settings={"application_name": _APPLICATION}
        )


class _Session:
    """A connection with one transaction.

    Args:
        dsn: where the database is.
    """

    _ISOLATION = "repeatable_read"
    _READS = True

    def __init__(self, dsn: str) -> None:
        self._dsn: Final = dsn
        self._connection: Any = None
        self._transaction: Any = None

    async def __aenter__(self) -> Self:
        """Connect, and settle the moment."""
        self._connection = await _connect(self._dsn)
        try:
            with _as_failures():
                self._transaction = self._connection.transaction(
                    isolation=self._ISOLATION, readonly=self._READS
                )
                await self._transaction.start()
                # The moment is settled by the first statement, not by BEGIN.
                await self._connection.execute("SELECT 1 FROM meta")
                await self._begin()
        except BaseException:
            await self._leave()
            raise
        return self

    async def _begin(self) -> None:
        """What else is to be done before anything is read or written."""

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the transaction: committed, unless an error is on its way."""
        try:
            if error is None:
                with _as_failures():
                    await self._transaction.commit()
        finally:
            await self._leave()

    async def _leave(self) -> None:
        with suppress(OSError, TimeoutError, asyncpg.InterfaceError, asyncpg.PostgresError):
            await self._connection.close(timeout=_CONNECT_SECONDS)


class PostgresSource(_Session):
    """Reads a database, which instances may be writing to. See `Source`."""

    async def about(self) -> About:
        """Who the relay is, and what it noted."""
        with _as_failures():
            rows = await self._connection.fetch("SELECT name, value FROM meta")
        meta = {row["name"]: row["value"] for row in rows}
        try:
            identity = Identity(meta["relay"], meta["generation"], meta["mint_key"])
        except KeyError as error:
            raise NothingThereError("There is no relay in this database yet.") from error
        return About(identity, int(meta.get("day_seen", b"0")))

    async def figures(self) -> Figures:
        """How much is kept."""
        with _as_failures():
            *counts, waiting = map(int, await self._connection.fetchrow(COUNTS))
            disk = await self._connection.fetchval("SELECT pg_database_size(current_database())")
        return Figures(Counts(*counts), waiting, disk)

    async def rows(
        self, table: Table[R], unreadable: Callable[[], None] | None = None
    ) -> AsyncIterator[R]:
        """All rows of a table, in the order of its key."""
        columns, key = _quoted(table.columns), _quoted(table.key)
        # The names are the constants of `tables`.
        statement = f"SELECT {columns} FROM {table.name} ORDER BY {key}"
        with _as_failures():
            cursor = await self._connection.cursor(statement)
        while True:
            with _as_failures():
                batch = await cursor.fetch(_AHEAD)
            if not batch:
                return
            for values in batch:
                try:
                    yield table.row(tuple(values))
                except UnreadableError as error:
                    if unreadable is None:
                        raise StoreFailedError(str(error)) from error
                    unreadable()

    async def damage(self) -> int:
        """PostgreSQL has no check of its own for this; damaged pages end reading with an error."""
        return 0


class PostgresTarget(_Session):
    """Fills a database, whose tables were made before, in one transaction. See `Target`.

    Args:
        dsn: where the database is.
        replace: whether what is there may be thrown away.
    """

    _ISOLATION = "read_committed"
    _READS = False

    def __init__(self, dsn: str, *, replace: bool) -> None:
        super().__init__(dsn)
        self._replace: Final = replace

    async def _begin(self) -> None:
        names = ", ".join(table.name for table in tables.ALL)
        # An instance that is started meanwhile waits; one that runs is seen by `instances`.
        await self._connection.execute(f"LOCK TABLE meta, {names} IN ACCESS EXCLUSIVE MODE")
        if self._replace:
            await self._connection.execute(f"TRUNCATE {names}")
            return
        for table in tables.ALL:
            # The name is a constant of `tables`.
            if await self._connection.fetch(f"SELECT 1 FROM {table.name} LIMIT 1"):
                raise NotEmptyError("The database already keeps something.")

    async def describe(self, about: About) -> None:
        """Note who the relay is."""
        who = about.identity
        rows = [
            ("relay", who.relay),
            ("generation", who.generation),
            ("mint_key", who.mint_key),
            ("day_seen", str(about.day_seen).encode()),
        ]
        with _as_failures():
            await self._connection.executemany(_DESCRIBE, rows)

    async def put(self, table: Table[Any], rows: Sequence[Row]) -> None:
        """Insert rows."""
        records = [table.values(row) for row in rows]
        with _as_failures():
            try:
                await self._connection.copy_records_to_table(
                    table.name, columns=table.columns, records=records
                )
            except (TypeError, ValueError, OverflowError) as error:
                raise StoreFailedError(
                    f"A row of {table.name} holds a value that the database does not take."
                ) from error


async def instances(dsn: str) -> int:
    """How many connections running instances have to the database. Raises `StoreFailedError`."""
    connection = await _connect(dsn)
    try:
        with _as_failures():
            return int(await connection.fetchval(_INSTANCES))
    finally:
        await connection.close(timeout=_CONNECT_SECONDS)


async def set_generation(dsn: str, generation: bytes) -> None:
    """Note another generation, which running instances take up. Raises `StoreFailedError`."""
    connection = await _connect(dsn)
    try:
        with _as_failures():
            tag = await connection.execute(
                "UPDATE meta SET value = $1 WHERE name = 'generation'", generation
            )
    finally:
        await connection.close(timeout=_CONNECT_SECONDS)
    if tag != "UPDATE 1":
        raise NothingThereError("There is no relay in this database yet.")


def _quoted(names: Sequence[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)
