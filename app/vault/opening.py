"""Making, opening and deleting vaults."""

import re
import secrets
import shutil
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from app.domain.failures import (
    DatabaseDamaged,
    DatabaseForeign,
    DatabaseMissing,
    DiskFull,
    Failure,
    FolderReadOnly,
    NoVault,
    VaultExists,
)
from app.vault import compacting, durable, incarnation, lines, looking, short_plan, wal
from app.vault.backups import discard
from app.vault.keys import findings as found
from app.vault.keys import keyfile as keyfiles
from app.vault.keys.credentials import Credential
from app.vault.keys.kdf import Cost, calibrate
from app.vault.keys.keyfile import KeyFile
from app.vault.keys.opening import check_against
from app.vault.keys.slots import create_slot
from app.vault.keys.store import KeyStore
from app.vault.keys.subkeys import DATA_KEY_BYTES, database_key
from app.vault.layout import Layout
from app.vault.lock import Holder, VaultLock
from app.vault.migrate import migrate, version_of
from app.vault.rescue import set_aside
from app.vault.reserve import Reserve
from app.vault.sqlcipher import Connection, check_library, connect
from app.vault.transaction import Transaction
from app.vault.vault import Notice, Vault

#: Facts kept in the database's meta table.
VAULT_ID, KEY_FILE = "vault_id", "key_file"

_LOW_SPACE = 64 * 1024 * 1024

# What a stop in the middle of writing one of these leaves.
_WRITTEN_ASIDE = re.compile(
    r"\.(keys\.json|keys\.twin\.json|lock\.json|reserve|unfinished)\.\d+\.new"
)

_STANDINGS = {
    found.Standing.EDITED: Notice.KEYS_EDITED,
    found.Standing.STRIPPED: Notice.KEYS_STRIPPED,
    found.Standing.ROLLED_BACK: Notice.KEYS_ROLLED_BACK,
    found.Standing.DIVERGED: Notice.KEYS_DIVERGED,
}
_TWIN_ONLY = frozenset(
    {
        found.Finding.TWIN_MISSING,
        found.Finding.TWIN_DAMAGED,
        found.Finding.TWIN_NEWER,
        found.Finding.TWIN_FOREIGN,
        found.Finding.TWIN_EDITED,
        found.Finding.TWIN_OLDER,
    }
)
_INCARNATIONS = {
    incarnation.Finding.FIRST_HERE: Notice.NEW_HERE,
    incarnation.Finding.RESTORED_OR_COPIED: Notice.COPIED,
    incarnation.Finding.USED_ELSEWHERE: Notice.USED_ELSEWHERE,
}


def create_vault(
    folder: Path,
    credentials: Sequence[tuple[Credential, str]],
    *,
    state: Path,
    now: datetime,
    holder: Holder = Holder.COMMAND,
    random: Callable[[int], bytes] = secrets.token_bytes,
    cost: Cost | None = None,
) -> Vault:
    """Make a vault in a folder that is empty or does not exist, and open it.

    Folders above it that are missing are made too, for this person alone.

    The key file is written last: a stop before that leaves no vault, only a database that nobody
    can open, marked as unfinished, which the next attempt removes. A database without that mark is
    never touched: its keys may only be mislaid.

    Args:
        folder: where.
        credentials: what shall open it, each with a label; at least one that is not the keychain.
        state: where this machine remembers its vaults' incarnations.
        now: the present, aware.
        holder: who asks.
        random: source of keys.
        cost: of the key derivation; measured on this machine if not given.

    Raises:
        VaultExists: something is there already.
        FolderReadOnly, DiskFull: the folder cannot be written.
    """
    check_library()
    layout = Layout(folder)
    _claim(layout)
    lock = VaultLock(folder, holder).acquire(now)
    try:
        _check_unclaimed(layout)
        durable.write_atomic(layout.unfinished, b"")
        for leftover in layout.database_files():
            leftover.unlink(missing_ok=True)
        data_key, vault_id = random(DATA_KEY_BYTES), random(16).hex()
        keyfile = _seal(vault_id, data_key, credentials, cost or calibrate(), now, random)
        sql = connect(layout.database, database_key(data_key), create=True)
        vault = Vault(layout, vault_id, data_key, sql, lock, Reserve(layout.reserve))
        try:
            _found(vault, keyfile, state, random)
        except BaseException:
            sql.close()
            raise
    except BaseException:
        lock.release()
        raise
    vault.retire = lambda: _advance(vault, state, random)
    vault.renew_reserve()
    return vault


