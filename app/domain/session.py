"""The next session: what I want to talk about, with whom, and what the charts should name."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from app.domain.circles.posts import PostKey


@dataclass(frozen=True, slots=True)
class Topic:
    """Something to talk about.

    Attributes:
        entry_id: the entry it came from, if any.
        circle, post: the post in a circle that it came from, if any. Nothing that
            somebody else wrote is kept in ``words``: no report shows it, and what is taken back is
            gone.
        talked_at: when it was ticked off; it leaves the list then and stays readable.
    """

    id: UUID
    words: str
    added_at: datetime
    entry_id: UUID | None = None
    place: int = 0
    talked_at: datetime | None = None
    circle: bytes | None = None
    post: PostKey | None = None


@dataclass(frozen=True, slots=True)
class Professional:
    """A person who helps by profession, as their card says it."""

    id: UUID
    name: str
    role: str = ""
    phone: str = ""
    email: str = ""
    address: str = ""
    note: str = ""
    place: int = 0


class LandmarkKind(StrEnum):
    """What a landmark is."""

    EVENT = "event"
    AWAY = "away"


@dataclass(frozen=True, slots=True)
class Landmark:
    """What the charts name: an event of one day, or days away.

    Attributes:
        last: the last day of being away; None while it lasts, and for events.

    Raises:
        ValueError: it ends before it begins.
    """

    id: UUID
    kind: LandmarkKind
    words: str
    first: date
    last: date | None = None

    def __post_init__(self) -> None:
        """Refuse what cannot be."""
        if self.last is not None and self.last < self.first:
            raise ValueError(self.last)
