"""What every painted button shares: it warms up under the pointer and has one focus ring."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QEnterEvent
from PySide6.QtWidgets import QPushButton, QWidget

from ui.theme.look import Look
from ui.widgets.halo import FocusRing
from ui.widgets.paint import Blend, blend, clear


class WarmButton(QPushButton):
    """A push button that its subclass paints; `radius` is its corner at text scale 1."""

    def __init__(self, look: Look, text: str, radius: float, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._look = look
        self._hover = Blend(look, self)
        self._ring = FocusRing(look, self, radius)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Warm up under the pointer."""
        self._hover.to(1.0)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Cool down again."""
        self._hover.to(0.0)
        super().leaveEvent(event)

    def ground(self, *, chosen: bool = False) -> QColor:
        """The colour below a button without a fill of its own, for the present state."""
        if chosen or self.isDown():
            return self._look.color("selected")
        color = self._look.color("hover")
        return blend(clear(color), color, self._hover.value)
