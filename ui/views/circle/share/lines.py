"""The line of an entry's menu that shares it, or the words chosen in it, with a circle."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.changes import NOTHING
from app.domain.circles.circle import Circle, CircleState
from app.vault.transaction import Transaction
from ui.context import Context
from ui.text import filled, isolated, unmarked
from ui.views.circle.share.sheet import open_share_sheet


def offer_sharing(
    menu: QMenu, before: QAction, context: Context, share: Callable[[bytes], object], *, part: bool
) -> None:
    """Put a line for each circle one is in into a menu; whoever is in none sees no line.

    Args:
        menu: the menu, which may be open already.
        before: the line that they stand above.
        context: the collaborators.
        share: called with the id of the circle that was chosen.
        part: whether only chosen words are shared.
    """
    say = QCoreApplication.translate
    words = say("ShareLines", "Share it with %1…")
    if part:
        words = say("ShareLines", "Share the chosen words with %1…")

    key = context.preferences.keys.text("share")

    def show(circles: Sequence[Circle]) -> None:
        does = f"\t{key}" if key and len(circles) == 1 else ""
        for circle in circles:
            line = filled(words, unmarked(isolated(circle.name))) + does
            action = QAction(context.look.icon("share"), line, menu)
            action.triggered.connect(lambda _=False, ident=circle.id: share(ident))
            menu.insertAction(before, action)

    context.store.read(_circles, show, owner=menu)


def share_by_key(context: Context, page: QWidget, share: Callable[[bytes], object]) -> None:
    """Share with the one circle that one is in; of several, ask which.

    Args:
        context: the collaborators.
        page: whose entry is shared. It owns the menu.
        share: called with the id of the circle.
    """

    def show(circles: Sequence[Circle]) -> None:
        if not circles:
            none = QCoreApplication.translate("ShareLines", "You are in no circle to share with.")
            context.shell.say(none)
        elif len(circles) == 1:
            share(circles[0].id)
        else:
            _ask_which(context, page, circles, share)

    context.store.read(_circles, show, owner=page)


def _ask_which(
    context: Context, page: QWidget, circles: Sequence[Circle], share: Callable[[bytes], object]
) -> None:
    words = QCoreApplication.translate("ShareLines", "Share it with %1…")
    menu = QMenu(page)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for circle in circles:
        line = filled(words, unmarked(isolated(circle.name)))
        action = menu.addAction(context.look.icon("share"), line)
        action.triggered.connect(lambda _=False, ident=circle.id: share(ident))
    menu.setActiveAction(menu.actions()[0])
    menu.popup(page.mapToGlobal(page.rect().center()))


def _circles(tx: Transaction) -> list[Circle]:
    return [one for one in tx.circles.all() if one.state is CircleState.MEMBER]


def share_when_kept(context: Context, circle: bytes, entry: UUID, part: str) -> None:
    """Open the share sheet once all that was typed before is in the vault."""
    context.store.write(lambda _: NOTHING, lambda _: open_share_sheet(context, circle, entry, part))
