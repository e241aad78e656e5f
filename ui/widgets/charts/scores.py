"""Scores of questionnaires over time, told apart by shape and dash."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPolygonF, QRegion
from PySide6.QtWidgets import QWidget

from ui.language import listed
from ui.theme.look import Look
from ui.theme.tokens import ColorKey
from ui.widgets.charts.axis import TimeAxis
from ui.widgets.charts.base import Chart, Mark
from ui.widgets.charts.marks import SHAPES, Shape, grid_pen, paint_shape, series_pen
from ui.widgets.charts.months import name_months
from ui.widgets.charts.table import Cell, Table
from ui.widgets.charts.words import date_words, number_words

_LEGEND, _HIGH, _FOOT = 40, 220, 32
_GUTTER, _END = 36, 12
_LINE, _MARKER = 2.0, 4.6
_NUMBERS = 12  # up to so many points each has its number beside it
_TONES: tuple[ColorKey, ...] = ("accent", "ink2", "lamp", "control")
_HIT = 11
_NAMES = 0.25  # of the width, at most, for the names of the bands


@dataclass(frozen=True, slots=True)
class ScorePoint:
    """One filling-in: when, how many points, and what its authors call that range."""

    day: date
    score: float
    band: str = ""


@dataclass(frozen=True, slots=True)
class Series:
    """The scores of one questionnaire.

    Attributes:
        low, high: the range of the score.
        bands: where each range of the score begins, and its name, from the lowest.
    """

    name: str
    points: tuple[ScorePoint, ...]
    high: float
    low: float = 0
    bands: tuple[tuple[float, str], ...] = ()


class ScoreLines(Chart):
    """Circles and a solid line for the first series, squares and dashes for the second, and on."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(look, name, parent)
        self._series: tuple[Series, ...] = ()
        self._first = self._last = date(2000, 1, 1)

    def set_series(self, series: tuple[Series, ...], first: date, last: date) -> None:
        """Show up to four series between two days; the bands are those of the first."""
        self._series = series[: len(SHAPES)]
        self._first, self._last = first, last
        self._renew(holds=any(one.points for one in series))

    def table(self) -> Table:
        """A row for each filling-in."""
        rows: list[tuple[Cell, ...]] = sorted(
            (point.day, series.name, point.score, point.band)
            for series in self._series
            for point in series.points
        )
        columns = (self.tr("Day"), self.tr("Measure"), self.tr("Score"), self.tr("Range"))
        return Table(self.accessibleName(), columns, tuple(rows))

    # --- Chart -----------------------------------------------------------------------------

    def _make_marks(self) -> list[Mark]:
        axis, side, found = self._axis(), self._look.px(_HIT), []
        for number, series in enumerate(self._series):
            for point in series.points:
                at = QPointF(axis.x(point.day), self._y(point.score))
                reach = QRectF(at.x() - side, at.y() - side, 2 * side, 2 * side)
                value = f"{series.name} {number_words(point.score)}"
                if point.band:
                    value = listed((value, point.band))
                mark = Mark(at, reach, date_words(point.day), value, point)
                found.append((point.day, number, mark))
        return [mark for _, _, mark in sorted(found, key=lambda one: one[:2])]

    def _draw(self, painter: QPainter) -> None:
        self._draw_legend(painter)
        self._draw_bands(painter)
        axis = self._axis()
        for number, series in enumerate(self._series):
            self._draw_series(painter, axis, number, series)
        painter.setPen(self._look.color("ink3"))
        name_months(painter, axis, self._y(self._low()) + self._look.px(6), self._look)

    def _tall(self, width: int) -> int:  # noqa: ARG002 - as high in a narrow place
        return self._look.px(_LEGEND + _HIGH + _FOOT)

    # --- drawing ---------------------------------------------------------------------------

    def _draw_legend(self, painter: QPainter) -> None:
        look, x = self._look, 0.0
        metrics = QFontMetricsF(look.font("ui.small"))
        y = look.px(11)
        for number, series in enumerate(self._series):
            shape, tone = SHAPES[number], look.color(_TONES[number])
            start, end = self._x(x), self._x(x + look.px(34))
            painter.setPen(series_pen(shape, tone, _LINE * look.scale))
            painter.drawLine(QLineF(start, y, end, y))
            self._point(painter, shape, QPointF((start + end) / 2, y), number)
            width = metrics.horizontalAdvance(series.name) + 2
            painter.setPen(look.color("ink2"))
            place = self._place(x + look.px(42), 0, width, look.px(22))
            self._write(painter, place, series.name, "start", "ui.small")
            x += look.px(42) + width + look.px(24)

    def _draw_bands(self, painter: QPainter) -> None:
        """Lines where the ranges of the first series begin, with their names, and the ends."""
        look = self._look
        names = self._names_wide()
        left, right = look.px(_GUTTER), self.width() - names - look.px(_END)
        metrics = QFontMetricsF(look.font("ui.axis"))
        bands = self._series[0].bands if self._series else ()
        levels = {self._low(): "", self._most(): "", **dict(bands)}
        room = self._beside_numbers(self._axis())
        top, band = self._most(), QPen(look.color("control"), 1, Qt.PenStyle.DashLine)
        for level, name in sorted(levels.items()):
            y = round(self._y(level)) + 0.5
            edge = level in {self._low(), self._most()}
            painter.setPen(grid_pen(look) if edge else band)
            painter.setClipRegion(room)
            painter.drawLine(QLineF(self._x(left), y, self._x(right), y))
            painter.setClipping(False)
            painter.setPen(look.color("ink3"))
            place = self._place(0, y - look.px(9), left - look.px(8), look.px(18))
            self._write(painter, place, number_words(level), "end")
            if name and self._y(level) - self._y(top) >= look.px(16):
                place = self._place(right + look.px(8), y - look.px(18), names, look.px(17))
                text = metrics.elidedText(name, Qt.TextElideMode.ElideRight, names)
                self._write(painter, place, text, "start")

    def _draw_series(self, painter: QPainter, axis: TimeAxis, number: int, series: Series) -> None:
        look, shape = self._look, SHAPES[number]
        points = [QPointF(axis.x(one.day), self._y(one.score)) for one in series.points]
        painter.setPen(series_pen(shape, look.color(_TONES[number]), _LINE * look.scale))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(points))
        for point in points:
            self._point(painter, shape, point, number)
        painter.setPen(look.color("ink"))
        for place, text in self._numbers(axis):
            self._write(painter, place, text)

    def _numbers(self, axis: TimeAxis) -> list[tuple[QRectF, str]]:
        """Return the scores that are written at their points: of one series, if there is room."""
        series, px = self._series, self._look.px
        if len(series) != 1 or len(series[0].points) > _NUMBERS:
            return []
        return [
            (QRectF(axis.x(one.day) - px(20), self._y(one.score) - px(26), px(40), px(18)),
             number_words(one.score))
            for one in series[0].points
        ]  # fmt: skip

    def _beside_numbers(self, axis: TimeAxis) -> QRegion:
        """Return where lines may be drawn without crossing a number out."""
        metrics = QFontMetricsF(self._look.font("ui.axis"))
        room = QRegion(self.rect())
        for place, text in self._numbers(axis):
            wide = metrics.horizontalAdvance(text) + self._look.px(6)
            tight = QRectF(place.center().x() - wide / 2, place.y(), wide, place.height())
            room -= QRegion(tight.toAlignedRect())
        return room

    def _point(self, painter: QPainter, shape: Shape, at: QPointF, number: int) -> None:
        look = self._look
        tone = look.color(_TONES[number])
        paint_shape(
            painter, shape, at, _MARKER * look.scale, QPen(tone, 1.6 * look.scale),
            tone if number == 0 else look.color("page"),
        )  # fmt: skip

    # --- places ----------------------------------------------------------------------------

    def _axis(self) -> TimeAxis:
        look = self._look
        left = look.px(_GUTTER)
        width = max(1, self.width() - left - self._names_wide() - look.px(_END))
        return TimeAxis(self._first, self._last, left, width, self.width(), self._mirrored())

    def _names_wide(self) -> float:
        """The width that the names of the bands take at the end."""
        metrics = QFontMetricsF(self._look.font("ui.axis"))
        bands = self._series[0].bands if self._series else ()
        widest = max((metrics.horizontalAdvance(name) for _, name in bands), default=0)
        return min(widest + 2, self.width() * _NAMES)

    def _most(self) -> float:
        return max((series.high for series in self._series), default=1)

    def _low(self) -> float:
        return min((series.low for series in self._series), default=0)

    def _y(self, score: float) -> float:
        look = self._look
        share = (self._most() - score) / max(1, self._most() - self._low())
        return look.px(_LEGEND) + share * look.px(_HIGH)
