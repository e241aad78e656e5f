"""What stewards do to posts for everybody: pin one, hide one with a reason that all can read."""

from PySide6.QtCore import QCoreApplication

from app.domain.changes import Changes
from app.domain.circles.choices import Reason
from app.domain.circles.feed import PostView
from app.usecases.circles.keep_order import hide_for_all, pin
from app.usecases.circles.port import Wording
from app.vault.transaction import Transaction
from ui.context import Context
from ui.text import isolated
from ui.views.circle.marked import reason_name
from ui.views.parts import LongOverlay
from ui.widgets.button import Button
from ui.widgets.fields import Labelled, Select, TextField
from ui.widgets.labels import Label


def pin_for_everybody(context: Context, view: PostView, *, on: bool) -> None:
    """Pin a post on top of everybody's feed, or no longer."""
    row, now, random = view.row, context.now(), context.store.random
    say = QCoreApplication.translate

    def work(tx: Transaction, words: Wording) -> Changes:
        return pin(tx, words, row.circle, row.key, now=now, random=random, on=on)

    told = say("Ordering", "It stands on top for everybody.")
    if not on:
        told = say("Ordering", "It stands on top no longer.")
    context.circles.say(work, lambda _: context.shell.say(told))


class HideSheet(LongOverlay):
    """Why a post is hidden for everybody; all read who did it, and why.

    Attributes:
        reason: why. note: a line about it.
    """

    def __init__(self, context: Context, view: PostView, *, on: bool) -> None:
        title = QCoreApplication.translate("HideSheet", "Hide this for everybody")
        if not on:
            title = QCoreApplication.translate("HideSheet", "Show this to everybody again")
        super().__init__(context.look, title)
        self._context, self._view, self._on = context, view, on
        look = context.look
        self.reason = Select(look, self.tr("Why"))
        self.reason.addItem(self.tr("No reason said"), None)
        for one in Reason:
            self.reason.addItem(reason_name(one), one)
        self.note = TextField(look, self.tr("A line about it, if you like"))
        if on:
            self.content.add(Labelled(look, self.tr("Why"), self.reason))
        self.content.add(Labelled(look, self.tr("A line about it, if you like"), self.note))
        about = self.tr(
            "Everybody reads that you hid it, and why. %1 still sees the words. It can be shown "
            "again."
        )
        if not on:
            about = self.tr("Everybody reads that you show it again.")
        about = about.replace("%1", isolated(view.name or "?"))
        self.content.add(Label(look, about, "ui.second", "ink2", wrap=True))
        leave = Button(look, self.tr("Leave it as it is"), large=True)
        leave.clicked.connect(self.reject)
        go = self.tr("Hide it") if on else self.tr("Show it again")
        self.go = Button(look, go, "primary", large=True)
        self.go.clicked.connect(self.send)
        self.foot.add(leave, self.go)
        context.preferences.keys.bind("primary", self, self.send)

    def send(self) -> None:
        """Say it to everybody."""
        context, row, on = self._context, self._view.row, self._on
        now, random = context.now(), context.store.random
        reason, note = self.reason.currentData(), self.note.text()
        told = self.tr("It is hidden for everybody.")
        if not on:
            told = self.tr("Everybody can see it again.")

        def work(tx: Transaction, words: Wording) -> Changes:
            return hide_for_all(
                tx, words, row.circle, row.key, now=now, random=random, on=on,
                reason=None if reason is None else Reason(reason), note=note,
            )  # fmt: skip

        context.circles.say(work, lambda _: context.shell.say(told))
        self.accept()


def hide_for_everybody(context: Context, view: PostView, *, on: bool) -> HideSheet:
    """Ask why, and hide a post for everybody or show it again."""
    sheet = HideSheet(context, view, on=on)
    context.shell.overlay(sheet)
    return sheet
