"""The secret tree: every key once, and nothing that it came from is left (RFC 9420, section 9)."""

import pytest

from sync.mls.errors import ReplayedError, TooFarAheadError
from sync.mls.secret_tree import (
    MOST_GENERATIONS,
    HashRatchet,
    MessageKey,
    Ratchet,
    SecretTree,
    new_secret_tree,
)
from sync.mls.suites import suite

SUITE = suite(1)
TALK, SHAKE = Ratchet.APPLICATION, Ratchet.HANDSHAKE


def take(
    tree: SecretTree, generation: int, leaf: int = 0, kind: Ratchet = TALK
) -> tuple[MessageKey, SecretTree]:
    """The key of a message, with room for ten."""
    return tree.key(SUITE, leaf, kind, generation, most_ahead=10, most_kept=3)


def test_opening_one_leaf_leaves_the_others_covered() -> None:
    """What is left are the secrets beside the path, and none above it (section 9.2)."""
    tree = new_secret_tree(8, b"root".ljust(32))
    opened = tree.opened(SUITE, 5)
    assert set(opened.nodes) == {3, 8, 13}
    assert b"root".ljust(32) not in set(opened.secrets())
    assert set(opened.ratchets) == {(5, TALK), (5, SHAKE)}
    assert opened.opened(SUITE, 5) is opened
    everybody = opened
    for leaf in range(8):
        everybody = everybody.opened(SUITE, leaf)
    assert not everybody.nodes
    assert len(set(everybody.secrets())) == 16


def test_the_order_of_opening_makes_no_difference() -> None:
    """Each leaf's keys are its own."""
    tree = new_secret_tree(4, bytes(32))
    late = tree.opened(SUITE, 0).opened(SUITE, 3)
    for leaf in range(4):
        assert take(tree, 2, leaf)[0] == take(late, 2, leaf)[0]
        assert take(tree, 2, leaf)[0] != take(tree, 2, leaf, SHAKE)[0]


def test_a_key_is_given_once() -> None:
    """In order, ahead, and out of order."""
    tree = new_secret_tree(2, bytes(32))
    first, tree = take(tree, 0)
    third, tree = take(tree, 2)
    second, tree = take(tree, 1)
    assert len({key.key for key in (first, second, third)}) == 3
    for generation in range(3):
        with pytest.raises(ReplayedError):
            take(tree, generation)


def test_what_was_used_is_not_in_the_tree_any_more() -> None:
    """Nor what it could be derived from; skipped keys are, until they are used."""
    tree = new_secret_tree(2, bytes(32))
    key, after = take(tree, 2)
    assert key.key not in set(after.secrets())
    assert bytes(32) not in set(after.secrets())
    skipped, _ = take(tree, 1)
    assert skipped.key in set(after.secrets())
    _, later = take(after, 1)
    assert skipped.key not in set(later.secrets())


def test_how_far_one_may_skip_is_bounded() -> None:
    """Up to the bound and no further; of the keys skipped, the oldest are dropped first."""
    tree = new_secret_tree(2, bytes(32))
    with pytest.raises(TooFarAheadError):
        take(tree, 11)
    _, tree = take(tree, 10)
    assert sorted(tree.ratchets[0, TALK].skipped) == [7, 8, 9]
    with pytest.raises(ReplayedError):
        take(tree, 6)
    take(tree, 7)


def test_sending_keeps_the_keys_that_were_skipped() -> None:
    """A member's own next key does not forget what is still to be read."""
    tree = new_secret_tree(2, bytes(32))
    _, tree = take(tree, 2)
    generation, key, tree = tree.next_key(SUITE, 0, TALK)
    assert generation == 3
    assert key == take(new_secret_tree(2, bytes(32)), 3)[0]
    assert sorted(tree.ratchets[0, TALK].skipped) == [0, 1]


def test_a_ratchet_ends_where_its_numbers_do() -> None:
    """Generations have 32 bits: the last one is given, and none after it."""
    last = HashRatchet(bytes(32), MOST_GENERATIONS)
    _, ended = last.key(SUITE, MOST_GENERATIONS, most_ahead=1, most_kept=0)
    assert ended.secret is None
    with pytest.raises(TooFarAheadError):
        ended.step(SUITE)
    with pytest.raises(ReplayedError):
        ended.key(SUITE, MOST_GENERATIONS, most_ahead=1, most_kept=0)
    tree = SecretTree(1, {}, {(0, TALK): ended, (0, SHAKE): ended})
    assert list(tree.secrets()) == []
