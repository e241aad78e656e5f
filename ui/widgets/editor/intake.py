"""What is pasted or dropped: words go in, pictures and files are handed to the caller."""

from pathlib import PurePath
from queue import SimpleQueue
from threading import Thread
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QImage, QImageWriter, QTextCursor, QTextDocumentFragment

_READY = (("image/png", "png"), ("image/jpeg", "jpg"), ("image/webp", "webp"), ("image/gif", "gif"))
_LOOK_MS = 15
_LARGEST_HTML = 4_000_000


class DroppedImage(NamedTuple):
    """A picture that came without a file."""

    data: bytes
    name: str


class Intake(QObject):
    """Sorts what comes from the clipboard or a drop; encodes pictures beside the GUI thread.

    Signals:
        images_taken: a list of `DroppedImage`.
        files_taken: a list of paths.
    """

    images_taken = Signal(list)
    files_taken = Signal(list)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._encoded: SimpleQueue[bytes] = SimpleQueue()
        self._waiting = 0
        # A thread pool of Qt's would wait for Python in its destructor, and Python for it.
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._hand_over)

    @staticmethod
    def accepts(source: QMimeData) -> bool:
        """Tell whether there is anything to take."""
        return source.hasText() or source.hasHtml() or source.hasImage() or source.hasUrls()

    def take(self, source: QMimeData) -> str:
        """Emit files and pictures; return the words there are, as plain text."""
        files = [url.toLocalFile() for url in source.urls() if url.isLocalFile()]
        if files:
            self.files_taken.emit(files)
            return ""
        if source.hasText() and source.text().strip():
            return plain_lines(source.text())
        if source.hasImage():
            self._take_image(source)
            return ""
        if source.hasHtml() and len(source.html()) <= _LARGEST_HTML:
            return QTextDocumentFragment.fromHtml(source.html()).toPlainText()
        return plain_lines(source.text()) if source.hasText() else ""

    def _take_image(self, source: QMimeData) -> None:
        formats = source.formats()
        for mime, ending in _READY:
            if mime in formats:
                data = bytes(source.data(mime).data())
                self.images_taken.emit([DroppedImage(data, self._name(ending))])
                return
        image = source.imageData()
        if isinstance(image, QImage) and not image.isNull():
            # Encoding a large screenshot takes longer than a key may wait.
            self._waiting += 1
            Thread(target=_encode, args=(image, self._encoded), daemon=True).start()
            self._look.start()

    def _hand_over(self) -> None:
        """Pass on what is encoded by now."""
        while not self._encoded.empty():
            data = self._encoded.get_nowait()
            self._waiting -= 1
            if data:
                self.images_taken.emit([DroppedImage(data, self._name("png"))])
        if not self._waiting:
            self._look.stop()

    def _name(self, ending: str) -> str:
        return str(PurePath(self.tr("Pasted picture")).with_suffix(f".{ending}"))


def plain_lines(text: str) -> str:
    """Return ``text`` with one kind of line end, and without characters Qt would cut lines at."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2029", "\n")
    return text.replace("\ufdd0", "").replace("\ufdd1", "")


def selected_text(cursor: QTextCursor) -> str:
    """Return the selection with its no-break spaces and U+2028 as they are."""
    return cursor.selectedText().replace("\u2029", "\n")


def _encode(image: QImage, done: SimpleQueue[bytes]) -> None:
    done.put(_png(image))


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())
