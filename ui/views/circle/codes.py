"""QR codes of the circle: invites and safety numbers, drawn and written out in groups."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from ui.theme.look import Look
from ui.widgets.codes import CodeGrid, QrView

_SMALL = 180
_GAP = 28
_LEADING = Qt.AlignmentFlag.AlignLeading


def code_view(look: Look, name: str, text: str, *, side: int = _SMALL) -> QrView:
    """Return a text as a QR code, on white in every theme."""
    import segno  # noqa: PLC0415 - it brings half of Python's library for the network

    matrix = segno.make(text, error="l", micro=False).matrix
    return QrView(look, name, [list(map(bool, row)) for row in matrix], side=side)


def number_view(look: Look, name: str, number: str, *, columns: int = 4) -> CodeGrid:
    """Return a safety number in its twelve groups of five."""
    return CodeGrid(look, name, number.split(), columns=columns)


class Beside(QWidget):
    """Widgets of their own sizes side by side, or below one another where there is no room."""

    def __init__(self, look: Look, widgets: Sequence[QWidget]) -> None:
        super().__init__()
        self._look, self._widgets = look, list(widgets)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSizeConstraint(QBoxLayout.SizeConstraint.SetNoConstraint)
        for widget in widgets:
            self._body.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop | _LEADING)
        self._body.addStretch(1)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._restyle)
        self._restyle()

    def sizeHint(self) -> QSize:
        """All side by side."""
        return QSize(self._across(), max(one.sizeHint().height() for one in self._widgets))

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest of them."""
        sizes = [one.sizeHint() for one in self._widgets]
        return QSize(max(size.width() for size in sizes), max(size.height() for size in sizes))

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of one row, or of one column."""
        heights = [one.sizeHint().height() for one in self._widgets]
        if width >= self._across():
            return max(heights)
        return sum(heights) + self._body.spacing() * (len(heights) - 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose between row and column."""
        super().resizeEvent(event)
        across = self.width() >= self._across()
        ways = QBoxLayout.Direction
        self._body.setDirection(ways.LeftToRight if across else ways.TopToBottom)

    def _across(self) -> int:
        widths = [one.sizeHint().width() for one in self._widgets]
        return sum(widths) + self._body.spacing() * (len(widths) - 1)

    def _restyle(self) -> None:
        self._body.setSpacing(self._look.px(_GAP))
        self.updateGeometry()


def beside(look: Look, *widgets: QWidget) -> Beside:
    """Return widgets side by side at their own sizes, from the leading side on."""
    return Beside(look, widgets)
