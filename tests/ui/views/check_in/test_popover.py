"""The check-in popover: two keys, then whatever the person wants to add; nothing is lost."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.mood import CheckIn, Feelings, Span, Valence
from app.domain.scales import Scale, ScaleKind
from app.settings import CHECK_IN_SLEEP, CHECK_IN_WORDS
from app.usecases.check_in import check_in
from app.usecases.keep_scale import change_scale, make_scale
from tests.ui.views.house import START, nameless
from tests.ui.views.rooms import CTRL, Rooms, focused
from ui.views.check_in.clock import read_time
from ui.views.check_in.fold import Fold
from ui.views.check_in.noting import Noting
from ui.views.check_in.opening import open_check_in, open_item
from ui.views.check_in.popover import CheckInPopover
from ui.views.check_in.scales import read_value, value_text
from ui.views.editing.popover import close_popovers


def moods(rooms: Rooms) -> list[CheckIn]:
    return rooms.read(lambda tx: tx.moods.on_day(rooms.context.today()))


def shown(rooms: Rooms) -> CheckInPopover:
    (made,) = [one for one in rooms.window.findChildren(CheckInPopover) if one.isVisible()]
    return made


def opened(rooms: Rooms) -> CheckInPopover:
    """The popover of a room that has no tiles of its own."""
    rooms.window.check_in_wanted.connect(lambda: open_check_in(rooms.context, rooms.window))
    rooms.go("settings")
    rooms.press(Qt.Key.Key_M, CTRL)
    rooms.rest()
    return shown(rooms)


def noted(rooms: Rooms, minutes: int = 60, valence: int = 3) -> CheckIn:
    at = rooms.moment - timedelta(minutes=minutes)
    return rooms.write(
        lambda tx: check_in(
            tx, Valence(valence), at=at, zone=rooms.zone, now=at, new_id=rooms.store.new_id
        )
    )


def scale(rooms: Rooms, name: str, kind: ScaleKind) -> Scale:
    return rooms.write(
        lambda tx: make_scale(tx, name, kind, now=rooms.moment, new_id=rooms.store.new_id)
    )


def press(rooms: Rooms, *keys: Qt.Key) -> None:
    for key in keys:
        rooms.press(key)


def test_two_keys_in_any_room_are_a_check_in(rooms: Rooms) -> None:
    made = opened(rooms)
    assert focused() is made.row.tile(4)
    rooms.press(Qt.Key.Key_6)
    rooms.rest()
    assert [int(item.valence) for item in moods(rooms)] == [6]
    assert rooms.said() == "Noted."
    assert made.isVisible(), "words may follow"
    rooms.press(Qt.Key.Key_Escape)
    assert not [one for one in rooms.window.findChildren(CheckInPopover) if one.isVisible()]
    rooms.act()
    rooms.rest()
    assert moods(rooms) == []


def test_a_second_digit_corrects_and_ctrl_m_again_opens_no_second_popover(rooms: Rooms) -> None:
    opened(rooms)
    press(rooms, Qt.Key.Key_2)
    rooms.press(Qt.Key.Key_M, CTRL)
    press(rooms, Qt.Key.Key_7)
    rooms.rest()
    assert [int(item.valence) for item in moods(rooms)] == [7]
    assert shown(rooms).word.text() == "Very pleasant"


def test_everything_is_said_by_keys_alone(rooms: Rooms) -> None:
    made = opened(rooms)
    rooms.press(Qt.Key.Key_5)
    rooms.press(Qt.Key.Key_Tab)
    assert focused() is made.energy.head
    rooms.press(Qt.Key.Key_Space)
    rooms.press(Qt.Key.Key_Tab)
    rooms.press(Qt.Key.Key_Space)
    made.unfold(made.words)
    rooms.type("thin-skin")
    rooms.press(Qt.Key.Key_Return)
    rooms.type("calm")
    rooms.press(Qt.Key.Key_Down)
    assert focused() is made.words.picker.chips.chip("calm")
    rooms.press(Qt.Key.Key_Space)
    made.unfold(made.contexts)
    made.contexts.picker.focus_first()
    rooms.press(Qt.Key.Key_Right)
    rooms.press(Qt.Key.Key_Return)
    made.unfold(made.note)
    rooms.type("on the pier\n")
    rooms.press(Qt.Key.Key_Return)
    rooms.type("wind")
    rooms.press(Qt.Key.Key_Escape)
    rooms.rest()
    (item,) = moods(rooms)
    assert item.feelings.energy == 1
    assert item.feelings.labels == ("irritated", "calm")
    assert item.feelings.contexts == ("currentEvents",)
    assert "on the pier" in item.note
    assert item.note.endswith("wind")
    rooms.act()
    rooms.rest()
    (item,) = moods(rooms)
    assert item.feelings == Feelings()
    assert item.valence == 5


def test_twenty_eight_words_are_offered_and_all_are_found(rooms: Rooms) -> None:
    made = opened(rooms)
    rooms.press(Qt.Key.Key_2)
    rooms.settle()
    made.unfold(made.words)
    picker = made.words.picker
    assert len(picker.chips.shown) == 28
    assert picker.chips.shown[0] == "anxious"
    assert "amazed" not in picker.chips.shown
    picker.field.setText("AMÄZ")
    assert picker.chips.shown == ["amazed"]
    picker.chips.toggle("amazed")
    picker.field.clear()
    assert "amazed" in picker.chips.shown, "what is picked stays in sight"
    picker.field.setText("no such feeling")
    assert picker.chips.shown == ["amazed"]
    chip = picker.chips.chip("amazed")
    face = QAccessible.queryAccessibleInterface(chip)
    assert face.role() == QAccessible.Role.CheckBox
    assert face.text(QAccessible.Text.Name) == "Amazed"
    assert face.text(QAccessible.Text.Description) == chip.toolTip()
    assert chip.toolTip().startswith("struck by")
    assert face.state().checked


def test_a_group_of_chips_is_one_stop_for_tab(rooms: Rooms) -> None:
    made = opened(rooms)
    rooms.press(Qt.Key.Key_4)
    rooms.settle()
    made.unfold(made.contexts)
    stops = [stop for stop in made.stops() if made.contexts.inner.isAncestorOf(stop)]
    assert len(stops) == 1


def test_before_a_class_is_chosen_only_what_stands_alone_can_be_said(rooms: Rooms) -> None:
    pain = scale(rooms, "Pain", ScaleKind.ZERO_TO_TEN)
    made = opened(rooms)
    assert not made.words.isEnabled()
    assert not made.hint.isHidden()
    (row,) = made.scales.rows
    row.control.chosen.emit("7")  # type: ignore[attr-defined]  # Segments
    rooms.rest()
    (reading,) = rooms.read(lambda tx: tx.scales.readings(pain.id))
    assert (reading.value, reading.mood_id) == (7, None)
    rooms.press(Qt.Key.Key_3)
    rooms.rest()
    (item,) = moods(rooms)
    (reading,) = rooms.read(lambda tx: tx.scales.readings(pain.id))
    assert reading.mood_id == item.id, "they belong together now"
    assert made.words.isEnabled()
    rooms.act()
    rooms.rest()
    assert moods(rooms) == []
    (reading,) = rooms.read(lambda tx: tx.scales.readings(pain.id))
    assert (reading.value, reading.mood_id) == (7, None), "the value was there before"


def test_values_are_typed_changed_refused_and_taken_away(rooms: Rooms) -> None:
    walk = scale(rooms, "Walk", ScaleKind.NUMBER)
    rooms.write(lambda tx: change_scale(tx, Scale(walk.id, "Walk", walk.kind, walk.made_at, "km",
                                                   0, 30)))  # fmt: skip
    reading = scale(rooms, "Reading", ScaleKind.DURATION)
    made = opened(rooms)
    rooms.press(Qt.Key.Key_5)
    rooms.settle()
    made.unfold(made.scales)
    first, second = made.scales.rows
    first.control.setFocus()
    rooms.type("12.5")
    second.control.setFocus()
    rooms.type("1:30")
    made.flush()
    rooms.rest()
    today = rooms.context.today()
    readings = rooms.read(lambda tx: tx.scales.readings_between(today, today))
    got = {one.scale_id: one.value for one in readings}
    assert got == {walk.id: 12.5, reading.id: 90}
    first.control.setText("31")  # type: ignore[attr-defined]  # a TextField
    first.take_typed()
    assert "outside the range" in first.trouble.text()
    first.none.click()
    rooms.rest()
    assert rooms.read(lambda tx: tx.scales.readings(walk.id)) == []
    assert "Reading" in made.scales.head.accessibleName()


def test_a_night_is_kept_and_undone_and_nonsense_is_said(rooms: Rooms) -> None:
    made = opened(rooms)
    made.unfold(made.sleep)
    sleep = made.sleep
    sleep.asleep.setText("25:99")
    sleep.take()
    assert sleep.trouble.text() == "Write the time like 21:04."
    sleep.asleep.setText("23:10")
    sleep.awake.setText("6:40")
    sleep.wakings.setText("2")
    sleep.early.click()
    sleep.quality.segments.chosen.emit("4")
    rooms.rest()
    night = rooms.read(lambda tx: tx.nights.on_day(rooms.context.today()))
    assert night is not None
    assert (night.hours, night.wakings, night.early, night.quality) == (7.5, 2, True, 4)
    assert night.asleep_at == datetime(2026, 11, 21, 22, 10, tzinfo=UTC)
    rooms.press(Qt.Key.Key_Escape)
    assert rooms.said() == "Noted."
    rooms.act()
    rooms.rest()
    assert rooms.read(lambda tx: tx.nights.on_day(rooms.context.today())) is None


def test_an_earlier_moment_is_marked_and_the_future_is_refused(rooms: Rooms) -> None:
    made = opened(rooms)
    rooms.press(Qt.Key.Key_5)
    rooms.settle()
    assert made.later.isHidden()
    made.unfold(made.when)
    made.when.time.setText("23:59")
    made.when.take_typed()
    assert "still to come" in made.when.trouble.text()
    made.when.time.setText("7:15")
    made.when.take_typed()
    rooms.rest()
    assert not made.later.isHidden()
    assert made.later.text() == "Written later"
    (item,) = moods(rooms)
    assert item.at == datetime(2026, 11, 22, 6, 15, tzinfo=UTC)
    assert item.back_filled
    made.when.month.day_chosen.emit(rooms.context.today() - timedelta(days=3))
    made.when.span.chosen.emit(str(Span.DAY))
    rooms.rest()
    assert moods(rooms) == []
    day = rooms.context.today() - timedelta(days=3)
    (item,) = rooms.read(lambda tx: tx.moods.on_day(day))
    assert item.feelings.span is Span.DAY
    assert "whole day" in made.when.head.accessibleName()


def test_a_moment_chosen_before_the_class_is_its_moment(rooms: Rooms) -> None:
    made = opened(rooms)
    made.unfold(made.when)
    made.when.time.setText("7:15")
    made.when.take_typed()
    made.first.setFocus()
    rooms.press(Qt.Key.Key_5)
    rooms.rest()
    (item,) = moods(rooms)
    assert item.at == datetime(2026, 11, 22, 6, 15, tzinfo=UTC)
    assert item.back_filled


def test_earlier_check_ins_of_the_day_are_taken_up_and_deleted(rooms: Rooms) -> None:
    first = noted(rooms, 180, 2)
    made = opened(rooms)
    rooms.press(Qt.Key.Key_6)
    rooms.rest()
    made.earlier.unfold()
    row = made.earlier.body.itemAt(0).widget()  # type: ignore[union-attr]  # one was listed
    row.click()  # type: ignore[union-attr]
    rooms.rest()
    assert made.noting.item == first
    assert made.row.value() == 2
    rooms.press(Qt.Key.Key_1)
    rooms.rest()
    assert sorted((int(one.valence), one.at) for one in moods(rooms)) == [
        (1, first.at), (6, START),
    ]  # fmt: skip
    made.delete_button.click()
    rooms.rest()
    assert [int(one.valence) for one in moods(rooms)] == [6]
    rooms.act()
    rooms.rest()
    assert [int(one.valence) for one in moods(rooms)] == [1, 6]


def test_words_that_are_being_typed_are_kept_when_everything_closes(rooms: Rooms) -> None:
    made = opened(rooms)
    rooms.press(Qt.Key.Key_5)
    made.unfold(made.note)
    rooms.type("half a")
    assert made.noting.unsaved
    assert made.noting in rooms.window.findChildren(Noting)
    close_popovers(rooms.window)  # as locking does
    rooms.rest()
    assert [item.note for item in moods(rooms)] == ["half a"]


def test_what_could_not_be_saved_is_owed_and_saved_later(
    rooms: Rooms, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.domain.failures import DiskFull

    made = opened(rooms)
    noting = made.noting
    write = rooms.store.write

    def full(work: object, then: object = None, **more: object) -> object:
        def fails(_: object) -> object:
            raise DiskFull

        return write(fails, then, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(rooms.store, "write", full)
    rooms.press(Qt.Key.Key_5)
    rooms.rest()
    assert noting.unsaved
    assert rooms.failures[0] is noting.trouble
    assert [type(failure) for failure in rooms.failures] == [DiskFull]
    rooms.press(Qt.Key.Key_6)
    rooms.rest()
    assert len(rooms.failures) == 1, "said once"
    monkeypatch.setattr(rooms.store, "write", write)
    noting.flush()
    rooms.rest()
    assert (noting.unsaved, noting.trouble) == (False, None)
    assert [int(item.valence) for item in moods(rooms)] == [6]


def test_details_that_are_not_wanted_are_not_shown(rooms: Rooms) -> None:
    for setting in (CHECK_IN_SLEEP, CHECK_IN_WORDS):
        rooms.preferences.set(setting, False)
    made = opened(rooms)
    assert made.sleep.parentWidget() is None or made.sleep.isHidden()
    assert not made.words.isVisible()
    assert made.contexts.isVisible()


def test_an_item_opened_from_elsewhere_is_changed_in_place(rooms: Rooms) -> None:
    item = noted(rooms, 120, 3)
    made = open_item(rooms.context, item, rooms.today.check_in)
    rooms.press(Qt.Key.Key_5)  # before it was read
    rooms.rest()
    assert [(one.id, int(one.valence)) for one in moods(rooms)] == [(item.id, 5)]
    assert made.question.text() == "How was it?"


def test_everything_has_a_name_in_every_fold(rooms: Rooms) -> None:
    for kind in ScaleKind:
        scale(rooms, f"a {kind}", kind)
    noted(rooms)
    made = opened(rooms)
    rooms.press(Qt.Key.Key_5)
    rooms.rest()
    for part in made.findChildren(Fold):
        part.unfold()
    rooms.rest()
    assert nameless(made) == []


@pytest.mark.parametrize("text_scale", [1.0, 2.0])
@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_it_fits_the_window_and_scrolls_down_only(
    rooms: Rooms, qapp: QApplication, text_scale: float, direction: Qt.LayoutDirection
) -> None:
    from dataclasses import replace

    qapp.setLayoutDirection(direction)
    try:
        rooms.context.look.set_choice(replace(rooms.look.choice, text_scale=text_scale))
        rooms.window.resize(880, 600)
        for kind in ScaleKind:
            scale(rooms, f"a {kind}", kind)
        made = opened(rooms)
        rooms.press(Qt.Key.Key_5)
        for part in made.findChildren(Fold):
            part.unfold()
        rooms.rest()
        assert rooms.window.rect().contains(made.geometry())
        inner = made._inner
        assert inner.width() <= made._area.viewport().width()
        for child in inner.findChildren(QWidget):
            if child.isVisible() and child.parentWidget() is inner:
                hang = rooms.look.px(12)  # the padding of a plain button
                assert inner.rect().right() + hang >= child.geometry().right()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_folding_away_gives_the_room_back(rooms: Rooms) -> None:
    made = opened(rooms)
    rooms.press(Qt.Key.Key_5)
    rooms.rest()
    low = made.height()
    made.unfold(made.words)
    rooms.rest()
    assert made.height() > low
    made.words.head.setChecked(False)
    rooms.rest()
    assert made.height() == low


@pytest.mark.parametrize(
    ("text", "wanted"), [("7:05", (7, 5)), ("07.05", (7, 5)), ("23", (23, 0)), ("", None),
                         ("24:00", None), ("seven", None)],
)  # fmt: skip
def test_times_are_read_as_people_write_them(text: str, wanted: tuple[int, int] | None) -> None:
    found = read_time(text)
    assert (found and (found.hour, found.minute)) == wanted


@pytest.mark.parametrize(
    ("kind", "text", "value"), [
        (ScaleKind.DURATION, "1:30", 90), (ScaleKind.DURATION, "45", 45),
        (ScaleKind.DURATION, "1:75", None), (ScaleKind.NUMBER, "-3.5", -3.5),
        (ScaleKind.NUMBER, "many", None),
    ],
)  # fmt: skip
def test_values_are_read_and_written_alike(kind: ScaleKind, text: str, value: float | None) -> None:
    from uuid import UUID

    one = Scale(UUID(int=1), "x", kind, START)
    assert read_value(one, text) == value
    if value is not None:
        assert read_value(one, value_text(one, value)) == value
