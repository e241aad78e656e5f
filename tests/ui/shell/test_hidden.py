"""Hiding everything at one key: what is seen, heard and typed then, and what is there after."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.shell.asking import (
    ESC,
    F8,
    F12,
    Make,
    at_home,
    opened,
    press,
    shown_help,
    started,
    unlock,
)
from ui.program import Program
from ui.views.editing.files import QuietFileDialog, choose_target
from ui.views.editing.popover import Popover
from ui.views.today import TodayView
from ui.widgets.announce import Announcer, announce
from ui.widgets.lines import LinesField
from ui.widgets.overlay import Overlay

pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)

_MARKER = "kxwq-hidden"
_CTRL = Qt.KeyboardModifier.ControlModifier


def writing(program: Make, qtbot: QtBot) -> tuple[Program, TodayView]:
    """The program with the marker typed on today's page."""
    made = opened(program, qtbot)
    today = made.window.room("today")
    assert isinstance(today, TodayView)
    qtbot.waitUntil(today.editor.isVisible)
    today.editor.setFocus()
    qtbot.keyClicks(today.editor, _MARKER)
    return made, today


def seen(made: Program) -> str:
    """Every word that can be seen, read aloud or pointed at in any window of ours."""
    found = []
    for one in QApplication.topLevelWidgets():
        for widget in (one, *one.findChildren(QWidget)):
            if not widget.isVisible():
                continue
            spoken = QAccessible.queryAccessibleInterface(widget)
            texts = [widget.toolTip(), widget.accessibleName(), widget.windowTitle()]
            texts += [spoken.text(kind) for kind in QAccessible.Text if kind.value < 5]
            texts += [str(getattr(widget, name)()) for name in ("text", "toPlainText")
                      if hasattr(widget, name)]  # fmt: skip
            found += texts
    del made
    return "\n".join(found)


def with_popover(made: Program, qtbot: QtBot, anchor: QWidget) -> tuple[Popover, LinesField]:
    """A popover in which the marker was typed."""
    popover = Popover(made.look, "A float", anchor)
    field = LinesField(made.look, "Words")
    popover.body.addWidget(field)
    popover.show_at(anchor, field)
    qtbot.waitUntil(field.isVisible)
    qtbot.keyClicks(field, f"{_MARKER} in a float")
    return popover, field


def with_overlay(made: Program, qtbot: QtBot) -> LinesField:
    """An overlay in which the marker was typed."""
    sheet, field = Overlay(made.look, f"{_MARKER} title"), LinesField(made.look, "Words")
    column = QVBoxLayout()
    column.addWidget(field)
    sheet.body.addLayout(column)
    made.window.overlay(sheet)
    qtbot.waitUntil(field.isVisible)
    qtbot.keyClicks(field, f"{_MARKER} in a sheet")
    return field


def test_nothing_of_it_is_seen_anywhere_and_all_of_it_comes_again(
    program: Make, qtbot: QtBot, vault_folder: Path
) -> None:
    made, today = writing(program, qtbot)
    made.capture()
    note = made._capture
    assert note is not None
    qtbot.waitUntil(note.isActiveWindow)
    qtbot.keyClicks(QApplication.focusWidget() or note, f"{_MARKER} in a note")
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow)
    field = with_overlay(made, qtbot)
    popover, inside = with_popover(made, qtbot, field)
    assert _MARKER in seen(made)
    press(made, F8)
    assert _MARKER not in seen(made)
    assert [one.windowTitle() for one in QApplication.topLevelWidgets() if one.isVisible()] == [
        "Lamplit"
    ]
    assert made.window.rail.isHidden()
    press(made, F8)
    assert at_home(made)
    assert popover.isVisible()
    assert inside.text() == f"{_MARKER} in a float"
    assert field.text() == f"{_MARKER} in a sheet"
    assert today.editor.toPlainText() == _MARKER
    assert note.isVisible()
    assert f"{_MARKER} in a note" in seen(made)


def test_no_key_does_anything_meanwhile(program: Make, qtbot: QtBot, vault_folder: Path) -> None:
    made, today = writing(program, qtbot)
    press(made, F8)
    for key in (Qt.Key.Key_A, Qt.Key.Key_Return, ESC, Qt.Key.Key_Tab, Qt.Key.Key_Backspace):
        press(made, key)
    for key in (Qt.Key.Key_N, Qt.Key.Key_K, Qt.Key.Key_2, Qt.Key.Key_Comma, Qt.Key.Key_V):
        QTest.keyClick(QApplication.focusWidget() or made.window, key, _CTRL)
    qtbot.keyClicks(QApplication.focusWidget() or made.window, "typed blind")
    assert not at_home(made)
    assert made.window.overlays.top is None
    press(made, F8)
    assert at_home(made)
    assert made.window._stack.currentWidget() is today
    assert today.editor.toPlainText() == _MARKER
    assert QApplication.focusWidget() is today.editor
    QTest.keyClick(today.editor, Qt.Key.Key_K, _CTRL)
    qtbot.waitUntil(lambda: made.window.overlays.top is not None)


