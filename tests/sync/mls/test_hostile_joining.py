"""Key packages, welcomes and external commits that are not what they must be: refused by name."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from sync.mls import tree_math
from sync.mls.commit import Commit, ProposalOrRef
from sync.mls.committing import commit
from sync.mls.errors import (
    CapabilityError,
    DecryptionError,
    DuplicateKeyError,
    InvalidCommitError,
    InvalidConfirmationTagError,
    InvalidGroupInfoError,
    InvalidKeyError,
    InvalidKeyPackageError,
    InvalidParentHashError,
    InvalidProposalListError,
    InvalidSignatureError,
    InvalidTreeError,
    InvalidWelcomeError,
    LifetimeError,
    MlsError,
    RefusedByPolicyError,
    WrongEpochError,
)
from sync.mls.extensions import REQUIRED_CAPABILITIES, Extension, RequiredCapabilities
from sync.mls.framing import (
    AuthenticatedContent,
    MlsMessage,
    PublicMessage,
    WireFormat,
)
from sync.mls.group import Group, create
from sync.mls.joining import Newcomer, join, join_externally
from sync.mls.kem import KeyPair
from sync.mls.key_package import JoinerKeys, KeyPackage
from sync.mls.leaf_node import Capabilities, LeafNode, Lifetime
from sync.mls.policy import Policy
from sync.mls.proposals import Add, GroupContextExtensions, Remove
from sync.mls.state import to_bytes
from sync.mls.tree_kem import UpdatePath
from sync.mls.welcome import NewMember, Welcome, make_welcome
from tests.sync.mls_forging import (
    OPEN,
    forge,
    inline,
    refuses,
    resigned,
    with_path,
)
from tests.sync.mls_making import DAY, NOW, Makers, again


@pytest.fixture
def makers() -> Makers:
    """Makers of the classical suite."""
    return Makers()


def changed_package(
    makers: Makers, keys: JoinerKeys, change: Callable[[KeyPackage], KeyPackage]
) -> KeyPackage:
    """A key package, changed and signed again by its owner."""
    return change(keys.key_package).signed(keys.signature_private)


def with_leaf(
    makers: Makers, keys: JoinerKeys, change: Callable[[LeafNode], LeafNode]
) -> Callable[[KeyPackage], KeyPackage]:
    """A change of the leaf within, signed again by its owner."""

    def changed(package: KeyPackage) -> KeyPackage:
        leaf = replace(change(package.leaf_node), _encoded=[])
        return replace(package, leaf_node=leaf.signed(makers.suite, keys.signature_private))

    return changed


def bad_packages(makers: Makers, group: Group) -> list[tuple[str, KeyPackage, type[MlsError]]]:
    """Key packages that nobody may add, by what is wrong with them."""
    keys = makers.keys("dora")
    package = keys.key_package
    small, taken = b"\1" + bytes(31), package.leaf_node.encryption_key
    weak = replace(package.leaf_node, signature_key=small, _encoded=[])
    unsigned = replace(package.leaf_node, signature=bytes(64), _encoded=[])

    def leaf(**changes: object) -> KeyPackage:
        change = with_leaf(makers, keys, lambda old: replace(old, **changes))  # type: ignore[arg-type]
        return changed_package(makers, keys, change)

    def outer(**changes: object) -> KeyPackage:
        return changed_package(makers, keys, lambda old: replace(old, **changes))  # type: ignore[arg-type]

    old, early = Lifetime(NOW - 9 * DAY, NOW - 1), Lifetime(NOW + 1, NOW + DAY)
    endless = Lifetime(NOW - DAY, NOW + 1000 * DAY)
    other_suite = Capabilities(cipher_suites=(3,), credentials=(1,))
    no_credential = Capabilities(cipher_suites=(1,), credentials=(2,))
    return [
        ("unsigned", replace(package, signature=bytes(64)), InvalidSignatureError),
        ("unsigned leaf", outer(leaf_node=unsigned), InvalidSignatureError),
        (
            "init key again",
            outer(init_key=taken),
            InvalidKeyPackageError,
        ),
        ("another suite", outer(cipher_suite=3), InvalidKeyPackageError),
        ("another version", outer(version=2), InvalidKeyPackageError),
        ("small init key", outer(init_key=small), InvalidKeyError),
        ("small leaf key", leaf(encryption_key=small), InvalidKeyError),
        ("small signature key", replace(package, leaf_node=weak), InvalidKeyError),
        ("expired", leaf(lifetime=old), LifetimeError),
        ("not yet valid", leaf(lifetime=early), LifetimeError),
        ("valid too long", leaf(lifetime=endless), LifetimeError),
        ("not this suite", leaf(capabilities=other_suite), CapabilityError),
        ("not its credential", leaf(capabilities=no_credential), CapabilityError),
        ("unlisted extension", leaf(extensions=(Extension(0xF00D, b""),)), CapabilityError),
        ("a member's key", leaf(encryption_key=group.own.encryption_key), DuplicateKeyError),
    ]


def test_bad_key_packages_are_neither_added_nor_accepted(makers: Makers) -> None:
    """Refused where they are added, and where somebody else added them."""
    anna, ben = makers.group_of(2)
    good = makers.commit(anna, [Add(makers.keys("emil").key_package)], choices=OPEN)
    for name, package, error in bad_packages(makers, anna):
        with pytest.raises(error):
            makers.commit(anna, [Add(package)])
        before = to_bytes(ben)
        with pytest.raises(error):
            makers.receive(ben, forge(anna, good, inline(Add(package))))
        assert to_bytes(ben) == before, name
    makers.receive(ben, good.message)


def test_one_client_is_not_added_twice(makers: Makers) -> None:
    """The same signature key is the same client."""
    anna, _ = makers.group_of(2)
    keys = makers.keys("dora")
    with pytest.raises(DuplicateKeyError):
        makers.commit(anna, [Add(keys.key_package), Add(keys.key_package)])
    added = makers.commit(anna, [Add(keys.key_package)]).merged
    with pytest.raises(DuplicateKeyError):
        makers.commit(added, [Add(keys.key_package)])


def test_required_capabilities_are_required(makers: Makers) -> None:
    """Nobody comes in who lacks one, and no group asks for what a member lacks."""
    needed = RequiredCapabilities(extension_types=(0xF00D,)).encode()
    extension = Extension(REQUIRED_CAPABILITIES, needed)
    able = Capabilities(cipher_suites=(1,), credentials=(1,), extensions=(0xF00D,))
    with pytest.raises(CapabilityError):
        makers.founded(extensions=(extension,))
    anna, _ = makers.group_of(2)
    with pytest.raises(CapabilityError):
        makers.commit(anna, [GroupContextExtensions((extension,))])
    founder = makers.keys("able", capabilities=able)
    group = create(b"id", founder, random=makers.random, extensions=(extension,))
    with pytest.raises(CapabilityError):
        makers.commit(group, [Add(makers.keys("unable").key_package)])
    makers.commit(group, [Add(makers.keys("too", capabilities=able).key_package)])


def test_a_policy_judges_who_a_leaf_says_it_is() -> None:
    """A leaf that claims another's identity is for the policy to refuse; it is asked everywhere."""

    class KnowsEverybody(Policy):
        def check_leaf(self, leaf: LeafNode, before: LeafNode | None) -> None:
            claims = leaf.credential.identity
            if before and before.credential != leaf.credential:
                raise RefusedByPolicyError("A member changed who they are.")
            if claims == b"impostor":
                raise RefusedByPolicyError("Nobody knows this person.")

    makers = Makers(policy=KnowsEverybody())
    anna, ben, _ = makers.group_of(3)
    with pytest.raises(RefusedByPolicyError):
        makers.commit(anna, [Add(makers.keys("impostor").key_package)])
    made = makers.commit(anna, choices=OPEN)

    def pretend(path: UpdatePath) -> UpdatePath:
        leaf = replace(path.leaf_node, credential=ben.own.credential)
        return replace(path, leaf_node=resigned(anna, leaf))

    refuses(makers, ben, forge(anna, made, with_path(pretend)), RefusedByPolicyError)


