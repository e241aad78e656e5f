"""The way in, driven by keyboard as a person would."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.changes import Changes
from app.domain.failures import DiskFull, Locked
from app.paths import Folders
from app.settings import TEXT_SCALE, THEME
from app.vault.layout import Layout
from ui.program import Program
from ui.text import failure_text
from ui.views.gate.first_run import FirstRunView

WORDS = "quince harbour lantern robin"


def begin(lamplit: Program, qtbot: QtBot) -> None:
    with qtbot.waitActive(lamplit.window):
        lamplit.start()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def focusable(window: QWidget) -> list[QWidget]:
    return [
        child
        for child in window.findChildren(QWidget)
        if child.isVisible() and child.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def test_a_journal_is_made_in_three_steps_by_keyboard_alone(
    program: Callable[[], Program], places: Folders, qtbot: QtBot
) -> None:
    lamplit = program()
    begin(lamplit, qtbot)
    view = lamplit.window.findChild(FirstRunView)
    assert view is not None
    QTest.keyClicks(focus(), WORDS)
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    assert not any(places.vaults.glob("*")) if places.vaults.exists() else True
    for number in view._second._asked:
        QTest.keyClicks(focus(), view._second._groups[number].lower())
        QTest.keyClick(focus(), Qt.Key.Key_Tab)
    QTest.keyClick(view._second._answers[1], Qt.Key.Key_Return)
    QTest.keyClick(focus(), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: lamplit.store.is_open, timeout=20_000)
    qtbot.waitUntil(lambda: not lamplit.window.is_at_gate)
    assert Layout(next(places.vaults.glob("*.lamplit"))).is_vault


@pytest.mark.parametrize("scale", [100, 125])
def test_no_step_scrolls_in_a_window_of_usual_size(
    program: Callable[[], Program], qtbot: QtBot, scale: int
) -> None:
    lamplit = program()
    lamplit.preferences.set(TEXT_SCALE, scale)
    begin(lamplit, qtbot)
    lamplit.window.resize(1280, 800)
    view = lamplit.window.findChild(FirstRunView)
    assert view is not None
    high = []
    for step in range(view._pages.count()):
        view._show(step)
        qtbot.waitUntil(view._pages.page.isVisible)
        qtbot.waitUntil(lambda: view._scroll.verticalScrollBar().maximum() == 0)
        assert view._below.isVisible() == (step == 0), "no way out of it while a code is shown"
        high.append(view._sheet.height())
    assert high[0] < min(high[1:]), "each step is as high as its own words"


def test_each_step_begins_at_its_top_in_the_smallest_window_with_the_largest_text(
    program: Callable[[], Program], qtbot: QtBot
) -> None:
    lamplit = program()
    lamplit.preferences.set(TEXT_SCALE, 200)
    begin(lamplit, qtbot)
    lamplit.window.resize(880, 600)
    view = lamplit.window.findChild(FirstRunView)
    assert view is not None
    down, sideways = view._scroll.verticalScrollBar(), view._scroll.horizontalScrollBar()
    held = view._scroll.widget()
    assert held is not None
    for step in (1, 2):
        down.setValue(down.maximum())
        view._show(step)
        qtbot.waitUntil(view._pages.page.isVisible)
        qtbot.waitUntil(lambda: down.maximum() > 0 and down.value() == 0)
        assert sideways.maximum() == 0
        assert held.width() <= view._scroll.viewport().width()
        focused = lamplit.window.focusWidget()
        assert focused is not None
        assert view._pages.page.isAncestorOf(focused)
        assert focused.mapTo(held, QPoint()).y() < view._scroll.viewport().height()
    view._show(0)
    field = view._first.field
    qtbot.waitUntil(field.hasFocus)
    qtbot.waitUntil(lambda: field.visibleRegion().boundingRect().height() == field.height())


def test_a_wrong_group_of_the_code_is_named(program: Callable[[], Program], qtbot: QtBot) -> None:
    lamplit = program()
    begin(lamplit, qtbot)
    view = lamplit.window.findChild(FirstRunView)
    assert view is not None
    view._first._field.setText(WORDS)
    view._next.click()
    first, second = view._second._asked
    view._second._answers[0].setText("0000")
    view._second._answers[1].setText(view._second._groups[second])
    view._next.click()
    assert view._pages.at == 1
    assert f"Group {first + 1}" in view._trouble.text()


def test_the_last_journal_is_asked_for_and_opens(
    program: Callable[[], Program], vault_folder: Path, qtbot: QtBot
) -> None:
    lamplit = program()
    begin(lamplit, qtbot)
    assert lamplit.window.is_at_gate
    QTest.keyClicks(focus(), "wrong")
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    view = lamplit.unlock_view
    qtbot.waitUntil(lambda: bool(view._trouble.text()))
    assert "did not open" in view._trouble.text()
    assert view._field.text() == "wrong"
    view._field.selectAll()
    QTest.keyClicks(view._field, WORDS)
    QTest.keyClick(view._field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not lamplit.window.is_at_gate)
    assert view._field.text() == ""


def test_locking_drops_the_rooms_and_asks_again(
    program: Callable[[], Program], vault_folder: Path, qtbot: QtBot
) -> None:
    lamplit = program()
    begin(lamplit, qtbot)
    lamplit.unlock_view._field.setText(WORDS)
    lamplit.unlock_view._open.click()
    qtbot.waitUntil(lambda: not lamplit.window.is_at_gate)
    QApplication.clipboard().setText("copied from an entry")
    with qtbot.waitSignal(lamplit.store.locked):
        QTest.keyClick(lamplit.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert lamplit.window.is_at_gate
    assert lamplit.window.rooms() == []
    assert QApplication.clipboard().text() == ""
    assert lamplit.window.windowTitle() == "Lamplit"


def test_idle_time_and_sleep_lock(
    program: Callable[[], Program], vault_folder: Path, qtbot: QtBot
) -> None:
    lamplit = program()
    begin(lamplit, qtbot)
    lamplit.unlock_view._field.setText(WORDS)
    lamplit.unlock_view._open.click()
    qtbot.waitUntil(lambda: not lamplit.window.is_at_gate)
    with qtbot.waitSignal(lamplit.store.locked):
        lamplit.watch.suspended.emit()
    assert lamplit.window.is_at_gate


def test_everything_that_takes_focus_has_a_name_and_a_role(
    program: Callable[[], Program], vault_folder: Path, qtbot: QtBot
) -> None:
    lamplit = program()
    begin(lamplit, qtbot)
    lamplit.window.show_gate(lamplit.unlock_view)
    check_names(lamplit.window)
    lamplit.show_first_run()
    view = lamplit.window.findChildren(FirstRunView)[-1]
    for step in range(view._pages.count()):
        view._show(step)
        check_names(lamplit.window)


def check_names(window: QWidget) -> None:
    found = focusable(window)
    assert found
    for widget in found:
        interface = QAccessible.queryAccessibleInterface(widget)
        assert interface.text(QAccessible.Text.Name), widget
        assert interface.role() != QAccessible.Role.NoRole, widget


def test_a_choice_of_looks_outlives_the_program(
    program: Callable[[], Program], places: Folders, qtbot: QtBot
) -> None:
    first = program()
    first.preferences.set(THEME, "lamplight")
    qtbot.waitUntil(places.machine.exists)
    assert program().look.theme == "lamplight"
    assert "lamplight" in places.machine.read_text()


def test_a_damaged_journal_offers_its_newest_backup(
    program: Callable[[], Program], vault_folder: Path, qtbot: QtBot
) -> None:
    lamplit = program()
    begin(lamplit, qtbot)
    view = lamplit.unlock_view
    view._field.setText(WORDS)
    view._open.click()
    qtbot.waitUntil(lambda: not lamplit.window.is_at_gate)
    made: list[object] = []
    lamplit.back_up(made.append)
    qtbot.waitUntil(lambda: bool(made))
    with qtbot.waitSignal(lamplit.store.locked):
        lamplit.lock()
    (vault_folder / "journal.db").write_bytes(b"garbage" * 1000)
    view._field.setText(WORDS)
    view._open.click()
    qtbot.waitUntil(view._put_back.isVisible)
    view._put_back.click()
    qtbot.waitUntil(lambda: "in place" in view._hint.text())
    assert view._field.text() == WORDS
    view._open.click()
    qtbot.waitUntil(lambda: not lamplit.window.is_at_gate)
    assert next(vault_folder.glob("set-aside-*/journal.db")).read_bytes().startswith(b"garbage")


def test_a_spare_key_file_that_was_made_again_is_said_once(
    program: Callable[[], Program], vault_folder: Path, qtbot: QtBot
) -> None:
    (vault_folder / "keys.twin.json").write_text("{")
    lamplit = program()
    begin(lamplit, qtbot)
    for said in (True, False):
        lamplit.unlock_view._field.setText(WORDS)
        lamplit.unlock_view._open.click()
        qtbot.waitUntil(lambda: not lamplit.window.is_at_gate)
        strip = lamplit.window._top
        assert ("spare copy of the key file" in strip.text() and strip.isVisible()) is said
        with qtbot.waitSignal(lamplit.store.locked):
            lamplit.lock()


def test_what_goes_wrong_at_the_gate_is_said_there(
    program: Callable[[], Program], vault_folder: Path, qtbot: QtBot
) -> None:
    assert vault_folder.exists()
    lamplit = program()
    begin(lamplit, qtbot)
    strip = lamplit.window._gate.strip
    assert strip.isHidden()
    lamplit.store.failed.emit(DiskFull())
    qtbot.waitUntil(strip.isVisible)
    assert strip.text() == failure_text(DiskFull())
    assert (
        strip.geometry().bottom()
        < lamplit.unlock_view.mapTo(lamplit.window._gate, lamplit.unlock_view.rect().topLeft()).y()
        + 1
    ), "above the way in, not over it"
    QTest.keyClicks(focus(), WORDS)
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not lamplit.window.is_at_gate)
    assert lamplit.window._top.isHidden(), "it was said already"
    with qtbot.waitSignal(lamplit.store.locked):
        lamplit.lock()
    assert strip.isHidden(), "and is over"
    with qtbot.waitSignal(lamplit.store.failed) as said:
        lamplit.store.write(lambda _: Changes())
    assert isinstance(said.args[0], Locked)
    assert strip.isHidden(), "what is asked for at the moment of the lock is no trouble"
