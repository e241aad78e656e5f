"""What goes with time, on real stores: rows and bytes, after crashes and failures too."""

import asyncio
import os
from pathlib import Path
from typing import Any

import pytest

from sync.protocol.problems import Problem, RefusedError
from sync.relay.chunks.interface import new_place
from sync.relay.housekeeping import Housekeeper, Pace
from sync.relay.operations import BoxKind, CreateBox, Operation, Post, Result
from sync.relay.stores.interface import Store, StoreFullError
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
from tests.sync.s3 import S3Server

KEPT = LIMITS.retention_days
OLD = LIMITS.retention_days + LIMITS.pending_days + 7


async def _unknown(circle: Members, attachment: bytes) -> bool:
    try:
        await circle.bodies(attachment)
    except RefusedError as refused:
        return refused.problem is Problem.UNKNOWN
    return False


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
            assert (await house.store.view(circle.log, circle.capability)).attached == 4096
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
            await pass_days(time, keeper, KEPT - 1)
            assert await circle.entries() == 3

            await pass_days(time, keeper, 1)

            assert await circle.entries() == 1
            assert await circle.bodies(young) == [b"young bytes"]
            assert on_disk() == [b"young bytes"]
            view = await house.store.view(circle.log, circle.capability)
            assert (view.size, view.attached) == (5, 4096)
            assert keeper.removed == {"entries": 2, "chunks": 1}
            figures = {name: value() for name, (_, value) in keeper.figures().items()}
            assert (figures["removed_entries"], figures["removed_items"]) == (2, 0)
            assert (figures["housekeeping_failed"], figures["expiry_held"]) == (0, 0)

    asyncio.run(scenario())


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

            await pass_days(time, keeper, LIMITS.invite_box_days)
            counts = await house.store.counts()
            assert (counts.boxes, counts.items) == (1, 1)
            await pass_days(time, keeper, KEPT - LIMITS.invite_box_days + 1)
            counts = await house.store.counts()
            assert (counts.boxes, counts.items, counts.logs) == (1, 0, 1)
            await pass_days(time, keeper, LIMITS.idle_log_days - KEPT)
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
            await pass_days(time, keeper, OLD)
            assert b"orphan" in on_disk()
            # Its day lies far back, but the database knows it.
            circle = await house.members()
            known, place = os.urandom(16), new_place(FIRST_DAY - 1, os.urandom)
            await house.chunks.put(place, b"known")
            await circle.note(known, 0, b"known", place)

            await pass_days(time, keeper, 1)

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


@pytest.mark.parametrize("new_house", ["postgres and a bucket"], indirect=True)
def test_the_bucket_stops_and_comes_back(
    new_house: NewHouse, bucket_server: S3Server, on_disk: OnDisk
) -> None:
    async def scenario() -> None:
        async with new_house(Time()) as house:
            circle, keeper = await house.members(), house.keeper()
            entry = await circle.post(b"", await circle.attach(b"1"), secret=b"s" * 32)
            await circle.withdraw(entry, b"s" * 32)
            bucket_server.stop()
            await keeper.round()
            assert len(await house.store.doomed(10)) == 1
            assert keeper.failed == 1
            assert not reachable(keeper)
            assert set(house.said.lines) == {
                ("error", "attachments cannot be kept"),
                ("warning", "housekeeping failed"),
            }
            await asyncio.to_thread(bucket_server.start)
            await keeper.round()
            assert await house.store.doomed(10) == []
            assert keeper.failed == 1
            assert reachable(keeper)
        assert on_disk() == []

    asyncio.run(scenario())


def reachable(keeper: Housekeeper) -> bool:
    """What the metrics say."""
    return bool(keeper.figures()["attachments_reachable"][1]())


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
            await pass_days(time, keeper, LIMITS.pending_days + 1)
            assert on_disk() == [b"2"]
            assert keeper.failed == 1
            await house.keeper().round()
            assert on_disk() == []

    asyncio.run(scenario())


@pytest.mark.parametrize("new_house", ["sqlite and a folder"], indirect=True)
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

    asyncio.run(scenario())
