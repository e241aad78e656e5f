"""Everything in an SQLite file, and into a new one.

The calls block, as a command's may: nothing here runs inside a server.
"""

import os
import shutil
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from importlib.resources import files
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

import apsw

from sync.relay.stores.copies.interface import COUNTS, About, Figures, NothingThereError
from sync.relay.stores.copies.tables import R, Row, Table, UnreadableError
from sync.relay.stores.interface import Counts, Identity, StoreFailedError, StoreFullError
from sync.relay.stores.migrations import Version, missing, read_migrations
from sync.relay.stores.sqlite.connection import PAGE
from sync.relay.stores.sqlite.tables import bring_up, versions

MIGRATIONS: Final = files("sync.relay.stores.sqlite") / "migrations"
"""The versions of the tables that this program knows."""

_PATIENCE: Final = 10_000
"""Milliseconds to wait for a moment in which the file can be read."""

_STEPS: Final = 100_000
"""Steps of SQLite after which Python has a look at signals: a few thousandths of a second."""

_EXTRA: Final[Mapping[str, Mapping[str, Callable[[Any], object]]]] = {
    "items": {"size": lambda item: len(item.body)},
}
"""Columns that only this engine has, and how they follow from the record."""


@contextmanager
def _as_failures() -> Iterator[None]:
    """Say what SQLite says without its words, which may name a path."""
    try:
        yield
    except apsw.FullError as error:
        raise StoreFullError("There is no room left on the disk.") from error
    except (apsw.CorruptError, apsw.NotADBError) as error:
        raise StoreFailedError("The database's file is damaged.") from error
    except (apsw.CantOpenError, apsw.ReadOnlyError, apsw.PermissionsError) as error:
        raise StoreFailedError("The database's file may not be opened by this user.") from error
    except apsw.Error as error:
        raise StoreFailedError(
            f"The database's file could not be used ({type(error).__name__})."
        ) from error


def _breathe() -> bool:
    """Let Python see signals during a long statement; whether it is to be stopped."""
    return False


class SqliteSource:
    """Reads a file, which another process may be writing to. Only reads: see `Source`.

    Args:
        file: the database.
    """

    def __init__(self, file: Path) -> None:
        self._file: Final = file
        self._connection: apsw.Connection | None = None

    async def __aenter__(self) -> Self:
        """Open the file and begin to read it as it is now."""
        check_is_there(self._file)
        with _as_failures():
            connection = apsw.Connection(str(self._file), flags=apsw.SQLITE_OPEN_READONLY)
            self._connection = connection
            try:
                connection.setbusytimeout(_PATIENCE)
                connection.set_progress_handler(_breathe, _STEPS)
                connection.execute("BEGIN")
                _check_version(connection)
            except BaseException:
                connection.close()
                raise
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the file."""
        with suppress(apsw.Error):
            self._open.close()

    @property
    def _open(self) -> apsw.Connection:
        if self._connection is None:
            raise StoreFailedError("The database is not open.")
        return self._connection

    async def about(self) -> About:
        """Who the relay is, and what it noted."""
        with _as_failures():
            meta = dict(self._open.execute("SELECT name, value FROM meta"))
        try:
            identity = Identity(meta["relay"], meta["generation"], meta["mint_key"])
        except KeyError as error:
            raise NothingThereError("There is no relay's database.") from error
        return About(identity, meta.get("day_seen", 0))

    async def figures(self) -> Figures:
        """How much is kept."""
        with _as_failures():
            ((*counts, waiting),) = self._open.execute(COUNTS)
        beside = [self._file, *(Path(f"{self._file}{end}") for end in ("-wal", "-shm"))]
        disk = sum(file.stat().st_size for file in beside if file.is_file())
        return Figures(Counts(*counts), waiting, disk)

    async def rows(
        self, table: Table[R], unreadable: Callable[[], None] | None = None
    ) -> AsyncIterator[R]:
        """All rows of a table, in the order of its key."""
        columns, key = _quoted(table.columns), _quoted(table.key)
        # The names are the constants of `tables`.
        statement = f"SELECT {columns} FROM {table.name} ORDER BY {key}"
        with _as_failures():
            cursor = self._open.execute(statement)
        while True:
            with _as_failures():
                values = next(cursor, None)
            if values is None:
                return
            try:
                yield table.row(values)
            except UnreadableError as error:
                if unreadable is None:
                    raise StoreFailedError(str(error)) from error
                unreadable()

    async def damage(self) -> int:
        """How many faults SQLite's own check of the file finds."""
        told = []
        with _as_failures():
            try:
                for (line,) in self._open.execute("PRAGMA integrity_check(1000)"):
                    told.append(line)
            except apsw.CorruptError:
                told.append("SQLite could not go on looking.")
        return 0 if told == ["ok"] else len(told)


