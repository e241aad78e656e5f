"""Pages and documents are believed only as far as they can be checked."""

import struct
from collections.abc import Callable, Iterable
from typing import Final, TypeVar

from sync.client.transport.exchange import Live
from sync.client.transport.failures import AnotherLog, Lied, Restored
from sync.client.transport.lanes import header
from sync.client.transport.values import Cursor, Item, Items, Page
from sync.protocol import headers as names
from sync.protocol.chain import follow
from sync.protocol.frames import Frame, decode
from sync.protocol.ids import MalformedError, read_secret
from sync.protocol.sizes import BODY, COUNTER

_ITEM: Final = struct.Struct(">QI")
_DIGITS: Final = len(str(COUNTER))

T = TypeVar("T")


def number(text: str) -> int:
    """A sequence number or turn as headers and events write it.

    Raises:
        Lied: it is none.
    """
    if not (text.isascii() and text.isdigit() and len(text) <= _DIGITS and int(text) <= COUNTER):
        raise Lied("A number in the relay's answer cannot be one.")
    return int(text)


def document(live: Live, read: Callable[[bytes], T]) -> T:
    """Read a JSON document. Raises `Lied` when it is not the one that belongs here."""
    try:
        return read(live.body())
    except MalformedError:
        raise Lied("The relay's answer is not the document that belongs here.") from None


def same_generation(cursor: Cursor, generation: bytes) -> None:
    """Whether the answer comes from the database that the cursor was made with.

    Raises:
        Restored: it does not.
    """
    if generation != cursor.generation:
        raise Restored(generation)


def advance(cursor: Cursor, frame: Frame) -> Cursor:
    """The cursor after the next entry.

    Raises:
        Lied: the entry is not the next one.
    """
    if frame.seq != cursor.seq + 1:
        raise Lied("The relay left an entry out.")
    chain = follow(cursor.chain, frame) if cursor.chain is not None else None
    return Cursor(cursor.generation, frame.seq, chain)


def page(live: Live, cursor: Cursor, count: int) -> Page:
    """Read a page of entries and check it against the cursor.

    Raises:
        Restored: the relay's database is another one.
        AnotherLog: the chain is another one.
        Lied: entries are missing or too many.
    """
    same_generation(cursor, live.generation)
    head = number(header(live.headers, names.HEAD))
    turn = number(header(live.headers, names.TURN))
    ends_text = header(live.headers, names.ENDS)
    ends = number(ends_text) if ends_text else None
    try:
        chain = read_secret(header(live.headers, names.CHAIN))
        frames = tuple(decode(live.body()))
    except MalformedError:
        raise Lied("The relay's page of entries is damaged.") from None
    after = _through(cursor, frames)
    if len(frames) > count or after.seq > head or (ends is not None and head > ends):
        raise Lied("The relay's page does not fit what the relay says of the log.")
    if after.chain not in {None, chain}:
        raise AnotherLog
    if head > cursor.seq and not frames:
        raise Lied("The relay keeps entries back that it says it has.")
    return Page(frames, Cursor(after.generation, after.seq, chain), head, turn, ends)


def _through(cursor: Cursor, frames: Iterable[Frame]) -> Cursor:
    for frame in frames:
        cursor = advance(cursor, frame)
    return cursor


def items(live: Live, after: int, count: int) -> Items:
    """Read a page of a box.

    Raises:
        Lied: it is damaged, or its numbers do not rise.
    """
    head = number(header(live.headers, names.HEAD))
    data = live.body()
    found: list[Item] = []
    at, last = 0, after
    while at < len(data):
        if at + _ITEM.size > len(data):
            raise Lied("The relay's page of items is damaged.")
        seq, length = _ITEM.unpack_from(data, at)
        at += _ITEM.size + length
        if at > len(data) or length > BODY or not last < seq <= head:
            raise Lied("The relay's page of items is damaged.")
        found.append(Item(seq, data[at - length : at]))
        last = seq
    if len(found) > count:
        raise Lied("The relay's page of items is longer than was asked for.")
    return Items(tuple(found), head, live.generation)
