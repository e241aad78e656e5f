"""Put other words in the place of one's own: everybody sees that it was corrected."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.domain.circles.feed import PostView
from app.domain.circles.outbox import OutRow, OutState
from app.domain.failures import Failure
from app.usecases.circles.port import Wording
from app.usecases.circles.say import correct
from app.vault.transaction import Transaction
from ui.context import Context
from ui.text import failure_text
from ui.views.circle.unsent import UnsentWords
from ui.views.parts import LongOverlay, fit_again
from ui.widgets.button import Button
from ui.widgets.fields import Labelled, TextField
from ui.widgets.labels import Label, LiveLabel
from ui.widgets.lines import LinesField

_WIDTH = 680


class CorrectSheet(LongOverlay):
    """A field with what was said, and a line about the change.

    Attributes:
        field: the words.
        note: what is said about the change; only where others have the first words already.
    """

    def __init__(self, context: Context, view: PostView, out: OutRow | None) -> None:
        title = QCoreApplication.translate("CorrectSheet", "Correct what you said")
        super().__init__(context.look, title, width=_WIDTH)
        self._context, self._view = context, view
        look = context.look
        self._here = out is not None and out.state is OutState.WAITING and not out.may_have_left
        self.field = LinesField(look, self.tr("Your words"), lines=10, role="words.feed")
        self.field.setText(view.text)
        self.note = TextField(look, self.tr("What you changed, if you like"))
        about = (
            self.tr("It has not gone out yet. Only the new words will.")
            if self._here
            else self.tr("Others see that it was corrected, and can still read the first words.")
        )
        self.told = LiveLabel(look, "ui.second")
        self.told.hide()
        self.content.add(self.field)
        if not self._here:
            self.content.add(Labelled(look, self.tr("What you changed, if you like"), self.note))
        self.content.add(Label(look, about, "ui.second", "ink2", wrap=True), self.told)
        leave = Button(look, self.tr("Leave it as it is"), large=True)
        self.go = Button(look, self.tr("Correct it"), "primary", large=True)
        leave.clicked.connect(self._leave)
        self.go.clicked.connect(self.send)
        self.foot.add(leave, self.go)
        context.preferences.keys.bind("primary", self, self.send)
        row = view.row
        self._kept = UnsentWords(
            context, self.field, row.circle, f"correct:{row.post.hex()}", self._came_back
        )

    def wanted(self) -> tuple[int, int]:
        """The width and height it would like; the words take half of the window at most."""
        host = self.parentWidget()
        if host is not None:
            self.field.set_room(host.height() // 2)
        return super().wanted()

    def first(self) -> QWidget:
        """Return where the focus begins."""
        return self.field

    def send(self) -> None:
        """Put the new words there."""
        if not self.go.isEnabled():
            return  # it is on its way
        view, context = self._view, self._context
        text, note = self.field.text().strip(), self.note.text().strip()
        if not text:
            self._tell(self.tr("There are no words yet. To have none, take it back."))
            return
        if text == view.text.strip():
            self._tell(self.tr("These are the words that stand there."))
            return
        row, now, random = view.row, context.now(), context.store.random

        def work(tx: Transaction, words: Wording) -> Changes:
            return correct(tx, words, row.circle, row.key, text, now=now, random=random, note=note)

        def done(_: object) -> None:
            context.shell.say(self.tr("Corrected."))
            self.accept()

        self.go.setEnabled(False)
        self._kept.say(work, done, failed=self._refuse, owner=self)

    # --- inside

    def _leave(self) -> None:
        self._kept.drop()
        self.reject()

    def _came_back(self, _: str) -> None:
        self._tell(self.tr("These are your words from before. They have not gone out."))

    def _refuse(self, failure: Failure) -> None:
        self.go.setEnabled(True)
        self._tell(failure_text(failure))

    def _tell(self, text: str) -> None:
        self.told.setText(text)
        self.told.setVisible(bool(text))
        fit_again(self)


def open_correcting(context: Context, view: PostView, out: OutRow | None) -> CorrectSheet:
    """Open the editor with what was said."""
    sheet = CorrectSheet(context, view, out)
    context.shell.overlay(sheet)
    sheet.first().setFocus(Qt.FocusReason.OtherFocusReason)
    return sheet
