"""Welcomes that a member of the group forged, with true keys (RFC 9420, section 12.4.3.1)."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from sync.mls.committing import Choices, Committed
from sync.mls.crypto import encrypt_with_label
from sync.mls.errors import (
    InvalidKeyError,
    InvalidPathError,
    InvalidSignatureError,
    InvalidWelcomeError,
    UnsupportedError,
)
from sync.mls.group import Group
from sync.mls.joining import join
from sync.mls.key_package import JoinerKeys
from sync.mls.parent_hash import with_path
from sync.mls.proposals import Add
from sync.mls.psk import PreSharedKeyId, Psk, PskType, ResumptionUsage, psk_secret
from sync.mls.ratchet_tree import ParentNode
from sync.mls.suites import suite
from sync.mls.welcome import (
    EncryptedGroupSecrets,
    GroupInfo,
    GroupSecrets,
    NewMember,
    PathSecret,
    Welcome,
    _key_and_nonce,
    make_welcome,
)
from tests.sync.mls_making import NOW, Makers


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


def forged(
    makers: Makers,
    change: Callable[[GroupSecrets], GroupSecrets],
    describe: Callable[[Group, JoinerKeys], Group] = lambda group, _: group,
) -> tuple[Welcome, JoinerKeys]:
    """A welcome by a member who changes its secrets, or the group it describes, as they like."""
    anna, _ = makers.group_of(2)
    keys = makers.keys("dora")
    made = makers.commit(anna, [Add(keys.key_package)])
    secrets = change(welcomed(made).open_secrets(keys.key_package.ref, keys.init_private))
    named = [Psk(name, b"secret") for name in secrets.psks]
    psk = psk_secret(makers.suite, named)
    info = describe(made.merged, keys).group_info()
    new = NewMember(keys.key_package.ref, keys.key_package.init_key, secrets)
    joiner = secrets.joiner_secret
    return make_welcome(info, joiner, psk, (new,), random=makers.random), keys


def enter(makers: Makers, welcome: Welcome, keys: JoinerKeys) -> Group:
    """Join, with a secret for every name."""
    return join(welcome, keys, policy=makers.policy, now=NOW, find_psk=lambda _: b"secret")


def test_a_welcomes_path_secret_leads_to_the_keys_of_the_tree(makers: Makers) -> None:
    """Another secret, one of the wrong length, or one where the node is blank."""
    for secret in (bytes(32), b"", bytes(33)):
        wrong = PathSecret(secret)
        welcome, keys = forged(makers, lambda old, wrong=wrong: replace(old, path_secret=wrong))  # type: ignore[misc]
        with pytest.raises(InvalidPathError):
            enter(makers, welcome, keys)
    anna, keys = makers.founded(), makers.keys("dora")
    made = makers.commit(anna, [Add(keys.key_package)], choices=Choices(path=False))
    given = welcomed(made).open_secrets(keys.key_package.ref, keys.init_private)
    given = replace(given, path_secret=PathSecret(bytes(32)))
    new = NewMember(keys.key_package.ref, keys.key_package.init_key, given)
    info = made.merged.group_info()
    joiner, zero = given.joiner_secret, bytes(32)
    welcome = make_welcome(info, joiner, zero, (new,), random=makers.random)
    with pytest.raises(InvalidPathError):
        enter(makers, welcome, keys)


def test_nobody_welcomes_themselves(makers: Makers) -> None:
    """A path secret of one's own path cannot be one that somebody else sends."""

    def as_joiner(group: Group, keys: JoinerKeys) -> Group:
        return replace(group, own_leaf=2, signature_private=keys.signature_private)

    welcome, keys = forged(makers, lambda old: old, as_joiner)
    with pytest.raises(InvalidWelcomeError):
        enter(makers, welcome, keys)


def test_a_welcomes_pre_shared_keys_are_named_once_and_for_this(makers: Makers) -> None:
    """Twice the same key, or one for re-initializing or branching, is refused by name."""
    twice = (external(b"one"), external(b"one", b"\1" * 32))
    welcome, keys = forged(makers, lambda old: replace(old, psks=twice))
    with pytest.raises(InvalidWelcomeError):
        enter(makers, welcome, keys)
    for usage in (ResumptionUsage.REINIT, ResumptionUsage.BRANCH):
        name = PreSharedKeyId(PskType.RESUMPTION, bytes(32), usage=usage, group_id=b"x", epoch=1)
        welcome, keys = forged(
            makers,
            lambda old, name=name: replace(old, psks=(name,)),  # type: ignore[misc]
        )
        with pytest.raises(UnsupportedError):
            enter(makers, welcome, keys)


