"""Pictures of the vault, read and decoded away from the GUI thread, as large as they are shown."""

from collections import OrderedDict
from uuid import UUID

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage

from app.domain.entry import Attachment
from app.domain.failures import Failure, NoSuchAttachment
from ui.context import Context
from ui.models.pictures import decode, read_picture

_KEPT_BYTES = 48 * 1024 * 1024


class PictureSource(QObject):
    """Answers an editor's requests for pictures.

    Signals:
        ready(str, QImage | None): a picture that was asked for, or None when it is not there.
    """

    ready = Signal(str, object)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = context.store
        self._kept: OrderedDict[tuple[str, int, int], QImage] = OrderedDict()
        self._turn = 0

    def request(self, attachment_id: str, largest: QSize) -> None:
        """Ask for a picture of at most ``largest`` device pixels; `ready` answers."""
        kept = self._kept.get((attachment_id, largest.width(), largest.height()))
        if kept is not None:
            self.ready.emit(attachment_id, kept)
            return
        try:
            ident = UUID(attachment_id)
        except ValueError:
            self.ready.emit(attachment_id, None)
            return
        turn = self._turn
        self._store.read(
            lambda tx: read_picture(tx, ident),
            lambda found: self._decode(attachment_id, largest, found, turn),
            failed=lambda failure: self._missing(attachment_id, failure),
            owner=self,
        )

    def clear(self) -> None:
        """Drop every picture, also those on their way."""
        self._turn += 1
        self._kept.clear()

    def _missing(self, attachment_id: str, failure: Failure) -> None:
        if isinstance(failure, NoSuchAttachment):
            self.ready.emit(attachment_id, None)
        else:
            self._store.failed.emit(failure)

    def _decode(
        self, attachment_id: str, largest: QSize, found: tuple[Attachment, bytes], turn: int
    ) -> None:
        item, data = found
        self._store.aside(
            lambda: decode(data, item.mime, largest),
            lambda image: self._deliver(attachment_id, largest, image, turn),
            owner=self,
        )

    def _deliver(self, attachment_id: str, largest: QSize, image: QImage, turn: int) -> None:
        if turn != self._turn:
            return
        if image.isNull():
            self.ready.emit(attachment_id, None)
            return
        self._kept[attachment_id, largest.width(), largest.height()] = image
        while len(self._kept) > 1 and sum(_bytes(one) for one in self._kept.values()) > _KEPT_BYTES:
            self._kept.popitem(last=False)
        self.ready.emit(attachment_id, image)


def _bytes(image: QImage) -> int:
    return image.bytesPerLine() * image.height()
