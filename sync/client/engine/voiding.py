"""Whether entries are void: only a steward's repair makes them so, and it stands behind them.

A relay that could call any entry void would leave a member behind in an old epoch, and nobody would
notice. So nothing is passed over as void before the repair was seen that voids it, and opened.
"""

from app.domain.circles.circle import CircleState
from sync.client.engine import troubles
from sync.client.engine.desk import Desk
from sync.client.transport.failures import AnotherLog, Lied
from sync.client.transport.failures import Refused as RelayRefused
from sync.client.transport.values import Cursor, Page
from sync.protocol.frames import Frame, Kind, State
from sync.protocol.problems import Problem
from sync.session.errors import (
    ForkedError,
    InvalidTurnError,
    NewerTurnError,
    RefusedError,
    RemovedError,
    ReplacedError,
    SessionError,
    UnreadableError,
)
from sync.session.opening import open_frame


def check(desk: Desk, page: Page, at: int) -> None:
    """Look whether the entry at a place of a page, which is said to be void, is so.

    Raises:
        Lied: there is no repair behind it that voids it.
        Stuck: there is one, and it leads nowhere.
        sync.client.transport.Failure: the relay's answer, or that there is none.
    """
    void, repair = page.frames[at], _repair(desk, page, at)
    if repair is None or repair.kind is not Kind.REPAIR or repair.void_after >= void.seq:
        raise Lied("The relay says that an entry is void, and shows no repair that made it so.")
    if desk.commit is not None and desk.commit.body_hash == repair.body_hash:
        return
    try:
        open_frame(desk.session, repair, now=desk.tools.seconds)
    except (InvalidTurnError, ForkedError) as error:
        forked = isinstance(error, ForkedError)
        sentence = troubles.FORKED if forked else troubles.SPOILT
        if isinstance(error, NewerTurnError):
            sentence = troubles.NEWER
        desk.set_trouble(sentence, CircleState.FORKED if forked else CircleState.STUCK)
        raise troubles.Stuck(sentence) from error
    except (UnreadableError, RefusedError):
        raise Lied("The relay shows a repair that no steward made.") from None
    except SessionError:
        return  # it is met again when it is its turn


def is_bridged(desk: Desk, place: Cursor) -> bool:
    """Whether a repair follows a place, by which the relay was told of the present turn."""
    try:
        page = desk.line.read(desk.log, desk.session.capability(), place, count=1)
    except AnotherLog:
        return False
    except RelayRefused as refusal:
        if refusal.problem not in {Problem.TOO_OLD, Problem.UNKNOWN}:
            raise
        return False
    return any(is_repair(desk, frame, place.seq) for frame in page.frames)


def is_repair(desk: Desk, frame: Frame, void_after: int) -> bool:
    """Whether an entry is a steward's repair from a place, in the turn that this member is in."""
    if frame.kind is not Kind.REPAIR or frame.void_after != void_after:
        return False
    if desk.commit is not None and desk.commit.body_hash == frame.body_hash:
        return True
    try:
        open_frame(desk.session, frame, now=desk.tools.seconds)
    except (RemovedError, ReplacedError):
        return True
    except SessionError:
        return False
    return True


def _repair(desk: Desk, page: Page, at: int) -> Frame | None:
    """The first entry behind a void one that is not void itself, on whatever page it is."""
    frames = page.frames[at + 1 :]
    while True:
        found = next((frame for frame in frames if frame.state is not State.VOID), None)
        if found is not None or page.is_last or not page.frames:
            return found
        page = desk.line.read(desk.log, desk.session.capability(), page.cursor)
        frames = page.frames
