"""Who wrote what, so that it can be shown to others: signatures of person keys on what is said.

    statement = the envelope, with its message in the open where it was sealed for chosen members
    signature = by the author's person key, as "lamplit post v1", over circle id (16) | statement
    carried   = 0, or 1 and the signature | what it stands in front of
    proof     = 1 | person key (32) | signature (64) | statement

What MLS signs convinces its readers alone; this convinces whoever is shown it. A message that is
for people's eyes is always signed; errands of the program are not, as nobody needs to show them.
"""

from dataclasses import dataclass, field
from typing import Final, Self

from sync.mls.codec import Reader, uint
from sync.session.errors import BadIdentityError, UnreadableError
from sync.session.identity import KEY, SIGNATURE, Identity, person_id, verify
from sync.session.messages.envelope import Envelope, decode
from sync.session.messages.wire import Fixed, MalformedMessageError, Maybe, whole

LABEL: Final = "lamplit post v1"
_VERSION: Final = 1
_CARRIED: Final = Maybe(Fixed(SIGNATURE))


class UnsignedError(UnreadableError):
    """Something is not signed by whoever said it, or was changed since."""


@dataclass(frozen=True, slots=True)
class Proof:
    """That somebody wrote something in a circle; it holds for whoever knows the circle's id.

    Attributes:
        key: the author's person key.
        signature: what that key signed.
        statement: the envelope that was signed, as bytes.
    """

    key: bytes
    signature: bytes
    statement: bytes = field(repr=False)

    def encode(self) -> bytes:
        """As it is kept and shown."""
        return uint(_VERSION, 1) + self.key + self.signature + self.statement

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        """Read what is kept or shown. Raises `MalformedMessageError`."""
        return whole(data, cls._read)

    @classmethod
    def _read(cls, reader: Reader) -> Self:
        if reader.uint(1) != _VERSION:
            raise MalformedMessageError("A proof is of another version.")
        return cls(reader.take(KEY), reader.take(SIGNATURE), reader.take(reader.rest))

    def author(self, circle: bytes) -> bytes:
        """The id in the circle of the person whose key it is."""
        return person_id(circle, self.key)

    def check(self, circle: bytes) -> Envelope:
        """What was signed, once the signature is found to be right.

        Raises:
            UnsignedError: it is not, or is for another circle.
            MalformedMessageError: it is no envelope.
        """
        try:
            verify(self.key, LABEL, circle + self.statement, self.signature)
        except BadIdentityError as error:
            raise UnsignedError("A post is not signed by its author.") from error
        return decode(self.statement)


def prove(identity: Identity, statement: Envelope) -> Proof | None:
    """Sign something of one's own; None for what is never signed."""
    if not statement.message.is_signed:
        return None
    written = statement.encode()
    signature = identity.person.sign(LABEL, identity.circle + written)
    return Proof(identity.person.public, signature, written)


def checked(
    circle: bytes, key: bytes, statement: Envelope, signature: bytes | None
) -> Proof | None:
    """The proof of what came from somebody; None when it is of a kind that nobody signs.

    Raises:
        UnsignedError: it has to be signed and is not, or not by them.
    """
    if signature is None:
        if statement.message.is_signed:
            raise UnsignedError("A post is not signed by its author.")
        return None
    proof = Proof(key, signature, statement.encode())
    proof.check(circle)
    return proof


def carry(proof: Proof | None, content: bytes) -> bytes:
    """Put the signature in front of what it travels with."""
    return _CARRIED.write(proof.signature if proof else None) + content


def carried(data: bytes) -> tuple[bytes | None, bytes]:
    """Part a signature from what it travels with. Raises `MalformedMessageError`."""
    return whole(data, lambda reader: (_CARRIED.read(reader), reader.take(reader.rest)))
