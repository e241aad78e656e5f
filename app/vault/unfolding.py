"""Making a journal's folder of a backup: to count what is in it, and to restore it."""

import os
import secrets
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.domain.backup_failures import BackupDamaged, NewerBackup, RestoringAlready
from app.domain.failures import (
    DatabaseDamaged,
    DatabaseMissing,
    FolderReadOnly,
    KeyFileDamaged,
    VaultExists,
    VaultInUse,
)
from app.vault import durable, looking, packed, wal
from app.vault.backups import count_entries
from app.vault.keys.credentials import Credential
from app.vault.keys.findings import Unlocked
from app.vault.keys.store import KeyStore
from app.vault.keys.subkeys import database_key
from app.vault.layout import SUFFIX, Layout
from app.vault.lock import LOCK_NAME, NOTE_NAME, Holder, VaultLock
from app.vault.migrate import migrations, version_of
from app.vault.sqlcipher import connect, world

# Swept as what looking leaves: `looking.sweep`.
_WORKING = ".looking-"
_RESTORING = ".restoring"


@dataclass(frozen=True, slots=True)
class Restored:
    """A journal that was made of a backup.

    Attributes:
        folder: where it is.
        at: when the backup was taken.
        entries: how many visible entries were counted in it.
        vault_id: which journal it is.
    """

    folder: Path
    at: datetime
    entries: int
    vault_id: str


def count(
    path: Path,
    key: Credential | bytes,
    working: Path,
    *,
    progress: packed.Progress = lambda *_: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> int:
    """Restore a backup into a working folder, check its pages, count its entries, and let it go.

    Raises:
        Failure: it cannot be restored.
    """
    folder = working / f"{_WORKING}{secrets.token_hex(8)}"
    try:
        durable.make_folder(folder)
        return _unfold(path, looking.unlock(path, key), folder, progress, cancelled).entries
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def restore(
    path: Path,
    credential: Credential,
    folder: Path,
    *,
    now: datetime,
    progress: packed.Progress = lambda *_: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Restored:
    """Make a journal of a backup, in a folder that does not exist or is empty.

    It stands there whole or not at all: until the last step it lies beside it under a hidden name.

    Args:
        path: the backup's file, or its folder.
        credential: what opens it.
        folder: where the journal goes; folders above it that are missing are made.
        now: the present, aware.
        progress: told how many pages are unpacked, and how many there are.
        cancelled: asked again and again.

    Raises:
        VaultExists: something is there already.
        RestoringAlready: another program is at it.
        FolderReadOnly, DiskFull, DiskError: there is no room for it.
        Cancelled: it was stopped.
        Failure: those of `looking.unlock`, BackupDamaged and NewerBackup.
    """
    target = folder.absolute()
    _check_free(target)
    # Before anything is made: a wrong passphrase leaves no trace.
    unlocked = looking.unlock(path, credential)
    hidden = target.with_name(f".{target.name}{_RESTORING}")
    with _held(hidden, now):
        try:
            restored = _unfold(path, unlocked, hidden, progress, cancelled)
            durable.make_folder(Layout(hidden).backups)
            with durable.as_failures():
                _check_free(target)
                if target.is_dir():
                    target.rmdir()
                os.rename(hidden, target)  # noqa: PTH104 - see app.vault.durable
                durable.sync_folder(target.parent)
        except BaseException:
            shutil.rmtree(hidden, ignore_errors=True)
            raise
        (target / NOTE_NAME).unlink(missing_ok=True)
    return Restored(target, restored.at, restored.entries, restored.vault_id)


@contextmanager
def _held(hidden: Path, now: datetime) -> Iterator[None]:
    """Make the folder in which a journal comes about, or empty the one that a stop left."""
    try:
        durable.make_folders(hidden)
    except OSError as error:
        raise FolderReadOnly from error
    try:
        lock = VaultLock(hidden, Holder.COMMAND).acquire(now)
    except VaultInUse as error:
        raise RestoringAlready from error
    with lock:
        for leftover in hidden.iterdir():
            if leftover.is_dir():
                shutil.rmtree(leftover, ignore_errors=True)
            elif leftover.name not in {LOCK_NAME, NOTE_NAME}:
                leftover.unlink()
        yield


def suggested(path: Path, vaults: Path) -> Path:
    """Return a folder for the journal of a backup, beside the others, that is free."""
    name = path.name.removesuffix(packed.SUFFIX)
    parts = name.split("-")
    while parts and parts[-1].isdigit():
        parts.pop()
    stem = "-".join(parts) or "Journal"
    target, number = vaults / f"{stem}{SUFFIX}", 2
    while target.exists():
        target, number = vaults / f"{stem} {number}{SUFFIX}", number + 1
    return target


def _check_free(folder: Path) -> None:
    try:
        if folder.is_dir() and not any(folder.iterdir()):
            return
        if os.path.lexists(folder):
            raise VaultExists
    except OSError as error:
        raise FolderReadOnly from error


def _unfold(
    path: Path,
    unlocked: Unlocked,
    folder: Path,
    progress: packed.Progress,
    cancelled: Callable[[], bool],
) -> Restored:
    """Fill an empty folder: the database first, the keys last, then open and count it."""
    database = Layout(folder).database
    at = looking.unpack_to(path, unlocked.data_key, database, progress, cancelled)
    KeyStore(folder).write(unlocked.keyfile)
    try:
        _settle(database, database_key(unlocked.data_key))
        entries = count_entries(folder, unlocked.data_key)
    except (DatabaseDamaged, DatabaseMissing, KeyFileDamaged) as error:
        raise BackupDamaged from error
    return Restored(folder, at, entries, unlocked.keyfile.vault_id)


def _settle(database: Path, key: bytes) -> None:
    """Look that this program knows the layout, and fold in the log that a plain copy may have."""
    wal.check(database, key)
    sql = connect(database, key)
    try:
        with world():
            if version_of(sql) > migrations()[-1].number:
                raise NewerBackup
            sql.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        sql.close()
