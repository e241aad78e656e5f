"""Key encapsulation: DHKEM (RFC 9180, section 4.1) and X-Wing (draft-connolly-cfrg-xwing-kem).

Keys and encapsulations are bytes in their serialized form. Encapsulation takes its randomness from
the source that is passed in, except the ML-KEM half of X-Wing, which the library keeps to itself.
"""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec, mlkem
from cryptography.hazmat.primitives.asymmetric.x448 import X448PrivateKey, X448PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from sync.mls.errors import InvalidKeyError
from sync.mls.kdf import Kdf, labeled_expand, labeled_extract

Random = Callable[[int], bytes]
"""A source of so many random bytes."""


@dataclass(frozen=True, slots=True)
class KeyPair:
    """A private key and its public key, serialized."""

    private: bytes
    public: bytes

    def __repr__(self) -> str:
        return f"KeyPair(public={self.public[:4].hex()}…)"


class Curve(Protocol):
    """A Diffie-Hellman group as RFC 9180, section 7.1, serializes it."""

    @property
    def private_size(self) -> int:
        """Nsk: bytes of a private key."""
        ...

    @property
    def public_size(self) -> int:
        """Npk: bytes of a public key."""
        ...

    def derive(self, prk: bytes, kdf: Kdf, suite_id: bytes) -> bytes:
        """The private key that an extracted secret leads to (section 7.1.3)."""
        ...

    def public_of(self, private: bytes) -> bytes:
        """The public key of a private key."""
        ...

    def exchange(self, private: bytes, public: bytes) -> bytes:
        """The shared point. Raises `InvalidKeyError`."""
        ...

    def check(self, public: bytes) -> None:
        """Refuse a public key that is malformed, non-canonical or of small order."""
        ...


class Kem(Protocol):
    """A key encapsulation mechanism (RFC 9180, section 4)."""

    @property
    def id(self) -> int:
        """Its number in the HPKE registry."""
        ...

    @property
    def private_size(self) -> int:
        """Nsk: bytes of a private key."""
        ...

    def derive_key_pair(self, ikm: bytes) -> KeyPair:
        """DeriveKeyPair: the key pair that some key material leads to."""
        ...

    def public_of(self, private: bytes) -> bytes:
        """The public key of a private key. Raises `InvalidKeyError`."""
        ...

    def check(self, public: bytes) -> None:
        """Refuse a public key that nobody honest has. Raises `InvalidKeyError`."""
        ...

    def encap(self, public: bytes, random: Random) -> tuple[bytes, bytes]:
        """A shared secret, and its encapsulation for whoever has the private key."""
        ...

    def decap(self, encapsulated: bytes, private: bytes) -> bytes:
        """The shared secret of an encapsulation. Raises `InvalidKeyError`."""
        ...


@dataclass(frozen=True, slots=True)
class DhKem:
    """DHKEM(curve, KDF)."""

    id: int
    curve: Curve
    kdf: Kdf

    @property
    def private_size(self) -> int:
        """Nsk: bytes of a private key."""
        return self.curve.private_size

    @property
    def _suite_id(self) -> bytes:
        return b"KEM" + self.id.to_bytes(2, "big")

    def derive_key_pair(self, ikm: bytes) -> KeyPair:
        """DeriveKeyPair (section 7.1.3)."""
        prk = labeled_extract(self.kdf, self._suite_id, b"", b"dkp_prk", ikm)
        private = self.curve.derive(prk, self.kdf, self._suite_id)
        return KeyPair(private, self.curve.public_of(private))

    def public_of(self, private: bytes) -> bytes:
        """The public key of a private key."""
        return self.curve.public_of(private)

    def check(self, public: bytes) -> None:
        """Refuse a public key that is malformed, non-canonical or of small order."""
        self.curve.check(public)

    def encap(self, public: bytes, random: Random) -> tuple[bytes, bytes]:
        """Encap (section 4.1), with an ephemeral key derived from fresh random bytes."""
        self.curve.check(public)
        ephemeral = self.derive_key_pair(random(self.curve.private_size))
        shared = self.curve.exchange(ephemeral.private, public)
        return self._extract_and_expand(shared, ephemeral.public + public), ephemeral.public

    def decap(self, encapsulated: bytes, private: bytes) -> bytes:
        """Decap (section 4.1)."""
        self.curve.check(encapsulated)
        shared = self.curve.exchange(private, encapsulated)
        return self._extract_and_expand(shared, encapsulated + self.curve.public_of(private))

    def _extract_and_expand(self, shared: bytes, context: bytes) -> bytes:
        prk = labeled_extract(self.kdf, self._suite_id, b"", b"eae_prk", shared)
        size = self.kdf.size
        return labeled_expand(self.kdf, self._suite_id, prk, b"shared_secret", context, size)


