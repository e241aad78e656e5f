"""What screen readers take a post for: an item of a list, not a nameless place."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from ui.widgets.faces import teach_readers


class Told(QWidget):
    """Something of a feed that can have the focus; its accessible name says all of it."""

    def __init__(self) -> None:
        super().__init__()
        teach_readers()

    def spoken_role(self) -> QAccessible.Role:
        """An item of a list."""
        return QAccessible.Role.ListItem
