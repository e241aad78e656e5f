"""A group as bytes, to be stored (not part of RFC 9420).

The form is versioned and canonical: the same group always gives the same bytes. Only what is left
in a group is written, so a key that was used cannot come back. The bytes are as secret as the
group.
"""

from collections.abc import Iterable, Mapping
from typing import Final

from sync.mls import tree_math
from sync.mls.codec import Reader, opaque, uint, vector
from sync.mls.errors import InvalidStateError, MlsError
from sync.mls.framing import Sender, member
from sync.mls.group import Group, LeafKeys, PastEpoch
from sync.mls.key_schedule import EpochSecrets, GroupContext
from sync.mls.private_message import MessageKeys
from sync.mls.proposal_list import Proposed
from sync.mls.proposals import Update, read_proposal
from sync.mls.ratchet_tree import RatchetTree
from sync.mls.secret_tree import (
    MOST_GENERATIONS,
    HashRatchet,
    MessageKey,
    Ratchet,
    SecretTree,
)
from sync.mls.suites import CipherSuite

MAGIC: Final = b"LMLS"
VERSION: Final = 1


def to_bytes(group: Group) -> bytes:
    """Write a group."""
    secrets = group.secrets
    kept = (
        secrets.sender_data_secret,
        secrets.exporter_secret,
        secrets.external_secret,
        secrets.confirmation_key,
        secrets.membership_key,
        secrets.resumption_psk,
        secrets.epoch_authenticator,
        secrets.init_secret,
    )
    return b"".join(
        (
            MAGIC,
            uint(VERSION, 2),
            group.context.encode(),
            group.tree.encode(),
            uint(group.own_leaf, 4),
            uint(group.removed, 1),
            opaque(group.signature_private),
            _numbered(group.private_keys),
            *[opaque(secret) for secret in kept],
            _secret_tree(group.keys.secret_tree),
            opaque(group.confirmation_tag),
            opaque(group.interim_transcript_hash),
            _proposals(group.proposals),
            _updates(group.updates),
            _numbered(group.resumption_psks),
            vector([_Past(past) for past in group.past]),
        )
    )


def from_bytes(data: bytes) -> Group:
    """Read a group.

    Raises:
        InvalidStateError: when the bytes are damaged, of another version, or not canonical.
    """
    reader = Reader(data)
    try:
        group = _read_group(reader)
        reader.finish()
        _check(group)
    except (MlsError, ValueError, KeyError) as error:
        raise InvalidStateError("A stored group is damaged or of another version.") from error
    if to_bytes(group) != data:
        raise InvalidStateError("A stored group is not written as this program writes it.")
    return group


def _check(group: Group) -> None:
    """Whether the parts of a group fit together, so that nothing else goes wrong later."""
    suite, tree, own = group.suite, group.tree, group.own
    for past in group.past:
        _check_secret_tree(past.keys.secret_tree, past.tree, suite)
    for item in group.proposals.values():
        if isinstance(item.proposal, Update) and item.sender == member(group.own_leaf):
            _fits(item.proposal.leaf_node.encryption_key in group.updates)
    for public, keys in group.updates.items():
        _fits(suite.kem.public_of(keys.encryption) == public)
        suite.signature.public_of(keys.signature)
    if group.removed:
        _fits(not any(secrets_in(group)))
        return
    _check_secret_tree(group.keys.secret_tree, tree, suite)
    _fits(tree_math.node_of(group.own_leaf) in group.private_keys)
    _fits(suite.signature.public_of(group.signature_private) == own.signature_key)
    for place, private in group.private_keys.items():
        node = tree.nodes[place] if place < len(tree.nodes) else None
        _fits(node is not None and suite.kem.public_of(private) == node.encryption_key)


def _check_secret_tree(keys: SecretTree, tree: RatchetTree, suite: CipherSuite) -> None:
    """Whether each leaf either has its ratchets, or one secret above it that they come from."""
    _fits(keys.leaf_count == tree.leaf_count)
    _fits(all(place < len(tree.nodes) for place in keys.nodes))
    above = [leaf for place in keys.nodes for leaf in tree_math.leaves_below(place)]
    for kind in Ratchet:
        begun = [leaf for leaf, found in keys.ratchets if found is kind]
        _fits(sorted(above + begun) == list(range(keys.leaf_count)))
    sizes = {(suite.aead.key_size, suite.aead.nonce_size)}
    for ratchet in keys.ratchets.values():
        _fits((ratchet.secret is None) == (ratchet.generation > MOST_GENERATIONS))
        _fits(ratchet.generation <= MOST_GENERATIONS + 1)
        _fits(all(number < ratchet.generation for number in ratchet.skipped))
        _fits({(len(k.key), len(k.nonce)) for k in ratchet.skipped.values()} <= sizes)


def _fits(condition: bool) -> None:  # noqa: FBT001 - it is all there is
    if not condition:
        raise InvalidStateError("The parts of a stored group do not fit together.")


