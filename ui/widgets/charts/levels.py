"""Middle values side by side, such as of weekdays and hours, with what they lie between."""

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from ui.language import listed
from ui.theme.look import Look
from ui.widgets.charts.base import Chart, Mark
from ui.widgets.charts.marks import grid_pen
from ui.widgets.charts.table import Cell, Table
from ui.widgets.charts.words import middle_words, spread_words, tile_of
from ui.widgets.mood import CLASSES, NEUTRAL, paint_mood_tile
from ui.widgets.paint import box

_TOP, _HIGH, _FOOT = 14, 132, 40
_TILE, _SMALL_TILE = 18, 14
_SPREAD = 6
_GUTTER = 22  # for the tiles that say which way is which
_DOT = 1.6


@dataclass(frozen=True, slots=True)
class Level:
    """One middle value.

    Attributes:
        label: what stands below it.
        middle: 1 to 7, or None where there is too little for one.
        low, high: what it lies between.
        days: how many days it rests on.
        name: the label in full, as it is said.
    """

    label: str
    middle: float | None
    low: float
    high: float
    days: int
    name: str = ""


class Levels(Chart):
    """A tile at each middle value, on a bar from the lowest to the highest."""

    def __init__(
        self, look: Look, name: str, parent: QWidget | None = None, *, head: str = ""
    ) -> None:
        super().__init__(look, name, parent)
        self._levels: tuple[Level, ...] = ()
        self._head = head

    def set_levels(self, levels: tuple[Level, ...]) -> None:
        """Show these."""
        self._levels = levels
        self._renew(holds=bool(levels))

    def table(self) -> Table:
        """A row for each."""
        rows: list[tuple[Cell, ...]] = [
            (
                one.name or one.label,
                one.middle,
                middle_words(one.middle) if one.middle is not None else "",
                one.low if one.middle is not None else None,
                one.high if one.middle is not None else None,
                one.days,
            )
            for one in self._levels
        ]
        columns = (
            self._head or self.tr("When"),
            self.tr("Middle value"),
            self.tr("In words"),
            self.tr("From"),
            self.tr("To"),
            self.tr("Days"),
        )
        return Table(self.accessibleName(), columns, tuple(rows))

    # --- Chart -----------------------------------------------------------------------------

    def _make_marks(self) -> list[Mark]:
        marks = []
        for number, one in enumerate(self._levels):
            column = self._column(number)
            y = self._y(one.middle if one.middle is not None else NEUTRAL)
            at = QPointF(column.center().x(), y)
            marks.append(Mark(at, column, one.name or one.label, self._say(one)))
        return marks

    def _draw(self, painter: QPainter) -> None:
        look = self._look
        for level in (CLASSES, NEUTRAL, 1):
            y = round(self._y(level)) + 0.5
            painter.setPen(grid_pen(look))
            painter.drawLine(QLineF(self._x(look.px(_GUTTER)), y, self._x(self.width()), y))
            tile = look.px(_SMALL_TILE)
            paint_mood_tile(painter, self._place(0, y - tile / 2, tile, tile), look, level)
        for number, one in enumerate(self._levels):
            self._draw_level(painter, self._column(number).center().x(), one)
        self._name_levels(painter)

    def _tall(self, width: int) -> int:  # noqa: ARG002 - as high in a narrow place
        return self._look.px(_TOP + _HIGH + _FOOT)

    def _newest(self) -> int:
        return 0

    # --- inside ----------------------------------------------------------------------------

    def _say(self, one: Level) -> str:
        days = self.tr("%n days", "", one.days)
        if one.middle is None:
            return days
        words = [middle_words(one.middle)]
        if one.low != one.high:
            words.append(spread_words(round(one.low), round(one.high), inside=True))
        return listed([*words, days])

    def _draw_level(self, painter: QPainter, x: float, one: Level) -> None:
        look = self._look
        if one.middle is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("control"))
            radius = _DOT * look.scale
            painter.drawEllipse(QPointF(x, self._y(NEUTRAL)), radius, radius)
            return
        half = look.px(_SPREAD) / 2
        top, bottom = self._y(one.high), self._y(one.low)
        spread = QRectF(x - half, top - half, 2 * half, bottom - top + 2 * half)
        edge = look.color("control")
        box(painter, spread, half, look.color("sunken"), edge, look.stroke())
        tile = self._tile()
        y = self._y(one.middle)
        place = QRectF(x - tile / 2, y - tile / 2, tile, tile)
        paint_mood_tile(painter, place, look, tile_of(one.middle))

    def _name_levels(self, painter: QPainter) -> None:
        look, free = self._look, 0.0
        metrics = QFontMetricsF(look.font("ui.axis"))
        below = self._y(1) + look.px(16)
        painter.setPen(look.color("ink3"))
        for number, one in enumerate(self._levels):
            column = self._column(number)
            width = metrics.horizontalAdvance(one.label)
            start = self._x(column.center().x()) - width / 2
            if not one.label or start < free:
                continue
            free = start + width + look.px(6)
            place = QRectF(column.left(), below, column.width(), look.px(18))
            self._write(painter, place, one.label)

    def _tile(self) -> int:
        look = self._look
        wide = self._pitch() >= look.px(_TILE + 2)
        return look.px(_TILE if wide else _SMALL_TILE)

    def _pitch(self) -> float:
        return (self.width() - self._look.px(_GUTTER)) / max(1, len(self._levels))

    def _column(self, number: int) -> QRectF:
        x = self._look.px(_GUTTER) + number * self._pitch()
        return self._place(x, 0, self._pitch(), self.height())

    def _y(self, value: float) -> float:
        look = self._look
        return look.px(_TOP) + (CLASSES - value) / (CLASSES - 1) * look.px(_HIGH)
