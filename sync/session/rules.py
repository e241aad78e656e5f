"""The circle's rules as MLS asks for them: what a commit may hold, and whose leaves there are.

One commit is one act. Whoever takes it works out from the roster before, the act and the actor what
the roster must be, who must go and who must come (`plan`), and takes the commit when it holds
exactly that. So nothing in a circle changes unspoken, and no member, steward or not, can do more
than the rules say, whatever program they use.

Rules look at no clock, and at nothing that differs from member to member. Hand `now=None` to
`sync.mls.receiving.receive` for the same reason: a lifetime that has ended since would part those
who read late from the others. How long lifetimes may be is checked here.

Whoever leaves proposes it, and the next commit completes it: a commit that leaves a pending leaving
out is refused. So a leaving has to be known to everybody who commits after it: it opens a turn of
its own, and commits of the turn before are stale.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from sync.mls.credentials import Credential
from sync.mls.extensions import Extensions
from sync.mls.framing import Sender, SenderType
from sync.mls.group import Group
from sync.mls.key_package import KeyPackage
from sync.mls.leaf_node import Capabilities, LeafNode
from sync.mls.policy import Bounds, Change, Policy
from sync.mls.proposals import Add, GroupContextExtensions, Proposal, Remove
from sync.mls.sending import UNCHANGED, NewLeaf
from sync.session.acts import Act, Admit, Profile, Readmit, RemovePerson, SelfUpdate, package_hash
from sync.session.applying import apply
from sync.session.errors import BadIdentityError, BadRosterError, RefusedError
from sync.session.identity import Certified, Identity, certified, person_id, read_credential
from sync.session.names import alike
from sync.session.roster import Roster
from sync.session.standing import knows_who_went

MOST_CAPABILITIES: Final = 32
"""Values in each list of a leaf's capabilities."""

BOUNDS: Final = Bounds(most_ahead=4_096)
"""Withdrawn posts are skipped, so their generations are missing; past epochs open nothing."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What the commit of an act holds.

    Attributes:
        act: the act.
        actor: the person id of whoever does it.
        left: the person ids of those whose leaving it completes.
        roster: the roster after it.
        removals: leaves that the committer removes.
        package: the key package that the committer adds, or None.
        credential: what the committer's leaf must have.
        references: pending proposals to commit: those who leave.
        proposals: what the committer proposes beside them, all inline.
    """

    act: Act
    actor: bytes
    left: tuple[bytes, ...]
    roster: Roster
    removals: tuple[int, ...]
    package: KeyPackage | None
    credential: Credential
    references: tuple[bytes, ...] = ()
    proposals: tuple[Proposal, ...] = field(default=())

    def new_leaf(self, before: LeafNode) -> NewLeaf:
        """What the committer changes about themselves: `Choices.new` of the commit."""
        if self.credential == before.credential:
            return UNCHANGED
        return NewLeaf(credential=self.credential)


def plan(group: Group, act: Act, *, letters_key: bytes, package: KeyPackage | None = None) -> Plan:
    """What this member has to commit for an act.

    Args:
        group: the group as it is, with the leavings that were proposed.
        act: what is to be done.
        letters_key: 32 random bytes; used only after somebody went.
        package: the key package to add, for `Admit` and `Readmit`.

    Raises:
        RefusedError: when the rules do not allow it.
    """
    leaving = pending_leavings(group)
    expected = _expected(group, act, group.own_leaf, tuple(leaving.values()), letters_key, package)
    proposals: list[Proposal] = [Remove(index) for index in expected.removals]
    if package is not None:
        proposals.append(Add(package))
    if not isinstance(act, SelfUpdate):
        proposals.append(GroupContextExtensions(expected.roster.extensions))
    return replace(expected, references=tuple(leaving), proposals=tuple(proposals))


def pending_leavings(group: Group) -> Mapping[bytes, int]:
    """The leaves of those who said that they leave, by the hash of their proposal."""
    return {
        ref: known.sender.index
        for ref, known in group.proposals.items()
        if _is_leaving(known.proposal, known.sender)
    }


def _is_leaving(proposal: Proposal, sender: Sender) -> bool:
    return (
        isinstance(proposal, Remove)
        and sender.type is SenderType.MEMBER
        and proposal.removed == sender.index
    )


def _owners(group: Group) -> dict[int, Certified]:
    """Whose leaf is where; their certificates were verified when they came into the tree."""
    return {index: read_credential(leaf.credential) for index, leaf in group.members}


