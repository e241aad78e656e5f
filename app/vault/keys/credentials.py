"""What a person can open a vault with. None of these shows its secret when printed."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from app.vault.keys.keychain import SecretStore, SystemKeychain

Random = Callable[[int], bytes]
"""Gives that many random bytes fit for keys, such as ``secrets.token_bytes``."""


class Kind(StrEnum):
    """The kinds of slot this version can open."""

    PASSPHRASE = "passphrase"  # noqa: S105 - a kind, not a secret
    RECOVERY_CODE = "recovery_code"
    KEY_FILE = "key_file"
    KEYCHAIN = "keychain"
    RECOVERY_SHARES = "recovery_shares"
    PAPER_SHARES = "paper_shares"


@dataclass(frozen=True)
class Passphrase:
    """What the person types to unlock, as typed."""

    text: str = field(repr=False)


@dataclass(frozen=True)
class RecoveryCode:
    """The printed recovery code, as typed."""

    text: str = field(repr=False)


@dataclass(frozen=True)
class KeyFileSecret:
    """The whole content of a portable key file."""

    content: bytes = field(repr=False)


@dataclass(frozen=True)
class Keychain:
    """The system keychain, which opens the vault for whoever is logged in."""

    store: SecretStore = field(default_factory=SystemKeychain, repr=False)


@dataclass(frozen=True)
class SharedSecret:
    """What enough recovery shares give when they are put together.

    Attributes:
        secret: 32 random bytes.
        needed: how many shares it takes; to open a slot this is not asked.
        checks: what each share is known by, in their order; likewise.
    """

    secret: bytes = field(repr=False)
    needed: int = 0
    checks: tuple[bytes, ...] = ()


@dataclass(frozen=True)
class PaperSet:
    """What is known of a set of shares on paper without any of them; it stands in clear.

    Attributes:
        letter: what the set is called on its sheets: A, B and so on.
        identifier: what SLIP-39 writes at the beginning of each share; random.
        needed: how many shares it takes.
        made: how many there are.
    """

    letter: str
    identifier: int
    needed: int
    made: int


@dataclass(frozen=True)
class PaperSecret:
    """What enough shares on paper give when they are put together.

    Attributes:
        secret: 16 random bytes.
        paper: the set, to make a slot; to open one this is not asked.
    """

    secret: bytes = field(repr=False)
    paper: PaperSet | None = None


Credential = Passphrase | RecoveryCode | KeyFileSecret | Keychain | SharedSecret | PaperSecret


def kind_of(credential: Credential) -> Kind:
    """The kind of slot that a credential opens."""
    match credential:
        case Passphrase():
            return Kind.PASSPHRASE
        case RecoveryCode():
            return Kind.RECOVERY_CODE
        case KeyFileSecret():
            return Kind.KEY_FILE
        case Keychain():
            return Kind.KEYCHAIN
        case SharedSecret():
            return Kind.RECOVERY_SHARES
        case PaperSecret():
            return Kind.PAPER_SHARES
