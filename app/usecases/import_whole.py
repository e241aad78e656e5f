"""Bring in a journal that went out whole: entries with their versions, and all that is beside them.

What has an id that is here already stays as it is here, so the same comes in once; an entry that
says something else comes beside it where that is wanted. Entries and check-ins are written as an
invisible batch; everything else is few bytes and is written by the transaction that makes the batch
visible.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, Protocol
from uuid import UUID

from app.domain.changes import Changes
from app.domain.excerpts import heading_and_excerpt
from app.domain.exports import MOODS, Record, WholeSource
from app.domain.failures import AttachmentTooLarge, Cancelled, FileUnreadable, ImageRefused
from app.domain.imports import Options, Plan, Problem, ProblemKind, Sample
from app.domain.when import from_millis
from app.usecases.attach_file import NewFile, Step, Write, stage_file
from app.usecases.import_steps import Together, Turn, grouped, returning
from app.usecases.whole_copy import as_copy
from app.vault.repositories.sections import (
    ENTRY,
    FILE,
    FLAT,
    MOOD,
    READING,
    SCALE,
    Section,
    Values,
)
from app.vault.repositories.whole import (
    WholeEntry,
    check_in_of,
    reading_of,
    scale_of,
    whole_entry,
)
from app.vault.transaction import Transaction

_GROUP = 200
_TOGETHER = 4 * 1024 * 1024
_SAMPLES = 3
_SECTIONS = {one.name: one for one in FLAT}
_UNREADABLE = "This file could not be read, so the entry comes without it."
_DELETED = "You deleted this entry for good here, so it stays away."
_TAKEN = "Another entry here has its versions or files, so it was left out."
_CHANGED = "This file is not what it was when it went out. It comes in as it is."

#: What a whole journal may change when it comes in, or goes again.
CHANGED = Changes(
    many=True, moods=True, tags=True, trash=True, searches=True, settings=True, measures=True,
    kit=True, templates=True, session=True, plan=True, limits=True,
)  # fmt: skip

Report = Callable[[Problem], None]


@dataclass
class _Judge:
    """Decides what each record is to the vault, and says why one stays out.

    Attributes:
        beside: whether an entry that says something else here comes too, as one of its own.
    """

    path: str
    report: Report
    batch: int = 0
    beside: bool = False
    counts: Counter[str] = field(default_factory=Counter)

    def entry(self, tx: Transaction, record: Record) -> WholeEntry | None:
        """Return an entry that comes in, or None."""
        try:
            found = whole_entry(record, self.batch)
        except ValueError:
            self._out(record, "This is no entry that can be read, so it was left out.")
            return None
        ident = found.new.id
        if tx.entries.exists(ident):
            return self._known(tx, record)
        if tx.tombstones.has("entry", ident):
            self._out(record, _DELETED)
        elif tx.whole.taken(found):
            self._out(record, _TAKEN)
        else:
            self.counts["new"] += 1
            return found
        return None

    def _known(self, tx: Transaction, record: Record) -> WholeEntry | None:
        """Return what stands beside the entry that is here, if it says something else."""
        copy = None if tx.whole.says_the_same(record) else whole_entry(as_copy(record), self.batch)
        if copy is None or tx.entries.exists(copy.new.id):
            self.counts["same"] += 1
        elif tx.tombstones.has("entry", copy.new.id):
            self._out(record, _DELETED)
        elif tx.whole.taken(copy):
            self._out(record, _TAKEN)
        else:
            self.counts["differing"] += 1
            return copy if self.beside else None
        return None

    def row(self, tx: Transaction, section: Section, record: Record) -> Values | None:
        """Return the row of a record that comes in, or None."""
        try:
            values = section.values(record)
        except ValueError:
            self._out(record, "This record cannot be read, so it was left out.", section.name)
            return None
        return None if tx.whole.has(section, section.key(values)) else values

    def _out(self, record: Record, detail: str, section: str = "") -> None:
        ident = record.get("id", record.get("date", ""))
        where = f"{section} {ident[:80] if isinstance(ident, str) else ''}".strip()
        self.report(Problem(ProblemKind.BROKEN_ENTRY, self.path, where, detail))


def plan_whole(
    tx: Transaction, source: WholeSource, options: Options, cancelled: Callable[[], bool]
) -> Plan:
    """Read a source and say what would come in; nothing is written.

    Raises:
        NotThisFormat, ArchiveRefused, FileUnreadable: nothing can be read at all.
        Cancelled: ``cancelled`` said so.
    """
    problems: list[Problem] = []
    judge = _Judge(source.path.name, problems.append, beside=options.differing)
    files: Counter[bool] = Counter()
    samples: list[Sample] = []
    alone = others = 0
    for name, record in source.records(options, problems.append):
        if cancelled():
            raise Cancelled
        section = _SECTIONS.get(name)
        if name == ENTRY.name:
            found = judge.entry(tx, record)
            if found is None:
                continue
            files.update(source.content(one) is not None for one in found.files)
            if len(samples) < _SAMPLES:
                content = found.new.content
                heading = heading_and_excerpt(content.title, content.body)[0]
                samples.append(Sample(found.new.created_at, found.new.zone, heading))
        elif section is not None and judge.row(tx, section, record) is not None:
            if name == MOODS and record["entry"] is not None:
                continue
            alone += name == MOODS
            others += name != MOODS
    return Plan(
        source.format, judge.counts["new"] + alone, judge.counts["same"],
        judge.counts["differing"], files[True], files[False],
        samples=tuple(samples), problems=tuple(problems), alone=alone, others=others,
    )  # fmt: skip


class Holding(Protocol):
    """What holds the content of the files that records name."""

    @property
    def format(self) -> str:
        """Its short stable name."""
        ...

    @property
    def path(self) -> Path:
        """Where it is."""
        ...

    def content(self, value: Record) -> Callable[[], Iterator[bytes]] | None:
        """Return what opens the content of a file; None if it is missing."""
        ...


@dataclass
class WholeWriting:
    """Writing records as they were, as a batch: entries in short transactions, rows at the end."""

    write: Write
    holding: Holding
    now: datetime
    number: int
    problems: list[Problem] = field(default_factory=list, kw_only=True)
    rows: list[tuple[Section, Values]] = field(default_factory=list, kw_only=True)
    coming: set[bytes] = field(default_factory=set, kw_only=True)
    files: int = field(default=0, kw_only=True)
    missing: int = field(default=0, kw_only=True)

    def put_rows(self, tx: Transaction) -> None:
        """Write what stands beside entries and check-ins."""
        scales = {one.id for one in tx.scales.all(archived=True)}
        for section, values in self.rows:
            if section is SCALE:
                made = scale_of(values)
                tx.scales.put(made)
                tx.batches.remember_scale(made.id, self.number)
                scales.add(made.id)
            elif section is READING:
                reading = reading_of(values)
                if reading.scale_id in scales:
                    tx.scales.put_reading(reading)
                    tx.batches.remember_reading(reading, self.number)
            else:
                tx.whole.put(section, values, self.number)

    def take(self, entry: WholeEntry, together: Together) -> None:
        """Put an entry and its files to what is written next."""
        new = entry.new
        for record in entry.files:
            self.attach(new.id, record, together)

        def step(tx: Transaction) -> None:
            tx.whole.add_entry(entry)
            self.remember(tx, new.id)

        together.put(Turn.ENTRY, step, sum(len(row["body"] or "") for row in entry.versions))
        if entry.files:
            together.put(Turn.COUNT, partial(_count_files, new.id))
        self.coming.add(new.id.bytes)

    def check_in(self, values: Values, together: Together) -> None:
        """Put a check-in that comes alone, or with its entry, to what is written next."""
        made = check_in_of(values)

        def step(tx: Transaction) -> None:
            tx.moods.put(made, batch=self.number)
            if made.entry_id is None:
                self.remember(tx, made.id)

        together.put(Turn.COUNT, step)

    def remember(self, tx: Transaction, ident: UUID) -> None:
        """Remember that a record came, so that it is told when it stays though this is undone."""
        tx.batches.remember(ident, self.holding.format, str(ident), b"", self.number)

    def attach(self, entry_id: UUID, record: Record, together: Together) -> None:
        """Put a file of an entry to what is written next."""
        made = self.stage(entry_id, record)
        if made is not None:
            last, size = made
            together.put(Turn.FILE, last, size)

    def stage(self, entry_id: UUID, record: Record) -> tuple[Step, int] | None:
        """Read a file; return the step that lets it be seen with its size, or None without it."""
        read = self.holding.content(record)
        if read is None:
            self.missing += 1
            return None
        values = FILE.values(record)
        ident = UUID(bytes=values["id"])
        try:
            kept, last = stage_file(
                self.write, entry_id, NewFile(values["name"], read),
                now=from_millis(values["at"]), new_id=lambda: ident, batch=self.number,
            )  # fmt: skip
        except (FileUnreadable, ImageRefused, AttachmentTooLarge, OSError):
            self.problem(ProblemKind.UNREADABLE, values["name"], _UNREADABLE)
            return None
        self.files += 1
        if kept.sha256 != values["sha256"]:
            self.problem(ProblemKind.UNREADABLE, values["name"], _CHANGED)
        return last, kept.size

    def problem(self, kind: ProblemKind, name: str, detail: str) -> None:
        """Say what could not be taken as it is."""
        self.problems.append(Problem(kind, self.holding.path.name, name, detail))


@dataclass
class WholeImport:
    """One run: entries and check-ins in short transactions, the rest at the end.

    Has what `app.usecases.import_journal.run_import` asks of a run.
    """

    write: Write
    source: WholeSource
    options: Options
    now: datetime
    new_id: Callable[[], UUID]
    number: int
    alone: int = 0

    def __post_init__(self) -> None:
        """Prepare the judge, and what writes."""
        self.writing = WholeWriting(self.write, self.source, self.now, self.number)
        self.problems = self.writing.problems
        self.judge = _Judge(
            self.source.path.name, self.problems.append, self.number, self.options.differing
        )

    @property
    def files(self) -> int:
        """Files that came in."""
        return self.writing.files

    @property
    def missing(self) -> int:
        """Files that the source names and does not hold."""
        return self.writing.missing

    @property
    def entries(self) -> int:
        """How much came in: entries, check-ins of none, and whatever else."""
        beside = self.differing if self.options.differing else 0
        return self.new + beside + self.others

    @property
    def new(self) -> int:
        """Entries, and check-ins of none."""
        return self.judge.counts["new"] + self.alone

    @property
    def same(self) -> int:
        """Entries that are here already."""
        return self.judge.counts["same"]

    @property
    def differing(self) -> int:
        """Entries that say something else here."""
        return self.judge.counts["differing"]

    @property
    def others(self) -> int:
        """Records that are no entries and no check-ins."""
        return len(self.writing.rows)

    @property
    def changes(self) -> Changes:
        """What screens are to read anew."""
        return CHANGED

    def run(self) -> Iterator[int]:
        """Write everything but the rest, yielding how many entries are in after each group."""
        found = self.source.records(self.options, self.problems.append)
        for group in grouped(found, _GROUP, _TOGETHER, _size):
            together = Together(self.write, _TOGETHER)
            for entry, item in self._choose(group):
                if entry is not None:
                    self.writing.take(entry, together)
                elif item is not None:
                    self._beside(*item, together)
            together.flush()
            yield self.new

    def publish(self, tx: Transaction) -> None:
        """Make everything visible."""
        tx.batches.publish(self.number, self.entries, self.files)
        self.writing.put_rows(tx)

    def _choose(
        self, group: list[tuple[str, Record]]
    ) -> list[tuple[WholeEntry | None, tuple[Section, Values] | None]]:
        """Return what of a group comes in, in its order."""
        before, said = self.judge.counts.copy(), len(self.problems)

        def judged(tx: Transaction) -> list[tuple[Any, Any]]:
            # A transaction may run twice.
            self.judge.counts = before.copy()
            del self.problems[said:]
            chosen: list[tuple[Any, Any]] = []
            within: set[bytes] = set()
            for name, record in group:
                section = _SECTIONS.get(name)
                if name == ENTRY.name:
                    entry = self.judge.entry(tx, record)
                    if entry is None:
                        continue
                    if within & entry.idents:  # the file holds it twice
                        is_new = str(entry.new.id) == record["id"]
                        self.judge.counts["new" if is_new else "differing"] -= 1
                        continue
                    within |= entry.idents
                    chosen.append((entry, None))
                elif section is not None:
                    values = self.judge.row(tx, section, record)
                    if values is not None:
                        chosen.append((None, (section, values)))
            return chosen

        return returning(self.write, judged)

    def _beside(self, section: Section, values: Values, together: Together) -> None:
        """Put a check-in to what is written next, and keep any other row for the end."""
        if section is not MOOD:
            self.writing.rows.append((section, values))
            return
        entry = values["entry_id"]
        if entry is None:
            self.alone += 1
        elif entry not in self.writing.coming:
            return  # its entry stays as it is here, and so do its check-ins
        self.writing.check_in(values, together)


def _size(item: tuple[str, Record]) -> int:
    body = item[1].get("body")
    return len(body) if isinstance(body, str) else 0


def _count_files(entry_id: UUID, tx: Transaction) -> None:
    tx.entries.refresh_attachments(entry_id)
