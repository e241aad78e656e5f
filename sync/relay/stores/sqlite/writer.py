"""The one thread that writes: it commits whatever is waiting as one transaction.

An operation is answered after the COMMIT that made it durable, never before. When SQLite reports
anything but success, nothing of the batch is acknowledged; what happens then depends on the error:

- The disk is full: the transaction is rolled back, and the next batch simply tries again.
- Anything else, an fsync that failed above all: after a failed fsync the kernel may mark pages as
  clean that never reached the disk, so that a second fsync of the same pages succeeds and means
  nothing. No transaction may build on such pages. The writer therefore closes its connection, opens
  it again, and moves the whole log into the database with a TRUNCATE checkpoint: whatever stands in
  the log is written anew, with an fsync of its own, and the log begins from its first byte. Until
  that has succeeded, nothing is written.
"""

import asyncio
import logging
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from time import monotonic
from typing import Any, Final

import apsw

from sync.relay.operations import Operation
from sync.relay.records import Setting
from sync.relay.stores.interface import StoreFailedError, StoreFullError
from sync.relay.stores.sqlite.batches import Chore, Job, Outcome, carry_out, resolve
from sync.relay.stores.sqlite.connection import (
    WAL,
    Sql,
    disk_full,
    failure_of,
    roll_back,
)
from sync.relay.stores.sqlite.log_file import LogFile, Pace
from sync.relay.stores.sqlite.mistakes import mistake, note_mistake

_LOGGER: Final = logging.getLogger(__name__)

_MISTAKES: Final = (
    apsw.BindingsError,
    apsw.ConstraintError,
    apsw.MismatchError,
    apsw.RangeError,
    apsw.SQLError,
    apsw.TooBigError,
)
"""What SQLite says of our statements, not of the disk."""


