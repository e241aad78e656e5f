"""Beside the sheet of Today, twice a year: does the recovery code still work?"""

import secrets
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.recovery_check import MONTH, WEEK
from app.usecases.recovery_check import put_off_recovery_check, wants_recovery_check
from app.vault.transaction import Transaction
from ui.context import Context
from ui.views.editing.space import Space
from ui.widgets.button import Button
from ui.widgets.chips import FlowLayout
from ui.widgets.labels import Label, Section

if TYPE_CHECKING:
    from ui.views.keys.deeds import KeyDeeds


class RecoveryDue(QWidget):
    """One question and three answers; hidden unless it is time and no bad moment.

    Once help was looked at, it stays away until the journal is opened again.

    Signals:
        changed(): it is there now, or not any more.
    """

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._held = False
        self._deeds: KeyDeeds | None = None
        look = context.look
        asked = self.tr("Does your recovery code still work? Trying it takes a minute.")
        self.attempt = Button(look, self.tr("Try it"), "plain", tone="accent", start=True)
        self.week = Button(look, self.tr("In a week"), "plain", start=True)
        self.month = Button(look, self.tr("In a month"), "plain", start=True)
        column = QVBoxLayout(self)
        Space(look, column, gap=4, top=8)
        column.addWidget(Section(look, self.tr("Recovery code")))
        column.addWidget(Label(look, asked, "ui.second", "ink2", wrap=True))
        answers = QWidget()
        flow = FlowLayout(answers, gap=look.px(20))
        for button in (self.attempt, self.week, self.month):
            flow.addWidget(button)
        column.addWidget(answers)
        self.attempt.clicked.connect(self._try)
        self.week.clicked.connect(lambda: self._put_off(WEEK))
        self.month.clicked.connect(lambda: self._put_off(MONTH))
        self.hide()

    def load(self) -> None:
        """Read whether it is time."""
        now, zone = self._context.now(), self._context.zone()

        def read(tx: Transaction) -> bool:
            return wants_recovery_check(tx, now=now, zone=zone)

        self._context.store.read(read, self.show_due, owner=self, replaces="recovery-due")

    def show_due(self, due: bool) -> None:  # noqa: FBT001 - a callback
        """Ask, or do not."""
        shown = due and not self._held
        if shown == self.isHidden():
            self.setVisible(shown)
            self.changed.emit()

    def hold_back(self) -> None:
        """Ask nothing more before the journal is opened again."""
        self._held = True
        self.show_due(False)

    def clear(self) -> None:
        """Show nothing of it; the next opening is another day."""
        self._held = False
        self.hide()

    def _try(self) -> None:
        from ui.views.keys.deeds import KeyDeeds  # noqa: PLC0415 - loaded when it is wanted

        if self._deeds is None:
            self._deeds = KeyDeeds(self._context, secrets.token_bytes, None, self)
        self._deeds.try_code()

    def _put_off(self, span: timedelta) -> None:
        today = self._context.today()

        def done(_: object) -> None:
            self._context.shell.say(self.tr("It is asked again later."))
            self.load()

        self._context.store.write(
            lambda tx: put_off_recovery_check(tx, today, span), done, owner=self
        )
