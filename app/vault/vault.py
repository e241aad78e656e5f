"""An open vault: one writing connection, and reading ones beside it."""

import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from threading import Event, Lock
from traceback import clear_frames
from typing import Any, TypeVar, cast

from app.domain.failures import Cancelled, DiskFull, Failure, Locked
from app.vault.keys.subkeys import database_key
from app.vault.layout import Layout
from app.vault.lock import VaultLock
from app.vault.reserve import Reserve
from app.vault.sqlcipher import Connection, Cursor, DatabaseError, connect, world
from app.vault.transaction import Transaction

T = TypeVar("T")

_ATTEMPTS = 10

ROOM_TO_STAGE = 8 * 1024 * 1024
"""Bytes that files and imports leave free beside the reserve: room for the write-ahead log to flow
into the database, and for clearing up what did not fit."""


class Notice(StrEnum):
    """Something the vault noticed while opening that the person should be told."""

    TWIN_USED = "twin_used"
    TWIN_REPAIRED = "twin_repaired"
    KEYS_EDITED = "keys_edited"
    KEYS_STRIPPED = "keys_stripped"
    KEYS_ROLLED_BACK = "keys_rolled_back"
    KEYS_DIVERGED = "keys_diverged"
    NEW_HERE = "new_here"
    COPIED = "copied"
    USED_ELSEWHERE = "used_elsewhere"
    REKEY_FINISHED = "rekey_finished"
    LOW_SPACE = "low_space"


class Reader:
    """A second, read-only connection for lists, searches and charts; belongs to its thread."""

    def __init__(
        self, path: Path, key: bytes, displaced: Callable[[], bool] = lambda: False
    ) -> None:
        self._sql: Connection | None = connect(path, key, read_only=True)
        self._displaced = displaced
        # An interruption from another thread must not meet a connection that is being closed.
        self._closing = Lock()
        self._stopped = Event()

    def read(self, work: Callable[[Transaction], T]) -> T:
        """Run ``work`` on one consistent snapshot and return its result.

        Raises:
            Locked: the reader was closed.
            Cancelled: `interrupt` was called meanwhile, or `stop`.
        """
        sql = self._sql
        if sql is None:
            raise Locked
        with world():
            _end(sql)
            sql.execute("BEGIN")
            try:
                stoppable = cast("Connection", _Stoppable(sql, self._stopped))
                return work(Transaction(stoppable, displaced=self._displaced()))
            except BaseException as error:
                # An interruption lasts while any statement is unfinished, and would hit the
                # ROLLBACK too: let go of what the error's frames still hold.
                clear_frames(error.__traceback__)
                raise
            finally:
                with suppress(DatabaseError):  # else the next reading ends it
                    _end(sql)

    def interrupt(self) -> None:
        """Stop what is being read; may be called from any thread."""
        with self._closing:
            if self._sql is not None:
                self._sql.interrupt()

    def stop(self) -> None:
        """Stop what is being read and let nothing more be read; from any thread.

        An interruption between two statements has no effect, so none is begun after this.
        """
        self._stopped.set()
        self.interrupt()

    def close(self) -> None:
        """Close the connection."""
        with self._closing:
            sql, self._sql = self._sql, None
            if sql is not None:
                sql.close()


class _Stoppable:
    """A connection for reading that begins no statement after it was stopped."""

    def __init__(self, sql: Connection, stopped: Event) -> None:
        self._sql = sql
        self._stopped = stopped

    def execute(self, *given: Any) -> Cursor:
        """Execute as the connection does.

        Raises:
            Cancelled: it was stopped.
        """
        if self._stopped.is_set():
            raise Cancelled
        return self._sql.execute(*given)


def _end(sql: Connection) -> None:
    """End a transaction of a reader's, though it be interrupted at that."""
    for _ in range(_ATTEMPTS):
        if not sql.in_transaction:
            return
        with suppress(DatabaseError):
            sql.execute("ROLLBACK")
    if sql.in_transaction:
        sql.execute("ROLLBACK")


