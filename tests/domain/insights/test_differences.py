"""When a difference is said, and when not: blocks of weeks, and what appeared together."""

import random
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.insights import DayMood, Factor, FactorKind, compare_blocks, together
from app.domain.insights.together import Together, holm
from tests.domain.insights.made import MONDAY, days, near, run

LAST = MONDAY + timedelta(55)


def noisy(rng: random.Random, middle: int, count: int = 28) -> list[int | None]:
    return [middle + rng.choice((-1, 0, 0, 1)) for _ in range(count)]


def test_a_clear_change_is_said_in_both_directions() -> None:
    rng = random.Random(1)
    for before, after in ((3, 5), (5, 3)):
        change = compare_blocks(run([*noisy(rng, before), *noisy(rng, after)]), LAST)
        assert change is not None
        assert change.clear
        assert (change.difference > 0) == (after > before)
        assert (change.before.days, change.before.of, change.after.days) == (28, 28, 28)
        assert (change.before.last, change.after.first) == (
            MONDAY + timedelta(27), MONDAY + timedelta(28),
        )  # fmt: skip


def test_a_block_needs_eight_days() -> None:
    seven = [4] * 7 + [None] * 21
    eight = [4] * 8 + [None] * 20
    assert compare_blocks(run([*seven, *eight]), LAST) is None
    assert compare_blocks(run([*eight, *seven]), LAST) is None
    both = compare_blocks(run([*eight, *eight]), LAST)
    assert both is not None
    assert (both.before.days, both.after.days, both.p, both.clear) == (8, 8, 1, False)
    assert compare_blocks([], LAST) is None


def test_each_limit_alone_keeps_it_quiet() -> None:
    change = compare_blocks(run([3] * 28 + [5] * 28), LAST)
    assert change is not None
    assert change.clear
    assert not replace(change, difference=0.5).clear
    assert not replace(change, p=0.01).clear
    assert not replace(change, p_lasting=0.05).clear
    assert not replace(change, after=replace(change.after, median=3.0)).clear
    assert not replace(change, after=replace(change.after, median=2.5)).clear


def test_half_a_class_of_difference_is_not_enough_however_sure() -> None:
    change = compare_blocks(run([4] * 28 + [4, 5] * 14), LAST)
    assert change is not None
    assert (change.difference, change.clear) == (0.5, False)
    assert change.p < 0.01


@given(days(near), near)
def test_any_days_can_be_compared(found: list[DayMood], last: date) -> None:
    change = compare_blocks(found, last)
    inside = [day for day in found if last - timedelta(56) < day.date <= last]
    later = [day for day in inside if day.date > last - timedelta(28)]
    if min(len(later), len(inside) - len(later)) < 8:
        assert change is None
        return
    assert change is not None
    assert change.after.days == len(later)
    assert change.before.days == len(inside) - len(later)
    assert 0 < change.p <= 1
    assert 0 <= change.p_lasting <= 1
    assert abs(change.difference) <= 6


@given(st.integers(0, 60))
def test_the_first_days_of_the_calendar_can_be_compared(count: int) -> None:
    found = run([4] * count, date.min)
    assert (compare_blocks(found, date.min + timedelta(55)) is None) == (count < 36)
    assert compare_blocks(found, date.min) is None


# --- together


def factor(name: str, dates: set[date], known: set[date] | None = None) -> Factor:
    shown = None if known is None else frozenset(known)
    return Factor(FactorKind.TAG, name, name, frozenset(dates), shown)


def year(rng: random.Random) -> list[DayMood]:
    return run(rng.choice((3, 4, 4, 5)) for _ in range(365))


def test_what_goes_with_mood_is_found_and_what_does_not_is_not() -> None:
    rng = random.Random(2)
    base = year(rng)
    river = {day.date for day in rng.sample(base, 60)}
    moved = [DayMood(day.date, (day.values[0] + 1,)) if day.date in river else day for day in base]
    others = [factor(f"t{i}", {d.date for d in rng.sample(base, 50)}) for i in range(30)]
    found = {one.name: one for one in together(moved, [factor("river", river), *others])}
    assert [name for name, one in found.items() if one.clear] == ["river"]
    one = found["river"]
    assert (one.days_with, one.days_without) == (60, 305)
    assert one.with_median - one.without_median == 1
    assert one.difference == pytest.approx(1, abs=0.2)


