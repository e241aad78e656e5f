"""Coming back to where a circle was before it moved, since others go on there.

It is asked for as a lost place is (`returning`), at the relay of then. Until somebody answers, this
journal stays where it is, and says there what it says: nobody gives up a place for none.
"""

from dataclasses import replace
from typing import Final

from app.domain.circles.outbox import OutKind, OutState
from app.vault.transaction import Transaction
from sync.client.engine import returning, troubles
from sync.client.engine.acted import end_invites
from sync.client.engine.answerbox import close_all
from sync.client.engine.desk import OPENED, Desk
from sync.client.engine.elsewhere import address, arriving, left
from sync.client.engine.elsewhere.left import Left
from sync.client.engine.entering import come_in
from sync.client.engine.outbox import unsealed
from sync.client.engine.past import WENT_BACK
from sync.client.engine.pins import from_session
from sync.client.transport.failures import Cancelled
from sync.client.transport.failures import Failure as TransportFailure
from sync.mls.codec import uint
from sync.protocol.sizes import ID
from sync.session.entering import Entered
from sync.session.letters import ResyncRequest, resync_request
from sync.session.roster import Roster

ASKING: Final = "asking home"
"""The name under which stands in which log a place is asked for, and the request."""
ASKED: Final = "asked home"
"""The name under which stands when somebody's box took it."""


def ask(desk: Desk, place: Left) -> None:
    """Ask to be let in again where the circle was before; once more where it was asked already.

    Raises:
        RefusedError: no answer could come.
    """
    tools, asking = desk.tools, desk.read(lambda tx: tx.circle_state.pending(desk.id, ASKING))
    if asking is None or asking[:ID] != place.place.log:
        roster, now, random = Roster.from_bytes(place.roster), tools.seconds, tools.random
        request = resync_request(desk.identity, roster, epoch=0, now=now, random=random)
        asking = place.place.log + request.to_bytes()
    data = asking

    def work(tx: Transaction) -> None:
        tx.circle_state.set_pending(desk.id, data, ASKING)
        tx.circle_state.set_pending(desk.id, None, ASKED)

    desk.write(work)


def sentence(desk: Desk) -> str:
    """What is waited for; empty where nothing was asked."""
    asking, asked = desk.read(
        lambda tx: [tx.circle_state.pending(desk.id, name) for name in (ASKING, ASKED)]
    )
    if asking is None:
        return ""
    return troubles.NOBODY_THERE if asked is None else troubles.AWAITED_THERE


def go_on(desk: Desk) -> None:
    """Send what was asked, and go there once somebody has answered. It holds nothing up.

    Raises:
        Cancelled: it was stopped.
    """
    data = desk.read(lambda tx: tx.circle_state.pending(desk.id, ASKING))
    if data is None:
        return
    place = next((one for one in left.load(desk) if one.place.log == data[:ID]), None)
    if place is None or not place.apart:
        # All have come, or the relay has the move again: nobody is missed there.
        desk.write(lambda tx: _forget(tx, desk))
        return
    request, there = ResyncRequest.from_bytes(data[ID:]), _desk_at(desk, place)
    try:
        returning.send(there, request, ASKED, place.keys)
        entered = returning.answer(there, request)
        if entered is not None:
            _come_home(desk, there, place, entered)
            close_all(there, request.ask)
    except TransportFailure as error:
        if isinstance(error, Cancelled):
            raise
    desk.refresh()


def _forget(tx: Transaction, desk: Desk) -> None:
    for name in (ASKING, ASKED):
        tx.circle_state.set_pending(desk.id, None, name)


def _desk_at(desk: Desk, place: Left) -> Desk:
    """The circle as it was seen from the place that was left."""
    there, at = Desk(desk.tools, desk.id), place.place
    there.circle = replace(
        there.circle,
        relay_url=at.url,
        relay_id=at.relay,
        log_id=at.log,
        pin=from_session(at.pin),
        roster=place.roster,
    )
    there.tally = desk.tally
    return there


def _come_home(away: Desk, there: Desk, place: Left, entered: Entered) -> None:
    """Take the place that was given, in one step with leaving the one in the other log."""

    def work(tx: Transaction) -> None:
        _leave(tx, away, place)
        _arrive(tx, there, place, entered)
        returning.make_good(tx, there, entered)

    come_in(there, entered, work)


def _leave(tx: Transaction, away: Desk, place: Left) -> None:
    """Leave the log that the move led to. What was said in it goes out again where the others are.

    Those who stay there keep what they have: what goes out again, they know by its id.
    """
    circle, at = away.circle, place.place
    data: dict[str, object] = {
        "log": away.log.hex(), "url": circle.relay_url, "pin": circle.pin, "to": at.url,
    }  # fmt: skip
    arriving.leave_boxes(tx, away)
    arriving.leave_rows(tx, away)
    tx.circle_outbox.come_back(away.id, at.log)
    for row in tx.circle_outbox.of(away.id):
        said = row.kind is OutKind.POST and row.state is OutState.ACCEPTED
        if said and row.log == away.log:
            tx.circle_outbox.update(unsealed(row))
    tx.circle_pulses.sit_out(away.id)
    tx.circle_posts.note_event(away.id, away.tools.now, WENT_BACK, data)


def _arrive(tx: Transaction, there: Desk, place: Left, entered: Entered) -> None:
    """Keep of the place only what was given with it, and what was known of its log."""
    ident, at, relay = there.id, place.place, entered.session.roster.relay
    given = tx.circle_state.load(ident)
    tx.circle_state.forget(ident)
    if given is not None:
        tx.circle_state.store(ident, given)
    tx.circle_state.set_pending(ident, uint(entered.head.seq, 8), OPENED)
    pin = from_session(at.pin)
    tx.circles.update(ident, relay_url=at.url, pin=pin, repair=place.repair or None)
    address.note(tx, there, relay)
    end_invites(tx, there, entered.session.roster)
    for head in place.heads:
        tx.circle_state.note_chain(ident, head.seq, head.chain)
