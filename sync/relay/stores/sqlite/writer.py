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
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any, Final

import apsw

from sync.protocol.problems import RefusedError
from sync.relay.operations import Append, Operation
from sync.relay.records import Setting
from sync.relay.rules import decide
from sync.relay.stores.interface import StoreFailedError, StoreFullError
from sync.relay.stores.sqlite.connection import WAIT, WAL, Sql, failure_of, roll_back
from sync.relay.stores.sqlite.loading import load, load_appends
from sync.relay.stores.sqlite.saving import save

_LOGGER: Final = logging.getLogger(__name__)

Chore = Callable[[Sql], Any]
"""Something else that writes, such as noting the day."""

Job = tuple[Operation | Chore, "asyncio.Future[Any]"]
Outcome = tuple["asyncio.Future[Any]", Any]
"""A job's future, and its result or the exception to raise."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How the writer goes about it.

    Attributes:
        batch: operations in one transaction, at most.
        checkpoint: bytes of the log after which it is moved into the database.
        truncate: bytes of the log file from which on it is cut, once it has been moved.
        most: bytes of the log beyond which nothing is written, while somebody reads and reads.
        patience: seconds that one read may take while the log waits to be moved.
        retry: seconds between attempts to write again after a failure.
    """

    batch: int = 256
    checkpoint: int = 32 * 1024 * 1024
    truncate: int = 256 * 1024 * 1024
    most: int = 8 * 1024 * 1024 * 1024
    patience: float = 10.0
    retry: float = 1.0


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
        self._file: Final = file
        self._connect: Final = connect
        self._setting: Final = setting
        self._hurry: Final = hurry
        self._pace: Final = pace
        self._jobs: Final[SimpleQueue[Job | None]] = SimpleQueue()
        self._thread: Final = threading.Thread(target=self._run, name="relay-writer", daemon=True)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._sql: Sql | None = None
        self._failure: StoreFailedError | None = None
        self._full = False
        self._open = False
        self._logged = 0
        self._next_checkpoint = pace.checkpoint

    # --- on the event loop

    @property
    def healthy(self) -> bool:
        """Whether the last write went well, as far as the disk is concerned."""
        return self._open and self._failure is None and not self._full

    def start(self, sql: Sql) -> None:
        """Begin to write with a connection that is open and checked."""
        self._loop = asyncio.get_running_loop()
        self._take_over(sql)
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
            elif going:
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
                alone = self._transact([job])
                self._finish(alone or [(job[1], _mistake())])
        else:
            self._finish(outcomes)
        if self._failure is None:
            self._tidy()
        if self._failure is not None:
            self._recover()

    def _transact(self, batch: list[Job]) -> list[Outcome] | None:
        """Carry a batch out; None when it was undone because of an exception nobody foresaw."""
        if self._sql is None or self._failure is not None:
            failure = self._failure or StoreFailedError("The database is closed.")
            return [(future, failure) for _, future in batch]
        if self._logged >= self._pace.most:
            self._note_full()
            failure = StoreFullError("The database's log cannot be moved; somebody reads too long.")
            return [(future, failure) for _, future in batch]
        try:
            self._sql.execute("BEGIN IMMEDIATE")
            outcomes = self._carry_out(self._sql, batch)
            self._sql.execute("COMMIT")
        except apsw.Error as error:
            failure = self._failed(error)
            return [(future, failure) for _, future in batch]
        except Exception as error:  # noqa: BLE001 - the thread has to live on
            roll_back(self._sql)
            _log_mistake(error)
            return None
        self._full = False
        return outcomes

    def _carry_out(self, sql: Sql, batch: list[Job]) -> list[Outcome]:
        """Decide and save, in the order of arrival; appends that follow each other share a book."""
        setting = self._setting()
        outcomes: list[Outcome] = []
        at = 0
        while at < len(batch):
            work, future = batch[at]
            if isinstance(work, Append):
                end = at + 1
                while end < len(batch) and isinstance(batch[end][0], Append):
                    end += 1
                outcomes += _append(sql, batch[at:end], setting)
                at = end
                continue
            outcomes.append((future, _other(sql, work, setting)))
            at += 1
        return outcomes

    def _finish(self, outcomes: Sequence[Outcome]) -> None:
        """Tell the event loop, once for the whole batch."""
        if outcomes and self._loop is not None:
            try:
                self._loop.call_soon_threadsafe(_resolve, outcomes)
            except RuntimeError:  # the loop is closed: nobody is waiting any more
                return

    def _failed(self, error: apsw.Error) -> StoreFailedError:
        """Undo, and note what can still be done."""
        failure = failure_of(error, self._file.parent)
        if self._sql is not None:
            roll_back(self._sql)
        if isinstance(error, apsw.FullError):
            self._note_full()
        else:
            _LOGGER.error("Writing failed (%s); nothing is stored for now.", type(error).__name__)
            self._failure = failure
        return failure

    def _note_full(self) -> None:
        if not self._full:
            _LOGGER.error("There is no room left; nothing is stored until there is.")
        self._full = True

    def _recover(self) -> None:
        """Open the database again, and make sure of all that was acknowledged; see above."""
        self._drop()
        try:
            sql = self._connect()
            try:
                logged, moved = sql.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)
            except BaseException:
                sql.close()
                raise
        except (apsw.Error, StoreFailedError, OSError) as error:
            if isinstance(error, apsw.Error):
                self._failure = failure_of(error, self._file.parent)
            return
        if logged != moved or self._wal_size():
            sql.close()
            return
        self._take_over(sql)
        self._full = False
        self._failure = None
        _LOGGER.warning("Writing works again.")

    def _probe(self) -> None:
        """See whether there is room again."""
        if self._sql is None:
            return
        try:
            self._truncate(self._sql)
            self._sql.execute("BEGIN IMMEDIATE")
            self._sql.execute("UPDATE meta SET value = value WHERE name = 'day_seen'")
            self._sql.execute("COMMIT")
        except apsw.Error as error:
            self._failed(error)
            return
        if self._logged < self._pace.most:
            self._full = False
            _LOGGER.warning("There is room again.")

    # --- the log file

    def _take_over(self, sql: Sql) -> None:
        self._sql = sql
        self._logged = 0
        self._next_checkpoint = self._pace.checkpoint
        page = int(sql.pragma("page_size"))

        def note(_sql: Sql, _database: str, pages: int) -> int:
            logged = pages * page
            if logged < self._logged:
                self._next_checkpoint = self._pace.checkpoint
            self._logged = logged
            return apsw.SQLITE_OK

        sql.set_wal_hook(note)

    def _tidy(self) -> None:
        """Move the log into the database from time to time.

        While somebody reads, what was logged since they began cannot be moved, and the log cannot
        begin anew: it grows. Reads are short; one that is not is ended.
        """
        if self._sql is None or self._logged < self._next_checkpoint:
            return
        try:
            logged, moved = self._sql.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_PASSIVE)
            if logged == moved and self._wal_size() > self._pace.truncate:
                self._truncate(self._sql)
            if self._logged >= 2 * self._pace.checkpoint:
                self._hurry(self._pace.patience)
        except apsw.FullError:
            pass  # the log is the safer place; whether it has room, the next batch will see
        except apsw.Error as error:
            self._failed(error)
        # When the log begins anew, `note` puts this back.
        self._next_checkpoint = self._logged + self._pace.checkpoint

    def _truncate(self, sql: Sql) -> None:
        """Give the log's room back, unless somebody reads in it just now."""
        sql.set_busy_timeout(0)
        try:
            sql.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)
            self._logged = 0
        except apsw.BusyError:
            pass
        finally:
            sql.set_busy_timeout(WAIT)

    def _wal_size(self) -> int:
        try:
            return self._file.with_name(WAL).stat().st_size
        except FileNotFoundError:
            return 0

    def _drop(self) -> None:
        sql, self._sql = self._sql, None
        if sql is not None:
            try:
                sql.close(force=True)
            except apsw.Error:
                return

    def _close(self) -> None:
        if self._sql is not None and self._failure is None:
            try:
                self._sql.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)
                # All is in the database: whoever closes last may take the log's file away.
                self._sql.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0)
            except apsw.Error:
                _LOGGER.warning("The log stays beside the database; the next start moves it.")
        self._drop()


