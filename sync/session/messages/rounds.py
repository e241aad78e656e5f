"""Question rounds: one question for everybody, answered by whoever likes to."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from sync.session.messages import codes
from sync.session.messages.message import Message
from sync.session.messages.posts import Attachments, Mood
from sync.session.messages.wire import Key, Maybe, MaybeMoment, Nested, Words, Yes


@dataclass(frozen=True, slots=True)
class Question(Message):
    """A question that opens a round.

    Attributes:
        light: whether it is a light round ("what made you smile").
        closes_at: until when answers are asked for; None: no end.
    """

    KIND: ClassVar[int] = 0x0020

    text: Words
    light: Yes = False
    closes_at: MaybeMoment = None
    expires_at: MaybeMoment = None


@dataclass(frozen=True, slots=True)
class Answer(Message):
    """An answer to a question.

    Attributes:
        to: what names the question.
    """

    KIND: ClassVar[int] = 0x0021

    to: Key
    text: Words
    mood: Annotated[Mood | None, Maybe(Nested(Mood))] = None
    wish: codes.Wish = 0
    tone: codes.Tone = 0
    topics: codes.Topics = ()
    expires_at: MaybeMoment = None
    attachments: Attachments = ()
