"""What a merge could hide: older versions, moved nights, and what an undo leaves as it is."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from app.domain.coping import CopingCard
from app.domain.entry import Content
from app.domain.merge_plan import DIFFERENT, Differing, MergeChoice, Standing
from app.domain.plan import PlanPart, Section
from app.domain.sleep import Night
from app.usecases.check_in import keep_check_in
from app.usecases.edit_entry import edit_entry
from app.usecases.import_journal import undo_import
from app.usecases.merge_backup import plan_merge, run_merge
from app.usecases.read_backup import InBackup
from app.vault.looking import look_into
from app.vault.pages import PAGE
from app.vault.vault import Vault
from app.vault.verify import verify
from tests.exchange.whole import LATER, named
from tests.making import BERLIN, counted_ids
from tests.usecases.merging import (
    DURING,
    Person,
    backup_of,
    content_of,
    family,
    merged,
    pair,
    planned,
)

_BACKUP = MergeChoice(differing=Differing.BACKUP)
_FIRST, _SECOND = date(2026, 11, 21), date(2026, 11, 22)
_MINE = MergeChoice()


@pytest.fixture
def both(tmp_path: Path) -> Iterator[tuple[Vault, Vault]]:
    here, there = pair(tmp_path)
    yield here, there
    here.close()
    there.close()


def write(vault: Vault, person: Person, which: int, *bodies: str) -> UUID:
    """Say one thing after the other in an entry."""
    ident = person.entries()[which]
    for turn, body in enumerate(bodies):
        said = partial(
            edit_entry, entry_id=ident, content=Content(body), now=LATER + timedelta(minutes=turn),
            new_id=person.new_id,
        )  # fmt: skip
        vault.write(said)
    return ident


def bodies_of(vault: Vault, ident: UUID) -> list[str]:
    """Return what each version of an entry says."""
    entry = content_of(vault)["entries"][str(ident)]
    return [entry["body"] if one["body"] is None else one["body"] for one in entry["versions"]]


# --- versions -----------------------------------------------------------------------------------


@pytest.mark.parametrize("way", Differing)
def test_the_same_words_with_another_history_lose_none(
    both: tuple[Vault, Vault], way: Differing
) -> None:
    here, there = both
    first = content_of(here)["entries"][str(Person(here, 1).entries()[0])]["body"]
    ident = write(there, Person(there, 2), 0, "Something else.", first)
    write(here, Person(here, 1), 0, first)
    before, choice = content_of(here), MergeChoice(differing=way)
    plan = planned(here, there, choice)
    assert (plan.total(Standing.HISTORY), plan.total(*DIFFERENT), plan.coming) == (1, 1, 1)
    done, _ = merged(here, there, choice)
    assert "Something else." in bodies_of(here, ident)
    assert (
        content_of(here)["entries"][str(ident)]["version"]
        == (before["entries"][str(ident)]["version"])
    )
    assert planned(here, there, choice).coming == 0
    assert undo_import(here.write, done.id)[0] == 0
    assert content_of(here) == before


def test_what_only_went_on_here_takes_older_versions_too(tmp_path: Path) -> None:
    """A third copy's words came into the backup's history; here somebody wrote on."""
    here, there, third = family(tmp_path, "here", "there", "third")
    write(third, Person(third, 3), 0, "Only in the third.")
    merged(there, third, _MINE)
    third.close()
    ident = write(here, Person(here, 1), 0, "Later.")
    plan = planned(here, there, _MINE)
    assert (plan.total(Standing.AHEAD), plan.coming) == (1, 1)
    merged(here, there, _MINE)
    assert "Only in the third." in bodies_of(here, ident)
    assert content_of(here)["entries"][str(ident)]["body"] == "Later."
    assert planned(here, there, _MINE).coming == 0
    here.close()
    there.close()


def test_beside_it_comes_with_its_history(both: tuple[Vault, Vault]) -> None:
    here, there = both
    write(here, Person(here, 1), 0, "Mine.")
    write(there, Person(there, 2), 0, "Theirs at first.", "Theirs.")
    choice = MergeChoice(differing=Differing.COPIES)
    merged(here, there, choice)
    [copy] = [
        UUID(ident)
        for ident, one in content_of(here)["entries"].items()
        if one["body"] == "Theirs."
    ]
    assert "Theirs at first." in bodies_of(here, copy)
    assert planned(here, there, choice).coming == 0


# --- nights -------------------------------------------------------------------------------------


def night(name: str, day: date, quality: int) -> Night:
    """Return a night by its name."""
    return Night(named(name), day, BERLIN, LATER, quality=quality)


def note(vault: Vault, *nights: Night) -> None:
    """Keep nights."""
    for one in nights:
        vault.write(partial(_put, one))


def _put(one: Night, tx: Any) -> None:
    tx.nights.put(one)


def swapped(here: Vault, there: Vault) -> None:
    """Note two nights, and let each have the other's date in the backup."""
    note(here, night("a", _FIRST, 1), night("b", _SECOND, 2))
    note(there, night("b", _FIRST, 5), night("a", _SECOND, 2))


