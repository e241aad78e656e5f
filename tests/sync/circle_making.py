"""Whole circles for the tests of sessions: real MLS groups, honest members and hostile ones."""

import functools
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import pytest

from sync.mls.committing import Choices, Committed, commit
from sync.mls.errors import MlsError
from sync.mls.group import Group, create
from sync.mls.joining import join
from sync.mls.kem import KeyPair
from sync.mls.key_package import JoinerKeys, KeyPackage, new_key_package
from sync.mls.leaf_node import Capabilities, Lifetime
from sync.mls.policy import Policy
from sync.mls.proposals import GroupContextExtensions, Proposal, Remove
from sync.mls.receiving import ProposalReceived, receive
from sync.mls.sending import UNCHANGED, NewLeaf, Options, Sent, propose
from sync.mls.state import to_bytes
from sync.mls.suites import suite
from sync.session.acts import (
    Act,
    AddInvite,
    Admit,
    JoinProof,
    Readmit,
    ResyncClaim,
    SetRole,
    package_hash,
)
from sync.session.errors import RefusedError
from sync.session.identity import Identity, PersonKey
from sync.session.parts import HouseRules, InviteKind, InviteRecord, RelayPlace, Role
from sync.session.roster import EXTENSION, Opening, Roster, founding
from sync.session.rules import CirclePolicy, check_entered, plan
from tests.sync.mls_making import DAY, LIFETIME, NOW, Random, again, seeded

TODAY = NOW // DAY
PLACE = RelayPlace("https://relay.example", b"r" * 16, b"l" * 16)


def capabilities(number: int) -> Capabilities:
    """What a circle's devices can do."""
    return Capabilities(cipher_suites=(number,), extensions=(EXTENSION,), credentials=(1,))


