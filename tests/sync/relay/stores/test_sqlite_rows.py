"""The SQLite store on real files: what is written is there, and read back as it was."""

import asyncio
import hashlib
from dataclasses import replace
from pathlib import Path

import pytest

from sync.protocol.chain import START
from sync.protocol.frames import State
from sync.protocol.ids import box_id, secret_hash
from sync.protocol.problems import Problem, RefusedError
from sync.relay.gate import asked
from sync.relay.operations import (
    AddChunk,
    Appended,
    BoxKind,
    CloseBox,
    CreateBox,
    Done,
    EmptyBox,
    Mint,
    Post,
    RenewBox,
    RenewRepair,
    Repair,
    Withdraw,
)
from sync.relay.records import Access, Spent
from sync.relay.stores.interface import Counts
from sync.relay.stores.sqlite.connection import DATABASE
from sync.relay.stores.sqlite.store import SqliteStore
from tests.sync.making import (
    TODAY,
    Circle,
    Clock,
    Source,
    circle_of,
    in_store,
    make_circle,
    post_many,
    read_all,
    refusal,
)


def test_a_turn_has_one_winner_in_a_batch(tmp_path: Path, source: Source) -> None:
    async def scenario(store: SqliteStore) -> None:
        circle = await make_circle(store, source)
        for _ in range(20):
            secrets = [source.secret() for _ in range(12)]
            answers = await asyncio.gather(
                *(store.append(circle.commit(secret)) for secret in secrets),
                return_exceptions=True,
            )
            winners = [n for n, answer in enumerate(answers) if isinstance(answer, Appended)]
            losers = [answer.problem for answer in answers if isinstance(answer, RefusedError)]
            assert len(winners) == 1
            assert losers == [Problem.STALE_TURN] * 11
            circle.passed_to(secrets[winners[0]])
        view = await store.view(circle.log, circle.capability)
        assert (view.part.turn, view.part.head, view.part.oldest) == (21, 20, 21)

    in_store(tmp_path, scenario)


def test_an_ended_turn_reads_up_to_the_entry_that_ended_it(tmp_path: Path, source: Source) -> None:
    async def scenario(store: SqliteStore) -> None:
        circle = await make_circle(store, source)
        await post_many(store, circle, 3)
        old = replace(circle)
        secret = source.secret()
        await store.append(circle.commit(secret))
        circle.passed_to(secret)
        await post_many(store, circle, 4)

        page = await store.read(old.log, old.capability, 0, count=256, size=1 << 20)
        assert [entry.seq for entry, _ in page.entries] == [1, 2, 3, 4]
        assert page.part.ended
        assert page.chain == page.entries[-1][0].chain
        at_end = await store.read(old.log, old.capability, 4, count=256, size=1 << 20)
        assert (at_end.entries, at_end.chain) == ((), page.chain)
        seen = await store.view(old.log, old.capability)
        assert (seen.part.head, seen.chain, seen.size) == (4, page.chain, 0)

        with pytest.raises(RefusedError) as caught:
            await store.append(old.post())
        assert caught.value.details == {"turn": 1, "winner": 4}
        taken = store.append(circle.commit(old.secret))
        assert await refusal(taken) is Problem.TAKEN

        ahead = store.read(old.log, old.capability, 5, count=1, size=1)
        assert await refusal(ahead) is Problem.AHEAD
        new = await store.read(circle.log, circle.capability, 4, count=256, size=1 << 20)
        assert [entry.seq for entry, _ in new.entries] == [5, 6, 7, 8]
        early = store.read(circle.log, circle.capability, 3, count=1, size=1)
        assert await refusal(early) is Problem.TOO_OLD

    in_store(tmp_path, scenario)


