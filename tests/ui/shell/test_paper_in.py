"""Back in with shares on paper: typed or photographed, told at once what is wrong, opened anew."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
import segno
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain import recovery_code
from app.domain.paper_shares import PaperShare, split
from app.paths import Folders
from app.vault import paper
from app.vault.keys.credentials import Passphrase, RecoveryCode
from tests.making import CHEAP, NOW, WORDS, add, make_vault, open_again
from ui.program import Program
from ui.views.gate.new_words import NewWords
from ui.views.gate.paper_in import PaperInView

PATIENCE = 20_000
NEW = "meadow tin winter boat"
CODE = recovery_code.encode(bytes(range(16)))


@pytest.fixture
def shares(places: Folders) -> tuple[PaperShare, ...]:
    """The shares of a journal that lies in the usual place, any 2 of 3."""
    places.vaults.mkdir(parents=True, exist_ok=True)
    vault = make_vault(places.vaults / "Diary.lamplit", (RecoveryCode(CODE), "paper"))
    add(vault, "words that stay")
    sheets = vault.read(lambda tx: paper.new_sheets(tx, 2, 3, os.urandom))
    paper.add_sheets(vault, sheets, "on paper", now=NOW, random=os.urandom)
    vault.close()
    return sheets.shares


@pytest.fixture
def lamplit(
    program: Callable[[], Program], shares: tuple[PaperShare, ...], qtbot: QtBot
) -> Program:
    assert shares
    made = program()
    with qtbot.waitActive(made.window):
        made.start()
    return made


@pytest.fixture
def view(lamplit: Program, qtbot: QtBot) -> PaperInView:
    gate = lamplit.unlock_view
    qtbot.waitUntil(gate._by_paper.isVisible, timeout=PATIENCE)
    gate._by_paper.click()
    found = lamplit.window.findChild(PaperInView)
    assert found is not None
    found._cost = CHEAP
    qtbot.waitUntil(lambda: bool(found._sets) and found.field.isVisible(), timeout=PATIENCE)
    return found


def opened(lamplit: Program, view: PaperInView, qtbot: QtBot) -> None:
    """Choose the new passphrase and open."""
    qtbot.waitUntil(lambda: view.findChild(NewWords) is not None, timeout=PATIENCE)
    step = view.findChild(NewWords)
    assert step is not None
    step.field.setText(NEW)
    step.again.setText("something else")
    view.go.click()
    assert "differ" in view.trouble.text()
    step.again.setText(NEW)
    with qtbot.waitSignal(lamplit.store.opened, timeout=PATIENCE):
        view.go.click()


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_two_sheets_open_the_journal_with_a_new_passphrase(
    lamplit: Program, view: PaperInView, shares: tuple[PaperShare, ...], qtbot: QtBot
) -> None:
    assert not view.go.isEnabled()
    qtbot.keyClicks(view.field, " ".join(word[:4] for word in shares[2].words))
    assert view.so_far.text().startswith(f"1\xa0{shares[2].words[0]} · 2\xa0")
    qtbot.keyClick(view.field, Qt.Key.Key_Return)
    assert "1 of the 2" in view.came.text()
    assert view.field.text() == ""
    view.field.setText(shares[0].text)
    view.go.click()
    opened(lamplit, view, qtbot)
    folder = lamplit.store.folder
    assert folder is not None
    with qtbot.waitSignal(lamplit.store.locked, timeout=PATIENCE):
        lamplit.lock()
    vault = open_again(folder, Passphrase(NEW))
    assert vault.read(lambda tx: tx.timeline.count()) == 1
    vault.close()


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_a_word_is_completed_while_it_is_typed(view: PaperInView, qtbot: QtBot) -> None:
    view.focus_field()
    qtbot.keyClicks(view.field, "a")
    completer = view.field.completer()
    assert completer is not None
    assert completer.completionCount() == 0
    qtbot.keyClicks(view.field, "cade")
    popup = completer.popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    assert completer.completionCount() == 1
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert view.field.text() == "academic "
    qtbot.keyClicks(view.field, "acid")
    assert view.field.text() == "academic acid"
    popup.hide()


def test_what_is_wrong_is_said_at_once_and_where(
    view: PaperInView, shares: tuple[PaperShare, ...]
) -> None:
    words = list(shares[0].words)
    view.field.setText("lantern")
    assert view.trouble.isHidden(), "it is still being typed"
    view.field.setText(f"{words[0]} lantern ")
    assert "Word 2 is not on the list" in view.trouble.text()
    wrong = [*words]
    wrong[6] = "acid" if words[6] != "acid" else "acne"
    view.field.setText(" ".join(wrong))
    assert "Word 7 is likely wrong" in view.trouble.text()
    assert not view.go.isEnabled()
    swapped = [*words]
    swapped[9], swapped[10] = swapped[10], swapped[9]
    view.field.setText(" ".join(swapped))
    if swapped != words:
        assert "10 and 11" in view.trouble.text()
    view.field.setText(" ".join(words))
    assert view.trouble.isHidden()
    assert view.go.isEnabled()
    view.go.click()
    view.field.setText(shares[0].text)
    view.go.click()
    assert "already" in view.trouble.text()
    other = split(os.urandom(16), 2, 3, (shares[0].identifier + 1) % 2**15)[0]
    view.field.setText(other.text)
    view.go.click()
    assert "another set" in view.trouble.text()
    assert len(view.there) == 1


def test_sheets_that_do_not_fit_say_so_and_it_begins_anew(
    lamplit: Program, view: PaperInView, shares: tuple[PaperShare, ...], qtbot: QtBot
) -> None:
    for one in split(os.urandom(16), 2, 3, shares[0].identifier)[:2]:
        view.field.setText(one.text)
        view.go.click()
    qtbot.waitUntil(lambda: "do not open" in view.trouble.text(), timeout=PATIENCE)
    assert view.there == ()
    for one in shares[:2]:
        view.field.setText(one.text)
        view.go.click()
    opened(lamplit, view, qtbot)


def test_a_picture_of_a_sheet_is_read(
    lamplit: Program,
    view: PaperInView,
    shares: tuple[PaperShare, ...],
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    for share in shares[:2]:
        path = tmp_path / f"{share.number}.png"
        segno.make(share.text.upper(), error="m").save(str(path), scale=4, border=4)
        there = len(view.there)
        view.scan.read_file(path)
        qtbot.waitUntil(lambda there=there: len(view.there) > there, timeout=PATIENCE)  # type: ignore[misc]
    opened(lamplit, view, qtbot)


def test_going_back_forgets_what_was_typed_and_changes_nothing(
    lamplit: Program, view: PaperInView, shares: tuple[PaperShare, ...], qtbot: QtBot
) -> None:
    view.field.setText(shares[0].text)
    view.go.click()
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.there == ()
    qtbot.waitUntil(lamplit.unlock_view.isVisible, timeout=PATIENCE)
    assert not lamplit.store.is_open
    with qtbot.waitSignal(lamplit.store.opened, timeout=PATIENCE):
        lamplit.unlock_view.wanted.emit(Passphrase(WORDS))


def test_the_recovery_code_is_read_from_a_picture_on_the_way_in(
    lamplit: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    segno.make(CODE, error="m").save(str(tmp_path / "code.png"), scale=4, border=4)
    gate = lamplit.unlock_view
    gate._by_code.click()
    row = gate._pictures
    assert row is not None
    qtbot.waitUntil(row.isVisible, timeout=PATIENCE)
    row.read_file(tmp_path / "missing.png")
    qtbot.waitUntil(lambda: "could not be read" in gate._trouble.text(), timeout=PATIENCE)
    gate._by_code.click()
    assert row.isHidden()
    gate._by_code.click()
    with qtbot.waitSignal(lamplit.store.opened, timeout=PATIENCE):
        row.read_file(tmp_path / "code.png")
    assert QApplication.activeWindow() is lamplit.window
