"""A vault, secrets to open it with, and the program to open it."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.usecases.circles.port import CirclePort, Surroundings
from tests.cli.calling import BODY, CODE, Lamplit, made
from tests.cli.circling import Answers, FakeCircles, FakeWords
from tests.making import WORDS


@pytest.fixture
def secrets(tmp_path: Path) -> Path:
    """A folder with files that hold secrets."""
    folder = tmp_path / "secrets"
    folder.mkdir(mode=0o700)
    (folder / "words").write_text(f"{WORDS}\nsecond line\n")
    (folder / "code").write_text(f"{CODE}\n")
    (folder / "wrong").write_text("not this one\n")
    return folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of a vault with no entries, made with a cheap key derivation."""
    return made(tmp_path / "mine.lamplit")


@pytest.fixture
def lamplit(folder: Path, secrets: Path) -> Lamplit:
    """The program on the vault in `folder`, within this process."""
    return Lamplit().by("--vault", folder, "--passphrase-file", secrets / "words")


@pytest.fixture
def program(lamplit: Lamplit) -> Lamplit:
    """The program on the vault in `folder`, in a process of its own."""
    return replace(lamplit, real=True)


@pytest.fixture
def full(folder: Path, lamplit: Lamplit) -> Path:
    """The vault with an entry and a backup in it."""
    lamplit("write", "-", stdin=BODY)
    lamplit("backup")
    return folder


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Answers:
    """What the hand-made engine was asked."""
    found = Answers()

    def make(surroundings: Surroundings) -> CirclePort:
        return FakeCircles(surroundings, found)

    monkeypatch.setattr("app.__main__._circles", make)
    monkeypatch.setattr("app.__main__._wording", FakeWords)
    return found


@pytest.fixture
def river(lamplit: Lamplit, answers: Answers) -> Lamplit:
    """The program on a journal that is in a circle called River, with Mina and Omar."""
    lamplit("circle", "create", "--relay", "https://relay.example.org", "--name", "River",
            "--as", "Ada")  # fmt: skip
    return lamplit
