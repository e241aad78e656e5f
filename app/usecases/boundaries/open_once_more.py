"""Open the circle once more past a limit: it costs a wait and a sentence, and is kept.

What was asked for can be left again while one waits, or ended while it is open.
"""

from datetime import datetime, timedelta

from app.domain.boundaries.decide import Override
from app.domain.boundaries.failures import LockHolds, NeedsASentence, NothingToOpen
from app.domain.boundaries.look_back import OVERRIDE, Opened
from app.domain.changes import Changes
from app.usecases.boundaries.standing import keep, standing
from app.vault.transaction import Transaction

_CHANGED = Changes(limits=True)


def open_once_more(
    tx: Transaction, sentence: str, *, now: datetime, zone: str
) -> tuple[Override, Changes]:
    """Ask for the circle to open past a limit, and return when it does and for how long.

    Raises:
        NeedsASentence: there is not a word of why.
        LockHolds: a lock is in force.
        NothingToOpen: the circle is open, or was asked for already.
    """
    if not sentence.strip():
        raise NeedsASentence
    found = standing(tx, now=now, zone=zone)
    if found.limits.is_locked(found.now):
        raise LockHolds
    if not found.decision.may_override:
        raise NothingToOpen
    policy = found.policy
    opens = found.now + timedelta(minutes=policy.override_wait)
    override = Override(opens, opens + timedelta(minutes=policy.override_minutes))
    tx.limits.add_opened(
        Opened(OVERRIDE, found.usage.day.on, sentence.strip()), found.now, override
    )
    keep(tx, found)
    return override, _CHANGED


def end_once_more(tx: Transaction, *, now: datetime, zone: str) -> Changes:
    """Let the wait be, or the opening end: the limit holds again. The sentence is kept."""
    found = standing(tx, now=now, zone=zone)
    tx.limits.end_override(found.now)
    keep(tx, found)
    return _CHANGED
