"""What a folder and a bucket do alike."""

import asyncio
import os
from collections.abc import Sequence
from pathlib import Path

import pytest

from sync.protocol.sizes import CHUNK
from sync.relay.chunks.interface import ChunkLostError, Chunks, folder_day, is_place, new_place


def place(day: int = 20_000) -> str:
    return new_place(day, os.urandom)


async def _older(chunks: Chunks, before: int) -> list[str]:
    return sorted([place async for batch in chunks.older(before) for place in batch])


def test_what_was_put_is_read(chunks: Chunks, tmp_path: Path) -> None:
    bodies = [b"", b"x", os.urandom(CHUNK - 1), os.urandom(CHUNK)]

    async def scenario() -> None:
        await chunks.open()
        places = [place(20_000 + number) for number in range(len(bodies))]
        await asyncio.gather(*map(chunks.put, places, bodies))
        assert await asyncio.gather(*map(chunks.read, places)) == bodies
        await chunks.check()
        await chunks.close()

    asyncio.run(scenario())

    kept = [path for path in (tmp_path / "kept").rglob("*") if path.is_file()]
    assert sorted(path.stat().st_size for path in kept) == [0, 1, CHUNK - 1, CHUNK]


def test_what_was_removed_is_gone_from_the_disk(chunks: Chunks, tmp_path: Path) -> None:
    async def scenario() -> None:
        await chunks.open()
        gone, stays = place(), place()
        for one in (gone, stays):
            await chunks.put(one, b"words")
        never = place(20_001)
        for _ in range(2):  # again, as after a crash before the database forgot them
            assert set(await chunks.remove([gone, never])) == {gone, never}
        assert await chunks.remove([]) == []
        with pytest.raises(ChunkLostError):
            await chunks.read(gone)
        assert await chunks.read(stays) == b"words"
        await chunks.close()

    asyncio.run(scenario())

    kept = [path for path in (tmp_path / "kept").rglob("*") if path.is_file()]
    assert [path.read_bytes() for path in kept] == [b"words"]


def test_what_is_older_is_found_in_batches(chunks: Chunks) -> None:
    async def scenario() -> None:
        await chunks.open()
        assert await _older(chunks, 30_000) == []
        old = sorted(place(day) for day in (9, 100, 100, 19_999))
        for one in (*old, place(20_000), place(20_001)):
            await chunks.put(one, b"")
        assert await _older(chunks, 20_000) == old
        assert await _older(chunks, 9) == []
        await chunks.remove(old)
        assert await _older(chunks, 20_000) == []
        await chunks.close()

    asyncio.run(scenario())


def test_more_than_one_batch(chunks: Chunks, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("folder", "s3"):
        monkeypatch.setattr(f"sync.relay.chunks.{module}._BATCH", 3)

    async def scenario() -> None:
        await chunks.open()
        places = sorted(place() for _ in range(7))
        for one in places:
            await chunks.put(one, b"")
        batches: list[Sequence[str]] = []
        async for batch in chunks.older(20_001):
            batches.append(batch)
            assert len(await chunks.remove(batch)) == len(batch)
        assert max(map(len, batches)) <= 3
        assert sorted(place for batch in batches for place in batch) == places
        assert await _older(chunks, 20_001) == []
        await chunks.close()

    asyncio.run(scenario())


@pytest.mark.parametrize(
    "wrong",
    [
        *("", "d1", "../../etc/passwd", "d1/../d2/x", "/etc/passwd", "d01/" + "0" * 32),
        *("d1/" + "0" * 31, "d1/" + "A" * 32, "d1/" + "0" * 32 + "\n", "d1/" + "0" * 32 + ".part"),
    ],
)
def test_nothing_else_is_ever_touched(chunks: Chunks, tmp_path: Path, wrong: str) -> None:
    async def scenario() -> None:
        await chunks.open()
        with pytest.raises(ValueError, match="not a place"):
            await chunks.put(wrong, b"")
        with pytest.raises(ValueError, match="not a place"):
            await chunks.read(wrong)
        assert await chunks.remove([wrong]) == [wrong]  # so that the database forgets it
        await chunks.close()

    asyncio.run(scenario())
    assert not is_place(wrong)
    assert not [path for path in (tmp_path / "kept").rglob("*") if path.is_file()]


def test_foreign_things_are_left_alone(chunks: Chunks, tmp_path: Path) -> None:
    """Whatever else lies in the folder or the bucket is not listed as a chunk."""

    async def scenario() -> None:
        await chunks.open()
        await chunks.put(place(5), b"")
        (ours,) = [path for path in (tmp_path / "kept").rglob("*") if path.is_file()]
        ours.with_name("notes.txt").write_text("of the owner")
        (ours.parent.parent / "lost+found").mkdir()
        (ours.parent.parent / "lost+found" / "a").write_text("b")
        assert len(await _older(chunks, 10)) == 1
        await chunks.open()
        assert ours.with_name("notes.txt").exists()
        await chunks.close()

    asyncio.run(scenario())


def test_places_are_drawn_at_random_under_their_day() -> None:
    places = {new_place(7, os.urandom) for _ in range(1000)}

    assert len(places) == 1000
    assert all(is_place(place) and place.startswith("d7/") for place in places)
    assert [
        folder_day(name) for name in ("d0", "d7", "d20000", "d", "d-1", "d07", "e7", "d7/")
    ] == [
        *(0, 7, 20_000),
        *[None] * 5,
    ]
