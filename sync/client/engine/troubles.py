"""What the world does to an engine, each in one plain sentence that the journal's failures have."""

from collections.abc import Iterator
from contextlib import contextmanager

from app.domain.circles.failures import NoSuchPerson, NoSuchPost
from app.domain.circles.troubles import (
    ANOTHER,
    APART,
    AWAITED_THERE,
    AWAY,
    CHANGED,
    COPIED,
    ELSEWHERE,
    FORGOTTEN,
    FORKED,
    IN_CIRCLES,
    LATER,
    LET_GO,
    MISTAKE,
    MOVED,
    NEWER,
    NOBODY_THERE,
    NOT_YET,
    OUTRUN,
    PASSED,
    REMOVED,
    RESTORED,
    SAID,
    SPOILT,
    STRANGE,
    TAKEN,
    TOO_LATE,
    UNREAD,
)
from app.domain.failures import Cancelled, Failure
from sync.client import transport
from sync.session.errors import SessionError

__all__ = [
    "ANOTHER",
    "APART",
    "AWAITED_THERE",
    "AWAY",
    "CHANGED",
    "COPIED",
    "ELSEWHERE",
    "FORGOTTEN",
    "FORKED",
    "IN_CIRCLES",
    "LATER",
    "LET_GO",
    "MISTAKE",
    "MOVED",
    "NEWER",
    "NOBODY_THERE",
    "NOT_YET",
    "OUTRUN",
    "PASSED",
    "REMOVED",
    "RESTORED",
    "SAID",
    "SPOILT",
    "STRANGE",
    "TAKEN",
    "TOO_LATE",
    "UNREAD",
    "Busy",
    "Lost",
    "NotNow",
    "Refused",
    "Spent",
    "Stuck",
    "Trouble",
    "Unreachable",
    "is_mistake",
    "plain",
    "plainly",
]


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
    if isinstance(error, transport.Cancelled):
        return Cancelled()
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
