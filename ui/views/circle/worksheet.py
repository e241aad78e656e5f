"""Thinking some advice over, in an entry of one's own; nobody is told.

Does it fit me, where is it from, whom do I ask: the template asks it.
"""

from uuid import UUID

from PySide6.QtCore import QCoreApplication

from app.domain.changes import Changes
from app.domain.circles.feed import PostView
from app.usecases.circles.port import Wording
from app.usecases.circles.take_along import keep_advice_sheet
from app.vault.transaction import Transaction
from ui.context import Context
from ui.views.kit.reading import our_templates

_SHEET = "advice"


def open_worksheet(context: Context, circle: bytes, view: PostView) -> None:
    """Begin an entry with the advice as a quotation, and open it."""
    store, now, key = context.store, context.now(), view.row.key
    template = next(one for one in our_templates() if one.code == _SHEET)

    def work(tx: Transaction, words: Wording) -> tuple[UUID, Changes]:
        return keep_advice_sheet(
            tx, words, circle, key, template,
            zone=context.zone(), now=now, new_id=store.new_id,
        )  # fmt: skip

    def opened(entry: UUID) -> None:
        context.shell.go("journal", entry)
        say = QCoreApplication.translate
        context.shell.say(say("Circle", "It is an entry of your own. Nobody is told."))

    context.circles.keep(work, opened)
