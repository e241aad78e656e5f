"""A full disk: what is written is refused, what is there is read, and it passes by itself."""

import asyncio
import logging
import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from sync.relay.operations import Appended
from sync.relay.stores.interface import StoreFullError
from sync.relay.stores.sqlite.log_file import Pace
from sync.relay.stores.sqlite.store import SqliteStore
from tests.sync.making import Circle, Source, make_circle, opened, read_all
from tests.sync.relay.stores.watching import integrity

QUICK = Pace(checkpoint=256 * 1024, truncate=1 << 30, retry=0.05)


@pytest.fixture(autouse=True)
def expected(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """The store says in its log that there is no room, and when there is some again."""
    with caplog.at_level(logging.ERROR):
        yield


async def _until_full(store: SqliteStore, circle: Circle) -> list[Appended]:
    """Append until there is no room; what was acknowledged."""
    stored: list[Appended] = []
    for _ in range(2000):
        posts = [circle.post(circle.source(2000)) for _ in range(16)]
        answers = await asyncio.gather(*map(store.append, posts), return_exceptions=True)
        stored += [answer for answer in answers if isinstance(answer, Appended)]
        refused = [answer for answer in answers if not isinstance(answer, Appended)]
        assert all(isinstance(answer, StoreFullError) for answer in refused), refused
        if refused:
            return stored
    raise AssertionError("it never was full")


async def _until_room(store: SqliteStore) -> None:
    until = time.monotonic() + 60
    while not store.healthy:
        assert time.monotonic() < until, "it does not recover"
        await asyncio.sleep(0.02)


async def _check(store: SqliteStore, circle: Circle, stored: list[Appended]) -> None:
    """Nothing acknowledged is lost, and what was refused left no trace in the numbers."""
    chains = {entry.seq: entry.chain for entry, _ in await read_all(store, circle)}
    for answer in stored:
        assert chains[answer.seq] == answer.chain


def test_a_database_that_may_not_grow(tmp_path: Path, source: Source) -> None:
    async def scenario() -> None:
        async with opened(tmp_path, pace=QUICK) as store:
            circle = await make_circle(store, source)
            sql = store._writer._sql
            assert sql is not None
            await asyncio.to_thread(sql.pragma, "max_page_count", 60)
            stored = await _until_full(store, circle)
            await _check(store, circle, stored)
            await asyncio.to_thread(sql.pragma, "max_page_count", 1 << 30)
            more = await store.append(circle.post())
            assert more.seq == stored[-1].seq + 1
            await _until_room(store)
            await _check(store, circle, [*stored, more])

    asyncio.run(scenario())


class SmallDisk:
    """A real file system of some megabytes, and the file that fills it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._ballast = root / "ballast"

    def fill(self) -> None:
        """Take all room there is."""
        with self._ballast.open("ab", buffering=0) as file, suppress(OSError):
            while True:
                file.write(bytes(64 * 1024))
        with self._ballast.open("ab", buffering=0) as file, suppress(OSError):
            while True:
                file.write(bytes(512))

    def empty(self) -> None:
        """Give the room back."""
        self._ballast.unlink(missing_ok=True)


def _mounted(point: Path, *how: str) -> bool:
    point.mkdir(exist_ok=True)
    mount = ["mount", *how, str(point)]
    return not subprocess.run(mount, capture_output=True, check=False).returncode


@pytest.fixture(params=["tmpfs", "ext4"])
def disk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[SmallDisk]:
    """A small disk; skipped where it cannot be mounted."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("only root can mount a small disk")
    point, image = tmp_path / "small", tmp_path / "image"
    if request.param == "tmpfs":
        mounted = _mounted(point, "-t", "tmpfs", "-o", "size=8m", "lamplit-test")
    else:
        with image.open("wb") as file:
            file.truncate(16 * 1024 * 1024)
        made = subprocess.run(
            ["mkfs.ext4", "-q", "-F", str(image)], capture_output=True, check=False
        ).returncode if _has("mkfs.ext4") else 1  # fmt: skip
        mounted = not made and _mounted(point, "-o", "loop", str(image))
    if not mounted:
        pytest.skip(f"a small {request.param} cannot be mounted here")
    yield SmallDisk(point)
    subprocess.run(["umount", "-l", str(point)], check=True)


def _has(program: str) -> bool:
    return any((Path(folder) / program).exists() for folder in ("/sbin", "/usr/sbin", "/bin"))


@pytest.mark.slow
def test_a_disk_that_the_relay_fills_itself(disk: SmallDisk, source: Source) -> None:
    folder = disk.root / "relay"
    stored: list[Appended] = []

    async def fill() -> Circle:
        async with opened(folder, pace=QUICK) as store:
            circle = await make_circle(store, source)
            stored.extend(await _until_full(store, circle))
            assert len(stored) > 100
            assert not store.healthy
            await _check(store, circle, stored)
            return circle

    async def look(circle: Circle) -> None:
        async with opened(folder) as store:
            await _check(store, circle, stored)

    circle = asyncio.run(fill())
    assert integrity(folder) == "ok"
    asyncio.run(look(circle))


@pytest.mark.slow
def test_room_that_others_take_and_give_back(disk: SmallDisk, source: Source) -> None:
    """The relay itself is small; something else fills the disk, three times."""
    folder = disk.root / "relay"

    async def scenario() -> None:
        async with opened(folder, pace=QUICK) as store:
            circle = await make_circle(store, source)
            stored: list[Appended] = []
            for _ in range(3):
                disk.fill()
                stored += await _until_full(store, circle)
                assert not store.healthy
                await _check(store, circle, stored)
                disk.empty()
                await _until_room(store)
                stored.append(await store.append(circle.post(source(3000))))
                await _check(store, circle, stored)

    asyncio.run(scenario())
    assert integrity(folder) == "ok"
