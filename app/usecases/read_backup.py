"""Read a backup's records beside the open journal, also one of which a part is damaged."""

from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any
from uuid import UUID

from app.domain.backup_failures import BackupDamaged
from app.domain.exports import Record
from app.domain.failures import DatabaseDamaged, FileUnreadable
from app.domain.imports import Problem, ProblemKind
from app.domain.merge_plan import BACKUP, Side
from app.vault.repositories.merging import WAYS
from app.vault.repositories.sections import Section
from app.vault.transaction import Transaction

#: Runs one short reading, such as `Reader.read`.
Read = Callable[[Callable[[Transaction], Any]], Any]
Report = Callable[[Problem], None]

_ROWS = 500
_CHUNKS = 4
_ENTRY = "The backup is damaged at this entry, so it could not be read."
_LIST = "The backup is damaged. Entries that it does not even list any more are not named here."
_FILES = "The backup is damaged at the files of this entry, so none of them can be told."
_SECTION = "The backup is damaged here. What could be read of this kind comes."


@contextmanager
def of_the_backup() -> Iterator[None]:
    """Say of damage that it is the backup's, where nothing else is read: the journal has none.

    Raises:
        BackupDamaged: what was wanted cannot be read.
    """
    try:
        yield
    except DatabaseDamaged as error:
        raise BackupDamaged from error


@dataclass(frozen=True)
class InBackup:
    """A backup that is open for reading.

    Attributes:
        read: runs one reading in it, on the thread that opened it.
        path: where it is.
        vault_id: of the journal it was made of.
        format: as among the imports.
    """

    read: Read
    path: Path
    vault_id: str
    format: str = BACKUP

    def listed(self, report: Report) -> list[tuple[UUID, date]]:
        """Return every entry that is listed, newest first, with its day."""
        found: dict[UUID, date] = {}
        for way in range(len(WAYS)):
            part: list[tuple[UUID, date]] = []
            try:
                # What came before a damaged page stays in the list.
                self.read(partial(_list, way, part))
            except DatabaseDamaged:
                found.update(part)
            else:
                return sorted(part, key=lambda one: one[1], reverse=True)
        report(Problem(ProblemKind.UNREADABLE, self.path.name, "", _LIST))
        return sorted(found.items(), key=lambda one: one[1], reverse=True)

    def sides(self, listed: Collection[tuple[UUID, date]], report: Report) -> dict[UUID, Side]:
        """Return these entries as the backup has them; say of those it cannot read."""
        found = self._some([ident for ident, _ in listed])
        if found is not None:
            return found
        found = {}
        for ident, day in listed:
            one = self._some([ident])
            if one is None:
                self.unreadable(day, report)
            else:
                found |= one
        return found

    def _some(self, idents: list[UUID]) -> dict[UUID, Side] | None:
        try:
            found: dict[UUID, Side] = self.read(lambda tx: tx.merging.sides(idents))
        except DatabaseDamaged:
            return None
        return found

    def unreadable(self, day: date, report: Report) -> None:
        """Say that an entry of a day cannot be read."""
        report(Problem(ProblemKind.UNREADABLE, self.path.name, day.isoformat(), _ENTRY))

    def files(self, listed: Collection[tuple[UUID, date]], report: Report) -> dict[UUID, set[UUID]]:
        """Return the ids of the files of each of these entries that has any.

        Where the list of an entry's files is damaged that is said, and it counts as without any.
        """
        found: dict[UUID, set[UUID]] = {}
        idents = [ident for ident, _ in listed]
        try:
            found = self.read(lambda tx: tx.merging.files(idents))
        except DatabaseDamaged:
            if len(listed) > 1:
                for one in listed:
                    found |= self.files([one], report)
            for _, day in listed if len(listed) == 1 else ():
                where = day.isoformat()
                report(Problem(ProblemKind.UNREADABLE, self.path.name, where, _FILES))
        return found

    def record(self, ident: UUID) -> Record | None:
        """Return an entry with its versions and files; None if there is none.

        Raises:
            DatabaseDamaged: it cannot be read.
        """
        found: Record | None = self.read(lambda tx: tx.whole.entry(ident, versions=True))
        if found is not None and _has_zeros(found):
            self.read(lambda tx: tx.merging.look_again())
        return found

    def rows(self, section: Section, report: Report) -> Iterator[list[Record]]:
        """Yield the records of a section in pages; where pages are damaged, what can be read."""
        after: tuple[Any, ...] | None = None
        seen: set[tuple[Any, ...]] = set()
        while True:
            try:
                page = self.read(partial(_page, section, after))
                if any(_has_zeros(record) for _, record in page):
                    self.read(lambda tx: tx.merging.look_again())
            except DatabaseDamaged:
                report(Problem(ProblemKind.UNREADABLE, self.path.name, section.name, _SECTION))
                yield self._both_ways(section, seen)
                return
            seen.update(key for key, _ in page)
            yield [record for _, record in page]
            if len(page) < _ROWS:
                return
            after = page[-1][0]

    def _both_ways(self, section: Section, seen: set[tuple[Any, ...]]) -> list[Record]:
        """Return what is not among those seen, read from both ends up to what is damaged."""
        found: dict[tuple[Any, ...], Record] = {}
        for backwards in (False, True):
            part: list[Record] = []
            with suppress(DatabaseDamaged):
                self.read(partial(_every, section, backwards, part))
            for record in part:
                if _has_zeros(record):
                    continue
                try:
                    found[section.key(section.values(record))] = record
                except ValueError:
                    continue
        return [record for key, record in found.items() if key not in seen]

    def content(self, value: Record) -> Callable[[], Iterator[bytes]]:
        """Return what opens the content of a file."""
        ident = UUID(str(value.get("content", value["id"])))
        return partial(self._pieces, ident)

    def _pieces(self, ident: UUID) -> Iterator[bytes]:
        start = 0
        while True:
            try:
                pieces = self.read(partial(_chunks, ident, start))
            except DatabaseDamaged as error:
                raise FileUnreadable from error
            yield from pieces
            if len(pieces) < _CHUNKS:
                return
            start += len(pieces)


def _has_zeros(value: Any) -> bool:
    """Whether a record has text that may end in a damaged page, of which zeros are read."""
    if isinstance(value, str):
        return "\0" in value
    if isinstance(value, Mapping):
        return any(map(_has_zeros, value.values()))
    return isinstance(value, list) and any(map(_has_zeros, value))


def _list(way: int, part: list[tuple[UUID, date]], tx: Transaction) -> None:
    part.extend(tx.merging.listed(way))


def _every(
    section: Section,
    backwards: bool,  # noqa: FBT001 - handed on by `partial`
    part: list[Record],
    tx: Transaction,
) -> None:
    part.extend(tx.merging.every(section, backwards=backwards))


def _page(section: Section, after: tuple[Any, ...] | None, tx: Transaction) -> Any:
    return tx.whole.rows(section, after, _ROWS)


def _chunks(ident: UUID, start: int, tx: Transaction) -> list[bytes]:
    return list(islice(tx.merging.chunks(ident, start), _CHUNKS))