def test_pages_end_by_count_and_after_the_entry_that_passes_the_size(
    tmp_path: Path, source: Source
) -> None:
    async def scenario(store: SqliteStore) -> None:
        circle = await make_circle(store, source)
        await post_many(store, circle, 10, size=1000)

        async def count(most: int, size: int) -> int:
            page = await store.read(circle.log, circle.capability, 0, count=most, size=size)
            return len(page.entries)

        assert await count(4, 1 << 20) == 4
        assert await count(256, 2500) == 3
        assert await count(256, 2000) == 2
        assert await count(256, 1) == 1

    in_store(tmp_path, scenario)


def test_an_empty_log_begins_where_the_chain_begins(tmp_path: Path, source: Source) -> None:
    async def scenario(store: SqliteStore) -> None:
        circle = await make_circle(store, source)
        page = await store.read(circle.log, circle.capability, 0, count=1, size=1)
        assert (page.entries, page.chain, page.part.head) == ((), START, 0)
        view = await store.view(circle.log, secret_hash(circle.repair))
        assert (view.chain, view.access, view.writable) == (START, Access.OPEN, True)

    in_store(tmp_path, scenario)


def test_a_withdrawn_entry_leaves_its_hash(tmp_path: Path, source: Source) -> None:
    async def scenario(store: SqliteStore) -> None:
        circle = await make_circle(store, source)
        secret = source.secret()
        await store.append(circle.post(b"regretted", withdraw_hash=secret_hash(secret)))
        wrong = store.write(Withdraw(circle.log, 1, source.secret()))
        assert await refusal(wrong) is Problem.UNKNOWN
        done = await store.write(Withdraw(circle.log, 1, secret_hash(secret)))
        assert done == Done(1)
        assert await store.write(Withdraw(circle.log, 1, secret_hash(secret))) == Done(1, True)
        ((entry, body),) = await read_all(store, circle)
        assert (entry.state, body) == (State.WITHDRAWN, None)
        assert (await store.view(circle.log, circle.capability)).size == 0

    in_store(tmp_path, scenario)
    assert b"regretted" not in (tmp_path / DATABASE).read_bytes()


def test_a_repair_undoes_a_turn_that_nobody_can_derive(tmp_path: Path, source: Source) -> None:
    async def scenario(store: SqliteStore) -> None:
        circle = await make_circle(store, source)
        await post_many(store, circle, 2)
        hostile = source.secret()
        await store.append(circle.commit(hostile))
        lost = replace(circle, secret=hostile, turn=2)
        await post_many(store, lost, 3)
        await store.append(lost.commit(source.secret()))

        next_secret = source.secret()
        repair = Repair(
            log=circle.log,
            capability=secret_hash(circle.repair),
            key=source.id(),
            if_turn=3,
            body=b"repair",
            body_hash=hashlib.sha256(b"repair").digest(),
            void_after=2,
            next_turn=4,
            next_hash=secret_hash(next_secret),
        )
        done = await store.write(repair)
        assert isinstance(done, Appended)
        assert (done.seq, done.turn) == (8, 4)
        again = await store.write(repair)
        assert again == replace(done, repeated=True)

        entries = await read_all(store, circle)  # the members stand in turn 1
        states = [entry.state for entry, _ in entries]
        assert states == [State.PRESENT] * 2 + [State.VOID] * 5 + [State.PRESENT]
        nothing = store.read(lost.log, lost.capability, 3, count=1, size=1)
        assert await refusal(nothing) is Problem.UNKNOWN
        circle.secret, circle.turn = next_secret, 4
        assert (await store.append(circle.post())).seq == 9

    in_store(tmp_path, scenario)


def test_the_repair_capability_can_be_renewed(tmp_path: Path, source: Source) -> None:
    async def scenario(store: SqliteStore) -> None:
        circle = await make_circle(store, source)
        renewed = source.secret()
        change = RenewRepair(circle.log, secret_hash(circle.repair), secret_hash(renewed))
        await store.write(change)
        assert await refusal(store.write(change)) is Problem.UNKNOWN
        assert await refusal(store.view(circle.log, change.capability)) is Problem.UNKNOWN
        assert (await store.view(circle.log, change.renewed)).part.turn == 1

    in_store(tmp_path, scenario)


