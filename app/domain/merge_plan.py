"""Bringing a backup together with the journal: what each record is to the other, and what to do.

Nothing here is ever taken away: a merge adds, and what it puts another in the place of stays in the
history or is put back by undoing it.
"""

import hashlib
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from app.domain.ids import uuid7
from app.domain.imports import Problem

#: The format under which a merge stands among the imports.
BACKUP = "lamplit-backup"
#: How many entries of a standing are named.
NAMED = 8


class Differing(StrEnum):
    """What happens to a record that says something else in the backup."""

    #: What is here stands; the backup's words become a version in the entry's history.
    MINE = "mine"
    #: The later one stands; the other is in the history.
    NEWER = "newer"
    #: The backup's stands, as the newest version; what was here is in the history.
    BACKUP = "backup"
    #: What is here stands; the backup's comes as an entry of its own beside it.
    COPIES = "copies"


class Standing(StrEnum):
    """What a record of the backup is to the journal."""

    NEW = "new"
    SAME = "same"
    #: An entry with the same words, and another date, star or mark.
    MARKED = "marked"
    #: The same, and the backup's history has versions that are not in the one here.
    HISTORY = "history"
    #: What the backup says is an earlier version here.
    AHEAD = "ahead"
    #: What stands here is an earlier version there.
    BEHIND = "behind"
    #: Each was changed since; for records without versions, they differ.
    APART = "apart"
    #: In the trash here, and not there.
    TRASHED = "trashed"
    #: Deleted for good here.
    DELETED = "deleted"
    #: It stays away: its time in the trash is over, or what it hangs on is not here.
    LEFT_OUT = "left_out"


#: What says something else in the backup.
DIFFERENT = (
    Standing.MARKED, Standing.HISTORY, Standing.AHEAD, Standing.BEHIND, Standing.APART,
)  # fmt: skip
#: What was deleted since, and comes back only if asked.
GONE = (Standing.TRASHED, Standing.DELETED)

#: What can be chosen, by its name: the sections of records that come with it.
KINDS: Mapping[str, tuple[str, ...]] = {
    "entries": ("entries", "files"),
    "moods": ("moods", "mood_words"),
    "sleep": ("nights",),
    "scales": ("scales", "readings"),
    "measures": ("own_measures", "measures"),
    "kit": ("coping_cards", "coping_card_uses", "goals", "goal_days", "helping"),
    "plan": ("plan",),
    "session": ("topics", "people", "events"),
    "templates": ("templates",),
    "more": ("meetings", "searches", "spelling"),
}  # fmt: skip
#: What stays away from a merge, whatever is chosen.
NEVER = ("circles", "limits", "keys", "settings")


@dataclass(frozen=True, slots=True)
class MergeChoice:
    """What the person chose.

    Attributes:
        kinds: names out of `KINDS`.
        differing: what happens to what differs.
        deleted: whether what was deleted since comes back.
        only: these entries alone, with their check-ins; None for everything.
    """

    kinds: frozenset[str] = frozenset(KINDS)
    differing: Differing = Differing.MINE
    deleted: bool = False
    only: frozenset[UUID] | None = None

    def has(self, section: str) -> bool:
        """Return whether records of a section come."""
        return any(section in KINDS[kind] for kind in self.kinds)


@dataclass(frozen=True, slots=True)
class Side:
    """An entry as one of both sides has it, without its words.

    Attributes:
        versions: every version's id.
        facts: date, zone, star and mark.
    """

    version: UUID
    modified_at: datetime
    facts: tuple[object, ...]
    trashed_at: datetime | None = None
    versions: frozenset[UUID] = frozenset()


def standing_of(here: Side, there: Side, *, same_words: bool) -> Standing:
    """Return what an entry of the backup is to the one here, but for the trash."""
    if same_words and here.facts != there.facts:
        return Standing.MARKED
    if same_words:
        return Standing.HISTORY if there.versions - here.versions else Standing.SAME
    if there.version in here.versions:
        return Standing.AHEAD
    return Standing.BEHIND if here.version in there.versions else Standing.APART


