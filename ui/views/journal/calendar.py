"""The calendar above the list: a month of days with their entries and moods."""

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.entry import DayMark as Mark
from app.vault.transaction import Transaction
from ui.context import Context
from ui.text import beginning, full_day
from ui.views.editing.space import Space
from ui.widgets.labels import Hairline, Section
from ui.widgets.month import DayMark, MonthGrid


class CalendarPane(QWidget):
    """A month; a chosen day is listed below.

    Signals:
        day_chosen(date): list this day.
    """

    day_chosen = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        look = context.look
        self.month = MonthGrid(look, context.today())
        self.month.day_chosen.connect(self._choose)
        self.month.month_changed.connect(lambda _: self.load())
        self._told = Section(look, "")
        column = QVBoxLayout(self)
        Space(look, column, 14, 8, 14, 4, gap=8)
        column.addWidget(self.month)
        column.addWidget(Hairline(look))
        head = QVBoxLayout()
        Space(look, head, 8)
        head.addWidget(self._told)
        column.addLayout(head)

    def begin(self, day: date) -> None:
        """Show a day's month and list the day."""
        self.month.set_today(self._context.today())
        self.month.set_chosen(day)
        self.load()
        self._choose(day)

    def load(self) -> None:
        """Read the marks of what is shown."""
        first = self.month.month - timedelta(days=min(7, (self.month.month - date.min).days))
        last = first + timedelta(days=min(49, (date.max - first).days))

        def read(tx: Transaction) -> list[Mark]:
            return tx.timeline.marks(first, last)

        self._context.store.read(read, self._show, owner=self, replaces="calendar")

    def clear(self) -> None:
        """Drop every mark."""
        self.month.set_marks({})

    def _show(self, marks: list[Mark]) -> None:
        self.month.set_marks({one.day: DayMark(one.entries, one.valence) for one in marks})

    def _choose(self, day: date) -> None:
        self._told.setText(beginning(full_day(day)))
        self.day_chosen.emit(day)
