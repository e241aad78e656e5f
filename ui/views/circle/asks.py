"""What the circle asks of this person, below its name: one sentence and one button each."""

from dataclasses import dataclass
from enum import Enum, auto
from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTimer, Signal

from app.domain.circles.circle import Circle, CircleState
from app.usecases.circles.port import CirclePort
from ui.context import Context
from ui.text import filled, isolated
from ui.views.circle.stewarding import SECOND_FROM
from ui.views.parts import Group
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.labels import Icon, Label

_SOON = 250  # milliseconds in which several changes are asked about once


class Wanted(Enum):
    """What a button opens."""

    ADMIT = auto()
    ALONE = auto()
    AGREE = auto()
    COMPARE = auto()
    SECOND = auto()


_ICONS = {
    Wanted.ADMIT: "user-round",
    Wanted.ALONE: "user-round",
    Wanted.AGREE: "scroll-text",
    Wanted.COMPARE: "shield-check",
    Wanted.SECOND: "users-round",
}


@dataclass(frozen=True, slots=True)
class Ask:
    """One thing that is asked.

    Attributes:
        names: whom it is about. person: whose numbers are to be compared; empty for nobody.
    """

    wanted: Wanted
    names: tuple[str, ...] = ()
    person: bytes = b""


def asks_of(port: CirclePort, circle: bytes) -> tuple[Ask, ...]:
    """Return what a circle asks of this person; no relay is asked.

    Raises:
        Failure: there is no place in the circle now.
    """
    found: list[Ask] = []
    waiting = [one.pseudonym for one in port.waiting(circle, look=False)]
    back = [one.pseudonym for one in port.readmissions(circle)]
    if waiting or back:
        found.append(Ask(Wanted.ADMIT, (*waiting, *back)))
    people = port.members(circle)
    if len(people) == 1 and not found:
        found.append(Ask(Wanted.ALONE))
    me = next((one for one in people if one.is_self), None)
    if me is not None and me.agreed < port.rules(circle)[1]:
        found.append(Ask(Wanted.AGREE))
    found += [Ask(Wanted.COMPARE, (one.pseudonym,), one.id) for one in people if one.changed]
    stewards = [one for one in people if one.role == "steward"]
    if stewards == [me] and len(people) >= SECOND_FROM:
        found.append(Ask(Wanted.SECOND))
    return tuple(found)


class CircleAsks(Group):
    """The lines; hidden while nothing is asked.

    Signals:
        wanted(object): a button was pressed; its `Ask`.
    """

    wanted = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__(context.look, gap=8, margins=(0, 4, 0, 8))
        self._context = context
        self._circle: Circle | None = None
        self._shown: tuple[Ask, ...] = ()
        self.buttons: list[Button] = []
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._ask)
        self.hide()

    def show_circle(self, circle: Circle) -> None:
        """Ask soon what this circle asks."""
        if self._circle is None or self._circle.id != circle.id:
            self._show(circle.id, ())
        self._circle = circle
        if circle.state is CircleState.MEMBER:
            self._soon.start()
        else:
            self._show(circle.id, ())

    def clear(self) -> None:
        """Drop every name."""
        self._soon.stop()
        self._circle, self._shown, self.buttons = None, (), []
        self.empty()
        self.hide()

    # --- inside

    def _ask(self) -> None:
        if self._circle is not None and self._context.store.is_open:
            circle = self._circle.id
            self._context.circles.ask(
                partial(asks_of, circle=circle), partial(self._show, circle),
                failed=lambda _: None, owner=self,
            )  # fmt: skip

    def _show(self, circle: bytes, asks: tuple[Ask, ...]) -> None:
        if asks == self._shown or (self._circle is not None and self._circle.id != circle):
            return
        look, new = self._context.look, set(asks) - set(self._shown)
        self._shown = asks
        self.empty()
        self.buttons = []
        for one in asks:
            row = Group(look, gap=12, flow="across")
            sentence = sentence_of(one)
            row.body.addWidget(
                Icon(look, _ICONS[one.wanted], "lamp"), 0, Qt.AlignmentFlag.AlignVCenter
            )
            words = Label(look, sentence, "ui.second", wrap=True)
            row.body.addWidget(words, 1, Qt.AlignmentFlag.AlignVCenter)
            button = Button(look, action_of(one))
            button.setAccessibleDescription(sentence)
            button.clicked.connect(lambda _=False, one=one: self.wanted.emit(one))
            row.body.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
            self.buttons.append(button)
            self.add(row)
            if one in new:
                announce(self, sentence)
        self.setVisible(bool(asks))


def sentence_of(ask: Ask) -> str:
    """Return what is asked, in one sentence."""
    say, count = QCoreApplication.translate, len(ask.names)
    names = QLocale().createSeparatedList([isolated(name) for name in ask.names])
    waits = say("Asks", "%1 waits to be let in.")
    if count > 1:
        waits = say("Asks", "%1 wait to be let in.", "", count)
    text = {
        Wanted.ADMIT: waits,
        Wanted.ALONE: say("Asks", "Nobody else is here yet. What you share with each other stands "
                                  "below, the newest first."),
        Wanted.AGREE: say("Asks", "What you agreed on has changed since you accepted it."),
        Wanted.COMPARE: say("Asks", "%1 has a new key. It may be a new laptop. Compare numbers "
                                    "before you share more."),
        Wanted.SECOND: say("Asks", "Before a sixth person can come in, the circle needs a second "
                                   "steward."),
    }[ask.wanted]  # fmt: skip
    return filled(text, names)


def action_of(ask: Ask) -> str:
    """Return what the button says."""
    say = QCoreApplication.translate
    return {
        Wanted.ADMIT: say("Asks", "See who it is"),
        Wanted.ALONE: say("Asks", "Invite someone"),
        Wanted.AGREE: say("Asks", "Read it"),
        Wanted.COMPARE: say("Asks", "Compare numbers"),
        Wanted.SECOND: say("Asks", "Choose one"),
    }[ask.wanted]
