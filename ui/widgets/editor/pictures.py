"""Pictures below the lines that name them: their room, their drawing, where they come from."""

from collections.abc import Callable, Generator, Iterator
from typing import NamedTuple

from PySide6.QtCore import QObject, QPoint, QPointF, QRectF, QSize, QTimer
from PySide6.QtGui import QImage, QPainter, QTextBlock
from PySide6.QtWidgets import QTextEdit

from ui.theme.look import Look
from ui.widgets.editor.formats import BlockFormats
from ui.widgets.editor.markup import ATTACHMENT_MARK, ImageReference, image_references
from ui.widgets.editor.picture_art import draw_missing, draw_picture, draw_waiting, shown_size

ImageRequest = Callable[[str, QSize], None]
"""Asks for a picture by attachment id, at most so many device pixels large."""

GAP = 8
_WAITING_HEIGHT = 120
_TALLEST = 0.6  # of the viewport


class Placed(NamedTuple):
    """A picture and where it stands in the viewport."""

    reference: ImageReference
    rect: QRectF


class Pictures(QObject):
    """Keeps room for pictures as the bottom margin of their lines and paints them there."""

    def __init__(
        self, look: Look, editor: QTextEdit, formats: BlockFormats, request: ImageRequest
    ) -> None:
        super().__init__(editor)
        self._look = look
        self._editor = editor
        self._formats = formats
        self._request = request
        self._held: dict[str, QImage | None] = {}
        self._asked: dict[str, QSize] = {}
        self._dirty: tuple[int, int] | None = None
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.timeout.connect(self._settle_rooms)
        self._resized = QTimer(self)
        self._resized.setSingleShot(True)
        self._resized.setInterval(150)
        self._resized.timeout.connect(self.refresh)

    def set_image(self, attachment_id: str, image: QImage | None) -> None:
        """Answer a request; None says that the picture is not there."""
        self._held[attachment_id] = None if image is None or image.isNull() else image
        self._dirty = (0, self._editor.document().characterCount())
        self._settle.start(0)
        self._editor.viewport().update()

    def note_source(self, source: str) -> None:
        """Forget every picture and look for those of another entry."""
        self._held.clear()
        self._asked.clear()
        self._dirty = None
        if ATTACHMENT_MARK in source:
            self.refresh()

    def note_change(self, position: int, added: int) -> None:
        """Look again at the lines of a change as soon as the change is complete."""
        low, high = self._dirty or (position, position)
        self._dirty = (min(low, position), max(high, position) + added)
        self._settle.start(0)

    def note_resize(self) -> None:
        """Look again at everything when the size has come to rest."""
        self._resized.start()

    def refresh(self) -> None:
        """Work out every room anew, and ask for pictures that are now too small."""
        self._dirty = (0, self._editor.document().characterCount())
        self._settle_rooms()
        self._editor.viewport().update()

    def paint(self, painter: QPainter) -> None:
        """Draw the pictures that can be seen."""
        for placed in self.visible():
            identity = placed.reference.attachment_id
            image = self._held.get(identity)
            if image is not None:
                draw_picture(painter, placed.rect, image, self._look)
            elif identity in self._held:
                draw_missing(painter, placed.rect, self._missing(placed.reference), self._look)
            else:
                draw_waiting(painter, placed.rect, self._look)

    def at(self, point: QPointF) -> ImageReference | None:
        """Return which picture is at a point of the viewport."""
        for placed in self.visible():
            if placed.rect.contains(point):
                return placed.reference
        return None

    def visible(self) -> Iterator[Placed]:
        """Yield the pictures in or near the viewport, from the top."""
        viewport = self._editor.viewport()
        block = self._editor.cursorForPosition(QPoint(0, 0)).block()
        if block.previous().isValid():  # its picture may reach into the viewport
            block = block.previous()
        while block.isValid():
            bottom = yield from self._place(block)
            if bottom > viewport.height():
                return
            block = block.next()

    def room(self, references: list[ImageReference]) -> int:
        """Return the pixels that these pictures need below their line."""
        if not references:
            return 0
        gap = self._look.px(GAP)
        return sum(self._size(each).height() + gap for each in references) + gap

    def largest(self) -> QSize:
        """Return the largest size a picture may take here, in logical pixels."""
        viewport = self._editor.viewport()
        margin = round(2 * self._editor.document().documentMargin())
        tall = max(self._look.px(_WAITING_HEIGHT), round(viewport.height() * _TALLEST))
        return QSize(max(1, viewport.width() - margin), tall)

    def _place(self, block: QTextBlock) -> Generator[Placed, None, float]:
        """Yield the pictures of one block; returns its bottom without them."""
        layout = self._editor.document().documentLayout()
        scrolled = QPointF(
            self._editor.horizontalScrollBar().value(), self._editor.verticalScrollBar().value()
        )
        line = layout.blockBoundingRect(block).translated(-scrolled)
        references = image_references(block.text())
        if references:
            left, gap = self._editor.document().documentMargin(), self._look.px(GAP)
            top = line.bottom() + gap
            squeeze = self._squeeze(block, references)
            for each in references:
                size = self._size(each).toSizeF() * squeeze
                x = left if block.textDirection().value != 1 else line.right() - size.width()
                yield Placed(each, QRectF(QPointF(x, top), size))
                top += size.height() + gap
        return line.bottom()

    def _squeeze(self, block: QTextBlock, references: list[ImageReference]) -> float:
        """Return the factor that fits the pictures into a room that could not grow yet."""
        wanted, given = self.room(references), block.blockFormat().bottomMargin()
        return 1.0 if given >= wanted else max(0.0, given / wanted)

    def _size(self, reference: ImageReference) -> QSize:
        """Return how large a picture, or what stands for it, is drawn."""
        largest, identity = self.largest(), reference.attachment_id
        image = self._held.get(identity)
        if image is not None:
            return shown_size(image.size(), self._ratio(), largest)
        if identity in self._held:
            return QSize(largest.width(), self._look.line_height("ui.small"))
        return QSize(largest.width(), self._look.px(_WAITING_HEIGHT))

    def _missing(self, reference: ImageReference) -> str:
        alt = reference.alt.strip()
        if alt:
            return self.tr("This picture is not here: {alt}").format(alt=alt)
        return self.tr("This picture is not here.")

    def _ratio(self) -> float:
        return self._editor.viewport().devicePixelRatioF()

    def _settle_rooms(self) -> None:
        if self._dirty is None:
            return
        document = self._editor.document()
        low, high = waiting = self._dirty
        self._dirty = None  # a picture that is kept is answered while it is asked for
        block = document.findBlock(min(low, max(0, document.characterCount() - 1)))
        rooms: list[tuple[QTextBlock, int]] = []
        while block.isValid() and block.position() <= high:
            references = image_references(block.text())
            self._ask(references)
            rooms.append((block, self.room(references)))
            block = block.next()
        if not self._formats.set_rooms(rooms):
            self._dirty = waiting

    def _ask(self, references: list[ImageReference]) -> None:
        largest = self.largest() * self._ratio()
        for _, identity in references:
            asked = self._asked.get(identity)
            if asked is not None and not self._too_small(identity, asked, largest):
                continue
            self._asked[identity] = largest
            self._request(identity, largest)

    def _too_small(self, identity: str, asked: QSize, largest: QSize) -> bool:
        """Tell whether a picture was scaled down for less room than there is now."""
        image = self._held.get(identity)
        if image is None:
            return False
        grown = largest.width() > asked.width() * 1.1 or largest.height() > asked.height() * 1.1
        limited = image.width() >= asked.width() - 1 or image.height() >= asked.height() - 1
        return grown and limited
