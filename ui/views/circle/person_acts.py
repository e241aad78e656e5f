"""What can be done with somebody of the circle: compare, note, quieten, and what stewards do."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.changes import Changes
from app.domain.circles.circle import Person
from app.usecases.circles.port import CirclePort
from app.usecases.circles.quieten import block, mute, note_on_person
from ui.context import Context
from ui.text import failure_text, isolated, unmarked
from ui.views.asking import ask
from ui.views.circle.leaving import open_leave
from ui.views.circle.person_row import AWAY_DAYS, Standing, silent_days
from ui.views.circle.renaming import open_rename
from ui.views.circle.stewarding import open_succession
from ui.views.circle.verifying import open_verify
from ui.views.parts import LongOverlay
from ui.widgets.button import Button
from ui.widgets.labels import Label
from ui.widgets.lines import LinesField

T = TypeVar("T")


class PersonActs(QObject):
    """The menu of somebody's row, and what each line of it does.

    Attributes:
        menu: the one that is open, or was last.
        me, steward: this person's id, and whether they are one.
        people: everybody in the circle.
    """

    def __init__(self, context: Context, circle: bytes, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._circle, self._window = context, circle, window
        self.menu: QMenu | None = None
        self.steward = False  # whether this person is one
        self.people: tuple[Person, ...] = ()
        self.me = b""

    def open_menu(self, standing: Standing, button: QWidget) -> None:
        """Open the menu below its button."""
        self.menu = self.menu_of(standing)
        self.menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def menu_of(self, standing: Standing) -> QMenu:
        """Return the menu, which deletes itself when it closes."""
        menu = QMenu(self._window)
        menu.setAccessibleName(self.tr("What can be done"))
        if standing.is_self:
            self._add_own(menu)
        else:
            self._add_between(menu, standing)
            self._add_stewards(menu, standing)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    # --- the lines

    def _add(self, menu: QMenu, icon: str, words: str, act: Callable[[], object]) -> None:
        action = menu.addAction(self._context.look.icon(icon), words)
        action.triggered.connect(lambda _=False: act())

    def _add_own(self, menu: QMenu) -> None:
        context, circle = self._context, self._circle
        self._add(menu, "square-pen", self.tr("Change what I am called…"),
                  lambda: open_rename(context, circle))  # fmt: skip
        stewards = [one for one in self.people if one.steward]
        if self.steward and len(stewards) > 1:
            self._add(menu, "users-round", self.tr("Be a steward no longer…"), self._step_down)
        menu.addSeparator()
        self._add(menu, "log-out", self.tr("Leave the circle…"),
                  lambda: open_leave(context, circle))  # fmt: skip

    def _add_between(self, menu: QMenu, standing: Standing) -> None:
        context, circle, person = self._context, self._circle, standing.person
        anew = self.tr("Compare numbers anew") if standing.changed else self.tr("Compare numbers")
        self._add(menu, "shield-check", anew,
                  partial(open_verify, context, circle, person,
                          changed=standing.changed))  # fmt: skip
        self._add(menu, "lock-keyhole", self.tr("A note that only I see…"),
                  lambda: context.shell.overlay(NoteSheet(context, person)))  # fmt: skip
        menu.addSeparator()
        words = self.tr("Mute no longer") if person.muted else self.tr("Mute")
        self._add(menu, "moon", words, lambda: self._mute(person))
        words = self.tr("Block no longer") if person.blocked else self.tr("Block…")
        self._add(menu, "minus", words, lambda: self._block(person))

    def _add_stewards(self, menu: QMenu, standing: Standing) -> None:
        person = standing.person
        days = silent_days(person, self._context.today(), self._context.zone())
        if person.steward and days is not None and days >= AWAY_DAYS:
            menu.addSeparator()
            self._add(menu, "users-round", self.tr("Vote for somebody in their place…"),
                      partial(open_succession, self._context, self._circle, person,
                              self.people))  # fmt: skip
        if not self.steward:
            return
        menu.addSeparator()
        if person.steward:
            self._add(menu, "users-round", self.tr("Take the role of steward…"),
                      lambda: self._ask_to_demote(person))  # fmt: skip
        else:
            self._add(menu, "users-round", self.tr("Make them a steward…"),
                      lambda: ask_to_promote(self._context, self._circle, person))  # fmt: skip
        self._add(menu, "log-out", self.tr("Remove from the circle…"),
                  lambda: self._ask_to_remove(person))  # fmt: skip

    # --- for this person alone

    def _mute(self, person: Person) -> None:
        name, on, circle = isolated(person.pseudonym), not person.muted, self._circle
        told = self.tr("%1 is muted: what they write is folded.") if on else self.tr(
            "%1 is muted no longer."
        )  # fmt: skip
        self._write(lambda tx: mute(tx, circle, person.person, on=on), told.replace("%1", name))

    def _block(self, person: Person) -> None:
        name, circle = isolated(person.pseudonym), self._circle
        if person.blocked:
            told = self.tr("%1 is blocked no longer.").replace("%1", name)
            self._write(lambda tx: block(tx, circle, person.person, on=False), told)
            return
        told = self.tr("Nothing of %1 is shown any more.").replace("%1", name)
        ask(
            self._context, self.tr("Block %1").replace("%1", name),
            [self.tr("You see nothing that they write. It is kept, and there again when you block "
                     "them no longer."),
             self.tr("Nobody is told. They still read what you share with everybody.")],
            self.tr("Block them"),
            lambda: self._write(lambda tx: block(tx, circle, person.person, on=True), told),
        )  # fmt: skip

    def _write(self, work: Callable[..., Changes], told: str) -> None:
        self._context.store.write(work, lambda _: self._context.shell.say(told))

    # --- what stewards do

    def _step_down(self) -> None:
        context, circle = self._context, self._circle
        ask(
            context, self.tr("Be a steward no longer"),
            [self.tr("You stay in the circle. The other stewards go on, and everybody sees that "
                     "you stepped down.")],
            self.tr("Step down"),
            lambda: run(context, partial(_set_role, circle=circle, person=self.me, steward=False),
                        self.tr("You are a steward no longer.")),
            danger=False,
        )  # fmt: skip

    def _ask_to_demote(self, person: Person) -> None:
        context, circle, name = self._context, self._circle, isolated(person.pseudonym)
        told = self.tr("%1 is a steward no longer.").replace("%1", name)
        ask(
            context, self.tr("Take the role of steward from %1").replace("%1", name),
            [self.tr("They stay in the circle as a member. Everybody sees that it was you.")],
            self.tr("Take the role"),
            lambda: run(context, partial(_set_role, circle=circle, person=person.person,
                                         steward=False), told),
        )  # fmt: skip

    def _ask_to_remove(self, person: Person) -> None:
        context, circle, name = self._context, self._circle, isolated(person.pseudonym)
        told = self.tr("%1 was removed, and every key was changed.").replace("%1", name)
        ask(
            context, self.tr("Remove %1 from the circle").replace("%1", name),
            [self.tr("Every key changes at once. They read nothing that is said from now on, and "
                     "cannot come back by themselves."),
             self.tr("They keep what they have. It cannot be taken from them."),
             self.tr("Everybody sees that it was you. Talk with them first, if that is safe.")],
            self.tr("Remove %1").replace("%1", unmarked(name)),
            lambda: run(context, partial(_remove, circle=circle, person=person.person), told),
        )  # fmt: skip


class NoteSheet(LongOverlay):
    """A few words on somebody that never leave this journal."""

    def __init__(self, context: Context, person: Person) -> None:
        name = isolated(person.pseudonym)
        title = QCoreApplication.translate("NoteSheet", "A note on %1").replace("%1", name)
        super().__init__(context.look, title, width=480)
        self._context, self._person = context, person
        look = context.look
        about = self.tr("Only you see it. It never leaves this journal.")
        self.words = LinesField(look, title, lines=3)
        self.words.setText(person.note)
        self.content.add(Label(look, about, "ui.second", "ink2", wrap=True), self.words)
        leave = Button(look, self.tr("Not now"), large=True)
        self.save = Button(look, self.tr("Keep the note"), "primary", large=True)
        leave.clicked.connect(self.reject)
        self.save.clicked.connect(self.keep)
        self.foot.add(leave, self.save)
        context.preferences.keys.bind("primary", self, self.keep)

    def keep(self) -> None:
        """Keep what stands there; nothing takes the note away."""
        person, words = self._person, self.words.text().strip()
        self._context.store.write(
            lambda tx: note_on_person(tx, person.circle, person.person, words)
        )
        self.accept()


def ask_to_promote(context: Context, circle: bytes, person: Person) -> None:
    """Ask, then make somebody a steward."""
    say, name = QCoreApplication.translate, isolated(person.pseudonym)
    told = say("PersonActs", "%1 is a steward now.").replace("%1", name)
    sentences = [
        say("PersonActs", "A steward can hide posts for everybody, let threads rest, remove "
                          "people, change the agreement, and make others stewards. All see who did "
                          "it."),
        say("PersonActs", "Ask %1 first whether they would like that.").replace("%1", name),
    ]  # fmt: skip
    ask(
        context, say("PersonActs", "Make %1 a steward").replace("%1", name), sentences,
        say("PersonActs", "Make them a steward"),
        lambda: run(context, partial(_set_role, circle=circle, person=person.person, steward=True),
                    told),
        danger=False,
    )  # fmt: skip


def run(context: Context, work: Callable[[CirclePort], T], told: str) -> None:
    """Have the engine do something; say at the foot that it is done, or at the top why not."""
    context.circles.ask(
        work,
        lambda _: context.shell.say(told),
        failed=lambda failure: context.shell.warn(failure_text(failure)),
    )


def _set_role(port: CirclePort, circle: bytes, person: bytes, *, steward: bool) -> None:
    port.set_role(circle, person, steward=steward)


def _remove(port: CirclePort, circle: bytes, person: bytes) -> None:
    port.remove(circle, person)
