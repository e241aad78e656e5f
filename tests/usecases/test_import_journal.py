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
from app.usecases.attach_file import NewFile, attach_file
from app.usecases.edit_entry import edit_entry
from app.usecases.import_journal import (
    plan_import,
    run_import,
    sweep_leftovers,
    undo_import,
)
from app.usecases.keep_draft import keep_draft
from app.vault.vault import Vault
from app.vault.verify import verify
from tests.making import NOW, add, counted_ids, snapshot, vault_ids

OPTIONS = Options(zone="Europe/Berlin")


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
    changed, typed, filed, starred, _ = (by_source(vault, number) for number in range(5))
    ids = vault_ids(vault)
    vault.write(lambda tx: edit_entry(tx, changed, Content("my own"), now=NOW, new_id=ids))
    draft = Draft(typed, Content("being typed"), NOW, "UTC", None, NOW)
    vault.write(lambda tx: keep_draft(tx, draft))
    attach_file(vault.write, filed, NewFile("mine", lambda: [b"mine"]), now=NOW, new_id=ids)
    vault.write(lambda tx: tx.entries.set_flags(starred, starred=True))
    undo_import(vault.write, done.id)
    rows = vault.read(lambda tx: tx.timeline.newest(10))
    assert {row.id for row in rows} == {changed, typed, filed}
    assert vault.read(lambda tx: tx.entries.get(changed)).content.body == "my own"
    assert vault.read(lambda tx: tx.drafts.get(typed)) == draft
    assert len(vault.read(lambda tx: tx.entries.get(filed)).attachments) == 1
    assert len(vault.read(lambda tx: tx.revisions.of(changed))) == 2
    assert verify(vault).ok


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
        # From the first group on every write fails, the cleaning up too, as after a kill.
        if next(calls) >= 7:
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
