"""The hash chain over a log, by which members see whether a relay shows all of them the same.

Every entry adds to the chain its place, its turn, what it opens and the hash of its body. A body
that was withdrawn or voided leaves its hash behind, so the chain can still be followed.
"""

import hashlib
import struct
from typing import Final

from sync.protocol.frames import Frame, Kind

START: Final = bytes(32)
"""The chain's value before the first entry."""

_LABEL: Final = b"lamplit relay chain v1\0"
_PLACE: Final = struct.Struct(">QQBBQQ")
_NONE: Final = bytes(32)


def link(
    before: bytes,
    *,
    seq: int,
    turn: int,
    kind: Kind,
    body_hash: bytes,
    next_turn: int = 0,
    next_hash: bytes | None = None,
    void_after: int = 0,
    closes: bool = False,
) -> bytes:
    """The chain's value after an entry, from its value before and everything the entry is.

    Args:
        before: the value after the entry before (32 bytes; `START` for the first).
        seq: the entry's sequence number, from 1.
        turn: the turn in which it can be read.
        kind: a post or a repair.
        body_hash: SHA-256 of the body.
        next_turn: the turn it opens, 0 for none.
        next_hash: the hash of the capability of that turn.
        void_after: for a repair, the last entry that it leaves valid.
        closes: whether a repair made the log read-only.
    """
    place = _PLACE.pack(seq, turn, kind, closes, next_turn, void_after)
    return hashlib.sha256(b"".join((_LABEL, before, place, next_hash or _NONE, body_hash))).digest()


def follow(before: bytes, frame: Frame) -> bytes:
    """The chain's value after `frame`, as a reader works it out for itself."""
    return link(
        before,
        seq=frame.seq,
        turn=frame.turn,
        kind=frame.kind,
        body_hash=frame.body_hash,
        next_turn=frame.next_turn,
        next_hash=frame.next_hash,
        void_after=frame.void_after,
        closes=frame.closes,
    )
