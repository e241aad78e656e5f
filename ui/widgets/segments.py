"""A few choices side by side."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QRadioButton,
    QSizePolicy,
    QWidget,
)

from ui.theme.look import Look
from ui.widgets.halo import FocusRing
from ui.widgets.paint import box

_RADIUS = 8
_SEGMENT_HEIGHT = 34


class Segment(QRadioButton):
    """One choice of `Segments`."""

    def __init__(self, look: Look, text: str, pad: int, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._look = look
        self._pad = pad
        self._ring = FocusRing(look, self, 6)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """As wide as its strong words, so that choosing moves nothing."""
        metrics = QFontMetricsF(self._look.font("ui.strong"))
        width = int(metrics.horizontalAdvance(self.text())) + 1
        return QSize(width + 2 * self._look.px(self._pad), self._look.px(_SEGMENT_HEIGHT - 6))

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """All of it can be pressed."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the ground of the chosen one, and the words."""
        painter = QPainter(self)
        look = self._look
        chosen = self.isChecked()
        if chosen or (self.underMouse() and self.isEnabled()):
            edge = look.color("ink") if look.contrast and chosen else None
            fill = look.color("selected" if chosen else "hover")
            box(painter, QRectF(self.rect()), look.px(6), fill, edge, look.stroke())
        painter.setFont(look.font("ui.strong" if chosen else "ui.base"))
        painter.setPen(look.color(("ink" if chosen else "ink2") if self.isEnabled() else "ink3"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class Segments(QWidget):
    """A few choices side by side, one of them on; arrow keys move, Tab leaves.

    `options` are pairs of a value and its words; `pad` is the room at both sides of the words.

    Signals:
        chosen: The person chose this value.
    """

    chosen = Signal(str)

    def __init__(
        self,
        look: Look,
        name: str,
        options: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
        *,
        pad: int = 12,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._group = QButtonGroup(self)
        self._values: dict[str, Segment] = {}
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(3, 3, 3, 3)
        layout.setSpacing(2)
        for value, text in options:
            segment = Segment(look, text, pad, self)
            segment.setAccessibleDescription(name)
            self._group.addButton(segment)
            self._values[value] = segment
            layout.addWidget(segment)
        self._group.buttonToggled.connect(self._tell)
        self._silent = False
        if options:
            self.set_value(options[0][0])

    def value(self) -> str:
        """The value that is on; empty when none is."""
        return next((key for key, one in self._values.items() if one.isChecked()), "")

    def set_value(self, value: str) -> None:
        """Turn a value on without a signal, or with "" none; raises KeyError for an unknown one."""
        self._silent = True
        self._group.setExclusive(bool(value))
        for key, segment in self._values.items():
            segment.setChecked(key == value)
        self._group.setExclusive(True)
        if value:
            self._values[value].setChecked(True)
        # Qt settles where Tab stops only while one choice excludes the others.
        for key, segment in self._values.items():
            stop = key == value or not value
            segment.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if stop else Qt.FocusPolicy.ClickFocus
            )
        self._silent = False

    def focus_choice(self) -> None:
        """Go to the choice where Tab stops."""
        strong = Qt.FocusPolicy.StrongFocus
        stop = next((one for one in self._values.values() if one.focusPolicy() == strong), None)
        if stop is not None:
            stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the frame."""
        look = self._look
        border = look.color("control")
        box(QPainter(self), QRectF(self.rect()), look.px(_RADIUS), None, border, look.stroke())

    def _tell(self, segment: Segment, on: bool) -> None:  # noqa: FBT001 - a slot
        if on and not self._silent:
            self.chosen.emit(next(key for key, one in self._values.items() if one is segment))
