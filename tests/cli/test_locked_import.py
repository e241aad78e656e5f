"""A journal with a password of its own: from a file, from standard input, typed, never guessed."""

from pathlib import Path

import pytest

from tests.cli.calling import Lamplit
from tests.cli.test_terminal import on_terminal
from tests.exchange.locked import PASSWORD, add_locked
from tests.exchange.test_jrnl import WORDS as OLD_WORDS
from tests.exchange.test_jrnl import locked_3
from tests.making import WORDS


@pytest.fixture
def source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    add_locked(monkeypatch)
    path = tmp_path / "old.locked"
    path.write_text("words behind a lock", "utf-8")
    return path


def test_without_a_password_nothing_comes_in(lamplit: Lamplit, source: Path) -> None:
    sentence = lamplit.refuses("import", source, "--yes")
    assert sentence == "This journal is locked with a password. Give the one that it was made with."
    assert lamplit.refuses("import", source, "--plan") == sentence
    assert lamplit.json("imports") == []


def test_the_password_comes_from_a_file(lamplit: Lamplit, source: Path, secrets: Path) -> None:
    assert "does not open" in lamplit.refuses(
        "import", source, "--yes", "--password-file", secrets / "wrong"
    )
    (secrets / "old").write_text(f"{PASSWORD}\nmore\n", "utf-8")
    done = lamplit.json("import", source, "--yes", "--password-file", secrets / "old")
    assert done["new"] == 1
    assert "words behind a lock" in lamplit("list")


def test_both_secrets_come_from_standard_input(folder: Path, source: Path) -> None:
    lamplit = Lamplit().by("--vault", folder, "--passphrase-file", "-")
    given = f"{WORDS}\n{PASSWORD}\n"
    plan = lamplit.json("import", source, "--plan", "--password-file", "-", stdin=given)
    assert (plan["new"], plan["check_ins_alone"]) == (1, 0)


@pytest.mark.slow
def test_on_a_terminal_the_password_is_asked_for_and_not_shown(
    folder: Path, lamplit: Lamplit, tmp_path: Path
) -> None:
    path = tmp_path / "old.journal"
    path.write_bytes(locked_3("[2024-05-06 07:08] The brown river.\n"))
    arguments = ["--vault", str(folder), "import", str(path)]
    code, shown = on_terminal(arguments, [WORDS, OLD_WORDS, "y"])
    assert code == 0, shown
    assert OLD_WORDS not in shown
    assert "The brown river." in lamplit("list")
    code, shown = on_terminal([*arguments, "--plan"], [WORDS, "wrong"])
    assert (code, "does not open" in shown) == (1, True)
