"""Following a move: nobody goes before the act was verified, and the new log was seen to be there.

Until then one stays in front of the act, in the old log, where nothing is lost by waiting.
"""

import hashlib
from typing import Final

from app.domain.circles.circle import Box, CircleState
from app.domain.circles.outbox import OutKind, OutRow, OutState
from app.usecases.circles.moved import OUT_OF_REACH
from app.vault.transaction import Transaction
from sync.client.engine import duties, histories, missing, newer, repairing
from sync.client.engine.desk import ID, OPENED, Desk
from sync.client.engine.elsewhere import left, record
from sync.client.engine.elsewhere.address import ADDRESS, pinned
from sync.client.engine.goingback import VOID
from sync.client.engine.letterkeys import ASK, RETURN
from sync.client.engine.outbox import dropped, unsealed
from sync.client.engine.pins import from_session
from sync.client.engine.records import Job
from sync.client.engine.troubles import AWAY, Stuck
from sync.client.transport.failures import Cancelled
from sync.client.transport.failures import Failure as TransportFailure
from sync.client.transport.values import Cursor
from sync.mls.codec import uint
from sync.protocol.frames import Frame
from sync.session.acts import AddInvite, Profile, Readmit, decode_act
from sync.session.moves import Move, Start
from sync.session.opening import Acted
from sync.session.session import Session

LEFT_LOG: Final = "left log"
"""The name under which a log stands that was made for the circle, when it went to another one."""
_BOX_LEFT: Final = "The circle has gone to another relay meanwhile; begin this anew there."
_OVERTAKEN: Final = "The circle has gone to another relay meanwhile."


def start_of(acted: Acted) -> Start | None:
    """Where the circle begins elsewhere by an act; None when it stays in its log."""
    return acted.act.start if isinstance(acted.act, Move) else None


def cursor_after(desk: Desk, acted: Acted, frame: Frame, cursor: Cursor) -> Cursor:
    """Where one stands after an act: behind it, or at the beginning in another log.

    Raises:
        Stuck: it leads to a log that cannot be seen from here.
    """
    start = start_of(acted)
    if start is None:
        return cursor
    try:
        there = _seen(desk, acted.session, start)
    except TransportFailure as error:
        if isinstance(error, Cancelled):
            raise
        newer.note(desk, frame, OUT_OF_REACH)
        where = acted.session.roster.relay.url
        sentence = AWAY.format(name=acted.actor.pseudonym, url=where)
        desk.set_trouble(sentence, CircleState.STUCK)
        raise Stuck(sentence) from error
    desk.tally.head = 0  # entries are counted anew there
    return there


def _seen(desk: Desk, merged: Session, start: Start) -> Cursor:
    """Look for the beginning at the new relay: the right relay, log, turn and chain.

    Raises:
        sync.client.transport.Failure: one of them is another, or there is no answer.
    """
    place = pinned(desk.circle, merged.roster.relay)
    line = desk.tools.lines.line(place.url, from_session(place.pin))
    # No capability is shown to a relay that says itself that it is another one.
    told = line.describe()
    if told.value.relay != place.relay:
        raise TransportFailure("Another relay is at that address.")
    there = Cursor(told.generation, start.seq, start.chain_after(merged.capability_hash()))
    line.read(place.log, merged.capability(), there, count=1)
    return there


def follow(tx: Transaction, desk: Desk, acted: Acted, cursor: Cursor) -> None:
    """Leave the old log behind, in the transaction in which the place in the new one is taken.

    What was said stays said, and is known to lie there; what waits is sealed for the new log. What
    only means something at the old relay goes: boxes, notes of what was where.
    """
    if start_of(acted) is None:
        return
    place = pinned(desk.circle, acted.session.roster.relay)
    left.note(tx, desk, acted)
    mine = _own_part(tx, desk, acted)
    tx.circles.update(
        desk.id,
        relay_url=place.url,
        relay_id=place.relay,
        log_id=place.log,
        pin=from_session(place.pin),
        repair=mine,
    )
    tx.circle_state.note_chain(desk.id, cursor.seq, cursor.chain or b"")
    leave_rows(tx, desk)
    if desk.circle.state is CircleState.FORKED:
        # Two histories were told of a log that nobody reads any more.
        tx.circles.update(desk.id, state=CircleState.MEMBER, trouble="")
    leave_boxes(tx, desk)
    missing.give_up(tx, desk)
    for name in (histories.CLAIMS, repairing.RENEW, ADDRESS, VOID):
        tx.circle_state.set_pending(desk.id, None, name)
    tx.circle_state.set_pending(desk.id, uint(cursor.seq, 8), OPENED)


def leave_rows(tx: Transaction, desk: Desk) -> None:
    """What waits is sealed for another log; what stands in this one is known to be there."""
    for row in tx.circle_outbox.of(desk.id):
        if row.state is OutState.SEALED:
            tx.circle_outbox.update(unsealed(row))
        elif row.kind is OutKind.ACT and row.state is OutState.WAITING and _needs_old_box(row):
            dropped(tx, row, _BOX_LEFT)
    tx.circle_outbox.stay_behind(desk.id, desk.log)


def leave_boxes(tx: Transaction, desk: Desk) -> None:
    """Forget one's return boxes at the relay of this log, and have it close them."""
    for box in tx.circle_boxes.of(desk.id, kind=RETURN):
        tx.circle_boxes.remove(desk.id, box.box)
        if box.role != ASK:
            _close(tx, desk, box)


def _needs_old_box(row: OutRow) -> bool:
    """Whether an act that waits speaks of a box at the old relay: nobody would look there."""
    act = decode_act(Job.from_bytes(row.body).act)
    tells = isinstance(act, Profile) and act.return_box is not None
    return tells or isinstance(act, AddInvite | Readmit)


def _close(tx: Transaction, desk: Desk, box: Box) -> None:
    """Have the old relay close a box: nobody looks into it any more, and who asks there is told."""
    body, now = box.box + box.reader, desk.tools.now
    ident = hashlib.sha256(b"lamplit close\0" + box.box).digest()[:ID]
    tx.circle_outbox.add(OutRow(ident, desk.id, OutKind.BOX, body, now, log=desk.log, silent=True))


def _own_part(tx: Transaction, desk: Desk, acted: Acted) -> bytes | None:
    """What is to be done by whoever made a log for the circle; returns their repair capability.

    Whoever made the one that the circle is in now hands it to the other stewards. Others leave
    theirs behind.
    """
    moving = record.stored(tx, desk.id)
    if moving is None:
        return None
    record.store(tx, desk.id, None)
    roster, me = acted.after, desk.circle.me
    if moving.place.log == roster.relay.log:
        kept = repairing.with_key(None, moving.repair, repairing.FIRST)
        key = repairing.newest(kept)
        others = tuple(one for one in roster.stewards if one != me)
        if key is not None:
            duties.hand_on(tx, desk, roster, others, (key,))
        return kept
    leave_log(tx, desk, moving)
    for row in tx.circle_outbox.of(desk.id):
        if row.kind is OutKind.MOVE and row.state is OutState.WAITING:
            dropped(tx, row, _OVERTAKEN)
    return None


def leave_log(tx: Transaction, desk: Desk, moving: record.NewLog) -> None:
    """Note that a log which was made for the circle is not needed."""
    data = moving.to_bytes() if moving.turn else None
    tx.circle_state.set_pending(desk.id, data, LEFT_LOG)
