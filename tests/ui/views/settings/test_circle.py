"""Settings of circles: what is declared, the relays, the log, and that locking drops them."""

from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.circles.circle import Circle, CircleState
from app.settings import CIRCLE_LIVE, SOCKS_PROXY, SYNC_EVERY
from tests.sync.client.engine.people import Person
from tests.ui.circles.company import PATIENCE, ada, join, program, relay
from ui.program import Program
from ui.views.boundaries.view import BoundariesView
from ui.views.boundaries.words import Rule
from ui.views.circle.view import CircleView
from ui.views.settings.circle import CircleSection, grouped, purpose_text
from ui.widgets.button import Button
from ui.widgets.labels import Label

__all__ = ["ada", "program", "relay"]


@pytest.fixture
def section(program: Program, qtbot: QtBot) -> CircleSection:
    made = CircleSection(program.context, program)
    qtbot.addWidget(made)
    made.resize(680, 900)
    made.show()
    return made


def lines(section: CircleSection, part: str) -> list[str]:
    QApplication.processEvents()
    group = getattr(section, part)
    return [one.text() for one in group.findChildren(Label) if not one.isHidden()]


def test_all_that_is_declared_has_a_row(section: CircleSection) -> None:
    wanted = {CIRCLE_LIVE.key, SOCKS_PROXY.key, SYNC_EVERY.key}
    assert wanted <= set(section.declared)


def test_the_wait_that_stood_here_is_found_among_the_limits(
    program: Program, section: CircleSection, qtbot: QtBot
) -> None:
    assert section.limits.isVisible()
    section.limits.click()
    room = program.window.room("boundaries")
    qtbot.waitUntil(lambda: room.isVisibleTo(program.window), timeout=PATIENCE)
    assert isinstance(room, BoundariesView)
    assert room.rules.rows[Rule.WAIT].button.text()


def test_a_circle_says_its_relay_and_the_last_contact(
    program: Program, ada: Person, section: CircleSection, qtbot: QtBot
) -> None:
    section.reload()
    qtbot.waitUntil(lambda: "no circle" in "".join(lines(section, "relays")), timeout=PATIENCE)
    assert lines(section, "log") == ["None so far."]
    (start,) = section.relays.findChildren(Button)
    assert start.text() == "Start or join a circle"
    start.click()
    room = program.window.findChild(CircleView)
    assert room is not None
    qtbot.waitUntil(room.meeting.none.isVisible, timeout=PATIENCE)
    join(program, ada, qtbot)
    url = ada.vault.read(lambda tx: tx.circles.get(ada.circle)).relay_url
    qtbot.waitUntil(
        lambda: f"Relay: \u2068{url}\u2069" in lines(section, "relays"), timeout=PATIENCE
    )
    qtbot.waitUntil(
        lambda: any(one.startswith("Last contact: ") for one in lines(section, "relays")),
        timeout=PATIENCE,
    )
    section.reload()
    said = lines(section, "log")
    assert said
    assert all("127.0.0.1" in one for one in said)
    assert not any(one.endswith(("box", "circle")) for one in said), "words, not codes"
    section.search("connections")
    assert not section.log.isHidden()
    with qtbot.waitSignal(program.store.locked):
        program.lock()
    section.drop()
    qtbot.wait(20)
    assert not program.circles.log.lines
    assert not lines(section, "relays")
    assert not lines(section, "log")


def test_how_a_relay_is_known(program: Program, section: CircleSection, qtbot: QtBot) -> None:
    def said(url: str, pin: str = "") -> str:
        circle = Circle(
            b"c" * 16, "Harbour", "", "Juniper", CircleState.MEMBER, b"m" * 16, b"",
            relay_url=url, pin=pin,
        )  # fmt: skip
        section._show([circle])
        return "\n".join(lines(section, "relays"))

    assert "as web sites are" in said("https://relay.example")
    assert "onion" in said("http://" + "a" * 56 + ".onion")
    assert "by its key: \u2068aaaaaaaa bbbbbbbb\u2069" in said(
        "https://192.168.1.5:8470", "key:aaaaaaaabbbbbbbb"
    )
    assert "by its certificate" in said("https://192.168.1.5:8470", "certificate:aa")
    assert "No contact yet." in said("https://relay.example")


def test_words_for_what_a_connection_was_for(qtbot: QtBot) -> None:
    assert purpose_text("listening") == "waiting for news"
    assert purpose_text("of a newer version") == "of a newer version"
    assert grouped("0123456789abcdef") == "01234567 89abcdef"


def test_a_search_finds_the_relay_of_ones_own(section: CircleSection) -> None:
    assert section.search("host relay")
    assert not section.hosting.isHidden()
    assert not section.search("nothing like it")


def test_the_log_tells_when(program: Program, section: CircleSection) -> None:
    program.circles.log.note("relay.example", "reading")
    section._show_log()
    (line,) = lines(section, "log")
    assert line.endswith("· \u2068relay.example\u2069 · reading")
    assert str(datetime.now(UTC).year) not in line, "today needs no date"
