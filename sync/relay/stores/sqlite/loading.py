"""The rows that operations need, loaded into a book.

The statements that are run depend on what is asked, never on what is there: a log that does not
exist and a capability that is wrong cost the same.
"""

from collections.abc import Callable, Sequence
from functools import cache
from typing import Any, Final, TypeVar

from sync.relay.book import After, Book, Prefix
from sync.relay.operations import Append, Needs
from sync.relay.records import Attachment, Box, Chunk, Item, Spent, Turn
from sync.relay.stores.sqlite import rows
from sync.relay.stores.sqlite.connection import Sql, all_rows, one
from sync.relay.stores.sqlite.rows import Row, entry_of, log_of

T = TypeVar("T")

LOG: Final = f"SELECT {rows.LOG} FROM logs WHERE id = ?"
TURN: Final = f"SELECT {rows.TURN} FROM turns WHERE log = ? AND hash = ?"
BOX: Final = f"SELECT {rows.BOX} FROM boxes WHERE id = ?"
ATTACHMENT: Final = f"SELECT {rows.ATTACHMENT} FROM attachments WHERE log = ? AND id = ?"
CHUNKS: Final = f'SELECT {rows.CHUNK} FROM chunks WHERE log = ? AND attachment = ? ORDER BY "index"'

_ENTRY: Final = f"SELECT {rows.ENTRY} FROM entries WHERE log = ?"
_KEYED: Final = f"{_ENTRY} AND key = ?"
_PLACED: Final = f"{_ENTRY} AND seq = ?"
_OLDEST: Final = f"{_ENTRY} ORDER BY seq LIMIT ?"
_SIZE_AFTER: Final = "SELECT coalesce(sum(size), 0) FROM entries WHERE log = ? AND seq > ?"
_REACHING: Final = f"""
    SELECT {rows.TURN} FROM turns WHERE log = ? AND (last IS NULL OR last > ?) ORDER BY number"""
_LISTED: Final = f"""
    SELECT {rows.ATTACHMENT} FROM attachments WHERE log = ? AND seq BETWEEN ? AND ?
    ORDER BY seq, id"""
_CHUNK: Final = f"""
    SELECT {rows.CHUNK} FROM chunks WHERE log = ? AND attachment = ? AND "index" = ?"""
_POSTED: Final = f"SELECT {rows.ITEM} FROM items WHERE box = ? AND key = ?"
_THROUGH: Final = "SELECT count(*), coalesce(sum(size), 0) FROM items WHERE box = ? AND seq <= ?"
_SPENT: Final = f"SELECT {rows.SPENT} FROM spent WHERE hash = ?"

_END: Final = 2**63 - 1
_MOST: Final = 64
"""Rows that one statement looks up at once; statements of each power of two up to it are kept."""


def load(sql: Sql, needs: Needs) -> Book:
    """A book with all that one operation needs."""
    book = Book()
    for log in needs.logs:
        book.logs[log] = _maybe(sql, LOG, (log,), log_of)
    for turn in needs.turns:
        book.turns[turn] = _maybe(sql, TURN, turn, _turn)
    for keyed in needs.keyed:
        book.keyed[keyed] = _maybe(sql, _KEYED, keyed, entry_of)
    for place in needs.entries:
        book.entries[place] = _maybe(sql, _PLACED, place, entry_of)
    for attachment in needs.attachments:
        book.attachments[attachment] = _maybe(sql, ATTACHMENT, attachment, _attachment)
    for chunk in needs.chunks:
        book.chunks[chunk] = _maybe(sql, _CHUNK, chunk, _chunk)
    for box in needs.boxes:
        book.boxes[box] = _maybe(sql, BOX, (box,), _box)
    for posted in needs.posted:
        book.posted[posted] = _maybe(sql, _POSTED, posted, _item)
    for spent in needs.spent:
        book.spent[spent] = _maybe(sql, _SPENT, (spent,), _spent)
    _load_stretches(sql, needs, book)
    return book


def _load_stretches(sql: Sql, needs: Needs, book: Book) -> None:
    """What is more than a row by its key."""
    for reaching in needs.reaching:
        book.reaching[reaching] = [Turn(*row) for row in all_rows(sql, _REACHING, reaching)]
    for log, seq in needs.after:
        size = one(sql, _SIZE_AFTER, (log, seq))[0]
        book.after[log, seq] = After(size, *_listed(sql, log, seq + 1, _END))
    for log, seq in needs.listed:
        book.listed[log, seq] = After(0, *_listed(sql, log, seq, seq))
    for log, day, most in needs.prefix:
        book.prefix[log, day, most] = _prefix(sql, log, day, most)
    for pending in needs.pending:
        book.pending[pending] = [Chunk(*row) for row in all_rows(sql, CHUNKS, pending)]
    for through in needs.through:
        book.through[through] = one(sql, _THROUGH, through)


