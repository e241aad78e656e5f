"""What is read beside the writer, each in one transaction.

As in `loading`, which statements are run does not depend on whether the thing exists.
"""

import json
from collections.abc import Sequence
from typing import Any, Final

from sync.protocol.problems import Problem, RefusedError
from sync.relay.operations import DropLog, ExpireAttachment, ExpireEntries, ExpireItems
from sync.relay.records import Attachment, Box, Chunk, Entry, Item, Limits, Log, Setting, Turn
from sync.relay.rules.boxes import reader
from sync.relay.rules.reading import chain_after, check_cursor, may_see, stretch
from sync.relay.stores.interface import Counts, Expiry, LogView, Page
from sync.relay.stores.sqlite import loading, rows
from sync.relay.stores.sqlite.connection import Sql, all_rows, one
from sync.relay.stores.sqlite.rows import entry_of, log_of
from sync.relay.stores.views import view_of, visible

EXPIRED_AT_ONCE: Final = 200
"""Entries that one operation of the sweep removes: some milliseconds of the writer's time."""

_CHAIN: Final = "SELECT chain FROM entries WHERE log = ? AND seq = ?"
_PAGE: Final = f"""
    SELECT {rows.ENTRY}, body FROM entries WHERE log = ? AND seq > ? AND seq <= ?
    ORDER BY seq LIMIT ?"""
_ITEMS: Final = f"SELECT {rows.ITEM} FROM items WHERE box = ? AND seq > ? ORDER BY seq LIMIT ?"

_OLD_ENTRIES: Final = "SELECT id FROM logs WHERE oldest_day < ? ORDER BY oldest_day LIMIT ?"
_OLD_ATTACHMENTS: Final = """
    SELECT log, id FROM attachments WHERE seq IS NULL AND day < ? ORDER BY day LIMIT ?"""
_OLD_BOXES: Final = "SELECT id FROM boxes WHERE expires <= ? ORDER BY expires LIMIT ?"
_OLD_ITEMS: Final = """
    SELECT box, max(seq) FROM items AS old WHERE day < ?1
    AND NOT EXISTS (
        SELECT 1 FROM items WHERE box = old.box AND seq < old.seq AND day >= ?1
    )
    GROUP BY box LIMIT ?2"""
_SILENT_LOGS: Final = """
    SELECT id FROM logs WHERE oldest_day IS NULL AND attached = 0 AND day < ?
    ORDER BY day LIMIT ?"""

_COUNTS: Final = (
    "SELECT count(*) FROM logs",
    "SELECT count(*) FROM entries",
    "SELECT coalesce(sum(size), 0) FROM logs",
    "SELECT count(*) FROM attachments",
    "SELECT coalesce(sum(attached), 0) FROM logs",
    "SELECT count(*) FROM boxes",
    "SELECT count(*) FROM items",
)


def page(sql: Sql, log_id: bytes, capability: bytes, after: int, *, count: int, size: int) -> Page:
    """The entries after a cursor; see `Store.read`."""
    log, turn = _log_and_turn(sql, log_id, capability)
    part = stretch(log, turn)
    check_cursor(part, after)
    assert log is not None  # or `stretch` would have refused
    entries: list[tuple[Entry, bytes | None]] = []
    passed = 0
    cursor = sql.execute(_PAGE, (log_id, after, part.head, count))
    for row in cursor:
        entry = entry_of(row[:-1])
        entries.append((entry, row[-1]))
        passed += entry.size
        if passed >= size:
            break
    cursor.close()
    if entries:
        return Page(part, entries, entries[-1][0].chain)
    return Page(part, (), chain_after(log, after, _kept_chain(sql, log_id, after)))


def view(sql: Sql, log_id: bytes, capability: bytes, generation: bytes) -> LogView:
    """How a log stands; see `Store.view`."""
    log, turn = _log_and_turn(sql, log_id, capability)
    part = visible(log, turn, capability)
    assert log is not None  # or `visible` would have refused
    return view_of(log, part, generation, _kept_chain(sql, log_id, part.head))


