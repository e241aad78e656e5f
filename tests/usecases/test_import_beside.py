"""Check-ins, values on scales and links: what an import brings beside words, and its undo."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from app.domain.failures import Cancelled
from app.domain.imports import (
    Found,
    FoundMood,
    FoundReading,
    FoundScale,
    Imported,
    Options,
    Plan,
    Problem,
    entry_link,
)
from app.domain.mood import CheckIn, Feelings, Span, Valence
from app.domain.scales import ScaleKind
from app.usecases.check_in import change_check_in
from app.usecases.edit_entry import edit_entry
from app.usecases.import_journal import plan_import, run_import, sweep_leftovers, undo_import
from app.usecases.keep_scale import keep_reading, make_scale, note_reading
from app.vault.vault import Vault
from app.vault.verify import verify
from tests.making import NOW, add, counted_ids, snapshot, vault_ids

AT = datetime(2024, 1, 1, 8, tzinfo=UTC)
OPTIONS = Options(zone="Europe/Berlin")
SLEPT = FoundScale("Sleep", ScaleKind.DURATION)
WEIGHT = FoundScale("Weight", ScaleKind.NUMBER, "kg", 20, 300, away=True)


@dataclass
class Listed:
    items: list[Found]
    format: str = "listed"
    path: Path = Path("listed")

    def read(self, options: Options, report: Callable[[Problem], None]) -> Iterator[Found]:
        del options, report
        yield from self.items


_IDS = counted_ids(5_000_000)


def bring(vault: Vault, *items: Found, options: Options = OPTIONS) -> Imported:
    source = Listed(list(items))
    return run_import(vault.write, source, options, now=NOW, new_id=_IDS)[0]


def plan(vault: Vault, *items: Found, options: Options = OPTIONS) -> Plan:
    return vault.read(lambda tx: plan_import(tx, Listed(list(items)), options))


def moods(vault: Vault) -> list[CheckIn]:
    return vault.read(
        lambda tx: tx.moods.between(AT.date() - timedelta(days=9), AT.date() + timedelta(days=9))
    )


def entry(vault: Vault, source_id: str) -> UUID:
    found = vault.read(lambda tx: tx.batches.entry_of("listed", source_id))
    assert found is not None
    return found


WRITTEN = Found(
    "w", AT, "Asia/Tokyo", "words",
    valence=Valence.PLEASANT, mood_label="good", mood_number="2 of 5",
    feelings=Feelings(energy=4, labels=("calm",), contexts=("work",), note="quiet"),
    more_moods=(
        FoundMood("tired", Valence.NEUTRAL, at=AT + timedelta(hours=5)),
        FoundMood("odd"),
        FoundMood("", Valence.UNPLEASANT, "1 of 5", Feelings(Span.DAY)),
    ),
    readings=(FoundReading(SLEPT, 480), FoundReading(WEIGHT, 61.5)),
)  # fmt: skip
ALONE = Found(
    "a", datetime(2024, 1, 2, 9), "", " ", valence=Valence.NEUTRAL, mood_label="meh",  # noqa: DTZ001
    readings=(FoundReading(SLEPT, 400),),
)  # fmt: skip


def test_every_check_in_of_an_entry_keeps_the_words_and_numbers_it_had(vault: Vault) -> None:
    bring(vault, WRITTEN)
    by_label = {one.source_label: one for one in moods(vault)}
    assert len(by_label) == len(moods(vault)) == 3
    first, later, day = by_label["good (2 of 5)"], by_label["tired"], by_label["1 of 5"]
    assert first.valence is Valence.PLEASANT
    assert first.feelings == WRITTEN.feelings
    assert later.at == AT + timedelta(hours=5)
    assert day.feelings.span is Span.DAY
    assert {one.entry_id for one in moods(vault)} == {entry(vault, "w")}
    kept = vault.read(lambda tx: tx.entries.get(entry(vault, "w")))
    assert kept.valence is Valence.PLEASANT
    assert verify(vault).ok


def test_the_mapping_asks_for_every_word_and_holds_for_every_check_in(vault: Vault) -> None:
    assert plan(vault, WRITTEN, ALONE).moods == {
        "good": Valence.PLEASANT, "tired": Valence.NEUTRAL, "odd": None, "meh": Valence.NEUTRAL,
    }  # fmt: skip
    chosen = replace(OPTIONS, moods={"good": None, "odd": Valence.VERY_PLEASANT})
    assert plan(vault, WRITTEN, options=chosen).moods["good"] is None
    bring(vault, WRITTEN, options=chosen)
    assert {one.source_label: one.valence for one in moods(vault)} == {
        "tired": Valence.NEUTRAL, "odd": Valence.VERY_PLEASANT, "1 of 5": Valence.UNPLEASANT,
    }  # fmt: skip


def test_a_check_in_without_words_makes_no_entry(vault: Vault) -> None:
    assert (plan(vault, WRITTEN, ALONE).new, plan(vault, WRITTEN, ALONE).alone) == (2, 1)
    done = bring(vault, ALONE)
    assert done.entries == 1
    assert done.plan is not None
    assert done.plan.alone == 1
    assert vault.sql.execute("SELECT count(*) FROM entry").fetchone() == (0,)
    (kept,) = moods(vault)
    assert (kept.entry_id, kept.zone, kept.source_label) == (None, "Europe/Berlin", "meh")
    assert kept.at == datetime(2024, 1, 2, 8, tzinfo=UTC)
    assert bring(vault, ALONE).entries == 0
    assert plan(vault, ALONE).same == 1
    assert len(moods(vault)) == 1


def test_a_check_in_of_an_unknown_mood_is_named_until_it_is_mapped(vault: Vault) -> None:
    odd = Found("o", AT, "UTC", "", mood_label="odd", mood_number="7")
    said = plan(vault, odd, replace(odd, source_id="p"))
    assert (said.new, said.moods) == (0, {"odd": None})
    assert [(one.kind.value, one.where) for one in said.problems] == [("unknown_mood", "odd (7)")]
    before = snapshot(vault)
    assert bring(vault, odd).entries == 0
    assert snapshot(vault) == before
    mapped = replace(OPTIONS, moods={"odd": Valence.PLEASANT})
    assert plan(vault, odd, options=mapped).problems == ()
    assert bring(vault, odd, options=mapped).entries == 1


def test_a_mood_that_words_come_without_is_named_once(vault: Vault) -> None:
    said = plan(vault, WRITTEN, replace(WRITTEN, source_id="v", body="other words"))
    assert [(one.kind.value, one.where) for one in said.problems] == [("unknown_mood", "odd")]
    wished = replace(OPTIONS, moods={"odd": None})
    assert plan(vault, WRITTEN, options=wished).problems == ()
    done = bring(vault, WRITTEN).plan
    assert done is not None
    assert [one.where for one in done.problems] == ["odd"]
    assert plan(vault, WRITTEN).problems == ()


def test_values_find_their_scale_or_make_it(vault: Vault) -> None:
    new_id = vault_ids(vault)
    mine = vault.write(
        lambda tx: make_scale(tx, "sleep", ScaleKind.DURATION, now=NOW, new_id=new_id)[0]
    )
    bring(vault, WRITTEN, ALONE)
    scales = vault.read(lambda tx: tx.scales.all(archived=True))
    assert [(one.name, one.archived_at is None) for one in scales] == [
        ("sleep", True), ("Weight", False),
    ]  # fmt: skip
    readings = vault.read(lambda tx: tx.scales.readings(mine.id))
    assert [(one.value, one.zone) for one in readings] == [
        (480.0, "Asia/Tokyo"), (400.0, "Europe/Berlin"),
    ]  # fmt: skip
    (weight,) = vault.read(lambda tx: tx.scales.readings(scales[1].id))
    assert (weight.value, weight.low, weight.high) == (61.5, 20, 300)
    first = next(one for one in moods(vault) if one.source_label.startswith("good"))
    assert {one.value for one in vault.read(lambda tx: tx.scales.readings_of(first.id))} == {
        480.0, 61.5,
    }  # fmt: skip


def test_undo_leaves_no_trace(vault: Vault) -> None:
    add(vault, "own words")
    new_id = vault_ids(vault)
    mine = vault.write(
        lambda tx: make_scale(tx, "Sleep", ScaleKind.DURATION, now=NOW, new_id=new_id)[0]
    )
    vault.write(
        lambda tx: note_reading(tx, mine.id, 300, at=AT, zone="UTC", now=NOW, new_id=new_id)
    )
    before = snapshot(vault)
    done = bring(vault, WRITTEN, ALONE)
    assert snapshot(vault) != before
    assert undo_import(vault.write, done.id)[0] == 0
    assert snapshot(vault) == before


def test_a_stopped_import_leaves_no_trace(vault: Vault) -> None:
    before = snapshot(vault)
    with pytest.raises(Cancelled):
        run_import(
            vault.write, Listed([WRITTEN, ALONE]), OPTIONS, now=NOW, new_id=vault_ids(vault),
            cancelled=lambda: True,
        )  # fmt: skip
    assert sweep_leftovers(vault.write) == 0
    assert snapshot(vault) == before


def test_what_the_person_touched_stays_with_its_values(vault: Vault) -> None:
    done = bring(vault, WRITTEN, ALONE)
    ident = entry(vault, "w")
    content = vault.read(lambda tx: tx.entries.get(ident)).content
    vault.write(
        lambda tx: edit_entry(
            tx, ident, replace(content, body="changed"), now=NOW, new_id=vault_ids(vault)
        )
    )
    alone = next(one for one in moods(vault) if one.entry_id is None)
    feeling = replace(alone, valence=Valence.PLEASANT)
    vault.write(lambda tx: change_check_in(tx, feeling))
    assert undo_import(vault.write, done.id)[0] == 2  # the entry, and the check-in of none
    assert len(moods(vault)) == 4
    scales = vault.read(lambda tx: tx.scales.all(archived=True))
    assert [one.name for one in scales] == ["Sleep", "Weight"]
    kept = vault.read(lambda tx: tx.scales.readings(scales[0].id))
    assert [one.value for one in kept] == [480.0, 400.0]
    assert verify(vault).ok


def test_a_value_that_the_person_changed_stays(vault: Vault) -> None:
    done = bring(vault, replace(ALONE, valence=None, mood_label=""))
    (scale,) = vault.read(lambda tx: tx.scales.all())
    (value,) = vault.read(lambda tx: tx.scales.readings(scale.id))
    vault.write(lambda tx: keep_reading(tx, replace(value, value=333.0)))
    undo_import(vault.write, done.id)
    (value,) = vault.read(lambda tx: tx.scales.readings(scale.id))
    assert value.value == 333.0


def test_a_link_finds_an_entry_that_came_in_before(vault: Vault) -> None:
    name = "Notes/Él (2024) 100%.md"
    bring(vault, Found(name, AT, "UTC", "the first"))
    link = f"see [it]({entry_link(name)}) and [none]({entry_link('gone')})"
    bring(vault, Found("later", AT, "UTC", link))
    body = vault.read(lambda tx: tx.entries.get(entry(vault, "later"))).content.body
    assert body == f"see [it](entry:{entry(vault, name)}) and [none](entry:import/gone)"


def test_a_digest_tells_every_part_apart_and_is_the_same_twice() -> None:
    plain = Found("x", AT, "UTC", "words", valence=Valence.NEUTRAL, mood_label="meh")
    others = [
        plain,
        replace(plain, mood_number="3"),
        replace(plain, feelings=Feelings(energy=2)),
        replace(plain, feelings=Feelings(note="2")),
        replace(plain, more_moods=(FoundMood("meh"),)),
        replace(plain, more_moods=(FoundMood("meh", at=AT),)),
        replace(plain, readings=(FoundReading(SLEPT, 1),)),
        replace(plain, readings=(FoundReading(replace(WEIGHT, away=False), 1),)),
    ]
    aside = replace(plain, readings=(FoundReading(WEIGHT, 1),))
    assert aside.digest() == plain.digest(), "what a device noted makes it no other entry"
    assert len({one.digest() for one in others}) == len(others)
    assert [one.digest() for one in others] == [replace(one).digest() for one in others]
