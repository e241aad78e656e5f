"""QR codes of the circle: invites and safety numbers, drawn and written out in groups."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.look import Look
from ui.widgets.codes import CodeGrid, QrView
from ui.widgets.paint import visual

_SMALL = 180
_GAP = 28


def code_view(look: Look, name: str, text: str, *, side: int = _SMALL) -> QrView:
    """Return a text as a QR code, on white in every theme."""
    import segno  # noqa: PLC0415 - it brings half of Python's library for the network

    matrix = segno.make(text, error="l", micro=False).matrix
    return QrView(look, name, [list(map(bool, row)) for row in matrix], side=side)


def number_view(look: Look, name: str, number: str, *, columns: int = 4) -> CodeGrid:
    """Return a safety number in its twelve groups of five."""
    return CodeGrid(look, name, number.split(), columns=columns)


class Beside(QWidget):
    """Widgets of their own sizes side by side, or below one another where there is no room.

    It places them itself: of a widget with a layout Qt asks the layout for the height of a width.
    """

    def __init__(self, look: Look, widgets: Sequence[QWidget]) -> None:
        super().__init__()
        self._look, self._widgets = look, list(widgets)
        for widget in widgets:
            widget.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.updateGeometry)

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
        return sum(heights) + self._gap() * (len(heights) - 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place them in a row or in a column, from the leading side on."""
        super().resizeEvent(event)
        across, x, y = self.width() >= self._across(), 0, 0
        for widget in self._widgets:
            size = widget.sizeHint()
            widget.setGeometry(visual(self, QRect(x, y, size.width(), size.height())))
            x += (size.width() + self._gap()) if across else 0
            y += 0 if across else size.height() + self._gap()

    def _gap(self) -> int:
        return self._look.px(_GAP)

    def _across(self) -> int:
        widths = [one.sizeHint().width() for one in self._widgets]
        return sum(widths) + self._gap() * (len(widths) - 1)


def beside(look: Look, *widgets: QWidget) -> Beside:
    """Return widgets side by side at their own sizes, from the leading side on."""
    return Beside(look, widgets)
