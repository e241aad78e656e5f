"""The computer's clock is behind by a year or more: which of the two is right is asked once."""

from collections.abc import Callable

from PySide6.QtCore import Signal

from app.domain.boundaries.clock import Clock
from app.domain.changes import Changes
from app.domain.failures import Failure
from app.domain.when import local_date
from app.usecases.boundaries.mend_clock import follow_clock, leave_clock
from app.vault.transaction import Transaction
from ui.context import Context
from ui.text import failure_text, filled, full_day
from ui.views.flowing import Flowing
from ui.views.parts import Group
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.labels import Label


class ClockQuestion(Group):
    """Both dates, what each answer does, and a button for each; hidden while nothing is asked.

    Signals:
        answered(): it is settled.

    Attributes:
        right, wrong: what the person says of this computer's clock.
    """

    answered = Signal()

    def __init__(self, context: Context) -> None:
        look = context.look
        super().__init__(look, gap=8, margins=(0, 8, 0, 16))
        self._context = context
        self.words = Label(look, "", wrap=True)
        about = self.tr(
            "If it is right, counting begins there again. What you used of the day stays used, and "
            "a lock lasts for what was left of it."
        )
        self.right = Button(look, self.tr("This clock is right"))
        self.wrong = Button(look, self.tr("This clock is wrong"))
        self.right.clicked.connect(self._follow)
        self.wrong.clicked.connect(self._leave)
        ways = Flowing(look, self.right, self.wrong)
        self.add(self.words, Label(look, about, "ui.second", "ink2", wrap=True), ways)
        self.hide()

    def show_clock(self, behind: Clock | None) -> None:
        """Ask, or ask no more."""
        if behind is None:
            self.hide()
            return
        zone = self._context.zone()
        text = filled(
            self.tr("This computer's clock says %1. The latest day that was counted is %2."),
            full_day(self._context.today()), full_day(local_date(behind.mark, zone)),
        )  # fmt: skip
        if self.isHidden():
            announce(self, text)
        self.words.setText(text)
        self.show()

    def _follow(self) -> None:
        context, wall, zone = self._context, self._context.now(), self._context.zone()

        def done(_: object) -> None:
            context.circles.clock.follow()
            self.answered.emit()

        self._answer(lambda tx: follow_clock(tx, wall=wall, zone=zone), done)

    def _leave(self) -> None:
        wall = self._context.now()
        self._answer(lambda tx: leave_clock(tx, wall=wall), lambda _: self.answered.emit())

    def _answer(
        self, work: Callable[[Transaction], Changes], done: Callable[[object], object]
    ) -> None:
        self.hide()
        self._context.store.write(work, done, failed=self._refused, owner=self)

    def _refused(self, failure: Failure) -> None:
        self._context.shell.warn(failure_text(failure))
        self.answered.emit()
