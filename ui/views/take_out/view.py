"""The room in which the journal is taken out: choose, see how far it is, and where it stands."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.domain.changes import Changes
from app.domain.exports import Exported, Weight
from app.domain.failures import BadQuery, Cancelled, Failure
from app.exchange.destinations import Destination, destination
from app.exchange.exporters import FORMS
from app.usecases.export_journal import weigh_export
from app.vault.layout import SUFFIX
from app.vault.transaction import Transaction
from ui.book_words import book_words
from ui.commands import command_title
from ui.context import Context
from ui.keymap import fixed_shortcut
from ui.text import export_text, failure_text
from ui.views.running import RunningPage
from ui.views.settings.backups import size_text
from ui.views.take_out import chosen as remembered
from ui.views.take_out.choose import ChoosePage
from ui.views.take_out.chosen import Chosen
from ui.views.take_out.going_out import Run, Stop
from ui.views.take_out.result import ResultPage
from ui.widgets.announce import announce
from ui.widgets.sheet import Ground

_PAUSE = 250


class TakeOutView(Ground):
    """The room in which the journal is taken out.

    Args:
        context: the collaborators.
        choose: its first page, made before; made now if not given.
        parent: the room's parent.
    """

    def __init__(
        self, context: Context, choose: ChoosePage | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(context.look, "desk", parent=parent)
        self.setAccessibleName(command_title("export"))
        self._context = context
        self._stop = Stop()
        self._is_begun = self._was_locked = self._is_out = False
        self._locked = False
        self._sent: Chosen | None = None
        self.choose = choose or ChoosePage(context)
        said = self.tr(
            "You can go on writing meanwhile. It can be stopped until the end, and a lock stops it "
            "too; then nothing is left of it."
        )
        self.running = RunningPage(context, self.tr("Taking it out"), said)
        self.result = ResultPage(context)
        self.pages = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pages)
        for page in (self.choose, self.running, self.result):
            self.pages.addWidget(page)
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._connect()

    def _connect(self) -> None:
        self.choose.changed.connect(self._soon.start)
        self._soon.timeout.connect(self._look_over)
        self.choose.agreed.connect(self._take_out)
        self.choose.declined.connect(self._go_back)
        self.running.stop_wanted.connect(lambda: self._stop.now(by_person=True))
        self.result.done.connect(lambda: self._context.shell.go("journal"))
        self.result.another.connect(self._start_again)
        self._context.store.changed.connect(self._changed)
        keymap = self._context.preferences.keys
        keymap.bind("primary", self, self.take_out)
        keymap.bind("back", self, self._go_back)
        fixed_shortcut("Esc", self, self._go_back)

    # --- Room ------------------------------------------------------------------------------

    def show_target(self, target: object) -> None:  # noqa: ARG002 - nothing in it can be shown
        """Show what was chosen before, or go on where it was."""
        if self._was_locked:
            self._was_locked = False
            stopped = self.tr("It was stopped when your journal was locked. Nothing was written.")
            written = self.tr("Your journal is written.")
            self.choose.told.show_message(written if self._is_out else stopped)
        if self.pages.currentWidget() is not self.choose:
            return
        if not self._is_begun:
            self._is_begun = True
            self._context.store.read(_begin, self._begin, owner=self)
        else:
            self._soon.start()
        self.choose.focus_first()

    def flush(self) -> None:
        """Keep what was chosen and typed; never the passphrase."""
        now = self.choose.chosen()
        if self._is_begun and now != self._sent and self._context.store.is_open:
            self._sent = now
            self._context.store.write(
                lambda tx: remembered.keep(tx, now), initiator=self, failed=lambda _: None
            )

    def clear(self) -> None:
        """Stop what runs and drop every word."""
        self._was_locked = self.pages.currentWidget() is self.running
        self._stop.now()
        self._soon.stop()
        self._is_begun, self._sent = False, None
        self.choose.clear()
        self.result.clear()
        self.pages.setCurrentWidget(self.choose)

    # --- choosing --------------------------------------------------------------------------

    def _begin(self, found: tuple[Chosen, list[str]]) -> None:
        chosen, tags = found
        self.choose.set_tags(tags)
        self.choose.show_chosen(chosen)
        self._sent = chosen
        self._look_over()

    def _look_over(self) -> None:
        """Weigh what is chosen, and look at the place."""
        if not self._context.store.is_open or self.pages.currentWidget() is not self.choose:
            return
        chosen = self.choose.chosen()
        try:
            choice = chosen.choice(self._context.today())
        except BadQuery as failure:
            self.choose.refuse_words(failure_text(failure))
            return

        def is_still_so() -> bool:
            # A title that is being typed makes no other weight and no other place.
            return replace(self.choose.chosen(), extras=chosen.extras) == chosen

        def weighed(weight: Weight) -> None:
            if is_still_so():
                self.choose.show_weight(weight)

        def looked(place: Destination) -> None:
            if is_still_so():
                self.choose.show_place(place)

        store = self._context.store
        store.read(lambda tx: weigh_export(tx, choice), weighed, owner=self, replaces="take out")
        folder, name, ending = Path(chosen.folder), self._name(), chosen.suffix
        store.aside(lambda: destination(folder, name, ending), looked, self)

    def _name(self) -> str:
        """Return what the output is called: after the journal, with the day."""
        folder = self._context.store.folder
        name = folder.name.removesuffix(SUFFIX) if folder else ""
        return f"{name} {self._context.today().isoformat()}".strip()

    def _changed(self, changes: Changes, initiator: object) -> None:
        if initiator is not self and self._is_begun and (changes.entries or changes.many):
            self._soon.start()

    # --- taking out ------------------------------------------------------------------------

    def take_out(self) -> None:
        """Take out what is chosen, if it can be."""
        if self.pages.currentWidget() is self.choose:
            self.choose.go.click()

    def _take_out(self) -> None:
        place, chosen = self.choose.place, self.choose.chosen()
        if place is None:
            return
        self.flush()
        store, self._stop, self._is_out = self._context.store, Stop(), False
        self._locked = bool(self.choose.readers.passphrase)
        run = Run(
            chosen.form, chosen.own(), chosen.choice(self._context.today()), place.path,
            store.new_id(), store.beside(), self._progress, self._stop,
            self.choose.readers.passphrase, book_words(),
        )  # fmt: skip
        self.choose.told.dismiss()
        self.choose.readers.forget()
        self.pages.setCurrentWidget(self.running)
        self.running.begin(1, self.tr("Beginning"))
        stop = self._stop
        store.work(
            run, lambda done: self._went_out(done, chosen, stop),
            failed=lambda failure: self._did_not(failure, stop), owner=self,
        )  # fmt: skip

    def _progress(self, done: int, total: int) -> None:
        """Bring progress to this thread; called on another one."""

        def show() -> None:
            if isValid(self):
                words = self.tr("%1 of %2").replace("%1", size_text(done))
                words = words.replace("%2", size_text(total))
                if done >= total:
                    words = self.tr("Putting it on the disk")
                self.running.show_done(done, total, words)

        self._context.store.tasks.later(show)

    def _went_out(self, done: Exported, chosen: Chosen, stop: Stop) -> None:
        if stop.by_lock or not self._context.store.is_open:
            self._went_out_late()
            return
        self.result.show_result(done, self._stayed(chosen), locked=self._locked)
        self.pages.setCurrentWidget(self.result)
        if self.isVisible():
            announce(self, self.result.spoken())
        else:
            shell = self._context.shell
            written = self.tr("Your journal is written.")
            shell.say(written, self.tr("Show it"), lambda: shell.go("export"))
        # Whoever comes again begins with everything: what was left out once is not left out
        # unnoticed.
        self._sent = replace(chosen, first=None, last=None, tag="", words="", starred=False)
        self.choose.show_chosen(self._sent)
        again = self._sent
        self._context.store.write(
            lambda tx: remembered.keep(tx, again), initiator=self, failed=lambda _: None
        )

    def _went_out_late(self) -> None:
        """It had its name before the lock could stop it: nobody may take it for not written."""
        self._is_out = True
        if self._context.store.is_open and not self._was_locked:
            self.choose.told.show_message(self.tr("Your journal is written."))

    def _did_not(self, failure: Failure, stop: Stop) -> None:
        if not self._context.store.is_open or self.pages.currentWidget() is not self.running:
            return
        self.pages.setCurrentWidget(self.choose)
        self._soon.start()
        self.choose.focus_first()
        if isinstance(failure, Cancelled):
            if stop.by_person:
                self._context.shell.say(self.tr("Stopped. Nothing was written."))
            return
        nothing = self.tr("Nothing was written.")
        self._context.shell.warn(f"{failure_text(failure)} {nothing}")

    def _stayed(self, chosen: Chosen) -> list[str]:
        """Return what is not in it, and why."""
        form, choice = FORMS[chosen.form], chosen.choice(self._context.today())
        stayed = [export_text(form.keeps)]
        if choice.query is not None:
            stayed.append(self.tr("Entries that you did not choose stayed here."))
        if form.files and not chosen.files:
            stayed.append(self.tr("Photos and files stayed here, as you chose."))
        if not choice.moods:
            stayed.append(self.tr("Moods, sleep and questionnaires stayed here, as you chose."))
        stayed.append(self.tr("Circles, settings, limits and keys always stay with this journal."))
        return stayed

    # --- ways back -------------------------------------------------------------------------

    def _start_again(self) -> None:
        self.result.clear()
        self.pages.setCurrentWidget(self.choose)
        self._look_over()
        self.choose.focus_first()

    def _go_back(self) -> None:
        if self.pages.currentWidget() is not self.running:
            self._context.shell.go("settings")


def _begin(tx: Transaction) -> tuple[Chosen, list[str]]:
    return remembered.read(tx), [item.tag for item in tx.timeline.tags()]
