"""Quick capture, reminders, reasons to lock, crash reports, and what Qt may write on the disk."""

import os
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app.domain.entry import EntryRow
from app.domain.failures import DiskFull
from app.paths import Folders
from app.settings import REMINDER, REMINDER_AT
from app.vault.vault import Vault
from ui.crashes import CrashCatcher
from ui.idle_warning import IdleWarning
from ui.locking import LockWatch
from ui.program import Program
from ui.tray import Tray
from ui.widgets.announce import Announcer, announce

WORDS = "quince harbour lantern robin"


def unlocked(program: Callable[[], Program], qtbot: QtBot) -> Program:
    lamplit = program()
    lamplit.start()
    lamplit.unlock_view._field.setText(WORDS)
    lamplit.unlock_view._open.click()
    qtbot.waitUntil(lambda: not lamplit.window.is_at_gate)
    return lamplit


def rows(lamplit: Program, qtbot: QtBot) -> list[EntryRow]:
    found: list[list[EntryRow]] = []
    lamplit.store.read(lambda tx: tx.timeline.newest(10), found.append)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def test_a_quick_note_is_caught_and_the_window_goes(
    program: Callable[[], Program], vault_folder: Path, qtbot: QtBot
) -> None:
    lamplit = unlocked(program, qtbot)
    lamplit.capture()
    capture = lamplit._capture
    assert capture is not None
    with qtbot.waitActive(capture):
        capture.present()
    QTest.keyClicks(capture._editor, "caught on the stairs")
    capture._moods.tile(6).click()
    with qtbot.waitSignal(capture.saved):
        QTest.keyClick(capture._editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not capture.isVisible())
    row = rows(lamplit, qtbot)[0]
    assert (row.heading, row.valence) == ("caught on the stairs", 6)


def test_locked_the_quick_note_asks_for_the_passphrase_first(
    program: Callable[[], Program], vault_folder: Path, qtbot: QtBot
) -> None:
    lamplit = program()
    lamplit.start()
    lamplit.capture()
    capture = lamplit._capture
    assert capture is not None
    assert capture._pages.currentIndex() == 0
    capture._field.setText("wrong")
    capture._try()
    qtbot.waitUntil(lambda: bool(capture._trouble.text()))
    capture._field.setText(WORDS)
    capture._try()
    qtbot.waitUntil(lambda: capture._pages.currentIndex() == 1)


def test_a_note_under_way_is_kept_when_the_journal_locks(
    program: Callable[[], Program], vault_folder: Path, qtbot: QtBot
) -> None:
    lamplit = unlocked(program, qtbot)
    lamplit.capture()
    capture = lamplit._capture
    assert capture is not None
    capture._editor.insert_text("half a thought")
    with qtbot.waitSignal(lamplit.store.locked):
        lamplit.lock()
    assert capture._editor.source() == ""
    lamplit.unlock_view._field.setText(WORDS)
    lamplit.unlock_view._open.click()
    qtbot.waitUntil(lambda: lamplit.store.is_open)
    qtbot.waitUntil(lambda: not lamplit.window.is_at_gate)
    assert [row.heading for row in rows(lamplit, qtbot)] == ["half a thought"]


def test_a_quick_note_is_on_the_disk_while_it_is_typed(
    program: Callable[[], Program], vault_folder: Path, qtbot: QtBot
) -> None:
    lamplit = unlocked(program, qtbot)
    lamplit.capture()
    capture = lamplit._capture
    assert capture is not None
    QTest.keyClicks(capture._editor, "a first thought")
    with qtbot.waitSignal(capture.editing.saved, timeout=3_000):
        pass
    found: list[list[str]] = []
    lamplit.store.read(lambda tx: [one.content.body for one in tx.drafts.all()], found.append)
    qtbot.waitUntil(lambda: bool(found))
    assert found == [["a first thought"]]
    capture.close()
    qtbot.waitUntil(lambda: not capture._editor.source())
    capture.present()
    QTest.keyClicks(capture._editor, "a second one")
    with qtbot.waitSignal(capture.saved):
        capture._save.click()
    assert [row.heading for row in rows(lamplit, qtbot)] == ["a second one", "a first thought"]


