"""Line height and room below lines, kept out of the person's undo history."""

from collections.abc import Iterable

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument

_MINIMUM = QTextBlockFormat.LineHeightTypes.MinimumHeight.value


class BlockFormats:
    """Gives every block its line height, and some of them room below.

    A change of format is an undo step of its own, and Qt joins it only to steps that were edit
    blocks, which typing is not. So it is made without undo while there is nothing to undo;
    otherwise its step is remembered, and `before_undo`, `after_undo`, `before_redo` and
    `after_redo` pass over it. It waits while something could be redone, because it would throw
    that away.

    Attributes:
        busy: true while a format is being changed, so that it is not taken for writing.
    """

    def __init__(self, document: QTextDocument, line_height: int) -> None:
        self._document = document
        self.line_height = line_height
        self.busy = False
        self._steps: list[tuple[int, int]] = []  # of the undo stack: from, to
        self._undone_to: int | None = None

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
        self._steps.clear()
        self._undone_to = None
        self.busy = False

    def before_undo(self) -> None:
        """Take back changes of format that lie on top of the person's last step."""
        self.busy = True
        while (step := self._find(1)) is not None:
            self._document.undo()
            if self._state() != step[0]:
                break
        self.busy = False

    def before_redo(self) -> None:
        """Do again the changes of format that lie before the person's next step."""
        self.busy = True
        while self._document.isRedoAvailable() and self._find(0) is not None:
            self._document.redo()
        self.busy = False

    def after_undo(self) -> None:
        """Remember how far back the person went."""
        self._undone_to = self._state() if self._document.isRedoAvailable() else None

    def after_redo(self) -> None:
        """Do again the changes of format that came after the person's step."""
        self.before_redo()
        self.after_undo()

    def note_edit(self) -> None:
        """Forget the changes of format that the person wrote over after an undo."""
        if self._undone_to is not None and not self._document.isRedoAvailable():
            self._steps = [step for step in self._steps if step[1] <= self._undone_to]
            self._undone_to = None

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
        before = self._state()
        self._write(wrong)
        if quiet:
            self._document.setUndoRedoEnabled(True)
            self._document.setModified(modified)
        else:
            self._steps.append((before, self._state()))
        self.busy = False
        return True

    def _state(self) -> int:
        return self._document.availableUndoSteps()

    def _find(self, side: int) -> tuple[int, int] | None:
        """Return the change of format that ends (1) or begins (0) where the stack stands."""
        state = self._state()
        return next((step for step in self._steps if step[side] == state), None)

    def _write(self, rooms: list[tuple[QTextBlock, int]]) -> None:
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        for block, room in rooms:
            cursor.setPosition(block.position())
            made = self.plain()
            made.setBottomMargin(room)
            cursor.setBlockFormat(made)
        cursor.endEditBlock()
