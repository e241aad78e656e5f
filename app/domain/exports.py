"""What goes out of a journal, and what writes it.

A record is a mapping that JSON can hold; which there are, `app.vault.repositories.sections` says.
An exporter (`app.exchange`) is a `Sink`; the use case hands it records, then files.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol, runtime_checkable
from uuid import UUID

from app.domain.imports import Options, Problem
from app.domain.query import Query

Record = Mapping[str, Any]
_PART = re.compile(r"\.lamplit-[0-9a-f]{32}\.part")
_ENDING = re.compile(r"\.[0-9A-Za-z]{1,8}\Z")

#: The sections of records that are about entries, in the order in which they go out.
ENTRIES, MOODS, READINGS = "entries", "moods", "readings"


@dataclass(frozen=True, slots=True)
class Choice:
    """What goes out.

    Attributes:
        query: entries that a search finds, with their check-ins and nothing else; None for all.
            One that asks only for days takes along what else is of these days.
        trash: whether entries in the trash go too; a search finds none of these.
        versions: whether earlier versions of entries go too.
        files: whether photos and files go too.
        moods: whether moods, scales, sleep and questionnaires go too.
        named: whether entries say which files they have where these themselves stay.
        beside: whether what stands beside entries goes too; else only what they are told with.
        photos: whether of the files only photos go, and of the others their names.
    """

    query: Query | None = None
    trash: bool = True
    versions: bool = True
    files: bool = True
    moods: bool = True
    named: bool = False
    beside: bool = True
    photos: bool = False


@dataclass(frozen=True, slots=True)
class Exported:
    """What went out.

    Attributes:
        path: where it is, in clear.
        others: records that are no entries, such as check-ins, scales and cards.
    """

    path: Path
    entries: int
    files: int
    others: int


@dataclass(frozen=True, slots=True)
class Weight:
    """What would go out.

    Attributes:
        photos: how many of the files are pictures.
        size: of the words and files together, in bytes, before they get their form.
        others: records that are no entries, such as check-ins; not every form takes them.
    """

    entries: int = 0
    photos: int = 0
    files: int = 0
    size: int = 0
    others: int = 0


class Sink(Protocol):
    """What writes an export; nothing is seen of it before `finish`."""

    def record(self, section: str, value: Record) -> None:
        """Take the next record; those of one section come together."""

    def file(self, value: Record, pieces: Iterator[bytes]) -> None:
        """Take the content of a file that a record named; all come after the last record."""

    def finish(self) -> Path:
        """Make everything durable, and seen under its name; return where it is.

        Raises:
            FileExists: something else is there by now.
            DiskFull, FolderReadOnly, DiskError: it cannot be written.
        """

    def drop(self) -> None:
        """Take away all that was written. Does nothing after `finish`."""


@dataclass(frozen=True, slots=True)
class Head:
    """What the name of an entry can be made of."""

    id: str
    at: datetime
    zone: str
    title: str


@runtime_checkable
class EntrySink(Sink, Protocol):
    """A sink whose entries stand by themselves; it takes no other records.

    The record of an entry holds its check-ins as ``moods``, each with its ``readings``; of the
    scale, a reading has ``name``, ``kind`` and ``unit``.
    """

    def index(self, heads: Iterable[Head]) -> None:
        """Hear of every entry that comes, before the first of them."""


@runtime_checkable
class SlowSink(Sink, Protocol):
    """A sink that has work left with entries when their words and files are in."""

    #: What that work counts for one entry, beside bytes that are read.
    effort: int

    def watch(self, done: Callable[[int], None], cancelled: Callable[[], bool]) -> None:
        """Hear whom to tell of so many entries that are done with, and whom to ask to go on.

        Where ``cancelled`` says so, it raises Cancelled.
        """


@runtime_checkable
class PickySink(Sink, Protocol):
    """A sink that may take less than it was handed."""

    @property
    def taken(self) -> int:
        """How many of the files are in what was written."""


@runtime_checkable
class NamingSink(EntrySink, Protocol):
    """A sink that names files by their content: its records of files have ``md5`` too."""

    #: The hexadecimal digests by which files are named.
    named_by: str


@runtime_checkable
class WholeSource(Protocol):
    """A source that holds records as they went out, to be brought in again as they were."""

    format: str
    path: Path

    def records(
        self, options: Options, report: Callable[[Problem], None]
    ) -> Iterator[tuple[str, Record]]:
        """Yield every record with its section.

        Raises:
            NotThisFormat, ArchiveRefused, FileUnreadable: nothing can be read at all.
        """

    def content(self, value: Record) -> Callable[[], Iterator[bytes]] | None:
        """Return what opens the content of a file that a record names; None if it is missing."""


def is_photo(record: Record) -> bool:
    """Return whether the record of a file is that of a photo."""
    return str(record["type"]).startswith("image/")


def file_path(ident: str, name: str) -> str:
    """Return where a file stands in an export: under its id, with its ending if that is plain.

    No name that a person chose becomes a name on a disk, where it could be reserved, too long, or
    read otherwise than it is.
    """
    ending = _ENDING.search(name)
    return f"files/{ident}{ending[0].lower() if ending else ''}"


def part_path(path: Path, ident: UUID) -> Path:
    """Return where an export is written until it gets its name: a hidden neighbour.

    Args:
        path: what is to be made.
        ident: random, so that the name is nobody else's.
    """
    return path.absolute().with_name(f".lamplit-{ident.hex}.part")


def is_part(name: str) -> bool:
    """Whether a name is one that `part_path` gives."""
    return _PART.fullmatch(name) is not None
