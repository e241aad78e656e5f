"""The small label that says what the cursor or the pointer is on."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from ui.theme.look import Look
from ui.widgets.paint import box, leading
from ui.widgets.text import TextBlock, text_width

_WIDE = 300
_PAD_X, _PAD_Y = 12, 8
_AWAY = 14


def paint_readout(
    painter: QPainter, chart: QWidget, look: Look, at: QPointF, title: str, value: str
) -> None:
    """Draw title and value on a raised label near `at`, wholly inside the chart."""
    small, strong = look.font("ui.small"), look.font("ui.section")
    line = look.line_height("ui.small")
    widest = min(look.px(_WIDE), chart.width() - 2 * look.px(_PAD_X))
    asked = max(text_width(title, small), text_width(value, strong))
    inner = min(asked, widest)
    head = TextBlock(title, small, line, leading(chart))
    body = TextBlock(value, strong, line, leading(chart))
    head_high = head.height(inner) if title else 0
    width = inner + 2 * look.px(_PAD_X)
    height = head_high + body.height(inner) + 2 * look.px(_PAD_Y)
    away = look.px(_AWAY)
    top = at.y() - away - height
    if top < 0:
        top = at.y() + away
    top = max(0.0, min(top, chart.height() - height))
    left = max(0.0, min(at.x() - width / 2, chart.width() - width))
    place = QRectF(round(left), round(top), width, height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box(painter, place, look.px(8), look.color("raised"), look.color("control"), look.stroke())
    painter.setBrush(Qt.BrushStyle.NoBrush)
    words = place.adjusted(look.px(_PAD_X), look.px(_PAD_Y), -look.px(_PAD_X), 0)
    if title:
        head.draw(painter, words, look.color("ink3"))
    body.draw(painter, words.adjusted(0, head_high, 0, 0), look.color("ink"))