def qualities(vault: Vault) -> dict[str, int]:
    """Return how each night was."""
    return {one["date"]: one["quality"] for one in content_of(vault)["nights"]}


def test_nights_whose_dates_were_swapped_are_told_by_their_date(both: tuple[Vault, Vault]) -> None:
    here, there = both
    swapped(here, there)
    before = content_of(here)
    plan = planned(here, there, _BACKUP)
    assert plan.tallies["nights"].counts == {Standing.APART: 1, Standing.SAME: 1}
    done, ran = merged(here, there, _BACKUP)
    assert ran == plan
    assert qualities(here) == qualities(there)
    assert planned(here, there, _BACKUP).coming == 0
    assert undo_import(here.write, done.id)[0] == 0
    assert content_of(here) == before


@pytest.mark.parametrize(("choice", "comes"), [(_MINE, False), (_BACKUP, True)])
def test_a_night_that_was_moved_here_is_a_difference(
    both: tuple[Vault, Vault], choice: MergeChoice, *, comes: bool
) -> None:
    here, there = both
    for vault, day in ((here, _FIRST), (there, _SECOND)):
        vault.write(lambda tx: tx.nights.remove(_SECOND))
        vault.sql.execute("DELETE FROM tombstone")
        note(vault, night("night", day, 3))
    before = content_of(here)
    done, plan = merged(here, there, choice)
    assert plan.tallies["nights"].counts == {Standing.APART: 1}
    assert plan.coming == done.entries == int(comes)
    wanted = [_FIRST.isoformat()] + [_SECOND.isoformat()] * comes
    assert sorted(qualities(here)) == wanted
    assert planned(here, there, choice).coming == 0
    if comes:
        undo_import(here.write, done.id)
    assert content_of(here) == before
    assert verify(here).ok


# --- undoing ------------------------------------------------------------------------------------


def _change_night(tx: Any) -> None:
    tx.nights.put(replace(tx.nights.on_day(_SECOND), note="mine now"))


def _change_plan(tx: Any) -> None:
    tx.plan.put(PlanPart(Section.ALONE, "mine now", LATER, in_short=False))


def _change_card(tx: Any) -> None:
    tx.cards.put(CopingCard(named("new card"), "Mine", "now", LATER, "body", 5, 0, None))


def _change_mood(tx: Any) -> None:
    [mood] = [one for one in tx.moods.between(date(2026, 11, 23), date(2026, 11, 24))
              if one.id == named("new mood")]  # fmt: skip
    keep_check_in(tx, replace(mood, feelings=replace(mood.feelings, note="mine now")))


def _change_scale(tx: Any) -> None:
    tx.scales.put(replace(tx.scales.get(named("new scale")), name="mine now"))


