"""The changes that the rules noted in a book, as statements."""

from collections.abc import Iterable, Sequence
from functools import cache
from itertools import chain
from operator import attrgetter
from typing import Any, Final

from sync.protocol.frames import State
from sync.relay.book import Book
from sync.relay.records import Log
from sync.relay.stores.sqlite import rows
from sync.relay.stores.sqlite.connection import Sql
from sync.relay.stores.sqlite.rows import Row

_WITH_BODY: Final = f"INSERT INTO entries ({rows.ENTRY}, body) VALUES"
_ITEM: Final = f"INSERT INTO items ({rows.ITEM}, size) VALUES"
_LOG: Final = f"INSERT INTO logs ({rows.LOG}) VALUES"
_CHUNK: Final = f"INSERT INTO chunks ({rows.CHUNK}) VALUES"
_SPENT: Final = f"INSERT INTO spent ({rows.SPENT}) VALUES"
_TURN: Final = f"""
    INSERT INTO turns ({rows.TURN}) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (log, number) DO UPDATE
    SET hash = excluded.hash, first = excluded.first, last = excluded.last"""
_ATTACHMENT: Final = f"""
    INSERT INTO attachments ({rows.ATTACHMENT}) VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (log, id) DO UPDATE
    SET seq = excluded.seq, size = excluded.size, chunks = excluded.chunks"""
_BOX: Final = f"""
    INSERT INTO boxes ({rows.BOX}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE
    SET head = excluded.head, count = excluded.count, size = excluded.size,
        expires = excluded.expires"""

# Two statements, because the second writes to indexes, and an append need not (once a day aside).
_OFTEN: Final = (
    "turn", "turn_hash", "turn_first", "head", "chain", "size", "attached", "repair_hash",
    "generation", "access", "boxes", "minted", "quota_day",
)  # fmt: skip
_SELDOM: Final = ("oldest", "oldest_day", "base_chain", "day")
_often_row: Final = attrgetter("id", *_OFTEN)
_seldom_row: Final = attrgetter("id", *_SELDOM)

_BARE: Final = "UPDATE entries SET state = ?, size = ?, body = NULL WHERE log = ? AND seq = ?"
_VOID: Final = f"""
    UPDATE entries SET state = {int(State.VOID)}, size = 0, body = NULL
    WHERE log = ? AND seq > ? AND seq <= ?"""

_MOST: Final = 32
"""Rows that one statement writes at once; statements of each power of two up to it are kept."""


def save(sql: Sql, book: Book) -> None:
    """Carry out everything that the rules noted, within the transaction that is open."""
    if book.made:
        _insert(sql, _LOG, map(rows.log_row, book.made))
    if book.changed:
        _update_logs(sql, list(book.changed.values()))
    _save_entries(sql, book)
    if book.turned or book.unturned:
        sql.executemany("DELETE FROM turns WHERE log = ? AND number = ?", book.unturned)
        sql.executemany(_TURN, map(rows.turn_row, book.turned))
    if book.attached or book.detached or book.chunked or book.doomed:
        _save_attachments(sql, book)
    if book.boxed or book.unboxed or book.emptied:
        _save_boxes(sql, book)
    if book.paid:
        _insert(sql, _SPENT, map(rows.spent_row, book.paid))
    for log in book.dropped:
        sql.execute("DELETE FROM turns WHERE log = ?", (log,))
        sql.execute("DELETE FROM logs WHERE id = ?", (log,))


def _save_entries(sql: Sql, book: Book) -> None:
    sql.executemany("DELETE FROM entries WHERE log = ? AND seq <= ?", book.expired)
    sql.executemany(_VOID, book.voided)
    for bare in book.bare:
        sql.execute(_BARE, (bare.state, bare.size, bare.log, bare.seq))
    _insert(sql, _WITH_BODY, ((*rows.entry_row(entry), body) for entry, body in book.appended))


def _save_attachments(sql: Sql, book: Book) -> None:
    sql.executemany(_ATTACHMENT, map(rows.attachment_row, book.attached))
    _insert(sql, _CHUNK, map(rows.chunk_row, book.chunked))
    for gone in book.detached:
        place = (gone.log, gone.id)
        sql.execute("DELETE FROM chunks WHERE log = ? AND attachment = ?", place)
        sql.execute("DELETE FROM attachments WHERE log = ? AND id = ?", place)
    sql.executemany(
        "INSERT OR IGNORE INTO doomed (place) VALUES (?)", ((place,) for place in book.doomed)
    )


def _save_boxes(sql: Sql, book: Book) -> None:
    sql.executemany(_BOX, map(rows.box_row, book.boxed))
    items = ((*rows.item_row(item), len(item.body)) for item in book.posted_items)
    _insert(sql, _ITEM, items)
    sql.executemany("DELETE FROM items WHERE box = ? AND seq <= ?", book.emptied)
    for box in book.unboxed:
        sql.execute("DELETE FROM items WHERE box = ?", (box,))
        sql.execute("DELETE FROM boxes WHERE id = ?", (box,))


def _update_logs(sql: Sql, logs: Sequence[Log]) -> None:
    for names, row, change in ((_OFTEN, _often_row, ""), (_SELDOM, _seldom_row, _CHANGED)):
        for part, slots in _parts([row(log) for log in logs]):
            sql.execute(_update(names, change, slots), list(chain.from_iterable(part)))


_CHANGED: Final = """
    AND (logs.day <> new.day OR logs.oldest <> new.oldest
         OR logs.oldest_day IS NOT new.oldest_day)"""


@cache
def _update(names: tuple[str, ...], change: str, slots: int) -> str:
    slot = f"({', '.join('?' * (len(names) + 1))})"
    values = ", ".join([slot] * slots)
    settings = ", ".join(f"{name} = new.{name}" for name in names)
    return (
        f"WITH new (id, {', '.join(names)}) AS (VALUES {values}) "
        f"UPDATE logs SET {settings} FROM new WHERE logs.id = new.id{change}"
    )


def _insert(sql: Sql, statement: str, values: Iterable[Row]) -> None:
    """Insert many rows with few statements; `loading` says why."""
    for part, slots in _parts(list(values)):
        slot = f"({', '.join('?' * len(part[0]))})"
        sql.execute(_repeat(statement, slot, slots), list(chain.from_iterable(part)))


@cache
def _repeat(statement: str, slot: str, slots: int) -> str:
    return f"{statement} {', '.join([slot] * slots)}"


def _parts(values: list[Row]) -> Iterable[tuple[list[Any], int]]:
    """Cut a list into pieces whose lengths are powers of two."""
    start = 0
    while start < len(values):
        slots = min(_MOST, 1 << ((len(values) - start).bit_length() - 1))
        yield values[start : start + slots], slots
        start += slots
