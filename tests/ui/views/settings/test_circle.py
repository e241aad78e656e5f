"""Settings of circles: what is declared, the relays, the log, and that locking drops them."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.changes import Changes
from app.domain.circles.circle import Circle, CircleState
from app.domain.connections import Connection
from app.settings import CIRCLE_LIVE, SOCKS_PROXY, SYNC_EVERY
from app.usecases.keep_connections import keep_connections
from app.vault.transaction import Transaction
from tests.sync.client.engine.people import Person
from tests.ui.circles.company import PATIENCE, ada, connections, join, open_journal, program, relay
from ui.program import Program
from ui.views.boundaries.view import BoundariesView
from ui.views.boundaries.words import Rule
from ui.views.circle.view import CircleView
from ui.views.settings.circle import CircleSection, grouped
from ui.views.settings.connections import purpose_text
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
    if part == "lines":
        return section.connections.lines.text().splitlines()
    holder = section if part == "relays" else section.connections
    group = getattr(holder, part)
    return [one.text() for one in group.findChildren(Label) if one.isVisibleTo(group)]


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
    qtbot.waitUntil(lambda: bool(lines(section, "counts")), timeout=PATIENCE)
    assert lines(section, "counts") == ["To nobody in the last 30 days."]
    assert lines(section, "lines") == []
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
    qtbot.waitUntil(lambda: bool(lines(section, "lines")), timeout=PATIENCE)
    said = lines(section, "lines")
    assert all("127.0.0.1" in one for one in said)
    assert not any(one.endswith(("box", "circle")) for one in said), "words, not codes"
    assert "127.0.0.1" in lines(section, "counts")[0]
    section.search("connections")
    assert not section.connections.isHidden()
    with qtbot.waitSignal(program.store.locked):
        program.lock()
    section.drop()
    qtbot.waitUntil(
        lambda: not any(lines(section, part) for part in ("relays", "counts", "lines")),
        timeout=PATIENCE,
    )


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


def test_the_list_tells_when_to_whom_and_what_for_also_after_a_lock(
    program: Program, section: CircleSection, qtbot: QtBot
) -> None:
    folder = program.store.folder
    assert folder is not None
    now = program.store.now()
    keep(program, [Connection(now, "relay.example", "reading")] * 2
                  + [Connection(now, "50%n.example", "box")])  # fmt: skip
    with qtbot.waitSignal(program.store.locked):
        program.lock()
    section.drop()
    open_journal(program, folder, qtbot)
    assert len(connections(program, qtbot)) == 3
    section.reload()
    qtbot.waitUntil(lambda: len(lines(section, "lines")) == 3, timeout=PATIENCE)
    said = lines(section, "lines")
    assert said[0].endswith("· \u206850%n.example\u2069 · invites and requests")
    assert said[1].endswith("· \u2068relay.example\u2069 · reading")
    first, second = lines(section, "counts")
    assert first.startswith("2 connection")
    assert first.endswith(" to \u2068relay.example\u2069 in the last 30 days")
    assert second.startswith("1 connection")
    assert second.endswith(" to \u206850%n.example\u2069 in the last 30 days")
    assert section.connections.earlier.isHidden()


def test_earlier_connections_are_shown_when_asked_for(
    program: Program, section: CircleSection, qtbot: QtBot
) -> None:
    earlier, now = section.connections.earlier, program.store.now()
    keep(program, [Connection(now, f"{number}.example", "box") for number in range(90)])
    section.reload()
    qtbot.waitUntil(earlier.isVisible, timeout=PATIENCE)
    assert len(lines(section, "lines")) == 40
    assert "89.example" in lines(section, "lines")[0]
    earlier.click()
    qtbot.waitUntil(lambda: len(lines(section, "lines")) == 80, timeout=PATIENCE)
    assert earlier.isVisible()
    earlier.click()
    qtbot.waitUntil(lambda: len(lines(section, "lines")) == 90, timeout=PATIENCE)
    assert earlier.isHidden()
    assert "0.example" in lines(section, "lines")[-1]
    section.drop()
    assert earlier.isHidden()


def keep(program: Program, made: list[Connection]) -> None:
    """Put lines into the open journal's list."""

    def work(tx: Transaction) -> Changes:
        keep_connections(tx, made, now=program.store.now())
        return Changes(connections=True)

    program.store.write(work).result(PATIENCE / 1000)
