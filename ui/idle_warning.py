"""The last minute before the idle lock: said and shown, and any key keeps the journal open."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from ui.locking import LockWatch
from ui.theme.look import Look
from ui.widgets.strip import Strip
from ui.window import MainWindow


class IdleWarning(QObject):
    """A line at the top of the window, over everything, while the idle lock is near.

    It takes no focus: whoever writes on has answered it. While everything is hidden, or on the
    way in, nothing is said.

    Args:
        window: the main window.
        look: how things look.
        watch: knows how long nobody did anything.
    """

    def __init__(self, window: MainWindow, look: Look, watch: LockWatch) -> None:
        super().__init__(watch)
        self._window = window
        self.strip = Strip(look, "note", window)
        watch.idle_soon.connect(self._warn)
        watch.stayed.connect(self.strip.dismiss)
        watch.idle.connect(self.strip.dismiss)
        window.installEventFilter(self)
        look.changed.connect(self._arrange)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the width of the window."""
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._arrange()
        return False

    def _warn(self) -> None:
        if self._window.is_at_gate or self._window.hiding.is_on or not self._window.isVisible():
            return
        text = self.tr("Lamplit locks in less than a minute. Any key keeps it open.")
        self.strip.show_message(text, closable=False)
        self._arrange()
        self.strip.raise_()

    def _arrange(self) -> None:
        if self.strip.isHidden():
            return
        width = self._window.width()
        high = max(self.strip.sizeHint().height(), self.strip.heightForWidth(width))
        self.strip.setGeometry(0, 0, width, high)


def idle_watch(app: QApplication, window: MainWindow, look: Look, parent: QObject) -> LockWatch:
    """Watch for reasons to lock, and tell beforehand when nobody is there."""
    watch = LockWatch(app, pressed=window.hiding.pressed, parent=parent)
    IdleWarning(window, look, watch)
    return watch
