"""The page of keys: finding, recording, conflicts, and the way back to the usual ones."""

from PySide6.QtCore import Qt

from app.settings import SHORTCUTS
from tests.ui.pointer import click
from tests.ui.views.house import nameless
from tests.ui.views.rooms import ALT, CTRL, Rooms, focused
from ui.commands import COMMANDS
from ui.preferences import Preferences
from ui.views.shortcuts import ShortcutsView


def page(rooms: Rooms) -> ShortcutsView:
    rooms.window.add_room("keys", lambda: ShortcutsView(rooms.context))
    rooms.press(Qt.Key.Key_F1)
    rooms.settle()
    view = rooms.window.room("keys")
    assert isinstance(view, ShortcutsView)
    assert view.isVisible()
    return view


def test_f1_lists_every_command_with_its_key(rooms: Rooms) -> None:
    view = page(rooms)
    assert list(view.rows) == [command.id for command in COMMANDS]
    assert view.rows["lock"].key.text() == "Ctrl+L"
    assert view.rows["trash"].key.text() == "No key"
    assert focused() is view.search
    assert nameless(rooms.window) == []
    rooms.press(Qt.Key.Key_Escape)
    rooms.settle()
    assert not view.isVisible()


def test_searching_finds_words_and_keys(rooms: Rooms) -> None:
    view = page(rooms)
    rooms.type("lock")
    assert view.rows["lock"].isVisible()
    assert not view.rows["bold"].isVisible()
    view.search.setText("ctrl+b")
    assert [name for name, row in view.rows.items() if row.isVisible()] == ["bold"]
    view.search.setText("no such thing")
    assert not any(row.isVisible() for row in view.rows.values())
    assert view._none.isVisible()


def test_a_recorded_key_acts_is_kept_and_can_be_undone(rooms: Rooms) -> None:
    view = page(rooms)
    row = view.rows["journal"]
    row.key.setFocus()
    rooms.press(Qt.Key.Key_Space)
    assert row.key.is_recording
    # A key that means something elsewhere must not act while it is recorded.
    rooms.press(Qt.Key.Key_J, ALT)
    assert row.key.text() == "Alt+J"
    assert view.isVisible()
    rooms.rest()
    kept = Preferences(rooms.store, rooms.preferences._file)
    assert kept.keys.key("journal") == "Alt+J"
    rooms.press(Qt.Key.Key_J, ALT)
    rooms.settle()
    assert rooms.window.room("journal").isVisible()
    rooms.go("keys")
    rooms.act()
    assert row.key.text() == "Ctrl+2"
    assert rooms.preferences.get(SHORTCUTS) == ""


def test_a_key_that_is_taken_is_named_and_changes_nothing(rooms: Rooms) -> None:
    view = page(rooms)
    row = view.rows["journal"]
    row.key.begin()
    rooms.press(Qt.Key.Key_K, CTRL)
    assert "Go to anything" in row.trouble.text()
    assert row.trouble.isVisible()
    assert row.key.text() == "Ctrl+2"
    row.key.begin()
    rooms.press(Qt.Key.Key_L, CTRL)
    assert "Lock" in row.trouble.text()
    assert rooms.store.is_open
    row.key.begin()
    rooms.press(Qt.Key.Key_Z, CTRL)
    assert "Undo" in row.trouble.text()
    row.key.begin()
    rooms.press(Qt.Key.Key_J)
    assert "letter alone" in row.trouble.text()
    row.key.begin()
    rooms.press(Qt.Key.Key_Escape)
    assert not row.key.is_recording
    assert view.isVisible()
    assert rooms.preferences.get(SHORTCUTS) == ""


def test_one_key_or_all_get_back_to_usual(rooms: Rooms) -> None:
    view = page(rooms)
    row = view.rows["lock"]
    assert not row.usual.isVisible()
    assert not view.usual.isEnabled()
    row.key.begin()
    rooms.press(Qt.Key.Key_Backspace)
    assert row.key.text() == "No key"
    assert row.usual.isVisible()
    row.usual.click()
    assert row.key.text() == "Ctrl+L"
    for name, key in (("lock", Qt.Key.Key_F7), ("hide", Qt.Key.Key_F9)):
        view.rows[name].key.begin()
        rooms.press(key)
    assert rooms.preferences.keys.key("hide") == "F9"
    click(view.usual, Qt.MouseButton.LeftButton)
    assert rooms.preferences.get(SHORTCUTS) == ""
    rooms.act()
    assert rooms.preferences.keys.key("hide") == "F9"


def test_tab_leaves_recording(rooms: Rooms) -> None:
    view = page(rooms)
    row = view.rows["lock"]
    row.key.begin()
    rooms.press(Qt.Key.Key_Tab)
    assert not row.key.is_recording
    assert focused() is not row.key
    assert row.key.text() == "Ctrl+L"
