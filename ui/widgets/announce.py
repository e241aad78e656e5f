"""Saying things to screen readers, politely and not too often."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

try:
    from PySide6.QtGui import QAccessibleAnnouncementEvent
except ImportError:  # Qt before 6.8
    QAccessibleAnnouncementEvent = None  # type: ignore[assignment, misc]

INTERVAL = 5.0  # seconds between two announcements of a window


class Announcer(QObject):
    """Speaks for one window: at most once in five seconds.

    Of what each part of the window said meanwhile the latest words are said, in turn: an error
    is not lost because a save came after it.

    Signals:
        spoken: These words were said.
    """

    spoken = Signal(str)

    def __init__(self, window: QWidget, clock: Callable[[], float] = monotonic) -> None:
        super().__init__(window)
        self._window = window
        self._clock = clock
        self._spoke: float | None = None
        self._waiting: dict[int, str] = {}
        self._is_hushed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._speak)

    def say(self, text: str, part: int = 0) -> None:
        """Speak now, or when the last announcement is five seconds old; ``part`` says who speaks.

        Of what one part says while it waits, only the latest is left.
        """
        self._waiting.pop(part, None)
        if text:
            self._waiting[part] = text
        left = 0.0 if self._spoke is None else self._spoke + INTERVAL - self._clock()
        if left <= 0:
            self._speak()
        elif not self._timer.isActive():
            self._timer.start(int(left * 1000) + 1)

    def hush(self, *, on: bool) -> None:
        """Say nothing of what cannot be seen, or go on as before; what waited is dropped."""
        self._is_hushed = on
        self._waiting.clear()

    def says(self, widget: QWidget) -> bool:
        """Whether it speaks for a widget now."""
        return not self._is_hushed or (widget is not self._window and widget.isVisible())

    def _speak(self) -> None:
        text = " ".join(dict.fromkeys(self._waiting.values()))
        self._waiting.clear()
        if not text:
            return
        self._spoke = self._clock()
        self.spoken.emit(text)
        if QAccessibleAnnouncementEvent is not None and QAccessible.isActive():
            event = QAccessibleAnnouncementEvent(self._window, text)
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
            QAccessible.updateAccessibility(event)


def announce(widget: QWidget, text: str) -> None:
    """Say `text` to screen readers in the name of the widget's window."""
    speaker = _speaker(widget.window())
    if speaker.says(widget):
        speaker.say(text, id(widget))


def hush(window: QWidget, *, on: bool) -> None:
    """Let nothing be said of what cannot be seen in a window, or let it again."""
    _speaker(window).hush(on=on)


def _speaker(window: QWidget) -> Announcer:
    speaker = window.findChild(Announcer)
    return speaker if isinstance(speaker, Announcer) else Announcer(window)
