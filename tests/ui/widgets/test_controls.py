"""Buttons, fields and choices: by mouse, by keyboard, and as a screen reader hears them."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QGuiApplication
from PySide6.QtWidgets import QButtonGroup, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from ui.theme.look import Look, LookChoice
from ui.theme.type import FontRole
from ui.widgets.button import Button, IconButton
from ui.widgets.checks import CheckBox, RadioRow
from ui.widgets.chips import Chip, FlowLayout
from ui.widgets.fields import Labelled, PassphraseField, SearchField, Select, TextField
from ui.widgets.labels import Label
from ui.widgets.numbers import NumberRow
from ui.widgets.segments import Segments
from ui.widgets.switch import Switch

Stand = Callable[..., QWidget]
Role = QAccessible.Role
LEFT = Qt.MouseButton.LeftButton
TAB = Qt.FocusReason.TabFocusReason
MOUSE = Qt.FocusReason.MouseFocusReason


def heard(widget: QWidget) -> tuple[str, QAccessible.Role]:
    """Name and role as a screen reader gets them."""
    face = QAccessible.queryAccessibleInterface(widget)
    assert face is not None
    return face.text(QAccessible.Text.Name), face.role()


def test_button_is_pressed_by_mouse_and_key(qtbot: QtBot, look: Look, stand: Stand) -> None:
    """A click and the space bar do the same."""
    button = Button(look, "Start writing", "primary")
    stand(button)
    with qtbot.waitSignal(button.clicked, timeout=1000):
        qtbot.mouseClick(button, LEFT)
    with qtbot.waitSignal(button.clicked, timeout=1000):
        qtbot.keyClick(button, Qt.Key.Key_Space)
    assert heard(button) == ("Start writing", Role.Button)


def test_primary_has_the_accent_and_danger_is_never_filled(
    qtbot: QtBot, look: Look, stand: Stand
) -> None:
    """The ground of each kind in the middle of its left padding."""
    primary, danger = Button(look, "Go", "primary"), Button(look, "Delete", tone="danger")
    stand(primary, danger)
    at = QPoint(6, primary.height() // 2)
    assert primary.grab().toImage().pixelColor(at) == look.color("accent")
    ground = danger.grab().toImage().pixelColor(at)
    assert ground != look.color("danger")


def test_plain_button_aligns_with_the_text_around_it(
    qtbot: QtBot, look: Look, stand: Stand
) -> None:
    """Its padding hangs outside the column; in a column without room the padding is cut."""
    button, label = Button(look, "Reply", "plain"), Label(look, "Words")
    stand(label, button)
    assert button.x() == label.x() - look.px(10)
    assert button.minimumSizeHint() == button.sizeHint()


def test_icon_button_says_its_name_and_shortcut(qtbot: QtBot, look: Look, stand: Stand) -> None:
    """The tooltip carries the keys, the name does not."""
    button = IconButton(look, "star", "Star", "Ctrl+D", filled="lamp")
    button.setCheckable(True)
    stand(button)
    assert button.toolTip() == "Star (Ctrl+D)"
    assert heard(button)[0] == "Star"
    assert min(button.width(), button.height()) >= 32
    button.setChecked(True)
    image = button.grab().toImage()
    assert image.pixelColor(image.rect().center()) == look.color("lamp")


def test_ring_shows_for_keys_and_not_for_the_mouse(qtbot: QtBot, look: Look, stand: Stand) -> None:
    """Focus by Tab has a ring 3 px outside; focus by mouse has none, but in high contrast."""
    button = Button(look, "Answer")
    other = Button(look, "Skip this one", "plain")
    window = stand(button, other)
    button.setFocus(MOUSE)
    edge = button.geometry().topLeft() + QPoint(button.width() // 2, -3)
    assert window.grab().toImage().pixelColor(edge) != look.color("focus")
    other.setFocus(MOUSE)
    button.setFocus(TAB)
    assert window.grab().toImage().pixelColor(edge) == look.color("focus")
    other.setFocus(MOUSE)
    assert window.grab().toImage().pixelColor(edge) != look.color("focus")
    look.set_choice(LookChoice(theme="contrast_dark"))
    button.setFocus(MOUSE)
    assert window.grab().toImage().pixelColor(edge) == QColor("#FFD24A")


def test_ring_follows_its_widget(qtbot: QtBot, look: Look, stand: Stand) -> None:
    """A ring moves with the layout and goes with the widget."""
    label, first, button = Label(look, "Above"), Button(look, "First"), Button(look, "Answer")
    window = stand(label, first, button)
    first.setFocus(MOUSE)
    button.setFocus(TAB)
    label.hide()
    window.resize(700, 500)
    qtbot.wait(10)
    edge = button.geometry().topLeft() + QPoint(button.width() // 2, -3)
    assert window.grab().toImage().pixelColor(edge) == look.color("focus")
    button.deleteLater()
    qtbot.waitUntil(lambda: len(window.findChildren(Button)) == 1)
    assert window.grab().toImage().pixelColor(edge) != look.color("focus")


def test_disabled_button_is_dashed_in_high_contrast(qtbot: QtBot, look: Look, stand: Stand) -> None:
    """Where there is no fainter grey, the edge says it."""
    look.set_choice(LookChoice(theme="contrast_dark"))
    one, two = Button(look, "Now"), Button(look, "Now")
    two.setEnabled(False)
    stand(one, two)
    assert one.grab().toImage() != two.grab().toImage()


def test_field_has_a_name_and_keeps_its_icon_at_the_start(
    qtbot: QtBot, look: Look, stand: Stand
) -> None:
    """Margins mirror with the direction of reading."""
    field = TextField(look, "Where it is kept", icon="folder")
    stand(field)
    assert heard(field) == ("Where it is kept", Role.EditableText)
    left = field.textMargins()
    assert left.left() > left.right()
    field.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    right = field.textMargins()
    assert (right.left(), right.right()) == (left.right(), left.left())


def test_passphrase_is_hidden_until_asked(qtbot: QtBot, look: Look, stand: Stand) -> None:
    """Show shows, Hide hides, and nothing of it can be copied while hidden."""
    field = PassphraseField(look, "Passphrase")
    stand(field)
    qtbot.keyClicks(field, "a lamp")
    assert field.echoMode() == PassphraseField.EchoMode.Password
    assert field.displayText() != "a lamp"
    qtbot.mouseClick(field.toggle, LEFT)
    assert field.displayText() == "a lamp"
    assert field.toggle.text() == "Hide"
    field.hide_words()
    assert field.displayText() != "a lamp"
    assert heard(field.toggle)[0] == "Show the passphrase"
    assert field.rect().contains(field.toggle.geometry())


def test_caps_lock_is_noticed_by_what_it_writes(qtbot: QtBot, look: Look, stand: Stand) -> None:
    """A capital without Shift means Caps Lock; a small letter means it is off again."""
    field = PassphraseField(look, "Passphrase")
    stand(field)
    with qtbot.waitSignal(field.caps_lock_changed, timeout=1000) as on:
        qtbot.keyClick(field, "A", Qt.KeyboardModifier.NoModifier)
    assert on.args == [True]
    with qtbot.waitSignal(field.caps_lock_changed, timeout=1000) as off:
        qtbot.keyClick(field, "a")
    assert off.args == [False]
    with qtbot.assertNotEmitted(field.caps_lock_changed):
        qtbot.keyClick(field, "7")
        qtbot.keyClick(field, "B", Qt.KeyboardModifier.ShiftModifier)


def test_search_is_emptied_by_key_and_by_cross(qtbot: QtBot, look: Look, stand: Stand) -> None:
    """Esc empties first and leaves second; Down goes to the results."""
    field = SearchField(look, "Search")
    stand(field)
    qtbot.keyClicks(field, "quinces")
    with qtbot.assertNotEmitted(field.escaped):
        qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    with qtbot.waitSignal(field.escaped, timeout=1000):
        qtbot.keyClick(field, Qt.Key.Key_Escape)
    with qtbot.waitSignal(field.down_pressed, timeout=1000):
        qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClicks(field, "pears")
    qtbot.mouseClick(field.findChild(IconButton), LEFT)
    assert field.text() == ""


def test_select_is_a_native_drop_down(qtbot: QtBot, look: Look, stand: Stand) -> None:
    """Keys change it. Qt names it by its label on Linux, so it also describes itself."""
    select = Select(look, "For", icon="users-round")
    select.addItems(["Everyone", "Juniper"])
    stand(select)
    select.setFocus()
    qtbot.keyClick(select, Qt.Key.Key_Down)
    assert select.currentText() == "Juniper"
    assert heard(select)[1] == Role.ComboBox
    assert select.accessibleName() == select.accessibleDescription() == "For"


def test_labelled_field_speaks_label_and_trouble(qtbot: QtBot, look: Look, stand: Stand) -> None:
    """The label names the field; what is wrong describes it."""
    field = TextField(look, "")
    whole = Labelled(look, "Vault name", field, "Only you see it.")
    stand(whole)
    assert heard(field)[0] == "Vault name"
    whole.set_help("There is already a vault of that name.", trouble=True)
    assert field.accessibleDescription() == "There is already a vault of that name."


def test_a_field_that_is_made_opens_no_window_for_its_line_of_help(look: Look) -> None:
    before = set(QGuiApplication.topLevelWindows())
    whole = Labelled(look, "Vault name", TextField(look, "Vault name"), "Only you see it.")
    assert set(QGuiApplication.topLevelWindows()) == before
    assert [one.text() for one in whole.findChildren(Label) if not one.isHidden()] == [
        "Vault name", "Only you see it.",
    ]  # fmt: skip


def test_chip_is_removed_by_key_and_by_cross(qtbot: QtBot, look: Look, stand: Stand) -> None:
    """Delete and the cross ask for the same; the word itself only clicks."""
    chip = Chip(look, "tag:garden", removable=True)
    holder = QWidget()
    FlowLayout(holder).addWidget(chip)
    stand(holder)
    with qtbot.waitSignal(chip.remove_requested, timeout=1000):
        qtbot.keyClick(chip, Qt.Key.Key_Delete)
    with qtbot.waitSignal(chip.remove_requested, timeout=1000):
        qtbot.mouseClick(chip, LEFT, pos=QPoint(chip.width() - 16, chip.height() // 2))
    with qtbot.assertNotEmitted(chip.remove_requested), qtbot.waitSignal(chip.clicked):
        qtbot.mouseClick(chip, LEFT, pos=QPoint(14, chip.height() // 2))
    assert heard(chip)[0] == "tag:garden"


def test_chips_flow_over_lines_and_mirror(qtbot: QtBot, look: Look, stand: Stand) -> None:
    """Narrow holders have more lines; in Arabic the first chip is at the right."""
    holder = QWidget()
    flow = FlowLayout(holder)
    chips = [Chip(look, f"word {number}") for number in range(8)]
    for chip in chips:
        flow.addWidget(chip)
    stand(holder)
    assert flow.heightForWidth(150) > flow.heightForWidth(2000)
    assert chips[0].x() < chips[1].x()
    holder.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flow.invalidate()
    flow.activate()
    assert chips[0].x() > chips[1].x()


def test_segments_move_by_arrows_and_are_one_stop(qtbot: QtBot, look: Look, stand: Stand) -> None:
    """Arrows choose; Tab leaves the group."""
    options = [("month", "Month"), ("half", "6 months"), ("year", "Year")]
    segments, after = Segments(look, "Period", options), Button(look, "After")
    stand(segments, after)
    first = segments.findChildren(QWidget)[0]
    first.setFocus(TAB)
    assert segments.value() == "month"
    focused = segments.window().focusWidget
    with qtbot.waitSignal(segments.chosen, timeout=1000) as told:
        qtbot.keyClick(focused(), Qt.Key.Key_Right)
    assert told.args == ["half"]
    qtbot.keyClick(focused(), Qt.Key.Key_Tab)
    assert focused() is after
    with qtbot.assertNotEmitted(segments.chosen):
        segments.set_value("year")
    assert segments.value() == "year"
    with pytest.raises(KeyError):
        segments.set_value("decade")


def test_switch_and_boxes_speak_their_state(qtbot: QtBot, look: Look, stand: Stand) -> None:
    """Native check boxes underneath: role, name and state."""
    switch, box = Switch(look, "Reminders"), CheckBox(look, "The photo, without its data")
    stand(switch, box)
    qtbot.mouseClick(switch, LEFT)
    qtbot.keyClick(box, Qt.Key.Key_Space)
    for widget, name in ((switch, "Reminders"), (box, "The photo, without its data")):
        assert heard(widget) == (name, Role.CheckBox)
        face = QAccessible.queryAccessibleInterface(widget)
        assert face is not None
        assert face.state().checked


def test_radio_rows_exclude_each_other(qtbot: QtBot, look: Look, stand: Stand) -> None:
    """The whole row can be pressed; help is its description."""
    one, two = RadioRow(look, "Paper", "Bright and warm"), RadioRow(look, "Lamplight")
    window = stand(one, two)
    group = QButtonGroup(window)
    group.addButton(one)
    group.addButton(two)
    qtbot.mouseClick(one, LEFT, pos=QPoint(one.width() - 5, 5))
    assert one.isChecked()
    qtbot.keyClick(one, Qt.Key.Key_Down)
    assert two.isChecked()
    assert not one.isChecked()
    assert one.accessibleDescription() == "Bright and warm"
    assert heard(two) == ("Lamplight", Role.RadioButton)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_wrapping_words_are_never_cut(qtbot: QtBot, look: Look, stand: Stand, scale: float) -> None:
    """A label in a chain of layouts gets the height that its lines need."""
    look.set_choice(LookChoice(theme="paper", text_scale=scale))
    words = "Keep this on paper, away from this computer. It opens everything. " * 3
    label, box = Label(look, words, wrap=True), CheckBox(look, words)
    window = stand(label, box)
    window.resize(420, window.heightForWidth(420))
    qtbot.wait(10)
    for widget in (label, box):
        assert widget.height() >= widget.heightForWidth(widget.width())


@pytest.mark.parametrize("kind", [CheckBox, RadioRow])
def test_a_height_follows_the_words_and_the_size_of_the_text(
    look: Look, stand: Stand, kind: type[CheckBox] | type[RadioRow]
) -> None:
    """What was measured once is measured again when something else stands there."""
    row = kind(look, "Short")
    stand(row)
    short = row.heightForWidth(200)
    assert row.heightForWidth(200) == short
    row.setText("Everything that was written in it, with what was attached. " * 3)
    long = row.heightForWidth(200)
    assert long > 2 * short
    assert row.heightForWidth(400) < long
    row.setText("Short")
    assert row.heightForWidth(200) == short
    look.set_choice(LookChoice(text_scale=1.5))
    assert row.heightForWidth(200) > short


@pytest.mark.parametrize("role", ["words.day", "words.room", "words.read", "ui.base"])
@pytest.mark.parametrize("wrap", [False, True])
def test_tails_of_letters_are_not_cut(
    look: Look,
    stand: Stand,
    role: FontRole,
    wrap: bool,  # noqa: FBT001 - pytest gives it by name
) -> None:
    """The lowest row of a label is empty, also for letters that hang low."""
    label = Label(look, "gypsy, jay", role, wrap=wrap)
    stand(label)
    label.setFixedSize(label.sizeHint())
    image = label.grab().toImage()
    foot = {image.pixelColor(x, image.height() - 1).name() for x in range(image.width())}
    assert len(foot) == 1
    inked = {image.pixelColor(x, y).name() for x in range(30) for y in range(image.height())}
    assert len(inked) > 5


def test_one_line_labels_are_elided_and_still_speak(qtbot: QtBot, look: Look, stand: Stand) -> None:
    """What does not fit ends in dots for the eye only."""
    label = Label(look, "A very long name of a vault that nobody expected")
    window = stand(label)
    window.resize(120, 100)
    assert heard(label)[0] == "A very long name of a vault that nobody expected"


def test_a_row_of_numbers_that_is_gone_is_not_asked_to_follow_the_text_size(
    qtbot: QtBot, look: Look
) -> None:
    """A larger text reaches those that are there, and none that were taken away."""
    row = NumberRow(look, "Distress", [str(number) for number in range(11)])
    row.deleteLater()
    qtbot.waitUntil(lambda: not isValid(row))
    with qtbot.captureExceptions() as raised:
        look.set_choice(LookChoice(theme="paper", text_scale=2.0))
    assert raised == []
