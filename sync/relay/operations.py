"""What can be asked of a relay's store in writing, and the answers.

An operation is a value. `needs` says which rows the rules will look at, so that a store can lock
and load them for many operations at once; the rules (`sync.relay.rules`) then decide on a `Book`.
"""

import hashlib
from dataclasses import dataclass, field
from enum import Enum

from sync.relay.records import Spent


@dataclass(slots=True)
class Needs:
    """The rows that an operation looks at, by their keys.

    Attributes:
        logs: ids of logs.
        turns: (log, hash of a capability).
        keyed: (log, idempotency key) of entries.
        entries: (log, seq) of entries.
        reaching: (log, seq): the turns of a log that read something after seq, in their order.
        after: (log, seq): the size of all bodies after seq, and the attachments they list.
        prefix: (log, day, most): the oldest entries, as long as they arrived before the day.
        attachments: (log, attachment).
        listed: (log, seq): the attachments that an entry lists, with their chunks.
        pending: (log, attachment): all chunks of an attachment.
        chunks: (log, attachment, index).
        boxes: ids of boxes.
        posted: (box, idempotency key) of items.
        through: (box, seq): count and size of a box's items up to seq.
        spent: hashes of tokens, of stamps, and of requests for tokens.
    """

    logs: list[bytes] = field(default_factory=list)
    turns: list[tuple[bytes, bytes]] = field(default_factory=list)
    keyed: list[tuple[bytes, bytes]] = field(default_factory=list)
    entries: list[tuple[bytes, int]] = field(default_factory=list)
    reaching: list[tuple[bytes, int]] = field(default_factory=list)
    after: list[tuple[bytes, int]] = field(default_factory=list)
    prefix: list[tuple[bytes, int, int]] = field(default_factory=list)
    attachments: list[tuple[bytes, bytes]] = field(default_factory=list)
    listed: list[tuple[bytes, int]] = field(default_factory=list)
    pending: list[tuple[bytes, bytes]] = field(default_factory=list)
    chunks: list[tuple[bytes, bytes, int]] = field(default_factory=list)
    boxes: list[bytes] = field(default_factory=list)
    posted: list[tuple[bytes, bytes]] = field(default_factory=list)
    through: list[tuple[bytes, int]] = field(default_factory=list)
    spent: list[bytes] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class CreateLog:
    """Make a log.

    Attributes:
        key: the idempotency key; the log's id follows from it.
        capability: the hash of the first turn's capability.
        repair: the hash of the stewards' repair capability.
        ticket: the token or stamp that pays for it, already verified; None where none is asked for.
    """

    id: bytes
    key: bytes
    capability: bytes
    repair: bytes
    ticket: Spent | None

    def needs(self) -> Needs:
        """The rows this looks at."""
        spent = [self.ticket.hash] if self.ticket else []
        return Needs(logs=[self.id], turns=[(self.id, self.capability)], spent=spent)


@dataclass(frozen=True, slots=True)
class Append:
    """Append one entry.

    Attributes:
        log: the log's id.
        capability: the hash of the capability that was shown.
        key: the idempotency key.
        if_turn: the turn the entry was sealed in.
        body: the sealed bytes.
        body_hash: their SHA-256.
        next_hash: the hash of the next turn's capability, or None when no turn is opened.
        withdraw_hash: the hash of the secret that withdraws it, or None.
        attachments: ids of the attachments that it lists.
    """

    log: bytes
    capability: bytes
    key: bytes
    if_turn: int
    body: bytes
    body_hash: bytes
    next_hash: bytes | None = None
    withdraw_hash: bytes | None = None
    attachments: tuple[bytes, ...] = ()

    @property
    def request(self) -> bytes:
        """The hash of everything asked for, by which a repeated request is told from another."""
        none = b""
        parts = (self.next_hash or none, self.withdraw_hash or none, *self.attachments)
        if not any(parts):
            return self.body_hash
        lengths = bytes(len(part) for part in parts)
        return hashlib.sha256(b"".join((self.body_hash, lengths, *parts))).digest()

    def needs(self) -> Needs:
        """The rows this looks at."""
        turns = [(self.log, self.capability)]
        if self.next_hash:
            turns.append((self.log, self.next_hash))
        return Needs(
            logs=[self.log],
            turns=turns,
            keyed=[(self.log, self.key)],
            attachments=[(self.log, attachment) for attachment in self.attachments],
        )


