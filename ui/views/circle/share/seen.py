"""What they will see: the very card that stands in their feed, with what was found lit up."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from app.domain.boundaries.acts import Act
from app.domain.circles.posts import FileRow
from app.domain.identifiers.findings import Finding
from app.usecases.circles.photos import ReadyPhoto
from app.usecases.circles.preview import Preview
from ui.context import Context
from ui.views.circle.eyes import Eyes
from ui.views.circle.photos import Deliver, decode_safely
from ui.views.circle.post_card import PostCard, Reading, plain_post
from ui.views.circle.post_text import PostText
from ui.views.parts import Group, LongOverlay
from ui.widgets.button import Button

_WIDTH = 720
_MOST = 400  # places that are lit up at once


class ReadyPictures:
    """Photos that are about to go out, decoded as their receivers decode them."""

    def __init__(self, context: Context, owner: Group, photos: Iterable[ReadyPhoto]) -> None:
        self._context, self._owner = context, owner
        self._content: Mapping[bytes, bytes] = {one.file: one.content for one in photos}

    def request(self, file: FileRow, largest: QSize, then: Deliver) -> None:
        """Ask for a picture; ``then`` gets None where it cannot be shown."""
        data = self._content[file.file]
        self._context.store.aside(
            lambda: decode_safely(data, largest),
            lambda image: then(None if image.isNull() else image),
            self._owner,
        )


class Seen(Group):
    """The card of a post that has not gone out.

    Attributes:
        card: the one that is shown, None before the first.
    """

    def __init__(self, context: Context) -> None:
        super().__init__(context.look, gap=0)
        self._context = context
        self.card: PostCard | None = None

    def show_preview(self, found: Preview, eyes: Eyes) -> PostCard:
        """Show it with the eyes of those who get it: to them it is somebody else's."""
        context = self._context
        self.empty()
        reading = Reading(
            context.zone(), context.today(), eyes.tints, asks=False,
            pictures=ReadyPictures(context, self, found.photos),
        )  # fmt: skip
        theirs = replace(found.view, row=replace(found.view.row, mine=False), waiting=False)
        self.card = PostCard(context.look, theirs, reading)
        self.add(self.card)
        if hasattr(self.card, "words"):
            light_up(self.card.words, found.checked.findings, self._context)
        return self.card


class AllWords(LongOverlay):
    """All words of a long post that has not gone out."""

    act = Act.SPEAK_IN_CIRCLE

    def __init__(self, context: Context, text: str) -> None:
        title = QCoreApplication.translate("AllWords", "All that they will read")
        super().__init__(context.look, title, width=_WIDTH)
        self.content.add(PostText(context.look, plain_post(text)))
        close = Button(context.look, self.tr("Close"), "primary", large=True)
        close.clicked.connect(self.accept)
        self.foot.add(close)


def light_up(text: PostText, findings: Iterable[Finding], context: Context) -> None:
    """Set what was found off from its words; nothing moves by it."""
    lit: list[QTextEdit.ExtraSelection] = []
    for word in dict.fromkeys(one.word for one in findings):
        place = text.document().find(word, 0, QTextDocument.FindFlag.FindCaseSensitively)
        while not place.isNull() and len(lit) < _MOST:
            lit.append(_lit(place, context))
            place = text.document().find(word, place, QTextDocument.FindFlag.FindCaseSensitively)
    text.setExtraSelections(lit)


def _lit(place: QTextCursor, context: Context) -> QTextEdit.ExtraSelection:
    one = QTextEdit.ExtraSelection()
    one.cursor = place
    look = context.look
    one.format.setBackground(look.color("lamp_soft"))
    if look.contrast:
        one.format.setFontUnderline(True)
        one.format.setUnderlineColor(look.color("ink"))
    return one
