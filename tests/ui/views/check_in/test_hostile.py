"""Check-ins that are changed in two places, in another zone, or by typing what is no number."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.domain.failures import DiskFull
from app.domain.mood import CheckIn, Feelings, Valence
from app.domain.scales import Scale, ScaleKind
from app.domain.sleep import Night
from app.usecases.check_in import change_check_in, delete_check_in
from app.usecases.keep_scale import make_scale
from app.usecases.note_sleep import Sleep, note_sleep
from tests.ui.views.rooms import Rooms
from ui.views.check_in.opening import open_check_in
from ui.views.check_in.popover import CheckInPopover
from ui.views.check_in.scales import read_value


def moods(rooms: Rooms) -> list[CheckIn]:
    return rooms.read(lambda tx: tx.moods.on_day(rooms.context.today()))


def opened(rooms: Rooms) -> CheckInPopover:
    rooms.go("settings")
    made = open_check_in(rooms.context, rooms.window)
    assert made is not None
    rooms.rest()
    return made


def night(rooms: Rooms) -> Night | None:
    return rooms.read(lambda tx: tx.nights.on_day(rooms.context.today()))


def noted_night(rooms: Rooms, zone: str, **more: object) -> Night:
    sleep = Sleep(
        datetime(2026, 11, 21, 22, 10, 30, tzinfo=UTC), datetime(2026, 11, 22, 6, 0, tzinfo=UTC),
        **more,  # type: ignore[arg-type]
    )  # fmt: skip
    rooms.write(
        lambda tx: note_sleep(
            tx, rooms.context.today(), sleep, zone=zone, now=rooms.moment,
            new_id=rooms.store.new_id,
        )
    )  # fmt: skip
    found = night(rooms)
    assert found is not None
    return found


def test_looking_at_a_night_of_another_zone_changes_nothing(rooms: Rooms) -> None:
    before = noted_night(rooms, "America/New_York", note="dreams \n")
    made = opened(rooms)
    made.sleep.unfold()
    made.accept()
    rooms.rest()
    assert night(rooms) == before


def test_changing_one_thing_of_a_night_leaves_its_times_and_its_zone(rooms: Rooms) -> None:
    before = noted_night(rooms, "America/New_York")
    made = opened(rooms)
    made.sleep.unfold()
    made.sleep.wakings.setText("2")
    made.accept()
    rooms.rest()
    assert night(rooms) == replace(before, wakings=2)
    rooms.act()
    rooms.rest()
    assert night(rooms) == before


def test_a_time_of_a_night_is_meant_in_the_zone_of_that_night(rooms: Rooms) -> None:
    before = noted_night(rooms, "America/New_York")
    made = opened(rooms)
    made.sleep.unfold()
    made.sleep.awake.setText("2:30")
    made.accept()
    rooms.rest()
    assert night(rooms) == replace(before, awake_at=datetime(2026, 11, 22, 7, 30, tzinfo=UTC))


def test_words_on_a_night_are_kept_when_another_day_is_chosen(rooms: Rooms) -> None:
    made = opened(rooms)
    made.sleep.unfold()
    made.sleep.note.setText("rain on the roof")
    yesterday = rooms.context.today() - timedelta(days=1)
    made.when.unfold()
    made.when.month.day_chosen.emit(yesterday)
    rooms.rest()
    assert made.sleep.note.text() == ""
    found = night(rooms)
    assert found is not None
    assert found.note == "rain on the roof"
    made.accept()
    rooms.rest()
    rooms.act()
    rooms.rest()
    assert night(rooms) is None


def test_a_night_is_tried_again_after_the_disk_was_full(
    rooms: Rooms, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = opened(rooms)
    made.sleep.unfold()
    vault = rooms.store._vault
    assert vault is not None
    write = vault.write

    def full(work: object) -> object:
        raise DiskFull

    monkeypatch.setattr(vault, "write", full)
    made.sleep.wakings.setText("3")
    made.sleep.take()
    rooms.rest()
    assert made.noting.unsaved
    assert night(rooms) is None
    monkeypatch.setattr(vault, "write", write)
    made.accept()
    rooms.rest()
    found = night(rooms)
    assert found is not None
    assert found.wakings == 3


def today_item(rooms: Rooms) -> CheckIn:
    rooms.today.check_in.row.tile(5).click()
    rooms.rest()
    (item,) = moods(rooms)
    return item


def test_what_was_said_elsewhere_of_the_check_in_of_today_is_not_lost(rooms: Rooms) -> None:
    item = today_item(rooms)
    fuller = replace(item, feelings=Feelings(labels=("calm",), note="said elsewhere"))
    rooms.write(lambda tx: change_check_in(tx, fuller))
    rooms.rest()
    assert "said elsewhere" in rooms.today.check_in.said.text()
    rooms.today.check_in.row.tile(6).click()
    rooms.rest()
    (found,) = moods(rooms)
    assert found == replace(fuller, valence=Valence.PLEASANT)


def test_a_check_in_that_was_deleted_elsewhere_stays_deleted(rooms: Rooms) -> None:
    item = today_item(rooms)
    rooms.write(lambda tx: delete_check_in(tx, item.id))
    rooms.rest()
    assert rooms.today.check_in.noting.item is None
    assert rooms.today.check_in.word.isHidden()
    assert moods(rooms) == []


@pytest.mark.parametrize("text", ["nan", "inf", "-inf", "infinity", "NaN", "1e999"])
def test_what_is_no_number_is_no_value(rooms: Rooms, text: str) -> None:
    scale: Scale = rooms.write(
        lambda tx: make_scale(
            tx, "Steps", ScaleKind.NUMBER, now=rooms.moment, new_id=rooms.store.new_id
        )
    )
    assert read_value(scale, text) is None
    made = opened(rooms)
    made.row.tile(5).click()
    made.scales.unfold()
    (row,) = made.scales.rows
    row.control.setText(text)  # type: ignore[attr-defined]
    row.take_typed()
    rooms.rest()
    assert not row.trouble.isHidden()
    assert rooms.failures == []
    made.reject()


def test_what_a_locked_journal_did_not_take_goes_into_no_other(rooms: Rooms) -> None:
    noting = rooms.today.check_in.noting
    rooms.store.lock()
    noting.choose(Valence.PLEASANT)
    rooms.rest()
    assert not noting.unsaved
    assert noting.trouble is None


def test_what_is_folded_away_is_made_when_it_is_opened(rooms: Rooms) -> None:
    made = opened(rooms)
    made.row.tile(2).click()
    assert not made.words.picker.chips.shown
    assert not made.contexts.picker.shown
    made.noting.feel(Feelings(labels=("sad",), contexts=("work",)))
    assert "Sad" in made.words.head.accessibleName()
    assert "Work" in made.contexts.head.accessibleName()
    made.words.head.click()
    made.contexts.head.click()
    assert made.words.picker.chips.chip("sad").isChecked()
    assert made.contexts.picker.chip("work").isChecked()
    made.words.head.click()
    made.noting.feel(Feelings(labels=("calm",)))
    made.words.head.click()
    assert made.words.picker.chips.chip("calm").isChecked()
    assert not made.words.picker.chips.chip("sad").isChecked()
    assert not made.contexts.picker.chip("work").isChecked()
    made.reject()
