"""The way to the room: there with the first circle, a dot for something new, gone when locked."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.sync.client.engine.people import Person
from tests.ui.circles.company import PATIENCE, join, open_journal
from ui.circles.door import ROOM
from ui.program import Program
from ui.views.circle.view import CircleView
from ui.widgets.rail import RailItem


def item(program: Program) -> RailItem:
    return program.window.rail.item(ROOM)


def test_without_a_circle_the_rail_does_not_speak_of_one(program: Program, qtbot: QtBot) -> None:
    qtbot.wait(50)
    assert item(program).isHidden()
    program.window.go(ROOM)
    assert not item(program).isHidden(), "whoever is in the room sees where they are"


def test_with_the_first_circle_it_is_there_and_leads_into_it(
    program: Program, ada: Person, qtbot: QtBot
) -> None:
    join(program, ada, qtbot)
    qtbot.waitUntil(lambda: not item(program).isHidden(), timeout=PATIENCE)
    qtbot.mouseClick(item(program), Qt.MouseButton.LeftButton)
    view = program.window.room(ROOM)
    assert isinstance(view, CircleView)
    qtbot.waitUntil(lambda: view.head.name.text() == "Harbour", timeout=PATIENCE)


def test_a_dot_and_no_number_says_that_something_is_new(
    program: Program, ada: Person, qtbot: QtBot
) -> None:
    join(program, ada, qtbot)
    qtbot.waitUntil(lambda: not item(program).isHidden(), timeout=PATIENCE)
    assert not item(program).dot
    ada.say("Soup on the stove")
    ada.sync()
    qtbot.waitUntil(lambda: item(program).dot, timeout=PATIENCE)
    assert not any(sign.isdigit() for sign in item(program).text())
    program.window.activateWindow()
    program.window.go(ROOM)
    qtbot.waitUntil(lambda: not item(program).dot, timeout=PATIENCE)


def test_a_locked_journal_does_not_show_that_there_is_a_circle(
    program: Program, ada: Person, qtbot: QtBot
) -> None:
    join(program, ada, qtbot)
    qtbot.waitUntil(lambda: not item(program).isHidden(), timeout=PATIENCE)
    folder = program.store.folder
    assert folder is not None
    with qtbot.waitSignal(program.store.locked):
        program.lock()
    assert item(program).isHidden()
    open_journal(program, folder, qtbot)
    qtbot.waitUntil(lambda: not item(program).isHidden(), timeout=PATIENCE)
