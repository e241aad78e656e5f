"""The rows of a relay as values: what the rules read and change, whatever store keeps them.

Days are whole days since 1970-01-01 UTC: the only time that a relay stores, and only to let things
expire.
"""

from dataclasses import dataclass, field
from enum import IntEnum

from sync.protocol.frames import Kind, State


class Access(IntEnum):
    """Whether a log can be appended to."""

    OPEN = 0
    MOVED = 1


@dataclass(slots=True)
class Log:
    """One circle's log: everything about it but its entries.

    Attributes:
        id: 16 random bytes.
        turn: the current turn's number, from 1.
        turn_hash: the hash of the current turn's capability.
        turn_first: the first sequence number that it may read.
        head: the sequence number of the last entry, 0 for none.
        chain: the chain's value after the last entry.
        oldest: the first sequence number that has not expired; `head + 1` when all have.
        oldest_day: the day on which `oldest` arrived, or None when there is no entry.
        base_chain: the chain's value before `oldest`.
        size: bytes of all bodies kept.
        attached: the size of all attachments kept, pending ones too.
        repair_hash: the hash of the stewards' repair capability.
        generation: the database's generation in which the log was made or last repaired.
        access: whether it takes appends.
        boxes: how many boxes its capabilities made in `quota_day`.
        minted: how many creation tokens its capabilities minted so far.
        quota_day: the day that `boxes` counts.
        day: the day of the last append.
    """

    id: bytes
    turn: int
    turn_hash: bytes
    turn_first: int
    head: int
    chain: bytes
    oldest: int
    oldest_day: int | None
    base_chain: bytes
    size: int
    attached: int
    repair_hash: bytes
    generation: bytes
    access: Access
    boxes: int
    minted: int
    quota_day: int
    day: int


@dataclass(slots=True)
class Turn:
    """A turn of a log: who may read which stretch of it.

    Attributes:
        log: the log's id.
        number: the turn's number.
        hash: the hash of its capability; no two turns of a log have the same.
        first: the first sequence number it reads.
        last: the last one, which is the entry that ended it; None while it is the current turn.
    """

    log: bytes
    number: int
    hash: bytes
    first: int
    last: int | None


@dataclass(slots=True)
class Entry:
    """One entry of a log.

    Attributes:
        key: the idempotency key it was appended with.
        request: the hash of everything that the append asked for.
        day: the day it arrived.
        size: bytes of the body that are kept, 0 when it is gone.
        withdraw_hash: the hash of the secret that withdraws it, or None.
        Others: as in `sync.protocol.frames.Frame`.
    """

    log: bytes
    seq: int
    turn: int
    kind: Kind
    state: State
    key: bytes
    request: bytes
    day: int
    chain: bytes
    body_hash: bytes
    size: int
    next_turn: int = 0
    next_hash: bytes | None = None
    void_after: int = 0
    closes: bool = False
    withdraw_hash: bytes | None = None


@dataclass(slots=True)
class Attachment:
    """An attachment of a log: pending until an entry lists it, and gone with that entry.

    Attributes:
        seq: the entry that lists it, or None while it is pending.
        turn: the turn in which it was begun.
        size: bytes of the chunks that arrived, each 4 KiB at least (`rules.attachments.cost`).
        chunks: how many chunks arrived.
        day: the day it was begun.
    """

    log: bytes
    id: bytes
    seq: int | None
    turn: int
    size: int
    chunks: int
    day: int


@dataclass(slots=True)
class Chunk:
    """One chunk of an attachment.

    Attributes:
        index: its place in the attachment, from 0.
        hash: SHA-256 of its bytes.
        place: where the chunk store keeps it: a name drawn at random, under the day it arrived.
    """

    log: bytes
    attachment: bytes
    index: int
    hash: bytes
    size: int
    place: str


@dataclass(slots=True)
class Box:
    """A box that whoever has its contact capability can put something into.

    Attributes:
        contact_hash: the hash of the capability that appends.
        reader_hash: the hash of the capability that reads, empties, renews and closes.
        head: the number of the last item, from 1; numbers are never used again.
        count: items in it now.
        size: bytes in it now.
        room: the most bytes it holds.
        items: the most items it holds.
        renews: the days by which its reader may lengthen its life; 0 when it may not.
        expires: the first day on which it is gone.
    """

    id: bytes
    contact_hash: bytes
    reader_hash: bytes
    head: int
    count: int
    size: int
    room: int
    items: int
    renews: int
    expires: int


@dataclass(slots=True)
class Item:
    """One item in a box. Attributes as those of an entry."""

    box: bytes
    seq: int
    key: bytes
    request: bytes
    day: int
    body: bytes


@dataclass(slots=True)
class Spent:
    """A creation token or a stamp of work that was used, or a request that a token was made for.

    Attributes:
        hash: the hash of the token's number, of the stamp, or of the request.
        use: the hash of what it was used for, so that a request sent again is recognised.
        expires: the day on which it would have expired anyway.
    """

    hash: bytes
    use: bytes
    expires: int


@dataclass(frozen=True, slots=True)
class Limits:
    """What the owner of a relay allows.

    Attributes:
        body: bytes of one entry or item.
        log: bytes of all bodies of a log.
        commit_reserve: bytes beyond `log` for entries that open a turn, so that a full log can
            still remove a member.
        attachments: bytes of all attachments of a log.
        box: bytes in a box.
        box_items: items in a box.
        boxes_per_day: boxes that one log's members may make in a day.
        return_box_days: how long a return box lives after its last renewal.
        invite_box_days: how long an invite's box lives.
        tokens_per_log: creation tokens that one log's members may mint, where the gate is `invite`.
        retention_days: how long entries, attachments and items are kept.
        idle_log_days: how long an empty log is kept after its last append.
        pending_days: how long an attachment waits for the entry that lists it.
    """

    body: int
    log: int
    commit_reserve: int
    attachments: int
    box: int
    box_items: int
    boxes_per_day: int
    return_box_days: int
    invite_box_days: int
    tokens_per_log: int
    retention_days: int
    idle_log_days: int
    pending_days: int


@dataclass(frozen=True, slots=True)
class Setting:
    """What the rules need to know beside the rows.

    Attributes:
        relay: the relay's id, which never changes.
        generation: the database's generation, new after every restored backup.
        day: today.
        limits: what the owner allows.
    """

    relay: bytes
    generation: bytes
    day: int
    limits: Limits = field(repr=False)
