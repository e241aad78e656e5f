"""The JSON documents of the protocol, but the refusals: what they hold and how they are written.

Reading is strict: a missing member or a value of another type raises `MalformedError`. Members that
are not known are passed over, so that a later version can add some. Hexadecimal stays on the wire;
here everything is bytes.
"""

from dataclasses import dataclass
from typing import Final, Literal

from sync.protocol import members as read
from sync.protocol.members import Members, read_object, write_object
from sync.protocol.sizes import CHUNK, CHUNKS, ID, SECRET

JSON: Final = "application/json"
OCTETS: Final = "application/octet-stream"
EVENTS: Final = "text/event-stream"

VERSION: Final = 1
"""The version of the protocol that is described here."""

Gate = Literal["closed", "invite", "open"]
GATES: Final[tuple[Gate, ...]] = ("closed", "invite", "open")
AccessWord = Literal["open", "moved"]
ACCESS: Final[tuple[AccessWord, ...]] = ("open", "moved")
KindWord = Literal["invite", "return"]
KINDS: Final[tuple[KindWord, ...]] = ("invite", "return")

_MOST_VERSIONS: Final = 64


@dataclass(frozen=True, slots=True)
class RelayLimits:
    """What a relay takes. Bytes, but for the counts and the seconds of `wait`.

    Attributes:
        body: one entry or item.
        log: all bodies of a log.
        attachments: all attachments of a log.
        chunk: one chunk of an attachment.
        chunks: how many chunks an attachment has.
        box: all items in a box.
        box_items: how many items a box holds.
        page: how many entries or items a page holds.
        wait: seconds that a long poll waits.
    """

    body: int
    log: int
    attachments: int
    chunk: int
    chunks: int
    box: int
    box_items: int
    page: int
    wait: int

    @classmethod
    def read(cls, members: Members) -> "RelayLimits":
        """Read the object. Raises `MalformedError`."""
        return cls(**{name: read.number(members, name) for name in cls.__dataclass_fields__})


@dataclass(frozen=True, slots=True)
class RelayInfo:
    """What a relay tells about itself to everybody.

    Attributes:
        relay: its id, for which capabilities are derived.
        generation: that of its database, new after every restored backup.
        protocol: the versions it speaks.
        gate: who may make a log: with a token of the owner, also with one of a member, or anybody.
        work_bits: how much work a log costs where the gate is open; None elsewhere.
        retention_days: how long it keeps anything.
        limits: what it takes.
    """

    relay: bytes
    generation: bytes
    protocol: tuple[int, ...]
    gate: Gate
    work_bits: int | None
    retention_days: int
    limits: RelayLimits

    def to_json(self) -> bytes:
        """Write the document."""
        return write_object(
            {
                "relay": self.relay.hex(),
                "generation": self.generation.hex(),
                "protocol": list(self.protocol),
                "gate": self.gate,
                "work_bits": self.work_bits,
                "retention_days": self.retention_days,
                "limits": {
                    name: getattr(self.limits, name) for name in RelayLimits.__dataclass_fields__
                },
            }
        )

    @classmethod
    def from_json(cls, data: bytes) -> "RelayInfo":
        """Read the document. Raises `MalformedError`."""
        members = read_object(data)
        return cls(
            relay=read.octets(members, "relay", ID),
            generation=read.octets(members, "generation", ID),
            protocol=read.numbers(members, "protocol", _MOST_VERSIONS),
            gate=read.word(members, "gate", GATES),
            work_bits=read.number_or_none(members, "work_bits"),
            retention_days=read.number(members, "retention_days"),
            limits=RelayLimits.read(read.inner(members, "limits")),
        )


@dataclass(frozen=True, slots=True)
class NewLog:
    """Asks for a log: the hashes of its first turn's and of its stewards' repair capability."""

    capability: bytes
    repair: bytes

    def to_json(self) -> bytes:
        """Write the document."""
        return write_object({"capability": self.capability.hex(), "repair": self.repair.hex()})

    @classmethod
    def from_json(cls, data: bytes) -> "NewLog":
        """Read the document. Raises `MalformedError`."""
        members = read_object(data)
        return cls(
            read.octets(members, "capability", SECRET), read.octets(members, "repair", SECRET)
        )


