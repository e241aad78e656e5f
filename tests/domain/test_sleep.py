"""Nights: when sleep began and ended, and what cannot be a night."""

from datetime import UTC, date, datetime, time, timedelta
from uuid import uuid4

import pytest

from app.domain.sleep import Night, night_moments

DAY = date(2026, 11, 23)
BED = datetime(2026, 11, 22, 22, tzinfo=UTC)


def night(hours: float | None = None, quality: int | None = None) -> Night:
    until = None if hours is None else BED + timedelta(hours=hours)
    return Night(uuid4(), DAY, "UTC", BED, BED, until, quality)


@pytest.mark.parametrize(
    ("asleep", "awake", "begun", "ended"),
    [
        (time(23), time(7), "2026-11-22T23:00Z", "2026-11-23T07:00Z"),
        (time(1), time(7), "2026-11-23T01:00Z", "2026-11-23T07:00Z"),
        (time(7), time(7), "2026-11-22T07:00Z", "2026-11-23T07:00Z"),
        (time(12), None, "2026-11-22T12:00Z", None),
        (time(11, 59), None, "2026-11-23T11:59Z", None),
        (None, time(7), None, "2026-11-23T07:00Z"),
        (None, None, None, None),
    ],
)  # fmt: skip
def test_falling_asleep_later_in_the_day_than_waking_was_the_day_before(
    asleep: time | None, awake: time | None, begun: str | None, ended: str | None
) -> None:
    expected = tuple(one and datetime.fromisoformat(one) for one in (begun, ended))
    assert night_moments(DAY, asleep, awake, "UTC") == expected


def test_a_night_is_no_shorter_than_nothing_and_no_longer_than_a_day() -> None:
    assert night(8).hours == 8
    assert night(24).hours == 24
    assert night().hours is None
    for hours in (0, -1, 24.1):
        with pytest.raises(ValueError, match=str(hours)):
            night(hours)


@pytest.mark.parametrize("quality", [0, 6])
def test_quality_goes_from_one_to_five(quality: int) -> None:
    assert [night(quality=one).quality for one in (1, 5)] == [1, 5]
    with pytest.raises(ValueError, match=str(quality)):
        night(quality=quality)
