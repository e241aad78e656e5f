"""Shamir's secret sharing: any ``needed`` shares give the secret, fewer tell nothing.

It is the splitting of SLIP-39 (satoshilabs, sections "Sharing a secret" and "Digest"): byte by byte
over GF(256) with Rijndael's polynomial, the secret at the point 255, and at 254 a digest of it by
which shares that do not belong together are noticed. Its words and its encryption of the secret
are not needed here. SLIP-39 stops at 16 shares; nothing in the arithmetic does before 254.

The library of SLIP-39's authors says of itself that it checks other implementations and should not
handle sensitive secrets; this follows the same standard, and is held against its vectors.
"""

import hashlib
import hmac
from collections.abc import Callable, Mapping

FEWEST, MOST = 2, 254
"""Fewer than 2 are no sharing; shares have the points 0 to 253."""

_SECRET, _DIGEST = 255, 254
_DIGEST_BYTES = 4
_LEAST_BYTES = 16
_POLYNOMIAL = 0x11B

Points = Mapping[int, bytes]


class DoNotFitError(ValueError):
    """Some shares do not belong together, or one of them was changed."""


def split(
    secret: bytes, needed: int, made: int, random: Callable[[int], bytes]
) -> tuple[bytes, ...]:
    """Split a secret into shares, the first for point 0; each is as long as the secret.

    Raises:
        ValueError: fewer than 2 are needed, more than are made, or the secret is too short.
    """
    if not FEWEST <= needed <= made <= MOST or len(secret) < _LEAST_BYTES:
        raise ValueError("2 or more of up to 254 shares, of a secret of 16 bytes or more")
    chosen = {point: random(len(secret)) for point in range(needed - 2)}
    padding = random(len(secret) - _DIGEST_BYTES)
    basis = chosen | {_DIGEST: _digest(padding, secret) + padding, _SECRET: secret}
    return tuple(chosen.get(point) or interpolate(basis, point) for point in range(made))


def combine(shares: Points) -> bytes:
    """Put a secret together from just as many shares as are needed, each with its point.

    Raises:
        DoNotFitError: they do not belong together, or are too few.
    """
    lengths = {len(share) for share in shares.values()}
    if len(shares) < FEWEST or len(lengths) != 1 or min(lengths) < _LEAST_BYTES:
        raise DoNotFitError("too few shares, or shares of different lengths")
    secret, checked = interpolate(shares, _SECRET), interpolate(shares, _DIGEST)
    digest, padding = checked[:_DIGEST_BYTES], checked[_DIGEST_BYTES:]
    if not hmac.compare_digest(digest, _digest(padding, secret)):
        raise DoNotFitError("these shares do not belong together")
    return secret


def interpolate(points: Points, at: int) -> bytes:
    """The value at a point of the polynomials of the lowest degree through some others."""
    if at in points:
        return points[at]
    found = bytes(len(next(iter(points.values()))))
    for point, value in points.items():
        factor = 1
        for other in points:
            if other != point:
                factor = _times(factor, _times(at ^ other, _inverse(point ^ other)))
        found = bytes(one ^ _times(factor, byte) for one, byte in zip(found, value, strict=True))
    return found


def _digest(padding: bytes, secret: bytes) -> bytes:
    return hmac.digest(padding, secret, hashlib.sha256)[:_DIGEST_BYTES]


def _times(one: int, other: int) -> int:
    product = 0
    for bit in range(8):
        product ^= (one << bit) * (other >> bit & 1)
    for bit in range(14, 7, -1):
        product ^= (_POLYNOMIAL << (bit - 8)) * (product >> bit & 1)
    return product


def _inverse(number: int) -> int:
    """The number that gives 1 with this one, which is not 0: its power 254."""
    found = number
    for _ in range(6):
        found = _times(_times(found, found), number)
    return _times(found, found)
