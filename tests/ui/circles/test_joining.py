"""Joining by a link: what it says comes first, and nobody learns of it before one asks."""

from pathlib import Path

import segno
from pytestqt.qtbot import QtBot

from app.usecases.circles.port import InviteKind, NewInvite
from tests.sync.client.engine.people import Person
from tests.ui.circles.company import PATIENCE
from ui.program import Program
from ui.views.circle.joining import JoinSheet
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
    assert "\u2068Ada\u2069 invites you" in words_on(sheet)
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
    assert not program.circles.log.lines
