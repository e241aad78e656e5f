"""Bring in another program's journal: first a plan, then one step that can be undone.

Entries are written in short transactions as an invisible batch, so that drafts never wait and a
stop in the middle leaves nothing behind; one flip makes the batch visible, and one flip undoes it.
"""

import itertools
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from typing import TypeVar
from uuid import UUID

from app.domain.changes import Changes
from app.domain.entry import Content, Origin
from app.domain.excerpts import heading_and_excerpt
from app.domain.failures import (
    ArchiveRefused,
    AttachmentTooLarge,
    Cancelled,
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
from app.domain.mood import CheckIn, Valence
from app.domain.when import to_utc
from app.usecases.attach_file import NewFile, Write, attach_file
from app.vault.repositories.entries import NewEntry
from app.vault.transaction import Transaction

_GROUP = 50
_SAMPLES = 3
_UNREADABLE = "This file could not be read, so the entry comes without it."
# What is wrong with one file of the source; everything else is wrong here and ends the import.
_OF_THE_SOURCE = (FileUnreadable, ArchiveRefused, ImageRefused, AttachmentTooLarge)
_PLACE = re.compile(re.escape(PLACEHOLDER) + r"([^\s)\"'>]+)")
_LINK = re.compile(r"entry:import/([^\s)\"'>]+)")

Progress = Callable[[int, int], None]
R = TypeVar("R")
Item = TypeVar("Item")


def _quiet(_done: int, _total: int) -> None:
    return


@dataclass
class _Judge:
    """Decides what each found entry is to the vault; two alike in one source are two entries."""

    tx: Transaction
    form: str

    def verdict(self, found: Found) -> Verdict:
        digest = found.digest()
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
    problems: list[Problem] = []
    judge = _Judge(tx, source.format)
    counts: Counter[str] = Counter()
    moods: dict[str, Valence | None] = {}
    samples: list[Sample] = []
    for found in source.read(options, problems.append):
        _check(cancelled)
        verdict = judge.verdict(found)
        counts[verdict] += 1
        if found.mood_label:
            moods[found.mood_label] = options.moods.get(found.mood_label, found.valence)
        if verdict is Verdict.SAME:
            continue
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
    number = _returning(write, lambda tx: tx.batches.begin(ident, source.format, to_utc(now)))
    work = _Import(write, source, options, to_utc(now), new_id, number)
    try:
        for count in work.run():
            progress(count, total)
            _check(cancelled)
    except BaseException:
        sweep_batch(write, number)
        raise
    if work.entries:
        write(lambda tx: tx.batches.publish(number, work.entries, work.files))
    else:
        sweep_batch(write, number)
    plan = Plan(source.format, work.new, work.same, work.differing, work.files, work.missing,
                problems=tuple(work.problems))  # fmt: skip
    done = Imported(ident, source.format, to_utc(now), work.entries, work.files, plan)
    return done, Changes(many=True, moods=True, tags=True)


@dataclass
class _Import:
    """One run: groups of entries in short transactions, then their files."""

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

    def run(self) -> Iterator[int]:
        """Write everything, yielding how many entries are in after each group."""
        found = self.source.read(self.options, self.problems.append)
        for group in _grouped(found, _GROUP):
            chosen = self._choose(group)
            ready = [(item, self._attach(item)) for item in chosen]
            self.write(partial(self._add, ready=ready))
            self.entries += len(ready)
            yield self.entries
        for part in _grouped(self.linking, _GROUP):
            self.write(partial(self._link, part=part))

    def _choose(self, group: list[Found]) -> list[tuple[UUID, Found]]:
        def judge(tx: Transaction) -> list[Verdict]:
            made = _Judge(tx, self.source.format)
            return [made.verdict(found) for found in group]

        # Counted here: a transaction may run twice.
        verdicts = _returning(self.write, judge)
        self.new += verdicts.count(Verdict.NEW)
        self.same += verdicts.count(Verdict.SAME)
        self.differing += verdicts.count(Verdict.DIFFERING)
        taken = {Verdict.NEW, Verdict.DIFFERING} if self.options.differing else {Verdict.NEW}
        pairs = zip(group, verdicts, strict=True)
        return [(self.new_id(), found) for found, verdict in pairs if verdict in taken]

    def _attach(self, item: tuple[UUID, Found]) -> dict[str, str]:
        """Write an entry's files and return what stands for their places in its text."""
        entry_id, found = item
        places: dict[str, str] = {}
        for file in found.attachments:
            if file.read is None:
                self.missing += 1
                continue
            try:
                kept, _ = attach_file(
                    self.write,
                    entry_id,
                    NewFile(file.name, file.read),
                    now=self.now,
                    new_id=self.new_id,
                    batch=self.number,
                )
            except AttachmentTooLarge as error:
                self._problem(ProblemKind.TOO_LARGE, found, file.name, str(error))
            except (Failure, OSError, ValueError) as error:
                if isinstance(error, Failure) and not isinstance(error, _OF_THE_SOURCE):
                    raise
                self._problem(ProblemKind.UNREADABLE, found, file.name, _UNREADABLE)
            else:
                places[file.key] = f"attachment:{kept.id}"
                self.files += 1
        return places

    def _add(self, tx: Transaction, ready: list[tuple[tuple[UUID, Found], dict[str, str]]]) -> None:
        for (entry_id, found), places in ready:
            self._add_one(tx, entry_id, found, places)
            tx.entries.refresh_attachments(entry_id)

    def _add_one(
        self, tx: Transaction, entry_id: UUID, found: Found, places: Mapping[str, str]
    ) -> None:
        moment, zone = found.when(self.options.zone)
        valence = self.options.moods.get(found.mood_label, found.valence)
        body = _PLACE.sub(lambda match: places.get(match[1], "missing:" + match[1]), found.body)
        tx.entries.add(
            NewEntry(
                id=entry_id,
                revision_id=self.new_id(),
                created_at=moment,
                zone=zone,
                content=Content(body, found.title, found.tags, found.place),
                modified_at=to_utc(found.modified_at) if found.modified_at else moment,
                starred=found.starred,
                valence=valence,
                origin=Origin.IMPORTED,
                batch=self.number,
            )
        )
        tx.batches.remember(entry_id, self.source.format, found, self.number)
        if valence is not None:
            tx.moods.put(
                CheckIn(self.new_id(), moment, zone, valence, self.now, entry_id=entry_id),
                batch=self.number,
                source_label=found.mood_label,
            )
        self.links[found.source_id] = entry_id
        if _LINK.search(body):
            self.linking.append(entry_id)

    def _link(self, tx: Transaction, part: Iterable[UUID]) -> None:
        """Point links between the source's entries at the entries here."""
        for entry_id in part:
            content = tx.entries.get_staged(entry_id)
            body = _LINK.sub(
                lambda match: f"entry:{self.links[match[1]]}" if match[1] in self.links
                else match[0],
                content.body,
            )  # fmt: skip
            if body != content.body:
                tx.entries.rewrite(entry_id, replace(content, body=body))

    def _problem(self, kind: ProblemKind, found: Found, name: str, detail: str) -> None:
        self.problems.append(Problem(kind, found.file, name, detail))


def undo_import(write: Write, ident: UUID) -> Changes:
    """Take an import back: what it brought in is gone at once, and swept after.

    Entries that the person changed since, or is typing in, stay.

    Raises:
        NoSuchImport: there is none, or it was undone already.
    """
    number = _returning(write, lambda tx: tx.batches.undo(ident))
    sweep_batch(write, number)
    return Changes(many=True, moods=True, tags=True, trash=True)


def sweep_batch(write: Write, number: int) -> None:
    """Delete what an unfinished or undone import left, in short transactions."""
    while _returning(write, lambda tx: _sweep_some(tx, number)):
        pass
    write(lambda tx: tx.batches.forget(number))


def sweep_leftovers(write: Write) -> int:
    """Delete what stops left behind: unfinished imports and files; return how many imports."""
    numbers = _returning(write, lambda tx: tx.batches.leftovers())
    for number in numbers:
        sweep_batch(write, number)
    write(lambda tx: tx.attachments.sweep())
    return len(numbers)


def _sweep_some(tx: Transaction, number: int) -> int:
    some = tx.batches.entries_of(number, _GROUP)
    for entry_id in some:
        tx.entries.delete(entry_id)
    return len(some) or tx.attachments.sweep_batch(number, _GROUP)


def _grouped(items: Iterable[Item], size: int) -> Iterator[list[Item]]:
    iterator = iter(items)
    while group := list(itertools.islice(iterator, size)):
        yield group


def _returning(write: Write, work: Callable[[Transaction], R]) -> R:
    """Run a transaction whose result matters."""
    results: list[R] = []
    write(lambda tx: results.append(work(tx)))
    # The last one: a full disk may have made the work run twice.
    return results[-1]