class SqliteTarget:
    """Makes a new file. See `Target`.

    Args:
        file: the database, which must not be there yet.
    """

    def __init__(self, file: Path) -> None:
        self._file: Final = file
        self._connection: apsw.Connection | None = None

    async def __aenter__(self) -> Self:
        """Make the file with its tables."""
        try:
            # Made by us first: SQLite would follow a link, and leave the mode to the umask.
            os.close(os.open(self._file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        except OSError as error:
            raise StoreFailedError(f"The file cannot be made: {error.strerror}.") from error
        with _as_failures():
            connection = apsw.Connection(str(self._file), flags=apsw.SQLITE_OPEN_READWRITE)
            self._connection = connection
            # Nobody sees the file before it is whole, so there is nothing to roll back to.
            connection.execute(f"PRAGMA page_size = {PAGE}")
            connection.execute("PRAGMA journal_mode = OFF")
            connection.execute("PRAGMA synchronous = OFF")
            bring_up(connection, MIGRATIONS)
            connection.execute("BEGIN")
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Make the file durable, or remove it."""
        try:
            if error is not None:
                return
            with _as_failures():
                self._open.execute("COMMIT")
                self._open.close()
            _sync(self._file)
            self._connection = None
        finally:
            if self._connection is not None:
                with suppress(apsw.Error):
                    self._connection.close()
                self._file.unlink(missing_ok=True)

    @property
    def _open(self) -> apsw.Connection:
        if self._connection is None:
            raise StoreFailedError("The database is not open.")
        return self._connection

    async def describe(self, about: About) -> None:
        """Note who the relay is."""
        who = about.identity
        rows = [
            ("relay", who.relay),
            ("generation", who.generation),
            ("mint_key", who.mint_key),
            ("day_seen", about.day_seen),
        ]
        with _as_failures():
            self._open.executemany("INSERT OR REPLACE INTO meta VALUES (?, ?)", rows)

    async def put(self, table: Table[Any], rows: Sequence[Row]) -> None:
        """Insert rows."""
        extra = _EXTRA.get(table.name, {})
        names = (*table.columns, *extra)
        places = ", ".join("?" * len(names))
        # The names are the constants of `tables` and of this file.
        statement = f"INSERT INTO {table.name} ({_quoted(names)}) VALUES ({places})"
        values = [(*table.values(row), *(make(row) for make in extra.values())) for row in rows]
        with _as_failures():
            self._open.executemany(statement, values)


def check_is_there(file: Path) -> None:
    """Raise `NothingThereError` for no file, and `StoreFailedError` when nobody may tell."""
    try:
        there = file.is_file()
    except OSError as error:
        raise StoreFailedError(
            f"The database's file cannot be reached: {error.strerror}."
        ) from error
    if not there:
        raise NothingThereError("There is no relay's database.")


def is_older(file: Path) -> bool:
    """Whether a file's tables are older than what this program reads.

    Raises:
        StoreFailedError: when it is no relay's database, or that of a newer program.
    """
    with _as_failures():
        connection = apsw.Connection(str(file), flags=apsw.SQLITE_OPEN_READONLY)
        try:
            return bool(missing(read_migrations(MIGRATIONS), _versions(connection)))
        finally:
            connection.close()


def bring_up_copy(file: Path, copy: Path) -> None:
    """Copy a file that nobody has open, and bring the copy's tables up to this program's version.

    Raises:
        StoreFailedError: when that cannot be done.
    """
    try:
        shutil.copyfile(file, copy)
    except OSError as error:
        raise StoreFailedError(f"The file cannot be copied: {error.strerror}.") from error
    with _as_failures():
        connection = apsw.Connection(str(copy), flags=apsw.SQLITE_OPEN_READWRITE)
        try:
            bring_up(connection, MIGRATIONS)
        finally:
            connection.close()


def fold_in(file: Path) -> None:
    """Move the log beside a database that nobody has open into it, if it is not damaged."""
    with suppress(apsw.Error):
        connection = apsw.Connection(str(file), flags=apsw.SQLITE_OPEN_READWRITE)
        try:
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA journal_mode = DELETE")
        finally:
            connection.close()


def set_generation(file: Path, generation: bytes) -> None:
    """Note another generation in a file that no relay has open.

    Raises:
        StoreFailedError: when it cannot be written durably.
    """
    with _as_failures():
        connection = apsw.Connection(str(file), flags=apsw.SQLITE_OPEN_READWRITE)
        try:
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("UPDATE meta SET value = ? WHERE name = 'generation'", (generation,))
            if connection.changes() != 1:
                raise NothingThereError("There is no relay's database.")
        finally:
            connection.close()
    _sync(file)


def _versions(connection: apsw.Connection) -> Sequence[Version]:
    found = versions(connection)
    if not found:
        raise NothingThereError("There is no relay's database.")
    return found


def _check_version(connection: apsw.Connection) -> None:
    if missing(read_migrations(MIGRATIONS), _versions(connection)):
        raise StoreFailedError(
            "The database was made by an older version of this program; start the relay once, "
            "which brings it up to date."
        )


def _quoted(names: Sequence[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)


def _sync(file: Path) -> None:
    try:
        for path, flags in ((file, os.O_RDWR), (file.parent, os.O_RDONLY)):
            if os.name == "nt" and path is not file:
                continue  # Windows has no such call for folders
            descriptor = os.open(path, flags)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)
    except OSError as error:
        raise StoreFailedError(f"The file could not be made durable: {error.strerror}.") from error
