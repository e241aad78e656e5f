"""A folder elsewhere that takes backups: a drive, a network folder, a folder that is synchronised.

Everything here may go away at any moment. A backup is written under a hidden name, put on the
drive, read back from it, opened and counted, and only then named. Nothing is removed but backups
of this journal, which their content tells.
"""

import errno
import os
import re
import secrets
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from app.domain.backup_failures import (
    BackupDamaged,
    NoSuchFolder,
    PlaceBusy,
    PlaceFailed,
    PlaceGone,
    PlaceInside,
)
from app.domain.backup_plan import Keep
from app.domain.failures import Cancelled, DatabaseDamaged, Failure
from app.vault import durable, packed, unfolding
from app.vault.backup_facts import Facts
from app.vault.keys.keyfile import KeyFile
from app.vault.keys.slots import Slot
from app.vault.keys.store import KeyStore
from app.vault.keys.subkeys import database_key
from app.vault.layout import Layout
from app.vault.migrate import version_of
from app.vault.pages import PAGE
from app.vault.shelf import (
    Kept,
    as_full_place,
    as_place,
    has_room,
    plain_name,
    rotate,
    sync_folder,
)
from app.vault.sqlcipher import connect, world

MARK = ".lamplit-backups"

_IDENT = re.compile(rb"[0-9a-f]{32}\n?")
_MOST_MARK = 64
_UNFINISHED = ".unfinished"
_WORKING = ".lamplit-working"
# A file still being written changes all the time; one that has not for so long was given up.
_GIVEN_UP = 15 * 60
_MOST_OF_A_DAY = 9999


@dataclass(frozen=True, slots=True)
class Source:
    """What is put elsewhere: a finished backup in the journal's own folder.

    Attributes:
        folder: the backup.
        name: what the journal is called.
        at: when it was taken.
        day: the person's day then, for the name.
        entries: how many were counted in it.
        line: which copy of the journal it is of.
        is_staged: whether it lies at the place itself, and goes once it is packed: there may be no
            room for a third copy.
    """

    folder: Path
    name: str
    at: datetime
    day: date
    entries: int
    keyfile: KeyFile
    data_key: bytes
    line: str = ""
    is_staged: bool = False


def claim(place: Path, vault: Path) -> str:
    """Make a folder a place for backups, and return the id that it is known by.

    Args:
        place: an existing folder; one that was claimed before keeps its id.
        vault: the journal's folder.

    Raises:
        NoSuchFolder: there is none.
        PlaceInside: it lies inside the journal.
        PlaceReadOnly, PlaceFull, PlaceFailed: nothing can be written there.
    """
    with as_place():
        if not place.is_dir():
            raise NoSuchFolder
        here, inside = place.resolve(), vault.resolve()
        if here == inside or inside in here.parents:
            raise PlaceInside
        found = _ident(place)
        if found is None:
            found = secrets.token_hex(16)
            mark = place / f".{secrets.token_hex(8)}{MARK}"
            _write(mark, found.encode() + b"\n")
            # One that says nothing is what a pulled drive or a full one left of it.
            mark.replace(place / MARK)
            sync_folder(place)
        # A place that takes a small file may still be one that was claimed and is read-only now.
        probe = place / f".{secrets.token_hex(8)}{packed.SUFFIX}{_UNFINISHED}"
        _write(probe, b"")
        probe.unlink()
        return found


