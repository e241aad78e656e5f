"""Starting the window."""

import gc
import os
import signal
import sys
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt, QTimer, QTimeZone, QTranslator
from PySide6.QtWidgets import QApplication

from app.paths import Folders
from app.settings import LANGUAGE
from app.usecases.circles.port import Factory
from ui.collecting import Collector
from ui.crashes import CrashCatcher
from ui.i18n import install_translations
from ui.limit_clock import steady_seconds
from ui.no_display import one_sentence
from ui.preferences import read_machine
from ui.program import Program

_TURN = 0.001  # seconds


def run(
    folders: Folders,
    vault: Path | None,
    arguments: list[str],
    *,
    practice: bool = False,
    backup: Path | None = None,
    circles: Factory | None = None,
) -> int:
    """Open the window and stay until it is closed; return the exit code.

    Args:
        folders: where things are kept on this machine.
        vault: the vault to open; None for the last one used.
        arguments: what Qt itself should read.
        practice: whether to look around in an invented year instead.
        backup: a file that somebody wants a journal from; None for none.
        circles: makes the engine of circles; None where that is not installed.
    """
    app = make_application(arguments)
    wish = _Wish(LANGUAGE.read(read_machine(folders.machine)), backup=backup)
    while True:
        code, again = _once(app, folders, vault, wish, practice=practice, circles=circles)
        if again is None:
            return code
        wish = again


@dataclass(frozen=True, slots=True)
class _Wish:
    """How the program begins: its language, what was typed before that was chosen, a backup."""

    language: str
    typed: str | None = field(default=None, repr=False)
    backup: Path | None = None


def _once(
    app: QApplication, folders: Folders, vault: Path | None, wish: _Wish,
    *, practice: bool, circles: Factory | None,
) -> tuple[int, _Wish | None]:  # fmt: skip
    """Open the window in one language; return the exit code, and the wish for another language.

    The words come first: every part of the window says its own when it is made.
    """
    translators = install_translations(app, wish.language)
    program = Program(
        app, folders, now=now, zone=zone, environ=dict(os.environ), circles=circles,
        steady=steady_seconds,
    )  # fmt: skip
    catcher = CrashCatcher(program.window, program.tasks, folders.crashes)
    catcher.install()
    program.watch.listen_to_desktop()
    _end_on_signals(app, program)
    wished: list[_Wish] = []

    def speak(language: str, typed: str) -> None:
        program.preferences.set(LANGUAGE, language)
        wished.append(_Wish(language, typed))
        app.quit()

    program.language_wanted.connect(speak)
    program.start(vault, wish.backup)
    QTimer.singleShot(0, calm)
    if wish.typed is not None:
        program.show_first_run(wish.typed)
    elif practice:
        program.start_demo()
    code = app.exec()
    program.end()
    if not wished:
        del translators
        return code, None
    _put_away(app, program, translators)
    return code, wished[-1]


def _put_away(app: QApplication, program: Program, translators: list[QTranslator]) -> None:
    """Remove a program that has ended, so that one in another language can stand in its place."""
    for each in (program.window, program):
        each.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for translator in translators:
        app.removeTranslator(translator)


def make_application(arguments: list[str]) -> QApplication:
    """Make the Qt application so that it writes nothing of its own on the disk."""
    # Qt's own file dialog is asked for, since the desktop's adds to lists of recent files; and Qt's
    # keeps the last folders in a settings file, which therefore gets a place that takes nothing.
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(form, QSettings.Scope.UserScope, os.devnull)
    with one_sentence():
        app = QApplication([sys.argv[0], *arguments])
    app.setApplicationName("lamplit")
    app.setApplicationDisplayName("Lamplit")
    app.setDesktopFileName("lamplit")
    app.setQuitOnLastWindowClosed(False)
    Collector(app)
    return app


def calm() -> None:
    """Keep the interpreter itself from holding the window up; called when the window stands.

    What the start left behind stays to the end: looking for garbage in it takes 50 ms each time.
    And a thread that computes makes room for the window after one millisecond, not after five.
    """
    gc.freeze()
    sys.setswitchinterval(_TURN)


def now() -> datetime:
    """Return the present."""
    return datetime.now(UTC)


def zone() -> str:
    """Return the IANA name of the zone this computer is in."""
    name = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
    return name or "UTC"


def _end_on_signals(app: QApplication, program: Program) -> None:
    """Save and quit when the session ends us; a second time without waiting for a full disk."""
    heard: list[int] = []

    def end(number: int, _: object) -> None:
        heard.append(number)
        # Not at once: a signal may come in the middle of anything.
        QTimer.singleShot(0, app, program.quit if len(heard) == 1 else app.quit)

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, end)
    # Python looks at signals only between its own instructions.
    ticker = QTimer(app, interval=500)
    ticker.timeout.connect(lambda: None)
    ticker.start()
