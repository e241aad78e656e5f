"""What waits to go out, what went, and what became of it."""

from dataclasses import dataclass, field, replace
from enum import StrEnum
from uuid import UUID


class OutKind(StrEnum):
    """What it is: something said, a change of the circle, or an errand at the relay.

    TAKE_BACK: all that was shared is to be taken back; until then it can be undone.
    """

    POST = "post"
    ACT = "act"
    LEAVE = "leave"
    LETTER = "letter"
    BOX = "box"
    MOVE = "move"
    WITHDRAW = "withdraw"
    TAKE_BACK = "take_back"


class OutState(StrEnum):
    """How far it is.

    WAITING: not yet sealed. SEALED: it may be on its way or there already; only these very bytes
    may be sent again. ACCEPTED: the relay has it. WITHDRAWN, EXPIRED: taken back, run out.
    DROPPED: it no longer applied; `OutRow.why` says so.
    """

    WAITING = "waiting"
    SEALED = "sealed"
    ACCEPTED = "accepted"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"
    DROPPED = "dropped"


#: Its author ended these, or their time did.
GONE = (OutState.WITHDRAWN, OutState.EXPIRED)
#: Nothing more is sent of these.
SETTLED = (OutState.ACCEPTED, *GONE, OutState.DROPPED)


@dataclass(frozen=True, slots=True)
class OutRow:
    """One thing to be sent. The order in which they were added is the order they go out in.

    Attributes:
        id: of a post, the post's; of anything else a random one.
        message: the number of a post's kind; 0 for what is no post.
        body: what goes out, not yet sealed: a post's canonical bytes, or the engine's own.
        audience: the people it is for; empty for everybody.
        entry_id: the entry it was made of.
        not_before: it is not sent before this moment.
        key: the idempotency key under which `sealed` is sent.
        sealed: the very bytes that were sent or will be; in no backup.
        turn: in which they were sealed. body_hash: SHA-256 of them.
        seq: where the relay put it.
        log: which log it went to, where the circle has moved to another since.
        withdraw_secret: lets the author delete it at the relay.
        silent: it stands in no ledger: an unshare, a thank-you, a change of room.
        may_have_left: it was sealed at some time, or nobody knows any more: the relay may have it.
        why: what became of it, one sentence, or empty.
        number: the row's; given by the repository.
    """

    id: bytes
    circle: bytes
    kind: OutKind
    body: bytes = field(repr=False)
    created_at: int
    message: int = 0
    audience: tuple[bytes, ...] = ()
    entry_id: UUID | None = None
    not_before: int = 0
    state: OutState = OutState.WAITING
    key: bytes | None = field(default=None, repr=False)
    sealed: bytes | None = field(default=None, repr=False)
    turn: int = 0
    body_hash: bytes | None = None
    seq: int | None = None
    log: bytes = b""
    withdraw_secret: bytes | None = field(default=None, repr=False)
    expires_at: int | None = None
    silent: bool = False
    may_have_left: bool = False
    why: str = ""
    number: int = 0

    @property
    def seq_here(self) -> int | None:
        """Where it stands in the log that the circle has now; None where it does not."""
        return None if self.log else self.seq


def emptied(row: OutRow) -> OutRow:
    """A row without its words, which nobody is to hear any more; what left keeps its place.

    The relay is not asked to forget it: whoever reads later would ask for what is missing.
    """
    state = OutState.EXPIRED if row.state in (OutState.WAITING, OutState.SEALED) else row.state
    return replace(row, state=state, body=b"", sealed=None, withdraw_secret=None)
