"""Fusion with our own shapes for the native parts that no widget of ours paints."""

from typing import Protocol

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption, QWidget

from ui.theme.tokens import ColorKey

FIELD_RADIUS = 8
HANG_PROPERTY = "hang"


class Drawing(Protocol):
    """What the style needs from a look."""

    def color(self, key: ColorKey) -> QColor:
        """The colour of a token."""

    def px(self, length: float) -> int:
        """A length at the present text scale."""

    def stroke(self) -> float:
        """The width of control borders in pixels."""


class LampStyle(QProxyStyle):
    """Draws fields as rounded pages and lets plain buttons hang outside their column."""

    def __init__(self, look: Drawing) -> None:
        super().__init__("Fusion")
        self._look = look

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw field panels ourselves; focus rectangles are rings and belong to the widgets."""
        if element == QStyle.PrimitiveElement.PE_FrameFocusRect:
            return
        if element == QStyle.PrimitiveElement.PE_PanelLineEdit and widget is not None:
            self._field(option, painter)
            return
        super().drawPrimitive(element, option, painter, widget)

    def subElementRect(
        self, element: QStyle.SubElement, option: QStyleOption, widget: QWidget | None = None
    ) -> QRect:
        """Place a hanging button by its words, not by its padding."""
        rect = super().subElementRect(element, option, widget)  # type: ignore[arg-type]
        if element == QStyle.SubElement.SE_PushButtonLayoutItem and widget is not None:
            hang = widget.property(HANG_PROPERTY)
            if hang:
                return option.rect.adjusted(int(hang), 0, -int(hang), 0)
        return rect

    def _field(self, option: QStyleOption, painter: QPainter) -> None:
        state: QStyle.StateFlag = option.state
        rect: QRect = option.rect
        look = self._look
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        stroke = look.stroke() * (1.5 if focused else 1.0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("accent" if focused else "control"), stroke))
        enabled = bool(state & QStyle.StateFlag.State_Enabled)
        painter.setBrush(look.color("page") if enabled else Qt.BrushStyle.NoBrush)
        inset = stroke / 2
        radius = look.px(FIELD_RADIUS) - inset
        painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius)
        painter.restore()
