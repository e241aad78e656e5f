"""The line between list and page: dragged, clicked, or moved by arrow keys."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from ui.theme.look import Look
from ui.widgets.faces import teach_readers
from ui.widgets.halo import RING_WIDTH

_BEFORE, _GRAB = 4, 24  # pixels to take hold of: those over the list, and all
_STEP = 24  # that an arrow key moves it, at text scale 1
_WIDTHS = (260, 336, 480)  # of the list, at text scale 1; a click goes from one to the next


class HairHandle(QSplitterHandle):
    """One pixel to see, and enough to take hold of: most of it lies over the margin of the page.

    What dragging does, arrow keys do too, and a click that goes nowhere: the list takes the next
    of three widths.
    """

    def __init__(self, look: Look, splitter: QSplitter, moved: Callable[[int], object]) -> None:
        super().__init__(Qt.Orientation.Horizontal, splitter)
        teach_readers()
        self._look, self._moved = look, moved
        self._pressed: int | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Width of the list"))
        self.setAccessibleDescription(
            self.tr("Left and right arrow change it. A click goes to the next of three widths.")
        )

    def spoken_role(self) -> QAccessible.Role:
        """What divides two parts."""
        return QAccessible.Role.Separator

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the hairline; thicker and in the colour of the ring while it has the keys.

        No ring: a splitter takes every widget that is made inside it for a part of its own.
        """
        painter = QPainter(self)
        line: QColor = self._look.color("line")
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        at = self.width() - _BEFORE - 1 if mirrored else _BEFORE
        if self.hasFocus():
            wide = 2 * RING_WIDTH
            color = self._look.color("focus")
            painter.fillRect(at - wide // 2, 0, wide, self.height(), color)
        else:
            painter.fillRect(at, 0, 1, self.height(), line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be wide again: the splitter gives it a few pixels each time it lays itself out."""
        super().resizeEvent(event)
        splitter = self.splitter()
        if self.width() < _GRAB and isinstance(splitter, HairSplitter):
            splitter.widen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move it, in the direction they point."""
        ways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        way = ways.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
            return
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            way = -way
        self._moved(self.splitter().sizes()[0] + way * self._look.px(_STEP))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where the list ended."""
        self._pressed = self.splitter().sizes()[0]
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click without a drag takes the next width."""
        super().mouseReleaseEvent(event)
        now = self.splitter().sizes()[0]
        if event.button() is Qt.MouseButton.LeftButton and now == self._pressed:
            widths = [self._look.px(width) for width in _WIDTHS]
            self._moved(next((width for width in widths if width > now), widths[0]))
        self._pressed = None


class HairSplitter(QSplitter):
    """A splitter of two parts whose handle lies over both sides."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        self._look = look
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)

    def createHandle(self) -> QSplitterHandle:
        """Make a handle that is drawn as a hairline."""
        return HairHandle(self._look, self, self.set_first)

    def set_first(self, width: int) -> None:
        """Give the first part a width in pixels, as far as both have room; as if dragged."""
        self.setSizes([width, max(0, self.width() - width)])
        self.splitterMoved.emit(self.sizes()[0], 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Widen the handle beyond what the layout gives it."""
        super().resizeEvent(event)
        self.widen()

    def widen(self) -> None:
        """Let the handle reach over both sides."""
        handle = self.handle(1)
        rect = handle.geometry()
        if rect.width() < _GRAB:
            line = rect.center().x()
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            left = line - (_GRAB - _BEFORE - 1) if mirrored else line - _BEFORE
            handle.setGeometry(left, rect.top(), _GRAB, rect.height())
        handle.raise_()
