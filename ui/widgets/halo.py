"""What a widget shows outside its own edge: the focus ring, a sheet's shadow."""

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from ui.theme.look import Look
from ui.theme.style import RINGED_PROPERTY

_FOLLOW = frozenset(
    {
        QEvent.Type.Move,
        QEvent.Type.Resize,
        QEvent.Type.Show,
        QEvent.Type.Hide,
        QEvent.Type.ParentChange,
    }
)
_BY_KEY = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
    }
)
_STAYS = frozenset({Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason})
RING_GAP = 3  # from the edge of the widget to the middle of the ring
RING_WIDTH = 2


class Halo(QWidget):
    """A mouse-transparent sibling that keeps around `target`, `outset` pixels larger.

    It lives in the nearest ancestor that has room for it, so that it is not cut off.
    """

    def __init__(self, target: QWidget, outset: int, *, below: bool = False) -> None:
        super().__init__(target.parentWidget())
        self._target = target
        self._outset = outset
        self._below = below
        self._watched: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        target.destroyed.connect(self.deleteLater)
        target.installEventFilter(self)
        self.follow()

    def set_outset(self, outset: int) -> None:
        """Keep another distance."""
        self._outset = outset
        self.follow()

    def inner(self) -> QRectF:
        """Where the target is, in this widget's coordinates."""
        return QRectF(self.rect()).adjusted(
            self._outset, self._outset, -self._outset, -self._outset
        )

    def follow(self) -> None:
        """Take the place around the target again."""
        if not shiboken6.isValid(self._target):  # it went, and this goes with the next events
            return
        host = self._host()
        if host is None or not self._target.isVisibleTo(host):
            self.hide()
            return
        if self.parentWidget() is not host:
            self.setParent(host)
        self._watch(host)
        self.setGeometry(self._around(host))
        if self._below:
            self.stackUnder(self._branch(host))
        else:
            self.raise_()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Move along with the target and everything between it and this widget."""
        if event.type() in _FOLLOW:
            self.follow()
        return False

    def _around(self, host: QWidget) -> QRect:
        corner = self._target.mapTo(host, QPoint(0, 0))
        reach = self._outset
        return QRect(corner, self._target.size()).adjusted(-reach, -reach, reach, reach)

    def _host(self) -> QWidget | None:
        host = self._target.parentWidget()
        while host is not None and not host.isWindow():
            above = host.parentWidget()
            scrolled = above is not None and isinstance(above.parentWidget(), QAbstractScrollArea)
            if above is None or scrolled or host.rect().contains(self._around(host)):
                break
            host = above
        return host

    def _branch(self, host: QWidget) -> QWidget:
        """The child of `host` that the target is in."""
        branch = self._target
        while (above := branch.parentWidget()) is not None and above is not host:
            branch = above
        return branch

    def _watch(self, host: QWidget) -> None:
        between: list[QWidget] = []
        above = self._target.parentWidget()
        while above is not None and above is not host:
            between.append(above)
            above = above.parentWidget()
        if between != self._watched:
            for widget in self._watched:
                widget.removeEventFilter(self)
            for widget in between:
                widget.installEventFilter(self)
            self._watched = between


class RingHalo(Halo):
    """A ring around a widget in the focus colour."""

    def __init__(self, look: Look, target: QWidget, radius: float) -> None:
        self._look = look
        self._radius = radius
        self._width = RING_WIDTH
        super().__init__(target, RING_GAP + RING_WIDTH)

    @property
    def width_drawn(self) -> int:
        """How wide the ring is, in pixels."""
        return self._width

    def draw_wide(self, *, wide: bool) -> None:
        """Draw the ring twice as wide, or as usual."""
        self._width = 2 * RING_WIDTH if wide else RING_WIDTH
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.color("focus"), self._width))
        rect = self.inner().adjusted(-RING_GAP, -RING_GAP, RING_GAP, RING_GAP)
        radius = self._look.px(self._radius) + RING_GAP
        painter.drawRoundedRect(rect, radius, radius)


class FocusRing(QObject):
    """Shows a ring around a widget while it has focus that came by key.

    `radius` is the widget's own corner radius at text scale 1. In high contrast the ring shows
    for every kind of focus. Where a ring also marks what is chosen (`marks`), that of the focus is
    twice as wide: else nobody sees where the keys go.
    """

    def __init__(self, look: Look, target: QWidget, radius: float, *, marks: bool = False) -> None:
        super().__init__(target)
        self._marks = marks
        self._look = look
        self._target = target
        self._radius = radius
        self._ring: RingHalo | None = None
        self._focused = False
        self._kept = False
        target.installEventFilter(self)

    @property
    def shown(self) -> bool:
        """Whether the ring is there now."""
        return self._ring is not None

    def set_kept(self, kept: bool) -> None:  # noqa: FBT001 - reads as Qt's own setters
        """Keep the ring without focus too, for a thing that is chosen."""
        self._kept = kept
        self._settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Watch focus come and go."""
        if isinstance(event, QFocusEvent) and (
            event.reason() not in _STAYS or (self._look.contrast and event.gotFocus())
        ):
            self._focused = event.gotFocus() and self._wanted(event.reason())
            self._settle()
        return False

    def _settle(self) -> None:
        """Show the ring or take it away."""
        wanted = self._focused or self._kept
        if wanted and self._ring is None:
            self._ring = RingHalo(self._look, self._target, self._radius)
            self._target.setProperty(RINGED_PROPERTY, True)
        elif not wanted and self._ring is not None:
            self._ring.hide()
            self._ring.deleteLater()
            self._ring = None
            if shiboken6.isValid(self._target):  # a widget loses the focus while it is deleted
                self._target.setProperty(RINGED_PROPERTY, None)
        if self._ring is not None:
            self._ring.draw_wide(wide=self._marks and self._focused)

    def _wanted(self, reason: Qt.FocusReason) -> bool:
        if self._look.contrast or reason in _BY_KEY:
            return True
        by_key = Qt.WidgetAttribute.WA_KeyboardFocusChange
        other = reason == Qt.FocusReason.OtherFocusReason
        return other and self._target.window().testAttribute(by_key)
