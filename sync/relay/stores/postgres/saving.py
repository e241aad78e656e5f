"""Writing what the rules changed in a book, in the transaction that loaded it."""

from collections.abc import Collection, Iterator, Sequence
from typing import Final

from sync.protocol.frames import State
from sync.relay.book import Book
from sync.relay.stores.postgres.columns import (
    ATTACHMENT,
    BOX,
    CHUNK,
    ENTRY,
    ITEM,
    LOG,
    SPENT,
    TURN,
    Columns,
)
from sync.relay.stores.postgres.links import Link


def _insert(table: str, columns: Columns, *conflict: str) -> str:
    return " ".join(
        (
            f"INSERT INTO {table} ({columns.listed})",
            f"SELECT * FROM unnest({columns.arrays()})",
            *conflict,
        )
    )


def _merge(table: str, columns: Columns, key: Sequence[str]) -> str:
    """Insert rows, or put them in the place of those with the same key."""
    rest = [name for name in columns.names if name not in key]
    places = ", ".join(f'"{name}" = excluded."{name}"' for name in rest)
    return _insert(table, columns, f"ON CONFLICT ({', '.join(key)}) DO UPDATE SET {places}")


_FILED: Final = len(ENTRY.names) + 1
_ENTRIES: Final = (
    f"INSERT INTO entries ({ENTRY.listed}, body)"
    f" SELECT * FROM unnest({ENTRY.arrays()}, ${_FILED}::bytea[])"
)
_CHANGED: Final = [name for name in LOG.names if name != "id"]
_SET_LOGS: Final = (
    f"UPDATE logs SET {', '.join(f'{name} = n.{name}' for name in _CHANGED)}"
    f" FROM unnest({{arrays}}) AS n({LOG.listed}) WHERE logs.id = n.id"
)
_LOGS: Final = _SET_LOGS.format(arrays=LOG.arrays())
_APPENDS: Final = (
    f"WITH filed AS ({_ENTRIES} RETURNING 1) {_SET_LOGS.format(arrays=LOG.arrays(_FILED + 1))}"
)
"""Entries and their logs in one statement."""

_DROPPED: Final = (
    "INSERT INTO doomed SELECT place FROM chunks WHERE log = ANY($1) ON CONFLICT DO NOTHING",
    "DELETE FROM chunks WHERE log = ANY($1::bytea[])",
    "DELETE FROM attachments WHERE log = ANY($1::bytea[])",
    "DELETE FROM turns WHERE log = ANY($1::bytea[])",
    "DELETE FROM logs WHERE id = ANY($1::bytea[])",
)
_VOID: Final = (
    f"UPDATE entries SET state = {State.VOID:d}, size = 0, body = NULL"
    " WHERE log = $1 AND seq > $2 AND seq <= $3"
)
_BARE: Final = "UPDATE entries SET state = $3, size = $4, body = NULL WHERE log = $1 AND seq = $2"
_EXPIRED: Final = "DELETE FROM entries WHERE log = $1 AND seq <= $2"
_UNTURNED: Final = "DELETE FROM turns WHERE log = $1 AND number = $2"
_DETACHED: Final = (
    "DELETE FROM chunks WHERE log = $1 AND attachment = $2",
    "DELETE FROM attachments WHERE log = $1 AND id = $2",
)
_UNBOXED: Final = ("DELETE FROM items WHERE box = $1", "DELETE FROM boxes WHERE id = $1")
_EMPTIED: Final = "DELETE FROM items WHERE box = $1 AND seq <= $2"
_DOOMED: Final = (
    "INSERT INTO doomed (place) SELECT * FROM unnest($1::text[]) ON CONFLICT DO NOTHING"
)
_MADE: Final = _insert("logs", LOG)
_TURNS: Final = _merge("turns", TURN, ("log", "number"))
_ATTACHMENTS: Final = _merge("attachments", ATTACHMENT, ("log", "id"))
_CHUNKS: Final = _insert("chunks", CHUNK)
_BOXES: Final = _merge("boxes", BOX, ("id",))
_ITEMS: Final = _insert("items", ITEM)
_PAID: Final = _insert("spent", SPENT)


async def save(link: Link, book: Book) -> None:
    """Write the changes: first what goes, so that what comes finds its place free.

    Even where nothing is written the commit waits for the disk and the standby, because rows were
    locked: what a repeated request finds done may have been committed by a server that died, or
    was hurried, before its standby had it.
    """
    await _save_departures(link, book)
    if book.appended:
        entries, bodies = zip(*book.appended, strict=True)
        filed = (*ENTRY.turned(entries), bodies)
        await link.fetch(_APPENDS, *filed, *LOG.turned(book.changed.values()))
    elif book.changed:
        await link.fetch(_LOGS, *LOG.turned(book.changed.values()))
    # A statement must not meet the same row twice: each goes as it was noted last.
    turns = {(row.log, row.number): row for row in book.turned}
    attachments = {(row.log, row.id): row for row in book.attached}
    boxes = {row.id: row for row in book.boxed}
    await _save_all(link, _MADE, LOG, book.made)
    await _save_all(link, _TURNS, TURN, turns.values())
    await _save_all(link, _ATTACHMENTS, ATTACHMENT, attachments.values())
    await _save_all(link, _CHUNKS, CHUNK, book.chunked)
    await _save_all(link, _BOXES, BOX, boxes.values())
    await _save_all(link, _ITEMS, ITEM, book.posted_items)
    await _save_all(link, _PAID, SPENT, book.paid)


async def _save_departures(link: Link, book: Book) -> None:
    for statement, arguments in _departures(book):
        await link.fetch(statement, *arguments)
    if book.dropped:
        for statement in _DROPPED:
            await link.fetch(statement, book.dropped)
    if book.doomed:
        await link.fetch(_DOOMED, book.doomed)


def _departures(book: Book) -> Iterator[tuple[str, Sequence[object]]]:
    """What goes, row by row: an operation seldom takes much away."""
    for entry in book.bare:
        yield _BARE, (entry.log, entry.seq, entry.state, entry.size)
    yield from ((_VOID, place) for place in book.voided)
    yield from ((_EXPIRED, place) for place in book.expired)
    yield from ((_UNTURNED, place) for place in book.unturned)
    for gone in book.detached:
        yield from ((statement, (gone.log, gone.id)) for statement in _DETACHED)
    for box in book.unboxed:
        yield from ((statement, (box,)) for statement in _UNBOXED)
    yield from ((_EMPTIED, place) for place in book.emptied)


async def _save_all(link: Link, statement: str, columns: Columns, rows: Collection[object]) -> None:
    if rows:
        await link.fetch(statement, *columns.turned(rows))