def _found(vault: Vault, keyfile: KeyFile, state: Path, random: Callable[[int], bytes]) -> None:
    """Give a new database its tables and facts, and last of all the folder its key file."""
    layout = vault.layout
    migrate(vault.sql)
    vault.slot_id = keyfile.slots[0].id
    vault.write(lambda tx: _record(tx, vault.vault_id, keyfile))
    _advance(vault, state, random)
    vault.checkpoint()
    if not layout.backups.is_dir():
        durable.make_folder(layout.backups)
    KeyStore(layout.folder).write(keyfile)
    durable.remove_durably(layout.unfinished)


def _claim(layout: Layout) -> None:
    """Make the folder with those above it, or accept one that holds nothing of a person's."""
    try:
        if layout.folder.is_dir():
            _check_unclaimed(layout)
            return
        durable.make_folders(layout.folder.absolute().parent)
        durable.make_folder(layout.folder)
    except FileExistsError as error:
        raise VaultExists from error
    except (OSError, ValueError) as error:  # a file on the way, or a name that is none here
        raise FolderReadOnly from error


def _check_unclaimed(layout: Layout) -> None:
    """Accept a folder that is empty, or in which the making of a vault was cut off."""
    names = {path.name for path in layout.folder.iterdir()} - {"lock", "lock.json"}
    names = {name for name in names if not _WRITTEN_ASIDE.fullmatch(name)}
    if layout.backups.is_dir() and not any(layout.backups.iterdir()):
        names.discard(layout.backups.name)
    if layout.unfinished.exists():
        ours = (*layout.database_files(), layout.reserve, layout.unfinished)
        names -= {path.name for path in ours}
    if names:
        raise VaultExists


def _seal(
    vault_id: str,
    data_key: bytes,
    credentials: Sequence[tuple[Credential, str]],
    cost: Cost,
    now: datetime,
    random: Callable[[int], bytes],
) -> KeyFile:
    slots = [
        create_slot(credential, data_key, vault_id, label=label, cost=cost, now=now, random=random)
        for credential, label in credentials
    ]
    return keyfiles.seal(vault_id, 1, slots, data_key)


def open_vault(
    folder: Path,
    credential: Credential,
    *,
    state: Path,
    now: datetime,
    holder: Holder = Holder.COMMAND,
    random: Callable[[int], bytes] = secrets.token_bytes,
    before_migration: Callable[[Vault], object] = lambda _: None,
) -> Vault:
    """Open the vault in ``folder``.

    Args:
        folder: where.
        credential: what opens a slot.
        state: where this machine remembers its vaults' incarnations.
        now: the present, aware.
        holder: who asks.
        random: source of tokens.
        before_migration: makes the backup when the layout is about to change.

    Raises:
        NoVault: there is nothing of a vault here.
        Failure: one of those about keys, the lock and the database; nothing was changed.
    """
    check_library()
    layout = Layout(folder)
    if not layout.is_vault:
        raise NoVault
    lock = VaultLock(folder, holder).acquire(now)
    try:
        durable.sweep(folder)
        compacting.sweep(folder)
        looking.sweep(layout.backups)
        unlocked = KeyStore(folder).unlock(credential)
        layout.unfinished.unlink(missing_ok=True)
        vault, finished = _connected(layout, unlocked, lock)
    except BaseException:
        lock.release()
        raise
    notices = [Notice.TWIN_USED] if found.Finding.TWIN_USED in unlocked.findings else []
    notices += [Notice.REKEY_FINISHED] if finished else []
    try:
        if not version_of(vault.sql):
            raise DatabaseDamaged
        vault.read(lambda tx: _check_id(tx, vault.vault_id))
        migrate(vault.sql, before=lambda: before_migration(vault))
        notices += _settle_keys(vault, KeyStore(folder), unlocked)
        notices += _advance(vault, state, random)
        notices += _room(vault)
    except BaseException:
        vault.close()
        raise
    vault.notices = tuple(notices)
    vault.retire = lambda: _advance(vault, state, random)
    return vault