_P25519: Final = 2**255 - 19
_P448: Final = 2**448 - 2**224 - 1
_SMALL_25519: Final = frozenset(
    {
        0,
        1,
        _P25519 - 1,
        325606250916557431795983626356110631294008115727848805560023387167927233504,
        39382357235489614581723060781553021112529911719440698176882885853963445705823,
    }
)
_SMALL_448: Final = frozenset({0, 1, _P448 - 1})
"""The u-coordinates of points whose order divides the cofactor (RFC 7748, section 7)."""


def check_montgomery(public: bytes, size: int, prime: int, small: frozenset[int]) -> None:
    """Refuse a u-coordinate of the wrong size, not reduced, or of a point of small order."""
    if len(public) != size:
        raise InvalidKeyError("A public key has the wrong size.")
    coordinate = int.from_bytes(public, "little")
    if coordinate >= prime or coordinate in small:
        raise InvalidKeyError("A public key is not canonical, or of small order.")


@dataclass(frozen=True, slots=True)
class Curve25519:
    """X25519 (RFC 7748)."""

    private_size: int = 32
    public_size: int = 32

    def derive(self, prk: bytes, kdf: Kdf, suite_id: bytes) -> bytes:
        """The private key that an extracted secret leads to."""
        return labeled_expand(kdf, suite_id, prk, b"sk", b"", self.private_size)

    def public_of(self, private: bytes) -> bytes:
        """The public key of a private key."""
        try:
            return X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()
        except ValueError as error:
            raise InvalidKeyError("A private key has the wrong size.") from error

    def exchange(self, private: bytes, public: bytes) -> bytes:
        """The shared point; all zeros are refused."""
        try:
            key = X25519PrivateKey.from_private_bytes(private)
            return key.exchange(X25519PublicKey.from_public_bytes(public))
        except ValueError as error:
            raise InvalidKeyError("A key exchange has no result.") from error

    def check(self, public: bytes) -> None:
        """Refuse what is not canonical or of small order."""
        check_montgomery(public, self.public_size, _P25519, _SMALL_25519)


@dataclass(frozen=True, slots=True)
class Curve448:
    """X448 (RFC 7748)."""

    private_size: int = 56
    public_size: int = 56

    def derive(self, prk: bytes, kdf: Kdf, suite_id: bytes) -> bytes:
        """The private key that an extracted secret leads to."""
        return labeled_expand(kdf, suite_id, prk, b"sk", b"", self.private_size)

    def public_of(self, private: bytes) -> bytes:
        """The public key of a private key."""
        try:
            return X448PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()
        except ValueError as error:
            raise InvalidKeyError("A private key has the wrong size.") from error

    def exchange(self, private: bytes, public: bytes) -> bytes:
        """The shared point; all zeros are refused."""
        try:
            key = X448PrivateKey.from_private_bytes(private)
            return key.exchange(X448PublicKey.from_public_bytes(public))
        except ValueError as error:
            raise InvalidKeyError("A key exchange has no result.") from error

    def check(self, public: bytes) -> None:
        """Refuse what is not canonical or of small order."""
        check_montgomery(public, self.public_size, _P448, _SMALL_448)


@dataclass(frozen=True, slots=True)
class NistCurve:
    """P-256, P-384 or P-521 with uncompressed points (RFC 9180, section 7.1.1).

    Attributes:
        order: the order of the group.
        bitmask: what the first byte of a candidate private key is cut down with (section 7.1.3).
    """

    curve: ec.EllipticCurve
    order: int
    bitmask: int
    private_size: int
    public_size: int

    def derive(self, prk: bytes, kdf: Kdf, suite_id: bytes) -> bytes:
        """The first candidate in range."""
        for counter in range(256):
            size = self.private_size
            candidate = labeled_expand(kdf, suite_id, prk, b"candidate", bytes([counter]), size)
            candidate = bytes([candidate[0] & self.bitmask]) + candidate[1:]
            if 0 < int.from_bytes(candidate, "big") < self.order:
                return candidate
        raise InvalidKeyError("No private key could be derived.")

    def _private(self, private: bytes) -> ec.EllipticCurvePrivateKey:
        number = int.from_bytes(private, "big")
        if len(private) != self.private_size or not 0 < number < self.order:
            raise InvalidKeyError("A private key is out of range.")
        return ec.derive_private_key(number, self.curve)

    def _public(self, public: bytes) -> ec.EllipticCurvePublicKey:
        if len(public) != self.public_size:
            raise InvalidKeyError("A public key has the wrong size.")
        try:
            return ec.EllipticCurvePublicKey.from_encoded_point(self.curve, public)
        except ValueError as error:
            raise InvalidKeyError("A public key is not a point of its curve.") from error

    def public_of(self, private: bytes) -> bytes:
        """The public key of a private key."""
        public = self._private(private).public_key()
        return public.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)

    def exchange(self, private: bytes, public: bytes) -> bytes:
        """The x-coordinate of the shared point."""
        return self._private(private).exchange(ec.ECDH(), self._public(public))

    def check(self, public: bytes) -> None:
        """Refuse what is not a point of the curve, which has no points of small order."""
        self._public(public)


