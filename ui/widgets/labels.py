"""Words of the program: labels, headings, captions, hairlines."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QStyle, QWidget

from ui.theme.look import Look
from ui.theme.tokens import ColorKey
from ui.theme.type import FontRole
from ui.widgets.announce import announce
from ui.widgets.faces import teach_readers
from ui.widgets.paint import leading
from ui.widgets.text import TextBlock, draw_line, overhang, text_width

_WRAP_AT = 480  # the width a wrapping label asks for when nobody gives it one


class Label(QLabel):
    """Text in a role of the type table, with that role's line height.

    `wrap` lets it take several lines; otherwise it is elided where it does not fit, and the
    whole text stays its accessible name.
    """

    def __init__(
        self,
        look: Look,
        text: str = "",
        role: FontRole = "ui.base",
        color: ColorKey = "ink",
        *,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._look = look
        self._role = role
        self._color = color
        self._measured = ("", "", 0)
        self._heights: dict[int, int] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        look.changed.connect(self._restyle)
        self._restyle()

    def set_color(self, color: ColorKey) -> None:
        """Write in another colour."""
        self._color = color
        self.update()

    def sizeHint(self) -> QSize:
        """The size of the text on one line, or wrapped at a common width."""
        line = self._look.line_height(self._role)
        line += overhang(self.font(), line)
        natural = max((self._advance(part) for part in self.text().split("\n")), default=0)
        if not self.wordWrap():
            return QSize(natural, line)
        width = min(natural, self._look.px(_WRAP_AT))
        return QSize(width, self._height(width))

    def minimumSizeHint(self) -> QSize:
        """One line; a wrapping label may become narrow."""
        line = self._look.line_height(self._role)
        if self.wordWrap():
            return QSize(min(self.sizeHint().width(), self._look.px(80)), line)
        return QSize(min(self.sizeHint().width(), self._advance("m…")), line)

    def hasHeightForWidth(self) -> bool:
        """Wrapping labels grow downwards."""
        return self.wordWrap()

    def heightForWidth(self, width: int) -> int:
        """The height of the wrapped text at `width`."""
        return self._height(width) if self.wordWrap() else self.sizeHint().height()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the text."""
        painter = QPainter(self)
        color = self._look.color(self._color if self.isEnabled() else "ink3")
        if self.wordWrap():
            block, rect = self._block(), QRectF(self.rect())
            if self.alignment() & Qt.AlignmentFlag.AlignVCenter:
                rect.translate(0, max(0, (self.height() - block.height(self.width())) // 2))
            block.draw(painter, rect, color)
            return
        painter.setPen(color)
        painter.setFont(self.font())
        metrics = QFontMetricsF(self.font())
        text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width() + 0.5)
        align = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        line = self._look.line_height(self._role)
        top = (self.height() - line - overhang(self.font(), line)) // 2
        place = QRect(0, top, self.width(), line)
        flags = align | Qt.AlignmentFlag.AlignVCenter
        draw_line(painter, place, int(flags) | int(Qt.TextFlag.TextDontClip), text)

    def _height(self, width: int) -> int:
        """Return the height of the text at a width; layouts ask for the same many times over."""
        now = (self.text(), self.font().key(), self._look.line_height(self._role))
        if now != self._measured:
            self._measured, self._heights = now, {}
        if width not in self._heights:
            self._heights[width] = self._block().height(width)
        return self._heights[width]

    def _block(self) -> TextBlock:
        centred = bool(self.alignment() & Qt.AlignmentFlag.AlignHCenter)
        align = Qt.AlignmentFlag.AlignHCenter if centred else leading(self)
        return TextBlock(self.text(), self.font(), self._look.line_height(self._role), align)

    def _advance(self, text: str) -> int:
        return text_width(text, self.font())

    def _restyle(self) -> None:
        self.setFont(self._look.font(self._role))
        self.updateGeometry()
        self.update()


class LiveLabel(Label):
    """Words that come while somebody is busy elsewhere: why it failed, or what it would do.

    A screen reader is told each time they are set, once they show.
    """

    def __init__(
        self,
        look: Look,
        role: FontRole = "ui.base",
        color: ColorKey = "danger",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, "", role, color, wrap=True, parent=parent)
        self._is_unsaid = False

    def setText(self, text: str) -> None:
        """Say something else, or the same once more."""
        super().setText(text)
        self._is_unsaid = bool(text)
        if self.isVisible():
            self._say()

    def showEvent(self, event: QShowEvent) -> None:
        """Say what was set before it could be seen."""
        super().showEvent(event)
        self._say()

    def _say(self) -> None:
        if self._is_unsaid:
            self._is_unsaid = False
            announce(self, self.text())


class Section(Label):
    """The head of a group: small, semibold, second ink."""

    def __init__(self, look: Look, text: str, parent: QWidget | None = None) -> None:
        teach_readers()
        super().__init__(look, text, "ui.section", "ink2", parent=parent)

    def spoken_role(self) -> QAccessible.Role | None:
        """A heading; above a field it is the field's label."""
        return None if self.buddy() is not None else QAccessible.Role.Heading


class Heading(Label):
    """The title of a room, or of a day, in the person's serif."""

    def __init__(
        self,
        look: Look,
        text: str,
        role: FontRole = "words.room",
        *,
        wrap: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        teach_readers()
        super().__init__(look, text, role, wrap=wrap, parent=parent)

    def spoken_role(self) -> QAccessible.Role:
        """A heading."""
        return QAccessible.Role.Heading


class Icon(QWidget):
    """An icon that only shows; words beside it say what it means.

    It stands in the middle of `width`, which is its `size` unless more is given.
    """

    def __init__(
        self,
        look: Look,
        name: str,
        color: ColorKey = "ink2",
        *,
        size: int = 20,
        width: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._name = name
        self._color: ColorKey = color
        self._size, self._width = size, max(size, width)
        look.changed.connect(self._restyle)
        self._restyle()

    def set_icon(self, name: str, color: ColorKey) -> None:
        """Show another icon."""
        self._name, self._color = name, color
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the icon."""
        self._look.paint_icon(
            QPainter(self),
            self.rect(),
            self._name,
            self._color,
            size=self._size,
            direction=self.layoutDirection(),
        )

    def _restyle(self) -> None:
        self.setFixedSize(self._look.px(self._width), self._look.px(self._size))


class Hairline(QFrame):
    """A line between groups; decoration only."""

    def __init__(self, look: Look, parent: QWidget | None = None, *, upright: bool = False) -> None:
        super().__init__(parent)
        self._look = look
        shape = QFrame.Shape.VLine if upright else QFrame.Shape.HLine
        self.setFrameShape(shape)
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the line."""
        QPainter(self).fillRect(self.rect(), self._look.color("line"))
