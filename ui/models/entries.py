"""The list of entries: positions of all, rows of those that are looked at."""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from enum import IntEnum
from typing import Any
from uuid import UUID

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from app.domain.entry import EntryRow
from app.vault.transaction import Transaction
from ui.models.sentences import row_sentence
from ui.store import Store


class Role(IntEnum):
    """What the delegate asks for: the row, whether its day is new, whether it needs a year."""

    ROW = Qt.ItemDataRole.UserRole + 1
    FIRST_OF_DAY = Qt.ItemDataRole.UserRole + 2
    DATED = Qt.ItemDataRole.UserRole + 3


_OF_A_ROW = frozenset({Role.ROW, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole})

Fetch = Callable[[Transaction, list[int]], list[EntryRow]]
AnyIndex = QModelIndex | QPersistentModelIndex

PAGE = 64
_KEPT = 2_400
_SECONDS_A_DAY = 86_400


def timeline_rows(tx: Transaction, positions: list[int]) -> list[EntryRow]:
    """Fetch rows of the timeline."""
    return tx.timeline.rows(positions)


class EntryModel(QAbstractListModel):
    """Entries by position; rows come from the vault in pages while they are looked at.

    A row that is on its way is None: the delegate leaves its place empty. Rows that were changed
    stay as they were until the new ones are here.

    No `dataChanged` is emitted for them: no size depends on a row, and Qt would lay out the whole
    list again.

    Signals:
        rows_arrived(): what is in sight is to be painted again.
    """

    rows_arrived = Signal()

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._positions: list[int] = []
        self._fetch: Fetch = timeline_rows
        self._by_days = True
        self._rows: OrderedDict[int, EntryRow] = OrderedDict()
        self._stale: set[int] = set()
        self._asked: set[int] = set()
        self._wanted: list[int] = []
        self._turn = 0
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._ask)

    # --- what is listed

    @property
    def positions(self) -> Sequence[int]:
        """All positions, in the order shown."""
        return self._positions

    def show_positions(
        self,
        positions: list[int],
        *,
        fetch: Fetch = timeline_rows,
        by_days: bool = True,
        rows: Iterable[EntryRow] = (),
    ) -> None:
        """List these entries.

        Args:
            positions: where they stand in the timeline, in the order to show.
            fetch: how their rows are read.
            by_days: whether a day's number stands on its first entry only.
            rows: rows that are known already.
        """
        other = fetch is not self._fetch
        if other:
            self._turn += 1
            self._asked.clear()
            self._rows.clear()
        self._fetch, self._by_days = fetch, by_days
        for row in rows:
            self._keep(row)
        if other or not self._step_to(positions):
            self.beginResetModel()
            self._positions = positions
            self.endResetModel()

    def note_changes(self, entries: Iterable[UUID], *, many: bool) -> None:
        """Load rows again: those of these entries, or all of them."""
        ids = set(entries)
        self._stale |= {place for place, row in self._rows.items() if many or row.id in ids}
        self._asked -= self._stale
        if self._stale:
            self.rows_arrived.emit()

    def clear(self) -> None:
        """Drop every row."""
        self._turn += 1
        self.beginResetModel()
        self._positions = []
        self._rows.clear()
        self._stale.clear()
        self._asked.clear()
        self._wanted.clear()
        self._fetch = timeline_rows
        self.endResetModel()

    # --- rows

    def row(self, number: int) -> EntryRow | None:
        """Return a row; None while it is on its way, and then it is asked for."""
        if not 0 <= number < len(self._positions):
            return None
        place = self._positions[number]
        found = self._rows.get(place)
        if (found is None or place in self._stale) and place not in self._asked:
            self._wanted.append(number)
            if not self._soon.isActive():
                self._soon.start(0)
        return found

    def known(self, number: int) -> EntryRow | None:
        """Return a row if it is here; it is not asked for."""
        if not 0 <= number < len(self._positions):
            return None
        return self._rows.get(self._positions[number])

    def number_of(self, position: int) -> int:
        """Return which row a position has, or -1."""
        try:
            return self._positions.index(position)
        except ValueError:
            return -1

    def day_of(self, number: int) -> date | None:
        """Return the day of a row, also before it is here (then by its moment in UTC)."""
        if not 0 <= number < len(self._positions):
            return None
        row = self._rows.get(self._positions[number])
        if row is not None:
            return row.local_date
        try:
            return date.min + timedelta(days=self._positions[number] // _SECONDS_A_DAY)
        except OverflowError:
            return None

    def starts_day(self, number: int) -> bool:
        """Whether a row is the first shown of its day."""
        if not self._by_days or number == 0:
            return True
        return self.day_of(number) != self.day_of(number - 1)

    # --- Qt

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """How many entries are listed."""
        return 0 if parent is not None and parent.isValid() else len(self._positions)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A row, its heading, or one sentence for screen readers."""
        if not index.isValid():
            return None
        if role == Role.FIRST_OF_DAY:
            return self.starts_day(index.row())
        if role == Role.DATED:
            return not self._by_days
        row = self.row(index.row()) if role in _OF_A_ROW else None
        if row is None or role == Role.ROW:
            return row
        return row.heading if role == Qt.ItemDataRole.DisplayRole else row_sentence(row)

    # --- inside

    def _step_to(self, positions: list[int]) -> bool:
        """Go over to a list that differs by one entry without losing the selection."""
        old = self._positions
        if positions == old:
            return True
        if abs(len(positions) - len(old)) != 1:
            return False
        longer, shorter = (positions, old) if len(positions) > len(old) else (old, positions)
        at = next(
            (i for i, (a, b) in enumerate(zip(longer, shorter, strict=False)) if a != b),
            len(shorter),
        )
        if longer[at + 1 :] != shorter[at:]:
            return False
        if longer is positions:
            self.beginInsertRows(QModelIndex(), at, at)
            self._positions = positions
            self.endInsertRows()
        else:
            self.beginRemoveRows(QModelIndex(), at, at)
            self._positions = positions
            self.endRemoveRows()
        return True

    def _ask(self) -> None:
        """Ask for the pages that hold the wanted rows, and the row before for its day."""
        wanted, self._wanted = self._wanted, []
        pages = {number // PAGE for number in wanted}
        places: list[int] = []
        for page in sorted(pages):
            first = max(0, page * PAGE - 1)
            for place in self._positions[first : (page + 1) * PAGE]:
                fresh = place in self._rows and place not in self._stale
                if not fresh and place not in self._asked:
                    places.append(place)
        if not places:
            return
        self._asked.update(places)
        turn, fetch = self._turn, self._fetch
        self._store.read(
            lambda tx: fetch(tx, places),
            lambda rows: self._arrived(turn, places, rows),
            owner=self,
        )

    def _arrived(self, turn: int, places: list[int], rows: list[EntryRow]) -> None:
        if turn != self._turn:
            return
        self._asked.difference_update(places)
        self._stale.difference_update(places)
        for row in rows:
            self._keep(row)
        while len(self._rows) > _KEPT:
            self._rows.popitem(last=False)
        self.rows_arrived.emit()

    def _keep(self, row: EntryRow) -> None:
        self._rows[row.position] = row
        self._rows.move_to_end(row.position)
