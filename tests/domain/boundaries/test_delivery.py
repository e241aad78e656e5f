"""What is shown and what goes out, by quiet hours and digests, counted minute by minute."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.boundaries.delivery import NEVER, goes_out_from, next_delivery, shown_up_to, wait_at
from app.domain.boundaries.policy import Policy, checked
from app.domain.boundaries.spans import DAY

MINUTE = timedelta(minutes=1)
SPRING, AUTUMN = datetime(2026, 3, 29, tzinfo=UTC), datetime(2026, 10, 25, tzinfo=UTC)
EVENING = datetime(2026, 11, 22, 21, 30, tzinfo=UTC)
NIGHT = Policy(quiet=((0, 7 * 60), (22 * 60, DAY)), wait_minutes=10)
TWICE = Policy(digest=(8 * 60, 18 * 60))


def at(hour: int, minute: int = 0, day: int = 22) -> datetime:
    """Return a moment in UTC."""
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC)


def test_in_quiet_hours_nothing_new_is_shown_and_nothing_goes_out() -> None:
    assert shown_up_to(NIGHT, "UTC", EVENING) is None
    assert next_delivery(NIGHT, "UTC", EVENING) is None
    assert goes_out_from(NIGHT, "UTC", EVENING, EVENING) == at(21, 40)
    assert shown_up_to(NIGHT, "UTC", at(3, day=23)) == at(22)
    assert next_delivery(NIGHT, "UTC", at(3, day=23)) == at(7, day=23)
    assert goes_out_from(NIGHT, "UTC", at(21, 55), at(21, 55)) == at(7, day=23)
    assert goes_out_from(NIGHT, "UTC", at(12), at(17)) == at(17)


def test_a_digest_shows_what_came_before_it() -> None:
    assert shown_up_to(TWICE, "UTC", at(12)) == at(8)
    assert next_delivery(TWICE, "UTC", at(12)) == at(18)
    assert shown_up_to(TWICE, "UTC", at(7)) == at(18, day=21)
    never = Policy(digest=())
    assert (shown_up_to(never, "UTC", at(12)), next_delivery(never, "UTC", at(12))) == (NEVER, None)


def test_a_day_that_is_quiet_throughout_lets_nothing_out() -> None:
    silent = Policy(quiet=((0, DAY),))
    assert goes_out_from(silent, "UTC", EVENING, EVENING) is None
    assert shown_up_to(silent, "UTC", EVENING) == NEVER


def test_at_night_what_is_longer_holds() -> None:
    policy = Policy(wait_minutes=5, night_wait_minutes=60)
    assert [wait_at(policy, "UTC", at(*clock)) for clock in ((12,), (21, 59), (22,), (6, 59))] == [
        5, 5, 60, 60,
    ]  # fmt: skip
    assert goes_out_from(policy, "UTC", at(23), at(23)) == at(0, day=23)
    assert wait_at(Policy(wait_minutes=30, night_wait_minutes=10), "UTC", at(23)) == 30
    assert wait_at(Policy(night_wait_minutes=60, night=()), "UTC", at(23)) == 0
    assert wait_at(Policy(night_wait_minutes=60), "Europe/Berlin", at(21)) == 60


_hours = st.tuples(st.integers(0, 23), st.integers(0, 24)).map(
    lambda one: (one[0] * 60, one[1] * 60)
)
_policies = st.builds(
    Policy,
    quiet=st.lists(_hours, max_size=2).map(tuple),
    digest=st.none()
    | st.lists(st.integers(0, 23).map(lambda hour: hour * 60), max_size=3).map(tuple),
).map(checked)


@settings(deadline=None, max_examples=60)
@given(
    _policies,
    st.sampled_from((SPRING, AUTUMN, EVENING)),
    st.integers(-900, 900),
)  # fmt: skip
def test_a_minute_by_minute_reading_agrees(policy: Policy, day: datetime, shift: int) -> None:
    now, zone = day + shift * MINUTE, "Europe/Berlin"
    quiet = {minute for start, end in policy.quiet for minute in range(start, end)}

    def wall(moment: datetime) -> int:
        seen = moment.astimezone(ZoneInfo(zone))
        return seen.hour * 60 + seen.minute

    shown = shown_up_to(policy, zone, now)
    if shown is None:
        assert wall(now) not in quiet
        assert policy.digest is None
        return
    assert shown <= now
    if shown == NEVER:
        assert policy.digest == () or len(quiet) == DAY
        return
    if policy.digest is None:
        between = [shown + step * MINUTE for step in range((now - shown) // MINUTE + 1)]
        assert all(wall(moment) in quiet for moment in between)
        assert wall(shown - MINUTE) not in quiet
    then = next_delivery(policy, zone, now)
    if then is not None:
        assert then > now
        more = shown_up_to(policy, zone, then)
        assert more is None or more > shown
        before = shown_up_to(policy, zone, then - MINUTE)
        assert before is not None
        assert before <= shown
