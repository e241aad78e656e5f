"""A rescue from beginning to end: a damaged vault is read, and a new one is made of it."""

# ruff: noqa: S608 - every name in a statement is one of our own tables and columns

import shutil
from collections import Counter
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

from app.domain.backup_failures import PlaceInside
from app.domain.failures import (
    DatabaseDamaged,
    DatabaseMissing,
    DiskFull,
    Failure,
    FolderReadOnly,
    VaultExists,
)
from app.vault import backups, durable
from app.vault.keys.credentials import Credential
from app.vault.keys.keyfile import KeyFile
from app.vault.keys.store import KeyStore
from app.vault.keys.subkeys import database_key
from app.vault.layout import Layout
from app.vault.lock import Holder, VaultLock
from app.vault.migrate import migrate, migrations
from app.vault.opening import KEY_FILE, VAULT_ID
from app.vault.salvage import ways
from app.vault.salvage.gather import Gathering, Survey
from app.vault.salvage.mend import Mending, Noted
from app.vault.salvage.pages import Pages
from app.vault.salvage.rebuild import Taken, take_over
from app.vault.sqlcipher import Connection, DatabaseError, check_library, connect, world

#: What is counted, by the table that holds it, in the order in which it is shown.
KINDS = {
    "entry": "entry", "revision": "version", "draft": "draft", "attachment": "file",
    "mood": "check_in", "night": "night", "reading": "value", "scale": "scale",
    "taking": "measure", "coping_card": "card", "goal": "goal", "topic": "topic",
    "template": "template", "plan_part": "plan", "circle": "circle", "circle_post": "post",
}  # fmt: skip
#: Kinds in the words of a report that no table of their own holds.
OTHER = "other"

_YEAR_ONE = datetime(1, 1, 1, tzinfo=UTC)
_MOST_TITLE = 80
_LOOKING, _READING, _LAST = 0.35, 0.45, 0.98
_ROOM_FACTOR = 1.2


@dataclass(frozen=True, slots=True)
class Lost:
    """Something that could not be read.

    Attributes:
        kind: one of `KINDS`' values; "newest_version" where an entry is there in an earlier
            version; "entry_words" where only its files are; or `OTHER`.
        day: the local date, ISO, or nothing.
        title: what it is called, or nothing.
    """

    kind: str
    day: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Rescued:
    """What a rescue brought.

    Attributes:
        folder: the new vault.
        counts: how many of each kind are there, by the words of `KINDS`.
        lost: what is not, as far as it is known.
        pages: how many pages the database had.
        lost_pages: how many of them could not be read.
        checked: whether damage could be told from what is whole; else the database's own beginning
            was lost, and with it what that needs.
        earlier: some of it may be of an earlier moment: a part of the newest changes was lost.
        entries: how many entries that were not in the trash are there.
        backup: when the newest backup was made, and how many such entries it holds; None where
            there is none that opens.
    """

    folder: Path
    counts: dict[str, int]
    lost: tuple[Lost, ...]
    pages: int
    lost_pages: int
    checked: bool
    earlier: bool
    entries: int
    backup: tuple[datetime, int] | None = None


def rescue(
    folder: Path,
    credential: Credential,
    target: Path,
    *,
    now: datetime,
    holder: Holder = Holder.COMMAND,
    new_id: Callable[[], UUID],
    progress: Callable[[float], object] = lambda _: None,
) -> Rescued:
    """Read all of a damaged vault that can be read, and make a new one of it that opens alike.

    Of the damaged vault nothing is changed. A stop leaves at ``target`` nothing that opens, only
    what the next attempt removes.

    Args:
        folder: the damaged vault.
        credential: what opens one of its slots; the new vault has the same.
        target: an empty folder, or one that does not exist.
        now: the present, aware.
        holder: who asks.
        new_id: gives ids.
        progress: called with how much is done, 0 to 1; what it raises stops the rescue.

    Raises:
        VaultInUse: somebody has the damaged vault open.
        VaultExists: something is at ``target``.
        PlaceInside: it lies inside a journal.
        DatabaseMissing, DatabaseDamaged, DatabaseForeign: nothing at all can be read.
        NewerVault, DiskFull, FolderReadOnly: nothing was made; and those about keys.
    """
    check_library()
    layout, made = Layout(folder), Layout(target)
    _check_outside(layout, target)
    lock = _locked(layout, holder, now)
    try:
        data_key, keyfile = ways.unlock(folder, credential)
        source = _source(layout)
        _claim(made, source)
        with VaultLock(target, holder).acquire(now):
            try:
                found = _make(source, made, data_key, keyfile, _near(layout), new_id, progress)
            except BaseException:
                _clear(made)
                raise
        return replace(found, backup=_newest_backup(layout, data_key))
    finally:
        if lock is not None:
            lock.release()


