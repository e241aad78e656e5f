"""A still guide for the breath: a circle that grows and shrinks, or counted words."""

import math

from PySide6.QtCore import QElapsedTimer, QPointF, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.text import number
from ui.theme.look import Look

IN, OUT = 4, 6  # seconds
_FRAME_MS, _SECOND_MS = 33, 1_000
_SIDE = 168
_LEAST = 0.55  # of the full circle, when the breath is out


class Breath(QWidget):
    """Breathes in for four seconds and out for six, while it is seen. It asks for nothing.

    With reduced motion nothing moves: the words count, once a second.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._clock = QElapsedTimer()
        self._seconds = 0.0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Breathing guide"))
        self.setAccessibleDescription(
            self.tr("In for four seconds, out for six. Breathe as you like.")
        )
        look.changed.connect(self._restyle)

    @property
    def is_still(self) -> bool:
        """Whether nothing may move."""
        return not self._look.duration(_SECOND_MS)

    @property
    def words(self) -> str:
        """What it says just now, such as "Breathe in, 2"."""
        breath = self._seconds % (IN + OUT)
        inward = breath < IN
        count = int(breath if inward else breath - IN) + 1
        text = self.tr("Breathe in, %1") if inward else self.tr("Breathe out, %1")
        return text.replace("%1", number(count))

    def show_at(self, seconds: float) -> None:
        """Show the moment so many seconds after the beginning."""
        self._seconds = seconds
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the whole circle, or for the words alone."""
        look = self._look
        high = look.line_height("words.room") if self.is_still else look.px(_SIDE)
        return QSize(look.px(240), high + look.px(8))

    def minimumSizeHint(self) -> QSize:
        """Nothing is cut."""
        return self.sizeHint()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with a breath in."""
        super().showEvent(event)
        self._clock.start()
        self.show_at(0.0)
        self._timer.start(_SECOND_MS if self.is_still else _FRAME_MS)

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while nobody looks."""
        super().hideEvent(event)
        self._timer.stop()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the circle and the words in it, or the words alone."""
        painter, look = QPainter(self), self._look
        if not self.is_still:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            whole = look.px(_SIDE) / 2 - 2
            centre = QPointF(self.rect().center())
            painter.setPen(QPen(look.color("line"), look.stroke()))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, whole, whole)
            painter.setPen(QPen(look.color("accent"), 1.5 * look.stroke()))
            painter.setBrush(look.color("accent_soft"))
            reach = whole * (_LEAST + (1 - _LEAST) * self._share())
            painter.drawEllipse(centre, reach, reach)
        painter.setPen(look.color("ink"))
        painter.setFont(look.font("words.h3" if self.is_still else "ui.second"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._shown_words())

    def _shown_words(self) -> str:
        if self.is_still:
            return self.words
        inward = self._seconds % (IN + OUT) < IN
        return self.tr("In") if inward else self.tr("Out")

    def _share(self) -> float:
        """How full the breath is, 0 to 1."""
        breath = self._seconds % (IN + OUT)
        share = breath / IN if breath < IN else 1 - (breath - IN) / OUT
        return (1 - math.cos(math.pi * share)) / 2

    def _go_on(self) -> None:
        self.show_at(self._clock.elapsed() / _SECOND_MS)

    def _restyle(self) -> None:
        self.updateGeometry()
        if self.isVisible():
            self._timer.start(_SECOND_MS if self.is_still else _FRAME_MS)
        self.update()
