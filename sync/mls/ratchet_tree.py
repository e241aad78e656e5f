"""The ratchet tree as everybody sees it: keys and hashes (RFC 9420, sections 4, 7, 12.4.3.3).

A tree is a value. Every change returns another tree, which shares what did not change and the
hashes already worked out.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Final, Self

from sync.mls import tree_math
from sync.mls.codec import Reader, opaque, optional, uint, uints, whole
from sync.mls.errors import (
    DuplicateKeyError,
    InvalidProposalError,
    InvalidTreeError,
    UnknownSenderError,
)
from sync.mls.leaf_node import LeafNode
from sync.mls.suites import CipherSuite

_LEAF: Final = 1
_PARENT: Final = 2


@dataclass(frozen=True, slots=True)
class ParentNode:
    """A node above the leaves (section 7.1).

    Attributes:
        encryption_key: the public key whose private key the members below know.
        parent_hash: the hash that ties it to the next node above that is not blank.
        unmerged_leaves: members below who do not know the private key, in rising order.
    """

    encryption_key: bytes
    parent_hash: bytes = b""
    unmerged_leaves: tuple[int, ...] = ()

    def encode(self) -> bytes:
        """The structure's bytes."""
        return b"".join(
            (
                opaque(self.encryption_key),
                opaque(self.parent_hash),
                uints(self.unmerged_leaves, 4),
            )
        )

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read the structure."""
        node = cls(reader.opaque(), reader.opaque(), reader.uints(4))
        if list(node.unmerged_leaves) != sorted(set(node.unmerged_leaves)):
            raise InvalidTreeError("Unmerged leaves are not in rising order.")
        return node


Node = LeafNode | ParentNode


@dataclass(frozen=True, slots=True)
class RatchetTree:
    """A perfect binary tree of nodes in an array; None is a blank node (section 4.1.1)."""

    nodes: tuple[Node | None, ...]
    _hashes: dict[int, bytes] = field(default_factory=dict, repr=False, compare=False)

    @property
    def leaf_count(self) -> int:
        """How many leaves there are, blank ones included: a power of two."""
        return (len(self.nodes) + 1) // 2

    @property
    def root(self) -> int:
        """The root's place."""
        return tree_math.root(self.leaf_count)

    def leaf(self, index: int) -> LeafNode | None:
        """The member at a leaf, or None when it is blank or outside the tree."""
        if not 0 <= index < self.leaf_count:
            return None
        node = self.nodes[tree_math.node_of(index)]
        return node if isinstance(node, LeafNode) else None

    def member(self, index: int) -> LeafNode:
        """The member at a leaf. Raises `UnknownSenderError` when there is none."""
        leaf = self.leaf(index)
        if leaf is None:
            raise UnknownSenderError(f"There is no member at leaf {index}.")
        return leaf

    def parent_node(self, node: int) -> ParentNode | None:
        """The parent node at a place, or None when it is blank."""
        found = self.nodes[node]
        return found if isinstance(found, ParentNode) else None

    def members(self) -> Iterator[tuple[int, LeafNode]]:
        """All members with the indices of their leaves, from the left."""
        for place in range(0, len(self.nodes), 2):
            node = self.nodes[place]
            if isinstance(node, LeafNode):
                yield tree_math.leaf_of(place), node

    def keys(self) -> Iterator[bytes]:
        """The encryption keys of all nodes that are not blank."""
        return (node.encryption_key for node in self.nodes if node is not None)

    # Changing

    def with_nodes(self, changes: Mapping[int, Node | None]) -> Self:
        """The tree with other nodes at some places."""
        nodes = list(self.nodes)
        hashes = dict(self._hashes)
        for place, node in changes.items():
            nodes[place] = node
            hashes.pop(place, None)
            for above in tree_math.direct_path(place, self.leaf_count):
                hashes.pop(above, None)
        return replace(self, nodes=tuple(nodes), _hashes=hashes)

    def extended(self) -> Self:
        """The tree with twice as many leaves (section 7.7)."""
        blank = (None,) * (len(self.nodes) + 1)
        return replace(self, nodes=self.nodes + blank, _hashes=dict(self._hashes))

    def truncated(self) -> Self:
        """The smallest tree that still has all members (section 7.7)."""
        nodes = self.nodes
        while len(nodes) > 1 and not any(nodes[len(nodes) // 2 + 1 :]):
            nodes = nodes[: len(nodes) // 2]
        kept = {place: value for place, value in self._hashes.items() if place < len(nodes)}
        return replace(self, nodes=nodes, _hashes=kept)

    def first_blank_leaf(self) -> int:
        """The leftmost blank leaf, which may be the first one of an extended tree."""
        for place in range(0, len(self.nodes), 2):
            if self.nodes[place] is None:
                return tree_math.leaf_of(place)
        return self.leaf_count

    def added(self, leaf: LeafNode) -> tuple[Self, int]:
        """The tree with one more member, and where they are (section 12.1.1)."""
        index = self.first_blank_leaf()
        tree = self.extended() if index == self.leaf_count else self
        place = tree_math.node_of(index)
        changes: dict[int, Node | None] = {place: leaf}
        for above in tree_math.direct_path(place, tree.leaf_count):
            node = tree.parent_node(above)
            if node is not None:
                unmerged = tuple(sorted({*node.unmerged_leaves, index}))
                changes[above] = replace(node, unmerged_leaves=unmerged)
        return tree.with_nodes(changes), index

    def updated(self, index: int, leaf: LeafNode) -> Self:
        """The tree with another leaf for a member, and blanks above it (section 12.1.2)."""
        return self.blanked_above(index).with_nodes({tree_math.node_of(index): leaf})

    def removed(self, index: int) -> Self:
        """The tree without a member, and blanks above (section 12.1.3).

        Raises:
            InvalidProposalError: when there is no such member.
        """
        if self.leaf(index) is None:
            raise InvalidProposalError(f"There is no member at leaf {index} to remove.")
        return self.blanked_above(index).with_nodes({tree_math.node_of(index): None}).truncated()

    def blanked_above(self, index: int) -> Self:
        """The tree with a blank direct path above a leaf."""
        path = tree_math.direct_path(tree_math.node_of(index), self.leaf_count)
        return self.with_nodes(dict.fromkeys(path))

    # Looking

    def resolution(self, place: int) -> list[int]:
        """The nodes that together cover all members below a node (section 4.1.1)."""
        node = self.nodes[place]
        if isinstance(node, LeafNode):
            return [place]
        if isinstance(node, ParentNode):
            return [place, *[tree_math.node_of(leaf) for leaf in node.unmerged_leaves]]
        if tree_math.is_leaf(place):
            return []
        return self.resolution(tree_math.left(place)) + self.resolution(tree_math.right(place))

    def filtered_direct_path(self, index: int) -> list[tuple[int, int]]:
        """The nodes above a leaf that need keys of their own, each with its child on the copath.

        A node is left out when nobody is below that child (section 4.1.2).
        """
        place = tree_math.node_of(index)
        above = tree_math.direct_path(place, self.leaf_count)
        beside = tree_math.copath(place, self.leaf_count)
        return [pair for pair in zip(above, beside, strict=True) if self.resolution(pair[1])]

    def tree_hash(self, suite: CipherSuite, place: int | None = None) -> bytes:
        """The hash that sums up a subtree, by default all of the tree (section 7.8)."""
        place = self.root if place is None else place
        if place not in self._hashes:
            self._hashes[place] = self._hash(suite, place, frozenset(), self._hashes)
        return self._hashes[place]

    def original_tree_hash(self, suite: CipherSuite, place: int, without: Iterable[int]) -> bytes:
        """The hash of a subtree as if some leaves had never been added (section 7.9)."""
        gone = frozenset(without).intersection(tree_math.leaves_below(place))
        return self._hash(suite, place, gone, {}) if gone else self.tree_hash(suite, place)

    def _hash(
        self, suite: CipherSuite, place: int, gone: frozenset[int], known: dict[int, bytes]
    ) -> bytes:
        if place in known:
            return known[place]
        node = self.nodes[place]
        if tree_math.is_leaf(place):
            index = tree_math.leaf_of(place)
            content = uint(_LEAF, 1) + uint(index, 4)
            content += optional(None if index in gone else node)
        else:
            if gone and isinstance(node, ParentNode):
                left_over = tuple(leaf for leaf in node.unmerged_leaves if leaf not in gone)
                node = replace(node, unmerged_leaves=left_over)
            left = self._hash(suite, tree_math.left(place), gone, known)
            right = self._hash(suite, tree_math.right(place), gone, known)
            content = uint(_PARENT, 1) + optional(node) + opaque(left) + opaque(right)
        known[place] = suite.kdf.hash(content)
        return known[place]

    # Checking

    def check_keys(self) -> None:
        """Whether no two members share a key, and no two nodes an encryption key.

        Raises:
            DuplicateKeyError: otherwise (sections 7.3 and 12.4.3.1).
        """
        encryption = list(self.keys())
        signature = [leaf.signature_key for _, leaf in self.members()]
        if len(set(encryption)) != len(encryption) or len(set(signature)) != len(signature):
            raise DuplicateKeyError("A key stands in the tree twice.")

    def check_unmerged(self) -> None:
        """Whether unmerged leaves are members, and noted all the way up (section 12.4.3.1).

        Raises:
            InvalidTreeError: otherwise.
        """
        for place in range(1, len(self.nodes), 2):
            node = self.parent_node(place)
            for index in node.unmerged_leaves if node else ():
                self._check_unmerged_leaf(place, index)

    def _check_unmerged_leaf(self, place: int, index: int) -> None:
        below = tree_math.node_of(index)
        if self.leaf(index) is None or not tree_math.is_below(below, place):
            raise InvalidTreeError("An unmerged leaf is not a member below its node.")
        path = tree_math.direct_path(below, self.leaf_count)
        for between in path[: path.index(place)]:
            node = self.parent_node(between)
            if node is not None and index not in node.unmerged_leaves:
                raise InvalidTreeError("An unmerged leaf is not noted at every node above it.")

    # The ratchet_tree extension

    def encode(self) -> bytes:
        """The nodes up to the last that is not blank (section 12.4.3.3)."""
        last = max(place for place, node in enumerate(self.nodes) if node is not None)
        return opaque(b"".join([_encode_node(node) for node in self.nodes[: last + 1]]))

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read a tree, and fill it up with blanks to a perfect one.

        Raises:
            InvalidTreeError: for leaves where parents stand, or a blank end.
        """
        nodes = reader.vector(_decode_node)
        if not nodes or nodes[-1] is None:
            raise InvalidTreeError("A tree is empty, or ends with a blank node.")
        for place, node in enumerate(nodes):
            if node is not None and isinstance(node, LeafNode) != tree_math.is_leaf(place):
                raise InvalidTreeError("A node stands where one of its kind cannot stand.")
        width = tree_math.node_width(tree_math.full_leaves(len(nodes)))
        return cls(nodes + (None,) * (width - len(nodes)))

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        """Read a tree that takes all the bytes."""
        tree: Self = whole(data, cls.decode)
        return tree


def _encode_node(node: Node | None) -> bytes:
    if node is None:
        return b"\0"
    return b"\1" + uint(_LEAF if isinstance(node, LeafNode) else _PARENT, 1) + node.encode()


def _decode_node(reader: Reader) -> Node | None:
    def present(inner: Reader) -> Node:
        kind = inner.uint(1)
        if kind == _LEAF:
            return LeafNode.decode(inner)
        if kind == _PARENT:
            return ParentNode.decode(inner)
        raise InvalidTreeError("A node is neither leaf nor parent.")

    return reader.optional(present)


def new_tree(leaf: LeafNode) -> RatchetTree:
    """A tree with one member."""
    return RatchetTree((leaf,))
