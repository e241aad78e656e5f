"""QR codes of the circle: invites and safety numbers, drawn and written out in groups."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.theme.look import Look
from ui.views.parts import Group
from ui.widgets.codes import CodeGrid, QrView

_SMALL = 180


def code_view(look: Look, name: str, text: str, *, side: int = _SMALL) -> QrView:
    """Return a text as a QR code, on white in every theme."""
    import segno  # noqa: PLC0415 - it brings half of Python's library for the network

    matrix = segno.make(text, error="l", micro=False).matrix
    return QrView(look, name, [list(map(bool, row)) for row in matrix], side=side)


def number_view(look: Look, name: str, number: str, *, columns: int = 4) -> CodeGrid:
    """Return a safety number in its twelve groups of five."""
    return CodeGrid(look, name, number.split(), columns=columns)


def beside(look: Look, *widgets: QWidget) -> Group:
    """Return widgets side by side at their own sizes, from the leading side on."""
    row = Group(look, gap=28, flow="across")
    for widget in widgets:
        row.body.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
    row.body.addStretch(1)
    return row
