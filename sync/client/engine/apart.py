"""Whether the circle goes on in two places: the move that led here is lost where it was before.

Whoever followed is told, and asks to be let in again there (`goinghome`), or stays. Who is right no
program knows: it depends on where the people are.
"""

from typing import Final

from app.vault.transaction import Transaction
from sync.client.engine import goinghome, troubles
from sync.client.engine.desk import Desk
from sync.client.engine.elsewhere import left
from sync.client.engine.elsewhere.left import Left
from sync.client.engine.pins import from_session
from sync.client.transport.failures import Cancelled, Refused
from sync.client.transport.failures import Failure as TransportFailure
from sync.protocol.problems import Problem
from sync.protocol.times import SECOND_MS

_AGAIN: Final = 3600 * SECOND_MS


def look(desk: Desk) -> None:
    """Look once an hour whether the places that were left still have the move that led on.

    It holds nothing up: a relay that does not answer is asked another time.

    Raises:
        Cancelled: it was stopped.
    """
    known, now = left.load(desk), desk.tools.now
    if not known:
        return
    roster, me = desk.session.roster, desk.circle.me
    kept = [_looked(desk, one, now) for one in known if not one.is_over(roster, me, now)]
    for one in kept:
        if one.apart and one.place.log not in desk.tally.silent:
            goinghome.tell(desk, one)
    if kept == known:
        return
    apart = {one.place.log for one in kept if one.apart}

    def work(tx: Transaction) -> None:
        left.store(tx, desk.id, kept)
        for one in known:
            if one.place.log not in apart:
                goinghome.forget(tx, desk, one)

    desk.write(work)


def _looked(desk: Desk, one: Left, now: int) -> Left:
    """The place as it is known now."""
    if abs(now - one.looked) < _AGAIN:
        return one
    return left.seen(one, now, apart=_is_lost(desk, one))


def _is_lost(desk: Desk, one: Left) -> bool:
    """Whether the relay says that it does not have the act; what it said before, where it is mute.

    Raises:
        Cancelled: it was stopped.
    """
    try:
        line = desk.tools.lines.line(one.place.url, from_session(one.place.pin))
        # No capability is shown to a relay that says itself that it is another one.
        if line.describe().value.relay == one.place.relay:
            line.state(one.place.log, one.capability)
            return False
    except Refused as refusal:
        if refusal.problem is Problem.UNKNOWN:
            return True
    except TransportFailure as error:
        if isinstance(error, Cancelled):
            raise
        desk.tally.silent.add(one.place.log)  # not waited for once more in this round
    return one.apart


def places(desk: Desk) -> list[Left]:
    """Where others may go on without this journal, the latest first."""
    return [one for one in reversed(left.load(desk)) if one.apart]


def sentence(desk: Desk) -> str:
    """What the person is told of it; empty where there is nothing to tell."""
    return goinghome.sentence(desk) or troubles.APART if places(desk) else ""
