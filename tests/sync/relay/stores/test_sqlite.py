"""The SQLite store as a whole: its files, its start and stop, its batches."""

import asyncio
import hashlib
import os
import stat
from collections.abc import Awaitable
from dataclasses import replace
from pathlib import Path

import apsw
import pytest

from sync.protocol.problems import Problem
from sync.relay.operations import (
    Append,
    Appended,
)
from sync.relay.stores.interface import StoreFailedError
from sync.relay.stores.sqlite.connection import DATABASE, LOCK, check_engine
from sync.relay.stores.sqlite.store import SqliteStore
from tests.sync.making import (
    SMALL,
    TODAY,
    Circle,
    Source,
    circle_of,
    in_store,
    make_circle,
    opened,
    post_many,
    read_all,
    refusal,
    store_in,
)


def test_what_was_appended_is_there_after_the_next_start(tmp_path: Path, source: Source) -> None:
    circles: list[Circle] = []

    async def write(store: SqliteStore) -> None:
        circle = await make_circle(store, source)
        circles.append(circle)
        first = await store.append(circle.post(b"one", withdraw_hash=source.secret()))
        assert (first.seq, first.turn, first.repeated) == (1, 1, False)
        await post_many(store, circle, 40, size=2000)

    async def look(store: SqliteStore) -> None:
        entries = await read_all(store, circles[0])
        assert [entry.seq for entry, _ in entries] == list(range(1, 42))
        assert entries[0][1] == b"one"
        assert entries[0][0].day == TODAY

    in_store(tmp_path, write)
    in_store(tmp_path, look)


def test_the_identity_is_drawn_once(tmp_path: Path) -> None:
    async def look(seed: int) -> object:
        async with opened(tmp_path, source=Source(seed)) as store:
            return store.identity

    first = asyncio.run(look(1))
    assert asyncio.run(look(2)) == first
    assert asyncio.run(look(3)) == first


def test_files_are_for_the_owner_only_and_the_log_is_gone_after_a_stop(tmp_path: Path) -> None:
    folder = tmp_path / "relay"

    async def scenario(store: SqliteStore) -> None:
        await make_circle(store, Source())
        assert {file.name for file in folder.iterdir()} > {DATABASE, f"{DATABASE}-wal"}
        for file in [folder, *folder.iterdir()]:
            assert not stat.S_IMODE(file.stat().st_mode) & 0o077, file.name

    in_store(folder, scenario)
    assert sorted(file.name for file in folder.iterdir()) == [DATABASE, LOCK]


def test_durability_and_page_size_are_as_said(tmp_path: Path) -> None:
    async def scenario(store: SqliteStore) -> None:
        sql = store._writer._sql
        assert sql is not None
        found = {name: sql.pragma(name) for name in ("synchronous", "secure_delete", "page_size")}
        assert found == {"synchronous": 2, "secure_delete": 1, "page_size": 8192}
        assert sql.pragma("journal_mode") == "wal"
        assert sql.pragma("wal_autocheckpoint") == 0

    in_store(tmp_path, scenario)


def test_a_repeated_append_is_answered_as_before(tmp_path: Path, source: Source) -> None:
    async def scenario(store: SqliteStore) -> None:
        circle = await make_circle(store, source)
        post = circle.post(b"words")
        first = await store.append(post)
        again = await asyncio.gather(*(store.append(post) for _ in range(5)))
        assert again == [replace(first, repeated=True)] * 5
        other = replace(post, body=b"else", body_hash=hashlib.sha256(b"else").digest())
        assert await refusal(store.append(other)) is Problem.KEY_REUSED
        assert len(await read_all(store, circle)) == 1

    in_store(tmp_path, scenario)


def test_the_same_append_many_times_in_one_batch_is_there_once(
    tmp_path: Path, source: Source
) -> None:
    async def scenario(store: SqliteStore) -> None:
        circle = await make_circle(store, source)
        post = circle.post(b"words")
        answers = await asyncio.gather(*(store.append(post) for _ in range(100)))
        assert sorted(answer.repeated for answer in answers) == [False] + [True] * 99
        assert {answer.seq for answer in answers} == {1}

    in_store(tmp_path, scenario)


