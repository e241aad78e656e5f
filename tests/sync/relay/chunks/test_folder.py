"""A folder of chunks on a bad day: crashes, full and failing disks, two processes on one folder."""

import asyncio
import errno
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from sync.protocol.sizes import CHUNK
from sync.relay.chunks.disk import Disk
from sync.relay.chunks.folder import FolderChunks
from sync.relay.chunks.interface import ChunkLostError, new_place
from sync.relay.stores.interface import StoreFailedError, StoreFullError
from tests.sync.disks import small_disk

PLACE = "d20000/" + "a" * 32


@pytest.fixture
def full_soon(tmp_path: Path) -> Iterator[Path]:
    """A real file system with room for three chunks and a half."""
    with small_disk(tmp_path / "disk", 3500) as folder:
        yield folder


def files(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def test_a_full_disk_is_said_and_reading_goes_on(full_soon: Path) -> None:
    root = full_soon / "chunks"

    async def scenario() -> None:
        chunks = FolderChunks(root)
        await chunks.open()
        kept = [new_place(1, os.urandom) for _ in range(3)]
        for place in kept:
            await chunks.put(place, bytes(CHUNK))
        with pytest.raises(StoreFullError):
            await chunks.put(PLACE, bytes(CHUNK))
        assert files(root) == sorted(kept)  # nothing half written is left
        for place in kept:
            assert await chunks.read(place) == bytes(CHUNK)
        await chunks.remove(kept[:1])
        await chunks.put(new_place(1, os.urandom), bytes(CHUNK))  # without a restart
        await chunks.close()

    asyncio.run(scenario())


def test_a_read_only_disk_is_said(full_soon: Path) -> None:
    async def scenario() -> None:
        chunks = FolderChunks(full_soon)
        await chunks.open()
        await chunks.put(PLACE, b"words")
        remount = ["mount", "-o", "remount,ro", str(full_soon)]
        await asyncio.to_thread(subprocess.run, remount, check=True)
        with pytest.raises(StoreFailedError, match="EACCES"):
            await chunks.check()
        with pytest.raises(StoreFailedError, match="EROFS"):
            await chunks.put(new_place(1, os.urandom), b"words")
        assert await chunks.remove([PLACE]) == []
        assert await chunks.read(PLACE) == b"words"
        await chunks.close()

    asyncio.run(scenario())


def failing(number: int, error: int, real: Callable[..., Any]) -> Callable[..., Any]:
    """A call of the system that fails the `number`th time."""
    calls = iter(range(1, 1000))

    def call(*args: Any, **kwargs: Any) -> Any:
        if next(calls) == number:
            raise OSError(error, os.strerror(error), "/a/path/that/names/a/place")
        return real(*args, **kwargs)

    return call


@pytest.mark.parametrize("call", ["fsync", "write", "rename", "open"])
@pytest.mark.parametrize("error", [errno.EIO, errno.ENOSPC, errno.EDQUOT])
def test_no_failed_write_is_acknowledged_or_readable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, error: int
) -> None:
    """Whichever call fails, the first or a later one: put fails, and leaves nothing."""

    # Folder, file and name are opened and synced, each for itself.
    times = {"fsync": 3, "write": 1, "rename": 1, "open": 3}[call]

    async def scenario(root: Path, number: int) -> None:
        chunks = FolderChunks(root)
        await chunks.open()
        with monkeypatch.context() as patch:
            patch.setattr(os, call, failing(number, error, getattr(os, call)))
            if number > times:
                await chunks.put(PLACE, b"words")
                return
            with pytest.raises(StoreFailedError) as caught:
                await chunks.put(PLACE, b"words")
        assert isinstance(caught.value, StoreFullError) == (error != errno.EIO)
        assert "path" not in str(caught.value)
        assert caught.value.__suppress_context__
        assert files(root) == []
        with pytest.raises(ChunkLostError):
            await chunks.read(PLACE)
        await chunks.put(PLACE, b"words")
        assert await chunks.read(PLACE) == b"words"

    for number in range(1, times + 2):
        asyncio.run(scenario(tmp_path / str(number), number))


def test_a_removal_that_is_not_durable_is_not_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scenario() -> None:
        chunks = FolderChunks(tmp_path)
        await chunks.open()
        await chunks.put(PLACE, b"words")
        with monkeypatch.context() as patch:
            patch.setattr(os, "fsync", failing(1, errno.EIO, os.fsync))
            assert await chunks.remove([PLACE]) == []
        assert await chunks.remove([PLACE]) == [PLACE]
        await chunks.close()

    asyncio.run(scenario())


