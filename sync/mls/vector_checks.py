"""What the cases of each kind of official test vector must meet; see `sync.mls.vectors`.

The checks follow the descriptions of the MLS working group field by field. What a check makes anew
(a signature, a path, a message) is opened again by the code under test.
"""

import secrets
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from sync.mls import crypto, tree_math
from sync.mls.codec import Encodable, Reader, opaque, whole
from sync.mls.commit import Commit
from sync.mls.committing import fresh_path
from sync.mls.framing import (
    AuthenticatedContent,
    ContentType,
    FramedContent,
    FramedContentAuthData,
    MlsMessage,
    PrivateMessage,
    PublicMessage,
    WireFormat,
    encode_content,
    member,
    protect_public,
    read_content,
)
from sync.mls.joining import join
from sync.mls.key_package import JoinerKeys, KeyPackage
from sync.mls.key_schedule import (
    EpochSecrets,
    GroupContext,
    confirmation_tag,
    confirmed_transcript_hash,
    epoch_secrets,
    interim_transcript_hash,
    joiner_secret,
    welcome_secret,
)
from sync.mls.leaf_node import LeafNodeSource
from sync.mls.parent_hash import check_parent_hashes, with_path
from sync.mls.policy import Bounds, Policy
from sync.mls.private_message import MessageKeys, seal, sender_data_key, unseal
from sync.mls.proposal_list import Applied, Circumstances, Proposed, apply_list
from sync.mls.proposals import (
    Add,
    ExternalInit,
    GroupContextExtensions,
    PreSharedKey,
    ReInit,
    Remove,
    Update,
    read_proposal,
)
from sync.mls.psk import PreSharedKeyId, Psk, PskType, psk_secret
from sync.mls.ratchet_tree import RatchetTree
from sync.mls.receiving import receive
from sync.mls.secret_tree import Ratchet, new_secret_tree
from sync.mls.suites import suite
from sync.mls.tree_kem import UpdatePath, check_path, decrypt_path, path_secrets
from sync.mls.welcome import GroupSecrets, Welcome

Case = Mapping[str, Any]

_FAR = Bounds(most_ahead=2**20, most_kept=2**20, longest_lifetime=2**64, resumption_epochs=1000)


class FailedError(Exception):
    """A field does not have the value that it must have."""


class _Lenient(Policy):
    """Vectors set no limits."""

    bounds = _FAR


def _equal(name: str, value: object, expected: object) -> None:
    if value != expected:
        raise FailedError(f"{name} differs")


_h = bytes.fromhex


def tree_math_case(case: Case) -> None:
    """The places of nodes in an array."""
    leaves, width = case["n_leaves"], case["n_nodes"]
    _equal("n_nodes", tree_math.node_width(leaves), width)
    top = tree_math.root(leaves)
    _equal("root", top, case["root"])
    nodes = range(width)
    inner = [None if tree_math.is_leaf(n) else n for n in nodes]
    below = [None if n == top else n for n in nodes]
    _equal("left", [n and tree_math.left(n) for n in inner], case["left"])
    _equal("right", [n and tree_math.right(n) for n in inner], case["right"])
    up = [None if n is None else tree_math.parent(n) for n in below]
    _equal("parent", up, case["parent"])
    beside = [None if n is None else tree_math.sibling(n) for n in below]
    _equal("sibling", beside, case["sibling"])


def deserialization(case: Case) -> None:
    """The lengths of vectors."""
    reader = Reader(_h(case["vlbytes_header"]))
    _equal("length", reader.varint(), case["length"])
    reader.finish()


def crypto_basics(case: Case) -> None:
    """Labelled hashing, derivation, signing and encrypting."""
    using = suite(case["cipher_suite"])
    part = case["ref_hash"]
    value = crypto.ref_hash(using, part["label"], _h(part["value"]))
    _equal("ref_hash", value, _h(part["out"]))
    part = case["expand_with_label"]
    value = crypto.expand_with_label(
        using, _h(part["secret"]), part["label"], _h(part["context"]), part["length"]
    )
    _equal("expand_with_label", value, _h(part["out"]))
    part = case["derive_secret"]
    value = crypto.derive_secret(using, _h(part["secret"]), part["label"])
    _equal("derive_secret", value, _h(part["out"]))
    part = case["derive_tree_secret"]
    value = crypto.derive_tree_secret(
        using, _h(part["secret"]), part["label"], part["generation"], part["length"]
    )
    _equal("derive_tree_secret", value, _h(part["out"]))
    _check_signing(case)
    _check_encrypting(case)


