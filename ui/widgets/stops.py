"""Where Tab stops inside a widget."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def tab_stops(root: QWidget) -> list[QWidget]:
    """Return every widget inside `root` that Tab reaches, in the order they were put there.

    Qt's own chain (`nextInFocusChain`) is not asked: PySide takes what it returns for a child of
    the one asked, and when `root` goes, objects that live on are taken for deleted.
    """
    return [
        widget
        for widget in root.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isEnabled()
        and widget.isVisibleTo(root)
        and widget.focusProxy() is None
    ]
