"""When it is time to ask whether the recovery code still works."""

from datetime import date, timedelta

import pytest

from app.domain.recovery_check import EVERY, MONTH, WEEK, is_due

MADE = date(2026, 1, 10)
DUE = MADE + EVERY
DAY = timedelta(days=1)


def test_half_a_year_after_it_was_made_and_after_each_check() -> None:
    assert not is_due(MADE, None, None, DUE - DAY)
    assert is_due(MADE, None, None, DUE)
    assert not is_due(MADE, DUE, None, DUE)
    assert not is_due(MADE, DUE, None, DUE + EVERY - DAY)
    assert is_due(MADE, DUE, None, DUE + EVERY)


def test_a_newer_code_begins_anew_and_without_one_nobody_is_asked() -> None:
    assert not is_due(DUE, MADE, None, DUE + DAY)
    assert not is_due(None, MADE, None, DUE + 10 * EVERY)


@pytest.mark.parametrize("span", [WEEK, MONTH])
def test_it_can_be_put_off(span: timedelta) -> None:
    later = DUE + span
    assert not is_due(MADE, None, later, DUE)
    assert not is_due(MADE, None, later, later - DAY)
    assert is_due(MADE, None, later, later)


def test_dates_of_a_clock_that_was_wrong_silence_nothing_for_ever() -> None:
    ahead = DUE + 100 * EVERY
    assert is_due(MADE, None, ahead, DUE)
    assert is_due(MADE, ahead, None, DUE), "a try years ahead is no try of today"
    assert not is_due(MADE, ahead, None, DUE - DAY)
    assert is_due(ahead, None, None, DUE), "nobody knows how old that code is"
    assert not is_due(ahead, DUE, None, DUE + DAY), "the next try ends it"
    assert is_due(MADE, ahead, None, ahead + EVERY)


def test_who_travels_to_the_west_is_not_asked_twice() -> None:
    assert not is_due(MADE, DUE + DAY, None, DUE)
    assert not is_due(DUE + DAY, None, None, DUE)
