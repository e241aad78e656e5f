"""Live styling of Markdown source; the marks stay visible."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextDocument,
)

from ui.theme.look import Look
from ui.theme.type import FontRole
from ui.widgets.editor import markup
from ui.widgets.editor.positions import Positions

HEADING_ROLES: tuple[FontRole, ...] = ("words.h1", "words.h2", "words.h3")

_SMALLER = 0.83

Misspelt = Callable[[str, list[markup.Span], int], list[tuple[int, int]]]
"""Takes a line, its spans and the block's number; gives (start, length) in code points."""


class MarkdownHighlighter(QSyntaxHighlighter):
    """Styles each line of a document by `markup.tokenize`.

    While `hurried` is set only the state of fences is worked out; the slices style the lines later.
    Addresses inside the vault are not seen but on `open_line`, a block's number.
    """

    def __init__(self, look: Look, document: QTextDocument) -> None:
        super().__init__(document)
        self._look = look
        self._formats: dict[int, QTextCharFormat] = {}
        self._misspelt: Misspelt | None = None
        self.hurried = False
        self.open_line = -1

    def set_misspelt(self, misspelt: Misspelt | None) -> None:
        """Ask ``misspelt`` which words of a line to underline; None underlines nothing."""
        self._misspelt = misspelt

    def forget_formats(self) -> None:
        """Drop the formats after the theme changed; call `rehighlight` or restyle by slices."""
        self._formats.clear()

    def highlightBlock(self, text: str) -> None:
        """Style one block; called by Qt."""
        state = max(self.previousBlockState(), 0)
        if self.hurried:
            self.setCurrentBlockState(markup.next_state(text, state))
            return
        spans, after = markup.tokenize(text, state)
        self.setCurrentBlockState(after)
        places = Positions(text)
        shown = markup.INSIDE if self.currentBlock().blockNumber() == self.open_line else 0
        for start, length, style in spans:
            begin = places.to_qt(start)
            made = self.style_format(style & ~shown)
            self.setFormat(begin, places.to_qt(start + length) - begin, made)
        if self._misspelt is not None and text:
            for start, length in self._misspelt(text, spans, self.currentBlock().blockNumber()):
                self._underline(places.to_qt(start), places.to_qt(start + length))

    def style_format(self, style: int) -> QTextCharFormat:
        """Return the format of a style of `markup`."""
        found = self._formats.get(style)
        if found is None:
            found = self._formats[style] = make_format(self._look, style)
        return found

    def _underline(self, start: int, end: int) -> None:
        """Underline a word, keeping what it looks like."""
        at = start
        while at < end:
            merged = QTextCharFormat(self.format(at))
            begin = at
            while at < end and self.format(at) == self.format(begin):
                at += 1
            merged.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            merged.setUnderlineColor(self._look.color("danger"))
            self.setFormat(begin, at - begin, merged)


def make_format(look: Look, style: int) -> QTextCharFormat:
    """Return how a style of `markup` looks in the theme in use."""
    made = QTextCharFormat()
    if style & markup.INSIDE:
        # A format cannot take letters away; these have hardly any width and no colour.
        made.setProperty(QTextCharFormat.Property.FontPixelSize, 1)
        made.setForeground(Qt.GlobalColor.transparent)
        return made
    _set_font(made, look, style)
    _set_ink(made, look, style)
    if style & markup.STRIKE:
        made.setFontStrikeOut(not style & markup.MARK)
    if style & markup.LINK and not style & markup.MARK:
        made.setFontUnderline(True)
        made.setUnderlineColor(look.color("accent"))
    return made


def code_font(look: Look) -> QFont:
    """Return the system's fixed-width font, a little smaller than the words around it."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(round(look.font("words.read").pixelSize() * 0.85))
    return font


def _set_font(made: QTextCharFormat, look: Look, style: int) -> None:
    if style & markup.CODE:
        font = code_font(look)
        made.setFontFamilies([font.family()])
        made.setProperty(QTextCharFormat.Property.FontPixelSize, font.pixelSize())
        made.setFontFixedPitch(True)
    if style & markup.IMAGE or (style & markup.MARK and style & markup.ADDRESS):
        # Where a picture or a link leads is for the eye that looks for it.
        size = round(look.font("words.read").pixelSize() * _SMALLER)
        made.setProperty(QTextCharFormat.Property.FontPixelSize, size)
    for heading, role in zip(markup.HEADINGS, HEADING_ROLES, strict=True):
        if style & heading:
            font = look.font(role)
            made.setProperty(QTextCharFormat.Property.FontPixelSize, font.pixelSize())
            made.setFontWeight(font.weight())
    if style & markup.MARK:
        made.setFontWeight(QFont.Weight.Normal)
        return
    if style & markup.BOLD:
        made.setFontWeight(QFont.Weight.DemiBold)
    if style & (markup.ITALIC | markup.QUOTE):
        made.setFontItalic(True)


def _set_ink(made: QTextCharFormat, look: Look, style: int) -> None:
    if style & markup.MARK or style & markup.DONE:
        made.setForeground(look.color("ink3"))
    elif style & (markup.TAG | markup.LINK):
        made.setForeground(look.color("accent"))
    elif style & (markup.QUOTE | markup.IMAGE):
        made.setForeground(look.color("ink2"))
    if style & markup.CODE and not style & markup.MARK:
        made.setBackground(look.color("sunken"))
