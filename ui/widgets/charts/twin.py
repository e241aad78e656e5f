"""The table that says what a chart shows."""

import math
from datetime import date

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
)
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.theme.look import Look
from ui.widgets.charts.table import Cell, Table
from ui.widgets.charts.words import date_words, number_words
from ui.widgets.halo import FocusRing

_Index = QModelIndex | QPersistentModelIndex
_ROW = 32
_MEASURED = 60  # rows that widths are taken from
_ROWS = 10  # more than these scroll
_SIDE = 10
_PAD = 2 * _SIDE + 4


class TableModel(QAbstractTableModel):
    """A `Table` for Qt."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = Table("", ())

    @property
    def table(self) -> Table:
        """What is shown."""
        return self._table

    def set_table(self, table: Table) -> None:
        """Show this."""
        self.beginResetModel()
        self._table = table
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._table.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as above
        """How many columns there are."""
        return 0 if parent.isValid() else len(self._table.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell as the language writes it; numbers stand at the end of their column."""
        if not index.isValid():
            return None
        cell = self._table.rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return _shown(cell)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._table.columns[index.column()]}: {_shown(cell)}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = (
                Qt.AlignmentFlag.AlignTrailing
                if _is_number(cell)
                else Qt.AlignmentFlag.AlignLeading
            )
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The heads, on the side of what stands below them."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._table.columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            rows = self._table.rows
            return _side(number=any(_is_number(row[section]) for row in rows[:_ROWS]))
        return None


class PaddedCells(QStyledItemDelegate):
    """Cells with room at their sides; what is chosen has the theme's ground."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one cell."""
        look, place = self._look, QRect(option.rect)
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(place, look.color("selected"))
        painter.setPen(look.color("line"))
        painter.drawLine(place.bottomLeft(), place.bottomRight())
        side = look.px(_SIDE)
        painter.setFont(look.font("ui.second"))
        painter.setPen(look.color("ink"))
        align = index.data(Qt.ItemDataRole.TextAlignmentRole)
        text = str(index.data() or "")
        painter.drawText(place.adjusted(side, 0, -side, 0), _seen(align, option), text)


class PaddedHead(QHeaderView):
    """The heads of the columns: small, with room at their sides."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the heads, and nothing where there is none."""
        painter = QPainter(self.viewport())
        for index in range(self.count()):
            left, width = self.sectionViewportPosition(index), self.sectionSize(index)
            self.paintSection(painter, QRect(left, 0, width, self.height()), index)

    def paintSection(self, painter: QPainter, rect: QRect, index: int) -> None:
        """Draw one head and the line below it."""
        look, model = self._look, self.model()
        role = Qt.ItemDataRole.TextAlignmentRole
        align = model.headerData(index, self.orientation(), role)
        text = str(model.headerData(index, self.orientation()) or "")
        side = look.px(_SIDE)
        painter.save()
        painter.setFont(look.font("ui.section"))
        painter.setPen(look.color("ink2"))
        flags = QStyle.visualAlignment(self.layoutDirection(), align)
        painter.drawText(rect.adjusted(side, 0, -side, 0), int(flags), text)
        painter.setPen(look.color("control"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()


class TableTwin(QTableView):
    """A chart as a table: real rows and cells, for eyes and for screen readers."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._model = TableModel(self)
        self._ring = FocusRing(look, self, 8)
        self.setModel(self._model)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setAlternatingRowColors(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.viewport().setAutoFillBackground(False)
        self.verticalHeader().hide()
        self.setItemDelegate(PaddedCells(look, self))
        self.setCornerWidget(QWidget())
        head = PaddedHead(look, self)
        head.viewport().setAutoFillBackground(False)
        self.setHorizontalHeader(head)
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        look.changed.connect(self._restyle)
        self._restyle()

    def show_table(self, table: Table) -> None:
        """Show this."""
        self._model.set_table(table)
        self._restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy chosen rows; everything else as in any table."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        else:
            super().keyPressEvent(event)

    def _copy(self) -> None:
        rows = sorted({index.row() for index in self.selectionModel().selectedIndexes()})
        columns = range(self._model.columnCount())
        lines = [
            "\t".join(str(self._model.index(row, column).data() or "") for column in columns)
            for row in rows
        ]
        if lines:
            QApplication.clipboard().setText("\n".join(lines))

    def _restyle(self) -> None:
        look = self._look
        self.setFont(look.font("ui.second"))
        self.horizontalHeader().setFont(look.font("ui.section"))
        row = look.px(_ROW)
        self.verticalHeader().setDefaultSectionSize(row)
        self.verticalHeader().setMinimumSectionSize(row)
        self.horizontalHeader().setFixedHeight(row)
        self._fit()
        self._fit_height()

    def _fit_height(self) -> None:
        look, row = self._look, self._look.px(_ROW)
        shown = max(1, min(self._model.rowCount(), _ROWS))
        wide = self.horizontalHeader().length() > self.viewport().width()
        bar = self.horizontalScrollBar().sizeHint().height() if wide else 0
        self.setFixedHeight((shown + 1) * row + look.px(4) + bar)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for a bar where the columns are wider than the place."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit_height()

    def _fit(self) -> None:
        """Give each column the width of its longest words among the rows that are seen first."""
        table, look = self._model.table, self._look
        cells = QFontMetricsF(look.font("ui.second"))
        heads = QFontMetricsF(look.font("ui.section"))
        for column, head in enumerate(table.columns):
            texts = {_shown(row[column]) for row in table.rows[:_MEASURED]}
            widest = max((cells.horizontalAdvance(text) for text in texts), default=0.0)
            wide = max(widest, heads.horizontalAdvance(head)) + look.px(_PAD)
            self.setColumnWidth(column, math.ceil(wide))


def _seen(align: object, option: QStyleOptionViewItem) -> int:
    """The side of the words in the direction of the view."""
    direction = option.direction
    wanted = align if isinstance(align, Qt.AlignmentFlag) else Qt.AlignmentFlag.AlignLeading
    return int(QStyle.visualAlignment(direction, wanted))


def _side(*, number: bool) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignTrailing if number else Qt.AlignmentFlag.AlignLeading
    return side | Qt.AlignmentFlag.AlignVCenter


def _is_number(cell: Cell) -> bool:
    return isinstance(cell, int | float)


def _shown(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, date):
        return date_words(cell)
    if isinstance(cell, int | float):
        return number_words(cell)
    return cell
