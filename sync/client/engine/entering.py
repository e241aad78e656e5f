"""Coming in: the card, the request, and the answer that waits in a box."""

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import fields
from typing import Final

from app.domain.circles import troubles
from app.domain.circles.circle import Box, Circle, CircleState
from app.domain.circles.outbox import SETTLED, OutKind
from app.vault.transaction import Transaction
from sync.client.engine import pins
from sync.client.engine.acted import note_roster
from sync.client.engine.asking import check_shown
from sync.client.engine.desk import ID, Desk, Spot, Tools
from sync.client.engine.elsewhere import address
from sync.client.engine.inviting import INVITE
from sync.client.engine.line import Line
from sync.client.engine.returnboxes import note_known
from sync.client.engine.troubles import NotNow, Spent
from sync.client.transport.failures import Refused as RelayRefused
from sync.client.transport.values import Cursor, Item
from sync.mls.codec import uint
from sync.protocol.problems import Problem
from sync.protocol.sizes import KIB
from sync.session.entering import Entered
from sync.session.errors import BadInviteError
from sync.session.invites import Card, open_card
from sync.session.joining import Ended, Joining, begin_joining, finish_joining, open_ended
from sync.session.links import Link
from sync.session.session import Session

PENDING: Final = "joining"
ANSWER: Final = "answer"
_MANY: Final = 4
_STAYS: Final = frozenset({OutKind.WITHDRAW, OutKind.TAKE_BACK})
_MUCH: Final = 256 * KIB
"""So many items, or bytes, in the box for the answer are somebody's who wants it full."""
GONE: Final = "invite gone"
"""The name under which stands since which day the box for requests is gone."""
WHY: Final = {
    Ended.CLOSED: troubles.CLOSED,
    Ended.USED: troubles.USED,
    Ended.EXPIRED: troubles.EXPIRED,
}


def line_of(tools: Tools, link: Link) -> Line:
    """The way to the relay that a link names; it has to be the very one.

    Raises:
        Spent: another relay is at that address.
        sync.client.transport.Failure: the relay's answer, or that there is none.
    """
    line = tools.lines.line(link.url, pins.from_session(link.pin))
    if line.describe().value.relay != link.relay:
        raise Spent("Another relay is at the address of this invite. Ask for another one.")
    return line


def look(tools: Tools, link: Link) -> Card:
    """What the invite says. Raises `Spent` where there is none any more."""
    line = line_of(tools, link)
    try:
        page = line.items(link.answer_box, link.keys.answer_reader)
    except RelayRefused as refusal:
        if refusal.problem is not Problem.UNKNOWN:
            raise
        raise Spent from None
    why = _why_ended(link, page.items)
    if why:
        raise Spent(why)
    for item in page.items:
        try:
            card = open_card(link, item.body)
        except BadInviteError:
            continue
        if tools.today > card.expires_day:
            raise Spent
        return card
    raise Spent("This invite is not ready yet, or does not hold any more. Try again, or ask.")


def begin(tools: Tools, link: Link, card: Card, pseudonym: str) -> Desk:
    """Store the wish to join; the relay hears of it by `go_on`.

    Raises:
        BadInviteError, BadIdentityError: the invite has expired, or the pseudonym is none.
    """
    joining = begin_joining(link, card, pseudonym, now=tools.seconds, random=tools.random)
    circle = Circle(
        id=card.circle,
        name=card.name,
        purpose=card.purpose,
        pseudonym=joining.identity.pseudonym,
        state=CircleState.JOINING,
        me=joining.identity.person_id,
        identity=joining.identity.to_bytes(),
        relay_url=link.url,
        relay_id=link.relay,
        pin=pins.from_session(link.pin),
        created_at=tools.now,
    )
    answer = Box(card.circle, link.answer_box, INVITE, ANSWER, reader=link.keys.answer_reader)

    def work(tx: Transaction) -> None:
        _keep(tx, circle)
        tx.circle_state.set_pending(circle.id, joining.to_bytes(), PENDING)
        tx.circle_boxes.put(answer)

    tools.lane.write(work)
    return Desk(tools, card.circle)