@dataclass(frozen=True, slots=True)
class Repair:
    """Void what came after an entry and open a new turn, with the stewards' repair capability.

    Attributes:
        capability: the hash of the repair capability that was shown.
        if_turn: the relay's current turn.
        void_after: the last entry that stays valid; the head to void nothing.
        next_turn: the number of the turn to open, above the current one.
        next_hash: the hash of its capability.
        bridge: number and hash of the turn the members are in, when this relay forgot it; its
            capability may then read the repair, and nothing else.
        closes: whether the log becomes read-only: the circle has moved.
        Others: as in `Append`.
    """

    log: bytes
    capability: bytes
    key: bytes
    if_turn: int
    body: bytes
    body_hash: bytes
    void_after: int
    next_turn: int
    next_hash: bytes
    bridge: tuple[int, bytes] | None = None
    closes: bool = False

    @property
    def request(self) -> bytes:
        """The hash of everything asked for."""
        number, bridge = self.bridge or (0, b"")
        place = f"repair {self.void_after} {self.next_turn} {number} {self.closes:d} ".encode()
        return hashlib.sha256(place + self.body_hash + self.next_hash + bridge).digest()

    def needs(self) -> Needs:
        """The rows this looks at."""
        turns = [(self.log, self.next_hash)]
        if self.bridge:
            turns.append((self.log, self.bridge[1]))
        place = (self.log, self.void_after)
        return Needs(
            logs=[self.log],
            turns=turns,
            keyed=[(self.log, self.key)],
            entries=[place],
            reaching=[place],
            after=[place],
        )


@dataclass(frozen=True, slots=True)
class RenewRepair:
    """Put another repair capability in the place of the one shown (hashes of both)."""

    log: bytes
    capability: bytes
    renewed: bytes

    def needs(self) -> Needs:
        """The rows this looks at."""
        return Needs(logs=[self.log])


@dataclass(frozen=True, slots=True)
class Withdraw:
    """Take an entry's body and attachments away, by the preimage of its withdrawal hash.

    Attributes:
        secret: the hash of the secret that was shown.
    """

    log: bytes
    seq: int
    secret: bytes

    def needs(self) -> Needs:
        """The rows this looks at."""
        place = (self.log, self.seq)
        return Needs(logs=[self.log], entries=[place], listed=[place])


@dataclass(frozen=True, slots=True)
class AddChunk:
    """Note a chunk that the chunk store already keeps durably at `place`.

    Attributes:
        capability: the hash of the current turn's capability.
        hash: SHA-256 of the chunk, checked on arrival.
    """

    log: bytes
    capability: bytes
    attachment: bytes
    index: int
    hash: bytes
    size: int
    place: str

    def needs(self) -> Needs:
        """The rows this looks at."""
        return Needs(
            logs=[self.log],
            turns=[(self.log, self.capability)],
            attachments=[(self.log, self.attachment)],
            chunks=[(self.log, self.attachment, self.index)],
        )


class BoxKind(Enum):
    """What a box is for, which decides how long it lives."""

    INVITE = "invite"
    RETURN = "return"


@dataclass(frozen=True, slots=True)
class CreateBox:
    """Make a box, with a log's capability; nothing in the box says which log it was.

    Attributes:
        capability: the hash of the log's current capability.
        contact: the hash of the capability that puts into the box.
        reader: the hash of the capability that reads it.
    """

    id: bytes
    log: bytes
    capability: bytes
    contact: bytes
    reader: bytes
    kind: BoxKind

    def needs(self) -> Needs:
        """The rows this looks at."""
        turns = [(self.log, self.capability)]
        return Needs(logs=[self.log], turns=turns, boxes=[self.id])


