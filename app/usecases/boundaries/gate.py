"""The gate before a circle: what may be read now, what of it is shown, and when words go out.

It stands before reading and speaking alone. Nothing that is never limited passes through it.
"""

from dataclasses import replace
from datetime import datetime

from app.domain.boundaries.acts import Act, act_of
from app.domain.boundaries.decide import Decision
from app.domain.boundaries.delivery import goes_out_from, next_delivery, shown_up_to
from app.domain.boundaries.failures import LimitReached
from app.domain.boundaries.sentences import closed_sentence
from app.domain.circles.reading import Quiet
from app.domain.when import to_millis
from app.usecases.boundaries.standing import standing
from app.vault.transaction import Transaction


def check(tx: Transaction, act: Act, *, now: datetime) -> None:
    """Let pass who may do something now.

    Raises:
        LimitReached: the person's own limits keep the circle closed.
    """
    found = standing(tx, now=now)
    decision = found.decision
    if not decision.allows(act):
        raise _reached(decision, found.now, found.usage.day.zone)


def quiet_of(tx: Transaction, circle: bytes, *, now: datetime) -> Quiet:
    """Return when a circle shows what arrived: as chosen for it, and as the limits have it."""
    quiet, found = tx.circle_quiet.quiet(circle), standing(tx, now=now)
    zone = found.usage.day.zone
    shown = shown_up_to(found.policy, zone, found.now)
    if shown is None:
        return quiet
    then = next_delivery(found.policy, zone, found.now)
    return replace(
        quiet, limited_to=to_millis(shown), limited_until=None if then is None else to_millis(then)
    )


def goes_out(tx: Transaction, kind: str, *, now: datetime) -> datetime | None:
    """Return before which moment a message does not go out; None for at once.

    Raises:
        LimitReached: by these limits it never does.
    """
    if act_of(kind) is not Act.SPEAK_IN_CIRCLE:
        return None
    found = standing(tx, now=now)
    decision, zone = found.decision, found.usage.day.zone
    opens = found.now if decision.is_open else decision.opens_at
    ready = (
        None if opens is None else goes_out_from(found.limits.policy(opens), zone, found.now, opens)
    )
    if ready is None:
        raise _reached(decision, found.now, zone)
    return ready if ready > found.now else None


def _reached(decision: Decision, now: datetime, zone: str) -> LimitReached:
    return LimitReached(closed_sentence(decision, now, zone), decision, now, zone)
