"""Commits, key packages and welcomes that are not what they must be: refused by name.

A forger here is a member with all keys of the epoch, who signs what they made: only the checks of
the receivers stand between them and the group.
"""

from collections.abc import Callable
from dataclasses import replace

import pytest

from sync.mls.commit import Commit, ProposalOrRef
from sync.mls.errors import (
    CapabilityError,
    DecryptionError,
    DuplicateKeyError,
    InvalidCommitError,
    InvalidConfirmationTagError,
    InvalidKeyError,
    InvalidLeafError,
    InvalidParentHashError,
    InvalidPathError,
    InvalidProposalListError,
    InvalidSignatureError,
    MlsError,
    UnknownProposalError,
    UnsupportedError,
    WrongEpochError,
)
from sync.mls.extensions import REQUIRED_CAPABILITIES, Extension, RequiredCapabilities
from sync.mls.framing import (
    AuthenticatedContent,
    FramedContentAuthData,
    MlsMessage,
    Sender,
    SenderType,
    WireFormat,
    member,
    protect_public,
)
from sync.mls.leaf_node import Capabilities, LeafNodeSource
from sync.mls.proposals import GroupContextExtensions, Proposal, ReInit, Remove, Update
from sync.mls.tree_kem import UpdatePath
from tests.sync.mls_forging import (
    OPEN,
    content_of,
    forge,
    inline,
    path_of,
    refuses,
    resigned,
    with_path,
)
from tests.sync.mls_making import Makers


@pytest.fixture
def makers() -> Makers:
    """Makers of the classical suite."""
    return Makers()


def test_commits_go_in_their_order(makers: Makers) -> None:
    """The second before the first is of a future epoch; then both go through."""
    anna, ben, _ = makers.group_of(3)
    first = makers.commit(anna)
    second = makers.commit(first.merged)
    refuses(makers, ben, second.message, WrongEpochError)
    ben = makers.receive(ben, first.message).group
    refuses(makers, ben, first.message, WrongEpochError)
    ben = makers.receive(ben, second.message).group
    assert ben.epoch_authenticator == second.merged.epoch_authenticator


def test_a_wrong_confirmation_tag_is_refused(makers: Makers) -> None:
    """Whoever commits must have come to the epoch that they announce."""
    anna, ben, _ = makers.group_of(3)
    made = makers.commit(anna, choices=OPEN)
    for tag in (b"", bytes(32)):
        message = forge(anna, made, lambda commit: commit, tag)
        refuses(makers, ben, message, InvalidConfirmationTagError)
    makers.receive(ben, made.message)


def test_a_wrong_parent_hash_is_refused(makers: Makers) -> None:
    """The committer's leaf must fit the keys above it."""
    anna, ben, _ = makers.group_of(3)
    made = makers.commit(anna, choices=OPEN)

    def change(path: UpdatePath) -> UpdatePath:
        leaf = resigned(anna, replace(path.leaf_node, parent_hash=bytes(32)))
        return replace(path, leaf_node=leaf)

    refuses(makers, ben, forge(anna, made, with_path(change)), InvalidParentHashError)
    makers.receive(ben, made.message)


def test_a_path_has_just_the_nodes_and_ciphertexts_it_must_have(makers: Makers) -> None:
    """One too few, one too many, one swapped, one of rubbish."""
    anna, ben, cleo, _ = makers.group_of(4)
    made = makers.commit(anna, choices=OPEN)

    def cut(path: UpdatePath) -> UpdatePath:
        return replace(path, nodes=path.nodes[:-1])

    def doubled(path: UpdatePath) -> UpdatePath:
        return replace(path, nodes=(*path.nodes, path.nodes[-1]))

    def missing(path: UpdatePath) -> UpdatePath:
        last = replace(path.nodes[-1], encrypted_path_secret=())
        return replace(path, nodes=(*path.nodes[:-1], last))

    def extra(path: UpdatePath) -> UpdatePath:
        sealed = path.nodes[-1].encrypted_path_secret
        last = replace(path.nodes[-1], encrypted_path_secret=(*sealed, sealed[0]))
        return replace(path, nodes=(*path.nodes[:-1], last))

    def rubbish(path: UpdatePath) -> UpdatePath:
        sealed = path.nodes[-1].encrypted_path_secret[0]
        wrong = replace(sealed, ciphertext=bytes(len(sealed.ciphertext)))
        rest = path.nodes[-1].encrypted_path_secret[1:]
        last = replace(path.nodes[-1], encrypted_path_secret=(wrong, *rest))
        return replace(path, nodes=(*path.nodes[:-1], last))

    for change in (doubled, extra):
        refuses(makers, ben, forge(anna, made, with_path(change)), MlsError)
    for change in (cut, missing):
        refuses(makers, ben, forge(anna, made, with_path(change)), InvalidPathError)
    refuses(makers, cleo, forge(anna, made, with_path(rubbish)), DecryptionError)
    makers.receive(ben, made.message)


