"""Bring a backup together with the journal: first a plan, then one step that can be undone.

What is not here comes as an invisible batch in short transactions; what changes about records that
are here is written by the transaction that makes the batch visible, with what takes it back.
Nothing here is ever deleted by it. Circles, limits, keys and settings of a backup stay there.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from uuid import UUID

from app.domain.changes import Changes
from app.domain.entry import Origin
from app.domain.failures import Cancelled
from app.domain.imports import Imported, Problem
from app.domain.merge_plan import MergeChoice, MergePlan
from app.domain.when import to_utc
from app.usecases.attach_file import Step, Write
from app.usecases.import_batch import begun
from app.usecases.import_steps import Together, returning
from app.usecases.import_whole import CHANGED, WholeWriting
from app.usecases.judge_backup import Judge, JudgedEntry, JudgedRow
from app.usecases.read_backup import InBackup, Read
from app.vault.repositories.rows import grave
from app.vault.repositories.sections import MOOD, Section, Values
from app.vault.repositories.whole import WholeEntry, check_in_of
from app.vault.transaction import Transaction

# So many entries that come are written together, and not much more than so many bytes: with fewer
# the word index and the other indexes are written out again and again, with more somebody who types
# meanwhile would wait.
_GROUP = 400
_TOGETHER = 4 * 1024 * 1024
_EVER = datetime.min.replace(tzinfo=UTC)
Progress = Callable[[int, int], None]


def _quiet(_done: int, _total: int) -> None:
    return


def plan_merge(
    here: Read,
    there: InBackup,
    choice: MergeChoice,
    *,
    now: datetime,
    progress: Progress = _quiet,
    cancelled: Callable[[], bool] = lambda: False,
) -> MergePlan:
    """Compare a backup with the journal and say what a merge would do; nothing is written.

    Args:
        here: runs one short reading in the journal.
        there: the backup.
        choice: what the person chose.
        now: the present, aware.
        progress: told how many of how many records were looked at.
        cancelled: asked between pages.

    Raises:
        Cancelled: ``cancelled`` said so.
    """
    problems: list[Problem] = []
    judge = Judge(here, there, choice, to_utc(now), problems.append)
    for _ in judge.run():
        progress(judge.done, judge.total)
        _check(cancelled)
    return judge.plan(problems)


def run_merge(
    write: Write,
    there: InBackup,
    choice: MergeChoice,
    *,
    now: datetime,
    new_id: Callable[[], UUID],
    progress: Progress = _quiet,
    cancelled: Callable[[], bool] = lambda: False,
) -> tuple[tuple[Imported, MergePlan], Changes]:
    """Do what `plan_merge` says, as one step that `undo_import` takes back.

    Args:
        write: runs one short transaction, such as `Vault.write`.
        there: the backup.
        choice: what the person chose.
        now: the present, aware.
        new_id: gives a fresh id at each call.
        progress: told how many of how many records were looked at.
        cancelled: asked between pages.

    Raises:
        Cancelled: nothing was changed.
        DiskFull: nothing was changed.
    """
    ident = new_id()
    with begun(write, ident, there.format, to_utc(now)) as batch:
        work = _Merge(write, there, choice, to_utc(now), new_id, batch.number)
        for done, total in work.run():
            progress(done, total)
            _check(cancelled)
        batch.publish(work.coming, work.publish)
    made = Imported(ident, there.format, to_utc(now), work.coming, work.writing.files)
    return (made, work.judge.plan(work.problems)), CHANGED


def _check(cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise Cancelled


@dataclass
class _Change:
    """What changes about an entry that is here."""

    judged: JudgedEntry | None = None
    files: list[tuple[UUID, Step]] = field(default_factory=list)
    moods: list[Values] = field(default_factory=list)
    replaced: list[Values] = field(default_factory=list)


@dataclass
class _Merge:
    """One run."""

    write: Write
    there: InBackup
    choice: MergeChoice
    now: datetime
    new_id: Callable[[], UUID]
    number: int
    problems: list[Problem] = field(default_factory=list)
    changes: dict[UUID, _Change] = field(default_factory=dict)
    replaced: list[tuple[Section, Values]] = field(default_factory=list)
    graves: list[tuple[str, bytes]] = field(default_factory=list)
    waiting: list[JudgedEntry] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Prepare what judges, and what writes."""
        read = partial(returning, self.write)
        self.judge = Judge(
            read, self.there, self.choice, self.now, self.problems.append, self.number
        )
        self.writing = WholeWriting(
            self.write, self.there, self.now, self.number, problems=self.problems
        )

    @property
    def coming(self) -> int:
        """How many records come, come back or change."""
        return self.judge.coming

    def run(self) -> Iterator[tuple[int, int]]:
        """Write what is not here, invisible, and keep in mind what changes."""
        for entries, rows in self.judge.run():
            self.waiting += entries
            if rows or len(self.waiting) >= _GROUP or sum(map(_size, self.waiting)) >= _TOGETHER:
                self._entries()
            together = Together(self.write, _TOGETHER)
            for row in rows:
                self._row(row, together)
            together.flush()
            yield self.judge.done, self.judge.total
        self._entries()

    def publish(self, tx: Transaction) -> None:
        """Make everything visible, and change what is here."""
        tx.stage()  # it never takes the room that is kept for words
        tx.batches.publish(self.number, self.coming, self.writing.files)
        for kind, ident in self.graves:
            tx.merging.unbury(self.number, kind, ident)
        for entry_id, change in self.changes.items():
            self._change(tx, entry_id, change)
        # Values hang on check-ins, and those of entries that are here have just come.
        self.writing.put_rows(tx)
        for section, values in self.replaced:
            tx.merging.replace_row(self.number, section, values)

    # --- while it runs ---------------------------------------------------------------------

    def _entries(self) -> None:
        """Write the entries that wait, in the order of time: the word index likes that."""
        together = Together(self.write, _TOGETHER)
        for entry in sorted(self.waiting, key=_moment):
            self._entry(entry, together)
        together.flush()
        self.waiting = []

    def _entry(self, judged: JudgedEntry, together: Together) -> None:
        if judged.comes is not None:
            self.writing.take(judged.comes, together)
            if judged.buried:
                self.graves.append(("entry", judged.id.bytes))
        if judged.copy is not None:
            self.writing.take(judged.copy, together)
        if judged.deed or judged.files:
            change = self.changes.setdefault(judged.id, _Change())
            change.judged = judged
            for record in judged.files:
                made = self.writing.stage(judged.id, record)
                if made is not None:
                    change.files.append((UUID(str(record["id"])), made[0]))
        self.graves += [("files", one.bytes) for one in judged.buried_files]

    def _row(self, judged: JudgedRow, together: Together) -> None:
        section, values = judged.section, judged.values
        if judged.buried:
            self.graves.append((section.name, grave(section.key(values))))
        entry = values["entry_id"] if section is MOOD else None
        of_here = entry is not None and entry not in self.writing.coming
        if of_here:
            change = self.changes.setdefault(UUID(bytes=entry), _Change())
            (change.replaced if judged.replaces else change.moods).append(values)
        elif judged.replaces:
            self.replaced.append((section, values))
        elif section is MOOD:
            self.writing.check_in(values, together)
        else:
            self.writing.rows.append((section, values))

    # --- at the end ------------------------------------------------------------------------

    def _change(self, tx: Transaction, ident: UUID, change: _Change) -> None:
        before = tx.merging.before(ident)
        if before is None:  # it was deleted for good meanwhile
            return
        versions: list[UUID] = []
        if change.judged is not None:
            versions = self._apply(tx, change.judged)
        for _, step in change.files:
            step(tx)
        for values in change.moods:
            made = check_in_of(values)
            tx.moods.put(made, batch=self.number)
            self.writing.remember(tx, made.id)
        for values in change.replaced:
            tx.merging.replace_row(self.number, MOOD, values)
        if change.moods or change.replaced:
            moods = tx.moods.of_entry(ident)
            tx.entries.set_valence(ident, moods[-1].valence if moods else None)
        if change.files:
            tx.entries.refresh_attachments(ident)
        tx.merging.after(self.number, before, versions, [one for one, _ in change.files])

    def _apply(self, tx: Transaction, judged: JudgedEntry) -> list[UUID]:
        """Do to an entry what was decided; return the versions that joined its history."""
        deed, there = judged.deed, judged.there
        made: list[UUID] = []
        if there is None:
            return made
        if deed.history or deed.current:
            made = tx.merging.add_versions(judged.id, _in_full(there), there.new.content.body)
        # Whoever went on writing meanwhile keeps what they wrote; the backup's is in the history.
        unchanged = tx.merging.sides([judged.id])[judged.id].version == judged.here_version
        if deed.current and unchanged:
            tx.entries.replace(
                judged.id, there.new.content, revision_id=self.new_id(),
                parent_id=there.new.revision_id, at=self.now, origin=Origin.RESTORED,
            )  # fmt: skip
        if deed.facts:
            tx.entries.move(judged.id, there.new.created_at, there.new.zone)
            tx.entries.set_flags(judged.id, starred=there.new.starred, hard=there.new.hard)
        if deed.untrash:
            tx.entries.set_trashed(judged.id, None)
        return made


def _coming(judged: JudgedEntry) -> WholeEntry | None:
    return judged.comes or judged.copy


def _moment(judged: JudgedEntry) -> datetime:
    """Return when an entry that comes was; what does not come has no place among them."""
    entry = _coming(judged)
    return entry.new.created_at if entry is not None else _EVER


def _size(judged: JudgedEntry) -> int:
    """Return about how many bytes an entry that comes has with its versions."""
    entry = _coming(judged)
    if entry is None:
        return 0
    return len(entry.new.content.body) + sum(len(row["body"] or "") for row in entry.versions)


def _in_full(entry: WholeEntry) -> list[Values]:
    """Return an entry's versions, each with its words: none of them is the current one here."""
    content = entry.new.content
    words = {"title": content.title, "picked": "\n".join(content.tags), "body": content.body,
             "place": content.place, "template": content.template}  # fmt: skip
    return [
        {**row, **(words if row["id"] == entry.new.revision_id.bytes else {})}
        for row in entry.versions
    ]
