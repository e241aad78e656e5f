"""Going back in the log, where the relay shows another one than before from some entry on.

What was said after that place is offered again, sealed anew. An entry of one's own that was sealed
before is known again all the same, should the relay show it once more: its key is gone.
"""

from dataclasses import replace
from typing import Final

from app.domain.circles.outbox import OutKind, OutRow, OutState
from app.vault.transaction import Transaction
from sync.client.engine.desk import Desk, Spot
from sync.client.engine.outbox import readers_now, unsealed
from sync.mls.codec import uint
from sync.protocol.frames import Frame, Kind, State
from sync.protocol.sizes import ID, SECRET

RESTORED: Final = "relay_restored"
"""What happened: a relay lost the newest entries."""
SAID: Final = "said before"
"""The name under which stands what was sealed and is sealed anew: hashes, with the posts' ids."""
_MOST: Final = 512
_EACH: Final = SECRET + ID
VOID: Final = "void"
"""The name under which stand the latest repairs: the last entry that each keeps, and its own."""
_REPAIRS: Final = 64
_NUMBER: Final = 8


def go_back(desk: Desk, spot: Spot, event: str) -> None:
    """Go to an earlier place in the log; one's own posts after it are sent again.

    Args:
        desk: the circle.
        spot: the place; the relay's log was looked at, and has what leads there.
        event: why, for the list of what happened.
    """
    after = spot.cursor.seq

    def work(tx: Transaction) -> None:
        rows = tx.circle_outbox.of(desk.id)
        _offer_again(tx, desk, [row for row in rows if _is_lost(row, after)])
        tx.circle_state.forget_chain(desk.id, after)
        tx.circle_posts.note_event(desk.id, desk.tools.now, event, {"seq": after})

    desk.write(work, spot)


def voided(tx: Transaction, desk: Desk, frame: Frame) -> None:
    """A repair was taken: what it voids of one's own goes out again, though it was read before.

    Its steward, and whoever stood there with them, never read it.
    """
    if frame.kind is Kind.REPAIR:
        rows = tx.circle_outbox.of(desk.id)
        _offer_again(tx, desk, [row for row in rows if _is_void(row, frame)])
        known = tx.circle_state.pending(desk.id, VOID) or b""
        known += uint(frame.void_after, _NUMBER) + uint(frame.seq, _NUMBER)
        tx.circle_state.set_pending(desk.id, known[-_REPAIRS * 2 * _NUMBER :], VOID)


def is_void(tx: Transaction, desk: Desk, seq: int) -> bool:
    """Whether a repair that was read here has taken an entry away."""
    known = tx.circle_state.pending(desk.id, VOID) or b""
    numbers = [
        int.from_bytes(known[at : at + _NUMBER], "big") for at in range(0, len(known), _NUMBER)
    ]
    return any(
        after < seq < repair for after, repair in zip(numbers[::2], numbers[1::2], strict=True)
    )


def _offer_again(tx: Transaction, desk: Desk, rows: list[OutRow]) -> None:
    """Have posts sealed anew, and remember as what they were sealed before."""
    known = tx.circle_state.pending(desk.id, SAID) or b""
    known += b"".join(row.body_hash + row.id for row in rows if row.body_hash)
    tx.circle_state.set_pending(desk.id, known[-_MOST * _EACH :] or None, SAID)
    for row in rows:
        tx.circle_outbox.update(unsealed(row))


def _is_void(row: OutRow, repair: Frame) -> bool:
    said = row.kind is OutKind.POST and row.state is OutState.ACCEPTED
    return said and row.seq_here is not None and repair.void_after < row.seq_here < repair.seq


def _is_lost(row: OutRow, after: int) -> bool:
    lost = row.state is OutState.ACCEPTED and row.seq_here is not None and row.seq_here > after
    return row.kind is OutKind.POST and (lost or row.state is OutState.SEALED)


def outrun(tx: Transaction, desk: Desk, seq: int) -> None:
    """A copy of this journal spoke at the same moment, with the same key, and was faster.

    What was sealed here with it opens for nobody, so it is sealed anew. Should a member only pose
    as such a copy, that costs an entry, and its readers see it once.
    """
    for row in tx.circle_outbox.of(desk.id):
        if row.body and _is_lost(row, seq):
            tx.circle_outbox.update(unsealed(row))


def said_before(tx: Transaction, desk: Desk, body_hash: bytes) -> OutRow | None:
    """The post that was sealed into these bytes before it was sealed anew, or None."""
    known = tx.circle_state.pending(desk.id, SAID) or b""
    for at in range(0, len(known), _EACH):
        if known[at : at + SECRET] == body_hash:
            return tx.circle_outbox.get(desk.id, known[at + SECRET : at + _EACH])
    return None


def found_again(tx: Transaction, desk: Desk, row: OutRow, frame: Frame) -> None:
    """The log has what was to be sealed anew: then it need not be said again."""
    if row.state is OutState.WAITING and frame.state is State.PRESENT:
        tx.circle_outbox.update(replace(row, state=OutState.ACCEPTED, seq=frame.seq))
        tx.circle_posts.settle(desk.id, row.id, desk.circle.me, frame.seq, readers_now(desk))
