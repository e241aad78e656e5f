"""The tray icon: quick capture, and a daily reminder when it is asked for."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from app.domain.when import local
from app.settings import REMINDER, REMINDER_AT
from ui.context import Context

_MINUTE = 60_000


class Tray(QObject):
    """What stands in the system's tray; never anything of a person's words.

    Signals:
        capture_wanted(): write something quickly.
        check_in_wanted(): say quickly how it is.
        window_wanted(): open the window.
        lock_wanted(): lock.
        quit_wanted(): end the program.
    """

    capture_wanted = Signal()
    check_in_wanted = Signal()
    window_wanted = Signal()
    lock_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, context: Context, icon: QIcon, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._menu = QMenu()
        self._icon = QSystemTrayIcon(icon, self)
        self._icon.setToolTip("Lamplit")
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._clicked)
        self._icon.messageClicked.connect(self.window_wanted)
        entries: tuple[tuple[str, Callable[[], object]], ...] = (
            (self.tr("Write something"), self.capture_wanted.emit),
            (self.tr("Check in"), self.check_in_wanted.emit),
            (self.tr("Open Lamplit"), self.window_wanted.emit),
            (self.tr("Lock"), self.lock_wanted.emit),
            (self.tr("Quit"), self.quit_wanted.emit),
        )
        for text, act in entries:
            self._menu.addAction(text).triggered.connect(act)
        # When to remind is kept after locking, so that it can remind while locked; nothing else is.
        self._remind_at: int | None = None
        self._reminded = ""
        self._timer = QTimer(self, interval=_MINUTE)
        self._timer.timeout.connect(self.look)
        context.preferences.changed.connect(self._read)
        context.store.opened.connect(self._read)

    @staticmethod
    def is_available() -> bool:
        """Whether the desktop has a tray."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show(self) -> None:
        """Stand in the tray."""
        self._icon.show()
        self._timer.start()

    def look(self) -> bool:
        """Remind if it is time and it was not done today; return whether it did."""
        if self._remind_at is None:
            return False
        seen = local(self._context.now(), self._context.zone())
        minute, day = seen.hour * 60 + seen.minute, seen.date().isoformat()
        if minute < self._remind_at or self._reminded == day:
            return False
        late = minute > self._remind_at + 1
        self._reminded = day
        if late:
            # The program was not running at that time: it does not catch up.
            return False
        text = QCoreApplication.translate("Tray", "A page is here, if you want one.")
        self._icon.showMessage("Lamplit", text, self._icon.icon())
        return True

    def _read(self) -> None:
        if self._context.store.is_open:
            get = self._context.preferences.get
            self._remind_at = get(REMINDER_AT) if get(REMINDER) else None

    def _clicked(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self.capture_wanted.emit()
