"""Boxes to tick and answers to choose from."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QCheckBox,
    QRadioButton,
    QSizePolicy,
    QWidget,
)

from ui.theme.look import Look
from ui.widgets.halo import FocusRing
from ui.widgets.paint import box, leading, visual
from ui.widgets.text import Heights, TextBlock, text_width

_BOX = 20
_GAP = 10
_ROW = 32


class CheckBox(QCheckBox):
    """A box to tick, with its words beside it; long words wrap."""

    def __init__(self, look: Look, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._look = look
        self._ring = FocusRing(look, self, 6)
        self._heights = Heights()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._restyle)
        self._restyle()

    def sizeHint(self) -> QSize:
        """The box and its words on one line."""
        words = text_width(self._words(), self.font())
        return QSize(self._look.px(_BOX + _GAP) + words, self._look.px(_ROW))

    def minimumSizeHint(self) -> QSize:
        """Words may wrap."""
        return QSize(self._look.px(_BOX + _GAP + 96), self._look.px(_ROW))

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the wrapped words."""
        now = (self.text(), self.font().key(), self._look.px(_ROW))
        return self._heights.at(width, now, self._height)

    def _height(self, width: int) -> int:
        words = self._block().height(width - self._look.px(_BOX + _GAP))
        return max(self._look.px(_ROW), words + self._look.px(_ROW - 22))

    def hitButton(self, pos: QPoint) -> bool:
        """Words count too."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the box, the check and the words."""
        painter = QPainter(self)
        look = self._look
        side = look.px(_BOX)
        line = look.line_height("ui.base")
        start = look.px(_BOX + _GAP)
        words = self._block()
        height = words.height(self.width() - start)
        top = (self.height() - height) // 2
        place = visual(self, QRect(0, top + (line - side) // 2, side, side))
        state = self.checkState()
        on = state != Qt.CheckState.Unchecked
        accent = look.color("accent" if self.isEnabled() else "ink3")
        border = accent if on else look.color("control")
        fill = accent if on else look.color("page")
        box(painter, QRectF(place), look.px(5), fill, border, 1.5)
        if on:
            name = "check" if state == Qt.CheckState.Checked else "minus"
            look.paint_icon(painter, place, name, "on_accent", size=16)
        place = visual(self, QRect(start, top, self.width() - start, height))
        words.draw(painter, QRectF(place), look.color("ink" if self.isEnabled() else "ink3"))

    def _words(self) -> str:
        """Return the text as it is read: a doubled ampersand is one, a single one marks a key."""
        return self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")

    def _block(self) -> TextBlock:
        line = self._look.line_height("ui.base")
        return TextBlock(self._words(), self.font(), line, leading(self))

    def _restyle(self) -> None:
        self.setFont(self._look.font("ui.base"))
        self.updateGeometry()


class RadioRow(QRadioButton):
    """One of several answers, as wide as its column, with an optional line of help."""

    def __init__(
        self, look: Look, text: str, help_text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._look = look
        self._help = help_text
        self._ring = FocusRing(look, self, 10)
        self._heights = Heights()
        self.setAccessibleDescription(help_text)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        look.changed.connect(self._restyle)
        self._restyle()

    def sizeHint(self) -> QSize:
        """A row of common width."""
        width = self._look.px(320)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Words may wrap."""
        return QSize(self._look.px(160), self._look.px(_ROW + 8))

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of words and help at `width`."""
        now = (self.text(), self.font().key(), self._look.px(_ROW))
        return self._heights.at(width, now, self._height)

    def _height(self, width: int) -> int:
        inner = width - self._look.px(12 + _BOX + _GAP + 12)
        height = self._words().height(inner) + self._look.px(18)
        return height + (self._helping().height(inner) if self._help else 0)

    def hitButton(self, pos: QPoint) -> bool:
        """All of the row can be pressed."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the row, the circle, the words and the help."""
        painter = QPainter(self)
        look = self._look
        on, enabled = self.isChecked(), self.isEnabled()
        ground = "selected" if on else "hover" if self.underMouse() and enabled else None
        fill = look.color(ground) if ground else None  # type: ignore[arg-type]
        border = look.color("accent" if on and enabled else "control")
        box(painter, QRectF(self.rect()), look.px(10), fill, border, look.stroke())
        start, end = look.px(12 + _BOX + _GAP), look.px(12)
        inner = self.width() - start - end
        words = self._words()
        height = words.height(inner)
        top = look.px(9)
        self._circle(painter, QRect(look.px(12), top, look.px(_BOX), look.line_height("ui.base")))
        place = visual(self, QRect(start, top, inner, height))
        words.draw(painter, QRectF(place), look.color("ink" if enabled else "ink3"))
        if self._help:
            below = visual(self, QRect(start, top + height, inner, self.height()))
            self._helping().draw(painter, QRectF(below), look.color("ink2" if on else "ink3"))

    def _circle(self, painter: QPainter, rect: QRect) -> None:
        look = self._look
        radius = look.px(_BOX) / 2
        centre = QPointF(QRectF(visual(self, rect)).center())
        on = self.isChecked()
        painter.setPen(QPen(look.color("accent" if on else "control"), 1.5))
        painter.setBrush(look.color("page"))
        painter.drawEllipse(centre, radius - 1, radius - 1)
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("accent"))
            painter.drawEllipse(centre, radius * 0.5, radius * 0.5)

    def _words(self) -> TextBlock:
        line = self._look.line_height("ui.base")
        return TextBlock(self.text(), self.font(), line, leading(self))

    def _helping(self) -> TextBlock:
        font = self._look.font("ui.small")
        return TextBlock(self._help, font, self._look.line_height("ui.small"), leading(self))

    def _restyle(self) -> None:
        self.setFont(self._look.font("ui.base"))
        self.updateGeometry()
