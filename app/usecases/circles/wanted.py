"""What the verbs of a circle are told: what somebody wants, as plain values."""

from dataclasses import dataclass, field
from enum import StrEnum


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
