"""What appeared together: middle values of days with something, and of days without."""

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from ui.language import listed
from ui.theme.look import Look
from ui.widgets.charts.base import Chart, Mark
from ui.widgets.charts.table import Cell, Table
from ui.widgets.charts.words import middle_words
from ui.widgets.mood import CLASSES, NEUTRAL
from ui.widgets.paint import box

_ROW = 76
_NAME, _LINE_Y, _DAYS = 22, 39, 50
_CAPTION = 20
_DOT = 4.6
_BAR = 3.4
_EDGE = 1.8
_SIDE = 6


@dataclass(frozen=True, slots=True)
class Pair:
    """One thing and the days with and without it; values from 1 to 7."""

    name: str
    with_: float
    without: float
    days_with: int
    days_without: int
    key: object = None


class Dumbbells(Chart):
    """A filled dot for days with it, an open one for days without, joined by a bar."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(look, name, parent)
        self._pairs: tuple[Pair, ...] = ()

    def set_pairs(self, pairs: tuple[Pair, ...]) -> None:
        """Show these."""
        self._pairs = pairs
        self._renew(holds=bool(pairs))

    def table(self) -> Table:
        """A row for each."""
        rows: list[tuple[Cell, ...]] = [
            (pair.name, pair.with_, pair.days_with, pair.without, pair.days_without)
            for pair in self._pairs
        ]
        columns = (
            self.tr("What"),
            self.tr("Middle value with"),
            self.tr("Days with"),
            self.tr("Middle value without"),
            self.tr("Days without"),
        )
        return Table(self.accessibleName(), columns, tuple(rows))

    # --- Chart -----------------------------------------------------------------------------

    def _make_marks(self) -> list[Mark]:
        marks = []
        for number, pair in enumerate(self._pairs):
            row = self._row(number)
            at = QPointF(self._at(pair.with_), row.top() + self._look.px(_LINE_Y))
            marks.append(Mark(at, row, pair.name, self._say(pair), pair.key))
        return marks

    def _draw(self, painter: QPainter) -> None:
        for number, pair in enumerate(self._pairs):
            self._draw_pair(painter, self._row(number), pair)

    def _tall(self, width: int) -> int:  # noqa: ARG002 - as high in a narrow place
        return max(1, len(self._pairs)) * self._look.px(_ROW)

    def _newest(self) -> int:
        return 0

    def _draw_cursor(self, painter: QPainter, mark: Mark) -> None:
        """Draw a frame around the row."""
        edge = self._look.color("focus")
        box(painter, mark.reach.adjusted(1, 0, -1, -4), self._look.px(8), None, edge, 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    # --- inside ----------------------------------------------------------------------------

    def _say(self, pair: Pair) -> str:
        text = self.tr("with it %1, without it %2")
        words = text.replace("%1", middle_words(pair.with_, inside=True))
        words = words.replace("%2", middle_words(pair.without, inside=True))
        return listed((words, self._days(pair)))

    def _days(self, pair: Pair) -> str:
        text = self.tr("%n days with, %1 without", "", pair.days_with)
        return text.replace("%1", str(pair.days_without))

    def _draw_pair(self, painter: QPainter, row: QRectF, pair: Pair) -> None:
        look = self._look
        metrics = QFontMetricsF(look.font("ui.strong"))
        name = metrics.elidedText(pair.name, Qt.TextElideMode.ElideRight, row.width())
        painter.setPen(look.color("ink"))
        place = QRectF(row.left(), row.top(), row.width(), look.px(_NAME))
        self._write(painter, place, name, "start", "ui.strong")
        y = round(row.top() + look.px(_LINE_Y)) + 0.5
        painter.setPen(QPen(look.color("control"), 1))
        side = look.px(_SIDE)
        painter.drawLine(QLineF(side, y, self.width() - side, y))
        tick = self._at(NEUTRAL)
        painter.drawLine(QLineF(tick, y - look.px(5), tick, y + look.px(5)))
        accent = look.color("accent")
        with_, without = QPointF(self._at(pair.with_), y), QPointF(self._at(pair.without), y)
        painter.setPen(QPen(accent, _BAR * look.scale))
        painter.drawLine(with_, without)
        radius = _DOT * look.scale
        painter.setPen(QPen(accent, _EDGE * look.scale))
        painter.setBrush(look.color("page"))
        painter.drawEllipse(without, radius, radius)
        painter.setBrush(accent)
        painter.drawEllipse(with_, radius, radius)
        painter.setPen(look.color("ink3"))
        place = QRectF(row.left(), row.top() + look.px(_DAYS), row.width(), look.px(_CAPTION))
        self._write(painter, place, self._days(pair), "start", "ui.small")

    def _row(self, number: int) -> QRectF:
        high = self._look.px(_ROW)
        return QRectF(0, number * high, self.width(), high)

    def _at(self, value: float) -> float:
        """Where a value from 1 to 7 lies; pleasant is where lines end."""
        side = self._look.px(_SIDE)
        share = (value - 1) / (CLASSES - 1)
        return self._x(side + share * (self.width() - 2 * side))