def test_a_closed_store_says_so(tmp_path: Path, source: Source) -> None:
    async def scenario() -> None:
        store = store_in(tmp_path)
        circle = circle_of(source)
        with pytest.raises(StoreFailedError):
            await store.append(circle.post())
        with pytest.raises(StoreFailedError):
            await store.view(circle.log, circle.capability)
        healthy = [store.healthy]
        await store.open()
        healthy.append(store.healthy)
        await store.close()
        await store.close()
        assert [*healthy, store.healthy] == [False, True, False]
        with pytest.raises(StoreFailedError):
            await store.append(circle.post())
        with pytest.raises(StoreFailedError):
            await store.read(circle.log, circle.capability, 0, count=1, size=1)

    asyncio.run(scenario())


def test_closing_finishes_what_is_queued(tmp_path: Path, source: Source) -> None:
    async def scenario() -> Circle:
        store = store_in(tmp_path)
        await store.open()
        circle = await make_circle(store, source)
        posts = [asyncio.create_task(store.append(circle.post())) for _ in range(500)]
        await asyncio.sleep(0)
        await store.close()
        assert len(await asyncio.gather(*posts)) == 500
        return circle

    circle = asyncio.run(scenario())

    async def look(store: SqliteStore) -> None:
        assert len(await read_all(store, circle)) == 500

    in_store(tmp_path, look)


def test_a_second_store_on_the_same_folder_is_refused(tmp_path: Path) -> None:
    async def scenario(store: SqliteStore) -> None:
        with pytest.raises(StoreFailedError, match=r"^Another process .*\.$"):
            await store_in(tmp_path).open()
        await make_circle(store, Source())  # and the first one is none the worse

    in_store(tmp_path, scenario)
    in_store(tmp_path, scenario)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(StoreFailedError, match="Permission denied"):
        asyncio.run(store_in(tmp_path / "relay").open())


def test_a_file_that_is_no_database_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / DATABASE).write_bytes(b"something else entirely, of some length" * 300)
    with pytest.raises(StoreFailedError, match="NotADBError"):
        asyncio.run(store_in(tmp_path).open())
    # The lock was given back.
    (tmp_path / DATABASE).unlink()

    async def scenario(store: SqliteStore) -> None:
        await make_circle(store, Source())

    in_store(tmp_path, scenario)


@pytest.mark.parametrize("version", ["3.40.1", "3.51.2", "3.9.0"])
def test_an_engine_with_known_faults_is_refused(version: str) -> None:
    with pytest.raises(StoreFailedError, match=version):
        check_engine(version)
    check_engine("3.51.3")
    check_engine(apsw.sqlite_lib_version())


def test_a_cancelled_append_disturbs_nobody(tmp_path: Path, source: Source) -> None:
    async def scenario(store: SqliteStore) -> None:
        circle = await make_circle(store, source)
        tasks = [asyncio.create_task(store.append(circle.post())) for _ in range(50)]
        await asyncio.sleep(0)
        for task in tasks[::2]:
            task.cancel()
        done = await asyncio.gather(*tasks, return_exceptions=True)
        kept = [answer for answer in done if isinstance(answer, Appended)]
        assert len(kept) >= 25
        seqs = {entry.seq for entry, _ in await read_all(store, circle)}
        assert {answer.seq for answer in kept} <= seqs

    in_store(tmp_path, scenario)


def test_appends_and_other_operations_in_one_batch(tmp_path: Path, source: Source) -> None:
    async def scenario(store: SqliteStore) -> None:
        circle = await make_circle(store, source)
        works: list[Awaitable[object]] = []
        for number in range(60):
            if number % 3:
                works.append(store.append(circle.post(source(50))))
            else:
                works.append(make_circle(store, source))
        await asyncio.gather(*works)
        assert len(await read_all(store, circle)) == 40
        assert (await store.counts()).logs == 21

    in_store(tmp_path, scenario)


def test_limits_hold_within_one_batch(tmp_path: Path, source: Source) -> None:
    """Ten bodies of 10 KB do not fit into 64 KB, however they arrive."""

    async def scenario() -> None:
        limits = replace(SMALL, body=10_000)
        async with opened(tmp_path, limits) as store:
            circle = await make_circle(store, source)
            posts: list[Append] = [circle.post(source(10_000)) for _ in range(10)]
            answers = await asyncio.gather(*map(store.append, posts), return_exceptions=True)
            stored = [answer for answer in answers if isinstance(answer, Appended)]
            assert len(stored) == 6
            assert (await store.view(circle.log, circle.capability)).size == 60_000

    asyncio.run(scenario())
