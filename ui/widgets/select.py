"""A drop-down of few choices."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QComboBox, QLabel, QSizePolicy, QWidget

from ui.theme.look import Look
from ui.theme.palette import make_palette
from ui.widgets.halo import FocusRing
from ui.widgets.paint import box, leading, visual
from ui.widgets.text import draw_line

RADIUS = 8
_HEIGHT = 36
_PAD = 10
_ICON_PAD = 36  # where words start beside an icon


class Select(QComboBox):
    """A drop-down of few choices; `name` is its accessible name, `icon` stands at its start."""

    def __init__(
        self, look: Look, name: str, *, icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._icon = icon
        self._ring = FocusRing(look, self, RADIUS)
        self.setAccessibleName(name)
        self.setAccessibleDescription(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._restyle)
        self._restyle()

    def showEvent(self, event: QShowEvent) -> None:
        """Have a label: on Linux Qt speaks the current choice as the name, and no other name."""
        super().showEvent(event)
        parent = self.parentWidget()
        if parent is None:
            return
        beside = parent.findChildren(QLabel, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if all(label.buddy() is not self for label in beside):
            # Screen readers find it beside the field; nobody sees it. An "&" is no key here.
            label = QLabel(self.accessibleName().replace("&", "&&"), parent)
            label.hide()
            label.setBuddy(self)

    def sizeHint(self) -> QSize:
        """Room for the longest choice."""
        metrics = QFontMetricsF(self.font())
        texts = (self.itemText(row) for row in range(self.count()))
        widest = max((metrics.horizontalAdvance(text) for text in texts), default=0.0)
        start = _ICON_PAD if self._icon else _PAD + 2
        # A pixel more than the advance, else the longest choice is elided.
        width = int(widest) + 2 + self._look.px(start + _ICON_PAD)
        return QSize(max(width, self._look.px(120)), self._look.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Long choices are elided when the column is narrow."""
        return QSize(self._look.px(120), self._look.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the box, the choice and the chevron."""
        painter = QPainter(self)
        look = self._look
        enabled = self.isEnabled()
        hovered = self.underMouse() and enabled
        fill = look.color("hover" if hovered else "page") if enabled else None
        border = look.color("control" if enabled else "line")
        box(painter, QRectF(self.rect()), look.px(RADIUS), fill, border, look.stroke())
        start = look.px(_ICON_PAD if self._icon else _PAD + 2)
        end = look.px(_ICON_PAD)
        if self._icon:
            place = visual(self, QRect(0, 0, start + look.px(2), self.height()))
            look.paint_icon(painter, place, self._icon, "ink2")
        place = visual(self, QRect(self.width() - end, 0, end, self.height()))
        look.paint_icon(painter, place, "chevron-down", "ink2", size=18)
        painter.setFont(self.font())
        painter.setPen(look.color("ink" if enabled else "ink3"))
        place = visual(self, QRect(start, 0, self.width() - start - end, self.height()))
        text = QFontMetricsF(self.font()).elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, place.width()
        )
        flags = leading(self) | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        draw_line(painter, place, flags, text)

    def _restyle(self) -> None:
        self.setFont(self._look.font("ui.base"))
        palette = make_palette(self._look.color, rows=True)
        for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Window, QPalette.ColorRole.Button):
            palette.setColor(role, self._look.color("raised"))
        self.view().setPalette(palette)
        self.view().setFont(self.font())
        self.updateGeometry()
