"""Secret sharing: any so many shares give the secret, fewer none; as SLIP-39 says."""

import os
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.shamir import MOST, DoNotFitError, combine, interpolate, split

# The shares of SLIP-39's published vectors (its vectors.json), and the secrets that they give
# before its decryption; the first two decrypt to the published master secrets.
VECTORS = [
    (
        {2: "08fb14b66e692e25dfe2edf53289ed62", 0: "06ab48fef4bedc8ce58baeef0a73f76e"},
        "cdc017fddc829e791b1371780be0605a",
    ),
    (
        {
            2: "81e5473f4b7f66094f888d2f98fe0ded6a692dc72c65dc498d6e28bee6ebdfcc",
            1: "19e366e9b2e34851e52132c31c2b2c957321bf5ce6c9c1410ea1ddf5fef92c27",
        },
        "0204622ff84267b5dae0ca4e0c1328d6611b96b92b11692e5a7542314f7a54ee",
    ),
    (
        {
            0: "82a363ed145a49a4e37311253c105846c0afb13b74e5ddda9cc25d7aae49bc89",
            1: "d127f1f9bc12e3856fb3983104783b71480d249d80101568def4a41100177dfb",
            4: "4bde8a604105f3a6c32f2f547131aafea756725a28e80a14d59d8f05c4adcca5",
        },
        "09555b11c4d1cc8fc96163c81b110bbbd46c1bcb4c8488632de2dbb5c4bd9299",
    ),
]


@pytest.mark.parametrize(("shares", "secret"), VECTORS)
def test_the_vectors_of_slip_39(shares: dict[int, str], secret: str) -> None:
    points = {point: bytes.fromhex(value) for point, value in shares.items()}
    assert combine(points).hex() == secret
    points.popitem()
    with pytest.raises(DoNotFitError):
        combine(points)


@given(st.data())
@settings(max_examples=40, deadline=None)
def test_any_so_many_open_and_any_fewer_do_not(data: st.DataObject) -> None:
    made = data.draw(st.integers(2, 7))
    needed = data.draw(st.integers(2, made))
    secret = data.draw(st.binary(min_size=16, max_size=32))
    shares = dict(enumerate(split(secret, needed, made, os.urandom)))
    for chosen in combinations(shares, needed):
        assert combine({point: shares[point] for point in chosen}) == secret
    for chosen in combinations(shares, needed - 1):
        with pytest.raises(DoNotFitError):
            combine({point: shares[point] for point in chosen})


@given(st.integers(0, 2), st.binary(min_size=32, max_size=32))
@settings(deadline=None)
def test_all_but_one_needed_share_fit_every_secret(left_out: int, other: bytes) -> None:
    """With two of three needed shares every secret is still as likely as any other."""
    shares = dict(enumerate(split(os.urandom(32), 3, 3, os.urandom)))
    missing = interpolate(
        {point: share for point, share in shares.items() if point != left_out} | {255: other},
        left_out,
    )
    assert interpolate(shares | {left_out: missing}, 255) == other


def test_a_changed_share_and_shares_of_two_secrets_are_noticed() -> None:
    first, second = (split(os.urandom(32), 3, 5, os.urandom) for _ in range(2))
    with pytest.raises(DoNotFitError):
        combine({0: first[0], 1: first[1], 2: second[2]})
    changed = bytes([first[2][0] ^ 1]) + first[2][1:]
    with pytest.raises(DoNotFitError):
        combine({0: first[0], 1: first[1], 2: changed})
    with pytest.raises(DoNotFitError):
        combine({0: first[0], 1: first[1], 3: first[2]})
    with pytest.raises(DoNotFitError):
        combine({0: first[0], 1: first[1][:-1]})


@pytest.mark.parametrize(("needed", "made"), [(1, 3), (4, 3), (2, MOST + 1), (0, 0)])
def test_what_is_no_sharing_is_refused(needed: int, made: int) -> None:
    with pytest.raises(ValueError, match="2 or more"):
        split(bytes(32), needed, made, os.urandom)
    with pytest.raises(ValueError, match="2 or more"):
        split(bytes(15), 2, 3, os.urandom)


def test_as_many_as_a_circle_has() -> None:
    secret = os.urandom(32)
    shares = dict(enumerate(split(secret, 15, 29, os.urandom)))
    assert len(set(shares.values())) == 29
    assert combine({point: shares[point] for point in range(14, 29)}) == secret
