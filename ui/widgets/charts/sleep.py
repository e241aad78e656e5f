"""Nights, or weeks of nights, as bars from falling asleep to waking up."""

import math
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QLineF, QLocale, QPointF, QRectF, QTime
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from ui.language import listed
from ui.theme.look import Look
from ui.widgets.charts.axis import TimeAxis
from ui.widgets.charts.base import Chart, Mark
from ui.widgets.charts.marks import grid_pen
from ui.widgets.charts.months import name_months
from ui.widgets.charts.table import Cell, Table
from ui.widgets.charts.words import (
    date_words,
    hours_words,
    middle_words,
    number_words,
    span_words,
    tile_of,
)
from ui.widgets.mood import paint_mood_tile
from ui.widgets.paint import box

_GUTTER, _END = 54, 8
_TOP, _HIGH, _STRIP, _FOOT = 10, 170, 30, 30
_WIDEST = 16
_TILE, _SMALL_TILE = 18, 14
_DAY = 24
_USUAL = (-2.0, 8.0)  # hours from midnight that always show


@dataclass(frozen=True, slots=True)
class SleepBar:
    """One night, or the middle values of several.

    Attributes:
        first, last: the dates of waking up it stands for.
        asleep, awake: hours from the midnight before waking up; falling asleep before midnight
            is negative. None where not known.
        hours: how long; the middle value of several.
        nights: how many nights it rests on.
        quality: 1 to 5, or None.
        mood: the middle mood of those days, 1 to 7, or None.
    """

    first: date
    last: date
    asleep: float | None
    awake: float | None
    hours: float | None
    nights: int = 1
    quality: float | None = None
    mood: float | None = None


class SleepBars(Chart):
    """Bars of sleep over a strip of the mood of the same days."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(look, name, parent)
        self._bars: tuple[SleepBar, ...] = ()
        self._first = self._last = date(2000, 1, 1)

    def set_nights(self, bars: tuple[SleepBar, ...], first: date, last: date) -> None:
        """Show nights between two days."""
        self._bars = bars
        self._first, self._last = first, last
        self._renew(holds=bool(bars))

    def table(self) -> Table:
        """A row for each night or week."""
        rows: list[tuple[Cell, ...]] = [
            (
                bar.first,
                bar.last,
                _clock(bar.asleep),
                _clock(bar.awake),
                bar.hours,
                bar.quality,
                bar.nights,
                bar.mood,
            )
            for bar in self._bars
        ]
        columns = (
            self.tr("From"),
            self.tr("To"),
            self.tr("Asleep"),
            self.tr("Awake"),
            self.tr("Hours"),
            self.tr("Quality, 1 to 5"),
            self.tr("Nights"),
            self.tr("Middle mood"),
        )
        return Table(self.accessibleName(), columns, tuple(rows))

    # --- Chart -----------------------------------------------------------------------------

    def _make_marks(self) -> list[Mark]:
        axis, marks = self._axis(), []
        for bar in self._bars:
            left, width = axis.span(bar.first, bar.last)
            reach = QRectF(left, 0, width, self.height())
            y = self._y(bar.asleep) if bar.asleep is not None else self._y(_USUAL[0])
            title = span_words(bar.first, bar.last) if bar.nights > 1 else date_words(bar.last)
            marks.append(Mark(QPointF(reach.center().x(), y), reach, title, self._say(bar)))
        return marks

    def _draw(self, painter: QPainter) -> None:
        look, axis = self._look, self._axis()
        self._draw_hours(painter)
        for bar in self._bars:
            left, width = axis.span(bar.first, bar.last)
            x = left + width / 2
            if bar.asleep is not None and bar.awake is not None:
                wide = max(2.0, min(look.px(_WIDEST), width * 0.62))
                top, bottom = self._y(bar.asleep), self._y(bar.awake)
                place = QRectF(x - wide / 2, top, wide, max(2.0, bottom - top))
                edge = look.color("ink" if look.contrast else "accent")
                fill = look.color("accent_soft")
                box(painter, place, min(wide / 2, look.px(5)), fill, edge, look.stroke())
            self._draw_mood(painter, x, width, bar)
        painter.setPen(look.color("ink3"))
        name_months(painter, axis, look.px(_TOP + _HIGH + _STRIP + 4), look)

    def _tall(self, width: int) -> int:  # noqa: ARG002 - as high in a narrow place
        return self._look.px(_TOP + _HIGH + _STRIP + _FOOT)

    # --- inside ----------------------------------------------------------------------------

    def _say(self, bar: SleepBar) -> str:
        words = []
        if bar.hours is not None:
            words.append(hours_words(bar.hours))
        if bar.asleep is not None and bar.awake is not None:
            text = self.tr("%1 to %2", "two times of day")
            words.append(text.replace("%1", _clock(bar.asleep)).replace("%2", _clock(bar.awake)))
        if bar.quality is not None:
            words.append(self.tr("quality %1 of 5").replace("%1", number_words(bar.quality)))
        if bar.nights > 1:
            words.append(self.tr("%n nights", "", bar.nights))
        if bar.mood is not None:
            words.append(middle_words(bar.mood))
        return listed(words)

    def _draw_hours(self, painter: QPainter) -> None:
        look = self._look
        left, right = look.px(_GUTTER), self.width() - look.px(_END)
        low, high = self._range()
        step = 2 if high - low <= _DAY / 2 else 4
        hour = math.ceil(low / step) * step
        while hour <= high:
            y = round(self._y(hour)) + 0.5
            painter.setPen(grid_pen(look))
            painter.drawLine(QLineF(self._x(left), y, self._x(right), y))
            painter.setPen(look.color("ink3"))
            place = self._place(0, y - look.px(9), left - look.px(8), look.px(18))
            self._write(painter, place, _clock(hour), "start")
            hour += step

    def _draw_mood(self, painter: QPainter, x: float, width: float, bar: SleepBar) -> None:
        look = self._look
        wide = width >= look.px(_TILE + 2)
        tile = look.px(_TILE if wide else _SMALL_TILE)
        if bar.mood is None or width < look.px(_SMALL_TILE):
            return
        y = look.px(_TOP + _HIGH) + (look.px(_STRIP) - tile) / 2 + look.px(2)
        paint_mood_tile(painter, QRectF(x - tile / 2, y, tile, tile), look, tile_of(bar.mood))

    def _range(self) -> tuple[float, float]:
        """From which hour to which the chart goes."""
        early = [bar.asleep for bar in self._bars if bar.asleep is not None]
        late = [bar.awake for bar in self._bars if bar.awake is not None]
        return math.floor(min([*early, _USUAL[0]])), math.ceil(max([*late, _USUAL[1]]))

    def _axis(self) -> TimeAxis:
        look = self._look
        left = look.px(_GUTTER)
        width = max(1, self.width() - left - look.px(_END))
        return TimeAxis(self._first, self._last, left, width, self.width(), self._mirrored())

    def _y(self, hour: float) -> float:
        low, high = self._range()
        look = self._look
        return look.px(_TOP) + (hour - low) / (high - low) * look.px(_HIGH)


def _clock(hours: float | None) -> str:
    """Return a time of day from hours after (or before) midnight; empty for None."""
    if hours is None:
        return ""
    minutes = round(hours * 60) % (_DAY * 60)
    time = QTime(minutes // 60, minutes % 60)
    return QLocale().toString(time, QLocale.FormatType.ShortFormat)
