"""A backup is looked into and brought together with the journal, from a terminal."""

import os
import secrets
from pathlib import Path

import pytest

from app.paths import folders
from app.vault.pages import PAGE
from tests.cli.calling import BODY, DATABASE, Lamplit, made


@pytest.fixture
def backup(lamplit: Lamplit, full: Path) -> Path:
    del full
    return Path(str(lamplit.json("backup", "--list")[0]["path"]))


def first_id(lamplit: Lamplit) -> str:
    [entry] = lamplit.json("list")
    return str(entry["id"])


def test_looking_changes_nothing(lamplit: Lamplit, backup: Path) -> None:
    ident = first_id(lamplit)
    lamplit("edit", ident, "-", stdin="Other words.")
    found = lamplit.json("look", backup)
    assert [one["id"] for one in found["entries"]] == [ident]
    assert BODY in lamplit("look", backup, "--entry", ident)
    assert lamplit.json("look", backup, "--entry", ident)["body"].startswith(BODY[:5])
    assert ident in lamplit("look", backup, "river")
    assert lamplit.json("look", backup, "rover")["entries"] == []
    assert "Other words." in lamplit("show", ident)
    assert lamplit.refuses("look", backup.parent / "none")


def test_damage_is_called_the_backup_s(lamplit: Lamplit, folder: Path) -> None:
    del folder
    lamplit("write", "-", stdin=f"{BODY} {secrets.token_hex(200_000)}")
    ident = first_id(lamplit)
    backup = Path(str(lamplit.json("backup")["path"]))
    database = backup / DATABASE
    pages = database.stat().st_size // PAGE
    with database.open("r+b") as file:
        for page in range(pages * 7 // 10, pages * 9 // 10):  # in the midst of its words
            file.seek(page * PAGE)
            file.write(b"\1" * 64)
    said = lamplit.refuses("look", backup, "--entry", ident)
    assert said.startswith("This backup is damaged")
    assert not list(folders().state.glob(".looking-*"))


def test_what_a_stop_left_goes_and_what_somebody_looks_into_stays(
    lamplit: Lamplit, backup: Path
) -> None:
    state = folders().state
    fresh, old = state / ".looking-fresh", state / ".looking-old"
    for folder in (fresh, old):
        folder.mkdir(parents=True)
        (folder / DATABASE).write_bytes(b"pages")
    for path in (old / DATABASE, old):
        os.utime(path, (1_000_000, 1_000_000))
    lamplit("look", backup)
    lamplit("backup", "check", backup)
    assert (fresh / DATABASE).exists()
    assert not old.exists()


def test_what_was_deleted_comes_back_if_asked(lamplit: Lamplit, backup: Path) -> None:
    ident = first_id(lamplit)
    lamplit("trash", ident)
    lamplit("trash", "--empty", "--yes")
    plan = lamplit.json("merge", backup, "--dry-run")
    assert (plan["sections"]["entries"]["deleted"], plan["changes"]) == (1, 0)
    assert [one["standing"] for one in plan["named"]] == ["deleted"]
    said = lamplit("merge", backup, "--dry-run")
    assert "1 deleted here" in said
    assert "Circles, limits, keys and settings" in said
    assert lamplit.json("list") == []
    done = lamplit.json("merge", backup, "--yes", "--deleted")
    assert done["changes"] == 1
    assert first_id(lamplit) == ident
    assert lamplit.json("merge", backup, "--yes", "--deleted")["import_id"] is None
    [listed] = lamplit.json("imports")
    assert listed["format"] == "lamplit-backup"
    lamplit("undo-import", done["import_id"])
    assert lamplit.json("list") == []
    assert lamplit.json("merge", backup, "--dry-run")["sections"]["entries"]["deleted"] == 1


def test_one_entry_as_it_was(lamplit: Lamplit, backup: Path) -> None:
    ident = first_id(lamplit)
    lamplit("edit", ident, "-", stdin="Other words.")
    plan = lamplit.json("merge", backup, "--dry-run")
    assert (plan["sections"]["entries"]["ahead"], plan["changes"]) == (1, 0)
    assert lamplit.json("merge", backup, "--yes", "--entry", ident[:12])["changes"] == 1
    assert BODY in lamplit("show", ident)
    assert "Other words." in lamplit("history", ident, "--text")
    assert lamplit.refuses("merge", backup, "--yes", "--entry", "ffffffff")


def test_a_backup_of_another_journal(
    lamplit: Lamplit, backup: Path, tmp_path: Path, secrets: Path
) -> None:
    del lamplit
    folder = made(tmp_path / "other.lamplit")
    other = Lamplit().by("--vault", folder, "--passphrase-file", secrets / "words")
    assert "--backup-passphrase-file" in other.refuses("merge", backup, "--yes")
    given = ("--backup-passphrase-file", secrets / "words")
    assert "another journal" in other("merge", backup, "--dry-run", *given)
    assert other.json("merge", backup, "--yes", *given)["changes"] == 1
    assert BODY in other("list")


@pytest.mark.parametrize(
    "arguments",
    [["merge"], ["merge", "x"], ["merge", "x", "--yes", "--dry-run"], ["look"],
     ["merge", "x", "--yes", "--only", "circles"]],
)  # fmt: skip
def test_wrong_use(arguments: list[str], lamplit: Lamplit, full: Path) -> None:
    del full
    lamplit.refuses(*arguments, code=2)