def _read_group(reader: Reader) -> Group:
    if reader.take(len(MAGIC)) != MAGIC or reader.uint(2) != VERSION:
        raise InvalidStateError("A stored group is of another version.")
    context, tree = GroupContext.decode(reader), RatchetTree.decode(reader)
    own_leaf, removed = reader.uint(4), bool(reader.uint(1))
    signature_private, private_keys = reader.opaque(), _read_numbered(reader)
    secrets = _read_secrets(reader)
    keys = MessageKeys(context.suite, secrets.sender_data_secret, _read_secret_tree(reader))
    tag, interim = reader.opaque(), reader.opaque()
    proposals, updates = _read_proposals(reader), _read_updates(reader)
    resumption = _read_numbered(reader)
    suite = context.suite
    past = reader.vector(lambda inner: _read_past(inner, suite))
    return Group(
        context,
        tree,
        own_leaf,
        signature_private,
        private_keys,
        secrets,
        keys,
        tag,
        interim,
        proposals,
        updates,
        resumption,
        past,
        removed,
    )


def _read_secrets(reader: Reader) -> EpochSecrets:
    sender_data = reader.opaque()
    return EpochSecrets(sender_data, None, *[reader.opaque() for _ in range(7)])


def _numbered(values: Mapping[int, bytes]) -> bytes:
    return opaque(b"".join(uint(key, 8) + opaque(values[key]) for key in sorted(values)))


def _read_numbered(reader: Reader) -> dict[int, bytes]:
    return dict(reader.vector(lambda inner: (inner.uint(8), inner.opaque())))


def _secret_tree(tree: SecretTree) -> bytes:
    ratchets = [
        uint(leaf, 4) + uint(kind, 1) + _ratchet(tree.ratchets[leaf, kind])
        for leaf, kind in sorted(tree.ratchets)
    ]
    return uint(tree.leaf_count, 4) + _numbered(tree.nodes) + opaque(b"".join(ratchets))


def _ratchet(ratchet: HashRatchet) -> bytes:
    skipped = [
        uint(number, 4) + opaque(kept.key) + opaque(kept.nonce)
        for number, kept in sorted(ratchet.skipped.items())
    ]
    secret = b"\0" if ratchet.secret is None else b"\1" + opaque(ratchet.secret)
    return secret + uint(ratchet.generation, 8) + opaque(b"".join(skipped))


def _read_secret_tree(reader: Reader) -> SecretTree:
    leaf_count, nodes = reader.uint(4), _read_numbered(reader)
    ratchets = reader.vector(
        lambda inner: ((inner.uint(4), Ratchet(inner.uint(1))), _read_ratchet(inner))
    )
    return SecretTree(leaf_count, nodes, dict(ratchets))


def _read_ratchet(reader: Reader) -> HashRatchet:
    secret = reader.optional(Reader.opaque)
    generation = reader.uint(8)
    skipped = reader.vector(
        lambda inner: (inner.uint(4), MessageKey(inner.opaque(), inner.opaque()))
    )
    return HashRatchet(secret, generation, dict(skipped))


def _proposals(known: Mapping[bytes, Proposed]) -> bytes:
    """In their order, which a commit of all of them keeps."""
    return opaque(
        b"".join(
            opaque(ref) + item.sender.encode() + item.proposal.encode()
            for ref, item in known.items()
        )
    )


def _read_proposals(reader: Reader) -> dict[bytes, Proposed]:
    def read(inner: Reader) -> tuple[bytes, Proposed]:
        ref, sender = inner.opaque(), Sender.decode(inner)
        return ref, Proposed(read_proposal(inner), sender)

    return dict(reader.vector(read))


def _updates(known: Mapping[bytes, LeafKeys]) -> bytes:
    return opaque(
        b"".join(
            opaque(public) + opaque(known[public].encryption) + opaque(known[public].signature)
            for public in sorted(known)
        )
    )


def _read_updates(reader: Reader) -> dict[bytes, LeafKeys]:
    def read(inner: Reader) -> tuple[bytes, LeafKeys]:
        return inner.opaque(), LeafKeys(inner.opaque(), inner.opaque())

    return dict(reader.vector(read))


class _Past:
    """A past epoch, as something that can stand in a vector."""

    def __init__(self, past: PastEpoch) -> None:
        self._past = past

    def encode(self) -> bytes:
        past = self._past
        return b"".join(
            (
                past.context.encode(),
                past.tree.encode(),
                opaque(past.keys.sender_data_secret),
                _secret_tree(past.keys.secret_tree),
            )
        )


def _read_past(reader: Reader, suite: CipherSuite) -> PastEpoch:
    context, tree = GroupContext.decode(reader), RatchetTree.decode(reader)
    secret = reader.opaque()
    return PastEpoch(context, tree, MessageKeys(suite, secret, _read_secret_tree(reader)))


def secrets_in(group: Group) -> Iterable[bytes]:
    """Every secret that a group still holds; for tests that look for those that must be gone."""
    kept = group.secrets
    own = (
        group.signature_private,
        kept.sender_data_secret,
        kept.encryption_secret,
        kept.exporter_secret,
        kept.external_secret,
        kept.confirmation_key,
        kept.membership_key,
        kept.resumption_psk,
        kept.epoch_authenticator,
        kept.init_secret,
    )
    yield from filter(None, own)  # who was removed has empty ones
    yield from group.private_keys.values()
    yield from _secrets_of(group.keys)
    for update in group.updates.values():
        yield from (update.encryption, update.signature)
    yield from group.resumption_psks.values()
    for past in group.past:
        yield from _secrets_of(past.keys)


def _secrets_of(keys: MessageKeys) -> Iterable[bytes]:
    yield from filter(None, (keys.sender_data_secret,))
    yield from keys.secret_tree.secrets()
