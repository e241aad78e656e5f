"""Backups: whole copies of the encrypted vault, opened and counted after they are made.

A backup is a folder with a database and its key file, as a vault is, so it opens with the same
keys and by the same code. It is made while the vault is in use: the write-ahead log is folded in
and then held back from the file, so the file does not change while it is copied on another
thread, and drafts never wait.

A backup holds no place in a circle's group: whoever puts it back must never speak with secrets
that went on being used. It holds no incarnation either, so that putting it back is always noticed.
Both are taken out of the copy before it gets its name (`app.vault.copies`).
"""

import os
import re
import shutil
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.domain.backup_failures import NoRoomBeside
from app.domain.failures import Cancelled, DatabaseDamaged, Failure, KeyFileDamaged
from app.domain.rotation import to_keep
from app.domain.when import to_millis
from app.vault import copies, durable, migrate
from app.vault.keys.store import KeyStore
from app.vault.keys.subkeys import database_key
from app.vault.layout import Layout
from app.vault.pages import PAGE
from app.vault.shelf import as_full_place, has_room
from app.vault.sqlcipher import BUSY_TIMEOUT, connect, world
from app.vault.vault import Vault

_NAME = re.compile(r"(\d{8}T\d{6})Z$")
_STAMP = "%Y%m%dT%H%M%S"
_UNFINISHED = ".unfinished"
_PIECE = 1024 * 1024
_CHECKPOINT_PAGES = 1000
_PATIENCE = 250
_BUSY = "The journal was busy, so no backup was made. It will be tried again."


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that was found.

    Attributes:
        entries: how many visible entries it holds; None until it was opened and counted.
    """

    path: Path
    at: datetime
    size: int
    entries: int | None = None


@dataclass(frozen=True, slots=True)
class Copying:
    """A backup under way, between `begin` and `finish`.

    Attributes:
        staged: whether it is on its way to another place, where it lies until it is packed.
    """

    source: Path
    target: Path
    at: datetime
    key: bytes = field(repr=False)
    staged: bool = False


def list_backups(layout: Layout) -> list[Backup]:
    """Return the finished backups beside a vault, newest first."""
    if not layout.backups.is_dir():
        return []
    found = []
    for path in layout.backups.iterdir():
        match = _NAME.fullmatch(path.name)
        database = path / Layout(path).database.name
        if match and database.is_file():
            at = datetime.strptime(match[1], _STAMP).replace(tzinfo=UTC)
            found.append(Backup(path, at, database.stat().st_size))
    return sorted(found, key=lambda backup: backup.at, reverse=True)


def is_due(found: list[Backup], now: datetime, hours: int) -> bool:
    """Whether the newest of a vault's backups is so many hours old, or from a wrong clock."""
    return not found or found[0].at > now or now - found[0].at >= timedelta(hours=hours)


def begin(vault: Vault, now: datetime, staging: Path | None = None) -> Copying:
    """Hold the database file still; on the vault's own thread. `finish` must follow.

    Args:
        vault: what is copied.
        now: the present, aware.
        staging: a folder that does not exist, for one that is packed elsewhere and let go; it lies
            beside the journal if not given.

    Raises:
        DiskFull, FolderReadOnly: nothing was begun.
        PlaceFull, PlaceReadOnly, PlaceGone, PlaceFailed: likewise; it is the disk of ``staging``.
    """
    target = staging or _own_target(vault, now)
    staged = staging is not None
    try:
        with _where(staged=staged):
            durable.make_folder(target)
            keyfile = vault.read(lambda tx: tx.meta.get("key_file"))
            assert keyfile is not None
            durable.write_atomic(KeyStore(target).main_path, keyfile)
            durable.write_atomic(KeyStore(target).twin_path, keyfile)
        _hold(vault)
    except BaseException:
        shutil.rmtree(target, ignore_errors=True)
        raise
    at = now.astimezone(UTC).replace(microsecond=0)
    return Copying(vault.layout.database, target, at, database_key(vault.data_key), staged)


def _own_target(vault: Vault, now: datetime) -> Path:
    layout = vault.layout
    if not layout.backups.is_dir():
        durable.make_folder(layout.backups)
    name = f"{now.astimezone(UTC):{_STAMP}}Z"
    target = layout.backups / (name + _UNFINISHED)
    if target.exists():
        shutil.rmtree(target)
    if (layout.backups / name).exists():
        raise Failure("A backup was made this very second. Try again in a moment.")
    # A disk that is filled to the brim first would leave no room for what is being written.
    if not has_room(layout.backups, sum(_size(path) for path in layout.database_files())):
        raise NoRoomBeside
    return target


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


def _where(*, staged: bool) -> AbstractContextManager[None]:
    return as_full_place() if staged else nullcontext()


def _hold(vault: Vault) -> None:
    """Fold the write-ahead log in, and keep it out of the file until `release`."""
    try:
        with world():
            # Drafts wait behind this, so it does not wait long for somebody who reads.
            vault.sql.execute(f"PRAGMA busy_timeout = {_PATIENCE}")
            try:
                is_folded = vault.checkpoint()
            finally:
                vault.sql.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT}")
            vault.sql.execute("PRAGMA wal_autocheckpoint = 0")
        if not is_folded:
            raise Failure(_BUSY)
    except BaseException:
        release(vault)
        raise


