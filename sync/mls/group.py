"""A group as one member knows it (RFC 9420, sections 8 and 11).

A `Group` is a value: every operation returns another one, and raises without having changed
anything. What one does with it is in the modules around: `sending` and `committing` make messages,
`receiving` takes them, `joining` begins with a welcome or a GroupInfo, `state` stores.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from sync.mls.errors import RemovedError, UnknownPskError, WrongEpochError, WrongGroupError
from sync.mls.extensions import RATCHET_TREE, Extension, Extensions, external_pub_extension
from sync.mls.kem import Random
from sync.mls.key_package import JoinerKeys
from sync.mls.key_schedule import (
    EpochSecrets,
    GroupContext,
    confirmation_tag,
    interim_transcript_hash,
    secrets_of,
)
from sync.mls.leaf_node import LeafNode
from sync.mls.policy import Bounds, FindPsk
from sync.mls.private_message import MessageKeys
from sync.mls.proposal_list import Proposed, check_tree
from sync.mls.psk import PreSharedKeyId, Psk, PskType
from sync.mls.ratchet_tree import RatchetTree, new_tree
from sync.mls.secret_tree import SecretTree, new_secret_tree
from sync.mls.suites import CipherSuite
from sync.mls.welcome import GroupInfo


@dataclass(frozen=True, slots=True)
class LeafKeys:
    """The private keys of a leaf that this member proposed and nobody committed yet."""

    encryption: bytes = field(repr=False)
    signature: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class PastEpoch:
    """What still opens application messages of an epoch that is over."""

    context: GroupContext
    tree: RatchetTree
    keys: MessageKeys = field(repr=False)


@dataclass(frozen=True, slots=True)
class Group:
    """One member's state of a group in one epoch.

    Attributes:
        context: what all members of the epoch agree on.
        tree: the ratchet tree.
        own_leaf: this member's leaf.
        signature_private: this member's signature key.
        private_keys: this member's private keys in the tree, by node.
        secrets: the epoch's secrets.
        keys: what makes and opens private messages.
        confirmation_tag: of the commit that began the epoch.
        interim_transcript_hash: the transcript up to here.
        proposals: proposals received or sent in this epoch, by hash, in their order.
        updates: private keys of own update proposals, by public encryption key.
        resumption_psks: resumption keys of past epochs, by epoch.
        past: epochs that are over, the newest last.
        removed: whether this member was removed; then nothing opens any more.
    """

    context: GroupContext
    tree: RatchetTree
    own_leaf: int
    signature_private: bytes = field(repr=False)
    private_keys: Mapping[int, bytes] = field(repr=False)
    secrets: EpochSecrets = field(repr=False)
    keys: MessageKeys = field(repr=False)
    confirmation_tag: bytes
    interim_transcript_hash: bytes
    proposals: Mapping[bytes, Proposed] = field(default_factory=dict)
    updates: Mapping[bytes, LeafKeys] = field(default_factory=dict, repr=False)
    resumption_psks: Mapping[int, bytes] = field(default_factory=dict, repr=False)
    past: tuple[PastEpoch, ...] = ()
    removed: bool = False

    @property
    def suite(self) -> CipherSuite:
        """The group's cipher suite."""
        return self.context.suite

    @property
    def group_id(self) -> bytes:
        """The group's id."""
        return self.context.group_id

    @property
    def epoch(self) -> int:
        """The number of the epoch."""
        return self.context.epoch

    @property
    def own(self) -> LeafNode:
        """This member's leaf node."""
        return self.tree.member(self.own_leaf)

    @property
    def members(self) -> Sequence[tuple[int, LeafNode]]:
        """All members with their leaves, from the left."""
        return list(self.tree.members())

    @property
    def epoch_authenticator(self) -> bytes:
        """Equal for all members of the epoch, unless somebody stands between them (section 8.7)."""
        self.check_inside()
        return self.secrets.epoch_authenticator

    def export(self, label: str, context: bytes, size: int) -> bytes:
        """A secret of this epoch for use outside MLS (section 8.5).

        Raises:
            RemovedError: when this member was removed.
        """
        self.check_inside()
        return self.secrets.export(self.suite, label, context, size)

    def check_inside(self) -> None:
        """Raises `RemovedError` when this member was removed."""
        if self.removed:
            raise RemovedError("This member was removed from the group.")

    def check_here(self, group_id: bytes, epoch: int) -> None:
        """Whether a message is of this group and epoch.

        Raises:
            RemovedError, WrongGroupError, WrongEpochError: otherwise.
        """
        self.check_inside()
        if group_id != self.group_id:
            raise WrongGroupError("The message is of another group.")
        if epoch != self.epoch:
            raise WrongEpochError(epoch, self.epoch)

    def psk(self, psk_id: PreSharedKeyId, find: FindPsk | None) -> Psk:
        """A pre-shared key by its name: a resumption key from here, an external one by `find`.

        Raises:
            UnknownPskError: when it is not at hand.
        """
        secret = None
        if psk_id.psk_type is PskType.RESUMPTION:
            if psk_id.group_id == self.group_id:
                known = {**self.resumption_psks, self.epoch: self.secrets.resumption_psk}
                secret = known.get(psk_id.epoch)
        elif find:
            secret = find(psk_id)
        if secret is None:
            raise UnknownPskError("A pre-shared key is not at hand.")
        return Psk(psk_id, secret)

    def group_info(
        self, *, with_tree: bool = True, with_external_key: bool = False, more: Extensions = ()
    ) -> GroupInfo:
        """The group's state for those who come, signed by this member (section 12.4.3).

        Args:
            with_tree: whether the ratchet tree goes along.
            with_external_key: whether others may commit themselves in with it.
            more: further extensions.
        """
        self.check_inside()
        extensions = list(more)
        if with_tree:
            extensions.append(Extension(RATCHET_TREE, self.tree.encode()))
        if with_external_key:
            pair = self.secrets.external_key_pair(self.suite)
            extensions.append(external_pub_extension(pair.public))
        info = GroupInfo(self.context, tuple(extensions), self.confirmation_tag, self.own_leaf)
        return info.signed(self.signature_private)


