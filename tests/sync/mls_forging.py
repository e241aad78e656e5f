"""Commits that a member with all keys of the epoch has changed and signed again."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from sync.mls.commit import Commit, ProposalOrRef
from sync.mls.committing import Choices, Committed
from sync.mls.errors import (
    MlsError,
)
from sync.mls.framing import (
    AuthenticatedContent,
    FramedContent,
    FramedContentAuthData,
    MlsMessage,
    PublicMessage,
    WireFormat,
    protect_public,
)
from sync.mls.group import Group
from sync.mls.leaf_node import LeafNode
from sync.mls.proposals import Proposal
from sync.mls.sending import Options
from sync.mls.state import to_bytes
from sync.mls.tree_kem import UpdatePath
from tests.sync.mls_making import Makers

OPEN = Choices(options=Options(encrypted=False))


def content_of(made: Committed) -> tuple[FramedContent, Commit, FramedContentAuthData]:
    """What a commit in the open says."""
    body = made.message.body
    assert isinstance(body, PublicMessage)
    assert isinstance(body.content.content, Commit)
    return body.content, body.content.content, body.auth


def forge(
    group: Group, made: Committed, change: Callable[[Commit], Commit], tag: bytes | None = None
) -> MlsMessage:
    """A member's commit, changed and signed again, with the confirmation tag it had."""
    said, commit, auth = content_of(made)
    content = AuthenticatedContent(
        WireFormat.PUBLIC_MESSAGE,
        replace(said, content=change(commit)),
        FramedContentAuthData(b"", tag if tag is not None else auth.confirmation_tag),
    ).signed(group.context, group.signature_private)
    key = group.secrets.membership_key
    return MlsMessage(protect_public(group.suite, content, key, group.context))


def refuses(makers: Makers, group: Group, message: MlsMessage, error: type[MlsError]) -> None:
    """The commit is refused with just this error, and the group is as it was."""
    before = to_bytes(group)
    with pytest.raises(error):
        makers.receive(group, message)
    assert to_bytes(group) == before


def path_of(commit: Commit) -> UpdatePath:
    """A commit's path."""
    assert commit.path is not None
    return commit.path


def with_path(change: Callable[[UpdatePath], UpdatePath]) -> Callable[[Commit], Commit]:
    """A change of a commit's path."""
    return lambda commit: replace(commit, path=change(path_of(commit)))


def resigned(group: Group, leaf: LeafNode) -> LeafNode:
    """The committer's leaf, changed and signed again."""
    return replace(leaf, _encoded=[]).signed(
        group.suite, group.signature_private, group.group_id, group.own_leaf
    )


def inline(*proposals: Proposal) -> Callable[[Commit], Commit]:
    """A commit of other proposals."""
    listed = tuple(ProposalOrRef(proposal=proposal) for proposal in proposals)
    return lambda commit: replace(commit, proposals=listed)


def resealed(
    group: Group, message: MlsMessage, private: bytes, change: Callable[[LeafNode], LeafNode]
) -> MlsMessage:
    """An external commit with another leaf, signed again by whoever made it."""
    body = message.body
    assert isinstance(body, PublicMessage)
    commit = body.content.content
    assert isinstance(commit, Commit)
    leaf = replace(change(path_of(commit).leaf_node), _encoded=[])
    changed = replace(commit, path=replace(path_of(commit), leaf_node=leaf))
    content = AuthenticatedContent(
        WireFormat.PUBLIC_MESSAGE, replace(body.content, content=changed), body.auth
    ).signed(group.context, private)
    return MlsMessage(PublicMessage(content.content, content.auth))
