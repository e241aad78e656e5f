"""Rows of a list, made when they are first looked at."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.text import listed

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """What one row shows.

    Attributes:
        key: what it stands for.
        title, second, third: its lines; empty ones after the first leave no gap.
        trailing: a word at the end of the first line.
        head: whether it only heads the rows below; it cannot be chosen.
        spoken: the whole sentence for a screen reader; the lines if empty.
    """

    key: object
    title: str
    second: str = ""
    third: str = ""
    trailing: str = ""
    head: bool = False
    spoken: str = ""

    @property
    def sentence(self) -> str:
        """What a screen reader hears."""
        parts = (self.title, self.trailing, self.second, self.third)
        return self.spoken or listed(part for part in parts if part)


class RowModel(QAbstractListModel):
    """Rows made when they are first looked at, and kept."""

    ROW = Qt.ItemDataRole.UserRole

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._make: Callable[[int], Row] = lambda number: Row(number, "")
        self._lines: Callable[[int], int] | None = None
        self._made: dict[int, Row] = {}

    def set_rows(self, rows: list[Row]) -> None:
        """Show these rows."""
        self.set_source(len(rows), rows.__getitem__)

    def set_source(
        self,
        count: int,
        make: Callable[[int], Row],
        lines: Callable[[int], int] | None = None,
    ) -> None:
        """Show so many rows, each made by ``make`` when it is needed.

        ``lines`` tells how many lines a row has, 0 for a head, so that a long list can be laid
        out without making every row.
        """
        self.beginResetModel()
        self._count, self._make, self._lines = count, make, lines
        self._made.clear()
        self.endResetModel()

    def row(self, number: int) -> Row:
        """Return a row."""
        made = self._made.get(number)
        if made is None:
            made = self._made[number] = self._make(number)
        return made

    def lines(self, number: int) -> int:
        """Return how many lines a row has; 0 for a head."""
        if self._lines is not None:
            return self._lines(number)
        row = self.row(number)
        return 0 if row.head else 1 + bool(row.second) + bool(row.third)

    def renew(self, first: int, last: int) -> None:
        """Make some rows again."""
        for number in range(first, last + 1):
            self._made.pop(number, None)
        self.dataChanged.emit(self.index(first), self.index(last))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many rows there are."""
        return 0 if parent.isValid() else self._count

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What the view asks of a row."""
        if not index.isValid():
            return None
        if role == self.ROW:
            return self.row(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return self.row(index.row()).title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.row(index.row()).sentence
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Heads cannot be chosen."""
        if index.isValid() and self.row(index.row()).head:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
