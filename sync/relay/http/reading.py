"""Cursors and pages: what they ask for, and how entries and items are written."""

import struct
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from sync.protocol.frames import Frame, encode
from sync.protocol.ids import MalformedError
from sync.protocol.sizes import LONGEST_WAIT, PAGE_ENTRIES
from sync.relay.http.requests import Request, read_number
from sync.relay.records import Entry, Item

_ITEM: Final = struct.Struct(">QI")


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where reading goes on: after which number, how many at most, and seconds to wait."""

    after: int
    count: int
    wait: int


def cursor(request: Request) -> Cursor:
    """The cursor that a request's query names. Raises `MalformedError`."""
    query = request.query()
    count = read_number(query.get("count", str(PAGE_ENTRIES)), PAGE_ENTRIES)
    if not count:
        raise MalformedError("A page holds at least one entry.")
    wait = read_number(query.get("wait", "0"), LONGEST_WAIT)
    return Cursor(read_number(query.get("after", "0")), count, wait)


def encode_entry(entry: Entry, body: bytes | None) -> bytes:
    """An entry as readers get it."""
    frame = Frame(
        entry.seq,
        entry.turn,
        entry.kind,
        entry.state,
        entry.body_hash if body is None else body,
        entry.next_turn,
        entry.next_hash,
        entry.void_after,
        entry.closes,
    )
    return encode(frame)


def encode_items(items: Iterable[Item]) -> bytes:
    """Items of a box as its reader gets them: number, length, body."""
    parts: list[bytes] = []
    for item in items:
        parts += (_ITEM.pack(item.seq, len(item.body)), item.body)
    return b"".join(parts)
