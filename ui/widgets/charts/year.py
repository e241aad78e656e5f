"""A year in pixels: one tile a day, a row a month; small months in narrow places."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from ui.language import listed
from ui.theme.look import Look
from ui.week import first_weekday
from ui.widgets.charts.axis import each_day, next_month
from ui.widgets.charts.base import Chart, Mark
from ui.widgets.charts.table import Table
from ui.widgets.charts.words import (
    day_words,
    middle_words,
    month_words,
    spread_words,
    tile_of,
    weekday_words,
)
from ui.widgets.mood import CLASSES, paint_mood_tile

CELL, GAP = 18, 2
LABELS = 54  # where the first day stands, after the names of the months
_HEAD = 20
_DAYS, _WEEK, _WEEKS = 31, 7, 6
_NUMBERS = (1, 5, 10, 15, 20, 25, 30)
_DOT = 1.5
_APART = 24  # between small months
_LEAST, _LARGE = 12, 36
_FEW = 2  # up to so many months, small months get large cells


@dataclass(frozen=True, slots=True)
class PixelDay:
    """What one day holds.

    Attributes:
        middle: the middle value, 1 to 7.
        low, high: the classes it lies between.
        count: how many check-ins.
    """

    middle: float
    low: int
    high: int
    count: int = 1


class YearPixels(Chart):
    """Days as mood tiles; a day without a check-in is a dot, the future is nothing.

    Left and Right go by days; Up and Down by months, or by weeks where months are small ones.
    """

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(look, name, parent)
        self._first = self._last = self._today = date(2000, 1, 1)
        self._days: Mapping[date, PixelDay] = {}
        self._small = False
        self._rows: dict[date, int] = {}

    def set_days(self, first: date, last: date, days: Mapping[date, PixelDay], today: date) -> None:
        """Show the months from `first` to `last`; what lies after `today` has not come yet."""
        self._first, self._last, self._today = first, last, today
        self._days = days
        self._rows = {month: row for row, month in enumerate(self._months())}
        self._renew(holds=bool(days))

    def set_small_months(self, small: bool) -> None:  # noqa: FBT001 - reads as Qt's own setters
        """Show each month as a small calendar, for narrow places; or months as rows."""
        if small != self._small:
            self._small = small
            self._forget()
            self.updateGeometry()

    @property
    def small_months(self) -> bool:
        """Whether each month is a small calendar."""
        return self._small

    def cell(self, day: date) -> QRectF:
        """Where a day is drawn."""
        look = self._look
        side, gap = self._side(self.width())
        month = day.replace(day=1)
        row = self._rows[month]
        if self._small:
            left, top = self._corner(row)
            down, across = divmod(self._weekday(month) + day.day - 1, _WEEK)
            x, y = left + across * (side + gap), top + look.px(_HEAD) + down * (side + gap)
        else:
            x = look.px(LABELS) + (day.day - 1) * (side + gap)
            y = look.px(_HEAD) + row * (side + gap)
        return self._place(x, y, side, side)

    def table(self) -> Table:
        """A row for each day with a check-in."""
        rows = tuple(
            (day, one.middle, middle_words(one.middle), one.low, one.high, one.count)
            for day, one in sorted(self._days.items())
            if self._first <= day <= self._last
        )
        columns = (
            self.tr("Day"),
            self.tr("Middle value"),
            self.tr("In words"),
            self.tr("Lowest"),
            self.tr("Highest"),
            self.tr("Check-ins"),
        )
        return Table(self.accessibleName(), columns, rows)

    # --- Chart -----------------------------------------------------------------------------

    def _make_marks(self) -> list[Mark]:
        if not self._days:
            return []
        marks = []
        for day in each_day(self._first, min(self._last, self._today)):
            place = self.cell(day)
            reach = place.adjusted(-GAP / 2, -GAP / 2, GAP / 2, GAP / 2)
            marks.append(Mark(place.center(), reach, day_words(day), self._words(day), day))
        return marks

    def _draw(self, painter: QPainter) -> None:
        look = self._look
        if not self._rows:
            return
        painter.setPen(look.color("ink3"))
        if self._small:
            self._name_small_months(painter)
        else:
            self._name_rows(painter)
        dot = max(1.0, look.px(2 * _DOT) / 2)
        tiles = self._tiles(painter.device().devicePixelRatio())
        for day in each_day(self._first, min(self._last, self._today)):
            one, place = self._days.get(day), self.cell(day)
            if one is not None:
                painter.drawPixmap(place.topLeft(), tiles[tile_of(one.middle)])
                continue
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("control"))
            painter.drawEllipse(place.center(), dot, dot)

    def _tall(self, width: int) -> int:
        side, gap = self._side(width)
        head, months = self._look.px(_HEAD), len(self._rows)
        if not self._small:
            return round(head + months * (side + gap))
        rows = -(-months // self._across(width))
        return round(rows * self._month_high(side, gap) + (rows - 1) * self._look.px(_APART) / 2)

    def _goal(self, key: Qt.Key) -> int | None:
        """Up and Down keep the day of the month, or of the week."""
        if key not in {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            return super()._goal(key)
        down = key in {Qt.Key.Key_Down, Qt.Key.Key_PageDown}
        at = self._cursor if self._cursor >= 0 else self._newest()
        day = self._first + timedelta(days=at)
        if self._small and key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            return at + (_WEEK if down else -_WEEK)
        month = next_month(day) if down else (day.replace(day=1) - timedelta(days=1)).replace(day=1)
        last = (next_month(month) - timedelta(days=1)).day
        return (month.replace(day=min(day.day, last)) - self._first).days

    def _draw_cursor(self, painter: QPainter, mark: Mark) -> None:
        """Draw a ring around the tile."""
        painter.setPen(QPen(self._look.color("focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        place = mark.reach.adjusted(-1, -1, 1, 1)
        painter.drawRoundedRect(place, place.width() * 0.3, place.width() * 0.3)

    # --- inside ----------------------------------------------------------------------------

    def _tiles(self, ratio: float) -> dict[int, QPixmap]:
        """One tile of each class, for there may be hundreds."""
        side, _ = self._side(self.width())
        tiles = {}
        for mood in range(1, CLASSES + 1):
            tile = QPixmap(QSize(round(side), round(side)) * ratio)
            tile.setDevicePixelRatio(ratio)
            tile.fill(Qt.GlobalColor.transparent)
            painter = QPainter(tile)
            paint_mood_tile(painter, QRectF(0, 0, side, side), self._look, mood)
            painter.end()
            tiles[mood] = tile
        return tiles

    def _words(self, day: date) -> str:
        one = self._days.get(day)
        if one is None:
            return self.tr("No check-in")
        words = middle_words(one.middle)
        if one.count == 1:
            return words
        count = self.tr("%n check-ins", "", one.count)
        if one.low == one.high:
            return listed((words, count))
        return listed((words, count, spread_words(one.low, one.high, inside=True)))

    def _months(self) -> list[date]:
        months, month = [], self._first.replace(day=1)
        while month <= self._last:
            months.append(month)
            month = next_month(month)
        return months

    def _side(self, width: int) -> tuple[float, float]:
        """The side of a cell and the gap after it, in pixels; smaller where there is no room."""
        look = self._look
        gap = look.px(GAP)
        if not self._small:
            room = (width - look.px(LABELS)) / _DAYS - gap
            return max(look.px(_LEAST), min(look.px(CELL), int(room))), gap
        wide = _LARGE if len(self._rows) <= _FEW else CELL
        room = width / _WEEK - gap
        return max(look.px(_LEAST), min(look.px(wide), int(room))), gap

    def _across(self, width: int) -> int:
        """How many small months stand side by side."""
        side, gap = self._side(width)
        one, apart = _WEEK * (side + gap) - gap, self._look.px(_APART)
        return max(1, min(len(self._rows), int((width + apart) // (one + apart))))

    def _month_high(self, side: float, gap: float) -> float:
        return self._look.px(_HEAD) + _WEEKS * (side + gap)

    def _corner(self, number: int) -> tuple[float, float]:
        """Where a small month begins."""
        side, gap = self._side(self.width())
        row, column = divmod(number, self._across(self.width()))
        apart = self._look.px(_APART)
        left = column * (_WEEK * (side + gap) - gap + apart)
        return left, row * (self._month_high(side, gap) + apart / 2)

    def _weekday(self, day: date) -> int:
        """How many days of its week lie before a day."""
        return (day.isoweekday() - first_weekday()) % _WEEK

    def _name_small_months(self, painter: QPainter) -> None:
        high = self._look.px(_HEAD)
        if len(self._rows) == 1:
            self._name_weekdays(painter, high)
            return
        for month, number in self._rows.items():
            left, top = self._corner(number)
            name = month_words(month.month, short=False)
            place = self._place(left, top - high * 0.1, self._look.px(120), high)
            self._write(painter, place, name, "start")

    def _name_weekdays(self, painter: QPainter, high: float) -> None:
        """A month that stands alone is named elsewhere; its columns are the days of the week."""
        side, gap = self._side(self.width())
        starts = first_weekday() - 1
        for column in range(_WEEK):
            place = self._place(column * (side + gap), -high * 0.1, side, high)
            name = weekday_words((starts + column) % _WEEK + 1, short=True)
            self._write(painter, place, name)

    def _name_rows(self, painter: QPainter) -> None:
        look, high = self._look, self._look.px(_HEAD)
        side, gap = self._side(self.width())
        for number in _NUMBERS:
            x = look.px(LABELS) + (number - 1) * (side + gap)
            place = self._place(x - side / 2, -high * 0.1, 2 * side, high)
            self._write(painter, place, QLocale().toString(number))
        for month, row in self._rows.items():
            place = self._place(0, high + row * (side + gap), look.px(LABELS) - gap, side)
            self._write(painter, place, month_words(month.month, short=True), "start")

    def centre_of(self, day: date) -> QPointF:
        """The middle of a day's cell."""
        return self.cell(day).center()
