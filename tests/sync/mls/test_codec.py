"""The presentation language (RFC 9420, section 2.1): one way to write a value, no other is read."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.mls.codec import (
    LONGEST_VECTOR,
    MOST_ITEMS,
    Reader,
    opaque,
    optional,
    uint,
    uints,
    varint,
    vector,
    whole,
)
from sync.mls.errors import DecodeError
from sync.mls.extensions import Extension


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (0, "00"),
        (37, "25"),
        (63, "3f"),
        (64, "4040"),
        (15293, "7bbd"),
        (16383, "7fff"),
        (16384, "80004000"),
        (494878333, "9d7f3e7d"),
        (LONGEST_VECTOR, "bfffffff"),
    ],
)
def test_a_length_takes_as_few_bytes_as_it_can(value: int, written: str) -> None:
    """The examples of section 2.1.2, and the ends of each size."""
    assert varint(value).hex() == written
    assert Reader(bytes.fromhex(written)).varint() == value


def test_a_length_of_more_than_thirty_bits_cannot_be_written() -> None:
    """There is no header for it."""
    with pytest.raises(DecodeError):
        varint(LONGEST_VECTOR + 1)


@pytest.mark.parametrize(
    "written", ["4025", "403f", "80000000", "80000025", "80003fff", "c0", "ff"]
)
def test_a_length_that_is_longer_than_needed_or_reserved_is_refused(written: str) -> None:
    """Section 2.1.2: the shortest form must be used, and the prefix 3 is invalid."""
    with pytest.raises(DecodeError):
        Reader(bytes.fromhex(written) + bytes(64)).varint()


@given(st.integers(0, LONGEST_VECTOR))
def test_every_length_comes_back(value: int) -> None:
    """And takes all of its bytes."""
    reader = Reader(varint(value))
    assert (reader.varint(), reader.rest) == (value, 0)


@pytest.mark.parametrize("data", [b"", b"\x05four", b"\x40", b"\xbf\xff\xff\xffx", b"\x80\x00"])
def test_bytes_that_end_too_early_are_refused(data: bytes) -> None:
    """Whatever the length says, nothing past the end is read."""
    with pytest.raises(DecodeError):
        Reader(data).opaque()


def test_nothing_may_trail_behind() -> None:
    """A structure takes all of the bytes."""
    assert whole(opaque(b"all"), Reader.opaque) == b"all"
    with pytest.raises(DecodeError):
        whole(opaque(b"all") + b"x", Reader.opaque)


def test_an_optional_value_is_there_or_not() -> None:
    """Section 2.1.1: 0 or 1 in front, nothing else."""
    item = Extension(9, b"data")
    assert whole(optional(None), lambda reader: reader.optional(Extension.decode)) is None
    assert whole(optional(item), lambda reader: reader.optional(Extension.decode)) == item
    with pytest.raises(DecodeError):
        whole(b"\x02" + item.encode(), lambda reader: reader.optional(Extension.decode))


def test_a_vector_ends_where_an_item_ends() -> None:
    """Its length is in bytes, and no item crosses it."""
    items = (Extension(1, b"one"), Extension(2, b""))
    encoded = vector(items)
    assert whole(encoded, lambda reader: reader.vector(Extension.decode)) == items
    cut = opaque(encoded[1:-1])
    with pytest.raises(DecodeError):
        whole(cut, lambda reader: reader.vector(Extension.decode))
    with pytest.raises(DecodeError):
        whole(opaque(b"\0\1\0"), lambda reader: reader.uints(2))


def _no_size(reader: Reader) -> None:
    reader.take(0)


@pytest.mark.parametrize("item", [_no_size, lambda reader: reader.uint(1)])
def test_a_vector_does_not_become_much_memory(item: Callable[[Reader], object]) -> None:
    """Too many items are refused while they are read, and so are items that take no bytes."""
    with pytest.raises(DecodeError):
        Reader(opaque(bytes(MOST_ITEMS + 1))).vector(item)


def test_as_many_items_as_are_allowed_are_read() -> None:
    """The bound itself is within it."""
    assert len(Reader(opaque(bytes(MOST_ITEMS))).uints(1)) == MOST_ITEMS


def test_a_number_that_does_not_fit_is_not_cut_off() -> None:
    """Neither alone nor in a vector."""
    assert uints([1, 65535], 2) == opaque(b"\0\1\xff\xff")
    with pytest.raises(OverflowError):
        uint(65536, 2)


def test_a_reader_knows_where_it_is() -> None:
    """And can give back what it has read."""
    reader = Reader(b"abcdef")
    reader.take(2)
    start = reader.position
    reader.take(3)
    assert (reader.since(start), reader.rest) == (b"cde", 1)
