"""Looking into a backup without changing it, whichever form it has.

The database is put into a working folder of its own, encrypted as always, brought to this
program's layout there, and read only. It goes when the looking ends; what a kill leaves of it is
swept when the journal is opened the next time.
"""

import re
import secrets
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from app.domain.backup_failures import BackupDamaged, BackupGone, NewerBackup, NotABackup
from app.domain.failures import (
    Cancelled,
    DatabaseDamaged,
    DatabaseMissing,
    Failure,
    KeyFileDamaged,
    KeyFileMissing,
    NewerVault,
    WrongPassphrase,
)
from app.vault import durable, packed, wal
from app.vault.keys import opening
from app.vault.keys.credentials import Credential
from app.vault.keys.findings import KeyFileState, Unlocked
from app.vault.keys.keyfile import KeyFile
from app.vault.keys.store import KeyStore
from app.vault.keys.subkeys import database_key
from app.vault.layout import Layout
from app.vault.migrate import count_entries, migrate, version_of
from app.vault.pages import PAGE
from app.vault.sqlcipher import Connection, connect, world
from app.vault.transaction import Transaction
from app.vault.vault import Reader

T = TypeVar("T")

#: Nobody looks into a backup for so long without writing to the working folder.
GIVEN_UP = timedelta(days=1)

_WORKING = ".looking-"
_PIECE = 1024 * 1024
_STAMP = re.compile(r"(\d{8}T\d{6})Z")


@dataclass(frozen=True, slots=True)
class LookedInto:
    """A backup that is open for reading; every call on the thread that opened it.

    Attributes:
        path: the backup.
        vault_id: the journal it is of.
        at: when it was taken.
        entries: how many visible entries it holds.
        keyfile: its ways in.
        slot_id: the one that opened it; empty where the data key was known.
    """

    path: Path
    vault_id: str
    at: datetime
    entries: int
    keyfile: KeyFile
    slot_id: str
    data_key: bytes = field(repr=False)
    _readers: "_Readers" = field(repr=False)

    def read(self, work: Callable[[Transaction], T]) -> T:
        """Run ``work`` on the backup and return its result.

        Raises:
            Cancelled: `interrupt` was called meanwhile.
            DatabaseDamaged: what it wanted cannot be read; other things may be.
        """
        return self._readers.read(work)

    def interrupt(self) -> None:
        """Stop what is being read; from any thread."""
        self._readers.reader.interrupt()


class _Readers:
    """A connection after the other: SQLCipher's reads nothing more once it met a damaged page.

    It may not say so of that page itself, but hand out zeros and fail at the next one. In a tree
    zeros are noticed; at the end of a long text they are not (`app.usecases.read_backup`).
    """

    def __init__(self, make: Callable[[], Reader]) -> None:
        self._make = make
        self.reader = make()

    def read(self, work: Callable[[Transaction], T]) -> T:
        try:
            return self.reader.read(work)
        except DatabaseDamaged:
            self.reader.close()
            self.reader = self._make()
            raise


def state_of(path: Path) -> KeyFileState:
    """Return the ways into a backup: of a file, or of a folder as older versions made them.

    Raises:
        BackupGone, NotABackup, BackupCutShort, BackupDamaged, NewerBackup: there are none.
    """
    if not path.is_dir():
        return KeyFileState(packed.head_of(path).keyfile, None, frozenset())
    try:
        return KeyStore(path).read()
    except KeyFileMissing as error:
        raise NotABackup from error
    except NewerVault as error:
        raise NewerBackup from error
    except Failure as error:
        raise BackupDamaged from error


def keys_at(path: Path) -> KeyFileState:
    """Return the ways into a vault that is locked, or into a backup's file.

    Nothing vouches for the key file before it is open, and nothing has to: a wrong one only leads
    to what does not fit.

    Raises:
        KeyFileMissing, KeyFileDamaged, NewerVault: no key file can be read.
        NotABackup, BackupCutShort, BackupDamaged, NewerBackup: the file is no backup.
    """
    return state_of(path) if path.is_file() else KeyStore(path).read()


def opens_with(path: Path, data_key: bytes) -> bool:
    """Whether a backup opens with this data key; False also for what is no backup."""
    try:
        return all(keyfile.mac_is_right(data_key) for keyfile in state_of(path).candidates)
    except Failure:
        return False


def unlock(path: Path, credential: Credential | bytes) -> Unlocked:
    """Open a backup's key, with a credential or with a data key that is known.

    Raises:
        WrongPassphrase, WrongRecoveryCode, WrongKeyFile, WrongShares: it does not open.
        KeyFileDamaged: its keys were changed by something other than Lamplit.
        BackupGone, NotABackup, BackupCutShort, BackupDamaged, NewerBackup: it cannot be read.
    """
    state = state_of(path)
    if not isinstance(credential, bytes):
        unlocked = opening.unlock(state, credential)
        if not unlocked.mac_is_right:
            raise KeyFileDamaged
        return unlocked
    for keyfile in state.candidates:
        if keyfile.mac_is_right(credential):
            return Unlocked(credential, "", keyfile, mac_is_right=True, findings=frozenset())
    raise WrongPassphrase


