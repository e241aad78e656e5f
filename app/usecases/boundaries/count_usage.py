"""Count active time in the circle."""

from dataclasses import replace
from datetime import datetime, timedelta

from app.domain.boundaries.usage import counted
from app.domain.changes import Changes
from app.usecases.boundaries.standing import Standing, keep, standing
from app.vault.transaction import Transaction

_CHANGED = Changes(limits=True)


def count_usage(
    tx: Transaction, active: timedelta, *, now: datetime, zone: str
) -> tuple[Standing, Changes]:
    """Count some active time that ended now, and return where one stands then.

    Nothing active is counted too: the moment is kept, so that a clock set back adds nothing.
    """
    found = standing(tx, now=now, zone=zone)
    pause = timedelta(minutes=found.policy.pause_minutes)
    after = replace(found, usage=counted(found.usage, active, found.now, pause))
    keep(tx, after)
    return after, _CHANGED


def note_break_shown(tx: Transaction, *, now: datetime, zone: str) -> Changes:
    """Note that the reminder of a break was shown: not again in this session."""
    found = standing(tx, now=now, zone=zone)
    session = found.usage.session
    if session is not None:
        usage = replace(found.usage, session=replace(session, reminded=True))
        keep(tx, replace(found, usage=usage))
    return _CHANGED
