"""Reads everything that a relay keeps and holds it against what the rules would have written.

One pass through every table at the same time, in the order of the logs' and boxes' ids, so that
memory is needed for one circle's turns and attachments only.
"""

import hashlib
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from typing import Final, Generic, TypeVar

from sync.relay.chunks.interface import ChunkLostError
from sync.relay.commands.circles import CircleCheck
from sync.relay.commands.faults import Fault, Findings
from sync.relay.records import Attachment, Chunk, Log
from sync.relay.rules.attachments import cost
from sync.relay.stores.copies import tables
from sync.relay.stores.copies.interface import Source
from sync.relay.stores.copies.tables import Row, Table
from sync.relay.stores.interface import StoreFailedError

R = TypeVar("R", bound=Row)

ReadChunk = Callable[[str], Awaitable[bytes]]


class Owned(Generic[R]):
    """Rows that are sorted by what they belong to, taken owner by owner.

    Args:
        rows: the rows.
        owner: what a row belongs to.
        orphan: called for each row whose owner was never asked for.
    """

    def __init__(
        self, rows: AsyncIterator[R], owner: Callable[[R], bytes], orphan: Callable[[], None]
    ) -> None:
        self._rows: Final = rows
        self._owner: Final = owner
        self._orphan: Final = orphan
        self._next: R | None = None
        self._begun = False

    async def of(self, owner: bytes) -> AsyncIterator[R]:
        """The rows of one owner; owners are asked for in their order, and each to its end."""
        await self._begin()
        while self._next is not None and self._owner(self._next) < owner:
            self._orphan()
            await self._step()
        while self._next is not None and self._owner(self._next) == owner:
            yield self._next
            await self._step()

    async def end(self) -> None:
        """Go through what is left: it belongs to nothing."""
        await self._begin()
        while self._next is not None:
            self._orphan()
            await self._step()

    async def _begin(self) -> None:
        if not self._begun:
            self._begun = True
            await self._step()

    async def _step(self) -> None:
        self._next = await anext(self._rows, None)


class Check:
    """One check of a store.

    Args:
        source: the store, opened.
        read_chunk: reads a chunk's bytes, or None when they are not to be looked at.
    """

    def __init__(self, source: Source, read_chunk: ReadChunk | None = None) -> None:
        self.found: Final = Findings()
        self._source: Final = source
        self._read_chunk: Final = read_chunk
        self._doomed: set[str] = set()

    async def run(self) -> Findings:
        """Look at everything. Raises `StoreFailedError` when the store cannot be read."""
        damage = await self._source.damage()
        self.found.faults[Fault.FILE] += damage
        try:
            await self._everything()
        except StoreFailedError:
            if not damage:
                raise
            # The rest cannot be read, and what was found already says why.
        return self.found

    async def _everything(self) -> None:
        self._doomed = {row.place async for row in self._rows(tables.DOOMED)}
        about = await self._source.about()
        await self._logs(about.identity.generation)
        await self._boxes()
        async for _ in self._rows(tables.SPENT):
            pass

    def _rows(self, table: Table[R]) -> AsyncIterator[R]:
        return self._counted(table)

    async def _counted(self, table: Table[R]) -> AsyncIterator[R]:
        def unreadable() -> None:
            self.found.add(Fault.UNREADABLE)

        async for row in self._source.rows(table, unreadable):
            self.found.read[table.name] += 1
            yield row

    def _owned(self, table: Table[R], owner: Callable[[R], bytes]) -> Owned[R]:
        return Owned(self._rows(table), owner, lambda: self.found.add(Fault.ORPHAN))

    async def _logs(self, generation: bytes) -> None:
        turns = self._owned(tables.TURNS, lambda turn: turn.log)
        entries = self._owned(tables.ENTRIES, lambda kept: kept.entry.log)
        attachments = self._owned(tables.ATTACHMENTS, lambda attachment: attachment.log)
        chunks = self._owned(tables.CHUNKS, lambda chunk: chunk.log)
        async for log in self._rows(tables.LOGS):
            self.found.waiting += log.generation != generation
            circle = CircleCheck(log, [turn async for turn in turns.of(log.id)], self.found)
            there = [attachment async for attachment in attachments.of(log.id)]
            parts = [chunk async for chunk in chunks.of(log.id)]
            async for kept in entries.of(log.id):
                circle.entry(kept)
            circle.end(there)
            self._attachments(log, there, parts)
            await self._bytes(parts)
        for rest in (turns, entries, attachments, chunks):
            await rest.end()

    def _attachments(
        self, log: Log, attachments: Sequence[Attachment], chunks: Sequence[Chunk]
    ) -> None:
        parts: dict[bytes, list[Chunk]] = {attachment.id: [] for attachment in attachments}
        for chunk in chunks:
            self.found.add(Fault.DOOMED, when=chunk.place in self._doomed)
            if chunk.attachment in parts:
                parts[chunk.attachment].append(chunk)
            else:
                self.found.add(Fault.ORPHAN)
        for attachment in attachments:
            those = parts[attachment.id]
            agrees = (len(those), sum(cost(part.size) for part in those)) == (
                attachment.chunks,
                attachment.size,
            )
            self.found.add(Fault.ATTACHMENT, when=not agrees)
        size = sum(attachment.size for attachment in attachments)
        self.found.add(Fault.ATTACHED, when=size != log.attached)

    async def _bytes(self, chunks: Sequence[Chunk]) -> None:
        if self._read_chunk is None:
            return
        for chunk in chunks:
            self.found.chunks += 1
            try:
                body = await self._read_chunk(chunk.place)
            except ChunkLostError:
                self.found.add(Fault.CHUNK_LOST)
                continue
            same = len(body) == chunk.size and hashlib.sha256(body).digest() == chunk.hash
            self.found.add(Fault.CHUNK_DAMAGED, when=not same)

    async def _boxes(self) -> None:
        items = self._owned(tables.ITEMS, lambda item: item.box)
        async for box in self._rows(tables.BOXES):
            count, size, last = 0, 0, 0
            async for item in items.of(box.id):
                count, size, last = count + 1, size + len(item.body), item.seq
                self.found.add(Fault.ITEM, when=hashlib.sha256(item.body).digest() != item.request)
            agrees = (count, size) == (box.count, box.size) and last <= box.head
            self.found.add(Fault.BOX, when=not agrees)
        await items.end()
