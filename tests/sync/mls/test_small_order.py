"""Public keys that nobody honest has: not reduced, or of a point whose order divides the cofactor.

The lists are held against the curves' own arithmetic: each value in them comes to the neutral
element by doubling, and their number is that of all points that do.
"""

import pytest

from sync.mls.errors import InvalidKeyError
from sync.mls.kem import _SMALL_448 as SMALL_X448
from sync.mls.kem import _SMALL_25519 as SMALL_X25519
from sync.mls.kem import Curve, Curve448, Curve25519, DhKem
from sync.mls.signatures import _SMALL_448 as SMALL_ED448
from sync.mls.signatures import _SMALL_25519 as SMALL_ED25519
from sync.mls.signatures import Ed448, Ed25519, Scheme
from sync.mls.suites import DHKEM_X448, DHKEM_X25519

P25519 = 2**255 - 19
P448 = 2**448 - 2**224 - 1


def doubled_u(u: int, a: int, p: int) -> int | None:
    """The u-coordinate of twice a Montgomery point; None at infinity."""
    below = 4 * u * (u * u + a * u + 1) % p
    return (u * u - 1) ** 2 * pow(below, -1, p) % p if below else None


def doubled_y(y: int, a: int, d: int, p: int) -> int:
    """The y-coordinate of twice an Edwards point ax² + y² = 1 + dx²y²."""
    xx = (1 - y * y) * pow(a - d * y * y, -1, p) % p
    assert xx == 0 or pow(xx, (p - 1) // 2, p) == 1, "it is a point of the curve"
    return (y * y - a * xx) * pow(2 - a * xx - y * y, -1, p) % p


@pytest.mark.parametrize(
    ("small", "a", "p", "count", "doublings"),
    [(SMALL_X25519, 486662, P25519, 5, 3), (SMALL_X448, 156326, P448, 3, 2)],
    ids=["x25519", "x448"],
)
def test_small_u_coordinates_are_all_known(
    small: frozenset[int], a: int, p: int, count: int, doublings: int
) -> None:
    """The curve of X25519 has 8 such points and its twist 4, that of X448 has 4 and 4.

    With infinity and the signs taken off, and 0 on both, that makes 5 and 3 coordinates.
    """
    assert len(small) == count
    for u in small:
        point: int | None = u
        for _ in range(doublings):
            point = None if point is None else doubled_u(point, a, p)
        assert point is None


@pytest.mark.parametrize(
    ("small", "a", "d", "p", "count", "doublings"),
    [
        (SMALL_ED25519, -1, -121665 * pow(121666, -1, P25519) % P25519, P25519, 5, 3),
        (SMALL_ED448, 1, -39081, P448, 3, 2),
    ],
    ids=["ed25519", "ed448"],
)
def test_small_y_coordinates_are_all_known(
    small: frozenset[int], a: int, d: int, p: int, count: int, doublings: int
) -> None:
    """Of 8 points of Ed25519 one has y = 1, one -1, two 0, and two each one of order 8; of 4, 3."""
    assert len(small) == count
    for y in small:
        point = y
        for _ in range(doublings):
            point = doubled_y(point, a, d, p)
        assert point == 1


def _refused(target: Curve | Scheme, encoded: bytes) -> None:
    with pytest.raises(InvalidKeyError):
        target.check(encoded)


def test_no_encoding_of_a_bad_x25519_key_is_taken() -> None:
    """Small, small plus the prime, everything from the prime on, and the unused bit set."""
    curve = Curve25519()
    bad = [*SMALL_X25519, *range(P25519, 2**255)]
    for u in [*bad, *(u | 1 << 255 for u in bad), 9 | 1 << 255]:
        _refused(curve, u.to_bytes(32, "little"))
    curve.check((9).to_bytes(32, "little"))
    curve.check((P25519 - 2).to_bytes(32, "little"))


def test_no_encoding_of_a_bad_x448_key_is_taken() -> None:
    """Small ones, and everything from the prime on."""
    curve = Curve448()
    for u in [*SMALL_X448, *(P448 + u for u in range(300)), 2**448 - 1]:
        _refused(curve, u.to_bytes(56, "little"))
    curve.check((5).to_bytes(56, "little"))
    curve.check((P448 - 2).to_bytes(56, "little"))


def test_no_encoding_of_a_bad_ed25519_key_is_taken() -> None:
    """With either sign: small, and every y from the prime on."""
    scheme = Ed25519()
    for y in [*SMALL_ED25519, *range(P25519, 2**255)]:
        for sign in (0, 1 << 255):
            _refused(scheme, (y | sign).to_bytes(32, "little"))
    for good in (3, P25519 - 3):
        scheme.check(good.to_bytes(32, "little"))
        scheme.check((good | 1 << 255).to_bytes(32, "little"))


def test_no_encoding_of_a_bad_ed448_key_is_taken() -> None:
    """With either sign, and with any of the seven unused bits of the last byte."""
    scheme = Ed448()
    for y in [*SMALL_ED448, *(P448 + y for y in range(300)), 2**448 - 1]:
        for sign in (0, 1 << 455):
            _refused(scheme, (y | sign).to_bytes(57, "little"))
    for bit in range(448, 455):
        _refused(scheme, (3 | 1 << bit).to_bytes(57, "little"))
    scheme.check((3).to_bytes(57, "little"))
    scheme.check((3 | 1 << 455).to_bytes(57, "little"))


@pytest.mark.parametrize("target", [Curve25519(), Curve448(), Ed25519(), Ed448()])
def test_a_key_of_another_size_is_refused(target: Curve | Scheme) -> None:
    """Shorter, longer, empty."""
    size = target.size if isinstance(target, Ed25519 | Ed448) else target.public_size  # type: ignore[union-attr]
    for wrong in (0, size - 1, size + 1):
        _refused(target, b"\x05" + bytes(wrong - 1) if wrong else b"")


@pytest.mark.parametrize(
    ("kem", "wrong"),
    [
        (DHKEM_X25519, 9 | 1 << 255),
        (DHKEM_X25519, P25519 + 2),
        (DHKEM_X448, P448 + 5),
        (DHKEM_X448, 0),
        (DHKEM_X25519, 1),
    ],
)
def test_nothing_is_encapsulated_in_a_bad_key_or_for_one(kem: DhKem, wrong: int) -> None:
    """The library itself would reduce some of them."""
    encoded = wrong.to_bytes(kem.curve.public_size, "little")
    pair = kem.derive_key_pair(bytes(range(32)))
    with pytest.raises(InvalidKeyError):
        kem.decap(encoded, pair.private)
    with pytest.raises(InvalidKeyError):
        kem.encap(encoded, bytes)
    shared, encapsulated = kem.encap(pair.public, bytes)
    assert kem.decap(encapsulated, pair.private) == shared


@pytest.mark.parametrize("scheme", [Ed25519(), Ed448()])
def test_a_small_key_verifies_nothing(scheme: Ed25519 | Ed448) -> None:
    """Neutral element and a signature of zeros: true for every message, were it not refused."""
    identity = (1).to_bytes(scheme.size, "little")
    with pytest.raises(InvalidKeyError):
        scheme.verify(identity, b"anything", identity + bytes(len(identity)))


def test_a_small_key_really_verifies_anything_in_the_library() -> None:
    """Why the list is needed: the library takes such a key, and a signature of zeros with it."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    identity = (1).to_bytes(32, "little")
    signature = identity + bytes(32)
    Ed25519PublicKey.from_public_bytes(identity).verify(signature, b"anything")
    with pytest.raises(InvalidKeyError):
        Ed25519().verify(identity, b"anything", signature)
