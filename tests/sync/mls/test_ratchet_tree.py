"""The ratchet tree: its places, its changes, and what of a stranger's tree is refused."""

from dataclasses import replace

import pytest

from sync.mls import tree_math
from sync.mls.codec import opaque
from sync.mls.committing import Choices
from sync.mls.errors import (
    DecodeError,
    DuplicateKeyError,
    InvalidParentHashError,
    InvalidProposalError,
    InvalidTreeError,
    UnknownSenderError,
)
from sync.mls.joining import join
from sync.mls.leaf_node import LeafNode
from sync.mls.parent_hash import check_parent_hashes
from sync.mls.proposals import Add, Remove
from sync.mls.ratchet_tree import ParentNode, RatchetTree, new_tree
from tests.sync.mls_making import NOW, Makers


@pytest.fixture
def makers() -> Makers:
    """Makers of the classical suite."""
    return Makers()


def leaves(makers: Makers, count: int) -> list[LeafNode]:
    """Leaves of so many people."""
    return [makers.keys(f"{number}").key_package.leaf_node for number in range(count)]


def grown(makers: Makers, count: int) -> RatchetTree:
    """A tree of so many people without parents."""
    first, *others = leaves(makers, count)
    tree = new_tree(first)
    for leaf in others:
        tree, _ = tree.added(leaf)
    return tree


def test_a_tree_of_eight_has_the_places_of_the_appendix() -> None:
    """Appendix C: even places are leaves, and every parent stands between its children."""
    assert tree_math.root(8) == 7
    assert [tree_math.level(node) for node in range(8)] == [0, 1, 0, 2, 0, 1, 0, 3]
    assert (tree_math.left(7), tree_math.right(7)) == (3, 11)
    assert tree_math.direct_path(4, 8) == [5, 3, 7]
    assert tree_math.copath(4, 8) == [6, 1, 11]
    assert tree_math.common_ancestor(0, 4) == 3
    assert tree_math.common_ancestor(0, 14) == 7
    assert tree_math.common_ancestor(6, 6) == 6
    assert list(tree_math.leaves_below(11)) == [4, 5, 6, 7]
    assert tree_math.node_width(0) == 0
    assert [tree_math.full_leaves(nodes) for nodes in (1, 2, 3, 4, 7, 8)] == [1, 2, 2, 4, 4, 8]
    assert [node for node in range(15) if tree_math.is_below(node, 3)] == list(range(7))


def test_a_tree_doubles_when_it_is_full_and_halves_when_it_can(makers: Makers) -> None:
    """Section 7.7."""
    tree = grown(makers, 5)
    assert tree.leaf_count == 8
    assert tree.removed(4).leaf_count == 4
    assert tree.removed(1).leaf_count == 8
    alone = tree.removed(1).removed(2).removed(3).removed(4)
    assert alone.leaf_count == 1
    assert [index for index, _ in alone.members()] == [0]


def test_newcomers_take_the_leftmost_free_leaf_and_are_noted_above(makers: Makers) -> None:
    """Section 12.1.1: as unmerged leaves of every parent that is not blank."""
    anna, *_ = groups = makers.group_of(4)
    anna = makers.advance(groups, 0)[0]
    tree = anna.tree.removed(2)
    (newcomer,) = leaves(makers, 1)
    tree = tree.with_nodes({3: ParentNode(b"key", unmerged_leaves=(3,))})
    tree, index = tree.added(newcomer)
    root = tree.parent_node(3)
    assert index == 2
    assert root is not None
    assert root.unmerged_leaves == (2, 3)
    assert tree.parent_node(5) is None


def test_the_resolution_covers_all_members_below(makers: Makers) -> None:
    """Section 4.1.1: a node and its unmerged leaves, or the resolutions of its children."""
    tree = grown(makers, 4).removed(2)
    assert tree.resolution(3) == [0, 2, 6]
    assert tree.resolution(4) == []
    tree = tree.with_nodes({1: ParentNode(b"key", unmerged_leaves=(1,))})
    assert tree.resolution(3) == [1, 2, 6]
    assert tree.filtered_direct_path(3) == [(3, 1)]
    assert tree.filtered_direct_path(0) == [(1, 2), (3, 5)]


