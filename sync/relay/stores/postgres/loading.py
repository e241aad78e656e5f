"""Reading what operations look at into a book, with the rows locked that everything hangs on."""

from collections.abc import Iterable, Sequence
from typing import Final

from sync.relay.book import After, Book, Prefix
from sync.relay.operations import Append, Needs, Withdraw
from sync.relay.records import Attachment, Chunk
from sync.relay.stores.postgres.columns import (
    ATTACHMENT,
    BOX,
    CHUNK,
    ENTRY,
    LOG,
    SPENT,
    TURN,
    attachment_of,
    box_of,
    chunk_of,
    entry_of,
    item_of,
    log_of,
    spent_of,
    turn_of,
)
from sync.relay.stores.postgres.links import Link

GENERATION: Final = "(SELECT value FROM meta WHERE name = 'generation')"

_LOGS: Final = (
    f"SELECT {LOG.listed}, {GENERATION} FROM logs WHERE id = ANY($1::bytea[]) ORDER BY id"
)
_BOXES: Final = f"SELECT {BOX.listed} FROM boxes WHERE id = ANY($1::bytea[]) ORDER BY id"
_LOCKED: Final = " FOR UPDATE"
_TURNS: Final = (
    f"SELECT {TURN.of('t.')} FROM unnest($1::bytea[], $2::bytea[]) AS n(log, hash)"
    " JOIN turns AS t ON t.log = n.log AND t.hash = n.hash"
)
_KEYED: Final = (
    f"SELECT {ENTRY.of('e.')} FROM unnest($1::bytea[], $2::bytea[]) AS n(log, key)"
    " JOIN entries AS e ON e.log = n.log AND e.key = n.key"
)
_ENTRIES: Final = f"SELECT {ENTRY.listed} FROM entries WHERE log = $1 AND seq = $2"
_WITHDRAWABLE: Final = (
    "SELECT EXISTS (SELECT FROM entries WHERE log = $1 AND seq = $2 AND withdraw_hash = $3)"
)
_REACHING: Final = (
    f"SELECT {TURN.listed} FROM turns WHERE log = $1 AND (last IS NULL OR last > $2)"
    " ORDER BY number"
)
_SIZE_AFTER: Final = (
    "SELECT coalesce(sum(size), 0)::bigint FROM entries WHERE log = $1 AND seq > $2"
)
_OLDEST: Final = f"SELECT {ENTRY.listed} FROM entries WHERE log = $1 ORDER BY seq LIMIT $2"
_ATTACHMENTS: Final = (
    f"SELECT {ATTACHMENT.of('a.')} FROM unnest($1::bytea[], $2::bytea[]) AS n(log, id)"
    " JOIN attachments AS a ON a.log = n.log AND a.id = n.id"
)
_LISTED: Final = (
    f"SELECT {ATTACHMENT.listed} FROM attachments"
    " WHERE log = $1 AND seq BETWEEN $2 AND $3 ORDER BY seq, id"
)
_LISTED_CHUNKS: Final = (
    f"SELECT {CHUNK.of('c.')} FROM attachments AS a"
    " JOIN chunks AS c ON c.log = a.log AND c.attachment = a.id"
    " WHERE a.log = $1 AND a.seq BETWEEN $2 AND $3"
)
_CHUNKS: Final = (
    f'SELECT {CHUNK.listed} FROM chunks WHERE log = $1 AND attachment = $2 ORDER BY "index"'
)
_CHUNK: Final = (
    f'SELECT {CHUNK.listed} FROM chunks WHERE log = $1 AND attachment = $2 AND "index" = $3'
)
_POSTED: Final = (
    "SELECT box, seq, key, request, day, ''::bytea FROM items WHERE box = $1 AND key = $2"
)
_THROUGH: Final = (
    "SELECT count(*), coalesce(sum(length(body)), 0)::bigint FROM items"
    " WHERE box = $1 AND seq <= $2"
)
_SPENT: Final = f"SELECT {SPENT.listed} FROM spent WHERE hash = $1"

_LAST: Final = 2**63 - 1


async def load_logs(
    link: Link, book: Book, ids: Iterable[bytes], *, lock: bool = True
) -> bytes | None:
    """Lock logs, in the order of their ids, and load them; without `lock` only load them.

    Returns:
        The database's generation, or None when none of the logs is there.
    """
    book.logs = dict.fromkeys(ids)
    rows = await link.fetch(_LOGS + _LOCKED if lock else _LOGS, list(book.logs))
    for row in rows:
        book.logs[row[0]] = log_of(row)
    return rows[0][-1] if rows else None


async def load_appends(link: Link, book: Book, operations: Sequence[Append]) -> None:
    """Load everything that appends need beside the logs, which are there and locked.

    A capability that is the current turn's needs no look at the turns. For any other, and for a
    log that is not there, the same is looked up.
    """
    await _load_keyed(link, book, [(op.log, op.key) for op in operations])
    turns = _holders(book, operations)
    turns += [(op.log, op.next_hash) for op in operations if op.next_hash]
    await _load_turns(link, book, turns)
    listed = [(op.log, attachment) for op in operations for attachment in op.attachments]
    await _load_attachments(link, book, listed)


async def load_holders(link: Link, book: Book, operations: Sequence[Append]) -> None:
    """Load the turns of capabilities that are not their log's current one."""
    await _load_turns(link, book, _holders(book, operations))


async def load_author(link: Link, book: Book, operation: Withdraw) -> tuple[bytes | None, bool]:
    """Load the log of a withdrawal, without a lock, and ask whether its secret is an entry's.

    The entry itself stays where it is: to hand a row over takes longer than to hand over none, and
    would tell a stranger that it is there.

    Returns:
        The generation, as `load_logs` does, and whether the secret is that entry's.
    """
    generation = await load_logs(link, book, [operation.log], lock=False)
    asked = (operation.log, operation.seq, operation.secret)
    return generation, bool((await link.fetch(_WITHDRAWABLE, *asked))[0][0])


