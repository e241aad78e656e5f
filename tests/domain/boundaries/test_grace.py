"""Finishing a sentence at a limit is bounded, whatever is typed."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.boundaries.grace import LONGEST, PAUSE, finishing_until

REACHED = datetime(2026, 11, 22, 20, tzinfo=UTC)
SECONDS = st.floats(-10_000, 10_000).map(lambda seconds: timedelta(seconds=seconds))


def test_who_stops_has_a_moment_and_who_goes_on_two_minutes() -> None:
    assert finishing_until(REACHED, REACHED) == REACHED + PAUSE
    assert finishing_until(REACHED, REACHED + timedelta(seconds=30)) == (
        REACHED + timedelta(seconds=30) + PAUSE
    )
    assert finishing_until(REACHED, REACHED + LONGEST) == REACHED + LONGEST


@given(SECONDS)
def test_it_is_never_shorter_than_a_moment_nor_longer_than_its_bound(after: timedelta) -> None:
    assert REACHED + PAUSE <= finishing_until(REACHED, REACHED + after) <= REACHED + LONGEST


def test_the_bound_is_two_minutes_and_a_moment_ten_seconds() -> None:
    assert finishing_until(REACHED, REACHED) == REACHED + timedelta(seconds=10)
    late = finishing_until(REACHED, REACHED + timedelta(hours=1))
    assert late == REACHED + timedelta(minutes=2)