def _check_signing(case: Case) -> None:
    using, part = suite(case["cipher_suite"]), case["sign_with_label"]
    public, label, content = _h(part["pub"]), part["label"], _h(part["content"])
    _equal("pub", using.signature.public_of(_h(part["priv"])), public)
    crypto.verify_with_label(using, public, label, content, _h(part["signature"]))
    made = crypto.sign_with_label(using, _h(part["priv"]), label, content)
    crypto.verify_with_label(using, public, label, content, made)


def _check_encrypting(case: Case) -> None:
    using, part = suite(case["cipher_suite"]), case["encrypt_with_label"]
    private, label, context = _h(part["priv"]), part["label"], _h(part["context"])
    given = crypto.HpkeCiphertext(_h(part["kem_output"]), _h(part["ciphertext"]))
    made = crypto.encrypt_with_label(
        using,
        _h(part["pub"]),
        label,
        context,
        _h(part["plaintext"]),
        random=secrets.token_bytes,
    )
    for sealed in (given, made):
        opened = crypto.decrypt_with_label(using, private, label, context, sealed)
        _equal("plaintext", opened, _h(part["plaintext"]))


def key_schedule(case: Case) -> None:
    """The secrets of one epoch after the other."""
    using, init = suite(case["cipher_suite"]), _h(case["initial_init_secret"])
    for number, epoch in enumerate(case["epochs"]):
        context = GroupContext(
            using.number,
            _h(case["group_id"]),
            number,
            _h(epoch["tree_hash"]),
            _h(epoch["confirmed_transcript_hash"]),
        )
        _equal("group_context", context.encode(), _h(epoch["group_context"]))
        psk = _h(epoch["psk_secret"])
        joiner = joiner_secret(using, init, _h(epoch["commit_secret"]), context)
        _equal("joiner_secret", joiner, _h(epoch["joiner_secret"]))
        _equal("welcome_secret", welcome_secret(using, joiner, psk), _h(epoch["welcome_secret"]))
        derived = epoch_secrets(using, joiner, psk, context)
        _check_epoch(using.number, derived, epoch)
        init = derived.init_secret


_SECRETS = (
    "init_secret",
    "sender_data_secret",
    "encryption_secret",
    "exporter_secret",
    "epoch_authenticator",
    "external_secret",
    "confirmation_key",
    "membership_key",
    "resumption_psk",
)


def _check_epoch(number: int, derived: EpochSecrets, epoch: Case) -> None:
    using = suite(number)
    for name in _SECRETS:
        _equal(name, getattr(derived, name), _h(epoch[name]))
    public = derived.external_key_pair(using).public
    _equal("external_pub", public, _h(epoch["external_pub"]))
    exporter = epoch["exporter"]
    value = derived.export(using, exporter["label"], _h(exporter["context"]), exporter["length"])
    _equal("exporter", value, _h(exporter["secret"]))


def psk_secrets(case: Case) -> None:
    """Several pre-shared keys in one secret."""
    psks = [
        Psk(
            PreSharedKeyId(PskType.EXTERNAL, _h(psk["psk_nonce"]), psk_id=_h(psk["psk_id"])),
            _h(psk["psk"]),
        )
        for psk in case["psks"]
    ]
    value = psk_secret(suite(case["cipher_suite"]), psks)
    _equal("psk_secret", value, _h(case["psk_secret"]))


def transcript_hashes(case: Case) -> None:
    """How a commit goes into the transcript."""
    using = suite(case["cipher_suite"])
    content = whole(_h(case["authenticated_content"]), AuthenticatedContent.decode)
    _equal("content_type", content.content.content_type, ContentType.COMMIT)
    before = _h(case["interim_transcript_hash_before"])
    confirmed = confirmed_transcript_hash(using, before, content.confirmed_input)
    _equal("confirmed", confirmed, _h(case["confirmed_transcript_hash_after"]))
    tag = confirmation_tag(using, _h(case["confirmation_key"]), confirmed)
    _equal("confirmation_tag", content.auth.confirmation_tag, tag)
    interim = interim_transcript_hash(using, confirmed, tag)
    _equal("interim", interim, _h(case["interim_transcript_hash_after"]))