def _listed(sql: Sql, log: bytes, first: int, last: int) -> tuple[list[Attachment], list[Chunk]]:
    """The attachments that the entries of a stretch list, and their chunks."""
    attachments = [Attachment(*row) for row in all_rows(sql, _LISTED, (log, first, last))]
    chunks = [
        Chunk(*row)
        for attachment in attachments
        for row in all_rows(sql, CHUNKS, (log, attachment.id))
    ]
    return attachments, chunks


def _prefix(sql: Sql, log: bytes, day: int, most: int) -> Prefix:
    entries = [entry_of(row) for row in all_rows(sql, _OLDEST, (log, most + 1))]
    count = 0
    while count < min(most, len(entries)) and entries[count].day < day:
        count += 1
    due = entries[:count]
    if not due:
        return Prefix()
    attachments, chunks = _listed(sql, log, due[0].seq, due[-1].seq)
    next_day = entries[count].day if count < len(entries) else None
    return Prefix(due, attachments, chunks, next_day)


def load_appends(sql: Sql, operations: Sequence[Append]) -> Book:
    """A book for many appends at once: a few statements, whatever their number.

    A log's current turn stands in the log's own row, so its capability is not looked up again.
    """
    book = Book()
    logs = list({op.log for op in operations})
    book.logs = dict.fromkeys(logs)
    for row in _look_up(sql, f"SELECT {rows.LOG} FROM logs WHERE id IN", 1, logs):
        book.logs[row[0]] = log_of(row)
    turns: list[Any] = []
    keys: list[Any] = []
    for op in operations:
        log = book.logs[op.log]
        if log is None or log.turn_hash != op.capability:
            turns += (op.log, op.capability)
        if op.next_hash:
            turns += (op.log, op.next_hash)
        keys += (op.log, op.key)
        book.keyed[op.log, op.key] = None
        for attachment in op.attachments:
            place = (op.log, attachment)
            book.attachments[place] = _maybe(sql, ATTACHMENT, place, _attachment)
    for row in _look_up(sql, f"SELECT {rows.TURN} FROM turns WHERE (log, hash) IN", 2, turns):
        turn = Turn(*row)
        book.turns[turn.log, turn.hash] = turn
    for row in _look_up(sql, f"SELECT {rows.ENTRY} FROM entries WHERE (log, key) IN", 2, keys):
        entry = entry_of(row)
        book.keyed[entry.log, entry.key] = entry
    return book


def _look_up(sql: Sql, select: str, width: int, values: list[Any]) -> list[Row]:
    """The rows for many keys, of `width` values each, in few statements.

    SQLite lets other threads run while a statement works, and each time waits for its turn again;
    one statement for many rows is what keeps a busy event loop from slowing the writer down.
    """
    found: list[Row] = []
    for start in range(0, len(values), _MOST * width):
        part = values[start : start + _MOST * width]
        count = len(part) // width
        slots = 1 << (count - 1).bit_length()
        # Keys that stand there twice do no harm, and leave few statements to be prepared.
        part += part[-width:] * (slots - count)
        found += all_rows(sql, _select(select, width, slots), part)
    return found


@cache
def _select(select: str, width: int, slots: int) -> str:
    slot = "?" if width == 1 else f"({', '.join('?' * width)})"
    listed = ", ".join([slot] * slots)
    return f"{select} ({listed})" if width == 1 else f"{select} (VALUES {listed})"


def _maybe(sql: Sql, statement: str, key: tuple[Any, ...], make: Callable[[Row], T]) -> T | None:
    row = one(sql, statement, key)
    return None if row is None else make(row)


def _turn(row: Row) -> Turn:
    return Turn(*row)


def _attachment(row: Row) -> Attachment:
    return Attachment(*row)


def _chunk(row: Row) -> Chunk:
    return Chunk(*row)


def _box(row: Row) -> Box:
    return Box(*row)


def _item(row: Row) -> Item:
    return Item(*row)


def _spent(row: Row) -> Spent:
    return Spent(*row)
