"""Whether a commit's proposals go together, and what they make of a tree (RFC 9420, 12.2, 12.3)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sync.mls.errors import (
    CapabilityError,
    InvalidLeafError,
    InvalidProposalError,
    InvalidProposalListError,
    MlsError,
    UnsupportedError,
)
from sync.mls.extensions import Extensions, required_capabilities
from sync.mls.framing import Sender, SenderType
from sync.mls.key_package import KeyPackage, check_lifetime
from sync.mls.key_schedule import GroupContext
from sync.mls.leaf_node import LeafNode, LeafNodeSource, check_together
from sync.mls.policy import Policy
from sync.mls.proposals import (
    Add,
    ExternalInit,
    GroupContextExtensions,
    PreSharedKey,
    Proposal,
    ReInit,
    Remove,
    Update,
)
from sync.mls.psk import PreSharedKeyId, PskType, ResumptionUsage, has_duplicates
from sync.mls.ratchet_tree import RatchetTree
from sync.mls.suites import CipherSuite


@dataclass(frozen=True, slots=True)
class Proposed:
    """A proposal, and who made it."""

    proposal: Proposal
    sender: Sender


@dataclass(frozen=True, slots=True)
class Applied:
    """What the proposals of a commit make of a group.

    Attributes:
        tree: the tree with updates, removals and additions, without the committer's path.
        extensions: the group's extensions from then on.
        added: the leaves of new members with their key packages, in the order of the proposals.
        removed: the leaves that became blank.
        updated: the leaves that got new contents by proposal.
        psks: pre-shared keys to mix in, in the order of the proposals.
        kem_output: of an external init.
    """

    tree: RatchetTree
    extensions: Extensions
    added: tuple[tuple[int, KeyPackage], ...]
    removed: tuple[int, ...]
    updated: tuple[int, ...]
    psks: tuple[PreSharedKeyId, ...]
    kem_output: bytes | None


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What the checks need to know: the epoch, the time (None: not looked at), and the policy."""

    context: GroupContext
    tree: RatchetTree
    policy: Policy
    now: int | None

    @property
    def suite(self) -> CipherSuite:
        """The group's suite."""
        return self.context.suite


def check_new_leaf(leaf: LeafNode, before: LeafNode | None, at: Circumstances) -> None:
    """What every leaf must meet that comes into the tree, its signature apart (section 7.3)."""
    leaf.check_alone(at.suite)
    if at.now is not None:
        check_lifetime(leaf, at.now, at.policy.bounds.longest_lifetime)
    at.policy.check_leaf(leaf, before)


def check_replacement(
    leaf: LeafNode, source: LeafNodeSource, index: int, at: Circumstances
) -> None:
    """What a leaf must meet that a member puts in the place of their own.

    Raises:
        InvalidLeafError: for another source, or the old key.
        InvalidSignatureError, InvalidKeyError: for its signature and keys.
    """
    before = at.tree.member(index)
    if leaf.source is not source:
        raise InvalidLeafError("A leaf was made for something else.")
    if leaf.encryption_key == before.encryption_key:
        raise InvalidLeafError("A new leaf brings no new key.")
    leaf.verify(at.suite, at.context.group_id, index)
    check_new_leaf(leaf, before, at)


def check_proposal(proposal: Proposal, sender: Sender, at: Circumstances) -> None:
    """Whether a proposal is valid by itself (section 12.1).

    Raises:
        InvalidProposalError, InvalidKeyPackageError, InvalidLeafError and what lies below them.
        UnsupportedError: for what is decoded here but never carried out.
    """
    if sender.type is not SenderType.MEMBER:
        raise UnsupportedError("Proposals from outside the group are not accepted.")
    if isinstance(proposal, Add):
        proposal.key_package.check(at.suite)
        check_new_leaf(proposal.key_package.leaf_node, None, at)
    elif isinstance(proposal, Update):
        check_replacement(proposal.leaf_node, LeafNodeSource.UPDATE, sender.index, at)
    elif isinstance(proposal, Remove):
        if at.tree.leaf(proposal.removed) is None:
            raise InvalidProposalError("There is no such member to remove.")
    elif isinstance(proposal, PreSharedKey):
        _check_psk(proposal.psk, at.suite)
    elif isinstance(proposal, GroupContextExtensions):
        required_capabilities(proposal.extensions)
        at.policy.check_extensions(proposal.extensions)
    elif isinstance(proposal, ReInit):
        raise UnsupportedError("Groups are not re-initialized here.")
    else:
        raise InvalidProposalError("An external init belongs into an external commit.")


def _check_psk(psk: PreSharedKeyId, suite: CipherSuite) -> None:
    if len(psk.psk_nonce) != suite.kdf.size:
        raise InvalidProposalError("The nonce of a pre-shared key has the wrong length.")
    if psk.psk_type is PskType.RESUMPTION and psk.usage is not ResumptionUsage.APPLICATION:
        raise InvalidProposalError("This key is for re-initializing or branching.")


