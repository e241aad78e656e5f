"""What the demo's pictures say while they are drawn: nothing of what only Qt cares about."""

import os
import subprocess
import sys
from pathlib import Path

DRAWN = """
from PySide6.QtCore import qWarning
from PySide6.QtWidgets import QApplication, QWidget
from ui.tour import _nothing_said_of_size_hints

app = QApplication([])

def window():
    shown = QWidget()
    shown.setMinimumSize(10, 10)
    shown.setMaximumSize(20, 20)
    shown.show()
    shown.setMaximumSize(30, 30)
    app.processEvents()

with _nothing_said_of_size_hints():
    window()
    qWarning("This disk is slow.")
window()
"""


def test_only_what_matters_is_said(project: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", DRAWN],
        cwd=project,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    first, *rest = done.stderr.splitlines()
    assert first == "This disk is slow."
    assert rest, "outside of the demo Qt is heard as before"
    assert set(rest) == {"This plugin does not support propagateSizeHints()"}
