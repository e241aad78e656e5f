"""What the sentence above the feed offers is done: by its one button, in the real engine."""

from collections.abc import Callable
from typing import NoReturn

import pytest
from PySide6.QtCore import Qt

from app.domain.changes import Changes
from app.domain.circles import troubles
from app.domain.circles.circle import CircleState
from app.usecases.circles.port import SyncReport
from app.vault.transaction import Transaction
from sync.client import transport
from sync.client.engine import watching
from sync.session.roster import Roster
from tests.sync.relays import Running
from tests.ui.circles.company import PATIENCE, Room, say
from ui.views.asking import Question
from ui.views.circle.joining import JoinSheet
from ui.views.circle.recovery import RecoverySheet


def says(room: Room, text: str) -> None:
    """Wait until the line above the feed says so."""
    view, _, _, qtbot = room
    line = view.head.standing
    qtbot.waitUntil(lambda: not line.isHidden() and text in line.words.text(), timeout=PATIENCE)


def _contact(room: Room) -> int | None:
    """When the relay was last reached, as the room knows it."""
    facts = room[0]._facts
    return None if facts is None else facts.circle.last_synced_at


def is_silent(room: Room) -> None:
    view, _, _, qtbot = room
    qtbot.waitUntil(view.head.standing.isHidden, timeout=PATIENCE)


def press(room: Room) -> None:
    """By keyboard."""
    view, _, _, qtbot = room
    qtbot.keyClick(view.head.standing.button, Qt.Key.Key_Space)


def change(room: Room, work: Callable[[Transaction, bytes], object]) -> None:
    """Change what the vault says of the circle, as the engine would."""
    _, program, ada, _ = room
    circle = ada.circle

    def run(tx: Transaction) -> Changes:
        work(tx, circle)
        return Changes(circles=True)

    program.store.write(run)


def test_without_the_network_it_is_calm_and_words_wait(room: Room, relay: Running) -> None:
    _, program, ada, _ = room
    is_silent(room)
    program.circles.look()
    room[3].waitUntil(lambda: _contact(room) is not None, timeout=PATIENCE)
    relay.ask_to_stop()
    relay.join()
    say(program, ada.circle, "Home by six")
    says(room, "will go out when it can")

    def unreachable(tx: Transaction, circle: bytes) -> None:
        tx.circles.update(circle, trouble=transport.Unreachable.sentence)

    # The engine says so after some tries; how long that takes is left to chance.
    change(room, unreachable)
    says(room, "Waiting for the network.")
    says(room, "will go out when it can")
    says(room, "Last contact: today")
    assert room[0].head.standing.button.text() == "Look now"


def test_the_last_contact_stands_beside_the_posts(room: Room) -> None:
    view, program, _, qtbot = room
    program.circles.look()
    qtbot.waitUntil(lambda: _contact(room) is not None, timeout=PATIENCE)
    said = view.side.contact
    qtbot.waitUntil(lambda: said.text().startswith("Last contact: "), timeout=PATIENCE)
    assert said.isVisible()

    def long_ago(tx: Transaction, circle: bytes) -> None:
        tx.circles.update(circle, last_synced_at=86_400_000)

    program.circles.stop()
    change(room, long_ago)
    qtbot.waitUntil(lambda: "1970" in said.text(), timeout=PATIENCE)
    view.clear()  # as locking does
    assert said.text() == ""
    assert said.isHidden()


def test_who_was_removed_reads_it_and_can_delete_the_circle(room: Room) -> None:
    _view, program, ada, qtbot = room
    ada.sync()
    ada.port.remove(ada.circle, ada.id_of("Juniper"))
    ada.sync()
    says(room, "You are no longer in \u2068Harbour\u2069")
    press(room)
    asked = program.window.overlays.top
    assert isinstance(asked, Question)
    asked.go.click()
    got: list[object] = []

    def is_gone() -> bool:
        program.store.read(lambda tx: len(tx.circles.all()), got.append)
        return 0 in got

    qtbot.waitUntil(is_gone, timeout=PATIENCE)


def test_a_copy_asks_for_its_place_and_gets_it(room: Room) -> None:
    view, program, ada, qtbot = room

    def copied(tx: Transaction, circle: bytes) -> None:
        tx.circle_state.forget(circle)
        tx.circles.update(circle, state=CircleState.RESYNC, trouble=troubles.COPIED)

    def can_be_answered() -> bool:
        ada.sync()
        kept = ada.vault.read(lambda tx: tx.circles.all())[0].roster
        return all(one.return_box for one in Roster.from_bytes(kept).people)

    qtbot.waitUntil(can_be_answered, timeout=PATIENCE)
    program.circles.stop()  # the place goes while nobody holds it
    qtbot.waitUntil(lambda: not program.circles.is_watching, timeout=PATIENCE)
    change(room, copied)
    says(room, "its place in the circle is not safe any more")
    assert view.head.standing.button.text() == "Ask for my place"
    press(room)
    says(room, "You have asked for your place")
    assert view.head.standing.button.text() == "Look now"
    (asks,) = ada.port.readmissions(ada.circle)
    ada.port.readmit(ada.circle, asks.person)
    ada.sync()
    press(room)
    is_silent(room)
    say(program, ada.circle, "Back again")

    def heard() -> bool:
        ada.sync()
        return "Back again" in ada.feed()

    qtbot.waitUntil(heard, timeout=PATIENCE)


def test_an_invite_that_ended_leads_to_another_one(room: Room) -> None:
    _, program, _, _ = room

    def ended(tx: Transaction, circle: bytes) -> None:
        tx.circle_state.forget(circle)
        tx.circles.update(circle, state=CircleState.LEFT, trouble=troubles.EXPIRED)

    change(room, ended)
    says(room, "The invite that you came with has run out.")
    press(room)
    assert isinstance(program.window.overlays.top, JoinSheet)


def test_what_is_said_once_stays_until_it_is_noted(room: Room) -> None:
    _, program, _, _ = room
    gone = troubles.HOLDER_GONE.format(name="Ada")
    program.circles.reported.emit(SyncReport(True, 0, 0, (troubles.LET_GO, gone)))
    says(room, "The relay let go of something that you shared")
    press(room)
    says(room, "keeps a share of the way into your journal")
    assert room[0].head.standing.button.text() == "Make them anew"
    press(room)
    assert isinstance(program.window.overlays.top, RecoverySheet)


def test_a_mistake_of_the_program_is_said_in_the_circle_where_it_was(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    view, _, ada, qtbot = room

    def mistaken(*_: object, **__: object) -> NoReturn:
        raise KeyError

    def is_said() -> bool:
        # A round that began before the mistake may still take what she said: she says more.
        ada.say("Home by six")
        ada.sync()
        return "a mistake in this circle (KeyError)" in view.head.standing.words.text()

    with monkeypatch.context() as planted:
        # What is only written into the circle's row is cleared by the next round that goes well.
        planted.setattr(watching, "go_round", mistaken)
        qtbot.waitUntil(is_said, timeout=PATIENCE)
        says(room, "Lamplit made a mistake in this circle (KeyError)")
    press(room)
    is_silent(room)
