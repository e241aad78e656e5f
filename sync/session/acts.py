"""What can be done to a circle: each act is carried by exactly one commit, and said in the roster.

An act holds all that its effect depends on, so that every member works the same roster out of it
(`sync.session.applying`). Members change as acts say and in no other way (`sync.session.rules`).
"""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import ClassVar, Final, Self, get_args

from sync.mls.codec import Reader, opaque, optional, uint, vector, whole
from sync.mls.errors import DecodeError
from sync.protocol.sizes import ID, SECRET
from sync.session.errors import NewerVersionError, RefusedError
from sync.session.identity import KEY, SIGNATURE, PersonKey, verify
from sync.session.moves import Move
from sync.session.parts import (
    Head,
    HouseRules,
    InviteRecord,
    ReturnBox,
    Role,
    read_enum,
    read_text,
    text,
)
from sync.session.votes import Ballot, Vote

PROOF: Final = "lamplit join proof v1"
CLAIM: Final = "lamplit resync claim v1"


@dataclass(frozen=True, slots=True)
class JoinProof:
    """What whoever joins signs with the key from the invite's secret (`InviteRecord.proof_public`).

    It shows all members that the newcomer holds the link, that this is the person key they came
    with, and which version of the agreement they accepted.
    """

    circle: bytes
    invite: bytes
    public: bytes
    agreed: int

    def encode(self) -> bytes:
        """What is signed."""
        return self.circle + self.invite + self.public + uint(self.agreed, 4)

    def sign(self, invite_key: PersonKey) -> bytes:
        """Sign with the key from the invite's secret."""
        return invite_key.sign(PROOF, self.encode())

    def check(self, proof_public: bytes, signature: bytes) -> None:
        """Raises `BadIdentityError` when it is not signed with that key."""
        verify(proof_public, PROOF, self.encode(), signature)


@dataclass(frozen=True, slots=True)
class ResyncClaim:
    """What somebody signs with the person key who asks to be let in again with a fresh device.

    Attributes:
        circle: the circle's id.
        public: the person key.
        package: the hash of the fresh key package (`package_hash`).
        created_at: milliseconds since 1970, by the person's clock: a hint.
        epoch: the epoch that the person last knew of: a hint.
    """

    circle: bytes
    public: bytes
    package: bytes
    created_at: int
    epoch: int

    def encode(self) -> bytes:
        """What is signed."""
        numbers = uint(self.created_at, 8) + uint(self.epoch, 8)
        return self.circle + self.public + self.package + numbers

    def sign(self, person: PersonKey) -> bytes:
        """Sign with the person key."""
        return person.sign(CLAIM, self.encode())

    def check(self, signature: bytes) -> None:
        """Raises `BadIdentityError` when the person did not sign this."""
        verify(self.public, CLAIM, self.encode(), signature)


def package_hash(key_package: bytes) -> bytes:
    """The SHA-256 of an encoded KeyPackage, without an MLSMessage around it."""
    return hashlib.sha256(key_package).digest()


class _Bare:
    """An act without fields."""

    __slots__ = ()

    def encode(self) -> bytes:
        """The act's fields."""
        return b""

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read the fields."""
        del reader
        return cls()


@dataclass(frozen=True, slots=True)
class SelfUpdate(_Bare):
    """Fresh keys for oneself; anyone, weekly. The only act that leaves the roster as it is."""

    kind: ClassVar[int] = 1


@dataclass(frozen=True, slots=True)
class AddInvite:
    """Open an invite; by whom the house rules allow."""

    record: InviteRecord
    kind: ClassVar[int] = 2

    def encode(self) -> bytes:
        """The act's fields."""
        return self.record.encode()

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read the fields."""
        return cls(InviteRecord.decode(reader))


@dataclass(frozen=True, slots=True)
class RevokeInvite:
    """Close an invite; by its inviter or a steward."""

    invite: bytes
    kind: ClassVar[int] = 3

    def encode(self) -> bytes:
        """The act's fields."""
        return self.invite

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read the fields."""
        return cls(reader.take(ID))


@dataclass(frozen=True, slots=True)
class Admit:
    """Let somebody in who has an invite; by whom the house rules allow. Adds one key package.

    Attributes:
        invite: the invite's id; used up by this.
        public: the newcomer's person key.
        agreed: the version of the agreement that they accepted.
        day: today, days since 1970, as the one who admits says.
        proof: the `JoinProof`, signed with the key from the invite's secret.
    """

    invite: bytes
    public: bytes
    agreed: int
    day: int
    proof: bytes
    kind: ClassVar[int] = 4

    def encode(self) -> bytes:
        """The act's fields."""
        numbers = uint(self.agreed, 4) + uint(self.day, 4)
        return self.invite + self.public + numbers + self.proof

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read the fields."""
        return cls(
            reader.take(ID),
            reader.take(KEY),
            reader.uint(4),
            reader.uint(4),
            reader.take(SIGNATURE),
        )


@dataclass(frozen=True, slots=True)
class Leave(_Bare):
    """See those off who said that they leave; anyone's client, nothing else happens."""

    kind: ClassVar[int] = 5


