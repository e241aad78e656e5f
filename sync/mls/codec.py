"""The presentation language: how values become bytes and come back (RFC 9420, section 2.1).

Encoding is plain functions that return bytes; a structure is the concatenation of its fields.
Decoding goes through a `Reader`, which never reads past its end, accepts only the shortest form of
a length, and is asked to `finish` so that nothing can trail behind.
"""

from collections.abc import Callable, Iterable
from typing import Final, Protocol, TypeVar

from sync.mls.errors import DecodeError

T = TypeVar("T")
E = TypeVar("E", bound="Encodable")

LONGEST_VECTOR: Final = 2**30 - 1
"""The largest length that a variable-size vector header can tell (section 2.1.2)."""

MOST_ITEMS: Final = 2**15
"""The most items of a vector: the nodes of a tree with twice as many leaves as anybody has."""


class Encodable(Protocol):
    """A structure that knows its bytes."""

    def encode(self) -> bytes:
        """The structure's bytes."""
        ...


def uint(value: int, size: int) -> bytes:
    """An unsigned integer of `size` bytes, big-endian; OverflowError when it does not fit."""
    return value.to_bytes(size, "big")


def varint(value: int) -> bytes:
    """The length header of a vector: 1, 2 or 4 bytes, the shortest that fits (section 2.1.2)."""
    if value < 1 << 6:
        return value.to_bytes(1, "big")
    if value < 1 << 14:
        return (value | 1 << 14).to_bytes(2, "big")
    if value <= LONGEST_VECTOR:
        return (value | 1 << 31).to_bytes(4, "big")
    raise DecodeError("A vector is longer than its header can tell.")


def opaque(data: bytes) -> bytes:
    """`opaque data<V>`: the length, then the bytes."""
    return varint(len(data)) + data


def vector(items: Iterable[Encodable]) -> bytes:
    """`Item items<V>`: the length in bytes of all items together, then the items."""
    return opaque(b"".join([item.encode() for item in items]))


def uints(values: Iterable[int], size: int) -> bytes:
    """A vector of unsigned integers of `size` bytes each."""
    return opaque(b"".join([uint(value, size) for value in values]))


def optional(item: Encodable | None) -> bytes:
    """`optional<Item> item`: 0, or 1 and the item (section 2.1.1)."""
    return b"\0" if item is None else b"\1" + item.encode()


class Reader:
    """Reads values off the front of some bytes. Every method raises `DecodeError` on bad input."""

    __slots__ = ("_data", "_end", "_position")

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._position = 0
        self._end = len(data)

    @property
    def position(self) -> int:
        """How many bytes were read."""
        return self._position

    @property
    def rest(self) -> int:
        """How many bytes are left."""
        return self._end - self._position

    def take(self, size: int) -> bytes:
        """The next `size` bytes."""
        start = self._position
        if size > self._end - start:
            raise DecodeError("The bytes end too early.")
        self._position = start + size
        return self._data[start : start + size]

    def since(self, start: int) -> bytes:
        """The bytes from an earlier position up to here."""
        return self._data[start : self._position]

    def uint(self, size: int) -> int:
        """An unsigned integer of `size` bytes."""
        return int.from_bytes(self.take(size), "big")

    def varint(self) -> int:
        """A vector's length; one that is not written as short as possible is refused."""
        first = self.uint(1)
        prefix, value = first >> 6, first & 0x3F
        if prefix == 0:
            return value
        if prefix == 3:  # noqa: PLR2004 - the prefix that section 2.1.2 calls invalid
            raise DecodeError("A length has the reserved prefix.")
        more = 1 if prefix == 1 else 3
        value = value << 8 * more | self.uint(more)
        if value < (1 << 6 if prefix == 1 else 1 << 14):
            raise DecodeError("A length is not written as short as possible.")
        return value

    def opaque(self) -> bytes:
        """`opaque data<V>`."""
        return self.take(self.varint())

    def vector(self, item: Callable[["Reader"], T]) -> tuple[T, ...]:
        """`Item items<V>`, each read by `item`; the length must end where an item ends.

        More than `MOST_ITEMS` are refused, so that a few bytes cannot become much memory.
        """
        inner = Reader(self.opaque())
        items = []
        while inner.rest:
            before = inner.position
            items.append(item(inner))
            if inner.position == before or len(items) > MOST_ITEMS:
                raise DecodeError("A vector has too many items, or items without size.")
        return tuple(items)

    def uints(self, size: int) -> tuple[int, ...]:
        """A vector of unsigned integers of `size` bytes each."""
        return self.vector(lambda inner: inner.uint(size))

    def optional(self, item: Callable[["Reader"], T]) -> T | None:
        """`optional<Item>`."""
        present = self.uint(1)
        if present > 1:
            raise DecodeError("An optional value is neither there nor absent.")
        return item(self) if present else None

    def finish(self) -> None:
        """Nothing may be left."""
        if self.rest:
            raise DecodeError("There are bytes after the end.")


def whole(data: bytes, item: Callable[[Reader], T]) -> T:
    """Read one item that takes all the bytes."""
    reader = Reader(data)
    value = item(reader)
    reader.finish()
    return value
