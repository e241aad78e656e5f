"""What goes with time, on real stores: rows and bytes, crashes, two housekeepers, wrong clocks."""

import asyncio
import contextlib
import os
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from itertools import count, pairwise
from pathlib import Path
from typing import Any

import pytest

from sync.protocol.problems import Problem, RefusedError
from sync.relay.chunks.folder import FolderChunks
from sync.relay.chunks.interface import ChunkLostError, Chunks, new_place
from sync.relay.chunks.s3 import Patience, S3Chunks
from sync.relay.days import DAY
from sync.relay.housekeeping import Housekeeper, Pace
from sync.relay.operations import BoxKind, CreateBox, ExpireEntries, Operation, Post, Result
from sync.relay.stores.interface import Store, StoreFullError
from sync.relay.stores.postgres.store import PostgresStore
from tests.sync.making import Source, store_in
from tests.sync.postgres import database, shared_cluster  # noqa: F401 - fixtures
from tests.sync.relay.living import FIRST_DAY, LIMITS, House, Members, Time
from tests.sync.s3 import S3Server, s3_server

NewHouse = Callable[[Time], AbstractAsyncContextManager[House]]

KEPT = LIMITS.retention_days
OLD = LIMITS.retention_days + LIMITS.pending_days + 7


@pytest.fixture
def server(tmp_path: Path) -> Iterator[S3Server]:
    with s3_server(tmp_path / "bytes") as running:
        yield running


@pytest.fixture(params=["sqlite and a folder", "postgres and a bucket"])
def new_house(request: pytest.FixtureRequest, tmp_path: Path) -> NewHouse:
    """Opens the house, as often as one likes: the same rows and bytes are there again.

    Its bytes lie somewhere in `tmp_path / "bytes"`.
    """
    seeds = count()
    make_store: Callable[[Time], Store]
    make_chunks: Callable[[], Chunks]
    if request.param.startswith("sqlite"):

        def make_store(time: Time) -> Store:
            return store_in(tmp_path / "rows", LIMITS, clock=time.wall, source=os.urandom)

        def make_chunks() -> Chunks:
            return FolderChunks(tmp_path / "bytes")
    else:
        address = request.getfixturevalue("database")
        bucket = request.getfixturevalue("server").bucket()

        def make_store(time: Time) -> Store:
            return PostgresStore(address, LIMITS, clock=time.wall, random_bytes=os.urandom)

        def make_chunks() -> Chunks:
            return S3Chunks(bucket, Patience(1, 1, 1, 1))

    @asynccontextmanager
    async def opened(time: Time) -> AsyncIterator[House]:
        store, chunks = make_store(time), make_chunks()
        if isinstance(store, PostgresStore):
            await store.migrate()
        await store.open()
        await chunks.open()
        try:
            yield House(store, chunks, time, source=Source(next(seeds)))
        finally:
            await chunks.close()
            await store.close()

    return opened


@pytest.fixture
def on_disk(tmp_path: Path) -> Callable[[], list[bytes]]:
    """Everything that the chunk store keeps, as it lies there."""

    def look() -> list[bytes]:
        paths = (path for path in (tmp_path / "bytes").rglob("*") if path.is_file())
        return sorted(path.read_bytes() for path in paths)

    return look


OnDisk = Callable[[], list[bytes]]


async def _unknown(circle: Members, attachment: bytes) -> bool:
    try:
        await circle.bodies(attachment)
    except RefusedError as refused:
        return refused.problem is Problem.UNKNOWN
    return False


# --- what goes


def test_what_was_withdrawn_is_gone_from_the_disk(new_house: NewHouse, on_disk: OnDisk) -> None:
    async def scenario() -> None:
        async with new_house(Time()) as house:
            circle, keeper = await house.members(), house.keeper()
            gone, stays = await circle.attach(b"gone 1", b"gone 2"), await circle.attach(b"stays")
            entry = await circle.post(b"words", gone, secret=b"s" * 32)
            await circle.post(b"more words", stays)
            await keeper.round()
            assert on_disk() == [b"gone 1", b"gone 2", b"stays"]

            await circle.withdraw(entry, b"s" * 32)
            assert await _unknown(circle, gone)
            await keeper.round()

            assert on_disk() == [b"stays"]
            assert await circle.bodies(stays) == [b"stays"]
            assert await house.store.doomed(10) == []
            assert keeper.removed == {"chunks": 2}

    asyncio.run(scenario())