@contextmanager
def look_into(
    path: Path,
    credential: Credential | bytes,
    *,
    working: Path,
    progress: packed.Progress = lambda *_: None,
    cancelled: Callable[[], bool] = lambda: False,
    lossy: bool = False,
) -> Iterator[LookedInto]:
    """Open a backup read-only, as long as the context lasts.

    Args:
        path: the backup's file, its folder, or any other copy of a journal's folder.
        credential: what opens it, or its data key.
        working: a folder on a disk with room for the database; nothing in clear is put there.
        progress: told how many pages are unpacked, and how many there are.
        cancelled: asked again and again while it is unpacked.
        lossy: whether one that is damaged in places is opened all the same, for what can be read;
            how many entries it has may then be unknown, and 0.

    Raises:
        Failure: those of `unlock`.
        NewerBackup: its layout is ahead of this program.
        Cancelled, DiskFull, FolderReadOnly, DiskError: it was not opened.
    """
    unlocked = unlock(path, credential)
    folder = working / f"{_WORKING}{secrets.token_hex(8)}"
    try:
        durable.make_folder(folder)
        database, key = Layout(folder).database, database_key(unlocked.data_key)
        at = unpack_to(path, unlocked.data_key, database, progress, cancelled, lossy=lossy)
        entries = _prepare(database, unlocked, lossy=lossy)
        readers = _Readers(lambda: Reader(database, key))
        try:
            yield LookedInto(
                path, unlocked.keyfile.vault_id, at, entries, unlocked.keyfile, unlocked.slot_id,
                unlocked.data_key, readers,
            )  # fmt: skip
        finally:
            readers.reader.close()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def unpack_to(
    path: Path,
    data_key: bytes,
    database: Path,
    progress: packed.Progress = lambda *_: None,
    cancelled: Callable[[], bool] = lambda: False,
    *,
    lossy: bool = False,
) -> datetime:
    """Put a backup's database into a new file, on the disk, and return when it was taken.

    Raises:
        Failure: it could not be read, or there is no room; nothing is left of it.
    """
    if not path.is_dir():
        facts = packed.unpack(
            path, data_key, database, progress=progress, cancelled=cancelled, lossy=lossy
        )
        return facts.at
    source = Layout(path).database
    if not source.is_file():
        raise NotABackup
    try:
        for old, new in zip(
            Layout(path).database_files(), Layout(database.parent).database_files(database),
            strict=True,
        ):  # fmt: skip
            # The index of a log is made anew; a log may hold the newest words of a plain copy.
            if old.is_file() and not old.name.endswith("-shm"):
                _copy(old, new, progress, cancelled)
        durable.sync_folder(database.parent)
    except BaseException:
        for leftover in Layout(database.parent).database_files(database):
            leftover.unlink(missing_ok=True)
        raise
    return _taken_at(path, source)


def _taken_at(path: Path, database: Path) -> datetime:
    stamp = _STAMP.fullmatch(path.name)
    if stamp:
        with suppress(ValueError):
            return datetime.strptime(stamp[1], "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
    return datetime.fromtimestamp(database.stat().st_mtime, UTC)


def _copy(
    source: Path, target: Path, progress: packed.Progress, cancelled: Callable[[], bool]
) -> None:
    try:
        size, done = source.stat().st_size, 0
        with durable.as_failures(), source.open("rb") as read, target.open("xb") as written:
            target.chmod(0o600)
            while piece := read.read(_PIECE):
                if cancelled():
                    raise Cancelled
                written.write(piece)
                done += len(piece)
                progress(done // PAGE, size // PAGE)
            written.flush()
            durable.sync_file(written.fileno())
    except FileNotFoundError as error:
        raise BackupGone from error


def _prepare(database: Path, unlocked: Unlocked, *, lossy: bool) -> int:
    """Bring the copy to this program's layout and return how many entries are visible in it."""
    key = database_key(unlocked.data_key)
    try:
        if not lossy:
            wal.check(database, key)
        sql = connect(database, key)
    except (DatabaseDamaged, DatabaseMissing) as error:
        raise BackupDamaged from error
    try:
        with world():
            _check(sql, unlocked.keyfile.vault_id)
            try:
                migrate(sql)
            except NewerVault as error:
                raise NewerBackup from error
            return _counted(sql, lossy=lossy)
    except DatabaseDamaged as error:
        raise BackupDamaged from error
    finally:
        sql.close()


def _counted(sql: Connection, *, lossy: bool) -> int:
    try:
        with world():
            return count_entries(sql)
    except DatabaseDamaged:
        if not lossy:
            raise
        return 0


def _check(sql: Connection, vault_id: str) -> None:
    if not version_of(sql):
        raise DatabaseDamaged
    row = sql.execute("SELECT value FROM meta WHERE key = 'vault_id'").fetchone()
    if row is None or row[0] != vault_id.encode():
        raise DatabaseDamaged


def sweep(folder: Path, before: datetime | None = None) -> None:
    """Remove what a stop left of looking into backups.

    Args:
        folder: the working folder.
        before: what was written to since stays: somebody may be looking. Without it all of it
            goes; call it while nobody else looks.
    """
    for leftover in folder.glob(f"{_WORKING}*"):
        if before is None or _written_at(leftover) < before.timestamp():
            shutil.rmtree(leftover, ignore_errors=True)


def _written_at(folder: Path) -> float:
    newest = 0.0
    with suppress(OSError):
        for path in (folder, *folder.iterdir()):
            newest = max(newest, path.stat().st_mtime)
    return newest
