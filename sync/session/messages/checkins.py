"""How somebody is, without an entry; and how much room they have for others."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from sync.session.messages import codes
from sync.session.messages.message import Message
from sync.session.messages.wire import Code, MaybeMoment, Note


@dataclass(frozen=True, slots=True)
class CheckIn(Message):
    """A mood and nothing else, but for a note.

    Attributes:
        valence: how pleasant it is, in thousandths from -1000 to 1000.
        energy: 1 (drained) to 5 (full of it), or None.
        labels, contexts: numbers of `codes.LABELS` and `codes.CONTEXTS`.
        span: a number of `codes.SPANS`.
        felt_at: the moment it speaks of, in ms since 1970, if it is not that of the envelope.
    """

    KIND: ClassVar[int] = 0x0010

    valence: codes.Valence
    energy: codes.Energy = None
    labels: codes.Labels = ()
    contexts: codes.Contexts = ()
    note: Note = ""
    span: Annotated[int, Code(codes.SPANS)] = 0
    felt_at: MaybeMoment = None
    wish: codes.Wish = 0
    topics: codes.Topics = ()
    expires_at: MaybeMoment = None


@dataclass(frozen=True, slots=True)
class Company(Message):
    """Somebody could use company. Meant for chosen members; it is no alarm and nothing follows.

    Attributes:
        note: in what way, or empty.
    """

    KIND: ClassVar[int] = 0x0011

    note: Note = ""
    wish: codes.Wish = 0
    expires_at: MaybeMoment = None


@dataclass(frozen=True, slots=True)
class SpaceStatus(Message):
    """How much room somebody has for others; the last one of a person holds.

    Attributes:
        space: a number of `codes.SPACES`; 0 takes back what was said before.
        expires_at: until when it holds; None: until the next.
    """

    KIND: ClassVar[int] = 0x0012

    space: Annotated[int, Code(codes.SPACES)]
    note: Note = ""
    expires_at: MaybeMoment = None
