"""Chips, and the layout that lets them flow over lines."""

from PySide6.QtCore import QMargins, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QLayout, QLayoutItem, QPushButton, QStyle, QWidget

from ui.theme.look import Look
from ui.theme.tokens import ColorKey
from ui.widgets.halo import FocusRing
from ui.widgets.paint import box, leading, visual
from ui.widgets.text import draw_line

_HEIGHT = 26
_PAD = 11
_ICON = 16
_GAP = 5
_REMOVE = 14


class Chip(QPushButton):
    """A small rounded word: a tag, a filter, a feeling.

    A `removable` chip has a cross; Delete or Backspace removes it too. `soft` gives it the
    tint of a wish. A chip made checkable with `setCheckable` shows the tint while checked.

    Signals:
        remove_requested: The person wants this chip gone.
    """

    remove_requested = Signal()

    def __init__(
        self,
        look: Look,
        text: str,
        *,
        icon: str = "",
        removable: bool = False,
        soft: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._look = look
        self._icon = icon
        self._removable = removable
        self._soft = soft
        self._ring = FocusRing(look, self, _HEIGHT / 2)
        self.setAutoDefault(False)
        self.setAccessibleName(text)
        if removable:
            self.setAccessibleDescription(self.tr("Delete removes it"))
        look.changed.connect(self._restyle)
        self._restyle()

    def spoken_role(self) -> QAccessible.Role | None:
        """A chip that no key reaches only says something."""
        only_says = self.focusPolicy() == Qt.FocusPolicy.NoFocus
        return QAccessible.Role.StaticText if only_says else None

    @property
    def removable(self) -> bool:
        """Whether the chip has a cross."""
        return self._removable

    def sizeHint(self) -> QSize:
        """As wide as its word."""
        look = self._look
        width = 2 * look.px(_PAD) + self._words_width()
        if self._icon:
            width += look.px(_ICON + _GAP)
        if self._removable:
            width += look.px(_REMOVE + _GAP)
        return QSize(width, look.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """A long word is elided in a narrow column."""
        return QSize(min(self.sizeHint().width(), self._look.px(64)), self._look.px(_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete and Backspace remove a removable chip."""
        if self._removable and event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.remove_requested.emit()
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the cross removes the chip."""
        if self._removable and self._target().contains(event.position().toPoint()):
            self.setDown(False)
            self.remove_requested.emit()
            return
        super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the pill, the icon, the word and the cross."""
        painter = QPainter(self)
        look = self._look
        fill, border, ink = self._inks()
        box(painter, QRectF(self.rect()), self.height() / 2, fill, border, look.stroke())
        left, right = look.px(_PAD), self.width() - look.px(_PAD)
        if self._icon:
            place = visual(self, QRect(left, 0, look.px(_ICON), self.height()))
            look.paint_icon(painter, place, self._icon, ink, size=_ICON)
            left += look.px(_ICON + _GAP)
        if self._removable:
            look.paint_icon(painter, self._cross(), "x", ink, size=_REMOVE)
            right -= look.px(_REMOVE + _GAP)
        place = visual(self, QRect(left, 0, right - left, self.height()))
        painter.setPen(look.color(ink))
        painter.setFont(self.font())
        mode = Qt.TextElideMode.ElideRight
        text = QFontMetricsF(self.font()).elidedText(self.text(), mode, place.width() + 0.5)
        flags = leading(self) | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        draw_line(painter, place, flags, text)

    def _inks(self) -> tuple[QColor, QColor | None, ColorKey]:
        look = self._look
        if self._soft or self.isChecked():
            return look.color("accent_soft"), look.color("ink") if look.contrast else None, "accent"
        warm = self.isEnabled() and (self.isDown() or self.underMouse())
        border = look.color("control" if self.isCheckable() or self._removable else "line")
        return look.color("hover" if warm else "raised"), border, "ink2"

    def _target(self) -> QRect:
        """Where a click means the cross: more than what is drawn, since it is small."""
        start = self.width() - self._look.px(_PAD + _REMOVE + _GAP // 2)
        return visual(self, QRect(start, 0, self.width() - start, self.height()))

    def _cross(self) -> QRect:
        side = self._look.px(_REMOVE)
        start = self.width() - self._look.px(_PAD) - side
        return visual(self, QRect(start, 0, side, self.height()))

    def _words_width(self) -> int:
        return int(QFontMetricsF(self.font()).horizontalAdvance(self.text())) + 1

    def _restyle(self) -> None:
        font = self._look.font("ui.small")
        font.setWeight(QFont.Weight.Medium)
        self.setFont(font)
        self.updateGeometry()


_Line = list[tuple[QLayoutItem, QSize]]


class FlowLayout(QLayout):
    """Puts widgets side by side and wraps them, mirrored in right-to-left languages.

    With `apart` the last one stands at the end of the line while all have room on one, and both
    begin at its top.
    """

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8, apart: bool = False) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._apart = apart
        self.setContentsMargins(QMargins(0, 0, 0, 0))
        self.setSpacing(gap)

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item, as QLayout asks."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at `index`, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and give the item at `index`, or None."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It takes what it needs and no more."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines at `width`."""
        edges = self.contentsMargins()
        lines = self._lines(width - edges.left() - edges.right())
        heights = [_height(line) for line in lines]
        gaps = self.spacing() * max(0, len(heights) - 1)
        return sum(heights) + gaps + edges.top() + edges.bottom()

    def setGeometry(self, rect: QRect) -> None:
        """Place every item, in the middle of its line."""
        super().setGeometry(rect)
        owner = self.parentWidget()
        direction = owner.layoutDirection() if owner else Qt.LayoutDirection.LeftToRight
        inner = rect.marginsRemoved(self.contentsMargins())
        y = inner.y()
        lines = self._lines(inner.width())
        for line in lines:
            high, x = _height(line), inner.x()
            for item, size in line:
                apart = self._apart and len(lines) == 1
                if apart and item is line[-1][0]:
                    x = inner.right() + 1 - size.width()
                above = 0 if apart else (high - size.height()) // 2
                place = QRect(QPoint(x, y + above), size)
                item.setGeometry(QStyle.visualRect(direction, inner, place))
                x += size.width() + self.spacing()
            y += high + self.spacing()

    def sizeHint(self) -> QSize:
        """All items on one line."""
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in shown) + self.spacing() * max(0, len(shown) - 1)
        return self._with_edges(QSize(width, max((size.height() for size in shown), default=0)))

    def minimumSize(self) -> QSize:
        """The largest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return self._with_edges(size)

    def _with_edges(self, size: QSize) -> QSize:
        edges = self.contentsMargins()
        return size + QSize(edges.left() + edges.right(), edges.top() + edges.bottom())

    def _lines(self, width: int) -> list[_Line]:
        """Which items stand on which line, and how large each of them is."""
        lines: list[_Line] = []
        taken = 0
        for item in self._items:
            if item.isEmpty():
                continue
            hint = item.sizeHint()
            size = hint.boundedTo(QSize(max(width, 1), hint.height()))
            if not lines or taken + size.width() > width:
                lines.append([])
                taken = 0
            lines[-1].append((item, size))
            taken += size.width() + self.spacing()
        return lines


def _height(line: _Line) -> int:
    return max(size.height() for _, size in line)
