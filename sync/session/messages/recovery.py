"""Recovery shares: parts of a key slot's secret that friends keep. They go to one member alone.

They come back by another way: whoever needs them has no journal open to read messages with.
"""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from sync.session.messages.message import Message
from sync.session.messages.wire import Bytes, Id, Note, Number

Count = Annotated[int, Number(1, 1, 255)]
Part = Annotated[bytes, Bytes(256, least=1)]


@dataclass(frozen=True, slots=True)
class RecoveryShare(Message):
    """Please keep this for me.

    Attributes:
        slot: the id of the set of shares, which is that of the key slot.
        number: which share it is, from 1.
        needed, made: how many shares open the slot, and how many there are.
    """

    KIND: ClassVar[int] = 0x8020
    PRIVATE: ClassVar[bool] = True

    slot: Id
    number: Count
    needed: Count
    made: Count
    share: Part
    note: Note = ""


@dataclass(frozen=True, slots=True)
class RecoveryDrop(Message):
    """The set of shares is of no use any more; it need not be kept."""

    KIND: ClassVar[int] = 0x8022
    PRIVATE: ClassVar[bool] = True

    slot: Id
