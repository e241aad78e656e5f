"""Check-ins: an edit changes in place, undo brings everything back, days stay right."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.failures import NoSuchCheckIn
from app.domain.feelings import LABELS, OFFERED, likely_labels
from app.domain.mood import CheckIn, Feelings, Span, Valence
from app.domain.scales import Scale, ScaleKind
from app.usecases.check_in import (
    Noted,
    change_check_in,
    check_in,
    delete_check_in,
    keep_check_in,
    put_back_check_in,
    restore_check_in,
    set_entry_mood,
    take_back_check_in,
)
from app.usecases.keep_scale import make_scale, note_reading
from app.usecases.trash_entries import trash_entries, untrash_entries
from app.vault.transaction import Transaction
from app.vault.vault import Vault
from tests.making import BERLIN, NOW, add, counted_ids, vault_ids

FULL = Feelings(Span.DAY, 2, ("anxious", "hopeful"), ("work",), "a *note*")
DAY = date(2026, 11, 22)


@pytest.fixture
def ids() -> Callable[[], UUID]:
    return counted_ids(50_000_000)


def noted(vault: Vault, ids: Callable[[], UUID], entry: UUID | None = None) -> CheckIn:
    return vault.write(
        lambda tx: check_in(
            tx, Valence.PLEASANT, at=NOW, zone="UTC", now=NOW, new_id=ids, entry_id=entry,
            feelings=FULL,
        )
    )[0]  # fmt: skip


def a_scale(vault: Vault, ids: Callable[[], UUID]) -> Scale:
    return vault.write(
        lambda tx: make_scale(tx, "Pain", ScaleKind.ZERO_TO_TEN, now=NOW, new_id=ids)
    )[0]


def with_reading(vault: Vault, ids: Callable[[], UUID], item: CheckIn, value: float = 4) -> Scale:
    scale = a_scale(vault, ids)
    vault.write(
        lambda tx: note_reading(
            tx, scale.id, value, at=item.at, zone=item.zone, now=NOW, new_id=ids, mood_id=item.id
        )
    )
    return scale


def facets(vault: Vault, ident: UUID) -> list[tuple[str, str, str]]:
    rows = vault.sql.execute(
        "SELECT local_date, kind, code FROM mood_facet WHERE mood_id = ? ORDER BY kind, code",
        (ident.bytes,),
    )
    return [(row[0], row[1], row[2]) for row in rows]


def test_everything_that_is_noted_is_read_again(vault: Vault, ids: Callable[[], UUID]) -> None:
    item = noted(vault, ids)
    assert vault.read(lambda tx: tx.moods.get(item.id)) == item
    assert facets(vault, item.id) == [
        ("2026-11-22", "context", "work"),
        ("2026-11-22", "label", "anxious"),
        ("2026-11-22", "label", "hopeful"),
    ]


def test_an_edit_keeps_id_first_noting_and_readings_and_moves_the_facets(
    vault: Vault, ids: Callable[[], UUID]
) -> None:
    item = noted(vault, ids)
    scale = with_reading(vault, ids, item)
    earlier = NOW - timedelta(days=2)
    changed = replace(
        item, at=earlier, valence=Valence.UNPLEASANT,
        feelings=replace(FULL, labels=("sad",), energy=None),
    )  # fmt: skip
    before, changes = vault.write(lambda tx: change_check_in(tx, changed))
    assert before == item
    assert changes.moods
    now = vault.read(lambda tx: tx.moods.get(item.id))
    assert now == changed
    assert now.back_filled, "it speaks of two days before it was noted"
    assert facets(vault, item.id) == [
        ("2026-11-20", "context", "work"), ("2026-11-20", "label", "sad"),
    ]  # fmt: skip
    (reading,) = vault.read(lambda tx: tx.scales.readings(scale.id))
    assert (reading.at, reading.value, reading.mood_id) == (earlier, 4, item.id)
    vault.write(lambda tx: change_check_in(tx, before))
    assert vault.read(lambda tx: tx.moods.get(item.id)) == item
    assert vault.read(lambda tx: tx.scales.readings(scale.id))[0].at == NOW


def test_a_deleted_one_comes_back_whole(vault: Vault, ids: Callable[[], UUID]) -> None:
    entry = add(vault, "words")
    item = noted(vault, ids, entry)
    scale = with_reading(vault, ids, item)
    assert vault.read(lambda tx: tx.entries.get(entry)).valence == Valence.PLEASANT
    gone, _ = vault.write(lambda tx: delete_check_in(tx, item.id))
    assert vault.read(lambda tx: tx.entries.get(entry)).valence is None
    assert vault.read(lambda tx: tx.scales.readings(scale.id)) == []
    assert facets(vault, item.id) == []
    with pytest.raises(NoSuchCheckIn):
        vault.read(lambda tx: tx.moods.get(item.id))
    with pytest.raises(NoSuchCheckIn):
        vault.write(lambda tx: delete_check_in(tx, item.id))
    vault.write(lambda tx: put_back_check_in(tx, gone))
    assert vault.read(lambda tx: tx.moods.get(item.id)) == item
    assert vault.read(lambda tx: tuple(tx.scales.readings_of(item.id))) == gone.readings
    assert vault.read(lambda tx: tx.entries.get(entry)).valence == Valence.PLEASANT


def test_what_was_deleted_with_a_scale_does_not_come_back_without_it(
    vault: Vault, ids: Callable[[], UUID]
) -> None:
    item = noted(vault, ids)
    scale = with_reading(vault, ids, item)
    gone, _ = vault.write(lambda tx: delete_check_in(tx, item.id))
    vault.write(lambda tx: _drop(tx, scale.id))
    vault.write(lambda tx: put_back_check_in(tx, gone))
    assert vault.read(lambda tx: tx.scales.readings_of(item.id)) == []


def _drop(tx: Transaction, ident: UUID) -> None:
    tx.scales.remove(ident)


def test_undo_of_many_steps_is_one_step(vault: Vault, ids: Callable[[], UUID]) -> None:
    item = noted(vault, ids)
    scale = with_reading(vault, ids, item, 4)
    before = Noted(item, tuple(vault.read(lambda tx: tx.scales.readings_of(item.id))))
    vault.write(lambda tx: keep_check_in(tx, replace(item, valence=Valence.NEUTRAL)))
    vault.write(
        lambda tx: note_reading(
            tx, scale.id, 9, at=NOW, zone="UTC", now=NOW, new_id=ids, mood_id=item.id
        )
    )
    vault.write(lambda tx: restore_check_in(tx, item.id, before))
    assert vault.read(lambda tx: tx.moods.get(item.id)) == item
    assert [one.value for one in vault.read(lambda tx: tx.scales.readings(scale.id))] == [4]
    vault.write(lambda tx: restore_check_in(tx, item.id, None))
    assert vault.read(lambda tx: tx.moods.on_day(DAY)) == []
    vault.write(lambda tx: take_back_check_in(tx, item))


def test_another_class_of_an_entry_leaves_all_else(vault: Vault, ids: Callable[[], UUID]) -> None:
    entry = add(vault, "words")
    item = noted(vault, ids, entry)
    scale = with_reading(vault, ids, item)
    vault.write(lambda tx: set_entry_mood(tx, entry, Valence(2), now=NOW, new_id=ids))
    (now,) = vault.read(lambda tx: tx.moods.of_entry(entry))
    assert now == replace(item, valence=Valence.UNPLEASANT)
    assert len(facets(vault, item.id)) == 3
    assert vault.read(lambda tx: tx.scales.readings(scale.id))[0].mood_id == item.id


def test_the_mood_of_an_entry_is_its_latest_and_the_others_stay(
    vault: Vault, ids: Callable[[], UUID]
) -> None:
    entry = add(vault, "words")
    for minutes, valence in ((0, Valence.UNPLEASANT), (30, Valence.PLEASANT)):
        at = NOW + timedelta(minutes=minutes)
        vault.write(
            lambda tx, at=at, valence=valence: check_in(  # type: ignore[misc]
                tx, valence, at=at, zone="UTC", now=at, new_id=ids, entry_id=entry
            )
        )
    vault.write(lambda tx: set_entry_mood(tx, entry, Valence(7), now=NOW, new_id=ids))
    assert [int(one.valence) for one in vault.read(lambda tx: tx.moods.of_entry(entry))] == [2, 7]
    assert vault.read(lambda tx: tx.entries.get(entry)).valence == Valence.VERY_PLEASANT
    vault.write(lambda tx: set_entry_mood(tx, entry, None, now=NOW, new_id=ids))
    assert vault.read(lambda tx: tx.moods.of_entry(entry)) == []


def test_a_check_in_that_leaves_an_entry_takes_its_mood_along(
    vault: Vault, ids: Callable[[], UUID]
) -> None:
    entry = add(vault, "words")
    item = noted(vault, ids, entry)
    changes = vault.write(lambda tx: keep_check_in(tx, replace(item, entry_id=None)))
    assert entry in changes.entries
    assert vault.read(lambda tx: tx.entries.get(entry)).valence is None


def test_days_are_the_person_s_own_and_the_trash_is_left_out(
    vault: Vault, ids: Callable[[], UUID]
) -> None:
    late = datetime(2026, 11, 21, 23, 30, tzinfo=UTC)  # half past midnight in Berlin
    for zone in ("UTC", BERLIN):
        vault.write(
            lambda tx, zone=zone: check_in(  # type: ignore[misc]
                tx, Valence.NEUTRAL, at=late, zone=zone, now=NOW, new_id=ids
            )
        )
    day = vault.read(lambda tx: tx.moods.between(DAY, DAY))
    assert [one.zone for one in day] == [BERLIN]
    both = vault.read(lambda tx: tx.moods.between(date(2026, 11, 21), DAY))
    assert len(both) == 2
    entry = add(vault, "words")
    noted(vault, ids, entry)
    vault.write(lambda tx: trash_entries(tx, [entry], now=NOW))
    assert len(vault.read(lambda tx: tx.moods.between(DAY, DAY))) == 1
    vault.write(lambda tx: untrash_entries(tx, [entry]))
    assert len(vault.read(lambda tx: tx.moods.between(DAY, DAY))) == 2


def test_an_id_is_found_by_its_beginning(vault: Vault, ids: Callable[[], UUID]) -> None:
    item, other = noted(vault, ids), noted(vault, ids)
    assert vault.read(lambda tx: tx.moods.find(str(item.id))) == [item.id]
    assert set(vault.read(lambda tx: tx.moods.find(str(item.id)[:9]))) == {item.id, other.id}
    for nothing in ("", "%", "zz", "_"):
        assert vault.read(lambda tx, text=nothing: tx.moods.find(text)) == []  # type: ignore[misc]


def test_own_words_are_kept_and_given_back(vault: Vault) -> None:
    vault.write(lambda tx: tx.moods.set_word(Valence(2), "grey \udc80"))
    vault.write(lambda tx: tx.moods.set_word(Valence(7), "قوس قزح"))
    words = vault.read(lambda tx: tx.moods.words())
    assert set(words) == {Valence(2), Valence(7)}
    assert words[Valence(2)].startswith("grey")
    assert words[Valence(7)] == "قوس قزح"
    vault.write(lambda tx: tx.moods.set_word(Valence(7), ""))
    assert set(vault.read(lambda tx: tx.moods.words())) == {Valence(2)}


@given(steps=st.integers(-3, 3))
def test_every_feeling_is_in_the_list_once_likely_ones_first(steps: int) -> None:
    codes = likely_labels(steps)
    assert sorted(codes) == sorted(LABELS)
    offered = codes[:OFFERED]
    assert ("happy" in offered) or steps < 0
    assert codes.index("happy") < codes.index("sad") or steps <= 0
    assert codes.index("sad") < codes.index("happy") or steps >= 0


def test_changing_what_is_gone_says_so(vault: Vault, ids: Callable[[], UUID]) -> None:
    item = noted(vault, ids)
    vault.write(lambda tx: take_back_check_in(tx, item))
    with pytest.raises(NoSuchCheckIn):
        vault.write(lambda tx: change_check_in(tx, item))


def test_the_word_of_another_program_stays_when_the_class_changes(
    vault: Vault, ids: Callable[[], UUID]
) -> None:
    entry = add(vault, "words")
    vault.write(
        lambda tx: tx.moods.put(
            CheckIn(ids(), NOW, "UTC", Valence(6), NOW, entry_id=entry, source_label="rad")
        )
    )
    vault.write(lambda tx: set_entry_mood(tx, entry, Valence(5), now=NOW, new_id=vault_ids(vault)))
    (now,) = vault.read(lambda tx: tx.moods.of_entry(entry))
    assert (now.valence, now.source_label) == (Valence(5), "rad")