def _expected(
    group: Group,
    act: Act,
    committer: int,
    leaving: Sequence[int],
    letters_key: bytes | None,
    package: KeyPackage | None,
) -> Plan:
    """What a commit of this act by this member must be. Raises `RefusedError`."""
    before, owners = Roster.of(group.context.extensions), _owners(group)
    names = {index: person_id(before.circle, said.person) for index, said in owners.items()}
    left = {names[index] for index in leaving}
    after = apply(
        before,
        act,
        names[committer],
        leaving=left,
        letters_key=letters_key if knows_who_went(before) else None,
    )
    if Roster.from_bytes(after.to_bytes()) != after:
        raise RefusedError("act", "An act has a part of the wrong size.")
    goes = _goes(act, before)
    removals = tuple(index for index, name in names.items() if name == goes)
    _check_package(act, before, package, [group.tree.member(index) for index in removals])
    said = _renamed(owners[committer], act)
    staying = {index: each for index, each in owners.items() if index not in (*removals, *leaving)}
    _check_names({**staying, committer: said}, act, committer, package)
    ordered = tuple(name for name in before.by_id if name in left)
    return Plan(act, names[committer], ordered, after, removals, package, said.credential())


def _goes(act: Act, roster: Roster) -> bytes | None:
    """The person whose leaf the committer removes."""
    if isinstance(act, RemovePerson):
        return act.person
    if isinstance(act, Readmit):
        return person_id(roster.circle, act.claim.public)
    return None


def _check_package(
    act: Act, roster: Roster, package: KeyPackage | None, replaced: Sequence[LeafNode]
) -> None:
    """Whether the key package is the one that the act is about."""
    if not isinstance(act, Admit | Readmit):
        if package is not None:
            raise RefusedError("unspoken-add", "Somebody would come in unspoken.")
        return
    if package is None:
        raise RefusedError("no-package", "Nobody would come in.")
    if package.extensions:
        raise RefusedError("package", "A key package has extensions that circles do not use.")
    public = act.public if isinstance(act, Admit) else act.claim.public
    if certified(package.leaf_node, roster.circle).person != public:
        raise RefusedError("package", "A key package is somebody else's.")
    if isinstance(act, Readmit) and package_hash(package.encode()) != act.claim.package:
        raise RefusedError("package", "A key package is not the one that was asked for.")
    if any(leaf.signature_key == package.leaf_node.signature_key for leaf in replaced):
        raise RefusedError("package", "A device that comes back brings a new key.")


def _renamed(said: Certified, act: Act) -> Certified:
    if not isinstance(act, Profile) or act.pseudonym is None:
        return said
    if act.pseudonym == said.pseudonym:
        raise RefusedError("nothing-changes", "They are called that already.")
    return replace(said, pseudonym=act.pseudonym)


def _check_names(
    people: Mapping[int, Certified], act: Act, committer: int, package: KeyPackage | None
) -> None:
    """Whether a new name looks like somebody else's."""
    if package is not None:
        new = read_credential(package.leaf_node.credential).pseudonym
        others = [said.pseudonym for said in people.values()]
    elif isinstance(act, Profile) and act.pseudonym is not None:
        new = act.pseudonym
        others = [said.pseudonym for index, said in people.items() if index != committer]
    else:
        return
    if any(alike(new, name) for name in others):
        raise RefusedError("name-taken", "Somebody in the circle has a name that looks the same.")


def check_group(group: Group, circle: bytes) -> Roster:
    """Whether tree and roster of a group fit together; the roster.

    Raises:
        BadRosterError: when the group is not this circle, or when anybody has no leaf, two, or a
            leaf and no place in the roster.
    """
    roster = Roster.of(group.context.extensions)
    if roster.circle != circle or group.group_id != circle:
        raise BadRosterError("A group is not the circle that it should be.")
    if roster.suite != group.suite.number:
        raise BadRosterError("A group has another cipher suite than its roster says.")
    persons = [said.person for said in _owners(group).values()]
    if sorted(persons) != sorted(person.public for person in roster.people):
        raise BadRosterError("The people of a roster are not those of its group.")
    return roster


def check_entered(group: Group, identity: Identity) -> Roster:
    """Whether somebody came into the circle in the way they should have; its roster.

    Raises:
        BadRosterError: when the group is not what it should be, or the act that led to it let in
            somebody else.
    """
    roster = check_group(group, identity.circle)
    act, public = roster.act, identity.person.public
    let_in = isinstance(act, Admit) and act.public == public
    let_in |= isinstance(act, Readmit) and act.claim.public == public
    if not let_in or certified(group.own, identity.circle).person != public:
        raise BadRosterError("A welcome leads to where somebody else was let in.")
    return roster


