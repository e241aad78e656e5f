"""Every kind of message that this version knows, and what stands for those that it does not."""

from dataclasses import dataclass
from typing import Final

from sync.mls.codec import Reader, opaque, uint
from sync.session.messages.asides import Targeted
from sync.session.messages.checkins import CheckIn, Company, SpaceStatus
from sync.session.messages.message import Message
from sync.session.messages.posts import CopingCard, Post
from sync.session.messages.pulses import Pulse, PulseBegin, PulseJoin, PulseShare, PulseTotal
from sync.session.messages.recovery import RecoveryDrop, RecoveryShare
from sync.session.messages.replies import Comment, Correction, ThankYou
from sync.session.messages.requests import Again, Ask, Check, Gone, Yours
from sync.session.messages.rounds import Answer, Question
from sync.session.messages.stewardship import (
    AgreementAccepted,
    Hide,
    KeepNotice,
    Pin,
    RepairKey,
    Report,
    ReportAnswer,
    StewardNote,
    ThreadPause,
    Vote,
)
from sync.session.messages.welcome import AboutMe, Welcome
from sync.session.messages.wire import MalformedMessageError, whole
from sync.session.messages.withdrawals import Expiry, Unshare

KINDS: Final[dict[int, type[Message]]] = {
    kind.KIND: kind
    for kind in (
        AboutMe,
        Again,
        AgreementAccepted,
        Answer,
        Ask,
        CheckIn,
        Comment,
        Company,
        CopingCard,
        Correction,
        Expiry,
        Gone,
        Check,
        Hide,
        KeepNotice,
        Pin,
        Post,
        Pulse,
        PulseBegin,
        PulseJoin,
        PulseShare,
        PulseTotal,
        Question,
        RecoveryDrop,
        RecoveryShare,
        RepairKey,
        Report,
        ReportAnswer,
        SpaceStatus,
        StewardNote,
        Targeted,
        ThankYou,
        ThreadPause,
        Unshare,
        Vote,
        Welcome,
        Yours,
    )
}
"""Every kind that this version knows, by its number."""


@dataclass(frozen=True, slots=True)
class Unknown(Message):
    """A message of a kind that this version does not know, as it came.

    Attributes:
        number: the kind.
        body: all of it.
    """

    number: int
    body: bytes

    def __post_init__(self) -> None:
        """Refuse a known kind: it would have two values for the same bytes."""
        if not 0 <= self.number < 1 << 16 or self.number in KINDS or self.rest:
            raise MalformedMessageError("A kind that is known is no unknown one.")

    @property
    def kind(self) -> int:
        """The number of its kind."""
        return self.number

    @property
    def has_more(self) -> bool:
        """A later version said all of it."""
        return True

    def encode(self) -> bytes:
        """The body."""
        return self.body


def read_message(kind: int, body: bytes) -> Message:
    """Read a message's body; an `Unknown` where the kind is not known.

    Raises:
        MalformedMessageError: it is none of its kind.
    """
    known = KINDS.get(kind)
    return whole(body, known.read) if known else Unknown(kind, body)


class AnyMessage:
    """The wire of a message of any kind: kind 2, and the body with its length."""

    def write(self, value: Message) -> bytes:
        """The kind, then the body."""
        return uint(value.kind, 2) + opaque(value.encode())

    def read(self, reader: Reader) -> Message:
        """Read a message; an `Unknown` where the kind is not known."""
        return read_message(reader.uint(2), reader.opaque())


ANY: Final = AnyMessage()
"""The wire of a message of any kind."""
