"""Coming into a circle by a welcome: as somebody new, or again with a fresh device."""

from dataclasses import dataclass, field
from typing import Final, Self

from sync.mls.codec import Reader, opaque, uint, vector, whole
from sync.mls.credentials import BASIC
from sync.mls.errors import DecodeError, MlsError
from sync.mls.framing import MlsMessage
from sync.mls.group import Group
from sync.mls.joining import join
from sync.mls.kem import KeyPair, Random
from sync.mls.key_package import JoinerKeys, new_key_package
from sync.mls.leaf_node import Capabilities, Lifetime
from sync.mls.suites import suite
from sync.mls.welcome import Welcome
from sync.protocol.sizes import COUNTER
from sync.protocol.times import DAY
from sync.session.errors import OtherCircleError, SessionError, UnreadableError
from sync.session.identity import Identity
from sync.session.parts import Head
from sync.session.roster import EXTENSION, SUITES
from sync.session.rules import CirclePolicy, check_entered
from sync.session.session import Session

_VERSION: Final = 1
_EARLIER: Final = 2 * DAY
"""How far a key package's lifetime begins in the past: clocks differ."""
LIFETIME: Final = 90 * DAY
"""Seconds for which a key package is good."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What somebody needs to come in: where the log goes on, and the welcome.

    Attributes:
        turn: the turn that the commit opened.
        head: the commit's own place in the log, after which they read.
        welcome: what `Pending.welcome` was.
        earlier: some places before it, for who comes back: they find the last one that both have
            seen, should a relay have shown them different histories.
    """

    turn: int
    head: Head
    welcome: bytes = field(repr=False)
    earlier: tuple[Head, ...] = ()

    def encode(self) -> bytes:
        """The structure's bytes."""
        place = uint(_VERSION, 1) + uint(self.turn, 8) + self.head.encode()
        return place + opaque(self.welcome) + vector(self.earlier)

    @classmethod
    def decode(cls, reader: Reader) -> Self:
        """Read the structure."""
        if reader.uint(1) != _VERSION:
            raise DecodeError("An answer is of another version.")
        turn, head = reader.uint(8), Head.decode(reader)
        if turn > COUNTER:
            raise DecodeError("An answer names a turn that no log has.")
        return cls(turn, head, reader.opaque(), reader.vector(Head.decode))


@dataclass(frozen=True, slots=True)
class Entered:
    """A session that begins, the place in the log after which it reads, and some before it."""

    session: Session
    head: Head
    earlier: tuple[Head, ...] = ()


def new_keys(identity: Identity, suite_number: int, *, now: int, random: Random) -> JoinerKeys:
    """A key package of somebody's device, with its keys.

    Raises:
        OtherCircleError: for a suite that circles do not use.
    """
    if suite_number not in SUITES:
        raise OtherCircleError("A circle uses a cipher suite that is not served here.")
    return new_key_package(
        suite(suite_number),
        identity.credential,
        KeyPair(identity.signature_private, identity.signature_public),
        capabilities=Capabilities(
            cipher_suites=(suite_number,), extensions=(EXTENSION,), credentials=(BASIC,)
        ),
        lifetime=Lifetime(max(0, now - _EARLIER), now + LIFETIME),
        random=random,
    )


def enter_by(entry: bytes, keys: JoinerKeys, identity: Identity) -> Entered:
    """Join by an `Entry`.

    Raises:
        DecodeError: when it is none.
        UnreadableError, OtherCircleError, RefusedError: as `enter`.
    """
    found = whole(entry, Entry.decode)
    session = enter(found.welcome, keys, identity, turn=found.turn)
    return Entered(session, found.head, found.earlier)


def enter(welcome: bytes, keys: JoinerKeys, identity: Identity, *, turn: int) -> Session:
    """Join by a welcome. The joiner's keys must be dropped afterwards.

    Args:
        welcome: what `Pending.welcome` was.
        keys: those that the key package was made with.
        identity: who joins.
        turn: the relay's turn that the commit opened.

    Raises:
        UnreadableError: when it is for somebody else, or does not lead to a group.
        OtherCircleError: when it leads into another circle.
        RefusedError: when it leads to a circle that keeps no rules.
    """
    try:
        group = _joined(welcome, keys, identity)
    except SessionError:
        raise
    except MlsError as error:
        raise UnreadableError("A welcome does not lead into the circle.") from error
    check_entered(group, identity)
    return Session(group, turn, identity)


def _joined(welcome: bytes, keys: JoinerKeys, identity: Identity) -> Group:
    body = MlsMessage.from_bytes(welcome).body
    if not isinstance(body, Welcome):
        raise UnreadableError("A welcome is none.")
    return join(body, keys, policy=CirclePolicy(identity.circle), now=None)
