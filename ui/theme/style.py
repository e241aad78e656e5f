"""Fusion with our own shapes for the native parts that no widget of ours paints."""

from typing import Protocol

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionComplex,
    QStyleOptionSpinBox,
    QWidget,
)

from ui.theme.tokens import ColorKey

FIELD_RADIUS = 8
FIELD_HEIGHT = 36
HANG_PROPERTY = "hang"
RINGED_PROPERTY = "ringed"
_SPIN_WIDTH = 26
_ARROW = 14
_UP = QAbstractSpinBox.StepEnabledFlag.StepUpEnabled
_DOWN = QAbstractSpinBox.StepEnabledFlag.StepDownEnabled


class Drawing(Protocol):
    """What the style needs from a look."""

    def color(self, key: ColorKey) -> QColor:
        """The colour of a token."""

    def px(self, length: float) -> int:
        """A length at the present text scale."""

    def stroke(self) -> float:
        """The width of control borders in pixels."""

    def paint_icon(
        self,
        painter: QPainter,
        rect: QRect,
        name: str,
        color: ColorKey = "ink2",
        *,
        size: int = 20,
    ) -> None:
        """Draw an icon in the middle of `rect`."""


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
        """Draw field panels and frames; focus rectangles are rings and belong to the widgets."""
        if element == QStyle.PrimitiveElement.PE_FrameFocusRect:
            return
        if element == QStyle.PrimitiveElement.PE_PanelLineEdit and widget is not None:
            # Inside a spin box or a drop-down the outer widget draws the field.
            if not isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox):
                self._field(option, painter, widget)
            return
        if element == QStyle.PrimitiveElement.PE_Frame:
            painter.setPen(self._look.color("line"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
            return
        super().drawPrimitive(element, option, painter, widget)

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw the heads of tables flat, with a hairline below."""
        if element == QStyle.ControlElement.CE_HeaderSection:
            rect = option.rect
            painter.fillRect(rect, self._look.color("desk"))
            painter.fillRect(
                QRect(rect.left(), rect.bottom(), rect.width(), 1), self._look.color("line")
            )
            return
        super().drawControl(element, option, painter, widget)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw number and date fields like every other field."""
        if control == QStyle.ComplexControl.CC_SpinBox and isinstance(option, QStyleOptionSpinBox):
            self._field(option, painter, widget)
            for part, name, step in (
                (QStyle.SubControl.SC_SpinBoxUp, "chevron-up", _UP),
                (QStyle.SubControl.SC_SpinBoxDown, "chevron-down", _DOWN),
            ):
                rect = self.subControlRect(control, option, part, widget)
                can = bool(option.stepEnabled & step)
                color: ColorKey = "ink2" if can else "line"
                self._look.paint_icon(painter, rect, name, color, size=_ARROW)
            return
        super().drawComplexControl(control, option, painter, widget)

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        """Give the arrows of number and date fields room at the end."""
        if control != QStyle.ComplexControl.CC_SpinBox or not isinstance(
            option, QStyleOptionSpinBox
        ):
            return super().subControlRect(control, option, part, widget)  # type: ignore[arg-type]
        rect = option.rect
        pad, width = self._look.px(8), self._look.px(_SPIN_WIDTH)
        half = rect.height() // 2
        if part == QStyle.SubControl.SC_SpinBoxEditField:
            inner = rect.adjusted(pad, 1, -width, -1)
        elif part == QStyle.SubControl.SC_SpinBoxUp:
            inner = QRect(rect.right() - width, rect.top() + 2, width, half - 2)
        elif part == QStyle.SubControl.SC_SpinBoxDown:
            inner = QRect(rect.right() - width, rect.top() + half, width, half - 2)
        else:
            return rect
        return QStyle.visualRect(option.direction, rect, inner)

    def sizeFromContents(
        self,
        kind: QStyle.ContentsType,
        option: QStyleOption,
        size: QSize,
        widget: QWidget | None = None,
    ) -> QSize:
        """Number and date fields are as high as other fields."""
        if kind == QStyle.ContentsType.CT_SpinBox:
            wide = size.width() + self._look.px(8 + _SPIN_WIDTH)
            return QSize(wide, max(size.height(), self._look.px(FIELD_HEIGHT)))
        return super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]

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

    def _field(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        state, rect, look = option.state, option.rect, self._look
        # One ring says where the keys go: where there is one around the field, its edge stays.
        ringed = widget is not None and bool(widget.property(RINGED_PROPERTY))
        focused = bool(state & QStyle.StateFlag.State_HasFocus) and not ringed
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
