"""Counts the time in circles: their room in front, this window in use, something done lately.

Nothing runs while nobody is in a circle: neither a timer nor a look at keys and clicks.
"""

from datetime import timedelta

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from app.domain.boundaries.acts import LIMITED
from app.domain.boundaries.pace import EVERY, kept_after
from app.domain.boundaries.usage import Meter
from app.domain.failures import Failure
from app.usecases.boundaries.count_usage import count_usage
from app.usecases.boundaries.standing import Standing, standing
from ui.context import Context
from ui.window import MainWindow

_DONE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    }
)
_TURNED = frozenset({QEvent.Type.WindowActivate, QEvent.Type.WindowDeactivate})
_NOTHING = timedelta(0)


class Counting(QObject):
    """Adds up active time and keeps it in the journal, at short intervals and at every leaving.

    Args:
        context: the journal and the clock.
        window: which has to be in use. It owns this.

    Attributes:
        timer: runs while somebody is active in a circle.
    """

    def __init__(self, context: Context, window: MainWindow) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._meter = Meter()
        self._owed = _NOTHING  # what could not be kept yet
        self._standing: Standing | None = None
        self._is_front = False
        self.timer = QTimer(self, singleShot=True)
        self.timer.timeout.connect(self.flush)
        window.flushed.connect(self.flush)
        window.overlays.turned.connect(self._covered)
        context.store.locked.connect(self._forget)

    def look(self, front: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Take note that a circle is in front now, or is no more."""
        if front == self._is_front:
            return
        self._is_front = front
        app = QApplication.instance()
        assert app is not None, "widgets need one"
        if front:
            app.installEventFilter(self)
            now, zone = self._context.present(), self._context.zone()
            self._context.store.read(
                lambda tx: standing(tx, now=now, zone=zone), self._stands, owner=self
            )
            self._turn()
            self._pace()
        else:
            app.removeEventFilter(self)
            self.flush()

    @property
    def is_counting(self) -> bool:
        """Whether time counts now, if something is done."""
        top = self._window.overlays.top
        limited = top is None or getattr(top, "act", None) in LIMITED
        return self._is_front and limited and self._window.isActiveWindow()

    def flush(self) -> None:
        """Keep what was counted; who has done nothing is not looked at again before they do."""
        self.timer.stop()
        self._turn()
        active, self._owed = self._owed + self._meter.take(self._at()), _NOTHING
        if active and self._context.store.is_open:
            self._keep(active)
        else:
            self._owed = active

    # --- Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note keys, clicks and the wheel, and whether the window is in use."""
        kind = event.type()
        if kind in _DONE:
            self._turn()
            self._meter.touch(self._at())
            self._pace()
        elif kind in _TURNED and watched is self._window:
            self.flush()
            self._pace()
        return False

    # --- inside

    def _at(self) -> float:
        return self._context.circles.clock.steady()

    def _turn(self) -> None:
        """Look again whether a circle is what the person looks at."""
        self._meter.look(self._at(), focused=self.is_counting)

    def _covered(self) -> None:
        """A sheet came or went: what is never limited costs no time from its first moment on."""
        self._turn()
        self._pace()

    def _pace(self) -> None:
        """Look again when there is something to keep."""
        if not self.timer.isActive() and self.is_counting:
            found, now, length = self._standing, self._context.present(), EVERY
            if found is not None:
                length = kept_after(found.limits, found.usage, now, self._owed)
            self.timer.start(round(length / timedelta(milliseconds=1)))

    def _keep(self, active: timedelta) -> None:
        now, zone = self._context.present(), self._context.zone()

        def not_kept(_: Failure) -> None:
            self._owed += active  # a full disk is told where words are at stake

        self._context.store.write(
            lambda tx: count_usage(tx, active, now=now, zone=zone), self._stands,
            failed=not_kept, owner=self, initiator=self,
        )  # fmt: skip

    def _stands(self, found: Standing) -> None:
        self._standing = found
        self.timer.stop()
        self._pace()

    def _forget(self) -> None:
        """Nothing of one journal is counted in another."""
        self.look(False)
        self._meter, self._owed, self._standing = Meter(), _NOTHING, None
