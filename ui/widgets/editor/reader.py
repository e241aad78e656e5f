"""An entry as a page to read: rendered, read-only, never reaching out."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QMouseEvent,
    QPainter,
    QResizeEvent,
    QTextDocument,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from ui.theme.look import Look
from ui.widgets.editor.column import centre_column, dress_column, make_column
from ui.widgets.editor.highlighter import HEADING_ROLES, code_font
from ui.widgets.editor.picture_art import draw_picture, shown_size
from ui.widgets.editor.pictures import ImageRequest
from ui.widgets.editor.rendered import (
    ATTACHMENT,
    PicturePlace,
    QuietDocument,
    RenderStyle,
    append_rendered,
    pictures,
    replace_picture,
    set_picture_size,
    set_rendered,
)
from ui.widgets.editor.softbreaks import parts

_TALLEST = 0.6  # of the viewport
_WAITING_HEIGHT = 120


class Reader(QTextBrowser):
    """Shows Markdown rendered. HTML is shown as written; nothing is fetched or opened.

    Signals:
        link_activated: an address was clicked or chosen by key; the caller asks before opening it.
        picture_activated: the id of a picture that was clicked.
    """

    link_activated = Signal(str)
    picture_activated = Signal(str)

    def __init__(
        self, look: Look, request_image: ImageRequest, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._request = request_image
        self._source = ""
        self._held: dict[str, QImage | None] = {}
        self._asked: set[str] = set()
        self._parts: Iterator[str] = iter(())
        self._page = QuietDocument(self)
        self.setDocument(self._page)
        self.setOpenLinks(False)
        make_column(self)
        self.setAccessibleName(self.tr("Entry, for reading"))
        self._more = QTimer(self)
        self._more.setInterval(0)
        self._more.timeout.connect(self._append)
        self._resized = QTimer(self)
        self._resized.setSingleShot(True)
        self._resized.setInterval(150)
        self._resized.timeout.connect(self._place_pictures)
        self.anchorClicked.connect(self._tell_link)
        look.changed.connect(self._redress)
        self._redress()

    def set_source(self, text: str) -> None:
        """Show ``text``; long ones appear from the top, part by part."""
        self._held.clear()
        self._asked.clear()
        self._source = text
        self._render()

    def set_image(self, attachment_id: str, image: QImage | None) -> None:
        """Answer a request for a picture; None says that it is not there."""
        self._held[attachment_id] = None if image is None or image.isNull() else image
        self._place_pictures(attachment_id)

    def loadResource(self, kind: int, name: QUrl | str) -> None:  # noqa: ARG002
        """Give nothing; see `QuietDocument`. Called by Qt."""
        return

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle."""
        centre_column(self, self._look)
        super().resizeEvent(event)
        self._resized.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell which picture was clicked."""
        super().mouseReleaseEvent(event)
        cursor = self.cursorForPosition(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or self.textCursor().hasSelection():
            return
        for place in pictures(self._page):
            if place.position in (cursor.position(), cursor.position() - 1):
                self.picture_activated.emit(place.attachment_id)
                return

    # --- inside

    def _render(self) -> None:
        self._parts = parts(self._source)
        set_rendered(self._page, next(self._parts), self._style)
        self._place_pictures()
        self.verticalScrollBar().setValue(0)
        self._more.start()

    def _append(self) -> None:
        part = next(self._parts, None)
        if part is None:
            self._more.stop()
            self._describe()
            return
        first = append_rendered(self._page, part, self._style)
        self._ask(first)
        for place in reversed(pictures(self._page, first)):
            self._place(place)

    def _place_pictures(self, only: str = "") -> None:
        """Size what is here, hold the place of what is on its way, say what is missing."""
        self._ask(0)
        for place in reversed(pictures(self._page)):  # so that positions before stay true
            if only in ("", place.attachment_id):
                self._place(place)
        self._describe()

    def _ask(self, first: int) -> None:
        """Ask for new pictures from a block on; the answer may come before this returns."""
        largest = self._largest() * self.viewport().devicePixelRatioF()
        for _, identity, _ in pictures(self._page, first):
            if identity not in self._asked:
                self._asked.add(identity)
                self._request(identity, largest)

    def _describe(self) -> None:
        texts = [place.alt for place in pictures(self._page) if place.alt]
        heard = self.tr("Pictures: {texts}").format(texts=", ".join(texts)) if texts else ""
        self.setAccessibleDescription(heard)

    def _place(self, place: PicturePlace) -> None:
        identity, largest = place.attachment_id, self._largest()
        ratio = self.viewport().devicePixelRatioF()
        if identity not in self._held:
            size = QSize(largest.width(), self._look.px(_WAITING_HEIGHT))
            shown = _plain(self._look.color("sunken"))
        else:
            image = self._held[identity]
            if image is None:
                replace_picture(self._page, place, self._style)
                return
            size = shown_size(image.size(), ratio, largest)
            shown = self._rounded(image, size, ratio)
        url = QUrl(ATTACHMENT + identity)
        self._page.addResource(QTextDocument.ResourceType.ImageResource.value, url, shown)
        set_picture_size(self._page, place, (size.width(), size.height()))

    def _rounded(self, image: QImage, size: QSize, ratio: float) -> QImage:
        shown = QImage(size * ratio, QImage.Format.Format_ARGB32_Premultiplied)
        shown.setDevicePixelRatio(ratio)
        shown.fill(Qt.GlobalColor.transparent)
        painter = QPainter(shown)
        draw_picture(painter, QRectF(QPointF(0, 0), size.toSizeF()), image, self._look)
        painter.end()
        return shown

    def _largest(self) -> QSize:
        width = self.viewport().width() - round(2 * self._page.documentMargin())
        tall = max(self._look.px(_WAITING_HEIGHT), round(self.viewport().height() * _TALLEST))
        return QSize(max(1, width), tall)

    def _tell_link(self, url: QUrl) -> None:
        self.link_activated.emit(url.toString())

    def _redress(self) -> None:
        self._style = screen_style(self._look)
        dress_column(self, self._look)
        centre_column(self, self._look)
        self._render()


def screen_style(look: Look) -> RenderStyle:
    """Return how entries are read on the screen."""
    line = look.line_height("words.read")
    return RenderStyle(
        body=look.font("words.read"),
        headings=(
            look.font(HEADING_ROLES[0]),
            look.font(HEADING_ROLES[1]),
            look.font(HEADING_ROLES[2]),
        ),
        code=code_font(look),
        line=line,
        heading_lines=(
            look.line_height(HEADING_ROLES[0]),
            look.line_height(HEADING_ROLES[1]),
            look.line_height(HEADING_ROLES[2]),
        ),
        gap=round(line * 0.5),
        indent=look.px(24),
        ink=look.color("ink"),
        quiet=look.color("ink2"),
        link=look.color("accent"),
        code_ground=look.color("sunken"),
    )


def _plain(color: QColor) -> QImage:
    made = QImage(1, 1, QImage.Format.Format_RGB32)
    made.fill(color)
    return made
