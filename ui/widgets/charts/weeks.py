"""Mood by week: faint dots for days, a line for weekly middle values, bands for gaps."""

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from ui.language import listed
from ui.theme.look import Look
from ui.widgets.charts.axis import TimeAxis
from ui.widgets.charts.base import Chart, Mark
from ui.widgets.charts.marks import grid_pen, paint_hatch
from ui.widgets.charts.months import name_months
from ui.widgets.charts.table import Cell, Table
from ui.widgets.charts.words import date_words, middle_words, span_words, spread_words
from ui.widgets.mood import CLASSES, NEUTRAL, paint_mood_tile
from ui.widgets.paint import box

_GUTTER, _END = 54, 8
_TOP, _HIGH, _FOOT = 12, 240, 34
_TILE = 18
_DOT, _MARKER = 1.8, 3.4
_LINE, _EDGE = 2.4, 1.7
_PILL = 20
_EVENT = 4.5
_SIX = 6


@dataclass(frozen=True, slots=True)
class WeekPoint:
    """One week.

    Attributes:
        first: its first day.
        middle: the middle value, or None where there are too few days for one.
        low, high: the classes it lies between; 0 where there are none.
        days: how many of its days have a check-in.
        of: how many of its days lie in the time shown and have come.
    """

    first: date
    middle: float | None
    low: float
    high: float
    days: int
    of: int = 7


@dataclass(frozen=True, slots=True)
class GapBand:
    """Days without a check-in; `words` say why only where the person said so."""

    first: date
    last: date
    words: str = ""


@dataclass(frozen=True, slots=True)
class EventMark:
    """An event that the person wants to see in the charts."""

    day: date
    words: str


@dataclass(frozen=True, slots=True)
class WeekData:
    """What a `WeekLine` shows."""

    first: date
    last: date
    dots: tuple[tuple[date, float], ...] = ()
    weeks: tuple[WeekPoint, ...] = ()
    gaps: tuple[GapBand, ...] = ()
    events: tuple[EventMark, ...] = ()


