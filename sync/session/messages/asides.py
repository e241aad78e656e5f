"""Messages for chosen members: sealed once more inside an ordinary post."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from sync.session.messages.limits import LARGEST_CARRIER
from sync.session.messages.message import Message
from sync.session.messages.wire import Bytes


@dataclass(frozen=True, slots=True)
class Targeted(Message):
    """Something for chosen members. Everybody sees that there is one.

    Attributes:
        sealed: what `envelope.encode_inner` gives, sealed to the chosen members' keys.
    """

    KIND: ClassVar[int] = 0x8040

    sealed: Annotated[bytes, Bytes(LARGEST_CARRIER, least=1)]
