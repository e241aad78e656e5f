"""Backups in the settings: other places, how many stay, stopping, and a drive that is gone."""

import os
import shutil
import threading
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from app.domain.backup_failures import NoRoomBeside
from app.domain.backup_plan import Keep
from app.domain.changes import NOTHING, Changes
from app.settings import BACKUP_SCHEDULE
from app.usecases.keep_backups import destinations
from app.vault import copies, destination, packed
from app.vault.keys.credentials import Passphrase
from app.vault.unfolding import restore
from tests.ui.views.house import PASSPHRASE, House, nameless
from ui.views.settings.backup_places import HowMany
from ui.views.settings.backups import BackupsSection
from ui.widgets.button import Button
from ui.widgets.labels import Label


@pytest.fixture
def section(house: House) -> BackupsSection:
    house.go("settings", "backups")
    found = house.window.room("settings").section("backups")  # type: ignore[attr-defined]
    assert isinstance(found, BackupsSection)
    return found


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def texts(section: BackupsSection) -> list[str]:
    return [one.text() for one in section.findChildren(Label) if one.isVisible()]


def says(section: BackupsSection, words: str) -> bool:
    return any(words in text for text in texts(section))


def add(house: House, section: BackupsSection, folder: Path) -> None:
    section.places.add_folder(folder)
    house.until(lambda: says(section, folder.name))
    house.settle()


def button(section: BackupsSection, name: str) -> Button:
    return next(one for one in section.findChildren(Button) if one.accessibleName() == name)


def back_up(house: House, section: BackupsSection) -> None:
    section.now.click()
    house.until(lambda: house.program.backing_up.is_running)
    house.until(lambda: not house.program.backing_up.is_running)
    house.settle()


def test_a_backup_goes_there_too_and_is_counted(
    house: House, section: BackupsSection, stick: Path, tmp_path: Path
) -> None:
    house.entry("One.")
    add(house, section, stick)
    assert says(section, "No backup is there yet.")
    assert nameless(house.window.room("settings")) == []
    back_up(house, section)
    house.until(lambda: says(section, "the newest with 1 entries"))
    (made,) = stick.glob("*.lamplit-backup")
    assert made.name == "Diary-2026-11-22.lamplit-backup"
    found = restore(made, Passphrase(PASSPHRASE), tmp_path / "new", now=house.moment)
    assert found.entries == 1
    assert not section.running.isVisible()
    assert section.now.isEnabled()


