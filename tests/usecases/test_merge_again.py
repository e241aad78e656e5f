"""Merging what hangs on something that is here, and what came once before."""

from pathlib import Path
from typing import Any
from uuid import UUID

from app.domain.merge_plan import MergeChoice
from app.domain.mood import CheckIn, Valence
from app.domain.scales import Reading
from app.usecases.check_in import keep_check_in
from app.usecases.import_journal import undo_import
from app.vault.repositories.sections import MOOD
from tests.exchange.whole import LATER, fill, named
from tests.making import BERLIN, make_vault
from tests.usecases.merging import Person, content_of, merged, pair


def test_values_come_with_their_check_ins_and_go_with_the_merge(tmp_path: Path) -> None:
    """On one machine a check-in was noted with an entry, and a value with an older check-in."""
    here, there = pair(tmp_path)
    [scale, *_] = [one.id for one in there.read(lambda tx: tx.scales.all())]
    [older, *_] = there.read(lambda tx: [key for (key,), _ in tx.whole.rows(MOOD, None, 9)])
    [entry, *_] = Person(there, 2).entries()
    mood = CheckIn(named("later mood"), LATER, BERLIN, Valence(3), LATER, entry)
    values = [
        Reading(named(f"value {one}"), scale, LATER, BERLIN, 3.0, LATER, mood_id=one)
        for one in (mood.id, UUID(bytes=older))
    ]

    def note(tx: Any) -> None:
        keep_check_in(tx, mood)
        tx.scales.put_readings(values)

    there.write(note)
    before = content_of(here)
    done, _ = merged(here, there, MergeChoice())
    after = content_of(here)
    assert after["readings"] == content_of(there)["readings"]
    assert len(after["readings"]) == len(before["readings"]) + 2
    assert merged(here, there, MergeChoice())[0].entries == 0
    undo_import(here.write, done.id)
    assert content_of(here) == before
    here.close()
    there.close()


def test_what_came_before_and_was_deleted_comes_back_and_goes_again(tmp_path: Path) -> None:
    """A first merge brings a scale, its values and a card; they are deleted, and asked for."""
    here, there = make_vault(tmp_path / "empty"), make_vault(tmp_path / "full")
    fill(there)
    merged(here, there, MergeChoice())
    there_all = content_of(there)

    def remove(tx: Any) -> None:
        for one in there_all["readings"]:
            tx.scales.remove_reading(UUID(one["id"]))
        for one in there_all["scales"]:
            tx.scales.remove(UUID(one["id"]))
        for one in there_all["coping_cards"]:
            tx.cards.remove(UUID(one["id"]))

    here.write(remove)
    before = content_of(here)
    done, _ = merged(here, there, MergeChoice(deleted=True))
    after = content_of(here)
    for name in ("scales", "readings", "coping_cards"):
        assert after[name] == there_all[name]
    undo_import(here.write, done.id)
    assert content_of(here) == before
    here.close()
    there.close()
