"""Which of two policies is the stricter."""

import json
from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.boundaries.failures import BadLimit
from app.domain.boundaries.policy import (
    NO_LIMITS,
    Policy,
    allows_nothing,
    checked,
    from_plain,
    loosened,
    stricter,
    to_plain,
)
from app.domain.boundaries.spans import DAY, WEEK

_maybe = st.none() | st.integers(0, DAY)
_day = st.tuples(st.integers(0, DAY - 1), st.integers(0, DAY))
_week = st.tuples(st.integers(0, WEEK - 1), st.integers(0, WEEK))
policies = st.builds(
    Policy,
    day_minutes=_maybe,
    session_minutes=_maybe,
    pause_minutes=st.integers(1, DAY),
    windows=st.none() | st.lists(_week, max_size=3).map(tuple),
    quiet=st.lists(_day, max_size=3).map(tuple),
    digest=st.none() | st.lists(st.integers(0, DAY - 1), max_size=3).map(tuple),
    break_minute=st.none() | st.integers(1, DAY),
    wait_minutes=st.integers(0, DAY),
    night_wait_minutes=st.integers(0, DAY),
    night=st.lists(_day, max_size=2).map(tuple),
    override_wait=st.integers(1, 120),
    override_minutes=st.integers(1, 60),
    turns_at=st.integers(0, DAY - 1),
).map(checked)


@given(policies, policies)
def test_the_stricter_of_two_loosens_neither(old: Policy, new: Policy) -> None:
    found = stricter(old, new)
    assert loosened(old, found) == ()
    assert set(loosened(new, found)) <= {"turns_at"}
    assert checked(found) == found
    assert stricter(found, old) == found
    assert replace(stricter(new, old), turns_at=old.turns_at) == found
    assert stricter(old, old) == old


@given(policies)
def test_every_policy_is_stricter_than_none(policy: Policy) -> None:
    policy = replace(
        policy, pause_minutes=30, override_wait=5, override_minutes=10, turns_at=NO_LIMITS.turns_at,
        night=NO_LIMITS.night,
    )  # fmt: skip
    assert loosened(NO_LIMITS, policy) == ()
    assert set(loosened(policy, NO_LIMITS)) == {
        field.name
        for field in fields(Policy)
        if getattr(policy, field.name) != getattr(NO_LIMITS, field.name)
    }


@given(policies)
def test_a_policy_is_kept_as_it_is(policy: Policy) -> None:
    assert from_plain(json.loads(json.dumps(to_plain(policy)))) == policy


def test_what_a_later_program_adds_is_passed_over() -> None:
    assert from_plain({"day_minutes": 5, "colour": "green"}) == Policy(day_minutes=5)


@pytest.mark.parametrize(
    "plain",
    [
        {"day_minutes": -1}, {"day_minutes": DAY + 1}, {"pause_minutes": 0},
        {"override_wait": 121}, {"override_minutes": 61}, {"turns_at": DAY}, {"digest": [DAY]},
        {"windows": [[0, WEEK + 1]]}, {"quiet": [[DAY, 0]]}, {"windows": [[1]]},
        {"windows": "soon"}, {"digest": 5}, {"day_minutes": "many"}, {"pause_minutes": None},
    ],
)  # fmt: skip
def test_what_is_no_limit_is_refused(plain: dict[str, object]) -> None:
    with pytest.raises(BadLimit):
        from_plain(plain)


@pytest.mark.parametrize(
    ("policy", "nothing"),
    [
        (NO_LIMITS, False), (Policy(day_minutes=0), True), (Policy(session_minutes=0), True),
        (Policy(windows=()), True), (Policy(day_minutes=1, windows=((0, 1),)), False),
    ],
)  # fmt: skip
def test_a_policy_that_allows_nothing_is_one(policy: Policy, *, nothing: bool) -> None:
    assert allows_nothing(policy) is nothing
