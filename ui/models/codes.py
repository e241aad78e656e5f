"""Reading QR codes out of pictures, by zxing-cpp."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter

from app.domain.failures import FileUnreadable, ImageRefused
from app.domain.pictures import probe
from ui.models.pictures import decode

_MOST = QSize(2_400, 2_400)  # larger pictures are made smaller first
_MOST_BYTES = 64 * 1024 * 1024


def code_in(path: Path) -> str | None:
    """Return what the first QR code in a picture's file says; None when none can be read.

    Not for the GUI thread.

    Raises:
        FileUnreadable, ImageRefused: it cannot be read, or is no picture that is safe to decode.
    """
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise ImageRefused
        data = path.read_bytes()
    except OSError as error:
        raise FileUnreadable from error
    image = decode(data, probe(data).mime, _MOST)
    if image.isNull():
        raise ImageRefused
    return read_code(image)


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