def test_an_attachment_that_nobody_lists_expires(new_house: NewHouse, on_disk: OnDisk) -> None:
    async def scenario() -> None:
        time = Time()
        async with new_house(time) as house:
            circle, keeper = await house.members(), house.keeper()
            await circle.attach(b"forgotten")
            time.day += 1
            younger = await circle.attach(b"younger")
            time.day += LIMITS.pending_days - 1
            await keeper.round()
            assert on_disk() == [b"forgotten", b"younger"]

            time.day += 1
            await keeper.round()

            assert on_disk() == [b"younger"]
            assert await circle.bodies(younger) == [b"younger"]
            assert (await house.store.view(circle.log, circle.capability)).attached == 7
            assert keeper.removed == {"attachments": 1, "chunks": 1}

    asyncio.run(scenario())


def test_entries_expire_with_what_they_list(new_house: NewHouse, on_disk: OnDisk) -> None:
    async def scenario() -> None:
        time = Time()
        async with new_house(time) as house:
            circle, keeper = await house.members(), house.keeper()
            await circle.post(b"old", await circle.attach(b"old bytes"))
            await circle.post(b"old too")
            time.day += 1
            young = await circle.attach(b"young bytes")
            await circle.post(b"young", young)
            await _pass(time, keeper, KEPT - 1)
            assert await circle.entries() == 3

            await _pass(time, keeper, 1)

            assert await circle.entries() == 1
            assert await circle.bodies(young) == [b"young bytes"]
            assert on_disk() == [b"young bytes"]
            view = await house.store.view(circle.log, circle.capability)
            assert (view.size, view.attached) == (5, 11)
            assert keeper.removed == {"entries": 2, "chunks": 1}

    asyncio.run(scenario())


async def _pass(time: Time, keeper: Housekeeper, days: int) -> None:
    """Let days go by, as they do on a relay that runs."""
    for _ in range(days):
        time.day += 1
        await keeper.round()


def test_boxes_items_and_idle_logs_go_too(new_house: NewHouse) -> None:
    async def scenario() -> None:
        time = Time()
        async with new_house(time) as house:
            circle, keeper = await house.members(), house.keeper()
            contact, reader = os.urandom(32), os.urandom(32)
            invite, returns = os.urandom(16), os.urandom(16)
            for box, kind in ((invite, BoxKind.INVITE), (returns, BoxKind.RETURN)):
                await house.store.write(
                    CreateBox(box, circle.log, circle.capability, contact, reader, kind)
                )
                key, body = os.urandom(16), b"hello"
                await house.store.write(Post(box, contact, key, body, os.urandom(32)))
            assert (await house.store.counts()).items == 2

            await _pass(time, keeper, LIMITS.invite_box_days)
            counts = await house.store.counts()
            assert (counts.boxes, counts.items) == (1, 1)
            await _pass(time, keeper, KEPT - LIMITS.invite_box_days + 1)
            counts = await house.store.counts()
            assert (counts.boxes, counts.items, counts.logs) == (1, 0, 1)
            await _pass(time, keeper, LIMITS.idle_log_days - KEPT)
            counts = await house.store.counts()
            assert (counts.boxes, counts.logs) == (0, 0)
            assert keeper.removed == {"items": 2, "logs": 1}

    asyncio.run(scenario())


# --- crashes


