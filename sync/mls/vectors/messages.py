"""Vectors of message keys, message protection and structures."""

import secrets
from collections.abc import Callable, Mapping
from typing import Any

from sync.mls import tree_math
from sync.mls.codec import Encodable, Reader, opaque, whole
from sync.mls.commit import Commit
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
from sync.mls.key_schedule import (
    GroupContext,
)
from sync.mls.private_message import MessageKeys, seal, sender_data_key, unseal
from sync.mls.proposals import (
    Add,
    ExternalInit,
    GroupContextExtensions,
    PreSharedKey,
    ReInit,
    Remove,
    Update,
)
from sync.mls.ratchet_tree import RatchetTree
from sync.mls.secret_tree import Ratchet, new_secret_tree
from sync.mls.suites import suite
from sync.mls.vectors.checking import FAR, Case, FailedError, equal, unhex
from sync.mls.welcome import GroupSecrets


def secret_trees(case: Case) -> None:
    """The keys of messages."""
    using, given = suite(case["cipher_suite"]), case["sender_data"]
    count = tree_math.full_leaves(tree_math.node_width(len(case["leaves"])))
    tree = new_secret_tree(count, unhex(case["encryption_secret"]))
    keys = MessageKeys(using, unhex(given["sender_data_secret"]), tree)
    outer = sender_data_key(keys, unhex(given["ciphertext"]))
    equal("sender_data", (outer.key, outer.nonce), (unhex(given["key"]), unhex(given["nonce"])))
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
                    most_ahead=FAR.most_ahead,
                    most_kept=FAR.most_kept,
                )
                expected = (unhex(given[f"{name}_key"]), unhex(given[f"{name}_nonce"]))
                equal(name, (found.key, found.nonce), expected)


def message_protection(case: Case) -> None:
    """Public and private messages, given ones and ones made anew."""
    for name, kind in (
        ("proposal", ContentType.PROPOSAL),
        ("commit", ContentType.COMMIT),
        ("application", ContentType.APPLICATION),
    ):
        raw = unhex(case[name])
        encoded = opaque(raw) if kind is ContentType.APPLICATION else raw
        content = read_content(Reader(encoded), kind)
        framed = FramedContent(
            unhex(case["group_id"]), case["epoch"], member(1), b"", kind, content
        )
        _check_private(case, name, framed)
        if kind is not ContentType.APPLICATION:
            _check_public(case, name, framed)


def _context(case: Case) -> GroupContext:
    return GroupContext(
        case["cipher_suite"],
        unhex(case["group_id"]),
        case["epoch"],
        unhex(case["tree_hash"]),
        unhex(case["confirmed_transcript_hash"]),
    )


def _tag(framed: FramedContent, size: int) -> FramedContentAuthData:
    is_commit = framed.content_type is ContentType.COMMIT
    return FramedContentAuthData(b"", bytes(size) if is_commit else None)


def _check_public(case: Case, name: str, framed: FramedContent) -> None:
    using, context, key = suite(case["cipher_suite"]), _context(case), unhex(case["membership_key"])
    made = AuthenticatedContent(
        WireFormat.PUBLIC_MESSAGE, framed, _tag(framed, using.kdf.size)
    ).signed(context, unhex(case["signature_priv"]))
    given = MlsMessage.from_bytes(unhex(case[f"{name}_pub"])).body
    for message in (given, protect_public(using, made, key, context)):
        if not isinstance(message, PublicMessage):
            raise FailedError(f"{name}_pub is no public message")
        message.check_membership(using, key, context)
        message.authenticated.verify(context, unhex(case["signature_pub"]))
        equal(name, encode_content(message.content.content), encode_content(framed.content))


class _TwoMembers(RatchetTree):
    """A tree in which nobody's leaf is asked for more than its being there."""

    def member(self, index: int) -> Any:
        return index


def _check_private(case: Case, name: str, framed: FramedContent) -> None:
    using, context = suite(case["cipher_suite"]), _context(case)
    tree = new_secret_tree(2, unhex(case["encryption_secret"]))
    keys = MessageKeys(using, unhex(case["sender_data_secret"]), tree)
    content = AuthenticatedContent(
        WireFormat.PRIVATE_MESSAGE, framed, _tag(framed, using.kdf.size)
    ).signed(context, unhex(case["signature_priv"]))
    made, _ = seal(keys, content, padding=7, random=secrets.token_bytes)
    given = MlsMessage.from_bytes(unhex(case[f"{name}_priv"])).body
    for message in (given, made):
        if not isinstance(message, PrivateMessage):
            raise FailedError(f"{name}_priv is no private message")
        opened, _, _ = unseal(
            keys, _TwoMembers((None, None, None)), message, most_ahead=9, most_kept=9
        )
        opened.verify(context, unhex(case["signature_pub"]))
        equal(name, encode_content(opened.content.content), encode_content(framed.content))


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
        data = unhex(text)
        equal(name, _again(name, data), data)


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