def attachment(
    sql: Sql, log_id: bytes, capability: bytes, attachment_id: bytes
) -> tuple[Attachment, Sequence[Chunk]]:
    """An attachment and its chunks; see `Store.attachment`."""
    log, turn = _log_and_turn(sql, log_id, capability)
    place = (log_id, attachment_id)
    row = one(sql, loading.ATTACHMENT, place)
    chunks = [Chunk(*chunk) for chunk in all_rows(sql, loading.CHUNKS, place)]
    found = Attachment(*row) if row else None
    if log is None or turn is None or found is None or not may_see(turn, found):
        raise RefusedError(Problem.UNKNOWN)
    return found, chunks


def items(
    sql: Sql,
    box_id: bytes,
    capability: bytes,
    after: int,
    *,
    count: int,
    size: int,
    setting: Setting,
) -> tuple[Box, Sequence[Item]]:
    """The items of a box; see `Store.items`."""
    row = one(sql, loading.BOX, (box_id,))
    box = reader(Box(*row) if row else None, capability, setting)
    found: list[Item] = []
    passed = 0
    cursor = sql.execute(_ITEMS, (box_id, after, count))
    for line in cursor:
        item = Item(*line)
        found.append(item)
        passed += len(item.body)
        if passed >= size:
            break
    cursor.close()
    return box, found


def due(sql: Sql, day: int, limits: Limits, most: int) -> Sequence[Expiry]:
    """What has expired by `day`; see `Store.due`."""
    old = day - limits.retention_days
    pending = day - limits.pending_days
    silent = day - limits.idle_log_days

    def search(statement: str, before: int) -> list[Any]:
        left = most - len(found)
        return all_rows(sql, statement, (before, left)) if left > 0 else []

    found: list[Expiry] = []
    found += [ExpireEntries(row[0], old, EXPIRED_AT_ONCE) for row in search(_OLD_ENTRIES, old)]
    found += [
        ExpireAttachment(row[0], row[1], pending) for row in search(_OLD_ATTACHMENTS, pending)
    ]
    found += [ExpireItems(row[0], 0) for row in search(_OLD_BOXES, day)]
    found += [ExpireItems(*row) for row in search(_OLD_ITEMS, old)]
    found += [DropLog(row[0], silent) for row in search(_SILENT_LOGS, silent)]
    return found


def doomed(sql: Sql, most: int) -> Sequence[str]:
    """Places in the chunk store that are to be emptied."""
    return [row[0] for row in all_rows(sql, "SELECT place FROM doomed LIMIT ?", (most,))]


def known_places(sql: Sql, places: Sequence[str]) -> Sequence[str]:
    """Those of these places at which a chunk is noted."""
    statement = "SELECT place FROM chunks WHERE place IN (SELECT value FROM json_each(?))"
    return [row[0] for row in all_rows(sql, statement, (json.dumps(list(places)),))]


def day_seen(sql: Sql) -> int:
    """The last day that was noted."""
    row = one(sql, "SELECT value FROM meta WHERE name = 'day_seen'")
    return int(row[0]) if row else 0


def counts(sql: Sql) -> Counts:
    """How much is kept."""
    return Counts(*(one(sql, statement)[0] for statement in _COUNTS))


def _log_and_turn(sql: Sql, log_id: bytes, capability: bytes) -> tuple[Log | None, Turn | None]:
    log = one(sql, loading.LOG, (log_id,))
    turn = one(sql, loading.TURN, (log_id, capability))
    return log_of(log) if log else None, Turn(*turn) if turn else None


def _kept_chain(sql: Sql, log_id: bytes, seq: int) -> bytes | None:
    row = one(sql, _CHAIN, (log_id, seq))
    return row[0] if row else None
