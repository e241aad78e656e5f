"""What a member's client does by itself, so that the circle stays well."""

import hashlib
from typing import Final

from app.domain.circles.circle import CircleState
from app.domain.circles.pulse import Part
from app.usecases.circles import recovery
from app.usecases.circles.pulse_rounds import go_on
from app.vault.transaction import Transaction
from sync.client.engine import (
    asking,
    duties,
    leaving,
    lost,
    missing,
    returnboxes,
    unreached,
    voting,
)
from sync.client.engine.days import days_since, note_today
from sync.client.engine.desk import Desk
from sync.client.engine.letterkeys import letters_keys, own_of, remember_key
from sync.client.engine.outbox import add_job
from sync.client.engine.records import Job
from sync.client.engine.words import Words
from sync.mls.codec import uint
from sync.session.acts import Act, RevokeInvite, SelfUpdate, encode_act

WEEK: Final = 7
ROTATED: Final = "rotated"
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
    returnboxes.have_box(desk)
    _keep_letters_key(desk)
    _close_invites(desk)
    duties.renew(desk)
    missing.ask(desk)
    lost.ask(desk)
    asking.offer(desk)
    unreached.remind(desk)
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
    own = desk.read(lambda tx: own_of(tx, desk.id))
    key = desk.session.roster.letters_key
    if own is not None and key not in letters_keys(own):
        desk.write(lambda tx: remember_key(tx, desk.id, key))


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
    if days_since(desk, ROTATED) < WEEK + desk.circle.me[0] % _SPREAD:
        return
    _job(desk, b"rotate" + uint(desk.tools.today, 4), SelfUpdate())
    note_today(desk, ROTATED)
