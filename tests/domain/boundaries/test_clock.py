"""Days, clocks and usage, when the clock of the computer is not to be trusted."""

from datetime import UTC, date, datetime, timedelta

import pytest

from app.domain.boundaries.clock import Clock, Kept, Running, is_asked, present, set_back
from app.domain.boundaries.days import SHORTEST, Day, day_at
from app.domain.boundaries.plan import LONGEST_LOCK, NO_PLAN, Lock, Plan
from app.domain.boundaries.policy import Policy
from app.domain.boundaries.usage import IDLE_AFTER, Meter, Session, Usage, counted, usage_at
from app.domain.when import local_date

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
BERLIN, KIRITIMATI, HAWAII = "Europe/Berlin", "Pacific/Kiritimati", "Pacific/Honolulu"
HOUR, MINUTE, A_DAY = timedelta(hours=1), timedelta(minutes=1), timedelta(days=1)
TURN = 4 * 60


def test_a_day_runs_from_turn_to_turn() -> None:
    day = day_at(None, NOON, BERLIN, TURN)
    assert day == Day(
        datetime(2026, 11, 22, 3, 0, tzinfo=UTC), datetime(2026, 11, 23, 3, 0, tzinfo=UTC), BERLIN
    )
    assert day_at(day, day.ends - MINUTE, BERLIN, TURN) is day
    assert day_at(day, day.ends, BERLIN, TURN).began == day.ends


def test_after_midnight_it_is_still_the_day_before() -> None:
    """Asleep over midnight: the night belongs to the evening."""
    evening = datetime(2026, 11, 22, 22, 30, tzinfo=UTC)
    day = day_at(None, evening, BERLIN, TURN)
    assert day_at(day, evening + 2 * HOUR, BERLIN, TURN) is day
    assert day_at(day, evening + 9 * HOUR, BERLIN, TURN).began == day.ends


@pytest.mark.parametrize(
    ("turn", "began", "on"),
    [(0, 22, 22), (TURN, 22, 22), (12 * 60 + 59, 22, 22), (13 * 60, 22, 23), (23 * 60, 21, 22)],
)
def test_a_day_has_the_date_of_most_of_its_hours(turn: int, began: int, on: int) -> None:
    day = day_at(None, NOON, BERLIN, turn)  # 13:00 there
    assert local_date(day.began, BERLIN) == date(2026, 11, began)
    assert day.on == date(2026, 11, on)


@pytest.mark.parametrize(("when", "hours"), [((2026, 3, 28), 23), ((2026, 10, 24), 25)])
def test_the_days_on_which_clocks_are_set_are_shorter_and_longer(
    when: tuple[int, int, int], hours: int
) -> None:
    day = day_at(None, datetime(*when, 12, 0, tzinfo=UTC), BERLIN, TURN)
    assert day.ends - day.began == hours * HOUR


@pytest.mark.parametrize("zone", [KIRITIMATI, HAWAII, "America/New_York", "Asia/Kathmandu"])
def test_travel_neither_ends_a_day_nor_begins_a_second(zone: str) -> None:
    day = day_at(None, NOON, BERLIN, TURN)
    assert day_at(day, NOON + HOUR, zone, TURN) is day
    after = day_at(day, day.ends, zone, TURN)
    assert (after.began, after.zone) == (day.ends, zone)
    assert SHORTEST <= after.ends - after.began < SHORTEST + A_DAY
    back = day_at(after, after.ends, BERLIN, TURN)
    assert back.ends - back.began >= SHORTEST


def test_after_weeks_away_the_day_is_the_one_of_now() -> None:
    day = day_at(None, NOON, BERLIN, TURN)
    later = NOON + 17 * A_DAY
    assert day_at(day, later, BERLIN, TURN) == day_at(None, later, BERLIN, TURN)


@pytest.mark.parametrize(
    "wall",
    [NOON - HOUR, NOON - A_DAY, NOON - 365 * A_DAY, datetime(1970, 1, 1, tzinfo=UTC),
     datetime.min.replace(tzinfo=UTC)],
)  # fmt: skip
def test_a_clock_that_was_set_back_changes_nothing(wall: datetime) -> None:
    assert present(NOON, wall) == NOON


def test_a_clock_beyond_reason_is_cut() -> None:
    latest = present(None, datetime.max.replace(tzinfo=UTC))
    assert latest.year == 9000
    assert present(None, datetime.min.replace(tzinfo=UTC)).year == 1970
    assert day_at(None, latest, BERLIN, TURN).ends > latest


def test_the_running_program_goes_by_its_own_clock() -> None:
    running = Running(NOON, 1000.0)
    assert running.now(1060.0) == NOON + MINUTE
    assert running.now(900.0) == NOON, "no clock of this kind goes back; if one does, time rests"


