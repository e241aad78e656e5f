"""The words of a post in the feed: rendered, as high as they need, never reaching out."""

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QPalette, QWheelEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

from ui.theme.look import Look
from ui.widgets.editor.reader import screen_style
from ui.widgets.editor.rendered import QuietDocument, RenderStyle, set_rendered

_LONGEST = 1_500  # characters that the feed shows of one post


def opening_of(text: str, longest: int = _LONGEST) -> str:
    """Return a text's opening, cut at a paragraph, a sentence or a word; or the whole of it."""
    if len(text) <= longest:
        return text
    part = text[:longest]
    for end in ("\n\n", "\n", ". ", " "):
        at = part.rfind(end)
        if at > longest // 2:
            return part[: at + len(end)].rstrip() + ("…" if end == " " else "")
    return part + "…"


class PostText(QTextBrowser):
    """Words that can be selected, but not changed. HTML is shown as written; nothing is fetched.

    Signals:
        link_activated: an address was clicked or chosen by key; the caller asks before opening it.
    """

    link_activated = Signal(str)

    def __init__(self, look: Look, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._text = look, text
        self.setAccessibleName(self.tr("Words of a post"))
        self._page = QuietDocument(self)
        self._heights: dict[int, int] = {}  # by width; layouts ask for the same many times over
        self._page.setDocumentMargin(0)
        self.setDocument(self._page)
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
        )
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.anchorClicked.connect(self._tell_link)
        look.changed.connect(self._restyle)
        self._restyle()

    def text(self) -> str:
        """Return the source of what is shown."""
        return self._text

    def hasHeightForWidth(self) -> bool:
        """Words grow downwards."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high the words are at a width."""
        if width not in self._heights:
            shown = self._page.textWidth()
            if shown != width:
                self._page.setTextWidth(width)
            self._heights[width] = round(self._page.size().height())
            if 0 < shown != width:  # else the words would stand at a width that was only asked for
                self._page.setTextWidth(shown)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """As wide as a column of words."""
        width = self._look.column_width("words.feed")
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow columns are fine."""
        return QSize(self._look.px(80), self._look.line_height("words.feed"))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let what lies around scroll."""
        event.ignore()

    def loadResource(self, kind: int, name: QUrl | str) -> None:  # noqa: ARG002
        """Give nothing; see `QuietDocument`. Called by Qt."""
        return

    def _tell_link(self, url: QUrl) -> None:
        self.link_activated.emit(url.toString())

    def _restyle(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        palette.setColor(QPalette.ColorRole.Text, self._look.color("ink"))
        self.setPalette(palette)
        self.viewport().setAutoFillBackground(False)
        set_rendered(self._page, self._text, feed_style(self._look))
        self._heights.clear()
        self.updateGeometry()


def feed_style(look: Look) -> RenderStyle:
    """Return how posts are read: as entries are, a little smaller."""
    whole = screen_style(look)
    line = look.line_height("words.feed")
    strong = look.font("words.feed")
    strong.setWeight(strong.Weight.DemiBold)
    return RenderStyle(
        body=look.font("words.feed"),
        headings=(strong, strong, strong),
        code=whole.code,
        line=line,
        heading_lines=(line, line, line),
        gap=round(line * 0.4),
        indent=whole.indent,
        ink=whole.ink,
        quiet=whole.quiet,
        link=whole.link,
        code_ground=whole.code_ground,
    )
