"""Coming back after a restore, and letting somebody back: letters through return boxes."""

import hashlib
from typing import Final

from app.domain.circles.circle import Box, CircleState
from app.domain.circles.outbox import OutKind, OutState
from app.domain.circles.posts import Event
from app.domain.circles.troubles import AWAITED, BOXES_FULL, BOXES_GONE, UNANSWERED
from app.vault.transaction import Transaction
from sync.client.engine import returnboxes, troubles
from sync.client.engine.answerbox import close_all, look_into, make_answer_box
from sync.client.engine.asking import ask_for
from sync.client.engine.days import note_today
from sync.client.engine.desk import Desk
from sync.client.engine.elsewhere import telling
from sync.client.engine.entering import come_in, leads_on
from sync.client.engine.letterkeys import ASK, RETURN, letters_keys, own_of
from sync.client.engine.outbox import add_job, unsealed
from sync.client.engine.places import ASKED, ASKING
from sync.client.engine.records import Job
from sync.client.engine.replies import by_return_box
from sync.client.engine.troubles import NotNow, Refused
from sync.client.transport.failures import Refused as RelayRefused
from sync.mls.codec import uint, whole
from sync.protocol.problems import Problem
from sync.protocol.sizes import ID
from sync.protocol.times import DAY_MS
from sync.session.acts import encode_act
from sync.session.entering import Entered
from sync.session.errors import BadLetterError, SessionError
from sync.session.letters import (
    Outgoing,
    ResyncAsk,
    ResyncRequest,
    finish_resync,
    letters_by,
    open_letter,
    resync_request,
)
from sync.session.parts import ReturnBox
from sync.session.roster import Roster

_WEEK: Final = 7
_FEW_KEYS: Final = 3
"""Earlier letters keys that a request is sealed with, too, when the relay was restored."""
_MONTH: Final = 30 * DAY_MS
SEEN: Final = "relay"
"""The event that says which life of the relay this is: a restored one begins another."""
_PATIENCE: Final = 14


# --- asking


def ask_back(desk: Desk) -> None:
    """Make the request to be let in again.

    A place that is still there is kept until the answer comes: it may be of use again.

    Raises:
        NotNow: there is no roster to know the others by, or nothing to ask for.
        RefusedError: no answer could come.
    """
    if not desk.circle.roster:
        raise NotNow
    if is_asking(desk):
        _ask_on(desk)
        return
    if desk.spot is not None and desk.circle.state is CircleState.MEMBER:
        raise NotNow("This journal has its place in the circle, so there is nothing to ask for.")
    tools = desk.tools
    roster = Roster.from_bytes(desk.circle.roster)
    request = resync_request(desk.identity, roster, epoch=0, now=tools.seconds, random=tools.random)
    data = request.to_bytes()

    def work(tx: Transaction) -> None:
        tx.circle_state.set_pending(desk.id, data, ASKING)
        tx.circles.update(desk.id, state=CircleState.RESYNC)

    desk.write(work)
    desk.refresh_row()


def _ask_on(desk: Desk) -> None:
    """There is a request already, from before the old place was of use again: it goes out anew."""
    if desk.circle.state is CircleState.RESYNC:
        return

    def work(tx: Transaction) -> None:
        tx.circle_state.set_pending(desk.id, None, ASKED)
        tx.circles.update(desk.id, state=CircleState.RESYNC)

    desk.write(work)
    desk.refresh_row()


def is_asking(desk: Desk) -> bool:
    """Whether a request is on its way."""
    return desk.read(lambda tx: tx.circle_state.pending(desk.id, ASKING)) is not None


def go_on(desk: Desk) -> None:
    """Send the request, if there is one, and look whether it was answered.

    Raises:
        sync.client.transport.Failure: the relay's answer, or that there is none.
    """
    data = desk.read(lambda tx: tx.circle_state.pending(desk.id, ASKING))
    if data is None:
        desk.tally.say(desk.circle.trouble or troubles.COPIED)
        return
    request = ResyncRequest.from_bytes(data)
    in_the_way = send(desk, request)
    entered = answer(desk, request)
    if entered is None:
        asked = request.ask.claim.created_at // DAY_MS
        is_late = desk.tools.today - asked >= _PATIENCE
        sentence = in_the_way or (UNANSWERED if is_late else AWAITED)
        desk.set_trouble(sentence)
        desk.tally.say(sentence)
        return
    _come_back(desk, entered, request.ask)


