"""Starting a circle: said first, the relay asked before anything is made; the room before one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.circles.circle import Circle
from app.usecases.circles.port import NewCircle
from tests.sync.relays import Running
from tests.ui.circles.company import PATIENCE, connections
from ui.program import Program
from ui.theme.look import Look, LookChoice
from ui.views.circle.inviting import InviteSheet
from ui.views.circle.joining import JoinSheet
from ui.views.circle.starting import NoCircle, StartSheet, first_agreement
from ui.views.circle.view import CircleView
from ui.widgets.labels import Label


def circles(program: Program, qtbot: QtBot) -> list[Circle]:
    got: list[list[Circle]] = []
    program.store.read(lambda tx: list(tx.circles.all()), got.append)
    qtbot.waitUntil(lambda: bool(got), timeout=PATIENCE)
    return got[0]


def opened(program: Program) -> StartSheet:
    sheet = StartSheet(program.context)
    program.window.overlay(sheet)
    return sheet


def named(sheet: StartSheet, qtbot: QtBot) -> None:
    """Fill the first step by keyboard and go on."""
    qtbot.keyClicks(sheet.name, "Harbour")
    qtbot.keyClicks(sheet.pseudonym, "Juniper")
    qtbot.keyClick(sheet.pseudonym, Qt.Key.Key_Return)


def test_a_circle_is_started_at_a_relay_that_was_asked(
    program: Program, relay: Running, qtbot: QtBot
) -> None:
    sheet = opened(program)
    named(sheet, qtbot)
    assert sheet.step == 2
    sheet.relay.address.setText(relay.url)
    sheet.relay.token.setText(relay.token())
    qtbot.keyClick(sheet.relay.token, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "one for circles" in sheet.relay.said.text(), timeout=PATIENCE)
    assert "keeps what is sent for 90 day" in sheet.relay.said.text()
    assert circles(program, qtbot) == [], "asking makes nothing"
    qtbot.mouseClick(sheet.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(circles(program, qtbot)), timeout=PATIENCE)
    qtbot.waitUntil(lambda: program.window.overlays.top is None, timeout=PATIENCE)
    (made,) = circles(program, qtbot)
    assert (made.name, made.pseudonym, str(made.state)) == ("Harbour", "Juniper", "member")
    assert made.keeps_for_report
    said: list[object] = []
    program.circles.ask(lambda port: port.rules(made.id)[0].agreement, said.append)
    qtbot.waitUntil(lambda: bool(said), timeout=PATIENCE)
    assert said == [first_agreement()]


def test_whoever_is_alone_in_a_circle_reads_what_stands_there_and_invites(
    program: Program, relay: Running, qtbot: QtBot
) -> None:
    url, token, done = relay.url, relay.token(), list[object]()
    program.circles.ask(lambda port: port.create(NewCircle(url, "Harbour", "Juniper", token)),
                        done.append)  # fmt: skip
    qtbot.waitUntil(lambda: bool(done), timeout=PATIENCE)
    view = CircleView(program.context)
    qtbot.addWidget(view)
    view.resize(900, 700)
    view.show()
    asks = view.meeting.asks
    qtbot.waitUntil(lambda: len(asks.buttons) == 1 and asks.isVisible(), timeout=PATIENCE)
    words = [one.text() for one in asks.findChildren(Label) if one.text()]
    assert any(one.startswith("Nobody else is here yet.") for one in words)
    qtbot.waitUntil(asks.buttons[0].isVisible, timeout=PATIENCE)
    qtbot.mouseClick(asks.buttons[0], Qt.MouseButton.LeftButton)
    sheet = program.window.overlays.top
    assert isinstance(sheet, InviteSheet)


def test_what_is_missing_is_said_and_nothing_is_asked(program: Program, qtbot: QtBot) -> None:
    sheet = opened(program)
    sheet.go.click()
    assert sheet.told.text() == "Say what the circle is called."
    assert sheet.step == 1
    sheet.name.setText("Harbour")
    sheet.go.click()
    assert sheet.told.text() == "Say what you are called in it."
    sheet.pseudonym.setText("Juniper")
    sheet.go.click()
    sheet.go.click()
    assert sheet.told.text() == "Write the relay's address first."
    assert not connections(program, qtbot)
    sheet.back.click()
    assert (sheet.step, sheet.name.text()) == (1, "Harbour")


def test_a_relay_that_is_none_says_so(program: Program, relay: Running, qtbot: QtBot) -> None:
    sheet = opened(program)
    named(sheet, qtbot)
    sheet.relay.address.setText("ftp://harbour")
    sheet.go.click()
    qtbot.waitUntil(lambda: not sheet.is_busy, timeout=PATIENCE)
    assert sheet.told.text()
    assert sheet.relay.said.isHidden()
    sheet.relay.address.setText(relay.url)
    sheet.go.click()
    qtbot.waitUntil(lambda: not sheet.relay.said.isHidden(), timeout=PATIENCE)
    sheet.go.click()
    assert "asks for a token" in sheet.told.text()
    sheet.relay.token.setText("lt1notatoken")
    sheet.go.click()
    qtbot.waitUntil(lambda: not sheet.is_busy and bool(sheet.told.text()), timeout=PATIENCE)
    assert circles(program, qtbot) == [], "what a relay refused is not kept"
    sheet.relay.address.setText(relay.url + "/")
    assert sheet.relay.said.isHidden(), "another address is another relay"


def test_what_an_owner_hands_out_is_pasted_as_one_text(program: Program, qtbot: QtBot) -> None:
    sheet = opened(program)
    token, digest = "lt1" + "abcdefghijklmnop", "ab" * 32
    sheet.relay.address.setText(f"Relay: https://10.0.0.7:8443 Key: key:{digest} Token: {token}")
    assert sheet.relay.place == "https://10.0.0.7:8443"
    assert sheet.relay.pin.text() == f"key:{digest}"
    assert sheet.relay.token.text() == token
    assert sheet.relay.token.echoMode() is QLineEdit.EchoMode.Password
    assert token not in str(sheet.draft())
    sheet.name.setText("Harbour")
    sheet.pseudonym.setText("Juniper")
    sheet.go_on()
    sheet.relay.pin.setText("key:abc")
    sheet.go_on()
    assert "key: or certificate:" in sheet.told.text()
    assert not connections(program, qtbot)


def test_what_was_typed_is_there_again_and_gone_after_a_lock(
    program: Program, qtbot: QtBot
) -> None:
    view = CircleView(program.context)
    qtbot.addWidget(view)
    view.meeting.start()
    sheet = program.window.overlays.top
    assert isinstance(sheet, StartSheet)
    sheet.name.setText("Harbour")
    sheet.here.click()
    view.meeting.start()
    again = program.window.overlays.top
    assert isinstance(again, StartSheet)
    assert again.name.text() == "Harbour"
    again.reject()
    view.clear()  # as locking does
    view.meeting.start()
    last = program.window.overlays.top
    assert isinstance(last, StartSheet)
    assert last.name.text() == ""


def test_an_odd_name_is_said(program: Program, qtbot: QtBot) -> None:
    sheet = opened(program)
    sheet.pseudonym.setText("Аda")  # the first letter is Cyrillic
    assert "several alphabets" in sheet.pseudonym.accessibleDescription()


def test_the_empty_room_offers_two_ways(program: Program, qtbot: QtBot) -> None:
    view = CircleView(program.context)
    qtbot.addWidget(view)
    view.resize(1_200, 800)
    view.show()
    none = view.meeting.none
    qtbot.waitUntil(none.isVisible, timeout=PATIENCE)
    assert view.feed.isHidden()
    assert view.side.isHidden()
    qtbot.mouseClick(none.start, Qt.MouseButton.LeftButton)
    assert type(program.window.overlays.top) is StartSheet
    program.window.overlays.close_all()
    none.join.setFocus()
    qtbot.keyClick(none.join, Qt.Key.Key_Space)
    assert program.window.findChildren(JoinSheet)


def test_an_empty_room_that_is_gone_does_not_follow_the_text_size(
    qapp: QApplication, qtbot: QtBot
) -> None:
    """A lock takes the rooms away; looks may change while the gate is shown."""
    look = Look(LookChoice(theme="paper"), parent=qapp)
    room = NoCircle(look)
    with qtbot.waitSignal(room.destroyed):
        room.deleteLater()
    with qtbot.captureExceptions() as raised:
        look.set_choice(LookChoice(theme="paper", text_scale=1.5))
    assert not raised


def test_locking_takes_the_sheet_away(program: Program, qapp: QApplication, qtbot: QtBot) -> None:
    sheet = opened(program)
    sheet.relay.token.setText("lt1secret")
    with qtbot.waitSignal(sheet.destroyed), qtbot.waitSignal(program.store.locked):
        program.lock()
