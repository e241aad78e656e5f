"""Commits as they stand on the wire (RFC 9420, section 12.4)."""

from dataclasses import dataclass
from typing import Self

from sync.mls.codec import Reader, opaque, optional, uint, vector
from sync.mls.errors import DecodeError
from sync.mls.proposals import Proposal, read_proposal
from sync.mls.tree_kem import UpdatePath

_BY_VALUE = 1
_BY_REFERENCE = 2


@dataclass(frozen=True, slots=True)
class ProposalOrRef:
    """A proposal that the committer makes, or the hash of one that was sent before.

    Exactly one of the two is there.
    """

    proposal: Proposal | None = None
    reference: bytes | None = None

    def encode(self) -> bytes:
        """The structure's bytes."""
        if self.proposal is not None:
            return uint(_BY_VALUE, 1) + self.proposal.encode()
        return uint(_BY_REFERENCE, 1) + opaque(self.reference or b"")

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read the structure."""
        kind = reader.uint(1)
        if kind == _BY_VALUE:
            return cls(proposal=read_proposal(reader))
        if kind == _BY_REFERENCE:
            return cls(reference=reader.opaque())
        raise DecodeError("A commit has something that is neither proposal nor reference.")


@dataclass(frozen=True, slots=True)
class Commit:
    """The step to the next epoch: proposals, and a path of fresh keys unless none is needed."""

    proposals: tuple[ProposalOrRef, ...]
    path: UpdatePath | None

    def encode(self) -> bytes:
        """The structure's bytes."""
        return vector(self.proposals) + optional(self.path)

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read the structure."""
        return cls(reader.vector(ProposalOrRef.decode), reader.optional(UpdatePath.decode))
