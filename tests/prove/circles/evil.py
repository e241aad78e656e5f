"""What a member can do who keeps to nothing: everything that the keys of a circle allow."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from sync.client.engine.desk import Desk, Spot
from sync.client.transport.failures import Failure as TransportFailure
from sync.client.transport.values import Cursor
from sync.mls.committing import Choices, commit
from sync.mls.errors import PendingProposalsError
from sync.mls.policy import Policy
from sync.mls.proposals import GroupContextExtensions, Proposal, Remove
from sync.mls.sending import encrypt
from sync.session.acting import act
from sync.session.acts import SelfUpdate
from sync.session.errors import RefusedError
from sync.session.messages.envelope import Envelope
from sync.session.messages.withdrawals import Unshare
from sync.session.seal import BodyKind, seal_body
from sync.session.session import Session, hash_at, with_group
from sync.session.speaking import say
from tests.prove.circles.people import Person
from tests.prove.circles.world import World

_SIZES: Final = (1024, 2048, 65536, 100, 131072)

Attack = Callable[[World, Person, Desk], None]


def attack(world: World, person: Person) -> str:
    """One of all attacks; returns its name.

    Some are in vain: where somebody is leaving, their own session lets nobody say anything before
    that is completed.
    """
    desk = person.engine.desk(person.circle)
    if desk.spot is None:
        return "nothing: no place"
    chosen = world.chance.choice(_ATTACKS)
    try:
        chosen(world, person, desk)
    except (TransportFailure, RefusedError, PendingProposalsError) as failure:
        return f"{chosen.__name__}, in vain: {failure}"
    return chosen.__name__


def _append(world: World, desk: Desk, body: bytes, next_hash: bytes | None = None) -> None:
    session = desk.session
    desk.line.append(
        desk.log,
        session.capability(),
        world.chance.randbytes(16),
        body,
        if_turn=session.turn,
        next_hash=next_hash,
    )


def _kept(desk: Desk, session: Session) -> None:
    """Keep the ratchet, so that nothing later looks like a replay."""
    desk.write(lambda _: None, Spot(session, desk.here.cursor))


def flood(world: World, person: Person, desk: Desk) -> None:
    """Bytes that open nowhere, many times."""
    del person
    for _ in range(world.chance.randint(3, 20)):
        _append(world, desk, world.chance.randbytes(world.chance.choice(_SIZES)))


def sealed_noise(world: World, person: Person, desk: Desk) -> None:
    """The outer seal is right, and what is in it is nothing."""
    del person
    session = desk.session
    for kind in BodyKind:
        noise = world.chance.randbytes(300)
        body = seal_body(session.group, session.place, kind, noise, random=world.chance.randbytes)
        _append(world, desk, body)


def malformed_post(world: World, person: Person, desk: Desk) -> None:
    """A good MLS message of something that is no envelope."""
    del person
    session, chance = desk.session, world.chance
    sent = encrypt(session.group, chance.randbytes(80), random=chance.randbytes)
    content = sent.message.encode()
    body = seal_body(session.group, session.place, BodyKind.POST, content, random=chance.randbytes)
    _kept(desk, with_group(session, sent.group))
    _append(world, desk, body)


def take_back_for_others(world: World, person: Person, desk: Desk) -> None:
    """An unshare of somebody else's post."""
    others = [post for post in person.posts() if not post.mine]
    if not others:
        return
    chance, session = world.chance, desk.session
    to = chance.choice(others).post
    envelope = Envelope(chance.randbytes(16), 1, 0, bytes(32), None, Unshare(to))
    sealed = say(session, envelope, random=chance.randbytes)
    _kept(desk, sealed.session)
    _append(world, desk, sealed.body)


def lie_about_history(world: World, person: Person, desk: Desk) -> None:
    """A post that claims to have seen another history."""
    del person
    chance, session, cursor = world.chance, desk.session, desk.here.cursor
    if not cursor.seq:
        return
    envelope = Envelope(
        chance.randbytes(16), 1, cursor.seq, chance.randbytes(32), None, Unshare(bytes(16))
    )
    sealed = say(session, envelope, random=chance.randbytes)
    _kept(desk, sealed.session)
    _append(world, desk, sealed.body)


def lock_out(world: World, person: Person, desk: Desk) -> None:
    """A capability that nobody knows."""
    del person
    _append(world, desk, world.chance.randbytes(65536), world.chance.randbytes(32))


def lock_out_by_commit(world: World, person: Person, desk: Desk) -> None:
    """A good commit with a capability that nobody knows."""
    del person
    chance = world.chance
    pending = act(desk.session, SelfUpdate(), now=world.time, random=chance.randbytes)
    _append(world, desk, pending.body, chance.randbytes(32))


def forbidden_commit(world: World, person: Person, desk: Desk) -> None:
    """A commit that MLS allows and the circle does not, with the right capability."""
    del person
    session, chance = desk.session, world.chance
    roster, group = session.roster, session.group
    others = [leaf for leaf, _ in group.tree.members() if leaf != group.own_leaf]
    proposals: list[list[Proposal]] = [
        [GroupContextExtensions(replace(roster, name="Mine").extensions)],
        [Remove(others[0])],
        [GroupContextExtensions(())],
    ]
    made = commit(
        group,
        chance.choice(proposals),
        random=chance.randbytes,
        policy=Policy(),
        now=None,
        choices=Choices(path=True),
    )
    content = made.message.encode()
    body = seal_body(group, session.place, BodyKind.HANDSHAKE, content, random=chance.randbytes)
    relay, turn = roster.relay, session.turn + 1
    _append(world, desk, body, hash_at(made.merged, relay, turn))


def replay(world: World, person: Person, desk: Desk) -> None:
    """What others said, once more, under another key."""
    del person
    session, cursor = desk.session, desk.here.cursor
    state = desk.line.state(desk.log, session.capability()).value
    start = Cursor(cursor.generation, state.oldest - 1, None)
    page = desk.line.read(desk.log, session.capability(), start)
    bodies = [frame.body for frame in page.frames if frame.body is not None]
    for body in world.chance.sample(bodies, min(3, len(bodies))):
        _append(world, desk, body)


def flood_boxes(world: World, person: Person, desk: Desk) -> None:
    """Noise in everybody's boxes."""
    del person
    chance, roster = world.chance, desk.session.roster
    for one in roster.people:
        if one.return_box is not None:
            for _ in range(5):
                desk.line.post(
                    one.return_box.box,
                    one.return_box.contact,
                    chance.randbytes(16),
                    chance.randbytes(4096),
                )


_ATTACKS: Final[tuple[Attack, ...]] = (
    flood, sealed_noise, malformed_post, take_back_for_others, lie_about_history, lock_out,
    lock_out_by_commit, forbidden_commit, replay, flood_boxes,
)  # fmt: skip
