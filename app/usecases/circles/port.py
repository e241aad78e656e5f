"""What of a circle needs keys or a network, as the journal sees it.

Nothing here knows how it is done: an engine outside the journal implements `CirclePort`, and the
program's outermost file brings the two together. The values that go in and come out stand in
`wanted` and `views`; they are named here as well. What needs neither (sharing, commenting, reading
the feed) is a plain use case beside this module; the engine sends what those left in the outbox.

Ids are bytes: a circle's, a person's and a post's are 16 of them. Every method raises
`app.domain.failures.Failure` with one sentence for what is in the way: a relay that cannot be
reached, a rule of the circle, a link that is spent. What a method began and could not finish is
finished by the next `sync`.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol, TypeVar

from app.usecases.circles.views import (
    Card,
    CircleSummary,
    InviteLink,
    Joining,
    JoinRequest,
    Numbers,
    OpenInvite,
    PersonView,
    Progress,
    RelayCard,
    Return,
    SyncReport,
    VoteView,
)
from app.usecases.circles.wanted import (
    Description,
    InviteKind,
    NewCircle,
    NewInvite,
    Pinned,
    Rules,
    Who,
)
from app.vault.transaction import Transaction

__all__ = [
    "Card",
    "CirclePort",
    "CircleSummary",
    "Description",
    "Factory",
    "InviteKind",
    "InviteLink",
    "JoinRequest",
    "Joining",
    "Lane",
    "Network",
    "NewCircle",
    "NewInvite",
    "Numbers",
    "OnProgress",
    "OpenInvite",
    "PersonView",
    "Pinned",
    "Progress",
    "Proven",
    "RelayCard",
    "Return",
    "Rules",
    "Said",
    "Surroundings",
    "SyncReport",
    "VoteView",
    "Who",
    "Wording",
]

T = TypeVar("T")


class Lane(Protocol):
    """The only way to the vault: each call is one short transaction.

    Called only on the thread that called the port.
    """

    def write(self, work: Callable[[Transaction], T]) -> T:
        """Run ``work`` in one transaction that is durable when this returns."""

    def read(self, work: Callable[[Transaction], T]) -> T:
        """Run ``work`` on one consistent snapshot."""


@dataclass(frozen=True, slots=True)
class Network:
    """How the relays are reached.

    Attributes:
        proxy: host and port of a SOCKS5 proxy such as Tor's, "127.0.0.1:9050"; empty for none.
        every: how often to look for news where a relay cannot be listened to; seconds.
        on_connection: told of every connection before it is made, on whatever thread: the host,
            and what for. Where it raises `Locked`, none is made.
    """

    proxy: str = ""
    every: int = 300
    on_connection: Callable[[str, str], None] = field(default=lambda _host, _purpose: None)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The collaborators of an engine.

    Attributes:
        lane: the way to the vault.
        now: the wall clock, aware.
        random: bytes of chance.
        network: how the relays are reached.
    """

    lane: Lane
    now: Callable[[], datetime]
    random: Callable[[int], bytes]
    network: Network


@dataclass(frozen=True, slots=True)
class Said:
    """What a post says, in the journal's own words.

    Attributes:
        kind: post, check_in, question, answer, comment, thank_you, correction, unshare,
            space_status, report, pulse, recovery_share, coping_card, ... or "unknown" for what a
            newer program sent.
        fields: by name; texts, whole numbers, ids as bytes, words such as "just-listen" in the
            place of their numbers, tuples of these. Moments are milliseconds since 1970.
    """

    kind: str
    fields: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Proven:
    """What a signature shows: that this person wrote these words in this circle.

    Attributes:
        author, post: ids; the author's follows from their key and the circle.
        key, signature: of the author, 32 and 64 bytes.
        signed: the very bytes that they signed, behind a label and the circle's id.
        created_at: as the author claimed; kind, body: the message as it travels. said: in words.
    """

    author: bytes
    post: bytes
    key: bytes
    signature: bytes
    signed: bytes = field(repr=False)
    created_at: int
    kind: int
    body: bytes = field(repr=False)
    said: Said = field(repr=False)


class Wording(Protocol):
    """Turns what is said into the bytes that travel and are stored, and back; pure."""

    def encode(self, said: Said) -> tuple[int, bytes]:
        """Return the number of the kind and the body; `Failure` where that is too long."""

    def decode(self, kind: int, body: bytes) -> Said:
        """Return what a body says; ``unknown`` for kinds of a later version."""

    def number(self, kind: str) -> int:
        """Return the number of a kind; `KeyError` for one that there is not."""

    def kind(self, number: int) -> str:
        """Return the kind with a number; ``unknown`` for one of a later version."""

    def is_private(self, kind: str) -> bool:
        """Whether a kind only ever goes to chosen people."""

    def proven(self, circle: bytes, proof: bytes) -> Proven | None:
        """Return what a post's proof shows, checked; None when it shows nothing."""

    def check(self, circle: bytes, key: bytes, signature: bytes, signed: bytes) -> Proven | None:
        """Return what a signature by a person's key shows; None when it shows nothing."""


