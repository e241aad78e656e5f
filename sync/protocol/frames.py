"""Pages of entries as bytes: one frame after the other, big-endian, nothing between them.

    seq 8 | turn 8 | kind 1 | state 1 | flags 1
    if flags & OPENS:  next turn 8 | hash of the next capability 32
    if kind is REPAIR: last entry left valid 8
    length 4 | payload

The payload is the body, or its SHA-256 where the body is gone (`State.WITHDRAWN`, `State.VOID`).
"""

import hashlib
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from sync.protocol.ids import MalformedError
from sync.protocol.sizes import BODY, SECRET

_OPENS: Final = 1
_CLOSES: Final = 2
_HEAD: Final = struct.Struct(">QQBBB")
_TURN: Final = struct.Struct(">Q32s")
_LAST: Final = struct.Struct(">Q")
_LENGTH: Final = struct.Struct(">I")


class Kind(IntEnum):
    """What an entry was appended as."""

    POST = 1
    REPAIR = 2


class State(IntEnum):
    """Whether an entry still has its body."""

    PRESENT = 0
    WITHDRAWN = 1
    VOID = 2


@dataclass(frozen=True, slots=True)
class Frame:
    """One entry of a log, as a reader gets it.

    Attributes:
        seq: its sequence number, from 1, without gaps.
        turn: the relay's turn in which it was appended.
        kind: a member's post or a steward's repair.
        state: whether the body is still there.
        payload: the body, or its SHA-256 when it is gone.
        next_turn: the turn that it opened, 0 for none.
        next_hash: the hash of that turn's capability.
        void_after: for a repair, the last entry before it that stays valid; 0 for a post.
        closes: whether it made the log read-only.
    """

    seq: int
    turn: int
    kind: Kind
    state: State
    payload: bytes
    next_turn: int = 0
    next_hash: bytes | None = None
    void_after: int = 0
    closes: bool = False

    @property
    def body(self) -> bytes | None:
        """The body, or None when it is gone."""
        return self.payload if self.state is State.PRESENT else None

    @property
    def body_hash(self) -> bytes:
        """SHA-256 of the body, whether it is there or gone."""
        if self.state is State.PRESENT:
            return hashlib.sha256(self.payload).digest()
        return self.payload


def encode(frame: Frame) -> bytes:
    """Write one frame."""
    flags = (_OPENS if frame.next_hash else 0) | (_CLOSES if frame.closes else 0)
    parts = [_HEAD.pack(frame.seq, frame.turn, frame.kind, frame.state, flags)]
    if frame.next_hash:
        parts.append(_TURN.pack(frame.next_turn, frame.next_hash))
    if frame.kind is Kind.REPAIR:
        parts.append(_LAST.pack(frame.void_after))
    parts.append(_LENGTH.pack(len(frame.payload)))
    parts.append(frame.payload)
    return b"".join(parts)


def decode(page: bytes) -> Iterator[Frame]:
    """Read the frames of a page.

    Raises:
        MalformedError: when the page ends within a frame or a field has an impossible value.
    """
    at = 0
    while at < len(page):
        try:
            frame, at = _decode_one(page, at)
        except (struct.error, ValueError) as error:
            raise MalformedError("The page of entries is damaged.") from error
        yield frame


def _decode_one(page: bytes, at: int) -> tuple[Frame, int]:
    seq, turn, kind_number, state_number, flags = _HEAD.unpack_from(page, at)
    at += _HEAD.size
    kind, state = Kind(kind_number), State(state_number)
    if flags & ~(_OPENS | _CLOSES) or not seq or not turn:
        raise ValueError
    next_turn, next_hash, void_after = 0, None, 0
    if flags & _OPENS:
        next_turn, next_hash = _TURN.unpack_from(page, at)
        at += _TURN.size
    if kind is Kind.REPAIR:
        (void_after,) = _LAST.unpack_from(page, at)
        at += _LAST.size
    (length,) = _LENGTH.unpack_from(page, at)
    at += _LENGTH.size
    payload = page[at : at + length]
    if len(payload) != length or length > BODY:
        raise ValueError
    if state is not State.PRESENT and length != SECRET:
        raise ValueError
    closes = bool(flags & _CLOSES)
    frame = Frame(seq, turn, kind, state, payload, next_turn, next_hash, void_after, closes)
    return frame, at + length