def create(
    group_id: bytes,
    founder: JoinerKeys,
    *,
    random: Random,
    extensions: Extensions = (),
) -> Group:
    """Begin a group with one member (section 11).

    Args:
        group_id: fresh random bytes, as long as a hash.
        founder: the creator's key package with its keys, made for this and not used otherwise.
        random: for the first epoch's secret.
        extensions: the group's extensions.

    Raises:
        CapabilityError: when the creator does not support them.
    """
    suite_number = founder.key_package.cipher_suite
    tree = new_tree(founder.key_package.leaf_node)
    check_tree(tree, extensions)
    empty = GroupContext(suite_number, group_id, 0, b"", b"", extensions)
    suite = empty.suite
    context = replace(empty, tree_hash=tree.tree_hash(suite))
    secrets = secrets_of(suite, random(suite.kdf.size))
    tag = confirmation_tag(suite, secrets.confirmation_key, b"")
    return Group(
        context,
        tree,
        0,
        founder.signature_private,
        {0: founder.leaf_private},
        without_encryption_secret(secrets),
        message_keys(suite, secrets, tree),
        tag,
        interim_transcript_hash(suite, b"", tag),
    )


def message_keys(suite: CipherSuite, secrets: EpochSecrets, tree: RatchetTree) -> MessageKeys:
    """What makes and opens the private messages of an epoch."""
    root = secrets.encryption_secret or b""
    return MessageKeys(suite, secrets.sender_data_secret, new_secret_tree(tree.leaf_count, root))


def without_encryption_secret(secrets: EpochSecrets) -> EpochSecrets:
    """The secrets of an epoch whose secret tree was made: what it came from is gone."""
    return replace(secrets, encryption_secret=None)


def still_valid(
    private_keys: Mapping[int, bytes], before: RatchetTree, after: RatchetTree
) -> dict[int, bytes]:
    """The private keys whose nodes kept their public key from one tree to the next."""
    kept = {}
    for place, private in private_keys.items():
        old = before.nodes[place]
        new = after.nodes[place] if place < len(after.nodes) else None
        if old is not None and new is not None and old.encryption_key == new.encryption_key:
            kept[place] = private
    return kept


def kept_past(group: Group, bounds: Bounds) -> tuple[PastEpoch, ...]:
    """The epochs whose messages can be opened once this one is over."""
    if not bounds.past_epochs:
        return ()
    this = PastEpoch(group.context, group.tree, group.keys)
    return (*group.past, this)[-bounds.past_epochs :]


def kept_resumption_psks(group: Group, bounds: Bounds) -> dict[int, bytes]:
    """The resumption keys that are kept once this epoch is over."""
    if not bounds.resumption_epochs:
        return {}
    known = {**group.resumption_psks, group.epoch: group.secrets.resumption_psk}
    return dict(sorted(known.items())[-bounds.resumption_epochs :])


@dataclass(frozen=True, slots=True)
class NextEpoch:
    """Everything that a commit leads to, for sender, receiver and joiner alike.

    Attributes:
        context: the new context, its transcript hash included.
        tree: the new tree.
        secrets: the new secrets, the encryption secret still there.
        confirmation_tag: of the commit.
    """

    context: GroupContext
    tree: RatchetTree
    secrets: EpochSecrets = field(repr=False)
    confirmation_tag: bytes

    @property
    def interim_transcript_hash(self) -> bytes:
        """The transcript up to the commit."""
        confirmed = self.context.confirmed_transcript_hash
        return interim_transcript_hash(self.context.suite, confirmed, self.confirmation_tag)


def begin_epoch(
    following: NextEpoch, own_leaf: int, signature_private: bytes, private_keys: Mapping[int, bytes]
) -> Group:
    """A member's group at the beginning of an epoch, with nothing kept of earlier ones."""
    suite = following.context.suite
    return Group(
        following.context,
        following.tree,
        own_leaf,
        signature_private,
        private_keys,
        without_encryption_secret(following.secrets),
        message_keys(suite, following.secrets, following.tree),
        following.confirmation_tag,
        following.interim_transcript_hash,
    )


def advance(
    group: Group,
    following: NextEpoch,
    *,
    signature_private: bytes,
    new_keys: Mapping[int, bytes],
    bounds: Bounds,
) -> Group:
    """The group after a commit: old keys dropped, new ones taken, little of the past kept."""
    kept = still_valid(group.private_keys, group.tree, following.tree)
    begun = begin_epoch(following, group.own_leaf, signature_private, {**kept, **new_keys})
    return replace(
        begun,
        resumption_psks=kept_resumption_psks(group, bounds),
        past=kept_past(group, bounds),
    )


def emptied(group: Group) -> Group:
    """What is left to somebody who was removed: the roster as it was, and no secret."""
    keys = MessageKeys(group.suite, b"", SecretTree(group.tree.leaf_count, {}))
    return Group(
        group.context,
        group.tree,
        group.own_leaf,
        b"",
        {},
        EpochSecrets(b"", None, *[b""] * 7),
        keys,
        group.confirmation_tag,
        group.interim_transcript_hash,
        removed=True,
    )
