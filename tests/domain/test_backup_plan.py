"""When a backup elsewhere is due, and when its absence is worth a word."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.backup_plan import (
    Destination,
    Keep,
    Schedule,
    is_due,
    is_overdue,
    made,
    of_text,
    to_text,
)
from app.domain.rotation import NEWEST, to_keep

NOW = datetime(2026, 11, 23, 21, tzinfo=UTC)
TODAY = date(2026, 11, 23)
DAY = timedelta(days=1)
PLACE = Destination("ab" * 16, "/media/stick", NOW - 40 * DAY)


@pytest.mark.parametrize(
    ("schedule", "age", "due"),
    [
        (Schedule.DAILY, None, True),
        (Schedule.DAILY, timedelta(hours=19), False),
        (Schedule.DAILY, timedelta(hours=20), True),
        (Schedule.WEEKLY, timedelta(days=6), False),
        (Schedule.WEEKLY, timedelta(days=7), True),
        (Schedule.DAILY, -DAY, True),
        (Schedule.WEEKLY, -100 * DAY, True),
        (Schedule.CLOSING, 9 * DAY, False),
        (Schedule.OFF, 900 * DAY, False),
    ],
)
def test_a_place_is_due_by_its_schedule_whatever_the_clock_did(
    schedule: Schedule, age: timedelta | None, *, due: bool
) -> None:
    place = PLACE if age is None else made(PLACE, NOW - age, 3)
    assert is_due(place, schedule, NOW) is due
    closing = schedule is Schedule.CLOSING
    assert is_due(place, schedule, NOW, closing=True) is (due or closing)


def test_what_stands_beside_the_journal_does_not_make_up_for_a_place_without() -> None:
    fresh, old = made(PLACE, NOW - DAY, 3), made(PLACE, NOW - 15 * DAY, 3)
    assert not is_overdue(NOW, [fresh], 14, None, NOW, TODAY)
    assert is_overdue(NOW, [fresh, old], 14, None, NOW, TODAY)
    assert is_overdue(NOW, [PLACE], 14, None, NOW, TODAY), "chosen 40 days ago and never there"
    assert not is_overdue(NOW, [replace(PLACE, since=NOW)], 14, None, NOW, TODAY)
    assert not is_overdue(NOW - DAY, [], 14, None, NOW, TODAY)
    assert is_overdue(NOW - 14 * DAY, [], 14, None, NOW, TODAY)
    assert not is_overdue(None, [], 14, None, NOW, TODAY)


def test_a_clock_that_was_wrong_once_silences_nothing() -> None:
    ahead = [made(PLACE, NOW + 400 * DAY, 3)]
    assert is_overdue(NOW, ahead, 14, None, NOW, TODAY)
    assert is_overdue(NOW + 400 * DAY, [], 14, None, NOW, TODAY)
    soon = [made(PLACE, NOW + DAY / 12, 3)]
    assert not is_overdue(NOW, soon, 14, None, NOW, TODAY)


def test_it_can_wait_and_be_turned_off() -> None:
    old = [made(PLACE, NOW - 15 * DAY, 3)]
    assert not is_overdue(NOW, old, 0, None, NOW, TODAY)
    assert not is_overdue(NOW, old, 14, TODAY + DAY, NOW, TODAY)
    assert is_overdue(NOW, old, 14, TODAY, NOW, TODAY)


_moments = st.datetimes(
    datetime(2020, 1, 1),  # noqa: DTZ001 - the zone is given beside it
    datetime(2030, 1, 1),  # noqa: DTZ001
    timezones=st.just(UTC),
)
_places = st.builds(
    Destination,
    ident=st.text("0123456789abcdef", min_size=32, max_size=32),
    path=st.text(max_size=40),
    since=_moments,
    keep=st.builds(Keep, *(st.integers(0, 100) for _ in range(3))),
    last=st.none() | _moments,
    entries=st.integers(0, 10**6),
    trouble=st.text(max_size=40),
)


@given(st.lists(_places, max_size=4))
def test_what_is_kept_is_read_back(places: list[Destination]) -> None:
    assert list(of_text(to_text(places))) == places


def test_moments_are_kept_in_utc_wherever_one_is(timezone: Callable[[str], None]) -> None:
    timezone("NPT-5:45")
    here = made(replace(PLACE, since=NOW.astimezone()), NOW.astimezone(), 3)
    (stored,) = json.loads(to_text([here]))
    assert (stored["since"], stored["last"]) == (NOW.isoformat(), NOW.isoformat())


@pytest.mark.parametrize(
    "text", ["", "no", "{}", "[1]", '[{"id": "x"}]', '[{"id": null, "path": 1}]', "[" * 9000]
)
def test_what_makes_no_sense_is_left_out(text: str) -> None:
    assert of_text(text) == ()


@pytest.mark.parametrize("numbers", [(101, 0, 0), (0, -1, 0), (0, 0, 1000)])
def test_no_more_and_no_fewer_than_a_person_may_ask_for(numbers: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match="from 0 to 100"):
        Keep(*numbers)


@given(st.lists(_moments, min_size=1, max_size=60, unique=True), st.integers(0, 9),
       st.integers(0, 9), st.integers(0, 9))  # fmt: skip
def test_rotation_keeps_the_newest_and_no_more_than_was_asked(
    moments: list[datetime], daily: int, weekly: int, monthly: int
) -> None:
    kept = to_keep(moments, daily, weekly, monthly)
    assert set(sorted(moments)[-NEWEST:]) <= kept <= set(moments)
    assert len(kept) <= NEWEST + daily + weekly + monthly
    days = sorted({moment.date() for moment in moments})[(len(moments) and -daily) or None :]
    if daily:
        assert {max(m for m in moments if m.date() == day) for day in days} <= kept