def _keep(tx: Transaction, circle: Circle) -> None:
    """Keep a circle; of one that this person was in before, what they received stays."""
    if all(one.id != circle.id for one in tx.circles.all()):
        tx.circles.add(circle)
        return
    tx.circle_state.forget(circle.id)
    for row in tx.circle_outbox.of(circle.id):
        if row.state not in SETTLED and row.kind not in _STAYS:
            # It was to be said by who they were then. The relay can still be asked to forget.
            tx.circle_outbox.remove(circle.id, row.id)
    values = {one.name: getattr(circle, one.name) for one in fields(circle) if one.name != "id"}
    tx.circles.update(circle.id, **values)


def joining_of(desk: Desk) -> Joining:
    """The request as it was stored. Raises `NotNow` when there is none."""
    data = desk.read(lambda tx: tx.circle_state.pending(desk.id, PENDING))
    if data is None:
        raise NotNow("The keys for joining this circle are gone. Ask for another invite.")
    return Joining.from_bytes(data)


def go_on(desk: Desk) -> None:
    """Send the request if it was not sent, and look for the answer.

    Raises:
        sync.client.transport.Failure: the relay's answer, or that there is none.
    """
    joining = joining_of(desk)
    begins = desk.circle.state is CircleState.JOINING
    if begins:
        _ask(desk, joining)
    items = _items(desk, joining)
    entered = _answer(desk, joining, items)
    if entered is not None:
        come_in(desk, entered)
        return
    over = _why_over(desk, joining, items)
    if over:
        _end(desk, over)
    elif begins or _is_open(desk, joining):
        _make_room(desk, joining, items)
        _wait(desk, waits_for(joining))
    else:
        _make_room(desk, joining, items)
        _note_gone(desk)


def _make_room(desk: Desk, joining: Joining, items: tuple[Item, ...]) -> None:
    """Take out what fills the box for the answer, none of which was one."""
    if len(items) >= _MANY or sum(len(item.body) for item in items) >= _MUCH:
        link = joining.link
        desk.line.take_out(link.answer_box, link.keys.answer_reader, through=items[-1].number)


def _why_ended(link: Link, items: Iterable[Item]) -> str:
    """What somebody of the circle says of an invite that has ended; empty where nobody does."""
    notes = (open_ended(link, item.body) for item in items)
    return next((WHY[note] for note in notes if note is not None), "")


def _why_over(desk: Desk, joining: Joining, items: tuple[Item, ...]) -> str:
    """Why nobody will be let in by the invite, in one sentence; empty while somebody may be."""
    why = _why_ended(joining.link, items)
    if why:
        return why
    if desk.tools.today > joining.card.expires_day + 1:
        return WHY[Ended.EXPIRED]
    gone = desk.read(lambda tx: tx.circle_state.pending(desk.id, GONE))
    is_over = gone is not None and desk.tools.today > int.from_bytes(gone, "big")
    return troubles.ALONE if is_over and not _is_open(desk, joining) else ""


def _note_gone(desk: Desk) -> None:
    """The request cannot be read any more; the answer may be on its way, for a day."""
    today = uint(desk.tools.today, 4)

    def work(tx: Transaction) -> None:
        noted = tx.circle_state.pending(desk.id, GONE)
        if noted is None or noted > today:
            tx.circle_state.set_pending(desk.id, today, GONE)

    desk.write(work)
    _wait(desk, troubles.ENDED)


def _wait(desk: Desk, sentence: str) -> None:
    """Say what is waited for, and keep it in the circle's row."""
    desk.set_trouble(sentence)
    desk.tally.say(sentence)


