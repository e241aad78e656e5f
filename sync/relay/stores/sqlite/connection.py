"""Opening the database file, always in the same way."""

import os
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import apsw

from sync.relay.stores.interface import StoreFailedError, StoreFullError

DATABASE: Final = "relay.db"
WAL: Final = "relay.db-wal"
LOCK: Final = "relay.lock"
PAGE: Final = 8192
"""Bytes of a page: six entries of 1 KB, three of 2 KB fill one; 16 KB pages cost twice the log."""

_OLDEST: Final = (3, 51, 3)
"""Older ones may damage a database that several connections write and checkpoint at once."""

WAIT: Final = 5000
"""Milliseconds to wait for a lock that somebody holds who is no part of the relay."""

Sql = apsw.Connection


def check_engine(version: str) -> None:
    """Refuse an SQLite older than 3.51.3.

    Raises:
        StoreFailedError: it is too old.
    """
    if tuple(int(part) for part in version.split(".")) < _OLDEST:
        raise StoreFailedError(
            f"This apsw brings SQLite {version}; the relay needs 3.51.3 or newer, for its safety."
        )


def open_writing(file: Path) -> Sql:
    """Open the one connection that writes, and make the file if there is none.

    Raises:
        apsw.Error: whatever SQLite says.
        StoreFailedError: the file system does not let the database be what it has to be.
    """
    if not file.exists():
        # For the owner's eyes only; the files that SQLite adds get the same rights.
        os.close(os.open(file, os.O_CREAT | os.O_RDWR, 0o600))
    sql = _open(file, apsw.SQLITE_OPEN_READWRITE)
    try:
        sql.pragma("page_size", PAGE)
        if sql.pragma("journal_mode", "wal") != "wal":
            raise StoreFailedError("The relay's folder is on a file system without shared memory.")
        sql.pragma("synchronous", "full")
        sql.pragma("secure_delete", 1)
        sql.pragma("cache_size", -32 * 1024)
        sql.wal_autocheckpoint(0)  # the writer says when
    except BaseException:
        sql.close()
        raise
    return sql


def open_reading(file: Path) -> Sql:
    """Open a connection that only reads.

    Raises:
        apsw.Error: whatever SQLite says.
    """
    sql = _open(file, apsw.SQLITE_OPEN_READWRITE)
    sql.pragma("query_only", 1)
    sql.wal_autocheckpoint(0)
    return sql


def open_beside(file: Path) -> Sql:
    """Open a connection that reads a database which another process may be writing.

    Raises:
        apsw.Error: whatever SQLite says.
    """
    return _open(file, apsw.SQLITE_OPEN_READONLY)


def _open(file: Path, flags: int) -> Sql:
    sql = Sql(str(file), flags=flags, statementcachesize=256)
    sql.set_busy_timeout(WAIT)
    # Whoever closes last would move the log into the database, whatever state they are in.
    sql.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
    sql.pragma("temp_store", "memory")
    return sql


def roll_back(sql: Sql) -> None:
    """Give a transaction up, if SQLite has not done so already."""
    try:
        if sql.in_transaction:
            sql.execute("ROLLBACK")
    except apsw.Error:
        pass


def failure_of(error: apsw.Error, folder: Path) -> StoreFailedError:
    """What an error of SQLite means to whoever asked; its own text never goes out or into a log."""
    if isinstance(error, apsw.FullError) or (isinstance(error, apsw.IOError) and disk_full(folder)):
        return StoreFullError("The disk is full.")
    return StoreFailedError(f"The database could not be used ({type(error).__name__}).")


def disk_full(folder: Path) -> bool:
    """Whether next to nothing is free: some ways in which SQLite meets that end as I/O errors."""
    try:
        return shutil.disk_usage(folder).free < 1024 * 1024
    except OSError:
        return False


def one(sql: Sql, statement: str, values: tuple[Any, ...] = ()) -> Any:
    """The first row of an answer, or None."""
    found = all_rows(sql, statement, values)
    return found[0] if found else None


def all_rows(sql: Sql, statement: str, values: Sequence[Any] = ()) -> list[Any]:
    """All rows of an answer."""
    return sql.execute(statement, values).fetchall()
