"""Lengths that lie and lists without end: refused in time and memory that fit what was sent."""

import tracemalloc
from collections.abc import Callable, Iterator

import pytest

from sync.mls.codec import opaque, uint, varint
from sync.mls.errors import InvalidStateError, MlsError
from sync.mls.framing import MlsMessage
from sync.mls.key_package import JoinerKeys
from sync.mls.ratchet_tree import RatchetTree
from sync.mls.receiving import receive
from sync.mls.state import MAGIC, from_bytes, to_bytes
from tests.sync.mls_making import NOW, Makers

GIGABYTE = varint(2**30 - 1)
HEAD = uint(1, 2)

READERS: dict[str, Callable[[bytes], object]] = {
    "message": MlsMessage.from_bytes,
    "tree": RatchetTree.from_bytes,
    "state": from_bytes,
    "keys": JoinerKeys.from_bytes,
}


def peak(read: Callable[[bytes], object], data: bytes) -> int:
    """The most memory that was taken while some bytes were refused."""
    tracemalloc.start()
    try:
        with pytest.raises(MlsError):
            read(data)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def lies() -> Iterator[bytes]:
    """A gigabyte announced wherever a length can stand first."""
    for form in range(1, 6):
        yield HEAD + uint(form, 2) + GIGABYTE
        yield HEAD + uint(form, 2) + uint(1, 2) + GIGABYTE
        yield HEAD + uint(form, 2) + opaque(b"id") + bytes(8) + b"\1" + bytes(4) + GIGABYTE
    yield GIGABYTE
    yield MAGIC + HEAD + HEAD + HEAD + GIGABYTE


@pytest.mark.parametrize("name", READERS)
def test_a_gigabyte_that_is_only_announced_takes_no_memory(name: str) -> None:
    """Nothing is set aside for what is not there."""
    for data in lies():
        assert peak(READERS[name], data) < 200_000


def commit_of(proposals: bytes) -> bytes:
    """A commit in the open whose proposals are some bytes."""
    head = opaque(b"id") + bytes(8) + b"\1" + bytes(4) + opaque(b"") + b"\3"
    return HEAD + uint(1, 2) + head + opaque(proposals)


MILLION = 2**20


def crowds() -> Iterator[tuple[str, bytes]]:
    """A million of something, as small as it can be written."""
    yield "message", commit_of(b"\2\0" * (MILLION // 2))
    yield "message", commit_of(b"\1\0\3\0\0\0\1" * (MILLION // 7))
    yield "message", HEAD + uint(3, 2) + HEAD + opaque(bytes(MILLION))
    yield (
        "message",
        HEAD
        + uint(5, 2)
        + HEAD
        + HEAD
        + opaque(b"k") * 3
        + HEAD
        + opaque(bytes(MILLION))
        + opaque(bytes(MILLION)),
    )
    yield "tree", opaque(bytes(MILLION))
    yield "tree", opaque(b"\1\2\0\0\0" * (MILLION // 5))
    yield "tree", opaque(b"\1\2\0\0" + opaque(bytes(MILLION)))
    yield (
        "state",
        MAGIC
        + HEAD
        + HEAD
        + HEAD
        + opaque(b"")
        + bytes(8)
        + opaque(b"") * 2
        + opaque(bytes(MILLION)),
    )


def test_a_million_items_do_not_become_much_more_than_they_were() -> None:
    """They are refused while they are read, when there are too many."""
    for number, (name, data) in enumerate(crowds()):
        assert peak(READERS[name], data) < 12 * len(data), number


def test_nothing_nests_deeper_than_the_rfc_does() -> None:
    """Ten thousand lists within each other are refused at once, without recursion."""
    nested = b""
    for _ in range(10_000):
        nested = opaque(nested[:60_000])
    for name, read in READERS.items():
        for head in (b"", HEAD, HEAD + HEAD, HEAD + uint(3, 2) + HEAD):
            assert peak(read, head + nested) < 2_000_000, name


def test_a_live_group_stands_a_large_message() -> None:
    """Well-formed, of a megabyte, and of this group: refused, and the group is as it was."""
    makers = Makers()
    anna, ben = makers.group_of(2)
    sent = makers.say(anna, bytes(MILLION))
    received = makers.receive(ben, sent.message)
    before = to_bytes(ben)
    encoded = bytearray(sent.message.encode())
    encoded[-1] ^= 1
    with pytest.raises(MlsError):
        receive(ben, MlsMessage.from_bytes(bytes(encoded)), policy=makers.policy, now=NOW)
    assert to_bytes(ben) == before
    assert to_bytes(received.group) != before


def test_a_state_of_rubbish_is_told_as_that() -> None:
    """Whatever it begins with."""
    for data in (b"", MAGIC, MAGIC + bytes(2), MAGIC + HEAD, bytes(100), b"\xff" * 100):
        with pytest.raises(InvalidStateError):
            from_bytes(data)
