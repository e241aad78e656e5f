"""Cipher suites (RFC 9420, sections 5.1 and 17.1). A further suite is one more row."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec

from sync.mls.aead import AES_128_GCM, AES_256_GCM, CHACHA20_POLY1305, Aead
from sync.mls.errors import UnsupportedError
from sync.mls.hpke import Hpke
from sync.mls.kdf import Kdf
from sync.mls.kem import Curve448, Curve25519, DhKem, Kem, NistCurve, Renumbered, XWing
from sync.mls.signatures import Ecdsa, Ed448, Ed25519, Scheme

SHA256: Final = Kdf(1, "sha256", 32, hashes.SHA256)
SHA384: Final = Kdf(2, "sha384", 48, hashes.SHA384)
SHA512: Final = Kdf(3, "sha512", 64, hashes.SHA512)

_ORDER_256: Final = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
_ORDER_384: Final = int(
    "ffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf"
    "581a0db248b0a77aecec196accc52973",
    16,
)
_ORDER_521: Final = int(
    "01fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa"
    "51868783bf2f966b7fcc0148f709a5d03bb5c9b8899c47aebb6fb71e91386409",
    16,
)

DHKEM_X25519: Final = DhKem(0x0020, Curve25519(), SHA256)
DHKEM_X448: Final = DhKem(0x0021, Curve448(), SHA512)
DHKEM_P256: Final = DhKem(0x0010, NistCurve(ec.SECP256R1(), _ORDER_256, 0xFF, 32, 65), SHA256)
DHKEM_P384: Final = DhKem(0x0011, NistCurve(ec.SECP384R1(), _ORDER_384, 0xFF, 48, 97), SHA384)
DHKEM_P521: Final = DhKem(0x0012, NistCurve(ec.SECP521R1(), _ORDER_521, 0x01, 66, 133), SHA512)


@dataclass(frozen=True, slots=True)
class CipherSuite:
    """The algorithms that a group uses.

    Attributes:
        number: its number in the registry, as it stands on the wire.
        name: its name in the registry.
    """

    number: int
    name: str
    kem: Kem
    kdf: Kdf
    aead: Aead
    signature: Scheme

    @property
    def hpke(self) -> Hpke:
        """Public-key encryption in this suite."""
        return Hpke(self.kem, self.kdf, self.aead)

    def __repr__(self) -> str:
        return f"CipherSuite(0x{self.number:04x}, {self.name})"


_TABLE: Final = (
    CipherSuite(
        0x0001,
        "MLS_128_DHKEMX25519_AES128GCM_SHA256_Ed25519",
        DHKEM_X25519,
        SHA256,
        AES_128_GCM,
        Ed25519(),
    ),
    CipherSuite(
        0x0002,
        "MLS_128_DHKEMP256_AES128GCM_SHA256_P256",
        DHKEM_P256,
        SHA256,
        AES_128_GCM,
        Ecdsa(ec.SECP256R1(), _ORDER_256, hashes.SHA256()),
    ),
    CipherSuite(
        0x0003,
        "MLS_128_DHKEMX25519_CHACHA20POLY1305_SHA256_Ed25519",
        DHKEM_X25519,
        SHA256,
        CHACHA20_POLY1305,
        Ed25519(),
    ),
    CipherSuite(
        0x0004,
        "MLS_256_DHKEMX448_AES256GCM_SHA512_Ed448",
        DHKEM_X448,
        SHA512,
        AES_256_GCM,
        Ed448(),
    ),
    CipherSuite(
        0x0005,
        "MLS_256_DHKEMP521_AES256GCM_SHA512_P521",
        DHKEM_P521,
        SHA512,
        AES_256_GCM,
        Ecdsa(ec.SECP521R1(), _ORDER_521, hashes.SHA512()),
    ),
    CipherSuite(
        0x0006,
        "MLS_256_DHKEMX448_CHACHA20POLY1305_SHA512_Ed448",
        DHKEM_X448,
        SHA512,
        CHACHA20_POLY1305,
        Ed448(),
    ),
    CipherSuite(
        0x0007,
        "MLS_256_DHKEMP384_AES256GCM_SHA384_P384",
        DHKEM_P384,
        SHA384,
        AES_256_GCM,
        Ecdsa(ec.SECP384R1(), _ORDER_384, hashes.SHA384()),
    ),
    # A private-use number: the hybrid that circles begin with. `rine-mls`, which stands on mls-rs,
    # uses the same number for the same thing.
    CipherSuite(
        0xF057,
        "MLS_128_XWING_CHACHA20POLY1305_SHA256_Ed25519",
        Renumbered(XWing(), 0xF057, SHA256),
        SHA256,
        CHACHA20_POLY1305,
        Ed25519(),
    ),
)

SUITES: Final[Mapping[int, CipherSuite]] = {suite.number: suite for suite in _TABLE}


def suite(number: int) -> CipherSuite:
    """The suite of a number. Raises `UnsupportedError`."""
    if number not in SUITES:
        raise UnsupportedError(f"Cipher suite 0x{number:04x} is not supported.")
    return SUITES[number]
