"""A check-in for the circle: a mood, and a note if there is one. Two keys are enough."""

from PySide6.QtWidgets import QWidget

from app.domain.boundaries.acts import Act
from app.domain.changes import Changes
from app.domain.circles.posts import PostKey
from app.domain.failures import Failure
from app.domain.mood import Feelings, Valence
from app.usecases.circles.port import Wording
from app.usecases.circles.say import How, share_check_in
from app.usecases.circles.take_back import unshare
from app.vault.transaction import Transaction
from ui.context import Context
from ui.text import failure_text, isolated
from ui.views.check_in.opening import now_question
from ui.views.circle.unsent import UnsentWords
from ui.views.parts import fit_again
from ui.widgets.labels import Label, LiveLabel
from ui.widgets.lines import LinesField
from ui.widgets.mood import NEUTRAL, MoodRow
from ui.widgets.overlay import Overlay

_WIDTH = 520
_NOTE = "check-in"


class CircleCheckIn(Overlay):
    """Seven moods; choosing one sends it, with the note if something stands there.

    Attributes:
        row: the moods.
        note: what goes along; it outlives a lock.
        told: why it could not be sent.
    """

    act = Act.SPEAK_IN_CIRCLE

    def __init__(self, context: Context, circle: bytes, name: str) -> None:
        super().__init__(context.look, now_question(), width=_WIDTH)
        self._context, self._circle, self._name = context, circle, name
        self._is_sending = False
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
        self.told = LiveLabel(look, "ui.second")
        self.told.hide()
        self.body.addWidget(self.told)
        self._kept = UnsentWords(context, self.note, circle, _NOTE, lambda _: None)

    def first(self) -> QWidget:
        """Return where the focus begins."""
        return self.row.tile(NEUTRAL)

    def _send(self, valence: int) -> None:
        if self._is_sending:
            return  # one mood is enough
        self._is_sending = True
        context, circle = self._context, self._circle
        random = context.store.random
        how = How(Valence(valence), Feelings(note=self.note.text().strip()))
        told = self.tr("Noted in %1.").replace("%1", isolated(self._name))
        undo = self.tr("Take it back")

        def work(tx: Transaction, words: Wording) -> tuple[PostKey, Changes]:
            return share_check_in(tx, words, circle, how, now=context.now(), random=random)

        def sent(post: PostKey) -> None:
            def back(tx: Transaction, words: Wording) -> Changes:
                return unshare(tx, words, circle, post, now=context.now(), random=random)

            context.shell.say(told, undo, lambda: context.circles.say(back))
            self.accept()

        self._kept.say(work, sent, failed=self._refuse, owner=self)

    def _refuse(self, failure: Failure) -> None:
        self._is_sending = False
        self.told.setText(failure_text(failure))
        self.told.show()
        fit_again(self)


def open_circle_check_in(context: Context, circle: bytes, name: str) -> CircleCheckIn:
    """Open the seven moods for a circle."""
    sheet = CircleCheckIn(context, circle, name)
    context.shell.overlay(sheet)
    sheet.first().setFocus()
    return sheet
