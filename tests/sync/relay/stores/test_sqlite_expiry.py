"""What goes with time, in small pieces, while members go on writing."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from sync.protocol.chain import START
from sync.protocol.ids import secret_hash
from sync.protocol.problems import Problem
from sync.relay.operations import (
    AddChunk,
    BoxKind,
    CreateBox,
    Done,
    DropLog,
    ExpireAttachment,
    ExpireEntries,
    ExpireItems,
    Post,
)
from sync.relay.records import Limits
from sync.relay.stores.interface import Expiry, Store
from sync.relay.stores.sqlite.connection import DATABASE
from sync.relay.stores.sqlite.queries import EXPIRED_AT_ONCE
from sync.relay.stores.sqlite.store import SqliteStore
from tests.sync.making import (
    TODAY,
    WIDE,
    Circle,
    Clock,
    Source,
    in_store,
    make_circle,
    post_many,
    read_all,
    refusal,
)

SHORT = replace(WIDE, retention_days=10, pending_days=1, idle_log_days=30)


async def sweep(store: Store, clock: Clock, limits: Limits = SHORT) -> list[Expiry]:
    """Do all that is due, and return what it was."""
    did: list[Expiry] = []
    for _ in range(1000):
        due = await store.due(clock.day, limits, 50)
        if not due:
            return did
        for operation in due:
            await store.write(operation)
        did += due
    raise AssertionError("there is no end of it")


async def add_chunk(store: Store, circle: Circle, attachment: bytes, source: Source) -> str:
    """Store a chunk's row; returns its place."""
    place = f"d{TODAY}/{source(16).hex()}"
    chunk = AddChunk(circle.log, circle.capability, attachment, 0, source.secret(), 500, place)
    await store.write(chunk)
    return place


def test_old_entries_go_and_the_log_goes_on(tmp_path: Path, source: Source, clock: Clock) -> None:
    async def scenario(store: SqliteStore) -> None:
        circle = await make_circle(store, source)
        old = await post_many(store, circle, 3)
        clock.pass_days(6)
        young = await post_many(store, circle, 2)
        clock.pass_days(4)
        assert await sweep(store, clock) == []  # ten days are not more than ten days
        clock.pass_days(1)
        assert await sweep(store, clock) == [
            ExpireEntries(circle.log, clock.day - 10, EXPIRED_AT_ONCE)
        ]
        view = await store.view(circle.log, circle.capability)
        assert (view.part.oldest, view.part.head, view.size) == (4, 5, 200)
        page = await store.read(circle.log, circle.capability, 3, count=9, size=9999)
        assert [entry.chain for entry, _ in page.entries] == [answer.chain for answer in young]
        early = store.read(circle.log, circle.capability, 2, count=9, size=9999)
        assert await refusal(early) is Problem.TOO_OLD

        clock.pass_days(10)
        await sweep(store, clock)
        empty = await store.read(circle.log, circle.capability, 5, count=9, size=9999)
        assert (empty.entries, empty.chain, empty.part.oldest) == ((), young[-1].chain, 6)
        (after,) = await post_many(store, circle, 1)
        assert (after.seq, len(old)) == (6, 3)
        entries = await store.read(circle.log, circle.capability, 5, count=9, size=9999)
        assert entries.entries[0][0].day == clock.day
        assert await sweep(store, clock) == []

    in_store(tmp_path, scenario, clock=clock, limits=SHORT)


def test_the_end_of_a_turn_that_has_expired_has_no_chain(
    tmp_path: Path, source: Source, clock: Clock
) -> None:
    async def scenario(store: SqliteStore) -> None:
        circle = await make_circle(store, source)
        old, secret = replace(circle), source.secret()
        await store.append(circle.commit(secret))
        circle.passed_to(secret)
        await post_many(store, circle, 1)
        clock.pass_days(11)
        await post_many(store, circle, 1)
        await sweep(store, clock)
        page = await store.read(old.log, old.capability, 1, count=9, size=9999)
        assert (page.entries, page.chain, page.part.ended) == ((), START, True)
        assert (await store.view(old.log, old.capability)).chain == START

    in_store(tmp_path, scenario, clock=clock, limits=SHORT)


