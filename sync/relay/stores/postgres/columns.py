"""The columns of each table, in the order of the record's fields, and rows as arrays.

A batch goes to the database as one array for each column, which `unnest` turns into rows again:
one statement, whatever the number of rows.
"""

from collections.abc import Callable, Iterable, Sequence
from operator import attrgetter
from typing import Any, Final

from sync.protocol.frames import Kind, State
from sync.relay.records import Access, Attachment, Box, Chunk, Entry, Item, Log, Spent, Turn

Row = Sequence[Any]
"""A row as the driver gives it: values by their place."""


class Columns:
    """The columns of one table.

    Attributes:
        names: their names, as they stand in a statement.
        types: their types, in the same order.
    """

    def __init__(self, **types: str) -> None:
        self.names: Final = tuple(types)
        self.types: Final = tuple(types.values())
        self._of: Final[Callable[[Any], tuple[Any, ...]]] = attrgetter(*self.names)

    @property
    def listed(self) -> str:
        """The names with commas between them."""
        return self.of("")

    def of(self, prefix: str) -> str:
        """The same, each behind a prefix such as `l.`."""
        return ", ".join(f'{prefix}"{name}"' for name in self.names)

    def arrays(self, first: int = 1) -> str:
        """Typed places for one array each: `$1::bytea[], $2::bigint[]`."""
        return ", ".join(f"${first + at}::{kind}[]" for at, kind in enumerate(self.types))

    def turned(self, records: Iterable[object]) -> list[tuple[Any, ...]]:
        """The records as one array for each column. There must be at least one record."""
        return list(zip(*map(self._of, records), strict=True))


LOG: Final = Columns(
    id="bytea",
    turn="bigint",
    turn_hash="bytea",
    turn_first="bigint",
    head="bigint",
    chain="bytea",
    oldest="bigint",
    oldest_day="integer",
    base_chain="bytea",
    size="bigint",
    attached="bigint",
    repair_hash="bytea",
    generation="bytea",
    access="smallint",
    boxes="integer",
    minted="integer",
    quota_day="integer",
    day="integer",
)
TURN: Final = Columns(log="bytea", number="bigint", hash="bytea", first="bigint", last="bigint")
ENTRY: Final = Columns(
    log="bytea",
    seq="bigint",
    turn="bigint",
    kind="smallint",
    state="smallint",
    key="bytea",
    request="bytea",
    day="integer",
    chain="bytea",
    body_hash="bytea",
    size="integer",
    next_turn="bigint",
    next_hash="bytea",
    void_after="bigint",
    closes="boolean",
    withdraw_hash="bytea",
)
ATTACHMENT: Final = Columns(
    log="bytea",
    id="bytea",
    seq="bigint",
    turn="bigint",
    size="bigint",
    chunks="integer",
    day="integer",
)
CHUNK: Final = Columns(
    log="bytea", attachment="bytea", index="integer", hash="bytea", size="integer", place="text"
)
BOX: Final = Columns(
    id="bytea",
    contact_hash="bytea",
    reader_hash="bytea",
    head="bigint",
    count="integer",
    size="bigint",
    room="bigint",
    items="integer",
    renews="integer",
    expires="integer",
)
ITEM: Final = Columns(
    box="bytea", seq="bigint", key="bytea", request="bytea", day="integer", body="bytea"
)
SPENT: Final = Columns(hash="bytea", use="bytea", expires="integer")


def log_of(row: Row) -> Log | None:
    """The log in a row's first columns; None where an outer join found none."""
    if row[0] is None:
        return None
    log = Log(*row[: len(LOG.names)])
    log.access = Access(log.access)
    return log


def turn_of(row: Row) -> Turn | None:
    """The turn in a row; None where an outer join found none."""
    return None if row[0] is None else Turn(*row)


def entry_of(row: Row) -> Entry:
    """The entry in a row."""
    entry = Entry(*row)
    entry.kind, entry.state = Kind(entry.kind), State(entry.state)
    return entry


def attachment_of(row: Row) -> Attachment | None:
    """The attachment in a row; None where an outer join found none."""
    return None if row[0] is None else Attachment(*row)


def chunk_of(row: Row) -> Chunk:
    """The chunk in a row."""
    return Chunk(*row)


def box_of(row: Row) -> Box:
    """The box in a row."""
    return Box(*row)


def item_of(row: Row) -> Item:
    """The item in a row."""
    return Item(*row)


def spent_of(row: Row) -> Spent:
    """The token or stamp in a row."""
    return Spent(*row)
