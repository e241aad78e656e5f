"""A day to choose: a button that says it, and a month below."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal

from ui.text import beginning, full_day
from ui.theme.look import Look
from ui.views.editing.popover import Popover
from ui.widgets.button import Button
from ui.widgets.month import MonthGrid


class DayButton(Button):
    """Shows a day and lets another one be chosen.

    Args:
        look: how it looks.
        name: what the day is for; spoken before the day.
        day: the day.
        today: gives the present day, which the month marks.

    Signals:
        chosen(date): the person chose another day.
    """

    chosen = Signal(object)

    def __init__(self, look: Look, name: str, day: date, today: Callable[[], date]) -> None:
        super().__init__(look, "", icon="calendar", start=True)
        self._name, self._today = name, today
        self._day = day
        self.popover: Popover | None = None
        self.clicked.connect(self._open)
        self.set_day(day)

    @property
    def day(self) -> date:
        """The day that it says."""
        return self._day

    def set_day(self, day: date) -> None:
        """Say another day, without a signal."""
        self._day = day
        text = beginning(full_day(day))
        self.setText(text)
        self.setAccessibleName(f"{self._name}: {text}")

    def _open(self) -> None:
        popover = Popover(self._look, self._name, self)
        month = MonthGrid(self._look, self._today())
        month.set_month(self._day)
        month.set_chosen(self._day)

        def choose(day: date) -> None:
            popover.accept()
            if day != self._day:
                self.set_day(day)
                self.chosen.emit(day)

        month.day_chosen.connect(choose)
        popover.body.addWidget(month, 0, Qt.AlignmentFlag.AlignTop)
        popover.show_at(self, month.day_button(self._day))
        self.popover = popover
