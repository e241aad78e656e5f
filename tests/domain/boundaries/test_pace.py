"""Active time is kept every few seconds, and at once when a limit or a break is due."""

from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from app.domain.boundaries.decide import Limits, decide
from app.domain.boundaries.pace import EVERY, kept_after
from app.domain.boundaries.plan import Plan
from app.domain.boundaries.policy import Policy
from app.domain.boundaries.usage import Session, Usage, counted, usage_at

NOW = datetime(2026, 11, 22, 20, tzinfo=UTC)


def seconds(count: float) -> timedelta:
    return timedelta(seconds=count)


def limits(**fields: Any) -> Limits:
    return Limits(Plan(Policy(**fields)))


def used(count: float, *, reminded: bool = False) -> Usage:
    usage = usage_at(None, NOW, "UTC", 240)
    return Usage(usage.day, seconds(count), 1, Session(seconds(count), NOW, reminded))


def test_without_limits_only_the_interval_counts() -> None:
    assert kept_after(limits(), used(0), NOW, seconds(0)) == EVERY
    assert kept_after(limits(), used(0), NOW, seconds(8)) == EVERY - seconds(8)


def test_the_end_of_a_budget_comes_sooner() -> None:
    assert kept_after(limits(day_minutes=1), used(55), NOW, seconds(0)) == seconds(5)
    assert kept_after(limits(session_minutes=1), used(55), NOW, seconds(2)) == seconds(3)


def test_a_break_comes_sooner_and_once() -> None:
    assert kept_after(limits(break_minute=1), used(50), NOW, seconds(0)) == seconds(10)
    assert kept_after(limits(break_minute=1), used(50, reminded=True), NOW, seconds(0)) == EVERY
    assert kept_after(limits(break_minute=1), used(70), NOW, seconds(0)) == EVERY


@given(st.integers(1, 5), st.floats(0, 400), st.floats(0, 60))
def test_a_budget_is_never_overrun_by_more_than_a_moment(
    minutes: int, before: float, pending: float
) -> None:
    """Whoever keeps time at this pace notices the end of a budget when it comes."""
    plan, usage = limits(day_minutes=minutes), used(before)
    length = kept_after(plan, usage, NOW, seconds(pending))
    assert timedelta(0) < length <= EVERY
    open_before = decide(plan, counted(usage, seconds(pending), NOW, seconds(1800)), NOW).is_open
    total = seconds(pending) + length
    after = counted(usage, total, NOW, seconds(1800))
    if open_before:
        assert after.used <= timedelta(minutes=minutes) + seconds(0.05)
