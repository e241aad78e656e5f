"""What a roster is made of: people, invites, rules of the house, and where the relay is.

Every part knows its canonical bytes (`sync.mls.codec`): each value has one encoding, and whatever
is not written so is refused when the roster is read.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Final, Self, TypeVar

from sync.mls.codec import Reader, opaque, optional, uint
from sync.mls.errors import DecodeError
from sync.protocol.sizes import COUNTER, ID, SECRET
from sync.session.identity import KEY

MOST_PEOPLE: Final = 30
MOST_INVITES: Final = 10
"""Invites that are open at once."""
FEW: Final = 5
"""So many people get by with one steward; more need two."""
MOST_AGREEMENT: Final = 8_000
MOST_WELCOME: Final = 2_000
MOST_PURPOSE: Final = 200
MOST_NAME: Final = 80
"""Characters."""
MOST_URL: Final = 200
MOST_PACKAGES: Final = 8
"""Key packages by which one person was let in again, which are remembered."""

E = TypeVar("E", bound=IntEnum)


class Role(IntEnum):
    """What somebody is in the circle."""

    MEMBER = 1
    STEWARD = 2


class Who(IntEnum):
    """Who may do something."""

    EVERYONE = 1
    STEWARDS = 2


class InviteKind(IntEnum):
    """How an invite reaches somebody."""

    LINK = 1
    MEETING = 2


class PinKind(IntEnum):
    """What of a relay's certificate is pinned."""

    CERTIFICATE = 1
    KEY = 2


def read_bool(reader: Reader) -> bool:
    """Read a 0 or a 1."""
    value = reader.uint(1)
    if value > 1:
        raise DecodeError("A yes or no is neither.")
    return bool(value)


def read_enum(kind: type[E], size: int = 1) -> Callable[[Reader], E]:
    """A function that reads one of an enumeration's values."""

    def read(reader: Reader) -> E:
        value = reader.uint(size)
        if value not in {member.value for member in kind}:
            raise DecodeError("A value is not known.")
        return kind(value)

    return read


def text(value: str) -> bytes:
    """A text, with its length."""
    return opaque(value.encode())


def read_text(reader: Reader) -> str:
    """Read a text."""
    try:
        return reader.opaque().decode()
    except UnicodeDecodeError as error:
        raise DecodeError("A text is not UTF-8.") from error


@dataclass(frozen=True, slots=True)
class Sized:
    """Some bytes whose number is known."""

    value: bytes

    def encode(self) -> bytes:
        """The bytes, without a length."""
        return self.value


def sized(value: bytes | None) -> bytes:
    """Optional bytes of a known number."""
    return optional(None if value is None else Sized(value))


def read_sized(size: int) -> Callable[[Reader], bytes]:
    """A function that reads so many bytes."""
    return lambda reader: reader.take(size)


def ids(values: tuple[bytes, ...]) -> bytes:
    """A list of ids."""
    return opaque(b"".join(values))


def read_ids(reader: Reader) -> tuple[bytes, ...]:
    """Read a list of ids."""
    return reader.vector(read_sized(ID))