def test_bytes_that_were_never_noted_are_swept(new_house: NewHouse, on_disk: OnDisk) -> None:
    """A process ended between put and note: an orphan. What is known stays, however old."""

    async def scenario() -> None:
        time = Time()
        async with new_house(time) as house:
            circle = await house.members()
            await house.chunks.put(new_place(FIRST_DAY, os.urandom), b"orphan")
        async with new_house(time) as house:
            keeper = house.keeper()
            await _pass(time, keeper, OLD)
            assert b"orphan" in on_disk()
            # Its day lies far back, but the database knows it.
            circle = await house.members()
            known, place = os.urandom(16), new_place(FIRST_DAY - 1, os.urandom)
            await house.chunks.put(place, b"known")
            await circle.note(known, 0, b"known", place)

            await _pass(time, keeper, 1)

            assert on_disk() == [b"known"]
            assert await circle.bodies(known) == [b"known"]
            assert keeper.removed["orphans"] == 1

    asyncio.run(scenario())


@pytest.mark.parametrize("emptied", [0, 1, 2])
def test_a_crash_before_places_were_forgotten(
    new_house: NewHouse, on_disk: OnDisk, emptied: int
) -> None:
    """Rows were removed; the process ended before, or after, the bytes went."""

    async def scenario() -> None:
        async with new_house(Time()) as house:
            circle = await house.members()
            entry = await circle.post(b"", await circle.attach(b"1", b"2"), secret=b"s" * 32)
            await circle.withdraw(entry, b"s" * 32)
            if emptied:
                await house.chunks.remove(await house.store.doomed(emptied))
        async with new_house(Time()) as house:
            assert len(await house.store.doomed(10)) == 2
            await house.keeper().round()
            assert await house.store.doomed(10) == []
        assert on_disk() == []

    asyncio.run(scenario())


def test_the_bucket_stops_and_comes_back(
    new_house: NewHouse, request: pytest.FixtureRequest, on_disk: OnDisk
) -> None:
    if "server" not in request.fixturenames and "postgres" not in request.node.name:
        pytest.skip("the folder does not stop")
    server: S3Server = request.getfixturevalue("server")

    async def scenario() -> None:
        async with new_house(Time()) as house:
            circle, keeper = await house.members(), house.keeper()
            entry = await circle.post(b"", await circle.attach(b"1"), secret=b"s" * 32)
            await circle.withdraw(entry, b"s" * 32)
            server.stop()
            await keeper.round()
            assert len(await house.store.doomed(10)) == 1
            assert keeper.failed == 1
            assert set(house.said.lines) == {("warning", "housekeeping failed")}
            await asyncio.to_thread(server.start)
            await keeper.round()
            assert await house.store.doomed(10) == []
            assert keeper.failed == 1
        assert on_disk() == []

    asyncio.run(scenario())


