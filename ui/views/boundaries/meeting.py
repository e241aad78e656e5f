"""Noting whom one met, called or visited outside of circles."""

from uuid import UUID

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QWidget

from app.domain.boundaries.failures import BadContact
from app.domain.changes import Changes
from app.domain.failures import Failure
from app.usecases.boundaries.look_back import note_contact, remove_contact
from app.usecases.circles.unsent import NO_CIRCLE, keep_unsent
from app.vault.transaction import Transaction
from ui.context import Context
from ui.text import failure_text
from ui.views.circle.unsent import UnsentWords
from ui.views.day_button import DayButton
from ui.views.parts import LongOverlay, fit_again
from ui.widgets.button import Button
from ui.widgets.fields import Labelled, TextField
from ui.widgets.labels import Label, LiveLabel
from ui.widgets.lines import LinesField

_WIDTH, _NARROW, _DIGITS = 520, 120, 5
_MET = "met"


class MeetingSheet(LongOverlay):
    """Whom, on which day, and for how long if one likes.

    Attributes:
        whom, day, minutes: what is noted.
    """

    def __init__(self, context: Context) -> None:
        title = QCoreApplication.translate("MeetingSheet", "Somebody I met")
        super().__init__(context.look, title, width=_WIDTH)
        self._context = context
        look = context.look
        about = self.tr("Met, called or visited, outside of circles. Only you see it.")
        self.whom = LinesField(look, self.tr("Whom"), self.tr("Ana, by the river"), lines=2)
        self.day = DayButton(look, self.tr("On which day"), context.today(), context.today)
        self.minutes = TextField(look, self.tr("Minutes, if you like"))
        self.minutes.setMaxLength(_DIGITS)
        self.minutes.setMaximumWidth(look.px(_NARROW))
        self.told = LiveLabel(look, "ui.second")
        self.told.hide()
        self.content.add(
            Label(look, about, "ui.second", "ink2", wrap=True),
            Labelled(look, self.tr("Whom"), self.whom),
            Labelled(look, self.tr("On which day"), self.day),
            Labelled(look, self.tr("Minutes, if you like"), self.minutes), self.told,
        )  # fmt: skip
        leave = Button(look, self.tr("Leave it"), large=True)
        self.go = Button(look, self.tr("Note it"), "primary", large=True)
        leave.clicked.connect(self._leave)
        self.go.clicked.connect(self.note)
        self.foot.add(leave, self.go)
        context.preferences.keys.bind("primary", self, self.note)
        self._kept = UnsentWords(context, self.whom, NO_CIRCLE, _MET, lambda _: None)

    def first(self) -> QWidget:
        """Return where the focus begins."""
        return self.whom

    def note(self) -> None:
        """Note it; it can be undone."""
        if not self.go.isEnabled():
            return  # it is on its way
        context, on, words = self._context, self.day.day, self.whom.text()
        typed = self.minutes.text().strip()
        minutes, good = QLocale().toInt(typed) if typed else (None, True)
        if not good:
            self._refuse(BadContact())
            return
        if on > context.today():
            self._tell(self.tr("That day is still to come."))
            return
        now, new_id = context.now(), context.store.new_id

        def work(tx: Transaction) -> tuple[UUID, Changes]:
            keep_unsent(tx, NO_CIRCLE, _MET, "")
            return note_contact(tx, words, on, minutes, now=now, new_id=new_id)

        self.go.setEnabled(False)
        context.store.write(work, self._noted, failed=self._refuse, owner=self)

    # --- inside

    def _noted(self, ident: UUID) -> None:
        self._kept.drop()
        store = self._context.store
        self._context.shell.say(
            self.tr("Noted."), self.tr("Undo"),
            lambda: store.write(lambda tx: remove_contact(tx, ident)),
        )  # fmt: skip
        self.accept()

    def _leave(self) -> None:
        self._kept.drop()
        self.reject()

    def _refuse(self, failure: Failure) -> None:
        self.go.setEnabled(True)
        self._tell(failure_text(failure))

    def _tell(self, text: str) -> None:
        self.told.setText(text)
        self.told.show()
        fit_again(self)


def open_meeting(context: Context) -> None:
    """Open the sheet."""
    sheet = MeetingSheet(context)
    context.shell.overlay(sheet)
    sheet.first().setFocus(Qt.FocusReason.OtherFocusReason)
