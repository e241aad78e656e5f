"""Permutation tests against counting every group, and against known tables."""

import itertools
import math
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.insights.chance import (
    EXACT_DAYS,
    Draw,
    draw_of,
    exact_p,
    lag_one,
    normal_p,
    permutation_p,
    persistence,
)

values = st.lists(st.integers(2, 14), min_size=2, max_size=10)


def counted(drawn: Draw) -> float:
    """The p of every group there is, one by one."""
    groups = list(itertools.combinations(drawn.pool.values, drawn.group))
    far = sum(
        abs(sum(group) * len(drawn.pool.values) - drawn.pool.whole * drawn.group) >= drawn.distance
        for group in groups
    )
    return far / len(groups)


@given(values, st.data())
def test_the_exact_p_is_that_of_every_group(given_values: list[int], data: st.DataObject) -> None:
    size = data.draw(st.integers(1, len(given_values) - 1))
    drawn = draw_of(given_values, given_values[:size])
    assert exact_p(drawn) == pytest.approx(counted(drawn), abs=1e-12)


def test_fishers_plants() -> None:
    """Darwin's maize by Pitman's test of two samples: 0.02 of 155,117,520 groups, two-sided."""
    crossed = [188, 96, 168, 176, 153, 172, 177, 163, 146, 173, 186, 168, 177, 184, 96]
    selfed = [139, 163, 160, 160, 147, 149, 149, 122, 132, 144, 130, 144, 102, 124, 144]
    drawn = draw_of(crossed + selfed, crossed)
    few = random.Random(1)
    hits = 0
    for _ in range(20_000):
        group = few.sample(drawn.pool.values, drawn.group)
        hits += abs(sum(group) * 30 - drawn.pool.whole * 15) >= drawn.distance
    assert exact_p(drawn) == pytest.approx(hits / 20_000, abs=4 * math.sqrt(0.02 * 0.98 / 20_000))


@given(st.integers(0, 10_000), st.sampled_from((1, 2)), st.floats(0, 1.5))
def test_the_normal_p_is_near_the_exact_one(seed: int, step: int, shift: float) -> None:
    rng = random.Random(seed)
    count, size = rng.randint(50, EXACT_DAYS), rng.randint(15, 35)
    moods = [rng.gauss(8 / step + (shift if place < size else 0), 2.5 / step) * step
             for place in range(count)]  # fmt: skip
    drawn = draw_of(rounded := [round(mood / step) * step for mood in moods], rounded[:size])
    exact = exact_p(drawn)
    # Where it is decided it errs towards saying nothing; in the middle one step is worth more.
    assert normal_p(drawn) == pytest.approx(exact, abs=0.12)
    assert normal_p(drawn) > exact * 0.9
    assert normal_p(drawn) < exact * 3 or exact < 0.001


@given(values, st.data())
def test_a_group_and_the_others_tell_the_same(given_values: list[int], data: st.DataObject) -> None:
    size = data.draw(st.integers(1, len(given_values) - 1))
    one = draw_of(given_values, given_values[:size])
    other = draw_of(given_values, given_values[size:])
    assert exact_p(one) == pytest.approx(exact_p(other))
    assert normal_p(one) == pytest.approx(normal_p(other))
    assert 0 < exact_p(one) <= 1
    assert 0 <= normal_p(one) <= normal_p(one, 2.0) <= 1


def test_where_nothing_varies_nothing_is_unlikely() -> None:
    for drawn in (draw_of([8] * 20, [8] * 10), draw_of([8], [8]), draw_of([8] * 90, [8] * 20)):
        assert permutation_p(drawn) == 1
        assert normal_p(drawn) == 1
    assert exact_p(draw_of([2, 4, 6], [])) == 1


def test_lasting_is_that_of_the_series() -> None:
    rng, series, state = random.Random(3), [], 0.0
    for day in range(4000):
        state = 0.4 * state + rng.gauss(0, 1)
        series.append((day, state))
    assert lag_one(series) == pytest.approx(0.4, abs=0.05)
    kept = [pair for pair in series if rng.random() > 0.3]
    assert lag_one(kept) == pytest.approx(0.4, abs=0.06)
    assert lag_one([]) == lag_one([(1, 5.0)]) == lag_one([(1, 5.0), (3, 1.0)]) == 0
    assert lag_one([(1, 5.0), (2, 5.0)]) == 0


def test_what_lasts_widens_and_what_turns_does_not_narrow() -> None:
    assert persistence(0.5, 0.4) == pytest.approx(1.2 / 0.8)
    assert persistence(-0.5, 0.4) == persistence(0, 0.9) == 1
    assert persistence(1.0, 1.0) < 20
