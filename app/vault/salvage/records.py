"""B-tree pages of SQLite's file format: their cells, and the rows in them.

See https://sqlite.org/fileformat2.html, "B-tree Pages" and "Record Format".
"""

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from app.vault.pages import CONTENT

TABLE_LEAF, TABLE_INNER, INDEX_LEAF, INDEX_INNER = 13, 5, 10, 2
LEAVES = frozenset((TABLE_LEAF, INDEX_LEAF))
KINDS = frozenset((TABLE_LEAF, TABLE_INNER, INDEX_LEAF, INDEX_INNER))

_HEADER_OF_FILE = 100
_HEADER = {TABLE_LEAF: 8, INDEX_LEAF: 8, TABLE_INNER: 12, INDEX_INNER: 12}
_LEAST = (CONTENT - 12) * 32 // 255 - 23
_MOST = {
    TABLE_LEAF: CONTENT - 35,
    INDEX_LEAF: (CONTENT - 12) * 64 // 255 - 23,
    INDEX_INNER: (CONTENT - 12) * 64 // 255 - 23,
}
_MAX_VARINT = 9
# The serial types that say a number of bytes (1 to 6) or a value (0, 8, 9).
_BYTES = (0, 1, 2, 3, 4, 6, 8, 8, 0, 0)
_REAL, _ZERO, _ONE = 7, 8, 9
_RESERVED = (10, 11)
_TEXT_FROM = 13

Value = None | int | float | str | bytes


class Row(NamedTuple):
    """A row as it was found.

    Attributes:
        rowid: of a table's row; None in an index and in a table without rowids.
        values: its columns; where the row goes on on pages that are lost, those before that.
        whole: whether these are all.
        pages: on which pages it goes on.
    """

    rowid: int | None
    values: tuple[Value, ...]
    whole: bool
    pages: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Node:
    """One page of a tree.

    Attributes:
        kind: one of `KINDS`.
        children: the pages below it.
        rows: what it holds itself.
        broken: how many of its cells make no sense.
    """

    kind: int
    children: tuple[int, ...]
    rows: tuple[Row, ...]
    broken: int


def kind_of(number: int, data: bytes) -> int:
    """Return which kind of tree page this is, or 0 if it is none."""
    kind = data[_HEADER_OF_FILE if number == 1 else 0]
    return kind if kind in KINDS else 0


def read_node(number: int, data: bytes, page: Callable[[int], bytes | None]) -> Node | None:
    """Return a page of a tree, or None if it is none.

    Args:
        number: its number.
        data: what it says.
        page: gives the pages that long rows go on on.
    """
    start = _HEADER_OF_FILE if number == 1 else 0
    kind = kind_of(number, data)
    if not kind:
        return None
    count = int.from_bytes(data[start + 3 : start + 5], "big")
    first = start + _HEADER[kind]
    children: list[int] = []
    rows: list[Row] = []
    broken = 0
    for at in range(first, min(first + 2 * count, CONTENT - 1), 2):
        cell = int.from_bytes(data[at : at + 2], "big")
        try:
            if kind in (TABLE_INNER, INDEX_INNER):
                children.append(_number(data, cell))
                cell += 4
            if kind != TABLE_INNER:
                rows.append(_row(kind, data, cell, page))
        except (ValueError, IndexError, struct.error):
            broken += 1
    if kind in (TABLE_INNER, INDEX_INNER):
        children.append(_number(data, start + 8))
    return Node(kind, tuple(children), tuple(rows), broken)


def _number(data: bytes, at: int) -> int:
    if at + 4 > len(data):
        raise ValueError
    return int.from_bytes(data[at : at + 4], "big")


def _row(kind: int, data: bytes, at: int, page: Callable[[int], bytes | None]) -> Row:
    size, at = _varint(data, at)
    rowid = None
    if kind == TABLE_LEAF:
        rowid, at = _varint(data, at)
        rowid -= (rowid >> 63) << 64
    most = _MOST[kind]
    here = size
    if size > most:
        here = _LEAST + (size - _LEAST) % (CONTENT - 4)
        here = here if here <= most else _LEAST
    payload = data[at : at + here]
    if len(payload) < here:
        raise ValueError
    more: tuple[int, ...] = ()
    if here < size:
        payload, more = _followed(payload, size, _number(data, at + here), page)
    values = _values(payload, whole=len(payload) == size)
    return Row(rowid, values, len(payload) == size, more)


def _followed(
    payload: bytes, size: int, number: int, page: Callable[[int], bytes | None]
) -> tuple[bytes, tuple[int, ...]]:
    """Return a long row's bytes as far as its pages are there, and which pages those are."""
    pieces, left, seen = [payload], size - len(payload), []
    while left > 0 and number and number not in seen:
        data = page(number)
        if data is None:
            break
        seen.append(number)
        piece = data[4 : 4 + min(left, CONTENT - 4)]
        pieces.append(piece)
        left -= len(piece)
        number = _number(data, 0)
    if left == 0 and number:
        return payload, tuple(seen)  # it should end here: these are another row's pages
    return b"".join(pieces), tuple(seen)


def _values(payload: bytes, *, whole: bool) -> tuple[Value, ...]:
    size, at = _varint(payload, 0)
    if size > len(payload):
        if whole:
            raise ValueError
        return ()
    types = []
    while at < size:
        kind, at = _varint(payload, at)
        types.append(kind)
    return tuple(_decoded(payload, types, size, whole=whole))


def _decoded(payload: bytes, types: list[int], at: int, *, whole: bool) -> Iterator[Value]:
    for kind in types:
        if kind in _RESERVED:
            raise ValueError
        length = _BYTES[kind] if kind <= _ONE else (kind - 12) // 2
        data = payload[at : at + length]
        if len(data) < length:
            if whole:
                raise ValueError
            return
        yield _value(kind, data)
        at += length


def _value(kind: int, data: bytes) -> Value:
    if kind == 0:
        return None
    if kind == _REAL:
        number: float = struct.unpack(">d", data)[0]
        return number
    if kind in (_ZERO, _ONE):
        return kind - _ZERO
    if kind <= _ONE:
        return int.from_bytes(data, "big", signed=True)
    if kind >= _TEXT_FROM and kind % 2:
        return data.decode("utf-8")  # UnicodeDecodeError is a ValueError
    return data


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    for count in range(_MAX_VARINT - 1):
        byte = data[at + count]
        value = (value << 7) | (byte & 0x7F)
        if byte < 0x80:  # noqa: PLR2004 - the highest bit says that more follow
            return value, at + count + 1
    return (value << 8) | data[at + _MAX_VARINT - 1], at + _MAX_VARINT
