"""A few threads that read, each with a connection of its own, beside the writer."""

import asyncio
import threading
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from pathlib import Path
from queue import SimpleQueue
from time import monotonic
from typing import Any, Final, TypeVar

import apsw

from sync.protocol.problems import RefusedError
from sync.relay.stores.interface import StoreFailedError
from sync.relay.stores.sqlite.connection import Sql, failure_of, roll_back
from sync.relay.stores.sqlite.mistakes import mistake, note_mistake

T = TypeVar("T")


@dataclass(slots=True)
class _Job:
    """One read, and everybody who asked for it before it began."""

    key: Hashable
    work: Callable[[Sql], Any]
    futures: list["asyncio.Future[Any]"] = field(default_factory=list)


class Readers:
    """Reads in short transactions, off the event loop.

    Reads that ask for the same and wait in the queue are done once. One that has begun is not
    shared any more: whoever asks then may know of something that was written meanwhile.

    Args:
        file: the database file.
        connect: opens a reading connection.
        count: how many threads there are.
    """

    def __init__(self, file: Path, connect: Callable[[], Sql], count: int) -> None:
        self._file: Final = file
        self._connect: Final = connect
        self._jobs: Final[SimpleQueue[_Job | None]] = SimpleQueue()
        self._waiting: Final[dict[Hashable, _Job]] = {}
        self._busy: Final[dict[Sql, float]] = {}
        self._lock: Final = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._threads: Final = [
            threading.Thread(target=self._run, name=f"relay-reader-{number}", daemon=True)
            for number in range(count)
        ]

    def start(self) -> None:
        """Begin to take reads."""
        self._loop = asyncio.get_running_loop()
        for thread in self._threads:
            thread.start()

    async def stop(self) -> None:
        """Finish what is queued and close the connections."""
        if self._loop is not None:
            self._loop = None
            for _ in self._threads:
                self._jobs.put(None)
            for thread in self._threads:
                await asyncio.to_thread(thread.join)

    async def read(self, key: Hashable, work: Callable[[Sql], T]) -> T:
        """Do `work` in a transaction of its own, or share the result of the same read.

        Args:
            key: what is asked; equal keys mean equal work.
            work: asks the connection.

        Raises:
            StoreFailedError: the database cannot be read, or it took too long.
        """
        if self._loop is None:
            raise StoreFailedError("The store is closed.")
        future = self._loop.create_future()
        job = self._waiting.get(key)
        if job is not None:
            job.futures.append(future)
        else:
            job = _Job(key, work, [future])
            self._waiting[key] = job
            self._jobs.put(job)
        result: T = await future
        return result

    def hurry(self, patience: float) -> None:
        """End the reads that have taken longer than `patience` seconds. From any thread."""
        with self._lock:
            slow = [sql for sql, since in self._busy.items() if monotonic() - since > patience]
            for sql in slow:
                sql.interrupt()

    def _run(self) -> None:
        sql: Sql | None = None
        while (job := self._jobs.get()) is not None:
            loop = self._loop or job.futures[0].get_loop()
            # From here on nobody joins; this happens before the transaction begins.
            self._waiting.pop(job.key, None)
            try:
                sql = sql or self._connect()
                result = self._transact(sql, job.work)
            except RefusedError as refused:
                result = refused
            except apsw.Error as error:
                result = failure_of(error, self._file.parent)
                _close(sql)
                sql = None
            except Exception as error:  # noqa: BLE001 - the thread has to live on
                note_mistake(error)
                result = mistake()
            try:
                loop.call_soon_threadsafe(_resolve, job, result)
            except RuntimeError:  # the loop is closed: nobody is waiting any more
                continue
        _close(sql)

    def _transact(self, sql: Sql, work: Callable[[Sql], Any]) -> Any:
        with self._lock:
            self._busy[sql] = monotonic()
        try:
            sql.execute("BEGIN")
            return work(sql)
        finally:
            with self._lock:
                del self._busy[sql]
            roll_back(sql)


def _close(sql: Sql | None) -> None:
    if sql is not None:
        sql.close(force=True)


def _resolve(job: _Job, result: Any) -> None:
    for future in job.futures:
        if future.done():
            continue
        if isinstance(result, BaseException):
            future.set_exception(result)
        else:
            future.set_result(result)