def test_a_path_secret_must_lead_to_the_keys_that_were_sent(makers: Makers) -> None:
    """A committer who announces other keys than they encrypt is found out."""
    anna, ben, _ = makers.group_of(3)
    made, other = makers.commit(anna, choices=OPEN), makers.commit(anna, choices=OPEN)

    def change(path: UpdatePath) -> UpdatePath:
        theirs = path_of(content_of(other)[1])
        nodes = tuple(
            replace(node, encrypted_path_secret=wrong.encrypted_path_secret)
            for node, wrong in zip(path.nodes, theirs.nodes, strict=True)
        )
        return replace(path, nodes=nodes)

    refuses(makers, ben, forge(anna, made, with_path(change)), MlsError)
    makers.receive(ben, made.message)


def test_keys_of_a_path_must_be_fresh(makers: Makers) -> None:
    """Neither another member's, nor the committer's old one, nor one twice."""
    anna, ben, cleo = makers.group_of(3)
    made = makers.commit(anna, choices=OPEN)

    def leaf_key(key: bytes) -> Callable[[UpdatePath], UpdatePath]:
        return lambda path: replace(
            path, leaf_node=resigned(anna, replace(path.leaf_node, encryption_key=key))
        )

    def node_key(key: bytes) -> Callable[[UpdatePath], UpdatePath]:
        return lambda path: replace(
            path, nodes=(replace(path.nodes[0], encryption_key=key), *path.nodes[1:])
        )

    own, theirs = anna.own.encryption_key, cleo.own.encryption_key
    refuses(makers, ben, forge(anna, made, with_path(leaf_key(own))), InvalidLeafError)
    refuses(makers, ben, forge(anna, made, with_path(leaf_key(theirs))), DuplicateKeyError)
    refuses(makers, ben, forge(anna, made, with_path(node_key(theirs))), DuplicateKeyError)
    path = path_of(content_of(made)[1])
    twice = forge(anna, made, with_path(node_key(path.leaf_node.encryption_key)))
    refuses(makers, ben, twice, DuplicateKeyError)
    makers.receive(ben, made.message)


@pytest.mark.parametrize("key", [bytes(32), b"\1" + bytes(31), b"\xff" * 32, b"short"])
def test_bad_public_keys_of_a_path_are_refused(makers: Makers, key: bytes) -> None:
    """Small order, not canonical, of the wrong size."""
    anna, ben, _ = makers.group_of(3)
    made = makers.commit(anna, choices=OPEN)

    def in_node(path: UpdatePath) -> UpdatePath:
        return replace(path, nodes=(replace(path.nodes[0], encryption_key=key), *path.nodes[1:]))

    def in_leaf(path: UpdatePath) -> UpdatePath:
        return replace(path, leaf_node=resigned(anna, replace(path.leaf_node, encryption_key=key)))

    for change in (in_node, in_leaf):
        refuses(makers, ben, forge(anna, made, with_path(change)), InvalidKeyError)


class Able(Makers):
    """Makers of members who know one proposal more."""

    @property
    def capabilities(self) -> Capabilities:
        return replace(super().capabilities, proposals=(99,))


def requiring(*types: int) -> Extension:
    """A group's extension that asks its members to know some proposals."""
    return Extension(REQUIRED_CAPABILITIES, RequiredCapabilities(proposal_types=types).encode())