@pytest.mark.parametrize(
    ("clock", "wall", "asked"),
    [
        (None, NOON, False), (Clock(NOON), NOON - 364 * A_DAY, False),
        (Clock(NOON), NOON - 365 * A_DAY, True), (Clock(NOON), NOON + 999 * A_DAY, False),
        (Clock(NOON, asked=NOON), NOON - 999 * A_DAY, False),
        (Clock(NOON + 9 * A_DAY, asked=NOON), NOON - 999 * A_DAY, False),
        (Clock(NOON + 400 * A_DAY, asked=NOON), NOON - 999 * A_DAY, True),
    ],
)  # fmt: skip
def test_a_year_behind_is_asked_about_once(
    clock: Clock | None, wall: datetime, *, asked: bool
) -> None:
    assert is_asked(clock, wall) is asked


AHEAD = datetime(2099, 7, 1, 12, 0, tzinfo=UTC)


def kept(lock: Lock | None = None, plan: Plan = NO_PLAN) -> Kept:
    """Return what was kept when the clock said 2099: twenty minutes used, five in the session."""
    session = Session(5 * MINUTE, AHEAD - 3 * MINUTE)
    usage = Usage(day_at(None, AHEAD, "UTC", TURN), 20 * MINUTE, 2, session)
    return Kept(Clock(AHEAD), plan, lock, usage)


def test_when_the_true_clock_returns_nothing_is_gained() -> None:
    day = day_at(None, NOON, "UTC", TURN)
    after = set_back(kept(), NOON, "UTC", Usage(day, 10 * MINUTE, 1))
    assert after.clock == Clock(NOON)
    assert after.usage == Usage(day, 30 * MINUTE, 3, Session(5 * MINUTE, NOON - 3 * MINUTE))
    assert set_back(kept(), NOON, "UTC").usage.used == 20 * MINUTE


def test_a_lock_lasts_for_what_is_left_of_it_and_the_day_is_over() -> None:
    lock = Lock(AHEAD - A_DAY, AHEAD + 2 * A_DAY, closes=False, reason="rest")
    after = set_back(kept(lock), NOON, "UTC")
    assert after.lock == Lock(NOON, NOON + 2 * A_DAY, closes=False, reason="rest")
    assert after.clock.held_until == after.usage.day.ends
    endless = Lock(AHEAD, AHEAD + 999 * A_DAY)
    shorter = set_back(kept(endless), NOON, "UTC").lock
    assert shorter is not None
    assert shorter.ends - NOON == LONGEST_LOCK


def test_a_lock_that_ended_by_the_wrong_clock_is_back() -> None:
    lock = Lock(NOON - A_DAY, NOON + A_DAY)
    after = set_back(kept(lock), NOON, "UTC")
    assert after.lock == lock
    assert lock.holds(NOON)


def test_what_waits_waits_for_the_next_day() -> None:
    plan = Plan(Policy(day_minutes=10), Policy(day_minutes=60), AHEAD - HOUR)
    after = set_back(kept(plan=plan), NOON, "UTC")
    assert after.plan.pending_from == after.usage.day.ends


# --- active time ---------------------------------------------------------------------------------


def test_sessions_go_on_over_short_absences() -> None:
    usage = usage_at(None, NOON, "UTC", TURN)
    usage = counted(usage, 10 * MINUTE, NOON, 30 * MINUTE)
    usage = counted(usage, 5 * MINUTE, NOON + 34 * MINUTE, 30 * MINUTE)
    assert (usage.used, usage.sessions) == (15 * MINUTE, 1)
    assert usage.session == Session(15 * MINUTE, NOON + 34 * MINUTE)
    usage = counted(usage, MINUTE, NOON + 65 * MINUTE, 30 * MINUTE)
    assert (usage.used, usage.sessions) == (16 * MINUTE, 2)
    assert usage.session == Session(MINUTE, NOON + 65 * MINUTE)
    assert counted(usage, timedelta(0), NOON + A_DAY, MINUTE) is usage


def test_a_session_goes_on_over_the_turn_of_the_day() -> None:
    turn = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)
    usage = counted(usage_at(None, turn - MINUTE, "UTC", TURN), 9 * MINUTE, turn - MINUTE, HOUR)
    usage = counted(usage_at(usage, turn + MINUTE, "UTC", TURN), MINUTE, turn + MINUTE, HOUR)
    assert (usage.used, usage.sessions) == (MINUTE, 0)
    assert usage.session == Session(10 * MINUTE, turn + MINUTE)


def test_only_focus_with_input_is_active() -> None:
    meter, idle = Meter(), IDLE_AFTER.total_seconds()
    meter.touch(5)
    assert meter.take(100) == timedelta(0), "without focus nothing counts"
    meter.look(100, focused=True)
    meter.touch(130)
    assert meter.take(140) == timedelta(seconds=40)
    assert meter.take(9_999) == timedelta(seconds=idle - 10), "nobody touched it since"
    meter.touch(10_000)
    meter.look(10_010, focused=True)
    meter.look(10_020, focused=False)
    assert meter.take(20_000) == timedelta(seconds=20)
    meter.look(20_000, focused=True)
    assert meter.take(60_000) == timedelta(seconds=idle), "the machine slept meanwhile"
