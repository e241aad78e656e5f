"""Lists of painted rows: versions, deleted entries, problems, sections."""

from dataclasses import dataclass

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.theme.look import Look
from ui.theme.tokens import ColorKey
from ui.theme.type import FontRole
from ui.views.row_model import Row, RowModel
from ui.widgets.paint import box
from ui.widgets.text import draw_line

__all__ = ["Row", "RowDelegate", "RowList", "RowModel", "RowStyle"]

_RADIUS = 10
PAD = 14
_INSET = 2
_ABOVE = 9
_HEAD = 42
_BOX = 20
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class RowStyle:
    """Which roles of type the lines have."""

    title: FontRole = "ui.strong"
    second: FontRole = "ui.small"
    third: FontRole = "ui.small"
    second_color: ColorKey = "ink2"
    third_color: ColorKey = "ink3"


class RowDelegate(QStyledItemDelegate):
    """Paints rows."""

    def __init__(self, look: Look, style: RowStyle, view: "RowList") -> None:
        super().__init__(view)
        self._look, self._style, self._view = look, style, view

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002
        """As high as its lines."""
        return QSize(self._look.px(120), self.height(self._view.rows.lines(index.row())))

    def height(self, lines: int) -> int:
        """How high a row of so many lines is, in pixels; 0 lines are a head."""
        look, style = self._look, self._style
        if not lines:
            return look.px(_HEAD)
        roles = (style.title, style.second, style.third)[:lines]
        return sum(look.line_height(role) for role in roles) + 2 * look.px(_ABOVE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row."""
        row: Row = index.data(RowModel.ROW)
        painter.save()
        place: QRect = option.rect
        inner = place.adjusted(self._look.px(PAD), 0, -self._look.px(PAD), 0)
        if row.head:
            self._line(painter, option, inner.adjusted(0, self._look.px(12), 0, 0), row.title,
                       "ui.section", "ink2")  # fmt: skip
        else:
            state: QStyle.StateFlag = option.state
            self._ground(painter, place, state)
            if self._view.ticks:
                inner = self._tick(painter, option, inner, state)
            self._lines(painter, option, inner, row)
        painter.restore()

    def _ground(self, painter: QPainter, place: QRect, state: QStyle.StateFlag) -> None:
        look = self._look
        rect = QRectF(place).adjusted(_INSET, 1, -_INSET, -1)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        warm = bool(state & QStyle.StateFlag.State_MouseOver)
        if chosen or warm:
            edge = look.color("ink") if look.contrast and chosen else None
            fill = look.color("selected" if chosen else "hover")
            box(painter, rect, look.px(_RADIUS), fill, edge, look.stroke())
        if state & QStyle.StateFlag.State_HasFocus and (self._view.by_key or look.contrast):
            painter.setPen(QPen(look.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), look.px(_RADIUS), look.px(_RADIUS))

    def _tick(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        inner: QRect,
        state: QStyle.StateFlag,
    ) -> QRect:
        look = self._look
        side, on = look.px(_BOX), bool(state & QStyle.StateFlag.State_Selected)
        top = inner.top() + look.px(_ABOVE) + (look.line_height(self._style.title) - side) // 2
        place = self._visual(option, QRect(QPoint(inner.left(), top), QSize(side, side)))
        fill = look.color("accent" if on else "page")
        border = look.color("accent" if on else "control")
        box(painter, QRectF(place), look.px(5), fill, border, 1.5)
        if on:
            look.paint_icon(painter, place, "check", "on_accent", size=16)
        return inner.adjusted(side + look.px(12), 0, 0, 0)

    def _lines(
        self, painter: QPainter, option: QStyleOptionViewItem, inner: QRect, row: Row
    ) -> None:
        look, style = self._look, self._style
        top = inner.top() + look.px(_ABOVE)
        first = QRect(inner.left(), top, inner.width(), look.line_height(style.title))
        if row.trailing:
            width = int(QFontMetricsF(look.font("ui.small")).horizontalAdvance(row.trailing)) + 2
            end = QRect(first.right() - width + 1, top, width, first.height())
            self._line(painter, option, end, row.trailing, "ui.small", "ink2")
            first.setRight(end.left() - look.px(12))
        self._line(painter, option, first, row.title, style.title, "ink")
        top = first.bottom() + 1
        for text, role, color in (
            (row.second, style.second, style.second_color),
            (row.third, style.third, style.third_color),
        ):
            if text:
                place = QRect(inner.left(), top, inner.width(), look.line_height(role))
                self._line(painter, option, place, text, role, color)
                top = place.bottom() + 1

    def _line(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        rect: QRect,
        text: str,
        role: FontRole,
        color: ColorKey,
    ) -> None:
        font = self._look.font(role)
        place = self._visual(option, rect)
        elided = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        right = self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.setFont(font)
        painter.setPen(self._look.color(color))
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        draw_line(painter, place, int(flags) | int(Qt.TextFlag.TextSingleLine), elided)

    def _visual(self, option: QStyleOptionViewItem, rect: QRect) -> QRect:
        whole: QRect = option.rect
        return QStyle.visualRect(self._view.layoutDirection(), whole, rect)


class RowList(QListView):
    """A list of `Row`s.

    Args:
        look: how it looks.
        name: its accessible name.
        style: the type of its lines.
        ticks: whether several rows can be chosen, each with a box to tick.

    Attributes:
        rows: the model.
        by_key: whether the focus came by key, so that it is shown.

    Signals:
        chosen(object): the key of the row that is now current.
        opened(object): Return or a double click on a row, with its key.
        delete_pressed(): Delete was pressed.
        ticked(): other rows are ticked now.
    """

    chosen = Signal(object)
    opened = Signal(object)
    delete_pressed = Signal()
    ticked = Signal()

    def __init__(
        self,
        look: Look,
        name: str,
        *,
        style: RowStyle | None = None,
        ticks: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.ticks = ticks
        self.by_key = False
        self.rows = RowModel(self)
        self.delegate = RowDelegate(look, style or RowStyle(), self)
        self.setModel(self.rows)
        self.setItemDelegate(self.delegate)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        several = QAbstractItemView.SelectionMode.MultiSelection
        one = QAbstractItemView.SelectionMode.SingleSelection
        self.setSelectionMode(several if ticks else one)
        self.viewport().setAutoFillBackground(False)
        self.activated.connect(lambda index: self.opened.emit(self.rows.row(index.row()).key))
        self.selectionModel().selectionChanged.connect(lambda *_: self.ticked.emit())
        look.changed.connect(self._restyle)
        self._restyle()

    def keys(self) -> list[object]:
        """Return the keys of the chosen rows, from top to bottom."""
        numbers = sorted(index.row() for index in self.selectedIndexes())
        return [self.rows.row(number).key for number in numbers]

    def choose(self, number: int) -> None:
        """Make a row the current one and bring it into sight."""
        if 0 <= number < self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(number))
            self.scrollTo(self.rows.index(number))

    def natural_height(self, most: int) -> int:
        """Return how high it is with all its rows in sight, but with at most so many."""
        shown = min(most, self.rows.rowCount())
        return sum(self.delegate.height(self.rows.lines(number)) for number in range(shown))

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Tell which row is current."""
        super().currentChanged(current, previous)
        if current.isValid() and not self.rows.row(current.row()).head:
            self.chosen.emit(self.rows.row(current.row()).key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete, and the keys of every list; heads are stepped over."""
        self.by_key = True
        if event.key() == Qt.Key.Key_Delete:
            self.delete_pressed.emit()
            return
        super().keyPressEvent(event)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Step over heads."""
        up = {
            QAbstractItemView.CursorAction.MoveUp,
            QAbstractItemView.CursorAction.MovePageUp,
            QAbstractItemView.CursorAction.MoveEnd,
            QAbstractItemView.CursorAction.MovePrevious,
        }
        found = super().moveCursor(action, modifiers)
        step = -1 if action in up else 1
        number = found.row() if found.isValid() else -1
        while 0 <= number < self.rows.rowCount() and self.rows.row(number).head:
            number += step
        if number < 0 or number >= self.rows.rowCount():
            return self.currentIndex()
        return self.rows.index(number)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Forget that the focus came by key."""
        self.by_key = False
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Remember how the focus came; the first row becomes current if none is."""
        self.by_key = event.reason() in {
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
            Qt.FocusReason.ShortcutFocusReason,
        }
        super().focusInEvent(event)
        self._settle()

    def _settle(self) -> None:
        if self.currentIndex().isValid():
            return
        for number in range(self.rows.rowCount()):
            if not self.rows.row(number).head:
                index = self.rows.index(number)
                if self.ticks:
                    flag = self.selectionModel().SelectionFlag.NoUpdate
                    self.selectionModel().setCurrentIndex(index, flag)
                else:
                    self.setCurrentIndex(index)
                return

    def _restyle(self) -> None:
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
