"""Help now in every state of the real program: locked, open, hidden, damaged; by key and mouse."""

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.domain.helplines import FIRST_HELP
from app.domain.plan import USUAL_SHORT, Section
from app.domain.session import Professional
from app.helplines import EMERGENCY, LINES, Directory, read_directory, shipped_folder
from app.settings import COUNTRY, COUNTRY_THERE, TRAVELLING
from app.usecases.own_plan import choose_short, keep_part
from app.usecases.plan_session import keep_professional
from app.vault.keys.credentials import Passphrase
from app.vault.transaction import Transaction
from tests.ui.shell.conftest import WORDS
from tests.ui.views.house import nameless
from ui.helping import HelpNow
from ui.program import Program
from ui.views.help.numbers import NumberBlock
from ui.views.help.page import HelpPage
from ui.views.help.quiet import GroundPage
from ui.views.kit.breathing import Breath
from ui.views.plan.paper import paper
from ui.views.plan.view import PlanView
from ui.views.shortcuts import ShortcutsView
from ui.views.today import TodayView
from ui.widgets.select import Select

Make = Callable[[], Program]
F1, F8, F12, ESC = Qt.Key.Key_F1, Qt.Key.Key_F8, Qt.Key.Key_F12, Qt.Key.Key_Escape


def started(program: Make, qtbot: QtBot) -> Program:
    """The program with its window in front."""
    made = program()
    made.start()
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow)
    return made


def opened(program: Make, qtbot: QtBot) -> Program:
    """The program with its journal open."""
    made = started(program, qtbot)
    unlock(made, qtbot)
    return made


def unlock(made: Program, qtbot: QtBot) -> None:
    """Open the journal."""
    made.unlock_view.wanted.emit(Passphrase(WORDS))
    qtbot.waitUntil(lambda: made.window.is_at_home, timeout=10_000)


def press(made: Program, key: Qt.Key) -> None:
    """Press a key where the focus is."""
    QTest.keyClick(QApplication.focusWidget() or made.window, key)


def shown_help(made: Program) -> bool:
    """Whether help is in front."""
    return made.window.is_at_help


def at_home(made: Program) -> bool:
    """Whether the rooms are in front."""
    return made.window.is_at_home


def said(widget: QWidget) -> str:
    """Every word that can be seen in a widget."""
    labels = widget.findChildren(QLabel)
    return "\n".join(one.text() for one in labels if one.isVisible())


def numbers(page: HelpPage) -> list[str]:
    """The large numbers, from the top."""
    blocks = [one for one in page.findChildren(NumberBlock) if one.isVisible()]
    return [one.number for one in sorted(blocks, key=lambda one: one.mapTo(page, one.pos()).y())]


def shows(qtbot: QtBot, page: HelpPage, *wanted: str) -> None:
    """Wait until these are the large numbers, or the first of them."""
    qtbot.waitUntil(lambda: tuple(numbers(page))[: len(wanted)] == wanted)


def keep(made: Program, qtbot: QtBot, work: Callable[[Transaction], object]) -> None:
    """Run a use case and wait for it."""
    done: list[object] = []
    made.store.write(work, done.append)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: bool(done))


def write_plan(made: Program, qtbot: QtBot, *, short: bool = False) -> None:
    """Write two parts of a plan, and a person."""
    now = made.store.now()
    card = Professional(made.store.new_id(), "Dr. Ada", "therapist", "020 7946 0102")
    keep(made, qtbot, lambda tx: keep_part(tx, Section.SIGNS, "I stop answering", now=now))
    keep(made, qtbot, lambda tx: keep_part(tx, Section.ALONE, "Out to the river", now=now))
    keep(made, qtbot, lambda tx: keep_professional(tx, card))
    if short:
        keep(made, qtbot, lambda tx: choose_short(tx, (Section.ALONE,), now=now))


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
    QTest.mouseClick(made.unlock_view.help, Qt.MouseButton.LeftButton)
    assert shown_help(made)
    QTest.mouseClick(made.help.page.back, Qt.MouseButton.LeftButton)
    assert made.unlock_view.isVisible()


def test_at_the_first_run(program: Make, qtbot: QtBot) -> None:
    made = started(program, qtbot)
    press(made, F12)
    shows(qtbot, made.help.page, *FIRST_HELP)
    assert "journal" not in said(made.help.page).casefold()
    press(made, ESC)
    assert made._first_run is not None
    QTest.mouseClick(made._first_run.help, Qt.MouseButton.LeftButton)
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
    QTest.mouseClick(made.window.rail.item("help"), Qt.MouseButton.LeftButton)
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
    (choice,) = (one for one in made._first_run.findChildren(Select) if one.findData("IE") > 0)
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
    QTest.mouseClick(view.short, Qt.MouseButton.LeftButton)
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
    QTest.mouseClick(made.help.page.own.plan_button, Qt.MouseButton.LeftButton)
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
    view._write_pdf(tmp_path / "mine")
    out = tmp_path / "mine.pdf"
    qtbot.waitUntil(out.exists, timeout=10_000)
    assert out.read_bytes().startswith(b"%PDF-")


# --- numbers ----------------------------------------------------------------------------------


def test_a_country_is_asked_once_and_another_while_travelling(
    program: Make, qtbot: QtBot, vault_folder: Path
) -> None:
    made = started(program, qtbot)
    press(made, F12)
    page = made.help.page
    shows(qtbot, page, *FIRST_HELP)
    home = page.country.home
    home.setCurrentIndex(home.findData("NZ"))
    home.activated.emit(home.currentIndex())
    assert made.preferences.get(COUNTRY) == "NZ"
    shows(qtbot, page, "111")
    page.country.travelling.setFocus()
    press(made, Qt.Key.Key_Space)
    assert made.preferences.get(TRAVELLING)
    shows(qtbot, page, "111")  # until another country is chosen
    there = page.country.there
    assert there.isVisible()
    there.setCurrentIndex(there.findData("JP"))
    there.activated.emit(there.currentIndex())
    assert made.preferences.get(COUNTRY_THERE) == "JP"
    shows(qtbot, page, "110")
    assert "Japan" in said(page)
    press(made, Qt.Key.Key_Space)
    shows(qtbot, page, "111")