_XWING_LABEL: Final = bytes.fromhex("5c2e2f2f5e5c")
_ML_KEM_PUBLIC: Final = 1184
_ML_KEM_CIPHERTEXT: Final = 1088
_SEED: Final = 32


@dataclass(frozen=True, slots=True)
class XWing:
    """X-Wing: ML-KEM-768 and X25519 in one (draft-connolly-cfrg-xwing-kem, section 5).

    A private key is the seed of 32 bytes that both halves are expanded from.
    """

    id: int = 0x647A
    private_size: int = _SEED
    curve: Curve = Curve25519()

    def derive_key_pair(self, ikm: bytes) -> KeyPair:
        """DeriveKeyPair: the seed is SHAKE-256 of the key material."""
        seed = hashlib.shake_256(ikm).digest(_SEED)
        return KeyPair(seed, self.public_of(seed))

    def _expand(self, seed: bytes) -> tuple[mlkem.MLKEM768PrivateKey, bytes]:
        if len(seed) != _SEED:
            raise InvalidKeyError("A private key has the wrong size.")
        expanded = hashlib.shake_256(seed).digest(96)
        return mlkem.MLKEM768PrivateKey.from_seed_bytes(expanded[:64]), expanded[64:]

    def public_of(self, private: bytes) -> bytes:
        """The public keys of both halves, one after the other."""
        lattice, scalar = self._expand(private)
        return lattice.public_key().public_bytes_raw() + self.curve.public_of(scalar)

    def check(self, public: bytes) -> None:
        """Refuse a wrong size, a lattice key that is not reduced, a bad curve key."""
        self._split(public)

    def _split(self, public: bytes) -> tuple[mlkem.MLKEM768PublicKey, bytes]:
        if len(public) != _ML_KEM_PUBLIC + self.curve.public_size:
            raise InvalidKeyError("A public key has the wrong size.")
        point = public[_ML_KEM_PUBLIC:]
        self.curve.check(point)
        try:
            lattice = mlkem.MLKEM768PublicKey.from_public_bytes(public[:_ML_KEM_PUBLIC])
        except (ValueError, UnsupportedAlgorithm) as error:
            raise InvalidKeyError("A public key is not a valid lattice key.") from error
        return lattice, point

    def encap(self, public: bytes, random: Random) -> tuple[bytes, bytes]:
        """Encapsulate to both halves and combine."""
        lattice, point = self._split(public)
        lattice_secret, ciphertext = lattice.encapsulate()
        ephemeral = random(self.curve.private_size)
        sent = self.curve.public_of(ephemeral)
        shared = self.curve.exchange(ephemeral, point)
        return _combine(lattice_secret, shared, sent, point), ciphertext + sent

    def decap(self, encapsulated: bytes, private: bytes) -> bytes:
        """Decapsulate both halves and combine."""
        if len(encapsulated) != _ML_KEM_CIPHERTEXT + self.curve.public_size:
            raise InvalidKeyError("An encapsulation has the wrong size.")
        lattice, scalar = self._expand(private)
        sent = encapsulated[_ML_KEM_CIPHERTEXT:]
        self.curve.check(sent)
        lattice_secret = lattice.decapsulate(encapsulated[:_ML_KEM_CIPHERTEXT])
        shared = self.curve.exchange(scalar, sent)
        return _combine(lattice_secret, shared, sent, self.curve.public_of(scalar))


def _combine(lattice_secret: bytes, shared: bytes, sent: bytes, public: bytes) -> bytes:
    """The combiner of X-Wing (section 5.3)."""
    return hashlib.sha3_256(lattice_secret + shared + sent + public + _XWING_LABEL).digest()


@dataclass(frozen=True, slots=True)
class Renumbered:
    """A KEM under a number of private use, the way mls-rs takes one into HPKE.

    The number stands in every label, and key material is extracted with it before the KEM derives a
    key pair. Another library that serves the same cipher suite does just this; doing anything else
    under its number would be another suite.
    """

    inner: Kem
    id: int
    kdf: Kdf

    @property
    def private_size(self) -> int:
        """Nsk: bytes of a private key."""
        return self.inner.private_size

    def derive_key_pair(self, ikm: bytes) -> KeyPair:
        """DeriveKeyPair of the inner KEM, on what is extracted from the key material."""
        suite_id = b"KEM" + self.id.to_bytes(2, "big")
        prk = labeled_extract(self.kdf, suite_id, b"", b"dkp_prk", ikm)
        return self.inner.derive_key_pair(prk)

    def public_of(self, private: bytes) -> bytes:
        """The public key of a private key."""
        return self.inner.public_of(private)

    def check(self, public: bytes) -> None:
        """Refuse what the inner KEM refuses."""
        self.inner.check(public)

    def encap(self, public: bytes, random: Random) -> tuple[bytes, bytes]:
        """As the inner KEM."""
        return self.inner.encap(public, random)

    def decap(self, encapsulated: bytes, private: bytes) -> bytes:
        """As the inner KEM."""
        return self.inner.decap(encapsulated, private)
