"""The two texts of a recovery: the code with a fresh key, and a share sealed to that key.

Both can go any way there is: the code's key is public, and a share opens with the private half
alone. Whether the code comes from the right person only a voice can tell: it has words for that.

    code  = "lamplit://recover/1#" base64url(slot (16) | public key (32) | check (4))
    share = "lamplit://share/1#" base64url(slot (16) | number (1) | HPKE ciphertext | check (4))

check is the beginning of the SHA-256 of what stands before it, for texts that were cut or mistyped.
HPKE (RFC 9180): DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM, base mode;
info = "lamplit recovery return v1" 0x00 | slot | number.
"""

import base64
import binascii
import hashlib
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from app.domain.recovery_failures import RecoveryTextDamaged, ShareForAnotherCode
from app.domain.spoken import spoken

KEY_BYTES = 32
LONGEST = 1000
"""No text is longer."""

_CODE, _SHARE = "lamplit://recover/1#", "lamplit://share/1#"
_SLOT_BYTES, _SUM_BYTES, _WORD_BYTES = 16, 4, 8
_WORDS = b"lamplit recovery words v1\0"
_INFO = b"lamplit recovery return v1\0"
_SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


@dataclass(frozen=True, slots=True)
class Code:
    """What somebody who is locked out shows.

    Attributes:
        slot: the id of the slot that the shares open.
        public: a fresh X25519 key.
    """

    slot: bytes
    public: bytes

    @property
    def text(self) -> str:
        """As it is sent, or drawn as a QR code."""
        return _CODE + _written(self.slot + self.public)

    @property
    def words(self) -> tuple[str, ...]:
        """Four made-up words for 64 bits of the code: to compare by voice."""
        return spoken(hashlib.sha256(_WORDS + self.slot + self.public).digest()[:_WORD_BYTES])


@dataclass(frozen=True, slots=True)
class SealedShare:
    """A share on its way back.

    Attributes:
        number: which share it is, from 1.
    """

    slot: bytes
    number: int
    sealed: bytes

    @property
    def text(self) -> str:
        """As it is sent."""
        return _SHARE + _written(self.slot + bytes([self.number]) + self.sealed)


def read_code(text: str) -> Code:
    """Read a code; raises `RecoveryTextDamaged`."""
    data = _read(text, _CODE)
    if len(data) != _SLOT_BYTES + KEY_BYTES:
        raise RecoveryTextDamaged
    return Code(data[:_SLOT_BYTES], data[_SLOT_BYTES:])


def read_share(text: str) -> SealedShare:
    """Read a share that came back; raises `RecoveryTextDamaged`."""
    data = _read(text, _SHARE)
    if len(data) <= _SLOT_BYTES + 1:
        raise RecoveryTextDamaged
    return SealedShare(data[:_SLOT_BYTES], data[_SLOT_BYTES], data[_SLOT_BYTES + 1 :])


def seal_share(code: Code, number: int, share: bytes) -> SealedShare:
    """Seal a share so that only the private half of a code's key opens it.

    Raises:
        RecoveryTextDamaged: the code's key is none.
    """
    try:
        public = X25519PublicKey.from_public_bytes(code.public)
        sealed = _SUITE.encrypt(share, public, _info(code.slot, number))
    except ValueError as error:
        raise RecoveryTextDamaged from error
    return SealedShare(code.slot, number, sealed)


def open_share(private: bytes, sealed: SealedShare) -> bytes:
    """Return the share; raises `ShareForAnotherCode`."""
    key = X25519PrivateKey.from_private_bytes(private)
    try:
        return _SUITE.decrypt(sealed.sealed, key, _info(sealed.slot, sealed.number))
    except (InvalidTag, ValueError) as error:
        raise ShareForAnotherCode(sealed.number) from error


def _info(slot: bytes, number: int) -> bytes:
    return _INFO + slot + bytes([number])


def _written(data: bytes) -> str:
    whole = data + _sum(data)
    return base64.urlsafe_b64encode(whole).decode().rstrip("=")


def _read(text: str, start: str) -> bytes:
    # Mail and chat programs break long lines.
    found = "".join(text.split())
    if len(found) > LONGEST or not found.startswith(start):
        raise RecoveryTextDamaged
    body = found[len(start) :]
    try:
        data = base64.b64decode(body + "=" * (-len(body) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError) as error:
        raise RecoveryTextDamaged from error
    content, summed = data[:-_SUM_BYTES], data[-_SUM_BYTES:]
    if summed != _sum(content):
        raise RecoveryTextDamaged
    return content


def _sum(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()[:_SUM_BYTES]
