"""Wrong secrets, and key files missing, damaged, edited or foreign: a sentence, nothing changed."""

import json
import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.cli.calling import (
    DATABASE,
    MAIN,
    TWIN,
    Lamplit,
    made,
    still_there,
    told,
)
from tests.making import WORDS, files_of

# --- wrong secrets ------------------------------------------------------------------------------


def test_a_wrong_secret_changes_nothing(full: Path, lamplit: Lamplit, secrets: Path) -> None:
    for option, file, says in (
        ("--passphrase-file", "wrong", "passphrase did not open"),
        ("--recovery-code-file", "wrong", "recovery code"),
        ("--recovery-code-file", "words", "recovery code"),
        ("--key-file", "wrong", "key file did not open"),
    ):
        other = Lamplit().by("--vault", full, option, secrets / file)
        assert says in other.refuses_untouched(full, "list").lower()
    for option in ("--passphrase-file", "--recovery-code-file", "--key-file"):
        gone = Lamplit().by("--vault", full, option, secrets / "missing")
        assert "could not be read" in gone.refuses_untouched(full, "list")
    (secrets / "empty").write_text("")
    empty = Lamplit().by("--vault", full, "--passphrase-file", secrets / "empty")
    assert "did not open" in empty.refuses_untouched(full, "list")
    assert "keychain" in Lamplit().by("--vault", full, "--keychain").refuses_untouched(full, "list")
    still_there(lamplit)


# --- no vault where one was expected ------------------------------------------------------------


def test_nothing_is_made_where_a_vault_was_expected(tmp_path: Path, secrets: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "file").write_text("mine")
    for name in ("empty", "missing", "file"):
        lamplit = Lamplit().by("--vault", tmp_path / name, "--passphrase-file", secrets / "words")
        for command in (["list"], ["write", "x"], ["verify"], ["backup"], ["backup", "--list"],
                        ["slots"], ["delete-vault", "--yes", name]):  # fmt: skip
            assert "no journal" in lamplit.refuses(*command)
    assert list((tmp_path / "empty").iterdir()) == []
    assert not (tmp_path / "missing").exists()


def test_a_missing_database_is_not_made_anew(full: Path, lamplit: Lamplit) -> None:
    aside = full.parent / "aside"
    (full / DATABASE).rename(aside)
    for command in (["list"], ["write", "x"], ["verify"], ["slots"]):
        assert "database is missing" in lamplit.refuses_untouched(full, *command)
    aside.rename(full / DATABASE)
    still_there(lamplit)


# --- key files ----------------------------------------------------------------------------------


def ruin(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-40])


@pytest.mark.parametrize("harm", [Path.unlink, ruin])
def test_both_key_files_gone_or_damaged(
    full: Path, lamplit: Lamplit, harm: Callable[[Path], None]
) -> None:
    kept = {name: (full / name).read_bytes() for name in (MAIN, TWIN)}
    for name in kept:
        harm(full / name)
    sentence = lamplit.refuses_untouched(full, "list")
    assert "key file of this journal" in sentence
    assert "backup" in sentence, "what to do next"
    backup = next((full / "backups").iterdir())
    shutil.copy(backup / MAIN, full / MAIN)  # as the sentence says
    still_there(lamplit)
    assert (full / TWIN).read_bytes() == (full / MAIN).read_bytes()


@pytest.mark.parametrize("harm", [Path.unlink, ruin])
@pytest.mark.parametrize("name", [MAIN, TWIN])
def test_one_key_file_gone_or_damaged_is_written_anew(
    full: Path, lamplit: Lamplit, harm: Callable[[Path], None], name: str
) -> None:
    before = (full / name).read_bytes()
    harm(full / name)
    report = lamplit.json("verify")
    assert report["ok"]
    assert any(name in sentence for sentence in report["repaired"])
    assert (full / name).read_bytes() == before
    assert lamplit.json("verify")["repaired"] == []
    still_there(lamplit)


def test_a_twin_that_had_to_help_is_said(full: Path, lamplit: Lamplit) -> None:
    (full / MAIN).unlink()
    assert "twin was used" in told(lamplit, "list")
    assert "twin" not in told(lamplit, "list")


