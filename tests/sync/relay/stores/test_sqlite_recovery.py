"""SQLite reports an error: the writer begins anew, and takes nothing until that has worked."""

import asyncio
import logging
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import apsw
import pytest

from sync.relay.operations import Appended
from sync.relay.stores.interface import StoreFailedError, StoreFullError
from sync.relay.stores.sqlite import connection, store, writer
from sync.relay.stores.sqlite.batches import carry_out
from sync.relay.stores.sqlite.connection import open_reading, open_writing
from sync.relay.stores.sqlite.log_file import Pace
from sync.relay.stores.sqlite.store import SqliteStore
from tests.sync.making import Source, in_store, make_circle, post_many, read_all

QUICK = Pace(retry=0.05)


@pytest.fixture(autouse=True)
def expected(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """The store says in its log that writing failed."""
    with caplog.at_level(logging.ERROR):
        yield


class Fault:
    """Stands in for a function, and raises an error while it is switched on."""

    def __init__(self, plain: Callable[..., Any], error: type[apsw.Error]) -> None:
        self._plain = plain
        self._error = error
        self.on = False
        self.seen = 0

    def __call__(self, *arguments: Any) -> Any:
        result = self._plain(*arguments)
        if self.on:
            self.seen += 1
            if isinstance(result, apsw.Connection):
                result.close()
            raise self._error("words that name a path")
        return result


async def _until(wanted: Callable[[], bool]) -> None:
    end = time.monotonic() + 60
    while not wanted():
        assert time.monotonic() < end
        await asyncio.sleep(0.01)


@pytest.mark.parametrize("error", [apsw.IOError, apsw.CorruptError, apsw.NoMemError])
def test_one_error_fails_one_batch(
    tmp_path: Path, source: Source, monkeypatch: pytest.MonkeyPatch, error: type[apsw.Error]
) -> None:
    fault = Fault(carry_out, error)
    monkeypatch.setattr(writer, "carry_out", fault)

    async def scenario(opened: SqliteStore) -> None:
        circle = await make_circle(opened, source)
        kept = await post_many(opened, circle, 3)
        before = opened._writer._sql
        fault.on = True
        refused = circle.post()
        with pytest.raises(StoreFailedError) as caught:
            await opened.append(refused)
        fault.on = False
        assert "path" not in str(caught.value)
        assert not isinstance(caught.value, StoreFullError)
        await _until(lambda: opened.healthy)
        assert opened._writer._sql is not before
        again = await opened.append(refused)  # nothing of the first try is there
        assert (again.seq, again.repeated) == (kept[-1].seq + 1, False)
        assert len(await read_all(opened, circle)) == 4

    in_store(tmp_path, scenario, pace=QUICK)


def test_nothing_is_taken_until_the_database_can_be_opened_again(
    tmp_path: Path, source: Source, monkeypatch: pytest.MonkeyPatch
) -> None:
    work, door = Fault(carry_out, apsw.IOError), Fault(open_writing, apsw.CantOpenError)
    monkeypatch.setattr(writer, "carry_out", work)
    monkeypatch.setattr(store, "open_writing", door)

    async def scenario(opened: SqliteStore) -> None:
        circle = await make_circle(opened, source)
        await post_many(opened, circle, 5)
        work.on = door.on = True
        posts = [circle.post() for _ in range(20)]
        answers = await asyncio.gather(*map(opened.append, posts), return_exceptions=True)
        assert [type(answer) for answer in answers] == [StoreFailedError] * 20
        work.on = False
        await _until(lambda: door.seen >= 3)
        assert not opened.healthy
        with pytest.raises(StoreFailedError):
            await opened.append(circle.post())
        assert len(await read_all(opened, circle)) == 5  # reading goes on
        door.on = False
        await _until(lambda: opened.healthy)
        answers = await asyncio.gather(*map(opened.append, posts), return_exceptions=True)
        assert [type(answer) for answer in answers] == [Appended] * 20
        assert len(await read_all(opened, circle)) == 25

    in_store(tmp_path, scenario, pace=QUICK)


def test_a_store_that_is_broken_can_be_closed_and_opened(
    tmp_path: Path, source: Source, monkeypatch: pytest.MonkeyPatch
) -> None:
    work, door = Fault(carry_out, apsw.IOError), Fault(open_writing, apsw.CantOpenError)
    monkeypatch.setattr(writer, "carry_out", work)
    monkeypatch.setattr(store, "open_writing", door)

    async def break_it(opened: SqliteStore) -> None:
        circle = await make_circle(opened, source)
        await post_many(opened, circle, 5)
        work.on = door.on = True
        with pytest.raises(StoreFailedError):
            await opened.append(circle.post())

    async def look(opened: SqliteStore) -> None:
        assert (await opened.counts()).entries == 5

    in_store(tmp_path, break_it, pace=QUICK)
    work.on = door.on = False
    in_store(tmp_path, look, pace=QUICK)


def test_an_error_that_comes_of_a_full_disk_is_told_as_one(
    tmp_path: Path, source: Source, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite cannot always tell: the file it shares with readers fails in another way."""
    fault = Fault(carry_out, apsw.IOError)
    monkeypatch.setattr(writer, "carry_out", fault)
    monkeypatch.setattr(connection, "disk_full", lambda _folder: True)

    async def scenario(opened: SqliteStore) -> None:
        circle = await make_circle(opened, source)
        fault.on = True
        with pytest.raises(StoreFullError):
            await opened.append(circle.post())
        fault.on = False
        await _until(lambda: opened.healthy)
        assert (await opened.append(circle.post())).seq == 1

    in_store(tmp_path, scenario, pace=QUICK)


def test_a_read_that_meets_an_error_does_not_spoil_the_next(
    tmp_path: Path, source: Source, monkeypatch: pytest.MonkeyPatch
) -> None:
    door = Fault(open_reading, apsw.CantOpenError)
    monkeypatch.setattr(store, "open_reading", door)

    async def scenario(opened: SqliteStore) -> None:
        circle = await make_circle(opened, source)
        await post_many(opened, circle, 2)
        door.on = True
        for _ in range(3):
            with pytest.raises(StoreFailedError):
                await opened.view(circle.log, circle.capability)
        door.on = False
        assert len(await read_all(opened, circle)) == 2
        assert opened.healthy

    in_store(tmp_path, scenario)
