"""Words are saved before the journal locks; while they cannot be, they are covered and kept."""

import os
import subprocess
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu
from pytestqt.qtbot import QtBot

from app.domain.failures import DiskFull
from app.paths import Folders
from app.vault.vault import Vault
from ui.program import Program
from ui.views.check_in.popover import CheckInPopover
from ui.views.gate.held import HeldView
from ui.views.today import TodayView

WORDS = "quince harbour lantern robin"
SECRET = "the heron stood in the reeds"


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> Callable[[bool], None]:
    """Makes every transaction fail as on a full disk, or work again."""
    state = {"full": False}
    write = Vault.write

    def maybe(vault: Vault, work: Callable[..., object]) -> object:
        if state["full"]:
            raise DiskFull
        return write(vault, work)

    monkeypatch.setattr(Vault, "write", maybe)

    def switch(full: bool) -> None:  # noqa: FBT001 - a switch
        state["full"] = full

    return switch


@pytest.fixture
def lamplit(program: Callable[[], Program], vault_folder: Path, qtbot: QtBot) -> Program:
    made = program()
    with qtbot.waitActive(made.window):
        made.start()
    made.unlock_view._field.setText(WORDS)
    made.unlock_view._open.click()
    qtbot.waitUntil(lambda: not made.window.is_at_gate)
    return made


def today(lamplit: Program) -> TodayView:
    room = lamplit.window.room("today")
    assert isinstance(room, TodayView)
    return room


def held(lamplit: Program) -> HeldView:
    view = lamplit.window.findChild(HeldView)
    assert view is not None
    return view


def readable() -> str:
    """Every word that can be seen, in any window, its title and its tooltips."""
    found = []
    for widget in QApplication.allWidgets():
        if widget.isVisible():
            found += [widget.windowTitle(), widget.toolTip(), widget.accessibleName()]
            for name in ("text", "toPlainText", "title"):
                with suppress(TypeError, AttributeError):
                    found.append(str(getattr(widget, name)()))
    return "\n".join(found)


def kept_words(lamplit: Program) -> str:
    """Every word of every editor there is, seen or not; fresh rooms may stand ready again."""
    rooms = [room for room in lamplit.window.rooms() if isinstance(room, TodayView)]
    return "\n".join(room.editor.source() for room in rooms)


def cover(lamplit: Program, qtbot: QtBot) -> HeldView:
    """Lock while the disk is full, and wait until the cover says so."""
    lamplit.lock()
    assert lamplit.window.is_at_gate
    assert SECRET not in readable()
    qtbot.waitUntil(lambda: "disk is full" in held(lamplit)._why.text())
    return held(lamplit)


def bodies(folder: Path, places: Folders, lamplit: Program) -> list[str]:
    from app.vault.keys.credentials import Passphrase
    from app.vault.opening import open_vault

    vault = open_vault(
        folder, Passphrase(WORDS), state=places.incarnations, now=lamplit.context.now()
    )
    found = vault.read(
        lambda tx: [tx.entries.get(row.id).content.body for row in tx.timeline.newest(9)]
    )
    vault.close()
    return found


def test_words_typed_a_moment_before_locking_are_saved_first(
    lamplit: Program, vault_folder: Path, places: Folders, qtbot: QtBot
) -> None:
    QTest.keyClicks(today(lamplit).editor, SECRET)
    with qtbot.waitSignal(lamplit.store.locked):
        lamplit.lock()
        assert lamplit.window.is_at_gate
        assert SECRET not in readable()
    assert SECRET not in kept_words(lamplit)
    assert bodies(vault_folder, places, lamplit) == [SECRET]


