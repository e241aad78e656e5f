"""The attachments' bytes, into a backup and out of it."""

import asyncio
import hashlib
import os
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

from sync.relay.chunks.folder import FolderChunks
from sync.relay.chunks.interface import ChunkLostError, Chunks, is_place
from sync.relay.commands.opening import Relay
from sync.relay.commands.world import CommandError
from sync.relay.records import Chunk
from sync.relay.stores.copies import tables
from sync.relay.stores.copies.sqlite import SqliteSource

_AT_ONCE: Final = 8
"""Chunks that are read and written at the same time; each has up to 1 MiB."""


async def carry_chunks(rows: SqliteSource, relay: Relay, folder: Path) -> set[str]:
    """Put the bytes of all chunks into a folder; returns the places whose bytes are lost.

    Within one disk they become second names of the same files: a relay writes each once and never
    changes it.
    """
    here, there, own = relay.chunks(), FolderChunks(folder), relay.chunks_folder
    lost: set[str] = set()

    async def carry(chunk: Chunk) -> None:
        if own is not None and _linked(own, folder, chunk):
            return
        try:
            body = await here.read(chunk.place)
        except ChunkLostError:
            lost.add(chunk.place)
            return
        if hashlib.sha256(body).digest() == chunk.hash:
            await there.put(chunk.place, body)
        else:
            lost.add(chunk.place)

    await _each(rows, there, carry)
    await here.close()
    return lost


async def bring_chunks(rows: SqliteSource, folder: Path, relay: Relay) -> int:
    """Put the bytes of all chunks from a backup's folder in place; returns how many there are.

    Raises:
        CommandError: when some are missing or damaged.
    """
    here, there = FolderChunks(folder), relay.chunks()
    count = 0

    async def bring(chunk: Chunk) -> None:
        nonlocal count
        count += 1
        try:
            body = await here.read(chunk.place)
        except ChunkLostError as error:
            raise CommandError("The backup lacks bytes of attachments.") from error
        if hashlib.sha256(body).digest() != chunk.hash:
            raise CommandError("The backup holds attachments' bytes that are damaged.")
        with suppress(ChunkLostError):
            if await there.read(chunk.place) == body:
                return
        await there.put(chunk.place, body)

    await _each(rows, there, bring)
    await here.close()
    return count


async def _each(
    rows: SqliteSource, target: Chunks, work: Callable[[Chunk], Awaitable[None]]
) -> None:
    """Do the work for each chunk, some at a time."""
    await target.open()
    try:
        async with rows as opened:
            async for batch in _batches(opened):
                await _all(work, batch)
    finally:
        await target.close()


async def _all(work: Callable[[Chunk], Awaitable[None]], batch: Sequence[Chunk]) -> None:
    """Do the work for some chunks at the same time; the first failure is the one that is told."""
    outcomes = await asyncio.gather(*(work(chunk) for chunk in batch), return_exceptions=True)
    for outcome in outcomes:
        if outcome is not None:
            raise outcome


async def _batches(rows: SqliteSource) -> AsyncIterator[Sequence[Chunk]]:
    batch: list[Chunk] = []
    async for chunk in rows.rows(tables.CHUNKS):
        if not is_place(chunk.place):
            raise CommandError("The database names a chunk in a way that no relay does.")
        batch.append(chunk)
        if len(batch) == _AT_ONCE:
            yield batch
            batch = []
    if batch:
        yield batch


def _linked(own: Path, folder: Path, chunk: Chunk) -> bool:
    """Give a chunk's file a second name, where both folders are on one disk."""
    source, target = own / chunk.place, folder / chunk.place
    try:
        if source.stat().st_size != chunk.size:
            return False
        target.parent.mkdir(0o700, exist_ok=True)
        os.link(source, target, follow_symlinks=False)
    except (OSError, NotImplementedError):
        return False
    return True