def test_what_an_old_entry_lists_goes_with_it(tmp_path: Path, source: Source, clock: Clock) -> None:
    async def scenario(store: SqliteStore) -> None:
        circle = await make_circle(store, source)
        listed, kept, pending = source.id(), source.id(), source.id()
        place = await add_chunk(store, circle, listed, source)
        await store.append(circle.post(attachments=(listed,)))
        clock.pass_days(9)
        await add_chunk(store, circle, kept, source)
        await store.append(circle.post(attachments=(kept,)))
        waiting = await add_chunk(store, circle, pending, source)
        clock.pass_days(2)
        did = await sweep(store, clock)
        assert {type(operation) for operation in did} == {ExpireEntries, ExpireAttachment}
        assert sorted(await store.doomed(10)) == sorted([place, waiting])
        assert (await store.view(circle.log, circle.capability)).attached == 4096
        assert await store.attachment(circle.log, circle.capability, kept)

    in_store(tmp_path, scenario, clock=clock, limits=SHORT)


def test_an_attachment_that_was_listed_meanwhile_stays(
    tmp_path: Path, source: Source, clock: Clock
) -> None:
    async def scenario(store: SqliteStore) -> None:
        circle = await make_circle(store, source)
        mine = source.id()
        await add_chunk(store, circle, mine, source)
        clock.pass_days(2)
        (due,) = await store.due(clock.day, SHORT, 10)
        await store.append(circle.post(attachments=(mine,)))
        assert await store.write(due) == Done(0)
        assert await store.attachment(circle.log, circle.capability, mine)

    in_store(tmp_path, scenario, clock=clock, limits=SHORT)


def test_boxes_end_and_old_items_go(tmp_path: Path, source: Source, clock: Clock) -> None:
    limits = replace(SHORT, return_box_days=30, invite_box_days=3)

    async def scenario(store: SqliteStore) -> None:
        circle = await make_circle(store, source)
        contact, reader = source.secret(), source.secret()
        boxes = {kind: source.id() for kind in BoxKind}
        for kind, box in boxes.items():
            make = CreateBox(box, circle.log, circle.capability, contact, reader, kind)
            await store.write(make)

        async def put(box: bytes) -> None:
            await store.write(Post(box, contact, source.id(), b"item", source.secret()))

        for box in boxes.values():
            await put(box)
            await put(box)
        clock.pass_days(3)
        invite, returns = boxes[BoxKind.INVITE], boxes[BoxKind.RETURN]
        assert await sweep(store, clock, limits) == [ExpireItems(invite, 0)]
        await put(returns)
        clock.pass_days(8)
        assert await sweep(store, clock, limits) == [ExpireItems(returns, 2)]
        left, items = await store.items(returns, reader, 0, count=9, size=9999)
        assert ([item.seq for item in items], left.count, left.size) == ([3], 1, 4)
        counts = await store.counts()
        assert (counts.boxes, counts.items) == (1, 1)

    in_store(tmp_path, scenario, clock=clock, limits=limits)


def test_a_clock_that_went_back_lets_nothing_go_early(
    tmp_path: Path, source: Source, clock: Clock
) -> None:
    """An item that seems younger than those after it keeps them all."""

    async def scenario(store: SqliteStore) -> None:
        circle = await make_circle(store, source)
        contact, reader, box = source.secret(), source.secret(), source.id()
        make = CreateBox(box, circle.log, circle.capability, contact, reader, BoxKind.RETURN)
        await store.write(make)
        for days in (0, 8, -8):
            clock.pass_days(days)
            await post_many(store, circle, 1)
            await store.write(Post(box, contact, source.id(), b"item", source.secret()))
        clock.pass_days(11)
        await sweep(store, clock)
        assert (await store.view(circle.log, circle.capability)).part.oldest == 2
        _, items = await store.items(box, reader, 0, count=9, size=9999)
        assert [item.seq for item in items] == [2, 3]

    in_store(tmp_path, scenario, clock=clock, limits=SHORT)


