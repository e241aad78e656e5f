"""Rows as records and back. The columns of a table are the attributes of its record, in order."""

from dataclasses import fields
from operator import attrgetter
from typing import Any, Final

from sync.protocol.frames import Kind, State
from sync.relay.records import Access, Attachment, Box, Chunk, Entry, Item, Log, Spent, Turn

Row = tuple[Any, ...]

_KINDS: Final = {int(kind): kind for kind in Kind}
_STATES: Final = {int(state): state for state in State}
_ACCESS: Final = {int(access): access for access in Access}


def _names(record: type[Any]) -> tuple[str, ...]:
    return tuple(field.name for field in fields(record))


def columns(record: type[Any]) -> str:
    """The columns of a record's table, as a list for a statement."""
    return ", ".join(f'"{name}"' for name in _names(record))


LOG: Final = columns(Log)
TURN: Final = columns(Turn)
ENTRY: Final = columns(Entry)
ATTACHMENT: Final = columns(Attachment)
CHUNK: Final = columns(Chunk)
BOX: Final = columns(Box)
ITEM: Final = columns(Item)
SPENT: Final = columns(Spent)

log_row: Final = attrgetter(*_names(Log))
turn_row: Final = attrgetter(*_names(Turn))
entry_row: Final = attrgetter(*_names(Entry))
attachment_row: Final = attrgetter(*_names(Attachment))
chunk_row: Final = attrgetter(*_names(Chunk))
box_row: Final = attrgetter(*_names(Box))
spent_row: Final = attrgetter(*_names(Spent))
item_row: Final = attrgetter(*_names(Item))


def log_of(row: Row) -> Log:
    """A log from its row."""
    log = Log(*row)
    log.access = _ACCESS[log.access]
    return log


def entry_of(row: Row) -> Entry:
    """An entry from its row, without its body."""
    entry = Entry(*row)
    entry.kind, entry.state = _KINDS[entry.kind], _STATES[entry.state]
    entry.closes = bool(entry.closes)
    return entry
