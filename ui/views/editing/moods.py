"""The mood of an entry: a tile with its word, and the popover that changes it."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from app.domain.mood import Valence
from ui.keymap import with_key
from ui.theme.look import Look
from ui.views.editing.popover import Popover
from ui.widgets.button import Button
from ui.widgets.halo import FocusRing
from ui.widgets.labels import Label
from ui.widgets.mood import MoodRow, mood_name, paint_mood_tile
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


class MoodPopover(Popover):
    """Seven tiles; a digit or a press chooses and closes."""

    def __init__(
        self,
        look: Look,
        valence: Valence | None,
        choose: Callable[[Valence | None], object],
        parent: QWidget,
    ) -> None:
        super().__init__(look, self.tr("Mood of this entry"), parent)
        self._choose = choose
        self.body.addWidget(Label(look, self.tr("How was it?"), "ui.strong"))
        self.row = MoodRow(look)
        self.row.set_value(valence)
        self.row.chosen.connect(self._take)
        self.body.addWidget(self.row)
        if valence is not None:
            none = Button(look, self.tr("No mood"), "plain")
            none.clicked.connect(lambda: self._take(0))
            self.body.addWidget(none, 0, Qt.AlignmentFlag.AlignLeading)

    @property
    def first(self) -> QWidget:
        """The tile that gets the focus."""
        return self.row.tile(self.row.value() or Valence.NEUTRAL)

    def _take(self, valence: int) -> None:
        self._choose(Valence(valence) if valence else None)
        self.accept()