def secret_trees(case: Case) -> None:
    """The keys of messages."""
    using, given = suite(case["cipher_suite"]), case["sender_data"]
    count = tree_math.full_leaves(tree_math.node_width(len(case["leaves"])))
    tree = new_secret_tree(count, _h(case["encryption_secret"]))
    keys = MessageKeys(using, _h(given["sender_data_secret"]), tree)
    outer = sender_data_key(keys, _h(given["ciphertext"]))
    _equal("sender_data", (outer.key, outer.nonce), (_h(given["key"]), _h(given["nonce"])))
    for leaf, generations in enumerate(case["leaves"]):
        for given in generations:
            for kind, name in (
                (Ratchet.HANDSHAKE, "handshake"),
                (Ratchet.APPLICATION, "application"),
            ):
                found, tree = tree.key(
                    using,
                    leaf,
                    kind,
                    given["generation"],
                    most_ahead=_FAR.most_ahead,
                    most_kept=_FAR.most_kept,
                )
                expected = (_h(given[f"{name}_key"]), _h(given[f"{name}_nonce"]))
                _equal(name, (found.key, found.nonce), expected)


def message_protection(case: Case) -> None:
    """Public and private messages, given ones and ones made anew."""
    for name, kind in (
        ("proposal", ContentType.PROPOSAL),
        ("commit", ContentType.COMMIT),
        ("application", ContentType.APPLICATION),
    ):
        raw = _h(case[name])
        encoded = opaque(raw) if kind is ContentType.APPLICATION else raw
        content = read_content(Reader(encoded), kind)
        framed = FramedContent(_h(case["group_id"]), case["epoch"], member(1), b"", kind, content)
        _check_private(case, name, framed)
        if kind is not ContentType.APPLICATION:
            _check_public(case, name, framed)


def _context(case: Case) -> GroupContext:
    return GroupContext(
        case["cipher_suite"],
        _h(case["group_id"]),
        case["epoch"],
        _h(case["tree_hash"]),
        _h(case["confirmed_transcript_hash"]),
    )


def _tag(framed: FramedContent, size: int) -> FramedContentAuthData:
    is_commit = framed.content_type is ContentType.COMMIT
    return FramedContentAuthData(b"", bytes(size) if is_commit else None)


def _check_public(case: Case, name: str, framed: FramedContent) -> None:
    using, context, key = suite(case["cipher_suite"]), _context(case), _h(case["membership_key"])
    made = AuthenticatedContent(
        WireFormat.PUBLIC_MESSAGE, framed, _tag(framed, using.kdf.size)
    ).signed(context, _h(case["signature_priv"]))
    given = MlsMessage.from_bytes(_h(case[f"{name}_pub"])).body
    for message in (given, protect_public(using, made, key, context)):
        if not isinstance(message, PublicMessage):
            raise FailedError(f"{name}_pub is no public message")
        message.check_membership(using, key, context)
        message.authenticated.verify(context, _h(case["signature_pub"]))
        _equal(name, encode_content(message.content.content), encode_content(framed.content))


class _TwoMembers(RatchetTree):
    """A tree in which nobody's leaf is asked for more than its being there."""

    def member(self, index: int) -> Any:
        return index


def _check_private(case: Case, name: str, framed: FramedContent) -> None:
    using, context = suite(case["cipher_suite"]), _context(case)
    tree = new_secret_tree(2, _h(case["encryption_secret"]))
    keys = MessageKeys(using, _h(case["sender_data_secret"]), tree)
    content = AuthenticatedContent(
        WireFormat.PRIVATE_MESSAGE, framed, _tag(framed, using.kdf.size)
    ).signed(context, _h(case["signature_priv"]))
    made, _ = seal(keys, content, padding=7, random=secrets.token_bytes)
    given = MlsMessage.from_bytes(_h(case[f"{name}_priv"])).body
    for message in (given, made):
        if not isinstance(message, PrivateMessage):
            raise FailedError(f"{name}_priv is no private message")
        opened, _, _ = unseal(
            keys, _TwoMembers((None, None, None)), message, most_ahead=9, most_kept=9
        )
        opened.verify(context, _h(case["signature_pub"]))
        _equal(name, encode_content(opened.content.content), encode_content(framed.content))