def _holders(book: Book, operations: Sequence[Append]) -> list[tuple[bytes, bytes]]:
    return [(op.log, op.capability) for op in operations if not _is_current(book, op)]


def _is_current(book: Book, operation: Append) -> bool:
    log = book.logs[operation.log]
    return log is not None and log.turn_hash == operation.capability


async def load(link: Link, needs: Needs, *, lock: bool = True) -> tuple[Book, bytes | None]:
    """Load what an operation needs; returns the generation, too, as `load_logs` does."""
    book, generation = Book(), None
    if needs.logs:
        generation = await load_logs(link, book, needs.logs, lock=lock)
    if needs.boxes:
        await _load_boxes(link, book, needs.boxes, lock=lock)
    await _load_turns(link, book, needs.turns)
    await _load_keyed(link, book, needs.keyed)
    await _load_attachments(link, book, needs.attachments)
    await _load_entries(link, book, needs)
    await _load_chunks(link, book, needs)
    await _load_items(link, book, needs)
    for hashed in needs.spent:
        rows = await link.fetch(_SPENT, hashed)
        book.spent[hashed] = spent_of(rows[0]) if rows else None
    return book, generation


async def _load_boxes(link: Link, book: Book, ids: Sequence[bytes], *, lock: bool) -> None:
    book.boxes = dict.fromkeys(ids)
    for row in await link.fetch(_BOXES + _LOCKED if lock else _BOXES, list(book.boxes)):
        book.boxes[row[0]] = box_of(row)


async def _load_turns(link: Link, book: Book, keys: Sequence[tuple[bytes, bytes]]) -> None:
    if not keys:
        return
    book.turns = dict.fromkeys(keys)
    logs, hashes = zip(*book.turns, strict=True)
    for row in await link.fetch(_TURNS, logs, hashes):
        turn = turn_of(row)
        if turn:
            book.turns[turn.log, turn.hash] = turn


async def _load_keyed(link: Link, book: Book, keys: Sequence[tuple[bytes, bytes]]) -> None:
    if not keys:
        return
    book.keyed = dict.fromkeys(keys)
    logs, names = zip(*book.keyed, strict=True)
    for row in await link.fetch(_KEYED, logs, names):
        entry = entry_of(row)
        book.keyed[entry.log, entry.key] = entry


async def _load_attachments(link: Link, book: Book, keys: Sequence[tuple[bytes, bytes]]) -> None:
    if not keys:
        return
    book.attachments = dict.fromkeys(keys)
    logs, ids = zip(*book.attachments, strict=True)
    for row in await link.fetch(_ATTACHMENTS, logs, ids):
        attachment = attachment_of(row)
        if attachment:
            book.attachments[attachment.log, attachment.id] = attachment


async def _load_entries(link: Link, book: Book, needs: Needs) -> None:
    for log, seq in needs.entries:
        rows = await link.fetch(_ENTRIES, log, seq)
        book.entries[log, seq] = entry_of(rows[0]) if rows else None
    for log, seq in needs.reaching:
        turns = [turn_of(row) for row in await link.fetch(_REACHING, log, seq)]
        book.reaching[log, seq] = [turn for turn in turns if turn]
    for log, seq in needs.after:
        size = (await link.fetch(_SIZE_AFTER, log, seq))[0][0]
        book.after[log, seq] = After(size, *await _listed(link, log, seq + 1, _LAST))
    for log, seq in needs.listed:
        book.listed[log, seq] = After(0, *await _listed(link, log, seq, seq))
    for log, day, most in needs.prefix:
        book.prefix[log, day, most] = await _prefix(link, log, day, most)


async def _listed(
    link: Link, log: bytes, first: int, last: int
) -> tuple[list[Attachment], list[Chunk]]:
    found = [attachment_of(row) for row in await link.fetch(_LISTED, log, first, last)]
    chunks = [chunk_of(row) for row in await link.fetch(_LISTED_CHUNKS, log, first, last)]
    return [attachment for attachment in found if attachment], chunks


async def _prefix(link: Link, log: bytes, day: int, most: int) -> Prefix:
    entries = [entry_of(row) for row in await link.fetch(_OLDEST, log, most + 1)]
    fresh = (at for at, entry in enumerate(entries) if entry.day >= day)
    end = min(next(fresh, most), most)
    due, stays = entries[:end], entries[end:]
    if not due:
        return Prefix()
    attachments, chunks = await _listed(link, log, due[0].seq, due[-1].seq)
    return Prefix(due, attachments, chunks, stays[0].day if stays else None)


async def _load_chunks(link: Link, book: Book, needs: Needs) -> None:
    for log, attachment in needs.pending:
        rows = await link.fetch(_CHUNKS, log, attachment)
        book.pending[log, attachment] = [chunk_of(row) for row in rows]
    for log, attachment, index in needs.chunks:
        rows = await link.fetch(_CHUNK, log, attachment, index)
        book.chunks[log, attachment, index] = chunk_of(rows[0]) if rows else None


async def _load_items(link: Link, book: Book, needs: Needs) -> None:
    for box, key in needs.posted:
        rows = await link.fetch(_POSTED, box, key)
        # No rule looks at the body of an item that was posted before.
        book.posted[box, key] = item_of(rows[0]) if rows else None
    for box, seq in needs.through:
        count, size = (await link.fetch(_THROUGH, box, seq))[0]
        book.through[box, seq] = (count, size)
