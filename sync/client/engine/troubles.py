"""What the world does to an engine, each in one plain sentence that the journal's failures have."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from app.domain.circles.failures import NoSuchPerson, NoSuchPost
from app.domain.failures import Failure
from sync.client import transport
from sync.session.errors import SessionError

SPOILT: Final = (
    "An entry of this circle leads nowhere for this journal. Nothing is lost: where everybody is "
    "held up, a steward mends it with `repair`; where the others go on, `resync` asks them to let "
    "you in again."
)
NEWER: Final = (
    "Something in this circle was made by a newer version of Lamplit. Update it here, and the "
    "circle goes on. If nobody has a newer version, a steward can mend it with `repair` after two "
    "weeks."
)
RESTORED: Final = (
    "The relay was restored from a backup and waits for a steward's `repair`. What you send is "
    "kept here until then."
)
FORGOTTEN: Final = (
    "The relay no longer knows where this circle has come to. A steward can mend that with "
    "`repair`; otherwise `resync` asks the others to let you in again."
)
UNREAD: Final = (
    "There are entries in this circle that this journal has not read, and a repair would undo "
    "them. Sync first, and repair only what is still in the way then."
)
PASSED: Final = (
    "The others have gone on from another place than this journal's. `resync` asks them to let "
    "you in again; what only you have goes out again then."
)
TOO_LATE: Final = (
    "You were away for longer than the relay keeps entries, so some cannot be read any more. "
    "`resync` asks the others to let you in again."
)
COPIED: Final = (
    "This journal was restored, or used as a copy somewhere else, so its place in the circle is "
    "not safe any more. `resync` asks the others to let you in again; nothing is sent before."
)
TAKEN: Final = (
    "Your place in this circle was given to another copy of this journal, which asked to be let in "
    "again. If that was not you, tell the others. `resync` asks them to give it to this one."
)
FORKED: Final = (
    "The relay has shown members of this circle different histories. A steward says with `resolve` "
    "which one holds; whoever was shown the other one asks to come back with `resync`."
)
SAID: Final = (
    "{name} says they were shown another history of this circle. Either the relay is not honest, "
    "or {name} is not. A steward says with `resolve` which one holds; whoever was shown the other "
    "one asks to come back with `resync`."
)
ANOTHER: Final = (
    "The relay shows another history of this circle than it did before, so nothing of it is "
    "believed. If that does not end, `resync` asks the others to let you in again."
)
CHANGED: Final = (
    "The relay has shown this journal another history of this circle than it shows now, so it is "
    "not honest. What you said meanwhile goes out again; what you read stays here."
)
LATER: Final = "It is done with the next sync."
REMOVED: Final = "You are no longer in this circle. What you received is still here."
IN_CIRCLES: Final = (
    "The relay says again and again that something new is there, and shows nothing. It is broken "
    "or not honest; your words wait here."
)
LET_GO: Final = (
    "The relay let go of something that you shared, though you did not take it back: the relay "
    "itself, or somebody who knows its secret. It is kept here, and said again to whoever asks."
)
OUTRUN: Final = (
    "Others in this circle were faster each time. Nothing is lost: it goes out with the next sync."
)
MISTAKE: Final = (
    "Lamplit made a mistake in this circle ({name}), and goes on with the others. Nothing is lost; "
    "it is tried again. `sync` shows more, which helps whoever mends the program."
)
MOVED: Final = "This circle's log at the relay was closed; the circle goes on elsewhere."


class Trouble(Failure):
    """Something in the world is in a circle's way; nothing was lost."""

    code = "circle_trouble"


class Unreachable(Trouble):
    """A relay does not answer now; later it may.

    Attributes:
        retry_after: seconds after which it asked to be tried again, or None.
    """

    code = "relay_unreachable"

    def __init__(self, sentence: str | None = None, retry_after: float | None = None) -> None:
        super().__init__(sentence)
        self.retry_after = retry_after


class Stuck(Trouble):
    """A circle cannot go on without somebody doing something; `str()` says who and what."""

    code = "circle_stuck"


class Lost(Trouble):
    """The place in the group is gone: the others have to give it back."""

    code = "place_lost"


class Refused(Trouble):
    """A rule of the circle does not allow what was asked for."""

    code = "circle_refused"


class Spent(Trouble):
    """An invite does not hold, or not any more."""

    code = "invite_spent"
    sentence = "This invite does not hold any more. Ask for another one."


class NotNow(Trouble):
    """The circle is not in a state in which that can be done."""

    code = "not_now"
    sentence = "This circle is not ready for that yet. Run sync, and look at what it says."


class Busy(Trouble):
    """Something else was done in the same circle meanwhile."""

    code = "circle_busy"
    sentence = "Something else was just being done in this circle. Try this once more."


def plain(error: Exception) -> Failure:
    """The journal's failure for one of the transport's or the session's."""
    if isinstance(error, Failure):
        return error
    if isinstance(error, transport.Unreachable):
        return Unreachable(str(error), error.retry_after)
    if isinstance(error, transport.Failure):
        return Trouble(str(error))
    if isinstance(error, SessionError):
        return Refused(str(error))
    raise error


def is_mistake(error: Exception) -> bool:
    """Whether what ended a circle's round is the program's own mistake.

    What is the vault's trouble, or that somebody stopped it, ends the rounds of all circles.
    """
    if isinstance(error, NoSuchPost | NoSuchPerson):
        return True
    return not isinstance(error, Failure | transport.Failure)


@contextmanager
def plainly() -> Iterator[None]:
    """Turn what the transport and the session throw into failures of the journal's."""
    try:
        yield
    except (transport.Failure, SessionError) as error:
        raise plain(error) from error
