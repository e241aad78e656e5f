"""What of a circle needs keys or a network, as the journal sees it.

Nothing here knows how it is done: an engine outside the journal implements `CirclePort`, and the
program's outermost file brings the two together. What needs neither (sharing, commenting, reading
the feed) is a plain use case beside this module; the engine sends what those left in the outbox.

Ids are bytes: a circle's, a person's and a post's are 16 of them. Every method raises
`app.domain.failures.Failure` with one sentence for what is in the way: a relay that cannot be
reached, a rule of the circle, a link that is spent. What a method began and could not finish is
finished by the next `sync`.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, Protocol, TypeVar

from app.vault.transaction import Transaction

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
        on_connection: told of every connection before it is made: the host, and what for.
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


class Wording(Protocol):
    """Turns what is said into the bytes that travel and are stored, and back; pure."""

    def encode(self, said: Said) -> tuple[int, bytes]:
        """Return the number of the kind and the body; `Failure` where that is too long."""

    def decode(self, kind: int, body: bytes) -> Said:
        """Return what a body says; ``unknown`` for kinds of a later version."""


# --- what is asked for ---------------------------------------------------------------------------


class Who(StrEnum):
    """Who may do something."""

    EVERYONE = "everyone"
    STEWARDS = "stewards"


class InviteKind(StrEnum):
    """How somebody is invited.

    By `LINK` a person compares the joiner's words before admitting; at a `MEETING` the code that
    is shown in person admits at once.
    """

    LINK = "link"
    MEETING = "meeting"


@dataclass(frozen=True, slots=True)
class Rules:
    """What a circle has agreed on about itself, beside its agreement's words.

    Attributes:
        who_invites, who_admits: who may.
        compare: safety numbers are to be compared before somebody is admitted.
        pace: seconds that lie between two posts of one person; 0 for none.
        keep_for_report: a reader may keep a post sealed for a report for 30 days.
        welcome: what newcomers read first.
    """

    who_invites: Who = Who.EVERYONE
    who_admits: Who = Who.EVERYONE
    compare: bool = False
    pace: int = 0
    keep_for_report: bool = False
    welcome: str = ""


@dataclass(frozen=True, slots=True)
class Pinned:
    """The key of a friend's relay, trusted in the place of certificate authorities.

    Attributes:
        kind: "certificate" or "key".
        digest: SHA-256 of the certificate's DER, or of its SubjectPublicKeyInfo.
    """

    kind: str
    digest: bytes


@dataclass(frozen=True, slots=True)
class NewCircle:
    """What is said when a circle is made.

    Attributes:
        relay: the relay's address.
        token: what its owner gave for making a circle; a secret. Empty where none is needed.
        name, purpose, agreement: as members read them.
        pseudonym: what the founder is called in it.
        suite: number of the MLS cipher suite; None for the usual one.
    """

    relay: str
    name: str
    pseudonym: str
    token: str = field(default="", repr=False)
    purpose: str = ""
    agreement: str = ""
    rules: Rules = field(default_factory=Rules)
    pin: Pinned | None = None
    suite: int | None = None


@dataclass(frozen=True, slots=True)
class NewInvite:
    """What is said when somebody is invited.

    Attributes:
        days: how long the invite holds.
        buddy: who of the members looks after the newcomer, or None.
        compare: safety numbers are to be compared first, whatever the circle's rule.
    """

    kind: InviteKind = InviteKind.LINK
    days: int = 7
    buddy: bytes | None = None
    compare: bool = False


@dataclass(frozen=True, slots=True)
class Description:
    """What a steward says of the circle anew; None leaves a part as it is."""

    name: str | None = None
    purpose: str | None = None
    agreement: str | None = None
    rules: Rules | None = None


# --- what comes back -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CircleSummary:
    """A circle in one line.

    Attributes:
        state: founding, joining, waiting, member, resync, stuck, forked, left or removed.
        people: how many are in it; 0 while that is not known.
        trouble: what is the matter, one sentence, or empty.
    """

    id: bytes
    name: str
    purpose: str
    pseudonym: str
    state: str
    people: int
    relay: str
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class InviteLink:
    """An invite that was made.

    Attributes:
        id: names it in the circle.
        text: the link; whoever has it may ask to join. A secret.
        expires_on: its last day, ISO 8601.
    """

    id: bytes
    text: str = field(repr=False)
    kind: InviteKind
    expires_on: str


@dataclass(frozen=True, slots=True)
class OpenInvite:
    """An invite that is still open.

    Attributes:
        inviter: the person's id.
        mine: whether it was made here.
    """

    id: bytes
    inviter: bytes
    kind: InviteKind
    expires_on: str
    mine: bool


@dataclass(frozen=True, slots=True)
class Card:
    """What an invite says before one joins.

    Attributes:
        inviter: the pseudonym of whoever invites.
        buddy: the pseudonym of whoever will look after the newcomer, or empty.
        people: how many are in the circle.
    """

    name: str
    purpose: str
    agreement: str
    inviter: str
    people: int
    buddy: str
    kind: InviteKind
    expires_on: str
    relay: str


@dataclass(frozen=True, slots=True)
class Joining:
    """A wish to join, on its way.

    Attributes:
        words: what the newcomer tells the inviter, and both compare.
        waiting_for: one sentence.
    """

    circle: bytes
    name: str
    words: tuple[str, ...]
    waiting_for: str


@dataclass(frozen=True, slots=True)
class JoinRequest:
    """Somebody who asks to be admitted.

    Attributes:
        id: the person's id, once they are in.
        words: to be compared with the newcomer's own.
        number: the safety number of the pair, where it is to be compared first; else empty.
    """

    id: bytes
    invite: bytes
    pseudonym: str
    words: tuple[str, ...]
    number: str = ""


@dataclass(frozen=True, slots=True)
class PersonView:
    """Somebody in a circle, as this journal knows them.

    Attributes:
        role: steward or member.
        joined_on: the day, ISO 8601, as it was claimed then.
        agreed: the version of the agreement that they accepted; 0 for none.
        compared: whether their number was compared, and the key is still that one.
        changed: their key is another than the one that was compared.
        muted, blocked: by this person, here only.
    """

    id: bytes
    pseudonym: str
    role: str
    joined_on: str
    agreed: int
    is_self: bool
    buddy: bytes | None = None
    compared: bool = False
    changed: bool = False
    muted: bool = False
    blocked: bool = False


@dataclass(frozen=True, slots=True)
class Numbers:
    """What two people compare.

    Attributes:
        number: 60 digits in 12 groups; of the pair, or of the whole circle.
        code: the text of the QR code that says the same.
        compared: whether this very number was compared before.
    """

    person: bytes | None
    number: str
    code: str
    compared: bool


@dataclass(frozen=True, slots=True)
class Return:
    """Somebody of the circle who lost their place in it, after a restored backup, and asks back."""

    person: bytes
    pseudonym: str
    asked_at: datetime


@dataclass(frozen=True, slots=True)
class VoteView:
    """A vote on another steward in the place of an absent one.

    Attributes:
        absent, instead: people's ids.
        yes: how many have signed.
        needed: how many have to.
        mine: whether this person has signed.
    """

    absent: bytes
    instead: bytes
    yes: int
    needed: int
    mine: bool


@dataclass(frozen=True, slots=True)
class Progress:
    """How far one round has come.

    Attributes:
        done, of: entries of the relay's log; ``of`` is what the relay says there are.
    """

    circle: bytes
    name: str
    done: int
    of: int


@dataclass(frozen=True, slots=True)
class SyncReport:
    """What one round did.

    Attributes:
        caught_up: nothing is left that could be read or sent now, in any circle.
        received, sent: posts.
        sentences: what the person should know, each one plain sentence.
    """

    caught_up: bool
    received: int
    sent: int
    sentences: tuple[str, ...] = ()


OnProgress = Callable[[Progress], None]


class CirclePort(Wording, Protocol):
    """The verbs that need keys or the network. Methods block, one at a time."""

    # --- coming and going

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

    def waiting(self, circle: bytes) -> Sequence[JoinRequest]:
        """Look for people who ask to be admitted, and return them."""

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

    def watch(self, on_report: Callable[[SyncReport], None]) -> None:
        """Go on until `stop`: news is read as it comes, and what falls due is sent."""

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

    def resolve(self, circle: bytes) -> None:
        """As a steward, say that the history seen here is the one that holds."""

    def close(self) -> None:
        """Close every connection."""


Factory = Callable[[Surroundings], CirclePort]