@dataclass
class Vault:
    """An unlocked vault. Made by `app.vault.opening`; every call but `reader` on one thread.

    Attributes:
        layout: its files.
        vault_id: random, 32 hexadecimal digits.
        notices: what was noticed at opening.
        slot_id: the key slot that opened it.
        line: which copy of the journal this is (`app.vault.lines`).
        retire: begins the vault's next incarnation at closing, so that a copy taken while it was
            open is older than what is left here.
        owed: what the next transaction does before anything else; nothing is written without it.
        closing: called before the database closes, on the vault's own thread: the last moment in
            which it can be written to.
    """

    layout: Layout
    vault_id: str
    _data_key: bytes = field(repr=False)
    _sql: Connection | None = field(repr=False)
    _lock: VaultLock = field(repr=False)
    _reserve: Reserve = field(repr=False)
    slot_id: str = ""
    line: str = ""
    notices: tuple[Notice, ...] = ()
    retire: Callable[[], object] = field(default=lambda: None, repr=False)
    owed: Callable[[Transaction], object] | None = field(default=None, repr=False)
    closing: list[Callable[[], object]] = field(default_factory=list, repr=False)

    @property
    def is_open(self) -> bool:
        """Whether it has not been closed."""
        return self._sql is not None

    @property
    def data_key(self) -> bytes:
        """The key everything hangs on; only for the vault's own modules.

        Raises:
            Locked: the vault was closed.
        """
        if self._sql is None:
            raise Locked
        return self._data_key

    @property
    def sql(self) -> Connection:
        """The writing connection; only for the vault's own modules.

        Raises:
            Locked: the vault was closed.
        """
        if self._sql is None:
            raise Locked
        return self._sql

    def write(self, work: Callable[[Transaction], T]) -> T:
        """Run ``work`` in one durable transaction: all of it is on the disk, or nothing.

        When the disk is full the reserve is given up and ``work`` runs once more, so it must be
        safe to repeat. Not for work that can wait (`Transaction.wait_for_room`).

        Raises:
            DiskFull: there is no room even without the reserve; nothing was changed.
            Locked: the vault was closed.
        """
        tx = Transaction(self.sql, self._has_room)
        try:
            return self._attempt(tx, work)
        except DiskFull:
            if tx.can_wait or not self._reserve.release():
                raise
            return self._attempt(tx, work)

    def _has_room(self) -> bool:
        return shutil.disk_usage(self.layout.folder).free >= ROOM_TO_STAGE

    def _attempt(self, tx: Transaction, work: Callable[[Transaction], T]) -> T:
        sql = self.sql
        with world():
            sql.execute("BEGIN IMMEDIATE")
            try:
                if self.owed is not None:
                    self.owed(tx)
                result = work(tx)
                sql.execute("COMMIT")
                self.owed = None
            except BaseException:
                # A full disk may have ended the transaction already.
                if sql.in_transaction:
                    sql.execute("ROLLBACK")
                raise
            return result

    def read(self, work: Callable[[Transaction], T]) -> T:
        """Run reading ``work`` on the writing connection, for commands with one thread."""
        with world():
            return work(Transaction(self.sql, displaced=self.owed is not None))

    def reader(self) -> Reader:
        """Open a reading connection; call it on the thread that will use it.

        Raises:
            Locked: the vault was closed.
        """
        if self._sql is None:
            raise Locked
        key = database_key(self._data_key)
        return Reader(self.layout.database, key, lambda: self.owed is not None)

    def renew_reserve(self) -> bool:
        """Take the reserve again where there is room; return whether it stands."""
        return self._reserve.ensure()

    def checkpoint(self) -> bool:
        """Fold the write-ahead log into the database file.

        Returns False where that cannot be: a reader is in the way, or a backup is being copied,
        which holds the log back (`app.vault.backups`).
        """
        with world():
            limit = self.sql.execute("PRAGMA wal_autocheckpoint").fetchone()
            if limit is None or not limit[0]:
                return False
            found = self.sql.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        return found is not None and not found[0]

    def take_over(self, data_key: bytes, sql: Connection | None) -> None:
        """Go on with a database under another key, or none; only for `app.vault.access`."""
        self._data_key, self._sql = data_key, sql

    def close(self) -> None:
        """Close the database, drop the keys and let others in. Safe to call twice.

        Python cannot wipe memory for certain; the key objects are dropped, not overwritten.
        """
        try:
            if self._sql is not None:
                self._finish()
        finally:
            self._let_go()

    def _finish(self) -> None:
        try:
            for work in self.closing:
                with suppress(Failure):
                    work()
        finally:
            with suppress(Failure):
                self.retire()

    def _let_go(self) -> None:
        sql, self._sql = self._sql, None
        self._data_key = b""
        try:
            if sql is not None:
                with suppress(Failure), world():
                    sql.execute("PRAGMA optimize")
                sql.close()
        finally:
            self._lock.release()
