"""A log that is being made is no log that was lost."""

import asyncio
import contextlib

from sync.protocol.ids import secret_hash
from sync.protocol.problems import RefusedError
from sync.relay.operations import Operation, Withdraw
from sync.relay.stores.interface import Store
from sync.relay.stores.postgres.store import PostgresStore
from tests.sync.making import WIDE, Clock, Source, circle_of


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
