"""Welcomes, external commits and pre-shared keys (RFC 9420, sections 8.4 and 12.4.3)."""

from dataclasses import replace

import pytest

from sync.mls.committing import Choices, Committed, commit
from sync.mls.errors import (
    CapabilityError,
    DecryptionError,
    DuplicateKeyError,
    InvalidConfirmationTagError,
    InvalidGroupInfoError,
    InvalidKeyError,
    InvalidLeafError,
    InvalidProposalError,
    InvalidProposalListError,
    InvalidSignatureError,
    InvalidTreeError,
    RefusedByPolicyError,
    UnknownPskError,
)
from sync.mls.extensions import (
    REQUIRED_CAPABILITIES,
    Extension,
    Extensions,
    RequiredCapabilities,
    external_pub_extension,
)
from sync.mls.group import Group, create
from sync.mls.joining import JoinedExternally, Newcomer, join, join_externally
from sync.mls.kem import KeyPair
from sync.mls.leaf_node import LeafNode, LeafNodeSource
from sync.mls.policy import Bounds, FindPsk, Policy
from sync.mls.proposals import Add, PreSharedKey, Proposal, Remove
from sync.mls.psk import PreSharedKeyId, Psk, PskType, ResumptionUsage, has_duplicates, psk_secret
from sync.mls.receiving import CommitReceived, receive
from sync.mls.welcome import (
    Welcome,
)
from tests.sync.mls_forging import refuses, resealed
from tests.sync.mls_making import NOW, Makers, again


@pytest.fixture
def makers() -> Makers:
    """Makers of the classical suite."""
    return Makers()


def welcomed(made: Committed) -> Welcome:
    """The welcome of a commit that adds somebody."""
    assert made.welcome is not None
    return made.welcome


def external(name: bytes, nonce: bytes = bytes(32)) -> PreSharedKeyId:
    """An external key by the application's name for it."""
    return PreSharedKeyId(PskType.EXTERNAL, nonce, psk_id=name)


def resumption(group: Group, epoch: int, nonce: bytes = bytes(32)) -> PreSharedKeyId:
    """The resumption key of an epoch."""
    return PreSharedKeyId(
        PskType.RESUMPTION,
        nonce,
        usage=ResumptionUsage.APPLICATION,
        group_id=group.group_id,
        epoch=epoch,
    )


def knows(**known: bytes) -> FindPsk:
    """Somebody who knows some external keys."""
    return lambda name: known.get(name.psk_id.decode())


def mixed(
    makers: Makers, group: Group, proposals: list[Proposal], find: FindPsk | None
) -> Committed:
    """A commit with pre-shared keys."""
    return commit(
        group, proposals, random=makers.random, policy=makers.policy, now=NOW, find_psk=find
    )


def heard(makers: Makers, group: Group, made: Committed, find: FindPsk | None) -> Group:
    """Following a commit with pre-shared keys."""
    message = again(made.message)
    return receive(group, message, policy=makers.policy, now=NOW, find_psk=find).group


def test_the_tree_may_come_apart_from_the_welcome(makers: Makers) -> None:
    """It must be the one that was announced, and be there (section 12.4.3.3)."""
    anna, _ = makers.group_of(2)
    keys = makers.keys("dora")
    made = makers.commit(anna, [Add(keys.key_package)], choices=Choices(with_tree=False))
    welcome = welcomed(made)
    with pytest.raises(InvalidGroupInfoError):
        join(welcome, keys, policy=makers.policy, now=NOW)
    with pytest.raises(InvalidTreeError):
        join(welcome, keys, policy=makers.policy, now=NOW, tree=anna.tree)
    joined = join(welcome, keys, policy=makers.policy, now=NOW, tree=made.merged.tree)
    assert joined.epoch_authenticator == made.merged.epoch_authenticator


def test_external_keys_count_for_all_who_follow_and_all_who_join(makers: Makers) -> None:
    """In the order of the proposals; who has another key, or none, does not come along."""
    anna, ben = makers.group_of(2)
    keys = makers.keys("dora")
    both = knows(one=b"first secret", two=b"second secret")
    proposals: list[Proposal] = [
        PreSharedKey(external(b"one")),
        Add(keys.key_package),
        PreSharedKey(external(b"two")),
    ]
    made = mixed(makers, anna, proposals, both)
    welcome = welcomed(made)
    assert heard(makers, ben, made, both).epoch_authenticator == made.merged.epoch_authenticator
    joined = join(welcome, keys, policy=makers.policy, now=NOW, find_psk=both)
    assert joined.epoch_authenticator == made.merged.epoch_authenticator
    for lacking in (None, knows(one=b"first secret")):
        with pytest.raises(UnknownPskError):
            heard(makers, ben, made, lacking)
        with pytest.raises(UnknownPskError):
            join(welcome, keys, policy=makers.policy, now=NOW, find_psk=lacking)
        with pytest.raises(UnknownPskError):
            mixed(makers, anna, proposals, lacking)
    with pytest.raises(DecryptionError):
        join(
            welcome,
            keys,
            policy=makers.policy,
            now=NOW,
            find_psk=knows(one=b"first secret", two=b"another"),
        )


