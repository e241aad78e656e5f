"""The ways into an open vault: adding, changing and removing slots, and a new data key."""

import secrets
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from app.domain.failures import Failure, NoSuchSlot, TooManySlots
from app.vault import durable
from app.vault.keys import keyfile as keyfiles
from app.vault.keys.credentials import (
    Credential,
    Keychain,
    Passphrase,
    SharedSecret,
    kind_of,
)
from app.vault.keys.kdf import FLOOR, Cost, calibrate
from app.vault.keys.keyfile import KeyFile
from app.vault.keys.slots import AnySlot, create_slot, forget_in_keychain
from app.vault.keys.store import KeyStore
from app.vault.keys.subkeys import DATA_KEY_BYTES, database_key
from app.vault.opening import KEY_FILE, put_in_place
from app.vault.sqlcipher import APPLICATION_ID, connect, world
from app.vault.transaction import Transaction
from app.vault.vault import Vault

_BUSY = "The journal was busy, so its keys were not changed. Try again in a moment."


def slots_of(vault: Vault) -> tuple[AnySlot, ...]:
    """Return the ways in, oldest first, as the vault itself recorded them."""
    return _current(vault).slots


def add_slot(
    vault: Vault,
    credential: Credential,
    label: str,
    *,
    now: datetime,
    random: Callable[[int], bytes] = secrets.token_bytes,
    cost: Cost | None = None,
    also: Callable[[Transaction], object] = lambda _: None,
) -> str:
    """Add a way in and return its id; nothing is re-encrypted.

    ``also`` is done together with the slot or not at all.

    Raises:
        TooManySlots, KeychainUnavailable, DiskFull, FolderReadOnly: nothing was changed.
    """
    slot = create_slot(
        credential, vault.data_key, vault.vault_id,
        label=label, cost=cost or cost_for(credential), now=now, random=random,
    )  # fmt: skip
    _write(vault, keyfiles.add_slot(_current(vault), slot, vault.data_key), also)
    return slot.id


def share_slot(
    vault: Vault,
    secret: SharedSecret,
    label: str,
    also: Callable[[Transaction, bytes], object],
    *,
    now: datetime,
    random: Callable[[int], bytes] = secrets.token_bytes,
) -> bytes:
    """Let shares open the vault, and no earlier ones; return the new slot's id.

    Args:
        vault: the vault.
        secret: what the shares give.
        label: what to call the slot; it will stand in clear in the key file.
        also: notes who keeps the shares; done together with the slot or not at all.
        now: an aware time.
        random: source of random bytes.

    Raises:
        TooManySlots, DiskFull, FolderReadOnly: nothing was changed; and what ``also`` raises.
    """
    slot = create_slot(
        secret, vault.data_key, vault.vault_id, label=label, cost=FLOOR, now=now, random=random
    )
    ident = bytes.fromhex(slot.id)
    keyfile = keyfiles.replace_shares(_current(vault), slot, vault.data_key)
    _write(vault, keyfile, lambda tx: also(tx, ident))
    return ident


def slots_in(tx: Transaction) -> tuple[AnySlot, ...]:
    """Return the ways in, as the vault itself recorded them, within a transaction."""
    kept = tx.meta.get(KEY_FILE)
    return keyfiles.parse(kept).slots if kept is not None else ()


def change_slot(
    vault: Vault,
    slot_id: str,
    credential: Credential,
    *,
    now: datetime,
    random: Callable[[int], bytes] = secrets.token_bytes,
    cost: Cost | None = None,
) -> str:
    """Put a new secret in the place of an old one and return the slot's new id.

    An old copy of the key file still opens with the old secret: `rekey` ends that.

    Raises:
        NoSuchSlot, KeychainUnavailable, DiskFull, FolderReadOnly: nothing was changed.
    """
    old = _current(vault).slot(slot_id)
    if old.kind != kind_of(credential):
        raise NoSuchSlot
    slot = create_slot(
        credential, vault.data_key, vault.vault_id,
        label=old.label, cost=cost or cost_for(credential), now=now, random=random,
    )  # fmt: skip
    _write(vault, keyfiles.replace_slot(_current(vault), slot_id, slot, vault.data_key))
    return slot.id


def check_room(tx: Transaction) -> None:
    """Look that there is room for one more way in, before somebody prints what would open it.

    Raises:
        TooManySlots: there is none.
    """
    if len(slots_in(tx)) >= keyfiles.MAX_SLOTS:
        raise TooManySlots


def cost_for(*credentials: Credential) -> Cost:
    """Measure what a derivation may cost here, where one of these needs a slow one at all."""
    slow = any(isinstance(credential, Passphrase) for credential in credentials)
    return calibrate() if slow else FLOOR


def remove_slot(vault: Vault, slot_id: str, keychain: Keychain | None = None) -> None:
    """Close a way in; copies of the key file made before still open with it.

    Raises:
        NoSuchSlot, LastSlot, DiskFull, FolderReadOnly: nothing was changed.
    """
    gone = _current(vault).slot(slot_id)
    _write(vault, keyfiles.remove_slot(_current(vault), slot_id, vault.data_key))
    with suppress(Failure):
        forget_in_keychain(gone, vault.vault_id, keychain or Keychain())


