"""Where a circle goes on: the act that says so, and where its new log begins."""

import hashlib
from dataclasses import dataclass
from typing import ClassVar, Final, Self

from sync.mls.codec import Reader, optional, uint
from sync.mls.errors import DecodeError
from sync.protocol.chain import link
from sync.protocol.frames import Kind
from sync.protocol.sizes import COUNTER, SECRET
from sync.session.parts import RelayPlace
from sync.session.seal import HANDSHAKE_BUCKETS

FIRST: Final = 2
"""The earliest turn in which a circle goes on: whoever made the log had the one before."""
_OPENING: Final = b"lamplit opening entry v1\0"


@dataclass(frozen=True, slots=True)
class Start:
    """Where a circle begins in a log that was made for it: behind the entry that opens its turn.

    Until then each entry of that log opened a turn, so the entry has the number of the turn before.

    Attributes:
        turn: the first turn that members can derive.
        chain: the chain's value before the entry that opens it (32).
        body: the SHA-256 of that entry's body (32).
    """

    turn: int
    chain: bytes
    body: bytes

    @property
    def seq(self) -> int:
        """The number of the entry that opens the turn."""
        return self.turn - 1

    def chain_after(self, capability_hash: bytes) -> bytes:
        """The chain's value at that entry, which opens the turn of a capability."""
        return link(
            self.chain,
            seq=self.seq,
            turn=self.seq,
            kind=Kind.POST,
            body_hash=self.body,
            next_turn=self.turn,
            next_hash=capability_hash,
        )

    def encode(self) -> bytes:
        """The structure's bytes."""
        return uint(self.turn, 8) + self.chain + self.body

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read the structure."""
        turn = reader.uint(8)
        if not FIRST <= turn <= COUNTER:
            raise DecodeError("No circle begins in that turn.")
        return cls(turn, reader.take(SECRET), reader.take(SECRET))


@dataclass(frozen=True, slots=True)
class Move:
    """Go on in another log, or find the same relay at another address; a steward.

    Attributes:
        relay: where the circle is from now on.
        start: where it begins there; None where the log stays the same.
    """

    relay: RelayPlace
    start: Start | None = None
    kind: ClassVar[int] = 14

    def encode(self) -> bytes:
        """The act's fields."""
        return self.relay.encode() + optional(self.start)

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read the fields."""
        return cls(RelayPlace.decode(reader), reader.optional(Start.decode))


def opening_body(seed: bytes) -> bytes:
    """The body of an entry that opens a turn for a circle that comes: noise, as long as a commit.

    Args:
        seed: 32 random bytes.
    """
    return hashlib.shake_256(_OPENING + seed).digest(HANDSHAKE_BUCKETS[0])
