"""One's own return boxes: the one that the others know, and those that they knew before.

Through it somebody asks who lost their place. Whoever was in the circle goes on knowing it, and
could keep it full. So once somebody went, each member makes another one and tells the others where
it is. The one before is read on: who comes back from an older backup knows no other.
"""

import hashlib
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from app.domain.circles.circle import Box
from app.domain.circles.outbox import OutState
from app.vault.transaction import Transaction
from sync.client.engine.days import days_since, note_today
from sync.client.engine.desk import Desk
from sync.client.engine.letterkeys import OWN, RETURN, own_of
from sync.client.engine.outbox import add_job
from sync.client.engine.records import Job
from sync.client.transport.failures import Refused as RelayRefused
from sync.mls.codec import uint, whole
from sync.protocol.ids import box_id, secret_hash
from sync.protocol.problems import Problem
from sync.protocol.sizes import ID, SECRET
from sync.session.acts import Profile, encode_act
from sync.session.parts import ReturnBox, ids, read_ids

BEFORE: Final = "before"
"""The role of a box that was one's own, and that somebody may know who knows no later one."""
MOST_BEFORE: Final = 8
_KNOWN: Final = "box known"
"""The name under which stands since when somebody outside of the circle may know the box."""
_CHANGED: Final = "box changed"
_RENEWED: Final = "box renewed"
_LOOKED: Final = "boxes looked into"
_MONTH: Final = 30
_TOGETHER: Final = 4
_APART: Final = 10 * 60_000
"""Milliseconds between the changes of some members and those of the next ones."""


def note_known(tx: Transaction, desk: Desk) -> None:
    """Somebody who is not in the circle may know the box: another one is to take its place."""
    tx.circle_state.set_pending(desk.id, uint(max(0, desk.tools.now), 8), _KNOWN)


def have_box(desk: Desk) -> None:
    """Have a return box that only members know, tell them where it is, and keep it alive.

    Raises:
        sync.client.transport.Failure: the relay's answer, or that there is none.
    """
    own = desk.read(lambda tx: own_of(tx, desk.id))
    if own is None or _is_due(desk):
        own = _make(desk, own) or own
    if own is None:
        return
    person = desk.session.roster.find(desk.circle.me)
    told = person.return_box if person else None
    if told is None or told.box != own.box:
        _tell(desk, own)
    else:
        _renew(desk, own)
    _let_go(desk)


def _is_due(desk: Desk) -> bool:
    """Whether another box is to be made now: of few members at once, and one a day."""
    today = uint(desk.tools.today, 4)
    known = desk.read(lambda tx: tx.circle_state.pending(desk.id, _KNOWN))
    changed = desk.read(lambda tx: tx.circle_state.pending(desk.id, _CHANGED))
    if known is None or changed == today:
        return False
    waited = desk.tools.now - int.from_bytes(known, "big")
    place = list(desk.session.roster.by_id).index(desk.circle.me)
    # A clock that was ahead when it was noted holds nothing up.
    return not 0 <= waited < place // _TOGETHER * _APART


def _make(desk: Desk, before: Box | None) -> Box | None:
    """Make a box in the place of the one before; None where the relay makes no more today."""
    tools, relay = desk.tools, desk.circle.relay_id
    key, contact, reader = tools.id(), tools.random(SECRET), tools.random(SECRET)
    today = uint(tools.today, 4)
    try:
        desk.line.create_box(
            relay,
            key,
            log=desk.log,
            capability=desk.session.capability(),
            contact_hash=secret_hash(contact),
            reader_hash=secret_hash(reader),
            kind="return",
        )
    except RelayRefused as refusal:
        if refusal.problem is not Problem.QUOTA:
            raise
        note_today(desk, _CHANGED)
        return None
    data = before.data if before is not None else b""
    box = Box(desk.id, box_id(relay, key), RETURN, OWN, contact, reader, data=data)
    people = ids(tuple(desk.session.roster.by_id))

    def work(tx: Transaction) -> None:
        if before is not None:
            tx.circle_boxes.put(replace(before, role=BEFORE, data=people))
            tx.circle_state.set_pending(desk.id, today, _CHANGED)
        tx.circle_boxes.put(box)
        tx.circle_state.set_pending(desk.id, None, _KNOWN)

    desk.write(work)
    return box


def _tell(desk: Desk, own: Box) -> None:
    """Put into the outbox where the box is. Where the roster lost it again, it is said again."""
    row = hashlib.sha256(b"lamplit chore\0box" + own.box).digest()[:ID]
    job = Job(encode_act(Profile(return_box=ReturnBox(own.box, own.contact)))).to_bytes()

    def work(tx: Transaction) -> None:
        found = tx.circle_outbox.get(desk.id, row)
        if found is not None and found.state is OutState.ACCEPTED:
            tx.circle_outbox.remove(desk.id, row)
        add_job(tx, desk, row, job)

    desk.write(work)


def _renew(desk: Desk, own: Box) -> None:
    """Keep the boxes from running out; the relay may have let go of one all the same.

    Those of before as well: somebody who is away for months knows no other when they come back.
    """
    if days_since(desk, _RENEWED) < _MONTH:
        return
    for box in (own, *_before(desk)):
        if not _is_there(desk.line.renew_box, box):
            forget(desk, box)
    note_today(desk, _RENEWED)


# --- those before


def _before(desk: Desk) -> list[Box]:
    """The boxes that were one's own, the oldest first."""
    boxes = desk.read(lambda tx: tx.circle_boxes.of(desk.id, kind=RETURN))
    return [box for box in boxes if box.role == BEFORE]


def _let_go(desk: Desk) -> None:
    """Close the boxes of before that nobody needs: all who knew them are gone, or there are many.

    The oldest go first. The others are kept alive as long as somebody may know no later one.
    """
    others = set(desk.session.roster.by_id) - {desk.circle.me}
    boxes = _before(desk)
    for place, box in enumerate(boxes, MOST_BEFORE - len(boxes)):
        knew = set(whole(box.data, read_ids))
        if place < 0 or others.isdisjoint(knew):
            _close(desk, box)


def _close(desk: Desk, box: Box) -> None:
    _is_there(desk.line.close_box, box)
    forget(desk, box)


def _is_there(work: Callable[[bytes, bytes], object], box: Box) -> bool:
    """Do something with a box at the relay; False where that has let go of it."""
    try:
        work(box.box, box.reader)
    except RelayRefused as refusal:
        if refusal.problem is not Problem.UNKNOWN:
            raise
        return False
    return True


def forget(desk: Desk, box: Box) -> None:
    """Forget a box that the relay has let go of; another one's own is made by `have_box`."""
    desk.write(lambda tx: tx.circle_boxes.remove(desk.id, box.box))


def to_read(desk: Desk, *, all_boxes: bool) -> list[Box]:
    """The boxes to look into: one's own, and once a day, or as long as they fill, those before."""
    own = desk.read(lambda tx: own_of(tx, desk.id))
    before = _before(desk) if all_boxes or not _has_looked(desk) else []
    return [*([own] if own is not None else []), *before]


def note_looked(desk: Desk, found: list[Box]) -> None:
    """Those of before were looked into; `found` are the boxes in which there was something."""
    if all(box.role != BEFORE for box in found) and not _has_looked(desk):
        note_today(desk, _LOOKED)


def _has_looked(desk: Desk) -> bool:
    looked = desk.read(lambda tx: tx.circle_state.pending(desk.id, _LOOKED))
    return looked == uint(desk.tools.today, 4)
