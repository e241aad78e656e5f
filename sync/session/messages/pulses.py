"""The pulse: how the circle is doing, where only sums become known.

Everybody splits their answers into numbers that add up to them modulo 2^32, one for each person who
takes part, and sends each of them their number alone. Each tells the sum of what they received; all
these sums together are the sum of the answers.
"""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from sync.session.messages.message import Message
from sync.session.messages.wire import Fixed, Id, Many, Moment, Number, Text

_MOST_PEOPLE = 30
_MOST_QUESTIONS = 10

People = Annotated[tuple[bytes, ...], Many(Fixed(16), _MOST_PEOPLE, least=1)]
Values = Annotated[
    tuple[int, ...], Many(Number(4, 0, 2**32 - 1), _MOST_QUESTIONS, least=1, unique=False)
]


@dataclass(frozen=True, slots=True)
class Pulse(Message):
    """Some questions, answered by a number each.

    Attributes:
        people: the person ids of those who are asked.
        highest: the highest answer to each; the lowest is 0.
        closes_at: until when answers count.
    """

    KIND: ClassVar[int] = 0x0070

    questions: Annotated[tuple[str, ...], Many(Text(300, least=1), _MOST_QUESTIONS, least=1)]
    people: People
    closes_at: Moment
    highest: Annotated[int, Number(1, 1, 100)] = 4


@dataclass(frozen=True, slots=True)
class PulseShare(Message):
    """One person's number for each question; it always goes to one member alone.

    Attributes:
        to: the pulse's post id.
    """

    KIND: ClassVar[int] = 0x8010
    PRIVATE: ClassVar[bool] = True

    to: Id
    values: Values


@dataclass(frozen=True, slots=True)
class PulseTotal(Message):
    """The sums of the numbers that the author received.

    Attributes:
        to: the pulse's post id.
        people: whose numbers are in it, the author's own among them.
    """

    KIND: ClassVar[int] = 0x8011

    to: Id
    people: People
    values: Values
