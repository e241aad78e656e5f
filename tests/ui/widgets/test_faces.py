"""What a screen reader is told of our own widgets."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.theme.look import Look
from ui.widgets.announce import INTERVAL, Announcer
from ui.widgets.button import Button, IconButton
from ui.widgets.checks import CheckBox, RadioRow
from ui.widgets.chips import Chip
from ui.widgets.fields import Labelled, Select, TextField
from ui.widgets.labels import Heading, Label, LiveLabel, Section
from ui.widgets.rail import Rail
from ui.widgets.segments import Segments
from ui.widgets.stops import InOrder, stand_after
from ui.widgets.switch import Switch

Stand = Callable[..., QWidget]
NAME = QAccessible.Text.Name
Role = QAccessible.Role


def face(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)


def told(widget: QWidget) -> tuple[str, Role]:
    return face(widget).text(NAME), face(widget).role()


def test_headings_are_headings_and_labels_belong_to_fields(look: Look, stand: Stand) -> None:
    field = TextField(look, "", "")
    labelled = Labelled(look, "Where it is kept", field)
    heading, section, label = Heading(look, "Today"), Section(look, "Earlier"), Label(look, "words")
    stand(heading, section, label, labelled)
    assert told(heading) == ("Today", Role.Heading)
    assert told(section) == ("Earlier", Role.Heading)
    assert told(label) == ("words", Role.StaticText)
    head = labelled.findChild(Section)
    assert head is not None
    assert told(head) == ("Where it is kept", Role.StaticText)


def test_a_drop_down_has_a_label_that_nobody_sees(look: Look, stand: Stand) -> None:
    alone, select = Select(look, "Time & zone"), Select(look, "Format")
    stand(alone, Labelled(look, "Format", select))
    for one, name in ((alone, "Time & zone"), (select, "Format")):
        labels = [
            found.text(NAME)
            for found, kind in face(one).relations()
            if kind & QAccessible.RelationFlag.Label
        ]
        assert labels == [name]
    alone.hide()
    alone.show()
    assert len([one for one in face(alone).relations() if one[1] & _LABEL]) == 1


_LABEL = QAccessible.RelationFlag.Label


@pytest.mark.parametrize("make", [CheckBox, RadioRow, Switch])
def test_to_press_is_a_click(look: Look, stand: Stand, make: Callable[..., CheckBox]) -> None:
    """What is kept when somebody clicks is kept when a screen reader presses."""
    button = make(look, "Rain & wind")
    stand(button)
    clicked: list[bool] = []
    button.clicked.connect(lambda: clicked.append(button.isChecked()))
    actions = face(button).actionInterface()
    assert actions.actionNames()[0] == "Press"
    actions.doAction("Press")
    assert clicked == [True]
    state = face(button).state()
    assert (state.checkable, state.checked) == (1, 1)
    assert face(button).rect().size() == button.size()
    button.setEnabled(False)
    assert "Press" not in actions.actionNames()
    actions.doAction("Press")
    assert clicked == [True]


def test_buttons_tell_what_they_do(look: Look, stand: Stand) -> None:
    plain, opens, star = Button(look, "Save"), Button(look, "More"), IconButton(look, "x", "Star")
    opens.setMenu(QMenu(opens))
    star.setCheckable(True)
    stand(plain, opens, star)
    assert told(plain) == ("Save", Role.Button)
    assert told(opens) == ("More", Role.ButtonMenu)
    assert face(opens).state().hasPopup
    assert told(star) == ("Star", Role.CheckBox)


def test_a_chip_that_only_says_something_is_no_button(look: Look, stand: Stand) -> None:
    says, does = Chip(look, "Just listen"), Chip(look, "River")
    says.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    stand(says, does)
    assert told(says) == ("Just listen", Role.StaticText)
    assert "Press" not in face(says).actionInterface().actionNames()
    assert told(does) == ("River", Role.Button)


def test_rooms_of_the_rail_are_one_of_several_in_a_group(look: Look, stand: Stand) -> None:
    rail = Rail(look)
    today = rail.add_item("today", "sun", "Today")
    lock = rail.add_item("lock", "lock-keyhole", "Lock", foot=True, room=False)
    rail.set_current("today")
    stand(rail)
    assert told(rail) == ("Rooms", Role.Grouping)
    assert told(today) == ("Today", Role.RadioButton)
    assert face(today).state().checked
    assert told(lock) == ("Lock", Role.Button)


def test_tab_stops_at_the_choice_that_is_on(look: Look, stand: Stand) -> None:
    segments = Segments(look, "How much", [("month", "Month"), ("year", "Year")])
    segments.set_value("year")
    stand(segments)
    stops = [
        one.text()
        for one in segments._values.values()
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert stops == ["Year"]


def test_what_comes_late_is_reached_and_told_where_it_is_seen(look: Look, stand: Stand) -> None:
    room = InOrder()
    column = QVBoxLayout(room)
    head, last = Section(look, "Goals"), Button(look, "All goals")
    column.addWidget(head)
    column.addWidget(last)
    stand(room)
    late = [Button(look, "One"), Button(look, "Two")]
    for place, button in enumerate(late):
        column.insertWidget(1 + place, button)
        button.show()
    stand_after(head, late)
    assert [one for one in room.children() if isinstance(one, QWidget)] == [head, *late, last]
    late[0].setFocus()
    seen = []
    for _ in range(3):
        assert room.focusNextPrevChild(True)
        focus = room.focusWidget()
        assert isinstance(focus, Button)
        seen.append(focus.text())
    assert seen == ["Two", "All goals", "One"]
    assert room.focusNextPrevChild(False)
    assert room.focusWidget() is last


def test_live_words_are_spoken_once_they_show_and_each_time_they_are_set(
    qtbot: QtBot, look: Look, stand: Stand
) -> None:
    """Before they show nothing is said; that they come back into view says nothing again."""
    told = LiveLabel(look)
    told.hide()
    stand(told)
    speaker = Announcer(told.window(), iter(range(0, 1000, 10)).__next__)
    said: list[str] = []
    speaker.spoken.connect(said.append)
    told.setText("The disk is full.")
    assert said == []
    told.show()
    qtbot.waitUntil(told.isVisible)
    assert said == ["The disk is full."]
    told.hide()
    told.show()
    assert said == ["The disk is full."]
    told.setText("The disk is full.")
    told.setText("")
    assert said == ["The disk is full."] * 2


def test_an_error_is_not_lost_because_a_save_came_after_it(qtbot: QtBot, look: Look) -> None:
    """Of each part of the window the latest words wait for their turn."""
    window = QWidget()
    qtbot.addWidget(window)
    now = [100.0]
    speaker = Announcer(window, lambda: now[0])
    said: list[str] = []
    speaker.spoken.connect(said.append)
    speaker.say("One post came.", 1)
    speaker.say("The disk is full.", 2)
    speaker.say("Saved", 3)
    speaker.say("Two posts came.", 1)
    assert said == ["One post came."]
    now[0] += INTERVAL
    speaker.say("Saved", 3)
    assert said[1:] == ["The disk is full. Two posts came. Saved"]
