"""Checking the journal through and through, one part at a time, with a report to read."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal

from app.domain.failures import DatabaseDamaged, Failure
from app.vault.verify import CHECKS, OF_WORDS, Check, check, check_attachments
from ui.context import Context
from ui.text import failure_text, number
from ui.views.keys.words import check_text
from ui.views.parts import Group, left
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.labels import Icon, Label

_MOST = 20


class CheckReport(Group):
    """What a check found so far; hidden until one began.

    Attributes:
        rescue: leads to what can still be read; there where words may be damaged.

    Signals:
        finished(): every part was looked at.
    """

    finished = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context.look, gap=8)
        self._context = context
        self._found: list[Check] = []
        self._is_stopped = False
        self._head = Label(context.look, "", "ui.strong", wrap=True)
        self._lines = Group(context.look, gap=6)
        self.rescue = Button(context.look, self.tr("Lock, and see what can still be read"))
        self.rescue.clicked.connect(lambda: context.shell.go("rescue"))
        self.add(self._head)
        self.body.addLayout(left(self.rescue))
        self.add(self._lines)
        self.hide()

    def begin(self) -> None:
        """Check everything, one part after the other, so that what is typed never waits long."""
        self._found, self._is_stopped = [], False
        self._lines.empty()
        self.rescue.hide()
        self._head.setText(self.tr("Checking. You can go on writing."))
        self.show()
        self._next()

    @property
    def found(self) -> list[Check]:
        """What was found so far."""
        return self._found

    @property
    def ok(self) -> bool | None:
        """Whether all was looked at and is well; None before the end."""
        if len(self._found) < len(CHECKS):
            return None
        return not any(one.problems for one in self._found)

    @property
    def is_damaged(self) -> bool:
        """Whether something was found that may have reached what the person wrote."""
        return any(one.problems for one in self._found if one.name in OF_WORDS)

    def stop(self) -> None:
        """Look at no more parts; what was found stays in sight."""
        self._is_stopped = True

    def _next(self) -> None:
        if self._is_stopped:
            self._tell(self.tr("Stopped. This was looked at so far."))
            self.finished.emit()
            return
        if len(self._found) == len(CHECKS):
            self._finish()
            return
        name, store = CHECKS[len(self._found)], self._context.store
        if name == "attachments":
            store.read(check_attachments, self._take, failed=self._fail, owner=self)
        else:
            run: Callable[..., Check] = partial(check, name=name)
            store.with_vault(run, self._take, failed=self._fail, owner=self)

    def _take(self, found: Check) -> None:
        self._found.append(found)
        self._show(found)
        self._next()

    def _show(self, found: Check) -> None:
        look = self._context.look
        well = not found.problems
        line = Group(look, gap=10, flow="across")
        line.add(Icon(look, "check" if well else "triangle-alert", "accent" if well else "danger"))
        looked = self.tr("%n looked at", "", found.count)
        counted = looked.replace(str(found.count), number(found.count))
        said = self.tr("all well") if well else self.tr("%n problems", "", len(found.problems))
        text = f"{check_text(found.name)}: {counted}, {said}"
        line.body.addWidget(Label(look, text, wrap=True), 1)
        self._lines.add(line)
        for problem in found.problems[:_MOST]:
            self._lines.add(Label(look, problem, "ui.small", "danger", wrap=True))

    def _finish(self) -> None:
        problems = sum(len(one.problems) for one in self._found)
        if self.is_damaged:
            said = failure_text(DatabaseDamaged())
        elif problems:
            said = self.tr(
                "%n things are not as they should be. Your entries are untouched. Keep the "
                "backups, and restore the newest one if words are missing.", "", problems,
            )  # fmt: skip
        else:
            said = self.tr("All is well.")
        self._tell(said)
        self.rescue.setVisible(self.is_damaged)
        self.finished.emit()

    def _fail(self, failure: Failure) -> None:
        self._tell(failure_text(failure))
        self.rescue.setVisible(isinstance(failure, DatabaseDamaged))
        self.finished.emit()

    def _tell(self, said: str) -> None:
        self._head.setText(said)
        announce(self, said)
