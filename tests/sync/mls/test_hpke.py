"""HPKE held against the one that the library has, which offers no export and no DeriveKeyPair."""

import hashlib
import itertools

import pytest
from cryptography.hazmat.primitives import hpke as library
from cryptography.hazmat.primitives.asymmetric import ec, mlkem, x25519

from sync.mls.aead import AES_128_GCM, AES_256_GCM, CHACHA20_POLY1305, Aead
from sync.mls.errors import InvalidKeyError
from sync.mls.hpke import Hpke
from sync.mls.kdf import Kdf
from sync.mls.kem import Kem, XWing
from sync.mls.suites import (
    DHKEM_P256,
    DHKEM_P384,
    DHKEM_P521,
    DHKEM_X25519,
    SHA256,
    SHA384,
    SHA512,
)
from tests.sync.mls_making import seeded

KDFS = [
    (SHA256, library.KDF.HKDF_SHA256),
    (SHA384, library.KDF.HKDF_SHA384),
    (SHA512, library.KDF.HKDF_SHA512),
]
AEADS = [
    (AES_128_GCM, library.AEAD.AES_128_GCM),
    (AES_256_GCM, library.AEAD.AES_256_GCM),
    (CHACHA20_POLY1305, library.AEAD.CHACHA20_POLY1305),
]
CURVES: dict[library.KEM, ec.EllipticCurve] = {
    library.KEM.P256: ec.SECP256R1(),
    library.KEM.P384: ec.SECP384R1(),
    library.KEM.P521: ec.SECP521R1(),
}
KEMS: list[tuple[Kem, library.KEM]] = [
    (DHKEM_X25519, library.KEM.X25519),
    (DHKEM_P256, library.KEM.P256),
    (DHKEM_P384, library.KEM.P384),
    (DHKEM_P521, library.KEM.P521),
    (XWing(), library.KEM.MLKEM768_X25519),
]
LibraryKey = x25519.X25519PrivateKey | ec.EllipticCurvePrivateKey | library.MLKEM768X25519PrivateKey


def known_to_library(kem: library.KEM, private: bytes) -> LibraryKey:
    """A private key of ours as the library takes it."""
    if kem == library.KEM.X25519:
        return x25519.X25519PrivateKey.from_private_bytes(private)
    if kem in CURVES:
        return ec.derive_private_key(int.from_bytes(private, "big"), CURVES[kem])
    expanded = hashlib.shake_256(private).digest(96)
    return library.MLKEM768X25519PrivateKey(
        mlkem.MLKEM768PrivateKey.from_seed_bytes(expanded[:64]),
        x25519.X25519PrivateKey.from_private_bytes(expanded[64:]),
    )


@pytest.mark.parametrize("kems", KEMS, ids=["x25519", "p256", "p384", "p521", "x-wing"])
@pytest.mark.parametrize(
    ("kdfs", "aeads"),
    [*itertools.product(KDFS, AEADS)],
    ids=[f"{kdf}-{aead}" for kdf in ("256", "384", "512") for aead in ("128", "256", "chacha")],
)
def test_the_library_opens_what_is_sealed_here_and_the_other_way_round(
    kems: tuple[Kem, library.KEM],
    kdfs: tuple[Kdf, library.KDF],
    aeads: tuple[Aead, library.AEAD],
) -> None:
    """For every KEM, KDF and AEAD that both have."""
    ours, theirs = Hpke(kems[0], kdfs[0], aeads[0]), library.Suite(kems[1], kdfs[1], aeads[1])
    pair = kems[0].derive_key_pair(b"one key of enough bytes for each")
    private = known_to_library(kems[1], pair.private)
    encapsulated, context = ours.setup_sender(pair.public, b"info", seeded(7))
    sealed = encapsulated + context.seal(b"", b"from here")
    assert theirs.decrypt(sealed, private, b"info") == b"from here"
    sealed = theirs.encrypt(b"from there", private.public_key(), b"info")
    size = len(encapsulated)
    context = ours.setup_receiver(sealed[:size], pair.private, b"info")
    assert context.open(b"", sealed[size:]) == b"from there"


def test_a_bad_half_of_a_hybrid_encapsulation_is_refused() -> None:
    """A point that is not canonical, which the library's exchange would take."""
    kem = XWing()
    pair = kem.derive_key_pair(bytes(32))
    _, encapsulated = kem.encap(pair.public, seeded(1))
    for point in (bytes(32), (9 | 1 << 255).to_bytes(32, "little")):
        with pytest.raises(InvalidKeyError):
            kem.decap(encapsulated[:-32] + point, pair.private)