def tree_operations(case: Case) -> None:
    """What a proposal makes of a tree."""
    using = suite(case["cipher_suite"])
    before = RatchetTree.from_bytes(_h(case["tree_before"]))
    _equal("tree_hash_before", before.tree_hash(using), _h(case["tree_hash_before"]))
    proposal = whole(_h(case["proposal"]), read_proposal)
    at = Circumstances(GroupContext(using.number, b"", 0, b"", b""), before, Policy(), None)
    after = apply_list([Proposed(proposal, member(case["proposal_sender"]))], at).tree
    _equal("tree_after", after.encode(), _h(case["tree_after"]))
    _equal("tree_hash_after", after.tree_hash(using), _h(case["tree_hash_after"]))


def tree_validation(case: Case) -> None:
    """Hashes, resolutions, parent hashes and signatures of a tree."""
    using, group_id = suite(case["cipher_suite"]), _h(case["group_id"])
    tree = RatchetTree.from_bytes(_h(case["tree"]))
    _equal("tree", tree.encode(), _h(case["tree"]))
    nodes = range(len(tree.nodes))
    _equal("resolutions", [tree.resolution(n) for n in nodes], case["resolutions"])
    hashes = [tree.tree_hash(using, n).hex() for n in nodes]
    _equal("tree_hashes", hashes, case["tree_hashes"])
    check_parent_hashes(using, tree)
    tree.check_unmerged()
    tree.check_keys()
    for index, leaf in tree.members():
        leaf.verify(using, group_id, index)
        leaf.check_alone(using)


def tree_kem(case: Case) -> None:
    """Update paths, given ones and ones made anew, followed by every member."""
    using = suite(case["cipher_suite"])
    tree = RatchetTree.from_bytes(_h(case["ratchet_tree"]))
    given = case["leaves_private"]
    private = {leaf["index"]: _private_keys(case, tree, leaf) for leaf in given}
    signing = {leaf["index"]: _h(leaf["signature_priv"]) for leaf in given}
    context = replace(_tree_context(case), epoch=case["epoch"])
    for given in case["update_paths"]:
        path = whole(_h(given["update_path"]), UpdatePath.decode)
        sender = given["sender"]
        keys = check_path(tree, sender, path.nodes, [])
        after, parent_hash = with_path(using, tree, sender, keys)
        _equal("parent_hash", path.leaf_node.parent_hash, parent_hash)
        after = after.with_nodes({tree_math.node_of(sender): path.leaf_node})
        _equal("tree_hash_after", after.tree_hash(using), _h(given["tree_hash_after"]))
        path.leaf_node.verify(using, context.group_id, sender)
        following = replace(context, tree_hash=after.tree_hash(using))
        for index, expected in enumerate(given["path_secrets"]):
            if expected is None:
                continue
            found = decrypt_path(
                after,
                sender,
                path.nodes,
                following,
                [],
                receiver=index,
                private_keys=private[index],
            )
            _equal("path_secret", next(iter(found.secrets.values())), _h(expected))
            _equal("commit_secret", found.commit_secret, _h(given["commit_secret"]))
        _check_new_path(context, tree, sender, private, signing[sender])


def _tree_context(case: Case) -> GroupContext:
    confirmed = _h(case["confirmed_transcript_hash"])
    return GroupContext(case["cipher_suite"], _h(case["group_id"]), 0, b"", confirmed)


def _private_keys(case: Case, tree: RatchetTree, given_leaf: Case) -> dict[int, bytes]:
    using = suite(case["cipher_suite"])
    keys = {tree_math.node_of(given_leaf["index"]): _h(given_leaf["encryption_priv"])}
    for given in given_leaf["path_secrets"]:
        pairs = path_secrets(using, _h(given["path_secret"]), [given["node"]]).key_pairs
        keys[given["node"]] = pairs[given["node"]].private
    for place, key in keys.items():
        node = tree.nodes[place]
        _equal("private key", using.kem.public_of(key), node and node.encryption_key)
    leaf = tree.member(given_leaf["index"])
    public = using.signature.public_of(_h(given_leaf["signature_priv"]))
    _equal("signature_priv", public, leaf.signature_key)
    return keys