def test_a_drive_that_is_gone_is_calm_and_one_that_is_full_is_said(
    house: House, section: BackupsSection, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(house, section, stick)
    shutil.rmtree(stick)
    back_up(house, section)
    house.until(lambda: says(section, "Not there now. A backup will be made when it is there."))
    assert house.warned() == ""
    stick.mkdir()
    add(house, section, stick)

    def full(_: int) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(destination, "_forget", full)
    house.moment += timedelta(minutes=1)
    back_up(house, section)
    house.until(house.warned)
    assert "no room left at the place" in house.warned()
    assert [path.name for path in stick.iterdir()] == [destination.MARK]


def test_a_journal_disk_without_room_is_said_once_and_the_places_take_theirs(
    house: House, section: BackupsSection, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(house, section, stick)
    full: list[Path] = [house.folder]
    room, leave_out = shutil.disk_usage, copies.leave_out

    def usage(path: Path) -> object:
        is_full = any(one in (path, *path.parents) for one in full)
        return SimpleNamespace(free=0) if is_full else room(path)

    def into(folder: Path, *given: Any) -> None:
        if any(one in folder.parents for one in full):
            raise OSError(28, os.strerror(28))
        leave_out(folder, *given)

    monkeypatch.setattr(shutil, "disk_usage", usage)
    monkeypatch.setattr(copies, "leave_out", into)
    backing = house.program.backing_up

    def look() -> None:
        house.settle()
        backing.look()
        house.settle()
        house.until(lambda: not backing.is_running)
        house.settle()

    look()
    assert [type(one) for one in house.failures] == [NoRoomBeside]
    made = list(stick.glob("*.lamplit-backup"))
    assert len(made) == 1
    assert {path.name for path in stick.iterdir()} == {destination.MARK, made[0].name}
    assert not list((house.folder / "backups").iterdir())
    assert house.read(destinations)[0].trouble == ""
    for _ in range(3):
        house.moment += timedelta(minutes=15)
        look()
    assert len(house.failures) == len(list(stick.glob("*.lamplit-backup"))) == 1
    full.append(stick)
    house.moment += timedelta(days=1)
    look()
    house.until(lambda: house.read(destinations)[0].trouble)
    assert {path.name for path in stick.iterdir()} == {destination.MARK, made[0].name}
    monkeypatch.undo()
    back_up(house, section)
    house.until(lambda: len(list(stick.glob("*.lamplit-backup"))) == 2)
    assert house.read(destinations)[0].trouble == ""


def test_stopping_leaves_nothing_at_the_place(
    house: House, section: BackupsSection, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(house, section, stick)
    true = packed._smaller

    def slow(pages: bytes) -> bytes:
        house.program.backing_up.give_up()
        return true(pages)

    monkeypatch.setattr(packed, "_smaller", slow)
    back_up(house, section)
    assert not list(stick.glob("*.lamplit-backup"))
    assert not list(stick.glob(".*unfinished"))
    assert house.failures == []
    assert house.warned() == ""
    assert section.now.isEnabled()


def test_locking_meanwhile_stops_it(
    house: House, section: BackupsSection, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(house, section, stick)
    true = packed._smaller
    locked: list[Any] = []

    def lock(pages: bytes) -> bytes:
        house.store._vault, kept = None, house.store._vault
        locked.append(kept)
        return true(pages)

    monkeypatch.setattr(packed, "_smaller", lock)
    back_up(house, section)
    house.store._vault = locked[0]
    assert house.failures == []
    assert [path.name for path in stick.iterdir()] == [destination.MARK]


def test_how_many_stay_is_asked_and_leaving_a_place_can_be_undone(
    house: House, section: BackupsSection, stick: Path
) -> None:
    add(house, section, stick)
    button(section, f"How many stay: {stick}").click()
    house.settle()
    asked = house.overlay()
    assert isinstance(asked, HowMany)
    assert nameless(asked) == []
    asked.days.setCurrentIndex(asked.days.findData(30))
    asked.months.setCurrentIndex(asked.months.findData(0))
    gone, turn = threading.Event(), threading.Event()
    asked.destroyed.connect(gone.set)

    def busy(_: object) -> Changes:
        turn.wait(60)
        return NOTHING

    house.store.write(busy)
    asked.finish.click()
    house.until(gone.is_set)  # what was chosen is written after its sheet is gone
    turn.set()
    house.settle()
    (place,) = house.read(destinations)
    assert place.keep == Keep(30, 4, 0)
    button(section, f"Remove: {stick}").click()
    house.until(house.said)
    house.settle()
    assert house.read(destinations) == ()
    house.act()
    house.settle()
    (again,) = house.read(destinations)
    assert (again.ident, again.keep) == (place.ident, place.keep)


def test_a_folder_inside_the_journal_is_refused_with_a_reason(
    house: House, section: BackupsSection
) -> None:
    section.places.add_folder(house.folder / "backups")
    house.until(lambda: says(section, "inside the journal's own folder"))
    assert house.read(destinations) == ()


def test_what_is_due_is_made_by_the_clock(
    house: House, section: BackupsSection, stick: Path
) -> None:
    backing = house.program.backing_up

    def look() -> int:
        house.settle()  # what was chosen is on the disk
        backing.look()
        house.settle()
        house.until(lambda: not backing.is_running)
        house.settle()
        return len(list(stick.glob("*.lamplit-backup")))

    add(house, section, stick)
    assert look() == 1
    assert look() == 1
    house.moment += timedelta(hours=21)
    assert look() == 2
    house.preferences.set(BACKUP_SCHEDULE, "weekly")
    house.moment += timedelta(days=2)
    assert look() == 2
    house.moment += timedelta(days=6)
    assert look() == 3
    house.preferences.set(BACKUP_SCHEDULE, "off")
    house.moment += timedelta(days=60)
    assert look() == 3
    house.moment -= timedelta(days=900)
    house.preferences.set(BACKUP_SCHEDULE, "daily")
    assert look() == 4, "a clock that is set back holds nothing up"


def test_a_full_drive_is_not_written_full_every_quarter_of_an_hour(
    house: House, section: BackupsSection, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backing = house.program.backing_up
    tried: list[int] = []
    true = destination._forget

    def full(descriptor: int) -> None:
        tried.append(descriptor)
        raise OSError(28, os.strerror(28))

    def look(wait: timedelta) -> int:
        house.moment += wait
        backing.look()
        house.settle()
        house.until(lambda: not backing.is_running)
        house.settle()
        return len(tried)

    add(house, section, stick)
    monkeypatch.setattr(destination, "_forget", full)
    assert look(timedelta()) == 1
    beside = house.folder / "backups"
    made = sorted(beside.iterdir())
    assert look(timedelta(minutes=15)) == 1
    assert sorted(beside.iterdir()) == made, "nor is another one made beside the journal"
    assert look(timedelta(hours=6)) == 2
    monkeypatch.setattr(destination, "_forget", true)
    house.moment += timedelta(minutes=1)
    back_up(house, section)
    assert len(list(stick.glob("*.lamplit-backup"))) == 1, "a wish waits for nothing"


def test_what_somebody_stopped_does_not_begin_again_at_once(
    house: House, section: BackupsSection, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backing = house.program.backing_up
    begun: list[int] = []
    true = packed._smaller

    def slow(pages: bytes) -> bytes:
        begun.append(len(pages))
        backing.give_up()
        return true(pages)

    add(house, section, stick)
    monkeypatch.setattr(packed, "_smaller", slow)
    for _ in range(2):
        backing.look()
        house.settle()
        house.until(lambda: not backing.is_running)
        house.settle()
        house.moment += timedelta(minutes=15)
    assert len(begun) == 1
    assert not list(stick.glob("*.lamplit-backup"))
