"""The caret: 2 px of lamp light that keeps the system's blink."""

from PySide6.QtCore import QObject, QRect, QTimer
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QApplication, QTextEdit

from ui.theme.look import Look

_WIDTH = 2
_HEIGHT = 1.2  # of the letters' size
_BELOW = 0.27  # of it lies below the baseline
_LARGEST = 1.6
_ANY = 100  # milliseconds; only asked whether motion is reduced


class Caret(QObject):
    """Paints and blinks the caret of a `QTextEdit` whose own caret has no width.

    Attributes:
        held: true while a text is loaded; asking for the caret's place would lay all of it out.
    """

    def __init__(self, look: Look, editor: QTextEdit) -> None:
        super().__init__(editor)
        self._look = look
        self._editor = editor
        self._lit = True
        self._steady = False
        self.held = False
        self._painted = QRect()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._blink)
        editor.setCursorWidth(0)
        editor.cursorPositionChanged.connect(self.restart)
        editor.selectionChanged.connect(self.restart)

    def set_steady(self, steady: bool) -> None:  # noqa: FBT001 - a plain setter
        """Stop the blink, for pictures and for people who asked for it."""
        self._steady = steady
        self.restart()

    def restart(self) -> None:
        """Show the caret at its place and begin the blink anew."""
        if self.held:
            return
        self._lit = True
        self._refresh()
        half = QApplication.cursorFlashTime() // 2
        still = self._steady or half <= 0 or self._look.duration(_ANY) == 0
        if still or not self._editor.hasFocus():
            self._timer.stop()
        else:
            self._timer.start(half)

    def rect(self) -> QRect:
        """Return where the caret is painted, in viewport coordinates."""
        place = self._editor.cursorRect()
        width = max(_WIDTH, self._look.px(_WIDTH))
        em, descent = self._letters()
        height = round(em * _HEIGHT)
        below = round(descent - em * _BELOW)
        top = place.bottom() + 1 - below - height
        return QRect(self._left(place.left(), width), top, width, height)

    def _left(self, left: int, width: int) -> int:
        """Return where it begins: between two letters, but clear of what stands in an empty page.

        Nothing tells an empty page its direction but the language, as for its placeholder.
        """
        document = self._editor.document()
        if not document.isEmpty():
            return left - width // 2
        if not self._editor.isRightToLeft():
            return left - width - 1
        margin = round(document.documentMargin())
        return self._editor.viewport().width() - margin + 1

    def _letters(self) -> tuple[float, float]:
        """Return the letters' size and how far the line reaches below them, in pixels.

        The size is read from the line, because headings are only larger in the layout.
        """
        font = self._editor.document().defaultFont()
        size, usual = float(font.pixelSize()), QFontMetricsF(font).descent()
        cursor = self._editor.textCursor()
        line = cursor.block().layout().lineForTextPosition(cursor.positionInBlock())
        if not line.isValid() or usual <= 0:
            return size, usual
        grown = min(max(line.descent() / usual, 1.0), _LARGEST)
        return size * grown, line.descent()

    def paint(self, painter: QPainter) -> None:
        """Draw the caret if it is lit and the editor takes keys."""
        self._painted = self.rect()
        if self._lit and self._editor.hasFocus() and not self._editor.isReadOnly():
            painter.fillRect(self._painted, self._look.color("lamp"))

    def _blink(self) -> None:
        self._lit = not self._lit
        self._refresh()

    def _refresh(self) -> None:
        viewport = self._editor.viewport()
        viewport.update(self._painted.adjusted(-1, -1, 1, 1))
        viewport.update(self.rect().adjusted(-1, -1, 1, 1))
