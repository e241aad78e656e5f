"""Take another pseudonym in a circle."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from app.domain.circles.circle import Circle
from app.domain.circles.names import name_flags
from app.usecases.circles.port import CirclePort
from app.vault.transaction import Transaction
from ui.context import Context
from ui.text import isolated
from ui.views.circle.circle_sheet import CircleSheet
from ui.views.circle.words import flag_text
from ui.views.parts import fit_again
from ui.widgets.button import Button
from ui.widgets.fields import Labelled, TextField


class RenameSheet(CircleSheet):
    """What one is called in this circle; what is odd about the name is said, not refused.

    Attributes:
        name: the field. save: takes the name.
    """

    def __init__(self, context: Context, circle: Circle, others: tuple[str, ...]) -> None:
        title = QCoreApplication.translate("RenameSheet", "What you are called in %1")
        super().__init__(context, title.replace("%1", isolated(circle.name)), width=480)
        self._circle, self._others = circle, others
        look = context.look
        self.name = TextField(look, self.tr("What you are called there"))
        self.name.setText(circle.pseudonym)
        self.name.selectAll()
        self._labelled = Labelled(look, self.tr("What you are called there"), self.name)
        self.content.add(self._labelled)
        leave = Button(look, self.tr("Not now"), large=True)
        self.save = Button(look, self.tr("Take this name"), "primary", large=True)
        self.foot.add(leave, self.save)
        leave.clicked.connect(self.reject)
        self.save.clicked.connect(self.take)
        self.name.returnPressed.connect(self.take)
        self.name.textChanged.connect(self._flag)
        self._flag(circle.pseudonym)

    def take(self) -> None:
        """Take the name that stands there."""
        name = self.name.text().strip()
        if not name:
            self.tell(self.tr("Say what you are called there."))
        elif name == self._circle.pseudonym:
            self.reject()
        else:
            self.ask(partial(_rename, circle=self._circle.id, name=name), self._taken)

    def _taken(self, _: object) -> None:
        self.context.shell.say(self.tr("The others see the new name now."))
        self.accept()

    def _flag(self, name: str) -> None:
        flags = name_flags(name.strip(), self._others) if name.strip() else ()
        self._labelled.set_help(
            " ".join(map(flag_text, flags))
            or self.tr("The others see it with the next sync, also on what you said before.")
        )
        fit_again(self)


def open_rename(context: Context, circle: bytes) -> None:
    """Open it with the name as it is."""

    def read(tx: Transaction) -> tuple[Circle, tuple[str, ...]]:
        found = tx.circles.get(circle)
        people = tx.circle_people.of(circle)
        others = (one.pseudonym for one in people if one.present and one.person != found.me)
        return found, tuple(others)

    def show(state: tuple[Circle, tuple[str, ...]]) -> None:
        context.shell.overlay(RenameSheet(context, *state))

    context.store.read(read, show)


def _rename(port: CirclePort, circle: bytes, name: str) -> None:
    port.rename(circle, name)
