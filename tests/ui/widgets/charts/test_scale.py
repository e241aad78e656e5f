"""The chart of one's own scale: its range, its words, and where its line breaks."""

import math
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QWidget

from tests.ui.widgets.charts import samples
from ui.theme.look import Look
from ui.widgets.charts.amounts import amount_words, length_words, round_range
from ui.widgets.charts.bars import Bar, Bars
from ui.widgets.charts.scale import ScaleData, ScaleLine
from ui.widgets.charts.weeks import WeekPoint

FIRST = date(2026, 3, 2)
LAST = FIRST + timedelta(days=34)
Stand = Callable[..., QWidget]


def week(number: int, middle: float | None, days: int) -> WeekPoint:
    begin = FIRST + timedelta(days=7 * number)
    return WeekPoint(begin, middle, (middle or 1) - 1, (middle or 1) + 1, days)


def line(look: Look, *, minutes: bool = False, unit: str = "") -> ScaleLine:
    """Five weeks: two with a middle value, one with two days, one with none, one again."""
    dots = ((FIRST + timedelta(days=15), 30.0), (FIRST + timedelta(days=17), 90.0))
    weeks = (week(0, 60, 5), week(1, 75, 4), week(2, None, 2), week(3, None, 0), week(4, 61, 3))
    chart = ScaleLine(look, "Time outside")
    chart.set_scale(ScaleData(FIRST, LAST, dots, weeks, unit=unit, minutes=minutes))
    return chart


# --- words and ranges


@pytest.mark.parametrize(
    ("value", "said"),
    [(3, "3 kg"), (70.5, "70.5 kg"), (0.25, "0.25 kg"), (-2, "-2 kg"), (0, "0 kg"),
     (1e300, "1e+300 kg"), (0.001, "0.001 kg")],
)  # fmt: skip
def test_amounts_of_any_size_have_words(value: float, said: str) -> None:
    assert amount_words(value, "kg") == said


@pytest.mark.parametrize(
    ("minutes", "said"), [(0, "0 min"), (20, "20 min"), (120, "2 h"), (90, "1 h 30 min")]
)
def test_lengths_of_time_are_said_in_hours_and_minutes(minutes: int, said: str) -> None:
    assert length_words(minutes) == said


def test_known_ends_are_the_range_and_others_are_round() -> None:
    assert round_range([3, 4], 0, 10) == (0, 10)
    assert round_range([70.2, 74.8], None, None) == (70, 76)
    assert round_range([12], 0, None) == (0, 15)
    assert round_range([5, 5], None, None) == (5, 6)
    assert round_range([20, 80], 0, 1440, clock=True) == (0, 90)
    assert round_range([], None, None) == (0, 1)


_SOME = st.floats(-1e9, 1e9)


@given(st.lists(_SOME), st.none() | _SOME, st.none() | _SOME)
def test_a_range_holds_every_value_and_is_never_empty(
    values: list[float], low: float | None, high: float | None
) -> None:
    held = [one for one in values if (low is None or one >= low) and (high is None or one <= high)]
    begin, end = round_range(held, low, high)
    assert math.isfinite(begin)
    assert math.isfinite(end)
    if low is None or high is None or low < high:
        assert begin < end
    slack = 1e-6 * max(1.0, *(abs(one) for one in held)) if held else 0
    if low is None or high is None or low <= high:
        assert all(begin - slack <= one <= end + slack for one in held)


# --- the line


def test_the_line_breaks_where_a_week_has_too_few_days(look: Look) -> None:
    runs = line(look)._runs()
    assert [[one.middle for one in run] for run in runs] == [[60, 75], [61]]


def test_a_week_says_its_value_its_unit_and_its_days(look: Look, stand: Stand) -> None:
    chart = line(look, unit="pages")
    stand(chart)
    assert [mark.sentence for mark in chart.marks] == [
        "Week from 2 March 2026: 60 pages, from 59 pages to 61 pages, 5 of 7 days",
        "Week from 9 March 2026: 75 pages, from 74 pages to 76 pages, 4 of 7 days",
        "Week from 16 March 2026: 30 pages, 90 pages, 2 of 7 days",
        "Week from 30 March 2026: 61 pages, from 60 pages to 62 pages, 3 of 7 days",
    ]


def test_lengths_of_time_are_read_as_such(look: Look, stand: Stand) -> None:
    chart = line(look, minutes=True)
    stand(chart)
    assert chart.marks[1].value == "1 h 15 min, from 1 h 14 min to 1 h 16 min, 4 of 7 days"
    assert chart.to_csv().splitlines()[2] == "2026-03-09,75,74,76,4,7"


def test_the_table_has_weeks_with_nothing_too(look: Look) -> None:
    rows = line(look).table().rows
    assert [row[1] for row in rows] == [60, 75, None, None, 61]
    assert rows[3][2:] == (None, None, 0, 7)


def test_every_point_lies_between_the_ends_of_the_scale(look: Look, stand: Stand) -> None:
    chart = samples.scale(look)
    stand(chart).resize(500, 200)
    top, bottom = chart._y(10), chart._y(0)
    assert top < bottom <= chart.height()
    assert all(top <= mark.at.y() <= bottom for mark in chart.marks)
    assert chart._y(99) == top


# --- days with yes


def test_days_noted_stand_around_days_with_yes(look: Look, stand: Stand) -> None:
    chart = samples.counted(look)
    stand(chart).resize(400, 200)
    assert chart._bar(0, 9).height() == pytest.approx(3 * chart._bar(0).height())
    assert [mark.value for mark in chart.marks] == [
        "yes on 3 of 9 days noted", "Nothing noted", "yes on 0 of 4 days noted",
    ]  # fmt: skip
    assert chart.table().rows[0] == ("January 2026", 3, 9)


def test_the_outline_of_days_noted_is_seen(look: Look, stand: Stand) -> None:
    chart = Bars(look, "Swam")
    stand(chart).resize(400, 200)
    chart.set_bars((Bar("Jan", 1), Bar("Feb", 4)))
    without = chart.to_image()
    chart.set_bars((Bar("Jan", 1, of=4), Bar("Feb", 4)))
    assert chart.to_image() != without
