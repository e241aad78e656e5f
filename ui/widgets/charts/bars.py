"""Counts as upright bars."""

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from ui.theme.look import Look
from ui.widgets.charts.base import Chart, Mark
from ui.widgets.charts.table import Cell, Table
from ui.widgets.charts.words import number_words
from ui.widgets.mood import paint_mood_tile
from ui.widgets.paint import box

_TOP, _HIGH, _FOOT = 24, 132, 30
_WIDEST, _GAP = 44, 6
_TILE = 18
_RADIUS = 4
_NUMBERED_FROM = 26  # narrower bars have no number above


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar.

    Attributes:
        label: what stands below it.
        value: how high it is, from 0; None for what is not known.
        name: the label in full, as it is said.
        words: the value as it is said; the plain number if empty.
        mood: the class it counts, 0 for none: then it wears its fill and its tile.
        of: how high it could be, drawn as an outline; None for no such limit.
    """

    label: str
    value: float | None
    name: str = ""
    words: str = ""
    mood: int = 0
    key: object = None
    of: float | None = None


class Bars(Chart):
    """Bars with their number above and their name, or mood tile, below."""

    def __init__(
        self,
        look: Look,
        name: str,
        parent: QWidget | None = None,
        *,
        columns: tuple[str, ...] | None = None,
    ) -> None:
        super().__init__(look, name, parent)
        self._bars: tuple[Bar, ...] = ()
        self._columns = columns

    def set_bars(self, bars: tuple[Bar, ...]) -> None:
        """Show these."""
        self._bars = bars
        self._renew(holds=bool(bars))

    def set_columns(self, columns: tuple[str, ...]) -> None:
        """Give the table other heads."""
        self._columns = columns

    def table(self) -> Table:
        """A row for each bar; with three columns also how high it could be."""
        columns = self._columns or (self.tr("What"), self.tr("How many"))
        rows: list[tuple[Cell, ...]] = [
            (bar.name or bar.label, bar.value, bar.of)[: len(columns)] for bar in self._bars
        ]
        return Table(self.accessibleName(), columns, tuple(rows))

    # --- Chart -----------------------------------------------------------------------------

    def _make_marks(self) -> list[Mark]:
        marks = []
        for number, bar in enumerate(self._bars):
            place, column = self._bar(number), self._column(number)
            words = bar.words or (
                number_words(bar.value) if bar.value is not None else self.tr("Not known")
            )
            at = place.center()
            at.setY(place.top())
            marks.append(Mark(at, column, bar.name or bar.label, words, bar.key))
        return marks

    def _draw(self, painter: QPainter) -> None:
        look = self._look
        base = round(self._base()) + 0.5
        painter.setPen(QPen(look.color("control"), 1))
        painter.drawLine(QLineF(0, base, self.width(), base))
        numbered = self._pitch() >= look.px(_NUMBERED_FROM)
        for number, bar in enumerate(self._bars):
            place = self._bar(number)
            if bar.of:
                self._draw_outline(painter, self._bar(number, bar.of))
            if bar.value:
                self._draw_bar(painter, place, bar)
            if numbered and bar.value is not None:
                painter.setPen(look.color("ink2"))
                above = QRectF(place.left(), place.top() - look.px(20), place.width(), look.px(18))
                self._write(painter, above, number_words(bar.value))
        self._name_bars(painter)

    def _tall(self, width: int) -> int:  # noqa: ARG002 - as high in a narrow place
        return self._look.px(_TOP + _HIGH + _FOOT)

    def _newest(self) -> int:
        return 0

    def _draw_cursor(self, painter: QPainter, mark: Mark) -> None:
        """Draw a ring around the bar."""
        number = self.marks.index(mark)
        painter.setPen(QPen(self._look.color("focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        place = self._bar(number).adjusted(-3, -3, 3, 3)
        painter.drawRoundedRect(place, _RADIUS + 2, _RADIUS + 2)

    # --- inside ----------------------------------------------------------------------------

    def _draw_bar(self, painter: QPainter, place: QRectF, bar: Bar) -> None:
        look = self._look
        if bar.mood:
            ink = look.mood(bar.mood)
            box(painter, place, look.px(_RADIUS), ink.fill, ink.outline, look.stroke())
        else:
            edge = look.color("ink" if look.contrast else "accent")
            box(painter, place, look.px(_RADIUS), look.color("accent_soft"), edge, look.stroke())

    def _draw_outline(self, painter: QPainter, place: QRectF) -> None:
        look = self._look
        pen = QPen(look.color("control"), look.stroke(), Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = look.px(_RADIUS)
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, 0), radius, radius)

    def _name_bars(self, painter: QPainter) -> None:
        look = self._look
        below = self._base() + look.px(7)
        metrics = QFontMetricsF(look.font("ui.axis"))
        tile, free = look.px(_TILE), 0.0
        for number, bar in enumerate(self._bars):
            column = self._column(number)
            if bar.mood:
                x = column.center().x() - tile / 2
                paint_mood_tile(painter, QRectF(x, below, tile, tile), look, bar.mood)
                continue
            width = metrics.horizontalAdvance(bar.label)
            start = self._x(column.center().x()) - width / 2
            if start < free:
                continue
            free = start + width + look.px(6)
            painter.setPen(look.color("ink3"))
            place = QRectF(column.left(), below - look.px(2), column.width(), look.px(18))
            self._write(painter, place, bar.label)

    def _pitch(self) -> float:
        """From one bar to the next."""
        return self.width() / max(1, len(self._bars))

    def _column(self, number: int) -> QRectF:
        pitch = self._pitch()
        return self._place(number * pitch, 0, pitch, self.height())

    def _bar(self, number: int, value: float | None = None) -> QRectF:
        """Where a bar stands, or would with a value; without one it is a line on the ground."""
        look = self._look
        most = max((max(bar.value or 0, bar.of or 0) for bar in self._bars), default=0) or 1
        given = self._bars[number].value if value is None else value
        share: float = (given or 0) / most
        pitch = self._pitch()
        width = max(2.0, min(look.px(_WIDEST), pitch - min(look.px(_GAP), pitch * 0.2)))
        high = max(share * look.px(_HIGH), 2.0 if share else 0.0)
        x = number * pitch + (pitch - width) / 2
        return self._place(x, self._base() - high, width, high)

    def _base(self) -> float:
        return self._look.px(_TOP + _HIGH)
