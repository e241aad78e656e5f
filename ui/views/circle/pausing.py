"""Let a thread rest, and take it up again with words that make it easier to begin."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from app.domain.changes import Changes
from app.domain.failures import Failure
from app.domain.prompts import circle_words
from app.usecases.circles.keep_order import pause_thread
from app.usecases.circles.port import Wording
from app.usecases.circles.say import Reply, comment
from app.vault.transaction import Transaction
from ui.context import Context
from ui.text import failure_text
from ui.views.circle.about_post import Around
from ui.views.parts import LongOverlay, fit_again
from ui.widgets.button import Button
from ui.widgets.fields import Labelled, Select
from ui.widgets.labels import Label, LiveLabel
from ui.widgets.lines import LinesField

_WIDTH = 600
_RESTS = (timedelta(hours=1), timedelta(days=1), timedelta(days=3), timedelta(days=7))


class PauseSheet(LongOverlay):
    """How long a thread rests, or which words begin it again.

    Attributes:
        until: how long it rests; only while it does not.
        words: what everybody reads about it, or what it begins again with.
    """

    def __init__(self, context: Context, around: Around) -> None:
        rests = around.pause is not None
        say = QCoreApplication.translate
        title = say("PauseSheet", "Take this thread up again") if rests else say(
            "PauseSheet", "Let this thread rest"
        )  # fmt: skip
        super().__init__(context.look, title, width=_WIDTH)
        self._context, self._around, self._rests = context, around, rests
        look = context.look
        self.until = Select(look, self.tr("For how long"))
        for length, words in zip(_RESTS, self._lengths(), strict=True):
            self.until.addItem(words, length)
        self.until.setCurrentIndex(1)
        name = self._words_name()
        self.words = LinesField(look, name, lines=6 if rests else 3)
        if rests:
            self.words.setText(circle_words(QLocale().name())["restart"])
        else:
            self.content.add(Labelled(look, self.tr("For how long"), self.until))
        self.told = LiveLabel(look, "ui.second")
        self.told.hide()
        self.content.add(Labelled(look, name, self.words),
                         Label(look, self._about(), "ui.second", "ink2", wrap=True),
                         self.told)  # fmt: skip
        leave = Button(look, self.tr("Leave it as it is"), large=True)
        leave.clicked.connect(self.reject)
        go = self.tr("Take it up again") if rests else self.tr("Let it rest")
        self.go = Button(look, go, "primary", large=True)
        self.go.clicked.connect(self.send)
        self.foot.add(leave, self.go)
        context.preferences.keys.bind("primary", self, self.send)

    def send(self) -> None:
        """Let it rest, or let it go on."""
        if not self.go.isEnabled():
            return  # it is on its way
        context, rests = self._context, self._rests
        row, text = self._around.view.row, self.words.text().strip()
        now, random = context.now(), context.store.random
        until = None if rests else now + _RESTS[self.until.currentIndex()]

        def work(tx: Transaction, words: Wording) -> Changes:
            changes = pause_thread(
                tx, words, row.circle, row.key, until, now=now, random=random,
                note="" if rests else text,
            )  # fmt: skip
            if rests and text:
                changes |= comment(
                    tx, words, row.circle, row.key, Reply(text), now=now, random=random
                )[1]
            return changes

        told = self.tr("The thread goes on.") if rests else self.tr("The thread rests.")

        def done(_: object) -> None:
            context.shell.say(told)
            self.accept()

        self.go.setEnabled(False)
        context.circles.say(work, done, failed=self._refuse, owner=self)

    # --- inside

    def _lengths(self) -> tuple[str, ...]:
        return self.tr("One hour"), self.tr("One day"), self.tr("Three days"), self.tr("One week")

    def _words_name(self) -> str:
        if self._rests:
            return self.tr("Words to begin again with")
        return self.tr("What you say about it, if you like")

    def _about(self) -> str:
        if self._rests:
            return self.tr("These words go into the thread as yours. With none, it only goes on.")
        return self.tr(
            "Nobody can answer in it meanwhile. Everybody sees that you let it rest, and until "
            "when. Afterwards you can take it up again with words that make it easier."
        )

    def _refuse(self, failure: Failure) -> None:
        self.go.setEnabled(True)
        self.told.setText(failure_text(failure))
        self.told.show()
        fit_again(self)


def open_pausing(context: Context, around: Around) -> PauseSheet:
    """Open it for the thread of a post."""
    sheet = PauseSheet(context, around)
    context.shell.overlay(sheet)
    first = sheet.words if around.pause is not None else sheet.until
    first.setFocus(Qt.FocusReason.OtherFocusReason)
    return sheet