def test_nobody_who_is_not_there_can_be_asked_for(makers: Makers) -> None:
    """Neither at a blank leaf nor past the end."""
    tree = grown(makers, 3)
    for index in (3, 4, -1, 2**31):
        assert tree.leaf(index) is None
        with pytest.raises(UnknownSenderError):
            tree.member(index)
        with pytest.raises(InvalidProposalError):
            tree.removed(index)


def test_a_tree_is_read_as_it_was_written(makers: Makers) -> None:
    """Blanks at the end are left out, and come back (section 12.4.3.3)."""
    for tree in (grown(makers, 1), grown(makers, 5), grown(makers, 4).removed(1)):
        assert RatchetTree.from_bytes(tree.encode()) == tree


def test_a_tree_that_is_written_otherwise_is_refused(makers: Makers) -> None:
    """Empty, with a blank end, with nodes of the wrong kind, or of no kind."""
    (leaf,) = leaves(makers, 1)
    parent = ParentNode(b"key")
    as_leaf, as_parent = b"\1\1" + leaf.encode(), b"\1\2" + parent.encode()
    for wrong in (
        b"",
        b"\0",
        as_leaf + b"\0",
        as_parent,
        as_leaf + as_leaf,
        b"\1\3" + leaf.encode(),
    ):
        with pytest.raises(InvalidTreeError):
            RatchetTree.from_bytes(opaque(wrong))
    with pytest.raises(DecodeError):
        RatchetTree.from_bytes(opaque(as_leaf) + b"\0")
    assert RatchetTree.from_bytes(opaque(as_leaf)).leaf_count == 1


def test_unmerged_leaves_are_members_below_and_noted_all_the_way(makers: Makers) -> None:
    """Section 12.4.3.1."""
    tree = grown(makers, 7)

    def above(**unmerged: tuple[int, ...]) -> RatchetTree:
        names = {"low": 1, "middle": 3, "top": 7}
        return tree.with_nodes(
            {
                names[name]: ParentNode(name.encode(), unmerged_leaves=found)
                for name, found in unmerged.items()
            }
        )

    above(low=(1,), middle=(1,), top=(1,)).check_unmerged()
    above(middle=(1,), top=(1, 5)).check_unmerged()
    above(top=(1, 3)).check_unmerged()
    above(low=(0, 1), top=(0, 1)).check_unmerged()
    for wrong in (
        above(low=(2,)),
        above(middle=(4,)),
        above(top=(7,)),
        above(top=(9,)),
        above(low=(), middle=(1,)),
        above(low=(1,), middle=(), top=(1,)),
    ):
        with pytest.raises(InvalidTreeError):
            wrong.check_unmerged()


def test_no_key_stands_in_a_tree_twice(makers: Makers) -> None:
    """Sections 7.3 and 12.4.3.1: two leaves, a leaf and a parent, or two parents."""
    tree = grown(makers, 4)
    tree.check_keys()
    (other,) = leaves(makers, 1)
    for wrong in (
        tree.with_nodes({0: replace(other, encryption_key=tree.member(1).encryption_key)}),
        tree.with_nodes({0: replace(other, signature_key=tree.member(1).signature_key)}),
        tree.with_nodes({1: ParentNode(tree.member(3).encryption_key)}),
        tree.with_nodes({1: ParentNode(b"same"), 5: ParentNode(b"same")}),
    ):
        with pytest.raises(DuplicateKeyError):
            wrong.check_keys()