def _connected(layout: Layout, unlocked: found.Unlocked, lock: VaultLock) -> tuple[Vault, bool]:
    """Connect to the database; return also whether a change of keys was finished."""
    reserve = Reserve(layout.reserve)
    try:
        finished, sql = _database(layout, unlocked.data_key)
    except DiskFull:  # SQLite needs a little room beside the database even to read it
        if not reserve.release():
            raise
        finished, sql = _database(layout, unlocked.data_key)
    vault = Vault(
        layout, unlocked.keyfile.vault_id, unlocked.data_key, sql, lock, reserve,
        slot_id=unlocked.slot_id,
    )  # fmt: skip
    return vault, finished


def _database(layout: Layout, data_key: bytes) -> tuple[bool, Connection]:
    """Finish a rekey that was cut off, say whether one was, and open the database."""
    wal.check(layout.database, database_key(data_key))
    return _finish_rekey(layout, data_key), _connect(layout, data_key)


def _connect(layout: Layout, data_key: bytes) -> Connection:
    try:
        return connect(layout.database, database_key(data_key))
    except DatabaseDamaged as error:
        # The data key was authenticated, so the file itself is damaged or another vault's.
        raise DatabaseDamaged(
            "The journal's database cannot be read with this journal's keys: it is damaged, or "
            "belongs to another journal. Nothing was changed. Put the newest backup back, or put "
            "the right journal.db back."
        ) from error


def _check_id(tx: Transaction, vault_id: str) -> None:
    inside = tx.meta.get(VAULT_ID)
    if inside is None:
        raise DatabaseDamaged
    if inside != vault_id.encode():
        raise DatabaseForeign


def _finish_rekey(layout: Layout, data_key: bytes) -> bool:
    """Put a re-encrypted database in its place when a stop came before that; see `access.rekey`."""
    exported = layout.exported
    if not exported.exists():
        return False
    if _opens(layout.database, data_key):
        for leftover in layout.database_files(exported):
            leftover.unlink(missing_ok=True)
        return False
    if not _opens(exported, data_key):
        return False
    put_in_place(layout)
    return True


def put_in_place(layout: Layout) -> None:
    """Replace the database by the re-encrypted one; the old one's log goes first."""
    for leftover in layout.database_files()[1:]:
        leftover.unlink(missing_ok=True)
    with durable.as_failures():
        layout.exported.replace(layout.database)
        durable.sync_folder(layout.folder)


def _opens(path: Path, data_key: bytes) -> bool:
    try:
        connect(path, database_key(data_key)).close()
    except (DatabaseDamaged, DatabaseMissing):
        return False
    return True


def _record(tx: Transaction, vault_id: str, keyfile: KeyFile) -> None:
    tx.meta.put(VAULT_ID, vault_id.encode())
    tx.meta.put(KEY_FILE, keyfile.to_bytes())


def _settle_keys(vault: Vault, store: KeyStore, unlocked: found.Unlocked) -> list[Notice]:
    """Compare the key file with the one the database holds; put the true one back and say so."""
    kept = vault.read(lambda tx: tx.meta.get(KEY_FILE))
    recorded = keyfiles.parse(kept) if kept else None
    standing = check_against(recorded, unlocked.keyfile, vault.data_key)
    true = unlocked.keyfile
    if standing in _STANDINGS and recorded is not None:
        true = recorded
    elif standing is found.Standing.NEWER_BY_INTERRUPTED_CHANGE or recorded is None:
        vault.write(lambda tx: tx.meta.put(KEY_FILE, true.to_bytes()))
    notices = [_STANDINGS[standing]] if standing in _STANDINGS else []
    if unlocked.findings or notices:
        with suppress(Failure):
            store.write(true)
            if not notices and unlocked.findings & _TWIN_ONLY:
                notices.append(Notice.TWIN_REPAIRED)
    return notices


