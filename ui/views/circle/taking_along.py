"""Put something of a circle on the list for the next session, in one's own words."""

from PySide6.QtCore import QCoreApplication

from app.domain.changes import Changes
from app.domain.circles.feed import PostView
from app.domain.failures import Failure
from app.domain.session import Topic
from app.usecases.circles.port import Wording
from app.usecases.circles.take_along import add_to_session
from app.vault.transaction import Transaction
from ui.context import Context
from ui.text import failure_text, isolated
from ui.views.parts import LongOverlay, fit_again
from ui.widgets.button import Button
from ui.widgets.fields import Labelled
from ui.widgets.labels import Label, LiveLabel
from ui.widgets.lines import LinesField


class TakeAlong(LongOverlay):
    """A few words of one's own; of somebody else's post nothing is copied.

    Attributes:
        words: what the list will say.
    """

    def __init__(self, context: Context, view: PostView) -> None:
        title = QCoreApplication.translate("TakeAlong", "Add to my next session")
        super().__init__(context.look, title)
        self._context, self._view = context, view
        look = context.look
        name = self.tr("What you want to speak about")
        self.words = LinesField(look, name, lines=3)
        about = self.tr(
            "Use your own words: what %1 wrote stays in the circle, and no report shows it. Your "
            "list knows where it came from, and nobody is told."
        ).replace("%1", isolated(view.name or "?"))
        if view.row.mine:
            about = self.tr("With no words, the line begins with what you said in the circle.")
        self.told = LiveLabel(look, "ui.second")
        self.told.hide()
        self.content.add(Labelled(look, name, self.words),
                         Label(look, about, "ui.second", "ink2", wrap=True),
                         self.told)  # fmt: skip
        leave = Button(look, self.tr("Not now"), large=True)
        leave.clicked.connect(self.reject)
        self.go = Button(look, self.tr("Add it"), "primary", large=True)
        self.go.clicked.connect(self.send)
        self.foot.add(leave, self.go)
        context.preferences.keys.bind("primary", self, self.send)

    def send(self) -> None:
        """Put it on the list."""
        if not self.go.isEnabled():
            return  # it is on its way
        context, row, text = self._context, self._view.row, self.words.text()
        now, new_id = context.now(), context.store.new_id

        def work(tx: Transaction, words: Wording) -> tuple[Topic, Changes]:
            return add_to_session(tx, words, row.circle, row.key, text, now=now, new_id=new_id)

        def done(_: object) -> None:
            context.shell.say(self.tr("It is on the list for your next session."),
                              self.tr("Open the list"),
                              lambda: context.shell.go("session"))  # fmt: skip
            self.accept()

        self.go.setEnabled(False)
        context.circles.say(work, done, failed=self._refuse, owner=self)

    def _refuse(self, failure: Failure) -> None:
        self.go.setEnabled(True)
        self.told.setText(failure_text(failure))
        self.told.show()
        fit_again(self)


def open_taking_along(context: Context, view: PostView) -> TakeAlong:
    """Ask for the words, and put them on the list."""
    sheet = TakeAlong(context, view)
    context.shell.overlay(sheet)
    sheet.words.setFocus()
    return sheet
