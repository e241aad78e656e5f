"""What is allowed, until when, and why."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.boundaries.decide import Decision, Limits, Override, Why, decide
from app.domain.boundaries.plan import Lock, Plan
from app.domain.boundaries.policy import Policy
from app.domain.boundaries.sentences import closed_sentence, moment_in_words
from app.domain.boundaries.usage import Session, Usage, usage_at
from app.domain.circles.reading import Quiet, next_arrival, shown_up_to
from app.domain.when import to_millis
from tests.usecases.boundaries.strategies import policies

NOON = datetime(2026, 10, 24, 12, 0, tzinfo=UTC)
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
ZONE = "Europe/Berlin"


def used(minutes: int, session: Session | None = None) -> Usage:
    """Return the usage of the day of noon."""
    return replace(usage_at(None, NOON, ZONE, 240), used=minutes * MINUTE, session=session)


@settings(deadline=None, max_examples=50)
@given(policy=policies, later=policies, minutes=st.integers(0, 70), locked=st.booleans())
def test_a_closed_circle_opens_when_it_is_said_and_not_before(
    *, policy: Policy, later: Policy, minutes: int, locked: bool
) -> None:
    """Over the night in which clocks are set back."""
    usage = used(minutes, Session(minutes * MINUTE, NOON - 2 * MINUTE))
    lock = Lock(NOON - HOUR, NOON + 9 * HOUR, closes=True) if locked else None
    limits = Limits(Plan(policy, later, NOON + 11 * HOUR), lock)
    opens = decide(limits, usage, NOON).opens_at
    end = NOON + 40 * HOUR if opens is None else min(opens, NOON + 40 * HOUR)
    moment = NOON
    while moment < end and not decide(limits, usage, NOON).is_open:
        assert not decide(limits, usage, moment).is_open
        moment += 7 * MINUTE
    if opens is not None:
        assert decide(limits, usage, opens).is_open
        assert not decide(limits, usage, opens - MINUTE).is_open


def test_what_is_left_is_the_least_of_the_budgets() -> None:
    limits = Limits(Plan(Policy(day_minutes=30, session_minutes=10)))
    stay = Session(4 * MINUTE, NOON - MINUTE)
    assert decide(limits, used(26, stay), NOON).left == 4 * MINUTE
    assert decide(limits, used(5, stay), NOON).left == 6 * MINUTE
    over = decide(limits, used(5, stay), NOON + HOUR)
    assert over.left == 10 * MINUTE, "an hour away is another stay"
    closed = decide(limits, used(12, Session(12 * MINUTE, NOON - MINUTE)), NOON)
    assert (closed.why, closed.opens_at) == (Why.SESSION, NOON + 29 * MINUTE)


def test_a_break_is_spoken_of_once_in_a_stay() -> None:
    limits, stay = Limits(Plan(Policy(break_minute=20))), Session(20 * MINUTE, NOON)
    assert decide(limits, used(20, stay), NOON).is_break_due
    assert not decide(limits, used(19, replace(stay, used=19 * MINUTE)), NOON).is_break_due
    assert not decide(limits, used(20, replace(stay, reminded=True)), NOON).is_break_due
    assert not decide(limits, used(20, stay), NOON + HOUR).is_break_due


def test_an_override_opens_what_a_lock_does_not_keep_closed() -> None:
    plan, once = Plan(Policy(windows=())), Override(NOON, NOON + 10 * MINUTE)
    opened = decide(Limits(plan, None, once), used(0), NOON)
    assert (opened.is_open, opened.by_override, opened.closes_at) == (True, True, once.ends)
    after = decide(Limits(plan, None, once), used(0), once.ends)
    assert (after.is_open, after.may_override) == (False, True)
    before = decide(Limits(plan, None, once), used(0), NOON - MINUTE)
    assert (before.opens_at, before.may_override) == (NOON, False)
    locked = decide(Limits(plan, Lock(NOON, NOON + HOUR), once), used(0), NOON)
    assert (locked.is_open, locked.may_override) == (False, False)
    held = decide(Limits(plan, None, once, NOON + HOUR), used(0), NOON)
    assert (held.why, held.may_override) == (Why.CLOCK, False)


@pytest.mark.parametrize(
    ("decision", "words"),
    [
        (Decision(is_open=False, why=Why.DAY, opens_at=NOON + 15 * HOUR),
         "That was your time for today. Your circles open again tomorrow at 04:00."),
        (Decision(is_open=False, why=Why.WINDOW, opens_at=NOON + 3 * HOUR),
         "Your circles are closed at this hour, as you chose. Your circles open again at 17:00."),
        (Decision(is_open=False, why=Why.LOCK),
         "You have locked your circles. Your circles stay closed until you change your limits."),
        (Decision(is_open=True), "Your limits let nothing go out."),
    ],
)  # fmt: skip
def test_what_is_said_of_it(decision: Decision, words: str) -> None:
    assert closed_sentence(decision, NOON, ZONE) == f"{words} Your draft is saved."


def test_a_moment_is_named_as_people_do() -> None:
    assert moment_in_words(NOON, NOON, ZONE) == "at 14:00"
    assert moment_in_words(NOON + 10 * HOUR, NOON, ZONE) == "tomorrow at 00:00"
    assert moment_in_words(NOON + 49 * HOUR, NOON, ZONE) == "on 2026-10-26 at 14:00"


def test_limits_and_the_hours_of_a_circle_both_hold() -> None:
    noon = to_millis(NOON)
    limited = Quiet(limited_to=noon - 60_000, limited_until=noon + 60_000)
    assert shown_up_to(limited, NOON) == noon - 60_000
    assert next_arrival(limited, NOON) == noon + 60_000
    hours = replace(limited, hours=(11 * 60, 13 * 60), since=0)
    assert shown_up_to(hours, NOON) == noon - 3_600_000
    assert next_arrival(hours, NOON) == noon + 3_600_000
    assert next_arrival(replace(limited, limited_until=None), NOON) is None