@dataclass(frozen=True, slots=True)
class LogMade:
    """Answers with a log that was made: its id, and where it starts."""

    log: bytes
    seq: int
    turn: int
    chain: bytes

    def to_json(self) -> bytes:
        """Write the document."""
        return (
            f'{{"log":"{self.log.hex()}","seq":{self.seq},"turn":{self.turn},'
            f'"chain":"{self.chain.hex()}"}}'
        ).encode()

    @classmethod
    def from_json(cls, data: bytes) -> "LogMade":
        """Read the document. Raises `MalformedError`."""
        members = read_object(data)
        return cls(
            log=read.octets(members, "log", ID),
            seq=read.number(members, "seq"),
            turn=read.number(members, "turn"),
            chain=read.octets(members, "chain", SECRET),
        )


@dataclass(frozen=True, slots=True)
class Accepted:
    """Answers with the place of an entry: its number, the turn after it, the chain after it."""

    seq: int
    turn: int
    chain: bytes

    def to_json(self) -> bytes:
        """Write the document. Every append is answered by it, so it is put together by hand."""
        return f'{{"seq":{self.seq},"turn":{self.turn},"chain":"{self.chain.hex()}"}}'.encode()

    @classmethod
    def from_json(cls, data: bytes) -> "Accepted":
        """Read the document. Raises `MalformedError`."""
        members = read_object(data)
        return cls(
            seq=read.number(members, "seq"),
            turn=read.number(members, "turn"),
            chain=read.octets(members, "chain", SECRET),
        )


@dataclass(frozen=True, slots=True)
class LogState:
    """How a log stands for whoever asked.

    Whose turn has ended learns nothing of what came later: for them nothing is writable, and
    `access`, `size` and `attached` stay the same whatever happens.

    Attributes:
        turn: the turn of the capability that was shown.
        oldest: the first entry that it can still read.
        head: the last entry that it may read so far.
        ended: whether its turn has ended.
        chain: the chain's value after `head`.
        access: whether the log can be appended to, or its circle moved.
        writable: whether it was made or repaired since the relay was restored.
        size: bytes of all bodies.
        attached: bytes of all attachments, each chunk counted as 4 KiB at least.
    """

    turn: int
    oldest: int
    head: int
    ended: bool
    chain: bytes
    access: AccessWord
    writable: bool
    size: int
    attached: int

    def to_json(self) -> bytes:
        """Write the document."""
        return write_object(
            {
                "turn": self.turn,
                "oldest": self.oldest,
                "head": self.head,
                "ended": self.ended,
                "chain": self.chain.hex(),
                "access": self.access,
                "writable": self.writable,
                "size": self.size,
                "attached": self.attached,
            }
        )

    @classmethod
    def from_json(cls, data: bytes) -> "LogState":
        """Read the document. Raises `MalformedError`."""
        members = read_object(data)
        return cls(
            turn=read.number(members, "turn"),
            oldest=read.number(members, "oldest"),
            head=read.number(members, "head"),
            ended=read.truth(members, "ended"),
            chain=read.octets(members, "chain", SECRET),
            access=read.word(members, "access", ACCESS),
            writable=read.truth(members, "writable"),
            size=read.number(members, "size"),
            attached=read.number(members, "attached"),
        )


@dataclass(frozen=True, slots=True)
class NewRepair:
    """Asks for another repair capability, by its hash."""

    capability: bytes

    def to_json(self) -> bytes:
        """Write the document."""
        return write_object({"capability": self.capability.hex()})

    @classmethod
    def from_json(cls, data: bytes) -> "NewRepair":
        """Read the document. Raises `MalformedError`."""
        return cls(read.octets(read_object(data), "capability", SECRET))


