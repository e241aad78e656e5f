"""A small float beside what opened it; Esc or a press elsewhere closes it."""

from PySide6.QtCore import QEasingCurve, QPoint, QPropertyAnimation, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ui.theme.look import Look
from ui.widgets.paint import box

_RADIUS = 12
_PAD = 16
_GAP = 6
_FADE_MS = 180
_RISE = 6


class Popover(QDialog):
    """A float on `raised`; put its content in `body`, then `show_at` the widget it belongs to."""

    def __init__(self, look: Look, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        flags = Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint
        self.setWindowFlags(flags | Qt.WindowType.NoDropShadowWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(name)
        self.body = QVBoxLayout(self)
        pad = look.px(_PAD)
        self.body.setContentsMargins(pad, pad, pad, pad)
        self.body.setSpacing(look.px(8))
        self._anchor: QWidget | None = None
        self._motion = QPropertyAnimation(self, b"pos", self)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)

    def show_at(self, anchor: QWidget, first: QWidget | None = None) -> None:
        """Open below ``anchor``, or above where there is no room; ``first`` gets the focus."""
        self._anchor = anchor
        self.adjustSize()
        place = self._place(anchor)
        duration = self._look.duration(_FADE_MS)
        self.move(place)
        self.show()
        if duration:
            self._motion.setDuration(duration)
            self._motion.setStartValue(place + QPoint(0, self._look.px(_RISE)))
            self._motion.setEndValue(place)
            self._motion.start()
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; Return belongs to the fields and buttons inside."""
        if event.key() == Qt.Key.Key_Escape:
            self.reject()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
        else:
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """Give the focus back to what opened it."""
        anchor = self._anchor
        super().done(result)
        if anchor is not None and anchor.isVisible():
            anchor.setFocus(Qt.FocusReason.PopupFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the float."""
        look = self._look
        edge = look.color("control" if look.contrast else "line")
        fill = look.color("raised")
        rect = QRectF(self.rect())
        box(QPainter(self), rect, look.px(_RADIUS), fill, edge, look.stroke())

    def _place(self, anchor: QWidget) -> QPoint:
        gap, size = self._look.px(_GAP), self.size()
        corner = anchor.mapToGlobal(QPoint(0, anchor.height() + gap))
        if anchor.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            corner.setX(corner.x() + anchor.width() - size.width())
        screen = anchor.screen()
        room = anchor.window().frameGeometry().intersected(screen.availableGeometry())
        if corner.y() + size.height() > room.bottom():
            above = anchor.mapToGlobal(QPoint(0, 0)).y() - gap - size.height()
            corner.setY(max(room.top(), above))
        left, right = room.left() + gap, room.right() - size.width() - gap
        corner.setX(max(left, min(corner.x(), right)))
        return corner
