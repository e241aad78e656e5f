"""A person's first letter on a tint of their own. Never a photo."""

import unicodedata

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.look import Look

_HUES = (158, 205, 28, 262, 340, 96)
_PAPER = ((0.22, 0.88), (0.32, 0.27))  # saturation and lightness of the ground, of the letter
_LAMPLIGHT = ((0.22, 0.20), (0.32, 0.80))
_LETTER = 0.46  # of the side


def first_letter(name: str) -> str:
    """Return the letter that stands for a name: its first, with its marks, as a capital."""
    for at, sign in enumerate(name):
        if unicodedata.category(sign)[0] in "LN":
            end = at + 1
            while end < len(name) and unicodedata.category(name[end])[0] == "M":
                end += 1
            return name[at:end].upper()[: end - at]
    return "·"


def avatar_colors(look: Look, tint: int) -> tuple[QColor, QColor]:
    """Return the ground and the letter of a tint; neighbours in number differ."""
    if look.contrast:
        return look.color("page"), look.color("ink")
    ground, letter = _LAMPLIGHT if look.dark else _PAPER
    hue = _HUES[tint % len(_HUES)] / 360
    return QColor.fromHslF(hue, *ground), QColor.fromHslF(hue, *letter)


class Avatar(QWidget):
    """A round letter; decoration beside a name that is written out.

    Args:
        look: how it looks.
        name: whose letter it is.
        tint: the number by order of joining.
        side: at text scale 1.
    """

    def __init__(
        self,
        look: Look,
        name: str,
        tint: int,
        *,
        side: int = 36,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._letter, self._tint, self._side = look, first_letter(name), tint, side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        """A square."""
        side = self._look.px(self._side)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the round ground and the letter."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, letter = avatar_colors(self._look, self._tint)
        painter.setPen(letter if self._look.contrast else Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        edge = self._look.stroke() / 2
        painter.drawEllipse(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge))
        font = self._look.font("words.list")
        font.setPixelSize(max(1, round(self.height() * _LETTER)))
        painter.setFont(font)
        painter.setPen(letter)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letter)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
