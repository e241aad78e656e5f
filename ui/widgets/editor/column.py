"""One column of 68 characters in the middle of whatever width there is, on whatever lies below."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QTextEdit

from ui.theme.look import Look


def make_column(area: QTextEdit) -> None:
    """Take frame, ground and sideways scrolling from ``area``."""
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.viewport().setAutoFillBackground(False)
    area.document().setDocumentMargin(4)


def dress_column(area: QTextEdit, look: Look) -> None:
    """Give ``area`` the face and the colours of the person's words."""
    font = look.font("words.read")
    area.setFont(font)
    area.viewport().setFont(font)  # writes the placeholder; Qt leaves it behind
    area.document().setDefaultFont(font)
    palette = QPalette(area.palette())
    palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
    palette.setColor(QPalette.ColorRole.Text, look.color("ink"))
    palette.setColor(QPalette.ColorRole.PlaceholderText, look.color("ink3"))
    palette.setColor(QPalette.ColorRole.Highlight, look.color("sel"))
    palette.setColor(QPalette.ColorRole.HighlightedText, look.color("ink"))
    palette.setColor(QPalette.ColorRole.Link, look.color("accent"))
    area.setPalette(palette)


def centre_column(area: QTextEdit, look: Look) -> None:
    """Set the viewport margins that centre the column; call before Qt handles a resize."""
    column = look.column_width() + round(2 * area.document().documentMargin())
    bar = area.verticalScrollBar()
    side = max(0, (area.width() - column) // 2)
    taken = max(0, side - (bar.width() if bar.isVisible() else 0))
    left, right = (taken, side) if area.isRightToLeft() else (side, taken)
    margins = area.viewportMargins()
    if (margins.left(), margins.right()) != (left, right):
        area.setViewportMargins(left, 0, right, 0)
