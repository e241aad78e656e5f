"""The photos of a post: a strip below its words, read when it comes near the view.

What others send is not trusted: only pictures are decoded, of a size that can be shown, by the
decoder of what they really are. Anything else is refused in one sentence.
"""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from shiboken6 import isValid

from app.domain.circles.posts import FileRow, FileState
from app.domain.failures import Failure, ImageRefused, NoSuchAttachment
from app.domain.pictures import probe
from app.vault.transaction import Transaction
from ui.context import Context
from ui.models.pictures import decode
from ui.sizes import size_text
from ui.text import filled, number
from ui.theme.look import Look
from ui.views.parts import Group
from ui.widgets.chips import FlowLayout
from ui.widgets.paint import box
from ui.widgets.warm import WarmButton

_KEPT_BYTES = 48 * 1024 * 1024
_SIDE, _ALONE_HIGH, _ALONE_WIDE = 128, 260, 460  # at text scale 1
_FLATTEST, _STEEPEST = 0.4, 2.0  # width by height, of one alone
_RADIUS, _ICON, _PAD = 10, 20, 10
_FIRST = 8  # shown at once; the others open with the last of them
_SCALE = 2  # tiles are decoded so much larger than at text scale 1, for fine screens

Deliver = Callable[[QImage | None], object]


class Pictures(Protocol):
    """Where pictures come from."""

    def request(self, file: FileRow, largest: QSize, then: Deliver) -> None:
        """Ask for a file's picture; None means that it cannot be shown."""


class CirclePictures(QObject):
    """Reads photos of posts and decodes them away from the GUI thread."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = context.store
        self._kept: OrderedDict[tuple[int, int, int], QImage] = OrderedDict()
        self._turn = 0

    def request(self, file: FileRow, largest: QSize, then: Deliver) -> None:
        """Ask for a file's picture; ``then`` gets None where it cannot be shown."""
        key = (file.number, largest.width(), largest.height())
        kept = self._kept.get(key)
        if kept is not None:
            self._kept.move_to_end(key)
            then(kept)
            return
        turn = self._turn

        def made(image: QImage) -> None:
            if turn == self._turn:
                self._keep(key, image)
                then(None if image.isNull() else image)

        def not_read(failure: Failure) -> None:
            if isinstance(failure, NoSuchAttachment):
                then(None)
            else:
                self._store.failed.emit(failure)

        self._store.read(
            lambda tx: _content(tx, file.number),
            lambda data: self._store.aside(
                lambda: decode_safely(data, largest), made, owner=self
            ),
            failed=not_read, owner=self,
        )  # fmt: skip

    def clear(self) -> None:
        """Drop every picture, also those on their way."""
        self._turn += 1
        self._kept.clear()

    def _keep(self, key: tuple[int, int, int], image: QImage) -> None:
        if image.isNull():
            return
        self._kept[key] = image
        while len(self._kept) > 1 and sum(map(_bytes, self._kept.values())) > _KEPT_BYTES:
            self._kept.popitem(last=False)


def decode_safely(data: bytes, largest: QSize) -> QImage:
    """Decode what somebody sent, at most so large; a null image where it is no such picture."""
    try:
        picture = probe(data)
    except ImageRefused:
        return QImage()
    return decode(data, picture.mime, largest)


