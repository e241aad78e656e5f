"""How a row of the journal looks."""

from collections import OrderedDict
from typing import NamedTuple

from PySide6.QtCore import (
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    Qt,
)
from PySide6.QtCore import QSize as Size
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.domain.entry import EntryRow
from app.domain.excerpts import plain
from app.vault.repositories.search import HIT_END, HIT_START
from ui.models.entries import Role
from ui.models.sentences import heading_of
from ui.models.thumbnails import Thumbnails
from ui.text import clock, isolated, short_weekday
from ui.theme.look import Look
from ui.theme.tokens import ColorKey
from ui.widgets.mood import paint_mood_tile
from ui.widgets.paint import box
from ui.widgets.text import draw_line, side_of

AnyIndex = QModelIndex | QPersistentModelIndex

ROW = 106
_MARGIN = 8  # of the chosen ground beside the row
_GUTTER = 22
_WORDS = 72
_END = 20
_PHOTO = 56
_TILE = 17
_LINE = 20  # of the excerpt, a little closer than in running text
_LINES = 2
_RADIUS = 10
_LAYOUTS_KEPT = 400
_BREAK = "\u2028"


class Style(NamedTuple):
    """What a row is painted with."""

    painter: QPainter
    rect: QRect
    mirrored: bool
    chosen: bool


