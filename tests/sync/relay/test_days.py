"""Whether a clock is believed: pure arithmetic of days and of seconds that cannot jump."""

from hypothesis import given
from hypothesis import strategies as st

from sync.protocol.times import DAY
from sync.relay.days import Calendar

TODAY = 20_000
LEAP = 2


def starting(seen: int) -> Calendar:
    return Calendar(seen, leap=LEAP, hold=DAY)


def holding(calendar: Calendar) -> bool:
    return calendar.holding


def test_a_new_relay_believes_its_clock() -> None:
    assert starting(0).trusts(TODAY, 0)


def test_days_go_by() -> None:
    calendar = starting(TODAY)

    for number in range(100):
        assert calendar.trusts(TODAY + number, number * DAY)
        assert not holding(calendar)


def test_a_weekend_switched_off_is_no_leap() -> None:
    assert starting(TODAY).trusts(TODAY + 2, 0)


def test_a_leap_holds_everything_for_a_day_that_really_passes() -> None:
    calendar = starting(TODAY)

    assert not calendar.trusts(TODAY + 3, 1000)
    assert holding(calendar)
    assert not calendar.trusts(TODAY + 3, 1000 + DAY - 1)
    assert calendar.trusts(TODAY + 4, 1000 + DAY)  # the day went on meanwhile
    assert not holding(calendar)
    assert calendar.trusts(TODAY + 4, 1001 + DAY)


def test_a_leap_while_running() -> None:
    calendar = starting(TODAY)
    assert calendar.trusts(TODAY, 0)

    assert not calendar.trusts(TODAY + 365, 60)
    assert calendar.trusts(TODAY, 120)  # set right again: nothing to wait for
    assert not holding(calendar)
    assert not calendar.trusts(TODAY + 365, 180)  # and wrong again: from the start
    assert not calendar.trusts(TODAY + 365, 180 + DAY - 1)


def test_a_second_leap_begins_anew() -> None:
    calendar = starting(TODAY)

    assert not calendar.trusts(TODAY + 10, 0)
    assert not calendar.trusts(TODAY + 20, DAY - 1)
    assert not calendar.trusts(TODAY + 20, DAY + 1)
    assert calendar.trusts(TODAY + 20, 2 * DAY)


def test_backward_is_believed_and_the_way_back_is_a_leap() -> None:
    """Nothing expires early by going back; coming back is as doubtful as any leap."""
    calendar = starting(TODAY)

    assert calendar.trusts(TODAY - 1000, 0)
    assert not calendar.trusts(TODAY, 60)


@given(st.lists(st.tuples(st.integers(-5, 400), st.integers(0, 2 * DAY)), max_size=40))
def test_no_day_is_believed_sooner_than_time_passed(steps: list[tuple[int, int]]) -> None:
    """However the clock jumps: trusting a leap costs a day of real time, each time."""
    calendar, day, now = starting(TODAY), TODAY, 0
    trusted, since = TODAY, 0
    for leap, seconds in steps:
        day, now = max(1, day + leap), now + seconds
        if calendar.trusts(day, now):
            assert day <= trusted + LEAP or now - since >= DAY
            trusted, since = day, now
        assert calendar.holding == (day != trusted)