@pytest.mark.parametrize("words", [WORDS, "other words"])
def test_key_files_of_another_vault(full: Path, lamplit: Lamplit, words: str) -> None:
    other = made(full.parent / "other.lamplit", words)
    kept = (full / MAIN).read_bytes()
    for name in (MAIN, TWIN):
        shutil.copy(other / name, full / name)
    sentence = lamplit.refuses_untouched(full, "list")
    assert ("another journal" in sentence) == (words == WORDS)
    for name in (MAIN, TWIN):
        (full / name).write_bytes(kept)
    still_there(lamplit)


def test_one_key_file_of_another_vault_does_no_harm(full: Path, lamplit: Lamplit) -> None:
    other = made(full.parent / "other.lamplit", "other words")
    kept = (full / MAIN).read_bytes()
    shutil.copy(other / MAIN, full / MAIN)
    still_there(lamplit)
    assert (full / MAIN).read_bytes() == kept


def edited(full: Path, change: Callable[[dict[str, Any]], None]) -> None:
    """Change both key files as somebody with an editor would."""
    for name in (MAIN, TWIN):
        value = json.loads((full / name).read_bytes())
        change(value)
        (full / name).write_text(json.dumps(value))


def strip(value: dict[str, Any]) -> None:
    del value["slots"][1]


def rename(value: dict[str, Any]) -> None:
    value["slots"][1]["label"] = "harmless"


def recount(value: dict[str, Any]) -> None:
    value["generation"] += 5


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (strip, "Keys were taken out"),
        (rename, "Something other than Lamplit changed"),
        (recount, "Something other than Lamplit changed"),
    ],
)
def test_an_edited_key_file_is_noticed_and_put_right(
    full: Path, lamplit: Lamplit, change: Callable[[dict[str, Any]], None], says: str
) -> None:
    before = (full / MAIN).read_bytes()
    edited(full, change)
    assert says in told(lamplit, "list")
    assert (full / MAIN).read_bytes() == (full / TWIN).read_bytes() == before
    assert told(lamplit, "list") == ""
    still_there(lamplit)


def test_a_rolled_back_key_file_is_noticed(full: Path, lamplit: Lamplit, tmp_path: Path) -> None:
    old = (full / MAIN).read_bytes()
    slot = lamplit.json("slots")[1]["id"]
    lamplit("slots", "remove", slot)
    for name in (MAIN, TWIN):
        (full / name).write_bytes(old)
    assert "An older key file stood in place" in told(lamplit, "list")
    assert len(lamplit.json("slots")) == 1
    still_there(lamplit)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("memory_kib", 2**40),
        ("memory_kib", 8),
        ("iterations", 2**31),
        ("iterations", 0),
        ("lanes", 255),
        ("memory_kib", -1),
    ],
)
def test_hostile_parameters_are_refused_before_they_cost_anything(
    full: Path, lamplit: Lamplit, secrets: Path, name: str, value: int
) -> None:
    kept = (full / MAIN).read_bytes()

    def change(content: dict[str, Any]) -> None:
        content["slots"][0]["kdf"][name] = value

    edited(full, change)
    begun = datetime.now(UTC)
    assert "unreasonable" in lamplit.refuses_untouched(full, "list")
    assert datetime.now(UTC) - begun < timedelta(seconds=5)
    by_code = Lamplit().by("--vault", full, "--recovery-code-file", secrets / "code")
    assert "changed the key file" in told(by_code, "list"), (
        "another key still opens, and it is said"
    )
    assert (full / MAIN).read_bytes() == kept
    still_there(lamplit)


def test_a_vault_without_keys_is_neither_opened_nor_made_over(
    tmp_path: Path, secrets: Path
) -> None:
    made(tmp_path / "v")
    for name in (MAIN, TWIN):
        (tmp_path / "v" / name).unlink()
    lamplit = Lamplit().by("--vault", tmp_path / "v", "--passphrase-file", secrets / "words")
    assert "key file of this journal is missing" in lamplit.refuses_untouched(
        tmp_path / "v", "list"
    )
    before = files_of(tmp_path / "v")
    assert "already something" in lamplit.refuses("init", "--recovery-file", tmp_path / "r")
    assert files_of(tmp_path / "v") == before


def test_key_files_of_a_newer_version_are_refused(full: Path, lamplit: Lamplit) -> None:
    kept = (full / MAIN).read_bytes()
    edited(full, lambda value: value.update(format=2))
    assert "newer version" in lamplit.refuses_untouched(full, "list")
    for name in (MAIN, TWIN):
        (full / name).write_bytes(kept)
    still_there(lamplit)
