"""What importers hand over and what an import plan says.

An importer (``app.exchange``) is a `Source`: it reads files and yields `Found` entries. The use
cases compare them with the vault and make a `Plan`; nothing is written before it is agreed.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol
from uuid import UUID

from app.domain.mood import Valence
from app.domain.when import from_wall, iso, to_utc

#: How an importer writes an attachment's place in the text; the use case puts the new id there.
PLACEHOLDER = "attachment:import/"


class ProblemKind(StrEnum):
    """Why something in a source could not be taken as it is."""

    UNREADABLE = "unreadable"
    BROKEN_ENTRY = "broken_entry"
    BAD_DATE = "bad_date"
    GUESSED_DATE = "guessed_date"
    BAD_ZONE = "bad_zone"
    MISSING_ATTACHMENT = "missing_attachment"
    UNSAFE_NAME = "unsafe_name"
    OUTSIDE = "outside"
    TOO_LARGE = "too_large"
    NOT_AN_IMAGE = "not_an_image"
    UNKNOWN_MOOD = "unknown_mood"
    DUPLICATE = "duplicate"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that could not be taken, or was taken with a guess.

    Attributes:
        file: the name inside the folder or archive.
        where: an entry id, a line or a name inside the file; may be empty.
        detail: one plain sentence.
    """

    kind: ProblemKind
    file: str
    where: str
    detail: str


@dataclass(frozen=True, slots=True)
class FoundAttachment:
    """A file that belongs to a found entry.

    Attributes:
        key: what stands after `PLACEHOLDER` in the body where the file is shown.
        size: in bytes as the source says, or 0 where it does not.
        read: opens the content and yields it in pieces; None where the file is missing.
    """

    key: str
    name: str
    size: int = 0
    read: Callable[[], Iterator[bytes]] | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Found:
    """An entry as a source has it.

    Attributes:
        source_id: stable in the source, so that a second import knows it again.
        created_at: UTC where the moment is certain, else naive wall time of the zone.
        zone: the source's own zone; empty where it has none and the chosen one is used.
        valence, mood_label: mapped value, and the source's own words for it.
    """

    source_id: str
    created_at: datetime
    zone: str
    body: str
    title: str = ""
    tags: tuple[str, ...] = ()
    place: str = ""
    starred: bool = False
    modified_at: datetime | None = None
    valence: Valence | None = None
    mood_label: str = ""
    attachments: tuple[FoundAttachment, ...] = ()
    file: str = ""

    def when(self, chosen: str) -> tuple[datetime, str]:
        """Return the UTC moment and the zone it is seen in, ``chosen`` where the source has none.

        Raises:
            BadDate: the moment is outside the years that can be written.
        """
        zone = self.zone or chosen
        if self.created_at.tzinfo is None:
            return from_wall(self.created_at, zone), zone
        return to_utc(self.created_at), zone

    def digest(self) -> bytes:
        """Return 32 bytes that are equal exactly when the source's entry is unchanged."""
        parts = [
            iso(self.created_at) if self.created_at.tzinfo else self.created_at.isoformat(),
            self.zone,
            self.title,
            self.body,
            self.place,
            str(self.starred),
            str(int(self.valence) if self.valence else ""),
            self.mood_label,
            *self.tags,
            *(f"{item.key}\x1f{item.name}\x1f{item.read is None}" for item in self.attachments),
        ]
        return hashlib.sha256("\x1e".join(parts).encode("utf-8", "surrogatepass")).digest()


@dataclass(frozen=True, slots=True)
class Options:
    """What the person chose on the plan page.

    Attributes:
        zone: for entries without one.
        moods: the person's mapping of mood words; None leaves the mood out.
        outside: whether files outside the chosen folder or archive may be taken.
        differing: whether entries that changed in the source come in beside the ones here.
    """

    zone: str
    moods: Mapping[str, Valence | None] = field(default_factory=dict)
    outside: bool = False
    differing: bool = False

    def with_zone(self, zone: str) -> "Options":
        """Return these options with another zone."""
        return replace(self, zone=zone)


class Source(Protocol):
    """Something that can be imported: a file or folder in one format."""

    #: Short stable name, as after ``--format``: "dayone", "markdown".
    format: str
    path: Path

    def read(self, options: Options, report: Callable[[Problem], None]) -> Iterable[Found]:
        """Yield each entry; say of everything that cannot be taken why.

        Raises:
            NotThisFormat, ArchiveRefused, FileUnreadable: nothing can be read at all.
        """
        ...


class Verdict(StrEnum):
    """What an import would do with one entry."""

    NEW = "new"
    SAME = "same"
    DIFFERING = "differing"


@dataclass(frozen=True, slots=True)
class Sample:
    """A found entry shown on the plan page: how its date will read."""

    created_at: datetime
    zone: str
    heading: str


@dataclass(frozen=True, slots=True)
class Plan:
    """What an import would do. Nothing has been written.

    Attributes:
        new, same, differing: entries.
        attachments: files found with the new entries.
        missing: files that new entries name and the source does not hold.
        without_zone: entries that take the chosen zone.
        moods: mood words of the source with their mapping, None where it is unknown.
    """

    format: str
    new: int = 0
    same: int = 0
    differing: int = 0
    attachments: int = 0
    missing: int = 0
    without_zone: int = 0
    moods: Mapping[str, Valence | None] = field(default_factory=dict)
    samples: tuple[Sample, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Imported:
    """A finished import.

    Attributes:
        id: what `undo_import` takes.
    """

    id: UUID
    format: str
    at: datetime
    entries: int
    attachments: int
    plan: Plan | None = None
