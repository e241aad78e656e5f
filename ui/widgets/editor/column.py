"""One column of 68 characters in the middle of whatever width there is."""

from PySide6.QtWidgets import QTextEdit

from ui.theme.look import Look


def column_sides(area: QTextEdit, look: Look) -> tuple[int, int]:
    """Return the left and right viewport margins that centre the column, in pixels."""
    column = look.column_width() + round(2 * area.document().documentMargin())
    bar = area.verticalScrollBar()
    side = max(0, (area.width() - column) // 2)
    taken = bar.width() if bar.isVisible() else 0
    if area.isRightToLeft():
        return max(0, side - taken), side
    return side, max(0, side - taken)
