"""TreeKEM: bringing fresh secrets to everybody below a path (RFC 9420, sections 7.4 to 7.6)."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Self

from sync.mls import tree_math
from sync.mls.codec import Reader, opaque, vector
from sync.mls.crypto import HpkeCiphertext, decrypt_with_label, derive_secret, encrypt_with_label
from sync.mls.errors import InvalidPathError
from sync.mls.kem import KeyPair, Random
from sync.mls.key_schedule import GroupContext
from sync.mls.leaf_node import LeafNode
from sync.mls.ratchet_tree import RatchetTree
from sync.mls.suites import CipherSuite


@dataclass(frozen=True, slots=True)
class UpdatePathNode:
    """A new key for one node, and its path secret for everybody on the other side."""

    encryption_key: bytes
    encrypted_path_secret: tuple[HpkeCiphertext, ...]

    def encode(self) -> bytes:
        """The structure's bytes."""
        return opaque(self.encryption_key) + vector(self.encrypted_path_secret)

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read the structure."""
        return cls(reader.opaque(), reader.vector(HpkeCiphertext.decode))


@dataclass(frozen=True, slots=True)
class UpdatePath:
    """The committer's new leaf, and new keys for the nodes of its filtered direct path."""

    leaf_node: LeafNode
    nodes: tuple[UpdatePathNode, ...]

    def encode(self) -> bytes:
        """The structure's bytes."""
        return self.leaf_node.encode() + vector(self.nodes)

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read the structure."""
        return cls(LeafNode.decode(reader), reader.vector(UpdatePathNode.decode))


@dataclass(frozen=True, slots=True)
class PathSecrets:
    """The secrets along a filtered direct path, or the end of one (section 7.4).

    Attributes:
        secrets: node and path secret, from below to the root.
        key_pairs: the key pair of each of these nodes.
        commit_secret: what comes after the root's path secret.
    """

    secrets: Mapping[int, bytes] = field(repr=False)
    key_pairs: Mapping[int, KeyPair] = field(repr=False)
    commit_secret: bytes = field(repr=False)


def path_secrets(suite: CipherSuite, first: bytes, places: Sequence[int]) -> PathSecrets:
    """The path secrets from the first one on, one for each node; with no node it is the last."""
    secrets: dict[int, bytes] = {}
    key_pairs: dict[int, KeyPair] = {}
    secret = first
    for place in places:
        secrets[place] = secret
        node_secret = derive_secret(suite, secret, "node")
        key_pairs[place] = suite.kem.derive_key_pair(node_secret)
        secret = derive_secret(suite, secret, "path")
    return PathSecrets(secrets, key_pairs, secret)


def _receivers(tree: RatchetTree, beside: int, new_leaves: Collection[int]) -> list[int]:
    """The nodes that a path secret is encrypted to: nobody who is added in the same commit."""
    new = {tree_math.node_of(leaf) for leaf in new_leaves}
    return [place for place in tree.resolution(beside) if place not in new]


def encrypt_path(
    tree: RatchetTree,
    sender: int,
    path: PathSecrets,
    context: GroupContext,
    new_leaves: Collection[int],
    *,
    random: Random,
) -> tuple[UpdatePathNode, ...]:
    """Encrypt the path secrets of the sender's filtered direct path to the group (section 7.5).

    Args:
        tree: the tree with the sender's new path in it.
        sender: the sender's leaf.
        path: the secrets.
        context: the provisional group context.
        new_leaves: leaves added in the same commit.
        random: for the encapsulations.
    """
    suite, encoded = context.suite, context.encode()
    nodes = []
    for place, beside in tree.filtered_direct_path(sender):
        sealed = [
            encrypt_with_label(
                suite,
                _key_at(tree, receiver),
                "UpdatePathNode",
                encoded,
                path.secrets[place],
                random=random,
            )
            for receiver in _receivers(tree, beside, new_leaves)
        ]
        nodes.append(UpdatePathNode(path.key_pairs[place].public, tuple(sealed)))
    return tuple(nodes)


def _key_at(tree: RatchetTree, place: int) -> bytes:
    node = tree.nodes[place]
    assert node is not None, "A resolution holds no blank nodes."
    return node.encryption_key


def check_path(
    tree: RatchetTree, sender: int, nodes: Sequence[UpdatePathNode], new_leaves: Collection[int]
) -> dict[int, bytes]:
    """Whether an update path has the form that the tree asks for; its keys by node.

    Raises:
        InvalidPathError: for a wrong number of nodes or ciphertexts.
    """
    path = tree.filtered_direct_path(sender)
    if len(path) != len(nodes):
        raise InvalidPathError("An update path has a wrong number of nodes.")
    keys = {}
    for (place, beside), node in zip(path, nodes, strict=True):
        if len(node.encrypted_path_secret) != len(_receivers(tree, beside, new_leaves)):
            raise InvalidPathError("An update path has a wrong number of ciphertexts.")
        keys[place] = node.encryption_key
    return keys


def decrypt_path(
    tree: RatchetTree,
    sender: int,
    nodes: Sequence[UpdatePathNode],
    context: GroupContext,
    new_leaves: Collection[int],
    *,
    receiver: int,
    private_keys: Mapping[int, bytes],
) -> PathSecrets:
    """Find the path secret that is encrypted to this member, and all above it (section 7.5).

    Args:
        tree: the tree with the sender's new path in it.
        sender: the sender's leaf.
        nodes: as in the update path, checked by `check_path`.
        context: the provisional group context.
        new_leaves: leaves added in the same commit.
        receiver: this member's leaf.
        private_keys: this member's private keys by node.

    Raises:
        InvalidPathError: when the secrets do not lead to the keys that were sent.
        DecryptionError: when the ciphertext does not open.
    """
    suite, own = context.suite, tree_math.node_of(receiver)
    path = tree.filtered_direct_path(sender)
    above = [step for step, (place, _) in enumerate(path) if tree_math.is_below(own, place)]
    receivers = _receivers(tree, path[above[0]][1], new_leaves) if above else []
    found = next((i for i, place in enumerate(receivers) if place in private_keys), None)
    if found is None:
        raise InvalidPathError("No key of this member is among the receivers.")
    step = above[0]
    first = decrypt_with_label(
        suite,
        private_keys[receivers[found]],
        "UpdatePathNode",
        context.encode(),
        nodes[step].encrypted_path_secret[found],
    )
    secrets = path_secrets(suite, first, [place for place, _ in path[step:]])
    check_key_pairs(tree, secrets)
    return secrets


def check_key_pairs(tree: RatchetTree, secrets: PathSecrets) -> None:
    """Whether path secrets lead to the keys that stand in the tree.

    Raises:
        InvalidPathError: otherwise.
    """
    for place, pair in secrets.key_pairs.items():
        node = tree.parent_node(place)
        if node is None or node.encryption_key != pair.public:
            raise InvalidPathError("A path secret does not lead to the key that was sent.")
