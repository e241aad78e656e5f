"""Vectors of ratchet trees and of the paths through them."""

import secrets
from collections.abc import Mapping
from dataclasses import replace

from sync.mls import tree_math
from sync.mls.codec import whole
from sync.mls.committing import fresh_path
from sync.mls.framing import (
    member,
)
from sync.mls.key_schedule import (
    GroupContext,
)
from sync.mls.leaf_node import LeafNodeSource
from sync.mls.parent_hash import check_parent_hashes, with_path
from sync.mls.policy import Policy
from sync.mls.proposal_list import Applied, Circumstances, Proposed, apply_list
from sync.mls.proposals import (
    read_proposal,
)
from sync.mls.ratchet_tree import RatchetTree
from sync.mls.suites import suite
from sync.mls.tree_kem import UpdatePath, check_path, decrypt_path, path_secrets
from sync.mls.vectors.checking import Case, equal, unhex


def tree_operations(case: Case) -> None:
    """What a proposal makes of a tree."""
    using = suite(case["cipher_suite"])
    before = RatchetTree.from_bytes(unhex(case["tree_before"]))
    equal("tree_hash_before", before.tree_hash(using), unhex(case["tree_hash_before"]))
    proposal = whole(unhex(case["proposal"]), read_proposal)
    at = Circumstances(GroupContext(using.number, b"", 0, b"", b""), before, Policy(), None)
    after = apply_list([Proposed(proposal, member(case["proposal_sender"]))], at).tree
    equal("tree_after", after.encode(), unhex(case["tree_after"]))
    equal("tree_hash_after", after.tree_hash(using), unhex(case["tree_hash_after"]))


def tree_validation(case: Case) -> None:
    """Hashes, resolutions, parent hashes and signatures of a tree."""
    using, group_id = suite(case["cipher_suite"]), unhex(case["group_id"])
    tree = RatchetTree.from_bytes(unhex(case["tree"]))
    equal("tree", tree.encode(), unhex(case["tree"]))
    nodes = range(len(tree.nodes))
    equal("resolutions", [tree.resolution(n) for n in nodes], case["resolutions"])
    hashes = [tree.tree_hash(using, n).hex() for n in nodes]
    equal("tree_hashes", hashes, case["tree_hashes"])
    check_parent_hashes(using, tree)
    tree.check_unmerged()
    tree.check_keys()
    for index, leaf in tree.members():
        leaf.verify(using, group_id, index)
        leaf.check_alone(using)


def tree_kem(case: Case) -> None:
    """Update paths, given ones and ones made anew, followed by every member."""
    using = suite(case["cipher_suite"])
    tree = RatchetTree.from_bytes(unhex(case["ratchet_tree"]))
    given = case["leaves_private"]
    private = {leaf["index"]: _private_keys(case, tree, leaf) for leaf in given}
    signing = {leaf["index"]: unhex(leaf["signature_priv"]) for leaf in given}
    context = replace(_tree_context(case), epoch=case["epoch"])
    for given in case["update_paths"]:
        path = whole(unhex(given["update_path"]), UpdatePath.decode)
        sender = given["sender"]
        keys = check_path(tree, sender, path.nodes, [])
        after, parent_hash = with_path(using, tree, sender, keys)
        equal("parent_hash", path.leaf_node.parent_hash, parent_hash)
        after = after.with_nodes({tree_math.node_of(sender): path.leaf_node})
        equal("tree_hash_after", after.tree_hash(using), unhex(given["tree_hash_after"]))
        path.leaf_node.verify(using, context.group_id, sender)
        following = replace(context, tree_hash=after.tree_hash(using))
        for index, expected in enumerate(given["path_secrets"]):
            if expected is None:
                continue
            found = decrypt_path(
                after,
                sender,
                path.nodes,
                following,
                [],
                receiver=index,
                private_keys=private[index],
            )
            equal("path_secret", next(iter(found.secrets.values())), unhex(expected))
            equal("commit_secret", found.commit_secret, unhex(given["commit_secret"]))
        _check_new_path(context, tree, sender, private, signing[sender])


def _tree_context(case: Case) -> GroupContext:
    confirmed = unhex(case["confirmed_transcript_hash"])
    return GroupContext(case["cipher_suite"], unhex(case["group_id"]), 0, b"", confirmed)


def _private_keys(case: Case, tree: RatchetTree, given_leaf: Case) -> dict[int, bytes]:
    using = suite(case["cipher_suite"])
    keys = {tree_math.node_of(given_leaf["index"]): unhex(given_leaf["encryption_priv"])}
    for given in given_leaf["path_secrets"]:
        pairs = path_secrets(using, unhex(given["path_secret"]), [given["node"]]).key_pairs
        keys[given["node"]] = pairs[given["node"]].private
    for place, key in keys.items():
        node = tree.nodes[place]
        equal("private key", using.kem.public_of(key), node and node.encryption_key)
    leaf = tree.member(given_leaf["index"])
    public = using.signature.public_of(unhex(given_leaf["signature_priv"]))
    equal("signature_priv", public, leaf.signature_key)
    return keys


def _check_new_path(
    context: GroupContext,
    tree: RatchetTree,
    sender: int,
    private: Mapping[int, Mapping[int, bytes]],
    signature_private: bytes,
) -> None:
    using = context.suite
    pair = using.kem.derive_key_pair(secrets.token_bytes(using.kdf.size))
    leaf = replace(
        tree.member(sender),
        encryption_key=pair.public,
        source=LeafNodeSource.COMMIT,
        lifetime=None,
        _encoded=[],
    )
    path = fresh_path(
        replace(context, epoch=context.epoch - 1),
        Applied(tree, (), (), (), (), (), None),
        sender,
        leaf,
        leaf_private=pair.private,
        signature_private=signature_private,
        new_leaves=[],
        random=secrets.token_bytes,
    )
    for index, _ in tree.members():
        if index != sender:
            found = decrypt_path(
                path.tree,
                sender,
                path.update.nodes,
                path.context,
                [],
                receiver=index,
                private_keys=private[index],
            )
            equal("new commit_secret", found.commit_secret, path.secrets.commit_secret)