@dataclass(frozen=True, slots=True)
class Token:
    """Answers with a creation token."""

    token: str

    def to_json(self) -> bytes:
        """Write the document."""
        return write_object({"token": self.token})

    @classmethod
    def from_json(cls, data: bytes) -> "Token":
        """Read the document. Raises `MalformedError`."""
        return cls(read.text(read_object(data), "token"))


@dataclass(frozen=True, slots=True)
class ChunkState:
    """One chunk that arrived: its place from 0, its bytes, and their SHA-256."""

    index: int
    size: int
    hash: bytes

    @classmethod
    def read(cls, members: Members) -> "ChunkState":
        """Read the object. Raises `MalformedError`."""
        return cls(
            index=read.number(members, "index", CHUNKS - 1),
            size=read.number(members, "size", CHUNK),
            hash=read.octets(members, "hash", SECRET),
        )


@dataclass(frozen=True, slots=True)
class AttachmentState:
    """What of an attachment has arrived, and whether an entry lists it already."""

    listed: bool
    chunks: tuple[ChunkState, ...]

    def to_json(self) -> bytes:
        """Write the document."""
        chunks = [
            {"index": chunk.index, "size": chunk.size, "hash": chunk.hash.hex()}
            for chunk in self.chunks
        ]
        return write_object({"listed": self.listed, "chunks": chunks})

    @classmethod
    def from_json(cls, data: bytes) -> "AttachmentState":
        """Read the document. Raises `MalformedError`."""
        members = read_object(data)
        chunks = read.several(members, "chunks", CHUNKS, ChunkState.read)
        return cls(read.truth(members, "listed"), tuple(chunks))


@dataclass(frozen=True, slots=True)
class NewBox:
    """Asks for a box with a log's capability.

    Attributes:
        log: the log's id.
        contact: the hash of the capability that puts into the box.
        reader: the hash of the capability that reads it.
        kind: for an invite, or for what comes back to a member.
    """

    log: bytes
    contact: bytes
    reader: bytes
    kind: KindWord

    def to_json(self) -> bytes:
        """Write the document."""
        return write_object(
            {
                "log": self.log.hex(),
                "contact": self.contact.hex(),
                "reader": self.reader.hex(),
                "kind": self.kind,
            }
        )

    @classmethod
    def from_json(cls, data: bytes) -> "NewBox":
        """Read the document. Raises `MalformedError`."""
        members = read_object(data)
        return cls(
            log=read.octets(members, "log", ID),
            contact=read.octets(members, "contact", SECRET),
            reader=read.octets(members, "reader", SECRET),
            kind=read.word(members, "kind", KINDS),
        )


@dataclass(frozen=True, slots=True)
class BoxMade:
    """Answers with a box that was made, and the days it will live."""

    box: bytes
    days: int

    def to_json(self) -> bytes:
        """Write the document."""
        return write_object({"box": self.box.hex(), "days": self.days})

    @classmethod
    def from_json(cls, data: bytes) -> "BoxMade":
        """Read the document. Raises `MalformedError`."""
        members = read_object(data)
        return cls(read.octets(members, "box", ID), read.number(members, "days"))


@dataclass(frozen=True, slots=True)
class BoxDays:
    """Answers with the days that a box will live on."""

    days: int

    def to_json(self) -> bytes:
        """Write the document."""
        return write_object({"days": self.days})

    @classmethod
    def from_json(cls, data: bytes) -> "BoxDays":
        """Read the document. Raises `MalformedError`."""
        return cls(read.number(read_object(data), "days"))


@dataclass(frozen=True, slots=True)
class ItemMade:
    """Answers with the number of an item that was put into a box."""

    item: int

    def to_json(self) -> bytes:
        """Write the document."""
        return write_object({"item": self.item})

    @classmethod
    def from_json(cls, data: bytes) -> "ItemMade":
        """Read the document. Raises `MalformedError`."""
        return cls(read.number(read_object(data), "item"))
