"""Compare a backup with the journal, a page at a time, and decide about each record."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import NamedTuple
from uuid import UUID

from app.domain.excerpts import heading_and_excerpt
from app.domain.exports import Record
from app.domain.failures import DatabaseDamaged
from app.domain.imports import Problem, ProblemKind
from app.domain.merge_plan import (
    DIFFERENT,
    NAMED,
    Deed,
    Differing,
    MergeChoice,
    MergePlan,
    Named,
    Side,
    Standing,
    Tally,
    absent,
    deed_of,
    standing_of,
)
from app.usecases.read_backup import InBackup, Read
from app.usecases.trash_entries import KEPT_FOR
from app.usecases.whole_copy import as_copy
from app.vault.repositories.rows import grave
from app.vault.repositories.sections import ENTRY, FLAT, MOOD, Section, Values
from app.vault.repositories.whole import WholeEntry, whole_entry
from app.vault.transaction import Transaction

_PAGE = 100
_FILES = "files"
_BROKEN = "This record cannot be read, so it was left out."
_TAKEN = "Another entry here has its versions or files, so it was left out."
_WORDS = ("title", "body", "tags", "place", "template")
#: What a record hangs on: the field that names it, and the section it is in.
_HANGS_ON = {
    "readings": (("scale", "scales"), ("mood", "moods")),
    "coping_card_uses": (("card", "coping_cards"),),
    "goal_days": (("goal", "goals"),),
}
_STAMPS = ("noted_at", "changed_at")
_BY_NAME = {one.name: one for one in FLAT}


@dataclass(frozen=True)
class JudgedEntry:
    """What happens with an entry of the backup.

    Attributes:
        comes: it is not here and comes.
        copy: it comes as an entry of its own.
        there: as the backup has it, where something changes here.
        here_version: the current version when it was looked at.
        files: records of files that the entry here has not.
        buried, buried_files: what is no longer deleted with that.
    """

    id: UUID
    comes: WholeEntry | None = None
    copy: WholeEntry | None = None
    deed: Deed = field(default_factory=Deed)
    there: WholeEntry | None = None
    here_version: UUID | None = None
    files: tuple[Record, ...] = ()
    buried: bool = False
    buried_files: tuple[UUID, ...] = ()


@dataclass(frozen=True)
class JudgedRow:
    """A record that is no entry and comes, or replaces the one here."""

    section: Section
    values: Values
    replaces: bool
    buried: bool


Judged = tuple[list[JudgedEntry], list[JudgedRow]]


class _Found(NamedTuple):
    """What a record that is no entry is to the journal, its row, and the record with its key."""

    standing: Standing
    values: Values | None = None
    own: Record | None = None


@dataclass(frozen=True)
class _Here:
    """What the journal has of a page of entries."""

    sides: dict[UUID, Side]
    files: dict[UUID, set[UUID]]
    deleted: set[UUID]


@dataclass
class Judge:
    """Goes through a backup and counts.

    Attributes:
        here: runs one short reading in the journal.
        number: the batch that is being made; 0 for a plan.
        done, total: records that were looked at, for progress.
    """

    here: Read
    there: InBackup
    choice: MergeChoice
    now: datetime
    report: Callable[[Problem], None]
    number: int = 0
    done: int = 0
    total: int = 0
    tallies: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    names: list[Named] = field(default_factory=list)
    arriving: dict[str, set[object]] = field(default_factory=lambda: defaultdict(set))

    @property
    def coming(self) -> int:
        """How many records come, come back or change."""
        return sum(tally.coming for tally in self.tallies.values())

    def plan(self, problems: list[Problem]) -> MergePlan:
        """Return what was found."""
        own: bytes | None = self.here(lambda tx: tx.meta.get("vault_id"))
        foreign = own is not None and own.decode() != self.there.vault_id
        return MergePlan(dict(self.tallies), tuple(self.names), tuple(problems), foreign)

    def run(self) -> Iterator[Judged]:
        """Yield what happens, a page at a time."""
        only = self.choice.only
        if only is not None or self.choice.has(ENTRY.name):
            listed = self.there.listed(self.report)
            listed = [one for one in listed if only is None or one[0] in only]
            self.total = len(listed)
            for start in range(0, len(listed), _PAGE):
                page = listed[start : start + _PAGE]
                yield self._entries(page), []
                self.done += len(page)
        for section in FLAT:
            if section is MOOD or (only is None and self.choice.has(section.name)):
                for records in self.there.rows(section, self.report):
                    self.total += len(records)
                    yield [], self._rows(section, records)
                    self.done += len(records)

    # --- entries ---------------------------------------------------------------------------

    def _entries(self, listed: list[tuple[UUID, date]]) -> list[JudgedEntry]:
        days = dict(listed)
        sides = self.there.sides(listed, self.report)
        here: _Here = self.here(lambda tx: _look(tx, list(sides)))
        # Those of what comes are in its record, and what is wrong with them is said of it.
        present = [one for one in listed if one[0] in here.sides]
        files = self.there.files(present, self.report)
        judged: list[JudgedEntry] = []
        coming: list[tuple[Standing, WholeEntry]] = []
        for ident, there in sides.items():
            try:
                if ident in here.sides:
                    one = self._present(ident, here, there, files.get(ident, set()))
                    judged += [one] if one is not None else []
                else:
                    coming += self._absent(ident, there, is_deleted=ident in here.deleted)
            except DatabaseDamaged:
                self.there.unreadable(days[ident], self.report)
            except ValueError:
                self._broken(days[ident].isoformat(), _BROKEN)
        taken: list[bool] = self.here(lambda tx: [tx.whole.taken(one) for _, one in coming])
        for (standing, entry), is_taken in zip(coming, taken, strict=True):
            if is_taken:
                self._broken(days[entry.new.id].isoformat(), _TAKEN)
            else:
                judged += self._arrive(standing, entry)
        return judged

    def _absent(
        self, ident: UUID, there: Side, *, is_deleted: bool
    ) -> list[tuple[Standing, WholeEntry]]:
        """Read an entry that is not here, if it matters."""
        standing = absent(there.trashed_at, is_deleted=is_deleted, now=self.now, kept_for=KEPT_FOR)
        if standing is Standing.LEFT_OUT:
            self._count(ENTRY.name, standing)
            return []
        return [(standing, whole_entry(self._record(ident), self.number))]

    def _arrive(self, standing: Standing, entry: WholeEntry) -> list[JudgedEntry]:
        is_deleted = standing is Standing.DELETED
        comes = self.choice.deleted or not is_deleted
        self._count(ENTRY.name, standing, comes=comes)
        self._name(standing, entry)
        if not comes:
            return []
        if entry.files:
            self.tallies[_FILES].counts[Standing.NEW] += len(entry.files)
        ident = entry.new.id
        self.arriving[ENTRY.name].add(str(ident))
        return [JudgedEntry(ident, comes=entry, buried=is_deleted)]

    def _present(
        self, ident: UUID, here: _Here, there: Side, files: set[UUID]
    ) -> JudgedEntry | None:
        mine, missing = here.sides[ident], files - here.files.get(ident, set())
        record: Record | None = None
        same = mine.version == there.version
        if not same:
            record = self._record(ident)
            same = self._says_the_same(ident, record)
        standing = standing_of(mine, there, same_words=same)
        gone = mine.trashed_at is not None and there.trashed_at is None
        deed = deed_of(standing, mine, there, self.choice)
        copy = None
        if deed.copy and record is not None:
            copy, deed = self._copied(record, deed)
        changes, shown = bool(deed), Standing.TRASHED if gone else standing
        self._count(ENTRY.name, shown, comes=changes)
        named = gone or standing in DIFFERENT
        if record is None and (changes or missing or (named and self._has_place(shown))):
            record = self._record(ident)
        if record is None:
            return None
        entry = whole_entry(record, self.number)
        if named:
            self._name(shown, entry)
        come, buried = self._files(record, missing) if missing else ((), ())
        if not (changes or come):
            return None
        return JudgedEntry(
            ident, copy=copy, deed=deed, there=entry, here_version=mine.version,
            files=come, buried_files=buried,
        )  # fmt: skip

    def _says_the_same(self, ident: UUID, record: Record) -> bool:
        own: Record | None = self.here(lambda tx: tx.whole.entry(ident, versions=False))
        return own is not None and all(own[name] == record[name] for name in _WORDS)

    def _files(
        self, record: Record, missing: set[UUID]
    ) -> tuple[tuple[Record, ...], tuple[UUID, ...]]:
        """Return the files that the entry here has not and that come, and which were deleted."""
        found = [one for one in record["files"] if UUID(one["id"]) in missing]

        def look(tx: Transaction) -> tuple[set[UUID], set[UUID]]:
            ids = [UUID(one["id"]) for one in found]
            deleted = {one for one in ids if tx.tombstones.has(_FILES, one)}
            return deleted, {one for one in ids if tx.merging.has_file(one)}

        deleted, elsewhere = self.here(look)
        come = []
        for one in found:
            ident = UUID(one["id"])
            if ident in elsewhere:
                continue
            standing = Standing.DELETED if ident in deleted else Standing.NEW
            comes = standing is Standing.NEW or self.choice.deleted
            self._count(_FILES, standing, comes=comes)
            come += [one] if comes else []
        back = tuple(UUID(one["id"]) for one in come if UUID(one["id"]) in deleted)
        return tuple(come), back

    def _copied(self, record: Record, deed: Deed) -> tuple[WholeEntry | None, Deed]:
        """Return the entry that stands beside the one here, and what is done then.

        There is none if it does already, or did; versions that it has not join the history here.
        """
        entry = whole_entry(as_copy(record), self.number)
        ident = entry.new.id

        def known(tx: Transaction) -> tuple[bool, frozenset[UUID]]:
            is_known = tx.entries.exists(ident) or tx.tombstones.has("entry", ident)
            return is_known, tx.merging.versions(ident)

        found: tuple[bool, frozenset[UUID]] = self.here(known)
        is_known, versions = found
        if not is_known:
            return entry, deed
        more = {UUID(bytes=row["id"]) for row in entry.versions} - versions
        return None, replace(deed, copy=False, history=bool(versions and more))

    # --- everything else -------------------------------------------------------------------

    def _rows(self, section: Section, records: list[Record]) -> list[JudgedRow]:
        found: list[_Found] = self.here(
            lambda tx: [self._judge(tx, section, record) for record in records]
        )
        judged = []
        for record, (standing, values, own) in zip(records, found, strict=True):
            if values is None:
                continue
            wins = standing is Standing.APART and self._wins(record, own)
            back = standing is Standing.DELETED and self.choice.deleted
            comes = standing is Standing.NEW or wins or back
            self._count(section.name, standing, comes=comes)
            if comes:
                judged.append(JudgedRow(section, values, wins and own is not None, back))
        return judged

    def _judge(self, tx: Transaction, section: Section, record: Record) -> _Found:
        if section is MOOD and not self._belongs(tx, record):
            return _Found(Standing.LEFT_OUT)
        try:
            values = section.values(record)
        except ValueError:
            where = record.get("id", record.get("date", ""))
            self._broken(f"{section.name} {where}", _BROKEN)
            return _Found(Standing.LEFT_OUT)
        key = section.key(values)
        own = tx.merging.record(section, key)
        if own is not None:
            same = section.says_the_same(own, record)
            return _Found(Standing.SAME if same else Standing.APART, values, own)
        if not self._stands(tx, section, record):
            return _Found(Standing.LEFT_OUT, values)
        if tx.tombstones.has(section.name, UUID(bytes=grave(key))):
            standing = Standing.DELETED
        elif not tx.merging.lone(section, values):
            return _Found(Standing.APART, values)  # it stands here under another date
        else:
            standing = Standing.NEW
        if standing is Standing.NEW or self.choice.deleted:
            self.arriving[section.name].add(record.get("id"))
        return _Found(standing, values)

    def _belongs(self, tx: Transaction, record: Record) -> bool:
        """Whether a check-in is looked at: alone, or with an entry that is here or comes."""
        entry, only = record["entry"], self.choice.only
        if only is not None:
            return entry is not None and UUID(entry) in only
        if entry is None:
            return self.choice.has(MOOD.name)
        if entry in self.arriving[ENTRY.name]:
            return True
        return self.choice.has(MOOD.name) and tx.entries.exists(UUID(entry))

    def _stands(self, tx: Transaction, section: Section, record: Record) -> bool:
        """Whether what a record hangs on is here, or comes."""
        for name, parent in _HANGS_ON.get(section.name, ()):
            ident = record[name]
            if ident is None or ident in self.arriving[parent]:
                continue
            if tx.merging.record(_BY_NAME[parent], (UUID(ident).bytes,)) is None:
                return False
        return True

    def _wins(self, record: Record, own: Record | None) -> bool:
        """Whether a record of the backup takes the place of the one here, or comes beside it."""
        if self.choice.differing is Differing.BACKUP:
            return True
        stamp = next((name for name in _STAMPS if name in record), "")
        if self.choice.differing is not Differing.NEWER or not stamp or own is None:
            return False
        return datetime.fromisoformat(record[stamp]) > datetime.fromisoformat(own[stamp])

    # --- counting --------------------------------------------------------------------------

    def _record(self, ident: UUID) -> Record:
        record = self.there.record(ident)
        if record is None:
            raise ValueError(_BROKEN)
        return record

    def _count(self, section: str, standing: Standing, *, comes: bool = False) -> None:
        tally = self.tallies[section]
        tally.counts[standing] += 1
        tally.coming += comes

    def _has_place(self, standing: Standing) -> bool:
        return sum(one.standing is standing for one in self.names) < NAMED

    def _name(self, standing: Standing, entry: WholeEntry) -> None:
        if not self._has_place(standing):
            return
        content = entry.new.content
        heading = heading_and_excerpt(content.title, content.body)[0]
        new = entry.new
        self.names.append(Named(standing, new.id, new.created_at, new.zone, heading))

    def _broken(self, where: str, why: str) -> None:
        self.report(Problem(ProblemKind.BROKEN_ENTRY, self.there.path.name, where, why))


def _look(tx: Transaction, idents: list[UUID]) -> _Here:
    sides = tx.merging.sides(idents)
    away = {one for one in idents if one not in sides}
    deleted = {one for one in away if tx.tombstones.has("entry", one)}
    return _Here(sides, tx.merging.files(list(sides)), deleted)
