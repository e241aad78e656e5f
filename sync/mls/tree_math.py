"""Where the nodes of a tree stand in an array (RFC 9420, section 4 and appendix C).

Leaves have the even numbers, parents the odd ones; leaf `i` is node `2 * i`. Trees are perfect:
their number of leaves is a power of two.
"""


def node_of(leaf: int) -> int:
    """The node that holds a leaf."""
    return 2 * leaf


def leaf_of(node: int) -> int:
    """The leaf that an even node holds."""
    return node // 2


def is_leaf(node: int) -> bool:
    """Whether a node is a leaf."""
    return node % 2 == 0


def level(node: int) -> int:
    """How far above the leaves a node is: the number of one bits that end its number."""
    return (~node & (node + 1)).bit_length() - 1


def node_width(leaves: int) -> int:
    """How many nodes a tree with so many leaves has."""
    return 2 * leaves - 1 if leaves else 0


def full_leaves(nodes: int) -> int:
    """The leaves of the smallest perfect tree that has at least so many nodes."""
    leaves = 1
    while node_width(leaves) < nodes:
        leaves *= 2
    return leaves


def root(leaves: int) -> int:
    """The root of a tree with so many leaves."""
    return (1 << (node_width(leaves)).bit_length() - 1) - 1


def left(node: int) -> int:
    """The left child of a parent."""
    return node ^ (1 << level(node) - 1)


def right(node: int) -> int:
    """The right child of a parent."""
    return node ^ (3 << level(node) - 1)


def parent(node: int) -> int:
    """The parent of a node in a tree that goes on above it."""
    height = level(node)
    side = node >> height + 1 & 1
    return (node | 1 << height) ^ (side << height + 1)


def sibling(node: int) -> int:
    """The other child of the parent."""
    above = parent(node)
    return right(above) if node < above else left(above)


def direct_path(node: int, leaves: int) -> list[int]:
    """The nodes above a node, from its parent to the root."""
    top = root(leaves)
    path = []
    while node != top:
        node = parent(node)
        path.append(node)
    return path


def copath(node: int, leaves: int) -> list[int]:
    """The sibling of the node and of every node on its direct path but the root."""
    top = root(leaves)
    path = []
    while node != top:
        path.append(sibling(node))
        node = parent(node)
    return path


def is_below(node: int, above: int) -> bool:
    """Whether `node` is in the subtree of `above` (which counts as below itself)."""
    height = level(above)
    return above - (1 << height) < node < above + (1 << height)


def leaves_below(node: int) -> range:
    """The leaves in the subtree of a node."""
    span = (1 << level(node)) - 1
    return range(leaf_of(node - span), leaf_of(node + span) + 1)


def common_ancestor(node: int, other: int) -> int:
    """The lowest node that has both below it."""
    while not is_below(other, node):
        node = parent(node)
    return node