class CirclePolicy(Policy):
    """The rules of one circle.

    Args:
        circle: the circle's id: leaves certified for another are refused.
    """

    bounds = BOUNDS

    def __init__(self, circle: bytes) -> None:
        self._circle = circle

    def check_leaf(self, leaf: LeafNode, before: LeafNode | None) -> None:
        """Whether a leaf is certified for this circle, and a successor of the one before."""
        said = certified(leaf, self._circle)
        if leaf.extensions or not _is_modest(leaf.capabilities):
            raise BadIdentityError("A leaf has more in it than circles use.")
        lifetime = leaf.lifetime
        if lifetime is not None:
            length = lifetime.not_after - lifetime.not_before
            if not 0 <= length <= self.bounds.longest_lifetime:
                raise BadIdentityError("A key package is valid for too long.")
        if before is None:
            return
        was = read_credential(before.credential)
        if (said.person, said.device) != (was.person, was.device):
            raise BadIdentityError("A leaf would become somebody else's.")
        if leaf.signature_key != before.signature_key:
            raise BadIdentityError("A device keeps its key; with another it is let in again.")

    def check_extensions(self, extensions: Extensions) -> None:
        """Whether a group has a roster of this circle, and nothing else."""
        if Roster.of(extensions).circle != self._circle:
            raise BadRosterError("A roster is of another circle.")

    def check_proposal(self, group: Group, proposal: Proposal, sender: Sender) -> None:
        """Whether somebody proposes what may be proposed without a commit: to leave, once."""
        if not _is_leaving(proposal, sender):
            raise RefusedError("proposal", "Nothing is proposed in a circle but to leave it.")
        if sender.index in pending_leavings(group).values():
            raise RefusedError("leaving", "They said before that they leave.")

    def check_change(self, change: Change) -> None:
        """Whether a commit holds an act that is allowed, all that belongs to it, and no more.

        Of the committer's leaf only the credential: `check_leaf` is asked about it besides.
        """
        sender, leaf = change.sender, change.leaf
        if change.external or sender.type is not SenderType.MEMBER:
            raise RefusedError("external", "Nobody comes into a circle by themselves.")
        if leaf is None:
            raise RefusedError("no-path", "A commit brings no fresh keys.")
        check_group(change.group, self._circle)
        held = _Held.of(change)
        _check_leavings(change.group, held.leaving, sender.index)
        before = Roster.of(change.group.context.extensions)
        act, letters_key = _said(before, held.roster)
        expected = _expected(
            change.group, act, sender.index, held.leaving, letters_key, held.package
        )
        if held.removals != expected.removals:
            raise RefusedError("unspoken-remove", "Somebody would go, or stay, unspoken.")
        after = held.roster or before
        if after.to_bytes() != expected.roster.to_bytes():
            raise RefusedError("unspoken", "The circle would change in an unspoken way.")
        if leaf.credential != expected.credential:
            raise RefusedError("unspoken-leaf", "Somebody would change their name unspoken.")

    def check_next(self, before: Group, after: Group) -> None:
        """Whether the tree that a commit leads to has a leaf for each person, and no other."""
        del before
        check_group(after, self._circle)


def _check_leavings(group: Group, held: Sequence[int], committer: int) -> None:
    pending = set(pending_leavings(group).values())
    if committer in pending:
        raise RefusedError("leaving", "Whoever leaves changes nothing any more.")
    if pending != set(held):
        raise RefusedError("leaving-dropped", "Somebody who leaves would be kept.")


def _is_modest(able: Capabilities) -> bool:
    lists: Iterator[tuple[int, ...]] = iter(
        (able.versions, able.cipher_suites, able.extensions, able.proposals, able.credentials)
    )
    return all(len(values) <= MOST_CAPABILITIES for values in lists)


def _said(before: Roster, after: Roster | None) -> tuple[Act, bytes | None]:
    """The act that a commit says, and the letters' key that it brings."""
    if after is None:
        return SelfUpdate(), None
    act = after.act
    if act is None or isinstance(act, SelfUpdate):
        raise RefusedError("unspoken", "A commit does not say what it does.")
    changed = after.letters_key != before.letters_key
    return act, after.letters_key if changed else None


@dataclass(frozen=True, slots=True)
class _Held:
    """What a commit holds, sorted.

    Attributes:
        roster: the new roster, or None when the commit has none.
        removals: leaves that the committer removes, in their order.
        package: what the committer adds.
        leaving: leaves of those who proposed to go.
    """

    roster: Roster | None
    removals: tuple[int, ...]
    package: KeyPackage | None
    leaving: tuple[int, ...]

    @classmethod
    def of(cls, change: Change) -> "_Held":
        """Sort a commit's proposals. Raises `RefusedError` for any that no act has."""
        roster, packages = None, []
        removals, leaving = [], []
        for proposal, sender in change.proposals:
            own = sender == change.sender
            if _is_leaving(proposal, sender) and not own:
                leaving.append(sender.index)
            elif own and isinstance(proposal, Remove):
                removals.append(proposal.removed)
            elif own and isinstance(proposal, Add):
                packages.append(proposal.key_package)
            elif own and isinstance(proposal, GroupContextExtensions):
                roster = Roster.of(proposal.extensions)
            else:
                raise RefusedError("smuggled", "A commit holds a proposal that no act has.")
        if len(packages) > 1:
            raise RefusedError("unspoken-add", "Somebody would come in unspoken.")
        package = packages[0] if packages else None
        return cls(roster, tuple(sorted(removals)), package, tuple(leaving))