def welcomed(makers: Makers) -> tuple[Group, Welcome, JoinerKeys]:
    """A group that has just added somebody, with the welcome and their keys."""
    anna, _ = makers.group_of(2)
    keys = makers.keys("dora")
    made = makers.commit(anna, [Add(keys.key_package)])
    assert made.welcome is not None
    return made.merged, made.welcome, keys


def test_a_welcome_is_for_one_key_package(makers: Makers) -> None:
    """Not for somebody else, nor with other keys."""
    group, welcome, keys = welcomed(makers)
    other = makers.keys("emil")
    with pytest.raises(InvalidWelcomeError):
        join(welcome, other, policy=makers.policy, now=NOW)
    with pytest.raises(MlsError):
        join(
            welcome,
            replace(keys, init_private=other.init_private),
            policy=makers.policy,
            now=NOW,
        )
    joined = join(welcome, keys, policy=makers.policy, now=NOW)
    assert joined.epoch_authenticator == group.epoch_authenticator


def test_any_flipped_byte_of_a_welcome_is_refused(makers: Makers) -> None:
    """Wherever it is."""
    _, welcome, keys = welcomed(makers)
    encoded = MlsMessage(welcome).encode()
    for at in range(4, len(encoded), 7):
        damaged = encoded[:at] + bytes([encoded[at] ^ 1]) + encoded[at + 1 :]
        with pytest.raises(MlsError):
            _join_by(damaged, keys, makers)


