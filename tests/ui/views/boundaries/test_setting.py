"""Setting limits in the window: what holds at once, what later, and what is refused."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from app.domain.boundaries.hours import EVERY_DAY, Hours, windows_of
from app.domain.boundaries.policy import NO_LIMITS, Policy
from app.domain.boundaries.spans import DAY
from tests.ui.views.boundaries.walking import DAYS, LimitsHouse, press, typed
from ui.views.boundaries.change import ChangeSheet
from ui.views.boundaries.editors import (
    AmountEditor,
    DigestEditor,
    QuietEditor,
    TurnEditor,
    WaitEditor,
    WindowsEditor,
)
from ui.views.boundaries.rules import EXAMPLES
from ui.views.boundaries.words import Rule, is_on, rule_text

CTRL = Qt.KeyboardModifier.ControlModifier


def amounts(sheet: ChangeSheet) -> AmountEditor:
    assert isinstance(sheet.editor, AmountEditor)
    return sheet.editor


def keep(house: LimitsHouse, sheet: ChangeSheet) -> None:
    sheet.go.click()
    house.gone()


def test_without_limits_examples_stand_there_and_none_holds(house: LimitsHouse) -> None:
    room = house.look_at()
    assert [one.text() for one in room.rules.examples] == [
        "30 minutes a day", "Quiet 22:00 to 07:00", "Wait 10 minutes before a post goes out",
    ]  # fmt: skip
    assert all(one.isVisible() for one in room.rules.examples)
    assert room.rules.rows[Rule.DAY].label.text() == "As long a day as you like"
    assert not any(is_on(rule, house.stands().policy) for rule in Rule)
    room.rules.examples[0].click()
    sheet = house.sheet(ChangeSheet)
    assert sheet.effect.text() == "This holds now: 30 minutes a day."
    sheet.reject()
    house.gone()
    assert house.stands().policy == NO_LIMITS, "it was only looked at"
    room.rules.examples[0].click()
    keep(house, house.sheet(ChangeSheet))
    assert house.stands().policy == Policy(day_minutes=30)
    assert not any(one.isVisible() for one in room.rules.examples)
    assert house.said() == "Kept. It holds now."


@pytest.mark.parametrize(("rule", "offered"), EXAMPLES)
def test_what_an_example_offers_is_what_is_kept(
    house: LimitsHouse, rule: Rule, offered: Policy
) -> None:
    room = house.look_at()
    room.rules.change_wanted.emit(rule, offered)
    keep(house, house.sheet(ChangeSheet))
    assert house.stands().policy == offered


def test_by_keys_alone_a_budget_is_set_and_loosened(house: LimitsHouse) -> None:
    room = house.look_at()
    room.rules.rows[Rule.DAY].button.setFocus()
    press(Qt.Key.Key_Space)
    sheet = house.sheet(ChangeSheet)
    assert amounts(sheet).on.hasFocus()
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_A, CTRL)
    typed("20")
    assert sheet.effect.text() == "This holds now: 20 minutes a day."
    press(Qt.Key.Key_Return, CTRL)
    house.gone()
    assert house.stands().policy.day_minutes == 20
    row = room.rules.rows[Rule.DAY]
    assert row.button.hasFocus(), "back to where one was"
    assert (row.label.text(), row.button.text()) == ("20 minutes a day", "Change")
    press(Qt.Key.Key_Space)
    sheet = house.sheet(ChangeSheet)
    press(Qt.Key.Key_A, CTRL)
    typed("45")
    assert sheet.effect.text() == (
        "This takes effect tomorrow at 04:00: 45 minutes a day. Until then: 20 minutes a day."
    )
    press(Qt.Key.Key_Return, CTRL)
    house.gone()
    assert house.stands().policy.day_minutes == 20
    assert house.said() == ("Kept. What is stricter holds now, what is looser tomorrow at 04:00.")
    assert row.help.text() == "From tomorrow at 04:00: 45 minutes a day."
    assert room.standing.pending.text() == "This takes effect tomorrow at 04:00: 45 minutes a day."
    house.moment += DAYS
    house.look_again()
    assert row.label.text() == "45 minutes a day"
    assert row.help.isHidden()
    assert house.stands().policy.day_minutes == 45


def test_escape_leaves_a_sheet_and_then_the_room(house: LimitsHouse) -> None:
    house.look_at()
    house.change(Rule.SESSION)
    press(Qt.Key.Key_Escape)
    house.gone()
    assert house.room.isVisible()
    press(Qt.Key.Key_Escape)
    house.settle()
    assert not house.room.isVisible()


@pytest.mark.parametrize("words", ["", "soon", "1441", "-1", "3.5", "９９９９９"])
def test_what_is_no_number_of_minutes_is_said_in_a_sentence(house: LimitsHouse, words: str) -> None:
    house.look_at()
    sheet = house.change(Rule.DAY)
    editor = amounts(sheet)
    editor.on.click()
    editor.amounts["day_minutes"].text.setText(words)
    sheet.go.click()
    house.settle()
    assert house.window.overlays.top is sheet
    assert sheet.told.text() == "Write a whole number of minutes, from 0 to 1,440."
    assert house.stands().policy == NO_LIMITS
    editor.amounts["day_minutes"].text.setText("15")
    assert sheet.told.isHidden()
    keep(house, sheet)
    assert house.stands().policy.day_minutes == 15


def test_a_stay_has_a_pause_and_a_break(house: LimitsHouse) -> None:
    house.look_at()
    sheet = house.change(Rule.SESSION)
    amounts(sheet).on.click()
    amounts(sheet).amounts["session_minutes"].set_value(15)
    amounts(sheet).amounts["pause_minutes"].set_value(45)
    keep(house, sheet)
    sheet = house.change(Rule.BREAK)
    amounts(sheet).on.click()
    amounts(sheet).amounts["break_minute"].set_value(10)
    keep(house, sheet)
    assert house.stands().policy == Policy(session_minutes=15, pause_minutes=45, break_minute=10)
    rows = house.room.rules.rows
    assert rows[Rule.SESSION].label.text() == "15 minutes in one go, then 45 minutes away"
    assert rows[Rule.BREAK].label.text() == "A word about a break after 10 minutes"
    sheet = house.change(Rule.BREAK)
    amounts(sheet).on.click()
    assert "Until then: A word about a break after 10 minutes." in sheet.effect.text()
    keep(house, sheet)
    assert house.stands().policy.break_minute == 10, "no word about it is looser"


def test_hours_by_weekday_are_added_changed_and_taken_out(house: LimitsHouse) -> None:
    house.look_at()
    sheet = house.change(Rule.WINDOWS)
    editor = sheet.editor
    assert isinstance(editor, WindowsEditor)
    editor.kind.chosen.emit("hours")
    editor.kind.set_value("hours")
    (row,) = editor.list.rows
    for day in (5, 6):
        row.days[day].click()
    row.start.setCurrentIndex(row.start.findData(18 * 60))
    editor.list.add_button.click()
    other = editor.list.rows[1]
    for day in range(5):
        other.days[day].click()
    other.end.setCurrentIndex(other.end.findData(30))
    keep(house, sheet)
    weekdays, weekend = frozenset(range(5)), frozenset({5, 6})
    wanted = windows_of((Hours(weekdays, 18 * 60, 21 * 60), Hours(weekend, 17 * 60, 30)))
    assert house.stands().policy.windows == wanted
    assert house.room.rules.rows[Rule.WINDOWS].label.text() == (
        "Open Mon to Fri, 18:00 to 21:00; Sat and Sun, 17:00 to 00:30"
    )
    sheet = house.change(Rule.WINDOWS)
    editor = sheet.editor
    assert isinstance(editor, WindowsEditor)
    assert [one.hours() for one in editor.list.rows] == [
        Hours(weekdays, 18 * 60, 21 * 60), Hours(weekend, 17 * 60, 30),
    ]  # fmt: skip
    editor.list.rows[1].remove.click()
    keep(house, sheet)
    assert house.stands().policy.windows == windows_of((Hours(weekdays, 18 * 60, 21 * 60),))


def test_hours_without_a_day_are_said_and_not_kept(house: LimitsHouse) -> None:
    house.look_at()
    sheet = house.change(Rule.WINDOWS)
    editor = sheet.editor
    assert isinstance(editor, WindowsEditor)
    editor.kind.set_value("hours")
    editor.kind.chosen.emit("hours")
    for chip in editor.list.rows[0].days.values():
        chip.click()
    assert sheet.effect.text() == "Choose at least one day."
    sheet.go.click()
    assert sheet.told.text() == "Choose at least one day."
    editor.list.rows[0].remove.click()
    sheet.go.click()
    assert sheet.told.text() == "Add hours, or choose that circles never open."
    editor.kind.set_value("never")
    editor.kind.chosen.emit("never")
    assert sheet.effect.text() == "This holds now: Never open. By these limits circles stay closed."
    keep(house, sheet)
    assert house.stands().policy.windows == ()


def test_quiet_hours_over_midnight_are_one_line(house: LimitsHouse) -> None:
    house.look_at()
    sheet = house.change(Rule.QUIET)
    editor = sheet.editor
    assert isinstance(editor, QuietEditor)
    assert editor.none.isVisible()
    editor.list.add_button.click()
    assert editor.none.isHidden()
    (row,) = editor.list.rows
    assert row.minutes() == (22 * 60, 7 * 60)
    row.start.setCurrentIndex(row.start.findData(21 * 60 + 30))
    keep(house, sheet)
    assert house.stands().policy.quiet == ((0, 7 * 60), (21 * 60 + 30, DAY))
    sheet = house.change(Rule.QUIET)
    assert isinstance(sheet.editor, QuietEditor)
    assert len(sheet.editor.list.rows) == 1


def test_digests_a_wait_and_the_turn_of_the_day(house: LimitsHouse) -> None:
    house.look_at()
    sheet = house.change(Rule.DIGEST)
    digest = sheet.editor
    assert isinstance(digest, DigestEditor)
    digest.kind.set_value("at-times")
    digest.kind.chosen.emit("at-times")
    digest.time.setCurrentIndex(digest.time.findData(8 * 60))
    digest.add_button.click()
    digest.add_button.click()
    keep(house, sheet)
    sheet = house.change(Rule.WAIT)
    wait = sheet.editor
    assert isinstance(wait, WaitEditor)
    wait.on.click()
    wait.amounts["night_wait_minutes"].set_value(60)
    wait.night[0].start.setCurrentIndex(wait.night[0].start.findData(23 * 60))
    keep(house, sheet)
    sheet = house.change(Rule.TURN)
    turn = sheet.editor
    assert isinstance(turn, TurnEditor)
    turn.time.setCurrentIndex(turn.time.findData(5 * 60))
    keep(house, sheet)
    found = house.stands()
    now = Policy(digest=(8 * 60, 18 * 60), wait_minutes=10, night_wait_minutes=60)
    assert found.policy == now, "a shorter night is looser, and a new turn waits"
    night = ((0, 7 * 60), (23 * 60, DAY))
    assert found.limits.plan.pending == replace(now, night=night, turns_at=5 * 60)
    sheet = house.change(Rule.DIGEST)
    assert isinstance(sheet.editor, DigestEditor)
    for chip in list(sheet.editor.chips.values()):
        chip.remove_requested.emit()
    assert sheet.effect.text() == "This holds now: What arrives is not shown."


def test_opening_once_more_costs_what_one_sets(house: LimitsHouse) -> None:
    house.look_at()
    sheet = house.change(Rule.ONCE_MORE)
    assert amounts(sheet).on.isHidden(), "it is never off"
    amounts(sheet).amounts["override_wait"].set_value(20)
    amounts(sheet).amounts["override_minutes"].set_value(5)
    assert sheet.effect.text() == (
        "This holds now: Past a limit: a wait of 20 minutes, then open for 5 minutes."
    )
    keep(house, sheet)
    assert house.stands().policy == Policy(override_wait=20, override_minutes=5)
    sheet = house.change(Rule.ONCE_MORE)
    amounts(sheet).amounts["override_wait"].set_value(121)
    sheet.go.click()
    assert sheet.told.text() == "Write a whole number of minutes, from 1 to 120."


def test_what_waits_is_called_back_and_that_is_undone(house: LimitsHouse) -> None:
    house.limit(Policy(day_minutes=30))
    house.limit(Policy(day_minutes=60))
    room = house.look_at()
    assert room.standing.call_back.isVisible()
    room.standing.call_back.click()
    house.settle()
    assert house.stands().limits.plan.pending is None
    assert not room.standing.call_back.isVisible()
    house.act()
    assert house.stands().limits.plan.pending == Policy(day_minutes=60)
    assert house.stands().policy == Policy(day_minutes=30)


def test_the_sheet_of_a_rule_that_waits_says_so(house: LimitsHouse) -> None:
    house.limit(Policy(day_minutes=30))
    house.limit(Policy(day_minutes=60))
    house.look_at()
    sheet = house.change(Rule.DAY)
    assert sheet.effect.text() == (
        "Nothing changes. This takes effect tomorrow at 04:00: 60 minutes a day. Until then: 30 "
        "minutes a day."
    )
    amounts(sheet).amounts["day_minutes"].set_value(20)
    assert sheet.effect.text() == "This holds now: 20 minutes a day."


def test_in_a_lock_what_is_looser_is_explained_and_stricter_is_kept(house: LimitsHouse) -> None:
    house.limit(Policy(day_minutes=30))
    house.lock(timedelta(hours=5))
    house.look_at()
    sheet = house.change(Rule.DAY)
    amounts(sheet).amounts["day_minutes"].set_value(60)
    refused = (
        "This would be looser. You have locked your limits until tomorrow at 02:04; until then "
        "they can only be made stricter."
    )
    assert sheet.effect.text() == refused
    sheet.go.click()
    house.settle()
    assert sheet.told.text() == refused
    assert house.stands().policy.day_minutes == 30
    amounts(sheet).amounts["day_minutes"].set_value(10)
    keep(house, sheet)
    assert house.stands().policy.day_minutes == 10
    sheet = house.change(Rule.QUIET)
    assert isinstance(sheet.editor, QuietEditor)
    sheet.editor.list.add_button.click()
    keep(house, sheet)
    assert house.stands().policy.quiet


def test_what_a_lock_puts_off_is_said_to_come_when_it_ends(house: LimitsHouse) -> None:
    house.limit(Policy(day_minutes=30))
    house.limit(Policy(day_minutes=60))
    house.lock(timedelta(days=7))
    house.moment += timedelta(days=3)
    house.look_at()
    sheet = house.change(Rule.DAY)
    amounts(sheet).amounts["day_minutes"].set_value(50)
    told = sheet.effect.text()
    assert "This takes effect Sunday, 29 November at 21:04: 50 minutes a day." in told
    keep(house, sheet)
    assert house.said().startswith("Kept. What is stricter holds now, what is looser Sunday, 29")


def test_moments_are_told_by_the_clock_of_this_computer(house: LimitsHouse) -> None:
    house.use(1)  # the day has begun in Berlin
    house.limit(Policy(day_minutes=30, windows=windows_of((Hours(EVERY_DAY, 17 * 60, 22 * 60),))))
    house.zone = "Asia/Kathmandu"
    room = house.look_at()
    assert "Your circles are open until today at 02:45." in room.standing.now.text()
    sheet = house.change(Rule.DAY)
    amounts(sheet).amounts["day_minutes"].set_value(60)
    assert "This takes effect today at 08:45: 60 minutes a day." in sheet.effect.text()


def test_a_day_and_a_night_on_from_the_afternoon_is_not_called_all_day() -> None:
    monday = Policy(windows=windows_of((Hours(frozenset({0}), 17 * 60, 17 * 60),)))
    assert rule_text(Rule.WINDOWS, monday) == "Open Mon, 17:00 to 17:00"


def test_every_limit_at_once_stands_in_a_sentence() -> None:
    full = Policy(
        day_minutes=0, session_minutes=1, break_minute=20,
        windows=windows_of((Hours(EVERY_DAY, 0, 0),)),
        quiet=((0, DAY),), digest=(), wait_minutes=5, night_wait_minutes=60, night=(),
    )  # fmt: skip
    said = [rule_text(rule, full) for rule in Rule]
    assert len(set(said)) == len(said)
    assert "Open every day, all day" in said
    assert "Quiet all day" in said
    assert not any("%" in one for one in said)
