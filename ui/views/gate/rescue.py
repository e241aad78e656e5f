"""A damaged journal: what can still be read becomes a new one beside it."""

import time
from collections.abc import Callable
from datetime import datetime
from itertools import count
from pathlib import Path
from threading import Event
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.domain.failures import Cancelled, Failure
from app.domain.pace import Pace
from app.vault.keys.credentials import Credential, Passphrase, RecoveryCode
from app.vault.layout import SUFFIX
from app.vault.lock import Holder
from app.vault.salvage.run import Rescued, rescue
from ui.tasks import Lane, Tasks
from ui.text import failure_text, isolated
from ui.theme.look import Look
from ui.views.gate.frame import GateFrame
from ui.views.gate.rescue_words import lost_lines, rescued_text
from ui.views.parts import Group
from ui.views.running import left_text
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.fields import PassphraseField, TextField
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

    Signals:
        rescued(Path): ask for the new journal in this folder.
        left(): the person goes back.
    """

    rescued = Signal(object)
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
        self._lane = Lane("rescue")
        lane = self._lane
        self.destroyed.connect(lambda: lane.end(0))
        self._stop = Event()
        self._pace = Pace(time.monotonic())
        self._made: Rescued | None = None
        self.target = free_folder(folder)
        self._make_parts()
        self._lay_out()
        self._connect()

    def _make_parts(self) -> None:
        look = self._look
        self.words = PassphraseField(look, self.tr("Passphrase"), self.tr("Passphrase"))
        self.code = TextField(look, self.tr("Recovery code"), self.tr("Recovery code"))
        self._by_code = Button(look, self.tr("Use my recovery code"), "plain", start=True)
        self.go = Button(look, self.tr("Read what can be read"), "primary", large=True)
        self.trouble = Label(look, "", color="danger", wrap=True)
        self._asking = Group(look, gap=16)
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
        name = isolated(self.target.name.removesuffix(SUFFIX))
        said = self.tr(
            "What can still be read becomes a new journal, %1, beside the damaged one. It opens "
            "with the same keys. The damaged one is not changed."
        )
        sheet.addWidget(Heading(look, self.tr("What can still be read"), "words.room"))
        self._asking.add(Label(look, said.replace("%1", name), wrap=True), self.words, self.code)
        for button in (self._by_code, self.go):
            self._asking.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self.running.add(self._bar, self._left)
        self.running.body.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignLeading)
        self.outcome.add(self.told, self.lost)
        self.outcome.body.addWidget(self.open_it, 0, Qt.AlignmentFlag.AlignLeading)
        parts: tuple[QWidget, ...] = (self._asking, self.running, self.trouble, self.outcome)
        for part in parts:
            sheet.addWidget(part)
        for part in (*parts[1:], self.code):
            part.hide()
        self.below.addWidget(self.back)

    def _connect(self) -> None:
        self.words.returnPressed.connect(self.begin)
        self.code.returnPressed.connect(self.begin)
        self._by_code.clicked.connect(self._other_way)
        self.go.clicked.connect(self.begin)
        self.stop.clicked.connect(self._give_up)
        self.open_it.clicked.connect(lambda: self.rescued.emit(self.target))
        self.back.clicked.connect(self.leave)
        self._progressed.connect(self._show_progress)

    def focus_field(self) -> None:
        """Put the caret where the next thing is to be done."""
        field = self.words if self.code.isHidden() else self.code
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Forget what was typed, and go back; what is under way is given up."""
        self._stop.set()
        self._forget()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back, but not in the middle of the work."""
        if event.key() == Qt.Key.Key_Escape and self.running.isHidden():
            self.leave()
        else:
            super().keyPressEvent(event)

    def _other_way(self) -> None:
        by_code = self.code.isHidden()
        self.code.setVisible(by_code)
        self.words.setVisible(not by_code)
        self._by_code.setText(
            self.tr("Use my passphrase") if by_code else self.tr("Use my recovery code")
        )
        self.focus_field()

    def _forget(self) -> None:
        self.words.clear()
        self.code.clear()

    # --- doing it --------------------------------------------------------------------------

    def begin(self) -> None:
        """Read what can be read."""
        by_code = not self.code.isHidden()
        typed = self.code.text().strip() if by_code else self.words.text()
        if typed and self.running.isHidden():
            self._run(RecoveryCode(typed) if by_code else Passphrase(typed))

    def _run(self, credential: Credential) -> None:
        stop = self._stop = Event()
        folder, target, now = self._folder, self.target, self._now()
        self._show(runs=True)

        def progress(share: float) -> None:
            if stop.is_set():
                raise Cancelled
            self._progressed.emit(int(share * _STEPS))

        def work() -> Rescued:
            return rescue(
                folder, credential, target,
                now=now, holder=Holder.WINDOW, new_id=self._new_id, progress=progress,
            )  # fmt: skip

        self._tasks.run(self._lane, work, self._show_done, owner=self, failed=self._refuse)

    def _show(self, *, runs: bool) -> None:
        self._asking.setVisible(not runs)
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
        self._stop.set()

    def _refuse(self, failure: Failure) -> None:
        self._show(runs=False)
        is_stopped = isinstance(failure, Cancelled)
        said = self.tr("Stopped. No new journal was made.") if is_stopped else failure_text(failure)
        self.trouble.setText(said)
        self.trouble.show()
        self.focus_field()

    def _show_done(self, found: Rescued) -> None:
        look = self._look
        self._made = found
        self._forget()
        self._asking.hide()
        self.running.hide()
        self.back.setEnabled(True)
        said = rescued_text(found, self._moment_text)
        self.told.add(Label(look, said[0], "ui.strong", wrap=True))
        for sentence in said[1:]:
            self.told.add(Label(look, sentence, wrap=True))
        lines = lost_lines(found, _NAMED)
        if lines:
            self.lost.add(Label(look, self.tr("Could not be read"), "ui.strong", wrap=True))
        for line in lines:
            self.lost.add(Label(look, line, "ui.second", "ink2", wrap=True))
        self.outcome.show()
        self.open_it.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, said[0])


def free_folder(folder: Path) -> Path:
    """Return a folder beside a journal that is free for what can be read of it."""
    name = folder.name.removesuffix(SUFFIX)
    names = (f"{name} (rescued{'' if one == 1 else f' {one}'}){SUFFIX}" for one in count(1))
    return next(path for path in map(folder.with_name, names) if not path.exists())