WRITER = """
import os, sys
from pathlib import Path
from sync.relay.chunks.disk import Disk
from sync.relay.chunks.interface import new_place
disk = Disk(Path(sys.argv[1]))
disk.prepare()
for _ in range(2000):
    place = new_place(5, os.urandom)
    disk.write(place, place.encode() * 20_000)
    print(place, flush=True)
"""


def test_killed_while_writing(tmp_path: Path, project: Path) -> None:
    """What was told as kept is there whole; what was torn goes at the next start."""
    told = []
    for number in range(3):
        process = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(tmp_path / "chunks")],
            stdout=subprocess.PIPE,
            text=True,
            cwd=project,
        )
        assert process.stdout is not None
        for _ in range(5 + 7 * number):
            told.append(process.stdout.readline().strip())  # noqa: PERF401 - one line at a time
        process.send_signal(signal.SIGKILL)
        rest, _ = process.communicate()
        told += [line for line in rest.splitlines() if len(line) == len(told[0])]
    (tmp_path / "chunks" / "d5" / ("b" * 32 + ".part")).write_bytes(b"torn")

    disk = Disk(tmp_path / "chunks")
    disk.prepare()

    assert not list((tmp_path / "chunks").rglob("*.part"))
    for place in told:
        assert disk.read(place) == place.encode() * 20_000


def test_two_processes_on_one_folder(tmp_path: Path) -> None:
    """One starts, sweeps and removes empty folders while the other writes: nothing told is lost."""
    writer, other = Disk(tmp_path), Disk(tmp_path)
    writer.prepare()
    kept: list[str] = []
    failed = 0
    done = threading.Event()

    def disturb() -> None:
        while not done.is_set():
            other.prepare()
            other.places(5)
            time.sleep(0.001)

    thread = threading.Thread(target=disturb)
    thread.start()
    try:
        for number in range(300):
            place = new_place(5, os.urandom)
            try:
                writer.write(place, place.encode())
            except FileNotFoundError:
                failed += 1  # taken for a leftover twice in a row; nothing was acknowledged
                continue
            kept.append(place)
            if number % 3 == 0:
                assert writer.remove(kept) == kept
                kept.clear()
    finally:
        done.set()
        thread.join()

    assert [writer.read(place) for place in kept] == [place.encode() for place in kept]
    assert failed < 300
    assert files(tmp_path) == sorted(kept)


def test_empty_folders_of_old_days_go(tmp_path: Path) -> None:
    async def scenario() -> None:
        chunks = FolderChunks(tmp_path / "chunks")
        await chunks.open()
        for day in (5, 6):
            place = f"d{day}/" + "a" * 32
            await chunks.put(place, b"words")
            await chunks.remove([place])
        assert [batch async for batch in chunks.older(6)] == []
        assert [path.name for path in (tmp_path / "chunks").glob("*")] == ["d6"]
        await chunks.put("d5/" + "b" * 32, b"again")
        assert await chunks.read("d5/" + "b" * 32) == b"again"
        await chunks.close()

    asyncio.run(scenario())


def test_a_missing_folder_fails(tmp_path: Path) -> None:
    async def scenario() -> None:
        chunks = FolderChunks(tmp_path / "chunks")
        await chunks.open()
        (tmp_path / "chunks").rmdir()
        with pytest.raises(StoreFailedError):
            await chunks.check()
        with pytest.raises(StoreFailedError) as caught:
            await chunks.put(PLACE, b"words")
        assert not isinstance(caught.value, ChunkLostError)
        with pytest.raises(StoreFailedError):
            [batch async for batch in chunks.older(30_000)]
        await chunks.close()

    asyncio.run(scenario())


def test_only_the_owner_can_read(tmp_path: Path) -> None:
    async def scenario() -> None:
        chunks = FolderChunks(tmp_path / "chunks")
        await chunks.open()
        await chunks.put(PLACE, b"words")
        await chunks.close()

    asyncio.run(scenario())
    modes = {path: path.stat().st_mode & 0o077 for path in (tmp_path / "chunks").rglob("*")}
    assert set(modes.values()) == {0}
    assert (tmp_path / "chunks").stat().st_mode & 0o077 == 0


def test_the_loop_is_free_while_the_disk_waits(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The event loop turns while a sync is stuck; the put returns only after it."""
    stuck, release = threading.Event(), threading.Event()
    real = os.fsync

    def slow(descriptor: int) -> None:
        stuck.set()
        assert release.wait(30)
        real(descriptor)

    async def scenario() -> None:
        chunks = FolderChunks(tmp_path)
        await chunks.open()
        with monkeypatch.context() as patch:
            patch.setattr(os, "fsync", slow)
            put = asyncio.create_task(chunks.put(PLACE, b"words"))
            assert await asyncio.to_thread(stuck.wait, 30)
            assert not put.done()
            release.set()
            await put
        await chunks.close()

    asyncio.run(scenario())