def _check_new_path(
    context: GroupContext,
    tree: RatchetTree,
    sender: int,
    private: Mapping[int, Mapping[int, bytes]],
    signature_private: bytes,
) -> None:
    using = context.suite
    pair = using.kem.derive_key_pair(secrets.token_bytes(using.kdf.size))
    leaf = replace(
        tree.member(sender),
        encryption_key=pair.public,
        source=LeafNodeSource.COMMIT,
        lifetime=None,
        _encoded=[],
    )
    path = fresh_path(
        replace(context, epoch=context.epoch - 1),
        Applied(tree, (), (), (), (), (), None),
        sender,
        leaf,
        leaf_private=pair.private,
        signature_private=signature_private,
        new_leaves=[],
        random=secrets.token_bytes,
    )
    for index, _ in tree.members():
        if index != sender:
            found = decrypt_path(
                path.tree,
                sender,
                path.update.nodes,
                path.context,
                [],
                receiver=index,
                private_keys=private[index],
            )
            _equal("new commit_secret", found.commit_secret, path.secrets.commit_secret)


_PROPOSALS: Mapping[str, Callable[[Reader], Encodable]] = {
    "add_proposal": Add.decode,
    "update_proposal": Update.decode,
    "remove_proposal": Remove.decode,
    "pre_shared_key_proposal": PreSharedKey.decode,
    "re_init_proposal": ReInit.decode,
    "external_init_proposal": ExternalInit.decode,
    "group_context_extensions_proposal": GroupContextExtensions.decode,
}


def messages(case: Case) -> None:
    """Every structure, decoded and encoded again."""
    for name, text in case.items():
        data = _h(text)
        _equal(name, _again(name, data), data)


def _again(name: str, data: bytes) -> bytes:
    if name in _PROPOSALS:
        decoded: Encodable = whole(data, _PROPOSALS[name])
        return decoded.encode()[2:]
    readers: Mapping[str, Any] = {
        "ratchet_tree": RatchetTree.decode,
        "group_secrets": GroupSecrets.decode,
        "commit": Commit.decode,
    }
    decoded = whole(data, readers.get(name, MlsMessage.decode))
    return decoded.encode()


def welcome(case: Case) -> None:
    """What a welcome holds, without its tree."""
    using = suite(case["cipher_suite"])
    package = MlsMessage.from_bytes(_h(case["key_package"])).body
    body = MlsMessage.from_bytes(_h(case["welcome"])).body
    if not isinstance(package, KeyPackage) or not isinstance(body, Welcome):
        raise FailedError("the messages are of another kind")
    given = body.open_secrets(package.ref, _h(case["init_priv"]))
    zero = bytes(using.kdf.size)
    info = body.open_group_info(given.joiner_secret, zero)
    info.verify(_h(case["signer_pub"]))
    derived = epoch_secrets(using, given.joiner_secret, zero, info.group_context)
    confirmed = info.group_context.confirmed_transcript_hash
    tag = confirmation_tag(using, derived.confirmation_key, confirmed)
    _equal("confirmation_tag", info.confirmation_tag, tag)


def passive_client(case: Case) -> None:
    """Somebody who joins by a welcome and follows a group."""
    package = MlsMessage.from_bytes(_h(case["key_package"])).body
    body = MlsMessage.from_bytes(_h(case["welcome"])).body
    if not isinstance(package, KeyPackage) or not isinstance(body, Welcome):
        raise FailedError("the messages are of another kind")
    size = suite(case["cipher_suite"]).kem.private_size
    keys = JoinerKeys(
        package,
        # Some P-521 keys of these files lack the zeros in front.
        _h(case["init_priv"]).rjust(size, b"\0"),
        _h(case["encryption_priv"]).rjust(size, b"\0"),
        _h(case["signature_priv"]),
    )
    keys.check()
    known = {_h(psk["psk_id"]): _h(psk["psk"]) for psk in case["external_psks"]}
    policy = _Lenient()
    given = case["ratchet_tree"]
    tree = RatchetTree.from_bytes(_h(given)) if given else None

    def find(name: PreSharedKeyId) -> bytes | None:
        return known.get(name.psk_id)

    group = join(body, keys, policy=policy, now=None, tree=tree, find_psk=find)
    _equal("initial", group.epoch_authenticator, _h(case["initial_epoch_authenticator"]))
    for epoch in case["epochs"]:
        for text in [*epoch["proposals"], epoch["commit"]]:
            message = MlsMessage.from_bytes(_h(text))
            group = receive(group, message, policy=policy, now=None, find_psk=find).group
        _equal("epoch_authenticator", group.epoch_authenticator, _h(epoch["epoch_authenticator"]))
