"""Connections to the database: how they are made, used, and given up.

Whatever goes wrong comes out as one of the errors here; nothing of what the driver says goes into
their sentences, because it may quote values.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

import asyncpg

from sync.relay.stores.interface import StoreFailedError, StoreFullError
from sync.relay.stores.postgres.columns import Row


@dataclass(frozen=True, slots=True)
class Patience:
    """After how many seconds the database counts as gone.

    Attributes:
        connect: while connecting.
        command: while a transaction or a question is under way.
    """

    connect: float = 5.0
    command: float = 10.0


_SETTINGS: Final = (
    # A lookup goes by its index, however small the table was when the statement was prepared.
    "SET enable_seqscan = off",
    "SET enable_hashjoin = off",
    "SET enable_mergejoin = off",
    "SET plan_cache_mode = force_generic_plan",
    "SET jit = off",
    # An instance that hangs must not hold the others' rows for ever.
    "SET lock_timeout = '8s'",
    "SET idle_in_transaction_session_timeout = '15s'",
)
"""Every engine may know its own share of these; one that it does not know is left out."""

_DURABLE: Final = ("on", "remote_apply")


class AgainError(StoreFailedError):
    """Two transactions were in each other's way; this one was undone and can be tried again."""


class CutError(StoreFailedError):
    """The connection broke, or the database cannot be reached. Nothing was committed."""


class InDoubtError(StoreFailedError):
    """The answer to a COMMIT did not arrive: whether it happened is open."""


_AGAIN: Final = (
    asyncpg.SerializationError,
    asyncpg.DeadlockDetectedError,
    asyncpg.UniqueViolationError,
)
_CUT: Final = (
    OSError,
    TimeoutError,
    asyncpg.PostgresConnectionError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,
    asyncpg.OperatorInterventionError,
    asyncpg.InvalidAuthorizationSpecificationError,
    asyncpg.TooManyConnectionsError,
    # What was the first server is a standby now.
    asyncpg.ReadOnlySQLTransactionError,
)
_FAILURES: Final = (*_CUT, asyncpg.PostgresError)


def translated(error: BaseException) -> StoreFailedError:
    """What the store's callers are told."""
    if isinstance(error, StoreFailedError):
        return error
    if isinstance(error, asyncpg.DiskFullError):
        return StoreFullError("The database has no room left.")
    if isinstance(error, _AGAIN):
        return AgainError("The database was asked for the same thing twice at once.")
    if isinstance(error, _CUT):
        return CutError("The database cannot be reached.")
    return StoreFailedError("The database cannot do this just now.")


def _in_doubt() -> InDoubtError:
    return InDoubtError("The database did not confirm that this is stored.")


class Link:
    """One connection.

    Args:
        raw: the driver's connection.
        seconds: how long a transaction or a question may take.
    """

    def __init__(self, raw: Any, seconds: float) -> None:
        self._raw: Final = raw
        self._seconds: Final = seconds
        self._warned = False
        self._committing = False
        raw.add_log_listener(self._note)

    @property
    def closed(self) -> bool:
        """Whether it can no longer be used."""
        return bool(self._raw.is_closed())

    async def fetch(self, statement: str, *arguments: object) -> Sequence[Row]:
        """Run one statement; returns its rows.

        Raises:
            StoreFailedError: or one of its kinds above.
        """
        try:
            rows: Sequence[Row] = await self._raw.fetch(statement, *arguments)
        except _FAILURES as error:
            raise self._failed(error) from error
        return rows

    async def store(self, statement: str, *arguments: object) -> Sequence[Row]:
        """Run one statement that is a transaction of its own; returns its rows.

        Raises:
            CutError: when the connection broke; unlike elsewhere it may have been committed.
            InDoubtError: when it is not as durable as it should be, or was not answered in time.
            StoreFailedError: as `fetch` does.
        """
        self._warned, self._committing = False, True
        try:
            rows = await self.fetch(statement, *arguments)
        except StoreFailedError:
            self._committing = False
            raise
        self._committing = False
        if self._warned:
            self.drop()
            raise _in_doubt()
        return rows

    async def script(self, statements: str) -> None:
        """Run statements without arguments. Raises as `fetch` does."""
        try:
            await self._raw.execute(statements)
        except _FAILURES as error:
            raise self._failed(error) from error

    async def listen(
        self, channel: str, heard: Callable[[str], None], ended: Callable[[], None]
    ) -> None:
        """Have a channel's payloads passed on, and be told when the connection ends.

        Raises:
            StoreFailedError: as `fetch` does.
        """
        self._raw.add_termination_listener(lambda _connection: ended())
        try:
            await self._raw.add_listener(
                channel, lambda _connection, _process, _channel, payload: heard(payload)
            )
        except _FAILURES as error:
            raise self._failed(error) from error

    @contextlib.asynccontextmanager
    async def bounded(self, seconds: float | None = None) -> AsyncIterator[None]:
        """Whatever is done within ends after `seconds` or as usual, and the connection with it."""
        try:
            async with asyncio.timeout(seconds or self._seconds):
                yield
        except TimeoutError as error:
            self.drop()
            if self._committing:
                raise _in_doubt() from error
            raise CutError("The database does not answer.") from error
        except asyncio.CancelledError:
            self.drop()
            raise

    @contextlib.asynccontextmanager
    async def transaction(self, seconds: float | None = None) -> AsyncIterator[None]:
        """A transaction: committed at the end, undone when an exception leaves it.

        Args:
            seconds: how long it may take, when that is longer than usual.

        Raises:
            InDoubtError: when the COMMIT was not answered.
        """
        async with self.bounded(seconds):
            await self.script("BEGIN ISOLATION LEVEL READ COMMITTED")
            try:
                yield
            except asyncio.CancelledError:
                raise
            except BaseException:
                await self._undo()
                raise
            await self._commit()

    async def _undo(self) -> None:
        if not self.closed:
            with contextlib.suppress(StoreFailedError):
                await self.script("ROLLBACK")

    async def _commit(self) -> None:
        self._warned, self._committing = False, True
        try:
            tag = await self._raw.execute("COMMIT")
        except _FAILURES as error:
            self._committing = False
            if isinstance(error, (*_AGAIN, asyncpg.DiskFullError)):
                raise self._failed(error) from error
            self.drop()
            raise _in_doubt() from error
        self._committing = False
        if tag != "COMMIT" or self._warned:
            # Either the transaction had failed before, or somebody made the server answer without
            # waiting for its standby.
            self.drop()
            raise _in_doubt()

    def drop(self) -> None:
        """End it at once, whatever is under way."""
        self._raw.terminate()

    async def close(self) -> None:
        """End it in order, within a second."""
        try:
            await self._raw.close(timeout=1.0)
        except _FAILURES:
            self.drop()

    def _failed(self, error: BaseException) -> StoreFailedError:
        failure = translated(error)
        if isinstance(failure, CutError):
            self.drop()
        return failure

    def _note(self, connection: object, message: object) -> None:
        del connection
        self._warned = self._warned or getattr(message, "severity_en", "WARNING") == "WARNING"


