"""A circle as one member's device knows it, between two entries of its log.

A `Session` is a value: what is done with it gives another, and an error leaves it as it was. It
holds the MLS group, the relay's turn that the group's epoch belongs to, and who one is. All that
people agree on stands in the group's roster.

What one does with it: `founding` begins a circle, `entering` comes into one, `speaking` says
something, `acting` changes the roster, `opening` reads what others did.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Final, Self

from sync.mls import state
from sync.mls.codec import Reader, opaque, optional, uint
from sync.mls.errors import DecodeError, MlsError
from sync.mls.extensions import Extensions
from sync.mls.group import Group
from sync.mls.leaf_node import LeafNode
from sync.mls.proposals import Remove
from sync.protocol.ids import secret_hash
from sync.protocol.sizes import SECRET
from sync.session import seal
from sync.session.errors import DamagedError, OtherCircleError, RemovedError, SessionError
from sync.session.identity import Identity, certified, person_id, read_credential
from sync.session.moves import Move
from sync.session.parts import Person, RelayPlace, Role
from sync.session.proofs import Signed
from sync.session.roster import Roster
from sync.session.rules import check_group
from sync.session.seal import Place

FIRST_TURN: Final = 1
"""The turn in which a log begins."""

_MAGIC: Final = b"LSES"
_PENDING: Final = b"LPEN"
_VERSION: Final = 1


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody in the circle.

    Attributes:
        person: the person's id (16).
        public: their person key (32).
        pseudonym: what they call themselves; the circle vouches for nothing in it.
        leaf: the place of their device in the group.
        device: the device's id (16).
        device_key: the key that the device signs with (32).
        role: member or steward.
        joined_day: days since 1970, as the one who admitted them said.
        is_self: whether it is oneself.
        agreed: the version of the agreement that they accepted.
        buddy: the id of who looks after them in the beginning, or None.
    """

    person: bytes
    public: bytes
    pseudonym: str
    leaf: int
    device: bytes
    device_key: bytes
    role: Role
    joined_day: int
    is_self: bool
    agreed: int
    buddy: bytes | None

    @property
    def is_steward(self) -> bool:
        """Whether they are a steward."""
        return self.role is Role.STEWARD


@dataclass(frozen=True, slots=True)
class Session:
    """One member's state of a circle.

    Attributes:
        group: the MLS group.
        turn: the relay's turn in which this epoch's entries stand.
        identity: who one is.
    """

    group: Group
    turn: int
    identity: Identity
    _read: list[tuple[Extensions, Roster]] = field(default_factory=list, repr=False, compare=False)

    @property
    def roster(self) -> Roster:
        """What the circle agreed on; read once, as it changes only with the epoch."""
        extensions = self.group.context.extensions
        if not self._read or self._read[0][0] != extensions:
            self._read[:] = [(extensions, Roster.of(extensions))]
        return self._read[0][1]

    @property
    def epoch(self) -> int:
        """The number of the group's epoch."""
        return self.group.epoch

    @property
    def place(self) -> Place:
        """Where the entries of this epoch stand."""
        return place_of(self.roster.relay, self.turn)

    def capability(self, turn: int | None = None) -> bytes:
        """What this epoch's members show the relay, in the present turn or in another.

        Raises:
            RemovedError: when this person was removed.
        """
        self.check_inside()
        relay = self.roster.relay
        return seal.capability(self.group, place_of(relay, self.turn if turn is None else turn))

    def capability_hash(self, turn: int | None = None) -> bytes:
        """What the relay keeps of a capability. Raises `RemovedError`."""
        return secret_hash(self.capability(turn))

    @property
    def people(self) -> tuple[Member, ...]:
        """All members, from the left of the tree."""
        return tuple(self._members())

    @property
    def me(self) -> Member:
        """Oneself, as the others see one."""
        return self.member_at(self.group.own_leaf)

    @property
    def is_steward(self) -> bool:
        """Whether one is a steward."""
        return self.me.is_steward

    @property
    def leaving(self) -> tuple[Member, ...]:
        """Those who said that they leave, in the order in which they said it."""
        proposed = [item.proposal for item in self.group.proposals.values()]
        leaves = [proposal.removed for proposal in proposed if isinstance(proposal, Remove)]
        return tuple(self.member_at(leaf) for leaf in dict.fromkeys(leaves))

    def member(self, person: bytes) -> Member | None:
        """The member with this id, or None."""
        return next((member for member in self._members() if member.person == person), None)

    def member_at(self, leaf: int) -> Member:
        """The member whose device is at a leaf of the tree that is not blank."""
        return self._member(leaf, self.group.tree.member(leaf))

    def _members(self) -> Iterator[Member]:
        return (self._member(leaf, node) for leaf, node in self.group.tree.members())

    def _member(self, leaf: int, node: LeafNode) -> Member:
        said = read_credential(node.credential)  # verified when the leaf came into the tree
        person = self._person(said.person)
        return Member(
            person_id(self.identity.circle, said.person),
            said.person,
            said.pseudonym,
            leaf,
            said.device,
            node.signature_key,
            person.role,
            person.joined_day,
            leaf == self.group.own_leaf,
            person.agreed,
            person.buddy,
        )

    def _person(self, public: bytes) -> Person:
        found = [person for person in self.roster.people if person.public == public]
        return found[0]  # every leaf has its line in the roster: `rules` sees to that

    def check_inside(self) -> None:
        """Raises `RemovedError` when this person was removed."""
        if self.group.removed:
            raise RemovedError(self)

    def to_bytes(self) -> bytes:
        """For storing; as secret as the group is. The identity is stored apart."""
        return _MAGIC + uint(_VERSION, 1) + uint(self.turn, 8) + state.to_bytes(self.group)

    @classmethod
    def from_bytes(cls, data: bytes, identity: Identity) -> Self:
        """Bring a stored session back.

        Raises:
            DamagedError: when the bytes are damaged or of another version.
            OtherCircleError: when they are of another circle, person or device.
        """
        reader = Reader(data)
        try:
            if reader.take(len(_MAGIC)) != _MAGIC or reader.uint(1) != _VERSION:
                raise DamagedError("A stored circle is of another version.")
            turn = reader.uint(8)
            session = cls(state.from_bytes(reader.take(reader.rest)), turn, identity)
            check_group(session.group, session.roster.circle)
        except (MlsError, SessionError) as error:
            raise DamagedError("A stored circle is damaged or of another version.") from error
        if session.roster.circle != identity.circle or not _is_ours(session):
            raise OtherCircleError("A stored circle is not of this person and device.")
        return session


