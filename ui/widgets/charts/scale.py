"""One scale of the person's own over time: faint dots for days, a line for weekly middle values."""

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from ui.language import listed
from ui.theme.look import Look
from ui.widgets.charts.amounts import amount_words, length_words, round_range
from ui.widgets.charts.axis import TimeAxis
from ui.widgets.charts.base import Chart, Mark
from ui.widgets.charts.marks import grid_pen
from ui.widgets.charts.months import name_months
from ui.widgets.charts.table import Cell, Table
from ui.widgets.charts.weeks import WeekPoint
from ui.widgets.charts.words import date_words

_END, _APART = 8, 8
_TOP, _HIGH, _FOOT = 12, 132, 30
_DOT, _MARKER = 1.8, 3.2
_LINE, _EDGE = 2.2, 1.6
_LABEL = 18
_WEEK = 7


@dataclass(frozen=True, slots=True)
class ScaleData:
    """What a `ScaleLine` shows.

    Attributes:
        dots: one value a day, in the order of days.
        weeks: every week, also those without a middle value; the line never crosses one of these.
        low, high: the ends of the scale; None where it has none.
        unit: what a number counts.
        minutes: the values are lengths of time in minutes.
    """

    first: date
    last: date
    dots: tuple[tuple[date, float], ...] = ()
    weeks: tuple[WeekPoint, ...] = ()
    low: float | None = None
    high: float | None = None
    unit: str = ""
    minutes: bool = False


_NOTHING = ScaleData(date(2000, 1, 1), date(2000, 1, 1))


class ScaleLine(Chart):
    """Weekly middle values of one scale in its own range."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(look, name, parent)
        self._data = _NOTHING
        self._range = (0.0, 1.0)

    def set_scale(self, data: ScaleData | None) -> None:
        """Show this; None shows nothing."""
        self._data = data = data or _NOTHING
        values = (value for _, value in data.dots)
        self._range = round_range(values, data.low, data.high, clock=data.minutes)
        self._renew(holds=bool(data.dots))

    def table(self) -> Table:
        """A row for each week, also for those with nothing noted."""
        rows: list[tuple[Cell, ...]] = [
            (week.first, week.middle, *self._ends(week), week.days, week.of)
            for week in self._data.weeks
        ]
        columns = (
            self.tr("Week from"),
            self.tr("Middle value"),
            self.tr("Lowest"),
            self.tr("Highest"),
            self.tr("Days noted"),
            self.tr("Days"),
        )
        return Table(self.accessibleName(), columns, tuple(rows))

    # --- Chart -----------------------------------------------------------------------------

    def _make_marks(self) -> list[Mark]:
        """Each week with a value; where there are too few days, their values themselves."""
        axis, top, bottom = self._axis(), self._y(self._range[1]), self._y(self._range[0])
        found = []
        for week in self._data.weeks:
            values = self._values(week)
            if not values:
                continue
            middle = week.middle if week.middle is not None else sum(values) / len(values)
            at = QPointF(axis.x(self._middle_day(week)), self._y(middle))
            left, width = axis.span(week.first, self._end(week))
            reach = QRectF(left, top, width, bottom - top)
            title = self.tr("Week from %1").replace("%1", date_words(week.first))
            found.append(Mark(at, reach, title, self._say(week, values)))
        return found

    def _draw(self, painter: QPainter) -> None:
        axis = self._axis()
        self._draw_frame(painter)
        look = self._look
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("control"))
        radius = max(1.5, _DOT * look.scale)
        for day, value in self._data.dots:
            painter.drawEllipse(QPointF(axis.x(day), self._y(value)), radius, radius)
        self._draw_line(painter, axis)
        painter.setPen(look.color("ink3"))
        name_months(painter, axis, self._y(self._range[0]) + look.px(6), look)

    def _tall(self, width: int) -> int:  # noqa: ARG002 - as high in a narrow place
        return self._look.px(_TOP + _HIGH + _FOOT)

    # --- words -----------------------------------------------------------------------------

    def _say(self, week: WeekPoint, values: list[float]) -> str:
        days = self.tr("%n of %1 days", "", week.days).replace("%1", str(week.of))
        if week.middle is None:
            return listed([*(self._words(value) for value in values), days])
        words = [self._words(week.middle)]
        if week.low != week.high:
            text = self.tr("from %1 to %2", "two values").replace("%1", self._words(week.low))
            words.append(text.replace("%2", self._words(week.high)))
        return listed([*words, days])

    def _words(self, value: float, *, unit: bool = True) -> str:
        if self._data.minutes:
            return length_words(value)
        return amount_words(value, self._data.unit if unit else "")

    # --- drawing ---------------------------------------------------------------------------

    def _draw_frame(self, painter: QPainter) -> None:
        look, gutter = self._look, self._gutter()
        right = self.width() - look.px(_END)
        for level in self._levels():
            y = round(self._y(level)) + 0.5
            painter.setPen(grid_pen(look))
            painter.drawLine(QLineF(self._x(gutter), y, self._x(right), y))
            painter.setPen(look.color("ink3"))
            high = look.px(_LABEL)
            place = self._place(0, y - high / 2, gutter - look.px(_APART), high)
            self._write(painter, place, self._words(level, unit=False), "end")

    def _draw_line(self, painter: QPainter, axis: TimeAxis) -> None:
        look = self._look
        accent, scale = look.color("accent"), look.scale
        for run in self._runs():
            points = [QPointF(axis.x(self._middle_day(w)), self._y(w.middle or 0)) for w in run]
            pen = QPen(accent, _LINE * scale)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(QPolygonF(points))
            painter.setPen(QPen(accent, _EDGE * scale))
            painter.setBrush(look.color("page"))
            for point in points:
                painter.drawEllipse(point, _MARKER * scale, _MARKER * scale)

    # --- places ----------------------------------------------------------------------------

    def _runs(self) -> list[list[WeekPoint]]:
        """Weeks in a row that have a middle value."""
        runs: list[list[WeekPoint]] = [[]]
        for week in self._data.weeks:
            if week.middle is None:
                runs.append([])
            else:
                runs[-1].append(week)
        return [run for run in runs if run]

    def _values(self, week: WeekPoint) -> list[float]:
        if week.middle is not None:
            return [week.middle]
        end = self._end(week)
        return [value for day, value in self._data.dots if week.first <= day <= end]

    def _ends(self, week: WeekPoint) -> tuple[float | None, float | None]:
        return (None, None) if week.middle is None else (week.low, week.high)

    def _levels(self) -> tuple[float, float, float]:
        """The lines that values are read against."""
        low, high = self._range
        return low, low + (high - low) / 2, high

    def _gutter(self) -> float:
        metrics = QFontMetricsF(self._look.font("ui.axis"))
        words = (self._words(level, unit=False) for level in self._levels())
        return max(metrics.horizontalAdvance(text) for text in words) + self._look.px(_APART) + 2

    def _axis(self) -> TimeAxis:
        left, data = self._gutter(), self._data
        width = max(1, self.width() - left - self._look.px(_END))
        return TimeAxis(data.first, data.last, left, width, self.width(), self._mirrored())

    def _end(self, week: WeekPoint) -> date:
        return min(week.first + timedelta(days=_WEEK - 1), self._data.last)

    def _middle_day(self, week: WeekPoint) -> date:
        first = max(week.first, self._data.first)
        return first + (self._end(week) - first) / 2

    def _y(self, value: float) -> float:
        """Where a value lies; one outside the range on its edge."""
        low, high = self._range
        share = min(1.0, max(0.0, (high - value) / (high - low)))
        return self._look.px(_TOP) + share * self._look.px(_HIGH)