def test_a_number_is_copied_as_it_is_dialled_and_shown_as_a_code(
    program: Make, qtbot: QtBot, vault_folder: Path
) -> None:
    made = started(program, qtbot)
    made.preferences.set(COUNTRY, "GB")
    press(made, F12)
    shows(qtbot, made.help.page, "999", "116 123", "85258")
    blocks = made.help.page.findChildren(NumberBlock)
    block = next(one for one in blocks if one.isVisible() and one.number == "85258")
    assert block._address == "smsto:85258:SHOUT"
    QTest.mouseClick(block.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "85258"
    block.code.setFocus()
    press(made, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "camera" in said(block))
    press(made, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "camera" not in said(block))
    assert block.digits.font().pixelSize() >= 40


def test_no_line_stands_above_the_sure_numbers_before_it_was_checked(
    program: Make, qtbot: QtBot, vault_folder: Path
) -> None:
    made = started(program, qtbot)
    made.preferences.set(COUNTRY, "DE")
    press(made, F12)
    shows(qtbot, made.help.page, "112", "0800 111 0 111", "116 123")
    shown = said(made.help.page)
    assert shown.index("112") < shown.index("findahelpline.com") < shown.index("116 123")
    assert shown.count("Not yet checked by us. From public lists") == 2


def damaged(folder: Path, *names: str) -> Directory:
    """The numbers where these files are damaged."""
    folder.mkdir()
    for name in (LINES, EMERGENCY):
        whole = shipped_folder().joinpath(name).read_bytes()
        (folder / name).write_bytes(whole[:-300] if name in names else whole)
    return read_directory(folder)


@pytest.mark.parametrize(
    ("names", "first"), [((LINES,), ["112"]), ((LINES, EMERGENCY), list(FIRST_HELP))]
)
def test_damaged_files_leave_the_emergency_numbers(
    program: Make, qtbot: QtBot, tmp_path: Path, names: tuple[str, ...], first: list[str]
) -> None:
    made = program()
    made.preferences.set(COUNTRY, "DE")
    made.help.deleteLater()
    directory = damaged(tmp_path / "numbers", *names)
    help_now = HelpNow(made.context, made.window, Path, directory)
    made.window.show()
    help_now.open()
    shows(qtbot, help_now.page, *first)
    assert "could not be read" in said(help_now.page)
    assert "findahelpline.com" in said(help_now.page)


@pytest.mark.parametrize("gone", ["journal.db", "keys.json"])
def test_with_a_damaged_journal_help_and_the_short_form_are_there(
    program: Make, qtbot: QtBot, vault_folder: Path, gone: str
) -> None:
    made = opened(program, qtbot)
    write_plan(made, qtbot, short=True)
    made.lock()
    qtbot.waitUntil(lambda: not made.store.is_open and made.window.is_at_gate)
    unlock(made, qtbot)
    qtbot.waitUntil((vault_folder / "short-plan.json").exists)
    made.lock()
    qtbot.waitUntil(lambda: not made.store.is_open and made.window.is_at_gate)
    for path in vault_folder.iterdir():
        if path.name.startswith(Path(gone).stem):
            path.write_bytes(os.urandom(4096))
    press(made, F12)
    qtbot.waitUntil(lambda: "Out to the river" in said(made.help.page))
    shows(qtbot, made.help.page, *FIRST_HELP)


def test_a_broken_short_form_is_as_good_as_none(
    program: Make, qtbot: QtBot, vault_folder: Path
) -> None:
    (vault_folder / "short-plan.json").write_text(json.dumps({"parts": [{"part": 3}]}), "utf-8")
    made = started(program, qtbot)
    press(made, F12)
    qtbot.waitUntil(lambda: "it is in the journal" in said(made.help.page))


# --- quiet pages ------------------------------------------------------------------------------


def test_something_to_hold_on_to_by_keyboard(
    program: Make, qtbot: QtBot, vault_folder: Path
) -> None:
    made = started(program, qtbot)
    press(made, F12)
    page = made.help.page
    assert QApplication.focusWidget() is page.ground
    press(made, Qt.Key.Key_Space)
    ground = page.quiet("ground")
    assert isinstance(ground, GroundPage)
    ground.senses.next.setFocus()
    for step in ground.senses.steps:
        assert step in said(ground)
        press(made, Qt.Key.Key_Space)
    assert ground.senses.step == 0
    assert not any(one.isVisible() for one in ground.findChildren(Breath))
    ground.show_kind("breath")
    assert any(one.isVisible() for one in ground.findChildren(Breath))
    ground.show_kind("text")
    assert "feet" in said(ground)
    press(made, ESC)
    assert shown_help(made)
    assert QApplication.focusWidget() is page.ground
    press(made, ESC)
    assert not shown_help(made)


def test_being_worried_about_someone_by_mouse(
    program: Make, qtbot: QtBot, vault_folder: Path
) -> None:
    made = started(program, qtbot)
    press(made, F12)
    page = made.help.page
    QTest.mouseClick(page.worried, Qt.MouseButton.LeftButton)
    shown = said(page.quiet("worried"))
    assert shown.index("emergency number") < shown.index("look after yourself")
    QTest.mouseClick(page.quiet("worried").back, Qt.MouseButton.LeftButton)
    assert not page.is_quiet
    press(made, F12)
    assert page.isVisible()
