"""Drawing one picture: rounded, sharp on every screen, or a quiet line where it is missing."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QImage, QPainter, QTransform

from ui.theme.look import Look

RADIUS = 10


def shown_size(pixels: QSize, ratio: float, largest: QSize) -> QSize:
    """Return the logical size of a picture: its own pixels, never larger than ``largest``."""
    own = QSize(max(1, round(pixels.width() / ratio)), max(1, round(pixels.height() / ratio)))
    if own.width() <= largest.width() and own.height() <= largest.height():
        return own
    return own.scaled(largest, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))


def draw_picture(painter: QPainter, place: QRectF, image: QImage, look: Look) -> None:
    """Fill ``place`` with ``image``, with rounded corners."""
    brush = QBrush(image)
    scale_x, scale_y = place.width() / image.width(), place.height() / image.height()
    # A texture counts device pixels divided by its own ratio, so undo that here.
    own = image.devicePixelRatio()
    brush.setTransform(
        QTransform.fromTranslate(place.left(), place.top()).scale(scale_x * own, scale_y * own)
    )
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brush)
    radius = min(look.px(RADIUS), place.width() / 2, place.height() / 2)
    painter.drawRoundedRect(place, radius, radius)
    painter.restore()


def draw_waiting(painter: QPainter, place: QRectF, look: Look) -> None:
    """Hold the place of a picture that is still on its way."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color("sunken"))
    painter.drawRoundedRect(place, look.px(RADIUS), look.px(RADIUS))
    painter.restore()


def draw_missing(painter: QPainter, place: QRectF, sentence: str, look: Look) -> None:
    """Write one quiet line where a picture would be."""
    painter.save()
    painter.setFont(look.font("ui.small"))
    painter.setPen(look.color("ink3"))
    flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
    text = painter.fontMetrics().elidedText(
        sentence, Qt.TextElideMode.ElideRight, round(place.width())
    )
    painter.drawText(place, flags, text)
    painter.restore()
