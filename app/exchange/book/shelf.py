"""The entries of a book, in the order of the days that the person saw.

They are kept packed: only what is being set is open.
"""

import json
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from app.domain.exports import Record
from app.domain.pictures import SHOWN
from app.domain.when import local, parse_moment

# Files are pictures up to this size; a larger one is named.
_LARGEST = 64 << 20


@dataclass(frozen=True, slots=True)
class Kept:
    """A file of an entry."""

    id: str
    name: str
    is_picture: bool


@dataclass(frozen=True, slots=True)
class BookEntry:
    """An entry as a book shows it; ``at`` is the time that the person saw."""

    id: str
    at: datetime
    title: str
    body: str
    place: str
    mood: int | None
    tags: tuple[str, ...]
    files: tuple[Kept, ...]


@dataclass(frozen=True, slots=True)
class Slot:
    """Where an entry stands, and what it costs to set: about its characters."""

    id: str
    at: datetime
    cost: int
    pictures: tuple[str, ...]
    packed: bytes

    @property
    def day(self) -> date:
        """The day that the person saw."""
        return self.at.date()

    def entry(self) -> BookEntry:
        """Return the entry."""
        found = json.loads(zlib.decompress(self.packed))
        return _entry(found)


_PICTURE_COST = 6_000
_ENTRY_COST = 300


class Shelf:
    """Takes the records of a journal and gives its entries back in order.

    Attributes:
        chars: every character that stands in them.
        pictures: the ids of their photos.
        moods: the person's own words for moods.
    """

    def __init__(self) -> None:
        self._slots: list[Slot] = []
        self._sorted = True
        self._ids: set[str] = set()
        self.chars: set[str] = set()
        self.pictures: set[str] = set()
        self.moods: dict[int, str] = {}

    def take(self, section: str, value: Record) -> None:
        """Take a record; only entries that are not in the trash are for a book."""
        if section == "mood_words":
            self.moods[int(value["mood"])] = str(value["word"])
            self.chars.update(str(value["word"]))
        if section != "entries" or value["trashed_at"] is not None:
            return
        entry = _entry(value)
        for text in (entry.title, entry.body, entry.place, *entry.tags,
                     *(one.name for one in entry.files)):  # fmt: skip
            self.chars.update(text)
        pictures = tuple(one.id for one in entry.files if one.is_picture)
        self.pictures.update(pictures)
        cost = _ENTRY_COST + len(entry.body) + _PICTURE_COST * len(pictures)
        names = ("created_at", "zone", "id", "title", "body", "place", "mood", "tags", "files")
        packed = zlib.compress(json.dumps({name: value[name] for name in names}).encode(), 1)
        self._slots.append(Slot(entry.id, entry.at, cost, pictures, packed))
        self._ids.add(entry.id)
        self._sorted = False

    def __len__(self) -> int:
        """Return how many entries there are."""
        return len(self._slots)

    def __contains__(self, ident: object) -> bool:
        """Return whether an entry is in the book."""
        return ident in self._ids

    def slots(self) -> list[Slot]:
        """Return the place of every entry, in order."""
        if not self._sorted:
            self._slots.sort(key=lambda slot: (slot.at, slot.id))
            self._sorted = True
        return self._slots

    def by_year(self) -> Iterator[tuple[int, list[Slot]]]:
        """Yield each year with its entries."""
        year: list[Slot] = []
        for slot in self.slots():
            if year and year[0].at.year != slot.at.year:
                yield year[0].at.year, year
                year = []
            year.append(slot)
        if year:
            yield year[0].at.year, year


def _entry(record: Record) -> BookEntry:
    files = tuple(
        Kept(str(one["id"]), str(one["name"]),
             one["type"] in SHOWN and one["width"] > 0 and one["size"] <= _LARGEST)
        for one in record["files"]
    )  # fmt: skip
    at = local(parse_moment(str(record["created_at"]), "UTC"), str(record["zone"]))
    return BookEntry(
        str(record["id"]), at.replace(tzinfo=None), " ".join(str(record["title"]).split()),
        str(record["body"]), " ".join(str(record["place"]).split()), record["mood"],
        tuple(record["tags"]), files,
    )  # fmt: skip
