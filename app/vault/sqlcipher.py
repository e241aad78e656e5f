"""The only place that speaks to SQLCipher's library: opening, pragmas and its errors.

SQLCipher 4 with a raw 256-bit key: the key is already random, so no key derivation runs at
opening (https://www.zetetic.net/sqlcipher/sqlcipher-api/, "PRAGMA key").
"""

import shutil
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2

from app.domain.failures import (
    Cancelled,
    DatabaseDamaged,
    DatabaseMissing,
    DiskError,
    DiskFull,
    Failure,
    FolderReadOnly,
    VaultInUse,
)

Connection = dbapi2.Connection
Cursor = dbapi2.Cursor
DatabaseError = dbapi2.DatabaseError
IntegrityError = dbapi2.IntegrityError

#: Older libraries have a WAL-reset bug with two writing connections.
OLDEST_SQLITE = (3, 51, 3)
#: "lamp" in ASCII; tells our databases from others.
APPLICATION_ID = 0x6C616D70

#: Milliseconds that a statement waits for another connection.
BUSY_TIMEOUT = 5000

_CACHE_KIB = 16_000
_WAL_LIMIT = 16 * 1024 * 1024

_SQLITE_ERROR, _SQLITE_BUSY, _SQLITE_LOCKED, _SQLITE_READONLY = 1, 5, 6, 8
_SQLITE_INTERRUPT, _SQLITE_IOERR, _SQLITE_CORRUPT = 9, 10, 11
_SQLITE_FULL, _SQLITE_CANTOPEN, _SQLITE_NOTADB = 13, 14, 26
_IOERR_WRITE, _IOERR_FSYNC = 778, 1034
# What opening needs beside the database: the log's first pages and its index.
_ROOM_TO_OPEN = 128 * 1024

_FAILURES: dict[int, type[Failure]] = {
    _SQLITE_BUSY: VaultInUse,
    _SQLITE_LOCKED: VaultInUse,
    _SQLITE_READONLY: FolderReadOnly,
    _SQLITE_INTERRUPT: Cancelled,
    _SQLITE_IOERR: DiskError,
    _SQLITE_CORRUPT: DatabaseDamaged,
    _SQLITE_FULL: DiskFull,
    _SQLITE_CANTOPEN: FolderReadOnly,
    _SQLITE_NOTADB: DatabaseDamaged,
}


def failure_of(error: dbapi2.Error) -> Failure | None:
    """Return the world's failure that a database error stands for, or None if it is our own."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        text = str(error)
        if "malformed" in text or "not a database" in text:
            return DatabaseDamaged()
        return None
    if code in (_IOERR_WRITE, _IOERR_FSYNC):
        return DiskFull()
    if code == _SQLITE_ERROR and "disk is full" in str(error):
        return DiskFull()  # sqlcipher_export hands on the message and not the code
    kind = _FAILURES.get(code & 0xFF)
    return kind() if kind else None


@contextmanager
def world() -> Iterator[None]:
    """Turn database errors that are the world's into their `Failure`."""
    try:
        yield
    except dbapi2.Error as error:
        failure = failure_of(error)
        if failure is None:
            raise
        raise failure from error


def connect(path: Path, key: bytes, *, read_only: bool = False, create: bool = False) -> Connection:
    """Open the database at ``path`` with a raw 32-byte ``key`` and check that the key fits.

    The connection belongs to the calling thread. It is in autocommit mode: transactions are begun
    and ended by the caller.

    Raises:
        DatabaseMissing: there is no file and ``create`` is false.
        DatabaseDamaged: the file cannot be decrypted with this key, or is no database.
        DiskFull: there is no room for the files that SQLite keeps beside it.
    """
    if not create and not path.is_file():
        raise DatabaseMissing
    if not create and not path.stat().st_size:
        # Any key fits an empty file, and SQLite would make a new database of it.
        raise DatabaseDamaged
    if not create:
        used_frames(path, key)
    mode = "rwc" if create else "rw"
    with world():
        sql = dbapi2.connect(
            f"{path.absolute().as_uri()}?mode={mode}",
            timeout=BUSY_TIMEOUT / 1000,
            isolation_level=None,
            uri=True,
        )
        try:
            _prepare(sql, key, read_only=read_only)
        except DatabaseError as error:
            sql.close()
            # The library says only that the disk failed.
            is_disk = isinstance(failure_of(error), DiskError)
            if is_disk and shutil.disk_usage(path.parent).free < _ROOM_TO_OPEN:
                raise DiskFull from error
            raise
        except BaseException:
            sql.close()
            raise
    return sql


def used_frames(path: Path, key: bytes) -> int | None:
    """Return how many frames of a database's write-ahead log count; None where there is none.

    Refuses a damaged database that has a log before a writing connection can touch either. Closing
    the last writing connection folds the log into the file as far as it is whole, and deletes it,
    even when not a page could be read: with it go words that a rescue would find. A reading
    connection cannot take the lock for that.

    Raises:
        DatabaseDamaged: the database cannot be read with this key; both files are as they were.
    """
    log, index = (path.with_name(path.name + end) for end in ("-wal", "-shm"))
    try:
        if not log.stat().st_size:
            return None
    except OSError:
        return None
    had_index = index.exists()
    sql = None
    try:
        sql = dbapi2.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None)
        sql.execute("PRAGMA cipher_log_level = NONE")
        sql.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        sql.execute("SELECT count(*) FROM sqlite_master").fetchone()
        row = sql.execute("PRAGMA wal_checkpoint(NOOP)").fetchone()
    except DatabaseError as error:
        if sql is not None:
            sql.close()
        failure = failure_of(error)
        if isinstance(failure, DatabaseDamaged):
            if not had_index:
                index.unlink(missing_ok=True)
            raise failure from error
        return None  # a full disk, a folder that cannot be written: the true opening says it
    sql.close()
    return max(int(row[1]), 0) if row else None


def _prepare(sql: Connection, key: bytes, *, read_only: bool) -> None:
    # Without this the library prints errors of its own on standard error.
    sql.execute("PRAGMA cipher_log_level = NONE")
    sql.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    sql.execute("PRAGMA temp_store = MEMORY")
    sql.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
    sql.execute("SELECT count(*) FROM sqlite_master").fetchone()
    sql.execute("PRAGMA journal_mode = WAL")
    sql.execute(f"PRAGMA journal_size_limit = {_WAL_LIMIT}")
    sql.execute("PRAGMA synchronous = FULL")
    sql.execute("PRAGMA secure_delete = ON")
    sql.execute("PRAGMA trusted_schema = OFF")
    if sys.platform == "darwin":
        sql.execute("PRAGMA fullfsync = ON")
        sql.execute("PRAGMA checkpoint_fullfsync = ON")
    if read_only:
        sql.execute("PRAGMA query_only = ON")


def in_memory() -> Connection:
    """Open an empty database that is nowhere but in memory, to learn what a layout looks like."""
    return dbapi2.connect(":memory:", isolation_level=None)


def library_versions() -> tuple[str, str]:
    """Return the versions of SQLCipher and of the SQLite inside it."""
    with closing(in_memory()) as connection:
        row = next(iter(connection.execute("PRAGMA cipher_version")))
    return str(row[0]), dbapi2.sqlite_version


def check_library() -> None:
    """Refuse a SQLite that is known to lose writes.

    Raises:
        RuntimeError: the bundled library is too old; this is our own mistake.
    """
    if dbapi2.sqlite_version_info < OLDEST_SQLITE:
        raise RuntimeError(f"SQLite {dbapi2.sqlite_version} is too old")
