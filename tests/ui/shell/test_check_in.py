"""Checking in with the whole program: two keys anywhere, the tray, and locking half-way."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.changes import Changes
from app.domain.mood import CheckIn, Valence
from app.vault.transaction import Transaction
from tests.ui.shell.test_around import WORDS, unlocked
from ui.program import Program
from ui.views.check_in.popover import CheckInPopover
from ui.widgets.mood import mood_name

T = TypeVar("T")


def read(lamplit: Program, qtbot: QtBot, work: Callable[[Transaction], T]) -> T:
    found: list[T] = []
    lamplit.store.read(work, found.append)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def moods(lamplit: Program, qtbot: QtBot) -> list[CheckIn]:
    return read(lamplit, qtbot, lambda tx: tx.moods.on_day(lamplit.context.today()))


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    target = QApplication.focusWidget()
    assert target is not None, QApplication.activeWindow()
    QTest.keyClick(target, key, held)


def in_front(lamplit: Program, qtbot: QtBot) -> None:
    with qtbot.waitActive(lamplit.window):
        lamplit.window.activateWindow()


def test_two_keys_check_in_from_every_room(
    program: Callable[[], Program], vault_folder: Path, qtbot: QtBot
) -> None:
    lamplit = unlocked(program, qtbot)
    in_front(lamplit, qtbot)
    for count, room in enumerate(("today", "journal", "settings", "trash"), 1):
        lamplit.window.go(room)
        in_front(lamplit, qtbot)
        press(Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
        press(Qt.Key.Key_5)
        qtbot.waitUntil(lambda count=count: len(moods(lamplit, qtbot)) == count)  # type: ignore[misc]
        in_front(lamplit, qtbot)
        press(Qt.Key.Key_Escape)


def test_words_of_a_check_in_are_kept_when_the_journal_locks(
    program: Callable[[], Program], vault_folder: Path, qtbot: QtBot
) -> None:
    lamplit = unlocked(program, qtbot)
    in_front(lamplit, qtbot)
    lamplit.window.go("settings")
    press(Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    press(Qt.Key.Key_2)
    (popover,) = lamplit.window.findChildren(CheckInPopover)
    popover.unfold(popover.note)
    QTest.keyClicks(popover.note.area, "half a thought")
    assert lamplit._leaving.has_unsaved
    with qtbot.waitSignal(lamplit.store.locked):
        lamplit.lock()
    lamplit.unlock_view._field.setText(WORDS)
    lamplit.unlock_view._open.click()
    qtbot.waitUntil(lambda: lamplit.store.is_open)
    assert [item.note for item in moods(lamplit, qtbot)] == ["half a thought"]


def test_a_mood_from_the_tray_needs_no_words(
    program: Callable[[], Program], vault_folder: Path, qtbot: QtBot
) -> None:
    lamplit = unlocked(program, qtbot)
    lamplit.capture(moods=True)
    capture = lamplit._capture
    assert capture is not None
    with qtbot.waitActive(capture):
        capture.present(moods=True)
    assert QApplication.focusWidget() is capture._moods.tile(4)
    press(Qt.Key.Key_6)
    assert capture._noted.text() == "Noted: Pleasant"
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not capture.isVisible())
    qtbot.waitUntil(lambda: [one.entry_id for one in moods(lamplit, qtbot)] == [None])
    assert [one.valence for one in moods(lamplit, qtbot)] == [Valence.PLEASANT]
    assert read(lamplit, qtbot, lambda tx: tx.timeline.newest(5)) == []


def test_own_words_come_with_the_journal_and_go_with_it(
    program: Callable[[], Program], vault_folder: Path, qtbot: QtBot
) -> None:
    lamplit = unlocked(program, qtbot)

    def name(tx: Transaction) -> Changes:
        tx.moods.set_word(Valence.UNPLEASANT, "grey")
        return Changes(settings=True)

    lamplit.store.write(name)
    qtbot.waitUntil(lambda: mood_name(2) == "grey")
    with qtbot.waitSignal(lamplit.store.locked):
        lamplit.lock()
    assert mood_name(2) == "Unpleasant"
    lamplit.unlock_view._field.setText(WORDS)
    lamplit.unlock_view._open.click()
    qtbot.waitUntil(lambda: mood_name(2) == "grey")
    with qtbot.waitSignal(lamplit.store.locked):
        lamplit.lock()
