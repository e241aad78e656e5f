"""Following a commit into the next epoch (RFC 9420, section 12.4.2).

Whatever is wrong raises before anything has changed. A member who is removed looks at everything
that can be seen without the new secrets, and then keeps none of the old.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from sync.mls import tree_math
from sync.mls.commit import Commit
from sync.mls.committing import Confirmed, confirm, needs_path
from sync.mls.crypto import same
from sync.mls.errors import (
    DuplicateKeyError,
    InvalidCommitError,
    InvalidConfirmationTagError,
    InvalidLeafError,
    InvalidParentHashError,
    UnknownProposalError,
)
from sync.mls.framing import AuthenticatedContent, Sender, SenderType
from sync.mls.group import Group, LeafKeys, advance, emptied, still_valid
from sync.mls.key_package import KeyPackage
from sync.mls.key_schedule import GroupContext, external_init_receiver
from sync.mls.leaf_node import LeafNode, LeafNodeSource
from sync.mls.parent_hash import with_path
from sync.mls.policy import Change, FindPsk, Policy
from sync.mls.proposal_list import (
    Applied,
    Circumstances,
    Proposed,
    apply_list,
    check_external_list,
    check_list,
    check_new_leaf,
    check_replacement,
    check_tree,
)
from sync.mls.psk import psk_secret
from sync.mls.ratchet_tree import RatchetTree
from sync.mls.tree_kem import UpdatePath, check_path, decrypt_path


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


@dataclass(frozen=True, slots=True)
class _Merged:
    """What everybody can see of the next epoch.

    Attributes:
        tree: the tree with the proposals, and the commit's path in it.
        sender: the committer's leaf there.
        context: the provisional group context.
    """

    tree: RatchetTree
    sender: int
    context: GroupContext


@dataclass(frozen=True, slots=True)
class _Opened:
    """What a path brings to this member: the commit secret, and private keys by node."""

    commit_secret: bytes = field(repr=False)
    private_keys: dict[int, bytes] = field(repr=False)


def process(
    group: Group,
    message: AuthenticatedContent,
    commit: Commit,
    *,
    policy: Policy,
    now: int | None,
    find_psk: FindPsk | None,
) -> CommitReceived:
    """Follow a commit whose signature is verified.

    Args:
        group: the group, without the key that opened the commit.
        message: the commit as it was signed.
        commit: what it holds.
        policy: what the layer above allows.
        now: seconds since 1970, to check lifetimes with; None leaves that out.
        find_psk: looks external pre-shared keys up.

    Raises:
        MlsError: one of its named kinds; the group is as it was.
    """
    return _Processing(group, message, policy, now, find_psk).run(commit)


@dataclass(frozen=True, slots=True)
class _Processing:
    """The steps of section 12.4.2, one method each."""

    group: Group
    message: AuthenticatedContent
    policy: Policy
    now: int | None
    find_psk: FindPsk | None

    @property
    def sender(self) -> Sender:
        return self.message.content.sender

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
        merged = self._merge(commit.path, applied)
        check_tree(merged.tree, applied.extensions)
        if self.group.own_leaf in applied.removed:
            return self._received(emptied(self.group), merged.sender, proposed, applied)
        opened = self._open(commit.path, merged, applied)
        confirmed = self._confirm(merged, opened, applied)
        group = self._advance(confirmed, opened, applied)
        self.policy.check_next(self.group, group)
        return self._received(group, merged.sender, proposed, applied)

    # The proposals

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

    # What everybody can see

    def _merge(self, path: UpdatePath | None, applied: Applied) -> _Merged:
        """Put the path into the tree (section 7.5)."""
        group, suite = self.group, self.group.suite
        tree, index = self._placed(path, applied)
        if path is not None:
            self._check_leaf(path.leaf_node, index, applied)
            self._check_fresh(path, applied)
            keys = check_path(tree, index, path.nodes, _leaves(applied))
            tree, parent_hash = with_path(suite, tree, index, keys)
            if not same(path.leaf_node.parent_hash or b"", parent_hash):
                raise InvalidParentHashError("The committer's leaf has a wrong parent hash.")
            tree = tree.with_nodes({tree_math.node_of(index): path.leaf_node})
        return _Merged(tree, index, group.context.next(tree.tree_hash(suite), applied.extensions))

    def _placed(self, path: UpdatePath | None, applied: Applied) -> tuple[RatchetTree, int]:
        """The tree with a place for the committer, and where it is."""
        if not self.external or path is None:
            return applied.tree, self.sender.index
        return applied.tree.added(path.leaf_node)

    def _check_leaf(self, leaf: LeafNode, index: int, applied: Applied) -> None:
        """The committer's leaf: a successor of their own, or of the one an outsider removes."""
        if not self.external:
            check_replacement(leaf, LeafNodeSource.COMMIT, index, self.at)
            return
        if leaf.source is not LeafNodeSource.COMMIT:
            raise InvalidLeafError("A leaf was made for something else.")
        before = self.group.tree.member(applied.removed[0]) if applied.removed else None
        if before and before.encryption_key == leaf.encryption_key:
            raise InvalidLeafError("A new leaf brings no new key.")
        leaf.verify(self.group.suite, self.group.group_id, index)
        check_new_leaf(leaf, before, self.at)

    def _check_fresh(self, path: UpdatePath, applied: Applied) -> None:
        """No key of a path may be in the tree already, or twice in the path."""
        keys = [path.leaf_node.encryption_key, *(node.encryption_key for node in path.nodes)]
        if len(set(keys)) != len(keys) or not set(keys).isdisjoint(applied.tree.keys()):
            raise DuplicateKeyError("A key of an update path is not fresh.")
        for node in path.nodes:
            self.group.suite.kem.check(node.encryption_key)

    # What only members can see

    def _open(self, path: UpdatePath | None, merged: _Merged, applied: Applied) -> _Opened:
        """Decrypt the path secret that is meant for this member (section 7.5)."""
        if path is None:
            return _Opened(bytes(self.group.suite.kdf.size), {})
        secrets = decrypt_path(
            merged.tree,
            merged.sender,
            path.nodes,
            merged.context,
            _leaves(applied),
            receiver=self.group.own_leaf,
            private_keys=self._own_keys(applied),
        )
        found = {place: pair.private for place, pair in secrets.key_pairs.items()}
        return _Opened(secrets.commit_secret, found)

    def _own_update(self, applied: Applied) -> LeafKeys | None:
        """The private keys of this member's own update, when it was committed."""
        if self.group.own_leaf not in applied.updated:
            return None
        return self.group.updates[applied.tree.member(self.group.own_leaf).encryption_key]

    def _own_keys(self, applied: Applied) -> dict[int, bytes]:
        """The receiver's private keys that fit the tree after the proposals."""
        group, update = self.group, self._own_update(applied)
        keys = still_valid(group.private_keys, group.tree, applied.tree)
        if update:
            keys[tree_math.node_of(group.own_leaf)] = update.encryption
        return keys

    def _confirm(self, merged: _Merged, opened: _Opened, applied: Applied) -> Confirmed:
        """Work the next epoch out, and compare the confirmation tag."""
        group, suite = self.group, self.group.suite
        psks = [group.psk(name, self.find_psk) for name in applied.psks]
        init_secret = group.secrets.init_secret
        if applied.kem_output is not None:
            pair = group.secrets.external_key_pair(suite)
            init_secret = external_init_receiver(suite, applied.kem_output, pair)
        confirmed = confirm(
            suite,
            group.interim_transcript_hash,
            self.message,
            merged.context,
            merged.tree,
            init_secret=init_secret,
            commit_secret=opened.commit_secret,
            psk=psk_secret(suite, psks),
        )
        tag = self.message.auth.confirmation_tag
        if not same(tag or b"", confirmed.following.confirmation_tag):
            raise InvalidConfirmationTagError("The confirmation tag of a commit is wrong.")
        return confirmed

    def _advance(self, confirmed: Confirmed, opened: _Opened, applied: Applied) -> Group:
        group, update = self.group, self._own_update(applied)
        keys = dict(opened.private_keys)
        if update:
            keys[tree_math.node_of(group.own_leaf)] = update.encryption
        return advance(
            group,
            confirmed.following,
            signature_private=update.signature if update else group.signature_private,
            new_keys=keys,
            bounds=self.policy.bounds,
        )

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
            self.message.content.authenticated_data,
        )


def _leaves(applied: Applied) -> list[int]:
    """The leaves of those who are added, who learn the path's secrets from the welcome."""
    return [index for index, _ in applied.added]
