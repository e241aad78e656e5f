"""How often active time is kept: seldom, but at once when a limit or a break is due."""

from datetime import datetime, timedelta

from app.domain.boundaries.decide import Limits, decide
from app.domain.boundaries.usage import Usage

#: What a kill can lose at most of what was counted.
EVERY = timedelta(seconds=20)
_LEAST = timedelta(milliseconds=50)


def kept_after(limits: Limits, usage: Usage, now: datetime, pending: timedelta) -> timedelta:
    """Return how much later active time is to be kept, if somebody stays active until then.

    Args:
        limits: what the person has set.
        usage: what is kept, of the day of now.
        now: on the clock that never goes back.
        pending: active time that is not kept yet.
    """
    lengths = [EVERY - pending]
    decision, policy = decide(limits, usage, now), limits.policy(now)
    if decision.left is not None:
        lengths.append(decision.left - pending)
    if policy.break_minute is not None:
        session = usage.session_at(now, timedelta(minutes=policy.pause_minutes))
        used = timedelta(0) if session is None else session.used
        left = timedelta(minutes=policy.break_minute) - used
        told = session is not None and session.reminded
        if left > timedelta(0) and not told:  # else it was due when this was kept
            lengths.append(left - pending)
    return max(min(lengths), _LEAST)
