"""How a place in a circle ends: given up to be given back, left, or taken away."""

from app.domain.circles.circle import CircleState
from app.vault.transaction import Transaction
from sync.client.engine import troubles
from sync.client.engine.desk import Desk


def give_up(desk: Desk, sentence: str = troubles.COPIED) -> None:
    """Forget the group's secrets; nothing is sent until the others give the place back."""

    def work(tx: Transaction) -> None:
        state = tx.circle_state.load(desk.id)
        tx.circle_state.forget(desk.id)
        tx.circles.update(desk.id, state=CircleState.RESYNC, trouble=sentence)
        data: dict[str, object] = {"seq": state.seq if state else 0}
        tx.circle_posts.note_event(desk.id, desk.tools.now, "place_lost", data)

    desk.write(work)
    _forget(desk)


def over(desk: Desk) -> None:
    """Note that one is in the circle no longer: by one's own will, or by somebody else's."""
    left = desk.circle.state is CircleState.LEFT

    def work(tx: Transaction) -> None:
        tx.circle_state.forget(desk.id)
        if not left:
            tx.circles.update(desk.id, state=CircleState.REMOVED, trouble="", repair=None)
            tx.circle_posts.note_event(desk.id, desk.tools.now, "removed", {})
        tx.circle_people.gone(desk.id, desk.circle.me)

    desk.write(work)
    if not left:
        desk.tally.say(troubles.REMOVED)
    _forget(desk)


def _forget(desk: Desk) -> None:
    desk.spot = desk.commit = None
    desk.refresh_row()
