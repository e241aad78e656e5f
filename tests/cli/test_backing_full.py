"""Backups of a journal on a real disk that has no room for a second copy of it."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from app.vault import destination
from app.vault.keys.credentials import Passphrase
from app.vault.layout import Layout
from app.vault.unfolding import restore
from tests.cli.calling import Lamplit, made
from tests.making import NOW, WORDS

MB = 1 << 20
SIZE = 24 * MB  # of what is attached; it does not compress

Disk = Callable[[str, int], Path]

# Ends the program for good at the third part that is packed, or at the third page that is staged.
KILLED = """
import os, signal, sys
from app.vault import {module}
left, true = [3], {module}.{name}
def killed(*given, **named):
    left[0] -= 1
    if not left[0]:
        os.kill(os.getpid(), signal.SIGKILL)
    return true(*given, **named)
{module}.{name} = killed
from app.__main__ import main
sys.argv = ["lamplit", *sys.argv[1:]]
main()
"""


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    """Makes a real disk of so many bytes; skipped where it cannot be mounted."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("only root can mount a small disk")
    with ExitStack() as mounted:

        def make(name: str, size: int) -> Path:
            point = tmp_path / name
            point.mkdir()
            mount = ["mount", "-t", "tmpfs", "-o", f"size={size}", "lamplit-test", str(point)]
            if subprocess.run(mount, capture_output=True, check=False).returncode:
                pytest.skip("mounting is not allowed here")
            mounted.callback(subprocess.run, ["umount", "-l", str(point)], check=True)
            return point

        yield make


@pytest.fixture
def journal(disk: Disk) -> Path:
    """A journal of 24 MB on a disk of 48."""
    return made(disk("full", 48 * MB) / "mine.lamplit")


@pytest.fixture
def lamplit(journal: Path, secrets: Path, tmp_path: Path) -> Lamplit:
    """The program on it, with an entry and a large file."""
    lamplit = Lamplit().by("--vault", journal, "--passphrase-file", secrets / "words")
    ident = lamplit("write", "-", stdin="the river was high").split()[-1]
    photo = tmp_path / "photo.bin"
    photo.write_bytes(os.urandom(SIZE))
    lamplit("attach", ident, photo)
    return lamplit


def beside(journal: Path) -> list[str]:
    return sorted(path.name for path in Layout(journal).backups.iterdir())


def test_the_place_takes_its_backup_all_the_same(
    lamplit: Lamplit, journal: Path, disk: Disk, tmp_path: Path
) -> None:
    stick = disk("stick", 120 * MB)
    lamplit("backup", "add", stick)
    done = lamplit.run("backup")
    assert done.returncode == 1
    assert "no room on the journal's own disk" in done.stderr
    (path,) = stick.glob("*.lamplit-backup")
    assert {one.name for one in stick.iterdir()} == {destination.MARK, path.name}
    assert beside(journal) == []
    assert restore(path, Passphrase(WORDS), tmp_path / "new", now=NOW).entries == 1
    assert b"river" not in path.read_bytes()
    assert lamplit.json("backup", "places")[0]["trouble"] == ""
    again = lamplit.run("backup", "--to", stick, "--json")
    assert (again.returncode, '"no_room_beside"' in again.stdout) == (0, True)
    assert lamplit.run("verify").returncode == 0


def test_a_place_that_fills_up_in_the_middle_keeps_nothing_half(
    lamplit: Lamplit, journal: Path, disk: Disk
) -> None:
    for size in (16, 40):  # in the copy, in the packing
        stick = disk(f"stick {size}", size * MB)
        done = lamplit.run("backup", "--to", stick)
        assert done.returncode == 1
        assert "no room left at the place" in done.stderr, size
        assert [one.name for one in stick.iterdir()] == [destination.MARK]
    assert beside(journal) == []
    assert lamplit.run("verify").returncode == 0


def test_what_is_beside_it_needs_no_room_for_a_third_copy(
    lamplit: Lamplit, journal: Path, disk: Disk
) -> None:
    home = journal.parent
    subprocess.run(["mount", "-o", f"remount,size={82 * MB}", str(home)], check=True)
    stick = disk("stick", 80 * MB)
    found = lamplit.json("backup", "--to", stick)
    assert len(beside(journal)) == 1
    assert found["elsewhere"][0]["entries"] == 1
    assert len(list(stick.iterdir())) == 2


@pytest.mark.parametrize(("module", "name"), [("copies", "leave_out"), ("packed", "_smaller")])
def test_what_a_kill_leaves_counts_as_none_opens_nothing_in_clear_and_goes(
    lamplit: Lamplit, disk: Disk, monkeypatch: pytest.MonkeyPatch, module: str, name: str
) -> None:
    stick = disk("stick", 120 * MB)
    code = KILLED.format(module=module, name=name)
    if name == "leave_out":
        code = code.replace("[3]", "[1]")
    killed = subprocess.run(
        [sys.executable, "-c", code, *lamplit.before, "backup", "--to", str(stick)],
        capture_output=True, check=False, timeout=300,
    )  # fmt: skip
    assert killed.returncode == -9, killed.stderr
    (left,) = stick.glob(".*.lamplit-working")
    assert not list(stick.glob("[!.]*"))
    assert all(b"river" not in one.read_bytes() for one in left.rglob("*") if one.is_file())
    other = stick / f".{'0' * 16}.lamplit-working"
    other.mkdir()
    (other / "keys.json").write_text("of somebody else")
    assert lamplit.run("backup", "--to", stick).returncode == 0
    assert left.exists(), "somebody may be writing there"
    monkeypatch.setattr(destination, "_GIVEN_UP", -1)
    lamplit("backup", "--to", stick)
    assert not left.exists()
    assert other.exists()
