"""What screen readers take a post for: an item of a list, not a nameless place."""

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget


class Told(QWidget):
    """Something of a feed that can have the focus; its accessible name says all of it."""

    def __init__(self) -> None:
        super().__init__()
        _teach_readers()


def _face_of(key: str, thing: QObject) -> QAccessibleInterface | None:  # noqa: ARG001 - Qt's call
    """Return the face of a post; None for everything else, which has Qt's own."""
    if not isinstance(thing, Told):
        return None
    return QAccessibleWidget(thing, QAccessible.Role.ListItem, thing.accessibleName())


@cache
def _teach_readers() -> None:
    """Let screen readers know posts; once for the program."""
    QAccessible.installFactory(_face_of)
