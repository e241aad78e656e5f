"""A rest after several heavy shares in a row: one small step, or a light round; offered once.

Going over hard things again and again with friends brings closeness, and for some more low mood. So
something else is offered, never asked for, and nothing is counted aloud.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from app.domain.mood import Valence

#: So many of the last own posts are looked at, so many of them heavy make an offer.
LOOKED_AT, MAKE_AN_OFFER = 5, 3
WITHIN = 48 * 3600 * 1000


class Offer(StrEnum):
    """What is offered."""

    SMALL_STEP = "small_step"
    LIGHT_ROUND = "light_round"


@dataclass(frozen=True, slots=True)
class OwnShare:
    """Something that this person shared.

    Attributes:
        at: when, in milliseconds since 1970.
        noted: it has topic notes.
        valence: its mood, if it says one.
    """

    at: int
    noted: bool = False
    valence: Valence | None = None

    @property
    def is_low(self) -> bool:
        """Whether its mood is unpleasant or very unpleasant."""
        return self.valence is not None and self.valence <= Valence.UNPLEASANT

    @property
    def is_heavy(self) -> bool:
        """Whether it is about something hard, or its mood is low."""
        return self.noted or self.is_low


def rest_offered(shares: Iterable[OwnShare], now: int, offered: int | None = None) -> Offer | None:
    """Return what is offered now, if anything.

    Args:
        shares: what this person shared, in any order.
        now: the present.
        offered: when something was offered last; only what was shared later counts again.
    """
    last = sorted(shares, key=lambda one: one.at)[-LOOKED_AT:]
    heavy = [
        one
        for one in last
        if one.is_heavy and now - one.at <= WITHIN and (offered is None or one.at > offered)
    ]
    if len(heavy) < MAKE_AN_OFFER:
        return None
    return Offer.SMALL_STEP if heavy[-1].is_low else Offer.LIGHT_ROUND
