"""Days, weeks, gaps, counts and rhythm: by example, and against the plainest way to say it."""

import statistics
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.insights import (
    DayMood,
    HourMoods,
    by_hour,
    by_weekday,
    distribution,
    gaps,
    longest_gap,
    weekly_medians,
)
from app.domain.insights.days import between, plus, quantile, shown_class
from tests.domain.insights.made import MONDAY, classes, dates, days, near, run


@given(st.lists(classes, min_size=1).map(sorted))
def test_a_days_value_is_the_median_of_its_moments(values: list[int]) -> None:
    day = DayMood(MONDAY, tuple(values))
    assert day.median == statistics.median(values)
    assert abs(day.shown - day.median) <= 0.5


def test_what_speaks_of_the_whole_day_is_its_value() -> None:
    assert DayMood(MONDAY, (1, 1, 2), (6,)).median == 6
    assert DayMood(MONDAY, (), (3, 4)).median == 3.5
    with pytest.raises(ValueError, match="2026"):
        DayMood(MONDAY, ())


def test_a_half_is_drawn_nearer_to_neutral() -> None:
    halves = [shown_class(number + 0.5) for number in range(1, 7)]
    assert halves == [2, 3, 4, 4, 5, 6]
    assert [shown_class(number) for number in range(1, 8)] == list(range(1, 8))


@given(st.lists(st.integers(-50, 50), min_size=2).map(sorted))
def test_quantiles_are_those_of_the_standard_library(values: list[int]) -> None:
    expected = statistics.quantiles(values, n=4, method="inclusive")
    found = [quantile(values, share) for share in (0.25, 0.5, 0.75)]
    assert found == pytest.approx(expected)


def test_a_week_needs_three_days_and_is_not_filled() -> None:
    weeks = weekly_medians(
        run([2, None, 7, None, None, None, None, 3, 5, None, 6]), MONDAY, MONDAY + timedelta(20)
    )
    assert [(week.median, week.low, week.high, week.days, week.of) for week in weeks] == [
        (None, None, None, 2, 7),
        (5, 3, 6, 3, 7),
        (None, None, None, 0, 7),
    ]
    assert weeks[1].last == MONDAY + timedelta(13)


def test_weeks_begin_where_the_person_says() -> None:
    for starts in range(7):
        weeks = weekly_medians([], MONDAY, MONDAY + timedelta(30), starts=starts)
        assert {week.first.weekday() for week in weeks} == {starts}
        assert sum(week.of for week in weeks) == 31


@given(days(), near, near, st.integers(0, 6))
def test_every_day_is_in_one_week(found: list[DayMood], one: date, two: date, starts: int) -> None:
    first, last = sorted((one, two))
    weeks = weekly_medians(found, first, last, starts=starts)
    assert sum(week.of for week in weeks) == (last - first).days + 1
    inside = between(found, first, last)
    assert sum(week.days for week in weeks) == len(inside)
    for week in weeks:
        values = [day.median for day in inside if week.first <= day.date <= week.last]
        expected = statistics.median(values) if len(values) >= 3 else None
        assert week.median == expected
        assert (week.low is None) == (expected is None)
    assert weekly_medians(found[::-1], first, last, starts=starts) == weeks


@given(days(dates), st.integers(0, 6))
def test_the_ends_of_the_calendar_are_no_cliff(found: list[DayMood], starts: int) -> None:
    for first, last in ((date.min, plus(date.min, 9)), (plus(date.max, -9), date.max)):
        assert sum(w.of for w in weekly_medians(found, first, last, starts=starts)) == 10
        assert gaps([], first, last)[0].days == 10
    assert plus(date.max, 5) == date.max
    assert plus(date.min, -5) == date.min


@given(days(), near, near, st.integers(1, 9))
def test_gaps_and_days_make_up_the_period(
    found: list[DayMood], one: date, two: date, shortest: int
) -> None:
    first, last = sorted((one, two))
    every = gaps(found, first, last)
    logged = {day.date for day in between(found, first, last)}
    assert sum(gap.days for gap in every) + len(logged) == (last - first).days + 1
    for gap in every:
        assert not logged & {plus(gap.first, number) for number in range(gap.days)}
    assert gaps(found, first, last, shortest=shortest) == [
        gap for gap in every if gap.days >= shortest
    ]
    longest = longest_gap(every)
    assert (longest.days if longest else 0) == max((gap.days for gap in every), default=0)


@given(days())
def test_counts_lose_nothing(found: list[DayMood]) -> None:
    counted = distribution(found)
    assert sum(counted.check_ins) == sum(len(day.values) + len(day.whole) for day in found)
    assert sum(counted.days) == len(found)
    assert len(counted.check_ins) == len(counted.days) == 7
    weekdays = by_weekday(found)
    assert [one.place for one in weekdays] == list(range(7))
    assert sum(one.days for one in weekdays) == len(found)
    for one in weekdays:
        assert (one.median is None) == (one.days < 3)
        if one.median is not None and one.low is not None and one.high is not None:
            assert 1 <= one.low <= one.median <= one.high <= 7


def test_an_hour_needs_three_days_however_many_check_ins() -> None:
    often = HourMoods(8, (0, 0, 0, 0, 0, 50, 0), 2)
    some = HourMoods(22, (1, 0, 1, 0, 1, 0, 0), 3)
    night, morning = by_hour([some, often])[::-1]
    assert (morning.place, morning.median, morning.days, morning.count) == (8, None, 2, 50)
    assert (night.place, night.median, night.low, night.high) == (22, 3, 2, 4)
    assert by_hour([]) == []
    assert by_hour([HourMoods(3, (0,) * 7, 0)]) == []
