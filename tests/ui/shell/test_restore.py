"""A journal from a backup, on a computer that never saw it, as a person would do it."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import keyring
import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app.domain.paper_shares import PaperShare
from app.paths import Folders
from app.vault import packed, paper, recovering
from app.vault.access import add_slot, share_slot
from app.vault.keys.credentials import Keychain, Passphrase, RecoveryCode
from app.vault.keys.handback import seal_share
from app.vault.keys.shares import new_shares
from tests.cli.calling import CODE
from tests.making import CHEAP, NOW, WORDS, open_again
from tests.ui.shell.by_paper import add_shares, choose_words
from tests.ui.views.house import nameless
from tests.vault.keys.test_keychain import REAL, backend
from tests.vault.test_destination import Shelf
from ui.program import Program
from ui.views.gate.back_in import BackInView, _Shares
from ui.views.gate.first_run import FirstRunView
from ui.views.gate.restore import RestoreView
from ui.widgets.button import Button

NEW = "meadow tin winter boat"


@dataclass(frozen=True)
class Shared:
    """A backup that opens with shares and the keychain, too; the shares of friends and on paper."""

    path: Path
    friends: tuple[bytes, ...]
    sheets: tuple[PaperShare, ...]
    keychain: Any


@pytest.fixture
def shared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shared:
    """A backup of a journal with all these ways in, any 2 of 3 of the shares."""
    kept = backend(REAL)
    monkeypatch.setattr(keyring, "get_keyring", lambda: kept)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    shelf = Shelf(elsewhere, elsewhere / "stick", "Diary")
    vault = shelf.vault
    sheets = vault.read(lambda tx: paper.new_sheets(tx, 2, 3, os.urandom))
    paper.add_sheets(vault, sheets, "on paper", now=NOW, random=os.urandom)
    whole, friends = new_shares(2, 3, os.urandom)
    share_slot(vault, whole, "friends", lambda _tx, _slot: None, now=NOW, random=os.urandom)
    add_slot(vault, Keychain(), "this computer", now=NOW)
    path = shelf.put().path
    vault.close()
    return Shared(path, friends, sheets.shares, kept)


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
    qtbot.keyClicks(view.ways.code, CODE.lower())
    view.go.click()
    qtbot.waitUntil(view.done.isVisible, timeout=20_000)
    assert "Restored: 1 entries, today 22:04." in view.done.text()
    assert str(view.folder) in view.done.text()
    assert "passphrase" not in view.done.text()
    view.go.click()
    qtbot.waitUntil(lambda: lamplit.store.is_open, timeout=20_000)
    qtbot.waitUntil(lambda: not lamplit.window.is_at_gate)
    assert lamplit.store.folder == places.vaults / "Diary.lamplit"
    assert not lamplit.window._top.isVisible(), "that it is new here goes without saying"


def test_a_double_click_begins_with_the_backup_chosen(
    program: Callable[[], Program], backup: Path, places: Folders, qtbot: QtBot
) -> None:
    lamplit = program()
    with qtbot.waitActive(lamplit.window):
        lamplit.start(None, backup)
    view = lamplit.window.findChild(RestoreView)
    assert view is not None
    qtbot.waitUntil(lambda: view.place.text() != "")
    assert view.file == backup
    assert view.folder == places.vaults / "Diary.lamplit"
    qtbot.waitUntil(view.back.isVisible)
    view.back.click()
    first = lamplit.window.findChild(FirstRunView)
    assert first is not None
    qtbot.waitUntil(first.isVisible)


def test_a_double_click_on_what_is_gone_is_said(
    program: Callable[[], Program], places: Folders, qtbot: QtBot
) -> None:
    lamplit = program()
    lamplit.start(None, places.vaults / "Gone.lamplit-backup")
    view = lamplit.window.findChild(RestoreView)
    assert view is not None
    qtbot.waitUntil(view._trouble.isVisible)
    assert view.file is None
    assert view.choose.isVisible()
    assert not view.go.isEnabled()


def test_what_does_not_open_is_said_and_what_was_typed_stays(
    program: Callable[[], Program], backup: Path, places: Folders, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    lamplit = program()
    view = begin(lamplit, backup, qtbot, monkeypatch)
    qtbot.waitUntil(lambda: view.place.text() != "")
    view.ways.by_code.click()
    qtbot.keyClicks(view.ways.words, "not these words")
    view.go.click()
    qtbot.waitUntil(view._trouble.isVisible, timeout=20_000)
    assert "did not open" in view._trouble.text()
    assert view.ways.words.text() == "not these words"
    assert not (places.vaults / "Diary.lamplit").exists()
    view.ways.words.setText(WORDS)
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
    view.ways.code.setText(CODE)
    view.go.click()
    qtbot.waitUntil(view._trouble.isVisible, timeout=20_000)
    assert view._trouble.text() == "Stopped. No journal was made."
    assert list(places.vaults.iterdir()) == []
    view.back.click()
    qtbot.waitUntil(lambda: lamplit.window.findChild(FirstRunView) is not None)
    assert QApplication.activeWindow() is not None


def opens_with(lamplit: Program, qtbot: QtBot, words: str) -> None:
    """It is open now, and opens with these words from now on."""
    qtbot.waitUntil(lambda: not lamplit.window.is_at_gate, timeout=60_000)
    folder = lamplit.store.folder
    assert folder is not None
    with qtbot.waitSignal(lamplit.store.locked, timeout=20_000):
        lamplit.lock()
    open_again(folder, Passphrase(words)).close()


def test_what_a_backup_does_not_open_with_is_not_offered(
    program: Callable[[], Program], backup: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = begin(program(), backup, qtbot, monkeypatch)
    qtbot.waitUntil(lambda: view.place.text() != "")
    ways = view.ways
    assert not any(
        one.isVisible() for one in (ways.by_file, ways.by_chain, ways.by_paper, ways.by_friends)
    )


def test_the_keychain_opens_it(
    program: Callable[[], Program], shared: Shared, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    lamplit = program()
    view = begin(lamplit, shared.path, qtbot, monkeypatch)
    qtbot.waitUntil(view.ways.by_chain.isVisible, timeout=20_000)
    assert nameless(view) == []
    view.ways.by_chain.click()
    qtbot.waitUntil(view.done.isVisible, timeout=60_000)
    view.go.click()
    opens_with(lamplit, qtbot, WORDS)


def test_shares_on_paper_open_it_and_a_new_passphrase_is_chosen(
    program: Callable[[], Program], shared: Shared, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    lamplit = program()
    view = begin(lamplit, shared.path, qtbot, monkeypatch)
    qtbot.waitUntil(view.ways.by_paper.isVisible, timeout=20_000)
    view.ways.by_paper.click()
    add_shares(lamplit, shared.sheets[1:], qtbot)
    qtbot.waitUntil(view.done.isVisible, timeout=60_000)
    assert "Choose a new passphrase." in view.done.text()
    view.go.click()
    choose_words(lamplit, NEW, qtbot)
    opens_with(lamplit, qtbot, NEW)


def test_shares_of_friends_open_it_after_a_restart_and_what_was_begun_is_over(
    program: Callable[[], Program], shared: Shared, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = shared.path.read_bytes()
    code = recovering.begin(shared.path, Passphrase(NEW), random=os.urandom, cost=CHEAP).code
    recovering.add(
        shared.path, seal_share(code, 3, shared.friends[2]).text, Passphrase(NEW)
    )  # on another day
    lamplit = program()
    view = begin(lamplit, shared.path, qtbot, monkeypatch)
    qtbot.waitUntil(view.ways.by_friends.isVisible, timeout=20_000)
    view.ways.by_friends.click()
    first = lamplit.window.findChild(BackInView)
    assert first is not None
    qtbot.waitUntil(lambda: first.go.text() == "Add this share", timeout=20_000)
    first.back.click()
    qtbot.waitUntil(view.ways.by_friends.isVisible)
    view.ways.by_friends.click()
    qtbot.waitUntil(
        lambda: any(one.isVisible() and one.go.text() == "Add this share"
                    for one in lamplit.window.findChildren(BackInView)),
        timeout=20_000,
    )  # fmt: skip
    steps = next(one for one in lamplit.window.findChildren(BackInView) if one.isVisible())
    shown = steps.findChildren(_Shares)[-1]
    assert "1 of the 2" in shown.came.text()
    shown.words.setText(NEW)
    shown.share.setText(seal_share(code, 1, shared.friends[0]).text)
    steps.go.click()
    qtbot.waitUntil(view.done.isVisible, timeout=60_000)
    assert len(list(shared.path.parent.glob("*.recovering"))) == 1
    view.go.click()
    opens_with(lamplit, qtbot, NEW)
    assert not list(shared.path.parent.glob("*.recovering"))
    assert shared.path.read_bytes() == before
