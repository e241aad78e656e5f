"""Keys of every algorithm: wrong ones are refused by name, and derived as RFC 9180 says."""

import hashlib
from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from sync.mls.crypto import (
    HpkeCiphertext,
    decrypt_with_label,
    encrypt_with_label,
    sign_with_label,
    verify_with_label,
)
from sync.mls.errors import DecryptionError, InvalidKeyError, InvalidSignatureError
from sync.mls.kdf import labeled_expand, labeled_extract
from sync.mls.kem import Curve448, Curve25519, NistCurve, Renumbered, XWing
from sync.mls.signatures import Ecdsa
from sync.mls.suites import DHKEM_P256, DHKEM_X25519, SHA256, SUITES, suite
from tests.sync.mls_making import seeded

ALL = pytest.mark.parametrize("number", SUITES, ids=lambda number: f"{number:04x}")


@ALL
def test_what_is_encrypted_to_a_key_opens_with_its_private_key_only(number: int) -> None:
    """And only under the label and context it was encrypted for (section 5.1.3)."""
    using, random = suite(number), seeded(3)
    pair, other = using.kem.derive_key_pair(b"one"), using.kem.derive_key_pair(b"two")
    assert using.kem.public_of(pair.private) == pair.public
    assert len(pair.private) == using.kem.private_size
    using.kem.check(pair.public)
    sealed = encrypt_with_label(using, pair.public, "label", b"context", b"said", random=random)
    opened = decrypt_with_label(using, pair.private, "label", b"context", sealed)
    assert opened == b"said"
    for private, label, context in (
        (other.private, "label", b"context"),
        (pair.private, "Label", b"context"),
        (pair.private, "label", b""),
    ):
        with pytest.raises(DecryptionError):
            decrypt_with_label(using, private, label, context, sealed)


@ALL
def test_a_malformed_encapsulation_does_not_open(number: int) -> None:
    """It is a ciphertext that does not open, whatever is wrong with it."""
    using = suite(number)
    pair = using.kem.derive_key_pair(b"one")
    for output in (b"", bytes(32), b"\xff" * 32, bytes(1120), bytes(65), b"\4" + bytes(64)):
        with pytest.raises(DecryptionError):
            decrypt_with_label(using, pair.private, "x", b"", HpkeCiphertext(output, bytes(16)))


@ALL
def test_a_signature_counts_for_its_key_label_and_content(number: int) -> None:
    """SignWithLabel binds all of them (section 5.1.2)."""
    scheme, using = suite(number).signature, suite(number)
    pair, other = scheme.generate(seeded(1)), scheme.generate(seeded(2))
    signature = sign_with_label(using, pair.private, "label", b"content")
    verify_with_label(using, pair.public, "label", b"content", signature)
    wrong = signature[:-1] + bytes([signature[-1] ^ 1])
    for public, label, content, given in (
        (other.public, "label", b"content", signature),
        (pair.public, "Label", b"content", signature),
        (pair.public, "label", b"Content", signature),
        (pair.public, "label", b"content", wrong),
        (pair.public, "label", b"content", b""),
        (pair.public, "label", b"content", signature + b"\0"),
    ):
        with pytest.raises(InvalidSignatureError):
            verify_with_label(using, public, label, content, given)


@ALL
def test_private_keys_of_a_wrong_size_or_out_of_range_are_refused(number: int) -> None:
    """Nothing else comes out of the library. Only ECDSA's may lack zeros in front."""
    using = suite(number)
    for wrong in (b"", b"\1" * 7, b"\xff" * 100):
        with pytest.raises(InvalidKeyError):
            using.kem.public_of(wrong)
        if len(wrong) == 7 and isinstance(using.signature, Ecdsa):
            padded = wrong.rjust(using.signature.size, b"\0")
            assert using.signature.public_of(wrong) == using.signature.public_of(padded)
            continue
        with pytest.raises(InvalidKeyError):
            using.signature.public_of(wrong)


@pytest.mark.parametrize("curve", [Curve25519(), Curve448()])
def test_an_exchange_that_comes_to_nothing_is_refused(curve: Curve25519 | Curve448) -> None:
    """RFC 9180, section 7.1.4: all zeros are no shared secret, even for a key not looked at."""
    with pytest.raises(InvalidKeyError):
        curve.exchange(b"\x11" * curve.private_size, bytes(curve.public_size))


