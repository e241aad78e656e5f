"""Bringing a journal in: what the plan says is what happens, and undo leaves no trace."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

import pytest

from app.domain.entry import Content, Draft
from app.domain.failures import (
    ArchiveRefused,
    Cancelled,
    DiskFull,
    FileUnreadable,
    NoSuchEntry,
    NoSuchImport,
)
from app.domain.imports import (
    PLACEHOLDER,
    Found,
    FoundAttachment,
    Imported,
    Options,
    Problem,
    ProblemKind,
)
from app.domain.mood import Valence
from app.domain.query import parse_query
from app.usecases import import_batch, import_journal
from app.usecases.arrange_entries import mark_entries, move_entry, tag_entries
from app.usecases.attach_file import NewFile, attach_file, detach_file
from app.usecases.check_in import set_entry_mood
from app.usecases.edit_entry import edit_entry
from app.usecases.import_journal import (
    plan_import,
    run_import,
    sweep_leftovers,
    undo_import,
)
from app.usecases.keep_draft import keep_draft
from app.usecases.trash_entries import trash_entries, untrash_entries
from app.vault.transaction import Transaction
from app.vault.vault import Vault
from app.vault.verify import verify
from tests.making import NOW, add, counted_ids, snapshot, vault_ids

OPTIONS = Options(zone="Europe/Berlin")


@pytest.fixture(autouse=True)
def _small_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a hundred entries take several transactions."""
    monkeypatch.setattr(import_journal, "_GROUP", 50)
    monkeypatch.setattr(import_batch, "_SWEPT", 50)


@dataclass
class Listed:
    """A source that holds what it is given; an exception among it is raised where it stands."""

    items: list[Found | Exception]
    problems: tuple[Problem, ...] = ()
    format: str = "listed"
    path: Path = Path("listed")

    def read(self, options: Options, report: Callable[[Problem], None]) -> Iterator[Found]:
        del options
        for problem in self.problems:
            report(problem)
        for item in self.items:
            if isinstance(item, Exception):
                raise item
            yield item


def file(key: str, content: bytes | None = b"content") -> FoundAttachment:
    read = None if content is None else lambda: iter([content])
    return FoundAttachment(key, f"{key}.bin", 0, read)


