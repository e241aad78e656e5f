"""The tables of every store, as records: the columns are named as the records' fields."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any, Final, Generic, TypeAlias, TypeVar

from sync.protocol.frames import Kind, State
from sync.relay.records import Access, Attachment, Box, Chunk, Entry, Item, Log, Spent, Turn


@dataclass(frozen=True, slots=True)
class Kept:
    """An entry with its body, or None where the body is gone."""

    entry: Entry
    body: bytes | None


@dataclass(frozen=True, slots=True)
class Doomed:
    """A place in the chunk store that is still to be emptied."""

    place: str


Row: TypeAlias = Log | Turn | Kept | Attachment | Chunk | Box | Item | Spent | Doomed
R = TypeVar("R", bound=Row)

_TYPES: Final[Mapping[str, Callable[[Any], object]]] = {
    "kind": Kind,
    "state": State,
    "access": Access,
    "closes": bool,
}
"""Columns whose values are more than the numbers that the engines keep."""


class UnreadableError(ValueError):
    """A row holds a value that no relay writes."""


@dataclass(frozen=True, slots=True)
class Table(Generic[R]):
    """One table.

    Attributes:
        name: as in every store.
        make: makes a row from its columns, given by name.
        key: the columns that rows are read in the order of; they name one row.
        columns: all columns, in the order in which rows are read and written.
    """

    name: str
    make: Callable[..., R]
    key: tuple[str, ...]
    columns: tuple[str, ...]

    def row(self, values: Sequence[Any]) -> R:
        """A row from its columns' values.

        Raises:
            UnreadableError: when a value is not possible.
        """
        try:
            named = {
                name: _TYPES.get(name, _same)(value)
                for name, value in zip(self.columns, values, strict=True)
            }
        except ValueError as error:
            raise UnreadableError(f"A row of {self.name} holds an impossible value.") from error
        return self.make(**named)

    def values(self, row: Row) -> tuple[object, ...]:
        """The values of a row's columns."""
        if isinstance(row, Kept):
            return (*(getattr(row.entry, name) for name in self.columns[:-1]), row.body)
        return tuple(getattr(row, name) for name in self.columns)


def _same(value: object) -> object:
    return value


def _kept(*, body: bytes | None, **entry: Any) -> Kept:
    return Kept(Entry(**entry), body)


def _columns(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


LOGS: Final = Table("logs", Log, ("id",), _columns(Log))
TURNS: Final = Table("turns", Turn, ("log", "number"), _columns(Turn))
ENTRIES: Final = Table("entries", _kept, ("log", "seq"), (*_columns(Entry), "body"))
ATTACHMENTS: Final = Table("attachments", Attachment, ("log", "id"), _columns(Attachment))
CHUNKS: Final = Table("chunks", Chunk, ("log", "attachment", "index"), _columns(Chunk))
BOXES: Final = Table("boxes", Box, ("id",), _columns(Box))
ITEMS: Final = Table("items", Item, ("box", "seq"), _columns(Item))
SPENT: Final = Table("spent", Spent, ("hash",), _columns(Spent))
DOOMED: Final = Table("doomed", Doomed, ("place",), _columns(Doomed))

ALL: Final[tuple[Table[Any], ...]] = (
    LOGS,
    TURNS,
    ENTRIES,
    ATTACHMENTS,
    CHUNKS,
    BOXES,
    ITEMS,
    SPENT,
    DOOMED,
)