def copy(
    work: Copying,
    cancelled: Callable[[], bool] = lambda: False,
    progress: Callable[[int, int], object] = lambda *_: None,
) -> None:
    """Copy the database without what no copy may keep, and put it on the disk; on any thread.

    Args:
        work: what was begun.
        cancelled: asked again and again.
        progress: told how many pages are copied, and how many there are.

    Raises:
        Cancelled, DatabaseDamaged, DiskFull, FolderReadOnly: there is no new backup.
        PlaceFull, PlaceReadOnly, PlaceGone, PlaceFailed: likewise, of one that is staged.
    """
    try:
        with _where(staged=work.staged):
            _copy(work, cancelled, progress)
    except BaseException:
        shutil.rmtree(work.target, ignore_errors=True)
        raise


def _copy(
    work: Copying, cancelled: Callable[[], bool], progress: Callable[[int, int], object]
) -> None:
    with (
        durable.as_failures(),
        work.source.open("rb") as source,
        (work.target / work.source.name).open("xb") as target,
    ):
        size = os.fstat(source.fileno()).st_size
        while piece := source.read(_PIECE):
            if cancelled():
                raise Cancelled
            target.write(piece)
            progress(source.tell() // PAGE, size // PAGE)
        target.flush()
        durable.sync_file(target.fileno())
        durable.sync_folder(work.target)
    with durable.as_failures():
        copies.leave_out(work.target, work.key, to_millis(work.at))


def release(vault: Vault) -> None:
    """Let the write-ahead log flow into the database file again; on the vault's own thread."""
    with world():
        vault.sql.execute(f"PRAGMA wal_autocheckpoint = {_CHECKPOINT_PAGES}")


def finish(vault: Vault, work: Copying) -> Backup:
    """Give the copy its name, open and count it, and let go of those that rotation drops.

    One that is staged keeps its name, and nothing is let go.

    Raises:
        DatabaseDamaged: the copy does not open; the older backups stay.
    """
    release(vault)
    if work.staged:
        return _staged(work, vault.data_key)
    path = work.target.with_name(work.target.name.removesuffix(_UNFINISHED))
    try:
        with durable.as_failures():
            entries = count_entries(work.target, vault.data_key)
            os.replace(work.target, path)  # noqa: PTH105 - see app.vault.durable
            durable.sync_folder(path.parent)
    except BaseException:
        discard(work.target)
        raise
    rotate(vault.layout, newest=path)
    size = (path / work.source.name).stat().st_size
    return Backup(path, work.at, size, entries)


def _staged(work: Copying, data_key: bytes) -> Backup:
    try:
        with as_full_place(), durable.as_failures():
            entries = count_entries(work.target, data_key)
            return Backup(work.target, work.at, _size(Layout(work.target).database), entries)
    except BaseException:
        discard(work.target)
        raise


def count_entries(path: Path, data_key: bytes) -> int:
    """Open a backup and return how many visible entries it holds.

    Raises:
        DatabaseDamaged, DatabaseMissing: it does not open.
        KeyFileDamaged: what lies beside it are not its keys.
    """
    if not all(keyfile.mac_is_right(data_key) for keyfile in KeyStore(path).read().candidates):
        raise KeyFileDamaged
    database = Layout(path).database
    sql = connect(database, database_key(data_key), read_only=True)
    try:
        with world():
            check = sql.execute("PRAGMA quick_check(1)").fetchone()
            if check is None or check[0] != "ok":
                raise DatabaseDamaged
            return migrate.count_entries(sql)
    finally:
        sql.close()
        for leftover in Layout(path).database_files()[1:]:
            leftover.unlink(missing_ok=True)


def rotate(layout: Layout, newest: Path | None = None) -> list[Path]:
    """Delete the backups that are no longer due, and unfinished ones; return what went.

    Args:
        layout: the vault's files.
        newest: the one just made, which stays though a clock that was wrong made others later.
    """
    backups = list_backups(layout)
    kept = to_keep(backup.at for backup in backups)
    gone = [backup.path for backup in backups if backup.at not in kept and backup.path != newest]
    gone += layout.backups.glob(f"*{_UNFINISHED}")
    for path in gone:
        discard(path)
    return gone


def discard(path: Path) -> None:
    """Delete a backup's folder, the keys first: what a stop leaves of it opens for nobody.

    Before that it loses the name of a finished backup, so that no rest of it counts as one.
    """
    if not path.name.endswith(_UNFINISHED):
        unnamed = path.with_name(path.name + _UNFINISHED)
        shutil.rmtree(unnamed, ignore_errors=True)
        with suppress(OSError):
            path = path.rename(unnamed)
    for name in (KeyStore(path).main_path, KeyStore(path).twin_path):
        name.unlink(missing_ok=True)
    shutil.rmtree(path, ignore_errors=True)


def make_backup(vault: Vault, now: datetime) -> Backup:
    """Make a backup in one go, for commands with one thread.

    Raises:
        DiskFull, FolderReadOnly, DatabaseDamaged: there is no new backup.
    """
    work = begin(vault, now)
    try:
        copy(work)
    except BaseException:
        release(vault)
        raise
    return finish(vault, work)
