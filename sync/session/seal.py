"""The outer seal: whatever leaves a circle is sealed once more, in sizes that say nothing.

A relay sees bodies of a few sizes, and nothing of what MLS would show it: no group, no epoch, no
member, no true length. Each turn has its own key and its own capability, both from the exporter of
the group's epoch, bound to this relay, this log and this turn.

    body     = salt (32) | AES-256-GCM(key, nonce of zeros, aad, padded)
    key      = HKDF-SHA256(secret, salt, label)
    padded   = length (4) | content | zeros, so that the body is exactly a bucket
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from sync.mls.codec import uint
from sync.mls.group import Group
from sync.mls.kem import Random
from sync.protocol.sizes import ID, KIB, SECRET
from sync.session.errors import TooLargeError, UnreadableError

POST_BUCKETS: Final = tuple(size * KIB for size in (1, 2, 4, 8, 16, 32, 64))
"""Sizes of bodies that say something."""

HANDSHAKE_BUCKETS: Final = tuple(size * KIB for size in (64, 128, 256, 512))
"""Sizes of bodies that change the group, or ask for it."""

LETTER_BUCKETS: Final = tuple(size * KIB for size in (4, 16, 64, 128, 256))
"""Sizes of items in boxes: letters, cards, requests, welcomes.

A welcome into a circle of thirty, in the hybrid suite and with a long agreement, needs the last.
"""

_SALT: Final = 32
_LENGTH: Final = 4
_TAG: Final = 16
_NONCE: Final = bytes(12)
OVERHEAD: Final = _SALT + _LENGTH + _TAG
"""Bytes of a body that are not content."""

_BODY_LABEL: Final = b"lamplit body v1"
_CAPABILITY: Final = "lamplit capability v1"
_SEAL: Final = "lamplit seal v1"


class BodyKind(IntEnum):
    """What a body holds; a handshake is a commit or a proposal."""

    POST = 1
    HANDSHAKE = 2

    @property
    def buckets(self) -> tuple[int, ...]:
        """The sizes that such bodies have."""
        return POST_BUCKETS if self is BodyKind.POST else HANDSHAKE_BUCKETS


@dataclass(frozen=True, slots=True)
class Place:
    """Where a body stands: a turn of a log at a relay.

    Attributes:
        relay: the relay's id (16).
        log: the log's id (16).
        turn: the relay's own counter, from 1.
    """

    relay: bytes
    log: bytes
    turn: int

    def encode(self) -> bytes:
        """The place's bytes: what capabilities, keys and bodies are bound to."""
        if len(self.relay) != ID or len(self.log) != ID:
            raise ValueError("A place has ids of 16 bytes.")
        return self.relay + self.log + uint(self.turn, 8)


def capability(group: Group, place: Place) -> bytes:
    """What a member of this epoch shows the relay in a turn: 32 bytes that only members derive.

    Raises:
        sync.mls.errors.RemovedError: when this member was removed.
    """
    return group.export(_CAPABILITY, place.encode(), SECRET)


def outer_key(group: Group, place: Place) -> bytes:
    """The secret under which all bodies of a turn are sealed.

    Raises:
        sync.mls.errors.RemovedError: when this member was removed.
    """
    return group.export(_SEAL, place.encode(), SECRET)


def seal_body(
    group: Group, place: Place, kind: BodyKind, content: bytes, *, random: Random
) -> bytes:
    """Seal what goes into the log, in the smallest bucket that takes it.

    Raises:
        TooLargeError: when none does.
        sync.mls.errors.RemovedError: when this member was removed.
    """
    key = outer_key(group, place)
    aad = place.encode() + uint(kind, 1)
    return seal(key, _BODY_LABEL, aad, content, kind.buckets, random=random)


def open_body(group: Group, place: Place, body: bytes) -> tuple[BodyKind, bytes]:
    """Open what stands in the log: its kind, and the content without the padding.

    Raises:
        UnreadableError: when it is no bucket, altered, of another place, or badly padded.
        sync.mls.errors.RemovedError: when this member was removed.
    """
    key = outer_key(group, place)
    kinds = [kind for kind in BodyKind if len(body) in kind.buckets]
    for kind in kinds:  # one size is in both rows, so its kind shows only when it opens
        aad = place.encode() + uint(kind, 1)
        try:
            return kind, unseal(key, _BODY_LABEL, aad, body, kind.buckets)
        except UnreadableError:
            if kind is kinds[-1]:
                raise
    raise UnreadableError("An entry has a size that none has.")


def seal(
    secret: bytes,
    label: bytes,
    aad: bytes,
    content: bytes,
    buckets: Sequence[int],
    *,
    random: Random,
) -> bytes:
    """Seal some content under a secret, padded to a bucket.

    Args:
        secret: 32 bytes; never the key itself, so it may seal often.
        label: what this is for.
        aad: what it is bound to.
        content: the content.
        buckets: the sizes that the result may have, ascending.
        random: for the salt.

    Raises:
        TooLargeError: when the content is longer than the largest bucket takes.
    """
    fitting = [size for size in buckets if size >= len(content) + OVERHEAD]
    if not fitting:
        raise TooLargeError("This is too large to be sent.")
    padding = bytes(fitting[0] - OVERHEAD - len(content))
    salt = random(_SALT)
    padded = uint(len(content), _LENGTH) + content + padding
    return salt + AESGCM(_key(secret, salt, label)).encrypt(_NONCE, padded, aad)


def unseal(secret: bytes, label: bytes, aad: bytes, sealed: bytes, buckets: Sequence[int]) -> bytes:
    """Open what `seal` made.

    Raises:
        UnreadableError: when it is no bucket, altered, sealed otherwise, or badly padded.
    """
    if len(sealed) not in buckets:
        raise UnreadableError("Something sealed has a size that none has.")
    salt, ciphertext = sealed[:_SALT], sealed[_SALT:]
    try:
        padded = AESGCM(_key(secret, salt, label)).decrypt(_NONCE, ciphertext, aad)
    except InvalidTag:
        raise UnreadableError("Something sealed does not open with the key at hand.") from None
    length = int.from_bytes(padded[:_LENGTH], "big")
    end = _LENGTH + length
    smaller = [size for size in buckets if size < len(sealed)]
    if end > len(padded) or any(padded[end:]):
        raise UnreadableError("Something sealed is badly padded.")
    if smaller and length + OVERHEAD <= smaller[-1]:
        raise UnreadableError("Something sealed is in a larger bucket than it needs.")
    return padded[_LENGTH:end]


def derive(secret: bytes, label: bytes, context: bytes = b"") -> bytes:
    """32 bytes for one purpose, from a secret of 32 bytes that is uniformly random."""
    return HKDF(SHA256(), SECRET, context, label).derive(secret)


def _key(secret: bytes, salt: bytes, label: bytes) -> bytes:
    return derive(secret, label, salt)
