"""Joining by a link: what it says comes first, and nobody learns of it before one asks."""

from pathlib import Path

import pytest
import segno
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.settings import CLEAR_CLIPBOARD
from app.usecases.circles.port import InviteKind, NewInvite
from tests.sync.client.engine.people import Person
from tests.sync.relays import Running
from tests.ui.circles.company import PATIENCE, connections
from ui.program import Program
from ui.views.circle.inviting import InviteSheet
from ui.views.circle.joining import JoinSheet
from ui.views.circle.starting import StartSheet
from ui.widgets.codes import CodeGrid
from ui.widgets.labels import Label


def opened(program: Program, link: str) -> JoinSheet:
    sheet = JoinSheet(program.context, link)
    program.window.overlay(sheet)
    return sheet


def words_on(sheet: JoinSheet) -> str:
    return "\n".join(one.text() for one in sheet.page.findChildren(Label) if one.isVisible())


def test_what_the_invite_says_is_read_before_anybody_learns_of_it(
    program: Program, ada: Person, qtbot: QtBot
) -> None:
    link = ada.port.invite(ada.circle, NewInvite(InviteKind.LINK)).text
    sheet = opened(program, link)
    sheet.go_on()
    qtbot.waitUntil(lambda: "Harbour" in words_on(sheet), timeout=PATIENCE)
    assert "\u2068Ada\u2069 invites you, and is alone in it so far." in words_on(sheet)
    assert ada.port.waiting(ada.circle) == []
    sheet.go_on()
    assert sheet.told.text() == "Choose what you are called there."
    sheet.pseudonym.setText("Аda")  # the first letter is Cyrillic
    assert "several alphabets" in sheet.pseudonym.accessibleDescription()
    sheet.pseudonym.setText("Juniper")
    sheet.go_on()
    qtbot.waitUntil(lambda: "Tell whoever invited you" in words_on(sheet), timeout=PATIENCE)
    requests = ada.port.waiting(ada.circle)
    assert [one.pseudonym for one in requests] == ["Juniper"]
    assert " ".join(requests[0].words) in words_on(sheet)


def test_a_code_is_read_and_the_number_is_that_of_the_inviter(
    program: Program, ada: Person, qtbot: QtBot, tmp_path: Path
) -> None:
    link = ada.port.invite(ada.circle, NewInvite(InviteKind.LINK, compare=True)).text
    segno.make(link, micro=False).save(str(tmp_path / "code.png"), scale=5, border=4)
    sheet = opened(program, "")
    sheet.scan.read_file(tmp_path / "code.png")
    qtbot.waitUntil(lambda: "Harbour" in words_on(sheet), timeout=PATIENCE)
    assert sheet.link.text() == link
    sheet.pseudonym.setText("Juniper")
    sheet.go_on()
    qtbot.waitUntil(lambda: "Tell whoever invited you" in words_on(sheet), timeout=PATIENCE)
    (request,) = ada.port.waiting(ada.circle)
    (grid,) = sheet.page.findChildren(CodeGrid)
    assert grid.text() == request.number


def test_a_link_that_is_none_says_so_and_asks_nobody(program: Program, qtbot: QtBot) -> None:
    sheet = opened(program, "")
    sheet.go_on()
    assert sheet.told.text() == "Paste the link first."
    sheet.link.setText("https://example.org/not-one")
    sheet.go_on()
    qtbot.waitUntil(lambda: not sheet.is_busy, timeout=PATIENCE)
    assert sheet.told.text()
    assert not connections(program, qtbot)


def test_what_a_link_says_is_not_shown_beside_another_one(
    program: Program, ada: Person, qtbot: QtBot
) -> None:
    links = [ada.port.invite(ada.circle, NewInvite(InviteKind.LINK)).text for _ in range(2)]
    sheet = opened(program, links[0])
    sheet.go_on()
    sheet.link.setText(links[1])
    qtbot.waitUntil(lambda: not sheet.is_busy, timeout=PATIENCE)
    assert words_on(sheet) == ""
    assert sheet.go.text() == "See what it says", "nobody joins what they have not read"


def test_what_a_relay_says_is_not_shown_beside_another_one(
    program: Program, relay: Running, qtbot: QtBot
) -> None:
    sheet = StartSheet(program.context)
    program.window.overlay(sheet)
    sheet.name.setText("Harbour")
    sheet.pseudonym.setText("Juniper")
    sheet.go_on()
    sheet.relay.address.setText(relay.url)
    sheet.go_on()
    sheet.relay.address.setText("https://relay.example")
    qtbot.waitUntil(lambda: not sheet.is_busy, timeout=PATIENCE)
    assert sheet.relay.card is None
    assert sheet.relay.said.isHidden()
    assert sheet.go.text() == "Look at the relay"


def test_only_what_is_cleared_from_the_clipboard_is_promised(program: Program) -> None:
    sheet = InviteSheet(program.context, bytes(16), "Harbour", bytes(16), [])
    program.window.overlay(sheet)
    sheet._copy("lamplit://join")
    assert "Locking Lamplit clears it" in sheet.told.text()
    program.preferences.set(CLEAR_CLIPBOARD, False)
    sheet._copy("lamplit://join")
    assert "clears" not in sheet.told.text()


def test_a_picture_that_is_chosen_once_the_journal_is_locked_is_not_read(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet = JoinSheet(program.context)

    def chosen(*_: object) -> tuple[str, str]:
        delete(sheet)
        return "/code.png", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", chosen)
    sheet.scan._choose()
