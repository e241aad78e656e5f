"""What the history room reads: the list of versions, what changed, and how much."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from app.domain.entry import Content, Revision
from app.domain.excerpts import heading_and_excerpt
from app.domain.failures import NoSuchEntry
from app.domain.when import local_date
from app.domain.worddiff import WordDiff, compare
from app.vault.transaction import Transaction
from ui.text import isolated


@dataclass(frozen=True, slots=True)
class Version:
    """A version without its words, and the one before it in time."""

    revision: Revision
    before: UUID | None


@dataclass(frozen=True, slots=True)
class History:
    """All of an entry's versions.

    Attributes:
        heading: the entry's title or first line.
        items: newest first; a date heads the versions of its day.
        current: the version that stands.
    """

    heading: str
    items: tuple[Version | date, ...]
    current: UUID

    @property
    def versions(self) -> list[Version]:
        """The versions alone, newest first."""
        return [item for item in self.items if isinstance(item, Version)]

    def place(self, revision_id: UUID) -> int:
        """Return at which item a version stands, or -1."""
        for number, item in enumerate(self.items):
            if isinstance(item, Version) and item.revision.id == revision_id:
                return number
        return -1


@dataclass(frozen=True, slots=True)
class Counts:
    """How many words came and went."""

    added: int
    removed: int


def load(tx: Transaction, entry_id: UUID, zone: str) -> History:
    """Read the versions of an entry, grouped by the days of ``zone``.

    Raises:
        NoSuchEntry: there is none.
    """
    entry = tx.entries.get(entry_id)
    revisions = tx.revisions.outline(entry_id)
    if not revisions:
        raise NoSuchEntry
    items: list[Version | date] = []
    day: date | None = None
    for number, revision in enumerate(revisions):
        seen = local_date(revision.at, zone)
        if seen != day:
            day = seen
            items.append(seen)
        older = revisions[number + 1].id if number + 1 < len(revisions) else None
        items.append(Version(revision, older))
    heading, _ = heading_and_excerpt(entry.content.title, entry.content.body)
    return History(heading, tuple(items), entry.revision_id)


def difference(tx: Transaction, old: UUID | None, new: UUID) -> WordDiff:
    """Compare two versions; without an older one nothing counts as changed."""
    words = whole_text(tx.revisions.get(new).content)
    before = words if old is None else whole_text(tx.revisions.get(old).content)
    return compare(before, words)


def count(tx: Transaction, pairs: list[tuple[UUID, UUID]]) -> dict[UUID, Counts]:
    """Return for each pair (new, old) how many words came and went, by the new one's id."""
    found = {}
    for new, old in pairs:
        diff = difference(tx, old, new)
        found[new] = Counts(diff.words_added, diff.words_removed)
    return found


def whole_text(content: Content) -> str:
    """Return all that a version keeps, as one text: title, words, tags and place."""
    tags = " ".join(isolated(f"#{tag}") for tag in content.tags)
    head = f"{content.title}\n\n" if content.title else ""
    foot = "\n\n".join(part for part in (tags, content.place) if part)
    return head + content.body + (f"\n\n{foot}" if foot else "")
