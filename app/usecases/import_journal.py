"""Bring in another program's journal: first a plan, then one step that can be undone.

Entries are written in short transactions as an invisible batch, so that drafts never wait and a
stop in the middle leaves nothing behind; one flip makes the batch visible, and one flip undoes it.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from urllib.parse import unquote
from uuid import UUID

from app.domain.changes import Changes
from app.domain.entry import Content, Origin
from app.domain.excerpts import heading_and_excerpt
from app.domain.exports import WholeSource
from app.domain.failures import (
    ArchiveRefused,
    AttachmentTooLarge,
    Cancelled,
    DiskFull,
    Failure,
    FileUnreadable,
    ImageRefused,
)
from app.domain.imports import (
    PLACEHOLDER,
    Found,
    Imported,
    Options,
    Plan,
    Problem,
    ProblemKind,
    Sample,
    Source,
    Verdict,
)
from app.domain.mood import Valence
from app.domain.when import to_utc
from app.usecases.attach_file import NewFile, Step, Write, stage_file
from app.usecases.import_batch import begun, sweep_batch
from app.usecases.import_beside import Beside, UnknownMoods, check_ins
from app.usecases.import_steps import Together, Turn, grouped, returning
from app.usecases.import_whole import CHANGED, WholeImport, plan_whole
from app.vault.repositories.entries import NewEntry
from app.vault.transaction import Transaction

# What goes into one transaction, which a draft may have to wait for: entries, and bytes.
_GROUP = 300
_TOGETHER = 4 * 1024 * 1024
_SAMPLES = 3
_UNREADABLE = "This file could not be read, so the entry comes without it."
# What is wrong with one file of the source; everything else is wrong here and ends the import.
_OF_THE_SOURCE = (FileUnreadable, ArchiveRefused, ImageRefused, AttachmentTooLarge)
_PLACE = re.compile(re.escape(PLACEHOLDER) + r"([^\s)\"'>]+)")
_LINK = re.compile(r"entry:import/([^\s)\"'>]+)")

Progress = Callable[[int, int], None]


def _quiet(_done: int, _total: int) -> None:
    return


@dataclass
class _Judge:
    """Decides what each found entry is to the vault; two alike in one source are two entries."""

    tx: Transaction
    form: str

    def __post_init__(self) -> None:
        """Look whether anything was brought in before: most journals are brought in once."""
        self._any = bool(self.tx.batches.published())

    def verdict(self, found: Found, digest: bytes) -> Verdict:
        if not self._any:
            return Verdict.NEW
        known = self.tx.batches.known(self.form, found.source_id)
        if digest in known or self.tx.batches.has_digest(digest):
            return Verdict.SAME
        return Verdict.DIFFERING if known else Verdict.NEW


def plan_import(
    tx: Transaction,
    source: Source,
    options: Options,
    *,
    cancelled: Callable[[], bool] = lambda: False,
) -> Plan:
    """Read a source and say what an import would do; nothing is written.

    Raises:
        NotThisFormat, ArchiveRefused, FileUnreadable: nothing can be read at all.
        Cancelled: ``cancelled`` said so.
    """
    if isinstance(source, WholeSource):
        return plan_whole(tx, source, options, cancelled)
    problems: list[Problem] = []
    judge = _Judge(tx, source.format)
    counts: Counter[str] = Counter()
    moods: dict[str, Valence | None] = {}
    samples: list[Sample] = []
    unknown = UnknownMoods(options, problems.append)
    for found in source.read(options, problems.append):
        _check(cancelled)
        for mood in found.moods:
            if mood.label:
                moods[mood.label] = mood.chosen(options)
        if unknown.is_nothing(found):
            continue
        verdict = judge.verdict(found, found.digest())
        counts[verdict] += 1
        if verdict is Verdict.SAME:
            continue
        if verdict is Verdict.NEW or options.differing:
            unknown.say_left_out(found)
        counts["alone"] += found.alone and verdict is Verdict.NEW
        counts["without_zone"] += not found.zone
        counts["missing"] += sum(item.read is None for item in found.attachments)
        counts["attachments"] += sum(item.read is not None for item in found.attachments)
        if len(samples) < _SAMPLES:
            samples.append(_sample(found, options))
    return Plan(
        format=source.format,
        new=counts[Verdict.NEW],
        same=counts[Verdict.SAME],
        differing=counts[Verdict.DIFFERING],
        attachments=counts["attachments"],
        missing=counts["missing"],
        without_zone=counts["without_zone"],
        moods=moods,
        samples=tuple(samples),
        problems=tuple(problems),
        alone=counts["alone"],
    )


def _check(cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise Cancelled


def _sample(found: Found, options: Options) -> Sample:
    moment, zone = found.when(options.zone)
    return Sample(moment, zone, heading_and_excerpt(found.title, found.body)[0])


def run_import(
    write: Write,
    source: Source,
    options: Options,
    *,
    now: datetime,
    new_id: Callable[[], UUID],
    total: int = 0,
    progress: Progress = _quiet,
    cancelled: Callable[[], bool] = lambda: False,
) -> tuple[Imported, Changes]:
    """Bring in what is new, as one step that `undo_import` takes back.

    When nothing came in there is nothing to take back, and no trace of the attempt stays.

    Args:
        write: runs one short transaction, such as `Vault.write`.
        source: what is read.
        options: what the person chose.
        now: the present, aware.
        new_id: gives a fresh id at each call.
        total: how many entries are expected, for ``progress``.
        progress: told how many of how many are in.
        cancelled: asked between groups of entries.

    Raises:
        Cancelled: nothing was brought in.
        NotThisFormat, ArchiveRefused, FileUnreadable: nothing can be read at all.
    """
    ident = new_id()
    with begun(write, ident, source.format, to_utc(now)) as batch:
        given = options, to_utc(now), new_id, batch.number
        work: WholeImport | _Import
        if isinstance(source, WholeSource):
            work = WholeImport(write, source, *given)
        else:
            work = _Import(write, source, *given)
        for count in work.run():
            progress(count, total)
            _check(cancelled)
        batch.publish(work.entries, work.publish)
    plan = Plan(source.format, work.new, work.same, work.differing, work.files, work.missing,
                problems=tuple(work.problems), alone=work.alone, others=work.others)  # fmt: skip
    done = Imported(ident, source.format, to_utc(now), work.entries, work.files, plan)
    return done, work.changes


@dataclass(frozen=True, slots=True)
class _Chosen:
    """An entry that comes in."""

    id: UUID
    found: Found
    digest: bytes
    moment: datetime
    zone: str


@dataclass
class _Import:
    """One run: groups of entries with their files in short transactions."""

    write: Write
    source: Source
    options: Options
    now: datetime
    new_id: Callable[[], UUID]
    number: int
    problems: list[Problem] = field(default_factory=list)
    links: dict[str, UUID] = field(default_factory=dict)
    linking: list[UUID] = field(default_factory=list)
    entries: int = 0
    files: int = 0
    new: int = 0
    same: int = 0
    differing: int = 0
    missing: int = 0
    alone: int = 0
    others: int = 0

    def __post_init__(self) -> None:
        """Prepare what comes in beside entries."""
        self.unknown = UnknownMoods(self.options, self.problems.append)
        self.beside = Beside(self.options, self.now, self.new_id, self.number)

    @property
    def changes(self) -> Changes:
        """What screens are to read anew."""
        return Changes(many=True, moods=True, tags=True, settings=bool(self.beside.values))

    def publish(self, tx: Transaction) -> None:
        """Make everything visible."""
        tx.batches.publish(self.number, self.entries, self.files)
        self.beside.publish(tx)

    def run(self) -> Iterator[int]:
        """Write everything, yielding how many entries are in after each group."""
        found = self.source.read(self.options, self.problems.append)
        for group in grouped(found, _GROUP, _TOGETHER, lambda item: len(item.body)):
            together = Together(self.write, _TOGETHER)
            for item in self._choose(group):
                self._take(item, together)
            together.flush()
            yield self.entries
        for part in grouped(self.linking, _GROUP, _TOGETHER):
            self.write(partial(self._link, part=part))

    def _choose(self, group: list[Found]) -> list[_Chosen]:
        """Return what of a group comes in, in the order of time: the word index likes that."""
        group = [found for found in group if not self.unknown.is_nothing(found)]
        digests = [found.digest() for found in group]

        def judge(tx: Transaction) -> list[Verdict]:
            made = _Judge(tx, self.source.format)
            return [made.verdict(*pair) for pair in zip(group, digests, strict=True)]

        # Counted here: a transaction may run twice.
        verdicts = returning(self.write, judge)
        self.new += verdicts.count(Verdict.NEW)
        self.same += verdicts.count(Verdict.SAME)
        self.differing += verdicts.count(Verdict.DIFFERING)
        taken = {Verdict.NEW, Verdict.DIFFERING} if self.options.differing else {Verdict.NEW}
        chosen = [
            _Chosen(self.new_id(), found, digest, *found.when(self.options.zone))
            for found, digest, verdict in zip(group, digests, verdicts, strict=True)
            if verdict in taken
        ]
        return sorted(chosen, key=lambda item: item.moment)

    def _take(self, item: _Chosen, together: Together) -> None:
        """Put an entry and its files to what is written next."""
        self.entries += 1
        self.unknown.say_left_out(item.found)
        if item.found.alone:
            self.alone += 1
            together.put(Turn.COUNT, self._keep(item, None))
            return
        found, places = item.found, self._attach(item, together)
        body = _PLACE.sub(lambda match: places.get(match[1], "missing:" + match[1]), found.body)
        moods = check_ins(found, self.options)
        new = NewEntry(
            id=item.id,
            revision_id=self.new_id(),
            created_at=item.moment,
            zone=item.zone,
            content=Content(body, found.title, found.tags, found.place, found.template),
            modified_at=to_utc(found.modified_at) if found.modified_at else item.moment,
            starred=found.starred,
            hard=found.hard,
            valence=next((mood.chosen(self.options) for mood in moods), None),
            origin=Origin.IMPORTED,
            batch=self.number,
        )
        together.put(Turn.ENTRY, partial(self._add, new, self._keep(item, item.id)), len(body))
        if places:
            together.put(Turn.COUNT, partial(_count_files, item.id))
        self.links[found.source_id] = item.id
        if _LINK.search(body):
            self.linking.append(item.id)

    def _attach(self, item: _Chosen, together: Together) -> dict[str, str]:
        """Read an entry's files and return what stands for their places in its text."""
        places: dict[str, str] = {}
        for file in item.found.attachments:
            if file.read is None:
                self.missing += 1
                continue
            try:
                kept, last = stage_file(
                    self.write,
                    item.id,
                    NewFile(file.name, file.read),
                    now=self.now,
                    new_id=self.new_id,
                    batch=self.number,
                )
            except AttachmentTooLarge as error:
                self._problem(ProblemKind.TOO_LARGE, item.found, file.name, str(error))
            except (Failure, OSError, ValueError) as error:
                if isinstance(error, Failure) and not isinstance(error, _OF_THE_SOURCE):
                    raise
                self._problem(ProblemKind.UNREADABLE, item.found, file.name, _UNREADABLE)
            else:
                together.put(Turn.FILE, last, kept.size)
                places[file.key] = f"attachment:{kept.id}"
                self.files += 1
        return places

    def _keep(self, item: _Chosen, entry_id: UUID | None) -> Step:
        """Return the step that keeps an item's check-ins and where it came from."""
        made = self.beside.take(item.found, entry_id, item.moment, item.zone)
        ident = made[0].id if made and entry_id is None else item.id

        def step(tx: Transaction) -> None:
            source_id = item.found.source_id
            tx.batches.remember(ident, self.source.format, source_id, item.digest, self.number)
            for one in made:
                tx.moods.put(one, batch=self.number)

        return step

    def _add(self, new: NewEntry, keep: Step, tx: Transaction) -> None:
        tx.entries.add(new)
        keep(tx)

    def _link(self, tx: Transaction, part: Iterable[UUID]) -> None:
        """Point links between the source's entries at the entries here."""
        tx.stage()
        for entry_id in part:
            content = tx.entries.get_staged(entry_id)
            body = _LINK.sub(partial(self._target, tx), content.body)
            if body != content.body:
                tx.entries.rewrite(entry_id, replace(content, body=body))

    def _target(self, tx: Transaction, match: re.Match[str]) -> str:
        """Return the address here of an entry of the source, also one that came in before."""
        source_id = unquote(match[1])
        ident = self.links.get(source_id) or tx.batches.entry_of(self.source.format, source_id)
        return f"entry:{ident}" if ident else match[0]

    def _problem(self, kind: ProblemKind, found: Found, name: str, detail: str) -> None:
        self.problems.append(Problem(kind, found.file, name, detail))


def _count_files(entry_id: UUID, tx: Transaction) -> None:
    tx.entries.refresh_attachments(entry_id)


def undo_import(write: Write, ident: UUID) -> tuple[int, Changes]:
    """Take an import back: what it brought in is gone at once, and swept after.

    Entries that the person touched since stay as they are: those they edited, starred, marked,
    tagged, moved, put in the trash or out of it, gave a mood or a file or took one from, or are
    typing in. So does any other record that they changed. Return how many of all stay.

    Raises:
        NoSuchImport: there is none, or it was undone already.
    """
    number, kept = returning(write, lambda tx: tx.batches.undo(ident))
    with suppress(DiskFull):  # it is undone; the next opening sweeps
        sweep_batch(write, number)
    return kept, CHANGED


def sweep_leftovers(write: Write) -> int:
    """Delete what stops left behind: unfinished imports and files; return how many imports."""
    numbers = returning(write, lambda tx: tx.batches.leftovers())
    for number in numbers:
        sweep_batch(write, number)
    while returning(write, _sweep_files):
        pass
    return len(numbers)


def _sweep_files(tx: Transaction) -> bool:
    tx.wait_for_room()
    return tx.attachments.sweep_some()
