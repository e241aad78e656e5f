"""Opening a limit once more: it costs a wait and one sentence, and both are said before."""

from datetime import timedelta

from PySide6.QtCore import Qt, Signal

from app.domain.boundaries.decide import Override
from app.domain.changes import Changes
from app.domain.failures import Failure
from app.usecases.boundaries.open_once_more import open_once_more
from app.usecases.boundaries.standing import Standing
from app.usecases.circles.unsent import NO_CIRCLE, keep_unsent
from app.vault.transaction import Transaction
from ui.context import Context
from ui.text import clock, failure_text, filled, number
from ui.views.circle.unsent import UnsentWords
from ui.views.flowing import Flowing
from ui.views.parts import Group, left
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.labels import Label
from ui.widgets.lines import LinesField

_MINUTE = timedelta(minutes=1)
_WHY = "once-more"


class OnceMore(Group):
    """One button, behind it a field for the sentence; hidden where nothing can be opened.

    Attributes:
        begin: shows the rest. sentence: why. go: asks for it. let_be: puts the rest away.
        told: what is waited for, or why it could not be asked for.

    Signals:
        asked(): the wait runs; what was being typed is put away next.
    """

    asked = Signal()

    def __init__(self, context: Context) -> None:
        look = context.look
        super().__init__(look, gap=8)
        self._context = context
        self._kept: UnsentWords | None = None
        self.begin = Button(look, self.tr("Open once more…"))
        self.cost = Label(look, "", "ui.second", "ink2", wrap=True)
        self.sentence = LinesField(
            look, self.tr("Why, in one sentence"), self.tr("Why? One sentence, only for you"),
            lines=2,
        )  # fmt: skip
        self.go = Button(look, self.tr("Wait, then open"))
        self.let_be = Button(look, self.tr("Let it be"), "plain")
        self.told = Label(look, "", wrap=True)
        ways = Flowing(look, self.go, self.let_be)
        self.form = Group(look, gap=8)
        self.form.add(self.cost, self.sentence, ways)
        self.body.addLayout(left(self.begin))
        self.add(self.form, self.told)
        self.form.hide()
        self.told.hide()
        self.begin.clicked.connect(self._begin)
        self.let_be.clicked.connect(self._put_away)
        self.go.clicked.connect(self.ask)
        context.preferences.keys.bind("primary", self.form, self.ask)

    def show_standing(self, found: Standing) -> None:
        """Offer it, or say what is waited for; in a lock there is neither."""
        policy, override = found.policy, found.limits.override
        self.cost.setText(filled(
            self.tr("Your circles open after a wait of %1 min, for %2 min. Your sentence stands in "
                    "your look-back and nowhere else."),
            number(policy.override_wait), number(policy.override_minutes),
        ))  # fmt: skip
        may = found.decision.may_override
        self.begin.setVisible(may and self.form.isHidden())
        if not may:
            self.form.hide()
        waits = (
            override is not None and override.opens > found.now
            and not found.limits.is_locked(found.now)
        )  # fmt: skip
        self.told.setVisible(waits)
        if waits and override is not None:
            self.told.setText(self._waiting(override))
        self.setVisible(may or waits)

    def clear(self) -> None:
        """Drop what was typed."""
        self.sentence.setText("")
        self.form.hide()

    def ask(self) -> None:
        """Ask for it; from now on the wait runs, here or elsewhere."""
        if not self.go.isEnabled():
            return
        context, sentence = self._context, self.sentence.text()
        now, zone = context.present(), context.zone()

        def work(tx: Transaction) -> tuple[Override, Changes]:
            keep_unsent(tx, NO_CIRCLE, _WHY, "")
            return open_once_more(tx, sentence, now=now, zone=zone)

        self.go.setEnabled(False)
        context.store.write(work, self._asked, failed=self._refused, owner=self)

    # --- inside

    def _begin(self) -> None:
        self.begin.hide()
        self.form.show()
        if self._kept is None:
            context, field = self._context, self.sentence
            self._kept = UnsentWords(context, field, NO_CIRCLE, _WHY, lambda _: None)
        self.sentence.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_away(self) -> None:
        self.told.hide()
        self.form.hide()
        self.begin.show()
        self.begin.setFocus(Qt.FocusReason.OtherFocusReason)

    def _asked(self, override: Override) -> None:
        self.go.setEnabled(True)
        if self._kept is not None:
            self._kept.drop()
            self._kept = None
        self.asked.emit()
        self.clear()
        self._tell(self._waiting(override))

    def _waiting(self, override: Override) -> str:
        return filled(
            self.tr("As you asked, your circles open once more at %1, for %2 min."),
            clock(override.opens, self._context.zone()),
            number((override.ends - override.opens) // _MINUTE),
        )

    def _refused(self, failure: Failure) -> None:
        self.go.setEnabled(True)
        self._tell(failure_text(failure))

    def _tell(self, text: str) -> None:
        """Say what came of it, also to those who do not see it."""
        self.told.setText(text)
        self.told.show()
        announce(self, text)