def test_a_ticket_is_spent_once_and_forgotten_after_its_day(tmp_path: Path, source: Source) -> None:
    ticket = Spent(source.secret(), source.secret(), TODAY + 3)

    async def scenario(store: SqliteStore) -> None:
        first = circle_of(source, store.identity.relay)
        await store.write(replace(first.creation(), ticket=ticket))
        again = await store.write(replace(first.creation(), ticket=ticket))
        assert isinstance(again, Appended)
        assert again.repeated
        second = replace(circle_of(source).creation(), ticket=ticket)
        assert await refusal(store.write(second)) is Problem.TOKEN_REFUSED
        assert await store.day_seen() == 0
        await store.see_day(TODAY + 3)
        assert await refusal(store.write(second)) is Problem.TOKEN_REFUSED
        await store.see_day(TODAY + 4)
        assert await store.day_seen() == TODAY + 4
        assert isinstance(await store.write(second), Appended)

    in_store(tmp_path, scenario)


def test_minted_tokens_are_counted(tmp_path: Path, source: Source) -> None:
    async def scenario(store: SqliteStore) -> None:
        circle = await make_circle(store, source)
        one, two, three = [
            Mint(circle.log, circle.capability, asked(circle.log, source.id(), TODAY + days))
            for days in (1, 2, 3)
        ]
        answers = [await store.write(mint) for mint in (one, two)]
        assert answers == [Done(TODAY + 1), Done(TODAY + 2)]
        assert await refusal(store.write(three)) is Problem.FORBIDDEN
        assert await store.write(one) == Done(TODAY + 1, repeated=True)
        await store.see_day(TODAY + 2)
        assert await refusal(store.write(one)) is Problem.FORBIDDEN, "its token is gone"
        assert await store.write(two) == Done(TODAY + 2, repeated=True)

    in_store(tmp_path, scenario)


def _chunk(circle: Circle, attachment: bytes, index: int, place: str = "") -> AddChunk:
    body = bytes([index]) * 100
    digest = hashlib.sha256(body).digest()
    where = place or f"d{TODAY}/{digest.hex()[:32]}"
    return AddChunk(circle.log, circle.capability, attachment, index, digest, 100, where)


def test_attachments_wait_for_their_entry_and_go_with_it(tmp_path: Path, source: Source) -> None:
    async def scenario(store: SqliteStore) -> None:
        circle = await make_circle(store, source)
        mine, secret = source.id(), source.secret()
        for index in (1, 0, 2):
            await store.write(_chunk(circle, mine, index))
        assert await store.write(_chunk(circle, mine, 2)) == Done(2, True)
        found, chunks = await store.attachment(circle.log, circle.capability, mine)
        assert (found.seq, found.chunks, found.size) == (None, 3, 3 * 4096)
        assert [chunk.index for chunk in chunks] == [0, 1, 2]

        post = circle.post(attachments=(mine,), withdraw_hash=secret_hash(secret))
        await store.append(post)
        assert (await store.append(post)).repeated
        taken = store.append(circle.post(attachments=(mine,)))
        assert await refusal(taken) is Problem.MISSING_ATTACHMENT
        fixed = store.write(_chunk(circle, mine, 3))
        assert await refusal(fixed) is Problem.ATTACHMENT_FIXED
        found, _ = await store.attachment(circle.log, circle.capability, mine)
        assert found.seq == 1
        assert (await store.view(circle.log, circle.capability)).attached == 3 * 4096

        assert await store.doomed(10) == []
        places = [chunk.place for chunk in chunks]
        known = await store.known_places([*places[:2], "d1/" + "0" * 32])
        assert sorted(known) == sorted(places[:2])
        await store.write(Withdraw(circle.log, 1, secret_hash(secret)))
        gone = store.attachment(circle.log, circle.capability, mine)
        assert await refusal(gone) is Problem.UNKNOWN
        doomed = await store.doomed(10)
        assert sorted(doomed) == sorted(places)
        assert await store.known_places(places) == []
        await store.buried(doomed[:2])
        assert await store.doomed(10) == doomed[2:]
        assert (await store.counts()).attached_bytes == 0

    in_store(tmp_path, scenario)


