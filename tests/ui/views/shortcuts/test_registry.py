"""Every shortcut of the program is in the registry, and no two meet."""

import ast
import gc
import itertools
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.views.rooms import Rooms
from ui.commands import (
    BY_ID,
    COMMANDS,
    FIXED,
    Group,
    command_title,
    fixed_title,
    group_title,
    meet,
)
from ui.keymap import Keymap
from ui.views.boundaries.view import BoundariesView
from ui.views.capture import CaptureWindow
from ui.views.circle.view import CircleView
from ui.views.insights import InsightsView
from ui.views.shortcuts import ShortcutsView

# Who may make a shortcut or set its key; the editor's are adopted by the keymap.
MAKERS = {
    "ui/keymap.py": {"QShortcut", "setShortcut", "setKey"},
    # Takes the key away that Qt makes of an ampersand in somebody's words.
    "ui/views/measures/ask_page.py": {"setShortcut"},
    "ui/widgets/editor/shortcuts.py": {"setShortcut"},
    "ui/widgets/editor/findbar.py": {"setShortcut"},
}
WATCHED = {"QShortcut", "setShortcut", "setShortcuts", "setKey"}


def calls(source: str) -> set[str]:
    """The watched calls of a module."""
    found = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            found |= {name} & WATCHED
    return found


def test_no_module_makes_a_shortcut_past_the_registry() -> None:
    root = Path(__file__).parents[4]
    found = {
        path.relative_to(root).as_posix(): calls(path.read_text("utf-8"))
        for path in (root / "ui").rglob("*.py")
    }
    assert {name: made for name, made in found.items() if made} == MAKERS


def test_a_shortcut_past_the_registry_would_be_noticed() -> None:
    assert calls("QShortcut(QKeySequence('F2'), self)") == {"QShortcut"}
    assert calls("action.setShortcut('F2')") == {"setShortcut"}


def test_usual_keys_are_unique_written_portably_and_titled() -> None:
    keyed = [command for command in COMMANDS if command.key]
    for one, other in itertools.combinations(keyed, 2):
        assert one.key != other.key or not meet(one, other), (one.id, other.id)
    keys = [command.key for command in keyed] + list(FIXED)
    assert not {command.key for command in keyed} & set(FIXED)
    for key in keys:
        assert QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText) == key
    titles = [command_title(command.id) for command in COMMANDS]
    assert len(titles) == len(set(titles))
    assert all(titles)
    assert all(fixed_title(key) for key in FIXED)
    assert all(group_title(group) for group in Group)


def shortcuts() -> list[QShortcut]:
    found: dict[int, QShortcut] = {}
    for widget in QApplication.allWidgets():
        for shortcut in widget.findChildren(QShortcut):
            found[id(shortcut)] = shortcut
    return list(found.values())


def visit_everything(rooms: Rooms) -> CaptureWindow:
    rooms.window.add_room("keys", lambda: ShortcutsView(rooms.context))
    rooms.entry("a heron", "A title")
    rooms.window.add_room("insights", lambda: InsightsView(rooms.context))
    rooms.window.add_room("circle", lambda: CircleView(rooms.context))
    rooms.window.add_room("boundaries", lambda: BoundariesView(rooms.context))
    for room in (
        "today",
        "journal",
        "insights",
        "circle",
        "boundaries",
        "history",
        "trash",
        "import",
        "export",
        "settings",
        "keys",
    ):
        rooms.go(room)
    capture = CaptureWindow(rooms.context, lambda _credential, _failed: None)
    capture.show()
    return capture


def test_every_shortcut_is_a_command_with_its_key_and_none_meet(rooms: Rooms) -> None:
    capture = visit_everything(rooms)
    keymap = rooms.preferences.keys
    found = shortcuts()
    known = set()
    for shortcut in found:
        name = shortcut.objectName()
        key = shortcut.key().toString(QKeySequence.SequenceFormat.PortableText)
        if name:
            assert key == keymap.key(name)
            known.add(name)
        else:
            assert key in FIXED
    for widget in QApplication.allWidgets():
        for action in widget.actions():
            if not action.shortcut().isEmpty():
                assert action.shortcut().toString() == keymap.key(action.objectName())
                known.add(action.objectName())
    elsewhere = {"check_up", "goto", "template"}  # bound where the rooms are put together
    assert known >= set(BY_ID) - elsewhere
    for one, other in itertools.combinations(found, 2):
        first, second = one.parent(), other.parent()
        if one.key() == other.key() and not one.key().isEmpty():
            assert isinstance(first, QWidget)
            assert isinstance(second, QWidget)
            assert first is not second
            assert not first.isAncestorOf(second)
            assert not second.isAncestorOf(first)
    capture.close()


