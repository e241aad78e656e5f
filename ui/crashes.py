"""Our own mistakes: a local report of frames and types only, a calm sentence, and work goes on."""

import sys
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject

from app.crash import describe, write_report
from ui.tasks import Tasks
from ui.window import MainWindow


class CrashCatcher(QObject):
    """Writes reports beside the state folder; never values, never sent.

    Args:
        window: where it is said.
        tasks: whose `crashed` brings mistakes from lanes.
        folder: where the reports go.
    """

    def __init__(self, window: MainWindow, tasks: Tasks, folder: Path) -> None:
        super().__init__(window)
        self._window = window
        self._folder = folder
        self._said: set[str] = set()
        tasks.crashed.connect(self.catch)

    def install(self) -> None:
        """Catch what nobody else catches."""
        sys.excepthook = self._hook

    def _hook(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        del kind, trace
        self.catch(error)

    def catch(self, error: BaseException) -> None:
        """Report a mistake once; the same one again is only counted as known."""
        if isinstance(error, KeyboardInterrupt):
            return
        now = datetime.now(UTC)
        known = describe(error, now.replace(year=1970, month=1, day=1, hour=0, minute=0, second=0))
        if known in self._said:
            return
        self._said.add(known)
        place = write_report(error, self._folder, now)
        text = self.tr(
            "Something in Lamplit went wrong. What you wrote is kept. A report without any of "
            "your words is in %1."
        )
        self._window.warn(text.replace("%1", str(place) if place else str(self._folder)))
