"""Help now in every state of the real program, and what on it is the person's own."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.helplines import FIRST_HELP
from app.domain.plan import USUAL_SHORT, Section
from app.settings import COUNTRY
from tests.ui.pointer import click
from tests.ui.shell.asking import (
    ESC,
    F1,
    F8,
    F12,
    Make,
    at_home,
    opened,
    press,
    said,
    shown_help,
    shows,
    started,
    unlock,
    write_plan,
)
from tests.ui.views.house import nameless
from ui.views.plan.paper import paper
from ui.views.plan.view import PlanView
from ui.views.shortcuts import ShortcutsView
from ui.views.today import TodayView
from ui.widgets.select import Select

# --- from every state -------------------------------------------------------------------------


def test_at_the_way_in_by_key_and_by_mouse(program: Make, qtbot: QtBot, vault_folder: Path) -> None:
    made = started(program, qtbot)
    field = made.unlock_view._field
    qtbot.keyClicks(field, "quince har")
    press(made, F12)
    assert shown_help(made)
    assert made.help.page.isVisible()
    assert made.window.rail.isHidden()
    press(made, ESC)
    assert not shown_help(made)
    assert QApplication.focusWidget() is field
    assert field.text() == "quince har"
    click(made.unlock_view.help, Qt.MouseButton.LeftButton)
    assert shown_help(made)
    click(made.help.page.back, Qt.MouseButton.LeftButton)
    assert made.unlock_view.isVisible()


def test_at_the_first_run(program: Make, qtbot: QtBot) -> None:
    made = started(program, qtbot)
    press(made, F12)
    shows(qtbot, made.help.page, *FIRST_HELP)
    assert "journal" not in said(made.help.page).casefold()
    press(made, ESC)
    assert made._first_run is not None
    click(made._first_run.help, Qt.MouseButton.LeftButton)
    assert shown_help(made)


def test_in_a_room_the_caret_and_what_is_typed_stay(
    program: Make, qtbot: QtBot, vault_folder: Path
) -> None:
    made = opened(program, qtbot)
    today = made.window.room("today")
    assert isinstance(today, TodayView)
    editor = today.editor
    editor.setFocus()
    qtbot.keyClicks(editor, "half a sen")
    press(made, F12)
    assert shown_help(made)
    assert made.window.rail.isVisible()
    press(made, ESC)
    assert made.window.focusWidget() is editor
    assert editor.textCursor().position() == len("half a sen")
    click(made.window.rail.item("help"), Qt.MouseButton.LeftButton)
    assert shown_help(made)


def test_over_an_overlay_which_stays(program: Make, qtbot: QtBot, vault_folder: Path) -> None:
    made = opened(program, qtbot)
    qtbot.keyClick(made.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: made.window.overlays.top is not None)
    top = made.window.overlays.top
    press(made, F12)
    assert shown_help(made)
    press(made, ESC)
    assert made.window.overlays.top is top


def test_while_everything_is_hidden_and_back(
    program: Make, qtbot: QtBot, vault_folder: Path
) -> None:
    made = opened(program, qtbot)
    press(made, F8)
    press(made, F12)
    assert shown_help(made)
    press(made, ESC)
    assert not at_home(made)
    press(made, F8)
    assert at_home(made)
    press(made, F12)
    press(made, F8)
    assert not shown_help(made)
    assert not at_home(made)
    press(made, F8)
    assert at_home(made)


def test_locking_under_help_drops_the_words_and_leaves_help_there(
    program: Make, qtbot: QtBot, vault_folder: Path
) -> None:
    made = opened(program, qtbot)
    write_plan(made, qtbot)
    press(made, F12)
    qtbot.waitUntil(lambda: "I stop answering" in said(made.help.page))
    made.lock()
    qtbot.waitUntil(lambda: made.window.is_at_gate)
    assert shown_help(made)
    shown = said(made.help.page)
    assert "I stop answering" not in shown
    assert "Dr. Ada" not in shown
    press(made, ESC)
    assert made.unlock_view.isVisible()
    assert made.window.rail.isHidden()


def test_in_the_window_of_a_quick_note(program: Make, qtbot: QtBot, vault_folder: Path) -> None:
    made = started(program, qtbot)
    made.capture()
    assert made._capture is not None
    qtbot.waitUntil(made._capture.isActiveWindow)
    QTest.keyClick(QApplication.focusWidget() or made._capture, F12)
    qtbot.waitUntil(made.window.isActiveWindow)
    assert shown_help(made)


def test_the_country_can_be_chosen_in_the_first_run(program: Make, qtbot: QtBot) -> None:
    made = started(program, qtbot)
    assert made._first_run is not None
    selects = made._first_run.findChildren(Select)
    qtbot.waitUntil(lambda: any(one.findData("IE") > 0 for one in selects))
    (choice,) = (one for one in selects if one.findData("IE") > 0)
    assert choice.currentData() == ""
    choice.setCurrentIndex(choice.findData("IE"))
    choice.activated.emit(choice.currentIndex())
    press(made, F12)
    shows(qtbot, made.help.page, "999")


def test_all_keys_begin_with_it(program: Make, qtbot: QtBot, vault_folder: Path) -> None:
    made = opened(program, qtbot)
    press(made, F1)
    keys = made.window.room("keys")
    assert isinstance(keys, ShortcutsView)
    assert next(iter(keys.rows)) == "help"


# --- what is the person's own -----------------------------------------------------------------


def test_ones_own_plan_and_people_stand_above_every_number(
    program: Make, qtbot: QtBot, vault_folder: Path
) -> None:
    made = opened(program, qtbot)
    made.preferences.set(COUNTRY, "GB")
    write_plan(made, qtbot)
    press(made, F12)
    page = made.help.page
    qtbot.waitUntil(lambda: "Out to the river" in said(page))
    shows(qtbot, page, "020 7946 0102", "999", "116 123", "85258")
    shown = said(page)
    assert shown.index("Out to the river") < shown.index("Dr. Ada") < shown.index("999")
    assert nameless(made.window) == []


def test_the_short_form_can_be_read_before_unlocking_only_if_asked_for(
    program: Make, qtbot: QtBot, vault_folder: Path
) -> None:
    made = opened(program, qtbot)
    write_plan(made, qtbot)
    made.window.go("plan")
    view = made.window.room("plan")
    assert isinstance(view, PlanView)
    qtbot.waitUntil(lambda: "river" in view.fields[Section.ALONE].text())
    file = vault_folder / "short-plan.json"
    assert not file.exists()
    click(view.short, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(file.exists)
    chosen = view.chosen
    qtbot.waitUntil(lambda: {one for one in chosen if chosen[one].isChecked()} == set(USUAL_SHORT))
    made.lock()
    qtbot.waitUntil(lambda: made.window.is_at_gate and not made.store.is_open)
    press(made, F12)
    qtbot.waitUntil(lambda: "Out to the river" in said(made.help.page))
    assert "I stop answering" not in said(made.help.page)
    press(made, ESC)
    unlock(made, qtbot)
    made.window.go("plan")
    again = made.window.room("plan")
    assert isinstance(again, PlanView)
    qtbot.waitUntil(again.short.isChecked)
    again.short.setFocus()
    press(made, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not file.exists())


def test_a_plan_is_kept_as_it_is_typed_and_at_locking(
    program: Make, qtbot: QtBot, vault_folder: Path
) -> None:
    made = opened(program, qtbot)
    press(made, F12)
    qtbot.waitUntil(lambda: hasattr(made.help.page.own, "plan_button"))
    click(made.help.page.own.plan_button, Qt.MouseButton.LeftButton)
    view = made.window.room("plan")
    assert isinstance(view, PlanView)
    assert not shown_help(made)
    qtbot.waitUntil(lambda: view._is_loaded)
    qtbot.keyClicks(view.fields[Section.SIGNS], "I sleep at noon")
    assert view.unsaved
    made.lock()
    qtbot.waitUntil(lambda: made.window.is_at_gate and not made.store.is_open)
    unlock(made, qtbot)
    press(made, F12)
    qtbot.waitUntil(lambda: "I sleep at noon" in said(made.help.page))


def test_esc_in_the_plan_goes_back_to_help(program: Make, qtbot: QtBot, vault_folder: Path) -> None:
    made = opened(program, qtbot)
    made.window.go("plan")
    press(made, ESC)
    assert shown_help(made)
    press(made, ESC)
    assert at_home(made)
    assert not made.window.room("plan").isVisible()


def test_the_plan_is_printed_as_plain_words(qapp: QApplication) -> None:
    document = paper([("What I can do", "<b>tea</b>\nwalk"), ("Whom to ask", "אמא")])
    assert document.toPlainText().endswith(
        "\n\nWhat I can do\n<b>tea</b>\nwalk\n\nWhom to ask\nאמא"
    )


def test_the_plan_becomes_a_pdf(
    program: Make, qtbot: QtBot, vault_folder: Path, tmp_path: Path
) -> None:
    made = opened(program, qtbot)
    write_plan(made, qtbot)
    made.window.go("plan")
    view = made.window.room("plan")
    assert isinstance(view, PlanView)
    view._place_pdf(tmp_path / "mine")
    out = tmp_path / "mine.pdf"
    qtbot.waitUntil(out.exists, timeout=10_000)
    assert out.read_bytes().startswith(b"%PDF-")
