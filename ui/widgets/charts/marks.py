"""Shapes that tell series apart without colour, and hatching."""

import math
from enum import Enum

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from ui.theme.look import Look


class Shape(Enum):
    """What a point is drawn as; each has a dash of its own."""

    CIRCLE = "circle"
    SQUARE = "square"
    TRIANGLE = "triangle"
    DIAMOND = "diamond"


SHAPES = tuple(Shape)
_DASHES: dict[Shape, list[float]] = {
    Shape.CIRCLE: [],
    Shape.SQUARE: [4, 2.5],
    Shape.TRIANGLE: [1, 2.2],
    Shape.DIAMOND: [5, 2, 1, 2],
}
_HATCH = 6


def series_pen(shape: Shape, color: QColor, width: float) -> QPen:
    """The line of a series: solid for circles, another dash for each other shape."""
    pen = QPen(color, width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if _DASHES[shape]:
        pen.setDashPattern(_DASHES[shape])
    return pen


def paint_shape(
    painter: QPainter, shape: Shape, at: QPointF, radius: float, edge: QPen, fill: QColor
) -> None:
    """Draw one point of a series."""
    painter.setPen(edge)
    painter.setBrush(fill)
    if shape is Shape.CIRCLE:
        painter.drawEllipse(at, radius, radius)
    elif shape is Shape.SQUARE:
        side = radius * 0.9
        painter.drawRect(QRectF(at.x() - side, at.y() - side, 2 * side, 2 * side))
    else:
        corners = 3 if shape is Shape.TRIANGLE else 4
        painter.drawPolygon(_polygon(at, radius * 1.2, corners))


def grid_pen(look: Look) -> QPen:
    """The line that a value is read against: a hairline, dotted in high contrast."""
    if look.contrast:
        return QPen(look.color("ink3"), 1, Qt.PenStyle.DotLine)
    return QPen(look.color("line"), 1)


def paint_hatch(painter: QPainter, place: QRectF, look: Look) -> None:
    """Fill a band with diagonal lines; strong ones with an edge in high contrast."""
    painter.save()
    painter.setClipRect(place)
    if not look.contrast:
        ground = look.color("line" if look.dark else "sunken")
        ground.setAlphaF(0.35 if look.dark else 0.65)
        painter.fillRect(place, ground)
    painter.setPen(QPen(look.color("control" if look.contrast else "line"), 1.0))
    step, high = look.px(_HATCH), place.height()
    count = math.ceil((place.width() + high) / step)
    lines = [
        QLineF(place.left() + n * step - high, place.bottom(), place.left() + n * step, place.top())
        for n in range(count + 1)
    ]
    painter.drawLines(lines)
    painter.restore()
    if look.contrast:
        painter.setPen(QPen(look.color("control"), look.stroke(), Qt.PenStyle.DotLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place)


def _polygon(at: QPointF, radius: float, corners: int) -> QPolygonF:
    turn = 2 * math.pi / corners
    return QPolygonF(
        [
            QPointF(
                at.x() + radius * math.sin(turn * corner),
                at.y() - radius * math.cos(turn * corner),
            )
            for corner in range(corners)
        ]
    )
