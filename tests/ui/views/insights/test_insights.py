"""The room Insights: what it shows of nothing, of a little and of a year, and by which keys."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from app.domain.changes import Changes
from app.domain.session import Landmark, LandmarkKind
from app.settings import ON_THIS_DAY
from app.vault.transaction import Transaction
from tests.ui.views.house import OtherRoom
from tests.ui.views.insights.doing import fill, note_days, reload, shows_table
from tests.ui.views.insights.filling import AWAY, SILENT, TODAY, Ids
from tests.ui.views.insights.gallery import InsightsHouse
from ui.views.insights.periods import Span
from ui.views.session.forms import LandmarkForm
from ui.widgets.charts.weeks import GapBand

# --- nothing, a little


def test_nothing_yet_says_what_will_stand_here_and_one_way_in(house: InsightsHouse) -> None:
    room = house.look_at()
    assert room.empty.isVisible()
    assert not room.tabs.isVisible()
    assert not room.head.spans.isVisible()
    assert house.room.empty.action.text() == "Check in"
    room.empty.action.click()
    other = house.window.room("today")
    assert isinstance(other, OtherRoom)
    assert other.isVisible()


def test_two_days_are_not_a_picture_and_three_are(house: InsightsHouse) -> None:
    note_days(house, TODAY, TODAY - timedelta(days=1))
    room = house.look_at()
    assert room.empty.isVisible()
    note_days(house, TODAY - timedelta(days=2))
    reload(house)
    assert not room.empty.isVisible()
    assert room.mood.year.isVisible()
    assert room.head.sentence.text() == "A check-in on 3 of 3 days."


def test_too_few_days_in_a_week_are_said_and_nothing_is_drawn(house: InsightsHouse) -> None:
    note_days(house, TODAY, TODAY - timedelta(days=9), TODAY - timedelta(days=17))
    room = house.look_at()
    assert room.mood.weeks_frame.note.text() == (
        "1 days this week. From three on, Lamplit shows a middle value."
    )
    assert not room.mood.weeks._runs()
    assert room.mood.together.is_empty
    assert "With 10 days" in room.mood.together_frame.note.text()


def test_days_before_the_first_check_in_are_no_gap(house: InsightsHouse) -> None:
    note_days(house, *(TODAY - timedelta(days=n) for n in range(5)))
    room = house.look_at()
    assert not [mark for mark in room.mood.weeks.marks if isinstance(mark.key, GapBand)]


def test_a_year_without_a_check_in_is_simply_empty(house: InsightsHouse) -> None:
    note_days(house, date(2023, 5, 5), *(TODAY - timedelta(days=n) for n in range(4)))
    room = house.look_at()
    room.head.back.click()
    reload(house)
    assert room.head.title.text() == "2025"
    assert room.head.sentence.text() == "No check-in in this time. Empty days are simply empty."
    assert room.tabs.isVisible()


# --- a year


def test_a_full_year_is_there_with_everything_named(house: InsightsHouse) -> None:
    fill(house)
    room = house.room
    picture = room.picture
    assert picture is not None
    assert room.head.title.text() == "2026, so far"
    assert room.head.sentence.text() == (
        f"A check-in on {picture.logged} of 326 days. Empty days are simply empty."
    )
    names = {mark.title for mark in room.mood.together.marks}
    assert {"Movement", "Slept under 6 hours"} <= names
    gaps = {
        (mark.key.first, mark.key.last): mark.value
        for mark in room.mood.weeks.marks
        if isinstance(mark.key, GapBand)
    }
    assert "Holiday" in gaps.values()
    assert list(gaps.values()).count("No check-ins") == len(gaps) - 1
    assert any(first <= AWAY[0] and last >= AWAY[1] for first, last in gaps)
    assert any("New job" in mark.value for mark in room.mood.weeks.marks)
    for chart in (room.mood.sleep, room.mood.weekdays, room.mood.hours, room.mood.distribution):
        assert chart.isVisible()
        assert not chart.is_empty


def test_each_chart_speaks_its_name_and_value(house: InsightsHouse) -> None:
    fill(house)
    for index in (0, 1):
        house.room.tabs.setCurrentIndex(index)
        for frame in house.room.frames:
            face = QAccessible.queryAccessibleInterface(frame.chart)
            assert face.role() == QAccessible.Role.Chart
            assert face.text(QAccessible.Text.Name)
            assert face.text(QAccessible.Text.Value)


@pytest.mark.parametrize("tab", [0, 1, 2])
def test_everything_that_takes_focus_has_a_name(house: InsightsHouse, tab: int) -> None:
    fill(house)
    house.room.tabs.setCurrentIndex(tab)
    house.settle()
    for widget in house.room.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            face = QAccessible.queryAccessibleInterface(widget)
            assert face.text(QAccessible.Text.Name), widget


# --- time


def test_the_span_and_the_time_are_chosen_by_keys(house: InsightsHouse) -> None:
    fill(house)
    room = house.room
    room.tabs.setFocus()
    QTest.keyClick(room.tabs, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    reload(house)
    assert room.head.title.text() == "2025"
    QTest.keyClick(room.tabs, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    reload(house)
    assert room.head.title.text() == "2026, so far"
    assert not room.head.forward.isEnabled()
    room._choose_span(Span.MONTH.value)
    reload(house)
    assert room.head.title.text() == "November 2026, so far"
    assert room.mood.year.small_months
    room._choose_span(Span.HALF.value)
    reload(house)
    assert room.head.title.text() == "June to November 2026"


def test_ten_years_have_a_way_to_each(house: InsightsHouse) -> None:
    note_days(house, date(2016, 3, 1), *(TODAY - timedelta(days=n) for n in range(4)))
    room = house.look_at()
    assert room.head.years.isVisible()
    assert list(room.head._years) == list(range(2026, 2015, -1))
    room.head.year_chosen.emit(2016)
    reload(house)
    assert room.head.title.text() == "2016"
    assert room.head.sentence.text().startswith("A check-in on 1 of 306 days.")
    assert not room.head.back.isEnabled()


def test_what_stands_there_stays_until_the_new_is_read(house: InsightsHouse) -> None:
    fill(house)
    room = house.room
    before = room.picture
    room.head.back.click()
    assert room.picture is before
    assert room.mood.year.isVisible()
    assert not room.mood.year.is_empty
    reload(house)


def test_a_check_in_elsewhere_arrives(house: InsightsHouse) -> None:
    fill(house)
    counted = house.room.picture
    assert counted is not None
    free = next(
        TODAY - timedelta(days=n) for n in range(60)
        if TODAY - timedelta(days=n) not in {day.date for day in counted.insights.days}
    )  # fmt: skip
    note_days(house, free)
    reload(house)
    again = house.room.picture
    assert again is not None
    assert again.logged == counted.logged + 1


# --- tables, copies


def test_t_switches_one_chart_or_all(house: InsightsHouse) -> None:
    fill(house)
    room = house.room
    room.mood.weeks.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(room.mood.weeks, Qt.Key.Key_T)
    assert shows_table(room.mood.weeks_frame)
    assert not shows_table(room.mood.year_frame)
    twin = room.mood.weeks_frame.twin
    assert twin is not None
    assert twin.hasFocus()
    QTest.keyClick(twin, Qt.Key.Key_T)
    assert not shows_table(room.mood.weeks_frame)
    room.tabs.setFocus()
    QTest.keyClick(room.tabs, Qt.Key.Key_T)
    house.until(lambda: all(frame.is_table for frame in room.frames))
    assert all(shows_table(frame) for frame in room.frames)
    assert room.head.table.isChecked()
    room.head.table.click()
    house.until(lambda: not any(frame.is_table for frame in room.frames))
    assert not any(shows_table(frame) for frame in room.frames)


def test_a_table_beside_a_chart_takes_the_whole_width(house: InsightsHouse) -> None:
    fill(house)
    mood = house.room.mood
    assert mood.weekdays_frame.y() == mood.distribution_frame.y()
    mood.weekdays_frame.toggle()
    house.until(lambda: mood.weekdays_frame.y() > mood.distribution_frame.y())
    assert mood.weekdays_frame.width() == mood.distribution_frame.width()
    mood.weekdays_frame.toggle()
    house.until(lambda: mood.weekdays_frame.y() == mood.distribution_frame.y())


def test_one_table_stays_when_days_are_read_again(house: InsightsHouse) -> None:
    fill(house)
    room = house.room
    room.mood.weeks_frame.toggle()
    room.load()
    reload(house)
    assert [frame for frame in room.frames if frame.is_table] == [room.mood.weeks_frame]


def test_a_table_follows_the_time(house: InsightsHouse) -> None:
    fill(house)
    room = house.room
    room.set_tables(on=True)
    house.until(lambda: room.frames[-1].is_table)
    twin = room.mood.year_frame.twin
    assert twin is not None
    rows = twin.model().rowCount()
    room._choose_span(Span.MONTH.value)
    reload(house)
    assert 0 < twin.model().rowCount() < rows


def test_the_menu_copies_each_chart(house: InsightsHouse) -> None:
    fill(house)
    menu = house.room.menu()
    pictures, tables = menu.findChildren(QMenu)
    names = [action.text() for action in tables.actions()]
    assert names[:3] == ["Year in pixels", "Appeared together", "Mood by week"]
    tables.actions()[0].trigger()
    assert QApplication.clipboard().text() == house.room.mood.year.to_csv()
    assert house.said() == "Copied as a table (CSV)."
    pictures.actions()[2].trigger()
    assert QApplication.clipboard().mimeData().hasImage()
    menu.deleteLater()


# --- days and gaps


def test_return_on_a_day_opens_it(house: InsightsHouse) -> None:
    fill(house)
    year = house.room.mood.year
    year.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(year, Qt.Key.Key_Return)
    journal = house.window.room("journal")
    assert isinstance(journal, OtherRoom)
    assert journal.targets == [TODAY]


def test_a_gap_is_named_only_when_the_person_goes_there(house: InsightsHouse) -> None:
    fill(house)
    room = house.room
    weeks = room.mood.weeks
    assert not room.mood.away.isVisible()
    index = next(
        n for n, mark in enumerate(weeks.marks)
        if isinstance(mark.key, GapBand) and mark.key.first <= SILENT[0] <= mark.key.last
    )  # fmt: skip
    weeks.setFocus(Qt.FocusReason.TabFocusReason)
    weeks.set_cursor(index)
    assert room.mood.away.isVisible()
    assert room.mood.away.text().endswith("you were away? Name these days")
    room.mood.away.click()
    form = house.overlay()
    assert isinstance(form, LandmarkForm)
    form.words.field.setText("With my sister")  # type: ignore[attr-defined]  # a TextField
    form.go_on()
    reload(house)
    assert "With my sister" in {mark.value for mark in weeks.marks}
    assert not room.mood.away.isVisible()
    house.act()
    reload(house)
    assert "With my sister" not in {mark.value for mark in weeks.marks}


def test_being_away_without_words_is_called_away(house: InsightsHouse) -> None:
    fill(house)
    ids = Ids(5)
    away = Landmark(ids(), LandmarkKind.AWAY, "", *SILENT)

    def work(tx: Transaction) -> tuple[int, Changes]:
        tx.landmarks.put(away)
        return 1, Changes(session=True)

    house.write(work)
    reload(house)
    assert "away" in {mark.value for mark in house.room.mood.weeks.marks}


# --- the other pages


def test_measures_show_scores_and_lead_on(house: InsightsHouse) -> None:
    fill(house)
    house.window.add_room("measures", OtherRoom)
    room = house.room
    room.show_target("measures")
    assert room.measures.scores.isVisible()
    assert {mark.value.split()[0] for mark in room.measures.scores.marks} == {"PHQ-9", "GAD-7"}
    assert not room.measures.balance.isVisible()
    room.measures.take.click()
    assert house.window.room("measures").isVisible()


def test_the_look_back_shows_best_and_hardest_alike(house: InsightsHouse) -> None:
    fill(house)
    room = house.room
    room.show_target("look_back")
    weeks = room.look_back.weeks
    assert weeks.best.body.count() == weeks.hardest.body.count() > 1
    assert "Calm" in room.look_back.feelings.text()


def test_this_day_in_earlier_years_is_off_until_switched_on(house: InsightsHouse) -> None:
    fill(house)
    house.entry("A heron on the wire.", "Heron", days=365)
    room = house.room
    room.show_target("look_back")
    house.settle()
    assert not room.look_back.memories_on.isChecked()
    assert room.look_back.memories.body.count() == 0
    room.look_back.memories_on.click()
    assert house.preferences.get(ON_THIS_DAY)
    house.until(lambda: room.look_back.memories.body.count() == 1)


def test_nothing_is_left_after_locking(house: InsightsHouse) -> None:
    fill(house)
    room = house.room
    room.clear()
    assert room.picture is None
    assert not room.look_back.feelings.text()
    assert room.mood.together.is_empty
    assert room.mood.weeks.is_empty
