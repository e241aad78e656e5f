"""Giving back the room that deleted things left in the database file.

SQLite keeps freed pages in the file, written over with zeros, and fills them again. To give them
back the database is copied without them (`VACUUM INTO`: encrypted with the same key, and with the
same salt), beside the journal, while it is in use; the copy takes its place in one step when
nothing was written meanwhile. A plain VACUUM would hold up everything that is typed, and keep a
second copy of the whole journal in memory.

A stop at any moment leaves the database as it was or the smaller one: the copy's name is one that
every opening sweeps, until it is renamed.
"""

import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from app.domain.failures import Cancelled, DatabaseDamaged, DiskFull, Failure
from app.vault import durable
from app.vault.keys.subkeys import database_key
from app.vault.migrate import count_entries
from app.vault.sqlcipher import Connection, connect, world
from app.vault.vault import ROOM_TO_STAGE, Vault

_NAME = ".journal.db.smaller.new"
# So few that a file of many large pieces can be stopped after a few megabytes.
_STEPS = 60
_WORTH_BYTES = 4 * 1024 * 1024
_WORTH_PART = 10
_ATTEMPTS = 3
BUSY = "The journal was busy, so it was not made smaller. Nothing was changed. Try again later."

Progress = Callable[[int, int], object]


@dataclass(frozen=True, slots=True)
class Room:
    """What making a database smaller would bring, in bytes.

    Attributes:
        size: of the file now.
        back: what would be given back, at least.
        needed: what must be free on the disk meanwhile.
        free: what is.
    """

    size: int
    back: int
    needed: int
    free: int

    @property
    def is_worth_it(self) -> bool:
        """Whether it gives back enough to be offered."""
        return self.back >= _WORTH_BYTES and self.back * _WORTH_PART >= self.size

    @property
    def fits(self) -> bool:
        """Whether the disk has room for it."""
        return self.free >= self.needed


@dataclass(frozen=True, slots=True)
class Compacting:
    """A smaller copy under way, between `begin` and `finish`."""

    database: Path
    changes: int
    size: int
    key: bytes = field(repr=False)

    @property
    def copy(self) -> Path:
        """Where the copy is made."""
        return self.database.with_name(_NAME)


def room(vault: Vault) -> Room:
    """Return what it would bring; on the vault's own thread."""
    with world():
        pages, free, size = (
            _number(vault.sql, f"PRAGMA {name}")
            for name in ("page_count", "freelist_count", "page_size")
        )
    kept = (pages - free) * size
    there = shutil.disk_usage(vault.layout.folder).free
    return Room(pages * size, free * size, kept + ROOM_TO_STAGE, there)


def begin(vault: Vault) -> Compacting:
    """Look whether there is room, and remember the state that is copied; on the vault's thread.

    Raises:
        DiskFull: there is no room for the copy; nothing was begun.
    """
    found = room(vault)
    if not found.fits:
        raise DiskFull
    changes = vault.sql.total_changes
    key = database_key(vault.data_key)
    return Compacting(vault.layout.database, changes, found.size - found.back, key)


def copy(
    work: Compacting,
    progress: Progress = lambda _done, _of: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> None:
    """Write the smaller copy and put it on the disk; on any thread, while the journal is in use.

    Args:
        work: what `begin` gave.
        progress: called with bytes done and bytes in all.
        cancelled: whether to stop.

    Raises:
        Cancelled, DiskFull, DatabaseDamaged: there is no copy.
    """
    _drop(work)

    def look() -> int:
        written = 0
        with suppress(OSError):
            written = work.copy.stat().st_size
        progress(min(written, work.size), work.size)
        return int(cancelled())

    try:
        sql = connect(work.database, work.key, read_only=False)
        try:
            sql.set_progress_handler(look, _STEPS)
            with world():
                sql.execute("VACUUM INTO ?", (str(work.copy),))
        finally:
            sql.set_progress_handler(None, 0)
            sql.close()
        if cancelled():
            raise Cancelled
        with durable.as_failures(), work.copy.open("rb+") as file:
            durable.sync_file(file.fileno())
            durable.sync_folder(work.copy.parent)
    except BaseException:
        _drop(work)
        raise


def finish(vault: Vault, work: Compacting) -> int | None:
    """Let the copy take the database's place; on the vault's thread, with every reader closed.

    Returns how many bytes were given back, or None when something was written since `begin`, or the
    keys were changed: then the copy is gone, and nothing was changed.

    Raises:
        DatabaseDamaged: the copy is not what it should be; nothing was changed.
        Failure: the journal was busy; nothing was changed.
    """
    try:
        is_other_key = database_key(vault.data_key) != work.key
        if is_other_key or vault.sql.total_changes != work.changes:
            _drop(work)
            return None
        _check(vault, work)
        if not vault.checkpoint():
            raise Failure(BUSY)
        before = work.database.stat().st_size
        _swap(vault, work)
    except BaseException:
        _drop(work)
        raise
    return before - work.database.stat().st_size


def compact(
    vault: Vault,
    progress: Progress = lambda _done, _of: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> int:
    """Do it in one go, for commands with one thread; return how many bytes were given back.

    Raises:
        Cancelled, DiskFull, DatabaseDamaged: nothing was changed.
    """
    for _ in range(_ATTEMPTS):
        work = begin(vault)
        copy(work, progress, cancelled)
        given = finish(vault, work)
        if given is not None:
            return given
    raise Failure(BUSY)


def sweep(folder: Path) -> None:
    """Remove what a stop left of a copy; call it only while nobody can be making one."""
    for path in (folder / _NAME, *_beside(folder / _NAME)):
        with suppress(OSError):
            path.unlink(missing_ok=True)


def _check(vault: Vault, work: Compacting) -> None:
    """Open the copy and count it, before anything is replaced."""
    sql = connect(work.copy, work.key, read_only=True)
    try:
        with world():
            found = sql.execute("PRAGMA quick_check(1)").fetchone()
            is_same = count_entries(sql) == count_entries(vault.sql)
    finally:
        sql.close()
    for leftover in _beside(work.copy):
        leftover.unlink(missing_ok=True)
    if not is_same or found is None or found[0] != "ok":
        raise DatabaseDamaged


def _swap(vault: Vault, work: Compacting) -> None:
    data_key = vault.data_key
    vault.sql.close()
    vault.take_over(b"", None)
    try:
        log = work.database.with_name(work.database.name + "-wal")
        if log.exists() and log.stat().st_size:
            raise Failure(BUSY)  # somebody else has it open: their log is not for the copy
        with durable.as_failures():
            for leftover in _beside(work.database):
                leftover.unlink(missing_ok=True)
            os.replace(work.copy, work.database)  # noqa: PTH105 - see app.vault.durable
            durable.sync_folder(work.database.parent)
    finally:
        vault.take_over(data_key, connect(work.database, work.key))


def _beside(database: Path) -> tuple[Path, ...]:
    return tuple(database.with_name(database.name + end) for end in ("-wal", "-shm", "-journal"))


def _drop(work: Compacting) -> None:
    sweep(work.database.parent)


def _number(sql: Connection, question: str) -> int:
    row = sql.execute(question).fetchone()
    return int(row[0]) if row else 0
