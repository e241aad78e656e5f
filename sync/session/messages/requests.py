"""Asking authors again for what could not be read.

Whoever could not open an entry knows its sequence number, not its author: they ask everybody, and
each author looks whether it was theirs, is still shared, and whether the asker was in the audience.
"""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from sync.session.messages.audiences import Audience
from sync.session.messages.limits import LARGEST_ENVELOPE
from sync.session.messages.message import Message
from sync.session.messages.wire import (
    Bytes,
    Fixed,
    MalformedMessageError,
    Many,
    Maybe,
    Nested,
    Record,
    Sequence,
)

_MOST = 256
MANY = 3_000
"""Ids that `Check` and `Gone` have room for."""


@dataclass(frozen=True, slots=True)
class Range(Record):
    """Some entries of the log, from the first to the last.

    Attributes:
        first, last: sequence numbers; both are in it.
    """

    first: Sequence
    last: Sequence

    def __post_init__(self) -> None:
        """Refuse a range that runs backwards."""
        self.encode()
        if self.last < self.first:
            raise MalformedMessageError("A range of entries ends before it begins.")


Posts = Annotated[tuple[bytes, ...], Many(Fixed(16), _MOST)]
ManyPosts = Annotated[tuple[bytes, ...], Many(Fixed(16), MANY)]
Ranges = Annotated[tuple[Range, ...], Many(Nested(Range), _MOST)]


@dataclass(frozen=True, slots=True)
class Ask(Message):
    """Please say these again: I could not read them.

    Attributes:
        posts: post ids that are known, from answers to them.
        ranges: entries of the log.
        log: which log that is; None for the one in which the question stands. A circle may have
            moved before the question went out.
    """

    KIND: ClassVar[int] = 0x8030

    posts: Posts = ()
    ranges: Ranges = ()
    log: Annotated[bytes | None, Maybe(Fixed(16))] = None


@dataclass(frozen=True, slots=True)
class Again(Message):
    """What the author said before, for who could not read it; for them alone.

    Attributes:
        original: the envelope as it was, with what it said in the open (never an `Again` or a
            `Targeted` itself). `envelope.original` reads it.
        audience: whom it was said to, its reader among them.
        seq: the entry that it came in; 0 where it never reached the log.
        signature: the author's, of the original, where that is of a kind that is signed.
    """

    KIND: ClassVar[int] = 0x8031
    PRIVATE: ClassVar[bool] = True

    original: Annotated[bytes, Bytes(LARGEST_ENVELOPE, least=1)]
    audience: Annotated[Audience, Nested(Audience)]
    seq: Sequence = 0
    signature: Annotated[bytes | None, Maybe(Fixed(64))] = None


@dataclass(frozen=True, slots=True)
class Gone(Message):
    """These were the author's, and are not shared any more: nobody needs to wait for them."""

    KIND: ClassVar[int] = 0x8032

    posts: ManyPosts = ()
    ranges: Ranges = ()


@dataclass(frozen=True, slots=True)
class Check(Message):
    """These I have of yours; which do you share no longer? For their author alone.

    Attributes:
        posts: what the reader still has of the author, the newest first.
    """

    KIND: ClassVar[int] = 0x8033
    PRIVATE: ClassVar[bool] = True

    posts: ManyPosts = ()


@dataclass(frozen=True, slots=True)
class Yours(Message):
    """What its reader said once and has lost; for them alone.

    Attributes:
        original: the envelope as they signed it, with what it said in the open.
        signature: theirs.
        audience: whom they said it to, which they signed as well.
        seq: the entry of the present log that it came in; 0 where it is in none.
    """

    KIND: ClassVar[int] = 0x8034
    PRIVATE: ClassVar[bool] = True

    original: Annotated[bytes, Bytes(LARGEST_ENVELOPE, least=1)]
    signature: Annotated[bytes, Fixed(64)]
    audience: Annotated[Audience, Nested(Audience)]
    seq: Sequence = 0
