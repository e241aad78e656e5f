"""A field for several lines of plain words."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from ui.theme.look import Look
from ui.theme.type import FontRole
from ui.widgets.halo import FocusRing
from ui.widgets.paint import box, leading
from ui.widgets.text import TextBlock

_RADIUS = 8
_PAD = 8
_LEAST = 3  # lines


class LinesField(QPlainTextEdit):
    """Several lines to type in; Tab goes on to the next field.

    `name` is its accessible name, `lines` how many lines it shows at least.
    """

    def __init__(
        self,
        look: Look,
        name: str,
        placeholder: str = "",
        *,
        lines: int = 3,
        role: FontRole = "ui.base",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._role: FontRole = role
        self._lines = self._shown = lines
        self._ring = FocusRing(look, self, _RADIUS)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        # Qt keeps the margin only at the left of these words: they are drawn here.
        unseen = QPalette()
        unseen.setColor(QPalette.ColorRole.PlaceholderText, Qt.GlobalColor.transparent)
        self.setPalette(unseen)
        self.viewport().setAutoFillBackground(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        look.changed.connect(self._restyle)
        self._restyle()

    def text(self) -> str:
        """Return the words, every character as it was typed."""
        return self.document().toRawText().replace("\u2029", "\n")

    def setText(self, text: str) -> None:
        """Show other words."""
        self.setPlainText(text)

    def set_room(self, height: int) -> None:
        """Show fewer lines than it likes to where they would take more than so many pixels.

        What does not fit scrolls. Never are there fewer than three.
        """
        line = self._look.line_height(self._role)
        shown = min(self._lines, max(_LEAST, (height - self._around()) // line))
        if shown != self._shown:
            self._shown = shown
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as other fields, and as high as its lines."""
        return QSize(self._look.px(260), self._height())

    def minimumSizeHint(self) -> QSize:
        """Narrow, but never lower."""
        return QSize(self._look.px(96), self._height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Ctrl+Return to whoever keeps the words."""
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if held and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, then the words."""
        painter = QPainter(self.viewport())
        look, focused = self._look, self.hasFocus() and not self._ring.shown
        stroke = look.stroke() * (1.5 if focused else 1.0)
        rect = QRectF(self.viewport().rect())
        border = look.color("accent" if focused else "control")
        box(painter, rect, look.px(_RADIUS), look.color("page"), border, stroke)
        if self.document().isEmpty() and self.placeholderText():
            self._draw_placeholder(painter)
        painter.end()
        super().paintEvent(event)

    def _draw_placeholder(self, painter: QPainter) -> None:
        look, pad = self._look, self._look.px(_PAD)
        words = TextBlock(
            self.placeholderText(), self.font(), look.line_height(self._role), leading(self)
        )
        place = QRectF(self.viewport().rect()).adjusted(pad, pad, -pad, -pad)
        words.draw(painter, place, look.color("ink3"))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys go."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that they went elsewhere."""
        super().focusOutEvent(event)
        self.viewport().update()

    def _height(self) -> int:
        return self._shown * self._look.line_height(self._role) + self._around()

    def _around(self) -> int:
        """The height of what is not lines."""
        return 2 * self._look.px(_PAD) + 4

    def _restyle(self) -> None:
        self.setFont(self._look.font(self._role))
        self.document().setDocumentMargin(self._look.px(_PAD))
        self.updateGeometry()
