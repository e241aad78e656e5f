"""A few lines to type in."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from ui.theme.look import Look
from ui.widgets.fields import RADIUS
from ui.widgets.halo import FocusRing
from ui.widgets.paint import box

_PAD = 8
_LINES = 3


class _Words(QPlainTextEdit):
    """The words inside; Tab leaves it, as in every field."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)

    def set_pad(self, pad: int) -> None:
        """Keep so many pixels free around the words, at both sides alike."""
        self.setViewportMargins(pad, pad, pad, pad)


class NoteArea(QWidget):
    """A frame with `lines` lines to type in; `name` is its accessible name.

    Attributes:
        words: the field itself, a QPlainTextEdit.
    """

    def __init__(
        self,
        look: Look,
        name: str,
        placeholder: str = "",
        *,
        lines: int = _LINES,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._lines = lines
        self.words = _Words(self)
        self.words.setAccessibleName(name)
        self.words.setPlaceholderText(placeholder)
        self.setFocusProxy(self.words)
        self._ring = FocusRing(look, self.words, RADIUS)
        self._layout = QVBoxLayout(self)
        self._layout.addWidget(self.words)
        look.changed.connect(self._restyle)
        self._restyle()

    def text(self) -> str:
        """What stands in it."""
        return self.words.toPlainText()

    def set_text(self, text: str) -> None:
        """Show a text; the caret stays where it is if nothing is different."""
        if text != self.text():
            self.words.setPlainText(text)

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        line = self._look.line_height("ui.base")
        return QSize(self._look.px(320), self._lines * line + 2 * self._look.px(_PAD) + 4)

    def minimumSizeHint(self) -> QSize:
        """Narrow, but never lower."""
        return QSize(self._look.px(120), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the frame."""
        look = self._look
        fill = look.color("page" if self.isEnabled() else "desk")
        rect = QRectF(self.rect())
        box(QPainter(self), rect, look.px(RADIUS), fill, look.color("control"), look.stroke())

    def _restyle(self) -> None:
        self._layout.setContentsMargins(1, 1, 1, 1)
        self.words.set_pad(self._look.px(_PAD))
        self.words.setFont(self._look.font("ui.base"))
        self.updateGeometry()
        self.update()
