"""Buttons side by side that wrap where there is little room."""

from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.look import Look
from ui.widgets.chips import FlowLayout

_GAP = 12


class Flowing(QWidget):
    """A row of widgets that becomes several rows in a narrow place."""

    def __init__(self, look: Look, *widgets: QWidget) -> None:
        super().__init__()
        self._look = look
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._flow = FlowLayout(self)
        for widget in widgets:
            self._flow.addWidget(widget)
        look.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self._flow.setSpacing(self._look.px(_GAP))
