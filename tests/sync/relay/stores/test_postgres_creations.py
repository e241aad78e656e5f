"""A log that is being made is no log that was lost; a token that is asked for twice is one."""

import asyncio
import contextlib

from sync.protocol.ids import secret_hash
from sync.protocol.problems import Problem, RefusedError
from sync.relay.gate import asked
from sync.relay.operations import Done, Mint, Operation, Withdraw
from sync.relay.stores.interface import Store
from sync.relay.stores.postgres.store import PostgresStore
from tests.sync.making import SMALL, TODAY, WIDE, Clock, Source, circle_of, make_circle, refusal
from tests.sync.relay.stores.storm import instance


async def _sent(store: Store, operation: Operation) -> None:
    with contextlib.suppress(RefusedError):
        await store.write(operation)


def test_who_asks_for_a_log_while_it_is_made_freezes_nothing(database: str) -> None:
    """What was loaded before the log was there must not count as a loss once it is known.

    Otherwise two copies of one creation would draw a new generation, and stop all circles.
    """
    asyncio.run(_ask_while_made(database))


async def _ask_while_made(database: str) -> None:
    source = Source()
    store = PostgresStore(database, WIDE, clock=Clock(), random_bytes=source)
    await store.migrate()
    await store.open()
    generation = store.identity.generation
    for _ in range(100):
        circle = circle_of(source, store.identity.relay)
        early = Withdraw(circle.log, 1, secret_hash(source.secret()))
        await asyncio.gather(
            *(_sent(store, one) for one in (early, circle.creation(), early, circle.creation()))
        )
    assert store.identity.generation == generation
    await store.close()


def test_a_token_asked_for_at_two_instances_at_once_is_counted_once(database: str) -> None:
    async def go() -> None:
        async with instance(database, SMALL, seed=1) as one, instance(database, SMALL) as two:
            source = Source(3)
            circle = await make_circle(one, source)
            for number in range(SMALL.tokens_per_log):
                noted = asked(circle.log, source.id(), TODAY + number)
                mint = Mint(circle.log, circle.capability, noted)
                answers = await asyncio.gather(*(store.write(mint) for store in (one, two) * 3))
                assert answers.count(Done(TODAY + number)) == 1
                assert answers.count(Done(TODAY + number, repeated=True)) == 5
            more = Mint(circle.log, circle.capability, asked(circle.log, source.id(), TODAY))
            assert await refusal(two.write(more)) is Problem.FORBIDDEN

    asyncio.run(go())
