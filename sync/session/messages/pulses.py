"""The pulse: how the circle is doing, where only sums become known.

Whoever wants takes part. Then each splits their answers into numbers that add up to them modulo
2^32, one for each person who takes part, and sends each of them their number alone. Each tells the
sum of what they received; all these sums together are the sum of the answers.
"""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from sync.session.messages import codes
from sync.session.messages.message import Message
from sync.session.messages.wire import Code, Fixed, Id, Key, Many, Moment, Number

_FEWEST_PEOPLE, _MOST_PEOPLE = 5, 30
_MOST_STATEMENTS = 10

People = Annotated[tuple[bytes, ...], Many(Fixed(16), _MOST_PEOPLE, least=_FEWEST_PEOPLE)]
Values = Annotated[
    tuple[int, ...], Many(Number(4, 0, 2**32 - 1), _MOST_STATEMENTS, least=1, unique=False)
]


@dataclass(frozen=True, slots=True)
class Pulse(Message):
    """Some statements, answered by a number each.

    Attributes:
        statements: numbers of `codes.STATEMENTS`.
        joins_by: until when people are waited for who take part.
        closes_at: until when sums count.
        highest: the highest answer to each; the lowest is 0.
    """

    KIND: ClassVar[int] = 0x0070

    statements: Annotated[
        tuple[int, ...], Many(Code(codes.STATEMENTS, least=1), _MOST_STATEMENTS, least=1)
    ]
    joins_by: Moment
    closes_at: Moment
    highest: Annotated[int, Number(1, 1, 100)] = 4


@dataclass(frozen=True, slots=True)
class PulseJoin(Message):
    """The author takes part.

    Attributes:
        to: what names the pulse.
    """

    KIND: ClassVar[int] = 0x8012

    to: Key


@dataclass(frozen=True, slots=True)
class PulseBegin(Message):
    """These are all who take part; whoever joins later does not.

    Attributes:
        to: what names the pulse.
        people: the person ids of everybody who joined before it in the log, sorted.
    """

    KIND: ClassVar[int] = 0x8013

    to: Key
    people: People


@dataclass(frozen=True, slots=True)
class PulseShare(Message):
    """One person's number for each statement; it always goes to one member alone.

    Attributes:
        to: what names the pulse.
        people: names who takes part: a share for one set of people counts in no other.
    """

    KIND: ClassVar[int] = 0x8010
    PRIVATE: ClassVar[bool] = True

    to: Key
    people: Id
    values: Values


@dataclass(frozen=True, slots=True)
class PulseTotal(Message):
    """The sums of the numbers that the author received, and of the one they kept.

    Attributes:
        to: what names the pulse.
        people: names who takes part, as in the shares.
    """

    KIND: ClassVar[int] = 0x8011

    to: Key
    people: Id
    values: Values