def test_a_committers_new_leaf_fits_to_the_others_and_to_the_group() -> None:
    """It still can what the group requires, and has no other member's signature key."""
    makers = Able()
    anna, ben, cleo = makers.group_of(3, (requiring(*range(1, 8), 99),))
    made = makers.commit(anna, choices=OPEN)

    def as_cleo(path: UpdatePath) -> UpdatePath:
        leaf = replace(path.leaf_node, signature_key=cleo.own.signature_key)
        return replace(path, leaf_node=resigned(replace(cleo, own_leaf=0), leaf))

    def unable(path: UpdatePath) -> UpdatePath:
        lesser = replace(path.leaf_node.capabilities, proposals=())
        return replace(path, leaf_node=resigned(anna, replace(path.leaf_node, capabilities=lesser)))

    refuses(makers, ben, forge(anna, made, with_path(as_cleo)), DuplicateKeyError)
    refuses(makers, ben, forge(anna, made, with_path(unable)), CapabilityError)
    more = GroupContextExtensions((requiring(98),))
    refuses(makers, ben, forge(anna, made, inline(more)), CapabilityError)
    makers.receive(ben, made.message)


def test_a_leaf_is_signed_for_its_group_and_place(makers: Makers) -> None:
    """A leaf without the right signature, or of another kind, does not come in."""
    anna, ben, _ = makers.group_of(3)
    made = makers.commit(anna, choices=OPEN)

    def unsigned(path: UpdatePath) -> UpdatePath:
        leaf = replace(path.leaf_node, signature=bytes(64), _encoded=[])
        return replace(path, leaf_node=leaf)

    def elsewhere(path: UpdatePath) -> UpdatePath:
        leaf = replace(path.leaf_node, _encoded=[]).signed(
            anna.suite, anna.signature_private, b"another group", 0
        )
        return replace(path, leaf_node=leaf)

    def another_kind(path: UpdatePath) -> UpdatePath:
        leaf = replace(path.leaf_node, source=LeafNodeSource.UPDATE, parent_hash=None)
        return replace(path, leaf_node=resigned(anna, leaf))

    for change in (unsigned, elsewhere):
        refuses(makers, ben, forge(anna, made, with_path(change)), InvalidSignatureError)
    refuses(makers, ben, forge(anna, made, with_path(another_kind)), InvalidLeafError)


def test_a_commit_brings_fresh_keys_where_it_must(makers: Makers) -> None:
    """Without a path nothing can be removed, and nothing at all be done."""
    anna, ben, _ = makers.group_of(3)
    made = makers.commit(anna, [Remove(2)], choices=OPEN)
    refuses(makers, ben, forge(anna, made, lambda c: replace(c, path=None)), InvalidCommitError)
    empty = makers.commit(anna, choices=OPEN)
    refuses(makers, ben, forge(anna, empty, lambda c: replace(c, path=None)), InvalidCommitError)


def test_proposals_must_go_together(makers: Makers) -> None:
    """Whoever signs: the list as a whole must be valid."""
    anna, ben, cleo = makers.group_of(3)
    made = makers.commit(anna, choices=OPEN)
    cases: list[tuple[tuple[Proposal, ...], type[MlsError]]] = [
        ((Remove(0),), InvalidProposalListError),
        ((Remove(2), Remove(2)), InvalidProposalListError),
        ((Update(cleo.own),), InvalidLeafError),
        ((GroupContextExtensions(()), GroupContextExtensions(())), InvalidProposalListError),
        ((ReInit(b"new", 1, 1, ()),), UnsupportedError),
        ((Remove(9),), MlsError),
    ]
    for proposals, error in cases:
        refuses(makers, ben, forge(anna, made, inline(*proposals)), error)

    def unknown(commit: Commit) -> Commit:
        return replace(commit, proposals=(ProposalOrRef(reference=bytes(32)),))

    refuses(makers, ben, forge(anna, made, unknown), UnknownProposalError)
    makers.receive(ben, made.message)


def test_an_outsider_cannot_commit_as_a_member(makers: Makers) -> None:
    """Even with a true signature of their own."""
    anna, ben, _ = makers.group_of(3)
    outsider = makers.founded("mallory")
    made = makers.commit(anna, choices=OPEN)
    said, commit, auth = content_of(made)
    for sender in (member(0), member(3), Sender(SenderType.NEW_MEMBER_COMMIT)):
        content = AuthenticatedContent(
            WireFormat.PUBLIC_MESSAGE,
            replace(said, sender=sender, content=commit),
            FramedContentAuthData(b"", auth.confirmation_tag),
        ).signed(anna.context, outsider.signature_private)
        message = protect_public(anna.suite, content, bytes(32), anna.context)
        refuses(makers, ben, MlsMessage(message), MlsError)
    makers.receive(ben, made.message)
