"""Letting a window live until it shows what is waited for, for pictures of it."""

import time
from collections.abc import Callable

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from ui.program import Program


def live(app: QApplication, ready: Callable[[], object], seconds: float = 20) -> None:
    """Let the window live until something is so."""
    end = time.monotonic() + seconds
    while not ready():
        app.processEvents()
        time.sleep(0.005)
        if time.monotonic() > end:
            raise SystemExit("it did not come about in time")


def settled(app: QApplication, program: Program) -> QPixmap:
    """Return what the window shows once nothing of it changes any more."""
    rest(app)
    before, shown = QPixmap(), program.window.grab()
    for _ in range(10):
        if before.toImage() == shown.toImage():
            break
        rest(app, 0.3)
        before, shown = shown, program.window.grab()
    return shown


def rest(app: QApplication, seconds: float = 0.4) -> None:
    """Let it come to rest."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        app.processEvents()
        time.sleep(0.005)
