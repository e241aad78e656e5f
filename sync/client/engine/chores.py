"""What a member's client does by itself, so that the circle stays well."""

import hashlib
from typing import Final

from app.domain.circles.circle import Box, CircleState
from app.domain.circles.pulse import Part
from app.usecases.circles import recovery
from app.usecases.circles.pulse_rounds import go_on
from app.vault.transaction import Transaction
from sync.client.engine import duties, leaving, missing, voting
from sync.client.engine.desk import Desk
from sync.client.engine.letterkeys import OWN, RETURN, letters_keys, remember_key
from sync.client.engine.outbox import add_job
from sync.client.engine.records import Job
from sync.client.engine.returning import own_box
from sync.client.engine.words import Words
from sync.client.transport.failures import Refused as RelayRefused
from sync.mls.codec import uint
from sync.protocol.ids import box_id, secret_hash
from sync.protocol.problems import Problem
from sync.protocol.sizes import SECRET
from sync.session.acts import Act, Profile, RevokeInvite, SelfUpdate, encode_act
from sync.session.parts import ReturnBox

WEEK: Final = 7
MONTH: Final = 30
ROTATED: Final = "rotated"
RENEWED: Final = "box renewed"
_WORDS: Final = Words()
_SPREAD: Final = 3
"""Days by which members' weeks begin apart, so that not all change keys in the same hour."""


def do(desk: Desk) -> None:
    """Do whatever is due. Acts go into the outbox, and out with the rest.

    Raises:
        sync.client.transport.Failure: the relay's answer, or that there is none.
    """
    if desk.circle.state not in {CircleState.MEMBER, CircleState.FORKED}:
        return
    if leaving.others_leaving(desk):
        leaving.see_off(desk)
    if desk.spot is None:
        return
    _have_return_box(desk)
    _keep_letters_key(desk)
    _close_invites(desk)
    duties.renew(desk)
    missing.ask(desk)
    voting.count(desk)
    _go_on_with_pulses(desk)
    _tidy_shares(desk)
    _rotate(desk)


def _job(desk: Desk, name: bytes, what: Act) -> None:
    """Put an act into the outbox, once for each name."""
    row = hashlib.sha256(b"lamplit chore\0" + name).digest()[:16]
    job = Job(encode_act(what)).to_bytes()

    def work(tx: Transaction) -> None:
        add_job(tx, desk, row, job)

    desk.write(work)


def _keep_letters_key(desk: Desk) -> None:
    """Remember each letters key: who comes back from an old backup knows only one of then."""
    own, key = own_box(desk), desk.session.roster.letters_key
    if own is not None and key not in letters_keys(own):
        desk.write(lambda tx: remember_key(tx, desk.id, key))


def _have_return_box(desk: Desk) -> None:
    """Make a return box, tell the others where it is, and keep it from running out."""
    own, today = own_box(desk), desk.tools.today
    person = desk.session.roster.find(desk.circle.me)
    own = own or _make_box(desk)
    if own is None:
        return
    told = person.return_box if person else None
    if told is None or told.box != own.box:
        box = ReturnBox(own.box, own.contact)
        _job(desk, b"box" + own.box, Profile(return_box=box))
    elif _days_since(desk, RENEWED) >= MONTH:
        try:
            desk.line.renew_box(own.box, own.reader)
        except RelayRefused as refusal:
            if refusal.problem is not Problem.UNKNOWN:
                raise
            gone = own.box
            desk.write(lambda tx: tx.circle_boxes.remove(desk.id, gone))
        desk.write(lambda tx: tx.circle_state.set_pending(desk.id, uint(today, 4), RENEWED))


def _make_box(desk: Desk) -> Box | None:
    """Make a return box; None where the relay makes no more of them today."""
    tools, relay = desk.tools, desk.circle.relay_id
    key, contact, reader = tools.id(), tools.random(SECRET), tools.random(SECRET)
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
        return None
    box = Box(desk.id, box_id(relay, key), RETURN, OWN, contact, reader)
    desk.write(lambda tx: tx.circle_boxes.put(box))
    return box


def _days_since(desk: Desk, name: str) -> int:
    """Days since something was noted; the first time it is noted now."""
    today = desk.tools.today
    noted = desk.read(lambda tx: tx.circle_state.pending(desk.id, name))
    if noted is None or int.from_bytes(noted, "big") > today:
        # What was noted by a clock that was ahead would hold things up until then.
        desk.write(lambda tx: tx.circle_state.set_pending(desk.id, uint(today, 4), name))
        return 0
    return today - int.from_bytes(noted, "big")


def _close_invites(desk: Desk) -> None:
    """Close one's own invites that have run out."""
    me, today = desk.circle.me, desk.tools.today
    for record in desk.session.roster.invites:
        if record.expires_day < today and record.inviter == me:
            _job(desk, b"close" + record.invite, RevokeInvite(record.invite))


def _go_on_with_pulses(desk: Desk) -> None:
    tools, own = desk.tools, desk.read(lambda tx: tx.circle_pulses.of(desk.id))
    if any(one.part is not Part.OVER for one in own):
        desk.write(lambda tx: go_on(tx, _WORDS, desk.id, now=tools.clock(), random=tools.random))


def _tidy_shares(desk: Desk) -> None:
    tools = desk.tools
    if not desk.read(lambda tx: recovery.is_ours(tx, desk.id)):
        return
    sentences = desk.write(
        lambda tx: recovery.tidy(tx, _WORDS, desk.id, now=tools.clock(), random=tools.random)
    )
    for sentence in sentences:
        desk.tally.say(sentence)


def _rotate(desk: Desk) -> None:
    """Bring fresh keys every week: the circle heals from a leak that nobody noticed."""
    days = _days_since(desk, ROTATED)
    if days < WEEK + desk.circle.me[0] % _SPREAD:
        return
    today = uint(desk.tools.today, 4)
    _job(desk, b"rotate" + today, SelfUpdate())
    desk.write(lambda tx: tx.circle_state.set_pending(desk.id, today, ROTATED))
