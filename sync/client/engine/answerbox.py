"""The box in which somebody who comes back finds the answer.

Their own return box may be gone with what the relay lost, and without a place in the group they can
make no other. So whoever answers makes one for this answer; its secrets follow from the random key
in the request, which only members read. The answer is sealed to a key that the asker alone has.
"""

from dataclasses import dataclass, field
from typing import Final

from sync.protocol.ids import box_id
from sync.protocol.sizes import ID
from sync.session.letters import ResyncAsk
from sync.session.seal import derive

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
    def of(cls, relay: bytes, ask: ResyncAsk) -> "AnswerBox":
        """The box for the answer to a request, at the relay with this id."""
        key = derive(ask.reply_key, _KEY)[:ID]
        contact, reader = derive(ask.reply_key, _CONTACT), derive(ask.reply_key, _READER)
        return cls(key, box_id(relay, key), contact, reader)