def _end(desk: Desk, why: str) -> None:
    """Wait no longer: the keys go, and the circle's row says why."""

    def work(tx: Transaction) -> None:
        tx.circle_state.forget(desk.id)
        for box in tx.circle_boxes.of(desk.id, kind=INVITE):
            tx.circle_boxes.remove(desk.id, box.box)
        tx.circles.update(desk.id, state=CircleState.LEFT, trouble=why)

    desk.write(work)
    desk.refresh_row()
    desk.tally.say(why)


def waits_for(joining: Joining) -> str:
    """What somebody who joins waits for, in one sentence."""
    return troubles.WAITS.format(name=joining.card.inviter, words=" ".join(joining.words))


def _ask(desk: Desk, joining: Joining) -> None:
    if not _is_open(desk, joining):
        _end(desk, troubles.ALONE)
        raise Spent
    desk.set_trouble("", CircleState.WAITING)


def _is_open(desk: Desk, joining: Joining) -> bool:
    """Put the request into its box, where it may be already; whether that box is still there."""
    link = joining.link
    try:
        # The key follows from the request, so that it is sent once however often this is done; it
        # tells the relay nothing that the request does not.
        key = hashlib.sha256(b"lamplit join\0" + joining.request).digest()[:ID]
        desk.line.post(link.request_box, link.keys.request_contact, key, joining.request)
    except RelayRefused as refusal:
        if refusal.problem is Problem.BOX_FULL and desk.circle.state is CircleState.WAITING:
            return True
        if refusal.problem is not Problem.UNKNOWN:
            raise
        return False
    return True


def _items(desk: Desk, joining: Joining) -> tuple[Item, ...]:
    """What is in the answer's box. Raises `Spent` when that is gone: nothing more can come."""
    link = joining.link
    try:
        page = desk.line.items(link.answer_box, link.keys.answer_reader)
    except RelayRefused as refusal:
        if refusal.problem is not Problem.UNKNOWN:
            raise
        _end(desk, troubles.ALONE)
        raise Spent from None
    return page.items


def _answer(desk: Desk, joining: Joining, items: tuple[Item, ...]) -> Entered | None:
    for item in items:
        try:
            entered = finish_joining(joining, item.body, now=desk.tools.seconds)
        except BadInviteError:
            continue
        if leads_on(desk.line, entered.session):
            return entered
    return None


def leads_on(line: Line, session: Session) -> bool:
    """Whether the relay knows the turn of a place that somebody gives.

    Whoever was removed can seal an answer as well, in a group that only they are in: no turn of it
    was ever opened at the relay.

    Raises:
        sync.client.transport.Failure: the relay's answer, or that there is none.
    """
    try:
        line.state(session.roster.relay.log, session.capability())
    except RelayRefused as refusal:
        if refusal.problem is not Problem.UNKNOWN:
            raise
        return False
    return True


def come_in(
    desk: Desk, entered: Entered, also: Callable[[Transaction], None] = lambda _: None
) -> None:
    """Take the place that was given, in one step with dropping what it was asked for with."""
    session, head = entered.session, entered.head
    generation = desk.line.describe().generation
    spot = Spot(session, Cursor(generation, head.seq, head.chain))
    relay = session.roster.relay

    def work(tx: Transaction) -> None:
        tx.circle_state.set_pending(desk.id, None, PENDING)
        tx.circles.update(
            desk.id,
            state=CircleState.MEMBER,
            identity=session.identity.to_bytes(),
            log_id=relay.log,
            relay_id=relay.relay,
            joined_at=desk.circle.joined_at or desk.tools.now,
            trouble="",
        )
        for box in tx.circle_boxes.of(desk.id, kind=INVITE):
            if box.role == ANSWER:
                tx.circle_boxes.remove(desk.id, box.box)
        note_roster(tx, desk, session)
        address.note(tx, desk, relay)
        tx.circle_people.hear(desk.id, desk.tools.now)  # what was missed, nobody knows
        note_known(tx, desk)  # nor who went
        tx.circle_posts.note_event(desk.id, desk.tools.now, "joined", {"seq": head.seq})
        check_shown(tx, desk, session.roster)
        also(tx)

    desk.write(work, spot)
    desk.refresh_row()
