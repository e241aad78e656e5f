"""Shared recovery: shares of a way into one's journal, kept by members of a circle."""

from dataclasses import dataclass, field

FEWEST_NEEDED = 2
"""With one alone, whoever has it would hold the key."""
MOST_MADE = 29
"""Everybody in the largest circle but oneself."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Somebody who keeps one of one's shares.

    Attributes:
        number: of the share, from 1.
        name: what they were called when the share was made.
        gone: they are in the circle no longer, and this was told.
    """

    number: int
    person: bytes
    name: str
    gone: bool = False


@dataclass(frozen=True, slots=True)
class ShareSet:
    """Shares of a slot of this journal.

    Attributes:
        slot: the slot's id.
        circle: of which circle the holders are members.
        needed: how many of them open the slot.
    """

    slot: bytes
    circle: bytes
    needed: int
    created_at: int
    holders: tuple[Holder, ...]


@dataclass(frozen=True, slots=True)
class KeptShare:
    """A share that is kept here for somebody else.

    Attributes:
        owner: whose it is. slot: names the set it belongs to.
        number, needed, made: which it is, from 1; how many open the journal; how many there are.
        note: what the owner wrote with it.
    """

    circle: bytes
    owner: bytes
    slot: bytes
    number: int
    needed: int
    made: int
    kept_at: int
    note: str
    share: bytes = field(repr=False)
