"""Small pictures for rows: made once, kept in the vault, handed out as pixmaps."""

from collections import OrderedDict
from functools import partial
from uuid import UUID

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QObject,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QImage, QImageWriter, QPixmap

from app.domain.changes import NOTHING, Changes
from app.domain.failures import NoSuchAttachment
from app.vault.transaction import Transaction
from ui.models.pictures import decode, read_picture
from ui.store import Store
from ui.tasks import Urgency

SIDE = 112
_KEPT = 300
_A_TURN = 8
_QUALITY = 86

_Found = tuple[UUID, bytes, str, bool]


class Thumbnails(QObject):
    """Gives square pictures of 112 pixels, later if they are not here yet.

    Signals:
        ready(): some that were asked for are here.
    """

    ready = Signal()

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._kept: OrderedDict[UUID, QPixmap] = OrderedDict()
        self._asked: set[UUID] = set()
        self._waiting: list[UUID] = []
        self._turn = 0
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._ask)

    def get(self, picture: UUID) -> QPixmap | None:
        """Return a thumbnail; None while it is on its way (`ready` tells). Null if it is none."""
        found = self._kept.get(picture)
        if found is not None:
            self._kept.move_to_end(picture)
            return found
        if picture not in self._asked:
            self._asked.add(picture)
            self._waiting.append(picture)
            if not self._soon.isActive():
                self._soon.start(0)
        return None

    def clear(self) -> None:
        """Drop every picture, also those on their way."""
        self._turn += 1
        self._kept.clear()
        self._asked.clear()
        self._waiting.clear()

    def _ask(self) -> None:
        """Read those asked for last first: they are the ones still in sight."""
        wanted = self._waiting[-_A_TURN:]
        del self._waiting[-_A_TURN:]
        turn = self._turn

        def read(tx: Transaction) -> list[_Found]:
            return [_read(tx, picture) for picture in wanted]

        self._store.read(read, lambda found: self._make(turn, found), owner=self)

    def _make(self, turn: int, found: list[_Found]) -> None:
        if turn != self._turn:
            return
        for one in found:
            self._store.aside(
                partial(_square, one), partial(self._deliver, turn, one[0]), owner=self
            )
        if self._waiting:
            self._soon.start(0)

    def _deliver(self, turn: int, picture: UUID, made: tuple[QImage, bytes]) -> None:
        image, encoded = made
        if turn != self._turn:
            return
        self._asked.discard(picture)
        self._kept[picture] = QPixmap.fromImage(image) if not image.isNull() else QPixmap()
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        self.ready.emit()
        if encoded:

            def keep(tx: Transaction) -> Changes:
                tx.attachments.set_thumbnail(picture, encoded)
                return NOTHING

            self._store.write(keep, failed=_never_mind, urgency=Urgency.IDLE)


def _never_mind(failure: object) -> None:
    """A thumbnail that could not be kept is made again next time."""


def _read(tx: Transaction, picture: UUID) -> _Found:
    kept = tx.attachments.thumbnail(picture)
    if kept:
        return picture, kept, "image/jpeg" if kept[:1] == b"\xff" else "image/png", True
    try:
        item, data = read_picture(tx, picture)
    except NoSuchAttachment:
        return picture, b"", "", True
    return picture, data, item.mime, False


def _square(found: _Found) -> tuple[QImage, bytes]:
    """Return the square, and its bytes where it was made now."""
    _, data, mime, is_small = found
    image = decode(data, mime, QSize(SIDE, SIDE), cover=True)
    if is_small or image.isNull():
        return image, b""
    side = QSize(SIDE, SIDE)
    image = image.scaled(
        side,
        Qt.AspectRatioMode.KeepAspectRatioByExpanding,
        Qt.TransformationMode.SmoothTransformation,
    )
    place = QRect(0, 0, SIDE, SIDE)
    place.moveCenter(image.rect().center())
    image = image.copy(place)
    return image, _encode(image)


def _encode(image: QImage) -> bytes:
    form = b"png" if image.hasAlphaChannel() else b"jpeg"
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(form))
    writer.setQuality(_QUALITY)
    writer.write(image)
    return bytes(buffer.data().data())
