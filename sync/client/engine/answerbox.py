"""The box in which somebody who comes back finds the answer.

Their own return box may be gone with what the relay lost, and without a place in the group they can
make no other. So whoever answers makes one for this answer; its secrets follow from the random key
in the request, which only members read. The answer is sealed to a key that the asker alone has.
"""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Final

from sync.client.engine.desk import Desk
from sync.client.transport.failures import Failure as TransportFailure
from sync.client.transport.failures import Refused as RelayRefused
from sync.protocol.ids import box_id, secret_hash
from sync.protocol.problems import Problem
from sync.protocol.sizes import ID
from sync.session.letters import ResyncAsk
from sync.session.seal import derive

BOXES: Final = 4
"""Whoever reads the request can make a box before the others do, or fill it; then there is one
more."""
_MANY: Final = 4
"""So many items in a box are somebody's who wants it full: an answer comes once or twice."""
_SQUATTED: Final = {Problem.KEY_REUSED, Problem.TAKEN, Problem.UNKNOWN}
_KEY: Final = b"lamplit answer box key v1"
_CONTACT: Final = b"lamplit answer box contact v1"
_READER: Final = b"lamplit answer box reader v1"


@dataclass(frozen=True, slots=True)
class AnswerBox:
    """A box for one answer.

    Attributes:
        key: the idempotency key of its creation.
        box: its id.
        contact, reader: its secrets.
    """

    key: bytes
    box: bytes
    contact: bytes = field(repr=False)
    reader: bytes = field(repr=False)

    @classmethod
    def all_of(cls, relay: bytes, ask: ResyncAsk) -> "tuple[AnswerBox, ...]":
        """The boxes in one of which the answer to a request is, at the relay with this id."""
        return tuple(cls._of(relay, ask, number) for number in range(BOXES))

    @classmethod
    def _of(cls, relay: bytes, ask: ResyncAsk, number: int) -> "AnswerBox":
        which = bytes([number])
        key = derive(ask.reply_key, _KEY + which)[:ID]
        contact = derive(ask.reply_key, _CONTACT + which)
        reader = derive(ask.reply_key, _READER + which)
        return cls(key, box_id(relay, key), contact, reader)


def make_answer_box(desk: Desk, ask: ResyncAsk) -> AnswerBox:
    """Make a box for an answer: one that nobody else has made, or put anything into.

    Raises:
        sync.client.transport.Failure: the relay's answer, or that there is none.
    """
    boxes = AnswerBox.all_of(desk.circle.relay_id, ask)
    for box in boxes[:-1]:
        try:
            _make(desk, box)
            if not desk.line.items(box.box, box.reader).items:
                return box
        except RelayRefused as refusal:
            if refusal.problem not in _SQUATTED:
                raise
    _make(desk, boxes[-1])
    return boxes[-1]


def _make(desk: Desk, box: AnswerBox) -> None:
    desk.line.create_box(
        desk.circle.relay_id,
        box.key,
        log=desk.log,
        capability=desk.session.capability(),
        contact_hash=secret_hash(box.contact),
        reader_hash=secret_hash(box.reader),
        kind="return",
    )


def look_into(desk: Desk, ask: ResyncAsk) -> Iterator[bytes]:
    """All that is in the boxes for an answer; what fills one up makes room for what comes.

    Raises:
        sync.client.transport.Failure: the relay's answer, or that there is none.
    """
    for box in AnswerBox.all_of(desk.circle.relay_id, ask):
        try:
            items = desk.line.items(box.box, box.reader).items
        except RelayRefused as refusal:
            if refusal.problem is not Problem.UNKNOWN:
                raise
            continue  # nobody has made it yet, or not for this
        for item in items:
            yield item.body
        if len(items) >= _MANY:
            # None of them was the answer, or it would not have come to this.
            desk.line.take_out(box.box, box.reader, through=items[-1].number)


def close_all(desk: Desk, ask: ResyncAsk) -> None:
    """Close the boxes; one that cannot be closed now runs out by itself."""
    for box in AnswerBox.all_of(desk.circle.relay_id, ask):
        with suppress(TransportFailure):
            desk.line.close_box(box.box, box.reader)
