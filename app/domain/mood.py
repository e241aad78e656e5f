"""Mood check-ins: valence in seven classes, and what the person adds to it.

The classes, feelings and contexts are those of the State of Mind model (HL7 Personal Health Records
guide, code systems under CC BY 4.0); the codes are theirs, the words are ours.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum
from uuid import UUID

from app.domain.feelings import CONTEXTS, LABELS

ENERGY = range(1, 6)


class Valence(IntEnum):
    """How pleasant it is, 1 to 7, as on the keys and in data exchange."""

    VERY_UNPLEASANT = 1
    UNPLEASANT = 2
    SLIGHTLY_UNPLEASANT = 3
    NEUTRAL = 4
    SLIGHTLY_PLEASANT = 5
    PLEASANT = 6
    VERY_PLEASANT = 7

    @property
    def steps(self) -> int:
        """The class on the drawn scale, -3 to +3."""
        return int(self) - 4

    @property
    def number(self) -> float:
        """The class on the continuous scale, -1 to 1."""
        return self.steps / 3


class Span(StrEnum):
    """What a check-in speaks of."""

    MOMENT = "moment"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class Feelings:
    """What a check-in may say beside its class.

    Attributes:
        span: this moment, or the day as a whole.
        energy: 1 (drained) to 5 (full of it), or None.
        labels: codes of `LABELS`, in the order they were picked.
        contexts: codes of `CONTEXTS`, likewise.
        note: the person's words.

    Raises:
        ValueError: the energy or a code is not one of those.
    """

    span: Span = Span.MOMENT
    energy: int | None = None
    labels: tuple[str, ...] = ()
    contexts: tuple[str, ...] = ()
    note: str = ""

    def __post_init__(self) -> None:
        """Refuse what is not in the lists."""
        if self.energy is not None and self.energy not in ENERGY:
            raise ValueError(self.energy)
        for codes, known in ((self.labels, LABELS), (self.contexts, CONTEXTS)):
            if codes and (len(set(codes)) != len(codes) or not known.keys() >= set(codes)):
                raise ValueError(codes)


NO_FEELINGS = Feelings()


@dataclass(frozen=True, slots=True)
class CheckIn:
    """One answer to "How is it right now?".

    Attributes:
        at: the moment it speaks of, UTC.
        noted_at: when it was written down; later than ``at`` when back-filled.
        entry_id: the entry it belongs to, if any.
        source_label: the word that another program had for it, if it was brought in.
    """

    id: UUID
    at: datetime
    zone: str
    valence: Valence
    noted_at: datetime
    entry_id: UUID | None = None
    feelings: Feelings = NO_FEELINGS
    source_label: str = ""

    @property
    def note(self) -> str:
        """The person's words."""
        return self.feelings.note

    @property
    def back_filled(self) -> bool:
        """Whether it was noted more than an hour after the moment it speaks of."""
        return (self.noted_at - self.at).total_seconds() > 3600  # noqa: PLR2004 - an hour
