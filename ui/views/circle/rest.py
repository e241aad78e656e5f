"""Offering a rest to somebody who shared several heavy things in a row: once, and never asked."""

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain.changes import NOTHING, Changes
from app.domain.circles.heavy import Offer
from app.domain.prompts import circle_words
from app.usecases.circles.port import Wording
from app.usecases.circles.rest import offer_rest
from app.vault.transaction import Transaction
from ui.context import Context
from ui.views.circle.rounds import open_asking


def offer_a_rest(context: Context, circle: bytes) -> None:
    """Offer something else, if it is time; to be called after something was shared."""
    now = context.now()

    def work(tx: Transaction, words: Wording) -> tuple[Offer | None, Changes]:
        return offer_rest(tx, words, circle, now=now), NOTHING

    def show(offer: Offer | None) -> None:
        if offer is None:
            return
        say = QCoreApplication.translate
        text = circle_words(QLocale().name())[str(offer)]
        if offer is Offer.SMALL_STEP:
            context.shell.warn(text, say("Circle", "Open my kit"), lambda: context.shell.go("kit"))
        else:
            ask = say("Circle", "Ask a light question")
            context.shell.warn(text, ask, lambda: open_asking(context, circle, light=True))

    context.circles.keep(work, show)
