"""Compare safety numbers: twelve groups of five, read aloud one after the other."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.domain.circles.circle import Person
from app.usecases.circles.port import CirclePort, Numbers
from ui.context import Context
from ui.text import isolated
from ui.views.circle.circle_sheet import CircleSheet
from ui.views.circle.codes import beside, code_view, number_view
from ui.views.circle.scanning import ScanRow
from ui.views.parts import Group, fit_again
from ui.widgets.button import Button
from ui.widgets.labels import Label, Section

_WIDTH = 760


class VerifySheet(CircleSheet):
    """The number of two people; in both windows the same if nobody stands between them.

    Attributes:
        match, differ: the two answers. Neither is chosen before the number is there.
    """

    def __init__(
        self, context: Context, circle: bytes, person: Person, *, changed: bool = False
    ) -> None:
        name = isolated(person.pseudonym)
        title = QCoreApplication.translate("VerifySheet", "Compare numbers with %1")
        super().__init__(context, title.replace("%1", name), width=_WIDTH)
        self._circle, self._person, self._name = circle, person, name
        look = context.look
        if changed:
            news = self.tr("%1 has a new key. It may be a new laptop. Compare anew before you "
                           "share more.")  # fmt: skip
            self.content.add(Label(look, news.replace("%1", name), wrap=True))
        how = self.tr(
            "Call %1 or sit together, and read these groups to each other. In %1's window they are "
            "the same, if nobody stands between you."
        )
        self.content.add(Label(look, how.replace("%1", name), "ui.second", "ink2", wrap=True))
        self.numbers = Group(look, gap=16)
        self.scan = ScanRow(self, self.tr("Or read the code that %1 shows:").replace("%1", name))
        self.scan.read.connect(self._scanned)
        self.scan.hide()
        self.after = Group(look, gap=8)
        self.content.add(self.numbers, self.scan, self.after)
        self.differ = Button(look, self.tr("They differ"), large=True)
        self.match = Button(look, self.tr("They match"), "primary", large=True)
        self.match.setEnabled(False)
        self.differ.setEnabled(False)
        self.match.clicked.connect(lambda: self._confirm(None))
        self.differ.clicked.connect(self._say_what_now)
        self.foot.add(self.differ, self.match)
        self.ask(partial(_verify, circle=circle, person=person.person), self._show)

    # --- inside

    def _show(self, numbers: Numbers) -> None:
        look = self.context.look
        self.grid = number_view(look, self.tr("Safety number"), numbers.number)
        code = code_view(look, self.tr("The number as a QR code"), numbers.code)
        self.numbers.add(beside(look, self.grid, code))
        self.scan.show()
        self.match.setEnabled(True)
        self.differ.setEnabled(True)
        if numbers.compared:
            self.tell(self.tr("You have compared this number before."), "ink2")
        self.grid.setFocus()
        fit_again(self)

    def _scanned(self, code: str) -> None:
        self._confirm(code)

    def _confirm(self, code: str | None) -> None:
        told = self.tr("Noted: you and %1 have the same number.").replace("%1", self._name)

        def done(same: bool) -> None:  # noqa: FBT001 - the answer
            if not same:
                self._say_what_now()
                return
            self.context.store.changed.emit(Changes(circles=True), self)
            self.context.shell.say(told)
            self.accept()

        work = partial(_confirm, circle=self._circle, person=self._person.person, code=code)
        self.ask(work, done)

    def _say_what_now(self) -> None:
        """Say what it may mean, and what to do; nothing is noted and nothing is stopped."""
        look = self.context.look
        self.after.empty()
        self.after.add(Section(look, self.tr("When they differ")))
        for sentence in self._steps():
            self.after.add(Label(look, sentence.replace("%1", self._name), wrap=True))
        self.match.setEnabled(False)
        self.tell(self.tr("Nothing is noted. Share nothing more here for now."), "ink2")
        fit_again(self)

    def _steps(self) -> tuple[str, ...]:
        return (
            self.tr("Somebody may stand between you, or one of you looks at somebody else's number "
                    "or has not heard of a new key yet."),
            self.tr("Both of you wait until your journals have the newest, open this again, and "
                    "read once more."),
            self.tr("If they still differ, ask %1 in another way, not through this circle, and let "
                    "a steward know."),
        )  # fmt: skip


class CircleNumberSheet(CircleSheet):
    """The number of the whole circle, which everybody sees who is at the same point of it."""

    def __init__(self, context: Context, circle: bytes, name: str) -> None:
        title = QCoreApplication.translate("CircleNumberSheet", "The number of %1")
        super().__init__(context, title.replace("%1", isolated(name)), width=_WIDTH)
        look = context.look
        how = self.tr(
            "When all of you are together or in one call: everybody sees these groups, if all "
            "have just synced. It changes with each change of the circle, so nothing is noted."
        )
        self.content.add(Label(look, how, "ui.second", "ink2", wrap=True))
        self.numbers = Group(look, gap=16)
        self.content.add(self.numbers)
        close = Button(look, self.tr("Close"), large=True)
        close.clicked.connect(self.reject)
        self.foot.add(close)
        self.ask(partial(_verify, circle=circle, person=None), self._show)

    def _show(self, numbers: Numbers) -> None:
        look = self.context.look
        grid = number_view(look, self.tr("The number of the circle"), numbers.number)
        self.numbers.add(beside(look, grid))
        grid.setFocus()
        fit_again(self)


def open_verify(
    context: Context, circle: bytes, person: Person, *, changed: bool = False
) -> QWidget:
    """Open the comparing of numbers with somebody."""
    sheet = VerifySheet(context, circle, person, changed=changed)
    context.shell.overlay(sheet)
    return sheet


def _verify(port: CirclePort, circle: bytes, person: bytes | None) -> Numbers:
    return port.verify(circle, person)


def _confirm(port: CirclePort, circle: bytes, person: bytes, code: str | None) -> bool:
    return port.confirm(circle, person, code)
