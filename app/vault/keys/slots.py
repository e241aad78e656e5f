"""Key slots: the data key, wrapped once for each secret that may open the vault.

Everything in a slot but its ciphertext is authenticated with it, and so is the vault's id: a slot
that was edited, or carried over from another vault, opens nothing.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.domain import recovery_code
from app.domain.failures import (
    Failure,
    KeychainUnavailable,
    KeyFileDamaged,
    WrongKeyFile,
    WrongPassphrase,
    WrongRecoveryCode,
)
from app.domain.passphrase import normalise
from app.domain.recovery_failures import WrongShares
from app.vault.keys import canonical, kdf, portable, subkeys
from app.vault.keys.credentials import (
    Credential,
    Keychain,
    KeyFileSecret,
    Kind,
    PaperSecret,
    PaperSet,
    Passphrase,
    Random,
    RecoveryCode,
    SharedSecret,
    kind_of,
)

MAX_LABEL = 200
"""Characters in a slot's label. Labels stand in clear in the key file."""

_ID_BYTES = 16
_NONCE_BYTES = 12
_TAG_BYTES = 16
_WRAPPED_BYTES = subkeys.DATA_KEY_BYTES + _TAG_BYTES
_CHECK_BYTES = 16
_FEWEST_SHARES, _MOST_SHARES = 2, 254
_MAX_KIND = 64
# Of shares on paper, as SLIP-39 has them; its word list is not loaded to read a key file.
_MAX_LETTERS, _MOST_SHEETS, _IDENTIFIERS = 3, 16, 1 << 15
_FIELDS = {"created_at", "id", "kdf", "kind", "label", "nonce", "wrapped"}
_TIME = "%Y-%m-%dT%H:%M:%SZ"
_CONTEXT = b"lamplit slot v1\n"
_NOT_IN_KEYCHAIN = "The system keychain holds no key for this journal. Use your passphrase instead."


@dataclass(frozen=True)
class Slot:
    """One way into the vault.

    Attributes:
        id: 32 hexadecimal digits.
        kind: which kind of secret opens it.
        label: what the person called it; stands in clear in the key file.
        created_at: when it was made, in UTC, to the second.
        salt: 16 bytes, for the key derivation.
        cost: what the derivation costs; only for a passphrase.
        nonce: 12 bytes, for AES-GCM.
        wrapped: the data key, encrypted.
        needed: how many shares open it; only for recovery shares.
        checks: what each of them is known by, in their order; likewise. They tell nothing of the
            shares, which are as random as keys.
        paper: the set of shares on paper that opens it; only for such.
    """

    id: str
    kind: Kind
    label: str
    created_at: datetime
    salt: bytes = field(repr=False)
    cost: kdf.Cost | None = None
    nonce: bytes = field(default=b"", repr=False)
    wrapped: bytes = field(default=b"", repr=False)
    needed: int = 0
    checks: tuple[bytes, ...] = ()
    paper: PaperSet | None = None

    def to_json(self) -> dict[str, Any]:
        """The slot as it stands in the key file."""
        ciphertext = {
            "nonce": canonical.in_text(self.nonce),
            "wrapped": canonical.in_text(self.wrapped),
        }
        return {**self._open_part(), **ciphertext}

    def associated_data(self, vault_id: str) -> bytes:
        """What the ciphertext is bound to: the vault, and all of the slot but the ciphertext."""
        return _CONTEXT + canonical.canonical({"slot": self._open_part(), "vault_id": vault_id})

    def _open_part(self) -> dict[str, Any]:
        return {
            "created_at": self.created_at.strftime(_TIME),
            "id": self.id,
            "kdf": self._kdf_json(),
            "kind": str(self.kind),
            "label": self.label,
        }

    def _kdf_json(self) -> dict[str, Any]:
        salt = canonical.in_text(self.salt)
        if self.kind is Kind.RECOVERY_SHARES:
            checks = [canonical.in_text(check) for check in self.checks]
            return {"name": "hkdf-sha256", "salt": salt, "needed": self.needed, "checks": checks}
        if self.paper is not None:
            return {"name": "hkdf-sha256", "salt": salt, **asdict(self.paper)}
        if self.cost is None:
            return {"name": "hkdf-sha256", "salt": salt}
        return {
            "name": "argon2id",
            "salt": salt,
            "memory_kib": self.cost.memory_kib,
            "iterations": self.cost.iterations,
            "lanes": self.cost.lanes,
        }


@dataclass(frozen=True)
class OpaqueSlot:
    """A slot of a kind that a later version made: it is kept as it is.

    Attributes:
        id: its id.
        kind: its kind, as written.
        label: its label, or nothing.
        content: all of it, as canonical JSON.
    """

    id: str
    kind: str
    label: str
    content: bytes = field(repr=False)

    def to_json(self) -> Any:
        """The slot as it stands in the key file."""
        return canonical.load(self.content)


