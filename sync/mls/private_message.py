"""Encrypting and opening private messages (RFC 9420, section 6.3)."""

from dataclasses import dataclass, field, replace
from typing import Final, Self

from sync.mls.codec import Reader, uint, whole
from sync.mls.crypto import expand_with_label
from sync.mls.errors import InvalidPaddingError, ReplayedError
from sync.mls.framing import (
    AuthenticatedContent,
    ContentType,
    FramedContent,
    PrivateMessage,
    Sender,
    WireFormat,
    encode_content,
    member,
    read_auth,
    read_content,
)
from sync.mls.kem import Random
from sync.mls.ratchet_tree import RatchetTree
from sync.mls.secret_tree import MessageKey, Ratchet, SecretTree
from sync.mls.suites import CipherSuite

REUSE_GUARD: Final = 4
"""Random bytes that keep a nonce fresh even when a state was lost (section 6.3.1)."""


@dataclass(frozen=True, slots=True)
class SenderData:
    """Which key a message was encrypted with."""

    leaf_index: int
    generation: int
    reuse_guard: bytes

    def encode(self) -> bytes:
        """The structure's bytes."""
        return uint(self.leaf_index, 4) + uint(self.generation, 4) + self.reuse_guard

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read the structure."""
        return cls(reader.uint(4), reader.uint(4), reader.take(REUSE_GUARD))


@dataclass(frozen=True, slots=True)
class MessageKeys:
    """What opens and makes the private messages of one epoch."""

    suite: CipherSuite
    sender_data_secret: bytes = field(repr=False)
    secret_tree: SecretTree = field(repr=False)


def _ratchet(content_type: ContentType) -> Ratchet:
    is_application = content_type is ContentType.APPLICATION
    return Ratchet.APPLICATION if is_application else Ratchet.HANDSHAKE


def sender_data_key(keys: MessageKeys, ciphertext: bytes) -> MessageKey:
    """Key and nonce from a sample of the ciphertext (section 6.3.2)."""
    suite = keys.suite
    sample = ciphertext[: suite.kdf.size]
    secret = keys.sender_data_secret
    return MessageKey(
        expand_with_label(suite, secret, "key", sample, suite.aead.key_size),
        expand_with_label(suite, secret, "nonce", sample, suite.aead.nonce_size),
    )


def _guarded(nonce: bytes, guard: bytes) -> bytes:
    head = bytes(a ^ b for a, b in zip(nonce, guard, strict=False))
    return head + nonce[REUSE_GUARD:]


def seal(
    keys: MessageKeys, message: AuthenticatedContent, *, padding: int, random: Random
) -> tuple[PrivateMessage, MessageKeys]:
    """Encrypt a member's signed content, with so many zero bytes behind it.

    Returns the message, and the keys without the one that was used.
    """
    content, suite = message.content, keys.suite
    leaf = content.sender.index
    generation, key, tree = keys.secret_tree.next_key(suite, leaf, _ratchet(content.content_type))
    guard = random(REUSE_GUARD)
    plaintext = encode_content(content.content) + message.auth.encode() + bytes(padding)
    blank = PrivateMessage(
        content.group_id, content.epoch, content.content_type, content.authenticated_data, b"", b""
    )
    nonce = _guarded(key.nonce, guard)
    ciphertext = suite.aead.seal(key.key, nonce, blank.content_aad, plaintext)
    outer = sender_data_key(keys, ciphertext)
    sender_data = SenderData(leaf, generation, guard).encode()
    sealed = suite.aead.seal(outer.key, outer.nonce, blank.sender_data_aad, sender_data)
    private = replace(blank, encrypted_sender_data=sealed, ciphertext=ciphertext)
    return private, replace(keys, secret_tree=tree)


def open_sender_data(keys: MessageKeys, message: PrivateMessage) -> SenderData:
    """Who sent a message, and with which key. Raises `DecryptionError` or `DecodeError`."""
    outer = sender_data_key(keys, message.ciphertext)
    data = keys.suite.aead.open(
        outer.key, outer.nonce, message.sender_data_aad, message.encrypted_sender_data
    )
    return whole(data, SenderData.decode)


def unseal(
    keys: MessageKeys,
    tree: RatchetTree,
    message: PrivateMessage,
    *,
    most_ahead: int,
    most_kept: int,
) -> tuple[AuthenticatedContent, int, MessageKeys]:
    """Open a private message; its signature is still to be verified.

    Returns the content, the generation of its key, and the keys without that one. Whoever calls
    keeps the keys only when the signature verifies, so that a forged copy uses nothing up.

    Raises:
        DecryptionError: when anything was altered.
        UnknownSenderError: when the sender's leaf is blank.
        ReplayedError, TooFarAheadError: see `sync.mls.secret_tree`.
        InvalidPaddingError: when the padding is not all zero.
    """
    data = open_sender_data(keys, message)
    tree.member(data.leaf_index)
    try:
        key, secret_tree = keys.secret_tree.key(
            keys.suite,
            data.leaf_index,
            _ratchet(message.content_type),
            data.generation,
            most_ahead=most_ahead,
            most_kept=most_kept,
        )
    except ReplayedError as error:
        raise ReplayedError(str(error), data.leaf_index) from None
    plaintext = keys.suite.aead.open(
        key.key, _guarded(key.nonce, data.reuse_guard), message.content_aad, message.ciphertext
    )
    content = _read_content(message, plaintext, member(data.leaf_index))
    return content, data.generation, replace(keys, secret_tree=secret_tree)


def _read_content(
    message: PrivateMessage, plaintext: bytes, sender: Sender
) -> AuthenticatedContent:
    reader = Reader(plaintext)
    content = read_content(reader, message.content_type)
    auth = read_auth(reader, message.content_type)
    if any(reader.take(reader.rest)):
        raise InvalidPaddingError("The padding of a message is not all zero.")
    framed = FramedContent(
        message.group_id,
        message.epoch,
        sender,
        message.authenticated_data,
        message.content_type,
        content,
    )
    return AuthenticatedContent(WireFormat.PRIVATE_MESSAGE, framed, auth)