def _locked(layout: Layout, holder: Holder, now: datetime) -> VaultLock | None:
    """Keep others out; a folder that cannot be written is changed by nobody."""
    try:
        return VaultLock(layout.folder, holder).acquire(now)
    except (FolderReadOnly, DiskFull):
        return None


def _source(layout: Layout) -> Path:
    if not layout.database.is_file():
        raise DatabaseMissing
    return layout.database


def _near(layout: Layout) -> list[Path]:
    """Return databases that may have the same salt."""
    return [Layout(backup.path).database for backup in backups.list_backups(layout)]


def _check_outside(layout: Layout, target: Path) -> None:
    """See that the new vault would not go when a journal around it is deleted."""
    whole, damaged = target.absolute(), layout.folder.resolve()
    for around in (whole.parent.resolve() / whole.name).parents:
        here = Layout(around)
        if around == damaged or (here.is_vault and here.database.exists()):
            raise PlaceInside


def is_left_over(folder: Path) -> bool:
    """Whether a folder holds nothing but what a rescue that was stopped left behind."""
    made = Layout(folder)
    ours = {path.name for path in (*made.database_files(), made.unfinished)}
    try:
        there = {path.name for path in folder.iterdir()} - {"lock", "lock.json"}
    except OSError:
        return False
    return not made.is_vault and made.unfinished.exists() and there <= ours


def _claim(made: Layout, source: Path) -> None:
    """Make the new folder, or take one that is empty or that a stop left."""
    folder = made.folder
    try:
        if folder.is_dir():
            there = {path.name for path in folder.iterdir()} - {"lock", "lock.json"}
            if there and not is_left_over(folder):
                raise VaultExists
        else:
            durable.make_folders(folder.absolute().parent)
            durable.make_folder(folder)
    except FileExistsError as error:
        raise VaultExists from error
    except (OSError, ValueError) as error:
        raise FolderReadOnly from error
    if shutil.disk_usage(folder).free < source.stat().st_size * _ROOM_FACTOR:
        _clear(made)
        raise DiskFull
    durable.write_atomic(made.unfinished, b"")
    for leftover in made.database_files():
        leftover.unlink(missing_ok=True)


def _clear(made: Layout) -> None:
    """Take away what a stop would leave; the mark goes last."""
    store = KeyStore(made.folder)
    keys = (store.main_path, store.twin_path)
    for path in (*keys, *made.database_files(), made.folder / "lock.json", made.unfinished):
        with suppress(OSError):
            path.unlink(missing_ok=True)
    with suppress(OSError):
        if made.backups.is_dir():
            made.backups.rmdir()
        (made.folder / "lock").unlink(missing_ok=True)
        made.folder.rmdir()


def _make(
    source: Path,
    made: Layout,
    data_key: bytes,
    keyfile: KeyFile,
    near: list[Path],
    new_id: Callable[[], UUID],
    progress: Callable[[float], object],
) -> Rescued:
    key = database_key(data_key)
    with Pages(source, key, near) as pages, durable.as_failures():
        survey, taken, sql = _read(pages, made, key, progress)
        try:
            with world():
                mending = Mending(
                    sql, survey.version, new_id, lambda: progress(_LOOKING + _READING)
                )
                mending.mend(mixed=bool(pages.log.holes))
                _record(sql, keyfile)
                found = _result(sql, made.folder, pages, survey, taken, mending.lost)
                sql.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            sql.close()
        progress(_LAST)
        _finish(made, keyfile)
    return found


def _read(
    pages: Pages, made: Layout, key: bytes, progress: Callable[[float], object]
) -> tuple[Survey, Taken, Connection]:
    """Look at every page, and take over every row: the newest, then what stood before damage."""
    taken = Taken()
    gathering = Gathering(pages, lambda done, of: progress(_LOOKING * done / max(of, 1)))
    survey = gathering.look()
    if len(survey.lost) >= pages.count:
        raise DatabaseDamaged
    sql = connect(made.database, key, create=True)
    try:
        migrate(sql, migrations()[: survey.version])
        with world():
            gathering.tick = lambda done, of: progress(_LOOKING + _READING * done / max(of, 1))
            take_over(sql, gathering.rows(), taken)
            if pages.log.holes:
                pages.use(pages.log.before_holes())
                before = Gathering(pages, lambda *_: progress(_LOOKING + _READING))
                before.look()
                take_over(sql, before.rows(), taken)
        if not taken.count:
            raise DatabaseDamaged
    except BaseException:
        sql.close()
        raise
    return survey, taken, sql


