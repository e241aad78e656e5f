"""The store on PostgreSQL, where instances meet, and what its ways to append have to agree on."""

import asyncio
from dataclasses import replace

import pytest

from sync.protocol.ids import secret_hash
from sync.protocol.problems import Problem, RefusedError
from sync.relay.operations import (
    AddChunk,
    Appended,
    DropLog,
    RenewRepair,
    Withdraw,
)
from sync.relay.stores.interface import StoreFailedError
from sync.relay.stores.postgres import committer
from tests.sync.making import SMALL, WIDE, Clock, Source, make_circle, post_many
from tests.sync.postgres import ask
from tests.sync.relay.stores.statements import note_statements
from tests.sync.relay.stores.storm import instance, new_storm

ROUNDS = 12


def test_two_instances_race_for_a_turn_and_one_wins(database: str) -> None:
    async def race() -> None:
        async with instance(database) as one, instance(database, seed=1) as two:
            source = Source(2)
            circle = await make_circle(one, source)
            for _ in range(ROUNDS):
                secrets = [source.secret() for _ in range(8)]
                rivals = [circle.commit(secret) for secret in secrets]
                answers = await asyncio.gather(
                    *((one, two)[at % 2].append(rival) for at, rival in enumerate(rivals)),
                    return_exceptions=True,
                )
                won = [at for at, answer in enumerate(answers) if isinstance(answer, Appended)]
                lost = [answer for answer in answers if isinstance(answer, RefusedError)]
                assert len(won) == 1
                assert len(lost) == 7
                assert {refusal.problem for refusal in lost} == {Problem.STALE_TURN}
                circle.passed_to(secrets[won[0]])
                assert (await two.view(circle.log, circle.capability)).part.turn == circle.turn

    asyncio.run(race())


def test_two_instances_write_one_log_without_a_gap(database: str) -> None:
    async def write() -> None:
        async with instance(database) as one, instance(database, seed=1) as two:
            storm = await new_storm([one, two], circles=2)
            async with storm.blowing():
                await storm.more(600)
            await storm.check(one)
            assert not storm.failures

    asyncio.run(write())


def test_what_another_instance_did_is_seen_by_the_short_way(database: str) -> None:
    async def go() -> None:
        async with instance(database) as one, instance(database, seed=1) as two:
            source = Source(2)
            circle = await make_circle(one, source)
            await post_many(one, circle, 3)  # known to the first instance from now on
            await post_many(two, circle, 2)
            assert (await one.append(circle.post())).seq == 6
            secret = source.secret()
            await two.append(circle.commit(secret))
            with pytest.raises(RefusedError) as refusal:
                await one.append(circle.post())
            assert refusal.value.problem is Problem.STALE_TURN
            assert refusal.value.details == {"turn": 1, "winner": 7}

    asyncio.run(go())


def test_what_another_instance_did_and_let_expire_leaves_no_gap(database: str) -> None:
    """The numbers that it gave are free again in the table, and are not given again."""

    async def go() -> None:
        clock = Clock()
        async with instance(database, clock=clock) as one, instance(database, seed=1) as two:
            circle = await make_circle(one, Source(2))
            await post_many(one, circle, 3)
            await post_many(two, circle, 2)
            clock.pass_days(WIDE.retention_days + 1)
            for operation in await two.due(clock.day, WIDE, 10):
                await two.write(operation)
            assert (await ask(database, "SELECT count(*) FROM entries"))[0][0] == 0
            assert [answer.seq for answer in await post_many(one, circle, 2)] == [6, 7]

    asyncio.run(go())


def test_instances_do_not_undo_what_the_other_counts(database: str) -> None:
    async def go() -> None:
        async with instance(database) as one, instance(database, seed=1) as two:
            source = Source(2)
            circle = await make_circle(one, source)
            chunks = [
                AddChunk(circle.log, circle.capability, source.id(), 0, source(32), 10, f"d1/{at}")
                for at in range(60)
            ]
            await asyncio.gather(
                *((one, two)[at % 2].write(chunk) for at, chunk in enumerate(chunks))
            )
            assert (await one.view(circle.log, circle.capability)).attached == 60 * 4096

    asyncio.run(go())