def send(
    desk: Desk, request: ResyncRequest, name: str = ASKED, keys: tuple[bytes, ...] | None = None
) -> str:
    """Put the letters into the boxes: every day in the beginning, later every week.

    A relay may have let go of some, or spoilt them. Until somebody's box takes one, it is tried
    each time. Returns why nobody could be asked yet, or nothing.

    Args:
        desk: the circle, as it was where the boxes are.
        request: what is asked.
        name: under which stands when a box took it last.
        keys: the letters keys of there; None for those that are kept with one's own box.

    Raises:
        sync.client.transport.Failure: the relay's answer, or that there is none.
    """
    today = desk.tools.today
    sent = desk.read(lambda tx: tx.circle_state.pending(desk.id, name))
    asked = request.ask.claim.created_at // DAY_MS
    every = 1 if abs(today - asked) < _WEEK else _WEEK
    # What was noted by a clock that was ahead would hold the letters back until then.
    if sent is not None and 0 <= today - int.from_bytes(sent, "big") < every:
        return ""
    known = _letters_keys(desk) if keys is None else keys
    letters = (*request.letters, *_by_earlier_keys(desk, request, known))
    refusals = [post(desk, letter, today) for letter in letters]
    if None in refusals:
        note_today(desk, name)
        return ""
    if sent is not None:
        return ""
    return BOXES_FULL if Problem.BOX_FULL in refusals else BOXES_GONE


def post(desk: Desk, letter: Outgoing, today: int) -> Problem | None:
    """Put a letter into its box; returns why it was not taken, if it was not.

    Raises:
        sync.client.transport.Failure: the relay's answer, or that there is none.
    """
    key = hashlib.sha256(uint(today, 4) + letter.item).digest()[:ID]
    try:
        desk.line.post(letter.box.box, letter.box.contact, key, letter.item)
    except RelayRefused as refusal:
        if refusal.problem not in {Problem.UNKNOWN, Problem.BOX_FULL}:
            raise
        return refusal.problem
    return None


def _by_earlier_keys(
    desk: Desk, request: ResyncRequest, known: tuple[bytes, ...]
) -> tuple[Outgoing, ...]:
    """The letters for those who may know only an earlier key, because the relay was restored."""
    roster = Roster.from_bytes(desk.circle.roster)
    return letters_by(request, roster, earlier_keys(desk, known), random=desk.tools.random)


def earlier_keys(desk: Desk, known: tuple[bytes, ...]) -> tuple[bytes, ...]:
    """The letters keys of before that count at a relay that was restored; else none.

    Otherwise nothing goes out under such a key: whoever was removed since knows it.

    Raises:
        sync.client.transport.Failure: the relay's answer, or that there is none.
    """
    generation = desk.line.describe().generation
    seen = _lives(desk)
    same = not seen or seen[-1].data.get("generation") == generation.hex()
    lately = len(seen) > 1 and desk.tools.now - seen[-1].at < _MONTH
    return () if same and not lately else known[-_FEW_KEYS:]


def note_generation(desk: Desk) -> None:
    """Remember, in backups too, which of a relay's lives this journal has seen."""
    generation = desk.here.cursor.generation.hex()
    seen = _lives(desk)
    if seen and seen[-1].data.get("generation") == generation:
        return
    data: dict[str, object] = {"generation": generation, "relay": desk.circle.relay_id.hex()}
    desk.write(lambda tx: tx.circle_posts.note_event(desk.id, desk.tools.now, SEEN, data))


def _lives(desk: Desk) -> list[Event]:
    """Which lives of the present relay this journal has seen, oldest first."""
    relay = desk.circle.relay_id.hex()
    seen = desk.read(lambda tx: tx.circle_posts.events(desk.id, SEEN))
    return [event for event in seen if event.data.get("relay") == relay]


def answer(desk: Desk, request: ResyncRequest) -> Entered | None:
    """The place that somebody gives, if it was answered.

    Raises:
        sync.client.transport.Failure: the relay's answer, or that there is none.
    """
    for item in look_into(desk, request.ask):
        try:
            entered = finish_resync(request, item, now=desk.tools.seconds)
        except BadLetterError:
            continue
        if leads_on(desk.line, entered.session):
            return entered
    return None


def _come_back(desk: Desk, entered: Entered, ask: ResyncAsk) -> None:
    """Take the place, and make good what was missed, in one step with that."""
    lost = desk.read(lambda tx: tx.circle_posts.events(desk.id, "place_lost"))
    last = next((int(str(event.data.get("seq", 0))) for event in reversed(lost)), None)

    def work(tx: Transaction) -> None:
        tx.circle_state.set_pending(desk.id, None, ASKING)
        tx.circle_state.set_pending(desk.id, None, ASKED)
        make_good(tx, desk, entered, last)

    come_in(desk, entered, work)
    desk.commit = None
    close_all(desk, ask)


def make_good(tx: Transaction, desk: Desk, entered: Entered, last: int | None = None) -> None:
    """Offer one's own again that the log may not have, and ask for what was missed.

    Args:
        tx: the transaction in which the place is taken.
        desk: the circle.
        entered: the place.
        last: the last entry that is known to have been read, where one is.
    """
    common, head = _common(tx, desk, entered), entered.head
    _offer_again(tx, desk, common)
    # What was noted after it may be another history's.
    tx.circle_state.forget_chain(desk.id, common)
    tx.circle_state.note_chain(desk.id, head.seq, head.chain)
    first = common if last is None else min(common, last)
    ask_for(tx, desk, first + 1, entered.head.seq - 1)


def _common(tx: Transaction, desk: Desk, entered: Entered) -> int:
    """The last entry that is known to be the same here and in the log; 0 when none is."""
    for head in entered.earlier:
        if tx.circle_state.chain_at(desk.id, head.seq) == head.chain:
            return head.seq
    return 0


