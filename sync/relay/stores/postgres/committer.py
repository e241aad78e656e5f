"""Appends written in groups: what waits is committed together, and only then answered."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from typing import Final

from sync.protocol.problems import RefusedError
from sync.relay.book import Book
from sync.relay.operations import Append, Appended
from sync.relay.records import Setting
from sync.relay.rules.logs import append, holder
from sync.relay.stores.interface import StoreFailedError
from sync.relay.stores.postgres.attempts import attempts
from sync.relay.stores.postgres.links import Link
from sync.relay.stores.postgres.loading import load_appends, load_holders, load_logs
from sync.relay.stores.postgres.saving import save
from sync.relay.stores.postgres.shortcut import Shortcut
from sync.relay.stores.postgres.standing import Standing

GROUP: Final = 256
"""The most appends in one transaction."""

GROUP_BYTES: Final = 4 * 1024 * 1024
"""A group is not added to once its bodies pass this size."""

WAITING: Final = 8192
"""The most appends that wait; a store that is asked for more says that it cannot."""

_log: Final = logging.getLogger(__name__)

_Waiting = tuple[Append, "asyncio.Future[Appended]"]
_Answer = Appended | RefusedError


class Committer:
    """Writes the appends of its share of the logs, one group after the other.

    Args:
        connect: makes a connection.
        standing: who the relay is.
        report: told after every group what failed, None for nothing.
    """

    def __init__(
        self,
        connect: Callable[[], Awaitable[Link]],
        standing: Standing,
        report: Callable[[StoreFailedError | None], None],
    ) -> None:
        self._connect: Final = connect
        self._standing: Final = standing
        self._report: Final = report
        self._shortcut: Final = Shortcut(standing)
        self._waiting: list[_Waiting] = []
        self._came: Final = asyncio.Event()
        self._link: Link | None = None
        self._closing = False

    def put(self, operation: Append) -> "asyncio.Future[Appended]":
        """Let an append wait for the next group; returns what will be its answer.

        Raises:
            StoreFailedError: when too many wait already, or the store is closing.
        """
        if self._closing or len(self._waiting) >= WAITING:
            raise StoreFailedError("More appends wait than this relay takes.")
        answer: asyncio.Future[Appended] = asyncio.get_running_loop().create_future()
        self._waiting.append((operation, answer))
        self._came.set()
        return answer

    def close(self) -> None:
        """Take no more; `run` ends when everything that waits is answered."""
        self._closing = True
        self._came.set()

    async def run(self) -> None:
        """Commit groups until `close` was called."""
        try:
            while not (self._closing and not self._waiting):
                await self._came.wait()
                self._came.clear()
                while self._waiting:
                    await self._answer(self._group())
        finally:
            if self._link:
                await self._link.close()

    def _group(self) -> Sequence[_Waiting]:
        size = count = 0
        for operation, _ in self._waiting[:GROUP]:
            count += 1
            size += len(operation.body)
            if size > GROUP_BYTES:
                break
        group, self._waiting = self._waiting[:count], self._waiting[count:]
        return group

    async def _answer(self, group: Sequence[_Waiting]) -> None:
        """Commit a group and tell everybody in it; whatever fails, nobody waits for ever."""
        operations = [operation for operation, _ in group]
        try:
            answers = await attempts(
                self._borrow, self._standing, lambda link: self._try(link, operations)
            )
        except StoreFailedError as error:
            self._report(error)
            self._fail(group, error)
        except asyncio.CancelledError:
            self._fail(group, StoreFailedError("The store was closed."))
            raise
        except Exception as error:  # noqa: BLE001 - whoever waits must be told
            # What an error says may quote ids; its name does not.
            _log.error("a group of appends failed: %s", type(error).__name__)
            self._fail(group, StoreFailedError("The relay made a mistake."))
        else:
            self._report(None)
            self._tell(group, answers)

    @staticmethod
    def _tell(group: Sequence[_Waiting], answers: Sequence[_Answer]) -> None:
        for (_, waits), answer in zip(group, answers, strict=True):
            if waits.done():
                continue
            if isinstance(answer, RefusedError):
                waits.set_exception(answer)
            else:
                waits.set_result(answer)

    @staticmethod
    def _fail(group: Sequence[_Waiting], failure: StoreFailedError) -> None:
        for _, waits in group:
            if not waits.done():
                waits.set_exception(type(failure)(*failure.args))

    @contextlib.asynccontextmanager
    async def _borrow(self) -> AsyncIterator[Link]:
        if self._link is None or self._link.closed:
            self._link = await self._connect()
        yield self._link

    async def _try(self, link: Link, operations: Sequence[Append]) -> Sequence[_Answer]:
        """The short way for what fits, the long way for the rest."""
        quick = await self._shortcut.append(link, operations)
        rest = [at for at, answer in enumerate(quick) if answer is None]
        if not rest:
            return [answer for answer in quick if answer]
        later = iter(await self._take_long(link, [operations[at] for at in rest]))
        return [next(later) if answer is None else answer for answer in quick]

    async def _take_long(self, link: Link, operations: Sequence[Append]) -> Sequence[_Answer]:
        """Refuse strangers, then carry out the rest under locks.

        A lock on a row costs time that a missing row does not; so nothing is locked for somebody
        who may not know which of the two it was.
        """
        book = Book()
        async with link.bounded():
            logs = [op.log for op in operations]
            self._standing.adopt(await load_logs(link, book, logs, lock=False))
            self._standing.check(book.logs)
            await load_holders(link, book, operations)
        refusals = [_stranger(operation, book) for operation in operations]
        rest = [op for op, refusal in zip(operations, refusals, strict=True) if not refusal]
        later = iter(await self._take_locked(link, rest) if rest else ())
        return [refusal or next(later) for refusal in refusals]

    async def _take_locked(self, link: Link, operations: Sequence[Append]) -> Sequence[_Answer]:
        """Lock the logs, load what the rules look at, let them decide, and commit."""
        standing, book = self._standing, Book()
        answers: Sequence[_Answer] = ()
        with contextlib.suppress(_NothingToWriteError):
            async with link.transaction():
                standing.adopt(await load_logs(link, book, [op.log for op in operations]))
                standing.check(book.logs)
                await load_appends(link, book, operations)
                setting = standing.setting()
                answers = [_decided(operation, book, setting) for operation in operations]
                if all(isinstance(answer, RefusedError) for answer in answers):
                    raise _NothingToWriteError
                await save(link, book)
        rows = list(book.changed.values())
        for log in rows:
            standing.memory.note(log.id, log.head, log.chain, log.day)
        self._shortcut.learn(rows)
        return answers


class _NothingToWriteError(Exception):
    """Every append of the group was refused."""


def _stranger(operation: Append, book: Book) -> RefusedError | None:
    try:
        holder(book, operation.log, operation.capability)
    except RefusedError as refusal:
        return refusal
    return None


def _decided(operation: Append, book: Book, setting: Setting) -> _Answer:
    try:
        return append(operation, book, setting)
    except RefusedError as refusal:
        return refusal
