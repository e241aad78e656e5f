"""What is counted of days: a new one begins with nothing used, and a look back names every date."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest

from app.domain.boundaries.acts import LIMITED, NEVER_LIMITED, Act, act_of
from app.domain.boundaries.decide import Decision
from app.domain.boundaries.look_back import Contact, DayUse, LookBack, by_date
from app.domain.boundaries.usage import NOTHING, Session, Usage, counted, usage_at

EVENING = datetime(2026, 11, 22, 20, tzinfo=UTC)
TURNS = 4 * 60
HALF, PAUSE = timedelta(minutes=30), timedelta(minutes=10)


def test_a_stay_goes_on_into_the_next_day_and_the_budget_begins_anew() -> None:
    first = usage_at(None, EVENING, "UTC", TURNS)
    used = counted(first, HALF, EVENING, PAUSE)
    assert (used.used, used.sessions) == (HALF, 1)
    assert usage_at(used, EVENING + timedelta(hours=7), "UTC", TURNS) == used
    later = EVENING + timedelta(hours=8)
    following = usage_at(used, later, "UTC", TURNS)
    assert (following.day.began, following.day.on) == (later, date(2026, 11, 23))
    assert (following.used, following.sessions) == (NOTHING, 0)
    assert following.session == Session(HALF, EVENING)
    assert following.session_at(EVENING + PAUSE, PAUSE) is None
    assert following.session_at(EVENING + PAUSE - timedelta(seconds=1), PAUSE) is not None


def test_what_was_used_of_a_day_is_nothing_of_the_next() -> None:
    used = Usage(usage_at(None, EVENING, "UTC", TURNS).day, HALF)
    assert used.used_at(used.day.ends - timedelta(seconds=1)) == HALF
    assert used.used_at(used.day.ends) == NOTHING


def test_nothing_counts_as_nothing() -> None:
    usage = usage_at(None, EVENING, "UTC", TURNS)
    assert counted(usage, NOTHING, EVENING, PAUSE) == usage
    assert counted(usage, -HALF, EVENING, PAUSE) == usage


def test_a_look_back_has_every_date_and_adds_up_what_is_of_one() -> None:
    first, last = date(2026, 11, 29), date(2026, 12, 2)
    between = date(2026, 11, 30)
    found = by_date(first, last, [DayUse(between, HALF, 1), DayUse(between, PAUSE, 2),
                                  DayUse(date(2026, 12, 3), HALF, 5)])  # fmt: skip
    assert [one.on for one in found] == [first, between, date(2026, 12, 1), last]
    assert found[1] == DayUse(between, HALF + PAUSE, 3)
    assert [one.used for one in found if one.on != between] == [NOTHING] * 3
    met = (Contact(uuid4(), first, "Ida", 20), Contact(uuid4(), last, "Noor"))
    back = LookBack(found, (), met, ())
    assert (back.used, back.met) == (HALF + PAUSE, timedelta(minutes=20))
    assert by_date(last, first, []) == ()


@pytest.mark.parametrize("act", Act)
def test_what_is_never_limited_may_be_done_while_the_circle_is_closed(act: Act) -> None:
    closed = Decision(is_open=False)
    assert closed.allows(act) == (act in NEVER_LIMITED) == (act not in LIMITED)
    assert replace(closed, is_open=True).allows(act)


@pytest.mark.parametrize(
    ("kind", "act"),
    [
        ("post", Act.SPEAK_IN_CIRCLE), ("welcome", Act.SPEAK_IN_CIRCLE),
        ("unshare", Act.UNSHARE), ("correction", Act.CORRECT), ("report", Act.REPORT),
        ("expiry", Act.EXPIRE), ("hide", Act.HIDE), ("space_status", Act.SAY_SPACE),
        ("anything newer", Act.COMMIT),
    ],
)  # fmt: skip
def test_only_what_is_said_to_be_read_is_speaking(kind: str, act: Act) -> None:
    assert act_of(kind) is act
