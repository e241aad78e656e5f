"""Which days: a period that ends today, or days of one's own choice."""

from datetime import date

from PySide6.QtCore import QSignalBlocker, Signal

from ui.context import Context
from ui.views.day_button import DayButton
from ui.views.parts import Group
from ui.views.report.remembered import OWN, PERIODS, USUAL_PERIOD, days_of
from ui.views.report.words import period_name
from ui.widgets.fields import Labelled, Select
from ui.widgets.labels import Label


class PeriodChoice(Group):
    """The period.

    Signals:
        changed(): another one was chosen.
    """

    changed = Signal()

    def __init__(self, context: Context) -> None:
        look = context.look
        super().__init__(look, gap=8)
        self._context = context
        self.preset = Select(look, self.tr("Period"))
        for period in (*PERIODS, OWN):
            self.preset.addItem(period_name(period), period)
        today = context.today()
        first, last = days_of(USUAL_PERIOD, today)
        self.first = DayButton(look, self.tr("First day"), first, context.today)
        self.last = DayButton(look, self.tr("Last day"), last, context.today)
        self._from = Labelled(look, self.tr("From"), self.first)
        self._to = Labelled(look, self.tr("To"), self.last)
        self._trouble = Label(look, self.tr("The last day is before the first one. "
                              "Choose another day."), "ui.small", "danger", wrap=True)  # fmt: skip
        self.add(self.preset, self._from, self._to, self._trouble)
        self.preset.activated.connect(self._preset_chosen)
        self.first.chosen.connect(self._day_chosen)
        self.last.chosen.connect(self._day_chosen)
        self.set_period(USUAL_PERIOD)

    @property
    def period(self) -> str:
        """The period's short name, or "own"."""
        return str(self.preset.currentData())

    def days(self) -> tuple[date, date] | None:
        """Return the first and last day, or None where they make no sense."""
        first, last = self.first.day, self.last.day
        return (first, last) if first <= last else None

    def set_period(self, period: str) -> None:
        """Choose a period without a signal."""
        with QSignalBlocker(self.preset):
            self.preset.setCurrentIndex(max(0, self.preset.findData(period)))
        if period != OWN:
            first, last = days_of(period, self._context.today())
            self.first.set_day(first)
            self.last.set_day(last)
        self._arrange()

    def set_days(self, first: date, last: date) -> None:
        """Choose days of one's own, without a signal."""
        self.first.set_day(first)
        self.last.set_day(last)
        self.set_period(OWN)

    def _preset_chosen(self) -> None:
        self.set_period(self.period)
        if self.period == OWN:
            self.first.setFocus()
        self.changed.emit()

    def _day_chosen(self) -> None:
        self._arrange()
        if self.days() is not None:
            self.changed.emit()

    def _arrange(self) -> None:
        own = self.period == OWN
        self._from.setVisible(own)
        self._to.setVisible(own)
        self._trouble.setVisible(own and self.days() is None)
