"""A small float beside what opened it; Esc or a press elsewhere closes it."""

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QPoint, QPropertyAnimation, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget

from ui.theme.look import Look
from ui.widgets.columns import DownScroll
from ui.widgets.paint import box
from ui.widgets.stops import tab_stops

_RADIUS = 12
_PAD = 16
_RING = 6
_GAP = 6
_EDGE = 8
_FADE_MS = 180
_RISE = 6


class Shield(QWidget):
    """Lies over the window while a popover is open, and closes it at a press beside it."""

    def __init__(self, window: QWidget, pressed: Callable[[], object]) -> None:
        super().__init__(window)
        self._pressed = pressed
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setGeometry(window.rect())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close."""
        event.accept()
        self._pressed()


class Popover(QDialog):
    """A float on `raised`; put its content in `body`, then `show_at` the widget it belongs to.

    It lies inside the window, as overlays do, so that it behaves alike everywhere; where it is
    higher than the window it scrolls.
    """

    def __init__(self, look: Look, name: str, parent: QWidget) -> None:
        super().__init__(parent.window())
        self._look = look
        self.setWindowFlags(Qt.WindowType.Widget)
        self.setAccessibleName(name)
        self._inner = QWidget()
        self.body = QVBoxLayout(self._inner)
        ring = look.px(_RING)  # room for the ring around what has the focus
        self.body.setContentsMargins(ring, ring, ring, ring)
        self.body.setSpacing(look.px(8))
        self._area = DownScroll()
        self._area.hold(self._inner)
        outer = QVBoxLayout(self)
        pad = look.px(_PAD - _RING)
        outer.setContentsMargins(pad, pad, pad, pad)
        outer.addWidget(self._area)
        self._anchor: QWidget | None = None
        self._shield: Shield | None = None
        self._is_aside = False
        self._motion = QPropertyAnimation(self, b"pos", self)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.hide()

    def show_at(self, anchor: QWidget, first: QWidget | None = None) -> None:
        """Open below ``anchor``, or above where there is no room; ``first`` gets the focus."""
        self._anchor = anchor
        self.arrange()
        place = self.pos()
        self._shield = Shield(self.window(), self.reject)
        self._shield.show()
        self.show()
        self.raise_()
        duration = self._look.duration(_FADE_MS)
        if duration:
            self._motion.setDuration(duration)
            self._motion.setStartValue(place + QPoint(0, self._look.px(_RISE)))
            self._motion.setEndValue(place)
            self._motion.start()
        target = first or next(iter(self.stops()), None)
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)

    def arrange(self) -> None:
        """Take the size of the content and a place in the window."""
        pad, edge = 2 * self._look.px(_PAD - _RING), self._look.px(_EDGE)
        room = self.window().size() - QSize(2 * edge, 2 * edge)
        wanted = self._inner.sizeHint() + QSize(pad, pad)
        layout = self._inner.layout()
        if layout is not None and layout.hasHeightForWidth():
            high = layout.totalHeightForWidth(self._inner.sizeHint().width())
            wanted.setHeight(high + pad)
        if wanted.height() > room.height():
            wanted.setWidth(wanted.width() + self._area.verticalScrollBar().sizeHint().width())
        self.resize(wanted.boundedTo(room))
        if self._anchor is not None:
            self.move(self._place(self._anchor))

    def put_aside(self, *, aside: bool) -> None:
        """Let something else lie over the window, or be there again as before."""
        if aside and self.isVisible():
            self._is_aside = True
            self.hide()
        elif not aside and self._is_aside:
            self._is_aside = False
            self.arrange()
            self.show()
            self.raise_()
        if self._shield is not None:
            self._shield.setVisible(not self._is_aside)

    def stops(self) -> list[QWidget]:
        """Every widget inside that Tab reaches, in order."""
        return tab_stops(self)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's own signature
        """Tab stays inside."""
        stops = self.stops()
        now = QApplication.focusWidget()
        here = stops.index(now) if now in stops else -1
        if stops:
            target = stops[(here + (1 if next else -1)) % len(stops)]
            reason = Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
            target.setFocus(reason)
            self._area.ensureWidgetVisible(target)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; Return belongs to the fields and buttons inside."""
        if event.key() == Qt.Key.Key_Escape:
            self.reject()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """Give the focus back to what opened it, and go."""
        if self._shield is not None:
            self._shield.hide()
            self._shield.deleteLater()
            self._shield = None
        anchor, self._anchor = self._anchor, None
        super().done(result)
        if anchor is not None and anchor.isVisible():
            anchor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.deleteLater()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the float."""
        look = self._look
        edge = look.color("control" if look.contrast else "line")
        fill = look.color("raised")
        rect = QRectF(self.rect())
        box(QPainter(self), rect, look.px(_RADIUS), fill, edge, look.stroke())

    def _place(self, anchor: QWidget) -> QPoint:
        window, gap, edge = self.window(), self._look.px(_GAP), self._look.px(_EDGE)
        corner = anchor.mapTo(window, QPoint(0, anchor.height() + gap))
        if anchor.isRightToLeft():
            corner.setX(corner.x() + anchor.width() - self.width())
        if corner.y() + self.height() > window.height() - edge:
            above = anchor.mapTo(window, QPoint(0, 0)).y() - gap - self.height()
            lowest = window.height() - edge - self.height()
            corner.setY(above if above >= edge else max(edge, lowest))
        farthest = window.width() - edge - self.width()
        corner.setX(max(edge, min(corner.x(), farthest)))
        return corner


def close_popovers(window: QWidget) -> None:
    """Close every popover of a window, as when it is locked."""
    for popover in window.findChildren(Popover):
        popover.reject()


def put_popovers_aside(window: QWidget, *, aside: bool) -> None:
    """Let something else lie over the whole window, or bring its popovers back."""
    for popover in window.findChildren(Popover):
        popover.put_aside(aside=aside)
