"""The table that says what a chart shows."""

from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHeaderView,
    QTableView,
    QWidget,
)

from ui.theme.look import Look
from ui.widgets.charts.table import Cell, Table
from ui.widgets.charts.words import date_words, number_words
from ui.widgets.halo import FocusRing

_Index = QModelIndex | QPersistentModelIndex
_ROW = 32
_ROWS = 10  # more than these scroll
_PAD = 24


class TableModel(QAbstractTableModel):
    """A `Table` for Qt."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = Table("", ())

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
        head = self.horizontalHeader()
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
        shown = max(1, min(self._model.rowCount(), _ROWS))
        self.setFixedHeight((shown + 1) * row + look.px(4))

    def _fit(self) -> None:
        """Give each column the width of its longest words among the rows that are seen first."""
        metrics = self.fontMetrics()
        heads = self.horizontalHeader().fontMetrics()
        for column in range(self._model.columnCount()):
            head = str(self._model.headerData(column, Qt.Orientation.Horizontal) or "")
            texts = [
                str(self._model.index(row, column).data() or "")
                for row in range(min(self._model.rowCount(), 200))
            ]
            widest = max((metrics.horizontalAdvance(text) for text in texts), default=0)
            wide = max(widest, heads.horizontalAdvance(head)) + self._look.px(_PAD)
            self.setColumnWidth(column, wide)


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
