"""The world's failures with limits; none of them ever concerns what is never limited."""

from datetime import datetime
from typing import TYPE_CHECKING

from app.domain.failures import Failure

if TYPE_CHECKING:
    from app.domain.boundaries.decide import Decision


class BadLimit(Failure):
    """A limit outside of its bounds."""

    code = "bad_limit"
    sentence = "A limit cannot have this value."


class LimitReached(Failure):
    """The circle is closed by the person's own limits."""

    code = "limit_reached"
    sentence = "Your limits keep the circle closed now. Your draft is saved."

    def __init__(
        self,
        sentence: str | None = None,
        decision: "Decision | None" = None,
        now: datetime | None = None,
        zone: str = "UTC",
    ) -> None:
        """Say why.

        Args:
            sentence: why, and until when; the usual one if not given.
            decision: what holds now.
            now: the moment of it.
            zone: in which moments are told.
        """
        self.decision, self.now, self.zone = decision, now, zone
        super().__init__(sentence)


class LockHolds(Failure):
    """A lock is in force: nothing is loosened, and nothing opened once more."""

    code = "lock_holds"
    sentence = "You have locked your limits. Until the lock ends they can only be made stricter."


class BadLock(Failure):
    """A lock that is too long, has no length, or would end before the one in force."""

    code = "bad_lock"
    sentence = "A lock lasts from one minute to 30 days, and can be made longer, not shorter."


class NeedsASentence(Failure):
    """An override without a word of why."""

    code = "needs_a_sentence"
    sentence = "Write one sentence on why. Only you see it, in your look-back."


class NothingToOpen(Failure):
    """An override while the circle is open, or while one waits."""

    code = "nothing_to_open"
    sentence = "The circle is open now, or opens soon as you asked."


class ClockIsRight(Failure):
    """Nothing is to be asked about the clock."""

    code = "clock_is_right"
    sentence = "The clock of this computer is not behind by a year or more."


class BadContact(Failure):
    """A note of somebody met that has no words, or a length that no day has."""

    code = "bad_contact"
    sentence = "Write whom you met in a few words, and for how many minutes if you like."
