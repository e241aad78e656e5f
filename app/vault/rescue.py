"""Putting a backup in the place of a vault that does not open, without losing what was there.

What stood in the folder is set aside, never deleted: a damaged database may still hold words that
the backup does not.
"""

import filecmp
import os
import shutil
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from app.domain.failures import Failure
from app.vault import durable
from app.vault.backups import Backup, list_backups
from app.vault.keys.store import MAIN_NAME, TWIN_NAME, KeyStore
from app.vault.layout import Layout
from app.vault.lock import Holder, VaultLock

# The opening sweeps what begins and ends like this, and so does deleting the journal.
_COPYING = ".{}.new"
_ASIDE = "set-aside"
_UNFINISHED = f"{_ASIDE}.unfinished"
_PIECE = 1024 * 1024
_PAGE = 4096
_RUN = 64


def newest(layout: Layout) -> Backup:
    """Return the newest backup that can help.

    Passed over are those whose keys or database are plainly unreadable, and those that stand in
    the journal's place already, byte for byte: they were put back, and did not help.

    Raises:
        Failure: there is none.
    """
    for backup in list_backups(layout):
        if _is_readable(backup) and not _stands_there(layout, backup):
            return backup
    raise Failure("There is no backup that can be put back.")


def put_back(
    layout: Layout, backup: Backup, *, now: datetime, holder: Holder = Holder.COMMAND
) -> Path:
    """Put a backup in the vault's place and return the folder where the old files are kept.

    A stop at any moment leaves the old files whole, in the vault's folder or set aside; putting
    the backup back once more finishes it.

    Args:
        layout: the vault, closed.
        backup: one of `list_backups`.
        now: the present, aware; names the folder.
        holder: who asks.

    Raises:
        VaultInUse, DiskFull, FolderReadOnly: nothing was changed.
        Failure: the backup cannot be read; nothing was changed.
    """
    folder = layout.folder
    with VaultLock(folder, holder).acquire(now), durable.as_failures():
        if not _is_readable(backup):
            raise Failure("This backup cannot be read. Choose another one.")
        copies = _copied(layout, backup)
        try:
            aside = _begin_aside(layout, now)
        except BaseException:
            _remove(copies)
            raise
        # The database first: its log alone is nothing that could be opened half-way.
        for name in _names(layout):
            if (folder / name).exists():
                os.replace(folder / name, aside / name)  # noqa: PTH105 - see app.vault.durable
        durable.sync_folder(aside)
        # An old log beside the backup's database would be taken for its own.
        durable.sync_folder(folder)
        # The keys last: without them the folder is no vault that could be opened half-way.
        for name, copy in copies.items():
            os.replace(copy, folder / name)  # noqa: PTH105
        durable.sync_folder(folder)
        return _finish_aside(aside, now)


def _names(layout: Layout) -> list[str]:
    """What stands in a backup's way; a database with new keys waits for the old one only."""
    files = (*layout.database_files(), *layout.database_files(layout.exported))
    return [*(path.name for path in files), MAIN_NAME, TWIN_NAME]


def _is_readable(backup: Backup) -> bool:
    """Whether keys and database look whole; only the keys could tell for certain."""
    database = Layout(backup.path).database
    try:
        KeyStore(backup.path).read()
        size = database.stat().st_size
        with database.open("rb") as file:
            head = file.read(_PAGE)
            file.seek(-min(size, _PAGE), os.SEEK_END)
            tail = file.read(_PAGE)
    except (Failure, OSError):
        return False
    # Encrypted pages hold no run of zeros; a file that was cut off ends within one.
    return size > 0 and size % _PAGE == 0 and any(head[-_RUN:]) and any(tail[-_RUN:])


def _stands_there(layout: Layout, backup: Backup) -> bool:
    try:
        return filecmp.cmp(layout.database, Layout(backup.path).database, shallow=False)
    except OSError:
        return False


def _copied(layout: Layout, backup: Backup) -> dict[str, Path]:
    """Copy the backup's files beside the vault's own, onto the disk; the database first."""
    copies: dict[str, Path] = {}
    try:
        for name in (layout.database.name, TWIN_NAME, MAIN_NAME):
            source = backup.path / name
            if source.is_file():
                copies[name] = layout.folder / _COPYING.format(name)
                _copy(source, copies[name])
    except FileNotFoundError as error:
        _remove(copies)
        raise Failure("This backup cannot be read. Choose another one.") from error
    except BaseException:
        _remove(copies)
        raise
    return copies


def _copy(source: Path, target: Path) -> None:
    target.unlink(missing_ok=True)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with source.open("rb") as read, os.fdopen(os.open(target, flags, 0o600), "wb") as written:
        shutil.copyfileobj(read, written, _PIECE)
        written.flush()
        durable.sync_file(written.fileno())


def _remove(copies: dict[str, Path]) -> None:
    for copy in copies.values():
        with suppress(OSError):
            copy.unlink(missing_ok=True)


def _begin_aside(layout: Layout, now: datetime) -> Path:
    """Return the folder for the old files: the one that a stop left, while nothing of it is double.

    So a database and its log come together again though the stop fell between them. What is
    there twice was put in place since and is no part of it.
    """
    path = layout.folder / _UNFINISHED
    if path.is_dir():
        here = [name for name in _names(layout) if (layout.folder / name).exists()]
        if not any((path / name).exists() for name in here):
            return path
        _finish_aside(path, now)
    durable.make_folder(path)
    return path


def _finish_aside(path: Path, now: datetime) -> Path:
    name = f"{_ASIDE}-{now.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    target, number = path.with_name(name), 2
    while target.exists():
        target, number = path.with_name(f"{name}-{number}"), number + 1
    os.replace(path, target)  # noqa: PTH105
    durable.sync_folder(path.parent)
    return target


def set_aside(layout: Layout) -> list[Path]:
    """Return the folders in which earlier files of a vault are kept."""
    return sorted(layout.folder.glob(f"{_ASIDE}[-.]*"))
