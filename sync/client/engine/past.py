"""Where the circle was before: its earlier logs, at relays that keep what was said there a while.

What such a relay does not answer holds nothing up that the circle says now.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from app.domain.circles.posts import Event
from app.vault.transaction import Transaction
from sync.client.engine.desk import Desk
from sync.client.engine.line import Line
from sync.client.transport.failures import Cancelled, Failure, Lied, Refused
from sync.protocol.problems import Problem
from sync.protocol.times import DAY_MS

MOVED: Final = "move"
"""The event of an act by which the circle goes on elsewhere; it says where it was before."""
WENT_BACK: Final = "went_back"
"""The event of coming back from where a move led; it says where that was."""
_KEPT: Final = 100 * DAY_MS
"""For longer than this a relay keeps nothing of a log to which nothing is added."""
_ANSWERS: Final = frozenset({Problem.UNKNOWN, Problem.BOX_FULL})
"""What an earlier relay may say no with; by anything else it could hold up what is said now."""


class OldRelay(Failure):
    """The relay where the circle was before cannot be asked now."""

    sentence = "The relay where this circle was before does not answer."


@contextmanager
def at(desk: Desk, log: bytes) -> Iterator[Line]:
    """The way to the relay that has a log: the circle's own (also when empty), or an earlier one.

    Raises:
        OldRelay: an earlier relay does not answer as it should, or is not known any more.
        sync.client.transport.Refused: an earlier one has it no more, or has no room in a box.
        sync.client.transport.Failure: whatever the present one does.
    """
    if log in {b"", desk.log}:
        yield desk.line
        return
    event = _left(desk, log)
    if event is None or log in desk.tally.silent:
        raise OldRelay
    try:
        yield desk.tools.lines.line(str(event.data["url"]), str(event.data["pin"]))
    except Cancelled:
        raise
    except Refused as refusal:
        if refusal.problem in _ANSWERS:
            raise
        raise OldRelay from refusal
    except Lied as lie:
        raise OldRelay from lie  # about this; it may give a good answer to the next request
    except Failure as error:
        desk.tally.silent.add(log)
        raise OldRelay from error


def is_over(desk: Desk, log: bytes) -> bool:
    """Whether an earlier log was left so long ago that its relay has nothing of it any more."""
    event = _left(desk, log)
    return event is None or desk.tools.now - event.at >= _KEPT


def _left(desk: Desk, log: bytes) -> Event | None:
    """What was noted when this journal left a log; None for one that it never had."""

    def find(tx: Transaction) -> list[Event]:
        posts = tx.circle_posts
        return [*posts.events(desk.id, MOVED), *posts.events(desk.id, WENT_BACK)]

    events = desk.read(find)
    return next((one for one in events if one.data.get("log") == log.hex()), None)
