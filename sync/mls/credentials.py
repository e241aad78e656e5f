"""Credentials: how a member says who they are (RFC 9420, section 5.3).

MLS only carries them. Whether a credential really belongs to its signature key is for the layer
above to say (`sync.mls.policy`).
"""

from dataclasses import dataclass
from typing import Final, Self

from sync.mls.codec import Reader, opaque, uint
from sync.mls.errors import DecodeError

BASIC: Final = 1
X509: Final = 2


@dataclass(frozen=True, slots=True)
class Certificate:
    """One certificate of an X.509 chain, in DER."""

    cert_data: bytes

    def encode(self) -> bytes:
        """The structure's bytes."""
        return opaque(self.cert_data)

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read the structure."""
        return cls(reader.opaque())


@dataclass(frozen=True, slots=True)
class Credential:
    """A credential of either standard type.

    Attributes:
        credential_type: `BASIC` or `X509`.
        identity: for a basic credential, bytes that the application understands.
        certificates: for an X.509 credential, the chain, the member's own first.
    """

    credential_type: int
    identity: bytes = b""
    certificates: tuple[Certificate, ...] = ()

    def encode(self) -> bytes:
        """The structure's bytes."""
        if self.credential_type == BASIC:
            return uint(BASIC, 2) + opaque(self.identity)
        chain = b"".join([certificate.encode() for certificate in self.certificates])
        return uint(X509, 2) + opaque(chain)

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read the structure; a type that is not known has no length and cannot be skipped."""
        credential_type = reader.uint(2)
        if credential_type == BASIC:
            return cls(BASIC, identity=reader.opaque())
        if credential_type == X509:
            return cls(X509, certificates=reader.vector(Certificate.decode))
        raise DecodeError(f"Credential type {credential_type} is not known.")


def basic(identity: bytes) -> Credential:
    """A basic credential."""
    return Credential(BASIC, identity=identity)