class Remembering(Policy):
    """Keeps the resumption keys of two epochs."""

    bounds = Bounds(resumption_epochs=2)


def test_resumption_keys_are_kept_as_long_as_the_policy_says() -> None:
    """This epoch's and so many before; older ones, and other groups', are not at hand."""
    makers = Makers(policy=Remembering())
    groups = makers.group_of(3)
    old = {groups[0].epoch: groups[0].secrets.resumption_psk}
    for by in (0, 1, 2):
        groups = makers.advance(groups, by)
        old[groups[0].epoch] = groups[0].secrets.resumption_psk
    epoch = groups[0].epoch
    assert dict(groups[1].resumption_psks) == {n: old[n] for n in (epoch - 2, epoch - 1)}
    for known in range(3):
        made = mixed(makers, groups[0], [PreSharedKey(resumption(groups[0], epoch - known))], None)
        assert heard(makers, groups[1], made, None).epoch == epoch + 1
    elsewhere = replace(resumption(groups[0], epoch), group_id=b"another")
    for unknown in (resumption(groups[0], epoch - 3), elsewhere):
        with pytest.raises(UnknownPskError):
            mixed(makers, groups[0], [PreSharedKey(unknown)], lambda _: b"not asked")


def test_by_default_nothing_of_a_past_epoch_is_kept() -> None:
    """No resumption key, and no epoch that still opens messages."""
    makers = Makers()
    groups = makers.group_of(2)
    for by in (0, 1, 0):
        groups = makers.advance(groups, by)
        assert all(not group.resumption_psks and not group.past for group in groups)


def test_who_joins_asks_the_policy_about_the_groups_extensions() -> None:
    """By a welcome and from outside; a tree's leaves are asked about as well."""

    class Plain(Policy):
        def check_extensions(self, extensions: Extensions) -> None:
            if extensions:
                raise RefusedByPolicyError("A circle has none.")

    makers = Makers()
    required = Extension(REQUIRED_CAPABILITIES, RequiredCapabilities().encode())
    keys = makers.keys("dora")
    made = makers.commit(makers.founded(extensions=(required,)), [Add(keys.key_package)])
    assert made.welcome is not None
    with pytest.raises(RefusedByPolicyError):
        join(made.welcome, keys, policy=Plain(), now=NOW)
    info = made.merged.group_info(with_external_key=True)
    who = newcomer(makers)
    with pytest.raises(RefusedByPolicyError):
        join_externally(info, who, random=makers.random, policy=Plain(), now=NOW)
    join_externally(info, who, random=makers.random, policy=makers.policy, now=NOW)


def test_whoever_comes_back_may_prove_that_they_were_there() -> None:
    """With the key of an earlier epoch, in a welcome and in an external commit."""
    makers = Makers(policy=Remembering())
    anna, ben, cleo = makers.group_of(3)
    name, secret = resumption(cleo, cleo.epoch), cleo.secrets.resumption_psk
    gone = makers.commit(anna, [Remove(2)])
    ben = makers.receive(ben, gone.message).group
    keys = makers.keys("cleo again")
    proposals: list[Proposal] = [Add(keys.key_package), PreSharedKey(name)]
    made = mixed(makers, gone.merged, proposals, None)
    back = join(welcomed(made), keys, policy=makers.policy, now=NOW, find_psk={name: secret}.get)
    assert heard(makers, ben, made, None).epoch_authenticator == back.epoch_authenticator
    came = outside(makers, gone.merged, psks=[Psk(name, secret)])
    after = makers.receive(ben, came.message).group
    assert after.epoch_authenticator == came.group.epoch_authenticator
    wrong = outside(makers, gone.merged, psks=[Psk(name, bytes(32))])
    with pytest.raises(InvalidConfirmationTagError):
        makers.receive(ben, wrong.message)


def newcomer(makers: Makers, capabilities: tuple[int, ...] = ()) -> Newcomer:
    """Somebody who commits themselves in."""
    keys = makers.keys("zoe")
    leaf = keys.key_package.leaf_node
    able = replace(makers.capabilities, extensions=capabilities)
    return Newcomer(leaf.credential, KeyPair(keys.signature_private, leaf.signature_key), able)


def outside(
    makers: Makers,
    group: Group,
    who: Newcomer | None = None,
    *,
    replaces: int | None = None,
    psks: list[Psk] | None = None,
) -> JoinedExternally:
    """Somebody commits themselves into a group by its GroupInfo."""
    return join_externally(
        group.group_info(with_external_key=True),
        who or newcomer(makers),
        random=makers.random,
        policy=makers.policy,
        now=NOW,
        replaces=replaces,
        psks=psks or (),
    )


