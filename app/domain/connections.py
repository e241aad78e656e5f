"""Network connections that were opened for a journal: when, to which host, and what for."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

KEPT: Final = timedelta(days=90)
"""How long a line is kept."""
MOST: Final = 5_000
"""How many lines are kept; older ones go."""
COUNTED: Final = timedelta(days=30)
"""What the privacy check-up counts."""


@dataclass(frozen=True, slots=True)
class Connection:
    """A connection that was opened, or was about to be.

    Attributes:
        at: when, aware.
        host: to which host; behind a proxy, the one on its other side.
        purpose: what for, a word: relay, circle, reading, listening, sending, box, attachment or
            repair; others from a later version.
    """

    at: datetime
    host: str
    purpose: str


@dataclass(frozen=True, slots=True)
class Host:
    """A host, and how many connections to it were opened."""

    name: str
    count: int
