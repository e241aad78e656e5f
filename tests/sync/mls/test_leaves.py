"""Leaves and key packages: what they must hold, how long they count, and GREASE (7.2, 7.3, 10)."""

from dataclasses import replace

import pytest

from sync.mls.codec import uint
from sync.mls.credentials import X509, Certificate, Credential, basic
from sync.mls.errors import (
    CapabilityError,
    InvalidKeyPackageError,
    InvalidLeafError,
    InvalidStateError,
    LifetimeError,
    RefusedByPolicyError,
)
from sync.mls.extensions import (
    GREASE,
    REQUIRED_CAPABILITIES,
    Extension,
    Extensions,
    RequiredCapabilities,
)
from sync.mls.framing import MlsMessage
from sync.mls.group import Group, create
from sync.mls.joining import Newcomer, join, join_externally
from sync.mls.key_package import JoinerKeys, check_lifetime, new_key_package
from sync.mls.leaf_node import (
    Capabilities,
    LeafNode,
    LeafNodeSource,
    Lifetime,
    check_together,
)
from sync.mls.policy import Bounds, Policy
from sync.mls.proposals import Add, GroupContextExtensions
from sync.mls.sending import NewLeaf, propose_update
from sync.mls.welcome import GroupInfo
from tests.sync.mls_making import DAY, LIFETIME, NOW, Makers, again


def greasy(value: int, suite: int = 1) -> Capabilities:
    """Capabilities with one value of GREASE wherever it may stand in them."""
    return Capabilities(
        cipher_suites=(value, suite, 0xFAFA),
        extensions=(value,),
        proposals=(value,),
        credentials=(value, 1),
    )


@pytest.fixture
def makers() -> Makers:
    """Makers of the classical suite."""
    return Makers()


def package(makers: Makers, **given: object) -> JoinerKeys:
    """A key package with something unusual."""
    usual: dict[str, object] = {"capabilities": makers.capabilities, "lifetime": LIFETIME}
    return new_key_package(
        makers.suite,
        basic(b"dora"),
        makers.suite.signature.generate(makers.random),
        random=makers.random,
        **(usual | given),  # type: ignore[arg-type]
    )


def admitted(makers: Makers, keys: JoinerKeys, more: Extensions = ()) -> tuple[Group, Group]:
    """A member and the newcomer that they added."""
    anna, _ = makers.group_of(2)
    choices = replace(makers.choices(path=True), group_info=more)
    made = makers.commit(anna, [Add(keys.key_package)], choices=choices)
    assert made.welcome is not None
    return made.merged, join(made.welcome, keys, policy=makers.policy, now=NOW)


def test_there_are_fifteen_values_of_grease() -> None:
    """Section 13.5."""
    assert [f"{value:04X}" for value in GREASE] == [
        *(f"{digit}A{digit}A" for digit in "0123456789ABCDE")
    ]


@pytest.mark.parametrize("value", GREASE, ids=hex)
def test_grease_is_ignored_wherever_it_may_stand(makers: Makers, value: int) -> None:
    """In capabilities, leaf, key package and GroupInfo: by welcome (section 13.5)."""
    anything = (Extension(value, bytes(value % 300)),)
    keys = package(
        makers, capabilities=greasy(value), leaf_extensions=anything, extensions=anything
    )
    there, here = admitted(makers, keys, anything)
    assert there.tree.member(here.own_leaf).extensions == anything
    made = makers.commit(here)
    there = makers.receive(there, made.message).group
    assert there.tree.member(here.own_leaf).capabilities == greasy(value)
    assert there.epoch_authenticator == made.merged.epoch_authenticator


