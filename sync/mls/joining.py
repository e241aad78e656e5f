"""Coming into a group: by a welcome, or by an external commit (RFC 9420, section 12.4.3)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from sync.mls import tree_math
from sync.mls.commit import Commit, ProposalOrRef
from sync.mls.committing import FreshPath, confirm, fresh_path
from sync.mls.credentials import Credential
from sync.mls.crypto import same
from sync.mls.errors import (
    InvalidConfirmationTagError,
    InvalidGroupInfoError,
    InvalidTreeError,
    InvalidWelcomeError,
    UnknownPskError,
    UnsupportedError,
)
from sync.mls.extensions import RATCHET_TREE, Extensions, external_pub, find
from sync.mls.framing import ContentType, MlsMessage, PublicMessage, Sender, SenderType
from sync.mls.group import Group, NextEpoch, begin_epoch
from sync.mls.kem import KeyPair, Random
from sync.mls.key_package import JoinerKeys, check_lifetime
from sync.mls.key_schedule import (
    GroupContext,
    confirmation_tag,
    epoch_secrets,
    external_init_sender,
    interim_transcript_hash,
)
from sync.mls.leaf_node import Capabilities, LeafNode, LeafNodeSource
from sync.mls.parent_hash import check_parent_hashes
from sync.mls.policy import FindPsk, Policy
from sync.mls.proposal_list import (
    Applied,
    Circumstances,
    Proposed,
    apply_list,
    check_external_list,
    check_new_leaf,
    check_tree,
)
from sync.mls.proposals import ExternalInit, PreSharedKey, Proposal, Remove
from sync.mls.psk import PreSharedKeyId, Psk, ResumptionUsage, has_duplicates, psk_secret
from sync.mls.ratchet_tree import RatchetTree
from sync.mls.sending import Options, framed
from sync.mls.tree_kem import check_key_pairs, path_secrets
from sync.mls.welcome import GroupInfo, GroupSecrets, Welcome

_OPEN: Final = Options(encrypted=False)


def join(
    welcome: Welcome,
    joiner: JoinerKeys,
    *,
    policy: Policy,
    now: int | None,
    tree: RatchetTree | None = None,
    find_psk: FindPsk | None = None,
) -> Group:
    """Join by a welcome (section 12.4.3.1). The joiner's keys must be dropped afterwards.

    Args:
        welcome: what the committer sent.
        joiner: the key package that was added, with its keys.
        policy: what the layer above allows.
        now: seconds since 1970, to check lifetimes with; None leaves that out.
        tree: the ratchet tree, when the welcome does not hold it.
        find_psk: looks pre-shared keys up.

    Raises:
        InvalidWelcomeError: when it is for somebody else or does not fit.
        InvalidTreeError, InvalidLeafError, InvalidGroupInfoError, InvalidSignatureError,
        InvalidConfirmationTagError, InvalidPathError, UnknownPskError: for what is wrong inside.
    """
    package = joiner.key_package
    if welcome.cipher_suite != package.cipher_suite:
        raise InvalidWelcomeError("The welcome is of another cipher suite.")
    secrets = welcome.open_secrets(package.ref, joiner.init_private)
    psk = _psks(secrets.psks, package.cipher_suite, find_psk)
    info = welcome.open_group_info(secrets.joiner_secret, psk)
    if info.group_context.cipher_suite != package.cipher_suite:
        raise InvalidWelcomeError("The group is of another cipher suite.")
    tree = checked_tree(info, tree, policy, now)
    own = [index for index, leaf in tree.members() if leaf == package.leaf_node]
    if len(own) != 1:
        raise InvalidWelcomeError("The group does not hold the key package that was added.")
    following = _following(info, tree, secrets.joiner_secret, psk)
    keys = _private_keys(info, tree, own[0], secrets, joiner.leaf_private)
    return begin_epoch(following, own[0], joiner.signature_private, keys)


def _psks(ids: Sequence[PreSharedKeyId], suite_number: int, find_psk: FindPsk | None) -> bytes:
    context = GroupContext(suite_number, b"", 0, b"", b"")
    if has_duplicates(ids):
        raise InvalidWelcomeError("A pre-shared key is named twice.")
    psks = []
    for name in ids:
        special = (ResumptionUsage.REINIT, ResumptionUsage.BRANCH)
        if name.usage in special:
            raise UnsupportedError("Groups are neither re-initialized nor branched here.")
        secret = find_psk(name) if find_psk else None
        if secret is None:
            raise UnknownPskError("A pre-shared key is not at hand.")
        psks.append(Psk(name, secret))
    return psk_secret(context.suite, psks)


def checked_tree(
    info: GroupInfo, tree: RatchetTree | None, policy: Policy, now: int | None
) -> RatchetTree:
    """The tree of a GroupInfo, looked at as somebody must who has not seen it grow.

    Raises:
        InvalidGroupInfoError: when no tree is there, or the signer is not in it.
        InvalidSignatureError: when the GroupInfo or a leaf is not signed as it says.
        InvalidTreeError, InvalidLeafError: when the tree is not valid.
    """
    context = info.group_context
    data = find(info.extensions, RATCHET_TREE)
    if tree is None and data is not None:
        tree = RatchetTree.from_bytes(data)
    if tree is None:
        raise InvalidGroupInfoError("The ratchet tree is missing.")
    signer = tree.leaf(info.signer)
    if signer is None:
        raise InvalidGroupInfoError("The GroupInfo is signed by nobody in the group.")
    info.verify(signer.signature_key)
    _check_whole_tree(context, tree, policy, now)
    policy.check_extensions(context.extensions)
    return tree


def _check_whole_tree(
    context: GroupContext, tree: RatchetTree, policy: Policy, now: int | None
) -> None:
    suite = context.suite
    if not same(tree.tree_hash(suite), context.tree_hash):
        raise InvalidTreeError("The tree is not the one that was announced.")
    check_parent_hashes(suite, tree)
    tree.check_unmerged()
    at = Circumstances(context, tree, policy, None)
    for index, leaf in tree.members():
        leaf.verify(suite, context.group_id, index)
        check_new_leaf(leaf, None, at)
        if now is not None and leaf.lifetime:
            # A leaf that has expired since was valid when it was added (section 7.3).
            at_most = min(now, leaf.lifetime.not_after)
            check_lifetime(leaf, at_most, policy.bounds.longest_lifetime)
    for node in tree.nodes:
        if node is not None:
            suite.kem.check(node.encryption_key)
    check_tree(tree, context.extensions)


def _following(info: GroupInfo, tree: RatchetTree, joiner: bytes, psk: bytes) -> NextEpoch:
    context = info.group_context
    secrets = epoch_secrets(context.suite, joiner, psk, context)
    confirmed = context.confirmed_transcript_hash
    tag = confirmation_tag(context.suite, secrets.confirmation_key, confirmed)
    if not same(tag, info.confirmation_tag):
        raise InvalidConfirmationTagError("The confirmation tag of a welcome is wrong.")
    return NextEpoch(context, tree, secrets, tag)


def _private_keys(
    info: GroupInfo, tree: RatchetTree, own: int, secrets: GroupSecrets, leaf_private: bytes
) -> dict[int, bytes]:
    suite, place = info.group_context.suite, tree_math.node_of(own)
    keys = {place: leaf_private}
    if secrets.path_secret is None:
        return keys
    signer = tree_math.node_of(info.signer)
    if signer == place:
        raise InvalidWelcomeError("The welcome is signed by the one who joins.")
    ancestor = tree_math.common_ancestor(place, signer)
    filtered = [node for node, _ in tree.filtered_direct_path(info.signer)]
    # The new member is below the ancestor's other child, so no filter leaves the ancestor out.
    known = path_secrets(
        suite, secrets.path_secret.path_secret, filtered[filtered.index(ancestor) :]
    )
    check_key_pairs(tree, known)
    return keys | {node: pair.private for node, pair in known.key_pairs.items()}


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Who commits themselves in."""

    credential: Credential
    signature_keys: KeyPair
    capabilities: Capabilities
    extensions: Extensions = ()


