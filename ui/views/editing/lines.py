"""A line of words that can be pressed, elided where it does not fit."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.theme.look import Look
from ui.theme.type import FontRole
from ui.widgets.halo import FocusRing
from ui.widgets.paint import leading

_HEIGHT = 32


class LineButton(QPushButton):
    """Words that look like words until the pointer is over them."""

    def __init__(
        self,
        look: Look,
        text: str = "",
        role: FontRole = "ui.second",
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._look = look
        self._role: FontRole = role
        self._ring = FocusRing(look, self, 6)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._restyle)
        self._restyle()

    def sizeHint(self) -> QSize:
        """Room for all the words."""
        words = int(QFontMetricsF(self.font()).horizontalAdvance(self.text())) + 1
        return QSize(words, self._look.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Long words are elided."""
        return QSize(min(self.sizeHint().width(), self._look.px(80)), self._look.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the words."""
        painter, look = QPainter(self), self._look
        warm = self.underMouse() or self.isDown()
        painter.setPen(look.color("ink" if warm else "ink2"))
        font = self.font()
        font.setUnderline(warm)
        painter.setFont(font)
        text = QFontMetricsF(font).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width() + 0.5
        )
        flags = leading(self) | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(self.rect(), flags, text)

    def _restyle(self) -> None:
        self.setFont(self._look.font(self._role))
        self.updateGeometry()