def test_ten_days_on_each_side() -> None:
    found = run([4, 5] * 15)
    dates = [day.date for day in found]
    for count in (0, 9, 21, 30):
        assert together(found, [factor("few", set(dates[:count]))]) == []
    for count in (10, 20):
        assert len(together(found, [factor("some", set(dates[:count]))])) == 1
    # Days without a check-in, and days on which it is not known, count on neither side.
    beyond = {date(2020, 1, 1) + timedelta(number) for number in range(50)}
    assert together(found, [factor("elsewhere", beyond | set(dates[:9]))]) == []
    assert together(found, [factor("unknown", set(dates[:10]), set(dates[:19]))]) == []
    assert together([], [factor("nothing", beyond)]) == []


def test_where_it_is_not_known_is_not_without() -> None:
    found = run([2] * 15 + [6] * 15 + [1] * 40)
    dates = [day.date for day in found]
    (one,) = together(found, [factor("slept", set(dates[15:30]), set(dates[:30]))])
    assert (one.days_with, one.days_without) == (15, 15)
    assert (one.with_median, one.without_median, one.difference) == (6, 2, 4)


def test_many_factors_at_once_ask_for_more() -> None:
    assert holm([0.01, 0.04, 0.03]) == [(0.01, 0.03), (0.04, 0.06), (0.03, 0.06)]
    assert holm([]) == []
    found = run(random.Random(4).choice((2, 4, 6)) for _ in range(200))
    dates = [day.date for day in found]
    tag = factor("one", {day.date for day in found if day.median > 4} | set(dates[:20]))
    (alone,) = together(found, [tag])
    rest = [factor(str(i), set(random.Random(i).sample(dates, 40))) for i in range(40)]
    beside = next(one for one in together(found, [tag, *rest]) if one.name == "one")
    assert alone.p_adjusted == alone.p == beside.p
    assert beside.p_adjusted == pytest.approx(min(1, beside.p * 41))


@given(st.lists(st.floats(0, 1), max_size=30))
def test_holm_keeps_order_and_never_helps(values: list[float]) -> None:
    pairs = holm(values)
    assert [p for p, _ in pairs] == values
    assert all(p <= adjusted <= 1 for p, adjusted in pairs)
    ordered = sorted(pairs)
    assert [adjusted for _, adjusted in ordered] == sorted(adjusted for _, adjusted in pairs)


def test_what_lasts_counts_for_less_than_what_comes_and_goes() -> None:
    """Two weeks away in a good month are one event, not fourteen."""
    rng, state, found = random.Random(5), 0.0, []
    for _ in range(150):
        state = 0.9 * state + rng.gauss(0, 0.5)
        found.append(min(7, max(1, round(4 + state))))
    mood = run(found)
    best = max(range(120), key=lambda place: sum(found[place : place + 20]))
    block = factor("away", {day.date for day in mood[best : best + 20]})
    high = sorted(mood, key=lambda day: -day.median)
    spread = factor("spread", {day.date for day in high[0:80:4]})
    by_name = {one.name: one for one in together(mood, [block, spread])}
    assert by_name["away"].difference > by_name["spread"].difference
    assert by_name["away"].p > by_name["spread"].p


@given(days(near), st.lists(st.sets(near, max_size=40), max_size=4))
def test_any_factors_can_be_set_beside_mood(found: list[DayMood], groups: list[set[date]]) -> None:
    logged = {day.date for day in found}
    every = [factor(str(i), group | set(list(logged)[: i * 12])) for i, group in enumerate(groups)]
    for one in together(found, every):
        assert isinstance(one, Together)
        assert min(one.days_with, one.days_without) >= 10
        assert one.days_with + one.days_without == len(found)
        assert 0 <= one.p <= one.p_adjusted <= 1
