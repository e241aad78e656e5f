"""Looking back, sleep, scales, cards, words and this day in earlier years."""

import calendar
from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.insights import (
    CardUseFacts,
    DayMood,
    DayWords,
    NightFacts,
    ReadingFacts,
    ScaleFacts,
    by_month,
    card_figures,
    factors,
    look_back,
    same_days,
    scale_series,
    series_of,
    sleep_figures,
    word_months,
)
from app.domain.insights.look_back import extremes
from app.domain.insights.sleep import usual_minute
from app.domain.insights.words import months
from app.domain.scales import ScaleKind
from tests.domain.insights.made import MONDAY, days, near, run

ONE, TWO = UUID(int=1), UUID(int=2)


def after(number: int) -> date:
    return MONDAY + timedelta(number)


def dates(*numbers: int) -> frozenset[date]:
    return frozenset(map(after, numbers))


# --- looking back


@given(days(), near, near, st.integers(0, 6))
def test_best_and_hardest_are_as_many(
    found: list[DayMood], one: date, two: date, starts: int
) -> None:
    first, last = sorted((one, two))
    back = look_back(found, first, last, starts=starts)
    for best, hardest in (
        ([w.median for w in back.best], [w.median for w in back.hardest]),
        ([d.median for d in back.best_days], [d.median for d in back.hardest_days]),
    ):
        assert len(best) == len(hardest) <= 3
        assert not best or min(v or 0 for v in best) > max(v or 0 for v in hardest)
    assert back.days == sum(first <= day.date <= last for day in found)
    assert (back.median is None) == (back.days < 3)


def test_a_month_shows_one_week_of_each_kind_and_a_year_three() -> None:
    month = look_back(run([2] * 7 + [4] * 14 + [6] * 7), MONDAY, after(27))
    assert [(w.first, w.median) for w in month.best] == [(after(21), 6)]
    assert [(w.first, w.median) for w in month.hardest] == [(MONDAY, 2)]
    values = [value for week in range(52) for value in [1 + week % 7] * 7]
    year = look_back(run(values), MONDAY, after(363))
    assert [w.median for w in (*year.best, *year.hardest)] == [7] * 3 + [1] * 3


def test_days_all_alike_have_no_best_and_no_hardest() -> None:
    back = look_back(run([4] * 28), MONDAY, after(27))
    assert (back.best, back.hardest, back.best_days, back.hardest_days) == ((), (), (), ())
    assert (back.median, back.low, back.high, back.days, back.of) == (4, 4, 4, 28, 28)


def test_one_day_is_too_little_to_look_back_on() -> None:
    back = look_back(run([2]), MONDAY, after(6))
    assert (back.median, back.best_days, back.hardest_days, back.check_ins) == (None, (), (), 1)


@given(st.lists(st.integers(0, 5), max_size=12), st.integers(1, 4))
def test_extremes_share_nothing(values: list[int], count: int) -> None:
    places = list(range(len(values)))
    best, hardest = extremes(places, lambda place: values[place], count)
    assert not set(best) & set(hardest)
    assert len(best) == len(hardest) <= count
    if len(set(values)) > 1:
        assert best
    assert list(best) == sorted(best)
    if best:
        assert max(values) in {values[p] for p in best}
        assert min(values) in {values[p] for p in hardest}


# --- sleep


def test_times_around_midnight_are_neighbours() -> None:
    assert usual_minute([23 * 60 + 50, 10, 0]) == 0
    assert usual_minute([23 * 60, 23 * 60 + 30, 30]) == 23 * 60 + 30
    assert usual_minute([12 * 60 - 10, 12 * 60 + 10, 12 * 60]) == 12 * 60
    assert usual_minute([5, 10]) is None


