"""How a welcome reaches whoever is let in: by the invite's answer box, or by their return box."""

from typing import Final

from sync.client.engine.desk import Tools
from sync.client.engine.records import Letter
from sync.mls.codec import Reader, whole
from sync.session.entering import Entry
from sync.session.joining import seal_answer
from sync.session.letters import ResyncAsk, seal_readmission
from sync.session.parts import InviteRecord, ReturnBox

_INVITE: Final = b"\1"
_RETURN: Final = b"\2"


def by_invite(record: InviteRecord) -> bytes:
    """A job's reply for somebody who joins."""
    return _INVITE + record.encode()


def by_return_box(box: ReturnBox, ask: ResyncAsk) -> bytes:
    """A job's reply for somebody who comes back."""
    return _RETURN + box.encode() + ask.encode()


def letter_for(tools: Tools, reply: bytes, entry: Entry) -> Letter:
    """The letter with the welcome."""
    if reply[:1] == _INVITE:
        record = whole(reply[1:], InviteRecord.decode)
        body = seal_answer(record, entry, random=tools.random)
        return Letter(record.answer_box, record.answer_contact, tools.id(), body)
    box, ask = whole(reply[1:], _read_return)
    body = seal_readmission(ask, entry, random=tools.random)
    return Letter(box.box, box.contact, tools.id(), body)


def _read_return(reader: Reader) -> tuple[ReturnBox, ResyncAsk]:
    return ReturnBox.decode(reader), ResyncAsk.decode(reader)
