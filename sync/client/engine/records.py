"""What the engine keeps of work that is under way: bytes in the vault, and in no backup but jobs.

A `Job` is an act that somebody asked for and no commit carries yet; it waits in the outbox. A
`Commit` is the one that was made of it, stored before it is sent, so that whatever happens the same
bytes go again with the same key.
"""

from dataclasses import dataclass, field
from typing import Final

from sync.mls.codec import Reader, opaque, uint, varint, vector, whole
from sync.mls.errors import DecodeError

__all__ = ["Commit", "DecodeError", "Job", "Letter", "Repair"]

_VERSION: Final = 1


@dataclass(frozen=True, slots=True)
class Letter:
    """Something for a box at the relay.

    Attributes:
        box: its id.
        contact: what opens it for putting in.
        key: the idempotency key.
        body: sealed.
        person: whom it lets in; empty for anything else.
    """

    box: bytes
    contact: bytes = field(repr=False)
    key: bytes
    body: bytes = field(repr=False)
    person: bytes = b""

    def encode(self) -> bytes:
        """The letter's bytes."""
        parts = (self.box, self.contact, self.key, self.body, self.person)
        return b"".join(map(opaque, parts))

    @classmethod
    def decode(cls, reader: Reader) -> "Letter":
        """Read one. Raises `DecodeError`."""
        box, contact, key, body, person = (reader.opaque() for _ in range(5))
        return cls(box, contact, key, body, person)

    @classmethod
    def from_bytes(cls, data: bytes) -> "Letter":
        """Read one that takes all the bytes. Raises `DecodeError`."""
        return whole(data, cls.decode)


@dataclass(frozen=True, slots=True)
class Job:
    """An act to be committed, with what belongs to it.

    Attributes:
        act: the act's own bytes.
        key_package: of whom it adds, or empty.
        letters: what goes into boxes once it is accepted.
        reply: for an act that adds somebody, how the welcome reaches them: see `commits`.
    """

    act: bytes
    key_package: bytes = field(default=b"", repr=False)
    letters: tuple[Letter, ...] = ()
    reply: bytes = field(default=b"", repr=False)

    def to_bytes(self) -> bytes:
        """The job's bytes."""
        parts = (self.act, self.key_package, self.reply)
        return uint(_VERSION, 1) + b"".join(map(opaque, parts)) + vector(self.letters)

    @classmethod
    def from_bytes(cls, data: bytes) -> "Job":
        """Read a job. Raises `DecodeError`."""

        def read(reader: Reader) -> "Job":
            _check_version(reader)
            act, package, reply = (reader.opaque() for _ in range(3))
            return cls(act, package, reader.vector(Letter.decode), reply)

        return whole(data, read)


@dataclass(frozen=True, slots=True)
class Repair:
    """What a commit asks of the relay when it goes as a repair.

    Attributes:
        void_after: the last entry that stays valid.
        if_turn: the turn that the relay is in.
        next_turn: the turn that it opens.
        bridge: the turn that the members are in, 0 when the relay knows it.
        bridge_hash: the hash of that turn's capability.
        close: whether the log ends with it.
        back: where this member goes back to, once the repair stands there: the relay's generation
            (16) and the chain (32) of the last entry that stays valid; empty for nowhere.
    """

    void_after: int
    if_turn: int
    next_turn: int
    bridge: int = 0
    bridge_hash: bytes = b""
    close: bool = False
    back: bytes = b""

    def encode(self) -> bytes:
        """The repair's bytes."""
        numbers = (self.void_after, self.if_turn, self.next_turn, self.bridge)
        return b"".join(uint(number, 8) for number in numbers) + (
            uint(self.close, 1) + opaque(self.bridge_hash) + opaque(self.back)
        )

    @classmethod
    def decode(cls, reader: Reader) -> "Repair":
        """Read one. Raises `DecodeError`."""
        void_after, if_turn, next_turn, bridge = (reader.uint(8) for _ in range(4))
        close = bool(reader.uint(1))
        bridge_hash, back = reader.opaque(), reader.opaque()
        return cls(void_after, if_turn, next_turn, bridge, bridge_hash, close, back)


@dataclass(frozen=True, slots=True)
class Commit:
    """A commit that may be on its way.

    Attributes:
        row: the outbox row of its job, or empty.
        key: the idempotency key that it is sent with.
        turn: the turn that it is sealed in.
        body_hash: SHA-256 of its sealed body, by which it is known in the log.
        pending: the session's own record: the body, and both states.
        changes: whether it changes the roster; a self-update does not.
        leaves: whether it is no commit, but says that one leaves.
        repair: how it is sent, when not as a plain append.
    """

    row: bytes
    key: bytes
    turn: int
    body_hash: bytes
    pending: bytes = field(repr=False)
    changes: bool = True
    leaves: bool = False
    repair: Repair | None = None

    def to_bytes(self) -> bytes:
        """The record's bytes."""
        head = uint(_VERSION, 1) + opaque(self.row) + opaque(self.key) + uint(self.turn, 8)
        repair = b"\0" if self.repair is None else b"\1" + self.repair.encode()
        # A pending commit holds two states of the group and may be long.
        body = varint(len(self.pending)) + self.pending
        flags = uint(self.changes, 1) + uint(self.leaves, 1)
        return head + opaque(self.body_hash) + body + flags + repair

    @classmethod
    def from_bytes(cls, data: bytes) -> "Commit":
        """Read a record. Raises `DecodeError`."""

        def read(reader: Reader) -> "Commit":
            _check_version(reader)
            row, key, turn = reader.opaque(), reader.opaque(), reader.uint(8)
            body_hash, pending = reader.opaque(), reader.opaque()
            flags = bool(reader.uint(1)), bool(reader.uint(1))
            repair = reader.optional(Repair.decode)
            return cls(row, key, turn, body_hash, pending, *flags, repair)

        return whole(data, read)


def _check_version(reader: Reader) -> None:
    if reader.uint(1) != _VERSION:
        raise DecodeError("This was kept by another version of the program.")
