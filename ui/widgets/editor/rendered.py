"""Markdown as a laid out document, for reading and for printing; nothing is ever fetched."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
    QTextImageFormat,
)

from ui.widgets.editor.markup import TAG, tokenize
from ui.widgets.editor.positions import Positions
from ui.widgets.editor.softbreaks import keep_line_breaks
from ui.widgets.text import plain_tip

ATTACHMENT = "attachment:"
_FEATURES = (
    QTextDocument.MarkdownFeature.MarkdownNoHTML
    | QTextDocument.MarkdownFeature.MarkdownDialectGitHub
)
_MINIMUM = QTextBlockFormat.LineHeightTypes.MinimumHeight.value
_LONGEST_ADDRESS = 120
_SIZE = (QTextFormat.Property.FontPixelSize, QTextFormat.Property.FontPointSize)
_KEEP = QTextCursor.MoveMode.KeepAnchor


@dataclass(frozen=True)
class RenderStyle:
    """How a rendered text looks; fonts in pixels or in points, lengths in document units.

    Attributes:
        body, headings, code: the fonts; headings for levels 1 to 3.
        line, heading_lines: line heights.
        gap: the space between paragraphs.
        indent: how far quotes and lists are set in.
    """

    body: QFont
    headings: tuple[QFont, QFont, QFont]
    code: QFont
    line: int
    heading_lines: tuple[int, int, int]
    gap: int
    indent: int
    ink: QColor
    quiet: QColor
    link: QColor
    code_ground: QColor


class QuietDocument(QTextDocument):
    """A document that loads nothing by itself: no file, no address, no embedded data."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setUndoRedoEnabled(False)

    def loadResource(self, kind: int, name: QUrl | str) -> None:  # noqa: ARG002
        """Give nothing; pictures are added by those who hold them. Called by Qt."""
        return


class PicturePlace(NamedTuple):
    """Where a picture of the vault stands in a rendered document."""

    position: int
    attachment_id: str
    alt: str


def set_rendered(document: QTextDocument, source: str, style: RenderStyle) -> None:
    """Replace ``document`` by ``source``, rendered. HTML in it is shown as it is written."""
    document.setDefaultFont(style.body)
    document.setIndentWidth(style.indent)
    document.setMarkdown(keep_line_breaks(source), _FEATURES)
    _finish(document, 0, style)


