"""Parent hashes: proof that whoever made a node's key has a leaf below (RFC 9420, section 7.9)."""

from collections.abc import Mapping

from sync.mls import tree_math
from sync.mls.codec import opaque
from sync.mls.errors import InvalidParentHashError
from sync.mls.leaf_node import LeafNode
from sync.mls.ratchet_tree import Node, ParentNode, RatchetTree
from sync.mls.suites import CipherSuite


def parent_hash(suite: CipherSuite, node: ParentNode, original_sibling: bytes) -> bytes:
    """The parent hash of a node; the tree hash of its child on the copath stands for that child."""
    content = opaque(node.encryption_key) + opaque(node.parent_hash) + opaque(original_sibling)
    return suite.kdf.hash(content)


def with_path(
    suite: CipherSuite, tree: RatchetTree, index: int, keys: Mapping[int, bytes]
) -> tuple[RatchetTree, bytes]:
    """Put a commit's keys into the filtered direct path above a leaf (section 7.5).

    Args:
        suite: the group's suite.
        tree: the tree before, with the leaf's direct path still as it was.
        index: the committer's leaf.
        keys: the new public key for each node of the filtered direct path.

    Returns:
        The tree with the nodes, their parent hashes worked out from the root down, and the parent
        hash that the committer's leaf must have.
    """
    path = tree.filtered_direct_path(index)
    tree = tree.blanked_above(index)
    above = b""
    nodes: dict[int, Node | None] = {}
    for place, beside in reversed(path):
        node = ParentNode(keys[place], parent_hash=above)
        nodes[place] = node
        above = parent_hash(suite, node, tree.tree_hash(suite, beside))
    return tree.with_nodes(nodes), above


def check_parent_hashes(suite: CipherSuite, tree: RatchetTree) -> None:
    """Whether every parent that is not blank chains back to a leaf (section 7.9.2).

    Each parent must have exactly one descendant whose parent hash fits it.

    Raises:
        InvalidParentHashError: otherwise.
    """
    for place in range(1, len(tree.nodes), 2):
        node = tree.parent_node(place)
        if node is None:
            continue
        left, right = tree_math.left(place), tree_math.right(place)
        found = _fitting(suite, tree, node, left, right)
        found += _fitting(suite, tree, node, right, left)
        if found != 1:
            raise InvalidParentHashError("A parent hash does not chain back to a leaf.")


def _fitting(
    suite: CipherSuite, tree: RatchetTree, node: ParentNode, child: int, beside: int
) -> int:
    """How many nodes under `child` were made in the same update as the parent.

    Such a node has the parent's hash, and those of its neighbours in the resolution of the child
    are just the parent's unmerged leaves there.
    """
    original = tree.original_tree_hash(suite, beside, node.unmerged_leaves)
    expected = parent_hash(suite, node, original)
    resolution = tree.resolution(child)
    below = set(tree_math.leaves_below(child))
    unmerged = {tree_math.node_of(leaf) for leaf in node.unmerged_leaves if leaf in below}
    return sum(
        1
        for candidate in resolution
        if _parent_hash_of(tree.nodes[candidate]) == expected
        and unmerged == set(resolution) - {candidate}
    )


def _parent_hash_of(node: Node | None) -> bytes | None:
    if isinstance(node, LeafNode):
        return node.parent_hash
    return node.parent_hash if node else None