class WeekLine(Chart):
    """Weekly middle values, never joined across a week that has none."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(look, name, parent)
        self._data = WeekData(date(2000, 1, 1), date(2000, 1, 1))

    def set_weeks(self, data: WeekData) -> None:
        """Show this."""
        self._data = data
        self._renew(holds=bool(data.weeks or data.gaps or data.events))

    def table(self) -> Table:
        """A row for each week, also for those without a middle value."""
        rows: list[tuple[Cell, ...]] = [
            (
                week.first,
                week.middle,
                middle_words(week.middle) if week.middle is not None else "",
                week.low or None,
                week.high or None,
                week.days,
                week.of,
            )
            for week in self._data.weeks
        ]
        columns = (
            self.tr("Week from"),
            self.tr("Middle value"),
            self.tr("In words"),
            self.tr("Lowest"),
            self.tr("Highest"),
            self.tr("Days with a check-in"),
            self.tr("Days"),
        )
        return Table(self.accessibleName(), columns, tuple(rows))

    # --- Chart -----------------------------------------------------------------------------

    def _make_marks(self) -> list[Mark]:
        found = [*self._week_marks(), *self._gap_marks(), *self._event_marks()]
        return [mark for _, mark in sorted(found, key=lambda pair: pair[0])]

    def _draw(self, painter: QPainter) -> None:
        axis = self._axis()
        self._draw_frame(painter)
        for gap in self._data.gaps:
            paint_hatch(painter, self._band(axis, gap), self._look)
        self._draw_dots(painter, axis)
        self._draw_events(painter, axis)
        self._draw_line(painter, axis)
        for gap in self._data.gaps:
            self._name_gap(painter, self._band(axis, gap), gap.words)
        painter.setPen(self._look.color("ink3"))
        name_months(painter, axis, self._bottom() + self._look.px(6), self._look)

    def _tall(self, width: int) -> int:  # noqa: ARG002 - as high in a narrow place
        return self._look.px(_TOP + _HIGH + _FOOT)

    # --- marks -----------------------------------------------------------------------------

    def _week_marks(self) -> list[tuple[date, Mark]]:
        axis, found = self._axis(), []
        for week in self._data.weeks:
            last = min(week.first + timedelta(days=_SIX), self._data.last)
            if any(gap.first <= week.first and last <= gap.last for gap in self._data.gaps):
                continue
            x = axis.x(self._middle_day(week))
            y = self._y(week.middle if week.middle is not None else NEUTRAL)
            left, width = axis.span(week.first, last)
            reach = QRectF(left, self._y(CLASSES), width, self._bottom() - self._y(CLASSES))
            title = self.tr("Week from %1").replace("%1", date_words(week.first))
            found.append((week.first, Mark(QPointF(x, y), reach, title, self._say(week))))
        return found

    def _say(self, week: WeekPoint) -> str:
        days = self.tr("%n of %1 days", "", week.days).replace("%1", str(week.of))
        if week.middle is None:
            return days
        words = [middle_words(week.middle)]
        if week.low != week.high:
            words.append(spread_words(round(week.low), round(week.high), inside=True))
        return listed([*words, days])

    def _gap_marks(self) -> list[tuple[date, Mark]]:
        axis, found = self._axis(), []
        for gap in self._data.gaps:
            band = self._band(axis, gap)
            value = gap.words or self.tr("No check-ins")
            at = QPointF(band.center().x(), band.center().y())
            mark = Mark(at, band, span_words(gap.first, gap.last), value, gap)
            found.append((gap.first, mark))
        return found

    def _event_marks(self) -> list[tuple[date, Mark]]:
        axis = self._axis()
        side = self._look.px(2 * _EVENT)
        return [
            (event.day, Mark(at, QRectF(at.x() - side, at.y() - side, 2 * side, 2 * side),
                             date_words(event.day), event.words, event))
            for event in self._data.events
            for at in [QPointF(axis.x(event.day), self._y(CLASSES))]
        ]  # fmt: skip

    # --- drawing ---------------------------------------------------------------------------

    def _draw_frame(self, painter: QPainter) -> None:
        look = self._look
        left, right = look.px(_GUTTER), self.width() - look.px(_END)
        tile = look.px(_TILE)
        for level in (CLASSES, NEUTRAL, 1):
            y = round(self._y(level)) + 0.5
            painter.setPen(grid_pen(look))
            painter.drawLine(QLineF(self._x(left), y, self._x(right), y))
            place = self._place(look.px(_GUTTER - 10) - tile, y - tile / 2, tile, tile)
            paint_mood_tile(painter, place, look, level)

    def _draw_dots(self, painter: QPainter, axis: TimeAxis) -> None:
        look = self._look
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("control"))
        radius = max(1.5, _DOT * look.scale)
        for day, value in self._data.dots:
            painter.drawEllipse(QPointF(axis.x(day), self._y(value)), radius, radius)

    def _draw_line(self, painter: QPainter, axis: TimeAxis) -> None:
        look = self._look
        accent, scale = look.color("accent"), look.scale
        for run in self._runs():
            points = [QPointF(axis.x(self._middle_day(w)), self._y(w.middle or 0)) for w in run]
            painter.setPen(
                QPen(accent, _LINE * scale, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap,
                     Qt.PenJoinStyle.RoundJoin)
            )  # fmt: skip
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(QPolygonF(points))
            painter.setPen(QPen(accent, _EDGE * scale))
            painter.setBrush(look.color("page"))
            for point in points:
                painter.drawEllipse(point, _MARKER * scale, _MARKER * scale)

    def _draw_events(self, painter: QPainter, axis: TimeAxis) -> None:
        look = self._look
        lamp, scale = look.color("lamp"), look.scale
        metrics = QFontMetricsF(look.font("ui.axis"))
        free = 0.0
        for event in sorted(self._data.events, key=lambda one: one.day):
            x = axis.x(event.day)
            painter.setPen(QPen(lamp, max(1.0, scale), Qt.PenStyle.DotLine))
            painter.drawLine(QLineF(x, self._y(CLASSES), x, self._bottom()))
            painter.setPen(QPen(lamp, _EDGE * scale))
            painter.setBrush(look.color("page"))
            side = _EVENT * scale
            top = QPointF(x, self._y(CLASSES))
            painter.drawPolygon(QPolygonF([
                QPointF(x, top.y() - side), QPointF(x + side, top.y()),
                QPointF(x, top.y() + side), QPointF(x - side, top.y()),
            ]))  # fmt: skip
            width = metrics.horizontalAdvance(event.words) + look.px(12)
            start = self._x(x) + look.px(8)
            if start >= free and start + width <= self.width() - look.px(_END):
                painter.setPen(look.color("ink2"))
                place = self._place(start, top.y() + look.px(4), width, look.px(18))
                self._write(painter, place, event.words, "start")
                free = start + width

    def _name_gap(self, painter: QPainter, band: QRectF, words: str) -> None:
        """A gap has a name only if the person gave one, and shows it only if it fits."""
        look = self._look
        if not words:
            return
        metrics = QFontMetricsF(look.font("ui.axis"))
        pad, high = look.px(9), look.px(_PILL)
        room = max(band.width() - look.px(6), look.px(64))
        text = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room - 2 * pad)
        width = metrics.horizontalAdvance(text) + 2 * pad
        left = min(max(band.center().x() - width / 2, 0), self.width() - width)
        place = QRectF(left, band.bottom() - high - look.px(4), width, high)
        edge = look.color("control") if look.contrast else None
        box(painter, place, look.px(6), look.color("page"), edge, look.stroke())
        painter.setPen(look.color("ink2"))
        self._write(painter, place, text)

    # --- places ----------------------------------------------------------------------------

    def _runs(self) -> list[list[WeekPoint]]:
        """Weeks in a row that have a middle value."""
        runs: list[list[WeekPoint]] = [[]]
        before: date | None = None
        for week in self._data.weeks:
            if week.middle is None or (before is not None and (week.first - before).days > 7):  # noqa: PLR2004 - a week
                runs.append([])
            if week.middle is not None:
                runs[-1].append(week)
            before = week.first
        return [run for run in runs if run]

    def _axis(self) -> TimeAxis:
        look, data = self._look, self._data
        left = look.px(_GUTTER)
        width = max(1, self.width() - left - look.px(_END))
        return TimeAxis(data.first, data.last, left, width, self.width(), self._mirrored())

    def _middle_day(self, week: WeekPoint) -> date:
        first = max(week.first, self._data.first)
        last = min(week.first + timedelta(days=_SIX), self._data.last)
        return first + (last - first) / 2

    def _band(self, axis: TimeAxis, gap: GapBand) -> QRectF:
        left, width = axis.span(gap.first, gap.last)
        top = self._y(CLASSES)
        return QRectF(left, top, width, self._bottom() - top)

    def _y(self, value: float) -> float:
        """Where a value from 1 to 7 lies."""
        look = self._look
        return look.px(_TOP) + (CLASSES - value) / (CLASSES - 1) * look.px(_HIGH)

    def _bottom(self) -> float:
        return self._y(1)
