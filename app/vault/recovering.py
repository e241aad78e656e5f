"""Coming back in with shares that others keep, while the vault is locked; or into a backup.

Between the first code and the last share there is one small file in the vault's folder, or beside
the file of a backup. It holds the
private half of the code's key, sealed with the new passphrase, and the shares that came, each still
sealed to that key. So whoever finds the file and reads every message with a share needs the new
passphrase as well, as they would for the vault itself afterwards. The last share is never written:
when it comes, the vault opens, and the file goes.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.domain.failures import KeyFileDamaged, WrongPassphrase
from app.domain.passphrase import normalise
from app.domain.recovery_failures import (
    NoShareSlot,
    NotRecovering,
    RecoveringAlready,
    RecoveryTextDamaged,
    ShareOfAnother,
)
from app.vault import access, durable, looking
from app.vault.keys import canonical, handback, kdf, shares
from app.vault.keys.credentials import Kind, Passphrase, SharedSecret
from app.vault.keys.handback import Code
from app.vault.keys.slots import Slot
from app.vault.layout import Layout
from app.vault.vault import Vault

_FORMAT = 1
_BESIDE = ".recovering"
_MAX_BYTES = 64 * 1024
_NONCE_BYTES, _TAG_BYTES, _SLOT_BYTES = 12, 16, 16
_CONTEXT = b"lamplit recovering v1\0"
_FIELDS = {"format", "slot", "public", "salt", "memory_kib", "iterations", "lanes", "nonce",
           "sealed", "shares"}  # fmt: skip
_DAMAGED = "The file of this recovery is damaged. Run `lamplit recover stop`, then begin again."


@dataclass(frozen=True, slots=True)
class Recovering:
    """A recovery that is under way.

    Attributes:
        code: what the person shows to those who keep shares.
        needed, made: how many shares open the vault, and how many there are.
        numbers: the shares that came already.
    """

    code: Code
    needed: int
    made: int
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _File:
    """The file. Its shares are texts as they came."""

    code: Code
    cost: kdf.Cost
    salt: bytes = field(repr=False)
    nonce: bytes = field(repr=False)
    sealed: bytes = field(repr=False)
    shares: tuple[str, ...] = field(repr=False)

    def to_bytes(self) -> bytes:
        return canonical.canonical(
            {
                "format": _FORMAT,
                "slot": self.code.slot.hex(),
                "public": canonical.in_text(self.code.public),
                "salt": canonical.in_text(self.salt),
                "memory_kib": self.cost.memory_kib,
                "iterations": self.cost.iterations,
                "lanes": self.cost.lanes,
                "nonce": canonical.in_text(self.nonce),
                "sealed": canonical.in_text(self.sealed),
                "shares": list(self.shares),
            }
        )

    @property
    def bound(self) -> bytes:
        return _CONTEXT + self.code.slot + self.code.public


def begin(
    path: Path,
    passphrase: Passphrase,
    *,
    keys: Path | None = None,
    random: Callable[[int], bytes],
    cost: kdf.Cost | None = None,
) -> Recovering:
    """Begin to come back in: make a fresh key, and keep it sealed with the new passphrase.

    Slow, since the passphrase is stretched.

    Args:
        path: the vault, or the file of a backup.
        passphrase: the new one.
        keys: where the key file is read, if not there: that of a damaged vault's backup.
        random: source of keys.
        cost: of the stretching; measured on this machine if not given.

    Raises:
        NoShareSlot: no shares open this vault.
        RecoveringAlready: one is under way.
        KeyFileMissing, KeyFileDamaged, NewerVault, DiskFull, FolderReadOnly: nothing was begun.
        ValueError: the passphrase is empty.
    """
    if not passphrase.text:
        raise ValueError("an empty passphrase protects nothing")
    kept = _file_of(path)
    if kept.exists():
        raise RecoveringAlready
    slot, private = _slot(keys or path), random(handback.KEY_BYTES)
    public = X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()
    salt, nonce = random(kdf.SALT_BYTES), random(_NONCE_BYTES)
    chosen = cost or access.cost_for(passphrase)
    file = _File(Code(bytes.fromhex(slot.id), public), chosen, salt, nonce, b"", ())
    key = kdf.derive(normalise(passphrase.text), salt, chosen)
    sealed = AESGCM(key).encrypt(nonce, private, file.bound)
    file = replace(file, sealed=sealed)
    durable.write_atomic(kept, file.to_bytes())
    return _recovering(file, slot)


def under_way(path: Path, keys: Path | None = None) -> Recovering:
    """Return the recovery of a vault or a backup that is under way; ``keys`` as for `begin`.

    Raises:
        NotRecovering: there is none.
        ShareOfAnother: the shares were made anew since it was begun.
        NoShareSlot, KeyFileMissing, KeyFileDamaged, NewerVault: it leads nowhere any more.
    """
    file = _read(path)
    return _recovering(file, _slot(keys or path, file.code.slot))


def add(
    path: Path, text: str, passphrase: Passphrase, keys: Path | None = None
) -> tuple[Recovering, SharedSecret | None]:
    """Take a share that came back; with the last one, return what opens the vault or backup.

    A share that is there already changes nothing. The last one is not kept.

    Raises:
        RecoveryTextDamaged, ShareOfAnother, ShareForAnotherCode, WrongShare: what is wrong with
            this share; the others still count.
        WrongPassphrase: it is not the one that was chosen at the beginning.
        WrongShares: the shares that are there do not belong together.
        NotRecovering, NoShareSlot, KeyFileMissing, KeyFileDamaged, NewerVault, DiskFull,
            FolderReadOnly: it was not taken.
    """
    file = _read(path)
    slot = _slot(keys or path, file.code.slot)
    share = handback.read_share(text)
    if share.slot != file.code.slot:
        raise ShareOfAnother
    private = _private(file, passphrase)
    found = {share.number: handback.open_share(private, share)}
    shares.examine(slot, share.number, found[share.number])
    texts = {handback.read_share(one).number: one for one in file.shares}
    for number, one in texts.items():
        found.setdefault(number, handback.open_share(private, handback.read_share(one)))
    if len(found) >= slot.needed:
        return _recovering(file, slot, tuple(sorted(found))), shares.together(slot, found)
    file = replace(file, shares=tuple((texts | {share.number: share.text}).values()))
    durable.write_atomic(_file_of(path), file.to_bytes())
    return _recovering(file, slot), None


def finish(
    vault: Vault,
    passphrase: Passphrase,
    *,
    now: datetime,
    random: Callable[[int], bytes],
    cost: kdf.Cost | None = None,
) -> str:
    """Set the new passphrase in the vault that shares opened, and end the recovery.

    It takes the place of the passphrase there was; where there were several, it is one more.
    Returns the id of its slot.

    Raises:
        TooManySlots, DiskFull, FolderReadOnly: the last share has to be added again.
    """
    there = [slot for slot in access.slots_of(vault) if slot.kind == Kind.PASSPHRASE]
    if len(there) == 1:
        ident = access.change_slot(
            vault, there[0].id, passphrase, now=now, random=random, cost=cost
        )
    else:
        ident = access.add_slot(vault, passphrase, "Passphrase", now=now, random=random, cost=cost)
    stop(vault.layout.folder)
    return ident


def stop(path: Path) -> bool:
    """Forget the recovery of a vault or a backup; False if there is none. Raises FolderReadOnly."""
    return durable.remove_durably(_file_of(path))


def _file_of(path: Path) -> Path:
    if path.is_file():
        return path.with_name(path.name + _BESIDE)
    return Layout(path).recovering


def _recovering(file: _File, slot: Slot, numbers: tuple[int, ...] | None = None) -> Recovering:
    came = tuple(sorted(handback.read_share(one).number for one in file.shares))
    return Recovering(
        file.code, slot.needed, len(slot.checks), came if numbers is None else numbers
    )


def _slot(keys: Path, wanted: bytes | None = None) -> Slot:
    """The slot that shares open, of the main key file or its twin.

    Nothing vouches for it (`looking.keys_at`): a wrong one only leads to shares that do not fit.
    """
    found = [
        slot
        for keyfile in looking.keys_at(keys).candidates
        for slot in keyfile.slots
        if isinstance(slot, Slot) and slot.kind is Kind.RECOVERY_SHARES
    ]
    if not found:
        raise NoShareSlot
    fitting = [slot for slot in found if wanted is None or slot.id == wanted.hex()]
    if not fitting:
        raise ShareOfAnother
    return fitting[0]


def _private(file: _File, passphrase: Passphrase) -> bytes:
    key = kdf.derive(normalise(passphrase.text), file.salt, file.cost)
    try:
        return AESGCM(key).decrypt(file.nonce, file.sealed, file.bound)
    except InvalidTag as error:
        raise WrongPassphrase(
            "This is not the new passphrase that was chosen when the recovery began. "
            "Nothing was changed."
        ) from error


def _read(path: Path) -> _File:
    try:
        with _file_of(path).open("rb") as file:
            data = file.read(_MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise NotRecovering from error
    try:
        return _parsed(canonical.exactly(canonical.load(data), _FIELDS))
    except (KeyFileDamaged, RecoveryTextDamaged, ValueError) as error:
        raise NotRecovering(_DAMAGED) from error


def _parsed(fields: Any) -> _File:
    figures = (canonical.number_in(fields, name) for name in ("memory_kib", "iterations", "lanes"))
    slot = bytes.fromhex(canonical.text_in(fields, "slot", 2 * _SLOT_BYTES))
    listed = fields["shares"]
    if fields["format"] != _FORMAT or len(slot) != _SLOT_BYTES or not isinstance(listed, list):
        raise KeyFileDamaged
    texts = tuple(canonical.text_in({"": one}, "", handback.LONGEST) for one in listed)
    for one in texts:
        handback.read_share(one)
    return _File(
        Code(slot, canonical.bytes_in(fields, "public", handback.KEY_BYTES)),
        kdf.Cost(*figures),
        canonical.bytes_in(fields, "salt", kdf.SALT_BYTES),
        canonical.bytes_in(fields, "nonce", _NONCE_BYTES),
        canonical.bytes_in(fields, "sealed", handback.KEY_BYTES + _TAG_BYTES),
        texts,
    )