def test_a_changed_key_acts_at_once_everywhere(rooms: Rooms) -> None:
    capture = visit_everything(rooms)
    keymap = rooms.preferences.keys
    keymap.set_key("primary", "Ctrl+J")
    keymap.set_key("bold", "Ctrl+G")
    moved = {shortcut.key().toString() for shortcut in shortcuts()}
    assert "Ctrl+J" in moved
    assert "Ctrl+Return" not in moved
    bold = [
        action
        for widget in QApplication.allWidgets()
        for action in widget.actions()
        if action.objectName() == "bold"
    ]
    assert bold
    assert {action.shortcut().toString() for action in bold} == {"Ctrl+G"}
    capture.close()


def test_tooltips_and_menus_show_the_key_as_it_is_now(rooms: Rooms) -> None:
    ident = rooms.entry("a heron")
    page = rooms.go_journal(ident).page
    assert "Ctrl+Shift+H" in page.history.toolTip()
    keymap = rooms.preferences.keys
    keymap.set_key("history", "F7")
    keymap.set_key("print", "F9")
    keymap.set_key("mood", "")
    assert page.history.toolTip().endswith("(F7)")
    assert "(" not in page.mood.toolTip()
    menu = page.menu.make()
    assert any(action.text().endswith("\tF9") for action in menu.actions())
    menu.close()


class Kept:
    """Stands for the settings."""

    def __init__(self, text: str = "") -> None:
        self.text = text

    def put(self, text: str) -> None:
        self.text = text


@pytest.mark.parametrize(
    "stored",
    [
        "no json",
        "[1]",
        '{"lock": 3}',
        '{"unknown": "F2"}',
        '{"lock": "Nonsense+Key"}',
        '{"lock": "Ctrl+K"}',
        '{"lock": "Esc"}',
        '{"lock": "' + "F2, " * 20 + '"}',
        "[" * 100_000,
    ],
)
def test_damaged_keys_in_the_settings_are_left_out(stored: str) -> None:
    keymap = Keymap(lambda: stored, lambda _: None)
    assert [keymap.key(command.id) for command in COMMANDS] == [item.key for item in COMMANDS]


def test_a_taken_key_is_refused_and_nothing_is_stored() -> None:
    kept = Kept()
    keymap = Keymap(lambda: kept.text, kept.put)
    for taken in ("Ctrl+K", "Esc", "Ctrl+Z"):
        with pytest.raises(ValueError, match=r"Ctrl|Esc"):
            keymap.set_key("lock", taken)
    assert kept.text == ""
    keymap.set_key("goto", "")
    keymap.set_key("lock", "Ctrl+K")
    with pytest.raises(ValueError, match="Ctrl"):
        keymap.reset("goto")
    again = Keymap(lambda: kept.text, kept.put)
    assert (again.key("goto"), again.key("lock")) == ("", "Ctrl+K")
    again.reset_all()
    assert kept.text == ""
    assert again.key("lock") == "Ctrl+L"


def test_rooms_of_their_own_may_have_the_same_key_and_nothing_else_may() -> None:
    kept = Kept()
    keymap = Keymap(lambda: kept.text, kept.put)
    assert keymap.key("post_thank") == keymap.key("chart_table") == "T"
    assert keymap.user_of("T", "post_answer") == command_title("post_thank")
    assert keymap.user_of("T", "chart_earlier") == command_title("chart_table")
    assert keymap.user_of("Ctrl+PgUp", "post_answer") == ""
    keymap.set_key("post_answer", "Ctrl+PgUp")
    assert Keymap(lambda: kept.text, kept.put).key("post_answer") == "Ctrl+PgUp"
    assert keymap.user_of("Ctrl+PgUp", "bold"), "what is everywhere or in the words meets both"
    with pytest.raises(ValueError, match="Ctrl"):
        keymap.set_key("post_answer", "Ctrl+B")


def test_the_keymap_forgets_widgets_that_are_gone(qapp: QApplication) -> None:
    keymap = Keymap(str, lambda _: None)
    widget = QWidget()
    keymap.bind("lock", widget, lambda: None)
    action = QAction(widget)
    keymap.adopt("bold", action)
    keymap.label(widget, lambda: None)
    widget.show()
    assert [command.id for command in keymap.runnable()] == ["lock"]
    del action
    widget.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    keymap.set_key("lock", "F2")
    keymap.set_key("bold", "F3" if not keymap.user_of("F3", "bold") else "F4")
    assert keymap.runnable() == []


def test_what_a_key_called_goes_with_its_widget(qapp: QApplication) -> None:
    class Act:
        def __call__(self) -> None:
            """Do nothing."""

    keymap, acts = Keymap(str, lambda _: None), weakref.WeakSet[Act]()
    kept = QWidget()
    for _ in range(5):
        widget, act = QWidget(), Act()
        acts.add(act)
        keymap.bind("lock", widget, act)
        keymap.label(widget, act)
        keymap.adopt("bold", QAction(widget))
        keymap.label(kept, lambda: None)
        widget.deleteLater()
        del widget, act
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    assert len(acts) == 0
    kept.deleteLater()
