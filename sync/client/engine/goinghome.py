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
from sync.client.engine.days import note_today
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
from sync.session.entering import Entered
from sync.session.letters import ResyncRequest, resync_request
from sync.session.notices import notices
from sync.session.roster import Roster

_ASKING: Final = "asking home "
"""With the id of a log: the name under which the request stands that goes there."""
_ASKED: Final = "asked home "
"""With the same: the name under which stands when somebody's box took it."""
_TOLD: Final = "told there "
"""With the same: the name under which stands when those there were told where one is."""
_WEEK: Final = 7


def ask(desk: Desk, places: list[Left]) -> bool:
    """Ask to be let in again where the circle was before; once more where it was asked already.

    Several moves may be lost, with others behind at each: the first answer counts.

    Returns:
        Whether an answer could come from any of the places.
    """
    able = [place for place in places if _could_answer(desk, place)]
    for place in able:
        _ask(desk, place)
    return bool(able)


def _could_answer(desk: Desk, place: Left) -> bool:
    """Whether the others knew how an answer reaches this person, and one of them can be asked."""
    people = Roster.from_bytes(place.roster).by_id
    known = {one for one, person in people.items() if person.return_box is not None}
    return desk.circle.me in known and len(known) > 1


def _ask(desk: Desk, place: Left) -> None:
    tools = desk.tools
    data = _kept(desk, _ASKING, place)
    if data is None:
        roster, now, random = Roster.from_bytes(place.roster), tools.seconds, tools.random
        request = resync_request(desk.identity, roster, epoch=0, now=now, random=random)
        data = request.to_bytes()
    kept = data

    def work(tx: Transaction) -> None:
        tx.circle_state.set_pending(desk.id, kept, _name(_ASKING, place))
        tx.circle_state.set_pending(desk.id, None, _name(_ASKED, place))

    desk.write(work)


def _name(what: str, place: Left) -> str:
    return what + place.place.log.hex()


def _kept(desk: Desk, what: str, place: Left) -> bytes | None:
    return desk.read(lambda tx: tx.circle_state.pending(desk.id, _name(what, place)))


def sentence(desk: Desk) -> str:
    """What is waited for; empty where nothing was asked."""
    asked = [place for place in left.load(desk) if _kept(desk, _ASKING, place) is not None]
    if not asked:
        return ""
    taken = any(_kept(desk, _ASKED, place) is not None for place in asked)
    return troubles.AWAITED_THERE if taken else troubles.NOBODY_THERE


def go_on(desk: Desk) -> None:
    """Send what was asked, and go there once somebody has answered. It holds nothing up.

    Raises:
        Cancelled: it was stopped.
    """
    for place in left.load(desk):
        data = _kept(desk, _ASKING, place)
        if place.place.log in desk.tally.silent:
            continue
        if data is not None and _is_answered(desk, place, ResyncRequest.from_bytes(data)):
            return


def _is_answered(desk: Desk, place: Left, request: ResyncRequest) -> bool:
    """Send a request again when that is due; True where it was answered, and one is there now."""
    there = _desk_at(desk, place)
    try:
        returning.send(there, request, _name(_ASKED, place), place.keys)
        entered = returning.answer(there, request)
        if entered is None:
            return False
        _take_leave(desk, place)
        _come_home(desk, there, place, entered)
        close_all(there, request.ask)
    except TransportFailure as error:
        if isinstance(error, Cancelled):
            raise
        return False
    finally:
        desk.refresh()
    return True


def tell(desk: Desk, place: Left) -> None:
    """Tell those behind, in a letter once a week, where this journal is with the circle.

    Raises:
        Cancelled: it was stopped.
    """
    name, today = _name(_TOLD, place), desk.tools.today
    told = _kept(desk, _TOLD, place)
    if told is not None and 0 <= today - int.from_bytes(told, "big") < _WEEK:
        return
    roster, there = Roster.from_bytes(place.roster), _desk_at(desk, place)
    missing = place.missing(desk.session.roster, desk.circle.me)
    url, random = desk.circle.relay_url, desk.tools.random
    try:
        for key in dict.fromkeys((roster.letters_key, *returning.earlier_keys(there, place.keys))):
            known = replace(roster, letters_key=key)
            for letter in notices(desk.identity, known, url, random=random):
                if letter.person in missing:
                    returning.post(there, letter, today)
    except TransportFailure as error:
        if isinstance(error, Cancelled):
            raise
        return
    note_today(desk, name)


def _take_leave(desk: Desk, place: Left) -> None:
    """Tell those who are where the move led, in a letter, that one goes back.

    Whoever was let in only there cannot come along: they need another invite. It holds nothing up.

    Raises:
        Cancelled: it was stopped.
    """
    roster, random, today = desk.session.roster, desk.tools.random, desk.tools.today
    came = set(roster.by_id) - set(Roster.from_bytes(place.roster).by_id)
    try:
        for letter in notices(desk.identity, roster, place.place.url, random=random):
            if letter.person in came:
                returning.post(desk, letter, today)
    except TransportFailure as error:
        if isinstance(error, Cancelled):
            raise


def forget(tx: Transaction, desk: Desk, place: Left) -> None:
    """Ask and tell no more: nobody is missed there, or the relay has the move again."""
    for what in (_ASKING, _ASKED, _TOLD):
        tx.circle_state.set_pending(desk.id, None, _name(what, place))


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
    """Leave the log that the move led to. What was said there goes out again where the others are.

    So does what was said on the way, where more than one move is gone back over. Those who stay
    keep what they have: what goes out again, they know by its id.
    """
    circle, at = away.circle, place.place
    data: dict[str, object] = {
        "log": away.log.hex(), "url": circle.relay_url, "pin": circle.pin, "to": at.url,
    }  # fmt: skip
    arriving.leave_boxes(tx, away)
    arriving.leave_rows(tx, away)
    tx.circle_outbox.come_back(away.id, at.log)
    places = [one.place.log for one in left.stored(tx, away.id)]
    since = {away.log, *places[places.index(at.log) + 1 :]}
    for row in tx.circle_outbox.of(away.id):
        said = row.kind is OutKind.POST and row.state is OutState.ACCEPTED
        if said and row.log in since:
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
