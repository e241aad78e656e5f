"""What a reader wants folded: a dashed place that says why, and a way to see it."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme.look import Look
from ui.widgets.button import Button
from ui.widgets.labels import Icon, Label
from ui.widgets.paint import box

_RADIUS = 10


class Folded(QWidget):
    """One line in a dashed border; with ``opens``, a button shows what is behind it.

    Signals:
        show_wanted: the reader wants to see it all the same.
    """

    show_wanted = Signal()

    def __init__(self, look: Look, sentence: str, *, opens: bool = True) -> None:
        super().__init__()
        self._look = look
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(14), look.px(8), look.px(14), look.px(8))
        row.setSpacing(look.px(10))
        row.addWidget(Icon(look, "eye-off"), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(Label(look, sentence, wrap=True), 1, Qt.AlignmentFlag.AlignVCenter)
        self.show_button = Button(look, self.tr("Show"), "plain", tone="accent")
        self.show_button.clicked.connect(self.show_wanted)
        self.show_button.setVisible(opens)
        row.addWidget(self.show_button, 0, Qt.AlignmentFlag.AlignVCenter)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the dashed border."""
        look = self._look
        box(QPainter(self), QRectF(self.rect()), look.px(_RADIUS), None, look.color("control"),
            look.stroke(), dashed=True)  # fmt: skip