@dataclass(frozen=True, slots=True)
class RemovePerson:
    """Remove somebody; a steward. Nobody removes themselves: that is leaving."""

    person: bytes
    kind: ClassVar[int] = 6

    def encode(self) -> bytes:
        """The act's fields."""
        return self.person

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read the fields."""
        return cls(reader.take(ID))


@dataclass(frozen=True, slots=True)
class SetRole:
    """Give stewardship or take it; a steward, who may step down when another remains."""

    person: bytes
    role: Role
    kind: ClassVar[int] = 7

    def encode(self) -> bytes:
        """The act's fields."""
        return self.person + uint(self.role, 1)

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read the fields."""
        return cls(reader.take(ID), read_enum(Role)(reader))


@dataclass(frozen=True, slots=True)
class Text:
    """A text in an optional field."""

    value: str

    def encode(self) -> bytes:
        """The structure's bytes."""
        return text(self.value)


def _maybe(value: str | None) -> bytes:
    return optional(None if value is None else Text(value))


@dataclass(frozen=True, slots=True)
class Describe:
    """Change what the circle is called, is for, agreed on, or keeps to; a steward.

    None leaves a part as it is; what is given must differ. A new agreement raises its version.
    """

    name: str | None = None
    purpose: str | None = None
    agreement: str | None = None
    policy: HouseRules | None = None
    kind: ClassVar[int] = 8

    def encode(self) -> bytes:
        """The act's fields."""
        texts = (self.name, self.purpose, self.agreement)
        return b"".join([_maybe(value) for value in texts]) + optional(self.policy)

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read the fields."""
        name, purpose, agreement = (reader.optional(read_text) for _ in range(3))
        return cls(name, purpose, agreement, reader.optional(HouseRules.decode))


@dataclass(frozen=True, slots=True)
class Profile:
    """Change what one says about oneself: the pseudonym, the return box, or both.

    Attributes:
        pseudonym: the new one, which the committed leaf's credential has; None leaves it.
        return_box: the new one; None leaves it.
    """

    pseudonym: str | None = None
    return_box: ReturnBox | None = None
    kind: ClassVar[int] = 9

    def encode(self) -> bytes:
        """The act's fields."""
        return _maybe(self.pseudonym) + optional(self.return_box)

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read the fields."""
        return cls(reader.optional(read_text), reader.optional(ReturnBox.decode))


@dataclass(frozen=True, slots=True)
class Agree:
    """Accept the agreement as it is now; everyone for themselves."""

    version: int
    kind: ClassVar[int] = 10

    def encode(self) -> bytes:
        """The act's fields."""
        return uint(self.version, 4)

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read the fields."""
        return cls(reader.uint(4))


@dataclass(frozen=True, slots=True)
class Readmit:
    """Let a person's fresh device in, in the place of the old one; anyone else's client.

    Removes the person's leaf and adds the key package that the claim names.

    Attributes:
        claim: what the person signed.
        signature: by the person key.
    """

    claim: ResyncClaim
    signature: bytes
    kind: ClassVar[int] = 11

    def encode(self) -> bytes:
        """The act's fields."""
        return self.claim.encode() + self.signature

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read the fields."""
        claim = ResyncClaim(
            reader.take(ID),
            reader.take(KEY),
            reader.take(SECRET),
            reader.uint(8),
            reader.uint(8),
        )
        return cls(claim, reader.take(SIGNATURE))


@dataclass(frozen=True, slots=True)
class Succeed:
    """Put another steward in the place of one who stays away; anyone, with enough votes."""

    ballot: Ballot
    votes: tuple[Vote, ...]
    kind: ClassVar[int] = 12

    def encode(self) -> bytes:
        """The act's fields."""
        return self.ballot.encode() + vector(self.votes)

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read the fields."""
        return cls(Ballot.decode(reader), reader.vector(Vote.decode))


@dataclass(frozen=True, slots=True)
class ResolveFork:
    """Say which history holds; a steward."""

    head: Head
    kind: ClassVar[int] = 13

    def encode(self) -> bytes:
        """The act's fields."""
        return self.head.encode()

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read the fields."""
        return cls(Head.decode(reader))


@dataclass(frozen=True, slots=True)
class Renew(_Bare):
    """Another key for letters, when somebody went; a steward's also says that they met who came."""

    kind: ClassVar[int] = 15


Act = (
    SelfUpdate
    | AddInvite
    | RevokeInvite
    | Admit
    | Leave
    | RemovePerson
    | SetRole
    | Describe
    | Profile
    | Agree
    | Readmit
    | Succeed
    | ResolveFork
    | Move
    | Renew
)

_DECODERS: Final[Mapping[int, Callable[[Reader], Act]]] = {
    kind.kind: kind.decode for kind in get_args(Act)
}


def encode_act(act: Act) -> bytes:
    """The bytes of an act: its kind (2), and its fields with their length."""
    return uint(act.kind, 2) + opaque(act.encode())


def read_act(reader: Reader) -> Act:
    """Read an act.

    Raises:
        NewerVersionError: for a kind that is not known here.
    """
    kind, fields = reader.uint(2), reader.opaque()
    if kind not in _DECODERS:
        raise NewerVersionError("Something was done that needs a newer version of Lamplit.")
    return whole(fields, _DECODERS[kind])


def decode_act(data: bytes) -> Act:
    """Read an act that takes all the bytes. Raises `RefusedError`."""
    try:
        return whole(data, read_act)
    except DecodeError as error:
        raise RefusedError("act", "An act is damaged.") from error
