"""Proposals: changes that a commit can make (RFC 9420, section 12.1)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import ClassVar, Final, Self

from sync.mls.codec import Reader, opaque, uint, vector
from sync.mls.errors import UnsupportedError
from sync.mls.extensions import Extensions, read_extensions
from sync.mls.key_package import KeyPackage
from sync.mls.leaf_node import LeafNode
from sync.mls.psk import PreSharedKeyId


class ProposalType(IntEnum):
    """The types of the registry (section 17.4)."""

    ADD = 1
    UPDATE = 2
    REMOVE = 3
    PSK = 4
    REINIT = 5
    EXTERNAL_INIT = 6
    GROUP_CONTEXT_EXTENSIONS = 7


@dataclass(frozen=True, slots=True)
class Add:
    """Add the client of a key package (section 12.1.1)."""

    key_package: KeyPackage
    type: ClassVar[ProposalType] = ProposalType.ADD

    def encode(self) -> bytes:
        """The proposal's bytes, its type in front."""
        return uint(self.type, 2) + self.key_package.encode()

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read what comes after the type."""
        return cls(KeyPackage.decode(reader))


@dataclass(frozen=True, slots=True)
class Update:
    """Put another leaf in the place of the sender's (section 12.1.2)."""

    leaf_node: LeafNode
    type: ClassVar[ProposalType] = ProposalType.UPDATE

    def encode(self) -> bytes:
        """The proposal's bytes, its type in front."""
        return uint(self.type, 2) + self.leaf_node.encode()

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read what comes after the type."""
        return cls(LeafNode.decode(reader))


@dataclass(frozen=True, slots=True)
class Remove:
    """Remove the member at a leaf (section 12.1.3)."""

    removed: int
    type: ClassVar[ProposalType] = ProposalType.REMOVE

    def encode(self) -> bytes:
        """The proposal's bytes, its type in front."""
        return uint(self.type, 2) + uint(self.removed, 4)

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read what comes after the type."""
        return cls(reader.uint(4))


@dataclass(frozen=True, slots=True)
class PreSharedKey:
    """Mix a pre-shared key in (section 12.1.4)."""

    psk: PreSharedKeyId
    type: ClassVar[ProposalType] = ProposalType.PSK

    def encode(self) -> bytes:
        """The proposal's bytes, its type in front."""
        return uint(self.type, 2) + self.psk.encode()

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read what comes after the type."""
        return cls(PreSharedKeyId.decode(reader))


@dataclass(frozen=True, slots=True)
class ReInit:
    """Begin anew with other parameters (section 12.1.5); decoded here, never carried out."""

    group_id: bytes
    version: int
    cipher_suite: int
    extensions: Extensions
    type: ClassVar[ProposalType] = ProposalType.REINIT

    def encode(self) -> bytes:
        """The proposal's bytes, its type in front."""
        return b"".join(
            (
                uint(self.type, 2),
                opaque(self.group_id),
                uint(self.version, 2),
                uint(self.cipher_suite, 2),
                vector(self.extensions),
            )
        )

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read what comes after the type."""
        return cls(reader.opaque(), reader.uint(2), reader.uint(2), read_extensions(reader))


@dataclass(frozen=True, slots=True)
class ExternalInit:
    """Bring a new init secret from outside; only in an external commit (section 12.1.6)."""

    kem_output: bytes
    type: ClassVar[ProposalType] = ProposalType.EXTERNAL_INIT

    def encode(self) -> bytes:
        """The proposal's bytes, its type in front."""
        return uint(self.type, 2) + opaque(self.kem_output)

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read what comes after the type."""
        return cls(reader.opaque())


@dataclass(frozen=True, slots=True)
class GroupContextExtensions:
    """Put other extensions in the place of all of the group's (section 12.1.7)."""

    extensions: Extensions
    type: ClassVar[ProposalType] = ProposalType.GROUP_CONTEXT_EXTENSIONS

    def encode(self) -> bytes:
        """The proposal's bytes, its type in front."""
        return uint(self.type, 2) + vector(self.extensions)

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read what comes after the type."""
        return cls(read_extensions(reader))


Proposal = Add | Update | Remove | PreSharedKey | ReInit | ExternalInit | GroupContextExtensions

_DECODERS: Final[Mapping[int, Callable[[Reader], Proposal]]] = {
    ProposalType.ADD: Add.decode,
    ProposalType.UPDATE: Update.decode,
    ProposalType.REMOVE: Remove.decode,
    ProposalType.PSK: PreSharedKey.decode,
    ProposalType.REINIT: ReInit.decode,
    ProposalType.EXTERNAL_INIT: ExternalInit.decode,
    ProposalType.GROUP_CONTEXT_EXTENSIONS: GroupContextExtensions.decode,
}

PATH_REQUIRED: Final = frozenset(
    {
        ProposalType.UPDATE,
        ProposalType.REMOVE,
        ProposalType.EXTERNAL_INIT,
        ProposalType.GROUP_CONTEXT_EXTENSIONS,
    }
)
"""A commit with one of these must bring fresh keys (section 12.4)."""


def read_proposal(reader: Reader) -> Proposal:
    """Read a proposal.

    Raises:
        UnsupportedError: for a type that is not known, whose length nobody could tell.
    """
    number = reader.uint(2)
    if number not in _DECODERS:
        raise UnsupportedError(f"Proposal type {number} is not known.")
    return _DECODERS[number](reader)
