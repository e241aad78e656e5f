"""The program itself counts: a lock keeps the time, another opening goes on from there."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.boundaries.usage import NOTHING
from app.domain.changes import Changes
from app.settings import CIRCLE_LIVE
from app.usecases.boundaries.standing import standing
from app.usecases.circles.port import Wording
from app.vault.transaction import Transaction
from tests.ui.circles.company import PATIENCE, open_journal
from tests.ui.circles.invented import Invented, many
from ui.counting import Counting
from ui.program import Program

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def used(program: Program) -> timedelta:
    now = program.context.present()
    found = program.store.read(lambda tx: standing(tx, now=now), lambda _: None)
    return found.result(PATIENCE / 1000).usage.used


def enter(program: Program, qtbot: QtBot) -> Counting:
    """Go to the circle, and wait until time counts there."""
    window = program.window
    counting = window.findChild(Counting)
    assert counting is not None
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE)
    window.go("circle")
    qtbot.waitUntil(lambda: counting.is_counting, timeout=PATIENCE)
    return counting


def test_a_lock_in_the_middle_keeps_what_was_counted(program: Program, qtbot: QtBot) -> None:
    program.preferences.set(CIRCLE_LIVE, False)

    def work(tx: Transaction, words: Wording) -> Changes:
        invented = Invented(tx, words, program.store.now())
        invented.found()
        many(2)(invented)
        return Changes(circles=True)

    program.circles.keep(work).result(PATIENCE / 1000)
    enter(program, qtbot)
    window = program.window
    qtbot.waitUntil(lambda: bool(window.room("circle").feed.keys()), timeout=PATIENCE)  # type: ignore[attr-defined]  # a CircleView
    QTest.keyClick(window, Qt.Key.Key_Shift)
    folder = program.store.folder
    assert folder is not None
    with qtbot.waitSignal(program.store.locked, timeout=PATIENCE):
        program.lock()
    open_journal(program, folder, qtbot)
    before = used(program)
    assert NOTHING < before < timedelta(minutes=5)
    counting = enter(program, qtbot)
    qtbot.waitUntil(counting.timer.isActive, timeout=PATIENCE)
    window.go("journal")
    qtbot.waitUntil(lambda: used(program) > before, timeout=PATIENCE)
