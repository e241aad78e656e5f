"""One full round of one circle: read all there is, do what is due, send all that waits.

A round is a plain function of the vault, the clock, chance and what the relay answers: it starts no
thread, and waits for nothing but the relay.
"""

from typing import Final

from app.domain.circles.circle import OVER, CircleState
from sync.client.engine import (
    apart,
    chores,
    entering,
    founding,
    goinghome,
    healing,
    inviting,
    mending,
    places,
    returning,
    troubles,
    withdrawing,
)
from sync.client.engine.desk import Desk
from sync.client.engine.elsewhere import address
from sync.client.engine.files import fetch_files
from sync.client.engine.goingon import close_left
from sync.client.engine.reading import read_on
from sync.client.engine.sending import send_due
from sync.client.engine.troubles import Lost, Stuck, Trouble, plain
from sync.client.transport import AnotherLog, Cancelled
from sync.client.transport import Failure as TransportFailure
from sync.client.transport import Refused as RelayRefused
from sync.protocol.problems import Problem
from sync.session.errors import SessionError

_OVERTAKEN: Final = 4
"""How often a round begins before somebody else being faster is told as a trouble."""
_REFUSALS: Final = {
    Problem.NEEDS_REPAIR: (troubles.RESTORED, CircleState.STUCK),
    Problem.TOO_OLD: (troubles.TOO_LATE, CircleState.STUCK),
    Problem.MOVED: (troubles.MOVED, CircleState.STUCK),
    Problem.UNKNOWN: (troubles.FORGOTTEN, CircleState.STUCK),
}


def go_round(desk: Desk, *, boxes: bool = True) -> bool:
    """Do one round; return whether nothing is left to read or send now.

    Without `boxes` nobody's letters and requests are looked for: there is only news of the log.

    What is in the way is told by the tally and noted in the circle's row. What is the vault's
    trouble (a full disk) is raised as it is; nothing was changed by what could not be kept.

    Raises:
        Failure: the vault's.
        Cancelled: it was stopped.
    """
    desk.refresh()
    try:
        _go(desk, boxes=boxes)
    except (TransportFailure, SessionError, Trouble) as error:
        note_failure(desk, error)
        return False
    _note_success(desk)
    in_trouble = {CircleState.STUCK, CircleState.RESYNC}
    return _is_done(desk) and desk.circle.state not in in_trouble


def _note_success(desk: Desk) -> None:
    """All was reached: what was in the way is so no longer."""
    if desk.spot is None:
        return
    desk.refresh_row()
    if desk.circle.state in {CircleState.STUCK, CircleState.RESYNC}:
        # Who asked for another place may find that the old one is of use again.
        _look_again(desk)
    elif desk.circle.trouble == troubles.ANOTHER:
        # The relay shows again what it showed before: whatever that was, it is over.
        desk.set_trouble("", CircleState.MEMBER)
    elif desk.circle.state is CircleState.FORKED:
        desk.tally.say(desk.circle.trouble)
    elif desk.circle.state is CircleState.MEMBER:
        desk.set_trouble(apart.sentence(desk))
        desk.tally.say(desk.circle.trouble)
    now = desk.tools.now
    desk.write(lambda tx: tx.circles.update(desk.id, last_synced_at=now))


def _look_again(desk: Desk) -> None:
    """Whether somebody has mended what this circle was stuck with."""
    try:
        mended = mending.is_writable(desk)
    except TransportFailure as error:
        note_failure(desk, error)
        return
    if mended:
        desk.set_trouble(apart.sentence(desk), CircleState.MEMBER)
    desk.tally.say(desk.circle.trouble)


def note_failure(desk: Desk, error: Exception) -> None:
    """Keep what was in the way, and tell it in one sentence.

    Raises:
        Cancelled: it was the person who stopped it.
    """
    if isinstance(error, Cancelled):
        raise error
    failure, state = plain(error), None
    if isinstance(error, RelayRefused) and error.problem in _REFUSALS:
        sentence, state = _REFUSALS[error.problem]
        failure = Stuck(sentence)
    if isinstance(error, AnotherLog) and healing.shows_another_history(desk):
        failure, state = Stuck(troubles.ANOTHER), CircleState.FORKED
    desk.tally.say(str(failure))
    desk.tally.failure = failure
    desk.refresh_row()
    if isinstance(failure, Lost) or (desk.spot is None and desk.circle.state in OVER):
        return
    if desk.circle.state is CircleState.LEFT and state is not None:
        # The relay takes no word of goodbye any more; the others see that nobody comes.
        desk.write(lambda tx: places.forget_all(tx, desk.id))
        desk.refresh()
        return
    if desk.circle.state not in {CircleState.MEMBER, CircleState.FORKED}:
        state = None
    desk.set_trouble(str(failure), state)


def _go(desk: Desk, *, boxes: bool) -> None:
    state = desk.circle.state
    if state is not CircleState.MEMBER:
        # Taking back waits neither for a place in the circle nor for what is in the way there.
        withdrawing.withdraw_due(desk)
    if state is CircleState.FOUNDING:
        founding.go_on(desk)
    if state in {CircleState.JOINING, CircleState.WAITING}:
        entering.go_on(desk)
    if state is CircleState.RESYNC:
        returning.go_on(desk)
    places.let_go(desk)
    if desk.spot is not None:
        _as_member(desk, boxes=boxes)
        places.let_go(desk)


def _as_member(desk: Desk, *, boxes: bool) -> None:
    address.look(desk)
    apart.look(desk)
    goinghome.go_on(desk)
    healing.with_any_log(desk, lambda: _in_turn(desk, boxes=boxes))


def _in_turn(desk: Desk, *, boxes: bool) -> None:
    """Do the round, and once more with the next turn where somebody ended this one meanwhile.

    What is sent knows this by itself; a box that is made, or a capability that is shown, does not.
    """
    for left in reversed(range(_OVERTAKEN)):
        try:
            _round(desk, boxes=boxes)
        except RelayRefused as refusal:
            if refusal.problem is not Problem.STALE_TURN or not left or desk.spot is None:
                raise
        else:
            return


def _round(desk: Desk, *, boxes: bool) -> None:
    mending.finish_repair(desk)
    read_on(desk)
    if desk.spot is None:
        return
    close_left(desk)
    if desk.circle.state is not CircleState.LEFT:
        if boxes:
            inviting.look_for_requests(desk)
            returning.read_letters(desk)
        chores.do(desk)
    send_due(desk)
    if desk.spot is not None:
        read_on(desk)
        fetch_files(desk)


def _is_done(desk: Desk) -> bool:
    if desk.spot is None:
        # Who waits to be let in has done what there was to do; the rest is up to others.
        waits = {CircleState.FOUNDING, CircleState.RESYNC}
        return desk.circle.state not in waits and not withdrawing.due(desk)
    return not desk.read(lambda tx: tx.circle_outbox.due(desk.id, desk.tools.now))