class PhotoTile(WarmButton):
    """One photo: the picture itself, or why it is not here.

    Args:
        file: which one.
        size: at text scale 1.
        place: which of how many, counted from one.
    """

    def __init__(self, look: Look, file: FileRow, size: QSize, place: tuple[int, int]) -> None:
        super().__init__(look, "", _RADIUS)
        self.file, self._wish, self._place = file, size, place
        self._image: QImage | None = None
        self._refused = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._name()

    @property
    def words(self) -> str:
        """What stands in the place of the picture; empty once it is here."""
        say = QCoreApplication.translate
        if self._image is not None:
            return ""
        if self._refused:
            return say("Circle", "This picture cannot be shown")
        if self.file.state is FileState.ON_REQUEST:
            size = size_text(self.file.size)
            return say("Circle", "Fetch it, %1").replace("%1", size)
        if self.file.state is FileState.LOST:
            return say("Circle", "It did not arrive. Ask for it")
        if self.file.state is FileState.OVER:
            return say("Circle", "It did not arrive while you were here")
        return "" if self.file.ready else say("Circle", "It is on its way")

    def show_image(self, image: QImage | None) -> None:
        """Show the picture; None says that it cannot be shown."""
        self._image, self._refused = image, image is None
        self._name()
        self.update()

    def sizeHint(self) -> QSize:
        """As large as it was made."""
        return QSize(self._look.px(self._wish.width()), self._look.px(self._wish.height()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the picture with round corners, cut to its place, or the words."""
        painter, look = QPainter(self), self._look
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        rect, radius = QRectF(self.rect()), look.px(_RADIUS)
        if self._image is None:
            self._paint_words(painter, rect, radius)
            return
        path = QPainterPath()
        path.addRoundedRect(rect, radius, radius)
        painter.setClipPath(path)
        size = self._image.size().toSizeF()
        part = rect.size().scaled(size, Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (size.width() - part.width()) / 2, (size.height() - part.height()) / 2
        painter.drawImage(rect, self._image, QRectF(left, top, part.width(), part.height()))
        if look.contrast:
            painter.setClipping(False)
            box(painter, rect, radius, None, look.color("ink"), look.stroke())

    def _paint_words(self, painter: QPainter, rect: QRectF, radius: float) -> None:
        look, words = self._look, self.words
        box(painter, rect, radius, self.ground(), look.color("control"), look.stroke(), dashed=True)
        if not words:
            return
        pad, side = look.px(_PAD), look.px(_ICON)
        place = self.rect().adjusted(pad, pad, -pad, -pad)
        icon = "download" if self.file.state is FileState.ON_REQUEST else "image"
        top = place.adjusted(0, 0, 0, side - place.height())
        look.paint_icon(painter, top, icon, "ink2", size=_ICON)
        painter.setPen(look.color("ink2"))
        painter.setFont(look.font("ui.small"))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(place.adjusted(0, side, 0, 0), int(flags), words)

    def _name(self) -> None:
        at, of = (number(one) for one in self._place)
        name = filled(QCoreApplication.translate("Circle", "Photo %1 of %2"), at, of)
        self.setAccessibleName(f"{name}. {self.words}" if self.words else name)


class PhotoStrip(Group):
    """The photos of a post. They are read when the strip is first shown.

    Signals:
        wanted(int): the photo at this place is to be seen large, or to be fetched.
    """

    wanted = Signal(int)

    def __init__(self, look: Look, files: Sequence[FileRow], pictures: Pictures) -> None:
        super().__init__(look, gap=4)
        self._pictures, self._asked = pictures, False
        shown = files[:_FIRST]
        self.tiles = [
            PhotoTile(look, file, tile_size(file, len(files)), (at, len(files)))
            for at, file in enumerate(shown, 1)
        ]
        holder = QWidget()
        flow = FlowLayout(holder, gap=look.px(8))
        for at, tile in enumerate(self.tiles):
            tile.clicked.connect(lambda _=False, at=at: self.wanted.emit(at))
            flow.addWidget(tile)
        if len(files) > len(shown):
            more = MoreTile(look, len(files) - len(shown))
            more.clicked.connect(lambda: self.wanted.emit(_FIRST))
            flow.addWidget(more)
        self.add(holder)

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for the pictures, once."""
        super().showEvent(event)
        if self._asked:
            return
        self._asked = True
        for tile in self.tiles:
            if tile.file.ready:
                largest = tile.sizeHint() * _SCALE
                self._pictures.request(tile.file, largest, _deliver_to(tile))


class MoreTile(WarmButton):
    """Stands for the photos that the strip does not show."""

    def __init__(self, look: Look, count: int) -> None:
        words = QCoreApplication.translate("Circle", "%n more", "", count)
        super().__init__(look, words.replace(str(count), number(count)), _RADIUS)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As large as a tile."""
        return QSize(self._look.px(_SIDE), self._look.px(_SIDE))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the ground and the words."""
        painter, look = QPainter(self), self._look
        fill, edge = self.ground(), look.color("control")
        box(painter, QRectF(self.rect()), look.px(_RADIUS), fill, edge, look.stroke())
        painter.setPen(look.color("ink2"))
        painter.setFont(look.font("ui.base"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


def tile_size(file: FileRow, count: int) -> QSize:
    """Return how large a photo stands in the strip: alone in its own shape, else a square."""
    if count > 1 or not file.ready:
        return QSize(_SIDE, _SIDE)
    shape = file.width / file.height if file.width > 0 and file.height > 0 else 1.0
    shape = max(_FLATTEST, min(_STEEPEST, shape))
    high = min(_ALONE_HIGH, round(_ALONE_WIDE / shape))
    return QSize(round(high * shape), high)


def _deliver_to(tile: PhotoTile) -> Deliver:
    """Return what shows a picture in a tile, as long as that exists."""

    def show(image: QImage | None) -> None:
        if isValid(tile):
            tile.show_image(image)

    return show


def _content(tx: Transaction, file: int) -> bytes:
    tx.circle_files.get(file)
    return tx.circle_files.content(file)


def _bytes(image: QImage) -> int:
    return image.bytesPerLine() * image.height()