def _join_by(encoded: bytes, keys: JoinerKeys, makers: Makers) -> Group:
    body = MlsMessage.from_bytes(encoded).body
    if not isinstance(body, Welcome):
        raise DecryptionError("It is no welcome any more.")
    return join(body, keys, policy=makers.policy, now=NOW)


def forged_welcome(
    makers: Makers, group: Group, keys: JoinerKeys, change: Callable[[Group], Group]
) -> Welcome:
    """A welcome by a member who describes the group as they like, with all secrets right."""
    made = commit(
        group, [Add(keys.key_package)], random=makers.random, policy=makers.policy, now=NOW
    )
    assert made.welcome is not None
    secrets = made.welcome.open_secrets(keys.key_package.ref, keys.init_private)
    info = change(made.merged).group_info()
    package = keys.key_package
    new = NewMember(package.ref, package.init_key, secrets)
    zero = bytes(makers.suite.kdf.size)
    return make_welcome(info, secrets.joiner_secret, zero, (new,), random=makers.random)


def test_a_welcome_must_describe_the_group_as_it_is(makers: Makers) -> None:
    """Signer, tree, tree hash and confirmation tag are all looked at."""
    anna, ben = makers.group_of(2)
    keys = makers.keys("dora")

    def other_signature(group: Group) -> Group:
        return replace(group, signature_private=ben.signature_private)

    def not_a_member(group: Group) -> Group:
        return replace(group, own_leaf=3)

    def other_tag(group: Group) -> Group:
        return replace(group, confirmation_tag=bytes(32))

    def other_hash(group: Group) -> Group:
        return replace(group, context=replace(group.context, tree_hash=bytes(32)))

    def without_member(group: Group) -> Group:
        tree = group.tree.with_nodes({tree_math.node_of(2): None})
        hashed = replace(group.context, tree_hash=tree.tree_hash(group.suite))
        return replace(group, tree=tree, context=hashed)

    def orphaned(group: Group) -> Group:
        node = group.tree.parent_node(group.tree.root)
        assert node is not None
        wrong = replace(node, parent_hash=bytes(32))
        tree = group.tree.with_nodes({group.tree.root: wrong})
        hashed = replace(group.context, tree_hash=tree.tree_hash(group.suite))
        return replace(group, tree=tree, context=hashed)

    for change, error in (
        (other_signature, InvalidSignatureError),
        (not_a_member, InvalidGroupInfoError),
        (other_tag, InvalidConfirmationTagError),
        (other_hash, InvalidTreeError),
        (without_member, MlsError),
        (orphaned, InvalidParentHashError),
    ):
        welcome = forged_welcome(makers, anna, keys, change)
        with pytest.raises(error):
            join(welcome, keys, policy=makers.policy, now=NOW)
    true = forged_welcome(makers, anna, keys, lambda group: group)
    join(true, keys, policy=makers.policy, now=NOW)


