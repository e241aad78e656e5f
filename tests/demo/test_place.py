"""Practice data and bad luck: killed programs, no room, a relay that does not come."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.demo import nearby, place
from app.demo.nearby import Nearby
from app.demo.place import PracticePlace
from app.domain.failures import DiskFull, Failure

_HOLD = """
import sys
from app.demo.place import PracticePlace
place = PracticePlace()
print(place.folder, flush=True)
sys.stdin.read()
"""


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for temporary files of this test alone."""
    folder = tmp_path / "tmp"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.fixture
def another(temporary: Path, project: Path) -> Iterator[subprocess.Popen[str]]:
    """Another program with practice data."""
    process = subprocess.Popen(
        [sys.executable, "-c", _HOLD], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        cwd=project, env={**os.environ, "TMPDIR": str(temporary)},
    )  # fmt: skip
    yield process
    process.kill()
    process.communicate()


def test_what_a_killed_program_left_is_deleted_and_nothing_else(
    temporary: Path, another: subprocess.Popen[str]
) -> None:
    assert another.stdout is not None
    theirs = Path(another.stdout.readline().strip())
    assert theirs.parent == temporary
    (theirs / "Practice.lamplit").mkdir()
    begun, foreign = temporary / "lamplit-practice-begun", temporary / "photos"
    begun.mkdir()
    foreign.mkdir()
    (temporary / "lamplit-practice-link").symlink_to(foreign, target_is_directory=True)
    mine = PracticePlace()
    mine.sweep()
    assert theirs.is_dir(), "it is in use"
    another.kill()
    another.wait()
    mine.sweep()
    assert not theirs.exists()
    assert begun.is_dir(), "somebody may just be making it"
    long_ago = time.time() - 7_200
    os.utime(begun, (long_ago, long_ago))
    mine.sweep()
    assert not begun.exists()
    assert foreign.is_dir()
    assert mine.folder.is_dir()
    mine.delete()
    assert not mine.folder.exists()


def test_without_room_it_is_said_and_nothing_is_left(
    temporary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(folder: Path) -> object:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(place, "_lock_of", full)
    with pytest.raises(DiskFull):
        PracticePlace()
    assert list(temporary.iterdir()) == []


def test_a_relay_that_says_nothing_is_not_waited_for_without_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(nearby, "_PATIENCE", 0.2)
    monkeypatch.setattr(nearby, "_COMMAND", (sys.executable, "-c", "import time; time.sleep(600)"))
    relay = Nearby(tmp_path / "relay")
    with pytest.raises(Failure):
        relay.address()
    with pytest.raises(Failure):
        relay.token()
    relay.stop()
    assert relay._process is not None
    assert relay._process.returncode is not None


def test_a_relay_that_cannot_be_started_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(nearby, "_COMMAND", (str(tmp_path / "none"),))
    relay = Nearby(tmp_path / "relay")
    for asked in (relay.address, relay.token):
        with pytest.raises(Failure, match="did not start"):
            asked()
    (tmp_path / "file").write_text("")
    with pytest.raises(Failure, match="did not start"):
        Nearby(tmp_path / "file" / "relay").address()
    relay.stop()


def test_one_that_was_stopped_does_not_start(tmp_path: Path) -> None:
    relay = Nearby(tmp_path / "relay")
    relay.stop()
    with pytest.raises(Failure):
        relay.address()
    assert not (tmp_path / "relay").exists()
