"""What is fuzzed of MLS, and of the messages that it carries: every decoder, and a live group.

A target takes some bytes, and raises `AssertionError` or anything that is no `MlsError` when a
property is broken: what is accepted encodes to the same bytes, and the group is as it was. The
seeds are messages of our own groups. Where a signature or tag would stop everything, the target
plays a member of bad will: it signs and seals the bytes with true keys, so that what lies behind is
reached.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from sync.mls.codec import Encodable, Reader, opaque, whole
from sync.mls.commit import Commit
from sync.mls.committing import Choices, Committed, commit
from sync.mls.credentials import Credential
from sync.mls.crypto import HpkeCiphertext
from sync.mls.errors import InvalidStateError, MlsError
from sync.mls.extensions import Extension, RequiredCapabilities
from sync.mls.framing import (
    AuthenticatedContent,
    ContentType,
    FramedContent,
    FramedContentAuthData,
    MlsMessage,
    PrivateMessage,
    PublicMessage,
    WireFormat,
    member,
    protect_public,
)
from sync.mls.group import Group
from sync.mls.joining import Newcomer, join, join_externally
from sync.mls.kem import KeyPair
from sync.mls.key_package import JoinerKeys, KeyPackage
from sync.mls.key_schedule import GroupContext
from sync.mls.leaf_node import Capabilities, LeafNode
from sync.mls.parent_hash import check_parent_hashes
from sync.mls.policy import Policy
from sync.mls.private_message import SenderData, _ratchet, sender_data_key
from sync.mls.proposals import Add, PreSharedKey, Proposal, Remove, read_proposal
from sync.mls.psk import PreSharedKeyId, Psk, PskType, psk_secret
from sync.mls.ratchet_tree import ParentNode, RatchetTree
from sync.mls.receiving import receive
from sync.mls.sending import Options, propose, propose_update
from sync.mls.state import from_bytes, to_bytes
from sync.mls.tree_kem import UpdatePath
from sync.mls.welcome import GroupInfo, GroupSecrets, NewMember, Welcome, make_welcome
from tests.prove.mls import saying
from tests.sync.mls_making import NOW, Makers, seeded

OPEN = Choices(options=Options(encrypted=False))

Decode = Callable[[Reader], Encodable]

STRUCTURES: tuple[Decode, ...] = (
    AuthenticatedContent.decode,
    Capabilities.decode,
    Commit.decode,
    Credential.decode,
    Extension.decode,
    FramedContent.decode,
    GroupContext.decode,
    GroupInfo.decode,
    GroupSecrets.decode,
    HpkeCiphertext.decode,
    KeyPackage.decode,
    LeafNode.decode,
    MlsMessage.decode,
    ParentNode.decode,
    PreSharedKeyId.decode,
    PrivateMessage.decode,
    PublicMessage.decode,
    RequiredCapabilities.decode,
    SenderData.decode,
    UpdatePath.decode,
    Welcome.decode,
    read_proposal,
)
"""Every structure that has bytes of its own; the first byte of an input chooses."""


@dataclass(frozen=True)
class Target:
    """Something that takes bytes, with some to begin from."""

    run: Callable[[bytes], None]
    seeds: tuple[bytes, ...]


@dataclass(frozen=True)
class World:
    """A group of four with everything that may be sent in it.

    Attributes:
        anna: who commits, and of bad will.
        ben: who receives.
        joiner: somebody who is added, with their keys.
        added: the commit that adds them.
        messages: true messages of the epoch, in the open and encrypted.
    """

    makers: Makers
    anna: Group
    ben: Group
    joiner: JoinerKeys
    added: Committed
    messages: tuple[MlsMessage, ...]

    @property
    def common(self) -> dict[str, Any]:
        """What all operations take."""
        return {"random": self.makers.random, "policy": self.makers.policy, "now": NOW}


def _psk(_: PreSharedKeyId) -> bytes:
    return b"a secret for every name"


def world(seed: int = 1) -> World:
    """Make the group."""
    makers = Makers(random=seeded(seed))
    groups = makers.advance(makers.group_of(4), 1)
    anna, ben, cleo, dora = groups
    common: dict[str, Any] = {"random": makers.random, "policy": makers.policy, "now": NOW}
    update = propose_update(cleo, **common, options=Options(encrypted=False))
    ben = makers.receive(ben, update.message).group
    anna = makers.receive(anna, update.message).group
    joiner = makers.keys("emil")
    name = PreSharedKeyId(PskType.EXTERNAL, bytes(32), psk_id=b"name")
    add, psk = Add(joiner.key_package), PreSharedKey(name)
    lists: list[list[Proposal]] = [[], [add, psk], [Remove(3)]]
    commits = [
        commit(anna, proposals, **common, choices=choices, find_psk=_psk)
        for proposals in lists
        for choices in (OPEN, Choices())
    ]
    pathless = replace(OPEN, path=False)
    alone = commit(anna, [psk], **common, choices=pathless, find_psk=_psk, references=())
    who = makers.keys("zoe")
    leaf = who.key_package.leaf_node
    newcomer = Newcomer(
        leaf.credential, KeyPair(who.signature_private, leaf.signature_key), makers.capabilities
    )
    info = anna.group_info(with_external_key=True)
    outside = join_externally(info, newcomer, **common, replaces=3)
    talk = makers.say(dora)
    later = makers.say(talk.group, b"later", Options(padding=20, authenticated_data=b"seen"))
    messages = [made.message for made in (*commits, alone)]
    messages += [outside.message, talk.message, later.message]
    messages += [
        propose(dora, proposal, **common, options=options).message
        for proposal in (add, Remove(0), psk)
        for options in (Options(encrypted=False), Options())
    ]
    return World(makers, anna, ben, joiner, commits[2], tuple(messages))


def same(data: bytes, decode: Decode) -> Encodable | None:
    """Decode, and see that what is accepted encodes to the same bytes; None when refused."""
    try:
        value = whole(data, decode)
    except MlsError:
        return None
    assert value.encode() == data, "another encoding was accepted"
    return value


def structure(data: bytes) -> None:
    """One of the structures, by the first byte."""
    if data:
        same(data[1:], STRUCTURES[data[0] % len(STRUCTURES)])


def tree(suite: Any, data: bytes) -> None:
    """A ratchet tree, with everything that is asked of a stranger's."""
    try:
        found = RatchetTree.from_bytes(data)
    except MlsError:
        return
    assert found.encode() == data, "another encoding was accepted"
    for check in (
        found.check_unmerged,
        found.check_keys,
        partial(check_parent_hashes, suite, found),
    ):
        try:
            check()
        except MlsError:
            continue
    found.tree_hash(suite)


