"""What can be done with what is shown in the share sheet, as the room allows."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QScrollBar, QVBoxLayout, QWidget

from ui.theme.look import Look
from ui.views.parts import RINGS
from ui.widgets.button import Button
from ui.widgets.labels import Hairline, Label

_GAP = 10
_Flow = QBoxLayout.Direction


class Foot(QWidget):
    """Three deeds below a line: what was said before them, when it goes out after them.

    Args:
        look: how it looks.
        others: the deeds that send nothing now. send: the one that does.
        lines: what is said above them, and below.
        bar: the scroll bar of what is chosen above.
    """

    def __init__(
        self,
        look: Look,
        others: tuple[Button, Button],
        send: Button,
        lines: tuple[Label, Label],
        bar: QScrollBar,
    ) -> None:
        super().__init__()
        self._look, self._bar = look, bar
        self._buttons = (*others, send)
        self._deeds, self._others = QBoxLayout(_Flow.TopToBottom), QBoxLayout(_Flow.TopToBottom)
        for button in others:
            self._others.addWidget(button)
        self._deeds.addLayout(self._others)
        self._deeds.addWidget(send)
        self._column = QVBoxLayout(self)
        told, wait = lines
        self._column.addWidget(Hairline(look))
        self._column.addWidget(told)
        self._column.addLayout(self._deeds)
        self._column.addWidget(wait)
        for part in (self._deeds, self._others, self._column):
            part.setSpacing(look.px(_GAP))
        bar.rangeChanged.connect(lambda *_: self._line_up())

    def arrange(self, room: int, *, both: bool) -> None:
        """Lie one below the other beside the preview, and side by side where that is not shown.

        Args:
            room: how many pixels there are from side to side.
            both: whether what they will see stands beside.
        """
        needed = sum(one.sizeHint().width() for one in self._buttons) + 2 * self._deeds.spacing()
        # In a narrow window one below the other would leave little for what is chosen.
        beside = not both and needed <= room
        self._deeds.setDirection(_Flow.LeftToRight if beside else _Flow.TopToBottom)
        self._others.setDirection(_Flow.TopToBottom if both else _Flow.LeftToRight)
        self._line_up()

    def _line_up(self) -> None:
        """End where what is chosen above ends."""
        room = self._look.px(RINGS)
        end = room + (self._bar.sizeHint().width() if self._bar.maximum() else 0)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        start, end = (end, room) if mirrored else (room, end)
        self._column.setContentsMargins(start, 0, end, 0)
