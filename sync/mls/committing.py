"""Making commits and the welcomes that go with them (RFC 9420, sections 7.5, 12.4.1 and 12.4.3)."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from sync.mls import tree_math
from sync.mls.commit import Commit, ProposalOrRef
from sync.mls.errors import UnknownProposalError
from sync.mls.extensions import Extensions
from sync.mls.framing import AuthenticatedContent, ContentType, MlsMessage, member
from sync.mls.group import Group, NextEpoch, advance
from sync.mls.kem import Random
from sync.mls.key_schedule import (
    GroupContext,
    confirmation_tag,
    confirmed_transcript_hash,
    epoch_secrets,
    joiner_secret,
)
from sync.mls.leaf_node import LeafNode, LeafNodeSource
from sync.mls.parent_hash import with_path
from sync.mls.policy import Bounds, Change, FindPsk, Policy
from sync.mls.proposal_list import (
    Applied,
    Circumstances,
    Proposed,
    apply_list,
    check_list,
    check_new_leaf,
    check_tree,
    choose,
)
from sync.mls.proposals import PATH_REQUIRED, Proposal
from sync.mls.psk import psk_secret
from sync.mls.ratchet_tree import RatchetTree
from sync.mls.sending import PLAIN, UNCHANGED, NewLeaf, Options, framed, protect
from sync.mls.suites import CipherSuite
from sync.mls.tree_kem import PathSecrets, UpdatePath, encrypt_path, path_secrets
from sync.mls.welcome import GroupSecrets, NewMember, PathSecret, Welcome, make_welcome


@dataclass(frozen=True, slots=True)
class Choices:
    """What a commit does beside its proposals.

    Attributes:
        path: whether fresh keys are brought even where none are required.
        new: what the committer changes about themselves, with a path.
        with_tree: whether the welcome holds the ratchet tree.
        group_info: further extensions of the welcome's GroupInfo.
        options: how the commit is sent.
    """

    path: bool = True
    new: NewLeaf = UNCHANGED
    with_tree: bool = True
    group_info: Extensions = ()
    options: Options = PLAIN


USUAL: Final = Choices()


@dataclass(frozen=True, slots=True)
class Committed:
    """A commit that waits to be accepted.

    Attributes:
        message: the commit.
        sent: the group in the old epoch, with the commit's key gone; kept when another commit wins.
        merged: the group in the new epoch; taken when this commit is accepted.
        welcome: for those it adds, or None when it adds nobody.
        added: the leaves of those it adds.
    """

    message: MlsMessage
    sent: Group
    merged: Group
    welcome: Welcome | None
    added: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class FreshPath:
    """A committer's new path.

    Attributes:
        tree: the tree with it.
        context: the provisional context of the next epoch.
        update: what is sent of it.
        secrets: its path secrets.
        signature_private: what the committer signs with from then on.
        private_keys: the private keys of the path and its leaf, by node.
    """

    tree: RatchetTree
    context: GroupContext
    update: UpdatePath
    secrets: PathSecrets = field(repr=False)
    signature_private: bytes = field(repr=False)
    private_keys: dict[int, bytes] = field(repr=False)


def fresh_path(
    before: GroupContext,
    applied: Applied,
    index: int,
    leaf: LeafNode,
    *,
    leaf_private: bytes,
    signature_private: bytes,
    new_leaves: Collection[int],
    random: Random,
) -> FreshPath:
    """Put fresh keys into the path above a leaf, and encrypt their secrets to all others.

    Args:
        before: the context of the epoch that ends.
        applied: the proposals carried out.
        index: the committer's leaf.
        leaf: its new contents, still without parent hash and signature.
        leaf_private: the private key of its encryption key.
        signature_private: the private key of its signature key.
        new_leaves: leaves added in the same commit, who learn the secrets from the welcome.
        random: for the first path secret and the encapsulations.
    """
    suite = before.suite
    places = [place for place, _ in applied.tree.filtered_direct_path(index)]
    secrets = path_secrets(suite, random(suite.kdf.size), places)
    keys = {place: pair.public for place, pair in secrets.key_pairs.items()}
    tree, parent_hash = with_path(suite, applied.tree, index, keys)
    leaf = replace(leaf, parent_hash=parent_hash)
    leaf = leaf.signed(suite, signature_private, before.group_id, index)
    own = tree_math.node_of(index)
    tree = tree.with_nodes({own: leaf})
    context = before.next(tree.tree_hash(suite), applied.extensions)
    nodes = encrypt_path(tree, index, secrets, context, new_leaves, random=random)
    private_keys = {place: pair.private for place, pair in secrets.key_pairs.items()}
    private_keys[own] = leaf_private
    update = UpdatePath(leaf, nodes)
    return FreshPath(tree, context, update, secrets, signature_private, private_keys)


def _own_path(
    group: Group, applied: Applied, new: NewLeaf, at: Circumstances, random: Random
) -> FreshPath:
    suite = group.suite
    pair = suite.kem.derive_key_pair(random(suite.kdf.size))
    signature = new.signature_keys.private if new.signature_keys else group.signature_private
    leaf = new.of(group.own, pair.public, LeafNodeSource.COMMIT)
    path = fresh_path(
        group.context,
        applied,
        group.own_leaf,
        leaf,
        leaf_private=pair.private,
        signature_private=signature,
        new_leaves=[index for index, _ in applied.added],
        random=random,
    )
    check_new_leaf(path.update.leaf_node, group.own, at)
    return path


def valid_references(
    group: Group, proposals: Sequence[Proposal] = (), *, policy: Policy, now: int | None
) -> tuple[bytes, ...]:
    """The pending proposals that this member can commit beside new ones (section 12.4).

    A committer should take all that are valid and go together. Own updates are left out, which only
    others can commit; so is one of two proposals that contradict each other.
    """
    sender = member(group.own_leaf)
    given = [Proposed(proposal, sender) for proposal in proposals]
    at = Circumstances(group.context, group.tree, policy, now)
    return choose(group.proposals, given, group.own_leaf, at)


def _collect(
    group: Group, proposals: Sequence[Proposal], refs: Sequence[bytes]
) -> tuple[tuple[ProposalOrRef, ...], list[Proposed]]:
    if not all(ref in group.proposals for ref in refs):
        raise UnknownProposalError("A proposal that is to be committed is not known.")
    sender = member(group.own_leaf)
    listed = [ProposalOrRef(reference=ref) for ref in refs]
    listed += [ProposalOrRef(proposal=proposal) for proposal in proposals]
    proposed = [group.proposals[ref] for ref in refs]
    proposed += [Proposed(proposal, sender) for proposal in proposals]
    return tuple(listed), proposed


def needs_path(proposed: Sequence[Proposed]) -> bool:
    """Whether a commit of these proposals must bring fresh keys (section 12.4)."""
    return not proposed or any(item.proposal.type in PATH_REQUIRED for item in proposed)


@dataclass(frozen=True, slots=True)
class Confirmed:
    """A commit with its confirmation tag, and the epoch that it begins."""

    message: AuthenticatedContent
    following: NextEpoch
    joiner_secret: bytes = field(repr=False)


def confirm(
    suite: CipherSuite,
    interim_before: bytes,
    signed: AuthenticatedContent,
    provisional: GroupContext,
    tree: RatchetTree,
    *,
    init_secret: bytes,
    commit_secret: bytes,
    psk: bytes,
) -> Confirmed:
    """Work the new epoch out from a signed commit; sender and receivers do the same."""
    confirmed = confirmed_transcript_hash(suite, interim_before, signed.confirmed_input)
    context = replace(provisional, confirmed_transcript_hash=confirmed)
    joiner = joiner_secret(suite, init_secret, commit_secret, context)
    secrets = epoch_secrets(suite, joiner, psk, context)
    tag = confirmation_tag(suite, secrets.confirmation_key, confirmed)
    following = NextEpoch(context, tree, secrets, tag)
    return Confirmed(signed.confirmed(tag), following, joiner)


def commit(
    group: Group,
    proposals: Sequence[Proposal] = (),
    *,
    random: Random,
    policy: Policy,
    now: int | None,
    references: Sequence[bytes] | None = None,
    choices: Choices = USUAL,
    find_psk: FindPsk | None = None,
) -> Committed:
    """Commit proposals (section 12.4.1).

    Args:
        group: the group.
        proposals: new proposals of this member.
        random: a source of random bytes.
        policy: what the layer above allows.
        now: seconds since 1970, to check lifetimes with; None leaves that out.
        references: hashes of proposals that were sent before; None takes those of
            `valid_references`.
        choices: what else the commit does.
        find_psk: looks external pre-shared keys up.

    Raises:
        InvalidProposalListError and others: when the proposals do not go together.
        UnknownProposalError: when a reference is not known.
    """
    group.check_inside()
    if references is None:
        references = valid_references(group, proposals, policy=policy, now=now)
    listed, proposed = _collect(group, proposals, references)
    at = Circumstances(group.context, group.tree, policy, now)
    draft = _draft(group, listed, proposed, choices, at, random)
    psk = psk_secret(group.suite, [group.psk(name, find_psk) for name in draft.applied.psks])
    confirmed = _confirmed(group, draft, choices.options, psk)
    merged = _merged(group, draft.path, confirmed.following, policy.bounds)
    policy.check_next(group, merged)
    sent, body = protect(group, confirmed.message, choices.options, random)
    welcome = _welcome(merged, draft, confirmed.joiner_secret, psk, choices, random)
    added = tuple(index for index, _ in draft.applied.added)
    return Committed(MlsMessage(body), sent, merged, welcome, added)


@dataclass(frozen=True, slots=True)
class _Draft:
    """A commit before it is signed: its content, and the tree and context that it leads to."""

    content: Commit
    applied: Applied
    path: FreshPath | None
    tree: RatchetTree
    context: GroupContext


def _draft(
    group: Group,
    listed: tuple[ProposalOrRef, ...],
    proposed: Sequence[Proposed],
    choices: Choices,
    at: Circumstances,
    random: Random,
) -> _Draft:
    """Carry the proposals out, and put a fresh path into the tree where one is due."""
    check_list(proposed, group.own_leaf, at)
    applied = apply_list(proposed, at)
    path = None
    if choices.path or needs_path(proposed):
        path = _own_path(group, applied, choices.new, at, random)
    tree = path.tree if path else applied.tree
    check_tree(tree, applied.extensions)
    update = path.update if path else None
    pairs = [(item.proposal, item.sender) for item in proposed]
    leaf = update.leaf_node if update else None
    at.policy.check_change(Change(group, member(group.own_leaf), pairs, leaf, external=False))
    context = group.context.next(tree.tree_hash(group.suite), applied.extensions)
    return _Draft(Commit(listed, update), applied, path, tree, context)


def _confirmed(group: Group, draft: _Draft, options: Options, psk: bytes) -> Confirmed:
    """Sign the commit, and work the next epoch out."""
    sender, path = member(group.own_leaf), draft.path
    message = framed(group.context, sender, ContentType.COMMIT, draft.content, options)
    return confirm(
        group.suite,
        group.interim_transcript_hash,
        message.signed(group.context, group.signature_private),
        draft.context,
        draft.tree,
        init_secret=group.secrets.init_secret,
        commit_secret=path.secrets.commit_secret if path else bytes(group.suite.kdf.size),
        psk=psk,
    )


def _merged(group: Group, path: FreshPath | None, following: NextEpoch, bounds: Bounds) -> Group:
    """The committer's own group in the new epoch."""
    return advance(
        group,
        following,
        signature_private=path.signature_private if path else group.signature_private,
        new_keys=path.private_keys if path else {},
        bounds=bounds,
    )


def _welcome(
    merged: Group,
    draft: _Draft,
    joiner: bytes,
    psk: bytes,
    choices: Choices,
    random: Random,
) -> Welcome | None:
    """What new members need, each with the path secret of the lowest node they share with us."""
    applied = draft.applied
    if not applied.added:
        return None
    members = []
    for index, package in applied.added:
        shared = None
        if draft.path:
            own, theirs = tree_math.node_of(merged.own_leaf), tree_math.node_of(index)
            ancestor = tree_math.common_ancestor(own, theirs)
            shared = PathSecret(draft.path.secrets.secrets[ancestor])
        secrets = GroupSecrets(joiner, shared, applied.psks)
        members.append(NewMember(package.ref, package.init_key, secrets))
    info = merged.group_info(with_tree=choices.with_tree, more=choices.group_info)
    return make_welcome(info, joiner, psk, tuple(members), random=random)
