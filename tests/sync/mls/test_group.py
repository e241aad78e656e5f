"""What a group is to its members between two commits (RFC 9420, sections 8.5, 8.7 and 11)."""

from dataclasses import replace

import pytest

from sync.mls.crypto import derive_secret, expand_with_label
from sync.mls.errors import MlsError, UnsupportedError, WrongEpochError
from sync.mls.extensions import Extension, external_pub, find
from sync.mls.framing import MlsMessage, Sender, SenderType, WireFormat
from sync.mls.group import still_valid
from sync.mls.joining import checked_tree
from sync.mls.proposal_list import Circumstances, check_proposal
from sync.mls.proposals import Remove
from sync.mls.ratchet_tree import RatchetTree
from sync.mls.receiving import ApplicationData
from sync.mls.secret_tree import Ratchet
from sync.mls.sending import Options, propose
from tests.sync.mls_making import NOW, Makers


@pytest.fixture
def makers() -> Makers:
    """Makers of the classical suite."""
    return Makers()


def test_a_group_begins_with_its_founder(makers: Makers) -> None:
    """Section 11: epoch 0, an empty transcript, the tree's hash."""
    anna = makers.founded()
    assert (anna.epoch, anna.own_leaf, len(anna.members)) == (0, 0, 1)
    assert anna.context.confirmed_transcript_hash == b""
    assert anna.context.tree_hash == anna.tree.tree_hash(anna.suite)
    assert len(anna.group_id) == 32
    assert anna.members[0][1] == anna.own
    assert makers.commit(anna).merged.epoch == 1


def test_an_exported_secret_is_for_its_label_and_context(makers: Makers) -> None:
    """Section 8.5, of any length, and another one in every epoch."""
    anna, ben = makers.group_of(2)
    value = anna.export("label", b"context", 100)
    assert value == ben.export("label", b"context", 100)
    suite = anna.suite
    derived = derive_secret(suite, anna.secrets.exporter_secret, "label")
    hashed = suite.kdf.hash(b"context")
    assert value == expand_with_label(suite, derived, "exported", hashed, 100)
    others = {
        anna.export("Label", b"context", 100),
        anna.export("label", b"", 100),
        makers.commit(anna).merged.export("label", b"context", 100),
        value,
    }
    assert len(others) == 4
    assert len(anna.export("label", b"context", 1)) == 1


def test_members_who_followed_other_commits_are_told_apart(makers: Makers) -> None:
    """Section 8.7: a fork shows in the epoch authenticator, and messages do not cross it."""
    anna, ben, cleo = makers.group_of(3)
    one, two = makers.commit(anna), makers.commit(ben)
    here = makers.receive(cleo, one.message).group
    assert here.epoch == two.merged.epoch
    assert here.epoch_authenticator == one.merged.epoch_authenticator
    assert here.epoch_authenticator != two.merged.epoch_authenticator
    with pytest.raises(MlsError):
        makers.receive(here, makers.say(two.merged).message)
    with pytest.raises(WrongEpochError):
        makers.receive(here, two.message)


def test_a_commit_that_lost_leaves_a_group_that_goes_on(makers: Makers) -> None:
    """Its key is used up; the group in the old epoch follows the commit that won."""
    anna, ben, _ = makers.group_of(3)
    lost, won = makers.commit(anna), makers.commit(ben)
    followed = makers.receive(lost.sent, won.message).group
    assert followed.epoch_authenticator == won.merged.epoch_authenticator
    later = makers.commit(lost.sent)
    assert later.message != lost.message
    ratchet = Ratchet.HANDSHAKE
    generations = [
        made.sent.keys.secret_tree.ratchets[0, ratchet].generation for made in (lost, later)
    ]
    assert generations == [1, 2]


def test_a_group_describes_itself_as_it_is_asked_to(makers: Makers) -> None:
    """With the tree or without, with a key for those outside or without, and with more."""
    anna, _ = makers.group_of(2)
    bare = anna.group_info(with_tree=False)
    assert bare.extensions == ()
    full = anna.group_info(with_external_key=True, more=(Extension(0xF00D, b"more"),))
    assert find(full.extensions, 0xF00D) == b"more"
    assert external_pub(full.extensions) == (anna.secrets.external_key_pair(anna.suite).public)
    tree = find(full.extensions, 2)
    assert tree is not None
    assert RatchetTree.from_bytes(tree) == anna.tree
    assert checked_tree(full, None, makers.policy, NOW) == anna.tree
    assert full.signer == anna.own_leaf
    assert MlsMessage(full).wire_format is WireFormat.GROUP_INFO


def test_application_data_carries_authenticated_data(makers: Makers) -> None:
    """Everybody can read it, nobody can change it, and it comes out."""
    anna, ben = makers.group_of(2)
    sent = makers.say(anna, b"hidden", Options(encrypted=False, authenticated_data=b"seen"))
    encoded = sent.message.encode()
    assert b"seen" in encoded
    assert b"hidden" not in encoded
    received = makers.receive(ben, sent.message)
    assert isinstance(received, ApplicationData)
    assert (received.data, received.authenticated_data) == (b"hidden", b"seen")
    changed = encoded.replace(b"seen", b"SEEN")
    with pytest.raises(MlsError):
        makers.receive(ben, MlsMessage.from_bytes(changed))


def test_senders_from_outside_are_known_by_name_only(makers: Makers) -> None:
    """Their proposals are decoded; nobody here makes or takes them (section 12.1.8)."""
    anna, _ = makers.group_of(2)
    at = Circumstances(anna.context, anna.tree, makers.policy, NOW)
    with pytest.raises(UnsupportedError):
        check_proposal(Remove(1), Sender(SenderType.EXTERNAL, 0), at)
    with pytest.raises(UnsupportedError):
        check_proposal(Remove(1), Sender(SenderType.NEW_MEMBER_PROPOSAL), at)


def test_a_proposal_is_heard_once(makers: Makers) -> None:
    """In the open as well, where no key is used up; and it is forgotten with its epoch."""
    anna, ben, _ = makers.group_of(3)
    sent = propose(
        anna,
        Remove(2),
        random=makers.random,
        policy=makers.policy,
        now=NOW,
        options=Options(encrypted=False),
    )
    heard = makers.receive(ben, sent.message).group
    assert list(heard.proposals) == list(sent.group.proposals)
    with pytest.raises(MlsError):
        makers.receive(heard, sent.message)
    made = makers.commit(sent.group)
    after = makers.receive(heard, made.message).group
    assert not after.proposals
    with pytest.raises(WrongEpochError):
        makers.receive(after, sent.message)


def test_only_keys_of_nodes_that_stayed_as_they_were_are_kept(makers: Makers) -> None:
    """Not of a blank one, of one with another key, or of one that is no more."""
    groups = makers.group_of(5)
    before = makers.commit(groups[0]).merged.tree
    keys = {place: bytes([place]) for place, node in enumerate(before.nodes) if node is not None}
    assert still_valid(keys, before, before) == keys
    other = replace(before.member(2), encryption_key=bytes(32), _encoded=[])
    after = before.with_nodes({4: other, 2 * 1: None})
    assert set(still_valid(keys, before, after)) == set(keys) - {4, 2}
    smaller = before.removed(4)
    assert set(still_valid(keys, before, smaller)) == {
        place for place in keys if place < 7 and before.nodes[place] == smaller.nodes[place]
    }