@given(st.lists(st.integers(-200, 200), min_size=3, max_size=30), st.integers(0, 1439))
def test_the_clock_may_be_turned(offsets: list[int], centre: int) -> None:
    """Whenever somebody sleeps, the usual time moves with them."""
    first = usual_minute([(720 + offset) % 1440 for offset in offsets])
    turned = usual_minute([(centre + offset) % 1440 for offset in offsets])
    assert first is not None
    assert turned is not None
    difference = (turned - centre - (first - 720)) % 1440
    assert min(difference, 1440 - difference) <= 1


def test_nights_come_to_medians_and_what_is_not_known_is_not_counted() -> None:
    nights = [
        NightFacts(after(0), 5.0, 60, 360, 2, 1, early=True),
        NightFacts(after(1), 8.0, 1380, 420, 4, None, early=None),
        NightFacts(after(2), 8.5, 1400, 430, 5, 3, early=False),
        NightFacts(after(3), None, None, None, 3, 0, early=None),
        NightFacts(after(40), 1.0, 0, 60, 1, 9, early=True),
    ]
    found = sleep_figures(nights, run([2, 5, 6, 7]), MONDAY, after(27))
    assert (found.nights, found.of, found.hours, found.quality) == (4, 28, 8, 3.5)
    assert (found.early, found.early_of, found.wakings) == (1, 2, 1)
    assert (found.hours_low, found.hours_high) == (6.5, 8.25)
    assert [(week.median, week.days) for week in found.weeks] == [(8, 3)] + [(None, 0)] * 3
    assert [(m.low, m.nights, m.median) for m in found.moods if m.nights] == [
        (0, 1, None), (8, 2, None),
    ]  # fmt: skip
    nothing = sleep_figures([], [], MONDAY, MONDAY)
    assert (nothing.hours, nothing.asleep, nothing.nights) == (None, None, 0)


def test_a_night_of_a_whole_day_is_in_the_last_class() -> None:
    nights = [NightFacts(after(number), 24.0) for number in range(3)]
    found = sleep_figures(nights, run([1, 2, 3]), MONDAY, after(6))
    assert (found.moods[-1].nights, found.moods[-1].median) == (3, 2)


# --- scales


def scale(*readings: tuple[int, float], kind: ScaleKind = ScaleKind.NUMBER,
          high: float | None = None, ident: UUID = ONE) -> ScaleFacts:  # fmt: skip
    days = tuple((after(number), value) for number, value in readings)
    return ScaleFacts(ident, "Pain", kind, "", None, high, days)


@pytest.mark.parametrize(
    ("kind", "expected"),
    [(ScaleKind.NUMBER, 1), (ScaleKind.ZERO_TO_TEN, 1), (ScaleKind.YES_NO, 1),
     (ScaleKind.TAKEN, 1), (ScaleKind.DURATION, 2)],
)  # fmt: skip
def test_a_scale_has_one_value_a_day(kind: ScaleKind, expected: float) -> None:
    facts = scale((1, 1), (1, 0), (1, 1), (2, 0), (99, 5), kind=kind)
    (one,) = series_of([facts], MONDAY, after(6))
    single = [ReadingFacts(ONE, "Pain", kind, "", day, value, None, None)
              for day, value in reversed(facts.readings)]  # fmt: skip
    assert scale_series(single, MONDAY, after(6)) == [one]
    assert list(one.days) == [(after(1), expected), (after(2), 0)]
    assert [week.median for week in one.weeks] == [None]
    assert one.latest


def test_a_changed_range_breaks_the_series() -> None:
    facts = [scale((2, 70), high=100), scale((0, 7), (1, 8), high=10), scale((0, 1), ident=TWO),
             scale((9, 9), high=9)]  # fmt: skip
    found = series_of(facts, MONDAY, after(6))
    assert [(one.scale_id, one.high, len(one.days), one.latest) for one in found] == [
        (ONE, 10, 2, False), (ONE, 100, 1, True), (TWO, None, 1, True),
    ]  # fmt: skip


