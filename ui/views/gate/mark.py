"""The program's mark: a half-disc shade over a line of light, with its name."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.theme.look import Look
from ui.widgets.paint import visual
from ui.widgets.rail import paint_mark

_SIDE = 28


class MarkView(QWidget):
    """Mark and name, drawn."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setAccessibleName("Lamplit")
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Room for both."""
        return QSize(self._look.px(160), self._look.px(_SIDE + 8))

    def minimumSizeHint(self) -> QSize:
        """As much as it likes."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw both."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self._look.px(_SIDE)
        top = (self.height() - side) // 2
        paint_mark(painter, QRectF(visual(self, QRect(0, top, side, side))), self._look)
        painter.setFont(self._look.font("words.h3"))
        painter.setPen(self._look.color("ink"))
        place = visual(self, QRect(side + self._look.px(10), 0, self.width(), self.height()))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading,
                         "Lamplit")  # fmt: skip
