"""Whom an answer could not reach: they stand in the roster, and never hear that they were let in.

Their own client stops waiting once their box is gone; here it is told who they are, and what to do.
"""

from typing import Final

from app.domain.circles.outbox import OutKind, OutRow
from app.domain.circles.troubles import ANSWER_WAITS, NOT_LET_IN, UNREACHED
from app.vault.transaction import Transaction
from sync.client.engine.days import note_today
from sync.client.engine.desk import Desk
from sync.client.engine.outbox import dropped
from sync.client.engine.records import Job, Letter
from sync.client.engine.replies import invite_of, whom
from sync.client.transport.failures import Refused as RelayRefused
from sync.mls.codec import uint
from sync.protocol.problems import Problem

EVENT: Final = "unreached"
_SAID: Final = "unreached said"
_CLOSED: Final = "The box that this was for is closed."


def is_in_vain(desk: Desk, row: OutRow, job: Job) -> bool:
    """Whether no answer can reach somebody whom a job lets in; then they are not let in.

    Both boxes of an invite end at the same time; members can read the one with the requests.

    Raises:
        sync.client.transport.Failure: the relay's answer, or that there is none.
    """
    record = invite_of(job)
    if record is None or desk.session.roster.invite(record.invite) is None:
        return False  # where the invite has ended, the circle's rules say so
    try:
        desk.line.items(record.request_box, record.request_reader, count=1)
    except RelayRefused as refusal:
        if refusal.problem is not Problem.UNKNOWN:
            raise
    else:
        return False
    why, asked = NOT_LET_IN.format(name=whom(desk, job).pseudonym), record.request_box

    def work(tx: Transaction) -> None:
        dropped(tx, row, why)
        tx.circle_boxes.remove(desk.id, asked)

    desk.write(work)
    desk.tally.say(why)
    return True


def is_note_too_early(desk: Desk, letter: Letter) -> bool:
    """Whether a letter says that an invite was used to whom the answer was not sent yet."""
    if letter.person:
        return False
    due = desk.read(lambda tx: tx.circle_outbox.due(desk.id, desk.tools.now))
    waiting = (Letter.from_bytes(row.body) for row in due if row.kind is OutKind.LETTER)
    return any(one.person and one.box == letter.box for one in waiting)


def full(desk: Desk, letter: Letter) -> None:
    """A box has no room for a letter: its owner makes some by reading."""
    member = desk.session.member(letter.person)
    if member is not None:
        desk.tally.say(ANSWER_WAITS.format(name=member.pseudonym))


def gone(desk: Desk, row: OutRow, letter: Letter) -> None:
    """The box for a letter is gone: it is sent nowhere any more."""
    member = desk.session.member(letter.person)
    if member is None:
        desk.write(lambda tx: dropped(tx, row, _CLOSED))
        return
    why = UNREACHED.format(name=member.pseudonym)

    def work(tx: Transaction) -> None:
        dropped(tx, row, why)
        data: dict[str, object] = {"person": member.person.hex(), "name": member.pseudonym}
        tx.circle_posts.note_event(desk.id, desk.tools.now, EVENT, data)
        tx.circle_state.set_pending(desk.id, uint(desk.tools.today, 4), _SAID)

    desk.write(work)
    desk.tally.say(why)


def remind(desk: Desk) -> None:
    """Say once a day who was let in and could not be reached, until they are heard or removed."""
    today = uint(desk.tools.today, 4)

    def look(tx: Transaction) -> list[str]:
        events = tx.circle_posts.events(desk.id, EVENT)
        if not events or tx.circle_state.pending(desk.id, _SAID) == today:
            return []
        heard = {one.person: one.heard_at for one in tx.circle_people.of(desk.id)}
        since = {bytes.fromhex(str(event.data["person"])): event.at for event in events}
        here = (desk.session.member(person) for person in since)
        silent = (one for one in here if one and heard.get(one.person, 0) <= since[one.person])
        return [UNREACHED.format(name=member.pseudonym) for member in silent]

    sentences = desk.read(look)
    for sentence in sentences:
        desk.tally.say(sentence)
    if sentences:
        note_today(desk, _SAID)
