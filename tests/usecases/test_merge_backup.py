"""Merging a backup: what was promised comes, nothing goes, and undoing it leaves no trace."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.backup_failures import BackupDamaged
from app.domain.entry import Content
from app.domain.failures import Cancelled
from app.domain.imports import ProblemKind
from app.domain.merge_plan import DIFFERENT, KINDS, Differing, MergeChoice, Standing
from app.usecases.import_journal import sweep_leftovers, undo_import
from app.usecases.merge_backup import plan_merge, run_merge
from app.usecases.read_backup import InBackup
from app.usecases.write_entry import write_entry
from app.vault import packed
from app.vault.backup_facts import Facts
from app.vault.keys.store import KeyStore
from app.vault.looking import look_into
from app.vault.pages import PAGE
from app.vault.repositories.sections import FLAT
from app.vault.vault import Vault
from app.vault.verify import verify
from tests.making import NOW, add, counted_ids, make_vault, snapshot
from tests.usecases.merging import (
    DEEDS,
    DURING,
    Person,
    backup_of,
    content_of,
    merged,
    pair,
    planned,
)

_deeds = st.lists(st.tuples(st.sampled_from(DEEDS), st.integers(0, 9)), min_size=6, max_size=10)
_choices = st.builds(
    MergeChoice,
    kinds=st.one_of(st.just(frozenset(KINDS)), st.frozensets(st.sampled_from(sorted(KINDS)))),
    differing=st.sampled_from(Differing),
    deleted=st.booleans(),
)
_EVERYTHING = MergeChoice()


@pytest.fixture
def both(tmp_path: Path) -> Iterator[tuple[Vault, Vault]]:
    here, there = pair(tmp_path)
    yield here, there
    here.close()
    there.close()


def entries(found: dict[str, Any]) -> dict[str, Any]:
    """Return the entries of `content_of`."""
    one: dict[str, Any] = found["entries"]
    return one


def said(entry: dict[str, Any]) -> dict[str, str]:
    """Return what each version of an entry says, by its id."""
    return {
        one["id"]: entry["body"] if one["body"] is None else one["body"]
        for one in entry["versions"]
    }


@settings(max_examples=20)
@given(_deeds, _deeds, _choices)
def test_it_does_what_it_says(
    tmp_path_factory: pytest.TempPathFactory,
    mine: list[tuple[str, int]],
    theirs: list[tuple[str, int]],
    choice: MergeChoice,
) -> None:
    here, there = pair(tmp_path_factory.mktemp("both"))
    try:
        for person, deeds in ((Person(here, 1), mine), (Person(there, 2), theirs)):
            for deed, which in deeds:
                person.do(deed, which)
        before, over_there = content_of(here), content_of(there)
        plan = planned(here, there, choice)
        assert content_of(here) == before
        done, ran = merged(here, there, choice)
        after = content_of(here)
        # What was said is what was done.
        assert ran == plan
        assert done.entries == plan.coming
        assert (after != before) == bool(plan.coming)
        check_entries(before, over_there, after, choice)
        check_rows(before, over_there, after, choice)
        assert verify(here).ok
        assert content_of(there) == over_there
        # Once more there is nothing to do.
        again, _ = merged(here, there, choice)
        assert again.entries == 0
        assert content_of(here) == after
        if plan.coming:
            kept, _ = undo_import(here.write, done.id)
            assert kept == 0
        assert content_of(here) == before
        assert verify(here).ok
        assert here.sql.execute("SELECT count(*) FROM batch").fetchone() == (0,)
        assert here.sql.execute("SELECT count(*) FROM origin").fetchone() == (0,)
    finally:
        here.close()
        there.close()


def check_entries(
    before: dict[str, Any], there: dict[str, Any], after: dict[str, Any], choice: MergeChoice
) -> None:
    """Nothing that was said here is gone, and what was asked for is here."""
    deleted = {UUID(bytes=row[1]) for row in before["tombstones"] if row[0] == "entry"}
    for ident, entry in entries(before).items():
        now = entries(after)[ident]
        assert said(entry).items() <= said(now).items()
        if choice.differing in {Differing.MINE, Differing.COPIES}:
            names = ("title", "body", "tags", "created_at", "zone", "starred", "hard", "version")
            assert all(now[name] == entry[name] for name in names)
        assert {one["id"] for one in entry["files"]} <= {one["id"] for one in now["files"]}
        both = entries(there).get(ident, entry)["trashed_at"] is not None
        if entry["trashed_at"] is not None and not both and not choice.deleted:
            assert now == entry or now["files"] != entry["files"] or now["mood"] != entry["mood"]
    if "entries" not in choice.kinds:
        assert entries(after).keys() == entries(before).keys()
        return
    for ident, entry in entries(there).items():
        if UUID(ident) in deleted:
            wanted = choice.deleted and entry["trashed_at"] is None
            assert (ident in entries(after)) == wanted
        elif ident not in entries(before):
            assert entries(after)[ident] == entry
        else:
            check_differing(entry, entries(after)[ident], choice)


def check_differing(entry: dict[str, Any], now: dict[str, Any], choice: MergeChoice) -> None:
    """What the backup says of an entry that is here stands where it was promised."""
    is_gone = now["trashed_at"] is not None and entry["trashed_at"] is None
    if is_gone or choice.differing is Differing.COPIES:
        return
    if choice.differing is Differing.BACKUP:
        names = ("title", "body", "tags", "created_at", "zone", "starred", "hard")
        assert all(now[name] == entry[name] for name in names)
    assert said(entry).items() <= said(now).items()


def check_rows(
    before: dict[str, Any], there: dict[str, Any], after: dict[str, Any], choice: MergeChoice
) -> None:
    """Nothing beside entries is gone, and a kind that was not chosen is as it was."""
    chosen = {section for kind in choice.kinds for section in KINDS[kind]}
    for section in FLAT:
        own = {section.key(section.values(one)): one for one in before[section.name]}
        now = {section.key(section.values(one)): one for one in after[section.name]}
        other = {section.key(section.values(one)): one for one in there[section.name]}
        assert own.keys() <= now.keys()
        assert now.keys() <= own.keys() | other.keys()
        if section.name not in chosen and section.name != "moods":
            assert now == own
        if choice.differing in {Differing.MINE, Differing.COPIES}:
            assert all(now[name] == record for name, record in own.items())
        for name in now.keys() - own.keys():
            assert section.says_the_same(now[name], other[name])


def test_something_of_every_kind_comes(both: tuple[Vault, Vault], tmp_path: Path) -> None:
    _, there = both
    empty = make_vault(tmp_path / "empty")
    try:
        _, plan = merged(empty, there, MergeChoice(deleted=True))
        assert plan.problems == ()
        assert plan.foreign
        found, other = content_of(empty), content_of(there)
        assert found == other
        came = {name for name, tally in plan.tallies.items() if tally.counts[Standing.NEW]}
        assert came == {section for kind in KINDS.values() for section in kind}
    finally:
        empty.close()


def test_both_changed_an_entry(both: tuple[Vault, Vault]) -> None:
    here, there = both
    Person(here, 1).do("edit", 0)
    Person(there, 2).do("edit", 0)
    plan = planned(here, there, _EVERYTHING)
    assert plan.total(*DIFFERENT) == plan.total(Standing.APART) == 1
    [named] = [one for one in plan.names if one.standing is Standing.APART]
    assert named.heading == "Words 0 of 2 #t0"
    merged(here, there, MergeChoice(differing=Differing.COPIES))
    bodies = [one["body"] for one in entries(content_of(here)).values()]
    assert {"Words 0 of 1 #t0", "Words 0 of 2 #t0"} <= set(bodies)


def test_what_went_on_here_has_it_in_its_history(both: tuple[Vault, Vault]) -> None:
    here, there = both
    Person(here, 1).do("edit", 0)
    plan = planned(here, there, _EVERYTHING)
    assert (plan.total(Standing.AHEAD), plan.coming) == (1, 0)
    _, ran = merged(here, there, MergeChoice(differing=Differing.BACKUP))
    assert ran.coming == 1
    assert entries(content_of(here)) != entries(content_of(there))
    assert planned(here, there, _EVERYTHING).total(*DIFFERENT) == 0


def test_the_newer_one_stands(both: tuple[Vault, Vault]) -> None:
    here, there = both
    old, new = Person(here, 1), Person(there, 2)
    old.do("edit", 1)
    new.do("mood", 1)
    new.do("edit", 1)
    merged(here, there, MergeChoice(differing=Differing.NEWER))
    ident = str(new.entries()[1])
    assert entries(content_of(here))[ident]["body"] == entries(content_of(there))[ident]["body"]
    merged(there, here, MergeChoice(differing=Differing.NEWER))


def test_what_somebody_changed_since_stays(both: tuple[Vault, Vault]) -> None:
    here, there = both
    person = Person(there, 2)
    person.do("edit", 0)
    person.do("edit", 1)
    done, _ = merged(here, there, MergeChoice(differing=Differing.BACKUP))
    Person(here, 1).do("edit", 0)
    touched = str(person.entries()[0])
    after = entries(content_of(here))[touched]
    kept, _ = undo_import(here.write, done.id)
    assert kept == 1
    assert entries(content_of(here))[touched] == after
    assert "of 2" not in "".join(
        one["body"] for name, one in entries(content_of(here)).items() if name != touched
    )


@pytest.mark.parametrize("at", range(5))
def test_stopped_it_was_never_there(both: tuple[Vault, Vault], at: int) -> None:
    here, there = both
    for turn in range(4):
        Person(there, 2 + turn).do(("write", "edit", "attach", "mood")[turn], turn)
    before, asked = snapshot(here), iter(range(100))
    with pytest.raises(Cancelled):
        run_merge(
            here.write, backup_of(there), MergeChoice(), now=DURING, new_id=counted_ids(10**14),
            cancelled=lambda: next(asked) == at,
        )  # fmt: skip
    assert snapshot(here) == before


class KilledError(BaseException):
    """The program ends here."""


def killed_after(folder: Path, steps: int) -> tuple[bool, int]:
    """Merge until so many transactions are done; return whether it is as before, and how many."""
    here, there = pair(folder)
    person, done = Person(there, 2), 0
    for turn, deed in enumerate(("write", "edit", "attach", "mood", "plan")):
        person.do(deed, turn)
    before, choice = content_of(here), MergeChoice(differing=Differing.BACKUP)

    def write(work: Any) -> None:
        nonlocal done
        if done == steps:
            raise KilledError
        here.write(work)
        done += 1

    with suppress(KilledError):
        run_merge(write, backup_of(there), choice, now=DURING, new_id=counted_ids(10**14))
    sweep_leftovers(here.write)
    is_before = content_of(here) == before
    assert is_before or planned(here, there, choice).coming == 0
    assert verify(here).ok
    here.close()
    there.close()
    return is_before, done


def test_killed_it_is_before_or_after(tmp_path: Path) -> None:
    """After each of some transactions of it, as if nothing more was ever run."""
    is_before, steps = killed_after(tmp_path / "whole", -1)
    assert not is_before
    for last in (0, 1, 2, steps // 2, steps - 3, steps - 2):
        assert killed_after(tmp_path / str(last), last)[0]


def test_one_entry_alone(both: tuple[Vault, Vault]) -> None:
    here, there = both
    person = Person(there, 2)
    person.do("edit", 0)
    person.do("edit", 1)
    ident = person.entries()[1]
    choice = MergeChoice(differing=Differing.BACKUP, deleted=True, only=frozenset({ident}))
    _, plan = merged(here, there, choice)
    assert plan.coming == 1
    found = entries(content_of(here))
    assert [one["body"] for one in found.values() if "of 2" in one["body"]] == ["Words 1 of 2 #t1"]


def test_writing_meanwhile_stands(both: tuple[Vault, Vault]) -> None:
    """Somebody changes the entry between the look at it and the last step."""
    here, there = both
    Person(there, 2).do("edit", 0)
    writer, count = Person(here, 1), iter(range(100))

    def write(work: Any) -> None:
        if next(count) == 3:
            writer.do("edit", 0)
        here.write(work)

    choice = MergeChoice(differing=Differing.BACKUP)
    run_merge(write, backup_of(there), choice, now=DURING, new_id=counted_ids(10**14))
    entry = entries(content_of(here))[str(writer.entries()[0])]
    assert entry["body"] == "Words 0 of 1 #t0"
    assert "Words 0 of 2 #t0" in said(entry).values()


def test_the_trash_of_long_ago_stays_away(both: tuple[Vault, Vault]) -> None:
    here, there = both
    late = DURING.replace(year=2027)
    add(there, "Only there.", NOW)
    person = Person(there, 2)
    gone = next(index for index, one in enumerate(person.entries()) if is_new(here, one))
    person.do("trash", gone)
    assert planned(here, there, _EVERYTHING).total(Standing.NEW) == 1
    plan = plan_merge(here.read, backup_of(there), _EVERYTHING, now=late)
    assert (plan.total(Standing.NEW), plan.total(Standing.LEFT_OUT)) == (0, 1)


def is_new(here: Vault, ident: UUID) -> bool:
    """Return whether a journal has no such entry."""
    return not here.read(lambda tx: tx.entries.exists(ident))


@pytest.mark.parametrize("first", [5, 7])
def test_a_damaged_backup_gives_what_can_be_read(tmp_path: Path, vault: Vault, first: int) -> None:
    """Pages of the backup are overwritten, one after the other, and the rest still comes."""
    there = make_vault(tmp_path / "there")
    for number in range(60):
        at = NOW - timedelta(days=number)
        add(there, f"Entry {number}. " + "word " * 400, at)
    there.checkpoint()
    database, there_key = there.layout.database, there.data_key
    there.close()
    pages = database.stat().st_size // PAGE
    with database.open("r+b") as file:
        for page in range(first * pages // 8, pages, 6):
            file.seek(page * PAGE)
            file.write(b"\1" * 64)
    with look_into(there.layout.folder, there_key, working=tmp_path, lossy=True) as inside:
        source = InBackup(inside.read, inside.path, inside.vault_id)
        plan = plan_merge(vault.read, source, MergeChoice(), now=DURING)
        ids = counted_ids(10**14)
        (_, ran), _ = run_merge(vault.write, source, MergeChoice(), now=DURING, new_id=ids)
    assert ran == plan
    damaged = sum(one.kind is ProblemKind.UNREADABLE for one in plan.problems)
    came = list(entries(content_of(vault)).values())
    assert 0 < damaged < 60
    assert len(came) > 0
    assert len(came) + damaged >= 60
    days = {one["created_at"][:10] for one in came}
    named = {one.where for one in plan.problems}
    assert not days & named
    assert all(one["body"].endswith("word ") for one in came)
    assert verify(vault).ok


def test_a_file_with_a_lost_part_gives_the_rest(tmp_path: Path, vault: Vault) -> None:
    """A part in the middle is flipped, and the end is cut off."""
    there = make_vault(tmp_path / "there")
    person = Person(there, 2)

    def many(tx: Any) -> None:
        for number in range(400):
            at = NOW - timedelta(days=number)
            write_entry(
                tx, Content(f"Entry {number}. " + "word " * 1500), created_at=at, zone="UTC",
                now=NOW, new_id=person.new_id,
            )  # fmt: skip

    there.write(many)
    there.checkpoint()
    database, key = there.layout.database, there.data_key
    keyfile = KeyStore(there.layout.folder).read().candidates[0]
    facts = Facts(there.vault_id, "there", NOW, 400, database.stat().st_size // PAGE, 5)
    there.close()
    path = tmp_path / f"there{packed.SUFFIX}"
    with path.open("wb") as target:
        packed.pack(database, keyfile, key, facts, target)
    data = bytearray(path.read_bytes())
    data[len(data) * 2 // 3] ^= 1
    path.write_bytes(data[:-100])
    with pytest.raises(BackupDamaged), look_into(path, key, working=tmp_path):
        pass
    with look_into(path, key, working=tmp_path, lossy=True) as inside:
        source = InBackup(inside.read, inside.path, inside.vault_id)
        ids = counted_ids(10**14)
        (_, ran), _ = run_merge(vault.write, source, MergeChoice(), now=DURING, new_id=ids)
    came = entries(content_of(vault))
    assert 0 < len(came) < 400
    assert all(one["body"].endswith("word ") for one in came.values())
    assert ran.problems
    assert verify(vault).ok


def test_words_with_zeros_come(both: tuple[Vault, Vault]) -> None:
    here, there = both
    ident = add(there, "Before\0behind.", NOW - timedelta(days=9))
    _, plan = merged(here, there, MergeChoice())
    assert plan.problems == ()
    assert entries(content_of(here))[str(ident)]["body"] == "Before\0behind."