def test_a_key_is_used_once_whichever_way_it_comes(database: str) -> None:
    async def go() -> None:
        async with instance(database) as store:
            circle = await make_circle(store, Source(2))
            await post_many(store, circle, 2)
            post = circle.post()
            first = await store.append(post)
            others = [circle.post() for _ in range(3)]
            again, reused, *rest = await asyncio.gather(
                store.append(post),
                store.append(replace(post, body=b"else", body_hash=secret_hash(b"else"))),
                *map(store.append, others),
                return_exceptions=True,
            )
            assert again == replace(first, repeated=True)
            assert isinstance(reused, RefusedError)
            assert reused.problem is Problem.KEY_REUSED
            assert [answer.seq for answer in rest if isinstance(answer, Appended)] == [4, 5, 6]
            twice = circle.post()
            pair = await asyncio.gather(store.append(twice), store.append(twice))
            assert {answer.repeated for answer in pair} == {False, True}
            assert {answer.seq for answer in pair} == {7}

    asyncio.run(go())


def test_sizes_are_counted_in_the_database(database: str) -> None:
    """An instance that knows an old size of a log does not bring it back."""

    async def go() -> None:
        async with instance(database, SMALL) as one, instance(database, SMALL, seed=1) as two:
            source = Source(2)
            circle = await make_circle(one, source)
            secret = source.secret()
            await one.append(circle.post(source(3000), withdraw_hash=secret_hash(secret)))
            await one.append(circle.post(source(100)))
            await two.write(Withdraw(circle.log, 1, secret_hash(secret)))
            await one.append(circle.post(source(100)))
            assert (await one.view(circle.log, circle.capability)).size == 200
            assert (await ask(database, "SELECT sum(size) FROM entries"))[0][0] == 200

    asyncio.run(go())


def test_a_log_that_was_emptied_meanwhile_has_an_oldest_entry_again(database: str) -> None:
    async def go() -> None:
        clock = Clock()
        async with instance(database, clock=clock) as store, instance(database, seed=1) as two:
            circle = await make_circle(store, Source(2))
            await post_many(store, circle, 3)
            clock.pass_days(WIDE.retention_days + 1)
            for operation in await two.due(clock.day, WIDE, 10):
                await two.write(operation)
            assert (await ask(database, "SELECT oldest_day FROM logs"))[0][0] is None
            await post_many(store, circle, 1)
            assert (await ask(database, "SELECT oldest_day FROM logs"))[0][0] == clock.day
            page = await store.read(circle.log, circle.capability, 3, count=9, size=9999)
            assert [entry.seq for entry, _ in page.entries] == [4]

    asyncio.run(go())


def test_another_generation_is_obeyed_at_once(database: str) -> None:
    """Known logs wait for their repair, too, before anybody has looked at the generation."""

    async def go() -> None:
        async with instance(database) as store:
            circle = await make_circle(store, Source(2))
            await post_many(store, circle, 3)
            await ask(database, "UPDATE meta SET value = $1 WHERE name = 'generation'", bytes(16))
            with pytest.raises(RefusedError) as refusal:
                await store.append(circle.post())
            assert refusal.value.problem is Problem.NEEDS_REPAIR
            assert store.identity.generation == bytes(16)

    asyncio.run(go())


@pytest.mark.parametrize("asked", ["append", "write"])
@pytest.mark.parametrize(
    "loss",
    [
        "UPDATE logs SET head = 2, chain = decode(repeat('00', 32), 'hex')",
        "UPDATE logs SET chain = decode(repeat('00', 32), 'hex')",
        "DELETE FROM logs",
    ],
)
def test_a_row_that_lacks_what_was_acknowledged_makes_a_new_generation(
    database: str, loss: str, asked: str
) -> None:
    async def go() -> None:
        async with instance(database) as store:
            circle = await make_circle(store, Source(2))
            await post_many(store, circle, 3)
            old = store.identity.generation
            await ask(database, loss)
            renewal = RenewRepair(circle.log, bytes(32), bytes(32))
            with pytest.raises(RefusedError):
                await store.write(circle.post() if asked == "append" else renewal)
            assert store.identity.generation != old
            rows = await ask(database, "SELECT value FROM meta WHERE name = 'generation'")
            assert rows[0][0] == store.identity.generation

    asyncio.run(go())


# --- what waits, and what is too much


