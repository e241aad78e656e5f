"""Leaf nodes: one member, their keys, and what they can do (RFC 9420, sections 7.2 and 7.3)."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import IntEnum
from typing import Final, Self

from sync.mls.codec import Reader, opaque, uint, uints, vector
from sync.mls.credentials import Credential
from sync.mls.crypto import sign_with_label, verify_with_label
from sync.mls.errors import CapabilityError, DecodeError, InvalidLeafError
from sync.mls.extensions import (
    DEFAULT_EXTENSIONS,
    Extensions,
    RequiredCapabilities,
    read_extensions,
)
from sync.mls.suites import CipherSuite

MLS10: Final = 1
"""The protocol version that this package speaks (section 6)."""

DEFAULT_PROPOSALS: Final = frozenset(range(1, 8))
"""Every client knows these, so capabilities do not list them (section 7.2)."""


class LeafNodeSource(IntEnum):
    """How a leaf came into the tree."""

    KEY_PACKAGE = 1
    UPDATE = 2
    COMMIT = 3


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a client supports. Values that nobody knows are ignored (section 13.5)."""

    versions: tuple[int, ...] = (MLS10,)
    cipher_suites: tuple[int, ...] = ()
    extensions: tuple[int, ...] = ()
    proposals: tuple[int, ...] = ()
    credentials: tuple[int, ...] = ()

    def encode(self) -> bytes:
        """The structure's bytes."""
        lists = (
            self.versions,
            self.cipher_suites,
            self.extensions,
            self.proposals,
            self.credentials,
        )
        return b"".join([uints(values, 2) for values in lists])

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read the structure."""
        read = reader.uints
        return cls(read(2), read(2), read(2), read(2), read(2))

    def supports(self, required: RequiredCapabilities) -> bool:
        """Whether everything a group requires is here (section 11.1)."""
        return (
            set(required.extension_types) <= DEFAULT_EXTENSIONS.union(self.extensions)
            and set(required.proposal_types) <= DEFAULT_PROPOSALS.union(self.proposals)
            and set(required.credential_types) <= set(self.credentials)
        )

    def supports_extensions(self, types: Iterable[int]) -> bool:
        """Whether every one of these extensions is known."""
        return set(types) <= DEFAULT_EXTENSIONS.union(self.extensions)


@dataclass(frozen=True, slots=True)
class Lifetime:
    """When a key package may be used: seconds since 1970-01-01 UTC."""

    not_before: int
    not_after: int

    def encode(self) -> bytes:
        """The structure's bytes."""
        return uint(self.not_before, 8) + uint(self.not_after, 8)

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read the structure."""
        return cls(reader.uint(8), reader.uint(8))


@dataclass(frozen=True, slots=True)
class LeafNode:
    """A member's leaf.

    Attributes:
        encryption_key: the public key that path secrets are encrypted to.
        signature_key: the public key that the member's messages verify with.
        lifetime: only when it came from a key package.
        parent_hash: only when it came with a commit.
        signature: by `signature_key`, over all of this.
    """

    encryption_key: bytes
    signature_key: bytes
    credential: Credential
    capabilities: Capabilities
    source: LeafNodeSource
    extensions: Extensions = ()
    lifetime: Lifetime | None = None
    parent_hash: bytes | None = None
    signature: bytes = b""
    _encoded: list[bytes] = field(default_factory=list, repr=False, compare=False)

    def _fields(self) -> bytes:
        """Everything above the signature."""
        if self.source is LeafNodeSource.KEY_PACKAGE and self.lifetime:
            by_source = self.lifetime.encode()
        elif self.source is LeafNodeSource.COMMIT and self.parent_hash is not None:
            by_source = opaque(self.parent_hash)
        else:
            by_source = b""
        return b"".join(
            (
                opaque(self.encryption_key),
                opaque(self.signature_key),
                self.credential.encode(),
                self.capabilities.encode(),
                uint(self.source, 1),
                by_source,
                vector(self.extensions),
            )
        )

    def encode(self) -> bytes:
        """The structure's bytes; worked out once."""
        if not self._encoded:
            self._encoded.append(self._fields() + opaque(self.signature))
        return self._encoded[0]

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read the structure."""
        encryption_key, signature_key = reader.opaque(), reader.opaque()
        credential, capabilities = Credential.decode(reader), Capabilities.decode(reader)
        number = reader.uint(1)
        if number not in LeafNodeSource.__members__.values():
            raise DecodeError("A leaf node does not say where it comes from.")
        source = LeafNodeSource(number)
        lifetime = Lifetime.decode(reader) if source is LeafNodeSource.KEY_PACKAGE else None
        parent_hash = reader.opaque() if source is LeafNodeSource.COMMIT else None
        return cls(
            encryption_key,
            signature_key,
            credential,
            capabilities,
            source,
            read_extensions(reader),
            lifetime,
            parent_hash,
            reader.opaque(),
        )

    def _to_be_signed(self, group_id: bytes, leaf_index: int) -> bytes:
        """LeafNodeTBS: leaves made within a group are bound to their place in it."""
        if self.source is LeafNodeSource.KEY_PACKAGE:
            return self._fields()
        return self._fields() + opaque(group_id) + uint(leaf_index, 4)

    def signed(
        self, suite: CipherSuite, private: bytes, group_id: bytes = b"", leaf_index: int = 0
    ) -> Self:
        """The same leaf with its signature."""
        content = self._to_be_signed(group_id, leaf_index)
        signature = sign_with_label(suite, private, "LeafNodeTBS", content)
        return replace(self, signature=signature, _encoded=[])

    def verify(self, suite: CipherSuite, group_id: bytes = b"", leaf_index: int = 0) -> None:
        """Check the signature. Raises `InvalidSignatureError` or `InvalidKeyError`."""
        content = self._to_be_signed(group_id, leaf_index)
        verify_with_label(suite, self.signature_key, "LeafNodeTBS", content, self.signature)

    def check_alone(self, suite: CipherSuite) -> None:
        """What section 7.3 asks of a leaf whatever stands around it, the signature apart.

        Raises:
            InvalidKeyError: for a key that nobody honest has.
            InvalidLeafError: when it does not support what it uses itself.
        """
        suite.kem.check(self.encryption_key)
        suite.signature.check(self.signature_key)
        able = self.capabilities
        types = [extension.extension_type for extension in self.extensions]
        if not able.supports_extensions(types):
            raise CapabilityError("A leaf uses an extension that it does not support.")
        if self.credential.credential_type not in able.credentials:
            raise CapabilityError("A leaf does not support its own credential.")
        if MLS10 not in able.versions or suite.number not in able.cipher_suites:
            raise CapabilityError("A leaf does not support the group's version and suite.")
        if (self.lifetime is None) == (self.source is LeafNodeSource.KEY_PACKAGE):
            raise InvalidLeafError("A leaf has a lifetime only in a key package.")


def check_together(leaves: Iterable[LeafNode], extensions: Extensions) -> None:
    """Whether all members can understand each other and the group (sections 7.3 and 13.4).

    Raises:
        CapabilityError: when a credential or a group extension is unknown to one of them.
    """
    members = list(leaves)
    used = {leaf.credential.credential_type for leaf in members}
    types = [extension.extension_type for extension in extensions]
    for leaf in members:
        if not used <= set(leaf.capabilities.credentials):
            raise CapabilityError("A member does not support another's credential.")
        if not leaf.capabilities.supports_extensions(types):
            raise CapabilityError("A member does not support an extension of the group.")