def _append(sql: Sql, jobs: Sequence[Job], setting: Setting) -> list[Outcome]:
    operations: list[Any] = [work for work, _ in jobs]
    book = load_appends(sql, operations)
    outcomes: list[Outcome] = []
    for operation, future in jobs:
        try:
            outcomes.append((future, decide(operation, book, setting)))  # type: ignore[arg-type]
        except RefusedError as refused:
            outcomes.append((future, refused))
    save(sql, book)
    return outcomes


def _other(sql: Sql, work: Operation | Chore, setting: Setting) -> Any:
    if callable(work):
        return work(sql)
    book = load(sql, work.needs())
    try:
        result = decide(work, book, setting)
    except RefusedError as refused:
        return refused
    save(sql, book)
    return result


def _resolve(outcomes: Sequence[Outcome]) -> None:
    """On the event loop: wake whoever is still waiting."""
    for future, result in outcomes:
        if future.done():
            continue
        if isinstance(result, BaseException):
            future.set_exception(result)
        else:
            future.set_result(result)


def _mistake() -> StoreFailedError:
    return StoreFailedError("The relay made a mistake; this request was not carried out.")


def _log_mistake(error: Exception) -> None:
    """Where it happened and what kind it was; its text may hold what no log may hold."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    name = Path(last.filename).name
    _LOGGER.error("A mistake: %s in %s, line %s.", type(error).__name__, name, last.lineno)
