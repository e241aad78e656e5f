"""The tables' versions on PostgreSQL: made once, by whoever comes first, and under load."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

import pytest

from sync.relay.stores.interface import StoreFailedError
from sync.relay.stores.migrations import Migration, TooNewError
from sync.relay.stores.postgres import migrating
from sync.relay.stores.postgres.links import AgainError, Link
from sync.relay.stores.postgres.migrating import STEPS, NotMigratedError
from sync.relay.stores.postgres.store import PostgresStore
from tests.sync.making import WIDE, Clock, Source, make_circle, post_many
from tests.sync.postgres import ask
from tests.sync.relay.stores.storm import new_storm

NEXT = (
    *STEPS,
    Migration(
        len(STEPS) + 1,
        1,
        "ALTER TABLE entries ADD COLUMN note text;"
        " ALTER TABLE logs ADD COLUMN note text;"
        " CREATE INDEX entries_by_note ON entries (log) WHERE note IS NOT NULL;",
    ),
)
AFTER_NEXT = (*NEXT, Migration(len(NEXT) + 1, len(NEXT), "ALTER TABLE entries DROP COLUMN note;"))


def store_on(dsn: str, steps: Sequence[Migration] = STEPS, seed: int = 0) -> PostgresStore:
    return PostgresStore(dsn, WIDE, clock=Clock(), random_bytes=Source(seed), steps=steps)


@asynccontextmanager
async def opened(
    dsn: str, steps: Sequence[Migration] = STEPS, seed: int = 0
) -> AsyncIterator[PostgresStore]:
    store = store_on(dsn, steps, seed)
    await store.open()
    try:
        yield store
    finally:
        await store.close()


def test_the_identity_is_drawn_once(database: str) -> None:
    async def go() -> None:
        with pytest.raises(NotMigratedError):
            await store_on(database).open()
        assert await store_on(database).migrate() == len(STEPS)
        assert await store_on(database, seed=1).migrate() == 0
        async with opened(database) as one, opened(database, seed=2) as two:
            assert one.identity == two.identity
            who = one.identity
            assert [len(it) for it in (who.relay, who.generation, who.mint_key)] == [16, 16, 32]
            assert len({who.relay, who.generation, who.mint_key[:16]}) == 3

    asyncio.run(go())


def test_all_instances_may_migrate_at_once(database: str) -> None:
    async def go() -> None:
        taken = await asyncio.gather(*(store_on(database, seed=at).migrate() for at in range(6)))
        assert sorted(taken) == [0] * 5 + [len(STEPS)]
        rows = await ask(database, "SELECT number FROM schema_versions WHERE number > 0")
        assert len(rows) == len(STEPS)

    asyncio.run(go())


def test_a_step_that_fails_leaves_nothing_behind(database: str) -> None:
    broken = (*STEPS, Migration(len(STEPS) + 1, 1, "CREATE TABLE half (a text); SELECT 1 / 0;"))

    async def go() -> None:
        await store_on(database).migrate()
        with pytest.raises(StoreFailedError):
            await store_on(database, broken).migrate()
        assert not await ask(database, "SELECT 1 FROM pg_class WHERE relname = 'half'")
        async with opened(database) as store:
            await make_circle(store, Source(1))
        assert await store_on(database, NEXT).migrate() == 1

    asyncio.run(go())


def test_old_and_new_programs_work_side_by_side_while_the_tables_change(database: str) -> None:
    async def go() -> None:
        await store_on(database).migrate()
        async with opened(database) as old:
            with pytest.raises(NotMigratedError):
                await store_on(database, NEXT).open()
            storm = await new_storm([old])
            async with storm.blowing():
                await storm.more(100)
                assert await store_on(database, NEXT).migrate() == 1
                async with opened(database, NEXT, seed=1) as new, opened(database) as again:
                    storm.stores = [old, new, again]
                    await storm.more(200)
                    storm.stores = [old, again]
                    await storm.more(20)
                    storm.stores = [old]
                    await asyncio.sleep(0.3)
            await storm.check(old)
            assert not storm.failures

    asyncio.run(go())


def test_a_step_that_met_the_work_of_others_is_taken_again(
    database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    script, met = Link.script, list[str]()

    async def meets(link: Link, statements: str) -> None:
        if statements in {step.sql for step in NEXT} and len(met) < 2:
            met.append(statements)
            raise AgainError("Two waited for each other.")
        await script(link, statements)

    monkeypatch.setattr(Link, "script", meets)
    monkeypatch.setattr(migrating, "_PAUSE", 0.0)
    assert asyncio.run(store_on(database).migrate()) == len(migrating.STEPS)
    assert len(met) == 2
    met.clear()
    monkeypatch.setattr(migrating, "_ATTEMPTS", 2)
    with pytest.raises(AgainError):
        asyncio.run(store_on(database, NEXT).migrate())
    assert len(met) == 2


def test_an_old_program_refuses_tables_that_are_beyond_it(database: str) -> None:
    async def go() -> None:
        assert await store_on(database, AFTER_NEXT).migrate() == len(AFTER_NEXT)
        for refused in (store_on(database).open, store_on(database).migrate):
            with pytest.raises(TooNewError):
                await refused()
        async with opened(database, NEXT) as store:
            circle = await make_circle(store, Source(1))
            assert [one.seq for one in await post_many(store, circle, 3)] == [1, 2, 3]

    asyncio.run(go())