@pytest.mark.parametrize("key", [F8, F12])
def test_what_takes_the_focus_late_gets_no_key(
    program: Make, qtbot: QtBot, vault_folder: Path, key: Qt.Key
) -> None:
    made, today = writing(program, qtbot)
    press(made, key)
    today.editor.setFocus()
    focus = QApplication.focusWidget()
    assert focus is not today.editor
    qtbot.keyClicks(focus or made.window, "xy")
    assert today.editor.toPlainText() == _MARKER
    press(made, F8 if key is F8 else ESC)
    assert QApplication.focusWidget() is today.editor


def test_the_key_never_uncovers_from_help(program: Make, qtbot: QtBot, vault_folder: Path) -> None:
    made, _ = writing(program, qtbot)
    press(made, F8)
    press(made, F12)
    assert shown_help(made)
    press(made, F8)
    assert not shown_help(made)
    assert not at_home(made)
    assert _MARKER not in seen(made)
    press(made, F8)
    assert at_home(made)


def test_a_lock_meanwhile_shows_nothing_either(
    program: Make, qtbot: QtBot, vault_folder: Path
) -> None:
    made, _ = writing(program, qtbot)
    press(made, F8)
    QTest.keyClick(QApplication.focusWidget() or made.window, Qt.Key.Key_L, _CTRL)
    qtbot.waitUntil(lambda: made.window.is_at_gate and not made.store.is_open)
    assert not made.unlock_view.isVisible()
    assert vault_folder.stem not in seen(made)
    qtbot.keyClicks(QApplication.focusWidget() or made.window, "typed blind")
    press(made, F8)
    assert made.unlock_view.isVisible()
    assert made.unlock_view._field.text() == ""
    unlock(made, qtbot)
    assert made.window.rail.isVisible()


@pytest.mark.parametrize("key", [F8, F12])
def test_a_dialog_of_files_gives_way(
    program: Make, qtbot: QtBot, vault_folder: Path, key: Qt.Key
) -> None:
    made, _ = writing(program, qtbot)
    dialog = choose_target(made.window, "Save", f"{_MARKER}.pdf", lambda _: None)
    assert isinstance(dialog, QuietFileDialog)
    qtbot.waitUntil(lambda: dialog.isActiveWindow() and QApplication.focusWidget() is not None)
    press(made, key)
    qtbot.waitUntil(lambda: shown_help(made) if key is F12 else made.window.hiding.is_on)
    assert QApplication.activeModalWidget() is None
    if key is F8:
        assert _MARKER not in seen(made)


def test_help_lies_over_a_float_which_is_there_again_after(
    program: Make, qtbot: QtBot, vault_folder: Path
) -> None:
    made, today = writing(program, qtbot)
    popover, field = with_popover(made, qtbot, today.editor)
    press(made, F12)
    assert shown_help(made)
    assert not popover.isVisible()
    press(made, ESC)
    assert popover.isVisible()
    assert QApplication.focusWidget() is field
    qtbot.keyClicks(field, "!")
    assert field.text() == f"{_MARKER} in a float!"


def test_nothing_is_spoken_of_what_cannot_be_seen(
    program: Make, qtbot: QtBot, vault_folder: Path
) -> None:
    made, today = writing(program, qtbot)
    announce(today, "before")
    speaker = made.window.findChild(Announcer)
    assert isinstance(speaker, Announcer)
    heard: list[str] = []
    speaker.spoken.connect(heard.append)
    announce(today, _MARKER)  # it waits for the last one to be five seconds old
    press(made, F8)
    made.window.say(_MARKER)
    announce(made.window, _MARKER)
    speaker._spoke = None
    speaker._speak()
    assert heard == []
    press(made, F8)
    announce(today, "after")
    assert heard == ["after"]


def test_at_the_way_in_it_hides_too(program: Make, qtbot: QtBot, vault_folder: Path) -> None:
    made = started(program, qtbot)
    press(made, F8)
    assert not made.unlock_view.isVisible()
    press(made, F8)
    assert made.unlock_view.isVisible()
    assert QApplication.focusWidget() is made.unlock_view._field


@pytest.mark.parametrize("key", [F8, F12])
@pytest.mark.parametrize("kind", ["menu", "list"])
def test_an_open_menu_or_list_gives_way(
    program: Make, qtbot: QtBot, vault_folder: Path, key: Qt.Key, kind: str
) -> None:
    made, today = writing(program, qtbot)
    menu, chooser = QMenu(today), QComboBox(today)
    menu.addAction(_MARKER)
    chooser.addItems([_MARKER, "b"])
    if kind == "menu":
        menu.popup(today.mapToGlobal(today.rect().center()))
    else:
        chooser.show()
        qtbot.waitUntil(chooser.isVisible)
        chooser.showPopup()
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Down)
    assert QApplication.activePopupWidget() is popup, "its own keys are its own"
    QTest.keyClick(popup, key)
    assert QApplication.activePopupWidget() is None
    assert shown_help(made) if key is F12 else _MARKER not in seen(made)
