"""Several housekeepers at once, writers beside them, wrong clocks, and the task that they are."""

import asyncio
import contextlib
from itertools import pairwise
from typing import Any

import pytest

from sync.protocol.times import DAY
from sync.relay.chunks.interface import ChunkLostError
from sync.relay.housekeeping import Pace
from sync.relay.operations import ExpireEntries, Operation, Result
from sync.relay.stores.interface import Store
from sync.relay.stores.postgres.store import PostgresStore
from tests.sync.relay.living import (
    FIRST_DAY,
    LIMITS,
    House,
    Members,
    NewHouse,
    OnDisk,
    Time,
    pass_days,
)

KEPT = LIMITS.retention_days
OLD = LIMITS.retention_days + LIMITS.pending_days + 7


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
                assert (view.size, view.attached) == (1, 4096)
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
            await pass_days(time, keeper, KEPT)
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
