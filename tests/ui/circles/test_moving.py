"""Moving a circle from the window: to a real other relay, by a steward; and undoing it later."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.circles.circle import Circle
from sync.client.engine import apart
from tests.sync.client.engine.elsewhere import blocked, where
from tests.sync.client.engine.people import Person
from tests.sync.relays import Running, relay_here
from tests.ui.circles.acting import Room, make_steward, words_on
from ui.program import Program
from ui.views.asking import Question
from ui.views.circle.moving import MoveSheet, open_move
from ui.views.settings.circle import CircleSection
from ui.widgets.button import Button


@pytest.fixture
def harbour(tmp_path: Path) -> Iterator[Running]:
    """Another relay."""
    with relay_here(tmp_path / "harbour") as running:
        yield running


@pytest.fixture
def room(program: Program, ada: Person, qtbot: QtBot) -> Room:
    return Room.open(program, ada, qtbot)


def circle(room: Room) -> Circle:
    got: list[Circle] = []
    ident = room.ada.circle
    room.program.store.read(lambda tx: tx.circles.get(ident), got.append)
    room.comes(lambda: bool(got))
    return got[0]


def opened(room: Room) -> MoveSheet:
    open_move(room.program.context, circle(room))
    sheet = room.sheet(MoveSheet)
    room.comes(sheet.relay.address.hasFocus)
    return sheet


def goes_to(room: Room, sheet: MoveSheet, url: str, token: str) -> None:
    """Write an address and a token and look at the relay, all by key."""
    qtbot = room.qtbot
    qtbot.keyClicks(sheet.relay.address, url)
    qtbot.keyClick(sheet.relay.address, Qt.Key.Key_Return)
    room.comes(lambda: sheet.relay.card is not None)
    sheet.relay.token.setFocus()
    qtbot.keyClicks(sheet.relay.token, token)


def test_a_steward_moves_the_circle_and_the_others_follow(room: Room, harbour: Running) -> None:
    make_steward(room)
    room.says("Home by six")
    before = where(room.ada)
    sheet = opened(room)
    assert before in words_on(sheet)
    assert "another steward can undo the move after two weeks" in words_on(sheet)
    assert sheet.go.text() == "Look at the relay"
    goes_to(room, sheet, harbour.url, harbour.token())
    assert sheet.what.text() == "It is another relay: the circle moves there."
    assert sheet.go.text() == "Move the circle there"
    room.comes(lambda: not sheet.what.visibleRegion().isEmpty())
    assert circle(room).relay_url == before, "asking changes nothing"
    room.qtbot.keyClick(sheet.relay.token, Qt.Key.Key_Return)
    room.comes(lambda: room.gone(MoveSheet))
    assert circle(room).relay_url == harbour.url
    assert "The others follow with their next look for news" in room.strip()
    room.says("Here as well")
    room.comes(lambda: where(room.ada) == harbour.url)
    assert {one.text for one in room.ada_reads()} == {"Home by six", "Here as well"}


def test_what_the_new_relay_refuses_leaves_the_circle_where_it_is(
    room: Room, harbour: Running
) -> None:
    make_steward(room)
    before = circle(room).relay_url
    sheet = opened(room)
    goes_to(room, sheet, harbour.url, "")
    room.qtbot.mouseClick(sheet.go, Qt.MouseButton.LeftButton)
    assert "This relay asks for a token." in sheet.told.text()
    sheet.relay.token.setText("lt1notatoken")
    room.qtbot.mouseClick(sheet.go, Qt.MouseButton.LeftButton)
    room.comes(lambda: not sheet.is_busy)
    assert sheet.told.text().startswith("The circle stays where it is, and nothing was changed: ")
    assert sheet.isVisible()
    assert circle(room).relay_url == before
    sheet.relay.token.setText(harbour.token())
    room.qtbot.mouseClick(sheet.go, Qt.MouseButton.LeftButton)
    room.comes(lambda: circle(room).relay_url == harbour.url)


def test_who_is_no_steward_may_say_another_address_and_moves_nothing(
    room: Room, harbour: Running
) -> None:
    before = circle(room).relay_url
    sheet = opened(room)
    assert "Only stewards can move the circle to another relay." in words_on(sheet)
    goes_to(room, sheet, harbour.url, harbour.token())
    sheet.go.click()
    room.comes(lambda: not sheet.is_busy)
    assert "Only stewards can move a circle to another relay." in sheet.told.text()
    assert circle(room).relay_url == before
    other = before.replace("127.0.0.1", "localhost")
    sheet.relay.address.setText(other)
    sheet.relay.token.setText("")
    sheet.go.click()
    room.comes(lambda: sheet.relay.card is not None)
    assert sheet.go.text() == "Use this address"
    sheet.go.click()
    room.comes(lambda: room.gone(MoveSheet))
    assert circle(room).relay_url == other
    room.says("Found it")


def test_the_sheet_is_in_the_menu_of_stewards_and_in_the_settings(room: Room) -> None:
    view, program = room.view, room.program
    make_steward(room)
    room.comes(lambda: view._facts is not None and view._facts.steward)
    section = CircleSection(program.context, program)
    room.qtbot.addWidget(section)
    section.reload()

    def buttons() -> list[Button]:
        found = section.relays.findChildren(Button)
        return [one for one in found if one.text() == "Another relay or address"]

    room.comes(lambda: bool(buttons()))
    buttons()[0].click()
    sheet = room.sheet(MoveSheet)
    room.qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    room.comes(lambda: room.gone(MoveSheet))


def test_after_two_weeks_a_steward_undoes_a_move_to_nowhere(room: Room, tmp_path: Path) -> None:
    make_steward(room)
    room.program.circles.stop()  # until the new relay is gone
    with relay_here(tmp_path / "nowhere") as nowhere:
        room.comes(lambda: not room.program.circles.is_watching)
        room.ada.port.move(room.ada.circle, nowhere.url, nowhere.token(), None)
        url = nowhere.url
    line = room.view.head.standing
    room.program.circles.look(failed=lambda _: None)
    room.comes(lambda: "and it cannot be seen there from here" in line.words.text())
    assert url in line.words.text()
    assert line.button.text() == "Look now", "others may be there"

    now = room.program.store.now() + timedelta(days=15)
    room.program.store.now = lambda: now
    room.program.circles.stop()  # the engine has the clock of before
    room.view.load()
    room.comes(lambda: line.button.text() == "Undo the move")
    room.qtbot.keyClick(line.button, Qt.Key.Key_Space)
    question = room.sheet(Question)
    assert "ask to be let in again" in words_on(question)
    question.go.click()
    room.comes(line.isHidden)
    assert circle(room).relay_url != url


def test_who_went_is_told_when_it_was_undone_and_goes_back(
    room: Room, harbour: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(apart, "_AGAIN", 0)  # the engine has the clock of before
    make_steward(room)
    before, ada = circle(room).relay_url, room.ada
    room.program.circles.stop()  # until the move is undone
    room.comes(lambda: not room.program.circles.is_watching)
    blocked(ada, harbour.url)
    sheet = opened(room)
    goes_to(room, sheet, harbour.url, harbour.token())
    room.qtbot.keyClick(sheet.relay.token, Qt.Key.Key_Return)
    room.comes(lambda: room.gone(MoveSheet))
    ada.sync()
    ada.clock.ahead += timedelta(days=15)
    ada.port.repair(ada.circle)

    line = room.view.head.standing
    room.program.circles.look(failed=lambda _: None)
    room.comes(lambda: line.button.text() == "Ask to go back")
    assert "may go on there without you" in line.words.text()
    room.qtbot.keyClick(line.button, Qt.Key.Key_Space)
    question = room.sheet(Question)
    assert "Ask them first." in words_on(question)
    question.go.click()
    room.comes(lambda: "You have asked to go back" in line.words.text())
    assert circle(room).relay_url == harbour.url
    (asked,) = ada.port.readmissions(ada.circle)
    ada.port.readmit(ada.circle, asked.person)
    room.program.circles.look(failed=lambda _: None)
    room.comes(lambda: circle(room).relay_url == before)
    room.comes(line.isHidden)
    room.says("Here again")
    room.comes(lambda: "Here again" in {one.text for one in room.ada_reads()})