def test_a_closed_note_comes_back_when_it_could_not_be_saved(
    program: Callable[[], Program], vault_folder: Path, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    lamplit = unlocked(program, qtbot)
    lamplit.capture()
    capture = lamplit._capture
    assert capture is not None
    capture.editing.keeper._retry.setInterval(100)

    def full(*_: object) -> None:
        raise DiskFull

    QTest.keyClicks(capture._editor, "a thought")
    with monkeypatch.context() as patch:
        patch.setattr(Vault, "write", full)
        capture.close()
        qtbot.waitUntil(capture.isVisible)
        assert "disk is full" in capture._trouble.text()
        assert capture._editor.source() == "a thought"
    with qtbot.waitSignal(capture.editing.saved):
        pass
    qtbot.waitUntil(lambda: capture._trouble.text() == "")
    with qtbot.waitSignal(capture.saved):
        capture._save.click()
    assert [row.heading for row in rows(lamplit, qtbot)] == ["a thought"]


def test_a_reminder_comes_once_a_day_at_its_time_and_is_not_caught_up(
    program: Callable[[], Program], vault_folder: Path, qtbot: QtBot
) -> None:
    lamplit = unlocked(program, qtbot)
    moment = [datetime(2026, 11, 22, 18, 59, tzinfo=UTC)]
    lamplit.store.now = lambda: moment[0]
    tray = Tray(lamplit.context, lamplit.look.mark_icon(), lamplit)
    lamplit.preferences.set(REMINDER_AT, 20 * 60)
    assert not tray.look()
    lamplit.preferences.set(REMINDER, True)
    assert not tray.look()
    moment[0] += timedelta(minutes=1)
    assert tray.look()
    assert not tray.look()
    moment[0] += timedelta(days=1, hours=2)
    assert not tray.look()


def test_idle_time_is_counted_by_the_clock_that_cannot_be_set(
    qapp: QApplication, qtbot: QtBot
) -> None:
    clocks = {"monotonic": 0.0, "wall": 1000.0}
    watch = LockWatch(
        qapp, monotonic=lambda: clocks["monotonic"], wall=lambda: clocks["wall"], parent=qapp
    )
    heard: list[str] = []
    watch.idle.connect(lambda: heard.append("idle"))
    watch.suspended.connect(lambda: heard.append("suspended"))
    watch.set_minutes(10)
    clocks["wall"] -= 86_400
    watch.look()
    clocks["monotonic"] = 599.0
    clocks["wall"] += 599
    watch.look()
    assert heard == []
    clocks["monotonic"] = 600.0
    clocks["wall"] += 1
    watch.look()
    assert heard == ["idle"]
    clocks["wall"] += 3600
    watch.look()
    assert heard == ["idle", "suspended"]
    watch.deleteLater()


@pytest.mark.parametrize(("minutes", "early", "due"), [(10, 539.0, 540.0), (1, 29.0, 30.0)])
def test_the_idle_lock_says_beforehand_that_it_comes_and_any_key_answers_it(
    program: Callable[[], Program], vault_folder: Path, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch, minutes: int, early: float, due: float,
) -> None:  # fmt: skip
    lamplit = unlocked(program, qtbot)
    watch, window = lamplit.watch, lamplit.window
    warning = watch.findChild(IdleWarning)
    assert warning is not None
    spoken: list[str] = []
    announce(window, "first")
    announcer = window.findChild(Announcer)
    assert announcer is not None
    announcer.spoken.connect(spoken.append)
    monkeypatch.setattr("ui.widgets.announce.INTERVAL", 0.0)
    start = watch._monotonic()
    passed = [0.0]
    monkeypatch.setattr(watch, "_monotonic", lambda: start + passed[0])
    monkeypatch.setattr(watch, "_wall", lambda: start + passed[0])
    watch._seen = (start, start)
    watch.set_minutes(minutes)
    for way in ("key", "screen reader"):
        passed[0] += early
        watch.look()
        assert warning.strip.isHidden()
        passed[0] += due - early
        watch.look()
        qtbot.waitUntil(warning.strip.isVisible)
        assert "Any key" in warning.strip.text()
        qtbot.waitUntil(lambda: spoken[-1:] == [warning.strip.text()])
        assert warning.strip.geometry().width() == window.width()
        assert window.childAt(window.width() // 3, 5) is warning.strip
        if way == "key":
            QTest.keyClick(window, Qt.Key.Key_Shift)
        else:
            button = window.rail.findChildren(QAbstractButton)[0]
            QAccessible.queryAccessibleInterface(button).actionInterface().doAction("Press")
        assert warning.strip.isHidden()
        spoken.clear()
    passed[0] += due
    watch.look()
    assert warning.strip.isVisible()
    passed[0] += minutes * 60 - due
    with qtbot.waitSignal(lamplit.store.locked):
        watch.look()
    assert warning.strip.isHidden()
    passed[0] += minutes * 60 - 1
    watch.look()
    assert warning.strip.isHidden()  # there is nothing to lock any more


def test_nothing_is_said_of_the_lock_while_everything_is_hidden(
    program: Callable[[], Program], vault_folder: Path, qtbot: QtBot
) -> None:
    lamplit = unlocked(program, qtbot)
    warning = lamplit.watch.findChild(IdleWarning)
    assert warning is not None
    lamplit.window.hiding.hide()
    lamplit.watch.idle_soon.emit()
    assert warning.strip.isHidden()
    lamplit.window.hiding.come_back()
    lamplit.watch.idle_soon.emit()
    assert warning.strip.isVisible()


def test_a_mistake_of_ours_is_reported_without_words(
    program: Callable[[], Program], places: Folders, qtbot: QtBot
) -> None:
    lamplit = program()
    catcher = CrashCatcher(lamplit.window, lamplit.tasks, places.crashes)
    secret = "what nobody else knows"
    try:
        raise ValueError(secret)
    except ValueError as error:
        catcher.catch(error)
        catcher.catch(error)
    reports = list(places.crashes.iterdir())
    assert len(reports) == 1
    text = reports[0].read_text()
    assert "ValueError" in text
    assert secret not in text


@pytest.mark.skipif(sys.platform == "win32", reason="the registry cannot be moved")
def test_a_file_dialog_writes_no_list_of_recent_files(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(form, QSettings.Scope.UserScope, os.devnull)
    dialog = QFileDialog(None, "x", str(tmp_path))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.selectFile("marker-word.txt")
    dialog.accept()
    dialog.deleteLater()
    qtbot.wait(50)
    home = Path(os.environ["HOME"])
    assert not [path for path in home.rglob("*") if "QtProject" in path.name]