def test_points_come_in_one_form_and_lie_on_their_curve() -> None:
    """Compressed, off the curve, at infinity: refused for agreement and for signatures alike."""
    using = suite(0x0002)
    pair = using.signature.generate(seeded(1))
    key = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), pair.public)
    compressed = key.public_bytes(Encoding.X962, PublicFormat.CompressedPoint)
    off = pair.public[:-1] + bytes([pair.public[-1] ^ 1])
    hybrid = bytes([6 + pair.public[-1] % 2]) + pair.public[1:]
    for wrong in (compressed, off, hybrid, b"\0", b"", bytes(65)):
        with pytest.raises(InvalidKeyError):
            using.signature.check(wrong)
        with pytest.raises(InvalidKeyError):
            using.kem.check(wrong)
    using.signature.check(pair.public)
    using.kem.check(pair.public)


def test_private_keys_on_the_curves_of_nist_are_in_range() -> None:
    """Zero and the order are not; neither is a key of another length."""
    curve = DHKEM_P256.curve
    assert isinstance(curve, NistCurve)
    for number in (0, curve.order, 2**256 - 1):
        with pytest.raises(InvalidKeyError):
            curve.public_of(number.to_bytes(32, "big"))
    with pytest.raises(InvalidKeyError):
        curve.public_of(b"\0" + (5).to_bytes(32, "big"))
    last = curve.public_of((curve.order - 1).to_bytes(32, "big"))
    assert last[1:33] == curve.public_of((1).to_bytes(32, "big"))[1:33]
    scheme = Ecdsa(ec.SECP256R1(), curve.order, suite(2).signature.algorithm)  # type: ignore[attr-defined]
    for number in (0, curve.order):
        with pytest.raises(InvalidKeyError):
            scheme.public_of(number.to_bytes(32, "big"))


def test_candidates_out_of_range_are_passed_over() -> None:
    """RFC 9180, section 7.1.3: the first candidate in range counts; after 256 it has failed."""
    order, ids, prk = 2**248, b"KEM\x00\x10", b"\x07" * 32
    picky = NistCurve(ec.SECP256R1(), order, 0x03, 32, 65)
    candidates = [
        labeled_expand(SHA256, ids, prk, b"candidate", bytes([counter]), 32)
        for counter in range(256)
    ]
    cut = [bytes([candidate[0] & 3]) + candidate[1:] for candidate in candidates]
    fitting = [candidate for candidate in cut if int.from_bytes(candidate, "big") < order]
    assert fitting[0] != cut[0]
    assert picky.derive(prk, SHA256, ids) == fitting[0]
    with pytest.raises(InvalidKeyError):
        replace(picky, order=1).derive(prk, SHA256, ids)


def test_both_halves_of_the_hybrid_are_looked_at() -> None:
    """Its draft leaves it open; here a bad half is as bad as a bad key."""
    kem = XWing()
    pair = kem.derive_key_pair(b"one")
    lattice, point = pair.public[:1184], pair.public[1184:]
    for wrong in (
        lattice + bytes(32),
        lattice + b"\xff" * 32,
        b"\xff" * 1184 + point,
        pair.public[:-1],
        pair.public + b"\0",
    ):
        with pytest.raises(InvalidKeyError):
            kem.check(wrong)
        with pytest.raises(InvalidKeyError):
            kem.encap(wrong, seeded(1))
    _, sent = kem.encap(pair.public, seeded(1))
    for wrong in (sent[:-1], sent[:1088] + bytes(32)):
        with pytest.raises(InvalidKeyError):
            kem.decap(wrong, pair.private)


def test_the_hybrid_of_circles_derives_its_keys_under_its_own_number() -> None:
    """As mls-rs does: extracted under 0xF057 first, then X-Wing's own derivation."""
    kem = suite(0xF057).kem
    assert isinstance(kem, Renumbered)
    prk = labeled_extract(SHA256, b"KEM\xf0\x57", b"", b"dkp_prk", b"material")
    seed = hashlib.shake_256(prk).digest(32)
    assert kem.derive_key_pair(b"material").private == seed
    assert suite(0xF057).hpke.suite_id == b"HPKE\xf0\x57\x00\x01\x00\x03"
    assert suite(0x0003).hpke.suite_id == b"HPKE\x00\x20\x00\x01\x00\x03"
    assert kem.private_size == 32


def test_ephemeral_keys_come_from_the_randomness_that_is_passed_in() -> None:
    """The same bytes give the same encapsulation, others another one."""
    pair = DHKEM_X25519.derive_key_pair(b"one")
    first, again = (DHKEM_X25519.encap(pair.public, seeded(5)) for _ in range(2))
    assert first == again
    assert DHKEM_X25519.encap(pair.public, seeded(6))[1] != first[1]
    assert DHKEM_X25519.decap(first[1], pair.private) == first[0]