def test_factors_of_scales_and_nights_know_where_they_are_known() -> None:
    third = UUID(int=3)
    facts = [scale((0, 0), (1, 5), (2, 9)), scale((0, 0), (1, 1), kind=ScaleKind.TAKEN, ident=TWO),
             scale((5, 3), high=100, ident=third), scale((4, 3), ident=third)]  # fmt: skip
    one, two, three = factors.scales(series_of(facts, MONDAY, after(6)))
    assert (one.days, one.above, one.known) == (dates(2), 5, dates(0, 1, 2))
    assert two.days == dates(1)
    assert two.above is None
    assert three.known == dates(5)
    short, poor, early = factors.nights(
        [NightFacts(after(0), 5.9, quality=3), NightFacts(after(1), 6.0, early=True)]
    )
    assert (short.days, short.known) == (dates(0), dates(0, 1))
    assert (poor.days, poor.known) == (dates(), dates(0))
    assert (early.days, early.known) == (dates(1), dates(1))


# --- cards, words, this day


def test_cards_say_how_often_and_what_was_said() -> None:
    uses = [
        CardUseFacts(ONE, "Walk", after(0), 8, 4, 3),
        CardUseFacts(ONE, "Walk", after(1), 6, None, None),
        CardUseFacts(ONE, "Walk", after(2), 4, 4, 4),
        CardUseFacts(TWO, "Tea", after(2), None, None, None),
    ]
    walk, tea = card_figures(uses)
    assert (walk.title, walk.uses, walk.rated, walk.helped) == ("Walk", 3, 2, 3.5)
    assert (walk.pairs, walk.before, walk.after) == (2, 6, 4)
    assert (tea.uses, tea.rated, tea.helped, tea.pairs, tea.before) == (1, 0, None, 0, None)
    assert card_figures([]) == []


@given(near, near, st.lists(st.tuples(near, st.integers(1, 4), st.integers(0, 900)), max_size=30))
def test_months_hold_every_word_of_the_period(
    one: date, two: date, written: list[tuple[date, int, int]]
) -> None:
    first, last = sorted((one, two))
    single = {day: DayWords(day, entries, words) for day, entries, words in written}
    found = by_month(single.values(), first, last)
    assert [month.month for month in found] == months(first, last)
    inside = [day for day in single.values() if first <= day.date <= last]
    assert sum(month.words for month in found) == sum(day.words for day in inside)
    assert sum(month.days for month in found) == len(inside)
    hits = word_months([day.date for day in inside], single.values(), first, last)
    assert sum(month.found for month in hits) == len(inside)
    assert [month.entries for month in hits] == [month.entries for month in found]


def test_months_at_the_ends_of_the_calendar() -> None:
    assert months(date(9999, 11, 5), date.max) == [date(9999, 11, 1), date(9999, 12, 1)]
    assert months(date.min, date(1, 1, 9)) == [date.min]


def test_this_day_in_earlier_years() -> None:
    assert same_days(date(2026, 11, 22), date(2023, 11, 23)) == [
        date(2025, 11, 22), date(2024, 11, 22),
    ]  # fmt: skip
    assert same_days(date(2026, 11, 22), date(2026, 11, 22)) == []
    assert same_days(date(2024, 2, 29), date(2016, 1, 1)) == [date(2020, 2, 29), date(2016, 2, 29)]
    assert same_days(date(2025, 2, 28), date(2023, 1, 1)) == [
        date(2024, 2, 29), date(2024, 2, 28), date(2023, 2, 28),
    ]  # fmt: skip
    assert same_days(date(2024, 2, 28), date(2020, 1, 1))[-1] == date(2020, 2, 28)


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)))
def test_every_day_comes_back_once_a_year(day: date) -> None:
    for year in range(day.year + 1, day.year + 6):
        bearing = [
            today
            for number in range(365 + calendar.isleap(year))
            if day in same_days(today := date(year, 1, 1) + timedelta(number), day)
        ]
        assert len(bearing) == 1
