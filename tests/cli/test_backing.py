"""Backups elsewhere, and a journal made of one where nothing else is."""

import os
import secrets
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.vault import destination, paper
from tests.cli.calling import BODY, Lamplit, open_here
from tests.making import NOW, WORDS


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def test_a_backup_goes_to_every_place_that_is_there(
    lamplit: Lamplit, stick: Path, tmp_path: Path
) -> None:
    drive = tmp_path / "drive"
    drive.mkdir()
    lamplit("write", "-", stdin=BODY)
    assert lamplit.json("backup", "places") == []
    first = lamplit.json("backup", "add", stick, "--daily", "3")
    lamplit("backup", "add", drive)
    assert (first["daily"], first["weekly"], first["monthly"]) == (3, 4, 12)
    shutil.rmtree(drive)
    made = lamplit.json("backup")
    assert made["entries"] == 1
    here, gone = made["elsewhere"]
    assert here["entries"] == 1
    assert Path(here["path"]).parent == stick
    assert Path(here["path"]).name.startswith("mine-20")
    assert gone["failure"] == "place_gone"
    places = lamplit.json("backup", "places")
    assert [one["there"] for one in places] == [True, False]
    assert [len(one["backups"]) for one in places] == [1, 0]
    assert places[0]["last"] is not None
    assert "will be made when the drive is connected" in places[1]["trouble"]
    shown = lamplit("backup", "places").splitlines()
    assert "1 backup" in shown[0]
    assert "not there" in shown[1]


def test_what_is_not_due_is_not_made(lamplit: Lamplit, stick: Path) -> None:
    lamplit("backup", "add", stick)
    assert len(lamplit.json("backup", "--due")["elsewhere"]) == 1
    again = lamplit.json("backup", "--due")
    assert (again["path"], again["elsewhere"]) == (None, [])
    assert lamplit.run("backup", "--due").stderr == "No backup is due.\n"
    lamplit("settings", "set", "backup_schedule", "off")
    shutil.rmtree(stick)
    assert lamplit.json("backup", "--due")["elsewhere"] == []


def test_places_are_changed_and_left(lamplit: Lamplit, stick: Path) -> None:
    ident = lamplit.json("backup", "add", stick)["id"]
    changed = lamplit.json("backup", "keep", stick, "--weekly", "9", "--monthly", "0")
    assert (changed["daily"], changed["weekly"], changed["monthly"]) == (7, 9, 0)
    assert lamplit.run("backup", "keep", stick).returncode == 2
    lamplit("backup")
    lamplit("backup", "remove", ident[:6])
    assert lamplit.json("backup", "places") == []
    assert len(list(stick.glob("*.lamplit-backup"))) == 1
    assert lamplit.run("backup", "remove", stick).returncode == 1


def test_one_can_go_to_a_folder_once(lamplit: Lamplit, stick: Path, tmp_path: Path) -> None:
    lamplit("backup", "--to", stick)
    while lamplit.run("backup", "--to", stick).returncode:
        pass  # there is one a second
    assert len(list(stick.glob("*.lamplit-backup"))) == 2
    assert lamplit.json("backup", "places") == []
    done = lamplit.run("backup", "--to", tmp_path / "no")
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)


def test_a_place_that_takes_none_is_said_and_the_journals_own_backup_stays(
    lamplit: Lamplit, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lamplit("backup", "add", stick)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(destination, "_forget", full)
    done = lamplit.run("backup")
    assert done.returncode == 1
    assert "Restorable: 0 entries" in done.stdout
    assert "no room left at the place" in done.stderr
    assert [path.name for path in stick.iterdir()] == [destination.MARK]
    assert "no room" in lamplit.json("backup", "places")[0]["trouble"]


def test_a_backup_is_tried_without_a_journal(lamplit: Lamplit, stick: Path, secrets: Path) -> None:
    lamplit("write", "-", stdin=BODY)
    path = lamplit.json("backup", "--to", stick)["elsewhere"][0]["path"]
    alone = Lamplit().by("--passphrase-file", secrets / "words")
    assert alone.json("backup", "check", path) == {"path": path, "entries": 1}
    wrong = Lamplit().by("--passphrase-file", secrets / "wrong")
    assert wrong.run("backup", "check", path).returncode == 1
    data = bytearray(Path(path).read_bytes())
    data[-40] ^= 1
    Path(path).write_bytes(data)
    done = alone.run("backup", "check", path)
    assert "This backup is damaged" in done.stderr


def test_shares_on_paper_open_a_backup_too(
    lamplit: Lamplit, folder: Path, stick: Path, tmp_path: Path
) -> None:
    vault = open_here(folder)
    sheets = vault.read(lambda tx: paper.new_sheets(tx, 2, 3, secrets.token_bytes))
    paper.add_sheets(vault, sheets, "set", now=NOW, random=secrets.token_bytes)
    vault.close()
    path = lamplit.json("backup", "--to", stick)["elsewhere"][0]["path"]
    words = []
    for share in sheets.shares[1:]:
        words.append(tmp_path / f"share-{share.number}")
        words[-1].write_text(" ".join(share.words))
    target = tmp_path / "new.lamplit"
    one = Lamplit().run("restore", path, "--folder", target, "--paper-share", words[0])
    assert (one.returncode, target.exists()) == (1, False)
    said = Lamplit()(
        "restore", path, "--folder", target, "--paper-share", words[0], "--paper-share", words[1]
    )
    assert said.splitlines()[-1] == str(target)


def test_an_empty_computer_a_backup_and_a_recovery_code_are_enough(
    stick: Path, tmp_path: Path
) -> None:
    """The rehearsal: the words of docs/backups.md, on a machine that never saw the journal."""

    def machine(name: str) -> dict[str, str]:
        home = tmp_path / name
        home.mkdir()
        kept = {key: os.environ[key] for key in ("PATH", "LANG") if key in os.environ}
        return {**kept, "HOME": str(home), "TZ": "UTC"}

    def run(on: dict[str, str], *words: str | Path, typed: str = "") -> str:
        done = subprocess.run(
            [sys.executable, "-m", "app", *map(str, words)], env=on, input=typed,
            capture_output=True, text=True, check=False, timeout=120,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        return done.stdout

    old, paper = machine("old"), tmp_path / "paper"
    words = tmp_path / "words"
    words.write_text(WORDS)
    run(old, "init", "--passphrase-file", words, "--recovery-file", paper)
    run(old, "write", "-", "--passphrase-file", words, typed="the river was high")
    run(old, "backup", "--to", stick, "--passphrase-file", words)
    shutil.rmtree(old["HOME"])
    words.unlink()

    code = "".join(line for line in paper.read_text().splitlines() if line.count("-") >= 7)
    new = machine("new")
    (backup,) = stick.glob("*.lamplit-backup")
    said = run(new, "restore", backup, "--recovery-code-file", "-", typed=code)
    assert "Restored: 1 entry" in said
    shown = run(new, "list", "--recovery-code-file", "-", typed=code)
    assert "the river was high" in shown
    report = run(new, "verify", "--recovery-code-file", "-", typed=code)
    assert "Everything is as it should be." in report