@pytest.mark.parametrize("value", GREASE, ids=hex)
def test_leaves_may_take_grease_in_later(makers: Makers, value: int) -> None:
    """An update by proposal, and one by a commit's path."""
    anna, ben, cleo = makers.group_of(3)
    new = NewLeaf(capabilities=greasy(value), extensions=(Extension(value, b"new"),))
    sent = propose_update(ben, random=makers.random, policy=makers.policy, now=NOW, new=new)
    anna, cleo = (makers.receive(group, sent.message).group for group in (anna, cleo))
    made = makers.commit(anna, choices=replace(makers.choices(path=True), new=new))
    received = [makers.receive(group, made.message).group for group in (sent.group, cleo)]
    for group in received:
        assert group.epoch_authenticator == made.merged.epoch_authenticator
        for leaf in (0, 1):
            assert group.tree.member(leaf).extensions == new.extensions
            assert group.tree.member(leaf).capabilities == greasy(value)


@pytest.mark.parametrize("value", GREASE, ids=hex)
def test_who_comes_from_outside_may_meet_grease_and_bring_it(makers: Makers, value: int) -> None:
    """A GroupInfo, and the leaf of an external commit."""
    anna, _ = makers.group_of(2)
    info = anna.group_info(with_external_key=True, more=(Extension(value, b"\xff" * 70),))
    signing = makers.suite.signature.generate(makers.random)
    newcomer = Newcomer(basic(b"dora"), signing, greasy(value), (Extension(value, b""),))
    heard = again(MlsMessage(info)).body
    assert isinstance(heard, GroupInfo)
    made = join_externally(heard, newcomer, random=makers.random, policy=makers.policy, now=NOW)
    there = makers.receive(anna, made.message).group
    assert there.epoch_authenticator == made.group.epoch_authenticator
    assert there.tree.member(2).extensions == (Extension(value, b""),)


def test_grease_is_refused_where_everybody_must_understand(makers: Makers) -> None:
    """In a group's extensions, in a proposal for them, and in a leaf that does not list it."""
    grease = (Extension(GREASE[0], b""),)
    with pytest.raises(CapabilityError):
        makers.founded(extensions=grease)
    anna, _ = makers.group_of(2)
    with pytest.raises(CapabilityError):
        makers.commit(anna, [GroupContextExtensions(grease)])
    with pytest.raises(CapabilityError):
        package(makers, leaf_extensions=grease)
    with pytest.raises(CapabilityError):
        package(makers, extensions=grease)


def test_a_key_package_may_hold_extensions_that_others_do_not_know(makers: Makers) -> None:
    """Receivers ignore them, even where the client does not list them (section 13.4)."""
    keys = makers.keys("dora")
    changed = replace(keys.key_package, extensions=(Extension(0xF00D, b""),))
    keys = replace(keys, key_package=changed.signed(keys.signature_private))
    there, here = admitted(makers, keys)
    assert here.epoch_authenticator == there.epoch_authenticator


def test_members_must_know_the_extensions_of_their_group(makers: Makers) -> None:
    """Section 13.4: every one, whether required by name or not."""
    extension = Extension(0xF00D, b"parameter")
    able = replace(makers.capabilities, extensions=(0xF00D,))
    founder = makers.keys("anna", capabilities=able)
    anna = create(b"id", founder, random=makers.random, extensions=(extension,))
    with pytest.raises(CapabilityError):
        makers.commit(anna, [Add(makers.keys("unable").key_package)])
    made = makers.commit(anna, [Add(makers.keys("able", capabilities=able).key_package)])
    without = [GroupContextExtensions(())]
    dropped = makers.commit(made.merged, without).merged
    assert dropped.context.extensions == ()
    makers.commit(dropped, [Add(makers.keys("now welcome").key_package)])


def test_required_credentials_and_proposals_are_required_of_all(makers: Makers) -> None:
    """Section 11.1: types beyond the defaults must be listed; defaults need not be."""
    assert Capabilities().supports_extensions(range(1, 6))
    assert not Capabilities().supports_extensions(range(1, 7))
    anna, _ = makers.group_of(2)

    def required(**types: tuple[int, ...]) -> GroupContextExtensions:
        data = RequiredCapabilities(**types).encode()
        return GroupContextExtensions((Extension(REQUIRED_CAPABILITIES, data),))

    makers.commit(anna, [required(extension_types=(1, 2, 3, 4, 5), proposal_types=(1, 7))])
    makers.commit(anna, [required(credential_types=(1,))])
    for lacking in (
        required(extension_types=(6,)),
        required(proposal_types=(8,)),
        required(credential_types=(2,)),
    ):
        with pytest.raises(CapabilityError):
            makers.commit(anna, [lacking])


