"""The agreement, read, accepted and written; the welcome; leaving, with all that hangs on it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.circles.circle import Circle
from app.usecases.circles.port import CirclePort, Description, Rules, Who
from app.usecases.circles.unsent import unsent_like
from tests.sync.client.engine.people import Person, let_in
from tests.sync.relays import Running
from tests.ui.circles.company import PATIENCE, join, open_journal, state
from ui.program import Program
from ui.views.circle.agreeing import AgreementSheet, open_agreement
from ui.views.circle.asks import Wanted, asks_of
from ui.views.circle.leaving import LeaveSheet, open_leave
from ui.views.circle.members import MembersSheet
from ui.views.circle.view import CircleView
from ui.views.circle.welcome import WelcomeSheet, open_welcome
from ui.widgets.labels import Label

Place = tuple[Program, Person, QtBot, bytes]


@pytest.fixture
def place(program: Program, ada: Person, qtbot: QtBot) -> Place:
    return program, ada, qtbot, join(program, ada, qtbot)


def top(program: Program) -> QWidget | None:
    return program.window.overlays.top


def words_on(sheet: QWidget) -> str:
    return "\n".join(one.text() for one in sheet.findChildren(Label) if not one.isHidden())


def comes(qtbot: QtBot, ready: Callable[[], bool]) -> None:
    qtbot.waitUntil(ready, timeout=PATIENCE)


def agreement(place: Place) -> AgreementSheet:
    program, _, qtbot, circle = place
    open_agreement(program.context, circle)
    comes(qtbot, lambda: isinstance(top(program), AgreementSheet))
    sheet = top(program)
    assert isinstance(sheet, AgreementSheet)
    comes(qtbot, lambda: not sheet.is_busy)
    return sheet


def agreed(ada: Person) -> tuple[str | None, dict[str, int], int]:
    """The agreement, who accepted which version, and the newest version; as Ada has it."""
    ada.sync()
    said, version = ada.port.rules(ada.circle)
    people = {one.pseudonym: one.agreed for one in ada.port.members(ada.circle)}
    return said.agreement, people, version


def steward(place: Place) -> None:
    """Make Juniper one too, and wait until the window knows."""
    program, ada, qtbot, circle = place
    ada.port.set_role(ada.circle, ada.id_of("Juniper"), steward=True)
    got: list[bool] = []

    def known() -> bool:
        program.store.read(
            lambda tx: [one.steward for one in tx.circle_people.of(circle)], got.extend
        )
        return len(got) >= 2 and all(got[-2:])

    comes(qtbot, known)


def test_a_changed_agreement_is_said_read_and_accepted(place: Place) -> None:
    program, ada, qtbot, _ = place
    view = CircleView(program.context)
    qtbot.addWidget(view)
    view.resize(1_200, 800)
    view.show()
    comes(qtbot, lambda: view.head.name.text() != "")
    assert view.meeting.asks.isHidden()
    ada.port.describe(ada.circle, Description(agreement="Be kind. Answer slowly."))
    comes(qtbot, lambda: len(view.meeting.asks.buttons) == 1)
    qtbot.mouseClick(view.meeting.asks.buttons[0], Qt.MouseButton.LeftButton)
    comes(qtbot, lambda: isinstance(top(program), AgreementSheet))
    sheet = top(program)
    assert isinstance(sheet, AgreementSheet)
    comes(qtbot, lambda: not sheet.is_busy)
    comes(qtbot, lambda: "Be kind. Answer slowly." in words_on(sheet))
    assert "It has changed since you accepted it." in words_on(sheet)
    assert sheet.edit.isHidden(), "only stewards write it"
    sheet.accept_it.setFocus()
    qtbot.keyClick(sheet.accept_it, Qt.Key.Key_Return)
    comes(qtbot, lambda: top(program) is None)
    _, people, version = agreed(ada)
    assert people["Juniper"] == version
    comes(qtbot, view.meeting.asks.isHidden)


def test_a_steward_writes_it_anew(place: Place) -> None:
    _, ada, qtbot, _ = place
    steward(place)
    sheet = agreement(place)
    assert sheet.accept_it.isHidden()
    qtbot.mouseClick(sheet.edit, Qt.MouseButton.LeftButton)
    assert sheet.fields is not None
    sheet.fields.agreement.setText("No advice before noon.")
    sheet.fields.stewards_invite.setChecked(True)
    sheet.close_it.click()
    assert agreed(ada)[0] == "Be kind.", "left as it is, nothing was sent"
    sheet.edit.click()
    assert sheet.fields.agreement.toPlainText() == "Be kind."
    sheet.fields.agreement.setText("No advice before noon.")
    sheet.fields.stewards_invite.setChecked(True)
    qtbot.mouseClick(sheet.save, Qt.MouseButton.LeftButton)
    comes(qtbot, lambda: sheet.fields is None and not sheet.is_busy)
    text, people, version = agreed(ada)
    assert text == "No advice before noon."
    assert people["Juniper"] == version > people["Ada"]
    rules = ada.port.rules(ada.circle)[0].rules
    assert rules is not None
    assert rules.who_invites is Who.STEWARDS
    lacking = "Not accepted yet in this form by: \u2068Ada\u2069"
    wanted = ("Only stewards invite.", lacking)
    comes(qtbot, lambda: all(one in words_on(sheet) for one in wanted))


def test_newcomers_read_what_it_is_for_who_is_here_and_what_things_do(place: Place) -> None:
    program, ada, qtbot, circle = place
    rules = ada.port.rules(ada.circle)[0].rules or Rules()
    welcome = Rules(rules.who_invites, welcome="Read first, answer when you like.")
    ada.port.describe(ada.circle, Description(rules=welcome))
    said: list[str | None] = []

    def known() -> bool:
        program.circles.ask(lambda port: _welcome(port, circle), said.append)
        return welcome.welcome in said

    comes(qtbot, known)
    open_welcome(program.context, circle)
    comes(qtbot, lambda: isinstance(top(program), WelcomeSheet))
    sheet = top(program)
    assert isinstance(sheet, WelcomeSheet)
    parts = ("A place to rest", welcome.welcome, "\u2068Ada\u2069", "Be kind.", "Check in says")
    comes(qtbot, lambda: all(part in words_on(sheet) for part in parts))
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    comes(qtbot, lambda: top(program) is None)


def _welcome(port: CirclePort, circle: bytes) -> str | None:
    rules = port.rules(circle)[0].rules
    return rules.welcome if rules is not None else None


# --- leaving


def leaving(place: Place) -> LeaveSheet:
    program, _, qtbot, circle = place
    open_leave(program.context, circle)
    comes(qtbot, lambda: isinstance(top(program), LeaveSheet))
    sheet = top(program)
    assert isinstance(sheet, LeaveSheet)
    return sheet


def test_leaving_quietly_says_nothing(place: Place) -> None:
    program, ada, qtbot, _ = place
    sheet = leaving(place)
    assert sheet.quietly.isChecked()
    assert sheet.focusWidget() is sheet.stay
    qtbot.mouseClick(sheet.go, Qt.MouseButton.LeftButton)
    comes(qtbot, lambda: state(program, qtbot) == "left")

    def gone() -> bool:
        ada.sync()
        return ada.members() == ["Ada"]

    comes(qtbot, gone)
    assert ada.feed() == []


def test_a_word_goes_out_before(place: Place) -> None:
    program, ada, qtbot, _ = place
    sheet = leaving(place)
    qtbot.mouseClick(sheet.with_word, Qt.MouseButton.LeftButton)
    sheet.go.click()
    assert "Write what you would like to say" in sheet.told.text()
    sheet.word.setText("Thank you, all of you.")
    qtbot.mouseClick(sheet.go, Qt.MouseButton.LeftButton)
    sheet.go.click()  # twice is said once
    comes(qtbot, lambda: state(program, qtbot) == "left")

    def heard() -> bool:
        ada.sync()
        return ada.feed() == ["Thank you, all of you."] and ada.members() == ["Ada"]

    comes(qtbot, heard)


def test_whoever_stays_after_all_has_said_nothing(place: Place, relay: Running) -> None:
    program, ada, qtbot, circle = place
    sheet = leaving(place)
    sheet.with_word.click()
    sheet.word.setText("Goodbye.")
    relay.ask_to_stop()
    relay.join()
    sheet.go.click()
    comes(qtbot, lambda: "have not gone out" in sheet.told.text())
    assert state(program, qtbot) == "member"
    sheet.reject()
    words: list[int] = []

    def no_word_waits() -> bool:
        # What may have left before the relay stopped is taken back, and only that still goes out.
        program.store.read(
            lambda tx: [sum(not out.silent for out in tx.circle_outbox.due(circle, 2**60))],
            words.extend,
        )
        return bool(words) and words[-1] == 0

    comes(qtbot, no_word_waits)
    del ada


def test_a_lock_in_the_middle_of_a_goodbye_sends_nothing_and_keeps_the_words(
    place: Place,
) -> None:
    program, ada, qtbot, circle = place
    folder = program.store.folder
    failures: list[object] = []
    assert folder is not None
    program.store.failed.connect(failures.append)
    sheet = leaving(place)
    qtbot.mouseClick(sheet.with_word, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(sheet.word, "Thank you, all of you.")
    with qtbot.waitSignal(program.store.locked, timeout=PATIENCE):
        qtbot.mouseClick(sheet.go, Qt.MouseButton.LeftButton)
        program.lock()  # before anything of it came back
    open_journal(program, folder, qtbot)
    with qtbot.waitSignal(program.circles.reported, timeout=PATIENCE):
        program.circles.look()  # also: the engine over the vault before serves nobody now
    ada.sync()
    assert ada.feed() == [], "whoever has not left has not said goodbye"
    assert ada.members() == ["Ada", "Juniper"]
    assert failures == []
    again = leaving(place)
    comes(qtbot, lambda: again.word.text() == "Thank you, all of you.")
    assert again.with_word.isChecked()
    assert "have not gone out" in again.told.text()
    again.go.click()
    comes(qtbot, lambda: state(program, qtbot) == "left")

    def heard() -> bool:
        ada.sync()
        return ada.feed() == ["Thank you, all of you."] and ada.members() == ["Ada"]

    comes(qtbot, heard)
    assert kept_words(program, qtbot, circle) == []


def test_a_goodbye_on_a_closed_vault_asks_nothing_of_it(place: Place) -> None:
    program, _, qtbot, _ = place
    sheet = leaving(place)
    failures: list[object] = []
    program.store.failed.connect(failures.append)
    sheet.with_word.click()
    sheet.word.setText("Goodbye.")
    with qtbot.waitSignal(program.store.locked, timeout=PATIENCE):
        sheet.go.click()
        program.store.lock()
        sheet.reject()  # as when a journal is deleted below it
    qtbot.wait(50)
    assert failures == []


def kept_words(program: Program, qtbot: QtBot, circle: bytes) -> list[str]:
    got: list[list[str]] = []
    program.store.read(lambda tx: unsent_like(tx, circle, ""), got.append)
    comes(qtbot, lambda: bool(got))
    return got[0]


def test_the_last_steward_names_somebody_first(place: Place) -> None:
    program, ada, qtbot, _ = place
    steward(place)
    ada.port.set_role(ada.circle, ada.me, steward=False)
    got: list[bool] = []

    def alone() -> bool:
        program.store.read(
            lambda tx: [one.steward for one in tx.circle_people.of(ada_circle(tx.circles.all()))],
            got.extend,
        )
        return got[-2:].count(True) == 1 if len(got) > 1 else False

    comes(qtbot, alone)
    sheet = leaving(place)
    comes(qtbot, lambda: "You are its last steward." in words_on(sheet))
    sheet.go.click()
    assert sheet.told.text() == "Choose who becomes steward first."
    sheet.heir.setCurrentIndex(1)
    sheet.go.click()
    comes(qtbot, lambda: state(program, qtbot) == "left")

    def heir() -> bool:
        ada.sync()
        return [one.role for one in ada.port.members(ada.circle)] == ["steward"]

    comes(qtbot, heir)


def ada_circle(circles: list[Circle]) -> bytes:
    return circles[0].id


def test_five_with_one_steward_are_asked_for_a_second(place: Place, tmp_path: Path) -> None:
    program, ada, qtbot, _ = place
    friends = []
    for name in ("Ben", "Cleo", "Dan"):
        assert Wanted.SECOND not in {one.wanted for one in asks_of(ada.port, ada.circle)}
        (tmp_path / name).mkdir()
        friends.append(Person(name, tmp_path / name))
        let_in(ada, friends[-1])
    assert Wanted.SECOND in {one.wanted for one in asks_of(ada.port, ada.circle)}
    sheet = MembersSheet(program.context, ada.circle, "Harbour")
    program.window.overlay(sheet)
    comes(qtbot, lambda: "\u2068Ada\u2069 can name one." in words_on(sheet))
    ada.port.set_role(ada.circle, ada.id_of("Juniper"), steward=True)
    assert Wanted.SECOND not in {one.wanted for one in asks_of(ada.port, ada.circle)}
    comes(qtbot, lambda: "can name one" not in words_on(sheet))
    for one in friends:
        one.port.stop()
        one.close()
