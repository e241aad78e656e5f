"""The outer seal: exact sizes, one place each, and nothing that was altered opens."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.mls.errors import RemovedError as LeftGroupError
from sync.mls.group import Group, emptied
from sync.protocol.sizes import KIB
from sync.session.errors import TooLargeError, UnreadableError
from sync.session.seal import (
    HANDSHAKE_BUCKETS,
    LETTER_BUCKETS,
    OVERHEAD,
    POST_BUCKETS,
    BodyKind,
    Place,
    capability,
    derive,
    open_body,
    outer_key,
    seal,
    seal_body,
    unseal,
)
from tests.sync.mls_making import Makers, seeded

PLACE = Place(b"r" * 16, b"l" * 16, 7)
KEY = b"k" * 32


@pytest.fixture(scope="module")
def group() -> Group:
    return Makers().founded()


def sealed(content: bytes, buckets: Sequence[int] = (256, 1024)) -> bytes:
    return seal(KEY, b"label", b"aad", content, buckets, random=seeded(4))


def opened(body: bytes, buckets: Sequence[int] = (256, 1024)) -> bytes:
    return unseal(KEY, b"label", b"aad", body, buckets)


def test_the_buckets_are_those_of_the_design() -> None:
    assert tuple(n * 1024 for n in (1, 2, 4, 8, 16, 32, 64)) == POST_BUCKETS
    assert tuple(n * 1024 for n in (64, 128, 256, 512)) == HANDSHAKE_BUCKETS
    assert tuple(n * 1024 for n in (4, 16, 64, 128, 256)) == LETTER_BUCKETS


@given(st.integers(0, 1024 - OVERHEAD))
def test_what_was_sealed_opens_and_has_the_smallest_size_that_fits(length: int) -> None:
    content = bytes(range(256)) * 4
    body = sealed(content[:length])
    assert len(body) == (256 if length <= 256 - OVERHEAD else 1024)
    assert opened(body) == content[:length]


def test_one_byte_too_many_is_refused_with_both_sizes() -> None:
    with pytest.raises(TooLargeError):
        sealed(bytes(1024 - OVERHEAD + 1))


def test_every_bit_of_a_body_counts() -> None:
    body = sealed(b"a secret")
    for place in range(len(body)):
        altered = bytearray(body)
        altered[place] ^= 1 << place % 8
        with pytest.raises(UnreadableError):
            opened(bytes(altered))


def test_a_body_of_any_other_length_is_refused() -> None:
    body = sealed(b"a secret")
    for size in range(len(body)):
        with pytest.raises(UnreadableError):
            opened(body[:size])
    for more in (1, 768):
        with pytest.raises(UnreadableError):
            opened(body + bytes(more))


def test_another_key_label_or_binding_does_not_open() -> None:
    body = sealed(b"a secret")
    for secret, label, aad in (
        (b"x" * 32, b"label", b"aad"),
        (KEY, b"lobel", b"aad"),
        (KEY, b"label", b"aae"),
    ):
        with pytest.raises(UnreadableError):
            unseal(secret, label, aad, body, (256, 1024))


def forged(padded: bytes) -> bytes:
    """A body whose padding its maker chose."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    salt = b"s" * 32
    return salt + AESGCM(derive(KEY, b"label", salt)).encrypt(bytes(12), padded, b"aad")


def test_padding_that_says_something_is_refused() -> None:
    size = 256 - OVERHEAD + 4
    true = b"\0\0\0\2hi" + bytes(size - 6)
    assert opened(forged(true)) == b"hi"
    for padded in (
        true[:-1] + b"\1",
        b"\0\0\0\2hi\1" + bytes(size - 7),
        (size - 3).to_bytes(4, "big") + bytes(size - 4),
        b"\xff" * 4 + bytes(size - 4),
    ):
        with pytest.raises(UnreadableError):
            opened(forged(padded))


def test_a_larger_bucket_than_needed_is_refused() -> None:
    padded = b"\0\0\0\2hi" + bytes(1024 - OVERHEAD + 4 - 6)
    with pytest.raises(UnreadableError):
        opened(forged(padded))


def test_the_same_content_is_never_the_same_body() -> None:
    random = seeded(8)
    bodies = {seal(KEY, b"l", b"", b"hi", (256,), random=random) for _ in range(20)}
    assert len(bodies) == 20


@pytest.mark.parametrize("kind", BodyKind)
@pytest.mark.parametrize("length", [0, 5, 60_000, 64 * KIB - OVERHEAD])
def test_a_group_seals_and_opens_its_bodies(group: Group, kind: BodyKind, length: int) -> None:
    body = seal_body(group, PLACE, kind, b"x" * length, random=seeded(2))
    assert len(body) in kind.buckets
    assert open_body(group, PLACE, body) == (kind, b"x" * length)


def test_a_post_and_a_handshake_of_one_size_are_told_apart(group: Group) -> None:
    for kind in BodyKind:
        body = seal_body(group, PLACE, kind, bytes(64 * KIB - OVERHEAD), random=seeded(2))
        assert len(body) == 64 * KIB
        assert open_body(group, PLACE, body)[0] is kind


@pytest.mark.parametrize(
    "place",
    [
        Place(b"R" * 16, b"l" * 16, 7),
        Place(b"r" * 16, b"L" * 16, 7),
        Place(b"r" * 16, b"l" * 16, 8),
        Place(b"l" * 16, b"r" * 16, 7),
    ],
)
def test_every_place_has_its_own_key_and_capability(group: Group, place: Place) -> None:
    body = seal_body(group, PLACE, BodyKind.POST, b"hi", random=seeded(2))
    with pytest.raises(UnreadableError):
        open_body(group, place, body)
    secrets = {capability(group, PLACE), capability(group, place)}
    secrets |= {outer_key(group, PLACE), outer_key(group, place)}
    assert len(secrets) == 4


def test_another_group_opens_nothing(group: Group) -> None:
    body = seal_body(group, PLACE, BodyKind.POST, b"hi", random=seeded(2))
    other = Makers(random=seeded(99)).founded()
    with pytest.raises(UnreadableError):
        open_body(other, PLACE, body)


@pytest.mark.parametrize("size", [0, 1, 31, 51, 52, 1023, 1025, 3 * KIB, 512 * KIB + 1])
def test_a_body_of_a_size_that_none_has_is_refused(group: Group, size: int) -> None:
    with pytest.raises(UnreadableError):
        open_body(group, PLACE, bytes(size))


@pytest.mark.parametrize("size", sorted({*POST_BUCKETS, *HANDSHAKE_BUCKETS}))
def test_garbage_of_the_right_size_is_refused(group: Group, size: int) -> None:
    with pytest.raises(UnreadableError):
        open_body(group, PLACE, seeded(size)(size))


def test_who_was_removed_derives_nothing(group: Group) -> None:
    gone = emptied(group)
    with pytest.raises(LeftGroupError):
        capability(gone, PLACE)
    with pytest.raises(LeftGroupError):
        open_body(gone, PLACE, bytes(1024))


def test_a_place_has_ids_of_the_right_size() -> None:
    with pytest.raises(ValueError, match="16 bytes"):
        Place(b"r" * 15, b"l" * 16, 1).encode()
