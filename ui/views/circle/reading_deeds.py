"""What can be done while reading: what posts ask for, and what the menu of the circle offers."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu

from app.domain.changes import Changes
from app.domain.entry import Content
from app.usecases.write_entry import write_entry
from app.vault.transaction import Transaction
from ui.context import Context
from ui.views.circle.choices import open_choices
from ui.views.circle.company import open_company
from ui.views.circle.feed import FeedPane
from ui.views.circle.rest import offer_a_rest
from ui.views.circle.rounds import open_asking, skip
from ui.views.circle.shelf import keep_card, open_shelf


class ReadingDeeds(QObject):
    """Does what a feed asks for.

    Args:
        context: the collaborators.
        feed: the posts. It owns this.
    """

    def __init__(self, context: Context, feed: FeedPane) -> None:
        super().__init__(feed)
        self._context, self._feed = context, feed
        self._circle, self._name = b"", ""
        feed.skip_wanted.connect(partial(skip, context))
        feed.keep_wanted.connect(partial(keep_card, context))
        feed.link_activated.connect(self._copy_link)
        feed.orphaned.connect(self._rescue)
        feed.shared.connect(self._shared)

    def show_circle(self, circle: bytes, name: str) -> None:
        """Note which circle is read."""
        self._circle, self._name = circle, name

    def menu(self, *, inside: bool, side: Callable[[], object] | None) -> QMenu:
        """Return what the circle offers; the menu deletes itself when it closes.

        Args:
            inside: whether something can be said here.
            side: shows what stands beside the feed, where there is no room for it.
        """
        context, circle, name = self._context, self._circle, self._name
        menu = QMenu(self._feed)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self.tr("More for this circle"))
        if side is not None:
            self._add(menu, "users-round", self.tr("People and pages of this circle"), side)
            menu.addSeparator()
        if inside:
            self._add_saying(menu)
            menu.addSeparator()
        self._add(menu, "eye", self.tr("How I read here"),
                  partial(open_choices, context, circle, name))  # fmt: skip
        return menu

    # --- inside

    def _add_saying(self, menu: QMenu) -> None:
        context, circle = self._context, self._circle
        self._add(menu, "message-circle", self.tr("Ask everybody a question"),
                  partial(open_asking, context, circle))  # fmt: skip
        self._add(menu, "heart", self.tr("I could use company"),
                  partial(open_company, context, circle))  # fmt: skip
        self._add(menu, "bookmark", self.tr("The circle's shelf"),
                  partial(open_shelf, context, circle))  # fmt: skip

    def _add(self, menu: QMenu, icon: str, words: str, act: Callable[[], object]) -> None:
        action = QAction(self._context.look.icon(icon), words, menu)
        action.triggered.connect(lambda _=False: act())
        menu.addAction(action)

    def _copy_link(self, address: str) -> None:
        # Nothing is opened: the address would tell a stranger that, and when, it was read.
        QApplication.clipboard().setText(address)
        self._context.shell.say(self.tr("The address is in the clipboard."))

    def _rescue(self, words: str) -> None:
        """Offer words whose post is gone a place of their own."""
        context, store = self._context, self._context.store

        def write(tx: Transaction) -> tuple[object, Changes]:
            now, zone = context.now(), context.zone()
            return write_entry(
                tx, Content(words), created_at=now, zone=zone, now=now, new_id=store.new_id
            )

        def keep() -> None:
            store.write(write, lambda entry: context.shell.go("journal", entry))

        context.shell.warn(
            self.tr("What you were answering is gone. Your words did not go out."),
            self.tr("Keep them in my journal"), keep,
        )  # fmt: skip

    def _shared(self) -> None:
        offer_a_rest(self._context, self._circle)