def test_appends_that_wait_are_committed_together(
    database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    note_statements(monkeypatch, said)

    async def go() -> None:
        async with instance(database) as store:
            circle = await make_circle(store, Source(2))
            await post_many(store, circle, 1)
            said.clear()
            await asyncio.gather(*(store.append(circle.post()) for _ in range(64)))
            # One statement for all of them: the log is known by now.
            assert len([statement for statement in said if "mint_key" not in statement]) == 1

    asyncio.run(go())


def test_a_group_ends_once_its_bodies_are_large(
    database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(committer, "GROUP_BYTES", 10_000)
    said: list[str] = []
    note_statements(monkeypatch, said)

    async def go() -> None:
        async with instance(database) as store:
            circle = await make_circle(store, Source(2))
            await post_many(store, circle, 1)
            said.clear()
            posts = [circle.post(circle.source(4000)) for _ in range(9)]
            answers = await asyncio.gather(*map(store.append, posts))
            assert [answer.seq for answer in answers] == list(range(2, 11))
            assert len([statement for statement in said if "INSERT" in statement]) == 3

    asyncio.run(go())


def test_more_than_may_wait_is_turned_away(database: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(committer, "WAITING", 20)

    async def go() -> None:
        async with instance(database) as store:
            circle = await make_circle(store, Source(2))
            answers = await asyncio.gather(
                *(store.append(circle.post()) for _ in range(30)), return_exceptions=True
            )
            turned_away = [answer for answer in answers if isinstance(answer, StoreFailedError)]
            taken = [answer for answer in answers if isinstance(answer, Appended)]
            assert (len(taken), len(turned_away)) == (20, 10)

    asyncio.run(go())


def test_closing_answers_what_waits(database: str) -> None:
    async def go() -> None:
        async with instance(database) as store:
            circle = await make_circle(store, Source(2))
            waiting = [asyncio.create_task(store.append(circle.post())) for _ in range(300)]
            await asyncio.sleep(0)
            await store.close()
            assert {(await task).seq for task in waiting} == set(range(1, 301))
            with pytest.raises(StoreFailedError):
                await store.append(circle.post())

    asyncio.run(go())


def test_one_who_left_takes_nobody_along(database: str) -> None:
    async def go() -> None:
        async with instance(database) as store:
            circle = await make_circle(store, Source(2))
            leaving = asyncio.create_task(store.append(circle.post()))
            staying = asyncio.create_task(store.append(circle.post()))
            await asyncio.sleep(0)
            leaving.cancel()
            assert (await staying).seq == 2
            reading = asyncio.create_task(store.view(circle.log, circle.capability))
            await asyncio.sleep(0.001)
            reading.cancel()
            await asyncio.gather(leaving, reading, return_exceptions=True)
            assert (await store.view(circle.log, circle.capability)).part.head == 2

    asyncio.run(go())


def test_a_mistake_of_the_program_ends_no_committer(
    database: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> Appended:
        raise KeyError(b"something secret")

    async def go() -> None:
        async with instance(database) as store:
            circle = await make_circle(store, Source(2))
            with monkeypatch.context() as patch:
                patch.setattr(committer, "append", broken)
                with caplog.at_level("ERROR"), pytest.raises(StoreFailedError):
                    await store.append(circle.post())
            assert (await store.append(circle.post())).seq == 1

    asyncio.run(go())
    assert "KeyError" in caplog.text
    assert "secret" not in caplog.text


def test_a_log_is_dropped_with_all_that_hangs_on_it(database: str) -> None:
    async def go() -> None:
        clock = Clock()
        async with instance(database, clock=clock) as store:
            circle = await make_circle(store, Source(2))
            clock.pass_days(WIDE.idle_log_days + 1)
            due = await store.due(clock.day, WIDE, 10)
            assert due == [DropLog(circle.log, clock.day - WIDE.idle_log_days)]
            await store.write(due[0])
            with pytest.raises(RefusedError):
                await store.view(circle.log, circle.capability)
            assert not await ask(database, "SELECT 1 FROM turns")
            generation = store.identity.generation
            clock.pass_days(-30)
            again = await store.write(circle.creation())  # its key is free again
            assert again == Appended(0, 1, bytes(32))
            await post_many(store, circle, 2)
            assert store.identity.generation == generation

    asyncio.run(go())


def test_a_place_is_known_while_a_chunk_is_there(database: str) -> None:
    async def go() -> None:
        async with instance(database) as store:
            circle = await make_circle(store, Source(2))
            chunk = AddChunk(circle.log, circle.capability, bytes(16), 0, bytes(32), 9, "d1/ab")
            await store.write(chunk)
            assert await store.known_places(["d1/ab", "d1/cd"]) == ["d1/ab"]
            assert await store.known_places([]) == []

    asyncio.run(go())
