"""Reading pictures of the vault and decoding them; for any thread but the GUI's."""

from uuid import UUID

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from app.domain.entry import Attachment
from app.domain.pictures import SHOWN
from app.vault.transaction import Transaction

_MEGABYTES = 512  # of pixels a picture may take while it is decoded
_TURNED = 4  # QImageIOHandler's rotations by a quarter have this bit


def read_picture(tx: Transaction, ident: UUID) -> tuple[Attachment, bytes]:
    """Return a picture's description and bytes; the bytes are empty when it is no picture.

    Raises:
        NoSuchAttachment: there is none.
    """
    item = tx.attachments.get(ident)
    return item, (tx.attachments.content(ident) if item.is_image else b"")


def decode(data: bytes, mime: str, largest: QSize, *, cover: bool = False) -> QImage:
    """Decode a picture at most ``largest`` large, upright; a null image when it cannot be.

    Only types that the vault judged to be pictures are decoded, by their own decoder alone. With
    ``cover`` the result is at least as large on both sides instead. Any thread may call this.
    """
    form = SHOWN.get(mime)
    if form is None or not data:
        return QImage()
    source = QByteArray(data)
    buffer = QBuffer(source)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    QImageReader.setAllocationLimit(_MEGABYTES)
    reader = QImageReader(buffer, QByteArray(form.lower().encode()))
    reader.setDecideFormatFromContent(False)
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    turned = bool(reader.transformation().value & _TURNED)
    wanted = largest.transposed() if turned else largest
    mode = (
        Qt.AspectRatioMode.KeepAspectRatioByExpanding
        if cover
        else Qt.AspectRatioMode.KeepAspectRatio
    )
    if size.isValid() and (size.width() > wanted.width() or size.height() > wanted.height()):
        reader.setScaledSize(size.scaled(wanted, mode).expandedTo(QSize(1, 1)))
    image = reader.read()
    # The reader closes its file when it goes (TIFF does); the buffer must still be there then.
    del reader
    return image
