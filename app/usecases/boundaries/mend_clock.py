"""The computer's clock is behind by a year or more: the person says once which is right."""

from dataclasses import replace
from datetime import datetime

from app.domain.boundaries.clock import Clock, Kept, is_asked, present, set_back
from app.domain.boundaries.decide import Override
from app.domain.boundaries.failures import ClockIsRight
from app.domain.boundaries.look_back import CLOCK, Opened
from app.domain.changes import Changes
from app.domain.when import local_date
from app.usecases.boundaries.standing import standing
from app.vault.transaction import Transaction

_CHANGED = Changes(limits=True, circles=True)


def clock_in_question(tx: Transaction, *, wall: datetime) -> Clock | None:
    """Return what is kept of the time if the person is to be asked about it, else None."""
    clock = tx.limits.clock()
    return clock if is_asked(clock, wall) else None


def follow_clock(tx: Transaction, *, wall: datetime, zone: str) -> Changes:
    """Believe the computer's clock; nothing is gained by it, and the look-back has it.

    Raises:
        ClockIsRight: it is not behind by a year or more, or this was answered.
    """
    clock = clock_in_question(tx, wall=wall)
    if clock is None:
        raise ClockIsRight
    found, at = standing(tx, now=clock.mark), present(None, wall)
    known = tx.usage.of(at)
    tx.usage.forget_after(at)
    kept = set_back(
        Kept(clock, tx.limits.plan(), found.limits.lock, found.usage), wall, zone, known
    )
    tx.limits.put_clock(kept.clock)
    tx.limits.put_plan(kept.plan)
    tx.usage.put(kept.usage)
    if kept.lock is not None and kept.lock != found.limits.lock:
        tx.limits.put_lock(kept.lock, longer=True)
    tx.limits.end_override(at)
    on = local_date(at, zone)
    tx.limits.add_opened(Opened(CLOCK, on, ""), at, Override(at, at))
    return _CHANGED


def leave_clock(tx: Transaction, *, wall: datetime) -> Changes:
    """Go on from what was counted: the computer's clock is wrong. It is not asked again.

    Raises:
        ClockIsRight: nothing is to be asked.
    """
    clock = clock_in_question(tx, wall=wall)
    if clock is None:
        raise ClockIsRight
    tx.limits.put_clock(replace(clock, asked=clock.mark))
    return _CHANGED
