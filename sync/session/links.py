"""The link by which somebody is invited, and everything that its secret leads to.

    lamplit://join/1#base64url( version 1 | opaque relay address | relay id (16) | optional<pin>
                                | request box (16) | answer box (16) | secret (32)
                                | SHA-256 of the inviter's person key (32) )

The part behind the `#` is never sent to any server. From the secret come, by HKDF, what puts the
request into its box, what reads the answer's box, the key of the card, the key of request and
answer, and the key that proves that one holds the link. Members know only the last two, so a link
stays between two people.
"""

import hashlib
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error as NotBase64Error
from dataclasses import dataclass, field
from typing import Final, Self

from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from sync.mls.codec import Reader, optional, uint, whole
from sync.mls.errors import DecodeError
from sync.protocol.sizes import ID, SECRET
from sync.session.errors import BadInviteError
from sync.session.identity import PersonKey
from sync.session.parts import MOST_URL, Pin, read_text, text
from sync.session.seal import derive
from sync.session.words import words

PREFIX: Final = "lamplit://join/1#"
_VERSION: Final = 1
_LONGEST: Final = 2_000
_WORDS: Final = b"lamplit words v1\0"
_COST: Final = 2**14
CONFIRMING: Final = 5
"""Words that two people compare when somebody joins by a link."""


@dataclass(frozen=True, slots=True)
class InviteKeys:
    """What an invite's secret leads to."""

    secret: bytes = field(repr=False)

    @property
    def request_contact(self) -> bytes:
        """Puts the request into its box."""
        return derive(self.secret, b"lamplit invite request contact v1")

    @property
    def answer_reader(self) -> bytes:
        """Reads the box of the answer."""
        return derive(self.secret, b"lamplit invite answer reader v1")

    @property
    def card_key(self) -> bytes:
        """Seals the card; only whoever invites and whoever is invited know it."""
        return derive(self.secret, b"lamplit invite card v1")

    @property
    def request_key(self) -> bytes:
        """Seals the request and the answer; all members know it."""
        return derive(self.secret, b"lamplit invite request v1")

    @property
    def proof(self) -> PersonKey:
        """Signs that one holds the link; members know its public half."""
        return PersonKey(derive(self.secret, b"lamplit invite proof v1"))


def confirming_words(request_key: bytes, public: bytes) -> tuple[str, ...]:
    """What whoever joins reads to somebody in the circle, who sees the same.

    Five words are 40 bits. Whoever got hold of the link could look for a key of their own that has
    the same words; scrypt (RFC 7914) makes each try cost 16 MiB and tens of milliseconds.

    Args:
        request_key: the invite's; so that whoever does not know the link can work nothing out.
        public: the person key of whoever joins.
    """
    slow = Scrypt(salt=_WORDS + request_key, length=CONFIRMING, n=_COST, r=8, p=1)
    return words(slow.derive(public), CONFIRMING)


@dataclass(frozen=True, slots=True)
class Link:
    """What is handed to somebody over a way that both trust.

    Attributes:
        url: the relay's address.
        relay: the relay's id (16).
        request_box: where the request goes (16).
        answer_box: where the card lies and the answer will (16).
        secret: used once (32).
        inviter: the SHA-256 of the inviter's person key (32).
        pin: the only certificate that is taken at the relay, if there is one.
    """

    url: str
    relay: bytes
    request_box: bytes
    answer_box: bytes
    secret: bytes = field(repr=False)
    inviter: bytes
    pin: Pin | None = None

    @property
    def keys(self) -> InviteKeys:
        """What the secret leads to."""
        return InviteKeys(self.secret)

    def is_by(self, public: bytes) -> bool:
        """Whether a person key is the inviter's."""
        return key_hash(public) == self.inviter

    def to_text(self) -> str:
        """The link; whoever has it may ask to come in."""
        data = b"".join(
            (
                uint(_VERSION, 1),
                text(self.url),
                self.relay,
                optional(self.pin),
                self.request_box,
                self.answer_box,
                self.secret,
                self.inviter,
            )
        )
        return PREFIX + urlsafe_b64encode(data).decode().rstrip("=")

    @classmethod
    def parse(cls, link: str) -> Self:
        """Read a link.

        Raises:
            BadInviteError: when it is none, damaged, or of another version.
        """
        link = link.strip()
        if not link.startswith(PREFIX) or len(link) > _LONGEST or not link.isascii():
            raise BadInviteError("This is not an invite link.")
        encoded = link.removeprefix(PREFIX)
        try:
            data = urlsafe_b64decode(encoded + "=" * (-len(encoded) % 4))
            found = whole(data, cls._read)
        except (NotBase64Error, DecodeError, ValueError) as error:
            raise BadInviteError("This invite link is damaged.") from error
        if found.to_text() != link or not found.is_whole():
            raise BadInviteError("This invite link is damaged.")
        return found

    @classmethod
    def _read(cls, reader: Reader) -> Self:
        if reader.uint(1) != _VERSION:
            raise BadInviteError("This invite link is of another version of Lamplit.")
        url, relay, pin = read_text(reader), reader.take(ID), reader.optional(Pin.decode)
        boxes = reader.take(ID), reader.take(ID)
        return cls(url, relay, *boxes, reader.take(SECRET), reader.take(SECRET), pin)

    def is_whole(self) -> bool:
        """Whether the address is one that could be tried."""
        url = self.url
        return bool(url) and len(url) <= MOST_URL and url.isascii() and url.isprintable()


def key_hash(public: bytes) -> bytes:
    """How a link names a person key."""
    return hashlib.sha256(public).digest()
