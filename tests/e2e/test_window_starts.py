"""The program's own way in: the window stands with and without a desktop's message bus."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.domain.backup_failures import NotABackup

PATIENCE = 180
_STANDS = """
import subprocess, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from app import paths
from ui import main
from ui.window import MainWindow

def standing():
    window, = [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)]
    print("stands" if window.isVisible() else "hidden", flush=True)
    then(window)

main.calm = standing
"""
_QUIT = """
def then(window):
    QApplication.quit()
"""
# A screen saver that says that it has begun, and ends.
_SCREEN_SAVER = """
from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import QDBusConnection, QDBusMessage
app = QCoreApplication([])
bus, name = QDBusConnection.sessionBus(), "org.gnome.ScreenSaver"
assert bus.registerService(name)
said = QDBusMessage.createSignal("/org/gnome/ScreenSaver", name, "ActiveChanged")
said.setArguments([True])
assert bus.send(said)
dbus = "org.freedesktop.DBus"
bus.call(QDBusMessage.createMethodCall(dbus, "/", dbus, "GetId"))  # behind it in the same line
"""
_SLEEP = (
    f"SCREEN_SAVER = {_SCREEN_SAVER!r}"
    """
from ui.locking import LockWatch

def then(window):
    import gc
    watch, = [one for one in gc.get_objects() if isinstance(one, LockWatch)]
    watch.suspended.connect(lambda: print("slept", flush=True) or QApplication.quit())
    subprocess.run([sys.executable, "-c", SCREEN_SAVER], check=True)
    QTimer.singleShot(60_000, QApplication.quit)
"""
)
_CHOSEN = """
def then(window):
    from ui.views.gate.restore import RestoreView
    view = window.findChild(RestoreView)
    look = QTimer(window, interval=20)

    def seen():
        if view._trouble.isVisible():
            print(view._trouble.text(), flush=True)
            QApplication.quit()

    look.timeout.connect(seen)
    look.start()
"""
_MAIN = """
from app.__main__ import main as lamplit
sys.exit(lamplit())
"""
_GO = "sys.exit(main.run(paths.folders(), None, []))"


def started(
    home: Path, then: str, *before: str, project: Path, go: str = _GO, words: tuple[str, ...] = ()
) -> subprocess.CompletedProcess[str]:
    """Start the window of somebody who is new here, on a system that has told it nothing."""
    home.mkdir()
    return subprocess.run(
        [*before, sys.executable, "-c", _STANDS + then + go, *words],
        cwd=project,
        env={"HOME": str(home), "PATH": os.environ["PATH"], "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, timeout=PATIENCE, check=False,
    )  # fmt: skip


def test_the_window_stands_where_there_is_no_message_bus(tmp_path: Path, project: Path) -> None:
    done = started(tmp_path / "new", _QUIT, project=project)
    assert done.stdout.split() == ["stands"], done.stderr
    assert done.returncode == 0


def test_it_hears_that_the_desktop_locked_its_screen(tmp_path: Path, project: Path) -> None:
    if shutil.which("dbus-run-session") is None:
        pytest.skip("needs dbus-run-session")
    done = started(tmp_path / "new", _SLEEP, "dbus-run-session", "--", project=project)
    assert done.stdout.split() == ["stands", "slept"], done.stderr
    assert done.returncode == 0


def test_a_double_click_on_a_backup_shows_how_it_becomes_a_journal(
    tmp_path: Path, project: Path
) -> None:
    backup = tmp_path / "Diary.lamplit-backup"
    backup.write_bytes(b"not really one")
    done = started(
        tmp_path / "new", _CHOSEN, project=project, go=_MAIN, words=(str(backup),)
    )  # fmt: skip
    stands, said = done.stdout.splitlines()
    assert stands == "stands", done.stderr
    assert said == NotABackup.sentence
    assert done.returncode == 0
