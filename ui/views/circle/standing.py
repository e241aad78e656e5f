"""How a circle stands with its relay, in one sentence and with at most one button."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, Qt, Signal

from app.domain.circles.circle import OVER, Circle, CircleState
from app.usecases.circles.port import Progress
from ui.text import isolated, number
from ui.theme.look import Look
from ui.views.parts import Group
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.labels import Icon, Label

_LONG = 20  # entries from which on fetching is worth a word


class Way(Enum):
    """What the button does."""

    NONE = auto()
    LOOK = auto()
    ASK_BACK = auto()
    REPAIR = auto()
    RESOLVE = auto()


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a circle's way to the others.

    Attributes:
        waiting: so many of one's own posts have not gone out.
        steward: whether this person is one.
        live: whether Lamplit stays in touch by itself.
        progress: how far a long round has come, or None.
    """

    circle: Circle
    waiting: int = 0
    steward: bool = False
    live: bool = True
    progress: Progress | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """What is said.

    Attributes:
        icon: beside the sentence; empty for nothing to say at all.
        sentence: what is going on, and what is safe.
        action: the button's words, or empty.
        way: what it does.
    """

    icon: str = ""
    sentence: str = ""
    action: str = ""
    way: Way = Way.NONE


def standing_of(facts: Facts) -> Standing:
    """Say how a circle stands; nothing where all is well."""
    say = QCoreApplication.translate
    circle, state = facts.circle, facts.circle.state
    progress = facts.progress
    if progress is not None and progress.of - progress.done > 0 and progress.of >= _LONG:
        text = say("Standing", "Fetching %1 posts, %2 read so far.")
        return Standing(
            "download", text.replace("%1", number(progress.of)).replace("%2", number(progress.done))
        )
    if state is not CircleState.MEMBER:
        return _apart(facts)
    sent = waiting_text(facts.waiting)
    if circle.trouble:
        return Standing(
            "wifi-off", f"{circle.trouble} {sent}".strip(), say("Standing", "Try now"), Way.LOOK
        )
    if not facts.live:
        return Standing("wifi-off", say("Standing", "Lamplit looks for news only when you ask."),
                        say("Standing", "Look now"), Way.LOOK)  # fmt: skip
    return Standing("clock", sent) if facts.waiting else Standing()


def _apart(facts: Facts) -> Standing:
    """Say what is going on where one is not simply in the circle."""
    say, state = QCoreApplication.translate, facts.circle.state
    sentence = _SENTENCES[state]().replace("%1", isolated(facts.circle.name))
    if state in {CircleState.FOUNDING, CircleState.JOINING}:
        sentence = f"{sentence} {facts.circle.trouble}".strip()
        return Standing("clock", sentence, say("Standing", "Try now"), Way.LOOK)
    if state is CircleState.WAITING:
        return Standing("clock", sentence)
    if state in OVER:
        return Standing("door-open", sentence)
    if state is CircleState.STUCK and facts.steward:
        return Standing("triangle-alert", sentence, say("Standing", "Mend it"), Way.REPAIR)
    if state is CircleState.FORKED and facts.steward:
        action = say("Standing", "The history here holds")
        return Standing("triangle-alert", sentence, action, Way.RESOLVE)
    icon = "archive-restore" if state is CircleState.RESYNC else "triangle-alert"
    return Standing(icon, sentence, say("Standing", "Ask for my place"), Way.ASK_BACK)


def _founding() -> str:
    return QCoreApplication.translate(
        "Standing", "This circle is being made at its relay. It goes on by itself."
    )


def _joining() -> str:
    return QCoreApplication.translate("Standing", "Your wish to join is on its way.")


def _waiting() -> str:
    return QCoreApplication.translate(
        "Standing", "You have asked to join. Somebody in the circle lets you in."
    )


def _resync() -> str:
    return QCoreApplication.translate(
        "Standing",
        "This journal was restored or copied, so its place in %1 is not safe any more. The others "
        "can give it back. Nothing is sent before.",
    )


def _stuck() -> str:
    return QCoreApplication.translate(
        "Standing",
        "The relay cannot go on from where this circle is. Nothing is lost; what you write is kept "
        "here.",
    )


def _forked() -> str:
    return QCoreApplication.translate(
        "Standing",
        "The relay has shown members of %1 different histories. A steward says which one holds.",
    )


def _left() -> str:
    return QCoreApplication.translate("Standing", "You left %1. What you received is still here.")


def _removed() -> str:
    return QCoreApplication.translate(
        "Standing", "You are no longer in %1. What you received is still here."
    )


_SENTENCES = {
    CircleState.FOUNDING: _founding,
    CircleState.JOINING: _joining,
    CircleState.WAITING: _waiting,
    CircleState.RESYNC: _resync,
    CircleState.STUCK: _stuck,
    CircleState.FORKED: _forked,
    CircleState.LEFT: _left,
    CircleState.REMOVED: _removed,
}


def waiting_text(count: int) -> str:
    """Return how many posts wait to go out; empty for none."""
    if not count:
        return ""
    return QCoreApplication.translate("Standing", "%n post(s) will go out when it can.", "", count)


class StandingLine(Group):
    """The sentence and its button, calm; hidden where there is nothing to say.

    Signals:
        taken(Way): the button was pressed.
    """

    taken = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=12, margins=(0, 8, 0, 12), flow="across")
        self._standing = Standing()
        self._icon = Icon(look, "clock")
        self.words = Label(look, "", "ui.second", "ink2", wrap=True)
        self.button = Button(look, "")
        self.body.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.words, 1)
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self.button.clicked.connect(lambda: self.taken.emit(self._standing.way))
        self.hide()

    def show_standing(self, standing: Standing) -> None:
        """Say it, and speak it to those who listen; an empty one hides the line."""
        if standing == self._standing:
            return
        self._standing = standing
        self.setVisible(bool(standing.sentence))
        if not standing.sentence:
            return
        self._icon.set_icon(standing.icon, "ink2")
        self.words.setText(standing.sentence)
        self.button.setText(standing.action)
        self.button.setVisible(bool(standing.action))
        announce(self, standing.sentence)
