"""What breaks at a relay and how it is mended: an invalid turn, a restored backup."""

import hashlib
from typing import Final

from app.domain.circles.circle import CircleState
from app.domain.circles.outbox import OutState
from sync.client.engine import newer, troubles, voiding
from sync.client.engine.commits import MADE_ANEW, deliver, keep
from sync.client.engine.desk import Desk, Spot
from sync.client.engine.goingback import RESTORED, go_back
from sync.client.engine.reading import read_on
from sync.client.engine.records import Commit, Repair
from sync.client.engine.repairing import renew_again, with_repair
from sync.client.engine.troubles import NotNow, Refused, Stuck
from sync.client.engine.withdrawing import take_back
from sync.client.transport.failures import Lied
from sync.client.transport.failures import Refused as RelayRefused
from sync.client.transport.values import Cursor
from sync.protocol.chain import START
from sync.protocol.documents import LogState
from sync.protocol.frames import State
from sync.protocol.problems import Problem
from sync.session.acting import repair as make_repair

_TRIES: Final = 3
REPAIRABLE: Final = frozenset({Problem.MOVED, Problem.NEEDS_REPAIR, Problem.UNKNOWN})
"""Refusals to show more of a log that a repair may mend; what is too old comes back by none."""
TOO_LATE: Final = MADE_ANEW | {Problem.UNKNOWN}
"""Refusals of a repair that others were faster than."""


# --- a relay that was restored


def meet_generation(desk: Desk, generation: bytes) -> None:
    """Find out what a restored relay still has, and go on from there.

    What it lost of one's own is offered again, withdrawals too.

    Raises:
        Stuck: it does not know the turn that this member is in.
        sync.client.transport.Lied: it says that it has less than what opened that turn.
    """
    state = _state(desk)
    if state is None:
        desk.set_trouble(troubles.FORGOTTEN, CircleState.STUCK)
        raise Stuck(troubles.FORGOTTEN)
    if not state.ended and not state.writable:
        desk.set_trouble(troubles.RESTORED, CircleState.STUCK)
    spot = desk.here
    seq = _last_common(desk, state)
    if seq < first_place(desk, state, generation):
        raise Lied("The relay says that it lost what this turn began with, and knows the turn.")
    chain = spot.cursor.chain if seq == spot.cursor.seq else chain_at(desk, seq)
    go_back(desk, Spot(spot.session, Cursor(generation, seq, chain)), RESTORED)
    for row in desk.read(lambda tx: tx.circle_outbox.of(desk.id)):
        gone = row.state in {OutState.WITHDRAWN, OutState.EXPIRED}
        if gone and row.seq_here is not None and row.seq_here <= seq:
            take_back(desk, row)


def is_writable(desk: Desk) -> bool:
    """Whether the relay takes entries in the turn that this member is in."""
    state = _state(desk)
    return state is not None and state.writable


def _state(desk: Desk) -> LogState | None:
    """How the log stands for one's own turn; None when the relay does not know that."""
    try:
        return desk.line.state(desk.log, desk.session.capability()).value
    except RelayRefused as refusal:
        if refusal.problem is not Problem.UNKNOWN:
            raise
        return None


def _last_common(desk: Desk, state: LogState) -> int:
    """The last entry that the relay has and that this member has read."""
    read = desk.here.cursor.seq
    if not state.ended:
        return min(state.head, read)
    known = chain_at(desk, state.head)
    if read < state.head or (read == state.head and known in {None, state.chain}):
        return read
    # A turn that ended before what was read of it, or with another entry in the place of one, was
    # ended by a repair, which is its last entry.
    return state.head - 1


def first_place(desk: Desk, state: LogState, generation: bytes) -> int:
    """The earliest place from which a log can be read in the turn that this member is in.

    It is behind the entry that opened the turn, except in a log that lost that entry: there a
    steward's repair told it of the turn, and is all that the log has of it.
    """
    opened, seq = desk.opened, state.head - 1
    if seq >= opened or not state.ended:
        return opened
    place = Cursor(generation, seq, chain_at(desk, seq))
    return seq if voiding.is_bridged(desk, place) else opened