def newcomer(makers: Makers, name: str = "zoe") -> Newcomer:
    """Somebody who commits themselves in."""
    keys = makers.keys(name)
    pair_private, leaf = keys.signature_private, keys.key_package.leaf_node
    pair = KeyPair(pair_private, leaf.signature_key)
    return Newcomer(leaf.credential, pair, makers.capabilities)


def test_somebody_can_commit_themselves_in_and_replace_an_old_self(makers: Makers) -> None:
    """With a GroupInfo that offers it, once."""
    groups = makers.group_of(3)
    info = groups[0].group_info(with_external_key=True)
    came = join_externally(
        info,
        newcomer(makers),
        random=makers.random,
        policy=makers.policy,
        now=NOW,
        replaces=2,
    )
    after = [makers.receive(group, came.message).group for group in groups]
    assert after[2].removed
    assert after[0].epoch_authenticator == came.group.epoch_authenticator
    refuses(makers, after[1], came.message, WrongEpochError)


def test_external_commits_are_as_strict_as_others(makers: Makers) -> None:
    """No key, no coming in; no reference, no other proposal, no wrong signature."""
    anna, ben, _ = makers.group_of(3)
    with pytest.raises(InvalidGroupInfoError):
        join_externally(
            anna.group_info(),
            newcomer(makers),
            random=makers.random,
            policy=makers.policy,
            now=NOW,
        )
    who = newcomer(makers)
    came = join_externally(
        anna.group_info(with_external_key=True),
        who,
        random=makers.random,
        policy=makers.policy,
        now=NOW,
    )
    body = again(came.message).body
    assert isinstance(body, PublicMessage)
    commit = body.content.content
    assert isinstance(commit, Commit)

    def signed(changed: Commit) -> MlsMessage:
        content = AuthenticatedContent(
            WireFormat.PUBLIC_MESSAGE,
            replace(body.content, content=changed),
            replace(body.auth, signature=b""),
        ).signed(anna.context, who.signature_keys.private)
        return MlsMessage(PublicMessage(content.content, content.auth))

    first = commit.proposals
    one, two = ProposalOrRef(proposal=Remove(1)), ProposalOrRef(proposal=Remove(2))
    add = ProposalOrRef(proposal=Add(makers.keys("x").key_package))
    for proposals, error in (
        ((), InvalidProposalListError),
        ((*first, *first), InvalidProposalListError),
        ((*first, one, two), InvalidProposalListError),
        ((*first, add), InvalidProposalListError),
        ((*first, ProposalOrRef(reference=bytes(32))), InvalidCommitError),
    ):
        refuses(makers, ben, signed(replace(commit, proposals=proposals)), error)
    refuses(makers, ben, signed(replace(commit, path=None)), InvalidCommitError)
    stolen = AuthenticatedContent(
        WireFormat.PUBLIC_MESSAGE, body.content, replace(body.auth, signature=b"")
    ).signed(anna.context, ben.signature_private)
    refuses(
        makers,
        ben,
        MlsMessage(PublicMessage(stolen.content, stolen.auth)),
        InvalidSignatureError,
    )
    makers.receive(ben, came.message)
