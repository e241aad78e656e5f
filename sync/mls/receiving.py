"""Taking messages: opening and verifying what members send (RFC 9420, section 6).

Whatever is wrong raises before anything has changed: the group that was passed in is as it was, and
the next true message finds it so.
"""

from dataclasses import dataclass, field, replace

from sync.mls.commit import Commit
from sync.mls.crypto import proposal_ref
from sync.mls.errors import (
    ClonedError,
    DecodeError,
    InvalidCommitError,
    ReplayedError,
    UnsupportedError,
)
from sync.mls.framing import (
    AuthenticatedContent,
    ContentType,
    FramedContent,
    MlsMessage,
    PrivateMessage,
    PublicMessage,
    SenderType,
    member,
)
from sync.mls.group import Group
from sync.mls.policy import FindPsk, Policy
from sync.mls.private_message import MessageKeys, unseal
from sync.mls.processing import CommitReceived, process
from sync.mls.proposal_list import Circumstances, Proposed, check_proposal
from sync.mls.proposals import Proposal

__all__ = [
    "ApplicationData",
    "CommitReceived",
    "ProposalReceived",
    "Received",
    "receive",
]


@dataclass(frozen=True, slots=True)
class ApplicationData:
    """Somebody said something.

    Attributes:
        group: the group from which the message's key is gone.
        sender: the leaf of who said it, in the epoch in which it was said.
        epoch: that epoch.
        generation: the number of the message among all of this sender in that epoch.
    """

    group: Group
    sender: int
    epoch: int
    generation: int
    data: bytes = field(repr=False)
    authenticated_data: bytes


@dataclass(frozen=True, slots=True)
class ProposalReceived:
    """Somebody proposes something; it waits for a commit."""

    group: Group
    sender: int
    ref: bytes
    proposal: Proposal
    authenticated_data: bytes


Received = ApplicationData | ProposalReceived | CommitReceived


@dataclass(frozen=True, slots=True)
class _Opened:
    """A content whose signature is verified, the group without its key, and the generation."""

    content: AuthenticatedContent
    group: Group
    generation: int = 0


def receive(
    group: Group,
    message: MlsMessage,
    *,
    policy: Policy,
    now: int | None,
    find_psk: FindPsk | None = None,
) -> Received:
    """Take one message of the group.

    Args:
        group: the group.
        message: a public or private message.
        policy: what the layer above allows.
        now: seconds since 1970, to check lifetimes with; None leaves that out.
        find_psk: looks external pre-shared keys up.

    Raises:
        MlsError: one of its named kinds; the group is as it was.
    """
    body = message.body
    if isinstance(body, PrivateMessage):
        opened = _open_private(group, body, policy)
    elif isinstance(body, PublicMessage):
        opened = _open_public(group, body)
    else:
        raise UnsupportedError("This is not a message within a group.")
    said = opened.content.content
    if isinstance(said.content, bytes):
        return ApplicationData(
            opened.group,
            said.sender.index,
            said.epoch,
            opened.generation,
            said.content,
            said.authenticated_data,
        )
    if isinstance(said.content, Commit):
        _check_not_own(opened.group, said)
        return process(
            opened.group, opened.content, said.content, policy=policy, now=now, find_psk=find_psk
        )
    return _take_proposal(opened, said.content, policy, now)


def _check_not_own(group: Group, said: FramedContent) -> None:
    if said.sender == member(group.own_leaf):
        raise ClonedError(said.epoch, None)


def _open_private(group: Group, message: PrivateMessage, policy: Policy) -> _Opened:
    bounds = policy.bounds
    past = _past_index(group, message)
    if past is None:
        group.check_here(message.group_id, message.epoch)
        context, tree, keys = group.context, group.tree, group.keys
    else:
        old = group.past[past]
        context, tree, keys = old.context, old.tree, old.keys
    content, generation, used = unseal(
        keys, tree, message, most_ahead=bounds.most_ahead, most_kept=bounds.most_kept
    )
    sender = content.content.sender.index
    content.verify(context, tree.member(sender).signature_key)
    if sender == group.own_leaf:
        raise ClonedError(message.epoch, generation)
    return _Opened(content, _with_keys(group, past, used), generation)


def _past_index(group: Group, message: PrivateMessage) -> int | None:
    """Which past epoch opens an application message, if one of them does."""
    if message.content_type is not ContentType.APPLICATION or message.group_id != group.group_id:
        return None
    epochs = [old.context.epoch for old in group.past]
    return epochs.index(message.epoch) if message.epoch in epochs else None


def _with_keys(group: Group, past: int | None, keys: MessageKeys) -> Group:
    if past is None:
        return replace(group, keys=keys)
    epochs = list(group.past)
    epochs[past] = replace(epochs[past], keys=keys)
    return replace(group, past=tuple(epochs))


def _open_public(group: Group, message: PublicMessage) -> _Opened:
    said = message.content
    group.check_here(said.group_id, said.epoch)
    if said.content_type is ContentType.APPLICATION:
        raise DecodeError("Application data is never sent in the open.")
    sender, content = said.sender, message.authenticated
    if sender.type is SenderType.MEMBER:
        leaf = group.tree.member(sender.index)
        key = group.secrets.membership_key
        message.check_membership(group.suite, key, group.context)
        content.verify(group.context, leaf.signature_key)
    elif sender.type is SenderType.NEW_MEMBER_COMMIT:
        if not isinstance(said.content, Commit) or said.content.path is None:
            raise InvalidCommitError("An external commit brings no keys.")
        content.verify(group.context, said.content.path.leaf_node.signature_key)
    else:
        raise UnsupportedError("Proposals from outside the group are not accepted.")
    return _Opened(content, group)


def _take_proposal(
    opened: _Opened, proposal: Proposal, policy: Policy, now: int | None
) -> ProposalReceived:
    group, said = opened.group, opened.content.content
    ref = proposal_ref(group.suite, opened.content.encode())
    if ref in group.proposals:
        raise ReplayedError("This proposal was received before.")
    _check_not_own(group, said)
    check_proposal(proposal, said.sender, Circumstances(group.context, group.tree, policy, now))
    policy.check_proposal(group, proposal, said.sender)
    known = {**group.proposals, ref: Proposed(proposal, said.sender)}
    group = replace(group, proposals=known)
    return ProposalReceived(group, said.sender.index, ref, proposal, said.authenticated_data)