def test_a_welcome_is_of_the_suite_of_the_key_package(makers: Makers) -> None:
    """Both outside and inside."""
    welcome, keys = forged(makers, lambda old: old)
    with pytest.raises(InvalidWelcomeError):
        enter(makers, replace(welcome, cipher_suite=3), keys)

    anna = makers.founded()
    made = makers.commit(anna, [Add(keys.key_package)])
    given = welcomed(made).open_secrets(keys.key_package.ref, keys.init_private)
    other = replace(made.merged, context=replace(made.merged.context, cipher_suite=3))
    new = NewMember(keys.key_package.ref, keys.key_package.init_key, given)
    sealed = sealed_as(1, makers, other.group_info(), new)
    with pytest.raises(InvalidWelcomeError):
        enter(makers, sealed, keys)


def sealed_as(number: int, makers: Makers, info: GroupInfo, new: NewMember) -> Welcome:
    """A welcome whose GroupInfo may be of another suite than its envelope."""
    using, given = suite(number), new.secrets
    key, nonce = _key_and_nonce(using, given.joiner_secret, bytes(using.kdf.size))
    sealed = using.aead.seal(key, nonce, b"", info.encode())
    secrets = encrypt_with_label(
        using, new.init_key, "Welcome", sealed, given.encode(), random=makers.random
    )
    return Welcome(number, (EncryptedGroupSecrets(new.ref, secrets),), sealed)


def test_the_group_holds_the_key_package_that_was_added(makers: Makers) -> None:
    """Just that one, and once."""
    anna, _ = makers.group_of(2)
    keys, other = makers.keys("dora"), makers.keys("emil")
    made = makers.commit(anna, [Add(other.key_package)])
    given = welcomed(made).open_secrets(other.key_package.ref, other.init_private)
    new = NewMember(keys.key_package.ref, keys.key_package.init_key, given)
    info = made.merged.group_info()
    joiner, zero = given.joiner_secret, bytes(32)
    welcome = make_welcome(info, joiner, zero, (new,), random=makers.random)
    with pytest.raises(InvalidWelcomeError):
        enter(makers, welcome, keys)


def test_a_tree_one_joins_has_no_bad_keys_above_its_leaves(makers: Makers) -> None:
    """Parents' keys are looked at, too."""

    def spoiled(group: Group, _: JoinerKeys) -> Group:
        leaf, signing = group.own, group.signature_private
        places = [place for place, _ in group.tree.filtered_direct_path(0)]
        keys = dict.fromkeys(places, bytes(32))
        tree, above = with_path(group.suite, group.tree, 0, keys)
        own = replace(leaf, parent_hash=above, _encoded=[])
        tree = tree.with_nodes({0: own.signed(group.suite, signing, group.group_id, 0)})
        hashed = replace(group.context, tree_hash=tree.tree_hash(group.suite))
        return replace(group, tree=tree, context=hashed)

    anna, _ = makers.group_of(2)
    assert isinstance(anna.tree.nodes[1], ParentNode)
    welcome, keys = forged(makers, lambda old: old, spoiled)
    with pytest.raises(InvalidKeyError):
        enter(makers, welcome, keys)


def test_every_leaf_of_a_tree_one_joins_is_signed(makers: Makers) -> None:
    """Even where no parent hash would tell (section 7.3)."""
    anna, keys = makers.founded(), makers.keys("dora")
    made = makers.commit(anna, [Add(keys.key_package)], choices=Choices(path=False))
    given = welcomed(made).open_secrets(keys.key_package.ref, keys.init_private)
    unsigned = replace(made.merged.own, signature=bytes(64), _encoded=[])
    tree = made.merged.tree.with_nodes({0: unsigned})
    hashed = replace(made.merged.context, tree_hash=tree.tree_hash(makers.suite))
    info = replace(made.merged, tree=tree, context=hashed).group_info()
    new = NewMember(keys.key_package.ref, keys.key_package.init_key, given)
    joiner, zero = given.joiner_secret, bytes(32)
    welcome = make_welcome(info, joiner, zero, (new,), random=makers.random)
    with pytest.raises(InvalidSignatureError):
        enter(makers, welcome, keys)
