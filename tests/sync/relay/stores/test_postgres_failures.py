"""The database goes away, comes back, dies: what was acknowledged stays, and the store recovers."""

import asyncio
import contextlib
import os
import subprocess
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path

import pytest

from sync.protocol.problems import Problem, RefusedError
from sync.relay.operations import Append, Appended
from sync.relay.stores.interface import StoreFailedError, StoreFullError
from sync.relay.stores.postgres.links import Patience
from sync.relay.stores.postgres.store import PostgresStore
from tests.sync.making import Source, make_circle, post_many
from tests.sync.postgres import Cluster, ask, give, new_folder, new_standby
from tests.sync.proxy import Proxy, Weather
from tests.sync.relay.stores.storm import instance, new_storm

HASTE = Patience(connect=0.5, command=0.5)
CUT = (
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
    " WHERE application_name = 'lamplit-relay'"
)


@contextlib.asynccontextmanager
async def storm_on(cluster: Cluster, *, instances: int = 2) -> AsyncIterator[PostgresStore]:
    """Two instances under load; the body meddles, and in the end everything must be there."""
    dsn = cluster.dsn()
    async with contextlib.AsyncExitStack() as stack:
        stores = [
            await stack.enter_async_context(instance(dsn, seed=seed)) for seed in range(instances)
        ]
        storm = await new_storm(stores)
        generation = stores[0].identity.generation
        async with storm.blowing():
            await storm.more(100)
            yield stores[0]
            await storm.more(100)
        await storm.check(stores[0])
        assert {store.identity.generation for store in stores} == {generation}
        assert all(store.healthy for store in stores)


def test_a_restart_loses_nothing(own_cluster: Cluster) -> None:
    async def go() -> None:
        async with storm_on(own_cluster):
            await asyncio.to_thread(own_cluster.restart)

    asyncio.run(go())


def test_a_power_cut_loses_nothing(own_cluster: Cluster) -> None:
    async def go() -> None:
        async with storm_on(own_cluster):
            for _ in range(2):
                await asyncio.to_thread(own_cluster.kill)
                await asyncio.to_thread(own_cluster.start)

    asyncio.run(go())


def test_cut_connections_lose_nothing(own_cluster: Cluster) -> None:
    async def go() -> None:
        async with storm_on(own_cluster):
            for _ in range(10):
                await ask(own_cluster.dsn(), CUT)
                await asyncio.sleep(0.05)

    asyncio.run(go())


def test_a_database_that_is_away_is_told_at_once_and_forgiven(own_cluster: Cluster) -> None:
    async def go() -> None:
        async with instance(own_cluster.dsn()) as store:
            circle = await make_circle(store, Source(1))
            await post_many(store, circle, 2)
            assert _healthy(store)
            await asyncio.to_thread(own_cluster.stop)
            begun = time.monotonic()
            for _ in range(3):
                with pytest.raises(StoreFailedError):
                    await store.append(circle.post())
                with pytest.raises(StoreFailedError):
                    await store.view(circle.log, circle.capability)
            assert time.monotonic() - begun < Patience().connect
            assert not _healthy(store)
            await asyncio.to_thread(own_cluster.start)
            assert (await store.append(circle.post())).seq == 3
            assert (await store.view(circle.log, circle.capability)).part.head == 3
            assert store.healthy

    asyncio.run(go())


def test_health_comes_back_without_being_asked(own_cluster: Cluster) -> None:
    async def go() -> None:
        async with instance(own_cluster.dsn()) as store:
            await asyncio.to_thread(own_cluster.stop)
            await _until(lambda: not store.healthy)
            await asyncio.to_thread(own_cluster.start)
            await _until(lambda: store.healthy)

    asyncio.run(go())


def _healthy(store: PostgresStore) -> bool:
    return store.healthy


