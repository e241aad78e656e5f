"""Making messages: application data and proposals (RFC 9420, sections 6, 12.1 and 15).

Whatever is made leaves two things: the message, and the group from which its key is gone. Store the
group before the message is sent, so that no key is ever used twice.
"""

from dataclasses import dataclass, replace
from typing import Final

from sync.mls.credentials import Credential
from sync.mls.crypto import proposal_ref
from sync.mls.errors import InvalidProposalError, PendingProposalsError
from sync.mls.extensions import Extensions
from sync.mls.framing import (
    AuthenticatedContent,
    Content,
    ContentType,
    FramedContent,
    FramedContentAuthData,
    MlsMessage,
    PrivateMessage,
    PublicMessage,
    Sender,
    WireFormat,
    member,
    protect_public,
)
from sync.mls.group import Group, LeafKeys
from sync.mls.kem import KeyPair, Random
from sync.mls.key_schedule import GroupContext
from sync.mls.leaf_node import Capabilities, LeafNode, LeafNodeSource
from sync.mls.policy import Policy
from sync.mls.private_message import seal
from sync.mls.proposal_list import Circumstances, Proposed, check_proposal
from sync.mls.proposals import Proposal, Update


@dataclass(frozen=True, slots=True)
class Sent:
    """A message, and the group from which its key is gone."""

    group: Group
    message: MlsMessage


@dataclass(frozen=True, slots=True)
class NewLeaf:
    """What a member changes about themselves; None leaves it as it is."""

    signature_keys: KeyPair | None = None
    credential: Credential | None = None
    capabilities: Capabilities | None = None
    extensions: Extensions | None = None

    def of(self, before: LeafNode, encryption_key: bytes, source: LeafNodeSource) -> LeafNode:
        """The new leaf, still without its parent hash and signature."""
        return LeafNode(
            encryption_key,
            self.signature_keys.public if self.signature_keys else before.signature_key,
            self.credential or before.credential,
            self.capabilities or before.capabilities,
            source,
            before.extensions if self.extensions is None else self.extensions,
        )


UNCHANGED: Final = NewLeaf()


@dataclass(frozen=True, slots=True)
class Options:
    """How a message is sent.

    Attributes:
        encrypted: as a private message; otherwise signed in the open, which only handshakes can be.
        padding: zero bytes behind the content of a private message.
        authenticated_data: bytes that everybody can read and nobody can change.
    """

    encrypted: bool = True
    padding: int = 0
    authenticated_data: bytes = b""


PLAIN: Final = Options()


def framed(
    context: GroupContext,
    sender: Sender,
    content_type: ContentType,
    content: Content,
    options: Options,
) -> AuthenticatedContent:
    """A content ready to be signed."""
    form = WireFormat.PRIVATE_MESSAGE if options.encrypted else WireFormat.PUBLIC_MESSAGE
    said = FramedContent(
        context.group_id, context.epoch, sender, options.authenticated_data, content_type, content
    )
    return AuthenticatedContent(form, said, FramedContentAuthData(b""))


def protect(
    group: Group, message: AuthenticatedContent, options: Options, random: Random
) -> tuple[Group, PrivateMessage | PublicMessage]:
    """Encrypt a signed content, or put a membership tag on it; the group loses the key used."""
    if options.encrypted:
        private, keys = seal(group.keys, message, padding=options.padding, random=random)
        return replace(group, keys=keys), private
    key = group.secrets.membership_key
    return group, protect_public(group.suite, message, key, group.context)


def encrypt(group: Group, data: bytes, *, random: Random, options: Options = PLAIN) -> Sent:
    """Send application data.

    Raises:
        RemovedError: when this member was removed.
        PendingProposalsError: when proposals wait for a commit (section 12.4).
    """
    group.check_inside()
    if group.proposals:
        raise PendingProposalsError("Proposals wait to be committed before anything is said.")
    options = replace(options, encrypted=True)
    sender = member(group.own_leaf)
    message = framed(group.context, sender, ContentType.APPLICATION, data, options)
    message = message.signed(group.context, group.signature_private)
    group, private = protect(group, message, options, random)
    return Sent(group, MlsMessage(private))


def propose(
    group: Group,
    proposal: Proposal,
    *,
    random: Random,
    policy: Policy,
    now: int | None,
    options: Options = PLAIN,
) -> Sent:
    """Send a proposal; the group remembers it as if it had come from another.

    Raises:
        InvalidProposalError and others: see `sync.mls.proposal_list.check_proposal`.
    """
    group.check_inside()
    at = Circumstances(group.context, group.tree, policy, now)
    sender = member(group.own_leaf)
    check_proposal(proposal, sender, at)
    if isinstance(proposal, Update) and proposal.leaf_node.encryption_key not in group.updates:
        raise InvalidProposalError("An update is made with `propose_update`, which keeps its keys.")
    policy.check_proposal(group, proposal, sender)
    message = framed(group.context, sender, ContentType.PROPOSAL, proposal, options)
    message = message.signed(group.context, group.signature_private)
    ref = proposal_ref(group.suite, message.encode())
    group, body = protect(group, message, options, random)
    known = {**group.proposals, ref: Proposed(proposal, sender)}
    return Sent(replace(group, proposals=known), MlsMessage(body))


def propose_update(
    group: Group,
    *,
    random: Random,
    policy: Policy,
    now: int | None,
    new: NewLeaf = UNCHANGED,
    options: Options = PLAIN,
) -> Sent:
    """Propose fresh keys for this member; they are used once somebody commits them."""
    group.check_inside()
    suite = group.suite
    pair = suite.kem.derive_key_pair(random(suite.kdf.size))
    signature = new.signature_keys.private if new.signature_keys else group.signature_private
    leaf = new.of(group.own, pair.public, LeafNodeSource.UPDATE)
    leaf = leaf.signed(suite, signature, group.group_id, group.own_leaf)
    updates = {**group.updates, pair.public: LeafKeys(pair.private, signature)}
    group = replace(group, updates=updates)
    return propose(group, Update(leaf), random=random, policy=policy, now=now, options=options)
