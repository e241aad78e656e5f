"""The times that can be looked at: a month, six months, a year."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from ui.text import beginning, month_year, year_text

_MONTHS = 12
_HALF = 6


class Span(StrEnum):
    """How much is looked at."""

    MONTH = "month"
    HALF = "half"
    YEAR = "year"


_LENGTHS = {Span.MONTH: 1, Span.HALF: _HALF, Span.YEAR: _MONTHS}


@dataclass(frozen=True, slots=True)
class Period:
    """A month, six months or a calendar year.

    Attributes:
        first, last: its days, both included; the last may lie in the future.
        today: the date the person sees now.
    """

    span: Span
    first: date
    last: date
    today: date

    @property
    def end(self) -> date:
        """Its last day that has come."""
        return min(self.last, self.today)

    @property
    def is_now(self) -> bool:
        """Whether today lies in it."""
        return self.first <= self.today <= self.last

    def earlier(self) -> "Period":
        """Return the one before; this one at the beginning of the calendar."""
        if self.first.year <= 2:  # noqa: PLR2004 - room for a year before it
            return self
        return period(self.span, self.first - timedelta(days=1), self.today)

    def later(self) -> "Period":
        """Return the one after, at most the one that holds today."""
        if self.last >= self.today:
            return self
        step = _shifted(self.last.replace(day=1), _LENGTHS[self.span])
        return period(self.span, min(_month_end(step), self.today), self.today)

    def title(self) -> str:
        """Return its name, such as "2026, so far"."""
        say = QCoreApplication.translate
        if self.span is Span.YEAR:
            name = year_text(self.first)
        elif self.span is Span.MONTH:
            name = month_year(self.first)
        else:
            locale, form = QLocale(), QLocale.FormatType.LongFormat
            text = say("Insights", "%1 to %2", "two months")
            begin = locale.standaloneMonthName(self.first.month, form)
            if self.first.year != self.last.year:
                begin = month_year(self.first)
            name = text.replace("%1", begin).replace("%2", month_year(self.last))
        if not self.is_now or self.last == self.today or self.span is Span.HALF:
            return beginning(name)
        return beginning(say("Insights", "%1, so far").replace("%1", name))


def period(span: Span, day: date, today: date) -> Period:
    """Return the period that holds a day; six months are those that end with its month."""
    if span is Span.YEAR:
        return Period(span, date(day.year, 1, 1), date(day.year, _MONTHS, 31), today)
    first = day.replace(day=1)
    return Period(span, _shifted(first, 1 - _LENGTHS[span]), _month_end(first), today)


def _shifted(first: date, months: int) -> date:
    """Return the first day of a month so many months later, or earlier."""
    index = max(_MONTHS, first.year * _MONTHS + first.month - 1 + months)
    year, month = divmod(index, _MONTHS)
    return date(min(year, date.max.year), month + 1, 1)


def _month_end(first: date) -> date:
    last = QDate(first.year, first.month, 1).daysInMonth()
    return first.replace(day=last)
