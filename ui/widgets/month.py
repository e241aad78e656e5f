"""A month as a grid of days, with marks for what they hold."""

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from ui.language import beginning, month_year
from ui.theme.look import Look
from ui.week import first_weekday
from ui.widgets.button import IconButton
from ui.widgets.days import DayButton, DayMark
from ui.widgets.labels import Label

__all__ = ["DayButton", "DayMark", "MonthGrid"]

_WEEKS = 6
_WEEK = 7


class MonthGrid(QWidget):
    """A month of days. Arrows move, PageUp and PageDown turn months, Return opens the day.

    Signals:
        day_chosen: The person opens this `datetime.date`.
        month_changed: Another month shows; carries its first `datetime.date`.
    """

    day_chosen = Signal(date)
    month_changed = Signal(date)

    def __init__(self, look: Look, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._today = today
        self._month = today.replace(day=1)
        self._cursor = today
        self._chosen: date | None = None
        self._marks: Mapping[date, DayMark] | None = None
        self._title = Label(look, "", "ui.strong")
        self._back = IconButton(look, "chevron-left", self.tr("Earlier month"), "PgUp")
        self._next = IconButton(look, "chevron-right", self.tr("Later month"), "PgDown")
        self._back.clicked.connect(self._earlier)
        self._next.clicked.connect(self._later)
        self._names = [Label(look, "", "ui.small", "ink3") for _ in range(_WEEK)]
        self._days = [DayButton(look, self) for _ in range(_WEEKS * _WEEK)]
        self._build()
        self._refresh()

    @property
    def month(self) -> date:
        """The first day of the month that shows."""
        return self._month

    @property
    def current_day(self) -> date:
        """The day that has, or would get, the focus."""
        return self._cursor

    def set_marks(self, marks: Mapping[date, DayMark]) -> None:
        """Say what the days hold; days that are missing hold nothing.

        A grid that is never told keeps no room for marks.
        """
        self._marks = marks
        self._refresh()

    def set_today(self, today: date) -> None:
        """A new day has come."""
        self._today = today
        self._refresh()

    def set_chosen(self, day: date | None) -> None:
        """Mark a day as the one that is open, and show its month."""
        self._chosen = day
        if day is not None:
            self._move(day, focus=False)
        self._refresh()

    def set_month(self, month: date) -> None:
        """Show another month; the cursor goes to the same day of it."""
        months = (month.year - self._month.year) * 12 + month.month - self._month.month
        self.turn(months)

    def turn(self, months: int) -> None:
        """Go so many months later, or earlier with a negative number."""
        first = _first(self._cursor, months)
        if first is not None:
            last = _last(first)
            inside = any(day.hasFocus() for day in self._days)
            self._move(min(first.replace(day=min(self._cursor.day, last.day)), last), focus=inside)

    def day_button(self, day: date) -> DayButton | None:
        """The cell that stands for a day now."""
        return next((cell for cell in self._days if cell.day == day), None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Take the keys of all days."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = -1 if right else 1
        steps = {
            Qt.Key.Key_Left: -side,
            Qt.Key.Key_Right: side,
            Qt.Key.Key_Up: -_WEEK,
            Qt.Key.Key_Down: _WEEK,
        }
        if key in steps:
            self._step(steps[key])
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self.turn(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key == Qt.Key.Key_Home:
            self._move(self._month, focus=True)
        elif key == Qt.Key.Key_End:
            self._move(_last(self._month), focus=True)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._open(self._cursor)
        else:
            return False
        return True

    def _earlier(self) -> None:
        self.turn(-1)

    def _later(self) -> None:
        self.turn(1)

    def _day_clicked(self) -> None:
        cell = self.sender()
        if isinstance(cell, DayButton):
            self._open(cell.day)

    def _step(self, days: int) -> None:
        try:
            self._move(self._cursor + timedelta(days=days), focus=True)
        except OverflowError:
            return

    def _open(self, day: date) -> None:
        self._chosen = day
        self._move(day, focus=True)
        self.day_chosen.emit(day)

    def _move(self, day: date, *, focus: bool) -> None:
        self._cursor = day
        first = day.replace(day=1)
        turned = first != self._month
        self._month = first
        self._refresh()
        if turned:
            self.month_changed.emit(first)
        cell = self.day_button(day)
        if focus and cell is not None:
            cell.setFocus(Qt.FocusReason.TabFocusReason)

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._back)
        head.addWidget(self._next)
        outer.addLayout(head)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        for column, label in enumerate(self._names):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            grid.addWidget(label, 0, column)
            grid.setColumnStretch(column, 1)
        for index, cell in enumerate(self._days):
            cell.installEventFilter(self)
            cell.clicked.connect(self._day_clicked)
            grid.addWidget(cell, 1 + index // _WEEK, index % _WEEK)
        outer.addLayout(grid)

    def _refresh(self) -> None:
        locale = self.locale()
        first = self._month
        start_of_week = first_weekday()
        back = (first.isoweekday() - start_of_week) % _WEEK
        self._title.setText(beginning(month_year(first)))
        for column, label in enumerate(self._names):
            number = (start_of_week - 1 + column) % _WEEK + 1
            label.setText(locale.standaloneDayName(number, QLocale.FormatType.ShortFormat))
        for index, cell in enumerate(self._days):
            day = _plus(first, index - back)
            cell.setVisible(day is not None)
            if day is None:
                continue
            cell.show_day(
                day,
                None if self._marks is None else self._marks.get(day, DayMark()),
                today=day == self._today,
                inside=day.month == first.month,
                chosen=day == self._chosen,
            )
            tab = day == self._cursor
            cell.setFocusPolicy(Qt.FocusPolicy.StrongFocus if tab else Qt.FocusPolicy.ClickFocus)


def _plus(day: date, days: int) -> date | None:
    """A day later or earlier; None beyond the calendar."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


def _first(day: date, months: int) -> date | None:
    """The first of a month later or earlier; None beyond the calendar."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, 1) if date.min.year <= year <= date.max.year else None


def _last(first: date) -> date:
    """The last day of a month."""
    after = _first(first, 1)
    return after - timedelta(days=1) if after is not None else date.max
