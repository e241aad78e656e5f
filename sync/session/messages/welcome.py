"""Meeting each other: what somebody tells about themselves, and a welcome to a newcomer."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from sync.session.messages.message import Message
from sync.session.messages.wire import Id, Text, Words


@dataclass(frozen=True, slots=True)
class AboutMe(Message):
    """What somebody tells about themselves; the last one of a person holds.

    Attributes:
        pronouns: how to speak of them, or empty.
    """

    KIND: ClassVar[int] = 0x0050

    text: Annotated[str, Text(2000)] = ""
    pronouns: Annotated[str, Text(60)] = ""


@dataclass(frozen=True, slots=True)
class Welcome(Message):
    """A welcome page for a newcomer, from a member. The circle's own text stands in the roster.

    Attributes:
        person: the newcomer's person id.
    """

    KIND: ClassVar[int] = 0x0051

    person: Id
    text: Words
