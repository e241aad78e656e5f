"""Looking into a backup and bringing things back, over the content."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QStackedWidget, QWidget
from shiboken6 import isValid

from app.domain.changes import NOTHING, Changes
from app.domain.entry import Entry, EntryRow
from app.domain.failures import Cancelled, Failure
from app.domain.imports import Imported
from app.domain.merge_plan import Differing, MergeChoice, MergePlan
from app.usecases.attach_file import Write
from app.usecases.import_journal import undo_import
from app.vault.vault import Vault
from ui.context import Context
from ui.text import failure_text, number
from ui.views.bring_back.choose import ChoosePage
from ui.views.bring_back.compare import ComparePage
from ui.views.bring_back.look import LookPage
from ui.views.bring_back.session import Found, Opened, Session, found_backups
from ui.views.bring_in.planning import Stop
from ui.views.flowing import Flowing
from ui.views.parts import Group
from ui.views.running import RunningPage
from ui.widgets.button import Button
from ui.widgets.labels import Label
from ui.widgets.overlay import Overlay

_WIDTH, _HEIGHT = 940, 720
_STEP = 100


class BringBack(Overlay):
    """One after the other: which backup, its entries, what a merge would do, and what it did.

    Args:
        context: the collaborators.
        path: a backup that is opened at once.
        entry: what to show first; without a path in the newest backup there is.

    Attributes:
        pages: what is shown: `choose`, `look`, `compare`, `running` or `outcome`.
    """

    def __init__(
        self,
        context: Context,
        path: Path | None = None,
        entry: UUID | None = None,
        parent: QWidget | None = None,
    ) -> None:
        title = QCoreApplication.translate("BringBack", "Bring things back")
        super().__init__(context.look, title, width=_WIDTH, height=_HEIGHT, parent=parent)
        self._context = context
        self._wanted, self._entry = path, entry
        self._session: Session | None = None
        self._stop = Stop()
        self._done: Imported | None = None
        self.choose = ChoosePage(context)
        self.look = LookPage(context)
        self.compare = ComparePage(context)
        stopped = self.tr("It can be stopped until the end; then nothing will have changed.")
        self.running = RunningPage(context, self.tr("One moment"), stopped)
        self.outcome = self._make_outcome()
        self.pages = QStackedWidget()
        for page in (self.choose, self.look, self.compare, self.running, self.outcome):
            self.pages.addWidget(page)
        self.body.addWidget(self.pages, 1)
        self._connect()
        context.store.with_vault(_facts, self._begin, owner=self)

    def _make_outcome(self) -> QWidget:
        look = self._context.look
        self._said = Label(look, "", "words.h3", wrap=True)
        self.undo = Button(look, self.tr("Undo"), icon="undo-2", large=True)
        self.more = Button(look, self.tr("Look further"), large=True)
        self.finish = Button(look, self.tr("Done"), "primary", large=True)
        row = Flowing(look, self.finish, self.undo, self.more)
        page = Group(look, gap=20)
        page.add(self._said, row)
        page.body.addStretch(1)
        return page

    def _connect(self) -> None:
        self.choose.chosen.connect(self.open_backup)
        self.look.searched.connect(self._list)
        self.look.wanted.connect(self._show_entry)
        self.look.bring.connect(self._bring_one)
        self.look.all_wanted.connect(self._compare)
        self.look.back.connect(self._start_again)
        self.compare.chosen.connect(self._plan)
        self.compare.agreed.connect(lambda: self._merge(self.compare.choice()))
        self.compare.back.connect(lambda: self.pages.setCurrentWidget(self.look))
        self.running.stop_wanted.connect(self._stop_running)
        self.finish.clicked.connect(self.accept)
        self.undo.clicked.connect(self._undo)
        self.more.clicked.connect(self._look_further)
        self.finished.connect(lambda _: self._end())

    # --- which -----------------------------------------------------------------------------

    def _begin(self, session: Session) -> None:
        self._session = session
        beside = self._context.store.beside()
        self._long(lambda _: (found_backups(session, beside.look), NOTHING), self._show_found)
        if self._wanted is not None:
            self.open_backup(self._wanted, "")

    def _show_found(self, found: list[Found]) -> None:
        self.choose.show_found(found)
        if self._entry is not None and self._wanted is None and found:
            self.open_backup(found[0].path, "")

    def open_backup(self, path: Path, words: str) -> None:
        """Open a backup; ask for what opens it where the journal's own key does not."""
        session = self._session
        if session is None:
            return
        self.choose.set_busy(busy=True)
        self._run_page(self.tr("Opening the backup"))
        stop, progress = self._stop, self._progress

        def opened(found: Opened | None) -> None:
            self.choose.set_busy(busy=False)
            if found is None:
                self.pages.setCurrentWidget(self.choose)
                self.choose.ask(path)
                return
            self.choose.clear()
            self.look.show_opened(found)
            self.pages.setCurrentWidget(self.look)
            self._list("")
            self.look.search.setFocus(Qt.FocusReason.OtherFocusReason)

        def refused(failure: Failure) -> None:
            self.choose.set_busy(busy=False)
            self.pages.setCurrentWidget(self.choose)
            if not isinstance(failure, Cancelled):
                self.choose.refuse(failure_text(failure))

        self._long(
            lambda _: (session.open(path, words, progress, stop), NOTHING), opened, refused
        )  # fmt: skip

    def _start_again(self) -> None:
        self.look.clear()
        self.compare.clear()
        self.pages.setCurrentWidget(self.choose)

    # --- its entries -----------------------------------------------------------------------

    def _list(self, text: str) -> None:
        session, today = self._session, self._context.today()
        if session is None:
            return

        def show(rows: list[EntryRow]) -> None:
            wanted, self._entry = self._entry, None
            self.look.show_rows(rows, wanted)
            if wanted is not None:
                self._show_entry(wanted)

        self._long(lambda _: (session.rows(text, today), NOTHING), show, self._not_read)

    def _show_entry(self, ident: UUID) -> None:
        session = self._session
        if session is None:
            return

        def show(entry: Entry) -> None:
            self.look.show_entry(entry)

        self._long(lambda _: (session.entry(ident), NOTHING), show, self._not_read)

    def _not_read(self, failure: Failure) -> None:
        self.look.show_entry(None)
        self._context.shell.warn(failure_text(failure))

    def _bring_one(self, ident: UUID) -> None:
        self._merge(MergeChoice(differing=Differing.BACKUP, deleted=True, only=frozenset({ident})))

    # --- all of it -------------------------------------------------------------------------

    def _compare(self) -> None:
        self.pages.setCurrentWidget(self.compare)
        self._plan(self.compare.choice())

    def _plan(self, choice: MergeChoice) -> None:
        session, store = self._session, self._context.store
        if session is None:
            return
        self._stop.now()
        stop = self._stop = Stop()
        beside, now = store.beside(), store.now()
        self.compare.begin()

        def progress(done: int, total: int) -> None:
            if done % _STEP == 0:
                self._later(lambda: self.compare.set_done(done, total))

        def show(plan: MergePlan) -> None:
            if not stop():
                self.compare.show_plan(plan)

        def failed(failure: Failure) -> None:
            if not isinstance(failure, Cancelled):
                self.compare.refuse(failure_text(failure))

        self._long(
            lambda _: (session.plan(beside.look, choice, now, progress, stop), NOTHING),
            show, failed,
        )  # fmt: skip

    def _merge(self, choice: MergeChoice) -> None:
        session, store = self._session, self._context.store
        if session is None:
            return
        before = self.pages.currentWidget() or self.look
        self._run_page(self.tr("Bringing it together"))
        stop, progress, now = self._stop, self._progress, store.now()

        def failed(failure: Failure) -> None:
            self.pages.setCurrentWidget(before)
            if isinstance(failure, Cancelled):
                self._context.shell.say(self.tr("Stopped. Nothing was changed."))
            else:
                nothing = self.tr("Nothing was changed.")
                self._context.shell.warn(f"{failure_text(failure)} {nothing}")

        self._long(
            lambda write: session.merge(write, choice, now, store.new_id, progress, stop),
            self._merged, failed,
        )  # fmt: skip

    def _merged(self, outcome: tuple[Imported, MergePlan]) -> None:
        done, _ = outcome
        self._done = done if done.entries else None
        self.undo.setVisible(self._done is not None)
        said = self.tr("%n things came or changed.", "", done.entries)
        if not done.entries:
            said = self.tr("It is here already, as it is in the backup.")
        self._said.setText(said.replace(str(done.entries), number(done.entries)))
        self.pages.setCurrentWidget(self.outcome)
        self.finish.setFocus(Qt.FocusReason.OtherFocusReason)

    def _undo(self) -> None:
        done = self._done
        if done is None:
            return
        self._done = None
        self.undo.setEnabled(False)

        def work(write: Write) -> tuple[int, Changes]:
            return undo_import(write, done.id)

        def undone(kept: int) -> None:
            self.undo.setEnabled(True)
            self.undo.hide()
            said = self.tr("Undone. Everything is as it was before.")
            if kept:
                said = self.tr("Undone. %n things that you changed since stay.", "", kept)
            self._said.setText(said)

        self._long(work, undone)

    def _look_further(self) -> None:
        self.pages.setCurrentWidget(self.look)

    # --- behind it -------------------------------------------------------------------------

    def _run_page(self, words: str) -> None:
        self._stop.now()
        self._stop = Stop()
        self.running.begin(1, words)
        self.pages.setCurrentWidget(self.running)
        stop = self._stop

        def progress(done: int, total: int) -> None:
            self._later(lambda: None if stop() else self.running.show_done(done, total, words))

        self._progress = progress

    def _stop_running(self) -> None:
        self._stop.now()

    def _later(self, show: Callable[[], object]) -> None:
        """Show something on this thread; called on another one."""
        self._context.store.tasks.later(lambda: show() if isValid(self) else None)

    def _long(
        self,
        work: Callable[[Write], "tuple[object, Changes]"],
        then: Callable[..., object],
        failed: Callable[[Failure], object] | None = None,
    ) -> None:
        self._context.store.work(work, then, failed=failed, owner=self)

    def _end(self) -> None:
        """Stop what runs, drop every word, and close the backup."""
        self._stop.now()
        session, self._session = self._session, None
        for page in (self.choose, self.look, self.compare):
            page.clear()
        if session is not None:
            self._context.store.work(lambda _: session.end(), failed=lambda _: None)


def _facts(vault: Vault) -> Session:
    return Session(vault.layout, vault.vault_id, vault.data_key)
