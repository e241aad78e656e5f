"""Questions: each is one statement, so that it sees one moment, and locks nothing."""

from collections.abc import Sequence
from typing import Final

from sync.protocol.problems import Problem, RefusedError
from sync.relay.records import Attachment, Box, Chunk, Item, Setting
from sync.relay.rules.boxes import reader
from sync.relay.rules.reading import chain_after, check_cursor, may_see, stretch
from sync.relay.stores.interface import Counts, LogView, Page
from sync.relay.stores.postgres.columns import (
    ATTACHMENT,
    BOX,
    CHUNK,
    ENTRY,
    ITEM,
    LOG,
    TURN,
    attachment_of,
    box_of,
    chunk_of,
    entry_of,
    item_of,
    log_of,
    turn_of,
)
from sync.relay.stores.postgres.links import Link
from sync.relay.stores.postgres.loading import GENERATION
from sync.relay.stores.views import view_of, visible

_TURN_AT: Final = len(LOG.names)
_REST_AT: Final = _TURN_AT + len(TURN.names)

_HELD: Final = (
    " FROM (SELECT 1) AS one"
    " LEFT JOIN logs AS l ON l.id = $1"
    " LEFT JOIN turns AS t ON t.log = $1 AND t.hash = $2"
)
"""The log and the turn: both are looked for, whichever is missing."""

_READ: Final = (
    f"SELECT {LOG.of('l.')}, {TURN.of('t.')}, k.chain, {ENTRY.of('e.')}, e.body {_HELD}"
    " LEFT JOIN entries AS k ON k.log = $1 AND k.seq = $3"
    " LEFT JOIN LATERAL ("
    "SELECT * FROM (SELECT p.*, sum(p.size) OVER (ORDER BY p.seq) - p.size AS before FROM ("
    "SELECT * FROM entries WHERE log = l.id AND t.number IS NOT NULL"
    " AND seq > $3 AND seq <= coalesce(t.last, l.head) ORDER BY seq LIMIT $4"
    ") AS p) AS q WHERE q.before <= $5"
    ") AS e ON true ORDER BY e.seq"
)
_VIEW: Final = (
    f"SELECT {LOG.of('l.')}, {TURN.of('t.')}, k.chain, {GENERATION} {_HELD}"
    " LEFT JOIN entries AS k ON k.log = $1 AND k.seq = t.last"
)
_ATTACHMENT: Final = (
    f"SELECT {LOG.of('l.')}, {TURN.of('t.')}, {ATTACHMENT.of('a.')} {_HELD}"
    " LEFT JOIN attachments AS a ON a.log = $1 AND a.id = $3"
)
_CHUNKS: Final = (
    f'SELECT {CHUNK.listed} FROM chunks WHERE log = $1 AND attachment = $2 ORDER BY "index"'
)
_BOX: Final = f"SELECT {BOX.listed} FROM boxes WHERE id = $1"
_ITEMS: Final = (
    f"SELECT {ITEM.listed} FROM ("
    "SELECT p.*, sum(length(p.body)) OVER (ORDER BY p.seq) - length(p.body) AS before"
    " FROM (SELECT * FROM items WHERE box = $1 AND seq > $2 ORDER BY seq LIMIT $3) AS p"
    ") AS q WHERE q.before <= $4 ORDER BY q.seq"
)
_COUNTS: Final = (
    "SELECT count(*), coalesce(sum(size), 0)::bigint, coalesce(sum(attached), 0)::bigint,"
    " (SELECT count(*) FROM entries), (SELECT count(*) FROM attachments),"
    " (SELECT count(*) FROM boxes), (SELECT count(*) FROM items) FROM logs"
)


async def read(
    link: Link, log_id: bytes, capability: bytes, after: int, *, count: int, size: int
) -> Page:
    """As `Store.read`."""
    rows = await link.fetch(_READ, log_id, capability, after, count, size)
    log, turn = log_of(rows[0]), turn_of(rows[0][_TURN_AT:_REST_AT])
    part = stretch(log, turn)
    check_cursor(part, after)
    first = _REST_AT + 1
    entries = [(entry_of(row[first:-1]), row[-1]) for row in rows if row[first] is not None]
    if entries:
        chain = entries[-1][0].chain
    else:
        assert log
        chain = chain_after(log, after, rows[0][_REST_AT])
    return Page(part, entries, chain)


async def view(link: Link, log_id: bytes, capability: bytes) -> LogView:
    """As `Store.view`."""
    row = (await link.fetch(_VIEW, log_id, capability))[0]
    log, turn = log_of(row), turn_of(row[_TURN_AT:_REST_AT])
    part = visible(log, turn, capability)
    assert log
    return view_of(log, part, row[_REST_AT + 1], row[_REST_AT])


async def attachment(
    link: Link, log_id: bytes, capability: bytes, attachment_id: bytes
) -> tuple[Attachment, Sequence[Chunk]]:
    """As `Store.attachment`."""
    row = (await link.fetch(_ATTACHMENT, log_id, capability, attachment_id))[0]
    log, turn = log_of(row), turn_of(row[_TURN_AT:_REST_AT])
    found = attachment_of(row[_REST_AT:])
    if log is None or turn is None or found is None or not may_see(turn, found):
        raise RefusedError(Problem.UNKNOWN)
    rows = await link.fetch(_CHUNKS, log_id, attachment_id)
    return found, [chunk_of(chunk) for chunk in rows]


async def items(
    link: Link,
    box_id: bytes,
    capability: bytes,
    after: int,
    setting: Setting,
    *,
    count: int,
    size: int,
) -> tuple[Box, Sequence[Item]]:
    """As `Store.items`."""
    rows = await link.fetch(_BOX, box_id)
    box = reader(box_of(rows[0]) if rows else None, capability, setting)
    found = await link.fetch(_ITEMS, box_id, after, count, size)
    return box, [item_of(row) for row in found]


async def counts(link: Link) -> Counts:
    """As `Store.counts`."""
    logs, size, attached, entries, attachments, boxes, posted = (await link.fetch(_COUNTS))[0]
    return Counts(
        logs=logs,
        entries=entries,
        bytes=size,
        attachments=attachments,
        attached_bytes=attached,
        boxes=boxes,
        items=posted,
    )
