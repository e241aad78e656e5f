"""Messages for the tests: any value of any kind, made from the wires of its fields."""

from typing import Any

from hypothesis import strategies as st

from sync.session.messages.audiences import Audience
from sync.session.messages.envelope import Envelope
from sync.session.messages.kinds import KINDS, AnyMessage, Unknown
from sync.session.messages.message import Message
from sync.session.messages.requests import Range
from sync.session.messages.wire import (
    Bytes,
    Code,
    Fixed,
    Flag,
    Many,
    Maybe,
    Nested,
    Number,
    Record,
    Text,
    Wire,
)

MOST = 40
"""Characters, bytes and items that are tried at most, where more are allowed."""

NEW_KIND = 0x7F01
"""A kind that nobody knows yet."""

TO_ALL = Audience(bytes(range(16)), chosen=False, people=(b"a" * 16, b"b" * 16))
"""Whom something is said to that is for all of two."""

RESTS = st.one_of(st.just(b""), st.binary(max_size=MOST))


def values(wire: Wire) -> st.SearchStrategy[Any]:
    """Any value that a wire takes."""
    match wire:
        case Maybe(inner):
            return st.none() | values(inner)
        case Many(inner, most, least, unique):
            lists = st.lists(
                values(inner), min_size=least, max_size=max(least, min(most, 3)), unique=unique
            )
            return lists.map(tuple)
        case Nested(record):
            return records(record)
        case AnyMessage():
            return messages()
    return _simple(wire)


def _simple(wire: Wire) -> st.SearchStrategy[Any]:
    found: st.SearchStrategy[Any] = st.booleans()
    match wire:
        case Number(_, low, high):
            found = st.integers(low, high) | st.sampled_from([low, high])
        case Code(_, least):
            found = st.integers(least, 255)
        case Fixed(size):
            found = st.binary(min_size=size, max_size=size)
        case Bytes(most, least):
            found = st.binary(min_size=least, max_size=min(most, MOST))
        case Text(most, least):
            found = st.text(min_size=least, max_size=min(most, MOST))
        case _:
            assert isinstance(wire, Flag), wire
    return found


def records(cls: type[Record]) -> st.SearchStrategy[Any]:
    """Any record of a class, often with something that a later version put behind."""
    if cls is Range:
        ends = st.tuples(*[values(wire) for _, wire in Range.WIRES]).map(sorted)
        return st.builds(lambda both, rest: Range(*both, rest=rest), ends, RESTS)
    fields = {name: values(wire) for name, wire in cls.WIRES}
    if cls is Audience:
        fields["people"] = fields["people"].map(lambda people: tuple(sorted(people)))
    return st.builds(cls, rest=RESTS, **fields)


def messages() -> st.SearchStrategy[Message]:
    """Any message of any kind, known or not."""
    unknown = st.builds(Unknown, st.just(NEW_KIND), st.binary(max_size=MOST))
    known = [records(kind) for kind in KINDS.values()]
    return st.one_of(unknown, *known)


def envelopes() -> st.SearchStrategy[Envelope]:
    """Any envelope with any message."""
    return records(Envelope)


def enveloped(message: Message, **changes: Any) -> Envelope:
    """A message in a plain envelope."""
    head: dict[str, Any] = {
        "post": bytes(range(16)),
        "created_at": 1_800_000_000_000,
        "seen_seq": 7,
        "seen_chain": bytes(range(32)),
        "withdrawal": None,
    }
    return Envelope(**(head | changes), message=message)
