"""Reading a circle's log, entry by entry, in the order of the relay.

Whatever is wrong with an entry raises, and the session is as it was. What kind of error says what
to do: `UnreadableError` and `RefusedError` are noise to be skipped; `InvalidTurnError` means that
the log leads nowhere from here until a steward repairs it; `CloneError`, `RemovedError` and
`ForkedError` end the reading.
"""

from dataclasses import dataclass, field

from sync.mls.errors import ClonedError, MlsError, ReplayedError
from sync.mls.errors import RemovedError as LeftGroupError
from sync.mls.framing import ContentType, MlsMessage, PrivateMessage
from sync.mls.group import Group
from sync.mls.proposals import GroupContextExtensions
from sync.mls.receiving import (
    ApplicationData,
    CommitReceived,
    ProposalReceived,
    Received,
    receive,
)
from sync.protocol.frames import Frame, Kind, State
from sync.protocol.sizes import COUNTER
from sync.session.acts import Act, Readmit, SelfUpdate
from sync.session.errors import (
    CloneError,
    EchoError,
    ForkedError,
    InvalidTurnError,
    NewerTurnError,
    NewerVersionError,
    RefusedError,
    RemovedError,
    ReplacedError,
    SessionError,
    UnreadableError,
)
from sync.session.messages.envelope import Envelope, decode
from sync.session.messages.wire import MalformedMessageError
from sync.session.proofs import Signed, carried, checked
from sync.session.roster import Roster
from sync.session.rules import CirclePolicy
from sync.session.seal import BodyKind, open_body
from sync.session.session import Member, Session, after, hash_at, with_group
from sync.session.speaking import everybody


@dataclass(frozen=True, slots=True)
class Said:
    """Somebody said something.

    Attributes:
        session: the session without the post's key.
        author: who said it, verified.
        envelope: what was said.
        seq: its place in the log.
        signed: what its author signed, for showing to others; None for what is never signed.
    """

    session: Session
    author: Member
    envelope: Envelope = field(repr=False)
    seq: int
    signed: Signed | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class LeaveAnnounced:
    """Somebody says that they leave; whoever is next to act completes it.

    Attributes:
        session: the session that remembers it.
        member: who leaves.
        seq: its place in the log.
    """

    session: Session
    member: Member
    seq: int


@dataclass(frozen=True, slots=True)
class Acted:
    """Somebody changed the circle, and the next turn began.

    Attributes:
        session: the session in it.
        act: what was done.
        actor: who did it, as they were before.
        before: the roster before.
        after: the roster since.
        added: who is new.
        removed: who is not in the circle any more, removed or left, as they were.
        key_changes: who is there with another device or another signature key than before.
        seq: its place in the log.
    """

    session: Session
    act: Act
    actor: Member
    before: Roster = field(repr=False)
    after: Roster = field(repr=False)
    added: tuple[Member, ...]
    removed: tuple[Member, ...]
    key_changes: tuple[Member, ...]
    seq: int


Opened = Said | LeaveAnnounced | Acted


def open_frame(session: Session, frame: Frame, *, now: int) -> Opened:
    """Read the next entry of the log.

    Args:
        session: the session after the entry before.
        frame: the entry, whose place in the chain was verified.
        now: seconds since 1970; a hint that decides about nothing here.

    Raises:
        UnreadableError, RefusedError: noise; the entry is to be skipped.
        InvalidTurnError: the entry opened a turn, and it cannot be followed there; `NewerTurnError`
            when that takes a newer version of the program.
        RemovedError: it removed this person; its `session` is what is left. `ReplacedError` when it
            let the same person in again with another device.
        CloneError: this person's device spoke elsewhere, with the same keys.
        ForkedError: it undoes what was followed here before.
    """
    del now  # members whose clocks differ must not come to different answers
    session.check_inside()
    if frame.state is State.VOID:
        raise UnreadableError("A steward voided this entry.")
    if frame.turn != session.turn:
        _wrong_turn(session, frame)
    try:
        return _open(session, frame)
    except (UnreadableError, RefusedError) as error:
        if frame.next_hash is None:
            raise
        if isinstance(error, NewerVersionError):
            raise NewerTurnError(error.sentence) from error
        raise InvalidTurnError(
            "An entry leads nowhere; a steward has to repair the circle."
        ) from error


def _wrong_turn(session: Session, frame: Frame) -> None:
    if frame.kind is Kind.REPAIR and frame.turn < session.turn:
        raise ForkedError("A steward undid what this device had followed.")
    raise UnreadableError("An entry is of another turn.")


def _open(session: Session, frame: Frame) -> Opened:
    if frame.body is None:
        raise UnreadableError("The author took this entry back.")
    kind, content = open_body(session.group, session.place, frame.body)
    received = _received(session, _private(content, kind))
    if isinstance(received, CommitReceived):
        return _acted(session, frame, received)
    if isinstance(received, ApplicationData):
        return _said(session, frame, received)
    return _announced(session, frame, received)


