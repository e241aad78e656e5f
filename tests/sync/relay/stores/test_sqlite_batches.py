"""What is waiting is written together, and what is asked together is read once."""

import asyncio
import logging
import threading
import time
from collections.abc import Awaitable, Coroutine
from pathlib import Path
from typing import Any

import apsw
import pytest

from sync.protocol.ids import secret_hash
from sync.protocol.problems import Problem
from sync.relay.book import Book
from sync.relay.gate import asked
from sync.relay.operations import (
    AddChunk,
    Append,
    Appended,
    BoxKind,
    CloseBox,
    CreateBox,
    EmptyBox,
    Mint,
    Operation,
    Post,
    RenewRepair,
    Repair,
    Withdraw,
)
from sync.relay.records import Setting
from sync.relay.rules import decide
from sync.relay.stores.interface import StoreFailedError
from sync.relay.stores.sqlite import batches, writer
from sync.relay.stores.sqlite.connection import Sql
from sync.relay.stores.sqlite.log_file import Pace
from sync.relay.stores.sqlite.store import SqliteStore
from tests.sync.making import (
    Circle,
    Source,
    in_store,
    make_circle,
    opened,
    post_many,
    read_all,
    refusal,
)
from tests.sync.relay.stores.watching import statements


class Held:
    """Keeps the writer busy until it is let go, so that a batch gathers behind it."""

    def __init__(self, store: SqliteStore) -> None:
        self._store = store
        self._go = threading.Event()
        self._begun = threading.Event()

    async def __aenter__(self) -> None:
        self._task = asyncio.ensure_future(self._store._writer.submit(self._wait))
        await asyncio.to_thread(self._begun.wait, 30)

    async def __aexit__(self, *_: object) -> None:
        self._go.set()
        await self._task

    def _wait(self, _sql: Sql) -> None:
        self._begun.set()
        assert self._go.wait(30)


async def _start(works: list[Coroutine[Any, Any, Any]]) -> list["asyncio.Task[Any]"]:
    tasks = [asyncio.create_task(work) for work in works]
    await asyncio.sleep(0)
    return tasks


def test_what_is_waiting_is_one_transaction_and_one_wake_up(
    tmp_path: Path, source: Source, monkeypatch: pytest.MonkeyPatch
) -> None:
    wakes: list[int] = []
    plain = batches.resolve

    def count(outcomes: Any) -> None:
        wakes.append(len(outcomes))
        plain(outcomes)

    monkeypatch.setattr(writer, "resolve", count)

    async def scenario() -> None:
        with statements(monkeypatch) as said:
            async with opened(tmp_path) as store:
                circles = [await make_circle(store, source) for _ in range(4)]
                async with Held(store):
                    posts = [circles[n % 4].post(source(100)) for n in range(200)]
                    tasks = await _start([store.append(post) for post in posts])
                    said.clear()
                    wakes.clear()
                await asyncio.gather(*tasks)
                assert said.count("COMMIT") == 2  # the one that was held, and the batch
                assert wakes == [1, 200]
                # Few statements, whatever the number of appends.
                assert len(said) < 40

    asyncio.run(scenario())


