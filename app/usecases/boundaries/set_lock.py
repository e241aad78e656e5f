"""Lock one's limits for a while of one's own choice."""

from datetime import datetime, timedelta

from app.domain.boundaries.plan import Lock, locked
from app.domain.changes import Changes
from app.usecases.boundaries.standing import keep, standing
from app.vault.transaction import Transaction

_CHANGED = Changes(limits=True, circles=True)


def set_lock(
    tx: Transaction, length: timedelta, reason: str, *, closes: bool, now: datetime, zone: str
) -> tuple[Lock, Changes]:
    """Lock the limits as they are, or make the lock in force longer or stricter.

    What was opened once more ends with it.

    Raises:
        BadLock: it has no length, is longer than 30 days, or would be shorter or less strict than
            the one in force.
    """
    found = standing(tx, now=now, zone=zone)
    before = found.limits.lock
    lock = locked(before, length, reason.strip(), closes=closes, now=found.now)
    tx.limits.put_lock(lock, longer=found.limits.is_locked(found.now))
    tx.limits.end_override(found.now)
    keep(tx, found)
    return lock, _CHANGED
