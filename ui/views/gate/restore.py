"""A journal from a backup: as on a new computer, with nothing else but a key to it."""

import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from app.domain.failures import Cancelled, Failure
from app.domain.pace import Pace
from app.vault.keys.credentials import Credential, PaperSecret, Passphrase
from app.vault.layout import SUFFIX
from app.vault.packed import SUFFIX as BACKUP
from app.vault.places import PlaceWarning, warnings_here
from app.vault.salvage.ways import kinds_of
from app.vault.unfolding import Restored, restore, suggested
from ui.tasks import Tasks
from ui.text import failure_text, isolated, number
from ui.theme.look import Look
from ui.views.gate.first_run import place_text
from ui.views.gate.frame import GateFrame
from ui.views.gate.long_work import LongWork
from ui.views.gate.paper_words import paper_text
from ui.views.gate.ways_in import WaysIn
from ui.views.parts import Group
from ui.views.running import left_text
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.fields import Labelled, TextField
from ui.widgets.labels import Heading, Label
from ui.widgets.meters import ProgressLine


class RestoreView(GateFrame):
    """Which backup, what opens it, and where the journal goes; then what came of it.

    Args:
        look: how it looks.
        tasks: runs the work.
        vaults: where journals usually are.
        now: gives the present, aware.
        moment_text: puts a moment into words.

    Attributes:
        ways: what opens the backup. file: the backup, once it is chosen.

    Signals:
        restored(Path, Credential, object): open the journal in this folder, with this; the last is
            the passphrase that was chosen for it, or None.
        left(): the person goes back.
    """

    restored = Signal(object, object, object)
    left = Signal()
    _progressed = Signal(object, object)

    def __init__(
        self,
        look: Look,
        tasks: Tasks,
        vaults: Path,
        *,
        now: Callable[[], datetime],
        moment_text: Callable[[datetime], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._look, self._tasks, self._vaults = look, tasks, vaults
        self._now, self._moment_text = now, moment_text
        self._work = LongWork(tasks, self, "restore")
        self._lane = self._work.lane
        self.file: Path | None = None
        self._credential: Credential | None = None
        self._passphrase: Passphrase | None = None
        self._made: Restored | None = None
        self._pace = Pace(time.monotonic())
        self._make_parts()
        self._lay_out()
        self._connect()
        self._update()

    def _make_parts(self) -> None:
        look = self._look
        self.choose = Button(look, self.tr("Choose the backup"), icon="archive-restore")
        self._chosen = Label(look, "", "ui.second", "ink2", wrap=True)
        self.ways = WaysIn(look, self._tasks, by_code=True)
        self.place = TextField(look, self.tr("Where the journal goes"))
        self._warning = Label(look, "", "ui.second", "lamp", wrap=True)
        self._trouble = Label(look, "", color="danger", wrap=True)
        self.go = Button(look, self.tr("Restore it"), "primary", large=True)
        self.running = Group(look, gap=8)
        self._bar = ProgressLine(look, self.tr("Restoring"))
        self._how_far = Label(look, "", "ui.small", "ink3")
        self.stop = Button(look, self.tr("Stop"))
        self.done = Label(look, "", wrap=True)
        self._asking = Group(look, gap=16)
        self.back = Button(look, self.tr("Back"), "plain")

    def _lay_out(self) -> None:
        look, sheet = self._look, self.sheet
        said = self.tr(
            "A backup opens with what opened the journal on its day: the recovery code from your "
            "paper, your passphrase or a key file. Nothing is changed in the backup."
        )
        sheet.addWidget(Heading(look, self.tr("A journal from a backup"), "words.room"))
        sheet.addWidget(self._asking)
        self._asking.add(Label(look, said, wrap=True))
        kept = self.tr("A journal that is here already stays as it is.")
        self._asking.add(Label(look, kept, "ui.small", "ink3", wrap=True))
        self._asking.body.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeading)
        self._asking.add(self._chosen, self.ways)
        self._asking.add(
            Labelled(look, self.tr("Where the journal goes"), self.place), self._warning
        )
        self.running.add(self._bar, self._how_far)
        self.running.body.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignLeading)
        for widget in (self.running, self._trouble, self.done):
            sheet.addWidget(widget)
            widget.hide()
        self._chosen.hide()
        self._warning.hide()
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.go)
        sheet.addLayout(row)
        self.below.addWidget(self.back)

    def _connect(self) -> None:
        self.choose.clicked.connect(self._choose)
        self.ways.given.connect(self._given)
        self.ways.told.connect(self._say)
        self.ways.changed.connect(self._update)
        self.go.clicked.connect(self.go_on)
        self.stop.clicked.connect(self._stop_it)
        self.back.clicked.connect(self.leave)
        self.place.textChanged.connect(self._update)
        self.place.returnPressed.connect(self.go_on)
        self.place.editingFinished.connect(self._look_at_place)
        self._progressed.connect(self._show_progress)

    # --- what is asked ---------------------------------------------------------------------

    def focus_field(self) -> None:
        """Put the caret where the next thing is to be done."""
        if self._made is not None:
            self.go.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.file is None:
            self.choose.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.ways.focus_field()

    def take(self, path: Path) -> None:
        """Restore this file."""

        def show(kinds: set[str]) -> None:
            self.file = path
            self.ways.show_kinds(kinds)
            self._chosen.setText(isolated(path.name))
            self._chosen.show()
            self.place.setText(str(suggested(path, self._vaults)))
            self._say("")
            self._look_at_place()
            self._update()
            self.focus_field()

        self._tasks.run(
            self._lane, lambda: kinds_of(path), show, owner=self,
            failed=lambda failure: self._say(failure_text(failure)),
        )  # fmt: skip

    @property
    def folder(self) -> Path:
        """Where the journal goes; always a folder whose name says that it is one."""
        path = Path(self.place.text().strip()).expanduser().absolute()
        return path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)

    def leave(self) -> None:
        """Forget what was typed, and go back; what is under way is given up."""
        self._work.stop()
        self.forget()
        self.left.emit()

    def forget(self) -> None:
        """Drop every secret that was typed or chosen."""
        self._credential = self._passphrase = None
        self.ways.forget()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back, but not in the middle of the work."""
        if event.key() == Qt.Key.Key_Escape and self.running.isHidden():
            self.leave()
        else:
            super().keyPressEvent(event)

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose the backup"), "",
            f"{self.tr('Backups of Lamplit')} (*{BACKUP});;{self.tr('All files')} (*)",
        )  # fmt: skip
        if name:
            self.take(Path(name))

    def _update(self) -> None:
        is_typed = self.ways.credential is not None
        self.go.setEnabled((self._is_chosen and is_typed) or self._made is not None)

    @property
    def _is_chosen(self) -> bool:
        return self.file is not None and bool(self.place.text().strip())

    def _look_at_place(self) -> None:
        folder = self.folder

        def show(found: tuple[PlaceWarning, ...]) -> None:
            self._warning.setText(" ".join(place_text(one) for one in found))
            self._warning.setVisible(bool(found))

        self._warning.hide()
        self._tasks.run(self._lane, lambda: warnings_here(folder), show, owner=self)

    def _say(self, text: str) -> None:
        self._trouble.setText(text)
        self._trouble.setVisible(bool(text))
        if text:
            announce(self, text)

    # --- doing it --------------------------------------------------------------------------

    def go_on(self) -> None:
        """Restore, or open what was restored."""
        if not self.go.isEnabled():
            return
        if self._made is not None:
            made = self._made.folder, self._credential, self._passphrase
            self.forget()
            self.go.setEnabled(False)
            self.restored.emit(*made)
        else:
            self.ways.begin()

    def _given(self, credential: Credential) -> None:
        if self._is_chosen:
            self.begin(credential)
        else:
            self._say(self.tr("Choose the backup first."))

    def begin(self, credential: Credential, passphrase: Passphrase | None = None) -> None:
        """Restore what was chosen.

        Args:
            credential: opens the backup, and the journal that is made of it.
            passphrase: the journal's from the moment when it is opened, or None.
        """
        path, folder, now = self.file, self.folder, self._now()
        if path is None or not self.running.isHidden():
            return
        stop = self._work.begin()
        self._credential, self._passphrase = credential, passphrase
        self._say("")
        self._show_running(runs=True)

        def work() -> Restored:
            return restore(
                path, credential, folder, now=now, cancelled=stop.is_set,
                progress=self._progressed.emit,
            )  # fmt: skip

        self._tasks.run(self._lane, work, self._show_done, owner=self, failed=self._refuse)

    def _show_running(self, *, runs: bool) -> None:
        self._asking.setVisible(not runs)
        self.running.setVisible(runs)
        self.stop.setEnabled(runs)
        self.go.setVisible(not runs)
        if runs:
            self._pace = Pace(time.monotonic())
            self._bar.setRange(0, 1)
            self._bar.setValue(0)
            self._how_far.setText(self.tr("Opening the backup"))
            self.stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_progress(self, done: int, total: int) -> None:
        if not self.stop.isEnabled():
            return
        self._pace.note(time.monotonic(), done, total)
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(min(done, total))
        rest = self._pace.left()
        if done >= total:
            self._how_far.setText(self.tr("Counting what is in it"))
        elif rest is not None:
            self._how_far.setText(left_text(rest))

    def _stop_it(self) -> None:
        self.stop.setEnabled(False)
        self._how_far.setText(self.tr("Stopping"))
        self._work.stop()

    def _refuse(self, failure: Failure) -> None:
        by_paper = isinstance(self._credential, PaperSecret)
        self._credential = self._passphrase = None
        self._show_running(runs=False)
        if isinstance(failure, Cancelled):
            self._say(self.tr("Stopped. No journal was made."))
        else:
            self._say(paper_text(failure) if by_paper else failure_text(failure))
        self.focus_field()

    def _show_done(self, made: Restored) -> None:
        """Say what is in it, and offer to open it."""
        self._made = made
        self._show_running(runs=False)
        self._asking.hide()
        counted = self.tr("Restored: %n entries, %1.", "", made.entries)
        place = self.tr("It is in %1.").replace("%1", isolated(str(made.folder)))
        circles = self.tr("Circles take this computer for a new one, and ask to let you in again.")
        counted = counted.replace(str(made.entries), number(made.entries), 1)
        counted = counted.replace("%1", self._moment_text(made.at))
        said = [counted, place, circles]
        if isinstance(self._credential, PaperSecret):
            said.append(QCoreApplication.translate(
                "PaperInView",
                "Choose a new passphrase. It takes the place of the one that is lost. The shares "
                "open this journal as before.",
            ))  # fmt: skip
        self.done.setText("\n\n".join(said))
        self.done.show()
        self.go.setText(self.tr("Open the journal"))
        self.go.setEnabled(True)
        self.go.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, counted)