def test_a_batch_has_a_most(
    tmp_path: Path, source: Source, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scenario() -> None:
        with statements(monkeypatch) as said:
            async with opened(tmp_path, pace=Pace(batch=16)) as store:
                circle = await make_circle(store, source)
                async with Held(store):
                    tasks = await _start([store.append(circle.post()) for _ in range(100)])
                    said.clear()
                await asyncio.gather(*tasks)
                assert said.count("COMMIT") == 8
                assert len(await read_all(store, circle)) == 100

    asyncio.run(scenario())


def test_appends_of_one_log_in_one_batch_follow_each_other(tmp_path: Path, source: Source) -> None:
    """Turns are opened and used within the same transaction, in the order of arrival."""

    async def scenario(store: SqliteStore) -> None:
        circle = await make_circle(store, source)
        works: list[Append] = []
        for _ in range(10):
            works += [circle.post(source(10)), circle.post(source(10))]
            stale = circle.post(source(10))
            secret = source.secret()
            works.append(circle.commit(secret))
            circle.passed_to(secret)
            works.append(stale)
        async with Held(store):
            tasks = await _start([store.append(work) for work in works])
        answers = await asyncio.gather(*tasks, return_exceptions=True)
        stored = [answer for answer in answers if isinstance(answer, Appended)]
        assert [answer.seq for answer in stored] == list(range(1, 31))
        assert [answer.turn for answer in stored] == [(n + 1) // 3 + 1 for n in range(30)]
        view = await store.view(circle.log, circle.capability)
        assert (view.part.turn, view.part.oldest, view.part.head) == (11, 31, 30)
        repaired = await store.view(circle.log, secret_hash(circle.repair))
        assert repaired.chain == stored[-1].chain

    in_store(tmp_path, scenario)


@pytest.mark.parametrize("kind", [KeyError, apsw.ConstraintError])
def test_our_own_mistake_in_one_operation_fails_only_that_one(
    kind: type[Exception],
    tmp_path: Path,
    source: Source,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def faulty(operation: Operation, book: Book, setting: Setting) -> Any:
        result = decide(operation, book, setting)
        if isinstance(operation, Append) and operation.body == b"poison":
            raise kind(operation.log)  # after it has changed the book
        return result

    async def scenario(store: SqliteStore) -> None:
        circle = await make_circle(store, source)
        monkeypatch.setattr(batches, "decide", faulty)
        async with Held(store):
            bodies = [b"fine"] * 5 + [b"poison"] + [b"fine"] * 5
            tasks = await _start([store.append(circle.post(body)) for body in bodies])
        answers = await asyncio.gather(*tasks, return_exceptions=True)
        assert [type(answer) for answer in answers].count(Appended) == 10
        assert isinstance(answers[5], StoreFailedError)
        assert [body for _, body in await read_all(store, circle)] == [b"fine"] * 10
        assert store.healthy
        assert circle.log.hex() not in caplog.text
        assert repr(circle.log) not in caplog.text
        assert kind.__name__ in caplog.text
        assert circle.log.hex() not in str(answers[5])

    with caplog.at_level(logging.ERROR):
        in_store(tmp_path, scenario)


def test_our_own_mistake_in_a_read_tells_nothing(
    tmp_path: Path, source: Source, caplog: pytest.LogCaptureFixture
) -> None:
    async def scenario(store: SqliteStore) -> None:
        circle = await make_circle(store, source)

        def faulty(_sql: Sql) -> None:
            raise KeyError(circle.log)

        with pytest.raises(StoreFailedError) as caught:
            await store._readers.read("faulty", faulty)
        assert repr(circle.log) not in caplog.text + repr(caught.value)
        assert "KeyError" in caplog.text
        assert await read_all(store, circle) == []

    with caplog.at_level(logging.ERROR):
        in_store(tmp_path, scenario)


def test_reads_that_ask_the_same_are_done_once(
    tmp_path: Path, source: Source, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scenario() -> None:
        async with opened(tmp_path, readers=1) as store:
            circle = await make_circle(store, source)
            await post_many(store, circle, 3)
            begun, go = threading.Event(), threading.Event()

            def block(_sql: Sql) -> None:
                begun.set()
                assert go.wait(30)

            blocked = asyncio.ensure_future(store._readers.read("block", block))
            await asyncio.to_thread(begun.wait, 30)
            asked = [
                store.read(circle.log, circle.capability, 0, count=9, size=9999) for _ in range(50)
            ]
            reads = await _start(list(asked))
            assert len(store._readers._waiting) == 1
            go.set()
            await blocked
            pages = await asyncio.gather(*reads)
            assert all(page is pages[0] for page in pages)
            assert len(pages[0].entries) == 3

    asyncio.run(scenario())


def test_a_read_that_has_begun_is_not_shared(tmp_path: Path, source: Source) -> None:
    """Whoever asks after an acknowledgement sees what was acknowledged."""

    async def scenario() -> None:
        async with opened(tmp_path, readers=2) as store:
            circle = await make_circle(store, source)
            key = ("page", circle.log, circle.capability, 0, 9, 9999)
            begun, go = threading.Event(), threading.Event()

            def slow(sql: Sql) -> int:
                found = len(sql.execute("SELECT 1 FROM entries").fetchall())
                begun.set()
                assert go.wait(30)
                return found

            early = asyncio.ensure_future(store._readers.read(key, slow))
            await asyncio.to_thread(begun.wait, 30)
            await store.append(circle.post())
            page = await store.read(circle.log, circle.capability, 0, count=9, size=9999)
            assert len(page.entries) == 1
            go.set()
            assert await early == 0

    asyncio.run(scenario())


def test_readers_see_every_acknowledged_append_at_once(tmp_path: Path, source: Source) -> None:
    async def scenario(store: SqliteStore) -> None:
        circles = [await make_circle(store, source) for _ in range(8)]

        async def member(circle: Circle) -> None:
            for _ in range(40):
                done = await store.append(circle.post(source(30)))
                after = done.seq - 1
                page = await store.read(circle.log, circle.capability, after, count=9, size=9999)
                assert page.entries[0][0].chain == done.chain

        await asyncio.gather(*map(member, circles))

    in_store(tmp_path, scenario)


# --- what is missing costs what is wrong costs


def _writes(circle: Circle, log: bytes, wrong: bytes, source: Source) -> list[Operation]:
    """One of every operation that shows a capability or secret for a log."""
    body, digest = b"b", source.secret()
    plain = circle.post()
    return [
        Append(log, wrong, plain.key, 1, plain.body, plain.body_hash),
        Append(log, wrong, plain.key, 1, plain.body, plain.body_hash, next_hash=digest),
        Repair(log, wrong, plain.key, 1, body, digest, 0, 2, digest),
        RenewRepair(log, wrong, digest),
        Withdraw(log, 1, wrong),
        AddChunk(log, wrong, plain.key, 0, digest, 10, "d1/" + "0" * 32),
        CreateBox(plain.key, log, wrong, digest, digest, BoxKind.INVITE),
        Mint(log, wrong, asked(log, plain.key, 1)),
    ]


@pytest.mark.parametrize("number", range(8))
def test_a_missing_log_and_a_wrong_capability_run_the_same_statements(
    tmp_path: Path, source: Source, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    async def scenario() -> None:
        with statements(monkeypatch) as said:
            async with opened(tmp_path) as store:
                circle = await make_circle(store, source)
                await post_many(store, circle, 3)
                wrong = source.secret()

                async def trace(log: bytes) -> list[str]:
                    said.clear()
                    operation = _writes(circle, log, wrong, source)[number]
                    assert await refusal(store.write(operation)) is Problem.UNKNOWN
                    return list(said)

                known, unknown = await trace(circle.log), await trace(source.id())
                assert known == unknown
                assert len(known) > 2

    asyncio.run(scenario())


def test_reading_what_is_missing_or_closed_runs_the_same_statements(
    tmp_path: Path, source: Source, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scenario() -> None:
        with statements(monkeypatch) as said:
            async with opened(tmp_path, readers=1) as store:
                circle = await make_circle(store, source)
                await post_many(store, circle, 3)
                contact, reader, box = source.secret(), source.secret(), source.id()
                await store.write(
                    CreateBox(box, circle.log, circle.capability, contact, reader, BoxKind.RETURN)
                )
                await read_all(store, circle)  # the reader's connection is open now
                wrong, nowhere, thing = source.secret(), source.id(), source.id()

                async def trace(asked: Awaitable[object]) -> list[str]:
                    said.clear()
                    assert await refusal(asked) is Problem.UNKNOWN
                    return list(said)

                async def pair(first: Awaitable[object], second: Awaitable[object]) -> None:
                    assert await trace(first) == await trace(second)

                log = circle.log
                await pair(
                    store.read(log, wrong, 0, count=9, size=99),
                    store.read(nowhere, wrong, 0, count=9, size=99),
                )
                await pair(store.view(log, wrong), store.view(nowhere, wrong))
                await pair(
                    store.attachment(log, wrong, thing), store.attachment(nowhere, wrong, thing)
                )
                await pair(
                    store.items(box, wrong, 0, count=9, size=99),
                    store.items(nowhere, wrong, 0, count=9, size=99),
                )
                for make in (_post, _empty, CloseBox):
                    await pair(store.write(make(box, wrong)), store.write(make(nowhere, wrong)))

    asyncio.run(scenario())


def _post(box: bytes, capability: bytes) -> Post:
    return Post(box, capability, b"k" * 16, b"b", b"h" * 32)


def _empty(box: bytes, capability: bytes) -> EmptyBox:
    return EmptyBox(box, capability, 3)


def test_a_slow_read_does_not_hold_up_writing(tmp_path: Path, source: Source) -> None:
    async def scenario() -> None:
        async with opened(tmp_path, readers=1) as store:
            circle = await make_circle(store, source)
            go = threading.Event()

            def slow(sql: Sql) -> int:
                found = len(sql.execute("SELECT 1 FROM logs").fetchall())
                assert go.wait(30)
                return found

            reading = asyncio.ensure_future(store._readers.read("slow", slow))
            await post_many(store, circle, 20)
            assert not reading.done()
            go.set()
            assert await reading == 1

    asyncio.run(scenario())


def test_the_loop_goes_on_while_the_disk_is_slow(tmp_path: Path, source: Source) -> None:
    async def scenario(store: SqliteStore) -> None:
        circle = await make_circle(store, source)
        ticks = 0
        async with Held(store):
            (task,) = await _start([store.append(circle.post())])
            until = time.monotonic() + 30
            while ticks < 50 and time.monotonic() < until:
                ticks += 1
                await asyncio.sleep(0.001)
            assert not task.done()
        assert (await task).seq == 1
        assert ticks == 50

    in_store(tmp_path, scenario)
