"""Beside the sheet of Today: a line when no backup was made for as long as the person chose."""

from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.backup_plan import Destination
from app.usecases.keep_backups import destinations, put_off_reminder, wants_backup
from app.vault.backups import list_backups
from app.vault.layout import Layout
from app.vault.transaction import Transaction
from ui.context import Context
from ui.text import isolated, moment_text
from ui.views.editing.space import Space
from ui.widgets.button import Button
from ui.widgets.labels import Label, Section

_WAIT = timedelta(days=7)


class BackupDue(QWidget):
    """What is missing, the way to it, and a week's rest from it; hidden while nothing is.

    Signals:
        changed(): it is there now, or not any more.
    """

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        look = context.look
        self.said = Label(look, "", "ui.second", "ink2", wrap=True)
        self.see = Button(look, self.tr("See to it"), "plain", tone="accent", start=True)
        self.later = Button(look, self.tr("In a week"), "plain", start=True)
        self.see.clicked.connect(lambda: context.shell.go("settings", "backups"))
        self.later.clicked.connect(self._put_off)
        row = QHBoxLayout()
        row.addWidget(self.see)
        row.addSpacing(look.px(24))
        row.addWidget(self.later)
        row.addStretch(1)
        column = QVBoxLayout(self)
        Space(look, column, gap=4, top=8)
        column.addWidget(Section(look, self.tr("Backups")))
        column.addWidget(self.said)
        column.addLayout(row)
        self.hide()

    def load(self) -> None:
        """Read whether it is worth a word."""
        store, folder = self._context.store, self._context.store.folder
        if folder is not None:
            store.aside(lambda: _newest(folder), self._ask, self)

    def clear(self) -> None:
        """Show nothing of it."""
        self.said.setText("")
        self.hide()

    def _ask(self, own: datetime | None) -> None:
        now, zone, today = self._context.now(), self._context.zone(), self._context.today()

        def read(tx: Transaction) -> tuple[Destination, ...] | None:
            if not wants_backup(tx, own, now=now, zone=zone, today=today):
                return None
            return destinations(tx)

        if self._context.store.is_open:
            self._context.store.read(
                read, lambda places: self._show(own, places), owner=self, replaces="backup-due"
            )

    def _show(self, own: datetime | None, places: tuple[Destination, ...] | None) -> None:
        if places is not None:
            self.said.setText(self._words(own, places))
        if (places is None) != self.isHidden():
            self.setVisible(places is not None)
            self.changed.emit()

    def _words(self, own: datetime | None, places: tuple[Destination, ...]) -> str:
        oldest = min(places, key=self._age, default=None)
        if oldest is None:
            if own is None:
                return self.tr("No backup of your journal was made yet.")
            return self.tr("The last backup is from %1.").replace("%1", self._when(own))
        name = isolated(Path(oldest.path).name)
        if oldest.last is None:
            return self.tr("No backup went to %1 yet.").replace("%1", name)
        text = self.tr("The last backup in %1 is from %2.")
        return text.replace("%2", self._when(oldest.last)).replace("%1", name)

    def _age(self, one: Destination) -> tuple[bool, datetime]:
        """Return what sorts the place first that is longest without a backup.

        One from the future was made while a clock was wrong: nobody knows when.
        """
        moment = one.last or one.since
        return moment <= self._context.now() + timedelta(days=1), moment

    def _when(self, moment: datetime) -> str:
        return moment_text(moment, self._context.zone(), self._context.today())

    def _put_off(self) -> None:
        until = self._context.today() + _WAIT

        def done(_: object) -> None:
            self._context.shell.say(self.tr("Lamplit says it again in a week."))
            self.load()

        self._context.store.write(lambda tx: put_off_reminder(tx, until), done, owner=self)


def _newest(folder: Path) -> datetime | None:
    found = list_backups(Layout(folder))
    return found[0].at if found else None