def test_words_that_do_not_fit_are_covered_and_saved_once_there_is_room(
    lamplit: Program, full_disk: Callable[[bool], None], vault_folder: Path, places: Folders,
    qtbot: QtBot,
) -> None:  # fmt: skip
    today(lamplit).editing.keeper._retry.setInterval(100)
    QTest.keyClicks(today(lamplit).editor, SECRET)
    full_disk(True)
    cover(lamplit, qtbot)
    assert lamplit.store.is_open
    assert SECRET not in readable()
    assert lamplit.window.windowTitle() == "Lamplit"
    lamplit.window.go("journal")
    assert lamplit.window.is_at_gate
    with qtbot.waitSignal(lamplit.store.locked):
        full_disk(False)
    assert SECRET not in kept_words(lamplit)
    assert lamplit.unlock_view.isVisible()
    assert bodies(vault_folder, places, lamplit) == [SECRET]


def test_the_cover_opens_with_the_passphrase_and_with_no_other(
    lamplit: Program, full_disk: Callable[[bool], None], qtbot: QtBot
) -> None:
    QTest.keyClicks(today(lamplit).editor, SECRET)
    full_disk(True)
    view = cover(lamplit, qtbot)
    QTest.keyClicks(view._field, "wrong")
    QTest.keyClick(view._field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(view._trouble.text()))
    assert lamplit.window.is_at_gate
    assert SECRET not in readable()
    view._field.setText(WORDS)
    QTest.keyClick(view._field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not lamplit.window.is_at_gate)
    assert today(lamplit).editor.source() == SECRET
    assert today(lamplit).editor.isVisible()
    assert view._field.text() == ""
    lamplit.window._top.action.click()
    assert QApplication.clipboard().text().strip() == SECRET
    full_disk(False)


@pytest.mark.parametrize("reason", ["idle", "sleep", "key", "closing to the tray", "another"])
def test_every_reason_to_lock_keeps_the_words(
    lamplit: Program, full_disk: Callable[[bool], None], reason: str, qtbot: QtBot
) -> None:
    def to_the_tray() -> None:
        lamplit.window.hide()
        lamplit.lock()

    reasons: dict[str, Callable[[], object]] = {
        "idle": lamplit.watch.idle.emit,
        "sleep": lamplit.watch.suspended.emit,
        "key": lamplit.window.lock_wanted.emit,
        "closing to the tray": to_the_tray,
        "another": lambda: lamplit.open_other(None),
    }
    today(lamplit).editing.keeper._retry.setInterval(100)
    QTest.keyClicks(today(lamplit).editor, SECRET)
    full_disk(True)
    reasons[reason]()
    assert lamplit.window.is_at_gate
    assert SECRET not in readable()
    qtbot.waitUntil(lambda: "disk is full" in held(lamplit)._why.text())
    assert lamplit.window.isVisible()
    assert today(lamplit).editor.source() == SECRET
    with qtbot.waitSignal(lamplit.store.locked):
        full_disk(False)


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_nothing_of_ours_stays_open_over_the_cover(
    lamplit: Program, full_disk: Callable[[bool], None], qtbot: QtBot
) -> None:
    lamplit.capture()
    note = lamplit._capture
    assert note is not None
    note._editor.insert_text("a note about the heron")
    QTest.keyClicks(today(lamplit).editor, SECRET)
    dialog, menu = QDialog(lamplit.window), QMenu(lamplit.window)
    dialog.setWindowTitle(SECRET)
    dialog.open()
    menu.addAction(SECRET)
    menu.popup(lamplit.window.pos())
    label = QLabel(SECRET)
    label.setWindowFlags(Qt.WindowType.ToolTip)
    label.show()
    full_disk(True)
    view = cover(lamplit, qtbot)
    tops = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    assert tops == [lamplit.window]
    assert "heron" not in readable()
    lamplit.capture()
    assert not note.isVisible()
    view._field.setText(WORDS)
    view._open.click()
    qtbot.waitUntil(lambda: not lamplit.window.is_at_gate)
    assert note.isVisible()
    assert note._editor.source() == "a note about the heron"
    full_disk(False)
    with qtbot.waitSignal(lamplit.store.locked):
        lamplit.lock()
    assert not note.isVisible()