def check_list(proposed: Sequence[Proposed], committer: int, at: Circumstances) -> None:
    """Whether the proposals of a member's commit go together (section 12.2).

    Raises:
        InvalidProposalListError: otherwise; and what `check_proposal` raises.
    """
    for item in proposed:
        check_proposal(item.proposal, item.sender, at)
    leaves: list[int] = []
    for item in proposed:
        if isinstance(item.proposal, Update):
            if item.sender.index == committer:
                raise InvalidProposalListError("A committer cannot commit their own update.")
            leaves.append(item.sender.index)
        elif isinstance(item.proposal, Remove):
            if item.proposal.removed == committer:
                raise InvalidProposalListError("A committer cannot remove themselves.")
            leaves.append(item.proposal.removed)
    if len(set(leaves)) != len(leaves):
        raise InvalidProposalListError("Two proposals change the same member.")
    proposals = [item.proposal for item in proposed]
    _check_once(proposals)


def _check_once(proposals: Sequence[Proposal]) -> None:
    if has_duplicates(p.psk for p in proposals if isinstance(p, PreSharedKey)):
        raise InvalidProposalListError("A pre-shared key is named twice.")
    if sum(isinstance(p, GroupContextExtensions) for p in proposals) > 1:
        raise InvalidProposalListError("The group's extensions are replaced twice.")


def check_external_list(proposals: Sequence[Proposal], at: Circumstances) -> None:
    """Whether the proposals of an external commit go together (section 12.2).

    Raises:
        InvalidProposalListError: otherwise.
    """
    if sum(isinstance(p, ExternalInit) for p in proposals) != 1:
        raise InvalidProposalListError("An external commit has exactly one external init.")
    if sum(isinstance(p, Remove) for p in proposals) > 1:
        raise InvalidProposalListError("An external commit removes at most one member.")
    for proposal in proposals:
        if isinstance(proposal, PreSharedKey):
            _check_psk(proposal.psk, at.suite)
        elif isinstance(proposal, Remove):
            if at.tree.leaf(proposal.removed) is None:
                raise InvalidProposalError("There is no such member to remove.")
        elif not isinstance(proposal, ExternalInit):
            raise InvalidProposalListError("An external commit has a proposal it may not have.")
    _check_once(proposals)


def apply_list(proposed: Sequence[Proposed], at: Circumstances) -> Applied:
    """Carry the proposals out, in the order of section 12.3.

    Raises:
        DuplicateKeyError: when two members of the tree they lead to share a key.
    """
    tree, extensions = at.tree, at.context.extensions
    proposals = [item.proposal for item in proposed]
    for proposal in proposals:
        if isinstance(proposal, GroupContextExtensions):
            extensions = proposal.extensions
    updated = []
    for item in proposed:
        if isinstance(item.proposal, Update):
            tree = tree.updated(item.sender.index, item.proposal.leaf_node)
            updated.append(item.sender.index)
    removed = [p.removed for p in proposals if isinstance(p, Remove)]
    for index in removed:
        tree = tree.removed(index)
    added = []
    for proposal in proposals:
        if isinstance(proposal, Add):
            tree, index = tree.added(proposal.key_package.leaf_node)
            added.append((index, proposal.key_package))
    # Before the path, too: a key that a committer is about to give up is still taken.
    tree.check_keys()
    outputs = [p.kem_output for p in proposals if isinstance(p, ExternalInit)]
    return Applied(
        tree,
        extensions,
        tuple(added),
        tuple(removed),
        tuple(updated),
        tuple(p.psk for p in proposals if isinstance(p, PreSharedKey)),
        outputs[0] if outputs else None,
    )


def choose(
    known: Mapping[bytes, Proposed],
    given: Sequence[Proposed],
    committer: int,
    at: Circumstances,
) -> tuple[bytes, ...]:
    """Which known proposals a member can commit beside some given ones (section 12.2).

    All that are valid and go together; where several change one member, a removal before an update
    and the newest update before older ones. They keep their order, in which additions are made.
    """
    kept: set[bytes] = set()
    for candidate in _by_preference(known):
        chosen = [item for ref, item in known.items() if ref in kept or ref == candidate]
        try:
            proposed = [*chosen, *given]
            check_list(proposed, committer, at)
            applied = apply_list(proposed, at)
            check_tree(applied.tree, applied.extensions)
        except MlsError:
            continue
        kept.add(candidate)
    return tuple(ref for ref in known if ref in kept)


def _by_preference(known: Mapping[bytes, Proposed]) -> list[bytes]:
    kinds = {ref: type(item.proposal) for ref, item in known.items()}
    removals = [ref for ref, kind in kinds.items() if kind is Remove]
    updates = [ref for ref, kind in kinds.items() if kind is Update]
    others = [ref for ref, kind in kinds.items() if kind not in (Remove, Update)]
    return [*removals, *reversed(updates), *others]


def check_tree(tree: RatchetTree, extensions: Extensions) -> None:
    """Whether all members of a tree fit together and to the group (sections 7.3 and 11.1).

    Raises:
        DuplicateKeyError: when two of them share a key.
        CapabilityError: when one does not support what is needed.
    """
    tree.check_keys()
    leaves = [leaf for _, leaf in tree.members()]
    check_together(leaves, extensions)
    required = required_capabilities(extensions)
    if not all(leaf.capabilities.supports(required) for leaf in leaves):
        raise CapabilityError("A member lacks a capability that the group requires.")
