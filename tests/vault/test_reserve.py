"""Room that is really kept, and really given back."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.failures import DiskFull
from app.vault import durable
from app.vault.reserve import Reserve

SIZE = 1024 * 1024


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real file system of two megabytes."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = shutil.which("mount")
    if mount is None or os.geteuid() != 0:
        pytest.skip("mounting a small file system takes root")
    command = [mount, "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder)]
    if subprocess.run(command, check=False).returncode:
        pytest.skip("this system refuses to mount a small file system")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def fill(folder: Path) -> None:
    free = os.statvfs(folder)
    with (folder / "fill").open("wb", 0) as file:
        file.write(bytes(free.f_bfree * free.f_bsize))
        with pytest.raises(OSError, match="No space"):
            file.write(b"one more")


def test_the_room_is_real_blocks_of_random_bytes(tmp_path: Path) -> None:
    reserve = Reserve(tmp_path / "reserve", SIZE)

    assert not reserve.is_whole()
    assert reserve.ensure()
    assert reserve.is_whole()
    assert (tmp_path / "reserve").stat().st_blocks * 512 >= SIZE
    assert len(set((tmp_path / "reserve").read_bytes())) == 256


def test_a_whole_reserve_is_left_alone(tmp_path: Path) -> None:
    reserve = Reserve(tmp_path / "reserve", SIZE)
    reserve.ensure()
    before = (tmp_path / "reserve").stat().st_ino

    assert reserve.ensure()
    assert (tmp_path / "reserve").stat().st_ino == before


@pytest.mark.parametrize("broken", ["short", "sparse", "link"])
def test_a_reserve_that_keeps_nothing_is_made_again(tmp_path: Path, broken: str) -> None:
    path = tmp_path / "reserve"
    if broken == "short":
        path.write_bytes(bytes(100))
    elif broken == "sparse":
        with path.open("wb") as file:
            file.truncate(SIZE)
    else:
        (tmp_path / "other").write_bytes(bytes(SIZE))
        path.symlink_to(tmp_path / "other")
    reserve = Reserve(path, SIZE)
    if broken == "sparse" and path.stat().st_blocks:
        pytest.skip("this file system has no sparse files")

    assert not reserve.is_whole()
    assert reserve.ensure()
    assert reserve.is_whole()
    assert not path.is_symlink()


def test_releasing_makes_room_for_what_did_not_fit(small_disk: Path) -> None:
    reserve = Reserve(small_disk / "reserve", SIZE)
    assert reserve.ensure()
    fill(small_disk)
    with pytest.raises(DiskFull):
        durable.write_atomic(small_disk / "draft", bytes(SIZE // 2))

    assert reserve.release()
    durable.write_atomic(small_disk / "draft", bytes(SIZE // 2))

    assert not reserve.release()


def test_a_full_disk_only_says_no_and_takes_nothing(small_disk: Path) -> None:
    fill(small_disk)

    assert not Reserve(small_disk / "reserve", SIZE).ensure()
    assert [p.name for p in small_disk.iterdir()] == ["fill"]


def test_a_read_only_disk_only_says_no(small_disk: Path) -> None:
    reserve = Reserve(small_disk / "reserve", SIZE)
    reserve.ensure()
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)

    assert not reserve.release()
    assert not Reserve(small_disk / "another", SIZE).ensure()
