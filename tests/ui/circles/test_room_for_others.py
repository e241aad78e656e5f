"""The menu of the circle: its pages, and saying how much room one has, which the others see."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.sync.client.engine.people import Person
from tests.ui.circles.company import PATIENCE, Room
from tests.ui.circles.test_room import comes
from ui.views.circle.hidden import HiddenSheet
from ui.views.circle.pulse import PulseSheet
from ui.views.circle.recovery import RecoverySheet
from ui.views.circle.view import CircleView

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def opened(view: CircleView, qtbot: QtBot) -> QMenu:
    """The menu, opened by its button."""
    qtbot.mouseClick(view.head.more, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def line(menu: QMenu, words: str) -> QAction:
    return next(one for one in menu.actions() if one.text() == words)


def said(ada: Person) -> tuple[str, int | None]:
    ada.sync()
    person = ada.vault.read(lambda tx: tx.circle_people.of(ada.circle))
    return next((one.space, one.space_until) for one in person if one.pseudonym == "Juniper")


def test_what_is_said_reaches_the_others_and_is_ticked(room: Room) -> None:
    view, _, ada, qtbot = room
    comes(qtbot, lambda: not view.head.check_in.isHidden())
    within = line(opened(view, qtbot), "How much room I have").menu()
    assert isinstance(within, QMenu)
    assert [one.text() for one in within.actions() if one.isChecked()] == ["Say nothing of it"]
    line(within, "I need quiet for three days").trigger()
    comes(qtbot, lambda: said(ada)[0] == "not-now")
    until = said(ada)[1]
    assert until is not None
    assert 2 * 86_400 < until / 1000 - datetime.now(UTC).timestamp() <= 3 * 86_400
    qtbot.waitUntil(lambda: _ticked(view) == ["I need quiet until tomorrow"], timeout=PATIENCE)
    within = line(opened(view, qtbot), "How much room I have").menu()
    assert isinstance(within, QMenu)
    line(within, "Say nothing of it").trigger()
    comes(qtbot, lambda: said(ada)[0] == "")


def _ticked(view: CircleView) -> list[str]:
    popup = QApplication.activePopupWidget()
    if isinstance(popup, QMenu):
        popup.close()
    view.head.more.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    within = line(menu, "How much room I have").menu()
    assert isinstance(within, QMenu)
    found = [one.text() for one in within.actions() if one.isChecked()]
    menu.close()
    return found


def test_the_pages_that_are_seldom_wanted_stand_in_the_menu(room: Room) -> None:
    view, program, _, qtbot = room
    comes(qtbot, lambda: not view.head.check_in.isHidden())
    for words, sheet in (
        ("Hidden from you", HiddenSheet),
        ("Is it good for you?", PulseSheet),
        ("A way back in", RecoverySheet),
    ):
        menu = opened(view, qtbot)
        line(menu, words).trigger()
        menu.close()
        qtbot.waitUntil(
            lambda sheet=sheet: isinstance(program.window.overlays.top, sheet),  # type: ignore[misc]
            timeout=PATIENCE,
        )
        program.window.overlays.close_all()