def leaf(makers: Makers, **changes: object) -> LeafNode:
    """Somebody's leaf with something changed."""
    return replace(makers.keys("dora").key_package.leaf_node, _encoded=[], **changes)  # type: ignore[arg-type]


def test_members_understand_each_others_credentials(makers: Makers) -> None:
    """Section 7.3: each supports the types of all others."""
    both = replace(makers.capabilities, credentials=(1, X509))
    certified = Credential(X509, certificates=(Certificate(b"der"),))
    narrow, broad = leaf(makers), leaf(makers, capabilities=both, credential=certified)
    check_together([narrow, narrow], ())
    check_together([broad, leaf(makers, capabilities=both)], ())
    with pytest.raises(CapabilityError):
        check_together([narrow, broad], ())
    with pytest.raises(CapabilityError):
        check_together([leaf(makers, capabilities=both), narrow], (Extension(0xF00D, b""),))


def test_a_leaf_supports_its_own_version_suite_and_credential(makers: Makers) -> None:
    """Whatever else it lists."""
    leaf(makers).check_alone(makers.suite)
    usual = makers.capabilities
    for lacking in (
        replace(usual, versions=(2,)),
        replace(usual, cipher_suites=(3,)),
        replace(usual, credentials=(X509,)),
    ):
        with pytest.raises(CapabilityError):
            leaf(makers, capabilities=lacking).check_alone(makers.suite)


def test_only_the_leaf_of_a_key_package_has_a_lifetime(makers: Makers) -> None:
    """Section 7.2."""
    with pytest.raises(InvalidLeafError):
        leaf(makers, lifetime=None).check_alone(makers.suite)
    with pytest.raises(InvalidLeafError):
        leaf(makers, source=LeafNodeSource.UPDATE).check_alone(makers.suite)
    leaf(makers, source=LeafNodeSource.UPDATE, lifetime=None).check_alone(makers.suite)


def test_a_lifetime_counts_from_its_first_second_to_its_last(makers: Makers) -> None:
    """And no longer than the policy allows in all."""
    one = leaf(makers, lifetime=Lifetime(100, 200))
    for now in (100, 150, 200):
        check_lifetime(one, now, 100)
    for now in (99, 201):
        with pytest.raises(LifetimeError):
            check_lifetime(one, now, 100)
    with pytest.raises(LifetimeError):
        check_lifetime(one, 150, 99)
    updated = leaf(makers, lifetime=None, source=LeafNodeSource.UPDATE)
    check_lifetime(updated, 10**9, 0)


def test_the_bound_of_lifetimes_is_the_policys() -> None:
    """Sender and receiver both ask their own."""

    class Short(Policy):
        bounds = Bounds(longest_lifetime=DAY)

    makers = Makers(policy=Short())
    anna = makers.founded()
    with pytest.raises(LifetimeError):
        makers.commit(anna, [Add(makers.keys("long").key_package)])
    makers.commit(anna, [Add(makers.keys("long").key_package)], now=None)
    fitting = Lifetime(NOW - 10, NOW - 10 + DAY)
    makers.commit(anna, [Add(makers.keys("short", lifetime=fitting).key_package)])


def test_a_leaf_that_has_expired_since_it_was_added_may_stay(makers: Makers) -> None:
    """A tree that one joins may hold it; one that is not valid yet it may not (section 7.3)."""
    for lifetime, error in (
        (Lifetime(NOW - 9 * DAY, NOW - DAY), None),
        (Lifetime(NOW + DAY, NOW + 2 * DAY), LifetimeError),
        (Lifetime(NOW - 999 * DAY, NOW + DAY), LifetimeError),
    ):
        founder = makers.keys("early", lifetime=lifetime)
        group = create(b"id", founder, random=makers.random)
        keys = makers.keys("dora")
        choices = makers.choices(path=False)
        made = makers.commit(group, [Add(keys.key_package)], choices=choices)
        assert made.welcome is not None
        if error is None:
            assert join(made.welcome, keys, policy=makers.policy, now=NOW).epoch == 1
            continue
        with pytest.raises(error):
            join(made.welcome, keys, policy=makers.policy, now=NOW)
        join(made.welcome, keys, policy=makers.policy, now=None)