class RowDelegate(QStyledItemDelegate):
    """Paints day, title, two lines, mood, time, tags, photo and star."""

    def __init__(self, look: Look, thumbnails: Thumbnails, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._thumbnails = thumbnails
        self._layouts: OrderedDict[tuple[str, int, bool], QTextLayout] = OrderedDict()
        look.changed.connect(self.forget)

    def forget(self) -> None:
        """Drop every text."""
        self._layouts.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> Size:  # noqa: ARG002
        """Every row is as high as the others."""
        return Size(self._look.px(240), self._look.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw a row; one that is on its way stays empty."""
        state: QStyle.StateFlag = option.state
        rect: QRect = option.rect
        direction: Qt.LayoutDirection = option.direction
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        mirrored = direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        style = Style(painter, rect, mirrored, chosen)
        self._ground(style, state, option.widget)
        row: EntryRow | None = index.data(Role.ROW)
        if row is not None:
            if index.data(Role.FIRST_OF_DAY):
                self._day(style, row, dated=bool(index.data(Role.DATED)))
            self._words(style, row)
            self._foot(style, row)
        painter.restore()

    # --- parts

    def _ground(self, style: Style, state: QStyle.StateFlag, widget: QWidget | None) -> None:
        look = self._look
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        rect = QRectF(style.rect).adjusted(look.px(_MARGIN), 2, -look.px(_MARGIN), -2)
        if style.chosen or over:
            edge = look.color("ink") if look.contrast and style.chosen else None
            fill = look.color("selected" if style.chosen else "hover")
            box(style.painter, rect, look.px(_RADIUS), fill, edge, look.stroke())
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        by_key = widget is not None and widget.window().testAttribute(
            Qt.WidgetAttribute.WA_KeyboardFocusChange
        )
        if focused and (by_key or look.contrast):
            ring = rect.adjusted(2, 2, -2, -2)
            box(style.painter, ring, look.px(_RADIUS) - 2, None, look.color("focus"), 2.0)

    def _day(self, style: Style, row: EntryRow, *, dated: bool) -> None:
        """Write the day; where no month stands above the list, with its month and year."""
        look = self._look
        day = row.local_date
        width = look.px(_WORDS - _GUTTER - 6)
        self._write(style, QRect(look.px(_GUTTER), look.px(10), width, look.px(26)),
                    str(day.day), look.font("words.number"), "ink")  # fmt: skip
        lines = [short_weekday(day)]
        if dated:
            month = QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)
            lines = [month, str(day.year)]
        for number, text in enumerate(lines):
            place = QRect(look.px(_GUTTER), look.px(34 + 18 * number), width, look.px(20))
            self._write(style, place, text, look.font("ui.small"), "ink3")

    def _words(self, style: Style, row: EntryRow) -> None:
        look = self._look
        width = style.rect.width() - look.px(_WORDS + _END)
        if row.picture is not None:
            self._photo(style, row)
            width -= look.px(_PHOTO + 12)
        title = QRect(look.px(_WORDS), look.px(12), width, look.px(24))
        heading = heading_of(row)
        self._write(style, title, heading, look.font("words.list"), "ink",
                    side_of(heading, mirrored=style.mirrored))  # fmt: skip
        fits = QFontMetricsF(look.font("words.list"))
        shown = fits.elidedText(heading, Qt.TextElideMode.ElideRight, width + 0.5)
        words = readable(row.snippet) or continued(heading, shown, row.excerpt)
        layout = self._layout(words, width, mirrored=style.mirrored)
        place = self._place(style, QRect(look.px(_WORDS), look.px(38), width, look.px(40)))
        style.painter.setPen(look.color("ink2"))
        layout.draw(style.painter, QPointF(place.topLeft()))

    def _photo(self, style: Style, row: EntryRow) -> None:
        look, side = self._look, self._look.px(_PHOTO)
        left = style.rect.width() - look.px(_END) - side
        place = QRectF(self._place(style, QRect(left, look.px(14), side, side)))
        path = QPainterPath()
        path.addRoundedRect(place, look.px(6), look.px(6))
        picture = self._thumbnails.get(row.picture) if row.picture else None
        style.painter.save()
        style.painter.setClipPath(path)
        if picture is None or picture.isNull():
            style.painter.fillRect(place, look.color("hover" if not style.chosen else "desk"))
        else:
            style.painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            style.painter.drawPixmap(place.toRect(), picture)
        style.painter.restore()

    def _foot(self, style: Style, row: EntryRow) -> None:
        look = self._look
        left, line = look.px(_WORDS), QRect(0, look.px(79), style.rect.width(), look.px(20))
        if row.valence:
            side = look.px(_TILE)
            top = line.top() + (line.height() - side) // 2
            tile = QRectF(self._place(style, QRect(left, top, side, side)))
            paint_mood_tile(style.painter, tile, look, row.valence)
            left += side + look.px(8)
        end = style.rect.width() - look.px(_END)
        if row.starred:
            side = look.px(16)
            star = self._place(style, QRect(end - side, line.top(), side, line.height()))
            look.paint_icon(style.painter, star, "star", "lamp", size=16, filled=True)
            end -= side + look.px(8)
        font = look.font("ui.small")
        time = clock(row.created_at, row.zone)
        wide = int(QFontMetricsF(font).horizontalAdvance(time)) + 1
        at = QRect(left, line.top(), wide, line.height())
        self._write(style, at, time, font, "ink2")
        left += wide + look.px(8)
        tags = "  ".join(isolated(f"#{tag}") for tag in row.tags)
        if tags and end > left:
            place = QRect(left, line.top(), end - left, line.height())
            self._write(style, place, tags, font, "ink2")

    # --- helpers

    def _write(
        self,
        style: Style,
        rect: QRect,
        text: str,
        font: QFont,
        ink: ColorKey,
        side: Qt.AlignmentFlag | None = None,
    ) -> None:
        """Write one line inside a rectangle given for left-to-right, elided."""
        place = self._place(style, rect)
        metrics = QFontMetricsF(font)
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width() + 0.5)
        if side is None:
            side = Qt.AlignmentFlag.AlignRight if style.mirrored else Qt.AlignmentFlag.AlignLeft
        style.painter.setFont(font)
        style.painter.setPen(self._look.color(ink))
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        draw_line(style.painter, place, int(flags) | int(Qt.TextFlag.TextSingleLine), text)

    @staticmethod
    def _place(style: Style, rect: QRect) -> QRect:
        """Move a rectangle of the row into the view, mirrored if it must be."""
        moved = rect.translated(style.rect.topLeft())
        if not style.mirrored:
            return moved
        return QStyle.visualRect(Qt.LayoutDirection.RightToLeft, style.rect, moved)

    def _layout(self, text: str, width: int, *, mirrored: bool) -> QTextLayout:
        key = (text, width, mirrored)
        found = self._layouts.get(key)
        if found is not None:
            self._layouts.move_to_end(key)
            return found
        made = two_lines(
            text, self._look.font("ui.second"), width, self._look.px(_LINE),
            self._look.color("lamp_soft"), self._look.color("ink"), mirrored=mirrored,
        )  # fmt: skip
        self._layouts[key] = made
        while len(self._layouts) > _LAYOUTS_KEPT:
            self._layouts.popitem(last=False)
        return made


def two_lines(
    text: str, font: QFont, width: int, line: int, lit: QColor, ink: QColor, *, mirrored: bool
) -> QTextLayout:
    """Lay out at most two lines of a text, the last elided, hits with light behind them."""
    words, hits = split_hits(text)
    layout = _broken(words, [], font, width, line, mirrored=mirrored)
    if layout.lineCount() == _LINES:
        last = layout.lineAt(_LINES - 1)
        end = last.textStart() + last.textLength()
        if end < len(words.encode("utf-16-le")) // 2:
            start = _utf16(words, last.textStart())
            rest = QFontMetricsF(font).elidedText(
                words[start : start + 400], Qt.TextElideMode.ElideRight, width
            )
            head = words[:start].rstrip(" ")
            shift = len(head) + 1 - start
            words = f"{head}{_BREAK}{rest}"
            moved = [(a, b) if a < start else (a + shift, b + shift) for a, b in hits]
            hits = [(a, min(b, len(words))) for a, b in moved if a < len(words)]
    # Formats that are set after the lines are laid out would take the lines away.
    lights = [_light(words, hit, lit, ink) for hit in hits]
    wrap = _BREAK not in words
    return _broken(words, lights, font, width, line, mirrored=mirrored, wrap=wrap)


def continued(heading: str, shown: str, excerpt: str) -> str:
    """Return what stands below a heading, so that nothing is left out in between.

    The first words of an entry without a title are its heading, and its excerpt goes on in the
    middle of the sentence. Where a row has no room for all of them, the rest stands below.

    Args:
        heading: the whole heading.
        shown: as much of it as the row shows, with "…" at the end where it is cut.
        excerpt: the words that come after the heading.
    """
    kept = shown.removesuffix("…")
    if shown == heading or not heading.startswith(kept) or not excerpt[:1].islower():
        return excerpt
    whole = kept[-1:].isspace() or heading[len(kept) : len(kept) + 1].isspace()
    start = len(kept) if whole else kept.rfind(" ") + 1
    return f"{heading[start:].strip()} {excerpt}"


def readable(snippet: str) -> str:
    """Return a snippet of Markdown source as one line without its marks."""
    return " ".join(plain(snippet).split())


def split_hits(text: str) -> tuple[str, list[tuple[int, int]]]:
    """Return a snippet without its marks, and where its hits begin and end."""
    words, hits, start = "", [], 0
    for piece in (
        text.replace(HIT_START, f"\0{HIT_START}").replace(HIT_END, f"\0{HIT_END}").split("\0")
    ):
        if piece[:1] == HIT_START:
            start = len(words)
        elif piece[:1] == HIT_END:
            hits.append((start, len(words)))
        words += piece.lstrip(HIT_START + HIT_END)
    return words, hits


def _broken(
    text: str,
    lights: list[QTextLayout.FormatRange],
    font: QFont,
    width: int,
    line: int,
    *,
    mirrored: bool,
    wrap: bool = True,
) -> QTextLayout:
    layout = QTextLayout(text, font)
    layout.setFormats(lights)
    layout.setCacheEnabled(True)
    side = side_of(text, mirrored=mirrored)
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    # The person's words follow their own script, not the program's language.
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    anywhere = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
    option.setWrapMode(anywhere if wrap else QTextOption.WrapMode.ManualWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    for number in range(_LINES):
        made = layout.createLine()
        if not made.isValid():
            break
        made.setLineWidth(max(1, width))
        made.setPosition(QPointF(0, number * line + (line - made.height()) / 2))
    layout.endLayout()
    return layout


def _light(text: str, hit: tuple[int, int], lit: QColor, ink: QColor) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start = len(text[: hit[0]].encode("utf-16-le")) // 2
    made.length = len(text[hit[0] : hit[1]].encode("utf-16-le")) // 2
    look = QTextCharFormat()
    look.setBackground(lit)
    look.setForeground(ink)
    made.format = look
    return made


def _utf16(text: str, place: int) -> int:
    """Return the index of a character by its place in UTF-16, as Qt counts."""
    if text.isascii():
        return place
    return len(text.encode("utf-16-le")[: place * 2].decode("utf-16-le", "ignore"))
