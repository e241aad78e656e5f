"""The present as limits know it: it never goes back, whatever the computer's clock does.

What cannot be noticed: a clock that is set forward while the program is closed. And a clock that
was ahead by less than a year holds everything until the true time has caught up.
"""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from app.domain.boundaries.days import day_at
from app.domain.boundaries.plan import LONGEST_LOCK, Lock, Plan
from app.domain.boundaries.usage import Usage

#: From here on a clock that is behind is asked about.
ASKED_FROM = timedelta(days=365)
_FIRST, _LAST = datetime(1970, 1, 1, tzinfo=UTC), datetime(9000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Clock:
    """What is kept of the time.

    Attributes:
        mark: the latest moment that was counted.
        asked: the mark at which the person said that the computer's clock is wrong.
        held_until: the circle stays closed until then, since the mark was set back in a lock.
    """

    mark: datetime
    asked: datetime | None = None
    held_until: datetime | None = None


def present(mark: datetime | None, wall: datetime) -> datetime:
    """Return the present: the computer's clock, but never before what was counted already.

    Args:
        mark: the latest moment that was counted, if any.
        wall: the computer's clock; beyond all reason it counts as the last day that is within.
    """
    wall = min(max(wall, _FIRST), _LAST)
    return wall if mark is None else max(mark, wall)


@dataclass(frozen=True, slots=True)
class Running:
    """The present while the program runs: it began once, and goes on by a monotonic clock.

    So a clock that is set forward or back meanwhile changes nothing.
    """

    began: datetime
    steady: float

    def now(self, steady: float) -> datetime:
        """Return the present.

        Args:
            steady: seconds of the clock that only goes forward.
        """
        return self.began + timedelta(seconds=max(0.0, steady - self.steady))


def is_asked(clock: Clock | None, wall: datetime) -> bool:
    """Whether the person is to say which is right: this computer's clock, or what was counted."""
    if clock is None or wall > clock.mark - ASKED_FROM:
        return False
    # Once: what was counted since then by the running program is not asked about again.
    return clock.asked is None or clock.mark - clock.asked > ASKED_FROM


@dataclass(frozen=True, slots=True)
class Kept:
    """All that hangs on the clock."""

    clock: Clock
    plan: Plan
    lock: Lock | None
    usage: Usage


def set_back(kept: Kept, wall: datetime, zone: str, known: Usage | None = None) -> Kept:
    """Return all of it with the clock set back to the computer's, so that nothing is gained.

    What was used of the day counts for the day it is now; a lock lasts for what is left of it, and
    keeps the circle closed until the next day; a looser policy holds from the next day on.

    Args:
        kept: before; its usage of the day of the mark.
        wall: the computer's clock, which the person says is right.
        zone: where the person is.
        known: what was counted of the day it is now, if it had begun before.
    """
    now = present(None, wall)
    mark = kept.clock.mark
    day = day_at(None if known is None else known.day, now, zone, kept.plan.current.turns_at)
    already, begun = (known.used, known.sessions) if known is not None else (timedelta(0), 0)
    session = kept.usage.session
    if session is not None:
        session = replace(session, last=now - max(timedelta(0), mark - session.last))
    lock, held = kept.lock, None
    if lock is not None and lock.holds(mark):
        left = min(lock.ends - mark, LONGEST_LOCK)
        lock, held = replace(lock, began=now, ends=now + left), day.ends
    plan = kept.plan
    if plan.pending is not None:
        plan = replace(plan, pending_from=day.ends)
    used, sessions = already + kept.usage.used_at(mark), begun + kept.usage.sessions
    usage = Usage(day, used, sessions, session)
    return Kept(Clock(now, held_until=held), plan, lock, usage)
