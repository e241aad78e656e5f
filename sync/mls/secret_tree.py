"""The secret tree: a key for every message of an epoch, used once (RFC 9420, section 9).

A tree is a value that only ever loses secrets: whatever was derived from is gone from the next
tree, and so is every key that was used.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import IntEnum
from typing import Final, Self

from sync.mls import tree_math
from sync.mls.crypto import derive_tree_secret, expand_with_label
from sync.mls.errors import ReplayedError, TooFarAheadError
from sync.mls.suites import CipherSuite

MOST_GENERATIONS: Final = 2**32 - 1
"""Where a ratchet ends: its generations are numbers of 32 bits."""


class Ratchet(IntEnum):
    """Which of a member's two ratchets (section 9.1)."""

    HANDSHAKE = 0
    APPLICATION = 1


_LABELS: Final = {Ratchet.HANDSHAKE: "handshake", Ratchet.APPLICATION: "application"}


@dataclass(frozen=True, slots=True)
class MessageKey:
    """The key and nonce of one message."""

    key: bytes = field(repr=False)
    nonce: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class HashRatchet:
    """One member's ratchet.

    Attributes:
        secret: what the key of `generation` and all later ones come from; None at its end.
        generation: the first generation that was not derived yet.
        skipped: keys that were derived on the way to a later one, and not used yet.
    """

    secret: bytes | None = field(repr=False)
    generation: int = 0
    skipped: Mapping[int, MessageKey] = field(default_factory=dict, repr=False)

    def key(
        self, suite: CipherSuite, generation: int, *, most_ahead: int, most_kept: int
    ) -> tuple[MessageKey, Self]:
        """The key of a generation, and the ratchet without it.

        Args:
            suite: the group's suite.
            generation: which key.
            most_ahead: how many generations may be skipped at once.
            most_kept: how many skipped keys are kept; the oldest are dropped.

        Raises:
            ReplayedError: when the key was used or dropped.
            TooFarAheadError: when the generation is too far ahead.
        """
        if generation < self.generation:
            kept = dict(self.skipped)
            found = kept.pop(generation, None)
            if found is None:
                raise ReplayedError(f"The key of generation {generation} was used or dropped.")
            return found, replace(self, skipped=kept)
        if generation - self.generation > most_ahead:
            raise TooFarAheadError(f"Generation {generation} is too far ahead.")
        kept = dict(self.skipped)
        ratchet = self
        while ratchet.generation < generation:
            kept[ratchet.generation], ratchet = ratchet.step(suite)
        found, ratchet = ratchet.step(suite)
        dropped = sorted(kept)[: max(0, len(kept) - most_kept)]
        for old in dropped:
            del kept[old]
        return found, replace(ratchet, skipped=kept)

    def step(self, suite: CipherSuite) -> tuple[MessageKey, Self]:
        """The next key, and the ratchet after it."""
        if self.secret is None:
            raise TooFarAheadError("The ratchet has come to its end.")
        secret, generation = self.secret, self.generation

        def derive(label: str, size: int) -> bytes:
            return derive_tree_secret(suite, secret, label, generation, size)

        found = MessageKey(
            derive("key", suite.aead.key_size), derive("nonce", suite.aead.nonce_size)
        )
        last = generation == MOST_GENERATIONS
        following = None if last else derive("secret", suite.kdf.size)
        return found, replace(self, secret=following, generation=generation + 1, skipped={})


@dataclass(frozen=True, slots=True)
class SecretTree:
    """The ratchets of all members.

    Attributes:
        leaf_count: leaves of the ratchet tree in this epoch.
        nodes: secrets of nodes that nothing was derived from yet.
        ratchets: the ratchets of members that were begun, by leaf and kind.
    """

    leaf_count: int
    nodes: Mapping[int, bytes] = field(repr=False)
    ratchets: Mapping[tuple[int, Ratchet], HashRatchet] = field(default_factory=dict, repr=False)

    def opened(self, suite: CipherSuite, leaf: int) -> Self:
        """The tree with a member's ratchets begun, and the secrets above them gone."""
        if (leaf, Ratchet.HANDSHAKE) in self.ratchets:
            return self
        target = tree_math.node_of(leaf)
        nodes = dict(self.nodes)
        place = next(place for place in nodes if tree_math.is_below(target, place))
        secret = nodes.pop(place)
        while place != target:
            left, right = tree_math.left(place), tree_math.right(place)
            size = suite.kdf.size
            nodes[left] = expand_with_label(suite, secret, "tree", b"left", size)
            nodes[right] = expand_with_label(suite, secret, "tree", b"right", size)
            place = left if tree_math.is_below(target, left) else right
            secret = nodes.pop(place)
        begun = {
            (leaf, kind): HashRatchet(expand_with_label(suite, secret, label, b"", suite.kdf.size))
            for kind, label in _LABELS.items()
        }
        return replace(self, nodes=nodes, ratchets={**self.ratchets, **begun})

    def key(
        self,
        suite: CipherSuite,
        leaf: int,
        kind: Ratchet,
        generation: int,
        *,
        most_ahead: int,
        most_kept: int,
    ) -> tuple[MessageKey, Self]:
        """The key of a member's message, and the tree without it. Raises as `HashRatchet.key`."""
        tree = self.opened(suite, leaf)
        ratchet = tree.ratchets[leaf, kind]
        found, after = ratchet.key(suite, generation, most_ahead=most_ahead, most_kept=most_kept)
        return found, replace(tree, ratchets={**tree.ratchets, (leaf, kind): after})

    def next_key(
        self, suite: CipherSuite, leaf: int, kind: Ratchet
    ) -> tuple[int, MessageKey, Self]:
        """The generation and key of a member's next message, and the tree without it."""
        tree = self.opened(suite, leaf)
        ratchet = tree.ratchets[leaf, kind]
        found, after = ratchet.step(suite)
        after = replace(after, skipped=ratchet.skipped)
        ratchets = {**tree.ratchets, (leaf, kind): after}
        return ratchet.generation, found, replace(tree, ratchets=ratchets)

    def secrets(self) -> Iterator[bytes]:
        """Every secret that is still here; for tests that look for used ones."""
        yield from self.nodes.values()
        for ratchet in self.ratchets.values():
            if ratchet.secret is not None:
                yield ratchet.secret
            for kept in ratchet.skipped.values():
                yield from (kept.key, kept.nonce)


def new_secret_tree(leaf_count: int, encryption_secret: bytes) -> SecretTree:
    """The secret tree of an epoch."""
    return SecretTree(leaf_count, {tree_math.root(leaf_count): encryption_secret})
