"""Writers that go on through bad luck, and whether a store kept what it acknowledged."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace

from sync.protocol.chain import START, follow
from sync.protocol.frames import Frame
from sync.protocol.sizes import PAGE
from sync.relay.operations import Append, Appended
from sync.relay.records import Limits
from sync.relay.stores.interface import Store, StoreFailedError
from sync.relay.stores.postgres.links import Patience
from sync.relay.stores.postgres.store import PostgresStore
from tests.sync.making import WIDE, Circle, Clock, Source, make_circle

PAUSE = 0.02
"""Seconds before a writer asks again."""


@asynccontextmanager
async def instance(
    dsn: str | Sequence[str],
    limits: Limits = WIDE,
    *,
    clock: Clock | None = None,
    seed: int = 0,
    patience: Patience = Patience(),  # noqa: B008 - it is frozen
) -> AsyncIterator[PostgresStore]:
    """One instance of a relay on a database, open, its tables up to date."""
    store = PostgresStore(
        dsn, limits, clock=clock or Clock(), random_bytes=Source(seed), patience=patience
    )
    await store.migrate()
    await store.open()
    try:
        yield store
    finally:
        await store.close()


@dataclass
class Storm:
    """Members of some circles who write to some instances, until told to stop.

    Attributes:
        stores: the instances; each attempt goes to another one.
        circles: whose logs are written.
        acked: what was acknowledged, by idempotency key.
        failures: how often a store said that it could not.
    """

    stores: Sequence[Store]
    circles: Sequence[Circle]
    acked: dict[bytes, tuple[Append, Appended]] = field(default_factory=dict)
    failures: int = 0
    _stopping: bool = False

    async def write(self, circle: Circle, number: int) -> None:
        """One writer."""
        count = number
        while not self._stopping:
            post = circle.post(circle.source(200))
            while post.key not in self.acked:
                count += 1
                try:
                    appended = await self.stores[count % len(self.stores)].append(post)
                except StoreFailedError:
                    self.failures += 1
                    await asyncio.sleep(PAUSE)
                else:
                    self.acked[post.key] = (post, appended)
            await asyncio.sleep(0)

    @asynccontextmanager
    async def blowing(self, writers: int = 16) -> AsyncIterator[None]:
        """Let writers write while the body does its worst; each ends with an acknowledgement."""
        self._stopping = False
        tasks = [
            asyncio.create_task(self.write(self.circles[number % len(self.circles)], number))
            for number in range(writers)
        ]
        try:
            yield
        finally:
            self._stopping = True
            done, late = await asyncio.wait(tasks, timeout=60)
            for task in late:
                task.cancel()
            assert not late, "some appends were never acknowledged"
            for task in done:
                task.result()

    async def more(self, count: int) -> None:
        """Wait until this many more appends were acknowledged."""
        goal = len(self.acked) + count
        async with asyncio.timeout(300):
            while len(self.acked) < goal:  # noqa: ASYNC110 - every writer may be the last one
                await asyncio.sleep(0.005)

    async def check(self, store: Store) -> None:
        """Whether the logs hold every acknowledged append once, without a gap, in their chains."""
        found: set[bytes] = set()
        for circle in self.circles:
            for post, appended in await self._follow(store, circle):
                found.add(post.key)
                assert appended.seq
        assert found == set(self.acked)

    async def _follow(self, store: Store, circle: Circle) -> list[tuple[Append, Appended]]:
        chain, after, met = START, 0, []
        while True:
            page = await store.read(circle.log, circle.capability, after, count=256, size=PAGE)
            for entry, body in page.entries:
                assert entry.seq == after + 1, "a gap"
                after = entry.seq
                frame = Frame(entry.seq, entry.turn, entry.kind, entry.state, body or b"")
                chain = follow(chain, frame)
                assert chain == entry.chain, "the chain does not hold"
                post, appended = self.acked[entry.key]
                assert (post.log, post.body) == (circle.log, body)
                assert replace(appended, repeated=False) == Appended(entry.seq, 1, chain)
                met.append((post, appended))
            if not page.entries:
                assert page.chain == chain
                return met


async def new_storm(stores: Sequence[Store], circles: int = 3, seed: int = 1) -> Storm:
    """A storm over circles that were just made."""
    source = Source(seed)
    return Storm(stores, [await make_circle(stores[0], source) for _ in range(circles)])
