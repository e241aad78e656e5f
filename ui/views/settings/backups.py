"""Backups: when, how many, where else, and one now."""

import time
from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.domain.backup_failures import PlaceGone
from app.domain.changes import NOTHING, Changes
from app.domain.pace import Pace
from app.settings import Section
from app.usecases.keep_backups import Outcome
from app.vault.backups import Backup, list_backups
from app.vault.layout import Layout
from ui.context import Context
from ui.sizes import size_text as size_text  # noqa: PLC0414 - other rooms take it from here
from ui.text import beginning, failure_text, isolated, moment_text, number
from ui.views.bring_back import open_bring_back
from ui.views.parts import Group, left
from ui.views.running import left_text
from ui.views.settings.backup_places import BackupPlaces
from ui.views.settings.household import Household
from ui.views.settings.plain import DeclaredSection
from ui.views.settings.section import SettingRow
from ui.widgets.button import Button
from ui.widgets.labels import Icon, Label
from ui.widgets.labels import Section as GroupHead
from ui.widgets.meters import ProgressLine


class BackupsSection(DeclaredSection):
    """The backups of the open journal.

    Attributes:
        now: makes one.
        running: how far the one is that is being made.
        stop: gives it up.
        places: where else they go.
    """

    def __init__(self, context: Context, program: Household) -> None:
        super().__init__(context, Section.BACKUPS, self.tr("Backups"))
        look = context.look
        self._program = program
        self._pace = Pace(time.monotonic())
        self.last = Label(look, "", wrap=True)
        self.now = Button(look, self.tr("Back up now"), icon="archive-restore")
        self.running = Group(look, gap=8)
        self.bar = ProgressLine(look, self.tr("Backup under way"))
        self._left = Label(look, "", "ui.small", "ink3")
        self.stop = Button(look, self.tr("Stop"))
        self._list = Group(look, gap=6)
        self._folder = Label(look, "", "ui.small", "ink3", wrap=True)
        self.places = BackupPlaces(context)
        self.bring_back = Button(look, self.tr("Bring things back"), icon="history")
        deeds = Group(look, gap=10)
        deeds.add(self.last)
        deeds.body.addLayout(left(self.now))
        self.running.add(self.bar, self._left)
        self.running.body.addLayout(left(self.stop))
        deeds.add(self.running)
        self.add_row(deeds, self.tr("Back up now"))
        self.add_row(self.places, self.tr("Other places drive USB stick network cloud folder"))
        self._list_kept()
        self._connect()

    def _list_kept(self) -> None:
        look = self._context.look
        listed = Group(look, gap=8)
        said = self.tr(
            "A backup is encrypted like the journal and opens with the same keys as on its day. "
            "The newest few are kept, then one a day, a week and a month."
        )
        listed.add(
            GroupHead(look, self.tr("Kept beside the journal")),
            Label(look, said, "ui.small", "ink3", wrap=True),
            self._list,
            self._folder,
        )
        self.add_row(listed, self.tr("Kept backups folder"))
        said = self.tr("Look into a backup, take one entry out of it, or bring all of it together.")
        back = SettingRow(look, self.tr("Bring things back"), said, self.bring_back)
        self.add_row(back, self.tr("restore merge older versions deleted"))

    def _connect(self) -> None:
        backing = self._program.backing_up
        self.now.clicked.connect(self.back_up)
        self.stop.clicked.connect(self._stop)
        self.bring_back.clicked.connect(lambda: open_bring_back(self._context, self))
        backing.progressed.connect(self._show_progress)
        backing.running_changed.connect(self._show_running)
        backing.elsewhere_done.connect(self._tell_elsewhere)
        self._context.store.changed.connect(self._changed)
        self._show_running()

    def reload(self) -> None:
        """List the backups again."""
        folder = self._context.store.folder
        if folder is None:
            return
        layout = Layout(folder)
        self._folder.setText(isolated(str(layout.backups)))
        self._context.store.work(lambda _: (list_backups(layout), NOTHING), self._show, owner=self)
        self.places.load()

    def drop(self) -> None:
        """Drop what was read."""
        self.places.drop()

    def back_up(self) -> None:
        """Make a backup and say what it holds."""

        def done(backup: Backup) -> None:
            self.last.setText(self._restorable(backup))
            self._context.shell.say(self._restorable(backup))

        self._program.back_up(done)

    def _show_running(self) -> None:
        runs = self._program.backing_up.is_running
        self.now.setEnabled(not runs)
        self.stop.setEnabled(runs)
        self.running.setVisible(runs)
        if runs:
            self._pace = Pace(time.monotonic())
            self.bar.setRange(0, 0)
            self.bar.setValue(0)
            self._left.setText(self.tr("Beginning"))

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self._left.setText(self.tr("Stopping"))
        self._program.backing_up.give_up()

    def _show_progress(self, done: int, total: int) -> None:
        if not self.stop.isEnabled():
            return
        self._pace.note(time.monotonic(), done, total)
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(min(done, total))
        rest = self._pace.left()
        share = self.tr("%1 % done").replace("%1", number(100 * done // max(1, total)))
        time_left = left_text(rest) if rest is not None and done < total else ""
        self._left.setText(" · ".join(filter(None, (share, time_left))))

    def _tell_elsewhere(self, outcomes: Sequence[Outcome]) -> None:
        """Say what became of it elsewhere; a drive that is not there is only said in its row."""
        self.places.load()
        wrong = [one.failure for one in outcomes if one.failure]
        wrong = [failure for failure in wrong if not isinstance(failure, PlaceGone)]
        made = sum(one.kept is not None for one in outcomes)
        if wrong:
            self._context.shell.warn(failure_text(wrong[0]))
        elif made and self.isVisible():
            text = self.tr("Restorable from %n other places too.", "", made)
            self._context.shell.say(text.replace(str(made), number(made)))

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
        row.body.addWidget(Label(look, beginning(self._when(backup))), 1)
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
