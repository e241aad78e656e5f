"""The log file beside the database (SQLite's WAL): when it is moved, and that it stays small."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import apsw

from sync.relay.stores.sqlite.connection import WAIT, Sql


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


class LogFile:
    """Watches the log and moves it into the database. For the writer's thread only.

    Args:
        file: the log file.
        hurry: ends reads that take longer than so many seconds.
        pace: see `Pace`.
    """

    def __init__(self, file: Path, hurry: Callable[[float], None], pace: Pace) -> None:
        self._file: Final = file
        self._hurry: Final = hurry
        self._pace: Final = pace
        self._logged = 0
        self._next = pace.checkpoint

    @property
    def too_long(self) -> bool:
        """Whether it has become so long that nothing may be added."""
        return self._logged >= self._pace.most

    def watch(self, sql: Sql) -> None:
        """Begin to follow what a connection, just opened, writes."""
        self._logged, self._next = 0, self._pace.checkpoint
        page = int(sql.pragma("page_size"))

        def note(_sql: Sql, _database: str, pages: int) -> int:
            logged = pages * page
            if logged < self._logged:  # it has begun anew
                self._next = self._pace.checkpoint
            self._logged = logged
            return apsw.SQLITE_OK

        sql.set_wal_hook(note)

    def tidy(self, sql: Sql) -> None:
        """Move the log into the database when it has grown enough.

        While somebody reads, what was logged since they began cannot be moved, and the log cannot
        begin anew: it grows. Reads are short; one that is not is ended.

        Raises:
            apsw.Error: the database could not be written.
        """
        if self._logged < self._next:
            return
        self._next = self._logged + self._pace.checkpoint
        logged, moved = sql.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_PASSIVE)
        if logged == moved and self._file.stat().st_size > self._pace.truncate:
            self.cut(sql)
        if self._logged >= 2 * self._pace.checkpoint:
            self._hurry(self._pace.patience)

    def cut(self, sql: Sql) -> None:
        """Move it and give its room back, unless somebody reads in it just now.

        Raises:
            apsw.Error: the database could not be written.
        """
        sql.set_busy_timeout(0)
        try:
            sql.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)
            self._logged, self._next = 0, self._pace.checkpoint
        except apsw.BusyError:
            return
        finally:
            sql.set_busy_timeout(WAIT)

    def move_all(self, sql: Sql) -> None:
        """Move all of it, waiting for whoever reads; its file is empty afterwards.

        Raises:
            apsw.Error: that was not possible.
        """
        sql.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)
        if self._file.stat().st_size:
            raise apsw.BusyError
        self._logged, self._next = 0, self._pace.checkpoint
