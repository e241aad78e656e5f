"""What reaches somebody outside by a box: the welcome, or that an invite has ended."""

from typing import Final

from sync.client.engine.desk import Desk, Tools
from sync.client.engine.records import Job, Letter
from sync.mls.codec import Reader, whole
from sync.mls.key_package import KeyPackage
from sync.session.acts import Admit
from sync.session.entering import Entry
from sync.session.identity import Certified, certified, person_id
from sync.session.joining import Ended, seal_answer, seal_ended
from sync.session.letters import ResyncAsk, seal_readmission
from sync.session.opening import Acted
from sync.session.parts import InviteRecord, ReturnBox

_INVITE: Final = b"\1"
_RETURN: Final = b"\2"


def by_invite(record: InviteRecord) -> bytes:
    """A job's reply for somebody who joins."""
    return _INVITE + record.encode()


def by_return_box(box: ReturnBox, ask: ResyncAsk) -> bytes:
    """A job's reply for somebody who comes back."""
    return _RETURN + box.encode() + ask.encode()


def letter_for(desk: Desk, job: Job, entry: Entry) -> Letter:
    """The letter with the welcome for whom a job lets in."""
    tools, reply = desk.tools, job.reply
    person = person_id(desk.id, whom(desk, job).person)
    if reply[:1] == _INVITE:
        record = whole(reply[1:], InviteRecord.decode)
        body = seal_answer(record, entry, random=tools.random)
        return Letter(record.answer_box, record.answer_contact, tools.id(), body, person)
    box, ask = whole(reply[1:], _read_return)
    body = seal_readmission(ask, entry, random=tools.random)
    return Letter(box.box, box.contact, tools.id(), body, person)


def whom(desk: Desk, job: Job) -> Certified:
    """Whom a job lets in."""
    return certified(whole(job.key_package, KeyPackage.decode).leaf_node, desk.id)


def invite_of(job: Job) -> InviteRecord | None:
    """The invite by which a job lets somebody in; None where it does not."""
    is_invite = job.reply[:1] == _INVITE
    return whole(job.reply[1:], InviteRecord.decode) if is_invite else None


def _read_return(reader: Reader) -> tuple[ReturnBox, ResyncAsk]:
    return ReturnBox.decode(reader), ResyncAsk.decode(reader)


def ended_letters(tools: Tools, acted: Acted) -> list[Letter]:
    """What tells those who wait with an invite that it has ended with an act."""
    still = {record.invite for record in acted.after.invites}
    return [
        Letter(
            record.answer_box,
            record.answer_contact,
            tools.id(),
            seal_ended(record, _why(tools, acted, record), random=tools.random),
        )
        for record in acted.before.invites
        if record.invite not in still
    ]


def _why(tools: Tools, acted: Acted, record: InviteRecord) -> Ended:
    if isinstance(acted.act, Admit) and acted.act.invite == record.invite:
        return Ended.USED
    return Ended.EXPIRED if record.expires_day < tools.today else Ended.CLOSED