def _private(content: bytes, kind: BodyKind) -> MlsMessage:
    """The MLS message of a body, of the form that its kind asks for."""
    try:
        message = MlsMessage.from_bytes(content)
    except MlsError as error:
        raise UnreadableError("An entry holds no message.") from error
    if not isinstance(message.body, PrivateMessage):
        raise UnreadableError("An entry holds a message in a form that circles do not use.")
    is_post = message.body.content_type is ContentType.APPLICATION
    if is_post != (kind is BodyKind.POST):
        raise UnreadableError("An entry holds something else than it says.")
    return message


def _received(session: Session, message: MlsMessage) -> Received:
    try:
        return receive(
            session.group, message, policy=CirclePolicy(session.identity.circle), now=None
        )
    except SessionError:
        raise
    except ClonedError as error:
        raise CloneError("This device spoke elsewhere; it has to be let in again.") from error
    except LeftGroupError as error:
        raise RemovedError(session) from error
    except ReplayedError as error:
        if error.leaf == session.group.own_leaf:
            raise EchoError("An entry in one's own name does not open.") from error
        raise UnreadableError("An entry was said before.") from error
    except MlsError as error:
        raise UnreadableError("An entry does not open.") from error


def _said(session: Session, frame: Frame, received: ApplicationData) -> Said:
    if frame.next_hash is not None:
        raise UnreadableError("A post opens a turn.")
    try:
        signature, salt, content = carried(received.data)
        envelope = decode(content)
    except MalformedMessageError as error:
        raise UnreadableError("A post is malformed or of a newer version.") from error
    if envelope.message.PRIVATE:
        raise UnreadableError("Something for chosen members was said to all.")
    author = session.member_at(received.sender)
    audience = everybody(session, salt)
    signed = checked(session.identity.circle, author.public, envelope, signature, audience)
    return Said(with_group(session, received.group), author, envelope, frame.seq, signed)


def _announced(session: Session, frame: Frame, received: ProposalReceived) -> LeaveAnnounced:
    _check_next(session, frame, received.group)
    if frame.kind is Kind.REPAIR:
        raise UnreadableError("A repair changes nothing.")
    member = session.member_at(received.sender)
    return LeaveAnnounced(after(session, received.group, frame.next_turn), member, frame.seq)


def _acted(session: Session, frame: Frame, received: CommitReceived) -> Acted:
    actor = session.member_at(received.sender)
    if frame.kind is Kind.REPAIR and not actor.is_steward:
        raise UnreadableError("A repair is by somebody who is no steward.")
    if frame.next_hash is not None and received.group.removed:
        left = with_group(session, received.group)
        raise ReplacedError(left) if _is_own_return(session, received) else RemovedError(left)
    _check_next(session, frame, received.group)
    return _told(session, frame, received, actor)


def _is_own_return(session: Session, received: CommitReceived) -> bool:
    """Whether a commit that removed this device lets its person in again."""
    for item in received.proposals:
        if isinstance(item.proposal, GroupContextExtensions):
            act = Roster.of(item.proposal.extensions).act
            public = session.identity.person.public
            return isinstance(act, Readmit) and act.claim.public == public
    return False


def _check_next(session: Session, frame: Frame, group: Group) -> None:
    """Whether a change opens the turn that all who follow it can reach.

    Raises:
        UnreadableError: when it opens none, or one whose capability nobody can derive.
    """
    if frame.next_hash is None:
        raise UnreadableError("A change of the circle opens no turn.")
    most = COUNTER if frame.kind is Kind.REPAIR else session.turn + 1
    if not session.turn < frame.next_turn <= most:
        raise UnreadableError("A change of the circle opens a turn that does not come next.")
    if hash_at(group, session.roster.relay, frame.next_turn) != frame.next_hash:
        raise UnreadableError("A change of the circle opens a turn that nobody can reach.")


def _told(session: Session, frame: Frame, received: CommitReceived, actor: Member) -> Acted:
    following = after(session, received.group, frame.next_turn)
    before = {member.person: member for member in session.people}
    since = {member.person: member for member in following.people}
    stayed = [member for person, member in since.items() if person in before]
    return Acted(
        following,
        _act(received, following),
        actor,
        session.roster,
        following.roster,
        tuple(member for person, member in since.items() if person not in before),
        tuple(member for person, member in before.items() if person not in since),
        tuple(m for m in stayed if m.device_key != before[m.person].device_key),
        frame.seq,
    )


def _act(received: CommitReceived, following: Session) -> Act:
    """What was done: the roster says it, and a commit that leaves the roster is a self-update."""
    changes = [item.proposal for item in received.proposals]
    if any(isinstance(proposal, GroupContextExtensions) for proposal in changes):
        return following.roster.act or SelfUpdate()
    return SelfUpdate()
