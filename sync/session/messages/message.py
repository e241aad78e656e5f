"""What every message has: a number for its kind, and a few questions that all of them answer."""

from dataclasses import dataclass
from typing import ClassVar

from sync.protocol.sizes import ID
from sync.session.messages.wire import Record


@dataclass(frozen=True, slots=True)
class Message(Record):
    """Something said in a circle, without who said it when (that is the envelope's matter).

    Attributes:
        KIND: what stands in front of the body. From `QUIET` on, it is for programs and stewards'
            tools, and a feed that does not know it leaves it out.
        PRIVATE: whether it only ever goes to chosen members, inside a `Targeted`. In the open it
            would tell everybody what is not for them, so it is not sent so, and ignored if it is.
        SIGNED: whether its author signs it although it is not for the feed; see `is_signed`.
    """

    KIND: ClassVar[int] = 0
    PRIVATE: ClassVar[bool] = False
    SIGNED: ClassVar[bool] = False

    @property
    def kind(self) -> int:
        """The number of its kind."""
        return self.KIND

    @property
    def is_quiet(self) -> bool:
        """Whether it is not for the feed, even when its kind is not known."""
        return self.kind >= QUIET

    @property
    def is_signed(self) -> bool:
        """Whether its author signs it, so that it can be shown to others who wrote it."""
        return self.SIGNED or not self.is_quiet

    def about(self, author: bytes) -> bytes | None:
        """What names the post that it answers, changes or speaks of, if there is one.

        Whoever speaks of a post of their own, as the author of this, gives only its id.
        """
        to: bytes | None = getattr(self, "to", None)
        return author + to if to is not None and len(to) == ID else to

    @property
    def ends_at(self) -> int | None:
        """When it is shown no more, in ms since 1970, if it ends."""
        value: int | None = getattr(self, "expires_at", None)
        return value


QUIET = 0x8000
"""The first kind that is not for the feed."""