def absent(
    there_trashed: datetime | None, *, is_deleted: bool, now: datetime, kept_for: timedelta
) -> Standing:
    """Return what an entry of the backup is that is not here."""
    if there_trashed is not None and (is_deleted or now - there_trashed >= kept_for):
        return Standing.LEFT_OUT
    return Standing.DELETED if is_deleted else Standing.NEW


@dataclass(frozen=True, slots=True)
class Deed:
    """What a merge does with an entry that is here.

    Attributes:
        history: the backup's versions join the history.
        current: the backup's words become the newest version.
        facts: its date, star and mark are taken.
        copy: it comes as an entry of its own beside.
        untrash: it leaves the trash.
    """

    history: bool = False
    current: bool = False
    facts: bool = False
    copy: bool = False
    untrash: bool = False

    def __bool__(self) -> bool:
        """Whether anything is done at all."""
        return self != _NOTHING


_NOTHING = Deed()


def deed_of(standing: Standing, here: Side, there: Side, choice: MergeChoice) -> Deed:
    """Return what to do with an entry that is here.

    Args:
        standing: what `standing_of` said.
        here: as the journal has it.
        there: as the backup has it.
        choice: what the person chose.
    """
    gone = here.trashed_at is not None and there.trashed_at is None
    if gone and not choice.deleted:
        return _NOTHING
    differs, apart = standing in DIFFERENT, standing in {Standing.BEHIND, Standing.APART}
    # The same words again would be a version more, and nothing new.
    says_more = differs and standing not in {Standing.MARKED, Standing.HISTORY}
    wins = choice.differing is Differing.BACKUP
    if choice.differing is Differing.NEWER:
        later = there.modified_at > here.modified_at
        wins = standing is Standing.BEHIND or (standing is Standing.APART and later)
    copy = choice.differing is Differing.COPIES and apart
    return Deed(
        history=bool(there.versions - here.versions) and not copy,
        current=wins and says_more,
        facts=choice.differing is Differing.BACKUP and differs and here.facts != there.facts,
        copy=copy,
        untrash=gone,
    )


def copy_id(entry: UUID, version: UUID, created_at: datetime, part: UUID | None = None) -> UUID:
    """Return the id of the copy that stands beside an entry, the same whenever it is made.

    Args:
        entry: the entry.
        version: what it says in the backup.
        created_at: its moment.
        part: a version or file of it; None for the entry itself.
    """
    told = entry.bytes + version.bytes + (part.bytes if part else b"")
    digest = hashlib.sha256(told).digest()
    return uuid7(created_at, lambda size: digest[:size])


@dataclass(frozen=True, slots=True)
class Named:
    """A record that is named in a plan: an entry by its day and heading."""

    standing: Standing
    id: UUID
    created_at: datetime
    zone: str
    heading: str


@dataclass
class Tally:
    """How many records of one section are what to the journal, and how many change or come."""

    counts: Counter[Standing] = field(default_factory=Counter)
    coming: int = 0

    @property
    def differing(self) -> int:
        """How many say something else."""
        return sum(self.counts[one] for one in DIFFERENT)

    @property
    def gone(self) -> int:
        """How many were deleted since."""
        return sum(self.counts[one] for one in GONE)


@dataclass(frozen=True, slots=True)
class MergePlan:
    """What a merge would do, or did.

    Attributes:
        tallies: by section; "files" are files that entries here do not have.
        names: some entries of each standing but SAME.
        problems: what could not be read, or stays out, and why.
        foreign: the backup is of another journal.
    """

    tallies: Mapping[str, Tally]
    names: tuple[Named, ...] = ()
    problems: tuple[Problem, ...] = ()
    foreign: bool = False

    def total(self, *standings: Standing, sections: Collection[str] = ()) -> int:
        """Return how many records stand so, of some sections or of all."""
        return sum(
            tally.counts[one]
            for name, tally in self.tallies.items()
            for one in standings
            if not sections or name in sections
        )

    @property
    def coming(self) -> int:
        """How many records come, come back or change."""
        return sum(tally.coming for tally in self.tallies.values())
