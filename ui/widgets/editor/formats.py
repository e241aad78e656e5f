"""Line height and room below lines, kept out of the person's undo history."""

from collections.abc import Iterable

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument

_MINIMUM = QTextBlockFormat.LineHeightTypes.MinimumHeight.value


class BlockFormats:
    """Gives every block its line height, and some of them room below.

    A change of format is an undo step of its own, so it is made without undo while there is nothing
    to undo, is joined to the person's last step otherwise, and waits while something could be
    redone, because it would throw that away.

    Attributes:
        busy: true while a format is being changed, so that it is not taken for writing.
    """

    def __init__(self, document: QTextDocument, line_height: int) -> None:
        self._document = document
        self.line_height = line_height
        self.busy = False

    def plain(self) -> QTextBlockFormat:
        """Return the format of a line without anything below it."""
        made = QTextBlockFormat()
        made.setLineHeight(self.line_height, _MINIMUM)
        return made

    def fill(self, text: str) -> None:
        """Replace the whole document by ``text``; nothing can be undone afterwards."""
        document = self._document
        self.busy = True
        document.setUndoRedoEnabled(False)
        document.clear()
        cursor = QTextCursor(document)
        cursor.setBlockFormat(self.plain())
        cursor.insertText(text)
        document.setUndoRedoEnabled(True)
        document.setModified(False)
        self.busy = False

    def set_rooms(self, rooms: Iterable[tuple[QTextBlock, int]]) -> bool:
        """Give blocks their room below, in pixels; false when that has to wait for a redo."""
        wrong = [
            (block, room)
            for block, room in rooms
            if block.isValid()
            and (
                block.blockFormat().bottomMargin() != room
                or block.blockFormat().lineHeight() != self.line_height
            )
        ]
        if not wrong:
            return True
        if self._document.isRedoAvailable():
            return False
        quiet = not self._document.isUndoAvailable()
        modified = self._document.isModified()
        self.busy = True
        if quiet:
            self._document.setUndoRedoEnabled(False)
        self._write(wrong, joined=not quiet)
        if quiet:
            self._document.setUndoRedoEnabled(True)
            self._document.setModified(modified)
        self.busy = False
        return True

    def _write(self, rooms: list[tuple[QTextBlock, int]], *, joined: bool) -> None:
        cursor = QTextCursor(self._document)
        if joined:
            cursor.joinPreviousEditBlock()
        else:
            cursor.beginEditBlock()
        for block, room in rooms:
            cursor.setPosition(block.position())
            made = self.plain()
            made.setBottomMargin(room)
            cursor.setBlockFormat(made)
        cursor.endEditBlock()