def append_rendered(document: QTextDocument, source: str, style: RenderStyle) -> int:
    """Put more of a long text at the end; returns the number of its first block."""
    start = document.lastBlock().blockNumber() + 1
    cursor = QTextCursor(document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
    cursor.insertMarkdown(keep_line_breaks(source), _FEATURES)
    _finish(document, start, style)
    return start


def pictures(document: QTextDocument, first: int = 0) -> list[PicturePlace]:
    """Return the pictures of the vault from block number ``first`` on."""
    found: list[PicturePlace] = []
    block = document.findBlockByNumber(first)
    while block.isValid():
        for fragment in fragments(block):
            made = fragment.charFormat()
            name = made.stringProperty(QTextFormat.Property.ImageName)
            if made.isImageFormat() and name.startswith(ATTACHMENT):
                alt = made.stringProperty(QTextFormat.Property.ImageAltText)
                places = range(fragment.position(), fragment.position() + fragment.length())
                found += [PicturePlace(at, name.removeprefix(ATTACHMENT), alt) for at in places]
        block = block.next()
    return found


def fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    """Yield the fragments of a block."""
    step = block.begin()
    while not step.atEnd():
        fragment = step.fragment()
        if fragment.isValid():
            yield fragment
        step += 1


def set_picture_size(document: QTextDocument, place: PicturePlace, size: tuple[int, int]) -> None:
    """Give a picture its size in document units."""
    cursor = _select(document, place.position, 1)
    made = QTextImageFormat(cursor.charFormat().toImageFormat())
    made.setWidth(size[0])
    made.setHeight(size[1])
    made.setToolTip(plain_tip(place.alt))
    cursor.setCharFormat(made)


def replace_picture(document: QTextDocument, place: PicturePlace, style: RenderStyle) -> None:
    """Put a quiet line in place of a picture that is not there."""
    sentence = QCoreApplication.translate("Reader", "This picture is not here.")
    if place.alt:
        sentence = QCoreApplication.translate("Reader", "This picture is not here: {alt}").format(
            alt=place.alt
        )
    _replace(document, place.position, sentence, style)


def _finish(document: QTextDocument, first: int, style: RenderStyle) -> None:
    """Replace what must not be loaded, then dress every block from number ``first`` on."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    block = document.findBlockByNumber(first)
    while block.isValid():
        for fragment in reversed(list(fragments(block))):
            _refuse(document, fragment, style)
        block = block.next()
    block = document.findBlockByNumber(first)
    while block.isValid():
        _dress(block, style)
        block = block.next()
    cursor.endEditBlock()


def _refuse(document: QTextDocument, fragment: QTextFragment, style: RenderStyle) -> None:
    """Show the text and the address of a picture that is not in the vault."""
    made = fragment.charFormat()
    name = made.stringProperty(QTextFormat.Property.ImageName)
    if not made.isImageFormat() or name.startswith(ATTACHMENT):
        return
    alt = made.stringProperty(QTextFormat.Property.ImageAltText)
    short = name if len(name) <= _LONGEST_ADDRESS else name[:_LONGEST_ADDRESS] + "…"
    for at in reversed(range(fragment.length())):
        _replace(document, fragment.position() + at, f"{alt} ({short})".strip(), style)


def _replace(document: QTextDocument, position: int, text: str, style: RenderStyle) -> None:
    cursor = _select(document, position, 1)
    made = QTextCharFormat()
    made.setFont(style.body)
    made.setForeground(style.quiet)
    cursor.insertText(text, made)


def _select(document: QTextDocument, position: int, length: int) -> QTextCursor:
    cursor = QTextCursor(document)
    cursor.setPosition(position)
    cursor.setPosition(position + length, _KEEP)
    return cursor


def _dress(block: QTextBlock, style: RenderStyle) -> None:
    made = QTextBlockFormat(block.blockFormat())
    level = min(made.headingLevel(), len(style.headings))
    quote = made.intProperty(QTextFormat.Property.BlockQuoteLevel)
    code = made.hasProperty(QTextFormat.Property.BlockCodeFence) or made.hasProperty(
        QTextFormat.Property.BlockCodeLanguage
    )
    made.setLineHeight(style.heading_lines[level - 1] if level else style.line, _MINIMUM)
    made.setTopMargin(style.gap if level else 0)
    tight = code or (block.textList() is not None and block.next().textList() is not None)
    made.setBottomMargin(0 if tight else style.gap)
    if quote:
        made.setLeftMargin(style.indent * quote)
        made.setRightMargin(0)
    if code:
        made.setBackground(style.code_ground)
    cursor = QTextCursor(block)
    cursor.setBlockFormat(made)
    font = style.headings[level - 1] if level else style.body
    _dress_words(block, style, font, quoted=bool(quote), code=code)


def _dress_words(
    block: QTextBlock, style: RenderStyle, font: QFont, *, quoted: bool, code: bool
) -> None:
    document = block.document()
    runs = [(f.position(), f.length(), f.charFormat()) for f in fragments(block)]
    for position, length, made in runs:
        if made.isImageFormat():
            continue
        dressed = _dressed(made, style, font, code=code)
        dressed.setFontItalic(made.fontItalic() or quoted or font.italic())
        if quoted:
            dressed.setForeground(style.quiet)
        if made.isAnchor():
            dressed.setForeground(style.link)
            dressed.setFontUnderline(True)
        _select(document, position, length).setCharFormat(dressed)
    if not code and "#" in block.text():
        _color_tags(block, style)


def _dressed(
    made: QTextCharFormat, style: RenderStyle, font: QFont, *, code: bool
) -> QTextCharFormat:
    """Return ``made`` in our font, with its own weight, strike, anchor and address."""
    dressed = QTextCharFormat(made)
    dressed.clearProperty(QTextFormat.Property.FontSizeAdjustment)
    fixed = code or made.fontFixedPitch()
    own = style.code if fixed else font
    bold = made.fontWeight() > QFont.Weight.Medium
    dressed.setFont(own)
    dressed.setFontFixedPitch(fixed)
    dressed.setFontWeight(max(QFont.Weight.DemiBold if bold else 0, own.weight()))
    dressed.setFontStrikeOut(made.fontStrikeOut())
    dressed.setForeground(style.ink)
    if fixed and not code:
        dressed.setBackground(style.code_ground)
    return dressed


def _color_tags(block: QTextBlock, style: RenderStyle) -> None:
    text = block.text()
    places = Positions(text)
    for start, length, kind in tokenize(text)[0]:
        if kind & TAG:
            begin = places.to_qt(start)
            cursor = _select(
                block.document(),
                block.position() + begin,
                places.to_qt(start + length) - begin,
            )
            tint = QTextCharFormat()
            tint.setForeground(style.link)
            cursor.mergeCharFormat(tint)
