"""Dotted lines under words of an editor, and what its menu offers for them."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtGui import QAction, QTextBlock, QTextCursor
from PySide6.QtWidgets import QMenu

from ui.spelling.checker import SpellChecker
from ui.spelling.words import checkable
from ui.widgets.editor.editor import MarkdownEditor
from ui.widgets.editor.markup import Span, tokenize
from ui.widgets.editor.positions import Positions

_IDLE_MS = 300


class WordPlace(NamedTuple):
    """A word and where it stands in the document."""

    text: str
    start: int
    end: int


class SpellingMarks(QObject):
    """Checks what is seen of one editor when it has been idle for 300 ms.

    The word that is being typed is left alone until the caret leaves it. What was ignored is
    forgotten when another entry is shown.
    """

    def __init__(self, editor: MarkdownEditor, checker: SpellChecker) -> None:
        super().__init__(editor)
        self._editor = editor
        self._checker = checker
        self._ignored: set[str] = set()
        self._typing = False
        self._spared: int | None = None
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(_IDLE_MS)
        self._idle.timeout.connect(self._check)
        editor.highlighter.set_misspelt(self._misspelt)
        editor.edited.connect(self._note_edit)
        editor.source_replacing.connect(self._begin)
        editor.document().contentsChange.connect(self._wait)
        editor.cursorPositionChanged.connect(self._wait)
        editor.verticalScrollBar().valueChanged.connect(self._wait)
        editor.menu_opening.connect(self._extend_menu)
        checker.answered.connect(self._remark)
        self._idle.start()

    def word_at(self, cursor: QTextCursor) -> WordPlace | None:
        """Return the word at ``cursor`` that is marked as wrong."""
        block = cursor.block()
        at = cursor.positionInBlock()
        for place in self._places(block):
            inside = place.start <= block.position() + at <= place.end
            if inside and self._is_wrong(place.text):
                return place
        return None

    # --- inside

    def _misspelt(self, line: str, spans: list[Span], number: int) -> list[tuple[int, int]]:
        """Tell the highlighter which words of a line to underline."""
        if not self._checker.language:
            return []
        caret = self._caret_in(line, number)
        wrong: list[tuple[int, int]] = []
        for start, length in checkable(line, spans, self._checker.language):
            if not self._is_wrong(line[start : start + length]):
                continue
            if self._typing and caret is not None and start <= caret <= start + length:
                self._spared = number
            else:
                wrong.append((start, length))
        return wrong

    def _is_wrong(self, word: str) -> bool:
        return word not in self._ignored and self._checker.is_wrong(word) is True

    def _caret_in(self, line: str, number: int) -> int | None:
        """Return the caret's place in a block, in code points, if it is there."""
        cursor = self._editor.textCursor()
        if cursor.blockNumber() != number or not self._editor.hasFocus():
            return None
        return Positions(line).to_text(cursor.positionInBlock())

    def _note_edit(self) -> None:
        self._typing = True

    def _begin(self) -> None:
        """Another entry is shown."""
        self._ignored.clear()
        self._typing, self._spared = False, None

    def _wait(self, *_: int) -> None:
        """Begin to wait anew; signals that carry numbers must not reach the timer."""
        self._idle.start()

    def _check(self) -> None:
        """Ask about the words that can be seen."""
        if not self._checker.language:
            return
        if self._spared is not None:
            self._release()
        words = [place.text for block in self._visible() for place in self._places(block)]
        self._checker.ask(words)

    def _release(self) -> None:
        """Mark the word that was being typed, once the caret has left it."""
        block = self._editor.document().findBlockByNumber(self._spared or 0)
        caret = self._editor.textCursor().position()
        if any(
            place.start <= caret <= place.end and self._is_wrong(place.text)
            for place in self._places(block)
        ):
            return
        self._typing, self._spared = False, None
        self._editor.highlighter.rehighlightBlock(block)

    def _remark(self) -> None:
        """Draw anew what can be seen, and look for words not known yet."""
        for block in self._visible():
            self._editor.highlighter.rehighlightBlock(block)
        self._idle.start()

    def _visible(self) -> Iterator[QTextBlock]:
        editor = self._editor
        block = editor.cursorForPosition(QPoint(0, 0)).block()
        last = editor.cursorForPosition(editor.viewport().rect().bottomRight()).blockNumber()
        while block.isValid() and block.blockNumber() <= last:
            yield block
            block = block.next()

    def _places(self, block: QTextBlock) -> list[WordPlace]:
        line = block.text()
        spans, _ = tokenize(line, max(block.previous().userState(), 0))
        places, origin = Positions(line), block.position()
        return [
            WordPlace(
                line[start : start + length],
                origin + places.to_qt(start),
                origin + places.to_qt(start + length),
            )
            for start, length in checkable(line, spans, self._checker.language)
        ]

    # --- menu

    def _extend_menu(self, menu: QMenu, cursor: QTextCursor) -> None:
        place = self.word_at(cursor)
        if place is None or self._editor.isReadOnly():
            return
        top = menu.actions()[0] if menu.actions() else None
        waiting = QAction(self.tr("Looking for suggestions"), menu)
        waiting.setEnabled(False)
        add = QAction(self.tr("Add to my words"), menu)
        add.triggered.connect(lambda: self._checker.add_word(place.text))
        ignore = QAction(self.tr("Ignore here"), menu)
        ignore.triggered.connect(lambda: self._ignore(place.text))
        rule = QAction(menu)
        rule.setSeparator(True)
        for action in (waiting, add, ignore, rule):
            menu.insertAction(top, action)  # type: ignore[arg-type]
        offer = _Offer(self._editor, place, menu, waiting)
        self._checker.suggested.connect(offer.show)
        self._checker.suggest(place.text)

    def _ignore(self, word: str) -> None:
        self._ignored.add(word)
        self._remark()


class _Offer(QObject):
    """Puts suggestions into an open menu when they come; goes away with the menu."""

    def __init__(
        self, editor: MarkdownEditor, place: WordPlace, menu: QMenu, waiting: QAction
    ) -> None:
        super().__init__(menu)
        self._editor = editor
        self._place = place
        self._menu = menu
        self._waiting = waiting

    def show(self, word: str, suggestions: list[str]) -> None:
        """Replace the waiting line by what was found."""
        if word != self._place.text or not self._waiting.isVisible():
            return
        for each in suggestions:
            action = QAction(each, self._menu)
            action.triggered.connect(lambda _checked=False, text=each: self._replace(text))
            self._menu.insertAction(self._waiting, action)
        self._waiting.setText(self.tr("No suggestions"))
        self._waiting.setVisible(not suggestions)

    def _replace(self, text: str) -> None:
        cursor = self._editor.textCursor()
        cursor.setPosition(self._place.start)
        cursor.setPosition(self._place.end, QTextCursor.MoveMode.KeepAnchor)
        if cursor.selectedText() == self._place.text:
            cursor.insertText(text)
