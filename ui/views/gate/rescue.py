"""A damaged journal: what can still be read becomes a new one."""

import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from threading import Event
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.domain.failures import Cancelled, Failure
from app.domain.pace import Pace
from app.vault.keys.credentials import Credential, PaperSecret, Passphrase
from app.vault.lock import Holder
from app.vault.salvage.run import Rescued, rescue
from ui.tasks import Tasks
from ui.text import failure_text, isolated
from ui.theme.look import Look
from ui.views.gate.frame import GateFrame
from ui.views.gate.long_work import LongWork
from ui.views.gate.paper_words import paper_text
from ui.views.gate.rescue_asking import RescueAsking
from ui.views.gate.rescue_words import lost_lines, rescued_text
from ui.views.parts import Group
from ui.views.running import left_text
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.labels import Heading, Label
from ui.widgets.meters import ProgressLine

_STEPS = 1000
_NAMED = 30


class RescueView(GateFrame):
    """Asks what opens the journal, reads what can be read, and says what that was.

    Args:
        look: how it looks.
        tasks: runs the work.
        folder: the damaged journal, which is not changed.
        now: gives the present, aware.
        new_id: gives ids.
        moment_text: puts a moment into words.

    Attributes:
        asking: what is asked before.

    Signals:
        rescued(Path, Credential, object): open the new journal in this folder, with this; the last
            is the passphrase that was chosen for it, or None.
        left(): the person goes back.
    """

    rescued = Signal(object, object, object)
    left = Signal()
    _progressed = Signal(int)

    def __init__(
        self,
        look: Look,
        tasks: Tasks,
        folder: Path,
        *,
        now: Callable[[], datetime],
        new_id: Callable[[], UUID],
        moment_text: Callable[[datetime], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._look, self._tasks, self._folder = look, tasks, folder
        self._now, self._new_id, self._moment_text = now, new_id, moment_text
        self._work = LongWork(tasks, self, "rescue")
        self._pace = Pace(time.monotonic())
        self._made: Rescued | None = None
        self._credential: Credential | None = None
        self._passphrase: Passphrase | None = None
        self._make_parts()
        self._lay_out()
        self._connect()

    def _make_parts(self) -> None:
        look = self._look
        self.asking = RescueAsking(look, self._tasks, self._work.lane, self._folder)
        self.trouble = Label(look, "", color="danger", wrap=True)
        self.running = Group(look, gap=8)
        self._bar = ProgressLine(look, self.tr("Reading"))
        self._left = Label(look, "", "ui.small", "ink3")
        self.stop = Button(look, self.tr("Stop"))
        self.outcome = Group(look, gap=12)
        self.told = Group(look, gap=8)
        self.lost = Group(look, gap=4)
        self.open_it = Button(look, self.tr("Open the new journal"), "primary", large=True)
        self.back = Button(look, self.tr("Back"), "plain")

    def _lay_out(self) -> None:
        look, sheet = self._look, self.sheet
        safe = self.tr("The damaged journal is only read. If you stop, no new one is made.")
        sheet.addWidget(Heading(look, self.tr("What can still be read"), "words.room"))
        self.running.add(self._bar, self._left, Label(look, safe, "ui.second", "ink2", wrap=True))
        self.running.body.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignLeading)
        self.outcome.add(self.told)
        self.outcome.body.addWidget(self.open_it, 0, Qt.AlignmentFlag.AlignLeading)
        self.outcome.add(self.lost)
        parts: tuple[QWidget, ...] = (self.asking, self.running, self.trouble, self.outcome)
        for part in parts:
            sheet.addWidget(part)
        for part in parts[1:]:
            part.hide()
        self.below.addWidget(self.back)

    def _connect(self) -> None:
        self.asking.given.connect(self.begin)
        self.asking.told.connect(self._say)
        self.stop.clicked.connect(self._give_up)
        self.open_it.clicked.connect(self._open)
        self.back.clicked.connect(self.leave)
        self._progressed.connect(self._show_progress)

    def focus_field(self) -> None:
        """Put the caret where the next thing is to be done."""
        if self._made is not None:
            self.open_it.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.asking.focus_field()

    def leave(self) -> None:
        """Forget what was typed, and go back; what is under way is given up."""
        self._work.stop()
        self._forget()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back, but not in the middle of the work."""
        if event.key() == Qt.Key.Key_Escape and self.running.isHidden():
            self.leave()
        else:
            super().keyPressEvent(event)

    def _forget(self) -> None:
        self.asking.forget()
        self._credential = self._passphrase = None

    # --- doing it --------------------------------------------------------------------------

    def begin(self, credential: Credential, passphrase: Passphrase | None = None) -> None:
        """Read what can be read.

        Args:
            credential: opens the damaged journal, and the new one.
            passphrase: the new one's from the moment when it is opened, or None.
        """
        if not self.running.isHidden():
            return
        self._credential, self._passphrase = credential, passphrase
        stop = self._work.begin()
        folder, target, now = self._folder, self.asking.target, self._now()
        self._show(runs=True)

        def progress(share: float) -> None:
            if stop.is_set():
                raise Cancelled
            self._progressed.emit(int(share * _STEPS))

        def work() -> Rescued:
            _check(stop)
            return rescue(
                folder, credential, target,
                now=now, holder=Holder.WINDOW, new_id=self._new_id, progress=progress,
            )  # fmt: skip

        self._tasks.run(self._work.lane, work, self._show_done, owner=self, failed=self._refuse)

    def _show(self, *, runs: bool) -> None:
        self.asking.setVisible(not runs)
        self.running.setVisible(runs)
        self.trouble.hide()
        self.stop.setEnabled(runs)
        self.back.setEnabled(not runs)
        if runs:
            self._pace = Pace(time.monotonic())
            self._bar.setRange(0, _STEPS)
            self._bar.setValue(0)
            self._left.setText(self.tr("Beginning"))
            self.stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_progress(self, done: int) -> None:
        if not self.stop.isEnabled():
            return
        self._pace.note(time.monotonic(), done, _STEPS)
        self._bar.setValue(done)
        rest = self._pace.left()
        self._left.setText(left_text(rest) if rest is not None else self.tr("Reading"))

    def _give_up(self) -> None:
        self.stop.setEnabled(False)
        self._left.setText(self.tr("Stopping"))
        self._work.stop()

    def _say(self, text: str) -> None:
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))
        if text:
            announce(self, text)
            QTimer.singleShot(0, self, lambda: self.bring_to_sight(self.trouble))

    def _refuse(self, failure: Failure) -> None:
        by_paper = isinstance(self._credential, PaperSecret)
        self._credential = self._passphrase = None
        self._show(runs=False)
        if isinstance(failure, Cancelled):
            self._say(self.tr("Stopped. No new journal was made."))
        else:
            self._say(paper_text(failure) if by_paper else failure_text(failure))
        self.focus_field()

    def _show_done(self, found: Rescued) -> None:
        look = self._look
        self._made = found
        self.asking.forget()
        self.asking.hide()
        self.running.hide()
        self.back.setEnabled(True)
        said = rescued_text(found, self._moment_text)
        place = self.tr("The new journal is in %1.").replace("%1", isolated(str(found.folder)))
        self.told.add(Label(look, said[0], "ui.strong", wrap=True))
        for sentence in (place, *said[1:]):
            self.told.add(Label(look, sentence, wrap=True))
        lines = lost_lines(found, _NAMED)
        if lines:
            self.lost.add(Label(look, self.tr("Could not be read"), "ui.strong", wrap=True))
        for line in lines:
            self.lost.add(Label(look, line, "ui.second", "ink2", wrap=True))
        self.outcome.show()
        self.open_it.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, said[0])

    def _open(self) -> None:
        credential, passphrase = self._credential, self._passphrase
        if self._made is not None and credential is not None:
            self._forget()
            self.rescued.emit(self._made.folder, credential, passphrase)


def _check(stop: Event) -> None:
    if stop.is_set():
        raise Cancelled
