"""What can be wrong with what a relay keeps, and how often it was found."""

from collections import Counter
from dataclasses import dataclass, field
from enum import Enum


class Fault(Enum):
    """One kind of fault, with the words for it. What is damaged is never named, only counted."""

    FILE = "faults that the database engine finds in its own file"
    UNREADABLE = "rows with values that no relay writes"
    ORPHAN = "rows that belong to nothing"
    GAP = "entries whose number is missing or not the next one"
    CHAIN = "entries whose place in the chain does not follow from what they are"
    BODY = "bodies that are missing, left over, or not the ones that arrived"
    TURN = "turns that do not fit together, or entries outside of theirs"
    HEAD = "circles whose record does not agree with their entries"
    SIZE = "circles whose entries' size is counted wrong"
    ATTACHED = "circles whose attachments' size is counted wrong"
    ATTACHMENT = "attachments that do not agree with their parts or their entry"
    BOX = "boxes that do not agree with their items"
    ITEM = "items in boxes that are not the ones that arrived"
    DOOMED = "attachments' parts that are about to be removed though they are in use"
    CHUNK_LOST = "attachments' parts whose bytes are gone"
    CHUNK_DAMAGED = "attachments' parts whose bytes are not the ones that arrived"

    @property
    def slug(self) -> str:
        """The name for other programs, such as `chunk-lost`."""
        return self.name.lower().replace("_", "-")


@dataclass
class Findings:
    """What a check has found.

    Attributes:
        faults: how often each fault was found.
        read: rows that were read, by table.
        chunks: chunks whose bytes were read.
        waiting: circles that wait for a repair since a backup was restored; this is no fault.
    """

    faults: Counter[Fault] = field(default_factory=Counter)
    read: Counter[str] = field(default_factory=Counter)
    chunks: int = 0
    waiting: int = 0

    def add(self, fault: Fault, *, when: bool = True) -> None:
        """Count a fault, if it is there."""
        self.faults[fault] += when
