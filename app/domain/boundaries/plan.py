"""The policy in force, the looser one that waits, and locks that put it off."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from app.domain.boundaries.failures import BadLock, LockHolds
from app.domain.boundaries.policy import NO_LIMITS, Policy, checked, loosened, stricter

LONGEST_LOCK = timedelta(days=30)
_SHORTEST_LOCK = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Lock:
    """A promise to oneself: until it ends nothing is loosened and nothing opened once more.

    Attributes:
        closes: whether it also keeps the circle closed.
        reason: in the person's own words.
    """

    began: datetime
    ends: datetime
    closes: bool = False
    reason: str = ""

    def holds(self, moment: datetime) -> bool:
        """Whether it is in force."""
        return self.began <= moment < self.ends


@dataclass(frozen=True, slots=True)
class Plan:
    """The policy in force, and a looser one from a moment on."""

    current: Policy = NO_LIMITS
    pending: Policy | None = None
    pending_from: datetime | None = None


NO_PLAN = Plan()


def looser_from(plan: Plan, lock: Lock | None) -> datetime | None:
    """Return when the looser policy begins to hold: not before the end of a lock."""
    if plan.pending_from is not None and lock is not None and lock.holds(plan.pending_from):
        return lock.ends
    return plan.pending_from


def in_force(plan: Plan, lock: Lock | None, moment: datetime) -> Policy:
    """Return the policy that holds at a moment."""
    begins = looser_from(plan, lock)
    if plan.pending is not None and begins is not None and begins <= moment:
        return plan.pending
    return plan.current


def settled(plan: Plan, lock: Lock | None, now: datetime) -> Plan:
    """Return the plan with what has come into force in its place."""
    policy = in_force(plan, lock, now)
    return plan if policy is plan.current else Plan(policy)


def changed(
    plan: Plan, wanted: Policy, lock: Lock | None, *, now: datetime, next_day: datetime
) -> Plan:
    """Return the plan after a change: what is stricter holds now, the rest from the next day on.

    Args:
        plan: before the change.
        wanted: the policy after it.
        lock: the latest lock.
        now: on the clock that never goes back.
        next_day: when the day of now ends.

    Raises:
        BadLimit: a value lies outside of what a limit can be.
        LockHolds: something would be loosened, and a lock is in force.
    """
    wanted, plan = checked(wanted), settled(plan, lock, now)
    if not loosened(plan.current, wanted):
        return Plan(wanted)
    held = lock is not None and lock.holds(now)
    # What waited before the lock began is part of what is wanted, and may be made stricter too.
    if held and (plan.pending is None or loosened(plan.pending, wanted)):
        raise LockHolds
    begins = plan.pending_from if held else next_day
    return Plan(stricter(plan.current, wanted), wanted, begins)


def locked(
    before: Lock | None, length: timedelta, reason: str, *, closes: bool, now: datetime
) -> Lock:
    """Return a lock that begins now, or the one in force made longer or stricter.

    Raises:
        BadLock: it has no length, is longer than 30 days, or would end or open before the one that
            holds now.
    """
    if not _SHORTEST_LOCK <= length <= LONGEST_LOCK:
        raise BadLock
    ends = now + length
    if before is None or not before.holds(now):
        return Lock(now, ends, closes, reason)
    if ends < before.ends or (before.closes and not closes):
        raise BadLock
    return replace(before, ends=ends, closes=closes, reason=reason or before.reason)