@dataclass(frozen=True, slots=True)
class Post:
    """Put an item into a box, with its contact capability."""

    box: bytes
    capability: bytes
    key: bytes
    body: bytes
    body_hash: bytes

    def needs(self) -> Needs:
        """The rows this looks at."""
        return Needs(boxes=[self.box], posted=[(self.box, self.key)])


@dataclass(frozen=True, slots=True)
class EmptyBox:
    """Take the items up to `through` out of a box, with its reader's capability."""

    box: bytes
    capability: bytes
    through: int

    def needs(self) -> Needs:
        """The rows this looks at."""
        return Needs(boxes=[self.box], through=[(self.box, self.through)])


@dataclass(frozen=True, slots=True)
class RenewBox:
    """Let a return box live on, with its reader's capability."""

    box: bytes
    capability: bytes

    def needs(self) -> Needs:
        """The rows this looks at."""
        return Needs(boxes=[self.box])


@dataclass(frozen=True, slots=True)
class CloseBox:
    """Remove a box and what is in it, with its reader's capability."""

    box: bytes
    capability: bytes

    def needs(self) -> Needs:
        """The rows this looks at."""
        return Needs(boxes=[self.box])


@dataclass(frozen=True, slots=True)
class Mint:
    """Count a creation token that a log's members ask for, where the gate is `invite`.

    Attributes:
        noted: what is kept of the request as long as its token is good, so that the same one sent
            again is answered as before.
    """

    log: bytes
    capability: bytes
    noted: Spent

    def needs(self) -> Needs:
        """The rows this looks at."""
        turns = [(self.log, self.capability)]
        return Needs(logs=[self.log], turns=turns, spent=[self.noted.hash])


@dataclass(frozen=True, slots=True)
class ExpireEntries:
    """Remove a log's oldest entries that arrived before `before`, at most `most` of them."""

    log: bytes
    before: int
    most: int

    def needs(self) -> Needs:
        """The rows this looks at."""
        return Needs(logs=[self.log], prefix=[(self.log, self.before, self.most)])


@dataclass(frozen=True, slots=True)
class ExpireAttachment:
    """Remove a pending attachment that was begun before `before` and that no entry lists."""

    log: bytes
    attachment: bytes
    before: int

    def needs(self) -> Needs:
        """The rows this looks at."""
        place = (self.log, self.attachment)
        return Needs(logs=[self.log], attachments=[place], pending=[place])


@dataclass(frozen=True, slots=True)
class ExpireItems:
    """Remove a box that has ended, or the items in it up to `through`, all of them expired."""

    box: bytes
    through: int

    def needs(self) -> Needs:
        """The rows this looks at."""
        return Needs(boxes=[self.box], through=[(self.box, self.through)])


@dataclass(frozen=True, slots=True)
class DropLog:
    """Remove a log without entries whose last append was before `before`."""

    log: bytes
    before: int

    def needs(self) -> Needs:
        """The rows this looks at."""
        return Needs(logs=[self.log])


Operation = (
    CreateLog
    | Append
    | Repair
    | RenewRepair
    | Withdraw
    | AddChunk
    | CreateBox
    | Post
    | EmptyBox
    | RenewBox
    | CloseBox
    | Mint
    | ExpireEntries
    | ExpireAttachment
    | ExpireItems
    | DropLog
)


@dataclass(frozen=True, slots=True)
class Appended:
    """The answer to an append, a repair or a creation.

    Attributes:
        seq: the entry's sequence number; 0 for a creation.
        turn: the turn the log is in after it, as far as its sender may know.
        chain: the chain's value after the entry.
        repeated: whether the request had been carried out before.
    """

    seq: int
    turn: int
    chain: bytes
    repeated: bool = False


@dataclass(frozen=True, slots=True)
class Done:
    """The answer to everything else.

    Attributes:
        number: what the operation's answer counts: an item's number, a box's or a token's last day.
        repeated: whether the request had been carried out before.
    """

    number: int = 0
    repeated: bool = False


Result = Appended | Done
