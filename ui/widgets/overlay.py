"""Overlays: dialogs inside the content, which leave the rail usable."""

from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QObject,
    QRect,
    QRectF,
    Qt,
    QVariantAnimation,
    Signal,
)
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.theme.look import Look
from ui.widgets.button import IconButton
from ui.widgets.labels import Heading
from ui.widgets.sheet import OVERLAY_RADIUS, paint_page
from ui.widgets.stops import give_keys, tab_stops

_FILLS_BELOW_EM = 60
_NEARLY = 0.8  # a small question stays small, even where there is little room
_MARGIN = 34
_PAD = 32
_FADE_MS = 240
_RISE = 6


class Overlay(QDialog):
    """A dialog for `OverlayHost`: a title, a close button and `body` for the rest.

    `width` is how wide it wants to be at text scale 1; it never outgrows the content. Esc and
    the close button reject; use `accept` and `reject` and the signals of QDialog.

    Attributes:
        rings: pixels at the sides of the body for the focus rings of what scrolls in it; what does
            not scroll keeps so much of itself.
    """

    rings = 0

    def __init__(
        self,
        look: Look,
        title: str,
        *,
        width: int = 560,
        height: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._wish = (width, height)
        self._filling = False
        self.setWindowFlags(Qt.WindowType.Widget)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._outer = QVBoxLayout(self)
        self._head = head = QHBoxLayout()
        self._title = Heading(look, title, "words.h2")
        self._close = IconButton(look, "x", self.tr("Close"), self.tr("Esc"))
        self._close.clicked.connect(self.reject)
        head.addWidget(self._title, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._body = QVBoxLayout()
        self._outer.addLayout(head)
        self._outer.addLayout(self._body, 1)
        look.changed.connect(self._restyle)
        self._restyle()

    @property
    def body(self) -> QVBoxLayout:
        """Where the content of the overlay goes."""
        return self._body

    @property
    def close_button(self) -> IconButton:
        """The button that rejects."""
        return self._close

    def wanted(self) -> tuple[int, int]:
        """The width and height in pixels it would like; 0 means as high as its content."""
        return self._look.px(self._wish[0]), self._look.px(self._wish[1])

    def set_filling(self, *, filling: bool) -> None:
        """Draw without round corners, because it fills the content."""
        self._filling = filling
        self.update()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's own signature
        """Tab stays inside."""
        stops = self.stops()
        if not stops:
            return True
        now = self.focusWidget()
        here = stops.index(now) if now in stops else -1
        if here < 0:
            target = stops[0 if next else -1]
        else:
            target = stops[(here + (1 if next else -1)) % len(stops)]
        reason = Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
        give_keys(target, reason)
        return True

    def stops(self) -> list[QWidget]:
        """Every widget inside that Tab reaches, in order."""
        return tab_stops(self)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the page."""
        radius = 0 if self._filling else self._look.px(OVERLAY_RADIUS)
        paint_page(QPainter(self), QRectF(self.rect()), radius, self._look)

    def _restyle(self) -> None:
        room = self._look.px(self.rings)
        pad, high = self._look.px(_PAD) - room, self._look.px(24)
        self._outer.setContentsMargins(pad, high, pad, high)
        self._head.setContentsMargins(room, 0, room, 0)
        self._outer.setSpacing(self._look.px(16))
        self._body.setSpacing(self._look.px(12))


class OverlayHost(QWidget):
    """Covers `content` while an overlay is open; overlays may lie on one another.

    Signals:
        opened: An overlay is there now.
        closed: The last overlay went; the content has its focus back.
        turned: Another overlay is in front, or none any more.
    """

    opened = Signal()
    closed = Signal()
    turned = Signal()

    def __init__(self, look: Look, content: QWidget) -> None:
        super().__init__(content)
        self._look = look
        self._content = content
        self._stack: list[tuple[Overlay, QWidget | None]] = []
        self._share = 0.0
        self._motion = QVariantAnimation(self)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._motion.valueChanged.connect(self._fade)
        content.installEventFilter(self)
        look.changed.connect(self.arrange)
        self.hide()

    @property
    def top(self) -> Overlay | None:
        """The overlay in front, if one is open."""
        return self._stack[-1][0] if self._stack else None

    def open(self, overlay: Overlay, first: QWidget | None = None, *, keep: bool = False) -> None:
        """Show an overlay and give it focus, on `first` or else on its first stop.

        It is deleted after it finished, when its signals were delivered, unless `keep` is set.
        """
        overlay.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=not keep)
        before = self.window().focusWidget()
        self._stack.append((overlay, before))
        overlay.setParent(self, Qt.WindowType.Widget)
        overlay.finished.connect(self._finished)
        self.setGeometry(self._content.rect())
        self.show()
        self.raise_()
        self._start()
        self.arrange()
        overlay.show()
        overlay.raise_()
        self.arrange()
        stops = overlay.stops()
        inner = [stop for stop in stops if stop is not overlay.close_button]
        target = first or next(iter(inner or stops), overlay)
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        self.opened.emit()
        self.turned.emit()

    def close_all(self) -> None:
        """Reject every overlay, the one in front first."""
        while self._stack:
            self._stack[-1][0].reject()

    def arrange(self) -> None:
        """Put the overlays in the middle, or over everything when there is little room."""
        self.setGeometry(self._content.rect())
        fills = self._look.em(self.width()) < _FILLS_BELOW_EM
        for overlay, _ in self._stack:
            overlay.set_filling(filling=fills and overlay.wanted()[0] > self.width() * _NEARLY)
            overlay.setGeometry(self._place(overlay, fills=fills))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep covering the content."""
        if watched is self._content and event.type() == QEvent.Type.Resize and self._stack:
            self.arrange()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the overlay goes nowhere."""
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Dim what lies behind."""
        painter = QPainter(self)
        scrim = self._look.scrim()
        scrim.setAlphaF(scrim.alphaF() * self._share)
        painter.fillRect(self.rect(), scrim)

    def _place(self, overlay: Overlay, *, fills: bool) -> QRect:
        wide, high = overlay.wanted()
        margin = self._look.px(_MARGIN)
        area = self.rect().adjusted(margin, margin, -margin, -margin)
        if fills and wide > self.width() * _NEARLY:
            return self.rect()
        width = min(wide, area.width())
        layout = overlay.layout()
        natural = overlay.sizeHint().height()
        if layout is not None and layout.hasHeightForWidth():
            natural = layout.totalHeightForWidth(width)
        height = min(high or natural, area.height())
        rise = round((1 - self._share) * _RISE) if overlay is self.top else 0
        left = self.rect().center().x() - width // 2 + 1
        top = max(area.top(), self.rect().center().y() - height // 2) + rise
        return QRect(left, top, width, height)

    def _start(self) -> None:
        duration = self._look.duration(_FADE_MS)
        if len(self._stack) > 1 or not duration:
            self._share = 1.0
            return
        self._motion.setDuration(duration)
        self._motion.setStartValue(0.0)
        self._motion.setEndValue(1.0)
        self._motion.start()

    def _fade(self, share: float) -> None:
        self._share = share
        if self.top is not None:
            self.arrange()
        self.update()

    def _finished(self) -> None:
        gone = [pair for pair in self._stack if pair[0] is self.sender()]
        for overlay, before in gone:
            at = self._stack.index((overlay, before))
            del self._stack[at]
            overlay.finished.disconnect(self._finished)
            overlay.hide()
            if overlay.testAttribute(Qt.WidgetAttribute.WA_DeleteOnClose):
                overlay.deleteLater()
            if at < len(self._stack):
                # Another one lies above: it keeps the focus, and gives it back to there.
                self._stack[at] = (self._stack[at][0], before)
            elif before is not None and isValid(before) and before.isVisible():
                before.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self._stack:
            self._motion.stop()
            self.hide()
            self.closed.emit()
        if gone:
            self.turned.emit()
