"""Hours as people set them, and the stretches of the week that they are."""

from hypothesis import given
from hypothesis import strategies as st

from app.domain.boundaries.hours import EVERY_DAY, Hours, daily_of, hours_of, windows_of
from app.domain.boundaries.spans import DAY, WEEK, spans_of

_pieces = st.lists(st.tuples(st.integers(0, WEEK - 1), st.integers(0, WEEK)), max_size=4)
_daily = st.lists(st.tuples(st.integers(0, DAY - 1), st.integers(0, DAY)), max_size=3)


@given(_pieces)
def test_hours_say_the_same_as_the_stretches_they_came_from(pieces: list[tuple[int, int]]) -> None:
    windows = spans_of(pieces, WEEK)
    found = hours_of(windows)
    assert windows_of(found) == windows
    assert all(one.days and one.days <= EVERY_DAY for one in found)
    assert all(0 <= one.start < DAY and 0 <= one.end < DAY for one in found)


@given(_daily)
def test_hours_of_the_day_say_the_same(pieces: list[tuple[int, int]]) -> None:
    spans = spans_of(pieces, DAY)
    assert spans_of(daily_of(spans), DAY) == spans
    assert len(daily_of(spans)) <= max(1, len(spans))


def test_the_same_hours_of_several_days_stand_together() -> None:
    weekdays, weekend = frozenset(range(5)), frozenset({5, 6})
    hours = (Hours(weekdays, 17 * 60, 21 * 60), Hours(weekend, 10 * 60, 60))
    windows = windows_of(hours)
    assert hours_of(windows) == hours, "a night that runs into Monday belongs to Sunday"
    assert windows[0] == (0, 60)
    assert windows[-1] == (6 * DAY + 10 * 60, WEEK)


def test_days_without_an_end_are_whole_days() -> None:
    assert hours_of(((0, WEEK),)) == (Hours(EVERY_DAY, 0, 0),)
    assert hours_of(((0, DAY),)) == (Hours(frozenset({0}), 0, 0),)
    assert daily_of(((0, 7 * 60), (22 * 60, DAY))) == ((22 * 60, 7 * 60),)
    assert daily_of(((0, DAY),)) == ((0, 0),)
    assert hours_of(()) == ()
