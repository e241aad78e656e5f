"""Carrying an act out: a commit is made, stored, sent, and merged once the log has it."""

import hashlib
from collections.abc import Callable
from typing import Final

from app.domain.circles.outbox import OutRow
from app.vault.transaction import Transaction
from sync.client.engine import voiding
from sync.client.engine.desk import Desk, Spot
from sync.client.engine.elsewhere.opening import is_open
from sync.client.engine.goingback import RESTORED, go_back
from sync.client.engine.outbox import dropped
from sync.client.engine.reading import read_on
from sync.client.engine.records import Commit, Job, Repair
from sync.client.engine.repairing import with_repair
from sync.client.engine.troubles import IN_CIRCLES, OUTRUN, Stuck, Trouble
from sync.client.engine.unreached import is_in_vain
from sync.client.transport.failures import Lied
from sync.client.transport.failures import Refused as RelayRefused
from sync.client.transport.values import Cursor
from sync.protocol.problems import Problem
from sync.protocol.sizes import ID
from sync.session.acting import act
from sync.session.acts import Act, Leave, SelfUpdate, decode_act
from sync.session.errors import RefusedError, TooLargeError
from sync.session.session import Pending

MOST_TRIES: Final = 12
"""So many others may be faster, one after the other, before a round gives up."""
MADE_ANEW: Final = frozenset({Problem.STALE_TURN, Problem.MALFORMED})
"""After these, a repair is made again from where things are."""


def carry_out(desk: Desk, row: OutRow) -> None:
    """Commit the act of an outbox row, or drop it with the reason why it does not apply.

    Raises:
        Trouble: others were first, time after time.
        sync.client.transport.Failure: the relay's answer, or that there is none.
    """
    job = Job.from_bytes(row.body)
    if desk.commit is None and is_in_vain(desk, row, job):
        return
    for _ in range(MOST_TRIES):
        if desk.commit is None:
            try:
                prepare(desk, row.id, decode_act(job.act), job.key_package or None)
            except (RefusedError, TooLargeError) as error:
                if isinstance(error, RefusedError) and error.rule == "leaving-first":
                    prepare(desk, b"", Leave())
                    deliver(desk)
                    continue
                drop(desk, row, str(error))
                desk.tally.say(str(error))
                return
        deliver(desk)
        if is_settled(desk, row):
            return
    raise Trouble(OUTRUN)


def drop(desk: Desk, row: OutRow, why: str) -> None:
    """Note that something is not done, and why."""
    desk.write(lambda tx: dropped(tx, row, why))


def is_settled(desk: Desk, row: OutRow) -> bool:
    """Whether something became of a row since it was read."""
    if desk.spot is None:
        return True
    found = desk.read(lambda tx: tx.circle_outbox.get(desk.id, row.id))
    return found is None or found.state != row.state


def prepare(desk: Desk, row: bytes, what: Act, key_package: bytes | None = None) -> None:
    """Make a commit and store it; nothing was sent when this returns.

    Raises:
        RefusedError: a rule of the circle does not allow it.
    """
    tools, spot = desk.tools, desk.here
    pending = act(
        spot.session, what, now=tools.seconds, random=tools.random, key_package=key_package
    )
    keep(desk, pending, commit_of(desk, row, pending, changes=not isinstance(what, SelfUpdate)))


def commit_of(desk: Desk, row: bytes, pending: Pending, *, changes: bool = True) -> Commit:
    """The record of a commit that goes as a plain append."""
    body_hash, turn = hashlib.sha256(pending.body).digest(), desk.session.turn
    return Commit(row, desk.tools.id(), turn, body_hash, pending.to_bytes(), changes)


def keep(
    desk: Desk,
    pending: Pending,
    commit: Commit,
    also: Callable[[Transaction], None] = lambda _: None,
) -> None:
    """Store a commit, and the session from which its key is gone, in one step."""
    data = commit.to_bytes()

    def work(tx: Transaction) -> None:
        tx.circle_state.set_pending(desk.id, data)
        also(tx)

    desk.write(work, Spot(pending.sent, desk.here.cursor))
    desk.commit = commit


def insist(desk: Desk, what: Act, is_due: Callable[[Desk], bool]) -> None:
    """Commit an act that nobody asked for, unless somebody else is faster.

    Raises:
        Stuck: the relay lets nobody be first.
        sync.client.transport.Failure: the relay's answer, or that there is none.
    """
    for _ in range(MOST_TRIES):
        if desk.spot is None or not is_due(desk):
            return
        if desk.commit is None:
            prepare(desk, b"", what)
        deliver(desk)
    raise Stuck(IN_CIRCLES)


def _send_repair(desk: Desk, commit: Commit, place: Repair, pending: Pending) -> None:
    """Send a repair; one that came too late is forgotten, to be made anew from where things are."""
    bridge = (place.bridge, place.bridge_hash) if place.bridge else None

    def ask(capability: bytes) -> object:
        return desk.line.repair(
            desk.log,
            capability,
            commit.key,
            pending.body,
            if_turn=place.if_turn,
            void_after=place.void_after,
            next_turn=place.next_turn,
            next_hash=pending.next_hash,
            bridge=bridge,
            close=place.close,
        )

    try:
        with_repair(desk, ask)
    except RelayRefused as refusal:
        if refusal.problem in MADE_ANEW:
            desk.write(lambda tx: tx.circle_state.set_pending(desk.id, None))
            desk.commit = None
        raise
    if place.back:
        _go_back(desk, place)


def _go_back(desk: Desk, place: Repair) -> None:
    """Go back to before a repair that told the relay of a turn which it had lost.

    Raises:
        Lied: the log does not have it there.
    """
    cursor = Cursor(place.back[:ID], place.void_after, place.back[ID:])
    if not voiding.is_bridged(desk, cursor):
        raise Lied("The relay says that it took a repair, and does not show it.")
    go_back(desk, Spot(desk.session, cursor), RESTORED)


def deliver(desk: Desk) -> None:
    """Send the commit that is stored, and read on until it is clear whether it was first.

    The same bytes go with the same key, however often this is done.
    """
    commit = desk.commit
    assert commit is not None
    if not is_open(desk, commit):
        # It leads where nobody can go yet. Its own row makes it anew.
        desk.write(lambda tx: tx.circle_state.set_pending(desk.id, None))
        desk.commit = None
        return
    pending = Pending.from_bytes(commit.pending, desk.identity)
    session = desk.session
    if commit.repair is not None:
        _send_repair(desk, commit, commit.repair, pending)
    elif session.turn == commit.turn:
        try:
            desk.line.append(
                desk.log,
                session.capability(),
                commit.key,
                pending.body,
                if_turn=commit.turn,
                next_hash=pending.next_hash,
            )
        except RelayRefused as refusal:
            if refusal.problem is not Problem.STALE_TURN:
                raise
    read_on(desk)
    if desk.commit == commit and desk.spot is not None:
        # It said that this commit is there, or another one; and then showed neither.
        raise Stuck(IN_CIRCLES)
