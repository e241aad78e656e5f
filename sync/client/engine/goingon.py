"""Moving a circle: the log is made ready, then the act is sent; each step can be done again.

Whatever is cut off, the circle works where it was until the act is in the old log, and where it
leads from then on: nobody is sent there before the new log has the turn.
"""

from typing import Final

from app.domain.circles.outbox import OutRow
from app.domain.circles.troubles import STAYS
from app.vault.transaction import Transaction
from sync.client.engine.commits import (
    MOST_TRIES,
    commit_of,
    deliver,
    is_settled,
    keep,
    prepare,
)
from sync.client.engine.desk import Desk
from sync.client.engine.elsewhere.arriving import LEFT_LOG, leave_log
from sync.client.engine.elsewhere.opening import (
    get_ready,
    is_open,
    line_to,
    note_attempt,
    open_for,
)
from sync.client.engine.elsewhere.record import NewLog, load, store
from sync.client.engine.outbox import dropped
from sync.client.engine.troubles import OUTRUN, Trouble
from sync.client.transport.failures import Cancelled, Lied
from sync.client.transport.failures import Failure as TransportFailure
from sync.client.transport.failures import Refused as RelayRefused
from sync.protocol.ids import secret_hash
from sync.protocol.problems import Problem
from sync.protocol.sizes import SECRET
from sync.session.acting import act
from sync.session.acts import Leave
from sync.session.errors import RefusedError, TooLargeError
from sync.session.moves import Move, opening_body

_LOST: Final = "What was begun of this move is lost. Nothing was changed; begin it anew."
_USELESS: Final = frozenset({
    Problem.KEY_REUSED, Problem.LOG_FULL, Problem.MOVED, Problem.NEEDS_REPAIR, Problem.STALE_TURN,
    Problem.UNKNOWN,
})  # fmt: skip
"""Refusals of a new log that it will give for ever: another one is to be made."""


def send_move(desk: Desk, row: OutRow) -> None:
    """Carry a move out, or drop it with the reason why it cannot be done.

    Raises:
        Trouble: others were first, time after time.
        sync.client.transport.Failure: what the old relay answers, or that it does not.
    """
    for _ in range(MOST_TRIES):
        if not _is_ready(desk, row):
            return
        deliver(desk)
        if is_settled(desk, row):
            return
    raise Trouble(OUTRUN)


def _is_ready(desk: Desk, row: OutRow) -> bool:
    """Have a commit that may be sent; False where the move was dropped."""
    try:
        if desk.commit is None:
            _prepare(desk, row)
        if desk.commit is not None:
            open_for(desk, desk.commit)
    except (RefusedError, TooLargeError) as error:
        if not isinstance(error, RefusedError) or error.rule != "leaving-first":
            _give_up(desk, row, str(error))
            return False
        prepare(desk, b"", Leave())
    except TransportFailure as error:
        # Nothing but the new relay was asked, and nobody was sent there yet.
        if isinstance(error, Cancelled):
            raise
        _give_up(desk, row, STAYS.format(why=error), useless=_is_useless(error))
        return False
    return True


def _is_useless(error: TransportFailure) -> bool:
    """Whether the new log is lost, or one that nobody can go on in."""
    refused = isinstance(error, RelayRefused) and error.problem in _USELESS
    return refused or isinstance(error, Lied)


def _prepare(desk: Desk, row: OutRow) -> None:
    """Make the commit, and with it what opens the new log for it.

    Raises:
        RefusedError: a rule of the circle does not allow it, or the log's keys are gone.
        sync.client.transport.Failure: the new relay's answer, or that there is none.
    """
    kept = load(desk)
    if kept is None:
        raise RefusedError("move", _LOST)
    moving, seed, tools = get_ready(desk, kept), desk.tools.random(SECRET), desk.tools
    what = Move(moving.place, moving.start(seed))
    pending = act(desk.session, what, now=tools.seconds, random=tools.random)
    commit = commit_of(desk, row.id, pending)
    keep(desk, pending, commit, lambda tx: note_attempt(tx, desk, moving, seed, pending, commit))


def _give_up(desk: Desk, row: OutRow, why: str, *, useless: bool = False) -> None:
    """Leave the circle where it is. A commit that was made is not sent.

    The log is kept for the next time, unless it is useless.
    """
    desk.tally.say(why)
    unsent = desk.commit is not None and not is_open(desk, desk.commit)
    moving = load(desk)

    def work(tx: Transaction) -> None:
        dropped(tx, row, why)
        if useless and moving is not None:
            leave_log(tx, desk, moving)
            store(tx, desk.id, None)
        if unsent:
            tx.circle_state.set_pending(desk.id, None)

    desk.write(work)
    if unsent:
        desk.commit = None


def close_left(desk: Desk) -> None:
    """Close a log that was made for the circle and is not needed, if its relay can be asked now.

    Raises:
        Cancelled: it was stopped; the log is closed another time.
    """
    data = desk.read(lambda tx: tx.circle_state.pending(desk.id, LEFT_LOG))
    if data is None:
        return
    moving, tools = NewLog.from_bytes(data), desk.tools
    line, log = line_to(desk, moving), moving.place.log
    try:
        state = line.state(log, moving.repair).value
        line.repair(
            log,
            moving.repair,
            tools.id(),
            opening_body(tools.random(SECRET)),
            if_turn=state.turn,
            void_after=state.head,
            next_turn=state.turn + 1,
            next_hash=secret_hash(tools.random(SECRET)),
            close=True,
        )
    except TransportFailure as error:
        if isinstance(error, Cancelled):
            raise
    desk.write(lambda tx: tx.circle_state.set_pending(desk.id, None, LEFT_LOG))
