"""Making a log ready for a circle, before anybody is sent there.

The log is made once, with a turn that only its maker knows. For each commit that is to lead there,
one entry more opens the turn that the group will be able to derive after that commit. So when
others were faster, and the commit is made anew, the same log serves again.
"""

from dataclasses import replace

from app.vault.transaction import Transaction
from sync.client.engine.desk import Desk
from sync.client.engine.elsewhere.record import Attempt, NewLog, load, store
from sync.client.engine.line import Line
from sync.client.engine.pins import from_session
from sync.client.engine.records import Commit
from sync.client.transport.failures import Lied
from sync.protocol.ids import secret_hash
from sync.session.moves import FIRST, opening_body
from sync.session.session import Pending


def line_to(desk: Desk, moving: NewLog) -> Line:
    """The way to the new relay."""
    return desk.tools.lines.line(moving.place.url, from_session(moving.place.pin))


def get_ready(desk: Desk, moving: NewLog) -> NewLog:
    """Have the log made, and know its turn, whatever became of earlier attempts.

    Raises:
        sync.client.transport.Failure: the new relay's answer, or that there is none.
    """
    if not moving.turn:
        line_to(desk, moving).create_log(
            moving.place.relay,
            moving.key,
            capability_hash=secret_hash(moving.capability),
            repair_hash=secret_hash(moving.repair),
            token=moving.token or None,
            work=moving.work or None,
        )
        moving = replace(moving, turn=FIRST - 1, token="", work="")
    if moving.attempt is not None:
        # Whether the new log has its entry, nobody knows until it was sent once more.
        _send(desk, moving, moving.attempt)
        moving = moving.passed()
    made = moving
    desk.write(lambda tx: store(tx, desk.id, made))
    return moving


def note_attempt(
    tx: Transaction, desk: Desk, moving: NewLog, seed: bytes, pending: Pending, commit: Commit
) -> None:
    """Keep, with a commit that leads to the new log, what opens the log's turn for it."""
    attempt = Attempt(desk.tools.id(), seed, commit.body_hash, pending.merged.capability())
    store(tx, desk.id, replace(moving, attempt=attempt))


def is_open(desk: Desk, commit: Commit) -> bool:
    """Whether a commit may be sent: where it leads, if it does, everybody can go."""
    moving = load(desk)
    attempt = moving.attempt if moving is not None else None
    return attempt is None or attempt.commit != commit.body_hash or attempt.opened


def open_for(desk: Desk, commit: Commit) -> None:
    """Open the turn in the new log that a commit leads to; the same request opens it once.

    Raises:
        sync.client.transport.Failure: the new relay's answer, or that there is none.
    """
    moving = load(desk)
    if moving is None or moving.attempt is None or is_open(desk, commit):
        return
    _send(desk, moving, moving.attempt)
    opened = replace(moving, attempt=replace(moving.attempt, opened=True))
    desk.write(lambda tx: store(tx, desk.id, opened))


def _send(desk: Desk, moving: NewLog, attempt: Attempt) -> None:
    """Append the entry of an attempt to the new log."""
    next_hash, start = secret_hash(attempt.capability), moving.start(attempt.seed)
    told = line_to(desk, moving).append(
        moving.place.log,
        moving.capability,
        attempt.key,
        opening_body(attempt.seed),
        if_turn=moving.turn,
        next_hash=next_hash,
    )
    if (told.value.seq, told.value.chain) != (start.seq, start.chain_after(next_hash)):
        raise Lied("The new relay put an entry elsewhere than it says.")
