"""When something goes out that is sent later."""

from datetime import UTC, datetime, timedelta

import pytest

from app.domain.circles.choices import Form, Wish
from app.domain.circles.later import Later, send_later
from app.domain.circles.replying import asks_before, forms_for

BERLIN = "Europe/Berlin"


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "goes"),
    [
        ("2026-11-22T12:00", "2026-11-23T07:00"),
        ("2026-11-22T22:59", "2026-11-23T07:00"),  # 23:59 there
        ("2026-11-22T23:30", "2026-11-23T07:00"),  # 00:30: the morning that comes
        ("2026-11-23T02:59", "2026-11-23T07:00"),  # 03:59
        ("2026-11-23T03:00", "2026-11-24T07:00"),  # 04:00: up already
        ("2026-03-28T12:00", "2026-03-29T06:00"),  # the clock is set forward that night
        ("2026-10-24T12:00", "2026-10-25T07:00"),
    ],
)
def test_tomorrow_morning_is_the_next_one_on_the_wall(now: str, goes: str) -> None:
    assert send_later(Later.TOMORROW_MORNING, at(now), BERLIN) == at(goes)


def test_a_morning_in_the_night_is_still_to_come() -> None:
    now = at("2026-11-22T02:00")
    assert send_later(Later.TOMORROW_MORNING, now, "UTC", 90) == at("2026-11-23T01:30")
    assert send_later(Later.TOMORROW_MORNING, now, "UTC", 150) == at("2026-11-22T02:30")


def test_ten_minutes_are_ten_minutes() -> None:
    now = at("2026-03-29T00:55")
    assert send_later(Later.TEN_MINUTES, now, BERLIN) - now == timedelta(minutes=10)


def test_advice_is_asked_about_once_where_nobody_asked_for_it() -> None:
    asked = {wish for wish in Wish if asks_before(Form.ADVICE, wish)}
    assert asked == {
        Wish.JUST_LISTEN, Wish.COMFORT, Wish.CELEBRATE_WITH_ME, Wish.NO_REPLY_NEEDED,
    }  # fmt: skip
    assert asks_before(Form.ADVICE, "just-listen") == (
        "They would like you just to listen. Send advice all the same?"
    )
    assert not asks_before(Form.ADVICE, "")
    assert not asks_before(Form.ADVICE, "of a later version")
    assert not any(asks_before(form, "just-listen") for form in Form if form is not Form.ADVICE)
    assert not asks_before(None, "just-listen")


@pytest.mark.parametrize("wish", ["", "newer", *Wish])
def test_every_kind_of_reply_is_offered_once_and_listening_comes_first(wish: str) -> None:
    forms = forms_for(wish)
    assert sorted(forms) == sorted(Form)
    assert (forms[0] is Form.ADVICE) is (wish == Wish.ADVICE_WELCOME)


def test_whoever_could_use_company_is_offered_something_or_met() -> None:
    assert forms_for("", "company")[:2] == (Form.OFFER, Form.MEET)
    assert set(forms_for("", "company")) == set(Form)
    assert forms_for("", "post")[0] is not Form.OFFER
