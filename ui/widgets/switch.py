"""A setting that acts at once."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QWidget,
)

from ui.theme.look import Look
from ui.widgets.halo import FocusRing
from ui.widgets.paint import Blend, blend, box, leading, visual
from ui.widgets.text import draw_line

_GAP = 10


class Switch(QCheckBox):
    """A setting that acts at once: on or off.

    `name` is its accessible name; it is drawn beside the switch with `show_text`.
    """

    def __init__(
        self, look: Look, name: str, *, show_text: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(name if show_text else "", parent)
        self._look = look
        self._slide = Blend(look, self)
        self._ring = FocusRing(look, self, 12)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.toggled.connect(self._glide)
        look.changed.connect(self._restyle)
        self._restyle()

    def sizeHint(self) -> QSize:
        """The track, and the words if they are shown."""
        words = int(QFontMetricsF(self.font()).horizontalAdvance(self.text()))
        width = self._look.px(40) + (self._look.px(_GAP) + words + 1 if words else 0)
        return QSize(width, self._look.px(24))

    def minimumSizeHint(self) -> QSize:
        """Nothing is cut."""
        return self.sizeHint()

    def checkStateSet(self) -> None:
        """Be drawn as it is set, also by a program that wants no signal of it."""
        super().checkStateSet()
        self._glide(self.isChecked())

    def hitButton(self, pos: QPoint) -> bool:
        """All of it can be pressed."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the track, the knob and the words."""
        painter = QPainter(self)
        look, on = self._look, self._slide.value
        width, height = look.px(40), look.px(22)
        top = (self.height() - height) // 2
        track = QRectF(visual(self, QRect(0, top, width, height)))
        off = look.color("sunken")
        accent = look.color("accent" if self.isEnabled() else "control")
        border = blend(look.color("control"), accent, on)
        box(painter, track, height / 2, blend(off, accent, on), border, max(1.5, look.stroke()))
        knob = look.px(14)
        reach = width - knob - 2 * look.px(4)
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = track.left() + look.px(4) + reach * (1 - on if right else on)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(blend(look.color("control"), look.color("on_accent"), on))
        painter.drawEllipse(QRectF(x, track.center().y() - knob / 2, knob, knob))
        if self.text():
            painter.setPen(look.color("ink" if self.isEnabled() else "ink3"))
            start = width + look.px(_GAP)
            place = visual(self, QRect(start, 0, self.width() - start, self.height()))
            flags = leading(self) | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
            draw_line(painter, place, flags, self.text())

    def _glide(self, on: bool) -> None:  # noqa: FBT001 - a slot
        self._slide.to(1.0 if on else 0.0)

    def _restyle(self) -> None:
        self.setFont(self._look.font("ui.base"))
        self.updateGeometry()
