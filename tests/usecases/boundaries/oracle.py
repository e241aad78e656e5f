"""Limits worked out by brute force: every policy that binds, minute by minute, all of it kept.

It shares nothing with the program but the policies that the person chose. Where the program meets
two policies in one, this asks each of them; where it works out edges, this counts minutes.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from app.domain.boundaries.policy import Policy

MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)


def wall_minute(moment: datetime, zone: str) -> int:
    """Return the minute of the week that a wall clock shows."""
    seen = moment.astimezone(ZoneInfo(zone))
    return seen.weekday() * 1440 + seen.hour * 60 + seen.minute


@dataclass
class Stretch:
    """A day of the oracle's, with all that was granted in it."""

    began: datetime
    ends: datetime
    zone: str
    used: int = 0


@dataclass
class Oracle:
    """What the person did, and what it follows that they may do.

    Attributes:
        binding: every policy that still binds; all of them have to agree.
        settles: when only the last of them does.
    """

    now: datetime
    binding: list[Policy] = field(default_factory=lambda: [Policy()])
    settles: datetime | None = None
    lock: tuple[datetime, datetime, bool] | None = None
    override: tuple[datetime, datetime] | None = None
    held: datetime | None = None
    days: list[Stretch] = field(default_factory=list)
    chain: int = 0
    last: datetime | None = None

    def look(self, now: datetime, zone: str) -> None:
        """Come to a moment: settle what waits, and begin a new day where one has come."""
        assert now >= self.now
        self.now = now
        self._settle()
        if self.days and now < self.days[-1].ends:
            return
        turn = self.binding[0].turns_at
        began = now.replace(second=0, microsecond=0)
        earliest = self.days[-1].ends if self.days else began - 2 * DAY
        while wall_minute(began, zone) % 1440 != turn and began > earliest:
            began -= MINUTE
        self.days.append(Stretch(began, self._end(began, zone, turn), zone))

    def change(self, policy: Policy) -> None:
        """Another policy is wanted; those before bind until the day ends."""
        self.binding.append(policy)
        self.settles = self.days[-1].ends

    def grant(self, minutes: int) -> None:
        """Some minutes are used from now on: each of them must be allowed."""
        for _ in range(minutes):
            self._check()
            pause = max(policy.pause_minutes for policy in self.binding) * MINUTE
            if self.last is None or self.now - self.last >= pause:
                self.chain = 0
            self.chain += 1
            self.days[-1].used += 1
            self.now += MINUTE
            self.last = self.now

    def set_back(self, wall: datetime, zone: str) -> None:
        """The clock is set back with the person's word for it: nothing is gained."""
        mark, day = self.now, self.days[-1]
        known = [one for one in self.days if one.began <= wall < one.ends]
        self.days = [one for one in self.days if one.began <= wall and one not in known]
        self.now = wall
        if known:
            self.days.append(known[-1])
        else:
            before, self.days = self.days, []
            self._settle_nothing_and_look(wall, zone)
            self.days = [*before, *self.days]
        self.days[-1].used += day.used if mark < day.ends else 0
        if self.last is not None:
            self.last = wall - (mark - self.last)
        if self.settles is not None:
            self.settles = self.days[-1].ends
        if self.lock is not None and self.lock[0] <= mark < self.lock[1]:
            left = min(self.lock[1] - mark, 30 * DAY)
            self.lock = (wall, wall + left, self.lock[2])
            self.held = self.days[-1].ends
        else:
            self.held = None
        self.override = None

    def is_locked(self) -> bool:
        """Whether a lock holds now."""
        return self.lock is not None and self.lock[0] <= self.now < self.lock[1]

    def _settle_nothing_and_look(self, wall: datetime, zone: str) -> None:
        settles, self.settles = self.settles, None
        self.look(wall, zone)
        self.settles = settles

    def _settle(self) -> None:
        at = self.settles
        if at is not None and self.lock is not None and self.lock[0] <= at < self.lock[1]:
            at = self.lock[1]
        if at is not None and at <= self.now:
            self.binding, self.settles = self.binding[-1:], None

    def _end(self, began: datetime, zone: str, turn: int) -> datetime:
        moment = began + timedelta(hours=20)
        while wall_minute(moment, zone) % 1440 != turn:
            moment += MINUTE
        return moment

    def _check(self) -> None:
        now, day = self.now, self.days[-1]
        self._settle()
        assert self.held is None or now >= self.held, "held until the day ends"
        assert not (self.is_locked() and self.lock and self.lock[2]), "a lock keeps it closed"
        if self.override and self.override[0] <= now < self.override[1] and not self.is_locked():
            return
        assert day.began <= now < day.ends, "a day has one budget"
        for policy in self.binding:
            assert policy.day_minutes is None or day.used < policy.day_minutes
            pause = max(one.pause_minutes for one in self.binding) * MINUTE
            stay = 0 if self.last is None or now - self.last >= pause else self.chain
            assert policy.session_minutes is None or stay < policy.session_minutes
            if policy.windows is not None:
                minute = wall_minute(now, day.zone)
                assert any(start <= minute < end for start, end in policy.windows)
