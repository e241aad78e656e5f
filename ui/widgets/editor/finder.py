"""Finding and replacing in a document, apart from the bar that asks for it."""

from bisect import bisect_left, bisect_right

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from ui.theme.look import Look
from ui.widgets.editor.finding import FindOptions, Haystack, Hit
from ui.widgets.editor.positions import Positions

_SETTLE_MS = 120
_KEEP = QTextCursor.MoveMode.KeepAnchor


class Finder(QObject):
    """Keeps the hits of one query in one text editor, lit while they are seen.

    Signals:
        changed: the hits, or which of them is chosen, are different.
    """

    changed = Signal()

    def __init__(self, look: Look, editor: QTextEdit) -> None:
        super().__init__(editor)
        self._look = look
        self._editor = editor
        self._query = ""
        self._options = FindOptions()
        self._hits: list[Hit] = []  # in document positions
        self._active = False
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_SETTLE_MS)
        self._again.timeout.connect(self._search)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._light)
        editor.document().contentsChange.connect(self._note_change)
        editor.verticalScrollBar().valueChanged.connect(self._light)
        editor.cursorPositionChanged.connect(self._note_caret)
        editor.viewport().installEventFilter(self)
        look.changed.connect(self._light)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Light what a larger viewport shows; called by Qt."""
        if event.type() == QEvent.Type.Resize and self._active:
            self._soon.start()
        return super().eventFilter(watched, event)

    @property
    def count(self) -> int:
        """How many hits there are."""
        return len(self._hits)

    @property
    def chosen(self) -> int:
        """Which hit is selected in the editor, from 1; 0 when none is."""
        cursor = self._editor.textCursor()
        at = bisect_left([hit.start for hit in self._hits], cursor.selectionStart())
        if at < len(self._hits) and cursor.hasSelection():
            hit = self._hits[at]
            if (hit.start, hit.end) == (cursor.selectionStart(), cursor.selectionEnd()):
                return at + 1
        return 0

    def look_for(self, query: str, options: FindOptions) -> None:
        """Find ``query`` everywhere and light the hits."""
        self._active = True
        self._query, self._options = query, options
        self._search()

    def stop(self) -> None:
        """Put the lights out and forget the hits."""
        self._active = False
        self._again.stop()
        self._hits = []
        self._editor.setExtraSelections([])

    def choose_from_caret(self) -> None:
        """Select the first hit at or after the caret, going round at the end."""
        self._go(bisect_left([hit.start for hit in self._hits], self._start()))

    def choose_next(self) -> None:
        """Select the next hit, going round at the end."""
        self._refresh()
        cursor = self._editor.textCursor()
        at = cursor.selectionEnd() if cursor.hasSelection() else cursor.position()
        self._go(bisect_left([hit.start for hit in self._hits], at))

    def choose_previous(self) -> None:
        """Select the hit before, going round at the beginning."""
        self._refresh()
        self._go(bisect_right([hit.end for hit in self._hits], self._start()) - 1)

    def replace_chosen(self, text: str) -> bool:
        """Replace the selected hit and go on to the next; select one first when none is."""
        self._refresh()
        if self._editor.isReadOnly() or not self._hits:
            return False
        if not self.chosen:
            self.choose_from_caret()
            return False
        self._editor.textCursor().insertText(text)
        self._search()
        self.choose_from_caret()
        return True

    def replace_all(self, text: str) -> int:
        """Replace every hit as one step of undo; returns how many there were."""
        self._refresh()
        if self._editor.isReadOnly() or not self._hits:
            return 0
        cursor = QTextCursor(self._editor.document())
        cursor.beginEditBlock()
        for hit in reversed(self._hits):
            cursor.setPosition(hit.start)
            cursor.setPosition(hit.end, _KEEP)
            cursor.insertText(text)
        cursor.endEditBlock()
        count = len(self._hits)
        self._search()
        return count

    def _start(self) -> int:
        return self._editor.textCursor().selectionStart()

    def _go(self, index: int) -> None:
        if self._hits:
            hit = self._hits[index % len(self._hits)]
            cursor = self._editor.textCursor()
            cursor.setPosition(hit.start)
            cursor.setPosition(hit.end, _KEEP)
            self._editor.setTextCursor(cursor)
            self._editor.ensureCursorVisible()
        self.changed.emit()

    def _refresh(self) -> None:
        """Search now if the words changed since the last search."""
        if self._again.isActive():
            self._search()

    def _search(self) -> None:
        self._again.stop()
        text = self._editor.document().toRawText().replace("\u2029", "\n")
        hay = Haystack(text, match_case=self._options.match_case)
        places = Positions(text)
        self._hits = [
            Hit(places.to_qt(hit.start), places.to_qt(hit.end))
            for hit in hay.find_all(self._query, whole_word=self._options.whole_word)
        ]
        self._light()
        self.changed.emit()

    def _note_change(self, _position: int, removed: int, added: int) -> None:
        if self._active and (removed or added):
            self._again.start()

    def _note_caret(self) -> None:
        if self._active:
            self.changed.emit()

    def _light(self) -> None:
        """Light the hits that can be seen; thousands of selections would be slow."""
        if not self._active:
            return
        editor = self._editor
        low = editor.cursorForPosition(QPoint(0, 0)).block().position()
        corner = editor.viewport().rect().bottomRight()
        last = editor.cursorForPosition(corner).block()
        high = last.position() + last.length()
        begin = bisect_left([hit.end for hit in self._hits], low)
        lit: list[QTextEdit.ExtraSelection] = []
        made = QTextCharFormat()
        made.setBackground(self._look.color("lamp_soft"))
        made.setForeground(self._look.color("ink"))
        for hit in self._hits[begin:]:
            if hit.start > high:
                break
            selection = QTextEdit.ExtraSelection()
            selection.cursor = QTextCursor(editor.document())
            selection.cursor.setPosition(hit.start)
            selection.cursor.setPosition(hit.end, _KEEP)
            selection.format = made
            lit.append(selection)
        editor.setExtraSelections(lit)
