"""A person at the window: unlocks, types, searches, scrolls; for trials and benchmarks.

Every wait runs Qt's own loop, so what is measured is the window as it is used.
"""

import os
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from app.paths import folders
from ui.main import calm, make_application
from ui.program import Program
from ui.widgets.editor.editor import MarkdownEditor
from ui.widgets.fields import PassphraseField, SearchField

if TYPE_CHECKING:
    from PySide6.QtTest import QTest

    from app.usecases.circles.port import Factory

_PATIENCE = 60.0


def _keys() -> "type[QTest]":
    """Return what types; loaded late, since the program's own start is measured."""
    from PySide6.QtTest import QTest

    return QTest


class FirstPaint(QObject):
    """Notes when a widget was first painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.at: float | None = None
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """See the event go by."""
        if self.at is None and event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self._note)
        return super().eventFilter(watched, event)

    def _note(self) -> None:
        if self.at is None:
            self.at = time.time()


class Heartbeat(QObject):
    """Beats every millisecond on the window's thread; a gap is a stall."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._last = 0.0
        self.longest = 0.0

    def begin(self) -> None:
        """Begin to count anew."""
        self.longest, self._last = 0.0, time.perf_counter()
        self._timer.start()

    def end(self) -> float:
        """Stop and return the longest stall in seconds."""
        self._timer.stop()
        self._beat()
        return self.longest

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now


class Desk:
    """The program, with its window, on the folders that the environment names."""

    def __init__(self, vault: Path | None = None, circles: "Factory | None" = None) -> None:
        self.app = make_application([])
        self.program = Program(
            self.app, folders(), now=lambda: datetime.now(UTC), zone=lambda: "Europe/Berlin",
            environ=dict(os.environ), circles=circles,
        )  # fmt: skip
        self.window = self.program.window
        self.window.resize(1280, 800)
        self.painted = FirstPaint(self.program.unlock_view)
        self.program.start(vault)
        QTimer.singleShot(0, calm)

    def wait_for(self, condition: Callable[[], object], what: str) -> None:
        """Wait until something is so; AssertionError after a minute."""
        end = time.monotonic() + _PATIENCE
        loop = QEventLoop()

        def look() -> None:
            if condition() or time.monotonic() > end:
                loop.quit()

        timer = QTimer(interval=2)
        timer.timeout.connect(look)
        timer.start()
        if not condition():
            loop.exec()
        timer.stop()
        assert condition(), f"waited in vain: {what}"

    def pause(self, seconds: float) -> None:
        """Let the window go on for a while."""
        loop = QEventLoop()
        QTimer.singleShot(int(seconds * 1000), loop.quit)
        loop.exec()

    def _visible(self, kind: type[QWidget]) -> list[QWidget]:
        return [widget for widget in self.window.findChildren(kind) if widget.isVisible()]

    def unlock(self, secret: str) -> None:
        """Type the passphrase and wait for a page to write on."""
        self.wait_for(lambda: self._visible(PassphraseField), "the field for the passphrase")
        field = self._visible(PassphraseField)[0]
        field.setText(secret)  # type: ignore[attr-defined]
        _keys().keyClick(field, Qt.Key.Key_Return)
        self.wait_for(self.can_write, "a page to write on")

    def can_write(self) -> bool:
        """Whether an editor takes words."""
        return any(not editor.isReadOnly() and editor.isEnabled() for editor in self.editors())

    def editors(self) -> list[MarkdownEditor]:
        """Return the editors that are seen."""
        return [w for w in self._visible(MarkdownEditor) if isinstance(w, MarkdownEditor)]

    def editor(self) -> MarkdownEditor:
        """Return the editor that takes words."""
        return next(editor for editor in self.editors() if not editor.isReadOnly())

    def type(self, text: str, pause: float = 0.005) -> None:
        """Type into the editor."""
        editor = self.editor()
        editor.setFocus()
        for char in text:
            _keys().keyClicks(editor, char)
            self.pause(pause)

    def search(self, text: str, pause: float = 0.08) -> None:
        """Type into the journal's search, letter by letter."""
        self.window.go("journal")
        self.wait_for(lambda: self._visible(SearchField), "the search field")
        field = self._visible(SearchField)[0]
        field.setText("")  # type: ignore[attr-defined]
        for char in text:
            _keys().keyClicks(field, char)
            self.pause(pause)
        self.pause(0.5)

    def scroll(self, steps: int = 200) -> None:
        """Scroll the timeline from one end to the other and back."""
        self.window.go("journal")
        from ui.views.journal.list_view import EntryList

        self.wait_for(lambda: self._visible(EntryList), "the list")
        view = self._visible(EntryList)[0]
        assert isinstance(view, EntryList)
        self.wait_for(lambda: view.model().rowCount() > 0, "rows")
        bar = view.verticalScrollBar()
        for number in (*range(steps), *reversed(range(steps))):
            bar.setValue(bar.maximum() * number // steps)
            self.pause(0.01)

    def lock(self) -> None:
        """Lock the journal and wait until it is."""
        self.program.lock()
        self.wait_for(lambda: not self.program.store.is_open, "the lock")

    def end(self) -> None:
        """Close everything."""
        self.program.end()
