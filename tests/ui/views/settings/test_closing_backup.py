"""The backup at quitting: made where a place is there, never in the way of leaving."""

import shutil
from pathlib import Path
from threading import Event

import pytest

from app.settings import BACKUP_SCHEDULE
from app.usecases.keep_backups import add_place
from app.vault import destination, packed
from tests.ui.views.house import House, nameless
from ui.views.closing_backup import ClosingBackup


@pytest.fixture
def stick(house: House, tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    ident = destination.claim(folder, house.folder)
    house.write(lambda tx: (True, add_place(tx, ident, folder, house.moment)))
    house.preferences.set(BACKUP_SCHEDULE, "closing")
    house.settle()
    return folder


def quit_house(house: House) -> list[str]:
    ended: list[str] = []
    house.program.backing_up.before(lambda: ended.append("ended"))()
    return ended


def made(stick: Path) -> int:
    return len(list(stick.glob("*.lamplit-backup")))


def test_it_is_made_and_then_the_program_ends(house: House, stick: Path) -> None:
    house.window.hide()
    ended = quit_house(house)
    house.until(lambda: ended)
    assert made(stick) == 1
    assert house.window.isVisible(), "what goes on is seen"
    assert ended == ["ended"]


def test_somebody_in_a_hurry_leaves_at_once_and_nothing_half_stays(
    house: House, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    true, left = packed._smaller, Event()

    def slow(pages: bytes) -> bytes:
        assert left.wait(10), "the person leaves while it is made"
        return true(pages)

    monkeypatch.setattr(packed, "_smaller", slow)
    ended = quit_house(house)
    house.until(lambda: house.window.overlays.top is not None)
    shown = house.overlay()
    assert isinstance(shown, ClosingBackup)
    assert nameless(shown) == []
    shown.quit_now.click()
    left.set()
    assert ended == ["ended"]
    house.until(lambda: not house.program.backing_up.is_running)
    assert made(stick) == 0
    house.settle()
    assert ended == ["ended"]


def test_a_drive_that_is_not_there_and_another_schedule_hold_nothing_up(
    house: House, stick: Path
) -> None:
    house.preferences.set(BACKUP_SCHEDULE, "daily")
    house.settle()
    assert quit_house(house) == ["ended"]
    house.preferences.set(BACKUP_SCHEDULE, "closing")
    house.settle()
    shutil.rmtree(stick)
    ended = quit_house(house)
    house.until(lambda: ended)
    assert not house.program.backing_up.is_running
