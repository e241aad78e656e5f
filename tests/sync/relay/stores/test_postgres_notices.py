"""Hints between instances: they come, they may be lost, and they are never in anybody's way."""

import asyncio
from base64 import b64encode
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import asyncpg
import pytest

from sync.relay.stores.postgres.links import Patience
from sync.relay.stores.postgres.notices import AT_ONCE, CHANNEL, PENDING, PostgresNotices
from tests.sync.making import Source, make_circle, post_many
from tests.sync.postgres import Cluster, ask
from tests.sync.proxy import Proxy, Weather
from tests.sync.relay.stores.storm import instance

CUT = (
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
    " WHERE query ILIKE 'LISTEN%' OR query ILIKE '%pg_notify(%' AND pid <> pg_backend_pid()"
)


@dataclass
class Ear:
    """What one instance heard."""

    notices: PostgresNotices = field(init=False)
    heard: list[bytes] = field(default_factory=list)
    alls: int = 0

    def hear_all(self) -> None:
        self.alls += 1

    async def until(self, true: Callable[["Ear"], bool]) -> None:
        async with asyncio.timeout(30):
            while not true(self):  # noqa: ASYNC110 - hints come as callbacks
                await asyncio.sleep(0.01)


@asynccontextmanager
async def ear(
    dsn: str | Sequence[str], seed: int, *, patience: Patience | None = None, ping: float = 10.0
) -> AsyncIterator[Ear]:
    """An instance's notices, open and listening."""

    made = Ear()
    made.notices = PostgresNotices(
        dsn,
        made.heard.append,
        made.hear_all,
        random_bytes=Source(seed),
        patience=patience or Patience(),
        ping=ping,
    )
    made.notices.open()
    try:
        yield made
    finally:
        await made.notices.close()


@asynccontextmanager
async def two_ears(dsn: str) -> AsyncIterator[tuple[Ear, Ear]]:
    async with ear(dsn, 1) as one, ear(dsn, 2) as two:
        await one.until(lambda it: it.alls == 1)
        await two.until(lambda it: it.alls == 1)
        assert one.notices.listening
        yield one, two


def test_a_hint_reaches_the_others_and_not_its_sender(database: str) -> None:
    async def go() -> None:
        place, answer = Source().id(), Source(5).id()
        async with two_ears(database) as (one, two):
            one.notices.tell(place)
            await two.until(lambda it: it.heard == [place])
            two.notices.tell(answer)
            await one.until(lambda it: answer in it.heard)
            assert one.heard == [answer]

    asyncio.run(go())


def test_many_hints_go_together_and_each_once(database: str) -> None:
    places = [Source(seed).id() for seed in range(AT_ONCE * 2 + 7)]

    async def go() -> None:
        payloads: list[str] = []
        watcher = await asyncpg.connect(database)
        await watcher.add_listener(CHANNEL, lambda *it: payloads.append(str(it[-1])))
        async with two_ears(database) as (one, two):
            for place in places * 3:
                one.notices.tell(place)
            await two.until(lambda it: len(it.heard) >= len(places))
            assert two.heard == places
            assert two.alls == 1
        await watcher.close()
        assert len(payloads) == 3
        assert max(map(len, payloads)) < 8000

    asyncio.run(go())


def test_more_than_can_be_said_means_everything(database: str) -> None:
    async def go() -> None:
        source = Source(9)
        async with two_ears(database) as (one, two):
            for _ in range(PENDING + 1):
                one.notices.tell(source.id())
            await two.until(lambda it: it.alls == 2)
            assert not two.heard
            place = source.id()
            one.notices.tell(place)
            await two.until(lambda it: it.heard == [place])

    asyncio.run(go())


def test_a_connection_that_was_cut_comes_back(database: str) -> None:
    async def go() -> None:
        place = Source(3).id()
        async with two_ears(database) as (one, two):
            for round_number in (2, 3):
                await ask(database, CUT)
                await one.until(lambda it: it.alls == round_number)  # noqa: B023 - at once
                await two.until(lambda it: it.alls == round_number)  # noqa: B023 - at once
            one.notices.tell(place)
            await two.until(lambda it: place in it.heard)

    asyncio.run(go())


def test_a_silent_connection_is_noticed(database: str) -> None:
    head, _, rest = database.partition("@")
    host, _, name = rest.partition("/")
    address, _, port = host.partition(":")

    async def go(proxy: Proxy) -> None:
        dsn = f"{head}@127.0.0.1:{proxy.port}/{name}"
        patience = Patience(connect=0.5, command=0.5)
        async with ear(dsn, 1, patience=patience, ping=0.2) as one, ear(database, 2) as two:
            await one.until(lambda it: it.notices.listening)
            await two.until(lambda it: it.notices.listening)
            proxy.weather = Weather(hold_up=True, hold_down=True)
            await one.until(lambda it: not it.notices.listening)
            proxy.weather = Weather()
            proxy.cut()
            await one.until(lambda it: it.notices.listening)
            place = Source(3).id()
            two.notices.tell(place)
            await one.until(lambda it: place in it.heard)

    with Proxy((address, int(port))) as proxy:
        asyncio.run(go(proxy))


def test_a_dead_database_is_in_nobodys_way(own_cluster: Cluster) -> None:
    """What is told while it is away is said when it is back, and everybody looks again."""

    async def go() -> None:
        place = Source(3).id()
        async with two_ears(own_cluster.dsn()) as (one, two):
            await asyncio.to_thread(own_cluster.stop)
            await one.until(lambda it: not it.notices.listening)
            await two.until(lambda it: not it.notices.listening)
            one.notices.tell(place)
            await asyncio.to_thread(own_cluster.start)
            await one.until(lambda it: it.alls == 2)
            await two.until(lambda it: it.alls == 2)
            one.notices.tell(place)
            await two.until(lambda it: place in it.heard)
        one.notices.tell(place)  # closed: nothing happens

    asyncio.run(go())


def test_one_that_never_finds_its_database_can_be_closed() -> None:
    async def go() -> None:
        async with ear("postgresql://nobody@127.0.0.1:1/nothing", 1) as one:
            one.notices.tell(bytes(16))
            await asyncio.sleep(0.3)
            assert not one.notices.listening
            assert not one.alls

    asyncio.run(go())


@pytest.mark.parametrize(
    "payload", ["", "not base64!", b64encode(b"short").decode(), b64encode(bytes(8 + 17)).decode()]
)
def test_whatever_else_is_said_there_does_no_harm(database: str, payload: str) -> None:
    async def go() -> None:
        place = Source(3).id()
        async with two_ears(database) as (one, two):
            await ask(database, "SELECT pg_notify($1, $2)", CHANNEL, payload)
            one.notices.tell(place)
            await two.until(lambda it: place in it.heard)
            assert set(two.heard) <= {place, bytes(16)}

    asyncio.run(go())


def test_hints_that_are_lost_break_nothing(database: str) -> None:
    """The store works the same with nobody listening: hints are no part of it."""

    async def go() -> None:
        async with instance(database) as one, instance(database, seed=1) as two:
            circle = await make_circle(one, Source(1))
            await post_many(one, circle, 5)
            page = await two.read(circle.log, circle.capability, 0, count=9, size=9999)
            assert [entry.seq for entry, _ in page.entries] == [1, 2, 3, 4, 5]
            names = await ask(database, "SELECT DISTINCT query FROM pg_stat_activity")
            assert not [row[0] for row in names if row[0].upper().startswith("LISTEN")]

    asyncio.run(go())
