"""An editor as high as its words: a short room scrolls as one, and nothing inside it does."""

import math

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QScrollArea

from ui.theme.look import Look
from ui.widgets.editor.editor import MarkdownEditor

_MOST = 8_000  # pixels at text scale 1; what is longer scrolls by itself, as it is slow to lay out
_AROUND = 32  # kept free above and below the caret, at text scale 1
_PAGES = {
    QKeySequence.StandardKey.MoveToPreviousPage: (-1, QTextCursor.MoveMode.MoveAnchor),
    QKeySequence.StandardKey.MoveToNextPage: (1, QTextCursor.MoveMode.MoveAnchor),
    QKeySequence.StandardKey.SelectPreviousPage: (-1, QTextCursor.MoveMode.KeepAnchor),
    QKeySequence.StandardKey.SelectNextPage: (1, QTextCursor.MoveMode.KeepAnchor),
}


class Growing(QObject):
    """Gives an editor the height of its words while that is wanted; the room follows the caret.

    Args:
        look: for the text scale.
        editor: what grows.
        area: what it stands in, and what scrolls then.
    """

    def __init__(self, look: Look, editor: MarkdownEditor, area: QScrollArea) -> None:
        super().__init__(editor)
        self._look, self._editor, self._area = look, editor, area
        self._on = False
        # Only once the room has its new height can it scroll there.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._follow)
        editor.document().documentLayout().documentSizeChanged.connect(self._fit)
        editor.cursorPositionChanged.connect(self._soon.start)
        editor.edited.connect(self._soon.start)
        editor.installEventFilter(self)

    @property
    def is_on(self) -> bool:
        """Whether the editor is as high as its words."""
        return self._on

    def set_on(self, on: bool) -> None:  # noqa: FBT001 - a plain setter
        """Grow with the words, or be as high as there is room."""
        self._on = on
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Page up and down go by what is seen, not by all that the editor is high."""
        if self._on and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            for key, (way, mode) in _PAGES.items():
                if event.matches(key):
                    self._turn_page(way, mode)
                    return True
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        editor = self._editor
        high = 0
        if self._on:
            edges = editor.height() - editor.viewport().height()
            high = math.ceil(editor.document().documentLayout().documentSize().height()) + edges
            high = min(high, self._look.px(_MOST))
        if editor.minimumHeight() != high:
            editor.setMinimumHeight(high)
            self._soon.start()

    def _turn_page(self, way: int, mode: QTextCursor.MoveMode) -> None:
        editor, line = self._editor, self._editor.cursorRect()
        step = max(line.height(), self._area.viewport().height() - 2 * self._look.px(_AROUND))
        to = editor.cursorForPosition(QPoint(line.left(), line.center().y() + way * step))
        cursor = editor.textCursor()
        cursor.setPosition(to.position(), mode)
        editor.setTextCursor(cursor)

    def _follow(self) -> None:
        """Bring the line of the caret into view."""
        editor, holder = self._editor, self._area.widget()
        if not self._on or not editor.hasFocus() or holder is None:
            return
        line = editor.cursorRect()
        place = editor.viewport().mapTo(holder, line.center())
        self._area.ensureVisible(0, place.y(), 0, line.height() // 2 + self._look.px(_AROUND))
