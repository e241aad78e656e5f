"""Rooms are made before anybody waits for them, a little at a time."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.vault.keys.credentials import Passphrase
from tests.ui.shell.conftest import WORDS
from ui.program import Program
from ui.views.journal import JournalView
from ui.views.take_out import TakeOutView
from ui.views.today import TodayView
from ui.warmup import WarmUp


def test_between_two_steps_others_have_their_turn(qtbot: QtBot) -> None:
    seen: list[str] = []

    def steps() -> Iterator[None]:
        for number in range(3):
            seen.append(f"step {number}")
            QTimer.singleShot(0, lambda: seen.append("key"))
            yield

    warm = WarmUp(rest=1)
    warm.begin(steps())
    assert not seen, "nothing is done at once"
    qtbot.waitUntil(lambda: len(seen) == 6)
    assert seen == ["step 0", "key", "step 1", "key", "step 2", "key"]
    qtbot.waitUntil(lambda: not warm.is_busy)


def test_what_is_begun_later_takes_the_place(qtbot: QtBot) -> None:
    seen: list[int] = []

    def noting(number: int, times: int) -> Iterator[None]:
        for _ in range(times):
            seen.append(number)
            yield

    warm = WarmUp(rest=1)
    warm.begin(noting(1, 1000))
    warm.begin(noting(2, 2))
    qtbot.waitUntil(lambda: not warm.is_busy)
    assert seen == [2, 2]
    warm.begin(noting(3, 9))
    warm.stop()
    qtbot.wait(30)
    assert seen == [2, 2]


def test_a_late_beginning_is_followed_by_short_rests(qtbot: QtBot) -> None:
    seen: list[float] = []

    def noting() -> Iterator[None]:
        for _ in range(4):
            seen.append(time.monotonic())
            yield

    warm = WarmUp(rest=1)
    began = time.monotonic()
    warm.begin(noting(), after=300)
    qtbot.waitUntil(lambda: len(seen) == 4)
    assert seen[0] - began >= 0.2
    assert seen[-1] - seen[0] < 0.6


class Slow(QWidget):
    """A room."""

    def show_target(self, target: object) -> None:
        self.target = target

    def flush(self) -> None:
        pass

    def clear(self) -> None:
        pass


def test_a_room_half_made_is_finished_by_who_goes_there(program: Callable[[], Program]) -> None:
    window = program().window
    begun: list[int] = []

    def make() -> Iterator[QWidget | None]:
        for number in range(3):
            begun.append(number)
            yield None
        yield Slow()

    window.add_slow_room("slow", make)
    steps = window.prepare("slow")
    next(steps)
    next(steps)
    assert begun == [0, 1]
    room = window.room("slow")
    assert isinstance(room, Slow)
    assert begun == [0, 1, 2]
    assert list(steps) == []
    assert list(window.prepare("slow")) == []
    assert window.room("slow") is room


def test_a_lock_drops_what_is_half_made(program: Callable[[], Program]) -> None:
    window = program().window
    rooms: list[QWidget] = []

    def make() -> Iterator[QWidget | None]:
        yield None
        rooms.append(Slow())
        yield rooms[-1]

    window.add_slow_room("slow", make)
    steps = window.prepare("slow")
    next(steps)
    window.clear()
    assert list(steps) == []
    assert not rooms
    assert list(window.prepare("nowhere")) == []


def _open(qtbot: QtBot, lamplit: Program, folder: Path) -> None:
    with qtbot.waitSignal(lamplit.store.opened):
        lamplit.store.unlock(folder, Passphrase(WORDS), failed=lambda _: None)


def _ready(lamplit: Program) -> dict[str, QWidget]:
    return {room.accessibleName(): room for room in lamplit.window.rooms()}


def test_rooms_stand_ready_at_the_gate_and_are_the_ones_shown(
    qtbot: QtBot, vault_folder: Path, program: Callable[[], Program]
) -> None:
    lamplit = program()
    lamplit.start(vault_folder)
    qtbot.waitUntil(lambda: {"Today", "Journal"} <= set(_ready(lamplit)))
    today, journal = _ready(lamplit)["Today"], _ready(lamplit)["Journal"]
    assert isinstance(today, TodayView)
    assert isinstance(journal, JournalView)
    _open(qtbot, lamplit, vault_folder)
    assert today.isVisible()
    assert not today.editor.isReadOnly()
    qtbot.keyClicks(today.editor, "quince")
    today.flush()
    qtbot.waitUntil(lambda: not today.unsaved)
    lamplit.window.go("journal")
    assert lamplit.window.room("journal") is journal
    qtbot.waitUntil(lambda: journal.pane.model.rowCount() == 1)


def test_the_way_out_is_made_before_anybody_goes_there(
    qtbot: QtBot, vault_folder: Path, program: Callable[[], Program]
) -> None:
    """It is a long page, which would hold the window up."""
    lamplit = program()
    lamplit.start(vault_folder)
    _open(qtbot, lamplit, vault_folder)

    def made() -> list[TakeOutView]:
        return [room for room in lamplit.window.rooms() if isinstance(room, TakeOutView)]

    qtbot.waitUntil(lambda: len(made()) == 1, timeout=60_000)
    [room] = made()
    lamplit.window.go("export")
    assert lamplit.window.room("export") is room
    qtbot.waitUntil(room.choose.go.isEnabled)


def test_after_a_lock_fresh_rooms_stand_ready_without_a_word(
    qtbot: QtBot, vault_folder: Path, program: Callable[[], Program]
) -> None:
    lamplit = program()
    lamplit.start(vault_folder)
    _open(qtbot, lamplit, vault_folder)
    old = lamplit.window.room("today")
    assert isinstance(old, TodayView)
    qtbot.keyClicks(old.editor, "quince")
    with qtbot.waitSignal(lamplit.store.locked):
        lamplit.lock()
    qtbot.waitUntil(lambda: {"Today", "Journal"} <= set(_ready(lamplit)))
    fresh = lamplit.window.room("today")
    assert isinstance(fresh, TodayView)
    assert fresh is not old
    assert fresh.editor.toPlainText() == ""
    _open(qtbot, lamplit, vault_folder)
    assert fresh.isVisible()
    assert fresh.editor.toPlainText() == ""
