"""When: this moment or the whole day, now or before."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from app.domain.failures import Failure
from app.domain.mood import Span
from app.domain.when import from_wall, local
from ui.context import Context
from ui.text import clock, failure_text, full_day, moment_text
from ui.views.check_in.clock import read_time, time_text
from ui.views.check_in.fold import Fold
from ui.views.check_in.noting import Noting
from ui.widgets.chips import FlowLayout
from ui.widgets.fields import TextField
from ui.widgets.labels import LiveLabel
from ui.widgets.month import MonthGrid
from ui.widgets.segments import Segments

_SOON = timedelta(minutes=1)
_TIME = 104


class TimeField(TextField):
    """A field as wide as a time of day."""

    def sizeHint(self) -> QSize:
        """Room for a time."""
        return QSize(self._look.px(_TIME), super().sizeHint().height())


class WhenPart(Fold):
    """The day, the time, and whether the whole day is meant."""

    def __init__(self, context: Context, noting: Noting, moved: Callable[[], object]) -> None:
        look = context.look
        super().__init__(look, "")
        self._look = look
        self._context, self._noting, self._moved = context, noting, moved
        self.head.setText(self.tr("When"))
        self.span = Segments(
            look, self.tr("What it speaks of"),
            [(str(Span.MOMENT), self.tr("A moment")), (str(Span.DAY), self.tr("The whole day"))],
        )  # fmt: skip
        self.time = TimeField(look, self.tr("Time"))
        self._month: MonthGrid | None = None
        self.trouble = LiveLabel(look, "ui.small")
        self.trouble.hide()
        holder = QWidget()
        flow = FlowLayout(holder, gap=look.px(12))
        flow.addWidget(self.span)
        flow.addWidget(self.time)
        self.body.addWidget(holder)
        self.body.addWidget(self.trouble)
        self.span.chosen.connect(self._take_span)
        self.time.editingFinished.connect(self.take_typed)
        # Its 42 days take longest to make of all that the form shows.
        self.opening.connect(lambda: self.month)

    @property
    def month(self) -> MonthGrid:
        """The days; made when they are looked at."""
        if self._month is None:
            self._month = MonthGrid(self._look, self._context.today())
            self._month.set_chosen(self._day())
            self._month.day_chosen.connect(lambda day: self._move(day, None))
            self.body.addWidget(self._month)
        return self._month

    @property
    def written_later(self) -> bool:
        """Whether what is noted now speaks of an earlier time."""
        item = self._noting.item
        if item is not None:
            return item.back_filled
        at, _ = self._noting.moment
        return (self._context.now() - at).total_seconds() > 3600  # noqa: PLR2004 - an hour

    def refresh(self) -> None:
        """Show what is said now."""
        at, zone = self._noting.moment
        seen = local(at, zone)
        span = self._noting.feelings.span
        self.span.setEnabled(self._noting.item is not None)
        if self.span.value() != str(span):
            self.span.set_value(str(span))
        self.time.setVisible(span is Span.MOMENT)
        if not self.time.hasFocus():
            self.time.setText(clock(at, zone))
        if self._month is not None:
            self._month.set_chosen(seen.date())
        whole = self.tr("%1, the whole day").replace("%1", full_day(seen.date()))
        short = moment_text(at, zone, self._context.today())
        self.head.set_summary(whole if span is Span.DAY else short)

    def _day(self) -> date:
        at, zone = self._noting.moment
        return local(at, zone).date()

    def take_typed(self) -> None:
        """Take the time that stands in the field, or say what is not understood."""
        if self.time.isHidden():
            return
        at, zone = self._noting.moment
        if self.time.text() == clock(at, zone):
            return
        found = read_time(self.time.text())
        if found is None:
            self._say(self.tr("Write the time like 21:04."))
            return
        self._move(local(at, zone).date(), found)

    def _take_span(self, value: str) -> None:
        self._noting.feel(replace(self._noting.feelings, span=Span(value)))

    def _move(self, day: date, at_time: time | None) -> None:
        at, zone = self._noting.moment
        seen = local(at, zone)
        wanted = at_time or seen.time().replace(tzinfo=None)
        try:
            moment = from_wall(datetime.combine(day, wanted), zone)
        except Failure as failure:
            self._say(failure_text(failure))
            return
        if moment > self._context.now() + _SOON:
            self._say(self.tr("That is still to come. Choose a time up to now."))
            self.month.set_chosen(seen.date())
            return
        self.trouble.hide()
        self._noting.move(moment, zone)
        self.time.setText(time_text(wanted))
        self._moved()

    def _say(self, text: str) -> None:
        self.trouble.setText(text)
        self.trouble.show()
