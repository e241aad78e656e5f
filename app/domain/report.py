"""What the person chose to put into a report, and nothing of how it looks."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from uuid import UUID


class Part(StrEnum):
    """A part that can be left in or out; the order is that of the pages."""

    TOPICS = "topics"
    SUMMARY = "summary"
    MOOD = "mood"
    MEASURES = "measures"
    SLEEP = "sleep"
    SCALES = "scales"
    SCORES_TABLE = "scores-table"
    ITEM_ANSWERS = "item-answers"
    TOGETHER = "together"
    COPING = "coping"
    LANDMARKS = "landmarks"
    NOTES = "notes"
    EXCERPTS = "excerpts"
    PROFESSIONAL = "professional"


# Item answers, notes and excerpts leave only when they were ticked.
USUAL = frozenset(Part) - {Part.ITEM_ANSWERS, Part.NOTES, Part.EXCERPTS, Part.PROFESSIONAL}


class Paper(StrEnum):
    """The size of the page."""

    A4 = "a4"
    LETTER = "us-letter"


@dataclass(frozen=True, slots=True)
class ReportChoice:
    """Which days, which parts.

    Attributes:
        first, last: local dates, both inclusive.
        name: what the person wants to be called in it; may be empty.
        item_nine: whether the answer about such thoughts leaves, and all that would tell it.
        excerpts: the entries whose words go along, chosen one by one.
        language: BCP 47.

    Raises:
        ValueError: it ends before it begins.
    """

    first: date
    last: date
    parts: frozenset[Part] = USUAL
    name: str = ""
    item_nine: bool = False
    excerpts: tuple[UUID, ...] = ()
    paper: Paper = Paper.A4
    language: str = "en"
    instruments: frozenset[str] = field(default_factory=frozenset)  # empty: all

    def __post_init__(self) -> None:
        """Refuse what cannot be."""
        if self.last < self.first:
            raise ValueError(self.last)
