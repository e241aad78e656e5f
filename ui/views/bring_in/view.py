"""The import room: choose, understand, bring in, and undo."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.domain.changes import Changes
from app.domain.failures import Cancelled, Failure, NotThisFormat
from app.domain.import_failures import PasswordNeeded, WrongPassword
from app.domain.imports import Imported, Options
from app.domain.merge_plan import BACKUP
from app.usecases.attach_file import Write
from app.usecases.import_journal import undo_import
from ui.commands import command_title
from ui.context import Context
from ui.keymap import fixed_shortcut
from ui.text import failure_text, number
from ui.views.asking import ask
from ui.views.bring_in.choose import ChoosePage
from ui.views.bring_in.plan import PlanPage
from ui.views.bring_in.planning import Planned, Run, Stop, make_plan, zone_names
from ui.views.bring_in.result import ResultPage, came_in
from ui.views.running import RunningPage
from ui.widgets.sheet import Ground

_SLOW = 400


class BringInView(Ground):
    """The room in which another journal is brought in."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.look, "desk", parent=parent)
        self.setAccessibleName(command_title("import"))
        self._context = context
        self._planned: Planned | None = None
        self._reading, self._running = Stop(), Stop()
        self._zones_asked = False
        self._locked: tuple[Path, str, Options] | None = None
        self.choose = ChoosePage(context)
        self.plan = PlanPage(context)
        said = self.tr("It can be stopped until the end; then nothing will have been brought in.")
        self.running = RunningPage(context, self.tr("Bringing in"), said)
        self.result = ResultPage(context)
        self.pages = QStackedWidget()
        for page in (self.choose, self.plan, self.running, self.result):
            self.pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pages)
        self._slow = QTimer(self, singleShot=True, interval=_SLOW)
        self._connect()

    def _connect(self) -> None:
        self.choose.path_chosen.connect(self.read)
        self.choose.unlock_wanted.connect(self._unlock)
        self.choose.undo_wanted.connect(self.ask_to_undo)
        self.plan.options_changed.connect(self._read_with)
        self.plan.format_changed.connect(self._read_as)
        self.plan.agreed.connect(self.bring_in)
        self.plan.declined.connect(self._start_again)
        self.running.stop_wanted.connect(self._stop_running)
        self.result.undo_wanted.connect(self._undo)
        self.result.done.connect(lambda: self._context.shell.go("journal"))
        self.result.another.connect(self._start_again)
        self._slow.timeout.connect(self._say_reading)
        self._context.store.changed.connect(self._changed)
        keymap = self._context.preferences.keys
        keymap.bind("primary", self, self.bring_in)
        keymap.bind("back", self, self._go_back)
        fixed_shortcut("Esc", self, self._go_back)

    # --- Room ------------------------------------------------------------------------------

    def show_target(self, target: object) -> None:
        """Show where a journal is chosen, or read the file or folder given as a path."""
        self._load_earlier()
        if not self._zones_asked:
            self._zones_asked = True
            self._context.store.work(zone_names, self.plan.set_zones, owner=self)
        if isinstance(target, Path):
            self.read(target)
        elif self.pages.currentWidget() is self.choose:
            self.choose.file.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """Nothing is typed here."""

    def clear(self) -> None:
        """Stop what runs and drop every word."""
        self._reading.now()
        self._running.now()
        self._planned = None
        self._locked = None
        self.choose.settle()
        self.choose.set_earlier([])
        self.plan.clear()
        self.result.clear()
        self.pages.setCurrentWidget(self.choose)

    # --- understanding ---------------------------------------------------------------------

    def read(self, path: Path, form: str = "") -> None:
        """Read a file or folder and show what an import would do."""
        self.choose.settle()
        self.choose.set_busy(busy=True)
        self._slow.start()
        self._make_plan(path, form, Options(self._context.zone()))

    def _unlock(self, password: str) -> None:
        """Read what is locked once more."""
        if self._locked is not None:
            path, form, options = self._locked
            self.choose.set_busy(busy=True)
            self._slow.start()
            self._make_plan(path, form, replace(options, password=password))

    def _read_with(self, options: Options) -> None:
        if self._planned is not None:
            source = self._planned.source
            self._make_plan(source.path, source.format, options)

    def _read_as(self, form: str) -> None:
        if self._planned is not None:
            self._make_plan(self._planned.source.path, form, self._planned.options)

    def _make_plan(self, path: Path, form: str, options: Options) -> None:
        self._reading.now()
        stop = self._reading = Stop()

        def failed(failure: Failure) -> None:
            self._refuse(failure, path, form, options)

        self._context.store.read(
            lambda tx: make_plan(tx, path, form, options, stop), self._show_plan,
            failed=failed, owner=self, replaces="import",
        )  # fmt: skip

    def _show_plan(self, planned: Planned) -> None:
        self._slow.stop()
        self.choose.set_busy(busy=False)
        self.choose.settle()
        new = self.pages.currentWidget() is not self.plan
        self._planned = planned
        self.plan.show_plan(planned)
        if new:
            self.pages.setCurrentWidget(self.plan)
            self.plan.focus_first()

    def _refuse(self, failure: Failure, path: Path, form: str, options: Options) -> None:
        self._slow.stop()
        self.choose.set_busy(busy=False)
        if isinstance(failure, PasswordNeeded):
            self._locked = (path, form, options)  # what was chosen stays chosen
            self.pages.setCurrentWidget(self.choose)
            wrong = isinstance(failure, WrongPassword)
            self.choose.ask_password(failure_text(failure), wrong=wrong)
            return
        if self.pages.currentWidget() is self.plan and self._planned is not None:
            self.plan.show_plan(self._planned)
            self.plan.refuse(failure_text(failure))
            return
        nameable = path if isinstance(failure, NotThisFormat) else None
        self.choose.refuse(failure_text(failure), nameable)

    def _say_reading(self) -> None:
        self._context.shell.say(self.tr("Reading it. Nothing is written yet."))

    # --- bringing in -----------------------------------------------------------------------

    def bring_in(self) -> None:
        """Bring in what the plan says."""
        planned = self._planned
        ready = self.pages.currentWidget() is self.plan and self.plan.go.isEnabled()
        if planned is None or not ready:
            return
        store = self._context.store
        self._running = Stop()
        self.pages.setCurrentWidget(self.running)
        self.running.begin(planned.entries, self._counted(0, planned.entries))
        run = Run(planned, store.now(), store.new_id, self._progress, self._running)
        store.work(run, self._brought_in, failed=self._not_brought_in, owner=self)

    def _progress(self, done: int, total: int) -> None:
        """Bring a count to this thread; called on another one."""

        def show() -> None:
            if isValid(self):
                self.running.show_done(done, total, self._counted(done, total))

        self._context.store.tasks.later(show)

    def _counted(self, done: int, total: int) -> str:
        text = self.tr("%1 of %2 entries").replace("%1", number(min(done, total)))
        return text.replace("%2", number(total))

    def _stop_running(self) -> None:
        self._running.now()

    def _brought_in(self, imported: Imported) -> None:
        self._planned = None
        self.plan.clear()
        self.pages.setCurrentWidget(self.result)
        self.result.show_result(imported)
        self._context.shell.say(came_in(imported), self.tr("Undo"), lambda: self._undo(imported))

    def _not_brought_in(self, failure: Failure) -> None:
        self.pages.setCurrentWidget(self.plan if self._planned else self.choose)
        if isinstance(failure, Cancelled):
            self._context.shell.say(self.tr("Stopped. Nothing was brought in."))
        else:
            nothing = self.tr("Nothing was brought in.")
            self._context.shell.warn(f"{failure_text(failure)} {nothing}")

    # --- undoing ---------------------------------------------------------------------------

    def ask_to_undo(self, imported: Imported) -> None:
        """Ask once, then take an earlier import back."""
        lost = self.tr(
            "The %n entries and check-ins that came with it are taken out again. Those you changed "
            "since stay: edited, starred, tagged, moved, thrown away, or with a mood or file of "
            "yours.",
            "", imported.entries,
        )  # fmt: skip
        again = self.tr("The file they came from can be brought in again at any time.")
        if imported.format == BACKUP:
            lost = self.tr(
                "What came out of the backup goes again, and what it changed is as it was before. "
                "What you changed since stays."
            )
            again = self.tr("The backup can be brought together with the journal again.")
        ask(
            self._context, self.tr("Undo this import"), (lost, again),
            self.tr("Undo this import"), lambda: self._undo(imported),
        )  # fmt: skip

    def _undo(self, imported: Imported) -> None:
        def work(write: Write) -> tuple[int, Changes]:
            return undo_import(write, imported.id)

        self._context.store.work(work, self._undone, owner=self)

    def _undone(self, kept: int) -> None:
        said = self.tr("Undone. What it brought in is gone.")
        if kept:
            stay = self.tr("%n things that you changed since stay.", "", kept)
            said = f"{said} {stay}"
        self._context.shell.say(said)
        self._start_again()

    def _load_earlier(self) -> None:
        self._context.store.read(
            lambda tx: tx.batches.published(), self.choose.set_earlier, owner=self
        )

    def _changed(self, changes: Changes, _initiator: object) -> None:
        if changes.many:
            self._load_earlier()

    # --- ways back -------------------------------------------------------------------------

    def _start_again(self) -> None:
        self._reading.now()
        self._planned = None
        self.plan.clear()
        self.result.clear()
        self.choose.set_busy(busy=False)
        self.choose.settle()
        self.pages.setCurrentWidget(self.choose)
        self.choose.file.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_back(self) -> None:
        current = self.pages.currentWidget()
        if current is self.plan:
            self._start_again()
        elif current is not self.running:
            self._context.shell.go("settings")
