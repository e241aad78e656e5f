"""Check-ins whose entry, import or scale went, moved or came back meanwhile."""

from collections.abc import Callable
from datetime import date, timedelta
from uuid import UUID

import pytest

from app.domain.mood import CheckIn, Valence
from app.domain.scales import Reading, Scale, ScaleKind
from app.usecases.arrange_entries import move_entry
from app.usecases.check_in import Noted, check_in, delete_check_in, restore_check_in
from app.usecases.keep_scale import (
    delete_scale,
    keep_reading,
    make_scale,
    note_reading,
    put_back_scale,
)
from app.usecases.trash_entries import delete_entries, trash_entries
from app.vault.transaction import Transaction
from app.vault.vault import Vault
from app.vault.verify import check
from tests.making import BERLIN, NOW, add, counted_ids

FIRST, LAST = date(2026, 1, 1), date(2026, 12, 31)


@pytest.fixture
def ids() -> Callable[[], UUID]:
    return counted_ids(50_000_000)


def of_entry(vault: Vault, ids: Callable[[], UUID], entry: UUID) -> tuple[CheckIn, Scale, Reading]:
    """A check-in of an entry with a value on a scale."""

    def work(tx: Transaction) -> tuple[CheckIn, Scale, Reading]:
        item, _ = check_in(
            tx, Valence.PLEASANT, at=NOW, zone="UTC", now=NOW, new_id=ids, entry_id=entry
        )
        scale, _ = make_scale(tx, "Pain", ScaleKind.ZERO_TO_TEN, now=NOW, new_id=ids)
        reading, _ = note_reading(
            tx, scale.id, 4, at=NOW, zone="UTC", now=NOW, new_id=ids, mood_id=item.id
        )
        return item, scale, reading

    return vault.write(work)


def counted(vault: Vault) -> list[tuple[date, float]]:
    found = vault.read(lambda tx: tx.figures.readings(FIRST, LAST))
    return [pair for one in found for pair in one.readings]


def test_what_was_given_with_a_check_in_moves_with_its_entry(
    vault: Vault, ids: Callable[[], UUID]
) -> None:
    entry = add(vault, "words")
    item, _, _ = of_entry(vault, ids, entry)
    earlier = NOW - timedelta(days=3)
    vault.write(lambda tx: move_entry(tx, entry, earlier, BERLIN))
    (reading,) = vault.read(lambda tx: tx.scales.readings_of(item.id))
    assert (reading.at, reading.zone) == (earlier, BERLIN)
    assert counted(vault) == [(earlier.date(), 4.0)]


def test_an_entry_that_is_deleted_for_good_takes_its_values_along(
    vault: Vault, ids: Callable[[], UUID]
) -> None:
    entry = add(vault, "words")
    of_entry(vault, ids, entry)
    vault.write(lambda tx: trash_entries(tx, [entry], now=NOW))
    assert counted(vault) == []
    vault.write(lambda tx: delete_entries(tx, [entry], now=NOW))
    assert counted(vault) == []
    assert vault.sql.execute("SELECT count(*) FROM reading").fetchone() == (0,)


def test_a_value_given_with_an_imported_check_in_makes_its_entry_the_persons_own(
    vault: Vault, ids: Callable[[], UUID]
) -> None:
    entry = add(vault, "brought in")
    item, _, reading = of_entry(vault, ids, entry)
    other = vault.write(lambda tx: make_scale(tx, "Rest", ScaleKind.YES_NO, now=NOW, new_id=ids))[0]
    batch = vault.write(lambda tx: tx.batches.begin(ids(), "test", NOW))
    for table, key in (("entry", "id"), ("mood", "entry_id")):
        vault.sql.execute(f"UPDATE {table} SET batch = ? WHERE {key} = ?", (batch, entry.bytes))
    more = Reading(ids(), other.id, NOW, "UTC", 1, NOW, mood_id=item.id)
    changes = vault.write(lambda tx: keep_reading(tx, more))
    assert changes.moods
    assert vault.sql.execute("SELECT batch FROM entry").fetchone() == (0,)
    assert reading.mood_id == item.id


def test_undo_brings_back_what_stood_alone_also_where_a_scale_is_gone(
    vault: Vault, ids: Callable[[], UUID]
) -> None:
    item, scale, reading = of_entry(vault, ids, add(vault, "words"))
    kept = vault.write(lambda tx: make_scale(tx, "Rest", ScaleKind.YES_NO, now=NOW, new_id=ids))[0]
    alone = (
        Reading(reading.id, scale.id, NOW, "UTC", 4, NOW),
        Reading(ids(), kept.id, NOW, "UTC", 1, NOW),
    )
    vault.write(lambda tx: delete_scale(tx, scale.id))
    vault.write(lambda tx: restore_check_in(tx, item.id, None, alone))
    assert counted(vault) == [(NOW.date(), 1.0)]


def test_undo_of_one_with_readings_of_a_deleted_scale_brings_the_rest_back(
    vault: Vault, ids: Callable[[], UUID]
) -> None:
    item, scale, reading = of_entry(vault, ids, add(vault, "words"))
    vault.write(lambda tx: delete_scale(tx, scale.id))
    vault.write(lambda tx: restore_check_in(tx, item.id, Noted(item, (reading,))))
    assert vault.read(lambda tx: tx.moods.get(item.id)) == item
    assert counted(vault) == []


def test_a_scale_that_comes_back_hangs_on_no_check_in_that_is_gone(
    vault: Vault, ids: Callable[[], UUID]
) -> None:
    item, scale, _ = of_entry(vault, ids, add(vault, "words"))
    kept, _ = vault.write(lambda tx: delete_scale(tx, scale.id))
    vault.write(lambda tx: delete_check_in(tx, item.id))
    vault.write(lambda tx: put_back_scale(tx, kept))
    (reading,) = vault.read(lambda tx: tx.scales.readings(scale.id))
    assert reading.mood_id is None
    assert check(vault, "check_ins").problems == ()