async def _until(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(30):
        while not true():  # noqa: ASYNC110 - what it waits for has no event
            await asyncio.sleep(0.05)


# --- answers that do not come


@pytest.fixture
def proxied(database: str) -> Iterator[tuple[Proxy, str]]:
    """A proxy before a database, and the address that leads through it."""
    head, _, rest = database.partition("@")
    host, _, name = rest.partition("/")
    address, _, port = host.partition(":")
    with Proxy((address, int(port))) as proxy:
        yield proxy, f"{head}@127.0.0.1:{proxy.port}/{name}"


def test_an_append_without_an_answer_is_not_acknowledged(
    proxied: tuple[Proxy, str], database: str
) -> None:
    """The answer is held back: the caller hears of a failure, and a repetition settles it."""
    proxy, dsn = proxied

    async def go() -> None:
        async with instance(dsn, patience=HASTE) as store:
            circle = await make_circle(store, Source(1))
            await post_many(store, circle, 2)
            post = circle.post()
            proxy.weather = Weather(hold_down=True)
            with pytest.raises(StoreFailedError):
                await store.append(post)
            proxy.weather = Weather()
            proxy.cut()
            answer = await store.append(post)
            assert (answer.seq, answer.repeated) == (3, True)
            assert (await ask(database, "SELECT count(*) FROM entries"))[0][0] == 3

    asyncio.run(go())


def test_a_black_hole_is_given_up_in_time(proxied: tuple[Proxy, str]) -> None:
    """Neither a silent connection nor one that does not come about holds anybody for long."""
    proxy, dsn = proxied

    async def go() -> None:
        async with instance(dsn, patience=HASTE) as store:
            circle = await make_circle(store, Source(1))
            await post_many(store, circle, 2)
            post = circle.post()
            proxy.weather = Weather(hold_up=True, hold_down=True)
            async with asyncio.timeout(20):
                for _ in range(2):
                    with pytest.raises(StoreFailedError):
                        await store.append(post)
                    with pytest.raises(StoreFailedError):
                        await store.write(circle.creation())
                    with pytest.raises(StoreFailedError):
                        await store.view(circle.log, circle.capability)
            assert not store.healthy
            proxy.weather = Weather()
            proxy.cut()
            assert (await store.append(post)).seq == 3

    asyncio.run(go())


# --- standbys

_HURRY = "SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE wait_event = 'SyncRep'"


async def _commits_wait(dsn: str) -> None:
    """Return once commits wait for a standby, as they do a moment after the option was set."""
    for at in range(200):
        probe = asyncio.create_task(ask(dsn, f"CREATE TABLE probe_{at} ()"))
        waited = False
        while not probe.done():
            waited = bool(await ask(dsn, _HURRY)) or waited
            await asyncio.sleep(0.05)
        await probe
        if waited:
            return
    pytest.fail("commits never waited for a standby")


@pytest.mark.slow
def test_what_the_standby_does_not_have_is_not_acknowledged(own_cluster: Cluster) -> None:
    """Neither when somebody ends the waiting for it, nor when the request comes again."""

    async def go() -> None:
        dsn = own_cluster.dsn()
        async with instance(dsn) as store:
            circle = await make_circle(store, Source(1))
            await post_many(store, circle, 2)
            post, commit = circle.post(), circle.commit(b"s" * 32)
            await asyncio.to_thread(own_cluster.set_option, "synchronous_standby_names", "*")
            await _commits_wait(dsn)
            for request in (post, post, commit, commit):
                assert isinstance(await _hurried(dsn, store, request), StoreFailedError)
            await asyncio.to_thread(own_cluster.set_option, "synchronous_standby_names", "")
            assert (await store.append(post)).seq == 3
            assert (await store.append(commit)).seq == 4

    async def _hurried(dsn: str, store: PostgresStore, request: Append) -> object:
        waiting = asyncio.create_task(store.append(request))
        while not waiting.done():
            await ask(dsn, _HURRY)
            await asyncio.sleep(0.05)
        return waiting.exception() or waiting.result()

    asyncio.run(go())


@pytest.mark.slow
def test_a_synchronous_standby_takes_over_and_nothing_is_lost(own_cluster: Cluster) -> None:
    with new_standby(own_cluster) as standby:
        own_cluster.set_option("synchronous_standby_names", "*")
        own_cluster.wait_for_standby("sync")
        asyncio.run(_take_over(own_cluster, standby))


async def _take_over(first: Cluster, second: Cluster) -> None:
    addresses = [first.dsn(), second.dsn()]
    async with instance(addresses) as one, instance(addresses, seed=1) as two:
        storm = await new_storm([one, two])
        generation = one.identity.generation
        async with storm.blowing():
            await storm.more(200)
            await asyncio.to_thread(first.kill)
            await asyncio.to_thread(second.promote)
            await storm.more(100)
        await storm.check(two)
        assert one.identity.generation == two.identity.generation == generation


@pytest.mark.slow
@pytest.mark.parametrize("after", ["append", "nothing", "write"])
def test_a_standby_that_lacks_something_makes_a_new_generation(
    own_cluster: Cluster, after: str
) -> None:
    """One that followed asynchronously takes over without the last entries.

    Both instances agree on one new generation, whatever makes them notice.
    """
    with new_standby(own_cluster) as standby:
        own_cluster.wait_for_standby("async")
        asyncio.run(_lose(own_cluster, standby, after))


async def _lose(first: Cluster, second: Cluster, after: str) -> None:
    addresses = [first.dsn(), second.dsn()]
    async with instance(addresses) as one, instance(addresses, seed=1) as two:
        source = Source(2)
        circle, quiet = await make_circle(one, source), await make_circle(two, source)
        await post_many(one, circle, 3)
        await post_many(two, quiet, 3)
        old = one.identity.generation
        await asyncio.to_thread(
            first.wait_until,
            "SELECT 1 FROM pg_stat_replication WHERE replay_lsn = pg_current_wal_lsn()",
        )
        await asyncio.to_thread(second.stop)
        await post_many(one, circle, 2)
        await post_many(two, circle, 2)
        await asyncio.to_thread(first.kill)
        await asyncio.to_thread(second.start)
        await asyncio.to_thread(second.promote)
        for store in (one, two):
            if after == "append":
                answer = await _outcome(store.append(circle.post()))
                assert _problem(answer) is Problem.NEEDS_REPAIR
            elif after == "write":
                await _outcome(store.write(quiet.creation()))
        await _until(lambda: one.identity.generation not in {old, b""})
        await _until(lambda: one.identity.generation == two.identity.generation)
        for store, log in ((one, circle), (two, quiet), (two, circle)):
            answer = await _outcome(store.append(log.post()))
            assert _problem(answer) is Problem.NEEDS_REPAIR
        new = one.identity.generation
        rows = await ask(second.dsn(), "SELECT value FROM meta WHERE name = 'generation'")
        assert rows[0][0] == new
        fresh = await make_circle(one, source)
        assert isinstance(await two.append(fresh.post()), Appended)


async def _outcome(answering: Awaitable[object]) -> object:
    """An answer, or what was raised instead."""
    return (await asyncio.gather(answering, return_exceptions=True))[0]


def _problem(answer: object) -> Problem | None:
    return answer.problem if isinstance(answer, RefusedError) else None


# --- a full disk


@pytest.fixture
def small_database(own_cluster: Cluster) -> Iterator[str]:
    """A database on a disk of its own with little room."""
    if os.geteuid() != 0:
        pytest.skip("only root can mount a small disk")
    with new_folder() as folder:
        disk = folder / "small"
        disk.mkdir()
        mount = ["mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", str(disk)]
        if subprocess.run(mount, capture_output=True, check=False).returncode != 0:
            pytest.skip("a small disk cannot be mounted here")
        try:
            yield _database_on(own_cluster, disk)
        finally:
            own_cluster.kill()
            subprocess.run(["umount", "-l", str(disk)], check=True)


def _database_on(cluster: Cluster, disk: Path) -> str:
    space = disk / "space"
    give(space)
    cluster.execute(f"CREATE TABLESPACE small LOCATION '{space}'")
    cluster.execute("CREATE DATABASE small TABLESPACE small")
    return cluster.dsn("small")


@pytest.mark.slow
def test_a_full_disk_is_said_and_ends_by_itself(small_database: str) -> None:
    async def go() -> None:
        async with instance(small_database) as store:
            circle = await make_circle(store, Source(1))
            await post_many(store, circle, 2)
            await ask(
                small_database, "CREATE TABLE room AS SELECT * FROM generate_series(1, 90000)"
            )
            failure: BaseException | None = None
            count = 2
            while failure is None and count < 2000:
                answers = await asyncio.gather(
                    *(store.append(circle.post(circle.source(100_000))) for _ in range(8)),
                    return_exceptions=True,
                )
                count += sum(isinstance(answer, Appended) for answer in answers)
                failure = next((one for one in answers if isinstance(one, BaseException)), None)
            assert isinstance(failure, StoreFullError)
            page = await store.read(circle.log, circle.capability, 0, count=2, size=9999)
            assert len(page.entries) == 2
            assert store.healthy
            await ask(small_database, "DROP TABLE room")
            assert (await store.append(circle.post())).seq == count + 1

    asyncio.run(go())
