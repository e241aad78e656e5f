"""Charts: what they say, how they are walked through, and as tables and pictures."""

import csv
import io
from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.pointer import click
from tests.ui.widgets.charts import samples
from ui.theme.look import Look, LookChoice
from ui.theme.tokens import THEMES, ThemeName
from ui.widgets.charts.bars import Bar, Bars
from ui.widgets.charts.base import Chart
from ui.widgets.charts.frame import ChartFrame
from ui.widgets.charts.table import Table, to_csv
from ui.widgets.charts.weeks import GapBand, WeekData, WeekLine, WeekPoint

Stand = Callable[..., QWidget]
VALUE, NAME = QAccessible.Text.Value, QAccessible.Text.Name


@pytest.fixture(params=list(samples.MAKERS))
def chart(request: pytest.FixtureRequest, look: Look, stand: Stand) -> Chart:
    """Each kind of chart in turn, in a window."""
    made = samples.MAKERS[request.param](look)
    stand(made).resize(760, 400)
    return made


def focus(chart: Chart) -> None:
    chart.setFocus(Qt.FocusReason.TabFocusReason)


# --- ears


def test_a_chart_has_a_role_a_name_and_a_value(chart: Chart) -> None:
    face = QAccessible.queryAccessibleInterface(chart)
    assert face.role() == QAccessible.Role.Chart
    assert face.text(NAME) == chart.accessibleName()
    assert face.text(VALUE) == chart.marks[-1].sentence or face.text(VALUE) == (
        chart.marks[0].sentence
    )
    assert face.text(QAccessible.Text.Description)


def test_the_value_follows_the_cursor_and_is_shown(chart: Chart, qtbot: QtBot) -> None:
    focus(chart)
    face = QAccessible.queryAccessibleInterface(chart)
    with qtbot.waitSignal(chart.cursor_moved) as moved:
        QTest.keyClick(chart, Qt.Key.Key_Home)
    assert moved.args == [chart.marks[0].sentence]
    assert face.text(VALUE) == chart.shown_value() == chart.marks[0].sentence
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert face.text(VALUE) == chart.marks[1].sentence


def test_arrows_reach_every_mark_and_stop_at_the_ends(chart: Chart) -> None:
    focus(chart)
    QTest.keyClick(chart, Qt.Key.Key_Home)
    seen = [chart.cursor_index]
    for _ in range(len(chart.marks)):
        QTest.keyClick(chart, Qt.Key.Key_Right)
        seen.append(chart.cursor_index)
    assert seen == [*range(len(chart.marks)), len(chart.marks) - 1]
    QTest.keyClick(chart, Qt.Key.Key_End)
    assert chart.cursor_index == len(chart.marks) - 1
    QTest.keyClick(chart, Qt.Key.Key_Home)
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chart.cursor_index == 0


def test_from_right_to_left_time_runs_the_other_way(chart: Chart) -> None:
    before = [mark.at.x() for mark in chart.marks]
    chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    after = [mark.at.x() for mark in chart.marks]
    assert after == pytest.approx([chart.width() - x for x in before], abs=0.01)
    focus(chart)
    QTest.keyClick(chart, Qt.Key.Key_Home)
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chart.cursor_index == 1