@dataclass(frozen=True, slots=True)
class JoinedExternally:
    """An external commit that waits to be accepted, and the group it leads to."""

    message: MlsMessage
    group: Group


def join_externally(
    info: GroupInfo,
    newcomer: Newcomer,
    *,
    random: Random,
    policy: Policy,
    now: int | None,
    tree: RatchetTree | None = None,
    replaces: int | None = None,
    psks: Sequence[Psk] = (),
) -> JoinedExternally:
    """Commit oneself into a group (section 12.4.3.2).

    Args:
        info: the group's GroupInfo with its external key.
        newcomer: who comes.
        random: a source of random bytes.
        policy: what the layer above allows.
        now: seconds since 1970, to check lifetimes with; None leaves that out.
        tree: the ratchet tree, when the GroupInfo does not hold it.
        replaces: the leaf of an earlier self that is removed, for coming back.
        psks: pre-shared keys to mix in.

    Raises:
        InvalidGroupInfoError and others: when the GroupInfo is not valid or holds no external key.
    """
    context, signing = info.group_context, newcomer.signature_keys.private
    suite = context.suite
    at = Circumstances(context, checked_tree(info, tree, policy, now), policy, now)
    kem_output, init_secret = external_init_sender(suite, _external_key(info), random)
    proposals: list[Proposal] = [ExternalInit(kem_output)]
    if replaces is not None:
        proposals.append(Remove(replaces))
    proposals += [PreSharedKey(psk.id) for psk in psks]
    check_external_list(proposals, at)
    sender = Sender(SenderType.NEW_MEMBER_COMMIT)
    applied = apply_list([Proposed(proposal, sender) for proposal in proposals], at)
    index, path = _first_path(newcomer, applied, at, random)
    listed = tuple(ProposalOrRef(proposal=proposal) for proposal in proposals)
    message = framed(context, sender, ContentType.COMMIT, Commit(listed, path.update), _OPEN)
    confirmed = confirm(
        suite,
        interim_transcript_hash(suite, context.confirmed_transcript_hash, info.confirmation_tag),
        message.signed(context, signing),
        path.context,
        path.tree,
        init_secret=init_secret,
        commit_secret=path.secrets.commit_secret,
        psk=psk_secret(suite, psks),
    )
    group = begin_epoch(confirmed.following, index, signing, path.private_keys)
    body = PublicMessage(confirmed.message.content, confirmed.message.auth)
    return JoinedExternally(MlsMessage(body), group)


def _external_key(info: GroupInfo) -> bytes:
    """The key that a GroupInfo offers to those who commit themselves in."""
    external = external_pub(info.extensions)
    if external is None:
        raise InvalidGroupInfoError("The GroupInfo holds no key for external commits.")
    info.group_context.suite.kem.check(external)
    return external


def _first_path(
    newcomer: Newcomer, applied: Applied, at: Circumstances, random: Random
) -> tuple[int, FreshPath]:
    """The newcomer's leaf in the leftmost free place, with fresh keys for all above it."""
    suite, signing = at.suite, newcomer.signature_keys
    pair = suite.kem.derive_key_pair(random(suite.kdf.size))
    leaf = LeafNode(
        pair.public,
        signing.public,
        newcomer.credential,
        newcomer.capabilities,
        LeafNodeSource.COMMIT,
        newcomer.extensions,
    )
    placed, index = applied.tree.added(leaf)
    path = fresh_path(
        at.context,
        replace(applied, tree=placed),
        index,
        leaf,
        leaf_private=pair.private,
        signature_private=signing.private,
        new_leaves=[],
        random=random,
    )
    check_new_leaf(path.update.leaf_node, None, at)
    check_tree(path.tree, applied.extensions)
    return index, path
