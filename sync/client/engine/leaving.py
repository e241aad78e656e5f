"""Leaving, and seeing those off who leave: both open a turn, so nobody's change passes them by.

And what follows when somebody went: a key for letters that they do not know.
"""

import hashlib
from typing import Final

from app.domain.circles.circle import CircleState
from app.domain.circles.outbox import OutRow
from sync.client.engine.commits import MOST_TRIES, deliver, drop, insist, is_settled, keep
from sync.client.engine.desk import Desk
from sync.client.engine.records import Commit
from sync.client.engine.troubles import IN_CIRCLES, Stuck
from sync.session.acting import propose_leave
from sync.session.acts import Leave, Renew
from sync.session.errors import RefusedError
from sync.session.standing import knows_who_went, unmet

TOO_LATE: Final = "You left the circle before it was sent."


def leave(desk: Desk, row: OutRow) -> None:
    """Tell the circle that one leaves; somebody else's client completes it.

    Raises:
        Stuck: the relay lets nobody be first.
    """
    for _ in range(MOST_TRIES):
        if desk.commit is None and others_leaving(desk):
            # Who only asked to go, too, sees nobody off any more.
            see_off(desk)
            if is_settled(desk, row):
                return
        if desk.commit is None:
            try:
                _prepare(desk, row.id)
            except RefusedError as error:
                drop(desk, row, str(error))
                return
        deliver(desk)
        if is_settled(desk, row):
            return
    raise Stuck(IN_CIRCLES)


def _prepare(desk: Desk, row: bytes) -> None:
    tools, session = desk.tools, desk.session
    pending = propose_leave(session, now=tools.seconds, random=tools.random)
    body_hash = hashlib.sha256(pending.body).digest()
    record = pending.to_bytes()
    keep(desk, pending, Commit(
        row, tools.id(), session.turn, body_hash, record, changes=False, leaves=True
    ))  # fmt: skip


def see_off(desk: Desk) -> None:
    """Complete what those asked for who leave, unless somebody else is faster."""
    insist(desk, Leave(), others_leaving)


def is_leaving(desk: Desk) -> bool:
    """Whether this person waits to be seen off."""
    return any(member.is_self for member in desk.session.leaving)


def others_leaving(desk: Desk) -> bool:
    """Whether somebody else waits to be seen off."""
    return any(not member.is_self for member in desk.session.leaving)


def renew(desk: Desk) -> None:
    """Bring the roster up to date after somebody went or came, unless somebody else is faster."""
    if desk.circle.state is CircleState.MEMBER:
        insist(desk, Renew(), _is_outdated)


def _is_outdated(desk: Desk) -> bool:
    session = desk.session
    if session.leaving:
        return False
    return knows_who_went(session.roster) or unmet(session.roster, desk.circle.me)