def _record(sql: Connection, keyfile: KeyFile) -> None:
    pairs = ((VAULT_ID, keyfile.vault_id.encode()), (KEY_FILE, keyfile.to_bytes()))
    for name, value in pairs:
        sql.execute("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (name, value))


def _finish(made: Layout, keyfile: KeyFile) -> None:
    """The key file makes a vault of the folder, so it comes last."""
    with made.database.open("rb+") as file:
        durable.sync_file(file.fileno())
    if not made.backups.is_dir():
        durable.make_folder(made.backups)
    KeyStore(made.folder).write(keyfile)
    durable.remove_durably(made.unfinished)


# --- what is told -------------------------------------------------------------------------------


def _result(
    sql: Connection,
    folder: Path,
    pages: Pages,
    survey: Survey,
    taken: Taken,
    noted: list[Noted],
) -> Rescued:
    counts = {}
    for table, kind in KINDS.items():
        if table in survey.shapes:
            row = sql.execute(f"SELECT count(*) FROM {table}").fetchone()
            counts[kind] = int(row[0]) if row else 0
    shown = sql.execute(
        "SELECT count(*) FROM entry WHERE position NOT IN (SELECT position FROM hidden)"
    ).fetchone()
    lost = [*_entries(sql, taken), *_others(sql, taken), *(Lost(*item) for item in noted)]
    lost += [Lost(OTHER)] * (sum(taken.doubtful.values()) + len(survey.strange))
    lost += _torn(survey, lost)
    return Rescued(
        folder, counts, tuple(lost), pages.count, len(survey.lost), pages.cipher.checks,
        bool(pages.log.holes), int(shown[0]) if shown else 0,
    )  # fmt: skip


def _entries(sql: Connection, taken: Taken) -> Iterable[Lost]:
    """Entries that an index still names and that did not come back in any version."""
    there = {row[0] for row in sql.execute("SELECT id FROM entry")}
    for position, trace in taken.missing("entry"):
        if trace.ident in there:
            continue
        day = trace.day
        with suppress(OverflowError):
            day = day or (_YEAR_ONE + timedelta(seconds=position)).date().isoformat()
        yield Lost("entry", day, trace.title[:_MOST_TITLE])


def _others(sql: Connection, taken: Taken) -> Iterable[Lost]:
    """Rows of other tables that an index still names."""
    for table, kind in KINDS.items():
        missing = taken.missing(table) if table not in ("entry", "attachment") else []
        there = _ids(sql, table) if missing else set()
        for _, trace in missing:
            if not trace.ident or trace.ident not in there:
                day = trace.day or _day_of(sql, trace.entry)
                yield Lost(kind, day, trace.title[:_MOST_TITLE])
    named = _ids(sql, "attachment")
    for _, trace in taken.missing("attachment"):
        if trace.ident not in named:
            yield Lost("file", trace.day or _day_of(sql, trace.entry), trace.title[:_MOST_TITLE])


def _ids(sql: Connection, table: str) -> set[bytes]:
    try:
        return {row[0] for row in sql.execute(f"SELECT id FROM {table}")}
    except DatabaseError:  # a table without ids
        return set()


def _day_of(sql: Connection, entry: bytes) -> str:
    row = sql.execute("SELECT local_date FROM entry WHERE id = ?", (entry,)).fetchone()
    return str(row[0]) if row else ""


def _torn(survey: Survey, known: list[Lost]) -> list[Lost]:
    """Rows cut in two whose table has no index that names them."""
    counted = Counter(item.kind for item in known)
    more: list[Lost] = []
    for table, number in survey.torn.items():
        kind = KINDS.get(table, OTHER)
        if table in KINDS or number:
            more += [Lost(kind)] * max(0, number - counted[kind])
    return more


def _newest_backup(layout: Layout, data_key: bytes) -> tuple[datetime, int] | None:
    """Return when the newest backup that opens was made, and how many entries it holds."""
    for backup in backups.list_backups(layout):
        with suppress(Failure, OSError):
            return backup.at, backups.count_entries(backup.path, data_key)
    return None
