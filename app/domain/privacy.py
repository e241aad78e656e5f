"""The privacy check-up: once a month, what keeps a journal private, and what has left it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from app.domain.connections import Host

EVERY = timedelta(days=30)
"""How long a check-up holds."""

_LONG_IDLE = 30  # minutes
_OLD_BACKUP = timedelta(days=14)


class Matter(StrEnum):
    """What is looked at, in this order."""

    WAYS_IN = "ways_in"
    LOCKING = "locking"
    BACKUP = "backup"
    IN_CLEAR = "in_clear"
    SHARED = "shared"
    COMPARED = "compared"
    NETWORK = "network"


@dataclass(frozen=True, slots=True)
class CircleFacts:
    """What is so with one circle.

    Attributes:
        readable: how many things that one shared others can read there, or will.
        endless: how many of these never end by themselves.
        others: who else is in it; not_compared: how many of them have uncompared numbers.
        relay: the address of its relay.
    """

    circle: bytes
    name: str
    readable: int = 0
    endless: int = 0
    others: int = 0
    not_compared: int = 0
    relay: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """What is so.

    Attributes:
        ways: how many secrets open the journal; spare: how many of these help somebody who forgot
            a passphrase or lost a key.
        lock_after: minutes without a key or a click; 0 never locks.
        lock_on_suspend: whether it locks when the computer sleeps.
        newest_backup: when it was made; None when there is none.
        circles: those that are not over.
        proxy: whether circles are reached through one.
        in_clear: how many parts of the plan can be read before unlocking.
        hosts: to which hosts connections were opened in the last 30 days.
    """

    ways: int
    spare: int
    lock_after: int
    lock_on_suspend: bool
    newest_backup: datetime | None
    circles: Sequence[CircleFacts] = ()
    proxy: bool = False
    in_clear: int = 0
    hosts: Sequence[Host] = ()

    @property
    def relays(self) -> tuple[str, ...]:
        """Where anything of this journal goes, each address once."""
        return tuple(dict.fromkeys(one.relay for one in self.circles if one.relay))


@dataclass(frozen=True, slots=True)
class Point:
    """One thing to know.

    Attributes:
        is_well: whether nothing asks to be changed; what was shared, and what lies beside the
            journal in clear, is always worth a look.
        circle: which circle it is about.
    """

    matter: Matter
    is_well: bool
    circle: CircleFacts | None = None


def look_over(facts: Facts, now: datetime) -> tuple[Point, ...]:
    """Return every point, in the order of `Matter`, the circles one after the other."""
    fresh = facts.newest_backup is not None and now - facts.newest_backup <= _OLD_BACKUP
    locks = 0 < facts.lock_after <= _LONG_IDLE and facts.lock_on_suspend
    points = [
        Point(Matter.WAYS_IN, facts.spare > 0),
        Point(Matter.LOCKING, locks),
        Point(Matter.BACKUP, fresh),
    ]
    if facts.in_clear:
        points.append(Point(Matter.IN_CLEAR, is_well=False))
    for one in facts.circles:
        points.append(Point(Matter.SHARED, one.readable == 0, one))
        if one.others:
            points.append(Point(Matter.COMPARED, one.not_compared == 0, one))
    return (*points, Point(Matter.NETWORK, is_well=True))


def is_due(last: date | None, today: date) -> bool:
    """Whether a month has passed since the last one; nobody is reminded before the first."""
    return last is not None and today - last >= EVERY