AnySlot = Slot | OpaqueSlot


def create_slot(
    credential: Credential,
    data_key: bytes,
    vault_id: str,
    *,
    label: str,
    cost: kdf.Cost,
    now: datetime,
    random: Random,
) -> Slot:
    """Wrap the data key for a credential; for the keychain, also put a new secret there.

    Args:
        credential: what shall open the slot.
        data_key: the vault's 32-byte data key.
        vault_id: the vault the slot belongs to.
        label: at most MAX_LABEL characters; it will stand in clear in the key file.
        cost: of the derivation; used for a passphrase only.
        now: an aware time.
        random: source of random bytes.

    Raises KeychainUnavailable, WrongRecoveryCode or WrongKeyFile for a credential that cannot be
    used, and ValueError for an empty passphrase, a long label or a key of the wrong length.
    """
    if len(data_key) != subkeys.DATA_KEY_BYTES or len(label) > MAX_LABEL:
        raise ValueError("a data key has 32 bytes and a label at most 200 characters")
    kind = kind_of(credential)
    slot = Slot(
        id=random(_ID_BYTES).hex(),
        kind=kind,
        label=label,
        created_at=now.astimezone(UTC).replace(microsecond=0),
        salt=random(kdf.SALT_BYTES),
        cost=cost if kind is Kind.PASSPHRASE else None,
        nonce=random(_NONCE_BYTES),
    )
    if isinstance(credential, SharedSecret):
        slot = replace(slot, needed=credential.needed, checks=credential.checks)
    if isinstance(credential, PaperSecret):
        slot = replace(slot, paper=credential.paper)
        if credential.paper is None:
            raise ValueError("a slot for shares on paper names their set")
    if credential == Passphrase(""):
        raise ValueError("an empty passphrase protects nothing")
    if isinstance(credential, Keychain):
        credential.store.put(keychain_user(vault_id, slot.id), random(subkeys.DATA_KEY_BYTES).hex())
    key = _wrapping_key(slot, credential, vault_id)
    wrapped = AESGCM(key).encrypt(slot.nonce, data_key, slot.associated_data(vault_id))
    return replace(slot, wrapped=wrapped)


def open_slot(slot: Slot, credential: Credential, vault_id: str) -> bytes:
    """The data key in a slot.

    Raises WrongPassphrase, WrongRecoveryCode, WrongKeyFile or KeychainUnavailable when the
    credential does not open it, and HostileParameters, before deriving, for an insane cost.
    """
    if slot.kind is not kind_of(credential):
        raise refusal(credential)
    key = _wrapping_key(slot, credential, vault_id)
    try:
        return AESGCM(key).decrypt(slot.nonce, slot.wrapped, slot.associated_data(vault_id))
    except InvalidTag as error:
        raise refusal(credential) from error


def refusal(credential: Credential) -> Failure:
    """The failure that says this credential opens nothing here."""
    match credential:
        case Passphrase():
            return WrongPassphrase()
        case RecoveryCode():
            return WrongRecoveryCode()
        case KeyFileSecret():
            return WrongKeyFile()
        case Keychain():
            return KeychainUnavailable(_NOT_IN_KEYCHAIN)
        case SharedSecret() | PaperSecret():
            return WrongShares()


def keychain_user(vault_id: str, slot_id: str) -> str:
    """The name under which the keychain keeps a slot's secret.

    Each slot has its own, so that a new one never takes the place of one still in use.
    """
    return f"{vault_id}/{slot_id}"


def forget_in_keychain(slot: AnySlot, vault_id: str, credential: Keychain) -> None:
    """Remove a slot's secret from the keychain, after the slot went; raises KeychainUnavailable."""
    if slot.kind == Kind.KEYCHAIN:
        credential.store.remove(keychain_user(vault_id, slot.id))


def from_json(value: object) -> AnySlot:
    """Read one slot of a key file; raises KeyFileDamaged.

    Figures of the key derivation are not judged here: opening the slot does that.
    """
    if not isinstance(value, dict):
        raise KeyFileDamaged
    kind = canonical.text_in(value, "kind", _MAX_KIND)
    if kind not in set(Kind):
        return _opaque(value, kind)
    fields = canonical.exactly(value, _FIELDS)
    if kind == Kind.RECOVERY_SHARES:
        return _shares_slot(fields)
    if kind == Kind.PAPER_SHARES:
        return _paper_slot(fields)
    salt, cost = _kdf_from_json(fields["kdf"], Kind(kind))
    return _slot(fields, salt, cost)