def test_a_pending_attachment_is_not_for_those_whose_turn_has_ended(
    tmp_path: Path, source: Source
) -> None:
    async def scenario(store: SqliteStore) -> None:
        circle = await make_circle(store, source)
        old, mine, secret = replace(circle), source.id(), source.secret()
        await store.append(circle.commit(secret))
        circle.passed_to(secret)
        await store.write(_chunk(circle, mine, 0))
        hidden = store.attachment(old.log, old.capability, mine)
        assert await refusal(hidden) is Problem.UNKNOWN
        await store.append(circle.post(attachments=(mine,)))
        hidden = store.attachment(old.log, old.capability, mine)
        assert await refusal(hidden) is Problem.UNKNOWN
        assert await store.attachment(circle.log, circle.capability, mine)

    in_store(tmp_path, scenario)


def test_boxes_are_filled_read_emptied_renewed_and_closed(tmp_path: Path, source: Source) -> None:
    contact, reader, key = source.secret(), source.secret(), source.id()
    clock = Clock()

    async def scenario(store: SqliteStore) -> None:
        circle = await make_circle(store, source)
        box = box_id(store.identity.relay, key)
        make = CreateBox(box, circle.log, circle.capability, contact, reader, BoxKind.RETURN)
        assert await store.write(make) == Done(TODAY + 30)
        assert await store.write(make) == Done(TODAY + 30, True)

        async def put(body: bytes, capability: bytes = contact) -> object:
            digest = hashlib.sha256(body).digest()
            return await store.write(Post(box, capability, digest[:16], body, digest))

        assert [await put(body) for body in (b"a", b"bb", b"ccc")] == [Done(1), Done(2), Done(3)]
        assert await put(b"bb") == Done(2, True)
        assert await refusal(put(b"dddd", reader)) is Problem.UNKNOWN
        _, items = await store.items(box, reader, 0, count=10, size=1 << 20)
        assert [(item.seq, item.body) for item in items] == [(1, b"a"), (2, b"bb"), (3, b"ccc")]
        _, items = await store.items(box, reader, 1, count=10, size=1)
        assert [item.seq for item in items] == [2]
        outside = store.items(box, contact, 0, count=1, size=1)
        assert await refusal(outside) is Problem.UNKNOWN

        assert await store.write(EmptyBox(box, reader, 2)) == Done(2)
        state, items = await store.items(box, reader, 0, count=10, size=1 << 20)
        assert ([item.seq for item in items], state.count, state.size) == ([3], 1, 3)
        clock.pass_days(10)
        assert await store.write(RenewBox(box, reader)) == Done(TODAY + 40)
        assert await put(b"eeee") == Done(4)
        await store.write(CloseBox(box, reader))
        assert await refusal(put(b"f")) is Problem.UNKNOWN
        assert (await store.counts()).items == 0

    in_store(tmp_path, scenario, clock=clock)


def test_counts_count(tmp_path: Path, source: Source) -> None:
    async def scenario(store: SqliteStore) -> None:
        assert await store.counts() == Counts(0, 0, 0, 0, 0, 0, 0)
        circles = [await make_circle(store, source) for _ in range(3)]
        for circle in circles:
            await post_many(store, circle, 2, size=100)
        await store.write(_chunk(circles[0], source.id(), 0))
        assert await store.counts() == Counts(3, 6, 600, 1, 4096, 0, 0)

    in_store(tmp_path, scenario)