def test_no_mark_lies_outside_and_each_is_found_by_the_pointer(chart: Chart) -> None:
    for mark in chart.marks:
        assert chart.rect().adjusted(-1, -1, 1, 1).contains(mark.at.toPoint()), mark.title
    for index in (0, len(chart.marks) // 2, len(chart.marks) - 1):
        QTest.mouseMove(chart, chart.marks[index].reach.center().toPoint())
        assert chart.shown_value() == chart.marks[index].sentence
    QTest.mouseMove(chart.window(), QPoint(2, 2))


def test_an_empty_chart_says_so_and_takes_no_focus(look: Look, stand: Stand) -> None:
    for chart in samples.empty_charts(look):
        stand(chart)
        if isinstance(chart, Bars):
            chart.set_bars(())
        assert chart.is_empty
        assert QAccessible.queryAccessibleInterface(chart).text(VALUE) == "Nothing yet"
        assert not chart.table().rows
        chart.grab()


# --- tables and pictures


def test_the_table_twin_holds_what_is_drawn(chart: Chart) -> None:
    table = chart.table()
    assert table.rows
    assert all(len(row) == len(table.columns) for row in table.rows)
    rows = list(csv.reader(io.StringIO(chart.to_csv())))
    assert rows[0] == list(table.columns)
    assert len(rows) == len(table.rows) + 1


def test_t_is_not_needed_to_switch_and_focus_stays(look: Look, stand: Stand) -> None:
    chart = samples.weekdays(look)
    frame = ChartFrame(look, "By weekday", chart)
    stand(frame)
    focus(chart)
    frame.toggle()
    twin = frame.twin
    assert twin is not None
    assert twin.isVisible()
    assert twin.hasFocus()
    assert not chart.isVisible()
    face = QAccessible.queryAccessibleInterface(twin)
    assert face.role() == QAccessible.Role.Table
    assert twin.model().rowCount() == 7
    index = twin.model().index(0, 1)
    assert index.data() == "3.5"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Middle value: 3.5"
    frame.toggle()
    assert chart.hasFocus()


def test_formulas_are_taken_as_words() -> None:
    table = Table("Words", ("What", "How many"), (("=1+1", -3), ("@x", 2.5), ("a,b", None)))
    assert to_csv(table) == "What,How many\r\n'=1+1,-3\r\n'@x,2.5\r\n\"a,b\",\r\n"
    day = Table("Day", ("Day",), ((date(2026, 3, 6),),))
    assert to_csv(day).splitlines()[1] == "2026-03-06"


def test_a_copied_picture_has_a_ground_and_no_cursor(look: Look, stand: Stand) -> None:
    chart = samples.year(look)
    frame = ChartFrame(look, "Year", chart)
    stand(frame).resize(800, 400)
    focus(chart)
    before = chart.to_image()
    QTest.keyClick(chart, Qt.Key.Key_Home)
    assert chart.to_image() == before
    assert before.pixelColor(1, 1) == look.color("page")
    frame.copy_image()
    data = QApplication.clipboard().mimeData()
    assert data.hasImage()
    assert isinstance(data.imageData(), QImage)
    assert data.text() == chart.to_csv()
    frame.copy_table()
    data = QApplication.clipboard().mimeData()
    assert not data.hasImage()
    assert bytes(data.data("text/csv").data()).decode() == chart.to_csv()


def test_ctrl_c_copies_what_is_shown(look: Look, stand: Stand) -> None:
    chart = samples.words(look)
    frame = ChartFrame(look, "Words", chart)
    stand(frame)
    focus(chart)
    QTest.keyClick(chart, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().mimeData().hasImage()
    frame.toggle()
    assert frame.twin is not None
    frame.twin.selectRow(1)
    QTest.keyClick(frame.twin, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "Feb\t997"


# --- single charts


def test_up_and_down_go_by_months_in_a_year(look: Look, stand: Stand) -> None:
    chart = samples.year(look)
    days: list[object] = []
    chart.activated.connect(days.append)
    stand(chart).resize(800, 400)
    focus(chart)
    assert chart.shown_value().startswith("Sunday, 22 November 2026")
    QTest.keyClick(chart, Qt.Key.Key_Up)
    QTest.keyClick(chart, Qt.Key.Key_Return)
    assert days == [date(2026, 10, 22)]
    chart.set_cursor(30)  # 31 January
    QTest.keyClick(chart, Qt.Key.Key_Down)
    assert chart.shown_value().startswith("Saturday, 28 February 2026")
    chart.set_small_months(True)
    QTest.keyClick(chart, Qt.Key.Key_Down)
    assert chart.shown_value().startswith("Saturday, 7 March 2026")


def test_a_year_has_no_cells_for_days_to_come(look: Look, stand: Stand) -> None:
    chart = samples.year(look)
    stand(chart)
    assert [mark.key for mark in chart.marks][-1] == samples.TODAY
    assert len(chart.marks) == 326
    empty = next(mark for mark in chart.marks if mark.key not in samples.DAYS)
    assert empty.value == "No check-in"


@pytest.mark.parametrize("small", [False, True])
def test_cells_keep_their_size_where_there_is_room(
    look: Look, stand: Stand, *, small: bool
) -> None:
    chart = samples.year(look)
    chart.set_small_months(small)
    stand(chart).resize(900, 700)
    cell = chart.cell(date(2026, 3, 6))
    assert (cell.width(), cell.height()) == (18, 18)
    assert chart.cell(date(2026, 3, 7)).left() - cell.left() == 20
    cells = [chart.cell(day) for day in samples.DAYS]
    assert len({(one.left(), one.top()) for one in cells}) == len(cells)


def test_a_gap_is_never_crossed_and_named_only_if_the_person_did(look: Look, stand: Stand) -> None:
    chart = samples.weeks(look)
    stand(chart)
    runs = chart._runs()
    assert len(runs) == 2
    assert runs[0][-1].first < samples.AWAY[0] < samples.AWAY[1] < runs[1][0].first
    gap = next(mark for mark in chart.marks if isinstance(mark.key, GapBand))
    assert gap.value == "away"
    unnamed = samples.weeks(look, words="")
    stand(unnamed)
    gap = next(mark for mark in unnamed.marks if isinstance(mark.key, GapBand))
    assert gap.value == "No check-ins"


def test_a_week_with_too_few_days_has_no_point_and_says_how_many(look: Look, stand: Stand) -> None:
    chart = WeekLine(look, "Mood by week")
    first = date(2026, 11, 2)
    chart.set_weeks(WeekData(first, date(2026, 11, 15), (), (
        WeekPoint(first, 4.5, 3, 6, 4), WeekPoint(date(2026, 11, 9), None, 0, 0, 2),
    )))  # fmt: skip
    stand(chart)
    full, few = chart.marks
    assert (
        full.value == "Neutral to slightly pleasant, slightly unpleasant to pleasant, 4 of 7 days"
    )
    assert few.value == "2 of 7 days"
    assert [len(run) for run in chart._runs()] == [1]


def test_pressing_takes_the_cursor_along(look: Look, stand: Stand) -> None:
    chart = samples.distribution(look)
    stand(chart)
    place = chart.marks[2].reach.center().toPoint()
    click(chart, Qt.MouseButton.LeftButton, pos=place)
    assert chart.cursor_index == 2
    assert chart.hasFocus()


def test_other_data_lets_the_cursor_go(look: Look, stand: Stand) -> None:
    chart = samples.words(look)
    stand(chart)
    focus(chart)
    QTest.keyClick(chart, Qt.Key.Key_End)
    chart.set_bars((Bar("Jan", 3),))
    assert chart.cursor_index == -1
    assert chart.spoken_value() == "Jan: 3"


# --- looks


@pytest.mark.parametrize("theme", THEMES)
def test_every_chart_draws_in_every_theme(
    look: Look, stand: Stand, theme: ThemeName, tmp_path: object
) -> None:
    del tmp_path
    charts = samples.all_charts(look)
    window = stand(*charts.values())
    window.resize(800, 2400)
    before = {name: chart.grab().toImage() for name, chart in charts.items()}
    other: ThemeName = "lamplight" if theme == "paper" else theme
    look.set_choice(LookChoice(theme=other, reduced_motion=True))
    for name, chart in charts.items():
        assert chart.grab().toImage() != before[name], name


def test_larger_letters_make_larger_charts(look: Look, stand: Stand) -> None:
    charts = samples.all_charts(look)
    stand(*charts.values()).resize(800, 2400)
    before = {name: chart.heightForWidth(1600) for name, chart in charts.items()}
    look.set_choice(LookChoice(theme="paper", text_scale=2.0, reduced_motion=True))
    for name, chart in charts.items():
        assert chart.heightForWidth(1600) == pytest.approx(2 * before[name], abs=4), name


def test_a_readout_stays_inside(look: Look, stand: Stand) -> None:
    chart = samples.weeks(look)
    stand(chart).resize(420, 400)
    focus(chart)
    for index in (0, len(chart.marks) - 1):
        chart.set_cursor(index)
        assert not chart.grab().isNull()
        assert chart._nearest(QPointF(chart.marks[index].at)) >= 0