def test_an_external_commit_mixes_external_keys_in(makers: Makers) -> None:
    """All who follow need them."""
    anna, ben = makers.group_of(2)
    came = outside(makers, anna, psks=[Psk(external(b"one"), b"first secret")])
    message = again(came.message)
    received = receive(
        ben, message, policy=makers.policy, now=NOW, find_psk=knows(one=b"first secret")
    )
    assert isinstance(received, CommitReceived)
    assert received.external
    assert received.sender == came.group.own_leaf == 2
    assert received.group.epoch_authenticator == came.group.epoch_authenticator
    with pytest.raises(UnknownPskError):
        makers.receive(ben, came.message)


def test_an_external_commit_may_come_with_the_tree_apart(makers: Makers) -> None:
    """As a welcome."""
    anna, ben = makers.group_of(2)
    came = join_externally(
        anna.group_info(with_tree=False, with_external_key=True),
        newcomer(makers),
        random=makers.random,
        policy=makers.policy,
        now=None,
        tree=anna.tree,
    )
    assert makers.receive(ben, came.message).group.epoch == came.group.epoch
    sent = makers.say(came.group, b"here I am")
    assert b"here I am" not in sent.message.encode()


def test_what_cannot_be_committed_from_outside_is_refused_there(makers: Makers) -> None:
    """Before anything is sent: nobody at that leaf, a bad key, a nonce too short, a name twice."""
    anna, _ = makers.group_of(2)
    one = Psk(external(b"one"), b"secret")
    with pytest.raises(InvalidProposalError):
        outside(makers, anna, replaces=7)
    with pytest.raises(InvalidProposalError):
        outside(makers, anna, psks=[Psk(external(b"one", b"short"), b"secret")])
    with pytest.raises(InvalidProposalListError):
        outside(makers, anna, psks=[one, Psk(external(b"one", b"\1" * 32), b"secret")])
    weak = anna.group_info(more=(external_pub_extension(bytes(32)),))
    with pytest.raises(InvalidKeyError):
        join_externally(weak, newcomer(makers), random=makers.random, policy=makers.policy, now=NOW)
    known = newcomer(makers)
    came = outside(makers, anna, known)
    with pytest.raises(DuplicateKeyError):
        outside(makers, came.group, known)
    back = outside(makers, came.group, known, replaces=came.group.own_leaf)
    assert back.group.own_leaf == came.group.own_leaf


def test_a_newcomer_must_know_the_groups_extensions(makers: Makers) -> None:
    """Section 13.4, by whichever door."""
    able = replace(makers.capabilities, extensions=(0xF00D,))
    keys = makers.keys("able", capabilities=able)
    anna = makers.founded()
    made = makers.commit(anna, [Add(keys.key_package)])
    info = made.merged.group_info(with_external_key=True)
    unknown = replace(info.group_context, extensions=(Extension(0xF00D, b""),))
    changed = replace(info, group_context=unknown).signed(made.merged.signature_private)
    with pytest.raises(CapabilityError):
        join_externally(
            changed, newcomer(makers), random=makers.random, policy=makers.policy, now=NOW
        )
    founder = makers.keys("anna", capabilities=able)
    group = create(b"id", founder, random=makers.random, extensions=(Extension(0xF00D, b""),))
    with pytest.raises(CapabilityError):
        outside(makers, group)
    assert outside(makers, group, newcomer(makers, (0xF00D,))).group.epoch == 1


def test_one_key_has_one_name(makers: Makers) -> None:
    """Whatever the nonce (section 12.2)."""
    anna = makers.founded()
    one, again_one = external(b"one"), external(b"one", b"\1" * 32)
    assert has_duplicates([one, again_one])
    assert not has_duplicates([one, external(b"two"), resumption(anna, 0), resumption(anna, 1)])
    assert has_duplicates([resumption(anna, 0), resumption(anna, 0, b"\1" * 32)])
    assert psk_secret(makers.suite, []) == bytes(32)
    first = psk_secret(makers.suite, [Psk(one, b"a"), Psk(external(b"two"), b"b")])
    second = psk_secret(makers.suite, [Psk(external(b"two"), b"b"), Psk(one, b"a")])
    assert first != second != psk_secret(makers.suite, [Psk(again_one, b"a")])


def test_the_leaf_of_an_external_commit_was_made_for_it(makers: Makers) -> None:
    """Not for a key package; and it replaces an old self by other keys."""
    anna, ben, cleo = makers.group_of(3)
    who = newcomer(makers)
    came = outside(makers, anna, who, replaces=cleo.own_leaf)

    def made_for_an_update(leaf: LeafNode) -> LeafNode:
        return replace(leaf, source=LeafNodeSource.UPDATE, parent_hash=None)

    def with_the_old_key(leaf: LeafNode) -> LeafNode:
        return replace(leaf, encryption_key=cleo.own.encryption_key)

    def unsigned(leaf: LeafNode) -> LeafNode:
        return replace(leaf, signature=bytes(64))

    for change, error in (
        (made_for_an_update, InvalidLeafError),
        (with_the_old_key, InvalidLeafError),
        (unsigned, InvalidSignatureError),
    ):
        message = resealed(anna, came.message, who.signature_keys.private, change)
        refuses(makers, ben, message, error)
    makers.receive(ben, came.message)