def test_the_hash_of_a_tree_tells_every_change(makers: Makers) -> None:
    """Section 7.8; a hash that was worked out before is not used for a node that changed."""
    tree = grown(makers, 4)
    first = tree.tree_hash(makers.suite)
    (other,) = leaves(makers, 1)
    changed = tree.with_nodes({2: other})
    fresh = RatchetTree(changed.nodes)
    assert changed.tree_hash(makers.suite) == fresh.tree_hash(makers.suite) != first
    removed = tree.removed(3)
    assert removed.tree_hash(makers.suite) == RatchetTree(removed.nodes).tree_hash(makers.suite)
    assert tree.tree_hash(makers.suite) == first
    extended, _ = tree.added(other)
    assert extended.tree_hash(makers.suite) == RatchetTree(extended.nodes).tree_hash(makers.suite)


def test_parents_chain_back_to_whoever_made_them(makers: Makers) -> None:
    """Section 7.9.2: with people added and removed since, and not when anything changed."""
    groups = makers.group_of(6)
    for by in (0, 3, 5, 1):
        groups = makers.advance(groups, by)
    anna = makers.advance(groups, 2, [Remove(4)])[0]
    add = Add(makers.keys("new").key_package)
    suite, tree = makers.suite, makers.commit(anna, [add], choices=Choices(path=False)).merged.tree
    assert any(node.unmerged_leaves for node in tree.nodes if isinstance(node, ParentNode))
    check_parent_hashes(suite, tree)
    for place in range(1, len(tree.nodes), 2):
        node = tree.parent_node(place)
        if node is not None:
            for wrong in (
                replace(node, parent_hash=b"other"),
                replace(node, encryption_key=b"other"),
                replace(node, unmerged_leaves=()),
            ):
                if wrong == node:
                    continue
                with pytest.raises(InvalidParentHashError):
                    check_parent_hashes(suite, tree.with_nodes({place: wrong}))


def test_whoever_is_not_noted_as_unmerged_breaks_the_chain(makers: Makers) -> None:
    """Section 7.9.2: beside the node that fits, only the parent's unmerged leaves may stand."""
    groups = makers.group_of(3)
    tree = makers.commit(groups[0], [Remove(1)]).merged.tree
    check_parent_hashes(makers.suite, tree)
    (stranger,) = leaves(makers, 1)
    with pytest.raises(InvalidParentHashError):
        check_parent_hashes(makers.suite, tree.with_nodes({2: stranger}))
    noted, index = tree.added(stranger)
    assert index == 1
    check_parent_hashes(makers.suite, noted)


def test_what_was_worked_out_of_a_larger_tree_is_forgotten(makers: Makers) -> None:
    """A tree that shrinks and grows again has another node where its root was."""
    tree = grown(makers, 5).with_nodes({8: None})
    tree.tree_hash(makers.suite)
    larger = tree.truncated().extended().with_nodes({10: tree.nodes[0]})
    afresh = RatchetTree(larger.nodes)
    for place in range(len(larger.nodes)):
        assert larger.tree_hash(makers.suite, place) == afresh.tree_hash(makers.suite, place)
    assert set(tree.truncated()._hashes) == set(range(7))


def test_a_parent_hash_is_of_the_tree_before_others_joined(makers: Makers) -> None:
    """Section 7.9: the nodes beside did not note the newcomer as unmerged then, either."""
    anna, _, _, _, last = makers.group_of(5)
    emptied = makers.commit(anna, [Remove(3)])
    last = makers.commit(makers.receive(last, emptied.message).group).merged
    assert [place for place, _ in last.tree.filtered_direct_path(4)] == [7]
    keys = makers.keys("dora")
    made = makers.commit(last, [Add(keys.key_package)], choices=Choices(path=False))
    tree = made.merged.tree
    beside, parent = tree.parent_node(3), tree.parent_node(7)
    assert beside is not None
    assert parent is not None
    assert beside.unmerged_leaves == parent.unmerged_leaves == (3,)
    check_parent_hashes(makers.suite, tree)
    before = tree.with_nodes({6: None, 3: replace(beside, unmerged_leaves=())})
    hashed = before.tree_hash(makers.suite, 3)
    assert tree.original_tree_hash(makers.suite, 3, (3,)) == hashed
    assert made.welcome is not None
    joined = join(made.welcome, keys, policy=makers.policy, now=NOW)
    assert joined.epoch_authenticator == made.merged.epoch_authenticator