def test_a_log_that_is_empty_and_silent_is_dropped(
    tmp_path: Path, source: Source, clock: Clock
) -> None:
    async def scenario(store: SqliteStore) -> None:
        gone, busy = await make_circle(store, source), await make_circle(store, source)
        await post_many(store, gone, 2)
        clock.pass_days(20)
        await post_many(store, busy, 1)
        await sweep(store, clock)
        clock.pass_days(11)
        did = await sweep(store, clock)
        assert [type(operation) for operation in did] == [ExpireEntries, DropLog]
        assert await refusal(store.append(gone.post())) is Problem.UNKNOWN
        assert await refusal(store.view(gone.log, secret_hash(gone.repair))) is Problem.UNKNOWN
        assert (await store.append(busy.post())).seq == 2
        sql = store._writer._sql
        assert sql is not None
        assert len(sql.execute("SELECT log FROM turns").fetchall()) == 1

    in_store(tmp_path, scenario, clock=clock, limits=SHORT)


def test_a_log_that_woke_up_meanwhile_is_not_dropped(
    tmp_path: Path, source: Source, clock: Clock
) -> None:
    async def scenario(store: SqliteStore) -> None:
        circle = await make_circle(store, source)
        clock.pass_days(31)
        (due,) = await store.due(clock.day, SHORT, 10)
        await store.append(circle.post())
        assert await store.write(due) == Done(0)
        assert len(await read_all(store, circle)) == 1

    in_store(tmp_path, scenario, clock=clock, limits=SHORT)


def test_due_gives_no_more_than_asked(tmp_path: Path, source: Source, clock: Clock) -> None:
    async def scenario(store: SqliteStore) -> None:
        for _ in range(8):
            await post_many(store, await make_circle(store, source), 1)
        clock.pass_days(11)
        assert [len(await store.due(clock.day, SHORT, most)) for most in (0, 3, 8, 9)] == [
            0, 3, 8, 8,
        ]  # fmt: skip

    in_store(tmp_path, scenario, clock=clock, limits=SHORT)


def test_members_write_between_the_pieces_of_a_sweep(
    tmp_path: Path, source: Source, clock: Clock
) -> None:
    async def scenario(store: SqliteStore) -> None:
        silent, busy = await make_circle(store, source), await make_circle(store, source)
        await asyncio.gather(*(store.append(silent.post(source(500))) for _ in range(5000)))
        clock.pass_days(11)
        order: list[str] = []
        going = True

        async def write() -> None:
            while going:
                await store.append(busy.post())
                order.append("append")

        writing = asyncio.create_task(write())
        pieces = 0
        while due := await store.due(clock.day, SHORT, 1):
            done = await store.write(due[0])
            assert isinstance(done, Done)
            assert done.number <= EXPIRED_AT_ONCE
            order.append("piece")
            pieces += 1
        going = False
        await writing
        assert pieces == 5000 // EXPIRED_AT_ONCE
        assert _longest_run(order, "piece") <= 3
        assert await read_all(store, busy)

    in_store(tmp_path, scenario, clock=clock, limits=SHORT)


def _longest_run(order: Sequence[str], what: str) -> int:
    longest = current = 0
    for word in order:
        current = current + 1 if word == what else 0
        longest = max(longest, current)
    return longest


def test_expired_words_are_not_in_the_file_any_more(
    tmp_path: Path, source: Source, clock: Clock
) -> None:
    async def scenario(store: SqliteStore) -> None:
        circle = await make_circle(store, source)
        for number in range(30):
            await store.append(circle.post(b"words to forget %d " % number + source(900)))
        clock.pass_days(11)
        await sweep(store, clock)
        early = store.read(circle.log, circle.capability, 0, count=1, size=1)
        assert await refusal(early) is Problem.TOO_OLD

    in_store(tmp_path / "relay", scenario, clock=clock, limits=SHORT)
    files = list((tmp_path / "relay").iterdir())
    assert DATABASE in [file.name for file in files]
    for file in files:
        assert b"words to forget" not in file.read_bytes(), file.name
