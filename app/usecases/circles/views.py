"""What the verbs of a circle answer, as plain values."""

from dataclasses import dataclass, field
from datetime import datetime

from app.usecases.circles.wanted import InviteKind


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
class RelayCard:
    """What a relay says about itself to everybody.

    Attributes:
        relay: its id; the same wherever it is found.
        gate: who may make a circle there: "closed" (with a token of its owner), "invite" (also
            with one of a member), "open" (anybody).
        keeps_days: how long it keeps what is sent, for those who are away.
    """

    relay: bytes
    gate: str
    keeps_days: int


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
        number: the safety number with the inviter, while somebody has to admit; else empty.
    """

    circle: bytes
    name: str
    words: tuple[str, ...]
    waiting_for: str
    number: str = ""


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
