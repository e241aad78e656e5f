"""The lamplight glow: a sheet lit from above, drawn once for each size."""

import random
from array import array
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPixmap, QRadialGradient

# How much of the lamp's colour is mixed into the page, by distance from the light.
STEPS = ((0.0, 0.085), (0.30, 0.055), (0.60, 0.022), (1.0, 0.0))
_CENTRE = (0.5, -0.12)
_REACH = 1.05
_TILE = 256


def mix(ground: QColor, light: QColor, share: float) -> QColor:
    """`ground` with `share` (0 to 1) of `light` in it."""
    return QColor.fromRgbF(
        *(
            low + (high - low) * share
            for low, high in zip(ground.getRgbF()[:3], light.getRgbF()[:3], strict=True)  # type: ignore[index]
        )
    )


def glow_pixmap(size: QSize, ratio: float, page: QColor, lamp: QColor) -> QPixmap:
    """The lit page for a widget of `size` logical pixels, opaque and free of rings."""
    device = size * ratio
    image = QImage(device.expandedTo(QSize(1, 1)), QImage.Format.Format_RGBX64)
    width, height = image.width(), image.height()
    centre = QPointF(width * _CENTRE[0], height * _CENTRE[1])
    gradient = QRadialGradient(centre, _REACH * max(width, height))
    for place, share in STEPS:
        gradient.setColorAt(place, mix(page, lamp, share))
    painter = QPainter(image)
    painter.fillRect(image.rect(), QBrush(gradient))
    # One 8-bit step of noise hides the steps that 8-bit colour would show as rings.
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Plus)
    painter.fillRect(QRectF(image.rect()), QBrush(_noise()))
    painter.end()
    flags = Qt.ImageConversionFlag.ThresholdDither
    plain = image.convertToFormat(QImage.Format.Format_RGB32, flags)
    pixmap = QPixmap.fromImage(plain)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


@lru_cache(maxsize=1)
def _noise() -> QImage:
    """A tile whose colours lie between nothing and one 8-bit step; the same each time."""
    grain = random.Random(7)  # noqa: S311 - decoration, not a secret
    values = array("H", bytes(_TILE * _TILE * 8))
    for channel in range(3):
        values[channel::4] = array("H", list(grain.randbytes(_TILE * _TILE)))
    values[3::4] = array("H", [255]) * (_TILE * _TILE)
    tile = QImage(
        values.tobytes(), _TILE, _TILE, _TILE * 8, QImage.Format.Format_RGBA64_Premultiplied
    )
    return tile.copy()
