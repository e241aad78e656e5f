"""When to lock: idle time, sleep, the system's own lock screen."""

import time
from collections.abc import Callable
from typing import cast

from PySide6.QtCore import SLOT, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QInputEvent, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication

from ui.widgets.faces import PRESSED_FOR_SOMEBODY

_LOOK_EVERY = 5_000
_SLEPT = 30.0
_WARN_AT_MOST = 60.0  # seconds before the idle lock
_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
        PRESSED_FOR_SOMEBODY,
    }
)
_OF_A_PERSON = (QInputEvent, QInputMethodEvent)
_KEYS = frozenset({QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress})


class LockWatch(QObject):
    """Watches for reasons to lock.

    ``pressed`` hears of every key before anybody else, first when it is asked who wants it and
    then when it is pressed, and says whether that was its end.

    Signals:
        idle_soon(): less than a minute is left of the chosen time, and at least twenty seconds.
        stayed(): somebody did something after that.
        idle(): there was no key and no click for the chosen time.
        suspended(): the computer sleeps or its screen is being locked.
    """

    idle_soon = Signal()
    stayed = Signal()
    idle = Signal()
    suspended = Signal()

    def __init__(
        self,
        app: QApplication,
        *,
        monotonic: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
        pressed: Callable[[QKeyEvent], bool] = lambda _: False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._monotonic, self._wall, self._pressed = monotonic, wall, pressed
        self._minutes = 0
        self._is_soon = False
        self._last_input = monotonic()
        self._seen = (monotonic(), wall())
        self._timer = QTimer(self, interval=_LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        app.installEventFilter(self)

    def set_minutes(self, minutes: int) -> None:
        """Lock after so many idle minutes; 0 never locks."""
        self._minutes = minutes
        self._note()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Note that the person is there; a key may be for somebody who waits for just that."""
        if not isinstance(event, _OF_A_PERSON):  # thousands come while a room is made
            return False
        if event.type() in _INPUT:
            self._note()
        return isinstance(event, QKeyEvent) and event.type() in _KEYS and self._pressed(event)

    def look(self) -> None:
        """Compare the clocks: one that ran on while the other stood still means sleep."""
        now = (self._monotonic(), self._wall())
        slept = (now[1] - self._seen[1]) - (now[0] - self._seen[0])
        self._seen = now
        if slept > _SLEPT:
            self.suspended.emit()
            return
        limit = self._minutes * 60.0
        idle = now[0] - self._last_input
        if limit and idle >= limit:
            self._last_input, self._is_soon = now[0], False
            self.idle.emit()
        elif limit and not self._is_soon and idle >= limit - min(_WARN_AT_MOST, limit / 2):
            self._is_soon = True
            self.idle_soon.emit()

    def _note(self) -> None:
        """Count from now on."""
        self._last_input = self._monotonic()
        if self._is_soon:
            self._is_soon = False
            self.stayed.emit()

    def listen_to_desktop(self) -> None:
        """Ask the desktop to be told of sleep and of its lock screen, where it can tell."""
        from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415 - not on every platform

        system, session = QDBusConnection.systemBus(), QDBusConnection.sessionBus()
        # As text, whatever the stubs say: the binding refuses the same slot as bytes.
        slot = cast("bytes", SLOT("_sleep(bool)"))
        login, manager = "org.freedesktop.login1", "org.freedesktop.login1.Manager"
        system.connect(login, "/org/freedesktop/login1", manager, "PrepareForSleep", self, slot)
        for name, path in (
            ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
            ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
            ("org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"),
            ("org.mate.ScreenSaver", "/org/mate/ScreenSaver"),
            ("org.xfce.ScreenSaver", "/org/xfce/ScreenSaver"),
        ):
            session.connect(name, path, name, "ActiveChanged", self, slot)

    @Slot(bool)
    def _sleep(self, begins: bool) -> None:  # noqa: FBT001 - a signal's argument
        if begins:
            self.suspended.emit()
