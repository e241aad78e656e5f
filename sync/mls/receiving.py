"""Taking messages: opening, verifying, and following commits (RFC 9420, sections 6 and 12.4.2).

Whatever is wrong raises before anything has changed: the group that was passed in is as it was, and
the next true message finds it so.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sync.mls import tree_math
from sync.mls.commit import Commit
from sync.mls.committing import Confirmed, confirm, needs_path
from sync.mls.crypto import proposal_ref, same
from sync.mls.errors import (
    ClonedError,
    DecodeError,
    DuplicateKeyError,
    InvalidCommitError,
    InvalidConfirmationTagError,
    InvalidLeafError,
    InvalidParentHashError,
    ReplayedError,
    UnknownProposalError,
    UnsupportedError,
)
from sync.mls.framing import (
    AuthenticatedContent,
    ContentType,
    FramedContent,
    MlsMessage,
    PrivateMessage,
    PublicMessage,
    Sender,
    SenderType,
    member,
)
from sync.mls.group import Group, advance, emptied, still_valid
from sync.mls.key_package import KeyPackage
from sync.mls.key_schedule import external_init_receiver
from sync.mls.leaf_node import LeafNode, LeafNodeSource
from sync.mls.parent_hash import with_path
from sync.mls.policy import Change, FindPsk, Policy
from sync.mls.private_message import MessageKeys, unseal
from sync.mls.proposal_list import (
    Applied,
    Circumstances,
    Proposed,
    apply_list,
    check_external_list,
    check_list,
    check_new_leaf,
    check_proposal,
    check_replacement,
    check_tree,
)
from sync.mls.proposals import Proposal
from sync.mls.psk import psk_secret
from sync.mls.ratchet_tree import RatchetTree
from sync.mls.tree_kem import UpdatePath, check_path, decrypt_path


@dataclass(frozen=True, slots=True)
class ApplicationData:
    """Somebody said something.

    Attributes:
        group: the group from which the message's key is gone.
        sender: the leaf of who said it, in the epoch in which it was said.
        epoch: that epoch.
        generation: the number of the message among all of this sender in that epoch.
    """

    group: Group
    sender: int
    epoch: int
    generation: int
    data: bytes
    authenticated_data: bytes


@dataclass(frozen=True, slots=True)
class ProposalReceived:
    """Somebody proposes something; it waits for a commit."""

    group: Group
    sender: int
    ref: bytes
    proposal: Proposal
    authenticated_data: bytes


@dataclass(frozen=True, slots=True)
class CommitReceived:
    """The group went on to another epoch.

    Attributes:
        group: the group in it; when this member was removed, what is left of the old one.
        sender: who committed; the new leaf for an external commit.
        external: whether they committed themselves in.
        proposals: what was committed, each with who proposed it.
        added: leaves of new members with their key packages.
        removed: leaves that are blank now.
        updated: leaves that got fresh keys by proposal.
    """

    group: Group
    sender: int
    external: bool
    proposals: tuple[Proposed, ...]
    added: tuple[tuple[int, KeyPackage], ...]
    removed: tuple[int, ...]
    updated: tuple[int, ...]
    authenticated_data: bytes


Received = ApplicationData | ProposalReceived | CommitReceived


@dataclass(frozen=True, slots=True)
class _Opened:
    """A content whose signature is verified, the group without its key, and the generation."""

    content: AuthenticatedContent
    group: Group
    generation: int = 0


def receive(
    group: Group,
    message: MlsMessage,
    *,
    policy: Policy,
    now: int | None,
    find_psk: FindPsk | None = None,
) -> Received:
    """Take one message of the group.

    Args:
        group: the group.
        message: a public or private message.
        policy: what the layer above allows.
        now: seconds since 1970, to check lifetimes with; None leaves that out.
        find_psk: looks external pre-shared keys up.

    Raises:
        MlsError: one of its named kinds; the group is as it was.
    """
    body = message.body
    if isinstance(body, PrivateMessage):
        opened = _open_private(group, body, policy)
    elif isinstance(body, PublicMessage):
        opened = _open_public(group, body)
    else:
        raise UnsupportedError("This is not a message within a group.")
    said = opened.content.content
    if isinstance(said.content, bytes):
        return ApplicationData(
            opened.group,
            said.sender.index,
            said.epoch,
            opened.generation,
            said.content,
            said.authenticated_data,
        )
    if isinstance(said.content, Commit):
        _check_not_own(opened.group, said)
        return _Processing(opened, policy, now, find_psk).run(said.content)
    return _take_proposal(opened, said.content, policy, now)


def _check_not_own(group: Group, said: FramedContent) -> None:
    if said.sender == member(group.own_leaf):
        raise ClonedError(said.epoch, None)


def _open_private(group: Group, message: PrivateMessage, policy: Policy) -> _Opened:
    bounds = policy.bounds
    past = _past_index(group, message)
    if past is None:
        group.check_here(message.group_id, message.epoch)
        context, tree, keys = group.context, group.tree, group.keys
    else:
        old = group.past[past]
        context, tree, keys = old.context, old.tree, old.keys
    content, generation, used = unseal(
        keys, tree, message, most_ahead=bounds.most_ahead, most_kept=bounds.most_kept
    )
    sender = content.content.sender.index
    content.verify(context, tree.member(sender).signature_key)
    if sender == group.own_leaf:
        raise ClonedError(message.epoch, generation)
    return _Opened(content, _with_keys(group, past, used), generation)


def _past_index(group: Group, message: PrivateMessage) -> int | None:
    """Which past epoch opens an application message, if one of them does."""
    if message.content_type is not ContentType.APPLICATION or message.group_id != group.group_id:
        return None
    epochs = [old.context.epoch for old in group.past]
    return epochs.index(message.epoch) if message.epoch in epochs else None


def _with_keys(group: Group, past: int | None, keys: MessageKeys) -> Group:
    if past is None:
        return replace(group, keys=keys)
    epochs = list(group.past)
    epochs[past] = replace(epochs[past], keys=keys)
    return replace(group, past=tuple(epochs))


def _open_public(group: Group, message: PublicMessage) -> _Opened:
    said = message.content
    group.check_here(said.group_id, said.epoch)
    if said.content_type is ContentType.APPLICATION:
        raise DecodeError("Application data is never sent in the open.")
    sender, content = said.sender, message.authenticated
    if sender.type is SenderType.MEMBER:
        leaf = group.tree.member(sender.index)
        key = group.secrets.membership_key
        message.check_membership(group.suite, key, group.context)
        content.verify(group.context, leaf.signature_key)
    elif sender.type is SenderType.NEW_MEMBER_COMMIT:
        if not isinstance(said.content, Commit) or said.content.path is None:
            raise InvalidCommitError("An external commit brings no keys.")
        content.verify(group.context, said.content.path.leaf_node.signature_key)
    else:
        raise UnsupportedError("Proposals from outside the group are not accepted.")
    return _Opened(content, group)


def _take_proposal(
    opened: _Opened, proposal: Proposal, policy: Policy, now: int | None
) -> ProposalReceived:
    group, said = opened.group, opened.content.content
    ref = proposal_ref(group.suite, opened.content.encode())
    if ref in group.proposals:
        raise ReplayedError("This proposal was received before.")
    _check_not_own(group, said)
    check_proposal(proposal, said.sender, Circumstances(group.context, group.tree, policy, now))
    policy.check_proposal(group, proposal, said.sender)
    known = {**group.proposals, ref: Proposed(proposal, said.sender)}
    group = replace(group, proposals=known)
    return ProposalReceived(group, said.sender.index, ref, proposal, said.authenticated_data)


@dataclass(frozen=True, slots=True)
class _Followed:
    """What a receiver makes of a commit's path.

    Attributes:
        tree: the tree with the path.
        sender: the committer's leaf.
        commit_secret: what the path leads to.
        private_keys: the receiver's new private keys, by node.
    """

    tree: RatchetTree
    sender: int
    commit_secret: bytes
    private_keys: dict[int, bytes]


@dataclass(frozen=True, slots=True)
class _Processing:
    """The steps of section 12.4.2, one method each."""

    opened: _Opened
    policy: Policy
    now: int | None
    find_psk: FindPsk | None

    @property
    def group(self) -> Group:
        return self.opened.group

    @property
    def sender(self) -> Sender:
        return self.opened.content.content.sender

    @property
    def at(self) -> Circumstances:
        return Circumstances(self.group.context, self.group.tree, self.policy, self.now)

    @property
    def external(self) -> bool:
        return self.sender.type is SenderType.NEW_MEMBER_COMMIT

    def run(self, commit: Commit) -> CommitReceived:
        """Follow the commit, or raise."""
        proposed = self._proposals(commit)
        self._check_list(proposed)
        if commit.path is None and needs_path(proposed):
            raise InvalidCommitError("A commit brings no fresh keys where it must.")
        applied = apply_list(proposed, self.at)
        self._check_change(proposed, commit.path)
        if self.group.own_leaf in applied.removed:
            return self._leave(commit, proposed, applied)
        followed = self._follow(commit.path, applied)
        check_tree(followed.tree, applied.extensions)
        confirmed = self._confirm(followed, applied)
        group = self._advance(followed, confirmed, applied)
        self.policy.check_next(self.group, group)
        return self._received(group, followed.sender, proposed, applied)

    def _proposals(self, commit: Commit) -> tuple[Proposed, ...]:
        proposed = []
        for item in commit.proposals:
            if item.proposal is not None:
                proposed.append(Proposed(item.proposal, self.sender))
            elif self.external:
                raise InvalidCommitError("An external commit refers to proposals.")
            else:
                known = self.group.proposals.get(item.reference or b"")
                if known is None:
                    raise UnknownProposalError("A commit refers to a proposal not known here.")
                proposed.append(known)
        return tuple(proposed)

    def _check_list(self, proposed: Sequence[Proposed]) -> None:
        if self.external:
            check_external_list([item.proposal for item in proposed], self.at)
        else:
            check_list(proposed, self.sender.index, self.at)

    def _check_change(self, proposed: Sequence[Proposed], path: UpdatePath | None) -> None:
        pairs = [(item.proposal, item.sender) for item in proposed]
        leaf = path.leaf_node if path else None
        self.policy.check_change(
            Change(self.group, self.sender, pairs, leaf, external=self.external)
        )

    def _leave(
        self, commit: Commit, proposed: tuple[Proposed, ...], applied: Applied
    ) -> CommitReceived:
        """This member was removed: nothing more can be derived, nor is anything kept."""
        index = self._placed(commit.path, applied)[1]
        return self._received(emptied(self.group), index, proposed, applied)

    def _received(
        self, group: Group, sender: int, proposed: tuple[Proposed, ...], applied: Applied
    ) -> CommitReceived:
        return CommitReceived(
            group,
            sender,
            self.external,
            proposed,
            applied.added,
            applied.removed,
            applied.updated,
            self.opened.content.content.authenticated_data,
        )

    def _placed(self, path: UpdatePath | None, applied: Applied) -> tuple[RatchetTree, int]:
        """The tree with a place for the committer, and where it is."""
        if not self.external or path is None:
            return applied.tree, self.sender.index
        return applied.tree.added(path.leaf_node)

    def _follow(self, path: UpdatePath | None, applied: Applied) -> _Followed:
        if path is None:
            zero = bytes(self.group.suite.kdf.size)
            return _Followed(applied.tree, self.sender.index, zero, {})
        self._check_leaf(path.leaf_node, applied)
        self._check_fresh(path, applied)
        tree, index = self._placed(path, applied)
        new_leaves = [leaf for leaf, _ in applied.added]
        suite, group = self.group.suite, self.group
        keys = check_path(tree, index, path.nodes, new_leaves)
        tree, parent_hash = with_path(suite, tree, index, keys)
        if not same(path.leaf_node.parent_hash or b"", parent_hash):
            raise InvalidParentHashError("The committer's leaf has a wrong parent hash.")
        tree = tree.with_nodes({tree_math.node_of(index): path.leaf_node})
        path.leaf_node.verify(suite, group.group_id, index)
        context = group.context.next(tree.tree_hash(suite), applied.extensions)
        own_keys = self._own_keys(applied)
        secrets = decrypt_path(
            tree,
            index,
            path.nodes,
            context,
            new_leaves,
            receiver=group.own_leaf,
            private_keys=own_keys,
        )
        found = {place: pair.private for place, pair in secrets.key_pairs.items()}
        return _Followed(tree, index, secrets.commit_secret, found)

    def _check_leaf(self, leaf: LeafNode, applied: Applied) -> None:
        """The committer's leaf: a successor of their own, or of the one an outsider removes."""
        if not self.external:
            check_replacement(leaf, LeafNodeSource.COMMIT, self.sender.index, self.at)
            return
        if leaf.source is not LeafNodeSource.COMMIT:
            raise InvalidLeafError("A leaf was made for something else.")
        before = self.group.tree.member(applied.removed[0]) if applied.removed else None
        if before and before.encryption_key == leaf.encryption_key:
            raise InvalidLeafError("A new leaf brings no new key.")
        check_new_leaf(leaf, before, self.at)

    def _check_fresh(self, path: UpdatePath, applied: Applied) -> None:
        """No key of a path may be in the tree already, or twice in the path (section 12.4.2)."""
        keys = [path.leaf_node.encryption_key, *(node.encryption_key for node in path.nodes)]
        if len(set(keys)) != len(keys) or not set(keys).isdisjoint(applied.tree.keys()):
            raise DuplicateKeyError("A key of an update path is not fresh.")
        for node in path.nodes:
            self.group.suite.kem.check(node.encryption_key)

    def _own_keys(self, applied: Applied) -> dict[int, bytes]:
        """The receiver's private keys that fit the tree after the proposals."""
        group = self.group
        keys = still_valid(group.private_keys, group.tree, applied.tree)
        if group.own_leaf in applied.updated:
            public = applied.tree.member(group.own_leaf).encryption_key
            keys[tree_math.node_of(group.own_leaf)] = group.updates[public].encryption
        return keys

    def _confirm(self, followed: _Followed, applied: Applied) -> Confirmed:
        group, suite = self.group, self.group.suite
        psks = [group.psk(name, self.find_psk) for name in applied.psks]
        init_secret = group.secrets.init_secret
        if applied.kem_output is not None:
            pair = group.secrets.external_key_pair(suite)
            init_secret = external_init_receiver(suite, applied.kem_output, pair)
        context = group.context.next(followed.tree.tree_hash(suite), applied.extensions)
        confirmed = confirm(
            suite,
            group.interim_transcript_hash,
            self.opened.content,
            context,
            followed.tree,
            init_secret=init_secret,
            commit_secret=followed.commit_secret,
            psk=psk_secret(suite, psks),
        )
        tag = self.opened.content.auth.confirmation_tag
        if not same(tag or b"", confirmed.following.confirmation_tag):
            raise InvalidConfirmationTagError("The confirmation tag of a commit is wrong.")
        return confirmed

    def _advance(self, followed: _Followed, confirmed: Confirmed, applied: Applied) -> Group:
        group = self.group
        signature, keys = group.signature_private, dict(followed.private_keys)
        if group.own_leaf in applied.updated:
            own = group.updates[applied.tree.member(group.own_leaf).encryption_key]
            keys[tree_math.node_of(group.own_leaf)] = own.encryption
            signature = own.signature
        return advance(
            group,
            confirmed.following,
            signature_private=signature,
            new_keys=keys,
            bounds=self.policy.bounds,
        )