@dataclass(frozen=True, slots=True)
class ReturnBox:
    """Where letters to somebody go: the box's id (16), and what opens it for putting in (32)."""

    box: bytes
    contact: bytes = field(repr=False)

    def encode(self) -> bytes:
        """The structure's bytes."""
        return self.box + self.contact

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read the structure."""
        return cls(reader.take(ID), reader.take(SECRET))


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in the circle.

    Attributes:
        public: their person key (32).
        joined_day: days since 1970, as the one who admitted them said.
        return_box: where letters to them go, once they have told.
        agreed: the version of the agreement they accepted last.
        buddy: the id of whoever looks after them, who is in the circle too.
        packages: hashes (16) of key packages by which they were let in again, the newest last.
        claimed_at: the moment of the last claim by which they were, in milliseconds since 1970 by
            their own clock; 0 when there was none. The next claim's is greater.
        came: 0 for the founder, and a greater number for each who comes later.
        met: of a steward, the number of who had come last when they last changed the roster.
    """

    public: bytes
    role: Role
    joined_day: int
    return_box: ReturnBox | None = None
    agreed: int = 0
    buddy: bytes | None = None
    packages: tuple[bytes, ...] = ()
    claimed_at: int = 0
    came: int = 0
    met: int = 0

    def encode(self) -> bytes:
        """The structure's bytes."""
        return b"".join(
            (
                self.public,
                uint(self.role, 1),
                uint(self.joined_day, 4),
                optional(self.return_box),
                uint(self.agreed, 4),
                sized(self.buddy),
                ids(self.packages),
                uint(self.claimed_at, 8),
                uint(self.came, 4),
                uint(self.met, 4),
            )
        )

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read the structure."""
        return cls(
            reader.take(KEY),
            read_enum(Role)(reader),
            reader.uint(4),
            reader.optional(ReturnBox.decode),
            reader.uint(4),
            reader.optional(read_sized(ID)),
            read_ids(reader),
            reader.uint(8),
            reader.uint(4),
            reader.uint(4),
        )


@dataclass(frozen=True, slots=True)
class InviteRecord:
    """An open invite, as all members know it, so that any of them can answer it.

    Attributes:
        invite: the invite's id (16).
        inviter: the person id of whoever invited.
        kind: by link or in person.
        request_box: where the request of whoever joins arrives (16).
        request_reader: reads that box (32).
        answer_box: where the answer goes (16).
        answer_contact: puts something into it (32).
        request_key: opens the request and seals the answer (32); from the invite's secret.
        proof_public: the Ed25519 key from the invite's secret that signs a `JoinProof` (32).
            Members know only this half, so nobody but a holder of the link can use the invite up.
        expires_day: the last day on which it counts; days since 1970.
        buddy: the person id of whoever will look after the newcomer.
        compare: whether safety numbers are compared before anybody is admitted.
    """

    invite: bytes
    inviter: bytes
    kind: InviteKind
    request_box: bytes
    request_reader: bytes = field(repr=False)
    answer_box: bytes
    answer_contact: bytes = field(repr=False)
    request_key: bytes = field(repr=False)
    proof_public: bytes
    expires_day: int
    buddy: bytes | None = None
    compare: bool = False

    def encode(self) -> bytes:
        """The structure's bytes."""
        return b"".join(
            (
                self.invite,
                self.inviter,
                uint(self.kind, 1),
                self.request_box,
                self.request_reader,
                self.answer_box,
                self.answer_contact,
                self.request_key,
                self.proof_public,
                uint(self.expires_day, 4),
                sized(self.buddy),
                uint(self.compare, 1),
            )
        )

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read the structure."""
        return cls(
            reader.take(ID),
            reader.take(ID),
            read_enum(InviteKind)(reader),
            reader.take(ID),
            reader.take(SECRET),
            reader.take(ID),
            reader.take(SECRET),
            reader.take(SECRET),
            reader.take(KEY),
            reader.uint(4),
            reader.optional(read_sized(ID)),
            read_bool(reader),
        )


@dataclass(frozen=True, slots=True)
class HouseRules:
    """What the stewards settled for the circle; the roster's `policy`.

    Attributes:
        who_invites: who may open invites.
        who_admits: who may let somebody in who has one.
        compare_before_admitting: whether safety numbers are compared first.
        pace: seconds between two posts of one person that clients ask for; 0 for none.
        keep_for_report: whether readers may keep a post sealed for a report.
        welcome: a page for newcomers.
    """

    who_invites: Who = Who.EVERYONE
    who_admits: Who = Who.EVERYONE
    compare_before_admitting: bool = False
    pace: int = 0
    keep_for_report: bool = True
    welcome: str = ""

    def encode(self) -> bytes:
        """The structure's bytes."""
        return b"".join(
            (
                uint(self.who_invites, 1),
                uint(self.who_admits, 1),
                uint(self.compare_before_admitting, 1),
                uint(self.pace, 4),
                uint(self.keep_for_report, 1),
                text(self.welcome),
            )
        )

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read the structure."""
        return cls(
            read_enum(Who)(reader),
            read_enum(Who)(reader),
            read_bool(reader),
            reader.uint(4),
            read_bool(reader),
            read_text(reader),
        )


@dataclass(frozen=True, slots=True)
class Pin:
    """A relay's certificate, or its public key, by its SHA-256."""

    kind: PinKind
    digest: bytes

    def encode(self) -> bytes:
        """The structure's bytes."""
        return uint(self.kind, 1) + self.digest

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read the structure."""
        return cls(read_enum(PinKind)(reader), reader.take(SECRET))


@dataclass(frozen=True, slots=True)
class RelayPlace:
    """Where the circle's log is.

    Attributes:
        url: the relay's address.
        relay: the relay's id (16).
        log: the log's id (16).
        pin: the only certificate that is taken there, if there is one.
    """

    url: str
    relay: bytes
    log: bytes
    pin: Pin | None = None

    def encode(self) -> bytes:
        """The structure's bytes."""
        return text(self.url) + self.relay + self.log + optional(self.pin)

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read the structure."""
        return cls(read_text(reader), reader.take(ID), reader.take(ID), reader.optional(Pin.decode))


@dataclass(frozen=True, slots=True)
class Head:
    """A place in the log: a sequence number, and the chain's value there (32)."""

    seq: int
    chain: bytes

    def encode(self) -> bytes:
        """The structure's bytes."""
        return uint(self.seq, 8) + self.chain

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read the structure."""
        seq = reader.uint(8)
        if seq > COUNTER:
            raise DecodeError("A place is in no log.")
        return cls(seq, reader.take(SECRET))