class Writer:
    """The writing connection and its thread.

    Args:
        file: the database file.
        connect: opens the writing connection.
        setting: what the rules are told, asked for once a batch.
        hurry: ends reads that take longer than so many seconds.
        pace: see `Pace`.
    """

    def __init__(
        self,
        file: Path,
        connect: Callable[[], Sql],
        setting: Callable[[], Setting],
        hurry: Callable[[float], None],
        pace: Pace,
    ) -> None:
        self._folder: Final = file.parent
        self._connect: Final = connect
        self._setting: Final = setting
        self._pace: Final = pace
        self._log: Final = LogFile(file.with_name(WAL), hurry, pace)
        self._jobs: Final[SimpleQueue[Job | None]] = SimpleQueue()
        self._thread: Final = threading.Thread(target=self._run, name="relay-writer", daemon=True)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._sql: Sql | None = None
        self._failure: StoreFailedError | None = None
        self._full = False
        self._probe_at = 0.0
        self._open = False

    # --- on the event loop

    @property
    def healthy(self) -> bool:
        """Whether writing works, as far as is known."""
        return self._open and self._failure is None and not self._full

    def start(self, sql: Sql) -> None:
        """Begin to write with a connection that is open and checked."""
        self._loop = asyncio.get_running_loop()
        self._sql = sql
        self._log.watch(sql)
        self._open = True
        self._thread.start()

    def submit(self, work: Operation | Chore) -> "asyncio.Future[Any]":
        """Put something in the queue; the future is done once it is durable.

        Raises:
            StoreFailedError: at once, while nothing can be written.
        """
        failure = self._failure
        if failure is not None:
            raise type(failure)(*failure.args)
        if not self._open or self._loop is None:
            raise StoreFailedError("The store is closed.")
        future = self._loop.create_future()
        self._jobs.put((work, future))
        return future

    async def stop(self) -> None:
        """Carry out what is queued, move the log into the database, and end the thread."""
        if self._open:
            self._open = False
            self._jobs.put(None)
            await asyncio.to_thread(self._thread.join)

    # --- in the thread

    def _run(self) -> None:
        going = True
        while going:
            batch, going = self._take()
            if self._failure is not None:
                self._finish([(future, self._failure) for _, future in batch])
                self._recover()
            elif batch:
                self._work(batch)
            if self._full and monotonic() >= self._probe_at:
                self._probe()
        self._close()

    def _take(self) -> tuple[list[Job], bool]:
        """What is waiting, and whether more may come; waits, but not for ever after a failure."""
        batch: list[Job] = []
        waiting = None if self._failure is None and not self._full else self._pace.retry
        try:
            job = self._jobs.get(timeout=waiting)
            while job is not None:
                batch.append(job)
                if len(batch) >= self._pace.batch:
                    return batch, True
                job = self._jobs.get_nowait()
        except Empty:
            return batch, True
        return batch, False

    def _work(self, batch: list[Job]) -> None:
        outcomes = self._transact(batch)
        if outcomes is None:  # a mistake of ours in one of them is not to fail the others
            for job in batch:
                self._finish(self._transact([job]) or [(job[1], mistake())])
        else:
            self._finish(outcomes)
        self._tidy()
        if self._failure is not None:
            self._recover()

    def _transact(self, batch: list[Job]) -> list[Outcome] | None:
        """Carry a batch out; None when it was undone because of a mistake."""
        if self._sql is None or self._failure is not None:
            failure = self._failure or StoreFailedError("The database is closed.")
            return [(future, failure) for _, future in batch]
        if self._log.too_long:
            self._note_full()
            failure = StoreFullError("The database's log cannot be moved; somebody reads too long.")
            return [(future, failure) for _, future in batch]
        try:
            self._sql.execute("BEGIN IMMEDIATE")
            outcomes = carry_out(self._sql, batch, self._setting())
            self._sql.execute("COMMIT")
        except Exception as error:  # noqa: BLE001 - the thread has to live on
            roll_back(self._sql)
            if not isinstance(error, apsw.Error) or isinstance(error, _MISTAKES):
                note_mistake(error)
                return None
            failure = self._failed(error)
            return [(future, failure) for _, future in batch]
        return outcomes

    def _finish(self, outcomes: Sequence[Outcome]) -> None:
        """Tell the event loop, once for the whole batch."""
        if outcomes and self._loop is not None:
            with suppress(RuntimeError):  # the loop is closed: nobody is waiting any more
                self._loop.call_soon_threadsafe(resolve, outcomes)

    def _tidy(self) -> None:
        if self._sql is None or self._failure is not None:
            return
        try:
            self._log.tidy(self._sql)
        except apsw.FullError:
            return  # the log is the safer place; whether it has room, the next batch will see
        except apsw.Error as error:
            self._failed(error)

    def _close(self) -> None:
        if self._sql is not None and self._failure is None:
            try:
                self._log.move_all(self._sql)
                # All is in the database: whoever closes last may take the log's file away.
                self._sql.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0)
            except apsw.Error:
                _LOGGER.info("The log stays beside the database; the next start moves it.")
        self._drop()

    # --- after a failure

    def _failed(self, error: apsw.Error) -> StoreFailedError:
        """Note what can still be done."""
        failure = failure_of(error, self._folder)
        if isinstance(error, apsw.FullError):
            self._note_full()
        else:
            if self._failure is None:
                _LOGGER.error("Writing failed (%s); nothing is stored now.", type(error).__name__)
            self._failure = failure
        return failure

    def _note_full(self) -> None:
        if not self._full:
            _LOGGER.error("There is no room left; nothing is stored until there is.")
        self._full = True
        self._probe_at = monotonic() + self._pace.retry

    def _recover(self) -> None:
        """Open the database again, and make sure of all that was acknowledged; see above."""
        self._drop()
        try:
            sql = self._connect()
        except (apsw.Error, StoreFailedError, OSError):
            return
        try:
            self._log.watch(sql)
            self._log.move_all(sql)
            _write_something(sql)
        except (apsw.Error, OSError):
            sql.close(force=True)
            return
        self._sql = sql
        self._full = False
        self._failure = None
        _LOGGER.info("Writing works again.")

    def _probe(self) -> None:
        """See whether there is room again: a write that went well may just have been small."""
        self._probe_at = monotonic() + self._pace.retry
        if self._sql is None or disk_full(self._folder):
            return
        try:
            self._log.cut(self._sql)
            _write_something(self._sql)
        except apsw.Error as error:
            roll_back(self._sql)
            self._failed(error)
            return
        if not self._log.too_long:
            self._full = False
            _LOGGER.info("There is room again.")

    def _drop(self) -> None:
        sql, self._sql = self._sql, None
        if sql is not None:
            with suppress(apsw.Error):
                sql.close(force=True)


_TRY: Final = """
    INSERT INTO meta (name, value) VALUES ('tried', 1)
    ON CONFLICT (name) DO UPDATE SET value = value + 1"""


def _write_something(sql: Sql) -> None:
    """A transaction that takes the same way to the disk as others.

    It has to change something: SQLite does not write a page that is as it was.
    """
    sql.execute("BEGIN IMMEDIATE")
    sql.execute(_TRY)
    sql.execute("COMMIT")