OnProgress = Callable[[Progress], None]


class CirclePort(Wording, Protocol):
    """The verbs that need keys or the network. Methods block, one at a time."""

    # --- coming and going

    def relay(self, address: str, pin: Pinned | None = None) -> RelayCard:
        """Ask a relay what it is, before a circle is made there."""

    def create(self, wanted: NewCircle) -> CircleSummary:
        """Make a circle at a relay. Repeated after a cut, it goes on where it stopped."""

    def invite(self, circle: bytes, wanted: NewInvite) -> InviteLink:
        """Make an invite; it holds once the relay has taken it."""

    def invites(self, circle: bytes) -> Sequence[OpenInvite]:
        """Return the invites that are open."""

    def revoke_invite(self, circle: bytes, invite: bytes) -> None:
        """Make an invite worthless."""

    def look(self, link: str) -> Card:
        """Return what an invite says, without asking to join."""

    def join(self, link: str, pseudonym: str) -> Joining:
        """Accept the agreement and ask to be admitted under a pseudonym."""

    def waiting(self, circle: bytes, *, look: bool = True) -> Sequence[JoinRequest]:
        """Look for people who ask to be admitted, and return them.

        Without ``look``, those that are known already; the relay is not asked.
        """

    def admit(self, circle: bytes, request: bytes) -> PersonView:
        """Let somebody in whose words were compared."""

    def refuse(self, circle: bytes, request: bytes) -> None:
        """Do not let somebody in; their invite is spent."""

    def leave(self, circle: bytes) -> None:
        """Leave, at once as far as this journal is concerned."""

    def remove(self, circle: bytes, person: bytes) -> None:
        """Remove somebody; every key changes."""

    # --- the circle itself

    def members(self, circle: bytes) -> Sequence[PersonView]:
        """Return everybody in the circle."""

    def rules(self, circle: bytes) -> tuple[Description, int]:
        """Return what the circle says of itself, whole, and its agreement's version."""

    def describe(self, circle: bytes, wanted: Description) -> None:
        """Say something of the circle anew."""

    def agree(self, circle: bytes) -> None:
        """Accept the agreement as it stands now."""

    def set_role(self, circle: bytes, person: bytes, *, steward: bool) -> None:
        """Make somebody a steward, or one no longer."""

    def rename(self, circle: bytes, pseudonym: str) -> None:
        """Take another pseudonym."""

    def votes(self, circle: bytes) -> Sequence[VoteView]:
        """Return the votes that are open."""

    def vote(self, circle: bytes, absent: bytes, instead: bytes) -> VoteView:
        """Sign that ``instead`` becomes steward in the place of ``absent``."""

    # --- whom one speaks with

    def verify(self, circle: bytes, person: bytes | None) -> Numbers:
        """Return the number of the pair, or with None that of the circle."""

    def confirm(self, circle: bytes, person: bytes, code: str | None) -> bool:
        """Note that the numbers are the same; with a scanned code, only if it says so too."""

    # --- the network

    def sync(self, circle: bytes | None, on_progress: OnProgress) -> SyncReport:
        """Do one full round: read all there is, send all that is due."""

    def watch(
        self,
        on_report: Callable[[SyncReport], None],
        on_progress: OnProgress = lambda _: None,
    ) -> None:
        """Go on until `stop`: news is read as it comes, and what falls due is sent."""

    def hurry(self) -> None:
        """While `watch` goes on: something was put into the outbox. From any thread."""

    def stop(self) -> None:
        """End what is under way, soon and cleanly; from any thread or signal handler."""

    # --- mending

    def resync(self, circle: bytes) -> str:
        """Ask the others for a new place in the circle; returns what is waited for."""

    def readmissions(self, circle: bytes) -> Sequence[Return]:
        """Return who asks back."""

    def readmit(self, circle: bytes, person: bytes) -> None:
        """Give somebody their place back, whom one has asked whether it is they."""

    def repair(self, circle: bytes, *, close: bool = False) -> str:
        """As a steward, make an end to what holds everybody up; returns what was done.

        With ``close``, the log at this relay ends.
        """

    def move(self, circle: bytes, relay: str, token: str, pin: Pinned | None) -> str:
        """Find the circle's relay at another address, or as a steward move it to another relay.

        Returns what was done. Which of the two it is, the relay at the address says: the same one
        keeps the circle as it is, and any member's journal can be told. At another one, everybody
        follows; what was shared before stays at the old relay until it ends.

        Args:
            circle: which one.
            relay: its address.
            token: what pays for a circle there, if it asks for that.
            pin: how a friend's relay is recognised.
        """

    def resolve(self, circle: bytes, *, anyway: bool = False) -> None:
        """As a steward, say that the history seen here is the one that holds.

        Where this journal was told of no other one, only ``anyway``: it would settle, unseen, what
        is told of only later.
        """

    def close(self) -> None:
        """Close every connection."""


Factory = Callable[[Surroundings], CirclePort]
