"""The title of an entry that has one of its own."""

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from ui.theme.look import Look
from ui.widgets.editor.caret import Caret
from ui.widgets.editor.formats import BlockFormats

_TAIL = 4  # below the last line, for the tails of its letters


class TitleField(QTextEdit):
    """A title that came with the entry from elsewhere: one paragraph, as many lines as it needs.

    It is transparent, so that the lit page shines through.

    Signals:
        textEdited(str): the person changed it.
        returnPressed(): the person wants to go on to the words.
    """

    textEdited = Signal(str)
    returnPressed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._told = ""
        self._most = 16_777_215
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Title"))
        self.setPlaceholderText(self.tr("Title"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self._formats = BlockFormats(self.document(), look.line_height("words.h1"))
        self._caret = Caret(look, self)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.textChanged.connect(self._tell)
        look.changed.connect(self._restyle)
        self._restyle()

    def text(self) -> str:
        """Return the title."""
        return self.toPlainText()

    def setText(self, text: str) -> None:
        """Show a title from its beginning; nothing can be undone past it."""
        self._told = text
        self._formats.fill(" ".join(text.splitlines()))
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._fit()

    def clear(self) -> None:
        """Show no title."""
        self.setText("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return goes on to the words; a title is one paragraph."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.returnPressed.emit()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Put words in, on one line."""
        if source.hasText():
            self.textCursor().insertText(" ".join(source.text().splitlines()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many lines as the width asks for."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words and the caret."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        self._caret.paint(painter)
        painter.end()

    def _tell(self) -> None:
        text = self.text()
        if text != self._told and not self._formats.busy:
            self._told = text
            self.textEdited.emit(text)

    def set_most(self, height: int) -> None:
        """Take no more than so many pixels, in whole lines; a longer title scrolls."""
        self._most = height
        self._fit()

    def _fit(self) -> None:
        line, tail = self._look.line_height("words.h1"), self._look.px(_TAIL)
        wanted = max(line, round(self.document().size().height()))
        room = max(1, (self._most - tail) // line) * line
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if wanted <= room else policy.ScrollBarAsNeeded
        )
        high = min(wanted, room) + tail
        if self.height() != high:
            self.setFixedHeight(high)

    def _restyle(self) -> None:
        look = self._look
        font = look.font("words.h1")
        self.setFont(font)
        self.viewport().setFont(font)  # writes the placeholder; Qt leaves it behind
        self.document().setDefaultFont(font)
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        palette.setColor(QPalette.ColorRole.Text, look.color("ink"))
        palette.setColor(QPalette.ColorRole.PlaceholderText, look.color("ink3"))
        palette.setColor(QPalette.ColorRole.Highlight, look.color("sel"))
        palette.setColor(QPalette.ColorRole.HighlightedText, look.color("ink"))
        self.setPalette(palette)
        self._formats.line_height = look.line_height("words.h1")
        self.setText(self.text())
