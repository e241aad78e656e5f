"""The log file (WAL) stays small, whoever reads."""

import asyncio
import logging
import time
from pathlib import Path

import apsw
import pytest

from sync.relay.stores.interface import StoreFailedError, StoreFullError
from sync.relay.stores.sqlite.connection import DATABASE, Sql, open_beside
from sync.relay.stores.sqlite.log_file import Pace
from sync.relay.stores.sqlite.snapshot import snapshot
from sync.relay.stores.sqlite.store import SqliteStore
from tests.sync.making import (
    Circle,
    Source,
    in_store,
    make_circle,
    opened,
    post_many,
    read_all,
)
from tests.sync.relay.stores.watching import integrity, wal_size

KIB = 1024
QUICK = Pace(checkpoint=256 * KIB, truncate=1024 * KIB, patience=0.05, retry=0.05)
ENDLESS = """
    WITH RECURSIVE n (i) AS (SELECT count(*) FROM entries UNION ALL SELECT i + 1 FROM n)
    SELECT max(i) FROM n"""


async def _post(store: SqliteStore, circle: Circle, rounds: int) -> None:
    for _ in range(rounds):
        posts = [circle.post(circle.source(1000)) for _ in range(32)]
        await asyncio.gather(*map(store.append, posts))


def test_the_log_is_moved_from_time_to_time(tmp_path: Path, source: Source) -> None:
    async def scenario(store: SqliteStore) -> None:
        circle = await make_circle(store, source)
        sizes = []
        for _ in range(20):
            await _post(store, circle, 4)
            sizes.append(wal_size(tmp_path))
        assert max(sizes) < 4 * QUICK.checkpoint
        assert (tmp_path / DATABASE).stat().st_size > 1024 * KIB

    in_store(tmp_path, scenario, pace=QUICK)


def test_a_read_that_does_not_end_is_ended(tmp_path: Path, source: Source) -> None:
    async def scenario(store: SqliteStore) -> None:
        circle = await make_circle(store, source)

        def stuck(sql: Sql) -> None:
            sql.execute(ENDLESS).fetchall()

        reading = asyncio.create_task(store._readers.read("stuck", stuck))
        until = time.monotonic() + 60
        while not reading.done() and time.monotonic() < until:
            await _post(store, circle, 2)
        with pytest.raises(StoreFailedError, match="InterruptError"):
            await reading
        await _post(store, circle, 20)
        sizes = [wal_size(tmp_path)]
        await _post(store, circle, 20)
        assert wal_size(tmp_path) <= max(sizes[0], 8 * QUICK.checkpoint)
        assert len(await read_all(store, circle)) > 1000  # and reading works again
        assert store.healthy

    in_store(tmp_path, scenario, pace=QUICK)


def test_somebody_else_who_reads_for_ever_stops_writing_before_the_disk_is_full(
    tmp_path: Path, source: Source, caplog: pytest.LogCaptureFixture
) -> None:
    pace = Pace(checkpoint=256 * KIB, truncate=1024 * KIB, most=2048 * KIB, retry=0.05)

    async def scenario() -> None:
        async with opened(tmp_path, pace=pace) as store:
            circle = await make_circle(store, source)
            await post_many(store, circle, 1)
            outsider = open_beside(tmp_path / DATABASE)
            outsider.execute("BEGIN")
            outsider.execute("SELECT count(*) FROM entries").fetchall()
            with pytest.raises(StoreFullError):
                await _post(store, circle, 200)
            assert not store.healthy
            assert wal_size(tmp_path) < 2 * pace.most
            kept = len(await read_all(store, circle))  # reading goes on
            outsider.close()
            await _recovered(store)
            assert (await post_many(store, circle, 1))[0].seq > kept - 1
            assert wal_size(tmp_path) < pace.most

    with caplog.at_level(logging.ERROR):
        asyncio.run(scenario())


async def _recovered(store: SqliteStore) -> None:
    until = time.monotonic() + 60
    while not store.healthy:
        assert time.monotonic() < until
        await asyncio.sleep(0.02)


def test_a_copy_is_whole_while_members_write(tmp_path: Path, source: Source) -> None:
    target = tmp_path / "copy" / DATABASE
    target.parent.mkdir()

    async def scenario() -> list[Circle]:
        async with opened(tmp_path / "relay", pace=QUICK) as store:
            circles = [await make_circle(store, source) for _ in range(4)]
            await asyncio.gather(*(_post(store, circle, 5) for circle in circles))
            copying = asyncio.create_task(asyncio.to_thread(snapshot, tmp_path / "relay", target))
            while not copying.done():
                await asyncio.gather(*(_post(store, circle, 1) for circle in circles))
            await copying
            return circles

    circles = asyncio.run(scenario())
    assert [file.name for file in target.parent.iterdir()] == [DATABASE]
    assert target.stat().st_mode & 0o077 == 0
    assert integrity(target.parent) == "ok"

    async def look(store: SqliteStore) -> None:
        for circle in circles:
            assert len(await read_all(store, circle)) >= 160
            assert (await post_many(store, circle, 1))[0].seq > 160

    in_store(target.parent, look)


def test_a_copy_of_a_stopped_relay_has_everything(tmp_path: Path, source: Source) -> None:
    async def write(store: SqliteStore) -> None:
        await post_many(store, await make_circle(store, source), 25)

    in_store(tmp_path / "relay", write)
    target = tmp_path / DATABASE
    target.write_bytes(b"an older copy")
    snapshot(tmp_path / "relay", target)
    sql = apsw.Connection(str(target))
    assert sql.execute("SELECT count(*) FROM entries").fetchall() == [(25,)]
    assert sql.pragma("page_size") == 8192
    sql.close()


def test_a_copy_that_cannot_be_made_is_a_sentence_and_leaves_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "relay"
    folder.mkdir()
    with pytest.raises(StoreFailedError, match="no relay's database"):
        snapshot(folder, tmp_path / "copy.db")
    (folder / DATABASE).write_bytes(b"something else entirely, of some length" * 300)
    with pytest.raises(StoreFailedError, match="NotADBError"):
        snapshot(folder, tmp_path / "copy.db")
    with pytest.raises(StoreFailedError, match="No such file"):
        snapshot(folder, tmp_path / "nowhere" / "copy.db")
    assert not list(tmp_path.glob("copy*"))
