"""Text laid out with the line height of its role, which QLabel does not offer."""

import html
import math
import unicodedata
from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

_LINE_SEPARATOR = "\u2028"
_RIGHTWARD = frozenset({"R", "AL"})
# What `overhang` found, by a font's key and the height of its lines.
_tails: dict[tuple[str, int], int] = {}


def side_of(text: str, *, mirrored: bool) -> Qt.AlignmentFlag:
    """The side that the lines of somebody's own words start on: that of their script.

    Words without a script, such as numbers, keep to the side of the program's language.
    """
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in _RIGHTWARD:
            return Qt.AlignmentFlag.AlignRight
        if kind == "L":
            return Qt.AlignmentFlag.AlignLeft
    return Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft


def text_width(text: str, font: QFont) -> int:
    """The width in pixels that keeps `text` on one line.

    A line needs up to a pixel more than the advance, for strokes that lean over the edge.
    """
    return math.ceil(QFontMetricsF(font).horizontalAdvance(text)) + 2 if text else 0


def overhang(font: QFont, line_height: int) -> int:
    """How many pixels the tails of letters reach below a line of this height.

    Literata's lines are set tighter than the face's own height, so its tails hang out.
    """
    place = font.key(), line_height
    if place not in _tails:
        metrics = QFontMetricsF(font)
        baseline = (line_height - metrics.height()) / 2 + metrics.ascent()
        tails = metrics.tightBoundingRect("gjpqy,").bottom()
        _tails[place] = max(0, math.ceil(baseline + tails - line_height))
    return _tails[place]


class Heights:
    """How high some words are at a width; layouts ask for the same many times over."""

    def __init__(self) -> None:
        self._of: tuple[object, ...] = ()
        self._known: dict[int, int] = {}

    def at(self, width: int, of: tuple[object, ...], measure: Callable[[int], int]) -> int:
        """Return the height in pixels at a width, measured once.

        Args:
            width: in pixels.
            of: the words, and what their height hangs on beside the width.
            measure: tells the height at a width.
        """
        if of != self._of:
            self._of, self._known = of, {}
        if width not in self._known:
            self._known[width] = measure(width)
        return self._known[width]


def draw_line(painter: QPainter, place: QRect, flags: Qt.AlignmentFlag | int, text: str) -> None:
    """Draw words on one line in the direction of their own script, wherever the line begins.

    Args:
        painter: has the font and the ink.
        place: where the line is.
        flags: on which side it begins, absolute; and `Qt.TextFlag`s.
        text: what it says.
    """
    before = painter.layoutDirection()
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.drawText(place, int(flags), text)
    painter.setLayoutDirection(before)


class TextBlock:
    """A wrapped text of one font: how high it is at a width, and how it is drawn."""

    def __init__(
        self,
        text: str,
        font: QFont,
        line_height: int,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        self._layout = QTextLayout(text.replace("\n", _LINE_SEPARATOR), font)
        option = QTextOption(align | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._layout.setTextOption(option)
        self._line = line_height
        self._tail = overhang(font, line_height)

    def height(self, width: float) -> int:
        """The height in pixels when lines are at most `width` wide."""
        self._layout.beginLayout()
        count = 0
        while True:
            line = self._layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(1.0, width))
            line.setPosition(QPointF(0, count * self._line + (self._line - line.height()) / 2))
            count += 1
        self._layout.endLayout()
        return max(1, count) * self._line + self._tail

    def draw(self, painter: QPainter, rect: QRectF, color: QColor) -> None:
        """Draw the text from the top of `rect`."""
        self.height(rect.width())
        painter.setPen(color)
        self._layout.draw(painter, rect.topLeft())


def plain_tip(text: str) -> str:
    """Return a tool tip that shows ``text`` as it is written.

    Qt takes words that look like HTML for HTML, with pictures from the disk and all.
    """
    return f"<qt>{html.escape(text)}</qt>" if "<" in text else text