def hear(policy: Policy, group: Group, message: MlsMessage) -> None:
    """A live group gets a message: it is taken or refused by name, and nothing changes."""
    before = to_bytes(group)
    try:
        received = receive(group, message, policy=policy, now=NOW, find_psk=_psk)
    except MlsError:
        received = None
    assert to_bytes(group) == before, "the group has changed"
    if received is not None:
        after = to_bytes(received.group)
        assert to_bytes(from_bytes(after)) == after


def live(made: World, data: bytes) -> None:
    """Whatever bytes there are come off the wire."""
    message = same(data, MlsMessage.decode)
    if isinstance(message, MlsMessage):
        hear(made.makers.policy, made.ben, message)


def insider(made: World, data: bytes) -> None:
    """A member signs and tags any content that can be decoded; confirmed by what comes behind."""
    reader = Reader(data)
    try:
        content = FramedContent.decode(reader)
    except MlsError:
        return
    anna = made.anna
    tag = reader.take(reader.rest) if content.content_type is ContentType.COMMIT else None
    content = replace(content, group_id=anna.group_id, epoch=anna.epoch)
    signed = AuthenticatedContent(
        WireFormat.PUBLIC_MESSAGE, content, FramedContentAuthData(b"", tag)
    ).signed(anna.context, anna.signature_private)
    key = anna.secrets.membership_key
    message = protect_public(anna.suite, signed, key, anna.context)
    hear(made.makers.policy, made.ben, MlsMessage(message))


