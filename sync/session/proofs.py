"""Who wrote what, so that it can be shown to others: signatures of person keys on what is said.

    statement = a hash of whom it is said to (32), by `messages.audiences`
              | the envelope, with its message in the open where it was sealed for chosen members
    signature = by the author's person key, as "lamplit post v1", over circle id (16) | statement
    carried   = 0, or 1 and the signature | the audience's salt (16); what they stand in front of
    proof     = 1 | person key (32) | signature (64) | statement

What MLS signs convinces its readers alone; this convinces whoever is shown it. A message that is
for people's eyes is always signed; errands of the program are not, as nobody needs to show them.
Nobody can pass on as said to all what was said to some, nor name other readers than there were.
"""

from dataclasses import dataclass, field
from typing import Final, Self

from sync.mls.codec import Reader, uint
from sync.protocol.sizes import SECRET
from sync.session.errors import BadIdentityError, UnreadableError
from sync.session.identity import KEY, SIGNATURE, Identity, person_id, verify
from sync.session.messages.audiences import SALT, Audience
from sync.session.messages.envelope import Envelope, decode
from sync.session.messages.wire import Fixed, MalformedMessageError, Maybe, whole

LABEL: Final = "lamplit post v1"
_VERSION: Final = 1
_CARRIED: Final = Maybe(Fixed(SIGNATURE + SALT))


class UnsignedError(UnreadableError):
    """Something is not signed by whoever said it, or was changed since."""


@dataclass(frozen=True, slots=True)
class Proof:
    """That somebody wrote something in a circle; it holds for whoever knows the circle's id.

    Attributes:
        key: the author's person key.
        signature: what that key signed.
        statement: what was signed: a hash of the audience, and the envelope as bytes.
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
        return decode(self.envelope)

    @property
    def envelope(self) -> bytes:
        """The envelope that was signed, as bytes."""
        return self.statement[SECRET:]


@dataclass(frozen=True, slots=True)
class Signed:
    """What somebody signed.

    Attributes:
        proof: shows others that they did.
        audience: whom it was said to; the proof does not tell.
    """

    proof: Proof
    audience: Audience


def prove(identity: Identity, envelope: Envelope, audience: Audience) -> Signed | None:
    """Sign something of one's own; None for what is never signed."""
    if not envelope.message.is_signed:
        return None
    statement = audience.digest + envelope.encode()
    signature = identity.person.sign(LABEL, identity.circle + statement)
    return Signed(Proof(identity.person.public, signature, statement), audience)


def checked(
    circle: bytes, key: bytes, envelope: Envelope, signature: bytes | None, audience: Audience
) -> Signed | None:
    """What came from somebody, as they signed it; None when it is of a kind that nobody signs.

    Raises:
        UnsignedError: it has to be signed and is not, or not by them, or not for this audience.
    """
    if signature is None:
        if envelope.message.is_signed:
            raise UnsignedError("A post is not signed by its author.")
        return None
    proof = Proof(key, signature, audience.digest + envelope.encode())
    proof.check(circle)
    return Signed(proof, audience)


def carry(signed: Signed | None, content: bytes) -> bytes:
    """Put the signature in front of what it travels with."""
    mark = signed.proof.signature + signed.audience.salt if signed else None
    return _CARRIED.write(mark) + content


def carried(data: bytes) -> tuple[bytes | None, bytes, bytes]:
    """Part a signature, and the salt of its audience, from what they travel with.

    Raises:
        MalformedMessageError: they stand there in no such way.
    """
    mark, content = whole(data, lambda reader: (_CARRIED.read(reader), reader.take(reader.rest)))
    return (mark[:SIGNATURE], mark[SIGNATURE:], content) if mark else (None, bytes(SALT), content)
