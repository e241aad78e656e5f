"""Corrections and bad luck: a lock and a removal in the middle of one."""

import pytest
from pytestqt.qtbot import QtBot

from app.settings import TEXT_SCALE
from app.usecases.circles.unsent import unsent_like
from tests.sync.client.engine.people import Person
from tests.ui.circles.acting import Room
from tests.ui.circles.company import open_journal
from ui.program import Program
from ui.views.circle.correcting import CorrectSheet

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def room(program: Program, ada: Person, qtbot: QtBot) -> Room:
    return Room.open(program, ada, qtbot)


def test_words_of_a_correction_outlive_a_lock_and_nothing_is_sent(room: Room) -> None:
    room.says("Home by six")
    before = room.log_length()
    room.line(room.card("Home by six"), "Correct it…")
    sheet = room.sheet(CorrectSheet)
    room.comes(lambda: not sheet._kept.unsaved)
    room.qtbot.keyClicks(sheet.field, "Perhaps ")
    room.comes(lambda: not sheet._kept.unsaved)
    folder = room.program.store.folder
    assert folder is not None
    with room.qtbot.waitSignal(room.program.store.locked, timeout=20_000):
        room.program.lock()
    assert room.gone(CorrectSheet)
    open_journal(room.program, folder, room.qtbot)
    room.enter()
    room.comes(lambda: "Home by six" in room.texts())
    room.line(room.card("Home by six"), "Correct it…")
    again = room.sheet(CorrectSheet)
    room.comes(lambda: again.field.text() == "Perhaps Home by six")
    assert "have not gone out" in again.told.text()
    assert room.log_length() == before


def test_a_lock_right_after_it_was_sent_brings_nothing_back(room: Room) -> None:
    room.says("Home by six")
    room.line(room.card("Home by six"), "Correct it…")
    sheet, folder = room.sheet(CorrectSheet), room.program.store.folder
    assert folder is not None
    sheet.field.setText("Home by seven")
    sheet._kept.keep()
    with room.qtbot.waitSignal(room.program.store.locked, timeout=20_000):
        sheet.send()
        room.program.lock()  # before it is known here that it was sent
    open_journal(room.program, folder, room.qtbot)
    room.enter()
    room.comes(lambda: "Home by seven" in room.texts())
    circle = room.ada.circle
    kept = room.program.store.read(lambda tx: unsent_like(tx, circle, ""), lambda _: None)
    assert kept.result(20) == [], "else it would be said to wait here"


def test_who_is_removed_while_correcting_keeps_the_words(room: Room) -> None:
    room.says("Home by six")
    room.line(room.card("Home by six"), "Correct it…")
    sheet = room.sheet(CorrectSheet)
    sheet.field.setText("Home by seven")
    ada = room.ada
    ada.port.remove(ada.circle, ada.id_of("Juniper"))
    ada.sync()
    room.comes(lambda: room.view._facts is not None
               and str(room.view._facts.circle.state) == "removed")  # fmt: skip
    sheet.send()
    room.comes(lambda: "no longer in this circle" in sheet.told.text())
    assert sheet.field.text() == "Home by seven"


def test_what_is_done_while_it_locks_is_said_to_nobody(room: Room) -> None:
    room.ada_says("Soup on the stove")
    room.line(room.card("Soup on the stove"), "Mute \u2068Ada\u2069")
    folder, heard = room.program.store.folder, room.program.window._foot
    with room.qtbot.waitSignal(room.program.store.locked, timeout=20_000):
        room.program.lock()
    room.qtbot.wait(50)
    assert folder is not None
    assert "Ada" not in heard.text(), "not even behind the way in"
    open_journal(room.program, folder, room.qtbot)
    assert heard.isHidden()


def test_its_field_leaves_room_for_what_stands_below(room: Room) -> None:
    """At the largest text the words scroll in their field, and the field is not all that shows."""
    room.program.preferences.set(TEXT_SCALE, 200)
    room.program.window.resize(1280, 800)
    room.says("Home by six")
    room.line(room.card("Home by six"), "Correct it…")
    sheet = room.sheet(CorrectSheet)
    host = sheet.parentWidget()
    assert host is not None
    room.comes(lambda: 0 < sheet.field.height() <= host.height() // 2)
    room.program.preferences.set(TEXT_SCALE, 100)
    line = room.program.look.line_height("words.feed")
    room.comes(lambda: sheet.field.height() >= 10 * line)