def plaintext(made: World, data: bytes) -> None:
    """A member seals any plaintext at all: the first byte says as what."""
    if not data:
        return
    anna, suite = made.anna, made.anna.suite
    kind = tuple(ContentType)[data[0] % 3]
    generation, key, _ = anna.keys.secret_tree.next_key(suite, 0, _ratchet(kind))
    blank = PrivateMessage(anna.group_id, anna.epoch, kind, b"", b"", b"")
    sealed = suite.aead.seal(key.key, key.nonce, blank.content_aad, data[1:])
    outer = sender_data_key(anna.keys, sealed)
    sender = SenderData(0, generation, bytes(4)).encode()
    head = suite.aead.seal(outer.key, outer.nonce, blank.sender_data_aad, sender)
    message = replace(blank, encrypted_sender_data=head, ciphertext=sealed)
    hear(made.makers.policy, made.ben, MlsMessage(message))


def enter(made: World, welcome: Welcome) -> None:
    """Join, or be refused by name; a group that was joined can be stored."""
    try:
        group = join(welcome, made.joiner, policy=made.makers.policy, now=NOW, find_psk=_psk)
    except MlsError:
        return
    assert to_bytes(from_bytes(to_bytes(group))) == to_bytes(group)


def joining(made: World, data: bytes) -> None:
    """A welcome as it comes off the wire."""
    welcome = same(data, Welcome.decode)
    if isinstance(welcome, Welcome):
        enter(made, welcome)


def hosting(made: World, data: bytes) -> None:
    """A member welcomes somebody with any secrets and any description that they sign."""
    reader = Reader(data)
    try:
        secrets, info = GroupSecrets.decode(reader), GroupInfo.decode(reader)
        reader.finish()
        signed = info.signed(made.anna.signature_private)
        package = made.joiner.key_package
        new = NewMember(package.ref, package.init_key, secrets)
        psk = psk_secret(made.makers.suite, [Psk(name, _psk(name)) for name in secrets.psks])
        joiner = secrets.joiner_secret
        welcome = make_welcome(signed, joiner, psk, (new,), random=made.makers.random)
    except MlsError:
        return
    enter(made, welcome)


def describing(made: World, data: bytes) -> None:
    """Somebody outside gets any GroupInfo that a member signs."""
    try:
        info = whole(data, GroupInfo.decode).signed(made.anna.signature_private)
    except MlsError:
        return
    who = made.joiner
    leaf = who.key_package.leaf_node
    keys = KeyPair(who.signature_private, leaf.signature_key)
    newcomer = Newcomer(leaf.credential, keys, leaf.capabilities)
    try:
        join_externally(info, newcomer, **made.common)
    except MlsError:
        return


def state(made: World, data: bytes) -> None:
    """A stored group: read as it was written or refused; what was read goes on without surprise."""
    try:
        group = from_bytes(data)
    except InvalidStateError:
        return
    assert to_bytes(group) == data, "another encoding was accepted"
    for message in made.messages:
        hear(made.makers.policy, group, message)


def keys(data: bytes) -> None:
    """Stored keys of a joiner."""
    try:
        found = JoinerKeys.from_bytes(data)
    except InvalidStateError:
        return
    assert found.to_bytes() == data, "another encoding was accepted"


