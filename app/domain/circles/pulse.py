"""The pulse of a circle: "Is this circle good for you?", where only the sums become known.

Everybody's answers are split into numbers that add up to them modulo 2^32, one for each person who
takes part. All but one of them are random, so whoever lacks a single one knows nothing.
"""

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.circles.posts import PostKey

Numbers = tuple[int, ...]

FEWEST = 5
"""With fewer answers a sum would tell too much."""
HIGHEST = 4
"""The highest answer; the lowest is 0."""
STATEMENTS = ("heard", "choose", "lighter")
"""The statements of this version's pulse, as they travel."""
ENGLISH = {
    "heard": "When I say something here, I feel heard.",
    "choose": "I can leave things unsaid here, and nobody minds.",
    "lighter": "After reading here I feel rather lighter than heavier.",
}
"""What each says. 0 is "not at all", 4 is "very much"."""

_MODULUS = 2**32
_SIZE = 4
_ID = 16
_SET = b"lamplit pulse set v1\0"


class Part(StrEnum):
    """What this person does in a pulse.

    JOINED: takes part; the answer is there or will be. SPLIT: the shares are on their way.
    TOLD: the sum of what came was said. OUT: takes no part, or not any more. OVER: it has ended,
    and nothing of it is kept but what everybody knows.
    """

    NONE = ""
    JOINED = "joined"
    SPLIT = "split"
    TOLD = "told"
    OUT = "out"
    OVER = "over"


class Stage(StrEnum):
    """How far a pulse is. Of those in `ENDED` only COMPLETE shows anything."""

    GATHERING = "gathering"
    UNDER_WAY = "under_way"
    COMPLETE = "complete"
    TOO_FEW = "too_few"
    INCOMPLETE = "incomplete"
    IMPOSSIBLE = "impossible"
    TAKEN_BACK = "taken_back"


ENDED = frozenset(
    {Stage.COMPLETE, Stage.TOO_FEW, Stage.INCOMPLETE, Stage.IMPOSSIBLE, Stage.TAKEN_BACK}
)


@dataclass(frozen=True, slots=True)
class Own:
    """What nobody else knows of this person's part in a pulse.

    Attributes:
        answers: until they are split.
        kept: the share for oneself, until the sum is said.
    """

    pulse: PostKey
    part: Part = Part.NONE
    answers: Numbers = field(default=(), repr=False)
    kept: Numbers = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class PulseView:
    """A pulse as everybody sees it, and one's own part in it.

    Attributes:
        began_at: as whoever began it says; with joins_by, closes_at: milliseconds since 1970.
        statements: their codes; unknown ones of a later version are empty.
        people: who takes part, as far as is known.
        answered: whether one's own answer is there, or was.
        sums: of all answers to each statement; only when it is complete.
    """

    pulse: PostKey
    began_at: int
    joins_by: int
    closes_at: int
    statements: tuple[str, ...]
    highest: int
    stage: Stage
    people: tuple[bytes, ...]
    part: Part
    answered: bool
    sums: Numbers | None = None

    @property
    def by(self) -> bytes:
        """Who began it."""
        return self.pulse.author

    @property
    def means(self) -> tuple[float, ...] | None:
        """The sums, divided by how many took part."""
        return None if self.sums is None else tuple(one / len(self.people) for one in self.sums)


def set_id(circle: bytes, pulse: PostKey, people: Sequence[bytes]) -> bytes:
    """What names the people of a pulse: shares for some people never meet those for others."""
    whole = b"".join([_SET, circle, pulse.joined, *sorted(people)])
    return hashlib.sha256(whole).digest()[:_ID]


def split(
    answers: Numbers, people: Iterable[bytes], me: bytes, random: Callable[[int], bytes]
) -> dict[bytes, Numbers]:
    """Split answers into a share for each of some people.

    Those of the others are random; one's own is what is missing to the answers.
    """
    shares = {
        person: tuple(int.from_bytes(random(_SIZE), "big") for _ in answers)
        for person in people
        if person != me
    }
    given = added(shares.values(), len(answers))
    own = tuple((answer - sum_) % _MODULUS for answer, sum_ in zip(answers, given, strict=True))
    return shares | {me: own}


def added(shares: Iterable[Numbers], length: int) -> Numbers:
    """Add shares up, number by number."""
    sums = [0] * length
    for share in shares:
        sums = [(one + other) % _MODULUS for one, other in zip(sums, share, strict=True)]
    return tuple(sums)


def is_possible(sums: Numbers, people: int, highest: int) -> bool:
    """Whether that many people can have answered so, if everybody kept to the rules."""
    return all(one <= people * highest for one in sums)
