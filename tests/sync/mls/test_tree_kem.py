"""Paths of fresh secrets (RFC 9420, sections 7.4 to 7.6), looked at from outside a commit."""

from dataclasses import replace

import pytest

from sync.mls.committing import FreshPath, fresh_path
from sync.mls.crypto import derive_secret
from sync.mls.errors import InvalidPathError
from sync.mls.group import Group
from sync.mls.leaf_node import LeafNodeSource
from sync.mls.proposal_list import Applied
from sync.mls.tree_kem import check_path, decrypt_path, encrypt_path, path_secrets
from tests.sync.mls_making import Makers


@pytest.fixture
def makers() -> Makers:
    """Makers of the classical suite."""
    return Makers()


def pathed(makers: Makers, group: Group) -> FreshPath:
    """A fresh path of a member, with nothing else changed."""
    pair = makers.suite.kem.derive_key_pair(makers.random(32))
    leaf = replace(
        group.own,
        encryption_key=pair.public,
        source=LeafNodeSource.COMMIT,
        lifetime=None,
        _encoded=[],
    )
    return fresh_path(
        group.context,
        Applied(group.tree, (), (), (), (), (), None),
        group.own_leaf,
        leaf,
        leaf_private=pair.private,
        signature_private=group.signature_private,
        new_leaves=[],
        random=makers.random,
    )


def test_each_secret_leads_to_the_next_and_to_a_key(makers: Makers) -> None:
    """Section 7.4; with no node at all the first secret is the commit secret."""
    suite = makers.suite
    path = path_secrets(suite, b"first", [1, 3])
    second = derive_secret(suite, b"first", "path")
    assert dict(path.secrets) == {1: b"first", 3: second}
    assert path.commit_secret == derive_secret(suite, second, "path")
    node = derive_secret(suite, second, "node")
    assert path.key_pairs[3] == suite.kem.derive_key_pair(node)
    assert path_secrets(suite, b"first", []).commit_secret == b"first"


def test_every_other_member_comes_to_the_same_secret(makers: Makers) -> None:
    """Each from their own place, some through a node and some through their leaf."""
    groups = makers.group_of(7)
    groups = makers.advance(groups, 4)
    for sender in groups[:6]:
        path = pathed(makers, sender)
        check_path(path.tree, sender.own_leaf, path.update.nodes, [])
        for group in groups:
            if group is not sender:
                found = decrypt_path(
                    path.tree,
                    sender.own_leaf,
                    path.update.nodes,
                    path.context,
                    [],
                    receiver=group.own_leaf,
                    private_keys=group.private_keys,
                )
                assert found.commit_secret == path.secrets.commit_secret


def test_secrets_must_lead_to_the_keys_that_were_sent(makers: Makers) -> None:
    """Somebody who encrypts other secrets than those of the keys is found out (section 7.5)."""
    anna, ben, _ = makers.group_of(3)
    path = pathed(makers, anna)
    places = [place for place, _ in path.tree.filtered_direct_path(0)]
    other = path_secrets(makers.suite, b"another".ljust(32), places)
    nodes = encrypt_path(path.tree, 0, other, path.context, [], random=makers.random)
    with pytest.raises(InvalidPathError):
        decrypt_path(
            path.tree,
            0,
            nodes,
            path.context,
            [],
            receiver=1,
            private_keys=ben.private_keys,
        )


def test_without_a_key_nothing_is_found(makers: Makers) -> None:
    """For a member whose keys are gone, and for somebody who is below none of the nodes."""
    anna, ben, _ = makers.group_of(3)
    path = pathed(makers, anna)
    for receiver, keys in ((1, {}), (9, ben.private_keys)):
        with pytest.raises(InvalidPathError):
            decrypt_path(
                path.tree,
                0,
                path.update.nodes,
                path.context,
                [],
                receiver=receiver,
                private_keys=keys,
            )


def test_newcomers_are_not_encrypted_to(makers: Makers) -> None:
    """They learn the path from their welcome; one ciphertext too many is refused."""
    anna, _, cleo = makers.group_of(3)
    path = pathed(makers, anna)
    nodes = encrypt_path(path.tree, 0, path.secrets, path.context, [2], random=makers.random)
    counts = [len(node.encrypted_path_secret) for node in nodes]
    assert counts == [1, 0]
    check_path(path.tree, 0, nodes, [2])
    with pytest.raises(InvalidPathError):
        check_path(path.tree, 0, nodes, [])
    with pytest.raises(InvalidPathError):
        decrypt_path(
            path.tree,
            0,
            nodes,
            path.context,
            [2],
            receiver=2,
            private_keys=cleo.private_keys,
        )
