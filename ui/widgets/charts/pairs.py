"""Two lengths of time for each day, side by side."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from ui.language import listed
from ui.theme.look import Look
from ui.theme.tokens import ColorKey
from ui.widgets.charts.amounts import length_words, round_range
from ui.widgets.charts.base import Chart, Mark
from ui.widgets.charts.marks import grid_pen
from ui.widgets.charts.table import Cell, Table
from ui.widgets.charts.words import day_words, weekday_words
from ui.widgets.paint import box

_LEGEND, _TOP, _HIGH, _FOOT = 28, 12, 120, 30
_WIDEST, _BETWEEN, _RADIUS = 26, 3, 4
_SWATCH = 12
_HATCH = 5


@dataclass(frozen=True, slots=True)
class DayPair:
    """Minutes of two kinds on a day."""

    on: date
    first: float
    second: float


class PairBars(Chart):
    """Two bars a day on one scale, the second one striped, so that no colour is needed.

    Args:
        look: how it looks.
        name: what it shows.
        names: what the two kinds are called.
    """

    def __init__(
        self, look: Look, name: str, names: tuple[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(look, name, parent)
        self._names = names
        self._days: tuple[DayPair, ...] = ()
        self._most = 1.0

    def set_days(self, days: tuple[DayPair, ...]) -> None:
        """Show these days, the first one first."""
        self._days = days
        values = [value for day in days for value in (day.first, day.second)]
        self._most = round_range(values, 0, None, clock=True)[1]
        self._renew(holds=any(values))

    def table(self) -> Table:
        """A row for each day, in minutes."""
        rows: list[tuple[Cell, ...]] = [(day.on, day.first, day.second) for day in self._days]
        minutes = self.tr("%1, minutes")
        columns = (self.tr("Day"), *(minutes.replace("%1", name) for name in self._names))
        return Table(self.accessibleName(), columns, tuple(rows))

    # --- Chart -----------------------------------------------------------------------------

    def _make_marks(self) -> list[Mark]:
        marks = []
        for number, day in enumerate(self._days):
            column = self._column(number)
            high = max(day.first, day.second)
            at = column.center()
            at.setY(self._y(high))
            said = listed(
                f"{name} {length_words(value)}"
                for name, value in zip(self._names, (day.first, day.second), strict=True)
            )
            marks.append(Mark(at, column, day_words(day.on), said, day.on))
        return marks

    def _draw(self, painter: QPainter) -> None:
        look = self._look
        self._draw_legend(painter)
        painter.setPen(grid_pen(look))
        top = round(self._y(self._most)) + 0.5
        painter.drawLine(QLineF(0, top, self.width(), top))
        base = round(self._y(0)) + 0.5
        painter.setPen(QPen(look.color("control"), 1))
        painter.drawLine(QLineF(0, base, self.width(), base))
        for number, day in enumerate(self._days):
            for place, value in enumerate((day.first, day.second)):
                if value > 0:
                    self._draw_bar(painter, self._bar(number, place, value), striped=place == 1)
            column = self._column(number)
            painter.setPen(look.color("ink3"))
            below = QRectF(column.left(), base + look.px(5), column.width(), look.px(18))
            self._write(painter, below, weekday_words(day.on.isoweekday(), short=True))
        painter.setPen(look.color("ink3"))
        scale = self._place(0, top + look.px(2), look.px(120), look.px(18))
        self._write(painter, scale, length_words(self._most), "start")

    def _tall(self, width: int) -> int:  # noqa: ARG002 - as high in a narrow place
        return self._look.px(_LEGEND + _TOP + _HIGH + _FOOT)

    # --- inside ----------------------------------------------------------------------------

    def _draw_legend(self, painter: QPainter) -> None:
        look, x = self._look, 0.0
        side = look.px(_SWATCH)
        painter.setFont(look.font("ui.axis"))
        for place, name in enumerate(self._names):
            self._draw_bar(painter, self._place(x, look.px(3), side, side), striped=place == 1)
            x += side + look.px(7)
            wide = painter.fontMetrics().horizontalAdvance(name) + 2
            painter.setPen(look.color("ink2"))
            self._write(painter, self._place(x, 0, wide, look.px(18)), name, "start")
            x += wide + look.px(20)

    def _draw_bar(self, painter: QPainter, place: QRectF, *, striped: bool) -> None:
        look = self._look
        key: ColorKey = "ink" if look.contrast else "accent"
        edge = look.color(key)
        radius = min(look.px(_RADIUS), place.width() / 3)
        fill = look.color("page" if striped else "accent_soft")
        box(painter, place, radius, fill, edge, look.stroke())
        if striped:
            self._stripe(painter, place, edge)

    def _stripe(self, painter: QPainter, place: QRectF, ink: QColor) -> None:
        painter.save()
        painter.setClipRect(place.adjusted(1, 1, -1, -1))
        painter.setPen(QPen(ink, 1))
        step = self._look.px(_HATCH)
        start = place.left() - place.height()
        while start < place.right():
            painter.drawLine(QLineF(start, place.bottom(), start + place.height(), place.top()))
            start += step
        painter.restore()

    def _draw_cursor(self, painter: QPainter, mark: Mark) -> None:
        """Draw a ring around the two bars."""
        painter.setPen(QPen(self._look.color("focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        wide = 2 * self._width() + self._look.px(_BETWEEN) + 10
        top, base = self._y(self._most), self._y(0)
        ring = QRectF(mark.at.x() - wide / 2, top, wide, base - top)
        painter.drawRoundedRect(ring, _RADIUS + 2, _RADIUS + 2)

    def _newest(self) -> int:
        return max(0, len(self._days) - 1)

    def _pitch(self) -> float:
        return self.width() / max(1, len(self._days))

    def _width(self) -> float:
        return max(3.0, min(self._look.px(_WIDEST), self._pitch() * 0.3))

    def _column(self, number: int) -> QRectF:
        pitch = self._pitch()
        return self._place(number * pitch, 0, pitch, self.height())

    def _bar(self, number: int, place: int, value: float) -> QRectF:
        width, pitch = self._width(), self._pitch()
        middle = (number + 0.5) * pitch
        between = self._look.px(_BETWEEN) / 2
        x = middle - width - between if place == 0 else middle + between
        top, base = self._y(value), self._y(0)
        return self._place(x, min(top, base - 2), width, max(2.0, base - top))

    def _y(self, minutes: float) -> float:
        look = self._look
        base = look.px(_LEGEND + _TOP + _HIGH)
        return base - look.px(_HIGH) * minutes / self._most