def chain_at(desk: Desk, seq: int) -> bytes | None:
    """The log's chain at an entry as it was seen; None when it is not known any more."""
    return desk.read(lambda tx: tx.circle_state.chain_at(desk.id, seq)) if seq else START


# --- a steward's repair


def repair(desk: Desk, *, close: bool = False) -> None:
    """Make a repair where the members stand, and send it.

    Raises:
        Refused: this person is no steward, or does not have the capability.
        Stuck: others change the log faster.
        sync.client.transport.Failure: the relay's answer, or that there is none.
    """
    if desk.spot is None:
        raise NotNow
    if not desk.session.is_steward:
        raise Refused("Only stewards can do this.")
    newer.check(desk)
    for _ in range(_TRIES):
        _prepare(desk, close=close)
        try:
            deliver(desk)
        except RelayRefused as refusal:
            if refusal.problem not in MADE_ANEW:
                raise
        else:
            desk.write(lambda tx: renew_again(tx, desk))
            return
    raise Stuck(troubles.IN_CIRCLES)


def _prepare(desk: Desk, *, close: bool) -> None:
    tools, spot = desk.tools, desk.here
    told = with_repair(desk, lambda one: desk.line.state(desk.log, one))
    place = _place(desk, told.value, told.generation, close=close)
    pending = make_repair(
        spot.session, next_turn=place.next_turn, now=tools.seconds, random=tools.random
    )
    body_hash = hashlib.sha256(pending.body).digest()
    record = pending.to_bytes()
    keep(desk, pending, Commit(
        b"", tools.id(), spot.session.turn, body_hash, record, changes=False, repair=place
    ))  # fmt: skip


def _place(desk: Desk, state: LogState, generation: bytes, *, close: bool) -> Repair:
    """What the relay is asked for, from where it is and where the members are."""
    spot = desk.here
    turn = spot.session.turn
    following = max(state.turn, turn) + 1
    own = _state(desk)
    if own is not None:
        if spot.cursor.generation != generation:
            meet_generation(desk, generation)
        _check_read(desk, own)
        return Repair(desk.here.cursor.seq, state.turn, following, close=close)
    if state.head > spot.cursor.seq:
        # The others went on after the restore: a repair from here would undo what they said.
        raise Stuck(troubles.PASSED)
    known = chain_at(desk, state.head)
    if known is not None and known != state.chain:
        raise Stuck(troubles.STRANGE)
    # Whether it is so is seen when the log has the repair: nobody goes back on a relay's word.
    bridge, back = spot.session.capability_hash(), generation + state.chain
    return Repair(state.head, state.turn, following, turn, bridge, close, back)


def _check_read(desk: Desk, state: LogState) -> None:
    """Whether all was read that a repair from here would undo. Raises `Stuck`: it was not.

    An entry that ended the turn may be what is to be undone. So may an earlier repair, with all
    that it voided.
    """
    seq, until = desk.here.cursor.seq, state.head - state.ended
    if state.oldest > seq + 1 or (until > seq and not _is_void(desk, until)):
        raise Stuck(troubles.UNREAD)


def _is_void(desk: Desk, until: int) -> bool:
    """Whether the relay says of all that was not read, up to an entry, that it is void."""
    capability, cursor = desk.session.capability(), desk.here.cursor
    while cursor.seq < until:
        try:
            page = desk.line.read(desk.log, capability, cursor)
        except RelayRefused:
            return False
        unread = [frame for frame in page.frames if frame.seq <= until]
        if not unread or any(frame.state is not State.VOID for frame in unread):
            return False
        cursor = page.cursor
    return True


def finish_repair(desk: Desk) -> None:
    """Send a repair again that was stored before a cut, unless somebody else's made it needless."""
    commit = desk.commit
    if commit is None or commit.repair is None:
        return
    try:
        deliver(desk)
    except Refused:
        pass  # no steward any more
    except RelayRefused as refusal:
        if refusal.problem not in TOO_LATE:
            raise
    else:
        return
    # It may have arrived before the capability was replaced: the log says so, if it did.
    read_on(desk)
    if desk.spot is not None and desk.commit == commit:
        desk.write(lambda tx: tx.circle_state.set_pending(desk.id, None))
        desk.commit = None