class Server:
    """Where the database is.

    Args:
        addresses: its connection strings, one for each server that may be the one that takes
            writes; one string may name several hosts, too.
        patience: after which it counts as gone.
    """

    def __init__(self, addresses: str | Sequence[str], patience: Patience) -> None:
        self._addresses: Final = [addresses] if isinstance(addresses, str) else list(addresses)
        self._patience: Final = patience

    async def connect(self) -> Link:
        """Connect to the server that takes writes.

        Raises:
            CutError: when none of them does.
        """
        failure: BaseException | None = None
        for address in tuple(self._addresses):
            try:
                raw = await asyncpg.connect(
                    address,
                    timeout=self._patience.connect,
                    target_session_attrs="read-write",
                    max_cached_statement_lifetime=0,
                    server_settings={"application_name": "lamplit-relay"},
                )
            except _FAILURES as error:
                failure = error
                continue
            self._addresses.remove(address)
            self._addresses.insert(0, address)
            link = Link(raw, self._patience.command)
            await self._settle(link)
            return link
        raise CutError("The database cannot be reached.") from failure

    async def _settle(self, link: Link) -> None:
        async with link.bounded():
            await _try_settings(link, _SETTINGS)
            rows = await link.fetch("SHOW synchronous_commit")
            if rows[0][0] not in _DURABLE:
                await link.script("SET synchronous_commit = on")


async def _try_settings(link: Link, settings: Sequence[str]) -> None:
    """All at once, or else one by one, without those that the engine does not know."""
    try:
        await link.script("; ".join(settings))
    except CutError:
        raise
    except StoreFailedError:
        if len(settings) > 1:
            for setting in settings:
                await _try_settings(link, [setting])


class Pool:
    """Connections that are used by one caller at a time.

    Args:
        connect: makes a connection.
        most: how many there are at most.
        seconds: how long to wait for one.
    """

    def __init__(self, connect: Callable[[], Awaitable[Link]], most: int, seconds: float) -> None:
        self._seconds: Final = seconds
        self._connect: Final = connect
        self._free: Final[list[Link]] = []
        self._turns: Final = asyncio.Semaphore(most)
        self._closed = False

    @contextlib.asynccontextmanager
    async def link(self) -> AsyncIterator[Link]:
        """A connection for a while. Raises `CutError` when there is none to be had."""
        try:
            async with asyncio.timeout(self._seconds):
                await self._turns.acquire()
        except TimeoutError as error:
            raise CutError("The database has too much to do.") from error
        try:
            link = await self._take()
            try:
                yield link
            finally:
                if self._closed:
                    link.drop()
                elif not link.closed:
                    self._free.append(link)
        finally:
            self._turns.release()

    async def _take(self) -> Link:
        while self._free:
            link = self._free.pop()
            if not link.closed:
                return link
        return await self._connect()

    async def close(self) -> None:
        """End the connections that nobody uses; the others end when they come back."""
        self._closed = True
        while self._free:
            await self._free.pop().close()
