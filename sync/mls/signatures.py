"""Signature schemes (RFC 9420, section 5.1.2), with keys as bytes.

EdDSA keys are checked more strictly than the library does: a public key that is not canonical, or
of small order, would let one signature verify for many messages or under many keys.
"""

from dataclasses import dataclass
from typing import Final, Protocol

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed448 import Ed448PrivateKey, Ed448PublicKey
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from sync.mls.errors import InvalidKeyError, InvalidSignatureError
from sync.mls.kem import KeyPair, Random


class Scheme(Protocol):
    """A signature scheme."""

    def generate(self, random: Random) -> KeyPair:
        """A fresh key pair."""
        ...

    def public_of(self, private: bytes) -> bytes:
        """The public key of a private key. Raises `InvalidKeyError`."""
        ...

    def check(self, public: bytes) -> None:
        """Refuse a public key that nobody honest has. Raises `InvalidKeyError`."""
        ...

    def sign(self, private: bytes, message: bytes) -> bytes:
        """Sign a message."""
        ...

    def verify(self, public: bytes, message: bytes, signature: bytes) -> None:
        """Raises `InvalidSignatureError`, or `InvalidKeyError` for a bad key."""
        ...


def _is_canonical_edwards(public: bytes, prime: int, small: frozenset[int]) -> bool:
    """Whether an encoded point has a reduced y-coordinate that is not one of small order."""
    y = int.from_bytes(public, "little") & ((1 << 8 * len(public) - 1) - 1)
    return y < prime and y not in small


_P25519: Final = 2**255 - 19
_ORDER_8: Final = 2707385501144840649318225287225658788936804267575313519463743609750303402022
_SMALL_25519: Final = frozenset({0, 1, _P25519 - 1, _ORDER_8, _P25519 - _ORDER_8})
_P448: Final = 2**448 - 2**224 - 1
_SMALL_448: Final = frozenset({0, 1, _P448 - 1})
"""The y-coordinates of the points whose order divides the cofactor."""


@dataclass(frozen=True, slots=True)
class Ed25519:
    """Ed25519 (RFC 8032)."""

    size: int = 32

    def generate(self, random: Random) -> KeyPair:
        """A fresh key pair."""
        private = random(self.size)
        return KeyPair(private, self.public_of(private))

    def public_of(self, private: bytes) -> bytes:
        """The public key of a private key."""
        try:
            return Ed25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()
        except ValueError as error:
            raise InvalidKeyError("A signature key has the wrong size.") from error

    def check(self, public: bytes) -> None:
        """Refuse what is not canonical or of small order."""
        if len(public) != self.size or not _is_canonical_edwards(public, _P25519, _SMALL_25519):
            raise InvalidKeyError("A signature key is not canonical, or of small order.")

    def sign(self, private: bytes, message: bytes) -> bytes:
        """Sign a message."""
        return Ed25519PrivateKey.from_private_bytes(private).sign(message)

    def verify(self, public: bytes, message: bytes, signature: bytes) -> None:
        """Verify a signature."""
        self.check(public)
        try:
            Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
        except InvalidSignature as error:
            raise InvalidSignatureError("A signature does not verify.") from error


@dataclass(frozen=True, slots=True)
class Ed448:
    """Ed448 (RFC 8032)."""

    size: int = 57

    def generate(self, random: Random) -> KeyPair:
        """A fresh key pair."""
        private = random(self.size)
        return KeyPair(private, self.public_of(private))

    def public_of(self, private: bytes) -> bytes:
        """The public key of a private key."""
        try:
            return Ed448PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()
        except ValueError as error:
            raise InvalidKeyError("A signature key has the wrong size.") from error

    def check(self, public: bytes) -> None:
        """Refuse what is not canonical or of small order."""
        if len(public) != self.size or not _is_canonical_edwards(public, _P448, _SMALL_448):
            raise InvalidKeyError("A signature key is not canonical, or of small order.")

    def sign(self, private: bytes, message: bytes) -> bytes:
        """Sign a message."""
        return Ed448PrivateKey.from_private_bytes(private).sign(message)

    def verify(self, public: bytes, message: bytes, signature: bytes) -> None:
        """Verify a signature."""
        self.check(public)
        try:
            Ed448PublicKey.from_public_bytes(public).verify(signature, message)
        except InvalidSignature as error:
            raise InvalidSignatureError("A signature does not verify.") from error


@dataclass(frozen=True, slots=True)
class Ecdsa:
    """ECDSA with DER signatures, as TLS 1.3 encodes them; the library draws the nonces."""

    curve: ec.EllipticCurve
    order: int
    algorithm: hashes.HashAlgorithm

    @property
    def size(self) -> int:
        """Bytes of a private key."""
        return (self.order.bit_length() + 7) // 8

    def generate(self, random: Random) -> KeyPair:
        """A fresh key pair, from enough random bits to leave no bias."""
        drawn = int.from_bytes(random(self.size + 16), "big") % (self.order - 1) + 1
        private = drawn.to_bytes(self.size, "big")
        return KeyPair(private, self.public_of(private))

    def _private(self, private: bytes) -> ec.EllipticCurvePrivateKey:
        number = int.from_bytes(private, "big")
        if not 0 < number < self.order:
            raise InvalidKeyError("A signature key is out of range.")
        return ec.derive_private_key(number, self.curve)

    def public_of(self, private: bytes) -> bytes:
        """The public key of a private key."""
        public = self._private(private).public_key()
        return public.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)

    def check(self, public: bytes) -> None:
        """Refuse what is not a point of the curve in its one form (section 5.1.1)."""
        self._public(public)

    def _public(self, public: bytes) -> ec.EllipticCurvePublicKey:
        if len(public) != 1 + 2 * self.size:
            raise InvalidKeyError("A signature key is not an uncompressed point.")
        try:
            return ec.EllipticCurvePublicKey.from_encoded_point(self.curve, public)
        except ValueError as error:
            raise InvalidKeyError("A signature key is not a point of its curve.") from error

    def sign(self, private: bytes, message: bytes) -> bytes:
        """Sign a message."""
        return self._private(private).sign(message, ec.ECDSA(self.algorithm))

    def verify(self, public: bytes, message: bytes, signature: bytes) -> None:
        """Verify a signature."""
        try:
            self._public(public).verify(signature, message, ec.ECDSA(self.algorithm))
        except InvalidSignature as error:
            raise InvalidSignatureError("A signature does not verify.") from error
