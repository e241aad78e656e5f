"""Going to anything by typing its name, by keyboard alone."""

from pathlib import Path

from PySide6.QtCore import Qt

from app.domain.entry import Content
from app.usecases.write_entry import write_entry
from tests.ui.pointer import click
from tests.ui.views.house import nameless
from tests.ui.views.rooms import Rooms, focused
from ui.views.goto import GoTo, open_goto
from ui.views.history import HistoryView


def begin(rooms: Rooms) -> GoTo:
    overlay = open_goto(rooms.context)
    assert overlay is not None
    rooms.settle()
    assert focused() is overlay.field
    return overlay


def titles(overlay: GoTo) -> list[str]:
    rows = overlay.list.rows
    return [rows.row(at).title for at in range(rows.rowCount()) if not rows.row(at).head]


def type_and_wait(rooms: Rooms, overlay: GoTo, text: str) -> list[str]:
    rooms.type(text)
    rooms.until(lambda: not overlay._soon.isActive())
    rooms.settle()
    return titles(overlay)


def tagged(rooms: Rooms, body: str, *tags: str) -> None:
    rooms.write(
        lambda tx: write_entry(
            tx, Content(body, "", tags), created_at=rooms.moment, zone=rooms.zone,
            now=rooms.moment, new_id=rooms.store.new_id,
        )
    )  # fmt: skip


def test_rooms_and_commands_stand_there_first_and_return_goes(rooms: Rooms) -> None:
    overlay = begin(rooms)
    assert "Journal" in titles(overlay)
    assert nameless(rooms.window) == []
    assert type_and_wait(rooms, overlay, "jou")[0] == "Journal"
    rooms.press(Qt.Key.Key_Return)
    rooms.settle()
    assert rooms.journal.isVisible()
    assert rooms.window.overlays.top is None


def test_a_command_acts_where_the_person_was(rooms: Rooms) -> None:
    rooms.today.editor.setFocus()
    overlay = begin(rooms)
    type_and_wait(rooms, overlay, "without dis")
    rooms.press(Qt.Key.Key_Return)
    rooms.until(lambda: rooms.today._alone)
    rooms.today.set_focus_mode(False)


def test_return_before_the_search_has_answered_waits_for_it(rooms: Rooms) -> None:
    ident = rooms.entry("a heron in the reeds")
    begin(rooms)
    rooms.type("heron")
    rooms.press(Qt.Key.Key_Return)
    rooms.until(lambda: rooms.window.overlays.top is None)
    rooms.until(rooms.journal.isVisible)
    rooms.until(lambda: rooms.journal.page.entry_id == ident)


def test_a_day_opens_the_calendar(rooms: Rooms) -> None:
    overlay = begin(rooms)
    found = type_and_wait(rooms, overlay, "3 March")
    assert "March 2026" in found[0]
    rooms.press(Qt.Key.Key_Return)
    rooms.settle()
    assert rooms.journal.pane.calendar_button.isChecked()
    assert rooms.journal.pane.calendar.month.current_day.isoformat() == "2026-03-03"


def test_tags_and_entries_are_found_and_the_list_is_walked_by_keys(rooms: Rooms) -> None:
    tagged(rooms, "a heron", "river")
    tagged(rooms, "the river rose", "river")
    overlay = begin(rooms)
    found = type_and_wait(rooms, overlay, "river")
    assert found[0] == "#river"
    assert "the river rose" in found
    rooms.press(Qt.Key.Key_Down)
    assert focused() is overlay.list
    rooms.press(Qt.Key.Key_Down)
    rooms.press(Qt.Key.Key_Up)
    rooms.press(Qt.Key.Key_Up)
    assert focused() is overlay.field
    rooms.press(Qt.Key.Key_Down)
    rooms.type("s")
    assert focused() is overlay.field
    assert overlay.field.text() == "rivers"
    rooms.press(Qt.Key.Key_Backspace)
    assert type_and_wait(rooms, overlay, "")[0] == "#river"
    rooms.press(Qt.Key.Key_Return)
    rooms.rest()
    assert rooms.journal.pane.filters.terms == ['tag:"river"']


def test_kept_searches_are_offered(rooms: Rooms) -> None:
    room = rooms.go_journal()
    room.pane.saved.keep("heron is:starred")
    rooms.settle()
    overlay = begin(rooms)
    assert "heron is:starred" in type_and_wait(rooms, overlay, "heron")


def test_nothing_found_is_said_and_odd_searches_do_no_harm(rooms: Rooms) -> None:
    overlay = begin(rooms)
    assert type_and_wait(rooms, overlay, "qqq") == []
    assert overlay._none.isVisible()
    rooms.press(Qt.Key.Key_Return)
    assert rooms.window.overlays.top is overlay
    overlay.field.clear()
    type_and_wait(rooms, overlay, 'mood:99 "')
    overlay.field.clear()
    type_and_wait(rooms, overlay, "x " * 500)
    rooms.press(Qt.Key.Key_Escape)  # empties
    rooms.press(Qt.Key.Key_Escape)  # closes
    assert rooms.window.overlays.top is None


def test_a_click_goes_too(rooms: Rooms) -> None:
    overlay = begin(rooms)
    type_and_wait(rooms, overlay, "journal")
    place = overlay.list.visualRect(overlay.list.rows.index(1)).center()
    click(overlay.list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    rooms.settle()
    assert rooms.journal.isVisible()


def test_closing_or_locking_leaves_no_word_of_it_anywhere(rooms: Rooms, tmp_path: Path) -> None:
    rooms.entry("a heron in the reeds")
    overlay = begin(rooms)
    type_and_wait(rooms, overlay, "heron")
    assert titles(overlay)
    rooms.window.clear()
    assert overlay.field.text() == ""
    assert titles(overlay) == []
    for path in tmp_path.rglob("*"):
        if path.is_file():
            assert b"heron" not in path.read_bytes()


def test_history_keeps_its_key_out_of_other_rooms(rooms: Rooms) -> None:
    rooms.go("history")
    assert isinstance(rooms.window.room("history"), HistoryView)
    rooms.go("today")
    overlay = begin(rooms)
    assert "Date and place" not in titles(overlay)
    assert "Check in, or change the mood" in titles(overlay)
