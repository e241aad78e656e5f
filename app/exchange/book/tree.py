"""What Markdown says, as values: blocks of runs of text. Nothing in it is markup any more."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias


class Mark(StrEnum):
    """How a stretch of text stands out."""

    EMPHASIS = "emphasis"
    STRONG = "strong"
    STRUCK = "struck"


@dataclass(frozen=True, slots=True)
class Words:
    """Plain text; a line end in it is one that the person made."""

    text: str


@dataclass(frozen=True, slots=True)
class Marked:
    """A stretch that stands out."""

    mark: Mark
    runs: "Runs"


@dataclass(frozen=True, slots=True)
class CodeWords:
    """Code within a line."""

    text: str


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead somewhere; the address is as it was written."""

    address: str
    runs: "Runs"


@dataclass(frozen=True, slots=True)
class PictureMark:
    """A place for a picture; the address is as it was written."""

    address: str
    alt: str


Run: TypeAlias = Words | Marked | CodeWords | Link | PictureMark
Runs: TypeAlias = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines that belong together."""

    runs: Runs


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading within an entry; the level is 1 to 6."""

    level: int
    runs: Runs


@dataclass(frozen=True, slots=True)
class Quote:
    """Somebody else's words."""

    blocks: "Blocks"


@dataclass(frozen=True, slots=True)
class Item:
    """One of a list; ticked is None where there is no box."""

    blocks: "Blocks"
    ticked: bool | None = None


@dataclass(frozen=True, slots=True)
class ItemList:
    """A list; start is None where it has no numbers."""

    items: tuple[Item, ...]
    start: int | None = None


@dataclass(frozen=True, slots=True)
class CodeLines:
    """Lines that stand as they were typed."""

    text: str


@dataclass(frozen=True, slots=True)
class Table:
    """A table; the first row is its head. Sides are "", "left", "center" or "right"."""

    sides: tuple[str, ...]
    rows: tuple[tuple[Runs, ...], ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across."""


Block: TypeAlias = Paragraph | Heading | Quote | ItemList | CodeLines | Table | Rule
Blocks: TypeAlias = tuple[Block, ...]


def plain(runs: Runs) -> str:
    """Return the words of runs alone."""
    return "".join(
        run.text if isinstance(run, Words | CodeWords)
        else run.alt if isinstance(run, PictureMark) else plain(run.runs)
        for run in runs
    )  # fmt: skip
