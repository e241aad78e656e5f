"""The engine's sentences without a name in them, in the window's words."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.domain.circles import troubles


def _spoilt() -> str:
    return QCoreApplication.translate(
        "Trouble",
        "An entry of this circle leads nowhere here. Nothing is lost. Where everybody is held up, "
        "a steward mends it; where the others go on, they can let you in again.",
    )


def _newer() -> str:
    return QCoreApplication.translate(
        "Trouble",
        "Something in this circle was made by a newer Lamplit. Update it here, and the circle goes "
        "on. If nobody has a newer one, a steward can mend it after two weeks.",
    )


def _restored() -> str:
    return QCoreApplication.translate(
        "Trouble",
        "The relay was put back from a backup and waits for a steward to mend this circle. What "
        "you write is kept here until then.",
    )


def _forgotten() -> str:
    return QCoreApplication.translate(
        "Trouble",
        "The relay no longer knows where this circle has come to. A steward can mend that; "
        "otherwise the others can let you in again.",
    )


def _unread() -> str:
    return QCoreApplication.translate(
        "Trouble",
        "There is something in this circle that is not read here yet, and mending would undo it. "
        "Look for news first, and mend only what is still in the way then.",
    )


def _passed() -> str:
    return QCoreApplication.translate(
        "Trouble",
        "The others have gone on from another place than this journal's. They can let you in "
        "again; what only you have goes out again then.",
    )


def _strange() -> str:
    return QCoreApplication.translate(
        "Trouble",
        "The relay shows a history of this circle that this journal never saw, so it cannot be "
        "mended from here. Another steward may be able to. If nobody can, begin the circle anew, "
        "best at another relay; what you have stays here.",
    )


def _too_late() -> str:
    return QCoreApplication.translate(
        "Trouble",
        "You were away for longer than the relay keeps things, so some cannot be read any more. "
        "The others can let you in again.",
    )


def _copied() -> str:
    return QCoreApplication.translate(
        "Trouble",
        "This journal was restored, or used as a copy somewhere else, so its place in the circle "
        "is not safe any more. The others can give it back. Nothing is sent before.",
    )


def _taken() -> str:
    return QCoreApplication.translate(
        "Trouble",
        "Your place in this circle went to another copy of this journal, which asked for it. If "
        "that was not you, tell the others. They can give it back to this one.",
    )


def _forked() -> str:
    return QCoreApplication.translate(
        "Trouble",
        "The relay has shown members of this circle different histories. A steward says which one "
        "holds; whoever was shown the other one asks to be let in again.",
    )


def _another() -> str:
    return QCoreApplication.translate(
        "Trouble",
        "The relay shows another history of this circle than before, so nothing of it is believed. "
        "It may end by itself; if not, the others can let you in again.",
    )


def _changed() -> str:
    return QCoreApplication.translate(
        "Trouble",
        "The relay has shown another history of this circle than it shows now, so it is not "
        "honest. What you said meanwhile goes out again; what you read stays here.",
    )


def later() -> str:
    """Say that something is done once the relay is reached."""
    return QCoreApplication.translate("Trouble", "It is done as soon as the relay is reached.")


def _removed() -> str:
    return QCoreApplication.translate(
        "Trouble", "You are no longer in this circle. What you received is still here."
    )


def _in_circles() -> str:
    return QCoreApplication.translate(
        "Trouble",
        "The relay says again and again that something new is there, and shows nothing. It is "
        "broken or not honest; your words wait here.",
    )


def _let_go() -> str:
    return QCoreApplication.translate(
        "Trouble",
        "The relay let go of something that you shared, though you did not take it back. It is "
        "kept here, and said again to whoever asks.",
    )


def _outrun() -> str:
    return QCoreApplication.translate(
        "Trouble",
        "Others in this circle were faster each time. Nothing is lost: it goes out by itself.",
    )


def _not_yet() -> str:
    return QCoreApplication.translate(
        "Trouble",
        "This circle was moved to another relay, where the others may be already. A steward can "
        "undo that after two weeks, if nobody can get there.",
    )


def _apart() -> str:
    return QCoreApplication.translate(
        "Trouble",
        "Where this circle was before it moved, the move does not hold any more: whoever has not "
        "come may go on there without you. Ask them. You can ask to go back, and what you said "
        "here comes along; or stay, if you miss nobody.",
    )


def _awaited_there() -> str:
    return QCoreApplication.translate(
        "Trouble",
        "You have asked to go back to where this circle was before it moved. Until somebody there "
        "lets you in, you stay here. Tell one of them that it is really you who asks.",
    )


def _nobody_there() -> str:
    return QCoreApplication.translate(
        "Trouble",
        "Nobody could be asked yet where this circle was before it moved. Until then you stay "
        "here, and it is tried again by itself. Whoever is there can also leave there, and be "
        "invited here.",
    )


def _moved() -> str:
    return QCoreApplication.translate(
        "Trouble", "This circle goes on at another relay. Its place at this one was closed."
    )


def _ended() -> str:
    return QCoreApplication.translate(
        "Trouble",
        "The invite that you came with has ended. If you are not let in by tomorrow, ask for "
        "another one.",
    )


def _alone() -> str:
    return QCoreApplication.translate(
        "Trouble",
        "The invite that you came with has ended, and nobody let you in. Ask for another one.",
    )


def _closed() -> str:
    return QCoreApplication.translate(
        "Trouble", "The invite that you came with was taken back. Ask for another one."
    )


def _used() -> str:
    return QCoreApplication.translate(
        "Trouble", "The invite that you came with was used for somebody else. Ask for another one."
    )


def _expired() -> str:
    return QCoreApplication.translate(
        "Trouble", "The invite that you came with has run out. Ask for another one."
    )


def _awaited() -> str:
    return QCoreApplication.translate(
        "Trouble",
        "You have asked for your place. Somebody in the circle gives it back; tell one of them "
        "that it is really you who asks.",
    )


def _unanswered() -> str:
    return QCoreApplication.translate(
        "Trouble",
        "Nobody has let this journal back in for two weeks. If the others do not see that you ask, "
        "leave this circle here, ask a steward to remove you, and take another invite.",
    )


def _boxes_full() -> str:
    return QCoreApplication.translate(
        "Trouble",
        "Nobody could be asked for your place, since the boxes of all others at the relay are "
        "full. They empty when the others look for news; it is tried again by itself.",
    )


def _boxes_gone() -> str:
    return QCoreApplication.translate(
        "Trouble",
        "Nobody could be asked for your place, since the relay has none of the boxes that this "
        "journal knows. Leave this circle here, ask a steward to remove you, and take another "
        "invite.",
    )


def _broken() -> str:
    return QCoreApplication.translate(
        "Trouble", "A photo or file in this circle did not arrive whole."
    )


def _offline() -> str:
    return QCoreApplication.translate("Trouble", "Waiting for the network.")


WORDS: Final[dict[str, Callable[[], str]]] = {
    troubles.SPOILT: _spoilt,
    troubles.NEWER: _newer,
    troubles.RESTORED: _restored,
    troubles.FORGOTTEN: _forgotten,
    troubles.UNREAD: _unread,
    troubles.PASSED: _passed,
    troubles.STRANGE: _strange,
    troubles.TOO_LATE: _too_late,
    troubles.COPIED: _copied,
    troubles.TAKEN: _taken,
    troubles.FORKED: _forked,
    troubles.ANOTHER: _another,
    troubles.CHANGED: _changed,
    troubles.LATER: later,
    troubles.REMOVED: _removed,
    troubles.IN_CIRCLES: _in_circles,
    troubles.LET_GO: _let_go,
    troubles.OUTRUN: _outrun,
    troubles.NOT_YET: _not_yet,
    troubles.APART: _apart,
    troubles.AWAITED_THERE: _awaited_there,
    troubles.NOBODY_THERE: _nobody_there,
    troubles.MOVED: _moved,
    troubles.ENDED: _ended,
    troubles.ALONE: _alone,
    troubles.CLOSED: _closed,
    troubles.USED: _used,
    troubles.EXPIRED: _expired,
    troubles.AWAITED: _awaited,
    troubles.UNANSWERED: _unanswered,
    troubles.BOXES_FULL: _boxes_full,
    troubles.BOXES_GONE: _boxes_gone,
    troubles.BROKEN: _broken,
    **dict.fromkeys(troubles.OFFLINE, _offline),
}
