"""Where a picture is kept says nothing to people: it shows only on the line that is written in."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QTextEdit

from ui.widgets.editor.highlighter import MarkdownHighlighter
from ui.widgets.editor.markup import ATTACHMENT_MARK

_NOWHERE = -1


class Addresses(QObject):
    """Tells the highlighter which line the caret is in, and styles the lines it leaves and enters.

    The source stays as it is; only its look changes.
    """

    def __init__(self, editor: QTextEdit, highlighter: MarkdownHighlighter) -> None:
        super().__init__(editor)
        self._editor = editor
        self._highlighter = highlighter
        # An own timer: what `singleShot` was to call is kept for ever when this is deleted before.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.settle)
        editor.installEventFilter(self)
        editor.cursorPositionChanged.connect(self.settle)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Nobody writes in an editor that has no focus."""
        if event.type() == QEvent.Type.FocusIn:
            self.settle()
        elif event.type() == QEvent.Type.FocusOut:
            # Not now: an editor that is being deleted loses its focus too, without its document.
            self._soon.start()
        return False

    def settle(self) -> None:
        """Follow the caret."""
        editor, highlighter = self._editor, self._highlighter
        writing = editor.hasFocus() and not editor.isReadOnly()
        here = editor.textCursor().blockNumber() if writing else _NOWHERE
        before, highlighter.open_line = highlighter.open_line, here
        if here == before:
            return
        for number in (before, here):
            block = editor.document().findBlockByNumber(number)
            if number != _NOWHERE and block.isValid() and ATTACHMENT_MARK in block.text():
                highlighter.rehighlightBlock(block)
