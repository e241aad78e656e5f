"""Entries, their versions and attachments, as values."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from app.domain.mood import Valence
from app.domain.tags import clean_tag
from app.domain.text import storable


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file kept with an entry.

    Attributes:
        size: in bytes.
        sha256: of the whole content, 32 bytes.
        width, height: in pixels, 0 where it is no image.
    """

    id: UUID
    entry_id: UUID
    name: str
    mime: str
    size: int
    sha256: bytes
    width: int = 0
    height: int = 0

    @property
    def is_image(self) -> bool:
        """Whether it can be shown in the text."""
        return self.width > 0


@dataclass(frozen=True, slots=True)
class Content:
    """What a person writes of an entry: the part that versions keep.

    Attributes:
        body: Markdown source, the only truth.
        title: optional; empty means that the first line stands for it.
        tags: the picked ones; ``#tags`` in the body count besides.
        template: the name of the template it was begun from, or empty.
    """

    body: str = ""
    title: str = ""
    tags: tuple[str, ...] = ()
    place: str = ""
    template: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to keep."""
        return not (self.body.strip() or self.title.strip())

    def storable(self) -> "Content":
        """Return it as it is kept: whole characters, and tags that are tags."""
        return Content(
            storable(self.body),
            storable(self.title),
            tuple(tag for tag in map(clean_tag, self.tags) if tag),
            storable(self.place),
            storable(self.template),
        )


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry as it stands now.

    Attributes:
        created_at: UTC; with ``zone`` it gives the date the person saw.
        zone: an IANA name.
        hard: kept out of memories.
        all_tags: picked and inline ones together.
        revision_id: the current version.
    """

    id: UUID
    created_at: datetime
    zone: str
    content: Content
    all_tags: tuple[str, ...]
    starred: bool
    hard: bool
    valence: Valence | None
    words: int
    revision_id: UUID
    modified_at: datetime
    trashed_at: datetime | None = None
    attachments: tuple[Attachment, ...] = ()


@dataclass(frozen=True, slots=True)
class EntryRow:
    """What a list shows of an entry, without its whole text.

    Attributes:
        position: the place in the timeline; unique, larger is later.
        heading: the title, or else the first line, without Markdown marks.
        excerpt: the first words after the heading.
        snippet: in search results, with hits between U+E000 and U+E001.
        picture: the first image, for a thumbnail.
    """

    position: int
    id: UUID
    created_at: datetime
    zone: str
    local_date: date
    heading: str
    excerpt: str
    tags: tuple[str, ...]
    starred: bool
    valence: Valence | None
    words: int
    attachments: int = 0
    picture: UUID | None = None
    snippet: str = ""


class Origin(StrEnum):
    """Why a version came to be."""

    WRITTEN = "written"
    RESTORED = "restored"
    IMPORTED = "imported"


@dataclass(frozen=True, slots=True)
class Revision:
    """One version of an entry.

    Attributes:
        parent_id: the version it was made from; None for the first.
        device: the name of the machine it was written on, as the person calls it.
        current: whether it is the one that stands.
    """

    id: UUID
    entry_id: UUID
    parent_id: UUID | None
    at: datetime
    origin: Origin
    device: str
    content: Content
    words: int
    current: bool


@dataclass(frozen=True, slots=True)
class Draft:
    """Words being typed, not yet a version.

    Attributes:
        entry_id: the entry it belongs to, which may not exist yet.
        base: the version that the typing began from; None for a new entry.
    """

    entry_id: UUID
    content: Content
    created_at: datetime
    zone: str
    base: UUID | None
    at: datetime
    starred: bool = False
    hard: bool = False


@dataclass(frozen=True, slots=True)
class DayMark:
    """What the calendar shows of one day."""

    day: date
    entries: int
    valence: Valence | None = None


@dataclass(frozen=True, slots=True)
class TagCount:
    """A tag and how many entries carry it."""

    tag: str
    entries: int


@dataclass(frozen=True, slots=True)
class Page:
    """Some rows of a longer list.

    Attributes:
        total: how many rows the whole list has; None while it is not counted.
    """

    rows: tuple[EntryRow, ...] = field(default=())
    total: int | None = None
