"""What was written and noted earlier today, beside the sheet."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.context import Context
from ui.text import number
from ui.views.check_in.moments import Moment, MomentRow
from ui.views.session.adding import offer
from ui.widgets.button import Button
from ui.widgets.labels import Hairline, Section
from ui.widgets.stops import stand_after

SHOWN = 5


class EarlierToday(QWidget):
    """Up to five moments, then a way to all of them; hidden while there is none.

    Signals:
        entry_requested(UUID): open this entry.
        check_in_requested(CheckIn, QWidget): open this check-in, beside its row.
        day_requested(date): show the whole day.
    """

    entry_requested = Signal(object)
    check_in_requested = Signal(object, object)
    day_requested = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._rows: list[QWidget] = []
        look = context.look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._head = Section(look, self.tr("Earlier today"))
        column.addWidget(self._head)
        self._inner = QVBoxLayout()
        self._inner.setSpacing(0)
        column.addLayout(self._inner)
        self.every = Button(look, "", "plain", tone="accent", start=True)
        self.every.clicked.connect(lambda: self.day_requested.emit(self._context.today()))
        column.addWidget(self.every, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        self.hide()

    @property
    def rows(self) -> list[MomentRow]:
        """The rows shown."""
        return [row for row in self._rows if isinstance(row, MomentRow)]

    def show_moments(self, moments: list[Moment], day: date) -> None:  # noqa: ARG002
        """Show the last five, and how many there are."""
        self.clear()
        for moment in moments[-SHOWN:]:
            if self._rows:
                self._take(Hairline(self._context.look))
            row = MomentRow(self._context.look, moment)
            row.clicked.connect(lambda _=False, one=moment, at=row: self._open(one, at))
            if moment.entry_id is not None:
                offer(self._context, row, "", moment.entry_id)
            self._take(row)
        count = len(moments)
        self.every.setText(self.tr("All %n today", "", count).replace(str(count), number(count), 1))
        self.every.setVisible(count > SHOWN)
        self.setVisible(count > 0)

    def clear(self) -> None:
        """Drop every text."""
        for widget in self._rows:
            self._inner.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._rows.clear()
        self.hide()

    def _open(self, moment: Moment, row: MomentRow) -> None:
        if moment.entry_id is not None:
            self.entry_requested.emit(moment.entry_id)
        elif moment.check_in is not None:
            self.check_in_requested.emit(moment.check_in, row)

    def _take(self, widget: QWidget) -> None:
        self._rows.append(widget)
        self._inner.addWidget(widget)
        stand_after(self._head, self._rows)
