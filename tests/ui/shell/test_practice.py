"""Looking around with practice data, and what must never be taken for it: the person's own."""

import tempfile
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.failures import DiskFull
from app.paths import Folders
from app.vault.keys.credentials import Passphrase
from app.vault.vault import Vault
from tests.ui.shell.conftest import WORDS
from ui.program import Program


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for temporary files of this test alone, and a year that is told at once."""
    folder = tmp_path / "tmp"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    monkeypatch.setattr("app.demo.build.build_demo", lambda *_, **__: 0)
    return folder


@pytest.fixture
def begun(program: Callable[[], Program]) -> Program:
    """A program that was never used here."""
    made = program()
    made.start()
    return made


def said(program: Program) -> str:
    assert program._first_run is not None
    return program._first_run._trouble.text()


def left(temporary: Path) -> list[Path]:
    return list(temporary.glob("lamplit-practice-*"))


def test_it_is_there_once_and_gone_afterwards(
    begun: Program, temporary: Path, places: Folders, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(begun.store.opened, timeout=20_000):
        begun.start_demo()
        begun.start_demo()
    assert len(left(temporary)) == 1
    assert begun.store.folder is not None
    assert temporary in begun.store.folder.parents
    assert begun.known_vaults() == [], "it is no journal of this person"
    with qtbot.waitSignal(begun.store.locked, timeout=20_000):
        begun.lock()
    qtbot.waitUntil(lambda: left(temporary) == [], timeout=20_000)
    assert not begun._practice.is_on


def test_without_room_it_says_so_and_the_next_journal_is_a_real_one(
    begun: Program, temporary: Path, vault_folder: Path, monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:  # fmt: skip
    def full(*_: object, **__: object) -> Vault:
        raise DiskFull

    monkeypatch.setattr("app.demo.build.create_vault", full)
    begun.show_first_run()
    begun.start_demo()
    qtbot.waitUntil(lambda: "disk is full" in said(begun), timeout=20_000)
    assert left(temporary) == []
    with qtbot.waitSignal(begun.store.opened, timeout=20_000):
        begun._show_unlock(vault_folder)
        begun.unlock_view.wanted.emit(Passphrase(WORDS))
    assert not begun._practice.is_on
    assert begun.known_vaults() == [vault_folder]


def test_without_a_place_for_temporary_files_it_says_so(
    begun: Program, temporary: Path, qtbot: QtBot
) -> None:
    temporary.rmdir()
    begun.start_demo()
    qtbot.waitUntil(lambda: said(begun) != "", timeout=20_000)
    assert not begun._practice.is_on


def test_a_journal_that_is_wanted_meanwhile_is_a_real_one(
    begun: Program, temporary: Path, vault_folder: Path, monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:  # fmt: skip
    go_on, is_made = threading.Event(), threading.Event()

    def slow(*_: object, **__: object) -> int:
        is_made.set()
        go_on.wait(20)
        return 0

    monkeypatch.setattr("app.demo.build.build_demo", slow)
    failures: list[object] = []
    begun.store.failed.connect(failures.append)
    begun.start_demo()
    assert is_made.wait(20)
    begun._show_unlock(vault_folder)
    with qtbot.waitSignal(begun.store.opened, timeout=20_000) as opened:
        begun.unlock_view.wanted.emit(Passphrase(WORDS))
        go_on.set()
    assert opened.args is not None
    assert opened.args[0].folder == vault_folder
    assert begun.store.folder == vault_folder
    assert not begun._practice.is_on
    qtbot.waitUntil(lambda: left(temporary) == [], timeout=20_000)
    assert failures == []
