"""What lies at a place for backups: listing it, and letting go of what is not due any more.

Nothing is removed but backups that this copy of the journal made, which their content tells, and
that still have the names they were given.
"""

import errno
import re
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from unicodedata import normalize

from app.domain.backup_failures import (
    FileTooLarge,
    PlaceFailed,
    PlaceFull,
    PlaceGone,
    PlaceReadOnly,
)
from app.domain.backup_plan import Keep
from app.domain.failures import DiskFull, Failure, FolderReadOnly
from app.domain.rotation import to_keep
from app.vault import durable, packed

_DAY = re.compile(r"-(\d{4}-\d{2}-\d{2})(?:-(\d{1,4}))?")
_DATED = re.compile(r".*" + _DAY.pattern)
_UNWANTED = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_LONGEST_NAME = 120
_SPARE = 16 * 1024 * 1024

_FAILURES: dict[int, type[Failure]] = {
    errno.ENOSPC: PlaceFull,
    errno.EDQUOT: PlaceFull,
    errno.EFBIG: FileTooLarge,
    errno.EROFS: PlaceReadOnly,
    errno.EACCES: PlaceReadOnly,
    errno.EPERM: PlaceReadOnly,
    errno.ENOENT: PlaceGone,
    errno.ENOTDIR: PlaceGone,
    errno.ENODEV: PlaceGone,
}


@dataclass(frozen=True, slots=True)
class Kept:
    """A backup of this journal at a place.

    Attributes:
        at: when it was taken; to the day where its keys are older ones.
        size: bytes.
        entries: how many were counted in it; None where its keys are older ones.
        line: which copy of the journal it is of; empty where nobody knows.
        is_named: whether it still has a name that was given here: whoever gives a backup another
            name wants to keep it.
    """

    path: Path
    at: datetime
    size: int
    entries: int | None
    line: str = ""
    is_named: bool = True


@contextmanager
def as_place() -> Iterator[None]:
    """Turn what a drive answers into a failure that names the place and not the journal."""
    try:
        yield
    except OSError as error:
        kind = _FAILURES.get(error.errno or 0, PlaceFailed)
        raise kind from error


@contextmanager
def as_full_place() -> Iterator[None]:
    """As `as_place`, also for what the journal's own code says of a disk that takes no more."""
    try:
        with as_place():
            yield
    except DiskFull as failure:
        raise PlaceFull from failure
    except FolderReadOnly as failure:
        raise PlaceReadOnly from failure


def has_room(folder: Path, size: int) -> bool:
    """Whether so many bytes, and a little more, fit on a folder's disk; True where nobody knows."""
    try:
        return shutil.disk_usage(folder).free >= size + _SPARE
    except OSError:
        return True


def sync_folder(folder: Path) -> None:
    """Put names on the drive, as far as it can."""
    # Network folders and some drives cannot; the name is then as durable as it gets.
    with suppress(OSError):
        durable.sync_folder(folder)


def backups_at(place: Path, vault_id: str, data_key: bytes | None = None) -> list[Kept]:
    """Return the backups of one journal at a place, newest first; nothing else counts.

    Args:
        place: the folder.
        vault_id: of which journal.
        data_key: opens what the backups say about themselves; without it their names and the
            times of their files tell when they are from.

    Raises:
        PlaceGone, PlaceFailed, PlaceReadOnly: the folder cannot be read.
    """
    with as_place():
        paths = [path for path in place.iterdir() if path.name.endswith(packed.SUFFIX)]
        found = [_kept(path, vault_id, data_key) for path in paths if path.is_file()]
    return sorted((one for one in found if one), key=lambda one: one.at, reverse=True)


def _kept(path: Path, vault_id: str, data_key: bytes | None) -> Kept | None:
    try:
        head = packed.head_of(path)
    except Failure:
        return None
    if head.keyfile.vault_id != vault_id:
        return None
    size = path.stat().st_size
    if data_key is not None and head.keyfile.mac_is_right(data_key):
        try:
            facts = packed.facts_of(path, data_key)
        except Failure:
            return None  # not as it was written: it is neither counted nor removed
        is_named = _is_named(path, facts.name)
        return Kept(path, facts.at, size, facts.entries, facts.line, is_named)
    at = _by_name(path)
    return Kept(path, at, size, None) if at is not None else None


def _is_named(path: Path, journal: str) -> bool:
    stem = normalize("NFC", path.name.removesuffix(packed.SUFFIX))  # some drives take them apart
    start = normalize("NFC", plain_name(journal))
    return stem.startswith(start) and bool(_DAY.fullmatch(stem[len(start) :]))


def _by_name(path: Path) -> datetime | None:
    """When a file is from: its time, where that agrees with the day in its name."""
    dated = _DATED.fullmatch(path.name.removesuffix(packed.SUFFIX))
    if dated is None:
        return None
    try:
        day = datetime.fromisoformat(dated[1]).replace(hour=12, tzinfo=UTC)
    except ValueError:
        return None
    written = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    if abs(written - day) <= timedelta(days=2):
        return written
    return day + timedelta(minutes=int(dated[2] or 1))


def plain_name(name: str) -> str:
    """Return a name that every drive takes."""
    plain = _UNWANTED.sub("-", name).strip(" .")
    while len(plain.encode()) > _LONGEST_NAME:
        plain = plain[:-1]
    return plain or "Journal"


def rotate(
    place: Path,
    vault_id: str,
    data_key: bytes,
    keep: Keep,
    *,
    line: str = "",
    since: datetime | None = None,
    newest: Path | None = None,
) -> list[Path]:
    """Remove the backups of this journal that are no longer due, and return which went.

    Those that somebody gave another name stay.

    Args:
        place: the folder.
        vault_id: whose backups; those of another are not touched.
        data_key: opens what they say about themselves.
        keep: how many stay.
        line: which copy of the journal this is; the backups of another one are not touched.
        since: no way into the journal is older than this: what has older keys and was made later
            comes from a copy whose keys were not changed.
        newest: the one just made, which stays though a clock that was wrong made others later.

    Raises:
        PlaceGone, PlaceReadOnly, PlaceFailed: not all could be removed.
    """
    found = _ours(backups_at(place, vault_id, data_key), line, since)
    gone = _not_due(found, keep, newest)
    if gone:
        # One that was cut short since stands for none: in its place a whole one stays.
        gone = _not_due([one for one in found if not _is_cut(one, data_key)], keep, newest)
    with as_place():
        for path in gone:
            path.unlink(missing_ok=True)
        if gone:
            sync_folder(place)
    return gone


def _ours(found: Sequence[Kept], line: str, since: datetime | None) -> list[Kept]:
    """Return those that this copy of the journal made, as far as anybody can tell."""
    known = [one for one in found if one.entries is not None and one.line in {"", line}]
    moments = [one.at for one in known] + ([since] if since else [])
    first = min(moments, default=None)
    older = [one for one in found if one.entries is None and (not first or one.at <= first)]
    return [one for one in (*known, *older) if one.is_named]


def _not_due(found: Sequence[Kept], keep: Keep, newest: Path | None) -> list[Path]:
    kept = to_keep((one.at for one in found), keep.daily, keep.weekly, keep.monthly)
    return [one.path for one in found if one.at not in kept and one.path != newest]


def _is_cut(one: Kept, data_key: bytes) -> bool:
    if one.entries is None:
        return False  # its keys are older ones, so nobody can tell
    try:
        with as_place():
            return packed.is_cut(one.path, data_key)
    except Failure:
        return True
