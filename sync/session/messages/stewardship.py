"""Agreement, order and care: what members and stewards tell each other about the circle itself.

Who may say what is checked by who reads it: a `Pin` of somebody who is no steward is ignored.
"""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from sync.protocol.sizes import COUNTER
from sync.session.messages import codes
from sync.session.messages.limits import LARGEST_PROOF
from sync.session.messages.message import Message
from sync.session.messages.wire import (
    Bytes,
    Code,
    Id,
    Key,
    Many,
    Maybe,
    MaybeId,
    MaybeKey,
    MaybeMoment,
    Moment,
    Nested,
    Note,
    Number,
    Record,
    Secret,
    Sequence,
    Text,
    Words,
    Yes,
)


@dataclass(frozen=True, slots=True)
class AgreementAccepted(Message):
    """The author has read the circle's agreement and accepts it.

    Attributes:
        version: the agreement's counter in the roster.
        text_hash: SHA-256 of the text in UTF-8, so that both know which words were meant.
    """

    KIND: ClassVar[int] = 0x0060

    version: Annotated[int, Number(4, 0, 2**32 - 1)]
    text_hash: Secret


@dataclass(frozen=True, slots=True)
class Pin(Message):
    """A steward keeps a post, often a correction, in view; or no longer.

    Attributes:
        to: what names the post.
    """

    KIND: ClassVar[int] = 0x0061

    to: Key
    pinned: Yes = True
    note: Note = ""


@dataclass(frozen=True, slots=True)
class Hide(Message):
    """A steward hides a post for everybody; or shows it again. Seen by all, with the reason.

    Attributes:
        to: what names the post.
    """

    KIND: ClassVar[int] = 0x0062

    to: Key
    hidden: Yes = True
    reason: Annotated[int, Code(codes.REASONS)] = 0
    note: Note = ""


@dataclass(frozen=True, slots=True)
class ThreadPause(Message):
    """A thread rests. Who restarts it sends one that is over already.

    Attributes:
        to: what names the post that the thread began with.
        until: in ms since 1970.
    """

    KIND: ClassVar[int] = 0x0063

    to: Key
    until: Moment
    note: Note = ""


@dataclass(frozen=True, slots=True)
class KeepNotice(Message):
    """The author keeps a post of somebody, sealed, for a report; the agreement allows it.

    Attributes:
        to: what names the post.
        until: when the copy is dropped if no report was made.
    """

    KIND: ClassVar[int] = 0x0064

    to: Key
    until: Moment


@dataclass(frozen=True, slots=True)
class Vote(Message):
    """A signed ballot: the steward who is absent shall be followed by another person.

    Attributes:
        ballot: what was signed, in the canonical form that the votes have.
        signature: by the author's person key.
    """

    KIND: ClassVar[int] = 0x8001

    ballot: Annotated[bytes, Bytes(1024, least=1)]
    signature: Annotated[bytes, Bytes(128, least=1)]


@dataclass(frozen=True, slots=True)
class Evidence(Record):
    """One post as it stands in a report: exactly what is shown to the stewards.

    Attributes:
        post, author: their ids.
        said_at: when, by its author's clock.
        seq: the entry of the log that it came in, if it is known.
        text: the words that are shown; empty where the proof says them.
        proof: the author's signed words (`sync.session.proofs`); without them it is a claim.
    """

    post: Id
    author: Id
    said_at: Moment
    seq: Annotated[int | None, Maybe(Number(8, 0, COUNTER))] = None
    text: Annotated[str, Text(16_000)] = ""
    proof: Annotated[bytes, Bytes(LARGEST_PROOF)] = b""


@dataclass(frozen=True, slots=True)
class Report(Message):
    """A report to chosen stewards; it always goes to them alone.

    Attributes:
        person: whom it is about, if it is about a person.
        reason: a number of `codes.REASONS`.
    """

    KIND: ClassVar[int] = 0x8002
    PRIVATE: ClassVar[bool] = True
    SIGNED: ClassVar[bool] = True

    person: MaybeId
    reason: Annotated[int, Code(codes.REASONS)]
    text: Annotated[str, Text(8000)] = ""
    evidence: Annotated[tuple[Evidence, ...], Many(Nested(Evidence), 20)] = ()


@dataclass(frozen=True, slots=True)
class ReportAnswer(Message):
    """A steward tells who reported what became of it.

    Attributes:
        to: what names the report.
        outcome: a number of `codes.OUTCOMES`.
    """

    KIND: ClassVar[int] = 0x8003
    PRIVATE: ClassVar[bool] = True
    SIGNED: ClassVar[bool] = True

    to: Key
    outcome: Annotated[int, Code(codes.OUTCOMES)]
    text: Annotated[str, Text(8000)] = ""


@dataclass(frozen=True, slots=True)
class StewardNote(Message):
    """A steward speaks to a member, or the stewards among themselves about one.

    Attributes:
        person: whom it is about.
        step: a number of `codes.STEPS`.
        to: what names the post that gave rise to it, if one did.
        until: how long a pause lasts.
    """

    KIND: ClassVar[int] = 0x8004
    PRIVATE: ClassVar[bool] = True
    SIGNED: ClassVar[bool] = True

    person: Id
    step: Annotated[int, Code(codes.STEPS)]
    text: Words
    to: MaybeKey = None
    until: MaybeMoment = None


@dataclass(frozen=True, slots=True)
class RepairKey(Message):
    """The relay's repair capability, for a steward; it always goes to stewards alone.

    Attributes:
        log: the log that it repairs.
        key: the capability.
        number: how often it was renewed, the founder's being the first; the highest one counts.
    """

    KIND: ClassVar[int] = 0x8005
    PRIVATE: ClassVar[bool] = True

    log: Id
    key: Secret
    number: Sequence