@dataclass
class Circle:
    """A circle as all its members' devices have it, each their own.

    Attributes:
        number: the cipher suite.
        circle: its id.
        people: everybody's identity, by name.
        groups: everybody's group, by name.
    """

    number: int
    circle: bytes
    random: Random
    people: dict[str, Identity] = field(default_factory=dict)
    groups: dict[str, Group] = field(default_factory=dict)

    @property
    def roster(self) -> Roster:
        """What everybody agrees on."""
        rosters = {Roster.of(group.context.extensions) for group in self.groups.values()}
        assert len(rosters) == 1
        return rosters.pop()

    def id(self, name: str) -> bytes:
        """Somebody's person id."""
        return self.people[name].person_id

    def leaf(self, name: str) -> int:
        """Where somebody's device is."""
        return self.groups[name].own_leaf

    def copy(self) -> "Circle":
        """The same, to go another way from here."""
        return replace(self, people=dict(self.people), groups=dict(self.groups))

    # Coming in

    def identity(self, name: str) -> Identity:
        """Somebody new."""
        return Identity.new(self.circle, name, self.random)

    def keys(
        self,
        identity: Identity,
        *,
        lifetime: Lifetime = LIFETIME,
        able: Capabilities | None = None,
    ) -> JoinerKeys:
        """A key package of somebody, with its keys."""
        return new_key_package(
            suite(self.number),
            identity.credential,
            KeyPair(identity.signature_private, identity.signature_public),
            capabilities=able or capabilities(self.number),
            lifetime=lifetime,
            random=self.random,
        )

    def record(self, by: str, key: PersonKey, *, buddy: bytes | None = None) -> InviteRecord:
        """An invite of somebody's, with the key from its secret."""
        return InviteRecord(
            invite=self.random(16),
            inviter=self.id(by),
            kind=InviteKind.LINK,
            request_box=self.random(16),
            request_reader=self.random(32),
            answer_box=self.random(16),
            answer_contact=self.random(32),
            request_key=self.random(32),
            proof_public=key.public,
            expires_day=TODAY + 7,
            buddy=buddy,
        )

    def invited(self, by: str, *, buddy: bytes | None = None) -> tuple[InviteRecord, PersonKey]:
        """Open an invite."""
        key = PersonKey.new(self.random)
        record = self.record(by, key, buddy=buddy)
        self.do(by, AddInvite(record))
        return record, key

    def admission(self, invite: bytes, key: PersonKey, newcomer: Identity) -> Admit:
        """The act that lets somebody in who has an invite."""
        public = newcomer.person.public
        proof = JoinProof(self.circle, invite, public, 1).sign(key)
        return Admit(invite, public, 1, TODAY, proof)

    def admit(self, name: str, by: str) -> None:
        """Invite somebody and let them in; from then on they are there."""
        record, key = self.invited(by)
        newcomer = self.identity(name)
        keys = self.keys(newcomer)
        made = self.do(by, self.admission(record.invite, key, newcomer), keys.key_package)
        self.enter(name, newcomer, keys, made)

    def enter(self, name: str, identity: Identity, keys: JoinerKeys, made: Committed) -> None:
        """Join by the welcome of a commit."""
        assert made.welcome is not None
        group = join(made.welcome, keys, policy=CirclePolicy(self.circle), now=NOW)
        check_entered(group, identity)
        self.people[name], self.groups[name] = identity, group

    def readmission(self, name: str) -> tuple[Readmit, Identity, JoinerKeys]:
        """What somebody asks for who comes back with a fresh device."""
        back = self.people[name].on_new_device(self.random)
        keys = self.keys(back)
        claim = ResyncClaim(
            self.circle,
            back.person.public,
            package_hash(keys.key_package.encode()),
            NOW * 1000,
            self.groups[name].epoch,
        )
        return Readmit(claim, claim.sign(back.person)), back, keys

    # Doing

    def make(self, who: str, act: Act, package: KeyPackage | None = None) -> Committed:
        """An honest member's commit of an act; nobody has it yet. Raises `RefusedError`."""
        group = self.groups[who]
        planned = plan(group, act, letters_key=self.random(32), package=package)
        return commit(
            group,
            planned.proposals,
            random=self.random,
            policy=CirclePolicy(self.circle),
            now=None,
            references=planned.references,
            choices=Choices(new=planned.new_leaf(group.own)),
        )

    def do(self, who: str, act: Act, package: KeyPackage | None = None) -> Committed:
        """An honest member acts, and everybody follows; who was removed is there no more."""
        made = self.make(who, act, package)
        self.take(who, made)
        return made

    def take(self, who: str, made: Committed) -> None:
        """Everybody follows a commit."""
        for name in list(self.groups):
            if name == who:
                self.groups[name] = made.merged
                continue
            policy = CirclePolicy(self.circle)
            self.groups[name] = receive(
                self.groups[name], again(made.message), policy=policy, now=None
            ).group
            if self.groups[name].removed:
                del self.groups[name]

    def say_leaving(self, who: str) -> None:
        """Somebody says that they leave, and everybody takes it."""
        group = self.groups[who]
        policy = CirclePolicy(self.circle)
        sent = propose(group, Remove(group.own_leaf), random=self.random, policy=policy, now=None)
        self.groups[who] = sent.group
        for name in set(self.groups) - {who}:
            took = receive(self.groups[name], again(sent.message), policy=policy, now=None)
            assert isinstance(took, ProposalReceived)
            self.groups[name] = took.group

    # Hostile members, who keep to MLS and to nothing else

    def forge(
        self,
        who: str,
        proposals: Sequence[Proposal] = (),
        *,
        new: NewLeaf = UNCHANGED,
        path: bool = True,
        references: Sequence[bytes] | None = None,
    ) -> Committed:
        """A commit that MLS allows."""
        return commit(
            self.groups[who],
            proposals,
            random=self.random,
            policy=Policy(),
            now=None,
            references=references,
            choices=Choices(path=path, new=new),
            find_psk=lambda _: bytes(32),
        )

    def forge_proposal(self, who: str, proposal: Proposal, note: bytes = b"") -> Sent:
        """A proposal that MLS allows; a note beside it makes it another of the same."""
        return propose(
            self.groups[who],
            proposal,
            random=self.random,
            policy=Policy(),
            now=None,
            options=Options(authenticated_data=note),
        )

    def changed(self, roster: Roster) -> GroupContextExtensions:
        """A proposal of a roster, whatever it says."""
        return GroupContextExtensions(roster.extensions)

    def refuses(self, who: str, made: Committed | Sent, rule: str) -> None:
        """Everybody but the maker refuses it by just this rule, and is as they were."""
        for name in set(self.groups) - {who}:
            before = to_bytes(self.groups[name])
            with pytest.raises(RefusedError) as caught:
                receive(
                    self.groups[name],
                    again(made.message),
                    policy=CirclePolicy(self.circle),
                    now=None,
                )
            assert caught.value.rule == rule
            assert isinstance(caught.value, MlsError)
            assert to_bytes(self.groups[name]) == before


def founded(
    founder: str = "Anna",
    *,
    number: int = 1,
    policy: HouseRules | None = None,
    seed: int = 1,
) -> Circle:
    """A circle of one."""
    random = seeded(seed)
    made = Circle(number, random(16), random)
    identity = made.identity(founder)
    opening = Opening("Lamp", "To write", "Be kind.", policy or HouseRules(), PLACE, suite=number)
    roster = founding(
        made.circle, identity.person.public, opening, day=TODAY, letters_key=random(32)
    )
    keys = made.keys(identity)
    group = create(made.circle, keys, random=random, extensions=roster.extensions)
    made.people[founder], made.groups[founder] = identity, group
    return made


NAMES = ("Anna", "Ben", "Cleo", "Dora", "Emil", "Faye", "Gus")


@functools.cache
def _built(count: int, number: int, stewards: int, policy: HouseRules) -> Circle:
    made = founded(NAMES[0], number=number, policy=policy)
    for position, name in enumerate(NAMES[1:count], 1):
        made.admit(name, NAMES[0])
        if position < stewards:
            made.do(NAMES[0], SetRole(made.id(name), Role.STEWARD))
    return made


def circle_of(
    count: int, *, number: int = 1, stewards: int = 1, policy: HouseRules | None = None
) -> Circle:
    """A circle of so many: Anna, Ben, Cleo, …; the first ones are stewards."""
    return _built(count, number, stewards, policy or HouseRules()).copy()
