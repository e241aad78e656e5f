"""The desk with one sheet in the middle, on which the way in stands."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme.look import Look
from ui.views.editing.space import Space
from ui.widgets.button import Button
from ui.widgets.columns import ScrollColumn
from ui.widgets.sheet import Ground, Sheet


class GateFrame(Ground):
    """A sheet 560 wide in the middle of the desk; scrolls when the window is short.

    Attributes:
        help: stands where the rail has it, at the foot.
        foot: the row it stands in, with room at its end.

    Signals:
        help_wanted(): help now is wanted.
    """

    help_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "desk", parent=parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = ScrollColumn(look, max_width=560, parent=self)
        outer.addWidget(self._scroll, 1)
        self.help = Button(look, self.tr("Help now"), icon="life-buoy")
        self.help.clicked.connect(self.help_wanted)
        foot = self.foot = QHBoxLayout()
        Space(look, foot, 12, 8, 12, 14)
        foot.addWidget(self.help)
        foot.addStretch(1)
        outer.addLayout(foot)
        self._sheet = Sheet(look)
        Space(look, self._sheet.body, 44, 36, 44, 28, gap=16)
        self._below = QWidget()
        self._row = QHBoxLayout(self._below)
        Space(look, self._row, gap=32)
        column = self._scroll.column
        column.addStretch(1)
        column.addWidget(self._sheet)
        column.addWidget(self._below, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    @property
    def sheet(self) -> QVBoxLayout:
        """Where the words go."""
        return self._sheet.body

    def bring_to_sight(self, widget: QWidget) -> None:
        """Scroll until a widget of the sheet can be seen, where there is little room."""
        self._scroll.ensureWidgetVisible(widget)

    def bring_to_top(self) -> None:
        """Scroll to where the sheet begins."""
        self._scroll.verticalScrollBar().setValue(0)

    def is_short(self) -> bool:
        """Whether the sheet is higher than its window."""
        return self._scroll.verticalScrollBar().maximum() > 0

    @property
    def below(self) -> QHBoxLayout:
        """The row of quiet ways out under the sheet."""
        return self._row