def _offer_again(tx: Transaction, desk: Desk, after: int) -> None:
    """Send one's own again that is not known to be in the log: a relay may have lost it.

    What the others have already changes nothing there: a post is known by its id.
    """
    for row in tx.circle_outbox.of(desk.id):
        seq = row.seq_here if row.state is OutState.ACCEPTED else None
        if row.kind is OutKind.POST and seq is not None and seq > after:
            tx.circle_outbox.update(unsealed(row))


# --- reading what others ask


def read_letters(desk: Desk, *, all_boxes: bool = False) -> None:
    """Read one's own return boxes; who asks back is kept until somebody says yes.

    Args:
        desk: the circle.
        all_boxes: those of before, too, though they were looked into today.

    Raises:
        sync.client.transport.Failure: the relay's answer, or that there is none.
    """
    note_generation(desk)
    boxes = returnboxes.to_read(desk, all_boxes=all_boxes)
    returnboxes.note_looked(desk, [box for box in boxes if _read_box(desk, box)])


def _read_box(desk: Desk, box: Box) -> bool:
    """Read one of them; return whether there was anything in it."""
    try:
        page = desk.line.items(box.box, box.reader, after=box.cursor)
    except RelayRefused as refusal:
        if refusal.problem is not Problem.UNKNOWN:
            raise
        returnboxes.forget(desk, box)
        return False
    if not page.items:
        return False
    bodies = [item.body for item in page.items]
    keys = (desk.session.roster.letters_key, *reversed(_letters_keys(desk)))
    asks, told = _heard(desk, keys, bodies), telling.heard(desk, keys, bodies)
    last = page.items[-1].number

    def work(tx: Transaction) -> None:
        tx.circle_boxes.read_to(desk.id, box.box, last)
        known = {one.box: one for one in tx.circle_boxes.of(desk.id, kind=RETURN)}
        for ask in asks:
            if _is_overtaken(ask, known.get(ask.person)):
                continue
            data = uint(desk.tools.now, 8) + ask.encode()
            tx.circle_boxes.put(Box(desk.id, ask.person, RETURN, ASK, data=data))
            data_of: dict[str, object] = {"person": ask.person.hex()}
            tx.circle_posts.note_event(desk.id, desk.tools.now, "asks_back", data_of)
        telling.note(tx, desk, told)

    desk.write(work)
    desk.line.take_out(box.box, box.reader, through=last)
    return True


def _is_overtaken(ask: ResyncAsk, known: Box | None) -> bool:
    """Whether a later request of the same person is here: letters come in any order."""
    return known is not None and _read_ask(known)[1].claim.created_at > ask.claim.created_at


def _read_ask(box: Box) -> tuple[int, ResyncAsk]:
    return whole(box.data, lambda reader: (reader.uint(8), ResyncAsk.decode(reader)))


def _heard(desk: Desk, keys: tuple[bytes, ...], items: list[bytes]) -> list[ResyncAsk]:
    """Who asks back, of those who are in the circle; what does not open is passed over."""
    asks: list[ResyncAsk] = []
    for item in items:
        try:
            letter = open_letter(desk.id, keys, item)
        except SessionError:
            continue
        if letter.claim.public in desk.session.roster.publics.values():
            asks.append(letter)
    return asks


def _letters_keys(desk: Desk) -> tuple[bytes, ...]:
    own = desk.read(lambda tx: own_of(tx, desk.id))
    return letters_keys(own) if own is not None else ()


def asks(desk: Desk) -> dict[bytes, tuple[int, ResyncAsk]]:
    """Who asks back, by person, with the moment when it was read."""
    boxes = desk.read(lambda tx: tx.circle_boxes.of(desk.id, kind=RETURN))
    found: dict[bytes, tuple[int, ResyncAsk]] = {}
    for box in boxes:
        if box.role == ASK:
            at, ask = _read_ask(box)
            if _is_open(desk.session.roster, ask):
                found[ask.person] = (at, ask)
    return found


def _is_open(roster: Roster, ask: ResyncAsk) -> bool:
    """Whether somebody is still in the circle, and was not let back by this request or a later."""
    person = roster.find(ask.person)
    return person is not None and ask.claim.created_at > person.claimed_at


def readmit(desk: Desk, person: bytes) -> bytes:
    """Put into the outbox that somebody gets their place back; returns the row.

    Raises:
        Refused: nobody of that id asks.
        sync.client.transport.Failure: the relay's answer, or that there is none.
    """
    found = asks(desk).get(person)
    if found is None:
        raise Refused("This person does not ask to come back.")
    ask = found[1]
    box = make_answer_box(desk, ask)
    reply = by_return_box(ReturnBox(box.box, box.contact), ask)
    job = Job(encode_act(ask.readmit()), ask.key_package, reply=reply)
    row = hashlib.sha256(b"lamplit readmit\0" + ask.key_package).digest()[:16]
    desk.write(lambda tx: add_job(tx, desk, row, job.to_bytes()))
    return row
