"""A circle, the place this journal has in it, and the people there."""

from dataclasses import dataclass, field
from enum import StrEnum


class CircleState(StrEnum):
    """Where this journal stands with a circle.

    FOUNDING: it is being made. JOINING: an invite was accepted, and nobody has been asked yet.
    WAITING: somebody has to admit. MEMBER: all is well. RESYNC: the place in the group is gone and
    has to be given back by the others. STUCK: a steward has to repair. FORKED: the relay has shown
    two histories. LEFT, REMOVED: what was received is still here.
    """

    FOUNDING = "founding"
    JOINING = "joining"
    WAITING = "waiting"
    MEMBER = "member"
    RESYNC = "resync"
    STUCK = "stuck"
    FORKED = "forked"
    LEFT = "left"
    REMOVED = "removed"


#: In these, a journal holds a place in the group that a restored or copied one has lost.
PLACED = (CircleState.MEMBER, CircleState.STUCK, CircleState.FORKED)
#: In these, a journal has only keys for getting in; a restored or copied one has not even those.
COMING = (CircleState.FOUNDING, CircleState.JOINING, CircleState.WAITING)
#: In these, nothing more is sent.
OVER = (CircleState.LEFT, CircleState.REMOVED)


@dataclass(frozen=True, slots=True)
class Circle:
    """A circle as this journal keeps it; every part of it is in backups.

    Attributes:
        me: this person's id in it.
        identity: the person key and the device, opaque.
        roster: what the members agreed on last, opaque.
        relay_id, log_id: 16 bytes each; empty while there is none.
        pin: how a friend's relay is recognised, "kind:hexadecimal digest", or empty.
        repair: the steward's repair capability, or None.
        keeps_for_report: whether the agreement lets readers keep a post for a report.
        trouble: what is the matter, one sentence, or empty.
    """

    id: bytes
    name: str
    purpose: str
    pseudonym: str
    state: CircleState
    me: bytes
    identity: bytes = field(repr=False)
    roster: bytes = field(default=b"", repr=False)
    relay_url: str = ""
    relay_id: bytes = b""
    log_id: bytes = b""
    pin: str = ""
    repair: bytes | None = field(default=None, repr=False)
    created_at: int = 0
    joined_at: int | None = None
    last_synced_at: int | None = None
    keeps_for_report: bool = False
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class State:
    """The place in the group and in the relay's log; in no backup.

    Attributes:
        session: the group's secrets, opaque.
        turn, seq, chain, generation: where the relay's log was read to.
    """

    session: bytes = field(repr=False)
    turn: int
    seq: int
    chain: bytes
    generation: bytes = b""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who is or was in a circle: what the roster says, and what is known only here.

    Attributes:
        steward, joined_day, present: as the roster had it last; the day counts from 1970.
        muted: what they say is folded. blocked: it is not shown at all.
        compared: hash of the key whose number was compared, or None.
        compared_at: when.
        note: for this person's eyes.
        heard_at: when something of theirs was last read, by the clock here.
        space: how much room they said they have, or empty; `space_until` ends it, if it ends.
    """

    circle: bytes
    person: bytes
    pseudonym: str
    steward: bool = False
    joined_day: int = 0
    present: bool = True
    muted: bool = False
    blocked: bool = False
    compared: bytes | None = None
    compared_at: int | None = None
    note: str = ""
    space: str = ""
    space_at: int = 0
    space_until: int | None = None
    heard_at: int = 0


@dataclass(frozen=True, slots=True)
class Box:
    """A box at the relay that this journal made, reads or writes to.

    What must not outlive the place in the group belongs to `tx.circle_state.set_pending` instead.

    Attributes:
        box: its id at the relay.
        kind: "invite" or "return".
        role: what it is to this journal, in the engine's words.
        contact, reader: the secrets that let somebody write and read.
        cursor: the last item that was read.
        expires_day: its last day, counted from 1970; None while it is renewed.
        invite: the invite that it belongs to.
        data: whatever the engine keeps beside it.
    """

    circle: bytes
    box: bytes
    kind: str
    role: str
    contact: bytes = field(default=b"", repr=False)
    reader: bytes = field(default=b"", repr=False)
    cursor: int = 0
    expires_day: int | None = None
    invite: bytes | None = None
    data: bytes = field(default=b"", repr=False)
