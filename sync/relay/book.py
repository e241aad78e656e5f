"""The rows that a batch of operations works on, and the changes that the rules make to them.

A store fills a book from the operations' needs, lets the rules decide, and saves the changes in the
same transaction. The rules change rows in place and note them here; a rule that refuses has changed
nothing.
"""

from dataclasses import dataclass, field

from sync.relay.records import Attachment, Box, Chunk, Entry, Item, Log, Spent, Turn


@dataclass(slots=True)
class After:
    """What stands after an entry of a log: bytes of all bodies, and the attachments with chunks."""

    size: int = 0
    attachments: list[Attachment] = field(default_factory=list)
    chunks: list[Chunk] = field(default_factory=list)


@dataclass(slots=True)
class Prefix:
    """The oldest entries of a log that are due, what they list, and the day of the one after them.

    Attributes:
        entries: without bodies, in their order.
        attachments: those that the entries list.
        chunks: of those attachments.
        next_day: the day of the first entry that stays, or None when none stays.
    """

    entries: list[Entry] = field(default_factory=list)
    attachments: list[Attachment] = field(default_factory=list)
    chunks: list[Chunk] = field(default_factory=list)
    next_day: int | None = None


@dataclass(slots=True)
class Book:
    """Loaded rows by their keys (None: there is no such row), and what is to be saved.

    The keys are those of `sync.relay.operations.Needs`.

    Attributes:
        changed: logs to update. made: logs to insert. dropped: logs to delete, with their turns.
        appended: entries to insert, each with its body.
        bare: entries to update: state and size; their bodies go.
        voided: (log, after, up to): bodies that go and states that become void.
        expired: (log, up to): entries to delete.
        turned: turns to insert or update. unturned: (log, number): turns to delete.
        attached: attachments to insert or update. detached: attachments to delete, with chunks.
        chunked: chunks to insert.
        doomed: places in the chunk store that are to be emptied.
        boxed: boxes to insert or update. unboxed: boxes to delete, with their items.
        posted_items: items to insert. emptied: (box, up to): items to delete.
        paid: tokens, stamps and requests for tokens to insert.
    """

    logs: dict[bytes, Log | None] = field(default_factory=dict)
    turns: dict[tuple[bytes, bytes], Turn | None] = field(default_factory=dict)
    keyed: dict[tuple[bytes, bytes], Entry | None] = field(default_factory=dict)
    entries: dict[tuple[bytes, int], Entry | None] = field(default_factory=dict)
    reaching: dict[tuple[bytes, int], list[Turn]] = field(default_factory=dict)
    after: dict[tuple[bytes, int], After] = field(default_factory=dict)
    prefix: dict[tuple[bytes, int, int], Prefix] = field(default_factory=dict)
    attachments: dict[tuple[bytes, bytes], Attachment | None] = field(default_factory=dict)
    listed: dict[tuple[bytes, int], After] = field(default_factory=dict)
    pending: dict[tuple[bytes, bytes], list[Chunk]] = field(default_factory=dict)
    chunks: dict[tuple[bytes, bytes, int], Chunk | None] = field(default_factory=dict)
    boxes: dict[bytes, Box | None] = field(default_factory=dict)
    posted: dict[tuple[bytes, bytes], Item | None] = field(default_factory=dict)
    through: dict[tuple[bytes, int], tuple[int, int]] = field(default_factory=dict)
    spent: dict[bytes, Spent | None] = field(default_factory=dict)

    made: list[Log] = field(default_factory=list)
    changed: dict[bytes, Log] = field(default_factory=dict)
    dropped: list[bytes] = field(default_factory=list)
    appended: list[tuple[Entry, bytes]] = field(default_factory=list)
    bare: list[Entry] = field(default_factory=list)
    voided: list[tuple[bytes, int, int]] = field(default_factory=list)
    expired: list[tuple[bytes, int]] = field(default_factory=list)
    turned: list[Turn] = field(default_factory=list)
    unturned: list[tuple[bytes, int]] = field(default_factory=list)
    attached: list[Attachment] = field(default_factory=list)
    detached: list[Attachment] = field(default_factory=list)
    chunked: list[Chunk] = field(default_factory=list)
    doomed: list[str] = field(default_factory=list)
    boxed: list[Box] = field(default_factory=list)
    unboxed: list[bytes] = field(default_factory=list)
    posted_items: list[Item] = field(default_factory=list)
    emptied: list[tuple[bytes, int]] = field(default_factory=list)
    paid: list[Spent] = field(default_factory=list)
