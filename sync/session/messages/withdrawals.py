"""Taking back, and ending sooner. Applied before anything is shown."""

from dataclasses import dataclass
from typing import ClassVar

from sync.session.messages.message import Message
from sync.session.messages.wire import Id, Moment


@dataclass(frozen=True, slots=True)
class Unshare(Message):
    """An own post is taken back: every client forgets its words. Anybody else's is ignored.

    Attributes:
        to: the post id, which may arrive later than this does.
    """

    KIND: ClassVar[int] = 0x0040

    to: Id


@dataclass(frozen=True, slots=True)
class Expiry(Message):
    """An own post ends sooner than it said. A later end than the one known is ignored.

    Attributes:
        to: the post id.
        until: when it is shown no more, in ms since 1970.
    """

    KIND: ClassVar[int] = 0x0041

    to: Id
    until: Moment
