"""The mood of an entry: a tile with its word."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from app.domain.mood import Valence
from ui.keymap import with_key
from ui.theme.look import Look
from ui.widgets.halo import FocusRing
from ui.widgets.mood import mood_name, paint_mood_tile
from ui.widgets.paint import leading, visual

_TILE = 18
_GAP = 8
_HEIGHT = 32


class MoodButton(QPushButton):
    """Shows an entry's mood; a press opens the seven."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._valence: Valence | None = None
        self._ring = FocusRing(look, self, 8)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        look.changed.connect(self._restyle)
        self._restyle()
        self.show_valence(None)

    def set_key(self, key: str) -> None:
        """Say in the tooltip which key does the same."""
        self.setToolTip(with_key(self.tr("Change the mood"), key))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the words that are on."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_valence(self._valence)

    def show_valence(self, valence: Valence | None) -> None:
        """Show a mood, or that there is none."""
        self._valence = valence
        word = mood_name(valence) if valence else self.tr("Add a mood")
        self.setText(word)
        self.setAccessibleName(self.tr("Mood: {word}").format(word=word) if valence else word)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the tile and the word."""
        look = self._look
        words = int(QFontMetricsF(self.font()).horizontalAdvance(self.text())) + 1
        tile = look.px(_TILE + _GAP)
        return QSize(tile + words, look.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Words on a button are never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the tile and the word."""
        painter, look = QPainter(self), self._look
        side = look.px(_TILE)
        place = visual(self, QRect(0, (self.height() - side) // 2, side, side))
        if self._valence:
            paint_mood_tile(painter, QRectF(place), look, self._valence)
        else:
            look.paint_icon(painter, place, "plus", "ink2", size=18)
        words = visual(self, QRect(side + look.px(_GAP), 0, self.width(), self.height()))
        words.setRight(min(words.right(), self.width() - 1) if words.left() > 0 else words.right())
        warm = self.underMouse() or self.isDown()
        painter.setPen(look.color("ink" if warm else "ink2"))
        painter.setFont(self.font())
        flags = leading(self) | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(words, flags, self.text())

    def _restyle(self) -> None:
        self.setFont(self._look.font("ui.second"))
        self.updateGeometry()
