"""The room of one's own limits beside real circles: its way, what closes, what stays open."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.sync.client.engine.people import Person
from tests.ui.circles.company import PATIENCE, join
from ui.program import Program
from ui.views.boundaries.view import BoundariesView
from ui.views.boundaries.words import Rule
from ui.views.goto.overlay import GoTo

CTRL = Qt.KeyboardModifier.ControlModifier


def limits(program: Program, qtbot: QtBot) -> BoundariesView:
    """Go to the room and wait until it says where one stands."""
    program.window.go("boundaries")
    view = program.window.room("boundaries")
    assert isinstance(view, BoundariesView)
    qtbot.waitUntil(lambda: view.facts is not None, timeout=PATIENCE)
    return view


def test_the_rail_a_key_and_the_palette_lead_there(program: Program, qtbot: QtBot) -> None:
    window = program.window
    window.show()
    qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE)
    keys = window.rail.keys()
    assert keys.index("boundaries") == keys.index("circle") + 1
    item = window.rail.item("boundaries")
    assert item.isVisible()
    qtbot.mouseClick(item, Qt.MouseButton.LeftButton)
    view = window.room("boundaries")
    qtbot.waitUntil(view.isVisible, timeout=PATIENCE)
    window.go("today")
    QTest.keyClick(window, Qt.Key.Key_5, CTRL)
    qtbot.waitUntil(view.isVisible, timeout=PATIENCE)
    assert item.isChecked()
    window.go("today")
    QTest.keyClick(window, Qt.Key.Key_K, CTRL)
    qtbot.waitUntil(lambda: isinstance(window.overlays.top, GoTo), timeout=PATIENCE)
    top = window.overlays.top
    assert isinstance(top, GoTo)
    QTest.keyClicks(top.field, "boundaries")
    QTest.keyClick(top.field, Qt.Key.Key_Return)
    qtbot.waitUntil(view.isVisible, timeout=PATIENCE)


def test_room_is_said_from_here_and_reaches_the_others_though_circles_are_closed(
    program: Program, ada: Person, qtbot: QtBot
) -> None:
    circle = join(program, ada, qtbot)
    view = limits(program, qtbot)
    qtbot.waitUntil(lambda: circle in view.spaces.rows, timeout=PATIENCE)
    view.rules.rows[Rule.WINDOWS].button.click()
    qtbot.waitUntil(lambda: program.window.overlays.top is not None, timeout=PATIENCE)
    sheet = program.window.overlays.top
    sheet.editor.kind.set_value("never")  # type: ignore[union-attr]  # a ChangeSheet
    sheet.editor.kind.chosen.emit("never")  # type: ignore[union-attr]
    sheet.go.click()  # type: ignore[union-attr]
    qtbot.waitUntil(
        lambda: view.standing.now.text().startswith("Your circles are closed"), timeout=PATIENCE
    )
    row = view.spaces.rows[circle]
    menu = view.spaces.choices(row)
    quiet = next(one for one in menu.actions() if one.text() == "I need quiet for three days")
    quiet.trigger()
    qtbot.waitUntil(lambda: row.help.text().startswith("Needs quiet, until"), timeout=PATIENCE)
    qtbot.waitUntil(lambda: _space(ada) == "not-now", timeout=PATIENCE)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _space(ada: Person) -> str:
    ada.sync()
    people = ada.vault.read(lambda tx: tx.circle_people.of(ada.circle))
    return next(one.space for one in people if one.pseudonym == "Juniper")
