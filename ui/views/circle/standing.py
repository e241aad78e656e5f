"""How a circle stands with its relay, in one sentence and with at most one button."""

from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, Qt, Signal

from app.domain.circles import troubles
from app.domain.circles.circle import OVER, Circle, CircleState
from app.domain.circles.troubles import NEVER_IN, OFFLINE
from app.domain.when import from_millis
from app.usecases.circles.port import Progress
from ui.text import filled, isolated, moment_text, number
from ui.theme.look import Look
from ui.views.circle.troubles import is_away, is_holder_gone, trouble_text
from ui.views.parts import Group
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.labels import Icon, Label

_BESIDE = 7
_LONG = 20  # entries from which on fetching is worth a word


class Way(Enum):
    """What the button does."""

    NONE = auto()
    LOOK = auto()
    ASK_BACK = auto()
    GO_BACK = auto()
    REPAIR = auto()
    UNDO_MOVE = auto()
    RESOLVE = auto()
    JOIN = auto()
    FORGET = auto()
    SHARE_ANEW = auto()
    NOTED = auto()


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a circle's way to the others.

    Attributes:
        waiting: so many of one's own posts have not gone out.
        steward: whether this person is one.
        live: whether Lamplit stays in touch by itself.
        progress: how far a long round has come, or None.
        note: what the engine had to say once and nobody has noted yet, or empty.
        contact: when the relay was last reached, as a sentence, or empty.
        undoable: whether a move that leads nowhere from here may be undone by now.
    """

    circle: Circle
    waiting: int = 0
    steward: bool = False
    live: bool = True
    progress: Progress | None = None
    note: str = ""
    contact: str = ""
    undoable: bool = False


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
        return Standing("download", filled(text, number(progress.of), number(progress.done)))
    if state is not CircleState.MEMBER:
        return _not_in(facts)
    sent = waiting_text(facts.waiting)
    goes_on = circle.trouble in _IN_TWO_PLACES
    if circle.trouble and not (goes_on and facts.note):
        return _troubled(facts, sent)
    if facts.note:
        way = Way.SHARE_ANEW if is_holder_gone(facts.note) else Way.NOTED
        return _standing("info", trouble_text(facts.note), way)
    if not facts.live:
        only = say("Standing", "Lamplit looks for news only when you ask.")
        return _standing("wifi-off", f"{only} {sent}".strip(), Way.LOOK)
    return Standing("clock", sent) if facts.waiting else Standing()


def _troubled(facts: Facts, sent: str) -> Standing:
    """Say what is in the way of somebody who is in the circle, or what they should know."""
    circle = facts.circle
    is_known = circle.trouble in OFFLINE and circle.last_synced_at is not None
    told = [trouble_text(circle.trouble), facts.contact if is_known else "", sent]
    way = _IN_TWO_PLACES.get(circle.trouble)
    icon = "wifi-off" if way is None else "triangle-alert"
    return _standing(icon, " ".join(part for part in told if part), way or Way.LOOK)


def _not_in(facts: Facts) -> Standing:
    """Say what is going on where one is not simply in the circle."""
    circle, state = facts.circle, facts.circle.state
    told = trouble_text(circle.trouble) if circle.trouble else ""
    if state in OVER:
        if circle.trouble in NEVER_IN:
            return _standing("door-open", told, Way.JOIN)
        return _standing("door-open", _named(state, circle.name), Way.FORGET)
    if circle.trouble in OFFLINE:
        return _standing("wifi-off", told, Way.LOOK)
    if state in {CircleState.FOUNDING, CircleState.JOINING, CircleState.WAITING}:
        own = told if state is CircleState.WAITING and told else _named(state, circle.name)
        also = "" if own == told else told
        return _standing("clock", f"{own} {also}".strip(), Way.LOOK)
    sentence = told or _named(state, circle.name)
    for_steward, for_others = _MENDING.get(circle.trouble, _USUAL[state])
    if is_away(circle.trouble):
        for_steward, for_others = Way.UNDO_MOVE if facts.undoable else Way.LOOK, Way.LOOK
    icon = "archive-restore" if state is CircleState.RESYNC else "triangle-alert"
    return _standing(icon, sentence, for_steward if facts.steward else for_others)


def _standing(icon: str, sentence: str, way: Way) -> Standing:
    return Standing(icon, sentence, _ACTIONS[way](), way)


_LOOK_ONLY = (Way.LOOK, Way.LOOK)
_BACK_ONLY = (Way.ASK_BACK, Way.ASK_BACK)

#: A circle that goes on in two places holds nothing up; what stands there may stay for long.
_IN_TWO_PLACES = {
    troubles.APART: Way.GO_BACK,
    troubles.AWAITED_THERE: Way.LOOK,
    troubles.NOBODY_THERE: Way.LOOK,
}
#: What helps against what is in the way: for a steward, and for everybody else.
_MENDING = {
    troubles.SPOILT: (Way.REPAIR, Way.ASK_BACK),
    troubles.NEWER: (Way.REPAIR, Way.LOOK),
    troubles.RESTORED: (Way.REPAIR, Way.LOOK),
    troubles.FORGOTTEN: (Way.REPAIR, Way.ASK_BACK),
    troubles.UNREAD: _LOOK_ONLY,
    troubles.PASSED: _BACK_ONLY,
    troubles.STRANGE: _LOOK_ONLY,
    troubles.TOO_LATE: _BACK_ONLY,
    troubles.COPIED: _BACK_ONLY,
    troubles.TAKEN: _BACK_ONLY,
    troubles.ANOTHER: _BACK_ONLY,
    troubles.MOVED: _LOOK_ONLY,
    troubles.AWAITED: _LOOK_ONLY,
    troubles.UNANSWERED: _LOOK_ONLY,
    troubles.BOXES_FULL: _LOOK_ONLY,
    troubles.BOXES_GONE: _LOOK_ONLY,
}
_USUAL = {
    CircleState.RESYNC: _BACK_ONLY,
    CircleState.STUCK: (Way.REPAIR, Way.ASK_BACK),
    CircleState.FORKED: (Way.RESOLVE, Way.ASK_BACK),
}


# --- buttons


def _look() -> str:
    return QCoreApplication.translate("Standing", "Look now")


def _ask_back() -> str:
    return QCoreApplication.translate("Standing", "Ask for my place")


def _go_back() -> str:
    return QCoreApplication.translate("Standing", "Ask to go back")


def _repair() -> str:
    return QCoreApplication.translate("Standing", "Mend it")


def _undo_move() -> str:
    return QCoreApplication.translate("Standing", "Undo the move")


def _resolve() -> str:
    return QCoreApplication.translate("Standing", "The history here holds")


def _join() -> str:
    return QCoreApplication.translate("Standing", "Use another invite")


def _forget() -> str:
    return QCoreApplication.translate("Standing", "Delete it here")


def _share_anew() -> str:
    return QCoreApplication.translate("Standing", "Make them anew")


def _note() -> str:
    return QCoreApplication.translate("Standing", "Noted")


_ACTIONS = {
    Way.LOOK: _look,
    Way.ASK_BACK: _ask_back,
    Way.GO_BACK: _go_back,
    Way.REPAIR: _repair,
    Way.UNDO_MOVE: _undo_move,
    Way.RESOLVE: _resolve,
    Way.JOIN: _join,
    Way.FORGET: _forget,
    Way.SHARE_ANEW: _share_anew,
    Way.NOTED: _note,
}


# --- states


def _named(state: CircleState, name: str) -> str:
    return filled(_SENTENCES[state](), isolated(name))


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


def contact_text(circle: Circle, zone: str, today: date) -> str:
    """Return when the relay was last reached."""
    if circle.last_synced_at is None:
        return QCoreApplication.translate("Standing", "No contact yet.")
    when = moment_text(from_millis(circle.last_synced_at), zone, today)
    return QCoreApplication.translate("Standing", "Last contact: %1.").replace("%1", when)


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
        # The first line stands beside the words of the button.
        told = Group(look, gap=12, margins=(0, _BESIDE, 0, 0), flow="across")
        told.body.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        told.body.addWidget(self.words, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(told, 1)
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