def _is_ours(session: Session) -> bool:
    """Whether the group's own leaf is the identity's; the pseudonym may have changed since."""
    try:
        said = certified(session.group.own, session.identity.circle)
    except (SessionError, MlsError):
        return False
    identity = session.identity
    return (said.person, said.device) == (identity.person.public, identity.device)


def with_group(session: Session, group: Group) -> Session:
    """The same session, its group changed within the epoch."""
    return replace(session, group=group)


def after(session: Session, group: Group, turn: int, identity: Identity | None = None) -> Session:
    """The session in the next epoch, which a commit leads to.

    Args:
        session: the session before.
        group: the group in the next epoch.
        turn: the turn that the commit opened at the relay where it was sent. Where it leads to
            another log, the circle begins there in the turn that the act names.
        identity: who one is since, when that changed.
    """
    following = Session(group, turn, identity or session.identity)
    act = following.roster.act
    moved = following.roster.relay.log != session.roster.relay.log
    if moved and isinstance(act, Move) and act.start is not None:
        return replace(following, turn=act.start.turn)
    return following


def hash_at(group: Group, relay: RelayPlace, turn: int) -> bytes:
    """The hash of the capability that a group gives for a turn of a log."""
    return secret_hash(seal.capability(group, place_of(relay, turn)))


def place_of(relay: RelayPlace, turn: int) -> Place:
    """A turn of the log that a roster names."""
    return Place(relay.relay, relay.log, turn)


@dataclass(frozen=True, slots=True)
class Sealed:
    """Something to append: the session from which its key is gone, to be stored first.

    Attributes:
        signed: what of it was signed for all, if anything was.
    """

    session: Session
    body: bytes
    signed: Signed | None = None


@dataclass(frozen=True, slots=True)
class Pending:
    """A commit that waits to be accepted.

    Attributes:
        sent: the session while it is under way, and afterwards when another commit wins.
        merged: the session once the relay has accepted it.
        body: what is appended.
        next_hash: the hash of the capability of the turn that it opens.
        welcome: for who is let in by it, or None.
    """

    sent: Session
    merged: Session
    body: bytes
    next_hash: bytes
    welcome: bytes | None = field(default=None, repr=False)

    def to_bytes(self) -> bytes:
        """For storing before anything is sent; as secret as the groups are."""
        welcome = None if self.welcome is None else _Bytes(self.welcome)
        return b"".join(
            (
                _PENDING,
                uint(_VERSION, 1),
                opaque(self.sent.to_bytes()),
                opaque(self.merged.identity.to_bytes()),
                opaque(self.merged.to_bytes()),
                opaque(self.body),
                self.next_hash,
                optional(welcome),
            )
        )

    @classmethod
    def from_bytes(cls, data: bytes, identity: Identity) -> Self:
        """Bring a stored commit back.

        Raises:
            DamagedError: when the bytes are damaged or of another version.
            OtherCircleError: when they are of another circle, person or device.
        """
        reader = Reader(data)
        try:
            if reader.take(len(_PENDING)) != _PENDING or reader.uint(1) != _VERSION:
                raise DamagedError("A stored commit is of another version.")
            sent, changed, merged = reader.opaque(), reader.opaque(), reader.opaque()
            body, next_hash = reader.opaque(), reader.take(SECRET)
            welcome = reader.optional(Reader.opaque)
            reader.finish()
        except DecodeError as error:
            raise DamagedError("A stored commit is damaged.") from error
        after = Identity.from_bytes(changed)
        return cls(
            Session.from_bytes(sent, identity),
            Session.from_bytes(merged, after),
            body,
            next_hash,
            welcome,
        )


@dataclass(frozen=True, slots=True)
class _Bytes:
    """Bytes, as something that can be optional."""

    data: bytes = field(repr=False)

    def encode(self) -> bytes:
        return opaque(self.data)
