"""Numbers for bad moments: lines that listen, and emergency numbers, by country."""

from app.domain.helplines.choosing import FINDER, Part, Shelf, choose
from app.domain.helplines.gaps import Gap, Overdue, look_for_gaps
from app.domain.helplines.line import (
    FIRST_HELP,
    Emergency,
    Freshness,
    Line,
    Method,
    Source,
    country_of,
    freshness,
)
from app.domain.helplines.reading import (
    Lines,
    UnusableFileError,
    read_emergency,
    read_lines,
    sealed,
)

__all__ = [
    "FINDER",
    "FIRST_HELP",
    "Emergency",
    "Freshness",
    "Gap",
    "Line",
    "Lines",
    "Method",
    "Overdue",
    "Part",
    "Shelf",
    "Source",
    "UnusableFileError",
    "choose",
    "country_of",
    "freshness",
    "look_for_gaps",
    "read_emergency",
    "read_lines",
    "sealed",
]
