"""The circle's shelf: coping cards that its people put there, and one's own to add."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app.domain.boundaries.acts import Act
from app.domain.changes import Changes
from app.domain.circles.feed import PostView
from app.domain.circles.posts import PostKey
from app.domain.coping import CopingCard
from app.domain.failures import Failure
from app.usecases.circles.company import shelf, take_card
from app.usecases.circles.port import Wording
from app.usecases.circles.share import share_card
from app.vault.transaction import Transaction
from ui.context import Context
from ui.text import failure_text, isolated
from ui.views.circle.post_text import PostText
from ui.views.parts import Group, LongOverlay, fit_again
from ui.widgets.button import Button
from ui.widgets.labels import Hairline, Heading, Label

_WIDTH = 640

Keep = Callable[[PostView], object]


@dataclass(frozen=True, slots=True)
class _Shelf:
    """What stands there, and what could be added."""

    cards: tuple[PostView, ...]
    own: tuple[CopingCard, ...]


class ShelfSheet(LongOverlay):
    """The cards, oldest first.

    Attributes:
        cards: what is shown.
        add: offers one's own cards.
    """

    act = Act.READ_CIRCLE

    def __init__(self, context: Context, circle: bytes) -> None:
        title = QCoreApplication.translate("ShelfSheet", "The circle's shelf")
        super().__init__(context.look, title, width=_WIDTH)
        self._context, self._circle = context, circle
        self.cards: tuple[PostView, ...] = ()
        self._shown: _Shelf | None = None
        look = context.look
        about = self.tr("What helps somebody here. A card that you keep stands in your own kit.")
        self._rows = Group(look, gap=14)
        self.told = Label(look, "", "ui.second", "ink2", wrap=True)
        self.told.hide()
        self.content.add(Label(look, about, "words.prompt", "ink2", wrap=True), self._rows)
        self.body.insertWidget(1, self.told)
        self.add = Button(look, self.tr("Put one of mine here"), icon="plus", large=True)
        self.add.setMenu(QMenu(self.add))
        self.foot.add(self.add)
        context.store.changed.connect(self._changed)
        self.load()

    def load(self) -> None:
        """Read the shelf."""
        circle, now = self._circle, self._context.now()

        def read(tx: Transaction, words: Wording) -> _Shelf:
            own = tuple(card for card in tx.cards.all() if card.archived_at is None)
            return _Shelf(tuple(shelf(tx, words, circle, now=now)), own)

        self._context.circles.read(read, self._show, owner=self, replaces="circle-shelf")

    # --- inside

    def _show(self, found: _Shelf) -> None:
        if found == self._shown:
            return
        self._shown, self.cards = found, found.cards
        look = self._context.look
        self._rows.empty()
        for view in found.cards:
            self._rows.add(Hairline(look), CardRow(self._context, view, self._keep))
        if not found.cards:
            none = self.tr("Nothing stands here yet.")
            self._rows.add(Label(look, none, color="ink2", wrap=True))
        if not found.own:
            none = self.tr("Your own kit has no card to put here yet.")
            self._rows.add(Label(look, none, "ui.second", "ink2", wrap=True))
        menu = self.add.menu()
        menu.clear()
        for card in found.own:
            action = QAction(card.title.replace("&", "&&"), menu)
            action.triggered.connect(lambda _=False, card=card: self._put(card))
            menu.addAction(action)
        self.add.setEnabled(bool(found.own))
        fit_again(self)

    def _changed(self, changes: Changes, _: object) -> None:
        if (changes.circles or changes.kit) and self._context.store.is_open:
            self.load()

    def _put(self, card: CopingCard) -> None:
        circle, now, random = self._circle, self._context.now(), self._context.store.random

        def work(tx: Transaction, words: Wording) -> tuple[PostKey, Changes]:
            return share_card(tx, words, circle, card, now=now, random=random)

        def done(_: PostKey) -> None:
            text = self.tr("%1 is on its way to the shelf, without how you used it.")
            self._tell(text.replace("%1", isolated(card.title)))

        self._context.circles.say(work, done, failed=self._refuse, owner=self)

    def _keep(self, view: PostView) -> None:
        keep_card(self._context, view)

    def _refuse(self, failure: Failure) -> None:
        self._tell(failure_text(failure))

    def _tell(self, text: str) -> None:
        self.told.setText(text)
        self.told.setVisible(bool(text))


class CardRow(Group):
    """One card of the shelf."""

    def __init__(
        self, context: Context, view: PostView, keep: Callable[[PostView], object]
    ) -> None:
        super().__init__(context.look, gap=4)
        look, fields = context.look, view.fields
        self.view = view
        self.add(Heading(look, str(fields.get("title", "")), "words.list"))
        self.add(Label(look, self._about(), "ui.small", "ink3"))
        body = str(fields.get("body", "")).strip()
        if body:
            self.add(PostText(look, body))
        if not view.row.mine:
            self.keep = Button(
                look, self.tr("Keep it in my kit"), "plain", icon="bookmark", start=True
            )
            self.keep.clicked.connect(lambda: keep(view))
            self.body.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignLeading)

    def _about(self) -> str:
        view = self.view
        name = isolated(view.name or self.tr("Somebody"))
        who = self.tr("Yours") if view.row.mine else self.tr("From %1").replace("%1", name)
        minutes = view.fields.get("minutes")
        return who if minutes is None else f"{who} · {self.tr('%n minutes', '', int(minutes))}"


def keep_card(context: Context, view: PostView) -> None:
    """Take a card into one's own kit."""
    row, now, new_id = view.row, context.now(), context.store.new_id
    say = QCoreApplication.translate

    def take(tx: Transaction, words: Wording) -> tuple[CopingCard, Changes]:
        return take_card(tx, words, row.circle, row.key, now=now, new_id=new_id)

    def done(card: CopingCard) -> None:
        text = say("Circle", "%1 is in your kit. Nobody is told.")
        context.shell.say(
            text.replace("%1", isolated(card.title)), say("Circle", "Open my kit"),
            lambda: context.shell.go("kit"),
        )  # fmt: skip

    context.circles.keep(take, done)


def open_shelf(context: Context, circle: bytes) -> ShelfSheet:
    """Show the shelf."""
    sheet = ShelfSheet(context, circle)
    context.shell.overlay(sheet)
    sheet.add.setFocus(Qt.FocusReason.OtherFocusReason)
    return sheet