def _slot(fields: Mapping[str, Any], salt: bytes, cost: kdf.Cost | None = None) -> Slot:
    return Slot(
        id=_id_in(fields),
        kind=Kind(fields["kind"]),
        label=canonical.text_in(fields, "label", MAX_LABEL),
        created_at=_time_in(fields),
        salt=salt,
        cost=cost,
        nonce=canonical.bytes_in(fields, "nonce", _NONCE_BYTES),
        wrapped=canonical.bytes_in(fields, "wrapped", _WRAPPED_BYTES),
    )


def _shares_slot(fields: Mapping[str, Any]) -> Slot:
    kdf_fields = canonical.exactly(fields["kdf"], {"name", "salt", "needed", "checks"})
    needed, listed = canonical.number_in(kdf_fields, "needed"), kdf_fields["checks"]
    if kdf_fields["name"] != "hkdf-sha256" or not isinstance(listed, list):
        raise KeyFileDamaged
    checks = tuple(canonical.bytes_in({"": check}, "", _CHECK_BYTES) for check in listed)
    if not _FEWEST_SHARES <= needed <= len(checks) <= _MOST_SHARES:
        raise KeyFileDamaged
    salt = canonical.bytes_in(kdf_fields, "salt", kdf.SALT_BYTES)
    return replace(_slot(fields, salt), needed=needed, checks=checks)


def _paper_slot(fields: Mapping[str, Any]) -> Slot:
    names = {"name", "salt", "letter", "identifier", "needed", "made"}
    kdf_fields = canonical.exactly(fields["kdf"], names)
    paper = PaperSet(
        canonical.text_in(kdf_fields, "letter", _MAX_LETTERS),
        *(canonical.number_in(kdf_fields, name) for name in ("identifier", "needed", "made")),
    )
    right = (
        kdf_fields["name"] == "hkdf-sha256"
        and paper.letter.isascii()
        and paper.letter.isalpha()
        and 0 <= paper.identifier < _IDENTIFIERS
        and _FEWEST_SHARES <= paper.needed <= paper.made <= _MOST_SHEETS
    )
    if not right:
        raise KeyFileDamaged
    salt = canonical.bytes_in(kdf_fields, "salt", kdf.SALT_BYTES)
    return replace(_slot(fields, salt), paper=paper)


def _opaque(value: dict[str, Any], kind: str) -> OpaqueSlot:
    label = value.get("label", "")
    shown = label[:MAX_LABEL] if isinstance(label, str) else ""
    return OpaqueSlot(_id_in(value), kind, shown, canonical.canonical(value))


def _kdf_from_json(value: object, kind: Kind) -> tuple[bytes, kdf.Cost | None]:
    slow = kind is Kind.PASSPHRASE
    names = {"name", "salt"} | ({"memory_kib", "iterations", "lanes"} if slow else set())
    fields = canonical.exactly(value, names)
    if fields["name"] != ("argon2id" if slow else "hkdf-sha256"):
        raise KeyFileDamaged
    salt = canonical.bytes_in(fields, "salt", kdf.SALT_BYTES)
    if not slow:
        return salt, None
    figures = (canonical.number_in(fields, name) for name in ("memory_kib", "iterations", "lanes"))
    return salt, kdf.Cost(*figures)


def _id_in(fields: Mapping[str, Any]) -> str:
    slot_id = canonical.text_in(fields, "id", 2 * _ID_BYTES)
    if len(slot_id) != 2 * _ID_BYTES or set(slot_id) - set("0123456789abcdef"):
        raise KeyFileDamaged
    return slot_id


def _time_in(fields: Mapping[str, Any]) -> datetime:
    text = canonical.text_in(fields, "created_at", 20)
    try:
        time = datetime.strptime(text, _TIME).replace(tzinfo=UTC)
    except ValueError as error:
        raise KeyFileDamaged from error
    if time.strftime(_TIME) != text:
        raise KeyFileDamaged
    return time


def _wrapping_key(slot: Slot, credential: Credential, vault_id: str) -> bytes:
    match credential:
        case Passphrase(text):
            if slot.cost is None:
                raise WrongPassphrase
            return kdf.derive(normalise(text), slot.salt, slot.cost)
        case RecoveryCode(text):
            return subkeys.expand(
                recovery_code.decode(text), b"lamplit recovery code v1", slot.salt
            )
        case KeyFileSecret():
            return subkeys.expand(portable.secret_of(credential), b"lamplit key file v1", slot.salt)
        case Keychain(store):
            secret = store.get(keychain_user(vault_id, slot.id))
            if secret is None:
                raise refusal(credential)
            return subkeys.expand(secret.encode(), b"lamplit keychain v1", slot.salt)
        case SharedSecret(secret):
            return subkeys.expand(secret, b"lamplit recovery shares v1", slot.salt)
        case PaperSecret(secret):
            return subkeys.expand(secret, b"lamplit paper shares v1", slot.salt)
