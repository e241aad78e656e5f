"""A steward mends what holds everybody up: with one button of the window, at a real relay."""

import os
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.circles import troubles
from app.domain.circles.circle import CircleState
from app.domain.circles.outbox import OutRow
from sync.client.engine import sending
from sync.client.engine.circles import Circles
from sync.client.engine.desk import Desk
from sync.client.engine.troubles import Stuck
from sync.protocol.ids import secret_hash
from sync.session.messages.envelope import Envelope
from sync.session.messages.message import Message
from tests.sync.client.engine.people import Person
from tests.ui.circles.acting import Room, make_steward
from tests.ui.circles.house import CircleHouse
from tests.ui.circles.invented import CIRCLE, Invented
from tests.ui.pointer import click
from ui.program import Program

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
SETTLED = "It is settled. The circle goes on."


@pytest.fixture
def room(program: Program, ada: Person, qtbot: QtBot) -> Room:
    """The room of somebody who is a steward beside the friend."""
    made = Room.open(program, ada, qtbot)
    make_steward(made)
    return made


def says(room: Room, text: str) -> None:
    """Wait until the line above the feed says so."""
    line = room.view.head.standing
    room.comes(lambda: not line.isHidden() and text in line.words.text())


def spoil(ada: Person) -> None:
    """Append an entry that leads nowhere, and opens a turn to which nobody has the key."""
    desk = Desk(ada.port.tools, ada.circle)
    desk.line.append(
        desk.log, desk.session.capability(), os.urandom(16), os.urandom(65_536),
        if_turn=desk.session.turn, next_hash=secret_hash(os.urandom(32)),
    )  # fmt: skip


def claim_another_history(ada: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the friend say that the relay has shown her another log."""
    true, own = sending._envelope, ada.port.tools

    def bogus(desk: Desk, row: OutRow, instead: Message | None) -> Envelope:
        envelope = true(desk, row, instead)
        if desk.tools is not own:
            return envelope
        return replace(envelope, seen_chain=os.urandom(32))

    with monkeypatch.context() as patch:
        patch.setattr(sending, "_envelope", bogus)
        ada.say("What happened here?")
        ada.sync()


def goes_on(room: Room) -> None:
    """Both hear each other, and nothing is said about it above the feed."""
    room.comes(room.view.head.standing.isHidden)
    room.ada_says("Soup on the stove")
    room.says("Home by six")
    room.ada.sync()
    assert room.ada.state == "member"


def test_an_invalid_turn_is_mended_by_the_mouse(room: Room) -> None:
    room.ada.sync()
    spoil(room.ada)
    room.ada.sync()
    assert room.ada.state == "stuck"
    says(room, "An entry of this circle leads nowhere here. Nothing is lost.")
    button = room.view.head.standing.button
    assert button.text() == "Mend it"
    room.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    room.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)  # twice is done once
    room.comes(lambda: room.strip() == SETTLED)
    goes_on(room)


def test_a_steward_says_by_key_which_history_holds(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.ada.sync()
    claim_another_history(room.ada, monkeypatch)
    says(room, "\u2068Ada\u2069 says they were shown another history of this circle.")
    button = room.view.head.standing.button
    assert button.text() == "The history here holds"
    button.setFocus()
    room.qtbot.keyClick(button, Qt.Key.Key_Space)
    room.comes(lambda: room.strip() == SETTLED)

    def told() -> bool:
        room.ada.sync()
        return "resolve_fork" in [
            one.kind
            for one in room.ada.vault.read(lambda tx: tx.circle_posts.events(room.ada.circle))
        ]

    room.comes(told)
    goes_on(room)


class Unwilling(Circles):
    """An engine that finds, each time, that there is something to read first."""

    def repair(self, circle: bytes, *, close: bool = False) -> str:
        del circle, close
        raise Stuck(troubles.UNREAD)


def test_what_cannot_be_mended_now_says_why_and_can_be_tried_again(house: CircleHouse) -> None:
    def spoilt(one: Invented) -> None:
        one.tx.circles.update(CIRCLE, state=CircleState.STUCK, trouble=troubles.SPOILT)

    house.host._factory = Unwilling
    room, strip = house.fill(spoilt), house.window._top
    button = room.head.standing.button
    house.until(lambda: button.text() == "Mend it")
    for _ in range(2):
        click(button, Qt.MouseButton.LeftButton)
        house.until(strip.isVisible)
        assert strip.text().startswith("There is something in this circle that is not read here")
        strip.dismiss()
