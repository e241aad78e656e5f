"""Reading QR codes out of pictures, by zxing-cpp."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter


def read_code(image: QImage) -> str | None:
    """Return what the first QR code in a picture says; None when none can be read.

    What is see-through lies on white. Takes some hundredths of a second; not for the GUI thread.
    """
    import zxingcpp  # noqa: PLC0415 - loaded when somebody reads a code, which is seldom

    formats = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    found = zxingcpp.read_barcode(
        _opaque(image), formats=formats, text_mode=zxingcpp.TextMode.Plain
    )
    return found.text if found is not None else None


def _opaque(image: QImage) -> QImage:
    grey = QImage.Format.Format_Grayscale8
    if not image.hasAlphaChannel():
        return image.convertToFormat(grey)
    ground = QImage(image.size(), QImage.Format.Format_RGB32)
    ground.fill(Qt.GlobalColor.white)
    painter = QPainter(ground)
    painter.drawImage(0, 0, image)
    painter.end()
    return ground.convertToFormat(grey)
