"""The days of a month grid."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QDate, QLocale, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.language import listed
from ui.theme.look import Look
from ui.theme.tokens import ColorKey
from ui.widgets.halo import FocusRing
from ui.widgets.mood import mood_name, paint_mood_tile
from ui.widgets.paint import box

_CELL = 44


@dataclass(frozen=True, slots=True)
class DayMark:
    """What a day holds: how many entries, and the mood class from 1 to 7 if there is one."""

    entries: int = 0
    mood: int | None = None


class DayButton(QAbstractButton):
    """One day of a `MonthGrid`."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._mark = DayMark()
        self._marked = False
        self._today = False
        self._inside = True
        self._chosen = False
        self.day = date.min
        self._ring = FocusRing(look, self, 10)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_day(
        self, day: date, mark: DayMark | None, *, today: bool, inside: bool, chosen: bool
    ) -> None:
        """Stand for a day; `inside` says whether it belongs to the month shown.

        Without a `mark` no room is kept for one below the number.
        """
        self.day = day
        self._marked = mark is not None
        self._mark, self._today, self._inside = mark or DayMark(), today, inside
        self._chosen = chosen
        self.setAccessibleName(self._sentence())
        self.update()

    def sizeHint(self) -> QSize:
        """A cell that is easy to hit."""
        side = self._look.px(_CELL)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Cells may become a little narrower, not lower."""
        return QSize(self._look.px(32), self._look.px(_CELL))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the number, the mood and the dot of an entry."""
        painter = QPainter(self)
        look = self._look
        cell = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        chosen = self._chosen
        if chosen or self.underMouse():
            edge = look.color("ink") if look.contrast and chosen else None
            fill = look.color("selected" if chosen else "hover")
            box(painter, cell, look.px(10), fill, edge, look.stroke())
        if self._today:
            box(painter, cell, look.px(10), None, look.color("control"), look.stroke())
        ink: ColorKey = "ink" if self._inside else "ink3"
        painter.setPen(look.color(ink))
        painter.setFont(look.font("ui.strong" if self._today or chosen else "ui.second"))
        # At one height, whatever stands below: a row of days reads as a line.
        number = QRect(0, look.px(4), self.width(), look.px(22)) if self._marked else self.rect()
        painter.drawText(number, Qt.AlignmentFlag.AlignCenter, str(self.day.day))
        self._draw_marks(painter, QRect(0, look.px(25), self.width(), look.px(16)))

    def _draw_marks(self, painter: QPainter, row: QRect) -> None:
        """The tile in the middle, the dot after it; the dot alone when there is no mood."""
        look = self._look
        tile, dot = look.px(14), look.px(5)
        centre = QRectF(row).center()
        x = centre.x()
        if self._mark.mood is not None:
            rect = QRectF(x - tile / 2, centre.y() - tile / 2, tile, tile)
            faint = not self._inside
            paint_mood_tile(painter, rect, look, self._mark.mood, faint=faint)
            x += tile / 2 + dot
        if not self._mark.entries:
            return
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            x = 2 * centre.x() - x
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("ink2" if self._inside else "ink3"))
        painter.drawEllipse(QRectF(x - dot / 2, centre.y() - dot / 2, dot, dot))

    def _sentence(self) -> str:
        """The day, its entries and its mood, as one sentence for screen readers."""
        when = QDate(self.day.year, self.day.month, self.day.day)
        parts = [self.locale().toString(when, QLocale.FormatType.LongFormat)]
        if self._today:
            parts.append(self.tr("today"))
        if self._chosen:
            parts.append(self.tr("open"))
        if self._mark.entries:
            parts.append(self.tr("%n entries", "", self._mark.entries))
        if self._mark.mood is not None:
            parts.append(mood_name(self._mark.mood))
        return listed(parts)
