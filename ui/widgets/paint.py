"""Small drawing helpers that every painted widget uses."""

from PySide6.QtCore import QEasingCurve, QObject, QRect, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QWidget

from ui.theme.look import Look

STATE_MS = 120


def box(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    fill: QColor | None,
    border: QColor | None = None,
    stroke: float = 1.0,
    *,
    dashed: bool = False,
) -> None:
    """Draw a rounded box whose border lies wholly inside `rect`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inset = stroke / 2 if border is not None else 0.0
    if border is None:
        painter.setPen(Qt.PenStyle.NoPen)
    else:
        line = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
        painter.setPen(QPen(border, stroke, line))
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    corner = max(0.0, radius - inset)
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), corner, corner)


def visual(widget: QWidget, rect: QRect) -> QRect:
    """`rect`, given for left-to-right, where it belongs in the widget's direction."""
    return QStyle.visualRect(widget.layoutDirection(), widget.rect(), rect)


def leading(widget: QWidget) -> Qt.AlignmentFlag:
    """The side that lines start on."""
    right = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft


def blend(low: QColor, high: QColor, share: float) -> QColor:
    """A colour between two, alpha included; `share` runs from 0 to 1."""
    return QColor(
        round(low.red() + (high.red() - low.red()) * share),
        round(low.green() + (high.green() - low.green()) * share),
        round(low.blue() + (high.blue() - low.blue()) * share),
        round(low.alpha() + (high.alpha() - low.alpha()) * share),
    )


def clear(color: QColor) -> QColor:
    """The same colour, wholly transparent."""
    faded = QColor(color)
    faded.setAlpha(0)
    return faded


class Blend(QObject):
    """A value that glides between 0 and 1 and repaints its widget on the way."""

    def __init__(self, look: Look, widget: QWidget, milliseconds: int = STATE_MS) -> None:
        super().__init__(widget)
        self._look = look
        self._widget = widget
        self._milliseconds = milliseconds
        self._value = 0.0
        self._motion: QVariantAnimation | None = None  # made when something first glides

    @property
    def value(self) -> float:
        """Where it is now, 0 to 1."""
        return self._value

    def to(self, target: float) -> None:
        """Glide to `target`, or be there at once when motion is reduced or nobody looks."""
        if self._motion is not None:
            self._motion.stop()
        duration = self._look.duration(self._milliseconds)
        if not duration or not self._widget.isVisible():
            self._take(target)
            return
        if self._motion is None:
            self._motion = QVariantAnimation(self)
            self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
            self._motion.valueChanged.connect(self._take)
        self._motion.setDuration(duration)
        self._motion.setStartValue(self._value)
        self._motion.setEndValue(target)
        self._motion.start()

    def _take(self, value: float) -> None:
        self._value = float(value)
        self._widget.update()
