"""A journal from a backup, on a computer that never saw it, as a person would do it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app.paths import Folders
from app.vault import packed
from app.vault.keys.credentials import RecoveryCode
from tests.cli.calling import CODE
from tests.making import WORDS
from tests.ui.views.house import nameless
from tests.vault.test_destination import Shelf
from ui.program import Program
from ui.views.gate.first_run import FirstRunView
from ui.views.gate.restore import RestoreView
from ui.widgets.button import Button


@pytest.fixture
def backup(tmp_path: Path) -> Path:
    """A backup of a journal of another computer, with a recovery code."""
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    shelf = Shelf(elsewhere, elsewhere / "stick", "Diary", (RecoveryCode(CODE), "paper"))
    path = shelf.put().path
    shelf.vault.close()
    return path


def begin(lamplit: Program, backup: Path, qtbot: QtBot, patch: pytest.MonkeyPatch) -> RestoreView:
    """Start for the first time, say that there is a backup, and choose it."""
    with qtbot.waitActive(lamplit.window):
        lamplit.start()
    first = lamplit.window.findChild(FirstRunView)
    assert first is not None
    wanted = next(one for one in first.findChildren(Button) if one.text() == "I have a backup")
    wanted.click()
    view = lamplit.window.findChild(RestoreView)
    assert view is not None
    patch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(backup), ""))
    qtbot.waitUntil(view.choose.isVisible)
    assert not view.go.isEnabled()
    view.choose.click()
    return view


def test_the_paper_and_the_file_are_enough(
    program: Callable[[], Program], backup: Path, places: Folders, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    lamplit = program()
    view = begin(lamplit, backup, qtbot, monkeypatch)
    qtbot.waitUntil(lambda: view.place.text() != "")
    assert view.folder == places.vaults / "Diary.lamplit"
    assert nameless(view) == []
    qtbot.keyClicks(view.code, CODE.lower())
    view.go.click()
    qtbot.waitUntil(view.done.isVisible, timeout=20_000)
    assert "Restored: 1 entries, today 22:04." in view.done.text()
    assert str(view.folder) in view.done.text()
    view.go.click()
    qtbot.waitUntil(lambda: lamplit.store.is_open, timeout=20_000)
    qtbot.waitUntil(lambda: not lamplit.window.is_at_gate)
    assert lamplit.store.folder == places.vaults / "Diary.lamplit"


def test_what_does_not_open_is_said_and_what_was_typed_stays(
    program: Callable[[], Program], backup: Path, places: Folders, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    lamplit = program()
    view = begin(lamplit, backup, qtbot, monkeypatch)
    qtbot.waitUntil(lambda: view.place.text() != "")
    view._by_words.click()
    qtbot.keyClicks(view.words, "not these words")
    view.go.click()
    qtbot.waitUntil(view._trouble.isVisible, timeout=20_000)
    assert "did not open" in view._trouble.text()
    assert view.words.text() == "not these words"
    assert not (places.vaults / "Diary.lamplit").exists()
    view.words.setText(WORDS)
    view.go.click()
    qtbot.waitUntil(view.done.isVisible, timeout=20_000)


def test_a_file_that_is_no_backup_is_said_at_once(
    program: Callable[[], Program], tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "holiday.jpg"
    other.write_bytes(b"\xff\xd8 a picture")
    view = begin(program(), other, qtbot, monkeypatch)
    qtbot.waitUntil(view._trouble.isVisible)
    assert "no backup of Lamplit" in view._trouble.text()
    assert not view.go.isEnabled()


def test_it_can_be_stopped_and_left(
    program: Callable[[], Program], backup: Path, places: Folders, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    lamplit = program()
    view = begin(lamplit, backup, qtbot, monkeypatch)
    qtbot.waitUntil(lambda: view.place.text() != "")
    true = packed._larger

    def slow(part: bytes, wanted: int) -> bytes:
        view._work.stop()
        return true(part, wanted)

    monkeypatch.setattr(packed, "_larger", slow)
    view.code.setText(CODE)
    view.go.click()
    qtbot.waitUntil(view._trouble.isVisible, timeout=20_000)
    assert view._trouble.text() == "Stopped. No journal was made."
    assert list(places.vaults.iterdir()) == []
    view.back.click()
    qtbot.waitUntil(lambda: lamplit.window.findChild(FirstRunView) is not None)
    assert QApplication.activeWindow() is not None