def test_closing_the_window_asks_when_words_are_not_saved(
    lamplit: Program, full_disk: Callable[[bool], None], qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    ended: list[int] = []
    monkeypatch.setattr(lamplit._app, "quit", lambda: ended.append(1))
    monkeypatch.setattr(QApplication, "quit", lambda: ended.append(2))
    QTest.keyClicks(today(lamplit).editor, SECRET)
    full_disk(True)
    lamplit.window.close()
    view = held(lamplit)
    qtbot.waitUntil(view._lose.isVisible)
    assert ended == []
    assert SECRET not in readable()
    view._stay.click()
    assert not view._ask.isVisible()
    assert "disk is full" in view._why.text() or "could not be saved" in view._why.text()
    lamplit.window.close()
    qtbot.waitUntil(view._lose.isVisible)
    view._lose.click()
    assert ended == [2]
    full_disk(False)


def test_quitting_waits_for_the_last_words(
    lamplit: Program, vault_folder: Path, places: Folders, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    ended: list[int] = []
    monkeypatch.setattr(lamplit._app, "quit", lambda: ended.append(1))
    QTest.keyClicks(today(lamplit).editor, SECRET)
    lamplit.window.close()
    qtbot.waitUntil(lambda: ended == [1])
    lamplit.end()
    assert bodies(vault_folder, places, lamplit) == [SECRET]


def test_a_note_of_a_check_in_is_kept_too(
    lamplit: Program, full_disk: Callable[[bool], None], qtbot: QtBot
) -> None:
    row = today(lamplit).check_in
    row.row.tile(5).click()
    qtbot.waitUntil(row.add_word.isVisible)
    row.add_word.click()
    (popover,) = lamplit.window.findChildren(CheckInPopover)
    popover.unfold(popover.note)
    QTest.keyClicks(popover.note.area, "heron")
    full_disk(True)
    view = cover(lamplit, qtbot)
    assert "heron" not in readable()
    view._field.setText(WORDS)
    view._open.click()
    qtbot.waitUntil(lambda: not lamplit.window.is_at_gate)
    assert row.noting.feelings.note == "heron"
    full_disk(False)
    with qtbot.waitSignal(lamplit.store.locked):
        lamplit.lock()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real disk of 24 MB; skipped where it cannot be mounted."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("only root can mount a small disk")
    point = tmp_path / "small"
    point.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={24 << 20}", "lamplit-test", str(point)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("mounting is not allowed here")
    yield point
    subprocess.run(["umount", "-l", str(point)], check=True)


def fill(disk: Path) -> Path:
    """Take all room of a disk; return the file that does."""
    ballast = disk / "ballast"
    with ballast.open("ab", buffering=0) as file, suppress(OSError):
        while True:
            file.write(bytes(1 << 12))
    return ballast


def test_on_a_really_full_disk_the_words_wait_behind_the_cover(
    program: Callable[[], Program], vault_folder: Path, small_disk: Path, places: Folders,
    qtbot: QtBot,
) -> None:  # fmt: skip
    folder = small_disk / "Diary.lamplit"
    subprocess.run(["cp", "-a", str(vault_folder), str(folder)], check=True)
    made = program()
    with qtbot.waitActive(made.window):
        made.start(folder)
    made.unlock_view._field.setText(WORDS)
    made.unlock_view._open.click()
    qtbot.waitUntil(lambda: not made.window.is_at_gate)
    ballast = fill(small_disk)
    (folder / "reserve").unlink(missing_ok=True)
    fill(small_disk)
    today(made).editing.keeper._retry.setInterval(100)
    long = f"{SECRET} " * 20_000
    today(made).editor.set_source(long)
    today(made).editor.insert_text("now ")
    text = today(made).editor.source()
    view = cover(made, qtbot)
    assert made.store.is_open
    view._field.setText(WORDS)
    view._open.click()
    qtbot.waitUntil(lambda: not made.window.is_at_gate)
    assert today(made).editor.source() == text
    cover(made, qtbot)
    with qtbot.waitSignal(made.store.locked, timeout=20_000):
        ballast.unlink()
    assert bodies(folder, places, made) == [text]
