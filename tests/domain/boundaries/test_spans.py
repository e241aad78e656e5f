"""Stretches of the day and the week, checked minute by minute."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.boundaries.spans import (
    DAY,
    WEEK,
    Spans,
    both,
    either,
    is_within,
    last_begin,
    next_edge,
    spans_of,
)

MINUTE = timedelta(minutes=1)
pieces = st.lists(st.tuples(st.integers(0, DAY - 1), st.integers(0, DAY)), max_size=4)
# Around the days on which clocks are set forward and back, one of them by half an hour.
ZONES = ("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu")
moments = st.sampled_from(
    (datetime(2026, 3, 8, tzinfo=UTC), datetime(2026, 3, 29, tzinfo=UTC),
     datetime(2026, 4, 4, 14, tzinfo=UTC), datetime(2026, 10, 3, 14, tzinfo=UTC),
     datetime(2026, 10, 25, tzinfo=UTC), datetime(2026, 11, 1, 4, tzinfo=UTC))
).flatmap(lambda day: st.integers(-600, 600).map(lambda minute: day + minute * MINUTE))  # fmt: skip


def minutes_of(found: list[tuple[int, int]] | Spans, size: int) -> set[int]:
    """Return every minute that lies in some pieces."""
    return {
        minute % size
        for start, end in found
        for minute in range(start, end if start < end else end + size)
    }


@given(pieces, pieces)
def test_stretches_hold_the_minutes_of_their_pieces(
    first: list[tuple[int, int]], second: list[tuple[int, int]]
) -> None:
    one, other = spans_of(first, DAY), spans_of(second, DAY)
    assert minutes_of(one, DAY) == minutes_of(first, DAY)
    assert minutes_of(either(one, other, DAY), DAY) == minutes_of(one, DAY) | minutes_of(other, DAY)
    assert minutes_of(both(one, other), DAY) == minutes_of(one, DAY) & minutes_of(other, DAY)
    assert all(end < start for (_, end), (start, _) in pairwise(one))


@pytest.mark.parametrize("piece", [(-1, 5), (DAY, 5), (5, DAY + 1), (5, -1)])
def test_minutes_outside_of_the_day_are_refused(piece: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="outside of the day or week"):
        spans_of([piece], DAY)


@settings(deadline=None)
@given(found=pieces, now=moments, zone=st.sampled_from(ZONES), begins=st.booleans())
def test_edges_are_where_the_wall_clock_has_them(
    found: list[tuple[int, int]], now: datetime, zone: str, *, begins: bool
) -> None:
    spans, here = spans_of(found, DAY), ZoneInfo(zone)
    held = minutes_of(spans, DAY)

    def is_in(at: datetime) -> bool:
        seen = at.astimezone(here)
        return seen.hour * 60 + seen.minute in held

    assert is_within(spans, DAY, now, zone) == is_in(now)
    edge = next_edge(spans, DAY, now, zone, begins=begins)
    if is_in(now) is not begins:
        ahead = (now + step * MINUTE for step in range(1, 2 * DAY))
        assert edge == next((at for at in ahead if is_in(at) is begins), None)
    began = last_begin(spans, DAY, now, zone)
    if not is_in(now) or len(held) == DAY:
        assert began is None
    else:
        back = now
        while is_in(back - MINUTE):
            back -= MINUTE
        assert began == back


def test_a_stretch_of_the_week_begins_on_its_day() -> None:
    spans = spans_of([(6 * DAY + 23 * 60, 60)], WEEK)
    sunday = datetime(2026, 11, 22, 22, 0, tzinfo=UTC)
    assert spans == ((0, 60), (6 * DAY + 23 * 60, WEEK))
    opens = next_edge(spans, WEEK, sunday, "UTC", begins=True)
    assert opens == sunday + timedelta(hours=1)
    assert next_edge(spans, WEEK, opens, "UTC", begins=False) == sunday + timedelta(hours=3)
    assert next_edge((), WEEK, sunday, "UTC", begins=True) is None
    assert next_edge(((0, WEEK),), WEEK, sunday, "UTC", begins=False) is None
