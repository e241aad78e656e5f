"""The backup that is made when Lamplit is quit; the person can leave at any moment."""

import time
from collections.abc import Callable, Sequence
from pathlib import Path

from app.domain.backup_plan import Destination
from app.domain.pace import Pace
from ui.backing_up import BackingUp, Due
from ui.context import Context
from ui.text import isolated, listed
from ui.views.parts import LongOverlay
from ui.views.running import left_text
from ui.widgets.button import Button
from ui.widgets.labels import Label
from ui.widgets.meters import ProgressLine


class ClosingBackup(LongOverlay):
    """How far the backup is, and a way to quit without it.

    Args:
        context: the collaborators.
        backing: makes it.
        due: what is made.
        then: ends the program; called once, however this goes.
    """

    def __init__(
        self, context: Context, backing: BackingUp, due: Due, then: Callable[[], object]
    ) -> None:
        look = context.look
        super().__init__(look, self.tr("One more backup"), width=460)
        self._backing, self._then, self._is_over = backing, then, False
        self._pace = Pace(time.monotonic())
        said = self.tr("Your journal goes to %1. Then Lamplit ends.")
        self.content.add(Label(look, said.replace("%1", _names(due.here)), wrap=True))
        self._bar = ProgressLine(look, self.tr("Backup under way"))
        self._left = Label(look, "", "ui.small", "ink3")
        self.content.add(self._bar, self._left)
        self.quit_now = Button(look, self.tr("Quit now"), large=True)
        self.foot.add(self.quit_now)
        self.quit_now.clicked.connect(self.reject)
        self.rejected.connect(self._leave)
        backing.progressed.connect(self._show_progress)
        backing.running_changed.connect(self._watch)

    def begin(self, due: Due) -> None:
        """Make it, unless one is under way already."""
        if not self._backing.is_running:
            self._backing.run(due)

    def _show_progress(self, done: int, total: int) -> None:
        self._pace.note(time.monotonic(), done, total)
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(min(done, total))
        rest = self._pace.left()
        self._left.setText(left_text(rest) if rest is not None and done < total else "")

    def _watch(self) -> None:
        if not self._backing.is_running:
            self._end()

    def _leave(self) -> None:
        """Quit without it: nothing half is left at the place."""
        self._backing.give_up()
        self._end()

    def _end(self) -> None:
        if not self._is_over:
            self._is_over = True
            self._then()


def _names(places: Sequence[Destination]) -> str:
    return listed(isolated(Path(one.path).name) for one in places)
