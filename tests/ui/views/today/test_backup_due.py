"""Today says when no backup was made for long, in one line that can wait."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.changes import Changes
from app.domain.mood import CheckIn, Valence
from app.settings import BACKUP_REMIND
from app.usecases.keep_backups import add_place
from app.vault.transaction import Transaction
from tests.ui.views.house import OtherRoom, nameless
from tests.ui.views.rooms import Rooms

_WEEKS = timedelta(days=15)


def look(rooms: Rooms) -> bool:
    rooms.go("today")
    rooms.today.load()
    rooms.rest()
    return rooms.today.backup.isVisible()


def test_a_journal_that_never_had_one_says_so_after_two_weeks(rooms: Rooms) -> None:
    assert not look(rooms)
    rooms.moment += _WEEKS
    assert look(rooms)
    assert rooms.today.backup.said.text() == "No backup of your journal was made yet."
    assert nameless(rooms.today) == []
    settings = OtherRoom()
    rooms.window.add_room("settings", lambda: settings)
    rooms.today.backup.see.click()
    rooms.rest()
    assert settings.targets == ["backups"]


def test_it_goes_with_the_next_backup(rooms: Rooms) -> None:
    rooms.moment += _WEEKS
    assert look(rooms)
    rooms.program.back_up()
    rooms.until(lambda: not rooms.today.backup.isVisible())


def test_it_waits_a_week_and_can_be_turned_off(rooms: Rooms) -> None:
    rooms.moment += _WEEKS
    assert look(rooms)
    rooms.today.backup.later.click()
    rooms.until(lambda: not rooms.today.backup.isVisible())
    rooms.moment += timedelta(days=6)
    assert not look(rooms)
    rooms.moment += timedelta(days=1)
    assert look(rooms)
    rooms.preferences.set(BACKUP_REMIND, 0)
    rooms.settle()
    assert not look(rooms)


def test_a_place_without_one_is_named_though_there_is_one_beside_the_journal(
    rooms: Rooms, tmp_path: Path
) -> None:
    stick = tmp_path / "Blue stick"
    stick.mkdir()
    now = rooms.moment
    rooms.write(lambda tx: add_place(tx, "ab" * 16, stick, now))
    rooms.moment += _WEEKS
    rooms.program.back_up()
    rooms.until(lambda: not rooms.program.backing_up.is_running)
    shutil.rmtree(stick)
    assert look(rooms)
    said = rooms.today.backup.said.text()
    assert said.startswith("No backup went to ")
    assert "Blue stick" in said


@pytest.mark.parametrize("valence", [Valence.UNPLEASANT, Valence.VERY_UNPLEASANT])
def test_it_is_not_said_on_a_hard_day(rooms: Rooms, valence: Valence) -> None:
    rooms.moment += _WEEKS
    item = CheckIn(rooms.store.new_id(), rooms.moment, rooms.zone, valence, rooms.moment)

    def work(tx: Transaction) -> tuple[bool, Changes]:
        tx.moods.put(item)
        return True, Changes(moods=True)

    assert rooms.write(work)
    assert not look(rooms)
