"""Take a journal out: everything, or what a search finds.

Each page of records and each part of a file is read in a transaction of its own, so that nothing
waits for a long export. An entry that is deleted meanwhile stays out, and one that is written
meanwhile too.
"""

import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import chain
from typing import Any, TypeVar
from uuid import UUID

from app.domain.exports import (
    Choice,
    EntrySink,
    Exported,
    Head,
    NamingSink,
    PickySink,
    Record,
    Sink,
    SlowSink,
    Weight,
    is_photo,
)
from app.domain.failures import Cancelled, NoSuchAttachment
from app.usecases.export_part import Part, count_beside, sections_of
from app.vault.repositories.sections import ENTRY, Section
from app.vault.transaction import Transaction

T = TypeVar("T")
Read = Callable[[Callable[[Transaction], Any]], Any]
Progress = Callable[[int, int], None]

_ENTRIES_AT_ONCE = 100
_ROWS_AT_ONCE = 1000
_PIECES_AT_ONCE = 8
# What an entry or a file takes beside its own bytes, in the time that as many bytes take.
_EACH = 2000


def _quiet(_done: int, _total: int) -> None:
    return


def count_entries(tx: Transaction, choice: Choice) -> int:
    """Return how many entries would go out."""
    return len(_chosen(tx, choice))


def weigh_export(tx: Transaction, choice: Choice) -> Weight:
    """Return how much would go out."""
    chosen = _chosen(tx, choice)
    weight = _weigh(tx, chosen, choice)
    return replace(weight, others=count_beside(tx, choice, {str(ident) for ident in chosen}))


def export_journal(
    read: Read,
    sink: Sink,
    choice: Choice,
    *,
    progress: Progress = _quiet,
    cancelled: Callable[[], bool] = lambda: False,
) -> Exported:
    """Hand what was chosen to a sink; whatever goes wrong, nothing of the output remains.

    Args:
        read: runs one short reading, such as `Reader.read`.
        sink: writes the output.
        choice: what goes out.
        progress: told how much of how much is out, about as many bytes as words and files have;
            the whole is the same from the beginning to the end.
        cancelled: asked between pages of records and pieces of files.

    Raises:
        Cancelled: ``cancelled`` said so.
        DiskFull, FolderReadOnly, DiskError, FileExists: it cannot be written.
    """
    work = _Export(read, sink, choice, progress, cancelled)
    try:
        return work.run()
    except BaseException:
        sink.drop()
        raise