def test_the_leaf_of_a_key_package_was_made_for_it(makers: Makers) -> None:
    """One from an update or a commit does not count (section 10.1)."""
    keys = makers.keys("dora")
    other = leaf(makers, source=LeafNodeSource.UPDATE, lifetime=None)
    changed = replace(keys.key_package, leaf_node=other)
    with pytest.raises(InvalidKeyPackageError):
        changed.check(makers.suite)


def test_stored_keys_come_back_or_are_refused(makers: Makers) -> None:
    """Byte for byte; each private key must belong to its public key."""
    keys, other = makers.keys("dora"), makers.keys("emil")
    assert JoinerKeys.from_bytes(keys.to_bytes()) == keys
    mixed = [
        replace(keys, init_private=other.init_private),
        replace(keys, leaf_private=other.leaf_private),
        replace(keys, signature_private=other.signature_private),
        replace(keys, init_private=b"short"),
    ]
    stored = [wrong.to_bytes() for wrong in mixed]
    stored += [b"", keys.to_bytes()[:-1], keys.to_bytes() + b"\0"]
    stored.append(uint(1, 2) + uint(0x0A0A, 2) + keys.to_bytes()[4:])
    for data in stored:
        with pytest.raises(InvalidStateError):
            JoinerKeys.from_bytes(data)


def update_of(makers: Makers, group: Group, new: NewLeaf) -> LeafNode:
    """The leaf that a member would have after an update."""
    sent = propose_update(group, random=makers.random, policy=makers.policy, now=NOW, new=new)
    ((_, item),) = sent.group.proposals.items()
    found = getattr(item.proposal, "leaf_node", None)
    assert isinstance(found, LeafNode)
    return found


def test_a_member_changes_about_themselves_what_they_say_and_no_more(makers: Makers) -> None:
    """What is not named stays; an empty list of extensions is a change."""
    able = replace(makers.capabilities, extensions=(0xF00D,))
    keys = makers.keys("anna", capabilities=able, leaf_extensions=(Extension(0xF00D, b"1"),))
    group = create(b"id", keys, random=makers.random)
    same = update_of(makers, group, NewLeaf())
    assert same.encryption_key != group.own.encryption_key
    assert (same.credential, same.capabilities, same.extensions, same.signature_key) == (
        group.own.credential,
        group.own.capabilities,
        group.own.extensions,
        group.own.signature_key,
    )
    pair = makers.suite.signature.generate(makers.random)
    more = replace(able, extensions=(0xF00D, 0xF00E))
    new = NewLeaf(pair, basic(b"anne"), more, ())
    other = update_of(makers, group, new)
    assert other.credential == basic(b"anne")
    assert (other.signature_key, other.capabilities, other.extensions) == (pair.public, more, ())


def test_a_policy_may_refuse_a_leaf_of_ones_own(makers: Makers) -> None:
    """It is asked before anything is sent."""

    class Unchanging(Policy):
        def check_leaf(self, leaf: LeafNode, before: LeafNode | None) -> None:
            if before is not None and leaf.credential != before.credential:
                raise RefusedByPolicyError("Nobody changes their name here.")

    makers.policy = Unchanging()
    anna, _ = makers.group_of(2)
    update_of(makers, anna, NewLeaf())
    with pytest.raises(RefusedByPolicyError):
        update_of(makers, anna, NewLeaf(credential=basic(b"other")))
    choices = replace(makers.choices(path=True), new=NewLeaf(credential=basic(b"other")))
    with pytest.raises(RefusedByPolicyError):
        makers.commit(anna, choices=choices)
