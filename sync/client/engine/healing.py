"""A relay that shows another log than before, in the same life of its database: it is not honest.

Where the turn is the same in both, this journal goes back to the last entry that both have, and on
with what is shown now, as the others do. Nothing is believed unseen by that: what members were
shown is compared all the same by what they say of it (`histories`).
"""

from collections.abc import Callable
from typing import Final

from sync.client.engine import troubles
from sync.client.engine.desk import Desk, Spot
from sync.client.engine.goingback import go_back
from sync.client.engine.mending import chain_at, first_place, meet_generation
from sync.client.transport.failures import AnotherLog, Restored
from sync.client.transport.failures import Failure as TransportFailure
from sync.client.transport.values import Cursor
from sync.protocol.documents import LogState

EVENT: Final = "another_history"


def with_any_log(desk: Desk, work: Callable[[], None]) -> None:
    """Do what has to do with the log, and once more from an earlier place if it is another one.

    Raises:
        Stuck: the relay does not know the turn that this member is in.
        sync.client.transport.Failure: the relay's answer, or that there is none.
    """
    try:
        work()
    except Restored as restored:
        meet_generation(desk, restored.generation)
        work()
    except AnotherLog:
        if not _goes_back(desk):
            raise
        work()


def shows_another_history(desk: Desk) -> bool:
    """Whether the relay's log is sound, but is not the one that was read so far."""
    if desk.spot is None:
        return False
    try:
        return not _fits(desk, desk.here.cursor.seq) and _is_sound(desk)
    except TransportFailure:
        return False


def _goes_back(desk: Desk) -> bool:
    """Go back to the last entry in common; False where the log is the same, or nothing is common.

    A single answer that was altered on its way is no reason: the relay is asked again.
    """
    if desk.spot is None or _fits(desk, desk.here.cursor.seq):
        return False
    spot, seq = desk.here, _last_common(desk)
    if seq is None or seq == spot.cursor.seq:
        return False
    place = Cursor(spot.cursor.generation, seq, chain_at(desk, seq))
    go_back(desk, Spot(spot.session, place), EVENT)
    desk.tally.say(troubles.CHANGED)
    return True


def _last_common(desk: Desk) -> int | None:
    """The last entry of this turn that is the same in the log and here; None when there is none."""
    state = _state(desk)
    first = first_place(desk, state, desk.here.cursor.generation)
    low, high = max(state.oldest - 1, first), min(state.head, desk.here.cursor.seq)
    if low > high or not _fits(desk, low):
        return None
    while low < high:
        middle = (low + high + 1) // 2
        if _fits(desk, middle):
            low = middle
        else:
            high = middle - 1
    return low


def _fits(desk: Desk, seq: int) -> bool:
    """Whether the relay's log leads through an entry as it was seen here."""
    cursor = desk.here.cursor
    chain = cursor.chain if seq == cursor.seq else chain_at(desk, seq)
    if chain is None and seq != cursor.seq:
        return False
    place = Cursor(cursor.generation, seq, chain)
    try:
        desk.line.read(desk.log, desk.session.capability(), place, count=1)
    except AnotherLog:
        return False
    return True


def _is_sound(desk: Desk) -> bool:
    """Whether what the relay shows in the place of what was read fits together."""
    cursor = desk.here.cursor
    if _state(desk).head < cursor.seq:
        return True
    unknown = Cursor(cursor.generation, cursor.seq, None)
    desk.line.read(desk.log, desk.session.capability(), unknown, count=1)
    return True


def _state(desk: Desk) -> LogState:
    return desk.line.state(desk.log, desk.session.capability()).value
