"""An entry on paper: title, date and words in black on white, in our faces."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QLocale, QMarginsF, QSize, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)

from ui.theme.type import FontRole, families
from ui.widgets.editor.picture_art import shown_size
from ui.widgets.editor.rendered import (
    ATTACHMENT,
    QuietDocument,
    RenderStyle,
    pictures,
    replace_picture,
    set_picture_size,
    set_rendered,
)

# Qt counts the lengths of a document at 96 dots per inch and scales them to the printer.
_DPI = 96
_POINT = _DPI / 72
_WIDEST = (600, 620)  # of a picture, inside the margins of A4 and of Letter
_BODY, _LINE = 11.0, 16.5
_HEADINGS = ((18.0, 25.0), (15.0, 21.0), (12.5, 18.0))


@dataclass(frozen=True)
class PrintedEntry:
    """What goes on paper.

    Attributes:
        title: may be empty.
        date_line: date and place as the person sees them.
        body: Markdown.
        images: by attachment id, those that could be read.
    """

    title: str
    date_line: str
    body: str
    images: Mapping[str, QImage] = field(default_factory=dict)


class PrintDocument(QuietDocument):
    """A document that gives its own pictures to the copy that Qt prints."""

    def __init__(self, images: Mapping[str, QImage]) -> None:
        super().__init__()
        self._images = {ATTACHMENT + identity: image for identity, image in images.items()}

    def loadResource(self, kind: int, name: QUrl | str) -> QImage | None:  # type: ignore[override]  # noqa: ARG002
        """Give a picture of this entry, or nothing. Called by Qt."""
        address = name.toString() if isinstance(name, QUrl) else name
        return self._images.get(address)


def lay_out(entry: PrintedEntry, *, easier_letters: bool = False) -> PrintDocument:
    """Return ``entry`` laid out; missing pictures are named. Needs a QGuiApplication."""
    style = _style(easier=easier_letters)
    document = PrintDocument(entry.images)
    set_rendered(document, entry.body, style)
    for place in reversed(pictures(document)):
        image = entry.images.get(place.attachment_id)
        if image is None or image.isNull():
            replace_picture(document, place, style)
            continue
        shown = shown_size(image.size(), 1.0, QSize(*_WIDEST))
        set_picture_size(document, place, (shown.width(), shown.height()))
    _head(document, entry, style)
    return document


def print_document(document: PrintDocument, device: QPagedPaintDevice) -> None:
    """Print on ``device``: a `QPrinter` that the person chose, or a `QPdfWriter`."""
    document.print_(device)


def pdf_of(document: PrintDocument, locale: QLocale) -> bytes:
    """Return a PDF; nothing is written anywhere.

    The page is Letter where inches are used, else A4. The file's own title is the program's name.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    inches = locale.measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    size = QPageSize.PageSizeId.Letter if inches else QPageSize.PageSizeId.A4
    writer = QPdfWriter(buffer)
    writer.setPageLayout(
        QPageLayout(QPageSize(size), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    )
    writer.setTitle(QCoreApplication.applicationName() or "Lamplit")
    print_document(document, writer)
    return bytes(buffer.data().data())


def _head(document: PrintDocument, entry: PrintedEntry, style: RenderStyle) -> None:
    cursor = QTextCursor(document)
    first = QTextCursor(document).block()
    kept, words = QTextBlockFormat(first.blockFormat()), QTextCharFormat(first.charFormat())
    lines = [
        (entry.title, style.headings[0], style.heading_lines[0], style.ink),
        (entry.date_line, style.body, style.line, style.quiet),
    ]
    lines = [line for line in lines if line[0]]
    for text, font, height, ink in lines:
        block, made = QTextBlockFormat(), QTextCharFormat()
        block.setLineHeight(height, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        made.setFont(font)
        made.setForeground(ink)
        cursor.setBlockFormat(block)
        cursor.insertText(text, made)
        cursor.insertBlock(kept, words)
    if lines:
        spaced = QTextBlockFormat(kept)
        spaced.setTopMargin(style.gap)
        cursor.setBlockFormat(spaced)


def _style(*, easier: bool) -> RenderStyle:
    first, second, third = (_face("words.h1", size, easier=easier) for size, _ in _HEADINGS)
    lines = [round(line * _POINT) for _, line in _HEADINGS]
    code = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    code.setPointSizeF(_BODY * 0.85)
    return RenderStyle(
        body=_face("words.read", _BODY, easier=easier),
        headings=(first, second, third),
        code=code,
        line=round(_LINE * _POINT),
        heading_lines=(lines[0], lines[1], lines[2]),
        gap=round(_LINE * _POINT / 2),
        indent=24,
        ink=QColor("black"),
        quiet=QColor("#404040"),
        link=QColor("black"),
        code_ground=QColor("#f0f0f0"),
    )


def _face(role: FontRole, points: float, *, easier: bool) -> QFont:
    font = QFont()
    font.setFamilies(families(role, easier=easier))
    font.setPointSizeF(points)
    if role == "words.h1":
        font.setWeight(QFont.Weight.DemiBold)
    return font
