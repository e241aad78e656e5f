"""The numbers of Help now, with damaged files and journals, and the quiet pages behind it."""

import json
import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.helplines import FIRST_HELP
from app.helplines import EMERGENCY, LINES, Directory, read_directory, shipped_folder
from app.settings import COUNTRY, COUNTRY_THERE, TRAVELLING
from tests.ui.pointer import click
from tests.ui.shell.asking import (
    ESC,
    F12,
    Make,
    opened,
    press,
    said,
    shown_help,
    shows,
    started,
    unlock,
    write_plan,
)
from ui.helping import HelpNow
from ui.views.help.numbers import NumberBlock
from ui.views.help.quiet import GroundPage
from ui.views.kit.breathing import Breath

# --- numbers ----------------------------------------------------------------------------------


def test_a_country_is_asked_once_and_another_while_travelling(
    program: Make, qtbot: QtBot, vault_folder: Path
) -> None:
    made = started(program, qtbot)
    press(made, F12)
    page = made.help.page
    shows(qtbot, page, *FIRST_HELP)
    home = page.country.home
    qtbot.waitUntil(lambda: home.findData("NZ") > 0)
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
    qtbot.waitUntil(lambda: there.findData("JP") > 0)
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
    click(block.copy, Qt.MouseButton.LeftButton)
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
    with qtbot.waitSignal(made.store.locked):  # a file that is still mapped is not written over
        made.lock()
    unlock(made, qtbot)
    qtbot.waitUntil((vault_folder / "short-plan.json").exists)
    with qtbot.waitSignal(made.store.locked):  # a file that is still mapped is not written over
        made.lock()
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
    click(page.worried, Qt.MouseButton.LeftButton)
    shown = said(page.quiet("worried"))
    assert shown.index("emergency number") < shown.index("look after yourself")
    click(page.quiet("worried").back, Qt.MouseButton.LeftButton)
    assert not page.is_quiet
    press(made, F12)
    assert page.isVisible()