def _structures(made: World) -> Iterator[bytes]:
    """True structures, each behind the byte that chooses its decoder."""
    tree_leaf, path = made.ben.own, made.added.merged.tree
    info = made.anna.group_info(with_external_key=True)
    package = made.joiner.key_package
    assert made.added.welcome is not None
    values: list[tuple[Decode, Encodable]] = [
        (LeafNode.decode, tree_leaf),
        (Capabilities.decode, tree_leaf.capabilities),
        (Credential.decode, tree_leaf.credential),
        (GroupContext.decode, made.anna.context),
        (GroupInfo.decode, info),
        (KeyPackage.decode, package),
        (Welcome.decode, made.added.welcome),
        (GroupSecrets.decode, secrets_of(made)),
        (RequiredCapabilities.decode, RequiredCapabilities((1,), (2,), (1,))),
        *[(ParentNode.decode, node) for node in path.nodes if isinstance(node, ParentNode)],
    ]
    for message in made.messages:
        values.append((MlsMessage.decode, message))
        body = message.body
        if isinstance(body, PublicMessage):
            values.append((AuthenticatedContent.decode, body.authenticated))
            inner = body.content.content
            if isinstance(inner, Commit):
                values.append((Commit.decode, inner))
                if inner.path:
                    values.append((UpdatePath.decode, inner.path))
    for decode, value in values:
        yield bytes([STRUCTURES.index(decode)]) + value.encode()


def secrets_of(made: World) -> GroupSecrets:
    """What the true welcome brings."""
    assert made.added.welcome is not None
    ref = made.joiner.key_package.ref
    return made.added.welcome.open_secrets(ref, made.joiner.init_private)


def _contents(made: World) -> Iterator[bytes]:
    for message in made.messages:
        body = message.body
        if isinstance(body, PublicMessage) and body.content.sender == member(0):
            yield body.content.encode() + (body.auth.confirmation_tag or b"")


def _plaintexts(made: World) -> Iterator[bytes]:
    for message in made.messages:
        body = message.body
        if isinstance(body, PublicMessage):
            number = list(ContentType).index(body.content.content_type)
            content = body.content.content
            inner = opaque(content) if isinstance(content, bytes) else content.encode()
            yield bytes([number]) + inner + body.auth.encode() + bytes(3)
    yield b"\0" + opaque(b"said") + opaque(bytes(64))


def _states(made: World) -> Iterator[bytes]:
    for group in (made.anna, made.ben, made.added.sent, made.added.merged):
        yield to_bytes(group)
    gone = commit(made.anna, [Remove(1)], **made.common, references=())
    yield to_bytes(receive(made.ben, gone.message, policy=made.makers.policy, now=NOW).group)


def targets(seed: int = 1) -> dict[str, Target]:
    """All targets by name."""
    made = world(seed)
    assert made.added.welcome is not None
    infos = [made.anna.group_info(with_external_key=True), made.added.merged.group_info()]
    encoded = tuple(message.encode() for message in made.messages)
    welcome = made.added.welcome.encode()
    host = secrets_of(made).encode() + infos[1].encode()
    trees = tuple(group.tree.encode() for group in (made.ben, made.added.merged))
    return {
        "structures": Target(structure, tuple(_structures(made))),
        "tree": Target(partial(tree, made.makers.suite), trees),
        "receive": Target(partial(live, made), encoded),
        "insider": Target(partial(insider, made), tuple(_contents(made))),
        "plaintext": Target(partial(plaintext, made), tuple(_plaintexts(made))),
        "join": Target(partial(joining, made), (welcome,)),
        "host": Target(partial(hosting, made), (host,)),
        "outside": Target(partial(describing, made), tuple(info.encode() for info in infos)),
        "state": Target(partial(state, made), tuple(_states(made))),
        "keys": Target(keys, (made.joiner.to_bytes(),)),
        "saying": Target(saying.saying, tuple(saying.seeds())),
    }


NAMES = (
    "structures",
    "tree",
    "receive",
    "insider",
    "plaintext",
    "join",
    "host",
    "outside",
    "state",
    "keys",
    "saying",
)
