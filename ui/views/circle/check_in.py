"""A check-in for the circle: a mood, and a note if there is one. Two keys are enough."""

from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.domain.circles.posts import PostKey
from app.domain.mood import Feelings, Valence
from app.usecases.circles.port import Wording
from app.usecases.circles.say import How, share_check_in
from app.usecases.circles.take_back import unshare
from app.vault.transaction import Transaction
from ui.context import Context
from ui.text import isolated
from ui.views.check_in.opening import now_question
from ui.widgets.labels import Label
from ui.widgets.lines import LinesField
from ui.widgets.mood import NEUTRAL, MoodRow
from ui.widgets.overlay import Overlay

_WIDTH = 520


class CircleCheckIn(Overlay):
    """Seven moods; choosing one sends it, with the note if something stands there.

    Attributes:
        row: the moods.
        note: what goes along.
    """

    def __init__(self, context: Context, circle: bytes, name: str) -> None:
        super().__init__(context.look, now_question(), width=_WIDTH)
        self._context, self._circle, self._name = context, circle, name
        look = context.look
        self.row = MoodRow(look)
        self.row.chosen.connect(self._send)
        self.note = LinesField(
            look, self.tr("A note for the circle"), self.tr("A few words, if you like"), lines=2
        )
        about = self.tr("%1 sees the mood you choose and this note, and nothing else.")
        self.body.addWidget(self.row)
        self.body.addWidget(self.note)
        self.body.addWidget(
            Label(look, about.replace("%1", isolated(name)), "ui.small", "ink3", wrap=True)
        )

    def first(self) -> QWidget:
        """Return where the focus begins."""
        return self.row.tile(NEUTRAL)

    def _send(self, valence: int) -> None:
        context, circle = self._context, self._circle
        random = context.store.random
        how = How(Valence(valence), Feelings(note=self.note.text().strip()))
        # This overlay is gone by the time it is sent.
        told = self.tr("Noted in %1.").replace("%1", isolated(self._name))
        undo = self.tr("Take it back")

        def work(tx: Transaction, words: Wording) -> tuple[PostKey, Changes]:
            return share_check_in(tx, words, circle, how, now=context.now(), random=random)

        def sent(post: PostKey) -> None:
            def back(tx: Transaction, words: Wording) -> Changes:
                return unshare(tx, words, circle, post, now=context.now(), random=random)

            context.shell.say(told, undo, lambda: context.circles.say(back))

        context.circles.say(work, sent)
        self.accept()


def open_circle_check_in(context: Context, circle: bytes, name: str) -> CircleCheckIn:
    """Open the seven moods for a circle."""
    sheet = CircleCheckIn(context, circle, name)
    context.shell.overlay(sheet)
    sheet.first().setFocus()
    return sheet
