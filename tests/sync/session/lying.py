"""Entries that no honest relay or member makes, and how they must be refused."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from sync.mls.committing import Committed, commit
from sync.mls.framing import MlsMessage
from sync.mls.policy import Policy
from sync.mls.proposals import Proposal
from sync.protocol.frames import Frame, Kind, State
from sync.session.acting import act
from sync.session.acts import SelfUpdate
from sync.session.errors import RefusedError, SessionError, UnreadableError
from sync.session.opening import open_frame
from sync.session.seal import BodyKind, seal_body
from sync.session.session import Session, hash_at
from sync.session.speaking import say
from tests.sync.session.making import NOW, Table

MARK = "the words that nobody else may read"


def fails(session: Session, frame: Frame, *kinds: type[SessionError]) -> SessionError:
    """A frame is refused by name; the session is as it was, and no text is in the error."""
    before = session.to_bytes()
    with pytest.raises(SessionError) as caught:
        open_frame(session, frame, now=NOW)
    assert type(caught.value) in kinds or isinstance(caught.value, kinds)
    assert session.to_bytes() == before
    told: BaseException | None = caught.value
    while told is not None:
        assert MARK not in str(told)
        assert MARK not in repr(told)
        told = told.__cause__
    return caught.value


def noise(session: Session, frame: Frame) -> SessionError:
    return fails(session, frame, UnreadableError, RefusedError)


def post(session: Session, body: bytes, **more: object) -> Frame:
    frame = Frame(99, session.turn, Kind.POST, State.PRESENT, body)
    return replace(frame, **more)  # type: ignore[arg-type]


def sealed(session: Session, kind: BodyKind, message: MlsMessage, table: Table) -> bytes:
    return seal_body(session.group, session.place, kind, message.encode(), random=table.random)


def bodies(table: Table) -> list[tuple[bytes, bytes | None]]:
    """A body of each size that occurs here, with the hash that goes with it."""
    found: list[tuple[bytes, bytes | None]] = []
    for length in (0, 1200, 3000, 7000, 14_000, 30_000):
        text = MARK + "x" * length
        envelope = table.envelope(text, "Ben")
        found.append((say(table["Ben"], envelope, random=table.random).body, None))
    pending = act(table["Ben"], SelfUpdate(), now=NOW, random=table.random)
    found.append((pending.body, pending.next_hash))
    return found


def framed(session: Session, body: bytes, next_hash: bytes | None) -> Frame:
    opened = session.turn + 1 if next_hash else 0
    return post(session, body, next_turn=opened, next_hash=next_hash)


def dishonest(table: Table, name: str, proposals: Sequence[Proposal]) -> Committed:
    """A commit by a program that keeps no rules."""
    group = table[name].group
    return commit(group, proposals, random=table.random, policy=Policy(), now=None)


def committed(table: Table, name: str, made: Committed) -> Frame:
    session = table[name]
    body = sealed(session, BodyKind.HANDSHAKE, made.message, table)
    turn = session.turn + 1
    next_hash = hash_at(made.merged, session.roster.relay, turn)
    return post(session, body, next_turn=turn, next_hash=next_hash)
