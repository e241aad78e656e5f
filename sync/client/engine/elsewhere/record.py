"""What whoever moves a circle keeps of the log that they make for it, until the circle is there."""

import hashlib
from dataclasses import dataclass, field, replace
from typing import Final

from app.vault.transaction import Transaction
from sync.client.engine.desk import Desk
from sync.mls.codec import Reader, opaque, optional, uint, whole
from sync.protocol.chain import START
from sync.protocol.ids import secret_hash
from sync.protocol.sizes import ID, SECRET
from sync.session.moves import Start, opening_body
from sync.session.parts import RelayPlace

MOVING: Final = "moving"
"""The name under which it stands; it goes with the place in the group."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """A turn that is opened in the new log, for the group as one commit leaves it.

    Attributes:
        key: the idempotency key of the entry that opens it.
        seed: what that entry's body is made of.
        commit: the SHA-256 of the commit's sealed body.
        capability: what opens the turn.
        opened: whether the new log has the entry. Nobody is sent the commit before.
    """

    key: bytes
    seed: bytes = field(repr=False)
    commit: bytes
    capability: bytes = field(repr=False)
    opened: bool = False

    def encode(self) -> bytes:
        """The structure's bytes."""
        parts = (self.key, self.seed, self.commit, self.capability)
        return b"".join(parts) + uint(self.opened, 1)

    @classmethod
    def decode(cls, reader: Reader) -> "Attempt":
        """Read one. Raises `sync.mls.errors.DecodeError`."""
        key, seed = reader.take(ID), reader.take(SECRET)
        return cls(key, seed, reader.take(SECRET), reader.take(SECRET), bool(reader.uint(1)))


@dataclass(frozen=True, slots=True)
class NewLog:
    """A log that is made for a circle, and how far that is.

    Attributes:
        place: where it is.
        key: of its creation.
        token, work: what pays for it; one of them, or neither.
        repair: its repair capability.
        turn: the turn that it is in, as far as is known; 0 before it is made.
        chain: the chain's value there.
        capability: of that turn.
        attempt: the turn that is opened for the circle, for one commit.
    """

    place: RelayPlace
    key: bytes
    token: str = field(repr=False)
    work: str
    repair: bytes = field(repr=False)
    capability: bytes = field(repr=False)
    turn: int = 0
    chain: bytes = START
    attempt: Attempt | None = None

    def start(self, seed: bytes) -> Start:
        """Where the circle begins when a turn is opened with an entry made of this."""
        return Start(self.turn + 1, self.chain, _digest(seed))

    def passed(self) -> "NewLog":
        """As it is when the commit came to nothing for which a turn was opened."""
        attempt = self.attempt
        if attempt is None:
            return self
        chain = self.start(attempt.seed).chain_after(secret_hash(attempt.capability))
        return replace(
            self, turn=self.turn + 1, chain=chain, capability=attempt.capability, attempt=None
        )

    def to_bytes(self) -> bytes:
        """For storing."""
        texts = opaque(self.token.encode()) + opaque(self.work.encode())
        secrets = self.key + self.repair + self.capability
        place = self.place.encode()
        return b"".join(
            (place, texts, secrets, uint(self.turn, 8), self.chain, optional(self.attempt))
        )

    @classmethod
    def from_bytes(cls, data: bytes) -> "NewLog":
        """Read it back. Raises `sync.mls.errors.DecodeError`."""
        return whole(data, cls._read)

    @classmethod
    def _read(cls, reader: Reader) -> "NewLog":
        place = RelayPlace.decode(reader)
        token, work = reader.opaque().decode(), reader.opaque().decode()
        key, repair, capability = reader.take(ID), reader.take(SECRET), reader.take(SECRET)
        turn, chain = reader.uint(8), reader.take(SECRET)
        attempt = reader.optional(Attempt.decode)
        return cls(place, key, token, work, repair, capability, turn, chain, attempt)


def _digest(seed: bytes) -> bytes:
    return hashlib.sha256(opening_body(seed)).digest()


def load(desk: Desk) -> NewLog | None:
    """What is kept of a log that is made for the circle, if one is."""
    return desk.read(lambda tx: stored(tx, desk.id))


def stored(tx: Transaction, circle: bytes) -> NewLog | None:
    """The same, within a transaction."""
    data = tx.circle_state.pending(circle, MOVING)
    return NewLog.from_bytes(data) if data is not None else None


def store(tx: Transaction, circle: bytes, moving: NewLog | None) -> None:
    """Keep it, or with None forget it."""
    tx.circle_state.set_pending(circle, moving.to_bytes() if moving is not None else None, MOVING)