class Failing:
    """A store whose disk is full: writes fail, the rest is done by the real one."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def __getattr__(self, name: str) -> Any:
        return getattr(self._store, name)

    async def write(self, operation: Operation) -> Result:
        raise StoreFullError("full")


def test_a_full_database_does_not_keep_bytes_from_going(
    new_house: NewHouse, on_disk: OnDisk
) -> None:
    async def scenario() -> None:
        time = Time()
        async with new_house(time) as house:
            circle = await house.members()
            entry = await circle.post(b"", await circle.attach(b"1"), secret=b"s" * 32)
            await circle.attach(b"2")
            await circle.withdraw(entry, b"s" * 32)
            keeper = House(Failing(house.store), house.chunks, time, house.said).keeper()
            await _pass(time, keeper, LIMITS.pending_days + 1)
            assert on_disk() == [b"2"]
            assert keeper.failed == 1
            await house.keeper().round()
            assert on_disk() == []

    asyncio.run(scenario())


def test_one_chunk_that_cannot_be_removed_holds_up_no_other(
    new_house: NewHouse, tmp_path: Path
) -> None:
    async def scenario() -> None:
        async with new_house(Time()) as house:
            circle = await house.members()
            bodies = [b"%d" % number for number in range(5)]
            entry = await circle.post(b"", await circle.attach(*bodies), secret=b"s" * 32)
            await circle.withdraw(entry, b"s" * 32)
            stuck = tmp_path / "bytes" / (await house.store.doomed(1))[0]
            stuck.unlink()
            (stuck / "in the way").mkdir(parents=True)
            keeper = house.keeper(Pace(batch=2))
            await keeper.round()
            assert len(await house.store.doomed(10)) == 1
            assert keeper.failed == 1
            assert keeper.removed == {"chunks": 4}

    if not isinstance(_chunks_of(new_house), FolderChunks):
        pytest.skip("an object has nothing in it")
    asyncio.run(scenario())


def _chunks_of(new_house: NewHouse) -> Chunks:
    async def look() -> Chunks:
        async with new_house(Time()) as house:
            return house.chunks

    return asyncio.run(look())


# --- several at once


def test_two_housekeepers_at_once(new_house: NewHouse, on_disk: OnDisk) -> None:
    """Rows are removed once, sums are right, and nothing that lives is touched."""

    async def scenario() -> None:
        time = Time()
        async with new_house(time) as house, contextlib.AsyncExitStack() as stack:
            circles = [await house.members() for _ in range(6)]
            for circle in circles:
                for number in range(5):
                    await circle.post(b"x" * 10, await circle.attach(b"%d" % number))
                await circle.attach(b"pending")
            time.day += 2
            young = [(circle, await circle.attach(b"young")) for circle in circles]
            for circle, attachment in young:
                await circle.post(b"y", attachment)
            houses = [house]
            if isinstance(house.store, PostgresStore):  # SQLite has one process only
                houses.append(await stack.enter_async_context(new_house(time)))
            keepers = [houses[number % len(houses)].keeper() for number in range(2)]
            while time.day < FIRST_DAY + KEPT + 1:
                time.day += 1
                await asyncio.gather(*(keeper.round() for keeper in keepers))

            for circle, attachment in young:
                view = await house.store.view(circle.log, circle.capability)
                assert (view.size, view.attached) == (1, 5)
                assert await circle.bodies(attachment) == [b"young"]
            assert on_disk() == [b"young"] * 6
            removed = keepers[0].removed + keepers[1].removed
            assert (removed["entries"], removed["attachments"]) == (30, 6)
            assert not keepers[0].failed + keepers[1].failed
            assert house.said.lines == []

    asyncio.run(scenario())


class Watched:
    """A real store that notes how the housekeeper uses it.

    Attributes:
        writes: the operations it asked for.
        rests: how many rests there had been before each of them.
        at_once: the most of them that were under way at the same time.
    """

    def __init__(self, store: Store, time: Time) -> None:
        self._store = store
        self._time = time
        self._under_way = 0
        self.at_once = 0
        self.writes: list[Operation] = []
        self.rests: list[int] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(self._store, name)

    async def write(self, operation: Operation) -> Result:
        self._under_way += 1
        self.at_once = max(self.at_once, self._under_way)
        self.writes.append(operation)
        self.rests.append(len(self._time.slept))
        try:
            return await self._store.write(operation)
        finally:
            self._under_way -= 1


def test_no_append_waits_for_more_than_one_small_transaction(new_house: NewHouse) -> None:
    """One operation at a time, each of few rows, and in each rest at least one append is done."""

    async def scenario() -> None:
        time = Time()
        async with new_house(time) as house:
            circle, other = await house.members(), await house.members()
            for _ in range(30):
                await asyncio.gather(*(circle.post(b"x") for _ in range(20)))
            watched = Watched(house.store, time)
            keeper = House(watched, house.chunks, time, house.said).keeper()
            await _pass(time, keeper, KEPT)
            time.day += 1
            watched.writes.clear()
            watched.rests.clear()
            time.woken = asyncio.Event()
            appending = asyncio.create_task(_append_on(other, time.woken))
            await keeper.round()
            appending.cancel()

            expiries = [op for op in watched.writes if isinstance(op, ExpireEntries)]
            assert keeper.removed["entries"] == 600
            assert max(op.most for op in expiries) <= 200
            assert len(expiries) >= 3
            assert watched.at_once == 1
            assert all(later > sooner for sooner, later in pairwise(watched.rests))
            assert await other.entries() >= len(expiries)

    asyncio.run(scenario())


async def _append_on(circle: Members, done: asyncio.Event) -> None:
    while True:
        await circle.post(b"meanwhile")
        done.set()


# --- clocks


def test_a_clock_that_leaps_forward_costs_nobody_an_entry(new_house: NewHouse) -> None:
    async def scenario() -> None:
        time = Time()
        async with new_house(time) as house:
            circle, keeper = await house.members(), house.keeper()
            await circle.post(b"words", await circle.attach(b"bytes"))
            await keeper.round()
            time.day += 365
            await keeper.round()
            await keeper.round()
            assert keeper.holding
            assert await circle.entries() == 1
            assert house.said.lines == [("warning", "clock leapt forward, nothing expires")]
        async with new_house(time) as house:  # a restart does not shorten it
            again = house.keeper()
            await again.round()
            assert again.holding
            assert await house.store.day_seen() == FIRST_DAY
            time.day = FIRST_DAY + 1
            await again.round()  # the clock was set right
            assert await house.store.day_seen() == FIRST_DAY + 1
            time.day += 365
            await again.round()
            assert await house.store.day_seen() == FIRST_DAY + 1
            time.monotonic += DAY
            await again.round()  # it has said so for a whole day: it is so
            assert again.removed["entries"] == 1
            assert await house.store.day_seen() == FIRST_DAY + 366

    asyncio.run(scenario())


def test_withdrawn_bytes_go_while_the_clock_is_doubted(
    new_house: NewHouse, on_disk: OnDisk
) -> None:
    async def scenario() -> None:
        time = Time()
        async with new_house(time) as house:
            circle, keeper = await house.members(), house.keeper()
            entry = await circle.post(b"", await circle.attach(b"1"), secret=b"s" * 32)
            await keeper.round()
            time.day += 100
            await circle.withdraw(entry, b"s" * 32)
            await keeper.round()
            assert keeper.holding
        assert on_disk() == []

    asyncio.run(scenario())


def test_a_clock_that_goes_back_removes_nothing(new_house: NewHouse) -> None:
    async def scenario() -> None:
        time = Time()
        async with new_house(time) as house:
            circle, keeper = await house.members(), house.keeper()
            pending = await circle.attach(b"bytes")
            await circle.post(b"words")
            for days in (0, -1, -100, -10_000):
                time.day = FIRST_DAY + days
                await keeper.round()
            assert await circle.entries() == 1
            assert await circle.bodies(pending) == [b"bytes"]
            assert not keeper.removed
            assert not keeper.holding

    asyncio.run(scenario())


# --- the task


def test_rounds_go_on_until_it_is_cancelled(new_house: NewHouse) -> None:
    async def scenario() -> None:
        time = Time()
        async with new_house(time) as house:
            keeper = house.keeper(Pace(every=100))
            task = asyncio.create_task(keeper.run())
            await time.rounds.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            long = [seconds for seconds in time.slept if seconds > 1]
            assert len(long) > 5
            assert long[0] == 10  # instances that start together begin at other times
            assert set(long[1:]) == {100}
            assert await house.store.day_seen() == FIRST_DAY

    asyncio.run(scenario())


def test_a_mistake_of_ours_does_not_end_it(new_house: NewHouse) -> None:
    class Mistaken:
        def __getattr__(self, name: str) -> Any:
            raise LookupError(name)

    async def scenario() -> None:
        time = Time()
        async with new_house(time) as house:
            keeper = House(Mistaken(), house.chunks, time, house.said).keeper()
            await keeper.round()
            assert keeper.failed == 1
            assert set(house.said.lines) == {("error", "housekeeping made a mistake")}

    asyncio.run(scenario())


def test_lost_bytes_are_said_to_be_lost(new_house: NewHouse) -> None:
    async def scenario() -> None:
        async with new_house(Time()) as house:
            circle = await house.members()
            attachment = await circle.attach(b"bytes")
            _, chunks = await house.store.attachment(circle.log, circle.capability, attachment)
            await house.chunks.remove([chunks[0].place])
            with pytest.raises(ChunkLostError):
                await circle.bodies(attachment)

    asyncio.run(scenario())
