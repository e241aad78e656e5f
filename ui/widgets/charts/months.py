"""Names of months, or dates, under a time axis."""

from datetime import timedelta

from PySide6.QtCore import QDate, QLocale, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter

from ui.theme.look import Look
from ui.widgets.charts.axis import TimeAxis
from ui.widgets.charts.words import month_words

_SHORT = 62  # days up to which dates are named instead of months
_WEEK = 7
_LATE = 20  # a month that has only its end here is not named
_LINE = 22


def name_months(painter: QPainter, axis: TimeAxis, top: float, look: Look) -> None:
    """Write the months where they begin, or every seventh day of a short time.

    Names are shortened where there is little room, and left out where there is none. The pen's
    colour stays.
    """
    painter.setFont(look.font("ui.axis"))
    metrics = QFontMetricsF(painter.font())
    if axis.days <= _SHORT:
        days = [axis.first + timedelta(days=n) for n in range(0, axis.days, _WEEK)]
        ticks = [(day, _short_date(QDate(day.year, day.month, day.day))) for day in days]
    else:
        months = list(axis.months())
        if len(months) > 1 and axis.first.day > _LATE:
            months = months[1:]
        ticks = [(day, month_words(day.month, short=False)) for day in months]
        room = axis.width / max(1, axis.days / 30)
        if max(metrics.horizontalAdvance(text) for _, text in ticks) + look.px(12) > room:
            ticks = [(day, month_words(day.month, short=True)) for day in months]
    free = 0.0
    for day, text in ticks:
        width = metrics.horizontalAdvance(text)
        x = axis.x(day, 0.0)
        start = axis.total - x if axis.mirrored else x
        if start < free or start + width > axis.left + axis.width + look.px(8):
            continue
        left = x - width if axis.mirrored else x
        painter.drawText(QRectF(left, top, width + 2, look.px(_LINE)), text)
        free = start + width + look.px(8)


def _short_date(day: QDate) -> str:
    """Return a date without its year, such as 6 Mar."""
    return QLocale().toString(day, "d MMM")