def rekey(
    vault: Vault,
    credentials: Sequence[tuple[Credential, str]],
    *,
    now: datetime,
    random: Callable[[int], bytes] = secrets.token_bytes,
    cost: Cost | None = None,
) -> None:
    """Give the vault a new data key and re-encrypt it, so that old keys open only old copies.

    Only the given credentials open it afterwards: the others' secrets are not known here. The
    order makes every stop harmless: the re-encrypted copy is whole on the disk before the key
    file names its key, and opening a vault whose database does not fit its key file looks for the
    copy (`opening`). Readers must be closed before.

    Raises:
        DiskFull, FolderReadOnly: nothing was changed; or, when not even that can be put right, the
            vault is closed and its next opening with one of the given credentials goes on.
    """
    new_key = random(DATA_KEY_BYTES)
    chosen = cost or cost_for(*(credential for credential, _ in credentials))
    slots = [
        create_slot(
            credential, new_key, vault.vault_id, label=label, cost=chosen, now=now, random=random
        )
        for credential, label in credentials
    ]
    old = _current(vault)
    keyfile = keyfiles.seal(vault.vault_id, old.generation + 1, slots, new_key)
    _export(vault, new_key, keyfile)
    try:
        _sync(vault.layout.exported)
        if not vault.checkpoint():
            raise Failure(_BUSY)
    except BaseException:
        _drop_export(vault)
        raise
    _swap(vault, old, keyfile, new_key)
    vault.slot_id = slots[0].id


def _swap(vault: Vault, old: KeyFile, new: KeyFile, new_key: bytes) -> None:
    """Go over to the re-encrypted copy, or back to what stood when that fails."""
    old_key = vault.data_key
    vault.sql.close()
    vault.take_over(b"", None)
    store = KeyStore(vault.layout.folder)
    try:
        store.write(new)
        put_in_place(vault.layout)
    except BaseException:
        if _takes_back(vault, store, old):
            vault.take_over(old_key, connect(vault.layout.database, database_key(old_key)))
            raise
        if vault.layout.exported.exists():
            raise  # closed: what is written now would be lost when the next opening goes on
    vault.take_over(new_key, connect(vault.layout.database, database_key(new_key)))


def _takes_back(vault: Vault, store: KeyStore, old: KeyFile) -> bool:
    """Put the old key file back and let the copy go; False when only the new key opens anything.

    The copy must be gone before anything more is written: it would take the database's place when
    the vault is opened with the new key. Before that, the old key must have a file to stand in.
    """
    if not vault.layout.exported.exists():
        return False
    with suppress(Failure, OSError):
        if not _stands(store, old):
            store.write(old)
        _drop_export(vault)
        with suppress(Failure, OSError):
            store.write(old)  # the other one too, now that there is room
        return True
    return False


def _stands(store: KeyStore, keyfile: KeyFile) -> bool:
    """Whether one of the two files on the disk is this one."""
    with suppress(Failure):
        return keyfile in store.read().candidates
    return False


def _export(vault: Vault, new_key: bytes, keyfile: KeyFile) -> None:
    """Write a copy under the new key, with the new key file recorded inside."""
    exported = vault.layout.exported
    _drop_export(vault)
    sql = vault.sql
    with world():
        version = sql.execute("PRAGMA user_version").fetchone()
        key = f"x'{database_key(new_key).hex()}'"
        sql.execute("ATTACH DATABASE ? AS rekeyed KEY ?", (str(exported), key))
        try:
            sql.execute("SELECT sqlcipher_export('rekeyed')")
            sql.execute(f"PRAGMA rekeyed.user_version = {version[0] if version else 0}")
            sql.execute(f"PRAGMA rekeyed.application_id = {APPLICATION_ID}")
            sql.execute(
                "UPDATE rekeyed.meta SET value = ? WHERE key = ?", (keyfile.to_bytes(), KEY_FILE)
            )
        except BaseException:
            # The export leaves its transaction open, and with it the vault, when it fails.
            if sql.in_transaction:
                sql.execute("ROLLBACK")
            sql.execute("DETACH DATABASE rekeyed")
            _drop_export(vault)
            raise
        sql.execute("DETACH DATABASE rekeyed")


def _sync(path: Path) -> None:
    with durable.as_failures(), path.open("rb+") as file:
        durable.sync_file(file.fileno())
        durable.sync_folder(path.parent)


def _drop_export(vault: Vault) -> None:
    for leftover in vault.layout.database_files(vault.layout.exported):
        durable.remove_durably(leftover)


def _current(vault: Vault) -> KeyFile:
    kept = vault.read(lambda tx: tx.meta.get(KEY_FILE))
    assert kept is not None
    return keyfiles.parse(kept)


def _write(
    vault: Vault, keyfile: KeyFile, also: Callable[[Transaction], object] = lambda _: None
) -> None:
    """First the file, then the record: at opening a newer file is taken over, an older one not."""
    store, before = KeyStore(vault.layout.folder), _current(vault)

    def record(tx: Transaction) -> None:
        tx.meta.put(KEY_FILE, keyfile.to_bytes())
        also(tx)

    try:
        store.write(keyfile)
        vault.write(record)
    except Failure:
        with suppress(Failure, OSError):
            store.write(before)
        raise
