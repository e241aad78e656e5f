"""Backups: when, how many, and one now."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.domain.changes import NOTHING, Changes
from app.settings import Section
from app.vault.backups import Backup, list_backups
from app.vault.layout import Layout
from ui.context import Context
from ui.text import isolated, moment_text, number
from ui.views.parts import Group, left
from ui.views.settings.household import Household
from ui.views.settings.plain import DeclaredSection
from ui.widgets.button import Button
from ui.widgets.labels import Icon, Label
from ui.widgets.labels import Section as GroupHead


class BackupsSection(DeclaredSection):
    """The backups of the open journal."""

    def __init__(self, context: Context, program: Household) -> None:
        super().__init__(context, Section.BACKUPS, self.tr("Backups"))
        look = context.look
        self._program = program
        self.last = Label(look, "", wrap=True)
        self.now = Button(look, self.tr("Back up now"), icon="archive-restore")
        self._list = Group(look, gap=6)
        self._folder = Label(look, "", "ui.small", "ink3", wrap=True)
        deeds = Group(look, gap=10)
        deeds.add(self.last)
        deeds.body.addLayout(left(self.now))
        self.add_row(deeds, self.tr("Back up now"))
        listed = Group(look, gap=8)
        said = self.tr(
            "A backup is encrypted like the journal and opens with the same keys as on its day. "
            "The newest few are kept, then one a day, a week and a month."
        )
        listed.add(
            GroupHead(look, self.tr("Kept backups")),
            Label(look, said, "ui.small", "ink3", wrap=True),
            self._list,
            self._folder,
        )
        self.add_row(listed, self.tr("Kept backups folder"))
        self.now.clicked.connect(self.back_up)
        context.store.changed.connect(self._changed)

    def reload(self) -> None:
        """List the backups again."""
        folder = self._context.store.folder
        if folder is None:
            return
        layout = Layout(folder)
        self._folder.setText(isolated(str(layout.backups)))
        self._context.store.work(lambda _: (list_backups(layout), NOTHING), self._show, owner=self)

    def back_up(self) -> None:
        """Make a backup and say what it holds."""
        self.now.setEnabled(False)
        self._context.store.failed.connect(self._not_done)

        def done(backup: Backup) -> None:
            self._context.store.failed.disconnect(self._not_done)
            self.now.setEnabled(True)
            self.last.setText(self._restorable(backup))
            self._context.shell.say(self._restorable(backup))

        self._program.back_up(done)

    def _not_done(self, _failure: object) -> None:
        self._context.store.failed.disconnect(self._not_done)
        self.now.setEnabled(True)

    def _show(self, backups: Sequence[Backup]) -> None:
        self._list.empty()
        if not backups:
            self.last.setText(self.tr("There is no backup yet."))
            return
        if backups[0].entries is None and not self.last.text().startswith(self._word()):
            when = self._when(backups[0])
            self.last.setText(self.tr("The newest one is from %1.").replace("%1", when))
        for backup in backups:
            self._list.add(self._row(backup))

    def _row(self, backup: Backup) -> QWidget:
        look = self._context.look
        row = Group(look, gap=10, flow="across")
        row.add(Icon(look, "archive-restore", size=18))
        row.body.addWidget(Label(look, self._when(backup)), 1)
        row.add(Label(look, size_text(backup.size), "ui.small", "ink3"))
        return row

    def _when(self, backup: Backup) -> str:
        return moment_text(backup.at, self._context.zone(), self._context.today())

    def _word(self) -> str:
        return self.tr("Restorable: %1 entries, %2.").partition("%1")[0]

    def _restorable(self, backup: Backup) -> str:
        text = self.tr("Restorable: %1 entries, %2.")
        return text.replace("%1", number(backup.entries or 0)).replace("%2", self._when(backup))

    def _changed(self, changes: Changes, _initiator: object) -> None:
        if changes.backups and self.isVisible():
            self.reload()


def size_text(size: int) -> str:
    """Return a size in bytes in a unit a person can picture."""
    value, unit = float(size), 0
    units = ("B", "KB", "MB", "GB", "TB")
    while value >= 1000 and unit < len(units) - 1:  # noqa: PLR2004 - decimal units
        value, unit = value / 1000, unit + 1
    digits = number(round(value)) if value >= 10 or not unit else f"{value:.1f}"  # noqa: PLR2004
    return f"{digits} {units[unit]}"
