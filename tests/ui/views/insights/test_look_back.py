"""The look-back goes week by week and month by month, by buttons, by keys and by ear."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from app.usecases.insights import read_look_back
from tests.ui.views.insights.doing import fill, note_days, reload
from tests.ui.views.insights.filling import TODAY
from tests.ui.views.insights.gallery import InsightsHouse
from ui.views.insights.look_back_page import LookBackPage
from ui.views.insights.periods import Span
from ui.views.insights.rows import LookBackRow
from ui.widgets.announce import Announcer

MONDAY = date(2026, 11, 16)
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
UP, DOWN = Qt.Key.Key_PageUp, Qt.Key.Key_PageDown


def opened(house: InsightsHouse) -> LookBackPage:
    fill(house)
    house.room.show_target("look_back")
    house.settle()
    return house.room.look_back


def goes_to(house: InsightsHouse, title: str) -> None:
    page = house.room.look_back
    house.until(lambda: title in {page.week.title.text(), page.month.title.text()})


def test_it_begins_with_the_week_and_the_month_of_today(house: InsightsHouse) -> None:
    page = opened(house)
    assert page.week.title.text() == "Week from 16 November 2026"
    assert page.month.title.text() == "November 2026"
    assert page.title.text() == "2026, so far"
    assert not page.week.after.isEnabled()
    assert not page.month.after.isEnabled()


def test_a_step_shows_what_that_week_came_to(house: InsightsHouse) -> None:
    page = opened(house)
    page.week.before.click()
    goes_to(house, "Week from 9 November 2026")
    first, last = MONDAY - timedelta(days=7), MONDAY - timedelta(days=1)
    assert page.week.back == house.read(lambda tx: read_look_back(tx, first, last))
    rows = page.week.pair.findChildren(LookBackRow)
    assert len([row for row in rows if row.isVisible()]) == 2
    assert page.month.title.text() == "November 2026"
    page.week.after.click()
    goes_to(house, "Week from 16 November 2026")


def test_a_step_shows_what_that_month_came_to(house: InsightsHouse) -> None:
    page = opened(house)
    page.month.before.click()
    goes_to(house, "October 2026")
    first, last = date(2026, 10, 1), date(2026, 10, 31)
    assert page.month.back == house.read(lambda tx: read_look_back(tx, first, last))
    assert page.month.words.text().endswith("pleasant.")
    assert " of 31 days." in page.month.words.text()
    assert page.week.title.text() == "Week from 16 November 2026"


def test_many_presses_go_as_many_steps(house: InsightsHouse) -> None:
    page = opened(house)
    for _ in range(5):
        page.week.go_before()
    goes_to(house, "Week from 12 October 2026")
    for _ in range(9):
        page.week.go_after()
    goes_to(house, "Week from 16 November 2026")


def test_keys_take_steps_from_anywhere_in_the_room(house: InsightsHouse) -> None:
    opened(house)
    tabs = house.room.tabs
    tabs.setFocus()
    for key, held, title in (
        (UP, ALT, "Week from 9 November 2026"), (DOWN, ALT, "Week from 16 November 2026"),
        (UP, ALT | SHIFT, "October 2026"), (DOWN, ALT | SHIFT, "November 2026"),
    ):  # fmt: skip
        QTest.keyClick(tabs, key, held)
        goes_to(house, title)


def test_on_another_page_the_keys_open_the_look_back_first(house: InsightsHouse) -> None:
    fill(house)
    house.room.tabs.setFocus()
    QTest.keyClick(house.room.tabs, UP, ALT)
    house.settle()
    assert house.room.look_back.isVisible()
    assert house.room.look_back.week.title.text() == "Week from 16 November 2026"


def test_ways_have_names_and_steps_are_said(house: InsightsHouse) -> None:
    page = opened(house)
    buttons = (page.week.before, page.week.after, page.month.before, page.month.after)
    names = [
        QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name) for one in buttons
    ]
    assert names == ["Week before", "Week after", "Month before", "Month after"]
    assert page.week.before.toolTip() == "Week before (Alt+PgUp)"
    said: list[str] = []
    page.week.before.click()
    goes_to(house, "Week from 9 November 2026")
    speaker = house.window.findChild(Announcer)
    assert speaker is not None
    speaker.spoken.connect(said.append)
    speaker._clock = lambda: 1e9
    page.week.before.click()
    goes_to(house, "Week from 2 November 2026")
    house.until(lambda: bool(said))
    assert said[-1].startswith("Week from 2 November 2026. A check-in on ")


def test_before_the_first_check_in_there_is_no_way(house: InsightsHouse) -> None:
    note_days(house, *(TODAY - timedelta(days=n) for n in range(9)))
    house.look_at()
    house.room.show_target("look_back")
    house.settle()
    page = house.room.look_back
    page.week.before.setFocus()
    page.week.before.click()
    goes_to(house, "Week from 9 November 2026")
    assert not page.week.before.isEnabled()
    assert page.week.after.hasFocus()
    page.week.go_before()
    house.settle()
    assert page.week.title.text() == "Week from 9 November 2026"
    assert not page.month.before.isEnabled()


def test_a_check_in_elsewhere_arrives_where_the_person_is(house: InsightsHouse) -> None:
    page = opened(house)
    page.week.before.click()
    goes_to(house, "Week from 9 November 2026")
    before = page.week.back
    assert before is not None
    note_days(house, date(2026, 11, 12), valence=1)
    reload(house)
    house.until(lambda: page.week.back != before)
    assert page.week.title.text() == "Week from 9 November 2026"
    assert page.week.back is not None
    assert page.week.back.check_ins == before.check_ins + 1


def test_another_time_begins_at_its_end_again(house: InsightsHouse) -> None:
    page = opened(house)
    page.week.before.click()
    goes_to(house, "Week from 9 November 2026")
    house.room._choose_span(Span.MONTH.value)
    reload(house)
    assert page.week.title.text() == "Week from 16 November 2026"
    assert page.month.title.text() == "November 2026"
    assert not page.title.isVisible()  # the month stands there once
    house.room._go_earlier()
    reload(house)
    assert page.week.title.text() == "Week from 26 October 2026"
    assert page.month.title.text() == "October 2026"


@pytest.mark.parametrize("way", ["week", "month"])
def test_what_comes_after_locking_is_not_shown(house: InsightsHouse, way: str) -> None:
    page = opened(house)
    stretch = page.week if way == "week" else page.month
    stretch.before.click()
    house.room.clear()
    house.settle()
    assert not stretch.title.text()
    assert not stretch.words.text()
    assert stretch.back is None
    assert not stretch.pair.findChildren(LookBackRow)