@pytest.mark.parametrize(
    "change", [_change_night, _change_plan, _change_card, _change_mood, _change_scale]
)
def test_records_that_somebody_changed_since_stay_and_are_counted(
    both: tuple[Vault, Vault], change: Callable[[Any], object]
) -> None:
    here, there = both

    def go_on(tx: Any) -> None:
        tx.nights.put(night("night", _SECOND, 1))
        tx.plan.put(PlanPart(Section.ALONE, "theirs", LATER, in_short=False))
        tx.cards.put(CopingCard(named("new card"), "Theirs", "", LATER, "body", 5, 0, None))
        mood = tx.moods.get(named("mood"))
        keep_check_in(tx, replace(mood, id=named("new mood"), at=LATER))
        tx.scales.put(replace(tx.scales.get(named("coffee")), id=named("new scale")))

    there.write(go_on)
    before = content_of(here)
    done, _ = merged(here, there, _BACKUP)
    here.write(change)
    changed = content_of(here)
    assert undo_import(here.write, done.id)[0] == 1
    after = content_of(here)
    name, *beside = [one for one in before if before[one] != after[one]]
    assert beside in ([], ["facets"])
    mine = [one for one in after[name] if one not in before[name]]
    assert len(mine) == 1
    assert mine[0] in changed[name]
    assert "mine" in str(mine[0]).lower()
    assert verify(here).ok


def test_a_deletion_is_not_remembered_beside_a_record_that_stays(both: tuple[Vault, Vault]) -> None:
    here, there = both
    here.write(lambda tx: tx.nights.remove(_SECOND))
    before = content_of(here)
    choice = MergeChoice(deleted=True)
    done, _ = merged(here, there, choice)
    here.write(_change_night)
    assert undo_import(here.write, done.id)[0] == 1
    after = content_of(here)
    assert [one["note"] for one in after["nights"]] == ["mine now"]
    assert before["tombstones"] != after["tombstones"] == []
    done, _ = merged(there, here, MergeChoice(differing=Differing.BACKUP))
    assert [one["note"] for one in content_of(there)["nights"]] == ["mine now"]


def test_undone_at_once_the_deletion_is_remembered_again(both: tuple[Vault, Vault]) -> None:
    here, there = both
    here.write(lambda tx: tx.nights.remove(_SECOND))
    before = content_of(here)
    done, _ = merged(here, there, MergeChoice(deleted=True))
    assert content_of(here)["tombstones"] == []
    assert undo_import(here.write, done.id)[0] == 0
    assert content_of(here) == before


# --- damage -------------------------------------------------------------------------------------


def test_a_damaged_list_of_files_is_said_of_each_entry(
    both: tuple[Vault, Vault], tmp_path: Path
) -> None:
    """The table in which files are listed is damaged in the backup."""
    here, there = both
    [root] = there.sql.execute(
        "SELECT rootpage FROM sqlite_master WHERE name = 'attachment'"
    ).fetchone() or (0,)
    there.checkpoint()
    database, key = there.layout.database, there.data_key
    there.close()
    with database.open("r+b") as file:
        file.seek((root - 1) * PAGE)
        file.write(b"\1" * 64)
    with look_into(there.layout.folder, key, working=tmp_path, lossy=True) as inside:
        source = InBackup(inside.read, inside.path, inside.vault_id)
        plan = plan_merge(here.read, source, _MINE, now=DURING)
    damaged = [one for one in plan.problems if "files of this entry" in one.detail]
    assert len(damaged) == len(Person(here, 1).entries())
    assert {one.where[:4] for one in damaged} == {"1931", "2026"}


def test_a_stop_right_behind_the_last_step_takes_nothing_back(both: tuple[Vault, Vault]) -> None:
    """Ctrl+C falls between the commit and what hears of it."""
    here, there = both
    Person(there, 2).do("edit", 0)
    Person(there, 3).do("write", 1)
    wanted = planned(here, there, _BACKUP).coming

    stops = iter([True])

    def stopping(work: Callable[[Any], object]) -> None:
        here.write(work)
        found: list[Any] = here.read(lambda tx: tx.batches.published())
        if bool(found) and next(stops, False):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run_merge(stopping, backup_of(there), _BACKUP, now=DURING, new_id=counted_ids(10**14))
    [done] = here.read(lambda tx: tx.batches.published())
    assert done.entries == wanted
    assert planned(here, there, _BACKUP).coming == 0
    undo_import(here.write, done.id)
    assert verify(here).ok