def found(number: int, **more: object) -> Found:
    at = datetime(2024, 1, 1, 8, tzinfo=UTC).replace(minute=number % 60, hour=number // 60)
    start = Found(f"source-{number}", at, "Asia/Tokyo", f"body {number} #imported")
    return replace(start, **more)  # type: ignore[arg-type]


FIRST = [
    found(0, tags=("picked",), valence=Valence.PLEASANT, mood_label="good", starred=True),
    found(1, body=f"![]({PLACEHOLDER}k1) and [lost]({PLACEHOLDER}k2)",
          attachments=(file("k1"), file("k2", None))),
    found(2, body="see [the first](entry:import/source-0) and [none](entry:import/other)"),
    found(3, created_at=datetime(2024, 3, 31, 2, 30), zone=""),  # noqa: DTZ001 - wall time
]  # fmt: skip


def bring(vault: Vault, items: list[Found], options: Options = OPTIONS) -> Imported:
    done, _ = run_import(
        vault.write, Listed(list(items)), options, now=NOW, new_id=vault_ids(vault)
    )
    return done


def by_source(vault: Vault, number: int) -> UUID:
    row = vault.sql.execute(
        "SELECT entry_id FROM origin WHERE source_id = ?", (f"source-{number}",)
    ).fetchone()
    assert row is not None
    return UUID(bytes=row[0])


def test_the_plan_counts_and_writes_nothing(vault: Vault) -> None:
    add(vault, "own words")
    before = snapshot(vault)
    problem = Problem(ProblemKind.GUESSED_DATE, "a.md", "", "The date was guessed.")
    plan = vault.read(lambda tx: plan_import(tx, Listed(list(FIRST), (problem,)), OPTIONS))
    assert (plan.new, plan.same, plan.differing) == (4, 0, 0)
    assert (plan.attachments, plan.missing, plan.without_zone) == (1, 1, 1)
    assert plan.moods == {"good": Valence.PLEASANT}
    assert plan.problems == (problem,)
    assert len(plan.samples) == 3
    assert snapshot(vault) == before


def test_what_the_plan_says_comes_in_whole(vault: Vault) -> None:
    done = bring(vault, FIRST)
    plan = done.plan
    assert plan is not None
    assert (done.entries, done.attachments) == (4, 1)
    assert (plan.new, plan.same, plan.differing, plan.missing) == (4, 0, 0, 1)
    first = vault.read(lambda tx: tx.entries.get(by_source(vault, 0)))
    assert first.content == Content("body 0 #imported", "", ("picked",))
    assert (first.zone, first.starred, first.valence) == ("Asia/Tokyo", True, Valence.PLEASANT)
    pictures = vault.read(lambda tx: tx.entries.get(by_source(vault, 1)))
    (kept,) = pictures.attachments
    assert vault.read(lambda tx: tx.attachments.content(kept.id)) == b"content"
    assert pictures.content.body == f"![](attachment:{kept.id}) and [lost](missing:k2)"
    linking = vault.read(lambda tx: tx.entries.get(by_source(vault, 2))).content.body
    assert linking == f"see [the first](entry:{first.id}) and [none](entry:import/other)"
    gap = vault.read(lambda tx: tx.entries.get(by_source(vault, 3)))
    assert (gap.created_at, gap.zone) == (
        datetime(2024, 3, 31, 1, 30, tzinfo=UTC), "Europe/Berlin",
    )  # fmt: skip
    assert [item.id for item in vault.read(lambda tx: tx.batches.published())] == [done.id]
    assert verify(vault).ok


def test_the_same_again_adds_nothing_at_all(vault: Vault) -> None:
    bring(vault, FIRST)
    before = snapshot(vault)
    plan = vault.read(lambda tx: plan_import(tx, Listed(list(FIRST)), OPTIONS))
    assert (plan.new, plan.same, plan.attachments, plan.missing) == (0, 4, 0, 0)
    again = bring(vault, FIRST)
    assert again.entries == 0
    assert again.plan is not None
    assert again.plan.same == 4
    assert snapshot(vault) == before


def test_two_alike_in_one_source_are_two_entries_and_known_again(vault: Vault) -> None:
    alike = [found(1), replace(found(1), source_id="source-2")]
    assert bring(vault, alike).entries == 2
    assert bring(vault, alike).entries == 0


def test_undo_leaves_the_vault_as_it_was(vault: Vault) -> None:
    own = add(vault, "own words #mine", tags=("imported",))
    before = snapshot(vault)
    done = bring(vault, FIRST)
    assert vault.read(lambda tx: tx.timeline.count()) == 5
    undo_import(vault.write, done.id)
    assert snapshot(vault) == before
    assert vault.read(lambda tx: tx.timeline.newest(10))[0].id == own
    assert verify(vault).ok
    with pytest.raises(NoSuchImport):
        undo_import(vault.write, done.id)
    assert bring(vault, FIRST).entries == 4, "after undo all of it is new again"


def test_what_was_written_into_an_imported_entry_outlives_undo(vault: Vault) -> None:
    done = bring(vault, [found(number) for number in range(5)])
    changed, typed, filed, _, _ = (by_source(vault, number) for number in range(5))
    ids = vault_ids(vault)
    vault.write(lambda tx: edit_entry(tx, changed, Content("my own"), now=NOW, new_id=ids))
    draft = Draft(typed, Content("being typed"), NOW, "UTC", None, NOW)
    vault.write(lambda tx: keep_draft(tx, draft))
    attach_file(vault.write, filed, NewFile("mine", lambda: [b"mine"]), now=NOW, new_id=ids)
    assert undo_import(vault.write, done.id)[0] == 3
    rows = vault.read(lambda tx: tx.timeline.newest(10))
    assert {row.id for row in rows} == {changed, typed, filed}
    assert vault.read(lambda tx: tx.entries.get(changed)).content.body == "my own"
    assert vault.read(lambda tx: tx.drafts.get(typed)) == draft
    assert len(vault.read(lambda tx: tx.entries.get(filed)).attachments) == 1
    assert len(vault.read(lambda tx: tx.revisions.of(changed))) == 2
    assert verify(vault).ok


Touch = Callable[[Transaction, UUID, Callable[[], UUID]], object]

TOUCHES: dict[str, Touch] = {
    "starred": lambda tx, i, _: mark_entries(tx, [i], starred=True),
    "starred and not": lambda tx, i, _: (
        mark_entries(tx, [i], starred=True), mark_entries(tx, [i], starred=False)
    ),
    "marked hard": lambda tx, i, _: mark_entries(tx, [i], hard=True),
    "tagged": lambda tx, i, ids: tag_entries(tx, [i], now=NOW, new_id=ids, add=("mine",)),
    "edited": lambda tx, i, ids: edit_entry(
        tx, i, Content("a [link](entry:there)"), now=NOW, new_id=ids
    ),
    "moved": lambda tx, i, _: move_entry(tx, i, NOW, "Asia/Tokyo"),
    "moved to another zone": lambda tx, i, _: move_entry(
        tx, i, tx.entries.get(i).created_at, "Europe/Paris"
    ),
    "thrown away": lambda tx, i, _: trash_entries(tx, [i], now=NOW),
    "thrown away and not": lambda tx, i, _: (
        trash_entries(tx, [i], now=NOW), untrash_entries(tx, [i])
    ),
    "mood": lambda tx, i, ids: set_entry_mood(tx, i, Valence.PLEASANT, now=NOW, new_id=ids),
    "mood taken away": lambda tx, i, ids: set_entry_mood(tx, i, None, now=NOW, new_id=ids),
    "file taken away": lambda tx, i, _: detach_file(tx, tx.attachments.of(i)[0].id),
}  # fmt: skip


@pytest.mark.parametrize("name", TOUCHES)
def test_an_entry_that_was_touched_stays_as_it_is(vault: Vault, name: str) -> None:
    items = [
        found(n, attachments=(file("k"), file("l")), valence=Valence.NEUTRAL) for n in range(3)
    ]
    done = bring(vault, items)
    touched, ids = by_source(vault, 1), vault_ids(vault)
    vault.write(lambda tx: TOUCHES[name](tx, touched, ids))
    before = vault.read(lambda tx: tx.entries.get(touched))
    assert bring(vault, items).entries == 0, "it is still known where it came from"
    kept, changes = undo_import(vault.write, done.id)
    assert (kept, changes.many, changes.trash) == (1, True, True)
    assert vault.read(lambda tx: tx.entries.get(touched)) == before
    assert vault.sql.execute("SELECT count(*) FROM entry").fetchone() == (1,)
    for item in before.attachments:
        assert vault.read(lambda tx, i=item.id: tx.attachments.content(i)) == b"content"  # type: ignore[misc]
    assert verify(vault).ok
    assert bring(vault, items).entries == 3, "the import is gone, so all of it is new"


def test_an_entry_that_was_only_looked_at_goes(vault: Vault) -> None:
    done = bring(vault, [found(1)])
    ident = by_source(vault, 1)
    vault.read(lambda tx: tx.entries.get(ident))
    draft = Draft(ident, Content("typed"), NOW, "UTC", None, NOW)
    vault.write(lambda tx: keep_draft(tx, draft))
    vault.write(lambda tx: tx.drafts.drop(ident))
    assert undo_import(vault.write, done.id)[0] == 0
    assert vault.sql.execute("SELECT count(*) FROM entry").fetchone() == (0,)


def test_many_photos_and_long_texts_go_in_many_transactions(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No transaction, and nothing in memory, is as large as the whole."""
    monkeypatch.setattr(import_journal, "_TOGETHER", 20_000)
    photos = tuple(file(f"k{n}", bytes([n]) * 7000) for n in range(9))
    items = [found(1, attachments=photos), *(found(n, body="words " * 3000) for n in range(2, 9))]
    sizes: list[int] = []

    def write(work: Callable[[Transaction], object]) -> object:
        before = vault.sql.execute("SELECT total(length(data)) FROM chunk").fetchone()
        made = vault.write(work)
        after = vault.sql.execute("SELECT total(length(data)) FROM chunk").fetchone()
        assert before is not None
        assert after is not None
        sizes.append(int(after[0] - before[0]))
        return made

    done, _ = run_import(write, Listed(list(items)), OPTIONS, now=NOW, new_id=vault_ids(vault))
    assert (done.entries, done.attachments) == (8, 9)
    assert sum(sizes) == 63_000
    assert max(sizes) <= 20_000
    kept = vault.read(lambda tx: tx.entries.get(by_source(vault, 1))).attachments
    assert [vault.read(lambda tx, i=i.id: tx.attachments.content(i)[:1]) for i in kept] == [  # type: ignore[misc]
        bytes([n]) for n in range(9)
    ]
    undo_import(vault.write, done.id)
    assert vault.sql.execute("SELECT count(*) FROM chunk").fetchone() == (0,)


def test_a_changed_entry_is_differing_and_comes_in_only_when_wanted(vault: Vault) -> None:
    bring(vault, FIRST)
    changed = [replace(FIRST[0], body="said otherwise"), *FIRST[1:], found(9)]
    plan = vault.read(lambda tx: plan_import(tx, Listed(list(changed)), OPTIONS))
    assert (plan.new, plan.same, plan.differing) == (1, 3, 1)
    assert bring(vault, changed).entries == 1
    both = bring(vault, changed, replace(OPTIONS, differing=True))
    assert both.plan is not None
    assert (both.entries, both.plan.new, both.plan.differing) == (1, 0, 1)
    rows = vault.read(lambda tx: tx.timeline.newest(20))
    assert len(rows) == 6, "both versions stand side by side"
    again = bring(vault, changed, replace(OPTIONS, differing=True))
    assert again.entries == 0


def test_moods_are_mapped_as_the_person_says(vault: Vault) -> None:
    items = [found(1, mood_label="meh"), found(2, mood_label="fine", valence=Valence.PLEASANT)]
    plan = vault.read(lambda tx: plan_import(tx, Listed(list(items)), OPTIONS))
    assert plan.moods == {"meh": None, "fine": Valence.PLEASANT}
    bring(vault, items, replace(OPTIONS, moods={"meh": Valence.NEUTRAL, "fine": Valence.NEUTRAL}))
    for number in (1, 2):
        entry = vault.read(lambda tx, n=number: tx.entries.get(by_source(vault, n)))  # type: ignore[misc]
        assert entry.valence == Valence.NEUTRAL


def test_nothing_shows_before_the_flip(vault: Vault) -> None:
    seen: list[int] = []

    def look(done: int, total: int) -> None:
        del total
        seen.append(done)
        assert vault.read(lambda tx: tx.timeline.count()) == 0
        assert vault.read(lambda tx: tx.timeline.tags()) == []
        query = parse_query("body", today=date(2026, 1, 1))
        assert vault.read(lambda tx: tx.search.find(query)) == []
        assert vault.read(lambda tx: tx.timeline.marks(date(2024, 1, 1), date(2024, 1, 2))) == []
        with pytest.raises(NoSuchEntry):
            vault.read(lambda tx: tx.entries.get(by_source(vault, 1)))

    items: list[Found | Exception] = [
        found(number, valence=Valence.NEUTRAL) for number in range(120)
    ]
    run_import(
        vault.write, Listed(items), OPTIONS, now=NOW, new_id=counted_ids(), total=120, progress=look
    )
    assert seen == [50, 100, 120]
    assert vault.read(lambda tx: tx.timeline.count()) == 120


def test_stopping_in_the_middle_leaves_nothing(vault: Vault) -> None:
    before = snapshot(vault)
    looks = iter([False, True])
    items: list[Found | Exception] = [found(n, attachments=(file("k"),)) for n in range(120)]
    with pytest.raises(Cancelled):
        run_import(
            vault.write, Listed(items), OPTIONS, now=NOW, new_id=counted_ids(),
            cancelled=lambda: next(looks),
        )  # fmt: skip
    assert snapshot(vault) == before
    with pytest.raises(Cancelled):
        vault.read(lambda tx: plan_import(tx, Listed(items), OPTIONS, cancelled=lambda: True))


@pytest.mark.parametrize("trouble", [ArchiveRefused(), KeyboardInterrupt(), RuntimeError()])
def test_a_source_that_breaks_off_leaves_nothing(vault: Vault, trouble: Exception) -> None:
    before = snapshot(vault)
    items: list[Found | Exception] = [*(found(number) for number in range(70)), trouble]

    class Breaking(Listed):
        def read(self, options: Options, report: Callable[[Problem], None]) -> Iterator[Found]:
            for item in self.items:
                if isinstance(item, BaseException):
                    raise item
                yield item

    with pytest.raises(type(trouble)):
        run_import(vault.write, Breaking(items), OPTIONS, now=NOW, new_id=counted_ids())
    assert snapshot(vault) == before


def test_what_a_kill_leaves_is_swept(vault: Vault) -> None:
    before = snapshot(vault)

    class Killed(Exception):  # noqa: N818
        pass

    calls = iter(range(1000))

    def dying(work: Callable[..., object]) -> object:
        # From the second group on every write fails, the cleaning up too, as after a kill.
        if next(calls) >= 4:
            raise Killed
        return vault.write(work)

    items: list[Found | Exception] = [found(number) for number in range(120)]
    with pytest.raises(Killed):
        run_import(dying, Listed(items), OPTIONS, now=NOW, new_id=counted_ids())
    assert snapshot(vault) != before
    assert vault.read(lambda tx: tx.timeline.count()) == 0
    assert sweep_leftovers(vault.write) == 1
    assert snapshot(vault) == before


def test_one_broken_file_is_said_and_the_entry_comes_without_it(vault: Vault) -> None:
    def broken() -> Iterator[bytes]:
        yield b"half"
        raise FileUnreadable

    item = found(1, body=f"![]({PLACEHOLDER}k)",
                 attachments=(FoundAttachment("k", "k.jpg", 0, broken),))  # fmt: skip
    done = bring(vault, [item])
    assert done.plan is not None
    assert [problem.kind for problem in done.plan.problems] == [ProblemKind.UNREADABLE]
    entry = vault.read(lambda tx: tx.entries.get(by_source(vault, 1)))
    assert (entry.content.body, entry.attachments) == ("![](missing:k)", ())


def test_a_full_disk_stops_the_import_and_is_no_problem_of_a_file(vault: Vault) -> None:
    before = snapshot(vault)

    def full() -> Iterator[bytes]:
        yield b"half"
        raise DiskFull

    item = found(1, attachments=(FoundAttachment("k", "k.jpg", 0, full),))
    with pytest.raises(DiskFull):
        bring(vault, [found(0), item])
    assert snapshot(vault) == before