@dataclass
class _Export:
    """One run."""

    read: Read
    sink: Sink
    choice: Choice
    progress: Progress
    cancelled: Callable[[], bool]
    entries: set[str] = field(default_factory=set)
    files: list[Record] = field(default_factory=list)
    others: int = 0
    done: int = 0
    total: int = 0
    left: int = 0  # of it, what a slow sink has still to do

    def run(self) -> Exported:
        chosen: list[UUID] = self.read(lambda tx: _chosen(tx, self.choice))
        weight: Weight = self.read(lambda tx: _weigh(tx, chosen, self.choice))
        self.total = weight.size + _EACH * (weight.entries + weight.files)
        if isinstance(self.sink, SlowSink):
            self.left = self.sink.effort * weight.entries
            self.total += self.left
            self.sink.watch(partial(self._done_with, self.sink.effort), self.cancelled)
        if isinstance(self.sink, EntrySink):
            self.sink.index(self._heads(chosen))
        for start in range(0, len(chosen), _ENTRIES_AT_ONCE):
            self._entries(chosen[start : start + _ENTRIES_AT_ONCE])
        part = Part(self.choice, self.entries)
        for section in () if isinstance(self.sink, EntrySink) else sections_of(self.choice):
            self._section(section, part)
        for record in self.files:
            self._file(record)
        # What was deleted meanwhile was counted and did not come.
        self._step(self.total - self.done - self.left)
        self._check()
        path = self.sink.finish()
        files = self.sink.taken if isinstance(self.sink, PickySink) else len(self.files)
        return Exported(path, len(self.entries), files, self.others)

    def _entries(self, idents: list[UUID]) -> None:
        self._check()
        checked = isinstance(self.sink, EntrySink) and self.choice.moods

        def page(tx: Transaction) -> list[Record]:
            found = (_entry(tx, ident, self.choice, checked=checked) for ident in idents)
            return [record for record in found if record is not None]

        size = _EACH * len(idents)
        for record in self.read(page):
            self.entries.add(record["id"])
            files = record["files"] if self.choice.files else ()
            self.files += [one for one in files if not self.choice.photos or is_photo(one)]
            if isinstance(self.sink, NamingSink):
                for one in record["files"]:
                    one[self.sink.named_by] = self._digest(one, self.sink.named_by)
            self.sink.record(ENTRY.name, record)
            size += _size(record)
        self._step(size)

    def _digest(self, file: Record, name: str) -> str:
        digest = hashlib.new(name, usedforsecurity=False)
        with _as_whole():
            for piece in self._pieces(UUID(file["id"]), counted=False):
                digest.update(piece)
        return digest.hexdigest()

    def _heads(self, idents: list[UUID]) -> Iterator[Head]:
        for start in range(0, len(idents), _ROWS_AT_ONCE):
            self._check()
            part = idents[start : start + _ROWS_AT_ONCE]
            heads: list[Head] = self.read(partial(_heads_of, part))
            yield from heads

    def _section(self, section: Section, part: Part) -> None:
        after: tuple[Any, ...] | None = None
        while True:
            self._check()
            rows = self.read(partial(_page, section, after))
            for key, record in rows:
                after = key
                if part.has(section, record):
                    self.others += self.choice.beside
                    self.sink.record(section.name, record)
            if len(rows) < _ROWS_AT_ONCE:
                return

    def _file(self, record: Record) -> None:
        with _as_whole():
            pieces = self._pieces(UUID(record["id"]))
            first = next(pieces, b"")
            self.sink.file(record, chain((first,), pieces))
        self._step(_EACH)

    def _pieces(self, ident: UUID, *, counted: bool = True) -> Iterator[bytes]:
        since = 0
        while True:
            self._check()
            pieces: list[bytes] = self.read(partial(_pieces, ident, since))
            for piece in pieces:
                yield piece
                self._step(len(piece) if counted else 0)
            since += len(pieces)
            if len(pieces) < _PIECES_AT_ONCE:
                return

    def _done_with(self, effort: int, entries: int) -> None:
        self.left = max(0, self.left - effort * entries)
        self._step(effort * entries)

    def _step(self, count: int) -> None:
        self.done = min(self.done + count, self.total)
        self.progress(self.done, self.total)

    def _check(self) -> None:
        if self.cancelled():
            raise Cancelled


@contextmanager
def _as_whole() -> Iterator[None]:
    """Say what it means when a file that was to go out is gone."""
    try:
        yield
    except NoSuchAttachment as error:
        deleted = "A file was deleted while it went out. Start the export again."
        raise NoSuchAttachment(deleted) from error


def _weigh(tx: Transaction, idents: list[UUID], choice: Choice) -> Weight:
    weight = tx.whole.weigh(
        idents, versions=choice.versions, files=choice.files, photos=choice.photos
    )
    return replace(weight, files=weight.photos) if choice.photos else weight


def _chosen(tx: Transaction, choice: Choice) -> list[UUID]:
    if choice.query is None:
        return tx.whole.entry_ids(trash=choice.trash)
    return tx.whole.ids_at(tx.search.positions(choice.query))


def _size(record: Record) -> int:
    bodies = [record["body"], *(one["body"] or "" for one in record["versions"])]
    return sum(len(body.encode("utf-8", "surrogatepass")) for body in bodies)


def _pieces(ident: UUID, since: int, tx: Transaction) -> list[bytes]:
    return tx.whole.pieces(ident, since, _PIECES_AT_ONCE)


def _heads_of(idents: list[UUID], tx: Transaction) -> list[Head]:
    return tx.whole.heads(idents)


def _entry(tx: Transaction, ident: UUID, choice: Choice, *, checked: bool) -> Record | None:
    record = tx.whole.entry(ident, versions=choice.versions)
    if record is None:
        return None
    if not (choice.files or choice.named):
        record["files"] = []
    if not choice.moods:
        record["mood"] = None
    if checked:
        record["moods"] = tx.whole.moods_of(ident)
    return record


def _page(section: Section, after: tuple[Any, ...] | None, tx: Transaction) -> Any:
    return tx.whole.rows(section, after, _ROWS_AT_ONCE)
