"""Active time in the circle: with its window in front and something done in the last minute."""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from app.domain.boundaries.days import Day, day_at

NOTHING = timedelta(0)
#: Reading counts; a window that nobody has touched for this long does not.
IDLE_AFTER = timedelta(seconds=60)


@dataclass(frozen=True, slots=True)
class Session:
    """One stay in the circle; short absences do not end it.

    Attributes:
        used: its active time.
        last: when something was last counted.
        reminded: whether a break was spoken of.
    """

    used: timedelta
    last: datetime
    reminded: bool = False


@dataclass(frozen=True, slots=True)
class Usage:
    """What was used of a day and of the latest session.

    Attributes:
        used: active time of the day.
        sessions: how many began in the day.
    """

    day: Day
    used: timedelta = NOTHING
    sessions: int = 0
    session: Session | None = None

    def used_at(self, moment: datetime) -> timedelta:
        """Return what was used of the day of a moment, if nothing more is."""
        return self.used if moment < self.day.ends else NOTHING

    def session_at(self, moment: datetime, pause: timedelta) -> Session | None:
        """Return the session that a moment would be part of, if any."""
        if self.session is None or moment - self.session.last >= pause:
            return None
        return self.session


def usage_at(usage: Usage | None, now: datetime, zone: str, turns_at: int) -> Usage:
    """Return the usage of the day of now: the same, or that of a new day."""
    day = day_at(None if usage is None else usage.day, now, zone, turns_at)
    if usage is None:
        return Usage(day)
    return usage if day == usage.day else Usage(day, session=usage.session)


def counted(usage: Usage, active: timedelta, now: datetime, pause: timedelta) -> Usage:
    """Return the usage with some active time that ended now.

    Args:
        usage: of the day of now.
        active: what is counted; nothing changes nothing.
        now: on the clock that never goes back.
        pause: how long a stay may be interrupted.
    """
    if active <= NOTHING:
        return usage
    session = usage.session_at(now - active, pause)
    if session is None:
        return replace(
            usage, used=usage.used + active, sessions=usage.sessions + 1,
            session=Session(active, now),
        )  # fmt: skip
    return replace(
        usage,
        used=usage.used + active,
        session=replace(session, used=session.used + active, last=now),
    )


@dataclass(slots=True)
class Meter:
    """Adds up active time while the program runs: focus, and input in the last minute.

    Its moments are seconds of a clock that only goes forward; sleep of the machine may be in it or
    not, since no stretch without input counts for more than `IDLE_AFTER`.
    """

    _since: float | None = None
    _input: float = field(default=float("-inf"))
    _sum: float = 0.0

    def look(self, at: float, *, focused: bool) -> None:
        """Note whether the circle is what the person looks at."""
        self._advance(at)
        if focused and self._since is None:
            # Coming here is something done.
            self._since = self._input = at
        elif not focused:
            self._since = None

    def touch(self, at: float) -> None:
        """Note a key, a click or the wheel in the circle."""
        self._advance(at)
        if self._since is not None:
            self._input = self._since = at

    def take(self, at: float) -> timedelta:
        """Return the active time since the last taking."""
        self._advance(at)
        taken, self._sum = self._sum, 0.0
        return timedelta(seconds=taken)

    def _advance(self, at: float) -> None:
        if self._since is None:
            return
        until = min(at, self._input + IDLE_AFTER.total_seconds())
        if until > self._since:
            self._sum += until - self._since
        self._since = max(at, self._since)
