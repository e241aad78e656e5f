"""The line of an entry's menu that shares it, or the words chosen in it, with a circle."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app.domain.changes import NOTHING
from app.domain.circles.circle import Circle, CircleState
from ui.context import Context
from ui.text import isolated
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

    def show(circles: Sequence[Circle]) -> None:
        for circle in circles:
            name = isolated(circle.name).replace("&", "&&")  # it marks no key
            action = QAction(context.look.icon("share"), words.replace("%1", name), menu)
            action.triggered.connect(lambda _=False, ident=circle.id: share(ident))
            menu.insertAction(before, action)

    context.store.read(
        lambda tx: [one for one in tx.circles.all() if one.state is CircleState.MEMBER], show,
        owner=menu,
    )  # fmt: skip


def share_when_kept(context: Context, circle: bytes, entry: UUID, part: str) -> None:
    """Open the share sheet once all that was typed before is in the vault."""
    context.store.write(lambda _: NOTHING, lambda _: open_share_sheet(context, circle, entry, part))
