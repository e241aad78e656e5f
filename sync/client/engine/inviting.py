"""Inviting: two boxes, an act, a card; and what arrives in the boxes of open invites."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Final

from app.domain.circles.circle import Box
from app.domain.circles.outbox import OutKind
from app.usecases.circles import port
from app.vault.transaction import Transaction
from sync.client.engine import pins
from sync.client.engine.desk import Desk
from sync.client.engine.outbox import add_job
from sync.client.engine.records import Job, Letter
from sync.client.engine.replies import by_invite
from sync.client.transport.failures import Refused as RelayRefused
from sync.mls.codec import Reader, opaque, whole
from sync.protocol.ids import box_id, secret_hash
from sync.protocol.problems import Problem
from sync.session.acts import AddInvite, encode_act
from sync.session.errors import BadInviteError
from sync.session.invites import Invite, seal_card
from sync.session.joining import Request, open_request
from sync.session.parts import InviteKind, InviteRecord, Who

INVITE: Final = "invite"
MADE: Final = "made"
ASKED: Final = "asked"
_EPOCH: Final = date(1970, 1, 1)
MOST_REQUESTS: Final = 8
"""Requests of one invite that are kept; more come only from somebody who floods the box."""


def day_text(day: int) -> str:
    """A day as ISO 8601 has it."""
    return (_EPOCH + timedelta(days=min(day, 1_000_000))).isoformat()


def day_of(at: datetime) -> int:
    """Days since 1970, in UTC."""
    return (at.astimezone(UTC).date() - _EPOCH).days


def make_invite(desk: Desk, wanted: port.NewInvite) -> tuple[Invite, bytes]:
    """Make the boxes of an invite and put its act into the outbox; returns the act's row as well.

    Raises:
        sync.client.transport.Failure: the relay's answer, or that there is none.
        RefusedError: the buddy is nobody in the circle.
    """
    tools, relay, session = desk.tools, desk.circle.relay_id, desk.session
    keys = tools.id(), tools.id()
    invite = Invite.new(
        session,
        pins.to_kind(wanted.kind),
        request_box=box_id(relay, keys[0]),
        answer_box=box_id(relay, keys[1]),
        expires_day=tools.today + wanted.days,
        random=tools.random,
        buddy=wanted.buddy,
        compare=wanted.compare,
    )
    days = min(
        _make_box(desk, keys[0], invite.keys.request_contact, invite.record.request_reader),
        _make_box(desk, keys[1], invite.record.answer_contact, invite.keys.answer_reader),
    )
    if days < wanted.days:
        # The link is of no use without its boxes, so it does not promise more.
        invite = replace(invite, record=replace(invite.record, expires_day=tools.today + days))
    record = invite.record
    card = seal_card(session, invite, random=tools.random)
    letter = Letter(record.answer_box, record.answer_contact, tools.id(), card)
    job = Job(encode_act(AddInvite(record)), letters=(letter,))
    row = tools.id()

    def work(tx: Transaction) -> None:
        add_job(tx, desk, row, job.to_bytes())
        tx.circle_boxes.put(
            Box(
                desk.id,
                record.answer_box,
                INVITE,
                MADE,
                expires_day=record.expires_day,
                invite=record.invite,
                data=invite.to_bytes(),
            )
        )

    desk.write(work)
    return invite, row


def _make_box(desk: Desk, key: bytes, contact: bytes, reader: bytes) -> int:
    made = desk.line.create_box(
        desk.circle.relay_id,
        key,
        log=desk.log,
        capability=desk.session.capability(),
        contact_hash=secret_hash(contact),
        reader_hash=secret_hash(reader),
        kind="invite",
    )
    return made.value.days


# --- what arrives


def may_admit(desk: Desk) -> bool:
    """Whether the circle lets this person admit somebody."""
    session = desk.session
    return session.is_steward or session.roster.policy.who_admits is Who.EVERYONE


def look_for_requests(desk: Desk) -> None:
    """Read the request boxes of all open invites; whoever shows a code in person is let in.

    Raises:
        sync.client.transport.Failure: the relay's answer, or that there is none.
    """
    _end_spent(desk)
    if not may_admit(desk):
        return
    for record in desk.session.roster.invites:
        if record.expires_day >= desk.tools.today:
            _read_box(desk, record)
    for request in requests(desk):
        if request.record.kind is InviteKind.MEETING and not compares(desk, request.record):
            admit(desk, request)


def _end_spent(desk: Desk) -> None:
    """Close the request boxes of one's own invites that are spent, and forget their secrets.

    The answer's box stays until it runs out: whoever was let in has still to look into it.
    """
    due = desk.read(lambda tx: tx.circle_outbox.due(desk.id, desk.tools.now))
    if any(row.kind is OutKind.ACT for row in due):
        return  # an invite may be among them that the circle does not know yet
    boxes = desk.read(lambda tx: tx.circle_boxes.of(desk.id, kind=INVITE))
    for box in boxes:
        if box.role == MADE and box.invite and desk.session.roster.invite(box.invite) is None:
            _end(desk, box)


def _end(desk: Desk, box: Box) -> None:
    record = Invite.from_bytes(box.data).record
    try:
        desk.line.close_box(record.request_box, record.request_reader)
    except RelayRefused as refusal:
        if refusal.problem is not Problem.UNKNOWN:
            raise
    desk.write(lambda tx: tx.circle_boxes.remove(desk.id, box.box))


def compares(desk: Desk, record: InviteRecord) -> bool:
    """Whether safety numbers come before admitting."""
    return record.compare or desk.session.roster.policy.compare_before_admitting


def _read_box(desk: Desk, record: InviteRecord) -> None:
    box = desk.read(lambda tx: tx.circle_boxes.get(desk.id, record.request_box)) or Box(
        desk.id, record.request_box, INVITE, ASKED, invite=record.invite
    )
    try:
        page = desk.line.items(record.request_box, record.request_reader, after=box.cursor)
    except RelayRefused as refusal:
        if refusal.problem is not Problem.UNKNOWN:
            raise
        return
    if not page.items:
        return
    kept = list(_items(box))
    for item in page.items:
        try:
            open_request(desk.session, record, item.body)
        except BadInviteError:
            continue
        if item.body not in kept and len(kept) < MOST_REQUESTS:
            kept.append(item.body)
    data = opaque(b"".join(opaque(body) for body in kept))
    box = replace(box, cursor=page.items[-1].number, data=data)
    desk.write(lambda tx: tx.circle_boxes.put(box))


def _items(box: Box) -> tuple[bytes, ...]:
    return whole(box.data, lambda reader: reader.vector(Reader.opaque)) if box.data else ()


def requests(desk: Desk) -> list[Request]:
    """Everybody who asks to be admitted, as far as it is known here."""
    found: list[Request] = []
    boxes = desk.read(lambda tx: tx.circle_boxes.of(desk.id, kind=INVITE))
    for box in boxes:
        record = desk.session.roster.invite(box.invite) if box.invite else None
        if box.role != ASKED or record is None:
            continue
        for item in _items(box):
            try:
                found.append(open_request(desk.session, record, item))
            except BadInviteError:
                continue
    return found


def admit(desk: Desk, request: Request) -> bytes:
    """Put the admission of somebody into the outbox, once; returns its row."""
    job = Job(
        encode_act(request.admit(desk.tools.seconds)),
        request.key_package,
        reply=by_invite(request.record),
    )
    # Whoever decides twice decides the same; another member may decide at the same time.
    row = request.person
    desk.write(lambda tx: add_job(tx, desk, row, job.to_bytes()))
    return row