def _write(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        durable.sync_file(file.fileno())
    sync_folder(path.parent)


def _ident(place: Path) -> str | None:
    try:
        with (place / MARK).open("rb") as file:
            data = file.read(_MOST_MARK)
    except FileNotFoundError:
        return None
    return data.strip().decode() if _IDENT.fullmatch(data) else None


def is_there(place: Path, ident: str) -> bool:
    """Whether a place is there, and is the one that was chosen."""
    try:
        return _ident(place) == ident
    except OSError:
        return False


def put(
    source: Source,
    place: Path,
    ident: str,
    keep: Keep,
    *,
    working: Path,
    progress: packed.Progress = lambda *_: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Kept:
    """Put a backup at a place, look that it can be restored, and let go of those not due any more.

    Args:
        source: the backup.
        place: the folder.
        ident: the id by which it is known.
        keep: how many stay.
        working: where the backup is unpacked to be counted, if there is room; at the place else.
        progress: told how many pages are done and how many there are, in writing and in looking.
        cancelled: asked again and again.

    Raises:
        PlaceGone, PlaceReadOnly, PlaceFull, PlaceFailed, FileTooLarge: there is none there now.
        Cancelled: likewise.
        BackupDamaged: what was read back is not what was written.
        DatabaseDamaged, DiskFull: the journal's own disk is in the way.
    """
    if not is_there(place, ident):
        raise PlaceGone
    facts = _facts(source)
    if not source.is_staged and not has_room(working, facts.pages * PAGE):
        with working_at(place, ident, source.keyfile) as there:
            return _put(source, facts, place, ident, keep, there, progress, cancelled)
    return _put(source, facts, place, ident, keep, working, progress, cancelled)


def _put(
    source: Source,
    facts: Facts,
    place: Path,
    ident: str,
    keep: Keep,
    working: Path,
    progress: packed.Progress,
    cancelled: Callable[[], bool],
) -> Kept:
    hidden = place / f".{secrets.token_hex(8)}{packed.SUFFIX}{_UNFINISHED}"
    try:
        with as_place():
            _sweep(place, source.keyfile.vault_id)
            with hidden.open("xb") as file:
                packed.pack(
                    Layout(source.folder).database, source.keyfile, source.data_key, facts, file,
                    progress=lambda done, of: progress(done, 2 * of), cancelled=cancelled,
                )  # fmt: skip
                file.flush()
                durable.sync_file(file.fileno())
                _forget(file.fileno())
        if source.is_staged:
            shutil.rmtree(source.folder, ignore_errors=True)
        _look(hidden, source, place, ident, working, progress, cancelled)
        with as_place():
            path = _named(hidden, source)
            sync_folder(place)
    except BaseException:
        with suppress(OSError):
            hidden.unlink(missing_ok=True)
        raise
    with suppress(Failure):  # what could not be removed now goes the next time
        vault_id, key = source.keyfile.vault_id, source.data_key
        ways = [slot for slot in source.keyfile.slots if isinstance(slot, Slot)]
        since = min((slot.created_at for slot in ways), default=None)
        rotate(place, vault_id, key, keep, line=source.line, since=since, newest=path)
    with as_place():
        return Kept(path, source.at, path.stat().st_size, source.entries, source.line)


@contextmanager
def working_at(place: Path, ident: str, keyfile: KeyFile) -> Iterator[Path]:
    """Make a folder at a place, for what the journal's own disk has no room for, as long as needed.

    Nothing in clear is put there. What a kill leaves of it goes with a later backup: the key file
    in it tells whose it is.

    Raises:
        PlaceGone, PlaceReadOnly, PlaceFull, PlaceFailed: nothing can be written there.
    """
    if not is_there(place, ident):
        raise PlaceGone
    folder = place / f".{secrets.token_hex(8)}{_WORKING}"
    try:
        with as_full_place():
            _sweep(place, keyfile.vault_id)
            durable.make_folder(folder)
            KeyStore(folder).write(keyfile)
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _look(
    hidden: Path,
    source: Source,
    place: Path,
    ident: str,
    working: Path,
    progress: packed.Progress,
    cancelled: Callable[[], bool],
) -> None:
    """Restore what was written into a working folder and count it."""
    is_here = place in working.parents
    try:
        with as_full_place() if is_here else nullcontext():
            entries = unfolding.count(
                hidden, source.data_key, working,
                progress=lambda done, of: progress(of + done, 2 * of), cancelled=cancelled,
            )  # fmt: skip
    except Failure as failure:
        if isinstance(failure, Cancelled) or is_there(place, ident):
            raise
        raise PlaceFailed from failure
    if entries != source.entries:
        raise BackupDamaged


def _facts(source: Source) -> Facts:
    database = Layout(source.folder).database
    size = database.stat().st_size
    if not size or size % PAGE:
        raise DatabaseDamaged
    sql = connect(database, database_key(source.data_key), read_only=True)
    try:
        with world():
            layout = version_of(sql)
    finally:
        sql.close()
        for leftover in Layout(source.folder).database_files()[1:]:
            leftover.unlink(missing_ok=True)
    vault_id = source.keyfile.vault_id
    return Facts(
        vault_id, source.name, source.at, source.entries, size // PAGE, layout, source.line
    )


def _forget(descriptor: int) -> None:
    """Let the system read the file from the drive again, and not from its memory."""
    if hasattr(os, "posix_fadvise"):
        with suppress(OSError):
            os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)


def _named(hidden: Path, source: Source) -> Path:
    """Give a finished file the first name of its day that is free."""
    start = f"{plain_name(source.name)}-{source.day.isoformat()}"
    os.utime(hidden, (source.at.timestamp(), source.at.timestamp()))
    for number in range(1, _MOST_OF_A_DAY):
        end = f"-{number}" if number > 1 else ""
        path = hidden.with_name(f"{start}{end}{packed.SUFFIX}")
        if os.path.lexists(path):
            continue
        try:
            os.link(hidden, path)  # never replaces what somebody else puts there meanwhile
        except FileExistsError:
            continue
        except OSError as error:
            # Drives that know no links, as those that cameras and televisions read.
            if error.errno in {errno.ENOSPC, errno.EROFS, errno.EIO}:
                raise
            hidden.rename(path)
        else:
            with suppress(OSError):  # it has its name; the other one is swept with the next
                hidden.unlink()
        return path
    raise PlaceBusy


def _sweep(place: Path, vault_id: str) -> None:
    """Remove what stops left of this journal's backups, once nothing writes them any more."""
    probe = place / f".{secrets.token_hex(8)}{packed.SUFFIX}{_UNFINISHED}"
    probe.touch(exist_ok=False)
    now = probe.stat().st_mtime  # the place's own clock
    probe.unlink()
    for path in place.glob(f".*{packed.SUFFIX}{_UNFINISHED}"):
        with suppress(OSError):
            if now - path.stat().st_mtime > _GIVEN_UP and _is_ours(path, vault_id):
                path.unlink()
    for folder in place.glob(f".*{_WORKING}"):
        with suppress(OSError):
            if now - _written_at(folder) > _GIVEN_UP and _is_our_folder(folder, vault_id):
                shutil.rmtree(folder)


def _written_at(folder: Path) -> float:
    inside = [path for path in folder.rglob("*") if not path.is_symlink()]
    return max(path.stat().st_mtime for path in (folder, *inside))


def _is_our_folder(folder: Path, vault_id: str) -> bool:
    if folder.is_symlink() or not folder.is_dir():
        return False
    if not any(folder.iterdir()):
        return True  # nothing was written into it
    try:
        return any(one.vault_id == vault_id for one in KeyStore(folder).read().candidates)
    except Failure:
        return False


def _is_ours(path: Path, vault_id: str) -> bool:
    if not path.is_file():
        return False
    if not path.stat().st_size:
        return True  # nothing was written into it
    try:
        return packed.head_of(path).keyfile.vault_id == vault_id
    except Failure:
        return False
