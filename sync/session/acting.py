"""Changing a circle: each act is one commit, and a leaving is a proposal; both open a turn.

What comes back is to be stored before anything is sent. When the relay takes it, `merged` is the
session; when another entry won, `sent` is, and the act is made again from what came since.
"""

from dataclasses import replace

from sync.mls.codec import whole
from sync.mls.committing import Choices, Committed, commit
from sync.mls.errors import MlsError
from sync.mls.framing import MlsMessage
from sync.mls.kem import Random
from sync.mls.key_package import KeyPackage
from sync.mls.proposals import Remove
from sync.mls.sending import propose
from sync.protocol.sizes import SECRET
from sync.session.acts import Act, Leave, Profile, SelfUpdate
from sync.session.errors import RefusedError, SessionError
from sync.session.identity import Identity
from sync.session.rules import CirclePolicy, Plan, plan
from sync.session.seal import BodyKind, seal_body
from sync.session.session import Pending, Session, after, hash_at, with_group


def act(
    session: Session,
    what: Act,
    *,
    now: int,
    random: Random,
    key_package: bytes | None = None,
) -> Pending:
    """Make the commit that carries an act, and completes what people said who leave.

    Args:
        session: the session.
        what: what is done.
        now: seconds since 1970; acts that name a day hold it already.
        random: for fresh keys.
        key_package: for `Admit` and `Readmit`, the encoded key package of who comes in.

    Raises:
        RemovedError: when this person was removed.
        RefusedError: when a rule does not allow it; its `rule` says which.
        TooLargeError: when it does not fit into the largest bucket.
    """
    del now  # members whose clocks differ must not come to different answers
    session.check_inside()
    return _pending(session, what, session.turn + 1, random, key_package)


def repair(
    session: Session,
    *,
    next_turn: int,
    now: int,
    random: Random,
    what: Act | None = None,
    key_package: bytes | None = None,
) -> Pending:
    """Make the body of a steward's repair, which leads from where the members stand.

    It voids what came after the session's place in the log. After a restored backup of the relay,
    the bridge is the session's own turn and `capability_hash()`.

    Args:
        session: the steward's session, before the entry that leads nowhere.
        next_turn: the turn that the repair opens; above the relay's present one.
        now: seconds since 1970.
        random: for fresh keys.
        what: the act that goes along; None for fresh keys, or to see off those who leave.
        key_package: as for `act`.

    Raises:
        RemovedError: when this person was removed.
        RefusedError: `steward` when they are none; or as `act`.
    """
    del now
    session.check_inside()
    if not session.is_steward:
        raise RefusedError("steward", "Only stewards can do this.")
    if next_turn <= session.turn:
        raise RefusedError("turn", "A repair opens a later turn.")
    usual: Act = Leave() if session.leaving else SelfUpdate()
    return _pending(session, what or usual, next_turn, random, key_package)


def propose_leave(session: Session, *, now: int, random: Random) -> Pending:
    """Say that one leaves; any other member's client completes it with the next act.

    It opens a turn as a commit does, so that nobody's commit can pass it by; the epoch stays.

    Raises:
        RemovedError: when this person was removed.
        RefusedError: `leaving` when they said so before; `alone` when nobody else is there.
    """
    del now
    session.check_inside()
    group = session.group
    if len(group.members) == 1:
        raise RefusedError("alone", "Nobody else is in the circle; it ends when you forget it.")
    policy = CirclePolicy(session.identity.circle)
    try:
        made = propose(group, Remove(group.own_leaf), random=random, policy=policy, now=None)
    except SessionError:
        raise
    except MlsError as error:
        raise RefusedError("leave", "Leaving is not possible now.") from error
    content, turn = made.message.encode(), session.turn + 1
    body = seal_body(group, session.place, BodyKind.HANDSHAKE, content, random=random)
    sent = with_group(session, replace(made.group, proposals=group.proposals))
    merged = after(session, made.group, turn)
    return Pending(sent, merged, body, hash_at(made.group, session.roster.relay, turn))


def _pending(
    session: Session, what: Act, turn: int, random: Random, key_package: bytes | None
) -> Pending:
    try:
        planned = plan(
            session.group, what, letters_key=random(SECRET), package=_package(key_package)
        )
        made = _committed(session, planned, random)
    except SessionError:
        raise
    except MlsError as error:
        raise RefusedError("commit", "This is not possible now.") from error
    content = made.message.encode()
    body = seal_body(session.group, session.place, BodyKind.HANDSHAKE, content, random=random)
    merged = after(session, made.merged, turn, _identity(session, what))
    next_hash = hash_at(made.merged, session.roster.relay, turn)
    welcome = MlsMessage(made.welcome).encode() if made.welcome else None
    return Pending(with_group(session, made.sent), merged, body, next_hash, welcome)


def _committed(session: Session, planned: Plan, random: Random) -> Committed:
    group = session.group
    return commit(
        group,
        planned.proposals,
        random=random,
        policy=CirclePolicy(session.identity.circle),
        now=None,
        references=planned.references,
        choices=Choices(new=planned.new_leaf(group.own)),
    )


def _package(key_package: bytes | None) -> KeyPackage | None:
    return None if key_package is None else whole(key_package, KeyPackage.decode)


def _identity(session: Session, what: Act) -> Identity:
    """Who one is after an act."""
    if isinstance(what, Profile) and what.pseudonym is not None:
        return session.identity.called(what.pseudonym)
    return session.identity
