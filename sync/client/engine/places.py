"""How a place in a circle ends: given up to be given back, left, or taken away."""

from typing import Final

from app.domain.circles.circle import CircleState
from app.domain.circles.outbox import OutKind, OutState
from app.vault.transaction import Transaction
from sync.client.engine import troubles
from sync.client.engine.desk import Desk
from sync.protocol.times import DAY_MS

ASKING: Final = "resync"
"""The name under which a request to be let in again waits for its answer."""
ASKED: Final = "resync sent"
"""The name under which stands when it was sent."""

_WEEKS: Final = 28
_HALF_A_YEAR: Final = 182


def give_up(desk: Desk, sentence: str = troubles.COPIED) -> None:
    """Forget the group's secrets; nothing is sent until the others give the place back."""

    def work(tx: Transaction) -> None:
        state = tx.circle_state.load(desk.id)
        tx.circle_state.forget(desk.id)
        tx.circle_pulses.sit_out(desk.id)
        tx.circles.update(desk.id, state=CircleState.RESYNC, trouble=sentence)
        data: dict[str, object] = {"seq": state.seq if state else 0}
        tx.circle_posts.note_event(desk.id, desk.tools.now, "place_lost", data)

    desk.write(work)
    _forget(desk)


def forget_all(tx: Transaction, circle: bytes) -> None:
    """Forget what opens anything in a circle: one is in it no longer."""
    tx.circle_state.forget(circle)
    tx.circles.update(circle, repair=None)


def over(desk: Desk) -> None:
    """Note that one is in the circle no longer: by one's own will, or by somebody else's."""
    left = desk.circle.state is CircleState.LEFT

    def work(tx: Transaction) -> None:
        forget_all(tx, desk.id)
        if not left:
            tx.circles.update(desk.id, state=CircleState.REMOVED, trouble="")
            tx.circle_posts.note_event(desk.id, desk.tools.now, "removed", {})
        tx.circle_people.gone(desk.id, desk.circle.me)

    if not left and _is_asking(desk):
        _await_answer(desk)
        return
    desk.write(work)
    if not left:
        desk.tally.say(troubles.REMOVED)
    _forget(desk)


def replaced(desk: Desk) -> None:
    """Note that the place was given to another device of this person: by their own request or not.

    Who asked with this journal waits for the answer; any other copy can only ask, too.
    """
    if desk.circle.state is CircleState.LEFT or _is_asking(desk):
        over(desk)
        return
    give_up(desk, troubles.TAKEN)
    desk.tally.say(troubles.TAKEN)


def _is_asking(desk: Desk) -> bool:
    return desk.read(lambda tx: tx.circle_state.pending(desk.id, ASKING)) is not None


def _await_answer(desk: Desk) -> None:
    """The old place is gone, since another was asked for: the answer is on its way, most likely."""

    def work(tx: Transaction) -> None:
        kept = {name: tx.circle_state.pending(desk.id, name) for name in (ASKING, ASKED)}
        tx.circle_state.forget(desk.id)
        for name, data in kept.items():
            tx.circle_state.set_pending(desk.id, data, name)
        tx.circles.update(desk.id, state=CircleState.RESYNC, trouble="")

    desk.write(work)
    _forget(desk)


def let_go(desk: Desk) -> None:
    """Forget the group's secrets of a circle that one has left, when nobody sees one off.

    That is at once where nobody else is there, else after some weeks; somebody who could not even
    tell the others keeps trying for half a year.
    """
    if desk.spot is None or desk.circle.state is not CircleState.LEFT:
        return
    rows = desk.read(lambda tx: tx.circle_outbox.of(desk.id))
    left = [row for row in rows if row.kind is OutKind.LEAVE]
    told = any(row.state is OutState.ACCEPTED for row in left)
    since = max((row.created_at for row in left), default=0)
    days = (desk.tools.now - since) // DAY_MS
    if len(desk.session.people) == 1 or days >= (_WEEKS if told else _HALF_A_YEAR):
        over(desk)


def _forget(desk: Desk) -> None:
    desk.spot = desk.commit = None
    desk.refresh_row()