def _advance(vault: Vault, state: Path, random: Callable[[int], bytes]) -> list[Notice]:
    """Begin the next incarnation; without room or a state folder the vault opens all the same."""
    vault.line = lines.line_of(state, vault.vault_id, vault.layout.folder, random)
    inside = vault.read(_inside)
    try:
        finding, following = incarnation.begin(state, vault.vault_id, inside, random)
    except (Failure, OSError):
        _settle_places(vault, incarnation.look(state, vault.vault_id, inside))
        with suppress(DiskFull):
            vault.write(lambda _: None)
        return []

    def commit(tx: Transaction) -> None:
        tx.meta.put(incarnation.COUNTER, str(following.counter).encode())
        tx.meta.put(incarnation.TOKEN, following.token.encode())

    _settle_places(vault, finding)
    # A full disk shuts nobody out from reading: what was begun counts as cut off, and the next
    # opening compares again.
    with suppress(DiskFull):
        vault.write(commit)
        with suppress(Failure):
            incarnation.confirm(state, vault.vault_id, following)
    return [_INCARNATIONS[finding]] if finding in _INCARNATIONS else []


def _settle_places(vault: Vault, finding: incarnation.Finding) -> None:
    """Let a vault that may be a copy give up its places in circles before it writes anything else.

    That comes in one transaction with whatever is written next: the next incarnation, or, when the
    disk is full now, whatever fits later. One that was never here may go on elsewhere too.
    """
    if finding is not incarnation.Finding.CONTINUED:
        vault.owed = lambda tx: tx.circle_state.lose_all()


def _inside(tx: Transaction) -> incarnation.Incarnation | None:
    counter, token = tx.meta.get(incarnation.COUNTER), tx.meta.get(incarnation.TOKEN)
    if counter is None or token is None:
        return None
    return incarnation.Incarnation(int(counter), token.decode())


def _room(vault: Vault) -> list[Notice]:
    stands = vault.renew_reserve()
    free = shutil.disk_usage(vault.layout.folder).free
    return [] if stands and free >= _LOW_SPACE else [Notice.LOW_SPACE]


def what_to_delete(folder: Path) -> tuple[Path, ...]:
    """Return the backups that go when the vault in ``folder`` is deleted, newest first.

    Behind them stand the folders with what a backup took the place of.

    Raises:
        NoVault: there is nothing of a vault here.
    """
    layout = Layout(folder)
    if not layout.is_vault:
        raise NoVault
    kept = sorted(layout.backups.iterdir(), reverse=True) if layout.backups.is_dir() else []
    return (*kept, *set_aside(layout))


def delete_vault(vault: Vault, *, state: Path, backups: bool) -> None:
    """Delete an open vault for good, the keys first, so that a stop leaves nothing readable.

    Args:
        vault: it is closed.
        state: where this machine remembers it.
        backups: whether its backups go too; they hold keys of their own.

    Raises:
        FolderReadOnly: not all of it could be removed.
    """
    layout, vault_id = vault.layout, vault.vault_id
    store = KeyStore(layout.folder)
    with durable.as_failures():
        for path in (store.main_path, store.twin_path):
            path.unlink(missing_ok=True)
        durable.sync_folder(layout.folder)
        short_plan.remove(layout)
    vault.close()
    with durable.as_failures():
        if backups and layout.backups.is_dir():
            shutil.rmtree(layout.backups)
        for aside in set_aside(layout) if backups else ():
            discard(aside)
        files = (*layout.database_files(), *layout.database_files(layout.exported))
        for path in (*files, layout.exports, layout.reserve, layout.unfinished,
                     layout.folder / "lock"):  # fmt: skip
            path.unlink(missing_ok=True)
        durable.sweep(layout.folder)
        if not any(layout.folder.iterdir()):
            layout.folder.rmdir()
    lines.forget(state, vault_id, layout.folder)
    incarnation.forget(state, vault_id)
