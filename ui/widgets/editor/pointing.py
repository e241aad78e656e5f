"""What the mouse does on the sheet beyond placing the caret."""

from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QTextEdit, QToolTip

from ui.widgets.editor.markup import ImageReference, link_at
from ui.widgets.editor.positions import Positions


class PictureFinder(Protocol):
    """Knows which picture is at a point of the viewport."""

    def at(self, point: QPointF) -> ImageReference | None:
        """Return the picture at ``point``, or None."""


class Pointing(QObject):
    """Ctrl+click on links, click on pictures, their text as a tooltip.

    Signals:
        link_clicked: an address.
        picture_clicked: an attachment id.
    """

    link_clicked = Signal(str)
    picture_clicked = Signal(str)

    def __init__(self, editor: QTextEdit, pictures: PictureFinder) -> None:
        super().__init__(editor)
        self._editor = editor
        self._pictures = pictures
        editor.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at clicks and questions for a tooltip; called by Qt."""
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            return self._pressed(event)
        if kind == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self._pictures.at(QPointF(event.pos()))
            if found is not None and found.alt:
                QToolTip.showText(event.globalPos(), found.alt, self._editor)
                return True
        return super().eventFilter(watched, event)

    def link_at(self, point: QPointF) -> str:
        """Return the address written at a point of the viewport, or an empty string."""
        cursor = self._editor.cursorForPosition(point.toPoint())
        line = cursor.block().text()
        return link_at(line, Positions(line).to_text(cursor.positionInBlock()))

    def _pressed(self, event: QMouseEvent) -> bool:
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            address = self.link_at(event.position())
            if address:
                self.link_clicked.emit(address)
                return True
        found = self._pictures.at(event.position())
        if found is not None:
            self.picture_clicked.emit(found.attachment_id)
            return True
        return False
