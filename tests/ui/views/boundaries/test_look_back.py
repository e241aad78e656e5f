"""The look back: time in circles beside people met elsewhere, openings with their sentences."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from app.domain.boundaries.look_back import Contact
from app.domain.boundaries.policy import Policy
from tests.ui.views.boundaries.walking import (
    DAYS,
    MINUTE,
    LimitsHouse,
    evening,
    lived,
    press,
    typed,
)
from ui.views.boundaries.meeting import MeetingSheet
from ui.widgets.button import IconButton
from ui.widgets.labels import Label

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
RTL = "الجدة اتصلت 🌙"


def lines(house: LimitsHouse, part: str) -> list[str]:
    group = getattr(house.room.look_back, part)
    plain = str.maketrans("", "", "\u2068\u2069")
    return [one.text().translate(plain) for one in group.findChildren(Label) if one.isVisible()]


def met(house: LimitsHouse) -> list[Contact]:
    return house.read(lambda tx: tx.contacts.between(date(2026, 1, 1), date(2027, 1, 1)))


def test_a_week_of_nothing_says_so_calmly(house: LimitsHouse) -> None:
    room = house.look_at()
    assert room.look_back.sums.text() == "Nothing stands here yet."
    assert room.look_back.title.text() == "The last seven days"
    assert room.look_back.met.isVisible()
    assert lines(house, "people") == lines(house, "opened") == []
    assert not room.look_back.later.isEnabled()


def test_seven_days_of_both_stand_beside_one_another(house: LimitsHouse) -> None:
    lived(house, Policy(day_minutes=30))
    room = house.look_at()
    back = room.look_back
    assert back.sums.text() == "2 h 14 min in circles, 1 h 55 min with people elsewhere."
    table = back.chart.table()
    assert table.columns == ("Day", "In circles, minutes", "With people elsewhere, minutes")
    assert table.rows[0] == (date(2026, 11, 16), 30.0, 0.0)
    assert table.rows[3] == (date(2026, 11, 19), 16.0, 90.0)
    assert table.rows[-1] == (date(2026, 11, 22), 12.0, 0.0)
    assert lines(house, "people") == [
        "Thursday, 19 November · Ana, by the river · 90 minutes",
        "Saturday, 21 November · Grandmother called · 25 minutes",
        "Sunday, 22 November · Lunch with Bo and the children, then the long way home",
    ]
    back.chart.setFocus()
    press(Qt.Key.Key_Home)
    assert back.chart.marks[0].sentence == (
        "Monday, 16 November 2026: In circles 30 min, With people elsewhere 0 min"
    )


def test_the_chart_has_a_table_in_its_place(house: LimitsHouse) -> None:
    lived(house, Policy(day_minutes=30))
    room = house.look_at("look_back")
    back = room.look_back
    press(Qt.Key.Key_T)
    assert back.frame.is_table
    assert back.table.text() == "Show as chart"
    back.table.click()
    assert not back.frame.is_table


def test_weeks_before_are_gone_to_by_key_and_by_mouse(house: LimitsHouse) -> None:
    lived(house, Policy(day_minutes=30))
    room = house.look_at("look_back")
    back = room.look_back
    back.earlier.click()
    house.settle()
    assert back.title.text() == "9 November to 15 November 2026"
    assert back.chart.table().rows[0][0] == date(2026, 11, 9)
    assert back.later.isEnabled()
    press(Qt.Key.Key_PageUp, ALT)
    house.settle()
    assert back.title.text() == "2 November to 8 November 2026"
    assert back.sums.text() == "12 min in circles, 0 min with people elsewhere."
    for _ in range(3):
        press(Qt.Key.Key_PageDown, ALT)
        house.settle()
    assert back.title.text() == "The last seven days"


def test_somebody_met_is_noted_by_keys_and_undone(house: LimitsHouse) -> None:
    house.look_at("met")
    assert house.room.look_back.met.hasFocus()
    press(Qt.Key.Key_Space)
    sheet = house.sheet(MeetingSheet)
    assert sheet.whom.hasFocus()
    typed("Ana, by the river")
    sheet.minutes.setFocus()
    typed("90")
    press(Qt.Key.Key_Return, CTRL)
    house.gone()
    (contact,) = met(house)
    assert (contact.words, contact.minutes, contact.on) == (
        "Ana, by the river", 90, date(2026, 11, 22),
    )  # fmt: skip
    assert lines(house, "people") == ["Sunday, 22 November · Ana, by the river · 90 minutes"]
    assert house.said() == "Noted."
    house.act()
    assert met(house) == []
    assert lines(house, "people") == []


def test_a_note_is_forgotten_and_brought_back_as_it_was(house: LimitsHouse) -> None:
    house.meet(RTL, date(2026, 11, 20), 40)
    (before,) = met(house)
    room = house.look_at()
    (button,) = room.look_back.people.findChildren(IconButton)
    assert RTL in button.accessibleName()
    button.click()
    house.settle()
    assert met(house) == []
    house.act()
    assert met(house) == [before]


def test_the_focus_stays_on_a_line_while_the_room_looks_again(house: LimitsHouse) -> None:
    house.meet("Ana", date(2026, 11, 21))
    room = house.look_at()
    (button,) = room.look_back.people.findChildren(IconButton)
    button.setFocus()
    house.use(3)
    house.look_again()
    assert button.hasFocus()
    press(Qt.Key.Key_Space)
    house.until(lambda: met(house) == [])
    house.until(room.look_back.met.hasFocus)


def test_whom_one_meets_after_midnight_stands_there_at_once(house: LimitsHouse) -> None:
    house.use(12)
    house.moment = evening(1, day=23)
    room = house.look_at("met")
    press(Qt.Key.Key_Space)
    house.sheet(MeetingSheet)
    typed("Ana, on the way home")
    press(Qt.Key.Key_Return, CTRL)
    house.until(lambda: house.window.overlays.top is None)
    house.until(lambda: lines(house, "people") == ["Monday, 23 November · Ana, on the way home"])
    assert room.look_back.chart.table().rows[-2] == (date(2026, 11, 22), 12.0, 0.0)


@pytest.mark.parametrize("minutes", ["0", "1441", "soon", "-4"])
def test_what_no_day_has_is_refused_in_a_sentence(house: LimitsHouse, minutes: str) -> None:
    house.look_at()
    house.room.look_back.met.click()
    sheet = house.sheet(MeetingSheet)
    sheet.whom.setText("Ana")
    sheet.minutes.setText(minutes)
    sheet.go.click()
    house.until(sheet.told.isVisible)
    assert "for how many minutes if you like" in sheet.told.text()
    assert met(house) == []
    sheet.minutes.setText("")
    sheet.go.click()
    house.gone()
    assert met(house)[0].minutes is None


def test_nobody_and_a_day_to_come_are_refused(house: LimitsHouse) -> None:
    house.look_at()
    house.room.look_back.met.click()
    sheet = house.sheet(MeetingSheet)
    sheet.whom.setText("   ")
    sheet.go.click()
    house.until(sheet.told.isVisible)
    assert sheet.told.text().startswith("Write whom you met")
    sheet.whom.setText("Ana")
    sheet.day.set_day(date(2026, 11, 23))
    sheet.go.click()
    assert sheet.told.text() == "That day is still to come."
    sheet.day.set_day(date(2026, 11, 21))
    sheet.go.click()
    house.gone()
    assert met(house)[0].on == date(2026, 11, 21)


def test_whom_one_met_outlives_a_lock_of_the_journal(house: LimitsHouse) -> None:
    house.look_at()
    house.room.look_back.met.click()
    sheet = house.sheet(MeetingSheet)
    sheet.whom.setFocus()
    typed("Ana, by the")
    house.no_words_on_their_way()
    house.lock_and_open()
    house.look_at()
    house.room.look_back.met.click()
    again = house.sheet(MeetingSheet)
    house.until(lambda: again.whom.text() == "Ana, by the")


def test_openings_and_locks_stand_with_their_sentences(house: LimitsHouse) -> None:
    house.limit(Policy(day_minutes=0))
    house.ask_once_more("Bo had surgery")
    house.moment += timedelta(minutes=30)
    house.ask_once_more(RTL)
    house.moment += MINUTE
    house.lock(2 * DAYS, "For calm", closes=True)
    house.look_at()
    assert lines(house, "opened") == [
        "Sunday, 22 November: opened once more", "Bo had surgery",
        "Sunday, 22 November: asked to open once more, and left it", RTL,
        "Circles locked, until Tuesday, 24 November at 21:35", "For calm",
    ]  # fmt: skip


def test_a_chart_keeps_its_cursor_while_nothing_of_it_changes(house: LimitsHouse) -> None:
    lived(house, Policy(day_minutes=30))
    room = house.look_at()
    room.look_back.chart.set_cursor(2)
    house.look_again()
    assert room.look_back.chart.cursor_index == 2
    house.use(5)
    house.settle()
    assert room.look_back.chart.table().rows[-1][1] == 17.0
