"""Rows of the look-back: a mood, a day or a week, and a few words; a press opens it."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.look import Look
from ui.widgets.mood import paint_mood_tile
from ui.widgets.paint import box, leading, visual
from ui.widgets.text import draw_line
from ui.widgets.warm import WarmButton

_HEIGHT, _TILE, _GAP, _PAD = 46, 20, 12, 8
_RADIUS = 8


class LookBackRow(WarmButton):
    """One day, week or entry; `mood` 0 leaves the tile out."""

    def __init__(
        self, look: Look, title: str, words: str, mood: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, title, _RADIUS, parent)
        self._words = words
        self._mood = mood
        self.setAutoDefault(False)
        self.setAccessibleName(f"{title}: {words}" if words else title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """A row of common height."""
        return QSize(self._look.px(260), self._look.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Long words are elided."""
        return QSize(self._look.px(160), self._look.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the tile, what it is, and its words."""
        painter, look = QPainter(self), self._look
        box(painter, QRectF(self.rect()), look.px(_RADIUS), self.ground())
        start, high = look.px(_PAD), self.height()
        if self._mood:
            side = look.px(_TILE)
            tile = visual(self, QRect(start, (high - side) // 2, side, side))
            paint_mood_tile(painter, QRectF(tile), look, self._mood)
            start += side + look.px(_GAP)
        width = self.width() - start - look.px(_PAD)
        flags = leading(self) | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        line = look.line_height("ui.base")
        small = look.line_height("ui.small")
        top = (high - line - small) // 2 if self._words else (high - line) // 2
        painter.setFont(look.font("ui.base"))
        painter.setPen(look.color("ink"))
        metrics = QFontMetricsF(painter.font())
        title = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, width)
        draw_line(painter, visual(self, QRect(start, top, width, line)), flags, title)
        painter.setFont(look.font("ui.small"))
        painter.setPen(look.color("ink3"))
        metrics = QFontMetricsF(painter.font())
        words = metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, width)
        draw_line(painter, visual(self, QRect(start, top + line, width, small)), flags, words)
