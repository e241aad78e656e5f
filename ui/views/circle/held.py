"""What a reader wants held until they ask, once they ask."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from app.domain.boundaries.acts import Act
from app.domain.circles.feed import PostView
from app.usecases.circles.port import Wording
from app.usecases.circles.read import read_held
from app.vault.transaction import Transaction
from ui.context import Context
from ui.views.circle.eyes import Eyes, read_eyes
from ui.views.circle.photo_view import open_photo
from ui.views.circle.photos import CirclePictures
from ui.views.circle.post_card import PostCard, Reading
from ui.views.parts import LongOverlay, fit_again
from ui.widgets.labels import Label

_WIDTH, _MOST = 760, 30


class HeldSheet(LongOverlay):
    """The newest posts that are held, the newest first; read here, they stay held in the feed."""

    act = Act.READ_CIRCLE

    def __init__(self, context: Context, circle: bytes) -> None:
        title = QCoreApplication.translate("HeldSheet", "Held until you ask")
        super().__init__(context.look, title, width=_WIDTH)
        self._context, self._circle = context, circle
        self.cards: list[PostCard] = []
        self._pictures = CirclePictures(context, self)
        now = context.now()

        def read(tx: Transaction, words: Wording) -> tuple[list[PostView], Eyes]:
            found = read_held(tx, words, circle, now=now, count=_MOST)
            return found, read_eyes(tx, circle)

        context.circles.read(read, self._show, owner=self)

    def _show(self, found: tuple[list[PostView], Eyes]) -> None:
        views, eyes = found
        context = self._context
        reading = Reading(
            context.zone(), context.today(), eyes.tints, asks=False, flags=eyes.flags,
            pictures=self._pictures, whole=True,
        )  # fmt: skip
        for view in views:
            card = PostCard(context.look, view, reading, unfolded=True)
            card.photo_wanted.connect(partial(open_photo, context, self._pictures, view))
            self.cards.append(card)
            self.content.add(card)
        if not views:
            none = self.tr("Nothing is held.")
            self.content.add(Label(context.look, none, color="ink2"))
        fit_again(self)


def open_held(context: Context, circle: bytes) -> HeldSheet:
    """Show what is held."""
    sheet = HeldSheet(context, circle)
    context.shell.overlay(sheet)
    return sheet
