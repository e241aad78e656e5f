"""Rows from a store into another: all of them, or without what members wrote."""

from collections import Counter
from collections.abc import Callable, Collection
from dataclasses import replace
from typing import Any

from sync.protocol.frames import State
from sync.relay.records import Attachment, Box, Chunk, Item, Log
from sync.relay.stores.copies import tables
from sync.relay.stores.copies.interface import Source, Target
from sync.relay.stores.copies.tables import Kept, Row, Table

Change = Callable[[Row], Row | None]
"""What becomes of a row; None when it is left out."""

_BATCH = 64


def unchanged(row: Row) -> Row:
    """Everything as it is."""
    return row


def without_bodies(row: Row) -> Row | None:
    """Circles, who may read them, and the chain; nothing of what members wrote.

    An entry whose body is left out is one whose body is gone: readers are told so as they are after
    a withdrawal, with its hash, so that the chain can still be followed. What waited in boxes, and
    all attachments, are left out whole.
    """
    if isinstance(row, Attachment | Chunk | Item):
        return None
    if isinstance(row, Log):
        return replace(row, size=0, attached=0)
    if isinstance(row, Box):
        return replace(row, count=0, size=0)
    if isinstance(row, Kept):
        gone = State.WITHDRAWN if row.entry.state is State.PRESENT else row.entry.state
        return Kept(replace(row.entry, state=gone, size=0), None)
    return row


def without_attachments(lost: Collection[Attachment]) -> Change:
    """Everything but these attachments."""
    gone = {(attachment.log, attachment.id) for attachment in lost}
    sizes: Counter[bytes] = Counter()
    for attachment in lost:
        sizes[attachment.log] += attachment.size

    def change(row: Row) -> Row | None:
        if isinstance(row, Attachment) and (row.log, row.id) in gone:
            return None
        if isinstance(row, Chunk) and (row.log, row.attachment) in gone:
            return None
        if isinstance(row, Log) and row.id in sizes:
            return replace(row, attached=row.attached - sizes[row.id])
        return row

    return change


async def copy_rows(source: Source, target: Target, change: Change = unchanged) -> Counter[str]:
    """Copy every table; returns how many rows of each were put into the target.

    Both are open. Raises `StoreFailedError`.
    """
    copied: Counter[str] = Counter()
    await target.describe(await source.about())
    for table in tables.ALL:
        copied[table.name] = await _copy_table(source, target, table, change)
    return copied


async def _copy_table(source: Source, target: Target, table: Table[Any], change: Change) -> int:
    count = 0
    batch: list[Row] = []
    async for row in source.rows(table):
        changed = change(row)
        if changed is None:
            continue
        batch.append(changed)
        if len(batch) == _BATCH:
            await target.put(table, batch)
            count, batch = count + len(batch), []
    if batch:
        await target.put(table, batch)
    return count + len(batch)


async def count_rows(source: Source) -> Counter[str]:
    """Read every row of every table; how many there are. Raises `StoreFailedError`."""
    counted: Counter[str] = Counter()
    for table in tables.ALL:
        counted[table.name] = 0
        async for _ in source.rows(table):
            counted[table.name] += 1
    return counted
