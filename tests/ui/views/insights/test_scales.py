"""The person's own scales in the room Insights."""

from datetime import timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from app.domain.changes import Changes
from app.domain.scales import ScaleKind
from app.usecases.keep_scale import delete_scale
from app.vault.transaction import Transaction
from tests.ui.views.insights.doing import fill, note_days, reload
from tests.ui.views.insights.filling import TODAY, Ids
from tests.ui.views.insights.gallery import InsightsHouse
from tests.ui.views.insights.scale_filling import fill_scales, make, note
from ui.views.insights.periods import Span
from ui.widgets.charts.bars import Bars
from ui.widgets.charts.frame import ChartFrame
from ui.widgets.charts.scale import ScaleLine

TITLES = [
    "Evening tablets", "Pain · 0 to 100", "Pain · 0 to 10", "Swam", "Tension", "Time outside",
    "Weight (kg)",
]  # fmt: skip


def frames(house: InsightsHouse) -> dict[str, ChartFrame]:
    return {frame.title.text(): frame for frame in house.room.mood.scales.frames}


def filled(house: InsightsHouse) -> dict[str, ChartFrame]:
    """A year with scales, all charts made."""
    house.write(lambda tx: (1, fill_scales(tx)))
    fill(house)
    house.until(lambda: list(frames(house)) == TITLES)
    return frames(house)


def test_each_scale_used_has_a_chart_of_its_kind_with_its_name(house: InsightsHouse) -> None:
    found = filled(house)
    assert list(found) == TITLES
    for title, frame in found.items():
        yes = title in {"Evening tablets", "Swam"}
        assert isinstance(frame.chart, Bars if yes else ScaleLine), title
        assert frame.isVisible()
        assert not frame.chart.is_empty
        face = QAccessible.queryAccessibleInterface(frame.chart)
        assert face.text(QAccessible.Text.Name) == title
        assert face.text(QAccessible.Text.Value) == frame.chart.spoken_value()


def test_a_changed_range_is_said_and_the_ranges_share_no_line(house: InsightsHouse) -> None:
    found = filled(house)
    words = "The range of this scale changed. Each range has a chart of its own."
    notes = {title: frame.note.text() for title, frame in found.items()}
    assert notes == {title: words if title.startswith("Pain") else "" for title in TITLES}
    old, new = found["Pain · 0 to 100"].chart, found["Pain · 0 to 10"].chart
    assert isinstance(old, ScaleLine)
    assert isinstance(new, ScaleLine)
    assert (old._range, new._range) == ((0, 100), (0, 10))


def test_a_scale_put_away_is_there_only_while_it_was_used(house: InsightsHouse) -> None:
    filled(house)
    house.room.head.year_chosen.emit(2025)
    reload(house)
    assert not frames(house)
    assert not house.room.mood.scales.isVisible()
    house.room.head.forward.click()
    house.until(lambda: list(frames(house)) == TITLES)


def test_days_with_yes_are_counted_by_month_and_by_week(house: InsightsHouse) -> None:
    filled(house)
    chart = frames(house)["Swam"].chart
    assert chart.marks[0].title == "January 2026"
    assert chart.table().columns == ("Month", "Days with yes", "Days noted")
    yes, noted = chart.table().rows[0][1:]
    assert chart.marks[0].value == f"yes on {yes} of {noted} days noted"
    house.room._choose_span(Span.MONTH.value)
    house.until(lambda: frames(house)["Swam"].chart.table().columns[0] == "Week")
    assert frames(house)["Swam"].chart is chart
    assert chart.marks[-1].title == "16 November to 22 November 2026"


def test_tables_reach_charts_that_are_made_later(house: InsightsHouse) -> None:
    fill(house)
    house.room.set_tables(on=True)
    house.write(lambda tx: (1, fill_scales(tx)))
    house.until(lambda: list(frames(house)) == TITLES)
    house.until(lambda: all(frame.is_table for frame in frames(house).values()))


def test_keys_and_copies_work_as_in_the_others(house: InsightsHouse) -> None:
    found = filled(house)
    chart = found["Tension"].chart
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(chart, Qt.Key.Key_Home)
    assert chart.shown_value().startswith("Week from 5 January 2026: ")
    area = house.room._area.viewport()
    assert area.rect().contains(chart.mapTo(area, chart.marks[0].at.toPoint()))
    QTest.keyClick(chart, Qt.Key.Key_T)
    assert found["Tension"].is_table
    menu = house.room.menu()
    tables = menu.findChildren(QMenu)[1]
    wanted = next(one for one in tables.actions() if one.text() == "Tension")
    wanted.trigger()
    assert house.app.clipboard().text() == chart.to_csv()
    assert house.said() == "Copied as a table (CSV)."
    menu.deleteLater()


def test_the_focus_stays_when_days_are_read_again(house: InsightsHouse) -> None:
    found = filled(house)
    found["Weight (kg)"].chart.setFocus(Qt.FocusReason.TabFocusReason)
    house.room.load()
    reload(house)
    assert frames(house)["Weight (kg)"].chart.hasFocus()


def test_a_deleted_scale_is_gone(house: InsightsHouse) -> None:
    filled(house)
    scales = house.room.picture.insights.scales if house.room.picture else ()
    ident = next(one.scale_id for one in scales if one.name == "Swam")
    house.write(lambda tx: (1, delete_scale(tx, ident)[1]))
    house.until(lambda: "Swam" not in frames(house))


def test_scales_alone_are_a_picture(house: InsightsHouse) -> None:
    def work(tx: Transaction) -> tuple[int, Changes]:
        ids = Ids(9)
        steps = make(tx, ids, "Steps", ScaleKind.NUMBER)
        for number in range(3):
            note(tx, ids, steps, TODAY - timedelta(days=number), 4000)
        return 1, Changes(moods=True)

    house.write(work)
    room = house.look_at()
    assert not room.empty.isVisible()
    house.until(lambda: list(frames(house)) == ["Steps"])


def test_names_go_when_the_journal_is_locked(house: InsightsHouse) -> None:
    filled(house)
    house.room.clear()
    assert not house.room.mood.scales.frames
    house.settle()
    assert not [frame for frame in house.room.findChildren(ChartFrame) if "Pain" in
                frame.title.text()]  # fmt: skip


@pytest.mark.parametrize("count", [1, 24])
def test_no_scale_keeps_the_window_waiting(house: InsightsHouse, count: int) -> None:
    def work(tx: Transaction) -> tuple[int, Changes]:
        ids = Ids(9)
        for place in range(count):
            scale = make(tx, ids, f"Scale {place}", list(ScaleKind)[place % 5])
            for number in range(0, 300, 20):
                note(tx, ids, scale, TODAY - timedelta(days=number), 1)
        return 1, Changes(moods=True)

    note_days(house, TODAY, TODAY - timedelta(days=1), TODAY - timedelta(days=2))
    house.write(work)
    house.look_at()
    part = house.room.mood.scales
    house.until(lambda: len(part.frames) == count)
    picture = house.room.picture
    assert picture is not None
    part.clear()
    part.show_picture(picture)
    made = [len(part.frames)]
    while part._waiting:
        part._show_one()
        made.append(len(part.frames))
    assert made[0] <= 1
    assert made[-1] == count
    assert all(after - before <= 1 for before, after in pairwise(made)), "several in one turn"
