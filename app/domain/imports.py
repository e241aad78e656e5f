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
from urllib.parse import quote
from uuid import UUID

from app.domain.mood import NO_FEELINGS, Feelings, Valence
from app.domain.scales import ScaleKind
from app.domain.when import from_wall, iso, to_utc

#: How an importer writes an attachment's place in the text; the use case puts the new id there.
PLACEHOLDER = "attachment:import/"
_ENTRY = "entry:import/"


def entry_link(source_id: str) -> str:
    """Return the address that stands for another entry of the same source, by its id there.

    The use case puts the id here in its place: ``entry:UUID``.
    """
    return _ENTRY + quote(source_id, safe="")


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
class FoundMood:
    """A check-in as a source has it.

    Attributes:
        label: the source's own word, which the person may map to another class.
        valence: mapped or guessed; None where it is not known.
        number: the source's own number in words, such as "2 of 5"; kept beside ``label``.
        at: the moment it speaks of, like `Found.created_at`; None for that of the entry.
    """

    label: str = ""
    valence: Valence | None = None
    number: str = ""
    feelings: Feelings = NO_FEELINGS
    at: datetime | None = None

    @property
    def source_label(self) -> str:
        """The source's own word and number, as they are kept."""
        if self.label and self.number:
            return f"{self.label} ({self.number})"
        return self.label or self.number

    def chosen(self, options: "Options") -> Valence | None:
        """Return the class it comes in with; None leaves it out."""
        return options.moods.get(self.label, self.valence) if self.label else self.valence


@dataclass(frozen=True, slots=True)
class FoundScale:
    """Something that a source follows from day to day.

    A scale of this name and kind is used where there is one here, or else made.

    Attributes:
        low, high: the range of a NUMBER.
        away: it is made put away, so that nobody is asked for it.
    """

    name: str
    kind: ScaleKind
    unit: str = ""
    low: float | None = None
    high: float | None = None
    away: bool = False


@dataclass(frozen=True, slots=True)
class FoundReading:
    """A value on a scale, at the moment of its entry; durations are minutes."""

    scale: FoundScale
    value: float


@dataclass(frozen=True, slots=True)
class Found:
    """An entry as a source has it, or a check-in alone: one without any words.

    Attributes:
        source_id: stable in the source, so that a second import knows it again.
        created_at: UTC where the moment is certain, else naive wall time of the zone.
        zone: the source's own zone; empty where it has none and the chosen one is used.
        valence, mood_label, mood_number, feelings: its check-in, as in `FoundMood`.
        more_moods: further check-ins of the same entry.
        readings: values on scales.
        hard, template: as in `app.domain.entry`.
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
    mood_number: str = ""
    feelings: Feelings = NO_FEELINGS
    more_moods: tuple[FoundMood, ...] = ()
    readings: tuple[FoundReading, ...] = ()
    hard: bool = False
    template: str = ""

    @property
    def moods(self) -> tuple[FoundMood, ...]:
        """Every check-in, its own first."""
        if self.valence is None and not self.mood_label:
            return self.more_moods
        own = FoundMood(self.mood_label, self.valence, self.mood_number, self.feelings)
        return (own, *self.more_moods)

    @property
    def alone(self) -> bool:
        """Whether it is no entry: there is nothing but check-ins or values that a person gave."""
        words = (self.title, self.body.strip(), self.tags, self.place, self.attachments)
        given = self.moods or any(not one.scale.away for one in self.readings)
        return bool(given) and not any(words) and not self.starred

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
            *_facts(self),
        ]
        return hashlib.sha256("\x1e".join(parts).encode("utf-8", "surrogatepass")).digest()


def _facts(found: Found) -> Iterator[str]:
    """Yield what not every source has; without it an entry's digest is what it was before."""
    if found.mood_number or found.feelings != NO_FEELINGS or found.more_moods:
        for mood in found.moods:
            felt = mood.feelings
            parts = (mood.label, int(mood.valence or 0), mood.number, mood.at or "", felt.span,
                     felt.energy or "", felt.labels, felt.contexts, felt.note)  # fmt: skip
            yield "\x1f".join(map(str, parts))
    if found.hard or found.template:
        yield f"{found.hard}\x1f{found.template}"
    # What a device noted aside, such as the weather, makes an entry no other.
    for reading in (one for one in found.readings if not one.scale.away):
        yield f"{reading.scale.name}\x1f{reading.scale.kind}\x1f{reading.value!r}"


@dataclass(frozen=True, slots=True)
class Options:
    """What the person chose on the plan page.

    Attributes:
        zone: for entries without one.
        moods: the person's mapping of mood words; None leaves the mood out.
        outside: whether files outside the chosen folder or archive may be taken.
        differing: whether entries that changed in the source come in beside the ones here.
        password: what opens the source where it is locked.
    """

    zone: str
    moods: Mapping[str, Valence | None] = field(default_factory=dict)
    outside: bool = False
    differing: bool = False
    password: str = field(default="", repr=False)

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
            PasswordNeeded, WrongPassword: it is locked.
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
        new, same, differing: entries, and check-ins without words.
        alone: how many of the new ones are check-ins without words.
        attachments: files found with the new entries.
        missing: files that new entries name and the source does not hold.
        without_zone: entries that take the chosen zone.
        moods: mood words of the source with their mapping, None where it is unknown.
        others: what else a whole journal holds, such as scales, their values, and cards.
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
    alone: int = 0
    others: int = 0


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
