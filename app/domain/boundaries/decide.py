"""What is allowed now, until when, and why: a pure function of limits, usage and now."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from app.domain.boundaries.acts import NEVER_LIMITED, Act
from app.domain.boundaries.plan import NO_PLAN, Lock, Plan, in_force, looser_from
from app.domain.boundaries.policy import Policy
from app.domain.boundaries.spans import WEEK, is_within, next_edge
from app.domain.boundaries.usage import NOTHING, Usage

_STEPS = 200


class Why(StrEnum):
    """What keeps the circle closed."""

    DAY = "day"
    SESSION = "session"
    WINDOW = "window"
    LOCK = "lock"
    CLOCK = "clock"


@dataclass(frozen=True, slots=True)
class Override:
    """A limit opened once more: after a wait, for a while."""

    opens: datetime
    ends: datetime

    def holds(self, moment: datetime) -> bool:
        """Whether the circle is open by it."""
        return self.opens <= moment < self.ends


@dataclass(frozen=True, slots=True)
class Limits:
    """All that the person has set.

    Attributes:
        held_until: the circle stays closed until then, whatever else is set.
    """

    plan: Plan = NO_PLAN
    lock: Lock | None = None
    override: Override | None = None
    held_until: datetime | None = None

    def policy(self, moment: datetime) -> Policy:
        """Return the policy that holds at a moment."""
        return in_force(self.plan, self.lock, moment)

    def is_locked(self, moment: datetime) -> bool:
        """Whether a lock is in force."""
        return self.lock is not None and self.lock.holds(moment)

    def opened_by_override(self, moment: datetime) -> bool:
        """Whether an override opens the circle; in a lock none does."""
        return (
            self.override is not None and self.override.holds(moment) and not self.is_locked(moment)
        )


@dataclass(frozen=True, slots=True)
class Decision:
    """What holds now.

    Attributes:
        is_open: whether the circle may be read and spoken in.
        why: what keeps it closed.
        opens_at: when it opens again if nothing is used until then; None for not by itself.
        left: how much active time is left before a budget ends; None for no such limit.
        closes_at: when it closes by the clock, whatever is used.
        by_override: whether it is open by an override alone.
        may_override: whether an override can be asked for.
        is_break_due: whether the strip that reminds of a break is to be shown.
    """

    is_open: bool
    why: Why | None = None
    opens_at: datetime | None = None
    left: timedelta | None = None
    closes_at: datetime | None = None
    by_override: bool = False
    may_override: bool = False
    is_break_due: bool = False

    def allows(self, act: Act) -> bool:
        """Whether something may be done; what is never limited always may."""
        return self.is_open or act in NEVER_LIMITED


def decide(limits: Limits, usage: Usage, now: datetime) -> Decision:
    """Return what holds now.

    Args:
        limits: what the person has set.
        usage: of the day of now, as `usage.usage_at` returns it.
        now: on the clock that never goes back.
    """
    blocked = _blocked(limits, usage, now)
    if blocked is not None:
        why, _ = blocked
        waits = limits.override is not None and limits.override.ends > now
        return Decision(
            is_open=False,
            why=why,
            opens_at=_opening(limits, usage, now),
            may_override=not limits.is_locked(now) and why is not Why.CLOCK and not waits,
        )
    policy = limits.policy(now)
    session = usage.session_at(now, timedelta(minutes=policy.pause_minutes))
    is_due = (
        policy.break_minute is not None
        and session is not None
        and not session.reminded
        and session.used >= timedelta(minutes=policy.break_minute)
    )
    if _closed_by_policy(limits, usage, now) is not None:
        assert limits.override is not None, "nothing else opens what a policy closes"
        return Decision(True, closes_at=limits.override.ends, by_override=True, is_break_due=is_due)
    return Decision(
        True,
        left=_left(policy, usage, now),
        closes_at=_closing(policy, usage, now),
        is_break_due=is_due,
    )


def _blocked(limits: Limits, usage: Usage, at: datetime) -> tuple[Why, datetime | None] | None:
    """Return what keeps the circle closed at a moment, and until when if that is known."""
    if limits.held_until is not None and at < limits.held_until:
        return Why.CLOCK, limits.held_until
    if limits.lock is not None and limits.lock.closes and limits.lock.holds(at):
        return Why.LOCK, limits.lock.ends
    if limits.opened_by_override(at):
        return None
    return _closed_by_policy(limits, usage, at)


def _closed_by_policy(
    limits: Limits, usage: Usage, at: datetime
) -> tuple[Why, datetime | None] | None:
    policy = limits.policy(at)
    if _is_spent(policy.day_minutes, usage.used_at(at)):
        return Why.DAY, usage.day.ends if at < usage.day.ends else None
    pause = timedelta(minutes=policy.pause_minutes)
    session = usage.session_at(at, pause)
    if _is_spent(policy.session_minutes, NOTHING if session is None else session.used):
        return Why.SESSION, None if session is None else session.last + pause
    windows, zone = policy.windows, usage.day.zone
    if windows is not None and not is_within(windows, WEEK, at, zone):
        return Why.WINDOW, next_edge(windows, WEEK, at, zone, begins=True)
    return None


def _opening(limits: Limits, usage: Usage, now: datetime) -> datetime | None:
    """Return the first moment at which nothing keeps the circle closed, if nothing is used."""
    at = now
    for _ in range(_STEPS):
        blocked = _blocked(limits, usage, at)
        if blocked is None:
            return at
        override = None if limits.override is None else limits.override.opens
        until = _first_after(at, (blocked[1], looser_from(limits.plan, limits.lock), override))
        if until is None:
            return None
        at = until
    return None


def _first_after(at: datetime, moments: Iterable[datetime | None]) -> datetime | None:
    return min((one for one in moments if one is not None and one > at), default=None)


def _is_spent(minutes: int | None, used: timedelta) -> bool:
    return minutes is not None and used >= timedelta(minutes=minutes)


def _left(policy: Policy, usage: Usage, now: datetime) -> timedelta | None:
    session = usage.session_at(now, timedelta(minutes=policy.pause_minutes))
    budgets = (
        (policy.day_minutes, usage.used_at(now)),
        (policy.session_minutes, NOTHING if session is None else session.used),
    )
    return min(
        (timedelta(minutes=minutes) - used for minutes, used in budgets if minutes is not None),
        default=None,
    )


def _closing(policy: Policy, usage: Usage, now: datetime) -> datetime | None:
    if policy.windows is None:
        return None
    return next_edge(policy.windows, WEEK, now, usage.day.zone, begins=False)
